export const id = 7315;
export const ids = [7315];
export const modules = {
8695: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => judgeFound });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _long_pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(971);
function judgeFound(point, change, account, mayBeFromThisRun) {
	let stranger = whyAStranger(point, change, account);
	if (stranger !== null) {
		let fault = {
			code: "name-taken",
			message: `the name ${change.slot} is taken by ${point.id}, which is not this backup: ${stranger}`,
			advice: "Find out who made it; rename or delete it, then run again."
		};
		return {
			is: mayGetTags(point, change, account) ? "untagged" : "stranger",
			fault
		};
	}
	let own = mayBeFromThisRun && point.tags.name === change.tags.Name;
	let trouble = troubleOf(point);
	if (own && trouble !== null) return {
		is: "backup",
		outcome: {
			result: "failed",
			fault: trouble
		}
	};
	if (trouble !== null) return {
		is: "unfit",
		met: {
			red: !0,
			id: point.id,
			fault: replaced(trouble)
		}
	};
	let expire = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(point.tags.expire);
	let end = expire.readable ? expire.expiresAt : change.expiresAt;
	let short = own ? null : whyTooShort(point, end, change);
	if (short !== null) {
		let message = `${point.id}, which an earlier attempt made for this backup, is no longer good for it: ${short}; another was made in its place`;
		return {
			is: "unfit",
			met: {
				red: !1,
				id: point.id,
				message
			}
		};
	}
	let met = pendingLong(point, change);
	return {
		is: "backup",
		outcome: {
			result: own ? "done" : "already-done",
			id: point.id,
			state: point.state,
			expiresAt: end,
			...met.length === 0 ? {} : { met }
		}
	};
}
function whyAStranger(point, change, account) {
	let { owner, source, tags, createdAt } = point;
	if (owner !== account) return `it belongs to account ${owner}`;
	if (source !== change.resource.id) return `its source is ${source ?? "not recorded"}`;
	let pairs = [
		["CreatedBy", tags.createdBy],
		["BackupSource", tags.source],
		["BackupTag", tags.backupTag],
		["BackupRun", tags.run]
	];
	for (let [key, value] of pairs) if (value !== change.tags[key]) return `its ${key} tag is ${value === null ? "missing" : `"${value}"`}`;
	let made = createdAt ?? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pfI)(tags.name);
	if (made !== null && made < change.adopts.since) return `it was made at ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(made)}, before any attempt of this run`;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(tags.expire).readable ? null : "its Expire tag is missing or unreadable";
}
function mayGetTags({ owner, source, tags, createdAt }, change, account) {
	if (owner !== account || source !== change.resource.id) return !1;
	if (createdAt !== null && createdAt < change.adopts.now - LONGEST_LAG) return !1;
	return [
		tags.createdBy,
		tags.source,
		tags.backupTag,
		tags.run,
		tags.expire
	].every((value) => value === null);
}
let LONGEST_LAG = 3e5;
function troubleOf({ id, state, stateText, stateReason }) {
	if (state === "failed") return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.yrk)(`${id}${stateReason === "" ? "" : `: ${stateReason}`}`);
	if (state === "available" || state === "pending") return null;
	return {
		code: "backup-failed",
		message: `${id}, made for this slot before, is ${stateText}`,
		advice: "Bring it to the state available or delete it."
	};
}
function replaced(trouble) {
	return {
		...trouble,
		message: `an earlier attempt's backup is none, and another was made in its place: ${trouble.message}`,
		advice: "There is a backup now. Find the cause in the message; the next purge deletes what failed."
	};
}
function whyTooShort({ tags, createdAt }, end, { adopts }) {
	if (end === "never") return null;
	if (end <= adopts.now) return `it expired at ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(end)}`;
	let start = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pfI)(tags.name) ?? (createdAt === null ? null : createdAt - LONGEST_BEFORE_MADE);
	let asked = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(adopts.keep, start ?? adopts.now);
	if (asked === "never") return `it expires at ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(end)}, and this backup is to be kept for ever`;
	if (end + 1e3 > asked) return null;
	return `it expires at ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(end)}, before ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(asked)}`;
}
let LONGEST_BEFORE_MADE = 36e5;
function pendingLong(point, { adopts }) {
	let judged = (0, _long_pending_js__WEBPACK_IMPORTED_MODULE_1__.l)(point, adopts.now);
	if (judged === null) return [];
	let { id } = point;
	if (judged.level === "red") return [{
		red: !0,
		id,
		fault: judged.failure.fault
	}];
	return [{
		red: !1,
		id,
		message: judged.warning.message
	}];
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
4457: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	KU: () => databasesOnce,
	U2: () => listResources,
	Y7: () => readExisting,
	un: () => readState,
	v4: () => launchOf,
	w7: () => clusterTypeOf
});
var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9713);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1105);
var _remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7437);
var _find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7260);
function listDatabases(family, { caller }, region) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((marker) => family.databases(caller, region, { marker }), ({ items }) => items);
}
function databasesOnce(family, rds, region) {
	return (0, _remembered_js__WEBPACK_IMPORTED_MODULE_3__.H)(rds.databases, `${family.kind} ${region}`, () => listDatabases(family, rds, region));
}
async function listResources(family, carrying, region, lines, obstacleOf) {
	let resources = carrying.map(async (database) => {
		let { tags } = database;
		let ownObstacle = await obstacleOf(database, region, lines);
		return {
			kind: family.kind,
			region,
			...namedAs(database),
			...family.kind === "rds-cluster" && { clusterType: clusterTypeOf(database.engine) },
			name: tags.get("Name") ?? "",
			tags,
			obstacle: otherService(database, ownObstacle) ?? ownObstacle,
			reboot: !1,
			volumes: [],
			details: {
				launch: launchOf(database),
				securityGroups: [],
				devices: [],
				rootDevice: null,
				copiesTags: database.copiesTags
			},
			...database.bornAt !== null && { bornAt: database.bornAt },
			...database.state === "deleting" && { gone: !0 },
			...database.cluster !== null && { partOf: {
				kind: "rds-cluster",
				region,
				id: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.aaf)(database.cluster)
			} }
		};
	});
	return Promise.all(resources);
}
function launchOf({ instanceClass, capacity, subnetGroup, securityGroups }) {
	return [
		["class", instanceClass],
		["capacity", instanceClass === "db.serverless" ? capacity : ""],
		["subnet-group", subnetGroup],
		["groups", securityGroups.join(",")]
	].filter(([, value]) => value !== "");
}
function namedAs({ id, resourceId: identity }) {
	return {
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.aaf)(id),
		...identity === "" ? {} : { identity }
	};
}
async function readExisting(family, context, region, sources) {
	let read = await listDatabases(family, context, region);
	if (!read.ok) return read;
	let { kind } = family;
	let find = (0, _identity_js__WEBPACK_IMPORTED_MODULE_0__.ni)(read.value.map((database) => ({
		kind,
		region,
		...namedAs(database)
	})));
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)(new Set(sources.filter((source) => find(source) !== null).map(_identity_js__WEBPACK_IMPORTED_MODULE_0__.cu)));
}
async function readState(family, { caller }, region, id) {
	let found = await (0, _find_js__WEBPACK_IMPORTED_MODULE_4__.n)((marker) => family.databases(caller, region, {
		id,
		marker
	}), (database) => database.id === id);
	if (found.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)(found.value?.state ?? null);
	return found.refusal.code === family.codes.noDatabase ? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)(null) : found;
}
function clusterTypeOf(engine) {
	if (/^neptune/.test(engine)) return "Neptune";
	if (/^docdb/.test(engine)) return "DocumentDB";
	return /^aurora/.test(engine) ? "Aurora" : "RDS";
}
function otherService({ engine }, ofAwsBackup) {
	let type = clusterTypeOf(engine);
	if (type === "Aurora" || type === "RDS") return null;
	return {
		reason: `it belongs to Amazon ${type} (engine ${engine}), which this action does not back up by itself: have AWS Backup do it (engine: aws-backup, kinds: rds-cluster), or remove the tag`,
		actionNeeded: !0,
		ofAwsBackup
	};
}
}),
3915: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B3: () => DB_CLUSTERS,
	Bv: () => scalingOf,
	cW: () => DescribeDBClusterSnapshotsCommand,
	zJ: () => databaseOf
});
var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4255);
var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2824);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1105);
var _family3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6238);
var CopyDBClusterSnapshotCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.Fw, "CopyDBClusterSnapshot", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.QX) {};
var CreateDBClusterSnapshotCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateDBClusterSnapshot", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.V4) {};
var DeleteDBClusterSnapshotCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteDBClusterSnapshot", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.ci) {};
var DescribeDBClustersCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeDBClusters", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.nI) {};
var DescribeDBClusterSnapshotAttributesCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeDBClusterSnapshotAttributes", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.Jd) {};
var DescribeDBClusterSnapshotsCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeDBClusterSnapshots", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.LG) {};
let DB_CLUSTERS = {
	kind: "rds-cluster",
	createAction: "CreateDBClusterSnapshot",
	databases: async (caller, region, { id, marker }) => (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.C)(await caller.repeatable(region, "DescribeDBClusters", (client) => client.send(new DescribeDBClustersCommand({
		DBClusterIdentifier: id,
		MaxRecords: 100,
		Marker: marker
	}))), ({ DBClusters, Marker }) => ({
		items: (DBClusters ?? []).map(databaseOf),
		NextToken: Marker
	})),
	snapshots: async (caller, region, { id, names, databases, type = "manual", marker }) => (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.C)(await caller.repeatable(region, "DescribeDBClusterSnapshots", (client) => client.send(new DescribeDBClusterSnapshotsCommand({
		SnapshotType: type,
		DBClusterSnapshotIdentifier: id,
		Filters: (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.$)({
			"db-cluster-snapshot-id": names,
			"db-cluster-id": databases
		}),
		MaxRecords: 100,
		Marker: marker
	}))), ({ DBClusterSnapshots, Marker }) => ({
		items: (DBClusterSnapshots ?? []).map(recordOf),
		NextToken: Marker
	})),
	create: async (caller, region, { name, database, tags }, unless) => (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.C)(await caller.once(region, "CreateDBClusterSnapshot", (client) => client.send(new CreateDBClusterSnapshotCommand({
		DBClusterSnapshotIdentifier: name,
		DBClusterIdentifier: database,
		Tags: [...tags]
	})), unless), ({ DBClusterSnapshot: made }) => made === void 0 ? null : recordOf(made)),
	copy: async (caller, to, { source, name, kmsKey, tags }, unless) => (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.C)(await caller.repeatable(to, "CopyDBClusterSnapshot", (client) => client.send(new CopyDBClusterSnapshotCommand({
		SourceDBClusterSnapshotIdentifier: source,
		TargetDBClusterSnapshotIdentifier: name,
		Tags: [...tags],
		...kmsKey !== null && { KmsKeyId: kmsKey }
	})), unless), ({ DBClusterSnapshot: made }) => made === void 0 ? null : recordOf(made)),
	delete: (caller, region, name, lastLook) => caller.repeatable(region, "DeleteDBClusterSnapshot", (client) => client.send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: name })), lastLook),
	restorers: async (caller, region, name) => (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.C)(await caller.repeatable(region, "DescribeDBClusterSnapshotAttributes", (client) => client.send(new DescribeDBClusterSnapshotAttributesCommand({ DBClusterSnapshotIdentifier: name }))), ({ DBClusterSnapshotAttributesResult: read }) => (read?.DBClusterSnapshotAttributes ?? []).flatMap(({ AttributeName, AttributeValues }) => AttributeName === "restore" ? AttributeValues ?? [] : [])),
	codes: {
		noDatabase: "DBClusterNotFoundFault",
		databaseState: "InvalidDBClusterStateFault",
		noSnapshot: "DBClusterSnapshotNotFoundFault",
		snapshotExists: "DBClusterSnapshotAlreadyExistsFault",
		snapshotState: "InvalidDBClusterSnapshotStateFault"
	},
	quota: {
		name: "ManualClusterSnapshots",
		counts: "manual DB cluster snapshots"
	}
};
function databaseOf(cluster) {
	return {
		id: cluster.DBClusterIdentifier ?? "",
		resourceId: cluster.DbClusterResourceId ?? "",
		state: cluster.Status,
		engine: cluster.Engine ?? "",
		tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(cluster.TagList),
		cluster: null,
		bornAt: cluster.ClusterCreateTime?.getTime() ?? null,
		copiesTags: cluster.CopyTagsToSnapshot === !0,
		instanceClass: cluster.DBClusterInstanceClass ?? "",
		capacity: capacityOf(cluster),
		writer: cluster.DBClusterMembers?.find(({ IsClusterWriter }) => IsClusterWriter)?.DBInstanceIdentifier ?? "",
		subnetGroup: cluster.DBSubnetGroup ?? "",
		securityGroups: (cluster.VpcSecurityGroups ?? []).flatMap((group) => group.VpcSecurityGroupId ?? [])
	};
}
function capacityOf({ ServerlessV2ScalingConfiguration: scaling }) {
	let { MinCapacity, MaxCapacity, SecondsUntilAutoPause } = scaling ?? {};
	if (MinCapacity === void 0 || MaxCapacity === void 0) return "";
	return [
		MinCapacity,
		MaxCapacity,
		SecondsUntilAutoPause
	].filter((one) => one !== void 0).join("-");
}
function scalingOf(capacity) {
	let [MinCapacity, MaxCapacity, SecondsUntilAutoPause] = capacity.split("-").map(Number);
	return {
		MinCapacity,
		MaxCapacity,
		...SecondsUntilAutoPause !== void 0 && { SecondsUntilAutoPause }
	};
}
function recordOf(snapshot) {
	return {
		arn: snapshot.DBClusterSnapshotArn ?? "",
		name: snapshot.DBClusterSnapshotIdentifier ?? "",
		database: snapshot.DBClusterIdentifier ?? "",
		databaseResourceId: snapshot.DbClusterResourceId ?? "",
		type: snapshot.SnapshotType ?? "",
		state: snapshot.Status ?? "unknown",
		takenAt: snapshot.SnapshotCreateTime,
		gib: snapshot.AllocatedStorage ?? null,
		copyOf: snapshot.SourceDBClusterSnapshotArn ?? "",
		encrypted: snapshot.StorageEncrypted === !0,
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
6626: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	ps: () => BUSY_ADVICE,
	qm: () => RDS_WORDINGS,
	yG: () => QUOTA_ADVICE
});
let QUOTA_ADVICE = "Raise the quota of manual snapshots in Service Quotas for this region, or purge what is no longer needed; the other regions are not affected.";
let BUSY_ADVICE = "Another backup or a change of the database is still under way: run again later, or space the schedules.";
let GONE = ["resource-gone", "It disappeared during the run. If this was intended, do nothing."];
let SOURCE_STATE = ["wrong-state", "Bring the database to the state available and run again."];
let SNAPSHOT_STATE = ["wrong-state", "Only a snapshot that is available can be changed or deleted: the next run tries again; one that stays in another state is for AWS Support."];
let TAKEN = ["name-taken", "Find out who made the snapshot of that name; delete it, then run again."];
let RDS_WORDINGS = new Map(Object.entries({
	SnapshotQuotaExceededFault: ["quota-reached", QUOTA_ADVICE],
	DBInstanceNotFoundFault: GONE,
	DBClusterNotFoundFault: GONE,
	DBSnapshotNotFoundFault: GONE,
	DBClusterSnapshotNotFoundFault: GONE,
	InvalidDBInstanceStateFault: SOURCE_STATE,
	InvalidDBClusterStateFault: SOURCE_STATE,
	InvalidDBSnapshotStateFault: SNAPSHOT_STATE,
	InvalidDBClusterSnapshotStateFault: SNAPSHOT_STATE,
	DBSnapshotAlreadyExistsFault: TAKEN,
	DBClusterSnapshotAlreadyExistsFault: TAKEN,
	KMSKeyNotAccessibleFault: ["access-denied", "The database's KMS key cannot be used: enable it where it is disabled, and let the role use it (kms:DescribeKey, kms:CreateGrant) in the key's policy."]
}));
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
9713: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Zt: () => sourceKey,
	cu: () => identityOf,
	ni: () => sourcesAmong,
	tp: () => sourceFacts
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function identityOf({ source, sourceIdentity }) {
	return sourceIdentity ?? source;
}
function sourceKey(facts) {
	let copied = facts.copiedTo === void 0 ? "" : ` in ${facts.copiedTo}`;
	return `${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)(facts)} ${identityOf(facts)}${copied}`;
}
function sourcesAmong(resources) {
	let byIdentity = new Map();
	let byName = new Map();
	for (let resource of resources) {
		let { kind, region, id: source, identity } = resource;
		identity !== void 0 && byIdentity.set(sourceKey({
			kind,
			region,
			source,
			sourceIdentity: identity
		}), resource);
		byName.set((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource), resource);
	}
	return ({ copiedTo: _, ...source }) => {
		let known = source.sourceIdentity === void 0 ? void 0 : byIdentity.get(sourceKey(source));
		if (known !== void 0) return known;
		let namesake = byName.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)({
			...source,
			id: source.source
		})) ?? null;
		return namesake?.identity === void 0 || source.sourceIdentity === void 0 ? namesake : null;
	};
}
function sourceFacts(point, source) {
	let { kind, sourceIdentity } = point;
	return {
		kind,
		region: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.lti)(point),
		source,
		...sourceIdentity === void 0 ? {} : { sourceIdentity },
		...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) && { copiedTo: point.region }
	};
}
}),
4113: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { c: () => databaseKind });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _adoption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8695);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1105);
var _databases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4457);
var _faults2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6626);
var _snapshots_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(482);
var _states_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4017);
var _tags2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6358);
var _identity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9713);
var _other_backups_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9167);
var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4255);
var _schemas_0_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2824);
var _remembered_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7437);
var DescribeAccountAttributesCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_10__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_10__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_10__.yt, "DescribeAccountAttributes", _schemas_0_js__WEBPACK_IMPORTED_MODULE_11__.Qo) {};
async function createSnapshot(context, change) {
	let lost = {
		answers: 0,
		timeouts: 0
	};
	let { signal } = context.rds.caller;
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.z2)(signal, lost, () => (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.hb)(change, (asked) => makeInRoom(context, asked, lost)), failed(inDoubt(change)));
}
async function makeInRoom(context, change, lost) {
	let room = context.roomOf(change.resource.region);
	let full = await room.take();
	if (full !== null) return await earlierOne(context, change, !1) ?? failed(full);
	let used = !1;
	try {
		let made = await request(context, change, room, lost);
		used = made.result === "done";
		return made;
	} finally {
		room.settle(used ? "used" : "not used");
	}
}
async function request(context, change, room, lost) {
	let { family, rds } = context;
	let { caller } = rds;
	let { resource, slot } = change;
	let { region } = resource;
	let snapshot = {
		name: slot,
		database: resource.id,
		tags: (0, _tags2_js__WEBPACK_IMPORTED_MODULE_7__.mU)(change)
	};
	let busy = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__._L)(caller.clock);
	for (;;) {
		let call = await family.create(caller, region, snapshot, room.closed);
		if (call.ok && call.value !== null && call.value.arn !== "") {
			let { arn, state } = call.value;
			return {
				result: "done",
				id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hSu)(arn),
				state: (0, _states_js__WEBPACK_IMPORTED_MODULE_6__.UI)(state),
				expiresAt: change.expiresAt
			};
		}
		if (!call.ok && call.refusal.code === family.codes.snapshotExists) return adopt(context, change, lost.answers > 0);
		if (call.ok || (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Ni)(call.refusal)) {
			lost.answers += 1;
			!call.ok && call.refusal.kind === "timeout" && (lost.timeouts += 1);
			let made = await earlierOne(context, change, !0);
			if (made !== null) return made;
			let fault = call.ok ? noSnapshot(family) : call.fault;
			if (lost.answers >= 10 || lost.timeouts >= 2) return failed(fault);
			await caller.clock.sleep((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.JNn)(500, lost.answers, 8e3), caller.signal);
			continue;
		}
		if (call.fault.code === "quota-reached") {
			room.close(call.fault);
			return await earlierOne(context, change, lost.answers > 0) ?? failed(call.fault);
		}
		if ((0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.ht)(call.refusal.code)) {
			let wait = busy.next(1e4, 6e4);
			if (wait === null) return failed((0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.qs)(call.fault));
			await caller.clock.sleep(wait, caller.signal);
			continue;
		}
		if (call.refusal.code !== family.codes.databaseState) return failed(call.fault);
		let made = await earlierOne(context, change, lost.answers > 0);
		if (made !== null) return made;
		let state = await (0, _databases_js__WEBPACK_IMPORTED_MODULE_3__.un)(family, rds, region, resource.id);
		let wait = busy.next(1e4, 6e4);
		let fault = stateFault(call.fault, state, wait === null);
		if (wait === null || fault !== null) return failed(fault ?? call.fault);
		await caller.clock.sleep(wait, caller.signal);
	}
}
function stateFault(refused, state, overTime) {
	if (!state.ok || state.value === null) return refused;
	let fault = {
		...refused,
		message: `${refused.message}; the database is ${state.value}`
	};
	if ((0, _states_js__WEBPACK_IMPORTED_MODULE_6__.I)(state.value) !== null) return fault;
	return overTime ? {
		...fault,
		code: "busy",
		advice: _faults2_js__WEBPACK_IMPORTED_MODULE_4__.ps
	} : null;
}
async function earlierOne(context, change, mayBeFromThisRun) {
	let found = await (0, _snapshots_js__WEBPACK_IMPORTED_MODULE_5__.Cb)(context.family, context.rds, change.resource.region, change.slot);
	if (!found.ok || found.value === null) return null;
	let judged = judge(context, found.value, change, mayBeFromThisRun);
	return judged.is === "untagged" ? adopt(context, change, mayBeFromThisRun) : (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.F6)(judged);
}
async function adopt(context, change, madeByThisRun) {
	let { clock, signal } = context.rds.caller;
	let since = clock.now();
	for (let look = 0;; look += 1) {
		let found = await (0, _snapshots_js__WEBPACK_IMPORTED_MODULE_5__.Cb)(context.family, context.rds, change.resource.region, change.slot);
		if (!found.ok) return failed(found.fault);
		let judged = found.value === null ? null : judge(context, found.value, change, madeByThisRun);
		let isLate = clock.now() - since > 9e4;
		if (judged !== null && (judged.is !== "untagged" || isLate)) return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.F6)(judged);
		if (isLate) return failed({
			code: "name-taken",
			message: `the name ${change.slot} is taken, and no manual snapshot of that name can be seen`,
			advice: "Look for it in the RDS console; a name that was just deleted needs some time to become free."
		});
		await clock.sleep((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.JNn)(500, look, 8e3), signal);
	}
}
function judge({ rds, resourceIdOf }, { point, databaseResourceId }, change, mayBeFromThisRun) {
	let judged = (0, _adoption_js__WEBPACK_IMPORTED_MODULE_1__.q)(point, {
		...change,
		tags: (0, _tags2_js__WEBPACK_IMPORTED_MODULE_7__.dx)(change.tags)
	}, rds.account, mayBeFromThisRun);
	let resourceId = resourceIdOf(change);
	let isOfAnother = resourceId !== "" && databaseResourceId !== "" && databaseResourceId !== resourceId;
	return (judged.is === "backup" || judged.is === "unfit") && isOfAnother ? {
		is: "stranger",
		fault: ofAnEarlierOne(point, change)
	} : judged;
}
function ofAnEarlierOne({ id }, { slot, resource }) {
	return {
		code: "name-taken",
		message: `the name ${slot} is taken by ${id}, which was taken of another database that was called ${resource.id} before`,
		advice: "Start a new run, which gives its snapshots other names; a rerun of the same one keeps to this name."
	};
}
function noSnapshot({ createAction }) {
	return {
		code: "service-error",
		message: `${createAction} answered without a snapshot, and none of that name can be found`,
		advice: "The service had an error of its own: run again, and look at the AWS Health Dashboard."
	};
}
function inDoubt({ slot }) {
	return {
		code: "cancelled",
		message: `the run was cancelled and the answer of the service was lost: the snapshot ${slot} may have been made`,
		advice: "Look for a snapshot of that name before you back up again; it carries its tags, so a purge finds it."
	};
}
function failed(fault) {
	return {
		result: "failed",
		fault
	};
}
async function deleteSnapshot(family, context, change, lastLook) {
	let { region, id } = change.point;
	let call = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.IV)(context.caller, {
		ask: (counted) => family.delete(counted, region, (0, _snapshots_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(id), lastLook),
		isGone: (refusal) => isGone(refusal, family, context, change),
		inDoubt: IN_DOUBT
	});
	if (!call.ok) return {
		result: "failed",
		fault: call.fault
	};
	let snapshots = [{
		snapshotId: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.iy1)(id),
		result: "success",
		fault: null
	}];
	return {
		result: call.value === null ? "already-done" : "done",
		snapshots
	};
}
async function isGone(refusal, family, context, { point: { region, id } }) {
	if (refusal.code === family.codes.noSnapshot) return !0;
	if (refusal.code !== family.codes.snapshotState && !(0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Ni)(refusal)) return !1;
	let states = await (0, _snapshots_js__WEBPACK_IMPORTED_MODULE_5__.rs)(family, context, region, [id]);
	return states.ok && !states.value.has(id);
}
let IN_DOUBT = {
	code: "cancelled",
	message: "the run was cancelled and the answer of the service was lost: the snapshot may have been deleted",
	advice: "Run the purge again: what is gone is not asked for again."
};
async function listOtherBackups(family, { caller }, region, question) {
	let { kind } = family;
	let find = (0, _identity_js__WEBPACK_IMPORTED_MODULE_8__.ni)(question.resources);
	let points = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((marker) => family.snapshots(caller, region, {
		type: "awsbackup",
		marker
	}), ({ items }) => items.flatMap((record) => pointOf(record, (source) => find({
		...source,
		kind,
		region
	}), question)));
	return points.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)((0, _other_backups_js__WEBPACK_IMPORTED_MODULE_9__.N)(points.value)) : points;
}
function pointOf({ database, databaseResourceId, type, state, takenAt, tags }, find, question) {
	let identity = databaseResourceId === "" ? {} : { sourceIdentity: databaseResourceId };
	let resource = find({
		source: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aaf)(database),
		...identity
	});
	if (resource === null || type !== "awsbackup" || state === "failed" || state === "deleting") return [];
	let making = (0, _other_backups_js__WEBPACK_IMPORTED_MODULE_9__.r)(tags, takenAt?.getTime() ?? null, question, "AWS Backup");
	return making === null ? [] : [{
		...making,
		resources: [resource]
	}];
}
function roomOf(family, context) {
	let rooms = new Map();
	return (region) => (0, _remembered_js__WEBPACK_IMPORTED_MODULE_12__.H)(rooms, region, () => openRoom(family, () => readQuotas(context, region)));
}
function readQuotas({ caller, quotas }, region) {
	return (0, _remembered_js__WEBPACK_IMPORTED_MODULE_12__.H)(quotas, region, async () => {
		let call = await caller.repeatable(region, "DescribeAccountAttributes", (client) => client.send(new DescribeAccountAttributesCommand({})));
		return call.ok ? call.value.AccountQuotas ?? null : null;
	});
}
function openRoom({ quota }, readAll) {
	let free = null;
	let most = 0;
	let open = 0;
	let closed = null;
	let waiting = [];
	let read = async () => {
		let found = (await readAll())?.find(({ AccountQuotaName }) => AccountQuotaName === quota.name);
		if (found?.Max === void 0 || found.Used === void 0) return;
		most = found.Max;
		free = most - found.Used;
	};
	let reading = null;
	return {
		take: async () => {
			reading ??= read();
			await reading;
			for (;;) {
				if (closed !== null) return closed;
				if (free === null || free > 0) {
					free !== null && --free;
					open += 1;
					return null;
				}
				if (open === 0) return fullFault(most - free, most, quota.counts);
				await new Promise((resolve) => {
					waiting.push(resolve);
				});
			}
		},
		settle: (outcome) => {
			--open;
			free !== null && outcome === "not used" && (free += 1);
			let woken = waiting;
			waiting = [];
			for (let wake of woken) wake();
		},
		close: (fault) => {
			closed ??= fault;
		},
		closed: () => closed
	};
}
function fullFault(used, most, counts) {
	return {
		code: "quota-reached",
		message: `the region has ${used} of ${most} ${counts}`,
		advice: _faults2_js__WEBPACK_IMPORTED_MODULE_4__.yG
	};
}
function databaseKind(family, rds, rules) {
	let listed = new Map();
	let listedOf = ({ resource }) => listed.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource));
	let creating = {
		family,
		rds,
		roomOf: roomOf(family, rds),
		resourceIdOf: (change) => listedOf(change)?.resourceId ?? ""
	};
	let quotasReached = new Map();
	return {
		listResources: async (region, lines, asked) => {
			let all = await (0, _databases_js__WEBPACK_IMPORTED_MODULE_3__.KU)(family, rds, region);
			if (!all.ok) return all;
			let carrying = all.value.filter(({ tags }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, lines));
			let databases = asked?.whole && rules.whole ? await rules.whole(region, carrying) : carrying;
			let resources = await (0, _databases_js__WEBPACK_IMPORTED_MODULE_3__.U2)(family, databases, region, lines, rules.obstacleOf);
			let byId = new Map(databases.map((database) => [database.id, database]));
			for (let resource of resources) {
				let database = byId.get(resource.id);
				database !== void 0 && listed.set((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource), database);
			}
			return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(resources);
		},
		listPoints: async (region) => {
			let points = await (0, _snapshots_js__WEBPACK_IMPORTED_MODULE_5__.jQ)(family, rds, region);
			return points.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)({
				points: points.value,
				loose: []
			}) : points;
		},
		listBackups: (region, { whole = !1 }) => (0, _snapshots_js__WEBPACK_IMPORTED_MODULE_5__.jQ)(family, rds, region, whole),
		readExisting: (region, sources) => (0, _databases_js__WEBPACK_IMPORTED_MODULE_3__.Y7)(family, rds, region, sources),
		readEvidence: (region, question) => readEvidence(family, rds, region, question),
		create: (change) => createSnapshot(creating, change),
		delete: (change, look) => deleteSnapshot(family, rds, change, look),
		readPoints: (region, ids) => (0, _snapshots_js__WEBPACK_IMPORTED_MODULE_5__.yj)(family, rds, region, ids),
		readLoose: async () => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)([]),
		deleteSnapshot: () => {
			throw Error("a snapshot of a database leaves nothing behind: this is a bug");
		},
		copy: async (change) => (await __webpack_require__.e(4300).then(__webpack_require__.bind(__webpack_require__, 4300))).copySnapshot(family, rds, quotasReached, change),
		setExpiries: async (changes, tell) => {
			let { setExpiries } = await __webpack_require__.e(2153).then(__webpack_require__.bind(__webpack_require__, 2153));
			return setExpiries(rds.caller, (region, ids) => (0, _snapshots_js__WEBPACK_IMPORTED_MODULE_5__.yj)(family, rds, region, ids), changes, tell);
		},
		describeStates: (region, ids) => (0, _snapshots_js__WEBPACK_IMPORTED_MODULE_5__.rs)(family, rds, region, ids),
		listOtherBackups: (region, question) => listOtherBackups(family, rds, region, question)
	};
}
async function readEvidence(family, rds, region, question) {
	let [existing, publicOnes] = await Promise.all([question.sources === null ? null : (0, _databases_js__WEBPACK_IMPORTED_MODULE_3__.Y7)(family, rds, region, question.sources), (0, _snapshots_js__WEBPACK_IMPORTED_MODULE_5__.kP)(family, rds, region, question.unclear)]);
	return {
		existing,
		users: question.candidates === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(new Map()),
		public: publicOnes,
		registered: null,
		locked: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)({
			known: !0,
			held: new Map()
		})
	};
}
}),
971: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	l: () => judgePending,
	w: () => pendingSince
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function judgePending(point, now) {
	if (point.state !== "pending") return null;
	let since = pendingSince(point);
	if (since === null || now - since <= 864e5) return null;
	let { kind, region, id: target } = point;
	let hours = Math.floor((now - since) / 36e5);
	let of = point.source === null ? "" : ` of ${point.source}`;
	let message = `this ${_start_js__WEBPACK_IMPORTED_MODULE_0__.GWV[kind].point}${of} has been ${point.stateText} for ${hours} hours, since ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(since)}: it is no backup yet`;
	if (now - since < 2592e5) return {
		level: "warning",
		warning: {
			region,
			target,
			message
		}
	};
	return {
		level: "red",
		failure: {
			region,
			target,
			action: "wait",
			fault: {
				code: "not-available-in-time",
				message,
				advice: "Look at it in the console. If it makes no progress, delete it by hand, back the resource up again, and contact AWS Support."
			}
		}
	};
}
function pendingSince(point) {
	let { createdAt, tags } = point;
	return createdAt ?? ((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pfI)(tags.name));
}
}),
9167: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => tally,
	r: () => makingOf
});
__webpack_require__(3746);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
function makingOf(tags, takenAt, question, by = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.dM)(tags)) {
	if (by === null || takenAt !== null && takenAt >= question.before) return null;
	let all = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(tags);
	let forSlot = all.get("CreatedBy") === "backupViaTag" && all.has("BackupSource");
	if (by === "AWS Backup" && question.exceptSlots && forSlot) return null;
	return {
		by,
		policy: all.get("aws:dlm:lifecycle-policy-id") ?? null,
		takenAt
	};
}
function tally(points) {
	let entries = new Map();
	for (let { resources, by, policy, takenAt } of points) for (let resource of resources) {
		let key = `${resource.id} ${by}`;
		let known = entries.get(key) ?? {
			resource,
			by,
			newest: null,
			count: 0,
			detail: "",
			policies: new Set()
		};
		policy !== null && known.policies.add(policy);
		let newest = takenAt === null ? known.newest : Math.max(takenAt, known.newest ?? takenAt);
		entries.set(key, {
			...known,
			newest,
			count: known.count + 1
		});
	}
	return [...entries].sort(([one], [other]) => one < other ? -1 : 1).map(([, { policies, ...entry }]) => ({
		...entry,
		detail: [...policies].sort().join(", ")
	}));
}
}),
7437: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { H: () => remembered });
function remembered(known, key, make) {
	let value = known.get(key) ?? make();
	known.set(key, value);
	return value;
}
}),
482: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Cb: () => findSnapshot,
	Vb: () => nameOf,
	jQ: () => listSnapshots,
	kP: () => readPublic,
	rs: () => readStates,
	yj: () => readSnapshots
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
var _find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7260);
var _states_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4017);
var _tags2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6358);
let SLOT = RegExp(`^${_start_js__WEBPACK_IMPORTED_MODULE_0__.VI.toLowerCase()}-(.+)-[0-9]+-[0-9a-f]{12}$`);
function isSlotOf(name, database) {
	let id = SLOT.exec(name)?.[1];
	return id !== void 0 && database.toLowerCase().startsWith(id);
}
async function listSnapshots(family, { caller }, region, whole = !1) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((marker) => family.snapshots(caller, region, { marker }), ({ items }) => items.filter(({ type, state }) => type === "manual" && !(0, _states_js__WEBPACK_IMPORTED_MODULE_2__.jf)(state)).map((record) => withWhole(pointOf(family, region, record), record, whole)).filter(({ tags }) => tags.createdBy === _start_js__WEBPACK_IMPORTED_MODULE_0__.VI));
}
async function findSnapshot(family, { caller }, region, name) {
	let found = await (0, _find_js__WEBPACK_IMPORTED_MODULE_4__.n)((marker) => family.snapshots(caller, region, {
		id: name,
		marker
	}), (record) => record.name === name);
	if (!found.ok) return found.refusal.code === family.codes.noSnapshot ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(null) : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2A)(found.fault);
	if (found.value === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(null);
	let { databaseResourceId } = found.value;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)({
		point: pointOf(family, region, found.value),
		databaseResourceId
	});
}
async function readStates(family, context, region, ids) {
	let read = await readSnapshots(family, context, region, ids);
	if (!read.ok) return read;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(new Map(read.value.map(({ id, state, stateText, stateReason }) => [id, {
		state,
		stateText,
		stateReason
	}])));
}
async function readSnapshots(family, { caller }, region, ids) {
	let wanted = new Set(ids);
	let found = [];
	for (let names of (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.oq)(ids.map(nameOf), 50)) {
		let read = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((marker) => family.snapshots(caller, region, {
			names,
			marker
		}), ({ items }) => items.filter(({ arn, state }) => wanted.has(arn) && !(0, _states_js__WEBPACK_IMPORTED_MODULE_2__.jf)(state)));
		if (!read.ok) return read;
		found.push(...read.value.map((record) => pointOf(family, region, record)));
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(found);
}
async function readPublic(family, { caller }, region, ids) {
	let calls = await Promise.all(ids.map(async (id) => ({
		id,
		call: await family.restorers(caller, region, nameOf(id))
	})));
	let found = new Set();
	for (let { id, call } of calls) {
		if (!call.ok && call.refusal.code !== family.codes.noSnapshot) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2A)(call.fault);
		call.ok && call.value.includes("all") && found.add(id);
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(found);
}
function nameOf(arn) {
	return arn.split(":").slice(6).join(":");
}
function withWhole(point, { tags, encrypted }, wanted) {
	return wanted && point.tags.copyTo !== void 0 ? {
		...point,
		whole: {
			tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(tags),
			encrypted
		}
	} : point;
}
function pointOf({ kind }, region, record) {
	let { arn, name, database, state, takenAt } = record;
	let isOriginal = record.copyOf === "" && isSlotOf(name, database);
	return {
		kind,
		region,
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hSu)(arn),
		name,
		owner: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.lSI)(arn.split(":")[4] ?? ""),
		createdAt: takenAt?.getTime() ?? null,
		state: (0, _states_js__WEBPACK_IMPORTED_MODULE_2__.UI)(state),
		stateText: state,
		stateReason: "",
		source: isOriginal ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aaf)(database) : null,
		...record.copyOf !== "" && { copyOf: record.copyOf },
		...record.databaseResourceId === "" ? {} : { sourceIdentity: record.databaseResourceId },
		tags: (0, _tags2_js__WEBPACK_IMPORTED_MODULE_3__.rx)(record.tags),
		managedBy: name.startsWith("awsbackup:") ? "AWS Backup" : (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.dM)(record.tags),
		protection: null,
		public: null,
		snapshots: [{
			id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.iy1)(arn),
			gib: record.gib
		}]
	};
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
}),
6358: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	dx: () => tagsReadBack,
	mU: () => tagsToWrite,
	rx: () => snapshotTagsOf
});
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _tag_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6027);
function snapshotTagsOf(tags) {
	let ours = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.ee)(tags);
	let read = (text) => text === null ? null : (0, _tag_text_js__WEBPACK_IMPORTED_MODULE_1__.C4)(text);
	return {
		createdBy: read(ours.createdBy),
		expire: read(ours.expire),
		source: read(ours.source),
		sourceName: read(ours.sourceName),
		backupTag: read(ours.backupTag),
		run: read(ours.run),
		name: read(ours.name),
		backupPlan: read(ours.backupPlan),
		...ours.verified !== void 0 && { verified: (0, _tag_text_js__WEBPACK_IMPORTED_MODULE_1__.C4)(ours.verified) },
		...ours.copyTo !== void 0 && { copyTo: (0, _tag_text_js__WEBPACK_IMPORTED_MODULE_1__.C4)(ours.copyTo) },
		...ours.copyOf !== void 0 && { copyOf: (0, _tag_text_js__WEBPACK_IMPORTED_MODULE_1__.C4)(ours.copyOf) }
	};
}
function tagsReadBack({ BackupPlan, BackupSourceName, ...tags }) {
	let back = (text) => (0, _tag_text_js__WEBPACK_IMPORTED_MODULE_1__.C4)((0, _tag_text_js__WEBPACK_IMPORTED_MODULE_1__.px)(text));
	return {
		CreatedBy: back(tags.CreatedBy),
		Expire: back(tags.Expire),
		Name: back(tags.Name),
		BackupSource: back(tags.BackupSource),
		BackupTag: back(tags.BackupTag),
		BackupRun: back(tags.BackupRun),
		...BackupPlan === void 0 ? {} : { BackupPlan: back(BackupPlan) },
		...BackupSourceName === void 0 ? {} : { BackupSourceName: back(BackupSourceName) }
	};
}
function tagsToWrite({ tags, pointTags, userTags }) {
	return [...[...Object.entries(tags), ...pointTags].map(([Key, text]) => ({
		Key,
		Value: (0, _tag_text_js__WEBPACK_IMPORTED_MODULE_1__.px)(text)
	})), ...userTags.map(([Key, text]) => ({
		Key,
		Value: (0, _tag_text_js__WEBPACK_IMPORTED_MODULE_1__.Fw)(text)
	}))];
}
})
};
