import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
2613: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
}),
4434: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
}),
9896: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
}),
8611: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
}),
5692: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
}),
9278: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
}),
3802: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
}),
7598: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
}),
8474: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
}),
3024: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
}),
1455: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
}),
7067: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
}),
8995: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
}),
7030: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
}),
8161: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
}),
6760: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
}),
7075: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
}),
7975: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
}),
8522: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
}),
857: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
}),
4756: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
}),
7016: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
}),
2015: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
	try {
		var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3746);
		(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.q9s)();
		(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Bdd)();
		let secrets = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Fj2)(process.env);
		try {
			process.exitCode = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CsV)(secrets, _start_js__WEBPACK_IMPORTED_MODULE_0__.Zmy);
		} catch (error) {
			(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.SG5)(secrets.scrub(error instanceof Error ? error.stack ?? error.message : String(error)));
		}
		(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.nJ8)();
		__webpack_async_result__();
	} catch (e) {
		__webpack_async_result__(e);
	}
}, 1);
}),
3746: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	K0_: () => AWS_TYPE_NAMES,
	JMP: () => AssumeRole$,
	kES: () => AwsQueryProtocol,
	S1T: () => AwsSdkSigV4ASigner,
	f2d: () => AwsSdkSigV4Signer,
	d5j: () => BinaryDecisionDiagram,
	gDu: () => CANCELLED,
	Qwk: () => CHECK_STATUSES,
	VI: () => CREATED_BY,
	Kje: () => Client,
	C1w: () => CredentialsProviderError,
	L0v: () => DEFAULT_RETRY_MODE,
	yce: () => DIRECT,
	h$V: () => DefaultIdentityProviderConfig,
	ugQ: () => ENGINES,
	kSP: () => EndpointCache,
	kaA: () => FromStringShapeDeserializer,
	CQj: () => HttpBindingNormalizedSchema,
	Qq5: () => HttpClient,
	tcu: () => HttpProtocol,
	Kdf: () => HttpRequest,
	Ip: () => IniSectionType,
	GWV: () => KINDS,
	kdS: () => KIND_NAMES,
	zSM: () => LONGEST_ATTEMPT,
	AHj: () => LazyJsonString,
	whO: () => MOST_CHANGE_SET_BYTES,
	yem: () => MOST_DAYS,
	gqZ: () => MOST_SOURCE_BYTES,
	hVA: () => NODE_APP_ID_CONFIG_OPTIONS,
	$SU: () => NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
	qsh: () => NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
	zH8: () => NODE_REGION_CONFIG_FILE_OPTIONS,
	GGV: () => NODE_REGION_CONFIG_OPTIONS,
	kN5: () => NODE_RETRY_MODE_CONFIG_OPTIONS,
	AE4: () => NODE_SIGV4A_CONFIG_OPTIONS,
	e$f: () => NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
	Kop: () => NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
	jAh: () => NO_VOLUME_COPIES,
	gfz: () => NO_WISHES,
	W_C: () => NoAnswer,
	mRg: () => NoAuthSigner,
	N4u: () => NoOpLogger,
	$c8: () => NodeHttpHandler,
	l1R: () => NormalizedSchema,
	Dvj: () => NumericValue,
	DlQ: () => OUR_BACKUPS,
	pOv: () => OUR_POINTS,
	Ub5: () => ProtocolLib,
	mZX: () => ProviderError,
	FL4: () => REGIONS_PATTERN,
	YPg: () => ROLE_PATTERN,
	Mpq: () => RpcProtocol,
	fR7: () => SerdeContext,
	TJ8: () => ServiceException,
	kSY: () => Sha256Node,
	BBg: () => SignatureV4,
	W_K: () => SignatureV4MultiRegion,
	OFv: () => TypeRegistry,
	SJ9: () => VAULT_PATTERN,
	xvI: () => VERSION,
	lq0: () => _ep0,
	ytx: () => _mw0,
	g6C: () => aboutResource,
	lSI: () => accountId,
	d5u: () => agree,
	RYN: () => arnOf,
	csK: () => arnStartPattern,
	vdm: () => asAwsBackupFindsIt,
	O1z: () => askSts,
	CDi: () => attempt,
	lTl: () => awsCloud,
	UFW: () => awsEndpointFunctions,
	JNn: () => backoff,
	yrk: () => backupFailed,
	ZmS: () => backupPlanValue,
	wm: () => backupTagValue,
	AN1: () => badInput,
	Got: () => buildQueryString,
	hzH: () => byPlace,
	z4l: () => byText,
	n8t: () => calculateBodyLength,
	GwS: () => canonicalLines,
	bA5: () => carriesAll,
	u0y: () => carryOut,
	cy0: () => chain,
	irs: () => cleaningRefused,
	yOV: () => clientConfig,
	Pxm: () => collectBody,
	G5h: () => command,
	QCp: () => commonReport,
	Lzu: () => copyFailed,
	cK5: () => copyOfText,
	S3J: () => copyToValue,
	jd5: () => countByRegion,
	pfy: () => createDefaultUserAgentProvider,
	VUW: () => credentialChain,
	mwn: () => customEndpointFunctions,
	JVt: () => dateToUtcString,
	hFX: () => daysOf,
	cHK: () => decideEndpoint,
	v6p: () => defaultProvider,
	LAA: () => deref,
	Vmj: () => determineTimestampFormat,
	auO: () => didYouMean,
	ShP: () => durationWords,
	I9F: () => emitWarningIfUnsupportedVersion,
	VXu: () => emitWarningIfUnsupportedVersion$1,
	nJ8: () => endSoon,
	erb: () => endedOf,
	V1Y: () => endings,
	z3S: () => error,
	UIT: () => everyArnOf,
	WUs: () => expectedKinds,
	WJs: () => expiresAt,
	$6$: () => extendedEncodeURIComponent,
	SG5: () => failJob,
	cB7: () => failedEntries,
	aKc: () => failedEntry,
	V2A: () => failure,
	dJV: () => failuresOf,
	Klu: () => faultOf$1,
	Jj: () => fileIntercept,
	B8O: () => formatExpiry,
	r4c: () => formatInstant,
	Eyu: () => fromBase64,
	fromEnv: () => fromEnv,
	aDF: () => fromHex,
	arK: () => fromUtf8$1,
	ecC: () => generateIdempotencyToken,
	Rq4: () => getAwsRegionExtensionConfiguration,
	gPQ: () => getConfigFilepath,
	vKf: () => getContentLengthPlugin,
	xA9: () => getDefaultExtensionConfiguration,
	ED7: () => getDefaultSocketTimeout,
	rDt: () => getEndpointPlugin,
	RLQ: () => getHomeDir,
	TCs: () => getHostHeaderPlugin,
	wBY: () => getHttpAuthSchemeEndpointRuleSetPlugin,
	eS4: () => getHttpHandlerExtensionConfiguration,
	KFW: () => getHttpOperationBindings,
	lWK: () => getHttpSigningPlugin,
	Y7m: () => getLoggerPlugin,
	WEq: () => getPage,
	BzZ: () => getProfileName,
	n4Z: () => getRecursionDetectionPlugin,
	eyH: () => getRetryPlugin,
	wqw: () => getSchemaSerdePlugin,
	ugi: () => getSmithyContext,
	sMQ: () => getUserAgentPlugin,
	$zQ: () => groupBy,
	GXg: () => guardUnevaluated,
	$3n: () => hasOwn,
	lti: () => homeOf,
	cug: () => identityOf,
	gab: () => idleWarnings,
	jhQ: () => inAccount,
	Cpv: () => inSession,
	D3w: () => incidentsOf,
	G7n: () => isAwsType,
	sNC: () => isCopy,
	SFF: () => isMode,
	xKI: () => isOwnKind,
	iZI: () => isPastWish,
	RPt: () => keptSession,
	TNT: () => keyOf,
	IaW: () => kindOf,
	EZ4: () => kinds,
	RfH: () => launchSettings,
	V9m: () => leftOutKinds,
	Z9L: () => loadConfig,
	lT5: () => loadConfigsForDefaultMode,
	p6X: () => loadSharedConfigFiles,
	t5v: () => lookAt,
	k8T: () => makeBuilder,
	OrG: () => makerOf,
	_Gl: () => membershipOf,
	wfo: () => namer,
	pAw: () => nearest,
	dMp: () => noneFound,
	te: () => normalizeProvider$1,
	mXV: () => notFound,
	ZT8: () => noted,
	lmD: () => notice,
	lB7: () => observe,
	Oa3: () => oldestOfRun,
	XVX: () => openNetwork,
	fAx: () => openSession,
	Bdd: () => outliveReaders,
	l3u: () => parseEpochTimestamp,
	Ay9: () => parseIni,
	EIK: () => parseRfc3339DateTime,
	t_f: () => parseRfc3339DateTimeWithOffset,
	xEP: () => parseRfc7231DateTime,
	Dlv: () => parseUrl,
	iQG: () => partitionOf,
	$t_: () => placeOf,
	pj4: () => plain,
	vvD: () => planNamesIn,
	lMF: () => planned,
	orl: () => proveCopy,
	m9g: () => quoteHeader,
	k_t: () => readApproved,
	MDr: () => readArn,
	IuG: () => readColdStorageAfter,
	LZ5: () => readCopyTo,
	$70: () => readDuration,
	mBz: () => readExpireTag,
	Ay2: () => readExpiry,
	TAg: () => readFile,
	niM: () => readRefusal,
	WJh: () => readRegionPatterns,
	fPz: () => readRole,
	lRX: () => readStartWindow,
	aVc: () => readTagLines,
	zEV: () => readVault,
	twY: () => readWindow,
	hSu: () => recoveryPointId,
	J5Y: () => refused,
	Nyu: () => region,
	KzS: () => regionInCopyOf,
	Hw1: () => regionsAllow,
	NVx: () => regionsOf,
	qkT: () => regionsOfPlan,
	n8T: () => rememberSettings,
	Uiw: () => renewalTime,
	zTO: () => requestIn,
	$3m: () => resolveAwsRegionExtensionConfiguration,
	OyU: () => resolveAwsSdkSigV4AConfig,
	hoN: () => resolveAwsSdkSigV4Config,
	uvv: () => resolveDefaultRuntimeConfig,
	IZP: () => resolveDefaultsModeConfig,
	CoJ: () => resolveEndpointConfig,
	OVK: () => resolveHostHeaderConfig,
	jt2: () => resolveHttpHandlerRuntimeConfig,
	xgq: () => resolveParams,
	TDJ: () => resolveRegionConfig,
	$zY: () => resolveRetryConfig,
	Dci: () => resolveUserAgentConfig,
	qwZ: () => resourceArn,
	aaf: () => resourceId,
	ZYA: () => restoreSlot,
	P9p: () => retryAfter,
	CsV: () => runAction,
	c9e: () => sdkStreamMixin,
	Fj2: () => secretsOf,
	Ltv: () => start_select,
	gDG: () => setCredentialFeature,
	uHP: () => setOutput,
	HEL: () => setRight,
	$0b: () => signingOffset,
	NIy: () => slot,
	mGk: () => slotFor,
	aeg: () => slotInsteadOf,
	iy1: () => snapshotId,
	Wd4: () => spanWords,
	UEK: () => splitEvery,
	GP4: () => splitHeader,
	pfI: () => startInName,
	Zmy: () => stopSignal,
	kvU: () => streamCollector,
	kXE: () => success,
	zaO: () => summary,
	emu: () => tagText,
	Cz0: () => tellsOf,
	pf: () => testInstanceId,
	nk4: () => toBase64$1,
	a0M: () => toEndpointV1,
	njx: () => toHex,
	Pqo: () => toUtf8$1,
	$16: () => tokenInsteadOf,
	$TX: () => tooManyDeletions,
	snp: () => underInputs,
	osg: () => unexpected,
	uuW: () => unfitRules,
	pMl: () => unfoundKinds,
	kMD: () => unfoundWarning,
	arP: () => uniqueById,
	kyQ: () => unknownWords,
	bgL: () => unreadRegions,
	pPc: () => viewOfReport,
	$e4: () => warning,
	PG4: () => went,
	g3M: () => wholeBody,
	n8H: () => wholeDays,
	q9s: () => widenThreadPool,
	dnT: () => withinTime,
	Z9Q: () => wordsOf$1,
	ATA: () => writeForApproval,
	TEF: () => writeKey$2,
	Ofw: () => writePageTo,
	aSL: () => writeReportFile,
	X8X: () => writeReportTo,
	BqZ: () => writtenTags
});
var external_node_os_ = __nccwpck_require__(8161);
var external_node_crypto_ = __nccwpck_require__(7598);
var promises_ = __nccwpck_require__(1455);
var external_node_http_ = __nccwpck_require__(7067);
let external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
let external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
let external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
var external_node_fs_ = __nccwpck_require__(3024);
var external_node_path_ = __nccwpck_require__(6760);
var external_node_stream_ = __nccwpck_require__(7075);
let external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
let external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
var external_node_util_ = __nccwpck_require__(7975);
var external_os_ = __nccwpck_require__(857);
let external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
var external_fs_ = __nccwpck_require__(9896);
var external_node_events_ = __nccwpck_require__(8474);
let CHECK_STATUSES = [
	"never",
	"late",
	"lost-tag",
	"unprotected",
	"unknown",
	"new",
	"under-way",
	"fresh",
	"skipped",
	"exempt"
];
let success = (value) => ({
	ok: !0,
	value
});
let failure = (fault) => ({
	ok: !1,
	fault
});
let region = (text) => text;
let accountId = (text) => text;
let resourceId = (text) => text;
let recoveryPointId = (text) => text;
let snapshotId = (text) => text;
let testInstanceId = (text) => text;
let slot = (text) => text;
let MODES$1 = [
	"backup",
	"purge",
	"copy",
	"check",
	"list",
	"verify",
	"restore",
	"preview",
	"retain",
	"sync",
	"collect"
];
function isMode(text) {
	return MODES$1.some((mode) => mode === text);
}
let OWN_KINDS = {
	"ec2-instance": {
		resource: "instance",
		point: "AMI",
		aPoint: "an AMI",
		slot: {
			mostCharacters: 128,
			lowerCase: !1
		}
	},
	"ebs-volume": {
		resource: "volume",
		point: "snapshot",
		aPoint: "a snapshot",
		slot: {
			mostCharacters: 255,
			lowerCase: !1
		}
	},
	"rds-instance": {
		resource: "database",
		point: "DB snapshot",
		aPoint: "a DB snapshot",
		slot: {
			mostCharacters: 255,
			lowerCase: !0
		}
	},
	"rds-cluster": {
		resource: "database cluster",
		point: "DB cluster snapshot",
		aPoint: "a DB cluster snapshot",
		slot: {
			mostCharacters: 63,
			lowerCase: !0
		}
	}
};
let inVault = (resource) => ({
	resource,
	point: "recovery point",
	aPoint: "a recovery point",
	slot: {
		mostCharacters: 128,
		lowerCase: !1
	}
});
let AWS_TYPES = {
	EFS: inVault("file system"),
	FSx: inVault("FSx file system"),
	DynamoDB: inVault("table"),
	S3: inVault("bucket"),
	DocumentDB: inVault("DocumentDB cluster"),
	Neptune: inVault("Neptune cluster"),
	DSQL: inVault("Aurora DSQL cluster"),
	Redshift: inVault("Redshift cluster"),
	"Redshift Serverless": inVault("Redshift namespace"),
	Timestream: inVault("Timestream table"),
	"Storage Gateway": inVault("gateway volume"),
	VirtualMachine: inVault("virtual machine"),
	"SAP HANA on Amazon EC2": inVault("SAP HANA database"),
	EKS: inVault("EKS cluster"),
	CloudFormation: inVault("stack")
};
let KINDS = {
	...OWN_KINDS,
	...AWS_TYPES
};
let isOwnKind = (name) => Object.hasOwn(OWN_KINDS, name);
let isAwsType = (name) => Object.hasOwn(AWS_TYPES, name);
let KIND_NAMES = Object.keys(OWN_KINDS).filter(isOwnKind);
let AWS_TYPE_NAMES = Object.keys(AWS_TYPES).filter(isAwsType);
let CLUSTER_TYPES = [
	"Aurora",
	"RDS",
	"DocumentDB",
	"Neptune"
];
let MIXED = {
	resource: "resource",
	point: "recovery point",
	aPoint: "a recovery point"
};
function wordsOf$1(kinds) {
	let [first, ...others] = new Set(kinds);
	return first === void 0 || others.length > 0 ? MIXED : KINDS[first];
}
function asAwsBackupFindsIt(resource) {
	let { obstacle } = resource;
	return obstacle?.ofAwsBackup === void 0 ? resource : {
		...resource,
		obstacle: obstacle.ofAwsBackup
	};
}
function tellsOf({ kind, also = [] }, asked) {
	return kind === asked || also.includes(asked);
}
let placeOf = ({ kind, region }) => `${kind} ${region}`;
let keyOf = ({ kind, region, id }) => `${placeOf({
	kind,
	region
})} ${id}`;
function fitsGlob(text, pattern) {
	let [have, want] = [[...text], [...pattern]];
	let [at, of] = [0, 0];
	let [star, reached] = [-1, 0];
	for (; at < have.length;) if (want[of] === "*") {
		star = of;
		reached = at;
		of += 1;
	} else if (want[of] === "?" || want[of] === have[at]) {
		at += 1;
		of += 1;
	} else if (star >= 0) {
		reached += 1;
		at = reached;
		of = star + 1;
	} else return !1;
	return want.slice(of).every((character) => character === "*");
}
function nearest(word, known) {
	let wanted = plainForm(word);
	let most = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
	let best = null;
	let fewest = most + 1;
	for (let candidate of known) {
		if (Math.abs(candidate.length - wanted.length) >= fewest) continue;
		let edits = editsBetween(wanted, plainForm(candidate));
		if (edits < fewest) {
			best = candidate;
			fewest = edits;
		}
	}
	return best;
}
function didYouMean(word, known) {
	let meant = nearest(word, known);
	return meant === null ? "" : `; did you mean "${meant}"?`;
}
function plainForm(word) {
	return word.toLowerCase().replaceAll("_", "-");
}
function editsBetween(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row += 1) {
		let current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			let same = a[row - 1] === b[column - 1];
			let swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current.push(Math.min(at$1(last, column) + 1, at$1(current, column - 1) + 1, at$1(last, column - 1) + +!same, swapped ? at$1(beforeLast, column - 2) + 1 : 1e400));
		}
		beforeLast = last;
		last = current;
	}
	return at$1(last, b.length);
}
function at$1(row, index) {
	return row[index] ?? 1e400;
}
function quoted(text) {
	return `"${[...text].map((character) => isUnseen(character) ? escapeOf(character) : character).join("")}"`;
}
function oddCharacter(text) {
	return firstOf(text, () => !0);
}
function hiddenCharacter(text) {
	return firstOf(text, isUnseen);
}
function firstOf(text, counts) {
	let characters = [...text];
	let at = characters.findIndex((character, index) => counts(character) && nameOf(character, characters, index) !== null);
	let character = characters[at];
	if (character === void 0) return null;
	let before = wordBefore(characters.slice(0, at));
	return `${nameOf(character, characters, at)} (${codeOf(character)})${before === "" ? "" : ` after "${before}"`}`;
}
function noted(problem, text) {
	let odd = oddCharacter(text);
	if (odd === null || problem.includes(odd)) return problem;
	let note = `; note that it holds ${odd}`;
	let at = problem.lastIndexOf("; write ");
	return at < 0 ? `${problem}${note}` : `${problem.slice(0, at)}${note}${problem.slice(at)}`;
}
function nameOf(character, characters, index) {
	let known = NAMES.get(character);
	if (known !== void 0) return known;
	if (/^[ \t\r\n]$/.test(character)) return null;
	if (/^\p{Z}$/u.test(character)) return "an unusual space";
	if (/^[\p{Cc}\p{Cf}]$/u.test(character)) return isJoiner(character) ? null : "an invisible character";
	if (/^\p{Pd}$/u.test(character) && character !== "-") return "a dash that is not a hyphen";
	if (/^[^\x20-\x7e]$/u.test(character) && /^[\x21-\x7e]$/.test(character.normalize("NFKC"))) return `another form of "${character.normalize("NFKC")}"`;
	if (/^\p{Nd}$/u.test(character) && !/^\d$/.test(character)) return `the digit "${character}" of another script`;
	if (/^[\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(character) && isBesideLatin(characters, index)) return `the letter "${character}" of another alphabet`;
	return null;
}
let NAMES = new Map([
	["\xA0", "a no-break space"],
	[" ", "a narrow no-break space"],
	["　", "an ideographic space"],
	["​", "a zero-width space"],
	["﻿", "a byte order mark"],
	["­", "a soft hyphen"],
	["‑", "a non-breaking hyphen"],
	["–", "an en dash"],
	["—", "an em dash"],
	["−", "a minus sign that is not a hyphen"],
	["‘", "a curly quotation mark"],
	["’", "a curly quotation mark"],
	["“", "a curly quotation mark"],
	["”", "a curly quotation mark"]
]);
function isJoiner(character) {
	return character === "‌" || character === "‍";
}
function isBesideLatin(characters, index) {
	return [index - 1, index + 1].some((at) => /^[a-z0-9]$/i.test(characters[at] ?? ""));
}
function isUnseen(character) {
	return character !== " " && !isJoiner(character) && /^[\p{Z}\p{Cc}\p{Cf}]$/u.test(character);
}
function wordBefore(characters) {
	return /[^\p{Z}\p{Cc}\p{Cf}"]*$/u.exec(characters.slice(-24).join(""))?.[0] ?? "";
}
function escapeOf(character) {
	let hex = hexOf(character);
	return SHORT.get(character) ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`);
}
let SHORT = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
function codeOf(character) {
	return `U+${hexOf(character).toUpperCase()}`;
}
function hexOf(character) {
	return (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
}
function chooseRegions(text, enabled) {
	if (enabled.length === 0) return {
		ok: !1,
		problem: "the service named no enabled region; look at the permissions of the caller and at aws-region"
	};
	let patterns = text.split(/[\s,]+/).filter((pattern) => pattern !== "");
	let included = patterns.filter((pattern) => !pattern.startsWith("!"));
	let excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
	for (let pattern of [...included, ...excluded]) if (!enabled.some((region) => fitsGlob(region, pattern))) {
		let meant = meantBy(pattern, enabled);
		return problem$4(noted(`${quoted(pattern)} matches no enabled region${meant}`, pattern), enabled);
	}
	let regions = enabled.filter((region) => (included.length === 0 || included.some((pattern) => fitsGlob(region, pattern))) && !excluded.some((pattern) => fitsGlob(region, pattern)));
	if (regions.length === 0) return problem$4(`"${text}" excludes every region`, enabled);
	return {
		ok: !0,
		regions: [...regions].sort()
	};
}
function exactRegions(text) {
	let names = text.split(/[\s,]+/).filter((name) => name !== "");
	if (names.length === 0 || !names.every((name) => /^[a-z]{2,8}(-[a-z]{2,12}){1,3}-\d{1,2}$/.test(name))) return null;
	return [...new Set(names)].sort().map(region);
}
function meantBy(pattern, enabled) {
	let meant = /[*?]/.test(pattern) ? null : nearest(pattern, enabled);
	let place = (name) => name.replace(/\d/g, "");
	return meant === null || place(meant) === place(pattern) ? "" : `; did you mean "${meant}"?`;
}
function problem$4(what, enabled) {
	return {
		ok: !1,
		problem: `${what}; write names or globs such as "us-* !us-west-1"; enabled are: ${[...enabled].sort().join(", ")}`
	};
}
let PARTS$1 = {
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
function partitionOf(name) {
	return PARTITIONS.find(([start]) => name.startsWith(start))?.[1] ?? "aws";
}
function arnOf({ kind, region, account, id }) {
	let { service, type } = PARTS$1[kind];
	return `arn:${partitionOf(region)}:${service}:${region}:${account}:${type}${id}`;
}
function resourceArn({ kind, region, id, arn }, account) {
	if (arn !== void 0) return arn;
	if (!isOwnKind(kind)) throw Error(`${id} of the type ${kind} was observed without its ARN: this is a bug`);
	return arnOf({
		kind,
		region,
		account,
		id
	});
}
let TYPE_PATTERNS = {
	EFS: ["elasticfilesystem:*:*:file-system/*"],
	FSx: ["fsx:*:*:file-system/*", "fsx:*:*:volume/*"],
	DynamoDB: ["dynamodb:*:*:table/*"],
	S3: ["s3:::*"],
	DocumentDB: ["rds:*:*:cluster:*"],
	Neptune: ["rds:*:*:cluster:*"],
	DSQL: ["dsql:*:*:cluster/*"],
	Redshift: ["redshift:*:*:cluster:*"],
	"Redshift Serverless": ["redshift-serverless:*:*:namespace/*"],
	Timestream: ["timestream:*:*:database/*"],
	"Storage Gateway": ["storagegateway:*:*:gateway/*"],
	VirtualMachine: ["backup-gateway:*:*:vm/*"],
	"SAP HANA on Amazon EC2": ["ssm-sap:*:*:HANA/*"],
	EKS: ["eks:*:*:cluster/*"],
	CloudFormation: ["cloudformation:*:*:stack/*"]
};
function everyArnOf(kind, region) {
	return (isOwnKind(kind) ? [`${PARTS$1[kind].service}:*:*:${PARTS$1[kind].type}*`] : TYPE_PATTERNS[kind]).map((pattern) => `arn:${partitionOf(region)}:${pattern}`);
}
let REGION = "[a-z]+(?:-[a-z0-9]+)+";
function arnStartPattern(kind) {
	return startPattern(kind, REGION, "[0-9]{12}");
}
function startPattern(kind, home, account) {
	let { service, type } = PARTS$1[kind];
	return `arn:aws[a-z-]*:${service}:${home}:${account}:${type}`;
}
function readArn(text) {
	for (let kind of KIND_NAMES) {
		let match = RegExp(`^${startPattern(kind, `(${REGION})`, "([0-9]{12})")}(.*)$`, "s").exec(text);
		if (match === null) continue;
		let [, home = "", account = "", id = ""] = match;
		return {
			kind,
			region: region(home),
			account,
			id
		};
	}
	return null;
}
function inAccount(arn, account) {
	return arn.replaceAll("{account}", account);
}
let HOMES = new Map([
	["aws", "us-east-1"],
	["aws-cn", "cn-north-1"],
	["aws-us-gov", "us-gov-west-1"],
	["aws-iso", "us-iso-east-1"],
	["aws-iso-b", "us-isob-east-1"],
	["aws-iso-e", "eu-isoe-west-1"],
	["aws-iso-f", "us-isof-south-1"],
	["aws-eusc", "eusc-de-east-1"]
]);
function partitionOfArn(arn) {
	return /^arn:([a-z0-9-]+):/.exec(arn)?.[1] ?? null;
}
function homeRegion(asked, isDefault, { role, regions, region }) {
	if (!isDefault) return asked;
	let first = exactRegions(regions)?.[0];
	let told = partitionOfArn(role) ?? partitionOf(first ?? region);
	if (told === partitionOf(asked)) return asked;
	return [first, region].find((name) => name !== void 0 && partitionOf(name) === told) ?? HOMES.get(told) ?? asked;
}
function foreignRegion(asked, role) {
	let told = partitionOfArn(role) ?? "";
	let known = HOMES.get(told);
	if (known === void 0 || partitionOf(asked) === told) return null;
	return `"${asked}" is no region of the partition ${told}, which role-to-assume names; write one that is, such as "${known}"`;
}
let LOOKS = [
	"backup:Describe*",
	"backup:Get*",
	"backup:List*",
	"ec2:Describe*",
	"ec2:List*",
	"imagebuilder:Get*",
	"imagebuilder:List*",
	"kms:DescribeKey",
	"rbin:Get*",
	"rbin:List*",
	"rds:Describe*",
	"rds:List*",
	"ssm:DescribeParameters",
	"ssm:GetParameters",
	"tag:GetResources"
];
let USE_OF_KEYS = [
	"kms:CreateGrant",
	"kms:Decrypt",
	"kms:Encrypt",
	"kms:GenerateDataKey*",
	"kms:ListGrants",
	"kms:ReEncrypt*",
	"kms:RetireGrant"
];
let HANDING_ON = [
	"iam:CreateServiceLinkedRole",
	"iam:GetRole",
	"iam:PassRole"
];
let MAKING_VAULTS = [
	"backup-storage:Mount*",
	"backup:CreateBackupVault",
	"backup:TagResource"
];
function sessionPolicy(changes) {
	return allowing([...LOOKS, ...changes]);
}
function organizationPolicy() {
	return allowing(["organizations:Describe*", "organizations:List*"]);
}
function allowing(Action) {
	return JSON.stringify({
		Version: "2012-10-17",
		Statement: [{
			Effect: "Allow",
			Action,
			Resource: "*"
		}]
	});
}
function problemOf(input, message) {
	return {
		input: input.name,
		message: `${input.name}: ${message}`
	};
}
function declare(input) {
	return input;
}
let unit = Object.create(null);
let m$1 = 6e4;
let h$1 = m$1 * 60;
let d$1 = h$1 * 24;
let y = d$1 * 365.25;
unit.year = unit.yr = unit.y = y;
unit.month = unit.mo = unit.mth = y / 12;
unit.week = unit.wk = unit.w = d$1 * 7;
unit.day = unit.d = d$1;
unit.hour = unit.hr = unit.h = h$1;
unit.minute = unit.min = unit.m = m$1;
unit.second = unit.sec = unit.s = 1e3;
unit.millisecond = unit.millisec = unit.ms = 1;
unit.microsecond = unit.microsec = unit.us = unit.µs = .001;
unit.nanosecond = unit.nanosec = unit.ns = 1e-6;
unit.group = ",";
unit.decimal = ".";
unit.placeholder = " _";
let durationRE = /((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu;
parse.unit = unit;
let groupRE;
let placeholder = null;
let group$2;
let lookupUnit = (unit, name) => {
	name = String(name).toLowerCase();
	return unit[name] ?? (name.endsWith("s") ? unit[name.slice(0, -1)] : void 0);
};
function parse(str = "", format = "ms") {
	let result = null, prevUnits, unit = parse.unit;
	(unit.placeholder !== placeholder || unit.group !== group$2) && (groupRE = RegExp(`(\\d)[${(placeholder = unit.placeholder) ?? ""}${(group$2 = unit.group) ?? ""}](\\d)`, "g"));
	str = String(str);
	let s = str.replace(groupRE, "$1$2");
	unit.decimal !== "." && (s = s.replaceAll(unit.decimal, "."));
	durationRE.lastIndex = 0;
	for (let m; m = durationRE.exec(s);) {
		let units = m[2];
		if (!units) {
			if (prevUnits) {
				for (let u in unit) if (unit[u] < prevUnits) {
					units = u;
					break;
				}
			} else units = format;
		}
		prevUnits = units = lookupUnit(unit, units);
		typeof units == "number" && (result = (result || 0) + m[1] * units);
	}
	return result && result / (lookupUnit(unit, format) || 1) * (str.trimStart()[0] === "-" ? -1 : 1);
}
let months$1 = (count) => ({ months: count });
let exact = (name, times = 1) => ({
	exact: name,
	times
});
let LONG_UNITS = {
	minute: exact("minute"),
	hour: exact("hour"),
	day: exact("day"),
	week: exact("week"),
	fortnight: exact("week", 2),
	month: months$1(1),
	year: months$1(12),
	min: exact("minute"),
	hr: exact("hour"),
	wk: exact("week"),
	mo: months$1(1),
	mth: months$1(1),
	yr: months$1(12)
};
let SHORT_UNITS = {
	h: exact("hour"),
	d: exact("day"),
	w: exact("week"),
	y: months$1(12)
};
function unitOf(word) {
	let name = word.toLowerCase();
	if (Object.hasOwn(SHORT_UNITS, name)) return SHORT_UNITS[name];
	let singular = name.endsWith("s") ? name.slice(0, -1) : name;
	return Object.hasOwn(LONG_UNITS, singular) ? LONG_UNITS[singular] : void 0;
}
let LONGEST$1 = 1e3;
let TERM$1 = /^\+?[ \t]*([0-9]+)[ \t]*([A-Za-z]+)$/;
let BETWEEN_TERMS = /(?<=[A-Za-z])[ \t]+(?=[+0-9])/;
function readDuration(text) {
	let trimmed = text.trim();
	if (trimmed === "") return problem$3("it is empty");
	if (text.length > LONGEST$1) return problem$3(`it is longer than ${LONGEST$1} characters`);
	let wholeMonths = 0;
	let milliseconds = 0;
	for (let term of trimmed.split(BETWEEN_TERMS)) {
		let match = TERM$1.exec(term);
		if (match === null) return problem$3(whyUnclear(trimmed) ?? whyNotATerm(term));
		let [, digits = "", word = ""] = match;
		let count = Number(digits);
		let unit = unitOf(word);
		if (unit === void 0) return problem$3(whyNotAUnit(word));
		if (count === 0) return problem$3(`"${term}" is no time at all`);
		if (!Number.isSafeInteger(count)) return problem$3(`"${digits}" is too large`);
		if ("months" in unit) wholeMonths += count * unit.months;
		else {
			let length = parse(`${count * unit.times} ${unit.exact}`);
			if (length === null) return problem$3(`"${term}" is not a length of time`);
			milliseconds += length;
		}
	}
	return {
		ok: !0,
		duration: {
			months: wholeMonths,
			milliseconds
		}
	};
}
function whyUnclear(text) {
	let odd = oddCharacter(text);
	if (odd !== null) return `it holds ${odd}`;
	return /[\r\n]/.test(text) ? "it holds a line break" : null;
}
function whyNotATerm(term) {
	if (/\bago\b/i.test(term)) return "\"ago\" points to the past";
	if (isNegative(term)) return `"${term}" is negative`;
	if (/[0-9][.,][0-9]/.test(term)) return `"${term}" is not a whole number`;
	let runOn = /^\+?[ \t]*[0-9]+[ \t]*([A-Za-z]+)[0-9]/.exec(term)?.[1];
	if (runOn !== void 0 && unitOf(runOn) !== void 0) return `"${term}" needs a space between its parts`;
	if (/^\+?[ \t]*[0-9]+$/.test(term)) return `"${term}" has no unit`;
	return `"${term}" is not a whole number followed by a unit`;
}
function isNegative(term) {
	return [...term.matchAll(/-[ \t]*[0-9]/g)].some(({ index }) => {
		let end = index;
		for (; isBlank(term[end - 1]);) --end;
		return end === 0 || end < index || term[end - 1] === "+" && (end === 1 || isBlank(term[end - 2]));
	});
}
function isBlank(character) {
	return character === " " || character === "	";
}
function whyNotAUnit(word) {
	if (word.toLowerCase() === "m") return "\"m\" may mean minutes or months: write \"min\" or \"mo\"";
	if (/^s(ec(ond)?s?)?$/i.test(word)) return "seconds are too short for a backup";
	if (/ago/i.test(word)) return "\"ago\" points to the past";
	return `"${word}" is not a unit of time`;
}
function problem$3(what) {
	return {
		ok: !1,
		problem: what
	};
}
function readExpireTag(text) {
	if (text === null) return {
		readable: !1,
		missing: !0
	};
	if (text === "never") return {
		readable: !0,
		expiresAt: "never"
	};
	let expiresAt = readIso(text) ?? readGnuDefault(text) ?? readEmailDate(text);
	return expiresAt === null ? {
		readable: !1,
		missing: !1
	} : {
		readable: !0,
		expiresAt
	};
}
let MONTHS$1 = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
let WEEKDAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
let ISO = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[Tt ](?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?(?<zone>[Zz]|[+-]\d\d:\d\d)|[T](?<hourOnly>\d\d)(?::(?<minuteOnly>\d\d))?(?<offset>[+-]\d\d:\d\d))$/;
let GNU_DEFAULT = /^(?<weekday>[A-Z][a-z]{2}) (?<monthName>[A-Z][a-z]{2}) (?<day>[ 0-9]\d|\d) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d) (?<zone>UTC|GMT|Z|[+-]\d\d(?::?\d\d)?) (?<year>\d{4})$/;
let EMAIL = /^(?<weekday>[A-Z][a-z]{2}), (?<day>\d\d) (?<monthName>[A-Z][a-z]{2}) (?<year>\d{4}) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d) (?<zone>[+-]\d{4})$/;
function readIso(text) {
	let groups = ISO.exec(text)?.groups;
	if (groups === void 0) return null;
	return instantOf$1({
		year: groups.year,
		month: Number(groups.month),
		day: groups.day,
		hour: groups.hour ?? groups.hourOnly,
		minute: groups.minute ?? groups.minuteOnly,
		second: groups.second,
		zone: groups.zone ?? groups.offset,
		fraction: groups.fraction
	});
}
function readGnuDefault(text) {
	return readNamed(GNU_DEFAULT.exec(text)?.groups);
}
function readEmailDate(text) {
	return readNamed(EMAIL.exec(text)?.groups);
}
function readNamed(groups) {
	if (groups === void 0) return null;
	let month = MONTHS$1.indexOf(groups.monthName ?? "") + 1;
	if (month === 0) return null;
	let { year, day, hour, minute, second, zone } = groups;
	if (WEEKDAYS[midnight(Number(year), month, Number(day)).getUTCDay()] !== groups.weekday) return null;
	return instantOf$1({
		year,
		month,
		day,
		hour,
		minute,
		second,
		zone
	});
}
function instantOf$1(parts) {
	let hour = Number(parts.hour);
	let minute = Number(parts.minute ?? 0);
	let second = Number(parts.second ?? 0);
	if (hour > 23 || minute > 59 || second > 59) return null;
	let date = midnight(Number(parts.year), parts.month, Number(parts.day));
	if (date.getUTCMonth() !== parts.month - 1) return null;
	let offset = offsetOf(parts.zone ?? "");
	if (offset === null) return null;
	let milliseconds = Number((parts.fraction ?? "").slice(0, 3).padEnd(3, "0"));
	return date.getTime() + ((hour * 60 + minute - offset) * 60 + second) * 1e3 + milliseconds;
}
function midnight(year, month, day) {
	let date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return date;
}
function offsetOf(zone) {
	if (!/^[+-]/.test(zone)) return 0;
	let digits = zone.slice(1).replace(":", "");
	let hours = Number(digits.slice(0, 2));
	let minutes = Number(digits.slice(2));
	if (hours > 23 || minutes > 59) return null;
	return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
let right = (value) => ({
	ok: !0,
	value
});
let wrong = (text, write) => ({
	ok: !1,
	problem: `${quoted(text)} is wrong; write ${write}`
});
function readText(text) {
	return right(text);
}
function readOptional(text) {
	return right(text === "" ? null : text);
}
function readFlag(text) {
	if (/^(true|True|TRUE|false|False|FALSE)$/.test(text)) return right(text.toLowerCase() === "true");
	return wrong(text, "\"true\" or \"false\"");
}
function matching(pattern, write) {
	return (text) => pattern.test(text) ? right(text) : wrong(text, write);
}
function optionally(read) {
	return (text) => text === "" ? right(null) : read(text);
}
function wholeNumber(least, most, write) {
	return (text) => {
		let value = Number(text);
		return /^\d+$/.test(text) && value >= least && value <= most ? right(value) : wrong(text, write);
	};
}
function oneOf(words) {
	return (text) => {
		let found = words.find((word) => word === text);
		return found === void 0 ? wrong(text, listed$2(words)) : right(found);
	};
}
function someOf(words, write) {
	return (text) => {
		let written = wordsOf(text);
		let known = words.filter((word) => written.includes(word));
		return known.length > 0 && written.every((word) => words.some((one) => one === word)) ? right(known) : wrong(text, write);
	};
}
function wordsOf(text) {
	return text.split(/[\s,]+/).filter((word) => word !== "");
}
function lengthLike(example) {
	return (text) => {
		let reading = readDuration(text);
		if (reading.ok && reading.duration.months === 0) return right(reading.duration.milliseconds);
		return wrong(text, `a length of time up to weeks, such as "${example}"`);
	};
}
function readInstant(text) {
	let instant = instantOf(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59Z` : text);
	return instant === null ? wrong(text, "a day such as \"2026-12-01\", or a time such as \"2026-12-01T08:00:00Z\"") : right(instant);
}
function instantOf(text) {
	let reading = readExpireTag(text);
	return /^\d{4}-/.test(text) && reading.readable && reading.expiresAt !== "never" ? reading.expiresAt : null;
}
function listed$2(words) {
	let marked = words.map((word) => `"${word}"`);
	return marked.length < 2 ? marked.join("") : `${marked.slice(0, -1).join(", ")} or ${marked.at(-1)}`;
}
function readExpiry(text, now) {
	if (text.trim().toLowerCase() === "never") return {
		ok: !0,
		rule: { keep: "for-ever" }
	};
	let reading = readDuration(text);
	if (!reading.ok) return problem$2(text, reading.problem);
	let rule = {
		keep: "for",
		duration: reading.duration
	};
	let end = expiresAt(rule, now);
	if (end !== "never" && !(end <= LAST_INSTANT)) return problem$2(text, "it ends after the year 9999");
	return {
		ok: !0,
		rule
	};
}
function problem$2(text, why) {
	return {
		ok: !1,
		problem: `${quoted(text)} is not an expiry: ${why}; write "30 days", "6 months" or "never"`
	};
}
let LAST_INSTANT = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
function expiresAt(rule, start) {
	if (rule.keep === "for-ever") return "never";
	return addMonths(start, rule.duration.months) + rule.duration.milliseconds;
}
function addMonths(start, months) {
	if (months === 0) return start;
	let date = new Date(start);
	let month = date.getUTCMonth() + months;
	let lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
	let day = Math.min(date.getUTCDate(), lastDay);
	let timeOfDay = (start % DAY$4 + DAY$4) % DAY$4;
	return Date.UTC(date.getUTCFullYear(), month, day) + timeOfDay;
}
let DAY$4 = 864e5;
function formatExpiry(expiry) {
	return expiry === "never" ? "never" : formatInstant(expiry);
}
function formatInstant(instant) {
	return [new Date(instant).toISOString().slice(0, 19), "Z"].join("");
}
function readTagLines(text) {
	let lines = new Map();
	for (let raw of text.split(/\r\n|\r|\n/)) {
		let line = raw.trim();
		if (line === "") continue;
		let pair = line.startsWith("\"") ? cutAfterQuotes(line) : cutAtColon(line);
		if (typeof pair == "string") return problem$1(pair);
		let { key, value } = pair;
		if (key === "") return problem$1(`${quoted(line)} has no key before the colon`);
		if ([...key].length > 128) return problem$1(`the key "${key}" is longer than 128 characters`);
		if ([...value].length > 256) return problem$1(`the value "${value}" is longer than 256 characters`);
		let other = lines.get(key);
		if (other !== void 0 && other.value !== value) return problem$1(`"${tagText(other)}" and "${line}" name one key with two values, which no resource can have`);
		lines.set(key, {
			key,
			value
		});
	}
	if (lines.size === 0) return problem$1("\"\" names no tag");
	if (lines.size > 50) return problem$1(`${lines.size} lines are more than the 50 tags that a resource can have`);
	return {
		ok: !0,
		lines: [...lines.values()]
	};
}
function cutAtColon(line) {
	let colon = line.indexOf(":");
	return colon < 0 ? noted(`${quoted(line)} has no colon`, line) : {
		key: line.slice(0, colon),
		value: line.slice(colon + 1)
	};
}
function cutAfterQuotes(line) {
	let end = line.indexOf("\"", 1);
	for (; end >= 0 && line[end + 1] === "\"";) end = line.indexOf("\"", end + 2);
	if (end >= 0 && line[end + 1] === ":") return {
		key: line.slice(1, end).replaceAll("\"\"", "\""),
		value: line.slice(end + 2)
	};
	return `${line} begins with a double quote, and ${end < 0 ? "none ends its key" : "no colon follows the one that ends its key"}: a key in quotes is written "corp:backup":daily`;
}
function tagText({ key, value }) {
	return key.includes(":") || key.startsWith("\"") ? `"${key.replaceAll("\"", "\"\"")}":${value}` : `${key}:${value}`;
}
function problem$1(what) {
	return {
		ok: !1,
		problem: `${what}; write one Key:Value a line, such as "Backup:ProductionDaily"`
	};
}
function carriesAll(tags, lines) {
	return lines.every((line) => tags.get(line.key) === line.value);
}
function canonicalLines(lines) {
	return lines.map(tagText).sort();
}
function backupTagValue(lines) {
	let text = canonicalLines(lines).join(", ");
	let characters = [...text];
	if (characters.length <= 256) return text;
	let hash = (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 8);
	return `${characters.slice(0, 247).join("")}~${hash}`;
}
let OF_OURS = {
	EC2: ["ec2-instance"],
	EBS: ["ebs-volume"],
	RDS: ["rds-instance", "rds-cluster"],
	Aurora: ["rds-cluster"]
};
let OTHERWISE = { FSX: "FSx" };
let LONGEST_FIRST = [
	"all",
	...KIND_NAMES,
	...AWS_TYPE_NAMES,
	...Object.keys(OF_OURS),
	...Object.keys(OTHERWISE)
].sort((one, other) => other.length - one.length);
let RIGHT$1 = `one or more of ${KIND_NAMES.join(", ")}, such as "ec2-instance", or, with engine: aws-backup, all or types of AWS Backup such as EFS`;
function readKindsAsked(text) {
	let words = wordsIn(text);
	if (words === null) return wrong(text, RIGHT$1);
	let taken = words.filter(({ out }) => !out).map(({ word }) => word);
	let left = words.filter(({ out }) => out).map(({ word }) => word);
	let all = taken.includes("all");
	if (left.length > 0 && (!all || left.includes("all"))) return wrong(text, "what to leave out of all behind it, as in all !CloudFormation, or kinds such as \"ec2-instance\"");
	let wanted = new Set(all ? [...KIND_NAMES, ...AWS_TYPE_NAMES] : taken.flatMap(kindsOf$1));
	let clusters = clustersOf(all, taken, left);
	for (let word of left) for (let kind of kindsOf$1(word)) kind !== "rds-cluster" && wanted.delete(kind);
	(clusters.length === 0 || left.includes("rds-cluster")) && wanted.delete("rds-cluster");
	if (wanted.size === 0) return wrong(text, RIGHT$1);
	let names = [...KIND_NAMES, ...AWS_TYPE_NAMES].filter((name) => wanted.has(name));
	return right({
		names,
		all,
		ofAws: words.map(({ word }) => word).filter((word) => !isOwnKind(word)),
		clusters
	});
}
function wordsIn(text) {
	let words = [];
	let rest = text.replace(/[\s,]+/g, (between) => /[,\n\r]/.test(between) ? "," : " ").replace(/^[ ,]+|[ ,]+$/g, "");
	for (; rest !== "";) {
		let out = rest.startsWith("!");
		let from = out ? rest.slice(1) : rest;
		let word = LONGEST_FIRST.find((one) => from.startsWith(one) && /^(?:$|[ ,])/.test(from.slice(one.length)));
		if (word === void 0) return null;
		words.push({
			word: OTHERWISE[word] ?? word,
			out
		});
		rest = from.slice(word.length).replace(/^[ ,]+/, "");
	}
	return words.length === 0 ? null : words;
}
function kindsOf$1(word) {
	if (isOwnKind(word) || isAwsType(word)) return [word];
	return OF_OURS[word] ?? [];
}
function clustersOf(all, taken, left) {
	return CLUSTER_TYPES.filter((type) => {
		if (isAwsType(type)) return !all && taken.includes("rds-cluster") && !taken.includes(type);
		return all ? !left.includes(type) : taken.includes("rds-cluster") || taken.includes(type);
	});
}
let tag = declare({
	name: "tag",
	summary: "Which resources to back up, as \"Key:Value\", such as \"Backup:ProductionDaily\".",
	details: "Split at the first colon, so values may contain colons; put a key that contains one in double quotes, as in '\"corp:backup\":daily'. Case-sensitive; no wildcards. One pair per line; a resource must have all of them. Required for backup, unless a plan file selects the resources. In purge it limits the run to backups whose BackupTag tag holds the same pairs.",
	default: "",
	option: {
		is: "text",
		value: "KEY:VALUE",
		short: "t"
	},
	read: readTag
});
function readTag(text) {
	if (text === "") return right(null);
	let reading = readTagLines(text);
	return reading.ok ? right(reading.lines) : reading;
}
let expiry = declare({
	name: "expiry",
	summary: "How long to keep the new backups, such as \"30 days\", \"+6 months\" or \"never\".",
	details: "Whole numbers with units, such as \"1 month 2 weeks\" or \"12h\". Units are minute, hour, day, week, fortnight, month and year, or a short form (min, h, d, w, mo, y). A bare \"m\" is refused. Months and years are calendar months in UTC. Required for backup, unless a plan file sets it. A restore from the Recycle Bin keeps what it brings back for that long, by default 7 days.",
	default: "",
	option: {
		is: "text",
		value: "EXPIRY",
		short: "e"
	},
	read: (text, now) => {
		if (text === "") return right(null);
		let reading = readExpiry(text, now);
		return reading.ok ? right({
			rule: reading.rule,
			text
		}) : reading;
	}
});
let kinds = declare({
	name: "kinds",
	summary: "Which kinds of resource to work on: \"ec2-instance\", \"ebs-volume\", \"rds-instance\", \"rds-cluster\".",
	details: "Separated by spaces, commas or newlines. Instances are backed up as AMIs, volumes as snapshots, databases as DB snapshots, and database clusters as DB cluster snapshots. With engine: aws-backup also types of AWS Backup by its own names, such as \"EFS DynamoDB\". There, \"all\" takes every type, and a leading \"!\" leaves one out, as in \"all !CloudFormation\".",
	default: "ec2-instance",
	option: {
		is: "text",
		value: "LIST"
	},
	read: readKindsAsked
});
let regions = declare({
	name: "regions",
	summary: "Which regions to work in, as names or globs, such as \"eu-* !eu-south-1\".",
	details: "Separated by spaces, commas or newlines. A leading \"!\" excludes and always wins. A name or pattern that matches no enabled region fails the run before any change is made. If every region is named exactly, AWS is not asked for the list of regions; one that does not exist then fails alone.",
	default: "",
	whenEmpty: "all regions enabled for the account",
	option: {
		is: "text",
		value: "LIST"
	},
	read: readText
});
let ifNoneFound = declare({
	name: "if-none-found",
	summary: "What to do when no resource matches: \"error\" fails the run, \"warn\" warns, \"ignore\" says nothing.",
	default: "error",
	option: {
		is: "text",
		value: "WHAT"
	},
	read: oneOf([
		"error",
		"warn",
		"ignore"
	])
});
let roleToAssume = declare({
	name: "role-to-assume",
	summary: "ARN of the IAM role to assume with the workflow's OIDC token.",
	details: "For example \"arn:aws:iam::123456789012:role/backup-via-tag-backup\". The job needs the permission \"id-token: write\". Outside GitHub the role is assumed with the credentials of the default chain. With accounts, \"{account}\" stands for the id of each.",
	default: "",
	whenEmpty: "the AWS SDK's default credential chain (environment, profile, instance role)",
	option: {
		is: "text",
		value: "ARN"
	},
	read: optionally(matching(/^arn:[a-z0-9-]+:iam::(?:\d{12}|\{account\}):role\/[\w+=,.@/-]+$/, "the ARN of a role, such as \"arn:aws:iam::123456789012:role/backup\", or leave it empty"))
});
let audience = declare({
	name: "audience",
	summary: "Audience of the OIDC token.",
	details: "In the China partition write \"sts.amazonaws.com.cn\". Only used with role-to-assume.",
	default: "sts.amazonaws.com",
	option: {
		is: "text",
		value: "TEXT"
	},
	read: readText
});
let roleSessionName = declare({
	name: "role-session-name",
	summary: "Name of the role session as it appears in CloudTrail.",
	details: "2 to 64 letters, digits and \"_+=,.@-\". Only used with role-to-assume.",
	default: "",
	whenEmpty: "a name made from the workflow run",
	option: {
		is: "text",
		value: "NAME"
	},
	read: optionally(matching(/^[\w+=,.@-]{2,64}$/, "2 to 64 letters, digits or +=,.@-_, such as \"nightly-backup\""))
});
let roleDurationSeconds = declare({
	name: "role-duration-seconds",
	summary: "Length of a role session in seconds, from 900 to 43200.",
	details: "At most the maximum set on the role. A session that ends during the run is renewed with a fresh OIDC token. Only used with role-to-assume.",
	default: "3600",
	option: {
		is: "text",
		value: "N"
	},
	read: wholeNumber(900, 43200, "whole seconds from 900 to 43200, such as \"3600\"")
});
let narrowSession = declare({
	name: "session-policy",
	summary: "Whether each role session is limited to what the mode can do, whatever else its role allows.",
	details: "A dry run, a check, a list or a preview can then change nothing. Write \"false\" if AWS names a session policy in a refusal. Only used with role-to-assume.",
	default: "true",
	option: { is: "flag" },
	read: readFlag
});
let awsRegion = declare({
	name: "aws-region",
	summary: "Region in which the role session is opened and the list of regions is requested.",
	details: "It does not limit where backups are made; `regions` does. If the role or the regions are in GovCloud or China, the default is a region there.",
	default: "us-east-1",
	option: {
		is: "text",
		value: "REGION"
	},
	read: matching(/^[a-z]+(-[a-z0-9]+)+$/, "the name of a region, such as \"us-east-1\"")
});
let SESSION = [
	roleToAssume,
	audience,
	roleSessionName,
	roleDurationSeconds,
	narrowSession,
	awsRegion
];
function readSession(read, fallbackName, changes) {
	let role = read(roleToAssume);
	let asked = read(awsRegion);
	let hints = {
		role: role ?? "",
		regions: read(regions),
		region: ""
	};
	return {
		role,
		audience: read(audience),
		sessionName: read(roleSessionName) ?? fallbackName,
		durationSeconds: read(roleDurationSeconds),
		policy: role !== null && read(narrowSession) ? sessionPolicy(changes) : null,
		homeRegion: homeRegion(asked, asked === awsRegion.default, hints)
	};
}
function sessionProblems({ given, text }) {
	if (!given(awsRegion) || !given(roleToAssume)) return [];
	let problem = foreignRegion(text(awsRegion), text(roleToAssume));
	return problem === null ? [] : [problemOf(awsRegion, problem)];
}
function idleInSession({ given }) {
	if (given(roleToAssume)) return [];
	return [
		audience,
		roleSessionName,
		roleDurationSeconds,
		narrowSession
	].map((input) => ({
		input,
		where: "without role-to-assume"
	}));
}
function unexpected(error) {
	return {
		code: "unexpected",
		message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
		advice: "This is probably a bug in backup-via-tag: run with debug logging and open an issue with the log."
	};
}
let CANCELLED = {
	code: "cancelled",
	message: "the run was cancelled before this was done",
	advice: "Run again: what is done already is found and not done twice."
};
function faultOf$1(error, { signal, log }) {
	if (signal.aborted) return CANCELLED;
	log.debug(error instanceof Error ? error.stack ?? error.message : String(error));
	return unexpected(error);
}
function badInput(message, advice) {
	return {
		code: "bad-input",
		message,
		advice
	};
}
let CONNECTIONS = {
	keepAlive: !0,
	maxSockets: 512
};
let PROXIES = [
	"http_proxy",
	"HTTP_PROXY",
	"https_proxy",
	"HTTPS_PROXY"
];
let DIRECT = {
	proxyFor: () => "",
	agents: () => ({
		httpAgent: new external_node_http_.Agent(CONNECTIONS),
		httpsAgent: new external_node_https_namespaceObject.Agent(CONNECTIONS)
	})
};
async function openNetwork(environment) {
	let certificates = await readCertificates(environment.AWS_CA_BUNDLE ?? "");
	if (!certificates.ok) return certificates;
	let ca = certificates.value === null ? {} : { ca: [...certificates.value] };
	let secure = {
		...CONNECTIONS,
		...ca
	};
	let direct = () => ({
		httpAgent: new external_node_http_.Agent(CONNECTIONS),
		httpsAgent: new external_node_https_namespaceObject.Agent(secure)
	});
	if (!PROXIES.some((name) => environment[name])) return success({
		proxyFor: () => "",
		agents: direct
	});
	let { namesProxy, readProxies } = await __nccwpck_require__.e(8066).then(__nccwpck_require__.bind(__nccwpck_require__, 8066));
	if (!namesProxy(environment)) return success({
		proxyFor: () => "",
		agents: direct
	});
	let proxies = readProxies(environment);
	if (!proxies.ok) return proxies;
	let [{ HttpProxyAgent }, { HttpsProxyAgent }] = await Promise.all([__nccwpck_require__.e(7691).then(__nccwpck_require__.bind(__nccwpck_require__, 7691)), __nccwpck_require__.e(1696).then(__nccwpck_require__.bind(__nccwpck_require__, 1696))]);
	return success({
		proxyFor: proxies.value,
		agents: (proxy) => proxy === "" ? direct() : {
			httpAgent: withOptions(new HttpProxyAgent(proxy, secure), { secureEndpoint: !1 }),
			httpsAgent: withOptions(new HttpsProxyAgent(proxy, secure), {
				secureEndpoint: !0,
				...ca
			})
		}
	});
}
function withOptions(agent, options) {
	Object.assign(agent.options, options);
	return agent;
}
async function readCertificates(path) {
	if (path === "") return success(null);
	let refuse = (why) => failure(badInput(`AWS_CA_BUNDLE: "${path}" ${why}; write the path of a file with certificates in PEM form, such as "/etc/ssl/certs/ca-certificates.crt"`, "Correct the environment variable AWS_CA_BUNDLE, or unset it, and run again; nothing was changed."));
	let bundle;
	try {
		bundle = await (0, promises_.readFile)(path, "utf8");
	} catch (error) {
		return refuse(`cannot be read (${error instanceof Error && "code" in error ? error.code : error})`);
	}
	let certificates = bundle.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
	if (certificates.length === 0) return refuse("holds no certificate");
	if (!certificates.every(isCertificate)) return refuse("holds a certificate that cannot be read");
	return success([...nodeCertificates(), ...certificates]);
}
function isCertificate(text) {
	try {
		return new external_node_crypto_.X509Certificate(text).raw.length > 0;
	} catch {
		return !1;
	}
}
function nodeCertificates() {
	return typeof external_node_tls_namespaceObject.getCACertificates == "function" ? external_node_tls_namespaceObject.getCACertificates("default") : external_node_tls_namespaceObject.rootCertificates;
}
async function getPage(url, { network, headers, signal, method = "GET", body }) {
	let { httpAgent, httpsAgent } = network.agents(network.proxyFor(url));
	try {
		return await new Promise((resolve, reject) => {
			let secure = url.startsWith("https:");
			let request$2 = (secure ? external_node_https_namespaceObject.request : external_node_http_.request)(url, {
				method,
				agent: secure ? httpsAgent : httpAgent,
				headers,
				signal
			}, (response) => {
				let chunks = [];
				response.on("data", (chunk) => chunks.push(chunk));
				response.on("error", reject);
				response.on("close", () => reject(Object.assign(Error("the answer was cut"), { code: "ECONNRESET" })));
				response.on("end", () => {
					let { statusCode: status = 0, headers: answered } = response;
					resolve({
						status,
						headers: answered,
						body: Buffer.concat(chunks).toString("utf8")
					});
				});
			});
			request$2.on("error", reject);
			request$2.end(body);
		});
	} finally {
		httpAgent.destroy();
		httpsAgent.destroy();
	}
}
function keepHeapSmall() {
	(0, external_node_v8_namespaceObject.setFlagsFromString)("--semi-space-growth-factor=1");
	(0, external_node_v8_namespaceObject.setFlagsFromString)("--heap-growing-percent=75");
}
let state = { warningEmitted: !1 };
let emitWarningIfUnsupportedVersion$1 = (version) => {
	if (version && !state.warningEmitted) {
		if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
			state.warningEmitted = !0;
			return;
		}
		if (parseInt(version.substring(1, version.indexOf("."))) < 22) {
			state.warningEmitted = !0;
			process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=22. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=22.

More information can be found at: https://a.co/c895JFp`);
		}
	}
};
function setCredentialFeature(credentials, feature, value) {
	credentials.$source ||= {};
	credentials.$source[feature] = value;
	return credentials;
}
function setFeature$1(context, feature, value) {
	context.__aws_sdk_context ? context.__aws_sdk_context.features || (context.__aws_sdk_context.features = {}) : context.__aws_sdk_context = { features: {} };
	context.__aws_sdk_context.features[feature] = value;
}
let isDefaultSocketTimeoutEnabled = () => typeof process == "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
let getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
	if (!isDefaultSocketTimeoutEnabled()) return;
	if (typeof requestHandler?.handle == "function") return;
	return timeoutMs;
};
let isArrayBuffer = (arg) => typeof ArrayBuffer == "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
let fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
	if (!isArrayBuffer(input)) throw TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
	return Buffer.from(input, offset, length);
};
let fromString = (input, encoding) => {
	if (typeof input != "string") throw TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
	return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
};
let BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
let fromBase64 = (input) => {
	if (input.length * 3 % 4 != 0) throw TypeError("Incorrect padding on base64 string.");
	if (!BASE64_REGEX.exec(input)) throw TypeError("Invalid base64 string.");
	let buffer = fromString(input, "base64");
	return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};
let fromUtf8$1 = (input) => {
	let buf = fromString(input, "utf8");
	return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};
let toBase64$1 = (_input) => {
	let input;
	input = typeof _input == "string" ? fromUtf8$1(_input) : _input;
	if (typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number") throw Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};
function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
	return class Uint8ArrayBlobAdapter extends Uint8Array {
		static fromString(source, encoding = "utf-8") {
			if (typeof source == "string") {
				if (encoding === "base64") return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
				return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
			}
			throw Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
		}
		static mutate(source) {
			Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
			return source;
		}
		transformToString(encoding = "utf-8") {
			if (encoding === "base64") return toBase64(this);
			return toUtf8(this);
		}
	};
}
let toUtf8$1 = (input) => {
	if (typeof input == "string") return input;
	if (typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number") throw Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
};
let decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bindV4(getRandomValues) {
	if (typeof crypto < "u" && typeof crypto.randomUUID == "function") return () => crypto.randomUUID();
	return () => {
		let rnds = new Uint8Array(16);
		getRandomValues(rnds);
		rnds[6] = rnds[6] & 15 | 64;
		rnds[8] = rnds[8] & 63 | 128;
		return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
	};
}
var EndpointURLScheme;
(function(EndpointURLScheme) {
	EndpointURLScheme.HTTP = "http";
	EndpointURLScheme.HTTPS = "https";
})(EndpointURLScheme ||= {});
var AlgorithmId;
(function(AlgorithmId) {
	AlgorithmId.MD5 = "md5";
	AlgorithmId.CRC32 = "crc32";
	AlgorithmId.CRC32C = "crc32c";
	AlgorithmId.SHA1 = "sha1";
	AlgorithmId.SHA256 = "sha256";
})(AlgorithmId ||= {});
let SMITHY_CONTEXT_KEY = "__smithy_context";
var IniSectionType;
(function(IniSectionType) {
	IniSectionType.PROFILE = "profile";
	IniSectionType.SSO_SESSION = "sso-session";
	IniSectionType.SERVICES = "services";
})(IniSectionType ||= {});
let getSmithyContext = (context) => context.__smithy_context ||= {};
function hasOwn(o, k) {
	return Object.prototype.hasOwnProperty.call(o, k);
}
var HttpRequest = class HttpRequest {
	method;
	protocol;
	hostname;
	port;
	path;
	query;
	headers;
	username;
	password;
	fragment;
	body;
	constructor(options) {
		this.method = options.method || "GET";
		this.hostname = options.hostname || "localhost";
		this.port = options.port;
		this.query = options.query || {};
		this.headers = options.headers || {};
		this.body = options.body;
		this.protocol = options.protocol ? options.protocol.slice(-1) === ":" ? options.protocol : `${options.protocol}:` : "https:";
		this.path = options.path ? options.path.charAt(0) === "/" ? options.path : `/${options.path}` : "/";
		this.username = options.username;
		this.password = options.password;
		this.fragment = options.fragment;
	}
	static clone(request) {
		let cloned = new HttpRequest({
			...request,
			headers: { ...request.headers }
		});
		cloned.query &&= cloneQuery(cloned.query);
		return cloned;
	}
	static isInstance(request) {
		if (!request) return !1;
		let req = request;
		return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req.query == "object" && typeof req.headers == "object";
	}
	clone() {
		return HttpRequest.clone(this);
	}
};
function cloneQuery(query) {
	return Object.keys(query).reduce((carry, paramName) => {
		let param = query[paramName];
		return {
			...carry,
			[paramName]: Array.isArray(param) ? [...param] : param
		};
	}, {});
}
var HttpResponse = class {
	statusCode;
	reason;
	headers;
	body;
	constructor(options) {
		this.statusCode = options.statusCode;
		this.reason = options.reason;
		this.headers = options.headers || {};
		this.body = options.body;
	}
	static isInstance(response) {
		if (!response) return !1;
		let resp = response;
		return typeof resp.statusCode == "number" && typeof resp.headers == "object";
	}
};
let VALID_HOST_LABEL_REGEX = RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$");
let isValidHostLabel = (value, allowSubDomains = !1) => {
	if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
	let labels = value.split(".");
	for (let label of labels) if (!isValidHostLabel(label)) return !1;
	return !0;
};
function isValidHostname(hostname) {
	return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
}
let normalizeProvider$1 = (input) => {
	if (typeof input == "function") return input;
	let promisified = Promise.resolve(input);
	return () => promisified;
};
function parseQueryString(querystring) {
	let query = {};
	querystring = querystring.replace(/^\?/, "");
	if (querystring) for (let pair of querystring.split("&")) {
		let [key, value = null] = pair.split("=");
		key = decodeURIComponent(key);
		value &&= decodeURIComponent(value);
		key in query ? Array.isArray(query[key]) ? query[key].push(value) : query[key] = [query[key], value] : query[key] = value;
	}
	return query;
}
let parseUrl = (url) => {
	if (typeof url == "string") return parseUrl(new URL(url));
	let { hostname, pathname, port, protocol, search } = url;
	let query;
	search && (query = parseQueryString(search));
	return {
		hostname,
		port: port ? parseInt(port) : void 0,
		protocol,
		path: pathname,
		query
	};
};
let toEndpointV1 = (endpoint) => {
	if (typeof endpoint == "object") {
		if ("url" in endpoint) {
			let v1Endpoint = parseUrl(endpoint.url);
			if (endpoint.headers) {
				v1Endpoint.headers = {};
				for (let name in endpoint.headers) {
					if (!hasOwn(endpoint.headers, name)) continue;
					v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
				}
			}
			return v1Endpoint;
		}
		return endpoint;
	}
	return parseUrl(endpoint);
};
let expectNumber = (value) => {
	if (value == null) return;
	if (typeof value == "string") {
		let parsed = parseFloat(value);
		if (!Number.isNaN(parsed)) {
			String(parsed) !== String(value) && logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
			return parsed;
		}
	}
	if (typeof value == "number") return value;
	throw TypeError(`Expected number, got ${typeof value}: ${value}`);
};
let MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
let expectFloat32 = (value) => {
	let expected = expectNumber(value);
	if (expected !== void 0 && !Number.isNaN(expected) && expected !== 1e400 && expected !== -1e400 && Math.abs(expected) > MAX_FLOAT) throw TypeError(`Expected 32-bit float, got ${value}`);
	return expected;
};
let expectLong = (value) => {
	if (value == null) return;
	if (Number.isInteger(value) && !Number.isNaN(value)) return value;
	throw TypeError(`Expected integer, got ${typeof value}: ${value}`);
};
let expectShort = (value) => expectSizedInt(value, 16);
let expectByte = (value) => expectSizedInt(value, 8);
let expectSizedInt = (value, size) => {
	let expected = expectLong(value);
	if (expected !== void 0 && castInt(expected, size) !== expected) throw TypeError(`Expected ${size}-bit integer, got ${value}`);
	return expected;
};
let castInt = (value, size) => {
	switch (size) {
		case 32: return Int32Array.of(value)[0];
		case 16: return Int16Array.of(value)[0];
		case 8: return Int8Array.of(value)[0];
	}
};
let strictParseDouble = (value) => {
	if (typeof value == "string") return expectNumber(parseNumber(value));
	return expectNumber(value);
};
let strictParseFloat32 = (value) => {
	if (typeof value == "string") return expectFloat32(parseNumber(value));
	return expectFloat32(value);
};
let NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
let parseNumber = (value) => {
	let matches = value.match(NUMBER_REGEX);
	if (matches === null || matches[0].length !== value.length) throw TypeError("Expected real number, got implicit NaN");
	return parseFloat(value);
};
let strictParseShort = (value) => {
	if (typeof value == "string") return expectShort(parseNumber(value));
	return expectShort(value);
};
let strictParseByte = (value) => {
	if (typeof value == "string") return expectByte(parseNumber(value));
	return expectByte(value);
};
let stackTraceWarning = (message) => String(TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n");
let logger = { warn: console.warn };
let DAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
let MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function dateToUtcString(date) {
	let year = date.getUTCFullYear();
	let month = date.getUTCMonth();
	let dayOfWeek = date.getUTCDay();
	let dayOfMonthInt = date.getUTCDate();
	let hoursInt = date.getUTCHours();
	let minutesInt = date.getUTCMinutes();
	let secondsInt = date.getUTCSeconds();
	let dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
	let hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
	let minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
	let secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
	return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
let RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
let parseRfc3339DateTime = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC-3339 date-times must be expressed as strings");
	let match = RFC3339.exec(value);
	if (!match) throw TypeError("Invalid RFC-3339 date-time value");
	let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
	let year = strictParseShort(stripLeadingZeroes(yearStr));
	let month = parseDateValue(monthStr, "month", 1, 12);
	let day = parseDateValue(dayStr, "day", 1, 31);
	return buildDate(year, month, day, {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
};
let RFC3339_WITH_OFFSET$1 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
let parseRfc3339DateTimeWithOffset = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC-3339 date-times must be expressed as strings");
	let match = RFC3339_WITH_OFFSET$1.exec(value);
	if (!match) throw TypeError("Invalid RFC-3339 date-time value");
	let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
	let year = strictParseShort(stripLeadingZeroes(yearStr));
	let month = parseDateValue(monthStr, "month", 1, 12);
	let day = parseDateValue(dayStr, "day", 1, 31);
	let date = buildDate(year, month, day, {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
	offsetStr.toUpperCase() != "Z" && date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
	return date;
};
let IMF_FIXDATE$1 = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
let RFC_850_DATE$1 = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
let ASC_TIME$1 = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
let parseRfc7231DateTime = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC-7231 date-times must be expressed as strings");
	let match = IMF_FIXDATE$1.exec(value);
	if (match) {
		let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	match = RFC_850_DATE$1.exec(value);
	if (match) {
		let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		}));
	}
	match = ASC_TIME$1.exec(value);
	if (match) {
		let [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	throw TypeError("Invalid RFC-7231 date-time value");
};
let parseEpochTimestamp = (value) => {
	if (value == null) return;
	let valueAsDouble;
	if (typeof value == "number") valueAsDouble = value;
	else if (typeof value == "string") valueAsDouble = strictParseDouble(value);
	else if (typeof value == "object" && value.tag === 1) valueAsDouble = value.value;
	else throw TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
	if (Number.isNaN(valueAsDouble) || valueAsDouble === 1e400 || valueAsDouble === -1e400) throw TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
	return new Date(Math.round(valueAsDouble * 1e3));
};
let buildDate = (year, month, day, time) => {
	let adjustedMonth = month - 1;
	validateDayOfMonth(year, adjustedMonth, day);
	return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
};
let parseTwoDigitYear = (value) => {
	let thisYear = new Date().getUTCFullYear();
	let valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
	if (valueInThisCentury < thisYear) return valueInThisCentury + 100;
	return valueInThisCentury;
};
let adjustRfc850Year = (input) => {
	if (input.getTime() - new Date().getTime() > 15768e8) return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
	return input;
};
let parseMonthByShortName = (value) => {
	let monthIdx = MONTHS.indexOf(value);
	if (monthIdx < 0) throw TypeError(`Invalid month: ${value}`);
	return monthIdx + 1;
};
let DAYS_IN_MONTH = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
let validateDayOfMonth = (year, month, day) => {
	let maxDays = DAYS_IN_MONTH[month];
	month === 1 && isLeapYear(year) && (maxDays = 29);
	if (day > maxDays) throw TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
};
let isLeapYear = (year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
let parseDateValue = (value, type, lower, upper) => {
	let dateVal = strictParseByte(stripLeadingZeroes(value));
	if (dateVal < lower || dateVal > upper) throw TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
	return dateVal;
};
let parseMilliseconds = (value) => {
	if (value == null) return 0;
	return strictParseFloat32("0." + value) * 1e3;
};
let parseOffsetToMilliseconds = (value) => {
	let directionStr = value[0];
	let direction = 1;
	if (directionStr == "+") direction = 1;
	else if (directionStr == "-") direction = -1;
	else throw TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
	let hour = Number(value.substring(1, 3));
	let minute = Number(value.substring(4, 6));
	return direction * (hour * 60 + minute) * 60 * 1e3;
};
let stripLeadingZeroes = (value) => {
	let idx = 0;
	for (; idx < value.length - 1 && value.charAt(idx) === "0";) idx++;
	if (idx === 0) return value;
	return value.slice(idx);
};
let LazyJsonString = function LazyJsonString(val) {
	return Object.assign(new String(val), {
		deserializeJSON() {
			return JSON.parse(String(val));
		},
		toString() {
			return String(val);
		},
		toJSON() {
			return String(val);
		}
	});
};
LazyJsonString.from = (object) => {
	if (object && typeof object == "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) return object;
	else if (typeof object == "string" || Object.getPrototypeOf(object) === String.prototype) return LazyJsonString(String(object));
	return LazyJsonString(JSON.stringify(object));
};
LazyJsonString.fromObject = LazyJsonString.from;
function quoteHeader(part) {
	(part.includes(",") || part.includes("\"")) && (part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, "\\\"")}"`);
	return part;
}
let ddd = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?";
let mmm = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
let time = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?";
let date = "(\\d?\\d)";
let year = "(\\d{4})";
let RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
let IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
let IMF_FIXDATE = RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
let RFC_850_DATE = RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
let ASC_TIME = RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
let months = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
let _parseEpochTimestamp = (value) => {
	if (value == null) return;
	let num = NaN;
	if (typeof value == "number") num = value;
	else if (typeof value == "string") {
		if (!/^-?\d*\.?\d+$/.test(value)) throw TypeError("parseEpochTimestamp - numeric string invalid.");
		num = Number.parseFloat(value);
	} else typeof value == "object" && value.tag === 1 && (num = value.value);
	if (isNaN(num) || Math.abs(num) === 1e400) throw TypeError("Epoch timestamps must be valid finite numbers.");
	return new Date(Math.round(num * 1e3));
};
let _parseRfc3339DateTimeWithOffset = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC3339 timestamps must be strings");
	let matches = RFC3339_WITH_OFFSET.exec(value);
	if (!matches) throw TypeError(`Invalid RFC3339 timestamp format ${value}`);
	let [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
	range(monthStr, 1, 12);
	range(dayStr, 1, 31);
	range(hours, 0, 23);
	range(minutes, 0, 59);
	range(seconds, 0, 60);
	let date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
	date.setUTCFullYear(Number(yearStr));
	if (offsetStr.toUpperCase() != "Z") {
		let [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [
			void 0,
			"+",
			0,
			0
		];
		let scalar = sign === "-" ? 1 : -1;
		date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
	}
	return date;
};
let _parseRfc7231DateTime = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC7231 timestamps must be strings.");
	if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
	let day;
	let month;
	let year;
	let hour;
	let minute;
	let second;
	let fraction;
	let matches;
	if (matches = IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches;
	else if (matches = RFC_850_DATE.exec(value)) {
		[, day, month, year, hour, minute, second, fraction] = matches;
		year = (Number(year) + 1900).toString();
	} else (matches = ASC_TIME.exec(value)) && ([, month, day, hour, minute, second, fraction, year] = matches);
	if (year && second) {
		let timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
		range(day, 1, 31);
		range(hour, 0, 23);
		range(minute, 0, 59);
		range(second, 0, 60);
		let date = new Date(timestamp);
		date.setUTCFullYear(Number(year));
		return date;
	}
	throw TypeError(`Invalid RFC7231 date-time value ${value}.`);
};
function range(v, min, max) {
	let _v = Number(v);
	if (_v < min || _v > max) throw Error(`Value ${_v} out of range [${min}, ${max}]`);
}
function splitEvery(value, delimiter, numDelimiters) {
	if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) throw Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
	let segments = value.split(delimiter);
	if (numDelimiters === 1) return segments;
	let compoundSegments = [];
	let currentSegment = "";
	for (let i = 0; i < segments.length; i++) {
		currentSegment === "" ? currentSegment = segments[i] : currentSegment += delimiter + segments[i];
		if ((i + 1) % numDelimiters === 0) {
			compoundSegments.push(currentSegment);
			currentSegment = "";
		}
	}
	currentSegment !== "" && compoundSegments.push(currentSegment);
	return compoundSegments;
}
let splitHeader = (value) => {
	let z = value.length;
	let values = [];
	let withinQuotes = !1;
	let escaped = !1;
	let anchor = 0;
	for (let i = 0; i < z; ++i) {
		let char = value[i];
		switch (char) {
			case "\"":
				escaped || (withinQuotes = !withinQuotes);
				break;
			case ",": if (!withinQuotes) {
				values.push(value.slice(anchor, i));
				anchor = i + 1;
			}
		}
		escaped = char === "\\" && !escaped;
	}
	values.push(value.slice(anchor));
	return values.map((v) => {
		v = v.trim();
		let z = v.length;
		if (z < 2) return v;
		if (v[0] === "\"" && v[z - 1] === "\"") {
			v = v.slice(1, z - 1);
			return v.replace(/\\(["\\])/g, "$1");
		}
		return v.replace(/\\"/g, "\"");
	});
};
let format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var NumericValue = class NumericValue {
	string;
	type;
	constructor(string, type) {
		this.string = string;
		this.type = type;
		if (!format.test(string)) throw Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
	}
	toString() {
		return this.string;
	}
	static [Symbol.hasInstance](object) {
		if (!object || typeof object != "object") return !1;
		let _nv = object;
		return NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
	}
};
let SHORT_TO_HEX = {};
let HEX_TO_SHORT = {};
for (let i = 0; i < 256; i++) {
	let encodedByte = i.toString(16).toLowerCase();
	encodedByte.length === 1 && (encodedByte = `0${encodedByte}`);
	SHORT_TO_HEX[i] = encodedByte;
	HEX_TO_SHORT[encodedByte] = i;
}
function fromHex(encoded) {
	if (encoded.length % 2 != 0) throw Error("Hex encoded strings must have an even number length");
	let out = new Uint8Array(encoded.length / 2);
	for (let i = 0; i < encoded.length; i += 2) {
		let encodedByte = encoded.slice(i, i + 2).toLowerCase();
		if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte];
		else throw Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
	}
	return out;
}
function toHex(bytes) {
	let out = "";
	for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
	return out;
}
let calculateBodyLength = (body) => {
	if (!body) return 0;
	if (typeof body == "string") return Buffer.byteLength(body);
	else if (typeof body.byteLength == "number") return body.byteLength;
	else if (typeof body.size == "number") return body.size;
	else if (typeof body.start == "number" && typeof body.end == "number") return body.end + 1 - body.start;
	else if (body instanceof external_node_fs_.ReadStream) {
		if (body.path != null) return (0, external_node_fs_.lstatSync)(body.path).size;
		else if (typeof body.fd == "number") return (0, external_node_fs_.fstatSync)(body.fd).size;
	}
	throw Error(`Body Length computation failed for ${body}`);
};
let toUint8Array = (data) => {
	if (data instanceof Uint8Array) return data;
	if (typeof data == "string") return fromUtf8$1(data);
	if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
	return new Uint8Array(data);
};
function concatBytes(arrays, length) {
	if (length === void 0) {
		length = 0;
		for (let bytes of arrays) length += bytes.byteLength;
	}
	let result = new Uint8Array(length);
	let offset = 0;
	for (let buf of arrays) {
		result.set(buf, offset);
		offset += buf.byteLength;
	}
	return result;
}
var ProviderError = class ProviderError extends Error {
	name = "ProviderError";
	tryNextLink;
	constructor(message, options = !0) {
		let logger;
		let tryNextLink = !0;
		if (typeof options == "boolean") {
			logger = void 0;
			tryNextLink = options;
		} else if (typeof options == "object" && options) {
			logger = options.logger;
			tryNextLink = options.tryNextLink ?? !0;
		}
		super(message);
		this.tryNextLink = tryNextLink;
		Object.setPrototypeOf(this, ProviderError.prototype);
		logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
	}
	static from(error, options = !0) {
		return Object.assign(new this(error.message, options), error);
	}
};
var CredentialsProviderError = class CredentialsProviderError extends ProviderError {
	name = "CredentialsProviderError";
	constructor(message, options = !0) {
		super(message, options);
		Object.setPrototypeOf(this, CredentialsProviderError.prototype);
	}
};
let chain = (...providers) => async () => {
	if (providers.length === 0) throw new ProviderError("No providers in chain");
	let lastProviderError;
	for (let provider of providers) try {
		return await provider();
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};
let fromValue = (staticValue) => () => Promise.resolve(staticValue);
let memoize = (provider, isExpired, requiresRefresh) => {
	let resolved;
	let pending;
	let hasResult;
	let isConstant = !1;
	let coalesceProvider = async () => {
		pending ||= provider();
		try {
			resolved = await pending;
			hasResult = !0;
			isConstant = !1;
		} finally {
			pending = void 0;
		}
		return resolved;
	};
	if (isExpired === void 0) return async (options) => {
		(!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider());
		return resolved;
	};
	return async (options) => {
		(!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider());
		if (isConstant) return resolved;
		if (requiresRefresh && !requiresRefresh(resolved)) {
			isConstant = !0;
			return resolved;
		}
		if (isExpired(resolved)) {
			await coalesceProvider();
			return resolved;
		}
		return resolved;
	};
};
let booleanSelector = (obj, key, type) => {
	if (!(key in obj)) return;
	if (obj[key] === "true") return !0;
	if (obj[key] === "false") return !1;
	throw Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
};
var SelectorType;
(function(SelectorType) {
	SelectorType.ENV = "env";
	SelectorType.CONFIG = "shared config entry";
})(SelectorType ||= {});
let homeDirCache = {};
let getHomeDirCacheKey = () => {
	if (process && process.geteuid) return `${process.geteuid()}`;
	return "DEFAULT";
};
let getHomeDir = () => {
	let { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${external_node_path_.sep}` } = process.env;
	if (HOME) return HOME;
	if (USERPROFILE) return USERPROFILE;
	if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
	let homeDirCacheKey = getHomeDirCacheKey();
	homeDirCache[homeDirCacheKey] || (homeDirCache[homeDirCacheKey] = (0, external_node_os_.homedir)());
	return homeDirCache[homeDirCacheKey];
};
let getProfileName = (init) => init.profile || process.env.AWS_PROFILE || "default";
let getConfigData = (data) => Object.entries(data).filter(([key]) => {
	let indexOfSeparator = key.indexOf(".");
	if (indexOfSeparator === -1) return !1;
	return Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
	let indexOfSeparator = key.indexOf(".");
	let updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
	acc[updatedKey] = value;
	return acc;
}, { ...data.default && { default: data.default } });
let getConfigFilepath = () => process.env.AWS_CONFIG_FILE || (0, external_node_path_.join)(getHomeDir(), ".aws", "config");
let getCredentialsFilepath = () => process.env.AWS_SHARED_CREDENTIALS_FILE || (0, external_node_path_.join)(getHomeDir(), ".aws", "credentials");
let prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
let profileNameBlockList = ["__proto__", "profile __proto__"];
let parseIni = (iniData) => {
	let map = {};
	let currentSection;
	let currentSubSection;
	for (let iniLine of iniData.split(/\r?\n/)) {
		let trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
		if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
			currentSection = void 0;
			currentSubSection = void 0;
			let sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
			let matches = prefixKeyRegex.exec(sectionName);
			if (matches) {
				let [, prefix, , name] = matches;
				Object.values(IniSectionType).includes(prefix) && (currentSection = [prefix, name].join("."));
			} else currentSection = sectionName;
			if (profileNameBlockList.includes(sectionName)) throw Error(`Found invalid profile name "${sectionName}"`);
		} else if (currentSection) {
			let indexOfEqualsSign = trimmedLine.indexOf("=");
			if (![0, -1].includes(indexOfEqualsSign)) {
				let [name, value] = [trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim()];
				if (value === "") currentSubSection = name;
				else {
					currentSubSection && iniLine.trimStart() === iniLine && (currentSubSection = void 0);
					map[currentSection] = map[currentSection] || {};
					let key = currentSubSection ? [currentSubSection, name].join(".") : name;
					map[currentSection][key] = value;
				}
			}
		}
	}
	return map;
};
let filePromises = {};
let fileIntercept = {};
let readFile = (path, options) => {
	if (fileIntercept[path] !== void 0) return fileIntercept[path];
	(!filePromises[path] || options?.ignoreCache) && (filePromises[path] = (0, promises_.readFile)(path, "utf8"));
	return filePromises[path];
};
let swallowError = () => ({});
let loadSharedConfigFiles = async (init = {}) => {
	let { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
	let homeDir = getHomeDir();
	let resolvedFilepath = filepath;
	filepath.startsWith("~/") && (resolvedFilepath = (0, external_node_path_.join)(homeDir, filepath.slice(2)));
	let resolvedConfigFilepath = configFilepath;
	configFilepath.startsWith("~/") && (resolvedConfigFilepath = (0, external_node_path_.join)(homeDir, configFilepath.slice(2)));
	let parsedFiles = await Promise.all([readFile(resolvedConfigFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError), readFile(resolvedFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).catch(swallowError)]);
	return {
		configFile: parsedFiles[0],
		credentialsFile: parsedFiles[1]
	};
};
function getSelectorName(functionString) {
	try {
		let constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
		constants.delete("CONFIG");
		constants.delete("CONFIG_PREFIX_SEPARATOR");
		constants.delete("ENV");
		return [...constants].join(", ");
	} catch {
		return functionString;
	}
}
let fromEnv$1 = (envVarSelector, options) => async () => {
	try {
		let config = envVarSelector(process.env, options);
		if (config === void 0) throw Error();
		return config;
	} catch (e) {
		throw new CredentialsProviderError(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
	}
};
let fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
	let profile = getProfileName(init);
	let { configFile, credentialsFile } = await loadSharedConfigFiles(init);
	let profileFromCredentials = credentialsFile[profile] || {};
	let profileFromConfig = configFile[profile] || {};
	let mergedProfile = preferredFile === "config" ? {
		...profileFromCredentials,
		...profileFromConfig
	} : {
		...profileFromConfig,
		...profileFromCredentials
	};
	try {
		let configValue = configSelector(mergedProfile, preferredFile === "config" ? configFile : credentialsFile);
		if (configValue === void 0) throw Error();
		return configValue;
	} catch (e) {
		throw new CredentialsProviderError(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
	}
};
let isFunction = (func) => typeof func == "function";
let fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);
let loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
	let { signingName, logger } = configuration;
	return memoize(chain(fromEnv$1(environmentVariableSelector, {
		signingName,
		logger
	}), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
};
let NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => booleanSelector(env, "AWS_USE_DUALSTACK_ENDPOINT", SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, "use_dualstack_endpoint", SelectorType.CONFIG),
	default: !1
};
let NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => booleanSelector(env, "AWS_USE_FIPS_ENDPOINT", SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, "use_fips_endpoint", SelectorType.CONFIG),
	default: !1
};
let getAllAliases = (name, aliases) => {
	let _aliases = [];
	name && _aliases.push(name);
	if (aliases) for (let alias of aliases) _aliases.push(alias);
	return _aliases;
};
let getMiddlewareNameWithAliases = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
let constructStack = () => {
	let absoluteEntries = [];
	let relativeEntries = [];
	let identifyOnResolve = !1;
	let entriesNameSet = new Set();
	let sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
	let removeByName = (toRemove) => {
		let isRemoved = !1;
		let filterCb = (entry) => {
			let aliases = getAllAliases(entry.name, entry.aliases);
			if (aliases.includes(toRemove)) {
				isRemoved = !0;
				for (let alias of aliases) entriesNameSet.delete(alias);
				return !1;
			}
			return !0;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	let removeByReference = (toRemove) => {
		let isRemoved = !1;
		let filterCb = (entry) => {
			if (entry.middleware === toRemove) {
				isRemoved = !0;
				for (let alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
				return !1;
			}
			return !0;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	let cloneTo = (toStack) => {
		absoluteEntries.forEach((entry) => {
			toStack.add(entry.middleware, { ...entry });
		});
		relativeEntries.forEach((entry) => {
			toStack.addRelativeTo(entry.middleware, { ...entry });
		});
		toStack.identifyOnResolve?.(stack.identifyOnResolve());
		return toStack;
	};
	let expandRelativeMiddlewareList = (from) => {
		let expandedMiddlewareList = [];
		from.before.forEach((entry) => {
			entry.before.length === 0 && entry.after.length === 0 ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		});
		expandedMiddlewareList.push(from);
		from.after.reverse().forEach((entry) => {
			entry.before.length === 0 && entry.after.length === 0 ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		});
		return expandedMiddlewareList;
	};
	let getMiddlewareList = (debug = !1) => {
		let normalizedAbsoluteEntries = [];
		let normalizedRelativeEntries = [];
		let normalizedEntriesNameMap = {};
		absoluteEntries.forEach((entry) => {
			let normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedAbsoluteEntries.push(normalizedEntry);
		});
		relativeEntries.forEach((entry) => {
			let normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedRelativeEntries.push(normalizedEntry);
		});
		normalizedRelativeEntries.forEach((entry) => {
			if (entry.toMiddleware) {
				let toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
				if (toMiddleware === void 0) {
					if (debug) return;
					throw Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
				}
				entry.relation === "after" && toMiddleware.after.push(entry);
				entry.relation === "before" && toMiddleware.before.push(entry);
			}
		});
		return sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
			wholeList.push(...expandedMiddlewareList);
			return wholeList;
		}, []);
	};
	let stack = {
		add: (middleware, options = {}) => {
			let { name, override, aliases: _aliases } = options;
			let entry = {
				step: "initialize",
				priority: "normal",
				middleware,
				...options
			};
			let aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (let alias of aliases) {
						let toOverrideIndex = absoluteEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						let toOverride = absoluteEntries[toOverrideIndex];
						if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
						absoluteEntries.splice(toOverrideIndex, 1);
					}
				}
				for (let alias of aliases) entriesNameSet.add(alias);
			}
			absoluteEntries.push(entry);
		},
		addRelativeTo: (middleware, options) => {
			let { name, override, aliases: _aliases } = options;
			let entry = {
				middleware,
				...options
			};
			let aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (let alias of aliases) {
						let toOverrideIndex = relativeEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						let toOverride = relativeEntries[toOverrideIndex];
						if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
						relativeEntries.splice(toOverrideIndex, 1);
					}
				}
				for (let alias of aliases) entriesNameSet.add(alias);
			}
			relativeEntries.push(entry);
		},
		clone: () => cloneTo(constructStack()),
		use: (plugin) => {
			plugin.applyToStack(stack);
		},
		remove: (toRemove) => {
			if (typeof toRemove == "string") return removeByName(toRemove);
			else return removeByReference(toRemove);
		},
		removeByTag: (toRemove) => {
			let isRemoved = !1;
			let filterCb = (entry) => {
				let { tags, name, aliases: _aliases } = entry;
				if (tags && tags.includes(toRemove)) {
					let aliases = getAllAliases(name, _aliases);
					for (let alias of aliases) entriesNameSet.delete(alias);
					isRemoved = !0;
					return !1;
				}
				return !0;
			};
			absoluteEntries = absoluteEntries.filter(filterCb);
			relativeEntries = relativeEntries.filter(filterCb);
			return isRemoved;
		},
		concat: (from) => {
			let cloned = cloneTo(constructStack());
			cloned.use(from);
			cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? !1));
			return cloned;
		},
		applyToStack: cloneTo,
		identify: () => getMiddlewareList(!0).map((mw) => {
			let step = mw.step ?? mw.relation + " " + mw.toMiddleware;
			return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
		}),
		identifyOnResolve(toggle) {
			typeof toggle == "boolean" && (identifyOnResolve = toggle);
			return identifyOnResolve;
		},
		resolve: (handler, context) => {
			for (let middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) handler = middleware(handler, context);
			identifyOnResolve && console.log(stack.identify());
			return handler;
		}
	};
	return stack;
};
let stepWeights = {
	initialize: 5,
	serialize: 4,
	build: 3,
	finalizeRequest: 2,
	deserialize: 1
};
let priorityWeights = {
	high: 3,
	normal: 2,
	low: 1
};
var Client = class {
	config;
	middlewareStack = constructStack();
	initConfig;
	handlers;
	constructor(config) {
		this.config = config;
		let { protocol, protocolSettings } = config;
		protocolSettings && typeof protocol == "function" && (config.protocol = new protocol(protocolSettings));
	}
	send(command, optionsOrCb, cb) {
		let options = typeof optionsOrCb == "function" ? void 0 : optionsOrCb;
		let callback = typeof optionsOrCb == "function" ? optionsOrCb : cb;
		let useHandlerCache = options === void 0 && this.config.cacheMiddleware === !0;
		let handler;
		if (useHandlerCache) {
			this.handlers ||= new WeakMap();
			let handlers = this.handlers;
			if (handlers.has(command.constructor)) handler = handlers.get(command.constructor);
			else {
				handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
				handlers.set(command.constructor, handler);
			}
		} else {
			delete this.handlers;
			handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
		}
		if (callback) handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {});
		else return handler(command).then((result) => result.output);
	}
	destroy() {
		this.config?.requestHandler?.destroy?.();
		delete this.handlers;
	}
};
let deref = (schemaRef) => {
	if (typeof schemaRef == "function") return schemaRef();
	return schemaRef;
};
let operation = (namespace, name, traits, input, output) => ({
	name,
	namespace,
	traits,
	input,
	output
});
let schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
	let { response } = await next(args);
	let { operationSchema } = getSmithyContext(context);
	let [, ns, n, t, i, o] = operationSchema ?? [];
	try {
		return {
			response,
			output: await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
				...config,
				...context
			}, response)
		};
	} catch (error) {
		Object.defineProperty(error, "$response", {
			value: response,
			enumerable: !1,
			writable: !1,
			configurable: !1
		});
		if (!("$metadata" in error)) {
			let hint = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
			try {
				error.message += "\n  " + hint;
			} catch {
				!context.logger || context.logger?.constructor?.name === "NoOpLogger" ? console.warn(hint) : context.logger?.warn?.(hint);
			}
			error.$responseBodyText !== void 0 && error.$response && (error.$response.body = error.$responseBodyText);
			try {
				if (HttpResponse.isInstance(response)) {
					let { headers = {}, statusCode } = response;
					let headerEntries = Object.entries(headers);
					error.$metadata = {
						httpStatusCode: statusCode,
						requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
						extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
						cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
					};
				}
			} catch {}
		}
		throw error;
	}
};
let findHeader = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [void 0, void 0])[1];
let schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
	let { operationSchema } = getSmithyContext(context);
	let [, ns, n, t, i, o] = operationSchema ?? [];
	let endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : config.endpoint;
	let request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
		...config,
		...context,
		endpoint
	});
	return next({
		...args,
		request
	});
};
let deserializerMiddlewareOption = {
	name: "deserializerMiddleware",
	step: "deserialize",
	tags: ["DESERIALIZER"],
	override: !0
};
let serializerMiddlewareOption$1 = {
	name: "serializerMiddleware",
	step: "serialize",
	tags: ["SERIALIZER"],
	override: !0
};
function getSchemaSerdePlugin(config) {
	return { applyToStack: (commandStack) => {
		commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption$1);
		commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
		config.protocol.setSerdeContext(config);
	} };
}
let traitsCache = [];
function translateTraits(indicator) {
	if (typeof indicator == "object") return indicator;
	indicator |= 0;
	if (traitsCache[indicator]) return traitsCache[indicator];
	let traits = {};
	let i = 0;
	for (let trait of [
		"httpLabel",
		"idempotent",
		"idempotencyToken",
		"sensitive",
		"httpPayload",
		"httpResponseCode",
		"httpQueryParams"
	]) (indicator >> i++ & 1) == 1 && (traits[trait] = 1);
	return traitsCache[indicator] = traits;
}
let anno = {
	it: Symbol.for("@smithy/nor-struct-it"),
	ns: Symbol.for("@smithy/ns")
};
let simpleSchemaCacheN = [];
let simpleSchemaCacheS = {};
var NormalizedSchema = class NormalizedSchema {
	ref;
	memberName;
	static symbol = Symbol.for("@smithy/nor");
	symbol = NormalizedSchema.symbol;
	name;
	schema;
	_isMemberSchema;
	traits;
	memberTraits;
	normalizedTraits;
	constructor(ref, memberName) {
		this.ref = ref;
		this.memberName = memberName;
		let traitStack = [];
		let _ref = ref;
		let schema = ref;
		this._isMemberSchema = !1;
		for (; isMemberSchema(_ref);) {
			traitStack.push(_ref[1]);
			_ref = _ref[0];
			schema = deref(_ref);
			this._isMemberSchema = !0;
		}
		if (traitStack.length > 0) {
			this.memberTraits = {};
			for (let i = traitStack.length - 1; i >= 0; --i) {
				let traitSet = traitStack[i];
				Object.assign(this.memberTraits, translateTraits(traitSet));
			}
		} else this.memberTraits = 0;
		if (schema instanceof NormalizedSchema) {
			let computedMemberTraits = this.memberTraits;
			Object.assign(this, schema);
			this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
			this.normalizedTraits = void 0;
			this.memberName = memberName ?? schema.memberName;
			return;
		}
		this.schema = deref(schema);
		if (isStaticSchema(this.schema)) {
			this.name = `${this.schema[1]}#${this.schema[2]}`;
			this.traits = this.schema[3];
		} else {
			this.name = this.memberName ?? String(schema);
			this.traits = 0;
		}
		if (this._isMemberSchema && !memberName) throw Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`);
	}
	static [Symbol.hasInstance](lhs) {
		let isPrototype = this.prototype.isPrototypeOf(lhs);
		if (!isPrototype && typeof lhs == "object" && lhs) return lhs.symbol === this.symbol;
		return isPrototype;
	}
	static of(ref) {
		let keyAble = typeof ref == "function" || typeof ref == "object" && !!ref;
		if (typeof ref == "number") {
			if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
		} else if (typeof ref == "string") {
			if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
		} else if (keyAble && ref[anno.ns]) return ref[anno.ns];
		let sc = deref(ref);
		if (sc instanceof NormalizedSchema) return sc;
		if (isMemberSchema(sc)) {
			let [ns, traits] = sc;
			if (ns instanceof NormalizedSchema) {
				Object.assign(ns.getMergedTraits(), translateTraits(traits));
				return ns;
			}
			throw Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
		}
		let ns = new NormalizedSchema(sc);
		if (keyAble) return ref[anno.ns] = ns;
		if (typeof sc == "string") return simpleSchemaCacheS[sc] = ns;
		if (typeof sc == "number") return simpleSchemaCacheN[sc] = ns;
		return ns;
	}
	getSchema() {
		let sc = this.schema;
		if (Array.isArray(sc) && sc[0] === 0) return sc[4];
		return sc;
	}
	getName(withNamespace = !1) {
		let { name } = this;
		return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
	}
	getMemberName() {
		return this.memberName;
	}
	isMemberSchema() {
		return this._isMemberSchema;
	}
	isListSchema() {
		let sc = this.getSchema();
		return typeof sc == "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
	}
	isMapSchema() {
		let sc = this.getSchema();
		return typeof sc == "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
	}
	isStructSchema() {
		let sc = this.getSchema();
		if (typeof sc != "object") return !1;
		let id = sc[0];
		return id === 3 || id === -3 || id === 4;
	}
	isUnionSchema() {
		let sc = this.getSchema();
		if (typeof sc != "object") return !1;
		return sc[0] === 4;
	}
	isBlobSchema() {
		let sc = this.getSchema();
		return sc === 21 || sc === 42;
	}
	isTimestampSchema() {
		let sc = this.getSchema();
		return typeof sc == "number" && sc >= 4 && sc <= 7;
	}
	isUnitSchema() {
		return this.getSchema() === "unit";
	}
	isDocumentSchema() {
		return this.getSchema() === 15;
	}
	isStringSchema() {
		return this.getSchema() === 0;
	}
	isBooleanSchema() {
		return this.getSchema() === 2;
	}
	isNumericSchema() {
		return this.getSchema() === 1;
	}
	isBigIntegerSchema() {
		return this.getSchema() === 17;
	}
	isBigDecimalSchema() {
		return this.getSchema() === 19;
	}
	isStreaming() {
		let { streaming } = this.getMergedTraits();
		return !!streaming || this.getSchema() === 42;
	}
	isIdempotencyToken() {
		return !!this.getMergedTraits().idempotencyToken;
	}
	getMergedTraits() {
		return this.normalizedTraits ??= {
			...this.getOwnTraits(),
			...this.getMemberTraits()
		};
	}
	getMemberTraits() {
		return translateTraits(this.memberTraits);
	}
	getOwnTraits() {
		return translateTraits(this.traits);
	}
	getKeySchema() {
		let [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
		if (!isDoc && !isMap) throw Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
		let schema = this.getSchema();
		return member([isDoc ? 15 : schema[4] ?? 0, 0], "key");
	}
	getValueSchema() {
		let sc = this.getSchema();
		let [isDoc, isMap, isList] = [
			this.isDocumentSchema(),
			this.isMapSchema(),
			this.isListSchema()
		];
		let memberSchema = typeof sc == "number" ? 63 & sc : sc && typeof sc == "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
		if (memberSchema != null) return member([memberSchema, 0], isMap ? "value" : "member");
		throw Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
	}
	getMemberSchema(memberName) {
		let struct = this.getSchema();
		if (this.isStructSchema() && struct[4].includes(memberName)) {
			let i = struct[4].indexOf(memberName);
			let memberSchema = struct[5][i];
			return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
		}
		if (this.isDocumentSchema()) return member([15, 0], memberName);
		throw Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${memberName}.`);
	}
	getMemberSchemas() {
		let buffer = {};
		try {
			for (let [k, v] of this.structIterator()) buffer[k] = v;
		} catch {}
		return buffer;
	}
	getEventStreamMember() {
		if (this.isStructSchema()) {
			for (let [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
		}
		return "";
	}
	*structIterator() {
		if (this.isUnitSchema()) return;
		if (!this.isStructSchema()) throw Error("@smithy/core/schema - cannot iterate non-struct schema.");
		let struct = this.getSchema();
		let z = struct[4].length;
		let it = struct[anno.it];
		if (it && z === it.length) {
			yield* it;
			return;
		}
		it = Array(z);
		for (let i = 0; i < z; ++i) {
			let k = struct[4][i];
			let v = member([struct[5][i], 0], k);
			yield it[i] = [k, v];
		}
		struct[anno.it] = it;
	}
};
function member(memberSchema, memberName) {
	if (memberSchema instanceof NormalizedSchema) return Object.assign(memberSchema, {
		memberName,
		_isMemberSchema: !0
	});
	return new NormalizedSchema(memberSchema, memberName);
}
let isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
let isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;
var TypeRegistry = class TypeRegistry {
	namespace;
	schemas;
	exceptions;
	static registries = new Map();
	constructor(namespace, schemas = new Map(), exceptions = new Map()) {
		this.namespace = namespace;
		this.schemas = schemas;
		this.exceptions = exceptions;
		TypeRegistry.registries.has(namespace) || TypeRegistry.registries.set(namespace, this);
	}
	static for(namespace) {
		return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
	}
	copyFrom(other) {
		let { schemas, exceptions } = this;
		for (let [k, v] of other.schemas) schemas.has(k) || schemas.set(k, v);
		for (let [k, v] of other.exceptions) exceptions.has(k) || exceptions.set(k, v);
	}
	register(shapeId, schema) {
		let qualifiedName = this.normalizeShapeId(shapeId);
		for (let r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) r.schemas.has(qualifiedName) || r.schemas.set(qualifiedName, schema);
	}
	getSchema(shapeId) {
		let id = this.normalizeShapeId(shapeId);
		if (!this.schemas.has(id)) {
			if (!shapeId.includes("#")) {
				let suffix = "#" + shapeId;
				let candidates = [];
				for (let [shapeId, schema] of this.schemas.entries()) shapeId.endsWith(suffix) && candidates.push(schema);
				if (candidates.length === 1) return candidates[0];
			}
			throw Error(`@smithy/core/schema - schema not found for ${id}`);
		}
		return this.schemas.get(id);
	}
	registerError(es, ctor) {
		let $error = es;
		let ns = $error[1];
		let qualifiedName = ns + "#" + $error[2];
		ctor.hasOwnProperty?.("shapeId") || (ctor.shapeId = qualifiedName);
		for (let r of [this, TypeRegistry.for(ns)]) if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
			r.schemas.set(qualifiedName, $error);
			r.exceptions.set($error, ctor);
		}
	}
	getErrorCtor(es) {
		let $error = es;
		if (this.exceptions.has($error)) return this.exceptions.get($error);
		return TypeRegistry.for($error[1]).exceptions.get($error);
	}
	getBaseException() {
		for (let exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
			let [, ns, name] = exceptionKey;
			let id = ns + "#" + name;
			if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
		}
	}
	find(predicate) {
		for (let schema of this.schemas.values()) if (predicate(schema)) return schema;
	}
	clear() {
		this.schemas.clear();
		this.exceptions.clear();
	}
	normalizeShapeId(shapeId) {
		if (shapeId.includes("#")) return shapeId;
		return this.namespace + "#" + shapeId;
	}
};
let SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
	if (data == null) return data;
	let ns = NormalizedSchema.of(schema);
	if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
	if (ns.isListSchema()) {
		let valueSchema = ns.getValueSchema();
		if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (Array.isArray(data)) return data.map((value) => schemaLogFilter(valueSchema, value));
	} else if (ns.isMapSchema()) {
		let valueSchema = ns.getValueSchema();
		if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (typeof data == "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
	} else if (ns.isStructSchema() && typeof data == "object") {
		let object = data;
		let newObject = {};
		for (let [member, memberNs] of ns.structIterator()) object[member] != null && (newObject[member] = schemaLogFilter(memberNs, object[member]));
		return newObject;
	}
	return data;
}
let operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
var Command$1 = class {
	middlewareStack = constructStack();
	schema;
	static classBuilder() {
		return new ClassBuilder();
	}
	resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
		for (let mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
		let stack = clientStack.concat(this.middlewareStack);
		let { logger } = configuration;
		let additionalSmithyContext = additionalContext[SMITHY_CONTEXT_KEY];
		let handlerExecutionContext = {
			logger,
			clientName,
			commandName,
			inputFilterSensitiveLog,
			outputFilterSensitiveLog,
			...additionalContext,
			[SMITHY_CONTEXT_KEY]: {
				...additionalSmithyContext,
				commandInstance: this,
				...smithyContext,
				...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
				...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
			}
		};
		let { requestHandler } = configuration;
		let requestOptions = options ?? {};
		if (requestOptions.metricsRecorder) {
			requestOptions = { ...requestOptions };
			delete requestOptions.metricsRecorder;
		}
		let isEventStream;
		let schema = this.schema;
		let marker = schema?.[operationEventStreamMarker];
		if (marker !== void 0) isEventStream = marker;
		else if (schema && Array.isArray(schema) && schema[0] === 9) {
			let [, , , , input$, output$] = schema;
			isEventStream = schema[operationEventStreamMarker] = !!(NormalizedSchema.of(input$).getEventStreamMember() || NormalizedSchema.of(output$).getEventStreamMember());
		}
		isEventStream && (requestOptions = {
			isEventStream,
			...requestOptions
		});
		return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
	}
};
var ClassBuilder = class {
	_init = () => {};
	_ep = {};
	_middlewareFn = () => [];
	_commandName = "";
	_clientName = "";
	_additionalContext = {};
	_smithyContext = {};
	_inputFilterSensitiveLog = void 0;
	_outputFilterSensitiveLog = void 0;
	_serializer = null;
	_deserializer = null;
	_operationSchema;
	init(cb) {
		this._init = cb;
	}
	ep(endpointParameterInstructions) {
		this._ep = endpointParameterInstructions;
		return this;
	}
	m(middlewareSupplier) {
		this._middlewareFn = middlewareSupplier;
		return this;
	}
	s(service, operation, smithyContext = {}) {
		this._smithyContext = {
			service,
			operation,
			...smithyContext
		};
		return this;
	}
	c(additionalContext = {}) {
		this._additionalContext = additionalContext;
		return this;
	}
	n(clientName, commandName) {
		this._clientName = clientName;
		this._commandName = commandName;
		return this;
	}
	f(inputFilter = (_) => _, outputFilter = (_) => _) {
		this._inputFilterSensitiveLog = inputFilter;
		this._outputFilterSensitiveLog = outputFilter;
		return this;
	}
	ser(serializer) {
		this._serializer = serializer;
		return this;
	}
	de(deserializer) {
		this._deserializer = deserializer;
		return this;
	}
	sc(operation) {
		this._operationSchema = operation;
		this._smithyContext.operationSchema = operation;
		return this;
	}
	build() {
		let closure = this;
		let CommandRef;
		return CommandRef = class extends Command$1 {
			input;
			static getEndpointParameterInstructions() {
				return closure._ep;
			}
			constructor(...[input]) {
				super();
				this.input = input ?? {};
				closure._init(this);
				this.schema = closure._operationSchema;
			}
			resolveMiddleware(stack, configuration, options) {
				let op = closure._operationSchema;
				let input = op?.[4] ?? op?.input;
				let output = op?.[5] ?? op?.output;
				return this.resolveMiddlewareWithContext(stack, configuration, options, {
					CommandCtor: CommandRef,
					middlewareFn: closure._middlewareFn,
					clientName: closure._clientName,
					commandName: closure._commandName,
					inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
					outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
					smithyContext: closure._smithyContext,
					additionalContext: closure._additionalContext
				});
			}
			serialize = closure._serializer;
			deserialize = closure._deserializer;
		};
	}
};
var ServiceException = class ServiceException extends Error {
	static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
	$fault;
	$response;
	$retryable;
	$metadata;
	constructor(options) {
		super(options.message);
		Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
		this.name = options.name;
		this.$fault = options.$fault;
		this.$metadata = options.$metadata;
	}
	static isInstance(value) {
		if (!value) return !1;
		let candidate = value;
		return ServiceException.prototype.isPrototypeOf(candidate) || !!candidate.$fault && !!candidate.$metadata && (candidate.$fault === "client" || candidate.$fault === "server");
	}
	static [Symbol.hasInstance](instance) {
		if (!instance) return !1;
		let candidate = instance;
		if (this === ServiceException) return ServiceException.isInstance(instance);
		if (ServiceException.isInstance(instance)) {
			if (this.prototype.isPrototypeOf(instance)) return !0;
			let targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
			let candidateHasShapeId = !1;
			if (targetId) {
				let proto = Object.getPrototypeOf(candidate);
				for (; proto && proto !== Object.prototype;) {
					let ctor = proto.constructor;
					let candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
					if (candidateId) {
						candidateHasShapeId = !0;
						if (candidateId === targetId) return !0;
					}
					proto = Object.getPrototypeOf(proto);
				}
			}
			if (targetId && candidateHasShapeId) return !1;
			let targetName = this.name;
			if (targetName && targetName.length >= 6) {
				if (candidate.name === targetName) return !0;
				let proto = Object.getPrototypeOf(candidate);
				for (; proto && proto !== Object.prototype;) {
					let ctorName = proto.constructor?.name;
					if (ctorName && ctorName !== "Error" && ctorName === targetName) return !0;
					proto = Object.getPrototypeOf(proto);
				}
			}
		}
		return !1;
	}
};
let decorateServiceException = (exception, additions = {}) => {
	Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
		(exception[k] == null || exception[k] === "") && (exception[k] = v);
	});
	exception.message = exception.message || exception.Message || "UnknownError";
	delete exception.Message;
	return exception;
};
let loadConfigsForDefaultMode = (mode) => {
	switch (mode) {
		case "standard": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "in-region": return {
			retryMode: "standard",
			connectionTimeout: 1100
		};
		case "cross-region": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "mobile": return {
			retryMode: "standard",
			connectionTimeout: 3e4
		};
		default: return {};
	}
};
let warningEmitted = !1;
let emitWarningIfUnsupportedVersion = (version) => {
	version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16 && (warningEmitted = !0);
};
let knownAlgorithms = Object.values(AlgorithmId);
let getChecksumConfiguration = (runtimeConfig) => {
	let checksumAlgorithms = [];
	for (let id in AlgorithmId) {
		if (!hasOwn(AlgorithmId, id)) continue;
		let algorithmId = AlgorithmId[id];
		if (runtimeConfig[algorithmId] === void 0) continue;
		checksumAlgorithms.push({
			algorithmId: () => algorithmId,
			checksumConstructor: () => runtimeConfig[algorithmId]
		});
	}
	for (let [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({
		algorithmId: () => id,
		checksumConstructor: () => ChecksumCtor
	});
	return {
		addChecksumAlgorithm(algo) {
			runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
			let id = algo.algorithmId();
			let ctor = algo.checksumConstructor();
			knownAlgorithms.includes(id) ? runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor : runtimeConfig.checksumAlgorithms[id] = ctor;
			checksumAlgorithms.push(algo);
		},
		checksumAlgorithms() {
			return checksumAlgorithms;
		}
	};
};
let resolveChecksumRuntimeConfig = (clientConfig) => {
	let runtimeConfig = {};
	clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
		let id = checksumAlgorithm.algorithmId();
		knownAlgorithms.includes(id) && (runtimeConfig[id] = checksumAlgorithm.checksumConstructor());
	});
	return runtimeConfig;
};
let getRetryConfiguration = (runtimeConfig) => ({
	setRetryStrategy(retryStrategy) {
		runtimeConfig.retryStrategy = retryStrategy;
	},
	retryStrategy() {
		return runtimeConfig.retryStrategy;
	}
});
let resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
	let runtimeConfig = {};
	runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
	return runtimeConfig;
};
let getDefaultExtensionConfiguration = (runtimeConfig) => Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
let resolveDefaultRuntimeConfig = (config) => Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
let getValueFromTextNode = (obj) => {
	let textNodeName = "#text";
	for (let key in obj) {
		if (!hasOwn(obj, key)) continue;
		obj[key][textNodeName] === void 0 ? typeof obj[key] == "object" && obj[key] !== null && (obj[key] = getValueFromTextNode(obj[key])) : obj[key] = obj[key][textNodeName];
	}
	return obj;
};
var NoOpLogger = class {
	trace() {}
	debug() {}
	info() {}
	warn() {}
	error() {}
};
function makeBuilder(common, service, name, ep) {
	return function makeCommand(added, plugins, op, $, smithyContext = {}) {
		let epMerged = Object.assign({}, common, added);
		return Command$1.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
			let list = plugins.call(this, CommandCtor, clientStack, config, options);
			list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
			return list;
		}).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
	};
}
let DEFAULTS_MODE_OPTIONS = [
	"in-region",
	"cross-region",
	"mobile",
	"standard",
	"legacy"
];
let TIMEOUT_MS = 1e3;
let negativeCacheUntil = 0;
let getInstanceMetadataRegion = async () => {
	if (process.env.AWS_EC2_METADATA_DISABLED) return;
	if (Date.now() < negativeCacheUntil) return;
	try {
		let endpoint = resolveImdsEndpoint();
		let token = (await imdsRequest({
			...endpoint,
			path: "/latest/api/token",
			method: "PUT",
			headers: { "x-aws-ec2-metadata-token-ttl-seconds": "21600" }
		})).toString();
		return (await imdsRequest({
			...endpoint,
			path: "/latest/meta-data/placement/region",
			method: "GET",
			headers: { "x-aws-ec2-metadata-token": token }
		})).toString().trim() || cacheNegativeAndReturnUndefined();
	} catch {
		return cacheNegativeAndReturnUndefined();
	}
};
let cacheNegativeAndReturnUndefined = () => {
	negativeCacheUntil = Date.now() + 6e4;
};
let resolveImdsEndpoint = () => {
	let envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
	if (envEndpoint) {
		let url = new URL(envEndpoint);
		return {
			hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
			port: url.port ? Number(url.port) : void 0
		};
	}
	if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") return { hostname: "fd00:ec2::254" };
	return { hostname: "169.254.169.254" };
};
let imdsRequest = async (options) => {
	let { request } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
	return new Promise((resolve, reject) => {
		let req = request({
			hostname: options.hostname,
			port: options.port,
			path: options.path,
			method: options.method,
			headers: options.headers,
			timeout: TIMEOUT_MS,
			signal: AbortSignal.timeout(TIMEOUT_MS)
		});
		req.on("error", (err) => {
			reject(err);
			req.destroy();
		});
		req.on("timeout", () => {
			reject(Error("TimeoutError from instance metadata service"));
			req.destroy();
		});
		req.on("response", (res) => {
			let { statusCode = 400 } = res;
			if (statusCode < 200 || statusCode >= 300) {
				reject(Object.assign(Error("Error response received from instance metadata service"), { statusCode }));
				req.destroy();
				return;
			}
			let chunks = [];
			res.on("data", (chunk) => chunks.push(chunk));
			res.on("end", () => {
				resolve(Buffer.concat(chunks));
				req.destroy();
			});
		});
		req.end();
	});
};
let NODE_REGION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env.AWS_REGION,
	configFileSelector: (profile) => profile.region,
	default: async () => {
		let region = await getInstanceMetadataRegion();
		if (region) return region;
		throw Error("Region is missing");
	}
};
let NODE_REGION_CONFIG_FILE_OPTIONS = { preferredFile: "credentials" };
let validRegions = new Set();
let checkRegion = (region, check = isValidHostLabel) => {
	if (!validRegions.has(region) && !check(region)) {
		if (region === "*") console.warn("@smithy/config-resolver WARN - Please use the caller region instead of \"*\". See \"sigv4a\" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.");
		else throw Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
	} else validRegions.add(region);
};
let isFipsRegion = (region) => typeof region == "string" && (region.startsWith("fips-") || region.endsWith("-fips"));
let getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
let resolveRegionConfig = (input) => {
	let { region, useFipsEndpoint } = input;
	if (!region) throw Error("Region is missing");
	return Object.assign(input, {
		region: async () => {
			let providedRegion = typeof region == "function" ? await region() : region;
			let realRegion = getRealRegion(providedRegion);
			checkRegion(realRegion);
			return realRegion;
		},
		useFipsEndpoint: async () => {
			let providedRegion = typeof region == "string" ? region : await region();
			if (isFipsRegion(providedRegion)) return !0;
			return typeof useFipsEndpoint == "function" ? useFipsEndpoint() : Promise.resolve(!!useFipsEndpoint);
		}
	});
};
let NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env.AWS_DEFAULTS_MODE,
	configFileSelector: (profile) => profile.defaults_mode,
	default: "legacy"
};
let resolveDefaultsModeConfig = ({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => memoize(async () => {
	let mode = typeof defaultsMode == "function" ? await defaultsMode() : defaultsMode;
	switch (mode?.toLowerCase()) {
		case "auto": return resolveNodeDefaultsModeAuto(region);
		case "in-region":
		case "cross-region":
		case "mobile":
		case "standard":
		case "legacy": return Promise.resolve(mode?.toLocaleLowerCase());
		case void 0: return Promise.resolve("legacy");
		default: throw Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
	}
});
let resolveNodeDefaultsModeAuto = async (clientRegion) => {
	if (clientRegion) {
		let resolvedRegion = typeof clientRegion == "function" ? await clientRegion() : clientRegion;
		let inferredRegion = await inferPhysicalRegion();
		if (!inferredRegion) return "standard";
		if (resolvedRegion === inferredRegion) return "in-region";
		else return "cross-region";
	}
	return "standard";
};
let inferPhysicalRegion = async () => {
	if (process.env.AWS_EXECUTION_ENV && (process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION)) return process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION;
	return getInstanceMetadataRegion();
};
let ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
let CONFIG_ENDPOINT_URL = "endpoint_url";
let getEndpointUrlConfig = (serviceId) => ({
	environmentVariableSelector: (env) => {
		let serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase());
		let serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
		if (serviceEndpointUrl) return serviceEndpointUrl;
		let endpointUrl = env[ENV_ENDPOINT_URL];
		if (endpointUrl) return endpointUrl;
	},
	configFileSelector: (profile, config) => {
		if (profile.services) {
			let servicesSectionKey = ["services", profile.services].join(".");
			if (!config || !config[servicesSectionKey]) throw Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
			let endpointUrl = config[servicesSectionKey][[serviceId.split(" ").map((w) => w.toLowerCase()).join("_"), CONFIG_ENDPOINT_URL].join(".")];
			if (endpointUrl) return endpointUrl;
		}
		let endpointUrl = profile[CONFIG_ENDPOINT_URL];
		if (endpointUrl) return endpointUrl;
	},
	default: void 0
});
let ignoreConfiguredEndpointUrlsConfigSelectors = {
	environmentVariableSelector: (env) => booleanSelector(env, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, "ignore_configured_endpoint_urls", SelectorType.CONFIG),
	default: !1
};
let getEndpointFromConfig = async (serviceId) => {
	if (await loadConfig(ignoreConfiguredEndpointUrlsConfigSelectors)()) return;
	return loadConfig(getEndpointUrlConfig(serviceId ?? ""))();
};
let resolveParamsForS3 = async (endpointParams) => {
	let bucket = endpointParams?.Bucket || "";
	typeof endpointParams.Bucket == "string" && (endpointParams.Bucket = bucket.replace(/#/g, "%23").replace(/\?/g, "%3F"));
	if (isArnBucketName(bucket)) {
		if (endpointParams.ForcePathStyle === !0) throw Error("Path-style addressing cannot be used with ARN buckets");
	} else (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) && (endpointParams.ForcePathStyle = !0);
	if (endpointParams.DisableMultiRegionAccessPoints) {
		endpointParams.disableMultiRegionAccessPoints = !0;
		endpointParams.DisableMRAP = !0;
	}
	return endpointParams;
};
let DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
let IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
let DOTS_PATTERN = /\.\./;
let isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
let isArnBucketName = (bucketName) => {
	let [arn, partition, service, , , bucket] = bucketName.split(":");
	let isArn = arn === "arn" && bucketName.split(":").length >= 6;
	let isValidArn = !!(isArn && partition && service && bucket);
	if (isArn && !isValidArn) throw Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
	return isValidArn;
};
let createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = !1) => {
	let configProvider = async () => {
		let configValue;
		configValue = isClientContextParam ? config.clientContextParams?.[configKey] ?? config[configKey] ?? config[canonicalEndpointParamKey] : config[configKey] ?? config[canonicalEndpointParamKey];
		if (typeof configValue == "function") return configValue();
		return configValue;
	};
	if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") return async () => {
		let credentials = typeof config.credentials == "function" ? await config.credentials() : config.credentials;
		return credentials?.credentialScope ?? credentials?.CredentialScope;
	};
	if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") return async () => {
		let credentials = typeof config.credentials == "function" ? await config.credentials() : config.credentials;
		return credentials?.accountId ?? credentials?.AccountId;
	};
	if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") return async () => {
		if (config.isCustomEndpoint === !1) return;
		let endpoint = await configProvider();
		if (endpoint && typeof endpoint == "object") {
			if ("url" in endpoint) return endpoint.url.href;
			if ("hostname" in endpoint) {
				let { protocol, hostname, port, path } = endpoint;
				return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
			}
		}
		return endpoint;
	};
	return configProvider;
};
function bindGetEndpointFromInstructions(getEndpointFromConfig) {
	return async (commandInput, instructionsSupplier, clientConfig, context) => {
		if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
			let endpointFromConfig;
			endpointFromConfig = clientConfig.serviceConfiguredEndpoint ? await clientConfig.serviceConfiguredEndpoint() : await getEndpointFromConfig(clientConfig.serviceId);
			if (endpointFromConfig) {
				clientConfig.endpoint = () => Promise.resolve(toEndpointV1(endpointFromConfig));
				clientConfig.isCustomEndpoint = !0;
				context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
			}
		}
		let endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
		if (typeof clientConfig.endpointProvider != "function") throw Error("config.endpointProvider is not set.");
		let endpoint = clientConfig.endpointProvider(endpointParams, context);
		if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
			let customEndpoint = await clientConfig.endpoint();
			if (customEndpoint?.headers) {
				endpoint.headers ??= {};
				for (let [name, value] of Object.entries(customEndpoint.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [value];
			}
		}
		return endpoint;
	};
}
let resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
	let endpointParams = {};
	let instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
	for (let [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
		case "staticContextParams":
			endpointParams[name] = instruction.value;
			break;
		case "contextParams":
			endpointParams[name] = commandInput[instruction.name];
			break;
		case "clientContextParams":
		case "builtInParams":
			endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
			break;
		case "operationContextParams":
			endpointParams[name] = instruction.get(commandInput);
			break;
		default: throw Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
	}
	Object.keys(instructions).length === 0 && Object.assign(endpointParams, clientConfig);
	String(clientConfig.serviceId).toLowerCase() === "s3" && await resolveParamsForS3(endpointParams);
	return endpointParams;
};
function setFeature(context, feature, value) {
	context.__smithy_context ? context.__smithy_context.features || (context.__smithy_context.features = {}) : context.__smithy_context = { features: {} };
	context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig) {
	let getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
	return ({ config, instructions }) => (next, context) => async (args) => {
		config.isCustomEndpoint && setFeature(context, "ENDPOINT_OVERRIDE", "N");
		let endpoint = await getEndpointFromInstructions(args.input, { getEndpointParameterInstructions() {
			return instructions;
		} }, { ...config }, context);
		context.endpointV2 = endpoint;
		context.authSchemes = endpoint.properties?.authSchemes;
		let authScheme = context.authSchemes?.[0];
		if (authScheme) {
			context.signing_region = authScheme.signingRegion;
			context.signing_service = authScheme.signingName;
			let httpAuthOption = getSmithyContext(context)?.selectedHttpAuthScheme?.httpAuthOption;
			httpAuthOption && (httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
				signing_region: authScheme.signingRegion,
				signingRegion: authScheme.signingRegion,
				signing_service: authScheme.signingName,
				signingName: authScheme.signingName,
				signingRegionSet: authScheme.signingRegionSet
			}, authScheme.properties));
		}
		return next({ ...args });
	};
}
let endpointMiddlewareOptions = {
	step: "serialize",
	tags: [
		"ENDPOINT_PARAMETERS",
		"ENDPOINT_V2",
		"ENDPOINT"
	],
	name: "endpointV2Middleware",
	override: !0,
	relation: "before",
	toMiddleware: {
		name: "serializerMiddleware",
		step: "serialize",
		tags: ["SERIALIZER"],
		override: !0
	}.name
};
function bindGetEndpointPlugin(getEndpointFromConfig) {
	let endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
	return (config, instructions) => ({ applyToStack: (clientStack) => {
		clientStack.addRelativeTo(endpointMiddleware({
			config,
			instructions
		}), endpointMiddlewareOptions);
	} });
}
function bindResolveEndpointConfig(getEndpointFromConfig) {
	return (input) => {
		let tls = input.tls ?? !0;
		let { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
		let resolvedConfig = Object.assign(input, {
			endpoint: endpoint == null ? void 0 : async () => toEndpointV1(await normalizeProvider$1(endpoint)()),
			tls,
			isCustomEndpoint: !!endpoint,
			useDualstackEndpoint: normalizeProvider$1(useDualstackEndpoint ?? !1),
			useFipsEndpoint: normalizeProvider$1(useFipsEndpoint ?? !1),
			ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
		});
		let configuredEndpointPromise;
		resolvedConfig.serviceConfiguredEndpoint = async () => {
			input.serviceId && !configuredEndpointPromise && (configuredEndpointPromise = getEndpointFromConfig(input.serviceId));
			return configuredEndpointPromise;
		};
		return resolvedConfig;
	};
}
var BinaryDecisionDiagram = class BinaryDecisionDiagram {
	nodes;
	root;
	conditions;
	results;
	constructor(bdd, root, conditions, results) {
		this.nodes = bdd;
		this.root = root;
		this.conditions = conditions;
		this.results = results;
	}
	static from(bdd, root, conditions, results) {
		return new BinaryDecisionDiagram(bdd, root, conditions, results);
	}
};
var EndpointCache = class {
	capacity;
	data = new Map();
	parameters = [];
	constructor({ size, params }) {
		this.capacity = size ?? 50;
		params && (this.parameters = params);
	}
	get(endpointParams, resolver) {
		let key = this.hash(endpointParams);
		if (key === !1) return resolver();
		if (!this.data.has(key)) {
			if (this.data.size > this.capacity + 10) {
				let keys = this.data.keys();
				let i = 0;
				for (;;) {
					let { value, done } = keys.next();
					this.data.delete(value);
					if (done || ++i > 10) break;
				}
			}
			this.data.set(key, resolver());
		}
		return this.data.get(key);
	}
	size() {
		return this.data.size;
	}
	hash(endpointParams) {
		let buffer = "";
		let { parameters } = this;
		if (parameters.length === 0) return !1;
		for (let param of parameters) {
			let raw = endpointParams[param];
			let val = raw == null ? "\0" : String(raw);
			if (val.includes("|;")) return !1;
			buffer += val + "|;";
		}
		return buffer;
	}
};
var EndpointError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "EndpointError";
	}
};
function toDebugString(input) {
	if (typeof input != "object" || !input) return input;
	if ("ref" in input) return `$${toDebugString(input.ref)}`;
	if ("fn" in input) return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
	return JSON.stringify(input, null, 2);
}
let customEndpointFunctions = {};
let booleanEquals = (value1, value2) => value1 === value2;
function coalesce(...args) {
	for (let arg of args) if (arg != null) return arg;
}
let getAttrPathList = (path) => {
	let parts = path.split(".");
	let pathList = [];
	for (let part of parts) {
		let squareBracketIndex = part.indexOf("[");
		if (squareBracketIndex !== -1) {
			if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
			let arrayIndex = part.slice(squareBracketIndex + 1, -1);
			if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
			squareBracketIndex !== 0 && pathList.push(part.slice(0, squareBracketIndex));
			pathList.push(arrayIndex);
		} else pathList.push(part);
	}
	return pathList;
};
let getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
	if (typeof acc != "object") throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
	else if (Array.isArray(acc)) {
		let i = parseInt(index);
		return acc[i < 0 ? acc.length + i : i];
	}
	return acc[index];
}, value);
let isSet = (value) => value != null;
function ite(condition, trueValue, falseValue) {
	return condition ? trueValue : falseValue;
}
let not = (value) => !value;
let IP_V4_REGEX = RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$");
let isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
let DEFAULT_PORTS = {
	[EndpointURLScheme.HTTP]: 80,
	[EndpointURLScheme.HTTPS]: 443
};
let parseURL = (value) => {
	let whatwgURL = (() => {
		try {
			if (value instanceof URL) return value;
			if (typeof value == "object" && "hostname" in value) {
				let { hostname, port, protocol = "", path = "", query = {} } = value;
				let url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
				url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
				return url;
			}
			return new URL(value);
		} catch {
			return null;
		}
	})();
	if (!whatwgURL) {
		console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
		return null;
	}
	let urlString = whatwgURL.href;
	let { host, hostname, pathname, protocol, search } = whatwgURL;
	if (search) return null;
	let scheme = protocol.slice(0, -1);
	if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
	let isIp = isIpAddress(hostname);
	return {
		scheme,
		authority: `${host}${urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value == "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`) ? `:${DEFAULT_PORTS[scheme]}` : ""}`,
		path: pathname,
		normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
		isIp
	};
};
function split(value, delimiter, limit) {
	if (limit === 1) return [value];
	if (value === "") return [""];
	let parts = value.split(delimiter);
	if (limit === 0) return parts;
	return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}
let stringEquals = (value1, value2) => value1 === value2;
let substring = (input, start, stop, reverse) => {
	if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) return null;
	if (!reverse) return input.substring(start, stop);
	return input.substring(input.length - stop, input.length - start);
};
let uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
let endpointFunctions = {
	booleanEquals,
	coalesce,
	getAttr,
	isSet,
	isValidHostLabel,
	ite,
	not,
	parseURL,
	split,
	stringEquals,
	substring,
	uriEncode
};
let evaluateTemplate = (template, options) => {
	let evaluatedTemplateArr = [];
	let { referenceRecord, endpointParams } = options;
	let currentIndex = 0;
	for (; currentIndex < template.length;) {
		let openingBraceIndex = template.indexOf("{", currentIndex);
		if (openingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(currentIndex));
			break;
		}
		evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
		let closingBraceIndex = template.indexOf("}", openingBraceIndex);
		if (closingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(openingBraceIndex));
			break;
		}
		if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
			evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
			currentIndex = closingBraceIndex + 2;
		}
		let parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
		if (parameterName.includes("#")) {
			let [refName, attrName] = parameterName.split("#");
			evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
		} else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
		currentIndex = closingBraceIndex + 1;
	}
	return evaluatedTemplateArr.join("");
};
let getReferenceValue = ({ ref }, options) => options.referenceRecord[ref] ?? options.endpointParams[ref];
let evaluateExpression = (obj, keyName, options) => {
	if (typeof obj == "string") return evaluateTemplate(obj, options);
	else if (obj.fn) return group$1.callFunction(obj, options);
	else if (obj.ref) return getReferenceValue(obj, options);
	throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
};
let callFunction = ({ fn, argv }, options) => {
	let evaluatedArgs = Array(argv.length);
	for (let i = 0; i < evaluatedArgs.length; ++i) {
		let arg = argv[i];
		typeof arg == "boolean" || typeof arg == "number" ? evaluatedArgs[i] = arg : evaluatedArgs[i] = group$1.evaluateExpression(arg, "arg", options);
	}
	let namespaceSeparatorIndex = fn.indexOf(".");
	if (namespaceSeparatorIndex !== -1) {
		let customFunction = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)]?.[fn.slice(namespaceSeparatorIndex + 1)];
		if (typeof customFunction == "function") return customFunction(...evaluatedArgs);
	}
	let callable = endpointFunctions[fn];
	if (typeof callable == "function") return callable(...evaluatedArgs);
	throw Error(`function ${fn} not loaded in endpointFunctions.`);
};
let group$1 = {
	evaluateExpression,
	callFunction
};
let evaluateCondition = (condition, options) => {
	let { assign } = condition;
	if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
	let value = callFunction(condition, options);
	options.logger?.debug?.(`endpoints evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
	let result = value === "" || !!value;
	if (assign != null) return {
		result,
		toAssign: {
			name: assign,
			value
		}
	};
	return { result };
};
let getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
	acc[headerKey] = headerVal.map((headerValEntry) => {
		let processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
		if (typeof processedExpr != "string") throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
		return processedExpr;
	});
	return acc;
}, {});
let getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
	acc[propertyKey] = group.getEndpointProperty(propertyVal, options);
	return acc;
}, {});
let getEndpointProperty = (property, options) => {
	if (Array.isArray(property)) return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
	switch (typeof property) {
		case "string": return evaluateTemplate(property, options);
		case "object":
			if (property === null) throw new EndpointError(`Unexpected endpoint property: ${property}`);
			return group.getEndpointProperties(property, options);
		case "boolean": return property;
		default: throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
	}
};
let group = {
	getEndpointProperty,
	getEndpointProperties
};
let getEndpointUrl = (endpointUrl, options) => {
	let expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
	if (typeof expression == "string") try {
		return new URL(expression);
	} catch (error) {
		console.error(`Failed to construct URL with ${expression}`, error);
		throw error;
	}
	throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
};
let RESULT = 1e8;
let decideEndpoint = (bdd, options) => {
	let { nodes, root, results, conditions } = bdd;
	let ref = root;
	let referenceRecord = {};
	let closure = {
		referenceRecord,
		endpointParams: options.endpointParams,
		logger: options.logger
	};
	for (; ref !== 1 && ref !== -1 && ref < RESULT;) {
		let node_i = 3 * (Math.abs(ref) - 1);
		let [condition_i, highRef, lowRef] = [
			nodes[node_i],
			nodes[node_i + 1],
			nodes[node_i + 2]
		];
		let [fn, argv, assign] = conditions[condition_i];
		let evaluation = evaluateCondition({
			fn,
			assign,
			argv
		}, closure);
		if (evaluation.toAssign) {
			let { name, value } = evaluation.toAssign;
			referenceRecord[name] = value;
		}
		ref = ref >= 0 === evaluation.result ? highRef : lowRef;
	}
	if (ref >= RESULT) {
		let result = results[ref - RESULT];
		if (result[0] === -1) {
			let [, errorExpression] = result;
			throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
		}
		let [url, properties, headers] = result;
		return {
			url: getEndpointUrl(url, closure),
			properties: getEndpointProperties(properties, closure),
			headers: getEndpointHeaders(headers ?? {}, closure)
		};
	}
	throw new EndpointError("No matching endpoint.");
};
let resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
bindEndpointMiddleware(getEndpointFromConfig);
let getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);
let isReadableStream = (stream) => typeof ReadableStream == "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
let isBlob = (blob) => typeof Blob == "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
let fromUtf8 = (input) => new TextEncoder().encode(input);
let chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
Object.entries(chars).reduce((acc, [i, c]) => {
	acc[c] = Number(i);
	return acc;
}, {});
let alphabetByValue = chars.split("");
function toBase64(_input) {
	let input;
	input = typeof _input == "string" ? fromUtf8(_input) : _input;
	let isArrayLike = typeof input == "object" && typeof input.length == "number";
	let isUint8Array = typeof input == "object" && typeof input.byteOffset == "number" && typeof input.byteLength == "number";
	if (!isArrayLike && !isUint8Array) throw Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	let str = "";
	for (let i = 0; i < input.length; i += 3) {
		let bits = 0;
		let bitLength = 0;
		for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) {
			bits |= input[j] << (limit - j - 1) * 8;
			bitLength += 8;
		}
		let bitClusterCount = Math.ceil(bitLength / 6);
		bits <<= bitClusterCount * 6 - bitLength;
		for (let k = 1; k <= bitClusterCount; k++) {
			let offset = (bitClusterCount - k) * 6;
			str += alphabetByValue[(bits & 63 << offset) >> offset];
		}
		str += "==".slice(0, 4 - bitClusterCount);
	}
	return str;
}
let toUtf8 = (input) => {
	if (typeof input == "string") return input;
	if (typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number") throw Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	return new TextDecoder("utf-8").decode(input);
};
let streamCollector$1 = async (stream) => {
	if (isBlob(stream)) return collectBlob(stream);
	return collectReadableStream(stream);
};
async function collectBlob(blob) {
	return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
	let chunks = [];
	let reader = stream.getReader();
	let length = 0;
	for (;;) {
		let { done, value } = await reader.read();
		if (value) {
			chunks.push(value);
			length += value.length;
		}
		if (done) break;
	}
	return concatBytes(chunks, length);
}
let ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1 = "The stream has already been transformed.";
let sdkStreamMixin$1 = (stream) => {
	if (!isBlobInstance(stream) && !isReadableStream(stream)) {
		let name = stream?.__proto__?.constructor?.name || stream;
		throw Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
	}
	let transformed = !1;
	let transformToByteArray = async () => {
		if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
		transformed = !0;
		return await streamCollector$1(stream);
	};
	let blobToWebStream = (blob) => {
		if (typeof blob.stream != "function") throw Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
		return blob.stream();
	};
	return Object.assign(stream, {
		transformToByteArray,
		transformToString: async (encoding) => {
			let buf = await transformToByteArray();
			if (encoding === "base64") return toBase64(buf);
			else if (encoding === "hex") return toHex(buf);
			else if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8") return toUtf8(buf);
			else if (typeof TextDecoder == "function") return new TextDecoder(encoding).decode(buf);
			else throw Error("TextDecoder is not available, please make sure polyfill is provided.");
		},
		transformToWebStream: () => {
			if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
			transformed = !0;
			if (isBlobInstance(stream)) return blobToWebStream(stream);
			else if (isReadableStream(stream)) return stream;
			else throw Error(`Cannot transform payload to web stream, got ${stream}`);
		}
	});
};
let isBlobInstance = (stream) => typeof Blob == "function" && stream instanceof Blob;
let streamCollector = (stream) => {
	if (isBlob(stream)) return collectBlob(stream);
	if (isReadableStream(stream)) return collectReadableStream(stream);
	return new Promise((resolve, reject) => {
		let collector = new Collector();
		let nodeStream = stream;
		nodeStream.pipe(collector);
		nodeStream.on("error", (err) => {
			collector.end();
			reject(err);
		});
		collector.on("error", reject);
		collector.on("finish", function() {
			resolve(concatBytes(this.bufferedBytes));
		});
	});
};
var Collector = class extends external_node_stream_.Writable {
	bufferedBytes = [];
	_write(chunk, encoding, callback) {
		this.bufferedBytes.push(chunk);
		callback();
	}
};
let ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
let sdkStreamMixin = (stream) => {
	if (!(stream instanceof external_node_stream_.Readable)) try {
		return sdkStreamMixin$1(stream);
	} catch {
		let name = stream?.__proto__?.constructor?.name || stream;
		throw Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
	}
	let transformed = !1;
	let transformToByteArray = async () => {
		if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
		transformed = !0;
		return await streamCollector(stream);
	};
	return Object.assign(stream, {
		transformToByteArray,
		transformToString: async (encoding) => {
			let buf = await transformToByteArray();
			if (encoding === void 0 || Buffer.isEncoding(encoding)) return fromArrayBuffer(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding);
			else return new TextDecoder(encoding).decode(buf);
		},
		transformToWebStream: () => {
			if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
			if (stream.readableFlowing !== null) throw Error("The stream has been consumed by other callbacks.");
			if (typeof external_node_stream_.Readable.toWeb != "function") throw Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
			transformed = !0;
			return external_node_stream_.Readable.toWeb(stream);
		}
	});
};
function writeKey$2(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
var Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(toUtf8$1, fromUtf8$1, toBase64$1, fromBase64) {};
let v4 = bindV4(external_node_crypto_.getRandomValues);
let generateIdempotencyToken = v4;
let collectBody = async (streamBody = new Uint8Array(), context) => {
	if (streamBody instanceof Uint8Array) return Uint8ArrayBlobAdapter.mutate(streamBody);
	if (!streamBody) return Uint8ArrayBlobAdapter.mutate(new Uint8Array());
	let fromContext = context.streamCollector(streamBody);
	return Uint8ArrayBlobAdapter.mutate(await fromContext);
};
function extendedEncodeURIComponent(str) {
	if (/^[\w.~-]+$/.test(str)) return str;
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
let HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
var HttpBindingNormalizedSchema = class HttpBindingNormalizedSchema extends NormalizedSchema {
	static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
	identity = HttpBindingNormalizedSchema.identity;
	bindings;
	constructor(schema) {
		super(schema);
	}
	static of(schema) {
		let ns = NormalizedSchema.of(schema);
		if (ns.identity === HttpBindingNormalizedSchema.identity) return ns;
		let schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
		let cache = typeof schemaCache == "object" && schemaCache ? schemaCache : ns;
		return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
	}
	getHttpBindingLocation(traits) {
		if (traits.httpPayload) return 36;
		if (traits.httpLabel) return 33;
		if (traits.httpHeader) return 38;
		if (typeof traits.httpPrefixHeaders == "string") return 39;
		if (traits.httpQuery) return 34;
		if (traits.httpQueryParams) return 35;
		if (traits.httpResponseCode) return 37;
		return 32;
	}
	getHttpBindingValue(location, traits, nested = !1) {
		let raw = this.getSchema();
		let type = typeof raw == "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
		let slot = location & 7;
		let media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
		let stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
		let timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : +(slot > 0 && slot < 4) : 0;
		let flags = type | media << 8 | !!traits.idempotencyToken << 10 | stream << 11 | !!traits.sparse << 13 | timestamp << 14 | !!traits.hostLabel << 17 | (location === 36 && typeof raw != "object") << 18;
		let category = type & 192;
		let collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
		let valueType = (collectionValue?.[1] ?? 0) & 255;
		flags |= (slot >= 6 && (valueType === 4 || valueType === 6)) << 16;
		return [
			this,
			flags,
			collectionValue
		];
	}
	getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
		let valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
		return valueSchema.getHttpBindingValue(location, {
			...valueSchema.getMergedTraits(),
			...traits
		}, !0);
	}
	getHttpBindings() {
		let source = this.getSchema();
		return typeof source != "object" || !source ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
	}
};
let buildHttpBindings = (schema) => {
	let bodyMemberNames = [];
	let bodyMemberSchemas = [];
	let requestBodyMemberNames = [];
	let requestBodyMemberSchemas = [];
	let memberBindings = [];
	let byName = {};
	let headers = {};
	let prefixHeaders = [];
	let responseBindings = {
		headers,
		prefixHeaders
	};
	let bindings = {
		request: {
			memberBindings,
			byName
		},
		response: {
			bodyMemberNames,
			bindings: responseBindings
		}
	};
	let { request, response } = bindings;
	for (let [name, member] of schema.structIterator()) {
		let bindingSchema = HttpBindingNormalizedSchema.of(member);
		let traits = bindingSchema.getMergedTraits();
		let location = bindingSchema.getHttpBindingLocation(traits);
		let wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
		let value = bindingSchema.getHttpBindingValue(location, traits);
		let binding = [
			name,
			value,
			location,
			wireName
		];
		name === "__proto__" && writeKey$2(byName);
		byName[name] = binding;
		value[1] >> 10 & 1 && (request.hasIdempotency = !0);
		memberBindings.push(binding);
		let slot = location & 7;
		if (slot === 0) {
			requestBodyMemberNames.push(name);
			requestBodyMemberSchemas.push(member);
		}
		if (!(slot & 4)) {
			bodyMemberNames.push(name);
			bodyMemberSchemas.push(member);
		} else if ((slot & 6) == 4) {
			if (slot & 1) responseBindings.statusCode = binding;
			else {
				responseBindings.payload = binding;
				let type = value[1] & 255;
				request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
			}
		} else if (slot & 1) {
			request.hasPrefixHeaders = !0;
			prefixHeaders.push(binding);
		} else {
			wireName === "__proto__" && writeKey$2(headers);
			headers[wireName] = binding;
		}
	}
	request.contentTypeInstruction === void 0 && requestBodyMemberNames.length && (request.contentTypeInstruction = null);
	request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
	response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
	return bindings;
};
let buildPathSegments = (path) => {
	let segments = [];
	let offset = 0;
	for (let match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
		match.index > offset && segments.push([path.slice(offset, match.index), 0]);
		segments.push([match[1], match[2] ? 2 : 1]);
		offset = match.index + match[0].length;
	}
	segments.length && offset < path.length && segments.push([path.slice(offset), 0]);
	return segments.length ? segments : void 0;
};
let buildHttpOperationBindings = (schema) => {
	let { http, endpoint } = translateTraits(schema.traits ?? {});
	let [path, search] = http?.[1].split("?") ?? [];
	return [
		http?.[0],
		path,
		search ? [...new URLSearchParams(search)] : [],
		path ? buildPathSegments(path) : void 0,
		endpoint?.[0]
	];
};
let EMPTY_BINDINGS = {
	request: {
		memberBindings: [],
		byName: {}
	},
	response: {
		bodyMemberNames: [],
		bindings: {
			headers: {},
			prefixHeaders: []
		}
	}
};
let getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
let createBodySchema = (schema, memberNames, memberSchemas) => {
	if (!memberNames.length) return;
	let source = schema.getSchema();
	let body = [
		3,
		source[1],
		source[2],
		schema.getMergedTraits(),
		memberNames,
		memberSchemas
	];
	let required = source[6];
	let bodyRequired = required && memberNames.reduce((count, name) => count + +(source[4].indexOf(name) < required), 0);
	bodyRequired && (body[6] = bodyRequired);
	return body;
};
var SerdeContext = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};
var HttpProtocol = class extends SerdeContext {
	options;
	compositeErrorRegistry;
	constructor(options) {
		super();
		this.options = options;
		this.compositeErrorRegistry = new TypeRegistry(options.defaultNamespace);
		for (let etr of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(etr);
	}
	getRequestType() {
		return HttpRequest;
	}
	getResponseType() {
		return HttpResponse;
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
		this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(serdeContext);
	}
	updateServiceEndpoint(request, endpoint) {
		if ("url" in endpoint) {
			request.protocol = endpoint.url.protocol;
			request.hostname = endpoint.url.hostname;
			request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
			request.path = endpoint.url.pathname;
			request.fragment = endpoint.url.hash || void 0;
			request.username = endpoint.url.username || void 0;
			request.password = endpoint.url.password || void 0;
			request.query ||= {};
			for (let [k, v] of endpoint.url.searchParams.entries()) request.query[k] = v;
			if (endpoint.headers) for (let name in endpoint.headers) {
				if (!hasOwn(endpoint.headers, name)) continue;
				request.headers[name] = endpoint.headers[name].join(", ");
			}
			return request;
		} else {
			request.protocol = endpoint.protocol;
			request.hostname = endpoint.hostname;
			request.port = endpoint.port ? Number(endpoint.port) : void 0;
			request.path = endpoint.path;
			request.query = { ...endpoint.query };
			if (endpoint.headers) for (let name in endpoint.headers) {
				if (!hasOwn(endpoint.headers, name)) continue;
				request.headers[name] = endpoint.headers[name];
			}
			return request;
		}
	}
	setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
		if (this.serdeContext?.disableHostPrefix) return;
		let hostPrefix = operation[4];
		if (typeof hostPrefix != "string") return;
		let resolvedHostPrefix = hostPrefix;
		for (let [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
			if (!(flags >> 17 & 1)) continue;
			let replacement = input[name];
			if (typeof replacement != "string") throw Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
			resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
		}
		request.hostname = resolvedHostPrefix + request.hostname;
		if (!isValidHostname(request.hostname)) throw Error(`[${request.hostname}] is not a valid hostname.`);
	}
	deserializeMetadata(output) {
		return {
			httpStatusCode: output.statusCode,
			requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
			extendedRequestId: output.headers["x-amz-id-2"],
			cfId: output.headers["x-amz-cf-id"]
		};
	}
	resolveError(name, namespaces, registries) {
		let defaultErrorSchema = [
			-3,
			"",
			"Error",
			0,
			[],
			[],
			0
		];
		let schema;
		for (let registry of registries) for (let ns of namespaces) try {
			schema = ns === "*" ? registry.getSchema(name) : registry.getSchema(ns + "#" + name);
			let errorCtor = registry.getErrorCtor(schema);
			if (errorCtor) return [
				schema,
				errorCtor,
				"modeled"
			];
			else {
				let syntheticErrorSchema = registry.getBaseException();
				if (syntheticErrorSchema) {
					let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
					if (syntheticErrorCtor) return [
						schema,
						syntheticErrorCtor,
						"synthetic"
					];
				}
			}
		} catch {}
		for (let registry of registries) {
			let syntheticErrorSchema = registry.getBaseException();
			if (syntheticErrorSchema) {
				let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
				if (syntheticErrorCtor) return [
					syntheticErrorSchema,
					syntheticErrorCtor,
					"synthetic"
				];
			}
		}
		return [
			defaultErrorSchema,
			Error,
			"native"
		];
	}
	async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
		return (await this.loadEventStreamCapability()).serializeEventStream({
			eventStream,
			requestSchema,
			initialRequest
		});
	}
	async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
		return (await this.loadEventStreamCapability()).deserializeEventStream({
			response,
			responseSchema,
			initialResponseContainer
		});
	}
	async loadEventStreamCapability() {
		let { EventStreamSerde, eventStreamSerdeProvider } = await __nccwpck_require__.e(9938).then(__nccwpck_require__.bind(__nccwpck_require__, 9938));
		return new EventStreamSerde({
			marshaller: this.resolveEventStreamMarshaller(eventStreamSerdeProvider),
			serializer: this.serializer,
			deserializer: this.deserializer,
			serdeContext: this.serdeContext,
			defaultContentType: this.getDefaultContentType(),
			compositeErrorRegistry: this.compositeErrorRegistry
		});
	}
	getDefaultContentType() {
		throw Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		return [];
	}
	getEventStreamMarshaller() {
		let context = this.serdeContext;
		if (!context.eventStreamMarshaller) throw Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
		return context.eventStreamMarshaller;
	}
	resolveEventStreamMarshaller(importedProvider) {
		let context = this.serdeContext;
		if (context.eventStreamMarshaller) return context.eventStreamMarshaller;
		return importedProvider(this.serdeContext);
	}
};
var RpcProtocol = class extends HttpProtocol {
	async serializeRequest(operationSchema, _input, context) {
		let serializer = this.serializer;
		let query = {};
		let headers = {};
		let endpoint = await context.endpoint();
		let ns = NormalizedSchema.of(operationSchema?.input);
		let schema = ns.getSchema();
		let payload;
		let input = _input && typeof _input == "object" ? _input : {};
		let request = new HttpRequest({
			protocol: "",
			hostname: "",
			port: void 0,
			path: "/",
			fragment: void 0,
			query,
			headers,
			body: void 0
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input);
		}
		if (input) {
			let eventStreamMember = ns.getEventStreamMember();
			if (eventStreamMember) {
				if (input[eventStreamMember]) {
					let initialRequest = {};
					for (let [memberName] of ns.structIterator()) memberName !== eventStreamMember && input[memberName] != null && (initialRequest[memberName] = input[memberName]);
					payload = await this.serializeEventStream({
						eventStream: input[eventStreamMember],
						requestSchema: ns,
						initialRequest
					});
				}
			} else {
				serializer.write(schema, input);
				payload = serializer.flush();
			}
		}
		request.headers = Object.assign(request.headers, headers);
		request.query = query;
		request.body = payload;
		request.method = "POST";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		let deserializer = this.deserializer;
		let ns = NormalizedSchema.of(operationSchema.output);
		let dataObject = {};
		if (this.isErrorResponse(response.statusCode)) {
			let bytes = await collectBody(response.body, context);
			bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
		}
		for (let header in response.headers) {
			if (!hasOwn(response.headers, header)) continue;
			let value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		let eventStreamMember = ns.getEventStreamMember();
		if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
			response,
			responseSchema: ns,
			initialResponseContainer: dataObject
		});
		else {
			let bytes = await collectBody(response.body, context);
			bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes));
		}
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	isErrorResponse(statusCode) {
		return statusCode >= 300;
	}
};
var FromStringShapeDeserializer = class extends SerdeContext {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	read(_schema, data) {
		let ns = HttpBindingNormalizedSchema.of(_schema);
		let traits = ns.getMergedTraits();
		let location = ns.getHttpBindingLocation(traits);
		return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
	}
	readHttpBinding([ns, flags, collectionValue], data, location) {
		let schema = flags & 255;
		if ((schema & 192) == 64) {
			collectionValue ??= ns.getHttpBindingCollectionValue(location);
			return splitHeader(data).map((item) => this.readHttpBinding(collectionValue, item, location));
		}
		switch (schema) {
			case 21:
			case 42: return (this.serdeContext?.base64Decoder ?? fromBase64)(data);
			case 4:
			case 5:
			case 6:
			case 7: {
				let bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
				switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
					case 5: return _parseRfc3339DateTimeWithOffset(data);
					case 6: return _parseRfc7231DateTime(data);
					case 7: return _parseEpochTimestamp(data);
					default:
						console.warn("Missing timestamp format, parsing value with Date constructor:", data);
						return new Date(data);
				}
			}
			case 0: {
				let media = flags >> 8 & 3;
				if (!media) return data;
				let intermediateValue = data;
				(location & 6) == 6 && (intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8$1)((this.serdeContext?.base64Decoder ?? fromBase64)(intermediateValue)));
				return media === 2 ? LazyJsonString.from(intermediateValue) : intermediateValue;
			}
			case 1: return Number(data);
			case 2: return data.toLowerCase() === "true";
			case 17: return BigInt(data);
			case 19: return new NumericValue(data, "bigDecimal");
			default: return data;
		}
	}
};
function determineTimestampFormat(ns, settings) {
	if (settings.timestampFormat.useTrait) {
		let schema = ns.getSchema();
		if (schema === 5 || schema === 6 || schema === 7) return schema;
	}
	let { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
	return (settings.httpBindings ? typeof httpPrefixHeaders == "string" || httpHeader ? 6 : httpQuery || httpLabel ? 5 : void 0 : void 0) ?? settings.timestampFormat.default;
}
let getHttpHandlerExtensionConfiguration = (runtimeConfig) => {
	runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger" && runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
	runtimeConfig.defaultSocketTimeout && runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
	return {
		setHttpHandler(handler) {
			runtimeConfig.requestHandler = handler;
		},
		httpHandler() {
			return runtimeConfig.requestHandler;
		},
		updateHttpClientConfig(key, value) {
			runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
		},
		httpHandlerConfigs() {
			return runtimeConfig.requestHandler.httpHandlerConfigs();
		}
	};
};
let resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => ({ requestHandler: httpHandlerExtensionConfiguration.httpHandler() });
let CONTENT_LENGTH_HEADER = "content-length";
function contentLengthMiddleware(bodyLengthChecker) {
	return (next) => async (args) => {
		let request = args.request;
		if (HttpRequest.isInstance(request)) {
			let { body, headers } = request;
			if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) try {
				let length = bodyLengthChecker(body);
				length != null && (request.headers = {
					...request.headers,
					[CONTENT_LENGTH_HEADER]: String(length)
				});
			} catch {}
		}
		return next({
			...args,
			request
		});
	};
}
let contentLengthMiddlewareOptions = {
	step: "build",
	tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
	name: "contentLengthMiddleware",
	override: !0
};
let getContentLengthPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
} });
let escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
let hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
function buildQueryString(query) {
	let parts = [];
	for (let key of Object.keys(query).sort()) {
		let value = query[key];
		key = escapeUri(key);
		if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${escapeUri(value[i])}`);
		else {
			let qsEntry = key;
			(value || typeof value == "string") && (qsEntry += `=${escapeUri(value)}`);
			parts.push(qsEntry);
		}
	}
	return parts.join("&");
}
function resolveHostHeaderConfig(input) {
	return input;
}
let hostHeaderMiddleware = (options) => (next) => async (args) => {
	if (!HttpRequest.isInstance(args.request)) return next(args);
	let { request } = args;
	let { handlerProtocol = "" } = options.requestHandler.metadata || {};
	if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
		delete request.headers.host;
		request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
	} else if (!request.headers.host) {
		let host = request.hostname;
		request.port != null && (host += `:${request.port}`);
		request.headers.host = host;
	}
	return next(args);
};
let hostHeaderMiddlewareOptions = {
	name: "hostHeaderMiddleware",
	step: "build",
	priority: "low",
	tags: ["HOST"],
	override: !0
};
let getHostHeaderPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
} });
let loggerMiddleware = () => (next, context) => async (args) => {
	try {
		let response = await next(args);
		let { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
		let { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
		let inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
		let outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
		let { $metadata, ...outputWithoutMetadata } = response.output;
		logger?.info?.({
			clientName,
			commandName,
			input: inputFilterSensitiveLog(args.input),
			output: outputFilterSensitiveLog(outputWithoutMetadata),
			metadata: $metadata
		});
		return response;
	} catch (error) {
		let { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
		let { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
		let inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
		logger?.error?.({
			clientName,
			commandName,
			input: inputFilterSensitiveLog(args.input),
			error,
			metadata: error.$metadata
		});
		throw error;
	}
};
let loggerMiddlewareOptions = {
	name: "loggerMiddleware",
	tags: ["LOGGER"],
	step: "initialize",
	override: !0
};
let getLoggerPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
} });
let recursionDetectionMiddlewareOptions = {
	step: "build",
	tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
	name: "recursionDetectionMiddleware",
	override: !0,
	priority: "low"
};
let InvokeStore = { getInstanceAsync: async () => void 0 };
let X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
let TRACEPARENT = "traceparent";
let TRACESTATE = "tracestate";
let BAGGAGE = "baggage";
let recursionDetectionMiddleware = () => (next) => async (args) => {
	let { request } = args;
	if (!HttpRequest.isInstance(request)) return next(args);
	let invokeStore;
	{
		let traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === "x-amzn-trace-id") ?? X_AMZN_TRACE_ID;
		if (!request.headers.hasOwnProperty(traceIdHeader)) {
			let functionName = process.env.AWS_LAMBDA_FUNCTION_NAME;
			let traceIdFromEnv = process.env._X_AMZN_TRACE_ID;
			invokeStore ??= await InvokeStore.getInstanceAsync();
			let traceId = invokeStore?.getXRayTraceId() ?? traceIdFromEnv;
			let nonEmptyString = (str) => typeof str == "string" && str.length > 0;
			nonEmptyString(functionName) && nonEmptyString(traceId) && (request.headers[X_AMZN_TRACE_ID] = traceId);
		}
	}
	sanitizeTraceHeaders(request.headers);
	if (!request.headers[TRACEPARENT]) {
		let traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
		if (traceparent) {
			request.headers[TRACEPARENT] = traceparent;
			let tracestate = invokeStore?.getTracestate?.();
			tracestate && (request.headers[TRACESTATE] = tracestate);
			let baggage = invokeStore?.getBaggage?.();
			baggage && (request.headers[BAGGAGE] = baggage);
		}
	}
	return next(args);
};
function sanitizeTraceHeaders(headers) {
	for (let header of Object.keys(headers)) {
		let lower = header.toLowerCase();
		if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
			headers[lower] = headers[header];
			delete headers[header];
		}
	}
}
let getRecursionDetectionPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
} });
let resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
	if (!authSchemePreference || authSchemePreference.length === 0) return candidateAuthOptions;
	let preferredAuthOptions = [];
	for (let preferredSchemeName of authSchemePreference) for (let candidateAuthOption of candidateAuthOptions) candidateAuthOption.schemeId.split("#")[1] === preferredSchemeName && preferredAuthOptions.push(candidateAuthOption);
	for (let candidateAuthOption of candidateAuthOptions) preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId) || preferredAuthOptions.push(candidateAuthOption);
	return preferredAuthOptions;
};
function convertHttpAuthSchemesToMap(httpAuthSchemes) {
	let map = new Map();
	for (let scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
	return map;
}
let httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
	let options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
	let authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
	let resolvedOptions = resolveAuthOptions(options, authSchemePreference);
	let authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
	let smithyContext = getSmithyContext(context);
	let failureReasons = [];
	for (let option of resolvedOptions) {
		let scheme = authSchemes.get(option.schemeId);
		if (!scheme) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
			continue;
		}
		let identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
		if (!identityProvider) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
			continue;
		}
		let { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
		option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
		option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
		smithyContext.selectedHttpAuthScheme = {
			httpAuthOption: option,
			identity: await identityProvider(option.identityProperties),
			signer: scheme.signer
		};
		break;
	}
	if (!smithyContext.selectedHttpAuthScheme) throw Error(failureReasons.join("\n"));
	return next(args);
};
let httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
	step: "serialize",
	tags: ["HTTP_AUTH_SCHEME"],
	name: "httpAuthSchemeMiddleware",
	override: !0,
	relation: "before",
	toMiddleware: "endpointV2Middleware"
};
let getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
		httpAuthSchemeParametersProvider,
		identityProviderConfigProvider
	}), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
} });
let defaultErrorHandler = (signingProperties) => (error) => {
	throw error;
};
let defaultSuccessHandler = (httpResponse, signingProperties) => {};
let httpSigningMiddleware = (config) => (next, context) => async (args) => {
	if (!HttpRequest.isInstance(args.request)) return next(args);
	let scheme = getSmithyContext(context).selectedHttpAuthScheme;
	if (!scheme) throw Error("No HttpAuthScheme was selected: unable to sign request");
	let { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
	let output = await next({
		...args,
		request: await signer.sign(args.request, identity, signingProperties)
	}).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
	(signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
	return output;
};
let httpSigningMiddlewareOptions = {
	step: "finalizeRequest",
	tags: ["HTTP_SIGNING"],
	name: "httpSigningMiddleware",
	aliases: [
		"apiKeyMiddleware",
		"tokenMiddleware",
		"awsAuthMiddleware"
	],
	override: !0,
	relation: "after",
	toMiddleware: "retryMiddleware"
};
let getHttpSigningPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
} });
let normalizeProvider = (input) => {
	if (typeof input == "function") return input;
	let promisified = Promise.resolve(input);
	return () => promisified;
};
var DefaultIdentityProviderConfig = class {
	authSchemes = new Map();
	constructor(config) {
		for (let key in config) {
			if (!hasOwn(config, key)) continue;
			let value = config[key];
			value !== void 0 && this.authSchemes.set(key, value);
		}
	}
	getIdentityProvider(schemeId) {
		return this.authSchemes.get(schemeId);
	}
};
var NoAuthSigner = class {
	async sign(httpRequest, identity, signingProperties) {
		return httpRequest;
	}
};
let createIsIdentityExpiredFunction = (expirationMs) => function isIdentityExpired(identity) {
	return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
};
let isIdentityExpired = createIsIdentityExpiredFunction(3e5);
let doesIdentityRequireRefresh = (identity) => identity.expiration !== void 0;
let memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
	if (provider === void 0) return;
	let normalizedProvider = typeof provider == "function" ? provider : async () => Promise.resolve(provider);
	let resolved;
	let pending;
	let hasResult;
	let isConstant = !1;
	let coalesceProvider = async (options) => {
		pending ||= normalizedProvider(options);
		try {
			resolved = await pending;
			hasResult = !0;
			isConstant = !1;
		} finally {
			pending = void 0;
		}
		return resolved;
	};
	if (isExpired === void 0) return async (options) => {
		(!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options));
		return resolved;
	};
	return async (options) => {
		(!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options));
		if (isConstant) return resolved;
		if (!requiresRefresh(resolved)) {
			isConstant = !0;
			return resolved;
		}
		if (isExpired(resolved)) {
			await coalesceProvider(options);
			return resolved;
		}
		return resolved;
	};
};
function isValidUserAgentAppId(appId) {
	if (appId === void 0) return !0;
	return typeof appId == "string" && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
	let normalizedAppIdProvider = normalizeProvider(input.userAgentAppId ?? void 0);
	let { customUserAgent } = input;
	return Object.assign(input, {
		customUserAgent: typeof customUserAgent == "string" ? [[customUserAgent]] : customUserAgent,
		userAgentAppId: async () => {
			let appId = await normalizedAppIdProvider();
			if (!isValidUserAgentAppId(appId)) {
				let logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
				typeof appId == "string" ? appId.length > 50 && logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.") : logger?.warn("userAgentAppId must be a string or undefined.");
			}
			return appId;
		}
	});
}
let selectedPartitionsInfo = {
	partitions: [
		{
			id: "aws",
			outputs: {
				dnsSuffix: "amazonaws.com",
				dualStackDnsSuffix: "api.aws",
				implicitGlobalRegion: "us-east-1",
				name: "aws",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
			regions: {
				"af-south-1": { description: "Africa (Cape Town)" },
				"ap-east-1": { description: "Asia Pacific (Hong Kong)" },
				"ap-east-2": { description: "Asia Pacific (Taipei)" },
				"ap-northeast-1": { description: "Asia Pacific (Tokyo)" },
				"ap-northeast-2": { description: "Asia Pacific (Seoul)" },
				"ap-northeast-3": { description: "Asia Pacific (Osaka)" },
				"ap-south-1": { description: "Asia Pacific (Mumbai)" },
				"ap-south-2": { description: "Asia Pacific (Hyderabad)" },
				"ap-southeast-1": { description: "Asia Pacific (Singapore)" },
				"ap-southeast-2": { description: "Asia Pacific (Sydney)" },
				"ap-southeast-3": { description: "Asia Pacific (Jakarta)" },
				"ap-southeast-4": { description: "Asia Pacific (Melbourne)" },
				"ap-southeast-5": { description: "Asia Pacific (Malaysia)" },
				"ap-southeast-6": { description: "Asia Pacific (New Zealand)" },
				"ap-southeast-7": { description: "Asia Pacific (Thailand)" },
				"aws-global": { description: "aws global region" },
				"ca-central-1": { description: "Canada (Central)" },
				"ca-west-1": { description: "Canada West (Calgary)" },
				"eu-central-1": { description: "Europe (Frankfurt)" },
				"eu-central-2": { description: "Europe (Zurich)" },
				"eu-north-1": { description: "Europe (Stockholm)" },
				"eu-south-1": { description: "Europe (Milan)" },
				"eu-south-2": { description: "Europe (Spain)" },
				"eu-west-1": { description: "Europe (Ireland)" },
				"eu-west-2": { description: "Europe (London)" },
				"eu-west-3": { description: "Europe (Paris)" },
				"il-central-1": { description: "Israel (Tel Aviv)" },
				"me-central-1": { description: "Middle East (UAE)" },
				"me-south-1": { description: "Middle East (Bahrain)" },
				"me-west-1": { description: "Middle East (Saudi Arabia)" },
				"mx-central-1": { description: "Mexico (Central)" },
				"sa-east-1": { description: "South America (Sao Paulo)" },
				"sa-west-1": { description: "South America (Chile)" },
				"us-east-1": { description: "US East (N. Virginia)" },
				"us-east-2": { description: "US East (Ohio)" },
				"us-west-1": { description: "US West (N. California)" },
				"us-west-2": { description: "US West (Oregon)" }
			}
		},
		{
			id: "aws-cn",
			outputs: {
				dnsSuffix: "amazonaws.com.cn",
				dualStackDnsSuffix: "api.amazonwebservices.com.cn",
				implicitGlobalRegion: "cn-northwest-1",
				name: "aws-cn",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^cn\\-\\w+\\-\\d+$",
			regions: {
				"aws-cn-global": { description: "aws-cn global region" },
				"cn-north-1": { description: "China (Beijing)" },
				"cn-northwest-1": { description: "China (Ningxia)" }
			}
		},
		{
			id: "aws-eusc",
			outputs: {
				dnsSuffix: "amazonaws.eu",
				dualStackDnsSuffix: "api.amazonwebservices.eu",
				implicitGlobalRegion: "eusc-de-east-1",
				name: "aws-eusc",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
			regions: { "eusc-de-east-1": { description: "AWS European Sovereign Cloud (Germany)" } }
		},
		{
			id: "aws-iso",
			outputs: {
				dnsSuffix: "c2s.ic.gov",
				dualStackDnsSuffix: "api.aws.ic.gov",
				implicitGlobalRegion: "us-iso-east-1",
				name: "aws-iso",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
			regions: {
				"aws-iso-global": { description: "aws-iso global region" },
				"us-iso-east-1": { description: "US ISO East" },
				"us-iso-west-1": { description: "US ISO WEST" }
			}
		},
		{
			id: "aws-iso-b",
			outputs: {
				dnsSuffix: "sc2s.sgov.gov",
				dualStackDnsSuffix: "api.aws.scloud",
				implicitGlobalRegion: "us-isob-east-1",
				name: "aws-iso-b",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
			regions: {
				"aws-iso-b-global": { description: "aws-iso-b global region" },
				"us-isob-east-1": { description: "US ISOB East (Ohio)" },
				"us-isob-west-1": { description: "US ISOB West" }
			}
		},
		{
			id: "aws-iso-e",
			outputs: {
				dnsSuffix: "cloud.adc-e.uk",
				dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
				implicitGlobalRegion: "eu-isoe-west-1",
				name: "aws-iso-e",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
			regions: {
				"aws-iso-e-global": { description: "aws-iso-e global region" },
				"eu-isoe-west-1": { description: "EU ISOE West" }
			}
		},
		{
			id: "aws-iso-f",
			outputs: {
				dnsSuffix: "csp.hci.ic.gov",
				dualStackDnsSuffix: "api.aws.hci.ic.gov",
				implicitGlobalRegion: "us-isof-south-1",
				name: "aws-iso-f",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
			regions: {
				"aws-iso-f-global": { description: "aws-iso-f global region" },
				"us-isof-east-1": { description: "US ISOF EAST" },
				"us-isof-south-1": { description: "US ISOF SOUTH" }
			}
		},
		{
			id: "aws-us-gov",
			outputs: {
				dnsSuffix: "amazonaws.com",
				dualStackDnsSuffix: "api.aws",
				implicitGlobalRegion: "us-gov-west-1",
				name: "aws-us-gov",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
			regions: {
				"aws-us-gov-global": { description: "aws-us-gov global region" },
				"us-gov-east-1": { description: "AWS GovCloud (US-East)" },
				"us-gov-west-1": { description: "AWS GovCloud (US-West)" }
			}
		}
	],
	version: "1.1"
};
let partition = (value) => {
	let { partitions } = selectedPartitionsInfo;
	for (let partition of partitions) {
		let { regions, outputs } = partition;
		for (let [region, regionData] of Object.entries(regions)) if (region === value) return {
			...outputs,
			...regionData
		};
	}
	for (let partition of partitions) {
		let { regionRegex, outputs } = partition;
		if (new RegExp(regionRegex).test(value)) return { ...outputs };
	}
	let DEFAULT_PARTITION = partitions.find((partition) => partition.id === "aws");
	if (!DEFAULT_PARTITION) throw Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
	return { ...DEFAULT_PARTITION.outputs };
};
let getUserAgentPrefix = () => "";
let isStreamingPayload = (request) => request?.body instanceof external_node_stream_.Readable || typeof ReadableStream < "u" && request?.body instanceof ReadableStream;
let THROTTLING_ERROR_CODES = [
	"BandwidthLimitExceeded",
	"EC2ThrottledException",
	"LimitExceededException",
	"PriorRequestNotComplete",
	"ProvisionedThroughputExceededException",
	"RequestLimitExceeded",
	"RequestThrottled",
	"RequestThrottledException",
	"SlowDown",
	"ThrottledException",
	"Throttling",
	"ThrottlingException",
	"TooManyRequestsException",
	"TransactionInProgressException"
];
let TRANSIENT_ERROR_CODES = [
	"TimeoutError",
	"RequestTimeout",
	"RequestTimeoutException"
];
let TRANSIENT_ERROR_STATUS_CODES = [
	500,
	502,
	503,
	504
];
let NODEJS_TIMEOUT_ERROR_CODES$1 = [
	"ECONNRESET",
	"ECONNREFUSED",
	"EPIPE",
	"ETIMEDOUT"
];
let NODEJS_NETWORK_ERROR_CODES = [
	"EHOSTUNREACH",
	"ENETUNREACH",
	"ENOTFOUND",
	"EAI_AGAIN"
];
let isRetryableByTrait = (error) => error?.$retryable !== void 0;
let isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected;
let isBrowserNetworkError = (error) => {
	let errorMessages = new Set([
		"Failed to fetch",
		"NetworkError when attempting to fetch resource",
		"The Internet connection appears to be offline",
		"Load failed",
		"Network request failed"
	]);
	if (!(error && error instanceof TypeError)) return !1;
	return errorMessages.has(error.message);
};
let isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == 1;
let isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES$1.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1));
let isServerError = (error) => {
	if (error.$metadata?.httpStatusCode !== void 0) {
		let statusCode = error.$metadata.httpStatusCode;
		if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return !0;
		return !1;
	}
	return !1;
};
function isNodeJsHttp2TransientError(error) {
	return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
}
let race = (promise, signal) => {
	if (!signal) return promise;
	let cleanup = () => {};
	let aborted = new Promise((_, reject) => {
		let handler = () => reject(createAbortError());
		if (signal.aborted) handler();
		else if (typeof signal.addEventListener == "function") {
			signal.addEventListener("abort", handler, { once: !0 });
			cleanup = () => signal.removeEventListener("abort", handler);
		} else signal.onabort = handler;
	});
	return Promise.race([promise, aborted]).finally(cleanup);
};
let createAbortError = () => Object.assign(Error("Request aborted"), { name: "AbortError" });
let isAbortError = (error) => typeof error == "object" && !!error && "name" in error && error.name === "AbortError";
let MAXIMUM_RETRY_DELAY = 2e4;
function parseRetryAfterHeader(response, logger) {
	if (!HttpResponse.isInstance(response)) return;
	for (let header in response.headers) {
		if (!hasOwn(response.headers, header)) continue;
		let h = header.toLowerCase();
		if (h === "retry-after") {
			let retryAfter = response.headers[header];
			let retryAfterSeconds = NaN;
			if (retryAfter.endsWith("GMT")) try {
				retryAfterSeconds = (parseRfc7231DateTime(retryAfter).getTime() - Date.now()) / 1e3;
			} catch (e) {
				logger?.trace?.("Failed to parse retry-after header");
				logger?.trace?.(e);
			}
			else retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]) : retryAfter.match(/^((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter) : Date.parse(retryAfter) >= Date.now() && (retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3);
			if (isNaN(retryAfterSeconds)) return;
			return new Date(Date.now() + retryAfterSeconds * 1e3);
		} else if (h === "x-amz-retry-after") {
			let v = response.headers[header];
			let backoffMilliseconds = Number(v);
			if (isNaN(backoffMilliseconds)) {
				logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
				return;
			}
			return new Date(Date.now() + backoffMilliseconds);
		}
	}
}
let asSdkError = (error) => {
	if (error instanceof Error) return error;
	if (error instanceof Object) return Object.assign(Error(), error);
	if (typeof error == "string") return Error(error);
	return Error(`AWS SDK error wrapper for ${error}`);
};
function bindRetryMiddleware(isStreamingPayload) {
	return (options) => (next, context) => async (args) => {
		let retryStrategy = await options.retryStrategy();
		let maxAttempts = await options.maxAttempts();
		let abortSignal = context[SMITHY_CONTEXT_KEY]?.abortSignal;
		if (isRetryStrategyV2(retryStrategy)) {
			retryStrategy = retryStrategy;
			let retryTokenScope = (context.partition_id ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
			let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
			let lastError = Error();
			let attempts = 0;
			let totalRetryDelay = 0;
			let { request } = args;
			let isRequest = HttpRequest.isInstance(request);
			isRequest && (request.headers["amz-sdk-invocation-id"] = v4());
			for (;;) try {
				isRequest && (request.headers["amz-sdk-request"] = `attempt=${attempts + 1}; max=${maxAttempts}`);
				let { response, output } = await next(args);
				retryStrategy.recordSuccess(retryToken);
				output.$metadata.attempts = attempts + 1;
				output.$metadata.totalRetryDelay = totalRetryDelay;
				return {
					response,
					output
				};
			} catch (e) {
				let retryErrorInfo = getRetryErrorInfo(e, options.logger);
				lastError = asSdkError(e);
				if (isRequest && isStreamingPayload(request)) {
					(context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
					throw lastError;
				}
				try {
					retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
				} catch (refreshError) {
					if (abortSignal?.aborted && isAbortError(refreshError)) throw refreshError;
					lastError.$metadata || (lastError.$metadata = {});
					lastError.$metadata.attempts = attempts + 1;
					lastError.$metadata.totalRetryDelay = totalRetryDelay;
					throw lastError;
				}
				attempts = retryToken.getRetryCount();
				let delay = retryToken.getRetryDelay();
				totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
				delay > 0 && await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
			}
		} else {
			retryStrategy = retryStrategy;
			retryStrategy?.mode && (context.userAgent = [...context.userAgent || [], ["cfg/retry-mode", retryStrategy.mode]]);
			return retryStrategy.retry(next, args);
		}
	};
}
let isRetryStrategyV2 = (retryStrategy) => retryStrategy.acquireInitialRetryToken !== void 0 && retryStrategy.refreshRetryTokenForRetry !== void 0 && retryStrategy.recordSuccess !== void 0;
let getRetryErrorInfo = (error, logger) => {
	let errorInfo = {
		error,
		errorType: getRetryErrorType(error)
	};
	let retryAfterHint = parseRetryAfterHeader(error.$response, logger);
	retryAfterHint && (errorInfo.retryAfterHint = retryAfterHint);
	return errorInfo;
};
let getRetryErrorType = (error) => {
	if (isThrottlingError(error)) return "THROTTLING";
	if (isTransientError(error)) return "TRANSIENT";
	if (isServerError(error)) return "SERVER_ERROR";
	return "CLIENT_ERROR";
};
let retryMiddlewareOptions = {
	name: "retryMiddleware",
	tags: ["RETRY"],
	step: "finalizeRequest",
	priority: "high",
	override: !0
};
function bindGetRetryPlugin(isStreamingPayload) {
	let retryMiddleware = bindRetryMiddleware(isStreamingPayload);
	return (options) => ({ applyToStack: (clientStack) => {
		clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
	} });
}
var DefaultRateLimiter = class DefaultRateLimiter {
	static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
	beta;
	minCapacity;
	minFillRate;
	scaleConstant;
	smooth;
	enabled = !1;
	availableTokens = 0;
	lastMaxRate = 0;
	measuredTxRate = 0;
	requestCount = 0;
	fillRate;
	lastThrottleTime;
	lastTimestamp = 0;
	lastTxRateBucket;
	maxCapacity;
	timeWindow = 0;
	constructor(options) {
		this.beta = options?.beta ?? .7;
		this.minCapacity = options?.minCapacity ?? 1;
		this.minFillRate = options?.minFillRate ?? .5;
		this.scaleConstant = options?.scaleConstant ?? .4;
		this.smooth = options?.smooth ?? .8;
		this.lastThrottleTime = this.getCurrentTimeInSeconds();
		this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
		this.fillRate = this.minFillRate;
		this.maxCapacity = this.minCapacity;
	}
	async getSendToken() {
		return this.acquireTokenBucket(1);
	}
	updateClientSendingRate(response) {
		let calculatedRate;
		this.updateMeasuredRate();
		let retryErrorInfo = response;
		if (retryErrorInfo?.errorType === "THROTTLING" || isThrottlingError(retryErrorInfo?.error ?? response)) {
			let rateToUse = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
			this.lastMaxRate = rateToUse;
			this.calculateTimeWindow();
			this.lastThrottleTime = this.getCurrentTimeInSeconds();
			calculatedRate = this.cubicThrottle(rateToUse);
			this.enableTokenBucket();
		} else {
			this.calculateTimeWindow();
			calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
		}
		let newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
		this.updateTokenBucketRate(newRate);
	}
	getCurrentTimeInSeconds() {
		return Date.now() / 1e3;
	}
	async acquireTokenBucket(amount) {
		if (!this.enabled) return;
		this.refillTokenBucket();
		for (; amount > this.availableTokens;) {
			let delay = (amount - this.availableTokens) / this.fillRate * 1e3;
			await new Promise((resolve) => DefaultRateLimiter.setTimeoutFn(resolve, delay));
			this.refillTokenBucket();
		}
		this.availableTokens -= amount;
	}
	refillTokenBucket() {
		let timestamp = this.getCurrentTimeInSeconds();
		if (!this.lastTimestamp) {
			this.lastTimestamp = timestamp;
			return;
		}
		let fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
		this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
		this.lastTimestamp = timestamp;
	}
	calculateTimeWindow() {
		this.timeWindow = this.getPrecise((this.lastMaxRate * (1 - this.beta) / this.scaleConstant) ** (1 / 3));
	}
	cubicThrottle(rateToUse) {
		return this.getPrecise(rateToUse * this.beta);
	}
	cubicSuccess(timestamp) {
		return this.getPrecise(this.scaleConstant * (timestamp - this.lastThrottleTime - this.timeWindow) ** 3 + this.lastMaxRate);
	}
	enableTokenBucket() {
		this.enabled = !0;
	}
	updateTokenBucketRate(newRate) {
		this.refillTokenBucket();
		this.fillRate = Math.max(newRate, this.minFillRate);
		this.maxCapacity = Math.max(newRate, this.minCapacity);
		this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
	}
	updateMeasuredRate() {
		let t = this.getCurrentTimeInSeconds();
		let timeBucket = Math.floor(t * 2) / 2;
		this.requestCount++;
		if (timeBucket > this.lastTxRateBucket) {
			let currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
			this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
			this.requestCount = 0;
			this.lastTxRateBucket = timeBucket;
		}
	}
	getPrecise(num) {
		return parseFloat(num.toFixed(8));
	}
};
var Retry = class {
	static v2026 = !0;
	static delay() {
		return 50;
	}
	static throttlingDelay() {
		return 1e3;
	}
	static cost() {
		return 14;
	}
	static throttlingCost() {
		return 5;
	}
	static modifiedCostType() {
		return "THROTTLING";
	}
};
var DefaultRetryBackoffStrategy = class {
	x = Retry.delay();
	computeNextBackoffDelay(i) {
		let t_i = Math.random() * Math.min(this.x * 2 ** i, MAXIMUM_RETRY_DELAY);
		return Math.floor(t_i);
	}
	setDelayBase(delay) {
		this.x = delay;
	}
};
var DefaultRetryToken = class {
	delay;
	count;
	cost;
	longPoll;
	$retryLog = { acquisitionDelay: 0 };
	constructor(delay, count, cost, longPoll) {
		this.delay = delay;
		this.count = count;
		this.cost = cost;
		this.longPoll = longPoll;
	}
	getRetryCount() {
		return this.count;
	}
	getRetryDelay() {
		return Math.min(MAXIMUM_RETRY_DELAY, this.delay);
	}
	getRetryCost() {
		return this.cost;
	}
	isLongPoll() {
		return this.longPoll;
	}
};
var RETRY_MODES;
(function(RETRY_MODES) {
	RETRY_MODES.STANDARD = "standard";
	RETRY_MODES.ADAPTIVE = "adaptive";
})(RETRY_MODES ||= {});
let DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
let refusal = {
	incompatible: 1,
	attempts: 2,
	capacity: 3
};
var StandardRetryStrategy = class {
	mode = RETRY_MODES.STANDARD;
	retryBackoffStrategy;
	capacity = 500;
	maxAttemptsProvider;
	baseDelay;
	constructor(arg1) {
		if (typeof arg1 == "number") this.maxAttemptsProvider = async () => arg1;
		else if (typeof arg1 == "function") this.maxAttemptsProvider = arg1;
		else if (arg1 && typeof arg1 == "object") {
			this.maxAttemptsProvider = async () => arg1.maxAttempts;
			this.baseDelay = arg1.baseDelay;
			this.retryBackoffStrategy = arg1.backoff;
		}
		this.maxAttemptsProvider ??= async () => 3;
		this.baseDelay ??= Retry.delay();
		this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
	}
	async acquireInitialRetryToken(retryTokenScope) {
		return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
	}
	async refreshRetryTokenForRetry(token, errorInfo) {
		let maxAttempts = await this.getMaxAttempts();
		let retryCode = this.retryCode(token, errorInfo, maxAttempts);
		let shouldRetry = retryCode === 0;
		let isLongPoll = token.isLongPoll?.();
		if (shouldRetry || isLongPoll) {
			let errorType = errorInfo.errorType;
			this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
			let delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
			let retryDelay = delayFromErrorType;
			errorInfo.retryAfterHint instanceof Date && (retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3)));
			if (shouldRetry) {
				let capacityCost = this.getCapacityCost(errorType);
				this.capacity -= capacityCost;
				let nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? !1);
				await new Promise((r) => setTimeout(r, retryDelay));
				nextToken.$retryLog.acquisitionDelay = retryDelay;
				return nextToken;
			} else {
				let longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
				longPollBackoff > 0 && await new Promise((r) => setTimeout(r, longPollBackoff));
			}
		}
		throw Error("No retry token available");
	}
	recordSuccess(token) {
		this.capacity = Math.min(500, this.capacity + (token.getRetryCost() ?? 1));
	}
	getCapacity() {
		return this.capacity;
	}
	async maxAttempts() {
		return this.maxAttemptsProvider();
	}
	async getMaxAttempts() {
		try {
			return await this.maxAttemptsProvider();
		} catch {
			console.warn("Max attempts provider could not resolve. Using default of 3");
			return 3;
		}
	}
	retryCode(tokenToRenew, errorInfo, maxAttempts) {
		let attempts = tokenToRenew.getRetryCount() + 1;
		let retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
		let attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
		let capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
		return retryableStatus || attemptStatus || capacityStatus;
	}
	getCapacityCost(errorType) {
		return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
	}
	isRetryableError(errorType) {
		return errorType === "THROTTLING" || errorType === "TRANSIENT";
	}
};
var AdaptiveRetryStrategy = class {
	mode = RETRY_MODES.ADAPTIVE;
	rateLimiter;
	standardRetryStrategy;
	constructor(maxAttemptsProvider, options) {
		let { rateLimiter } = options ?? {};
		this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
		this.standardRetryStrategy = options ? new StandardRetryStrategy({
			maxAttempts: typeof maxAttemptsProvider == "number" ? maxAttemptsProvider : 3,
			...options
		}) : new StandardRetryStrategy(maxAttemptsProvider);
	}
	async acquireInitialRetryToken(retryTokenScope) {
		let token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
		await this.rateLimiter.getSendToken();
		return token;
	}
	async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
		this.rateLimiter.updateClientSendingRate(errorInfo);
		let token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
		await this.rateLimiter.getSendToken();
		return token;
	}
	recordSuccess(token) {
		this.rateLimiter.updateClientSendingRate({});
		this.standardRetryStrategy.recordSuccess(token);
	}
	async maxAttemptsProvider() {
		return this.standardRetryStrategy.maxAttempts();
	}
};
let ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
let CONFIG_MAX_ATTEMPTS = "max_attempts";
let NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => {
		let value = env[ENV_MAX_ATTEMPTS];
		if (!value) return;
		let maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) throw Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		return maxAttempt;
	},
	configFileSelector: (profile) => {
		let value = profile[CONFIG_MAX_ATTEMPTS];
		if (!value) return;
		let maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) throw Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		return maxAttempt;
	},
	default: 3
};
let resolveRetryConfig = (input, defaults) => {
	let { retryStrategy, retryMode } = input;
	let { defaultMaxAttempts = 3, defaultBaseDelay = Retry.delay() } = defaults ?? {};
	let maxAttemptsProvider = normalizeProvider$1(input.maxAttempts ?? defaultMaxAttempts);
	let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
	let getDefault = async () => {
		let maxAttempts = await maxAttemptsProvider();
		if (await normalizeProvider$1(retryMode)() === RETRY_MODES.ADAPTIVE) return new AdaptiveRetryStrategy(maxAttemptsProvider, {
			maxAttempts,
			baseDelay: defaultBaseDelay
		});
		return new StandardRetryStrategy({
			maxAttempts,
			baseDelay: defaultBaseDelay
		});
	};
	return Object.assign(input, {
		maxAttempts: maxAttemptsProvider,
		retryStrategy: () => controller ??= getDefault()
	});
};
let NODE_RETRY_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env.AWS_RETRY_MODE,
	configFileSelector: (profile) => profile.retry_mode,
	default: DEFAULT_RETRY_MODE
};
let getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);
let ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
async function checkFeatures(context, config, args) {
	args.request?.headers?.["smithy-protocol"] === "rpc-v2-cbor" && setFeature$1(context, "PROTOCOL_RPC_V2_CBOR", "M");
	if (typeof config.retryStrategy == "function") {
		let retryStrategy = await config.retryStrategy();
		if (typeof retryStrategy.mode == "string") switch (retryStrategy.mode) {
			case RETRY_MODES.ADAPTIVE:
				setFeature$1(context, "RETRY_MODE_ADAPTIVE", "F");
				break;
			case RETRY_MODES.STANDARD: setFeature$1(context, "RETRY_MODE_STANDARD", "E");
		}
	}
	if (typeof config.accountIdEndpointMode == "function") {
		let endpointV2 = context.endpointV2;
		String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX) && setFeature$1(context, "ACCOUNT_ID_ENDPOINT", "O");
		switch (await config.accountIdEndpointMode?.()) {
			case "disabled":
				setFeature$1(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
				break;
			case "preferred":
				setFeature$1(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
				break;
			case "required": setFeature$1(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
		}
	}
	let identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
	if (identity?.$source) {
		let credentials = identity;
		credentials.accountId && setFeature$1(context, "RESOLVED_ACCOUNT_ID", "T");
		for (let [key, value] of Object.entries(credentials.$source ?? {})) setFeature$1(context, key, value);
	}
}
let USER_AGENT = "user-agent";
let X_AMZ_USER_AGENT = "x-amz-user-agent";
let UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
let UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
function encodeFeatures(features) {
	let buffer = "";
	for (let key in features) {
		let val = features[key];
		if (buffer.length + val.length + 1 <= 1024) {
			buffer.length ? buffer += "," + val : buffer += val;
			continue;
		}
		break;
	}
	return buffer;
}
let userAgentMiddleware = (options) => (next, context) => async (args) => {
	let { request } = args;
	if (!HttpRequest.isInstance(request)) return next(args);
	let { headers } = request;
	let userAgent = context?.userAgent?.map(escapeUserAgent) || [];
	let defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
	await checkFeatures(context, options, args);
	let awsContext = context;
	defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
	let customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
	let appId = await options.userAgentAppId();
	appId && defaultUserAgent.push(escapeUserAgent(["app", `${appId}`]));
	let prefix = getUserAgentPrefix();
	let sdkUserAgentValue = (prefix ? [prefix] : []).concat([
		...defaultUserAgent,
		...userAgent,
		...customUserAgent
	]).join(" ");
	let normalUAValue = [...defaultUserAgent.filter((section) => section.startsWith("aws-sdk-")), ...customUserAgent].join(" ");
	if (options.runtime !== "browser") {
		normalUAValue && (headers[X_AMZ_USER_AGENT] = headers["x-amz-user-agent"] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue);
		headers[USER_AGENT] = sdkUserAgentValue;
	} else headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
	return next({
		...args,
		request
	});
};
let escapeUserAgent = (userAgentPair) => {
	let name = userAgentPair[0].split("/").map((part) => part.replace(UA_NAME_ESCAPE_REGEX, "-")).join("/");
	let version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, "-");
	let prefixSeparatorIndex = name.indexOf("/");
	let prefix = name.substring(0, prefixSeparatorIndex);
	let uaName = name.substring(prefixSeparatorIndex + 1);
	prefix === "api" && (uaName = uaName.toLowerCase());
	return [
		prefix,
		uaName,
		version
	].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
		switch (index) {
			case 0: return item;
			case 1: return `${acc}/${item}`;
			default: return `${acc}#${item}`;
		}
	}, "");
};
let getUserAgentMiddlewareOptions = {
	name: "getUserAgentMiddleware",
	step: "build",
	priority: "low",
	tags: ["SET_USER_AGENT", "USER_AGENT"],
	override: !0
};
let getUserAgentPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
} });
let getRuntimeUserAgentPair = () => {
	for (let runtime of [
		"deno",
		"bun",
		"llrt"
	]) if (external_node_process_namespaceObject.versions[runtime]) return [`md/${runtime}`, external_node_process_namespaceObject.versions[runtime]];
	return ["md/nodejs", external_node_process_namespaceObject.versions.node];
};
let crtAvailability = { isCrtAvailable: !1 };
let isCrtAvailable = () => {
	if (crtAvailability.isCrtAvailable) return ["md/crt-avail"];
	return null;
};
let createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
	let runtimeUserAgentPair = getRuntimeUserAgentPair();
	return async (config) => {
		let sections = [
			["aws-sdk-js", clientVersion],
			["ua", "2.1"],
			[`os/${(0, external_node_os_.platform)()}`, (0, external_node_os_.release)()],
			["lang/js"],
			runtimeUserAgentPair
		];
		let crtAvailable = isCrtAvailable();
		crtAvailable && sections.push(crtAvailable);
		serviceId && sections.push([`api/${serviceId}`, clientVersion]);
		external_node_process_namespaceObject.env.AWS_EXECUTION_ENV && sections.push([`exec-env/${external_node_process_namespaceObject.env.AWS_EXECUTION_ENV}`]);
		let appId = await config?.userAgentAppId?.();
		return appId ? [...sections, [`app/${appId}`]] : [...sections];
	};
};
let NODE_APP_ID_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env.AWS_SDK_UA_APP_ID,
	configFileSelector: (profile) => profile.sdk_ua_app_id ?? profile["sdk-ua-app-id"],
	default: void 0
};
let isVirtualHostableS3Bucket = (value, allowSubDomains = !1) => {
	if (allowSubDomains) {
		for (let label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return !1;
		return !0;
	}
	if (!isValidHostLabel(value)) return !1;
	if (value.length < 3 || value.length > 63) return !1;
	if (value !== value.toLowerCase()) return !1;
	if (isIpAddress(value)) return !1;
	return !0;
};
let parseArn = (value) => {
	let segments = value.split(":");
	if (segments.length < 6) return null;
	let [arn, partition, service, region, accountId, ...resourcePath] = segments;
	if (arn !== "arn" || partition === "" || service === "" || resourcePath.join(":") === "") return null;
	return {
		partition,
		service,
		region,
		accountId,
		resourceId: resourcePath.map((resource) => resource.split("/")).flat()
	};
};
let awsEndpointFunctions = {
	isVirtualHostableS3Bucket,
	parseArn,
	partition
};
customEndpointFunctions.aws = awsEndpointFunctions;
let getAwsRegionExtensionConfiguration = (runtimeConfig) => ({
	setRegion(region) {
		runtimeConfig.region = region;
	},
	region() {
		return runtimeConfig.region;
	}
});
let resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => ({ region: awsRegionExtensionConfiguration.region() });
let getDateHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
let getAgeHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;
let getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);
let getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
	if (ageHeader !== void 0) return currentSystemClockOffset;
	let serverTime = Date.parse(clockTime);
	if (Number.isNaN(serverTime)) return currentSystemClockOffset;
	let timeResponseReceived = Date.now();
	if (timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5) return currentSystemClockOffset;
	return serverTime - timeResponseReceived;
};
let throwSigningPropertyError = (name, property) => {
	if (!property) throw Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
	return property;
};
let hasEventStreamOutput = (signingProperties) => signingProperties.context?.[SMITHY_CONTEXT_KEY]?.eventStream?.output === !0;
let validateSigningProperties = async (signingProperties) => {
	let context = throwSigningPropertyError("context", signingProperties.context);
	let config = throwSigningPropertyError("config", signingProperties.config);
	let authScheme = context.endpointV2?.properties?.authSchemes?.[0];
	return {
		config,
		signer: await throwSigningPropertyError("signer", config.signer)(authScheme),
		signingRegion: signingProperties?.signingRegion,
		signingRegionSet: signingProperties?.signingRegionSet,
		signingName: signingProperties?.signingName
	};
};
var AwsSdkSigV4Signer = class {
	async sign(httpRequest, identity, signingProperties) {
		if (!HttpRequest.isInstance(httpRequest)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
		let validatedProps = await validateSigningProperties(signingProperties);
		let { config, signer } = validatedProps;
		let { signingRegion, signingName } = validatedProps;
		let handlerExecutionContext = signingProperties.context;
		if (handlerExecutionContext?.authSchemes?.length ?? !1) {
			let [first, second] = handlerExecutionContext.authSchemes;
			if (first?.name === "sigv4a" && second?.name === "sigv4") {
				signingRegion = second?.signingRegion ?? signingRegion;
				signingName = second?.signingName ?? signingName;
			}
		}
		let noSkewCorrection = await config.disableClockSkewCorrection?.() === !0;
		signingProperties._disableClockSkewCorrection = noSkewCorrection;
		let skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
		signingProperties._skipClockSkewSampling = skipSkewSampling;
		if (!skipSkewSampling) {
			signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
			signingProperties._requestSentAt = Date.now();
		}
		return await signer.sign(httpRequest, {
			signingDate: noSkewCorrection ? new Date() : getSkewCorrectedDate(config.systemClockOffset),
			signingRegion,
			signingService: signingName
		});
	}
	errorHandler(signingProperties) {
		return (error) => {
			let errorException = error;
			if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
				let serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
				if (serverTime) {
					let config = throwSigningPropertyError("config", signingProperties.config);
					let preRequestOffset = signingProperties._preRequestSystemClockOffset;
					let timeRequestSent = signingProperties._requestSentAt;
					let ageHeader = getAgeHeader(errorException.$response);
					let newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
					config.systemClockOffset = newOffset;
					Math.abs(newOffset) >= 24e4 && (newOffset !== preRequestOffset || preRequestOffset !== void 0 && preRequestOffset !== newOffset) && errorException.$metadata && (errorException.$metadata.clockSkewCorrected = !0);
				}
			}
			throw error;
		};
	}
	successHandler(httpResponse, signingProperties) {
		if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
		let dateHeader = getDateHeader(httpResponse);
		if (dateHeader) {
			let config = throwSigningPropertyError("config", signingProperties.config);
			let timeRequestSent = signingProperties._requestSentAt;
			let ageHeader = getAgeHeader(httpResponse);
			config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
		}
	}
};
var AwsSdkSigV4ASigner = class extends AwsSdkSigV4Signer {
	async sign(httpRequest, identity, signingProperties) {
		if (!HttpRequest.isInstance(httpRequest)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
		let { config, signer, signingRegion, signingRegionSet, signingName } = await validateSigningProperties(signingProperties);
		let multiRegionOverride = (await config.sigv4aSigningRegionSet?.() ?? signingRegionSet ?? [signingRegion]).join(",");
		let noSkewCorrection = await config.disableClockSkewCorrection?.() === !0;
		signingProperties._disableClockSkewCorrection = noSkewCorrection;
		if (!noSkewCorrection) {
			signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
			signingProperties._requestSentAt = Date.now();
		}
		return await signer.sign(httpRequest, {
			signingDate: noSkewCorrection ? new Date() : getSkewCorrectedDate(config.systemClockOffset),
			signingRegion: multiRegionOverride,
			signingService: signingName
		});
	}
};
let getArrayForCommaSeparatedString = (str) => typeof str == "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [];
let getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;
let NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
let NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
let NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
	environmentVariableSelector: (env, options) => {
		if (options?.signingName && getBearerTokenEnvKey(options.signingName) in env) return ["httpBearerAuth"];
		if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) return;
		return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
	},
	configFileSelector: (profile) => {
		if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) return;
		return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
	},
	default: []
};
let resolveAwsSdkSigV4AConfig = (config) => {
	config.sigv4aSigningRegionSet = normalizeProvider(config.sigv4aSigningRegionSet);
	return config;
};
let NODE_SIGV4A_CONFIG_OPTIONS = {
	environmentVariableSelector(env) {
		if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
		throw new ProviderError("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", { tryNextLink: !0 });
	},
	configFileSelector(profile) {
		if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
		throw new ProviderError("sigv4a_signing_region_set not set in profile.", { tryNextLink: !0 });
	},
	default: void 0
};
var HeaderFormatter = class {
	format(headers) {
		let chunks = [];
		for (let headerName in headers) {
			if (!hasOwn(headers, headerName)) continue;
			let bytes = fromUtf8$1(headerName);
			chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
		}
		let out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
		let position = 0;
		for (let chunk of chunks) {
			out.set(chunk, position);
			position += chunk.byteLength;
		}
		return out;
	}
	formatHeaderValue(header) {
		switch (header.type) {
			case "boolean": return Uint8Array.from([+!header.value]);
			case "byte": return Uint8Array.from([2, header.value]);
			case "short":
				let shortView = new DataView(new ArrayBuffer(3));
				shortView.setUint8(0, 3);
				shortView.setInt16(1, header.value, !1);
				return new Uint8Array(shortView.buffer);
			case "integer":
				let intView = new DataView(new ArrayBuffer(5));
				intView.setUint8(0, 4);
				intView.setInt32(1, header.value, !1);
				return new Uint8Array(intView.buffer);
			case "long":
				let longBytes = new Uint8Array(9);
				longBytes[0] = 5;
				longBytes.set(header.value.bytes, 1);
				return longBytes;
			case "binary":
				let binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
				binView.setUint8(0, 6);
				binView.setUint16(1, header.value.byteLength, !1);
				let binBytes = new Uint8Array(binView.buffer);
				binBytes.set(header.value, 3);
				return binBytes;
			case "string":
				let utf8Bytes = fromUtf8$1(header.value);
				let strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
				strView.setUint8(0, 7);
				strView.setUint16(1, utf8Bytes.byteLength, !1);
				let strBytes = new Uint8Array(strView.buffer);
				strBytes.set(utf8Bytes, 3);
				return strBytes;
			case "timestamp":
				let tsBytes = new Uint8Array(9);
				tsBytes[0] = 8;
				tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
				return tsBytes;
			case "uuid":
				if (!UUID_PATTERN.test(header.value)) throw Error(`Invalid UUID received: ${header.value}`);
				let uuidBytes = new Uint8Array(17);
				uuidBytes[0] = 9;
				uuidBytes.set(fromHex(header.value.replace(/-/g, "")), 1);
				return uuidBytes;
		}
	}
};
var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE) {
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolTrue = 0] = "boolTrue";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolFalse = 1] = "boolFalse";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byte = 2] = "byte";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.short = 3] = "short";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.integer = 4] = "integer";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.long = 5] = "long";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byteArray = 6] = "byteArray";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.string = 7] = "string";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.timestamp = 8] = "timestamp";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.uuid = 9] = "uuid";
})(HEADER_VALUE_TYPE ||= {});
let UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Int64 = class Int64 {
	bytes;
	constructor(bytes) {
		this.bytes = bytes;
		if (bytes.byteLength !== 8) throw Error("Int64 buffers must be exactly 8 bytes");
	}
	static fromNumber(number) {
		if (number > 0x8000000000000000 || number < -0x8000000000000000) throw Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
		let bytes = new Uint8Array(8);
		for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
		number < 0 && negate(bytes);
		return new Int64(bytes);
	}
	valueOf() {
		let bytes = this.bytes.slice(0);
		let negative = bytes[0] & 128;
		negative && negate(bytes);
		return parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function negate(bytes) {
	for (let i = 0; i < 8; i++) bytes[i] ^= 255;
	for (let i = 7; i > -1; i--) {
		bytes[i]++;
		if (bytes[i] !== 0) break;
	}
}
let AUTH_HEADER = "authorization";
let AMZ_DATE_HEADER = "x-amz-date";
let GENERATED_HEADERS = [
	AUTH_HEADER,
	AMZ_DATE_HEADER,
	"date"
];
let ALWAYS_UNSIGNABLE_HEADERS = {
	authorization: !0,
	"cache-control": !0,
	connection: !0,
	expect: !0,
	from: !0,
	"keep-alive": !0,
	"max-forwards": !0,
	pragma: !0,
	referer: !0,
	te: !0,
	trailer: !0,
	"transfer-encoding": !0,
	upgrade: !0,
	"user-agent": !0,
	"x-amzn-trace-id": !0
};
let PROXY_HEADER_PATTERN = /^proxy-/;
let SEC_HEADER_PATTERN = /^sec-/;
let ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
let KEY_TYPE_IDENTIFIER = "aws4_request";
let getCanonicalQuery = ({ query = {} }) => {
	let keys = [];
	let serialized = {};
	for (let key in query) {
		if (!hasOwn(query, key)) continue;
		if (key.toLowerCase() === "x-amz-signature") continue;
		let encodedKey = escapeUri(key);
		keys.push(encodedKey);
		let value = query[key];
		typeof value == "string" ? serialized[encodedKey] = `${encodedKey}=${escapeUri(value)}` : Array.isArray(value) && (serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([`${encodedKey}=${escapeUri(value)}`]), []).sort().join("&"));
	}
	return keys.sort().map((key) => serialized[key]).filter((serialized) => serialized).join("&");
};
let iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
let toDate = (time) => {
	if (typeof time == "number") return new Date(time * 1e3);
	if (typeof time == "string") {
		if (Number(time)) return new Date(Number(time) * 1e3);
		return new Date(time);
	}
	return time;
};
var SignatureV4Base = class {
	service;
	regionProvider;
	credentialProvider;
	sha256;
	uriEscapePath;
	applyChecksum;
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = !0 }) {
		this.service = service;
		this.sha256 = sha256;
		this.uriEscapePath = uriEscapePath;
		this.applyChecksum = typeof applyChecksum != "boolean" || applyChecksum;
		this.regionProvider = normalizeProvider$1(region);
		this.credentialProvider = normalizeProvider$1(credentials);
	}
	createCanonicalRequest(request, canonicalHeaders, payloadHash) {
		let sortedHeaders = Object.keys(canonicalHeaders).sort();
		return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
	}
	async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
		let hash = new this.sha256();
		hash.update(toUint8Array(canonicalRequest));
		return `${algorithmIdentifier}
${longDate}
${credentialScope}
${toHex(await hash.digest())}`;
	}
	getCanonicalPath({ path }) {
		if (this.uriEscapePath) {
			let normalizedPathSegments = [];
			for (let pathSegment of path.split("/")) {
				if (pathSegment?.length === 0) continue;
				if (pathSegment === ".") continue;
				pathSegment === ".." ? normalizedPathSegments.pop() : normalizedPathSegments.push(pathSegment);
			}
			let normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
			return escapeUri(normalizedPath).replace(/%2F/g, "/");
		}
		return path;
	}
	validateResolvedCredentials(credentials) {
		if (typeof credentials != "object" || typeof credentials.accessKeyId != "string" || typeof credentials.secretAccessKey != "string") throw Error("Resolved credential object is not valid");
	}
	formatDate(now) {
		let longDate = iso8601(now).replace(/[-:]/g, "");
		return {
			longDate,
			shortDate: longDate.slice(0, 8)
		};
	}
	getCanonicalHeaderList(headers) {
		return Object.keys(headers).sort().join(";");
	}
};
let signingKeyCache = {};
let cacheQueue = [];
let createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
let getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
	let cacheKey = `${shortDate}:${region}:${service}:${toHex(await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId))}:${credentials.sessionToken}`;
	if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
	cacheQueue.push(cacheKey);
	for (; cacheQueue.length > 50;) delete signingKeyCache[cacheQueue.shift()];
	let key = `AWS4${credentials.secretAccessKey}`;
	for (let signable of [
		shortDate,
		region,
		service,
		KEY_TYPE_IDENTIFIER
	]) key = await hmac(sha256Constructor, key, signable);
	return signingKeyCache[cacheKey] = key;
};
let hmac = (ctor, secret, data) => {
	let hash = new ctor(secret);
	hash.update(toUint8Array(data));
	return hash.digest();
};
let getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
	let canonical = {};
	for (let headerName of Object.keys(headers).sort()) {
		if (headers[headerName] == null) continue;
		let canonicalHeaderName = headerName.toLowerCase();
		if ((hasOwn(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) && (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName))) continue;
		canonicalHeaderName === "__proto__" && writeKey$2(canonical);
		canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
	}
	return canonical;
};
let getPayloadHash = async ({ headers, body }, hashConstructor) => {
	for (let headerName in headers) {
		if (!hasOwn(headers, headerName)) continue;
		if (headerName.toLowerCase() === "x-amz-content-sha256") return headers[headerName];
	}
	if (body == null) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
	else if (typeof body == "string" || ArrayBuffer.isView(body) || isArrayBuffer(body)) {
		let hashCtor = new hashConstructor();
		hashCtor.update(toUint8Array(body));
		return toHex(await hashCtor.digest());
	}
	return "UNSIGNED-PAYLOAD";
};
let hasHeader = (soughtHeader, headers) => {
	soughtHeader = soughtHeader.toLowerCase();
	for (let headerName in headers) {
		if (!hasOwn(headers, headerName)) continue;
		if (soughtHeader === headerName.toLowerCase()) return !0;
	}
	return !1;
};
let moveHeadersToQuery = (request, options = {}) => {
	let { headers, query = {} } = HttpRequest.clone(request);
	for (let name in headers) {
		if (!hasOwn(headers, name)) continue;
		let lname = name.toLowerCase();
		if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
			query[name] = headers[name];
			delete headers[name];
		}
	}
	return {
		...request,
		headers,
		query
	};
};
let prepareRequest = (request) => {
	request = HttpRequest.clone(request);
	for (let headerName in request.headers) {
		if (!hasOwn(request.headers, headerName)) continue;
		GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1 && delete request.headers[headerName];
	}
	return request;
};
var SignatureV4 = class extends SignatureV4Base {
	headerFormatter = new HeaderFormatter();
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = !0 }) {
		super({
			applyChecksum,
			credentials,
			region,
			service,
			sha256,
			uriEscapePath
		});
	}
	async presign(originalRequest, options = {}) {
		let { signingDate = new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
		let credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		let region = signingRegion ?? await this.regionProvider();
		let { longDate, shortDate } = this.formatDate(signingDate);
		if (expiresIn > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
		let scope = createScope(shortDate, region, signingService ?? this.service);
		let request = moveHeadersToQuery(prepareRequest(originalRequest), {
			unhoistableHeaders,
			hoistableHeaders
		});
		credentials.sessionToken && (request.query["X-Amz-Security-Token"] = credentials.sessionToken);
		request.query["X-Amz-Algorithm"] = ALGORITHM_IDENTIFIER;
		request.query["X-Amz-Credential"] = `${credentials.accessKeyId}/${scope}`;
		request.query["X-Amz-Date"] = longDate;
		request.query["X-Amz-Expires"] = expiresIn.toString(10);
		let canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		request.query["X-Amz-SignedHeaders"] = this.getCanonicalHeaderList(canonicalHeaders);
		request.query["X-Amz-Signature"] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
		return request;
	}
	async sign(toSign, options) {
		if (typeof toSign == "string") return this.signString(toSign, options);
		else if (toSign.headers && toSign.payload) return this.signEvent(toSign, options);
		else if (toSign.message) return this.signMessage(toSign, options);
		else return this.signRequest(toSign, options);
	}
	async signEvent({ headers, payload }, { signingDate = new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
		let region = signingRegion ?? await this.regionProvider();
		let { shortDate, longDate } = this.formatDate(signingDate);
		let scope = createScope(shortDate, region, signingService ?? this.service);
		let hashedPayload = await getPayloadHash({
			headers: {},
			body: payload
		}, this.sha256);
		let hash = new this.sha256();
		hash.update(headers);
		let stringToSign = [
			"AWS4-HMAC-SHA256-PAYLOAD",
			longDate,
			scope,
			priorSignature,
			toHex(await hash.digest()),
			hashedPayload
		].join("\n");
		return this.signString(stringToSign, {
			signingDate,
			signingRegion: region,
			signingService,
			eventStreamCredentials
		});
	}
	async signMessage(signableMessage, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials }) {
		return this.signEvent({
			headers: this.headerFormatter.format(signableMessage.message.headers),
			payload: signableMessage.message.body
		}, {
			signingDate,
			signingRegion,
			signingService,
			priorSignature: signableMessage.priorSignature,
			eventStreamCredentials
		}).then((signature) => ({
			message: signableMessage.message,
			signature
		}));
	}
	async signString(stringToSign, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
		let credentials = eventStreamCredentials ?? await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		let region = signingRegion ?? await this.regionProvider();
		let { shortDate } = this.formatDate(signingDate);
		let hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
		hash.update(toUint8Array(stringToSign));
		return toHex(await hash.digest());
	}
	async signRequest(requestToSign, { signingDate = new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
		let credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		let region = signingRegion ?? await this.regionProvider();
		let request = prepareRequest(requestToSign);
		let { longDate, shortDate } = this.formatDate(signingDate);
		let scope = createScope(shortDate, region, signingService ?? this.service);
		request.headers[AMZ_DATE_HEADER] = longDate;
		credentials.sessionToken && (request.headers["x-amz-security-token"] = credentials.sessionToken);
		let payloadHash = await getPayloadHash(request, this.sha256);
		!hasHeader("x-amz-content-sha256", request.headers) && this.applyChecksum && (request.headers["x-amz-content-sha256"] = payloadHash);
		let canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		let signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
		request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
		return request;
	}
	async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
		let stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
		let hash = new this.sha256(await keyPromise);
		hash.update(toUint8Array(stringToSign));
		return toHex(await hash.digest());
	}
	getSigningKey(credentials, region, shortDate, service) {
		return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
	}
};
let bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
	let inputCredentials = config.credentials;
	let isUserSupplied = !!config.credentials;
	let resolvedCredentials;
	Object.defineProperty(config, "credentials", {
		set(credentials) {
			credentials && credentials !== inputCredentials && credentials !== resolvedCredentials && (isUserSupplied = !0);
			inputCredentials = credentials;
			let boundProvider = bindCallerConfig(config, normalizeCredentialProvider(config, {
				credentials: inputCredentials,
				credentialDefaultProvider: config.credentialDefaultProvider
			}));
			if (isUserSupplied && !boundProvider.attributed) {
				let isCredentialObject = typeof inputCredentials == "object" && !!inputCredentials;
				resolvedCredentials = async (options) => {
					let attributedCreds = await boundProvider(options);
					if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) return setCredentialFeature(attributedCreds, "CREDENTIALS_CODE", "e");
					return attributedCreds;
				};
				resolvedCredentials.memoized = boundProvider.memoized;
				resolvedCredentials.configBound = boundProvider.configBound;
				resolvedCredentials.attributed = !0;
			} else resolvedCredentials = boundProvider;
		},
		get() {
			return resolvedCredentials;
		},
		enumerable: !0,
		configurable: !0
	});
	config.credentials = inputCredentials;
	let { signingEscapePath = !0, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
	let signer;
	signer = config.signer ? normalizeProvider(config.signer) : config.regionInfoProvider ? () => normalizeProvider(config.region)().then(async (region) => [await config.regionInfoProvider(region, {
		useFipsEndpoint: await config.useFipsEndpoint(),
		useDualstackEndpoint: await config.useDualstackEndpoint()
	}) || {}, region]).then(([regionInfo, region]) => {
		let { signingRegion, signingService } = regionInfo;
		config.signingRegion = config.signingRegion || signingRegion || region;
		config.signingName = config.signingName || signingService || config.serviceId;
		let params = {
			...config,
			credentials: config.credentials,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		};
		return new (config.signerConstructor || SignatureV4)(params);
	}) : async (authScheme) => {
		authScheme = Object.assign({}, {
			name: "sigv4",
			signingName: config.signingName || config.defaultSigningName,
			signingRegion: await normalizeProvider(config.region)(),
			properties: {}
		}, authScheme);
		let signingRegion = authScheme.signingRegion;
		let signingService = authScheme.signingName;
		config.signingRegion = config.signingRegion || signingRegion;
		config.signingName = config.signingName || signingService || config.serviceId;
		let params = {
			...config,
			credentials: config.credentials,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		};
		return new (config.signerConstructor || SignatureV4)(params);
	};
	return Object.assign(config, {
		systemClockOffset,
		signingEscapePath,
		signer,
		disableClockSkewCorrection: normalizeProvider(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
	});
};
function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
	let credentialsProvider;
	credentialsProvider = credentials ? credentials?.memoized ? credentials : memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh) : credentialDefaultProvider ? normalizeProvider(credentialDefaultProvider(Object.assign({}, config, { parentClientConfig: config }))) : async () => {
		throw Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
	};
	credentialsProvider.memoized = !0;
	return credentialsProvider;
}
function bindCallerConfig(config, credentialsProvider) {
	if (credentialsProvider.configBound) return credentialsProvider;
	let fn = async (options) => credentialsProvider({
		...options,
		callerClientConfig: config
	});
	fn.memoized = credentialsProvider.memoized;
	fn.configBound = !0;
	return fn;
}
let resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(loadConfig({
	environmentVariableSelector: (env) => booleanSelector(env, "AWS_DISABLE_CLOCK_SKEW_CORRECTION", SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, "disable_clock_skew_correction", SelectorType.CONFIG),
	default: !1
}));
var SignatureV4MultiRegion = class extends SignatureV4 {
	static sigv4aDependency() {
		return "none";
	}
};
let c = "isSet";
let d = "PartitionResult";
let e = "booleanEquals";
let f = "stringEquals";
let g = "getAttr";
let h = "us-east-1";
let i = "sigv4";
let k = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
let l = { ref: "Endpoint" };
let m = { ref: "Region" };
let n = { ref: d };
let o = {};
let p = [m];
let _data = {
	conditions: [
		[c, [l]],
		[c, p],
		[
			"aws.partition",
			p,
			d
		],
		[e, [{ ref: "UseFIPS" }, !0]],
		[e, [{ ref: "UseDualStack" }, !0]],
		[f, [m, "aws-global"]],
		[e, [{ ref: "UseGlobalEndpoint" }, !0]],
		[f, [m, "eu-central-1"]],
		[e, [{
			fn: g,
			argv: [n, "supportsDualStack"]
		}, !0]],
		[e, [{
			fn: g,
			argv: [n, "supportsFIPS"]
		}, !0]],
		[f, [m, "ap-south-1"]],
		[f, [m, "eu-north-1"]],
		[f, [m, "eu-west-1"]],
		[f, [m, "eu-west-2"]],
		[f, [m, "eu-west-3"]],
		[f, [m, "sa-east-1"]],
		[f, [m, h]],
		[f, [m, "us-east-2"]],
		[f, [m, "us-west-2"]],
		[f, [m, "us-west-1"]],
		[f, [m, "ca-central-1"]],
		[f, [m, "ap-southeast-1"]],
		[f, [m, "ap-northeast-1"]],
		[f, [m, "ap-southeast-2"]],
		[f, [{
			fn: g,
			argv: [n, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[-1],
		["https://sts.amazonaws.com", { authSchemes: [{
			name: i,
			signingName: "sts",
			signingRegion: h
		}] }],
		[k, { authSchemes: [{
			name: i,
			signingName: "sts",
			signingRegion: "{Region}"
		}] }],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[l, o],
		["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://sts.{Region}.amazonaws.com", o],
		["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		[k, o],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
let nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	30,
	3,
	1,
	4,
	100000014,
	2,
	5,
	100000014,
	3,
	25,
	6,
	4,
	24,
	7,
	5,
	100000001,
	8,
	6,
	9,
	100000013,
	7,
	100000001,
	10,
	10,
	100000001,
	11,
	11,
	100000001,
	12,
	12,
	100000001,
	13,
	13,
	100000001,
	14,
	14,
	100000001,
	15,
	15,
	100000001,
	16,
	16,
	100000001,
	17,
	17,
	100000001,
	18,
	18,
	100000001,
	19,
	19,
	100000001,
	20,
	20,
	100000001,
	21,
	21,
	100000001,
	22,
	22,
	100000001,
	23,
	23,
	100000001,
	100000002,
	8,
	100000011,
	100000012,
	4,
	28,
	26,
	9,
	27,
	100000010,
	24,
	100000008,
	100000009,
	8,
	29,
	100000007,
	9,
	100000006,
	100000007,
	3,
	100000003,
	31,
	4,
	100000004,
	100000005
]);
let bdd = BinaryDecisionDiagram.from(nodes, 2, _data.conditions, _data.results);
let cache = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS",
		"UseGlobalEndpoint"
	]
});
let defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => decideEndpoint(bdd, {
	endpointParams,
	logger: context.logger
}));
customEndpointFunctions.aws = awsEndpointFunctions;
let createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
	if (!input) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	let defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
	let instructionsFn = getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!instructionsFn) throw Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
	let endpointParameters = await resolveParams(input, { getEndpointParameterInstructions: instructionsFn }, config);
	return Object.assign(defaultParameters, endpointParameters);
};
let _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: getSmithyContext(context).operation,
	region: await normalizeProvider$1(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
let defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4a",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
}
let createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
	let endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
		let authSchemes = defaultEndpointResolver(authParameters).properties?.authSchemes;
		if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
		let options = [];
		for (let scheme of authSchemes) {
			let { name: resolvedName, properties = {}, ...rest } = scheme;
			let name = resolvedName.toLowerCase();
			resolvedName !== name && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
			let schemeId;
			if (name === "sigv4a") {
				schemeId = "aws.auth#sigv4a";
				let sigv4Present = authSchemes.find((s) => {
					let name = s.name.toLowerCase();
					return name !== "sigv4a" && name.startsWith("sigv4");
				});
				if (SignatureV4MultiRegion.sigv4aDependency() === "none" && sigv4Present) continue;
			} else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
			else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
			let createOption = createHttpAuthOptionFunctions[schemeId];
			if (!createOption) throw Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
			let option = createOption(authParameters);
			option.schemeId = schemeId;
			option.signingProperties = {
				...option.signingProperties || {},
				...rest,
				...properties
			};
			options.push(option);
		}
		return options;
	};
	return endpointRuleSetHttpAuthSchemeProvider;
};
let _defaultSTSHttpAuthSchemeProvider = (authParameters) => {
	let options = [];
	switch (authParameters.operation) {
		case "AssumeRoleWithSAML":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		case "AssumeRoleWithWebIdentity":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		default:
			options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
	}
	return options;
};
let defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
	"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
});
let resolveHttpAuthSchemeConfig = (config) => {
	let config_0 = resolveAwsSdkSigV4Config(config);
	let config_1 = resolveAwsSdkSigV4AConfig(config_0);
	return Object.assign(config_1, { authSchemePreference: normalizeProvider$1(config.authSchemePreference ?? []) });
};
let resolveClientEndpointParameters = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	useGlobalEndpoint: options.useGlobalEndpoint ?? !1,
	defaultSigningName: "sts"
});
let commonParams = {
	UseGlobalEndpoint: {
		type: "builtInParams",
		name: "useGlobalEndpoint"
	},
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
let fromEnv = (init) => async () => {
	init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
	let accessKeyId = process.env.AWS_ACCESS_KEY_ID;
	let secretAccessKey = process.env.AWS_SECRET_ACCESS_KEY;
	let sessionToken = process.env.AWS_SESSION_TOKEN;
	let expiry = process.env.AWS_CREDENTIAL_EXPIRATION;
	let credentialScope = process.env.AWS_CREDENTIAL_SCOPE;
	let accountId = process.env.AWS_ACCOUNT_ID;
	if (accessKeyId && secretAccessKey) {
		let credentials = {
			accessKeyId,
			secretAccessKey,
			...sessionToken && { sessionToken },
			...expiry && { expiration: new Date(expiry) },
			...credentialScope && { credentialScope },
			...accountId && { accountId }
		};
		setCredentialFeature(credentials, "CREDENTIALS_ENV_VARS", "g");
		return credentials;
	}
	throw new CredentialsProviderError("Unable to find environment variable credentials.", { logger: init?.logger });
};
let remoteProvider = async (init) => {
	let { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __nccwpck_require__.e(7811).then(__nccwpck_require__.bind(__nccwpck_require__, 7811));
	if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
		init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
		let { fromHttp } = await __nccwpck_require__.e(5866).then(__nccwpck_require__.bind(__nccwpck_require__, 5866));
		return chain(fromHttp(init), fromContainerMetadata(init));
	}
	if (process.env.AWS_EC2_METADATA_DISABLED && process.env.AWS_EC2_METADATA_DISABLED !== "false") return async () => {
		throw new CredentialsProviderError("EC2 Instance Metadata Service access disabled", { logger: init.logger });
	};
	init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
	return fromInstanceMetadata(init);
};
function memoizeChain(providers, treatAsExpired) {
	let chain = internalCreateChain(providers);
	let activeLock;
	let passiveLock;
	let credentials;
	let forceRefreshLock;
	let provider = async (options) => {
		if (options?.forceRefresh) {
			forceRefreshLock ||= chain(options).then((c) => {
				credentials = c;
			}).finally(() => {
				forceRefreshLock = void 0;
			});
			await forceRefreshLock;
			return credentials;
		}
		credentials?.expiration && credentials?.expiration?.getTime() < Date.now() && (credentials = void 0);
		if (activeLock) await activeLock;
		else if (!credentials || treatAsExpired?.(credentials)) {
			if (credentials) passiveLock ||= chain(options).then((c) => {
				credentials = c;
			}).catch(() => {}).finally(() => {
				passiveLock = void 0;
			});
			else {
				activeLock = chain(options).then((c) => {
					credentials = c;
				}).finally(() => {
					activeLock = void 0;
				});
				return provider(options);
			}
		}
		return credentials;
	};
	return provider;
}
let internalCreateChain = (providers) => async (awsIdentityProperties) => {
	let lastProviderError;
	for (let provider of providers) try {
		return await provider(awsIdentityProperties);
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};
let multipleCredentialSourceWarningEmitted = !1;
let defaultProvider = (init = {}) => memoizeChain([
	async () => {
		if (init.profile ?? process.env.AWS_PROFILE) {
			if (process.env.AWS_ACCESS_KEY_ID && process.env.AWS_SECRET_ACCESS_KEY && !multipleCredentialSourceWarningEmitted) {
				(init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)("@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n");
				multipleCredentialSourceWarningEmitted = !0;
			}
			throw new CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.", {
				logger: init.logger,
				tryNextLink: !0
			});
		}
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
		return fromEnv(init)();
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
		let { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
		if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
		let { fromSSO } = await __nccwpck_require__.e(6483).then(__nccwpck_require__.bind(__nccwpck_require__, 6483));
		return fromSSO(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
		let { fromIni } = await __nccwpck_require__.e(9778).then(__nccwpck_require__.bind(__nccwpck_require__, 9778));
		return fromIni(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
		let { fromProcess } = await __nccwpck_require__.e(1421).then(__nccwpck_require__.bind(__nccwpck_require__, 1421));
		return fromProcess(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
		let { fromTokenFile } = await __nccwpck_require__.e(2237).then(__nccwpck_require__.bind(__nccwpck_require__, 2237));
		return fromTokenFile(init)(awsIdentityProperties);
	},
	async () => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
		return (await remoteProvider(init))();
	},
	async () => {
		throw new CredentialsProviderError("Could not load credentials from any providers", {
			tryNextLink: !1,
			logger: init.logger
		});
	}
], credentialsTreatedAsExpired);
let credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
function buildAbortError(abortSignal) {
	let reason = abortSignal && typeof abortSignal == "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
	if (reason) {
		if (reason instanceof Error) {
			let abortError = Error("Request aborted");
			abortError.name = "AbortError";
			abortError.cause = reason;
			return abortError;
		}
		let abortError = Error(String(reason));
		abortError.name = "AbortError";
		return abortError;
	}
	let abortError = Error("Request aborted");
	abortError.name = "AbortError";
	return abortError;
}
let NODEJS_TIMEOUT_ERROR_CODES = [
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT"
];
let getTransformedHeaders = (headers) => {
	let transformedHeaders = {};
	for (let name in headers) {
		if (!hasOwn(headers, name)) continue;
		let headerValues = headers[name];
		transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
	}
	return transformedHeaders;
};
let timing = {
	setTimeout: (cb, ms) => setTimeout(cb, ms),
	clearTimeout: (timeoutId) => clearTimeout(timeoutId)
};
let DEFER_EVENT_LISTENER_TIME$2 = 1e3;
let setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
	if (!timeoutInMs) return -1;
	let registerTimeout = (offset) => {
		let timeoutId = timing.setTimeout(() => {
			request.destroy();
			reject(Object.assign(Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), { name: "TimeoutError" }));
		}, timeoutInMs - offset);
		let doWithSocket = (socket) => {
			socket?.connecting ? socket.on("connect", () => {
				timing.clearTimeout(timeoutId);
			}) : timing.clearTimeout(timeoutId);
		};
		request.socket ? doWithSocket(request.socket) : request.on("socket", doWithSocket);
	};
	if (timeoutInMs < 2e3) {
		registerTimeout(0);
		return 0;
	}
	return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME$2), DEFER_EVENT_LISTENER_TIME$2);
};
let setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
	if (timeoutInMs) return timing.setTimeout(() => {
		let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
		if (throwOnRequestTimeout) {
			let error = Object.assign(Error(msg), {
				name: "TimeoutError",
				code: "ETIMEDOUT"
			});
			req.destroy(error);
			reject(error);
		} else {
			msg += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.";
			logger?.warn?.(msg);
		}
	}, timeoutInMs);
	return -1;
};
let setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = 3e3) => {
	if (keepAlive !== !0) return -1;
	let registerListener = () => {
		request.socket ? request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0) : request.on("socket", (socket) => {
			socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
		});
	};
	if (deferTimeMs === 0) {
		registerListener();
		return 0;
	}
	return timing.setTimeout(registerListener, deferTimeMs);
};
let resolveDefaultSocketTimeout = (config) => {
	let value = config?.defaultSocketTimeout;
	return typeof value == "number" && Number.isFinite(value) && value > 0 ? value : void 0;
};
let setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = !1) => {
	if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
	let response;
	request.once("response", (res) => response = res);
	let onTimeout = () => {
		if (response?.complete) {
			request.socket?.destroy();
			return;
		}
		let error = Object.assign(Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
		response?.destroy(error);
		request.destroy();
		reject(error);
	};
	let registerTimeout = () => {
		let { socket } = request;
		if (!socket) request.once("socket", registerTimeout);
		else if (socket.connecting) socket.once("connect", registerTimeout);
		else {
			socket.setTimeout(timeoutInMs, onTimeout);
			request.on("close", () => socket.removeListener("timeout", onTimeout));
		}
	};
	if (timeoutInMs < 6e3) {
		registerTimeout();
		return;
	}
	let deferralId = timing.setTimeout(registerTimeout, 3e3);
	request.once("close", () => timing.clearTimeout(deferralId));
};
let MIN_WAIT_TIME = 6e3;
async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = !1) {
	let headers = request.headers;
	let expect = headers ? headers.Expect || headers.expect : void 0;
	let timeoutId = -1;
	let sendBody = !0;
	!externalAgent && expect === "100-continue" && (sendBody = await Promise.race([new Promise((resolve) => {
		timeoutId = Number(timing.setTimeout(() => resolve(!0), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
	}), new Promise((resolve) => {
		httpRequest.on("continue", () => {
			timing.clearTimeout(timeoutId);
			resolve(!0);
		});
		httpRequest.on("response", () => {
			timing.clearTimeout(timeoutId);
			resolve(!1);
		});
		httpRequest.on("error", () => {
			timing.clearTimeout(timeoutId);
			resolve(!1);
		});
	})]));
	sendBody && writeBody(httpRequest, request.body);
}
function writeBody(httpRequest, body) {
	if (body instanceof external_node_stream_.Readable) {
		body.pipe(httpRequest);
		return;
	}
	if (body) {
		let isBuffer = Buffer.isBuffer(body);
		if (isBuffer || typeof body == "string") {
			isBuffer && body.byteLength === 0 ? httpRequest.end() : httpRequest.end(body);
			return;
		}
		let uint8 = body;
		if (typeof uint8 == "object" && uint8.buffer && typeof uint8.byteOffset == "number" && typeof uint8.byteLength == "number") {
			httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
			return;
		}
		httpRequest.end(Buffer.from(body));
		return;
	}
	httpRequest.end();
}
let hAgent;
let hRequest;
var NodeHttpHandler = class NodeHttpHandler {
	config;
	configProvider;
	socketWarningTimestamp = 0;
	externalAgent = !1;
	metadata = { handlerProtocol: "http/1.1" };
	static create(instanceOrOptions) {
		if (typeof instanceOrOptions?.handle == "function") return instanceOrOptions;
		return new NodeHttpHandler(instanceOrOptions);
	}
	static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
		let { sockets, requests, maxSockets } = agent;
		if (typeof maxSockets != "number" || maxSockets === 1e400) return socketWarningTimestamp;
		if (Date.now() - 15e3 < socketWarningTimestamp) return socketWarningTimestamp;
		if (sockets && requests) for (let origin in sockets) {
			if (!hasOwn(sockets, origin)) continue;
			let socketsInUse = sockets[origin]?.length ?? 0;
			let requestsEnqueued = requests[origin]?.length ?? 0;
			if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
				logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
				return Date.now();
			}
		}
		return socketWarningTimestamp;
	}
	constructor(options) {
		this.configProvider = new Promise((resolve, reject) => {
			typeof options == "function" ? options().then((_options) => {
				resolve(this.resolveDefaultConfig(_options));
			}).catch(reject) : resolve(this.resolveDefaultConfig(options));
		});
	}
	destroy() {
		this.config?.httpAgent?.destroy();
		this.config?.httpsAgent?.destroy();
	}
	async handle(request, { abortSignal, requestTimeout } = {}) {
		this.config ||= await this.configProvider;
		let config = this.config;
		let logger = config.logger;
		let isSSL = request.protocol === "https:";
		!isSSL && !this.config.httpAgent && (this.config.httpAgent = await this.config.httpAgentProvider());
		return new Promise((_resolve, _reject) => {
			let writeRequestBodyPromise;
			let socketWarningTimeoutId = -1;
			let connectionTimeoutId = -1;
			let requestTimeoutId = -1;
			let keepAliveTimeoutId = -1;
			let clearTimeouts = () => {
				timing.clearTimeout(socketWarningTimeoutId);
				timing.clearTimeout(connectionTimeoutId);
				timing.clearTimeout(requestTimeoutId);
				timing.clearTimeout(keepAliveTimeoutId);
			};
			let resolve = async (arg) => {
				await writeRequestBodyPromise;
				clearTimeouts();
				_resolve(arg);
			};
			let reject = async (arg) => {
				await writeRequestBodyPromise;
				clearTimeouts();
				_reject(arg);
			};
			if (abortSignal?.aborted) {
				reject(buildAbortError(abortSignal));
				return;
			}
			let headers = request.headers;
			let expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : !1;
			let agent = isSSL ? config.httpsAgent : config.httpAgent;
			expectContinue && !this.externalAgent && (agent = new (isSSL ? external_node_https_namespaceObject.Agent : hAgent)({
				keepAlive: !1,
				maxSockets: 1e400
			}));
			socketWarningTimeoutId = timing.setTimeout(() => {
				this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
			}, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
			let queryString = request.query ? buildQueryString(request.query) : "";
			let auth;
			(request.username != null || request.password != null) && (auth = `${request.username ?? ""}:${request.password ?? ""}`);
			let path = request.path;
			queryString && (path += `?${queryString}`);
			request.fragment && (path += `#${request.fragment}`);
			let hostname = request.hostname ?? "";
			hostname = hostname[0] === "[" && hostname.endsWith("]") ? request.hostname.slice(1, -1) : request.hostname;
			let nodeHttpsOptions = {
				headers: request.headers,
				host: hostname,
				method: request.method,
				path,
				port: request.port,
				agent,
				auth
			};
			let req = (isSSL ? external_node_https_namespaceObject.request : hRequest)(nodeHttpsOptions, (res) => {
				let httpResponse = new HttpResponse({
					statusCode: res.statusCode || -1,
					reason: res.statusMessage,
					headers: getTransformedHeaders(res.headers),
					body: res
				});
				resolve({ response: httpResponse });
			});
			req.on("error", (err) => {
				NODEJS_TIMEOUT_ERROR_CODES.includes(err.code) ? reject(Object.assign(err, { name: "TimeoutError" })) : reject(err);
			});
			if (abortSignal) {
				let onAbort = () => {
					req.destroy();
					let abortError = buildAbortError(abortSignal);
					reject(abortError);
				};
				if (typeof abortSignal.addEventListener == "function") {
					let signal = abortSignal;
					signal.addEventListener("abort", onAbort, { once: !0 });
					req.once("close", () => signal.removeEventListener("abort", onAbort));
				} else abortSignal.onabort = onAbort;
			}
			let effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
			connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
			requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
			let defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
			defaultSocketTimeout ? setSocketTimeout(req, reject, defaultSocketTimeout, !0) : setSocketTimeout(req, reject, config.socketTimeout);
			let httpAgent = nodeHttpsOptions.agent;
			typeof httpAgent == "object" && "keepAlive" in httpAgent && (keepAliveTimeoutId = setSocketKeepAlive(req, {
				keepAlive: httpAgent.keepAlive,
				keepAliveMsecs: httpAgent.keepAliveMsecs
			}));
			writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => {
				clearTimeouts();
				return _reject(e);
			});
		});
	}
	updateHttpClientConfig(key, value) {
		this.config = void 0;
		this.configProvider = this.configProvider.then((config) => {
			switch (key) {
				case Symbol.for("logger"):
					key = "logger";
					value = config.logger ?? value;
					break;
				case Symbol.for("@smithy/defaultSocketTimeout"):
					key = "defaultSocketTimeout";
					value = resolveDefaultSocketTimeout(config) ?? value;
			}
			return {
				...config,
				[key]: value
			};
		});
	}
	httpHandlerConfigs() {
		return this.config ?? {};
	}
	resolveDefaultConfig(options) {
		let { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {};
		let httpAgentPromise;
		return {
			connectionTimeout,
			requestTimeout,
			socketTimeout,
			defaultSocketTimeout: resolveDefaultSocketTimeout(options),
			socketAcquisitionWarningTimeout,
			throwOnRequestTimeout,
			httpAgentProvider: () => httpAgentPromise ??= (async () => {
				let node_http = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
				let { Agent, request } = node_http.default ?? node_http;
				hRequest = request;
				hAgent = Agent;
				if (httpAgent instanceof hAgent || typeof httpAgent?.destroy == "function") {
					this.externalAgent = !0;
					return httpAgent;
				}
				return new hAgent({
					keepAlive: !0,
					maxSockets: 50,
					...httpAgent
				});
			})(),
			httpsAgent: (() => {
				if (httpsAgent instanceof external_node_https_namespaceObject.Agent || typeof httpsAgent?.destroy == "function") {
					this.externalAgent = !0;
					return httpsAgent;
				}
				return new external_node_https_namespaceObject.Agent({
					keepAlive: !0,
					maxSockets: 50,
					...httpsAgent
				});
			})(),
			logger
		};
	}
};
var ProtocolLib = class {
	queryCompat;
	errorRegistry;
	constructor(queryCompat = !1) {
		this.queryCompat = queryCompat;
	}
	resolveRestContentType(defaultContentType, inputSchema) {
		let members = inputSchema.getMemberSchemas();
		let httpPayloadMember = Object.values(members).find((m) => !!m.getMergedTraits().httpPayload);
		if (httpPayloadMember) {
			let mediaType = httpPayloadMember.getMergedTraits().mediaType;
			if (mediaType) return mediaType;
			else if (httpPayloadMember.isStringSchema()) return "text/plain";
			else if (httpPayloadMember.isBlobSchema()) return "application/octet-stream";
			else return defaultContentType;
		} else if (!inputSchema.isUnitSchema() && Object.values(members).find((m) => {
			let { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
			return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && httpPrefixHeaders === void 0;
		})) return defaultContentType;
	}
	async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
		let errorName = errorIdentifier;
		errorIdentifier.includes("#") && ([, errorName] = errorIdentifier.split("#"));
		let errorMetadata = {
			$metadata: metadata,
			$fault: response.statusCode < 500 ? "client" : "server"
		};
		if (!this.errorRegistry) throw Error("@aws-sdk/core/protocols - error handler not initialized.");
		try {
			return {
				errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier),
				errorMetadata
			};
		} catch {
			dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
			let synthetic = this.errorRegistry;
			let baseExceptionSchema = synthetic.getBaseException();
			if (baseExceptionSchema) {
				let ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
				throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
			}
			let d = dataObject;
			let message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
			throw this.decorateServiceException(Object.assign(Error(message), { name: errorName }, errorMetadata), dataObject);
		}
	}
	compose(composite, errorIdentifier, defaultNamespace) {
		let namespace = defaultNamespace;
		errorIdentifier.includes("#") && ([namespace] = errorIdentifier.split("#"));
		let staticRegistry = TypeRegistry.for(namespace);
		let defaultSyntheticRegistry = TypeRegistry.for("smithy.ts.sdk.synthetic." + defaultNamespace);
		composite.copyFrom(staticRegistry);
		composite.copyFrom(defaultSyntheticRegistry);
		this.errorRegistry = composite;
	}
	decorateServiceException(exception, additions = {}) {
		if (this.queryCompat) {
			let msg = exception.Message ?? additions.Message;
			let error = decorateServiceException(exception, additions);
			msg && (error.message = msg);
			let errorObj = error.Error ?? {};
			errorObj.Type = error.Error?.Type;
			errorObj.Code = error.Error?.Code;
			errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
			error.Error = errorObj;
			let reqId = error.$metadata.requestId;
			reqId && (error.RequestId = reqId);
			return error;
		}
		return decorateServiceException(exception, additions);
	}
	setQueryCompatError(output, response) {
		let queryErrorHeader = response.headers?.["x-amzn-query-error"];
		if (output !== void 0 && queryErrorHeader != null) {
			let [Code, Type] = queryErrorHeader.split(";");
			let keys = Object.keys(output);
			let Error = {
				Code,
				Type
			};
			output.Code = Code;
			output.Type = Type;
			for (let i = 0; i < keys.length; i++) {
				let k = keys[i];
				Error[k === "message" ? "Message" : k] = output[k];
			}
			delete Error.__type;
			output.Error = Error;
		}
	}
	queryCompatOutput(queryCompatErrorData, errorData) {
		queryCompatErrorData.Error && (errorData.Error = queryCompatErrorData.Error);
		queryCompatErrorData.Type && (errorData.Type = queryCompatErrorData.Type);
		queryCompatErrorData.Code && (errorData.Code = queryCompatErrorData.Code);
	}
	findQueryCompatibleError(registry, errorName) {
		try {
			return registry.getSchema(errorName);
		} catch {
			return registry.find((schema) => NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
		}
	}
};
function writeKey$1(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function parseXML(xml) {
	return new AwsXmlParser(xml).parse();
}
var AwsXmlParser = class AwsXmlParser {
	x;
	i = 0;
	z;
	constructor(x) {
		this.x = x;
		this.x = x.replace(/\r\n?/g, "\n");
		this.z = this.x.length;
	}
	parse() {
		let p = this;
		let { z } = p;
		for (; p.i < z;) {
			p.trim();
			if (p.i >= z) break;
			if (p.isNext("<?")) {
				p.readTo("?>");
				p.trim();
			} else if (p.isNext("<!--")) {
				p.readTo("-->");
				p.trim();
			} else if (p.isNext("<!DOCTYPE", !1)) {
				p.skipDoctype();
				p.trim();
			} else if (p.x[p.i] === "<") {
				let root = p.parseTag();
				return { [root.tag]: root.value };
			} else throw Error("@aws-sdk XML parse error: unexpected content.");
		}
		throw Error("@aws-sdk XML parse error: no root element.");
	}
	isNext(s, caseSensitive = !0) {
		let p = this;
		if (caseSensitive) return p.x.startsWith(s, p.i);
		return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
	}
	readTo(stop) {
		let p = this;
		let _i = p.x.indexOf(stop, p.i);
		if (_i === -1) throw Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
		let result = p.x.slice(p.i, _i);
		p.i = _i + stop.length;
		return result;
	}
	trim() {
		let p = this;
		for (; p.i < p.z && " 	\r\n".includes(p.x[p.i]);) ++p.i;
	}
	readAttrValue() {
		let p = this;
		let quote = p.x[p.i];
		++p.i;
		let value = "";
		for (; p.i < p.z && p.x[p.i] !== quote;) value += p.x[p.i++];
		++p.i;
		return p.decodeEntities(value);
	}
	parseTag() {
		let p = this;
		++p.i;
		let end = p.i;
		for (; end < p.z && !" 	\r\n>/".includes(p.x[end]);) ++end;
		let tag = p.x.slice(p.i, end);
		p.i = end;
		let hasAttrs = !1;
		let attrs = {};
		for (; p.i < p.z;) {
			p.trim();
			if (">/".includes(p.x[p.i])) break;
			let name = "";
			for (; p.i < p.z && !"= 	\r\n>/?".includes(p.x[p.i]);) name += p.x[p.i++];
			p.trim();
			if (p.x[p.i] !== "=") break;
			++p.i;
			p.trim();
			name === "__proto__" && writeKey$1(attrs);
			attrs[name] = p.readAttrValue();
			hasAttrs = !0;
		}
		if (p.i >= p.z) throw Error("@aws-sdk XML parse error: unexpected end of input.");
		if (p.x[p.i] === "/") {
			++p.i;
			if (p.i >= p.z || p.x[p.i] !== ">") throw Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
			++p.i;
			return {
				tag,
				value: hasAttrs ? attrs : ""
			};
		}
		if (p.x[p.i] !== ">") throw Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
		++p.i;
		let textParts = [];
		let childTags = [];
		let hasElementChild = !1;
		for (; p.i < p.z && !p.isNext("</");) if (p.x[p.i] === "<") {
			if (p.isNext("<!--")) p.readTo("-->");
			else if (p.isNext("<![CDATA[")) {
				p.i += 9;
				textParts.push(p.readTo("]]>"));
			} else if (p.isNext("<?")) p.readTo("?>");
			else {
				hasElementChild = !0;
				childTags.push(p.parseTag());
			}
		} else {
			let text = "";
			let end = p.x.indexOf("<", p.i);
			end === -1 && (end = p.z);
			for (; p.i < end;) text += p.x.slice(p.i, p.i = Math.min(end, p.i + 12));
			textParts.push(text.includes("&") ? p.decodeEntities(text) : text);
		}
		if (!p.isNext("</")) throw Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
		p.i += 2;
		let closeTag = p.readTo(">").trim();
		if (closeTag !== tag) throw Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
		if (!hasAttrs && textParts.length === 0 && !hasElementChild) return {
			tag,
			value: ""
		};
		if (!hasAttrs && !hasElementChild) {
			let text = textParts.length === 1 ? textParts[0] : textParts.join("");
			if (text.trim() === "" && text.includes("\n")) return {
				tag,
				value: ""
			};
			return {
				tag,
				value: text
			};
		}
		let obj = {};
		for (let text of textParts) {
			if (text.trim() === "" && text.includes("\n")) continue;
			obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
		}
		for (let child of childTags) {
			child.tag === "__proto__" && writeKey$1(obj);
			child.tag in obj ? Array.isArray(obj[child.tag]) ? obj[child.tag].push(child.value) : obj[child.tag] = [obj[child.tag], child.value] : obj[child.tag] = child.value;
		}
		for (let [k, v] of Object.entries(attrs)) {
			k === "__proto__" && writeKey$1(obj);
			obj[k] = v;
		}
		return {
			tag,
			value: obj
		};
	}
	static ENTITIES = {
		amp: "&",
		lt: "<",
		gt: ">",
		quot: "\"",
		apos: "'"
	};
	skipDoctype() {
		let p = this;
		p.i += 9;
		let depth = 0;
		for (; p.i < p.z;) {
			let c = p.x[p.i];
			if (c === "[") ++depth;
			else if (c === "]") --depth;
			else if (c === ">" && depth === 0) {
				++p.i;
				return;
			}
			++p.i;
		}
		throw Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
	}
	decodeEntities(s) {
		return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
			if (hex) return String.fromCharCode(parseInt(hex, 16));
			if (dec) return String.fromCharCode(parseInt(dec, 10));
			return AwsXmlParser.ENTITIES[named] ?? "";
		});
	}
};
var SerdeContextConfig = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};
var UnionSerde = class {
	from;
	to;
	keys;
	constructor(from, to) {
		this.from = from;
		this.to = to;
		let keys = Object.keys(this.from);
		let set = new Set(keys);
		set.delete("__type");
		this.keys = set;
	}
	mark(key) {
		this.keys.delete(key);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			let k = this.keys.values().next().value;
			let v = this.from[k];
			this.to.$unknown = [k, v];
		}
	}
};
function writeKey(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
var XmlShapeDeserializer = class extends SerdeContextConfig {
	settings;
	stringDeserializer;
	constructor(settings) {
		super();
		this.settings = settings;
		this.stringDeserializer = new FromStringShapeDeserializer(settings);
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
		this.stringDeserializer.setSerdeContext(serdeContext);
	}
	read(schema, bytes, key) {
		let ns = NormalizedSchema.of(schema);
		let memberSchemas = ns.getMemberSchemas();
		if (ns.isStructSchema() && ns.isMemberSchema() && Object.values(memberSchemas).find((memberNs) => !!memberNs.getMemberTraits().eventPayload)) {
			let output = {};
			let memberName = Object.keys(memberSchemas)[0];
			output[memberName] = memberSchemas[memberName].isBlobSchema() ? bytes : this.read(memberSchemas[memberName], bytes);
			return output;
		}
		let xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8$1)(bytes);
		let parsedObject = this.parseXml(xmlString);
		return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
	}
	readSchema(_schema, value) {
		let ns = NormalizedSchema.of(_schema);
		if (ns.isUnitSchema()) return;
		let traits = ns.getMergedTraits();
		if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [value]);
		if (value == null) return value;
		if (typeof value == "object") {
			let flat = !!traits.xmlFlattened;
			if (ns.isListSchema()) {
				let listValue = ns.getValueSchema();
				let buffer = [];
				let sourceKey = listValue.getMergedTraits().xmlName ?? "member";
				let source = flat ? value : (value[0] ?? value)[sourceKey];
				if (source == null) return buffer;
				let sourceArray = Array.isArray(source) ? source : [source];
				for (let v of sourceArray) buffer.push(this.readSchema(listValue, v));
				return buffer;
			}
			let buffer = {};
			if (ns.isMapSchema()) {
				let keyNs = ns.getKeySchema();
				let memberNs = ns.getValueSchema();
				let entries;
				entries = flat ? Array.isArray(value) ? value : [value] : Array.isArray(value.entry) ? value.entry : [value.entry];
				let keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
				let valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
				for (let entry of entries) {
					let key = entry[keyProperty];
					let value = entry[valueProperty];
					key === "__proto__" && writeKey(buffer);
					buffer[key] = this.readSchema(memberNs, value);
				}
				return buffer;
			}
			if (ns.isStructSchema()) {
				let union = ns.isUnionSchema();
				let unionSerde;
				union && (unionSerde = new UnionSerde(value, buffer));
				for (let [memberName, memberSchema] of ns.structIterator()) {
					let memberTraits = memberSchema.getMergedTraits();
					let xmlObjectKey = memberTraits.httpPayload ? memberTraits.xmlName ?? memberSchema.getName() : memberSchema.getMemberTraits().xmlName ?? memberName;
					union && unionSerde.mark(xmlObjectKey);
					value[xmlObjectKey] != null && (buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]));
				}
				union && unionSerde.writeUnknown();
				return buffer;
			}
			if (ns.isDocumentSchema()) return value;
			throw Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(!0)}`);
		}
		if (ns.isListSchema()) return [];
		if (ns.isMapSchema() || ns.isStructSchema()) return {};
		return this.stringDeserializer.read(ns, value);
	}
	parseXml(xml) {
		if (xml.length) {
			let parsedObj;
			try {
				parsedObj = parseXML(xml);
			} catch (e) {
				e && typeof e == "object" && Object.defineProperty(e, "$responseBodyText", { value: xml });
				throw e;
			}
			let textNodeName = "#text";
			let key = Object.keys(parsedObj)[0];
			let parsedObjToReturn = parsedObj[key];
			if (parsedObjToReturn[textNodeName]) {
				parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
				delete parsedObjToReturn[textNodeName];
			}
			return getValueFromTextNode(parsedObjToReturn);
		}
		return {};
	}
};
var QueryShapeSerializer = class extends SerdeContextConfig {
	settings;
	buffer;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value, prefix = "") {
		this.buffer === void 0 && (this.buffer = "");
		let ns = NormalizedSchema.of(schema);
		prefix && !prefix.endsWith(".") && (prefix += ".");
		if (ns.isBlobSchema()) {
			if (typeof value == "string" || value instanceof Uint8Array) {
				this.writeKey(prefix);
				this.writeValue((this.serdeContext?.base64Encoder ?? toBase64$1)(value));
			}
		} else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			} else if (ns.isIdempotencyToken()) {
				this.writeKey(prefix);
				this.writeValue(generateIdempotencyToken());
			}
		} else if (ns.isBigIntegerSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		} else if (ns.isBigDecimalSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(value instanceof NumericValue ? value.string : String(value));
			}
		} else if (ns.isTimestampSchema()) {
			if (value instanceof Date) {
				this.writeKey(prefix);
				switch (determineTimestampFormat(ns, this.settings)) {
					case 5:
						this.writeValue(value.toISOString().replace(".000Z", "Z"));
						break;
					case 6:
						this.writeValue(dateToUtcString(value));
						break;
					case 7: this.writeValue(String(value.getTime() / 1e3));
				}
			}
		} else if (ns.isDocumentSchema()) {
			if (Array.isArray(value)) this.write(79, value, prefix);
			else if (value instanceof Date) this.write(4, value, prefix);
			else if (value instanceof Uint8Array) this.write(21, value, prefix);
			else if (value && typeof value == "object") this.write(143, value, prefix);
			else {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		} else if (ns.isListSchema()) {
			if (Array.isArray(value)) {
				if (value.length === 0) {
					if (this.settings.serializeEmptyLists) {
						this.writeKey(prefix);
						this.writeValue("");
					}
				} else {
					let member = ns.getValueSchema();
					let flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
					let i = 1;
					for (let item of value) {
						if (item == null) continue;
						let traits = member.getMergedTraits();
						let suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
						let key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
						this.write(member, item, key);
						++i;
					}
				}
			}
		} else if (ns.isMapSchema()) {
			if (value && typeof value == "object") {
				let keySchema = ns.getKeySchema();
				let memberSchema = ns.getValueSchema();
				let flat = ns.getMergedTraits().xmlFlattened;
				let i = 1;
				for (let k in value) {
					let v = value[k];
					if (v == null) continue;
					let keyTraits = keySchema.getMergedTraits();
					let keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
					let key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
					let valTraits = memberSchema.getMergedTraits();
					let valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
					let valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
					this.write(keySchema, k, key);
					this.write(memberSchema, v, valueKey);
					++i;
				}
			}
		} else if (ns.isStructSchema()) {
			if (value && typeof value == "object") {
				let didWriteMember = !1;
				for (let [memberName, member] of ns.structIterator()) {
					if (value[memberName] == null && !member.isIdempotencyToken()) continue;
					let traits = member.getMergedTraits();
					let suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
					let key = `${prefix}${suffix}`;
					this.write(member, value[memberName], key);
					didWriteMember = !0;
				}
				if (!didWriteMember && ns.isUnionSchema()) {
					let { $unknown } = value;
					if (Array.isArray($unknown)) {
						let [k, v] = $unknown;
						let key = `${prefix}${k}`;
						this.write(15, v, key);
					}
				}
			}
		} else if (!ns.isUnitSchema()) throw Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(!0)}`);
	}
	flush() {
		if (this.buffer === void 0) throw Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
		let str = this.buffer;
		delete this.buffer;
		return str;
	}
	getKey(memberName, xmlName, ec2QueryName, keySource) {
		let { ec2, capitalizeKeys } = this.settings;
		if (ec2 && ec2QueryName) return ec2QueryName;
		let key = xmlName ?? memberName;
		if (capitalizeKeys && keySource === "struct") return key[0].toUpperCase() + key.slice(1);
		return key;
	}
	writeKey(key) {
		key.endsWith(".") && (key = key.slice(0, key.length - 1));
		this.buffer += `&${extendedEncodeURIComponent(key)}=`;
	}
	writeValue(value) {
		this.buffer += extendedEncodeURIComponent(value);
	}
};
var AwsQueryProtocol = class extends RpcProtocol {
	options;
	serializer;
	deserializer;
	mixin = new ProtocolLib();
	constructor(options) {
		super({
			defaultNamespace: options.defaultNamespace,
			errorTypeRegistries: options.errorTypeRegistries
		});
		this.options = options;
		let settings = {
			timestampFormat: {
				useTrait: !0,
				default: 5
			},
			httpBindings: !1,
			xmlNamespace: options.xmlNamespace,
			serviceNamespace: options.defaultNamespace,
			serializeEmptyLists: !0
		};
		this.serializer = new QueryShapeSerializer(settings);
		this.deserializer = new XmlShapeDeserializer(settings);
	}
	getShapeId() {
		return "aws.protocols#awsQuery";
	}
	setSerdeContext(serdeContext) {
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
	}
	getPayloadCodec() {
		throw Error("AWSQuery protocol has no payload codec.");
	}
	async serializeRequest(operationSchema, input, context) {
		let request = await super.serializeRequest(operationSchema, input, context);
		request.path.endsWith("/") || (request.path += "/");
		request.headers["content-type"] = "application/x-www-form-urlencoded";
		deref(operationSchema.input) !== "unit" && request.body || (request.body = "");
		request.body = `Action=${operationSchema.name.split("#")[1] ?? operationSchema.name}&Version=${this.options.version}` + request.body;
		request.body.endsWith("&") && (request.body = request.body.slice(-1));
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		let deserializer = this.deserializer;
		let ns = NormalizedSchema.of(operationSchema.output);
		let dataObject = {};
		if (response.statusCode >= 300) {
			let bytes = await collectBody(response.body, context);
			bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
		}
		for (let header in response.headers) {
			let value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		let shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
		let awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
		let bytes = await collectBody(response.body, context);
		bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	useNestedResult() {
		return !0;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		let errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		let errorData = this.loadQueryError(dataObject) ?? {};
		let message = this.loadQueryErrorMessage(dataObject);
		errorData.message = message;
		errorData.Error = {
			Type: errorData.Type,
			Code: errorData.Code,
			Message: message
		};
		let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
		let ns = NormalizedSchema.of(errorSchema);
		let exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		let output = {
			Type: errorData.Error.Type,
			Code: errorData.Error.Code,
			Error: errorData.Error
		};
		for (let [name, member] of ns.structIterator()) {
			let target = member.getMergedTraits().xmlName ?? name;
			let value = errorData[target] ?? dataObject[target];
			output[name] = this.deserializer.readSchema(member, value);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	loadQueryErrorCode(output, data) {
		let code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
		if (code !== void 0) return code;
		if (output.statusCode == 404) return "NotFound";
	}
	loadQueryError(data) {
		return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
	}
	loadQueryErrorMessage(data) {
		let errorData = this.loadQueryError(data);
		return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
	}
	getDefaultContentType() {
		return "application/x-www-form-urlencoded";
	}
};
let MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
var Sha256Js = class Sha256Js {
	digestLength = 32;
	state = Int32Array.from(INIT);
	w;
	buffer = new Uint8Array(64);
	bufferLength = 0;
	bytesHashed = 0;
	finished = !1;
	inner;
	outer;
	constructor(secret) {
		if (secret) {
			let key = Sha256Js.normalizeKey(secret);
			this.inner = new Sha256Js();
			this.outer = new Sha256Js();
			let { inner, outer } = this;
			let pad = new Uint8Array(128);
			for (let i = 0; i < 64; ++i) {
				pad[i] = 54 ^ key[i];
				pad[i + 64] = 92 ^ key[i];
			}
			inner.update(pad.subarray(0, 64));
			outer.update(pad.subarray(64));
		}
	}
	update(data) {
		if (this.finished) throw Error("Attempted to update an already finished HMAC.");
		if (this.inner) {
			this.inner.update(data);
			return;
		}
		let chunk = toUint8Array(data);
		let position = 0;
		let { byteLength } = chunk;
		this.bytesHashed += byteLength;
		if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) throw Error("Cannot hash more than 2^53 - 1 bits");
		for (; byteLength > 0;) {
			this.buffer[this.bufferLength++] = chunk[position++];
			byteLength--;
			if (this.bufferLength === 64) {
				this.hashBuffer();
				this.bufferLength = 0;
			}
		}
	}
	async digest() {
		let { inner, outer } = this;
		if (inner && outer) {
			if (this.finished) throw Error("Attempted to digest an already finished HMAC.");
			this.finished = !0;
			let innerDigest = inner.digestSync();
			outer.update(innerDigest);
			return outer.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(INIT);
		this.buffer = new Uint8Array(64);
		this.bufferLength = 0;
		this.bytesHashed = 0;
	}
	digestSync() {
		let state = this.state.slice();
		let buffer = this.buffer.slice();
		let bufferLength = this.bufferLength;
		let bitsHashed = this.bytesHashed * 8;
		let bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		bufferView.setUint8(bufferLength++, 128);
		if ((bufferLength - 1) % 64 >= 56) {
			for (let i = bufferLength; i < 64; ++i) bufferView.setUint8(i, 0);
			this.hashBufferWith(state, buffer);
			bufferLength = 0;
		}
		for (let i = bufferLength; i < 56; ++i) bufferView.setUint8(i, 0);
		bufferView.setUint32(56, Math.floor(bitsHashed / 4294967296), !1);
		bufferView.setUint32(60, bitsHashed, !1);
		this.hashBufferWith(state, buffer);
		let out = new Uint8Array(32);
		for (let i = 0; i < 8; ++i) {
			out[i * 4] = state[i] >>> 24 & 255;
			out[i * 4 + 1] = state[i] >>> 16 & 255;
			out[i * 4 + 2] = state[i] >>> 8 & 255;
			out[i * 4 + 3] = state[i] >>> 0 & 255;
		}
		return out;
	}
	static normalizeKey(secret) {
		let key = toUint8Array(secret);
		if (key.byteLength > 64) {
			let h = new Sha256Js();
			h.update(key);
			let out = h.digestSync();
			let padded = new Uint8Array(64);
			padded.set(out);
			return padded;
		}
		if (key.byteLength < 64) {
			let padded = new Uint8Array(64);
			padded.set(key);
			return padded;
		}
		return key;
	}
	hashBuffer() {
		this.hashBufferWith(this.state, this.buffer);
	}
	hashBufferWith(state, buffer) {
		let w = this.w ??= new Int32Array(64);
		let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
		for (let i = 0; i < 64; ++i) {
			if (i < 16) w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
			else {
				let u = w[i - 2];
				let t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
				u = w[i - 15];
				let t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
				w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
			}
			let t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
			let t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
			s7 = s6;
			s6 = s5;
			s5 = s4;
			s4 = s3 + t1 | 0;
			s3 = s2;
			s2 = s1;
			s1 = s0;
			s0 = t1 + t2 | 0;
		}
		state[0] += s0;
		state[1] += s1;
		state[2] += s2;
		state[3] += s3;
		state[4] += s4;
		state[5] += s5;
		state[6] += s6;
		state[7] += s7;
	}
};
let INIT = new Int32Array([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
let K = new Int32Array([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
let Sha256Node = (() => {
	try {
		(0, external_node_crypto_.createHash)("sha256");
		return !0;
	} catch {
		return !1;
	}
})() ? buildNativeClass() : Sha256Js;
function buildNativeClass() {
	return class Sha256Node {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = !1;
		constructor(secret) {
			this.secret = secret;
			this.isHmac = !!secret;
			this.hash = this.createHash();
		}
		update(data) {
			if (this.finished) throw Error("Attempted to update an already finished hash.");
			this.hash.update(data);
		}
		async digest() {
			let buf;
			if (this.isHmac) {
				this.finished = !0;
				buf = this.hash.digest();
			} else buf = this.hash.copy().digest();
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = this.createHash();
			this.finished = !1;
		}
		createHash() {
			return this.secret ? (0, external_node_crypto_.createHmac)("sha256", toBuffer(this.secret)) : (0, external_node_crypto_.createHash)("sha256");
		}
	};
}
function toBuffer(data) {
	if (typeof data == "string") return data;
	if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	return Buffer.from(data);
}
var STSServiceException = class STSServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, STSServiceException.prototype);
	}
};
var ExpiredTokenException = class ExpiredTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredTokenException.prototype);
	}
};
var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
};
var PackedPolicyTooLargeException = class PackedPolicyTooLargeException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
	name = "PackedPolicyTooLargeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PackedPolicyTooLargeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
	}
};
var RegionDisabledException = class RegionDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#RegionDisabledException";
	name = "RegionDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RegionDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RegionDisabledException.prototype);
	}
};
var IDPRejectedClaimException = class IDPRejectedClaimException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
	name = "IDPRejectedClaimException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IDPRejectedClaimException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
	}
};
var InvalidIdentityTokenException = class InvalidIdentityTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
	name = "InvalidIdentityTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIdentityTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
	}
};
var IDPCommunicationErrorException = class IDPCommunicationErrorException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
	name = "IDPCommunicationErrorException";
	$fault = "client";
	$retryable = {};
	constructor(opts) {
		super({
			name: "IDPCommunicationErrorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
	}
};
var InvalidAuthorizationMessageException = class InvalidAuthorizationMessageException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
	name = "InvalidAuthorizationMessageException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAuthorizationMessageException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
	}
};
var ExpiredTradeInTokenException = class ExpiredTradeInTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
	name = "ExpiredTradeInTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTradeInTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
	}
};
var JWTPayloadSizeExceededException = class JWTPayloadSizeExceededException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
	name = "JWTPayloadSizeExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "JWTPayloadSizeExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
	}
};
var OutboundWebIdentityFederationDisabledException = class OutboundWebIdentityFederationDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
	name = "OutboundWebIdentityFederationDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OutboundWebIdentityFederationDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
	}
};
var SessionDurationEscalationException = class SessionDurationEscalationException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
	name = "SessionDurationEscalationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionDurationEscalationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
	}
};
let _ARU = "AssumedRoleUser";
let _C = "Credentials";
let _DS = "DurationSeconds";
let _MSTS = "MinimumSessionTokenSize";
let _P = "Policy";
let _PA = "PolicyArns";
let _PPS = "PackedPolicySize";
let _RA = "RoleArn";
let _RSN = "RoleSessionName";
let _SI = "SourceIdentity";
let _STS = "SessionTokenSize";
let _STU = "SessionTokenUtilization";
let _aQE = "awsQueryError";
let _c = "client";
let _e = "error";
let _hE = "httpError";
let _m = "message";
let _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
let n0 = "com.amazonaws.sts";
let _s_registry = new TypeRegistry(_s);
var STSServiceException$ = [
	-3,
	_s,
	"STSServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(STSServiceException$, STSServiceException);
let n0_registry = new TypeRegistry(n0);
var ExpiredTokenException$ = [
	-3,
	n0,
	"ExpiredTokenException",
	{
		[_aQE]: ["ExpiredTokenException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
var ExpiredTradeInTokenException$ = [
	-3,
	n0,
	"ExpiredTradeInTokenException",
	{
		[_aQE]: ["ExpiredTradeInTokenException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
var IDPCommunicationErrorException$ = [
	-3,
	n0,
	"IDPCommunicationErrorException",
	{
		[_aQE]: ["IDPCommunicationError", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
var IDPRejectedClaimException$ = [
	-3,
	n0,
	"IDPRejectedClaimException",
	{
		[_aQE]: ["IDPRejectedClaim", 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
var InvalidAuthorizationMessageException$ = [
	-3,
	n0,
	"InvalidAuthorizationMessageException",
	{
		[_aQE]: ["InvalidAuthorizationMessageException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
var InvalidIdentityTokenException$ = [
	-3,
	n0,
	"InvalidIdentityTokenException",
	{
		[_aQE]: ["InvalidIdentityToken", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
var JWTPayloadSizeExceededException$ = [
	-3,
	n0,
	"JWTPayloadSizeExceededException",
	{
		[_aQE]: ["JWTPayloadSizeExceededException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0,
	"MalformedPolicyDocumentException",
	{
		[_aQE]: ["MalformedPolicyDocument", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var OutboundWebIdentityFederationDisabledException$ = [
	-3,
	n0,
	"OutboundWebIdentityFederationDisabledException",
	{
		[_aQE]: ["OutboundWebIdentityFederationDisabledException", 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
var PackedPolicyTooLargeException$ = [
	-3,
	n0,
	"PackedPolicyTooLargeException",
	{
		[_aQE]: ["PackedPolicyTooLarge", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
var RegionDisabledException$ = [
	-3,
	n0,
	"RegionDisabledException",
	{
		[_aQE]: ["RegionDisabledException", 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
var SessionDurationEscalationException$ = [
	-3,
	n0,
	"SessionDurationEscalationException",
	{
		[_aQE]: ["SessionDurationEscalationException", 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
let errorTypeRegistries = [_s_registry, n0_registry];
var accessKeySecretType = [
	0,
	n0,
	"accessKeySecretType",
	8,
	0
];
var clientTokenType = [
	0,
	n0,
	"clientTokenType",
	8,
	0
];
var AssumedRoleUser$ = [
	3,
	n0,
	_ARU,
	0,
	["AssumedRoleId", "Arn"],
	[0, 0],
	2
];
var AssumeRoleRequest$ = [
	3,
	n0,
	"AssumeRoleRequest",
	0,
	[
		_RA,
		_RSN,
		_PA,
		_P,
		_DS,
		"Tags",
		"TransitiveTagKeys",
		"ExternalId",
		"SerialNumber",
		"TokenCode",
		_SI,
		"ProvidedContexts",
		_MSTS
	],
	[
		0,
		0,
		() => policyDescriptorListType,
		0,
		1,
		() => tagListType,
		64,
		0,
		0,
		0,
		0,
		() => ProvidedContextsListType,
		1
	],
	2
];
var AssumeRoleResponse$ = [
	3,
	n0,
	"AssumeRoleResponse",
	0,
	[
		_C,
		_ARU,
		_PPS,
		_SI,
		_STU,
		_STS
	],
	[
		[() => Credentials$, 0],
		() => AssumedRoleUser$,
		1,
		0,
		1,
		1
	]
];
var AssumeRoleWithWebIdentityRequest$ = [
	3,
	n0,
	"AssumeRoleWithWebIdentityRequest",
	0,
	[
		_RA,
		_RSN,
		"WebIdentityToken",
		"ProviderId",
		_PA,
		_P,
		_DS,
		_MSTS
	],
	[
		0,
		0,
		[() => clientTokenType, 0],
		0,
		() => policyDescriptorListType,
		0,
		1,
		1
	],
	3
];
var AssumeRoleWithWebIdentityResponse$ = [
	3,
	n0,
	"AssumeRoleWithWebIdentityResponse",
	0,
	[
		_C,
		"SubjectFromWebIdentityToken",
		_ARU,
		_PPS,
		"Provider",
		"Audience",
		_SI,
		_STU,
		_STS
	],
	[
		[() => Credentials$, 0],
		0,
		() => AssumedRoleUser$,
		1,
		0,
		0,
		0,
		1,
		1
	]
];
var Credentials$ = [
	3,
	n0,
	_C,
	0,
	[
		"AccessKeyId",
		"SecretAccessKey",
		"SessionToken",
		"Expiration"
	],
	[
		0,
		[() => accessKeySecretType, 0],
		0,
		4
	],
	4
];
var GetCallerIdentityRequest$ = [
	3,
	n0,
	"GetCallerIdentityRequest",
	0,
	[],
	[]
];
var GetCallerIdentityResponse$ = [
	3,
	n0,
	"GetCallerIdentityResponse",
	0,
	[
		"UserId",
		"Account",
		"Arn"
	],
	[
		0,
		0,
		0
	]
];
var PolicyDescriptorType$ = [
	3,
	n0,
	"PolicyDescriptorType",
	0,
	["arn"],
	[0]
];
var ProvidedContext$ = [
	3,
	n0,
	"ProvidedContext",
	0,
	["ProviderArn", "ContextAssertion"],
	[0, 0]
];
var Tag$ = [
	3,
	n0,
	"Tag",
	0,
	["Key", "Value"],
	[0, 0],
	2
];
var policyDescriptorListType = [
	1,
	n0,
	"policyDescriptorListType",
	0,
	() => PolicyDescriptorType$
];
var ProvidedContextsListType = [
	1,
	n0,
	"ProvidedContextsListType",
	0,
	() => ProvidedContext$
];
var tagListType = [
	1,
	n0,
	"tagListType",
	0,
	() => Tag$
];
var AssumeRole$ = [
	9,
	n0,
	"AssumeRole",
	0,
	() => AssumeRoleRequest$,
	() => AssumeRoleResponse$
];
var AssumeRoleWithWebIdentity$ = [
	9,
	n0,
	"AssumeRoleWithWebIdentity",
	0,
	() => AssumeRoleWithWebIdentityRequest$,
	() => AssumeRoleWithWebIdentityResponse$
];
var GetCallerIdentity$ = [
	9,
	n0,
	"GetCallerIdentity",
	0,
	() => GetCallerIdentityRequest$,
	() => GetCallerIdentityResponse$
];
let getRuntimeConfig$1 = (config) => ({
	apiVersion: "2011-06-15",
	base64Decoder: config?.base64Decoder ?? fromBase64,
	base64Encoder: config?.base64Encoder ?? toBase64$1,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [
		{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		},
		{
			schemeId: "aws.auth#sigv4a",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
			signer: new AwsSdkSigV4ASigner()
		},
		{
			schemeId: "smithy.api#noAuth",
			identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
			signer: new NoAuthSigner()
		}
	],
	logger: config?.logger ?? new NoOpLogger(),
	protocol: config?.protocol ?? AwsQueryProtocol,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.sts",
		errorTypeRegistries,
		xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
		version: "2011-06-15",
		serviceTarget: "AWSSecurityTokenServiceV20110615"
	},
	serviceId: config?.serviceId ?? "STS",
	sha256: config?.sha256 ?? Sha256Node,
	signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion,
	urlParser: config?.urlParser ?? parseUrl,
	utf8Decoder: config?.utf8Decoder ?? fromUtf8$1,
	utf8Encoder: config?.utf8Encoder ?? toUtf8$1
});
let getRuntimeConfig = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	let defaultsMode = resolveDefaultsModeConfig(config);
	let defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	let clientSharedValues = getRuntimeConfig$1(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await defaultProvider(idProps?.__config || {})()),
				signer: new AwsSdkSigV4Signer()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
				signer: new AwsSdkSigV4ASigner()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new NoAuthSigner()
			}
		],
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
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
	let extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
var STSClient = class extends Client {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_2 = resolveUserAgentConfig(resolveClientEndpointParameters(_config_0));
		let _config_3 = resolveRetryConfig(_config_2);
		let _config_5 = resolveHostHeaderConfig(resolveRegionConfig(_config_3));
		let _config_6 = resolveEndpointConfig(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		let _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
				"aws.auth#sigv4": config.credentials,
				"aws.auth#sigv4a": config.credentials
			})
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
let command = makeBuilder(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", getEndpointPlugin);
let _ep0 = {};
let _mw0 = (Command, cs, config, o) => [];
var AssumeRoleWithWebIdentityCommand = class extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {};
var GetCallerIdentityCommand = class extends command(_ep0, _mw0, "GetCallerIdentity", GetCallerIdentity$) {};
let LONGEST_ATTEMPT = 3e4;
var NoAnswer = class extends Error {
	code = "ETIMEDOUT";
	constructor(milliseconds) {
		super(`no complete answer arrived within ${milliseconds / 1e3} seconds`);
		this.name = "TimeoutError";
	}
};
function withinTime(work, signal, milliseconds = LONGEST_ATTEMPT) {
	return new Promise((resolve, reject) => {
		if (signal.aborted) {
			reject(signal.reason);
			return;
		}
		let given = new AbortController();
		let done = () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", stop);
		};
		let end = (reason) => {
			done();
			reject(reason);
			given.abort(reason);
		};
		let stop = () => end(signal.reason);
		let timer = setTimeout(() => end(new NoAnswer(milliseconds)), milliseconds);
		signal.addEventListener("abort", stop, { once: !0 });
		work(given.signal).finally(done).then(resolve, reject);
	});
}
async function askUntilAnswered(work, pauseAfter, { clock, signal }) {
	for (let attempt = 1;; attempt += 1) try {
		return await withinTime(work, signal);
	} catch (error) {
		let pause = signal.aborted ? null : pauseAfter(error, attempt);
		if (pause === null) throw error;
		await clock.sleep(pause, signal);
	}
}
function retryAfter(header, now) {
	let text = header?.trim() ?? "";
	if (text === "") return null;
	let wait = /^\d{1,9}$/.test(text) ? Number(text) * 1e3 : Date.parse(text) - now;
	return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), 6e4);
}
let NOT_ASKED = [
	"AWS_PROFILE is set, skipping fromEnv",
	"Skipping SSO provider",
	"Unable to find environment variable credentials",
	"Web identity configuration not specified",
	"Could not load credentials from any providers",
	"EC2 Instance Metadata Service access disabled",
	"profile: [default]",
	"Profile default could not be found",
	"Profile default did not contain credential_process"
];
let LOGGED = /^@smithy\/property-provider (?:->|\(!\)) /;
function chainSaid(lines) {
	let reasons = lines.filter((line) => LOGGED.test(line)).map((line) => line.replace(LOGGED, "").replace(/\s+/g, " ").trim()).filter((reason) => !NOT_ASKED.some((words) => reason.includes(words)));
	let text = [...new Set(reasons)].join("; ");
	return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
let PARTS = [
	[
		"accessKeyId",
		"AWS_ACCESS_KEY_ID",
		"access key id"
	],
	[
		"secretAccessKey",
		"AWS_SECRET_ACCESS_KEY",
		"secret access key"
	],
	[
		"sessionToken",
		"AWS_SESSION_TOKEN",
		"session token"
	]
];
function unusableCredentials(credentials, environment) {
	for (let [part, variable, words] of PARTS) {
		let value = credentials[part];
		let at = value?.search(/[^\x21-\x7e]/) ?? -1;
		if (value === void 0 || at === -1) continue;
		let what = environment[variable] === value ? variable : `the ${words} of the default credential chain`;
		let character = /[\r\n]/.test(value.charAt(at)) ? "a line end" : /\s/.test(value.charAt(at)) ? "a blank" : "a character";
		return {
			code: "no-credentials",
			message: `${what} holds ${character} that no key has, at place ${at + 1} of ${value.length}; nothing was asked with it`,
			advice: `Store ${what} again without ${character === "a character" ? "that character" : "line ends and blanks"}; "printf %s" writes none, "echo" does.`
		};
	}
	return null;
}
function backoff(base, retry, longest) {
	let whole = Math.min(longest, base * 2 ** retry);
	return whole / 2 + whole / 2 * Math.random();
}
let VERSION = "1.0.0";
let systemClock = {
	now: () => Date.now(),
	sleep: (milliseconds, signal) => (0, external_node_timers_promises_namespaceObject.setTimeout)(milliseconds, void 0, signal === void 0 ? {} : { signal })
};
let UNNOTICED = 6e4;
function correctedClock(clock) {
	let skew = 0;
	return {
		now: () => clock.now() + skew,
		sleep: clock.sleep,
		correction: {
			hear: (date, sentAt) => {
				let told = Date.parse(date ?? "");
				if (Number.isNaN(told)) return;
				let receivedAt = clock.now() + skew;
				let off = told < sentAt - UNNOTICED ? told - sentAt : told > receivedAt + UNNOTICED ? told - receivedAt : 0;
				skew += off;
			},
			skew: () => skew
		}
	};
}
let SHARED = new WeakMap();
function sharedOf(network) {
	let known = SHARED.get(network);
	if (known !== void 0) return known;
	let shared = {
		handlers: new Map(),
		users: 0,
		settings: null
	};
	SHARED.set(network, shared);
	return shared;
}
function settingsOf(network) {
	return sharedOf(network).settings ?? {};
}
function rememberSettings(network, { authSchemePreference, useDualstackEndpoint, useFipsEndpoint, userAgentAppId }) {
	sharedOf(network).settings ??= {
		authSchemePreference,
		useDualstackEndpoint,
		useFipsEndpoint,
		userAgentAppId
	};
}
function connectionsOf(network) {
	let shared = sharedOf(network);
	shared.users += 1;
	let isHeld = !0;
	return {
		handlerFor: (url) => {
			let proxy = network.proxyFor(url);
			let known = shared.handlers.get(proxy);
			if (known !== void 0) return known;
			let handler = openHandler(network, proxy);
			shared.handlers.set(proxy, handler);
			return handler;
		},
		release: () => {
			if (!isHeld) return;
			isHeld = !1;
			--shared.users;
			if (shared.users > 0) return;
			for (let handler of shared.handlers.values()) handler.destroy();
			shared.handlers.clear();
		}
	};
}
function openHandler(network, proxy) {
	return new NodeHttpHandler({
		...network.agents(proxy),
		connectionTimeout: 4e3,
		requestTimeout: 15e3,
		throwOnRequestTimeout: !0,
		socketTimeout: 15e3
	});
}
async function wholeBody(body, signal) {
	if (body instanceof Uint8Array) return bufferOf(body);
	if (!(body instanceof external_node_stream_.Readable)) return Buffer.alloc(0);
	signal?.addEventListener("abort", () => body.destroy(), { once: !0 });
	let chunks = [];
	for await (let chunk of body) chunks.push(chunk instanceof Uint8Array ? bufferOf(chunk) : Buffer.from(chunk));
	let [first] = chunks;
	return first !== void 0 && chunks.length === 1 ? first : Buffer.concat(chunks);
}
function bufferOf({ buffer, byteOffset, byteLength }) {
	return Buffer.from(buffer, byteOffset, byteLength);
}
let NEVER = new AbortController().signal;
var Transport = class {
	metadata = { handlerProtocol: "http/1.1" };
	#clock;
	#connections;
	constructor({ network, clock }) {
		this.#clock = clock;
		this.#connections = connectionsOf(network);
	}
	async handle(request, options = {}) {
		let handler = this.#connections.handlerFor(addressOf(request));
		let sentAt = this.#clock.now();
		return withinTime(async (signal) => {
			let { response } = await handler.handle(request, {
				...options,
				abortSignal: signal
			});
			response.headers.age === void 0 && this.#clock.correction?.hear(response.headers.date, sentAt);
			return { response: Object.assign(response, { body: await wholeBody(response.body, signal) }) };
		}, options.abortSignal instanceof AbortSignal ? options.abortSignal : NEVER, LONGEST_ATTEMPT);
	}
	updateHttpClientConfig() {}
	httpHandlerConfigs() {
		return {};
	}
	destroy() {
		this.#connections.release();
	}
};
function addressOf({ protocol, hostname, port }) {
	return `${protocol}//${hostname}${port === void 0 ? "" : `:${port}`}/`;
}
let PLAIN = {
	network: DIRECT,
	clock: systemClock
};
function clientConfig(runName, route = PLAIN) {
	return {
		...settingsOf(route.network),
		maxAttempts: 1,
		retryMode: "standard",
		requestHandler: new Transport(route),
		systemClockOffset: signingOffset(route),
		customUserAgent: [["backup-via-tag", VERSION], ["md/run", runName]]
	};
}
function signingOffset({ clock }) {
	return clock.correction?.skew() ?? 0;
}
let THROTTLED = new Set([
	"RequestLimitExceeded",
	"Client.RequestLimitExceeded",
	"Throttling",
	"ThrottlingException",
	"ThrottledException",
	"EC2ThrottledException",
	"TooManyRequestsException"
]);
let LOST = new Set([
	"InternalError",
	"InternalFailure",
	"Unavailable",
	"ServiceUnavailable"
]);
let EXPIRED = new Set([
	"ExpiredToken",
	"ExpiredTokenException",
	"RequestExpired"
]);
let TIMEOUT = new Set([
	"TimeoutError",
	"ETIMEDOUT",
	"ESOCKETTIMEDOUT"
]);
let NO_CAPACITY = /^Insufficient\w*Capacity(OnHost)?$/;
let NETWORK = /^(E(CONN[A-Z]+|PIPE|NOTFOUND|AI_[A-Z]+|HOST[A-Z]+|NET[A-Z]+|ADDRNOTAVAIL|PROTO)|UND_ERR_[A-Z_]+|HPE_[A-Z_]+|ERR_(TLS|SSL|SOCKET|STREAM)_[A-Z_]+|CERT_[A-Z_]+|(SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)_[A-Z_]+)$/;
function readRefusal(error) {
	if (!(error instanceof Error)) return null;
	let status = statusOf(error);
	let networkCode = "code" in error && typeof error.code == "string" ? error.code : "";
	let { message, encoded } = splitMessage(error.message);
	if (status === null) {
		if (NETWORK.test(networkCode)) return {
			kind: "lost",
			code: networkCode,
			message: message || networkCode
		};
		return TIMEOUT.has(networkCode) || TIMEOUT.has(error.name) ? {
			kind: "timeout",
			code: networkCode || error.name,
			message
		} : null;
	}
	let code = error.name;
	if (THROTTLED.has(code) || status === 429) return {
		kind: "throttled",
		code,
		message
	};
	if (EXPIRED.has(code)) return {
		kind: "expired",
		code,
		message
	};
	if (NO_CAPACITY.test(code)) return {
		kind: "refused",
		code,
		message
	};
	if (status >= 500 || status < 400 || LOST.has(code)) return {
		kind: "lost",
		code,
		message
	};
	return {
		kind: "refused",
		code,
		message,
		...encoded === "" ? {} : { encoded }
	};
}
function statusOf(error) {
	if ("$metadata" in error) {
		let metadata = error.$metadata;
		if (typeof metadata == "object" && metadata && "httpStatusCode" in metadata && typeof metadata.httpStatusCode == "number") return metadata.httpStatusCode;
	}
	if ("$response" in error) {
		let response = error.$response;
		if (typeof response == "object" && response && "statusCode" in response && typeof response.statusCode == "number") return response.statusCode;
	}
	return null;
}
function splitMessage(whole) {
	let at = whole.indexOf("Encoded authorization failure message:");
	if (at < 0) return {
		message: whole.trim(),
		encoded: ""
	};
	let rest = whole.slice(at + 38).trim();
	let end = rest.search(/[^\w-]/);
	return {
		message: whole.slice(0, at).trim(),
		encoded: end < 0 ? rest : rest.slice(0, end)
	};
}
let PASSING = /^(IDPCommunicationError(Exception)?|InvalidIdentityToken(Exception)?)$/;
async function askSts(context, credentials, ask) {
	let offset = 0;
	let client = () => {
		offset = signingOffset(context);
		let sts = new STSClient({
			...clientConfig(context.runName, context),
			region: context.request.homeRegion,
			...credentials === null ? {} : { credentials }
		});
		rememberSettings(context.network, sts.config);
		return sts;
	};
	let timeouts = 0;
	return askUntilAnswered(async (signal) => {
		let sts = client();
		try {
			return await ask(sts, signal);
		} finally {
			sts.destroy();
		}
	}, (error, attempt) => {
		if (attempt >= 5) return null;
		let refusal = readRefusal(error);
		refusal?.kind === "timeout" && (timeouts += 1);
		if (timeouts >= 2) return null;
		if (isPassing(error)) return backoff(1e3, attempt, 5e3);
		return refusal !== null && credentials !== null && offset !== signingOffset(context) ? 0 : null;
	}, context);
}
function isPassing(error) {
	let refusal = readRefusal(error);
	if (refusal === null) return !1;
	if (refusal.kind !== "refused") return refusal.kind !== "expired";
	if (!PASSING.test(refusal.code)) return !1;
	return refusal.code.startsWith("IDPCommunication") || /verification key|communicat/i.test(refusal.message);
}
function identityOf(arn, named) {
	let account = named ?? arn?.split(":")[4] ?? "";
	if (!/^\d{12}$/.test(account)) throw Error(`STS answered without an account: "${arn ?? ""}"`);
	return {
		account: accountId(account),
		arn: arn ?? ""
	};
}
async function openDefaultSession(context) {
	let read = credentialChain(context);
	let first = await read({});
	if (!first.ok) return first;
	let current = first.value;
	try {
		let command = new GetCallerIdentityCommand({});
		let answer = await askSts(context, current, (sts, abortSignal) => sts.send(command, { abortSignal }));
		return success({
			identity: identityOf(answer.Arn, answer.Account),
			credentials: async () => {
				let read_ = await read({});
				read_.ok && (current = read_.value);
				return current;
			},
			renew: async (refused) => {
				if (refused.accessKeyId !== current.accessKeyId) return success(current);
				let renewed = await read({ forceRefresh: !0 });
				if (!renewed.ok) return renewed;
				current = renewed.value;
				return refused.accessKeyId === current.accessKeyId ? failure(await cannotBeRenewed()) : success(current);
			}
		});
	} catch (error) {
		context.signal.throwIfAborted();
		return failure(await faultOf(error));
	}
}
function credentialChain(context) {
	let said = [];
	let note = (...words) => {
		said.push(words.map(String).join(" "));
	};
	let quiet = () => {};
	let requestHandler = new Transport(context);
	let provider = defaultProvider({
		logger: {
			trace: quiet,
			debug: note,
			info: quiet,
			warn: quiet,
			error: quiet
		},
		clientConfig: { requestHandler },
		parentClientConfig: {
			region: context.request.homeRegion,
			requestHandler
		}
	});
	return async (options) => {
		said.length = 0;
		try {
			let credentials = await withinTime(() => provider(options), context.signal);
			let unusable = unusableCredentials(credentials, process.env);
			if (unusable !== null) return failure(unusable);
			context.hide(credentials.secretAccessKey);
			credentials.sessionToken !== void 0 && context.hide(credentials.sessionToken);
			return success(credentials);
		} catch (error) {
			context.signal.throwIfAborted();
			return failure(await faultOf(error, chainSaid(said)));
		}
	};
}
async function faultOf(error, said = "") {
	let { sessionFault } = await Promise.all([__nccwpck_require__.e(1105), __nccwpck_require__.e(8369)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8369));
	return sessionFault(error, null, said);
}
async function cannotBeRenewed() {
	let { CANNOT_BE_RENEWED } = await Promise.all([__nccwpck_require__.e(1105), __nccwpck_require__.e(8369)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8369));
	return CANNOT_BE_RENEWED;
}
function openRoleSession(context, role, fetchIdToken) {
	return keptSession(context, () => assumeRole(context, role, fetchIdToken));
}
async function keptSession(context, assume) {
	let first = await assume();
	if (!first.ok) return first;
	let current = first.value;
	let renewal = null;
	let failed = null;
	let renewOnce = () => {
		let refusedLately = context.clock.now() - (failed?.at ?? -1e400) < RENEWAL_PAUSE;
		if (failed !== null && refusedLately) return Promise.resolve(failed.renewal);
		renewal ??= assume().finally(() => {
			renewal = null;
		}).then((renewed) => {
			failed = renewed.ok ? null : {
				at: context.clock.now(),
				renewal: renewed
			};
			current = renewed.ok ? renewed.value : {
				...current,
				renewAt: 1e400
			};
			return renewed;
		});
		return renewal;
	};
	return success({
		identity: first.value.identity,
		credentials: async () => {
			context.clock.now() >= current.renewAt && await renewOnce();
			return current.credentials;
		},
		renew: async (refused) => {
			if (refused.accessKeyId !== current.credentials.accessKeyId) return success(current.credentials);
			let renewed = await renewOnce();
			return renewed.ok ? success(renewed.value.credentials) : renewed;
		}
	});
}
async function assumeRole(context, role, fetchIdToken) {
	let { request } = context;
	let token;
	try {
		token = await fetchIdToken(request.audience, context);
	} catch (error) {
		context.signal.throwIfAborted();
		let { noIdToken } = await Promise.all([__nccwpck_require__.e(1105), __nccwpck_require__.e(8369)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8369));
		return failure(noIdToken(error));
	}
	context.hide(token);
	try {
		let command = new AssumeRoleWithWebIdentityCommand({
			RoleArn: role,
			RoleSessionName: request.sessionName,
			WebIdentityToken: token,
			DurationSeconds: request.durationSeconds,
			...request.policy === null ? {} : { Policy: request.policy }
		});
		let answer = await askSts(context, null, (sts, abortSignal) => sts.send(command, { abortSignal }));
		let { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
		if (AccessKeyId === void 0 || SecretAccessKey === void 0 || SessionToken === void 0) throw Error("STS answered without credentials");
		context.hide(SecretAccessKey);
		context.hide(SessionToken);
		return success({
			identity: identityOf(answer.AssumedRoleUser?.Arn ?? role, void 0),
			credentials: {
				accessKeyId: AccessKeyId,
				secretAccessKey: SecretAccessKey,
				sessionToken: SessionToken
			},
			renewAt: renewalTime(context.clock.now(), Expiration)
		});
	} catch (error) {
		context.signal.throwIfAborted();
		let { sessionFault } = await Promise.all([__nccwpck_require__.e(1105), __nccwpck_require__.e(8369)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8369));
		return failure(sessionFault(error, role));
	}
}
let RENEWAL_PAUSE = 3e4;
function renewalTime(now, expiration) {
	let lifetime = (expiration?.getTime() ?? 0) - now;
	if (lifetime <= 0) return 1e400;
	return now + lifetime - Math.min(3e5, lifetime / 10);
}
async function openSession(context) {
	let { request, fetchIdToken } = context;
	if (request.role === null) return openDefaultSession(context);
	if (fetchIdToken !== null) return openRoleSession(context, request.role, fetchIdToken);
	let { openAssumedSession } = await Promise.all([__nccwpck_require__.e(1105), __nccwpck_require__.e(816)]).then(__nccwpck_require__.bind(__nccwpck_require__, 816));
	return openAssumedSession(context, request.role);
}
function awsCloud(context) {
	return { connect: async () => {
		let network = await openNetwork(process.env);
		if (!network.ok) return network;
		let outside = {
			...context,
			request: inItsPartition(context.request),
			network: network.value
		};
		let session = await openSession({
			hide: () => {},
			...outside
		});
		if (!session.ok) return failure(session.fault);
		let { openConnection } = await __nccwpck_require__.e(1105).then(__nccwpck_require__.bind(__nccwpck_require__, 1105));
		keepHeapSmall();
		return success(await openConnection({
			...outside,
			session: session.value
		}));
	} };
}
function inItsPartition(request) {
	if (request.role !== null) return request;
	let { AWS_ROLE_ARN: role = "", AWS_REGION, AWS_DEFAULT_REGION } = process.env;
	let hints = {
		role,
		regions: "",
		region: AWS_REGION || AWS_DEFAULT_REGION || ""
	};
	return {
		...request,
		homeRegion: homeRegion(request.homeRegion, request.homeRegion === awsRegion.default, hints)
	};
}
let ENGINES = ["direct", "aws-backup"];
let VAULT_PATTERN = "^[a-zA-Z0-9_-]{2,50}$";
let ROLE_PATTERN = "^arn:aws[a-z-]*:iam::(?:[0-9]{12}|\\{account\\}):role/[a-zA-Z0-9_+=,.@/-]+$";
function readVault(text) {
	if (RegExp("^[a-zA-Z0-9_-]{2,50}$").test(text)) return {
		ok: !0,
		value: text
	};
	return {
		ok: !1,
		problem: `"${text}" is not the name of a vault; write 2 to 50 letters, digits, "-" and "_", such as "nightly"`
	};
}
function readRole(text) {
	if (RegExp("^arn:aws[a-z-]*:iam::(?:[0-9]{12}|\\{account\\}):role/[a-zA-Z0-9_+=,.@/-]+$").test(text)) return {
		ok: !0,
		value: text
	};
	return {
		ok: !1,
		problem: `"${text}" is not the ARN of a role; write one such as "arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole"`
	};
}
let MOST_DAYS = 36500;
function daysOf(expiry, text) {
	if (expiry.keep === "for-ever") return {
		ok: !0,
		value: null
	};
	let days = wholeDays(expiry.duration);
	if (days === null) return {
		ok: !1,
		problem: `"${text}" is not in whole days; ${DAYS_RIGHT}`
	};
	if (days > 36500) return {
		ok: !1,
		problem: `"${text}" is longer than 100 years; ${DAYS_RIGHT}, or "never"`
	};
	return {
		ok: !0,
		value: days
	};
}
let DAYS_RIGHT = "AWS Backup counts days alone, so write \"30 days\" or \"6 months\"";
function wholeDays({ months, milliseconds }) {
	let days = Math.floor(months / 12) * 366 + months % 12 * 31 + milliseconds / 864e5;
	return Number.isInteger(days) ? days : null;
}
function readColdStorageAfter(text) {
	let reading = readDuration(text);
	if (!reading.ok) return {
		ok: !1,
		problem: `"${text}" is not a length of time: ${reading.problem}; ${COLD_RIGHT}`
	};
	let days = wholeDays(reading.duration);
	if (days === null) return {
		ok: !1,
		problem: `"${text}" is not in whole days; ${COLD_RIGHT}`
	};
	if (days > 36500) return {
		ok: !1,
		problem: `"${text}" is longer than 100 years; ${COLD_RIGHT}`
	};
	return {
		ok: !0,
		value: days
	};
}
let COLD_RIGHT = "write \"30 days\"";
function readStartWindow(text) {
	let reading = readWindow(text);
	if (!reading.ok || reading.value >= 60) return reading;
	return {
		ok: !1,
		problem: `"${text}" is shorter than the hour that AWS Backup wants at least; write "8 hours"`
	};
}
function readWindow(text) {
	let reading = readDuration(text);
	if (!reading.ok) return {
		ok: !1,
		problem: `"${text}" is not a length of time: ${reading.problem}; ${WINDOW_RIGHT}`
	};
	let { months, milliseconds } = reading.duration;
	if (months > 0) return {
		ok: !1,
		problem: `"${text}" is in months, which have no fixed length; ${WINDOW_RIGHT}`
	};
	let minutes = milliseconds / 6e4;
	if (minutes > 5256e4) return {
		ok: !1,
		problem: `"${text}" is longer than 100 years; ${WINDOW_RIGHT}`
	};
	return {
		ok: !0,
		value: minutes
	};
}
let WINDOW_RIGHT = "write \"8 hours\" or \"7 days\"";
function readLifecycle(expiry, coldStorageAfterDays, start) {
	let end = expiresAt(expiry, start);
	if (end === "never") return {
		ok: !0,
		deleteAfterDays: null
	};
	let days = (end - start) / 864e5;
	if (!Number.isInteger(days)) return {
		ok: !1,
		about: "expiry",
		problem: "is not in whole days, in which AWS Backup counts; write one such as \"30 days\" or \"never\""
	};
	if (days > 36500) return {
		ok: !1,
		about: "expiry",
		problem: `is longer than the ${MOST_DAYS} days that AWS Backup takes; write one such as "10 years" or "never"`
	};
	if (coldStorageAfterDays !== null && days < coldStorageAfterDays + 90) return {
		ok: !1,
		about: "cold-storage-after",
		problem: `needs an expiry of at least "${coldStorageAfterDays + 90} days", since what AWS Backup moves to cold storage stays there for 90 days; write a longer expiry or leave cold-storage-after empty`
	};
	return {
		ok: !0,
		deleteAfterDays: days
	};
}
function unfitRules(due, coldStorageAfterDays, start) {
	let lost = [...new Set(due.flatMap(({ plan }) => plan.retention === null ? [] : [plan.name]))].map((name) => `the plan ${name}: its retention cannot be kept by AWS Backup, which deletes by its lifecycle alone; take it out or use engine direct`);
	let unfit = due.flatMap(({ plan, rule }) => {
		let reading = readLifecycle(rule.expiry, coldStorageAfterDays, start);
		if (reading.ok) return [];
		let what = reading.about === "expiry" ? `"${rule.expiryText}"` : `cold-storage-after of "${coldStorageAfterDays} days"`;
		return [`the rule ${plan.name}/${rule.name}: ${what} ${reading.problem}`];
	});
	return [...lost, ...unfit];
}
let EXAMPLE_VAULT = "nightly-backups";
let EXAMPLE_ROLE = "arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole";
let PLAN_NAME = /^[A-Za-z0-9_.-]{1,50}$/;
let KEY_ARN = /^arn:[a-z0-9-]+:kms:[a-z0-9-]+:(?:\d{12}|\{account\}):key\/[A-Za-z0-9-]+$/;
let engine = declare({
	name: "engine",
	summary: "Who makes the backups: \"direct\" makes AMIs and snapshots itself, \"aws-backup\" starts jobs of AWS Backup.",
	details: "AWS Backup deletes expired recovery points itself, so purge only reports problems: undeletable points, and resources whose latest job in the vault (last 7 days) failed. It ignores backups made by \"direct\". Set wait: true to wait for jobs.",
	default: "direct",
	option: {
		is: "text",
		value: "NAME"
	},
	read: oneOf(["direct", "aws-backup"])
});
let vault = declare({
	name: "vault",
	summary: "Name of the backup vault, the same in every region.",
	details: "2 to 50 letters, digits, \"-\" and \"_\", such as \"nightly-backups\". Required with engine: aws-backup.",
	default: "",
	option: {
		is: "text",
		value: "NAME"
	},
	read: optionally(matching(RegExp(VAULT_PATTERN), `2 to 50 letters, digits, hyphens or underscores, such as "${EXAMPLE_VAULT}"`))
});
let backupRoleArn = declare({
	name: "backup-role-arn",
	summary: "ARN of the IAM role that AWS Backup assumes to make backups.",
	details: `For example "${EXAMPLE_ROLE}". Required with engine: aws-backup.`,
	default: "",
	option: {
		is: "text",
		value: "ARN"
	},
	read: optionally(matching(RegExp(ROLE_PATTERN), `the ARN of a role, such as "${EXAMPLE_ROLE}"`))
});
let coldStorageAfter = declare({
	name: "cold-storage-after",
	summary: "Whole days after which AWS Backup moves a recovery point to cold storage, such as \"30 days\".",
	details: "The expiry must be at least 90 days longer. Needs kinds that AWS Backup can move: \"ebs-volume\", \"EFS\", \"DynamoDB\", \"Timestream\", \"VirtualMachine\" and \"SAP HANA on Amazon EC2\". Only used with engine: aws-backup.",
	default: "",
	whenEmpty: "never",
	option: {
		is: "text",
		value: "TIME"
	},
	read: optionally(readWholeDays)
});
function readWholeDays(text) {
	let reading = readDuration(text);
	let days = reading.ok && reading.duration.months === 0 ? reading.duration.milliseconds / 864e5 : 0;
	if (Number.isInteger(days) && days >= 1 && days <= 36500) return right(days);
	return wrong(text, "whole days, such as \"30 days\"");
}
let createVault = declare({
	name: "create-vault",
	summary: "Creates the vault in each region that lacks it.",
	details: "In backup, only used with engine: aws-backup.",
	default: "false",
	option: { is: "flag" },
	read: readFlag
});
let vaultKmsKey = declare({
	name: "vault-kms-key",
	summary: "ARN of the KMS key of a vault that create-vault makes.",
	details: "The key must be in the same region as the vault.",
	default: "",
	whenEmpty: "the key that AWS Backup has in the account",
	option: {
		is: "text",
		value: "ARN"
	},
	read: optionally(matching(KEY_ARN, "the ARN of a KMS key, such as \"arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab\""))
});
let removePlans = declare({
	name: "remove-plans",
	summary: "Names of AWS Backup plans to delete with their selections.",
	details: "Separated by spaces, commas or newlines. Only plans that this action created are deleted.",
	default: "",
	option: {
		is: "text",
		value: "NAMES"
	},
	read: readPlanNames
});
let importPlan = declare({
	name: "import",
	summary: "Name of an AWS Backup plan to write down as a plan file; nothing is changed.",
	details: "The file is in the summary and at the path in the output imported; the command line prints it alone. A plan that a plan file cannot express fails the run, with everything that it cannot say.",
	default: "",
	option: {
		is: "text",
		value: "NAME"
	},
	read: optionally(matching(PLAN_NAME, "the name of a plan of 1 to 50 letters, digits, dots, hyphens or underscores, such as \"nightly\""))
});
let adopt = declare({
	name: "adopt",
	summary: "Names of AWS Backup plans that others made, to take over as they are.",
	details: "Separated by spaces, commas or newlines. A plan gets the tag CreatedBy=backupViaTag if the plan file has the same plan, as import writes it; from then on sync keeps it equal to the file.",
	default: "",
	option: {
		is: "text",
		value: "NAMES"
	},
	read: readPlanNames
});
function readPlanNames(text) {
	let names = [...new Set(wordsOf(text))];
	if (names.every((name) => PLAN_NAME.test(name))) return right(names);
	return wrong(text, "names of plans of 1 to 50 letters, digits, dots, hyphens or underscores, such as \"nightly\"");
}
function readNewVault(read) {
	return read(createVault) ? { kmsKey: read(vaultKmsKey) } : null;
}
function readBackupEngine(read) {
	let name = read(engine);
	if (name === "direct") return { name };
	return {
		name,
		vault: read(vault) ?? "",
		roleArn: read(backupRoleArn) ?? "",
		coldStorageAfterDays: read(coldStorageAfter),
		newVault: readNewVault(read),
		...limitedClusters(read(kinds))
	};
}
function limitedClusters({ names, clusters }) {
	return names.includes("rds-cluster") && clusters.length < CLUSTER_TYPES.length ? { clusterTypes: clusters } : {};
}
function readPurgeEngine(read) {
	let name = read(engine);
	if (name === "direct") return { name };
	return {
		name,
		vault: read(vault) ?? "",
		roleArn: "",
		coldStorageAfterDays: null,
		newVault: null
	};
}
function engineProblems(asked, takes) {
	let { text, given, is, reading } = asked;
	if (!reading(engine).ok) return [];
	if (is(engine, "aws-backup")) return [...missing(asked, takes), ...keyProblems(asked)];
	return takes.filter((input) => ONLY_AWS_BACKUP.has(input) && given(input)).map((input) => {
		let alone = input === createVault ? "leave it out" : "leave it empty";
		return problemOf(input, `${quoted(text(input))} has no effect where this action makes the backups; write engine: aws-backup as well, or ${alone}`);
	});
}
let ONLY_AWS_BACKUP = new Set([
	vault,
	backupRoleArn,
	coldStorageAfter,
	createVault,
	vaultKmsKey
]);
function missing({ given }, takes) {
	let noVault = `"" names no vault, and AWS Backup needs one; write one such as "${EXAMPLE_VAULT}"`;
	let noRole = `"" names no role, and AWS Backup assumes one to make backups; write one such as "${EXAMPLE_ROLE}"`;
	return [...given(vault) ? [] : [problemOf(vault, noVault)], ...given(backupRoleArn) || !takes.includes(backupRoleArn) ? [] : [problemOf(backupRoleArn, noRole)]];
}
function keyProblems({ text, given, is }) {
	if (!given(vaultKmsKey) || !is(createVault, !1)) return [];
	let message = `${quoted(text(vaultKmsKey))} is for a vault that is made; write create-vault: true as well`;
	return [problemOf(vaultKmsKey, message)];
}
let MOVED = new Set([
	"ebs-volume",
	"EFS",
	"DynamoDB",
	"Timestream",
	"VirtualMachine",
	"SAP HANA on Amazon EC2"
]);
function lifecycleProblems({ text, is, reading }, now) {
	if (!is(engine, "aws-backup")) return [];
	let cold = reading(coldStorageAfter);
	let kindsRead = reading(kinds);
	let expiryRead = reading(expiry);
	let coldDays = cold.ok ? cold.value : null;
	let unmoved = kindsRead.ok ? kindsRead.value.names.filter((kind) => !MOVED.has(kind)) : [];
	if (coldDays !== null && unmoved.length > 0) {
		let message = `${quoted(text(coldStorageAfter))} has no effect on ${unmoved.join(", ")}: AWS Backup moves only ${[...MOVED].join(", ")} to cold storage; write kinds of these alone, such as kinds: ebs-volume, or leave it empty`;
		return [problemOf(coldStorageAfter, message)];
	}
	if (!expiryRead.ok || expiryRead.value === null) return [];
	let lifecycle = readLifecycle(expiryRead.value.rule, coldDays, now);
	if (lifecycle.ok) return [];
	let about = lifecycle.about === "expiry" ? expiry : coldStorageAfter;
	return [problemOf(about, `${quoted(text(about))} ${lifecycle.problem}`)];
}
let LINE = /^([a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2})\s*(?::(.*))?$/;
let KEY = /^arn:aws[a-z-]*:kms:([a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2}):(?:\d{12}|\{account\}):(?:key|alias)\/[A-Za-z0-9/_-]+$/;
let EXAMPLE = "arn:aws:kms:eu-west-1:123456789012:key/0123abcd-01ab-23cd-45ef-0123456789ab";
let RIGHT = "write a region on each line, such as \"eu-west-1\" or \"eu-west-1: 90 days\"";
let copyTo = declare({
	name: "copy-to",
	summary: "Regions in which a copy of each new backup is wanted, such as \"eu-west-1: 90 days\".",
	details: "One region per line, with the expiry of the copy after a colon; without one the copy has the expiry of its backup. The wish is written on the backup as a tag, and a run with `mode: copy` makes the copy. With engine: aws-backup the run itself copies, and needs wait: true. A plan file has `copies` on its rules instead.",
	default: "",
	option: {
		is: "text",
		value: "REGION"
	},
	read: readCopyLines
});
function readCopyLines(text, now) {
	let copies = [];
	for (let line of text.split(/\r?\n/).map((one) => one.trim())) {
		if (line === "") continue;
		let [, to, length] = LINE.exec(line) ?? [];
		if (to === void 0) return {
			ok: !1,
			problem: `${quoted(line)} does not begin with the name of a region; ${RIGHT}`
		};
		if (copies.some((one) => one.to === to)) return {
			ok: !1,
			problem: `"${to}" is named twice; ${RIGHT}`
		};
		let expiry = length === void 0 ? null : readExpiry(length, now);
		if (expiry !== null && !expiry.ok) return {
			ok: !1,
			problem: `${quoted(line)}: ${expiry.problem}`
		};
		copies.push({
			to: region(to),
			expiry: expiry?.rule ?? null,
			text: line
		});
	}
	return right(copies);
}
let copyKmsKey = declare({
	name: "copy-kms-key",
	summary: "ARNs of the customer managed KMS keys that encrypt copies, one for each region.",
	details: "Separated by spaces, commas or newlines; the region in each ARN says which copies it is for. With `accounts`, `{account}` stands for the account id. Wins over `kms-key` in the plan file. Without a key, copies of encrypted AMIs get the default key of their region, and encrypted database snapshots are not copied. In backup it is for the vaults of copies that create-vault makes.",
	default: "",
	option: {
		is: "text",
		value: "ARNS"
	},
	read: (text) => {
		let keys = [];
		for (let arn of wordsOf(text)) {
			let place = KEY.exec(arn)?.[1];
			if (place === void 0) return {
				ok: !1,
				problem: `${quoted(arn)} is no ARN of a KMS key; write one such as "${EXAMPLE}"`
			};
			let other = keys.find((one) => one.region === place);
			if (other !== void 0) return {
				ok: !1,
				problem: `${quoted(other.arn)} is not the only key for ${place}; write one for each region, such as "${EXAMPLE}"`
			};
			keys.push({
				region: region(place),
				arn
			});
		}
		return right(keys);
	}
});
let accounts = declare({
	name: "accounts",
	summary: "AWS accounts to work in: account ids, and ids of organizational units; \"!\" in front leaves one out.",
	details: "For example \"111111111111 ou-ab12-cdefgh34 !222222222222\", separated by spaces, commas or line breaks. Needs role-to-assume with \"{account}\" in it. Units need organization-role.",
	default: "",
	whenEmpty: "the account of the session",
	option: {
		is: "text",
		value: "LIST"
	},
	read: optionally(readAccounts)
});
let organizationRole = declare({
	name: "organization-role",
	summary: "ARN of the role in the management or delegated account that may list the accounts of the units in accounts.",
	details: "For example \"arn:aws:iam::123456789012:role/backup-via-tag-organization\".",
	default: "",
	option: {
		is: "text",
		value: "ARN"
	},
	read: optionally(matching(/^arn:[a-z0-9-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/, "the ARN of a role, such as \"arn:aws:iam::123456789012:role/backup-via-tag-organization\", or leave it empty"))
});
let ACCOUNTS = [accounts, organizationRole];
let TERM = /^!?(?:\d{12}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|r-[0-9a-z]{4,32})$/;
function readAccounts(text) {
	let words = wordsOf(text);
	if (words.find((word) => !TERM.test(word)) !== void 0) return wrong(text, "account ids of 12 digits and ids of organizational units, such as \"111111111111 ou-ab12-cdefgh34 !222222222222\"");
	let taken = words.filter((word) => !word.startsWith("!"));
	if (taken.length === 0) return wrong(text, "at least one account or unit without \"!\", such as \"ou-ab12-cdefgh34 !222222222222\"");
	return right({
		taken: unique(taken),
		left: unique(words.filter((word) => word.startsWith("!")).map((word) => word.slice(1)))
	});
}
function unique(words) {
	return [...new Set(words)];
}
function readAccountsRequest(read, session) {
	let terms = read(accounts);
	let role = read(organizationRole);
	if (terms === null) return null;
	let policy = session.policy === null ? null : organizationPolicy();
	return {
		...terms,
		organization: role === null ? null : {
			...session,
			role,
			policy
		}
	};
}
function accountsProblems(asked) {
	let { given, text, reading } = asked;
	if (!given(accounts)) return [
		roleToAssume,
		backupRoleArn,
		vaultKmsKey,
		copyKmsKey
	].flatMap((input) => strayPlaceholder(asked, input));
	let terms = reading(accounts);
	if (!terms.ok) return [];
	let [unit] = terms.value === null ? [] : [...terms.value.taken, ...terms.value.left].filter((word) => !/^\d/.test(word));
	return [
		...text(roleToAssume).includes("{account}") ? [] : [problemOf(roleToAssume, withoutPlaceholder(text(roleToAssume)))],
		...given(backupRoleArn) && !text(backupRoleArn).includes("{account}") ? [problemOf(backupRoleArn, fixedAccount(text(backupRoleArn)))] : [],
		...unit !== void 0 && !given(organizationRole) ? [problemOf(organizationRole, `it is required because accounts names the unit ${quoted(unit)}; write the ARN of a role that may list its accounts, such as "arn:aws:iam::123456789012:role/backup-via-tag-organization"`)] : []
	];
}
function strayPlaceholder({ text }, input) {
	if (!text(input).includes("{account}")) return [];
	return [problemOf(input, `${quoted(text(input))} has {account} in it, and accounts is empty; write the accounts, such as "111111111111 222222222222", or an ARN with the account id`)];
}
function withoutPlaceholder(role) {
	let example = "such as \"arn:aws:iam::{account}:role/backup-via-tag-backup\"";
	return role === "" ? `it is required with accounts; write the ARN of the role in every account, ${example}` : `${quoted(role)} names one account, and accounts asks for several; write {account} in its place, ${example}`;
}
function fixedAccount(text) {
	return `${quoted(text)} names one account, and accounts asks for several; write {account} in place of its id`;
}
function idleInAccounts({ given, reading }) {
	if (!given(accounts)) return [{
		input: organizationRole,
		where: "without accounts"
	}];
	let terms = reading(accounts);
	return terms.ok && terms.value !== null && [...terms.value.taken, ...terms.value.left].some((word) => !/^\d/.test(word)) ? [] : [{
		input: organizationRole,
		where: "where accounts names no unit"
	}];
}
function requestIn(request, account) {
	let put = (text) => inAccount(text, account);
	let { session, engine, copyKeys, newVault } = request;
	let role = session.role === null ? null : put(session.role);
	return {
		...request,
		accounts: null,
		session: {
			...session,
			role
		},
		engine: engineIn(engine, put),
		...copyKeys !== void 0 && { copyKeys: copyKeys.map(({ region, arn }) => ({
			region,
			arn: put(arn)
		})) },
		...newVault !== void 0 && { newVault: vaultIn(newVault, put) }
	};
}
function engineIn(engine, put) {
	if (engine.name === "direct") return engine;
	let { roleArn, newVault } = engine;
	return {
		...engine,
		roleArn: put(roleArn),
		newVault: vaultIn(newVault, put)
	};
}
function vaultIn(vault, put) {
	return vault === null || vault.kmsKey === null ? vault : { kmsKey: put(vault.kmsKey) };
}
let dryRun = declare({
	name: "dry-run",
	summary: "Shows what the run would do: nothing is created, changed or deleted.",
	details: "Outputs, counts and summary list the planned changes, each with the state \"planned\".",
	default: "false",
	option: { is: "flag" },
	read: readFlag
});
let changeSet = declare({
	name: "change-set",
	summary: "Path of an approved change set; the run makes no other changes.",
	details: "The file comes from a dry run of the same mode or, for retain, from a preview. The run makes only those of its changes that are still due, and lists the rest. A resource that is due for a backup but missing from it fails the run. A file that is truncated, edited, too old, or made for another account or other inputs is refused. Not used in a dry run.",
	default: "",
	whenEmpty: "no approval is needed",
	option: {
		is: "text",
		value: "FILE"
	},
	read: readOptional
});
let changeSetValidFor = declare({
	name: "change-set-valid-for",
	summary: "How long the change set written by a dry run or a preview stays valid.",
	details: "Whole numbers with units up to weeks.",
	default: "24 hours",
	option: {
		is: "text",
		value: "TIME"
	},
	read: lengthLike("24 hours")
});
let APPROVAL = [changeSet, changeSetValidFor];
function readChangeSet(read) {
	return {
		approved: read(changeSet),
		validForMilliseconds: read(changeSetValidFor)
	};
}
function idleInApproval({ is }) {
	return is(dryRun, !0) ? [{
		input: changeSet,
		where: "in a dry run"
	}] : [{
		input: changeSetValidFor,
		where: "outside a dry run"
	}];
}
let maxAge = declare({
	name: "max-age",
	summary: "Maximum age of the newest backup of a tagged resource, such as \"26 hours\".",
	details: "Whole numbers with units up to weeks. Required for check with `tag`. A check with a plan file uses the schedules in it.",
	default: "",
	option: {
		is: "text",
		value: "TIME"
	},
	read: optionally(lengthLike("26 hours"))
});
let lateAfter = declare({
	name: "late-after",
	summary: "How long after its scheduled time a backup may be missing or pending before it counts as late.",
	details: "Scheduled workflows often start late. Whole numbers with units up to weeks.",
	default: "3 hours",
	option: {
		is: "text",
		value: "TIME"
	},
	read: lengthLike("3 hours")
});
let coverage = declare({
	name: "coverage",
	summary: "Which resources need a backup: \"tagged\" means those selected, \"all\" means every resource of the given `kinds`.",
	details: "With \"all\", a resource that nothing selects is unprotected and fails the check. The tag `BackupExempt` exempts a resource; its value is the reason.",
	default: "tagged",
	option: {
		is: "text",
		value: "WHICH"
	},
	read: oneOf(["tagged", "all"])
});
let requireVerified = declare({
	name: "require-verified",
	summary: "Requires a backup of each resource to have been verified within this time, such as \"35 days\".",
	details: "Whole numbers with units up to weeks.",
	default: "",
	whenEmpty: "not required",
	option: {
		is: "text",
		value: "TIME"
	},
	read: optionally(lengthLike("35 days"))
});
let evidence = declare({
	name: "evidence",
	summary: "Writes the check as evidence for auditors to this path: one file with \".csv\" added, and one with \".json\".",
	details: "In a workflow it must be in the workspace or in RUNNER_TEMP. In a folder, or with a \"/\" at its end, the files are called \"backup-check\". They are written by red runs too.",
	default: "",
	whenEmpty: "not written",
	option: {
		is: "text",
		value: "PATH"
	},
	read: optionally(matching(/^\P{Cc}+$/u, "a path on one line, such as \"evidence/backup-check\""))
});
let from = declare({
	name: "from",
	summary: "Name or id of a resource, or id of a backup: what to list, or what to restore.",
	details: "Resources that no longer exist are found by the name that their backups remember. Required for restore; a name that several resources have fails it. A restore from \"recycle-bin\" undoes a purge instead: it brings back what the purge took, or the ids that follow.",
	default: "",
	whenEmpty: "all",
	option: {
		is: "text",
		value: "NAME"
	},
	read: readOptional
});
let reports = declare({
	name: "reports",
	summary: "Paths or globs of the report files to put together, one a line.",
	details: "Such as \"reports/**/*.json\", where a job has downloaded the artifacts of the others. All must be of one mode.",
	default: "",
	option: {
		is: "text",
		value: "PATHS"
	},
	read: readPaths
});
let expect = declare({
	name: "expect",
	summary: "How many reports there must be; with fewer of them the run is red.",
	details: "The number of jobs whose reports are put together: a job that never ran leaves no report.",
	default: "",
	whenEmpty: "as many as there are, and at least one",
	option: {
		is: "text",
		value: "N"
	},
	read: optionally(wholeNumber(1, 1e4, "a whole number from 1 on, such as \"12\""))
});
function readPaths(text) {
	let lines = text.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "");
	let odd = lines.find((line) => line.includes("\0"));
	return odd === void 0 ? right(lines) : wrong(odd, "paths or globs, one a line, such as \"reports/**/*.json\"");
}
let minKeep = declare({
	name: "min-keep",
	summary: "How many of the newest backups to keep, expired or not, for each resource that still exists.",
	details: "A whole number, 0 or more. All available backups made by this tool count, regardless of tag.",
	default: "1",
	option: {
		is: "text",
		value: "N"
	},
	read: wholeNumber(0, 2 ** 53 - 1, "a whole number, such as \"1\"")
});
let keepVerified = declare({
	name: "keep-verified",
	summary: "How many of the newest verified AMIs to keep, expired or not, for each instance that still exists.",
	details: "A whole number, 0 or more. Verified means tested by `mode: verify`. Where nothing was ever verified, it has no effect.",
	default: "1",
	option: {
		is: "text",
		value: "N"
	},
	read: wholeNumber(0, 2 ** 53 - 1, "a whole number, such as \"1\"")
});
let maxDeletions = declare({
	name: "max-deletions",
	summary: "The most that one purge may delete, such as \"50\" or \"20%\".",
	details: "A whole number of AMIs and snapshots, or a percentage of those made by this tool. Failed AMIs and left-over snapshots count too. If more are due, nothing is deleted and the run fails.",
	default: "",
	whenEmpty: "no limit",
	option: {
		is: "text",
		value: "LIMIT"
	},
	read: optionally(readMaxDeletions)
});
function readMaxDeletions(text) {
	if (/^\d+$/.test(text) && Number.isSafeInteger(Number(text))) return right({ count: Number(text) });
	let percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(text)?.[1];
	if (percent !== void 0 && Number(percent) <= 100) return right({ percent: Number(percent) });
	return wrong(text, "a whole number or a percentage up to 100, such as \"20\" or \"10%\", or leave it empty");
}
let protectUncopied = declare({
	name: "protect-uncopied",
	summary: "Keeps an expired backup until the copies that are wanted of it are available.",
	details: "A copy is wanted while its own expiry has not passed. If AWS does not answer the question, the backup is kept and the run fails.",
	default: "true",
	option: { is: "flag" },
	read: readFlag
});
let protectInUse = declare({
	name: "protect-in-use",
	summary: "Keeps an expired AMI while an instance, a launch template, an SSM parameter or an Image Builder recipe names it.",
	details: "Terminated instances do not count. If AWS does not answer the question, the AMI is kept and the run fails. Volume snapshots that are part of an AMI are always kept.",
	default: "true",
	option: { is: "flag" },
	read: readFlag
});
let mode = declare({
	name: "mode",
	summary: "What the run does.",
	details: "\"backup\" creates an AMI of every instance that carries the tag, or a snapshot of every volume or database, depending on `kinds`. \"purge\" deletes AMIs and snapshots made by this tool once they have expired. \"check\" reports whether everything has a backup as young as it should be. \"copy\" makes the copies in other regions that backups ask for. \"verify\" starts the newest AMIs in an isolated network, to see whether they boot. \"list\" shows what can be restored, and \"restore\" makes a new resource from a backup. \"preview\" shows what a change of the plan file does. \"retain\" updates the expiry of existing backups to match the plan file. \"sync\" makes the plans of AWS Backup equal to those in the plan file. \"collect\" puts the reports of several runs together.",
	default: "",
	required: !0,
	option: {
		is: "text",
		value: "MODE"
	},
	read: (text) => oneOf(MODES$1)(text)
});
let planFile = declare({
	name: "plan-file",
	summary: "Path of the file with the backup plans.",
	details: "Required for preview, retain and sync, and for backup without `tag` and `expiry`. Purge applies its `retention` rules. A file that is named here must exist; the default file may be missing in purge.",
	default: "",
	whenEmpty: "\".github/backup-plans.yml\"",
	option: {
		is: "text",
		value: "FILE"
	},
	read: readOptional
});
let plan = declare({
	name: "plan",
	summary: "Name of the plan whose rules run, in a backup without `tag` and `expiry`.",
	details: "In a scheduled run, only those of its rules run whose schedule fired.",
	default: "",
	whenEmpty: "the rules whose schedule fired, of every plan",
	option: {
		is: "text",
		value: "NAME"
	},
	read: readText
});
let rule = declare({
	name: "rule",
	summary: "Name of the rule to run regardless of schedule, in a backup without `tag` and `expiry`.",
	details: "The rule of that name in the given `plan`, or in every plan that has one.",
	default: "",
	option: {
		is: "text",
		value: "NAME"
	},
	read: readText
});
let grace = declare({
	name: "grace",
	summary: "How long a backup is still kept after its expiry or retention was shortened.",
	details: "This leaves time to revert a mistake before anything is deleted. Retain sets no earlier expiry than this from now. Purge finds shortened retention in the git history of the plan file. Whole numbers with units up to weeks.",
	default: "72 hours",
	option: {
		is: "text",
		value: "TIME"
	},
	read: lengthLike("72 hours")
});
let asOf = declare({
	name: "as-of",
	summary: "Evaluates as of this day or time, such as \"2026-12-01\".",
	details: "A day means its end in UTC; write a time as \"2026-12-01T08:00:00Z\". In purge it needs dry-run: true, and the change set cannot be applied.",
	default: "",
	whenEmpty: "now",
	option: {
		is: "text",
		value: "TIME"
	},
	read: optionally(readInstant)
});
let FINDINGS = ["newly-deletable", "unprotected"];
let failOn = declare({
	name: "fail-on",
	summary: "What makes a preview red: \"newly-deletable\", \"unprotected\", both, or \"none\".",
	details: "\"newly-deletable\": a backup becomes deletable sooner than before. \"unprotected\": a resource loses its last plan, or no workflow triggers a rule. If nothing could be compared, either value makes it red. Separated by spaces, commas or newlines.",
	default: "none",
	option: {
		is: "text",
		value: "LIST"
	},
	read: readFailOn
});
function readFailOn(text) {
	if (text === "none") return right([]);
	return someOf(FINDINGS, "\"none\", \"newly-deletable\", \"unprotected\" or \"newly-deletable unprotected\"")(text);
}
let pricePerGibMonth = declare({
	name: "price-per-gib-month",
	summary: "Price per GiB of snapshot and month, used to estimate costs.",
	details: "In your currency.",
	default: "0.05",
	option: {
		is: "text",
		value: "PRICE"
	},
	read: priceLike("0.05")
});
let pricePerGibTransferred = declare({
	name: "price-per-gib-transferred",
	summary: "Price per GiB moved to another region, used to estimate what copies cost.",
	details: "In your currency. AWS charges by the region that the data leaves.",
	default: "0.02",
	option: {
		is: "text",
		value: "PRICE"
	},
	read: priceLike("0.02")
});
function priceLike(example) {
	return (text) => {
		let reading = matching(/^\d{1,9}(\.\d{1,9})?$/, `a price such as "${example}"`)(text);
		return reading.ok ? right(Number(reading.value)) : reading;
	};
}
let githubToken = declare({
	name: "github-token",
	summary: "Token that reads the plan file of the pull request's base, writes the comment of a preview, and the issue.",
	details: "A preview needs the permissions \"contents: read\" and \"pull-requests: write\", an issue \"issues: write\". Default: the token of the workflow.",
	default: "",
	expression: "${{ github.token }}",
	secret: !0,
	option: {
		is: "text",
		value: "TOKEN"
	},
	read: readText
});
let comment = declare({
	name: "comment",
	summary: "Writes the preview as a comment on the pull request, and updates it on the next run.",
	default: "true",
	option: { is: "flag" },
	read: readFlag
});
let at = declare({
	name: "at",
	summary: "Which backup to restore: \"newest\", or the newest not after a time, such as \"2026-12-01T08:00:00Z\".",
	details: "A day such as \"2026-12-01\" means its end in UTC. With `from: recycle-bin`, the purge to undo: the newest, or the newest that began not after that.",
	default: "newest",
	option: {
		is: "text",
		value: "TIME"
	},
	read: (text) => text === "newest" ? right(null) : readTime(text)
});
function readTime(text) {
	let reading = readInstant(text);
	if (reading.ok) return reading;
	return wrong(text, "\"newest\", a day such as \"2026-12-01\", or a time such as \"2026-12-01T08:00:00Z\"");
}
let WHEN_EMPTY = "as the backup remembers it, else as the original has it";
let start_text = (value) => ({
	is: "text",
	value
});
let FIELD_INPUTS = {
	"instance-type": declare({
		name: "instance-type",
		summary: "Type of the restored instance, such as \"m7i.large\".",
		default: "",
		whenEmpty: WHEN_EMPTY,
		option: start_text("TYPE"),
		read: optionally(matching(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/, "an instance type, such as \"m7i.large\""))
	}),
	subnet: declare({
		name: "subnet",
		summary: "Id of the subnet for the restored instance.",
		details: "Required in another region than that of the original, unless the default VPC is right.",
		default: "",
		whenEmpty: WHEN_EMPTY,
		option: start_text("ID"),
		read: optionally(matching(/^subnet-[0-9a-f]{8,17}$/, "the id of a subnet, such as \"subnet-0123456789abcdef0\""))
	}),
	"security-groups": declare({
		name: "security-groups",
		summary: "Ids of the security groups for the restored instance or database.",
		details: "Separated by spaces, commas or newlines.",
		default: "",
		whenEmpty: WHEN_EMPTY,
		option: start_text("IDS"),
		read: (written) => {
			let ids = wordsOf(written);
			if (ids.length === 0) return right(null);
			return ids.every((id) => /^sg-[0-9a-f]{8,17}$/.test(id)) ? right(ids.join(" ")) : wrong(written, "ids of security groups, such as \"sg-0123456789abcdef0\"");
		}
	}),
	"instance-profile": declare({
		name: "instance-profile",
		summary: "Name or ARN of the instance profile for the restored instance, or \"none\".",
		details: "The role of the run needs `iam:PassRole` for the role in it.",
		default: "",
		whenEmpty: WHEN_EMPTY,
		option: start_text("NAME"),
		read: optionally(matching(/^(?:arn:[a-z-]+:iam::\d{12}:instance-profile\/[!-~]{1,600}|[\w+=,.@-]{1,128})$/, "a name or an ARN such as \"arn:aws:iam::123456789012:instance-profile/web\""))
	}),
	"key-name": declare({
		name: "key-name",
		summary: "Name of the key pair for the restored instance, or \"none\".",
		default: "",
		whenEmpty: WHEN_EMPTY,
		option: start_text("NAME"),
		read: optionally(matching(/^[\x20-\x7e]{1,255}$/, "the name of a key pair, of at most 255 ASCII characters, such as \"deploy\""))
	}),
	"private-ip": declare({
		name: "private-ip",
		summary: "Private IPv4 address for the restored instance, or \"none\" for any free one.",
		details: "If empty, the old address is used only while the original is gone.",
		default: "",
		whenEmpty: WHEN_EMPTY,
		option: start_text("ADDRESS"),
		read: optionally(matching(/^(none|(?:\d{1,3}\.){3}\d{1,3})$/, "an address such as \"10.0.1.7\", or \"none\""))
	}),
	"restore-as": declare({
		name: "restore-as",
		summary: "Name of the restored database or cluster.",
		default: "",
		whenEmpty: "the old name with \"-restored-\" and the time of the run",
		option: start_text("NAME"),
		read: optionally(matching(/^(?=.{1,63}$)[a-zA-Z](?:-?[a-zA-Z0-9])*$/, "a name of at most 63 letters, digits and single hyphens, such as \"orders-restored\""))
	}),
	"instance-class": declare({
		name: "instance-class",
		summary: "Class of the restored database, or of the one instance of a restored cluster, such as \"db.r6g.large\".",
		default: "",
		whenEmpty: WHEN_EMPTY,
		option: start_text("CLASS"),
		read: optionally(matching(/^db\.[a-z0-9.-]{1,60}$/, "a class such as \"db.r6g.large\""))
	}),
	"subnet-group": declare({
		name: "subnet-group",
		summary: "Name of the DB subnet group for the restored database.",
		default: "",
		whenEmpty: WHEN_EMPTY,
		option: start_text("NAME"),
		read: optionally(matching(/^[\w. -]{1,255}$/, "the name of a DB subnet group, such as \"private\""))
	}),
	"availability-zone": declare({
		name: "availability-zone",
		summary: "Availability Zone for the restored volume, such as \"eu-central-1a\".",
		default: "",
		whenEmpty: "that of the original",
		option: start_text("ZONE"),
		read: optionally(matching(/^[a-z]{2}(?:-[a-z]+)+-\d(?:-[a-z]+-\d)?[a-z]$/, "a zone such as \"eu-central-1a\""))
	})
};
let RESTORE_INPUTS = [at, ...Object.values(FIELD_INPUTS)];
function readFields(read) {
	let asked = Object.values(FIELD_INPUTS).flatMap((input) => {
		let value = read(input);
		return value === null ? [] : [[input.name, value]];
	});
	return Object.fromEntries(asked);
}
function readTagGlobs(text) {
	let globs = [];
	let rest = text;
	for (;;) {
		rest = rest.replace(/^[\s,]+/, "");
		if (rest === "") return {
			ok: !0,
			globs
		};
		let found = /^(!?)(?:"([^"\r\n]*)"|([^\s,"]+))(?=[\s,]|$)/.exec(rest);
		if (found === null) return problem(text);
		let [whole, sign = "", quoted, bare] = found;
		let pattern = quoted ?? bare ?? "";
		if (pattern === "" || pattern === "!") return problem(text);
		globs.push({
			text: whole,
			pattern,
			excludes: sign === "!"
		});
		rest = rest.slice(whole.length);
	}
}
function problem(text) {
	return {
		ok: !1,
		problem: `"${text.length > 100 ? `${text.slice(0, 100)}...` : text}" is wrong; write names or globs of tag keys, such as "CostCenter Team* !TeamSecret", with double quotes around one that holds a blank`
	};
}
function chosenTags(tags, globs) {
	if (globs.length === 0) return [];
	let included = globs.filter(({ excludes }) => !excludes).map(({ pattern }) => pattern);
	let excluded = globs.filter(({ excludes }) => excludes);
	let keys = [...tags.keys()].filter((key) => isCopyable(key) && !excluded.some(({ pattern }) => fitsGlob(key, pattern))).sort();
	return [...new Set((included.length === 0 ? ["*"] : included).flatMap((pattern) => keys.filter((key) => fitsGlob(key, pattern))))].map((key) => [key, tags.get(key) ?? ""]);
}
function isCopyable(key) {
	return !/^aws:/i.test(key);
}
let copyTags = declare({
	name: "copy-tags",
	summary: "Tags of the resource to copy onto its backup, by key, such as \"CostCenter Team* !TeamSecret\".",
	details: "Names or globs, separated by spaces, commas or newlines; a leading \"!\" excludes and always wins. A key that contains a space goes in double quotes. Keys that begin with \"aws:\" are never copied, and our own tags win. A backup has at most 50 tags; those that don't fit raise a warning.",
	default: "",
	whenEmpty: "none is copied",
	option: {
		is: "text",
		value: "GLOBS"
	},
	read: (text) => {
		let reading = readTagGlobs(text);
		return reading.ok ? right(reading.globs) : reading;
	}
});
let extraTags = declare({
	name: "extra-tags",
	summary: "Fixed tags for every new backup, as \"Key:Value\", such as \"CostCenter:1234\".",
	details: "One pair per line. Useful if your organization requires tags. Our own tags win.",
	default: "",
	option: {
		is: "text",
		value: "KEY:VALUE"
	},
	read: readExtraTags
});
function readExtraTags(text) {
	if (text === "") return right([]);
	let reading = readTagLines(text);
	if (!reading.ok) return reading;
	if (!reading.lines.some(({ key }) => /^aws(:|$)/i.test(key))) return right(reading.lines);
	return {
		ok: !1,
		problem: `${quoted(text)} has a key that only AWS can write; write one that does not begin with aws:, such as "CostCenter:1234"`
	};
}
function readTagWishes(read) {
	return {
		copied: read(copyTags),
		extra: read(extraTags)
	};
}
let verifyEvery = declare({
	name: "verify-every",
	summary: "How long a verified backup counts before the instance is tested again, such as \"30 days\".",
	details: "Whole numbers with units up to weeks.",
	default: "30 days",
	option: {
		is: "text",
		value: "TIME"
	},
	read: lengthLike("30 days")
});
let maxTests = declare({
	name: "max-tests",
	summary: "The most AMIs that one run starts.",
	details: "A whole number from 1 to 100, over all accounts. Those never tested come first, then those tested longest ago.",
	default: "5",
	option: {
		is: "text",
		value: "N"
	},
	read: wholeNumber(1, 100, "a whole number from 1 to 100, such as \"5\"")
});
let testTimeout = declare({
	name: "test-timeout",
	summary: "How long a test instance has to pass its status checks, such as \"20 minutes\".",
	details: "Whole numbers with units up to weeks. Then the test has failed, and the instance is terminated.",
	default: "20 minutes",
	option: {
		is: "text",
		value: "TIME"
	},
	read: lengthLike("20 minutes")
});
let testInstanceType = declare({
	name: "test-instance-type",
	summary: "Instance type of the test instances, such as \"t3.small\".",
	details: "It must fit the architecture of every AMI that is tested.",
	default: "",
	whenEmpty: "the type that the instance had when it was backed up",
	option: {
		is: "text",
		value: "TYPE"
	},
	read: optionally(matching(/^[a-z][a-z0-9-]{0,30}\.[a-z0-9-]{1,30}$/, "an instance type, such as \"t3.small\""))
});
let wait = declare({
	name: "wait",
	summary: "Waits until the new backups are available; one that does not become available fails the run.",
	details: "With AWS Backup, waits for the jobs to end. With \"false\" the run ends once AWS has accepted the requests, and the next purge with the same engine reports failures.",
	default: "false",
	option: { is: "flag" },
	read: readFlag
});
let waitTimeout = declare({
	name: "wait-timeout",
	summary: "How long to wait before the run fails, such as \"90 minutes\" or \"2h\".",
	details: "Whole numbers with units up to weeks. Large volumes can take hours. Only used with `wait`.",
	default: "60 minutes",
	option: {
		is: "text",
		value: "TIME"
	},
	read: lengthLike("60 minutes")
});
let otherBackups = declare({
	name: "other-backups",
	summary: "Also reports backups of the selected resources made by Data Lifecycle Manager and AWS Backup.",
	details: "This shows where you pay for two backups.",
	default: "false",
	option: { is: "flag" },
	read: readFlag
});
function idleInWaiting({ is }) {
	return is(wait, !0) ? [] : [{
		input: waitTimeout,
		where: "without wait"
	}];
}
let issue$1 = declare({
	name: "issue",
	summary: "Keeps one issue while the run is red: opened, brought up to date by each red run, closed by a green one.",
	details: "One for each workflow, job, mode and tag or plan, and for each choice of accounts, regions and kinds. It needs the permission \"issues: write\". If it cannot be written, the run warns. Not used in a dry run.",
	default: "false",
	option: { is: "flag" },
	read: readFlag
});
let heartbeatUrl = declare({
	name: "heartbeat-url",
	summary: "Address to call at the end of a green run; after a red one \"/fail\" is added to its path.",
	details: "As Healthchecks and its kin expect it, so that somebody notices when no run happens at all. Keep it as a secret: it is never printed. Not used in a dry run.",
	default: "",
	whenEmpty: "nobody is called",
	secret: !0,
	option: {
		is: "text",
		value: "URL"
	},
	read: readAddress
});
function readAddress(text) {
	if (text === "") return right(null);
	if (URL.canParse(text) && /^https?:\/\/[^/?#]/i.test(text) && !/\s/.test(text)) return right(text);
	return {
		ok: !1,
		problem: "it is not an address; write one such as \"https://hc-ping.com/your-uuid\""
	};
}
let maskAccountId = declare({
	name: "mask-account-id",
	summary: "Keeps the account id out of the log, the outputs, the summary, the issue, the comment and the page.",
	details: "In outputs \"account\" is null, and inside ARNs \"***\" stands for the id. The report file keeps it, because change sets and later runs need it.",
	default: "false",
	option: { is: "flag" },
	read: readFlag
});
let metrics = declare({
	name: "metrics",
	summary: "Namespace in CloudWatch to which a check sends \"Late\", \"Unprotected\" and \"OldestAgeHours\".",
	details: "Such as \"BackupViaTag\", with the dimension Account, in aws-region. A check that could not read everything sends nothing, so that an alarm whose missing data is breaching fires.",
	default: "",
	whenEmpty: "nothing is sent",
	option: {
		is: "text",
		value: "NAMESPACE"
	},
	read: optionally(matching(/^(?!AWS\/)[A-Za-z0-9._/#-][A-Za-z0-9._/#: -]{0,254}$/, "a namespace that does not begin with AWS/, such as \"BackupViaTag\", or leave it empty"))
});
let WATCHING = [
	issue$1,
	heartbeatUrl,
	maskAccountId,
	githubToken
];
function idleInWatching({ is }) {
	return is(dryRun, !0) ? [issue$1, heartbeatUrl].map((input) => ({
		input,
		where: "in a dry run"
	})) : [];
}
function readWatching(asked) {
	let address = asked.reading(heartbeatUrl);
	let token = asked.text(githubToken);
	let path = asked.reading(evidence);
	return {
		issue: asked.is(issue$1, !0) ? {
			token,
			subject: subjectOf(asked),
			scope: scopeOf(asked)
		} : null,
		heartbeatUrl: address.ok ? address.value : null,
		maskAccountId: asked.is(maskAccountId, !0),
		evidence: path.ok ? path.value : null,
		dryRun: asked.is(dryRun, !0)
	};
}
function subjectOf({ text }) {
	let lines = readTagLines(text(tag));
	let selected = lines.ok ? backupTagValue(lines.lines) : text(tag);
	return [
		text(mode),
		selected,
		...selected === "" ? [
			text(planFile),
			text(plan),
			text(rule)
		] : []
	];
}
function scopeOf({ given, text }) {
	let words = (input) => given(input) ? [...new Set(wordsOf(text(input)))].sort().join(" ") : "";
	let account = /^arn:[^:]*:iam::(\d{12}):/.exec(text(roleToAssume))?.[1] ?? "";
	let scope = [
		words(accounts) || account,
		words(regions),
		words(kinds)
	];
	return scope.some((part) => part !== "") ? scope : [];
}
let INPUTS = [
	mode,
	tag,
	expiry,
	kinds,
	engine,
	vault,
	backupRoleArn,
	coldStorageAfter,
	createVault,
	vaultKmsKey,
	regions,
	...SESSION,
	...ACCOUNTS,
	dryRun,
	ifNoneFound,
	minKeep,
	keepVerified,
	maxDeletions,
	protectInUse,
	protectUncopied,
	wait,
	waitTimeout,
	otherBackups,
	copyTags,
	extraTags,
	copyTo,
	copyKmsKey,
	maxAge,
	lateAfter,
	coverage,
	requireVerified,
	from,
	...RESTORE_INPUTS,
	verifyEvery,
	maxTests,
	testTimeout,
	testInstanceType,
	planFile,
	plan,
	rule,
	removePlans,
	importPlan,
	adopt,
	...APPROVAL,
	grace,
	asOf,
	failOn,
	pricePerGibMonth,
	pricePerGibTransferred,
	reports,
	expect,
	githubToken,
	comment,
	issue$1,
	heartbeatUrl,
	metrics,
	evidence,
	maskAccountId
];
function lostInputs(get) {
	let lost = INPUTS.map(({ name }) => name).filter((name) => get(name) === null);
	if (lost.length === 0) return null;
	let [names, rest, them] = lost.length === 1 ? [
		"input",
		"is",
		"it"
	] : [
		"inputs",
		"and its like are",
		"them"
	];
	return {
		target: "inputs",
		fault: badInput(`the ${names} ${lost.join(", ")} did not reach the action: a runner sets a variable for every input, and ${variableOf(lost[0])} ${rest} absent, so something on the way lost ${them}`, "Start the action without what drops variables with a hyphen in their names, such as the shell of a container or a wrapper script; nothing was changed.")
	};
}
function variableOf(name = "") {
	return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function groupBy(entries, keyOf) {
	let groups = new Map();
	for (let entry of entries) {
		let key = keyOf(entry);
		let group = groups.get(key);
		group === void 0 ? groups.set(key, [entry]) : group.push(entry);
	}
	return groups;
}
function uniqueById(entries) {
	return [...new Map([...entries].reverse().map((entry) => [entry.id, entry])).values()].reverse();
}
let CUT_END = /^~[0-9a-f]{8}$|@cut-[0-9a-f]{16}$/;
function backupPlanValue(rules) {
	let names = rules.map(({ plan, rule }) => `${plan.name}/${rule.name}`);
	let whole = names.join(", ");
	if (whole.length <= 256) return whole;
	let mark = `~${(0, external_node_crypto_.createHash)("sha256").update(whole).digest("hex").slice(0, 8)}`;
	for (; [...names, mark].join(", ").length > 256;) names.pop();
	return [...names, mark].join(", ");
}
function membershipOf({ tags }, file) {
	let { backupPlan = null, backupTag } = tags;
	let index = indexOf(file ?? NO_PLANS);
	if (backupPlan === null) return {
		rules: [],
		plans: (backupTag === null ? void 0 : index.byTags.get(backupTag)) ?? [],
		unknown: [],
		whole: !0
	};
	let known = index.memberships.get(backupPlan);
	if (known !== void 0) return known;
	let membership = judge(backupPlan, index, file);
	index.memberships.set(backupPlan, membership);
	return membership;
}
let NO_PLANS = { plans: [] };
let indexes = new WeakMap();
function indexOf(file) {
	let known = indexes.get(file);
	if (known !== void 0) return known;
	let direct = file.plans.filter((plan) => plan.engine === "direct");
	let index = {
		direct: new Map(direct.map((plan) => [plan.name, {
			plan,
			rules: new Map(plan.rules.map((rule) => [rule.name, {
				plan,
				rule
			}]))
		}])),
		names: new Set(file.plans.map(({ name }) => name)),
		byTags: groupBy(direct.filter(({ selection }) => selection.tags.length > 0), ({ selection }) => backupTagValue(selection.tags)),
		former: new Set(file.formerPlans ?? []),
		memberships: new Map()
	};
	indexes.set(file, index);
	return index;
}
function judge(backupPlan, index, file) {
	let rules = [];
	let plans = new Set();
	let unknown = [];
	let named = new Set(backupPlan.split(", "));
	for (let text of named) {
		let names = namesIn(text);
		let held = index.direct.get(names.plan);
		let planned = names.rule === null ? void 0 : held?.rules.get(names.rule);
		held !== void 0 && plans.add(held.plan);
		planned === void 0 ? !index.former.has(text) && !index.former.has(names.plan) && unknown.push({
			text,
			why: file === null ? "no-file" : whyUnknown(text, names.plan, index)
		}) : rules.push(planned);
	}
	return {
		rules,
		plans: [...plans],
		unknown,
		whole: rules.length === named.size
	};
}
function planNamesIn(backupPlan) {
	return [...new Set(backupPlan.split(", ").map((text) => namesIn(text).plan))];
}
function namesIn(text) {
	let slash = text.indexOf("/");
	return slash < 0 ? {
		plan: text,
		rule: null
	} : {
		plan: text.slice(0, slash),
		rule: text.slice(slash + 1)
	};
}
function whyUnknown(text, plan, { direct, names }) {
	if (CUT_END.test(text)) return "cut";
	if (direct.has(plan)) return "no-rule";
	return names.has(plan) ? "aws-backup" : "no-plan";
}
function unknownWords({ text, why }) {
	switch (why) {
		case "no-plan": return `the plan file has no plan "${namesIn(text).plan}"`;
		case "no-rule": return `the plan "${namesIn(text).plan}" has no rule "${namesIn(text).rule ?? ""}" any more`;
		case "aws-backup": return `AWS Backup carries out the plan "${namesIn(text).plan}" now`;
		case "cut": return "its BackupPlan tag was cut, so not all its plans are known";
		case "no-file": return `its plan ${text} was not read`;
		default: return why;
	}
}
function copyOfText({ kind, region: place, id }) {
	return kind === "ec2-instance" || kind === "ebs-volume" ? `${place}/${id}` : id;
}
function regionInCopyOf(text) {
	let name = text.startsWith("arn:") ? text.split(":")[3] : /^([^/]+)\/./.exec(text)?.[1];
	return name === void 0 || name === "" ? null : region(name);
}
function isCopy({ copyOf }) {
	return copyOf !== void 0;
}
function homeOf({ copyOf, region: place }) {
	return (copyOf === void 0 ? null : regionInCopyOf(copyOf)) ?? place;
}
function proveCopy(point, account) {
	let { copyOf, tags } = point;
	if (copyOf === void 0) return no("it is a copy, or made in another way: the service recorded no source for it");
	if (tags.copyOf === void 0) return no(`it is a copy of ${copyOf} that was made in another way: it has no BackupCopyOf tag`);
	if (tags.copyOf !== copyOf) return no(`its BackupCopyOf tag says ${tags.copyOf}, the service says ${copyOf}`);
	let from = regionInCopyOf(copyOf);
	if (from === null || from === point.region) return no(`it is a copy within ${point.region}, and we make none`);
	if (copyOf.startsWith("arn:") && copyOf.split(":")[4] !== account) return no(`it is a copy of ${copyOf}, which is not of this account`);
	if (!tags.source) return no("its BackupSource tag is missing, so it is not known of what it is a backup");
	return {
		ours: !0,
		source: resourceId(tags.source)
	};
}
function no(why) {
	return {
		ours: !1,
		why
	};
}
function sourceOf({ source, copyOf, tags }) {
	if (source !== null || copyOf === void 0 || copyOf !== tags.copyOf) return source;
	return tags.source ? resourceId(tags.source) : null;
}
function namer({ account, inventory }) {
	let living = new Map();
	for (let region of inventory?.regions ?? []) if (region.read) for (let resource of region.resources) living.set(keyOf(resource), resource.name);
	let source = ({ kind, region, tags }, home, id) => ({
		account,
		region,
		kind,
		resourceId: id,
		resourceName: id === null ? null : living.get(keyOf({
			kind,
			region: home,
			id
		})) ?? tags.sourceName ?? ""
	});
	return {
		resource: ({ kind, region, id, name }) => ({
			account,
			region,
			kind,
			resourceId: id,
			resourceName: name,
			recoveryPointId: null
		}),
		point: (point) => ({
			...source(point, homeOf(point), sourceOf(point)),
			recoveryPointId: point.id
		}),
		loose: (snapshot) => ({
			...source(snapshot, snapshot.region, snapshot.source),
			recoveryPointId: snapshot.madeFor
		})
	};
}
function failuresOf({ created, deleted, deletedSnapshots, retained }, names) {
	let failures = [];
	let add = (subject, target, action, fault) => failures.push({
		subject,
		region: subject.region,
		target,
		action,
		fault
	});
	for (let { change, outcome } of created) {
		let faults = outcome.result === "failed" ? [outcome.fault] : redOf(outcome.met);
		for (let fault of faults) add(names.resource(change.resource), change.resource.id, "create", fault);
	}
	for (let { change, outcome } of deleted) {
		let subject = names.point(change.point);
		if (outcome.result === "failed") add(subject, change.point.id, "delete", outcome.fault);
		else if (outcome.result !== "kept") for (let { snapshotId, fault } of outcome.snapshots) fault !== null && add(subject, snapshotId, "delete-snapshot", fault);
	}
	for (let { change, outcome } of deletedSnapshots) {
		if (outcome.result !== "failed") continue;
		add(names.loose(change.snapshot), change.snapshot.id, "delete-snapshot", outcome.fault);
	}
	for (let { change, outcome } of retained) outcome.result === "failed" && add(names.point(change.point), change.point.id, "set-expiry", outcome.fault);
	return failures;
}
function redOf(met = []) {
	return met.flatMap((one) => one.red ? [one.fault] : []);
}
function warningsOf({ created }) {
	return created.flatMap(({ change, outcome }) => {
		let met = outcome.result === "failed" ? [] : outcome.met ?? [];
		let { region, id: target } = change.resource;
		return met.flatMap((one) => one.red ? [] : [{
			region,
			target,
			message: one.message
		}]);
	});
}
function failedEntries(failures, kinds, story) {
	let [only, ...others] = new Set(kinds);
	let subjectOf = failures.length > 0 ? subjects(story) : () => void 0;
	return failures.map((failure) => {
		let { kind = null, resourceId = null, resourceName = null, recoveryPointId = null } = failure.subject ?? subjectOf(failure) ?? {};
		let known = kind ?? (others.length === 0 && !WHOLE.has(failure.action) ? only ?? null : null);
		return {
			...failedEntry(failure, {
				account: story.account,
				kind: known,
				resourceId,
				resourceName,
				recoveryPointId
			}),
			...failure.place === void 0 ? {} : { place: failure.place }
		};
	});
}
let WHOLE = new Set([
	"start",
	"select",
	"purge",
	"sync",
	"preview",
	"collect"
]);
function failedEntry({ region, target, action, fault }, subject = {}) {
	let { account = null, kind = null, resourceId = null, resourceName = null, recoveryPointId = null } = subject;
	let { code, message, advice, decode } = fault;
	let about = {
		account,
		region,
		kind,
		resourceId,
		resourceName,
		recoveryPointId
	};
	let told = {
		target,
		action,
		fault: code,
		message,
		advice
	};
	return {
		...about,
		...told,
		...decode !== void 0 && { decode }
	};
}
function subjects(story) {
	let byId = subjectsById(story);
	let told = new Set();
	return ({ region, target, action, fault }) => {
		if (action !== "read") return byId.get(`${region} ${target}`) ?? void 0;
		let unread = story.inventory?.regions.find((entry) => !entry.read && entry.region === region && entry.fault === fault && !told.has(entry));
		if (unread === void 0) return;
		told.add(unread);
		return { kind: unread.also === void 0 ? unread.kind : null };
	};
}
function subjectsById({ account, inventory, applied }) {
	let known = new Map();
	let names = namer({
		account,
		inventory
	});
	let add = (subject, id) => {
		let key = `${subject.region} ${id}`;
		let other = known.get(key);
		known.set(key, other === void 0 || other?.kind === subject.kind ? subject : null);
	};
	for (let entry of inventory?.regions ?? []) {
		if (!entry.read) continue;
		for (let resource of entry.resources) add(names.resource(resource), resource.id);
		for (let point of entry.points) add(names.point(point), point.id);
	}
	for (let { change, outcome } of applied?.created ?? []) {
		if (outcome.result === "failed") continue;
		add({
			...names.resource(change.resource),
			recoveryPointId: outcome.id
		}, outcome.id);
	}
	return known;
}
function commonReport({ request, startedAt, finishedAt, account, caller, refusals, warnings }, found) {
	let failures = [...refusals.map((refusal) => ({
		...refusal,
		region: null,
		action: "start"
	})), ...found.failures];
	let kinds = found.kinds ?? request?.kinds ?? ["ec2-instance"];
	let { inventory = null, applied = null } = found;
	return {
		version: 1,
		dryRun: request?.dryRun ?? !1,
		kinds,
		outcome: outcomeOf$1(failures, found),
		startedAt: formatInstant(startedAt),
		finishedAt: formatInstant(finishedAt),
		account,
		caller,
		run: request?.workflowRun?.url ?? null,
		failedCount: failures.length,
		failed: failedEntries(failures, kinds, {
			account,
			inventory,
			applied
		}),
		warnings: [...warnings, ...found.warnings],
		regions: regionEntries(found.regions, failures),
		changeSetPath: found.changeSetPath ?? null
	};
}
function makerOf(request) {
	let engine = request?.engine ?? { name: "direct" };
	return {
		engine: engine.name,
		vault: engine.name === "direct" ? null : engine.vault
	};
}
function outcomeOf$1(failures, { succeeded, regions, amiss = 0 }) {
	if (failures.length === 0 && amiss === 0) return "ok";
	if (succeeded > 0) return "partial";
	if (amiss > 0) return "failed";
	return failures.every((failed) => failed.action === "read") && regions.some(({ read }) => read) ? "partial" : "failed";
}
function regionEntries(regions, failures) {
	let failed = countByRegion(failures);
	return [...groupBy(regions, ({ region }) => region)].map(([region, entries]) => ({
		region,
		read: entries.every(({ read }) => read),
		failed: failed(region)
	}));
}
function countByRegion(items) {
	let counts = new Map();
	for (let { region } of items) region !== null && counts.set(region, (counts.get(region) ?? 0) + 1);
	return (region) => counts.get(region) ?? 0;
}
function backupReport(ended, told = {}) {
	let { inventory = null, applied = null, settled = null, others = null, due = [], changeSetPath = null } = told;
	let { copied = null } = told;
	let { account, request } = ended;
	let names = namer({
		account,
		inventory
	});
	let { changes = [], skipped = [], failures = [], warnings = [], matched = 0 } = told.changeSet ?? {};
	let creates = changes.filter((change) => change.action === "create");
	let created = applied === null ? creates.map(plannedEntry(names)) : createdEntries(applied, settled, names);
	let common = commonReport(ended, {
		failures: [
			...failures,
			...applied === null ? [] : failuresOf(applied, names),
			...settled === null ? [] : settled.failures,
			...copied === null ? [] : copied.failures
		],
		warnings: [
			...warnings,
			...applied === null ? [] : warningsOf(applied),
			...others?.warnings ?? []
		],
		succeeded: created.filter(({ state }) => state !== "failed").length,
		regions: inventory?.regions ?? [],
		inventory,
		applied,
		changeSetPath
	});
	let owed = failures.filter(({ action }) => action === "create");
	let selectedIn = countByRegion([...creates.map(({ resource }) => resource), ...owed]);
	let createdIn = countByRegion(created);
	return {
		mode: "backup",
		...common,
		...makerOf(request),
		tag: request === null || request.tagLines === null ? null : backupTagValue(request.tagLines),
		expiry: request === null || request.tagLines === null ? null : request.expiryText,
		plan: due.length === 0 ? null : backupPlanValue(due),
		regions: common.regions.map((entry) => ({
			...entry,
			matched: selectedIn(entry.region),
			created: createdIn(entry.region)
		})),
		matchedCount: matched,
		createdCount: created.filter(({ alreadyDone }) => !alreadyDone).length,
		created,
		skipped: skipped.map(({ reason, actionNeeded, ...resource }) => ({
			...names.resource(resource),
			reason,
			actionNeeded
		})),
		otherBackups: others?.entries ?? [],
		...copied === null ? {} : { copies: copied.copies.map((copy) => copyEntry(copy, names)) }
	};
}
function copyEntry({ change, to, expiresAt, job, state, point }, names) {
	let { account, kind, region, resourceId, resourceName } = names.resource(change.resource);
	return {
		account,
		kind,
		region: to,
		resourceId,
		resourceName,
		recoveryPointId: point,
		copyOf: job === null ? null : `${region}/${job}`,
		expiresAt: formatExpiry(expiresAt),
		state
	};
}
function entryOf({ resource, slot }, names) {
	return {
		...names.resource(resource),
		name: slot,
		reboot: resource.reboot,
		copyOf: null
	};
}
function plannedEntry(names) {
	return (change) => ({
		...entryOf(change, names),
		expiresAt: formatExpiry(change.expiresAt),
		state: "planned",
		alreadyDone: !1
	});
}
function createdEntries({ created }, settled, names) {
	return created.flatMap(({ change, outcome }) => {
		if (outcome.result === "failed") return [];
		let stateText = settled?.stateTexts?.get(outcome.id) ?? outcome.stateText;
		return [{
			...entryOf(change, names),
			...outcome.slot === void 0 ? {} : { name: outcome.slot },
			...stateText === void 0 ? {} : { stateText },
			recoveryPointId: outcome.id,
			expiresAt: formatExpiry(outcome.expiresAt),
			state: settled?.states.get(outcome.id) ?? outcome.state,
			alreadyDone: outcome.result === "already-done"
		}];
	});
}
function byText(a, b) {
	return a < b ? -1 : +(a > b);
}
function inTurn(changes) {
	return changes.map((change) => ({
		change,
		turn: (0, external_node_crypto_.createHash)("sha256").update(change.slot).digest("hex")
	})).sort((one, other) => byText(one.turn, other.turn)).map(({ change }) => change);
}
function kindOf(kinds, name) {
	let kind = kinds.get(name);
	if (kind === void 0) throw Error(`nothing is wired for the kind ${name}: this is a bug`);
	return kind;
}
async function apply({ changes }, kinds, watch, attentive = HEEDLESS) {
	let { log } = watch;
	let creates = changes.filter((change) => change.action === "create");
	let deletes = changes.filter((change) => change.action === "delete");
	let snapshots = changes.filter((change) => change.action === "delete-snapshot");
	let told = (total, what) => progress(log, total, what);
	let created = await each(inTurn(creates), (change) => kindOf(kinds, change.resource.kind).create(change), watch, told(creates.length, "backups requested"));
	let deleted = await each(deletes, (change) => looking((lastLook) => kindOf(kinds, change.point.kind).delete(change, lastLook), () => attentive.point(change)), watch, told(deletes.length, "backups deleted"));
	let deletedSnapshots = await each(snapshots, (change) => looking((lastLook) => kindOf(kinds, change.snapshot.kind).deleteSnapshot(change, lastLook), () => attentive.snapshot(change)), watch, told(snapshots.length, "snapshots deleted"));
	let expiries = changes.filter((change) => change.action === "set-expiry");
	let retained = expiries.length === 0 ? [] : await (await __nccwpck_require__.e(7799).then(__nccwpck_require__.bind(__nccwpck_require__, 7799))).setExpiries(expiries, kinds, watch, told(expiries.length, "expiries changed"));
	return {
		created: inOrderOf(creates, created),
		deleted,
		deletedSnapshots,
		retained
	};
}
function inOrderOf(changes, done) {
	let places = new Map(changes.map((change, place) => [change, place]));
	let placeOf = ({ change }) => places.get(change) ?? 0;
	return [...done].sort((one, other) => placeOf(one) - placeOf(other));
}
let HEEDLESS = {
	point: () => Promise.resolve(null),
	snapshot: () => Promise.resolve(null)
};
async function looking(work, look) {
	let seen = { spared: null };
	let outcome = await work(async () => {
		seen.spared = await look();
		if (seen.spared === null) return null;
		return seen.spared.result === "failed" ? seen.spared.fault : SPARED;
	});
	return seen.spared ?? outcome;
}
let SPARED = {
	code: "not-allowed",
	message: "it is kept after all",
	advice: ""
};
function each(changes, work, watch, onDone) {
	return Promise.all(changes.map(async (change) => {
		let outcome = await outcomeOf(() => work(change), watch);
		onDone();
		return {
			change,
			outcome
		};
	}));
}
async function outcomeOf(work, watch) {
	try {
		return await work();
	} catch (error) {
		return {
			result: "failed",
			fault: faultOf$1(error, watch)
		};
	}
}
function progress(log, total, what) {
	let done = 0;
	return () => {
		done += 1;
		log.progress(done, total, what);
	};
}
async function attempt(work, watch) {
	try {
		return await work();
	} catch (error) {
		return failure(faultOf$1(error, watch));
	}
}
let MOST_SOURCE_BYTES = 2 ** 20;
let MOST_CHANGE_SET_BYTES = 64 * 2 ** 20;
let went = (value) => ({
	ok: !0,
	value
});
function refused(target, fault) {
	return {
		ok: !1,
		refusals: [{
			target,
			fault
		}]
	};
}
function writeForApproval(text, run) {
	return attempt(async () => success(await run.files.write("change-set", text)), run);
}
async function readApproved(path, { files }, judge) {
	let text;
	try {
		text = await files.read(path, MOST_CHANGE_SET_BYTES);
	} catch (error) {
		return refuse$1(path, `it cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	}
	let judged = await judge(text);
	return judged.ok ? went(judged.value) : refuse$1(path, judged.problem);
}
function refuse$1(path, why) {
	return refused("change-set", badInput(`change-set: "${path}" is refused: ${why}`, ADVICE));
}
let ADVICE = "Make a change set with a dry run of the same inputs, have it approved, and write its path; nothing was changed.";
let STEPS = [
	["create", "create"],
	["set the expiry of", "set-expiry"],
	[
		"delete",
		"delete",
		"delete-snapshot"
	],
	[
		"keep",
		"keep",
		"keep-snapshot"
	],
	["refuse", "refuse"]
];
function regionOf(change) {
	if ("resource" in change) return change.resource.region;
	return "snapshot" in change ? change.snapshot.region : change.point.region;
}
function progressLine({ changes, failures }) {
	let parts = STEPS.flatMap(([words, ...actions]) => {
		let some = changes.filter(({ action }) => actions.some((one) => one === action));
		let regions = new Set(some.map(regionOf)).size;
		return some.length === 0 ? [] : [`${words} ${some.length} (${regions === 1 ? "1 region" : `${regions} regions`})`];
	});
	let failed = failures.length === 0 ? [] : [`failed ${failures.length}`];
	let all = [...parts, ...failed];
	return `Plan: ${all.length === 0 ? "nothing to do" : all.join(", ")}`;
}
async function agree(wanted, session, { source, due }) {
	let { request, run, connection } = session;
	let foreseen = await foresee(wanted, session);
	if (!foreseen.ok) return foreseen;
	let decided = foreseen.value;
	run.log.info(progressLine(decided));
	let asked = {
		request,
		account: connection.account,
		source,
		due
	};
	if (request.dryRun) return went(await writeDown(decided, asked, session));
	if (request.changeSet.approved === null) return went({
		changeSet: decided,
		changeSetPath: null
	});
	let approved = await readApproved(request.changeSet.approved, run, async (text) => {
		let { approve } = await __nccwpck_require__.e(596).then(__nccwpck_require__.bind(__nccwpck_require__, 596));
		let approval = approve(decided, text, asked, run.clock.now());
		return approval.ok ? {
			ok: !0,
			value: approval.changeSet
		} : approval;
	});
	return approved.ok ? went({
		changeSet: approved.value,
		changeSetPath: null
	}) : approved;
}
async function foresee(changeSet, { connection, run }) {
	let { foresee: look } = connection;
	if (look === void 0) return went(changeSet);
	let foreseen = await attempt(async () => success(await look(changeSet)), run);
	return foreseen.ok ? went(foreseen.value) : refused("changes", foreseen.fault);
}
async function writeDown(changeSet, asked, { run }) {
	let { changeSetText } = await __nccwpck_require__.e(596).then(__nccwpck_require__.bind(__nccwpck_require__, 596));
	let path = await writeForApproval(changeSetText(changeSet, asked, run.clock.now(), run.commit), run);
	if (path.ok) return {
		changeSet,
		changeSetPath: path.value
	};
	let failed = {
		region: null,
		target: "change-set",
		action: "start",
		fault: path.fault
	};
	return {
		changeSet: {
			...changeSet,
			failures: [...changeSet.failures, failed]
		},
		changeSetPath: null
	};
}
async function carryOut({ changeSet }, { request, run, connection }, attentive) {
	return request.dryRun ? null : apply(changeSet, connection.kinds, run, attentive);
}
let UNITS = [
	["day", 864e5],
	["hour", 36e5],
	["minute", 6e4]
];
function durationWords({ months, milliseconds }) {
	let words = months === 0 ? [] : [counted(months, "month")];
	let rest = milliseconds;
	for (let [unit, length] of UNITS) {
		let count = Math.floor(rest / length);
		rest -= count * length;
		count > 0 && words.push(counted(count, unit));
	}
	return words.length === 0 ? "no time" : words.join(" ");
}
function spanWords(milliseconds) {
	return durationWords({
		months: 0,
		milliseconds
	}).split(" ").slice(0, 4).join(" ");
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function noneFound(by, target, hint = "") {
	let [verb, where] = by === "tag" ? ["carries the tag", "the spelling and the case of the tag"] : ["is selected by", "the selection in the plan file"];
	return {
		code: "none-found",
		message: `no resource that can be backed up ${verb} ${target}${hint}`,
		advice: `Check ${where}, the account and the regions; where an empty account is expected, set if-none-found to warn or ignore.`
	};
}
function notFound(id, plan) {
	return {
		code: "resource-gone",
		message: `the plan ${plan} names ${id}, and nothing of that name was found`,
		advice: "Take it out of resources in the plan file, or correct its id, its region or the account."
	};
}
function backupFailed(reason) {
	return {
		code: "backup-failed",
		message: `the backup ended in state failed${reason === "" ? "" : `: ${reason}`}`,
		advice: "It holds no backup: find the cause and run again, which makes another; the next purge deletes the failed one."
	};
}
function copyFailed(reason) {
	return {
		code: "backup-failed",
		message: `the copy ended in state failed${reason === "" ? "" : `: ${reason}`}`,
		advice: "Mostly the KMS key of its region cannot be used: check it in copy-kms-key or the plan file, and its key policy. The next run with mode copy makes another copy, and a purge deletes the failed one."
	};
}
function guardUnevaluated(guard, cause, kind = null) {
	return {
		...cause,
		code: "guard-unevaluated",
		message: `the guard ${guard} could not be evaluated${kind === null ? "" : ` for ${kind}`}: ${cause.message}`
	};
}
function tooManyDeletions(due, total, noun, limit, leftOvers = !1) {
	return {
		code: "too-many-deletions",
		message: `${due} of ${total} ${leftOvers ? `${noun}s and left-over snapshots` : `${noun}s`} are due for deletion, more than max-deletions ${limit} allows: the whole purge is refused`,
		advice: "Read the list of backups that are due. If it is right, run the purge once with a higher max-deletions."
	};
}
function clockWrong(off, work) {
	return {
		code: "clock-wrong",
		message: `the clock of this machine is ${off}: a ${work} decides by the time, so nothing was changed`,
		advice: "Have the clock synchronized (chrony, systemd-timesyncd or the host of the virtual machine), then run again."
	};
}
function setRight(run) {
	return {
		...run,
		startedAt: run.startedAt + Math.round(skewOf(run.clock) / 1e3) * 1e3
	};
}
function mayNotRun(mode, clock) {
	return mode === "purge" || mode === "retain" ? tooFarOff(mode, clock) : null;
}
function cleaningRefused(clock) {
	return tooFarOff("clean-up of test instances", clock);
}
function tooFarOff(work, clock) {
	let skew = skewOf(clock);
	return Math.abs(skew) > 3e5 ? clockWrong(skewWords(skew), work) : null;
}
function clockWarnings(clock) {
	let skew = skewOf(clock);
	if (skew === 0) return [];
	return [{
		region: null,
		target: "clock",
		message: `the clock of this machine is ${skewWords(skew)}; the time of AWS was used for signatures, names and expiries: have the clock synchronized`
	}];
}
function skewOf(clock) {
	return clock.correction?.skew() ?? 0;
}
function skewWords(skew) {
	return `${spanWords(Math.abs(skew))} ${skew > 0 ? "behind" : "ahead of"} the services'`;
}
function endings(build) {
	return {
		end: ({ request, run, connection }, told) => build(endedOf(request, run, connection), told),
		endRefused: ({ request, run, connection }, refusals, told) => build({
			...endedOf(request, run, connection),
			refusals
		}, told),
		notBegun: (request, run, told) => (refusals) => build({
			...endedOf(request, run),
			refusals
		}, told)
	};
}
function endedOf(request, { startedAt, clock }, { account, caller } = {
	account: null,
	caller: null
}) {
	let warnings = clockWarnings(clock);
	return {
		request,
		startedAt,
		finishedAt: clock.now(),
		account,
		caller,
		refusals: [],
		warnings
	};
}
async function observe({ account, kinds }, regions, looking, watch, onRead) {
	let listings = groupBy([...kinds], ([, kind]) => kind);
	return {
		account,
		regions: await Promise.all(regions.flatMap((region) => [...listings].map(async ([kind, named]) => {
			let inventory = await readRegion(named.map(([name]) => name), kind, region, looking, watch);
			onRead(inventory);
			return inventory;
		})))
	};
}
async function readRegion([name, ...others], kind, region, looking, watch) {
	if (name === void 0) throw Error("a kind without a name was to be read: this is a bug");
	let at = {
		kind: name,
		region,
		...others.length > 0 && { also: others }
	};
	let listing = await attempt(() => listKind(kind, region, looking), watch);
	if (!listing.ok) return {
		...at,
		read: !1,
		fault: listing.fault
	};
	return {
		...at,
		read: !0,
		...listing.value
	};
}
async function listKind(kind, region, looking) {
	let [resources, points] = await Promise.all([looking.resources === null ? success([]) : kind.listResources(region, looking.resources, { whole: looking.whole === !0 }), listPoints(kind, region, looking)]);
	if (!resources.ok) return resources;
	return points.ok ? success({
		resources: resources.value,
		...points.value
	}) : points;
}
async function listPoints(kind, region, { points }) {
	if (points === !1) return success({
		points: [],
		loose: []
	});
	if (points === !0 || kind.listBackups === void 0) return kind.listPoints(region);
	let listed = await kind.listBackups(region, points);
	return listed.ok ? success({
		points: listed.value,
		loose: []
	}) : listed;
}
let OUR_POINTS = {
	resources: null,
	points: !0
};
let OUR_BACKUPS = {
	resources: null,
	points: { dlm: !1 }
};
async function lookAt({ request, run, connection }, regions, looking) {
	let inventory = await observe(connection, regions, looking, run, (read) => logRegion(run.log, read, request.kinds.length > 1));
	if (inventory.regions.every(({ read }) => read)) return inventory;
	let { withRegionHints } = await __nccwpck_require__.e(6357).then(__nccwpck_require__.bind(__nccwpck_require__, 6357));
	return withRegionHints(inventory);
}
function logRegion(log, inventory, naming) {
	let place = naming ? `${inventory.region} ${inventory.kind}` : inventory.region;
	if (!inventory.read) {
		log.group(place, [`could not be read: ${inventory.fault.message}`]);
		return;
	}
	let { resources, points, loose } = inventory;
	let lines = resources.map(({ id, name, obstacle }) => {
		let title = name === "" ? id : `${id} (${name})`;
		return obstacle === null ? title : `${title}: not backed up, ${obstacle.reason}`;
	});
	points.length > 0 && lines.push(`with our tag: ${points.length}`);
	loose.length > 0 && lines.push(`snapshots left over from earlier ones: ${loose.length}`);
	log.group(`${place}: ${resources.length + points.length} found`, lines);
}
let ONE_PATTERN = "!?[a-z0-9*?-]+";
let REGIONS_PATTERN = `^[\\s,]*${ONE_PATTERN}(?:[\\s,]+${ONE_PATTERN})*[\\s,]*$`;
function readRegionPatterns(text) {
	let patterns = patternsOf(text);
	let right = "write names or globs such as \"us-* !us-west-1\", or leave it out for all regions";
	if (patterns.length === 0) return {
		ok: !1,
		problem: `"${text}" names no region; ${right}`
	};
	let wrong = patterns.find((pattern) => !RegExp(`^${ONE_PATTERN}$`).test(pattern));
	if (wrong !== void 0) return {
		ok: !1,
		problem: `"${wrong}" cannot fit the name of a region, which is like eu-west-1; ${right}`
	};
	let included = patterns.filter((pattern) => !pattern.startsWith("!"));
	let excludes = (name) => patterns.some((pattern) => pattern.startsWith("!") && fits(name, pattern.slice(1)));
	if (included.length === 0 ? excludes("*") : included.every(excludes)) return {
		ok: !1,
		problem: `"${text}" excludes every region; ${right}`
	};
	return {
		ok: !0,
		value: text.trim()
	};
}
function regionsAllow(text, name) {
	let patterns = patternsOf(text);
	let included = patterns.filter((pattern) => !pattern.startsWith("!"));
	let excluded = patterns.filter((pattern) => pattern.startsWith("!"));
	return (included.length === 0 || included.some((pattern) => fits(name, pattern))) && !excluded.some((pattern) => fits(name, pattern.slice(1)));
}
function patternsOf(text) {
	return text.split(/[\s,]+/).filter((pattern) => pattern !== "");
}
function fits(name, pattern) {
	return chooseRegions(pattern, [region(name)]).ok;
}
async function regionsOf({ connection, request, run }) {
	let exact = exactRegions(request.regions);
	if (exact !== null) return went({
		enabled: null,
		chosen: exact
	});
	let enabled = await attempt(connection.enabledRegions, run);
	if (!enabled.ok) return refused(request.session.homeRegion, enabled.fault);
	let chosen = chooseRegions(request.regions, enabled.value);
	if (chosen.ok) return went({
		enabled: enabled.value,
		chosen: chosen.regions
	});
	return refused("regions", badInput(`regions: ${chosen.problem}`, "Correct the input regions and run again; nothing was changed."));
}
function regionsOfPlan({ name, selection }, { enabled, chosen }) {
	let wrong = (problem) => refused("plan-file", badInput(`plan-file: the regions of the plan ${name}: ${problem}`, "Correct the regions of the plan and run again; nothing was changed."));
	if (enabled === null) {
		let odd = noRegion(selection.regions);
		if (odd !== null) return wrong(`"${odd}" matches no enabled region; write names or globs such as "us-* !us-west-1"`);
		return went(chosen.filter((region) => regionsAllow(selection.regions, region)));
	}
	let reading = chooseRegions(selection.regions, enabled);
	return reading.ok ? went(reading.regions) : wrong(reading.problem);
}
function noRegion(text) {
	return text.split(/[\s,]+/).filter((word) => word !== "").find((word) => !/[*?]/.test(word) && exactRegions(word.replace(/^!/, "")) === null) ?? null;
}
async function inSession(request, begun, work, otherwise) {
	let connected = await attempt(begun.cloud.connect, begun);
	if (!connected.ok) return otherwise(refused("session", connected.fault).refusals);
	let connection = connected.value;
	let run = setRight(begun);
	let wrong = mayNotRun(request.mode, run.clock);
	if (wrong !== null) {
		connection.close();
		return otherwise(refused("clock", wrong).refusals);
	}
	run.log.info(`Account ${connection.account}, as ${connection.caller}`);
	try {
		return await work({
			request,
			run,
			connection
		});
	} finally {
		connection.close();
	}
}
function launchTags({ kind, details }) {
	if (details === void 0) return [];
	return [["BackupLaunch", asManyAsFit(details.launch.map(([key, value]) => `${key}=${encoded(value)}`), kind)], ["BackupGroups", asManyAsFit(details.securityGroups, kind)]].filter(([, value]) => value !== "");
}
function asManyAsFit(words, kind) {
	for (let count = words.length; count > 0; --count) {
		let text = words.slice(0, count).join(" ");
		if (writtenLength(text, kind) <= 256) return text;
	}
	return "";
}
function encoded(value) {
	return value.split(",").map(encodeURIComponent).join(",");
}
function writtenLength(text, kind) {
	if (kind === "ec2-instance" || kind === "ebs-volume") return [...text].length;
	return [...text].reduce((sum, one) => sum + (/[\p{L}\p{Z}\p{N}_.:/=+-]/u.test(one) ? 1 : 3 * Buffer.byteLength(one)), 0);
}
function launchSettings(text) {
	let settings = new Map();
	for (let word of (text ?? "").split(/\s+/)) {
		let at = word.indexOf("=");
		at > 0 && settings.set(word.slice(0, at), decoded(word.slice(at + 1)));
	}
	return settings;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function underInputs(settings, names) {
	let known = [...settings].flatMap(([word, value]) => {
		let name = Object.hasOwn(names, word) ? names[word] : void 0;
		return name === void 0 || value === "" ? [] : [[name, value]];
	});
	return Object.fromEntries(known);
}
function leftOutOf({ tags, details }) {
	let names = [...new Set((tags.get("BackupExclude") ?? "").split(/[\s,]+/))].filter((name) => name !== "");
	if (details === void 0 || details.devices.length === 0) return {
		devices: [],
		problems: names.length === 0 ? [] : ["its BackupExclude tag has no effect: only AMIs leave devices out"]
	};
	let known = new Set(details.devices.map(({ name }) => name));
	let problems = names.flatMap((name) => {
		if (name === details.rootDevice) return [`its BackupExclude tag names ${name}, the root device, which is never left out`];
		if (known.has(name)) return [];
		return [`its BackupExclude tag names ${name}, which it does not have: it leaves nothing out; it has ${[...known].join(", ")}`];
	});
	return {
		devices: names.filter((name) => known.has(name) && name !== details.rootDevice),
		problems
	};
}
let CREATED_BY = "backupViaTag";
function slotOf(resource, context) {
	return slotFor(resource, context, [canonicalLines(context.tagLines), context.expiryText.trim()]);
}
function slotFor({ kind, id }, { startedAt, workflowRun }, asked) {
	let { mostCharacters, lowerCase } = KINDS[kind].slot;
	let when = workflowRun?.id ?? compactUtc(startedAt);
	let name = (resource, hashed) => `${CREATED_BY}-${resource}-${when}-${shortHash(hashed)}`;
	let step = workflowRun?.step;
	let wanted = step === void 0 ? asked : [asked, step];
	let whole = name(id, wanted);
	let room = id.length - (whole.length - mostCharacters);
	let text = room < id.length ? name(id.slice(0, room).replace(/-+$/, ""), [wanted, id]) : whole;
	return slot(lowerCase ? text.toLowerCase() : text);
}
function slotInsteadOf(taken, point) {
	return slot(taken.replace(/[0-9a-f]{12}$/, shortHash([taken, point])));
}
function tokenInsteadOf(token) {
	return (0, external_node_crypto_.createHash)("sha256").update(token).digest("hex");
}
function restoreSlot(point, { startedAt, workflowRun }, name) {
	let end = `${workflowRun?.id ?? compactUtc(startedAt)}-${shortHash([
		point,
		name,
		workflowRun?.step ?? null
	])}`;
	let whole = `${CREATED_BY}-${point}-${end}`;
	return slot(whole.length <= 64 ? whole : `${CREATED_BY}-${end}`.slice(0, 64));
}
function oldestOfRun({ startedAt, workflowRun }) {
	return startedAt - ((workflowRun?.attempt ?? 1) > 1 ? 3024e6 : 3e5);
}
function shortHash(value) {
	return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);
}
function writtenTags(resource, name, expiresAt, context) {
	return {
		CreatedBy: CREATED_BY,
		Expire: formatExpiry(expiresAt),
		Name: `${slashedUtc(context.startedAt)} Backup of ${resource.id}`,
		BackupSource: resource.id,
		...resource.name === "" ? {} : { BackupSourceName: resource.name },
		BackupTag: backupTagValue(context.tagLines),
		BackupRun: context.workflowRun?.url ?? name
	};
}
function compactUtc(instant) {
	return new Date(instant).toISOString().slice(0, 19).replace(/[-:T]/g, "");
}
function descriptionOf({ id, name }, startedAt) {
	let facts = `${id}, ${slashedUtc(startedAt)} UTC`;
	let plain = name.replace(/[^\x20-\x7e]/gu, "?").slice(0, 255 - facts.length - 2);
	return plain === "" ? facts : `${plain}, ${facts}`;
}
function slashedUtc(instant) {
	return new Date(instant).toISOString().slice(0, 19).replaceAll("-", "/").replace("T", " ");
}
function startInName(name) {
	let [, date, time] = /^(\d{4}\/\d\d\/\d\d) (\d\d:\d\d:\d\d) Backup of /.exec(name ?? "") ?? [];
	if (date === void 0 || time === void 0) return null;
	let instant = Date.parse(`${date.replaceAll("/", "-")}T${time}Z`);
	return Number.isNaN(instant) ? null : instant;
}
let OUR_KEYS = new Set([
	"CreatedBy",
	"Expire",
	"Name",
	"BackupSource",
	"BackupSourceName",
	"BackupTag",
	"BackupRun",
	"BackupPlan",
	"BackupLaunch",
	"BackupGroups",
	"BackupLeftOut",
	"BackupCopyTo",
	"BackupCopyOf",
	"BackupVerified",
	"BackupTest",
	"BackupUndeleted"
]);
function userTags(resource, { copied, extra }, ours, engine) {
	let byService = engine === "direct" && resource.details?.copiesTags === !0 ? COPY_ALL : [];
	let wanted = [
		...extra.map(({ key, value }) => [key, value]),
		...chosenTags(resource.tags, copied),
		...chosenTags(resource.tags, byService)
	];
	let picky = engine === "aws-backup" || resource.kind === "rds-instance" || resource.kind === "rds-cluster";
	let tags = new Map();
	let [illegal, over] = [[], []];
	for (let [key, value] of wanted) {
		if (OUR_KEYS.has(key) || picky && /^rds:/i.test(key) || tags.has(key) || illegal.includes(key) || over.includes(key)) continue;
		picky && !LEGAL_KEY.test(key) ? illegal.push(key) : tags.size + ours >= 50 ? over.push(key) : tags.set(key, value);
	}
	let { point, aPoint } = KINDS[resource.kind];
	let problems = [...illegal.length === 0 ? [] : [`${listed$1(illegal)} left out of its tags: ${engine === "direct" ? "RDS" : "AWS Backup"} takes no such key`], ...over.length === 0 ? [] : [`${listed$1(over)} left out of the tags of its ${point}: ${aPoint} has 50 at most, and ours come first`]];
	return {
		tags: [...tags],
		problems
	};
}
function idlePatterns(resources, { copied }) {
	return copied.filter((glob) => !glob.excludes && resources.every(({ tags }) => chosenTags(tags, [glob]).length === 0));
}
let COPY_ALL = [{
	text: "*",
	pattern: "*",
	excludes: !1
}];
let LEGAL_KEY = /^(?!(?:aws|rds):)[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/iu;
function listed$1(keys) {
	let more = keys.length - 10;
	return `${keys.slice(0, 10).join(", ")}${more > 0 ? ` and ${more} more` : ""} ${keys.length === 1 ? "is" : "are"}`;
}
function planned({ keep, wished = [], ...asked }, startedAt, wishes) {
	let { tagWishes, engine, workflowRun } = wishes;
	let { resource, tags } = asked;
	let direct = engine.name === "direct";
	let left = leftOutOf(resource);
	let leftOut = direct ? left.devices : [];
	let pointTags = direct ? [
		...launchTags(resource),
		...wished,
		...leftOut.length === 0 ? [] : [["BackupLeftOut", asManyAsFit(leftOut, resource.kind)]]
	] : wished;
	let beside = userTags(resource, tagWishes, Object.keys(tags).length + (direct ? pointTags.length : 0), engine.name);
	let problems = [
		...left.problems,
		...withoutEffect$1(left.devices, direct),
		...rebootProblems(resource),
		...beside.problems
	];
	let description = descriptionOf(resource, startedAt);
	let adopts = {
		now: startedAt,
		since: oldestOfRun({
			startedAt,
			workflowRun
		}),
		keep
	};
	return {
		change: {
			action: "create",
			...asked,
			pointTags,
			userTags: beside.tags,
			leftOut,
			description,
			adopts
		},
		warnings: problems.map((message) => ({
			region: resource.region,
			target: resource.id,
			message
		}))
	};
}
function withoutEffect$1(devices, direct) {
	if (direct || devices.length === 0) return [];
	return ["its BackupExclude tag has no effect: AWS Backup takes all volumes of a machine"];
}
function rebootProblems({ reboot, tags }) {
	let group = tags.get("aws:autoscaling:groupName");
	if (!reboot || group === void 0) return [];
	return [`its backup reboots it (BackupReboot:yes), and it belongs to the Auto Scaling group ${group}, which may take it for broken and replace it`];
}
function idleWarnings(resources, wishes) {
	if (resources.length === 0) return [];
	return idlePatterns(resources, wishes).map(({ text }) => ({
		region: null,
		target: "copy-tags",
		message: `copy-tags: "${text}" matches no tag of the resources that are backed up; check the spelling and the case of the key`
	}));
}
function aboutResource({ kind, id, name }) {
	return {
		kind,
		resourceId: id,
		resourceName: name,
		recoveryPointId: null
	};
}
function incidentsOf(skipped) {
	return {
		skipped: skipped.filter(({ incident }) => incident !== !0),
		failures: skipped.filter(({ incident }) => incident === !0).map(failureOf)
	};
}
function failureOf(broken) {
	let { kind, region, id, reason } = broken;
	let { resource, point } = KINDS[kind];
	return {
		region,
		target: id,
		action: "create",
		subject: aboutResource(broken),
		fault: {
			code: "wrong-state",
			message: `${reason}, so no ${point} of it can be made: it has no backup of this run`,
			advice: `Bring the ${resource} out of that state and run again; if it is no longer wanted, remove the tag.`
		}
	};
}
function start_select(resources, lines) {
	let matching = [...groupBy(resources.filter((resource) => carriesAll(resource.tags, lines)), placeOf).values()].flatMap(uniqueById).sort(byPlace);
	return {
		selected: matching.filter((resource) => resource.obstacle === null),
		skipped: matching.flatMap(({ kind, region, id, name, obstacle }) => {
			if (obstacle === null) return [];
			let { reason, actionNeeded, incident } = obstacle;
			return [{
				kind,
				region,
				id,
				name,
				reason,
				actionNeeded,
				...incident && { incident }
			}];
		})
	};
}
function byPlace(a, b) {
	return byText(a.region, b.region) || byText(a.id, b.id);
}
function unreadRegions(regions) {
	return regions.flatMap((entry) => entry.read ? [] : [{
		region: entry.region,
		target: entry.region,
		action: "read",
		fault: entry.fault
	}]);
}
function expectedKinds({ kinds, allKinds }) {
	return allKinds === !0 ? [] : kinds;
}
function unfoundKinds(asked, regions, found) {
	return asked.filter((kind) => !found.some((one) => one.kind === kind) && !regions.some((region) => !region.read && tellsOf(region, kind)));
}
function unfoundWarning(kind, by, target) {
	let [verb, where] = by === "tag" ? ["carries the tag", "the tag"] : ["is selected by", "the selection in the plan file"];
	return {
		region: null,
		target: kind,
		message: `nothing of the kind ${kind} ${verb} ${target}; check ${where} and the regions, or, where that is expected, take ${kind} out of kinds or set if-none-found to ignore`
	};
}
function leftOutKinds({ name, selection }, looked) {
	let left = selection.kinds.filter((kind) => !looked.includes(kind));
	if (left.length === 0) return {};
	let isWhole = left.length === selection.kinds.length;
	let right = [...KIND_NAMES, ...AWS_TYPE_NAMES].filter((kind) => looked.includes(kind) || left.includes(kind)).join(" ");
	let message = `kinds: the plan ${name} is for ${listed(left)}${isWhole ? "" : " too"}, and this run looks at ${listed(looked)}; write kinds: ${right}`;
	if (!isWhole) return { warning: {
		region: null,
		target: name,
		message
	} };
	return { failure: {
		region: null,
		target: name,
		action: "select",
		fault: badInput(message, "Write what the plan is for in the input kinds, or name the plans that are to run in the input plan.")
	} };
}
function listed(kinds) {
	return kinds.join(" and ");
}
let NO_WISHES = { of: () => [] };
function decideBackup(inventory, request, startedAt, { of: wishesOf, hint = "" } = NO_WISHES) {
	let { selected, skipped: left } = start_select(inventory.regions.flatMap((region) => region.read ? region.resources : []), request.tagLines);
	let { skipped, failures: broken } = incidentsOf(left);
	let naming = {
		...request,
		startedAt
	};
	let expiry = expiresAt(request.expiry, startedAt);
	let creates = selected.map((resource) => {
		let slot = slotOf(resource, naming);
		let tags = writtenTags(resource, slot, expiry, naming);
		let reason = `carries ${tags.BackupTag}`;
		let wished = wishesOf(resource, expiry, request.copyTo);
		return planned({
			resource,
			slot,
			expiresAt: expiry,
			keep: request.expiry,
			tags,
			reason,
			wished
		}, startedAt, request);
	});
	let changes = creates.map(({ change }) => change);
	let failures = [...unreadRegions(inventory.regions), ...broken];
	let warnings = [...creates.flatMap((create) => create.warnings), ...idleWarnings(selected, request.tagWishes)];
	let target = backupTagValue(request.tagLines);
	if (selected.length > 0 && request.ifNoneFound !== "ignore") {
		let unfound = unfoundKinds(expectedKinds(request), inventory.regions, [...selected, ...left]);
		warnings.push(...unfound.map((kind) => unfoundWarning(kind, "tag", target)));
	}
	if (selected.length === 0 && failures.length === 0) {
		let fault = noneFound("tag", target, hint);
		request.ifNoneFound === "error" && failures.push({
			region: null,
			target,
			action: "select",
			fault
		});
		request.ifNoneFound === "warn" && warnings.push({
			region: null,
			target,
			message: fault.message
		});
	}
	return {
		changes,
		skipped,
		failures,
		warnings,
		matched: selected.length + broken.length
	};
}
async function settleCreated(applied, session, deadline) {
	let { request, connection, run } = session;
	if (applied === null || request.waitMilliseconds === null) return null;
	let pending = applied.created.flatMap(({ change, outcome }) => outcome.result === "failed" || outcome.state !== "pending" ? [] : [{
		kind: change.resource.kind,
		region: change.resource.region,
		id: outcome.id
	}]);
	let { settle } = await __nccwpck_require__.e(7087).then(__nccwpck_require__.bind(__nccwpck_require__, 7087));
	return settle(pending, {
		...run,
		kinds: connection.kinds,
		engine: request.engine.name,
		deadline
	});
}
let NONE_WANTED = {
	of: NO_WISHES.of,
	warnings: () => [],
	refusals: () => []
};
async function wishesFor({ request, connection, run }, { due }, regions) {
	if (!(request.tagLines === null ? due.some(({ rule }) => rule.copies !== void 0) : request.copyTo.length > 0)) return went(NONE_WANTED);
	let { CopyWishes, checkDestinations, destinationsOf } = await __nccwpck_require__.e(1304).then(__nccwpck_require__.bind(__nccwpck_require__, 1304));
	let input = request.tagLines === null ? "plan-file" : "copy-to";
	let checked = await checkDestinations(destinationsOf(request, due), regions, connection, run, input);
	if (!checked.ok) return checked;
	let wishes = new CopyWishes(run.startedAt, input);
	return went({
		of: (resource, expiry, copies) => wishes.of(resource, expiry, copies),
		warnings: () => [...checked.value, ...wishes.warnings()],
		refusals: () => wishes.refusals()
	});
}
function withWishes(decided, { warnings, refusals }) {
	let wrong = refusals();
	if (wrong.length > 0) return {
		ok: !1,
		refusals: wrong
	};
	return went({
		...decided,
		warnings: [...decided.warnings, ...warnings()]
	});
}
async function vaultCopiesOf({ request, connection, run }, { due }, { changeSet }, wanted) {
	if (wanted === NONE_WANTED || connection.vaultCopies === void 0) return async () => null;
	let { beginCopies } = await __nccwpck_require__.e(7713).then(__nccwpck_require__.bind(__nccwpck_require__, 7713));
	return beginCopies(changeSet, due, {
		request,
		copies: await connection.vaultCopies(),
		run
	});
}
let { end, endRefused, notBegun } = endings(backupReport);
async function runBackup(request, run) {
	let plan = await whatIsDue(request, run);
	if (!plan.ok) return notBegun(request, run)(plan.refusals);
	return inSession(request, run, (session) => backUp(session, plan.value), notBegun(request, run));
}
async function backUp(session, plan) {
	let chosen = await regionsOf(session);
	let regions = chosen.ok ? await whereDue(plan, chosen.value) : chosen;
	if (!regions.ok) return endRefused(session, regions.refusals);
	let wishes = chosen.ok ? await wishesFor(session, plan, chosen.value) : chosen;
	if (!wishes.ok) return endRefused(session, wishes.refusals);
	let inventory = await lookAt(session, regions.value, await whatToLookAt(session.request, plan));
	let decided = withWishes(await decide(inventory, session, plan, wishes.value), wishes.value);
	if (!decided.ok) return endRefused(session, decided.refusals);
	let agreed = await agree(decided.value, session, plan);
	if (!agreed.ok) return endRefused(session, agreed.refusals);
	let copies = await vaultCopiesOf(session, plan, agreed.value, wishes.value);
	let [applied, others] = await Promise.all([carryOut(agreed.value, session), seeOthers(decided.value, session)]);
	let deadline = session.run.clock.now() + (session.request.waitMilliseconds ?? 0);
	let settled = await settleCreated(applied, session, deadline);
	let copied = await copies(applied, settled, deadline);
	return end(session, {
		...agreed.value,
		due: plan.due,
		inventory,
		applied,
		others,
		settled,
		copied
	});
}
async function whatIsDue(request, run) {
	if (request.tagLines !== null) return went({
		source: null,
		due: []
	});
	let { readDue } = await Promise.all([
		__nccwpck_require__.e(1798),
		__nccwpck_require__.e(1469),
		__nccwpck_require__.e(1081)
	]).then(__nccwpck_require__.bind(__nccwpck_require__, 1081));
	return readDue(request, run);
}
async function whereDue({ due }, regions) {
	if (due.length === 0) return went(regions.chosen);
	let { regionsDue } = await Promise.all([
		__nccwpck_require__.e(1798),
		__nccwpck_require__.e(1469),
		__nccwpck_require__.e(1081)
	]).then(__nccwpck_require__.bind(__nccwpck_require__, 1081));
	return regionsDue(due, regions);
}
async function whatToLookAt(request, { due }) {
	if (request.tagLines !== null) return {
		resources: request.tagLines,
		whole: !0,
		points: !1
	};
	let { lookingFor } = await Promise.all([
		__nccwpck_require__.e(1798),
		__nccwpck_require__.e(1469),
		__nccwpck_require__.e(1081)
	]).then(__nccwpck_require__.bind(__nccwpck_require__, 1081));
	return lookingFor(due);
}
async function decide(inventory, { request, connection, run }, plan, { of }) {
	if (request.tagLines !== null) {
		let hint = inventory.regions.some((region) => !region.read || region.resources.length > 0) ? "" : await (await __nccwpck_require__.e(86).then(__nccwpck_require__.bind(__nccwpck_require__, 86))).nearMiss(inventory, request, {
			connection,
			run
		});
		return decideBackup(inventory, request, run.startedAt, {
			of,
			hint
		});
	}
	let [{ decidePlannedBackup }, { warnOfIdleRules }] = await Promise.all([__nccwpck_require__.e(4860).then(__nccwpck_require__.bind(__nccwpck_require__, 4860)), Promise.all([
		__nccwpck_require__.e(1798),
		__nccwpck_require__.e(1469),
		__nccwpck_require__.e(1081)
	]).then(__nccwpck_require__.bind(__nccwpck_require__, 1081))]);
	let decided = decidePlannedBackup(inventory, request, plan.due, run.startedAt, of);
	return {
		...decided,
		warnings: [...decided.warnings, ...await warnOfIdleRules(plan, run)]
	};
}
async function seeOthers(decided, { request, connection, run }) {
	if (!request.otherBackups) return null;
	let { lookForOthers } = await __nccwpck_require__.e(4382).then(__nccwpck_require__.bind(__nccwpck_require__, 4382));
	return lookForOthers(decided, connection, request, run.startedAt, run);
}
let backup = {
	run: runBackup,
	refused: (ended) => backupReport(ended),
	view: async () => (await __nccwpck_require__.e(6770).then(__nccwpck_require__.bind(__nccwpck_require__, 6770))).backupView,
	together: async () => (await __nccwpck_require__.e(7633).then(__nccwpck_require__.bind(__nccwpck_require__, 7633))).backupTogether
};
function askedOf(get, now) {
	let known = new Map(INPUTS.map(({ name, default: fallback }) => [name, get(name).trim() || fallback]));
	let text = (input) => known.get(input.name) ?? input.default;
	let reading = (input) => input.read(text(input), now);
	return {
		text,
		reading,
		given: (input) => input.expression === void 0 && !isDefault(input, text(input), now),
		is: (input, value) => {
			let read = reading(input);
			return read.ok && read.value === value;
		}
	};
}
function isDefault(input, text, now) {
	if (text === input.default) return !0;
	let [read, fallback] = [input.read(text, now), input.read(input.default, now)];
	return read.ok && fallback.ok && (0, external_node_util_.isDeepStrictEqual)(read.value, fallback.value);
}
function unreadable({ text, reading }) {
	return INPUTS.flatMap((input) => {
		let read = reading(input);
		if (read.ok) return [];
		return [problemOf(input, input.secret === !0 ? read.problem : noted(read.problem, text(input)))];
	});
}
function withHidden(asked) {
	return INPUTS.flatMap((input) => {
		let text = asked.text(input);
		let hidden = input.secret === !0 ? null : hiddenCharacter(text);
		if (hidden === null || !asked.reading(input).ok) return [];
		return [problemOf(input, `${quoted(text)} holds ${hidden}, and is taken as it stands`)];
	});
}
function readerOf({ reading }, takes) {
	return (input) => {
		if (!takes.includes(input)) throw Error(`the mode does not say that it takes ${input.name}: this is a bug`);
		let read = reading(input);
		if (!read.ok) throw Error(`${input.name} was not refused: this is a bug`);
		return read.value;
	};
}
function withoutEffect(asked, takes, mode, idle) {
	return [...INPUTS.filter((input) => !takes.includes(input)).map((input) => ({
		input,
		where: `in mode ${mode}`
	})), ...idle].filter(({ input }) => asked.given(input)).map(({ input, where }) => problemOf(input, `${input.secret === !0 ? "it" : quoted(asked.text(input))} has no effect ${where}`));
}
let NO_VOLUME_COPIES = "snapshots of volumes are not copied, because AWS records no source for a copy of a snapshot, so that none could ever be proven to be ours";
function copyToValue(wishes) {
	return wishes.map(({ to, expiresAt }) => `${to}=${formatExpiry(expiresAt)}`).join(" ");
}
function readCopyTo(text) {
	let words = text.split(/\s+/).filter((word) => word !== "");
	let read = words.map((word) => ({
		word,
		wish: readWish(word)
	}));
	let named = read.flatMap(({ wish }) => wish === null ? [] : [wish.to]);
	let isTwice = (to) => named.indexOf(to) !== named.lastIndexOf(to);
	return {
		wishes: read.flatMap(({ wish }) => wish === null || isTwice(wish.to) ? [] : [wish]),
		unreadable: words.length === 0 ? [text] : read.flatMap(({ word, wish }) => wish === null || isTwice(wish.to) ? [word] : [])
	};
}
function readWish(word) {
	let [, to, expire] = /^([a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2})=(.+)$/.exec(word) ?? [];
	let expiry = readExpireTag(expire ?? null);
	return to === void 0 || !expiry.readable ? null : {
		to: region(to),
		expiresAt: expiry.expiresAt
	};
}
function isPastWish({ expiresAt }, now) {
	return expiresAt !== "never" && expiresAt <= now;
}
function noAwsTypes({ reading }, why) {
	let read = reading(kinds);
	if (!read.ok || read.value.ofAws.length === 0) return [];
	return [problemOf(kinds, `${read.value.ofAws.map(quoted).join(", ")} ${why}`)];
}
let LOOKING = [
	mode,
	regions,
	...SESSION,
	...ACCOUNTS,
	...WATCHING
];
let COMMON = [...LOOKING, dryRun];
function idleInCommon(asked) {
	return [...idleInSession(asked), ...idleInAccounts(asked)];
}
function commonRequest(read, caller) {
	let rehearses = read(dryRun);
	return {
		...lookingRequest(read, rehearses ? {
			...caller,
			changes: []
		} : caller),
		dryRun: rehearses
	};
}
function lookingRequest(read, caller) {
	let { workflowRun, sessionName, changes } = caller;
	let session = readSession(read, sessionName, changes);
	let accounts = readAccountsRequest(read, session);
	return {
		engine: { name: "direct" },
		regions: read(regions),
		dryRun: !1,
		workflowRun,
		session,
		...accounts !== null && { accounts }
	};
}
function readKinds(read) {
	let { names, all } = read(kinds);
	return {
		kinds: names,
		...all && { allKinds: !0 }
	};
}
let ENGINE$1 = [
	engine,
	vault,
	backupRoleArn,
	coldStorageAfter,
	createVault,
	vaultKmsKey
];
let BY_PLAN = [
	planFile,
	plan,
	rule
];
let backupInputs = {
	does: "Back up the resources that carry a tag, or those of the plans that are due.",
	examples: [
		"-t Backup:ProductionDaily -e \"+30 days\"",
		"-t Backup:Weekly -e \"6 months\" --wait --regions \"eu-*\"",
		"--plan nightly"
	],
	changes: [
		"backup:Copy*",
		"backup:StartBackupJob",
		"backup:StartCopyJob",
		"ec2:CreateImage",
		"ec2:CreateSnapshot*",
		"ec2:CreateTags",
		"rds:AddTagsToResource",
		"rds:CreateDBClusterSnapshot",
		"rds:CreateDBSnapshot",
		...MAKING_VAULTS,
		...HANDING_ON,
		...USE_OF_KEYS
	],
	takes: [
		...COMMON,
		tag,
		expiry,
		kinds,
		...ENGINE$1,
		ifNoneFound,
		wait,
		waitTimeout,
		otherBackups,
		copyTags,
		extraTags,
		copyTo,
		copyKmsKey,
		...BY_PLAN,
		...APPROVAL
	],
	problems: (asked, now) => [
		...whatAndHowLong(asked, now),
		...engineProblems(asked, ENGINE$1),
		...asked.is(engine, "direct") ? noAwsTypes(asked, TAKES_AWS_BACKUP) : [],
		...copyProblems(asked),
		...copyKeyProblems(asked),
		...lifecycleProblems(asked, now)
	],
	idle: (asked) => [
		...idleInCommon(asked),
		...idleInWaiting(asked),
		...idleInApproval(asked),
		...byPlan(asked) ? [] : [{
			input: planFile,
			where: "beside tag and expiry"
		}],
		...asked.is(engine, "direct") ? [{
			input: copyKmsKey,
			where: "where this action makes the backups"
		}] : []
	],
	request: (read, caller) => {
		let shared = {
			...commonRequest(read, caller),
			...readKinds(read),
			mode: "backup",
			engine: readBackupEngine(read),
			ifNoneFound: read(ifNoneFound),
			waitMilliseconds: read(wait) ? read(waitTimeout) : null,
			otherBackups: read(otherBackups),
			tagWishes: readTagWishes(read),
			copyKeys: read(copyKmsKey),
			changeSet: readChangeSet(read)
		};
		let [tagLines, keep] = [read(tag), read(expiry)];
		if (tagLines === null || keep === null) return {
			...shared,
			tagLines: null,
			planFile: read(planFile),
			plan: read(plan),
			rule: read(rule)
		};
		return {
			...shared,
			tagLines,
			expiryText: keep.text,
			expiry: keep.rule,
			copyTo: read(copyTo)
		};
	}
};
let TAKES_AWS_BACKUP = "names what AWS Backup alone backs up; write engine: aws-backup with vault and backup-role-arn as well, or kinds of this action, such as \"ec2-instance\"";
function byPlan({ given }) {
	return !given(tag) && !given(expiry);
}
function copyProblems(asked) {
	let { text, given, is, reading } = asked;
	if (!given(copyTo)) return [];
	let problem = (why) => [problemOf(copyTo, `${quoted(text(copyTo))} ${why}`)];
	if (byPlan(asked)) return problem("does not go with a plan file; write copies on its rules, such as \"copies: [{to: eu-west-1}]\"");
	if (is(engine, "aws-backup")) return is(wait, !0) ? [] : problem("needs wait: true with engine aws-backup, because AWS Backup copies only what is complete");
	let looked = reading(kinds);
	if (!looked.ok || !looked.value.names.includes("ebs-volume")) return [];
	return problem(`does not go with the kind ebs-volume: ${NO_VOLUME_COPIES}; back volumes up in a step of their own`);
}
function copyKeyProblems({ text, given, is }) {
	if (!given(copyKmsKey) || !is(engine, "aws-backup") || is(createVault, !0)) return [];
	return [problemOf(copyKmsKey, `${quoted(text(copyKmsKey))} ${NEEDS_A_NEW_VAULT}`)];
}
let NEEDS_A_NEW_VAULT = "is for vaults of copies that are made; write create-vault: true as well, since a vault keeps its key";
function whatAndHowLong(asked, now) {
	if (byPlan(asked)) return [];
	let { text, given } = asked;
	let tagRead = readTagLines(text(tag));
	let expiryRead = readExpiry(text(expiry), now);
	return [
		...tagRead.ok ? [] : [problemOf(tag, tagRead.problem)],
		...expiryRead.ok ? [] : [problemOf(expiry, expiryRead.problem)],
		...[plan, rule].filter(given).map((input) => problemOf(input, `${quoted(text(input))} does not go with tag and expiry; write either those or plan and rule`))
	];
}
let checkInputs = {
	does: "Check that everything has a backup as young as it should be; nothing is written.",
	examples: [
		"-t Backup:ProductionDaily --max-age \"26 hours\"",
		"--coverage all",
		"--plan nightly --other-backups"
	],
	changes: ["cloudwatch:PutMetricData"],
	takes: [
		...LOOKING,
		tag,
		maxAge,
		kinds,
		planFile,
		plan,
		rule,
		lateAfter,
		coverage,
		otherBackups,
		requireVerified,
		ifNoneFound,
		metrics,
		evidence
	],
	problems: (asked) => [...whatIsAsked(asked), ...onlyOfAwsBackup(asked)],
	idle: (asked) => [...idleInCommon(asked), ...besideTheOther(asked)],
	request: (read, caller) => {
		let shared = {
			...lookingRequest(read, caller),
			...readKinds(read),
			mode: "check",
			ifNoneFound: read(ifNoneFound),
			lateAfterMilliseconds: read(lateAfter),
			coverage: read(coverage),
			otherBackups: read(otherBackups),
			requireVerifiedMilliseconds: read(requireVerified),
			metrics: read(metrics),
			evidence: read(evidence)
		};
		let [tagLines, age] = [read(tag), read(maxAge)];
		if (tagLines === null || age === null) return {
			...shared,
			tagLines: null,
			planFile: read(planFile),
			plan: read(plan),
			rule: read(rule)
		};
		return {
			...shared,
			tagLines,
			maxAgeMilliseconds: age
		};
	}
};
function onlyOfAwsBackup(asked) {
	if (!asked.given(tag) || !asked.is(otherBackups, !1)) return [];
	return noAwsTypes(asked, "is backed up by AWS Backup alone; write other-backups: true as well, which counts its backups");
}
function whatIsAsked({ text, given }) {
	if (!given(tag)) return [];
	return [...given(maxAge) ? [] : [problemOf(maxAge, "it is required with tag; write how old the newest backup may be, such as \"26 hours\"")], ...[plan, rule].filter(given).map((input) => problemOf(input, `${quoted(text(input))} does not go with tag and max-age; write either those or plan and rule`))];
}
function besideTheOther({ given }) {
	return given(tag) ? [{
		input: planFile,
		where: "beside tag and max-age"
	}] : [{
		input: maxAge,
		where: "without tag"
	}];
}
let collectInputs = {
	does: "Put the reports of several runs together: one verdict, summary and page; nothing is asked of AWS.",
	examples: ["--reports \"reports/**/*.json\" --expect 12"],
	changes: [],
	takes: [
		mode,
		reports,
		expect,
		...WATCHING
	],
	problems: withoutReports,
	idle: () => [],
	request: (read, { workflowRun }) => ({
		mode: "collect",
		reports: read(reports),
		expect: read(expect),
		kinds: ["ec2-instance"],
		engine: { name: "direct" },
		regions: "",
		dryRun: !1,
		session: NO_SESSION,
		workflowRun
	})
};
function withoutReports({ text }) {
	if (text(reports) !== "") return [];
	return [problemOf(reports, "it is required in mode collect; write paths or globs, one a line, such as \"reports/**/*.json\"")];
}
let NO_SESSION = {
	role: null,
	audience: "",
	sessionName: "",
	durationSeconds: 0,
	policy: null,
	homeRegion: ""
};
let copyInputs = {
	does: "Make the copies in other regions that are wanted of existing backups.",
	examples: [
		"--dry-run",
		"--regions us-east-1 --wait",
		"--kinds \"ec2-instance rds-instance\""
	],
	changes: [
		"ec2:CopyImage",
		"ec2:CopySnapshot",
		"ec2:CreateTags",
		"rds:AddTagsToResource",
		"rds:CopyDBClusterSnapshot",
		"rds:CopyDBSnapshot",
		...USE_OF_KEYS
	],
	takes: [
		...COMMON,
		kinds,
		planFile,
		copyKmsKey,
		pricePerGibTransferred,
		wait,
		waitTimeout,
		...APPROVAL
	],
	problems: (asked) => [...noAwsTypes(asked, "is copied by AWS Backup, as the rules of its own plans say; write kinds of this action, such as \"ec2-instance\""), ...withoutVolumes(asked)],
	idle: (asked) => [
		...idleInCommon(asked),
		...idleInWaiting(asked),
		...idleInApproval(asked)
	],
	request: (read, caller) => ({
		...commonRequest(read, caller),
		...readKinds(read),
		mode: "copy",
		planFile: read(planFile),
		copyKeys: read(copyKmsKey),
		pricePerGibTransferred: read(pricePerGibTransferred),
		waitMilliseconds: read(wait) ? read(waitTimeout) : null,
		changeSet: readChangeSet(read)
	})
};
function withoutVolumes({ reading, text }) {
	let looked = reading(kinds);
	if (!looked.ok || !looked.value.names.includes("ebs-volume")) return [];
	return [problemOf(kinds, `"${text(kinds)}" holds ebs-volume, and ${NO_VOLUME_COPIES}; write others, such as "ec2-instance"`)];
}
let listInputs = {
	does: "List what can be restored, the newest first; nothing is written.",
	examples: [
		"",
		"prod-api-001",
		"-t Backup:ProductionDaily --regions \"eu-*\""
	],
	changes: [],
	takes: [
		...LOOKING,
		from,
		tag,
		kinds,
		otherBackups,
		ifNoneFound
	],
	argument: from,
	problems: (asked) => asked.is(otherBackups, !1) ? noAwsTypes(asked, "has its recovery points in AWS Backup alone; write kinds of this action, such as \"ec2-instance\", or other-backups: true as well, which lists them") : [],
	idle: (asked) => [...idleInCommon(asked), ...asked.given(tag) ? [{
		input: otherBackups,
		where: "with tag"
	}] : []],
	request: (read, caller) => ({
		...lookingRequest(read, caller),
		...readKinds(read),
		mode: "list",
		tagLines: read(tag),
		from: read(from),
		otherBackups: read(otherBackups),
		ifNoneFound: read(ifNoneFound)
	})
};
let previewInputs = {
	does: "Show what a change of the plan file does; on a pull request, compared with its base.",
	examples: [
		"",
		"--fail-on \"newly-deletable unprotected\"",
		"--as-of 2026-12-01"
	],
	changes: [],
	takes: [
		...COMMON,
		kinds,
		planFile,
		minKeep,
		keepVerified,
		protectUncopied,
		grace,
		asOf,
		changeSetValidFor,
		failOn,
		pricePerGibMonth,
		pricePerGibTransferred,
		comment
	],
	problems: (asked) => noAwsTypes(asked, "has no recovery points that a plan file decides about; write kinds of this action, such as \"ec2-instance\""),
	idle: idleInCommon,
	request: (read, caller) => ({
		...commonRequest(read, caller),
		...readKinds(read),
		mode: "preview",
		dryRun: !0,
		planFile: read(planFile),
		minKeep: read(minKeep),
		keepVerified: read(keepVerified),
		protectUncopied: read(protectUncopied),
		graceMilliseconds: read(grace),
		asOf: read(asOf),
		changeSet: {
			approved: null,
			validForMilliseconds: read(changeSetValidFor)
		},
		failOn: read(failOn),
		pricePerGibMonth: read(pricePerGibMonth),
		pricePerGibTransferred: read(pricePerGibTransferred),
		githubToken: read(githubToken),
		comment: read(comment)
	})
};
let ENGINE = [engine, vault];
let purgeInputs = {
	does: "Delete the backups of this tool whose expiry has passed.",
	examples: [
		"--dry-run",
		"--max-deletions 20%",
		"-t Backup:ProductionDaily --min-keep 3"
	],
	changes: [
		"ec2:DeleteSnapshot",
		"ec2:DeregisterImage",
		"rds:DeleteDBClusterSnapshot",
		"rds:DeleteDBSnapshot"
	],
	takes: [
		...COMMON,
		tag,
		kinds,
		...ENGINE,
		minKeep,
		keepVerified,
		maxDeletions,
		protectInUse,
		protectUncopied,
		planFile,
		grace,
		...APPROVAL,
		asOf
	],
	problems: (asked) => [
		...engineProblems(asked, ENGINE),
		...asked.is(engine, "direct") ? noAwsTypes(asked, DELETED_BY_AWS_BACKUP) : [],
		...onlyDry(asked)
	],
	idle: (asked) => [...idleInCommon(asked), ...idleInApproval(asked)],
	request: (read, caller) => ({
		...commonRequest(read, caller),
		...readKinds(read),
		mode: "purge",
		engine: readPurgeEngine(read),
		tagLines: read(tag),
		minKeep: read(minKeep),
		keepVerified: read(keepVerified),
		maxDeletions: read(maxDeletions),
		protectInUse: read(protectInUse),
		protectUncopied: read(protectUncopied),
		planFile: read(planFile),
		graceMilliseconds: read(grace),
		asOf: read(asOf),
		changeSet: readChangeSet(read)
	})
};
let DELETED_BY_AWS_BACKUP = "names what AWS Backup alone backs up, and deletes itself; write engine: aws-backup with vault to hear of what it could not do, or kinds of this action, such as \"ec2-instance\"";
function onlyDry({ text, given, is }) {
	if (!given(asOf) || !is(dryRun, !1)) return [];
	let message = `${quoted(text(asOf))} is only for a dry run of a purge and for preview; write dry-run: true as well`;
	return [problemOf(asOf, message)];
}
let BIN = /^recycle-bin(?:[\s,]|$)/;
let ID = /^(?:ami|snap|i|vol)-[0-9a-f]{8,17}$/;
let GRACE = "7 days";
function readUndo(read) {
	let wanted = read(from) ?? "";
	if (!BIN.test(wanted)) return null;
	let given = read(expiry);
	if (given !== null) return {
		ids: idsIn(wanted),
		expiry: given.rule,
		expiryText: given.text
	};
	let grace = readExpiry(GRACE, 0);
	if (!grace.ok) throw Error(`${GRACE} is no expiry: this is a bug`);
	return {
		ids: idsIn(wanted),
		expiry: grace.rule,
		expiryText: GRACE
	};
}
function idsIn(wanted) {
	return wordsOf(wanted).slice(1);
}
function kindsInBin(wanted, given) {
	let ids = idsIn(wanted);
	let told = [...ids.some((id) => /^(?:ami|i|snap)-/.test(id)) ? ["ec2-instance"] : [], ...ids.some((id) => /^(?:vol|snap)-/.test(id)) ? ["ebs-volume"] : []];
	return KIND_NAMES.filter((name) => hasBin(name) && (given.includes(name) || told.includes(name)));
}
function hasBin(name) {
	return name === "ec2-instance" || name === "ebs-volume";
}
function undoProblems(asked) {
	let wanted = asked.text(from).trim();
	if (!BIN.test(wanted)) return [];
	let odd = idsIn(wanted).find((id) => !ID.test(id));
	if (odd !== void 0) {
		let message = `${quoted(odd)} is no id; write "recycle-bin", or ids behind it, such as "recycle-bin ami-0123456789abcdef0"`;
		return [problemOf(from, message)];
	}
	let given = asked.reading(kinds);
	if (!given.ok || given.value.ofAws.length > 0 || kindsInBin(wanted, given.value.names).length > 0) return [];
	let message = `${quoted(asked.text(kinds))} has no Recycle Bin, because DB snapshots do not go there; write "ec2-instance ebs-volume"`;
	return [problemOf(kinds, message)];
}
function idleBesideUndo(asked) {
	let wanted = asked.text(from).trim();
	if (!BIN.test(wanted)) return [{
		input: expiry,
		where: "unless from is \"recycle-bin\""
	}];
	let beside = RESTORE_INPUTS.filter((input) => input !== at).map((input) => ({
		input,
		where: "with from: recycle-bin"
	}));
	return idsIn(wanted).length === 0 ? beside : [{
		input: at,
		where: "where from has ids"
	}, ...beside];
}
let restoreInputs = {
	does: "Make a new resource from a backup, beside the old one.",
	examples: [
		"prod-api-001 --dry-run",
		"ami-0123456789abcdef0 --instance-type m7i.large --wait",
		"orders --kinds rds-instance",
		"recycle-bin --dry-run"
	],
	changes: [
		"ec2:RestoreImageFromRecycleBin",
		"ec2:RestoreSnapshotFromRecycleBin",
		"ec2:CreateTags",
		"ec2:CreateVolume",
		"ec2:RunInstances",
		"rds:AddTagsToResource",
		"rds:CreateDBInstance",
		"rds:CreateTenantDatabase",
		"rds:RestoreDBClusterFromSnapshot",
		"rds:RestoreDBInstanceFromDBSnapshot",
		...HANDING_ON,
		...USE_OF_KEYS
	],
	takes: [
		...COMMON,
		from,
		kinds,
		...RESTORE_INPUTS,
		expiry,
		wait,
		waitTimeout,
		...APPROVAL
	],
	argument: from,
	problems: (asked) => [
		...noAwsTypes(asked, "is restored in AWS Backup, which made it; write kinds of this action, such as \"ec2-instance\""),
		...nothingNamed(asked),
		...severalAccounts(asked),
		...undoProblems(asked)
	],
	idle: (asked) => [
		...idleInCommon(asked),
		...idleInApproval(asked),
		...idleBesideUndo(asked)
	],
	request: (read, caller) => ({
		...commonRequest(read, caller),
		kinds: kindsOf(read(from) ?? "", read(kinds).names),
		mode: "restore",
		from: read(from) ?? "",
		at: read(at),
		asked: readFields(read),
		undo: readUndo(read),
		wait: read(wait),
		waitMilliseconds: read(waitTimeout),
		changeSet: readChangeSet(read)
	})
};
function nothingNamed({ is }) {
	if (!is(from, null)) return [];
	return [problemOf(from, "it is required in mode restore; write a name or an id, such as \"prod-api-001\" or \"ami-0123456789abcdef0\"")];
}
function severalAccounts({ given }) {
	let [accounts] = ACCOUNTS;
	if (!given(accounts)) return [];
	return [problemOf(accounts, "a restore works in one account; write the role of that account in role-to-assume, such as \"arn:aws:iam::123456789012:role/backup-via-tag-restore\"")];
}
let KIND_OF_ID = [
	[/^(?:i|ami)-[0-9a-f]{8,17}$/, ["ec2-instance"]],
	[/^vol-[0-9a-f]{8,17}$/, ["ebs-volume"]],
	[/^snap-[0-9a-f]{8,17}$/, ["ec2-instance", "ebs-volume"]],
	[/^arn:[^:]*:rds:[^:]*:[^:]*:(?:db|snapshot):/, ["rds-instance"]],
	[/^arn:[^:]*:rds:[^:]*:[^:]*:(?:cluster|cluster-snapshot):/, ["rds-cluster"]]
];
function kindsOf(wanted, given) {
	return BIN.test(wanted) ? kindsInBin(wanted, given) : kindsFor(wanted, given);
}
function kindsFor(from, given) {
	let told = KIND_OF_ID.find(([pattern]) => pattern.test(from))?.[1] ?? [];
	return KIND_NAMES.filter((name) => given.includes(name) || told.includes(name));
}
let retainInputs = {
	does: "Update the expiry of existing backups to match the plan file.",
	examples: ["--dry-run", "--plan-file plans.yml --grace \"96 hours\""],
	changes: ["ec2:CreateTags", "rds:AddTagsToResource"],
	takes: [
		...COMMON,
		kinds,
		planFile,
		grace,
		...APPROVAL
	],
	problems: (asked) => noAwsTypes(asked, "expires by the lifecycle that AWS Backup keeps; write kinds of this action, such as \"ec2-instance\""),
	idle: (asked) => [...idleInCommon(asked), ...idleInApproval(asked)],
	request: (read, caller) => ({
		...commonRequest(read, caller),
		...readKinds(read),
		mode: "retain",
		planFile: read(planFile),
		graceMilliseconds: read(grace),
		changeSet: readChangeSet(read)
	})
};
let syncInputs = {
	does: "Make the plans of AWS Backup equal to those in the plan file.",
	examples: [
		"--dry-run",
		"--create-vault --remove-plans weekly",
		"--import nightly > .github/backup-plans.yml"
	],
	changes: [
		"backup:CreateBackupPlan",
		"backup:CreateBackupSelection",
		"backup:CreateRestoreTestingPlan",
		"backup:CreateRestoreTestingSelection",
		"backup:DeleteBackupPlan",
		"backup:DeleteBackupSelection",
		"backup:DeleteRestoreTestingPlan",
		"backup:DeleteRestoreTestingSelection",
		"backup:UpdateBackupPlan",
		"backup:UpdateRestoreTestingPlan",
		"backup:UpdateRestoreTestingSelection",
		...MAKING_VAULTS,
		...HANDING_ON,
		...USE_OF_KEYS
	],
	takes: [
		...COMMON,
		planFile,
		createVault,
		vaultKmsKey,
		removePlans,
		importPlan,
		adopt,
		ifNoneFound,
		...APPROVAL
	],
	problems: (asked) => [...keyProblems(asked), ...importProblems(asked)],
	idle: (asked) => [...idleInCommon(asked), ...idleInApproval(asked)],
	request: (read, caller) => ({
		...commonRequest(read, caller),
		mode: "sync",
		kinds: ["ec2-instance"],
		planFile: read(planFile),
		newVault: readNewVault(read),
		removePlans: read(removePlans),
		adopt: read(adopt),
		importPlan: read(importPlan),
		ifNoneFound: read(ifNoneFound),
		changeSet: readChangeSet(read)
	})
};
function importProblems({ given, text }) {
	if (!given(importPlan)) return [];
	return [
		adopt,
		removePlans,
		accounts
	].filter(given).map((input) => problemOf(input, `${quoted(text(input))} does not go with import, which only writes a plan down; take one of them out`));
}
let verifyInputs = {
	does: "Start the newest AMIs in a network without a way out, and see whether they boot.",
	examples: [
		"-t Backup:ProductionDaily --dry-run",
		"--max-tests 10 --test-timeout \"40 minutes\"",
		"--plan nightly"
	],
	changes: [
		"ec2:CreateTags",
		"ec2:GetConsole*",
		"ec2:RunInstances",
		"ec2:TerminateInstances",
		...USE_OF_KEYS
	],
	takes: [
		...COMMON,
		tag,
		kinds,
		planFile,
		plan,
		ifNoneFound,
		verifyEvery,
		maxTests,
		testTimeout,
		testInstanceType
	],
	problems: (asked) => [...onlyInstances(asked), ...eitherTagOrPlan(asked)],
	idle: (asked) => [...idleInCommon(asked), ...asked.given(tag) ? [{
		input: planFile,
		where: "beside tag"
	}] : []],
	request: (read, caller) => ({
		...commonRequest(read, caller),
		...readKinds(read),
		mode: "verify",
		tagLines: read(tag),
		planFile: read(planFile),
		plan: read(plan),
		ifNoneFound: read(ifNoneFound),
		verifyEveryMilliseconds: read(verifyEvery),
		maxTests: read(maxTests),
		testTimeoutMilliseconds: read(testTimeout),
		testInstanceType: read(testInstanceType)
	})
};
function onlyInstances({ reading, text }) {
	let read = reading(kinds);
	if (!read.ok || read.value.names.every((kind) => kind === "ec2-instance")) return [];
	return [problemOf(kinds, `"${text(kinds)}" cannot be verified, because only AMIs boot; write "ec2-instance"`)];
}
function eitherTagOrPlan({ given, text }) {
	if (!given(tag) || !given(plan)) return [];
	return [problemOf(plan, `"${text(plan)}" does not go with tag; write either tag or plan`)];
}
let MODE_INPUTS = {
	backup: backupInputs,
	purge: purgeInputs,
	copy: copyInputs,
	check: checkInputs,
	list: listInputs,
	restore: restoreInputs,
	verify: verifyInputs,
	retain: retainInputs,
	preview: previewInputs,
	sync: syncInputs,
	collect: collectInputs
};
function readRequest(source) {
	let asked = askedOf(source.get, source.now);
	let wrong = unreadable(asked);
	let modeRead = asked.reading(mode);
	if (!modeRead.ok) return {
		ok: !1,
		mode: null,
		problems: wrong
	};
	let name = modeRead.value;
	let { takes, changes, problems: check, idle } = MODE_INPUTS[name];
	let problems = firstOfEach([
		...wrong,
		...sessionProblems(asked),
		...inAccounts(asked, takes),
		...check(asked, source.now)
	]);
	if (problems.length > 0) return {
		ok: !1,
		mode: name,
		problems
	};
	return {
		ok: !0,
		request: MODE_INPUTS[name].request(readerOf(asked, takes), {
			...source,
			changes
		}),
		warnings: firstOfEach([...withoutEffect(asked, takes, name, [...idle(asked), ...takes.includes(dryRun) ? idleInWatching(asked) : []]), ...withHidden(asked)])
	};
}
function inAccounts(asked, takes) {
	return ACCOUNTS.some((input) => takes.includes(input)) ? accountsProblems(asked) : [];
}
function watchingOf({ get, now }) {
	let asked = askedOf(get, now);
	let name = asked.reading(mode);
	let watching = readWatching(asked);
	let rehearses = !name.ok || MODE_INPUTS[name.value].takes.includes(dryRun);
	return {
		...watching,
		dryRun: watching.dryRun && rehearses
	};
}
function firstOfEach(problems) {
	return problems.filter(({ input }, at) => problems.findIndex((one) => one.input === input) === at);
}
let OPEN_ACCOUNTS = {
	add: () => {},
	hide: (text) => text,
	hideAll: (value) => value
};
function accountMask(mask) {
	let known = new Set();
	let hide = (text) => {
		let clean = text;
		for (let account of known) clean.includes(account) && (clean = clean.replaceAll(account, "***"));
		return clean.replace(/(arn:[\w-]*:[\w-]*:[\w-]*:)\d{12}(?!\d)/g, "$1***");
	};
	return {
		add: (account) => {
			if (!/^\d{12}$/.test(account) || known.has(account)) return;
			known.add(account);
			mask(account);
		},
		hide,
		hideAll: (value) => start_hidden(value, hide)
	};
}
function start_hidden(value, hide) {
	if (typeof value == "string") return hide(value);
	if (Array.isArray(value)) return value.map((item) => start_hidden(item, hide));
	if (typeof value != "object" || !value || Object.getPrototypeOf(value) !== Object.prototype) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), key === "account" ? null : start_hidden(item, hide)]));
}
function accountsIn(text) {
	return [...text.matchAll(/arn:[\w-]*:[\w-]*:[\w-]*:(\d{12})(?!\d)/g)].map(([, account = ""]) => account);
}
function endSoon() {
	setTimeout(() => process.exit(), 2e3).unref();
}
async function unlessNothingIsLeft(working) {
	let end = () => {};
	let ended = new Promise((_, reject) => {
		end = () => reject(Error("the run waited for something that can no longer come"));
	});
	process.once("beforeExit", end);
	try {
		return await Promise.race([working, ended]);
	} finally {
		process.off("beforeExit", end);
	}
}
function withoutSecrets({ secrets, accounts, log, files, previewHost }) {
	let scrub = (text) => accounts.hide(secrets.scrub(text));
	return {
		log: scrubbedLog(log, scrub),
		files: {
			...files,
			write: (kind, text) => files.write(kind, secrets.scrub(text)),
			saveEvidence: (name, content) => files.saveEvidence(name, typeof content == "string" ? secrets.scrub(content) : content)
		},
		previewHost: {
			...previewHost,
			shown: accounts.hideAll,
			repository: async (token, patience) => {
				let found = await previewHost.repository(token, patience);
				return found.ok ? {
					ok: !0,
					value: scrubbedComments(found.value, scrub)
				} : found;
			}
		}
	};
}
function scrubbedLog(log, scrub) {
	return {
		info: (line) => log.info(scrub(line)),
		debug: (line) => log.debug(scrub(line)),
		group: (title, lines) => log.group(scrub(title), lines.map(scrub)),
		progress: (done, total, what) => log.progress(done, total, scrub(what))
	};
}
function scrubbedComments(repository, scrub) {
	return {
		...repository,
		writeComment: (number, marker, body) => repository.writeComment(number, marker, scrub(body))
	};
}
let MODES = {
	backup: async () => backup,
	purge: async () => (await __nccwpck_require__.e(9753).then(__nccwpck_require__.bind(__nccwpck_require__, 9753))).purge,
	copy: async () => (await __nccwpck_require__.e(6325).then(__nccwpck_require__.bind(__nccwpck_require__, 6325))).copy,
	check: async () => (await Promise.all([__nccwpck_require__.e(9759), __nccwpck_require__.e(5616)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3240))).check,
	list: async () => (await __nccwpck_require__.e(8858).then(__nccwpck_require__.bind(__nccwpck_require__, 8858))).list,
	verify: async () => (await __nccwpck_require__.e(3873).then(__nccwpck_require__.bind(__nccwpck_require__, 3873))).verify,
	preview: async () => (await Promise.all([
		__nccwpck_require__.e(6770),
		__nccwpck_require__.e(1798),
		__nccwpck_require__.e(1469),
		__nccwpck_require__.e(8e3)
	]).then(__nccwpck_require__.bind(__nccwpck_require__, 8e3))).preview,
	restore: async () => (await __nccwpck_require__.e(9866).then(__nccwpck_require__.bind(__nccwpck_require__, 9866))).restore,
	retain: async () => (await __nccwpck_require__.e(837).then(__nccwpck_require__.bind(__nccwpck_require__, 837))).retain,
	sync: async () => (await Promise.all([
		__nccwpck_require__.e(6770),
		__nccwpck_require__.e(9759),
		__nccwpck_require__.e(3187)
	]).then(__nccwpck_require__.bind(__nccwpck_require__, 6795))).sync,
	collect: async () => (await __nccwpck_require__.e(1318).then(__nccwpck_require__.bind(__nccwpck_require__, 1318))).collect
};
async function execute(front) {
	let { secrets, accounts } = front;
	for (let { name, secret } of INPUTS) {
		let text = front.getInput(name) ?? "";
		secret === !0 && secrets.add(text);
		for (let account of accountsIn(text)) accounts.add(account);
		if (name === "accounts") for (let [account] of text.matchAll(/\d{12}/g)) accounts.add(account);
	}
	let report = await executeOpenly({
		...front,
		...withoutSecrets(front)
	});
	for (let { account } of report.accounts ?? []) account !== null && accounts.add(account);
	return secrets.scrubAll(report);
}
async function executeOpenly(front) {
	let clock = correctedClock(systemClock);
	let startedAt = Math.floor(clock.now() / 1e3) * 1e3;
	let { workflowRun, runName, fetchIdToken, log, signal } = front;
	let get = (name) => front.getInput(name) ?? "";
	let reading = readRequest({
		get,
		now: startedAt,
		workflowRun,
		sessionName: runName
	});
	let lost = lostInputs(front.getInput);
	if (lost !== null || !reading.ok) {
		let mode = reading.ok ? reading.request.mode : reading.mode;
		let refusals = lost === null ? reading.ok ? [] : reading.problems.map(refusalOf) : [lost];
		let refused = {
			startedAt,
			finishedAt: clock.now(),
			refusals
		};
		return mode === null ? refuseUnknown(refused) : refuse(mode, null, refused);
	}
	let { request } = reading;
	try {
		let outside = {
			runName,
			clock,
			fetchIdToken,
			signal,
			hide: (secret) => {
				front.secrets.add(secret);
				front.mask(secret);
			}
		};
		let { session, kinds, allKinds, engine } = request;
		let asked = {
			kinds,
			engine,
			...allKinds && { allKinds }
		};
		let cloud = hidingAccount(front.accounts, awsCloud({
			...outside,
			request: session,
			...asked
		}));
		let { files, commit, schedule, previewHost: pullRequests } = front;
		let ran = await unlessNothingIsLeft(runWhereAsked(request, {
			cloud,
			clock,
			log,
			signal,
			files,
			commit,
			schedule,
			pullRequests,
			startedAt
		}, front.accounts, outside));
		let warnings = reading.warnings.map(({ input, message }) => ({
			region: null,
			target: input,
			message
		}));
		return {
			...ran,
			warnings: [...warnings, ...ran.warnings]
		};
	} catch (error) {
		let refusals = [{
			target: "run",
			fault: faultOf$1(error, front)
		}];
		return refuse(request.mode, request, {
			startedAt,
			finishedAt: clock.now(),
			refusals
		});
	}
}
async function runWhereAsked(request, run, masks, outside) {
	if (request.mode === "collect") return runCollect(request, run);
	let { accounts = null } = request;
	if (accounts === null) return runMode(request.mode, request, run);
	let { awsFleet } = await __nccwpck_require__.e(5351).then(__nccwpck_require__.bind(__nccwpck_require__, 5351));
	let fleet = awsFleet(outside, accounts.organization);
	return runModeInAccounts(request.mode, request, accounts, run, {
		...fleet,
		cloudsOf: (requests) => {
			for (let { session } of requests) for (let account of accountsIn(session.role ?? "")) masks.add(account);
			return fleet.cloudsOf(requests).map((one) => hidingAccount(masks, one));
		}
	});
}
async function runCollect(request, run) {
	let { readReports } = await __nccwpck_require__.e(2833).then(__nccwpck_require__.bind(__nccwpck_require__, 2833));
	let { startedAt } = run;
	let refusedFor = (refusals) => refuse("collect", request, {
		startedAt,
		finishedAt: run.clock.now(),
		refusals
	});
	let found = await readReports(request, run);
	if (!found.ok) return refusedFor(found.refusals);
	return await collected(found.value.mode, {
		...found.value,
		startedAt
	}) ?? refusedFor(found.value.troubles);
}
async function collected(mode, found) {
	let [made, { collectReports }] = await Promise.all([MODES[mode](), __nccwpck_require__.e(6226).then(__nccwpck_require__.bind(__nccwpck_require__, 6226))]);
	return collectReports(made, found);
}
async function runModeInAccounts(mode, request, accounts, run, fleet) {
	let [found, { runInAccounts }] = await Promise.all([MODES[mode](), __nccwpck_require__.e(3161).then(__nccwpck_require__.bind(__nccwpck_require__, 5542))]);
	return runInAccounts(found, request, accounts, run, fleet);
}
function hidingAccount(accounts, cloud) {
	return { connect: async () => {
		let connected = await cloud.connect();
		connected.ok && accounts.add(connected.value.account);
		return connected;
	} };
}
function refusalOf({ input, message }) {
	return {
		target: input,
		fault: badInput(message, `Correct the input ${input} and run again; nothing was changed.`)
	};
}
let NOBODY = {
	account: null,
	caller: null,
	warnings: []
};
async function runMode(mode, request, run) {
	let { run: start } = await MODES[mode]();
	return start(request, run);
}
async function refuse(mode, request, refused) {
	let { refused: report } = await MODES[mode]();
	return report({
		...NOBODY,
		...refused,
		request
	});
}
function refuseUnknown(refused) {
	return {
		mode: null,
		...commonReport({
			...NOBODY,
			...refused,
			request: null
		}, {
			failures: [],
			warnings: [],
			succeeded: 0,
			regions: []
		})
	};
}
async function viewOfReport(report) {
	if (report.mode !== null) return viewInMode(report.mode, report);
	let { refusedView } = await __nccwpck_require__.e(6770).then(__nccwpck_require__.bind(__nccwpck_require__, 6770));
	return refusedView(report);
}
async function viewInMode(mode, report) {
	let { view } = await MODES[mode]();
	return (await view())(report);
}
function workflowRunOf(environment) {
	let { GITHUB_RUN_ID: id = "", GITHUB_RUN_ATTEMPT: attempt = "", GITHUB_JOB: job, GITHUB_ACTION: action } = environment;
	if (!/^\d+$/.test(id) || environment.ACT === "true") return null;
	return {
		id,
		url: `${environment.GITHUB_SERVER_URL || "https://github.com"}/${environment.GITHUB_REPOSITORY ?? ""}/actions/runs/${id}`,
		...job || action ? { step: `${job ?? ""}/${action ?? ""}` } : {},
		.../^\d+$/.test(attempt) ? { attempt: Number(attempt) } : {}
	};
}
function runNameOf(environment) {
	let id = environment.GITHUB_RUN_ID ?? "";
	let attempt = environment.GITHUB_RUN_ATTEMPT ?? "";
	if (!/^\d+$/.test(id)) return "backup-via-tag";
	return /^\d+$/.test(attempt) ? `backup-via-tag-${id}-${attempt}` : `backup-via-tag-${id}`;
}
function originOf(environment) {
	let { GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_SHA: sha, GITHUB_RUN_ATTEMPT: attempt } = environment;
	if (!event) return null;
	let parts = [event];
	ref && parts.push(`on ${ref}`);
	sha && parts.push(`at ${sha.slice(0, 7)}`);
	Number(attempt) > 1 && parts.push(`attempt ${attempt}`);
	return parts.join(" ");
}
function hasIdTokens(env) {
	return env.GITHUB_ACTIONS === "true" || (env.ACTIONS_ID_TOKEN_REQUEST_URL ?? "") !== "";
}
async function scheduleOfEvent(environment) {
	let path = environment.GITHUB_EVENT_PATH ?? "";
	if (path === "" || environment.GITHUB_EVENT_NAME !== "schedule") return null;
	let event = JSON.parse(await (0, promises_.readFile)(path, "utf8"));
	if (typeof event != "object" || !event || !("schedule" in event)) return null;
	return typeof event.schedule == "string" ? event.schedule : null;
}
async function fetchIdToken(audience, { clock, signal, network }) {
	let address = variable("ACTIONS_ID_TOKEN_REQUEST_URL");
	let authorization = `Bearer ${variable("ACTIONS_ID_TOKEN_REQUEST_TOKEN")}`;
	let url = `${address}${address.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`;
	let headers = {
		accept: "application/json",
		authorization,
		"user-agent": "backup-via-tag"
	};
	let silences = 0;
	return askUntilAnswered(async (stopped) => {
		let sentAt = clock.now();
		let page = await getPage(url, {
			network,
			headers,
			signal: stopped
		});
		clock.correction?.hear(page.headers.date, sentAt);
		return tokenOf(page, clock.now());
	}, (error, attempt) => {
		error instanceof NoAnswer && (silences += 1);
		if (attempt >= 5 || silences >= 2) return null;
		if (error instanceof NoToken) return error.passing ? error.pause ?? 500 * 2 ** attempt : null;
		return isBroken(error) ? 500 * 2 ** attempt : null;
	}, {
		clock,
		signal
	});
}
function variable(name) {
	let value = process.env[name];
	if (!value) throw Error(`the variable ${name} is not there`);
	return value;
}
var NoToken = class extends Error {
	passing;
	pause;
	constructor(message, passing, pause = null) {
		super(message);
		this.passing = passing;
		this.pause = pause;
	}
};
function tokenOf({ status, headers, body }, now) {
	if (status !== 200) {
		let passing = status >= 500 || status === 429 || status === 408;
		throw new NoToken(`it answered with status ${status}${saidIn(body)}`, passing, retryAfter(headers["retry-after"], now));
	}
	let answer = parsed(body);
	let token = typeof answer == "object" && answer && "value" in answer ? answer.value : void 0;
	if (typeof token == "string" && token.trim() !== "") return token.trim();
	throw new NoToken(body.trim() === "" ? "its answer was empty" : "its answer holds no token", !0);
}
function saidIn(body) {
	let answer = parsed(body);
	let words = typeof answer == "object" && answer && "message" in answer ? answer.message : void 0;
	return typeof words == "string" && words !== "" ? `: ${words.slice(0, 200)}` : "";
}
function parsed(body) {
	try {
		return JSON.parse(body);
	} catch {
		return null;
	}
}
function isBroken(error) {
	if (error instanceof NoAnswer) return !0;
	let code = error instanceof Error && "code" in error ? String(error.code) : "";
	return /^(E[A-Z]|UND_ERR_|HPE_)/.test(code) && !code.startsWith("ERR_");
}
function workflowIssues(environment) {
	let { GITHUB_REPOSITORY: name = "", GITHUB_API_URL: url, GITHUB_JOB: job = "" } = environment;
	let file = (environment.GITHUB_WORKFLOW_REF ?? "").replace(/@.*$/, "");
	return {
		place: name === "" ? null : [
			name,
			file,
			environment.GITHUB_WORKFLOW ?? "",
			job
		],
		issues: async (token, patience) => {
			let [network, { issuesWith }] = await Promise.all([openNetwork(environment), Promise.all([__nccwpck_require__.e(5899), __nccwpck_require__.e(6937)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6937))]);
			if (!network.ok) return network;
			let context = {
				...patience,
				network: network.value,
				apiUrl: url || "https://api.github.com",
				attemptMilliseconds: 12e3
			};
			return {
				ok: !0,
				value: issuesWith(name, token, context)
			};
		}
	};
}
function toCommandValue(input) {
	if (input == null) return "";
	else if (typeof input == "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
function issueCommand(command, properties, message) {
	let cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
var Command = class {
	constructor(command, properties, message) {
		command ||= "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = "::" + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = !0;
			for (let key in this.properties) if (this.properties.hasOwnProperty(key)) {
				let val = this.properties[key];
				if (val) {
					first ? first = !1 : cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `::${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function issueFileCommand(command, message) {
	let filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
	if (!external_fs_.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
	external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	let delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
	let convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
var HttpClient = class {
	getAgent() {}
	getAgentDispatcher() {}
	getJson() {
		throw Error("@actions/http-client is left out of the bundle");
	}
};
var __awaiter$2 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
let { access, appendFile, writeFile } = external_fs_.promises;
let SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$2(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			let pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
			} catch {
				throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$2(this, void 0, void 0, function* () {
			let overwrite = !!options?.overwrite;
			let filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$2(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: !0 });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = !1) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(external_os_.EOL);
	}
	addCodeBlock(code, lang) {
		let attrs = Object.assign({}, lang && { lang });
		let element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = !1) {
		let tag = ordered ? "ol" : "ul";
		let listItems = items.map((item) => this.wrap("li", item)).join("");
		let element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		let tableBody = rows.map((row) => {
			let cells = row.map((cell) => {
				if (typeof cell == "string") return this.wrap("td", cell);
				let { header, data, colspan, rowspan } = cell;
				let tag = header ? "th" : "td";
				let attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		let element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		let element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		let { width, height } = options || {};
		let attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		let element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		let tag = `h${level}`;
		let allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		let element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		let element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		let element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		let attrs = Object.assign({}, cite && { cite });
		let element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		let element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
let summary = new Summary();
external_os_.platform();
external_os_.arch();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode.Success = 0] = "Success";
	ExitCode[ExitCode.Failure = 1] = "Failure";
})(ExitCode ||= {});
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput$1(name, options) {
	let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === !1) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env.GITHUB_OUTPUT) return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(external_os_.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
function getInput(name) {
	if (process.env[variableOf(name)] === void 0 && process.env.GITHUB_ACTIONS === "true") return null;
	return getInput$1(name);
}
function failJob(error) {
	setFailed(error instanceof Error ? error : String(error));
}
function maskSecret(secret) {
	setSecret(secret);
}
function plain(text, limit = 1e3) {
	let near = text.length > limit * 8 ? text.slice(0, limit * 8) : text;
	let cleaned = (0, external_node_util_.stripVTControlCharacters)(near).replace(/[\s\u0085\u200b]+/gu, " ").trim().replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, "�");
	return cut(near.length < text.length ? `${cleaned} …`.trim() : cleaned, limit);
}
function cut(text, limit) {
	if (text.length <= limit) return text;
	let kept = text.slice(0, Math.max(0, limit - 1));
	return `${isHighSurrogate(kept.charCodeAt(kept.length - 1)) ? kept.slice(0, -1) : kept}…`;
}
function isHighSurrogate(unit) {
	return unit >= 55296 && unit <= 56319;
}
function actionsLog() {
	let toldAt = Date.now();
	return {
		info: (line) => info(harmless(line)),
		debug: (line) => debug(harmless(line)),
		group: (title, lines) => {
			startGroup(harmless(title));
			for (let line of lines) info(harmless(line));
			endGroup();
		},
		progress: (done, total, what) => {
			if (Date.now() - toldAt < 1e4) return;
			toldAt = Date.now();
			info(`${done} of ${total} ${what}`);
		}
	};
}
function harmless(line) {
	return plain(line).replace(/^::/, ": :").replaceAll("##[", "## [");
}
function workflowHost(environment) {
	return {
		mayAskForIdToken: !!(environment.ACTIONS_ID_TOKEN_REQUEST_URL && environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
		pullRequest: async () => (await __nccwpck_require__.e(110).then(__nccwpck_require__.bind(__nccwpck_require__, 110))).pullRequestOfEvent(environment),
		repository: async (token, patience) => {
			let [network, { repositoryWith }] = await Promise.all([openNetwork(environment), Promise.all([__nccwpck_require__.e(5899), __nccwpck_require__.e(6269)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6269))]);
			if (!network.ok) return network;
			let { GITHUB_REPOSITORY: name = "", GITHUB_API_URL: url } = environment;
			return {
				ok: !0,
				value: repositoryWith(name, token, {
					...patience,
					network: network.value,
					apiUrl: url || "https://api.github.com"
				})
			};
		}
	};
}
function evidenceRootsOf(environment) {
	if (environment.GITHUB_ACTIONS !== "true") return null;
	let { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp } = environment;
	return [workspace || process.cwd(), ...temp ? [temp] : []];
}
function* jsonInPieces(value) {
	let before = "{";
	for (let [key, item] of Object.entries(value)) {
		let isLong = Array.isArray(item) && item.length > 250;
		let text = isLong ? "" : textOf(item, 1);
		if (text === void 0) continue;
		yield `${before}\n ${JSON.stringify(key)}: ${text}`;
		isLong && (yield* listInPieces(item));
		before = ",";
	}
	yield before === "{" ? "{}" : "\n}";
}
function* listInPieces(items) {
	for (let start = 0; start < items.length; start += 250) {
		let texts = items.slice(start, start + 250).map((item) => `\n  ${textOf(item, 2) ?? "null"}`);
		yield `${start === 0 ? "[" : ","}${texts.join(",")}`;
	}
	yield "\n ]";
}
function textOf(value, depth) {
	return JSON.stringify(value, null, 1)?.replaceAll("\n", `\n${" ".repeat(depth)}`);
}
async function writeReportFile(path, report) {
	try {
		await makeFolder((0, external_node_path_.dirname)(path));
		await (0, promises_.writeFile)(path, lines(report));
		return {
			ok: !0,
			path
		};
	} catch (error) {
		return {
			ok: !1,
			problem: `the report could not be written to "${path}": ${why(error)}`
		};
	}
}
function* lines(report) {
	yield* jsonInPieces(report);
	yield "\n";
}
async function writeReportTo(folders, name, report) {
	let problem = null;
	for (let folder of folders) {
		let written = await writeReportFile((0, external_node_path_.join)(folder, name), report);
		if (written.ok) return written;
		problem ??= written;
	}
	return problem ?? {
		ok: !1,
		problem: "there is no folder to write the report to"
	};
}
async function writePageTo(folders, name, text) {
	let first = "there is no folder to write to";
	for (let [index, folder] of folders.entries()) try {
		let path = (0, external_node_path_.join)(folder, name);
		await makeFolder(folder);
		await (0, promises_.writeFile)(path, text);
		return {
			ok: !0,
			path
		};
	} catch (error) {
		index === 0 && (first = error);
	}
	return {
		ok: !1,
		problem: `the page could not be written: ${why(first)}`
	};
}
function runFiles(folders, evidence = null) {
	return {
		read: async (path, mostBytes) => {
			let { readText } = await workTree();
			let reading = await readText(path, mostBytes);
			if (reading.ok) return reading.text;
			throw Object.assign(Error(reading.why), reading.missing ? { code: "ENOENT" } : {});
		},
		history: async (path, since) => (await __nccwpck_require__.e(695).then(__nccwpck_require__.bind(__nccwpck_require__, 695))).fileHistory(path, since),
		prepareEvidence: async (path) => (await __nccwpck_require__.e(9417).then(__nccwpck_require__.bind(__nccwpck_require__, 1798))).prepareEvidence(path, evidence),
		find: async (pattern) => (await __nccwpck_require__.e(1665).then(__nccwpck_require__.bind(__nccwpck_require__, 1665))).findFiles(pattern),
		saveEvidence: async (name, content) => (await __nccwpck_require__.e(9676).then(__nccwpck_require__.bind(__nccwpck_require__, 9676))).saveBootEvidence(folders, name, content),
		list: async (folder) => (await workTree()).namesIn(folder),
		placeOf: async (path) => (await workTree()).placeInTree(path),
		checkedOut: async (top) => (await __nccwpck_require__.e(2604).then(__nccwpck_require__.bind(__nccwpck_require__, 2604))).checkedOutIn(top),
		write: async (kind, text) => {
			let stamp = new Date().toISOString().replace(/[^0-9]/g, "");
			let ending = kind === "imported-plan" ? "yml" : "json";
			let name = `backup-via-tag-${kind}-${stamp}-${process.pid}.${ending}`;
			let first;
			for (let folder of folders) try {
				return await writeNew((0, external_node_path_.join)(folder, name), text);
			} catch (error) {
				first ??= error;
			}
			throw first ?? Error("there is no folder to write to");
		}
	};
}
let workTree = () => __nccwpck_require__.e(6354).then(__nccwpck_require__.bind(__nccwpck_require__, 6354));
async function writeNew(path, text) {
	await makeFolder((0, external_node_path_.dirname)(path));
	try {
		await (0, promises_.writeFile)(path, text, {
			flag: "wx",
			mode: 384
		});
		return path;
	} catch (error) {
		error instanceof Error && "code" in error && error.code === "EEXIST" || await (0, promises_.rm)(path, { force: !0 });
		throw error;
	}
}
async function makeFolder(path) {
	await (0, promises_.mkdir)(path).catch(() => {});
}
function why(error) {
	return error instanceof Error ? error.message : String(error);
}
function noticeOfOldNode(environment, version) {
	environment.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
	if (Number(version.split(".", 1)[0]) >= 22) return null;
	return `Node ${version} gets no security fixes any more: use Node 22 or newer`;
}
async function runAction(secrets, stop) {
	let log = actionsLog();
	let notice = noticeOfOldNode(process.env, process.versions.node);
	notice !== null && log.info(notice);
	let folders = [process.env.RUNNER_TEMP || (0, external_node_os_.tmpdir)(), (0, external_node_os_.tmpdir)()];
	let evidenceRoots = evidenceRootsOf(process.env);
	let watching = watchingOf({
		get: (name) => getInput(name) ?? "",
		now: Date.now()
	});
	let accounts = watching.maskAccountId ? accountMask(maskSecret) : OPEN_ACCOUNTS;
	let signal = stop(log);
	let report = await execute({
		getInput,
		workflowRun: workflowRunOf(process.env),
		runName: runNameOf(process.env),
		fetchIdToken: hasIdTokens(process.env) ? fetchIdToken : null,
		secrets,
		accounts,
		mask: maskSecret,
		log,
		signal,
		schedule: () => scheduleOfEvent(process.env),
		commit: process.env.GITHUB_SHA || null,
		files: runFiles(folders, evidenceRoots),
		previewHost: workflowHost(process.env)
	});
	let { publish } = await __nccwpck_require__.e(6770).then(__nccwpck_require__.bind(__nccwpck_require__, 6770));
	return (await publish(report, {
		folders,
		log,
		accounts,
		watching,
		evidenceRoots,
		watchers: {
			host: workflowIssues(process.env),
			network: () => openNetwork(process.env),
			clock: systemClock,
			signal,
			scrub: secrets.scrub,
			origin: originOf(process.env)
		}
	})).outcome === "ok" ? 0 : 1;
}
function outliveReaders() {
	for (let stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}
let VARIABLES = [
	"ACTIONS_ID_TOKEN_REQUEST_TOKEN",
	"ACTIONS_RUNTIME_TOKEN",
	"AWS_CONTAINER_AUTHORIZATION_TOKEN",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN",
	"GH_TOKEN",
	"GITHUB_TOKEN",
	"INPUT_GITHUB-TOKEN",
	"INPUT_HEARTBEAT-URL"
];
let ADDRESSES = [
	"http_proxy",
	"HTTP_PROXY",
	"https_proxy",
	"HTTPS_PROXY"
];
function secretsOf(environment) {
	let forms = [];
	let known = new Set();
	let add = (secret) => {
		let text = secret.trim();
		if (text.length < 8 || known.has(text)) return;
		known.add(text);
		forms = [...new Set([...forms, ...formsOf(text)])].sort((a, b) => b.length - a.length);
	};
	let scrub = (text) => {
		let clean = text;
		for (let form of forms) clean.includes(form) && (clean = clean.replaceAll(form, "***"));
		return clean;
	};
	for (let name of VARIABLES) add(environment[name] ?? "");
	for (let name of ADDRESSES) add(passwordOf(environment[name] ?? ""));
	return {
		add,
		scrub,
		scrubAll: (value) => scrubbed(value, scrub)
	};
}
function passwordOf(address) {
	return URL.canParse(address) ? decodeURIComponent(new URL(address).password) : "";
}
function formsOf(secret) {
	let inJson = JSON.stringify(secret).slice(1, -1);
	let forms = [
		secret,
		inJson,
		JSON.stringify(inJson).slice(1, -1),
		encodeURIComponent(secret),
		new URLSearchParams([["", secret]]).toString().slice(1),
		secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;"),
		...base64Of(secret)
	];
	let signature = /^[\w-]+\.[\w-]+\.([\w-]{20,})$/.exec(secret)?.[1];
	return [...forms, ...signature === void 0 ? [] : [signature]].filter((form) => form.length >= 8);
}
function base64Of(secret) {
	return [
		0,
		1,
		2
	].flatMap((before) => {
		let bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
		let whole = bytes.subarray(0, bytes.length - bytes.length % 3);
		let start = before === 0 ? 0 : 4;
		return [whole.toString("base64").slice(start), whole.toString("base64url").slice(start)];
	});
}
function scrubbed(value, scrub) {
	if (typeof value == "string") return scrub(value);
	if (Array.isArray(value)) {
		let clean = value.map((item) => scrubbed(item, scrub));
		return clean.every((item, index) => item === value[index]) ? value : clean;
	}
	if (typeof value != "object" || !value) return value;
	if (Object.getPrototypeOf(value) !== Object.prototype) return value;
	let entries = Object.entries(value);
	let clean = entries.map(([key, item]) => [scrub(key), scrubbed(item, scrub)]);
	return clean.every(([key, item], index) => entries[index]?.[0] === key && entries[index]?.[1] === item) ? value : Object.fromEntries(clean);
}
function stopSignal(log) {
	let controller = new AbortController();
	(0, external_node_events_.setMaxListeners)(0, controller.signal);
	for (let name of ["SIGINT", "SIGTERM"]) process.on(name, () => {
		controller.signal.aborted && name === "SIGINT" && process.exit(130);
		controller.signal.aborted || log.info(`${name}: finishing the calls under way, beginning no new ones`);
		controller.abort();
	});
	return controller.signal;
}
function widenThreadPool(environment = process.env) {
	environment.UV_THREADPOOL_SIZE ||= "34";
}
})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
var cachedModule = __webpack_module_cache__[moduleId];
if (cachedModule !== void 0) return cachedModule.exports;
var module = __webpack_module_cache__[moduleId] = { exports: {} };
var threw = !0;
try {
__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
threw = !1;
} finally {
threw && delete __webpack_module_cache__[moduleId];
}
return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/");
(() => {
var webpackQueues = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__";
var webpackExports = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__";
var webpackError = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__";
var resolveQueue = (queue) => {
if (queue && queue.d < 1) {
	queue.d = 1;
	queue.forEach((fn) => fn.r--);
	queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
}
};
var wrapDeps = (deps) => deps.map((dep) => {
if (typeof dep == "object" && dep) {
	if (dep[webpackQueues]) return dep;
	if (dep.then) {
		var queue = [];
		queue.d = 0;
		dep.then((r) => {
			obj[webpackExports] = r;
			resolveQueue(queue);
		}, (e) => {
			obj[webpackError] = e;
			resolveQueue(queue);
		});
		var obj = {};
		obj[webpackQueues] = (fn) => fn(queue);
		return obj;
	}
}
var ret = {};
ret[webpackQueues] = (x) => {};
ret[webpackExports] = dep;
return ret;
});
__nccwpck_require__.a = (module, body, hasAwait) => {
var queue;
hasAwait && ((queue = []).d = -1);
var depQueues = new Set();
var exports = module.exports;
var currentDeps;
var outerResolve;
var reject;
var promise = new Promise((resolve, rej) => {
	reject = rej;
	outerResolve = resolve;
});
promise[webpackExports] = exports;
promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise.catch((x) => {}));
module.exports = promise;
body((deps) => {
	currentDeps = wrapDeps(deps);
	var fn;
	var getResult = () => currentDeps.map((d) => {
		if (d[webpackError]) throw d[webpackError];
		return d[webpackExports];
	});
	var promise = new Promise((resolve) => {
		fn = () => resolve(getResult);
		fn.r = 0;
		var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
		currentDeps.map((dep) => dep[webpackQueues](fnQueue));
	});
	return fn.r ? promise : getResult();
}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
queue && queue.d < 0 && (queue.d = 0);
};
})();
(() => {
var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
var leafPrototypes;
__nccwpck_require__.t = function(value, mode) {
mode & 1 && (value = this(value));
if (mode & 8) return value;
if (typeof value == "object" && value) {
	if (mode & 4 && value.__esModule) return value;
	if (mode & 16 && typeof value.then == "function") return value;
}
var ns = Object.create(null);
__nccwpck_require__.r(ns);
var def = {};
leafPrototypes ||= [
	null,
	getProto({}),
	getProto([]),
	getProto(getProto)
];
for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
def.default = () => value;
__nccwpck_require__.d(ns, def);
return ns;
};
})();
__nccwpck_require__.d = (exports, definition) => {
for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
enumerable: !0,
get: definition[key]
});
};
(() => {
__nccwpck_require__.f = {};
__nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
__nccwpck_require__.f[key](chunkId, promises);
return promises;
}, []));
})();
__nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js";
__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
__nccwpck_require__.r = (exports) => {
typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
Object.defineProperty(exports, "__esModule", { value: !0 });
};
(() => {
var installedChunks = { 8792: 0 };
var installChunk = (data) => {
var { ids, modules, runtime } = data;
var moduleId, chunkId, i = 0;
for (moduleId in modules) __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
runtime && runtime(__nccwpck_require__);
for (; i < ids.length; i++) {
	chunkId = ids[i];
	__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0]();
	installedChunks[ids[i]] = 0;
}
};
__nccwpck_require__.f.j = (chunkId, promises) => {
var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
if (installedChunkData !== 0) {
	if (installedChunkData) promises.push(installedChunkData[1]);
	else {
		var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
			installedChunks[chunkId] !== 0 && (installedChunks[chunkId] = void 0);
			throw e;
		});
		var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
		promises.push(installedChunkData[1] = promise);
	}
}
};
})();
var __webpack_exports__ = __nccwpck_require__(2015);
__webpack_exports__ = await __webpack_exports__;
