export const id = 4085;
export const ids = [4085];
export const modules = {
409: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => kept,
	N: () => keptUneventful
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
function kept(report) {
	let terms = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fd5)({
		engine: "direct",
		...report
	});
	let { point, mixed } = terms;
	let byReason = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(report.kept, ({ because }) => because);
	let reasons = [...byReason].sort(([one], [other]) => _run_js__WEBPACK_IMPORTED_MODULE_0__.MSJ.indexOf(one) - _run_js__WEBPACK_IMPORTED_MODULE_0__.MSJ.indexOf(other));
	let refused = byReason.get("refused")?.length ?? 0;
	let eventful = reasons.flatMap(([because, entries]) => (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.dmA)(because) ? [] : entries);
	let title = report.dryRun ? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.q17)(point, "kept", report.kept.length, !0) : `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(report.kept.length, point)} kept`;
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
		title: refused === 0 ? title : `${title}, ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(refused)} refused`,
		bad: refused > 0 || byReason.has("failed"),
		folded: refused === 0 && !byReason.has("failed"),
		groups: reasons.length === 0 ? null : {
			columns: ["Why", `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wWj)(point)}s`],
			rows: reasons.map(([because, entries]) => [(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.GxH)(because, report.kinds), (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(entries.length)])
		},
		noun: point,
		dispensable: ["Region"],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Jbj)(mixed, columnsOf(terms), eventful, keptCells)
	};
}
function keptUneventful(report) {
	let terms = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fd5)({
		engine: "direct",
		...report
	});
	let { point, mixed } = terms;
	let never = report.kept.filter(({ because }) => because === "never-expires");
	let later = report.kept.filter(({ because }) => because === "not-expired");
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
		title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(never.length + later.length, point)} kept because the time has not come`,
		quiet: !0,
		noun: point,
		dispensable: ["Region"],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Jbj)(mixed, columnsOf(terms), [...never, ...later], keptCells)
	};
}
function columnsOf({ resource, point }) {
	return [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wWj)(resource),
		"Region",
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wWj)(point),
		"Why",
		"Details"
	];
}
function keptCells(entry) {
	return [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.VGb)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
		[entry.region],
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ztJ)(entry.kind, entry.region, entry.recoveryPointId),
		[(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.GxH)(entry.because, [entry.kind])],
		[entry.reason]
	];
}
}),
4085: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { retainView: () => retainView });
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _kept_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(409);
var _retained_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4529);
function retainView(report) {
	let would = report.dryRun ? "would be " : "";
	let failed = report.retained.filter(({ state }) => state === "failed").length;
	return (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.viewOf)(report, {
		job: "Retain",
		...(0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.protectionOf)(report.calendar),
		done: moved(report),
		problems: failed === 0 ? [] : [`the expiry of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(failed, (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)(report).point)} could not be changed`],
		besides: report.retained.length > 0 ? moved(report) : null,
		totals: [[`${report.retained.length - failed === 1 ? "expiry" : "expiries"} ${would}changed`, (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(report.retained.length - failed)], ["kept as they are", (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(report.keptCount)]],
		sections: [
			(0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.calendarSection)(report.calendar),
			(0, _retained_js__WEBPACK_IMPORTED_MODULE_3__.w)(report),
			(0, _kept_js__WEBPACK_IMPORTED_MODULE_2__.L)(report),
			(0, _kept_js__WEBPACK_IMPORTED_MODULE_2__.N)(report)
		],
		outputs: {
			plain: { "kept-count": String(report.keptCount) },
			arrays: {}
		}
	});
}
function moved(report) {
	let done = report.retained.filter(({ state }) => state !== "failed");
	let shorter = done.filter(({ because }) => because.startsWith("shorten")).length;
	let changed = report.dryRun ? "would be changed" : "changed";
	let text = `the expiry of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(done.length, (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)(report).point)} ${changed}`;
	return shorter === 0 ? text : `${text}, ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(shorter)} to an earlier date`;
}
}),
4529: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { w: () => retainedSection });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
function retainedSection(report) {
	let { resource, point, mixed } = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Ta_)(report);
	let columns = [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wWj)(resource),
		"Region",
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wWj)(point),
		"Expire before",
		"Expire after",
		"Why",
		"State"
	];
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
		title: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.q17)("expiry", "changed", report.retained.length, report.dryRun).replace("expirys", "expiries"),
		notes: ["The previous value of each Expire tag is shown so that you can restore it."],
		noun: point,
		folded: !report.retained.some(({ state }) => state === "failed"),
		dispensable: ["Region"],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Jbj)(mixed, columns, report.retained, (entry) => [
			(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.VGb)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
			[entry.region],
			(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ztJ)(entry.kind, entry.region, entry.recoveryPointId),
			[entry.from],
			[entry.to],
			[_run_js__WEBPACK_IMPORTED_MODULE_0__.b8K[entry.because]],
			[entry.state === "planned" ? "would be changed" : entry.state]
		])
	};
}
})
};
