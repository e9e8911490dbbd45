export const id = 7901;
export const ids = [7901];
export const modules = { 7901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { copyView: () => copyView });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
function copyView(report) {
let failed = report.failed.filter(({ action }) => action === "copy" || action === "wait").length;
return (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.viewOf)(report, {
	job: "Copy",
	done: made(report),
	problems: failed === 0 ? [] : [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(failed, "copy", "copies")} could not be made`],
	besides: report.created.length > 0 ? made(report) : null,
	totals: [
		["copies wanted", (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(report.wantedCount)],
		[report.dryRun ? "would be begun" : "begun", (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(report.createdCount)],
		["waiting for their backup", (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(report.waiting.length)]
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
let begun = `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(report.createdCount, "copy", "copies")} ${would}begun`;
return report.waiting.length === 0 ? begun : `${begun}, ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(report.waiting.length)} waiting for their backup`;
}
function created(report) {
let { resource, mixed } = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Ta_)(report);
let notes = [`The volumes and databases behind them add up to ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$lp)(report.gib)}: at most ${movedWords(report)}. The first copy of a volume to a region moves all of it, later ones only what changed.`];
report.created.some(({ state }) => state === "pending") && notes.push("AWS is still copying data, and a copy can still fail, mostly because of its key. The next run reports any that did.");
return {
	..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
	title: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.q17)("copy", "begun", report.created.length, report.dryRun).replace("copys", "copies"),
	notes: report.dryRun ? ["Dry run: none of these was begun.", ...notes] : notes,
	noun: "copy",
	folded: !0,
	dispensable: [
		"Copy of",
		"Expires",
		"Region"
	],
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Jbj)(mixed, [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wWj)(resource),
		"Region",
		"Copy",
		"Copy of",
		"Expires",
		"State"
	], report.created, (entry) => [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.VGb)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
		[entry.region],
		entry.recoveryPointId === null ? [entry.name] : (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ztJ)(entry.kind, entry.region, entry.recoveryPointId),
		[(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fko)(entry.copyOf ?? "")],
		[entry.expiresAt],
		[(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.jP1)(entry)]
	])
};
}
function movedWords({ transfers }) {
let words = transfers.map(({ region, gib: moved, cost }) => `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$lp)(moved)} to ${region} for ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.TGi)(cost)}`);
return words.length === 0 ? "nothing is moved" : `${words.join(", ")}`;
}
function waiting(report) {
let { resource, point, mixed } = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Ta_)(report);
return {
	..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
	title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(report.waiting.length, point)} to be copied later`,
	notes: ["Only what is available can be copied: the next run takes these."],
	noun: point,
	folded: !0,
	dispensable: ["Region"],
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Jbj)(mixed, [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wWj)(resource),
		"Region",
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wWj)(point),
		"Wanted in",
		"Reason"
	], report.waiting, (entry) => [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.VGb)(entry.kind, entry.region, entry.resourceId, entry.resourceName ?? ""),
		[entry.region],
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ztJ)(entry.kind, entry.region, entry.recoveryPointId),
		[entry.to],
		[entry.reason]
	])
};
}
function lines(report) {
let terms = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Ta_)(report);
return report.created.map((entry) => {
	let { kind, region, recoveryPointId, state, copyOf, alreadyDone } = entry;
	let what = recoveryPointId === null ? "a copy" : (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fko)(recoveryPointId);
	let earlier = alreadyDone ? ", made by an earlier run" : "";
	return `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aiW)(terms, kind, region)} ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.T7T)(entry)}: ${what} of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fko)(copyOf ?? "")} ${state}${earlier}`;
});
}
}) };
