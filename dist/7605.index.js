export const id = 7605;
export const ids = [7605];
export const modules = { 7605: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { compareRules: () => compareRules });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
let MINUTE = 6e4;
function compareRules(base, head) {
let before = new Map(base?.plans.map((plan) => [plan.name, plan]));
let after = new Map(head.plans.map((plan) => [plan.name, plan]));
return [...[...new Set([...before.keys(), ...after.keys()])].flatMap((name) => comparePlan(name, before.get(name), after.get(name))), ...compareFormer(base?.formerPlans ?? [], head.formerPlans ?? [])];
}
function compareFormer(before, after) {
let [were, are] = [new Set(before), new Set(after)];
return [...new Set([...were, ...are])].flatMap((entry) => {
	if (were.has(entry) === are.has(entry)) return [];
	let wordsIn = (listed) => listed.has(entry) ? GONE_FOREVER : null;
	let [plan = entry, rule = null] = entry.split("/");
	return [{
		plan,
		part: "former-plans",
		rule,
		before: wordsIn(were),
		after: wordsIn(are)
	}];
});
}
let GONE_FOREVER = "gone forever: Expire tags decide";
function comparePlan(plan, before, after) {
let changes = [];
let add = (part, rule, was, willBe) => {
	was !== willBe && changes.push({
		plan,
		part,
		rule,
		before: was,
		after: willBe
	});
};
add("plan", null, before?.name ?? null, after?.name ?? null);
add("engine", null, engineText(before), engineText(after));
add("selection", null, selectionText(before?.selection), selectionText(after?.selection));
let [oldRules, newRules] = [rulesByName(before), rulesByName(after)];
for (let name of new Set([...oldRules.keys(), ...newRules.keys()])) add("rule", name, ruleText(oldRules.get(name)), ruleText(newRules.get(name)));
add("retention", null, retentionText(before?.retention), retentionText(after?.retention));
return changes;
}
function rulesByName(plan) {
let rules = plan?.rules ?? [];
return new Map(rules.map((rule) => [rule.name, rule]));
}
function engineText(plan) {
if (plan?.engine !== "aws-backup") return null;
let { vault, role, windowsVss, scanning, restoreTest } = plan;
return [
	`AWS Backup, vault ${vault}, as ${role}`,
	...windowsVss === void 0 ? [] : ["Windows instances with VSS"],
	...scanning === void 0 ? [] : [`scans of ${[...scanning.types].sort().join(", ")} as ${scanning.role}`],
	...restoreTest === void 0 ? [] : [restoreTest === null ? "no restore tests" : restoreTestText(restoreTest)]
].join(", ");
}
function restoreTestText(test) {
let { schedule, timeZone, select, withinDays, startWindowHours, validationHours, role, overrides } = test;
let metadata = Object.entries(overrides).flatMap(([type, values]) => Object.entries(values).map(([key, value]) => `${type} ${key} ${value}`)).sort();
return [
	`restores tested ${schedule}${timeZone === void 0 ? "" : ` in ${timeZone}`}`,
	`${select === "random" ? "a random one" : "the latest"} of ${withinDays} days`,
	`begun within ${startWindowHours} hours`,
	...validationHours === null ? [] : [`kept for ${validationHours} hours`],
	...role === void 0 ? [] : [`as ${role}`],
	...metadata.length === 0 ? [] : [`with ${metadata.join(" and ")}`]
].join(", ");
}
function selectionText(selection) {
if (selection === void 0) return null;
let { tags, anyOf, except, regions, kinds, resources, names = [] } = selection;
let parts = [];
tags.length > 0 && parts.push(linesText(tags));
anyOf.length > 0 && parts.push(`any of ${anyOf.map((group) => `(${linesText(group)})`).sort().join(" or ")}`);
except.length > 0 && parts.push(`except ${linesText(except)}`);
regions !== "" && parts.push(`in ${regions}`);
kinds.length > 0 && parts.push(`only ${[...kinds].sort().join(", ")}`);
if (resources.length > 0) {
	let named = resources.map(({ kind, id, region }) => {
		let what = kind === "ec2-instance" || kind === "ebs-volume" ? id : `${_start_js__WEBPACK_IMPORTED_MODULE_0__.GWV[kind].resource} ${id}`;
		return region === null ? what : `${what} in ${region}`;
	});
	parts.push(`named: ${named.sort().join(", ")}`);
}
names.length > 0 && parts.push(`as ${names.join(", ")}`);
return parts.join("; ");
}
function linesText(lines) {
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.GwS)(lines).map((text) => /[,;()]/.test(text) ? JSON.stringify(text) : text).join(", ");
}
function ruleText(rule) {
if (rule === void 0) return null;
let zone = rule.timeZone === void 0 ? "" : ` in ${rule.timeZone}`;
let text = `${rule.schedule ?? "by hand"}${zone}, expires after ${rule.expiryText}`.replace("after never", "never");
if (!("coldStorageAfterDays" in rule)) return [text, ...(rule.copies ?? []).map(copyText)].join(", ");
return [
	text,
	...[
		[
			"to cold storage after",
			rule.coldStorageAfterDays,
			864e5
		],
		[
			"begun within",
			rule.startWindowMinutes,
			MINUTE
		],
		[
			"done within",
			rule.completionWindowMinutes,
			MINUTE
		]
	].flatMap(([what, count, unit]) => count === null ? [] : [`${what} ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ShP)({
		months: 0,
		milliseconds: count * unit
	})}`]),
	...awsBackupTexts(rule)
].join(", ");
}
function copyText({ to, expiry, kmsKey }) {
return `copied to ${to}${expiry === null ? "" : expiry.keep === "for-ever" ? " for ever" : ` for ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ShP)(expiry.duration)}`}${kmsKey === null ? "" : ` with ${kmsKey}`}`;
}
function awsBackupTexts(rule) {
let { vault, continuous, vaultCopies = [], index = [], scans = [], airGappedVault, pointTags = [] } = rule;
return [
	...vault === void 0 ? [] : [`into ${vault}`],
	...continuous === void 0 ? [] : ["continuous"],
	...vaultCopies.map(vaultCopyText),
	...index.length === 0 ? [] : [`${[...index].sort().join(" and ")} indexed`],
	...[...scans].sort().map((mode) => mode === "FULL_SCAN" ? "scanned" : "scanned for what changed"),
	...airGappedVault === void 0 ? [] : [`and into ${airGappedVault}`],
	...pointTags.length === 0 ? [] : [`tagged ${linesText(pointTags)}`]
];
}
function vaultCopyText({ to, vaultArn, vault, expiry, coldStorageAfterDays, kmsKey }) {
return [
	`copied to ${vaultArn ?? (vault === null ? to : `${vault} in ${to}`)}`,
	...expiry === null ? [] : [`for ${expiry.text}`.replace("for never", "for ever")],
	...coldStorageAfterDays === null ? [] : [`cold after ${coldStorageAfterDays} days`],
	...kmsKey === null ? [] : [`with ${kmsKey}`]
].join(" ");
}
function retentionText(retention) {
if (retention == null) return null;
let words = [
	["keep-last", retention.keepLast],
	["keep-hourly", retention.keepHourly],
	["keep-daily", retention.keepDaily],
	["keep-weekly", retention.keepWeekly],
	["keep-monthly", retention.keepMonthly],
	["keep-yearly", retention.keepYearly]
].filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count}`);
retention.keepWithin !== null && words.push(`keep-within ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ShP)(retention.keepWithin)}`);
return [...words, `in ${retention.timeZone}`].join(", ");
}
}) };
