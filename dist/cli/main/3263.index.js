export const id = 3263;
export const ids = [3263];
export const modules = {
3263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { restoreDbInstances: () => restoreDbInstances });
var _databases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5707);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
var _restore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6479);
var RestoreDBInstanceFromDBSnapshotCommand = class extends (0, _databases_js__WEBPACK_IMPORTED_MODULE_0__.command)(_databases_js__WEBPACK_IMPORTED_MODULE_0__._ep0, _databases_js__WEBPACK_IMPORTED_MODULE_0__._mw0, "RestoreDBInstanceFromDBSnapshot", _databases_js__WEBPACK_IMPORTED_MODULE_0__.RestoreDBInstanceFromDBSnapshot$) {};
function restoreDbInstances(rds) {
	return {
		readFacts: async (region, point, living) => {
			let remembered = await (0, _restore_js__WEBPACK_IMPORTED_MODULE_2__.fE)(_databases_js__WEBPACK_IMPORTED_MODULE_0__.DB_INSTANCES, rds, region, point);
			if (!remembered.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2)(remembered.fault);
			let original = living === null ? null : (0, _restore_js__WEBPACK_IMPORTED_MODULE_2__.ms)(living.details?.launch ?? []);
			return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)({
				remembered: remembered.value,
				original,
				notes: []
			});
		},
		restore: (change) => restoreDbInstance(rds, change),
		readStates: (region, ids) => (0, _restore_js__WEBPACK_IMPORTED_MODULE_2__.Tj)(ids, async (name) => {
			let found = await (0, _restore_js__WEBPACK_IMPORTED_MODULE_2__.Xg)(_databases_js__WEBPACK_IMPORTED_MODULE_0__.DB_INSTANCES, rds, region, name);
			return found.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(found.value === null ? null : (0, _restore_js__WEBPACK_IMPORTED_MODULE_2__.cv)(found.value.state)) : found;
		})
	};
}
async function restoreDbInstance(rds, change) {
	let { region, point, fields } = change;
	let name = change.name ?? "";
	let made = await (0, _restore_js__WEBPACK_IMPORTED_MODULE_2__.A2)(rds, change, {
		family: _databases_js__WEBPACK_IMPORTED_MODULE_0__.DB_INSTANCES,
		name,
		existsCode: "DBInstanceAlreadyExistsFault",
		send: async () => (0, _databases_js__WEBPACK_IMPORTED_MODULE_0__.mapped)(await rds.caller.once(region, "RestoreDBInstanceFromDBSnapshot", (client) => client.send(new RestoreDBInstanceFromDBSnapshotCommand({
			DBInstanceIdentifier: name,
			DBSnapshotIdentifier: (0, _restore_js__WEBPACK_IMPORTED_MODULE_2__.aN)(point),
			DBInstanceClass: fields["instance-class"]?.value,
			DBSubnetGroupName: fields["subnet-group"]?.value,
			VpcSecurityGroupIds: fields["security-groups"]?.value.split(" "),
			PubliclyAccessible: !1,
			Tags: (0, _restore_js__WEBPACK_IMPORTED_MODULE_2__.bJ)(change)
		})), () => null), ({ DBInstance: instance }) => instance === void 0 ? null : (0, _databases_js__WEBPACK_IMPORTED_MODULE_0__.databaseOf)(instance))
	});
	if (!made.ok) return {
		result: "failed",
		fault: made.fault
	};
	let { database, earlier } = made.value;
	return {
		result: earlier ? "already-done" : "done",
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.a)(database.id),
		...(0, _restore_js__WEBPACK_IMPORTED_MODULE_2__.cv)(database.state)
	};
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
