export const id = 9023;
export const ids = [9023];
export const modules = { 9023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { checkTogether: () => checkTogether });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
let checkTogether = (common, reports) => ({
mode: "check",
...common,
tag: (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.firstKnown)(reports, ({ tag }) => tag),
coverage: reports[0].coverage,
planFile: reports.find(({ planFile }) => planFile !== null)?.planFile ?? null,
commit: reports[0].commit,
regions: (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.regionsTogether)(reports, (one) => one),
checkedCount: (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.sum)(reports, ({ checkedCount }) => checkedCount),
freshCount: (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.sum)(reports, ({ freshCount }) => freshCount),
lateCount: (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.sum)(reports, ({ lateCount }) => lateCount),
unprotectedCount: (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.sum)(reports, ({ unprotectedCount }) => unprotectedCount),
checked: reports.flatMap(({ checked }) => checked).sort((one, other) => _start_js__WEBPACK_IMPORTED_MODULE_0__.Qw.indexOf(one.status) - _start_js__WEBPACK_IMPORTED_MODULE_0__.Qw.indexOf(other.status)),
calendar: (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.calendarTogether)(reports)
});
}) };
