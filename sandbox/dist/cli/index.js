import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
function checkStep(ms) {
if (!(Number.isFinite(ms) && ms >= 0)) throw RangeError(`A clock moves forward only; got ${ms} ms.`);
}
function systemClock() {
let offset = 0;
return {
now: () => Date.now() + offset,
advance(ms) {
	checkStep(ms);
	offset += ms;
}
};
}
const credential = /Credential=([^/,\s]+)\/([0-9]{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request/;
function readScope$1(authorization) {
let [, accessKeyId, , region, service] = credential.exec(authorization ?? "") ?? [];
if (accessKeyId === void 0 || region === void 0 || service === void 0) return;
return {
accessKeyId,
region,
service
};
}
function authenticate(account, refusals, scope, sessionToken, now) {
if (scope === void 0) throw refusals.unsigned();
let principal = account.identities.principals.get(scope.accessKeyId);
if (principal === void 0 || principal.sessionToken !== sessionToken) throw refusals.unknown();
if (principal.expiresAt !== void 0 && now >= principal.expiresAt) throw refusals.expired();
return principal;
}
var ServiceError = class extends Error {
code;
status;
fields;
constructor(code, message, status = 400, fields = {}) {
super(message);
this.name = "ServiceError";
this.code = code;
this.status = status;
this.fields = fields;
}
};
function invalidValue$1(message) {
return new ServiceError("InvalidParameterValue", message);
}
function notModelled(what) {
return new ServiceError("NotModelledBySandbox", `${what} exists in AWS but is not modelled by this sandbox.`);
}
function denied({ name, service, action }, principal, why) {
let permission = `${service.policyPrefix ?? name}:${action}`;
let what = `User: ${principal?.callerArn ?? "anonymous"} is not authorized to perform: ${permission}`;
let reason = why === !0 ? `${what} because no identity-based policy allows the ${permission} action` : why === "scp" ? `${what} with an explicit deny in a service control policy` : why;
return service.refusals.denied(reason);
}
function notInSession({ service }, principal, permission) {
let what = `User: ${principal.callerArn} is not authorized to perform: ${permission}`;
return service.refusals.denied(`${what} because no session policy allows the ${permission} action`);
}
function planEffects(target, effects) {
let plan = {
reset: !1,
hang: void 0,
delayMs: 0,
expireCredentials: !1,
refuse: void 0,
page: void 0,
after: "send"
};
for (let effect of effects) if ("reset" in effect) plan.reset = !0;
else if ("hang" in effect) plan.hang ??= effect.hang;
else if ("page" in effect) plan.page ??= effect.page;
else if ("cut" in effect) plan.after = effect.cut === "stall" ? "stall" : "cut";
else if ("delayMs" in effect) plan.delayMs += effect.delayMs;
else if ("expireCredentials" in effect) plan.expireCredentials = !0;
else if ("throttle" in effect) plan.refuse ??= target.service.refusals.throttled;
else if ("error" in effect) {
let { code, message, status } = effect.error;
plan.refuse ??= () => new ServiceError(code, message, status);
} else "deny" in effect ? plan.refuse ??= (principal) => denied(target, principal, effect.deny) : "lostAnswer" in effect ? plan.after = effect.lostAnswer === "hang" ? "hang" : "reset" : "answer500AfterWork" in effect && (plan.after = "error");
return plan;
}
async function permit(judge, account, request, principal) {
let policies = principal === void 0 ? void 0 : account.identities.roles.get(principal.arn)?.policies;
if (policies === void 0) return;
if (judge === void 0) throw notModelled("A role with policies, without a judge handed to startSandbox,");
let { name, region, action, params } = request;
let missing = await judge({
account,
service: name,
region,
action,
params,
policies
});
if (missing !== null) throw refusalOf(request, principal, missing);
}
function refusalOf(request, principal, { permission, resource, explicit }) {
let on = resource === "*" ? "" : ` on resource: ${resource}`;
return denied(request, principal, `${`User: ${principal?.callerArn ?? "anonymous"} is not authorized to perform: ${permission}${on}`} ${explicit ? "with an explicit deny in an identity-based policy" : `because no identity-based policy allows the ${permission} action`}`);
}
const specials$2 = /[.+^${}()|[\]\\/]/g;
const compiled = new Map();
function compile(pattern) {
let known = compiled.get(pattern);
if (known !== void 0) return known;
compiled.size >= 1e3 && compiled.clear();
let source = pattern.replace(specials$2, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
let expression = RegExp(`^${source}$`, "su");
compiled.set(pattern, expression);
return expression;
}
function matchesGlob(pattern, text) {
if (!pattern.includes("*") && !pattern.includes("?")) return pattern === text;
return compile(pattern).test(text);
}
const longest = 2048;
function readSessionPolicy(text) {
if (text === void 0) return;
if (text.length < 1 || text.length > longest) throw new ServiceError("ValidationError", `1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must have length less than or equal to ${longest}`);
let { Version, Statement } = documentOf(text);
if (Version !== "2012-10-17" || !Array.isArray(Statement) || Statement.length === 0) throw malformed();
return Statement.flatMap(actionsIn);
}
function malformed() {
return new ServiceError("MalformedPolicyDocument", "The policy is not in the valid JSON format.");
}
function documentOf(text) {
try {
let document = JSON.parse(text);
if (typeof document == "object" && document) return document;
} catch {}
throw malformed();
}
function actionsIn(statement) {
if (typeof statement != "object" || !statement) throw malformed();
let { Effect, Action, Resource, ...others } = Object.fromEntries(Object.entries(statement));
let actions = [Action].flat();
let known = (action) => typeof action == "string" && /^(\*|[a-z0-9-]+:[A-Za-z0-9*?]+)$/.test(action);
if (actions.length === 0 || !actions.every(known)) throw malformed();
if (Effect !== "Allow" || Resource !== "*" || Object.keys(others).length > 0) throw new ServiceError("NotModelledBySandbox", "A session policy may only allow actions on the resource \"*\" in this sandbox.");
return actions;
}
function missingIn(policy, service, action, params) {
return permissionsFor(service, action, params).find((permission) => !allows(policy, permission));
}
const judged = new WeakMap();
function allows(policy, permission) {
let verdicts = judged.get(policy) ?? new Map();
judged.set(policy, verdicts);
let known = verdicts.get(permission);
if (known !== void 0) return known;
let verdict = policy.some((pattern) => matchesGlob(pattern.toLowerCase(), permission.toLowerCase()));
verdicts.set(permission, verdict);
return verdict;
}
const prefixes = { monitoring: "cloudwatch" };
const besides = [
[
/^ec2:(Create(Image|Snapshot|Volume)|CopyImage|RunInstances)$/,
/^TagSpecification\./,
["ec2:CreateTags"]
],
[
/^rds:(Create|Copy|Restore)/,
/^Tags\./,
["rds:AddTagsToResource"]
],
[
/^ec2:RunInstances$/,
/^IamInstanceProfile\./,
["iam:PassRole"]
],
[
/^ec2:DescribeImageReferences$/,
/^ImageId\./,
[
	"ec2:DescribeInstances",
	"ec2:DescribeLaunchTemplates",
	"ec2:DescribeLaunchTemplateVersions",
	"ssm:DescribeParameters",
	"ssm:GetParameters",
	"imagebuilder:ListImageRecipes",
	"imagebuilder:ListContainerRecipes",
	"imagebuilder:GetContainerRecipe"
]
],
[
/^backup:(StartBackupJob|CreateBackupSelection)$/,
/IamRoleArn$/,
["iam:PassRole"]
],
[
/^backup:CreateBackup(Vault|Plan)$/,
/^Backup(Vault|Plan)Tags\./,
["backup:TagResource"]
],
[
/^backup:CreateBackupVault$/,
/^BackupVaultName$/,
[
	"backup-storage:MountCapsule",
	"kms:CreateGrant",
	"kms:Decrypt",
	"kms:DescribeKey",
	"kms:GenerateDataKey",
	"kms:RetireGrant"
]
]
];
function permissionsFor(service, action, params) {
let own = `${prefixes[service] ?? service}:${action}`;
if (own === "sts:GetCallerIdentity") return [];
let names = Object.keys(params);
return [own, ...besides.filter(([calls, param]) => calls.test(own) && names.some((name) => param.test(name))).flatMap(([, , permissions]) => permissions)];
}
function sleep(ms) {
return new Promise((resolve) => {
setTimeout(resolve, ms).unref();
});
}
function conditionOf(account, { service, region }) {
let found = account.regions.get(region);
if (found === void 0) return service.global === !0 ? "ok" : "not-enabled";
return found.optInStatus === "not-opted-in" ? "not-enabled" : found.condition;
}
function admit(account, request, plan, record, now) {
let { name, service, region, action, params, scope, sessionToken } = request;
let { refusals, unsignedActions, global } = service;
let condition = conditionOf(account, request);
if (condition === "not-enabled") throw refusals.regionOff();
let principal;
if (scope === void 0 && unsignedActions?.has(action)) params.RoleArn !== void 0 && (record.principal = params.RoleArn);
else {
let session = scope === void 0 ? void 0 : account.identities.principals.get(scope.accessKeyId);
plan.expireCredentials && session?.expiresAt !== void 0 && (session.expiresAt = now);
session !== void 0 && (record.principal = session.arn);
principal = authenticate(account, refusals, scope, sessionToken, now);
checkTime(account, refusals, request);
}
if (plan.refuse !== void 0) throw plan.refuse(principal);
checkSession(request, principal);
if (global === !0) return principal;
let bucket = service.bucketName?.(action, params) ?? action;
if (!account.buckets.take(account.settings.buckets, `${name}/${region}`, bucket, now)) throw refusals.throttled();
if (condition === "denied") throw denied(request, principal, "scp");
return principal;
}
function checkSession(request, principal) {
if (principal?.sessionPolicy === void 0) return;
let missing = missingIn(principal.sessionPolicy, request.service.policyPrefix ?? request.name, request.action, request.params);
if (missing !== void 0) throw notInSession(request, principal, missing);
}
const mostSkew = 3e5;
function checkTime({ settings }, refusals, { signedAt }) {
if (settings.clockSkewMs === 0 || signedAt === void 0) return;
let [, year, month, day, hour, minute, second] = /^(....)(..)(..)T(..)(..)(..)Z$/.exec(signedAt) ?? [];
let made = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
let now = Date.now() + settings.clockSkewMs;
let compact = (instant) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, "");
if (now - made > mostSkew) throw refusals.wrongTime(`Signature expired: ${signedAt} is now earlier than ${compact(now - mostSkew)} (${compact(now)} - 5 min.)`);
if (made - now > mostSkew) throw refusals.wrongTime(`Signature not yet current: ${signedAt} is still later than ${compact(now + mostSkew)} (${compact(now)} + 5 min.)`);
}
function send(service, requestId, status, { body, headers }) {
return {
kind: "send",
status,
body,
headers: {
	"content-type": service.contentType,
	"x-amzn-requestid": requestId,
	...headers
}
};
}
function refuse$1(service, error, requestId, record) {
let refusal = error instanceof ServiceError ? error : new ServiceError("SandboxDefect", error instanceof Error ? error.stack ?? error.message : String(error), 500);
record !== void 0 && (record.errorCode = refusal.code);
return send(service, requestId, refusal.status, service.writeRefusal(refusal, requestId));
}
function work(account, request, principal, effects, requestId) {
let { service, region, action, params, http } = request;
let now = account.clock.now();
return service.answer({
account,
region,
action,
params,
http,
now,
principal,
effects,
requestId
});
}
function pageAnswer({ status, body, headers = {} }) {
return {
kind: "send",
status,
body,
headers: {
	"content-type": "text/html",
	...headers
}
};
}
function halfOf(answer, half) {
return answer.kind === "send" ? {
...answer,
half
} : answer;
}
async function answerAws(account, request, record, judge) {
let { name, service, region, action, params } = request;
let effects = account.faults.draw({
service: name,
action,
region,
params
});
effects.length > 0 && (record.faults = effects.map((effect) => Object.keys(effect).join()));
let plan = planEffects(request, effects);
let condition = conditionOf(account, request);
if (plan.reset || condition === "unreachable") return { kind: "reset" };
if (condition === "hang") return {
kind: "hang",
ms: "forever"
};
if (plan.hang !== void 0) return {
kind: "hang",
ms: plan.hang
};
plan.delayMs > 0 && await sleep(plan.delayMs);
if (plan.page !== void 0) return pageAnswer(plan.page);
let requestId = (0, external_node_crypto_namespaceObject.randomUUID)();
let answer;
try {
let principal = admit(account, request, plan, record, account.clock.now());
await permit(judge, account, request, principal);
let body = work(account, request, principal, effects, requestId);
if (plan.after === "error") throw service.refusals.internal();
answer = send(service, requestId, 200, { body });
} catch (error) {
answer = refuse$1(service, error, requestId, record);
}
account.settings.latencyMs > 0 && await sleep(account.settings.latencyMs);
if (plan.after === "reset") return { kind: "reset" };
if (plan.after === "hang") return {
kind: "hang",
ms: "forever"
};
return plan.after === "cut" || plan.after === "stall" ? halfOf(answer, plan.after) : answer;
}
const backupFields = {
roles: !0,
vaults: !0,
optIn: !0,
unsupported: !0,
outcomes: !0,
copyOutcomes: !0,
sharedVaults: !0,
restoreJobs: !0
};
const backupEntryFields = {
roles: {
arn: !0,
trusted: !0,
passable: !0
},
vaults: {
region: !0,
name: !0,
encryptionKeyArn: !0,
tags: !0,
locked: !0,
minRetentionDays: !0,
maxRetentionDays: !0,
type: !0
},
optIn: {
region: !0,
types: !0
},
unsupported: {
region: !0,
types: !0
},
outcomes: {
resource: !0,
state: !0,
messageCategory: !0,
statusMessage: !0,
undeletable: !0,
times: !0
},
copyOutcomes: {
vault: !0,
state: !0,
statusMessage: !0,
times: !0
},
sharedVaults: { arn: !0 },
restoreJobs: {
region: !0,
id: !0,
resourceArn: !0,
completedAt: !0,
status: !0,
validationStatus: !0,
testingPlanArn: !0
}
};
const binRuleFields = {
region: !0,
type: !0,
days: !0,
tags: !0,
excluded: !0,
pending: !0
};
const bootFields = {
imageId: !0,
outcome: !0,
system: !0,
afterMs: !0,
stateReason: !0,
console: !0,
latestConsole: !0,
protected: !0
};
const database = {
region: !0,
id: !0,
status: !0,
tags: !0,
engine: !0,
engineVersion: !0,
allocatedStorage: !0,
createdAt: !0,
encrypted: !0,
copyTagsToSnapshot: !0,
resourceId: !0,
multiAz: !0,
subnetGroup: !0,
securityGroups: !0
};
const dbInstanceFields = {
...database,
clusterId: !0,
instanceClass: !0
};
const dbClusterFields = {
...database,
members: !0,
instanceClass: !0,
scaling: !0
};
const dbSnapshotFields = {
region: !0,
id: !0,
sourceId: !0,
sourceResourceId: !0,
type: !0,
status: !0,
createdAt: !0,
readyAt: !0,
tags: !0,
ownerId: !0,
sharedWith: !0,
public: !0,
engine: !0,
engineVersion: !0,
allocatedStorage: !0,
fullSizeBytes: !0,
encrypted: !0,
copyOf: !0
};
const account = {
accountId: !0,
regions: !0,
keys: !0,
roles: !0,
oidc: !0,
subnets: !0,
securityGroups: !0,
keyPairs: !0,
instanceProfiles: !0,
instances: !0,
images: !0,
snapshots: !0,
launchTemplates: !0,
binRules: !0,
references: !0,
boots: !0,
dbClusters: !0,
dbInstances: !0,
dbSnapshots: !0,
dbClusterSnapshots: !0,
kmsKeys: !0,
otherResources: !0,
backup: !0,
faults: !0,
settings: !0,
otherAccounts: !0,
organization: !0
};
const kmsKey = {
arn: !0,
state: !0,
manager: !0,
usage: !0
};
const otherResource$1 = {
region: !0,
arn: !0,
tags: !0,
size: !0,
encrypted: !0,
gone: !0
};
const region = {
name: !0,
optInStatus: !0,
condition: !0
};
const key = {
accessKeyId: !0,
secretAccessKey: !0,
userName: !0
};
const role = {
arn: !0,
trust: !0,
maxSessionSeconds: !0,
policies: !0,
sessionSecondsOverride: !0
};
const oidc = {
subject: !0,
requestToken: !0,
issuer: !0,
tokenSeconds: !0,
claims: !0,
providerExists: !0
};
const volume = {
id: !0,
deviceName: !0,
size: !0,
type: !0,
encrypted: !0,
multiAttach: !0,
deleteOnTermination: !0,
snapshotId: !0,
tags: !0
};
const instance = {
region: !0,
id: !0,
state: !0,
tags: !0,
imageId: !0,
instanceType: !0,
keyName: !0,
subnetId: !0,
privateIpAddress: !0,
instanceProfileArn: !0,
securityGroups: !0,
architecture: !0,
rootDeviceType: !0,
rootDeviceName: !0,
volumes: !0,
launchedAt: !0,
firstLaunchedAt: !0,
terminatedAt: !0,
operator: !0,
platform: !0,
lifecycle: !0,
hibernation: !0,
clientToken: !0,
disableApiTermination: !0,
reservationId: !0
};
const subnet = {
region: !0,
id: !0,
vpcId: !0,
availabilityZone: !0,
cidr: !0,
isDefault: !0,
tags: !0
};
const securityGroup = {
region: !0,
id: !0,
name: !0,
description: !0,
vpcId: !0,
ingress: !0,
egress: !0,
tags: !0
};
const rule = {
protocol: !0,
fromPort: !0,
toPort: !0,
cidrs: !0
};
const keyPair = {
region: !0,
name: !0
};
const imageSnapshot = {
id: !0,
deviceName: !0,
size: !0,
type: !0,
volumeId: !0,
tags: !0,
description: !0,
encrypted: !0,
locked: !0,
lock: !0,
managedByBackup: !0
};
const index_image = {
region: !0,
id: !0,
name: !0,
description: !0,
ownerId: !0,
ownerAlias: !0,
state: !0,
stateReason: !0,
createdAt: !0,
readyAt: !0,
tags: !0,
snapshotTags: !0,
snapshots: !0,
public: !0,
sharedWith: !0,
sourceInstanceId: !0,
sourceImageId: !0,
sourceImageRegion: !0,
protection: !0,
cooldownUntil: !0,
deprecatedAt: !0,
lastLaunchedAt: !0,
architecture: !0,
rootDeviceType: !0,
rootDeviceName: !0,
platform: !0,
managedByBackup: !0
};
const snapshot = {
region: !0,
id: !0,
volumeId: !0,
size: !0,
fullSizeBytes: !0,
state: !0,
startedAt: !0,
description: !0,
ownerId: !0,
tags: !0,
encrypted: !0,
storageTier: !0,
locked: !0,
lock: !0,
managedByBackup: !0
};
const lock = {
mode: !0,
createdAt: !0,
expiresAt: !0,
coolOffUntil: !0
};
const template = {
region: !0,
id: !0,
name: !0,
versions: !0,
defaultVersion: !0,
tags: !0
};
const reference = {
region: !0,
imageId: !0,
resourceType: !0,
arn: !0
};
const fault = {
match: !0,
do: !0,
times: !0
};
const match = {
service: !0,
action: !0,
region: !0,
nth: !0,
every: !0,
probability: !0,
where: !0
};
const effect = {
throttle: !0,
error: !0,
lostAnswer: !0,
answer500AfterWork: !0,
cut: !0,
page: !0,
reset: !0,
hang: !0,
delayMs: !0,
expireCredentials: !0,
deny: !0,
snapshotResult: !0,
imageFails: !0,
dbSnapshotFails: !0
};
const defaultSettings = {
imageReadyMs: 5e3,
pendingImagesShowSnapshots: !1,
consistencySeconds: 0,
tagLagSeconds: 0,
deregisteredSeconds: 600,
nameReleaseSeconds: 0,
instancePendingMs: 0,
volumeReadyMs: 5e3,
dbRestoreMs: 5e3,
statusChecksMs: 6e4,
instanceLagSeconds: 0,
terminatedSeconds: 3600,
hideManagedInstances: !1,
volumeSnapshotSpacingSeconds: 0,
limitConcurrentSnapshots: !0,
dbSnapshotReadyMs: 5e3,
manualDbSnapshotQuota: 100,
manualDbClusterSnapshotQuota: 100,
dbStatusBeforeName: !1,
failedDbSnapshotsDeletable: !1,
backupCreatedMs: 1e3,
backupPendingMs: 1e3,
backupRunningMs: 5e3,
backupDeletionMs: 1e3,
unknownVaults: "not-found",
pages: "full",
buckets: "off",
latencyMs: 0,
clockSkewMs: 0
};
function checkFields(where, value, fields) {
if (typeof value != "object" || !value || Array.isArray(value)) throw TypeError(`${where} must be an object, not ${JSON.stringify(value)}.`);
let odd = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
if (odd !== void 0) throw TypeError(`${where} has no field "${odd}"; it has ${Object.keys(fields).join(", ")}.`);
return Object.fromEntries(Object.entries(value));
}
function checkAll(where, value, check) {
if (value === void 0) return;
if (!Array.isArray(value)) throw TypeError(`${where} must be a list, not ${JSON.stringify(value)}.`);
for (let [index, entry] of value.entries()) check(`${where}[${index}]`, entry);
}
function checkFault(where, value) {
let rule = checkFields(where, value, fault);
checkFields(`${where}.match`, rule.match, match);
let effects = Object.keys(checkFields(`${where}.do`, rule.do, effect));
if (effects.length !== 1) throw TypeError(`${where}.do must name one effect, not ${effects.length}.`);
}
function assertFaults(value) {
checkAll("faults", value ?? null, checkFault);
}
function assertSettings(value) {
checkFields("settings", value, { ...defaultSettings });
}
function assertSeed(value) {
let seed = checkFields("The seed", value, account);
seed.settings !== void 0 && assertSettings(seed.settings);
seed.oidc !== void 0 && checkFields("oidc", seed.oidc, oidc);
checkAll("regions", seed.regions, (where, entry) => {
typeof entry != "string" && checkFields(where, entry, region);
});
checkAll("keys", seed.keys, (where, entry) => checkFields(where, entry, key));
checkAll("roles", seed.roles, (where, entry) => checkFields(where, entry, role));
checkAll("subnets", seed.subnets, (where, entry) => checkFields(where, entry, subnet));
checkAll("securityGroups", seed.securityGroups, (where, entry) => {
let { ingress, egress } = checkFields(where, entry, securityGroup);
for (let rules of [ingress, egress]) checkAll(where, rules, (inner, one) => checkFields(inner, one, rule));
});
checkAll("keyPairs", seed.keyPairs, (where, entry) => checkFields(where, entry, keyPair));
checkAll("instances", seed.instances, (where, entry) => {
let { volumes } = checkFields(where, entry, instance);
checkAll(`${where}.volumes`, volumes, (inner, disk) => checkFields(inner, disk, volume));
});
checkAll("images", seed.images, (where, entry) => {
let { snapshots } = checkFields(where, entry, index_image);
checkAll(`${where}.snapshots`, snapshots, (inner, disk) => {
	let { lock: held } = checkFields(inner, disk, imageSnapshot);
	held !== void 0 && checkFields(`${inner}.lock`, held, lock);
});
});
checkAll("snapshots", seed.snapshots, (where, entry) => {
let { lock: held } = checkFields(where, entry, snapshot);
held !== void 0 && checkFields(`${where}.lock`, held, lock);
});
checkAll("launchTemplates", seed.launchTemplates, (where, entry) => checkFields(where, entry, template));
checkAll("binRules", seed.binRules, (where, entry) => checkFields(where, entry, binRuleFields));
checkAll("boots", seed.boots, (where, entry) => checkFields(where, entry, bootFields));
checkAll("references", seed.references, (where, entry) => checkFields(where, entry, reference));
checkAll("dbInstances", seed.dbInstances, (where, entry) => checkFields(where, entry, dbInstanceFields));
checkAll("dbClusters", seed.dbClusters, (where, entry) => checkFields(where, entry, dbClusterFields));
for (let name of ["dbSnapshots", "dbClusterSnapshots"]) checkAll(name, seed[name], (where, entry) => checkFields(where, entry, dbSnapshotFields));
checkAll("otherResources", seed.otherResources, (where, entry) => checkFields(where, entry, otherResource$1));
checkAll("kmsKeys", seed.kmsKeys, (where, entry) => checkFields(where, entry, kmsKey));
if (seed.backup !== void 0) {
let backup = checkFields("backup", seed.backup, backupFields);
for (let [name, fields] of Object.entries(backupEntryFields)) checkAll(`backup.${name}`, backup[name], (where, entry) => checkFields(where, entry, fields));
}
checkAll("faults", seed.faults, checkFault);
checkAll("otherAccounts", seed.otherAccounts, (_, entry) => assertSeed(entry));
}
const special = /[&<>"'\r\n\t]/;
const specials$1 = /[&<>"'\r\n\t]/g;
const entities = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
"\"": "&quot;",
"'": "&apos;",
"\r": "&#xD;",
"\n": "&#xA;",
"	": "&#x9;"
};
function escapeXml(text) {
return special.test(text) ? text.replace(specials$1, (char) => entities[char] ?? char) : text;
}
function leaf(name, value) {
if (value === void 0) return "";
return `<${name}>${typeof value == "string" ? escapeXml(value) : value}</${name}>`;
}
function node(name, inner) {
return `<${name}>${inner}</${name}>`;
}
function items(name, entries, render) {
let inner = "";
for (let entry of entries) inner += `<item>${render(entry)}</item>`;
return `<${name}>${inner}</${name}>`;
}
function instant(ms) {
return ms === void 0 ? void 0 : new Date(ms).toISOString();
}
function textOf$1(ms) {
return instant(ms) ?? "";
}
function plain$1(tags) {
return Object.fromEntries([...tags].sort(([a], [b]) => a < b ? -1 : 1));
}
function byName(values) {
return [...values].sort((a, b) => a.name < b.name ? -1 : 1);
}
function vaultFacts({ name, encryptionKeyArn, tags }) {
return {
name,
encryptionKeyArn,
tags: plain$1(tags)
};
}
function planFacts({ name, rules, selections, tags }) {
return {
name,
rules: rules.map((rule) => ({
	name: rule.name,
	vaultName: rule.vaultName,
	cron: rule.cron,
	timezone: rule.timezone
})),
selections: byName(selections.values()).map((selection) => selection.name),
tags: plain$1(tags)
};
}
function restoreTestingFacts(plan) {
return {
name: plan.name,
cron: plan.schedule,
timezone: plan.timezone,
vaults: [...plan.includeVaults],
selections: byName(plan.selections.values()).map((selection) => selection.name),
tags: plain$1(plan.tags)
};
}
function jobFacts({ resourceArn, vaultName, state, statusMessage, createdAt, createdBy }) {
return {
resourceArn,
vaultName,
state,
createdAt: textOf$1(createdAt),
...statusMessage === void 0 ? {} : { statusMessage },
...createdBy === void 0 ? {} : { ruleName: createdBy.ruleName }
};
}
function pointFacts({ arn, resourceArn, vaultName, status, createdAt, deleteAt }) {
let end = deleteAt === void 0 ? {} : { deleteAt: textOf$1(deleteAt) };
return {
arn,
resourceArn,
vaultName,
status,
createdAt: textOf$1(createdAt),
...end
};
}
function backupFacts({ backup }) {
return {
vaults: byName(backup.vaults.values()).map(vaultFacts),
plans: byName(backup.plans.values()).map(planFacts),
restoreTestingPlans: byName(backup.restoreTestingPlans.values()).map(restoreTestingFacts),
jobs: [...backup.jobs.values()].map(jobFacts),
recoveryPoints: [...backup.points.values()].map(pointFacts)
};
}
function textOf(ms) {
return instant(ms) ?? "";
}
function plain(tags) {
return Object.fromEntries([...tags].sort(([a], [b]) => a < b ? -1 : 1));
}
function sorted(map) {
return [...map].sort(([a], [b]) => a < b ? -1 : 1).map(([, value]) => value);
}
function instanceFacts(instance) {
let { instanceId, state, imageId, tags, devices } = instance;
return {
instanceId,
state,
imageId,
tags: plain(tags),
volumeIds: devices.map((device) => device.volumeId)
};
}
function imageFacts(image) {
return {
imageId: image.imageId,
name: image.name,
ownerId: image.ownerId,
state: image.state,
createdAt: textOf(image.createdAt),
public: image.public,
protection: image.protection,
...image.sourceInstanceId === void 0 ? {} : { sourceInstanceId: image.sourceInstanceId },
...image.stateReason === void 0 ? {} : { stateReason: image.stateReason.message },
tags: plain(image.tags),
snapshotIds: image.devices.flatMap((device) => device.snapshotId === void 0 ? [] : [device.snapshotId])
};
}
function snapshotFacts(region, snapshot) {
let { snapshotId, volumeId, state, description, size, tags } = snapshot;
let imageIds = [...region.imageIdsBySnapshot.get(snapshotId) ?? []].sort();
return {
snapshotId,
volumeId,
state,
description,
size,
tags: plain(tags),
imageIds
};
}
function templateFacts({ launchTemplateId, name, versions }) {
return {
launchTemplateId,
name,
imageIds: versions.map((version) => version.imageId ?? "")
};
}
function databaseFacts({ id, status, engine, tags, ...rest }) {
return {
id,
status,
engine,
..."clusterId" in rest && rest.clusterId !== void 0 ? { clusterId: rest.clusterId } : {},
tags: plain(tags)
};
}
function dbSnapshotFacts(snapshot) {
let { id, sourceId, ownerId, type, status, createdAt, sharedWith, tags } = snapshot;
return {
id,
sourceId,
ownerId,
type,
status,
createdAt: textOf(createdAt),
sharedWith: [...sharedWith].sort(),
tags: plain(tags)
};
}
function binFacts({ recycleBin: { images, snapshots } }) {
let exits = (binned) => Object.fromEntries([...binned].sort(([a], [b]) => a < b ? -1 : 1).map(([id, { exitsAt }]) => [id, textOf(exitsAt)]));
if (images.size + snapshots.size === 0) return {};
return { recycleBin: {
images: exits(images),
snapshots: exits(snapshots)
} };
}
function snapshotState(account) {
let regions = {};
for (let name of [...account.regions.keys()].sort()) {
let region = account.region(name);
regions[name] = {
	instances: sorted(region.instances).map(instanceFacts),
	images: sorted(region.images).map(imageFacts),
	snapshots: sorted(region.snapshots).map((snapshot) => snapshotFacts(region, snapshot)),
	launchTemplates: sorted(region.launchTemplates).map(templateFacts),
	reboots: region.reboots.map(({ at, instanceId, imageId }) => ({
		at: textOf(at),
		instanceId,
		imageId
	})),
	dbInstances: sorted(region.dbInstances).map(databaseFacts),
	dbClusters: sorted(region.dbClusters).map(databaseFacts),
	dbSnapshots: sorted(region.dbSnapshots).map(dbSnapshotFacts),
	dbClusterSnapshots: sorted(region.dbClusterSnapshots).map(dbSnapshotFacts),
	backup: backupFacts(region),
	...binFacts(region)
};
}
return {
accountId: account.accountId,
at: textOf(account.clock.now()),
regions
};
}
const states$2 = [
"pending",
"running",
"shutting-down",
"terminated",
"stopping",
"stopped"
];
function field(body, name) {
return typeof body == "object" && body ? Reflect.get(body, name) : void 0;
}
function index_text(body, name) {
let value = field(body, name);
if (typeof value != "string") throw TypeError(`The body needs a text "${name}".`);
return value;
}
const handlers = {
"GET state": ({ account }) => snapshotState(account),
"GET requests": ({ requests }) => requests,
"DELETE requests": ({ requests }) => {
requests.length = 0;
},
"GET env": (sandbox) => sandbox.env(),
"POST reset": (sandbox, body) => {
body !== void 0 && assertSeed(body);
sandbox.reset(body);
},
"POST seed": ({ account }, body) => {
assertSeed(body);
account.add(body);
},
"POST faults": ({ account }, body) => {
assertFaults(body);
account.faults.add(body);
},
"DELETE faults": ({ account }) => account.faults.clear(),
"POST settings": ({ account }, body) => {
assertSettings(body);
return Object.assign(account.settings, body);
},
"POST clock/advance": ({ account }, body) => {
if (account.clock.advance === void 0) throw TypeError("This clock cannot be moved.");
account.clock.advance(Number(field(body, "ms")));
return { now: account.clock.now() };
},
"POST images/settle": ({ account }, body) => account.settleImages(field(body, "failure") === void 0 ? void 0 : index_text(body, "failure")),
"POST sessions/expire": ({ account }) => account.expireSessions(),
"POST instances/state": ({ account }, body) => {
let state = states$2.find((entry) => entry === field(body, "state"));
if (state === void 0) throw TypeError(`The state must be one of ${states$2.join(", ")}.`);
account.setInstanceState(index_text(body, "region"), index_text(body, "instanceId"), state);
}
};
function control(sandbox, method, path, body) {
let handler = Object.hasOwn(handlers, `${method} ${path}`) ? handlers[`${method} ${path}`] : void 0;
if (handler === void 0) return {
status: 404,
body: { message: `No such call. There are: ${Object.keys(handlers).join(", ")}.` }
};
try {
return {
	status: 200,
	body: handler(sandbox, body === "" ? void 0 : JSON.parse(body)) ?? {}
};
} catch (error) {
return {
	status: 400,
	body: { message: error instanceof Error ? error.message : String(error) }
};
}
}
function parseForm(body) {
let flat = Object.create(null);
for (let [name, value] of new URLSearchParams(body)) {
if (name in flat) throw new ServiceError("InvalidParameterCombination", `The parameter ${name} was sent twice`);
flat[name] = value;
}
return flat;
}
function shapeOf$1(name) {
return name.replace(/\.[0-9]+(?=\.|$)/g, ".N");
}
function findUnknown(flat, shapes) {
return Object.keys(flat).find((name) => !shapes.has(name) && !shapes.has(shapeOf$1(name)));
}
function grow(flat) {
let root = {};
for (let [name, value] of Object.entries(flat)) {
let branch = root;
for (let part of name.split(".")) {
	branch.children ??= new Map();
	let child = branch.children.get(part);
	if (child === void 0) {
		child = {};
		branch.children.set(part, child);
	}
	branch = child;
}
branch.value = value;
}
return root;
}
function numbered(branch) {
if (branch?.children === void 0) return [];
return [...branch.children].sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => child);
}
function view(branch) {
let child = (name) => branch.children?.get(name);
let text = (name) => child(name)?.value;
return {
text,
required(name) {
	let value = text(name);
	if (value === void 0 || value === "") throw new ServiceError("MissingParameter", `The request must contain the parameter ${name}`);
	return value;
},
flag(name) {
	let value = text(name);
	if (value === void 0) return;
	if (value !== "true" && value !== "false") throw invalidValue$1(`Value (${value}) for parameter ${name} is invalid. Expecting true or false.`);
	return value === "true";
},
integer(name) {
	let value = text(name);
	if (value === void 0) return;
	if (!/^-?[0-9]{1,15}$/.test(value)) throw invalidValue$1(`Value (${value}) for parameter ${name} is invalid. Expecting a whole number.`);
	return Number(value);
},
texts: (name) => numbered(child(name)).map((entry) => entry.value ?? ""),
groups: (name) => numbered(child(name)).map(view),
group(name) {
	let found = child(name);
	return found?.children === void 0 ? void 0 : view(found);
}
};
}
function readParams(flat) {
return view(grow(flat));
}
const xmlType = "text/xml;charset=UTF-8";
const declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
function readQuery({ body, query }) {
let { Action, Version, ...params } = parseForm(body === "" ? query.toString() : body);
if (Action === void 0) throw new ServiceError("MissingAction", "The request must contain the parameter Action");
return {
action: Action,
params
};
}
function versionOf({ body, query }) {
return new URLSearchParams(body === "" ? query : body).get("Version") ?? void 0;
}
function ec2Xml(action, inner, requestId) {
return `${declaration}<${action}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">${leaf("requestId", requestId)}${inner}</${action}Response>`;
}
function ec2RefusalXml(error, requestId) {
let detail = leaf("Code", error.code) + leaf("Message", error.message);
return `${declaration}<Response>${node("Errors", node("Error", detail))}${leaf("RequestID", requestId)}</Response>`;
}
function queryService({ namespace, run, ...rest }) {
return {
...rest,
contentType: xmlType,
read: readQuery,
answer(call) {
	let { action, requestId } = call;
	let inner = run(call);
	let result = inner === void 0 ? "" : node(`${action}Result`, inner);
	let metadata = node("ResponseMetadata", leaf("RequestId", requestId));
	return `${declaration}<${action}Response xmlns="${namespace}">${result}${metadata}</${action}Response>`;
},
writeRefusal(error, requestId) {
	let inner = node("Error", leaf("Type", error.status >= 500 ? "Receiver" : "Sender") + leaf("Code", error.code) + leaf("Message", error.message)) + leaf("RequestId", requestId);
	return { body: `${declaration}<ErrorResponse xmlns="${namespace}">${inner}</ErrorResponse>` };
}
};
}
function instantOf$1(value) {
let ms = typeof value == "number" ? value : Date.parse(value);
if (!Number.isFinite(ms)) throw TypeError(`Not an instant: "${value}". Write it like 2026-11-21T23:00:00Z.`);
return ms;
}
function index_link(index, key, member) {
let set = index.get(key);
set === void 0 ? index.set(key, new Set([member])) : set.add(member);
}
function unlink(index, key, member) {
let set = index.get(key);
set?.delete(member);
set?.size === 0 && index.delete(key);
}
function attach(context, region, instanceId, seed, deviceName, attachedAt) {
let volumeId = seed.id ?? context.ids.resource("vol");
let volume = region.volumes.get(volumeId);
if (volume === void 0) {
volume = {
	volumeId,
	size: seed.size ?? 8,
	type: seed.type ?? "gp3",
	encrypted: seed.encrypted ?? !1,
	multiAttach: seed.multiAttach ?? !1,
	createdAt: attachedAt,
	tags: new Map(Object.entries(seed.tags ?? {})),
	attachments: [],
	pendingSnapshots: 0,
	...seed.snapshotId === void 0 ? {} : { snapshotId: seed.snapshotId }
};
region.volumes.set(volumeId, volume);
}
let deleteOnTermination = seed.deleteOnTermination ?? !0;
volume.attachments.push({
instanceId,
deviceName,
deleteOnTermination,
attachedAt
});
return {
deviceName,
volumeId,
deleteOnTermination,
attachedAt
};
}
function addInstance(context, region, seed) {
let now = context.clock.now();
let instanceId = seed.id ?? context.ids.resource("i");
if (region.instances.has(instanceId)) throw TypeError(`The instance ${instanceId} is there already.`);
let launchedAt = seed.launchedAt === void 0 ? now - 864e5 : instantOf$1(seed.launchedAt);
let state = seed.state ?? "running";
let rootDeviceType = seed.rootDeviceType ?? "ebs";
let rootDeviceName = seed.rootDeviceName ?? "/dev/xvda";
let volumes = state === "terminated" ? [] : seed.volumes ?? (rootDeviceType === "ebs" ? [{}] : []);
let instance = {
instanceId,
reservationId: seed.reservationId ?? context.ids.resource("r"),
region: region.name,
state,
tags: new Map(Object.entries(seed.tags ?? {})),
imageId: seed.imageId ?? "ami-0123456789abcdef0",
instanceType: seed.instanceType ?? "t3.micro",
architecture: seed.architecture ?? "x86_64",
rootDeviceType,
rootDeviceName,
devices: volumes.map((volume, index) => {
	let isRoot = index === 0 && rootDeviceType === "ebs";
	let name = volume.deviceName ?? (isRoot ? rootDeviceName : `/dev/sd${String.fromCharCode(102 + index - 1)}`);
	return attach(context, region, instanceId, volume, name, launchedAt);
}),
launchedAt,
firstLaunchedAt: seed.firstLaunchedAt === void 0 ? launchedAt : instantOf$1(seed.firstLaunchedAt),
hibernation: seed.hibernation ?? !1,
availabilityZone: region.subnets.get(seed.subnetId ?? "")?.availabilityZone ?? `${region.name}a`,
...seed.operator === void 0 ? {} : { operator: seed.operator },
...seed.platform === void 0 ? {} : { platform: seed.platform },
...seed.lifecycle === void 0 ? {} : { lifecycle: seed.lifecycle },
...seed.clientToken === void 0 ? {} : { clientToken: seed.clientToken },
...seed.disableApiTermination === void 0 ? {} : { disableApiTermination: seed.disableApiTermination },
...seed.keyName === void 0 ? {} : { keyName: seed.keyName },
...seed.subnetId === void 0 ? {} : { subnetId: seed.subnetId },
...seed.privateIpAddress === void 0 ? {} : { privateIpAddress: seed.privateIpAddress },
...seed.instanceProfileArn === void 0 ? {} : { instanceProfileArn: seed.instanceProfileArn },
securityGroups: seed.securityGroups ?? []
};
region.instances.set(instanceId, instance);
index_link(region.instanceIdsByImage, instance.imageId, instanceId);
if (state === "terminated") {
instance.terminatedAt = seed.terminatedAt === void 0 ? now : instantOf$1(seed.terminatedAt);
forgetLater(context, region, instance);
}
return instance;
}
function forgetLater(context, region, instance) {
let at = (instance.terminatedAt ?? context.clock.now()) + context.settings.terminatedSeconds * 1e3;
region.schedule.add(at, () => {
region.instances.delete(instance.instanceId);
unlink(region.instanceIdsByImage, instance.imageId, instance.instanceId);
});
}
function releaseVolumes(region, instance) {
for (let device of instance.devices) {
let volume = region.volumes.get(device.volumeId);
if (volume === void 0) continue;
volume.attachments = volume.attachments.filter((entry) => entry.instanceId !== instance.instanceId);
device.deleteOnTermination && volume.attachments.length === 0 && region.volumes.delete(device.volumeId);
}
instance.devices = [];
}
function setInstanceState(context, region, instance, state) {
if (instance.state === state) return;
instance.state = state;
if (state !== "terminated") return;
instance.terminatedAt = context.clock.now();
releaseVolumes(region, instance);
forgetLater(context, region, instance);
}
const SHUT_DOWN = {
code: "Client.InstanceInitiatedShutdown",
message: "Client.InstanceInitiatedShutdown: Instance initiated shutdown"
};
function bootOf({ boots, settings }, { imageId }) {
let seed = boots.find((boot) => matchesGlob(boot.imageId, imageId));
return {
outcome: seed?.outcome ?? "ok",
system: seed?.system ?? "ok",
afterMs: seed?.afterMs ?? settings.statusChecksMs,
stateReason: seed?.stateReason ?? SHUT_DOWN,
console: seed?.console ?? `[    0.000000] Linux version 6.12.0 of ${imageId}\r\n[    2.417000] login: \r\n`,
latestConsole: seed?.latestConsole ?? !0,
protected: seed?.protected ?? !1
};
}
function beginBoot(booting, region, instance) {
let boot = bootOf(booting, instance);
boot.protected && (instance.disableApiTermination = !0);
if (boot.outcome !== "shuts-down" && boot.outcome !== "dies") return;
let end = boot.outcome === "dies" ? "terminated" : "stopped";
region.schedule.add(booting.clock.now() + boot.afterMs, () => {
if (instance.state !== "pending" && instance.state !== "running") return;
instance.stateReason = boot.stateReason;
setInstanceState(booting, region, instance, end);
});
}
function checksOf(booting, instance) {
if (instance.state === "pending") return {
instance: "initializing",
system: "initializing"
};
if (instance.state !== "running") return {
instance: "not-applicable",
system: "not-applicable"
};
let { outcome, system, afterMs } = bootOf(booting, instance);
if (booting.clock.now() < instance.launchedAt + afterMs) return {
instance: "initializing",
system: "initializing"
};
return {
instance: outcome === "shuts-down" || outcome === "dies" ? "initializing" : outcome,
system
};
}
const kinds = {
image: {
prefix: "ami",
malformed: "InvalidAMIID.Malformed",
notFound: "InvalidAMIID.NotFound",
sentence: (ids) => `The image id${ids.length > 1 ? "s" : ""} '[${ids.join(", ")}]' do${ids.length > 1 ? "" : "es"} not exist`
},
instance: {
prefix: "i",
malformed: "InvalidInstanceID.Malformed",
notFound: "InvalidInstanceID.NotFound",
sentence: (ids) => ids.length > 1 ? `The instance IDs '${ids.join(", ")}' do not exist` : `The instance ID '${ids[0]}' does not exist`
},
snapshot: {
prefix: "snap",
malformed: "InvalidSnapshotID.Malformed",
notFound: "InvalidSnapshot.NotFound",
sentence: (ids) => `The snapshot '${ids[0]}' does not exist.`
},
volume: {
prefix: "vol",
malformed: "InvalidVolumeID.Malformed",
notFound: "InvalidVolume.NotFound",
sentence: (ids) => `The volume '${ids[0]}' does not exist.`
}
};
const maxIds = 1e3;
function missing(kind, ids) {
let { prefix, malformed, notFound, sentence } = kinds[kind];
let odd = ids.find((id) => !RegExp(`^${prefix}-[0-9a-f]{8,17}$`).test(id));
if (odd !== void 0) return new ServiceError(malformed, `Invalid id: "${odd}" (expecting "${prefix}-...")`);
return new ServiceError(notFound, sentence(ids));
}
function readIds(call, parameter) {
let ids = call.params.texts(parameter);
if (ids.length > maxIds) throw new ServiceError("InvalidParameterValue", `${parameter} takes at most ${maxIds} ids; the request has ${ids.length}`);
return [...new Set(ids)];
}
function seesImage(call, image) {
return call.now >= image.visibleAt && mayUse(call, image);
}
function mayUse({ account }, image) {
return image.ownerId === account.accountId || image.public || image.sharedWith.has(account.accountId);
}
function isSeen({ account, region, now }, id) {
let instance = region.instances.get(id);
if (instance === void 0) return !1;
return instance.clientToken === void 0 || now >= instance.firstLaunchedAt + account.settings.instanceLagSeconds * 1e3;
}
function findInstance(call, id) {
let instance = call.region.instances.get(id);
if (instance === void 0) throw missing("instance", [id]);
return instance;
}
function findVolume(call, id) {
let volume = call.region.volumes.get(id);
if (volume === void 0) throw missing("volume", [id]);
return volume;
}
function findOwnImage(call, id) {
let image = call.region.images.get(id);
if (image === void 0 && call.region.deregistered.has(id)) throw new ServiceError("InvalidAMIID.Unavailable", `The image ID '${id}' is no longer available`);
if (image === void 0 || !seesImage(call, image)) throw missing("image", [id]);
if (image.ownerId !== call.account.accountId) throw new ServiceError("AuthFailure", `Not authorized for image:${id}`, 403);
return image;
}
function findOwnSnapshot$1(call, id) {
let snapshot = call.region.snapshots.get(id);
if (snapshot === void 0 || call.now < snapshot.visibleAt || snapshot.deleteWhenDone) throw missing("snapshot", [id]);
if (snapshot.ownerId !== call.account.accountId) throw new ServiceError("AuthFailure", `Not authorized for snapshot:${id}`, 403);
return snapshot;
}
function target(call) {
let id = call.params.required("InstanceId");
let instance = call.region.instances.get(id);
if (instance === void 0 || !isSeen(call, id)) throw missing("instance", [id]);
return instance;
}
const GetConsoleOutput = {
parameters: ["InstanceId", "Latest"],
run(call) {
let instance = target(call);
let boot = bootOf(call.account, instance);
if (call.params.flag("Latest") === !0 && !boot.latestConsole) throw new ServiceError("UnsupportedOperation", "This instance type does not support retrieving the latest console output.");
let booted = call.now >= instance.launchedAt + boot.afterMs;
return leaf("instanceId", instance.instanceId) + leaf("timestamp", instant(call.now)) + leaf("output", Buffer.from(booted ? boot.console : "").toString("base64"));
}
};
const picture = Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex").toString("base64");
const GetConsoleScreenshot = {
parameters: ["InstanceId", "WakeUp"],
run(call) {
let instance = target(call);
if (instance.state !== "running") throw new ServiceError("IncorrectInstanceState", `The instance '${instance.instanceId}' is not in the 'running' state.`);
return leaf("instanceId", instance.instanceId) + leaf("imageData", picture);
}
};
const IN_BIN = "aws:recycle-bin:resource-in-bin";
function createRecycleBin() {
return {
rules: new Map(),
images: new Map(),
snapshots: new Map()
};
}
function addBinRule(context, bin, rule, atOnce) {
let now = context.clock.now();
let identifier = context.ids.resource("rule").slice(-11);
let availableAt = atOnce || bin.rules.size > 0 ? now : now + 18e5;
let added = {
...rule,
identifier,
availableAt
};
bin.rules.set(identifier, added);
return added;
}
function carries$1(tags, { key, value }) {
return value === void 0 ? tags.has(key) : tags.get(key) === value;
}
function covers(rule, type, tags, now) {
if (rule.type !== type || now < rule.availableAt) return !1;
if (rule.tags.length > 0) return rule.tags.some((tag) => carries$1(tags, tag));
return !rule.excluded.some((tag) => carries$1(tags, tag));
}
function throwAway(context, rules, type, into, id, thing) {
let now = context.clock.now();
let days = [...rules.values()].filter((rule) => covers(rule, type, thing.tags, now)).map((rule) => rule.days);
if (days.length === 0) return null;
let exitsAt = now + Math.max(...days) * 864e5;
thing.tags.set(IN_BIN, "true");
into.set(id, {
thing,
enteredAt: now,
exitsAt
});
return exitsAt;
}
function takeOut(from, id) {
let thing = from.get(id)?.thing;
from.delete(id);
thing?.tags.delete(IN_BIN);
return thing;
}
function isNameInBin({ images }, name) {
return [...images.values()].some(({ thing }) => thing.name === name);
}
function lockFrom(context, { mode, createdAt, expiresAt, coolOffUntil }) {
return {
mode,
createdAt: createdAt === void 0 ? context.clock.now() : instantOf$1(createdAt),
expiresAt: instantOf$1(expiresAt),
...coolOffUntil === void 0 ? {} : { coolOffUntil: instantOf$1(coolOffUntil) }
};
}
function addSnapshot(context, region, seed) {
let snapshotId = seed.id ?? context.ids.resource("snap");
if (region.snapshots.has(snapshotId)) throw TypeError(`The snapshot ${snapshotId} is there already.`);
let startedAt = seed.startedAt === void 0 ? context.clock.now() - 864e5 : instantOf$1(seed.startedAt);
let size = seed.size ?? 8;
let state = seed.state ?? "completed";
let snapshot = {
snapshotId,
region: region.name,
volumeId: seed.volumeId ?? "vol-ffffffff",
size,
fullSizeBytes: seed.fullSizeBytes ?? size * 2 ** 29,
state,
startedAt,
visibleAt: startedAt,
description: seed.description ?? "",
ownerId: seed.ownerId ?? context.accountId,
tags: new Map(Object.entries(seed.tags ?? {})),
encrypted: seed.encrypted ?? !1,
storageTier: seed.storageTier ?? "standard",
locked: seed.locked ?? !1,
managedByBackup: seed.managedByBackup ?? !1,
sharedWith: new Set(),
deleteWhenDone: !1,
...seed.lock === void 0 ? {} : { lock: lockFrom(context, seed.lock) },
...state === "completed" ? { completedAt: startedAt + 6e4 } : {}
};
region.snapshots.set(snapshotId, snapshot);
return snapshot;
}
function startSnapshot(context, region, volume, description, tags, visibleAt) {
let now = context.clock.now();
let snapshot = {
snapshotId: context.ids.resource("snap"),
region: region.name,
volumeId: volume.volumeId,
size: volume.size,
fullSizeBytes: volume.size * 2 ** 29,
state: "pending",
startedAt: now,
visibleAt,
description,
ownerId: context.accountId,
tags: new Map(tags),
encrypted: volume.encrypted,
storageTier: "standard",
locked: !1,
managedByBackup: !1,
sharedWith: new Set(),
deleteWhenDone: !1
};
region.snapshots.set(snapshot.snapshotId, snapshot);
volume.lastSnapshotAt = now;
volume.pendingSnapshots += 1;
return snapshot;
}
function hideTags(context, region, made) {
let { tagLagSeconds } = context.settings;
if (tagLagSeconds === 0) return;
for (let one of made) {
let { tags } = one;
one.tags = new Map();
unseen.set(one, tags);
region.schedule.add(context.clock.now() + tagLagSeconds * 1e3, () => {
	one.tags = new Map([...tags, ...one.tags]);
	unseen.delete(one);
});
}
}
const unseen = new WeakMap();
function endSnapshot(region, snapshot, state, at) {
if (snapshot.state !== "pending") return;
let volume = region.volumes.get(snapshot.volumeId);
volume !== void 0 && (volume.pendingSnapshots = Math.max(0, volume.pendingSnapshots - 1));
snapshot.state = state;
state === "completed" && (snapshot.completedAt = at);
snapshot.deleteWhenDone && region.snapshots.delete(snapshot.snapshotId);
}
function removeSnapshot(context, region, snapshot) {
if (snapshot.state === "pending") {
snapshot.deleteWhenDone = !0;
return;
}
let { snapshotId } = snapshot;
region.snapshots.delete(snapshotId);
let { rules, snapshots } = region.recycleBin;
let exitsAt = throwAway(context, rules, "EBS_SNAPSHOT", snapshots, snapshotId, snapshot);
if (exitsAt === null) return;
region.schedule.add(exitsAt, (at) => {
(snapshots.get(snapshotId)?.exitsAt ?? at + 1) <= at && snapshots.delete(snapshotId);
});
}
function enterImage(context, region, image) {
region.images.set(image.imageId, image);
image.ownerId === context.accountId && region.imageIdsByName.set(image.name, image.imageId);
for (let { snapshotId } of image.devices) snapshotId !== void 0 && index_link(region.imageIdsBySnapshot, snapshotId, image.imageId);
}
function settleImage(region, image, at, failure) {
if (image.state !== "pending" || region.images.get(image.imageId) !== image) {
for (let { snapshotId } of image.devices) {
	let snapshot = snapshotId === void 0 ? void 0 : region.snapshots.get(snapshotId);
	snapshot !== void 0 && endSnapshot(region, snapshot, "completed", at);
}
return;
}
image.state = failure === void 0 ? "available" : "failed";
failure !== void 0 && (image.stateReason = {
code: "Server.InternalError",
message: failure
});
for (let { snapshotId } of image.devices) {
let snapshot = snapshotId === void 0 ? void 0 : region.snapshots.get(snapshotId);
snapshot !== void 0 && endSnapshot(region, snapshot, failure === void 0 ? "completed" : "error", at);
}
}
function removeImage(context, region, image) {
let now = context.clock.now();
region.images.delete(image.imageId);
for (let { snapshotId } of image.devices) snapshotId !== void 0 && unlink(region.imageIdsBySnapshot, snapshotId, image.imageId);
if (region.imageIdsByName.get(image.name) === image.imageId) {
region.imageIdsByName.delete(image.name);
let freeAt = now + context.settings.nameReleaseSeconds * 1e3;
if (freeAt > now) {
	region.heldNames.set(image.name, freeAt);
	region.schedule.add(freeAt, () => region.heldNames.delete(image.name));
}
}
let forgetAt = now + context.settings.deregisteredSeconds * 1e3;
region.deregistered.set(image.imageId, forgetAt);
region.schedule.add(forgetAt, () => region.deregistered.delete(image.imageId));
let { rules, images } = region.recycleBin;
let exitsAt = image.rootDeviceType === "ebs" ? throwAway(context, rules, "EC2_IMAGE", images, image.imageId, image) : null;
exitsAt !== null && region.schedule.add(exitsAt, (at) => {
(images.get(image.imageId)?.exitsAt ?? at + 1) <= at && images.delete(image.imageId);
});
}
function describeSnapshot(seed, imageId) {
return seed.sourceInstanceId === void 0 ? "" : `Created by CreateImage(${seed.sourceInstanceId}) for ${imageId}`;
}
function volumeOf(context, seed, { volumeId }) {
if (volumeId !== void 0) return { volumeId };
return seed.sourceInstanceId === void 0 ? {} : { volumeId: context.ids.resource("vol") };
}
function deviceOf(context, region, seed, image, disk, index) {
let snapshot = disk.id === void 0 ? void 0 : region.snapshots.get(disk.id);
snapshot ??= addSnapshot(context, region, {
region: region.name,
startedAt: image.createdAt,
state: image.state === "pending" ? "pending" : image.state === "failed" ? "error" : "completed",
ownerId: image.ownerId,
description: disk.description ?? describeSnapshot(seed, image.imageId),
tags: disk.tags ?? seed.snapshotTags ?? seed.tags ?? {},
size: disk.size ?? 8,
encrypted: disk.encrypted ?? !1,
locked: disk.locked ?? !1,
...disk.lock === void 0 ? {} : { lock: disk.lock },
managedByBackup: disk.managedByBackup ?? seed.managedByBackup ?? !1,
...disk.id === void 0 ? {} : { id: disk.id },
...volumeOf(context, seed, disk)
});
return {
deviceName: disk.deviceName ?? (index === 0 ? image.rootDeviceName : `/dev/sd${String.fromCharCode(101 + index)}`),
snapshotId: snapshot.snapshotId,
size: snapshot.size,
type: disk.type ?? "gp3",
deleteOnTermination: !0,
encrypted: snapshot.encrypted
};
}
function addImage(context, region, seed) {
let now = context.clock.now();
let imageId = seed.id ?? context.ids.resource("ami");
if (region.images.has(imageId)) throw TypeError(`The image ${imageId} is there already.`);
let name = seed.name ?? `image ${imageId.slice(4)}`;
let ownerId = seed.ownerId ?? context.accountId;
if (ownerId === context.accountId && region.imageIdsByName.has(name)) throw TypeError(`The AMI name "${name}" is taken in ${region.name}.`);
let createdAt = seed.createdAt === void 0 ? now - 864e5 : instantOf$1(seed.createdAt);
let image = {
imageId,
region: region.name,
name,
ownerId,
state: seed.state ?? "available",
createdAt,
visibleAt: Math.min(createdAt, now),
tags: new Map(Object.entries(seed.tags ?? {})),
public: seed.public ?? !1,
sharedWith: new Set(seed.sharedWith),
protection: seed.protection ?? "disabled",
architecture: seed.architecture ?? "x86_64",
rootDeviceType: seed.rootDeviceType ?? "ebs",
rootDeviceName: seed.rootDeviceName ?? "/dev/xvda",
devices: [],
managedByBackup: seed.managedByBackup ?? !1,
...seed.description === void 0 ? {} : { description: seed.description },
...seed.ownerAlias === void 0 ? {} : { ownerAlias: seed.ownerAlias },
...seed.stateReason === void 0 ? {} : { stateReason: seed.stateReason },
...seed.sourceInstanceId === void 0 ? {} : { sourceInstanceId: seed.sourceInstanceId },
...seed.sourceImageId === void 0 ? {} : { sourceImageId: seed.sourceImageId },
...seed.sourceImageRegion === void 0 ? {} : { sourceImageRegion: seed.sourceImageRegion },
...seed.cooldownUntil === void 0 ? {} : { cooldownUntil: instantOf$1(seed.cooldownUntil) },
...seed.deprecatedAt === void 0 ? {} : { deprecatedAt: instantOf$1(seed.deprecatedAt) },
...seed.lastLaunchedAt === void 0 ? {} : { lastLaunchedAt: instantOf$1(seed.lastLaunchedAt) },
...seed.platform === void 0 ? {} : { platform: seed.platform }
};
image.devices = (seed.snapshots ?? (image.rootDeviceType === "ebs" ? [{}] : [])).map((disk, index) => deviceOf(context, region, seed, image, disk, index));
enterImage(context, region, image);
if (image.state === "pending") {
let readyAt = seed.readyAt === void 0 ? now + context.settings.imageReadyMs : instantOf$1(seed.readyAt);
region.schedule.add(readyAt, (at) => settleImage(region, image, at));
}
return image;
}
function addKey(keys, { arn, state = "Enabled", manager = "CUSTOMER", usage = "ENCRYPT_DECRYPT" }) {
let region = arn.split(":")[3];
if (region === void 0) throw TypeError(`Not the ARN of a key: "${arn}".`);
keys.set(arn, {
arn,
region,
state,
manager,
usage
});
}
function whyUnusable(keys, region, arn) {
let key = keys.get(arn);
if (key === void 0 || key.region !== region) return `Key '${arn}' does not exist`;
if (key.state !== "Enabled") return `${arn} is ${key.state}`;
return key.usage === "ENCRYPT_DECRYPT" ? void 0 : `${arn} does not encrypt`;
}
function readTags$1(groups) {
let tags = new Map();
for (let group of groups) {
let key = group.text("Key") ?? "";
let value = group.text("Value") ?? "";
if (key === "") throw invalidValue$1("Tag key cannot be null or empty.");
if (key.toLowerCase().startsWith("aws:")) throw invalidValue$1(`Tag keys starting with 'aws:' are reserved for internal use: ${key}`);
if ([...key].length > 128) throw invalidValue$1("Tag key exceeds the maximum length of 128 characters");
if ([...value].length > 256) throw invalidValue$1("Tag value exceeds the maximum length of 256 characters");
if (tags.has(key)) throw invalidValue$1(`Duplicate tag key '${key}' specified.`);
tags.set(key, value);
}
if (tags.size > 50) throw tagLimit();
return tags;
}
function tagLimit() {
return new ServiceError("TagLimitExceeded", "A resource can have at most 50 tags.");
}
function mergeTags(into, more) {
let own = 0;
for (let key of into.keys()) key.startsWith("aws:") || (own += 1);
for (let key of more.keys()) into.has(key) || (own += 1);
if (own > 50) throw tagLimit();
for (let [key, value] of more) into.set(key, value);
}
function readTagSpecifications(params, types) {
let found = new Map();
for (let group of params.groups("TagSpecification")) {
let named = group.required("ResourceType");
let type = types.find((entry) => entry === named);
if (type === void 0) throw invalidValue$1(`'${named}' is not a valid taggable resource type for this operation.`);
if (found.has(type)) throw invalidValue$1(`Duplicate resource type '${type}' in TagSpecification.`);
found.set(type, readTags$1(group.groups("Tag")));
}
return (type) => found.get(type) ?? new Map();
}
function tagSet(tags) {
if (tags.size === 0) return "";
return items("tagSet", tags, ([key, value]) => leaf("key", key) + leaf("value", value));
}
const listingParameters$1 = [
"Filter.N.Name",
"Filter.N.Value.N",
"MaxResults",
"NextToken"
];
const tagSpecificationParameters = [
"TagSpecification.N.ResourceType",
"TagSpecification.N.Tag.N.Key",
"TagSpecification.N.Tag.N.Value"
];
function checkSnapshotPace({ account, now }, volume) {
let { volumeSnapshotSpacingSeconds, limitConcurrentSnapshots } = account.settings;
if (volume.lastSnapshotAt !== void 0 && now - volume.lastSnapshotAt < volumeSnapshotSpacingSeconds * 1e3) throw new ServiceError("SnapshotCreationPerVolumeRateExceeded", `The maximum per volume CreateSnapshot request rate has been exceeded for ${volume.volumeId}. Use an increasing or variable sleep interval between requests.`);
let most = volume.type === "st1" || volume.type === "sc1" ? 1 : 5;
if (limitConcurrentSnapshots && volume.pendingSnapshots >= most) throw new ServiceError("ConcurrentSnapshotLimitExceeded", `Maximum allowed in-progress snapshots for a single volume exceeded: ${volume.volumeId} has ${volume.pendingSnapshots}.`);
}
function checkName$2({ region }, name) {
if (!/^[A-Za-z0-9()[\] ./\-'@_]{3,128}$/.test(name)) throw new ServiceError("InvalidAMIName.Malformed", "AMI names must be between 3 and 128 characters long, and may contain letters, numbers, '(', ')', '.', '-', '/' and '_'");
let holder = region.imageIdsByName.get(name);
if (holder !== void 0) throw new ServiceError("InvalidAMIName.Duplicate", `AMI name ${name} is already in use by AMI ${holder}`);
if (region.heldNames.has(name) || isNameInBin(region.recycleBin, name)) throw new ServiceError("InvalidAMIName.Duplicate", `AMI name ${name} is still in use by an AMI that was deregistered`);
}
function checkInstance(instance) {
let { instanceId, state, operator, rootDeviceName } = instance;
if (operator !== void 0) throw new ServiceError("OperationNotPermitted", `The instance '${instanceId}' is managed by ${operator}`);
if (state !== "running" && state !== "stopping" && state !== "stopped") throw invalidValue$1(`Instance '${instanceId}' is not in state 'running', 'stopping' or 'stopped'`);
if (instance.rootDeviceType !== "ebs" || !instance.devices.some((device) => device.deviceName === rootDeviceName)) throw invalidValue$1(`Instance does not have a volume attached at root (${rootDeviceName})`);
}
function disksOf$1({ region, params }, instance) {
let disks = new Map();
for (let { deviceName, volumeId, deleteOnTermination } of instance.devices) {
let volume = region.volumes.get(volumeId);
if (volume === void 0) continue;
let { size, type, encrypted } = volume;
disks.set(deviceName, {
	volume,
	device: {
		deviceName,
		size,
		type,
		encrypted,
		deleteOnTermination
	}
});
}
for (let mapping of params.groups("BlockDeviceMapping")) {
let deviceName = mapping.required("DeviceName");
let ebs = mapping.group("Ebs");
let disk = disks.get(deviceName);
if (mapping.text("NoDevice") !== void 0) {
	if (deviceName === instance.rootDeviceName) throw invalidValue$1(`The root device ${deviceName} cannot be left out`);
	disks.delete(deviceName);
} else if (disk === void 0) {
	let size = ebs?.integer("VolumeSize");
	if (size === void 0) throw new ServiceError("InvalidBlockDeviceMapping", `No size for the new device ${deviceName}`);
	let type = ebs?.text("VolumeType") ?? "gp2";
	disks.set(deviceName, { device: {
		deviceName,
		size,
		type,
		encrypted: !1,
		deleteOnTermination: ebs?.flag("DeleteOnTermination") ?? !0
	} });
} else {
	for (let fixed of [
		"VolumeSize",
		"Encrypted",
		"SnapshotId",
		"KmsKeyId"
	]) if (ebs?.text(fixed) !== void 0) throw new ServiceError("InvalidBlockDeviceMapping", `${fixed} of the device ${deviceName} cannot be changed`);
	disk.device.type = ebs?.text("VolumeType") ?? disk.device.type;
	disk.device.deleteOnTermination = ebs?.flag("DeleteOnTermination") ?? disk.device.deleteOnTermination;
}
}
return [...disks.values()];
}
function makeImage(call, instance, name, disks, imageTags, snapshotTags) {
let { account, region, params, now } = call;
let imageId = account.ids.resource("ami");
let visibleAt = now + account.settings.consistencySeconds * 1e3;
let description = params.text("Description");
let madeFor = `Created by CreateImage(${instance.instanceId}) for ${imageId}`;
return {
imageId,
region: region.name,
name,
ownerId: account.accountId,
state: "pending",
createdAt: now,
visibleAt,
tags: imageTags,
public: !1,
sharedWith: new Set(),
sourceInstanceId: instance.instanceId,
protection: "disabled",
architecture: instance.architecture,
rootDeviceType: "ebs",
rootDeviceName: instance.rootDeviceName,
managedByBackup: !1,
devices: disks.map(({ device, volume }) => volume === void 0 ? device : {
	...device,
	snapshotId: startSnapshot(account, region, volume, madeFor, snapshotTags, visibleAt).snapshotId
}),
...description === void 0 ? {} : { description },
...instance.platform === void 0 ? {} : { platform: instance.platform }
};
}
function snapshotsOf$1(region, image) {
return image.devices.flatMap(({ snapshotId = "" }) => region.snapshots.get(snapshotId) ?? []);
}
const CreateImage = {
parameters: [
"InstanceId",
"Name",
"Description",
"NoReboot",
"BlockDeviceMapping.N.DeviceName",
"BlockDeviceMapping.N.NoDevice",
"BlockDeviceMapping.N.VirtualName",
"BlockDeviceMapping.N.Ebs.DeleteOnTermination",
"BlockDeviceMapping.N.Ebs.Encrypted",
"BlockDeviceMapping.N.Ebs.Iops",
"BlockDeviceMapping.N.Ebs.KmsKeyId",
"BlockDeviceMapping.N.Ebs.SnapshotId",
"BlockDeviceMapping.N.Ebs.Throughput",
"BlockDeviceMapping.N.Ebs.VolumeSize",
"BlockDeviceMapping.N.Ebs.VolumeType",
"SnapshotLocation",
...tagSpecificationParameters
],
unmodelled: ["BootModeOverride"],
run(call) {
let { account, region, params, now } = call;
let instanceId = params.required("InstanceId");
let name = params.required("Name");
let noReboot = params.flag("NoReboot") ?? !1;
let description = params.text("Description") ?? "";
if (description.length > 255) throw invalidValue$1("Description is over 255 characters");
if (/[^\x20-\x7e]/.test(description)) throw invalidValue$1(`Value (${description}) for parameter description is invalid. Character sets beyond ASCII are not supported.`);
if (params.text("SnapshotLocation") === "local") throw notModelled("SnapshotLocation=local");
let tags = readTagSpecifications(params, ["image", "snapshot"]);
checkName$2(call, name);
let instance = findInstance(call, instanceId);
checkInstance(instance);
let disks = disksOf$1(call, instance);
for (let { volume } of disks) volume !== void 0 && checkSnapshotPace(call, volume);
let image = makeImage(call, instance, name, disks, tags("image"), tags("snapshot"));
enterImage(account, region, image);
hideTags(account, region, [image, ...snapshotsOf$1(region, image)]);
!noReboot && instance.state === "running" && region.reboots.push({
	at: now,
	region: region.name,
	instanceId,
	imageId: image.imageId
});
let failure;
for (let effect of call.effects) "imageFails" in effect && (failure = effect.imageFails);
region.schedule.add(now + account.settings.imageReadyMs, (at) => settleImage(region, image, at, failure));
return leaf("imageId", image.imageId);
}
};
function findSource$1({ account, params }) {
let from = params.required("SourceRegion");
let id = params.required("SourceImageId");
if (account.regions.get(from) === void 0) throw invalidValue$1(`Value (${from}) for parameter sourceRegion is invalid.`);
let image = account.region(from).images.get(id);
if (image === void 0) throw new ServiceError("InvalidAMIID.NotFound", `The image id '[${id}]' does not exist`);
if (image.state !== "available") throw new ServiceError("InvalidRequest", `The AMI ${id} is ${image.state}`);
return image;
}
function failureOf({ account, region, params, effects }) {
for (let effect of effects) if ("imageFails" in effect) return effect.imageFails;
let key = params.text("KmsKeyId");
return key === void 0 || whyUnusable(account.keys, region.name, key) === void 0 ? void 0 : "Given key ID is not accessible";
}
function makeCopy$1(call, source, name, imageTags, snapshotTags) {
let { account, region, params, now } = call;
let imageId = account.ids.resource("ami");
let visibleAt = now + account.settings.consistencySeconds * 1e3;
let encrypted = params.flag("Encrypted") === !0;
let description = params.text("Description");
let { sourceInstanceId: _, protection: __, deprecatedAt: ___, description: ____, stateReason: _____, ...kept } = source;
let devices = source.devices.map((device) => {
let isEncrypted = encrypted || device.encrypted;
let snapshot = addSnapshot(account, region, {
	region: region.name,
	startedAt: now,
	state: "pending",
	description: `Copied for DestinationAmi ${imageId} from SourceAmi ${source.imageId} for SourceSnapshot ${device.snapshotId ?? ""}. Task created on ${now}.`,
	tags: Object.fromEntries(snapshotTags),
	size: device.size,
	encrypted: isEncrypted
});
return {
	...device,
	encrypted: isEncrypted,
	snapshotId: snapshot.snapshotId
};
});
return {
...kept,
imageId,
region: region.name,
name,
state: "pending",
createdAt: now,
visibleAt,
tags: imageTags,
public: !1,
sharedWith: new Set(),
sourceImageId: source.imageId,
sourceImageRegion: source.region,
protection: "disabled",
managedByBackup: !1,
devices,
...description === void 0 ? {} : { description }
};
}
function askedIn({ flat }) {
return JSON.stringify(Object.entries(flat).sort());
}
const CopyImage = {
parameters: [
"SourceRegion",
"SourceImageId",
"Name",
"Description",
"ClientToken",
"Encrypted",
"KmsKeyId",
"CopyImageTags",
...tagSpecificationParameters
],
unmodelled: [
"DestinationOutpostArn",
"DestinationAvailabilityZone",
"DestinationAvailabilityZoneId",
"SnapshotCopyCompletionDurationMinutes"
],
run(call) {
let { account, region, params, now } = call;
let name = params.required("Name");
let token = params.text("ClientToken");
if (token !== void 0 && token.length > 64) throw invalidValue$1("ClientToken is over 64 characters");
if (params.flag("CopyImageTags") === !0) throw new ServiceError("NotModelledBySandbox", "CopyImageTags");
if (params.text("KmsKeyId") !== void 0 && params.flag("Encrypted") !== !0) throw new ServiceError("InvalidParameterDependency", "The parameter KmsKeyId requires the parameter Encrypted to be set.");
let tags = readTagSpecifications(params, ["image", "snapshot"]);
let known = token === void 0 ? void 0 : region.copies.get(token);
if (known !== void 0 && known.asked !== askedIn(call)) throw new ServiceError("IdempotentParameterMismatch", `The client token ${token} was used with other parameters`);
if (known !== void 0) return leaf("imageId", known.imageId);
let source = findSource$1(call);
checkName$2(call, name);
if ([...region.images.values()].filter((image) => image.state === "pending" && image.sourceImageRegion !== void 0).length >= 300) throw new ServiceError("ResourceLimitExceeded", "More than 300 AMI copies are in progress");
let failure = failureOf(call);
let image = makeCopy$1(call, source, name, tags("image"), tags("snapshot"));
enterImage(account, region, image);
hideTags(account, region, [image]);
token !== void 0 && region.copies.set(token, {
	asked: askedIn(call),
	imageId: image.imageId
});
region.schedule.add(now + account.settings.imageReadyMs, (at) => settleImage(region, image, at, failure));
return leaf("imageId", image.imageId);
}
};
function compilePattern(value) {
let literal = "";
let source = "";
let wild = !1;
for (let i = 0; i < value.length; i += 1) {
let char = value.charAt(i);
if (char === "*" || char === "?") {
	wild = !0;
	source += char === "*" ? ".*" : ".?";
	continue;
}
if (char === "\\" && i + 1 < value.length) {
	i += 1;
	char = value.charAt(i);
}
literal += char;
source += char.replace(/[.+^${}()|[\]\\/*?-]/, "\\$&");
}
if (!wild) return {
exact: literal,
test: (text) => text === literal
};
let regex = RegExp(`^${source}$`, "s");
return {
exact: void 0,
test: (text) => regex.test(text)
};
}
function fieldOf(table, name) {
if (name.startsWith("tag:")) {
let key = name.slice(4);
return (entry) => table.tags(entry).get(key);
}
if (name === "tag-key") return (entry) => [...table.tags(entry).keys()];
let field = Object.hasOwn(table.fields, name) ? table.fields[name] : void 0;
if (field !== void 0) return field;
if (table.unmodelled?.some((entry) => entry.endsWith("*") ? name.startsWith(entry.slice(0, -1)) : name === entry)) throw notModelled(`The filter '${name}'`);
throw invalidValue$1(`The filter '${name}' is invalid`);
}
function holds({ field, exact, wild }, entry) {
let value = field(entry);
if (value === void 0) return !1;
let fits = (text) => exact.has(text) || wild.some((pattern) => pattern.test(text));
return typeof value == "string" ? fits(value) : value.some(fits);
}
function readFilters$1(params, table) {
let groups = params.groups("Filter");
let values = 0;
let conditions = groups.map((group) => {
let name = group.required("Name");
let field = fieldOf(table, name);
let texts = group.texts("Value");
if (texts.length === 0) throw invalidValue$1(`The filter '${name}' needs a value`);
for (let text of texts) if (text.length > 255) throw invalidValue$1(`A value of the filter '${name}' is over 255 characters`);
values += texts.length;
let patterns = texts.map(compilePattern);
return {
	name,
	field,
	exact: new Set(patterns.flatMap((pattern) => pattern.exact ?? [])),
	wild: patterns.filter((pattern) => pattern.exact === void 0)
};
});
if (groups.length > 50 || values > 200) throw new ServiceError("FilterLimitExceeded", "The request uses too many filters or too many filter values.");
return {
matches: (entry) => conditions.every((condition) => holds(condition, entry)),
exact(name) {
	let found = conditions.find((condition) => condition.name === name);
	return found === void 0 || found.wild.length > 0 ? void 0 : [...found.exact];
}
};
}
const endless = Date.UTC(2100, 0, 1);
function lockOf$1({ lock, locked, startedAt }) {
if (lock !== void 0) return lock;
return locked ? {
mode: "governance",
createdAt: startedAt,
expiresAt: endless
} : null;
}
function lockStateOf({ mode, expiresAt, coolOffUntil }, now) {
if (now >= expiresAt) return "expired";
return mode === "compliance" && coolOffUntil !== void 0 && now < coolOffUntil ? "compliance-cooloff" : mode;
}
function isLocked(snapshot, now) {
let lock = lockOf$1(snapshot);
return lock !== null && now < lock.expiresAt;
}
function protectionText(image, now) {
if (image.protection !== "disabled") return image.protection;
if (image.cooldownUntil !== void 0 && image.cooldownUntil > now) return `disabled after ${new Date(image.cooldownUntil).toISOString()}`;
return "disabled";
}
function isProtected(image, now) {
return protectionText(image, now) !== "disabled";
}
function deviceXml(device, withSnapshot) {
return leaf("deviceName", device.deviceName) + node("ebs", (withSnapshot ? leaf("snapshotId", device.snapshotId) : "") + leaf("volumeSize", device.size) + leaf("deleteOnTermination", device.deleteOnTermination) + leaf("volumeType", device.type) + leaf("encrypted", device.encrypted));
}
function imageXml(image, now, pendingShowsSnapshots) {
let withSnapshots = image.state !== "pending" || pendingShowsSnapshots;
return leaf("imageId", image.imageId) + leaf("imageLocation", `${image.ownerId}/${image.name}`) + leaf("imageState", image.state) + leaf("imageOwnerId", image.ownerId) + leaf("imageOwnerAlias", image.ownerAlias) + leaf("creationDate", instant(image.createdAt)) + leaf("isPublic", image.public) + leaf("architecture", image.architecture) + leaf("imageType", "machine") + leaf("platform", image.platform) + leaf("platformDetails", image.platform === "windows" ? "Windows" : "Linux/UNIX") + leaf("usageOperation", image.platform === "windows" ? "RunInstances:0002" : "RunInstances") + leaf("name", image.name) + leaf("description", image.description) + leaf("rootDeviceType", image.rootDeviceType) + leaf("rootDeviceName", image.rootDeviceName) + items("blockDeviceMapping", image.devices, (device) => deviceXml(device, withSnapshots)) + leaf("virtualizationType", "hvm") + leaf("hypervisor", "xen") + leaf("enaSupport", !0) + (image.stateReason === void 0 ? "" : node("stateReason", leaf("code", image.stateReason.code) + leaf("message", image.stateReason.message))) + leaf("sourceInstanceId", image.sourceInstanceId) + leaf("sourceImageId", image.sourceImageId) + leaf("sourceImageRegion", image.sourceImageRegion) + leaf("deprecationTime", instant(image.deprecatedAt)) + leaf("lastLaunchedTime", instant(image.lastLaunchedAt)) + leaf("deregistrationProtection", protectionText(image, now)) + tagSet(image.tags);
}
const kept = 1e3;
function createPages() {
let listings = new Map();
let last = 0;
return {
keep(listing) {
	last += 1;
	listings.set(last, listing);
	listings.size > kept && listings.delete(last - kept);
	return last;
},
find: (number) => listings.get(number)
};
}
function sizeOf({ params, least, idsParameter }) {
let size = params.integer("MaxResults");
if ((size !== void 0 || params.text("NextToken") !== void 0) && idsParameter !== void 0 && params.texts(idsParameter).length > 0) throw new ServiceError("InvalidParameterCombination", `The parameter ${idsParameter} cannot be used with the parameter maxResults`);
if (size !== void 0 && size < least) throw invalidValue$1(`Value ( ${size} ) for parameter maxResults is invalid. Expecting a value greater than ${least}.`);
return size;
}
function keyOf(request) {
let names = Object.keys(request.flat).filter((name) => name !== "NextToken" && name !== "MaxResults");
return JSON.stringify([
request.action,
request.region,
names.sort().map((name) => [name, request.flat[name]])
]);
}
function writeToken({ number, offset, afterEmpty }) {
return Buffer.from(`page/${number}/${offset}/${+!!afterEmpty}`).toString("base64url");
}
function readToken$2(token) {
let [, number, offset, mark] = /^page\/([0-9]+)\/([0-9]+)\/([01])$/.exec(Buffer.from(token, "base64url").toString()) ?? [];
return {
number: Number(number),
offset: Number(offset),
afterEmpty: mark === "1"
};
}
function resume(request, place) {
let found = request.pages.find(place.number);
if (found === void 0 || found.key !== keyOf(request) || request.now - found.at > 864e5) throw invalidValue$1(`The ${request.tokenName ?? "NextToken"} is invalid`);
return found;
}
function takePage(request, list) {
let asked = sizeOf(request);
let token = request.params.text("NextToken");
let listing;
let place;
if (token === void 0) {
let ids = list();
if (asked === void 0) return { ids };
listing = {
	ids,
	key: keyOf(request),
	at: request.now,
	size: asked
};
place = {
	number: 0,
	offset: 0,
	afterEmpty: !1
};
} else {
place = readToken$2(token);
listing = resume(request, place);
}
let number = () => place.number === 0 ? request.pages.keep(listing) : place.number;
if (request.style === "empty" && !place.afterEmpty && listing.ids.length > 0) return {
ids: [],
nextToken: writeToken({
	number: number(),
	offset: place.offset,
	afterEmpty: !0
})
};
let full = Math.min(asked ?? listing.size, 1e3);
let size = request.style === "short" ? Math.max(1, Math.ceil(full * request.random())) : full;
let end = place.offset + size;
let ids = listing.ids.slice(place.offset, end);
if (end >= listing.ids.length) return { ids };
return {
ids,
nextToken: writeToken({
	number: number(),
	offset: end,
	afterEmpty: !1
})
};
}
function answerListing$1(call, listing) {
let { account, region, action, flat, params, now } = call;
let page = takePage({
action,
region: region.name,
flat,
params,
now,
style: account.settings.pages,
pages: account.pages,
random: account.random,
least: listing.least,
...listing.idsParameter === void 0 ? {} : { idsParameter: listing.idsParameter }
}, () => listing.list());
let entries = [];
for (let id of page.ids) {
let entry = listing.find(id);
entry !== void 0 && entries.push(entry);
}
return listing.render(entries) + leaf("nextToken", page.nextToken);
}
const filters$4 = {
fields: {
architecture: (image) => image.architecture,
"block-device-mapping.delete-on-termination": (image) => image.devices.map((device) => String(device.deleteOnTermination)),
"block-device-mapping.device-name": (image) => image.devices.map((device) => device.deviceName),
"block-device-mapping.encrypted": (image) => image.devices.map((device) => String(device.encrypted)),
"block-device-mapping.snapshot-id": (image) => image.devices.map((device) => device.snapshotId ?? ""),
"block-device-mapping.volume-size": (image) => image.devices.map((device) => String(device.size)),
"block-device-mapping.volume-type": (image) => image.devices.map((device) => device.type),
"creation-date": (image) => instant(image.createdAt),
description: (image) => image.description,
"ena-support": () => "true",
hypervisor: () => "xen",
"image-id": (image) => image.imageId,
"image-type": () => "machine",
"is-public": (image) => String(image.public),
name: (image) => image.name,
"owner-alias": (image) => image.ownerAlias,
"owner-id": (image) => image.ownerId,
platform: (image) => image.platform,
"root-device-name": (image) => image.rootDeviceName,
"root-device-type": (image) => image.rootDeviceType,
"source-image-id": (image) => image.sourceImageId,
"source-image-region": (image) => image.sourceImageRegion,
"source-instance-id": (image) => image.sourceInstanceId,
state: (image) => image.state,
"state-reason-code": (image) => image.stateReason?.code,
"state-reason-message": (image) => image.stateReason?.message,
"virtualization-type": () => "hvm"
},
tags: (image) => image.tags,
unmodelled: [
"boot-mode",
"free-tier-eligible",
"image-allowed",
"image-watermark.*",
"instance-type-specification.*",
"kernel-id",
"manifest-location",
"product-code*",
"public-ssm-parameter-name",
"ramdisk-id",
"scan-result.*",
"sriov-net-support"
]
};
const aliases = new Set([
"amazon",
"aws-marketplace",
"aws-backup-vault"
]);
function readOwners(call) {
let owners = call.params.texts("Owner");
if (owners.length === 0) return () => !0;
let ids = new Set();
for (let owner of owners) if (owner === "self") ids.add(call.account.accountId);
else if (/^[0-9]{12}$/.test(owner) || aliases.has(owner)) ids.add(owner);
else throw new ServiceError("InvalidUserID.Malformed", `Invalid user id: "${owner}"`);
return (ownerId, alias) => ids.has(ownerId) || alias !== void 0 && ids.has(alias);
}
const DescribeImages = {
parameters: [
"ImageId.N",
"Owner.N",
"ExecutableBy.N",
"IncludeDeprecated",
"IncludeDisabled",
...listingParameters$1
],
run(call) {
let { region, params, account, now } = call;
let ids = readIds(call, "ImageId");
let selection = readFilters$1(params, filters$4);
let isOwner = readOwners(call);
let executors = params.texts("ExecutableBy");
let withDisabled = params.flag("IncludeDisabled") === !0;
let withDeprecated = params.flag("IncludeDeprecated") === !0;
let { accountId, settings } = account;
let launchable = (image) => executors.length === 0 || executors.some((by) => by === "all" ? image.public : by === "self" ? image.ownerId !== accountId && image.sharedWith.has(accountId) : image.sharedWith.has(by));
let belongs = (image) => seesImage(call, image) && (withDisabled || image.state !== "disabled") && (withDeprecated || image.ownerId === accountId || image.deprecatedAt === void 0 || image.deprecatedAt > now) && isOwner(image.ownerId, image.ownerAlias) && launchable(image) && selection.matches(image);
let candidates = () => {
	if (ids.length > 0) return ids;
	let byId = selection.exact("image-id");
	if (byId !== void 0) return new Set(byId);
	let bySnapshot = selection.exact("block-device-mapping.snapshot-id");
	if (bySnapshot !== void 0) return new Set(bySnapshot.flatMap((id) => [...region.imageIdsBySnapshot.get(id) ?? []]));
	let names = selection.exact("name");
	if (names !== void 0 && params.texts("Owner").every((owner) => owner === "self") && params.texts("Owner").length > 0) return new Set(names.flatMap((name) => region.imageIdsByName.get(name) ?? []));
	return region.images.keys();
};
return answerListing$1(call, {
	least: 1,
	idsParameter: "ImageId",
	list() {
		let absent = ids.filter((id) => {
			let image = region.images.get(id);
			return image === void 0 ? !region.deregistered.has(id) : !seesImage(call, image);
		});
		if (absent.length > 0) throw missing("image", absent);
		let found = [];
		for (let id of candidates()) {
			let image = region.images.get(id);
			image !== void 0 && belongs(image) && found.push(id);
		}
		return found;
	},
	find: (id) => region.images.get(id),
	render: (images) => items("imagesSet", images, (image) => imageXml(image, now, settings.pendingImagesShowSnapshots))
});
}
};
function progressOf(snapshot) {
return snapshot.state === "pending" ? "50%" : "100%";
}
const filters$3 = {
fields: {
description: (snapshot) => snapshot.description,
encrypted: (snapshot) => String(snapshot.encrypted),
"owner-id": (snapshot) => snapshot.ownerId,
progress: progressOf,
"snapshot-id": (snapshot) => snapshot.snapshotId,
"start-time": (snapshot) => instant(snapshot.startedAt),
status: (snapshot) => snapshot.state,
"storage-tier": (snapshot) => snapshot.storageTier,
"volume-id": (snapshot) => snapshot.volumeId,
"volume-size": (snapshot) => String(snapshot.size)
},
tags: (snapshot) => snapshot.tags,
unmodelled: ["owner-alias", "transfer-type"]
};
function snapshotFields(snapshot) {
return leaf("snapshotId", snapshot.snapshotId) + leaf("volumeId", snapshot.volumeId) + leaf("status", snapshot.state) + leaf("startTime", instant(snapshot.startedAt)) + leaf("completionTime", instant(snapshot.completedAt)) + leaf("progress", progressOf(snapshot)) + leaf("ownerId", snapshot.ownerId) + leaf("volumeSize", snapshot.size) + leaf("fullSnapshotSizeInBytes", snapshot.fullSizeBytes) + leaf("description", snapshot.description) + leaf("encrypted", snapshot.encrypted) + leaf("storageTier", snapshot.storageTier) + tagSet(snapshot.tags);
}
const DescribeSnapshots = {
parameters: [
"SnapshotId.N",
"Owner.N",
"RestorableBy.N",
...listingParameters$1
],
run(call) {
let { account, region, params, now } = call;
let ids = readIds(call, "SnapshotId");
let selection = readFilters$1(params, filters$3);
let isOwner = readOwners(call);
let restorers = params.texts("RestorableBy");
let sees = (snapshot) => now >= snapshot.visibleAt && (snapshot.ownerId === account.accountId || snapshot.sharedWith.has(account.accountId) || snapshot.sharedWith.has("all"));
let restorable = (snapshot) => restorers.length === 0 || restorers.some((by) => {
	let id = by === "self" ? account.accountId : by;
	return snapshot.ownerId === id || snapshot.sharedWith.has(id);
});
return answerListing$1(call, {
	least: 5,
	idsParameter: "SnapshotId",
	list() {
		let absent = ids.filter((id) => {
			let snapshot = region.snapshots.get(id);
			return snapshot === void 0 || !sees(snapshot);
		});
		if (absent.length > 0) throw missing("snapshot", absent);
		let candidates = ids.length > 0 ? ids : selection.exact("snapshot-id") ?? region.snapshots.keys();
		let found = [];
		for (let id of new Set(candidates)) {
			let snapshot = region.snapshots.get(id);
			if (snapshot === void 0 || !sees(snapshot) || !isOwner(snapshot.ownerId, void 0)) continue;
			restorable(snapshot) && selection.matches(snapshot) && found.push(id);
		}
		return found;
	},
	find: (id) => region.snapshots.get(id),
	render: (snapshots) => items("snapshotSet", snapshots, snapshotFields)
});
}
};
const DeleteSnapshot = {
parameters: ["SnapshotId"],
run(call) {
let { region } = call;
let snapshot = findOwnSnapshot$1(call, call.params.required("SnapshotId"));
let { snapshotId } = snapshot;
let [imageId] = region.imageIdsBySnapshot.get(snapshotId) ?? [];
if (imageId !== void 0) throw new ServiceError("InvalidSnapshot.InUse", `The snapshot ${snapshotId} is currently in use by ${imageId}`);
if (snapshot.managedByBackup) throw new ServiceError("InvalidParameterValue", "This snapshot is managed by AWS Backup service and cannot be deleted via EC2 APIs. If you wish to delete this snapshot, please do so via the Backup console.");
if (isLocked(snapshot, call.now)) throw new ServiceError("OperationNotPermitted", `The snapshot '${snapshotId}' is locked`);
removeSnapshot(call.account, region, snapshot);
return leaf("return", !0);
}
};
const CreateSnapshot = {
parameters: [
"VolumeId",
"Description",
"Location",
...tagSpecificationParameters
],
unmodelled: ["OutpostArn"],
run(call) {
let { account, region, params, now } = call;
let volumeId = params.required("VolumeId");
let description = params.text("Description") ?? "";
if (description.length > 255) throw invalidValue$1("Description is over 255 characters");
if (params.text("Location") === "local") throw notModelled("Location=local");
let tags = readTagSpecifications(params, ["snapshot"]);
let volume = findVolume(call, volumeId);
checkSnapshotPace(call, volume);
let visibleAt = now + account.settings.consistencySeconds * 1e3;
let snapshot = startSnapshot(account, region, volume, description, tags("snapshot"), visibleAt);
hideTags(account, region, [snapshot]);
let fails = call.effects.some((effect) => "imageFails" in effect);
region.schedule.add(now + account.settings.imageReadyMs, (at) => endSnapshot(region, snapshot, fails ? "error" : "completed", at));
return snapshotFields(snapshot);
}
};
function statusOf(volume, now) {
if ((volume.readyAt ?? 0) > now) return "creating";
return volume.attachments.length > 0 ? "in-use" : "available";
}
const filtersAt = (now) => ({
fields: {
"availability-zone": (volume) => volume.availabilityZone,
status: (volume) => statusOf(volume, now),
"attachment.delete-on-termination": (volume) => volume.attachments.map((entry) => String(entry.deleteOnTermination)),
"attachment.device": (volume) => volume.attachments.map((entry) => entry.deviceName),
"attachment.instance-id": (volume) => volume.attachments.map((entry) => entry.instanceId),
"create-time": (volume) => instant(volume.createdAt),
encrypted: (volume) => String(volume.encrypted),
"multi-attach-enabled": (volume) => String(volume.multiAttach),
size: (volume) => String(volume.size),
"snapshot-id": (volume) => volume.snapshotId,
"volume-id": (volume) => volume.volumeId,
"volume-type": (volume) => volume.type
},
tags: (volume) => volume.tags,
unmodelled: [
"attachment.attach-time",
"attachment.status",
"availability-zone-id",
"fast-restored",
"operator.*",
"source-volume-id"
]
});
function volumeXml(volume, zone, now) {
return leaf("volumeId", volume.volumeId) + leaf("size", volume.size) + leaf("snapshotId", volume.snapshotId) + leaf("volumeType", volume.type) + leaf("availabilityZone", volume.availabilityZone ?? zone) + leaf("status", statusOf(volume, now)) + leaf("iops", volume.iops) + leaf("createTime", instant(volume.createdAt)) + leaf("encrypted", volume.encrypted) + leaf("multiAttachEnabled", volume.multiAttach) + items("attachmentSet", volume.attachments, (entry) => leaf("volumeId", volume.volumeId) + leaf("instanceId", entry.instanceId) + leaf("device", entry.deviceName) + leaf("status", "attached") + leaf("attachTime", instant(entry.attachedAt)) + leaf("deleteOnTermination", entry.deleteOnTermination)) + tagSet(volume.tags);
}
const DescribeVolumes = {
parameters: [
"VolumeId.N",
"IncludeManagedResources",
...listingParameters$1
],
run(call) {
let { region, params } = call;
let ids = readIds(call, "VolumeId");
let selection = readFilters$1(params, filtersAt(call.now));
return answerListing$1(call, {
	least: 5,
	idsParameter: "VolumeId",
	list() {
		let absent = ids.filter((id) => !region.volumes.has(id));
		if (absent.length > 0) throw missing("volume", absent);
		let candidates = ids.length > 0 ? ids : selection.exact("volume-id") ?? region.volumes.keys();
		let found = [];
		for (let id of new Set(candidates)) {
			let volume = region.volumes.get(id);
			volume !== void 0 && selection.matches(volume) && found.push(id);
		}
		return found;
	},
	find: (id) => region.volumes.get(id),
	render: (volumes) => items("volumeSet", volumes, (volume) => volumeXml(volume, `${region.name}a`, call.now))
});
}
};
const TYPES = [
"gp2",
"gp3",
"io1",
"io2",
"st1",
"sc1",
"standard"
];
const PROVISIONED = ["io1", "io2"];
function create$1(call) {
let { account, region, params, now } = call;
let zone = params.required("AvailabilityZone");
if (!zone.startsWith(region.name) || zone === region.name) throw new ServiceError("InvalidZone.NotFound", `The zone '${zone}' does not exist.`);
let type = params.text("VolumeType") ?? "gp2";
if (!TYPES.includes(type)) throw new ServiceError("UnknownVolumeType", `Unknown volume type '${type}'`);
let iops = params.integer("Iops");
if (PROVISIONED.includes(type) && iops === void 0) throw new ServiceError("MissingParameter", "The request must contain the parameter iops");
if (params.integer("Throughput") !== void 0 && type !== "gp3") throw new ServiceError("InvalidParameterCombination", `Throughput is not supported for ${type} volumes.`);
let snapshotId = params.text("SnapshotId");
let snapshot = snapshotId === void 0 ? void 0 : findOwnSnapshot$1(call, snapshotId);
if (snapshot !== void 0 && snapshot.state !== "completed") throw new ServiceError("IncorrectState", `The snapshot '${snapshot.snapshotId}' is not completed`);
let size = params.integer("Size") ?? snapshot?.size;
if (size === void 0) throw new ServiceError("MissingParameter", "The request must contain the parameter size");
if (snapshot !== void 0 && size < snapshot.size) throw invalidValue$1(`Snapshot '${snapshotId}' is larger than the volume size '${size}'.`);
let volume = {
volumeId: account.ids.resource("vol"),
size,
type,
encrypted: params.flag("Encrypted") ?? snapshot?.encrypted ?? !1,
multiAttach: !1,
createdAt: now,
tags: readTagSpecifications(params, ["volume"])("volume"),
attachments: [],
pendingSnapshots: 0,
availabilityZone: zone,
readyAt: now + account.settings.volumeReadyMs,
...iops !== void 0 && { iops },
...snapshotId !== void 0 && { snapshotId }
};
region.volumes.set(volume.volumeId, volume);
return volume;
}
const CreateVolume = {
parameters: [
"AvailabilityZone",
"ClientToken",
"Encrypted",
"Iops",
"Size",
"SnapshotId",
"Throughput",
"VolumeType",
...tagSpecificationParameters
],
unmodelled: [
"AvailabilityZoneId",
"KmsKeyId",
"MultiAttachEnabled",
"Operator",
"OutpostArn",
"VolumeInitializationRate"
],
run(call) {
let { region, params, flat, now } = call;
let token = params.text("ClientToken");
let request = JSON.stringify(Object.entries(flat).sort(([a], [b]) => a < b ? -1 : 1));
let before = token === void 0 ? void 0 : region.volumeTokens.get(token);
if (before !== void 0 && before.request !== request) throw new ServiceError("IdempotentParameterMismatch", "Arguments on this idempotent request are inconsistent with arguments used in previous request(s).");
let volume = (before === void 0 ? void 0 : region.volumes.get(before.volumeId)) ?? create$1(call);
token !== void 0 && region.volumeTokens.set(token, {
	request,
	volumeId: volume.volumeId
});
return volumeXml(volume, `${region.name}a`, now);
}
};
function scripted(call, snapshotId) {
for (let effect of call.effects) {
if (!("snapshotResult" in effect)) continue;
let { snapshotId: only, code } = effect.snapshotResult;
if (only === void 0 || only === snapshotId) return code;
}
}
function deleteOne(call, snapshotId) {
let { region } = call;
let snapshot = region.snapshots.get(snapshotId);
if (snapshot === void 0 || snapshot.deleteWhenDone) return;
if (region.imageIdsBySnapshot.has(snapshotId)) return "skipped";
let code = scripted(call, snapshotId);
if (code !== void 0 && code !== "success") return code;
if (isLocked(snapshot, call.now) || snapshot.managedByBackup) return "client-error";
removeSnapshot(call.account, region, snapshot);
return "success";
}
function deleteSnapshots(call, image) {
let results = [];
for (let { snapshotId } of image.devices) {
let code = snapshotId === void 0 ? void 0 : deleteOne(call, snapshotId);
snapshotId !== void 0 && code !== void 0 && results.push([snapshotId, code]);
}
return items("deleteSnapshotResultSet", results, ([id, code]) => leaf("snapshotId", id) + leaf("returnCode", code));
}
const DeregisterImage = {
parameters: ["ImageId", "DeleteAssociatedSnapshots"],
run(call) {
let { account, region, params, now } = call;
let image = findOwnImage(call, params.required("ImageId"));
let withSnapshots = params.flag("DeleteAssociatedSnapshots") ?? !1;
if (isProtected(image, now)) throw new ServiceError("OperationNotPermitted", `Deregistration protection is on for the image '${image.imageId}'`);
if (image.managedByBackup) throw new ServiceError("InvalidParameterValue", `The image '${image.imageId}' is managed by AWS Backup`);
removeImage(account, region, image);
return leaf("return", !0) + (withSnapshots ? deleteSnapshots(call, image) : "");
}
};
function share(image, grants, on) {
for (let grant of grants) {
let group = grant.text("Group");
let user = grant.text("UserId");
if (group !== void 0 && group !== "all") throw invalidValue$1(`'${group}' is not a group; only 'all' is`);
if (user !== void 0 && !/^[0-9]{12}$/.test(user)) throw new ServiceError("InvalidUserID.Malformed", `Invalid user id: "${user}"`);
group === "all" && (image.public = on);
user !== void 0 && on && image.sharedWith.add(user);
user !== void 0 && !on && image.sharedWith.delete(user);
}
}
function shareOld(call, image) {
let { params } = call;
let operation = params.text("OperationType");
let users = params.texts("UserId");
let groups = params.texts("UserGroup");
if (users.length === 0 && groups.length === 0) return;
if (operation !== "add" && operation !== "remove") throw invalidValue$1("OperationType is 'add' or 'remove'");
if (groups.some((group) => group !== "all")) throw invalidValue$1("UserGroup can only be 'all'");
let on = operation === "add";
groups.length > 0 && (image.public = on);
for (let user of users) on ? image.sharedWith.add(user) : image.sharedWith.delete(user);
}
const ModifyImageAttribute = {
parameters: [
"ImageId",
"Attribute",
"OperationType",
"UserId.N",
"UserGroup.N",
"Value",
"Description.Value",
"LaunchPermission.Add.N.Group",
"LaunchPermission.Add.N.UserId",
"LaunchPermission.Remove.N.Group",
"LaunchPermission.Remove.N.UserId"
],
unmodelled: [
"ProductCode",
"OrganizationArn",
"OrganizationalUnitArn",
"ImdsSupport"
],
run(call) {
let { params } = call;
let image = findOwnImage(call, params.required("ImageId"));
if (image.state === "disabled") throw new ServiceError("IncorrectState", `The image '${image.imageId}' is disabled`);
let attribute = params.text("Attribute");
let permission = params.group("LaunchPermission");
share(image, permission?.groups("Add") ?? [], !0);
share(image, permission?.groups("Remove") ?? [], !1);
shareOld(call, image);
let description = params.group("Description")?.text("Value") ?? (attribute === "description" ? params.text("Value") : void 0);
description !== void 0 && (image.description = description);
return leaf("return", !0);
}
};
const EnableImageDeregistrationProtection = {
parameters: ["ImageId", "WithCooldown"],
run(call) {
let image = findOwnImage(call, call.params.required("ImageId"));
image.protection = call.params.flag("WithCooldown") === !0 ? "enabled-with-cooldown" : "enabled-without-cooldown";
delete image.cooldownUntil;
return leaf("return", image.protection);
}
};
const DisableImageDeregistrationProtection = {
parameters: ["ImageId"],
run(call) {
let image = findOwnImage(call, call.params.required("ImageId"));
image.protection === "enabled-with-cooldown" && (image.cooldownUntil = call.now + 864e5);
image.protection = "disabled";
return leaf("return", protectionText(image, call.now));
}
};
const DisableImage = {
parameters: ["ImageId"],
run(call) {
let image = findOwnImage(call, call.params.required("ImageId"));
if (image.state !== "available" && image.state !== "disabled") throw new ServiceError("IncorrectState", `The image '${image.imageId}' is ${image.state}`);
image.state = "disabled";
image.public = !1;
image.sharedWith.clear();
return leaf("return", !0);
}
};
const EnableImage = {
parameters: ["ImageId"],
run(call) {
let image = findOwnImage(call, call.params.required("ImageId"));
if (image.state !== "available" && image.state !== "disabled") throw new ServiceError("IncorrectState", `The image '${image.imageId}' is ${image.state}`);
image.state = "available";
return leaf("return", !0);
}
};
function partitionOf(region) {
if (region.startsWith("cn-")) return "aws-cn";
if (region.startsWith("us-gov-")) return "aws-us-gov";
if (region.startsWith("eusc-")) return "aws-eusc";
return "aws";
}
const types$3 = [
"ec2:Instance",
"ec2:LaunchTemplate",
"ssm:Parameter",
"imagebuilder:ImageRecipe",
"imagebuilder:ContainerRecipe"
];
const states$1 = [
"pending",
"running",
"shutting-down",
"terminated",
"stopping",
"stopped"
];
function readType$1(group) {
let named = group.required("ResourceType");
let type = types$3.find((entry) => entry === named);
if (type === void 0) throw invalidValue$1(`Value (${named}) for parameter ResourceType is invalid.`);
return type;
}
function readDepth(values) {
let depth = Number(values[0]);
if (values.length !== 1 || !Number.isInteger(depth) || depth < 1 || depth > 1e4) throw invalidValue$1(`version-depth takes one whole number from 1 to 10000, not '${values.join(", ")}'`);
return depth;
}
function readScope(params) {
let groups = params.groups("ResourceType");
let all = params.flag("IncludeAllResourceTypes") === !0;
if (!all && groups.length === 0) throw new ServiceError("MissingParameter", "Either IncludeAllResourceTypes or ResourceTypes must be specified.");
let wanted = new Set(all ? types$3 : []);
let named = new Set(states$1);
let depth = 10;
for (let group of groups) {
let type = readType$1(group);
wanted.add(type);
for (let option of group.groups("ResourceTypeOption")) {
	let name = option.required("OptionName");
	let values = option.texts("OptionValue");
	if (name === "state-name" && type === "ec2:Instance") {
		let odd = values.find((value) => !states$1.includes(value));
		if (odd !== void 0 || values.length === 0) throw invalidValue$1(`'${odd ?? ""}' is not a state of an instance`);
		named = new Set(values);
	} else if (name === "version-depth" && type === "ec2:LaunchTemplate") depth = readDepth(values);
	else throw invalidValue$1(`The option '${name}' is not valid for ${type}`);
}
}
return {
types: wanted,
states: named,
depth
};
}
function names(template, imageId, depth) {
return template.versions.slice(-depth).some((version) => version.imageId === imageId);
}
function referencesOf({ account, region }, imageId, scope) {
let found = [];
let arn = (rest) => `arn:${partitionOf(region.name)}:ec2:${region.name}:${account.accountId}:${rest}`;
let add = (type, text) => found.push(`${imageId} ${type} ${text}`);
if (scope.types.has("ec2:Instance")) for (let id of region.instanceIdsByImage.get(imageId) ?? []) scope.states.has(region.instances.get(id)?.state ?? "") && add("ec2:Instance", arn(`instance/${id}`));
if (scope.types.has("ec2:LaunchTemplate")) for (let template of region.launchTemplates.values()) names(template, imageId, scope.depth) && add("ec2:LaunchTemplate", arn(`launch-template/${template.launchTemplateId}`));
for (let reference of region.references) reference.imageId === imageId && scope.types.has(reference.resourceType) && add(reference.resourceType, reference.arn);
return found;
}
const DescribeImageReferences = {
parameters: [
"ImageId.N",
"IncludeAllResourceTypes",
"ResourceType.N.ResourceType",
"ResourceType.N.ResourceTypeOption.N.OptionName",
"ResourceType.N.ResourceTypeOption.N.OptionValue.N",
"MaxResults",
"NextToken"
],
run(call) {
let { params, region } = call;
let ids = [...new Set(params.texts("ImageId"))];
if (ids.length === 0) throw new ServiceError("MissingParameter", "The request must contain the parameter ImageId");
if (ids.length > 10) throw invalidValue$1(`ImageId takes at most 10 ids; the request has ${ids.length}`);
let scope = readScope(params);
let absent = ids.filter((id) => {
	let image = region.images.get(id);
	return image === void 0 || !seesImage(call, image);
});
if (absent.length > 0) throw missing("image", absent);
return answerListing$1(call, {
	least: 5,
	list: () => ids.flatMap((id) => referencesOf(call, id, scope)),
	find: (entry) => entry.split(" "),
	render: (references) => items("imageReferenceSet", references, ([imageId, resourceType, arn]) => leaf("imageId", imageId) + leaf("resourceType", resourceType) + leaf("arn", arn))
});
}
};
const stateCodes = {
pending: 0,
running: 16,
"shutting-down": 32,
terminated: 48,
stopping: 64,
stopped: 80
};
function stateCode(state) {
return stateCodes[state];
}
function stateXml(name, state) {
return node(name, leaf("code", stateCodes[state]) + leaf("name", state));
}
function interfacesXml({ instanceId, state, subnetId, privateIpAddress, firstLaunchedAt }) {
if (state === "terminated") return "";
return items("networkInterfaceSet", [instanceId.slice(2)], (id) => leaf("networkInterfaceId", `eni-${id}`) + leaf("subnetId", subnetId) + leaf("privateIpAddress", privateIpAddress) + leaf("status", "in-use") + node("attachment", leaf("attachmentId", `eni-attach-${id}`) + leaf("deviceIndex", 0) + leaf("status", "attached") + leaf("attachTime", instant(firstLaunchedAt)) + leaf("deleteOnTermination", !0) + leaf("networkCardIndex", 0)) + leaf("interfaceType", "interface"));
}
function metadataXml({ httpTokens, httpEndpoint, hopLimit, instanceTags }) {
return node("metadataOptions", leaf("state", "applied") + leaf("httpTokens", httpTokens) + leaf("httpPutResponseHopLimit", hopLimit) + leaf("httpEndpoint", httpEndpoint) + leaf("instanceMetadataTags", instanceTags));
}
function instanceXml$1(instance) {
let devices = items("blockDeviceMapping", instance.devices, (device) => leaf("deviceName", device.deviceName) + node("ebs", leaf("volumeId", device.volumeId) + leaf("status", "attached") + leaf("attachTime", instant(device.attachedAt)) + leaf("deleteOnTermination", device.deleteOnTermination)));
return leaf("instanceId", instance.instanceId) + leaf("imageId", instance.imageId) + stateXml("instanceState", instance.state) + leaf("instanceType", instance.instanceType) + interfacesXml(instance) + leaf("launchTime", instant(instance.launchedAt)) + node("placement", leaf("availabilityZone", instance.availabilityZone) + leaf("tenancy", "default")) + leaf("platform", instance.platform) + leaf("architecture", instance.architecture) + leaf("rootDeviceType", instance.rootDeviceType) + leaf("rootDeviceName", instance.rootDeviceName) + devices + leaf("virtualizationType", "hvm") + leaf("hypervisor", "xen") + leaf("instanceLifecycle", instance.lifecycle) + leaf("keyName", instance.keyName) + leaf("clientToken", instance.clientToken) + (instance.stateReason === void 0 ? "" : node("stateReason", leaf("code", instance.stateReason.code) + leaf("message", instance.stateReason.message))) + leaf("subnetId", instance.subnetId) + leaf("privateIpAddress", instance.privateIpAddress) + (instance.instanceProfileArn === void 0 ? "" : node("iamInstanceProfile", leaf("arn", instance.instanceProfileArn) + leaf("id", "AIPASANDBOX"))) + items("groupSet", instance.securityGroups, (id) => leaf("groupId", id) + leaf("groupName", id)) + (instance.metadata === void 0 ? "" : metadataXml(instance.metadata)) + node("hibernationOptions", leaf("configured", instance.hibernation)) + (instance.operator === void 0 ? node("operator", leaf("managed", !1)) : node("operator", leaf("managed", !0) + leaf("principal", instance.operator))) + tagSet(instance.tags);
}
function targets(call) {
let ids = readIds(call, "InstanceId");
if (ids.length === 0) throw new ServiceError("MissingParameter", "The request must contain the parameter InstanceId");
let absent = ids.filter((id) => !isSeen(call, id));
if (absent.length > 0) throw missing("instance", absent);
return ids.flatMap((id) => call.region.instances.get(id) ?? []);
}
function change$1(call, from, to) {
let instances = targets(call);
for (let instance of instances) {
let { instanceId, state, operator } = instance;
if (operator !== void 0) throw new ServiceError("OperationNotPermitted", `The instance '${instanceId}' is managed by ${operator}`);
if (to === "terminated" && state !== to && instance.disableApiTermination === !0) throw new ServiceError("OperationNotPermitted", `The instance '${instanceId}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`);
if (state !== to && !from.includes(state)) throw new ServiceError("IncorrectInstanceState", `The instance '${instanceId}' is not in a state from which it can be ${to}.`);
}
let before = instances.map((instance) => [instance, instance.state]);
for (let instance of instances) setInstanceState(call.account, call.region, instance, to);
return items("instancesSet", before, ([instance, previous]) => leaf("instanceId", instance.instanceId) + stateXml("currentState", instance.state) + stateXml("previousState", previous));
}
const StartInstances = {
parameters: ["InstanceId.N"],
unmodelled: ["AdditionalInfo"],
run: (call) => change$1(call, ["stopped", "running"], "running")
};
const StopInstances = {
parameters: [
"InstanceId.N",
"Force",
"SkipOsShutdown"
],
unmodelled: ["Hibernate"],
run: (call) => change$1(call, ["running", "stopping"], "stopped")
};
const TerminateInstances = {
parameters: [
"InstanceId.N",
"Force",
"SkipOsShutdown"
],
run: (call) => change$1(call, [
"pending",
"running",
"stopping",
"stopped",
"shutting-down"
], "terminated")
};
function filtersOf({ account }) {
return {
fields: {
	"availability-zone": (instance) => instance.availabilityZone,
	"instance-state-code": (instance) => String(stateCode(instance.state)),
	"instance-state-name": (instance) => instance.state,
	"instance-status.status": (instance) => checksOf(account, instance).instance,
	"system-status.status": (instance) => checksOf(account, instance).system,
	"operator.managed": (instance) => String(instance.operator !== void 0),
	"operator.principal": (instance) => instance.operator
},
tags: () => new Map(),
unmodelled: [
	"attached-ebs-status.status",
	"availability-zone-id",
	"event.*",
	"instance-status.reachability",
	"system-status.reachability"
]
};
}
function checkXml(name, status) {
let reachability = {
ok: "passed",
impaired: "failed"
};
let details = status === "not-applicable" ? "" : items("details", [status], (one) => leaf("name", "reachability") + leaf("status", reachability[one] ?? one));
return node(name, leaf("status", status) + details);
}
function statusXml({ account }, instance) {
let checks = checksOf(account, instance);
return leaf("instanceId", instance.instanceId) + leaf("availabilityZone", instance.availabilityZone) + stateXml("instanceState", instance.state) + checkXml("systemStatus", checks.system) + checkXml("instanceStatus", checks.instance);
}
const DescribeInstanceStatus = {
parameters: [
"InstanceId.N",
"IncludeAllInstances",
...listingParameters$1
],
unmodelled: ["IncludeManagedResources"],
run(call) {
let { region, params } = call;
let ids = readIds(call, "InstanceId");
let selection = readFilters$1(params, filtersOf(call));
let all = params.flag("IncludeAllInstances") ?? !1;
return answerListing$1(call, {
	least: 5,
	idsParameter: "InstanceId",
	list() {
		let absent = ids.filter((id) => !isSeen(call, id));
		if (absent.length > 0) throw missing("instance", absent);
		return [...ids.length > 0 ? ids : region.instances.keys()].filter((id) => {
			let instance = region.instances.get(id);
			if (instance === void 0 || !isSeen(call, id)) return !1;
			return (all || instance.state === "running") && selection.matches(instance);
		});
	},
	find: (id) => region.instances.get(id),
	render: (instances) => items("instanceStatusSet", instances, (instance) => statusXml(call, instance))
});
}
};
const filters$2 = {
fields: {
architecture: (instance) => instance.architecture,
"availability-zone": (instance) => instance.availabilityZone,
"block-device-mapping.device-name": (instance) => instance.devices.map((device) => device.deviceName),
"block-device-mapping.volume-id": (instance) => instance.devices.map((device) => device.volumeId),
"client-token": (instance) => instance.clientToken,
"hibernation-options.configured": (instance) => String(instance.hibernation),
"image-id": (instance) => instance.imageId,
"instance-id": (instance) => instance.instanceId,
"instance-lifecycle": (instance) => instance.lifecycle,
"instance-state-code": (instance) => String(stateCode(instance.state)),
"instance-state-name": (instance) => instance.state,
"instance-type": (instance) => instance.instanceType,
"key-name": (instance) => instance.keyName,
"launch-time": (instance) => instant(instance.launchedAt),
"operator.managed": (instance) => String(instance.operator !== void 0),
"operator.principal": (instance) => instance.operator,
platform: (instance) => instance.platform,
"reservation-id": (instance) => instance.reservationId,
"subnet-id": (instance) => instance.subnetId,
"root-device-name": (instance) => instance.rootDeviceName,
"root-device-type": (instance) => instance.rootDeviceType,
hypervisor: () => "xen",
"virtualization-type": () => "hvm"
},
tags: (instance) => instance.tags,
unmodelled: "affinity,availability-zone-id,block-device-mapping.attach-time,block-device-mapping.delete-on-termination,block-device-mapping.status,boot-mode,capacity-reservation-*,current-instance-boot-mode,dns-name,ebs-optimized,ena-support,enclave-options.enabled,host-id,iam-instance-profile.*,instance.group-*,ip-address,ipv6-address,kernel-id,launch-index,maintenance-options.*,metadata-options.*,monitoring-state,network-interface.*,network-performance-options.*,outpost-arn,owner-id,placement-*,platform-details,private-dns-name*,private-ip-address,product-code*,ramdisk-id,reason,requester-id,source-dest-check,spot-instance-request-id,state-reason-*,tenancy,tpm-support,usage-operation*,vpc-id".split(",")
};
function reservationsXml(call, instances) {
let reservations = new Map();
for (let instance of instances) {
let group = reservations.get(instance.reservationId);
group === void 0 ? reservations.set(instance.reservationId, [instance]) : group.push(instance);
}
return items("reservationSet", reservations, ([reservationId, group]) => leaf("reservationId", reservationId) + leaf("ownerId", call.account.accountId) + "<groupSet/>" + items("instancesSet", group, instanceXml$1));
}
const DescribeInstances = {
parameters: [
"InstanceId.N",
"IncludeManagedResources",
...listingParameters$1
],
run(call) {
let { region, params, account } = call;
let ids = readIds(call, "InstanceId");
let selection = readFilters$1(params, filters$2);
let managed = params.flag("IncludeManagedResources") ?? !account.settings.hideManagedInstances;
let seen = (instance) => instance !== void 0 && isSeen(call, instance.instanceId) && (managed || instance.operator === void 0);
return answerListing$1(call, {
	least: 5,
	idsParameter: "InstanceId",
	list() {
		let absent = ids.filter((id) => !seen(region.instances.get(id)));
		if (absent.length > 0) throw missing("instance", absent);
		let candidates = ids.length > 0 ? ids : selection.exact("instance-id") ?? region.instances.keys();
		let found = [];
		for (let id of new Set(candidates)) {
			let instance = region.instances.get(id);
			instance !== void 0 && seen(instance) && selection.matches(instance) && found.push(id);
		}
		return found;
	},
	find: (id) => region.instances.get(id),
	render: (instances) => reservationsXml(call, instances)
});
}
};
function addLaunchTemplate(context, region, seed) {
let now = context.clock.now();
if (region.launchTemplateIds.has(seed.name)) throw TypeError(`The launch template "${seed.name}" is there already.`);
let template = {
launchTemplateId: seed.id ?? context.ids.resource("lt"),
region: region.name,
name: seed.name,
createdAt: now,
defaultVersion: seed.defaultVersion ?? 1,
tags: new Map(Object.entries(seed.tags ?? {})),
versions: seed.versions.map((version, index) => ({
	...version,
	number: index + 1,
	createdAt: now
}))
};
region.launchTemplates.set(template.launchTemplateId, template);
region.launchTemplateIds.set(template.name, template.launchTemplateId);
return template;
}
const dataParameters = ["LaunchTemplateData.ImageId", "LaunchTemplateData.InstanceType"];
function readContent({ params }, base = {}) {
let data = params.group("LaunchTemplateData");
if (data === void 0) throw new ServiceError("MissingParameter", "The request must contain the parameter LaunchTemplateData");
let imageId = data.text("ImageId") ?? base.imageId;
let instanceType = data.text("InstanceType") ?? base.instanceType;
let description = params.text("VersionDescription");
return {
...imageId === void 0 ? {} : { imageId },
...instanceType === void 0 ? {} : { instanceType },
...description === void 0 ? {} : { description }
};
}
function templateFields({ principal }, template) {
return leaf("launchTemplateId", template.launchTemplateId) + leaf("launchTemplateName", template.name) + leaf("createTime", instant(template.createdAt)) + leaf("createdBy", principal.callerArn) + leaf("defaultVersionNumber", template.defaultVersion) + leaf("latestVersionNumber", template.versions.length) + tagSet(template.tags);
}
function templateXml(call, template) {
return node("launchTemplate", templateFields(call, template));
}
function versionFields({ principal }, template, version) {
return leaf("launchTemplateId", template.launchTemplateId) + leaf("launchTemplateName", template.name) + leaf("versionNumber", version.number) + leaf("versionDescription", version.description) + leaf("createTime", instant(version.createdAt)) + leaf("createdBy", principal.callerArn) + leaf("defaultVersion", version.number === template.defaultVersion) + node("launchTemplateData", leaf("imageId", version.imageId) + leaf("instanceType", version.instanceType));
}
function versionXml(call, template, version) {
return node("launchTemplateVersion", versionFields(call, template, version));
}
function findTemplate({ region }, id, name) {
let found = region.launchTemplates.get(id ?? region.launchTemplateIds.get(name ?? "") ?? "");
if (found !== void 0) return found;
if (id !== void 0) throw new ServiceError("InvalidLaunchTemplateId.NotFound", `The specified launch template, with template ID ${id}, does not exist.`);
throw new ServiceError("InvalidLaunchTemplateName.NotFoundException", `The specified launch template, with template name ${name}, does not exist.`);
}
const CreateLaunchTemplate = {
parameters: [
"LaunchTemplateName",
"VersionDescription",
"ClientToken",
...dataParameters,
...tagSpecificationParameters
],
unmodelled: ["LaunchTemplateData", "Operator"],
run(call) {
let { account, region, params } = call;
let name = params.required("LaunchTemplateName");
let content = readContent(call);
let tags = readTagSpecifications(params, ["launch-template"]);
if (region.launchTemplateIds.has(name)) throw new ServiceError("InvalidLaunchTemplateName.AlreadyExistsException", "Launch template name already in use.");
let template = addLaunchTemplate(account, region, {
	region: region.name,
	name,
	versions: [content]
});
for (let [key, value] of tags("launch-template")) template.tags.set(key, value);
return templateXml(call, template);
}
};
const CreateLaunchTemplateVersion = {
parameters: [
"LaunchTemplateId",
"LaunchTemplateName",
"SourceVersion",
"VersionDescription",
"ClientToken",
...dataParameters
],
unmodelled: ["LaunchTemplateData", "ResolveAlias"],
run(call) {
let { params, now } = call;
let template = findTemplate(call, params.text("LaunchTemplateId"), params.text("LaunchTemplateName"));
let source = params.text("SourceVersion");
let version = {
	...readContent(call, source === void 0 ? void 0 : findVersion(template, source)),
	number: template.versions.length + 1,
	createdAt: now
};
template.versions.push(version);
return versionXml(call, template, version);
}
};
function findVersion(template, version) {
let number = version === "$Latest" ? template.versions.length : version === "$Default" ? template.defaultVersion : Number(version);
let found = template.versions[number - 1];
if (found === void 0) throw new ServiceError("InvalidLaunchTemplateId.VersionNotFound", `Could not find the version ${version} of ${template.name}`);
return found;
}
const DescribeLaunchTemplates = {
parameters: [
"LaunchTemplateId.N",
"LaunchTemplateName.N",
"IncludeManagedResources",
"MaxResults",
"NextToken"
],
unmodelled: ["Filter"],
run: (call) => answerListing$1(call, {
least: 1,
idsParameter: "LaunchTemplateId",
list: () => [...call.region.launchTemplates.keys()],
find: (id) => call.region.launchTemplates.get(id),
render: (templates) => items("launchTemplates", templates, (template) => templateFields(call, template))
})
};
const DescribeLaunchTemplateVersions = {
parameters: [
"LaunchTemplateId",
"LaunchTemplateName",
"LaunchTemplateVersion.N",
"IncludeManagedResources",
"MaxResults",
"NextToken"
],
unmodelled: [
"Filter",
"MinVersion",
"MaxVersion",
"ResolveAlias"
],
run(call) {
let { params } = call;
let template = findTemplate(call, params.text("LaunchTemplateId"), params.text("LaunchTemplateName"));
let most = params.integer("MaxResults");
if (most !== void 0 && most > 200) throw invalidValue$1(`MaxResults is at most 200, not ${most}`);
let named = params.texts("LaunchTemplateVersion").map((version) => findVersion(template, version));
let versions = named.length > 0 ? named : template.versions.toReversed();
return answerListing$1(call, {
	least: 1,
	list: () => versions.map(({ number }) => String(number)),
	find: (number) => template.versions[Number(number) - 1],
	render: (page) => items("launchTemplateVersionSet", page, (version) => versionFields(call, template, version))
});
}
};
const subnetFilters = {
fields: {
"availability-zone": (subnet) => subnet.availabilityZone,
"cidr-block": (subnet) => subnet.cidr,
"default-for-az": (subnet) => String(subnet.isDefault),
"subnet-id": (subnet) => subnet.subnetId,
"vpc-id": (subnet) => subnet.vpcId,
state: () => "available"
},
tags: (subnet) => subnet.tags,
unmodelled: [
"availability-zone-id",
"available-ip-address-count",
"ipv6-*",
"map-*",
"outpost-arn",
"owner-id",
"subnet-arn"
]
};
const DescribeSubnets = {
parameters: ["SubnetId.N", ...listingParameters$1],
run(call) {
let { region, params } = call;
let ids = readIds(call, "SubnetId");
let selection = readFilters$1(params, subnetFilters);
return answerListing$1(call, {
	least: 5,
	idsParameter: "SubnetId",
	list() {
		let absent = ids.find((id) => !region.subnets.has(id));
		if (absent !== void 0) throw new ServiceError("InvalidSubnetID.NotFound", `The subnet ID '${absent}' does not exist`);
		return (ids.length > 0 ? ids.flatMap((id) => region.subnets.get(id) ?? []) : [...region.subnets.values()]).filter((subnet) => selection.matches(subnet)).map(({ subnetId }) => subnetId);
	},
	find: (id) => region.subnets.get(id),
	render: (subnets) => items("subnetSet", subnets, (subnet) => leaf("subnetId", subnet.subnetId) + leaf("state", "available") + leaf("vpcId", subnet.vpcId) + leaf("cidrBlock", subnet.cidr) + leaf("availabilityZone", subnet.availabilityZone) + leaf("defaultForAz", subnet.isDefault) + tagSet(subnet.tags))
});
}
};
const groupFilters = {
fields: {
description: (group) => group.description,
"group-id": (group) => group.groupId,
"group-name": (group) => group.name,
"vpc-id": (group) => group.vpcId
},
tags: (group) => group.tags,
unmodelled: [
"egress.*",
"ip-permission.*",
"owner-id"
]
};
function ruleXml({ protocol, fromPort, toPort, cidrs }) {
return leaf("ipProtocol", protocol) + leaf("fromPort", fromPort) + leaf("toPort", toPort) + "<groups/>" + items("ipRanges", cidrs, (cidr) => leaf("cidrIp", cidr)) + "<ipv6Ranges/><prefixListIds/>";
}
const DescribeSecurityGroups = {
parameters: [
"GroupId.N",
"GroupName.N",
...listingParameters$1
],
run(call) {
let { account, region, params } = call;
let [ids, names] = [readIds(call, "GroupId"), params.texts("GroupName")];
let selection = readFilters$1(params, groupFilters);
return answerListing$1(call, {
	least: 5,
	idsParameter: "GroupId",
	list() {
		let absent = ids.find((id) => !region.securityGroups.has(id));
		if (absent !== void 0) throw new ServiceError("InvalidGroup.NotFound", `The security group '${absent}' does not exist`);
		let named = (group) => (ids.length === 0 || ids.includes(group.groupId)) && (names.length === 0 || names.includes(group.name));
		return [...region.securityGroups.values()].filter((group) => named(group) && selection.matches(group)).map(({ groupId }) => groupId);
	},
	find: (id) => region.securityGroups.get(id),
	render: (groups) => items("securityGroupInfo", groups, (group) => leaf("ownerId", account.accountId) + leaf("groupId", group.groupId) + leaf("groupName", group.name) + leaf("groupDescription", group.description) + leaf("vpcId", group.vpcId) + items("ipPermissions", group.ingress, ruleXml) + items("ipPermissionsEgress", group.egress, ruleXml) + tagSet(group.tags))
});
}
};
function timesOf({ enteredAt, exitsAt }) {
return leaf("recycleBinEnterTime", instant(enteredAt)) + leaf("recycleBinExitTime", instant(exitsAt));
}
const ListImagesInRecycleBin = {
parameters: [
"ImageId.N",
"MaxResults",
"NextToken"
],
run(call) {
let { images } = call.region.recycleBin;
let ids = readIds(call, "ImageId");
if (ids.length > 20) throw new ServiceError("InvalidParameterValue", "At most 20 ids can be listed");
return answerListing$1(call, {
	least: 1,
	idsParameter: "ImageId",
	list: () => [...images.keys()].filter((id) => ids.length === 0 || ids.includes(id)),
	find: (id) => images.get(id),
	render: (found) => items("imageSet", found, (entry) => leaf("imageId", entry.thing.imageId) + leaf("name", entry.thing.name) + leaf("description", entry.thing.description) + timesOf(entry))
});
}
};
const ListSnapshotsInRecycleBin = {
parameters: [
"SnapshotId.N",
"MaxResults",
"NextToken"
],
run(call) {
let { snapshots } = call.region.recycleBin;
let ids = readIds(call, "SnapshotId");
return answerListing$1(call, {
	least: 5,
	idsParameter: "SnapshotId",
	list: () => [...snapshots.keys()].filter((id) => ids.length === 0 || ids.includes(id)),
	find: (id) => snapshots.get(id),
	render: (found) => items("snapshotSet", found, (entry) => leaf("snapshotId", entry.thing.snapshotId) + leaf("description", entry.thing.description) + leaf("volumeId", entry.thing.volumeId) + timesOf(entry))
});
}
};
const RestoreSnapshotFromRecycleBin = {
parameters: ["SnapshotId"],
run({ region, params }) {
let id = params.required("SnapshotId");
let snapshot = takeOut(region.recycleBin.snapshots, id);
if (snapshot === void 0) throw missing("snapshot", [id]);
region.snapshots.set(id, snapshot);
return leaf("snapshotId", id) + leaf("description", snapshot.description) + leaf("encrypted", snapshot.encrypted) + leaf("ownerId", snapshot.ownerId) + leaf("progress", progressOf(snapshot)) + leaf("startTime", instant(snapshot.startedAt)) + leaf("status", snapshot.state) + leaf("volumeId", snapshot.volumeId) + leaf("volumeSize", snapshot.size);
}
};
const RestoreImageFromRecycleBin = {
parameters: ["ImageId"],
run({ account, region, params }) {
let id = params.required("ImageId");
let binned = region.recycleBin.images.get(id)?.thing;
if (binned === void 0) throw missing("image", [id]);
let absent = binned.devices.find(({ snapshotId }) => snapshotId !== void 0 && !region.snapshots.has(snapshotId));
if (absent !== void 0) throw new ServiceError("InvalidParameterValue", `The image '${id}' cannot be restored: its snapshot ${absent.snapshotId} must be restored first`);
let image = takeOut(region.recycleBin.images, id);
image !== void 0 && enterImage(account, region, image);
region.deregistered.delete(id);
return leaf("return", !0);
}
};
function endpointOf(region) {
return `ec2.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
}
const filters$1 = {
fields: {
endpoint: (region) => endpointOf(region.name),
"opt-in-status": (region) => region.optInStatus,
"region-name": (region) => region.name
},
tags: () => new Map()
};
const DescribeRegions = {
parameters: [
"RegionName.N",
"AllRegions",
"Filter.N.Name",
"Filter.N.Value.N"
],
run({ account, params }) {
let names = new Set(params.texts("RegionName"));
let selection = readFilters$1(params, filters$1);
for (let name of names) if (!account.regions.has(name)) throw invalidValue$1(`Invalid region provided: [${name}]`);
let all = params.flag("AllRegions") === !0;
return items("regionInfo", [...account.regions.values()].filter((region) => (all || region.optInStatus !== "not-opted-in") && (names.size === 0 || names.has(region.name)) && selection.matches(region)), ({ name, optInStatus }) => leaf("regionName", name) + leaf("regionEndpoint", endpointOf(name)) + leaf("optInStatus", optInStatus));
}
};
const deviceParameters = [
"BlockDeviceMapping.N.DeviceName",
"BlockDeviceMapping.N.NoDevice",
"BlockDeviceMapping.N.Ebs.DeleteOnTermination",
"BlockDeviceMapping.N.Ebs.Encrypted",
"BlockDeviceMapping.N.Ebs.Iops",
"BlockDeviceMapping.N.Ebs.KmsKeyId",
"BlockDeviceMapping.N.Ebs.SnapshotId",
"BlockDeviceMapping.N.Ebs.Throughput",
"BlockDeviceMapping.N.Ebs.VolumeSize",
"BlockDeviceMapping.N.Ebs.VolumeType"
];
function volumesOf(image) {
if (image === void 0) return new Map([["/dev/xvda", { deviceName: "/dev/xvda" }]]);
return new Map(image.devices.map((device) => [device.deviceName, {
deviceName: device.deviceName,
size: device.size,
type: device.type,
encrypted: device.encrypted,
deleteOnTermination: device.deleteOnTermination,
...device.snapshotId !== void 0 && { snapshotId: device.snapshotId }
}]));
}
function refuse(message) {
return new ServiceError("InvalidBlockDeviceMapping", message);
}
function changed$1(call, mapping, deviceName, base) {
let ebs = mapping.group("Ebs");
let snapshotId = ebs?.text("SnapshotId") ?? base.snapshotId;
let snapshot = snapshotId === void 0 ? void 0 : call.region.snapshots.get(snapshotId);
if (snapshotId !== void 0 && snapshot === void 0) throw missing("snapshot", [snapshotId]);
let size = ebs?.integer("VolumeSize") ?? snapshot?.size ?? base.size ?? 8;
if (snapshot !== void 0 && size < snapshot.size) throw refuse(`Volume of size ${size}GB is smaller than snapshot '${snapshotId}', expect size >= ${snapshot.size}GB`);
return {
deviceName,
size,
type: ebs?.text("VolumeType") ?? base.type ?? "gp3",
encrypted: ebs?.flag("Encrypted") ?? base.encrypted ?? !1,
deleteOnTermination: ebs?.flag("DeleteOnTermination") ?? base.deleteOnTermination ?? !0,
...snapshotId !== void 0 && { snapshotId }
};
}
function readDevices(call, image) {
let volumes = volumesOf(image);
let root = image?.rootDeviceName ?? "/dev/xvda";
for (let { snapshotId } of volumes.values()) if (snapshotId !== void 0 && !call.region.snapshots.has(snapshotId)) throw missing("snapshot", [snapshotId]);
let named = new Set();
for (let mapping of call.params.groups("BlockDeviceMapping")) {
let deviceName = mapping.required("DeviceName");
if (named.has(deviceName)) throw refuse(`The device '${deviceName}' is used in more than one block-device mapping`);
named.add(deviceName);
if (mapping.text("NoDevice") === void 0) volumes.set(deviceName, changed$1(call, mapping, deviceName, volumes.get(deviceName) ?? {}));
else if (deviceName === root) throw refuse(`The root device '${root}' cannot be left out`);
else volumes.delete(deviceName);
}
return [...volumes.values()];
}
const DEFAULT_VPC = "vpc-0defa017defa017de";
const ALL_OUT = {
protocol: "-1",
cidrs: ["0.0.0.0/0"]
};
function addSubnet(context, region, seed) {
let subnet = {
subnetId: seed.id ?? context.ids.resource("subnet"),
vpcId: seed.vpcId ?? DEFAULT_VPC,
availabilityZone: seed.availabilityZone ?? `${region.name}a`,
isDefault: seed.isDefault ?? !1,
tags: new Map(Object.entries(seed.tags ?? {})),
...seed.cidr === void 0 ? {} : { cidr: seed.cidr }
};
region.subnets.set(subnet.subnetId, subnet);
return subnet;
}
function addSecurityGroup(context, region, seed) {
let groupId = seed.id ?? context.ids.resource("sg");
let group = {
groupId,
name: seed.name ?? groupId,
description: seed.description ?? "of the sandbox",
vpcId: seed.vpcId ?? DEFAULT_VPC,
ingress: seed.ingress ?? [],
egress: seed.egress ?? [ALL_OUT],
tags: new Map(Object.entries(seed.tags ?? {}))
};
region.securityGroups.set(groupId, group);
return group;
}
function defaultSubnet(context, region) {
for (let subnet of region.subnets.values()) if (subnet.isDefault) return subnet;
return addSubnet(context, region, {
region: region.name,
cidr: "172.31.0.0/20",
isDefault: !0
});
}
function defaultSecurityGroup(context, region, vpcId) {
for (let group of region.securityGroups.values()) if (group.vpcId === vpcId && group.name === "default") return group;
return addSecurityGroup(context, region, {
region: region.name,
name: "default",
description: "default VPC security group",
vpcId
});
}
function knowNetwork(context, region, subnetId, groupIds) {
let vpcId = (subnetId === void 0 ? void 0 : region.subnets.get(subnetId)?.vpcId) ?? DEFAULT_VPC;
subnetId !== void 0 && !region.subnets.has(subnetId) && addSubnet(context, region, {
region: region.name,
id: subnetId,
vpcId
});
for (let id of groupIds) region.securityGroups.has(id) || addSecurityGroup(context, region, {
region: region.name,
id,
vpcId
});
}
function knowDbPlace(context, region, { subnetGroup, securityGroups = [] }) {
subnetGroup !== void 0 && region.dbSubnetGroups.add(subnetGroup);
knowNetwork(context, region, void 0, securityGroups);
}
function numberOf$1(address) {
let parts = address.split(".");
let bytes = parts.map(Number);
return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part)) && bytes.every((n) => n <= 255) ? bytes.reduce((sum, byte) => sum * 256 + byte, 0) : void 0;
}
function rangeOf(cidr) {
let [base = "", length = ""] = cidr.split("/");
let first = numberOf$1(base);
if (first === void 0 || !/^\d{1,2}$/.test(length)) return;
return {
first,
size: 2 ** (32 - Number(length))
};
}
function offersAddress({ cidr }, address) {
let at = numberOf$1(address);
if (at === void 0) return !1;
let range = cidr === void 0 ? void 0 : rangeOf(cidr);
if (range === void 0) return !0;
return at >= range.first + 4 && at < range.first + range.size - 1;
}
function addressesInUse(region, subnetId) {
let used = new Set();
for (let instance of region.instances.values()) {
if (instance.subnetId !== subnetId || instance.state === "terminated") continue;
instance.privateIpAddress !== void 0 && used.add(instance.privateIpAddress);
}
return used;
}
function freeAddress(region, { subnetId, cidr }) {
let range = cidr === void 0 ? void 0 : rangeOf(cidr);
if (range === void 0) return;
let used = addressesInUse(region, subnetId);
for (let at = range.first + 4; at < range.first + range.size - 1; at += 1) {
let address = [
	24,
	16,
	8,
	0
].map((shift) => Math.floor(at / 2 ** shift) % 256).join(".");
if (!used.has(address)) return address;
}
}
const networkParameters = [
"SubnetId",
"SecurityGroupId.N",
"PrivateIpAddress",
"NetworkInterface.N.DeviceIndex",
"NetworkInterface.N.SubnetId",
"NetworkInterface.N.SecurityGroupId.N",
"NetworkInterface.N.PrivateIpAddress",
"NetworkInterface.N.AssociatePublicIpAddress",
"NetworkInterface.N.DeleteOnTermination",
"NetworkInterface.N.Description"
];
function readAsked(params) {
let [primary, ...others] = params.groups("NetworkInterface");
let own = {
subnetId: params.text("SubnetId"),
groupIds: params.texts("SecurityGroupId"),
address: params.text("PrivateIpAddress")
};
if (primary === void 0) return own;
if (others.length > 0 || primary.integer("DeviceIndex") !== 0) throw invalidValue$1("The sandbox knows one network interface, with the DeviceIndex 0.");
let both = [
own.subnetId === void 0 ? [] : ["an instance-level subnet ID"],
own.groupIds.length === 0 ? [] : ["instance-level security groups"],
own.address === void 0 ? [] : ["an instance-level private IP address"]
].flat();
if (both[0] !== void 0) throw new ServiceError("InvalidParameterCombination", `Network interfaces and ${both[0]} may not be specified on the same request`);
return {
subnetId: primary.text("SubnetId"),
groupIds: primary.texts("SecurityGroupId"),
address: primary.text("PrivateIpAddress")
};
}
function findSubnet({ region }, id) {
let subnet = region.subnets.get(id);
if (subnet !== void 0) return subnet;
throw new ServiceError("InvalidSubnetID.NotFound", `The subnet ID '${id}' does not exist`);
}
function findGroup({ region }, id, subnet) {
let group = region.securityGroups.get(id);
if (group === void 0) throw /^sg-[0-9a-f]{8,17}$/.test(id) ? new ServiceError("InvalidGroup.NotFound", `The security group '${id}' does not exist`) : new ServiceError("InvalidGroupId.Malformed", `Invalid id: "${id}" (expecting "sg-...")`);
if (group.vpcId !== subnet.vpcId) throw new ServiceError("InvalidParameter", `Security group ${id} and subnet ${subnet.subnetId} belong to different networks.`);
return group;
}
function placeOf(call, count) {
let { account, region, params } = call;
let { subnetId, groupIds, address } = readAsked(params);
let subnet = subnetId === void 0 ? defaultSubnet(account, region) : findSubnet(call, subnetId);
let groups = groupIds.map((id) => findGroup(call, id, subnet));
groups.length === 0 && groups.push(defaultSecurityGroup(account, region, subnet.vpcId));
if (address !== void 0) {
if (count > 1) throw new ServiceError("InvalidParameterCombination", "A private IP address may not be specified when launching more than one instance");
if (!offersAddress(subnet, address)) throw invalidValue$1(`Address ${address} does not fall within the subnet's address range`);
if (addressesInUse(region, subnet.subnetId).has(address)) throw new ServiceError("InvalidIPAddress.InUse", `Address ${address} is in use.`);
}
return {
subnetId: subnet.subnetId,
groupIds: groups.map(({ groupId }) => groupId),
address: () => address ?? freeAddress(region, subnet)
};
}
function fromTemplate(call) {
let group = call.params.group("LaunchTemplate");
if (group === void 0) return {};
return findVersion(findTemplate(call, group.text("LaunchTemplateId"), group.text("LaunchTemplateName")), group.text("Version") ?? "$Default");
}
function findLaunchable(call, imageId) {
let { region } = call;
let image = region.images.get(imageId);
if (image === void 0 && !region.deregistered.has(imageId) && /^ami-[0-9a-f]{8,17}$/.test(imageId)) return;
if (image === void 0 || !seesImage(call, image)) throw missing("image", [imageId]);
if (image.state !== "available") throw new ServiceError("InvalidAMIID.Unavailable", `The image ID '${imageId}' is ${image.state}`);
return image;
}
function architectureOf(type) {
return /^(a1|[a-z]+\d+g[a-z]*)\./.test(type) ? "arm64" : "x86_64";
}
function checkType(type, image) {
if (!/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/.test(type)) throw invalidValue$1(`Invalid value '${type}' for InstanceType.`);
let offered = architectureOf(type);
if (image !== void 0 && image.architecture !== offered) throw invalidValue$1(`The architecture '${offered}' of the specified instance type does not match the architecture '${image.architecture}' of the specified AMI. Specify an instance type and an AMI that have matching architectures, and try again.`);
}
function readKey({ params, region }) {
let keyName = params.text("KeyName");
if (keyName === void 0) return {};
if (!region.keyPairs.has(keyName)) throw new ServiceError("InvalidKeyPair.NotFound", `The key pair '${keyName}' does not exist`);
return { keyName };
}
function readProfile({ params, account }) {
let profile = params.group("IamInstanceProfile");
let arn = profile?.text("Arn");
let name = profile?.text("Name");
if (arn !== void 0 && name !== void 0) throw new ServiceError("InvalidParameterCombination", "The parameter 'iamInstanceProfile.name' may not be used in combination with 'iamInstanceProfile.arn'");
if (arn === void 0 && name === void 0) return {};
let found = [...account.instanceProfiles].find((known) => arn === void 0 ? known.split("/").at(-1) === name : known === arn);
if (found !== void 0) return { instanceProfileArn: found };
throw invalidValue$1(arn === void 0 ? `Value (${name}) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name` : `Value (${arn}) for parameter iamInstanceProfile.arn is invalid. Invalid IAM Instance Profile ARN`);
}
function oneOf$1(value, otherwise, allowed, name) {
if (value === void 0) return otherwise;
if (!allowed.includes(value)) throw invalidValue$1(`Value (${value}) for parameter ${name} is invalid.`);
return value;
}
function readMetadata({ params }) {
let asked = params.group("MetadataOptions");
let hopLimit = asked?.integer("HttpPutResponseHopLimit") ?? 1;
if (hopLimit < 1 || hopLimit > 64) throw invalidValue$1(`HttpPutResponseHopLimit is 1 to 64, not ${hopLimit}`);
let switches = ["enabled", "disabled"];
return {
httpTokens: oneOf$1(asked?.text("HttpTokens"), "optional", ["optional", "required"], "HttpTokens"),
httpEndpoint: oneOf$1(asked?.text("HttpEndpoint"), "enabled", switches, "HttpEndpoint"),
instanceTags: oneOf$1(asked?.text("InstanceMetadataTags"), "disabled", switches, "InstanceMetadataTags"),
hopLimit
};
}
function readCount({ params }) {
let least = params.integer("MinCount");
let most = params.integer("MaxCount");
if (least === void 0 || most === void 0 || least < 1 || most < least) throw invalidValue$1("MinCount and MaxCount must be whole numbers, 1 or more, and MaxCount not the smaller one");
return most;
}
function launch(call, clientToken) {
let { account, region, params, now } = call;
let template = fromTemplate(call);
let imageId = params.text("ImageId") ?? template.imageId;
if (imageId === void 0) throw new ServiceError("MissingParameter", "The request must contain the parameter ImageId");
let count = readCount(call);
let image = findLaunchable(call, imageId);
let instanceType = params.text("InstanceType") ?? template.instanceType ?? "m1.small";
checkType(instanceType, image);
let named = {
...readKey(call),
...readProfile(call)
};
let place = placeOf(call, count);
let metadata = readMetadata(call);
let devices = readDevices(call, image);
let tags = readTagSpecifications(params, [
"instance",
"volume",
"network-interface"
]);
image !== void 0 && (image.lastLaunchedAt = now);
let reservationId = account.ids.resource("r");
return Array.from({ length: count }, () => {
let privateIpAddress = place.address();
let instance = addInstance(account, region, {
	region: region.name,
	reservationId,
	imageId,
	instanceType,
	launchedAt: now,
	state: account.settings.instancePendingMs > 0 ? "pending" : "running",
	subnetId: place.subnetId,
	securityGroups: place.groupIds,
	volumes: devices.map((volume) => ({
		...volume,
		tags: Object.fromEntries(tags("volume"))
	})),
	tags: Object.fromEntries(tags("instance")),
	...image !== void 0 && {
		architecture: image.architecture,
		rootDeviceName: image.rootDeviceName
	},
	...image?.platform !== void 0 && { platform: image.platform },
	...privateIpAddress !== void 0 && { privateIpAddress },
	...named
});
instance.metadata = metadata;
instance.interfaceTags = tags("network-interface");
clientToken !== void 0 && (instance.clientToken = clientToken);
instance.state === "pending" && region.schedule.add(now + account.settings.instancePendingMs, () => {
	instance.state === "pending" && setInstanceState(account, region, instance, "running");
});
beginBoot(account, region, instance);
return instance;
});
}
function launchedBefore({ region, flat }, clientToken) {
let before = region.launches.get(clientToken);
if (before === void 0) return;
if (before.request !== requestOf(flat)) throw new ServiceError("IdempotentParameterMismatch", "Arguments on this idempotent request are inconsistent with arguments used in previous request(s).");
let instances = before.instanceIds.flatMap((id) => region.instances.get(id) ?? []);
if (instances.length < before.instanceIds.length || instances.some(({ state }) => state === "terminated")) throw new ServiceError("IdempotentInstanceTerminated", `The instance launched with the client token ${clientToken} has been terminated.`);
return instances;
}
function requestOf(flat) {
return JSON.stringify(Object.entries(flat).sort(([a], [b]) => a < b ? -1 : 1));
}
function readToken$1({ params }) {
let clientToken = params.text("ClientToken");
if (clientToken !== void 0 && !/^[\x21-\x7e]{1,64}$/.test(clientToken)) throw invalidValue$1(`The client token takes 1 to 64 ASCII characters, not "${clientToken}"`);
return clientToken;
}
const RunInstances = {
parameters: [
"ImageId",
"InstanceType",
"KeyName",
"MinCount",
"MaxCount",
"ClientToken",
"IamInstanceProfile.Arn",
"IamInstanceProfile.Name",
"MetadataOptions.HttpEndpoint",
"MetadataOptions.HttpPutResponseHopLimit",
"MetadataOptions.HttpTokens",
"MetadataOptions.InstanceMetadataTags",
"LaunchTemplate.LaunchTemplateId",
"LaunchTemplate.LaunchTemplateName",
"LaunchTemplate.Version",
...deviceParameters,
...networkParameters,
...tagSpecificationParameters
],
unmodelled: "AdditionalInfo.BlockDeviceMapping.CapacityReservationSpecification.CpuOptions.CreditSpecification.DisableApiStop.DisableApiTermination.EbsOptimized.ElasticGpuSpecification.ElasticInferenceAccelerator.EnablePrimaryIpv6.EnclaveOptions.HibernationOptions.InstanceInitiatedShutdownBehavior.InstanceMarketOptions.Ipv6Address.Ipv6AddressCount.KernelId.LicenseSpecification.MaintenanceOptions.MetadataOptions.Monitoring.NetworkInterface.NetworkPerformanceOptions.Operator.Placement.PrivateDnsNameOptions.RamdiskId.SecondaryInterface.SecurityGroup.UserData".split("."),
run(call) {
let { account, region, flat } = call;
let clientToken = readToken$1(call);
let before = clientToken === void 0 ? void 0 : launchedBefore(call, clientToken);
let started = before ?? launch(call, clientToken);
let reservationId = started[0]?.reservationId ?? "";
if (clientToken !== void 0 && before === void 0) {
	let instanceIds = started.map(({ instanceId }) => instanceId);
	region.launches.set(clientToken, {
		request: requestOf(flat),
		reservationId,
		instanceIds
	});
}
return leaf("reservationId", reservationId) + leaf("ownerId", account.accountId) + "<groupSet/>" + items("instancesSet", started, instanceXml$1);
}
};
const day = 864e5;
const hour = 36e5;
function lockFields(snapshot, lock, now) {
return leaf("snapshotId", snapshot.snapshotId) + leaf("lockState", lockStateOf(lock, now)) + leaf("lockDuration", Math.ceil((lock.expiresAt - lock.createdAt) / day)) + (lock.coolOffUntil === void 0 ? "" : leaf("coolOffPeriod", Math.round((lock.coolOffUntil - lock.createdAt) / hour)) + leaf("coolOffPeriodExpiresOn", instant(lock.coolOffUntil))) + leaf("lockCreatedOn", instant(lock.createdAt)) + leaf("lockDurationStartTime", instant(lock.createdAt)) + leaf("lockExpiresOn", instant(lock.expiresAt));
}
const DescribeLockedSnapshots = {
parameters: ["SnapshotId.N", ...listingParameters$1],
run(call) {
let { account, region, now } = call;
let ids = readIds(call, "SnapshotId");
let selection = readFilters$1(call.params, {
	fields: { "lock-state": (lock) => lockStateOf(lock, now) },
	tags: () => new Map()
});
return answerListing$1(call, {
	least: 5,
	idsParameter: "SnapshotId",
	list() {
		let absent = ids.filter((id) => region.snapshots.get(id)?.ownerId !== account.accountId);
		if (absent.length > 0) throw missing("snapshot", absent);
		return [...ids.length > 0 ? ids : region.snapshots.keys()].filter((id) => {
			let snapshot = region.snapshots.get(id);
			let lock = snapshot?.ownerId === account.accountId ? lockOf$1(snapshot) : null;
			return lock !== null && selection.matches(lock);
		});
	},
	find: (id) => region.snapshots.get(id),
	render: (snapshots) => items("snapshotSet", snapshots, (snapshot) => {
		let lock = lockOf$1(snapshot);
		return lock === null ? "" : leaf("ownerId", snapshot.ownerId) + lockFields(snapshot, lock, now);
	})
});
}
};
function readEnd(params, now) {
let days = params.integer("LockDuration");
let date = params.text("ExpirationDate");
if (days === void 0 == (date === void 0)) throw new ServiceError("InvalidParameterCombination", "Exactly one of LockDuration and ExpirationDate must be specified");
let end = days === void 0 ? Date.parse(date ?? "") : now + days * day;
if (!(end >= (days === void 0 ? now + day : now + 1)) || end > now + 36500 * day) throw invalidValue$1(`The lock must last from 1 to 36500 days, not '${days ?? date}'`);
return end;
}
const LockSnapshot = {
parameters: [
"SnapshotId",
"LockMode",
"CoolOffPeriod",
"LockDuration",
"ExpirationDate"
],
run(call) {
let { params, now } = call;
let snapshot = findOwnSnapshot$1(call, params.required("SnapshotId"));
let mode = params.required("LockMode");
if (mode !== "governance" && mode !== "compliance") throw invalidValue$1(`'${mode}' is not a lock mode`);
let coolOff = params.integer("CoolOffPeriod");
if (coolOff !== void 0 && (mode !== "compliance" || coolOff < 1 || coolOff > 72)) throw invalidValue$1("CoolOffPeriod is 1 to 72 hours, in compliance mode only");
let expiresAt = readEnd(params, now);
let known = lockOf$1(snapshot);
if (known !== null && lockStateOf(known, now) === "compliance" && expiresAt < known.expiresAt) throw new ServiceError("OperationNotPermitted", `The snapshot '${snapshot.snapshotId}' is locked in compliance`);
let lock = {
	mode,
	createdAt: now,
	expiresAt,
	...coolOff === void 0 ? {} : { coolOffUntil: now + coolOff * hour }
};
snapshot.lock = lock;
return lockFields(snapshot, lock, now);
}
};
const UnlockSnapshot = {
parameters: ["SnapshotId"],
run(call) {
let snapshot = findOwnSnapshot$1(call, call.params.required("SnapshotId"));
let lock = lockOf$1(snapshot);
if (lock !== null && lockStateOf(lock, call.now) === "compliance") throw new ServiceError("OperationNotPermitted", `The snapshot '${snapshot.snapshotId}' is locked in compliance`);
delete snapshot.lock;
snapshot.locked = !1;
return leaf("snapshotId", snapshot.snapshotId);
}
};
const maxResources = 1e3;
function tagsOf$2(call, id) {
let { region } = call;
switch (id.split("-")[0]) {
case "ami": return (region.recycleBin.images.get(id)?.thing ?? findOwnImage(call, id)).tags;
case "snap": return (region.recycleBin.snapshots.get(id)?.thing ?? findOwnSnapshot$1(call, id)).tags;
case "i": return findInstance(call, id).tags;
case "vol": {
	let volume = region.volumes.get(id);
	if (volume === void 0) throw missing("volume", [id]);
	return volume.tags;
}
case "lt": {
	let template = region.launchTemplates.get(id);
	if (template !== void 0) return template.tags;
	throw new ServiceError("InvalidLaunchTemplateId.NotFound", `The launch template '${id}' does not exist`);
}
default: throw new ServiceError("InvalidID", `The ID '${id}' is not valid`);
}
}
function readResources$1(call) {
let ids = call.params.texts("ResourceId");
if (ids.length === 0) throw new ServiceError("MissingParameter", "The request must contain the parameter ResourceId");
if (ids.length > maxResources) throw invalidValue$1(`ResourceId takes at most ${maxResources} ids`);
return ids.map((id) => tagsOf$2(call, id));
}
const CreateTags = {
parameters: [
"ResourceId.N",
"Tag.N.Key",
"Tag.N.Value"
],
run(call) {
let tags = readTags$1(call.params.groups("Tag"));
if (tags.size === 0) throw new ServiceError("MissingParameter", "The request must contain the parameter Tag");
let resources = readResources$1(call);
for (let resource of resources) mergeTags(new Map(resource), tags);
for (let resource of resources) mergeTags(resource, tags);
return leaf("return", !0);
}
};
const DeleteTags = {
parameters: [
"ResourceId.N",
"Tag.N.Key",
"Tag.N.Value"
],
run(call) {
let groups = call.params.groups("Tag");
for (let resource of readResources$1(call)) {
	if (groups.length === 0) for (let key of resource.keys()) key.startsWith("aws:") || resource.delete(key);
	for (let group of groups) {
		let key = group.required("Key");
		let value = group.text("Value");
		(value === void 0 || resource.get(key) === value) && resource.delete(key);
	}
}
return leaf("return", !0);
}
};
const filters = {
fields: {
key: (entry) => entry.key,
value: (entry) => entry.value,
"resource-id": (entry) => entry.resourceId,
"resource-type": (entry) => entry.resourceType
},
tags: (entry) => new Map([[entry.key, entry.value]])
};
function* entriesOf({ region, now, account }) {
let own = (ownerId, visibleAt) => ownerId === account.accountId && now >= visibleAt;
let sets = [
["instance", [...region.instances].map(([id, { tags }]) => [id, tags])],
["volume", [...region.volumes].map(([id, { tags }]) => [id, tags])],
["image", [...region.images].flatMap(([id, image]) => own(image.ownerId, image.visibleAt) ? [[id, image.tags]] : [])],
["snapshot", [...region.snapshots].flatMap(([id, entry]) => own(entry.ownerId, entry.visibleAt) ? [[id, entry.tags]] : [])],
["image", [...region.recycleBin.images].map(([id, { thing }]) => [id, thing.tags])],
["snapshot", [...region.recycleBin.snapshots].map(([id, { thing }]) => [id, thing.tags])],
["launch-template", [...region.launchTemplates].map(([id, { tags }]) => [id, tags])]
];
for (let [resourceType, resources] of sets) for (let [resourceId, tags] of resources) for (let [key, value] of tags) yield {
key,
value,
resourceId,
resourceType
};
}
const actions$1 = {
CopyImage,
CreateImage,
CreateLaunchTemplate,
CreateLaunchTemplateVersion,
CreateSnapshot,
CreateTags,
CreateVolume,
DeleteSnapshot,
DeleteTags,
DeregisterImage,
DescribeImageReferences,
DescribeImages,
DescribeInstanceStatus,
DescribeInstances,
DescribeLaunchTemplates,
DescribeLaunchTemplateVersions,
DescribeLockedSnapshots,
DescribeRegions,
DescribeSecurityGroups,
DescribeSnapshots,
DescribeSubnets,
DescribeTags: {
parameters: [...listingParameters$1],
run(call) {
	let selection = readFilters$1(call.params, filters);
	let all = [...entriesOf(call)];
	let nameOf = (entry) => `${entry.resourceId} ${entry.key}`;
	let byName = new Map(all.map((entry) => [nameOf(entry), entry]));
	return answerListing$1(call, {
		least: 5,
		list: () => all.filter((entry) => selection.matches(entry)).map(nameOf),
		find: (name) => byName.get(name),
		render: (entries) => items("tagSet", entries, (entry) => leaf("resourceId", entry.resourceId) + leaf("resourceType", entry.resourceType) + leaf("key", entry.key) + leaf("value", entry.value))
	});
}
},
DescribeVolumes,
DisableImage,
DisableImageDeregistrationProtection,
EnableImage,
EnableImageDeregistrationProtection,
GetConsoleOutput,
GetConsoleScreenshot,
ListImagesInRecycleBin,
ListSnapshotsInRecycleBin,
LockSnapshot,
ModifyImageAttribute,
RestoreImageFromRecycleBin,
RestoreSnapshotFromRecycleBin,
RunInstances,
StartInstances,
StopInstances,
TerminateInstances,
UnlockSnapshot
};
const ec2Actions = new Map(Object.entries(actions$1));
const everywhere = [
"Action",
"Version",
"DryRun"
];
const shapes$1 = new Map(Object.entries(actions$1).map(([name, action]) => [name, new Set([...everywhere, ...action.parameters])]));
function checkParameters$1(name, action, flat) {
let unknown = findUnknown(flat, shapes$1.get(name) ?? new Set());
if (unknown === void 0) return;
let [head = unknown] = unknown.split(".");
if (action.unmodelled?.includes(head)) throw notModelled(`The parameter ${unknown} of ${name}`);
throw new ServiceError("UnknownParameter", `The parameter ${head} is not recognized`);
}
function runEc2(name, call) {
let action = ec2Actions.get(name);
if (action === void 0) throw new ServiceError("InvalidAction", `The action ${name} is not valid for this web service.`);
checkParameters$1(name, action, call.flat);
if (call.params.flag("DryRun") === !0) throw new ServiceError("DryRunOperation", "Request would have succeeded, but DryRun flag is set.", 412);
return action.run(call);
}
const withUnfiltered = new Set([
"DescribeInstances",
"DescribeSnapshots",
"DescribeVolumes"
]);
function bucketName(action, params) {
if (!withUnfiltered.has(action)) return action;
return params.MaxResults !== void 0 || Object.keys(params).some((name) => name.startsWith("Filter.")) ? action : `${action} (unfiltered)`;
}
function unknown() {
return new ServiceError("AuthFailure", "AWS was not able to validate the provided access credentials", 401);
}
const ec2 = {
contentType: xmlType,
read: readQuery,
refusals: {
unsigned: () => new ServiceError("AuthFailure", "AWS was not able to authenticate the request: access credentials are missing", 401),
unknown,
expired: () => new ServiceError("RequestExpired", "Request has expired."),
wrongTime: () => new ServiceError("RequestExpired", "Request has expired."),
regionOff: unknown,
throttled: () => new ServiceError("RequestLimitExceeded", "Request limit exceeded.", 503),
denied: (reason) => new ServiceError("UnauthorizedOperation", `You are not authorized to perform this operation. ${reason}`, 403),
internal: () => new ServiceError("InternalError", "An internal error has occurred", 500)
},
bucketName,
answer(call) {
let { account, action, params, principal, requestId } = call;
if (principal === void 0) throw TypeError("An EC2 call came past authentication without a principal.");
return ec2Xml(action, runEc2(action, {
	...call,
	principal,
	region: account.region(call.region),
	flat: params,
	params: readParams(params)
}), requestId);
},
writeRefusal: (error, requestId) => ({ body: ec2RefusalXml(error, requestId) })
};
function encode(part) {
return Buffer.from(JSON.stringify(part)).toString("base64url");
}
function repositoryClaims(subject) {
let [, owner = "octo-org", ownerId = "65", name = "octo-repo", id = "74"] = /^repo:([^@/:]+)(?:@([0-9]+))?\/([^@/:]+)(?:@([0-9]+))?/.exec(subject) ?? [];
return {
repository: `${owner}/${name}`,
repository_id: id,
repository_owner: owner,
repository_owner_id: ownerId
};
}
function issueIdToken(account, authorization, audience) {
let { oidc, tokens } = account.identities;
let [, bearer] = /^bearer (.+)$/i.exec(authorization ?? "") ?? [];
if (bearer !== oidc.requestToken) return {
status: 401,
body: { message: "The request token is not valid." }
};
let now = account.clock.now();
let seconds = Math.floor(now / 1e3);
let jti = (0, external_node_crypto_namespaceObject.randomUUID)();
let repository = repositoryClaims(oidc.subject);
let aud = audience ?? `https://github.com/${repository.repository_owner}`;
let claims = {
iss: oidc.issuer,
sub: oidc.subject,
aud,
iat: seconds,
nbf: seconds - 300,
exp: seconds + oidc.tokenSeconds,
jti,
...repository,
ref: /:ref:(.+)$/.exec(oidc.subject)?.[1] ?? "refs/heads/main",
event_name: "schedule",
workflow: "backup",
run_id: "1",
runner_environment: "github-hosted",
...oidc.claims
};
let value = `${encode({
typ: "JWT",
alg: "RS256",
kid: "sandbox"
})}.${encode(claims)}.c2FuZGJveA`;
tokens.set(jti, {
value,
subject: oidc.subject,
audience: aud,
expiresAt: now + oidc.tokenSeconds * 1e3
});
return {
status: 200,
body: {
	count: value.length,
	value
}
};
}
function invalidValue(message) {
return new ServiceError("InvalidParameterValueException", message);
}
function missingValue(name) {
return new ServiceError("MissingParameterValueException", `Missing required parameter: ${name}`);
}
function invalidRequest(message) {
return new ServiceError("InvalidRequestException", message);
}
function invalidState(message) {
return new ServiceError("InvalidResourceStateException", message);
}
function notFound(message) {
return new ServiceError("ResourceNotFoundException", message);
}
function alreadyExists(message, arn, creatorRequestId) {
return new ServiceError("AlreadyExistsException", message, 400, {
Arn: arn,
...creatorRequestId === void 0 ? {} : { CreatorRequestId: creatorRequestId }
});
}
function limitExceeded(message) {
return new ServiceError("LimitExceededException", message);
}
function accessDenied(message) {
return new ServiceError("AccessDeniedException", message, 403);
}
function misshapen(name, wanted) {
return new ServiceError("SerializationException", `The member ${name} must be ${wanted}`);
}
function isFields(value) {
return typeof value == "object" && !!value && !Array.isArray(value);
}
function parseBody(body) {
if (body === "") return {};
let value;
try {
value = JSON.parse(body);
} catch {
throw new ServiceError("SerializationException", "The body is no JSON");
}
if (!isFields(value)) throw new ServiceError("SerializationException", "The body is no JSON object");
return value;
}
function readMembers(fields, path = "") {
let called = (name) => `${path}${name}`;
let sent = (name) => Object.hasOwn(fields, name) ? fields[name] ?? void 0 : void 0;
let listOf = (name) => asList(sent(name) ?? [], called(name));
let structure = (value, name) => {
if (!isFields(value)) throw misshapen(called(name), "a structure");
return readMembers(value, `${called(name)}.`);
};
let entriesOf = (name) => asEntries(sent(name) ?? {}, called(name));
let members = {
fields,
text(name) {
	let value = sent(name);
	if (value !== void 0 && typeof value != "string") throw misshapen(called(name), "a string");
	return value;
},
required(name) {
	let value = members.text(name);
	if (value === void 0 || value === "") throw missingValue(called(name));
	return value;
},
integer(name) {
	let value = sent(name);
	if (value !== void 0 && !(typeof value == "number" && Number.isSafeInteger(value))) throw misshapen(called(name), "a whole number");
	return value;
},
flag(name) {
	let value = sent(name);
	if (value !== void 0 && typeof value != "boolean") throw misshapen(called(name), "a boolean");
	return value;
},
instant(name) {
	let value = sent(name);
	if (value !== void 0 && !(typeof value == "number" && Number.isFinite(value))) throw misshapen(called(name), "a timestamp");
	return value === void 0 ? void 0 : value * 1e3;
},
texts: (name) => listOf(name).map((value) => {
	if (typeof value != "string") throw misshapen(called(name), "a list of strings");
	return value;
}),
groups: (name) => listOf(name).map((value) => structure(value, name)),
group(name) {
	let value = sent(name);
	return value === void 0 ? void 0 : structure(value, name);
},
requiredGroup(name) {
	let value = sent(name);
	if (value === void 0) throw missingValue(called(name));
	return structure(value, name);
},
textMap: (name) => new Map(entriesOf(name).map(([key, value]) => {
	if (typeof value != "string") throw misshapen(`${called(name)}.${key}`, "a string");
	return [key, value];
})),
flagMap: (name) => new Map(entriesOf(name).map(([key, value]) => {
	if (typeof value != "boolean") throw misshapen(`${called(name)}.${key}`, "a boolean");
	return [key, value];
}))
};
return members;
}
function flatten(value, prefix = "") {
let flat = {};
let walk = (inner, name) => {
if (inner == null) return;
if (Array.isArray(inner)) for (let [index, entry] of inner.entries()) walk(entry, `${name}.${index + 1}`);
else if (isFields(inner)) for (let [key, entry] of Object.entries(inner)) walk(entry, name === "" ? key : `${name}.${key}`);
else flat[name] = String(inner);
};
walk(value, prefix);
return flat;
}
function asList(value, name) {
if (!Array.isArray(value)) throw misshapen(name, "a list");
return value;
}
function asEntries(value, name) {
if (!isFields(value)) throw misshapen(name, "a map");
return Object.entries(value);
}
function uuid(ids) {
let digits = (ids.resource("").slice(2) + ids.resource("").slice(2)).padStart(32, "0");
let variant = (8 + (Number.parseInt(digits.charAt(16), 16) & 3)).toString(16);
return [
digits.slice(0, 8),
digits.slice(8, 12),
`4${digits.slice(13, 16)}`,
`${variant}${digits.slice(17, 20)}`,
digits.slice(20, 32)
].join("-");
}
function backupArn(context, region, kind, id) {
return `arn:${partitionOf(region.name)}:backup:${region.name}:${context.accountId}:${kind}:${id}`;
}
function addOther(others, seed) {
let { region, arn, tags = {}, size = 2 ** 30, encrypted = !0, gone = !1 } = seed;
let home = arn.split(":")[3];
if (!arn.startsWith("arn:") || home !== "" && home !== region) throw TypeError(`Not the ARN of a resource in ${region}: "${arn}".`);
others.set(arn, {
arn,
tags: new Map(Object.entries(tags)),
size,
encrypted,
gone
});
}
const types$2 = [
[/^elasticfilesystem:.*:file-system\/fs-[^/]+$/, "EFS"],
[/^fsx:.*:file-system\/fs-[^/]+$/, "FSx"],
[/^fsx:.*:volume\/fs-[^/]+\/fsvol-[^/]+$/, "FSx"],
[/^dynamodb:.*:table\/[^/]+$/, "DynamoDB"],
[/^s3:::[^/]+$/, "S3"],
[/^dsql:.*:cluster\/[^/]+$/, "DSQL"],
[/^redshift:.*:cluster:[^:]+$/, "Redshift"],
[/^redshift-serverless:.*:namespace\/[^/]+$/, "Redshift Serverless"],
[/^timestream:.*:database\/[^/]+\/table\/[^/]+$/, "Timestream"],
[/^storagegateway:.*:gateway\/sgw-[^/]+\/volume\/vol-[^/]+$/, "Storage Gateway"],
[/^backup-gateway:.*:vm\/vm-[^/]+$/, "VirtualMachine"],
[/^ssm-sap:.*:HANA\/[^/]+\/DB\/[^/]+$/, "SAP HANA on Amazon EC2"],
[/^eks:.*:cluster\/[^/]+$/, "EKS"],
[/^cloudformation:.*:stack\/[^/]+\/[^/]+$/, "CloudFormation"]
];
function otherTypeOf(arn) {
let from = arn.split(":").slice(2).join(":");
return types$2.find(([pattern]) => pattern.test(from))?.[1];
}
function databasesOf(region, kind) {
return kind === "instance" ? region.dbInstances : region.dbClusters;
}
function dbSnapshotsOf(region, kind) {
return kind === "instance" ? region.dbSnapshots : region.dbClusterSnapshots;
}
function arnOf$1(region, accountId, type, id) {
return `arn:${partitionOf(region)}:rds:${region}:${accountId}:${type}:${id}`;
}
function databaseArn(kind, region, accountId, id) {
return arnOf$1(region, accountId, kind === "instance" ? "db" : "cluster", id);
}
function dbSnapshotArn({ kind, region, ownerId, id }) {
return arnOf$1(region, ownerId, kind === "instance" ? "snapshot" : "cluster-snapshot", id);
}
function enter(context, region, snapshot) {
let snapshots = dbSnapshotsOf(region, snapshot.kind);
let key = snapshot.ownerId === context.accountId ? snapshot.id : dbSnapshotArn(snapshot);
if (snapshots.has(key)) throw TypeError(`The DB snapshot ${key} is there already.`);
snapshots.set(key, snapshot);
return snapshot;
}
function endDbSnapshot(region, snapshot, status) {
if (snapshot.status !== "creating") return;
snapshot.status = status;
let source = databasesOf(region, snapshot.kind).get(snapshot.sourceId);
let busy = [...dbSnapshotsOf(region, snapshot.kind).values()].some((other) => other.status === "creating" && other.sourceId === snapshot.sourceId);
source?.status === "backing-up" && !busy && (source.status = "available");
}
function addDbSnapshot(context, region, kind, seed) {
let now = context.clock.now();
let sourceId = (seed.sourceId ?? "database-gone").toLowerCase();
let source = databasesOf(region, kind).get(sourceId);
let allocatedStorage = seed.allocatedStorage ?? source?.allocatedStorage ?? 20;
let createdAt = seed.createdAt === void 0 ? now - 864e5 : instantOf$1(seed.createdAt);
let snapshot = enter(context, region, {
kind,
id: seed.id.toLowerCase(),
region: region.name,
ownerId: seed.ownerId ?? context.accountId,
type: seed.type ?? "manual",
status: seed.status ?? "available",
sourceId,
sourceResourceId: seed.sourceResourceId ?? source?.resourceId ?? `${kind === "instance" ? "db" : "cluster"}-GONE${sourceId.toUpperCase()}`,
sourceCreatedAt: source?.createdAt ?? createdAt,
createdAt,
engine: seed.engine ?? source?.engine ?? (kind === "instance" ? "postgres" : "aurora-postgresql"),
engineVersion: seed.engineVersion ?? source?.engineVersion ?? "16.6",
allocatedStorage,
fullSizeBytes: seed.fullSizeBytes ?? allocatedStorage * 2 ** 29,
encrypted: seed.encrypted ?? source?.encrypted ?? !1,
tags: new Map(Object.entries(seed.tags ?? {})),
sharedWith: new Set([...seed.sharedWith ?? [], ...seed.public === !0 ? ["all"] : []]),
...seed.copyOf === void 0 ? {} : { copyOf: seed.copyOf }
});
if (snapshot.status === "creating") {
let readyAt = seed.readyAt === void 0 ? now + context.settings.dbSnapshotReadyMs : instantOf$1(seed.readyAt);
region.schedule.add(readyAt, () => endDbSnapshot(region, snapshot, "available"));
}
return snapshot;
}
function startDbSnapshot(context, region, kind, source, { id, type, tags, end }) {
let now = context.clock.now();
let snapshot = enter(context, region, {
kind,
id,
region: region.name,
ownerId: context.accountId,
type,
status: "creating",
sourceId: source.id,
sourceResourceId: source.resourceId,
sourceCreatedAt: source.createdAt,
createdAt: now,
engine: source.engine,
engineVersion: source.engineVersion,
allocatedStorage: source.allocatedStorage,
fullSizeBytes: source.allocatedStorage * 2 ** 29,
encrypted: source.encrypted,
tags: new Map(tags),
sharedWith: new Set()
});
source.status = "backing-up";
region.schedule.add(now + context.settings.dbSnapshotReadyMs, () => endDbSnapshot(region, snapshot, end));
return snapshot;
}
function copyDbSnapshot(context, region, source, { end, tags, ...made }) {
let now = context.clock.now();
let snapshot = enter(context, region, {
...source,
...made,
region: region.name,
type: "manual",
status: "creating",
createdAt: now,
tags: new Map(tags),
sharedWith: new Set()
});
region.schedule.add(now + context.settings.dbSnapshotReadyMs, () => endDbSnapshot(region, snapshot, end));
return snapshot;
}
function removeDbSnapshot(region, snapshot) {
dbSnapshotsOf(region, snapshot.kind).delete(snapshot.id);
}
function countManual(accountId, region, kind) {
let count = 0;
for (let { ownerId, type } of dbSnapshotsOf(region, kind).values()) ownerId === accountId && type === "manual" && (count += 1);
return count;
}
function tagsOfCopy(resource, job) {
let own = [...resource.tags].filter(([key]) => !key.startsWith("aws:"));
return new Map([
...own,
...job.tags,
["aws:backup:source-resource", resource.localName]
]);
}
function snapshotOf(context, region, volumeId, tags) {
let volume = region.volumes.get(volumeId);
if (volume === void 0) return;
let snapshot = startSnapshot(context, region, volume, "This snapshot is created by the AWS Backup service.", tags, context.clock.now());
snapshot.managedByBackup = !0;
return snapshot;
}
function imageOf(context, region, instanceId, job, tags) {
let instance = region.instances.get(instanceId);
if (instance === void 0) throw TypeError(`There is no instance ${instanceId} to back up.`);
let now = context.clock.now();
let devices = instance.devices.map(({ deviceName, volumeId, deleteOnTermination }) => {
let snapshot = snapshotOf(context, region, volumeId, tags);
return {
	deviceName,
	size: snapshot?.size ?? 8,
	type: region.volumes.get(volumeId)?.type ?? "gp3",
	encrypted: snapshot?.encrypted ?? !1,
	deleteOnTermination,
	...snapshot === void 0 ? {} : { snapshotId: snapshot.snapshotId }
};
});
let image = {
imageId: context.ids.resource("ami"),
region: region.name,
name: `AwsBackup_${instanceId}_${job.jobId}`,
description: "This image is created by the AWS Backup service.",
ownerId: context.accountId,
state: "pending",
createdAt: now,
visibleAt: now,
tags,
public: !1,
sharedWith: new Set(),
sourceInstanceId: instanceId,
protection: "disabled",
architecture: instance.architecture,
rootDeviceType: "ebs",
rootDeviceName: instance.rootDeviceName,
devices,
managedByBackup: !0,
...instance.platform === void 0 ? {} : { platform: instance.platform }
};
enterImage(context, region, image);
return image;
}
function dbSnapshotOf(context, region, kind, id, job, tags) {
let source = databasesOf(region, kind).get(id);
if (source === void 0) throw TypeError(`There is no DB ${kind} ${id} to back up.`);
let name = `awsbackup:job-${job.jobId.toLowerCase()}`;
return {
arn: dbSnapshotArn(startDbSnapshot(context, region, kind, source, {
	id: name,
	type: "awsbackup",
	tags,
	end: "available"
})),
underlying: {
	kind: kind === "instance" ? "db-snapshot" : "db-cluster-snapshot",
	id: name
}
};
}
function beginCopy(context, region, resource, job) {
let tags = tagsOfCopy(resource, job);
let prefix = `arn:${partitionOf(region.name)}:ec2:${region.name}::`;
let id = resource.localName.split(/[:/]/)[1] ?? "";
if (otherTypeOf(resource.arn) !== void 0) {
let point = uuid(context.ids).toLowerCase();
return {
	arn: `arn:${partitionOf(region.name)}:backup:${region.name}:${context.accountId}:recovery-point:${point}`,
	underlying: {
		kind: "in-vault",
		id: point
	}
};
}
if (resource.localName.startsWith("db:")) return dbSnapshotOf(context, region, "instance", id, job, tags);
if (resource.localName.startsWith("cluster:")) return dbSnapshotOf(context, region, "cluster", id, job, tags);
if (resource.type === "EC2") {
let { imageId } = imageOf(context, region, id, job, tags);
return {
	arn: `${prefix}image/${imageId}`,
	underlying: {
		kind: "image",
		id: imageId
	}
};
}
let snapshot = snapshotOf(context, region, id, tags);
if (snapshot === void 0) throw TypeError(`There is no volume ${id} to back up.`);
return {
arn: `${prefix}snapshot/${snapshot.snapshotId}`,
underlying: {
	kind: "snapshot",
	id: snapshot.snapshotId
}
};
}
function snapshotsOf(region, underlying) {
return (underlying.kind === "image" ? (region.images.get(underlying.id)?.devices ?? []).flatMap(({ snapshotId }) => snapshotId ?? []) : [underlying.id]).flatMap((id) => region.snapshots.get(id) ?? []);
}
function findDbSnapshot(region, { kind, id }) {
if (kind === "db-snapshot") return dbSnapshotsOf(region, "instance").get(id);
return kind === "db-cluster-snapshot" ? dbSnapshotsOf(region, "cluster").get(id) : void 0;
}
function endCopy(region, underlying, at) {
let image = underlying.kind === "image" ? region.images.get(underlying.id) : void 0;
image !== void 0 && settleImage(region, image, at);
for (let snapshot of snapshotsOf(region, underlying)) endSnapshot(region, snapshot, "completed", at);
let database = findDbSnapshot(region, underlying);
database !== void 0 && endDbSnapshot(region, database, "available");
}
function lockOf(region, underlying) {
let locked = snapshotsOf(region, underlying).find((snapshot) => snapshot.locked);
if (locked !== void 0) return `The snapshot ${locked.snapshotId} is locked`;
let image = underlying.kind === "image" ? region.images.get(underlying.id) : void 0;
return image === void 0 || image.protection === "disabled" ? void 0 : `The image ${image.imageId} is protected from deregistration`;
}
function removeCopy(context, region, underlying) {
let snapshots = snapshotsOf(region, underlying);
let image = underlying.kind === "image" ? region.images.get(underlying.id) : void 0;
image !== void 0 && removeImage(context, region, image);
for (let snapshot of snapshots) {
endSnapshot(region, snapshot, "error", context.clock.now());
removeSnapshot(context, region, snapshot);
}
let database = findDbSnapshot(region, underlying);
if (database === void 0) return;
endDbSnapshot(region, database, "failed");
removeDbSnapshot(region, database);
}
function after(start, days) {
return days === void 0 || days === -1 ? void 0 : start + days * 864e5;
}
const inVaultCold = new Set([
"EFS",
"DynamoDB",
"Timestream",
"VirtualMachine",
"SAP HANA on Amazon EC2"
]);
function calculateLifecycle(point, lifecycle) {
let moveToColdAt = inVaultCold.has(point.resourceType) || point.resourceType === "EBS" && lifecycle.archive === !0 ? after(point.createdAt, lifecycle.moveToColdAfterDays) : void 0;
let deleteAt = after(point.createdAt, lifecycle.deleteAfterDays);
return {
...moveToColdAt === void 0 ? {} : { moveToColdAt },
...deleteAt === void 0 ? {} : { deleteAt }
};
}
function removePoint(context, region, point) {
removeCopy(context, region, point.underlying);
region.backup.points.delete(point.arn);
}
function expirePoint(context, region, point) {
if (region.backup.points.get(point.arn) !== point || point.status === "DELETING") return;
let lock = lockOf(region, point.underlying);
if (lock === void 0 && !point.undeletable) {
removePoint(context, region, point);
return;
}
point.status = "EXPIRED";
point.statusMessage = lock ?? "AWS Backup was unable to delete this recovery point: insufficient permissions.";
}
function scheduleLifecycle(contextAt, region, point) {
let { moveToColdAt, deleteAt, underlying } = point;
moveToColdAt !== void 0 && region.schedule.add(moveToColdAt, () => {
let snapshot = region.snapshots.get(underlying.id);
snapshot !== void 0 && (snapshot.storageTier = "archive");
});
deleteAt !== void 0 && region.schedule.add(deleteAt, (at) => expirePoint(contextAt(at), region, point));
}
function makeVault(context, region, wanted) {
let { backup, name: regionName } = region;
if (backup.vaults.has(wanted.name)) throw TypeError(`The backup vault ${wanted.name} is there already.`);
let partition = partitionOf(regionName);
let own = [...backup.vaults.values()].find(({ ownKey }) => !ownKey);
let key = wanted.encryptionKeyArn ?? own?.encryptionKeyArn;
let vault = {
name: wanted.name,
arn: backupArn(context, region, "backup-vault", wanted.name),
createdAt: wanted.createdAt,
encryptionKeyArn: key ?? `arn:${partition}:kms:${regionName}:${context.accountId}:key/${uuid(context.ids)}`,
ownKey: wanted.encryptionKeyArn !== void 0,
tags: wanted.tags,
locked: wanted.locked ?? !1,
...wanted.minRetentionDays === void 0 ? {} : { minRetentionDays: wanted.minRetentionDays },
...wanted.maxRetentionDays === void 0 ? {} : { maxRetentionDays: wanted.maxRetentionDays },
...wanted.type === void 0 ? {} : { type: wanted.type },
...wanted.creatorRequestId === void 0 ? {} : { creatorRequestId: wanted.creatorRequestId }
};
backup.vaults.set(vault.name, vault);
return vault;
}
function lockProblem(vault, deleteAfterDays) {
let kept = deleteAfterDays === void 0 || deleteAfterDays < 0 ? 1e400 : deleteAfterDays;
let { minRetentionDays: least = 0, maxRetentionDays: most = 1e400 } = vault;
return kept < least || kept > most ? `Backup job failed because its retention period is not within the bounds of the lock of the vault ${vault.name}` : void 0;
}
function contextAt$1({ accountId, ids, settings }, at) {
return {
accountId,
ids,
settings,
clock: { now: () => at }
};
}
function drawOutcome$1(account, vaultArn) {
for (let outcome of account.backup.copyOutcomes) {
if (!matchesGlob(outcome.vault, vaultArn) || outcome.struck >= (outcome.times ?? 1e400)) continue;
outcome.struck += 1;
return outcome;
}
}
function snapshotCopy(context, to, source) {
return addSnapshot(context, to, {
region: to.name,
startedAt: context.clock.now(),
state: "completed",
description: "This snapshot is created by the AWS Backup service.",
tags: Object.fromEntries(source.tags),
size: source.size,
encrypted: source.encrypted,
managedByBackup: !0
});
}
function imageCopy(context, from, to, source) {
let { sourceInstanceId: _, ...kept } = source;
let image = {
...kept,
imageId: context.ids.resource("ami"),
region: to.name,
state: "pending",
createdAt: context.clock.now(),
visibleAt: context.clock.now(),
sourceImageId: source.imageId,
sourceImageRegion: from.name,
sharedWith: new Set(),
devices: source.devices.map((device) => {
	let snapshot = device.snapshotId === void 0 ? void 0 : from.snapshots.get(device.snapshotId);
	return snapshot === void 0 ? device : {
		...device,
		snapshotId: snapshotCopy(context, to, snapshot).snapshotId
	};
})
};
enterImage(context, to, from === to ? {
...image,
name: `${image.name}_copy_${image.imageId}`
} : image);
return image;
}
function copyUnderlying(context, from, to, { kind, id }, jobId) {
let prefix = `arn:${partitionOf(to.name)}:ec2:${to.name}::`;
if (kind === "image") {
let source = from.images.get(id);
if (source === void 0) return;
let { imageId } = imageCopy(context, from, to, source);
let made = to.images.get(imageId);
made !== void 0 && settleImage(to, made, context.clock.now());
return {
	arn: `${prefix}image/${imageId}`,
	underlying: {
		kind,
		id: imageId
	}
};
}
if (kind === "snapshot") {
let source = from.snapshots.get(id);
if (source === void 0) return;
let { snapshotId } = snapshotCopy(context, to, source);
return {
	arn: `${prefix}snapshot/${snapshotId}`,
	underlying: {
		kind,
		id: snapshotId
	}
};
}
let source = dbSnapshotsOf(from, kind === "db-snapshot" ? "instance" : "cluster").get(id);
if (source === void 0) return;
let name = `awsbackup:copyjob-${jobId.toLowerCase()}`;
let snapshot = copyDbSnapshot(context, to, source, {
id: name,
tags: source.tags,
end: "available",
encrypted: source.encrypted,
copyOf: dbSnapshotArn(source)
});
snapshot.type = "awsbackup";
endDbSnapshot(to, snapshot, "available");
return {
arn: dbSnapshotArn(snapshot),
underlying: {
	kind,
	id: name
}
};
}
function lifecycleOf(source, asked) {
if (Object.keys(asked).length === 0) return source;
let kept = asked.deleteAfterDays ?? -1;
let deleteAfterDays = kept === -1 ? source.deleteAfterDays : kept;
let { deleteAfterDays: _, ...others } = asked;
return {
...others,
...deleteAfterDays === void 0 ? {} : { deleteAfterDays }
};
}
function makeCopy(account, from, job, point, at) {
let [, , , regionName = "", owner = "", , vaultName = ""] = job.destinationVaultArn.split(":");
if (owner !== account.accountId) return account.backup.sharedVaults.has(job.destinationVaultArn) ? void 0 : `Access Denied trying to call AWS Backup service: backup:CopyIntoBackupVault on ${job.destinationVaultArn}`;
let to = account.regions.get(regionName);
to?.schedule.runDue(at);
let vault = to?.backup.vaults.get(vaultName);
if (to === void 0 || vault === void 0) return `Backup vault ${job.destinationVaultArn} does not exist`;
let lifecycle = lifecycleOf(point.lifecycle, job.lifecycle);
let locked = lockProblem(vault, lifecycle.deleteAfterDays);
if (locked !== void 0) return locked.replace("Backup job", "Copy job");
let made = copyUnderlying(contextAt$1(account, at), from, to, point.underlying, job.jobId);
if (made === void 0 || from.backup.points.get(point.arn) !== point) return `Source recovery point ${point.arn} does not exist`;
let { deleteAt: _, moveToColdAt: __, ...kept } = point;
let copy = {
...kept,
...made,
vaultName: vault.name,
vaultArn: vault.arn,
roleArn: job.roleArn,
status: "COMPLETED",
completedAt: at,
lifecycle,
...calculateLifecycle(point, lifecycle)
};
to.backup.points.set(copy.arn, copy);
job.destinationPointArn = copy.arn;
scheduleLifecycle((then) => contextAt$1(account, then), to, copy);
}
function startCopy(account, region, wanted, at) {
let { point, createdBy } = wanted;
let { backupCreatedMs, backupRunningMs } = account.settings;
let outcome = drawOutcome$1(account, wanted.vaultArn);
let job = {
jobId: uuid(account.ids).toUpperCase(),
sourceVaultArn: point.vaultArn,
sourcePointArn: point.arn,
destinationVaultArn: wanted.vaultArn,
resourceArn: point.resourceArn,
resourceType: point.resourceType,
roleArn: wanted.roleArn,
createdAt: at,
state: "CREATED",
size: point.size,
lifecycle: wanted.lifecycle,
...point.resourceName === void 0 ? {} : { resourceName: point.resourceName },
...createdBy === void 0 ? {} : { createdBy }
};
region.backup.copyJobs.set(job.jobId, job);
account.backup.copying.add(region.name);
region.schedule.add(at + backupCreatedMs, () => {
job.state = "RUNNING";
});
region.schedule.add(at + backupCreatedMs + backupRunningMs, (then) => {
let planned = outcome?.state ?? "COMPLETED";
let problem = planned === "COMPLETED" ? makeCopy(account, region, job, point, then) : void 0;
job.state = problem === void 0 ? planned : "FAILED";
job.completedAt = then;
let said = problem ?? outcome?.statusMessage;
said !== void 0 && (job.statusMessage = said);
job.messageCategory = job.state === "COMPLETED" ? "SUCCESS" : "FAILURE";
});
return job;
}
const pagingQuery = {
nextToken: {
member: "NextToken",
kind: "text"
},
maxResults: {
member: "MaxResults",
kind: "integer"
}
};
function seconds(ms) {
return ms === void 0 ? void 0 : ms / 1e3;
}
const displayName = /^[a-zA-Z0-9\-_.]{1,50}$/;
function checkName$1(what, name) {
if (name !== void 0 && !displayName.test(name)) throw invalidValue(`Invalid ${what} "${name}". It must contain 1 to 50 alphanumeric or '-_.' characters.`);
}
function checkTags(tags, most) {
if (tags.size > most) throw invalidValue(`Too many tags: ${tags.size}. At most ${most} can be assigned.`);
for (let [key, value] of tags) {
if (key.toLowerCase().startsWith("aws:")) throw invalidValue(`The tag key "${key}" has the reserved prefix aws:`);
if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key)) throw invalidValue(`Invalid tag key "${key}"`);
if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value)) throw invalidValue(`Invalid value "${value}" of the tag "${key}"`);
}
return tags;
}
function checkDays(name, days) {
if (days !== void 0 && days !== -1 && (days < 1 || days > 36500)) throw invalidValue(`Invalid lifecycle. ${name} cannot be less than 1 or more than 36500 days`);
}
function readLifecycle(members) {
let moveToColdAfterDays = members?.integer("MoveToColdStorageAfterDays");
let deleteAfterDays = members?.integer("DeleteAfterDays");
let archive = members?.flag("OptInToArchiveForSupportedResources");
if (members?.text("DeleteAfterEvent") !== void 0) throw invalidValue("Invalid lifecycle. DeleteAfterEvent cannot be given.");
checkDays("MoveToColdStorageAfterDays", moveToColdAfterDays);
checkDays("DeleteAfterDays", deleteAfterDays);
let cold = moveToColdAfterDays ?? -1;
let end = deleteAfterDays ?? -1;
if (cold !== -1 && end !== -1 && end < cold + 90) throw invalidValue("Invalid lifecycle. DeleteAfterDays cannot be less than 90 days apart from MoveToColdStorageAfterDays");
return {
...moveToColdAfterDays === void 0 ? {} : { moveToColdAfterDays },
...deleteAfterDays === void 0 ? {} : { deleteAfterDays },
...archive === void 0 ? {} : { archive }
};
}
const mostMinutes = 5256e4;
function readWindows(members, completeName) {
let start = members.integer("StartWindowMinutes");
let complete = members.integer(completeName);
if (start !== void 0 && start < 60) throw invalidValue("StartWindowMinutes must be at least 60 minutes.");
for (let minutes of [start, complete]) if (minutes !== void 0 && (minutes < 1 || minutes > mostMinutes)) throw invalidValue(`A window must be between 1 and ${mostMinutes} minutes, not ${minutes}.`);
return {
start: start ?? 480,
complete: complete ?? 10080
};
}
function findVault({ account, region }, name) {
let vault = region.backup.vaults.get(name);
if (vault !== void 0) return vault;
if (account.settings.unknownVaults === "denied") throw accessDenied("Insufficient privileges to perform this action.");
throw notFound(`Backup vault ${name} does not exist`);
}
function findPlan({ region }, planId) {
let plan = region.backup.plans.get(planId);
if (plan === void 0) throw notFound(`Backup plan ${planId} does not exist`);
return plan;
}
function findRestoreTestingPlan({ region }, name) {
let plan = region.backup.restoreTestingPlans.get(name);
if (plan === void 0) throw notFound(`Restore testing plan ${name} does not exist`);
return plan;
}
function checkRole({ account, principal }, arn) {
if (!/^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+$/.test(arn)) throw invalidValue(`Invalid IAM role ARN "${arn}"`);
let role = account.backup.roles.get(arn);
if (role?.passable === !1) throw accessDenied(`User: ${principal.callerArn} is not authorized to perform: iam:PassRole on resource: ${arn} because no identity-based policy allows the iam:PassRole action`);
if (role === void 0 || role.trusted === !1) throw invalidValue(`The provided role ${arn} cannot be assumed by AWS Backup.`);
}
function writtenLifecycle({ moveToColdAfterDays, deleteAfterDays, archive }) {
let written = {
MoveToColdStorageAfterDays: moveToColdAfterDays,
DeleteAfterDays: deleteAfterDays,
OptInToArchiveForSupportedResources: archive
};
return Object.values(written).every((value) => value === void 0) ? void 0 : written;
}
function writtenCreator(creator) {
if (creator === void 0) return;
return {
BackupPlanId: creator.planId,
BackupPlanArn: creator.planArn,
BackupPlanName: creator.planName,
BackupPlanVersion: creator.planVersion,
BackupRuleId: creator.ruleId,
BackupRuleName: creator.ruleName,
BackupRuleCron: creator.cron,
BackupRuleTimezone: creator.timezone
};
}
function writtenDates({ moveToColdAt, deleteAt }) {
if (moveToColdAt === void 0 && deleteAt === void 0) return;
return {
MoveToColdStorageAt: seconds(moveToColdAt),
DeleteAt: seconds(deleteAt)
};
}
const vaultArn = /^arn:aws[a-z-]*:backup:[a-z0-9-]+:[0-9]{12}:backup-vault:[a-zA-Z0-9\-_]{2,50}$/;
function checkDestination(arn, source) {
if (!vaultArn.test(arn)) throw invalidValue(`Invalid destination backup vault ARN "${arn}"`);
if (arn === source) throw invalidValue(`The destination backup vault ${arn} is that of the source`);
}
function started$1(job) {
return {
CopyJobId: job.jobId,
CreationDate: seconds(job.createdAt),
IsParent: !1
};
}
function findRepeated$1({ region, members }, token) {
let jobId = token === void 0 ? void 0 : region.backup.copyJobIdsByToken.get(token);
let job = jobId === void 0 ? void 0 : region.backup.copyJobs.get(jobId);
if (job === void 0) return;
if (job.sourcePointArn !== members.text("RecoveryPointArn") || job.destinationVaultArn !== members.text("DestinationBackupVaultArn")) throw invalidValue(`The idempotency token "${token}" was given for another copy job`);
return job;
}
const StartCopyJob = {
method: "PUT",
path: "/copy-jobs",
body: [
"RecoveryPointArn",
"SourceBackupVaultName",
"DestinationBackupVaultArn",
"IamRoleArn",
"IdempotencyToken",
"Lifecycle.MoveToColdStorageAfterDays",
"Lifecycle.DeleteAfterDays",
"Lifecycle.OptInToArchiveForSupportedResources",
"Lifecycle.DeleteAfterEvent"
],
run(call) {
let { account, region, members, now } = call;
let pointArn = members.required("RecoveryPointArn");
let sourceName = members.required("SourceBackupVaultName");
let destination = members.required("DestinationBackupVaultArn");
let roleArn = members.required("IamRoleArn");
let token = members.text("IdempotencyToken");
let lifecycle = readLifecycle(members.group("Lifecycle"));
let repeated = findRepeated$1(call, token);
if (repeated !== void 0) return started$1(repeated);
let vault = findVault(call, sourceName);
checkDestination(destination, vault.arn);
checkRole(call, roleArn);
let point = region.backup.points.get(pointArn);
if (point?.vaultName !== vault.name) throw notFound(`Recovery point ${pointArn} does not exist`);
if (point.status !== "COMPLETED") throw invalidRequest(`Recovery point ${pointArn} is ${point.status} and cannot be copied`);
let job = startCopy(account, region, {
	point,
	vaultArn: destination,
	roleArn,
	lifecycle
}, now);
token !== void 0 && region.backup.copyJobIdsByToken.set(token, job.jobId);
return started$1(job);
}
};
const DescribeCopyJob = {
method: "GET",
path: "/copy-jobs/{CopyJobId}",
run({ account, region, members }) {
let jobId = members.required("CopyJobId");
let job = region.backup.copyJobs.get(jobId);
if (job === void 0) throw notFound(`Copy job ${jobId} does not exist`);
return { CopyJob: {
	AccountId: account.accountId,
	CopyJobId: job.jobId,
	SourceBackupVaultArn: job.sourceVaultArn,
	SourceRecoveryPointArn: job.sourcePointArn,
	DestinationBackupVaultArn: job.destinationVaultArn,
	DestinationRecoveryPointArn: job.destinationPointArn,
	DestinationRecoveryPointLifecycle: writtenLifecycle(job.lifecycle),
	ResourceArn: job.resourceArn,
	ResourceType: job.resourceType,
	ResourceName: job.resourceName,
	CreationDate: seconds(job.createdAt),
	CompletionDate: seconds(job.completedAt),
	State: job.state,
	StatusMessage: job.statusMessage,
	MessageCategory: job.messageCategory,
	BackupSizeInBytes: job.size,
	IamRoleArn: job.roleArn,
	CreatedBy: writtenCreator(job.createdBy),
	IsParent: !1
} };
}
};
const gib = 2 ** 30;
function arnOf(context, region, service, localName) {
return `arn:${partitionOf(region.name)}:${service}:${region.name}:${context.accountId}:${localName}`;
}
function disksOf(region, instance) {
return instance.devices.flatMap(({ volumeId }) => region.volumes.get(volumeId) ?? []);
}
function instanceResource(context, region, instance) {
let localName = `instance/${instance.instanceId}`;
let disks = disksOf(region, instance);
return {
arn: arnOf(context, region, "ec2", localName),
localName,
type: "EC2",
name: instance.tags.get("Name"),
tags: instance.tags,
size: disks.reduce((sum, { size }) => sum + size * gib, 0),
encrypted: disks.some(({ encrypted }) => encrypted),
...instance.rootDeviceType === "ebs" ? {} : { problem: `The instance ${instance.instanceId} has an instance-store root device` }
};
}
function volumeResource(context, region, volume) {
let localName = `volume/${volume.volumeId}`;
return {
arn: arnOf(context, region, "ec2", localName),
localName,
type: "EBS",
name: volume.tags.get("Name"),
tags: volume.tags,
size: volume.size * gib,
encrypted: volume.encrypted
};
}
const foreignEngines = {
neptune: "Neptune",
docdb: "DocumentDB"
};
function clusterType(engine) {
return foreignEngines[engine] ?? (engine.startsWith("aurora") ? "Aurora" : "RDS");
}
const stuck = /^(?:stopp|delet|failed|storage-full|incompatible|inaccessible)/;
function databaseResource(context, region, kind, source) {
let { id, status, tags, encrypted, engine } = source;
let problem = `The ${kind === "instance" ? "DB instance" : "DB cluster"} ${id} is not in available state, but ${status}`;
return {
arn: databaseArn(kind, region.name, context.accountId, id),
localName: `${kind === "instance" ? "db" : "cluster"}:${id}`,
type: kind === "instance" ? "RDS" : clusterType(engine),
name: id,
tags,
size: 0,
encrypted,
...status === "available" ? {} : {
	problem,
	busy: !stuck.test(status)
}
};
}
function ownInstances(region) {
return [...region.dbInstances.values()].filter(({ clusterId }) => clusterId === void 0);
}
function isGone({ state }) {
return state === "terminated" || state === "shutting-down";
}
function otherResource({ arn, tags, size, encrypted, gone }) {
let type = otherTypeOf(arn);
let localName = arn.split(":").slice(5).join(":");
return type === void 0 || gone ? [] : [{
arn,
localName,
type,
name: tags.get("Name") ?? localName.split(/[/:]/).at(-1),
tags,
size,
encrypted
}];
}
function listResources(context, region) {
let resources = [];
for (let instance of region.instances.values()) isGone(instance) || resources.push(instanceResource(context, region, instance));
for (let volume of region.volumes.values()) resources.push(volumeResource(context, region, volume));
for (let source of ownInstances(region)) resources.push(databaseResource(context, region, "instance", source));
for (let source of region.dbClusters.values()) resources.push(databaseResource(context, region, "cluster", source));
for (let other of region.others.values()) resources.push(...otherResource(other));
return resources;
}
function findResource(context, region, arn) {
let other = region.others.get(arn);
if (other !== void 0) return otherResource(other)[0];
let id = arn.split(/[:/]/).at(-1) ?? "";
let instance = region.instances.get(id);
let volume = region.volumes.get(id);
let database = region.dbInstances.get(id);
let cluster = region.dbClusters.get(id);
return [
...instance === void 0 || isGone(instance) ? [] : [instanceResource(context, region, instance)],
...volume === void 0 ? [] : [volumeResource(context, region, volume)],
...database === void 0 || database.clusterId !== void 0 ? [] : [databaseResource(context, region, "instance", database)],
...cluster === void 0 ? [] : [databaseResource(context, region, "cluster", cluster)]
].find((resource) => resource.arn === arn);
}
function contextAt({ accountId, ids, settings }, at) {
return {
accountId,
ids,
settings,
clock: { now: () => at }
};
}
function drawOutcome(account, arn) {
for (let outcome of account.backup.outcomes) {
if (!matchesGlob(outcome.resource, arn) || outcome.struck >= (outcome.times ?? 1e400)) continue;
outcome.struck += 1;
return outcome;
}
}
function isOver({ state }) {
return state !== "CREATED" && state !== "PENDING" && state !== "RUNNING" && state !== "ABORTING";
}
function pointOf(region, job) {
return job.recoveryPointArn === void 0 ? void 0 : region.backup.points.get(job.recoveryPointArn);
}
function release(account, region, job, at) {
let { running, waiting } = region.backup;
let { resourceArn } = job;
if (running.get(resourceArn) !== job) return;
running.delete(resourceArn);
let queue = waiting.get(resourceArn) ?? [];
for (; !running.has(resourceArn);) {
let next = queue.shift();
if (next === void 0) break;
tryToRun(account, region, next, at);
}
queue.length === 0 && waiting.delete(resourceArn);
}
function failed(state, message) {
return {
state,
category: "FAILURE",
message
};
}
function plannedEnd({ state = "COMPLETED", messageCategory, statusMessage } = { resource: "*" }) {
let message = statusMessage ?? (state === "COMPLETED" ? void 0 : `The backup job ended as ${state}.`);
return {
state,
category: messageCategory ?? (state === "COMPLETED" ? "SUCCESS" : "FAILURE"),
...message === void 0 ? {} : { message }
};
}
function end(account, region, job, { state, category, message }, at) {
if (isOver(job)) return;
job.state = state;
job.completedAt = at;
job.messageCategory = category;
message !== void 0 && (job.statusMessage = message);
let point = pointOf(region, job);
if (point !== void 0 && (state === "COMPLETED" || state === "PARTIAL")) {
endCopy(region, point.underlying, at);
point.status = state;
point.completedAt = at;
state === "COMPLETED" && copy$1(account, region, job, point, at);
} else if (point !== void 0) {
removePoint(contextAt(account, at), region, point);
delete job.recoveryPointArn;
}
release(account, region, job, at);
}
function copy$1(account, region, job, point, at) {
for (let { vaultArn, lifecycle } of job.copies ?? []) {
let made = job.createdBy === void 0 ? {} : { createdBy: job.createdBy };
startCopy(account, region, {
	point,
	vaultArn,
	roleArn: job.roleArn,
	lifecycle,
	...made
}, at);
}
}
function makePoint(account, region, job, resource, vault, at) {
let { arn, underlying } = beginCopy(contextAt(account, at), region, resource, job);
let point = {
arn,
vaultName: vault.name,
vaultArn: vault.arn,
resourceArn: job.resourceArn,
resourceType: job.resourceType,
roleArn: job.roleArn,
createdAt: at,
initiatedAt: at,
status: "CREATING",
size: job.size,
encrypted: resource.encrypted,
lifecycle: job.lifecycle,
underlying,
undeletable: job.outcome?.undeletable ?? !1,
...calculateLifecycle({
	createdAt: at,
	resourceType: job.resourceType
}, job.lifecycle),
...job.resourceName === void 0 ? {} : { resourceName: job.resourceName },
...job.createdBy === void 0 ? {} : { createdBy: job.createdBy }
};
region.backup.points.set(arn, point);
job.recoveryPointArn = arn;
scheduleLifecycle((then) => contextAt(account, then), region, point);
}
function tryToRun(account, region, job, at) {
if (job.state !== "PENDING" || job.outcome?.state === "EXPIRED") return;
let { running, waiting, vaults } = region.backup;
if (running.has(job.resourceArn)) {
let queue = waiting.get(job.resourceArn);
queue === void 0 ? waiting.set(job.resourceArn, [job]) : queue.push(job);
return;
}
let resource = findResource(contextAt(account, at), region, job.resourceArn);
if (resource?.busy === !0) {
region.schedule.add(at + 6e5, (then) => tryToRun(account, region, job, then));
return;
}
running.set(job.resourceArn, job);
let vault = vaults.get(job.vaultName);
let problem = vault === void 0 ? `Backup vault ${job.vaultName} does not exist` : resource === void 0 ? `Resource ${job.resourceArn} does not exist` : resource.problem ?? lockProblem(vault, job.lifecycle.deleteAfterDays);
if (resource === void 0 || vault === void 0 || problem !== void 0) {
end(account, region, job, failed("FAILED", problem ?? "The backup job failed."), at);
return;
}
job.state = "RUNNING";
job.initiatedAt = at;
makePoint(account, region, job, resource, vault, at);
region.schedule.add(at + account.settings.backupRunningMs, (then) => {
job.state === "RUNNING" && end(account, region, job, plannedEnd(job.outcome), then);
});
}
function startJob(account, region, wanted, at) {
let { resource, startWindow, completionWindow, createdBy } = wanted;
let { backupCreatedMs, backupPendingMs } = account.settings;
let outcome = drawOutcome(account, resource.arn);
let job = {
jobId: uuid(account.ids).toUpperCase(),
vaultName: wanted.vaultName,
vaultArn: wanted.vaultArn,
resourceArn: resource.arn,
resourceType: resource.type,
roleArn: wanted.roleArn,
createdAt: at,
startBy: at + startWindow * 6e4,
completeBy: at + completionWindow * 6e4,
state: "CREATED",
size: resource.size,
lifecycle: wanted.lifecycle,
tags: wanted.tags,
options: wanted.options,
...wanted.copies === void 0 ? {} : { copies: wanted.copies },
...resource.name === void 0 ? {} : { resourceName: resource.name },
...createdBy === void 0 ? {} : { createdBy },
...outcome === void 0 ? {} : { outcome }
};
region.backup.jobs.set(job.jobId, job);
region.schedule.add(at + backupCreatedMs, () => {
job.state === "CREATED" && (job.state = "PENDING");
});
region.schedule.add(at + backupCreatedMs + backupPendingMs, (then) => tryToRun(account, region, job, then));
let late = outcome?.state === "EXPIRED" ? plannedEnd(outcome) : failed("EXPIRED", "Backup job expired before completion.");
let expire = (then) => end(account, region, job, late, then);
region.schedule.add(job.startBy, (then) => {
(job.state === "CREATED" || job.state === "PENDING") && expire(then);
});
region.schedule.add(job.completeBy, expire);
return job;
}
function stopJob(account, region, job, at) {
let stopped = failed("ABORTED", "Backup job was stopped by user.");
if (job.state !== "RUNNING") {
end(account, region, job, stopped, at);
return;
}
job.state = "ABORTING";
region.schedule.add(at + account.settings.backupPendingMs, (then) => end(account, region, job, stopped, then));
}
function pageOf(call, entries, idOf) {
let { account, region, action, members, now } = call;
let size = members.integer("MaxResults") ?? 1e3;
if (size < 1 || size > 1e3) throw invalidValue(`MaxResults must be between 1 and 1000, not ${size}.`);
let flat = {
...call.params,
MaxResults: String(size)
};
try {
let page = takePage({
	action: `backup:${action}`,
	region: region.name,
	flat,
	params: readParams(flat),
	now,
	style: account.settings.pages,
	pages: account.pages,
	random: account.random,
	least: 1
}, () => entries.map(idOf));
let byId = new Map(entries.map((entry) => [idOf(entry), entry]));
let found = [];
for (let id of page.ids) {
	let entry = byId.get(id);
	entry !== void 0 && found.push(entry);
}
return {
	entries: found,
	nextToken: page.nextToken
};
} catch (error) {
throw error instanceof ServiceError ? invalidValue(error.message) : error;
}
}
function findJob({ region }, jobId) {
let job = region.backup.jobs.get(jobId);
if (job === void 0) throw notFound(`Backup job ${jobId} does not exist`);
return job;
}
const done = {
COMPLETED: "100.0",
PARTIAL: "100.0"
};
function written$1({ account }, job) {
return {
AccountId: account.accountId,
BackupJobId: job.jobId,
BackupVaultName: job.vaultName,
BackupVaultArn: job.vaultArn,
VaultType: "BACKUP_VAULT",
RecoveryPointArn: job.recoveryPointArn,
RecoveryPointLifecycle: writtenLifecycle(job.lifecycle),
ResourceArn: job.resourceArn,
ResourceType: job.resourceType,
ResourceName: job.resourceName,
CreationDate: seconds(job.createdAt),
InitiationDate: seconds(job.initiatedAt),
CompletionDate: seconds(job.completedAt),
State: job.state,
StatusMessage: job.statusMessage,
MessageCategory: job.messageCategory,
PercentDone: done[job.state] ?? "0.0",
BackupSizeInBytes: job.state === "COMPLETED" ? job.size : void 0,
IamRoleArn: job.roleArn,
CreatedBy: writtenCreator(job.createdBy),
StartBy: seconds(job.startBy),
BackupOptions: job.options.size === 0 ? void 0 : Object.fromEntries(job.options),
IsParent: !1
};
}
const DescribeBackupJob = {
method: "GET",
path: "/backup-jobs/{BackupJobId}",
run: (call) => written$1(call, findJob(call, call.members.required("BackupJobId")))
};
const states = new Set([
"CREATED",
"PENDING",
"RUNNING",
"ABORTING",
"ABORTED",
"COMPLETED",
"FAILED",
"EXPIRED",
"PARTIAL"
]);
function jobFilter({ account, members }) {
let is = (name, value) => (members.text(name) ?? value) === value;
let state = members.text("ByState");
if (state !== void 0 && !states.has(state)) throw invalidValue(`Invalid backup job state "${state}"`);
let category = members.text("ByMessageCategory");
let createdBefore = members.instant("ByCreatedBefore") ?? 1e400;
let createdAfter = members.instant("ByCreatedAfter") ?? -1e400;
let completeBefore = members.instant("ByCompleteBefore");
let completeAfter = members.instant("ByCompleteAfter");
return (job) => is("ByState", job.state) && is("ByResourceArn", job.resourceArn) && is("ByResourceType", job.resourceType) && is("ByBackupVaultName", job.vaultName) && (members.text("ByAccountId") === "*" || is("ByAccountId", account.accountId)) && (category === void 0 || category === "*" || category === job.messageCategory) && job.createdAt > createdAfter && job.createdAt < createdBefore && (completeAfter === void 0 || job.completedAt !== void 0 && job.completedAt > completeAfter) && (completeBefore === void 0 || job.completedAt !== void 0 && job.completedAt < completeBefore) && members.text("ByParentJobId") === void 0;
}
const ListBackupJobs = {
method: "GET",
path: "/backup-jobs",
query: {
...pagingQuery,
resourceArn: {
	member: "ByResourceArn",
	kind: "text"
},
state: {
	member: "ByState",
	kind: "text"
},
backupVaultName: {
	member: "ByBackupVaultName",
	kind: "text"
},
createdBefore: {
	member: "ByCreatedBefore",
	kind: "instant"
},
createdAfter: {
	member: "ByCreatedAfter",
	kind: "instant"
},
resourceType: {
	member: "ByResourceType",
	kind: "text"
},
accountId: {
	member: "ByAccountId",
	kind: "text"
},
completeAfter: {
	member: "ByCompleteAfter",
	kind: "instant"
},
completeBefore: {
	member: "ByCompleteBefore",
	kind: "instant"
},
parentJobId: {
	member: "ByParentJobId",
	kind: "text"
},
messageCategory: {
	member: "ByMessageCategory",
	kind: "text"
}
},
run(call) {
let { entries, nextToken } = pageOf(call, [...call.region.backup.jobs.values()].filter(jobFilter(call)).reverse(), (job) => job.jobId);
return {
	BackupJobs: entries.map((job) => written$1(call, job)),
	NextToken: nextToken
};
}
};
const unstoppable = new Set([
"Aurora",
"DocumentDB",
"Neptune",
"RDS"
]);
const StopBackupJob = {
method: "POST",
path: "/backup-jobs/{BackupJobId}",
run(call) {
let { account, region, members, now } = call;
let job = findJob(call, members.required("BackupJobId"));
if (unstoppable.has(job.resourceType)) throw invalidRequest(`A backup job of ${job.resourceType} cannot be stopped`);
if (job.state !== "CREATED" && job.state !== "PENDING" && job.state !== "RUNNING") throw invalidRequest(`Backup job ${job.jobId} is ${job.state} and cannot be stopped`);
stopJob(account, region, job, now);
}
};
const months = [
"JAN",
"FEB",
"MAR",
"APR",
"MAY",
"JUN",
"JUL",
"AUG",
"SEP",
"OCT",
"NOV",
"DEC"
];
const weekdays = [
"SUN",
"MON",
"TUE",
"WED",
"THU",
"FRI",
"SAT"
];
const dayMs = 864e5;
var CronError = class extends Error {};
function numberOf(text, names, least) {
let named = names.indexOf(text.toUpperCase());
if (named !== -1) return named + least;
if (!/^[0-9]+$/.test(text)) throw new CronError(`"${text}" is no number`);
return Number(text);
}
function readField(field, least, most, names = []) {
if (field === "*" || field === "?") return;
let numbers = new Set();
for (let part of field.split(",")) {
let [range = "", step] = part.split("/");
let [from = "", to] = range.split("-");
let first = range === "*" ? least : numberOf(from, names, least);
let last = to === void 0 ? step === void 0 && range !== "*" ? first : most : numberOf(to, names, least);
let by = step === void 0 ? 1 : numberOf(step, [], 0);
if (first < least || last > most || first > last || by < 1) throw new CronError(`"${part}" is out of range`);
for (let number = first; number <= last; number += by) numbers.add(number);
}
return numbers;
}
function lastDayOf(day) {
return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
}
function readDayOfMonth(field) {
if (field === "L") return (day) => day.getUTCDate() === lastDayOf(day);
let nearest = /^([0-9]{1,2})W$/.exec(field)?.[1];
if (nearest !== void 0) return (day) => {
let last = lastDayOf(day);
let wanted = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), Math.min(Number(nearest), last)));
let date = wanted.getUTCDate();
let shift = wanted.getUTCDay() === 6 ? date === 1 ? 2 : -1 : wanted.getUTCDay() === 0 ? date === last ? -2 : 1 : 0;
return day.getUTCDate() === date + shift;
};
let numbers = readField(field, 1, 31);
return (day) => numbers?.has(day.getUTCDate()) ?? !0;
}
function readDayOfWeek(field) {
let last = /^([1-7]|[A-Za-z]{3})?L$/.exec(field);
if (last !== null) {
let wanted = numberOf(last[1] ?? "7", weekdays, 1);
return (day) => day.getUTCDay() + 1 === wanted && (last[1] === void 0 || day.getUTCDate() + 7 > lastDayOf(day));
}
let [weekday, nth] = field.split("#");
if (nth !== void 0) {
let wanted = numberOf(weekday ?? "", weekdays, 1);
let count = numberOf(nth, [], 0);
return (day) => day.getUTCDay() + 1 === wanted && Math.ceil(day.getUTCDate() / 7) === count;
}
let numbers = readField(field, 1, 7, weekdays);
return (day) => numbers?.has(day.getUTCDay() + 1) ?? !0;
}
function localClock(zone) {
if (zone === "Etc/UTC") return (instant) => Math.floor(instant / 1e3) * 1e3;
let format = new Intl.DateTimeFormat("en-US", {
timeZone: zone,
hourCycle: "h23",
year: "numeric",
month: "numeric",
day: "numeric",
hour: "numeric",
minute: "numeric",
second: "numeric"
});
return (instant) => {
let parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
let part = (name) => parts.get(name) ?? 0;
return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
};
}
function instantOf(shown, local) {
for (let days of [-1, 1]) {
let offset = shown(local + days * dayMs) - (local + days * dayMs);
if (shown(local - offset) === local) return local - offset;
}
}
function readCron(expression, zone) {
let fields = /^cron\(([^()]*)\)$/.exec(expression.trim())?.[1]?.trim().split(/\s+/);
let [minute = "", hour = "", dayOfMonth = "", month = "", dayOfWeek = "", year = ""] = fields ?? [];
if (fields?.length !== 6) throw new CronError("it is not cron(...) with six fields");
if (dayOfMonth !== "?" && dayOfWeek !== "?") throw new CronError("one of day-of-month and day-of-week must be ?");
let minutes = readField(minute, 0, 59);
let hours = readField(hour, 0, 23);
let inMonths = readField(month, 1, 12, months);
let inYears = readField(year, 1970, 2199);
let rightDay = readDayOfMonth(dayOfMonth);
let rightWeekday = readDayOfWeek(dayOfWeek);
let shown = localClock(zone);
let timesOn = function* (midnight) {
for (let hourOfDay = 0; hourOfDay < 24; hourOfDay += 1) {
	if (hours !== void 0 && !hours.has(hourOfDay)) continue;
	for (let minuteOfHour = 0; minuteOfHour < 60; minuteOfHour += 1) {
		if (minutes !== void 0 && !minutes.has(minuteOfHour)) continue;
		let instant = instantOf(shown, midnight + (hourOfDay * 60 + minuteOfHour) * 6e4);
		instant !== void 0 && (yield instant);
	}
}
};
let isDay = (day) => (inYears?.has(day.getUTCFullYear()) ?? !0) && (inMonths?.has(day.getUTCMonth() + 1) ?? !0) && rightDay(day) && rightWeekday(day);
return { next(after) {
let first = Math.floor(shown(after) / dayMs) * dayMs;
for (let midnight = first; midnight < first + 3e3 * dayMs; midnight += dayMs) {
	if (!isDay(new Date(midnight))) continue;
	for (let instant of timesOn(midnight)) if (instant > after) return instant;
}
} };
}
const specials = /[.+^${}()|[\]\\/?]/g;
function matchesStars(pattern, text) {
if (!pattern.includes("*")) return pattern === text;
return RegExp(`^${pattern.replace(specials, "\\$&").replaceAll("*", ".*")}$`, "su").test(text);
}
const alwaysOptedIn = new Set([
"Aurora",
"Neptune",
"DocumentDB",
"FSx"
]);
function namesType(pattern) {
let localName = pattern.split(":").slice(5).join(":");
return localName !== "" && !localName.startsWith("*");
}
const operators$1 = {
StringEquals: (value, wanted) => value === wanted,
StringNotEquals: (value, wanted) => value !== wanted,
StringLike: (value, wanted) => value !== void 0 && matchesStars(wanted, value),
StringNotLike: (value, wanted) => value === void 0 || !matchesStars(wanted, value)
};
function meets(resource, operator, { key, value }) {
return operators$1[operator](resource.tags.get(key.slice(16)), value);
}
function isIncluded(selection, optIn, resource) {
let optedIn = optIn.get(resource.type) === !0;
let patterns = selection.resources.filter((pattern) => matchesStars(pattern, resource.arn));
if (patterns.length > 0 && (optedIn || !alwaysOptedIn.has(resource.type) && patterns.some(namesType))) return !0;
return optedIn && selection.listOfTags.some(({ key, value }) => resource.tags.get(key) === value);
}
function selects(selection, optIn, resource) {
if (!isIncluded(selection, optIn, resource)) return !1;
if (selection.notResources.some((pattern) => matchesStars(pattern, resource.arn))) return !1;
let { StringEquals, StringNotEquals, StringLike, StringNotLike } = selection.conditions;
return StringEquals.every((condition) => meets(resource, "StringEquals", condition)) && StringNotEquals.every((condition) => meets(resource, "StringNotEquals", condition)) && StringLike.every((condition) => meets(resource, "StringLike", condition)) && StringNotLike.every((condition) => meets(resource, "StringNotLike", condition));
}
function selected(account, region, plan) {
let selections = [...plan.selections.values()];
return listResources(account, region).flatMap((resource) => {
let found = selections.find((selection) => selects(selection, region.backup.optIn, resource));
return found === void 0 ? [] : [[resource, found]];
});
}
function runRule(account, region, plan, rule, at) {
plan.lastExecutionAt = at;
for (let [resource, { roleArn }] of selected(account, region, plan)) startJob(account, region, {
resource,
vaultName: rule.vaultName,
vaultArn: backupArn(account, region, "backup-vault", rule.vaultName),
roleArn,
startWindow: rule.startWindow,
completionWindow: rule.completionWindow,
lifecycle: rule.lifecycle,
tags: rule.tags,
options: new Map(),
copies: rule.copies,
createdBy: {
	planId: plan.planId,
	planArn: plan.arn,
	planName: plan.name,
	planVersion: plan.versionId,
	ruleId: rule.ruleId,
	ruleName: rule.name,
	cron: rule.cron,
	timezone: rule.timezone
}
}, at);
}
function schedulePlan(account, region, plan, now) {
let { rules } = plan;
rules.some(({ copies }) => copies.length > 0) && account.backup.copying.add(region.name);
for (let rule of rules) {
let cron = readCron(rule.cron, rule.timezone);
let putNext = (after) => {
	let next = cron.next(after);
	if (next === void 0) return;
	region.schedule.add(next, (at) => {
		if (region.backup.plans.get(plan.planId) !== plan || plan.rules !== rules) return;
		runRule(account, region, plan, rule, at);
		putNext(at);
	});
};
putNext(now);
}
}
const planMembers$1 = "BackupPlanName,Rules.N.RuleName,Rules.N.TargetBackupVaultName,Rules.N.ScheduleExpression,Rules.N.ScheduleExpressionTimezone,Rules.N.StartWindowMinutes,Rules.N.CompletionWindowMinutes,Rules.N.Lifecycle.MoveToColdStorageAfterDays,Rules.N.Lifecycle.DeleteAfterDays,Rules.N.Lifecycle.OptInToArchiveForSupportedResources,Rules.N.Lifecycle.DeleteAfterEvent,Rules.N.RecoveryPointTags.*,Rules.N.EnableContinuousBackup,Rules.N.CopyActions.N.DestinationBackupVaultArn,Rules.N.CopyActions.N.Lifecycle.MoveToColdStorageAfterDays,Rules.N.CopyActions.N.Lifecycle.DeleteAfterDays,Rules.N.CopyActions.N.Lifecycle.OptInToArchiveForSupportedResources,Rules.N.CopyActions.N.Lifecycle.DeleteAfterEvent,Rules.N.IndexActions.N.ResourceTypes.N,Rules.N.ScanActions.N.MalwareScanner,Rules.N.ScanActions.N.ScanMode,Rules.N.TargetLogicallyAirGappedBackupVaultArn,ScanSettings.N.MalwareScanner,ScanSettings.N.ResourceTypes.N,ScanSettings.N.ScannerRoleArn,AdvancedBackupSettings.N.ResourceType,AdvancedBackupSettings.N.BackupOptions.*".split(",").map((name) => `BackupPlan.${name}`);
function readSchedule(members) {
let cron = members.text("ScheduleExpression") ?? "cron(0 5 ? * * *)";
let timezone = members.text("ScheduleExpressionTimezone") ?? "Etc/UTC";
try {
readCron(cron, timezone);
} catch (error) {
throw invalidValue(`Invalid schedule expression "${cron}" in ${timezone}: ${error instanceof Error ? error.message : String(error)}`);
}
return {
cron,
timezone
};
}
function checkContinuous({ moveToColdAfterDays = -1, deleteAfterDays = -1 }) {
if (moveToColdAfterDays !== -1) throw invalidValue("Invalid lifecycle. MoveToColdStorageAfterDays is unavailable");
if (deleteAfterDays < 1 || deleteAfterDays > 35) throw invalidValue("Invalid lifecycle. DeleteAfterDays must be between 1 and 35 days for continuous backups");
}
function readCopies(members, source) {
let groups = members.groups("CopyActions");
if (groups.length > 5) throw limitExceeded("A rule can have at most 5 copy actions.");
return groups.map((group) => {
let vaultArn = group.required("DestinationBackupVaultArn");
checkDestination(vaultArn, source);
return {
	vaultArn,
	lifecycle: readLifecycle(group.group("Lifecycle"))
};
});
}
function readRule({ account, region }, members) {
let name = members.required("RuleName");
checkName$1("rule name", name);
let vaultName = members.required("TargetBackupVaultName");
try {
let { cron, timezone } = readSchedule(members);
let lifecycle = readLifecycle(members.group("Lifecycle"));
members.flag("EnableContinuousBackup") === !0 && checkContinuous(lifecycle);
let windows = readWindows(members, "CompletionWindowMinutes");
if (!region.backup.vaults.has(vaultName)) throw invalidValue(`Backup vault ${vaultName} does not exist`);
return {
	ruleId: uuid(account.ids),
	name,
	vaultName,
	cron,
	timezone,
	startWindow: windows.start,
	completionWindow: windows.complete,
	lifecycle,
	copies: readCopies(members, backupArn(account, region, "backup-vault", vaultName)),
	tags: checkTags(members.textMap("RecoveryPointTags"), 10),
	document: members.fields
};
} catch (error) {
if (!(error instanceof ServiceError) || error.code !== "InvalidParameterValueException") throw error;
throw invalidValue(`Error in rule ${name} : ${error.message}`);
}
}
function readPlan(call) {
let members = call.members.requiredGroup("BackupPlan");
let name = members.required("BackupPlanName");
checkName$1("backup plan name", name);
let groups = members.groups("Rules");
if (groups.length === 0) throw missingValue("BackupPlan.Rules");
if (groups.length > 10) throw limitExceeded("A backup plan can have at most 10 rules.");
let rules = groups.map((group) => readRule(call, group));
let names = rules.map((rule) => rule.name);
let twice = names.find((entry, index) => names.indexOf(entry) !== index);
if (twice !== void 0) throw invalidValue(`The rule name "${twice}" is there twice.`);
return {
name,
rules,
document: members.fields
};
}
function canonical(value) {
return JSON.stringify(value, (_, inner) => typeof inner == "object" && inner && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1)) : inner);
}
function newVersion({ account }) {
return (0, external_node_crypto_namespaceObject.createHash)("sha256").update(uuid(account.ids)).digest("base64url").slice(0, 48);
}
function changed(plan) {
return {
BackupPlanId: plan.planId,
BackupPlanArn: plan.arn,
CreationDate: seconds(plan.createdAt),
VersionId: plan.versionId,
AdvancedBackupSettings: plan.document.AdvancedBackupSettings
};
}
function findEqual({ region }, document) {
let wanted = canonical(document);
return [...region.backup.plans.values()].find((plan) => canonical(plan.document) === wanted);
}
const CreateBackupPlan = {
method: "PUT",
path: "/backup/plans",
body: [
...planMembers$1,
"BackupPlanTags.*",
"CreatorRequestId"
],
run(call) {
let { account, region, members, now } = call;
let { plans } = region.backup;
let creatorRequestId = members.text("CreatorRequestId");
checkName$1("CreatorRequestId", creatorRequestId);
let tags = checkTags(members.textMap("BackupPlanTags"), 50);
let { name, rules, document } = readPlan(call);
let repeated = [...plans.values()].find((plan) => creatorRequestId !== void 0 && plan.creatorRequestId === creatorRequestId);
if (repeated !== void 0) return changed(repeated);
let equal = findEqual(call, document);
if (equal !== void 0) throw alreadyExists("Backup plan with the same plan document already exists", equal.arn, equal.creatorRequestId);
if (plans.size >= 300) throw limitExceeded("There are 300 backup plans in the Region already.");
let planId = uuid(account.ids);
let plan = {
	planId,
	arn: backupArn(account, region, "backup-plan", planId),
	name,
	versionId: newVersion(call),
	createdAt: now,
	tags,
	rules,
	document,
	selections: new Map(),
	...creatorRequestId === void 0 ? {} : { creatorRequestId }
};
plans.set(planId, plan);
schedulePlan(account, region, plan, now);
return changed(plan);
}
};
const UpdateBackupPlan = {
method: "POST",
path: "/backup/plans/{BackupPlanId}",
body: planMembers$1,
run(call) {
let { account, region, members, now } = call;
let plan = findPlan(call, members.required("BackupPlanId"));
let { name, rules, document } = readPlan(call);
let ids = new Map(plan.rules.map((rule) => [rule.name, rule.ruleId]));
plan.name = name;
plan.rules = rules.map((rule) => ({
	...rule,
	ruleId: ids.get(rule.name) ?? rule.ruleId
}));
plan.document = document;
plan.versionId = newVersion(call);
schedulePlan(account, region, plan, now);
return changed(plan);
}
};
const DeleteBackupPlan = {
method: "DELETE",
path: "/backup/plans/{BackupPlanId}",
run(call) {
let plan = findPlan(call, call.members.required("BackupPlanId"));
if (plan.selections.size > 0) throw invalidRequest("Related backup plan selections must be deleted prior to backup plan deletion");
call.region.backup.plans.delete(plan.planId);
return {
	BackupPlanId: plan.planId,
	BackupPlanArn: plan.arn,
	DeletionDate: seconds(call.now),
	VersionId: plan.versionId
};
}
};
function writtenPlan({ name, rules, document }) {
return {
BackupPlanName: name,
Rules: rules.map((rule) => ({
	...rule.document,
	RuleId: rule.ruleId,
	ScheduleExpression: rule.cron,
	ScheduleExpressionTimezone: rule.timezone,
	StartWindowMinutes: rule.startWindow,
	CompletionWindowMinutes: rule.completionWindow
})),
AdvancedBackupSettings: document.AdvancedBackupSettings,
ScanSettings: document.ScanSettings
};
}
const GetBackupPlan = {
method: "GET",
path: "/backup/plans/{BackupPlanId}",
query: { versionId: {
member: "VersionId",
kind: "text"
} },
unmodelled: ["MaxScheduledRunsPreview"],
run(call) {
let plan = findPlan(call, call.members.required("BackupPlanId"));
let version = call.members.text("VersionId");
if (version !== void 0 && version !== plan.versionId) throw notModelled("An older version of a backup plan");
return {
	BackupPlan: writtenPlan(plan),
	BackupPlanId: plan.planId,
	BackupPlanArn: plan.arn,
	VersionId: plan.versionId,
	CreatorRequestId: plan.creatorRequestId,
	CreationDate: seconds(plan.createdAt),
	LastExecutionDate: seconds(plan.lastExecutionAt),
	AdvancedBackupSettings: plan.document.AdvancedBackupSettings
};
}
};
const ListBackupPlans = {
method: "GET",
path: "/backup/plans",
query: pagingQuery,
unmodelled: ["IncludeDeleted"],
run(call) {
let { entries, nextToken } = pageOf(call, [...call.region.backup.plans.values()], (plan) => plan.planId);
return {
	BackupPlansList: entries.map((plan) => ({
		BackupPlanArn: plan.arn,
		BackupPlanId: plan.planId,
		BackupPlanName: plan.name,
		CreationDate: seconds(plan.createdAt),
		VersionId: plan.versionId,
		CreatorRequestId: plan.creatorRequestId,
		LastExecutionDate: seconds(plan.lastExecutionAt),
		AdvancedBackupSettings: plan.document.AdvancedBackupSettings
	})),
	NextToken: nextToken
};
}
};
function findPoint(call) {
let vault = findVault(call, call.members.required("BackupVaultName"));
let arn = call.members.required("RecoveryPointArn");
let point = call.region.backup.points.get(arn);
if (point?.vaultName !== vault.name) throw notFound(`Recovery point ${arn} does not exist`);
return point;
}
function listedInVault(point) {
return {
RecoveryPointArn: point.arn,
BackupVaultName: point.vaultName,
BackupVaultArn: point.vaultArn,
ResourceArn: point.resourceArn,
ResourceType: point.resourceType,
ResourceName: point.resourceName,
CreatedBy: writtenCreator(point.createdBy),
IamRoleArn: point.roleArn,
Status: point.status,
StatusMessage: point.statusMessage,
CreationDate: seconds(point.createdAt),
InitiationDate: seconds(point.initiatedAt),
CompletionDate: seconds(point.completedAt),
BackupSizeInBytes: point.size,
CalculatedLifecycle: writtenDates(point),
Lifecycle: writtenLifecycle(point.lifecycle),
IsEncrypted: point.encrypted,
IsParent: !1,
VaultType: "BACKUP_VAULT"
};
}
const DescribeRecoveryPoint = {
method: "GET",
path: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}",
unmodelled: ["BackupVaultAccountId"],
run(call) {
let point = findPoint(call);
let cold = point.moveToColdAt !== void 0 && point.moveToColdAt <= call.now;
return {
	...listedInVault(point),
	StorageClass: cold ? "COLD" : "WARM"
};
}
};
function pointFilter({ members }) {
let is = (name, value) => (members.text(name) ?? value) === value;
let createdBefore = members.instant("ByCreatedBefore") ?? 1e400;
let createdAfter = members.instant("ByCreatedAfter") ?? -1e400;
return (point) => is("ByResourceArn", point.resourceArn) && is("ByResourceType", point.resourceType) && is("ByBackupPlanId", point.createdBy?.planId) && point.createdAt > createdAfter && point.createdAt < createdBefore && members.text("ByParentRecoveryPointArn") === void 0;
}
const ListRecoveryPointsByBackupVault = {
method: "GET",
path: "/backup-vaults/{BackupVaultName}/recovery-points",
query: {
...pagingQuery,
resourceArn: {
	member: "ByResourceArn",
	kind: "text"
},
resourceType: {
	member: "ByResourceType",
	kind: "text"
},
backupPlanId: {
	member: "ByBackupPlanId",
	kind: "text"
},
createdBefore: {
	member: "ByCreatedBefore",
	kind: "instant"
},
createdAfter: {
	member: "ByCreatedAfter",
	kind: "instant"
},
parentRecoveryPointArn: {
	member: "ByParentRecoveryPointArn",
	kind: "text"
}
},
unmodelled: ["BackupVaultAccountId"],
run(call) {
let vault = findVault(call, call.members.required("BackupVaultName"));
let passes = pointFilter(call);
let { entries, nextToken } = pageOf(call, [...call.region.backup.points.values()].filter((point) => point.vaultName === vault.name && passes(point)).reverse(), (point) => point.arn);
return {
	RecoveryPoints: entries.map(listedInVault),
	NextToken: nextToken
};
}
};
const ListRecoveryPointsByResource = {
method: "GET",
path: "/resources/{ResourceArn}/recovery-points",
query: {
...pagingQuery,
managedByAWSBackupOnly: {
	member: "ManagedByAWSBackupOnly",
	kind: "flag"
}
},
run(call) {
let arn = call.members.required("ResourceArn");
let { entries, nextToken } = pageOf(call, [...call.region.backup.points.values()].filter((point) => point.resourceArn === arn).reverse(), (point) => point.arn);
return {
	RecoveryPoints: entries.map((point) => ({
		RecoveryPointArn: point.arn,
		CreationDate: seconds(point.createdAt),
		Status: point.status,
		StatusMessage: point.statusMessage,
		BackupSizeBytes: point.size,
		BackupVaultName: point.vaultName,
		IsParent: !1,
		ResourceName: point.resourceName,
		VaultType: "BACKUP_VAULT"
	})),
	NextToken: nextToken
};
}
};
const ListProtectedResources = {
method: "GET",
path: "/resources",
query: { ...pagingQuery },
run(call) {
let newest = new Map();
for (let point of call.region.backup.points.values()) {
	let other = newest.get(point.resourceArn);
	if (point.status !== "COMPLETED" || other !== void 0 && other.createdAt > point.createdAt) continue;
	newest.set(point.resourceArn, point);
}
let { entries, nextToken } = pageOf(call, [...newest.values()], (point) => point.arn);
return {
	Results: entries.map((point) => ({
		ResourceArn: point.resourceArn,
		ResourceType: point.resourceType,
		ResourceName: point.resourceName,
		LastBackupTime: seconds(point.createdAt),
		LastBackupVaultArn: point.vaultArn,
		LastRecoveryPointArn: point.arn
	})),
	NextToken: nextToken
};
}
};
const DeleteRecoveryPoint = {
method: "DELETE",
path: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}",
run(call) {
let { account, region, now } = call;
let point = findPoint(call);
if (point.status === "CREATING" || point.status === "DELETING") throw invalidState(`Recovery point ${point.arn} is ${point.status}`);
if (region.backup.vaults.get(point.vaultName)?.locked === !0) throw invalidRequest(`Backup vault ${point.vaultName} is locked: its recovery points cannot be deleted`);
let lock = lockOf(region, point.underlying);
if (lock !== void 0) throw invalidRequest(lock);
point.status = "DELETING";
region.schedule.add(now + account.settings.backupDeletionMs, () => removePoint(account, region, point));
}
};
const DescribeRegionSettings = {
method: "GET",
path: "/account-settings",
run: ({ region: { backup } }) => ({
ResourceTypeOptInPreference: Object.fromEntries(backup.optIn),
ResourceTypeManagementPreference: Object.fromEntries(backup.management)
})
};
const GetSupportedResourceTypes = {
method: "GET",
path: "/supported-resource-types",
run: ({ region: { backup } }) => ({ ResourceTypes: [...backup.optIn.keys()] })
};
function change(settings, wanted) {
let odd = [...wanted.keys()].find((type) => !settings.has(type));
if (odd !== void 0) throw invalidValue(`Invalid resource type "${odd}"; there are ${[...settings.keys()].join(", ")}.`);
for (let [type, on] of wanted) settings.set(type, on);
}
const UpdateRegionSettings = {
method: "PUT",
path: "/account-settings",
body: ["ResourceTypeOptInPreference.*", "ResourceTypeManagementPreference.*"],
run({ region: { backup }, members }) {
change(backup.optIn, members.flagMap("ResourceTypeOptInPreference"));
change(backup.management, members.flagMap("ResourceTypeManagementPreference"));
}
};
const ListRestoreJobs = {
method: "GET",
path: "/restore-jobs",
query: {
...pagingQuery,
completeAfter: {
	member: "ByCompleteAfter",
	kind: "instant"
}
},
unmodelled: [
"ByAccountId",
"ByResourceType",
"ByCreatedBefore",
"ByCreatedAfter",
"ByStatus",
"ByCompleteBefore",
"ByRestoreTestingPlanArn",
"ByParentJobId"
],
run(call) {
let { account, region, members } = call;
let after = members.instant("ByCompleteAfter") ?? -1e400;
let { entries, nextToken } = pageOf(call, account.backup.restoreJobs.filter((job) => job.region === region.name).filter((job) => instantOf$1(job.completedAt) > after), (job) => job.id);
return {
	RestoreJobs: entries.map((job) => ({
		AccountId: account.accountId,
		RestoreJobId: job.id,
		SourceResourceArn: job.resourceArn,
		Status: job.status ?? "COMPLETED",
		CompletionDate: seconds(instantOf$1(job.completedAt)),
		ValidationStatus: job.validationStatus,
		CreatedBy: job.testingPlanArn === void 0 ? void 0 : { RestoreTestingPlanArn: job.testingPlanArn }
	})),
	NextToken: nextToken
};
}
};
const planMembers = [
"ScheduleExpression",
"ScheduleExpressionTimezone",
"StartWindowHours",
"RecoveryPointSelection.Algorithm",
"RecoveryPointSelection.IncludeVaults.N",
"RecoveryPointSelection.ExcludeVaults.N",
"RecoveryPointSelection.RecoveryPointTypes.N",
"RecoveryPointSelection.SelectionWindowDays"
].map((name) => `RestoreTestingPlan.${name}`);
const testPagingQuery = {
NextToken: pagingQuery.nextToken,
MaxResults: pagingQuery.maxResults
};
function checkTestName(what, name) {
if (/^[A-Za-z0-9_]{1,50}$/.test(name)) return name;
throw invalidValue(`Invalid ${what} "${name}". It must contain 1 to 50 alphanumeric characters and underscores.`);
}
function readBetween(members, name, least, most) {
let value = members?.integer(name);
if (value !== void 0 && (value < least || value > most)) throw invalidValue(`Invalid ${name} ${value}. It must be between ${least} and ${most}.`);
return value;
}
function readPoints(members) {
let algorithm = members.required("Algorithm");
if (algorithm !== "LATEST_WITHIN_WINDOW" && algorithm !== "RANDOM_WITHIN_WINDOW") throw invalidValue(`Invalid Algorithm "${algorithm}"`);
let pointTypes = members.texts("RecoveryPointTypes");
if (pointTypes.length === 0) throw missingValue("RecoveryPointTypes");
let odd = pointTypes.find((type) => type !== "SNAPSHOT" && type !== "CONTINUOUS");
if (odd !== void 0) throw invalidValue(`Invalid recovery point type "${odd}"`);
let includeVaults = members.texts("IncludeVaults");
if (includeVaults.length === 0) throw missingValue("IncludeVaults");
let excludeVaults = members.texts("ExcludeVaults");
for (let vault of [...includeVaults, ...excludeVaults]) {
if (vault === "*" && includeVaults.length === 1) continue;
if (!/^arn:aws[a-z-]*:backup:[a-z0-9*-]+:(?:[0-9]{12}|\*):backup-vault:[\w*-]+$/.test(vault)) throw invalidValue(`Invalid vault selector "${vault}"`);
}
if (includeVaults.length + excludeVaults.length > 30) throw limitExceeded("A restore testing plan can have at most 30 vault selectors.");
return {
algorithm,
includeVaults,
excludeVaults,
pointTypes,
windowDays: readBetween(members, "SelectionWindowDays", 1, 365) ?? 30
};
}
function named$1(plan) {
return {
RestoreTestingPlanArn: plan.arn,
RestoreTestingPlanName: plan.name,
CreationTime: seconds(plan.createdAt)
};
}
const CreateRestoreTestingPlan = {
method: "PUT",
path: "/restore-testing/plans",
body: [
...planMembers,
"RestoreTestingPlan.RestoreTestingPlanName",
"Tags.*",
"CreatorRequestId"
],
run(call) {
let { account, region, members, now } = call;
let plans = region.backup.restoreTestingPlans;
let creatorRequestId = members.text("CreatorRequestId");
checkName$1("CreatorRequestId", creatorRequestId);
let tags = checkTags(members.textMap("Tags"), 50);
let document = members.requiredGroup("RestoreTestingPlan");
let name = checkTestName("RestoreTestingPlanName", document.required("RestoreTestingPlanName"));
document.required("ScheduleExpression");
let { cron: schedule, timezone } = readSchedule(document);
let points = readPoints(document.requiredGroup("RecoveryPointSelection"));
let startWindowHours = readBetween(document, "StartWindowHours", 1, 168) ?? 24;
let there = plans.get(name);
if (there !== void 0) {
	if (creatorRequestId !== void 0 && there.creatorRequestId === creatorRequestId) return named$1(there);
	throw alreadyExists("Restore testing plan with the same name already exists", there.arn, there.creatorRequestId);
}
if (plans.size >= 100) throw limitExceeded("There are 100 restore testing plans already.");
let plan = {
	name,
	arn: backupArn(account, region, "restore-testing-plan", `${name}-${uuid(account.ids)}`),
	createdAt: now,
	tags,
	schedule,
	timezone,
	startWindowHours,
	...points,
	selections: new Map(),
	...creatorRequestId === void 0 ? {} : { creatorRequestId }
};
plans.set(name, plan);
return named$1(plan);
}
};
const UpdateRestoreTestingPlan = {
method: "PUT",
path: "/restore-testing/plans/{RestoreTestingPlanName}",
body: planMembers,
run(call) {
let { members, now } = call;
let plan = findRestoreTestingPlan(call, members.required("RestoreTestingPlanName"));
let document = members.requiredGroup("RestoreTestingPlan");
let schedule = readSchedule(document);
let points = document.group("RecoveryPointSelection");
Object.assign(plan, points === void 0 ? {} : readPoints(points));
document.text("ScheduleExpression") !== void 0 && (plan.schedule = schedule.cron);
document.text("ScheduleExpressionTimezone") !== void 0 && (plan.timezone = schedule.timezone);
plan.startWindowHours = readBetween(document, "StartWindowHours", 1, 168) ?? plan.startWindowHours;
plan.updatedAt = now;
return {
	...named$1(plan),
	UpdateTime: seconds(now)
};
}
};
const DeleteRestoreTestingPlan = {
method: "DELETE",
path: "/restore-testing/plans/{RestoreTestingPlanName}",
run({ region, members }) {
let plans = region.backup.restoreTestingPlans;
let name = members.required("RestoreTestingPlanName");
if ((plans.get(name)?.selections.size ?? 0) > 0) throw invalidRequest("Related restore testing selections must be deleted prior to restore testing plan deletion");
plans.delete(name);
}
};
function written(plan) {
return {
...named$1(plan),
ScheduleExpression: plan.schedule,
ScheduleExpressionTimezone: plan.timezone,
StartWindowHours: plan.startWindowHours,
LastUpdateTime: seconds(plan.updatedAt)
};
}
const GetRestoreTestingPlan = {
method: "GET",
path: "/restore-testing/plans/{RestoreTestingPlanName}",
run(call) {
let plan = findRestoreTestingPlan(call, call.members.required("RestoreTestingPlanName"));
return { RestoreTestingPlan: {
	...written(plan),
	CreatorRequestId: plan.creatorRequestId,
	RecoveryPointSelection: {
		Algorithm: plan.algorithm,
		IncludeVaults: plan.includeVaults,
		ExcludeVaults: plan.excludeVaults,
		RecoveryPointTypes: plan.pointTypes,
		SelectionWindowDays: plan.windowDays
	}
} };
}
};
const ListRestoreTestingPlans = {
method: "GET",
path: "/restore-testing/plans",
query: testPagingQuery,
run(call) {
let { entries, nextToken } = pageOf(call, [...call.region.backup.restoreTestingPlans.values()], ({ name }) => name);
return {
	RestoreTestingPlans: entries.map(written),
	NextToken: nextToken
};
}
};
const types$1 = [
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
const selectionMembers = [
"IamRoleArn",
"ProtectedResourceArns.N",
"ProtectedResourceConditions.StringEquals.N.Key",
"ProtectedResourceConditions.StringEquals.N.Value",
"ProtectedResourceConditions.StringNotEquals.N.Key",
"ProtectedResourceConditions.StringNotEquals.N.Value",
"RestoreMetadataOverrides.*",
"ValidationWindowHours"
].map((name) => `RestoreTestingSelection.${name}`);
const operators = ["StringEquals", "StringNotEquals"];
function readConditions$1(members) {
if (members === void 0) return;
let read = (operator) => members.groups(operator).map((condition) => {
let key = condition.required("Key");
if (!key.startsWith("aws:ResourceTag/")) throw invalidValue(`Invalid condition key "${key}"`);
return {
	key,
	value: condition.text("Value") ?? ""
};
});
let conditions = {
StringEquals: read("StringEquals"),
StringNotEquals: read("StringNotEquals")
};
let count = conditions.StringEquals.length + conditions.StringNotEquals.length;
if (count > 30) throw limitExceeded("A selection can have at most 30 conditions.");
return count === 0 ? void 0 : conditions;
}
function readResources(members) {
let resources = members.texts("ProtectedResourceArns");
let conditions = readConditions$1(members.group("ProtectedResourceConditions"));
let arns = resources.filter((arn) => arn !== "*");
if (arns.length > 0 && arns.length < resources.length) throw invalidValue("\"*\" does not go with ARNs.");
if (arns.length > 0 && conditions !== void 0) throw invalidValue("ProtectedResourceArns and ProtectedResourceConditions cannot both be specified.");
if (arns.length > 30) throw limitExceeded("A selection can have at most 30 ARNs.");
for (let arn of arns) if (!arn.startsWith("arn:")) throw invalidValue(`Invalid ARN "${arn}"`);
return conditions === void 0 ? { resources } : {
resources,
conditions
};
}
function named(plan, selection) {
return {
CreationTime: seconds(selection.createdAt),
RestoreTestingPlanName: plan.name,
RestoreTestingSelectionName: selection.name
};
}
const CreateRestoreTestingSelection = {
method: "PUT",
path: "/restore-testing/plans/{RestoreTestingPlanName}/selections",
body: [
...selectionMembers,
"RestoreTestingSelection.RestoreTestingSelectionName",
"RestoreTestingSelection.ProtectedResourceType",
"CreatorRequestId"
],
run(call) {
let { members, now } = call;
let plan = findRestoreTestingPlan(call, members.required("RestoreTestingPlanName"));
let creatorRequestId = members.text("CreatorRequestId");
checkName$1("CreatorRequestId", creatorRequestId);
let sent = members.requiredGroup("RestoreTestingSelection");
let name = checkTestName("RestoreTestingSelectionName", sent.required("RestoreTestingSelectionName"));
let resourceType = sent.required("ProtectedResourceType");
if (!types$1.includes(resourceType)) throw invalidValue(`Invalid ProtectedResourceType "${resourceType}"`);
let roleArn = sent.required("IamRoleArn");
checkRole(call, roleArn);
let selected = readResources(sent);
if (selected.resources.length === 0 && selected.conditions === void 0) throw invalidValue("ProtectedResourceArns or ProtectedResourceConditions must be specified.");
let validationHours = readBetween(sent, "ValidationWindowHours", 1, 168);
let there = plan.selections.get(name);
if (there !== void 0) {
	if (creatorRequestId === void 0 || there.creatorRequestId !== creatorRequestId) throw alreadyExists("Restore testing selection with the same name already exists", plan.arn, there.creatorRequestId);
} else if (plan.selections.size >= 30) throw limitExceeded("A restore testing plan can have at most 30 selections.");
let selection = there ?? {
	name,
	resourceType,
	roleArn,
	createdAt: now,
	...selected,
	overrides: sent.textMap("RestoreMetadataOverrides"),
	...creatorRequestId === void 0 ? {} : { creatorRequestId },
	...validationHours === void 0 ? {} : { validationHours }
};
plan.selections.set(name, selection);
return {
	...named(plan, selection),
	RestoreTestingPlanArn: plan.arn
};
}
};
function findSelection$1(call) {
let plan = findRestoreTestingPlan(call, call.members.required("RestoreTestingPlanName"));
let name = call.members.required("RestoreTestingSelectionName");
let selection = plan.selections.get(name);
if (selection === void 0) throw notFound(`Restore testing selection ${name} does not exist`);
return {
plan,
selection
};
}
const UpdateRestoreTestingSelection = {
method: "PUT",
path: "/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}",
body: selectionMembers,
run(call) {
let { plan, selection } = findSelection$1(call);
let sent = call.members.requiredGroup("RestoreTestingSelection");
let roleArn = sent.text("IamRoleArn");
roleArn !== void 0 && checkRole(call, roleArn);
let selected = readResources(sent);
let says = selected.resources.length > 0 || selected.conditions !== void 0;
if (says && selected.conditions === void 0 != (selection.conditions === void 0)) throw invalidValue("A selection by ARNs cannot become one by conditions, nor the reverse.");
let hours = readBetween(sent, "ValidationWindowHours", 0, 168);
roleArn !== void 0 && (selection.roleArn = roleArn);
says && Object.assign(selection, selected);
hours !== void 0 && (selection.validationHours = hours);
for (let [key, value] of sent.textMap("RestoreMetadataOverrides")) selection.overrides.set(key, value);
return {
	...named(plan, selection),
	RestoreTestingPlanArn: plan.arn,
	UpdateTime: seconds(call.now)
};
}
};
const DeleteRestoreTestingSelection = {
method: "DELETE",
path: "/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}",
run(call) {
let { plan, selection } = findSelection$1(call);
plan.selections.delete(selection.name);
}
};
const GetRestoreTestingSelection = {
method: "GET",
path: "/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}",
run(call) {
let { plan, selection } = findSelection$1(call);
let { conditions } = selection;
let writtenConditions = operators.map((operator) => [operator, (conditions?.[operator] ?? []).map(({ key, value }) => ({
	Key: key,
	Value: value
}))]);
return { RestoreTestingSelection: {
	...named(plan, selection),
	CreatorRequestId: selection.creatorRequestId,
	IamRoleArn: selection.roleArn,
	ProtectedResourceType: selection.resourceType,
	ProtectedResourceArns: selection.resources,
	ProtectedResourceConditions: Object.fromEntries(writtenConditions),
	RestoreMetadataOverrides: Object.fromEntries(selection.overrides),
	ValidationWindowHours: selection.validationHours ?? 0
} };
}
};
const ListRestoreTestingSelections = {
method: "GET",
path: "/restore-testing/plans/{RestoreTestingPlanName}/selections",
query: testPagingQuery,
run(call) {
let plan = findRestoreTestingPlan(call, call.members.required("RestoreTestingPlanName"));
let { entries, nextToken } = pageOf(call, [...plan.selections.values()], ({ name }) => name);
return {
	RestoreTestingSelections: entries.map((selection) => ({
		...named(plan, selection),
		IamRoleArn: selection.roleArn,
		ProtectedResourceType: selection.resourceType,
		ValidationWindowHours: selection.validationHours
	})),
	NextToken: nextToken
};
}
};
const most = {
arns: 500,
wildcards: 30,
conditions: 30,
tags: 30
};
function readArns(members, name) {
let arns = members.texts(name);
let wild = arns.filter((arn) => arn.includes("*")).length;
if (arns.length > most.arns) throw limitExceeded(`${name} can have at most ${most.arns} ARNs.`);
if (wild > 0 && arns.length > most.wildcards) throw limitExceeded(`${name} can have at most ${most.wildcards} ARNs when one has a wildcard.`);
let odd = arns.find((arn) => arn !== "*" && !/^arn:[^:]+:[^:]+(?::[^:]*)*/.test(arn));
if (odd !== void 0) throw invalidValue(`Invalid ARN "${odd}" in ${name}`);
return arns;
}
function readConditions(members, operator) {
return (members?.groups(operator) ?? []).map((group) => {
let key = group.required("ConditionKey");
if (!key.startsWith("aws:ResourceTag/")) throw invalidValue(`Invalid condition key "${key}". It must begin with aws:ResourceTag/`);
return {
	key,
	value: group.required("ConditionValue")
};
});
}
function readTagList(members) {
return members.groups("ListOfTags").map((group) => {
let type = group.required("ConditionType");
if (type !== "STRINGEQUALS") throw invalidValue(`Invalid condition type "${type}". It must be STRINGEQUALS`);
return {
	key: group.required("ConditionKey"),
	value: group.required("ConditionValue")
};
});
}
function readSelection(call) {
let members = call.members.requiredGroup("BackupSelection");
let name = members.required("SelectionName");
checkName$1("selection name", name);
let roleArn = members.required("IamRoleArn");
let resources = readArns(members, "Resources");
let notResources = readArns(members, "NotResources");
let listOfTags = readTagList(members);
let group = members.group("Conditions");
let conditions = {
StringEquals: readConditions(group, "StringEquals"),
StringNotEquals: readConditions(group, "StringNotEquals"),
StringLike: readConditions(group, "StringLike"),
StringNotLike: readConditions(group, "StringNotLike")
};
if (Object.values(conditions).reduce((sum, list) => sum + list.length, 0) > most.conditions) throw limitExceeded(`A selection can have at most ${most.conditions} conditions.`);
if (listOfTags.length > most.tags) throw limitExceeded(`A selection can have at most ${most.tags} tags.`);
if (resources.length === 0 && listOfTags.length === 0) throw invalidValue("Invalid backup selection. Either 'ListOfTags' or 'Resources' section must be non-empty.");
checkRole(call, roleArn);
return {
name,
roleArn,
resources,
notResources,
listOfTags,
conditions,
document: members.fields
};
}
function made(plan, selection) {
return {
SelectionId: selection.selectionId,
BackupPlanId: plan.planId,
CreationDate: seconds(selection.createdAt)
};
}
const CreateBackupSelection = {
method: "PUT",
path: "/backup/plans/{BackupPlanId}/selections",
body: [
"BackupSelection.SelectionName",
"BackupSelection.IamRoleArn",
"BackupSelection.Resources.N",
"BackupSelection.NotResources.N",
"BackupSelection.ListOfTags.N.ConditionType",
"BackupSelection.ListOfTags.N.ConditionKey",
"BackupSelection.ListOfTags.N.ConditionValue",
...[
	"StringEquals",
	"StringNotEquals",
	"StringLike",
	"StringNotLike"
].flatMap((operator) => [`BackupSelection.Conditions.${operator}.N.ConditionKey`, `BackupSelection.Conditions.${operator}.N.ConditionValue`]),
"CreatorRequestId"
],
run(call) {
let { account, members, now } = call;
let plan = findPlan(call, members.required("BackupPlanId"));
let creatorRequestId = members.text("CreatorRequestId");
checkName$1("CreatorRequestId", creatorRequestId);
let wanted = readSelection(call);
let others = [...plan.selections.values()];
let repeated = others.find((selection) => creatorRequestId !== void 0 && selection.creatorRequestId === creatorRequestId);
if (repeated !== void 0) return made(plan, repeated);
let twin = others.find((selection) => selection.name === wanted.name);
if (twin !== void 0) throw alreadyExists("Backup selection with the same name already exists", plan.arn, twin.creatorRequestId);
if (others.length >= 100) throw limitExceeded("A backup plan can have at most 100 selections.");
let selection = {
	...wanted,
	selectionId: uuid(account.ids),
	createdAt: now,
	...creatorRequestId === void 0 ? {} : { creatorRequestId }
};
plan.selections.set(selection.selectionId, selection);
return made(plan, selection);
}
};
function findSelection(call) {
let plan = findPlan(call, call.members.required("BackupPlanId"));
let selectionId = call.members.required("SelectionId");
let selection = plan.selections.get(selectionId);
if (selection === void 0) throw notFound(`Backup selection ${selectionId} does not exist`);
return {
plan,
selection
};
}
const GetBackupSelection = {
method: "GET",
path: "/backup/plans/{BackupPlanId}/selections/{SelectionId}",
run(call) {
let { plan, selection } = findSelection(call);
let { name, roleArn, resources, notResources, listOfTags, conditions } = selection;
let parameters = Object.entries(conditions).map(([operator, list]) => [operator, list.map(({ key, value }) => ({
	ConditionKey: key,
	ConditionValue: value
}))]);
return {
	BackupSelection: {
		SelectionName: name,
		IamRoleArn: roleArn,
		Resources: resources,
		NotResources: notResources,
		ListOfTags: listOfTags.map(({ key, value }) => ({
			ConditionType: "STRINGEQUALS",
			ConditionKey: key,
			ConditionValue: value
		})),
		Conditions: Object.fromEntries(parameters)
	},
	...made(plan, selection),
	CreatorRequestId: selection.creatorRequestId
};
}
};
const ListBackupSelections = {
method: "GET",
path: "/backup/plans/{BackupPlanId}/selections",
query: pagingQuery,
run(call) {
let plan = findPlan(call, call.members.required("BackupPlanId"));
let { entries, nextToken } = pageOf(call, [...plan.selections.values()], ({ selectionId }) => selectionId);
return {
	BackupSelectionsList: entries.map((selection) => ({
		...made(plan, selection),
		SelectionName: selection.name,
		CreatorRequestId: selection.creatorRequestId,
		IamRoleArn: selection.roleArn
	})),
	NextToken: nextToken
};
}
};
const DeleteBackupSelection = {
method: "DELETE",
path: "/backup/plans/{BackupPlanId}/selections/{SelectionId}",
run(call) {
let { plan, selection } = findSelection(call);
plan.selections.delete(selection.selectionId);
}
};
function readResource({ account, region }, arn) {
let [head, partition, service, regionName, accountId, ...rest] = arn.split(":");
if (head !== "arn" || partition === void 0 || rest.length === 0) throw invalidValue(`Invalid ARN "${arn}"`);
let localName = rest.join(":");
if (!(service === "ec2" && /^(?:instance|volume)\//.test(localName) || service === "rds" && /^(?:db|cluster):/.test(localName) || otherTypeOf(arn) !== void 0)) throw invalidValue(`Unsupported resource type: ${arn}`);
if (service !== "s3" && (regionName !== region.name || accountId !== account.accountId)) throw invalidValue(`The resource ${arn} is not in this account and Region`);
let resource = findResource(account, region, arn);
if (resource === void 0) throw notFound(`Resource ${arn} does not exist`);
if (region.backup.optIn.get(resource.type) !== !0) throw new ServiceError("InvalidRequestException", `Resource type ${resource.type} is not opted in for this Region.`);
return resource;
}
function readOptions(call, resource) {
let options = call.members.textMap("BackupOptions");
for (let [name, value] of options) if (name !== "WindowsVSS" || value !== "enabled" && value !== "disabled" || resource.type !== "EC2") throw invalidValue(`Invalid backup option ${name}=${value} for ${resource.type}`);
return options;
}
function started(job) {
return {
BackupJobId: job.jobId,
CreationDate: seconds(job.createdAt),
IsParent: !1
};
}
function findRepeated({ region, members }, token) {
let jobId = token === void 0 ? void 0 : region.backup.jobIdsByToken.get(token);
let job = jobId === void 0 ? void 0 : region.backup.jobs.get(jobId);
if (job === void 0) return;
if (job.resourceArn !== members.text("ResourceArn") || job.vaultName !== members.text("BackupVaultName")) throw invalidValue(`The idempotency token "${token}" was given for another backup job`);
return job;
}
const StartBackupJob = {
method: "PUT",
path: "/backup-jobs",
body: [
"BackupVaultName",
"ResourceArn",
"IamRoleArn",
"IdempotencyToken",
"StartWindowMinutes",
"CompleteWindowMinutes",
"Lifecycle.MoveToColdStorageAfterDays",
"Lifecycle.DeleteAfterDays",
"Lifecycle.OptInToArchiveForSupportedResources",
"Lifecycle.DeleteAfterEvent",
"RecoveryPointTags.*",
"BackupOptions.*"
],
unmodelled: ["LogicallyAirGappedBackupVaultArn", "Index"],
run(call) {
let { account, region, members, now } = call;
let vaultName = members.required("BackupVaultName");
let arn = members.required("ResourceArn");
let roleArn = members.required("IamRoleArn");
let token = members.text("IdempotencyToken");
let lifecycle = readLifecycle(members.group("Lifecycle"));
let windows = readWindows(members, "CompleteWindowMinutes");
let tags = checkTags(members.textMap("RecoveryPointTags"), 10);
let repeated = findRepeated(call, token);
if (repeated !== void 0) return started(repeated);
let vault = region.backup.vaults.get(vaultName);
if (vault === void 0) throw notFound(`Backup vault ${vaultName} does not exist`);
checkRole(call, roleArn);
let resource = readResource(call, arn);
let job = startJob(account, region, {
	resource,
	vaultName,
	vaultArn: vault.arn,
	roleArn,
	startWindow: windows.start,
	completionWindow: windows.complete,
	lifecycle,
	tags,
	options: readOptions(call, resource)
}, now);
token !== void 0 && region.backup.jobIdsByToken.set(token, job.jobId);
return started(job);
}
};
function tagsOf$1({ region, members }) {
let arn = members.required("ResourceArn");
if (!/^arn:aws[a-z-]*:backup:/.test(arn)) throw invalidValue(`Invalid resource ARN for tags: ${arn}`);
let { vaults, plans, restoreTestingPlans } = region.backup;
for (let holder of [
...vaults.values(),
...plans.values(),
...restoreTestingPlans.values()
]) if (holder.arn === arn) return holder.tags;
throw notFound(`Resource ${arn} does not exist`);
}
const ListTags = {
method: "GET",
path: "/tags/{ResourceArn}",
query: pagingQuery,
run(call) {
let { entries, nextToken } = pageOf(call, [...tagsOf$1(call)], ([key]) => key);
return {
	Tags: Object.fromEntries(entries),
	NextToken: nextToken
};
}
};
const TagResource = {
method: "POST",
path: "/tags/{ResourceArn}",
body: ["Tags.*"],
run(call) {
let tags = tagsOf$1(call);
let more = checkTags(call.members.textMap("Tags"), 50);
if (new Set([...tags.keys(), ...more.keys()]).size > 50) throw limitExceeded("A resource can have at most 50 tags.");
for (let [key, value] of more) tags.set(key, value);
}
};
const UntagResource = {
method: "POST",
path: "/untag/{ResourceArn}",
body: ["TagKeyList.N"],
run(call) {
let tags = tagsOf$1(call);
for (let key of call.members.texts("TagKeyList")) tags.delete(key);
}
};
function checkVault({ region }, name, key) {
if (!/^[a-zA-Z0-9\-_]{2,50}$/.test(name)) throw invalidValue(`Invalid backup vault name "${name}". It must contain 2 to 50 letters, numbers, '-' or '_'.`);
if (key !== void 0 && !/^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key\/[\w-]+$/.test(key)) throw invalidValue(`Invalid encryption key "${key}". Give the ARN of a key, not of an alias.`);
if (key !== void 0 && key.split(":")[3] !== region.name) throw invalidValue(`The encryption key ${key} is not in the Region ${region.name}`);
}
const CreateBackupVault = {
method: "PUT",
path: "/backup-vaults/{BackupVaultName}",
body: [
"BackupVaultTags.*",
"EncryptionKeyArn",
"CreatorRequestId"
],
run(call) {
let { account, region, members, now } = call;
let name = members.required("BackupVaultName");
let encryptionKeyArn = members.text("EncryptionKeyArn");
let creatorRequestId = members.text("CreatorRequestId");
checkVault(call, name, encryptionKeyArn);
checkName$1("CreatorRequestId", creatorRequestId);
let tags = checkTags(members.textMap("BackupVaultTags"), 50);
let { vaults } = region.backup;
let found = vaults.get(name);
if (found !== void 0) {
	if (creatorRequestId === void 0 || found.creatorRequestId !== creatorRequestId) throw alreadyExists("Backup vault with the same name already exists", found.arn, found.creatorRequestId);
	return {
		BackupVaultName: name,
		BackupVaultArn: found.arn,
		CreationDate: seconds(found.createdAt)
	};
}
if (vaults.size >= 300) throw limitExceeded("There are 300 backup vaults in the Region already.");
return {
	BackupVaultName: name,
	BackupVaultArn: makeVault(account, region, {
		name,
		tags,
		createdAt: now,
		...encryptionKeyArn === void 0 ? {} : { encryptionKeyArn },
		...creatorRequestId === void 0 ? {} : { creatorRequestId }
	}).arn,
	CreationDate: seconds(now)
};
}
};
function pointsIn(region, vault) {
let count = 0;
for (let point of region.backup.points.values()) point.vaultName === vault.name && (count += 1);
return count;
}
function typeOf({ type }) {
return type === void 0 ? "BACKUP_VAULT" : "LOGICALLY_AIR_GAPPED_BACKUP_VAULT";
}
function listed(region, vault) {
return {
BackupVaultName: vault.name,
BackupVaultArn: vault.arn,
VaultType: typeOf(vault),
VaultState: "AVAILABLE",
EncryptionKeyArn: vault.encryptionKeyArn,
CreationDate: seconds(vault.createdAt),
CreatorRequestId: vault.creatorRequestId,
NumberOfRecoveryPoints: pointsIn(region, vault),
Locked: vault.locked,
MinRetentionDays: vault.minRetentionDays,
MaxRetentionDays: vault.maxRetentionDays
};
}
const DescribeBackupVault = {
method: "GET",
path: "/backup-vaults/{BackupVaultName}",
unmodelled: ["BackupVaultAccountId"],
run: (call) => listed(call.region, findVault(call, call.members.required("BackupVaultName")))
};
const ListBackupVaults = {
method: "GET",
path: "/backup-vaults",
query: {
...pagingQuery,
vaultType: {
	member: "ByVaultType",
	kind: "text"
}
},
unmodelled: ["ByShared"],
run(call) {
let type = call.members.text("ByVaultType");
let { entries, nextToken } = pageOf(call, [...call.region.backup.vaults.values()].filter((vault) => type === void 0 || typeOf(vault) === type), (vault) => vault.name);
return {
	BackupVaultList: entries.map((vault) => listed(call.region, vault)),
	NextToken: nextToken
};
}
};
const backupActions = new Map(Object.entries({
CreateBackupPlan,
CreateBackupSelection,
CreateBackupVault,
CreateRestoreTestingSelection,
CreateRestoreTestingPlan,
DeleteBackupPlan,
DeleteBackupSelection,
DeleteBackupVault: {
method: "DELETE",
path: "/backup-vaults/{BackupVaultName}",
run(call) {
	let vault = findVault(call, call.members.required("BackupVaultName"));
	if (pointsIn(call.region, vault) > 0) throw invalidRequest("Backup vault cannot be deleted because it contains recovery points.");
	call.region.backup.vaults.delete(vault.name);
}
},
DeleteRestoreTestingPlan,
DeleteRestoreTestingSelection,
DeleteRecoveryPoint,
DescribeBackupJob,
DescribeBackupVault,
DescribeCopyJob,
DescribeRecoveryPoint,
DescribeRegionSettings,
GetBackupPlan,
GetBackupSelection,
GetRestoreTestingPlan,
GetRestoreTestingSelection,
GetSupportedResourceTypes,
ListBackupJobs,
ListBackupPlans,
ListBackupSelections,
ListBackupVaults,
ListProtectedResources,
ListRecoveryPointsByBackupVault,
ListRecoveryPointsByResource,
ListRestoreJobs,
ListRestoreTestingPlans,
ListRestoreTestingSelections,
ListTags,
StartBackupJob,
StartCopyJob,
StopBackupJob,
TagResource,
UntagResource,
UpdateBackupPlan,
UpdateRestoreTestingPlan,
UpdateRestoreTestingSelection,
UpdateRegionSettings
}));
function shapeOf(names) {
let sources = names.map((name) => name.replaceAll(".", "\\.").replace(/\\\.N(?=\\\.|$)/g, "\\.[0-9]+").replace(/\*$/, ".+"));
return RegExp(`^(?:${sources.join("|")})$`, "su");
}
const routes$1 = [...backupActions].map(([name, action]) => ({
name,
action,
parts: action.path.split("/").map((part) => part.startsWith("{") ? { member: part.slice(1, -1) } : { literal: part }),
known: shapeOf(action.body ?? [])
}));
function matchPath(parts, path) {
if (parts.length !== path.length) return;
let labels = {};
for (let [index, { literal, member }] of parts.entries()) {
let part = path[index] ?? "";
if (member !== void 0 && part !== "") labels[member] = part;
else if (literal !== part) return;
}
return labels;
}
function decode(part) {
try {
return decodeURIComponent(part);
} catch {
throw new ServiceError("SerializationException", `The path has a part that is not encoded well: ${part}`);
}
}
function queryValue({ kind }, text) {
if (kind === "integer" && /^-?[0-9]{1,15}$/.test(text)) return Number(text);
if (kind === "flag" && (text === "true" || text === "false")) return text === "true";
if (kind === "instant" && Number.isFinite(Date.parse(text))) return Date.parse(text) / 1e3;
return text;
}
function route({ method, path, query, body }) {
let parts = path.replace(/\/$/, "").split("/").map(decode);
for (let { name, action, parts: wanted, known } of routes$1) {
let labels = action.method === method ? matchPath(wanted, parts) : void 0;
if (labels === void 0) continue;
let fields = {
	...parseBody(body),
	...labels
};
for (let [key, value] of query) {
	let parameter = Object.hasOwn(action.query ?? {}, key) ? action.query?.[key] : void 0;
	if (parameter === void 0) throw notModelled(`The parameter ${key} of ${name}`);
	fields[parameter.member] = queryValue(parameter, value);
}
let elsewhere = new Set([...Object.keys(labels), ...Object.values(action.query ?? {}).map(({ member }) => member)]);
return {
	name,
	action,
	fields,
	takes: (member) => elsewhere.has(member) || known.test(member)
};
}
throw notModelled(`${method} ${path} of AWS Backup`);
}
function readBackup(http) {
let { name, fields } = route(http);
return {
action: name,
params: flatten(fields)
};
}
function answerBackup({ account, region, http, params, now, principal }) {
if (principal === void 0) throw TypeError("A call of AWS Backup came past authentication without a principal.");
let { name, action, fields, takes } = route(http);
let odd = Object.keys(params).find((member) => !takes(member));
if (odd !== void 0) throw notModelled(`The member ${odd} of ${name}`);
let answer = action.run({
account,
region: account.region(region),
action: name,
params,
members: readMembers(fields),
now,
principal
});
return answer === void 0 ? "" : JSON.stringify(answer);
}
const refusals$3 = {
unsigned: () => new ServiceError("MissingAuthenticationTokenException", "Missing Authentication Token", 403),
unknown: () => new ServiceError("UnrecognizedClientException", "The security token included in the request is invalid.", 403),
expired: () => new ServiceError("ExpiredTokenException", "The security token included in the request is expired", 403),
wrongTime: (reason) => new ServiceError("InvalidSignatureException", reason, 403),
regionOff: () => new ServiceError("UnrecognizedClientException", "The security token included in the request is invalid.", 403),
throttled: () => new ServiceError("ThrottlingException", "Rate exceeded", 429),
denied: (reason) => new ServiceError("AccessDeniedException", reason, 403),
internal: () => new ServiceError("InternalServerException", "An internal error has occurred", 500)
};
function restJsonService(work) {
return {
...work,
contentType: "application/json",
refusals: refusals$3,
writeRefusal: ({ code, message, fields }) => ({
	headers: { "x-amzn-errortype": code },
	body: JSON.stringify({
		Code: code,
		Message: message,
		...fields
	})
})
};
}
function jsonService(work) {
return {
...restJsonService({
	read: readJson,
	answer: work.answer
}),
...work.global === void 0 ? {} : { global: work.global },
contentType: "application/x-amz-json-1.1",
writeRefusal: ({ code, message, fields }) => ({ body: JSON.stringify({
	__type: code,
	Message: message,
	message,
	...fields
}) })
};
}
function readJson({ target, body }) {
let action = target?.split(".")[1];
if (action === void 0) throw new ServiceError("UnknownOperationException", "The request names no operation");
let parsed = body === "" ? {} : JSON.parse(body);
if (typeof parsed != "object" || !parsed) throw new ServiceError("SerializationException", "The body is no JSON object");
let params = {};
for (let [name, value] of Object.entries(parsed)) params[name] = typeof value == "string" ? value : JSON.stringify(value);
return {
action,
params
};
}
const kms = jsonService({ answer({ account, action, region, params }) {
if (action !== "DescribeKey") throw new ServiceError("UnknownOperationException", `${action} is not known`);
let { KeyId: arn = "" } = params;
let key = account.keys.get(arn);
if (key === void 0 || key.region !== region) throw new ServiceError("NotFoundException", `Key '${arn}' does not exist`);
return JSON.stringify({ KeyMetadata: {
AWSAccountId: account.accountId,
KeyId: key.arn.split("/").at(-1),
Arn: key.arn,
Enabled: key.state === "Enabled",
KeyState: key.state,
KeyManager: key.manager,
KeyUsage: key.usage,
Origin: "AWS_KMS"
} });
} });
const UNITS = new Set([
"None",
"Count",
"Seconds",
"Percent",
"Bytes"
]);
function putMetricData({ params }) {
let { Namespace: namespace = "" } = params;
if (namespace === "") throw new ServiceError("MissingParameter", "The parameter Namespace is required.");
if (!/^[^:][^\n]{0,254}$/.test(namespace)) throw invalid$2(`The value ${namespace} for parameter Namespace is invalid.`);
if (namespace.startsWith("AWS/")) throw invalid$2("The parameter Namespace must not begin with AWS/");
let members = Object.keys(params).flatMap((name) => /^MetricData\.member\.(\d+)\.MetricName$/.exec(name)?.[1] ?? []);
if (members.length === 0) throw new ServiceError("MissingParameter", "At least one of MetricData is required.");
if (members.length > 1e3) throw invalid$2("The collection MetricData must not have a size greater than 1000.");
for (let member of members) checkDatum(params, `MetricData.member.${member}`);
}
function checkDatum(params, member) {
let value = params[`${member}.Value`] ?? "";
if (value === "" || !Number.isFinite(Number(value))) throw invalid$2(`The value ${value} for ${member}.Value is invalid.`);
let unit = params[`${member}.Unit`] ?? "None";
if (!UNITS.has(unit)) throw invalid$2(`The parameter ${member}.Unit must be a value in the set`);
let time = params[`${member}.Timestamp`];
if (time !== void 0 && Number.isNaN(Date.parse(time))) throw invalid$2(`${time} is no timestamp`);
let [name, text] = ["Name", "Value"].map((part) => params[`${member}.Dimensions.member.1.${part}`]);
if (name === void 0 != (text === void 0) || text === "") throw invalid$2("A dimension has a name and a value.");
}
function invalid$2(message) {
return new ServiceError("InvalidParameterValue", message);
}
const monitoring = queryService({
namespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
refusals: {
unsigned: () => new ServiceError("MissingAuthenticationToken", "Request is missing Authentication Token", 403),
unknown: () => new ServiceError("InvalidClientTokenId", "The security token included in the request is invalid.", 403),
expired: () => new ServiceError("ExpiredToken", "The security token included in the request is expired", 403),
wrongTime: (reason) => new ServiceError("SignatureDoesNotMatch", reason, 403),
regionOff: () => new ServiceError("InvalidClientTokenId", "The security token included in the request is invalid.", 403),
throttled: () => new ServiceError("Throttling", "Rate exceeded", 400),
denied: (reason) => new ServiceError("AccessDenied", reason, 403),
internal: () => new ServiceError("InternalFailure", "The request processing has failed.", 500)
},
run(call) {
if (call.action === "PutMetricData") return putMetricData(call);
throw new ServiceError("InvalidAction", `Could not find operation ${call.action} for version 2010-08-01`);
}
});
function find(units, id) {
for (let unit of units) {
let found = unit.id === id ? unit : find(unit.units ?? [], id);
if (found !== void 0) return found;
}
}
function page(entries, token) {
if (token === void 0) return {
shown: [],
NextToken: "0"
};
let from = Number(token);
let next = from + 20;
return {
shown: entries.slice(from, next),
...next < entries.length ? { NextToken: String(next) } : {}
};
}
function answer({ account, action, params }) {
let { ParentId, NextToken, ...others } = params;
let odd = Object.keys(others).filter((name) => name !== "MaxResults");
if (odd.length > 0) throw new ServiceError("InvalidInputException", `${odd.join()} is not modelled by this sandbox`);
if (action !== "ListAccountsForParent" && action !== "ListOrganizationalUnitsForParent") throw new ServiceError("UnknownOperationException", `${action} is not modelled by this sandbox`);
if (account.organization === void 0) throw new ServiceError("AWSOrganizationsNotInUseException", "Your account is not a member of an organization.");
if (ParentId === void 0 || !/^(r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/.test(ParentId)) throw new ServiceError("InvalidInputException", "You specified an invalid value for ParentId.");
let unit = find([account.organization], ParentId);
if (unit === void 0) throw new ServiceError("ParentNotFoundException", "You specified parent that doesn't exist.");
if (action === "ListAccountsForParent") {
let { shown, ...more } = page(unit.accounts ?? [], NextToken);
let arn = `arn:aws:organizations::${account.accountId}:account/o-sandbox1234`;
let Accounts = shown.map(({ id, state = "ACTIVE" }) => ({
	Id: id,
	Arn: `${arn}/${id}`,
	Name: `account ${id}`,
	State: state
}));
return JSON.stringify({
	Accounts,
	...more
});
}
let { shown, ...more } = page(unit.units ?? [], NextToken);
return JSON.stringify({
OrganizationalUnits: shown.map(({ id }) => ({
	Id: id,
	Name: id
})),
...more
});
}
const organizations = jsonService({
answer,
global: !0
});
function invalid$1(message) {
return new ServiceError("ValidationException", message, 400, { Reason: "INVALID_PARAMETER_VALUE" });
}
function readType(members) {
let type = members.text("ResourceType");
if (type === "EC2_IMAGE" || type === "EBS_SNAPSHOT") return type;
if (type === "EBS_VOLUME") throw notModelled("The Recycle Bin for volumes");
throw invalid$1(`The resource type ${type ?? ""} is not valid.`);
}
function readPairs(members, name, most) {
let pairs = members.groups(name).map((group) => {
let key = group.text("ResourceTagKey") ?? "";
let value = group.text("ResourceTagValue");
if (key === "" || key.length > 128 || (value ?? "").length > 256) throw invalid$1(`${name} has a tag that is none.`);
return value === void 0 ? { key } : {
	key,
	value
};
});
if (pairs.length > most) throw invalid$1(`${name} takes at most ${most} tags.`);
return pairs;
}
function pairsOf(pairs) {
return pairs.map(({ key, value }) => ({
ResourceTagKey: key,
...value === void 0 ? {} : { ResourceTagValue: value }
}));
}
function summaryOf({ account, region }, rule) {
return {
Identifier: rule.identifier,
RuleArn: `arn:aws:rbin:${region}:${account.accountId}:rule/${rule.identifier}`,
RetentionPeriod: {
	RetentionPeriodValue: rule.days,
	RetentionPeriodUnit: "DAYS"
},
...rule.description === void 0 ? {} : { Description: rule.description },
...rule.tags.length === 0 ? { LockState: "unlocked" } : {}
};
}
function wholeOf(call, rule) {
return {
...summaryOf(call, rule),
ResourceType: rule.type,
...rule.tags.length > 0 ? { ResourceTags: pairsOf(rule.tags) } : {},
...rule.excluded.length > 0 ? { ExcludeResourceTags: pairsOf(rule.excluded) } : {},
Status: call.now < rule.availableAt ? "pending" : "available"
};
}
function createRule(call, members) {
let { recycleBin } = call.account.region(call.region);
let type = readType(members);
let period = members.group("RetentionPeriod");
let days = period?.integer("RetentionPeriodValue") ?? 0;
if (period?.text("RetentionPeriodUnit") !== "DAYS") throw invalid$1("The retention period unit must be DAYS.");
if (days < 1 || days > 365) throw invalid$1("The retention period must be from 1 to 365 days.");
let tags = readPairs(members, "ResourceTags", 50);
let excluded = readPairs(members, "ExcludeResourceTags", 5);
if (tags.length > 0 && excluded.length > 0) throw invalid$1("Exclusion tags are for rules of a whole Region alone.");
if (recycleBin.rules.size >= 250) throw new ServiceError("ServiceQuotaExceededException", "A Region has at most 250 rules.", 402);
let description = members.text("Description");
let rule = {
type,
days,
tags,
excluded,
...description === void 0 ? {} : { description }
};
return wholeOf(call, addBinRule(call.account, recycleBin, rule, !1));
}
function getRule(call, members) {
return wholeOf(call, findRule(call, members));
}
function deleteRule(call, members) {
call.account.region(call.region).recycleBin.rules.delete(findRule(call, members).identifier);
}
function findRule({ account, region }, members) {
let identifier = members.text("Identifier") ?? "";
let rule = account.region(region).recycleBin.rules.get(identifier);
if (rule !== void 0) return rule;
throw new ServiceError("ResourceNotFoundException", `The rule ${identifier} was not found.`, 404, { Reason: "RULE_NOT_FOUND" });
}
function listRules(call, members) {
for (let name of [
"ResourceTags",
"ExcludeResourceTags",
"LockState"
]) if (members.fields[name] !== void 0) throw notModelled(`ListRules with ${name}`);
let type = readType(members);
let most = members.integer("MaxResults") ?? 1e3;
if (most < 1 || most > 1e3) throw invalid$1("MaxResults must be from 1 to 1000.");
let token = members.text("NextToken");
let start = token === void 0 ? 0 : Number(Buffer.from(token, "base64").toString("latin1"));
if (!Number.isSafeInteger(start)) throw invalid$1("The token is not valid.");
let rules = [...call.account.region(call.region).recycleBin.rules.values()].filter((rule) => rule.type === type);
let end = start + (call.account.settings.pages === "short" ? 1 : most);
return {
Rules: rules.slice(start, end).map((rule) => summaryOf(call, rule)),
...end < rules.length ? { NextToken: Buffer.from(String(end), "latin1").toString("base64") } : {}
};
}
const routes = [
{
name: "ListRules",
method: "POST",
path: /^\/list-rules$/,
takes: [
	"ResourceType",
	"MaxResults",
	"NextToken",
	"ResourceTags",
	"ExcludeResourceTags",
	"LockState"
],
run: listRules
},
{
name: "GetRule",
method: "GET",
path: /^\/rules\/(?<Identifier>[0-9a-zA-Z]{11})$/,
takes: [],
run: getRule
},
{
name: "DeleteRule",
method: "DELETE",
path: /^\/rules\/(?<Identifier>[0-9a-zA-Z]{11})$/,
takes: [],
run: deleteRule
},
{
name: "CreateRule",
method: "POST",
path: /^\/rules$/,
takes: [
	"RetentionPeriod",
	"Description",
	"ResourceType",
	"ResourceTags",
	"ExcludeResourceTags"
],
run: createRule
}
];
function routeOf({ method, path, body }) {
for (let route of routes) {
let match = route.method === method ? route.path.exec(path) : null;
if (match === null) continue;
let sent = parseBody(body);
let odd = Object.keys(sent).find((name) => !route.takes.includes(name));
if (odd !== void 0) throw notModelled(`The member ${odd} of ${route.name}`);
return {
	route,
	fields: {
		...sent,
		...match.groups
	}
};
}
throw notModelled(`${method} ${path} of the Recycle Bin`);
}
function read(http) {
let { route, fields } = routeOf(http);
let params = Object.entries(fields).map(([name, value]) => [name, typeof value == "string" ? value : JSON.stringify(value)]);
return {
action: route.name,
params: Object.fromEntries(params)
};
}
const rbin = restJsonService({
read,
answer(call) {
let { route, fields } = routeOf(call.http);
let answer = route.run(call, readMembers(fields));
return answer === void 0 ? "" : JSON.stringify(answer);
}
});
const DescribeAccountAttributes = {
parameters: [],
run({ account, region }) {
let { accountId, settings } = account;
return node("AccountQuotas", [
	[
		"DBInstances",
		region.dbInstances.size,
		40
	],
	[
		"DBClusters",
		region.dbClusters.size,
		40
	],
	[
		"ManualSnapshots",
		countManual(accountId, region, "instance"),
		settings.manualDbSnapshotQuota
	],
	[
		"ManualClusterSnapshots",
		countManual(accountId, region, "cluster"),
		settings.manualDbClusterSnapshotQuota
	]
].map(([name, used, most]) => node("AccountQuota", leaf("AccountQuotaName", name) + leaf("Used", used) + leaf("Max", most))).join(""));
}
};
const listingParameters = [
"Filters.Filter.N.Name",
"Filters.Filter.N.Values.Value.N",
"MaxRecords",
"Marker"
];
const tagParameters = ["Tags.Tag.N.Key", "Tags.Tag.N.Value"];
const instances = {
kind: "instance",
database: "DBInstance",
snapshot: "DBSnapshot",
nameLength: 255,
noDatabase: "DBInstanceNotFound",
databaseState: "InvalidDBInstanceState",
noSnapshot: "DBSnapshotNotFound",
snapshotExists: "DBSnapshotAlreadyExists",
snapshotState: "InvalidDBSnapshotState",
quota: "manualDbSnapshotQuota"
};
const clusters = {
kind: "cluster",
database: "DBCluster",
snapshot: "DBClusterSnapshot",
nameLength: 63,
noDatabase: "DBClusterNotFoundFault",
databaseState: "InvalidDBClusterStateFault",
noSnapshot: "DBClusterSnapshotNotFoundFault",
snapshotExists: "DBClusterSnapshotAlreadyExistsFault",
snapshotState: "InvalidDBClusterSnapshotStateFault",
quota: "manualDbClusterSnapshotQuota"
};
function idOf(text) {
return (text.startsWith("arn:") ? text.split(":").slice(6).join(":") : text).toLowerCase();
}
function findDatabase({ region }, family, text) {
let database = databasesOf(region, family.kind).get(idOf(text));
if (database === void 0) throw new ServiceError(family.noDatabase, `${family.database} ${text} not found.`, 404);
return database;
}
function noSnapshot(family, text) {
return new ServiceError(family.noSnapshot, `${family.snapshot} not found: ${text}`, 404);
}
function findOwnSnapshot({ region, account }, family, text) {
let snapshot = dbSnapshotsOf(region, family.kind).get(text.toLowerCase());
if (snapshot === void 0 || snapshot.ownerId !== account.accountId) throw noSnapshot(family, text);
return snapshot;
}
function checkIdentifier(parameter, most, name) {
if (name.length > most) throw invalidValue$1(`The parameter ${parameter} is not a valid identifier because it is longer than ${most} characters.`);
if (!/^[A-Za-z](?:-?[A-Za-z0-9])*$/.test(name)) throw invalidValue$1(`The parameter ${parameter} is not a valid identifier. Identifiers must begin with a letter; must contain only ASCII letters, digits, and hyphens; and must not end with a hyphen or contain two consecutive hyphens.`);
}
function checkName({ snapshot, nameLength }, name) {
checkIdentifier(`${snapshot}Identifier`, nameLength, name);
}
function checkDatabaseName({ database }, name) {
checkIdentifier(`${database}Identifier`, 63, name);
}
const legal = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const reserved = /^(?:aws|rds):/i;
function check(what, text, most) {
if ([...text].length > most) throw invalidValue$1(`Tag ${what}s can be at most ${most} characters long: ${text}`);
if (reserved.test(text)) throw invalidValue$1(`Tag ${what}s cannot begin with "aws:" or "rds:": ${text}`);
if (!legal.test(text)) throw invalidValue$1(`Tag ${what}s may only contain unicode letters, digits, whitespace, or one of these symbols: _ . : / = + - @`);
}
function readTags(params) {
let tags = new Map();
for (let group of params.group("Tags")?.groups("Tag") ?? []) {
let key = group.text("Key") ?? "";
let value = group.text("Value") ?? "";
if (key === "") throw invalidValue$1("Tag keys must have at least one character.");
check("key", key, 128);
check("value", value, 256);
if (tags.has(key)) throw invalidValue$1(`Tag keys must be unique: ${key}`);
tags.set(key, value);
}
checkCount(tags);
return tags;
}
function isOwn(key) {
return !reserved.test(key);
}
function checkCount(tags) {
if ([...tags.keys()].filter(isOwn).length > 50) throw invalidValue$1("A resource can have at most 50 tags.");
}
function copiedTags(tags) {
return new Map([...tags].filter(([key]) => isOwn(key)));
}
function tagList(tags) {
return node("TagList", [...tags].map(([key, value]) => node("Tag", leaf("Key", key) + leaf("Value", value))).join(""));
}
function snapshotXml(snapshot, accountId, view, status) {
let ofInstance = snapshot.kind === "instance";
let name = ofInstance ? "DBSnapshot" : "DBClusterSnapshot";
let arn = dbSnapshotArn(snapshot);
let timed = !ofInstance || snapshot.status !== "creating" && snapshot.status !== "failed";
let createdAt = timed ? instant(snapshot.createdAt) : void 0;
let common = leaf(`${name}Identifier`, view === "own" ? snapshot.id : arn) + leaf(`${name}Arn`, arn) + leaf(ofInstance ? "DBInstanceIdentifier" : "DBClusterIdentifier", snapshot.sourceId) + leaf(ofInstance ? "DbiResourceId" : "DbClusterResourceId", snapshot.sourceResourceId) + leaf(ofInstance ? "InstanceCreateTime" : "ClusterCreateTime", instant(snapshot.sourceCreatedAt)) + leaf("SnapshotCreateTime", createdAt) + leaf("SnapshotType", view === "own" ? snapshot.type : view) + leaf("Status", status) + leaf("PercentProgress", snapshot.status === "creating" ? 0 : 100) + leaf("Engine", snapshot.engine) + leaf("EngineVersion", snapshot.engineVersion) + leaf("AllocatedStorage", snapshot.allocatedStorage) + leaf("MasterUsername", "sandbox") + leaf(ofInstance ? "SourceDBSnapshotIdentifier" : "SourceDBClusterSnapshotArn", snapshot.copyOf) + leaf(ofInstance ? "Encrypted" : "StorageEncrypted", snapshot.encrypted);
let own = snapshot.ownerId === accountId ? tagList(snapshot.tags) : "";
if (!ofInstance) return common + own;
let size = timed ? leaf("FullSnapshotSizeInBytes", snapshot.fullSizeBytes) : "";
return common + leaf("OriginalSnapshotCreateTime", createdAt) + leaf("SnapshotTarget", "region") + size + own;
}
function checkMember(source) {
if ("clusterId" in source && source.clusterId !== void 0) throw invalidValue$1("The specified instance is a member of a cluster and a snapshot cannot be created directly. Please use the CreateDBClusterSnapshot API instead.");
}
function checkStatus({ kind, databaseState }, { id, status }) {
if (status === "available") return;
throw new ServiceError(databaseState, `Cannot create a snapshot because the database ${kind} ${id} is not currently in the available state.`);
}
function checkFree({ region }, { kind, snapshotExists }, name) {
if (!dbSnapshotsOf(region, kind).has(name)) return;
throw new ServiceError(snapshotExists, `Cannot create the snapshot because a snapshot with the identifier ${name} already exists.`);
}
function checkQuota({ account, region }, { kind, quota }) {
let most = account.settings[quota];
if (countManual(account.accountId, region, kind) < most) return;
throw new ServiceError("SnapshotQuotaExceeded", `Cannot create more than ${most} manual snapshots`);
}
function create(call, family) {
let { account, region, params } = call;
let name = params.required(`${family.snapshot}Identifier`);
let sourceName = params.required(`${family.database}Identifier`);
checkName(family, name);
checkDatabaseName(family, sourceName);
let asked = readTags(params);
let id = name.toLowerCase();
let source = findDatabase(call, family, sourceName);
checkMember(source);
account.settings.dbStatusBeforeName && checkStatus(family, source);
checkFree(call, family, id);
checkStatus(family, source);
checkQuota(call, family);
let tags = asked.size === 0 && source.copyTagsToSnapshot ? copiedTags(source.tags) : asked;
let end = call.effects.some((effect) => "dbSnapshotFails" in effect) ? "failed" : "available";
let snapshot = startDbSnapshot(account, region, family.kind, source, {
id,
type: "manual",
tags,
end
});
return node(family.snapshot, snapshotXml(snapshot, account.accountId, "own", snapshot.status));
}
const CreateDBSnapshot = {
parameters: [
"DBSnapshotIdentifier",
"DBInstanceIdentifier",
...tagParameters
],
run: (call) => create(call, instances)
};
const CreateDBClusterSnapshot = {
parameters: [
"DBClusterSnapshotIdentifier",
"DBClusterIdentifier",
...tagParameters
],
run: (call) => create(call, clusters)
};
function findSource({ account, region }, family, text) {
let from = text.startsWith("arn:") ? text.split(":")[3] ?? "" : region.name;
let found = account.regions.has(from) ? dbSnapshotsOf(account.region(from), family.kind).get(idOf(text)) : void 0;
if (found === void 0) throw noSnapshot(family, text);
if (found.status !== "available") throw new ServiceError(family.snapshotState, `The snapshot ${text} is not in the available state.`);
return found;
}
function checkKey({ account, region }, family, source, key) {
let crosses = source.region !== region.name;
if (key === void 0 && source.encrypted && crosses) throw new ServiceError("KMSKeyNotAccessibleFault", "The specified KMS key [None] does not exist, is not enabled or you do not have permissions to access it.");
if (key !== void 0 && family.kind === "cluster" && !source.encrypted) throw new ServiceError("InvalidParameterCombination", "KmsKeyId cannot be used for an unencrypted snapshot.");
if ((key === void 0 ? void 0 : whyUnusable(account.keys, region.name, key)) !== void 0) throw new ServiceError("KMSKeyNotAccessibleFault", `The specified KMS key [${key}] does not exist, is not enabled or you do not have permissions to access it.`);
}
function copy(call, family) {
let { account, region, params } = call;
let from = params.required(`Source${family.snapshot}Identifier`);
let name = params.required(`Target${family.snapshot}Identifier`);
checkName(family, name);
let tags = readTags(params);
let source = findSource(call, family, from);
if (!from.startsWith("arn:")) throw invalidValue$1("Across regions a snapshot is named by its ARN.");
checkFree(call, family, name.toLowerCase());
checkQuota(call, family);
let key = params.text("KmsKeyId");
checkKey(call, family, source, key);
let end = call.effects.some((effect) => "dbSnapshotFails" in effect) ? "failed" : "available";
let made = copyDbSnapshot(account, region, source, {
id: name.toLowerCase(),
tags,
end,
encrypted: source.encrypted || key !== void 0,
copyOf: dbSnapshotArn(source)
});
return node(family.snapshot, snapshotXml(made, account.accountId, "own", made.status));
}
const shared = [
"KmsKeyId",
"CopyTags",
"PreSignedUrl",
...tagParameters
];
const CopyDBSnapshot = {
parameters: [
"SourceDBSnapshotIdentifier",
"TargetDBSnapshotIdentifier",
...shared
],
unmodelled: [
"OptionGroupName",
"TargetCustomAvailabilityZone",
"CopyOptionGroup",
"SnapshotTarget",
"SnapshotAvailabilityZone",
"TagSpecifications"
],
run: (call) => copy(call, instances)
};
const CopyDBClusterSnapshot = {
parameters: [
"SourceDBClusterSnapshotIdentifier",
"TargetDBClusterSnapshotIdentifier",
...shared
],
run: (call) => copy(call, clusters)
};
function resourceId(context, prefix) {
return `${prefix}-${context.ids.accessKey("")}${context.ids.accessKey("").slice(0, 10)}`;
}
function base(context, region, seed, prefix) {
let { createdAt } = seed;
return {
id: (seed.id ?? `database-${context.ids.resource("x").slice(3)}`).toLowerCase(),
region: region.name,
status: seed.status ?? "available",
tags: new Map(Object.entries(seed.tags ?? {})),
createdAt: createdAt === void 0 ? context.clock.now() - 864e5 : instantOf$1(createdAt),
encrypted: seed.encrypted ?? !1,
copyTagsToSnapshot: seed.copyTagsToSnapshot ?? !1,
resourceId: seed.resourceId ?? resourceId(context, prefix),
multiAz: seed.multiAz ?? !1,
securityGroups: seed.securityGroups ?? [],
...seed.subnetGroup === void 0 ? {} : { subnetGroup: seed.subnetGroup }
};
}
function addDbInstance(context, region, seed) {
let clusterId = seed.clusterId?.toLowerCase();
let cluster = clusterId === void 0 ? void 0 : region.dbClusters.get(clusterId);
if (clusterId !== void 0 && cluster === void 0) throw TypeError(`There is no DB cluster "${clusterId}" in ${region.name}.`);
let instance = {
...base(context, region, seed, "db"),
engine: seed.engine ?? cluster?.engine ?? "postgres",
engineVersion: seed.engineVersion ?? cluster?.engineVersion ?? "17.4",
allocatedStorage: seed.allocatedStorage ?? (cluster === void 0 ? 20 : 1),
instanceClass: seed.instanceClass ?? "db.t4g.micro",
...clusterId === void 0 ? {} : { clusterId }
};
if (region.dbInstances.has(instance.id)) throw TypeError(`The DB instance ${instance.id} is there already.`);
region.dbInstances.set(instance.id, instance);
return instance;
}
function addDbCluster(context, region, seed) {
let cluster = {
...base(context, region, seed, "cluster"),
engine: seed.engine ?? "aurora-postgresql",
engineVersion: seed.engineVersion ?? "16.6",
allocatedStorage: seed.allocatedStorage ?? 1,
...seed.instanceClass !== void 0 && { instanceClass: seed.instanceClass },
...seed.scaling !== void 0 && { scaling: seed.scaling }
};
if (region.dbClusters.has(cluster.id)) throw TypeError(`The DB cluster ${cluster.id} is there already.`);
region.dbClusters.set(cluster.id, cluster);
for (let id of seed.members ?? []) addDbInstance(context, region, {
region: region.name,
id,
clusterId: cluster.id,
status: cluster.status
});
return cluster;
}
function readFilters({ params }, table, unmodelled = []) {
let conditions = (params.group("Filters")?.groups("Filter") ?? []).map((group) => {
let name = group.required("Name");
let field = Object.hasOwn(table, name) ? table[name] : void 0;
if (field === void 0) {
	if (unmodelled.includes(name)) throw notModelled(`The filter '${name}'`);
	throw invalidValue$1(`Unrecognized filter name: ${name}`);
}
let values = new Set(group.group("Values")?.texts("Value") ?? []);
if (values.size === 0) throw invalidValue$1(`The filter ${name} needs a value.`);
return {
	field,
	values
};
});
return (entry) => conditions.every(({ field, values }) => {
let found = field(entry) ?? [];
return (typeof found == "string" ? [found] : found).some((text) => values.has(text));
});
}
function answerListing(call, { element, list, render }) {
let { account, region, action, params, now } = call;
let size = params.integer("MaxRecords") ?? 100;
if (size < 20 || size > 100) throw invalidValue$1(`Invalid value ${size} for MaxRecords. Must be between 20 and 100`);
let { MaxRecords, Marker, ...rest } = call.flat;
let flat = {
...rest,
MaxResults: String(size),
...Marker === void 0 ? {} : { NextToken: Marker }
};
let all = list();
let page = takePage({
action,
region: region.name,
flat,
params: readParams(flat),
now,
style: account.settings.pages,
pages: account.pages,
random: account.random,
least: 20,
tokenName: "Marker"
}, () => [...all.keys()]);
let found = page.ids.flatMap((id) => {
let entry = all.get(id);
return entry === void 0 ? [] : [node(element, render(entry))];
});
return leaf("Marker", page.nextToken) + node(`${element}s`, found.join(""));
}
function groupsXml(groups) {
let entry = (id) => node("VpcSecurityGroupMembership", leaf("VpcSecurityGroupId", id) + leaf("Status", "active"));
return node("VpcSecurityGroups", groups.map(entry).join(""));
}
function instanceXml({ account, region }, instance) {
return leaf("DBInstanceIdentifier", instance.id) + leaf("DBInstanceClass", instance.instanceClass) + leaf("Engine", instance.engine) + leaf("EngineVersion", instance.engineVersion) + leaf("DBInstanceStatus", instance.status) + (instance.subnetGroup === void 0 ? "" : node("DBSubnetGroup", leaf("DBSubnetGroupName", instance.subnetGroup))) + groupsXml(instance.securityGroups) + leaf("MasterUsername", "sandbox") + leaf("AllocatedStorage", instance.allocatedStorage) + leaf("InstanceCreateTime", instant(instance.createdAt)) + leaf("AvailabilityZone", `${region.name}a`) + leaf("MultiAZ", instance.multiAz) + leaf("StorageType", "gp3") + leaf("StorageEncrypted", instance.encrypted) + leaf("DBClusterIdentifier", instance.clusterId) + leaf("DbiResourceId", instance.resourceId) + leaf("CopyTagsToSnapshot", instance.copyTagsToSnapshot) + leaf("DBInstanceArn", databaseArn("instance", region.name, account.accountId, instance.id)) + leaf("DeletionProtection", !1) + tagList(instance.tags);
}
function clusterXml({ account, region }, cluster) {
let members = [...region.dbInstances.values()].filter((instance) => instance.clusterId === cluster.id);
return leaf("DBClusterIdentifier", cluster.id) + leaf("Engine", cluster.engine) + leaf("EngineVersion", cluster.engineVersion) + leaf("Status", cluster.status) + leaf("DBSubnetGroup", cluster.subnetGroup) + groupsXml(cluster.securityGroups) + leaf("MasterUsername", "sandbox") + leaf("AllocatedStorage", cluster.allocatedStorage) + leaf("ClusterCreateTime", instant(cluster.createdAt)) + leaf("MultiAZ", cluster.multiAz) + leaf("StorageEncrypted", cluster.encrypted) + leaf("DbClusterResourceId", cluster.resourceId) + leaf("CopyTagsToSnapshot", cluster.copyTagsToSnapshot) + (cluster.instanceClass === void 0 ? "" : leaf("DBClusterInstanceClass", cluster.instanceClass)) + scalingXml(cluster) + leaf("DBClusterArn", databaseArn("cluster", region.name, account.accountId, cluster.id)) + leaf("DeletionProtection", !1) + node("DBClusterMembers", members.map(({ id }, index) => node("DBClusterMember", leaf("DBInstanceIdentifier", id) + leaf("IsClusterWriter", index === 0) + leaf("DBClusterParameterGroupStatus", "in-sync"))).join("")) + tagList(cluster.tags);
}
function scalingXml({ scaling }) {
if (scaling === void 0) return "";
let { min, max, secondsUntilAutoPause } = scaling;
return node("ServerlessV2ScalingConfiguration", leaf("MinCapacity", min) + leaf("MaxCapacity", max) + (secondsUntilAutoPause === void 0 ? "" : leaf("SecondsUntilAutoPause", secondsUntilAutoPause)));
}
const DescribeDBInstances = {
parameters: ["DBInstanceIdentifier", ...listingParameters],
run(call) {
let { account, region, params } = call;
let arn = (kind, id) => databaseArn(kind, region.name, account.accountId, id);
let fits = readFilters(call, {
	"db-cluster-id": ({ clusterId }) => clusterId === void 0 ? [] : [clusterId, arn("cluster", clusterId)],
	"db-instance-id": ({ id }) => [id, arn("instance", id)],
	"dbi-resource-id": ({ resourceId }) => resourceId,
	engine: ({ engine }) => engine
}, ["domain"]);
let named = params.text("DBInstanceIdentifier");
let only = named === void 0 ? void 0 : findDatabase(call, instances, named);
return answerListing(call, {
	element: "DBInstance",
	list: () => new Map([...region.dbInstances].filter(([, entry]) => (only === void 0 || entry === only) && fits(entry))),
	render: (instance) => instanceXml(call, instance)
});
}
};
const DescribeDBClusters = {
parameters: ["DBClusterIdentifier", ...listingParameters],
unmodelled: ["IncludeShared"],
run(call) {
let { account, region, params } = call;
let fits = readFilters(call, {
	"db-cluster-id": ({ id }) => [id, databaseArn("cluster", region.name, account.accountId, id)],
	"db-cluster-resource-id": ({ resourceId }) => resourceId,
	engine: ({ engine }) => engine
}, ["domain", "clone-group-id"]);
let named = params.text("DBClusterIdentifier");
let only = named === void 0 ? void 0 : findDatabase(call, clusters, named);
return answerListing(call, {
	element: "DBCluster",
	list: () => new Map([...region.dbClusters].filter(([, entry]) => (only === void 0 || entry === only) && fits(entry))),
	render: (cluster) => clusterXml(call, cluster)
});
}
};
const TAKEN = {
instance: "DBInstanceAlreadyExists",
cluster: "DBClusterAlreadyExistsFault"
};
function readName(call, family) {
let name = call.params.required(`${family.database}Identifier`);
checkDatabaseName(family, name);
let id = name.toLowerCase();
if (databasesOf(call.region, family.kind).has(id)) {
let what = family.kind === "instance" ? "DB instance" : "DB cluster";
throw new ServiceError(TAKEN[family.kind], `${what} already exists`);
}
return id;
}
function readSnapshot({ region, account }, family, name) {
let snapshot = dbSnapshotsOf(region, family.kind).get(idOf(name));
if (snapshot === void 0 || snapshot.ownerId !== account.accountId) throw noSnapshot(family, name);
if (snapshot.status !== "available") throw new ServiceError(family.snapshotState, `Cannot restore from ${name}, which is ${snapshot.status}`);
return snapshot;
}
function readPlace({ region, params }) {
let subnetGroup = params.text("DBSubnetGroupName");
if (subnetGroup !== void 0 && !region.dbSubnetGroups.has(subnetGroup)) throw new ServiceError("DBSubnetGroupNotFoundFault", `DB subnet group '${subnetGroup}' does not exist.`, 404);
let securityGroups = params.group("VpcSecurityGroupIds")?.texts("VpcSecurityGroupId") ?? [];
let unknown = securityGroups.find((id) => !region.securityGroups.has(id));
if (unknown !== void 0) throw invalidValue$1(`Invalid security group , groupId= ${unknown}, groupName=.`);
return {
securityGroups,
...subnetGroup !== void 0 && { subnetGroup }
};
}
function readClass({ params }) {
let name = params.text("DBInstanceClass") ?? params.text("DBClusterInstanceClass");
if (name !== void 0 && !/^db\.[a-z0-9-]+(\.[a-z0-9]+)*$/.test(name)) throw invalidValue$1(`Invalid DB Instance class: ${name}`);
return name;
}
function readScaling({ params }) {
let asked = params.group("ServerlessV2ScalingConfiguration");
if (asked === void 0) return;
let [min, max] = [Number(asked.required("MinCapacity")), Number(asked.required("MaxCapacity"))];
if (!(min >= 0 && max >= 1 && max <= 256 && min <= max && Number.isInteger(min * 2) && Number.isInteger(max * 2))) throw invalidValue$1(`Serverless v2 capacity ${min} to ${max} is not valid.`);
let pause = asked.text("SecondsUntilAutoPause");
return {
min,
max,
...pause !== void 0 && { secondsUntilAutoPause: Number(pause) }
};
}
function tagsFor({ params }, snapshot) {
let asked = readTags(params);
return Object.fromEntries(asked.size === 0 ? copiedTags(snapshot.tags) : asked);
}
function begin({ account, region, now }, database) {
database.status = "creating";
region.schedule.add(now + account.settings.dbRestoreMs, () => {
database.status === "creating" && (database.status = "available");
});
}
const CreateDBInstance = {
parameters: [
"DBInstanceIdentifier",
"DBClusterIdentifier",
"DBInstanceClass",
"Engine",
"PubliclyAccessible",
...tagParameters
],
unmodelled: "AdditionalStorageVolumes.AllocatedStorage.AutoMinorVersionUpgrade.AvailabilityZone.BackupRetentionPeriod.BackupTarget.CACertificateIdentifier.CharacterSetName.CopyTagsToSnapshot.CustomIamInstanceProfile.DBCapacityReservationIdentifier.DBName.DBParameterGroupName.DBSecurityGroups.DBSubnetGroupName.DBSystemId.DatabaseInsightsMode.DedicatedLogVolume.DeletionProtection.Domain.DomainAuthSecretArn.DomainDnsIps.DomainFqdn.DomainIAMRoleName.DomainOu.EnableCloudwatchLogsExports.EnableCustomerOwnedIp.EnableIAMDatabaseAuthentication.EnablePerformanceInsights.EngineLifecycleSupport.EngineVersion.Iops.KmsKeyId.LicenseModel.ManageMasterUserPassword.MasterUserAuthenticationType.MasterUserPassword.MasterUserSecretKmsKeyId.MasterUsername.MaxAllocatedStorage.MonitoringInterval.MonitoringRoleArn.MultiAZ.MultiTenant.NcharCharacterSetName.NetworkType.OptionGroupName.PerformanceInsightsKMSKeyId.PerformanceInsightsRetentionPeriod.Port.PreferredBackupWindow.PreferredMaintenanceWindow.ProcessorFeatures.PromotionTier.StorageEncrypted.StorageThroughput.StorageType.TagSpecifications.TdeCredentialArn.TdeCredentialPassword.Timezone.VpcSecurityGroupIds".split("."),
run(call) {
let { account, region, params, now } = call;
let id = readName(call, instances);
let clusterId = params.text("DBClusterIdentifier")?.toLowerCase();
if (clusterId === void 0) throw notModelled("CreateDBInstance outside a cluster");
let cluster = region.dbClusters.get(clusterId);
if (cluster === void 0) throw new ServiceError(clusters.noDatabase, `DBCluster ${clusterId} not found.`, 404);
if (cluster.status !== "available") throw new ServiceError(clusters.databaseState, `The cluster ${clusterId} is ${cluster.status}`);
let instanceClass = readClass(call);
if (params.required("Engine") !== cluster.engine || instanceClass === void 0) throw new ServiceError("InvalidParameterCombination", `The engine of the cluster is ${cluster.engine}`);
if (instanceClass === "db.serverless" && cluster.scaling === void 0) throw new ServiceError("InvalidParameterCombination", "Set the Serverless v2 scaling configuration on the parent DB cluster before creating a Serverless v2 DB instance.");
let instance = addDbInstance(account, region, {
	region: region.name,
	id,
	clusterId,
	instanceClass,
	createdAt: now,
	tags: Object.fromEntries(readTags(params)),
	securityGroups: cluster.securityGroups
});
begin(call, instance);
return node("DBInstance", instanceXml(call, instance));
}
};
function remove(call, family) {
let { account, region, params } = call;
let snapshot = findOwnSnapshot(call, family, params.required(`${family.snapshot}Identifier`));
if (snapshot.type === "awsbackup") throw new ServiceError(family.snapshotState, `The snapshot ${snapshot.id} is managed by AWS Backup.`);
if (snapshot.type !== "manual") {
let why = family.kind === "instance" ? "automated snapshots cannot be deleted." : "Only manual snapshots may be deleted.";
throw new ServiceError(family.snapshotState, why);
}
let deletable = account.settings.failedDbSnapshotsDeletable ? ["available", "failed"] : ["available"];
if (!deletable.includes(snapshot.status)) throw new ServiceError(family.snapshotState, `Cannot delete the snapshot because it is not currently in the ${deletable.join(" or ")} state.`);
removeDbSnapshot(region, snapshot);
return node(family.snapshot, snapshotXml(snapshot, account.accountId, "own", "deleted"));
}
const DeleteDBSnapshot = {
parameters: ["DBSnapshotIdentifier"],
run: (call) => remove(call, instances)
};
const DeleteDBClusterSnapshot = {
parameters: ["DBClusterSnapshotIdentifier"],
run: (call) => remove(call, clusters)
};
const types = [
"automated",
"manual",
"shared",
"public",
"awsbackup"
];
function viewing({ account, params }) {
let type = params.text("SnapshotType");
if (type !== void 0 && !types.includes(type)) throw invalidValue$1(`Invalid snapshot type: ${type}`);
let withShared = type === "shared" || type === void 0 && params.flag("IncludeShared") === !0;
let withPublic = type === "public" || type === void 0 && params.flag("IncludePublic") === !0;
return ({ ownerId, type: made, sharedWith }) => {
if (ownerId === account.accountId && type !== "public") return type === void 0 || type === made ? "own" : void 0;
if (withShared && ownerId !== account.accountId && sharedWith.has(account.accountId)) return "shared";
return withPublic && sharedWith.has("all") ? "public" : void 0;
};
}
function list(call, family) {
let { account, region, params } = call;
let { kind, database, snapshot } = family;
let view = viewing(call);
let source = params.text(`${database}Identifier`);
let named = params.text(`${snapshot}Identifier`);
let resource = params.text(kind === "instance" ? "DbiResourceId" : "DbClusterResourceId");
if (kind === "cluster" && source !== void 0 && named !== void 0) throw new ServiceError("InvalidParameterCombination", "DBClusterIdentifier and DBClusterSnapshotIdentifier cannot be used together.");
let fits = readFilters(call, {
[kind === "instance" ? "db-instance-id" : "db-cluster-id"]: ({ sourceId }) => [sourceId, databaseArn(kind, region.name, account.accountId, sourceId)],
[kind === "instance" ? "db-snapshot-id" : "db-cluster-snapshot-id"]: (entry) => [entry.id, dbSnapshotArn(entry)],
"snapshot-type": ({ type }) => type,
engine: ({ engine }) => engine,
...kind === "instance" ? { "dbi-resource-id": ({ sourceResourceId }) => sourceResourceId } : {}
});
let isOpen = ({ sharedWith }) => sharedWith.has(account.accountId) || sharedWith.has("all");
let isNamed = (entry) => {
if (named === void 0) return !0;
if (entry.type === "automated" && params.text("SnapshotType") === void 0) return !1;
if (named.startsWith("arn:")) return dbSnapshotArn(entry) === named;
return entry.ownerId === account.accountId && entry.id === named.toLowerCase();
};
let found = new Map([...dbSnapshotsOf(region, kind)].filter(([, entry]) => isNamed(entry) && (view(entry) !== void 0 || named?.startsWith("arn:") === !0 && isOpen(entry)) && (source === void 0 || entry.sourceId === idOf(source)) && (resource === void 0 || entry.sourceResourceId === resource) && fits(entry)));
if (named !== void 0 && found.size === 0) throw noSnapshot(family, named);
return answerListing(call, {
element: snapshot,
list: () => found,
render: (entry) => snapshotXml(entry, account.accountId, view(entry) ?? "shared", entry.status)
});
}
const common = [
"SnapshotType",
"IncludeShared",
"IncludePublic",
...listingParameters
];
const DescribeDBSnapshots = {
parameters: [
"DBInstanceIdentifier",
"DBSnapshotIdentifier",
"DbiResourceId",
...common
],
run: (call) => list(call, instances)
};
const DescribeDBClusterSnapshots = {
parameters: [
"DBClusterIdentifier",
"DBClusterSnapshotIdentifier",
"DbClusterResourceId",
...common
],
run: (call) => list(call, clusters)
};
const RestoreDBInstanceFromDBSnapshot = {
parameters: [
"DBInstanceIdentifier",
"DBSnapshotIdentifier",
"DBInstanceClass",
"DBSubnetGroupName",
"VpcSecurityGroupIds.VpcSecurityGroupId.N",
"PubliclyAccessible",
...tagParameters
],
unmodelled: "AdditionalStorageVolumes.AllocatedStorage.AutoMinorVersionUpgrade.AvailabilityZone.BackupRetentionPeriod.BackupTarget.CACertificateIdentifier.CopyTagsToSnapshot.CustomIamInstanceProfile.DBCapacityReservationIdentifier.DBClusterSnapshotIdentifier.DBName.DBParameterGroupName.DedicatedLogVolume.DeletionProtection.Domain.DomainAuthSecretArn.DomainDnsIps.DomainFqdn.DomainIAMRoleName.DomainOu.EnableCloudwatchLogsExports.EnableCustomerOwnedIp.EnableIAMDatabaseAuthentication.Engine.EngineLifecycleSupport.Iops.LicenseModel.ManageMasterUserPassword.MasterUserSecretKmsKeyId.MultiAZ.NetworkType.OptionGroupName.Port.PreferredBackupWindow.ProcessorFeatures.StorageThroughput.StorageType.TagSpecifications.TdeCredentialArn.TdeCredentialPassword.UseDefaultProcessorFeatures".split("."),
run(call) {
let { account, region, params, now } = call;
let id = readName(call, instances);
let snapshot = readSnapshot(call, instances, params.required("DBSnapshotIdentifier"));
let instanceClass = readClass(call);
let instance = addDbInstance(account, region, {
	region: region.name,
	id,
	engine: snapshot.engine,
	engineVersion: snapshot.engineVersion,
	allocatedStorage: snapshot.allocatedStorage,
	encrypted: snapshot.encrypted,
	createdAt: now,
	tags: tagsFor(call, snapshot),
	...readPlace(call),
	...instanceClass !== void 0 && { instanceClass }
});
begin(call, instance);
return node("DBInstance", instanceXml(call, instance));
}
};
const RestoreDBClusterFromSnapshot = {
parameters: [
"DBClusterIdentifier",
"SnapshotIdentifier",
"Engine",
"EngineVersion",
"DBClusterInstanceClass",
"DBSubnetGroupName",
"ServerlessV2ScalingConfiguration.MaxCapacity",
"ServerlessV2ScalingConfiguration.MinCapacity",
"ServerlessV2ScalingConfiguration.SecondsUntilAutoPause",
"VpcSecurityGroupIds.VpcSecurityGroupId.N",
"PubliclyAccessible",
...tagParameters
],
unmodelled: "AssociatedRoles.AvailabilityZones.BacktrackWindow.BackupRetentionPeriod.CopyTagsToSnapshot.DBClusterParameterGroupName.DatabaseName.DeletionProtection.Domain.DomainIAMRoleName.EnableCloudwatchLogsExports.EnableIAMDatabaseAuthentication.EnableInternetAccessGateway.EnablePerformanceInsights.EnableVPCNetworking.EngineLifecycleSupport.EngineMode.Iops.KmsKeyId.MonitoringInterval.MonitoringRoleArn.NetworkType.OptionGroupName.PerformanceInsightsKMSKeyId.PerformanceInsightsRetentionPeriod.Port.PreferredBackupWindow.RdsCustomClusterConfiguration.ScalingConfiguration.StorageType.TagSpecifications".split("."),
run(call) {
let { account, region, params, now } = call;
let id = readName(call, clusters);
let snapshot = readSnapshot(call, clusters, params.required("SnapshotIdentifier"));
let engine = params.required("Engine");
if (engine !== snapshot.engine) throw new ServiceError("InvalidParameterCombination", `The engine ${engine} is not that of the snapshot`);
let instanceClass = readClass(call);
let scaling = readScaling(call);
let cluster = addDbCluster(account, region, {
	region: region.name,
	id,
	engine,
	engineVersion: params.text("EngineVersion") ?? snapshot.engineVersion,
	encrypted: snapshot.encrypted,
	createdAt: now,
	tags: tagsFor(call, snapshot),
	...readPlace(call),
	...instanceClass !== void 0 && { instanceClass },
	...scaling !== void 0 && { scaling }
});
begin(call, cluster);
return node("DBCluster", clusterXml(call, cluster));
}
};
function attributesXml({ snapshot: element }, snapshot) {
let values = [...snapshot.sharedWith].map((value) => leaf("AttributeValue", value)).join("");
let attribute = leaf("AttributeName", "restore") + node("AttributeValues", values);
return node(`${element}AttributesResult`, leaf(`${element}Identifier`, snapshot.id) + node(`${element}Attributes`, node(`${element}Attribute`, attribute)));
}
function describe(call, family) {
return attributesXml(family, findOwnSnapshot(call, family, call.params.required(`${family.snapshot}Identifier`)));
}
function modify(call, family) {
let { params } = call;
let name = params.required(`${family.snapshot}Identifier`);
checkName(family, name);
if (params.required("AttributeName") !== "restore") throw invalidValue$1("The only attribute is restore.");
let added = params.group("ValuesToAdd")?.texts("AttributeValue") ?? [];
let removed = params.group("ValuesToRemove")?.texts("AttributeValue") ?? [];
let odd = [...added, ...removed].find((value) => value !== "all" && !/^[0-9]{12}$/.test(value));
if (odd !== void 0) throw invalidValue$1(`Invalid account id: ${odd}`);
let snapshot = findOwnSnapshot(call, family, name);
if (snapshot.status !== "available") throw new ServiceError(family.snapshotState, `The snapshot ${snapshot.id} is not in the available state.`);
if (added.includes("all") && snapshot.encrypted) throw invalidValue$1("An encrypted snapshot cannot be made public.");
let values = new Set([...snapshot.sharedWith, ...added]);
for (let value of removed) values.delete(value);
if ([...values].filter((value) => value !== "all").length > 20) throw new ServiceError("SharedSnapshotQuotaExceeded", "A snapshot can be shared with 20 accounts.");
snapshot.sharedWith = values;
return attributesXml(family, snapshot);
}
const modifyParameters = [
"AttributeName",
"ValuesToAdd.AttributeValue.N",
"ValuesToRemove.AttributeValue.N"
];
const DescribeDBSnapshotAttributes = {
parameters: ["DBSnapshotIdentifier"],
run: (call) => describe(call, instances)
};
const DescribeDBClusterSnapshotAttributes = {
parameters: ["DBClusterSnapshotIdentifier"],
run: (call) => describe(call, clusters)
};
const ModifyDBSnapshotAttribute = {
parameters: ["DBSnapshotIdentifier", ...modifyParameters],
run: (call) => modify(call, instances)
};
const ModifyDBClusterSnapshotAttribute = {
parameters: ["DBClusterSnapshotIdentifier", ...modifyParameters],
run: (call) => modify(call, clusters)
};
function tagsOf(call) {
let { account, region, params } = call;
let arn = params.required("ResourceName");
let [, partition, service, place, owner, type, ...rest] = arn.split(":");
let id = rest.join(":");
let here = `${partitionOf(region.name)}:rds:${region.name}:${account.accountId}`;
if (`${partition}:${service}:${place}:${owner}` !== here || id === "") throw invalidValue$1(`Invalid resource name: ${arn}`);
switch (type) {
case "db": return findDatabase(call, instances, id).tags;
case "cluster": return findDatabase(call, clusters, id).tags;
case "snapshot": return findOwnSnapshot(call, instances, id).tags;
case "cluster-snapshot": return findOwnSnapshot(call, clusters, id).tags;
default: throw notModelled(`The resource type "${type}" of RDS`);
}
}
const actions = {
AddTagsToResource: {
parameters: ["ResourceName", ...tagParameters],
run(call) {
	let more = readTags(call.params);
	if (more.size === 0) throw new ServiceError("MissingParameter", "The request must contain the parameter Tags");
	let tags = tagsOf(call);
	checkCount(new Map([...tags, ...more]));
	for (let [key, value] of more) tags.set(key, value);
}
},
CopyDBClusterSnapshot,
CopyDBSnapshot,
CreateDBClusterSnapshot,
CreateDBInstance,
CreateDBSnapshot,
DeleteDBClusterSnapshot,
DeleteDBSnapshot,
DescribeAccountAttributes,
DescribeDBClusterSnapshotAttributes,
DescribeDBClusterSnapshots,
DescribeDBClusters,
DescribeDBInstances,
DescribeDBSnapshotAttributes,
DescribeDBSnapshots,
ListTagsForResource: {
parameters: ["ResourceName"],
unmodelled: ["Filters"],
run: (call) => tagList(tagsOf(call))
},
ModifyDBClusterSnapshotAttribute,
ModifyDBSnapshotAttribute,
RemoveTagsFromResource: {
parameters: ["ResourceName", "TagKeys.member.N"],
run(call) {
	let tags = tagsOf(call);
	for (let key of call.params.group("TagKeys")?.texts("member") ?? []) {
		if (/^aws:/i.test(key)) throw invalidValue$1(`Tag keys cannot begin with "aws:": ${key}`);
		tags.delete(key);
	}
}
},
RestoreDBClusterFromSnapshot,
RestoreDBInstanceFromDBSnapshot
};
const rdsActions = new Map(Object.entries(actions));
const shapes = new Map(Object.entries(actions).map(([name, { parameters }]) => [name, new Set([...parameters, ...parameters.flatMap((parameter) => parameter.split(".")[0] ?? [])])]));
function checkParameters(name, action, flat) {
let unknown = findUnknown(flat, shapes.get(name) ?? new Set());
if (unknown === void 0) return;
let [head = unknown] = unknown.split(".");
if (action.unmodelled?.includes(head)) throw notModelled(`The parameter ${unknown} of ${name}`);
throw new ServiceError("InvalidQueryParameter", `The parameter ${unknown} is not taken by ${name}`);
}
function invalidToken() {
return new ServiceError("InvalidClientTokenId", "The security token included in the request is invalid.", 403);
}
const rds = queryService({
namespace: "http://rds.amazonaws.com/doc/2014-10-31/",
refusals: {
unsigned: () => new ServiceError("MissingAuthenticationToken", "Request is missing Authentication Token", 403),
unknown: invalidToken,
expired: () => new ServiceError("ExpiredToken", "The security token included in the request is expired", 403),
wrongTime: (reason) => new ServiceError("SignatureDoesNotMatch", reason, 403),
regionOff: invalidToken,
throttled: () => new ServiceError("Throttling", "Rate exceeded"),
denied: (reason) => new ServiceError("AccessDenied", reason, 403),
internal: () => new ServiceError("InternalFailure", "An internal error has occurred", 500)
},
run(call) {
let { account, action: name, params } = call;
let action = rdsActions.get(name);
if (action === void 0) throw new ServiceError("InvalidAction", `Could not find operation ${name} for version 2014-10-31`);
checkParameters(name, action, params);
return action.run({
	...call,
	region: account.region(call.region),
	flat: params,
	params: readParams(params)
});
}
});
function validation(message) {
return new ServiceError("ValidationError", message);
}
function required(flat, name) {
let value = flat[name];
if (value === void 0 || value === "") throw validation(`The request must contain the parameter ${name}`);
return value;
}
function broken(field, value, rule) {
return validation(`1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: ${rule}`);
}
function claimsOf(token) {
let [, payload = ""] = token.split(".");
try {
let claims = JSON.parse(Buffer.from(payload, "base64url").toString());
if (typeof claims == "object" && claims) return claims;
} catch {}
throw new ServiceError("InvalidIdentityToken", "The ID Token provided is not a valid JWT.");
}
function findToken(account, token, now) {
let { jti } = claimsOf(token);
let issued = typeof jti == "string" ? account.identities.tokens.get(jti) : void 0;
if (!account.identities.oidc.providerExists) {
let { issuer } = account.identities.oidc;
throw new ServiceError("InvalidIdentityToken", `No OpenIDConnect provider found in your account for ${issuer}`);
}
if (issued === void 0 || issued.value !== token) throw new ServiceError("InvalidIdentityToken", "Couldn't verify the signature of the token");
if (now >= issued.expiresAt) throw new ServiceError("ExpiredTokenException", `Token expired: current date/time ${Math.floor(now / 1e3)} must be before the expiration date/time ${Math.floor(issued.expiresAt / 1e3)}`);
return issued;
}
function checkTrust(role, token) {
if (role !== void 0 && token.audience !== (role.trust.audience ?? "sts.amazonaws.com")) throw new ServiceError("InvalidIdentityToken", "Incorrect token audience");
if (role === void 0 || !role.trust.subjects.some((pattern) => matchesGlob(pattern, token.subject))) throw new ServiceError("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity", 403);
return role;
}
function readDuration(flat, role) {
let text = flat.DurationSeconds ?? "3600";
let seconds = Number(text);
if (!/^[0-9]+$/.test(text) || seconds < 900) throw broken("durationSeconds", text, "Member must have value greater than or equal to 900");
if (seconds > 43200) throw broken("durationSeconds", text, "Member must have value less than or equal to 43200");
if (seconds > (role.maxSessionSeconds ?? 3600)) throw validation("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
return seconds;
}
function assumeRoleWithWebIdentity(account, flat, now) {
let arn = required(flat, "RoleArn");
let sessionName = required(flat, "RoleSessionName");
let token = required(flat, "WebIdentityToken");
if (arn.length < 20) throw broken("roleArn", arn, "Member must have length greater than or equal to 20");
if (token.length > 2e4) throw broken("webIdentityToken", "***", "Member must have length less than or equal to 20000");
if (!/^[\w+=,.@-]{2,64}$/.test(sessionName)) throw broken("roleSessionName", sessionName, "Member must satisfy regular expression pattern: [\\w+=,.@-]*, length 2 to 64");
let issued = findToken(account, token, now);
let role = checkTrust(account.identities.roles.get(arn), issued);
let seconds = role.sessionSecondsOverride ?? readDuration(flat, role);
return sessionXml(account, {
arn,
sessionName,
policy: flat.Policy
}, seconds, now) + leaf("SubjectFromWebIdentityToken", issued.subject) + leaf("Provider", `arn:aws:iam::${account.accountId}:oidc-provider/${account.identities.oidc.issuer.replace(/^https:\/\//, "")}`) + leaf("Audience", issued.audience);
}
function sessionXml(account, { arn, sessionName, policy }, seconds, now) {
let { ids, identities } = account;
let sessionPolicy = readSessionPolicy(policy);
let roleId = `AROA${ids.accessKey("")}`;
let callerArn = `${arn.replace(":iam:", ":sts:").replace(/:role\/(?:.*\/)?/, ":assumed-role/")}/${sessionName}`;
let principal = {
accessKeyId: ids.accessKey("ASIA"),
secretAccessKey: `${ids.accessKey("")}${ids.accessKey("")}`,
sessionToken: `session-${ids.accessKey("")}${ids.accessKey("")}`,
expiresAt: now + seconds * 1e3,
arn,
callerArn,
userId: `${roleId}:${sessionName}`,
...sessionPolicy === void 0 ? {} : { sessionPolicy }
};
identities.principals.set(principal.accessKeyId, principal);
return node("Credentials", leaf("AccessKeyId", principal.accessKeyId) + leaf("SecretAccessKey", principal.secretAccessKey) + leaf("SessionToken", principal.sessionToken) + leaf("Expiration", new Date(principal.expiresAt).toISOString())) + node("AssumedRoleUser", leaf("AssumedRoleId", principal.userId) + leaf("Arn", callerArn));
}
function assumeRole({ account, params, principal, now }) {
let arn = required(params, "RoleArn");
let sessionName = required(params, "RoleSessionName");
let home = arn.split(":")[4] ?? "";
let owner = home === account.accountId ? account : account.others.get(home);
let role = owner?.identities.roles.get(arn);
let caller = principal?.callerArn ?? "";
if (owner === void 0 || role === void 0 || !role.trust.principals?.some((one) => matchesGlob(one, caller))) throw new ServiceError("AccessDenied", `User: ${caller} is not authorized to perform: sts:AssumeRole on resource: ${arn}`, 403);
let seconds = role.sessionSecondsOverride ?? readDuration(params, role);
return sessionXml(owner, {
arn,
sessionName,
policy: params.Policy
}, seconds, now);
}
const parameters = {
GetCallerIdentity: [],
AssumeRole: [
"RoleArn",
"RoleSessionName",
"DurationSeconds",
"Policy"
],
AssumeRoleWithWebIdentity: [
"RoleArn",
"RoleSessionName",
"WebIdentityToken",
"DurationSeconds",
"Policy"
]
};
function runSts(call) {
let { account, action, params, principal, now } = call;
let known = Object.hasOwn(parameters, action) ? parameters[action] : void 0;
if (known === void 0) throw new ServiceError("InvalidAction", `Could not find operation ${action} for version 2011-06-15`);
for (let name of Object.keys(params)) if (!known.includes(name)) throw validation(`The parameter ${name} is not taken by ${action} of this sandbox`);
if (action === "AssumeRole") return assumeRole(call);
if (action === "AssumeRoleWithWebIdentity") return assumeRoleWithWebIdentity(account, params, now);
return leaf("UserId", principal?.userId) + leaf("Account", account.accountId) + leaf("Arn", principal?.callerArn);
}
const sts = queryService({
namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
run: runSts,
refusals: {
unsigned: () => new ServiceError("MissingAuthenticationToken", "Request is missing Authentication Token", 403),
unknown: () => new ServiceError("InvalidClientTokenId", "The security token included in the request is invalid.", 403),
expired: () => new ServiceError("ExpiredToken", "The security token included in the request is expired", 403),
wrongTime: (reason) => new ServiceError("SignatureDoesNotMatch", reason, 403),
regionOff: () => new ServiceError("RegionDisabledException", "STS is not activated in this region for the account.", 403),
throttled: () => new ServiceError("Throttling", "Rate exceeded"),
denied: (reason) => new ServiceError("AccessDenied", reason, 403),
internal: () => new ServiceError("InternalError", "An internal error has occurred", 500)
},
unsignedActions: new Set(["AssumeRoleWithWebIdentity"]),
global: !0
});
function ofEc2(context, region) {
let own = `${`arn:${partitionOf(region.name)}:ec2:${region.name}:`}${context.accountId}:`;
let { instances, volumes, images, snapshots } = region;
let { accountId } = context;
return [
...[...instances.values()].map(({ instanceId, tags }) => ({
	arn: `${own}instance/${instanceId}`,
	tags
})),
...[...volumes.values()].map(({ volumeId, tags }) => ({
	arn: `${own}volume/${volumeId}`,
	tags
})),
...[...images.values()].flatMap(({ imageId, ownerId, tags }) => ownerId === accountId ? [{
	arn: `${own}image/${imageId}`,
	tags
}] : []),
...[...snapshots.values()].flatMap(({ snapshotId, ownerId, tags }) => ownerId === accountId ? [{
	arn: `${own}snapshot/${snapshotId}`,
	tags
}] : [])
];
}
function ofRds({ accountId }, { name, dbInstances, dbClusters, dbSnapshots, dbClusterSnapshots }) {
return [
...[...dbInstances.values()].map(({ id, tags }) => ({
	arn: databaseArn("instance", name, accountId, id),
	tags
})),
...[...dbClusters.values()].map(({ id, tags }) => ({
	arn: databaseArn("cluster", name, accountId, id),
	tags
})),
...[...dbSnapshots.values(), ...dbClusterSnapshots.values()].map((snapshot) => ({
	arn: dbSnapshotArn(snapshot),
	tags: snapshot.tags
}))
];
}
function listTagged(context, region) {
return [
...ofEc2(context, region),
...ofRds(context, region),
...region.others.values()
].filter(({ tags }) => tags.size > 0).sort((a, b) => a.arn < b.arn ? -1 : 1);
}
function invalid(message) {
return new ServiceError("InvalidParameterException", message);
}
function readList(text, name) {
let value = text === void 0 ? [] : JSON.parse(text);
if (!Array.isArray(value)) throw new ServiceError("SerializationException", `${name} must be a list`);
return value;
}
function readFilter(entry) {
if (typeof entry != "object" || !entry) throw new ServiceError("SerializationException", "A filter is no structure");
let { Key, Values = [], ...odd } = entry;
if (Object.keys(odd).length > 0) throw new ServiceError("SerializationException", "A filter has a member that there is not");
if (typeof Key != "string" || Key === "" || [...Key].length > 128) throw invalid("A TagFilter needs a Key of 1 to 128 characters");
let values = Array.isArray(Values) ? Values : [];
if (values.length > 20) throw invalid("A TagFilter takes at most 20 values");
return {
key: Key,
values: values.map((value) => {
	if (typeof value != "string" || [...value].length > 256) throw invalid("A value of a TagFilter has at most 256 characters");
	return value;
})
};
}
function carries({ tags }, filters) {
return filters.every(({ key, values }) => {
let value = tags.get(key);
return value !== void 0 && (values.length === 0 || values.includes(value));
});
}
function isOfTypes({ arn }, types) {
if (types.length === 0) return !0;
let [, , service = "", , , ...rest] = arn.split(":");
let [type = ""] = rest.join(":").split(/[/:]/);
return types.includes(service) || types.includes(`${service}:${type}`);
}
function pageSize(text) {
let size = text === void 0 ? 100 : Number(text);
if (!Number.isInteger(size) || size < 1 || size > 100) throw invalid("ResourcesPerPage must be between 1 and 100");
return size;
}
function readToken(token, query, now) {
let place;
try {
place = JSON.parse(Buffer.from(token, "base64url").toString());
} catch {
throw invalid("The PaginationToken is invalid");
}
if (place.query !== query) throw invalid("The PaginationToken is of another request");
if (now - place.at > 9e5) throw new ServiceError("PaginationTokenExpiredException", "A PaginationToken is valid for a maximum of 15 minutes");
return place;
}
function getResources({ account, region, params, now }) {
let { TagFilters, ResourceTypeFilters, ResourcesPerPage, PaginationToken = "", ...others } = params;
let odd = Object.keys(others);
if (odd.length > 0) throw new ServiceError("NotModelledBySandbox", `${odd.join()} of GetResources is not modelled`);
let filters = readList(TagFilters, "TagFilters").map(readFilter);
if (filters.length > 50) throw invalid("At most 50 TagFilters can be given");
let types = readList(ResourceTypeFilters, "ResourceTypeFilters").map(String);
let size = pageSize(ResourcesPerPage);
let query = JSON.stringify([filters, types]);
let start = {
offset: 0,
at: now,
query,
afterEmpty: !1
};
let { offset, afterEmpty } = PaginationToken === "" ? start : readToken(PaginationToken, query, now);
let found = listTagged(account, account.region(region)).filter((one) => isOfTypes(one, types) && carries(one, filters));
let token = (next, empty) => Buffer.from(JSON.stringify({
...start,
offset: next,
afterEmpty: empty
})).toString("base64url");
if (account.settings.pages === "empty" && !afterEmpty && found.length > 0) return JSON.stringify({
ResourceTagMappingList: [],
PaginationToken: token(offset, !0)
});
let end = offset + (account.settings.pages === "short" ? Math.max(1, Math.ceil(size * account.random())) : size);
return JSON.stringify({
ResourceTagMappingList: found.slice(offset, end).map(({ arn, tags }) => ({
	ResourceARN: arn,
	Tags: [...tags].map(([Key, Value]) => ({
		Key,
		Value
	}))
})),
PaginationToken: end < found.length ? token(end, !1) : ""
});
}
const services = {
ec2,
sts,
rds,
monitoring,
kms,
organizations,
tagging: {
...jsonService({ answer(call) {
	if (call.action === "GetResources") return getResources(call);
	throw new ServiceError("UnknownOperationException", `${call.action} is not modelled by this sandbox`);
} }),
policyPrefix: "tag"
},
rbin,
backup: restJsonService({
read: readBackup,
answer: answerBackup
})
};
const serviceNames = Object.keys(services);
function isService(name) {
return Object.hasOwn(services, name);
}
const versions = {
"2016-11-15": "ec2",
"2011-06-15": "sts",
"2014-10-31": "rds",
"2010-08-01": "monitoring"
};
function findService(signedFor, http) {
let unsigned = () => http.path === "/" ? versions[versionOf(http) ?? ""] ?? "ec2" : "backup";
let name = signedFor ?? unsigned();
return isService(name) ? {
name,
service: services[name]
} : void 0;
}
const maxBody = 16 * 2 ** 20;
function readBody(request) {
return new Promise((resolve, reject) => {
let chunks = [];
let size = 0;
request.on("data", (chunk) => {
	size += chunk.length;
	size > maxBody ? request.destroy() : chunks.push(chunk);
});
request.on("end", () => resolve(chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString()));
request.on("error", reject);
});
}
function headerOf({ headers }, name) {
let value = headers[name];
return typeof value == "string" ? value : value?.[0];
}
function readAws(request, url) {
let target = headerOf(request, "x-amz-target");
let { method, body } = request;
let http = {
method,
path: url.pathname,
query: url.searchParams,
body,
target
};
let scope = readScope$1(headerOf(request, "authorization"));
let found = findService(scope?.service, http);
if (found === void 0) {
let message = `The service "${scope?.service}" is not modelled by this sandbox; ${serviceNames.join(", ")} are.`;
return refuse$1(ec2, new ServiceError("NotModelledBySandbox", message), "unread");
}
try {
return {
	...found,
	...found.service.read(http),
	region: scope?.region ?? "us-east-1",
	http,
	scope,
	sessionToken: headerOf(request, "x-amz-security-token"),
	signedAt: headerOf(request, "x-amz-date")
};
} catch (error) {
return refuse$1(found.service, error, "unread");
}
}
async function deliver({ answer, date }, response) {
if (answer.kind === "reset") {
response.socket?.destroy();
return;
}
if (answer.kind === "hang") {
if (answer.ms === "forever") return;
await sleep(answer.ms);
response.socket?.destroy();
return;
}
let length = { "content-length": Buffer.byteLength(answer.body) };
response.writeHead(answer.status, {
date,
...answer.headers,
...length
});
if (answer.half === void 0) {
response.end(answer.body);
return;
}
let cut = answer.half === "cut";
response.write(answer.body.slice(0, answer.body.length / 2), () => {
cut && setImmediate(() => response.destroy());
});
}
function accountFor(account, { scope, params }) {
let named = params.RoleArn?.split(":")[4];
return [account, ...account.others.values()].find(({ accountId, identities }) => scope === void 0 ? accountId === named : identities.principals.has(scope.accessKeyId)) ?? account;
}
async function serveAws(sandbox, request, url, judge) {
let aws = readAws(request, url);
if ("kind" in aws) return { answer: aws };
let account = accountFor(sandbox.account, aws);
let record = {
at: account.clock.now(),
service: aws.name,
region: aws.region,
action: aws.action,
params: aws.params,
userAgent: headerOf(request, "user-agent") ?? "",
status: 0,
account: account.accountId,
...aws.scope === void 0 ? {} : { accessKeyId: aws.scope.accessKeyId }
};
sandbox.requests.push(record);
return {
answer: await answerAws(account, aws, record, judge),
record
};
}
async function serveOidc(sandbox, request, url) {
let { account, requests } = sandbox;
let audience = url.searchParams.get("audience");
let params = audience === null ? {} : { audience };
let record = {
at: account.clock.now(),
service: "github",
region: "",
action: "GetIdToken",
params,
userAgent: headerOf(request, "user-agent") ?? "",
status: 0
};
requests.push(record);
let { service, action, region } = record;
let plan = planEffects({
name: "sts",
service: sts,
action
}, account.faults.draw({
service,
action,
region,
params
}));
plan.delayMs > 0 && await sleep(plan.delayMs);
return {
answer: idTokenAnswer(account, plan, request, audience),
record
};
}
function idTokenAnswer(account, plan, request, audience) {
if (plan.reset) return { kind: "reset" };
if (plan.hang !== void 0) return {
kind: "hang",
ms: plan.hang
};
if (plan.page !== void 0) return pageAnswer(plan.page);
let refusal = plan.refuse?.(void 0);
let { status, body } = refusal === void 0 ? issueIdToken(account, headerOf(request, "authorization"), audience) : {
status: refusal.status,
body: { message: refusal.message }
};
let answer = {
kind: "send",
status,
headers: { "content-type": "application/json" },
body: JSON.stringify(body)
};
return plan.after === "cut" || plan.after === "stall" ? halfOf(answer, plan.after) : answer;
}
function controlAnswer(sandbox, { method, body }, what) {
let { status, body: answered } = control(sandbox, method, what, body);
return {
kind: "send",
status,
headers: { "content-type": "application/json" },
body: JSON.stringify(answered)
};
}
async function reply(sandbox, request, judge) {
let url = new URL(request.url, "http://127.0.0.1");
let date = new Date(Date.now() + sandbox.account.settings.clockSkewMs).toUTCString();
if (url.pathname.startsWith("/_sandbox/")) return {
answer: controlAnswer(sandbox, request, url.pathname.slice(10)),
date
};
let { answer, record } = await (url.pathname === "/_github/oidc/token" ? serveOidc(sandbox, request, url) : serveAws(sandbox, request, url, judge));
record !== void 0 && answer.kind === "send" && (record.status = answer.status);
return {
answer,
date
};
}
async function serve(sandbox, request, response, judge) {
let { method = "GET", url = "/", headers } = request;
await deliver(await reply(sandbox, {
method,
url,
headers,
body: await readBody(request)
}, judge), response);
}
function perSecond(calls) {
return {
burst: calls,
refillPerSecond: calls
};
}
const writing$1 = perSecond(5);
const describing = perSecond(15);
const listing = perSecond(20);
const backupBuckets = {
StartBackupJob: writing$1,
StopBackupJob: writing$1,
StartCopyJob: writing$1,
CreateBackupPlan: writing$1,
CreateBackupSelection: writing$1,
TagResource: writing$1,
DescribeBackupVault: writing$1,
DeleteRecoveryPoint: perSecond(10),
DescribeBackupJob: describing,
DescribeCopyJob: describing,
DescribeRecoveryPoint: describing,
GetBackupPlan: describing,
ListBackupJobs: listing,
ListBackupPlans: listing,
ListBackupSelections: listing,
ListBackupVaults: listing,
ListRecoveryPointsByBackupVault: listing,
ListProtectedResources: listing,
ListRecoveryPointsByResource: listing,
ListTags: listing
};
const reading = {
burst: 100,
refillPerSecond: 20
};
const readingUnfiltered = {
burst: 50,
refillPerSecond: 10
};
const writing = {
burst: 50,
refillPerSecond: 5
};
const deleting = {
burst: 100,
refillPerSecond: 5
};
const tagging = {
burst: 100,
refillPerSecond: 10
};
const publishedBuckets = {
DescribeRegions: reading,
DescribeImages: reading,
DescribeImageReferences: reading,
DescribeLockedSnapshots: reading,
DescribeTags: reading,
ListImagesInRecycleBin: reading,
ListSnapshotsInRecycleBin: reading,
DescribeInstances: reading,
"DescribeInstances (unfiltered)": readingUnfiltered,
DescribeSnapshots: reading,
"DescribeSnapshots (unfiltered)": readingUnfiltered,
DescribeSubnets: reading,
DescribeSecurityGroups: reading,
DescribeInstanceStatus: reading,
GetConsoleOutput: reading,
GetConsoleScreenshot: reading,
DescribeVolumes: reading,
"DescribeVolumes (unfiltered)": readingUnfiltered,
CreateImage: writing,
CopyImage: {
burst: 100,
refillPerSecond: 1
},
CreateSnapshot: deleting,
EnableImageDeregistrationProtection: writing,
DisableImageDeregistrationProtection: writing,
EnableImage: writing,
LockSnapshot: writing,
UnlockSnapshot: writing,
RestoreImageFromRecycleBin: writing,
RestoreSnapshotFromRecycleBin: writing,
DisableImage: writing,
DeregisterImage: deleting,
DeleteSnapshot: deleting,
ModifyImageAttribute: deleting,
CreateTags: tagging,
DeleteTags: tagging,
...backupBuckets
};
function createBuckets() {
let levels = new Map();
return { take(choice, scope, name, now) {
if (choice === "off") return !0;
let table = choice === "published" ? publishedBuckets : choice;
let bucket = table[name] ?? table["*"];
if (bucket === void 0) return !0;
let key = `${scope}/${name}`;
let level = levels.get(key);
if (level === void 0) {
	level = {
		tokens: bucket.burst,
		at: now
	};
	levels.set(key, level);
}
level.tokens = Math.min(bucket.burst, level.tokens + (now - level.at) / 1e3 * bucket.refillPerSecond);
level.at = now;
if (level.tokens < 1) return !1;
--level.tokens;
return !0;
} };
}
function oneOf(patterns, text) {
if (patterns === void 0) return !0;
return (typeof patterns == "string" ? [patterns] : patterns).some((pattern) => matchesGlob(pattern, text));
}
function fits(where, params) {
if (where === void 0) return !0;
if (typeof where == "function") return where(params);
return Object.entries(where).every(([name, glob]) => {
let value = params[name];
return value !== void 0 && matchesGlob(glob, value);
});
}
function createFaults(random) {
let rules = [];
return {
add(more) {
	rules.push(...more.map((rule) => ({
		rule,
		seen: 0,
		struck: 0
	})));
},
clear() {
	rules = [];
},
draw(subject) {
	let effects = [];
	for (let state of rules) {
		let { match, do: effect, times } = state.rule;
		if (!oneOf(match.service, subject.service)) continue;
		if (!oneOf(match.action, subject.action) || !oneOf(match.region, subject.region)) continue;
		if (!fits(match.where, subject.params)) continue;
		state.seen += 1;
		if (times !== void 0 && state.struck >= times) continue;
		if (match.nth !== void 0 && state.seen !== match.nth) continue;
		if (match.every !== void 0 && state.seen % match.every !== 0) continue;
		if (match.probability !== void 0 && random() >= match.probability) continue;
		state.struck += 1;
		effects.push(effect);
	}
	return effects;
}
};
}
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function mix(value) {
let mixed = value >>> 0;
mixed = Math.imul(mixed ^ mixed >>> 16, 569420461);
mixed = Math.imul(mixed ^ mixed >>> 15, 1935289751);
return (mixed ^ mixed >>> 15) >>> 0;
}
function createIds(seed) {
let count = 0;
let next = () => {
count += 1;
return [mix(Math.imul(seed, 31) + Math.imul(count, 2654435769)), mix(count ^ mix(seed))];
};
return {
resource(prefix) {
	let [high, low] = next();
	return `${prefix}-0${high.toString(16).padStart(8, "0")}${low.toString(16).padStart(8, "0")}`;
},
accessKey(prefix) {
	let text = prefix;
	let [high, low] = next();
	for (let i = 0; i < 8; i += 1) {
		text += alphabet.charAt(high & 31) + alphabet.charAt(low & 31);
		high >>>= 4;
		low >>>= 4;
	}
	return text;
}
};
}
function seededRandom(seed) {
let state = seed >>> 0;
return () => {
state = state + 1831565813 >>> 0;
let mixed = Math.imul(state ^ state >>> 15, state | 1);
mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
};
}
const optInDefaults = {
Aurora: !0,
CloudFormation: !1,
DSQL: !1,
DocumentDB: !0,
DynamoDB: !1,
EBS: !0,
EC2: !0,
EFS: !1,
EKS: !1,
FSx: !1,
Neptune: !0,
RDS: !0,
Redshift: !1,
"Redshift Serverless": !1,
S3: !1,
"SAP HANA on Amazon EC2": !1,
"Storage Gateway": !1,
Timestream: !1,
VirtualMachine: !1
};
function createBackupState() {
return {
vaults: new Map(),
plans: new Map(),
restoreTestingPlans: new Map(),
jobs: new Map(),
points: new Map(),
copyJobs: new Map(),
copyJobIdsByToken: new Map(),
jobIdsByToken: new Map(),
running: new Map(),
waiting: new Map(),
optIn: new Map(Object.entries(optInDefaults)),
management: new Map(Object.entries({
	DynamoDB: !1,
	EFS: !1
}))
};
}
function createBackupAccount() {
return {
roles: new Map(),
outcomes: [],
copyOutcomes: [],
sharedVaults: new Set(),
restoreJobs: [],
copying: new Set()
};
}
function addBackup(account, seed) {
for (let role of seed.roles ?? []) account.backup.roles.set(role.arn, role);
for (let { region, tags, ...vault } of seed.vaults ?? []) {
let createdAt = account.clock.now() - 864e5;
makeVault(account, account.region(region), {
	...vault,
	createdAt,
	tags: new Map(Object.entries(tags ?? {}))
});
}
for (let { region, types } of seed.optIn ?? []) {
let { optIn } = account.region(region).backup;
for (let [type, on] of Object.entries(types)) {
	if (!optIn.has(type)) throw TypeError(`AWS Backup has no resource type "${type}"; it has ${[...optIn.keys()].join(", ")}.`);
	optIn.set(type, on);
}
}
for (let { region, types } of seed.unsupported ?? []) for (let type of types) account.region(region).backup.optIn.delete(type);
account.backup.outcomes.push(...(seed.outcomes ?? []).map((outcome) => ({
...outcome,
struck: 0
})));
account.backup.copyOutcomes.push(...(seed.copyOutcomes ?? []).map((outcome) => ({
...outcome,
struck: 0
})));
account.backup.restoreJobs.push(...seed.restoreJobs ?? []);
for (let { arn } of seed.sharedVaults ?? []) account.backup.sharedVaults.add(arn);
}
const defaultKey = {
accessKeyId: "AKIASANDBOX000000001",
secretAccessKey: "sandbox-secret-access-key",
userName: "sandbox"
};
const defaultOidc = {
subject: "repo:octo-org/octo-repo:ref:refs/heads/main",
requestToken: "sandbox-id-token-request-token",
issuer: "https://token.actions.githubusercontent.com",
tokenSeconds: 300,
claims: {},
providerExists: !0
};
function userPrincipal(accountId, key) {
let arn = `arn:aws:iam::${accountId}:user/${key.userName ?? "sandbox"}`;
return {
accessKeyId: key.accessKeyId,
secretAccessKey: key.secretAccessKey ?? defaultKey.secretAccessKey,
arn,
callerArn: arn,
userId: `AIDA${key.accessKeyId.slice(4)}`
};
}
function createSchedule() {
let waiting = [];
let head = 0;
return {
add(at, run) {
	let low = head;
	let high = waiting.length;
	for (; low < high;) {
		let middle = low + high >>> 1;
		(waiting[middle]?.at ?? 0) <= at ? low = middle + 1 : high = middle;
	}
	waiting.splice(low, 0, {
		at,
		run
	});
},
runDue(now) {
	for (let due = waiting[head]; due !== void 0 && due.at <= now; due = waiting[head]) {
		head += 1;
		due.run(due.at);
	}
	if (head > 512 && head * 2 > waiting.length) {
		waiting = waiting.slice(head);
		head = 0;
	}
}
};
}
function createRegion(name, optInStatus, condition) {
return {
name,
optInStatus,
condition,
instances: new Map(),
volumes: new Map(),
subnets: new Map(),
securityGroups: new Map(),
keyPairs: new Set(),
launches: new Map(),
volumeTokens: new Map(),
dbSubnetGroups: new Set(),
images: new Map(),
copies: new Map(),
snapshots: new Map(),
recycleBin: createRecycleBin(),
launchTemplates: new Map(),
launchTemplateIds: new Map(),
imageIdsByName: new Map(),
heldNames: new Map(),
imageIdsBySnapshot: new Map(),
instanceIdsByImage: new Map(),
deregistered: new Map(),
references: [],
reboots: [],
dbInstances: new Map(),
dbClusters: new Map(),
dbSnapshots: new Map(),
dbClusterSnapshots: new Map(),
backup: createBackupState(),
others: new Map(),
schedule: createSchedule()
};
}
const defaultRegions = [
"us-east-1",
"eu-west-1",
"ap-southeast-2"
];
var Account = class Account {
accountId;
clock;
ids;
random;
settings;
regions = new Map();
identities;
instanceProfiles = new Set();
boots = [];
backup = createBackupAccount();
keys = new Map();
faults;
buckets = createBuckets();
pages = createPages();
others = new Map();
organization;
constructor(seed, clock, randomSeed) {
this.accountId = seed.accountId ?? "123456789012";
this.clock = clock;
this.ids = createIds(randomSeed);
this.random = seededRandom(randomSeed);
this.settings = { ...defaultSettings };
this.faults = createFaults(this.random);
this.identities = {
	principals: new Map(),
	roles: new Map(),
	tokens: new Map(),
	oidc: { ...defaultOidc }
};
seed.otherAccounts?.forEach((other, index) => {
	this.addAccount(new Account(other, clock, randomSeed + 1e3 * (index + 1)));
});
this.add({
	...seed,
	regions: seed.regions ?? defaultRegions,
	keys: seed.keys ?? [defaultKey]
});
}
add(seed) {
Object.assign(this.settings, seed.settings);
for (let region of seed.regions ?? []) this.addRegion(region);
for (let key of seed.keys ?? []) this.identities.principals.set(key.accessKeyId, userPrincipal(this.accountId, key));
for (let role of seed.roles ?? []) this.identities.roles.set(role.arn, role);
Object.assign(this.identities.oidc, seed.oidc);
for (let subnet of seed.subnets ?? []) addSubnet(this, this.region(subnet.region), subnet);
for (let group of seed.securityGroups ?? []) addSecurityGroup(this, this.region(group.region), group);
for (let { region, name } of seed.keyPairs ?? []) this.region(region).keyPairs.add(name);
for (let arn of seed.instanceProfiles ?? []) this.instanceProfiles.add(arn);
for (let instance of seed.instances ?? []) this.addInstance(instance);
for (let snapshot of seed.snapshots ?? []) this.addSnapshot(snapshot);
for (let image of seed.images ?? []) this.addImage(image);
for (let template of seed.launchTemplates ?? []) this.addLaunchTemplate(template);
for (let rule of seed.binRules ?? []) this.addBinRule(rule);
this.boots.push(...seed.boots ?? []);
for (let reference of seed.references ?? []) this.addReference(reference);
for (let cluster of seed.dbClusters ?? []) this.addDbCluster(cluster);
for (let instance of seed.dbInstances ?? []) this.addDbInstance(instance);
for (let snapshot of seed.dbSnapshots ?? []) this.addDbSnapshot("instance", snapshot);
for (let snapshot of seed.dbClusterSnapshots ?? []) this.addDbSnapshot("cluster", snapshot);
for (let key of seed.kmsKeys ?? []) addKey(this.keys, key);
for (let other of seed.otherResources ?? []) addOther(this.region(other.region).others, other);
seed.backup !== void 0 && addBackup(this, seed.backup);
seed.organization !== void 0 && (this.organization = seed.organization);
this.faults.add(seed.faults ?? []);
}
addAccount(other) {
other.identities.tokens = this.identities.tokens;
this.others.set(other.accountId, other);
}
addRegion(seed) {
let { name, optInStatus, condition } = typeof seed == "string" ? { name: seed } : seed;
let found = this.regions.get(name);
if (found !== void 0) {
	found.optInStatus = optInStatus ?? found.optInStatus;
	found.condition = condition ?? found.condition;
	return found;
}
let region = createRegion(name, optInStatus ?? "opt-in-not-required", condition ?? "ok");
this.regions.set(name, region);
return region;
}
region(name) {
let region = this.regions.get(name);
if (region === void 0) throw RangeError(`The account has no region "${name}"; it has ${[...this.regions.keys()].join(", ")}.`);
let now = this.clock.now();
for (let source of this.backup.copying) source !== name && this.regions.get(source)?.schedule.runDue(now);
region.schedule.runDue(now);
return region;
}
addInstance(seed) {
let region = this.region(seed.region);
seed.keyName !== void 0 && region.keyPairs.add(seed.keyName);
seed.instanceProfileArn !== void 0 && this.instanceProfiles.add(seed.instanceProfileArn);
knowNetwork(this, region, seed.subnetId, seed.securityGroups ?? []);
return addInstance(this, region, seed);
}
addImage(seed) {
return addImage(this, this.region(seed.region), seed);
}
addSnapshot(seed) {
return addSnapshot(this, this.region(seed.region), seed);
}
addLaunchTemplate(seed) {
return addLaunchTemplate(this, this.region(seed.region), seed);
}
addBinRule({ region, type, days, tags, excluded, pending }) {
let pairs = (of = {}) => Object.entries(of).map(([key, value]) => ({
	key,
	value
}));
let rule = {
	type,
	days,
	tags: pairs(tags),
	excluded: pairs(excluded)
};
return addBinRule(this, this.region(region).recycleBin, rule, pending !== !0);
}
addReference({ region, ...reference }) {
this.region(region).references.push(reference);
}
addDbInstance(seed) {
let region = this.region(seed.region);
knowDbPlace(this, region, seed);
return addDbInstance(this, region, seed);
}
addDbCluster(seed) {
let region = this.region(seed.region);
knowDbPlace(this, region, seed);
return addDbCluster(this, region, seed);
}
addDbSnapshot(kind, seed) {
return addDbSnapshot(this, this.region(seed.region), kind, seed);
}
setDbStatus(region, kind, id, status) {
let database = databasesOf(this.region(region), kind).get(id);
if (database === void 0) throw RangeError(`There is no DB ${kind} ${id} in ${region}.`);
database.status = status;
}
setInstanceState(region, instanceId, state) {
let found = this.region(region);
let instance = found.instances.get(instanceId);
if (instance === void 0) throw RangeError(`There is no instance ${instanceId} in ${region}.`);
setInstanceState(this, found, instance, state);
}
settleImages(failure) {
let now = this.clock.now();
for (let region of this.regions.values()) for (let image of region.images.values()) image.state === "pending" && settleImage(region, image, now, failure);
}
settleDbSnapshots(status = "available") {
for (let region of this.regions.values()) for (let kind of ["instance", "cluster"]) for (let snapshot of dbSnapshotsOf(region, kind).values()) endDbSnapshot(region, snapshot, status);
}
expireSessions() {
let now = this.clock.now();
for (let principal of this.identities.principals.values()) principal.expiresAt !== void 0 && (principal.expiresAt = Math.min(principal.expiresAt, now));
}
get reboots() {
return [...this.regions.values()].flatMap((region) => region.reboots).sort((a, b) => a.at - b.at);
}
};
function environment(url, account) {
let user = [...account.identities.principals.values()].find((principal) => principal.expiresAt === void 0);
return {
AWS_ENDPOINT_URL: url,
AWS_ACCESS_KEY_ID: user?.accessKeyId ?? defaultKey.accessKeyId,
AWS_SECRET_ACCESS_KEY: user?.secretAccessKey ?? defaultKey.secretAccessKey,
AWS_REGION: "us-east-1",
AWS_DEFAULT_REGION: "us-east-1",
AWS_EC2_METADATA_DISABLED: "true",
ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_github/oidc/token?api-version=2.0`,
ACTIONS_ID_TOKEN_REQUEST_TOKEN: account.identities.oidc.requestToken
};
}
async function startSandbox(options = {}) {
let clock = options.clock ?? systemClock();
let makeAccount = (seed) => new Account(structuredCloneSeed(seed), clock, options.randomSeed ?? 1);
let account = makeAccount(options.seed ?? {});
let requests = [];
let url = "";
let sandbox = {
get url() {
	return url;
},
clock,
get account() {
	return account;
},
requests,
env: () => environment(url, account),
snapshotState: () => snapshotState(account),
reset(seed) {
	account = makeAccount(seed ?? options.seed ?? {});
	requests.length = 0;
},
reply: (request) => reply(sandbox, request, options.judge),
close: () => new Promise((resolve, reject) => {
	server.close((error) => error === void 0 ? resolve() : reject(error));
	server.closeAllConnections();
})
};
let server = (0, external_node_http_namespaceObject.createServer)((request, response) => {
serve(sandbox, request, response, options.judge).catch((error) => {
	response.destroy(error instanceof Error ? error : Error(String(error)));
});
});
server.keepAliveTimeout = 6e5;
server.requestTimeout = 0;
server.headersTimeout = 0;
await new Promise((resolve, reject) => {
server.once("error", reject);
server.listen(options.port ?? 0, "127.0.0.1", resolve);
});
let address = server.address();
if (address === null || typeof address == "string") throw TypeError("The server has no port.");
url = `http://127.0.0.1:${address.port}`;
return sandbox;
}
function structuredCloneSeed({ faults, ...rest }) {
return {
...structuredClone(rest),
...faults === void 0 ? {} : { faults }
};
}
function readSeed(path) {
if (path === void 0) return {};
let seed = JSON.parse((0, external_node_fs_namespaceObject.readFileSync)(path, "utf8"));
assertSeed(seed);
return seed;
}
function wholeNumber(name, text) {
if (!/^[0-9]+$/.test(text)) throw TypeError(`--${name} takes a whole number, not "${text}".`);
return Number(text);
}
async function main() {
let { values } = (0, external_node_util_namespaceObject.parseArgs)({ options: {
port: {
	type: "string",
	default: "0"
},
seed: { type: "string" },
"random-seed": {
	type: "string",
	default: "1"
},
help: {
	type: "boolean",
	short: "h",
	default: !1
}
} });
if (values.help) {
process.stdout.write("Usage: node sandbox/main.ts [--port 0] [--seed account.json] [--random-seed 1]\n\nStarts a local AWS (EC2 images, RDS snapshots, STS) with GitHub's OIDC endpoint on 127.0.0.1 and prints its address,\nthen the environment variables that point AWS's tools at it. Ends with Ctrl-C.\n");
return;
}
let sandbox = await startSandbox({
seed: readSeed(values.seed),
port: wholeNumber("port", values.port),
randomSeed: wholeNumber("random-seed", values["random-seed"])
});
let exports = Object.entries(sandbox.env()).map(([name, value]) => `export ${name}='${value}'`);
process.stdout.write(`${sandbox.url}\n${exports.join("\n")}\n`);
let end = () => {
sandbox.close().then(() => process.exit(0), () => process.exit(1));
};
process.once("SIGINT", end);
process.once("SIGTERM", end);
}
main().catch((error) => {
process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
process.exitCode = 1;
});
