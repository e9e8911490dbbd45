export const id = 3717;
export const ids = [3717];
export const modules = { 3717: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { listTogether: () => listTogether });
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
let listTogether = (common, reports) => ({
mode: "list",
...common,
from: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.firstKnown)(reports, ({ from }) => from),
tag: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.firstKnown)(reports, ({ tag }) => tag),
regions: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.regionsTogether)(reports, (one) => one),
recoveryPoints: reports.flatMap(({ recoveryPoints }) => recoveryPoints),
runbook: reports.flatMap(({ runbook }) => runbook)
});
}) };
