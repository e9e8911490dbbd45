#!/usr/bin/env node
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
1421: ((module) => {
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
4708: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
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
1708: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
}),
7075: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
}),
8500: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
}),
1692: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
}),
7975: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
}),
8877: ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
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
1457: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
	try {
		var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3781);
		(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.q9)();
		(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Bd)();
		process.exitCode = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ay)(process.argv.slice(2));
		(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.nJ)();
		__webpack_async_result__();
	} catch (e) {
		__webpack_async_result__(e);
	}
}, 1);
}),
6622: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	Ft: () => __commonJSMin,
	ki: () => __require,
	f1: () => __toESM
});
let external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from == "object" || typeof from == "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		!__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod == null ? {} : __create(__getProtoOf(mod)), __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: !0
}) : target, mod));
var __require = (0, external_node_module_namespaceObject.createRequire)(import.meta.url);
}),
3781: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	$7: () => readDuration,
	$f: () => exactRegions,
	$t: () => placeOf,
	Ay: () => readExpiry,
	B8: () => formatExpiry,
	Bd: () => outliveReaders,
	Cz: () => tellsOf,
	Dx: () => ACCOUNTS,
	EZ: () => kinds,
	Fe: () => unlessNothingIsLeft,
	G7: () => isAwsType,
	GW: () => KINDS,
	Gw: () => canonicalLines,
	Iu: () => readColdStorageAfter,
	K0: () => AWS_TYPE_NAMES,
	LZ: () => readCopyTo,
	MD: () => readArn,
	Mp: () => readWatching,
	Mq: () => MODE_INPUTS,
	NI: () => slot,
	Ny: () => region,
	PA: () => dryRun,
	Qw: () => CHECK_STATUSES,
	RY: () => arnOf,
	Rw: () => accountsProblems,
	S3: () => copyToValue,
	SF: () => isMode,
	SJ: () => VAULT_PATTERN,
	TB: () => chooseRegions,
	TL: () => quoted,
	TN: () => keyOf,
	UI: () => everyArnOf,
	Ue: () => awsRegion,
	V2: () => failure,
	Vu: () => idleInWatching,
	WJ: () => expiresAt,
	YP: () => ROLE_PATTERN,
	Z9: () => wordsOf$1,
	ZT: () => noted,
	Zw: () => problemOf,
	a: () => resourceId,
	aV: () => readTagLines,
	au: () => didYouMean,
	ay: () => commandLine,
	bA: () => carriesAll,
	cs: () => arnStartPattern,
	em: () => tagText,
	fP: () => readRole,
	fW: () => sessionProblems,
	g1: () => hiddenCharacter,
	hF: () => daysOf,
	hS: () => recoveryPointId,
	iQ: () => partitionOf,
	iZ: () => isPastWish,
	iy: () => snapshotId,
	jA: () => NO_VOLUME_COPIES,
	jh: () => inAccount,
	kX: () => success,
	kd: () => KIND_NAMES,
	lR: () => readStartWindow,
	lS: () => accountId,
	mB: () => readExpireTag,
	mc: () => INPUTS,
	n8: () => wholeDays,
	nJ: () => endSoon,
	pA: () => nearest,
	pf: () => testInstanceId,
	q9: () => widenThreadPool,
	qJ: () => chosenTags,
	qw: () => resourceArn,
	r4: () => formatInstant,
	t5: () => mode,
	tw: () => readWindow,
	ug: () => ENGINES,
	uu: () => unfitRules,
	vd: () => asAwsBackupFindsIt,
	wC: () => homeRegion,
	wm: () => backupTagValue,
	xK: () => isOwnKind,
	xv: () => VERSION,
	ye: () => MOST_DAYS,
	zE: () => readVault,
	zT: () => requestIn
});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6622);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7598);
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
function outliveReaders() {
	for (let stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}
function widenThreadPool(environment = process.env) {
	environment.UV_THREADPOOL_SIZE ||= "34";
}
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
let MODES = [
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
	return MODES.some((mode) => mode === text);
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
	let month = MONTHS.indexOf(groups.monthName ?? "") + 1;
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
let unit = Object.create(null);
let m = 6e4;
let h = m * 60;
let d = h * 24;
let y = d * 365.25;
unit.year = unit.yr = unit.y = y;
unit.month = unit.mo = unit.mth = y / 12;
unit.week = unit.wk = unit.w = d * 7;
unit.day = unit.d = d;
unit.hour = unit.hr = unit.h = h;
unit.minute = unit.min = unit.m = m;
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
let group;
let lookupUnit = (unit, name) => {
	name = String(name).toLowerCase();
	return unit[name] ?? (name.endsWith("s") ? unit[name.slice(0, -1)] : void 0);
};
function parse(str = "", format = "ms") {
	let result = null, prevUnits, unit = parse.unit;
	(unit.placeholder !== placeholder || unit.group !== group) && (groupRE = RegExp(`(\\d)[${(placeholder = unit.placeholder) ?? ""}${(group = unit.group) ?? ""}](\\d)`, "g"));
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
let months = (count) => ({ months: count });
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
	month: months(1),
	year: months(12),
	min: exact("minute"),
	hr: exact("hour"),
	wk: exact("week"),
	mo: months(1),
	mth: months(1),
	yr: months(12)
};
let SHORT_UNITS = {
	h: exact("hour"),
	d: exact("day"),
	w: exact("week"),
	y: months(12)
};
function unitOf(word) {
	let name = word.toLowerCase();
	if (Object.hasOwn(SHORT_UNITS, name)) return SHORT_UNITS[name];
	let singular = name.endsWith("s") ? name.slice(0, -1) : name;
	return Object.hasOwn(LONG_UNITS, singular) ? LONG_UNITS[singular] : void 0;
}
let LONGEST = 1e3;
let TERM$1 = /^\+?[ \t]*([0-9]+)[ \t]*([A-Za-z]+)$/;
let BETWEEN_TERMS = /(?<=[A-Za-z])[ \t]+(?=[+0-9])/;
function readDuration(text) {
	let trimmed = text.trim();
	if (trimmed === "") return problem$4("it is empty");
	if (text.length > LONGEST) return problem$4(`it is longer than ${LONGEST} characters`);
	let wholeMonths = 0;
	let milliseconds = 0;
	for (let term of trimmed.split(BETWEEN_TERMS)) {
		let match = TERM$1.exec(term);
		if (match === null) return problem$4(whyUnclear(trimmed) ?? whyNotATerm(term));
		let [, digits = "", word = ""] = match;
		let count = Number(digits);
		let unit = unitOf(word);
		if (unit === void 0) return problem$4(whyNotAUnit(word));
		if (count === 0) return problem$4(`"${term}" is no time at all`);
		if (!Number.isSafeInteger(count)) return problem$4(`"${digits}" is too large`);
		if ("months" in unit) wholeMonths += count * unit.months;
		else {
			let length = parse(`${count * unit.times} ${unit.exact}`);
			if (length === null) return problem$4(`"${term}" is not a length of time`);
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
function problem$4(what) {
	return {
		ok: !1,
		problem: what
	};
}
function readExpiry(text, now) {
	if (text.trim().toLowerCase() === "never") return {
		ok: !0,
		rule: { keep: "for-ever" }
	};
	let reading = readDuration(text);
	if (!reading.ok) return problem$3(text, reading.problem);
	let rule = {
		keep: "for",
		duration: reading.duration
	};
	let end = expiresAt(rule, now);
	if (end !== "never" && !(end <= LAST_INSTANT)) return problem$3(text, "it ends after the year 9999");
	return {
		ok: !0,
		rule
	};
}
function problem$3(text, why) {
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
	let timeOfDay = (start % DAY$3 + DAY$3) % DAY$3;
	return Date.UTC(date.getUTCFullYear(), month, day) + timeOfDay;
}
let DAY$3 = 864e5;
function formatExpiry(expiry) {
	return expiry === "never" ? "never" : formatInstant(expiry);
}
function formatInstant(instant) {
	return [new Date(instant).toISOString().slice(0, 19), "Z"].join("");
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
function readTagLines(text) {
	let lines = new Map();
	for (let raw of text.split(/\r\n|\r|\n/)) {
		let line = raw.trim();
		if (line === "") continue;
		let pair = line.startsWith("\"") ? cutAfterQuotes(line) : cutAtColon(line);
		if (typeof pair == "string") return problem$2(pair);
		let { key, value } = pair;
		if (key === "") return problem$2(`${quoted(line)} has no key before the colon`);
		if ([...key].length > 128) return problem$2(`the key "${key}" is longer than 128 characters`);
		if ([...value].length > 256) return problem$2(`the value "${value}" is longer than 256 characters`);
		let other = lines.get(key);
		if (other !== void 0 && other.value !== value) return problem$2(`"${tagText(other)}" and "${line}" name one key with two values, which no resource can have`);
		lines.set(key, {
			key,
			value
		});
	}
	if (lines.size === 0) return problem$2("\"\" names no tag");
	if (lines.size > 50) return problem$2(`${lines.size} lines are more than the 50 tags that a resource can have`);
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
function problem$2(what) {
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
	let hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(text).digest("hex").slice(0, 8);
	return `${characters.slice(0, 247).join("")}~${hash}`;
}
function problemOf(input, message) {
	return {
		input: input.name,
		message: `${input.name}: ${message}`
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
function declare(input) {
	return input;
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
		return found === void 0 ? wrong(text, listed(words)) : right(found);
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
function listed(words) {
	let marked = words.map((word) => `"${word}"`);
	return marked.length < 2 ? marked.join("") : `${marked.slice(0, -1).join(", ")} or ${marked.at(-1)}`;
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
function noAwsTypes({ reading }, why) {
	let read = reading(kinds);
	if (!read.ok || read.value.ofAws.length === 0) return [];
	return [problemOf(kinds, `${read.value.ofAws.map(quoted).join(", ")} ${why}`)];
}
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
		if (found === null) return problem$1(text);
		let [whole, sign = "", quoted, bare] = found;
		let pattern = quoted ?? bare ?? "";
		if (pattern === "" || pattern === "!") return problem$1(text);
		globs.push({
			text: whole,
			pattern,
			excludes: sign === "!"
		});
		rest = rest.slice(whole.length);
	}
}
function problem$1(text) {
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
function partitionOf(name) {
	return PARTITIONS.find(([start]) => name.startsWith(start))?.[1] ?? "aws";
}
function arnOf({ kind, region, account, id }) {
	let { service, type } = PARTS[kind];
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
	return (isOwnKind(kind) ? [`${PARTS[kind].service}:*:*:${PARTS[kind].type}*`] : TYPE_PATTERNS[kind]).map((pattern) => `arn:${partitionOf(region)}:${pattern}`);
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
		return problem(noted(`${quoted(pattern)} matches no enabled region${meant}`, pattern), enabled);
	}
	let regions = enabled.filter((region) => (included.length === 0 || included.some((pattern) => fitsGlob(region, pattern))) && !excluded.some((pattern) => fitsGlob(region, pattern)));
	if (regions.length === 0) return problem(`"${text}" excludes every region`, enabled);
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
function problem(what, enabled) {
	return {
		ok: !1,
		problem: `${what}; write names or globs such as "us-* !us-west-1"; enabled are: ${[...enabled].sort().join(", ")}`
	};
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
	read: (text) => oneOf(MODES)(text)
});
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
let issue = declare({
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
	issue,
	heartbeatUrl,
	maskAccountId,
	githubToken
];
function idleInWatching({ is }) {
	return is(dryRun, !0) ? [issue, heartbeatUrl].map((input) => ({
		input,
		where: "in a dry run"
	})) : [];
}
function readWatching(asked) {
	let address = asked.reading(heartbeatUrl);
	let token = asked.text(githubToken);
	let path = asked.reading(evidence);
	return {
		issue: asked.is(issue, !0) ? {
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
let text = (value) => ({
	is: "text",
	value
});
let FIELD_INPUTS = {
	"instance-type": declare({
		name: "instance-type",
		summary: "Type of the restored instance, such as \"m7i.large\".",
		default: "",
		whenEmpty: WHEN_EMPTY,
		option: text("TYPE"),
		read: optionally(matching(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/, "an instance type, such as \"m7i.large\""))
	}),
	subnet: declare({
		name: "subnet",
		summary: "Id of the subnet for the restored instance.",
		details: "Required in another region than that of the original, unless the default VPC is right.",
		default: "",
		whenEmpty: WHEN_EMPTY,
		option: text("ID"),
		read: optionally(matching(/^subnet-[0-9a-f]{8,17}$/, "the id of a subnet, such as \"subnet-0123456789abcdef0\""))
	}),
	"security-groups": declare({
		name: "security-groups",
		summary: "Ids of the security groups for the restored instance or database.",
		details: "Separated by spaces, commas or newlines.",
		default: "",
		whenEmpty: WHEN_EMPTY,
		option: text("IDS"),
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
		option: text("NAME"),
		read: optionally(matching(/^(?:arn:[a-z-]+:iam::\d{12}:instance-profile\/[!-~]{1,600}|[\w+=,.@-]{1,128})$/, "a name or an ARN such as \"arn:aws:iam::123456789012:instance-profile/web\""))
	}),
	"key-name": declare({
		name: "key-name",
		summary: "Name of the key pair for the restored instance, or \"none\".",
		default: "",
		whenEmpty: WHEN_EMPTY,
		option: text("NAME"),
		read: optionally(matching(/^[\x20-\x7e]{1,255}$/, "the name of a key pair, of at most 255 ASCII characters, such as \"deploy\""))
	}),
	"private-ip": declare({
		name: "private-ip",
		summary: "Private IPv4 address for the restored instance, or \"none\" for any free one.",
		details: "If empty, the old address is used only while the original is gone.",
		default: "",
		whenEmpty: WHEN_EMPTY,
		option: text("ADDRESS"),
		read: optionally(matching(/^(none|(?:\d{1,3}\.){3}\d{1,3})$/, "an address such as \"10.0.1.7\", or \"none\""))
	}),
	"restore-as": declare({
		name: "restore-as",
		summary: "Name of the restored database or cluster.",
		default: "",
		whenEmpty: "the old name with \"-restored-\" and the time of the run",
		option: text("NAME"),
		read: optionally(matching(/^(?=.{1,63}$)[a-zA-Z](?:-?[a-zA-Z0-9])*$/, "a name of at most 63 letters, digits and single hyphens, such as \"orders-restored\""))
	}),
	"instance-class": declare({
		name: "instance-class",
		summary: "Class of the restored database, or of the one instance of a restored cluster, such as \"db.r6g.large\".",
		default: "",
		whenEmpty: WHEN_EMPTY,
		option: text("CLASS"),
		read: optionally(matching(/^db\.[a-z0-9.-]{1,60}$/, "a class such as \"db.r6g.large\""))
	}),
	"subnet-group": declare({
		name: "subnet-group",
		summary: "Name of the DB subnet group for the restored database.",
		default: "",
		whenEmpty: WHEN_EMPTY,
		option: text("NAME"),
		read: optionally(matching(/^[\w. -]{1,255}$/, "the name of a DB subnet group, such as \"private\""))
	}),
	"availability-zone": declare({
		name: "availability-zone",
		summary: "Availability Zone for the restored volume, such as \"eu-central-1a\".",
		default: "",
		whenEmpty: "that of the original",
		option: text("ZONE"),
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
var require_error = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(((exports) => {
	var CommanderError = class extends Error {
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	var InvalidArgumentError = class extends CommanderError {
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));
var require_argument = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(((exports) => {
	let { InvalidArgumentError } = require_error();
	var Argument = class {
		constructor(name, description) {
			this.description = description || "";
			this.variadic = !1;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = !0;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = !1;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = !0;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = !0;
				this._name = this._name.slice(0, -3);
			}
		}
		name() {
			return this._name;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		argRequired() {
			this.required = !0;
			return this;
		}
		argOptional() {
			this.required = !1;
			return this;
		}
	};
	function humanReadableArgName(arg) {
		let nameOutput = arg.name() + (arg.variadic === !0 ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));
var require_help = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(((exports) => {
	let { humanReadableArgName } = require_argument();
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = !1;
			this.sortOptions = !1;
			this.showGlobalOptions = !1;
		}
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		visibleCommands(cmd) {
			let visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			let helpCommand = cmd._getHelpCommand();
			helpCommand && !helpCommand._hidden && visibleCommands.push(helpCommand);
			this.sortSubcommands && visibleCommands.sort((a, b) => a.name().localeCompare(b.name()));
			return visibleCommands;
		}
		compareOptions(a, b) {
			let getSortKey = (option) => option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		visibleOptions(cmd) {
			let visibleOptions = cmd.options.filter((option) => !option.hidden);
			let helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				let removeShort = helpOption.short && cmd._findOption(helpOption.short);
				let removeLong = helpOption.long && cmd._findOption(helpOption.long);
				!removeShort && !removeLong ? visibleOptions.push(helpOption) : helpOption.long && !removeLong ? visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description)) : helpOption.short && !removeShort && visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			this.sortOptions && visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			let globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				let visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			this.sortOptions && globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		visibleArguments(cmd) {
			cmd._argsDescription && cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		subcommandTerm(cmd) {
			let args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		optionTerm(option) {
			return option.flags;
		}
		argumentTerm(argument) {
			return argument.name();
		}
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command)))), 0);
		}
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
		}
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
		}
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument)))), 0);
		}
		commandUsage(cmd) {
			let cmdName = cmd._name;
			cmd._aliases[0] && (cmdName = cmdName + "|" + cmd._aliases[0]);
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		commandDescription(cmd) {
			return cmd.description();
		}
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		optionDescription(option) {
			let extraInfo = [];
			option.argChoices && extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			option.defaultValue !== void 0 && (option.required || option.optional || option.isBoolean() && typeof option.defaultValue == "boolean") && extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			option.presetArg !== void 0 && option.optional && extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			option.envVar !== void 0 && extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				let extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		argumentDescription(argument) {
			let extraInfo = [];
			argument.argChoices && extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			argument.defaultValue !== void 0 && extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				let extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		groupItems(unsortedItems, visibleItems, getGroup) {
			let result = new Map();
			unsortedItems.forEach((item) => {
				let group = getGroup(item);
				result.has(group) || result.set(group, []);
			});
			visibleItems.forEach((item) => {
				let group = getGroup(item);
				result.has(group) || result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		formatHelp(cmd, helper) {
			let termWidth = helper.padWidth(cmd, helper);
			let helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			let commandDescription = helper.commandDescription(cmd);
			commandDescription.length > 0 && (output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]));
			let argumentList = helper.visibleArguments(cmd).map((argument) => callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument))));
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				let optionList = options.map((option) => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				let globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				let commandList = commands.map((sub) => callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub))));
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		displayWidth(str) {
			return stripColor(str).length;
		}
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		formatItem(term, termWidth, description, helper) {
			let itemIndentStr = " ".repeat(2);
			if (!description) return itemIndentStr + term;
			let paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			let remainingWidth = (this.helpWidth ?? 80) - termWidth - 2 - 2;
			let formattedDescription;
			formattedDescription = remainingWidth < this.minWidthToWrap || helper.preformatted(description) ? description : helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + 2));
			return itemIndentStr + paddedTerm + " ".repeat(2) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			let rawLines = str.split(/\r\n|\n/);
			let chunkPattern = /[\s]*[^\s]+/g;
			let wrappedLines = [];
			rawLines.forEach((line) => {
				let chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					let visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					let nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));
var require_option = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(((exports) => {
	let { InvalidArgumentError } = require_error();
	var Option = class {
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = !1;
			let optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = !1;
			this.long && (this.negate = this.long.startsWith("--no-"));
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = !1;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			typeof impliedOptionValues == "string" && (newImplied = { [impliedOptionValues]: !0 });
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		env(name) {
			this.envVar = name;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		makeOptionMandatory(mandatory = !0) {
			this.mandatory = !!mandatory;
			return this;
		}
		hideHelp(hide = !0) {
			this.hidden = !!hide;
			return this;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	var DualOptions = class {
		constructor(options) {
			this.positiveOptions = new Map();
			this.negativeOptions = new Map();
			this.dualOptions = new Set();
			options.forEach((option) => {
				option.negate ? this.negativeOptions.set(option.attributeName(), option) : this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				this.positiveOptions.has(key) && this.dualOptions.add(key);
			});
		}
		valueFromOption(value, option) {
			let optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return !0;
			let preset = this.negativeOptions.get(optionKey).presetArg;
			let negativeValue = preset !== void 0 && preset;
			return option.negate === (negativeValue === value);
		}
	};
	function camelcase(str) {
		return str.split("-").reduce((str, word) => str + word[0].toUpperCase() + word.slice(1));
	}
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		let shortFlagExp = /^-[^-]$/;
		let longFlagExp = /^--[^-]/;
		let flagParts = flags.split(/[ |,]+/).concat("guard");
		shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift());
		longFlagExp.test(flagParts[0]) && (longFlag = flagParts.shift());
		!shortFlag && shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift());
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			let unsupportedFlag = flagParts[0];
			let baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw Error(`${baseError}
- too many long flags`);
			throw Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));
var require_suggestSimilar = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(((exports) => {
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > 3) return Math.max(a.length, b.length);
		let d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			cost = a[i - 1] === b[j - 1] ? 0 : 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && (d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1));
		}
		return d[a.length][b.length];
	}
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		let searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = 3;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			let distance = editDistance(word, candidate);
			let length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > .4) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else distance === bestDistance && similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		searchingOptions && (similar = similar.map((candidate) => `--${candidate}`));
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));
var require_command = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(((exports) => {
	let EventEmitter = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.ki)("node:events").EventEmitter;
	let childProcess = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.ki)("node:child_process");
	let path = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.ki)("node:path");
	let fs = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.ki)("node:fs");
	let process = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.ki)("node:process");
	let { Argument, humanReadableArgName } = require_argument();
	let { CommanderError } = require_error();
	let { Help, stripColor } = require_help();
	let { Option, DualOptions } = require_option();
	let { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		constructor(name) {
			super();
			this.commands = [];
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = !1;
			this._allowExcessArguments = !1;
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = !1;
			this._actionHandler = null;
			this._executableHandler = !1;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = !0;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = !1;
			this._passThroughOptions = !1;
			this._lifeCycleHooks = {};
			this._showHelpAfterError = !1;
			this._showSuggestionAfterError = !0;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = !1;
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			this._helpGroupHeading = void 0;
			this._defaultCommandGroup = void 0;
			this._defaultOptionGroup = void 0;
		}
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		_getCommandAndAncestors() {
			let result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc == "object" && desc) {
				opts = desc;
				desc = null;
			}
			opts ||= {};
			let [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			let cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = !0;
			}
			opts.isDefault && (this._defaultCommandName = cmd._name);
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			args && cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		createCommand(name) {
			return new Command(name);
		}
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		showHelpAfterError(displayHelp = !0) {
			typeof displayHelp != "string" && (displayHelp = !!displayHelp);
			this._showHelpAfterError = displayHelp;
			return this;
		}
		showSuggestionAfterError(displaySuggestion = !0) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		addCommand(cmd, opts) {
			if (!cmd._name) throw Error("Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()");
			opts ||= {};
			opts.isDefault && (this._defaultCommandName = cmd._name);
			(opts.noHelp || opts.hidden) && (cmd._hidden = !0);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		createArgument(name, description) {
			return new Argument(name, description);
		}
		argument(name, description, parseArg, defaultValue) {
			let argument = this.createArgument(name, description);
			typeof parseArg == "function" ? argument.default(defaultValue).argParser(parseArg) : argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		addArgument(argument) {
			let previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs == "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				enableOrNameAndArgs && this._defaultCommandGroup && this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			let [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			let helpDescription = description ?? "display help for command";
			let helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(!1);
			helpArgs && helpCommand.arguments(helpArgs);
			helpDescription && helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = !0;
			this._helpCommand = helpCommand;
			(enableOrNameAndArgs || description) && this._initCommandGroup(helpCommand);
			return this;
		}
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand != "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = !0;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				this._helpCommand === void 0 && this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		hook(event, listener) {
			let allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			this._lifeCycleHooks[event] ? this._lifeCycleHooks[event].push(listener) : this._lifeCycleHooks[event] = [listener];
			return this;
		}
		exitOverride(fn) {
			this._exitCallback = fn || ((err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			});
			return this;
		}
		_exit(exitCode, code, message) {
			this._exitCallback && this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		action(fn) {
			let listener = (args) => {
				let expectedArgsCount = this.registeredArguments.length;
				let actionArgs = args.slice(0, expectedArgsCount);
				actionArgs[expectedArgsCount] = this._storeOptionsAsProperties ? this : this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		createOption(flags, description) {
			return new Option(flags, description);
		}
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					let message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		_registerOption(option) {
			let matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				let matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		_registerCommand(command) {
			let knownBy = (cmd) => [cmd.name()].concat(cmd.aliases());
			let alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				let existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				let newCmd = knownBy(command).join("|");
				throw Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		addOption(option) {
			this._registerOption(option);
			let oname = option.name();
			let name = option.attributeName();
			if (option.negate) {
				let positiveLongFlag = option.long.replace(/^--no-/, "--");
				this._findOption(positiveLongFlag) || this.setOptionValueWithSource(name, option.defaultValue === void 0 || option.defaultValue, "default");
			} else option.defaultValue !== void 0 && this.setOptionValueWithSource(name, option.defaultValue, "default");
			let handleOptionValue = (val, invalidValueMessage, valueSource) => {
				val == null && option.presetArg !== void 0 && (val = option.presetArg);
				let oldValue = this.getOptionValue(name);
				val !== null && option.parseArg ? val = this._callParseArg(option, val, oldValue, invalidValueMessage) : val !== null && option.variadic && (val = option._collectValue(val, oldValue));
				val ??= option.negate ? !1 : option.isBoolean() || option.optional ? !0 : "";
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				let invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			option.envVar && this.on("optionEnv:" + oname, (val) => {
				let invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags == "object" && flags instanceof Option) throw Error("To add an Option object use addOption() instead of option() or requiredOption()");
			let option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn == "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				let regex = fn;
				fn = (val, def) => {
					let m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: !0 }, flags, description, parseArg, defaultValue);
		}
		combineFlagAndOptionalValue(combine = !0) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		allowUnknownOption(allowUnknown = !0) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		allowExcessArguments(allowExcess = !0) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		enablePositionalOptions(positional = !0) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		passThroughOptions(passThrough = !0) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		storeOptionsAsProperties(storeAsProperties = !0) {
			if (this.options.length) throw Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		setOptionValueWithSource(key, value, source) {
			this._storeOptionsAsProperties ? this[key] = value : this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.getOptionValueSource(key) !== void 0 && (source = cmd.getOptionValueSource(key));
			});
			return source;
		}
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw Error("first parameter to parse must be array or undefined");
			parseOptions ||= {};
			if (argv === void 0 && parseOptions.from === void 0) {
				process.versions?.electron && (parseOptions.from = "electron");
				let execArgv = process.execArgv ?? [];
				(execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) && (parseOptions.from = "eval");
			}
			argv === void 0 && (argv = process.argv);
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			!this._name && this._scriptPath && this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		parse(argv, parseOptions) {
			this._prepareForParse();
			let userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			let userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			this._savedState === null ? this.saveStateBeforeParse() : this.restoreStateBeforeParse();
		}
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw Error("Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties");
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			let executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw Error(executableMissing);
		}
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = !1;
			let sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				let localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return;
				let foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					let legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					legacyName !== this._name && (localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`));
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			proc.killed || [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					proc.killed === !1 && proc.exitCode === null && proc.kill(signal);
				});
			});
			let exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code ??= 1;
				exitCallback ? exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)")) : process.exit(code);
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					let wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		_dispatchSubcommand(commandName, operands, unknown) {
			let subCommand = this._findCommand(commandName);
			subCommand || this.help({ error: !0 });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		_dispatchHelpCommand(subcommandName) {
			subcommandName || this.help();
			let subCommand = this._findCommand(subcommandName);
			subCommand && !subCommand._executableHandler && subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				arg.required && this.args[i] == null && this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			this.args.length > this.registeredArguments.length && this._excessArguments(this.args);
		}
		_processArguments() {
			let myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					let invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			let processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						declaredArg.parseArg && (value = value.reduce((processed, v) => myParseArg(declaredArg, v, processed), declaredArg.defaultValue));
					} else value === void 0 && (value = []);
				} else if (index < this.args.length) {
					value = this.args[index];
					declaredArg.parseArg && (value = myParseArg(declaredArg, value, declaredArg.defaultValue));
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then == "function") return promise.then(() => fn());
			return fn();
		}
		_chainOrCallHooks(promise, event) {
			let result = promise;
			let hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			event === "postAction" && hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => hookDetail.callback(hookDetail.hookedCommand, this));
			});
			return result;
		}
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			this._lifeCycleHooks[event] !== void 0 && this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => hook(this, subCommand));
			});
			return result;
		}
		_parseCommand(operands, unknown) {
			let parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName && this.help({ error: !0 });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let checkForUnknownOptions = () => {
				parsed.unknown.length > 0 && this.unknownOption(parsed.unknown[0]);
			};
			let commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				this.parent && (promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				}));
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: !0 });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		_findCommand(name) {
			if (!name) return;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0 && cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		_checkForConflictingLocalOptions() {
			let definedNonDefaultOptions = this.options.filter((option) => {
				let optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return !1;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				let conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				conflictingAndDefined && this._conflictingOption(option, conflictingAndDefined);
			});
		}
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		parseOptions(args) {
			let operands = [];
			let unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			let negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return !1;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			for (; i < args.length || activeGroup;) {
				let arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					dest === unknown && dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					let option = this._findOption(arg);
					if (option) {
						if (option.required) {
							let value = args[i++];
							value === void 0 && this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i])) && (value = args[i++]);
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					let option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					let index = arg.indexOf("=");
					let option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg)) && (dest = unknown);
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		opts() {
			if (this._storeOptionsAsProperties) {
				let result = {};
				let len = this.options.length;
				for (let i = 0; i < len; i++) {
					let key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError == "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: !0 });
			}
			let config = errorOptions || {};
			let exitCode = config.exitCode || 1;
			let code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					let optionKey = option.attributeName();
					(this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) && (option.required || option.optional ? this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]) : this.emit(`optionEnv:${option.name()}`));
				}
			});
		}
		_parseOptionsImplied() {
			let dualHelper = new DualOptions(this.options);
			let hasCustomOptionValue = (optionKey) => this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		missingArgument(name) {
			let message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		optionMissingArgument(option) {
			let message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		missingMandatoryOptionValue(option) {
			let message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		_conflictingOption(option, conflictingOption) {
			let findBestOptionFromValue = (option) => {
				let optionKey = option.attributeName();
				let optionValue = this.getOptionValue(optionKey);
				let negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				let positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === !1 || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			let getErrorMessage = (option) => {
				let bestOption = findBestOptionFromValue(option);
				let optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			let message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					let moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			let message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			let expected = this.registeredArguments.length;
			let s = expected === 1 ? "" : "s";
			let message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		unknownCommand() {
			let unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				let candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					command.alias() && candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			let message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags ||= "-V, --version";
			description ||= "output the version number";
			let versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			argsDescription && (this._argsDescription = argsDescription);
			return this;
		}
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			let command = this;
			this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler && (command = this.commands[this.commands.length - 1]);
			if (alias === command._name) throw Error("Command alias can't be the same as its name");
			let matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				let existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				let args = this.registeredArguments.map((arg) => humanReadableArgName(arg));
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		_initOptionGroup(option) {
			this._defaultOptionGroup && !option.helpGroupHeading && option.helpGroup(this._defaultOptionGroup);
		}
		_initCommandGroup(cmd) {
			this._defaultCommandGroup && !cmd.helpGroup() && cmd.helpGroup(this._defaultCommandGroup);
		}
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		helpInformation(contextOptions) {
			let helper = this.createHelp();
			let context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			let text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		_getOutputContext(contextOptions) {
			contextOptions ||= {};
			let error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			let write = (str) => {
				hasColors || (str = this._outputConfiguration.stripColor(str));
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions == "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			let outputContext = this._getOutputContext(contextOptions);
			let eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation != "string" && !Buffer.isBuffer(helpInformation)) throw Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			this._getHelpOption()?.long && this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		helpOption(flags, description) {
			if (typeof flags == "boolean") {
				if (flags) {
					this._helpOption === null && (this._helpOption = void 0);
					this._defaultOptionGroup && this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			(flags || description) && this._initOptionGroup(this._helpOption);
			return this;
		}
		_getHelpOption() {
			this._helpOption === void 0 && this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			exitCode === 0 && contextOptions && typeof contextOptions != "function" && contextOptions.error && (exitCode = 1);
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		addHelpText(position, text) {
			let allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			let helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				helpStr = typeof text == "function" ? text({
					error: context.error,
					command: context.command
				}) : text;
				helpStr && context.write(`${helpStr}\n`);
			});
			return this;
		}
		_outputHelpIfRequested(args) {
			let helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				/^\d+$/.test(match[3]) ? debugPort = match[3] : debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return !1;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return !0;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));
let { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.f1)((0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(((exports) => {
	let { Argument } = require_argument();
	let { Command } = require_command();
	let { CommanderError, InvalidArgumentError } = require_error();
	let { Help } = require_help();
	let { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}))(), 1).default;
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
	issue,
	heartbeatUrl,
	metrics,
	evidence,
	maskAccountId
];
let OPTION_INPUTS = INPUTS.filter(({ name }) => name !== "mode");
function addInputs(command, takes) {
	for (let input of OPTION_INPUTS) {
		let shown = takes.includes(input);
		for (let option of optionsOf$1(input)) command.addOption(shown && !option.negate ? option : option.hideHelp());
	}
}
function optionsOf$1(input) {
	let { name, option } = input;
	let group = SESSION.some((one) => one === input) ? "Role session:" : "Options:";
	if (option.is === "flag") return [new Option(`--${name}`, describe(input)).helpGroup(group), new Option(`--no-${name}`)];
	let short = option.short === void 0 ? "" : `-${option.short}, `;
	let text = new Option(`${short}--${name} <${option.value}>`, describe(input)).helpGroup(group);
	return [text.argParser((value, before) => collect(text, value, before))];
}
function collect({ flags }, value, before) {
	if (SWITCHES.has(value)) throw new InvalidArgumentError(`option '${flags}' argument missing`);
	return before === void 0 ? value : `${before}\n${value}`;
}
let SWITCHES = new Set([
	"-b",
	"-p",
	"-t",
	"-e",
	"-h",
	"-q",
	"-v",
	"-V",
	"--json",
	"--report",
	"--page",
	"--help",
	...OPTION_INPUTS.map(({ name }) => `--${name}`)
]);
function describe({ name, summary, option, default: value, whenEmpty }) {
	let text = summary.replace(/\.$/, "");
	if (option.is === "flag") return value === "true" ? `${text} (on; --no-${name} turns it off)` : text;
	let fallback = value === "" ? whenEmpty : value;
	return fallback === void 0 ? text : `${text} (default: ${fallback})`;
}
let VERSION = "1.0.0";
let FLAG_ORDER = [
	"sync",
	"backup",
	"copy",
	"verify",
	"retain",
	"purge",
	"check",
	"list",
	"restore",
	"preview",
	"collect"
];
let SHORT_FLAGS = {
	backup: "-b, ",
	purge: "-p, "
};
let SHELLS = [
	"bash",
	"zsh",
	"fish"
];
function readProgram(args) {
	let text = "";
	let take = (reading) => {
		result = reading;
	};
	let result = {
		is: "text",
		text: ""
	};
	let program = programOf(new Set(args), take);
	for (let command of [program, ...program.commands]) command.exitOverride().configureOutput({
		writeOut: (part) => {
			text += part;
		},
		writeErr: () => {}
	});
	try {
		program.parse([...args], { from: "user" });
		return result;
	} catch (error) {
		if (!isCommanderError(error)) throw error;
		if (error.exitCode === 0) return {
			is: "text",
			text
		};
		return {
			is: "wrong",
			why: whyOf(error, program)
		};
	}
}
function programOf(words, take) {
	let program = base(new Command("backup-via-tag")).description("Backs up EC2 instances, volumes and RDS databases that carry a tag, in all regions of an AWS account, and purges the backups once they expire.").usage("VERB [options]\n       backup-via-tag -b -t KEY:VALUE -e EXPIRY [options]\n       backup-via-tag -p [options]").version(VERSION, "-V, --version", "show the version").enablePositionalOptions().addHelpText("after", ROOT_NOTES).action((options) => {
		let modes = FLAG_ORDER.filter((mode) => options[mode] === !0);
		if (modes.length > 0) return take({
			is: "typed",
			typed: {
				modes,
				options
			}
		});
		return take({
			is: "wrong",
			why: `nothing to do: name a verb (${MODES.join(", ")}), or -b to back up and -p to purge, such as backup-via-tag purge --dry-run`
		});
	});
	for (let mode of MODES) {
		let flag = new Option(`${SHORT_FLAGS[mode] ?? ""}--${mode}`, `the same as the verb ${mode}`);
		program.addOption(SHORT_FLAGS[mode] === void 0 ? flag.hideHelp() : flag);
	}
	addInputs(program, [tag, expiry]);
	addOutput(program);
	program.addOption(pageOption().hideHelp());
	for (let mode of MODES) program.addCommand(verbOf(mode, words.has(mode), program, take));
	program.addCommand(completionOf(take));
	return program;
}
function verbOf(mode, isNamed, program, take) {
	let { does, takes, examples, argument } = MODE_INPUTS[mode];
	let word = argument?.option.is === "text" ? argument.option.value : null;
	let verb = base(new Command(mode)).description(does).usage(word === null ? "[options]" : `[${word}] [options]`);
	word !== null && verb.argument(`[${word}]`, `the same as --${argument?.name}`);
	isNamed && addInputs(verb, takes);
	addOutput(verb);
	mode === "check" && verb.addOption(pageOption());
	return verb.addHelpText("after", `\nExamples:\n${examples.map((line) => `  backup-via-tag ${mode} ${line}`.trimEnd()).join("\n")}`).action(() => {
		let [typed] = verb.args;
		let named = argument === void 0 || typed === void 0 ? {} : { [argument.name]: typed };
		take({
			is: "typed",
			typed: {
				modes: [mode],
				options: {
					...program.opts(),
					...named,
					...verb.opts()
				}
			}
		});
	});
}
function completionOf(take) {
	return new Command("completion").description("print the completion script of a shell: bash, zsh or fish").argument("<shell>").action((shell) => take({
		is: "completion",
		shell
	}));
}
function base(command) {
	return command.allowExcessArguments(!1).configureHelp({ helpWidth: 80 }).helpOption("-h, --help", "show this");
}
function addOutput(command) {
	for (let [flags, meaning] of OUTPUT$1) command.addOption(new Option(flags, meaning).helpGroup("Output:"));
}
function pageOption() {
	return new Option("--page <FILE>", "write the page to a file (default: a new file in the temporary folder, unless --quiet or --json)").helpGroup("Output:");
}
let OUTPUT$1 = [
	["--json", "print the whole report as one line of JSON"],
	["--report <FILE>", "write the whole report as JSON to a file"],
	["-q, --quiet", "print only what went wrong"],
	["-v, --verbose", "print what is needed for a bug report"]
];
let ROOT_NOTES = "\nEach verb has a help of its own: backup-via-tag VERB --help.\n\nExamples:\n  backup-via-tag backup -t Backup:ProductionDaily -e \"+30 days\"\n  backup-via-tag purge --dry-run\n  backup-via-tag -b -t Backup:ProductionWeekly -e \"+6 months\"\n\nCredentials come from the AWS SDK's default chain: environment, shared files,\nSSO, container or instance role.\nExit status: 0 when everything was done, 1 when something was not, 2 when\noptions, inputs or the plan file are wrong and nothing was asked of AWS.";
function isCommanderError(error) {
	return error instanceof Error && "exitCode" in error && "code" in error;
}
function whyOf(error, program) {
	let [first = ""] = program.args;
	let verbs = program.commands.map((command) => command.name());
	if (error.code === "commander.excessArguments" && !verbs.includes(first)) return `"${first}" is no verb${didYouMean(first, verbs) || `; the verbs are ${verbs.join(", ")}`}`;
	return (/(option '[^']+' argument missing)$/.exec(error.message)?.[1] ?? error.message).replace(/^error: /, "").replace(/\n\(Did you mean (?:one of )?(.*)\?\)/, "; did you mean $1?").replace(/\n/g, " ");
}
let COMMAND = "backup-via-tag";
let OUTPUT = [
	"--json",
	"--report",
	"--quiet",
	"--verbose",
	"--help"
];
let VERBS = [...MODES, "completion"];
function completionScript(shell) {
	let known = SHELLS.find((one) => one === shell);
	if (known === void 0) return null;
	return {
		bash,
		zsh,
		fish
	}[known]();
}
function optionsOf(mode) {
	let { takes } = MODE_INPUTS[mode];
	return [
		...OPTION_INPUTS.filter((input) => takes.includes(input)).map(({ name }) => `--${name}`),
		...mode === "check" ? ["--page"] : [],
		...OUTPUT
	];
}
function bash() {
	let cases = MODES.map((mode) => `    ${mode}) words="${optionsOf(mode).join(" ")}" ;;`);
	return `# Completion of ${COMMAND} for bash: eval "$(${COMMAND} completion bash)"
_backup_via_tag() {
  local words
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${VERBS.join(" ")} --help --version"
  else case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
    completion) words="${SHELLS.join(" ")}" ;;
    *) words="" ;;
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _backup_via_tag ${COMMAND} backupViaTag
`;
}
function zsh() {
	return `# Completion of ${COMMAND} for zsh: eval "$(${COMMAND} completion zsh)"
autoload -U +X compinit && compinit
autoload -U +X bashcompinit && bashcompinit
${bash().split("\n").slice(1).join("\n")}`;
}
function fish() {
	let verbs = VERBS.map((verb) => `complete -c ${COMMAND} -n __fish_use_subcommand -a ${verb} -d '${quotedText(aboutOf(verb))}'`);
	let options = MODES.flatMap((mode) => OPTION_INPUTS.filter((input) => MODE_INPUTS[mode].takes.includes(input)).map(({ name, summary, option }) => {
		let value = option.is === "flag" ? "" : " -r";
		return `complete -c ${COMMAND} -n '__fish_seen_subcommand_from ${mode}' -l ${name}${value} -d '${quotedText(summary)}'`;
	}));
	let shells = `complete -c ${COMMAND} -f -n '__fish_seen_subcommand_from completion' -a '${SHELLS.join(" ")}'`;
	return `# Completion of ${COMMAND} for fish: ${COMMAND} completion fish | source\n${[
		...verbs,
		...options,
		shells
	].join("\n")}\n`;
}
function aboutOf(verb) {
	let mode = MODES.find((one) => one === verb);
	return mode === void 0 ? "Print the completion script of a shell." : MODE_INPUTS[mode].does;
}
function quotedText(text) {
	return text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
}
function readArguments(args) {
	let reading = readProgram(args);
	switch (reading.is) {
		case "wrong": return {
			does: "refuse",
			why: reading.why
		};
		case "text": return {
			does: "print",
			text: reading.text
		};
		case "completion": {
			let script = completionScript(reading.shell);
			if (script !== null) return {
				does: "print",
				text: script
			};
			return {
				does: "refuse",
				why: `"${reading.shell}" is no shell that is known here; write bash, zsh or fish`
			};
		}
		case "typed": return commandOf(reading.typed);
		default: return reading;
	}
}
function commandOf({ modes, options }) {
	let inputs = new Map();
	for (let { name } of OPTION_INPUTS) {
		let value = options[attributeOf(name)];
		(typeof value == "string" || typeof value == "boolean") && inputs.set(name, String(value));
	}
	let { json, report, page, quiet, verbose } = options;
	if (quiet === !0 && verbose === !0) return {
		does: "refuse",
		why: "--quiet contradicts --verbose; write one"
	};
	return {
		does: "run",
		modes,
		inputs,
		json: json === !0,
		reportPath: typeof report == "string" ? report : null,
		pagePath: typeof page == "string" ? page : null,
		talk: quiet === !0 ? "quiet" : verbose === !0 || process.env.DEBUG ? "verbose" : "normal"
	};
}
function attributeOf(name) {
	return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
async function commandLine(args, stop) {
	let command = readArguments(args);
	switch (command.does) {
		case "print":
			process.stdout.write(command.text);
			return 0;
		case "refuse":
			process.stderr.write(`backup-via-tag: ${command.why}\n`);
			return 2;
		case "run": {
			let { runCommand } = await __nccwpck_require__.e(3632).then(__nccwpck_require__.bind(__nccwpck_require__, 3632));
			return runCommand(command, stop);
		}
		default: return command;
	}
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
var __webpack_exports__ = __nccwpck_require__(1457);
__webpack_exports__ = await __webpack_exports__;
