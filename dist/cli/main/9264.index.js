export const id = 9264;
export const ids = [9264];
export const modules = {
9264: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { previewView: () => previewView });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
var _retained_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4529);
var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4100);
function previewView(report) {
	let { preview: entry, calendar } = report;
	let common = {
		job: "Preview",
		done: "nothing was compared",
		problems: [],
		besides: null
	};
	if (entry === null) return (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.viewOf)(report, common);
	let warnings = report.warnings.filter(({ place }) => place === void 0);
	let { sign, sentence } = (0, _document_js__WEBPACK_IMPORTED_MODULE_3__.gD)(entry, report.failed);
	let lost = (entry.preview?.protection ?? []).filter(({ change }) => change === "lost");
	let own = {
		...common,
		sentence,
		sign: report.outcome === "ok" ? sign : "red",
		alert: lost.length === 0 ? [] : [{
			label: "Without any plan after this",
			names: lost.map(_run_js__WEBPACK_IMPORTED_MODULE_0__.VbZ)
		}],
		sections: [
			...sectionsOf(entry),
			(0, _retained_js__WEBPACK_IMPORTED_MODULE_2__.w)(report),
			(0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.calendarSection)(calendar)
		],
		rehearses: !1,
		outputs: {
			plain: { preview: report.previewPath ?? "" },
			arrays: {}
		},
		page: (options) => (0, _document_js__WEBPACK_IMPORTED_MODULE_3__.Y6)(entry, report.failed, {
			...options,
			calendar
		}),
		remarks: remarksOf(entry),
		warnings
	};
	return (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.viewOf)(report, own);
}
function remarksOf({ preview, asOf, notes }) {
	return [
		...notes,
		...preview === null ? [] : [...(0, _document_js__WEBPACK_IMPORTED_MODULE_3__.v4)(preview), ...(0, _document_js__WEBPACK_IMPORTED_MODULE_3__._r)(preview)],
		...asOf === null ? [] : [(0, _document_js__WEBPACK_IMPORTED_MODULE_3__.p0)(asOf)]
	];
}
function sectionsOf({ preview, rules, asOf, schedules }) {
	return [
		...preview === null ? [] : judged(preview),
		...rules === null ? [] : [(0, _document_js__WEBPACK_IMPORTED_MODULE_3__.bg)({ rules })],
		(0, _document_js__WEBPACK_IMPORTED_MODULE_3__.gz)(schedules),
		...preview === null ? [] : [
			(0, _document_js__WEBPACK_IMPORTED_MODULE_3__.Vx)(preview),
			(0, _document_js__WEBPACK_IMPORTED_MODULE_3__.jl)(preview),
			(0, _document_js__WEBPACK_IMPORTED_MODULE_3__.vo)(preview)
		],
		...(0, _document_js__WEBPACK_IMPORTED_MODULE_3__._q)(asOf)
	].map((section) => ({
		...section,
		quiet: !1,
		folded: !1
	}));
}
function judged(preview) {
	return [
		(0, _document_js__WEBPACK_IMPORTED_MODULE_3__.Sz)(preview),
		...(0, _document_js__WEBPACK_IMPORTED_MODULE_3__.Kt)(preview),
		...(0, _document_js__WEBPACK_IMPORTED_MODULE_3__.Ar)(preview),
		(0, _document_js__WEBPACK_IMPORTED_MODULE_3__.WT)(preview)
	];
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
