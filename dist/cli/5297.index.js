export const id = 5297;
export const ids = [5297];
export const modules = {
	89512: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => ListBackupVaultsCommand });
		var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86149);
		var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9880);
		class ListBackupVaultsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListBackupVaults", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.qHy) {}
	}),
	94766: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => ListTagsCommand });
		var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86149);
		var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9880);
		class ListTagsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListTags", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.SsF) {}
	}),
	5297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openBackupPlans: () => openBackupPlans });
		var external_node_crypto_ = __webpack_require__(77598);
		var service = __webpack_require__(93430);
		var aws_caller = __webpack_require__(10458);
		var commandBuilder = __webpack_require__(86149);
		var schemas_0 = __webpack_require__(9880);
		class CreateBackupPlanCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "CreateBackupPlan", schemas_0.mCP) {}
		class UpdateBackupPlanCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "UpdateBackupPlan", schemas_0.rAy) {}
		class CreateBackupSelectionCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "CreateBackupSelection", schemas_0.hCT) {}
		class DeleteBackupSelectionCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DeleteBackupSelection", schemas_0.q5l) {}
		class DeleteBackupPlanCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DeleteBackupPlan", schemas_0.p2O) {}
		var naming = __webpack_require__(60313);
		var same_plans = __webpack_require__(49498);
		var model = __webpack_require__(33444);
		var backoff = __webpack_require__(99734);
		var backup_vault = __webpack_require__(60190);
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
		var denied = __webpack_require__(71755);
		let CANNOT_BE_ASSUMED = /cannot be assumed|role .*(?:does not exist|is invalid|not valid)|invalid .*\brole\b/i;
		function selectionFault({ refusal, fault }, role) {
			let { code, message } = refusal;
			let denial = (0, denied.o)(message);
			let ownPolicy = !denial.explicit && (denial.policy === null || denial.policy === "identity");
			if (/^AccessDenied/.test(code) && denial.permission === "iam:PassRole" && ownPolicy) return {
				...fault,
				advice: `Allow iam:PassRole on ${role} in the policy of the role that runs this, with the condition iam:PassedToService "backup.amazonaws.com"; docs/iam.md has the policies to copy.`
			};
			if (code === "InvalidParameterValueException" && CANNOT_BE_ASSUMED.test(message)) return {
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
		var ListBackupVaultsCommand = __webpack_require__(89512);
		class ListBackupPlansCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "ListBackupPlans", schemas_0.PmM) {}
		var ListTagsCommand = __webpack_require__(94766);
		class GetBackupPlanCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetBackupPlan", schemas_0.Kx5) {}
		class ListBackupSelectionsCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "ListBackupSelections", schemas_0.IzM) {}
		class GetBackupSelectionCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetBackupSelection", schemas_0.n_T) {}
		class DescribeRegionSettingsCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeRegionSettings", schemas_0.Tyy) {}
		var pages = __webpack_require__(79158);
		let PAGE = 1e3;
		async function readRegion(caller, region, { vaults, plans }) {
			let [there, existing, notOptedIn] = await Promise.all([
				vaults.length === 0 ? (0, model.kX)([]) : listVaults(caller, region),
				readPlans(caller, region, new Set(plans)),
				vaults.length === 0 ? (0, model.kX)([]) : readNotOptedIn(caller, region)
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
			return (0, pages.n)((NextToken) => caller.repeatable(region, "ListBackupVaults", (client) => client.send(new ListBackupVaultsCommand.h({
				MaxResults: PAGE,
				NextToken
			}))), ({ BackupVaultList = [] }) => BackupVaultList.flatMap((vault) => {
				let { BackupVaultName: name, VaultType: type } = vault;
				return name !== void 0 && (type === void 0 || type === "BACKUP_VAULT") ? [{
					name,
					...(0, backup_vault.BO)(vault)
				}] : [];
			}));
		}
		let NAMED_BY_PEOPLE = /^[A-Za-z0-9_.-]+$/;
		async function readPlans(caller, region, names) {
			let listed = await (0, pages.n)((NextToken) => caller.repeatable(region, "ListBackupPlans", (client) => client.send(new ListBackupPlansCommand({
				MaxResults: PAGE,
				NextToken
			}))), ({ BackupPlansList = [] }) => BackupPlansList.filter(({ BackupPlanName: name = "" }) => NAMED_BY_PEOPLE.test(name)));
			if (!listed.ok) return listed;
			let unclear = [];
			let found = await read_all(listed.value.map(async (plan) => {
				let { BackupPlanName: name = "" } = plan;
				let read = await readPlan(caller, region, plan);
				if (names.has(name)) return read;
				read.ok || unclear.push(name);
				return (0, model.kX)(read.ok && read.value?.ours === !0 ? read.value : null);
			}));
			if (!found.ok) return found;
			return (0, model.kX)({
				plans: found.value.filter((plan) => plan !== null),
				unclear: unclear.sort()
			});
		}
		async function readPlan(caller, region, { BackupPlanId: id = "", BackupPlanName: name = "", BackupPlanArn: arn }) {
			let tags = await (0, pages.n)((NextToken) => caller.repeatable(region, "ListTags", (client) => client.send(new ListTagsCommand.b({
				ResourceArn: arn,
				MaxResults: PAGE,
				NextToken
			}))), ({ Tags = {} }) => Object.entries(Tags));
			if (!tags.ok) return gone(tags);
			let ours = tags.value.some(([key, value]) => key === "CreatedBy" && value === naming.VI);
			if (!ours) return (0, model.kX)({
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
			return (0, model.kX)({
				id,
				name,
				ours,
				...readPlanDocument(document),
				selections: selections.value
			});
		}
		async function readSelections(caller, region, plan) {
			let listed = await (0, pages.n)((NextToken) => caller.repeatable(region, "ListBackupSelections", (client) => client.send(new ListBackupSelectionsCommand({
				BackupPlanId: plan,
				MaxResults: PAGE,
				NextToken
			}))), ({ BackupSelectionsList = [] }) => BackupSelectionsList.flatMap(({ SelectionId: id }) => id ?? []));
			if (!listed.ok) return listed;
			let found = await read_all(listed.value.map(async (id) => {
				let call = await caller.repeatable(region, "GetBackupSelection", (client) => client.send(new GetBackupSelectionCommand({
					BackupPlanId: plan,
					SelectionId: id
				})));
				if (!call.ok) return gone(call);
				let { BackupSelection: selection } = call.value;
				if (selection === void 0) throw Error(`GetBackupSelection answered without the selection ${id}`);
				let { document, beyond } = readSelectionDocument(selection);
				return (0, model.kX)({
					...document,
					id,
					beyond
				});
			}));
			return found.ok ? (0, model.kX)(found.value.filter((selection) => selection !== null)) : found;
		}
		async function readNotOptedIn(caller, region) {
			let call = await caller.repeatable(region, "DescribeRegionSettings", (client) => client.send(new DescribeRegionSettingsCommand({})));
			if (!call.ok) return (0, model.V2)(call.fault);
			let types = Object.entries(call.value.ResourceTypeOptInPreference ?? {});
			return (0, model.kX)(types.flatMap(([type, on]) => on ? [] : [type]).sort());
		}
		function gone({ fault }) {
			return fault.code === "resource-gone" ? (0, model.kX)(null) : (0, model.V2)(fault);
		}
		async function read_all(results) {
			let values = [];
			for (let result of await Promise.all(results)) {
				if (!result.ok) return result;
				values.push(result.value);
			}
			return (0, model.kX)(values);
		}
		async function applyChange(context, change, newVault) {
			let { caller } = context;
			let { region } = change;
			switch (change.action) {
				case "create-vault": return (0, backup_vault.B3)(caller, region, change.vault, newVault);
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
				BackupPlanTags: { CreatedBy: naming.VI },
				CreatorRequestId: requestId(run, document)
			})));
			let id = call.ok ? (0, model.kX)(call.value.BackupPlanId ?? "") : await adoptPlan(context, region, plan, call);
			if (!id.ok) return id;
			for (let selection of selections) {
				let made = await createSelection(context, region, id.value, selection, JUST_MADE);
				if (made.ok) continue;
				let message = `the plan ${name} is there, without its selection ${selection.name}: ${made.fault.message}`;
				return (0, model.V2)({
					...made.fault,
					message
				});
			}
			return (0, model.kX)(null);
		}
		async function adoptPlan({ caller }, region, { name, rules }, refused) {
			if (refused.refusal.code !== "AlreadyExistsException") {
				let vaults = rules.map(({ vault }) => vault);
				return (0, model.V2)(planFault(refused, vaults));
			}
			let found = await readPlans(caller, region, new Set([name]));
			if (!found.ok) return found;
			let same = found.value.plans.find((plan) => plan.name === name && plan.ours && plan.beyond.length === 0 && (0, same_plans.Gb)(plan.rules, rules));
			return same === void 0 ? (0, model.V2)(takenMeanwhile(refused.fault)) : (0, model.kX)(same.id);
		}
		async function updatePlan({ caller }, { region, id, name, after }) {
			let call = await caller.repeatable(region, "UpdateBackupPlan", (client) => client.send(new UpdateBackupPlanCommand({
				BackupPlanId: id,
				BackupPlan: planInput(name, after)
			})));
			if (call.ok) return (0, model.kX)(null);
			let vaults = after.map(({ vault }) => vault);
			return (0, model.V2)(planFault(call, vaults));
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
			if (call.ok) return (0, model.kX)(null);
			if (call.refusal.code !== "AlreadyExistsException") return (0, model.V2)(selectionFault(call, selection.role));
			let found = await readSelections(caller, region, plan);
			if (!found.ok) return found;
			let content = (0, same_plans.in)(selection);
			return found.value.some((one) => one.beyond.length === 0 && (0, same_plans.in)(one) === content) ? (0, model.kX)(null) : (0, model.V2)(takenMeanwhile(call.fault));
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
			return (0, model.V2)({
				...call.fault,
				code: "busy",
				advice: "A selection may have been added since the plan was read: run again."
			});
		}
		async function untilSettled({ caller }, codes, send) {
			let since = caller.clock.now();
			for (let look = 0;; look += 1) {
				let call = await send();
				let wait = (0, backoff.J)(500, look, 8e3);
				if (call.ok || !codes.includes(call.refusal.code)) return call;
				if (caller.clock.now() - since + wait > 2e4) return call;
				await caller.clock.sleep(wait, caller.signal);
			}
		}
		function doneOrGone(call) {
			return call.ok || call.refusal.code === "ResourceNotFoundException" ? (0, model.kX)(null) : (0, model.V2)(call.fault);
		}
		function requestId(run, content) {
			return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify([run, content])).digest("hex").slice(0, 40);
		}
		function openBackupPlans(context) {
			let caller = (0, aws_caller.u)(service.D, context);
			let run = (0, external_node_crypto_.randomUUID)();
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
	94792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HB: () => BACKUP_WORDINGS,
			sO: () => noVault,
			v7: () => vaultUnclear
		});
		let BACKUP_WORDINGS = new Map(Object.entries({
			LimitExceededException: ["quota-reached", "Raise the quota of AWS Backup in Service Quotas for this region, or delete what is no longer needed; the other regions are not affected."],
			ResourceNotFoundException: ["resource-gone", "It disappeared during the run. If this was intended, do nothing."],
			AlreadyExistsException: ["name-taken", "Find out who made what has that name, or write another name."],
			InvalidResourceStateException: ["busy", "Another operation on it is in progress: run again later."],
			ConflictException: ["busy", "Another operation on it is in progress: run again later."],
			InvalidParameterValueException: ["bad-input", "Correct what the message names: the ARN of the role, the lifecycle, the vault or the resource."]
		}));
		function noVault(vault, region) {
			return {
				code: "bad-input",
				message: `vault: there is no backup vault "${vault}" in ${region}`,
				advice: `Write create-vault: true to have it made, make it in ${region}, write the name of one that is there, or leave the region out with "!${region}" in regions.`
			};
		}
		function vaultUnclear(vault, region, said) {
			return {
				code: "access-denied",
				message: `there is no backup vault "${vault}" in ${region}, or it may not be looked at: ${said}`,
				advice: "If there is none, write create-vault: true or make it; if there is, allow backup:DescribeBackupVault on it in the role's policy and in the vault's access policy."
			};
		}
	}),
	93430: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => BACKUP });
		var BackupClient = __webpack_require__(64428);
		var answer_check = __webpack_require__(45723);
		var faults = __webpack_require__(94792);
		let SILENT = new Set(["DeleteBackupSelectionCommand", "TagResourceCommand"]);
		let HOLDS = {
			StartBackupJobCommand: "BackupJobId",
			DescribeBackupJobCommand: "State",
			DescribeBackupVaultCommand: "BackupVaultName",
			CreateBackupPlanCommand: "BackupPlanId",
			UpdateBackupPlanCommand: "BackupPlanId",
			GetBackupPlanCommand: "BackupPlan",
			CreateBackupSelectionCommand: "SelectionId",
			GetBackupSelectionCommand: "BackupSelection"
		};
		function isWholeAnswer(body, command) {
			if (body.length === 0) return SILENT.has(command);
			let answer;
			try {
				answer = JSON.parse(body.toString("utf8"));
			} catch {
				return !1;
			}
			if (typeof answer != "object" || !answer || Array.isArray(answer)) return !1;
			let held = HOLDS[command];
			return held === void 0 || held in answer;
		}
		let SLOW = {
			burst: 5,
			perSecond: 5
		};
		let DESCRIBING = {
			burst: 15,
			perSecond: 15
		};
		let LISTING = {
			burst: 20,
			perSecond: 20
		};
		let BACKUP = {
			prefix: "backup",
			open: (config) => {
				let client = new BackupClient.M(config);
				(0, answer_check.U)(client, isWholeAnswer);
				return client;
			},
			limits: {
				StartBackupJob: SLOW,
				DescribeBackupJob: DESCRIBING,
				ListBackupJobs: LISTING,
				CreateBackupVault: SLOW,
				DescribeBackupVault: SLOW,
				ListBackupVaults: LISTING,
				ListRecoveryPointsByBackupVault: LISTING,
				ListProtectedResources: LISTING,
				ListRecoveryPointsByResource: LISTING,
				DescribeRegionSettings: SLOW,
				CreateBackupPlan: SLOW,
				UpdateBackupPlan: SLOW,
				DeleteBackupPlan: SLOW,
				GetBackupPlan: DESCRIBING,
				ListBackupPlans: LISTING,
				CreateBackupSelection: SLOW,
				DeleteBackupSelection: SLOW,
				GetBackupSelection: SLOW,
				ListBackupSelections: LISTING,
				ListTags: LISTING,
				TagResource: SLOW
			},
			writes: new Set([
				"StartBackupJob",
				"CreateBackupVault",
				"CreateBackupPlan",
				"UpdateBackupPlan",
				"DeleteBackupPlan",
				"CreateBackupSelection",
				"DeleteBackupSelection",
				"TagResource"
			]),
			wordings: faults.HB
		};
	}),
	60190: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BO: () => boundsOf,
			B3: () => createVault,
			mk: () => keyFault,
			L3: () => lookAtVault,
			ZK: () => mayBeMissing
		});
		var commandBuilder = __webpack_require__(86149);
		var schemas_0 = __webpack_require__(9880);
		class DescribeBackupVaultCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeBackupVault", schemas_0.Cdp) {}
		class CreateBackupVaultCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "CreateBackupVault", schemas_0.Hc2) {}
		var naming = __webpack_require__(60313);
		var known_faults = __webpack_require__(51163);
		var model = __webpack_require__(33444);
		var faults = __webpack_require__(94792);
		async function lookAtVault(caller, region, vault) {
			let call = await caller.repeatable(region, "DescribeBackupVault", (client) => client.send(new DescribeBackupVaultCommand({ BackupVaultName: vault })));
			if (call.ok) return (0, model.kX)({
				there: !0,
				bounds: boundsOf(call.value)
			});
			let { code, message } = call.refusal;
			if (!mayBeMissing(code)) return (0, model.V2)(call.fault);
			let fault = code === "ResourceNotFoundException" ? (0, faults.sO)(vault, region) : (0, faults.v7)(vault, region, `${code}: ${message}`);
			return (0, model.kX)({
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
			if (wrong !== null) return (0, model.V2)(wrong);
			let call = await caller.repeatable(region, "CreateBackupVault", (client) => client.send(new CreateBackupVaultCommand({
				BackupVaultName: vault,
				BackupVaultTags: { CreatedBy: naming.VI },
				...kmsKey === null ? {} : { EncryptionKeyArn: kmsKey }
			})));
			return call.ok || call.refusal.code === "AlreadyExistsException" ? (0, model.kX)(null) : (0, model.V2)(call.fault);
		}
		function keyFault({ kmsKey }, region, vault) {
			if (kmsKey === null || kmsKey.split(":")[3] === region) return null;
			let message = `vault-kms-key: "${kmsKey}" is not a key of ${region}, where the vault "${vault}" is to be made`;
			let advice = `Write the ARN of a key of ${region}, one region a run, or make the vault there by hand; leave vault-kms-key empty for AWS Backup's own key.`;
			return (0, known_faults.AN)(message, advice);
		}
	}),
	49498: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ae: () => contentHash,
			Gb: () => sameRules,
			SH: () => planHash,
			in: () => selectionContent
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
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
	})
};
