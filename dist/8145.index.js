export const id = 8145;
export const ids = [8145];
export const modules = {
8145: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	backupServiceKind: () => backupServiceKind,
	foresee: () => foresee,
	openBackupEngine: () => openBackupEngine
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6452);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1105);
var _jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9451);
var _vault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7991);
var _tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7870);
var _lifecycle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4079);
var _faults_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2466);
var _tags2_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6358);
var _aws_types_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9254);
var _vault_bounds_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5933);
var _remembered_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7437);
var node_crypto__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7598);
var GetSupportedResourceTypesCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_7__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_7__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_7__.yt, "GetSupportedResourceTypes", _faults_js__WEBPACK_IMPORTED_MODULE_7__._2) {};
var StartBackupJobCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_7__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_7__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_7__.yt, "StartBackupJob", _faults_js__WEBPACK_IMPORTED_MODULE_7__.WK) {};
async function listUndeleted(context, region) {
	let { caller, engine } = context;
	context.hasVault.set(region, !0);
	let refusedWith = "";
	let points = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)(async (NextToken) => {
		let call = await caller.repeatable(region, "ListRecoveryPointsByBackupVault", (client) => client.send(new _jobs_js__WEBPACK_IMPORTED_MODULE_3__.pr({
			BackupVaultName: engine.vault,
			MaxResults: 1e3,
			NextToken
		})));
		refusedWith = codeOf(call);
		return call;
	}, (page) => (page.RecoveryPoints ?? []).filter(({ Status }) => Status === "EXPIRED"));
	if (points.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(points.value.map((point) => ({
		plan: point.CreatedBy?.BackupPlanArn ?? null,
		trouble: troubleOf(region, engine.vault, point)
	})));
	if (refusedWith === "ResourceNotFoundException") return withoutVault(context, region);
	let names = (0, _vault_js__WEBPACK_IMPORTED_MODULE_4__.ZK)(refusedWith) ? await (0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.Px)(caller, region) : null;
	return names?.ok === !0 && !names.value.includes(engine.vault) ? withoutVault(context, region) : points;
}
function withoutVault({ hasVault }, region) {
	hasVault.set(region, !1);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)([]);
}
function codeOf(call) {
	return call.ok ? "" : call.refusal.code;
}
function troubleOf(region, vault, point) {
	let due = point.CalculatedLifecycle?.DeleteAt;
	let said = point.StatusMessage?.trim() ?? "";
	let of = point.ResourceArn === void 0 ? "" : ` of ${point.ResourceArn}`;
	return {
		region,
		target: point.RecoveryPointArn ?? vault,
		action: "delete",
		subject: (0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.et)(point),
		fault: {
			code: "deletion-blocked",
			message: `AWS Backup could not delete this recovery point${of}${due === void 0 ? "" : `, due since ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(due.getTime())}`}, and it is EXPIRED${said === "" ? "" : `: ${said}`}`,
			advice: `Its role may be gone or changed, or its AMI, its snapshot or the vault "${vault}" protected or locked: lift that, then delete it by hand in AWS Backup.`
		}
	};
}
async function readJobStates({ caller, engine, oldestJobs, startedAt }, region, ids) {
	let wanted = new Set(ids);
	let since = new Date((oldestJobs.get(region) ?? startedAt) - 1e3);
	let jobs = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((NextToken) => caller.repeatable(region, "ListBackupJobs", (client) => client.send(new _jobs_js__WEBPACK_IMPORTED_MODULE_3__.q8({
		ByBackupVaultName: engine.vault,
		ByCreatedAfter: since,
		MaxResults: 1e3,
		NextToken
	}))), (page) => (page.BackupJobs ?? []).filter((job) => wanted.has(idOf(job))));
	return jobs.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(new Map(jobs.value.map((job) => [idOf(job), (0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.d)(job)]))) : jobs;
}
function idOf({ BackupJobId = "" }) {
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hSu)(BackupJobId);
}
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
	let tags = await (0, _tags_js__WEBPACK_IMPORTED_MODULE_5__.g)(caller, region, plan);
	return tags.ok && !(0, _tags_js__WEBPACK_IMPORTED_MODULE_5__.M)(tags.value);
}
async function missingVault(context) {
	let { caller, hasVault, engine } = context;
	let regions = [...hasVault.keys()];
	if (regions.length === 0 || [...hasVault.values()].includes(!0)) return null;
	let lists = await Promise.all(regions.map((region) => (0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.Px)(caller, region)));
	let names = [...new Set(lists.flatMap((list) => list.ok ? list.value : []))].sort();
	let where = regions.length === 1 ? `${regions[0]}` : `any of the ${regions.length} regions of this run`;
	let message = `vault: there is no backup vault "${engine.vault}" in ${where}${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.auO)(engine.vault, names)}`;
	return {
		region: null,
		target: "vault",
		action: "start",
		fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Correct vault, or name in regions those that have it.")
	};
}
function typesIn(context, region) {
	return (0, _remembered_js__WEBPACK_IMPORTED_MODULE_10__.H)(context.regionTypes, region, () => readTypes(context, region));
}
async function readTypes({ caller }, region) {
	let [supported, settings] = await Promise.all([caller.repeatable(region, "GetSupportedResourceTypes", (client) => client.send(new GetSupportedResourceTypesCommand({}))), caller.repeatable(region, "DescribeRegionSettings", (client) => client.send(new _service_js__WEBPACK_IMPORTED_MODULE_1__.eb({})))]);
	let preferences = Object.entries(settings.ok ? settings.value.ResourceTypeOptInPreference ?? {} : {});
	let names = supported.ok ? supported.value.ResourceTypes ?? [] : [];
	return {
		known: names.length > 0 ? names : null,
		on: new Set(preferences.flatMap(([name, on]) => on ? (0, _aws_types_js__WEBPACK_IMPORTED_MODULE_11__.F9)(name) : [])),
		off: new Set(preferences.flatMap(([name, on]) => on ? [] : (0, _aws_types_js__WEBPACK_IMPORTED_MODULE_11__.F9)(name))),
		unread: [supported, settings].flatMap((call) => call.ok ? [] : call.fault)
	};
}
let UNLISTED = new Set(["DSQL", "Redshift Serverless"]);
function typeFault(type, region, { known, on, off }) {
	if (off.has((0, _aws_types_js__WEBPACK_IMPORTED_MODULE_11__.F9)(type))) return (0, _aws_types_js__WEBPACK_IMPORTED_MODULE_11__.rg)(type, region);
	if (known === null || known.some((name) => (0, _aws_types_js__WEBPACK_IMPORTED_MODULE_11__.F9)(name) === (0, _aws_types_js__WEBPACK_IMPORTED_MODULE_11__.F9)(type))) return null;
	if (UNLISTED.has(type) && on.has((0, _aws_types_js__WEBPACK_IMPORTED_MODULE_11__.F9)(type))) return null;
	return {
		code: "not-allowed",
		message: `AWS Backup does not support ${type} in ${region}`,
		advice: `Back it up by other means and remove the tag, or leave ${type} out of kinds, or ${region} out of regions.`
	};
}
let KNOWN = [
	"EC2",
	"EBS",
	"RDS",
	"Aurora",
	..._start_js__WEBPACK_IMPORTED_MODULE_0__.K0_
].map(_aws_types_js__WEBPACK_IMPORTED_MODULE_11__.F9);
function unknownTypes({ known }) {
	return (known ?? []).filter((name) => !KNOWN.some((one) => (0, _aws_types_js__WEBPACK_IMPORTED_MODULE_11__.F9)(name) === one || (0, _aws_types_js__WEBPACK_IMPORTED_MODULE_11__.F9)(name).startsWith(`${one} `)));
}
async function typeWarnings(context, creates) {
	let { types } = context;
	if (types === null) return [];
	let regions = [...new Set(creates.map(({ resource }) => resource.region))].sort();
	let unread = await Promise.all(regions.map((region) => unreadWarnings(context, region)));
	return [
		...passedOverWarning(types.passedOver),
		...types.all ? await unknownWarning(context, regions) : [],
		...unread.flat()
	];
}
function passedOverWarning(passedOver) {
	let kinds = [...passedOver].sort(([one], [other]) => one < other ? -1 : 1);
	if (kinds.length === 0) return [];
	let count = kinds.reduce((sum, [, many]) => sum + many, 0);
	let named = kinds.slice(0, 10).map(([kind, many]) => `${kind} (${many})`);
	let more = kinds.length > 10 ? ` and ${kinds.length - 10} more types` : "";
	return [{
		region: null,
		target: "kinds",
		message: `${count} ${count === 1 ? "resource carries" : "resources carry"} the tag and ${count === 1 ? "is" : "are"} of no type that this action has AWS Backup back up: ${named.join(", ")}${more}`
	}];
}
async function unknownWarning(context, regions) {
	let known = await Promise.all(regions.map((region) => typesIn(context, region)));
	let names = [...new Set(known.flatMap(unknownTypes))].sort();
	if (names.length === 0) return [];
	return [{
		region: null,
		target: "kinds",
		message: `AWS Backup also takes ${names.join(", ")}, which this version does not know: back such resources up by a plan of AWS Backup, or use a newer version`
	}];
}
async function unreadWarnings(context, region) {
	let { unread } = await typesIn(context, region);
	return unread.map(({ message, advice }) => ({
		region,
		target: region,
		message: `whether AWS Backup is switched on for each type could not be asked, and jobs were started all the same: ${message}. ${advice}`
	}));
}
async function foresee(context, changeSet) {
	let creates = changeSet.changes.filter((change) => change.action === "create");
	let judged = await Promise.all(creates.map(async (change) => ({
		change,
		fault: await foreseenFault(context, change)
	})));
	let faults = new Map(judged.flatMap(({ change, fault }) => fault === null ? [] : [[change, fault]]));
	let failures = [...faults].map(([change, fault]) => failureOf(change, fault));
	let vault = await missingVault(context);
	let types = await typeWarnings(context, creates);
	return {
		...changeSet,
		changes: changeSet.changes.filter((change) => change.action !== "create" || !faults.has(change)),
		failures: [
			...changeSet.failures,
			...failures,
			...vault === null ? [] : [vault]
		],
		warnings: [
			...changeSet.warnings,
			...creates.flatMap((change) => rebootWarning(context, change)),
			...types
		]
	};
}
async function readyVault(context, region) {
	let { caller, engine, made } = context;
	let look = await vaultIn(context, region);
	if (!look.ok || look.value.there) return look.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(null) : look;
	if (engine.newVault === null) return {
		ok: !1,
		fault: look.value.fault
	};
	let { newVault } = engine;
	return (0, _remembered_js__WEBPACK_IMPORTED_MODULE_10__.H)(made, region, () => (0, _vault_js__WEBPACK_IMPORTED_MODULE_4__.B3)(caller, region, engine.vault, newVault));
}
function vaultIn({ caller, engine, vaults }, region) {
	return (0, _remembered_js__WEBPACK_IMPORTED_MODULE_10__.H)(vaults, region, () => (0, _vault_js__WEBPACK_IMPORTED_MODULE_4__.L3)(caller, region, engine.vault));
}
async function foreseenFault(context, change) {
	let { engine, startedAt } = context;
	let { region } = change.resource;
	let offered = context.types === null ? null : await typesIn(context, region);
	let untaken = offered === null ? null : typeFault((0, _aws_types_js__WEBPACK_IMPORTED_MODULE_11__.Xo)(change.resource), region, offered);
	if (untaken !== null) return untaken;
	let look = await vaultIn(context, region);
	if (!look.ok) return look.fault;
	if (look.value.there) {
		let missed = (0, _vault_bounds_js__WEBPACK_IMPORTED_MODULE_12__.J)(look.value.bounds, (0, _lifecycle_js__WEBPACK_IMPORTED_MODULE_6__.A)(change.expiresAt, startedAt));
		return missed === null ? null : boundsFault(change, missed, context);
	}
	return engine.newVault === null ? look.value.fault : (0, _vault_js__WEBPACK_IMPORTED_MODULE_4__.mk)(engine.newVault, region, engine.vault);
}
function boundsFault({ expiresAt, tags }, missed, { engine: { vault }, startedAt }) {
	let days = (0, _lifecycle_js__WEBPACK_IMPORTED_MODULE_6__.A)(expiresAt, startedAt);
	let kept = days === null ? "for ever" : `${days} days`;
	let lock = `the lock of the vault "${vault}" wants ${missed}`;
	return tags.BackupPlan === void 0 ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`expiry: ${lock}, and this backup is to be kept ${kept}`, "Write an expiry that the lock of the vault allows, or the name of another vault.") : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`${lock}, and ${tags.BackupPlan} of the plan file keeps ${kept}`, "Write an expiry into that rule that the lock of the vault allows, or the name of another vault.");
}
function failureOf({ resource }, fault) {
	let { region, id } = resource;
	return {
		region,
		target: id,
		action: "create",
		fault,
		subject: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.g6C)(resource)
	};
}
function rebootWarning({ wantReboot }, { resource }) {
	if (!wantReboot.has((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource))) return [];
	let { region, id, name } = resource;
	return [{
		region,
		target: id,
		message: `${name === "" ? id : `${name} (${id})`} carries BackupReboot:yes, which has no effect here: AWS Backup never reboots what it backs up`
	}];
}
function startFault({ refusal, fault }, { engine, region }) {
	let { code, message } = refusal;
	if (refusal.kind !== "refused") return fault;
	switch (code) {
		case "AccessDeniedException":
		case "AccessDenied": return deniedFault(fault, message, engine);
		case "ResourceNotFoundException": return /vault/i.test(message) ? {
			...(0, _faults_js__WEBPACK_IMPORTED_MODULE_7__.sO)(engine.vault, region),
			message: fault.message
		} : fault;
		case "InvalidParameterValueException":
		case "InvalidRequestException": return invalidFault(fault, message, engine);
		default: return fault;
	}
}
function deniedFault(fault, message, { roleArn, vault }) {
	let { permission, policy, explicit } = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.X4)(message);
	if (explicit || policy !== null && policy !== "identity") return fault;
	if (permission === "iam:PassRole") return {
		...fault,
		advice: `Allow iam:PassRole on ${roleArn} in the policy of the role of this run, for iam:PassedToService backup.amazonaws.com.`
	};
	if (permission !== null && permission !== "backup:StartBackupJob") return fault;
	return {
		...fault,
		advice: `Allow backup:StartBackupJob on the vault "${vault}" in the role's policy and in the vault's access policy; docs/iam.md has the policies to copy.`
	};
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
async function startBackupJob(context, change) {
	let vault = await readyVault(context, change.resource.region);
	if (!vault.ok) return failed(vault.fault);
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.hb)(change, (asked) => start(context, asked));
}
async function start(context, change) {
	let { caller, engine, startedAt, oldestJobs } = context;
	let { region } = change.resource;
	let days = (0, _lifecycle_js__WEBPACK_IMPORTED_MODULE_6__.A)(change.expiresAt, startedAt);
	let arn = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.qwZ)(change.resource, context.account);
	let call = await ask(context, change, commandFor(engine, change, arn, days));
	if (call === "cancelled") return failed(inDoubt(arn));
	if (!call.ok) return failed(startFault(call, {
		engine,
		region
	}));
	let { BackupJobId = "", CreationDate } = call.value;
	let id = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hSu)(BackupJobId);
	let createdAt = CreationDate?.getTime() ?? startedAt;
	if (createdAt < change.adopts.since) return failed(olderJob(change, id, createdAt));
	oldestJobs.set(region, Math.min(createdAt, oldestJobs.get(region) ?? createdAt));
	if (createdAt >= startedAt - 6e4) return {
		result: "done",
		id,
		state: "pending",
		expiresAt: change.expiresAt
	};
	let expiresAt = days === null ? "never" : createdAt + days * 864e5;
	if (expiresAt !== "never" && expiresAt <= change.adopts.now) return {
		result: "unfit",
		met: {
			red: !1,
			id,
			message: `the job ${id} was started before, and what it made expired at ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(expiresAt)}; another was started in its place`
		}
	};
	return adopt(caller, region, id, expiresAt);
}
async function ask({ caller }, { resource }, command) {
	let busy = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__._L)(caller.clock);
	let sent = !1;
	try {
		for (;;) {
			let call = await caller.repeatable(resource.region, "StartBackupJob", (client) => {
				sent = !0;
				return client.send(command);
			});
			if (call.ok || !isPassing(call.refusal)) return call;
			let wait = busy.next(1e4, 6e4);
			if (wait === null) return {
				...call,
				fault: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.qs)(call.fault)
			};
			await caller.clock.sleep(wait, caller.signal);
		}
	} catch (error) {
		if (sent && caller.signal.aborted) return "cancelled";
		throw error;
	}
}
function isPassing({ code, message }) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.ht)(code) || code === "LimitExceededException" && /concurrent|at (once|the same time)/i.test(message);
}
async function adopt(caller, region, id, expiresAt) {
	let call = await caller.repeatable(region, "DescribeBackupJob", (client) => client.send(new _lifecycle_js__WEBPACK_IMPORTED_MODULE_6__.Y({ BackupJobId: id })));
	if (!call.ok) return failed(call.fault);
	let { state, stateText, fault } = (0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.d)(call.value);
	if (fault === void 0) return {
		result: "already-done",
		id,
		state,
		stateText,
		expiresAt
	};
	let message = `the job ${id} was started before, and another was started in its place: ${fault.message}`;
	return {
		result: "unfit",
		met: {
			red: !0,
			id,
			fault: {
				...fault,
				message,
				advice: "Find the cause in the message, and see how the new job ends."
			}
		}
	};
}
function olderJob({ slot }, id, createdAt) {
	return {
		code: "name-taken",
		message: `the token of ${slot} stands for the job ${id}, which is not this backup: it was created at ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(createdAt)}, before any attempt of this run`,
		advice: "Start a new run, which gives its jobs other tokens."
	};
}
function commandFor({ vault, roleArn, coldStorageAfterDays }, change, arn, days) {
	let lifecycle = {
		...days === null ? {} : { DeleteAfterDays: days },
		...coldStorageAfterDays === null ? {} : {
			MoveToColdStorageAfterDays: coldStorageAfterDays,
			...change.resource.kind === "ebs-volume" && { OptInToArchiveForSupportedResources: !0 }
		}
	};
	return new StartBackupJobCommand({
		BackupVaultName: vault,
		ResourceArn: arn,
		IamRoleArn: roleArn,
		IdempotencyToken: `${change.slot}-${shortHash([
			arn,
			vault,
			roleArn,
			coldStorageAfterDays
		])}`,
		RecoveryPointTags: tagsOf(change),
		...Object.keys(lifecycle).length === 0 ? {} : { Lifecycle: lifecycle }
	});
}
function tagsOf(change) {
	let pointTags = change.pointTags.filter(([key]) => key !== "BackupCopyTo");
	return Object.fromEntries((0, _tags2_js__WEBPACK_IMPORTED_MODULE_8__.mU)({
		...change,
		pointTags
	}).map(({ Key = "", Value = "" }) => [Key, Value]));
}
function shortHash(value) {
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);
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
async function lookAtJobs(context, region) {
	let { caller, startedAt, engine } = context;
	let ByBackupVaultName = engine.vault;
	let since = new Date(startedAt - 6048e5);
	let [ended, begun] = await Promise.all([(0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.N6)(caller, region, {
		ByBackupVaultName,
		ByCompleteAfter: since
	}), (0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.N6)(caller, region, {
		ByBackupVaultName,
		ByCreatedAfter: since
	})]);
	if (!ended.ok) return ended;
	if (!begun.ok) return begun;
	let jobs = [...new Map([...ended.value, ...begun.value].map((one) => [one.job.BackupJobId ?? one.job, one])).values()];
	let newest = [...newestOf(jobs).values()];
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)({
		seen: {
			looked: jobs.length,
			newest: newest.map((one) => (0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.d2)(region, one))
		},
		findings: [...newestOf(jobs.filter(hasEnded)).values()].flatMap((one) => findingOf(region, one))
	});
}
function hasEnded({ job }) {
	let { state } = (0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.d)(job);
	return state === "available" || state === "failed";
}
function newestOf(jobs) {
	let newest = new Map();
	for (let one of jobs) {
		let key = JSON.stringify([one.resource, (0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.Y)(one.job)]);
		let other = newest.get(key);
		(other === void 0 || (0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.CT)(one.job) > (0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.CT)(other.job)) && newest.set(key, one);
	}
	return newest;
}
function findingOf(region, { job, resource }) {
	let { fault } = (0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.d)(job);
	if (fault === void 0) return [];
	let message = `the job ${job.BackupJobId ?? ""} of ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)((0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.CT)(job))}: ${fault.message}`;
	return [{
		plan: job.CreatedBy?.BackupPlanArn ?? null,
		trouble: {
			region,
			target: resource,
			action: "create",
			fault: {
				...fault,
				message
			},
			subject: (0, _jobs_js__WEBPACK_IMPORTED_MODULE_3__.et)(job)
		}
	}];
}
function openBackupEngine(engine, context, types) {
	return {
		caller: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.uF)(_service_js__WEBPACK_IMPORTED_MODULE_1__.DW, context),
		account: context.session.identity.account,
		engine,
		startedAt: Math.floor(context.clock.now() / 1e3) * 1e3,
		vaults: new Map(),
		types,
		regionTypes: new Map(),
		made: new Map(),
		hasVault: new Map(),
		wantReboot: new Set(),
		oldestJobs: new Map()
	};
}
function backupServiceKind(kind, context, tells) {
	return {
		listResources: async (region, lines) => {
			let listing = await kind.listResources(region, lines);
			if (!listing.ok) return listing;
			for (let resource of listing.value) resource.reboot && context.wantReboot.add((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource));
			let wanted = listing.value.filter((resource) => isWanted(resource, context.engine));
			return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(wanted.map(neverRebooted).map(_start_js__WEBPACK_IMPORTED_MODULE_0__.vdm));
		},
		listPoints: async (region) => {
			if (!tells) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)({
				points: [],
				loose: []
			});
			let [undeleted, jobs] = await Promise.all([listUndeleted(context, region), lookAtJobs(context, region)]);
			if (!undeleted.ok) return undeleted;
			if (!jobs.ok) return jobs;
			let findings = await told(context, region, [...undeleted.value, ...jobs.value.findings]);
			return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)({
				points: [],
				loose: [],
				jobs: jobs.value.seen,
				...findings
			});
		},
		readExisting: () => Promise.reject(notOurs()),
		readEvidence: () => Promise.resolve({
			existing: null,
			users: null,
			public: null,
			registered: null,
			locked: null
		}),
		create: (change) => startBackupJob(context, change),
		delete: () => Promise.reject(notOurs()),
		deleteSnapshot: () => Promise.reject(notOurs()),
		readPoints: () => Promise.reject(notOurs()),
		readLoose: () => Promise.reject(notOurs()),
		setExpiries: () => Promise.reject(notOurs()),
		describeStates: (region, ids) => readJobStates(context, region, ids),
		...kind.listOtherBackups && { listOtherBackups: kind.listOtherBackups }
	};
}
function isWanted({ kind, clusterType }, { clusterTypes }) {
	if (kind !== "rds-cluster" || clusterTypes === void 0 || clusterType === void 0) return !0;
	return clusterTypes.includes(clusterType);
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
9254: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F9: () => plainType,
	Xo: () => awsTypeOf,
	gB: () => switchOnAdvice,
	rg: () => switchedOffFault
});
function awsTypeOf({ kind, clusterType }) {
	switch (kind) {
		case "ec2-instance": return "EC2";
		case "ebs-volume": return "EBS";
		case "rds-instance": return "RDS";
		case "rds-cluster": return clusterType ?? "Aurora";
		default: return kind;
	}
}
function plainType(name) {
	return name.toLowerCase();
}
function switchOnAdvice(type, region) {
	return `Switch it on (AWS Backup, Settings, Service opt-in), or run: aws backup update-region-settings --region ${region} --resource-type-opt-in-preference '${JSON.stringify({ [type]: !0 })}'.`;
}
function switchedOffFault(type, region) {
	return {
		code: "not-allowed",
		message: `AWS Backup is switched off for ${type} in ${region}: nothing of this type is backed up there`,
		advice: `${switchOnAdvice(type, region)} If that is not wanted, leave ${type} out of kinds, or remove the tag.`
	};
}
}),
9451: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6452);
var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2466);
var _type_arns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1988);
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
	let read = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.MDr)(arn) ?? otherArn(arn);
	return {
		kind: read === null ? null : kindOf(read.kind, type),
		resourceId: read === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aaf)(read.id),
		resourceName: read === null ? null : name,
		recoveryPointId: pointArn === void 0 ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hSu)(pointArn)
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
4079: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => daysUntil,
	Y: () => DescribeBackupJobCommand
});
var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2466);
var DescribeBackupJobCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_0__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeBackupJob", _faults_js__WEBPACK_IMPORTED_MODULE_0__.xL) {};
function daysUntil(expiresAt, startedAt) {
	return expiresAt === "never" ? null : Math.round((expiresAt - startedAt) / 864e5);
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
}),
1988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}),
5933: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { J: () => boundsMissed });
function boundsMissed({ leastDays, mostDays }, days) {
	let kept = days ?? 1e400;
	if (kept >= (leastDays ?? 0) && kept <= (mostDays ?? 1e400)) return null;
	return [...leastDays === null ? [] : [`at least ${leastDays} days`], ...mostDays === null ? [] : [`at most ${mostDays} days`]].join(" and ");
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
