export const id = 5269;
export const ids = [5269];
export const modules = {
5269: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { restoreDbInstances: () => restoreDbInstances });
var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4255);
var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2824);
var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3746);
var _family3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6238);
var _restore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(526);
var _family2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5549);
var RestoreDBInstanceFromDBSnapshotCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.yt, "RestoreDBInstanceFromDBSnapshot", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.mV) {};
function restoreDbInstances(rds) {
	return {
		readFacts: async (region, point, living) => {
			let remembered = await (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.fE)(_family2_js__WEBPACK_IMPORTED_MODULE_4__.E, rds, region, point);
			if (!remembered.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.V2A)(remembered.fault);
			let original = living === null ? null : (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.ms)(living.details?.launch ?? []);
			return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kXE)({
				remembered: remembered.value,
				original,
				notes: []
			});
		},
		restore: (change) => restoreDbInstance(rds, change),
		readStates: (region, ids) => (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.Tj)(ids, async (name) => {
			let found = await (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.Xg)(_family2_js__WEBPACK_IMPORTED_MODULE_4__.E, rds, region, name);
			return found.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kXE)(found.value === null ? null : (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.cv)(found.value.state)) : found;
		})
	};
}
async function restoreDbInstance(rds, change) {
	let { region, point, fields } = change;
	let name = change.name ?? "";
	let made = await (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.A2)(rds, change, {
		family: _family2_js__WEBPACK_IMPORTED_MODULE_4__.E,
		name,
		existsCode: "DBInstanceAlreadyExistsFault",
		send: async () => (0, _family3_js__WEBPACK_IMPORTED_MODULE_5__.C)(await rds.caller.once(region, "RestoreDBInstanceFromDBSnapshot", (client) => client.send(new RestoreDBInstanceFromDBSnapshotCommand({
			DBInstanceIdentifier: name,
			DBSnapshotIdentifier: (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.aN)(point),
			DBInstanceClass: fields["instance-class"]?.value,
			DBSubnetGroupName: fields["subnet-group"]?.value,
			VpcSecurityGroupIds: fields["security-groups"]?.value.split(" "),
			PubliclyAccessible: !1,
			Tags: (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.bJ)(change)
		})), () => null), ({ DBInstance: instance }) => instance === void 0 ? null : (0, _family2_js__WEBPACK_IMPORTED_MODULE_4__.z)(instance))
	});
	if (!made.ok) return {
		result: "failed",
		fault: made.fault
	};
	let { database, earlier } = made.value;
	return {
		result: earlier ? "already-done" : "done",
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.aaf)(database.id),
		...(0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.cv)(database.state)
	};
}
}),
4255: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fw: () => _mw1,
	G5: () => command,
	lq: () => _ep0,
	yt: () => _mw0
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2824);
function formatUrl(request) {
	let { port, query } = request;
	let { protocol, path, hostname } = request;
	protocol && protocol.slice(-1) !== ":" && (protocol += ":");
	port && (hostname += `:${port}`);
	path && path.charAt(0) !== "/" && (path = `/${path}`);
	let queryString = query ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Got)(query) : "";
	queryString && queryString[0] !== "?" && (queryString = `?${queryString}`);
	let auth = "";
	(request.username != null || request.password != null) && (auth = `${request.username ?? ""}:${request.password ?? ""}@`);
	let fragment = "";
	request.fragment && (fragment = `#${request.fragment}`);
	return `${protocol}//${auth}${hostname}${path}${queryString}${fragment}`;
}
let regARN = /arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?/;
let sourceIdToCommandKeyMap = {
	SourceDBSnapshotIdentifier: "CopyDBSnapshot",
	SourceDBInstanceIdentifier: "CreateDBInstanceReadReplica",
	ReplicationSourceIdentifier: "CreateDBCluster",
	SourceDBClusterSnapshotIdentifier: "CopyDBClusterSnapshot",
	SourceDBInstanceArn: "StartDBInstanceAutomatedBackupsReplication"
};
function crossRegionPresignedUrlMiddleware(options) {
	return (next, context) => async (args) => {
		let { input } = args;
		let region = await options.region();
		let sourceIdKey = Object.keys(sourceIdToCommandKeyMap).filter((sourceKeyId) => input.hasOwnProperty(sourceKeyId))[0];
		if (!sourceIdKey) return next(args);
		let command = sourceIdToCommandKeyMap[sourceIdKey];
		if (!input.PreSignedUrl && isARN(input[sourceIdKey]) && region !== getEndpointFromARN(input[sourceIdKey])) {
			let sourceRegion = getEndpointFromARN(input[sourceIdKey]);
			let resolvedEndpoint;
			resolvedEndpoint = typeof options.endpoint == "function" ? await options.endpoint() : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.a0M)(context.endpointV2);
			resolvedEndpoint.hostname = `rds.${sourceRegion}.amazonaws.com`;
			let request = new _start_js__WEBPACK_IMPORTED_MODULE_0__.Kdf({
				...resolvedEndpoint,
				protocol: "https",
				headers: { host: resolvedEndpoint.hostname },
				query: {
					Action: command,
					Version: "2014-10-31",
					KmsKeyId: input.KmsKeyId,
					DestinationRegion: region,
					[sourceIdKey]: input[sourceIdKey]
				}
			});
			let presignedRequest = await new _start_js__WEBPACK_IMPORTED_MODULE_0__.BBg({
				credentials: options.credentials,
				region: sourceRegion,
				service: "rds",
				sha256: options.sha256,
				uriEscapePath: options.signingEscapePath
			}).presign(request, { expiresIn: 3600 });
			args = {
				...args,
				input: {
					...args.input,
					PreSignedUrl: formatUrl(presignedRequest)
				}
			};
		}
		return next(args);
	};
}
let crossRegionPresignedUrlMiddlewareOptions = {
	step: "serialize",
	tags: ["CROSS_REGION_PRESIGNED_URL"],
	name: "crossRegionPresignedUrlMiddleware",
	override: !0,
	relation: "after",
	toMiddleware: "endpointV2Middleware"
};
let getCrossRegionPresignedUrlPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(crossRegionPresignedUrlMiddleware(config), crossRegionPresignedUrlMiddlewareOptions);
} });
function isARN(id) {
	if (!id) return !1;
	return regARN.test(id);
}
function getEndpointFromARN(arn) {
	let arnArr = arn.split(":");
	if (arnArr.length < 4) throw Error(`Cannot infer endpoint from '${arn}'`);
	return arnArr[3];
}
let command = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.k8T)(_schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.Sx, "AmazonRDSv19", "RDSClient", _start_js__WEBPACK_IMPORTED_MODULE_0__.rDt);
let _ep0 = {};
let _mw0 = (Command, cs, config, o) => [];
let _mw1 = (Command, cs, config, o) => [getCrossRegionPresignedUrlPlugin(config)];
}),
5549: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => DB_INSTANCES,
	z: () => databaseOf
});
var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4255);
var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2824);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1105);
var _family3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6238);
var CopyDBSnapshotCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.Fw, "CopyDBSnapshot", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.oO) {};
var CreateDBSnapshotCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateDBSnapshot", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.J_) {};
var DeleteDBSnapshotCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteDBSnapshot", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__._o) {};
var DescribeDBInstancesCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeDBInstances", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.WL) {};
var DescribeDBSnapshotAttributesCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeDBSnapshotAttributes", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.Jg) {};
var DescribeDBSnapshotsCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeDBSnapshots", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.x2) {};
let DB_INSTANCES = {
	kind: "rds-instance",
	createAction: "CreateDBSnapshot",
	databases: async (caller, region, { id, marker }) => (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.C)(await caller.repeatable(region, "DescribeDBInstances", (client) => client.send(new DescribeDBInstancesCommand({
		DBInstanceIdentifier: id,
		MaxRecords: 100,
		Marker: marker
	}))), ({ DBInstances, Marker }) => ({
		items: (DBInstances ?? []).map(databaseOf),
		NextToken: Marker
	})),
	snapshots: async (caller, region, { id, names, databases, type = "manual", marker }) => (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.C)(await caller.repeatable(region, "DescribeDBSnapshots", (client) => client.send(new DescribeDBSnapshotsCommand({
		SnapshotType: type,
		DBSnapshotIdentifier: id,
		Filters: (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.$)({
			"db-snapshot-id": names,
			"db-instance-id": databases
		}),
		MaxRecords: 100,
		Marker: marker
	}))), ({ DBSnapshots, Marker }) => ({
		items: (DBSnapshots ?? []).map(recordOf),
		NextToken: Marker
	})),
	create: async (caller, region, { name, database, tags }, unless) => (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.C)(await caller.once(region, "CreateDBSnapshot", (client) => client.send(new CreateDBSnapshotCommand({
		DBSnapshotIdentifier: name,
		DBInstanceIdentifier: database,
		Tags: [...tags]
	})), unless), ({ DBSnapshot: made }) => made === void 0 ? null : recordOf(made)),
	copy: async (caller, to, { source, name, kmsKey, tags }, unless) => (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.C)(await caller.repeatable(to, "CopyDBSnapshot", (client) => client.send(new CopyDBSnapshotCommand({
		SourceDBSnapshotIdentifier: source,
		TargetDBSnapshotIdentifier: name,
		Tags: [...tags],
		...kmsKey !== null && { KmsKeyId: kmsKey }
	})), unless), ({ DBSnapshot: made }) => made === void 0 ? null : recordOf(made)),
	delete: (caller, region, name, lastLook) => caller.repeatable(region, "DeleteDBSnapshot", (client) => client.send(new DeleteDBSnapshotCommand({ DBSnapshotIdentifier: name })), lastLook),
	restorers: async (caller, region, name) => (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.C)(await caller.repeatable(region, "DescribeDBSnapshotAttributes", (client) => client.send(new DescribeDBSnapshotAttributesCommand({ DBSnapshotIdentifier: name }))), ({ DBSnapshotAttributesResult: read }) => (read?.DBSnapshotAttributes ?? []).flatMap(({ AttributeName, AttributeValues }) => AttributeName === "restore" ? AttributeValues ?? [] : [])),
	codes: {
		noDatabase: "DBInstanceNotFoundFault",
		databaseState: "InvalidDBInstanceStateFault",
		noSnapshot: "DBSnapshotNotFoundFault",
		snapshotExists: "DBSnapshotAlreadyExistsFault",
		snapshotState: "InvalidDBSnapshotStateFault"
	},
	quota: {
		name: "ManualSnapshots",
		counts: "manual DB snapshots"
	}
};
function databaseOf(instance) {
	return {
		id: instance.DBInstanceIdentifier ?? "",
		resourceId: instance.DbiResourceId ?? "",
		state: instance.DBInstanceStatus,
		engine: instance.Engine ?? "",
		tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(instance.TagList),
		cluster: instance.DBClusterIdentifier || null,
		bornAt: instance.InstanceCreateTime?.getTime() ?? null,
		copiesTags: instance.CopyTagsToSnapshot === !0,
		instanceClass: instance.DBInstanceClass ?? "",
		capacity: "",
		writer: "",
		subnetGroup: instance.DBSubnetGroup?.DBSubnetGroupName ?? "",
		securityGroups: (instance.VpcSecurityGroups ?? []).flatMap((group) => group.VpcSecurityGroupId ?? [])
	};
}
function recordOf(snapshot) {
	return {
		arn: snapshot.DBSnapshotArn ?? "",
		name: snapshot.DBSnapshotIdentifier ?? "",
		database: snapshot.DBInstanceIdentifier ?? "",
		databaseResourceId: snapshot.DbiResourceId ?? "",
		type: snapshot.SnapshotType ?? "",
		state: snapshot.Status ?? "unknown",
		takenAt: snapshot.SnapshotCreateTime,
		gib: snapshot.AllocatedStorage ?? null,
		copyOf: snapshot.SourceDBSnapshotIdentifier ?? "",
		encrypted: snapshot.Encrypted === !0,
		tags: snapshot.TagList
	};
}
}),
6238: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$: () => filtersOf,
	C: () => mapped
});
function filtersOf(values) {
	let filters = Object.entries(values).flatMap(([Name, wanted]) => wanted === void 0 ? [] : [{
		Name,
		Values: [...wanted]
	}]);
	return filters.length === 0 ? void 0 : filters;
}
function mapped(call, to) {
	return call.ok ? {
		ok: !0,
		value: to(call.value)
	} : call;
}
}),
7260: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { n: () => findNamed });
async function findNamed(read, isIt) {
	let marker;
	do {
		let page = await read(marker);
		if (!page.ok) return page;
		let found = page.value.items.find(isIt);
		if (found !== void 0) return {
			ok: !0,
			value: found
		};
		marker = page.value.NextToken || void 0;
	} while (marker !== void 0);
	return {
		ok: !0,
		value: null
	};
}
}),
526: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A2: () => makeDatabase,
	Tj: () => readDatabases,
	Xg: () => findDatabase,
	aN: () => snapshotName,
	bJ: () => tagsToRestoreWith,
	cv: () => restoredState,
	fE: () => readRemembered,
	ms: () => settingsFrom
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
var _find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7260);
var _states_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4017);
var _tag_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6027);
let TAKEN = ["name-taken", "Write another name in restore-as."];
let CAPACITY = ["busy", "AWS has none left of that class for now: write another instance-class, or try later."];
let QUOTA = ["quota-reached", "Raise the quota in Service Quotas for this region, or delete what is no longer needed, then run again."];
let GROUPS = ["bad-input", "Write subnet-group and security-groups that exist in this region and belong to one VPC, then run again."];
let WORDINGS = new Map(Object.entries({
	DBInstanceAlreadyExistsFault: TAKEN,
	DBClusterAlreadyExistsFault: TAKEN,
	InsufficientDBInstanceCapacityFault: CAPACITY,
	InsufficientDBClusterCapacityFault: CAPACITY,
	InsufficientStorageClusterCapacityFault: CAPACITY,
	InstanceQuotaExceededFault: QUOTA,
	DBClusterQuotaExceededFault: QUOTA,
	StorageQuotaExceededFault: QUOTA,
	DBSubnetGroupNotFoundFault: GROUPS,
	DBSubnetGroupDoesNotCoverEnoughAZs: GROUPS,
	InvalidDBSubnetGroupStateFault: GROUPS,
	InvalidSubnet: GROUPS,
	InvalidVPCNetworkStateFault: GROUPS,
	InvalidParameterValue: ["bad-input", "Correct what AWS names: instance-class must fit the engine, security-groups must exist, restore-as must be a name."],
	InvalidParameterCombination: ["bad-input", "Correct what AWS names, mostly instance-class, then run again."]
}));
function restoreFault(refusal, fault) {
	let wording = WORDINGS.get(refusal.code);
	if (wording === void 0) return fault;
	let [code, advice] = wording;
	return {
		...fault,
		code,
		advice
	};
}
function snapshotName(point) {
	return /^arn:[^:]*:rds:[^:]*:[^:]*:(?:cluster-)?snapshot:(.+)$/.exec(point)?.[1] ?? point;
}
let SETTINGS = {
	class: "instance-class",
	capacity: "capacity",
	"subnet-group": "subnet-group",
	groups: "security-groups"
};
async function readRemembered(family, { caller }, region, point) {
	let found = await (0, _find_js__WEBPACK_IMPORTED_MODULE_4__.n)((marker) => family.snapshots(caller, region, {
		names: [snapshotName(point)],
		marker
	}), ({ arn }) => arn === point);
	if (!found.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2A)(found.fault);
	let launch = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(found.value?.tags).get("BackupLaunch");
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(launch === void 0 ? null : settingsFrom((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.RfH)((0, _tag_text_js__WEBPACK_IMPORTED_MODULE_3__.C4)(launch))));
}
function settingsFrom(settings) {
	let named = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.snp)(settings, SETTINGS);
	let groups = named["security-groups"];
	return groups === void 0 ? named : {
		...named,
		"security-groups": groups.split(",").join(" ")
	};
}
function tagsToRestoreWith({ tags }) {
	return tags.map(([Key, value]) => ({
		Key,
		Value: (0, _tag_text_js__WEBPACK_IMPORTED_MODULE_3__.Fw)(value)
	}));
}
async function findDatabase(family, { caller }, region, name) {
	let found = await (0, _find_js__WEBPACK_IMPORTED_MODULE_4__.n)((marker) => family.databases(caller, region, {
		id: name,
		marker
	}), ({ id }) => id === name);
	if (found.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(found.value);
	return found.refusal.code === family.codes.noDatabase ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(null) : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2A)(found.fault);
}
async function makeDatabase(rds, change, { family, name, existsCode, send }) {
	let { clock, signal } = rds.caller;
	let look = () => findDatabase(family, rds, change.region, name);
	let before = await look();
	if (!before.ok) return before;
	if (before.value !== null) return judged(before.value, change, !0);
	for (let lost = 1;; lost += 1) {
		let call = await send();
		if (call.ok && call.value !== null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)({
			database: call.value,
			earlier: !1
		});
		let exists = !call.ok && call.refusal.code === existsCode;
		if (!call.ok && !exists && !(0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Ni)(call.refusal)) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2A)(restoreFault(call.refusal, call.fault));
		let until = clock.now() + 3e4;
		for (let round = 0; clock.now() < until; round += 1) {
			let found = await look();
			if (found.ok && found.value !== null) return judged(found.value, change, exists && lost === 1);
			await clock.sleep((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.JNn)(1e3, round, 8e3), signal);
		}
		if (lost >= 4) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2A)(call.ok ? noAnswer(name) : call.fault);
	}
}
function judged(database, change, earlier) {
	let wanted = new Map(change.tags);
	return ["BackupRestoredFrom", "BackupRun"].every((key) => {
		let text = wanted.get(key) ?? "";
		let found = database.tags.get(key);
		return found === (0, _tag_text_js__WEBPACK_IMPORTED_MODULE_3__.Fw)(text) || found === (0, _tag_text_js__WEBPACK_IMPORTED_MODULE_3__.px)(text);
	}) ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)({
		database,
		earlier
	}) : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2A)(taken(database.id));
}
function taken(name) {
	return {
		code: "name-taken",
		message: `there is a database ${name} already, and this run has not made it`,
		advice: "Write another name in restore-as."
	};
}
function noAnswer(name) {
	return {
		code: "service-error",
		message: `RDS answered without a database, and ${name} cannot be found`,
		advice: "The service had an error of its own: run again, and look at the AWS Health Dashboard."
	};
}
function restoredState(state) {
	let stateText = state ?? "unknown";
	if (state === "available") return {
		state: "available",
		stateText,
		stateReason: ""
	};
	return {
		state: (0, _states_js__WEBPACK_IMPORTED_MODULE_2__.I)(state)?.incident === !0 || state === "deleting" ? "failed" : "pending",
		stateText,
		stateReason: ""
	};
}
async function readDatabases(ids, read) {
	let found = new Map();
	for (let id of ids) {
		let one = await read(id);
		if (!one.ok) return one;
		one.value !== null && found.set((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aaf)(id), one.value);
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(found);
}
}),
4017: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I: () => obstacleOfState,
	UI: () => snapshotState,
	jf: () => isGoing
});
let AT_REST = new Set([
	"creating",
	"deleting",
	"delete-precheck",
	"stopped",
	"stopping"
]);
let STUCK = /^(cloning-failed|failed|inaccessible-|incompatible-|insufficient-capacity|migration-failed|restore-error|storage-full)/;
function obstacleOfState(state) {
	if (state === void 0) return null;
	let reason = `it is ${state}`;
	if (STUCK.test(state)) return {
		reason,
		actionNeeded: !0,
		incident: !0
	};
	return AT_REST.has(state) ? {
		reason,
		actionNeeded: !1
	} : null;
}
function isGoing(state) {
	return state === "deleting" || state === "deleted";
}
function snapshotState(state) {
	switch (state) {
		case "available":
		case "failed": return state;
		case "creating":
		case "copying": return "pending";
		default: return "other";
	}
}
}),
6027: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C4: () => readTagText,
	Fw: () => userTagText,
	px: () => writeTagText
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
function writeTagText(text) {
	let pieces = [...text].map((character) => /[\p{L}\p{Z}\p{N}_.:/=+-]/u.test(character) ? character : bytes(character));
	/^(aws|rds):/i.test(text) && (pieces[0] = bytes(text.charAt(0)));
	let length = lengthOf(pieces);
	if (length <= 256) return pieces.join("");
	let end = `@cut-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 16)}`;
	for (; length + end.length > 256;) length -= lengthOf(pieces.splice(-1));
	return `${pieces.join("")}${end}`;
}
function userTagText(text) {
	return /^(?!(?:aws|rds):)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/iu.test(text) ? text : writeTagText(text);
}
function readTagText(text) {
	if (!text.includes("@")) return text;
	let read = text.replace(/(?:@[0-9A-F]{2})+/g, (escaped) => Buffer.from(escaped.replaceAll("@", ""), "hex").toString("utf8"));
	return writeTagText(read) === text ? read : text;
}
function bytes(character) {
	return [...Buffer.from(character, "utf8")].map((byte) => `@${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
function lengthOf(pieces) {
	return pieces.reduce((sum, piece) => sum + [...piece].length, 0);
}
})
};
