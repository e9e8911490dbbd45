export const id = 6975;
export const ids = [6975];
export const modules = { 6975: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$I: () => isUnknownAction,
F6: () => madeOf,
Fg: () => tagsOf,
Fo: () => EC2ServiceException,
G5: () => command,
GI: () => CreateTags$,
Hn: () => BACKUP_SOURCE_KEY,
IV: () => askToDelete,
Iw: () => volumeOf,
Ni: () => isUnanswered,
Pu: () => readBatches,
Tw: () => tagList,
Tz: () => EC2,
UA: () => deniedWording,
Uw: () => checkAnswers,
X4: () => readDenial,
ZG: () => escapeFilterValue,
_L: () => patience,
aC: () => CREDENTIALS_EXPIRED_ADVICE,
bN: () => DescribeInstancesCommand,
cg: () => sometimeAfter,
d6: () => isWholeXml,
dM: () => managerOf,
ee: () => recoveryPointTagsOf,
fB: () => tagFilter,
hb: () => orAnew,
ht: () => isPassingLimit,
iw: () => busyTurns,
lf: () => isUnknownFlag,
lq: () => _ep0,
n4: () => readPages,
nK: () => DLM_POLICY_KEY,
openConnection: () => openConnection,
oq: () => inBatches,
qs: () => stayedBusy,
sZ: () => untilStopped,
uF: () => createCaller,
yt: () => _mw0,
z2: () => orInDoubt
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var node_events__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8474);
var AwsEc2QueryProtocol = class extends _run_js__WEBPACK_IMPORTED_MODULE_1__.kES {
options;
constructor(options) {
	super(options);
	this.options = options;
	Object.assign(this.serializer.settings, {
		capitalizeKeys: !0,
		flattenLists: !0,
		serializeEmptyLists: !1,
		ec2: !0
	});
}
getShapeId() {
	return "aws.protocols#ec2Query";
}
useNestedResult() {
	return !1;
}
};
let KINDS = [
["service control polic", "service-control"],
["resource control polic", "resource-control"],
["permissions boundary", "boundary"],
["vpc endpoint polic", "endpoint"],
["session polic", "session"],
["trust polic", "trust"],
["vault access polic", "resource"],
["resource-based polic", "resource"],
["identity-based polic", "identity"]
];
function readDenial(message) {
let text = message.slice(0, LONGEST);
let lower = text.toLowerCase();
let permission = wordAfter(text, lower, "not authorized to perform:");
return {
	permission: permission !== null && /^[a-z0-9-]{2,40}:[A-Za-z0-9*]{1,64}$/.test(permission) ? permission : null,
	resource: resourceAfter(text, lower),
	policy: KINDS.find(([words]) => lower.includes(words))?.[1] ?? null,
	explicit: lower.includes("explicit deny")
};
}
let LONGEST = 4e3;
function resourceAfter(text, lower) {
let resource = wordAfter(text, lower, "on resource:");
return resource?.startsWith("arn:") === !0 ? resource : null;
}
function wordAfter(text, lower, words) {
let at = lower.indexOf(words);
if (at < 0) return null;
let rest = text.slice(at + words.length, at + words.length + 2100).trimStart();
let end = rest.search(/\s/);
let word = (end < 0 ? rest : rest.slice(0, end)).replace(/[.,;"']$/, "");
return word === "" ? null : word;
}
function deniedWording(message, call) {
let vault = vaultPermissions(message, call);
if (vault !== null) return vault;
let denial = readDenial(message);
let { permission, resource, explicit } = denial;
let on = resource === null || resource.length > 200 || /[:/]\*$/.test(resource) ? "" : ` on ${resource}`;
let what = `${permission ?? call}${on}`;
let where = placeOf(denial, call);
return [explicit || OF_ORGANIZATION.has(denial.policy) ? "denied-by-policy" : "access-denied", explicit ? whereDenied(denial, what, where) : whereMissing(denial, what, where)];
}
let OF_ORGANIZATION = new Set(["service-control", "resource-control"]);
function placeOf({ policy, permission, resource }, call) {
switch (policy) {
	case "identity": return "the role's policy";
	case "resource": return holderOf(permission ?? call, resource);
	case "boundary": return "the role's permissions boundary";
	case "service-control": return "the organization's service control policies";
	case "resource-control": return "the organization's resource control policies";
	case "endpoint": return "the policy of the VPC endpoint that the requests of this machine go through";
	case "session": return "the session policy that the credentials were made with";
	case "trust": return "the trust policy of the role that is assumed";
	case null: return "the role's policy";
	default: return policy;
}
}
function holderOf(permission, resource) {
if (permission.startsWith("kms:")) return "the policy of the KMS key";
if (permission.startsWith("backup:") || resource?.includes(":backup-vault:") === !0) return "the vault's access policy";
return "the policy of the resource";
}
function whereMissing({ policy }, what, where) {
switch (policy) {
	case "service-control":
	case "resource-control": return `Have ${what} allowed in ${where}, or leave the region out with "!name" in regions.`;
	case "session": return `Set session-policy to "false" if the role comes from role-to-assume: its session is limited to the permissions of the mode. Otherwise allow ${what} in ${where}.`;
	case "boundary":
	case "endpoint": return `Allow ${what} in ${where}: what the role's own policy allows is not enough.`;
	case "identity":
	case null: return `Allow ${what} in ${where}; docs/iam.md has the policies to copy.`;
	case "resource":
	case "trust": return `Allow ${what} in ${where}.`;
	default: return policy;
}
}
function whereDenied({ policy }, what, where) {
switch (policy) {
	case "service-control":
	case "resource-control": return `A Deny in ${where} forbids ${what} here: have it lifted, or leave the region out with "!name" in regions.`;
	case null: return `An explicit Deny forbids ${what}: look for it in the role's policies, its permissions boundary, the policy of the resource and those of the organization.`;
	default: return `A Deny in ${where} forbids ${what}: take it out, or narrow it.`;
}
}
function vaultPermissions(message, call) {
if (call !== "backup:CreateBackupVault" || !message.includes("backup-storage")) return null;
return ["access-denied", "Allow backup-storage:MountCapsule in the role's policy, and kms:CreateGrant, kms:DescribeKey, kms:GenerateDataKey, kms:Decrypt and kms:RetireGrant on the vault's KMS key, there and in the key's policy."];
}
function isKeyTrouble({ code, message }) {
return /^(Client\.)?(Invalid)?KMS/i.test(code) || /\bkms\b|\bkeyid\b/i.test(message);
}
function keyWording({ code, message }) {
let state = /incorrect state|invalid ?state|disabled|pending ?(deletion|import)/i;
if (state.test(message) || state.test(code)) return ["wrong-state", "Enable the KMS key that encrypts it, or cancel the deletion of the key, then run again."];
return ["access-denied", "Let the role use the KMS key that encrypts it: kms:DescribeKey, kms:CreateGrant, kms:GenerateDataKeyWithoutPlaintext, kms:ReEncrypt* and kms:Decrypt, in the role's policy and in the key's."];
}
let NOT_ENABLED = ["region-not-enabled", "The credentials work elsewhere: enable the region for the account, or leave it out with \"!name\" in regions; with the global STS endpoint, tokens do not work in opt-in regions."];
let SHARED = new Map(Object.entries({
AuthFailure: NOT_ENABLED,
OptInRequired: NOT_ENABLED,
InvalidClientTokenId: NOT_ENABLED,
UnrecognizedClientException: NOT_ENABLED
}));
function serviceFault(service, refusal, action) {
let said = `${refusal.code}${refusal.message === "" ? "" : `: ${refusal.message}`}`;
let message = `${action} ${refusal.kind === "lost" || refusal.kind === "timeout" ? "got no usable answer" : "was refused"}: ${said}`;
let [code, advice] = wordingOf(service, refusal, action);
if (refusal.encoded === void 0) return {
	code,
	message,
	advice
};
let decode = `aws sts decode-authorization-message --encoded-message ${refusal.encoded}`;
return {
	code,
	message,
	advice: `${advice} ${DECODE_ADVICE}`,
	decode
};
}
let DECODE_ADVICE = "The report has the command that decodes the rest of what AWS said.";
function wordingOf(service, refusal, action) {
switch (refusal.kind) {
	case "throttled": return ["throttled", "The account exceeds its request limit: run again when less is going on, or raise the limit."];
	case "expired": return ["credentials-expired", CREDENTIALS_EXPIRED_ADVICE];
	case "timeout": return ["unreachable", UNREACHABLE_ADVICE];
	case "lost":
		if (refusal.code === "ENOTFOUND") return ["unreachable", NO_HOST_ADVICE];
		return /^[A-Z][a-z]/.test(refusal.code) ? ["service-error", "The service had an error of its own: run again, and look at the AWS Health Dashboard."] : ["unreachable", UNREACHABLE_ADVICE];
	case "refused": return wordingOfRefused(service, refusal, action);
	default: return refusal.kind;
}
}
let DENIED = /^(Client\.)?(UnauthorizedOperation|AccessDenied(Exception|Fault)?|KMSAccessDeniedException)$/;
function wordingOfRefused({ prefix, wordings, judge }, refusal, action) {
if (DENIED.test(refusal.code)) return deniedWording(refusal.message, `${prefix}:${action}`);
if (/\btag polic(y|ies)\b/i.test(refusal.message)) return TAG_POLICY;
let judged = judge?.(refusal, action) ?? wordings.get(refusal.code);
if (judged !== void 0) return judged;
if (isKeyTrouble(refusal)) return keyWording(refusal);
return SHARED.get(refusal.code) ?? ["unexpected", `Read what ${action} answered and the CloudTrail event, then run again.`];
}
let TAG_POLICY = ["tag-policy", "The organization's tag policy rejects these tags: copy the tags that it requires with copy-tags, or add them with extra-tags; if it forbids ours, allow CreatedBy, Expire, Name and Backup* on images and snapshots."];
let UNREACHABLE_ADVICE = "The endpoint did not answer: look at the AWS Health Dashboard and the network of the runner; a region that stays away can be left out with \"!name\" in regions.";
let NO_HOST_ADVICE = "There is no endpoint of that name: check the spelling of the region in regions, then the DNS of the runner.";
let CREDENTIALS_EXPIRED_ADVICE = "The credentials ran out and cannot be renewed: set role-to-assume so that the action renews its session itself, or use longer-lived credentials.";
function checkAnswers(client, isWhole) {
client.middlewareStack.add((next, context) => async (args) => {
	let output = await next(args);
	let { response } = output;
	if (!isAnswer(response) || response.statusCode !== 200) return output;
	let body = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.g3M)(response.body);
	let command = context.commandName ?? "";
	if (!isWhole(body, command)) throw unusable(command);
	response.body = body;
	return output;
}, {
	step: "deserialize",
	priority: "low",
	name: "checkAnswers"
});
}
function isAnswer(response) {
return typeof response == "object" && !!response && "statusCode" in response && "body" in response;
}
function isWholeXml(body) {
let start = body.subarray(0, 1024).toString("latin1");
let end = body.subarray(-128).toString("latin1").trimEnd();
let root = /^\s*(?:<\?xml[^>]*\?>\s*)?<((?:\w+:)?\w*Response)[\s>]/.exec(start)?.[1];
return root !== void 0 && end.endsWith(`</${root}>`) && !start.includes("<Errors>");
}
function unusable(command) {
let action = command.replace(/Command$/, "");
return Object.assign(Error(`the answer to ${action} is not one of AWS: a proxy may have given it, or it was cut`), {
	name: "UnusableAnswer",
	$metadata: { httpStatusCode: 200 }
});
}
var RequestBucket = class {
#clock;
#burst;
#fullRate;
#crowd;
#rate;
#tokens;
#countedAt;
#unopened = !1;
#throttledAt = -1e400;
#throttledUpTo = 0;
#acceptedAt = -1e400;
#queue = Promise.resolve();
#left = 0;
#underWay = 0;
#answerTime = 0;
#answered = () => {};
constructor(clock, burst, perSecond, crowd = { underWay: 0 }) {
	this.#clock = clock;
	this.#burst = burst;
	this.#fullRate = perSecond;
	this.#crowd = crowd;
	this.#rate = perSecond;
	this.#tokens = burst;
	this.#countedAt = clock.now();
}
take(signal) {
	let turn = this.#queue.then(() => this.#takeNow(signal));
	this.#queue = turn.then(() => {}, () => {});
	return turn;
}
done({ at }) {
	--this.#underWay;
	--this.#crowd.underWay;
	let took = Math.min(Math.max(this.#clock.now() - at, 0), 3e4);
	this.#answerTime += (took - this.#answerTime) / (this.#answerTime === 0 ? 1 : 8);
	if (this.#unopened) {
		this.#unopened = !1;
		this.#countedAt = this.#clock.now();
	}
	this.#answered();
}
async #takeNow(signal) {
	for (;;) {
		signal.throwIfAborted();
		this.#refill();
		if (this.#tokens >= 1 && this.#hasPlace()) {
			this.#unopened ||= this.#tokens >= this.#burst;
			--this.#tokens;
			this.#underWay += 1;
			this.#crowd.underWay += 1;
			this.#left += 1;
			return {
				at: this.#clock.now(),
				number: this.#left
			};
		}
		await (this.#unopened || this.#tokens >= 1 ? this.#nextAnswer(signal) : this.#nextToken(signal));
	}
}
#hasPlace() {
	let asked = 2 * (this.#rate / 1e3) * this.#answerTime;
	return this.#underWay < Math.max(16, asked) || this.#crowd.underWay < 200;
}
#nextToken(signal) {
	return this.#clock.sleep(Math.ceil((1 - this.#tokens) / this.#rate * 1e3), signal);
}
#nextAnswer(signal) {
	return new Promise((resolve, reject) => {
		let stop = () => reject(signal.reason);
		signal.addEventListener("abort", stop, { once: !0 });
		this.#answered = () => {
			signal.removeEventListener("abort", stop);
			resolve();
		};
	});
}
throttled({ number }) {
	this.#refill();
	this.#unopened = !1;
	this.#tokens = Math.min(this.#tokens, 0);
	let now = this.#clock.now();
	if (number <= this.#throttledUpTo || Math.abs(now - this.#throttledAt) < 1e3) return;
	this.#throttledAt = now;
	this.#throttledUpTo = this.#left;
	this.#rate = Math.max(this.#rate / 2, .25);
}
accepted({ number }) {
	this.#acceptedAt = this.#clock.now();
	if (number <= this.#throttledUpTo) return;
	this.#rate = Math.min(this.#fullRate, this.#rate + this.#fullRate / 30);
}
get acceptedAt() {
	return this.#acceptedAt;
}
#refill() {
	let now = this.#clock.now();
	let seconds = this.#unopened ? 0 : Math.max(0, now - this.#countedAt) / 1e3;
	this.#tokens = Math.min(this.#burst, this.#tokens + seconds * this.#rate);
	this.#countedAt = now;
}
};
function requestBuckets(clock, limits) {
let buckets = new Map();
let crowd = { underWay: 0 };
return (region, action) => {
	let key = `${region} ${action}`;
	let known = buckets.get(key);
	if (known !== void 0) return known;
	let { burst, perSecond } = limits[action];
	let bucket = new RequestBucket(clock, burst, perSecond * .98, crowd);
	buckets.set(key, bucket);
	return bucket;
};
}
function sometimeAfter(signal, clock, closed) {
let later = new AbortController();
(0, node_events__WEBPACK_IMPORTED_MODULE_2__.setMaxListeners)(0, later.signal);
let wait = () => {
	clock.sleep(5e3, closed).then(() => later.abort(), () => {});
};
signal.aborted ? wait() : signal.addEventListener("abort", wait, { once: !0 });
return later.signal;
}
function untilStopped(work, signal) {
return new Promise((resolve, reject) => {
	let stop = () => {
		reject(Object.assign(Error("no answer came before the run had to end"), { name: "TimeoutError" }));
	};
	signal.addEventListener("abort", stop, { once: !0 });
	work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
});
}
function createCaller(service, context) {
let { session, clock, signal } = context;
let bucketOf = requestBuckets(clock, service.limits);
let route = {
	network: context.network ?? _run_js__WEBPACK_IMPORTED_MODULE_1__.yce,
	clock
};
let clientOf = clientPool(service, context.runName, route);
let closed = new AbortController();
let hurry = sometimeAfter(signal, clock, closed.signal);
async function call(region, action, send, mayRepeat, unless = () => null) {
	let bucket = bucketOf(region, action);
	let seen = {
		lost: 0,
		timeout: 0,
		expired: 0,
		throttled: 0,
		skewed: 0,
		throttledSince: null
	};
	for (;;) {
		let departure = await bucket.take(signal);
		let credentials = null;
		let refusal;
		let offset = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$0b)(route);
		try {
			let fault = await unless();
			if (fault !== null) return {
				ok: !1,
				refusal: {
					kind: "refused",
					code: fault.code,
					message: ""
				},
				fault
			};
			credentials = await session.credentials();
			signal.throwIfAborted();
			let value = await untilStopped(send(clientOf(region, credentials)), hurry);
			bucket.accepted(departure);
			return {
				ok: !0,
				value
			};
		} catch (error) {
			let read = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.niM)(error);
			if (read === null) throw error;
			refusal = read;
		} finally {
			bucket.done(departure);
		}
		if (seen.skewed < 2 && wasSignedWrong(offset, (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$0b)(route), refusal)) {
			seen.skewed += 1;
			continue;
		}
		refusal.kind === "throttled" && bucket.throttled(departure);
		refusal.kind === "refused" && bucket.accepted(departure);
		let limits = {
			mayRepeat,
			longest: service.writes.has(action) ? 9e5 : 25e3,
			acceptedAt: bucket.acceptedAt
		};
		let next = await beforeNext(refusal, seen, credentials, limits, context);
		if (next === "again") continue;
		return {
			ok: !1,
			refusal,
			fault: next ?? serviceFault(service, refusal, action)
		};
	}
}
return {
	repeatable: (region, action, send, unless) => call(region, action, send, !0, unless),
	once: (region, action, send, unless) => call(region, action, send, !1, unless),
	clock,
	signal,
	close: () => {
		closed.abort();
		clientOf.close();
	}
};
}
async function beforeNext({ kind }, seen, credentials, { mayRepeat, longest, acceptedAt }, { session, clock, signal }) {
switch (kind) {
	case "throttled":
		seen.throttledSince ??= clock.now();
		if (clock.now() - Math.max(seen.throttledSince, acceptedAt) >= longest) return null;
		await clock.sleep((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.JNn)(500, seen.throttled++, 8e3), signal);
		return "again";
	case "expired": {
		if (credentials === null || seen.expired++ >= 3) return null;
		let renewed = await session.renew(credentials);
		return renewed.ok ? "again" : renewed.fault;
	}
	case "lost":
	case "timeout":
		if (!mayRepeat || ++seen[kind] >= (kind === "lost" ? 4 : 2)) return null;
		await clock.sleep((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.JNn)(250, seen.lost + seen.timeout, 4e3), signal);
		return "again";
	case "refused": return null;
	default: return kind;
}
}
function wasSignedWrong(before, now, { kind }) {
return (kind === "refused" || kind === "expired") && Math.abs(now - before) > 24e4;
}
function clientPool(service, runName, route) {
let clients = new Map();
let retired = [];
let clientOf = (region, credentials) => {
	let known = clients.get(region);
	let signedBy = `${credentials.accessKeyId} ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$0b)(route)}`;
	if (known?.signedBy === signedBy) return known.client;
	known !== void 0 && retired.push(known.client);
	let client = service.open({
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.yOV)(runName, route),
		region,
		credentials
	});
	client.config !== void 0 && (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.n8T)(route.network, client.config);
	clients.set(region, {
		client,
		signedBy
	});
	return client;
};
clientOf.close = () => {
	for (let client of retired) client.destroy();
	for (let { client } of clients.values()) client.destroy();
};
return clientOf;
}
async function readPages(read, pick) {
let items = [];
let token;
do {
	let page = await read(token);
	if (!page.ok) return {
		ok: !1,
		fault: page.fault
	};
	for (let item of await pick(page.value)) items.push(item);
	token = page.value.NextToken || void 0;
} while (token !== void 0);
return {
	ok: !0,
	value: items
};
}
async function readBatches(ids, size, read) {
let batches = Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size));
let items = [];
for (let answer of await Promise.all(batches.map(read))) {
	if (!answer.ok) return answer;
	for (let item of answer.value) items.push(item);
}
return {
	ok: !0,
	value: items
};
}
function madeOf(found) {
switch (found.is) {
	case "backup": return found.outcome;
	case "unfit": return {
		result: "unfit",
		met: found.met
	};
	case "untagged":
	case "stranger": return {
		result: "failed",
		fault: found.fault
	};
	default: return found;
}
}
async function orAnew(change, make) {
let met = [];
let asked = change;
for (;;) {
	let made = await make(asked);
	if (made.result !== "unfit") return withMet(made, met, asked);
	met.push(made.met);
	if (met.length >= 50) return {
		result: "failed",
		fault: TOO_MANY
	};
	asked = inPlaceOf(asked, made.met);
}
}
function withMet(outcome, met, { slot }) {
if (met.length === 0) return outcome;
if (outcome.result === "failed") return outcome;
return {
	...outcome,
	slot,
	met: [...met, ...outcome.met ?? []]
};
}
function inPlaceOf(change, { id }) {
let slot = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aeg)(change.slot, id);
let { tags } = change;
return {
	...change,
	slot,
	tags: tags.BackupRun === change.slot ? {
		...tags,
		BackupRun: slot
	} : tags
};
}
let TOO_MANY = {
code: "name-taken",
message: "earlier attempts left too many recovery points of this backup, and none of them is usable",
advice: "Find out why they failed or expire so soon, delete them, and start a new run."
};
let LONGEST_BUSY = 18e5;
function isPassingLimit(code) {
return /^(Concurrent\w+|Pending\w+LimitExceeded|SnapshotCreationPerVolumeRateExceeded)$/.test(code);
}
function patience(clock) {
let since = null;
let answers = 0;
return { next: (base, longest) => {
	since ??= clock.now();
	let wait = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.JNn)(base, answers++, longest);
	return clock.now() - since + wait > LONGEST_BUSY ? null : wait;
} };
}
function stayedBusy(fault) {
return {
	code: "busy",
	message: `${fault.message}; still so after ${LONGEST_BUSY / 6e4} minutes`,
	advice: "Other snapshots or backups of this account used up the limit all that time: run again later, space out the schedules, or ask AWS to raise the limit."
};
}
function escapeFilterValue(value) {
return value.replace(/[*?\\]/g, "\\$&");
}
function tagFilter(line) {
let value = escapeFilterValue(line.value);
if (value === "" || value.length > 255) return {
	Name: "tag-key",
	Values: [escapeFilterValue(line.key)]
};
return {
	Name: `tag:${line.key}`,
	Values: [value]
};
}
function isUnknownFlag(call) {
return !call.ok && /^(UnknownParameter|InvalidParameter)/.test(call.refusal.code);
}
function isUnknownAction(code) {
return /^(InvalidAction|UnknownOperation(Exception)?|UnsupportedOperation|Unsupported|NotImplemented)$/.test(code);
}
function tagsOf(tags) {
return new Map((tags ?? []).map((tag) => [tag.Key ?? "", tag.Value ?? ""]));
}
function tagList(pairs) {
return pairs.map(([Key, Value]) => ({
	Key,
	Value
}));
}
let BACKUP_SOURCE_KEY = "aws:backup:source-resource";
let DLM_POLICY_KEY = "aws:dlm:lifecycle-policy-id";
function managerOf(tags) {
let has = (key) => (tags ?? []).some(({ Key }) => Key === key);
if (has("aws:backup:source-resource")) return "AWS Backup";
if (has("aws:dlm:lifecycle-policy-id")) return "Data Lifecycle Manager";
return (tags ?? []).some(({ Key }) => Key?.startsWith("aws:compute-optimizer:") === !0) ? "Compute Optimizer" : null;
}
function recoveryPointTagsOf(tags, shared = same) {
let all = tagsOf(tags);
let repeated = (key) => {
	let value = all.get(key);
	return value === void 0 ? null : shared(value);
};
return {
	createdBy: repeated("CreatedBy"),
	expire: repeated("Expire"),
	source: repeated("BackupSource"),
	sourceName: repeated("BackupSourceName"),
	backupTag: repeated("BackupTag"),
	run: repeated("BackupRun"),
	name: all.get("Name") ?? null,
	backupPlan: repeated("BackupPlan"),
	...rareOnesIn(all)
};
}
let same = (text) => text;
function rareOnesIn(tags) {
let [verified, copyTo, copyOf, undeleted] = [
	"BackupVerified",
	"BackupCopyTo",
	"BackupCopyOf",
	"BackupUndeleted"
].map((key) => tags.get(key));
return {
	...verified !== void 0 && { verified },
	...copyTo !== void 0 && { copyTo },
	...copyOf !== void 0 && { copyOf },
	...undeleted !== void 0 && { undeleted }
};
}
function volumeOf(id) {
return id === void 0 || /^(vol-f+)?$/.test(id) ? null : id;
}
function* inBatches(items, size) {
for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
let defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => ({
operation: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ugi)(context).operation,
region: await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.te)(config.region)() || (() => {
	throw Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
return {
	schemeId: "aws.auth#sigv4",
	signingProperties: {
		name: "ec2",
		region: authParameters.region
	},
	propertiesExtractor: (config, context) => ({ signingProperties: {
		config,
		context
	} })
};
}
let defaultEC2HttpAuthSchemeProvider = (authParameters) => {
let options = [];
authParameters.operation;
options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
return options;
};
let resolveHttpAuthSchemeConfig = (config) => {
let config_0 = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hoN)(config);
return Object.assign(config_0, { authSchemePreference: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.te)(config.authSchemePreference ?? []) });
};
let resolveClientEndpointParameters = (options) => Object.assign(options, {
useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
useFipsEndpoint: options.useFipsEndpoint ?? !1,
defaultSigningName: "ec2"
});
let commonParams = {
UseFIPS: {
	type: "builtInParams",
	name: "useFipsEndpoint"
},
Endpoint: {
	type: "builtInParams",
	name: "endpoint"
},
Region: {
	type: "builtInParams",
	name: "region"
},
UseDualStack: {
	type: "builtInParams",
	name: "useDualstackEndpoint"
}
};
var version = "3.1169.0";
let c = "isSet";
let d = "PartitionResult";
let e = "booleanEquals";
let f = "getAttr";
let g = { ref: "Endpoint" };
let h = { ref: d };
let i = {};
let j = [{ ref: "Region" }];
let _data = {
conditions: [
	[c, [g]],
	[c, j],
	[
		"aws.partition",
		j,
		d
	],
	[e, [{ ref: "UseFIPS" }, !0]],
	[e, [{ ref: "UseDualStack" }, !0]],
	[e, [{
		fn: f,
		argv: [h, "supportsDualStack"]
	}, !0]],
	[e, [{
		fn: f,
		argv: [h, "supportsFIPS"]
	}, !0]],
	["stringEquals", [{
		fn: f,
		argv: [h, "name"]
	}, "aws-us-gov"]]
],
results: [
	[-1],
	[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
	[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
	[g, i],
	["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
	[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
	["https://ec2.{Region}.amazonaws.com", i],
	["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i],
	[-1, "FIPS is enabled but this partition does not support FIPS"],
	["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
	[-1, "DualStack is enabled but this partition does not support DualStack"],
	["https://ec2.{Region}.{PartitionResult#dnsSuffix}", i],
	[-1, "Invalid Configuration: Missing Region"]
]
};
let nodes = new Int32Array([
-1,
1,
-1,
0,
13,
3,
1,
4,
100000012,
2,
5,
100000012,
3,
8,
6,
4,
7,
100000011,
5,
100000009,
100000010,
4,
11,
9,
6,
10,
100000008,
7,
100000006,
100000007,
5,
12,
100000005,
6,
100000004,
100000005,
3,
100000001,
14,
4,
100000002,
100000003
]);
let bdd = _run_js__WEBPACK_IMPORTED_MODULE_1__.d5j.from(nodes, 2, _data.conditions, _data.results);
let cache = new _run_js__WEBPACK_IMPORTED_MODULE_1__.kSP({
size: 50,
params: [
	"Endpoint",
	"Region",
	"UseDualStack",
	"UseFIPS"
]
});
let defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.cHK)(bdd, {
endpointParams,
logger: context.logger
}));
_run_js__WEBPACK_IMPORTED_MODULE_1__.mwn.aws = _run_js__WEBPACK_IMPORTED_MODULE_1__.UFW;
var EC2ServiceException = class EC2ServiceException extends _run_js__WEBPACK_IMPORTED_MODULE_1__.TJ8 {
static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
constructor(options) {
	super(options);
	Object.setPrototypeOf(this, EC2ServiceException.prototype);
}
};
let _AItt = "AttachmentId";
let _ATtt = "AttachTime";
let _AZ = "AvailabilityZone";
let _AZI = "AvailabilityZoneId";
let _Ass = "Association";
let _Att = "Attachment";
let _BDM = "BlockDeviceMapping";
let _BDMl = "BlockDeviceMappings";
let _CO = "CpuOptions";
let _CRI = "CapacityReservationId";
let _Co = "Code";
let _DI = "DeviceIndex";
let _DN = "DeviceName";
let _DOT = "DeleteOnTermination";
let _DR = "DryRun";
let _De = "Description";
let _ECI = "EbsCardIndex";
let _EOn = "EnclaveOptions";
let _Fi = "Filters";
let _Fil = "Filter";
let _G = "Groups";
let _GIr = "GroupId";
let _GN = "GroupName";
let _HO = "HibernationOptions";
let _IApv = "Ipv6Address";
let _II = "InstanceId";
let _IIP = "IamInstanceProfile";
let _IIm = "ImageId";
let _ITnt = "InterfaceType";
let _MAa = "MacAddress";
let _Mon = "Monitoring";
let _N = "Name";
let _NCI = "NetworkCardIndex";
let _NTe = "NextToken";
let _OA = "OutpostArn";
let _OI = "OwnerId";
let _Op = "Operator";
let _PDN = "PrivateDnsName";
let _PDNub = "PublicDnsName";
let _PIAr = "PrivateIpAddress";
let _PIAri = "PrivateIpAddresses";
let _Pla = "Placement";
let _RN = "RegionName";
let _SDC = "SourceDestCheck";
let _SIu = "SubnetId";
let _SRt = "StateReason";
let _St = "State";
let _Sta = "Status";
let _T = "Tags";
let _TSa = "TagSpecification";
let _V = "Value";
let _VI = "VpcId";
let _aIt = "attachmentId";
let _aTt = "attachTime";
let _aZ = "availabilityZone";
let _ass = "association";
let _at = "attachment";
let _bDM = "blockDeviceMapping";
let _cRI = "capacityReservationId";
let _co = "code";
let _dI = "deviceIndex";
let _dN = "deviceName";
let _dOT = "deleteOnTermination";
let _dR = "dryRun";
let _de = "description";
let _eQN = "ec2QueryName";
let _gIr = "groupId";
let _gN = "groupName";
let _gSr = "groupSet";
let _iApv = "ipv6Address";
let _iI = "instanceId";
let _iIma = "imageId";
let _iTnt = "interfaceType";
let _it = "item";
let _mAa = "macAddress";
let _n = "name";
let _nCI = "networkCardIndex";
let _nTe = "nextToken";
let _oA = "outpostArn";
let _oI = "ownerId";
let _ope = "operator";
let _pDNr = "privateDnsName";
let _pIAr = "privateIpAddress";
let _s = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
let _sDC = "sourceDestCheck";
let _sIu = "subnetId";
let _st = "state";
let _sta = "status";
let _vI = "vpcId";
let _xN = "xmlName";
let n0 = "com.amazonaws.ec2";
let _s_registry = new _run_js__WEBPACK_IMPORTED_MODULE_1__.OFv(_s);
var EC2ServiceException$ = [
-3,
_s,
"EC2ServiceException",
0,
[],
[]
];
_s_registry.registerError(EC2ServiceException$, EC2ServiceException);
let errorTypeRegistries = [_s_registry];
var BlockDeviceMapping$ = [
3,
n0,
_BDM,
0,
[
	"Ebs",
	"NoDevice",
	_DN,
	"VirtualName"
],
[
	[() => EbsBlockDevice$, {
		[_eQN]: "Ebs",
		[_xN]: "ebs"
	}],
	[0, {
		[_eQN]: "NoDevice",
		[_xN]: "noDevice"
	}],
	[0, {
		[_eQN]: "DeviceName",
		[_xN]: _dN
	}],
	[0, {
		[_eQN]: "VirtualName",
		[_xN]: "virtualName"
	}]
]
];
var CapacityReservationSpecificationResponse$ = [
3,
n0,
"CapacityReservationSpecificationResponse",
0,
["CapacityReservationPreference", "CapacityReservationTarget"],
[[0, {
	[_eQN]: "CapacityReservationPreference",
	[_xN]: "capacityReservationPreference"
}], [() => CapacityReservationTargetResponse$, {
	[_eQN]: "CapacityReservationTarget",
	[_xN]: "capacityReservationTarget"
}]]
];
var CapacityReservationTargetResponse$ = [
3,
n0,
"CapacityReservationTargetResponse",
0,
[_CRI, "CapacityReservationResourceGroupArn"],
[[0, {
	[_eQN]: "CapacityReservationId",
	[_xN]: _cRI
}], [0, {
	[_eQN]: "CapacityReservationResourceGroupArn",
	[_xN]: "capacityReservationResourceGroupArn"
}]]
];
var ConnectionTrackingSpecificationResponse$ = [
3,
n0,
"ConnectionTrackingSpecificationResponse",
0,
[
	"TcpEstablishedTimeout",
	"UdpStreamTimeout",
	"UdpTimeout"
],
[
	[1, {
		[_eQN]: "TcpEstablishedTimeout",
		[_xN]: "tcpEstablishedTimeout"
	}],
	[1, {
		[_eQN]: "UdpStreamTimeout",
		[_xN]: "udpStreamTimeout"
	}],
	[1, {
		[_eQN]: "UdpTimeout",
		[_xN]: "udpTimeout"
	}]
]
];
var CpuOptions$ = [
3,
n0,
_CO,
0,
[
	"CoreCount",
	"ThreadsPerCore",
	"AmdSevSnp",
	"NestedVirtualization"
],
[
	[1, {
		[_eQN]: "CoreCount",
		[_xN]: "coreCount"
	}],
	[1, {
		[_eQN]: "ThreadsPerCore",
		[_xN]: "threadsPerCore"
	}],
	[0, {
		[_eQN]: "AmdSevSnp",
		[_xN]: "amdSevSnp"
	}],
	[0, {
		[_eQN]: "NestedVirtualization",
		[_xN]: "nestedVirtualization"
	}]
]
];
var CreateImageRequest$ = [
3,
n0,
"CreateImageRequest",
0,
[
	_II,
	_N,
	"TagSpecifications",
	"SnapshotLocation",
	"BootModeOverride",
	_DR,
	_De,
	"NoReboot",
	_BDMl
],
[
	[0, {
		[_eQN]: "InstanceId",
		[_xN]: _iI
	}],
	[0, {
		[_eQN]: "Name",
		[_xN]: _n
	}],
	[() => TagSpecificationList, { [_xN]: _TSa }],
	0,
	0,
	[2, {
		[_eQN]: "DryRun",
		[_xN]: _dR
	}],
	[0, {
		[_eQN]: "Description",
		[_xN]: _de
	}],
	[2, {
		[_eQN]: "NoReboot",
		[_xN]: "noReboot"
	}],
	[() => BlockDeviceMappingRequestList, {
		[_eQN]: "BlockDeviceMapping",
		[_xN]: _bDM
	}]
],
2
];
var CreateImageResult$ = [
3,
n0,
"CreateImageResult",
0,
[_IIm],
[[0, {
	[_eQN]: "ImageId",
	[_xN]: _iIma
}]]
];
var CreateTagsRequest$ = [
3,
n0,
"CreateTagsRequest",
0,
[
	"Resources",
	_T,
	_DR
],
[
	[64, { [_xN]: "ResourceId" }],
	[() => TagList, { [_xN]: "Tag" }],
	[2, {
		[_eQN]: "DryRun",
		[_xN]: _dR
	}]
],
2
];
var DescribeInstancesRequest$ = [
3,
n0,
"DescribeInstancesRequest",
0,
[
	"InstanceIds",
	"IncludeManagedResources",
	_DR,
	_Fi,
	_NTe,
	"MaxResults"
],
[
	[() => InstanceIdStringList, { [_xN]: _II }],
	2,
	[2, {
		[_eQN]: "DryRun",
		[_xN]: _dR
	}],
	[() => FilterList, { [_xN]: _Fil }],
	[0, {
		[_eQN]: "NextToken",
		[_xN]: _nTe
	}],
	[1, {
		[_eQN]: "MaxResults",
		[_xN]: "maxResults"
	}]
]
];
var DescribeInstancesResult$ = [
3,
n0,
"DescribeInstancesResult",
0,
[_NTe, "Reservations"],
[[0, {
	[_eQN]: "NextToken",
	[_xN]: _nTe
}], [() => ReservationList, {
	[_eQN]: "ReservationSet",
	[_xN]: "reservationSet"
}]]
];
var DescribeRegionsRequest$ = [
3,
n0,
"DescribeRegionsRequest",
0,
[
	"RegionNames",
	"AllRegions",
	_DR,
	_Fi
],
[
	[() => RegionNameStringList, { [_xN]: _RN }],
	2,
	[2, {
		[_eQN]: "DryRun",
		[_xN]: _dR
	}],
	[() => FilterList, { [_xN]: _Fil }]
]
];
var DescribeRegionsResult$ = [
3,
n0,
"DescribeRegionsResult",
0,
["Regions"],
[[() => RegionList, {
	[_eQN]: "RegionInfo",
	[_xN]: "regionInfo"
}]]
];
var EbsBlockDevice$ = [
3,
n0,
"EbsBlockDevice",
0,
[
	_DOT,
	"Iops",
	"SnapshotId",
	"VolumeSize",
	"VolumeType",
	"KmsKeyId",
	"Throughput",
	_OA,
	_AZ,
	"Encrypted",
	"VolumeInitializationRate",
	_AZI,
	_ECI
],
[
	[2, {
		[_eQN]: "DeleteOnTermination",
		[_xN]: _dOT
	}],
	[1, {
		[_eQN]: "Iops",
		[_xN]: "iops"
	}],
	[0, {
		[_eQN]: "SnapshotId",
		[_xN]: "snapshotId"
	}],
	[1, {
		[_eQN]: "VolumeSize",
		[_xN]: "volumeSize"
	}],
	[0, {
		[_eQN]: "VolumeType",
		[_xN]: "volumeType"
	}],
	[0, {
		[_eQN]: "KmsKeyId",
		[_xN]: "kmsKeyId"
	}],
	[1, {
		[_eQN]: "Throughput",
		[_xN]: "throughput"
	}],
	[0, {
		[_eQN]: "OutpostArn",
		[_xN]: _oA
	}],
	[0, {
		[_eQN]: "AvailabilityZone",
		[_xN]: _aZ
	}],
	[2, {
		[_eQN]: "Encrypted",
		[_xN]: "encrypted"
	}],
	1,
	0,
	1
]
];
var EbsInstanceBlockDevice$ = [
3,
n0,
"EbsInstanceBlockDevice",
0,
[
	_ATtt,
	_DOT,
	_Sta,
	"VolumeId",
	"AssociatedResource",
	"VolumeOwnerId",
	_Op,
	_ECI
],
[
	[4, {
		[_eQN]: "AttachTime",
		[_xN]: _aTt
	}],
	[2, {
		[_eQN]: "DeleteOnTermination",
		[_xN]: _dOT
	}],
	[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}],
	[0, {
		[_eQN]: "VolumeId",
		[_xN]: "volumeId"
	}],
	[0, {
		[_eQN]: "AssociatedResource",
		[_xN]: "associatedResource"
	}],
	[0, {
		[_eQN]: "VolumeOwnerId",
		[_xN]: "volumeOwnerId"
	}],
	[() => OperatorResponse$, {
		[_eQN]: "Operator",
		[_xN]: _ope
	}],
	[1, {
		[_eQN]: "EbsCardIndex",
		[_xN]: "ebsCardIndex"
	}]
]
];
var ElasticGpuAssociation$ = [
3,
n0,
"ElasticGpuAssociation",
0,
[
	"ElasticGpuId",
	"ElasticGpuAssociationId",
	"ElasticGpuAssociationState",
	"ElasticGpuAssociationTime"
],
[
	[0, {
		[_eQN]: "ElasticGpuId",
		[_xN]: "elasticGpuId"
	}],
	[0, {
		[_eQN]: "ElasticGpuAssociationId",
		[_xN]: "elasticGpuAssociationId"
	}],
	[0, {
		[_eQN]: "ElasticGpuAssociationState",
		[_xN]: "elasticGpuAssociationState"
	}],
	[0, {
		[_eQN]: "ElasticGpuAssociationTime",
		[_xN]: "elasticGpuAssociationTime"
	}]
]
];
var ElasticInferenceAcceleratorAssociation$ = [
3,
n0,
"ElasticInferenceAcceleratorAssociation",
0,
[
	"ElasticInferenceAcceleratorArn",
	"ElasticInferenceAcceleratorAssociationId",
	"ElasticInferenceAcceleratorAssociationState",
	"ElasticInferenceAcceleratorAssociationTime"
],
[
	[0, {
		[_eQN]: "ElasticInferenceAcceleratorArn",
		[_xN]: "elasticInferenceAcceleratorArn"
	}],
	[0, {
		[_eQN]: "ElasticInferenceAcceleratorAssociationId",
		[_xN]: "elasticInferenceAcceleratorAssociationId"
	}],
	[0, {
		[_eQN]: "ElasticInferenceAcceleratorAssociationState",
		[_xN]: "elasticInferenceAcceleratorAssociationState"
	}],
	[4, {
		[_eQN]: "ElasticInferenceAcceleratorAssociationTime",
		[_xN]: "elasticInferenceAcceleratorAssociationTime"
	}]
]
];
var EnclaveOptions$ = [
3,
n0,
_EOn,
0,
["Enabled"],
[[2, {
	[_eQN]: "Enabled",
	[_xN]: "enabled"
}]]
];
var Filter$ = [
3,
n0,
_Fil,
0,
[_N, "Values"],
[0, [() => ValueStringList, { [_xN]: _V }]]
];
var GroupIdentifier$ = [
3,
n0,
"GroupIdentifier",
0,
[_GIr, _GN],
[[0, {
	[_eQN]: "GroupId",
	[_xN]: _gIr
}], [0, {
	[_eQN]: "GroupName",
	[_xN]: _gN
}]]
];
var HibernationOptions$ = [
3,
n0,
_HO,
0,
["Configured"],
[[2, {
	[_eQN]: "Configured",
	[_xN]: "configured"
}]]
];
var IamInstanceProfile$ = [
3,
n0,
_IIP,
0,
["Arn", "Id"],
[[0, {
	[_eQN]: "Arn",
	[_xN]: "arn"
}], [0, {
	[_eQN]: "Id",
	[_xN]: "id"
}]]
];
var Instance$ = [
3,
n0,
"Instance",
0,
[
	"Architecture",
	_BDMl,
	"ClientToken",
	"EbsOptimized",
	"EnaSupport",
	"Hypervisor",
	_IIP,
	"InstanceLifecycle",
	"ElasticGpuAssociations",
	"ElasticInferenceAcceleratorAssociations",
	"NetworkInterfaces",
	_OA,
	"RootDeviceName",
	"RootDeviceType",
	"SecurityGroups",
	_SDC,
	"SpotInstanceRequestId",
	"SriovNetSupport",
	_SRt,
	_T,
	"VirtualizationType",
	_CO,
	"CapacityBlockId",
	_CRI,
	"CapacityReservationSpecification",
	_HO,
	"Licenses",
	"MetadataOptions",
	_EOn,
	"BootMode",
	"PlatformDetails",
	"UsageOperation",
	"UsageOperationUpdateTime",
	"PrivateDnsNameOptions",
	_IApv,
	"TpmSupport",
	"MaintenanceOptions",
	"CurrentInstanceBootMode",
	"NetworkPerformanceOptions",
	_Op,
	"SecondaryInterfaces",
	_II,
	_IIm,
	_St,
	_PDN,
	_PDNub,
	"StateTransitionReason",
	"KeyName",
	"AmiLaunchIndex",
	"ProductCodes",
	"InstanceType",
	"LaunchTime",
	_Pla,
	"KernelId",
	"RamdiskId",
	"Platform",
	_Mon,
	_SIu,
	_VI,
	_PIAr,
	"PublicIpAddress"
],
[
	[0, {
		[_eQN]: "Architecture",
		[_xN]: "architecture"
	}],
	[() => InstanceBlockDeviceMappingList, {
		[_eQN]: "BlockDeviceMapping",
		[_xN]: _bDM
	}],
	[0, {
		[_eQN]: "ClientToken",
		[_xN]: "clientToken"
	}],
	[2, {
		[_eQN]: "EbsOptimized",
		[_xN]: "ebsOptimized"
	}],
	[2, {
		[_eQN]: "EnaSupport",
		[_xN]: "enaSupport"
	}],
	[0, {
		[_eQN]: "Hypervisor",
		[_xN]: "hypervisor"
	}],
	[() => IamInstanceProfile$, {
		[_eQN]: "IamInstanceProfile",
		[_xN]: "iamInstanceProfile"
	}],
	[0, {
		[_eQN]: "InstanceLifecycle",
		[_xN]: "instanceLifecycle"
	}],
	[() => ElasticGpuAssociationList, {
		[_eQN]: "ElasticGpuAssociationSet",
		[_xN]: "elasticGpuAssociationSet"
	}],
	[() => ElasticInferenceAcceleratorAssociationList, {
		[_eQN]: "ElasticInferenceAcceleratorAssociationSet",
		[_xN]: "elasticInferenceAcceleratorAssociationSet"
	}],
	[() => InstanceNetworkInterfaceList, {
		[_eQN]: "NetworkInterfaceSet",
		[_xN]: "networkInterfaceSet"
	}],
	[0, {
		[_eQN]: "OutpostArn",
		[_xN]: _oA
	}],
	[0, {
		[_eQN]: "RootDeviceName",
		[_xN]: "rootDeviceName"
	}],
	[0, {
		[_eQN]: "RootDeviceType",
		[_xN]: "rootDeviceType"
	}],
	[() => GroupIdentifierList, {
		[_eQN]: "GroupSet",
		[_xN]: _gSr
	}],
	[2, {
		[_eQN]: "SourceDestCheck",
		[_xN]: _sDC
	}],
	[0, {
		[_eQN]: "SpotInstanceRequestId",
		[_xN]: "spotInstanceRequestId"
	}],
	[0, {
		[_eQN]: "SriovNetSupport",
		[_xN]: "sriovNetSupport"
	}],
	[() => StateReason$, {
		[_eQN]: "StateReason",
		[_xN]: "stateReason"
	}],
	[() => TagList, {
		[_eQN]: "TagSet",
		[_xN]: "tagSet"
	}],
	[0, {
		[_eQN]: "VirtualizationType",
		[_xN]: "virtualizationType"
	}],
	[() => CpuOptions$, {
		[_eQN]: "CpuOptions",
		[_xN]: "cpuOptions"
	}],
	[0, {
		[_eQN]: "CapacityBlockId",
		[_xN]: "capacityBlockId"
	}],
	[0, {
		[_eQN]: "CapacityReservationId",
		[_xN]: _cRI
	}],
	[() => CapacityReservationSpecificationResponse$, {
		[_eQN]: "CapacityReservationSpecification",
		[_xN]: "capacityReservationSpecification"
	}],
	[() => HibernationOptions$, {
		[_eQN]: "HibernationOptions",
		[_xN]: "hibernationOptions"
	}],
	[() => LicenseList, {
		[_eQN]: "LicenseSet",
		[_xN]: "licenseSet"
	}],
	[() => InstanceMetadataOptionsResponse$, {
		[_eQN]: "MetadataOptions",
		[_xN]: "metadataOptions"
	}],
	[() => EnclaveOptions$, {
		[_eQN]: "EnclaveOptions",
		[_xN]: "enclaveOptions"
	}],
	[0, {
		[_eQN]: "BootMode",
		[_xN]: "bootMode"
	}],
	[0, {
		[_eQN]: "PlatformDetails",
		[_xN]: "platformDetails"
	}],
	[0, {
		[_eQN]: "UsageOperation",
		[_xN]: "usageOperation"
	}],
	[4, {
		[_eQN]: "UsageOperationUpdateTime",
		[_xN]: "usageOperationUpdateTime"
	}],
	[() => PrivateDnsNameOptionsResponse$, {
		[_eQN]: "PrivateDnsNameOptions",
		[_xN]: "privateDnsNameOptions"
	}],
	[0, {
		[_eQN]: "Ipv6Address",
		[_xN]: _iApv
	}],
	[0, {
		[_eQN]: "TpmSupport",
		[_xN]: "tpmSupport"
	}],
	[() => InstanceMaintenanceOptions$, {
		[_eQN]: "MaintenanceOptions",
		[_xN]: "maintenanceOptions"
	}],
	[0, {
		[_eQN]: "CurrentInstanceBootMode",
		[_xN]: "currentInstanceBootMode"
	}],
	[() => InstanceNetworkPerformanceOptions$, {
		[_eQN]: "NetworkPerformanceOptions",
		[_xN]: "networkPerformanceOptions"
	}],
	[() => OperatorResponse$, {
		[_eQN]: "Operator",
		[_xN]: _ope
	}],
	[() => InstanceSecondaryInterfaceList, {
		[_eQN]: "SecondaryInterfaceSet",
		[_xN]: "secondaryInterfaceSet"
	}],
	[0, {
		[_eQN]: "InstanceId",
		[_xN]: _iI
	}],
	[0, {
		[_eQN]: "ImageId",
		[_xN]: _iIma
	}],
	[() => InstanceState$, {
		[_eQN]: "InstanceState",
		[_xN]: "instanceState"
	}],
	[0, {
		[_eQN]: "PrivateDnsName",
		[_xN]: _pDNr
	}],
	[0, {
		[_eQN]: "DnsName",
		[_xN]: "dnsName"
	}],
	[0, {
		[_eQN]: "Reason",
		[_xN]: "reason"
	}],
	[0, {
		[_eQN]: "KeyName",
		[_xN]: "keyName"
	}],
	[1, {
		[_eQN]: "AmiLaunchIndex",
		[_xN]: "amiLaunchIndex"
	}],
	[() => ProductCodeList, {
		[_eQN]: "ProductCodes",
		[_xN]: "productCodes"
	}],
	[0, {
		[_eQN]: "InstanceType",
		[_xN]: "instanceType"
	}],
	[4, {
		[_eQN]: "LaunchTime",
		[_xN]: "launchTime"
	}],
	[() => Placement$, {
		[_eQN]: "Placement",
		[_xN]: "placement"
	}],
	[0, {
		[_eQN]: "KernelId",
		[_xN]: "kernelId"
	}],
	[0, {
		[_eQN]: "RamdiskId",
		[_xN]: "ramdiskId"
	}],
	[0, {
		[_eQN]: "Platform",
		[_xN]: "platform"
	}],
	[() => Monitoring$, {
		[_eQN]: "Monitoring",
		[_xN]: "monitoring"
	}],
	[0, {
		[_eQN]: "SubnetId",
		[_xN]: _sIu
	}],
	[0, {
		[_eQN]: "VpcId",
		[_xN]: _vI
	}],
	[0, {
		[_eQN]: "PrivateIpAddress",
		[_xN]: _pIAr
	}],
	[0, {
		[_eQN]: "IpAddress",
		[_xN]: "ipAddress"
	}]
]
];
var InstanceAttachmentEnaSrdSpecification$ = [
3,
n0,
"InstanceAttachmentEnaSrdSpecification",
0,
["EnaSrdEnabled", "EnaSrdUdpSpecification"],
[[2, {
	[_eQN]: "EnaSrdEnabled",
	[_xN]: "enaSrdEnabled"
}], [() => InstanceAttachmentEnaSrdUdpSpecification$, {
	[_eQN]: "EnaSrdUdpSpecification",
	[_xN]: "enaSrdUdpSpecification"
}]]
];
var InstanceAttachmentEnaSrdUdpSpecification$ = [
3,
n0,
"InstanceAttachmentEnaSrdUdpSpecification",
0,
["EnaSrdUdpEnabled"],
[[2, {
	[_eQN]: "EnaSrdUdpEnabled",
	[_xN]: "enaSrdUdpEnabled"
}]]
];
var InstanceBlockDeviceMapping$ = [
3,
n0,
"InstanceBlockDeviceMapping",
0,
[_DN, "Ebs"],
[[0, {
	[_eQN]: "DeviceName",
	[_xN]: _dN
}], [() => EbsInstanceBlockDevice$, {
	[_eQN]: "Ebs",
	[_xN]: "ebs"
}]]
];
var InstanceIpv4Prefix$ = [
3,
n0,
"InstanceIpv4Prefix",
0,
["Ipv4Prefix"],
[[0, {
	[_eQN]: "Ipv4Prefix",
	[_xN]: "ipv4Prefix"
}]]
];
var InstanceIpv6Address$ = [
3,
n0,
"InstanceIpv6Address",
0,
[_IApv, "IsPrimaryIpv6"],
[[0, {
	[_eQN]: "Ipv6Address",
	[_xN]: _iApv
}], [2, {
	[_eQN]: "IsPrimaryIpv6",
	[_xN]: "isPrimaryIpv6"
}]]
];
var InstanceIpv6Prefix$ = [
3,
n0,
"InstanceIpv6Prefix",
0,
["Ipv6Prefix"],
[[0, {
	[_eQN]: "Ipv6Prefix",
	[_xN]: "ipv6Prefix"
}]]
];
var InstanceMaintenanceOptions$ = [
3,
n0,
"InstanceMaintenanceOptions",
0,
["AutoRecovery", "RebootMigration"],
[[0, {
	[_eQN]: "AutoRecovery",
	[_xN]: "autoRecovery"
}], [0, {
	[_eQN]: "RebootMigration",
	[_xN]: "rebootMigration"
}]]
];
var InstanceMetadataOptionsResponse$ = [
3,
n0,
"InstanceMetadataOptionsResponse",
0,
[
	_St,
	"HttpTokens",
	"HttpPutResponseHopLimit",
	"HttpEndpoint",
	"HttpProtocolIpv6",
	"InstanceMetadataTags"
],
[
	[0, {
		[_eQN]: "State",
		[_xN]: _st
	}],
	[0, {
		[_eQN]: "HttpTokens",
		[_xN]: "httpTokens"
	}],
	[1, {
		[_eQN]: "HttpPutResponseHopLimit",
		[_xN]: "httpPutResponseHopLimit"
	}],
	[0, {
		[_eQN]: "HttpEndpoint",
		[_xN]: "httpEndpoint"
	}],
	[0, {
		[_eQN]: "HttpProtocolIpv6",
		[_xN]: "httpProtocolIpv6"
	}],
	[0, {
		[_eQN]: "InstanceMetadataTags",
		[_xN]: "instanceMetadataTags"
	}]
]
];
var InstanceNetworkInterface$ = [
3,
n0,
"InstanceNetworkInterface",
0,
[
	_Ass,
	_Att,
	_De,
	_G,
	"Ipv6Addresses",
	_MAa,
	"NetworkInterfaceId",
	_OI,
	_PDN,
	_PIAr,
	_PIAri,
	_SDC,
	_Sta,
	_SIu,
	_VI,
	_ITnt,
	"Ipv4Prefixes",
	"Ipv6Prefixes",
	"ConnectionTrackingConfiguration",
	_Op
],
[
	[() => InstanceNetworkInterfaceAssociation$, {
		[_eQN]: "Association",
		[_xN]: _ass
	}],
	[() => InstanceNetworkInterfaceAttachment$, {
		[_eQN]: "Attachment",
		[_xN]: _at
	}],
	[0, {
		[_eQN]: "Description",
		[_xN]: _de
	}],
	[() => GroupIdentifierList, {
		[_eQN]: "GroupSet",
		[_xN]: _gSr
	}],
	[() => InstanceIpv6AddressList, {
		[_eQN]: "Ipv6AddressesSet",
		[_xN]: "ipv6AddressesSet"
	}],
	[0, {
		[_eQN]: "MacAddress",
		[_xN]: _mAa
	}],
	[0, {
		[_eQN]: "NetworkInterfaceId",
		[_xN]: "networkInterfaceId"
	}],
	[0, {
		[_eQN]: "OwnerId",
		[_xN]: _oI
	}],
	[0, {
		[_eQN]: "PrivateDnsName",
		[_xN]: _pDNr
	}],
	[0, {
		[_eQN]: "PrivateIpAddress",
		[_xN]: _pIAr
	}],
	[() => InstancePrivateIpAddressList, {
		[_eQN]: "PrivateIpAddressesSet",
		[_xN]: "privateIpAddressesSet"
	}],
	[2, {
		[_eQN]: "SourceDestCheck",
		[_xN]: _sDC
	}],
	[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}],
	[0, {
		[_eQN]: "SubnetId",
		[_xN]: _sIu
	}],
	[0, {
		[_eQN]: "VpcId",
		[_xN]: _vI
	}],
	[0, {
		[_eQN]: "InterfaceType",
		[_xN]: _iTnt
	}],
	[() => InstanceIpv4PrefixList, {
		[_eQN]: "Ipv4PrefixSet",
		[_xN]: "ipv4PrefixSet"
	}],
	[() => InstanceIpv6PrefixList, {
		[_eQN]: "Ipv6PrefixSet",
		[_xN]: "ipv6PrefixSet"
	}],
	[() => ConnectionTrackingSpecificationResponse$, {
		[_eQN]: "ConnectionTrackingConfiguration",
		[_xN]: "connectionTrackingConfiguration"
	}],
	[() => OperatorResponse$, {
		[_eQN]: "Operator",
		[_xN]: _ope
	}]
]
];
var InstanceNetworkInterfaceAssociation$ = [
3,
n0,
"InstanceNetworkInterfaceAssociation",
0,
[
	"CarrierIp",
	"CustomerOwnedIp",
	"IpOwnerId",
	_PDNub,
	"PublicIp"
],
[
	[0, {
		[_eQN]: "CarrierIp",
		[_xN]: "carrierIp"
	}],
	[0, {
		[_eQN]: "CustomerOwnedIp",
		[_xN]: "customerOwnedIp"
	}],
	[0, {
		[_eQN]: "IpOwnerId",
		[_xN]: "ipOwnerId"
	}],
	[0, {
		[_eQN]: "PublicDnsName",
		[_xN]: "publicDnsName"
	}],
	[0, {
		[_eQN]: "PublicIp",
		[_xN]: "publicIp"
	}]
]
];
var InstanceNetworkInterfaceAttachment$ = [
3,
n0,
"InstanceNetworkInterfaceAttachment",
0,
[
	_ATtt,
	_AItt,
	_DOT,
	_DI,
	_Sta,
	_NCI,
	"EnaSrdSpecification",
	"EnaQueueCount"
],
[
	[4, {
		[_eQN]: "AttachTime",
		[_xN]: _aTt
	}],
	[0, {
		[_eQN]: "AttachmentId",
		[_xN]: _aIt
	}],
	[2, {
		[_eQN]: "DeleteOnTermination",
		[_xN]: _dOT
	}],
	[1, {
		[_eQN]: "DeviceIndex",
		[_xN]: _dI
	}],
	[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}],
	[1, {
		[_eQN]: "NetworkCardIndex",
		[_xN]: _nCI
	}],
	[() => InstanceAttachmentEnaSrdSpecification$, {
		[_eQN]: "EnaSrdSpecification",
		[_xN]: "enaSrdSpecification"
	}],
	[1, {
		[_eQN]: "EnaQueueCount",
		[_xN]: "enaQueueCount"
	}]
]
];
var InstanceNetworkPerformanceOptions$ = [
3,
n0,
"InstanceNetworkPerformanceOptions",
0,
["BandwidthWeighting"],
[[0, {
	[_eQN]: "BandwidthWeighting",
	[_xN]: "bandwidthWeighting"
}]]
];
var InstancePrivateIpAddress$ = [
3,
n0,
"InstancePrivateIpAddress",
0,
[
	_Ass,
	"Primary",
	_PDN,
	_PIAr
],
[
	[() => InstanceNetworkInterfaceAssociation$, {
		[_eQN]: "Association",
		[_xN]: _ass
	}],
	[2, {
		[_eQN]: "Primary",
		[_xN]: "primary"
	}],
	[0, {
		[_eQN]: "PrivateDnsName",
		[_xN]: _pDNr
	}],
	[0, {
		[_eQN]: "PrivateIpAddress",
		[_xN]: _pIAr
	}]
]
];
var InstanceSecondaryInterface$ = [
3,
n0,
"InstanceSecondaryInterface",
0,
[
	_Att,
	_MAa,
	"SecondaryInterfaceId",
	_OI,
	_PIAri,
	_SDC,
	_Sta,
	"SecondarySubnetId",
	"SecondaryNetworkId",
	_ITnt
],
[
	[() => InstanceSecondaryInterfaceAttachment$, {
		[_eQN]: "Attachment",
		[_xN]: _at
	}],
	[0, {
		[_eQN]: "MacAddress",
		[_xN]: _mAa
	}],
	[0, {
		[_eQN]: "SecondaryInterfaceId",
		[_xN]: "secondaryInterfaceId"
	}],
	[0, {
		[_eQN]: "OwnerId",
		[_xN]: _oI
	}],
	[() => InstanceSecondaryInterfacePrivateIpAddressList, {
		[_eQN]: "PrivateIpAddressSet",
		[_xN]: "privateIpAddressSet"
	}],
	[2, {
		[_eQN]: "SourceDestCheck",
		[_xN]: _sDC
	}],
	[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}],
	[0, {
		[_eQN]: "SecondarySubnetId",
		[_xN]: "secondarySubnetId"
	}],
	[0, {
		[_eQN]: "SecondaryNetworkId",
		[_xN]: "secondaryNetworkId"
	}],
	[0, {
		[_eQN]: "InterfaceType",
		[_xN]: _iTnt
	}]
]
];
var InstanceSecondaryInterfaceAttachment$ = [
3,
n0,
"InstanceSecondaryInterfaceAttachment",
0,
[
	_ATtt,
	_AItt,
	_DOT,
	_DI,
	_Sta,
	_NCI
],
[
	[4, {
		[_eQN]: "AttachTime",
		[_xN]: _aTt
	}],
	[0, {
		[_eQN]: "AttachmentId",
		[_xN]: _aIt
	}],
	[2, {
		[_eQN]: "DeleteOnTermination",
		[_xN]: _dOT
	}],
	[1, {
		[_eQN]: "DeviceIndex",
		[_xN]: _dI
	}],
	[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}],
	[1, {
		[_eQN]: "NetworkCardIndex",
		[_xN]: _nCI
	}]
]
];
var InstanceSecondaryInterfacePrivateIpAddress$ = [
3,
n0,
"InstanceSecondaryInterfacePrivateIpAddress",
0,
[_PIAr],
[[0, {
	[_eQN]: "PrivateIpAddress",
	[_xN]: _pIAr
}]]
];
var InstanceState$ = [
3,
n0,
"InstanceState",
0,
[_Co, _N],
[[1, {
	[_eQN]: "Code",
	[_xN]: _co
}], [0, {
	[_eQN]: "Name",
	[_xN]: _n
}]]
];
var LicenseConfiguration$ = [
3,
n0,
"LicenseConfiguration",
0,
["LicenseConfigurationArn"],
[[0, {
	[_eQN]: "LicenseConfigurationArn",
	[_xN]: "licenseConfigurationArn"
}]]
];
var Monitoring$ = [
3,
n0,
_Mon,
0,
["MetricCategoryIds", _St],
[[() => MetricCategoryIdList, {
	[_eQN]: "MetricCategoryIdSet",
	[_xN]: "metricCategoryIdSet"
}], [0, {
	[_eQN]: "State",
	[_xN]: _st
}]]
];
var OperatorResponse$ = [
3,
n0,
"OperatorResponse",
0,
[
	"Managed",
	"Principal",
	"HiddenByDefault"
],
[
	[2, {
		[_eQN]: "Managed",
		[_xN]: "managed"
	}],
	[0, {
		[_eQN]: "Principal",
		[_xN]: "principal"
	}],
	[2, {
		[_eQN]: "HiddenByDefault",
		[_xN]: "hiddenByDefault"
	}]
]
];
var Placement$ = [
3,
n0,
_Pla,
0,
[
	_AZI,
	"Affinity",
	_GN,
	"PartitionNumber",
	"HostId",
	"Tenancy",
	"SpreadDomain",
	"HostResourceGroupArn",
	_GIr,
	_AZ
],
[
	[0, {
		[_eQN]: "AvailabilityZoneId",
		[_xN]: "availabilityZoneId"
	}],
	[0, {
		[_eQN]: "Affinity",
		[_xN]: "affinity"
	}],
	[0, {
		[_eQN]: "GroupName",
		[_xN]: _gN
	}],
	[1, {
		[_eQN]: "PartitionNumber",
		[_xN]: "partitionNumber"
	}],
	[0, {
		[_eQN]: "HostId",
		[_xN]: "hostId"
	}],
	[0, {
		[_eQN]: "Tenancy",
		[_xN]: "tenancy"
	}],
	[0, {
		[_eQN]: "SpreadDomain",
		[_xN]: "spreadDomain"
	}],
	[0, {
		[_eQN]: "HostResourceGroupArn",
		[_xN]: "hostResourceGroupArn"
	}],
	[0, {
		[_eQN]: "GroupId",
		[_xN]: _gIr
	}],
	[0, {
		[_eQN]: "AvailabilityZone",
		[_xN]: _aZ
	}]
]
];
var PrivateDnsNameOptionsResponse$ = [
3,
n0,
"PrivateDnsNameOptionsResponse",
0,
[
	"HostnameType",
	"EnableResourceNameDnsARecord",
	"EnableResourceNameDnsAAAARecord"
],
[
	[0, {
		[_eQN]: "HostnameType",
		[_xN]: "hostnameType"
	}],
	[2, {
		[_eQN]: "EnableResourceNameDnsARecord",
		[_xN]: "enableResourceNameDnsARecord"
	}],
	[2, {
		[_eQN]: "EnableResourceNameDnsAAAARecord",
		[_xN]: "enableResourceNameDnsAAAARecord"
	}]
]
];
var ProductCode$ = [
3,
n0,
"ProductCode",
0,
["ProductCodeId", "ProductCodeType"],
[[0, {
	[_eQN]: "ProductCode",
	[_xN]: "productCode"
}], [0, {
	[_eQN]: "Type",
	[_xN]: "type"
}]]
];
var Region$ = [
3,
n0,
"Region",
0,
[
	"OptInStatus",
	"Geography",
	_RN,
	"Endpoint"
],
[
	[0, {
		[_eQN]: "OptInStatus",
		[_xN]: "optInStatus"
	}],
	[() => RegionGeographyList, {
		[_eQN]: "GeographySet",
		[_xN]: "geographySet"
	}],
	[0, {
		[_eQN]: "RegionName",
		[_xN]: "regionName"
	}],
	[0, {
		[_eQN]: "RegionEndpoint",
		[_xN]: "regionEndpoint"
	}]
]
];
var RegionGeography$ = [
3,
n0,
"RegionGeography",
0,
[_N],
[[0, {
	[_eQN]: "Name",
	[_xN]: _n
}]]
];
var Reservation$ = [
3,
n0,
"Reservation",
0,
[
	"ReservationId",
	_OI,
	"RequesterId",
	_G,
	"Instances"
],
[
	[0, {
		[_eQN]: "ReservationId",
		[_xN]: "reservationId"
	}],
	[0, {
		[_eQN]: "OwnerId",
		[_xN]: _oI
	}],
	[0, {
		[_eQN]: "RequesterId",
		[_xN]: "requesterId"
	}],
	[() => GroupIdentifierList, {
		[_eQN]: "GroupSet",
		[_xN]: _gSr
	}],
	[() => InstanceList, {
		[_eQN]: "InstancesSet",
		[_xN]: "instancesSet"
	}]
]
];
var StateReason$ = [
3,
n0,
_SRt,
0,
[_Co, "Message"],
[[0, {
	[_eQN]: "Code",
	[_xN]: _co
}], [0, {
	[_eQN]: "Message",
	[_xN]: "message"
}]]
];
var Tag$ = [
3,
n0,
"Tag",
0,
["Key", _V],
[[0, {
	[_eQN]: "Key",
	[_xN]: "key"
}], [0, {
	[_eQN]: "Value",
	[_xN]: "value"
}]]
];
var TagSpecification$ = [
3,
n0,
_TSa,
0,
["ResourceType", _T],
[[0, {
	[_eQN]: "ResourceType",
	[_xN]: "resourceType"
}], [() => TagList, { [_xN]: "Tag" }]]
];
var __Unit = "unit";
var BlockDeviceMappingRequestList = [
1,
n0,
"BlockDeviceMappingRequestList",
0,
[() => BlockDeviceMapping$, { [_xN]: _BDM }]
];
var ElasticGpuAssociationList = [
1,
n0,
"ElasticGpuAssociationList",
0,
[() => ElasticGpuAssociation$, { [_xN]: _it }]
];
var ElasticInferenceAcceleratorAssociationList = [
1,
n0,
"ElasticInferenceAcceleratorAssociationList",
0,
[() => ElasticInferenceAcceleratorAssociation$, { [_xN]: _it }]
];
var FilterList = [
1,
n0,
"FilterList",
0,
[() => Filter$, { [_xN]: _Fil }]
];
var GroupIdentifierList = [
1,
n0,
"GroupIdentifierList",
0,
[() => GroupIdentifier$, { [_xN]: _it }]
];
var InstanceBlockDeviceMappingList = [
1,
n0,
"InstanceBlockDeviceMappingList",
0,
[() => InstanceBlockDeviceMapping$, { [_xN]: _it }]
];
var InstanceIdStringList = [
1,
n0,
"InstanceIdStringList",
0,
[0, { [_xN]: _II }]
];
var InstanceIpv4PrefixList = [
1,
n0,
"InstanceIpv4PrefixList",
0,
[() => InstanceIpv4Prefix$, { [_xN]: _it }]
];
var InstanceIpv6AddressList = [
1,
n0,
"InstanceIpv6AddressList",
0,
[() => InstanceIpv6Address$, { [_xN]: _it }]
];
var InstanceIpv6PrefixList = [
1,
n0,
"InstanceIpv6PrefixList",
0,
[() => InstanceIpv6Prefix$, { [_xN]: _it }]
];
var InstanceList = [
1,
n0,
"InstanceList",
0,
[() => Instance$, { [_xN]: _it }]
];
var InstanceNetworkInterfaceList = [
1,
n0,
"InstanceNetworkInterfaceList",
0,
[() => InstanceNetworkInterface$, { [_xN]: _it }]
];
var InstancePrivateIpAddressList = [
1,
n0,
"InstancePrivateIpAddressList",
0,
[() => InstancePrivateIpAddress$, { [_xN]: _it }]
];
var InstanceSecondaryInterfaceList = [
1,
n0,
"InstanceSecondaryInterfaceList",
0,
[() => InstanceSecondaryInterface$, { [_xN]: _it }]
];
var InstanceSecondaryInterfacePrivateIpAddressList = [
1,
n0,
"InstanceSecondaryInterfacePrivateIpAddressList",
0,
[() => InstanceSecondaryInterfacePrivateIpAddress$, { [_xN]: _it }]
];
var LicenseList = [
1,
n0,
"LicenseList",
0,
[() => LicenseConfiguration$, { [_xN]: _it }]
];
var MetricCategoryIdList = [
1,
n0,
"MetricCategoryIdList",
0,
[0, { [_xN]: _it }]
];
var ProductCodeList = [
1,
n0,
"ProductCodeList",
0,
[() => ProductCode$, { [_xN]: _it }]
];
var RegionGeographyList = [
1,
n0,
"RegionGeographyList",
0,
[() => RegionGeography$, { [_xN]: _it }]
];
var RegionList = [
1,
n0,
"RegionList",
0,
[() => Region$, { [_xN]: _it }]
];
var RegionNameStringList = [
1,
n0,
"RegionNameStringList",
0,
[0, { [_xN]: _RN }]
];
var ReservationList = [
1,
n0,
"ReservationList",
0,
[() => Reservation$, { [_xN]: _it }]
];
var TagList = [
1,
n0,
"TagList",
0,
[() => Tag$, { [_xN]: _it }]
];
var TagSpecificationList = [
1,
n0,
"TagSpecificationList",
0,
[() => TagSpecification$, { [_xN]: _it }]
];
var ValueStringList = [
1,
n0,
"ValueStringList",
0,
[0, { [_xN]: _it }]
];
var CreateImage$ = [
9,
n0,
"CreateImage",
0,
() => CreateImageRequest$,
() => CreateImageResult$
];
var CreateTags$ = [
9,
n0,
"CreateTags",
0,
() => CreateTagsRequest$,
() => __Unit
];
var DescribeInstances$ = [
9,
n0,
"DescribeInstances",
0,
() => DescribeInstancesRequest$,
() => DescribeInstancesResult$
];
var DescribeRegions$ = [
9,
n0,
"DescribeRegions",
0,
() => DescribeRegionsRequest$,
() => DescribeRegionsResult$
];
let getRuntimeConfig$1 = (config) => ({
apiVersion: "2016-11-15",
base64Decoder: config?.base64Decoder ?? _run_js__WEBPACK_IMPORTED_MODULE_1__.Eyu,
base64Encoder: config?.base64Encoder ?? _run_js__WEBPACK_IMPORTED_MODULE_1__.nk4,
disableHostPrefix: config?.disableHostPrefix ?? !1,
endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
extensions: config?.extensions ?? [],
httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
httpAuthSchemes: config?.httpAuthSchemes ?? [{
	schemeId: "aws.auth#sigv4",
	identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
	signer: new _run_js__WEBPACK_IMPORTED_MODULE_1__.f2d()
}],
logger: config?.logger ?? new _run_js__WEBPACK_IMPORTED_MODULE_1__.N4u(),
protocol: config?.protocol ?? AwsEc2QueryProtocol,
protocolSettings: config?.protocolSettings ?? {
	defaultNamespace: "com.amazonaws.ec2",
	errorTypeRegistries,
	xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
	version: "2016-11-15",
	serviceTarget: "AmazonEC2"
},
serviceId: config?.serviceId ?? "EC2",
sha256: config?.sha256 ?? _run_js__WEBPACK_IMPORTED_MODULE_1__.kSY,
urlParser: config?.urlParser ?? _run_js__WEBPACK_IMPORTED_MODULE_1__.Dlv,
utf8Decoder: config?.utf8Decoder ?? _run_js__WEBPACK_IMPORTED_MODULE_1__.arK,
utf8Encoder: config?.utf8Encoder ?? _run_js__WEBPACK_IMPORTED_MODULE_1__.Pqo
});
let getRuntimeConfig = (config) => {
(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.I9F)(process.version);
let defaultsMode = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.IZP)(config);
let defaultConfigProvider = () => defaultsMode().then(_run_js__WEBPACK_IMPORTED_MODULE_1__.lT5);
let clientSharedValues = getRuntimeConfig$1(config);
(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.VXu)(process.version);
let loaderConfig = {
	profile: config?.profile,
	logger: clientSharedValues.logger
};
return {
	...clientSharedValues,
	...config,
	runtime: "node",
	defaultsMode,
	authSchemePreference: config?.authSchemePreference ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_1__.$SU, loaderConfig),
	bodyLengthChecker: config?.bodyLengthChecker ?? _run_js__WEBPACK_IMPORTED_MODULE_1__.n8t,
	credentialDefaultProvider: config?.credentialDefaultProvider ?? _run_js__WEBPACK_IMPORTED_MODULE_1__.v6p,
	defaultSocketTimeout: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ED7)(config?.requestHandler, 9e5),
	defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.pfy)({
		serviceId: clientSharedValues.serviceId,
		clientVersion: version
	}),
	maxAttempts: config?.maxAttempts ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_1__.qsh, config),
	region: config?.region ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_1__.GGV, {
		..._run_js__WEBPACK_IMPORTED_MODULE_1__.zH8,
		...loaderConfig
	}),
	requestHandler: _run_js__WEBPACK_IMPORTED_MODULE_1__.$c8.create(config?.requestHandler ?? defaultConfigProvider),
	retryMode: config?.retryMode ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Z9L)({
		..._run_js__WEBPACK_IMPORTED_MODULE_1__.kN5,
		default: async () => (await defaultConfigProvider()).retryMode || _run_js__WEBPACK_IMPORTED_MODULE_1__.L0v
	}, config),
	streamCollector: config?.streamCollector ?? _run_js__WEBPACK_IMPORTED_MODULE_1__.kvU,
	useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_1__.e$f, loaderConfig),
	useFipsEndpoint: config?.useFipsEndpoint ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_1__.Kop, loaderConfig),
	userAgentAppId: config?.userAgentAppId ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_1__.hVA, loaderConfig)
};
};
let getHttpAuthExtensionConfiguration = (runtimeConfig) => {
let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
let _credentials = runtimeConfig.credentials;
return {
	setHttpAuthScheme(httpAuthScheme) {
		let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
		index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
	},
	httpAuthSchemes() {
		return _httpAuthSchemes;
	},
	setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
		_httpAuthSchemeProvider = httpAuthSchemeProvider;
	},
	httpAuthSchemeProvider() {
		return _httpAuthSchemeProvider;
	},
	setCredentials(credentials) {
		_credentials = credentials;
	},
	credentials() {
		return _credentials;
	}
};
};
let resolveHttpAuthRuntimeConfig = (config) => ({
httpAuthSchemes: config.httpAuthSchemes(),
httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
credentials: config.credentials()
});
let resolveRuntimeExtensions = (runtimeConfig, extensions) => {
let extensionConfiguration = Object.assign((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Rq4)(runtimeConfig), (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.xA9)(runtimeConfig), (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.eS4)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
extensions.forEach((extension) => extension.configure(extensionConfiguration));
return Object.assign(runtimeConfig, (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$3m)(extensionConfiguration), (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.uvv)(extensionConfiguration), (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.jt2)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
var EC2Client = class extends _run_js__WEBPACK_IMPORTED_MODULE_1__.Kje {
config;
constructor(...[configuration]) {
	let _config_0 = getRuntimeConfig(configuration || {});
	super(_config_0);
	this.initConfig = _config_0;
	let _config_1 = resolveClientEndpointParameters(_config_0);
	let _config_2 = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Dci)(_config_1);
	let _config_3 = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$zY)(_config_2);
	let _config_4 = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.TDJ)(_config_3);
	let _config_5 = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.OVK)(_config_4);
	let _config_6 = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.CoJ)(_config_5);
	let _config_7 = resolveHttpAuthSchemeConfig(_config_6);
	let _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
	this.config = _config_8;
	this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wqw)(this.config));
	this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.sMQ)(this.config));
	this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.eyH)(this.config));
	this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.vKf)(this.config));
	this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.TCs)(this.config));
	this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Y7m)(this.config));
	this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.n4Z)(this.config));
	this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wBY)(this.config, {
		httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
		identityProviderConfigProvider: async (config) => new _run_js__WEBPACK_IMPORTED_MODULE_1__.h$V({ "aws.auth#sigv4": config.credentials })
	}));
	this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.lWK)(this.config));
}
destroy() {
	super.destroy();
}
};
let command = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.k8T)(commonParams, "AmazonEC2", "EC2Client", _run_js__WEBPACK_IMPORTED_MODULE_1__.rDt);
let _ep0 = {};
let _mw0 = (Command, cs, config, o) => [];
var CreateImageCommand = class extends command(_ep0, _mw0, "CreateImage", CreateImage$) {};
var DescribeInstancesCommand = class extends command(_ep0, _mw0, "DescribeInstances", DescribeInstances$) {};
var DescribeRegionsCommand = class extends command(_ep0, _mw0, "DescribeRegions", DescribeRegions$) {};
let QUOTA = ["quota-reached", "Raise the quota in Service Quotas for this region, or purge what is no longer needed; the other regions are not affected."];
let GONE = ["resource-gone", "It disappeared during the run. If this was intended, do nothing."];
let BUSY = ["busy", "Another snapshot or AMI of the same machine is still being made: run again later, or space the schedules."];
let TOO_MANY_TAGS = ["bad-input", "AWS takes 50 tags on each resource: take fewer along with copy-tags, or add fewer with extra-tags."];
let CAPACITY = ["no-capacity", "AWS has no room for this instance type in that Availability Zone now: run again later, choose another type, or a subnet in another zone."];
let EC2_WORDINGS = new Map(Object.entries({
InsufficientInstanceCapacity: CAPACITY,
InsufficientHostCapacity: CAPACITY,
InsufficientCapacity: CAPACITY,
InsufficientVolumeCapacity: CAPACITY,
InsufficientFreeAddressesInSubnet: ["no-capacity", "The subnet has no free address: choose a larger one, or terminate what is no longer needed in it."],
InstanceLimitExceeded: QUOTA,
VcpuLimitExceeded: QUOTA,
VolumeLimitExceeded: QUOTA,
ResourceLimitExceeded: QUOTA,
SnapshotLimitExceeded: QUOTA,
AMILimitExceeded: QUOTA,
TagLimitExceeded: TOO_MANY_TAGS,
TagPolicyViolation: TAG_POLICY,
"InvalidInstanceID.NotFound": GONE,
"InvalidInstanceID.Malformed": GONE,
"InvalidAMIID.NotFound": GONE,
"InvalidAMIID.Unavailable": GONE,
"InvalidVolume.NotFound": GONE,
"InvalidSnapshot.NotFound": GONE,
"InvalidSnapshot.InUse": ["snapshot-left", "Something that this run cannot see still uses the snapshot, such as an AMI in the Recycle Bin: the next purge tries again."],
IncorrectInstanceState: ["wrong-state", "Bring the instance to running or stopped and run again."],
IncorrectState: ["wrong-state", "Wait until its state no longer changes, then run again."],
OperationNotPermitted: ["deletion-blocked", "Something protects it against deletion (deregistration protection, a lock, a policy): lift that where the deletion is wanted."],
SnapshotCreationPerVolumeRateExceeded: BUSY,
PendingSnapshotLimitExceeded: BUSY,
ConcurrentSnapshotLimitExceeded: BUSY,
ConcurrentCreateImageNoRebootLimitExceeded: BUSY
}));
let DELETES = /^(Deregister|Delete)/;
let WRITES = /^(Create|Copy|Deregister|Delete|Run|Terminate|Modify)/;
let KEYS_UNKNOWN = /able to (validate|authenticate)/i;
function judgeEc2(refusal, action) {
let { code, message } = refusal;
switch (code) {
	case "OperationNotPermitted":
		if (action === "TerminateInstances") return PROTECTED;
		return DELETES.test(action) ? void 0 : NOT_PERMITTED;
	case "OptInRequired": return WRITES.test(action) ? SUBSCRIBE : void 0;
	case "InvalidAMIID.NotFound":
	case "InvalidAMIID.Unavailable": return action === "CopyImage" ? SOURCE_GONE : void 0;
	case "AuthFailure": return WRITES.test(action) && !KEYS_UNKNOWN.test(message) ? NOT_SHARED : void 0;
	case "Unsupported": return action === "RunInstances" ? TYPE_UNFIT : void 0;
	case "IncorrectState":
	case "InvalidParameterValue":
	case "InvalidRequest": return isKeyTrouble(refusal) ? keyWording(refusal) : void 0;
	default: return;
}
}
let SOURCE_GONE = ["resource-gone", "The AMI that was to be copied disappeared during the run. If this was intended, do nothing."];
let PROTECTED = ["deletion-blocked", "Somebody has protected the instance from termination: take that off, then terminate it."];
let TYPE_UNFIT = ["no-instance-type", "The Availability Zone of the subnet does not offer this instance type, or it does not fit the AMI: choose another type, or a subnet in another zone."];
let NOT_PERMITTED = ["not-allowed", "AWS does not let this be done to it, for the reason in its message: mostly a service manages it, and makes the backups; else leave it out of the tag."];
let SUBSCRIBE = ["not-allowed", "AWS asks for something first, as its message says, mostly the terms or a subscription of the product in AWS Marketplace that the instance runs: accept them in this account, or leave it out of the tag."];
let NOT_SHARED = ["access-denied", "AWS does not let this account use something that it is made of, as its message says: have that shared with the account, or leave it out of the tag."];
let EC2 = {
prefix: "ec2",
open: (config) => {
	let client = new EC2Client(config);
	checkAnswers(client, isWholeXml);
	client.middlewareStack.remove("loggerMiddleware");
	return client;
},
limits: {
	DescribeRegions: {
		burst: 100,
		perSecond: 20
	},
	DescribeInstances: {
		burst: 100,
		perSecond: 20
	},
	DescribeImages: {
		burst: 100,
		perSecond: 20
	},
	DescribeSnapshots: {
		burst: 100,
		perSecond: 20
	},
	DescribeImageReferences: {
		burst: 100,
		perSecond: 20
	},
	DescribeLockedSnapshots: {
		burst: 100,
		perSecond: 20
	},
	DescribeLaunchTemplates: {
		burst: 100,
		perSecond: 20
	},
	DescribeLaunchTemplateVersions: {
		burst: 100,
		perSecond: 20
	},
	DescribeVolumes: {
		burst: 100,
		perSecond: 20
	},
	DescribeSubnets: {
		burst: 100,
		perSecond: 20
	},
	DescribeSecurityGroups: {
		burst: 100,
		perSecond: 20
	},
	DescribeInstanceStatus: {
		burst: 100,
		perSecond: 20
	},
	GetConsoleOutput: {
		burst: 100,
		perSecond: 20
	},
	GetConsoleScreenshot: {
		burst: 100,
		perSecond: 20
	},
	RunInstances: {
		burst: 5,
		perSecond: 2
	},
	TerminateInstances: {
		burst: 100,
		perSecond: 5
	},
	CreateImage: {
		burst: 50,
		perSecond: 5
	},
	CopyImage: {
		burst: 100,
		perSecond: 1
	},
	CreateSnapshot: {
		burst: 100,
		perSecond: 5
	},
	DeregisterImage: {
		burst: 100,
		perSecond: 5
	},
	DeleteSnapshot: {
		burst: 100,
		perSecond: 5
	},
	CreateTags: {
		burst: 100,
		perSecond: 10
	},
	CreateVolume: {
		burst: 100,
		perSecond: 5
	},
	ListImagesInRecycleBin: {
		burst: 100,
		perSecond: 20
	},
	ListSnapshotsInRecycleBin: {
		burst: 100,
		perSecond: 20
	},
	RestoreImageFromRecycleBin: {
		burst: 50,
		perSecond: 5
	},
	RestoreSnapshotFromRecycleBin: {
		burst: 50,
		perSecond: 5
	}
},
writes: new Set([
	"CreateImage",
	"CopyImage",
	"CreateSnapshot",
	"DeregisterImage",
	"DeleteSnapshot",
	"CreateTags",
	"CreateVolume",
	"RunInstances",
	"TerminateInstances",
	"RestoreImageFromRecycleBin",
	"RestoreSnapshotFromRecycleBin"
]),
wordings: EC2_WORDINGS,
judge: judgeEc2
};
function isUnanswered({ kind }) {
return kind === "lost" || kind === "timeout";
}
async function orInDoubt(signal, lost, work, inDoubt) {
try {
	return await work();
} catch (error) {
	if (!signal.aborted || lost.answers === 0) throw error;
	return inDoubt;
}
}
function askToDelete(caller, { ask, isGone, inDoubt }) {
let { signal } = caller;
let lost = { answers: 0 };
let work = async () => {
	let call = await ask(counted(caller, lost));
	if (call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(call.value);
	if (await isGone(call.refusal)) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(null);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2)(signal.aborted && isUnanswered(call.refusal) ? inDoubt : call.fault);
};
return orInDoubt(signal, lost, work, (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2)(inDoubt));
}
function counted(caller, lost) {
return {
	...caller,
	repeatable: (region, action, send, unless) => caller.repeatable(region, action, (client) => {
		lost.answers += 1;
		return send(client).catch((error) => {
			let refusal = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.niM)(error);
			refusal !== null && !isUnanswered(refusal) && --lost.answers;
			throw error;
		});
	}, unless)
};
}
async function listEnabledRegions(caller, home) {
let call = await caller.repeatable(home, "DescribeRegions", (client) => client.send(new DescribeRegionsCommand({})));
if (!call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2)(call.fault);
let enabled = (call.value.Regions ?? []).filter(({ OptInStatus }) => OptInStatus !== "not-opted-in");
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(enabled.flatMap(({ RegionName }) => RegionName ? [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Ny)(RegionName)] : []));
}
function volumePacer(clock) {
let freeAt = new Map();
return { wait: async (volumes, signal) => {
	let now = clock.now();
	let start = volumes.reduce((latest, volume) => Math.max(latest, freeAt.get(volume) ?? 0), now);
	for (let volume of volumes) freeAt.set(volume, start + 16e3);
	start > now && await clock.sleep(start - now, signal);
} };
}
function busyTurns(clock) {
let limits = patience(clock);
let unsettled = 0;
return ({ refusal: { code }, fault }) => {
	if (code === "IncorrectState" || code === "IncorrectInstanceState") return unsettled < 4 ? {
		end: null,
		wait: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.JNn)(2e3, unsettled++, 1e4)
	} : { end: fault };
	if (!isPassingLimit(code)) return { end: fault };
	let perVolume = code === "SnapshotCreationPerVolumeRateExceeded";
	let wait = perVolume ? limits.next(1e3, 5e3) : limits.next(1e4, 6e4);
	if (wait === null) return { end: stayedBusy(fault) };
	return {
		end: null,
		wait: perVolume ? 15e3 + wait : wait
	};
};
}
let LONGEST_INVISIBLE = 9e4;
async function createImage(context, change) {
let lost = {
	answers: 0,
	timeouts: 0
};
let { signal } = context.caller;
return orInDoubt(signal, lost, () => orAnew(change, (asked) => askUntilMade(context, asked, lost)), failed(inDoubt(change)));
}
async function askUntilMade(context, change, lost) {
let { caller, pacer, quotasReached } = context;
let { region } = change.resource;
let turns = busyTurns(caller.clock);
let lookUntil = null;
await pacer.wait(volumesOf(change), caller.signal);
for (;;) {
	let call = await caller.once(region, "CreateImage", (client) => client.send(commandFor(change)), () => quotasReached.get(region) ?? null);
	if (call.ok && call.value.ImageId) return {
		result: "done",
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hS)(call.value.ImageId),
		state: "pending",
		expiresAt: change.expiresAt
	};
	if (!call.ok && call.refusal.code === "InvalidAMIName.Duplicate") {
		let askedAgain = lookUntil !== null;
		lookUntil ??= caller.clock.now() + LONGEST_INVISIBLE;
		let { adopt } = await Promise.all([__webpack_require__.e(1892), __webpack_require__.e(3844)]).then(__webpack_require__.bind(__webpack_require__, 3844));
		let adopted = await adopt(context, change, lost.answers > 0, lookUntil);
		if (adopted !== null) return adopted;
		if (askedAgain) return failed(nameTaken(change));
		continue;
	}
	if (call.ok || isUnanswered(call.refusal)) {
		lookUntil = null;
		let end = await afterLost(context, change, call, lost);
		if (end !== null) return end;
		continue;
	}
	call.fault.code === "quota-reached" && quotasReached.set(region, call.fault);
	let turn = turns(call);
	if (turn.end !== null) return failed(betterFault(turn.end, call.refusal));
	await caller.clock.sleep(turn.wait, caller.signal);
}
}
async function afterLost(context, change, call, lost) {
let { clock, signal } = context.caller;
lost.answers += 1;
!call.ok && call.refusal.kind === "timeout" && (lost.timeouts += 1);
let { adopt, findImage } = await Promise.all([__webpack_require__.e(1892), __webpack_require__.e(3844)]).then(__webpack_require__.bind(__webpack_require__, 3844));
let found = await findImage(context.caller, change.resource.region, change.slot);
if (found.ok && found.value !== null) return adopt(context, change, !0, clock.now() + LONGEST_INVISIBLE);
if (lost.answers >= 10 || lost.timeouts >= 2) return failed(call.ok ? NO_ID : call.fault);
await clock.sleep((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.JNn)(500, lost.answers, 8e3), signal);
return null;
}
let NO_ID = {
code: "service-error",
message: "CreateImage answered without the id of an AMI, and none of that name can be found",
advice: "The service had an error of its own: run again, and look at the AWS Health Dashboard."
};
function inDoubt({ slot }) {
return {
	code: "cancelled",
	message: `the run was cancelled and the answer of the service was lost: the AMI ${slot} may have been made`,
	advice: "Run the same workflow run again: it finds the AMI by its name and makes no second one. Any other run makes another; each carries its tags, so a purge finds it."
};
}
function commandFor({ resource, slot, description, leftOut, ...change }) {
let everywhere = tagList([...Object.entries(change.tags), ...change.userTags]);
return new CreateImageCommand({
	InstanceId: resource.id,
	Name: slot,
	Description: description,
	NoReboot: !resource.reboot,
	TagSpecifications: [{
		ResourceType: "image",
		Tags: [...everywhere, ...tagList(change.pointTags)]
	}, {
		ResourceType: "snapshot",
		Tags: everywhere
	}],
	...leftOut.length === 0 ? {} : { BlockDeviceMappings: leftOut.map((DeviceName) => ({
		DeviceName,
		NoDevice: ""
	})) }
});
}
function volumesOf({ resource: { volumes, details }, leftOut }) {
let out = details?.devices.flatMap(({ name, volume }) => leftOut.includes(name) ? [volume] : []);
return volumes.filter((volume) => !out?.includes(volume));
}
function betterFault(fault, { code, message }) {
if (code !== "InvalidParameterValue" || !/running|stopped|state/i.test(message)) return fault;
return {
	...fault,
	code: "wrong-state",
	advice: "Bring the instance to running or stopped and run again."
};
}
function nameTaken({ slot }) {
return {
	code: "name-taken",
	message: `the AMI name ${slot} is taken, and no AMI of that name can be seen`,
	advice: "Look for it in the Recycle Bin; a name that was just deregistered needs some minutes to become free."
};
}
function failed(fault) {
return {
	result: "failed",
	fault
};
}
function listInstances(caller, region, lines) {
let request = {
	Filters: lines.map(tagFilter),
	MaxResults: 1e3
};
return readPages((NextToken) => describeManagedToo(caller, region, {
	...request,
	NextToken
}), (page) => (page.Reservations ?? []).flatMap((reservation) => (reservation.Instances ?? []).map((instance) => resourceOf(region, instance))));
}
async function describeManagedToo(caller, region, request) {
let describe = (input) => caller.repeatable(region, "DescribeInstances", (client) => client.send(new DescribeInstancesCommand(input)));
let read = await describe({
	...request,
	IncludeManagedResources: !0
});
return isUnknownFlag(read) ? describe(request) : read;
}
function resourceOf(region, instance) {
let tags = tagsOf(instance.Tags);
return {
	kind: "ec2-instance",
	region,
	id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.a)(instance.InstanceId ?? ""),
	name: tags.get("Name") ?? "",
	tags,
	obstacle: obstacleOf(instance),
	reboot: tags.get("BackupReboot") === "yes",
	volumes: (instance.BlockDeviceMappings ?? []).flatMap((mapping) => mapping.Ebs?.VolumeId ?? []),
	details: detailsOf(instance),
	...bornAtOf(instance),
	...GONE_STATES.has(instance.State?.Name ?? "") && { gone: !0 }
};
}
let GONE_STATES = new Set(["shutting-down", "terminated"]);
function bornAtOf({ NetworkInterfaces: interfaces = [] }) {
let attached = interfaces.find(({ Attachment }) => Attachment?.DeviceIndex === 0 && !Attachment.NetworkCardIndex)?.Attachment?.AttachTime?.getTime();
return attached === void 0 ? {} : { bornAt: attached };
}
function detailsOf(instance) {
return {
	launch: [
		["type", instance.InstanceType],
		["subnet", instance.SubnetId],
		["profile", instance.IamInstanceProfile?.Arn],
		["key", instance.KeyName],
		["ip", instance.PrivateIpAddress]
	].flatMap(([key, value]) => value ? [[key, value]] : []),
	securityGroups: (instance.SecurityGroups ?? []).flatMap(({ GroupId }) => GroupId ?? []),
	devices: (instance.BlockDeviceMappings ?? []).flatMap(({ DeviceName: name, Ebs }) => name === void 0 ? [] : [{
		name,
		volume: Ebs?.VolumeId ?? null
	}]),
	rootDevice: instance.RootDeviceName ?? null,
	copiesTags: !1
};
}
let IMAGEABLE_STATES = new Set([
"running",
"stopping",
"stopped"
]);
function obstacleOf(instance) {
let state = instance.State?.Name;
if (state !== void 0 && !IMAGEABLE_STATES.has(state)) return {
	reason: `it is ${state}`,
	actionNeeded: !1
};
if (instance.Operator?.Managed === !0) return {
	reason: `it is managed by ${instance.Operator.Principal ?? "an AWS service"}, which alone may image it: remove the tag`,
	actionNeeded: !0
};
if (instance.RootDeviceType === "instance-store") return {
	reason: "its root device is an instance store, which cannot be imaged: move it to EBS or remove the tag",
	actionNeeded: !0
};
return null;
}
async function readExisting(caller, region, sources) {
let read = await readBatches(sources.map(({ source }) => source), 200, (batch) => {
	let filters = [{
		Name: "instance-id",
		Values: [...batch]
	}];
	return readPages((NextToken) => caller.repeatable(region, "DescribeInstances", (client) => client.send(new DescribeInstancesCommand({
		Filters: filters,
		MaxResults: 1e3,
		NextToken
	}))), (page) => (page.Reservations ?? []).flatMap(({ Instances = [] }) => Instances.flatMap(existingIds)));
});
return read.ok ? {
	ok: !0,
	value: new Set(read.value)
} : read;
}
function existingIds({ InstanceId, State }) {
return InstanceId === void 0 || State?.Name === "terminated" ? [] : [InstanceId];
}
function ec2InstanceKind(caller, account, pacer, readLocks) {
let creating = {
	caller,
	account,
	pacer,
	quotasReached: new Map()
};
return {
	listResources: (region, lines) => listInstances(caller, region, lines),
	listPoints: (region) => listPoints(caller, region),
	listBackups: async (region, asked) => (await __webpack_require__.e(1892).then(__webpack_require__.bind(__webpack_require__, 1892))).listImages(caller, region, asked),
	readStrays: async (region, asked, all) => (await Promise.all([__webpack_require__.e(1892), __webpack_require__.e(970)]).then(__webpack_require__.bind(__webpack_require__, 970))).readStrays(caller, region, asked, all),
	readExisting: (region, sources) => readExisting(caller, region, sources),
	readEvidence: (region, question) => readEvidence(caller, readLocks, region, question),
	create: (change) => createImage(creating, change),
	delete: async (change, look) => (await Promise.all([__webpack_require__.e(1892), __webpack_require__.e(1767)]).then(__webpack_require__.bind(__webpack_require__, 1767))).deleteImage(caller, change, look),
	deleteSnapshot: async (change, look) => (await Promise.all([__webpack_require__.e(1892), __webpack_require__.e(1767)]).then(__webpack_require__.bind(__webpack_require__, 1767))).deleteLooseSnapshot(caller, change, look),
	readPoints: async (region, ids) => (await __webpack_require__.e(1892).then(__webpack_require__.bind(__webpack_require__, 1892))).readImages(caller, region, ids),
	readLoose: async (region, ids) => (await Promise.all([__webpack_require__.e(1892), __webpack_require__.e(1127)]).then(__webpack_require__.bind(__webpack_require__, 1127))).readLooseSnapshots(caller, region, ids),
	copy: async (change) => (await Promise.all([__webpack_require__.e(1892), __webpack_require__.e(1709)]).then(__webpack_require__.bind(__webpack_require__, 1709))).copyImage(creating, change),
	setExpiries: async (changes, tell) => {
		let [{ setExpiries }, { readImages }] = await Promise.all([__webpack_require__.e(8072).then(__webpack_require__.bind(__webpack_require__, 8072)), __webpack_require__.e(1892).then(__webpack_require__.bind(__webpack_require__, 1892))]);
		return setExpiries(caller, (region, ids) => readImages(caller, region, ids), changes, tell);
	},
	describeStates: async (region, ids) => (await __webpack_require__.e(1892).then(__webpack_require__.bind(__webpack_require__, 1892))).readStates(caller, region, ids),
	listOtherBackups: async (region, question) => (await Promise.all([
		__webpack_require__.e(1892),
		__webpack_require__.e(5707),
		__webpack_require__.e(6394)
	]).then(__webpack_require__.bind(__webpack_require__, 6394))).listOtherBackups(caller, region, question)
};
}
async function listPoints(caller, region) {
let [{ listImages }, { listLooseSnapshots }] = await Promise.all([__webpack_require__.e(1892).then(__webpack_require__.bind(__webpack_require__, 1892)), Promise.all([__webpack_require__.e(1892), __webpack_require__.e(1127)]).then(__webpack_require__.bind(__webpack_require__, 1127))]);
let images = listImages(caller, region);
let [points, snapshots] = await Promise.all([images, listLooseSnapshots(caller, region, images)]);
if (!points.ok) return points;
if (!snapshots.ok) return snapshots;
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)({
	points: points.value,
	loose: snapshots.value
});
}
async function readEvidence(caller, readLocks, region, question) {
let { readUsers } = await Promise.all([__webpack_require__.e(1892), __webpack_require__.e(8066)]).then(__webpack_require__.bind(__webpack_require__, 8066));
let [existing, users, registered, locked] = await Promise.all([
	question.sources === null ? null : readExisting(caller, region, question.sources),
	question.candidates === null ? null : readUsers(caller, region, question.candidates),
	registeredFor(caller, region, question),
	readLocks(region)
]);
return {
	existing,
	users,
	public: null,
	registered,
	locked
};
}
async function registeredFor(caller, region, { registered }) {
if (registered === !1) return null;
let { readBearing, readRegistered } = await __webpack_require__.e(1892).then(__webpack_require__.bind(__webpack_require__, 1892));
return registered === !0 ? readRegistered(caller, region) : readBearing(caller, region, registered);
}
async function openConnection(context) {
let { account, arn } = context.session.identity;
let ec2 = createCaller(EC2, context);
let pacer = volumePacer(context.clock);
let locks = openedOnce(async () => (await Promise.all([__webpack_require__.e(1892), __webpack_require__.e(3658)]).then(__webpack_require__.bind(__webpack_require__, 3658))).lockReader(ec2));
let readLocks = async (region) => (await locks.open())(region);
let rds = openedOnce(async () => (await Promise.all([__webpack_require__.e(1892), __webpack_require__.e(5707)]).then(__webpack_require__.bind(__webpack_require__, 5707))).openRds(context));
let open = {
	"ec2-instance": async () => ec2InstanceKind(ec2, account, pacer, readLocks),
	"ebs-volume": async () => (await Promise.all([
		__webpack_require__.e(1892),
		__webpack_require__.e(5707),
		__webpack_require__.e(4757)
	]).then(__webpack_require__.bind(__webpack_require__, 4757))).ebsVolumeKind(ec2, account, pacer, readLocks),
	"rds-instance": async () => (await Promise.all([__webpack_require__.e(1892), __webpack_require__.e(5707)]).then(__webpack_require__.bind(__webpack_require__, 5707))).rdsInstanceKind(await rds.open()),
	"rds-cluster": async () => (await Promise.all([__webpack_require__.e(1892), __webpack_require__.e(5707)]).then(__webpack_require__.bind(__webpack_require__, 5707))).rdsClusterKind(await rds.open())
};
let backup = await openEngine(context);
let plans = openedOnce(async () => {
	let { openBackupPlans } = await Promise.all([
		__webpack_require__.e(4371),
		__webpack_require__.e(8473),
		__webpack_require__.e(8516),
		__webpack_require__.e(6258),
		__webpack_require__.e(9627)
	]).then(__webpack_require__.bind(__webpack_require__, 3691));
	return openBackupPlans(context);
});
let keys = openedOnce(async () => (await Promise.all([__webpack_require__.e(4371), __webpack_require__.e(3401)]).then(__webpack_require__.bind(__webpack_require__, 3401))).openKeys(context));
let tests = openedOnce(async () => (await Promise.all([__webpack_require__.e(1892), __webpack_require__.e(9412)]).then(__webpack_require__.bind(__webpack_require__, 9412))).openBootTests(ec2, context));
let bin = openedOnce(async () => (await Promise.all([__webpack_require__.e(1892), __webpack_require__.e(7401)]).then(__webpack_require__.bind(__webpack_require__, 7401))).openRecycleBin(ec2, context));
let protectedOnes = openedOnce(async () => (await Promise.all([
	__webpack_require__.e(4371),
	__webpack_require__.e(8516),
	__webpack_require__.e(6258),
	__webpack_require__.e(9160)
]).then(__webpack_require__.bind(__webpack_require__, 9160))).openProtected(context));
let [first] = context.kinds;
let kinds = await Promise.all(context.kinds.filter(_start_js__WEBPACK_IMPORTED_MODULE_0__.xK).map(async (name) => [name, backup.wrap(await open[name](), name === first)]));
let others = await openOthers(context, rds.open, backup);
let closers = [];
return {
	account,
	caller: arn,
	enabledRegions: () => listEnabledRegions(ec2, (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Ny)(context.request.homeRegion)),
	kinds: new Map([...kinds, ...others?.kinds ?? []]),
	openKinds: async (names) => {
		let own = await Promise.all(names.filter(_start_js__WEBPACK_IMPORTED_MODULE_0__.xK).map(async (name) => [name, await open[name]()]));
		let types = await openOthers({
			...context,
			kinds: names.filter(_start_js__WEBPACK_IMPORTED_MODULE_0__.G7)
		}, rds.open, LOOKING);
		types !== null && closers.push(types.close);
		return new Map([...own, ...types?.kinds ?? []]);
	},
	...listings(protectedOnes.open),
	backupPlans: plans.open,
	readKey: async (arn) => (await keys.open()).read(arn),
	bootTests: tests.open,
	...backup.foresee && { foresee: backup.foresee },
	...backup.vaultCopies && { vaultCopies: backup.vaultCopies },
	putMetrics: async (put) => (await __webpack_require__.e(6845).then(__webpack_require__.bind(__webpack_require__, 6845))).putMetrics(context, (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Ny)(context.request.homeRegion), put),
	recycleBin: bin.open,
	restoring: async (name) => (await __webpack_require__.e(9816).then(__webpack_require__.bind(__webpack_require__, 9816))).restoringOf(name, ec2, rds.open),
	close: () => {
		ec2.close();
		tests.opened()?.close();
		rds.opened()?.caller.close();
		backup.close();
		others?.close();
		for (let close of closers) close();
		plans.opened()?.close();
		protectedOnes.opened()?.close();
		keys.opened()?.close();
		bin.opened()?.close();
	}
};
}
function listings(open) {
return {
	listProtected: async (region) => (await open()).list(region),
	listBackupJobs: async (region, since) => (await open()).jobs(region, since),
	listVaultPoints: async (region) => (await open()).vaultPoints(region),
	listSwitchedOff: async (region) => (await open()).switchedOff(region),
	listRestoreTests: async (region, since) => (await open()).restoreTests(region, since)
};
}
async function openEngine(context) {
if (context.engine.name === "direct") return {
	wrap: (kind) => kind,
	wrapFinder: null,
	types: null,
	foresee: null,
	vaultCopies: null,
	close: () => {}
};
let { backupServiceKind, foresee, openBackupEngine } = await Promise.all([
	__webpack_require__.e(1892),
	__webpack_require__.e(4371),
	__webpack_require__.e(5707),
	__webpack_require__.e(8516),
	__webpack_require__.e(6258),
	__webpack_require__.e(3611)
]).then(__webpack_require__.bind(__webpack_require__, 3611));
let types = context.kinds.some(_start_js__WEBPACK_IMPORTED_MODULE_0__.G7) ? {
	all: context.allKinds === !0,
	passedOver: new Map()
} : null;
let backup = openBackupEngine(context.engine, context, types);
return {
	wrap: (kind, first) => backupServiceKind(kind, backup, first),
	wrapFinder: (finder, first) => backupServiceKind(finder, backup, first),
	types,
	foresee: (changeSet) => foresee(backup, changeSet),
	vaultCopies: async () => (await Promise.all([
		__webpack_require__.e(1892),
		__webpack_require__.e(5707),
		__webpack_require__.e(8516),
		__webpack_require__.e(9394)
	]).then(__webpack_require__.bind(__webpack_require__, 9394))).vaultCopies(backup),
	close: () => backup.caller.close()
};
}
let LOOKING = {
wrapFinder: null,
types: null
};
async function openOthers(context, openRds, { wrapFinder, types }) {
let names = context.kinds.filter(_start_js__WEBPACK_IMPORTED_MODULE_0__.G7);
if (names.length === 0) return null;
let { lookedAtAlone, openOtherTypes } = await Promise.all([
	__webpack_require__.e(1892),
	__webpack_require__.e(4371),
	__webpack_require__.e(5707),
	__webpack_require__.e(53)
]).then(__webpack_require__.bind(__webpack_require__, 53));
let asked = types ?? {
	all: context.allKinds === !0,
	passedOver: new Map()
};
let tells = !context.kinds.some(_start_js__WEBPACK_IMPORTED_MODULE_0__.xK);
return openOtherTypes(names, asked, context, openRds, (finder, first) => wrapFinder === null ? lookedAtAlone(finder) : wrapFinder(finder, tells && first));
}
function openedOnce(open) {
let opening = null;
let opened = null;
return {
	open: () => {
		opening ??= open().then((service) => {
			opened = service;
			return service;
		});
		return opening;
	},
	opened: () => opened
};
}
}) };
