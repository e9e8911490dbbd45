export const id = 3691;
export const ids = [3691];
export const modules = {
3691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { openBackupPlans: () => openBackupPlans });
var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6258);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6975);
var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3632);
var _same_plans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1926);
var _start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3781);
var _vault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3041);
var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
var CreateBackupPlanCommand = class extends (0, _service_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_service_js__WEBPACK_IMPORTED_MODULE_0__.lq, _service_js__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateBackupPlan", _service_js__WEBPACK_IMPORTED_MODULE_0__.mC) {};
var CreateBackupSelectionCommand = class extends (0, _service_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_service_js__WEBPACK_IMPORTED_MODULE_0__.lq, _service_js__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateBackupSelection", _service_js__WEBPACK_IMPORTED_MODULE_0__.hC) {};
var DeleteBackupPlanCommand = class extends (0, _service_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_service_js__WEBPACK_IMPORTED_MODULE_0__.lq, _service_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteBackupPlan", _service_js__WEBPACK_IMPORTED_MODULE_0__.p2) {};
var DeleteBackupSelectionCommand = class extends (0, _service_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_service_js__WEBPACK_IMPORTED_MODULE_0__.lq, _service_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteBackupSelection", _service_js__WEBPACK_IMPORTED_MODULE_0__.q5) {};
var DescribeRegionSettingsCommand = class extends (0, _service_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_service_js__WEBPACK_IMPORTED_MODULE_0__.lq, _service_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeRegionSettings", _service_js__WEBPACK_IMPORTED_MODULE_0__.Ty) {};
var GetBackupPlanCommand = class extends (0, _service_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_service_js__WEBPACK_IMPORTED_MODULE_0__.lq, _service_js__WEBPACK_IMPORTED_MODULE_0__.yt, "GetBackupPlan", _service_js__WEBPACK_IMPORTED_MODULE_0__.Kx) {};
var GetBackupSelectionCommand = class extends (0, _service_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_service_js__WEBPACK_IMPORTED_MODULE_0__.lq, _service_js__WEBPACK_IMPORTED_MODULE_0__.yt, "GetBackupSelection", _service_js__WEBPACK_IMPORTED_MODULE_0__.n_) {};
var ListBackupPlansCommand = class extends (0, _service_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_service_js__WEBPACK_IMPORTED_MODULE_0__.lq, _service_js__WEBPACK_IMPORTED_MODULE_0__.yt, "ListBackupPlans", _service_js__WEBPACK_IMPORTED_MODULE_0__.Pm) {};
var ListBackupSelectionsCommand = class extends (0, _service_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_service_js__WEBPACK_IMPORTED_MODULE_0__.lq, _service_js__WEBPACK_IMPORTED_MODULE_0__.yt, "ListBackupSelections", _service_js__WEBPACK_IMPORTED_MODULE_0__.Iz) {};
var UpdateBackupPlanCommand = class extends (0, _service_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_service_js__WEBPACK_IMPORTED_MODULE_0__.lq, _service_js__WEBPACK_IMPORTED_MODULE_0__.yt, "UpdateBackupPlan", _service_js__WEBPACK_IMPORTED_MODULE_0__.rA) {};
let SERVICE_DEFAULTS = {
	schedule: "cron(0 5 ? * * *)",
	timeZone: "Etc/UTC",
	start: 480,
	completion: 10080
};
let CONDITION_PREFIX = "aws:ResourceTag/";
function planInput(name, rules) {
	return {
		BackupPlanName: name,
		Rules: rules.map(ruleInput)
	};
}
function ruleInput(rule) {
	let { deleteAfterDays, coldStorageAfterDays, startWindowMinutes, completionWindowMinutes, tags } = rule;
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
		...Object.keys(tags).length === 0 ? {} : { RecoveryPointTags: { ...tags } }
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
	"RecoveryPointTags"
]);
let SAID_OF_A_LIFECYCLE = new Set(["MoveToColdStorageAfterDays", "DeleteAfterDays"]);
let SAID_OF_A_PLAN = new Set(["BackupPlanName", "Rules"]);
function readPlanDocument(plan) {
	let rules = plan.Rules ?? [];
	let beyond = rules.flatMap((rule) => {
		let cold = (rule.Lifecycle?.MoveToColdStorageAfterDays ?? -1) !== -1;
		let lifecycle = beyondOf(rule.Lifecycle ?? {}, SAID_OF_A_LIFECYCLE).filter((name) => !(cold && name === "OptInToArchiveForSupportedResources")).map((name) => `Lifecycle.${name}`);
		return [...beyondOf(rule, SAID_OF_A_RULE), ...lifecycle].map((name) => `${name} of the rule ${rule.RuleName}`);
	});
	return {
		rules: rules.map(readRule),
		beyond: [...beyondOf(plan, SAID_OF_A_PLAN), ...beyond]
	};
}
function readRule(rule) {
	let { Lifecycle: lifecycle } = rule;
	return {
		name: rule.RuleName ?? "",
		vault: rule.TargetBackupVaultName ?? "",
		schedule: rule.ScheduleExpression ?? SERVICE_DEFAULTS.schedule,
		timeZone: rule.ScheduleExpressionTimezone ?? SERVICE_DEFAULTS.timeZone,
		startWindowMinutes: unless(rule.StartWindowMinutes, SERVICE_DEFAULTS.start),
		completionWindowMinutes: unless(rule.CompletionWindowMinutes, SERVICE_DEFAULTS.completion),
		deleteAfterDays: unless(lifecycle?.DeleteAfterDays, -1),
		coldStorageAfterDays: unless(lifecycle?.MoveToColdStorageAfterDays, -1),
		tags: rule.RecoveryPointTags ?? {}
	};
}
function unless(value, silent) {
	return value === void 0 || value === silent ? null : value;
}
function selectionInput({ name, role, resources, conditions }) {
	let parameters = (is) => conditions.flatMap((condition) => condition.is === is ? [{
		ConditionKey: `${CONDITION_PREFIX}${condition.key}`,
		ConditionValue: condition.value
	}] : []);
	return {
		SelectionName: name,
		IamRoleArn: role,
		Resources: [...resources],
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
	return {
		document: {
			name: selection.SelectionName ?? "",
			role: selection.IamRoleArn ?? "",
			resources: selection.Resources ?? [],
			conditions
		},
		beyond
	};
}
function beyondOf(value, said) {
	return Object.entries(value).flatMap(([name, inner]) => said.has(name) || isEmpty(inner) ? [] : [name]);
}
function isEmpty(value) {
	if (value == null || value === !1 || value === "") return !0;
	return typeof value == "object" && Object.values(value).every(isEmpty);
}
function cannotBeAssumed(message) {
	return message.split("\n").some((line) => {
		if (/cannot be assumed/i.test(line)) return !0;
		let role = line.search(/role /i);
		if (role >= 0 && /does not exist|is invalid|not valid/i.test(line.slice(role + 5))) return !0;
		let invalid = line.search(/invalid /i);
		return invalid >= 0 && /\brole\b/i.test(line.slice(invalid + 8));
	});
}
function selectionFault({ refusal, fault }, role) {
	let { code, message } = refusal;
	let denial = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.X4)(message);
	let ownPolicy = !denial.explicit && (denial.policy === null || denial.policy === "identity");
	if (/^AccessDenied/.test(code) && denial.permission === "iam:PassRole" && ownPolicy) return {
		...fault,
		advice: `Allow iam:PassRole on ${role} in the policy of the role that runs this, with the condition iam:PassedToService "backup.amazonaws.com"; docs/iam.md has the policies to copy.`
	};
	if (code === "InvalidParameterValueException" && cannotBeAssumed(message)) return {
		...fault,
		code: "role-refused",
		advice: `Make the role ${role} with a trust in backup.amazonaws.com and AWS's policies AWSBackupServiceRolePolicyForBackup and AWSBackupServiceRolePolicyForRestores; even AWSBackupDefaultServiceRole is there only once the console of AWS Backup has made it.`
	};
	return fault;
}
function planFault({ refusal, fault }, vaults) {
	let { code, message } = refusal;
	if (!/^(InvalidParameterValue|InvalidRequest|ResourceNotFound)Exception$/.test(code)) return fault;
	if (/vault/i.test(message)) {
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
let PAGE = 1e3;
async function readRegion(caller, region, { vaults, plans }) {
	let [there, existing, notOptedIn] = await Promise.all([
		vaults.length === 0 ? (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)([]) : listVaults(caller, region),
		readPlans(caller, region, new Set(plans)),
		vaults.length === 0 ? (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)([]) : readNotOptedIn(caller, region)
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
	return {
		region,
		read: !0,
		vaults: there.value,
		...existing.value,
		notOptedIn: notOptedIn.value
	};
}
function listVaults(caller, region) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "ListBackupVaults", (client) => client.send(new _vault_js__WEBPACK_IMPORTED_MODULE_5__.hJ({
		MaxResults: PAGE,
		NextToken
	}))), ({ BackupVaultList = [] }) => BackupVaultList.flatMap((vault) => {
		let { BackupVaultName: name, VaultType: type } = vault;
		return name !== void 0 && (type === void 0 || type === "BACKUP_VAULT") ? [{
			name,
			...(0, _vault_js__WEBPACK_IMPORTED_MODULE_5__.BO)(vault)
		}] : [];
	}));
}
let NAMED_BY_PEOPLE = /^[A-Za-z0-9_.-]+$/;
async function readPlans(caller, region, names) {
	let listed = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "ListBackupPlans", (client) => client.send(new ListBackupPlansCommand({
		MaxResults: PAGE,
		NextToken
	}))), ({ BackupPlansList = [] }) => BackupPlansList.filter(({ BackupPlanName: name = "" }) => NAMED_BY_PEOPLE.test(name)));
	if (!listed.ok) return listed;
	let unclear = [];
	let found = await all(listed.value.map(async (plan) => {
		let { BackupPlanName: name = "" } = plan;
		let read = await readPlan(caller, region, plan);
		if (names.has(name)) return read;
		read.ok || unclear.push(name);
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)(read.ok && read.value?.ours === !0 ? read.value : null);
	}));
	if (!found.ok) return found;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)({
		plans: found.value.filter((plan) => plan !== null),
		unclear: unclear.sort()
	});
}
async function readPlan(caller, region, { BackupPlanId: id = "", BackupPlanName: name = "", BackupPlanArn: arn }) {
	let tags = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "ListTags", (client) => client.send(new _vault_js__WEBPACK_IMPORTED_MODULE_5__.bv({
		ResourceArn: arn,
		MaxResults: PAGE,
		NextToken
	}))), ({ Tags = {} }) => Object.entries(Tags));
	if (!tags.ok) return gone(tags);
	let ours = tags.value.some(([key, value]) => key === "CreatedBy" && value === "backupViaTag");
	if (!ours) return (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)({
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
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)({
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
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)({
			...document,
			id,
			beyond
		});
	}));
	return found.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)(found.value.filter((selection) => selection !== null)) : found;
}
async function readNotOptedIn(caller, region) {
	let call = await caller.repeatable(region, "DescribeRegionSettings", (client) => client.send(new DescribeRegionSettingsCommand({})));
	if (!call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.V2)(call.fault);
	let types = Object.entries(call.value.ResourceTypeOptInPreference ?? {});
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)(types.flatMap(([type, on]) => on ? [] : [type]).sort());
}
function gone({ fault }) {
	return fault.code === "resource-gone" ? (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)(null) : (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.V2)(fault);
}
async function all(results) {
	let values = [];
	for (let result of await Promise.all(results)) {
		if (!result.ok) return result;
		values.push(result.value);
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)(values);
}
async function applyChange(context, change, newVault) {
	let { caller } = context;
	let { region } = change;
	switch (change.action) {
		case "create-vault": return (0, _vault_js__WEBPACK_IMPORTED_MODULE_5__.B3)(caller, region, change.vault, newVault);
		case "create-plan": return createPlan(context, region, change.plan);
		case "update-plan": return updatePlan(context, change);
		case "create-selection": return createSelection(context, region, change.planId, change.selection, [NOT_FOUND]);
		case "delete-selection": return deleteSelection(context, region, change.planId, change.selectionId);
		case "delete-plan": return deletePlan(context, change);
		default: return change;
	}
}
async function createPlan(context, region, plan) {
	let { caller, run } = context;
	let { name, rules, selections } = plan;
	let document = planInput(name, rules);
	let call = await caller.repeatable(region, "CreateBackupPlan", (client) => client.send(new CreateBackupPlanCommand({
		BackupPlan: document,
		BackupPlanTags: { CreatedBy: _run_js__WEBPACK_IMPORTED_MODULE_2__.VI },
		CreatorRequestId: requestId(run, document)
	})));
	let id = call.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)(call.value.BackupPlanId ?? "") : await adoptPlan(context, region, plan, call);
	if (!id.ok) return id;
	for (let selection of selections) {
		let made = await createSelection(context, region, id.value, selection, JUST_MADE);
		if (made.ok) continue;
		let message = `the plan ${name} is there, without its selection ${selection.name}: ${made.fault.message}`;
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.V2)({
			...made.fault,
			message
		});
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)(null);
}
async function adoptPlan({ caller }, region, { name, rules }, refused) {
	if (refused.refusal.code !== "AlreadyExistsException") {
		let vaults = rules.map(({ vault }) => vault);
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.V2)(planFault(refused, vaults));
	}
	let found = await readPlans(caller, region, new Set([name]));
	if (!found.ok) return found;
	let same = found.value.plans.find((plan) => plan.name === name && plan.ours && plan.beyond.length === 0 && (0, _same_plans_js__WEBPACK_IMPORTED_MODULE_3__.Gb)(plan.rules, rules));
	return same === void 0 ? (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.V2)(takenMeanwhile(refused.fault)) : (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)(same.id);
}
async function updatePlan({ caller }, { region, id, name, after }) {
	let call = await caller.repeatable(region, "UpdateBackupPlan", (client) => client.send(new UpdateBackupPlanCommand({
		BackupPlanId: id,
		BackupPlan: planInput(name, after)
	})));
	if (call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)(null);
	let vaults = after.map(({ vault }) => vault);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.V2)(planFault(call, vaults));
}
let NOT_FOUND = "ResourceNotFoundException";
let JUST_MADE = [NOT_FOUND, "AccessDeniedException"];
async function createSelection(context, region, plan, selection, unsettled) {
	let { caller, run } = context;
	let document = selectionInput(selection);
	let call = await untilSettled(context, unsettled, () => caller.repeatable(region, "CreateBackupSelection", (client) => client.send(new CreateBackupSelectionCommand({
		BackupPlanId: plan,
		BackupSelection: document,
		CreatorRequestId: requestId(run, [plan, document])
	}))));
	if (call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)(null);
	if (call.refusal.code !== "AlreadyExistsException") return (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.V2)(selectionFault(call, selection.role));
	let found = await readSelections(caller, region, plan);
	if (!found.ok) return found;
	let content = (0, _same_plans_js__WEBPACK_IMPORTED_MODULE_3__.in)(selection);
	return found.value.some((one) => one.beyond.length === 0 && (0, _same_plans_js__WEBPACK_IMPORTED_MODULE_3__.in)(one) === content) ? (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)(null) : (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.V2)(takenMeanwhile(call.fault));
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
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.V2)({
		...call.fault,
		code: "busy",
		advice: "A selection may have been added since the plan was read: run again."
	});
}
async function untilSettled({ caller }, codes, send) {
	let since = caller.clock.now();
	for (let look = 0;; look += 1) {
		let call = await send();
		let wait = (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.JNn)(500, look, 8e3);
		if (call.ok || !codes.includes(call.refusal.code)) return call;
		if (caller.clock.now() - since + wait > 2e4) return call;
		await caller.clock.sleep(wait, caller.signal);
	}
}
function doneOrGone(call) {
	return call.ok || call.refusal.code === "ResourceNotFoundException" ? (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.kX)(null) : (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.V2)(call.fault);
}
function requestId(run, content) {
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(JSON.stringify([run, content])).digest("hex").slice(0, 40);
}
function openBackupPlans(context) {
	let caller = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.uF)(_service_js__WEBPACK_IMPORTED_MODULE_0__.DW, context);
	let run = (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)();
	return {
		read: (region, names) => readRegion(caller, region, names),
		apply: async (change, newVault) => {
			let applied = await applyChange({
				caller,
				run
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
1926: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ae: () => contentHash,
	Gb: () => sameRules,
	SH: () => planHash,
	in: () => selectionContent
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
let UTC_NAMES = new Set(["UTC", "Etc/UTC"]);
function selectionContent({ role, resources, conditions }) {
	let compared = conditions.map(({ is, key, value }) => JSON.stringify([
		is,
		key,
		value
	]));
	return JSON.stringify([
		role,
		sorted(resources),
		sorted(compared)
	]);
}
function contentHash(content) {
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(selectionContent(content)).digest("hex").slice(0, 8);
}
function sameRules(some, others) {
	return rulesContent(some) === rulesContent(others);
}
function planHash(rules, selectionIds) {
	let content = JSON.stringify([rulesContent(rules), sorted(selectionIds)]);
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex").slice(0, 12);
}
function rulesContent(rules) {
	return JSON.stringify(rules.map(ruleContent).sort());
}
function ruleContent(rule) {
	return JSON.stringify([
		rule.name,
		rule.vault,
		rule.schedule.trim().replace(/\s+/g, " "),
		UTC_NAMES.has(rule.timeZone) ? "UTC" : rule.timeZone,
		rule.startWindowMinutes ?? 480,
		rule.completionWindowMinutes ?? 10080,
		rule.deleteAfterDays,
		rule.coldStorageAfterDays,
		Object.entries(rule.tags).map(([key, value]) => JSON.stringify([key, value])).sort()
	]);
}
function sorted(texts) {
	return [...new Set(texts)].sort();
}
}),
3041: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B3: () => createVault,
	BO: () => boundsOf,
	L3: () => lookAtVault,
	ZK: () => mayBeMissing,
	bv: () => ListTagsCommand,
	hJ: () => ListBackupVaultsCommand,
	mk: () => keyFault
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6258);
var CreateBackupVaultCommand = class extends (0, _service_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_service_js__WEBPACK_IMPORTED_MODULE_2__.lq, _service_js__WEBPACK_IMPORTED_MODULE_2__.yt, "CreateBackupVault", _service_js__WEBPACK_IMPORTED_MODULE_2__.Hc) {};
var DescribeBackupVaultCommand = class extends (0, _service_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_service_js__WEBPACK_IMPORTED_MODULE_2__.lq, _service_js__WEBPACK_IMPORTED_MODULE_2__.yt, "DescribeBackupVault", _service_js__WEBPACK_IMPORTED_MODULE_2__.Cd) {};
var ListBackupVaultsCommand = class extends (0, _service_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_service_js__WEBPACK_IMPORTED_MODULE_2__.lq, _service_js__WEBPACK_IMPORTED_MODULE_2__.yt, "ListBackupVaults", _service_js__WEBPACK_IMPORTED_MODULE_2__.qH) {};
var ListTagsCommand = class extends (0, _service_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_service_js__WEBPACK_IMPORTED_MODULE_2__.lq, _service_js__WEBPACK_IMPORTED_MODULE_2__.yt, "ListTags", _service_js__WEBPACK_IMPORTED_MODULE_2__.Ss) {};
async function lookAtVault(caller, region, vault) {
	let call = await caller.repeatable(region, "DescribeBackupVault", (client) => client.send(new DescribeBackupVaultCommand({ BackupVaultName: vault })));
	if (call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)({
		there: !0,
		bounds: boundsOf(call.value)
	});
	let { code, message } = call.refusal;
	if (!mayBeMissing(code)) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2)(call.fault);
	let fault = code === "ResourceNotFoundException" ? (0, _service_js__WEBPACK_IMPORTED_MODULE_2__.sO)(vault, region) : (0, _service_js__WEBPACK_IMPORTED_MODULE_2__.v7)(vault, region, `${code}: ${message}`);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)({
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
	if (wrong !== null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2)(wrong);
	let call = await caller.repeatable(region, "CreateBackupVault", (client) => client.send(new CreateBackupVaultCommand({
		BackupVaultName: vault,
		BackupVaultTags: { CreatedBy: _run_js__WEBPACK_IMPORTED_MODULE_1__.VI },
		...kmsKey === null ? {} : { EncryptionKeyArn: kmsKey }
	})));
	return call.ok || call.refusal.code === "AlreadyExistsException" ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(null) : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2)(call.fault);
}
function keyFault({ kmsKey }, region, vault) {
	if (kmsKey === null || kmsKey.split(":")[3] === region) return null;
	let message = `vault-kms-key: "${kmsKey}" is not a key of ${region}, where the vault "${vault}" is to be made`;
	let advice = `Write the ARN of a key of ${region}, one region a run, or make the vault there by hand; leave vault-kms-key empty for AWS Backup's own key.`;
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.AN1)(message, advice);
}
})
};
