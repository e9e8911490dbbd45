export const id = 2741;
export const ids = [2741];
export const modules = { 2741: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { restoreTogether: () => restoreTogether });
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
let restoreTogether = (common, reports) => ({
mode: "restore",
...common,
from: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.firstKnown)(reports, ({ from }) => from),
at: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.firstKnown)(reports, ({ at }) => at) ?? "newest",
regions: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.regionsTogether)(reports, (one) => one),
restored: reports.flatMap(({ restored }) => restored),
undeleted: reports.flatMap(({ undeleted }) => undeleted)
});
}) };
