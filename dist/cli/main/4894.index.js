export const id = 4894;
export const ids = [4894];
export const modules = { 4894: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { retainTogether: () => retainTogether });
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
let retainTogether = (common, reports) => ({
mode: "retain",
...common,
regions: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.regionsTogether)(reports, (one) => one),
retained: reports.flatMap(({ retained }) => retained),
keptCount: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.sum)(reports, ({ keptCount }) => keptCount),
kept: reports.flatMap(({ kept }) => kept),
calendar: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.calendarTogether)(reports)
});
}) };
