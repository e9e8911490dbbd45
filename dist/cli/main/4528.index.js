export const id = 4528;
export const ids = [4528];
export const modules = { 4528: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { syncTogether: () => syncTogether });
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
let syncTogether = (common, reports) => ({
mode: "sync",
...common,
regions: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.regionsTogether)(reports, (one) => one),
synced: reports.flatMap(({ synced }) => synced),
covered: reports.flatMap(({ covered }) => covered)
});
}) };
