export const id = 5707;
export const ids = [5707];
export const modules = { 5707: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
AddTagsToResource$: () => AddTagsToResource$,
CreateDBInstance$: () => CreateDBInstance$,
DB_CLUSTERS: () => DB_CLUSTERS,
DB_INSTANCES: () => DB_INSTANCES,
DescribeDBClusterSnapshotsCommand: () => DescribeDBClusterSnapshotsCommand,
RestoreDBClusterFromSnapshot$: () => RestoreDBClusterFromSnapshot$,
RestoreDBInstanceFromDBSnapshot$: () => RestoreDBInstanceFromDBSnapshot$,
_ep0: () => _ep0,
_mw0: () => _mw0,
clusterTypeOf: () => clusterTypeOf,
command: () => command,
databaseOf: () => databaseOf,
databaseOf$1: () => databaseOf$1,
databasesOnce: () => databasesOnce,
findNamed: () => findNamed,
findSnapshot: () => findSnapshot,
launchOf: () => launchOf,
listResources: () => listResources,
makingOf: () => makingOf,
mapped: () => mapped,
obstacleOfState: () => obstacleOfState,
openRds: () => openRds,
rdsClusterKind: () => rdsClusterKind,
rdsInstanceKind: () => rdsInstanceKind,
readTagText: () => readTagText,
remembered: () => remembered,
scalingOf: () => scalingOf,
snapshotState: () => snapshotState,
tagsToWrite: () => tagsToWrite,
tally: () => tally,
userTagText: () => userTagText,
writeTagText: () => writeTagText
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6975);
var _shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1892);
var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
function remembered(known, key, make) {
let value = known.get(key) ?? make();
known.set(key, value);
return value;
}
function writeTagText(text) {
let pieces = [...text].map((character) => /[\p{L}\p{Z}\p{N}_.:/=+-]/u.test(character) ? character : bytes(character));
/^(aws|rds):/i.test(text) && (pieces[0] = bytes(text.charAt(0)));
let length = lengthOf(pieces);
if (length <= 256) return pieces.join("");
let end = `@cut-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(text).digest("hex").slice(0, 16)}`;
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
function snapshotTagsOf(tags) {
let ours = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.ee)(tags);
let read = (text) => text === null ? null : readTagText(text);
return {
	createdBy: read(ours.createdBy),
	expire: read(ours.expire),
	source: read(ours.source),
	sourceName: read(ours.sourceName),
	backupTag: read(ours.backupTag),
	run: read(ours.run),
	name: read(ours.name),
	backupPlan: read(ours.backupPlan),
	...ours.verified !== void 0 && { verified: readTagText(ours.verified) },
	...ours.copyTo !== void 0 && { copyTo: readTagText(ours.copyTo) },
	...ours.copyOf !== void 0 && { copyOf: readTagText(ours.copyOf) }
};
}
function tagsReadBack({ BackupPlan, BackupSourceName, ...tags }) {
let back = (text) => readTagText(writeTagText(text));
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
	Value: writeTagText(text)
})), ...userTags.map(([Key, text]) => ({
	Key,
	Value: userTagText(text)
}))];
}
async function findNamed(read, isIt) {
let marker;
do {
	let page = await read(marker);
	if (!page.ok) return page;
	let found = page.value.items.find(isIt);
	if (found !== void 0) return {
		ok: !0,
		value: found
	};
	marker = page.value.NextToken || void 0;
} while (marker !== void 0);
return {
	ok: !0,
	value: null
};
}
function listDatabases(family, { caller }, region) {
return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((marker) => family.databases(caller, region, { marker }), ({ items }) => items);
}
function databasesOnce(family, rds, region) {
return remembered(rds.databases, `${family.kind} ${region}`, () => listDatabases(family, rds, region));
}
async function listResources(family, carrying, region, lines, obstacleOf) {
let resources = carrying.map(async (database) => {
	let { tags } = database;
	let ownObstacle = await obstacleOf(database, region, lines);
	return {
		kind: family.kind,
		region,
		...namedAs(database),
		...family.kind === "rds-cluster" && { clusterType: clusterTypeOf(database.engine) },
		name: tags.get("Name") ?? "",
		tags,
		obstacle: otherService(database, ownObstacle) ?? ownObstacle,
		reboot: !1,
		volumes: [],
		details: {
			launch: launchOf(database),
			securityGroups: [],
			devices: [],
			rootDevice: null,
			copiesTags: database.copiesTags
		},
		...database.bornAt !== null && { bornAt: database.bornAt },
		...database.state === "deleting" && { gone: !0 },
		...database.cluster !== null && { partOf: {
			kind: "rds-cluster",
			region,
			id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.a)(database.cluster)
		} }
	};
});
return Promise.all(resources);
}
function launchOf({ instanceClass, capacity, subnetGroup, securityGroups }) {
return [
	["class", instanceClass],
	["capacity", instanceClass === "db.serverless" ? capacity : ""],
	["subnet-group", subnetGroup],
	["groups", securityGroups.join(",")]
].filter(([, value]) => value !== "");
}
function namedAs({ id, resourceId: identity }) {
return {
	id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.a)(id),
	...identity === "" ? {} : { identity }
};
}
async function readExisting(family, context, region, sources) {
let read = await listDatabases(family, context, region);
if (!read.ok) return read;
let { kind } = family;
let find = (0, _shared_js__WEBPACK_IMPORTED_MODULE_3__.sourcesAmong)(read.value.map((database) => ({
	kind,
	region,
	...namedAs(database)
})));
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(new Set(sources.filter((source) => find(source) !== null).map(_shared_js__WEBPACK_IMPORTED_MODULE_3__.identityOf)));
}
async function readState(family, { caller }, region, id) {
let found = await findNamed((marker) => family.databases(caller, region, {
	id,
	marker
}), (database) => database.id === id);
if (found.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(found.value?.state ?? null);
return found.refusal.code === family.codes.noDatabase ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(null) : found;
}
function clusterTypeOf(engine) {
if (/^neptune/.test(engine)) return "Neptune";
if (/^docdb/.test(engine)) return "DocumentDB";
return /^aurora/.test(engine) ? "Aurora" : "RDS";
}
function otherService({ engine }, ofAwsBackup) {
let type = clusterTypeOf(engine);
if (type === "Aurora" || type === "RDS") return null;
return {
	reason: `it belongs to Amazon ${type} (engine ${engine}), which this action does not back up by itself: have AWS Backup do it (engine: aws-backup, kinds: rds-cluster), or remove the tag`,
	actionNeeded: !0,
	ofAwsBackup
};
}
let AT_REST = new Set([
"creating",
"deleting",
"delete-precheck",
"stopped",
"stopping"
]);
let STUCK = /^(cloning-failed|failed|inaccessible-|incompatible-|insufficient-capacity|migration-failed|restore-error|storage-full)/;
function obstacleOfState(state) {
if (state === void 0) return null;
let reason = `it is ${state}`;
if (STUCK.test(state)) return {
	reason,
	actionNeeded: !0,
	incident: !0
};
return AT_REST.has(state) ? {
	reason,
	actionNeeded: !1
} : null;
}
function isGoing(state) {
return state === "deleting" || state === "deleted";
}
function snapshotState(state) {
switch (state) {
	case "available":
	case "failed": return state;
	case "creating":
	case "copying": return "pending";
	default: return "other";
}
}
let defaultRDSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
operation: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ugi)(context).operation,
region: await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.te)(config.region)() || (() => {
	throw Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
return {
	schemeId: "aws.auth#sigv4",
	signingProperties: {
		name: "rds",
		region: authParameters.region
	},
	propertiesExtractor: (config, context) => ({ signingProperties: {
		config,
		context
	} })
};
}
let defaultRDSHttpAuthSchemeProvider = (authParameters) => {
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
defaultSigningName: "rds"
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
var version$1 = "3.1169.0";
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
	["https://rds-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
	[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
	["https://rds.{Region}.amazonaws.com", i],
	["https://rds-fips.{Region}.{PartitionResult#dnsSuffix}", i],
	[-1, "FIPS is enabled but this partition does not support FIPS"],
	["https://rds.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
	[-1, "DualStack is enabled but this partition does not support DualStack"],
	["https://rds.{Region}.{PartitionResult#dnsSuffix}", i],
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
var RDSServiceException = class RDSServiceException extends _run_js__WEBPACK_IMPORTED_MODULE_1__.TJ8 {
static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.rds#RDSServiceException";
constructor(options) {
	super(options);
	Object.setPrototypeOf(this, RDSServiceException.prototype);
}
};
var DBClusterNotFoundFault = class DBClusterNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBClusterNotFoundFault";
name = "DBClusterNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBClusterNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBClusterNotFoundFault.prototype);
}
};
var DBClusterRoleAlreadyExistsFault = class DBClusterRoleAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBClusterRoleAlreadyExistsFault";
name = "DBClusterRoleAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBClusterRoleAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBClusterRoleAlreadyExistsFault.prototype);
}
};
var DBClusterRoleQuotaExceededFault = class DBClusterRoleQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBClusterRoleQuotaExceededFault";
name = "DBClusterRoleQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBClusterRoleQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBClusterRoleQuotaExceededFault.prototype);
}
};
var InvalidDBClusterStateFault = class InvalidDBClusterStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidDBClusterStateFault";
name = "InvalidDBClusterStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidDBClusterStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidDBClusterStateFault.prototype);
}
};
var DBInstanceNotFoundFault = class DBInstanceNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBInstanceNotFoundFault";
name = "DBInstanceNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBInstanceNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBInstanceNotFoundFault.prototype);
}
};
var DBInstanceRoleAlreadyExistsFault = class DBInstanceRoleAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBInstanceRoleAlreadyExistsFault";
name = "DBInstanceRoleAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBInstanceRoleAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBInstanceRoleAlreadyExistsFault.prototype);
}
};
var DBInstanceRoleQuotaExceededFault = class DBInstanceRoleQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBInstanceRoleQuotaExceededFault";
name = "DBInstanceRoleQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBInstanceRoleQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBInstanceRoleQuotaExceededFault.prototype);
}
};
var InvalidDBInstanceStateFault = class InvalidDBInstanceStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidDBInstanceStateFault";
name = "InvalidDBInstanceStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidDBInstanceStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidDBInstanceStateFault.prototype);
}
};
var SourceNotFoundFault = class SourceNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#SourceNotFoundFault";
name = "SourceNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "SourceNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, SourceNotFoundFault.prototype);
}
};
var SubscriptionNotFoundFault = class SubscriptionNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#SubscriptionNotFoundFault";
name = "SubscriptionNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "SubscriptionNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, SubscriptionNotFoundFault.prototype);
}
};
var BlueGreenDeploymentNotFoundFault = class BlueGreenDeploymentNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#BlueGreenDeploymentNotFoundFault";
name = "BlueGreenDeploymentNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "BlueGreenDeploymentNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, BlueGreenDeploymentNotFoundFault.prototype);
}
};
var DBCapacityReservationNotFoundFault = class DBCapacityReservationNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBCapacityReservationNotFoundFault";
name = "DBCapacityReservationNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBCapacityReservationNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBCapacityReservationNotFoundFault.prototype);
}
};
var DBProxyEndpointNotFoundFault = class DBProxyEndpointNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBProxyEndpointNotFoundFault";
name = "DBProxyEndpointNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBProxyEndpointNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBProxyEndpointNotFoundFault.prototype);
}
};
var DBProxyNotFoundFault = class DBProxyNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBProxyNotFoundFault";
name = "DBProxyNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBProxyNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBProxyNotFoundFault.prototype);
}
};
var DBProxyTargetGroupNotFoundFault = class DBProxyTargetGroupNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBProxyTargetGroupNotFoundFault";
name = "DBProxyTargetGroupNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBProxyTargetGroupNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBProxyTargetGroupNotFoundFault.prototype);
}
};
var DBShardGroupNotFoundFault = class DBShardGroupNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBShardGroupNotFoundFault";
name = "DBShardGroupNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBShardGroupNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBShardGroupNotFoundFault.prototype);
}
};
var DBSnapshotNotFoundFault = class DBSnapshotNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBSnapshotNotFoundFault";
name = "DBSnapshotNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBSnapshotNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBSnapshotNotFoundFault.prototype);
}
};
var DBSnapshotTenantDatabaseNotFoundFault = class DBSnapshotTenantDatabaseNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBSnapshotTenantDatabaseNotFoundFault";
name = "DBSnapshotTenantDatabaseNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBSnapshotTenantDatabaseNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBSnapshotTenantDatabaseNotFoundFault.prototype);
}
};
var IntegrationNotFoundFault = class IntegrationNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#IntegrationNotFoundFault";
name = "IntegrationNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "IntegrationNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, IntegrationNotFoundFault.prototype);
}
};
var InvalidDBClusterEndpointStateFault = class InvalidDBClusterEndpointStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidDBClusterEndpointStateFault";
name = "InvalidDBClusterEndpointStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidDBClusterEndpointStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidDBClusterEndpointStateFault.prototype);
}
};
var TenantDatabaseNotFoundFault = class TenantDatabaseNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#TenantDatabaseNotFoundFault";
name = "TenantDatabaseNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "TenantDatabaseNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, TenantDatabaseNotFoundFault.prototype);
}
};
var ResourceNotFoundFault = class ResourceNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#ResourceNotFoundFault";
name = "ResourceNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "ResourceNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, ResourceNotFoundFault.prototype);
}
};
var AuthorizationAlreadyExistsFault = class AuthorizationAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#AuthorizationAlreadyExistsFault";
name = "AuthorizationAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "AuthorizationAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, AuthorizationAlreadyExistsFault.prototype);
}
};
var AuthorizationQuotaExceededFault = class AuthorizationQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#AuthorizationQuotaExceededFault";
name = "AuthorizationQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "AuthorizationQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, AuthorizationQuotaExceededFault.prototype);
}
};
var DBSecurityGroupNotFoundFault = class DBSecurityGroupNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBSecurityGroupNotFoundFault";
name = "DBSecurityGroupNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBSecurityGroupNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBSecurityGroupNotFoundFault.prototype);
}
};
var InvalidDBSecurityGroupStateFault = class InvalidDBSecurityGroupStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidDBSecurityGroupStateFault";
name = "InvalidDBSecurityGroupStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidDBSecurityGroupStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidDBSecurityGroupStateFault.prototype);
}
};
var InvalidDBCapacityReservationStateFault = class InvalidDBCapacityReservationStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidDBCapacityReservationStateFault";
name = "InvalidDBCapacityReservationStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidDBCapacityReservationStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidDBCapacityReservationStateFault.prototype);
}
};
var ExportTaskNotFoundFault = class ExportTaskNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#ExportTaskNotFoundFault";
name = "ExportTaskNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "ExportTaskNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, ExportTaskNotFoundFault.prototype);
}
};
var InvalidExportTaskStateFault = class InvalidExportTaskStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidExportTaskStateFault";
name = "InvalidExportTaskStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidExportTaskStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidExportTaskStateFault.prototype);
}
};
var DBParameterGroupAlreadyExistsFault = class DBParameterGroupAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBParameterGroupAlreadyExistsFault";
name = "DBParameterGroupAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBParameterGroupAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBParameterGroupAlreadyExistsFault.prototype);
}
};
var DBParameterGroupNotFoundFault = class DBParameterGroupNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBParameterGroupNotFoundFault";
name = "DBParameterGroupNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBParameterGroupNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBParameterGroupNotFoundFault.prototype);
}
};
var DBParameterGroupQuotaExceededFault = class DBParameterGroupQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBParameterGroupQuotaExceededFault";
name = "DBParameterGroupQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBParameterGroupQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBParameterGroupQuotaExceededFault.prototype);
}
};
var DBClusterSnapshotAlreadyExistsFault = class DBClusterSnapshotAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBClusterSnapshotAlreadyExistsFault";
name = "DBClusterSnapshotAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBClusterSnapshotAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBClusterSnapshotAlreadyExistsFault.prototype);
}
};
var DBClusterSnapshotNotFoundFault = class DBClusterSnapshotNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBClusterSnapshotNotFoundFault";
name = "DBClusterSnapshotNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBClusterSnapshotNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBClusterSnapshotNotFoundFault.prototype);
}
};
var InvalidDBClusterSnapshotStateFault = class InvalidDBClusterSnapshotStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidDBClusterSnapshotStateFault";
name = "InvalidDBClusterSnapshotStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidDBClusterSnapshotStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidDBClusterSnapshotStateFault.prototype);
}
};
var KMSKeyNotAccessibleFault = class KMSKeyNotAccessibleFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#KMSKeyNotAccessibleFault";
name = "KMSKeyNotAccessibleFault";
$fault = "client";
constructor(opts) {
	super({
		name: "KMSKeyNotAccessibleFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, KMSKeyNotAccessibleFault.prototype);
}
};
var SnapshotQuotaExceededFault = class SnapshotQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#SnapshotQuotaExceededFault";
name = "SnapshotQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "SnapshotQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, SnapshotQuotaExceededFault.prototype);
}
};
var CustomAvailabilityZoneNotFoundFault = class CustomAvailabilityZoneNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#CustomAvailabilityZoneNotFoundFault";
name = "CustomAvailabilityZoneNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "CustomAvailabilityZoneNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, CustomAvailabilityZoneNotFoundFault.prototype);
}
};
var DBSnapshotAlreadyExistsFault = class DBSnapshotAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBSnapshotAlreadyExistsFault";
name = "DBSnapshotAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBSnapshotAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBSnapshotAlreadyExistsFault.prototype);
}
};
var InvalidDBSnapshotStateFault = class InvalidDBSnapshotStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidDBSnapshotStateFault";
name = "InvalidDBSnapshotStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidDBSnapshotStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidDBSnapshotStateFault.prototype);
}
};
var OptionGroupAlreadyExistsFault = class OptionGroupAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#OptionGroupAlreadyExistsFault";
name = "OptionGroupAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "OptionGroupAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, OptionGroupAlreadyExistsFault.prototype);
}
};
var OptionGroupNotFoundFault = class OptionGroupNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#OptionGroupNotFoundFault";
name = "OptionGroupNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "OptionGroupNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, OptionGroupNotFoundFault.prototype);
}
};
var OptionGroupQuotaExceededFault = class OptionGroupQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#OptionGroupQuotaExceededFault";
name = "OptionGroupQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "OptionGroupQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, OptionGroupQuotaExceededFault.prototype);
}
};
var BlueGreenDeploymentAlreadyExistsFault = class BlueGreenDeploymentAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#BlueGreenDeploymentAlreadyExistsFault";
name = "BlueGreenDeploymentAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "BlueGreenDeploymentAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, BlueGreenDeploymentAlreadyExistsFault.prototype);
}
};
var DBClusterParameterGroupNotFoundFault = class DBClusterParameterGroupNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBClusterParameterGroupNotFoundFault";
name = "DBClusterParameterGroupNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBClusterParameterGroupNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBClusterParameterGroupNotFoundFault.prototype);
}
};
var DBClusterQuotaExceededFault = class DBClusterQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBClusterQuotaExceededFault";
name = "DBClusterQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBClusterQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBClusterQuotaExceededFault.prototype);
}
};
var InstanceQuotaExceededFault = class InstanceQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InstanceQuotaExceededFault";
name = "InstanceQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InstanceQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InstanceQuotaExceededFault.prototype);
}
};
var SourceClusterNotSupportedFault = class SourceClusterNotSupportedFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#SourceClusterNotSupportedFault";
name = "SourceClusterNotSupportedFault";
$fault = "client";
constructor(opts) {
	super({
		name: "SourceClusterNotSupportedFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, SourceClusterNotSupportedFault.prototype);
}
};
var SourceDatabaseNotSupportedFault = class SourceDatabaseNotSupportedFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#SourceDatabaseNotSupportedFault";
name = "SourceDatabaseNotSupportedFault";
$fault = "client";
constructor(opts) {
	super({
		name: "SourceDatabaseNotSupportedFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, SourceDatabaseNotSupportedFault.prototype);
}
};
var StorageQuotaExceededFault = class StorageQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#StorageQuotaExceededFault";
name = "StorageQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "StorageQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, StorageQuotaExceededFault.prototype);
}
};
var CreateCustomDBEngineVersionFault = class CreateCustomDBEngineVersionFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#CreateCustomDBEngineVersionFault";
name = "CreateCustomDBEngineVersionFault";
$fault = "client";
constructor(opts) {
	super({
		name: "CreateCustomDBEngineVersionFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, CreateCustomDBEngineVersionFault.prototype);
}
};
var CustomDBEngineVersionAlreadyExistsFault = class CustomDBEngineVersionAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#CustomDBEngineVersionAlreadyExistsFault";
name = "CustomDBEngineVersionAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "CustomDBEngineVersionAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, CustomDBEngineVersionAlreadyExistsFault.prototype);
}
};
var CustomDBEngineVersionNotFoundFault = class CustomDBEngineVersionNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#CustomDBEngineVersionNotFoundFault";
name = "CustomDBEngineVersionNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "CustomDBEngineVersionNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, CustomDBEngineVersionNotFoundFault.prototype);
}
};
var CustomDBEngineVersionQuotaExceededFault = class CustomDBEngineVersionQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#CustomDBEngineVersionQuotaExceededFault";
name = "CustomDBEngineVersionQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "CustomDBEngineVersionQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, CustomDBEngineVersionQuotaExceededFault.prototype);
}
};
var Ec2ImagePropertiesNotSupportedFault = class Ec2ImagePropertiesNotSupportedFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#Ec2ImagePropertiesNotSupportedFault";
name = "Ec2ImagePropertiesNotSupportedFault";
$fault = "client";
constructor(opts) {
	super({
		name: "Ec2ImagePropertiesNotSupportedFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, Ec2ImagePropertiesNotSupportedFault.prototype);
}
};
var InvalidCustomDBEngineVersionStateFault = class InvalidCustomDBEngineVersionStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidCustomDBEngineVersionStateFault";
name = "InvalidCustomDBEngineVersionStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidCustomDBEngineVersionStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidCustomDBEngineVersionStateFault.prototype);
}
};
var DBCapacityReservationAlreadyExistsFault = class DBCapacityReservationAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBCapacityReservationAlreadyExistsFault";
name = "DBCapacityReservationAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBCapacityReservationAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBCapacityReservationAlreadyExistsFault.prototype);
}
};
var DBCapacityReservationUnsupportedFault = class DBCapacityReservationUnsupportedFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBCapacityReservationUnsupportedFault";
name = "DBCapacityReservationUnsupportedFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBCapacityReservationUnsupportedFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBCapacityReservationUnsupportedFault.prototype);
}
};
var InsufficientDBInstanceCapacityFault = class InsufficientDBInstanceCapacityFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InsufficientDBInstanceCapacityFault";
name = "InsufficientDBInstanceCapacityFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InsufficientDBInstanceCapacityFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InsufficientDBInstanceCapacityFault.prototype);
}
};
var DBClusterAlreadyExistsFault = class DBClusterAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBClusterAlreadyExistsFault";
name = "DBClusterAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBClusterAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBClusterAlreadyExistsFault.prototype);
}
};
var DBSubnetGroupDoesNotCoverEnoughAZs = class DBSubnetGroupDoesNotCoverEnoughAZs extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBSubnetGroupDoesNotCoverEnoughAZs";
name = "DBSubnetGroupDoesNotCoverEnoughAZs";
$fault = "client";
constructor(opts) {
	super({
		name: "DBSubnetGroupDoesNotCoverEnoughAZs",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBSubnetGroupDoesNotCoverEnoughAZs.prototype);
}
};
var DBSubnetGroupNotFoundFault = class DBSubnetGroupNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBSubnetGroupNotFoundFault";
name = "DBSubnetGroupNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBSubnetGroupNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBSubnetGroupNotFoundFault.prototype);
}
};
var DomainNotFoundFault = class DomainNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DomainNotFoundFault";
name = "DomainNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DomainNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DomainNotFoundFault.prototype);
}
};
var GlobalClusterNotFoundFault = class GlobalClusterNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#GlobalClusterNotFoundFault";
name = "GlobalClusterNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "GlobalClusterNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, GlobalClusterNotFoundFault.prototype);
}
};
var InsufficientStorageClusterCapacityFault = class InsufficientStorageClusterCapacityFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InsufficientStorageClusterCapacityFault";
name = "InsufficientStorageClusterCapacityFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InsufficientStorageClusterCapacityFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InsufficientStorageClusterCapacityFault.prototype);
}
};
var InvalidDBSubnetGroupFault = class InvalidDBSubnetGroupFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidDBSubnetGroupFault";
name = "InvalidDBSubnetGroupFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidDBSubnetGroupFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidDBSubnetGroupFault.prototype);
}
};
var InvalidDBSubnetGroupStateFault = class InvalidDBSubnetGroupStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidDBSubnetGroupStateFault";
name = "InvalidDBSubnetGroupStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidDBSubnetGroupStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidDBSubnetGroupStateFault.prototype);
}
};
var InvalidGlobalClusterStateFault = class InvalidGlobalClusterStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidGlobalClusterStateFault";
name = "InvalidGlobalClusterStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidGlobalClusterStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidGlobalClusterStateFault.prototype);
}
};
var InvalidSubnet = class InvalidSubnet extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidSubnet";
name = "InvalidSubnet";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidSubnet",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidSubnet.prototype);
}
};
var InvalidVPCNetworkStateFault = class InvalidVPCNetworkStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidVPCNetworkStateFault";
name = "InvalidVPCNetworkStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidVPCNetworkStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidVPCNetworkStateFault.prototype);
}
};
var NetworkTypeNotSupported = class NetworkTypeNotSupported extends RDSServiceException {
static shapeId = "com.amazonaws.rds#NetworkTypeNotSupported";
name = "NetworkTypeNotSupported";
$fault = "client";
constructor(opts) {
	super({
		name: "NetworkTypeNotSupported",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, NetworkTypeNotSupported.prototype);
}
};
var StorageTypeNotSupportedFault = class StorageTypeNotSupportedFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#StorageTypeNotSupportedFault";
name = "StorageTypeNotSupportedFault";
$fault = "client";
constructor(opts) {
	super({
		name: "StorageTypeNotSupportedFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, StorageTypeNotSupportedFault.prototype);
}
};
var VpcEncryptionControlViolationException = class VpcEncryptionControlViolationException extends RDSServiceException {
static shapeId = "com.amazonaws.rds#VpcEncryptionControlViolationException";
name = "VpcEncryptionControlViolationException";
$fault = "client";
constructor(opts) {
	super({
		name: "VpcEncryptionControlViolationException",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, VpcEncryptionControlViolationException.prototype);
}
};
var DBClusterEndpointAlreadyExistsFault = class DBClusterEndpointAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBClusterEndpointAlreadyExistsFault";
name = "DBClusterEndpointAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBClusterEndpointAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBClusterEndpointAlreadyExistsFault.prototype);
}
};
var DBClusterEndpointQuotaExceededFault = class DBClusterEndpointQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBClusterEndpointQuotaExceededFault";
name = "DBClusterEndpointQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBClusterEndpointQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBClusterEndpointQuotaExceededFault.prototype);
}
};
var AuthorizationNotFoundFault = class AuthorizationNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#AuthorizationNotFoundFault";
name = "AuthorizationNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "AuthorizationNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, AuthorizationNotFoundFault.prototype);
}
};
var BackupPolicyNotFoundFault = class BackupPolicyNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#BackupPolicyNotFoundFault";
name = "BackupPolicyNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "BackupPolicyNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, BackupPolicyNotFoundFault.prototype);
}
};
var CertificateNotFoundFault = class CertificateNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#CertificateNotFoundFault";
name = "CertificateNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "CertificateNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, CertificateNotFoundFault.prototype);
}
};
var DBInstanceAlreadyExistsFault = class DBInstanceAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBInstanceAlreadyExistsFault";
name = "DBInstanceAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBInstanceAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBInstanceAlreadyExistsFault.prototype);
}
};
var ProvisionedIopsNotAvailableInAZFault = class ProvisionedIopsNotAvailableInAZFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#ProvisionedIopsNotAvailableInAZFault";
name = "ProvisionedIopsNotAvailableInAZFault";
$fault = "client";
constructor(opts) {
	super({
		name: "ProvisionedIopsNotAvailableInAZFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, ProvisionedIopsNotAvailableInAZFault.prototype);
}
};
var TenantDatabaseQuotaExceededFault = class TenantDatabaseQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#TenantDatabaseQuotaExceededFault";
name = "TenantDatabaseQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "TenantDatabaseQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, TenantDatabaseQuotaExceededFault.prototype);
}
};
var DBSubnetGroupNotAllowedFault = class DBSubnetGroupNotAllowedFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBSubnetGroupNotAllowedFault";
name = "DBSubnetGroupNotAllowedFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBSubnetGroupNotAllowedFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBSubnetGroupNotAllowedFault.prototype);
}
};
var DBProxyAlreadyExistsFault = class DBProxyAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBProxyAlreadyExistsFault";
name = "DBProxyAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBProxyAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBProxyAlreadyExistsFault.prototype);
}
};
var DBProxyQuotaExceededFault = class DBProxyQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBProxyQuotaExceededFault";
name = "DBProxyQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBProxyQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBProxyQuotaExceededFault.prototype);
}
};
var DBProxyEndpointAlreadyExistsFault = class DBProxyEndpointAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBProxyEndpointAlreadyExistsFault";
name = "DBProxyEndpointAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBProxyEndpointAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBProxyEndpointAlreadyExistsFault.prototype);
}
};
var DBProxyEndpointQuotaExceededFault = class DBProxyEndpointQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBProxyEndpointQuotaExceededFault";
name = "DBProxyEndpointQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBProxyEndpointQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBProxyEndpointQuotaExceededFault.prototype);
}
};
var InvalidDBProxyStateFault = class InvalidDBProxyStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidDBProxyStateFault";
name = "InvalidDBProxyStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidDBProxyStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidDBProxyStateFault.prototype);
}
};
var DBSecurityGroupAlreadyExistsFault = class DBSecurityGroupAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBSecurityGroupAlreadyExistsFault";
name = "DBSecurityGroupAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBSecurityGroupAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBSecurityGroupAlreadyExistsFault.prototype);
}
};
var DBSecurityGroupNotSupportedFault = class DBSecurityGroupNotSupportedFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBSecurityGroupNotSupportedFault";
name = "DBSecurityGroupNotSupportedFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBSecurityGroupNotSupportedFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBSecurityGroupNotSupportedFault.prototype);
}
};
var DBSecurityGroupQuotaExceededFault = class DBSecurityGroupQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBSecurityGroupQuotaExceededFault";
name = "DBSecurityGroupQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBSecurityGroupQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBSecurityGroupQuotaExceededFault.prototype);
}
};
var DBShardGroupAlreadyExistsFault = class DBShardGroupAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBShardGroupAlreadyExistsFault";
name = "DBShardGroupAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBShardGroupAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBShardGroupAlreadyExistsFault.prototype);
}
};
var MaxDBShardGroupLimitReached = class MaxDBShardGroupLimitReached extends RDSServiceException {
static shapeId = "com.amazonaws.rds#MaxDBShardGroupLimitReached";
name = "MaxDBShardGroupLimitReached";
$fault = "client";
constructor(opts) {
	super({
		name: "MaxDBShardGroupLimitReached",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, MaxDBShardGroupLimitReached.prototype);
}
};
var UnsupportedDBEngineVersionFault = class UnsupportedDBEngineVersionFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#UnsupportedDBEngineVersionFault";
name = "UnsupportedDBEngineVersionFault";
$fault = "client";
constructor(opts) {
	super({
		name: "UnsupportedDBEngineVersionFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, UnsupportedDBEngineVersionFault.prototype);
}
};
var DBSubnetGroupAlreadyExistsFault = class DBSubnetGroupAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBSubnetGroupAlreadyExistsFault";
name = "DBSubnetGroupAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBSubnetGroupAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBSubnetGroupAlreadyExistsFault.prototype);
}
};
var DBSubnetGroupQuotaExceededFault = class DBSubnetGroupQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBSubnetGroupQuotaExceededFault";
name = "DBSubnetGroupQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBSubnetGroupQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBSubnetGroupQuotaExceededFault.prototype);
}
};
var DBSubnetQuotaExceededFault = class DBSubnetQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBSubnetQuotaExceededFault";
name = "DBSubnetQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBSubnetQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBSubnetQuotaExceededFault.prototype);
}
};
var EventSubscriptionQuotaExceededFault = class EventSubscriptionQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#EventSubscriptionQuotaExceededFault";
name = "EventSubscriptionQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "EventSubscriptionQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, EventSubscriptionQuotaExceededFault.prototype);
}
};
var SNSInvalidTopicFault = class SNSInvalidTopicFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#SNSInvalidTopicFault";
name = "SNSInvalidTopicFault";
$fault = "client";
constructor(opts) {
	super({
		name: "SNSInvalidTopicFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, SNSInvalidTopicFault.prototype);
}
};
var SNSNoAuthorizationFault = class SNSNoAuthorizationFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#SNSNoAuthorizationFault";
name = "SNSNoAuthorizationFault";
$fault = "client";
constructor(opts) {
	super({
		name: "SNSNoAuthorizationFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, SNSNoAuthorizationFault.prototype);
}
};
var SNSTopicArnNotFoundFault = class SNSTopicArnNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#SNSTopicArnNotFoundFault";
name = "SNSTopicArnNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "SNSTopicArnNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, SNSTopicArnNotFoundFault.prototype);
}
};
var SubscriptionAlreadyExistFault = class SubscriptionAlreadyExistFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#SubscriptionAlreadyExistFault";
name = "SubscriptionAlreadyExistFault";
$fault = "client";
constructor(opts) {
	super({
		name: "SubscriptionAlreadyExistFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, SubscriptionAlreadyExistFault.prototype);
}
};
var SubscriptionCategoryNotFoundFault = class SubscriptionCategoryNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#SubscriptionCategoryNotFoundFault";
name = "SubscriptionCategoryNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "SubscriptionCategoryNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, SubscriptionCategoryNotFoundFault.prototype);
}
};
var GlobalClusterAlreadyExistsFault = class GlobalClusterAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#GlobalClusterAlreadyExistsFault";
name = "GlobalClusterAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "GlobalClusterAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, GlobalClusterAlreadyExistsFault.prototype);
}
};
var GlobalClusterQuotaExceededFault = class GlobalClusterQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#GlobalClusterQuotaExceededFault";
name = "GlobalClusterQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "GlobalClusterQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, GlobalClusterQuotaExceededFault.prototype);
}
};
var InvalidDBShardGroupStateFault = class InvalidDBShardGroupStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidDBShardGroupStateFault";
name = "InvalidDBShardGroupStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidDBShardGroupStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidDBShardGroupStateFault.prototype);
}
};
var IntegrationAlreadyExistsFault = class IntegrationAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#IntegrationAlreadyExistsFault";
name = "IntegrationAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "IntegrationAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, IntegrationAlreadyExistsFault.prototype);
}
};
var IntegrationConflictOperationFault = class IntegrationConflictOperationFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#IntegrationConflictOperationFault";
name = "IntegrationConflictOperationFault";
$fault = "client";
constructor(opts) {
	super({
		name: "IntegrationConflictOperationFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, IntegrationConflictOperationFault.prototype);
}
};
var IntegrationQuotaExceededFault = class IntegrationQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#IntegrationQuotaExceededFault";
name = "IntegrationQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "IntegrationQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, IntegrationQuotaExceededFault.prototype);
}
};
var TenantDatabaseAlreadyExistsFault = class TenantDatabaseAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#TenantDatabaseAlreadyExistsFault";
name = "TenantDatabaseAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "TenantDatabaseAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, TenantDatabaseAlreadyExistsFault.prototype);
}
};
var InvalidBlueGreenDeploymentStateFault = class InvalidBlueGreenDeploymentStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidBlueGreenDeploymentStateFault";
name = "InvalidBlueGreenDeploymentStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidBlueGreenDeploymentStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidBlueGreenDeploymentStateFault.prototype);
}
};
var DBClusterAutomatedBackupQuotaExceededFault = class DBClusterAutomatedBackupQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBClusterAutomatedBackupQuotaExceededFault";
name = "DBClusterAutomatedBackupQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBClusterAutomatedBackupQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBClusterAutomatedBackupQuotaExceededFault.prototype);
}
};
var DBClusterAutomatedBackupNotFoundFault = class DBClusterAutomatedBackupNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBClusterAutomatedBackupNotFoundFault";
name = "DBClusterAutomatedBackupNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBClusterAutomatedBackupNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBClusterAutomatedBackupNotFoundFault.prototype);
}
};
var InvalidDBClusterAutomatedBackupStateFault = class InvalidDBClusterAutomatedBackupStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidDBClusterAutomatedBackupStateFault";
name = "InvalidDBClusterAutomatedBackupStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidDBClusterAutomatedBackupStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidDBClusterAutomatedBackupStateFault.prototype);
}
};
var DBClusterEndpointNotFoundFault = class DBClusterEndpointNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBClusterEndpointNotFoundFault";
name = "DBClusterEndpointNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBClusterEndpointNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBClusterEndpointNotFoundFault.prototype);
}
};
var InvalidDBParameterGroupStateFault = class InvalidDBParameterGroupStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidDBParameterGroupStateFault";
name = "InvalidDBParameterGroupStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidDBParameterGroupStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidDBParameterGroupStateFault.prototype);
}
};
var DBInstanceAutomatedBackupQuotaExceededFault = class DBInstanceAutomatedBackupQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBInstanceAutomatedBackupQuotaExceededFault";
name = "DBInstanceAutomatedBackupQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBInstanceAutomatedBackupQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBInstanceAutomatedBackupQuotaExceededFault.prototype);
}
};
var DBInstanceAutomatedBackupNotFoundFault = class DBInstanceAutomatedBackupNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBInstanceAutomatedBackupNotFoundFault";
name = "DBInstanceAutomatedBackupNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBInstanceAutomatedBackupNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBInstanceAutomatedBackupNotFoundFault.prototype);
}
};
var InvalidDBInstanceAutomatedBackupStateFault = class InvalidDBInstanceAutomatedBackupStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidDBInstanceAutomatedBackupStateFault";
name = "InvalidDBInstanceAutomatedBackupStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidDBInstanceAutomatedBackupStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidDBInstanceAutomatedBackupStateFault.prototype);
}
};
var InvalidDBProxyEndpointStateFault = class InvalidDBProxyEndpointStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidDBProxyEndpointStateFault";
name = "InvalidDBProxyEndpointStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidDBProxyEndpointStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidDBProxyEndpointStateFault.prototype);
}
};
var InvalidDBSubnetStateFault = class InvalidDBSubnetStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidDBSubnetStateFault";
name = "InvalidDBSubnetStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidDBSubnetStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidDBSubnetStateFault.prototype);
}
};
var InvalidEventSubscriptionStateFault = class InvalidEventSubscriptionStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidEventSubscriptionStateFault";
name = "InvalidEventSubscriptionStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidEventSubscriptionStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidEventSubscriptionStateFault.prototype);
}
};
var InvalidIntegrationStateFault = class InvalidIntegrationStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidIntegrationStateFault";
name = "InvalidIntegrationStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidIntegrationStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidIntegrationStateFault.prototype);
}
};
var InvalidOptionGroupStateFault = class InvalidOptionGroupStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidOptionGroupStateFault";
name = "InvalidOptionGroupStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidOptionGroupStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidOptionGroupStateFault.prototype);
}
};
var DBProxyTargetNotFoundFault = class DBProxyTargetNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBProxyTargetNotFoundFault";
name = "DBProxyTargetNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBProxyTargetNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBProxyTargetNotFoundFault.prototype);
}
};
var DBClusterBacktrackNotFoundFault = class DBClusterBacktrackNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBClusterBacktrackNotFoundFault";
name = "DBClusterBacktrackNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBClusterBacktrackNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBClusterBacktrackNotFoundFault.prototype);
}
};
var DBInstanceNotReadyFault = class DBInstanceNotReadyFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBInstanceNotReadyFault";
name = "DBInstanceNotReadyFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBInstanceNotReadyFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBInstanceNotReadyFault.prototype);
}
};
var ReservedDBInstanceNotFoundFault = class ReservedDBInstanceNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#ReservedDBInstanceNotFoundFault";
name = "ReservedDBInstanceNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "ReservedDBInstanceNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, ReservedDBInstanceNotFoundFault.prototype);
}
};
var ReservedDBInstancesOfferingNotFoundFault = class ReservedDBInstancesOfferingNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#ReservedDBInstancesOfferingNotFoundFault";
name = "ReservedDBInstancesOfferingNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "ReservedDBInstancesOfferingNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, ReservedDBInstancesOfferingNotFoundFault.prototype);
}
};
var InvalidResourceStateFault = class InvalidResourceStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidResourceStateFault";
name = "InvalidResourceStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidResourceStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidResourceStateFault.prototype);
}
};
var DBLogFileNotFoundFault = class DBLogFileNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBLogFileNotFoundFault";
name = "DBLogFileNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBLogFileNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBLogFileNotFoundFault.prototype);
}
};
var InvalidDBClusterCapacityFault = class InvalidDBClusterCapacityFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidDBClusterCapacityFault";
name = "InvalidDBClusterCapacityFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidDBClusterCapacityFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidDBClusterCapacityFault.prototype);
}
};
var StorageTypeNotAvailableFault = class StorageTypeNotAvailableFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#StorageTypeNotAvailableFault";
name = "StorageTypeNotAvailableFault";
$fault = "client";
constructor(opts) {
	super({
		name: "StorageTypeNotAvailableFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, StorageTypeNotAvailableFault.prototype);
}
};
var SharedSnapshotQuotaExceededFault = class SharedSnapshotQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#SharedSnapshotQuotaExceededFault";
name = "SharedSnapshotQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "SharedSnapshotQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, SharedSnapshotQuotaExceededFault.prototype);
}
};
var DBUpgradeDependencyFailureFault = class DBUpgradeDependencyFailureFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBUpgradeDependencyFailureFault";
name = "DBUpgradeDependencyFailureFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBUpgradeDependencyFailureFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBUpgradeDependencyFailureFault.prototype);
}
};
var SubnetAlreadyInUse = class SubnetAlreadyInUse extends RDSServiceException {
static shapeId = "com.amazonaws.rds#SubnetAlreadyInUse";
name = "SubnetAlreadyInUse";
$fault = "client";
constructor(opts) {
	super({
		name: "SubnetAlreadyInUse",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, SubnetAlreadyInUse.prototype);
}
};
var ReservedDBInstanceAlreadyExistsFault = class ReservedDBInstanceAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#ReservedDBInstanceAlreadyExistsFault";
name = "ReservedDBInstanceAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "ReservedDBInstanceAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, ReservedDBInstanceAlreadyExistsFault.prototype);
}
};
var ReservedDBInstanceQuotaExceededFault = class ReservedDBInstanceQuotaExceededFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#ReservedDBInstanceQuotaExceededFault";
name = "ReservedDBInstanceQuotaExceededFault";
$fault = "client";
constructor(opts) {
	super({
		name: "ReservedDBInstanceQuotaExceededFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, ReservedDBInstanceQuotaExceededFault.prototype);
}
};
var DBProxyTargetAlreadyRegisteredFault = class DBProxyTargetAlreadyRegisteredFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBProxyTargetAlreadyRegisteredFault";
name = "DBProxyTargetAlreadyRegisteredFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBProxyTargetAlreadyRegisteredFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBProxyTargetAlreadyRegisteredFault.prototype);
}
};
var InsufficientAvailableIPsInSubnetFault = class InsufficientAvailableIPsInSubnetFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InsufficientAvailableIPsInSubnetFault";
name = "InsufficientAvailableIPsInSubnetFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InsufficientAvailableIPsInSubnetFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InsufficientAvailableIPsInSubnetFault.prototype);
}
};
var DBClusterRoleNotFoundFault = class DBClusterRoleNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBClusterRoleNotFoundFault";
name = "DBClusterRoleNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBClusterRoleNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBClusterRoleNotFoundFault.prototype);
}
};
var DBInstanceRoleNotFoundFault = class DBInstanceRoleNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#DBInstanceRoleNotFoundFault";
name = "DBInstanceRoleNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "DBInstanceRoleNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, DBInstanceRoleNotFoundFault.prototype);
}
};
var InvalidS3BucketFault = class InvalidS3BucketFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidS3BucketFault";
name = "InvalidS3BucketFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidS3BucketFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidS3BucketFault.prototype);
}
};
var InsufficientDBClusterCapacityFault = class InsufficientDBClusterCapacityFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InsufficientDBClusterCapacityFault";
name = "InsufficientDBClusterCapacityFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InsufficientDBClusterCapacityFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InsufficientDBClusterCapacityFault.prototype);
}
};
var InvalidRestoreFault = class InvalidRestoreFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidRestoreFault";
name = "InvalidRestoreFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidRestoreFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidRestoreFault.prototype);
}
};
var PointInTimeRestoreNotEnabledFault = class PointInTimeRestoreNotEnabledFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#PointInTimeRestoreNotEnabledFault";
name = "PointInTimeRestoreNotEnabledFault";
$fault = "client";
constructor(opts) {
	super({
		name: "PointInTimeRestoreNotEnabledFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, PointInTimeRestoreNotEnabledFault.prototype);
}
};
var ExportTaskAlreadyExistsFault = class ExportTaskAlreadyExistsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#ExportTaskAlreadyExistsFault";
name = "ExportTaskAlreadyExistsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "ExportTaskAlreadyExistsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, ExportTaskAlreadyExistsFault.prototype);
}
};
var IamRoleMissingPermissionsFault = class IamRoleMissingPermissionsFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#IamRoleMissingPermissionsFault";
name = "IamRoleMissingPermissionsFault";
$fault = "client";
constructor(opts) {
	super({
		name: "IamRoleMissingPermissionsFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, IamRoleMissingPermissionsFault.prototype);
}
};
var IamRoleNotFoundFault = class IamRoleNotFoundFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#IamRoleNotFoundFault";
name = "IamRoleNotFoundFault";
$fault = "client";
constructor(opts) {
	super({
		name: "IamRoleNotFoundFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, IamRoleNotFoundFault.prototype);
}
};
var InvalidExportOnlyFault = class InvalidExportOnlyFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidExportOnlyFault";
name = "InvalidExportOnlyFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidExportOnlyFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidExportOnlyFault.prototype);
}
};
var InvalidExportSourceStateFault = class InvalidExportSourceStateFault extends RDSServiceException {
static shapeId = "com.amazonaws.rds#InvalidExportSourceStateFault";
name = "InvalidExportSourceStateFault";
$fault = "client";
constructor(opts) {
	super({
		name: "InvalidExportSourceStateFault",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidExportSourceStateFault.prototype);
}
};
let _ABRPA = "AwsBackupRecoveryPointArn";
let _AM = "AutomationMode";
let _AMVU = "AutoMinorVersionUpgrade";
let _AN = "AttributeName";
let _AP = "AutoPause";
let _AQc = "AccountQuota";
let _AR = "AssociatedRoles";
let _ART = "AutomaticRestartTime";
let _AS = "AllocatedStorage";
let _ASKKI = "ActivityStreamKmsKeyId";
let _ASKSN = "ActivityStreamKinesisStreamName";
let _ASM = "ActivityStreamMode";
let _ASS = "ActivityStreamStatus";
let _ASVd = "AdditionalStorageVolumes";
let _AVt = "AttributeValues";
let _AZ = "AvailabilityZone";
let _AZv = "AvailabilityZones";
let _BRP = "BackupRetentionPeriod";
let _BTa = "BackupTarget";
let _BW = "BacktrackWindow";
let _CACI = "CACertificateIdentifier";
let _CCT = "ClusterCreateTime";
let _CD = "CertificateDetails";
let _CIIP = "CustomIamInstanceProfile";
let _CSN = "CharacterSetName";
let _CTTS = "CopyTagsToSnapshot";
let _CTo = "CopyTags";
let _DASA = "DomainAuthSecretArn";
let _DBC = "DBCluster";
let _DBCAR = "DBClusterAssociatedRole";
let _DBCI = "DBClusterIdentifier";
let _DBCIC = "DBClusterInstanceClass";
let _DBCMl = "DBClusterMember";
let _DBCOGM = "DBClusterOptionGroupMemberships";
let _DBCRI = "DBCapacityReservationIdentifier";
let _DBCRl = "DBClusterRole";
let _DBCS = "DBClusterSnapshot";
let _DBCSAR = "DBClusterSnapshotAttributesResult";
let _DBCSAl = "DBClusterSnapshotAttribute";
let _DBCSI = "DBClusterSnapshotIdentifier";
let _DBCSIl = "DBClusterStatusInfo";
let _DBI = "DBInstance";
let _DBIABRn = "DBInstanceAutomatedBackupsReplication";
let _DBIC = "DBInstanceClass";
let _DBII = "DBInstanceIdentifier";
let _DBIR = "DBInstanceRole";
let _DBISI = "DBInstanceStatusInfo";
let _DBN = "DBName";
let _DBPGN = "DBParameterGroupName";
let _DBS = "DBSnapshot";
let _DBSAR = "DBSnapshotAttributesResult";
let _DBSAn = "DBSnapshotAttribute";
let _DBSGN = "DBSecurityGroupName";
let _DBSGNu = "DBSubnetGroupName";
let _DBSGe = "DBSecurityGroups";
let _DBSGu = "DBSubnetGroup";
let _DBSI = "DBSystemId";
let _DBSIn = "DBSnapshotIdentifier";
let _DCRI = "DbClusterResourceId";
let _DDI = "DomainDnsIps";
let _DF = "DomainFqdn";
let _DIAMRN = "DomainIAMRoleName";
let _DIM = "DatabaseInsightsMode";
let _DLV = "DedicatedLogVolume";
let _DM = "DomainMemberships";
let _DMo = "DomainMembership";
let _DN = "DatabaseName";
let _DO = "DomainOu";
let _DP = "DeletionProtection";
let _DRI = "DbiResourceId";
let _Do = "Domain";
let _E = "Engine";
let _ECLE = "EnableCloudwatchLogsExports";
let _ECLEn = "EnabledCloudwatchLogsExports";
let _ECOI = "EnableCustomerOwnedIp";
let _EIAMDA = "EnableIAMDatabaseAuthentication";
let _ELS = "EngineLifecycleSupport";
let _EMn = "EngineMode";
let _EPI = "EnablePerformanceInsights";
let _EV = "EngineVersion";
let _End = "Endpoint";
let _FN = "FeatureName";
let _Fi = "Filters";
let _Fil = "Filter";
let _HZI = "HostedZoneId";
let _I = "Iops";
let _IAMDAE = "IAMDatabaseAuthenticationEnabled";
let _ICTn = "InstanceCreateTime";
let _IOPS = "IOPS";
let _IP = "IncludePublic";
let _ISn = "IncludeShared";
let _KKI = "KmsKeyId";
let _LD = "LimitlessDatabase";
let _LM = "LicenseModel";
let _LRT = "LatestRestorableTime";
let _MAS = "MaxAllocatedStorage";
let _MAZ = "MultiAZ";
let _MC = "MinCapacity";
let _MCa = "MaxCapacity";
let _MIo = "MonitoringInterval";
let _MMUP = "ManageMasterUserPassword";
let _MR = "MaxRecords";
let _MRA = "MonitoringRoleArn";
let _MT = "MultiTenant";
let _MU = "MasterUsername";
let _MUP = "MasterUserPassword";
let _MUS = "MasterUserSecret";
let _MUSKKI = "MasterUserSecretKmsKeyId";
let _Ma = "Marker";
let _Me = "Message";
let _N = "Name";
let _NCSN = "NcharCharacterSetName";
let _NT = "NetworkType";
let _No = "Normal";
let _OGMp = "OptionGroupMembership";
let _OGN = "OptionGroupName";
let _P = "Port";
let _PA = "PubliclyAccessible";
let _PBW = "PreferredBackupWindow";
let _PCLE = "PendingCloudwatchLogsExports";
let _PF = "ProcessorFeatures";
let _PFr = "ProcessorFeature";
let _PIE = "PerformanceInsightsEnabled";
let _PIKMSKI = "PerformanceInsightsKMSKeyId";
let _PIRP = "PerformanceInsightsRetentionPeriod";
let _PMV = "PendingModifiedValues";
let _PMW = "PreferredMaintenanceWindow";
let _PP = "PercentProgress";
let _PSU = "PreSignedUrl";
let _PT = "PromotionTier";
let _RA = "RoleArn";
let _RCCC = "RdsCustomClusterConfiguration";
let _RFAMT = "ResumeFullAutomationModeTime";
let _RM = "ReplicaMode";
let _SAZ = "SnapshotAvailabilityZone";
let _SBT = "SecondsBeforeTimeout";
let _SC = "ScalingConfiguration";
let _SCI = "ScalingConfigurationInfo";
let _SCT = "SnapshotCreateTime";
let _SDBSI = "SourceDBSnapshotIdentifier";
let _SE = "StorageEncrypted";
let _SET = "StorageEncryptionType";
let _SIt = "StatusInfos";
let _SOPP = "StorageOperationPercentProgress";
let _SOS = "StorageOperationStatus";
let _ST = "StorageThroughput";
let _STn = "SnapshotTarget";
let _STna = "SnapshotType";
let _STt = "StorageType";
let _STta = "StatusType";
let _SUAP = "SecondsUntilAutoPause";
let _SVS = "StorageVolumeStatus";
let _SVSC = "ServerlessV2ScalingConfiguration";
let _St = "Status";
let _Sub = "Subnet";
let _T = "Tags";
let _TAi = "TimeoutAction";
let _TCA = "TdeCredentialArn";
let _TCP = "TdeCredentialPassword";
let _TL = "TagList";
let _TS = "TagSpecifications";
let _Ti = "Timezone";
let _URO = "UpgradeRolloutOrder";
let _V = "Value";
let _VI = "VpcId";
let _VN = "VolumeName";
let _VSG = "VpcSecurityGroups";
let _VSGI = "VpcSecurityGroupIds";
let _VSGIp = "VpcSecurityGroupId";
let _VSGMp = "VpcSecurityGroupMembership";
let _aQE = "awsQueryError";
let _c = "client";
let _e = "error";
let _hE = "httpError";
let _m = "message";
let _s = "smithy.ts.sdk.synthetic.com.amazonaws.rds";
let _xN = "xmlName";
let n0 = "com.amazonaws.rds";
let _s_registry = new _run_js__WEBPACK_IMPORTED_MODULE_1__.OFv(_s);
var RDSServiceException$ = [
-3,
_s,
"RDSServiceException",
0,
[],
[]
];
_s_registry.registerError(RDSServiceException$, RDSServiceException);
let n0_registry = new _run_js__WEBPACK_IMPORTED_MODULE_1__.OFv(n0);
var AuthorizationAlreadyExistsFault$ = [
-3,
n0,
"AuthorizationAlreadyExistsFault",
{
	[_aQE]: ["AuthorizationAlreadyExists", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(AuthorizationAlreadyExistsFault$, AuthorizationAlreadyExistsFault);
var AuthorizationNotFoundFault$ = [
-3,
n0,
"AuthorizationNotFoundFault",
{
	[_aQE]: ["AuthorizationNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(AuthorizationNotFoundFault$, AuthorizationNotFoundFault);
var AuthorizationQuotaExceededFault$ = [
-3,
n0,
"AuthorizationQuotaExceededFault",
{
	[_aQE]: ["AuthorizationQuotaExceeded", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(AuthorizationQuotaExceededFault$, AuthorizationQuotaExceededFault);
var BackupPolicyNotFoundFault$ = [
-3,
n0,
"BackupPolicyNotFoundFault",
{
	[_aQE]: ["BackupPolicyNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(BackupPolicyNotFoundFault$, BackupPolicyNotFoundFault);
var BlueGreenDeploymentAlreadyExistsFault$ = [
-3,
n0,
"BlueGreenDeploymentAlreadyExistsFault",
{
	[_aQE]: ["BlueGreenDeploymentAlreadyExistsFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(BlueGreenDeploymentAlreadyExistsFault$, BlueGreenDeploymentAlreadyExistsFault);
var BlueGreenDeploymentNotFoundFault$ = [
-3,
n0,
"BlueGreenDeploymentNotFoundFault",
{
	[_aQE]: ["BlueGreenDeploymentNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(BlueGreenDeploymentNotFoundFault$, BlueGreenDeploymentNotFoundFault);
var CertificateNotFoundFault$ = [
-3,
n0,
"CertificateNotFoundFault",
{
	[_aQE]: ["CertificateNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(CertificateNotFoundFault$, CertificateNotFoundFault);
var CreateCustomDBEngineVersionFault$ = [
-3,
n0,
"CreateCustomDBEngineVersionFault",
{
	[_aQE]: ["CreateCustomDBEngineVersionFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(CreateCustomDBEngineVersionFault$, CreateCustomDBEngineVersionFault);
var CustomAvailabilityZoneNotFoundFault$ = [
-3,
n0,
"CustomAvailabilityZoneNotFoundFault",
{
	[_aQE]: ["CustomAvailabilityZoneNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(CustomAvailabilityZoneNotFoundFault$, CustomAvailabilityZoneNotFoundFault);
var CustomDBEngineVersionAlreadyExistsFault$ = [
-3,
n0,
"CustomDBEngineVersionAlreadyExistsFault",
{
	[_aQE]: ["CustomDBEngineVersionAlreadyExistsFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(CustomDBEngineVersionAlreadyExistsFault$, CustomDBEngineVersionAlreadyExistsFault);
var CustomDBEngineVersionNotFoundFault$ = [
-3,
n0,
"CustomDBEngineVersionNotFoundFault",
{
	[_aQE]: ["CustomDBEngineVersionNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(CustomDBEngineVersionNotFoundFault$, CustomDBEngineVersionNotFoundFault);
var CustomDBEngineVersionQuotaExceededFault$ = [
-3,
n0,
"CustomDBEngineVersionQuotaExceededFault",
{
	[_aQE]: ["CustomDBEngineVersionQuotaExceededFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(CustomDBEngineVersionQuotaExceededFault$, CustomDBEngineVersionQuotaExceededFault);
var DBCapacityReservationAlreadyExistsFault$ = [
-3,
n0,
"DBCapacityReservationAlreadyExistsFault",
{
	[_aQE]: ["DBCapacityReservationAlreadyExists", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBCapacityReservationAlreadyExistsFault$, DBCapacityReservationAlreadyExistsFault);
var DBCapacityReservationNotFoundFault$ = [
-3,
n0,
"DBCapacityReservationNotFoundFault",
{
	[_aQE]: ["DBCapacityReservationNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBCapacityReservationNotFoundFault$, DBCapacityReservationNotFoundFault);
var DBCapacityReservationUnsupportedFault$ = [
-3,
n0,
"DBCapacityReservationUnsupportedFault",
{
	[_aQE]: ["DBCapacityReservationUnsupported", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBCapacityReservationUnsupportedFault$, DBCapacityReservationUnsupportedFault);
var DBClusterAlreadyExistsFault$ = [
-3,
n0,
"DBClusterAlreadyExistsFault",
{
	[_aQE]: ["DBClusterAlreadyExistsFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBClusterAlreadyExistsFault$, DBClusterAlreadyExistsFault);
var DBClusterAutomatedBackupNotFoundFault$ = [
-3,
n0,
"DBClusterAutomatedBackupNotFoundFault",
{
	[_aQE]: ["DBClusterAutomatedBackupNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBClusterAutomatedBackupNotFoundFault$, DBClusterAutomatedBackupNotFoundFault);
var DBClusterAutomatedBackupQuotaExceededFault$ = [
-3,
n0,
"DBClusterAutomatedBackupQuotaExceededFault",
{
	[_aQE]: ["DBClusterAutomatedBackupQuotaExceededFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBClusterAutomatedBackupQuotaExceededFault$, DBClusterAutomatedBackupQuotaExceededFault);
var DBClusterBacktrackNotFoundFault$ = [
-3,
n0,
"DBClusterBacktrackNotFoundFault",
{
	[_aQE]: ["DBClusterBacktrackNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBClusterBacktrackNotFoundFault$, DBClusterBacktrackNotFoundFault);
var DBClusterEndpointAlreadyExistsFault$ = [
-3,
n0,
"DBClusterEndpointAlreadyExistsFault",
{
	[_aQE]: ["DBClusterEndpointAlreadyExistsFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBClusterEndpointAlreadyExistsFault$, DBClusterEndpointAlreadyExistsFault);
var DBClusterEndpointNotFoundFault$ = [
-3,
n0,
"DBClusterEndpointNotFoundFault",
{
	[_aQE]: ["DBClusterEndpointNotFoundFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBClusterEndpointNotFoundFault$, DBClusterEndpointNotFoundFault);
var DBClusterEndpointQuotaExceededFault$ = [
-3,
n0,
"DBClusterEndpointQuotaExceededFault",
{
	[_aQE]: ["DBClusterEndpointQuotaExceededFault", 403],
	[_e]: _c,
	[_hE]: 403
},
[_m],
[0]
];
n0_registry.registerError(DBClusterEndpointQuotaExceededFault$, DBClusterEndpointQuotaExceededFault);
var DBClusterNotFoundFault$ = [
-3,
n0,
"DBClusterNotFoundFault",
{
	[_aQE]: ["DBClusterNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBClusterNotFoundFault$, DBClusterNotFoundFault);
var DBClusterParameterGroupNotFoundFault$ = [
-3,
n0,
"DBClusterParameterGroupNotFoundFault",
{
	[_aQE]: ["DBClusterParameterGroupNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBClusterParameterGroupNotFoundFault$, DBClusterParameterGroupNotFoundFault);
var DBClusterQuotaExceededFault$ = [
-3,
n0,
"DBClusterQuotaExceededFault",
{
	[_aQE]: ["DBClusterQuotaExceededFault", 403],
	[_e]: _c,
	[_hE]: 403
},
[_m],
[0]
];
n0_registry.registerError(DBClusterQuotaExceededFault$, DBClusterQuotaExceededFault);
var DBClusterRoleAlreadyExistsFault$ = [
-3,
n0,
"DBClusterRoleAlreadyExistsFault",
{
	[_aQE]: ["DBClusterRoleAlreadyExists", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBClusterRoleAlreadyExistsFault$, DBClusterRoleAlreadyExistsFault);
var DBClusterRoleNotFoundFault$ = [
-3,
n0,
"DBClusterRoleNotFoundFault",
{
	[_aQE]: ["DBClusterRoleNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBClusterRoleNotFoundFault$, DBClusterRoleNotFoundFault);
var DBClusterRoleQuotaExceededFault$ = [
-3,
n0,
"DBClusterRoleQuotaExceededFault",
{
	[_aQE]: ["DBClusterRoleQuotaExceeded", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBClusterRoleQuotaExceededFault$, DBClusterRoleQuotaExceededFault);
var DBClusterSnapshotAlreadyExistsFault$ = [
-3,
n0,
"DBClusterSnapshotAlreadyExistsFault",
{
	[_aQE]: ["DBClusterSnapshotAlreadyExistsFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBClusterSnapshotAlreadyExistsFault$, DBClusterSnapshotAlreadyExistsFault);
var DBClusterSnapshotNotFoundFault$ = [
-3,
n0,
"DBClusterSnapshotNotFoundFault",
{
	[_aQE]: ["DBClusterSnapshotNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBClusterSnapshotNotFoundFault$, DBClusterSnapshotNotFoundFault);
var DBInstanceAlreadyExistsFault$ = [
-3,
n0,
"DBInstanceAlreadyExistsFault",
{
	[_aQE]: ["DBInstanceAlreadyExists", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBInstanceAlreadyExistsFault$, DBInstanceAlreadyExistsFault);
var DBInstanceAutomatedBackupNotFoundFault$ = [
-3,
n0,
"DBInstanceAutomatedBackupNotFoundFault",
{
	[_aQE]: ["DBInstanceAutomatedBackupNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBInstanceAutomatedBackupNotFoundFault$, DBInstanceAutomatedBackupNotFoundFault);
var DBInstanceAutomatedBackupQuotaExceededFault$ = [
-3,
n0,
"DBInstanceAutomatedBackupQuotaExceededFault",
{
	[_aQE]: ["DBInstanceAutomatedBackupQuotaExceeded", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBInstanceAutomatedBackupQuotaExceededFault$, DBInstanceAutomatedBackupQuotaExceededFault);
var DBInstanceNotFoundFault$ = [
-3,
n0,
"DBInstanceNotFoundFault",
{
	[_aQE]: ["DBInstanceNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBInstanceNotFoundFault$, DBInstanceNotFoundFault);
var DBInstanceNotReadyFault$ = [
-3,
n0,
"DBInstanceNotReadyFault",
{
	[_aQE]: ["DBInstanceNotReady", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBInstanceNotReadyFault$, DBInstanceNotReadyFault);
var DBInstanceRoleAlreadyExistsFault$ = [
-3,
n0,
"DBInstanceRoleAlreadyExistsFault",
{
	[_aQE]: ["DBInstanceRoleAlreadyExists", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBInstanceRoleAlreadyExistsFault$, DBInstanceRoleAlreadyExistsFault);
var DBInstanceRoleNotFoundFault$ = [
-3,
n0,
"DBInstanceRoleNotFoundFault",
{
	[_aQE]: ["DBInstanceRoleNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBInstanceRoleNotFoundFault$, DBInstanceRoleNotFoundFault);
var DBInstanceRoleQuotaExceededFault$ = [
-3,
n0,
"DBInstanceRoleQuotaExceededFault",
{
	[_aQE]: ["DBInstanceRoleQuotaExceeded", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBInstanceRoleQuotaExceededFault$, DBInstanceRoleQuotaExceededFault);
var DBLogFileNotFoundFault$ = [
-3,
n0,
"DBLogFileNotFoundFault",
{
	[_aQE]: ["DBLogFileNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBLogFileNotFoundFault$, DBLogFileNotFoundFault);
var DBParameterGroupAlreadyExistsFault$ = [
-3,
n0,
"DBParameterGroupAlreadyExistsFault",
{
	[_aQE]: ["DBParameterGroupAlreadyExists", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBParameterGroupAlreadyExistsFault$, DBParameterGroupAlreadyExistsFault);
var DBParameterGroupNotFoundFault$ = [
-3,
n0,
"DBParameterGroupNotFoundFault",
{
	[_aQE]: ["DBParameterGroupNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBParameterGroupNotFoundFault$, DBParameterGroupNotFoundFault);
var DBParameterGroupQuotaExceededFault$ = [
-3,
n0,
"DBParameterGroupQuotaExceededFault",
{
	[_aQE]: ["DBParameterGroupQuotaExceeded", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBParameterGroupQuotaExceededFault$, DBParameterGroupQuotaExceededFault);
var DBProxyAlreadyExistsFault$ = [
-3,
n0,
"DBProxyAlreadyExistsFault",
{
	[_aQE]: ["DBProxyAlreadyExistsFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBProxyAlreadyExistsFault$, DBProxyAlreadyExistsFault);
var DBProxyEndpointAlreadyExistsFault$ = [
-3,
n0,
"DBProxyEndpointAlreadyExistsFault",
{
	[_aQE]: ["DBProxyEndpointAlreadyExistsFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBProxyEndpointAlreadyExistsFault$, DBProxyEndpointAlreadyExistsFault);
var DBProxyEndpointNotFoundFault$ = [
-3,
n0,
"DBProxyEndpointNotFoundFault",
{
	[_aQE]: ["DBProxyEndpointNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBProxyEndpointNotFoundFault$, DBProxyEndpointNotFoundFault);
var DBProxyEndpointQuotaExceededFault$ = [
-3,
n0,
"DBProxyEndpointQuotaExceededFault",
{
	[_aQE]: ["DBProxyEndpointQuotaExceededFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBProxyEndpointQuotaExceededFault$, DBProxyEndpointQuotaExceededFault);
var DBProxyNotFoundFault$ = [
-3,
n0,
"DBProxyNotFoundFault",
{
	[_aQE]: ["DBProxyNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBProxyNotFoundFault$, DBProxyNotFoundFault);
var DBProxyQuotaExceededFault$ = [
-3,
n0,
"DBProxyQuotaExceededFault",
{
	[_aQE]: ["DBProxyQuotaExceededFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBProxyQuotaExceededFault$, DBProxyQuotaExceededFault);
var DBProxyTargetAlreadyRegisteredFault$ = [
-3,
n0,
"DBProxyTargetAlreadyRegisteredFault",
{
	[_aQE]: ["DBProxyTargetAlreadyRegisteredFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBProxyTargetAlreadyRegisteredFault$, DBProxyTargetAlreadyRegisteredFault);
var DBProxyTargetGroupNotFoundFault$ = [
-3,
n0,
"DBProxyTargetGroupNotFoundFault",
{
	[_aQE]: ["DBProxyTargetGroupNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBProxyTargetGroupNotFoundFault$, DBProxyTargetGroupNotFoundFault);
var DBProxyTargetNotFoundFault$ = [
-3,
n0,
"DBProxyTargetNotFoundFault",
{
	[_aQE]: ["DBProxyTargetNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBProxyTargetNotFoundFault$, DBProxyTargetNotFoundFault);
var DBSecurityGroupAlreadyExistsFault$ = [
-3,
n0,
"DBSecurityGroupAlreadyExistsFault",
{
	[_aQE]: ["DBSecurityGroupAlreadyExists", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBSecurityGroupAlreadyExistsFault$, DBSecurityGroupAlreadyExistsFault);
var DBSecurityGroupNotFoundFault$ = [
-3,
n0,
"DBSecurityGroupNotFoundFault",
{
	[_aQE]: ["DBSecurityGroupNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBSecurityGroupNotFoundFault$, DBSecurityGroupNotFoundFault);
var DBSecurityGroupNotSupportedFault$ = [
-3,
n0,
"DBSecurityGroupNotSupportedFault",
{
	[_aQE]: ["DBSecurityGroupNotSupported", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBSecurityGroupNotSupportedFault$, DBSecurityGroupNotSupportedFault);
var DBSecurityGroupQuotaExceededFault$ = [
-3,
n0,
"DBSecurityGroupQuotaExceededFault",
{
	[_aQE]: ["QuotaExceeded.DBSecurityGroup", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBSecurityGroupQuotaExceededFault$, DBSecurityGroupQuotaExceededFault);
var DBShardGroupAlreadyExistsFault$ = [
-3,
n0,
"DBShardGroupAlreadyExistsFault",
{
	[_aQE]: ["DBShardGroupAlreadyExists", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBShardGroupAlreadyExistsFault$, DBShardGroupAlreadyExistsFault);
var DBShardGroupNotFoundFault$ = [
-3,
n0,
"DBShardGroupNotFoundFault",
{
	[_aQE]: ["DBShardGroupNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBShardGroupNotFoundFault$, DBShardGroupNotFoundFault);
var DBSnapshotAlreadyExistsFault$ = [
-3,
n0,
"DBSnapshotAlreadyExistsFault",
{
	[_aQE]: ["DBSnapshotAlreadyExists", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBSnapshotAlreadyExistsFault$, DBSnapshotAlreadyExistsFault);
var DBSnapshotNotFoundFault$ = [
-3,
n0,
"DBSnapshotNotFoundFault",
{
	[_aQE]: ["DBSnapshotNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBSnapshotNotFoundFault$, DBSnapshotNotFoundFault);
var DBSnapshotTenantDatabaseNotFoundFault$ = [
-3,
n0,
"DBSnapshotTenantDatabaseNotFoundFault",
{
	[_aQE]: ["DBSnapshotTenantDatabaseNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBSnapshotTenantDatabaseNotFoundFault$, DBSnapshotTenantDatabaseNotFoundFault);
var DBSubnetGroupAlreadyExistsFault$ = [
-3,
n0,
"DBSubnetGroupAlreadyExistsFault",
{
	[_aQE]: ["DBSubnetGroupAlreadyExists", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBSubnetGroupAlreadyExistsFault$, DBSubnetGroupAlreadyExistsFault);
var DBSubnetGroupDoesNotCoverEnoughAZs$ = [
-3,
n0,
"DBSubnetGroupDoesNotCoverEnoughAZs",
{
	[_aQE]: ["DBSubnetGroupDoesNotCoverEnoughAZs", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBSubnetGroupDoesNotCoverEnoughAZs$, DBSubnetGroupDoesNotCoverEnoughAZs);
var DBSubnetGroupNotAllowedFault$ = [
-3,
n0,
"DBSubnetGroupNotAllowedFault",
{
	[_aQE]: ["DBSubnetGroupNotAllowedFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBSubnetGroupNotAllowedFault$, DBSubnetGroupNotAllowedFault);
var DBSubnetGroupNotFoundFault$ = [
-3,
n0,
"DBSubnetGroupNotFoundFault",
{
	[_aQE]: ["DBSubnetGroupNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DBSubnetGroupNotFoundFault$, DBSubnetGroupNotFoundFault);
var DBSubnetGroupQuotaExceededFault$ = [
-3,
n0,
"DBSubnetGroupQuotaExceededFault",
{
	[_aQE]: ["DBSubnetGroupQuotaExceeded", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBSubnetGroupQuotaExceededFault$, DBSubnetGroupQuotaExceededFault);
var DBSubnetQuotaExceededFault$ = [
-3,
n0,
"DBSubnetQuotaExceededFault",
{
	[_aQE]: ["DBSubnetQuotaExceededFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBSubnetQuotaExceededFault$, DBSubnetQuotaExceededFault);
var DBUpgradeDependencyFailureFault$ = [
-3,
n0,
"DBUpgradeDependencyFailureFault",
{
	[_aQE]: ["DBUpgradeDependencyFailure", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(DBUpgradeDependencyFailureFault$, DBUpgradeDependencyFailureFault);
var DomainNotFoundFault$ = [
-3,
n0,
"DomainNotFoundFault",
{
	[_aQE]: ["DomainNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(DomainNotFoundFault$, DomainNotFoundFault);
var Ec2ImagePropertiesNotSupportedFault$ = [
-3,
n0,
"Ec2ImagePropertiesNotSupportedFault",
{
	[_aQE]: ["Ec2ImagePropertiesNotSupportedFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(Ec2ImagePropertiesNotSupportedFault$, Ec2ImagePropertiesNotSupportedFault);
var EventSubscriptionQuotaExceededFault$ = [
-3,
n0,
"EventSubscriptionQuotaExceededFault",
{
	[_aQE]: ["EventSubscriptionQuotaExceeded", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(EventSubscriptionQuotaExceededFault$, EventSubscriptionQuotaExceededFault);
var ExportTaskAlreadyExistsFault$ = [
-3,
n0,
"ExportTaskAlreadyExistsFault",
{
	[_aQE]: ["ExportTaskAlreadyExists", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(ExportTaskAlreadyExistsFault$, ExportTaskAlreadyExistsFault);
var ExportTaskNotFoundFault$ = [
-3,
n0,
"ExportTaskNotFoundFault",
{
	[_aQE]: ["ExportTaskNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(ExportTaskNotFoundFault$, ExportTaskNotFoundFault);
var GlobalClusterAlreadyExistsFault$ = [
-3,
n0,
"GlobalClusterAlreadyExistsFault",
{
	[_aQE]: ["GlobalClusterAlreadyExistsFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(GlobalClusterAlreadyExistsFault$, GlobalClusterAlreadyExistsFault);
var GlobalClusterNotFoundFault$ = [
-3,
n0,
"GlobalClusterNotFoundFault",
{
	[_aQE]: ["GlobalClusterNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(GlobalClusterNotFoundFault$, GlobalClusterNotFoundFault);
var GlobalClusterQuotaExceededFault$ = [
-3,
n0,
"GlobalClusterQuotaExceededFault",
{
	[_aQE]: ["GlobalClusterQuotaExceededFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(GlobalClusterQuotaExceededFault$, GlobalClusterQuotaExceededFault);
var IamRoleMissingPermissionsFault$ = [
-3,
n0,
"IamRoleMissingPermissionsFault",
{
	[_aQE]: ["IamRoleMissingPermissions", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(IamRoleMissingPermissionsFault$, IamRoleMissingPermissionsFault);
var IamRoleNotFoundFault$ = [
-3,
n0,
"IamRoleNotFoundFault",
{
	[_aQE]: ["IamRoleNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(IamRoleNotFoundFault$, IamRoleNotFoundFault);
var InstanceQuotaExceededFault$ = [
-3,
n0,
"InstanceQuotaExceededFault",
{
	[_aQE]: ["InstanceQuotaExceeded", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InstanceQuotaExceededFault$, InstanceQuotaExceededFault);
var InsufficientAvailableIPsInSubnetFault$ = [
-3,
n0,
"InsufficientAvailableIPsInSubnetFault",
{
	[_aQE]: ["InsufficientAvailableIPsInSubnetFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InsufficientAvailableIPsInSubnetFault$, InsufficientAvailableIPsInSubnetFault);
var InsufficientDBClusterCapacityFault$ = [
-3,
n0,
"InsufficientDBClusterCapacityFault",
{
	[_aQE]: ["InsufficientDBClusterCapacityFault", 403],
	[_e]: _c,
	[_hE]: 403
},
[_m],
[0]
];
n0_registry.registerError(InsufficientDBClusterCapacityFault$, InsufficientDBClusterCapacityFault);
var InsufficientDBInstanceCapacityFault$ = [
-3,
n0,
"InsufficientDBInstanceCapacityFault",
{
	[_aQE]: ["InsufficientDBInstanceCapacity", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InsufficientDBInstanceCapacityFault$, InsufficientDBInstanceCapacityFault);
var InsufficientStorageClusterCapacityFault$ = [
-3,
n0,
"InsufficientStorageClusterCapacityFault",
{
	[_aQE]: ["InsufficientStorageClusterCapacity", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InsufficientStorageClusterCapacityFault$, InsufficientStorageClusterCapacityFault);
var IntegrationAlreadyExistsFault$ = [
-3,
n0,
"IntegrationAlreadyExistsFault",
{
	[_aQE]: ["IntegrationAlreadyExistsFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(IntegrationAlreadyExistsFault$, IntegrationAlreadyExistsFault);
var IntegrationConflictOperationFault$ = [
-3,
n0,
"IntegrationConflictOperationFault",
{
	[_aQE]: ["IntegrationConflictOperationFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(IntegrationConflictOperationFault$, IntegrationConflictOperationFault);
var IntegrationNotFoundFault$ = [
-3,
n0,
"IntegrationNotFoundFault",
{
	[_aQE]: ["IntegrationNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(IntegrationNotFoundFault$, IntegrationNotFoundFault);
var IntegrationQuotaExceededFault$ = [
-3,
n0,
"IntegrationQuotaExceededFault",
{
	[_aQE]: ["IntegrationQuotaExceededFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(IntegrationQuotaExceededFault$, IntegrationQuotaExceededFault);
var InvalidBlueGreenDeploymentStateFault$ = [
-3,
n0,
"InvalidBlueGreenDeploymentStateFault",
{
	[_aQE]: ["InvalidBlueGreenDeploymentStateFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidBlueGreenDeploymentStateFault$, InvalidBlueGreenDeploymentStateFault);
var InvalidCustomDBEngineVersionStateFault$ = [
-3,
n0,
"InvalidCustomDBEngineVersionStateFault",
{
	[_aQE]: ["InvalidCustomDBEngineVersionStateFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidCustomDBEngineVersionStateFault$, InvalidCustomDBEngineVersionStateFault);
var InvalidDBCapacityReservationStateFault$ = [
-3,
n0,
"InvalidDBCapacityReservationStateFault",
{
	[_aQE]: ["InvalidDBCapacityReservationState", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidDBCapacityReservationStateFault$, InvalidDBCapacityReservationStateFault);
var InvalidDBClusterAutomatedBackupStateFault$ = [
-3,
n0,
"InvalidDBClusterAutomatedBackupStateFault",
{
	[_aQE]: ["InvalidDBClusterAutomatedBackupStateFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidDBClusterAutomatedBackupStateFault$, InvalidDBClusterAutomatedBackupStateFault);
var InvalidDBClusterCapacityFault$ = [
-3,
n0,
"InvalidDBClusterCapacityFault",
{
	[_aQE]: ["InvalidDBClusterCapacityFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidDBClusterCapacityFault$, InvalidDBClusterCapacityFault);
var InvalidDBClusterEndpointStateFault$ = [
-3,
n0,
"InvalidDBClusterEndpointStateFault",
{
	[_aQE]: ["InvalidDBClusterEndpointStateFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidDBClusterEndpointStateFault$, InvalidDBClusterEndpointStateFault);
var InvalidDBClusterSnapshotStateFault$ = [
-3,
n0,
"InvalidDBClusterSnapshotStateFault",
{
	[_aQE]: ["InvalidDBClusterSnapshotStateFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidDBClusterSnapshotStateFault$, InvalidDBClusterSnapshotStateFault);
var InvalidDBClusterStateFault$ = [
-3,
n0,
"InvalidDBClusterStateFault",
{
	[_aQE]: ["InvalidDBClusterStateFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidDBClusterStateFault$, InvalidDBClusterStateFault);
var InvalidDBInstanceAutomatedBackupStateFault$ = [
-3,
n0,
"InvalidDBInstanceAutomatedBackupStateFault",
{
	[_aQE]: ["InvalidDBInstanceAutomatedBackupState", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidDBInstanceAutomatedBackupStateFault$, InvalidDBInstanceAutomatedBackupStateFault);
var InvalidDBInstanceStateFault$ = [
-3,
n0,
"InvalidDBInstanceStateFault",
{
	[_aQE]: ["InvalidDBInstanceState", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidDBInstanceStateFault$, InvalidDBInstanceStateFault);
var InvalidDBParameterGroupStateFault$ = [
-3,
n0,
"InvalidDBParameterGroupStateFault",
{
	[_aQE]: ["InvalidDBParameterGroupState", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidDBParameterGroupStateFault$, InvalidDBParameterGroupStateFault);
var InvalidDBProxyEndpointStateFault$ = [
-3,
n0,
"InvalidDBProxyEndpointStateFault",
{
	[_aQE]: ["InvalidDBProxyEndpointStateFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidDBProxyEndpointStateFault$, InvalidDBProxyEndpointStateFault);
var InvalidDBProxyStateFault$ = [
-3,
n0,
"InvalidDBProxyStateFault",
{
	[_aQE]: ["InvalidDBProxyStateFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidDBProxyStateFault$, InvalidDBProxyStateFault);
var InvalidDBSecurityGroupStateFault$ = [
-3,
n0,
"InvalidDBSecurityGroupStateFault",
{
	[_aQE]: ["InvalidDBSecurityGroupState", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidDBSecurityGroupStateFault$, InvalidDBSecurityGroupStateFault);
var InvalidDBShardGroupStateFault$ = [
-3,
n0,
"InvalidDBShardGroupStateFault",
{
	[_aQE]: ["InvalidDBShardGroupState", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidDBShardGroupStateFault$, InvalidDBShardGroupStateFault);
var InvalidDBSnapshotStateFault$ = [
-3,
n0,
"InvalidDBSnapshotStateFault",
{
	[_aQE]: ["InvalidDBSnapshotState", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidDBSnapshotStateFault$, InvalidDBSnapshotStateFault);
var InvalidDBSubnetGroupFault$ = [
-3,
n0,
"InvalidDBSubnetGroupFault",
{
	[_aQE]: ["InvalidDBSubnetGroupFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidDBSubnetGroupFault$, InvalidDBSubnetGroupFault);
var InvalidDBSubnetGroupStateFault$ = [
-3,
n0,
"InvalidDBSubnetGroupStateFault",
{
	[_aQE]: ["InvalidDBSubnetGroupStateFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidDBSubnetGroupStateFault$, InvalidDBSubnetGroupStateFault);
var InvalidDBSubnetStateFault$ = [
-3,
n0,
"InvalidDBSubnetStateFault",
{
	[_aQE]: ["InvalidDBSubnetStateFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidDBSubnetStateFault$, InvalidDBSubnetStateFault);
var InvalidEventSubscriptionStateFault$ = [
-3,
n0,
"InvalidEventSubscriptionStateFault",
{
	[_aQE]: ["InvalidEventSubscriptionState", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidEventSubscriptionStateFault$, InvalidEventSubscriptionStateFault);
var InvalidExportOnlyFault$ = [
-3,
n0,
"InvalidExportOnlyFault",
{
	[_aQE]: ["InvalidExportOnly", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidExportOnlyFault$, InvalidExportOnlyFault);
var InvalidExportSourceStateFault$ = [
-3,
n0,
"InvalidExportSourceStateFault",
{
	[_aQE]: ["InvalidExportSourceState", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidExportSourceStateFault$, InvalidExportSourceStateFault);
var InvalidExportTaskStateFault$ = [
-3,
n0,
"InvalidExportTaskStateFault",
{
	[_aQE]: ["InvalidExportTaskStateFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidExportTaskStateFault$, InvalidExportTaskStateFault);
var InvalidGlobalClusterStateFault$ = [
-3,
n0,
"InvalidGlobalClusterStateFault",
{
	[_aQE]: ["InvalidGlobalClusterStateFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidGlobalClusterStateFault$, InvalidGlobalClusterStateFault);
var InvalidIntegrationStateFault$ = [
-3,
n0,
"InvalidIntegrationStateFault",
{
	[_aQE]: ["InvalidIntegrationStateFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidIntegrationStateFault$, InvalidIntegrationStateFault);
var InvalidOptionGroupStateFault$ = [
-3,
n0,
"InvalidOptionGroupStateFault",
{
	[_aQE]: ["InvalidOptionGroupStateFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidOptionGroupStateFault$, InvalidOptionGroupStateFault);
var InvalidResourceStateFault$ = [
-3,
n0,
"InvalidResourceStateFault",
{
	[_aQE]: ["InvalidResourceStateFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidResourceStateFault$, InvalidResourceStateFault);
var InvalidRestoreFault$ = [
-3,
n0,
"InvalidRestoreFault",
{
	[_aQE]: ["InvalidRestoreFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidRestoreFault$, InvalidRestoreFault);
var InvalidS3BucketFault$ = [
-3,
n0,
"InvalidS3BucketFault",
{
	[_aQE]: ["InvalidS3BucketFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidS3BucketFault$, InvalidS3BucketFault);
var InvalidSubnet$ = [
-3,
n0,
"InvalidSubnet",
{
	[_aQE]: ["InvalidSubnet", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidSubnet$, InvalidSubnet);
var InvalidVPCNetworkStateFault$ = [
-3,
n0,
"InvalidVPCNetworkStateFault",
{
	[_aQE]: ["InvalidVPCNetworkStateFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(InvalidVPCNetworkStateFault$, InvalidVPCNetworkStateFault);
var KMSKeyNotAccessibleFault$ = [
-3,
n0,
"KMSKeyNotAccessibleFault",
{
	[_aQE]: ["KMSKeyNotAccessibleFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(KMSKeyNotAccessibleFault$, KMSKeyNotAccessibleFault);
var MaxDBShardGroupLimitReached$ = [
-3,
n0,
"MaxDBShardGroupLimitReached",
{
	[_aQE]: ["MaxDBShardGroupLimitReached", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(MaxDBShardGroupLimitReached$, MaxDBShardGroupLimitReached);
var NetworkTypeNotSupported$ = [
-3,
n0,
"NetworkTypeNotSupported",
{
	[_aQE]: ["NetworkTypeNotSupported", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(NetworkTypeNotSupported$, NetworkTypeNotSupported);
var OptionGroupAlreadyExistsFault$ = [
-3,
n0,
"OptionGroupAlreadyExistsFault",
{
	[_aQE]: ["OptionGroupAlreadyExistsFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(OptionGroupAlreadyExistsFault$, OptionGroupAlreadyExistsFault);
var OptionGroupNotFoundFault$ = [
-3,
n0,
"OptionGroupNotFoundFault",
{
	[_aQE]: ["OptionGroupNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(OptionGroupNotFoundFault$, OptionGroupNotFoundFault);
var OptionGroupQuotaExceededFault$ = [
-3,
n0,
"OptionGroupQuotaExceededFault",
{
	[_aQE]: ["OptionGroupQuotaExceededFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(OptionGroupQuotaExceededFault$, OptionGroupQuotaExceededFault);
var PointInTimeRestoreNotEnabledFault$ = [
-3,
n0,
"PointInTimeRestoreNotEnabledFault",
{
	[_aQE]: ["PointInTimeRestoreNotEnabled", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(PointInTimeRestoreNotEnabledFault$, PointInTimeRestoreNotEnabledFault);
var ProvisionedIopsNotAvailableInAZFault$ = [
-3,
n0,
"ProvisionedIopsNotAvailableInAZFault",
{
	[_aQE]: ["ProvisionedIopsNotAvailableInAZFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(ProvisionedIopsNotAvailableInAZFault$, ProvisionedIopsNotAvailableInAZFault);
var ReservedDBInstanceAlreadyExistsFault$ = [
-3,
n0,
"ReservedDBInstanceAlreadyExistsFault",
{
	[_aQE]: ["ReservedDBInstanceAlreadyExists", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(ReservedDBInstanceAlreadyExistsFault$, ReservedDBInstanceAlreadyExistsFault);
var ReservedDBInstanceNotFoundFault$ = [
-3,
n0,
"ReservedDBInstanceNotFoundFault",
{
	[_aQE]: ["ReservedDBInstanceNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(ReservedDBInstanceNotFoundFault$, ReservedDBInstanceNotFoundFault);
var ReservedDBInstanceQuotaExceededFault$ = [
-3,
n0,
"ReservedDBInstanceQuotaExceededFault",
{
	[_aQE]: ["ReservedDBInstanceQuotaExceeded", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(ReservedDBInstanceQuotaExceededFault$, ReservedDBInstanceQuotaExceededFault);
var ReservedDBInstancesOfferingNotFoundFault$ = [
-3,
n0,
"ReservedDBInstancesOfferingNotFoundFault",
{
	[_aQE]: ["ReservedDBInstancesOfferingNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(ReservedDBInstancesOfferingNotFoundFault$, ReservedDBInstancesOfferingNotFoundFault);
var ResourceNotFoundFault$ = [
-3,
n0,
"ResourceNotFoundFault",
{
	[_aQE]: ["ResourceNotFoundFault", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(ResourceNotFoundFault$, ResourceNotFoundFault);
var SharedSnapshotQuotaExceededFault$ = [
-3,
n0,
"SharedSnapshotQuotaExceededFault",
{
	[_aQE]: ["SharedSnapshotQuotaExceeded", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(SharedSnapshotQuotaExceededFault$, SharedSnapshotQuotaExceededFault);
var SnapshotQuotaExceededFault$ = [
-3,
n0,
"SnapshotQuotaExceededFault",
{
	[_aQE]: ["SnapshotQuotaExceeded", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(SnapshotQuotaExceededFault$, SnapshotQuotaExceededFault);
var SNSInvalidTopicFault$ = [
-3,
n0,
"SNSInvalidTopicFault",
{
	[_aQE]: ["SNSInvalidTopic", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(SNSInvalidTopicFault$, SNSInvalidTopicFault);
var SNSNoAuthorizationFault$ = [
-3,
n0,
"SNSNoAuthorizationFault",
{
	[_aQE]: ["SNSNoAuthorization", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(SNSNoAuthorizationFault$, SNSNoAuthorizationFault);
var SNSTopicArnNotFoundFault$ = [
-3,
n0,
"SNSTopicArnNotFoundFault",
{
	[_aQE]: ["SNSTopicArnNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(SNSTopicArnNotFoundFault$, SNSTopicArnNotFoundFault);
var SourceClusterNotSupportedFault$ = [
-3,
n0,
"SourceClusterNotSupportedFault",
{
	[_aQE]: ["SourceClusterNotSupportedFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(SourceClusterNotSupportedFault$, SourceClusterNotSupportedFault);
var SourceDatabaseNotSupportedFault$ = [
-3,
n0,
"SourceDatabaseNotSupportedFault",
{
	[_aQE]: ["SourceDatabaseNotSupportedFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(SourceDatabaseNotSupportedFault$, SourceDatabaseNotSupportedFault);
var SourceNotFoundFault$ = [
-3,
n0,
"SourceNotFoundFault",
{
	[_aQE]: ["SourceNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(SourceNotFoundFault$, SourceNotFoundFault);
var StorageQuotaExceededFault$ = [
-3,
n0,
"StorageQuotaExceededFault",
{
	[_aQE]: ["StorageQuotaExceeded", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(StorageQuotaExceededFault$, StorageQuotaExceededFault);
var StorageTypeNotAvailableFault$ = [
-3,
n0,
"StorageTypeNotAvailableFault",
{
	[_aQE]: ["StorageTypeNotAvailableFault", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(StorageTypeNotAvailableFault$, StorageTypeNotAvailableFault);
var StorageTypeNotSupportedFault$ = [
-3,
n0,
"StorageTypeNotSupportedFault",
{
	[_aQE]: ["StorageTypeNotSupported", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(StorageTypeNotSupportedFault$, StorageTypeNotSupportedFault);
var SubnetAlreadyInUse$ = [
-3,
n0,
"SubnetAlreadyInUse",
{
	[_aQE]: ["SubnetAlreadyInUse", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(SubnetAlreadyInUse$, SubnetAlreadyInUse);
var SubscriptionAlreadyExistFault$ = [
-3,
n0,
"SubscriptionAlreadyExistFault",
{
	[_aQE]: ["SubscriptionAlreadyExist", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(SubscriptionAlreadyExistFault$, SubscriptionAlreadyExistFault);
var SubscriptionCategoryNotFoundFault$ = [
-3,
n0,
"SubscriptionCategoryNotFoundFault",
{
	[_aQE]: ["SubscriptionCategoryNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(SubscriptionCategoryNotFoundFault$, SubscriptionCategoryNotFoundFault);
var SubscriptionNotFoundFault$ = [
-3,
n0,
"SubscriptionNotFoundFault",
{
	[_aQE]: ["SubscriptionNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(SubscriptionNotFoundFault$, SubscriptionNotFoundFault);
var TenantDatabaseAlreadyExistsFault$ = [
-3,
n0,
"TenantDatabaseAlreadyExistsFault",
{
	[_aQE]: ["TenantDatabaseAlreadyExists", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(TenantDatabaseAlreadyExistsFault$, TenantDatabaseAlreadyExistsFault);
var TenantDatabaseNotFoundFault$ = [
-3,
n0,
"TenantDatabaseNotFoundFault",
{
	[_aQE]: ["TenantDatabaseNotFound", 404],
	[_e]: _c,
	[_hE]: 404
},
[_m],
[0]
];
n0_registry.registerError(TenantDatabaseNotFoundFault$, TenantDatabaseNotFoundFault);
var TenantDatabaseQuotaExceededFault$ = [
-3,
n0,
"TenantDatabaseQuotaExceededFault",
{
	[_aQE]: ["TenantDatabaseQuotaExceeded", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(TenantDatabaseQuotaExceededFault$, TenantDatabaseQuotaExceededFault);
var UnsupportedDBEngineVersionFault$ = [
-3,
n0,
"UnsupportedDBEngineVersionFault",
{
	[_aQE]: ["UnsupportedDBEngineVersion", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(UnsupportedDBEngineVersionFault$, UnsupportedDBEngineVersionFault);
var VpcEncryptionControlViolationException$ = [
-3,
n0,
"VpcEncryptionControlViolationException",
{
	[_aQE]: ["VpcEncryptionControlViolationException", 400],
	[_e]: _c,
	[_hE]: 400
},
[_m],
[0]
];
n0_registry.registerError(VpcEncryptionControlViolationException$, VpcEncryptionControlViolationException);
let errorTypeRegistries = [_s_registry, n0_registry];
var SensitiveString = [
0,
n0,
"SensitiveString",
8,
0
];
var AccountAttributesMessage$ = [
3,
n0,
"AccountAttributesMessage",
0,
["AccountQuotas"],
[[() => AccountQuotaList, 0]]
];
var AccountQuota$ = [
3,
n0,
_AQc,
0,
[
	"AccountQuotaName",
	"Used",
	"Max"
],
[
	0,
	1,
	1
]
];
var AdditionalStorageVolume$ = [
3,
n0,
"AdditionalStorageVolume",
0,
[
	_VN,
	_AS,
	_IOPS,
	_MAS,
	_ST,
	_STt
],
[
	0,
	1,
	1,
	1,
	1,
	0
],
1
];
var AdditionalStorageVolumeOutput$ = [
3,
n0,
"AdditionalStorageVolumeOutput",
0,
[
	_VN,
	_SVS,
	_SOS,
	_SOPP,
	_AS,
	_IOPS,
	_MAS,
	_ST,
	_STt
],
[
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	0
]
];
var AddTagsToResourceMessage$ = [
3,
n0,
"AddTagsToResourceMessage",
0,
["ResourceName", _T],
[0, [() => TagList, 0]],
2
];
var AvailabilityZone$ = [
3,
n0,
_AZ,
0,
[_N],
[0]
];
var CertificateDetails$ = [
3,
n0,
_CD,
0,
["CAIdentifier", "ValidTill"],
[0, 4]
];
var ClusterPendingModifiedValues$ = [
3,
n0,
"ClusterPendingModifiedValues",
0,
[
	_PCLE,
	_DBCI,
	_MUP,
	_IAMDAE,
	_EV,
	_BRP,
	_STt,
	_AS,
	_RCCC,
	_I,
	_CD
],
[
	() => PendingCloudwatchLogsExports$,
	0,
	[() => SensitiveString, 0],
	2,
	0,
	1,
	0,
	1,
	() => RdsCustomClusterConfiguration$,
	1,
	() => CertificateDetails$
]
];
var CopyDBClusterSnapshotMessage$ = [
3,
n0,
"CopyDBClusterSnapshotMessage",
0,
[
	"SourceDBClusterSnapshotIdentifier",
	"TargetDBClusterSnapshotIdentifier",
	_KKI,
	_PSU,
	_CTo,
	_T
],
[
	0,
	0,
	0,
	[() => SensitiveString, 0],
	2,
	[() => TagList, 0]
],
2
];
var CopyDBClusterSnapshotResult$ = [
3,
n0,
"CopyDBClusterSnapshotResult",
0,
[_DBCS],
[[() => DBClusterSnapshot$, 0]]
];
var CopyDBSnapshotMessage$ = [
3,
n0,
"CopyDBSnapshotMessage",
0,
[
	_SDBSI,
	"TargetDBSnapshotIdentifier",
	_KKI,
	_T,
	_CTo,
	_PSU,
	_OGN,
	"TargetCustomAvailabilityZone",
	_STn,
	"CopyOptionGroup",
	_SAZ,
	_TS
],
[
	0,
	0,
	0,
	[() => TagList, 0],
	2,
	[() => SensitiveString, 0],
	0,
	0,
	0,
	2,
	0,
	[() => TagSpecificationList, 0]
],
2
];
var CopyDBSnapshotResult$ = [
3,
n0,
"CopyDBSnapshotResult",
0,
[_DBS],
[[() => DBSnapshot$, 0]]
];
var CreateDBClusterSnapshotMessage$ = [
3,
n0,
"CreateDBClusterSnapshotMessage",
0,
[
	_DBCSI,
	_DBCI,
	_T
],
[
	0,
	0,
	[() => TagList, 0]
],
2
];
var CreateDBClusterSnapshotResult$ = [
3,
n0,
"CreateDBClusterSnapshotResult",
0,
[_DBCS],
[[() => DBClusterSnapshot$, 0]]
];
var CreateDBInstanceMessage$ = [
3,
n0,
"CreateDBInstanceMessage",
0,
[
	_DBII,
	_DBIC,
	_E,
	_DBN,
	_AS,
	_MU,
	_MUP,
	_DBSGe,
	_VSGI,
	_AZ,
	_DBSGNu,
	_PMW,
	_DBPGN,
	_BRP,
	_PBW,
	_P,
	_MAZ,
	_EV,
	_AMVU,
	_LM,
	_I,
	_ST,
	_OGN,
	_CSN,
	_NCSN,
	_PA,
	_T,
	_DBCI,
	_STt,
	_TCA,
	_TCP,
	_SE,
	_KKI,
	_Do,
	_DF,
	_DO,
	_DASA,
	_DDI,
	_CTTS,
	_MIo,
	_MRA,
	_DIAMRN,
	_PT,
	_Ti,
	_EIAMDA,
	_DIM,
	_EPI,
	_PIKMSKI,
	_PIRP,
	_ECLE,
	_PF,
	_DP,
	_MAS,
	_ECOI,
	_NT,
	_BTa,
	_CIIP,
	_DBSI,
	_CACI,
	_MMUP,
	_MUSKKI,
	_MT,
	_DLV,
	_ELS,
	_ASVd,
	_TS,
	_DBCRI,
	"MasterUserAuthenticationType"
],
[
	0,
	0,
	0,
	0,
	1,
	0,
	[() => SensitiveString, 0],
	[() => DBSecurityGroupNameList, 0],
	[() => VpcSecurityGroupIdList, 0],
	0,
	0,
	0,
	0,
	1,
	0,
	1,
	2,
	0,
	2,
	0,
	1,
	1,
	0,
	0,
	0,
	2,
	[() => TagList, 0],
	0,
	0,
	0,
	[() => SensitiveString, 0],
	2,
	0,
	0,
	0,
	0,
	0,
	64,
	2,
	1,
	0,
	0,
	1,
	0,
	2,
	0,
	2,
	0,
	1,
	64,
	[() => ProcessorFeatureList, 0],
	2,
	1,
	2,
	0,
	0,
	0,
	0,
	0,
	2,
	0,
	2,
	2,
	0,
	() => AdditionalStorageVolumesList,
	[() => TagSpecificationList, 0],
	0,
	0
],
3
];
var CreateDBInstanceResult$ = [
3,
n0,
"CreateDBInstanceResult",
0,
[_DBI],
[[() => DBInstance$, 0]]
];
var CreateDBSnapshotMessage$ = [
3,
n0,
"CreateDBSnapshotMessage",
0,
[
	_DBSIn,
	_DBII,
	_T
],
[
	0,
	0,
	[() => TagList, 0]
],
2
];
var CreateDBSnapshotResult$ = [
3,
n0,
"CreateDBSnapshotResult",
0,
[_DBS],
[[() => DBSnapshot$, 0]]
];
var DBCluster$ = [
3,
n0,
_DBC,
0,
[
	_AS,
	_AZv,
	_BRP,
	_CSN,
	_DN,
	_DBCI,
	"DBClusterParameterGroup",
	_DBSGu,
	_St,
	_PP,
	"EarliestRestorableTime",
	_End,
	"ReaderEndpoint",
	"CustomEndpoints",
	_MAZ,
	_E,
	_EV,
	_LRT,
	_P,
	_MU,
	_DBCOGM,
	_PBW,
	_PMW,
	_URO,
	"ReplicationSourceIdentifier",
	"ReadReplicaIdentifiers",
	_SIt,
	"DBClusterMembers",
	_VSG,
	_HZI,
	_SE,
	_SET,
	_KKI,
	_DCRI,
	"DBClusterArn",
	_AR,
	_IAMDAE,
	"CloneGroupId",
	_CCT,
	"EarliestBacktrackTime",
	_BW,
	"BacktrackConsumedChangeRecords",
	_ECLEn,
	"Capacity",
	_PMV,
	_EMn,
	_SCI,
	_RCCC,
	_DBCIC,
	_STt,
	_I,
	_ST,
	"IOOptimizedNextAllowedModificationTime",
	_PA,
	_AMVU,
	_DP,
	"HttpEndpointEnabled",
	_ASM,
	_ASS,
	_ASKKI,
	_ASKSN,
	_CTTS,
	"CrossAccountClone",
	_DM,
	_TL,
	"GlobalClusterIdentifier",
	"GlobalWriteForwardingStatus",
	"GlobalWriteForwardingRequested",
	_NT,
	_ART,
	_SVSC,
	"ServerlessV2PlatformVersion",
	_MIo,
	_MRA,
	_DIM,
	_PIE,
	_PIKMSKI,
	_PIRP,
	_DBSI,
	_MUS,
	"LocalWriteForwardingStatus",
	_ABRPA,
	_LD,
	"ClusterScalabilityType",
	_CD,
	_ELS,
	"VPCNetworkingEnabled",
	"InternetAccessGatewayEnabled"
],
[
	1,
	[() => AvailabilityZones, 0],
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	4,
	0,
	0,
	64,
	2,
	0,
	0,
	4,
	1,
	0,
	[() => DBClusterOptionGroupMemberships, 0],
	0,
	0,
	0,
	0,
	[() => ReadReplicaIdentifierList, 0],
	[() => DBClusterStatusInfoList, 0],
	[() => DBClusterMemberList, 0],
	[() => VpcSecurityGroupMembershipList, 0],
	0,
	2,
	0,
	0,
	0,
	0,
	[() => DBClusterRoles, 0],
	2,
	0,
	4,
	4,
	1,
	1,
	64,
	1,
	[() => ClusterPendingModifiedValues$, 0],
	0,
	() => ScalingConfigurationInfo$,
	() => RdsCustomClusterConfiguration$,
	0,
	0,
	1,
	1,
	4,
	2,
	2,
	2,
	2,
	0,
	0,
	0,
	0,
	2,
	2,
	[() => DomainMembershipList, 0],
	[() => TagList, 0],
	0,
	0,
	2,
	0,
	4,
	() => ServerlessV2ScalingConfigurationInfo$,
	0,
	1,
	0,
	0,
	2,
	0,
	1,
	0,
	() => MasterUserSecret$,
	0,
	0,
	() => LimitlessDatabase$,
	0,
	() => CertificateDetails$,
	0,
	2,
	2
]
];
var DBClusterAssociatedRole$ = [
3,
n0,
_DBCAR,
0,
[_RA, _FN],
[0, 0],
1
];
var DBClusterMember$ = [
3,
n0,
_DBCMl,
0,
[
	_DBII,
	"IsClusterWriter",
	"DBClusterParameterGroupStatus",
	_PT
],
[
	0,
	2,
	0,
	1
]
];
var DBClusterMessage$ = [
3,
n0,
"DBClusterMessage",
0,
[_Ma, "DBClusters"],
[0, [() => DBClusterList, 0]]
];
var DBClusterOptionGroupStatus$ = [
3,
n0,
"DBClusterOptionGroupStatus",
0,
["DBClusterOptionGroupName", _St],
[0, 0]
];
var DBClusterRole$ = [
3,
n0,
_DBCRl,
0,
[
	_RA,
	_St,
	_FN
],
[
	0,
	0,
	0
]
];
var DBClusterSnapshot$ = [
3,
n0,
_DBCS,
0,
[
	_AZv,
	_DBCSI,
	_DBCI,
	_SCT,
	_E,
	_EMn,
	_AS,
	_St,
	_P,
	_VI,
	_CCT,
	_MU,
	_EV,
	_LM,
	_STna,
	_PP,
	_SE,
	_SET,
	_BRP,
	_PBW,
	_KKI,
	"DBClusterSnapshotArn",
	"SourceDBClusterSnapshotArn",
	_IAMDAE,
	_TL,
	_STt,
	_ST,
	_DCRI,
	_DBSI
],
[
	[() => AvailabilityZones, 0],
	0,
	0,
	4,
	0,
	0,
	1,
	0,
	1,
	0,
	4,
	0,
	0,
	0,
	0,
	1,
	2,
	0,
	1,
	0,
	0,
	0,
	0,
	2,
	[() => TagList, 0],
	0,
	1,
	0,
	0
]
];
var DBClusterSnapshotAttribute$ = [
3,
n0,
_DBCSAl,
0,
[_AN, _AVt],
[0, [() => AttributeValueList, 0]]
];
var DBClusterSnapshotAttributesResult$ = [
3,
n0,
_DBCSAR,
0,
[_DBCSI, "DBClusterSnapshotAttributes"],
[0, [() => DBClusterSnapshotAttributeList, 0]]
];
var DBClusterSnapshotMessage$ = [
3,
n0,
"DBClusterSnapshotMessage",
0,
[_Ma, "DBClusterSnapshots"],
[0, [() => DBClusterSnapshotList, 0]]
];
var DBClusterStatusInfo$ = [
3,
n0,
_DBCSIl,
0,
[
	_STta,
	_No,
	_St,
	_Me
],
[
	0,
	2,
	0,
	0
]
];
var DBInstance$ = [
3,
n0,
_DBI,
0,
[
	_DBII,
	_DBIC,
	_E,
	"DBInstanceStatus",
	_MU,
	_DBN,
	_End,
	_AS,
	_ICTn,
	_PBW,
	_BRP,
	_DBSGe,
	_VSG,
	"DBParameterGroups",
	_AZ,
	_DBSGu,
	_PMW,
	_URO,
	_PMV,
	_LRT,
	_MAZ,
	_EV,
	_AMVU,
	"ReadReplicaSourceDBInstanceIdentifier",
	"ReadReplicaDBInstanceIdentifiers",
	"ReadReplicaDBClusterIdentifiers",
	_RM,
	_LM,
	_I,
	_ST,
	"OptionGroupMemberships",
	_CSN,
	_NCSN,
	"SecondaryAvailabilityZone",
	_PA,
	_SIt,
	_STt,
	_SET,
	_TCA,
	"DbInstancePort",
	_DBCI,
	_SE,
	_KKI,
	_DRI,
	_CACI,
	_DM,
	_CTTS,
	_MIo,
	"EnhancedMonitoringResourceArn",
	_MRA,
	_PT,
	"DBInstanceArn",
	_Ti,
	_IAMDAE,
	_DIM,
	_PIE,
	_PIKMSKI,
	_PIRP,
	_ECLEn,
	_PF,
	_DP,
	_AR,
	"ListenerEndpoint",
	_MAS,
	_TL,
	_AM,
	_RFAMT,
	"CustomerOwnedIpEnabled",
	_NT,
	_ASS,
	_ASKKI,
	_ASKSN,
	_ASM,
	"ActivityStreamEngineNativeAuditFieldsIncluded",
	_ABRPA,
	"DBInstanceAutomatedBackupsReplications",
	_BTa,
	_ART,
	_CIIP,
	"ActivityStreamPolicyStatus",
	_CD,
	_DBSI,
	_MUS,
	"ReadReplicaSourceDBClusterIdentifier",
	_PP,
	_MT,
	_DLV,
	"IsStorageConfigUpgradeAvailable",
	_ELS,
	_ASVd,
	_SVS,
	_SOS,
	_SOPP,
	_DBCRI
],
[
	0,
	0,
	0,
	0,
	0,
	0,
	() => Endpoint$,
	1,
	4,
	0,
	1,
	[() => DBSecurityGroupMembershipList, 0],
	[() => VpcSecurityGroupMembershipList, 0],
	[() => DBParameterGroupStatusList, 0],
	0,
	[() => DBSubnetGroup$, 0],
	0,
	0,
	[() => PendingModifiedValues$, 0],
	4,
	2,
	0,
	2,
	0,
	[() => ReadReplicaDBInstanceIdentifierList, 0],
	[() => ReadReplicaDBClusterIdentifierList, 0],
	0,
	0,
	1,
	1,
	[() => OptionGroupMembershipList, 0],
	0,
	0,
	0,
	2,
	[() => DBInstanceStatusInfoList, 0],
	0,
	0,
	0,
	1,
	0,
	2,
	0,
	0,
	0,
	[() => DomainMembershipList, 0],
	2,
	1,
	0,
	0,
	1,
	0,
	0,
	2,
	0,
	2,
	0,
	1,
	64,
	[() => ProcessorFeatureList, 0],
	2,
	[() => DBInstanceRoles, 0],
	() => Endpoint$,
	1,
	[() => TagList, 0],
	0,
	4,
	2,
	0,
	0,
	0,
	0,
	0,
	2,
	0,
	[() => DBInstanceAutomatedBackupsReplicationList, 0],
	0,
	4,
	0,
	0,
	() => CertificateDetails$,
	0,
	() => MasterUserSecret$,
	0,
	0,
	2,
	2,
	2,
	0,
	() => AdditionalStorageVolumesOutputList,
	0,
	0,
	1,
	0
]
];
var DBInstanceAutomatedBackupsReplication$ = [
3,
n0,
_DBIABRn,
0,
["DBInstanceAutomatedBackupsArn"],
[0]
];
var DBInstanceMessage$ = [
3,
n0,
"DBInstanceMessage",
0,
[_Ma, "DBInstances"],
[0, [() => DBInstanceList, 0]]
];
var DBInstanceRole$ = [
3,
n0,
_DBIR,
0,
[
	_RA,
	_FN,
	_St
],
[
	0,
	0,
	0
]
];
var DBInstanceStatusInfo$ = [
3,
n0,
_DBISI,
0,
[
	_STta,
	_No,
	_St,
	_Me
],
[
	0,
	2,
	0,
	0
]
];
var DBParameterGroupStatus$ = [
3,
n0,
"DBParameterGroupStatus",
0,
[_DBPGN, "ParameterApplyStatus"],
[0, 0]
];
var DBSecurityGroupMembership$ = [
3,
n0,
"DBSecurityGroupMembership",
0,
[_DBSGN, _St],
[0, 0]
];
var DBSnapshot$ = [
3,
n0,
_DBS,
0,
[
	_DBSIn,
	_DBII,
	_SCT,
	_E,
	_AS,
	_St,
	_P,
	_AZ,
	_VI,
	_ICTn,
	_MU,
	_EV,
	_LM,
	_STna,
	_I,
	_ST,
	_OGN,
	_PP,
	"SourceRegion",
	_SDBSI,
	_STt,
	_TCA,
	"Encrypted",
	_SET,
	_BRP,
	_PBW,
	_KKI,
	"DBSnapshotArn",
	_Ti,
	_IAMDAE,
	_PF,
	_DRI,
	_TL,
	_STn,
	"OriginalSnapshotCreateTime",
	"SnapshotDatabaseTime",
	_DBSI,
	_MT,
	_DLV,
	_ASVd,
	_SAZ,
	"FullSnapshotSizeInBytes"
],
[
	0,
	0,
	4,
	0,
	1,
	0,
	1,
	0,
	0,
	4,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	1,
	0,
	0,
	0,
	0,
	2,
	0,
	1,
	0,
	0,
	0,
	0,
	2,
	[() => ProcessorFeatureList, 0],
	0,
	[() => TagList, 0],
	0,
	4,
	4,
	0,
	2,
	2,
	() => AdditionalStorageVolumesList,
	0,
	1
]
];
var DBSnapshotAttribute$ = [
3,
n0,
_DBSAn,
0,
[_AN, _AVt],
[0, [() => AttributeValueList, 0]]
];
var DBSnapshotAttributesResult$ = [
3,
n0,
_DBSAR,
0,
[_DBSIn, "DBSnapshotAttributes"],
[0, [() => DBSnapshotAttributeList, 0]]
];
var DBSnapshotMessage$ = [
3,
n0,
"DBSnapshotMessage",
0,
[_Ma, "DBSnapshots"],
[0, [() => DBSnapshotList, 0]]
];
var DBSubnetGroup$ = [
3,
n0,
_DBSGu,
0,
[
	_DBSGNu,
	"DBSubnetGroupDescription",
	_VI,
	"SubnetGroupStatus",
	"Subnets",
	"DBSubnetGroupArn",
	"SupportedNetworkTypes"
],
[
	0,
	0,
	0,
	0,
	[() => SubnetList, 0],
	0,
	64
]
];
var DeleteDBClusterSnapshotMessage$ = [
3,
n0,
"DeleteDBClusterSnapshotMessage",
0,
[_DBCSI],
[0],
1
];
var DeleteDBClusterSnapshotResult$ = [
3,
n0,
"DeleteDBClusterSnapshotResult",
0,
[_DBCS],
[[() => DBClusterSnapshot$, 0]]
];
var DeleteDBSnapshotMessage$ = [
3,
n0,
"DeleteDBSnapshotMessage",
0,
[_DBSIn],
[0],
1
];
var DeleteDBSnapshotResult$ = [
3,
n0,
"DeleteDBSnapshotResult",
0,
[_DBS],
[[() => DBSnapshot$, 0]]
];
var DescribeAccountAttributesMessage$ = [
3,
n0,
"DescribeAccountAttributesMessage",
0,
[],
[]
];
var DescribeDBClustersMessage$ = [
3,
n0,
"DescribeDBClustersMessage",
0,
[
	_DBCI,
	_Fi,
	_MR,
	_Ma,
	_ISn
],
[
	0,
	[() => FilterList, 0],
	1,
	0,
	2
]
];
var DescribeDBClusterSnapshotAttributesMessage$ = [
3,
n0,
"DescribeDBClusterSnapshotAttributesMessage",
0,
[_DBCSI],
[0],
1
];
var DescribeDBClusterSnapshotAttributesResult$ = [
3,
n0,
"DescribeDBClusterSnapshotAttributesResult",
0,
[_DBCSAR],
[[() => DBClusterSnapshotAttributesResult$, 0]]
];
var DescribeDBClusterSnapshotsMessage$ = [
3,
n0,
"DescribeDBClusterSnapshotsMessage",
0,
[
	_DBCI,
	_DBCSI,
	_STna,
	_Fi,
	_MR,
	_Ma,
	_ISn,
	_IP,
	_DCRI
],
[
	0,
	0,
	0,
	[() => FilterList, 0],
	1,
	0,
	2,
	2,
	0
]
];
var DescribeDBInstancesMessage$ = [
3,
n0,
"DescribeDBInstancesMessage",
0,
[
	_DBII,
	_Fi,
	_MR,
	_Ma
],
[
	0,
	[() => FilterList, 0],
	1,
	0
]
];
var DescribeDBSnapshotAttributesMessage$ = [
3,
n0,
"DescribeDBSnapshotAttributesMessage",
0,
[_DBSIn],
[0],
1
];
var DescribeDBSnapshotAttributesResult$ = [
3,
n0,
"DescribeDBSnapshotAttributesResult",
0,
[_DBSAR],
[[() => DBSnapshotAttributesResult$, 0]]
];
var DescribeDBSnapshotsMessage$ = [
3,
n0,
"DescribeDBSnapshotsMessage",
0,
[
	_DBII,
	_DBSIn,
	_STna,
	_Fi,
	_MR,
	_Ma,
	_ISn,
	_IP,
	_DRI
],
[
	0,
	0,
	0,
	[() => FilterList, 0],
	1,
	0,
	2,
	2,
	0
]
];
var DomainMembership$ = [
3,
n0,
_DMo,
0,
[
	_Do,
	_St,
	"FQDN",
	"IAMRoleName",
	"OU",
	"AuthSecretArn",
	"DnsIps"
],
[
	0,
	0,
	0,
	0,
	0,
	0,
	64
]
];
var Endpoint$ = [
3,
n0,
_End,
0,
[
	"Address",
	_P,
	_HZI
],
[
	0,
	1,
	0
]
];
var Filter$ = [
3,
n0,
_Fil,
0,
[_N, "Values"],
[0, [() => FilterValueList, 0]],
2
];
var LimitlessDatabase$ = [
3,
n0,
_LD,
0,
[_St, "MinRequiredACU"],
[0, 1]
];
var MasterUserSecret$ = [
3,
n0,
_MUS,
0,
[
	"SecretArn",
	"SecretStatus",
	_KKI
],
[
	0,
	0,
	0
]
];
var OptionGroupMembership$ = [
3,
n0,
_OGMp,
0,
[_OGN, _St],
[0, 0]
];
var Outpost$ = [
3,
n0,
"Outpost",
0,
["Arn"],
[0]
];
var PendingCloudwatchLogsExports$ = [
3,
n0,
_PCLE,
0,
["LogTypesToEnable", "LogTypesToDisable"],
[64, 64]
];
var PendingModifiedValues$ = [
3,
n0,
_PMV,
0,
[
	_DBIC,
	_AS,
	_MUP,
	_P,
	_BRP,
	_MAZ,
	_EV,
	_LM,
	_I,
	_ST,
	_DBII,
	_STt,
	_CACI,
	_DBSGNu,
	_PCLE,
	_PF,
	_AM,
	_RFAMT,
	_MT,
	_IAMDAE,
	_DLV,
	_E,
	_ASVd,
	_DBCRI
],
[
	0,
	1,
	[() => SensitiveString, 0],
	1,
	1,
	2,
	0,
	0,
	1,
	1,
	0,
	0,
	0,
	0,
	() => PendingCloudwatchLogsExports$,
	[() => ProcessorFeatureList, 0],
	0,
	4,
	2,
	2,
	2,
	0,
	() => AdditionalStorageVolumesList,
	0
]
];
var ProcessorFeature$ = [
3,
n0,
_PFr,
0,
[_N, _V],
[0, 0]
];
var RdsCustomClusterConfiguration$ = [
3,
n0,
_RCCC,
0,
[
	"InterconnectSubnetId",
	"TransitGatewayMulticastDomainId",
	_RM
],
[
	0,
	0,
	0
]
];
var RestoreDBClusterFromSnapshotMessage$ = [
3,
n0,
"RestoreDBClusterFromSnapshotMessage",
0,
[
	_DBCI,
	"SnapshotIdentifier",
	_E,
	_AZv,
	_EV,
	_P,
	_DBSGNu,
	_DN,
	_OGN,
	_VSGI,
	_T,
	_KKI,
	_EIAMDA,
	_BW,
	_ECLE,
	_EMn,
	_SC,
	"DBClusterParameterGroupName",
	_DP,
	_CTTS,
	_Do,
	_DIAMRN,
	_DBCIC,
	_STt,
	_I,
	_PA,
	_NT,
	_SVSC,
	_RCCC,
	_MIo,
	_MRA,
	_EPI,
	_PIKMSKI,
	_PIRP,
	_BRP,
	_PBW,
	_ELS,
	_TS,
	"EnableVPCNetworking",
	"EnableInternetAccessGateway",
	_AR
],
[
	0,
	0,
	0,
	[() => AvailabilityZones, 0],
	0,
	1,
	0,
	0,
	0,
	[() => VpcSecurityGroupIdList, 0],
	[() => TagList, 0],
	0,
	2,
	1,
	64,
	0,
	() => ScalingConfiguration$,
	0,
	2,
	2,
	0,
	0,
	0,
	0,
	1,
	2,
	0,
	() => ServerlessV2ScalingConfiguration$,
	() => RdsCustomClusterConfiguration$,
	1,
	0,
	2,
	0,
	1,
	1,
	0,
	0,
	[() => TagSpecificationList, 0],
	2,
	2,
	[() => DBClusterAssociatedRoles, 0]
],
3
];
var RestoreDBClusterFromSnapshotResult$ = [
3,
n0,
"RestoreDBClusterFromSnapshotResult",
0,
[_DBC],
[[() => DBCluster$, 0]]
];
var RestoreDBInstanceFromDBSnapshotMessage$ = [
3,
n0,
"RestoreDBInstanceFromDBSnapshotMessage",
0,
[
	_DBII,
	_DBSIn,
	_DBIC,
	_P,
	_AZ,
	_DBSGNu,
	_MAZ,
	_PA,
	_AMVU,
	_LM,
	_DBN,
	_E,
	_I,
	_ST,
	_OGN,
	_T,
	_STt,
	_TCA,
	_TCP,
	_VSGI,
	_Do,
	_DF,
	_DO,
	_DASA,
	_DDI,
	_CTTS,
	_DIAMRN,
	_EIAMDA,
	_ECLE,
	_PF,
	"UseDefaultProcessorFeatures",
	_DBPGN,
	_DP,
	_ECOI,
	_NT,
	_BTa,
	_CIIP,
	_AS,
	_DBCSI,
	_BRP,
	_PBW,
	_DBCRI,
	_DLV,
	_CACI,
	_ELS,
	_ASVd,
	_TS,
	_MMUP,
	_MUSKKI
],
[
	0,
	0,
	0,
	1,
	0,
	0,
	2,
	2,
	2,
	0,
	0,
	0,
	1,
	1,
	0,
	[() => TagList, 0],
	0,
	0,
	[() => SensitiveString, 0],
	[() => VpcSecurityGroupIdList, 0],
	0,
	0,
	0,
	0,
	64,
	2,
	0,
	2,
	64,
	[() => ProcessorFeatureList, 0],
	2,
	0,
	2,
	2,
	0,
	0,
	0,
	1,
	0,
	1,
	0,
	0,
	2,
	0,
	0,
	() => AdditionalStorageVolumesList,
	[() => TagSpecificationList, 0],
	2,
	0
],
1
];
var RestoreDBInstanceFromDBSnapshotResult$ = [
3,
n0,
"RestoreDBInstanceFromDBSnapshotResult",
0,
[_DBI],
[[() => DBInstance$, 0]]
];
var ScalingConfiguration$ = [
3,
n0,
_SC,
0,
[
	_MC,
	_MCa,
	_AP,
	_SUAP,
	_TAi,
	_SBT
],
[
	1,
	1,
	2,
	1,
	0,
	1
]
];
var ScalingConfigurationInfo$ = [
3,
n0,
_SCI,
0,
[
	_MC,
	_MCa,
	_AP,
	_SUAP,
	_TAi,
	_SBT
],
[
	1,
	1,
	2,
	1,
	0,
	1
]
];
var ServerlessV2ScalingConfiguration$ = [
3,
n0,
_SVSC,
0,
[
	_MC,
	_MCa,
	_SUAP
],
[
	1,
	1,
	1
]
];
var ServerlessV2ScalingConfigurationInfo$ = [
3,
n0,
"ServerlessV2ScalingConfigurationInfo",
0,
[
	_MC,
	_MCa,
	_SUAP
],
[
	1,
	1,
	1
]
];
var Subnet$ = [
3,
n0,
_Sub,
0,
[
	"SubnetIdentifier",
	"SubnetAvailabilityZone",
	"SubnetOutpost",
	"SubnetStatus"
],
[
	0,
	() => AvailabilityZone$,
	() => Outpost$,
	0
]
];
var Tag$ = [
3,
n0,
"Tag",
0,
["Key", _V],
[0, 0]
];
var TagSpecification$ = [
3,
n0,
"TagSpecification",
0,
["ResourceType", _T],
[0, [() => TagList, 0]]
];
var VpcSecurityGroupMembership$ = [
3,
n0,
_VSGMp,
0,
[_VSGIp, _St],
[0, 0]
];
var __Unit = "unit";
var AccountQuotaList = [
1,
n0,
"AccountQuotaList",
0,
[() => AccountQuota$, { [_xN]: _AQc }]
];
var AdditionalStorageVolumesList = [
1,
n0,
"AdditionalStorageVolumesList",
0,
() => AdditionalStorageVolume$
];
var AdditionalStorageVolumesOutputList = [
1,
n0,
"AdditionalStorageVolumesOutputList",
0,
() => AdditionalStorageVolumeOutput$
];
var AttributeValueList = [
1,
n0,
"AttributeValueList",
0,
[0, { [_xN]: "AttributeValue" }]
];
var AvailabilityZones = [
1,
n0,
_AZv,
0,
[0, { [_xN]: _AZ }]
];
var DBClusterAssociatedRoles = [
1,
n0,
"DBClusterAssociatedRoles",
0,
[() => DBClusterAssociatedRole$, { [_xN]: _DBCAR }]
];
var DBClusterList = [
1,
n0,
"DBClusterList",
0,
[() => DBCluster$, { [_xN]: _DBC }]
];
var DBClusterMemberList = [
1,
n0,
"DBClusterMemberList",
0,
[() => DBClusterMember$, { [_xN]: _DBCMl }]
];
var DBClusterOptionGroupMemberships = [
1,
n0,
_DBCOGM,
0,
[() => DBClusterOptionGroupStatus$, { [_xN]: "DBClusterOptionGroup" }]
];
var DBClusterRoles = [
1,
n0,
"DBClusterRoles",
0,
[() => DBClusterRole$, { [_xN]: _DBCRl }]
];
var DBClusterSnapshotAttributeList = [
1,
n0,
"DBClusterSnapshotAttributeList",
0,
[() => DBClusterSnapshotAttribute$, { [_xN]: _DBCSAl }]
];
var DBClusterSnapshotList = [
1,
n0,
"DBClusterSnapshotList",
0,
[() => DBClusterSnapshot$, { [_xN]: _DBCS }]
];
var DBClusterStatusInfoList = [
1,
n0,
"DBClusterStatusInfoList",
0,
[() => DBClusterStatusInfo$, { [_xN]: _DBCSIl }]
];
var DBInstanceAutomatedBackupsReplicationList = [
1,
n0,
"DBInstanceAutomatedBackupsReplicationList",
0,
[() => DBInstanceAutomatedBackupsReplication$, { [_xN]: _DBIABRn }]
];
var DBInstanceList = [
1,
n0,
"DBInstanceList",
0,
[() => DBInstance$, { [_xN]: _DBI }]
];
var DBInstanceRoles = [
1,
n0,
"DBInstanceRoles",
0,
[() => DBInstanceRole$, { [_xN]: _DBIR }]
];
var DBInstanceStatusInfoList = [
1,
n0,
"DBInstanceStatusInfoList",
0,
[() => DBInstanceStatusInfo$, { [_xN]: _DBISI }]
];
var DBParameterGroupStatusList = [
1,
n0,
"DBParameterGroupStatusList",
0,
[() => DBParameterGroupStatus$, { [_xN]: "DBParameterGroup" }]
];
var DBSecurityGroupMembershipList = [
1,
n0,
"DBSecurityGroupMembershipList",
0,
[() => DBSecurityGroupMembership$, { [_xN]: "DBSecurityGroup" }]
];
var DBSecurityGroupNameList = [
1,
n0,
"DBSecurityGroupNameList",
0,
[0, { [_xN]: _DBSGN }]
];
var DBSnapshotAttributeList = [
1,
n0,
"DBSnapshotAttributeList",
0,
[() => DBSnapshotAttribute$, { [_xN]: _DBSAn }]
];
var DBSnapshotList = [
1,
n0,
"DBSnapshotList",
0,
[() => DBSnapshot$, { [_xN]: _DBS }]
];
var DomainMembershipList = [
1,
n0,
"DomainMembershipList",
0,
[() => DomainMembership$, { [_xN]: _DMo }]
];
var FilterList = [
1,
n0,
"FilterList",
0,
[() => Filter$, { [_xN]: _Fil }]
];
var FilterValueList = [
1,
n0,
"FilterValueList",
0,
[0, { [_xN]: _V }]
];
var OptionGroupMembershipList = [
1,
n0,
"OptionGroupMembershipList",
0,
[() => OptionGroupMembership$, { [_xN]: _OGMp }]
];
var ProcessorFeatureList = [
1,
n0,
"ProcessorFeatureList",
0,
[() => ProcessorFeature$, { [_xN]: _PFr }]
];
var ReadReplicaDBClusterIdentifierList = [
1,
n0,
"ReadReplicaDBClusterIdentifierList",
0,
[0, { [_xN]: "ReadReplicaDBClusterIdentifier" }]
];
var ReadReplicaDBInstanceIdentifierList = [
1,
n0,
"ReadReplicaDBInstanceIdentifierList",
0,
[0, { [_xN]: "ReadReplicaDBInstanceIdentifier" }]
];
var ReadReplicaIdentifierList = [
1,
n0,
"ReadReplicaIdentifierList",
0,
[0, { [_xN]: "ReadReplicaIdentifier" }]
];
var SubnetList = [
1,
n0,
"SubnetList",
0,
[() => Subnet$, { [_xN]: _Sub }]
];
var TagList = [
1,
n0,
_TL,
0,
[() => Tag$, { [_xN]: "Tag" }]
];
var TagSpecificationList = [
1,
n0,
"TagSpecificationList",
0,
[() => TagSpecification$, { [_xN]: "item" }]
];
var VpcSecurityGroupIdList = [
1,
n0,
"VpcSecurityGroupIdList",
0,
[0, { [_xN]: _VSGIp }]
];
var VpcSecurityGroupMembershipList = [
1,
n0,
"VpcSecurityGroupMembershipList",
0,
[() => VpcSecurityGroupMembership$, { [_xN]: _VSGMp }]
];
var AddTagsToResource$ = [
9,
n0,
"AddTagsToResource",
0,
() => AddTagsToResourceMessage$,
() => __Unit
];
var CopyDBClusterSnapshot$ = [
9,
n0,
"CopyDBClusterSnapshot",
0,
() => CopyDBClusterSnapshotMessage$,
() => CopyDBClusterSnapshotResult$
];
var CopyDBSnapshot$ = [
9,
n0,
"CopyDBSnapshot",
0,
() => CopyDBSnapshotMessage$,
() => CopyDBSnapshotResult$
];
var CreateDBClusterSnapshot$ = [
9,
n0,
"CreateDBClusterSnapshot",
0,
() => CreateDBClusterSnapshotMessage$,
() => CreateDBClusterSnapshotResult$
];
var CreateDBInstance$ = [
9,
n0,
"CreateDBInstance",
0,
() => CreateDBInstanceMessage$,
() => CreateDBInstanceResult$
];
var CreateDBSnapshot$ = [
9,
n0,
"CreateDBSnapshot",
0,
() => CreateDBSnapshotMessage$,
() => CreateDBSnapshotResult$
];
var DeleteDBClusterSnapshot$ = [
9,
n0,
"DeleteDBClusterSnapshot",
0,
() => DeleteDBClusterSnapshotMessage$,
() => DeleteDBClusterSnapshotResult$
];
var DeleteDBSnapshot$ = [
9,
n0,
"DeleteDBSnapshot",
0,
() => DeleteDBSnapshotMessage$,
() => DeleteDBSnapshotResult$
];
var DescribeAccountAttributes$ = [
9,
n0,
"DescribeAccountAttributes",
0,
() => DescribeAccountAttributesMessage$,
() => AccountAttributesMessage$
];
var DescribeDBClusters$ = [
9,
n0,
"DescribeDBClusters",
0,
() => DescribeDBClustersMessage$,
() => DBClusterMessage$
];
var DescribeDBClusterSnapshotAttributes$ = [
9,
n0,
"DescribeDBClusterSnapshotAttributes",
0,
() => DescribeDBClusterSnapshotAttributesMessage$,
() => DescribeDBClusterSnapshotAttributesResult$
];
var DescribeDBClusterSnapshots$ = [
9,
n0,
"DescribeDBClusterSnapshots",
0,
() => DescribeDBClusterSnapshotsMessage$,
() => DBClusterSnapshotMessage$
];
var DescribeDBInstances$ = [
9,
n0,
"DescribeDBInstances",
0,
() => DescribeDBInstancesMessage$,
() => DBInstanceMessage$
];
var DescribeDBSnapshotAttributes$ = [
9,
n0,
"DescribeDBSnapshotAttributes",
0,
() => DescribeDBSnapshotAttributesMessage$,
() => DescribeDBSnapshotAttributesResult$
];
var DescribeDBSnapshots$ = [
9,
n0,
"DescribeDBSnapshots",
0,
() => DescribeDBSnapshotsMessage$,
() => DBSnapshotMessage$
];
var RestoreDBClusterFromSnapshot$ = [
9,
n0,
"RestoreDBClusterFromSnapshot",
0,
() => RestoreDBClusterFromSnapshotMessage$,
() => RestoreDBClusterFromSnapshotResult$
];
var RestoreDBInstanceFromDBSnapshot$ = [
9,
n0,
"RestoreDBInstanceFromDBSnapshot",
0,
() => RestoreDBInstanceFromDBSnapshotMessage$,
() => RestoreDBInstanceFromDBSnapshotResult$
];
let getRuntimeConfig$1 = (config) => ({
apiVersion: "2014-10-31",
base64Decoder: config?.base64Decoder ?? _run_js__WEBPACK_IMPORTED_MODULE_1__.Eyu,
base64Encoder: config?.base64Encoder ?? _run_js__WEBPACK_IMPORTED_MODULE_1__.nk4,
disableHostPrefix: config?.disableHostPrefix ?? !1,
endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
extensions: config?.extensions ?? [],
httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultRDSHttpAuthSchemeProvider,
httpAuthSchemes: config?.httpAuthSchemes ?? [{
	schemeId: "aws.auth#sigv4",
	identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
	signer: new _run_js__WEBPACK_IMPORTED_MODULE_1__.f2d()
}],
logger: config?.logger ?? new _run_js__WEBPACK_IMPORTED_MODULE_1__.N4u(),
protocol: config?.protocol ?? _run_js__WEBPACK_IMPORTED_MODULE_1__.kES,
protocolSettings: config?.protocolSettings ?? {
	defaultNamespace: "com.amazonaws.rds",
	errorTypeRegistries,
	xmlNamespace: "http://rds.amazonaws.com/doc/2014-10-31/",
	version: "2014-10-31",
	serviceTarget: "AmazonRDSv19"
},
serviceId: config?.serviceId ?? "RDS",
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
		clientVersion: version$1
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
var RDSClient = class extends _run_js__WEBPACK_IMPORTED_MODULE_1__.Kje {
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
		httpAuthSchemeParametersProvider: defaultRDSHttpAuthSchemeParametersProvider,
		identityProviderConfigProvider: async (config) => new _run_js__WEBPACK_IMPORTED_MODULE_1__.h$V({ "aws.auth#sigv4": config.credentials })
	}));
	this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.lWK)(this.config));
}
destroy() {
	super.destroy();
}
};
function formatUrl(request) {
let { port, query } = request;
let { protocol, path, hostname } = request;
protocol && protocol.slice(-1) !== ":" && (protocol += ":");
port && (hostname += `:${port}`);
path && path.charAt(0) !== "/" && (path = `/${path}`);
let queryString = query ? (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Got)(query) : "";
queryString && queryString[0] !== "?" && (queryString = `?${queryString}`);
let auth = "";
(request.username != null || request.password != null) && (auth = `${request.username ?? ""}:${request.password ?? ""}@`);
let fragment = "";
request.fragment && (fragment = `#${request.fragment}`);
return `${protocol}//${auth}${hostname}${path}${queryString}${fragment}`;
}
let regARN = /arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?/;
let sourceIdToCommandKeyMap = {
SourceDBSnapshotIdentifier: "CopyDBSnapshot",
SourceDBInstanceIdentifier: "CreateDBInstanceReadReplica",
ReplicationSourceIdentifier: "CreateDBCluster",
SourceDBClusterSnapshotIdentifier: "CopyDBClusterSnapshot",
SourceDBInstanceArn: "StartDBInstanceAutomatedBackupsReplication"
};
function crossRegionPresignedUrlMiddleware(options) {
return (next, context) => async (args) => {
	let { input } = args;
	let region = await options.region();
	let sourceIdKey = Object.keys(sourceIdToCommandKeyMap).filter((sourceKeyId) => input.hasOwnProperty(sourceKeyId))[0];
	if (!sourceIdKey) return next(args);
	let command = sourceIdToCommandKeyMap[sourceIdKey];
	if (!input.PreSignedUrl && isARN(input[sourceIdKey]) && region !== getEndpointFromARN(input[sourceIdKey])) {
		let sourceRegion = getEndpointFromARN(input[sourceIdKey]);
		let resolvedEndpoint;
		resolvedEndpoint = typeof options.endpoint == "function" ? await options.endpoint() : (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.a0M)(context.endpointV2);
		resolvedEndpoint.hostname = `rds.${sourceRegion}.amazonaws.com`;
		let request = new _run_js__WEBPACK_IMPORTED_MODULE_1__.Kdf({
			...resolvedEndpoint,
			protocol: "https",
			headers: { host: resolvedEndpoint.hostname },
			query: {
				Action: command,
				Version: "2014-10-31",
				KmsKeyId: input.KmsKeyId,
				DestinationRegion: region,
				[sourceIdKey]: input[sourceIdKey]
			}
		});
		let presignedRequest = await new _run_js__WEBPACK_IMPORTED_MODULE_1__.BBg({
			credentials: options.credentials,
			region: sourceRegion,
			service: "rds",
			sha256: options.sha256,
			uriEscapePath: options.signingEscapePath
		}).presign(request, { expiresIn: 3600 });
		args = {
			...args,
			input: {
				...args.input,
				PreSignedUrl: formatUrl(presignedRequest)
			}
		};
	}
	return next(args);
};
}
let crossRegionPresignedUrlMiddlewareOptions = {
step: "serialize",
tags: ["CROSS_REGION_PRESIGNED_URL"],
name: "crossRegionPresignedUrlMiddleware",
override: !0,
relation: "after",
toMiddleware: "endpointV2Middleware"
};
let getCrossRegionPresignedUrlPlugin = (config) => ({ applyToStack: (clientStack) => {
clientStack.addRelativeTo(crossRegionPresignedUrlMiddleware(config), crossRegionPresignedUrlMiddlewareOptions);
} });
function isARN(id) {
if (!id) return !1;
return regARN.test(id);
}
function getEndpointFromARN(arn) {
let arnArr = arn.split(":");
if (arnArr.length < 4) throw Error(`Cannot infer endpoint from '${arn}'`);
return arnArr[3];
}
let command = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.k8T)(commonParams, "AmazonRDSv19", "RDSClient", _run_js__WEBPACK_IMPORTED_MODULE_1__.rDt);
let _ep0 = {};
let _mw0 = (Command, cs, config, o) => [];
let _mw1 = (Command, cs, config, o) => [getCrossRegionPresignedUrlPlugin(config)];
var CopyDBClusterSnapshotCommand = class extends command(_ep0, _mw1, "CopyDBClusterSnapshot", CopyDBClusterSnapshot$) {};
var CopyDBSnapshotCommand = class extends command(_ep0, _mw1, "CopyDBSnapshot", CopyDBSnapshot$) {};
var CreateDBClusterSnapshotCommand = class extends command(_ep0, _mw0, "CreateDBClusterSnapshot", CreateDBClusterSnapshot$) {};
var CreateDBSnapshotCommand = class extends command(_ep0, _mw0, "CreateDBSnapshot", CreateDBSnapshot$) {};
var DeleteDBClusterSnapshotCommand = class extends command(_ep0, _mw0, "DeleteDBClusterSnapshot", DeleteDBClusterSnapshot$) {};
var DeleteDBSnapshotCommand = class extends command(_ep0, _mw0, "DeleteDBSnapshot", DeleteDBSnapshot$) {};
var DescribeAccountAttributesCommand = class extends command(_ep0, _mw0, "DescribeAccountAttributes", DescribeAccountAttributes$) {};
var DescribeDBClustersCommand = class extends command(_ep0, _mw0, "DescribeDBClusters", DescribeDBClusters$) {};
var DescribeDBClusterSnapshotAttributesCommand = class extends command(_ep0, _mw0, "DescribeDBClusterSnapshotAttributes", DescribeDBClusterSnapshotAttributes$) {};
var DescribeDBClusterSnapshotsCommand = class extends command(_ep0, _mw0, "DescribeDBClusterSnapshots", DescribeDBClusterSnapshots$) {};
var DescribeDBInstancesCommand = class extends command(_ep0, _mw0, "DescribeDBInstances", DescribeDBInstances$) {};
var DescribeDBSnapshotAttributesCommand = class extends command(_ep0, _mw0, "DescribeDBSnapshotAttributes", DescribeDBSnapshotAttributes$) {};
var DescribeDBSnapshotsCommand = class extends command(_ep0, _mw0, "DescribeDBSnapshots", DescribeDBSnapshots$) {};
function filtersOf(values) {
let filters = Object.entries(values).flatMap(([Name, wanted]) => wanted === void 0 ? [] : [{
	Name,
	Values: [...wanted]
}]);
return filters.length === 0 ? void 0 : filters;
}
function mapped(call, to) {
return call.ok ? {
	ok: !0,
	value: to(call.value)
} : call;
}
let DB_CLUSTERS = {
kind: "rds-cluster",
createAction: "CreateDBClusterSnapshot",
databases: async (caller, region, { id, marker }) => mapped(await caller.repeatable(region, "DescribeDBClusters", (client) => client.send(new DescribeDBClustersCommand({
	DBClusterIdentifier: id,
	MaxRecords: 100,
	Marker: marker
}))), ({ DBClusters, Marker }) => ({
	items: (DBClusters ?? []).map(databaseOf$1),
	NextToken: Marker
})),
snapshots: async (caller, region, { id, names, databases, type = "manual", marker }) => mapped(await caller.repeatable(region, "DescribeDBClusterSnapshots", (client) => client.send(new DescribeDBClusterSnapshotsCommand({
	SnapshotType: type,
	DBClusterSnapshotIdentifier: id,
	Filters: filtersOf({
		"db-cluster-snapshot-id": names,
		"db-cluster-id": databases
	}),
	MaxRecords: 100,
	Marker: marker
}))), ({ DBClusterSnapshots, Marker }) => ({
	items: (DBClusterSnapshots ?? []).map(recordOf$1),
	NextToken: Marker
})),
create: async (caller, region, { name, database, tags }, unless) => mapped(await caller.once(region, "CreateDBClusterSnapshot", (client) => client.send(new CreateDBClusterSnapshotCommand({
	DBClusterSnapshotIdentifier: name,
	DBClusterIdentifier: database,
	Tags: [...tags]
})), unless), ({ DBClusterSnapshot: made }) => made === void 0 ? null : recordOf$1(made)),
copy: async (caller, to, { source, name, kmsKey, tags }, unless) => mapped(await caller.repeatable(to, "CopyDBClusterSnapshot", (client) => client.send(new CopyDBClusterSnapshotCommand({
	SourceDBClusterSnapshotIdentifier: source,
	TargetDBClusterSnapshotIdentifier: name,
	Tags: [...tags],
	...kmsKey !== null && { KmsKeyId: kmsKey }
})), unless), ({ DBClusterSnapshot: made }) => made === void 0 ? null : recordOf$1(made)),
delete: (caller, region, name, lastLook) => caller.repeatable(region, "DeleteDBClusterSnapshot", (client) => client.send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: name })), lastLook),
restorers: async (caller, region, name) => mapped(await caller.repeatable(region, "DescribeDBClusterSnapshotAttributes", (client) => client.send(new DescribeDBClusterSnapshotAttributesCommand({ DBClusterSnapshotIdentifier: name }))), ({ DBClusterSnapshotAttributesResult: read }) => (read?.DBClusterSnapshotAttributes ?? []).flatMap(({ AttributeName, AttributeValues }) => AttributeName === "restore" ? AttributeValues ?? [] : [])),
codes: {
	noDatabase: "DBClusterNotFoundFault",
	databaseState: "InvalidDBClusterStateFault",
	noSnapshot: "DBClusterSnapshotNotFoundFault",
	snapshotExists: "DBClusterSnapshotAlreadyExistsFault",
	snapshotState: "InvalidDBClusterSnapshotStateFault"
},
quota: {
	name: "ManualClusterSnapshots",
	counts: "manual DB cluster snapshots"
}
};
function databaseOf$1(cluster) {
return {
	id: cluster.DBClusterIdentifier ?? "",
	resourceId: cluster.DbClusterResourceId ?? "",
	state: cluster.Status,
	engine: cluster.Engine ?? "",
	tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(cluster.TagList),
	cluster: null,
	bornAt: cluster.ClusterCreateTime?.getTime() ?? null,
	copiesTags: cluster.CopyTagsToSnapshot === !0,
	instanceClass: cluster.DBClusterInstanceClass ?? "",
	capacity: capacityOf(cluster),
	writer: cluster.DBClusterMembers?.find(({ IsClusterWriter }) => IsClusterWriter)?.DBInstanceIdentifier ?? "",
	subnetGroup: cluster.DBSubnetGroup ?? "",
	securityGroups: (cluster.VpcSecurityGroups ?? []).flatMap((group) => group.VpcSecurityGroupId ?? [])
};
}
function capacityOf({ ServerlessV2ScalingConfiguration: scaling }) {
let { MinCapacity, MaxCapacity, SecondsUntilAutoPause } = scaling ?? {};
if (MinCapacity === void 0 || MaxCapacity === void 0) return "";
return [
	MinCapacity,
	MaxCapacity,
	SecondsUntilAutoPause
].filter((one) => one !== void 0).join("-");
}
function scalingOf(capacity) {
let [MinCapacity, MaxCapacity, SecondsUntilAutoPause] = capacity.split("-").map(Number);
return {
	MinCapacity,
	MaxCapacity,
	...SecondsUntilAutoPause !== void 0 && { SecondsUntilAutoPause }
};
}
function recordOf$1(snapshot) {
return {
	arn: snapshot.DBClusterSnapshotArn ?? "",
	name: snapshot.DBClusterSnapshotIdentifier ?? "",
	database: snapshot.DBClusterIdentifier ?? "",
	databaseResourceId: snapshot.DbClusterResourceId ?? "",
	type: snapshot.SnapshotType ?? "",
	state: snapshot.Status ?? "unknown",
	takenAt: snapshot.SnapshotCreateTime,
	gib: snapshot.AllocatedStorage ?? null,
	copyOf: snapshot.SourceDBClusterSnapshotArn ?? "",
	encrypted: snapshot.StorageEncrypted === !0,
	tags: snapshot.TagList
};
}
function makingOf(tags, takenAt, question, by = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.dM)(tags)) {
if (by === null || takenAt !== null && takenAt >= question.before) return null;
let all = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(tags);
let forSlot = all.get("CreatedBy") === "backupViaTag" && all.has("BackupSource");
if (by === "AWS Backup" && question.exceptSlots && forSlot) return null;
return {
	by,
	policy: all.get("aws:dlm:lifecycle-policy-id") ?? null,
	takenAt
};
}
function tally(points) {
let entries = new Map();
for (let { resources, by, policy, takenAt } of points) for (let resource of resources) {
	let key = `${resource.id} ${by}`;
	let known = entries.get(key) ?? {
		resource,
		by,
		newest: null,
		count: 0,
		detail: "",
		policies: new Set()
	};
	policy !== null && known.policies.add(policy);
	let newest = takenAt === null ? known.newest : Math.max(takenAt, known.newest ?? takenAt);
	entries.set(key, {
		...known,
		newest,
		count: known.count + 1
	});
}
return [...entries].sort(([one], [other]) => one < other ? -1 : 1).map(([, { policies, ...entry }]) => ({
	...entry,
	detail: [...policies].sort().join(", ")
}));
}
let QUOTA_ADVICE = "Raise the quota of manual snapshots in Service Quotas for this region, or purge what is no longer needed; the other regions are not affected.";
let GONE = ["resource-gone", "It disappeared during the run. If this was intended, do nothing."];
let SOURCE_STATE = ["wrong-state", "Bring the database to the state available and run again."];
let SNAPSHOT_STATE = ["wrong-state", "Only a snapshot that is available can be changed or deleted: the next run tries again; one that stays in another state is for AWS Support."];
let TAKEN = ["name-taken", "Find out who made the snapshot of that name; delete it, then run again."];
let RDS_WORDINGS = new Map(Object.entries({
SnapshotQuotaExceededFault: ["quota-reached", QUOTA_ADVICE],
DBInstanceNotFoundFault: GONE,
DBClusterNotFoundFault: GONE,
DBSnapshotNotFoundFault: GONE,
DBClusterSnapshotNotFoundFault: GONE,
InvalidDBInstanceStateFault: SOURCE_STATE,
InvalidDBClusterStateFault: SOURCE_STATE,
InvalidDBSnapshotStateFault: SNAPSHOT_STATE,
InvalidDBClusterSnapshotStateFault: SNAPSHOT_STATE,
DBSnapshotAlreadyExistsFault: TAKEN,
DBClusterSnapshotAlreadyExistsFault: TAKEN,
KMSKeyNotAccessibleFault: ["access-denied", "The database's KMS key cannot be used: enable it where it is disabled, and let the role use it (kms:DescribeKey, kms:CreateGrant) in the key's policy."]
}));
let SLOT = RegExp(`^${_run_js__WEBPACK_IMPORTED_MODULE_1__.VI.toLowerCase()}-(.+)-[0-9]+-[0-9a-f]{12}$`);
function isSlotOf(name, database) {
let id = SLOT.exec(name)?.[1];
return id !== void 0 && database.toLowerCase().startsWith(id);
}
async function listSnapshots(family, { caller }, region, whole = !1) {
return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((marker) => family.snapshots(caller, region, { marker }), ({ items }) => items.filter(({ type, state }) => type === "manual" && !isGoing(state)).map((record) => withWhole(pointOf$1(family, region, record), record, whole)).filter(({ tags }) => tags.createdBy === _run_js__WEBPACK_IMPORTED_MODULE_1__.VI));
}
async function findSnapshot(family, { caller }, region, name) {
let found = await findNamed((marker) => family.snapshots(caller, region, {
	id: name,
	marker
}), (record) => record.name === name);
if (!found.ok) return found.refusal.code === family.codes.noSnapshot ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(null) : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2)(found.fault);
if (found.value === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(null);
let { databaseResourceId } = found.value;
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)({
	point: pointOf$1(family, region, found.value),
	databaseResourceId
});
}
async function readStates(family, context, region, ids) {
let read = await readSnapshots(family, context, region, ids);
if (!read.ok) return read;
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(new Map(read.value.map(({ id, state, stateText, stateReason }) => [id, {
	state,
	stateText,
	stateReason
}])));
}
async function readSnapshots(family, { caller }, region, ids) {
let wanted = new Set(ids);
let found = [];
for (let names of (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.oq)(ids.map(nameOf), 50)) {
	let read = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((marker) => family.snapshots(caller, region, {
		names,
		marker
	}), ({ items }) => items.filter(({ arn, state }) => wanted.has(arn) && !isGoing(state)));
	if (!read.ok) return read;
	found.push(...read.value.map((record) => pointOf$1(family, region, record)));
}
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(found);
}
async function readPublic(family, { caller }, region, ids) {
let calls = await Promise.all(ids.map(async (id) => ({
	id,
	call: await family.restorers(caller, region, nameOf(id))
})));
let found = new Set();
for (let { id, call } of calls) {
	if (!call.ok && call.refusal.code !== family.codes.noSnapshot) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2)(call.fault);
	call.ok && call.value.includes("all") && found.add(id);
}
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(found);
}
function nameOf(arn) {
return arn.split(":").slice(6).join(":");
}
function withWhole(point, { tags, encrypted }, wanted) {
return wanted && point.tags.copyTo !== void 0 ? {
	...point,
	whole: {
		tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(tags),
		encrypted
	}
} : point;
}
function pointOf$1({ kind }, region, record) {
let { arn, name, database, state, takenAt } = record;
let isOriginal = record.copyOf === "" && isSlotOf(name, database);
return {
	kind,
	region,
	id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hS)(arn),
	name,
	owner: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.lS)(arn.split(":")[4] ?? ""),
	createdAt: takenAt?.getTime() ?? null,
	state: snapshotState(state),
	stateText: state,
	stateReason: "",
	source: isOriginal ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.a)(database) : null,
	...record.copyOf !== "" && { copyOf: record.copyOf },
	...record.databaseResourceId === "" ? {} : { sourceIdentity: record.databaseResourceId },
	tags: snapshotTagsOf(record.tags),
	managedBy: name.startsWith("awsbackup:") ? "AWS Backup" : (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.dM)(record.tags),
	protection: null,
	public: null,
	snapshots: [{
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.iy)(arn),
		gib: record.gib
	}]
};
}
async function createSnapshot(context, change) {
let lost = {
	answers: 0,
	timeouts: 0
};
let { signal } = context.rds.caller;
return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.z2)(signal, lost, () => (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.hb)(change, (asked) => makeInRoom(context, asked, lost)), failed(inDoubt(change)));
}
async function makeInRoom(context, change, lost) {
let room = context.roomOf(change.resource.region);
let full = await room.take();
if (full !== null) return await earlierOne(context, change, !1) ?? failed(full);
let used = !1;
try {
	let made = await request(context, change, room, lost);
	used = made.result === "done";
	return made;
} finally {
	room.settle(used ? "used" : "not used");
}
}
async function request(context, change, room, lost) {
let { family, rds } = context;
let { caller } = rds;
let { resource, slot } = change;
let { region } = resource;
let snapshot = {
	name: slot,
	database: resource.id,
	tags: tagsToWrite(change)
};
let busy = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__._L)(caller.clock);
for (;;) {
	let call = await family.create(caller, region, snapshot, room.closed);
	if (call.ok && call.value !== null && call.value.arn !== "") {
		let { arn, state } = call.value;
		return {
			result: "done",
			id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hS)(arn),
			state: snapshotState(state),
			expiresAt: change.expiresAt
		};
	}
	if (!call.ok && call.refusal.code === family.codes.snapshotExists) return adopt(context, change, lost.answers > 0);
	if (call.ok || (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Ni)(call.refusal)) {
		lost.answers += 1;
		!call.ok && call.refusal.kind === "timeout" && (lost.timeouts += 1);
		let made = await earlierOne(context, change, !0);
		if (made !== null) return made;
		let fault = call.ok ? noSnapshot(family) : call.fault;
		if (lost.answers >= 10 || lost.timeouts >= 2) return failed(fault);
		await caller.clock.sleep((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.JNn)(500, lost.answers, 8e3), caller.signal);
		continue;
	}
	if (call.fault.code === "quota-reached") {
		room.close(call.fault);
		return await earlierOne(context, change, lost.answers > 0) ?? failed(call.fault);
	}
	if ((0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.ht)(call.refusal.code)) {
		let wait = busy.next(1e4, 6e4);
		if (wait === null) return failed((0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.qs)(call.fault));
		await caller.clock.sleep(wait, caller.signal);
		continue;
	}
	if (call.refusal.code !== family.codes.databaseState) return failed(call.fault);
	let made = await earlierOne(context, change, lost.answers > 0);
	if (made !== null) return made;
	let state = await readState(family, rds, region, resource.id);
	let wait = busy.next(1e4, 6e4);
	let fault = stateFault(call.fault, state, wait === null);
	if (wait === null || fault !== null) return failed(fault ?? call.fault);
	await caller.clock.sleep(wait, caller.signal);
}
}
function stateFault(refused, state, overTime) {
if (!state.ok || state.value === null) return refused;
let fault = {
	...refused,
	message: `${refused.message}; the database is ${state.value}`
};
if (obstacleOfState(state.value) !== null) return fault;
return overTime ? {
	...fault,
	code: "busy",
	advice: "Another backup or a change of the database is still under way: run again later, or space the schedules."
} : null;
}
async function earlierOne(context, change, mayBeFromThisRun) {
let found = await findSnapshot(context.family, context.rds, change.resource.region, change.slot);
if (!found.ok || found.value === null) return null;
let judged = judge(context, found.value, change, mayBeFromThisRun);
return judged.is === "untagged" ? adopt(context, change, mayBeFromThisRun) : (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.F6)(judged);
}
async function adopt(context, change, madeByThisRun) {
let { clock, signal } = context.rds.caller;
let since = clock.now();
for (let look = 0;; look += 1) {
	let found = await findSnapshot(context.family, context.rds, change.resource.region, change.slot);
	if (!found.ok) return failed(found.fault);
	let judged = found.value === null ? null : judge(context, found.value, change, madeByThisRun);
	let isLate = clock.now() - since > 9e4;
	if (judged !== null && (judged.is !== "untagged" || isLate)) return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.F6)(judged);
	if (isLate) return failed({
		code: "name-taken",
		message: `the name ${change.slot} is taken, and no manual snapshot of that name can be seen`,
		advice: "Look for it in the RDS console; a name that was just deleted needs some time to become free."
	});
	await clock.sleep((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.JNn)(500, look, 8e3), signal);
}
}
function judge({ rds, resourceIdOf }, { point, databaseResourceId }, change, mayBeFromThisRun) {
let judged = (0, _shared_js__WEBPACK_IMPORTED_MODULE_3__.judgeFound)(point, {
	...change,
	tags: tagsReadBack(change.tags)
}, rds.account, mayBeFromThisRun);
let resourceId = resourceIdOf(change);
let isOfAnother = resourceId !== "" && databaseResourceId !== "" && databaseResourceId !== resourceId;
return (judged.is === "backup" || judged.is === "unfit") && isOfAnother ? {
	is: "stranger",
	fault: ofAnEarlierOne(point, change)
} : judged;
}
function ofAnEarlierOne({ id }, { slot, resource }) {
return {
	code: "name-taken",
	message: `the name ${slot} is taken by ${id}, which was taken of another database that was called ${resource.id} before`,
	advice: "Start a new run, which gives its snapshots other names; a rerun of the same one keeps to this name."
};
}
function noSnapshot({ createAction }) {
return {
	code: "service-error",
	message: `${createAction} answered without a snapshot, and none of that name can be found`,
	advice: "The service had an error of its own: run again, and look at the AWS Health Dashboard."
};
}
function inDoubt({ slot }) {
return {
	code: "cancelled",
	message: `the run was cancelled and the answer of the service was lost: the snapshot ${slot} may have been made`,
	advice: "Look for a snapshot of that name before you back up again; it carries its tags, so a purge finds it."
};
}
function failed(fault) {
return {
	result: "failed",
	fault
};
}
async function deleteSnapshot(family, context, change, lastLook) {
let { region, id } = change.point;
let call = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.IV)(context.caller, {
	ask: (counted) => family.delete(counted, region, nameOf(id), lastLook),
	isGone: (refusal) => isGone(refusal, family, context, change),
	inDoubt: IN_DOUBT
});
if (!call.ok) return {
	result: "failed",
	fault: call.fault
};
let snapshots = [{
	snapshotId: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.iy)(id),
	result: "success",
	fault: null
}];
return {
	result: call.value === null ? "already-done" : "done",
	snapshots
};
}
async function isGone(refusal, family, context, { point: { region, id } }) {
if (refusal.code === family.codes.noSnapshot) return !0;
if (refusal.code !== family.codes.snapshotState && !(0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Ni)(refusal)) return !1;
let states = await readStates(family, context, region, [id]);
return states.ok && !states.value.has(id);
}
let IN_DOUBT = {
code: "cancelled",
message: "the run was cancelled and the answer of the service was lost: the snapshot may have been deleted",
advice: "Run the purge again: what is gone is not asked for again."
};
async function listOtherBackups(family, { caller }, region, question) {
let { kind } = family;
let find = (0, _shared_js__WEBPACK_IMPORTED_MODULE_3__.sourcesAmong)(question.resources);
let points = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((marker) => family.snapshots(caller, region, {
	type: "awsbackup",
	marker
}), ({ items }) => items.flatMap((record) => pointOf(record, (source) => find({
	...source,
	kind,
	region
}), question)));
return points.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(tally(points.value)) : points;
}
function pointOf({ database, databaseResourceId, type, state, takenAt, tags }, find, question) {
let identity = databaseResourceId === "" ? {} : { sourceIdentity: databaseResourceId };
let resource = find({
	source: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.a)(database),
	...identity
});
if (resource === null || type !== "awsbackup" || state === "failed" || state === "deleting") return [];
let making = makingOf(tags, takenAt?.getTime() ?? null, question, "AWS Backup");
return making === null ? [] : [{
	...making,
	resources: [resource]
}];
}
function roomOf(family, context) {
let rooms = new Map();
return (region) => remembered(rooms, region, () => openRoom(family, () => readQuotas(context, region)));
}
function readQuotas({ caller, quotas }, region) {
return remembered(quotas, region, async () => {
	let call = await caller.repeatable(region, "DescribeAccountAttributes", (client) => client.send(new DescribeAccountAttributesCommand({})));
	return call.ok ? call.value.AccountQuotas ?? null : null;
});
}
function openRoom({ quota }, readAll) {
let free = null;
let most = 0;
let open = 0;
let closed = null;
let waiting = [];
let read = async () => {
	let found = (await readAll())?.find(({ AccountQuotaName }) => AccountQuotaName === quota.name);
	if (found?.Max === void 0 || found.Used === void 0) return;
	most = found.Max;
	free = most - found.Used;
};
let reading = null;
return {
	take: async () => {
		reading ??= read();
		await reading;
		for (;;) {
			if (closed !== null) return closed;
			if (free === null || free > 0) {
				free !== null && --free;
				open += 1;
				return null;
			}
			if (open === 0) return fullFault(most - free, most, quota.counts);
			await new Promise((resolve) => {
				waiting.push(resolve);
			});
		}
	},
	settle: (outcome) => {
		--open;
		free !== null && outcome === "not used" && (free += 1);
		let woken = waiting;
		waiting = [];
		for (let wake of woken) wake();
	},
	close: (fault) => {
		closed ??= fault;
	},
	closed: () => closed
};
}
function fullFault(used, most, counts) {
return {
	code: "quota-reached",
	message: `the region has ${used} of ${most} ${counts}`,
	advice: QUOTA_ADVICE
};
}
function databaseKind(family, rds, rules) {
let listed = new Map();
let listedOf = ({ resource }) => listed.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TN)(resource));
let creating = {
	family,
	rds,
	roomOf: roomOf(family, rds),
	resourceIdOf: (change) => listedOf(change)?.resourceId ?? ""
};
let quotasReached = new Map();
return {
	listResources: async (region, lines, asked) => {
		let all = await databasesOnce(family, rds, region);
		if (!all.ok) return all;
		let carrying = all.value.filter(({ tags }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA)(tags, lines));
		let databases = asked?.whole && rules.whole ? await rules.whole(region, carrying) : carrying;
		let resources = await listResources(family, databases, region, lines, rules.obstacleOf);
		let byId = new Map(databases.map((database) => [database.id, database]));
		for (let resource of resources) {
			let database = byId.get(resource.id);
			database !== void 0 && listed.set((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TN)(resource), database);
		}
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(resources);
	},
	listPoints: async (region) => {
		let points = await listSnapshots(family, rds, region);
		return points.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)({
			points: points.value,
			loose: []
		}) : points;
	},
	listBackups: (region, { whole = !1 }) => listSnapshots(family, rds, region, whole),
	readExisting: (region, sources) => readExisting(family, rds, region, sources),
	readEvidence: (region, question) => readEvidence(family, rds, region, question),
	create: (change) => createSnapshot(creating, change),
	delete: (change, look) => deleteSnapshot(family, rds, change, look),
	readPoints: (region, ids) => readSnapshots(family, rds, region, ids),
	readLoose: async () => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)([]),
	deleteSnapshot: () => {
		throw Error("a snapshot of a database leaves nothing behind: this is a bug");
	},
	copy: async (change) => (await __webpack_require__.e(8518).then(__webpack_require__.bind(__webpack_require__, 8518))).copySnapshot(family, rds, quotasReached, change),
	setExpiries: async (changes, tell) => {
		let { setExpiries } = await __webpack_require__.e(8919).then(__webpack_require__.bind(__webpack_require__, 8919));
		return setExpiries(rds.caller, (region, ids) => readSnapshots(family, rds, region, ids), changes, tell);
	},
	describeStates: (region, ids) => readStates(family, rds, region, ids),
	listOtherBackups: (region, question) => listOtherBackups(family, rds, region, question)
};
}
async function readEvidence(family, rds, region, question) {
let [existing, publicOnes] = await Promise.all([question.sources === null ? null : readExisting(family, rds, region, question.sources), readPublic(family, rds, region, question.unclear)]);
return {
	existing,
	users: question.candidates === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(new Map()),
	public: publicOnes,
	registered: null,
	locked: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)({
		known: !0,
		held: new Map()
	})
};
}
function rdsClusterKind(rds) {
return databaseKind(DB_CLUSTERS, rds, {
	obstacleOf: ({ state }) => obstacleOfState(state),
	whole: async (region, clusters) => (await __webpack_require__.e(4400).then(__webpack_require__.bind(__webpack_require__, 4400))).withClassOfWriter(rds, region, clusters)
});
}
let DB_INSTANCES = {
kind: "rds-instance",
createAction: "CreateDBSnapshot",
databases: async (caller, region, { id, marker }) => mapped(await caller.repeatable(region, "DescribeDBInstances", (client) => client.send(new DescribeDBInstancesCommand({
	DBInstanceIdentifier: id,
	MaxRecords: 100,
	Marker: marker
}))), ({ DBInstances, Marker }) => ({
	items: (DBInstances ?? []).map(databaseOf),
	NextToken: Marker
})),
snapshots: async (caller, region, { id, names, databases, type = "manual", marker }) => mapped(await caller.repeatable(region, "DescribeDBSnapshots", (client) => client.send(new DescribeDBSnapshotsCommand({
	SnapshotType: type,
	DBSnapshotIdentifier: id,
	Filters: filtersOf({
		"db-snapshot-id": names,
		"db-instance-id": databases
	}),
	MaxRecords: 100,
	Marker: marker
}))), ({ DBSnapshots, Marker }) => ({
	items: (DBSnapshots ?? []).map(recordOf),
	NextToken: Marker
})),
create: async (caller, region, { name, database, tags }, unless) => mapped(await caller.once(region, "CreateDBSnapshot", (client) => client.send(new CreateDBSnapshotCommand({
	DBSnapshotIdentifier: name,
	DBInstanceIdentifier: database,
	Tags: [...tags]
})), unless), ({ DBSnapshot: made }) => made === void 0 ? null : recordOf(made)),
copy: async (caller, to, { source, name, kmsKey, tags }, unless) => mapped(await caller.repeatable(to, "CopyDBSnapshot", (client) => client.send(new CopyDBSnapshotCommand({
	SourceDBSnapshotIdentifier: source,
	TargetDBSnapshotIdentifier: name,
	Tags: [...tags],
	...kmsKey !== null && { KmsKeyId: kmsKey }
})), unless), ({ DBSnapshot: made }) => made === void 0 ? null : recordOf(made)),
delete: (caller, region, name, lastLook) => caller.repeatable(region, "DeleteDBSnapshot", (client) => client.send(new DeleteDBSnapshotCommand({ DBSnapshotIdentifier: name })), lastLook),
restorers: async (caller, region, name) => mapped(await caller.repeatable(region, "DescribeDBSnapshotAttributes", (client) => client.send(new DescribeDBSnapshotAttributesCommand({ DBSnapshotIdentifier: name }))), ({ DBSnapshotAttributesResult: read }) => (read?.DBSnapshotAttributes ?? []).flatMap(({ AttributeName, AttributeValues }) => AttributeName === "restore" ? AttributeValues ?? [] : [])),
codes: {
	noDatabase: "DBInstanceNotFoundFault",
	databaseState: "InvalidDBInstanceStateFault",
	noSnapshot: "DBSnapshotNotFoundFault",
	snapshotExists: "DBSnapshotAlreadyExistsFault",
	snapshotState: "InvalidDBSnapshotStateFault"
},
quota: {
	name: "ManualSnapshots",
	counts: "manual DB snapshots"
}
};
function databaseOf(instance) {
return {
	id: instance.DBInstanceIdentifier ?? "",
	resourceId: instance.DbiResourceId ?? "",
	state: instance.DBInstanceStatus,
	engine: instance.Engine ?? "",
	tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(instance.TagList),
	cluster: instance.DBClusterIdentifier || null,
	bornAt: instance.InstanceCreateTime?.getTime() ?? null,
	copiesTags: instance.CopyTagsToSnapshot === !0,
	instanceClass: instance.DBInstanceClass ?? "",
	capacity: "",
	writer: "",
	subnetGroup: instance.DBSubnetGroup?.DBSubnetGroupName ?? "",
	securityGroups: (instance.VpcSecurityGroups ?? []).flatMap((group) => group.VpcSecurityGroupId ?? [])
};
}
function recordOf(snapshot) {
return {
	arn: snapshot.DBSnapshotArn ?? "",
	name: snapshot.DBSnapshotIdentifier ?? "",
	database: snapshot.DBInstanceIdentifier ?? "",
	databaseResourceId: snapshot.DbiResourceId ?? "",
	type: snapshot.SnapshotType ?? "",
	state: snapshot.Status ?? "unknown",
	takenAt: snapshot.SnapshotCreateTime,
	gib: snapshot.AllocatedStorage ?? null,
	copyOf: snapshot.SourceDBSnapshotIdentifier ?? "",
	encrypted: snapshot.Encrypted === !0,
	tags: snapshot.TagList
};
}
function rdsInstanceKind(rds) {
return databaseKind(DB_INSTANCES, rds, { obstacleOf: (database, region, lines) => database.cluster === null ? obstacleOfState(database.state) : memberOf(database.cluster, database, rds, region, lines) });
}
async function memberOf(cluster, { tags, engine }, rds, region, lines) {
let whole = `it belongs to the cluster ${cluster}, which is backed up as a whole`;
let kind = kindOfCluster(engine, rds);
if (!rds.kinds.includes(kind)) return {
	reason: `${whole}: add rds-cluster to kinds and tag the cluster`,
	actionNeeded: !0
};
let clusters = await databasesOnce(DB_CLUSTERS, rds, region);
let found = clusters.ok ? clusters.value.find(({ id }) => id === cluster) : void 0;
if (found !== void 0 && (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA)(found.tags, lines.length > 0 ? lines : ownLines(tags))) return {
	reason: whole,
	actionNeeded: !1,
	coveredBy: {
		kind,
		region,
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.a)(cluster)
	}
};
return {
	reason: `${whole}: tag the cluster as this one is tagged`,
	actionNeeded: !0
};
}
function kindOfCluster(engine, { kinds }) {
let type = clusterTypeOf(engine);
return kinds.find((kind) => kind === type) ?? "rds-cluster";
}
function ownLines(tags) {
return [...tags].flatMap(([key, value]) => key === "Name" || /^aws:/i.test(key) ? [] : [{
	key,
	value
}]);
}
let READING = {
burst: 20,
perSecond: 5
};
let WRITING = {
burst: 10,
perSecond: 2
};
let RDS = {
prefix: "rds",
open: (config) => {
	let client = new RDSClient(config);
	(0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Uw)(client, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.d6);
	return client;
},
limits: {
	DescribeDBInstances: READING,
	DescribeDBClusters: READING,
	DescribeDBSnapshots: READING,
	DescribeDBClusterSnapshots: READING,
	DescribeDBSnapshotAttributes: READING,
	DescribeDBClusterSnapshotAttributes: READING,
	DescribeAccountAttributes: READING,
	CreateDBSnapshot: WRITING,
	CopyDBSnapshot: WRITING,
	CopyDBClusterSnapshot: WRITING,
	CreateDBClusterSnapshot: WRITING,
	DeleteDBSnapshot: WRITING,
	DeleteDBClusterSnapshot: WRITING,
	AddTagsToResource: WRITING,
	RestoreDBInstanceFromDBSnapshot: WRITING,
	RestoreDBClusterFromSnapshot: WRITING,
	CreateDBInstance: WRITING
},
writes: new Set([
	"CreateDBSnapshot",
	"CopyDBSnapshot",
	"CopyDBClusterSnapshot",
	"CreateDBClusterSnapshot",
	"DeleteDBSnapshot",
	"DeleteDBClusterSnapshot",
	"AddTagsToResource",
	"RestoreDBInstanceFromDBSnapshot",
	"RestoreDBClusterFromSnapshot",
	"CreateDBInstance"
]),
wordings: RDS_WORDINGS
};
function openRds(context) {
return {
	caller: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.uF)(RDS, context),
	account: context.session.identity.account,
	kinds: context.kinds,
	quotas: new Map(),
	databases: new Map()
};
}
}) };
