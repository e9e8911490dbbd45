export const id = 7739;
export const ids = [7739];
export const modules = { 7739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { syncView: () => syncView });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
var _story_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3820);
let STATE_WORDS = {
planned: "would be done",
done: "done",
failed: "FAILED",
"not-approved": "not in the approved change set"
};
function synced(report) {
let notes = report.dryRun ? ["Dry run: none of these was made."] : [];
return {
	..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
	title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(report.synced.length, "change")} of AWS Backup`,
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
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ROk)(report.synced, (entry) => {
		let [before, after] = [linesOf(entry.before), linesOf(entry.after)];
		return [
			[entry.region],
			[_story_js__WEBPACK_IMPORTED_MODULE_2__.r8[entry.action]],
			[(0, _story_js__WEBPACK_IMPORTED_MODULE_2__.fC)(entry)],
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
return [...(content?.rules ?? []).map(ruleWords), ...(content?.selections ?? []).map(selectionWords)];
}
function ruleWords(rule) {
let { startWindowMinutes, completionWindowMinutes, deleteAfterDays, coldStorageAfterDays } = rule;
let tags = Object.entries(rule.tags).map(([key, value]) => `${key}=${value}`);
let parts = [
	`${rule.schedule} ${rule.timeZone}`,
	`into ${rule.vault}`,
	deleteAfterDays === null ? "kept for ever" : `kept ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(deleteAfterDays, "day")}`,
	...coldStorageAfterDays === null ? [] : [`cold after ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(coldStorageAfterDays, "day")}`],
	...startWindowMinutes === null ? [] : [`begun within ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(startWindowMinutes, "minute")}`],
	...completionWindowMinutes === null ? [] : [`done within ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(completionWindowMinutes, "minute")}`],
	...tags.length === 0 ? [] : [`tagged ${tags.join(", ")}`]
];
return `${rule.name}: ${parts.join(", ")}`;
}
function selectionWords({ name, role, resources, conditions }) {
let what = resources.map((arn) => arn === "*" ? "everything" : arn).join(", ");
let tags = conditions.map(({ is, key, value }) => `${key} ${is === "equals" ? "is" : "is not"} ${value}`);
return `${name}: ${what}${tags.length === 0 ? "" : ` where ${tags.join(" and ")}`}, as ${role}`;
}
function syncView(report) {
let made = report.synced.filter(_story_js__WEBPACK_IMPORTED_MODULE_2__.sX);
let would = report.dryRun ? "would be " : "";
return (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.viewOf)(report, {
	job: "Sync",
	done: changed(report),
	problems: problems(report),
	besides: made.length > 0 ? changed(report) : null,
	totals: [[`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__._ls)("change", made.length)} ${would}made`, (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(made.length)]],
	sections: [synced(report)],
	regionCounts: {
		columns: [report.dryRun ? "Changes that would be made" : "Changes made"],
		counts: (index) => [made.filter(({ region }) => region === report.regions[index]?.region).length]
	}
});
}
function changed({ synced: entries, dryRun }) {
if (entries.length === 0) return "nothing to change: AWS Backup is as the plan file says";
let open = entries.filter(({ state }) => state === "not-approved").length;
let parts = [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(entries.filter(_story_js__WEBPACK_IMPORTED_MODULE_2__.sX).length, "change")} ${dryRun ? "would be made" : "made"} in AWS Backup`];
open > 0 && parts.push(`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(open)} not in the approved change set`);
return parts.join(", ");
}
function problems({ synced: entries }) {
let failed = entries.filter(({ state }) => state === "failed").length;
return failed === 0 ? [] : [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.uMJ)(failed, entries.length, "change", {
	one: "was",
	many: "were"
})} not made`];
}
}) };
