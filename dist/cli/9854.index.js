export const id = 9854;
export const ids = [9854];
export const modules = {
	9854: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			backupServiceKind: () => backupServiceKind,
			openBackupEngine: () => openBackupEngine
		});
		var model = __webpack_require__(9581);
		var service = __webpack_require__(1049);
		var caller = __webpack_require__(3338);
		var commandBuilder = __webpack_require__(6149);
		var schemas_0 = __webpack_require__(9880);
		class ListBackupJobsCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "ListBackupJobs", schemas_0.R6o) {}
		var expiry = __webpack_require__(3430);
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
							code: "image-failed",
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
							code: "image-failed",
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
		var pages = __webpack_require__(9158);
		async function listEndedBadly({ caller, engine, startedAt }, region) {
			let newest = new Map();
			let read = await (0, pages.n)((NextToken) => caller.repeatable(region, "ListBackupJobs", (client) => client.send(new ListBackupJobsCommand({
				ByBackupVaultName: engine.vault,
				ByCreatedAfter: new Date(startedAt - 6048e5),
				MaxResults: 1e3,
				NextToken
			}))), (page) => {
				for (let job of page.BackupJobs ?? []) {
					let { state } = jobState(job);
					let { ResourceArn: resource } = job;
					if (resource === void 0 || state !== "available" && state !== "failed") continue;
					let other = newest.get(resource);
					(other === void 0 || createdAt(job) > createdAt(other)) && newest.set(resource, job);
				}
				return [];
			});
			if (!read.ok) return read;
			return (0, model.kX)([...newest].flatMap(([resource, job]) => findingOf(region, resource, job)));
		}
		function findingOf(region, resource, job) {
			let { fault } = jobState(job);
			if (fault === void 0) return [];
			let message = `the job ${job.BackupJobId ?? ""} of ${(0, expiry.r4)(createdAt(job))}: ${fault.message}`;
			return [{
				plan: job.CreatedBy?.BackupPlanArn ?? null,
				trouble: {
					region,
					target: resource,
					action: "create",
					fault: {
						...fault,
						message
					}
				}
			}];
		}
		function createdAt({ CreationDate }) {
			return CreationDate?.getTime() ?? 0;
		}
		class ListRecoveryPointsByBackupVaultCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "ListRecoveryPointsByBackupVault", schemas_0.AKG) {}
		var ListBackupVaultsCommand = __webpack_require__(9512);
		var vault = __webpack_require__(333);
		async function listUndeleted(context, region) {
			let { caller, engine } = context;
			let refusedWith = "";
			let points = await (0, pages.n)(async (NextToken) => {
				let call = await caller.repeatable(region, "ListRecoveryPointsByBackupVault", (client) => client.send(new ListRecoveryPointsByBackupVaultCommand({
					BackupVaultName: engine.vault,
					MaxResults: 1e3,
					NextToken
				})));
				refusedWith = codeOf(call);
				return call;
			}, (page) => (page.RecoveryPoints ?? []).filter(({ Status }) => Status === "EXPIRED"));
			if (points.ok) return (0, model.kX)(points.value.map((point) => ({
				plan: point.CreatedBy?.BackupPlanArn ?? null,
				trouble: troubleOf(region, engine.vault, point)
			})));
			if (refusedWith === "ResourceNotFoundException") return (0, model.kX)([]);
			if (!(0, vault.ZK)(refusedWith)) return points;
			let missing = await isMissing(context, region);
			return missing.ok && missing.value ? (0, model.kX)([]) : (0, model.V2)(points.fault);
		}
		function codeOf(call) {
			return call.ok ? "" : call.refusal.code;
		}
		async function isMissing({ caller, engine }, region) {
			let found = await (0, pages.n)((NextToken) => caller.repeatable(region, "ListBackupVaults", (client) => client.send(new ListBackupVaultsCommand.h({
				MaxResults: 1e3,
				NextToken
			}))), (page) => (page.BackupVaultList ?? []).filter(({ BackupVaultName }) => BackupVaultName === engine.vault));
			return found.ok ? (0, model.kX)(found.value.length === 0) : found;
		}
		function troubleOf(region, vault, point) {
			let due = point.CalculatedLifecycle?.DeleteAt;
			let said = point.StatusMessage?.trim() ?? "";
			let of = point.ResourceArn === void 0 ? "" : ` of ${point.ResourceArn}`;
			return {
				region,
				target: point.RecoveryPointArn ?? vault,
				action: "delete",
				fault: {
					code: "deletion-blocked",
					message: `AWS Backup could not delete this recovery point${of}${due === void 0 ? "" : `, due since ${(0, expiry.r4)(due.getTime())}`}, and it is EXPIRED${said === "" ? "" : `: ${said}`}`,
					advice: `Its role may be gone or changed, or its AMI, its snapshot or the vault "${vault}" protected or locked: lift that, then delete it by hand in AWS Backup.`
				}
			};
		}
		async function readJobStates({ caller, engine, oldestJobs, startedAt }, region, ids) {
			let wanted = new Set(ids);
			let since = new Date((oldestJobs.get(region) ?? startedAt) - 1e3);
			let jobs = await (0, pages.n)((NextToken) => caller.repeatable(region, "ListBackupJobs", (client) => client.send(new ListBackupJobsCommand({
				ByBackupVaultName: engine.vault,
				ByCreatedAfter: since,
				MaxResults: 1e3,
				NextToken
			}))), (page) => (page.BackupJobs ?? []).filter((job) => wanted.has(idOf(job))));
			return jobs.ok ? (0, model.kX)(new Map(jobs.value.map((job) => [idOf(job), jobState(job)]))) : jobs;
		}
		function idOf({ BackupJobId = "" }) {
			return (0, model.hS)(BackupJobId);
		}
		var ListTagsCommand = __webpack_require__(4766);
		var naming = __webpack_require__(313);
		async function told(context, region, findings) {
			let plans = new Set(findings.flatMap(({ plan }) => plan === null ? [] : [plan]));
			let asked = await Promise.all([...plans].map(async (plan) => await isStrange(context, region, plan) ? plan : null));
			let strange = new Set(asked.filter((plan) => plan !== null));
			return {
				troubles: findings.flatMap(({ plan, trouble }) => strange.has(plan) ? [] : [trouble]),
				warnings: findings.flatMap(({ plan, trouble: { target, fault } }) => strange.has(plan) ? [{
					region,
					target,
					message: `${fault.message} (made by a plan that is not ours: ${plan})`
				}] : [])
			};
		}
		async function isStrange({ caller }, region, plan) {
			let tags = await (0, pages.n)((NextToken) => caller.repeatable(region, "ListTags", (client) => client.send(new ListTagsCommand.b({
				ResourceArn: plan,
				MaxResults: 1e3,
				NextToken
			}))), ({ Tags = {} }) => Object.entries(Tags));
			return tags.ok && !tags.value.some(([key, value]) => key === "CreatedBy" && value === naming.VI);
		}
		var external_node_crypto_ = __webpack_require__(7598);
		class DescribeBackupJobCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeBackupJob", schemas_0.xLG) {}
		class StartBackupJobCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "StartBackupJob", schemas_0.WKQ) {}
		var faults = __webpack_require__(9471);
		var arns = __webpack_require__(8484);
		var tag_text = __webpack_require__(5856);
		var backup_faults = __webpack_require__(4792);
		function startFault({ refusal, fault }, { engine, region }) {
			let { code, message } = refusal;
			if (refusal.kind !== "refused") return fault;
			switch (code) {
				case "AccessDeniedException":
				case "AccessDenied":
					if (/iam:PassRole/.test(message)) return {
						...fault,
						code: "access-denied",
						advice: `Allow iam:PassRole on ${engine.roleArn} in the policy of the role of this run, for iam:PassedToService backup.amazonaws.com.`
					};
					if (fault.code !== "access-denied") return fault;
					return {
						...fault,
						advice: `Allow backup:StartBackupJob on the vault "${engine.vault}" in the role's policy and in the vault's access policy; docs/iam.md has the policies to copy.`
					};
				case "ResourceNotFoundException": return /vault/i.test(message) ? {
					...(0, backup_faults.sO)(engine.vault, region),
					message: fault.message
				} : fault;
				case "InvalidParameterValueException":
				case "InvalidRequestException": return invalidFault(fault, message, engine);
				default: return fault;
			}
		}
		function invalidFault(fault, message, { roleArn, vault }) {
			if (/\brole\b/i.test(message)) return {
				...fault,
				code: "role-refused",
				advice: `Check backup-role-arn: ${roleArn} must be there and trust backup.amazonaws.com; the default role is made on the first use of AWS Backup's console.`
			};
			if (/opt(ed)?[- ]?in|not (enabled|supported)|unsupported/i.test(message)) return {
				...fault,
				code: "not-allowed",
				advice: "Switch AWS Backup on for this type of resource in this region (Settings, Service opt-in), or leave the kind out of kinds."
			};
			if (/retention|lock/i.test(message)) return {
				...fault,
				code: "bad-input",
				advice: `Write an expiry that the lock of the vault "${vault}" allows, or the name of another vault.`
			};
			return fault;
		}
		let DAY = 864e5;
		async function startBackupJob(context, change) {
			let { caller, engine, startedAt } = context;
			let { region } = change.resource;
			let vault = await vaultOf(context, region);
			if (!vault.ok) return failed(vault.fault);
			let days = daysUntil(change.expiresAt, startedAt);
			let unfit = boundsFault(vault.value, days, engine.vault);
			if (unfit !== null) return failed(unfit);
			let arn = (0, arns.RY)({
				...change.resource,
				account: context.account
			});
			let sent = !1;
			let call;
			try {
				call = await caller.repeatable(region, "StartBackupJob", (client) => {
					sent = !0;
					return client.send(commandFor(engine, change, arn, days));
				});
			} catch (error) {
				if (sent && caller.signal.aborted) return failed(inDoubt(arn));
				throw error;
			}
			if (!call.ok) return failed(startFault(call, {
				engine,
				region
			}));
			let { BackupJobId = "", CreationDate } = call.value;
			let id = (0, model.hS)(BackupJobId);
			let createdAt = CreationDate?.getTime() ?? startedAt;
			let { oldestJobs } = context;
			oldestJobs.set(region, Math.min(createdAt, oldestJobs.get(region) ?? createdAt));
			if (createdAt >= startedAt - 6e4) return {
				result: "done",
				id,
				state: "pending",
				expiresAt: change.expiresAt
			};
			return adopt(context, region, id, days === null ? "never" : createdAt + days * DAY);
		}
		async function adopt({ caller }, region, id, expiresAt) {
			let call = await caller.repeatable(region, "DescribeBackupJob", (client) => client.send(new DescribeBackupJobCommand({ BackupJobId: id })));
			if (!call.ok) return failed(call.fault);
			let { state, stateText, fault } = jobState(call.value);
			if (fault !== void 0) return failed({
				...fault,
				message: `the job ${id} was started before: ${fault.message}`
			});
			return {
				result: "already-done",
				id,
				state,
				stateText,
				expiresAt
			};
		}
		function vaultOf({ caller, engine, vaults }, region) {
			let known = vaults.get(region);
			if (known !== void 0) return known;
			let ensuring = (0, vault.le)(caller, region, engine.vault, engine.newVault);
			vaults.set(region, ensuring);
			return ensuring;
		}
		function daysUntil(expiresAt, startedAt) {
			return expiresAt === "never" ? null : Math.round((expiresAt - startedAt) / DAY);
		}
		function boundsFault({ leastDays, mostDays }, days, vault) {
			let kept = days ?? 1e400;
			if (kept >= (leastDays ?? 0) && kept <= (mostDays ?? 1e400)) return null;
			let bounds = [...leastDays === null ? [] : [`at least ${leastDays} days`], ...mostDays === null ? [] : [`at most ${mostDays} days`]].join(" and ");
			let asked = days === null ? "for ever" : `${days} days`;
			return (0, faults.AN)(`expiry: the lock of the vault "${vault}" wants ${bounds}, and this backup is to be kept ${asked}`, "Write an expiry that the lock of the vault allows, or the name of another vault.");
		}
		function commandFor({ vault, roleArn, coldStorageAfterDays }, { slot, tags }, arn, days) {
			let lifecycle = {
				...days === null ? {} : { DeleteAfterDays: days },
				...coldStorageAfterDays === null ? {} : {
					MoveToColdStorageAfterDays: coldStorageAfterDays,
					OptInToArchiveForSupportedResources: !0
				}
			};
			return new StartBackupJobCommand({
				BackupVaultName: vault,
				ResourceArn: arn,
				IamRoleArn: roleArn,
				IdempotencyToken: `${slot}-${shortHash([
					arn,
					vault,
					roleArn,
					coldStorageAfterDays
				])}`,
				RecoveryPointTags: Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, (0, tag_text.p)(value)])),
				...Object.keys(lifecycle).length === 0 ? {} : { Lifecycle: lifecycle }
			});
		}
		function shortHash(value) {
			return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);
		}
		function inDoubt(arn) {
			return {
				code: "cancelled",
				message: `the run was cancelled and the answer of the service was lost: a backup job for ${arn} may have been started`,
				advice: "Look at the backup jobs of the vault before you back up again; a rerun of the same workflow run finds it."
			};
		}
		function failed(fault) {
			return {
				result: "failed",
				fault
			};
		}
		function openBackupEngine(engine, context) {
			return {
				caller: (0, caller.u)(service.D, context),
				account: context.session.identity.account,
				engine,
				startedAt: Math.floor(context.clock.now() / 1e3) * 1e3,
				vaults: new Map(),
				oldestJobs: new Map()
			};
		}
		function backupServiceKind(kind, context, tells) {
			return {
				listResources: async (region, lines) => {
					let listing = await kind.listResources(region, lines);
					return listing.ok ? (0, model.kX)(listing.value.map(neverRebooted)) : listing;
				},
				listPoints: async (region) => {
					if (!tells) return (0, model.kX)({
						points: [],
						loose: []
					});
					let [undeleted, endedBadly] = await Promise.all([listUndeleted(context, region), listEndedBadly(context, region)]);
					if (!undeleted.ok) return undeleted;
					if (!endedBadly.ok) return endedBadly;
					let findings = await told(context, region, [...undeleted.value, ...endedBadly.value]);
					return (0, model.kX)({
						points: [],
						loose: [],
						...findings
					});
				},
				readEvidence: () => Promise.resolve({
					existing: null,
					users: null,
					public: null,
					registered: null
				}),
				create: (change) => startBackupJob(context, change),
				delete: () => Promise.reject(notOurs()),
				deleteSnapshot: () => Promise.reject(notOurs()),
				setExpiry: () => Promise.reject(notOurs()),
				describeStates: (region, ids) => readJobStates(context, region, ids),
				...kind.listOtherBackups && { listOtherBackups: kind.listOtherBackups }
			};
		}
		function neverRebooted(resource) {
			return resource.reboot ? {
				...resource,
				reboot: !1
			} : resource;
		}
		function notOurs() {
			return Error("AWS Backup changes and deletes its recovery points by itself, and none is ever listed: this is a bug");
		}
	}),
	4792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HB: () => BACKUP_WORDINGS,
			sO: () => noVault,
			v7: () => vaultUnclear
		});
		let BACKUP_WORDINGS = new Map(Object.entries({
			LimitExceededException: ["quota-reached", "Raise the quota of AWS Backup in Service Quotas for this region, or delete what is no longer needed; the other regions are not affected."],
			ResourceNotFoundException: ["resource-gone", "It disappeared while the run was at work: if that was meant, nothing is to be done."],
			AlreadyExistsException: ["name-taken", "Find out who made what has that name, or write another name."],
			InvalidResourceStateException: ["busy", "Something else is at work on it: run again later."],
			ConflictException: ["busy", "Something else is at work on it: run again later."],
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
	1049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => BACKUP });
		var BackupClient = __webpack_require__(4428);
		var answer_check = __webpack_require__(5723);
		var faults = __webpack_require__(4792);
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
	333: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B3: () => createVault,
			ZK: () => mayBeMissing,
			le: () => ensureVault
		});
		var _aws_sdk_client_backup__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5680);
		var _aws_sdk_client_backup__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6745);
		var _decide_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(313);
		var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9471);
		var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9581);
		var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4792);
		let UNBOUND = {
			leastDays: null,
			mostDays: null
		};
		async function ensureVault(caller, region, vault, newVault) {
			let call = await caller.repeatable(region, "DescribeBackupVault", (client) => client.send(new _aws_sdk_client_backup__WEBPACK_IMPORTED_MODULE_4__.R({ BackupVaultName: vault })));
			if (call.ok) {
				let { MinRetentionDays, MaxRetentionDays } = call.value;
				return (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.kX)({
					leastDays: MinRetentionDays ?? null,
					mostDays: MaxRetentionDays ?? null
				});
			}
			let { code, message } = call.refusal;
			if (!mayBeMissing(code)) return (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.V2)(call.fault);
			if (newVault !== null) {
				let made = await createVault(caller, region, vault, newVault);
				return made.ok ? (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.kX)(UNBOUND) : made;
			}
			if (code === "ResourceNotFoundException") return (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.V2)((0, _faults_js__WEBPACK_IMPORTED_MODULE_3__.sO)(vault, region));
			return (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.V2)((0, _faults_js__WEBPACK_IMPORTED_MODULE_3__.v7)(vault, region, `${code}: ${message}`));
		}
		function mayBeMissing(code) {
			return code === "ResourceNotFoundException" || code === "AccessDeniedException";
		}
		async function createVault(caller, region, vault, { kmsKey }) {
			if (kmsKey !== null && kmsKey.split(":")[3] !== region) {
				let message = `vault-kms-key: "${kmsKey}" is not a key of ${region}, where the vault "${vault}" is to be made`;
				let advice = `Write the ARN of a key of ${region}, one region a run, or make the vault there by hand; leave vault-kms-key empty for AWS Backup's own key.`;
				return (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.V2)((0, _faults_js__WEBPACK_IMPORTED_MODULE_1__.AN)(message, advice));
			}
			let call = await caller.repeatable(region, "CreateBackupVault", (client) => client.send(new _aws_sdk_client_backup__WEBPACK_IMPORTED_MODULE_5__.a({
				BackupVaultName: vault,
				BackupVaultTags: { CreatedBy: _decide_naming_js__WEBPACK_IMPORTED_MODULE_0__.VI },
				...kmsKey === null ? {} : { EncryptionKeyArn: kmsKey }
			})));
			return call.ok || call.refusal.code === "AlreadyExistsException" ? (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.kX)(null) : (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.V2)(call.fault);
		}
	}),
	5856: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => readTagText,
			p: () => writeTagText
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		function writeTagText(text) {
			let pieces = [...text].map((character) => /[\p{L}\p{Z}\p{N}_.:/=+-]/u.test(character) ? character : bytes(character));
			/^(aws|rds):/i.test(text) && (pieces[0] = bytes(text.charAt(0)));
			if (lengthOf(pieces) <= 256) return pieces.join("");
			let end = `@cut-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 16)}`;
			for (; lengthOf(pieces) + end.length > 256;) pieces.pop();
			return `${pieces.join("")}${end}`;
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
	8484: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MD: () => readArn,
			RY: () => arnOf,
			UI: () => everyArnOf,
			cs: () => arnStartPattern
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9581);
		let PARTS = {
			"ec2-instance": {
				service: "ec2",
				type: "instance/"
			},
			"ebs-volume": {
				service: "ec2",
				type: "volume/"
			},
			"rds-instance": {
				service: "rds",
				type: "db:"
			},
			"rds-cluster": {
				service: "rds",
				type: "cluster:"
			}
		};
		let PARTITIONS = [
			["cn-", "aws-cn"],
			["us-gov-", "aws-us-gov"],
			["eusc-", "aws-eusc"],
			["us-iso-", "aws-iso"],
			["us-isob-", "aws-iso-b"],
			["eu-isoe-", "aws-iso-e"],
			["us-isof-", "aws-iso-f"]
		];
		function partitionOf(region) {
			return PARTITIONS.find(([start]) => region.startsWith(start))?.[1] ?? "aws";
		}
		function arnOf({ kind, region, account, id }) {
			let { service, type } = PARTS[kind];
			return `arn:${partitionOf(region)}:${service}:${region}:${account}:${type}${id}`;
		}
		function everyArnOf(kind, region) {
			let { service, type } = PARTS[kind];
			return `arn:${partitionOf(region)}:${service}:*:*:${type}*`;
		}
		let REGION = "[a-z]+(?:-[a-z0-9]+)+";
		function arnStartPattern(kind) {
			return startPattern(kind, REGION, "[0-9]{12}");
		}
		function startPattern(kind, home, account) {
			let { service, type } = PARTS[kind];
			return `arn:aws[a-z-]*:${service}:${home}:${account}:${type}`;
		}
		function readArn(text) {
			for (let kind of _model_js__WEBPACK_IMPORTED_MODULE_0__.kd) {
				let match = RegExp(`^${startPattern(kind, `(${REGION})`, "([0-9]{12})")}(.*)$`, "s").exec(text);
				if (match === null) continue;
				let [, home = "", account = "", id = ""] = match;
				return {
					kind,
					region: (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Ny)(home),
					account,
					id
				};
			}
			return null;
		}
	})
};
