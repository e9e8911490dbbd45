export const id = 4294;
export const ids = [4294];
export const modules = { 4294: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { verifyTogether: () => verifyTogether });
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
var _report4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9987);
let verifyTogether = (common, reports) => ({
mode: "verify",
...common,
tag: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.firstKnown)(reports, ({ tag }) => tag),
verifyEveryDays: reports[0].verifyEveryDays,
regions: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.regionsTogether)(reports, (one) => one),
selectedCount: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.sum)(reports, ({ selectedCount }) => selectedCount),
provenCount: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.sum)(reports, ({ provenCount }) => provenCount),
verifiedCount: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.sum)(reports, ({ verifiedCount }) => verifiedCount),
verified: reports.flatMap(({ verified }) => verified).sort((one, other) => _report4_js__WEBPACK_IMPORTED_MODULE_1__.t.indexOf(one.result) - _report4_js__WEBPACK_IMPORTED_MODULE_1__.t.indexOf(other.result)),
passedOver: reports.flatMap(({ passedOver }) => passedOver),
leftTests: reports.flatMap(({ leftTests }) => leftTests),
evidencePath: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.firstKnown)(reports, ({ evidencePath }) => evidencePath)
});
}) };
