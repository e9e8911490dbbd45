export const id = 8504;
export const ids = [8504];
export const modules = { 8504: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { restoreTogether: () => restoreTogether });
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6465);
let restoreTogether = (common, reports) => ({
mode: "restore",
...common,
from: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.firstKnown)(reports, ({ from }) => from),
at: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.firstKnown)(reports, ({ at }) => at) ?? "newest",
regions: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.regionsTogether)(reports, (one) => one),
restored: reports.flatMap(({ restored }) => restored)
});
}) };
