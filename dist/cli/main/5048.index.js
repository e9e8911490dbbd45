export const id = 5048;
export const ids = [5048];
export const modules = { 5048: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { collectReports: () => collectReports });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
async function collectReports(mode, { files, troubles, startedAt }) {
let [together, view] = await Promise.all([mode.together(), mode.view()]);
let like = mode.refused({
	request: null,
	startedAt,
	finishedAt: startedAt,
	account: null,
	caller: null,
	refusals: [],
	warnings: []
});
let whole = files.map(({ path, content }) => ({
	path,
	report: wholeLike(content, like) ? content : null
}));
let [first, ...others] = whole.flatMap(({ report }) => report === null ? [] : [report]);
if (first === void 0) return null;
let reports = [first, ...others];
let entries = reports.flatMap((report) => {
	if (report.accounts !== void 0) return report.accounts;
	let { account, outcome, failedCount } = report;
	return [{
		account,
		outcome,
		failedCount,
		verdict: view(report).verdict.sentence
	}];
});
let common = (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.commonTogether)(reports, entries, null);
let broken = whole.filter(({ report }) => report === null).map(({ path }) => brokenReport(path));
let failed = [...troubles, ...broken].map(({ target, fault }) => (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aKc)({
	region: null,
	target,
	action: "collect",
	fault
}));
let report = together(common, reports);
if (failed.length === 0) return report;
return {
	...report,
	outcome: report.outcome === "failed" ? "failed" : "partial",
	failed: [...failed, ...report.failed],
	failedCount: report.failedCount + failed.length
};
}
function brokenReport(path) {
return {
	target: path,
	fault: {
		code: "report-missing",
		message: `reports: "${path}" lacks parts that a report of its mode has`,
		advice: "Use one version of the action in all jobs, and run again."
	}
};
}
function wholeLike(content, like) {
let parts = new Map(Object.entries(content));
return Object.entries(like).every(([name, value]) => {
	let part = parts.get(name);
	if (part === void 0) return !1;
	if (value === null || part === null) return !0;
	return Array.isArray(value) ? Array.isArray(part) : typeof part == typeof value;
});
}
}) };
