export const id = 6385;
export const ids = [6385];
export const modules = { 6385: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { syncView: () => syncView });
var _end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6770);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _report3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28);
var _vault_copies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4849);
var _story_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5890);
function coveredSection({ covered }) {
let byPlan = [...(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(covered, ({ plan }) => plan)];
return {
	..._end_js__WEBPACK_IMPORTED_MODULE_0__.PLAIN,
	title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(byPlan.length, "plan")} and what ${byPlan.length === 1 ? "it covers" : "they cover"} today`,
	notes: ["Found by their tags, as AWS Backup finds them: what gets the tags later is covered without a change."],
	groups: {
		columns: ["Plan", "Resources"],
		rows: byPlan.map(([plan, theirs]) => [plan, [...(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(theirs, ({ kind }) => kind)].map(([kind, those]) => `${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.number)(those.length)} ${kind}`).join(", ")])
	},
	noun: "resource",
	folded: !0,
	quiet: !0,
	...(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.rowsByKind)(!0, [
		"Resource",
		"Plan",
		"Region"
	], covered, (entry) => [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.resourceCell)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
		[entry.plan],
		[entry.region]
	])
};
}
let STATE_WORDS = {
planned: "would be done",
done: "done",
failed: "FAILED",
"not-approved": "not in the approved change set"
};
function synced(report) {
let notes = report.dryRun ? ["Dry run: none of these was made."] : [];
return {
	..._end_js__WEBPACK_IMPORTED_MODULE_0__.PLAIN,
	title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(report.synced.length, "change")} of AWS Backup`,
	notes,
	noun: "change",
	columns: [
		"Region",
		"Change",
		"Name",
		"State",
		"Before",
		"After",
		"Why"
	],
	dispensable: ["Why", "Before"],
	...(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.rowsOf)(report.synced, (entry) => {
		let [before, after] = [linesOf(entry.before), linesOf(entry.after)];
		return [
			[entry.region],
			[_story_js__WEBPACK_IMPORTED_MODULE_4__.r8[entry.action]],
			[(0, _story_js__WEBPACK_IMPORTED_MODULE_4__.fC)(entry)],
			[STATE_WORDS[entry.state]],
			cellOf(before.filter((line) => !after.includes(line))),
			cellOf(after.filter((line) => !before.includes(line))),
			[entry.reason]
		];
	})
};
}
function cellOf(lines) {
return [lines.join("; ")];
}
function linesOf(content) {
return [
	...(content?.rules ?? []).map(ruleWords),
	...settingsWords(content?.settings ?? {}),
	...(content?.selections ?? []).map(selectionWords),
	...content?.restoreTest === void 0 ? [] : testWords(content.restoreTest)
];
}
function ruleWords(rule) {
let { startWindowMinutes, completionWindowMinutes, deleteAfterDays, coldStorageAfterDays } = rule;
let tags = Object.entries(rule.tags).map(([key, value]) => `${key}=${value}`);
let parts = [
	`${rule.schedule} ${rule.timeZone}`,
	`into ${rule.vault}`,
	deleteAfterDays === null ? "kept for ever" : `kept ${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(deleteAfterDays, "day")}`,
	...coldStorageAfterDays === null ? [] : [`cold after ${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(coldStorageAfterDays, "day")}`],
	...startWindowMinutes === null ? [] : [`begun within ${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(startWindowMinutes, "minute")}`],
	...completionWindowMinutes === null ? [] : [`done within ${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(completionWindowMinutes, "minute")}`],
	...tags.length === 0 ? [] : [`tagged ${tags.join(", ")}`],
	...rule.continuous === void 0 ? [] : ["continuous"],
	...(rule.copies ?? []).map(copyWords),
	...rule.airGappedVault === void 0 ? [] : [`and into ${rule.airGappedVault}`],
	...rule.index === void 0 ? [] : [`${rule.index.join(" and ")} indexed`],
	...(rule.scans ?? []).map((mode) => mode === "FULL_SCAN" ? "scanned" : "scanned for what changed")
];
return `${rule.name}: ${parts.join(", ")}`;
}
function copyWords({ vaultArn, deleteAfterDays, coldStorageAfterDays }) {
let { region, account, name } = (0, _vault_copies_js__WEBPACK_IMPORTED_MODULE_3__.l9)(vaultArn);
return `copied to ${name} in ${region} (account ${account}), kept ${deleteAfterDays === null ? "for ever" : (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(deleteAfterDays, "day")}${coldStorageAfterDays === null ? "" : `, cold after ${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(coldStorageAfterDays, "day")}`}`;
}
function settingsWords({ windowsVss, scanning }) {
return [...windowsVss === void 0 ? [] : ["Windows instances with VSS"], ...scanning === void 0 ? [] : [`scans of ${scanning.types.join(", ")}, as ${scanning.role}`]];
}
function selectionWords({ name, role, resources, conditions, anyTag = [] }) {
let enough = anyTag.map(({ key, value }) => `whatever has ${key} ${value}`);
let what = [...resources.map((arn) => arn === "*" ? "everything" : arn), ...enough].join(", ");
let tags = conditions.map(({ is, key, value }) => `${key} ${is === "equals" ? "is" : "is not"} ${value}`);
return `${name}: ${what}${tags.length === 0 ? "" : ` where ${tags.join(" and ")}`}, as ${role}`;
}
function testWords({ settings, selections }) {
let { schedule, timeZone, algorithm, withinDays, vaults, exceptVaults, startWindowHours, pointTypes } = settings;
let named = (arns) => arns.map((arn) => (0, _vault_copies_js__WEBPACK_IMPORTED_MODULE_3__.l9)(arn).name || arn).join(" and ");
return [`restores: ${[
	`${schedule} ${timeZone}`,
	`${algorithm === "RANDOM_WITHIN_WINDOW" ? "a random one" : "the latest"} of ${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(withinDays, "day")}`,
	`from ${named(vaults)}`,
	...exceptVaults.length === 0 ? [] : [`but not from ${named(exceptVaults)}`],
	...pointTypes.includes("CONTINUOUS") ? ["continuous backups too"] : [],
	`begun within ${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(startWindowHours, "hour")}`
].join(", ")}`, ...selections.map(testSelectionWords)];
}
function testSelectionWords({ validationHours, overrides, type, ...selection }) {
let { resources, conditions } = selection;
let everything = resources.length === 0 && conditions.length > 0 ? [`every ${type}`] : resources;
let kept = validationHours === null ? "" : `, kept for ${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(validationHours, "hour")}`;
let set = Object.entries(overrides).map(([key, value]) => `${key} ${value}`);
return `${selectionWords({
	...selection,
	resources: everything
})}${kept}${set.length === 0 ? "" : `, with ${set.join(", ")}`}`;
}
function syncView(report) {
let made = report.synced.filter(_report3_js__WEBPACK_IMPORTED_MODULE_2__.s);
let would = report.dryRun ? "would be " : "";
return (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.viewOf)(report, {
	job: "Sync",
	done: changed(report),
	problems: problems(report),
	besides: made.length > 0 ? changed(report) : null,
	totals: [[`${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.pluralOf)("change", made.length)} ${would}made`, (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.number)(made.length)]],
	sections: report.imported === void 0 ? [synced(report), coveredSection(report)] : [],
	folds: report.imported === void 0 ? [] : imported(report.imported),
	outputs: {
		plain: { imported: report.imported?.path ?? "" },
		arrays: {}
	},
	regionCounts: {
		columns: [report.dryRun ? "Changes that would be made" : "Changes made"],
		counts: (index) => [made.filter(({ region }) => region === report.regions[index]?.region).length]
	}
});
}
function changed({ synced: entries, covered, dryRun, imported: plan }) {
if (plan !== void 0) return plan.text === null ? `the plan ${plan.name} was not written down` : `the plan ${plan.name} as a plan file; nothing was changed`;
if (entries.length === 0) return `nothing to change: AWS Backup is as the plan file says${covers(covered, " and ")}`;
let open = entries.filter(({ state }) => state === "not-approved").length;
let parts = [`${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(entries.filter(_report3_js__WEBPACK_IMPORTED_MODULE_2__.s).length, "change")} ${dryRun ? "would be made" : "made"} in AWS Backup`];
open > 0 && parts.push(`${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.number)(open)} not in the approved change set`);
return `${parts.join(", ")}${covers(covered, ", which ")}`;
}
function covers(covered, and) {
let resources = new Set(covered.map(({ region, kind, resourceId }) => `${kind} ${region} ${resourceId}`));
return resources.size === 0 ? "" : `${and}covers ${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(resources.size, "resource")}`;
}
function problems({ synced: entries }) {
let failed = entries.filter(({ state }) => state === "failed").length;
return failed === 0 ? [] : [`${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.share)(failed, entries.length, "change", {
	one: "was",
	many: "were"
})} not made`];
}
function imported({ name, text }) {
if (text === null) return [];
let head = (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.md)`<details open><summary>${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.cell)(`Plan file of ${name}`)}</summary>`;
return [(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.join)([
	head,
	(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.fence)("yaml", text.trimEnd().split("\n")),
	(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.md)`</details>`
], "\n\n")];
}
}) };
