export const id = 9160;
export const ids = [9160];
export const modules = {
9160: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { openProtected: () => openProtected });
var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8516);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6975);
var _jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4397);
var _service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6258);
var _switched_off_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4892);
var ListProtectedResourcesCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_0__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_0__.yt, "ListProtectedResources", _faults_js__WEBPACK_IMPORTED_MODULE_0__.en) {};
var ListRestoreJobsCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_0__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_0__.yt, "ListRestoreJobs", _faults_js__WEBPACK_IMPORTED_MODULE_0__.Zv) {};
async function listRestoreTests(caller, region, since) {
	let listed = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((NextToken) => caller.repeatable(region, "ListRestoreJobs", (client) => client.send(new ListRestoreJobsCommand({
		ByCompleteAfter: new Date(since),
		MaxResults: 1e3,
		NextToken
	}))), ({ RestoreJobs = [] }) => RestoreJobs.flatMap(testOf));
	if (!listed.ok) return listed;
	let newest = new Map();
	for (let [arn, test] of listed.value) {
		let other = newest.get(arn);
		(other === void 0 || test.at > other.at) && newest.set(arn, test);
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(newest);
}
function testOf(job) {
	let { SourceResourceArn: arn, CompletionDate: at, CreatedBy: by, Status: status, ValidationStatus: validation } = job;
	if (arn === void 0 || at === void 0 || by?.RestoreTestingPlanArn === void 0) return [];
	if (validation === "VALIDATING") return [];
	let passed = status === "COMPLETED" && (validation === void 0 || validation === "SUCCESSFUL");
	return [[arn, {
		at: at.getTime(),
		passed
	}]];
}
async function listVaultPoints(caller, region) {
	let vaults = await (0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.Px)(caller, region);
	if (!vaults.ok) return vaults;
	let lists = await Promise.all(vaults.value.map((vault) => listPoints(caller, region, vault)));
	let points = [];
	for (let list of lists) {
		if (!list.ok) return list;
		points.push(...list.value);
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(points);
}
function listPoints(caller, region, vault) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((NextToken) => caller.repeatable(region, "ListRecoveryPointsByBackupVault", (client) => client.send(new _jobs_js__WEBPACK_IMPORTED_MODULE_3__.pr({
		BackupVaultName: vault,
		MaxResults: 1e3,
		NextToken
	}))), ({ RecoveryPoints = [] }) => RecoveryPoints.flatMap((point) => restorable(point, region, vault)));
}
let WHOLE = new Set(["COMPLETED", "AVAILABLE"]);
function restorable(point, region, vault) {
	let { RecoveryPointArn: id, ResourceArn: resource, CreationDate, CalculatedLifecycle } = point;
	if (id === void 0 || resource === void 0 || !WHOLE.has(point.Status)) return [];
	return [{
		region,
		vault,
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.hS)(id),
		resource,
		subject: (0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.et)(point),
		createdAt: CreationDate?.getTime() ?? null,
		expiresAt: CalculatedLifecycle?.DeleteAt?.getTime() ?? "never",
		copyOf: point.SourceBackupVaultArn ?? null
	}];
}
function openProtected(context) {
	let caller = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.uF)(_service_js__WEBPACK_IMPORTED_MODULE_4__.DW, context);
	return {
		list: async (region) => {
			let listed = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((NextToken) => caller.repeatable(region, "ListProtectedResources", (client) => client.send(new ListProtectedResourcesCommand({
				MaxResults: 1e3,
				NextToken
			}))), ({ Results = [] }) => Results.flatMap(({ ResourceArn: arn, LastBackupTime: at, LastRecoveryPointArn: id = "" }) => arn === void 0 || at === void 0 ? [] : [[arn, {
				at: at.getTime(),
				id: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.hS)(id)
			}]]));
			return listed.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(new Map(listed.value)) : listed;
		},
		jobs: async (region, since) => {
			let listed = await (0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.N6)(caller, region, { ByCreatedAfter: new Date(since) });
			return listed.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(listed.value.map((one) => (0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.d2)(region, one))) : listed;
		},
		vaultPoints: (region) => listVaultPoints(caller, region),
		restoreTests: (region, since) => listRestoreTests(caller, region, since),
		switchedOff: (region) => (0, _switched_off_js__WEBPACK_IMPORTED_MODULE_5__.r)(caller, region),
		close: () => caller.close()
	};
}
}),
4397: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CT: () => createdAt,
	N6: () => listJobs,
	Px: () => listVaultNames,
	Y: () => ruleOf,
	d: () => jobState,
	d2: () => seenJob,
	et: () => subjectOf,
	pr: () => ListRecoveryPointsByBackupVaultCommand,
	q8: () => ListBackupJobsCommand
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6975);
var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6258);
var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8516);
var _type_arns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9198);
var ListBackupJobsCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_3__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_3__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_3__.yt, "ListBackupJobs", _faults_js__WEBPACK_IMPORTED_MODULE_3__.R6) {};
var ListRecoveryPointsByBackupVaultCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_3__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_3__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_3__.yt, "ListRecoveryPointsByBackupVault", _faults_js__WEBPACK_IMPORTED_MODULE_3__.AK) {};
function otherArn(arn) {
	let named = (0, _type_arns_js__WEBPACK_IMPORTED_MODULE_4__.HE)(arn);
	return named === null ? null : {
		kind: named.type,
		id: named.id
	};
}
function subjectOf(recorded) {
	let { ResourceArn: arn = "", ResourceName: name = "", ResourceType: type, RecoveryPointArn: pointArn } = recorded;
	let read = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.MD)(arn) ?? otherArn(arn);
	return {
		kind: read === null ? null : kindOf(read.kind, type),
		resourceId: read === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.a)(read.id),
		resourceName: read === null ? null : name,
		recoveryPointId: pointArn === void 0 ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hS)(pointArn)
	};
}
function kindOf(kind, type) {
	return kind === "rds-cluster" && (type === "DocumentDB" || type === "Neptune") ? type : kind;
}
function listVaultNames(caller, region) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "ListBackupVaults", (client) => client.send(new _service_js__WEBPACK_IMPORTED_MODULE_2__.hJ({
		MaxResults: 1e3,
		NextToken
	}))), ({ BackupVaultList = [] }) => BackupVaultList.flatMap(({ BackupVaultName: name }) => name ?? []));
}
function jobState({ State, StatusMessage, MessageCategory }) {
	let stateText = State ?? "unknown";
	let stateReason = StatusMessage?.trim() ?? "";
	let said = stateReason === "" ? "" : `: ${stateReason}`;
	switch (stateText) {
		case "CREATED":
		case "PENDING":
		case "RUNNING": return {
			state: "pending",
			stateText,
			stateReason
		};
		case "COMPLETED":
			if (MessageCategory === void 0 || /^(success)?$/i.test(MessageCategory)) return {
				state: "available",
				stateText,
				stateReason
			};
			return {
				state: "failed",
				stateText,
				stateReason,
				fault: {
					code: "backup-failed",
					message: `the backup ended in state COMPLETED, but with issues (${MessageCategory})${said}`,
					advice: ISSUES
				}
			};
		default: {
			let message = `the backup ended in state ${stateText}${said}`;
			let advice = (Object.hasOwn(ADVICE, stateText) ? ADVICE[stateText] : void 0) ?? `Look at the job in the console of AWS Backup. ${ANEW}`;
			return {
				state: Object.hasOwn(ADVICE, stateText) ? "failed" : "other",
				stateText,
				stateReason,
				fault: {
					code: "backup-failed",
					message,
					advice
				}
			};
		}
	}
}
let ANEW = "Then start a new run: a rerun of the same one meets the same job.";
let ISSUES = `There is a recovery point, and it may not hold everything: find the cause in the message. ${ANEW}`;
let ADVICE = {
	PARTIAL: `Only a part was backed up: find the cause in the message. ${ANEW}`,
	ABORTING: `Somebody stopped it; CloudTrail's StopBackupJob event says who. ${ANEW}`,
	ABORTED: `Somebody stopped it; CloudTrail's StopBackupJob event says who. ${ANEW}`,
	EXPIRED: `It did not begin or end in its time, often because another backup of the resource was under way: space the schedules. ${ANEW}`,
	FAILED: `Find the cause in the message, often a permission that the role of backup-role-arn lacks, or the state of the resource. ${ANEW}`
};
function listJobs(caller, region, filter) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "ListBackupJobs", (client) => client.send(new ListBackupJobsCommand({
		...filter,
		MaxResults: 1e3,
		NextToken
	}))), ({ BackupJobs = [] }) => BackupJobs.flatMap((job) => job.ResourceArn === void 0 ? [] : [{
		job,
		resource: job.ResourceArn
	}]));
}
function ruleOf({ CreatedBy: by }) {
	return by?.BackupPlanArn === void 0 ? null : [by.BackupPlanArn, by.BackupRuleName ?? by.BackupRuleId ?? ""];
}
function createdAt({ CreationDate }) {
	return CreationDate?.getTime() ?? 0;
}
function seenJob(region, { job, resource }) {
	let { state, stateText, stateReason } = jobState(job);
	return {
		region,
		id: job.BackupJobId ?? "",
		resource,
		subject: subjectOf(job),
		maker: makerWords(job),
		state: stateText,
		whole: state === "pending" ? null : state === "available",
		message: stateReason,
		createdAt: createdAt(job),
		endedAt: job.CompletionDate?.getTime() ?? null
	};
}
function makerWords(job) {
	let rule = ruleOf(job);
	if (rule === null) return null;
	let [arn, name] = rule;
	return `${job.CreatedBy?.BackupPlanName ?? arn.slice(arn.lastIndexOf(":") + 1)}/${name}`;
}
}),
4892: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { r: () => listSwitchedOff });
var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6258);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
async function listSwitchedOff(caller, region) {
	let call = await caller.repeatable(region, "DescribeRegionSettings", (client) => client.send(new _service_js__WEBPACK_IMPORTED_MODULE_0__.eb({})));
	if (!call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2)(call.fault);
	let types = Object.entries(call.value.ResourceTypeOptInPreference ?? {});
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(types.flatMap(([type, on]) => on ? [] : [type]).sort());
}
}),
9198: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$l: () => filtersOf,
	HE: () => typeOfArn,
	kb: () => resourceTypeOf
});
let FORMS = [
	form("EFS", "elasticfilesystem", /^file-system\/([^/]+)$/, "file-system"),
	form("FSx", "fsx", /^file-system\/([^/]+)$/, "file-system"),
	form("FSx", "fsx", /^volume\/[^/]+\/([^/]+)$/, "volume"),
	form("DynamoDB", "dynamodb", /^table\/([^/]+)$/, "table"),
	form("S3", "s3", /^([^/:]+)$/, ""),
	form("DSQL", "dsql", /^cluster\/([^/]+)$/, "cluster"),
	form("Redshift", "redshift", /^cluster:([^/:]+)$/, "cluster"),
	form("Redshift Serverless", "redshift-serverless", /^namespace\/([^/]+)$/, "namespace"),
	form("Timestream", "timestream", /^database\/([^/]+)\/table\/([^/]+)$/, ""),
	form("Storage Gateway", "storagegateway", /^gateway\/[^/]+\/volume\/([^/]+)$/, ""),
	form("VirtualMachine", "backup-gateway", /^vm\/([^/]+)$/, ""),
	form("SAP HANA on Amazon EC2", "ssm-sap", /^HANA\/([^/]+)\/DB\/([^/]+)$/, ""),
	form("EKS", "eks", /^cluster\/([^/]+)$/, "cluster"),
	form("CloudFormation", "cloudformation", /^stack\/([^/]+)\/[^/]+$/, "stack")
];
function form(type, service, resource, filter) {
	return {
		type,
		service,
		resource,
		filter: filter === "" ? service : `${service}:${filter}`
	};
}
function partsOf(arn) {
	let [, service = "", resource = ""] = /^arn:[^:]*:([^:]+):[^:]*:[^:]*:(.+)$/s.exec(arn) ?? [];
	return service === "" ? null : {
		service,
		resource
	};
}
function typeOfArn(arn) {
	let parts = partsOf(arn);
	if (parts === null) return null;
	for (let { type, service, resource } of FORMS) {
		let [, ...ids] = (service === parts.service ? resource.exec(parts.resource) : null) ?? [];
		if (ids.length > 0) return {
			type,
			id: ids.join("/")
		};
	}
	return null;
}
function resourceTypeOf(arn) {
	let parts = partsOf(arn);
	if (parts === null) return "unknown";
	let [first = ""] = parts.resource.split(/[/:]/);
	return first === parts.resource ? parts.service : `${parts.service}:${first}`;
}
function filtersOf(types) {
	return [...new Set(FORMS.flatMap(({ type, filter }) => types.includes(type) ? filter : []))];
}
})
};
