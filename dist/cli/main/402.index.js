export const id = 402;
export const ids = [402];
export const modules = {
402: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { restoreDbClusters: () => restoreDbClusters });
var _databases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5707);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3632);
var _restore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6479);
var CreateDBInstanceCommand = class extends (0, _databases_js__WEBPACK_IMPORTED_MODULE_0__.command)(_databases_js__WEBPACK_IMPORTED_MODULE_0__._ep0, _databases_js__WEBPACK_IMPORTED_MODULE_0__._mw0, "CreateDBInstance", _databases_js__WEBPACK_IMPORTED_MODULE_0__.CreateDBInstance$) {};
var RestoreDBClusterFromSnapshotCommand = class extends (0, _databases_js__WEBPACK_IMPORTED_MODULE_0__.command)(_databases_js__WEBPACK_IMPORTED_MODULE_0__._ep0, _databases_js__WEBPACK_IMPORTED_MODULE_0__._mw0, "RestoreDBClusterFromSnapshot", _databases_js__WEBPACK_IMPORTED_MODULE_0__.RestoreDBClusterFromSnapshot$) {};
function restoreDbClusters(rds) {
	return {
		readFacts: async (region, point, living) => {
			let remembered = await (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.fE)(_databases_js__WEBPACK_IMPORTED_MODULE_0__.DB_CLUSTERS, rds, region, point);
			if (!remembered.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2)(remembered.fault);
			let original = living === null ? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(null) : await originalOf(rds, living);
			return original.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)({
				remembered: remembered.value,
				original: original.value,
				notes: []
			}) : original;
		},
		restore: (change, deadline) => restoreCluster(rds, change, deadline),
		readStates: (region, ids) => (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.Tj)(ids, (name) => readState(rds, region, name))
	};
}
async function originalOf(rds, { region, id }) {
	let cluster = await (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.Xg)(_databases_js__WEBPACK_IMPORTED_MODULE_0__.DB_CLUSTERS, rds, region, id);
	if (!cluster.ok || cluster.value === null) return cluster.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(null) : cluster;
	let { instanceClass, writer } = cluster.value;
	if (instanceClass !== "" || writer === "") return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)((0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.ms)((0, _databases_js__WEBPACK_IMPORTED_MODULE_0__.launchOf)(cluster.value)));
	let instance = await (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.Xg)(_databases_js__WEBPACK_IMPORTED_MODULE_0__.DB_INSTANCES, rds, region, writer);
	if (!instance.ok) return instance;
	let classOfWriter = instance.value?.instanceClass ?? "";
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)((0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.ms)((0, _databases_js__WEBPACK_IMPORTED_MODULE_0__.launchOf)({
		...cluster.value,
		instanceClass: classOfWriter
	})));
}
async function readOrigin(rds, { region, point }) {
	let name = (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.aN)(point);
	let call = await rds.caller.repeatable(region, "DescribeDBClusterSnapshots", (client) => client.send(new _databases_js__WEBPACK_IMPORTED_MODULE_0__.DescribeDBClusterSnapshotsCommand({ DBClusterSnapshotIdentifier: name })));
	if (!call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2)(call.fault);
	let snapshot = call.value.DBClusterSnapshots?.find(({ DBClusterSnapshotArn }) => DBClusterSnapshotArn === point);
	if (snapshot?.Engine === void 0) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2)({
		code: "resource-gone",
		message: `${name} is not there any more`,
		advice: "It disappeared during the run: restore another backup."
	});
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)({
		engine: snapshot.Engine,
		version: snapshot.EngineVersion
	});
}
function bringsItsInstances({ engine }) {
	return !engine.startsWith("aurora");
}
async function restoreCluster(rds, change, deadline) {
	let origin = await readOrigin(rds, change);
	if (!origin.ok) return {
		result: "failed",
		fault: origin.fault
	};
	let made = await makeCluster(rds, change, origin.value);
	if (!made.ok) return {
		result: "failed",
		fault: made.fault
	};
	let { database, earlier } = made.value;
	let id = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.a)(database.id);
	if (bringsItsInstances(origin.value)) return {
		result: earlier ? "already-done" : "done",
		id,
		...(0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.cv)(database.state)
	};
	let ready = await untilAvailable(rds, change, database, deadline);
	if (ready !== null) return {
		result: "failed",
		fault: ready
	};
	let instance = await makeInstance(rds, change, origin.value);
	if (!instance.ok) return {
		result: "failed",
		fault: halfMade(database.id, instance.fault)
	};
	return {
		result: earlier && instance.value.earlier ? "already-done" : "done",
		id,
		...(0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.cv)(instance.value.database.state)
	};
}
function makeCluster(rds, change, origin) {
	let { region, point, fields } = change;
	let name = change.name ?? "";
	let instanceClass = fields["instance-class"]?.value ?? "";
	return (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.A2)(rds, change, {
		family: _databases_js__WEBPACK_IMPORTED_MODULE_0__.DB_CLUSTERS,
		name,
		existsCode: "DBClusterAlreadyExistsFault",
		send: async () => (0, _databases_js__WEBPACK_IMPORTED_MODULE_0__.mapped)(await rds.caller.once(region, "RestoreDBClusterFromSnapshot", (client) => client.send(new RestoreDBClusterFromSnapshotCommand({
			DBClusterIdentifier: name,
			SnapshotIdentifier: (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.aN)(point),
			Engine: origin.engine,
			EngineVersion: origin.version,
			DBSubnetGroupName: fields["subnet-group"]?.value,
			VpcSecurityGroupIds: fields["security-groups"]?.value.split(" "),
			Tags: (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.bJ)(change),
			...bringsItsInstances(origin) && {
				DBClusterInstanceClass: instanceClass,
				PubliclyAccessible: !1
			},
			...fields.capacity && { ServerlessV2ScalingConfiguration: (0, _databases_js__WEBPACK_IMPORTED_MODULE_0__.scalingOf)(fields.capacity.value) }
		})), () => null), ({ DBCluster: cluster }) => cluster === void 0 ? null : (0, _databases_js__WEBPACK_IMPORTED_MODULE_0__.databaseOf$1)(cluster))
	});
}
async function untilAvailable(rds, { region }, made, deadline) {
	let { clock, signal } = rds.caller;
	let state = (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.cv)(made.state);
	for (let round = 0; state.state === "pending"; round += 1) {
		if (clock.now() >= deadline) return notInTime(made.id);
		await clock.sleep(Math.min((0, _run_js__WEBPACK_IMPORTED_MODULE_2__.JNn)(5e3, round, 6e4), Math.max(1, deadline - clock.now())), signal);
		let found = await (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.Xg)(_databases_js__WEBPACK_IMPORTED_MODULE_0__.DB_CLUSTERS, rds, region, made.id);
		if (!found.ok) return found.fault;
		state = (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.cv)(found.value?.state ?? "creating");
	}
	return state.state === "available" ? null : ended(made.id, state);
}
function notInTime(name) {
	return {
		code: "not-available-in-time",
		message: `the cluster ${name} was still being made when wait-timeout was over: it has no instance yet`,
		advice: "Run the same run again, which adds the instance; large clusters take hours: raise wait-timeout."
	};
}
function ended(name, { stateText }) {
	return {
		code: "wrong-state",
		message: `the cluster ${name} ended in state ${stateText}`,
		advice: "Find the cause in the events of the cluster, delete it, and restore again."
	};
}
function halfMade(name, fault) {
	return {
		...fault,
		message: `the cluster ${name} was made and has no instance: ${fault.message}`
	};
}
function instanceName(cluster) {
	return `${cluster.slice(0, 61).replace(/-+$/, "")}-1`;
}
function makeInstance(rds, change, { engine }) {
	let { region, fields } = change;
	let cluster = change.name ?? "";
	let name = instanceName(cluster);
	return (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.A2)(rds, change, {
		family: _databases_js__WEBPACK_IMPORTED_MODULE_0__.DB_INSTANCES,
		name,
		existsCode: "DBInstanceAlreadyExistsFault",
		send: async () => (0, _databases_js__WEBPACK_IMPORTED_MODULE_0__.mapped)(await rds.caller.once(region, "CreateDBInstance", (client) => client.send(new CreateDBInstanceCommand({
			DBInstanceIdentifier: name,
			DBClusterIdentifier: cluster,
			DBInstanceClass: fields["instance-class"]?.value,
			Engine: engine,
			PubliclyAccessible: !1,
			Tags: (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.bJ)(change)
		})), () => null), ({ DBInstance: instance }) => instance === void 0 ? null : (0, _databases_js__WEBPACK_IMPORTED_MODULE_0__.databaseOf)(instance))
	});
}
async function readState(rds, region, name) {
	let cluster = await (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.Xg)(_databases_js__WEBPACK_IMPORTED_MODULE_0__.DB_CLUSTERS, rds, region, name);
	if (!cluster.ok) return cluster;
	if (cluster.value === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(null);
	let state = (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.cv)(cluster.value.state);
	if (state.state !== "available" || !cluster.value.engine.startsWith("aurora")) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(state);
	let instance = await (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.Xg)(_databases_js__WEBPACK_IMPORTED_MODULE_0__.DB_INSTANCES, rds, region, instanceName(name));
	if (!instance.ok) return instance;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(instance.value === null ? {
		...state,
		state: "pending"
	} : (0, _restore_js__WEBPACK_IMPORTED_MODULE_3__.cv)(instance.value.state));
}
}),
6479: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6975);
var _databases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5707);
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
	let found = await (0, _databases_js__WEBPACK_IMPORTED_MODULE_3__.findNamed)((marker) => family.snapshots(caller, region, {
		names: [snapshotName(point)],
		marker
	}), ({ arn }) => arn === point);
	if (!found.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2)(found.fault);
	let launch = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(found.value?.tags).get("BackupLaunch");
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(launch === void 0 ? null : settingsFrom((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.RfH)((0, _databases_js__WEBPACK_IMPORTED_MODULE_3__.readTagText)(launch))));
}
function settingsFrom(settings) {
	let named = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.snp)(settings, SETTINGS);
	let groups = named["security-groups"];
	return groups === void 0 ? named : {
		...named,
		"security-groups": groups.split(",").join(" ")
	};
}
function tagsToRestoreWith({ tags }) {
	return tags.map(([Key, value]) => ({
		Key,
		Value: (0, _databases_js__WEBPACK_IMPORTED_MODULE_3__.userTagText)(value)
	}));
}
async function findDatabase(family, { caller }, region, name) {
	let found = await (0, _databases_js__WEBPACK_IMPORTED_MODULE_3__.findNamed)((marker) => family.databases(caller, region, {
		id: name,
		marker
	}), ({ id }) => id === name);
	if (found.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(found.value);
	return found.refusal.code === family.codes.noDatabase ? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(null) : (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2)(found.fault);
}
async function makeDatabase(rds, change, { family, name, existsCode, send }) {
	let { clock, signal } = rds.caller;
	let look = () => findDatabase(family, rds, change.region, name);
	let before = await look();
	if (!before.ok) return before;
	if (before.value !== null) return judged(before.value, change, !0);
	for (let lost = 1;; lost += 1) {
		let call = await send();
		if (call.ok && call.value !== null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)({
			database: call.value,
			earlier: !1
		});
		let exists = !call.ok && call.refusal.code === existsCode;
		if (!call.ok && !exists && !(0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Ni)(call.refusal)) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2)(restoreFault(call.refusal, call.fault));
		let until = clock.now() + 3e4;
		for (let round = 0; clock.now() < until; round += 1) {
			let found = await look();
			if (found.ok && found.value !== null) return judged(found.value, change, exists && lost === 1);
			await clock.sleep((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.JNn)(1e3, round, 8e3), signal);
		}
		if (lost >= 4) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2)(call.ok ? noAnswer(name) : call.fault);
	}
}
function judged(database, change, earlier) {
	let wanted = new Map(change.tags);
	return ["BackupRestoredFrom", "BackupRun"].every((key) => {
		let text = wanted.get(key) ?? "";
		let found = database.tags.get(key);
		return found === (0, _databases_js__WEBPACK_IMPORTED_MODULE_3__.userTagText)(text) || found === (0, _databases_js__WEBPACK_IMPORTED_MODULE_3__.writeTagText)(text);
	}) ? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)({
		database,
		earlier
	}) : (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2)(taken(database.id));
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
		state: (0, _databases_js__WEBPACK_IMPORTED_MODULE_3__.obstacleOfState)(state)?.incident === !0 || state === "deleting" ? "failed" : "pending",
		stateText,
		stateReason: ""
	};
}
async function readDatabases(ids, read) {
	let found = new Map();
	for (let id of ids) {
		let one = await read(id);
		if (!one.ok) return one;
		one.value !== null && found.set((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.a)(id), one.value);
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(found);
}
})
};
