export const id = 7135;
export const ids = [7135];
export const modules = { 7135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { previewTogether: () => previewTogether });
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
let previewTogether = (common, reports) => {
let worst = worstOf(reports);
return {
	mode: "preview",
	...common,
	regions: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.regionsTogether)(reports, (one) => one),
	preview: worst?.preview ?? null,
	retained: reports.flatMap(({ retained }) => retained),
	calendar: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.calendarTogether)(reports),
	previewPath: worst?.previewPath ?? (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.firstKnown)(reports, ({ previewPath }) => previewPath)
};
};
function worstOf(reports) {
let [worst] = reports.flatMap((report) => report.preview === null ? [] : [{
	report,
	harm: harmOf(report.preview)
}]).toSorted((one, other) => compareHarm(other.harm, one.harm));
return worst?.report ?? null;
}
function harmOf({ good, preview }) {
let lost = preview?.protection.filter(({ change }) => change === "lost").length ?? 0;
let sooner = preview?.fates.filter(({ change }) => change === "newly-deletable").length ?? 0;
return [
	+!good,
	lost,
	sooner,
	preview?.unfired.rules.length ?? 0
];
}
function compareHarm(one, other) {
let place = one.findIndex((count, index) => count !== other[index]);
return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}
}) };
