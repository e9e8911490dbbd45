export const id = 9167;
export const ids = [9167];
export const modules = { 1548: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { copyView: () => copyView });
var _end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6770);
function copyView(report) {
let failed = report.failed.filter(({ action }) => action === "copy" || action === "wait").length;
return (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.viewOf)(report, {
	job: "Copy",
	done: made(report),
	problems: failed === 0 ? [] : [`${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(failed, "copy", "copies")} could not be made`],
	besides: report.created.length > 0 ? made(report) : null,
	totals: [
		["copies wanted", (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.number)(report.wantedCount)],
		[report.dryRun ? "would be begun" : "begun", (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.number)(report.createdCount)],
		["waiting for their backup", (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.number)(report.waiting.length)]
	],
	sections: [created(report), waiting(report)],
	outputs: {
		plain: { "created-count": String(report.createdCount) },
		arrays: {
			created: report.created.map(({ stateText: _, ...entry }) => entry),
			waiting: report.waiting
		}
	},
	lines: lines(report)
});
}
function made(report) {
let would = report.dryRun ? "would be " : "";
let begun = `${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(report.createdCount, "copy", "copies")} ${would}begun`;
return report.waiting.length === 0 ? begun : `${begun}, ${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.number)(report.waiting.length)} waiting for their backup`;
}
function created(report) {
let { resource, mixed } = (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.directTerms)(report);
let notes = [`The volumes and databases behind them add up to ${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.gib)(report.gib)}: at most ${movedWords(report)}. The first copy of a volume to a region moves all of it, later ones only what changed.`];
report.created.some(({ state }) => state === "pending") && notes.push("AWS is still copying data, and a copy can still fail, mostly because of its key. The next run reports any that did.");
return {
	..._end_js__WEBPACK_IMPORTED_MODULE_0__.PLAIN,
	title: (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.headingWords)("copy", "begun", report.created.length, report.dryRun).replace("copys", "copies"),
	notes: report.dryRun ? ["Dry run: none of these was begun.", ...notes] : notes,
	noun: "copy",
	folded: !0,
	dispensable: [
		"Copy of",
		"Expires",
		"Region"
	],
	...(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.rowsByKind)(mixed, [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.headed)(resource),
		"Region",
		"Copy",
		"Copy of",
		"Expires",
		"State"
	], report.created, (entry) => [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.resourceCell)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
		[entry.region],
		entry.recoveryPointId === null ? [entry.name] : (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.pointCell)(entry.kind, entry.region, entry.recoveryPointId),
		[(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.shownId)(entry.copyOf ?? "")],
		[entry.expiresAt],
		[(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.createdStateWords)(entry)]
	])
};
}
function movedWords({ transfers }) {
let words = transfers.map(({ region, gib: moved, cost }) => `${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.gib)(moved)} to ${region} for ${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.money)(cost)}`);
return words.length === 0 ? "nothing is moved" : `${words.join(", ")}`;
}
function waiting(report) {
let { resource, point, mixed } = (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.directTerms)(report);
return {
	..._end_js__WEBPACK_IMPORTED_MODULE_0__.PLAIN,
	title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(report.waiting.length, point)} to be copied later`,
	notes: ["Only what is available can be copied: the next run takes these."],
	noun: point,
	folded: !0,
	dispensable: ["Region"],
	...(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.rowsByKind)(mixed, [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.headed)(resource),
		"Region",
		(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.headed)(point),
		"Wanted in",
		"Reason"
	], report.waiting, (entry) => [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.resourceCell)(entry.kind, entry.region, entry.resourceId, entry.resourceName ?? ""),
		[entry.region],
		(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.pointCell)(entry.kind, entry.region, entry.recoveryPointId),
		[entry.to],
		[entry.reason]
	])
};
}
function lines(report) {
let terms = (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.directTerms)(report);
return report.created.map((entry) => {
	let { kind, region, recoveryPointId, state, copyOf, alreadyDone } = entry;
	let what = recoveryPointId === null ? "a copy" : (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.shownId)(recoveryPointId);
	let earlier = alreadyDone ? ", made by an earlier run" : "";
	return `${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.logPlace)(terms, kind, region)} ${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.namedInLog)(entry)}: ${what} of ${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.shownId)(copyOf ?? "")} ${state}${earlier}`;
});
}
}) };
