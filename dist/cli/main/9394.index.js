export const id = 9394;
export const ids = [9394];
export const modules = {
9394: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { vaultCopies: () => vaultCopies });
var _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4385);
var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8516);
var _vault_bounds_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9899);
var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3632);
var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3781);
var _vault_copies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4179);
var _vault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3041);
var _databases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5707);
var _ec2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6975);
var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);
var DescribeCopyJobCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_1__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_1__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_1__.yt, "DescribeCopyJob", _faults_js__WEBPACK_IMPORTED_MODULE_1__.OW) {};
var StartCopyJobCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_1__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_1__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_1__.yt, "StartCopyJob", _faults_js__WEBPACK_IMPORTED_MODULE_1__.fK) {};
function copyState({ State, StatusMessage, MessageCategory }) {
	let state = State ?? "unknown";
	let said = StatusMessage?.trim() ?? "";
	let why = said === "" ? "" : `: ${said}`;
	if (state === "CREATED" || state === "RUNNING") return {
		state: "pending",
		fault: null
	};
	let whole = MessageCategory === void 0 || /^(success)?$/i.test(MessageCategory);
	if (state === "COMPLETED" && whole) return {
		state: "available",
		fault: null
	};
	return {
		state: "failed",
		fault: {
			code: "backup-failed",
			message: `the copy ended in state ${state}${state === "COMPLETED" ? `, but with issues (${MessageCategory})` : ""}${why}`,
			advice: ENDED
		}
	};
}
let ENDED = "Find the cause in the message: often the role or the key of the vault in the other region. The backup itself is there; copy it in the console of AWS Backup, or start a new run.";
function copyFault({ refusal, fault }, { roleArn }, destination) {
	let { code, message } = refusal;
	if (/^AccessDenied/.test(code)) {
		let { permission, policy, explicit } = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_7__.X4)(message);
		if (explicit || policy !== null && policy !== "identity") return fault;
		let advice = `Allow ${permission === "iam:PassRole" ? `iam:PassRole on ${roleArn}` : permission ?? "backup:StartCopyJob"} in the policy of the role of this run; docs/iam.md has the policies to copy.`;
		return {
			...fault,
			advice
		};
	}
	if (code === "InvalidParameterValueException" && /\brole\b/i.test(message)) {
		let advice = `Check backup-role-arn: ${roleArn} must be there and trust backup.amazonaws.com.`;
		return {
			...fault,
			code: "role-refused",
			advice
		};
	}
	if (code === "InvalidRequestException" || code === "InvalidParameterValueException") {
		let advice = `The message says why AWS Backup does not copy it to ${destination}: not every type can be copied, and nothing that is in cold storage.`;
		return {
			...fault,
			advice
		};
	}
	return fault;
}
function vaultCopies(context) {
	let { caller, engine, startedAt } = context;
	let looks = new Map();
	let made = new Map();
	let vaultIn = (to) => (0, _databases_js__WEBPACK_IMPORTED_MODULE_6__.remembered)(looks, to, () => (0, _vault_js__WEBPACK_IMPORTED_MODULE_5__.L3)(caller, to, engine.vault));
	return {
		foresee: async (to, expiresAt, newVault) => {
			let look = await vaultIn(to);
			if (!look.ok) return look.fault;
			if (!look.value.there) return newVault === null ? look.value.fault : (0, _vault_js__WEBPACK_IMPORTED_MODULE_5__.mk)(newVault, to, engine.vault);
			let days = (0, _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.A)(expiresAt, startedAt);
			let missed = (0, _vault_bounds_js__WEBPACK_IMPORTED_MODULE_9__.J)(look.value.bounds, days);
			if (missed === null) return null;
			return (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.AN1)(`copies in ${to} are to be kept ${days === null ? "for ever" : `${days} days`}, and the lock of the vault "${engine.vault}" there wants ${missed}`, "Write an expiry for the copies that the lock of the vault allows.");
		},
		ready: async (to, newVault) => {
			let look = await vaultIn(to);
			if (!look.ok || look.value.there) return look.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kX)(null) : look;
			if (newVault === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2)(look.value.fault);
			return (0, _databases_js__WEBPACK_IMPORTED_MODULE_6__.remembered)(made, to, () => (0, _vault_js__WEBPACK_IMPORTED_MODULE_5__.B3)(caller, to, engine.vault, newVault));
		},
		start: (copy) => startCopy(context, copy),
		look: (home, id) => look(context, home, id)
	};
}
async function startCopy(context, copy) {
	let { caller, engine, account } = context;
	let { home, job, slot, to } = copy;
	let described = await caller.repeatable(home, "DescribeBackupJob", (client) => client.send(new _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.Y({ BackupJobId: job })));
	if (!described.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2)(described.fault);
	let { RecoveryPointArn: point } = described.value;
	if (point === void 0) throw Error(`the job ${job} is complete and names no recovery point`);
	let destination = (0, _vault_copies_js__WEBPACK_IMPORTED_MODULE_4__.H0)(engine.vault, to, account);
	let lifecycle = lifecycleOf(context, copy);
	let command = new StartCopyJobCommand({
		RecoveryPointArn: point,
		SourceBackupVaultName: engine.vault,
		DestinationBackupVaultArn: destination,
		IamRoleArn: engine.roleArn,
		IdempotencyToken: `${slot}-${shortHash([
			point,
			destination,
			lifecycle
		])}`,
		Lifecycle: lifecycle
	});
	let call = await caller.repeatable(home, "StartCopyJob", (client) => client.send(command));
	return call.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kX)(call.value.CopyJobId ?? "") : (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2)(copyFault(call, engine, destination));
}
function lifecycleOf({ engine, startedAt }, { expiresAt, sourceExpiresAt }) {
	let end = (0, _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.A)(expiresAt, startedAt) ?? (sourceExpiresAt === "never" ? -1 : 36500);
	return {
		...engine.coldStorageAfterDays === null ? {} : { MoveToColdStorageAfterDays: -1 },
		DeleteAfterDays: end
	};
}
async function look({ caller }, home, id) {
	let call = await caller.repeatable(home, "DescribeCopyJob", (client) => client.send(new DescribeCopyJobCommand({ CopyJobId: id })));
	if (!call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2)(call.fault);
	let { CopyJob: job = {} } = call.value;
	let point = job.DestinationRecoveryPointArn;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kX)({
		...copyState(job),
		point: point === void 0 ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.hS)(point)
	});
}
function shortHash(value) {
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);
}
}),
4385: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => daysUntil,
	Y: () => DescribeBackupJobCommand
});
var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8516);
var DescribeBackupJobCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_0__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeBackupJob", _faults_js__WEBPACK_IMPORTED_MODULE_0__.xL) {};
function daysUntil(expiresAt, startedAt) {
	return expiresAt === "never" ? null : Math.round((expiresAt - startedAt) / 864e5);
}
}),
9899: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { J: () => boundsMissed });
function boundsMissed({ leastDays, mostDays }, days) {
	let kept = days ?? 1e400;
	if (kept >= (leastDays ?? 0) && kept <= (mostDays ?? 1e400)) return null;
	return [...leastDays === null ? [] : [`at least ${leastDays} days`], ...mostDays === null ? [] : [`at most ${mostDays} days`]].join(" and ");
}
}),
4179: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H0: () => vaultArnOf,
	UZ: () => copyLifecycle,
	l9: () => readVaultParts
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
function copyLifecycle({ expiry, coldStorageAfterDays }, rule) {
	let source = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hF)(rule.expiry, rule.expiryText);
	if (!source.ok) return source;
	let own = expiry === null ? source : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hF)(expiry.rule, expiry.text);
	if (!own.ok) return own;
	let asItsSource = expiry === null && coldStorageAfterDays === null;
	return {
		ok: !0,
		value: {
			deleteAfterDays: own.value === null && source.value !== null ? _start_js__WEBPACK_IMPORTED_MODULE_0__.ye : own.value,
			coldStorageAfterDays: asItsSource ? rule.coldStorageAfterDays : coldStorageAfterDays
		}
	};
}
function vaultArnOf(name, region, account) {
	return `arn:${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region)}:backup:${region}:${account}:backup-vault:${name}`;
}
function readVaultParts(arn) {
	let [, , , region = "", account = "", , name = ""] = arn.split(":");
	return {
		region,
		account,
		name
	};
}
}),
3041: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B3: () => createVault,
	BO: () => boundsOf,
	L3: () => lookAtVault,
	ZK: () => mayBeMissing,
	mk: () => keyFault
});
var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8516);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3781);
var CreateBackupVaultCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_0__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateBackupVault", _faults_js__WEBPACK_IMPORTED_MODULE_0__.Hc) {};
var DescribeBackupVaultCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_0__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeBackupVault", _faults_js__WEBPACK_IMPORTED_MODULE_0__.Cd) {};
async function lookAtVault(caller, region, vault) {
	let call = await caller.repeatable(region, "DescribeBackupVault", (client) => client.send(new DescribeBackupVaultCommand({ BackupVaultName: vault })));
	if (call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kX)({
		there: !0,
		bounds: boundsOf(call.value)
	});
	let { code, message } = call.refusal;
	if (!mayBeMissing(code)) return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.V2)(call.fault);
	let fault = code === "ResourceNotFoundException" ? (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.sO)(vault, region) : (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.v7)(vault, region, `${code}: ${message}`);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kX)({
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
	if (wrong !== null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.V2)(wrong);
	let call = await caller.repeatable(region, "CreateBackupVault", (client) => client.send(new CreateBackupVaultCommand({
		BackupVaultName: vault,
		BackupVaultTags: { CreatedBy: _run_js__WEBPACK_IMPORTED_MODULE_1__.VI },
		...kmsKey === null ? {} : { EncryptionKeyArn: kmsKey }
	})));
	return call.ok || call.refusal.code === "AlreadyExistsException" ? (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kX)(null) : (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.V2)(call.fault);
}
function keyFault({ kmsKey }, region, vault) {
	if (kmsKey === null || kmsKey.split(":")[3] === region) return null;
	let message = `vault-kms-key: "${kmsKey}" is not a key of ${region}, where the vault "${vault}" is to be made`;
	let advice = `Write the ARN of a key of ${region}, one region a run, or make the vault there by hand; leave vault-kms-key empty for AWS Backup's own key.`;
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.AN1)(message, advice);
}
})
};
