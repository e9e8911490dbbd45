export const id = 5893;
export const ids = [5893];
export const modules = {
4745: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { openBackupPlans: () => openBackupPlans });
var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6452);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2466);
var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3746);
var _same_plans_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8776);
var _vault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7991);
var _restore_test_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6378);
var _switched_off_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9554);
var _tags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7870);
var _same_restore_tests_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(418);
var node_crypto__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7598);
var CreateBackupPlanCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "CreateBackupPlan", _faults_js__WEBPACK_IMPORTED_MODULE_2__.mC) {};
var CreateBackupSelectionCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "CreateBackupSelection", _faults_js__WEBPACK_IMPORTED_MODULE_2__.hC) {};
var CreateRestoreTestingPlanCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "CreateRestoreTestingPlan", _faults_js__WEBPACK_IMPORTED_MODULE_2__.kJ) {};
var CreateRestoreTestingSelectionCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "CreateRestoreTestingSelection", _faults_js__WEBPACK_IMPORTED_MODULE_2__.fR) {};
var DeleteBackupPlanCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "DeleteBackupPlan", _faults_js__WEBPACK_IMPORTED_MODULE_2__.p2) {};
var DeleteBackupSelectionCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "DeleteBackupSelection", _faults_js__WEBPACK_IMPORTED_MODULE_2__.q5) {};
var DeleteRestoreTestingPlanCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "DeleteRestoreTestingPlan", _faults_js__WEBPACK_IMPORTED_MODULE_2__.Pl) {};
var DeleteRestoreTestingSelectionCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "DeleteRestoreTestingSelection", _faults_js__WEBPACK_IMPORTED_MODULE_2__.Oj) {};
var GetBackupPlanCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "GetBackupPlan", _faults_js__WEBPACK_IMPORTED_MODULE_2__.Kx) {};
var GetBackupSelectionCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "GetBackupSelection", _faults_js__WEBPACK_IMPORTED_MODULE_2__.n_) {};
var GetRestoreTestingPlanCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "GetRestoreTestingPlan", _faults_js__WEBPACK_IMPORTED_MODULE_2__.qf) {};
var GetRestoreTestingSelectionCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "GetRestoreTestingSelection", _faults_js__WEBPACK_IMPORTED_MODULE_2__.t1) {};
var ListBackupPlansCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "ListBackupPlans", _faults_js__WEBPACK_IMPORTED_MODULE_2__.Pm) {};
var ListBackupSelectionsCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "ListBackupSelections", _faults_js__WEBPACK_IMPORTED_MODULE_2__.Iz) {};
var ListRestoreTestingPlansCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "ListRestoreTestingPlans", _faults_js__WEBPACK_IMPORTED_MODULE_2__.hJ) {};
var ListRestoreTestingSelectionsCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "ListRestoreTestingSelections", _faults_js__WEBPACK_IMPORTED_MODULE_2__.oJ) {};
var TagResourceCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "TagResource", _faults_js__WEBPACK_IMPORTED_MODULE_2__.Jq) {};
var UpdateBackupPlanCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "UpdateBackupPlan", _faults_js__WEBPACK_IMPORTED_MODULE_2__.rA) {};
var UpdateRestoreTestingPlanCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "UpdateRestoreTestingPlan", _faults_js__WEBPACK_IMPORTED_MODULE_2__.KX) {};
var UpdateRestoreTestingSelectionCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_2__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_2__.yt, "UpdateRestoreTestingSelection", _faults_js__WEBPACK_IMPORTED_MODULE_2__.Qf) {};
function cannotBeAssumed(message) {
	return message.split("\n").some((line) => {
		if (/cannot be assumed/i.test(line)) return !0;
		let role = line.search(/role /i);
		if (role >= 0 && /does not exist|is invalid|not valid/i.test(line.slice(role + 5))) return !0;
		let invalid = line.search(/invalid /i);
		return invalid >= 0 && /\brole\b/i.test(line.slice(invalid + 8));
	});
}
function selectionFault({ refusal, fault }, role, service = "backup.amazonaws.com") {
	let { code, message } = refusal;
	let denial = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.X4)(message);
	let ownPolicy = !denial.explicit && (denial.policy === null || denial.policy === "identity");
	if (/^AccessDenied/.test(code) && denial.permission === "iam:PassRole" && ownPolicy) return {
		...fault,
		advice: `Allow iam:PassRole on ${role} in the policy of the role that runs this, with the condition iam:PassedToService "${service}"; docs/iam.md has the policies to copy.`
	};
	if (code === "InvalidParameterValueException" && cannotBeAssumed(message)) return {
		...fault,
		code: "role-refused",
		advice: `Make the role ${role} with a trust in backup.amazonaws.com and AWS's policies AWSBackupServiceRolePolicyForBackup and AWSBackupServiceRolePolicyForRestores; even AWSBackupDefaultServiceRole is there only once the console of AWS Backup has made it.`
	};
	return fault;
}
function planFault({ refusal, fault }, { rules }) {
	let { code, message } = refusal;
	if (!/^(InvalidParameterValue|InvalidRequest|ResourceNotFound)Exception$/.test(code)) return fault;
	if (/vault/i.test(message)) {
		let vaults = rules.flatMap(({ vault, copies = [] }) => [vault, ...copies.map(({ vaultArn }) => vaultArn)]);
		let which = [...new Set(vaults)].map((vault) => `"${vault}"`).join(" or ");
		return {
			...fault,
			code: "bad-input",
			advice: `Write create-vault: true to have the vault ${which} made, make it by hand, or correct vault in the plan file.`
		};
	}
	if (/schedule|cron/i.test(message)) return {
		...fault,
		code: "bad-input",
		advice: "Correct the schedule of that rule in the plan file, such as \"0 5 * * *\"."
	};
	return fault;
}
function takenMeanwhile(fault) {
	return {
		...fault,
		code: "name-taken",
		advice: "Another run or a person has just made something else there: run again, and it is compared with the plan file."
	};
}
function adoptFault({ refusal, fault }) {
	if (!/^AccessDenied/.test(refusal.code)) return fault;
	return {
		...fault,
		advice: "Allow backup:TagResource on the plan (infra/policies/aws-backup-tags.json) for as long as it takes, or tag the plan by hand with CreatedBy=backupViaTag."
	};
}
function testFault({ refusal, fault }, region) {
	let { code, message } = refusal;
	let unsupported = /not (?:supported|available|offered)|unsupported/i.test(message) || /^UnknownOperation/.test(code);
	if (/^AccessDenied/.test(code) || !unsupported) return fault;
	return {
		...fault,
		code: "not-allowed",
		advice: `AWS Backup may not test restores in ${region}, or not of every type: leave the region out with "!${region}" in regions of the plan, name kinds in its selection, or take restore-test out.`
	};
}
function testSelectionFault(refused, region, role) {
	let fault = testFault(refused, region);
	return selectionFault({
		...refused,
		fault
	}, role, "restore-testing.backup.amazonaws.com");
}
function beyondOf(value, said) {
	return Object.entries(value).flatMap(([name, inner]) => said.has(name) || isEmpty(inner) ? [] : [name]);
}
function isEmpty(value) {
	if (value == null || value === !1 || value === "") return !0;
	return typeof value == "object" && Object.values(value).every(isEmpty);
}
let SERVICE_DEFAULTS$1 = {
	schedule: "cron(0 5 ? * * *)",
	timeZone: "Etc/UTC",
	start: 480,
	completion: 10080
};
let SCANNER = "GUARDDUTY";
let VSS = {
	type: "EC2",
	option: "WindowsVSS",
	on: "enabled",
	off: "disabled"
};
function planInput(name, { rules, settings = {} }) {
	let { windowsVss, scanning } = settings;
	return {
		BackupPlanName: name,
		Rules: rules.map(ruleInput),
		...windowsVss === void 0 ? {} : { AdvancedBackupSettings: [{
			ResourceType: VSS.type,
			BackupOptions: { [VSS.option]: VSS.on }
		}] },
		...scanning === void 0 ? {} : { ScanSettings: [{
			MalwareScanner: SCANNER,
			ResourceTypes: [...scanning.types],
			ScannerRoleArn: scanning.role
		}] }
	};
}
function ruleInput(rule) {
	let { deleteAfterDays, coldStorageAfterDays, startWindowMinutes, completionWindowMinutes, tags } = rule;
	let { copies = [], continuous, index = [], scans = [], airGappedVault } = rule;
	let lifecycle = {
		...coldStorageAfterDays === null ? {} : {
			MoveToColdStorageAfterDays: coldStorageAfterDays,
			OptInToArchiveForSupportedResources: !0
		},
		...deleteAfterDays === null ? {} : { DeleteAfterDays: deleteAfterDays }
	};
	return {
		RuleName: rule.name,
		TargetBackupVaultName: rule.vault,
		ScheduleExpression: rule.schedule,
		ScheduleExpressionTimezone: rule.timeZone,
		...startWindowMinutes === null ? {} : { StartWindowMinutes: startWindowMinutes },
		...completionWindowMinutes === null ? {} : { CompletionWindowMinutes: completionWindowMinutes },
		...Object.keys(lifecycle).length === 0 ? {} : { Lifecycle: lifecycle },
		...Object.keys(tags).length === 0 ? {} : { RecoveryPointTags: { ...tags } },
		...copies.length === 0 ? {} : { CopyActions: copies.map((copy) => copyInput(copy, rule)) },
		...continuous === void 0 ? {} : { EnableContinuousBackup: !0 },
		...index.length === 0 ? {} : { IndexActions: [{ ResourceTypes: [...index] }] },
		...scans.length === 0 ? {} : { ScanActions: scans.map((mode) => ({
			MalwareScanner: SCANNER,
			ScanMode: mode
		})) },
		...airGappedVault === void 0 ? {} : { TargetLogicallyAirGappedBackupVaultArn: airGappedVault }
	};
}
function copyInput({ vaultArn, deleteAfterDays, coldStorageAfterDays }, rule) {
	return {
		DestinationBackupVaultArn: vaultArn,
		Lifecycle: {
			...coldStorageAfterDays === null ? rule.coldStorageAfterDays === null ? {} : { MoveToColdStorageAfterDays: -1 } : {
				MoveToColdStorageAfterDays: coldStorageAfterDays,
				OptInToArchiveForSupportedResources: !0
			},
			DeleteAfterDays: deleteAfterDays ?? -1
		}
	};
}
let SAID_OF_A_RULE = new Set([
	"RuleId",
	"RuleName",
	"TargetBackupVaultName",
	"ScheduleExpression",
	"ScheduleExpressionTimezone",
	"StartWindowMinutes",
	"CompletionWindowMinutes",
	"Lifecycle",
	"RecoveryPointTags",
	"CopyActions",
	"EnableContinuousBackup",
	"IndexActions",
	"ScanActions",
	"TargetLogicallyAirGappedBackupVaultArn"
]);
let SAID_OF_A_COPY = new Set(["DestinationBackupVaultArn", "Lifecycle"]);
let SAID_OF_A_LIFECYCLE = new Set(["MoveToColdStorageAfterDays", "DeleteAfterDays"]);
let SAID_OF_A_PLAN = new Set([
	"BackupPlanName",
	"Rules",
	"AdvancedBackupSettings",
	"ScanSettings"
]);
function readPlanDocument(plan) {
	let rules = plan.Rules ?? [];
	let { settings, beyond } = readSettings$1(plan);
	let ofRules = rules.flatMap((rule) => beyondRule(rule).map((name) => `${name} of the rule ${rule.RuleName}`));
	return {
		rules: rules.map(readRule),
		...Object.keys(settings).length === 0 ? {} : { settings },
		beyond: [
			...beyondOf(plan, SAID_OF_A_PLAN),
			...beyond,
			...ofRules
		]
	};
}
function beyondRule(rule) {
	let copies = (rule.CopyActions ?? []).flatMap((copy) => [...beyondOf(copy, SAID_OF_A_COPY).map((name) => `CopyActions.${name}`), ...beyondLifecycle(copy.Lifecycle).map((name) => `CopyActions.${name}`)]);
	let scans = (rule.ScanActions ?? []).flatMap(({ MalwareScanner: scanner, ScanMode: mode }) => [...scanner === void 0 || scanner === SCANNER ? [] : [`ScanActions.MalwareScanner ${scanner}`], ...isScanMode(mode) ? [] : [`ScanActions.ScanMode ${mode}`]]);
	return [
		...beyondOf(rule, SAID_OF_A_RULE),
		...beyondLifecycle(rule.Lifecycle),
		...copies,
		...scans
	];
}
function beyondLifecycle(lifecycle = {}) {
	let cold = (lifecycle.MoveToColdStorageAfterDays ?? -1) !== -1;
	return beyondOf(lifecycle, SAID_OF_A_LIFECYCLE).filter((name) => !(cold && name === "OptInToArchiveForSupportedResources")).map((name) => `Lifecycle.${name}`);
}
function readRule(rule) {
	let { Lifecycle: lifecycle, CopyActions: copies = [] } = rule;
	let deleteAfterDays = unless(lifecycle?.DeleteAfterDays, -1);
	let coldStorageAfterDays = unless(lifecycle?.MoveToColdStorageAfterDays, -1);
	let index = (rule.IndexActions ?? []).flatMap(({ ResourceTypes = [] }) => ResourceTypes);
	let scans = (rule.ScanActions ?? []).flatMap(({ ScanMode: mode }) => isScanMode(mode) ? [mode] : []);
	let airGapped = rule.TargetLogicallyAirGappedBackupVaultArn ?? "";
	let kept = {
		deleteAfterDays,
		coldStorageAfterDays
	};
	return {
		name: rule.RuleName ?? "",
		vault: rule.TargetBackupVaultName ?? "",
		schedule: (0, _restore_test_js__WEBPACK_IMPORTED_MODULE_6__.wH)(rule.ScheduleExpression ?? SERVICE_DEFAULTS$1.schedule),
		timeZone: rule.ScheduleExpressionTimezone ?? SERVICE_DEFAULTS$1.timeZone,
		startWindowMinutes: unless(rule.StartWindowMinutes, SERVICE_DEFAULTS$1.start),
		completionWindowMinutes: unless(rule.CompletionWindowMinutes, SERVICE_DEFAULTS$1.completion),
		...kept,
		tags: rule.RecoveryPointTags ?? {},
		...copies.length === 0 ? {} : { copies: copies.map((copy) => readCopy(copy, kept)) },
		...rule.EnableContinuousBackup === !0 ? { continuous: !0 } : {},
		...index.length === 0 ? {} : { index },
		...scans.length === 0 ? {} : { scans },
		...airGapped === "" ? {} : { airGappedVault: airGapped }
	};
}
function readCopy({ DestinationBackupVaultArn = "", Lifecycle: lifecycle }, source) {
	return {
		vaultArn: DestinationBackupVaultArn,
		deleteAfterDays: unless(lifecycle?.DeleteAfterDays, -1) ?? source.deleteAfterDays,
		coldStorageAfterDays: lifecycle === void 0 ? source.coldStorageAfterDays : unless(lifecycle.MoveToColdStorageAfterDays, -1)
	};
}
function readSettings$1(plan) {
	let beyond = [];
	let windowsVss = !1;
	for (let { ResourceType: type, BackupOptions: options = {} } of plan.AdvancedBackupSettings ?? []) for (let [option, value] of Object.entries(options)) {
		let vss = type === VSS.type && option === VSS.option;
		vss && value === VSS.on ? windowsVss = !0 : vss && value === VSS.off || beyond.push(`AdvancedBackupSettings ${option}=${value} of ${type}`);
	}
	let [first, ...others] = plan.ScanSettings ?? [];
	let { MalwareScanner: scanner = SCANNER, ScannerRoleArn: role, ResourceTypes: types = [] } = first ?? {};
	(others.length > 0 || scanner !== SCANNER) && beyond.push("ScanSettings");
	let scanning = role === void 0 ? void 0 : {
		role,
		types
	};
	return {
		settings: {
			...windowsVss ? { windowsVss } : {},
			...scanning === void 0 ? {} : { scanning }
		},
		beyond
	};
}
let SCAN_MODES = ["FULL_SCAN", "INCREMENTAL_SCAN"];
function isScanMode(mode) {
	return SCAN_MODES.includes(mode);
}
function unless(value, silent) {
	return value === void 0 || value === silent ? null : value;
}
async function all(results) {
	let values = [];
	for (let result of await Promise.all(results)) {
		if (!result.ok) return result;
		values.push(result.value);
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(values);
}
function gone({ fault }) {
	return fault.code === "resource-gone" ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(null) : (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(fault);
}
let SERVICE_DEFAULTS = {
	schedule: "cron(0 5 ? * * *)",
	timeZone: "Etc/UTC"
};
function settingsInput(settings, purpose) {
	let { algorithm, vaults, exceptVaults, pointTypes, withinDays } = settings;
	return {
		ScheduleExpression: settings.schedule,
		ScheduleExpressionTimezone: settings.timeZone,
		StartWindowHours: settings.startWindowHours,
		RecoveryPointSelection: {
			Algorithm: ALGORITHMS.find((one) => one === algorithm),
			IncludeVaults: [...vaults],
			...purpose === "create" && exceptVaults.length === 0 ? {} : { ExcludeVaults: [...exceptVaults] },
			RecoveryPointTypes: POINT_TYPES.filter((one) => pointTypes.includes(one)),
			SelectionWindowDays: withinDays
		}
	};
}
let ALGORITHMS = ["LATEST_WITHIN_WINDOW", "RANDOM_WITHIN_WINDOW"];
let POINT_TYPES = ["SNAPSHOT", "CONTINUOUS"];
function readSettings(plan) {
	let points = plan.RecoveryPointSelection;
	return {
		schedule: (0, _restore_test_js__WEBPACK_IMPORTED_MODULE_6__.wH)(plan.ScheduleExpression ?? SERVICE_DEFAULTS.schedule),
		timeZone: plan.ScheduleExpressionTimezone ?? SERVICE_DEFAULTS.timeZone,
		startWindowHours: plan.StartWindowHours ?? _restore_test_js__WEBPACK_IMPORTED_MODULE_6__.Ab.startWindowHours,
		algorithm: points?.Algorithm ?? "",
		vaults: points?.IncludeVaults ?? [],
		exceptVaults: points?.ExcludeVaults ?? [],
		pointTypes: points?.RecoveryPointTypes ?? [],
		withinDays: points?.SelectionWindowDays ?? _restore_test_js__WEBPACK_IMPORTED_MODULE_6__.Ab.withinDays
	};
}
let CONDITION_PREFIX$1 = "aws:ResourceTag/";
function testSelectionInput(selection, purpose) {
	let { role, resources, conditions, validationHours, overrides } = selection;
	let parameters = (operator, is) => {
		let said = conditions.filter((one) => one.is === is);
		if (purpose === "create" && said.length === 0) return {};
		return { [operator]: said.map(({ key, value }) => ({
			Key: `${CONDITION_PREFIX$1}${key}`,
			Value: value
		})) };
	};
	return {
		IamRoleArn: role,
		...resources.length === 0 ? {} : { ProtectedResourceArns: [...resources] },
		...conditions.length === 0 ? {} : { ProtectedResourceConditions: {
			...parameters("StringEquals", "equals"),
			...parameters("StringNotEquals", "not-equals")
		} },
		...validationHours === null ? {} : { ValidationWindowHours: validationHours },
		...Object.keys(overrides).length === 0 ? {} : { RestoreMetadataOverrides: { ...overrides } }
	};
}
function readTestSelection(selection) {
	let { StringEquals: equal = [], StringNotEquals: unequal = [] } = selection.ProtectedResourceConditions ?? {};
	let read = (is, list) => list.map(({ Key: key = "", Value: value = "" }) => ({
		is,
		key: key.startsWith(CONDITION_PREFIX$1) ? key.slice(16) : `condition ${key}`,
		value
	}));
	let hours = selection.ValidationWindowHours ?? 0;
	return {
		name: selection.RestoreTestingSelectionName ?? "",
		type: selection.ProtectedResourceType ?? "",
		role: selection.IamRoleArn ?? "",
		resources: selection.ProtectedResourceArns ?? [],
		conditions: [...read("equals", equal), ...read("not-equals", unequal)],
		validationHours: hours === 0 ? null : hours,
		overrides: selection.RestoreMetadataOverrides ?? {}
	};
}
let PAGE$1 = 1e3;
async function readRestoreTests(caller, region, plans) {
	let names = new Set(plans.map(_restore_test_js__WEBPACK_IMPORTED_MODULE_6__.kI));
	let listed = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "ListRestoreTestingPlans", (client) => client.send(new ListRestoreTestingPlansCommand({
		MaxResults: PAGE$1,
		NextToken
	}))), ({ RestoreTestingPlans = [] }) => RestoreTestingPlans.filter(({ RestoreTestingPlanName: name = "" }) => names.has(name)));
	if (!listed.ok) return listed;
	let found = await all(listed.value.map((plan) => readOne(caller, region, plan)));
	return found.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(found.value.filter((test) => test !== null)) : found;
}
async function readOne(caller, region, { RestoreTestingPlanArn: arn, RestoreTestingPlanName: name = "" }) {
	let tags = await (0, _tags_js__WEBPACK_IMPORTED_MODULE_8__.g)(caller, region, arn);
	if (!tags.ok) return gone(tags);
	let ours = (0, _tags_js__WEBPACK_IMPORTED_MODULE_8__.M)(tags.value);
	let plan = tags.value.get("BackupPlan") ?? null;
	if (!ours) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)({
		name,
		ours,
		plan,
		settings: readSettings(NOT_READ),
		selections: []
	});
	let [whole, selections] = await Promise.all([caller.repeatable(region, "GetRestoreTestingPlan", (client) => client.send(new GetRestoreTestingPlanCommand({ RestoreTestingPlanName: name }))), readTestSelections(caller, region, name)]);
	if (!whole.ok) return gone(whole);
	if (!selections.ok) return gone(selections);
	let { RestoreTestingPlan: document } = whole.value;
	if (document === void 0) throw Error(`GetRestoreTestingPlan answered without the plan ${name}`);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)({
		name,
		ours,
		plan,
		settings: readSettings(document),
		selections: selections.value
	});
}
let NOT_READ = {
	CreationTime: void 0,
	RecoveryPointSelection: void 0,
	RestoreTestingPlanArn: void 0,
	RestoreTestingPlanName: void 0,
	ScheduleExpression: void 0
};
async function readTestSelections(caller, region, plan) {
	let listed = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "ListRestoreTestingSelections", (client) => client.send(new ListRestoreTestingSelectionsCommand({
		RestoreTestingPlanName: plan,
		MaxResults: PAGE$1,
		NextToken
	}))), ({ RestoreTestingSelections = [] }) => RestoreTestingSelections.flatMap(({ RestoreTestingSelectionName: name }) => name === void 0 ? [] : [name]));
	if (!listed.ok) return listed;
	let found = await all(listed.value.map(async (name) => {
		let call = await caller.repeatable(region, "GetRestoreTestingSelection", (client) => client.send(new GetRestoreTestingSelectionCommand({
			RestoreTestingPlanName: plan,
			RestoreTestingSelectionName: name
		})));
		if (!call.ok) return gone(call);
		let { RestoreTestingSelection: selection } = call.value;
		if (selection === void 0) throw Error(`GetRestoreTestingSelection answered without the selection ${name}`);
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(readTestSelection(selection));
	}));
	return found.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(found.value.filter((selection) => selection !== null)) : found;
}
let CONDITION_PREFIX = "aws:ResourceTag/";
function selectionInput({ name, role, resources, conditions, anyTag = [] }) {
	let parameters = (is) => conditions.flatMap((condition) => condition.is === is ? [{
		ConditionKey: `${CONDITION_PREFIX}${condition.key}`,
		ConditionValue: condition.value
	}] : []);
	return {
		SelectionName: name,
		IamRoleArn: role,
		...resources.length === 0 ? {} : { Resources: [...resources] },
		...anyTag.length === 0 ? {} : { ListOfTags: anyTag.map(({ key, value }) => ({
			ConditionType: "STRINGEQUALS",
			ConditionKey: key,
			ConditionValue: value
		})) },
		...conditions.length === 0 ? {} : { Conditions: {
			StringEquals: parameters("equals"),
			StringNotEquals: parameters("not-equals")
		} }
	};
}
let SAID_OF_A_SELECTION = new Set([
	"SelectionName",
	"IamRoleArn",
	"Resources",
	"ListOfTags",
	"Conditions"
]);
let SAID_OF_CONDITIONS = new Set(["StringEquals", "StringNotEquals"]);
function readSelectionDocument(selection) {
	let beyond = [...beyondOf(selection, SAID_OF_A_SELECTION), ...beyondOf(selection.Conditions ?? {}, SAID_OF_CONDITIONS).map((name) => `Conditions.${name}`)];
	let conditions = [];
	let read = (is, parameters) => {
		for (let { ConditionKey: key = "", ConditionValue: value = "" } of parameters ?? []) key.startsWith(CONDITION_PREFIX) ? conditions.push({
			is,
			key: key.slice(16),
			value
		}) : beyond.push(`the condition on ${key}`);
	};
	read("equals", selection.Conditions?.StringEquals);
	read("not-equals", selection.Conditions?.StringNotEquals);
	let anyTag = (selection.ListOfTags ?? []).map(({ ConditionKey: key = "", ConditionValue: value = "" }) => ({
		key,
		value
	}));
	let resources = selection.Resources ?? [];
	return {
		document: {
			name: selection.SelectionName ?? "",
			role: selection.IamRoleArn ?? "",
			...byTags({
				resources,
				conditions,
				anyTag
			})
		},
		beyond
	};
}
function byTags({ resources, conditions, anyTag }) {
	let [only, ...others] = anyTag;
	if (only === void 0) return {
		resources,
		conditions
	};
	if (resources.length > 0 || others.length > 0) return {
		resources,
		conditions,
		anyTag
	};
	return {
		resources: ["*"],
		conditions: [{
			is: "equals",
			...only
		}, ...conditions]
	};
}
let PAGE = 1e3;
async function readRegion(caller, region, { vaults, plans, whole, restoreTests }) {
	let [there, existing, notOptedIn] = await Promise.all([
		vaults.length === 0 ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)([]) : listVaults(caller, region),
		readPlans(caller, region, new Set(plans), new Set(whole)),
		vaults.length === 0 ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)([]) : (0, _switched_off_js__WEBPACK_IMPORTED_MODULE_7__.r)(caller, region)
	]);
	if (!there.ok) return {
		region,
		read: !1,
		fault: there.fault
	};
	if (!existing.ok) return {
		region,
		read: !1,
		fault: existing.fault
	};
	if (!notOptedIn.ok) return {
		region,
		read: !1,
		fault: notOptedIn.fault
	};
	let found = {
		region,
		read: !0,
		vaults: there.value,
		...existing.value,
		notOptedIn: notOptedIn.value
	};
	if (!restoreTests) return found;
	let ours = existing.value.plans.filter((plan) => plan.ours).map(({ name }) => name);
	let tests = await readRestoreTests(caller, region, [...plans, ...ours]);
	return {
		...found,
		restoreTests: tests.ok ? {
			read: !0,
			tests: tests.value
		} : {
			read: !1,
			fault: tests.fault
		}
	};
}
function listVaults(caller, region) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "ListBackupVaults", (client) => client.send(new _service_js__WEBPACK_IMPORTED_MODULE_0__.hJ({
		MaxResults: PAGE,
		NextToken
	}))), ({ BackupVaultList = [] }) => BackupVaultList.flatMap((vault) => {
		let { BackupVaultName: name, VaultType: type, EncryptionKeyArn: key } = vault;
		let airGapped = type === "LOGICALLY_AIR_GAPPED_BACKUP_VAULT";
		if (name === void 0 || type !== void 0 && type !== "BACKUP_VAULT" && !airGapped) return [];
		let sort = airGapped ? { airGapped } : {};
		return [{
			name,
			...(0, _vault_js__WEBPACK_IMPORTED_MODULE_5__.BO)(vault),
			...key === void 0 ? {} : { key },
			...sort
		}];
	}));
}
let NAMED_BY_PEOPLE = /^[A-Za-z0-9_.-]+$/;
async function readPlans(caller, region, names, whole = new Set()) {
	let listed = await listPlans(caller, region, (name) => NAMED_BY_PEOPLE.test(name));
	if (!listed.ok) return listed;
	let unclear = [];
	let found = await all(listed.value.map(async (plan) => {
		let { BackupPlanName: name = "" } = plan;
		let read = await readPlan(caller, region, plan, whole.has(name));
		if (names.has(name)) return read;
		read.ok || unclear.push(name);
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(read.ok && read.value?.ours === !0 ? read.value : null);
	}));
	if (!found.ok) return found;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)({
		plans: found.value.filter((plan) => plan !== null),
		unclear: unclear.sort()
	});
}
async function readNamed(caller, region, name) {
	let listed = await listPlans(caller, region, (one) => one === name);
	if (!listed.ok) return listed;
	let found = await all(listed.value.map((plan) => readPlan(caller, region, plan, !0)));
	return found.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(found.value.filter((plan) => plan !== null)) : found;
}
function listPlans(caller, region, wanted) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "ListBackupPlans", (client) => client.send(new ListBackupPlansCommand({
		MaxResults: PAGE,
		NextToken
	}))), ({ BackupPlansList = [] }) => BackupPlansList.filter(({ BackupPlanName: name = "" }) => wanted(name)));
}
async function readPlan(caller, region, { BackupPlanId: id = "", BackupPlanName: name = "", BackupPlanArn: arn }, whole) {
	let tags = await (0, _tags_js__WEBPACK_IMPORTED_MODULE_8__.g)(caller, region, arn);
	if (!tags.ok) return gone(tags);
	let ours = (0, _tags_js__WEBPACK_IMPORTED_MODULE_8__.M)(tags.value);
	if (!ours && !whole) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)({
		id,
		name,
		ours,
		rules: [],
		beyond: [],
		selections: []
	});
	let [plan, selections] = await Promise.all([caller.repeatable(region, "GetBackupPlan", (client) => client.send(new GetBackupPlanCommand({ BackupPlanId: id }))), readSelections(caller, region, id)]);
	if (!plan.ok) return gone(plan);
	if (!selections.ok) return gone(selections);
	let { BackupPlan: document } = plan.value;
	if (document === void 0) throw Error(`GetBackupPlan answered without the plan ${id}`);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)({
		id,
		name,
		ours,
		...readPlanDocument(document),
		selections: selections.value
	});
}
async function readSelections(caller, region, plan) {
	let listed = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "ListBackupSelections", (client) => client.send(new ListBackupSelectionsCommand({
		BackupPlanId: plan,
		MaxResults: PAGE,
		NextToken
	}))), ({ BackupSelectionsList = [] }) => BackupSelectionsList.flatMap(({ SelectionId: id }) => id ?? []));
	if (!listed.ok) return listed;
	let found = await all(listed.value.map(async (id) => {
		let call = await caller.repeatable(region, "GetBackupSelection", (client) => client.send(new GetBackupSelectionCommand({
			BackupPlanId: plan,
			SelectionId: id
		})));
		if (!call.ok) return gone(call);
		let { BackupSelection: selection } = call.value;
		if (selection === void 0) throw Error(`GetBackupSelection answered without the selection ${id}`);
		let { document, beyond } = readSelectionDocument(selection);
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)({
			...document,
			id,
			beyond
		});
	}));
	return found.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(found.value.filter((selection) => selection !== null)) : found;
}
let NOT_FOUND = "ResourceNotFoundException";
let ALREADY_THERE = "AlreadyExistsException";
let JUST_MADE = [NOT_FOUND, "AccessDeniedException"];
async function untilSettled({ caller }, codes, send) {
	let since = caller.clock.now();
	for (let look = 0;; look += 1) {
		let call = await send();
		let wait = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.JNn)(500, look, 8e3);
		if (call.ok || !codes.includes(call.refusal.code)) return call;
		if (caller.clock.now() - since + wait > 2e4) return call;
		await caller.clock.sleep(wait, caller.signal);
	}
}
function doneOrGone(call) {
	return call.ok || call.refusal.code === "ResourceNotFoundException" ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(null) : (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(call.fault);
}
function requestId(run, content) {
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)("sha256").update(JSON.stringify([run, content])).digest("hex").slice(0, 40);
}
async function createRestoreTest(context, change) {
	let { caller, run } = context;
	let { region, name, planName, after } = change;
	let document = {
		RestoreTestingPlanName: name,
		...settingsInput(after.settings, "create")
	};
	let call = await caller.repeatable(region, "CreateRestoreTestingPlan", (client) => client.send(new CreateRestoreTestingPlanCommand({
		RestoreTestingPlan: document,
		Tags: {
			CreatedBy: _start_js__WEBPACK_IMPORTED_MODULE_3__.VI,
			BackupPlan: planName
		},
		CreatorRequestId: requestId(run, document)
	})));
	if (!call.ok) return beside(context, change, call);
	return makeAll(context, {
		region,
		plan: name
	}, after.selections, JUST_MADE);
}
async function beside(context, change, refused) {
	let { region, name, planName, after } = change;
	if (refused.refusal.code !== "AlreadyExistsException") return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(testFault(refused, region));
	let found = await readRestoreTests(context.caller, region, [planName]);
	if (!found.ok) return found;
	let there = found.value.find((test) => test.name === name && test.ours && test.plan === planName);
	if (there === void 0 || !(0, _same_restore_tests_js__WEBPACK_IMPORTED_MODULE_9__.y9)(there.settings, after.settings)) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(takenMeanwhile(refused.fault));
	return settle(context, {
		region,
		plan: name
	}, there, after);
}
async function updateRestoreTest(context, { region, name, before, after }) {
	if (!(0, _same_restore_tests_js__WEBPACK_IMPORTED_MODULE_9__.y9)(before.settings, after.settings)) {
		let call = await context.caller.repeatable(region, "UpdateRestoreTestingPlan", (client) => client.send(new UpdateRestoreTestingPlanCommand({
			RestoreTestingPlanName: name,
			RestoreTestingPlan: settingsInput(after.settings, "update")
		})));
		if (!call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(testFault(call, region));
	}
	return settle(context, {
		region,
		plan: name
	}, before, after);
}
async function settle(context, place, before, after) {
	let missing = [];
	for (let wanted of after.selections) {
		let there = before.selections.find(({ name }) => name === wanted.name);
		if (there === void 0) {
			missing.push(wanted);
			continue;
		}
		if ((0, _same_restore_tests_js__WEBPACK_IMPORTED_MODULE_9__.vQ)(there, wanted)) continue;
		let changed = canBecome(there, wanted) ? await updateSelection(context, place, wanted) : await replaceSelection$1(context, place, wanted);
		if (!changed.ok) return changed;
	}
	let made = await makeAll(context, place, missing, []);
	if (!made.ok) return made;
	let kept = new Set(after.selections.map(({ name }) => name));
	for (let { name } of before.selections) {
		if (kept.has(name)) continue;
		let deleted = await deleteSelection$1(context, place, name);
		if (!deleted.ok) return deleted;
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(null);
}
function canBecome(there, wanted) {
	let byConditions = (one) => one.conditions.length > 0;
	let keys = new Set(Object.keys(wanted.overrides).map((key) => key.toLowerCase()));
	return there.type === wanted.type && byConditions(there) === byConditions(wanted) && (there.validationHours === null || wanted.validationHours !== null) && Object.keys(there.overrides).every((key) => keys.has(key.toLowerCase()));
}
async function makeAll(context, place, selections, unsettled) {
	for (let selection of selections) {
		let made = await createSelection$1(context, place, selection, unsettled);
		if (made.ok) continue;
		let message = `the restore testing plan ${place.plan} is there, without its selection ${selection.name}: ${made.fault.message}`;
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)({
			...made.fault,
			message
		});
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(null);
}
async function createSelection$1(context, { region, plan }, selection, unsettled) {
	let { caller, run } = context;
	let document = {
		RestoreTestingSelectionName: selection.name,
		ProtectedResourceType: selection.type,
		...testSelectionInput(selection, "create")
	};
	let call = await untilSettled(context, unsettled, () => caller.repeatable(region, "CreateRestoreTestingSelection", (client) => client.send(new CreateRestoreTestingSelectionCommand({
		RestoreTestingPlanName: plan,
		RestoreTestingSelection: document,
		CreatorRequestId: requestId(run, [plan, document])
	}))));
	if (call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(null);
	if (call.refusal.code === "AlreadyExistsException") return updateSelection(context, {
		region,
		plan
	}, selection);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(testSelectionFault(call, region, selection.role));
}
async function updateSelection({ caller }, { region, plan }, selection) {
	let call = await caller.repeatable(region, "UpdateRestoreTestingSelection", (client) => client.send(new UpdateRestoreTestingSelectionCommand({
		RestoreTestingPlanName: plan,
		RestoreTestingSelectionName: selection.name,
		RestoreTestingSelection: testSelectionInput(selection, "update")
	})));
	return call.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(null) : (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(testSelectionFault(call, region, selection.role));
}
async function replaceSelection$1(context, place, selection) {
	let deleted = await deleteSelection$1(context, place, selection.name);
	return deleted.ok ? createSelection$1(context, place, selection, [NOT_FOUND, ALREADY_THERE]) : deleted;
}
async function deleteSelection$1({ caller }, { region, plan }, selection) {
	return doneOrGone(await caller.repeatable(region, "DeleteRestoreTestingSelection", (client) => client.send(new DeleteRestoreTestingSelectionCommand({
		RestoreTestingPlanName: plan,
		RestoreTestingSelectionName: selection
	}))));
}
async function deleteRestoreTest(context, { region, name, before }) {
	for (let selection of before.selections) {
		let deleted = await deleteSelection$1(context, {
			region,
			plan: name
		}, selection.name);
		if (!deleted.ok) return deleted;
	}
	let call = await untilSettled(context, ["InvalidRequestException"], () => context.caller.repeatable(region, "DeleteRestoreTestingPlan", (client) => client.send(new DeleteRestoreTestingPlanCommand({ RestoreTestingPlanName: name }))));
	if (call.ok || call.refusal.code !== "InvalidRequestException") return doneOrGone(call);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)({
		...call.fault,
		code: "busy",
		advice: "A selection may have been added since it was read: run again."
	});
}
async function applyChange(context, change, newVault) {
	let { caller } = context;
	let { region } = change;
	switch (change.action) {
		case "create-vault": return (0, _vault_js__WEBPACK_IMPORTED_MODULE_5__.B3)(caller, region, change.vault, change.kmsKey === void 0 ? newVault : { kmsKey: change.kmsKey });
		case "create-plan": return createPlan(context, region, change.plan);
		case "adopt-plan": return adopt(context, change);
		case "update-plan": return updatePlan(context, change);
		case "create-selection": return done(await createSelection(context, region, change.planId, change.selection, [NOT_FOUND]));
		case "replace-selection": return replaceSelection(context, change);
		case "delete-selection": return deleteSelection(context, region, change.planId, change.selectionId);
		case "delete-plan": return deletePlan(context, change);
		case "create-restore-test": return createRestoreTest(context, change);
		case "update-restore-test": return updateRestoreTest(context, change);
		case "delete-restore-test": return deleteRestoreTest(context, change);
		default: return change;
	}
}
async function createPlan(context, region, plan) {
	let { caller, run } = context;
	let { name, selections } = plan;
	let document = planInput(name, plan);
	let call = await caller.repeatable(region, "CreateBackupPlan", (client) => client.send(new CreateBackupPlanCommand({
		BackupPlan: document,
		BackupPlanTags: { CreatedBy: _start_js__WEBPACK_IMPORTED_MODULE_3__.VI },
		CreatorRequestId: requestId(run, document)
	})));
	let id = call.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(call.value.BackupPlanId ?? "") : await adoptPlan(context, region, plan, call);
	if (!id.ok) return id;
	for (let selection of selections) {
		let made = await createSelection(context, region, id.value, selection, JUST_MADE);
		if (made.ok) continue;
		let message = `the plan ${name} is there, without its selection ${selection.name}: ${made.fault.message}`;
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)({
			...made.fault,
			message
		});
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(null);
}
async function adopt({ caller, account }, { region, id }) {
	let arn = `arn:${(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.iQG)(region)}:backup:${region}:${account}:backup-plan:${id}`;
	let call = await caller.repeatable(region, "TagResource", (client) => client.send(new TagResourceCommand({
		ResourceArn: arn,
		Tags: { CreatedBy: _start_js__WEBPACK_IMPORTED_MODULE_3__.VI }
	})));
	return call.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(null) : (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(adoptFault(call));
}
async function adoptPlan({ caller }, region, wanted, refused) {
	if (refused.refusal.code !== "AlreadyExistsException") return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(planFault(refused, wanted));
	let { name } = wanted;
	let found = await readPlans(caller, region, new Set([name]));
	if (!found.ok) return found;
	let same = found.value.plans.find((plan) => plan.name === name && plan.ours && plan.beyond.length === 0 && (0, _same_plans_js__WEBPACK_IMPORTED_MODULE_4__.cV)(plan, wanted));
	return same === void 0 ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(takenMeanwhile(refused.fault)) : (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(same.id);
}
async function updatePlan({ caller }, { region, id, name, after }) {
	let call = await caller.repeatable(region, "UpdateBackupPlan", (client) => client.send(new UpdateBackupPlanCommand({
		BackupPlanId: id,
		BackupPlan: planInput(name, after)
	})));
	if (call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(null);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(planFault(call, after));
}
async function createSelection(context, region, plan, selection, unsettled) {
	let { caller, run } = context;
	let document = selectionInput(selection);
	let call = await untilSettled(context, unsettled, () => caller.repeatable(region, "CreateBackupSelection", (client) => client.send(new CreateBackupSelectionCommand({
		BackupPlanId: plan,
		BackupSelection: document,
		CreatorRequestId: requestId(run, [plan, document])
	}))));
	if (call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(call.value.SelectionId ?? "");
	if (call.refusal.code !== "AlreadyExistsException") return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(selectionFault(call, selection.role));
	let found = await readSelections(caller, region, plan);
	if (!found.ok) return found;
	let content = (0, _same_plans_js__WEBPACK_IMPORTED_MODULE_4__.in)(selection);
	let same = found.value.find((one) => one.name === selection.name && one.beyond.length === 0 && (0, _same_plans_js__WEBPACK_IMPORTED_MODULE_4__.in)(one) === content);
	return same === void 0 ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(takenMeanwhile(call.fault)) : (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(same.id);
}
async function replaceSelection(context, { region, planId, selectionId, selection, passing }) {
	let deleted = await deleteSelection(context, region, planId, selectionId);
	if (!deleted.ok) return deleted;
	let made = await createSelection(context, region, planId, selection, [NOT_FOUND, ALREADY_THERE]);
	if (!made.ok) {
		let message = `${made.fault.message}; ${passing ?? "another assignment"} stands in for it until the next sync`;
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)({
			...made.fault,
			message
		});
	}
	if (passing === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(null);
	let found = await readSelections(context.caller, region, planId);
	if (!found.ok) return found;
	let stoodIn = found.value.find(({ name }) => name === passing);
	return stoodIn === void 0 ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(null) : deleteSelection(context, region, planId, stoodIn.id);
}
function done(result) {
	return result.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(null) : result;
}
async function deleteSelection({ caller }, region, plan, selection) {
	return doneOrGone(await caller.repeatable(region, "DeleteBackupSelection", (client) => client.send(new DeleteBackupSelectionCommand({
		BackupPlanId: plan,
		SelectionId: selection
	}))));
}
async function deletePlan(context, { region, id, selectionIds }) {
	for (let selection of selectionIds) {
		let deleted = await deleteSelection(context, region, id, selection);
		if (!deleted.ok) return deleted;
	}
	let call = await untilSettled(context, ["InvalidRequestException"], () => context.caller.repeatable(region, "DeleteBackupPlan", (client) => client.send(new DeleteBackupPlanCommand({ BackupPlanId: id }))));
	if (call.ok || call.refusal.code !== "InvalidRequestException") return doneOrGone(call);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)({
		...call.fault,
		code: "busy",
		advice: "A selection may have been added since the plan was read: run again."
	});
}
async function readThere(caller, region, known) {
	let listed = await listPlans(caller, region, (name) => NAMED_BY_PEOPLE.test(name));
	if (!listed.ok) return listed;
	let unclear = [];
	let others = listed.value.filter(({ BackupPlanName: name = "" }) => !known.includes(name));
	let ours = await Promise.all(others.map(async (plan) => {
		let tags = await (0, _tags_js__WEBPACK_IMPORTED_MODULE_8__.g)(caller, region, plan.BackupPlanArn);
		!tags.ok && tags.fault.code !== "resource-gone" && unclear.push(plan.BackupPlanName ?? "");
		return tags.ok && (0, _tags_js__WEBPACK_IMPORTED_MODULE_8__.M)(tags.value) ? [thereOf(plan)] : [];
	}));
	let names = listed.value.map(({ BackupPlanName: name = "" }) => name);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)({
		names,
		others: ours.flat(),
		unclear: unclear.sort()
	});
}
function thereOf({ BackupPlanName: name = "", LastExecutionDate: ran }) {
	return {
		name,
		ranAt: ran?.getTime() ?? null
	};
}
function openBackupPlans(context) {
	let caller = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.uF)(_service_js__WEBPACK_IMPORTED_MODULE_0__.DW, context);
	let run = (0, node_crypto__WEBPACK_IMPORTED_MODULE_10__.randomUUID)();
	return {
		read: (region, names) => readRegion(caller, region, names),
		readNamed: (region, name) => readNamed(caller, region, name),
		readThere: (region, known) => readThere(caller, region, known),
		readVaults: (region) => listVaults(caller, region),
		apply: async (change, newVault) => {
			let applied = await applyChange({
				caller,
				run,
				account: context.session.identity.account
			}, change, newVault);
			return applied.ok ? { result: "done" } : {
				result: "failed",
				fault: applied.fault
			};
		},
		close: caller.close
	};
}
}),
2493: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Al: () => HOURS,
	Au: () => MONTHLY,
	CH: () => clockIn,
	M_: () => WEEKLY,
	_X: () => DAILY,
	bW: () => YEARLY,
	qC: () => periodsOf
});
let DAY = 864e5;
let HOUR = 36e5;
let zones = new Map();
let calendars = new Map();
function calendarIn(timeZone) {
	let known = calendars.get(timeZone);
	if (known !== void 0) return known;
	let calendar = makeCalendar(zoneOf(timeZone));
	calendars.set(timeZone, calendar);
	return calendar;
}
function makeCalendar({ clock, offsetOn }) {
	let days = new Map();
	return (instant) => {
		let utcDay = Math.floor(instant / DAY);
		let known = days.get(utcDay);
		if (known === void 0) {
			let offset = offsetOn(utcDay);
			let day = Math.floor((utcDay * DAY + (offset ?? 0)) / DAY);
			known = offset === null ? null : {
				day,
				midnight: (day + 1) * DAY - offset
			};
			days.set(utcDay, known);
		}
		if (known === null) return Math.floor(clock(instant) / DAY);
		return instant < known.midnight ? known.day : known.day + 1;
	};
}
function clockIn(timeZone) {
	return zoneOf(timeZone).clock;
}
function zoneOf(timeZone) {
	let known = zones.get(timeZone);
	if (known !== void 0) return known;
	let zone = makeZone(timeZone);
	zones.set(timeZone, zone);
	return zone;
}
function makeZone(timeZone) {
	let format = new Intl.DateTimeFormat("en-US", {
		timeZone,
		calendar: "gregory",
		numberingSystem: "latn",
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric"
	});
	let offsets = new Map();
	let offsetOn = (utcDay) => {
		let offset = offsets.get(utcDay);
		if (offset === void 0) {
			let start = offsetAt(format, utcDay * DAY);
			offset = start === offsetAt(format, (utcDay + 1) * DAY) ? start : null;
			offsets.set(utcDay, offset);
		}
		return offset;
	};
	let clock = (instant) => instant + (offsetOn(Math.floor(instant / DAY)) ?? offsetAt(format, instant));
	return {
		clock,
		offsetOn
	};
}
function offsetAt(clock, instant) {
	let second = Math.floor(instant / 1e3) * 1e3;
	let field = new Map(clock.formatToParts(second).map(({ type, value }) => [type, Number(value)]));
	let at = (type) => field.get(type) ?? NaN;
	return new Date(0).setUTCFullYear(at("year"), at("month") - 1, at("day")) + ((at("hour") * 60 + at("minute")) * 60 + at("second")) * 1e3 - second;
}
let HOURS = {
	adjective: "hourly",
	plural: "hours",
	periodIn: (timeZone) => {
		let clock = clockIn(timeZone);
		let numberAt = (instant) => Math.floor(clock(instant) / HOUR);
		return {
			numberAt,
			nameAt: (instant) => new Date(numberAt(instant) * HOUR).toISOString().slice(0, 16).replace("T", " ")
		};
	}
};
function periodsOf({ adjective, plural, numberOf, nameOf }) {
	let numbers = new Map();
	return {
		adjective,
		plural,
		periodIn: (timeZone) => {
			let dayOf = calendarIn(timeZone);
			return {
				numberAt: (instant) => {
					let day = dayOf(instant);
					let known = numbers.get(day);
					if (known !== void 0) return known;
					let number = numberOf(day);
					numbers.set(day, number);
					return number;
				},
				nameAt: (instant) => nameOf(dayOf(instant))
			};
		}
	};
}
let DAILY = {
	adjective: "daily",
	plural: "days",
	numberOf: (day) => day,
	nameOf: (day) => dateOf(day).toISOString().slice(0, 10)
};
let WEEKLY = {
	adjective: "weekly",
	plural: "weeks",
	numberOf: (day) => Math.floor((day + 3) / 7),
	nameOf: (day) => {
		let thursday = WEEKLY.numberOf(day) * 7;
		let year = dateOf(thursday).getUTCFullYear();
		let week = Math.floor((thursday - new Date(0).setUTCFullYear(year, 0, 1) / DAY) / 7) + 1;
		return `${fourDigits(year)}-W${String(week).padStart(2, "0")}`;
	}
};
let MONTHLY = {
	adjective: "monthly",
	plural: "months",
	numberOf: (day) => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth(),
	nameOf: (day) => dateOf(day).toISOString().slice(0, 7)
};
let YEARLY = {
	adjective: "yearly",
	plural: "years",
	numberOf: (day) => dateOf(day).getUTCFullYear(),
	nameOf: (day) => fourDigits(dateOf(day).getUTCFullYear())
};
function dateOf(day) {
	return new Date(day * DAY);
}
function fourDigits(year) {
	return String(year).padStart(4, "0");
}
}),
5764: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Mc: () => entriesOf,
	RK: () => isSameZone,
	hG: () => under,
	l$: () => instantAt,
	pi: () => isMapping
});
var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2493);
function isMapping(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function entriesOf(value) {
	return isMapping(value) ? Object.entries(value) : [];
}
function under(value, key) {
	return isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
let WIDEST = 936e5;
function instantAt(local, timeZone) {
	let clock = (0, _calendar_js__WEBPACK_IMPORTED_MODULE_0__.CH)(timeZone);
	let offsetAt = (instant) => clock(instant) - instant;
	let offsets = [offsetAt(local - WIDEST), offsetAt(local + WIDEST)];
	let found = offsets.map((offset) => local - offset).filter((instant) => clock(instant) === local);
	if (found.length > 0) return Math.min(...found);
	let before = local - Math.max(...offsets);
	let after = local - Math.min(...offsets);
	for (; after - before > 1;) {
		let middle = Math.floor((before + after) / 2);
		clock(middle) < local ? before = middle : after = middle;
	}
	return after;
}
function isSameZone(one, other) {
	return nameOf(one) === nameOf(other);
}
let names = new Map();
function nameOf(timeZone) {
	let name = names.get(timeZone);
	if (name === void 0) {
		name = new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
		names.set(timeZone, name);
	}
	return name;
}
}),
6378: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ab: () => TEST_DEFAULTS,
	N4: () => readTestWindow,
	Q2: () => testableTypes,
	RO: () => readRestoreTest,
	Vn: () => PACE_PATTERN,
	co: () => awsCron,
	dp: () => RESTORE_TEST_PATTERN,
	i2: () => readHours,
	iz: () => readPace,
	kI: () => restoreTestName,
	nV: () => testableType,
	nd: () => isTestable,
	ro: () => TESTABLE_TYPES,
	wH: () => sameAwsCron
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9759);
let WEEKDAYS = [
	"SUN",
	"MON",
	"TUE",
	"WED",
	"THU",
	"FRI",
	"SAT"
];
function awsCron(schedule) {
	let [minute, hour, day, month, weekday] = (0, _cron_js__WEBPACK_IMPORTED_MODULE_1__.cronFields)(schedule);
	if (!minute || !hour || !day || !month || !weekday) throw Error(`"${schedule}" is no cron line: this is a bug`);
	if (day.text !== "*" && weekday.text !== "*") return {
		ok: !1,
		problem: `"${schedule}" names days of the month and days of the week, which together mean either of them; AWS Backup cannot say that in one rule, so write two: one with "* *" and the days of the week, one with "*" as the day of the week`
	};
	let times = [numbers(minute), numbers(hour)];
	let days = isEvery(day) ? [
		"?",
		numbers(month),
		isEvery(weekday) ? "*" : weekdays(weekday)
	] : [
		numbers(day),
		numbers(month),
		"?"
	];
	return {
		ok: !0,
		value: `cron(${[
			...times,
			...days,
			"*"
		].join(" ")})`
	};
}
function isEvery({ numbers, least, most }) {
	return numbers.length === most - least + 1;
}
function numbers(field) {
	if (isEvery(field)) return "*";
	return stepped(field) ?? runs(field.numbers, String);
}
function weekdays(field) {
	return runs(field.numbers, (number) => WEEKDAYS[number] ?? "");
}
function stepped({ numbers, most }) {
	let [first, second] = numbers;
	let last = numbers.at(-1);
	if (first === void 0 || second === void 0 || last === void 0 || numbers.length < 3) return null;
	let step = second - first;
	return numbers.every((number, index) => number === first + index * step) && step > 1 && last + step > most ? `${first}/${step}` : null;
}
function runs(numbers, write) {
	let found = [];
	for (let number of numbers) {
		let run = found.at(-1);
		run !== void 0 && run.at(-1) === number - 1 ? run.push(number) : found.push([number]);
	}
	return found.map((run) => run.length < 3 ? run.map(write).join(",") : `${write(run[0] ?? 0)}-${write(run.at(-1) ?? 0)}`).join(",");
}
function sameAwsCron(expression) {
	let line = (0, _cron_js__WEBPACK_IMPORTED_MODULE_1__.fromAwsCron)(expression);
	if (!line.ok || !(0, _cron_js__WEBPACK_IMPORTED_MODULE_1__.readCron)(line.value, 0).ok) return expression;
	let again = awsCron(line.value);
	return again.ok ? again.value : expression;
}
let TESTABLE_TYPES = [
	"Aurora",
	"DocumentDB",
	"DynamoDB",
	"EBS",
	"EC2",
	"EFS",
	"FSx",
	"Neptune",
	"RDS",
	"S3"
];
let PACES = {
	daily: "17 6 * * *",
	weekly: "17 6 * * 0",
	monthly: "17 6 1 * *"
};
let PACE_NAMES = Object.keys(PACES);
let WORDS = [...PACE_NAMES, "never"];
let TEST_DEFAULTS = {
	startWindowHours: 24,
	withinDays: 30
};
let PACE_PATTERN = `^(?:${PACE_NAMES.join("|")})$|${_cron_js__WEBPACK_IMPORTED_MODULE_1__.CRON_PATTERN}`;
let RESTORE_TEST_PATTERN = `^(?:${WORDS.join("|")})$|${_cron_js__WEBPACK_IMPORTED_MODULE_1__.CRON_PATTERN}`;
function readRestoreTest(text, now) {
	return text.trim() === "never" ? {
		ok: !0,
		value: null
	} : readPaceOf(WORDS, text, now);
}
function readPace(text, now) {
	return readPaceOf(PACE_NAMES, text, now);
}
function readPaceOf(words, text, now) {
	let word = text.trim();
	let line = Object.hasOwn(PACES, word) ? PACES[word] : void 0;
	if (line !== void 0) return {
		ok: !0,
		value: line
	};
	if (!/\s/.test(word)) {
		let meant = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pAw)(word, words);
		return {
			ok: !1,
			problem: `"${text}" is not known here${meant === null ? ";" : `; did you mean "${meant}"?`} write one of ${words.map((one) => `"${one}"`).join(", ")}, or a cron line such as "17 6 1 * *"`
		};
	}
	let cron = (0, _cron_js__WEBPACK_IMPORTED_MODULE_1__.readCron)(text, now);
	if (!cron.ok) return cron;
	if (awsCron(cron.value).ok) return cron;
	return {
		ok: !1,
		problem: `"${text}" names days of the month and days of the week, which together mean either of them; AWS Backup cannot say that, so write "*" for one of the two`
	};
}
function readHours(text) {
	let right = "write 1 to 168 whole hours, such as \"8 hours\"";
	let reading = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$70)(text);
	if (!reading.ok) return {
		ok: !1,
		problem: `"${text}" is not a length of time: ${reading.problem}; ${right}`
	};
	let { months, milliseconds } = reading.duration;
	let hours = milliseconds / 36e5;
	if (months === 0 && Number.isInteger(hours) && hours <= 168) return {
		ok: !0,
		value: hours
	};
	return {
		ok: !1,
		problem: `"${text}" ${months === 0 && !Number.isInteger(hours) ? "is not in whole hours" : "is longer than 168 hours"}; ${right}`
	};
}
function readTestWindow(text) {
	let right = "write 1 to 365 whole days, such as \"30 days\"";
	let reading = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$70)(text);
	if (!reading.ok) return {
		ok: !1,
		problem: `"${text}" is not a length of time: ${reading.problem}; ${right}`
	};
	let days = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.n8H)(reading.duration);
	if (days === null) return {
		ok: !1,
		problem: `"${text}" is not in whole days; ${right}`
	};
	if (days > 365) return {
		ok: !1,
		problem: `"${text}" is longer than 365 days; ${right}`
	};
	return {
		ok: !0,
		value: days
	};
}
function restoreTestName(plan) {
	return plan.replaceAll(/[^A-Za-z0-9_]/g, "_");
}
let TYPES_OF_KIND = {
	"ec2-instance": ["EC2"],
	"ebs-volume": ["EBS"],
	"rds-instance": ["RDS"],
	"rds-cluster": [
		"Aurora",
		"DocumentDB",
		"Neptune"
	]
};
function testableTypes(kinds) {
	if (kinds.length === 0) return TESTABLE_TYPES;
	let own = kinds.filter(_start_js__WEBPACK_IMPORTED_MODULE_0__.xKI).flatMap((kind) => TYPES_OF_KIND[kind]);
	let named = new Set([...own, ...kinds]);
	return TESTABLE_TYPES.filter((type) => named.has(type));
}
function testableType(kind) {
	return TYPES_OF_KIND[kind][0];
}
function isTestable(kind) {
	return testableTypes([kind]).length > 0;
}
}),
8776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ae: () => contentHash,
	IP: () => sorted,
	SH: () => planHash,
	cV: () => samePlan,
	in: () => selectionContent,
	rr: () => isUtc,
	xY: () => withoutOurTag
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
let UTC_NAMES = new Set(["UTC", "Etc/UTC"]);
function selectionContent({ role, resources, conditions, anyTag = [] }) {
	let compared = conditions.map(({ is, key, value }) => JSON.stringify([
		is,
		key,
		value
	]));
	let enough = anyTag.map(({ key, value }) => JSON.stringify([key, value]));
	return JSON.stringify([
		role,
		sorted(resources),
		sorted(compared),
		...enough.length === 0 ? [] : [sorted(enough)]
	]);
}
function contentHash(content) {
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(selectionContent(content)).digest("hex").slice(0, 8);
}
function samePlan(one, other) {
	return bodyContent(one) === bodyContent(other);
}
function planHash(body, selectionIds) {
	let content = JSON.stringify([bodyContent(body), sorted(selectionIds)]);
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex").slice(0, 12);
}
function withoutOurTag({ rules, settings }) {
	let untagged = rules.map(({ tags: { BackupPlan: _, ...tags }, ...rule }) => ({
		...rule,
		tags
	}));
	return settings === void 0 ? { rules: untagged } : {
		rules: untagged,
		settings
	};
}
function bodyContent({ rules, settings = {} }) {
	return JSON.stringify([rules.map(ruleContent).sort(), settingsContent(settings)]);
}
function settingsContent({ windowsVss, scanning }) {
	return [windowsVss === !0, scanning === void 0 ? null : [scanning.role, sorted(scanning.types)]];
}
function ruleContent(rule) {
	return JSON.stringify([
		rule.name,
		rule.vault,
		rule.schedule.trim().replace(/\s+/g, " "),
		isUtc(rule.timeZone) ? "UTC" : rule.timeZone,
		rule.startWindowMinutes ?? 480,
		rule.completionWindowMinutes ?? 10080,
		rule.deleteAfterDays,
		rule.coldStorageAfterDays,
		Object.entries(rule.tags).map(([key, value]) => JSON.stringify([key, value])).sort(),
		(rule.copies ?? []).map(copyContent).sort(),
		rule.continuous === !0,
		sorted(rule.index ?? []),
		sorted(rule.scans ?? []),
		rule.airGappedVault ?? null
	]);
}
function copyContent({ vaultArn, deleteAfterDays, coldStorageAfterDays }) {
	return JSON.stringify([
		vaultArn,
		deleteAfterDays,
		coldStorageAfterDays
	]);
}
function isUtc(timeZone) {
	return UTC_NAMES.has(timeZone);
}
function sorted(texts) {
	return [...new Set(texts)].sort();
}
}),
418: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Jy: () => testHash,
	vQ: () => sameTestSelection,
	y9: () => sameTestSettings
});
var _same_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8776);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
function sameTestSettings(one, other) {
	return settingsContent(one) === settingsContent(other);
}
function sameTestSelection(one, other) {
	return selectionContent(one) === selectionContent(other);
}
function testHash({ settings, selections }) {
	let named = selections.map((one) => JSON.stringify([one.name, selectionContent(one)])).sort();
	let content = JSON.stringify([settingsContent(settings), named]);
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(content).digest("hex").slice(0, 12);
}
function settingsContent(settings) {
	let { schedule, timeZone, startWindowHours, algorithm, vaults, exceptVaults, pointTypes, withinDays } = settings;
	return JSON.stringify([
		schedule.trim().replace(/\s+/g, " "),
		(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_0__.rr)(timeZone) ? "UTC" : timeZone,
		startWindowHours,
		algorithm,
		(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_0__.IP)(vaults),
		(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_0__.IP)(exceptVaults),
		(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_0__.IP)(pointTypes),
		withinDays
	]);
}
function selectionContent({ type, role, resources, conditions, validationHours, overrides }) {
	return JSON.stringify([
		type,
		role,
		(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_0__.IP)(conditions.length > 0 ? resources.filter((one) => one !== "*") : resources),
		(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_0__.IP)(conditions.map(({ is, key, value }) => JSON.stringify([
			is,
			key,
			value
		]))),
		validationHours,
		Object.entries(overrides).map(([key, value]) => JSON.stringify([key.toLowerCase(), value])).sort()
	]);
}
}),
9450: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { N: () => foldSchedule });
function foldSchedule(text) {
	return text.trim().replace(/\s+/g, " ");
}
}),
9554: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { r: () => listSwitchedOff });
var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6452);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
async function listSwitchedOff(caller, region) {
	let call = await caller.repeatable(region, "DescribeRegionSettings", (client) => client.send(new _service_js__WEBPACK_IMPORTED_MODULE_0__.eb({})));
	if (!call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2A)(call.fault);
	let types = Object.entries(call.value.ResourceTypeOptInPreference ?? {});
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)(types.flatMap(([type, on]) => on ? [] : [type]).sort());
}
}),
7870: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M: () => isOurs,
	g: () => readTags
});
var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2466);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1105);
var ListTagsCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_0__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_0__.yt, "ListTags", _faults_js__WEBPACK_IMPORTED_MODULE_0__.Ss) {};
async function readTags(caller, region, arn) {
	let tags = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((NextToken) => caller.repeatable(region, "ListTags", (client) => client.send(new ListTagsCommand({
		ResourceArn: arn,
		MaxResults: 1e3,
		NextToken
	}))), ({ Tags = {} }) => Object.entries(Tags));
	return tags.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)(new Map(tags.value)) : tags;
}
function isOurs(tags) {
	return tags.get("CreatedBy") === _start_js__WEBPACK_IMPORTED_MODULE_1__.VI;
}
}),
7991: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B3: () => createVault,
	BO: () => boundsOf,
	L3: () => lookAtVault,
	ZK: () => mayBeMissing,
	mk: () => keyFault
});
var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2466);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var CreateBackupVaultCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_0__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateBackupVault", _faults_js__WEBPACK_IMPORTED_MODULE_0__.Hc) {};
var DescribeBackupVaultCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_0__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeBackupVault", _faults_js__WEBPACK_IMPORTED_MODULE_0__.Cd) {};
async function lookAtVault(caller, region, vault) {
	let call = await caller.repeatable(region, "DescribeBackupVault", (client) => client.send(new DescribeBackupVaultCommand({ BackupVaultName: vault })));
	if (call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)({
		there: !0,
		bounds: boundsOf(call.value)
	});
	let { code, message } = call.refusal;
	if (!mayBeMissing(code)) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2A)(call.fault);
	let fault = code === "ResourceNotFoundException" ? (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.sO)(vault, region) : (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.v7)(vault, region, `${code}: ${message}`);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)({
		there: !1,
		fault
	});
}
function boundsOf({ MinRetentionDays, MaxRetentionDays }) {
	return {
		leastDays: MinRetentionDays ?? null,
		mostDays: MaxRetentionDays ?? null
	};
}
function mayBeMissing(code) {
	return code === "ResourceNotFoundException" || code === "AccessDeniedException";
}
async function createVault(caller, region, vault, { kmsKey }) {
	let wrong = keyFault({ kmsKey }, region, vault);
	if (wrong !== null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2A)(wrong);
	let call = await caller.repeatable(region, "CreateBackupVault", (client) => client.send(new CreateBackupVaultCommand({
		BackupVaultName: vault,
		BackupVaultTags: { CreatedBy: _start_js__WEBPACK_IMPORTED_MODULE_1__.VI },
		...kmsKey === null ? {} : { EncryptionKeyArn: kmsKey }
	})));
	return call.ok || call.refusal.code === "AlreadyExistsException" ? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)(null) : (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2A)(call.fault);
}
function keyFault({ kmsKey }, region, vault) {
	if (kmsKey === null || kmsKey.split(":")[3] === region) return null;
	let message = `vault-kms-key: "${kmsKey}" is not a key of ${region}, where the vault "${vault}" is to be made`;
	let advice = `Write the ARN of a key of ${region}, one region a run, or make the vault there by hand; leave vault-kms-key empty for AWS Backup's own key.`;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.AN1)(message, advice);
}
})
};
