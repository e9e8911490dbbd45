export const id = 7135;
export const ids = [7135];
export const modules = { 7135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { previewTogether: () => previewTogether });
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
let previewTogether = (common, reports) => ({
mode: "preview",
...common,
regions: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.regionsTogether)(reports, (one) => one),
preview: worst(reports.flatMap(({ preview }) => preview === null ? [] : [preview])),
retained: reports.flatMap(({ retained }) => retained),
calendar: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.calendarTogether)(reports),
previewPath: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.firstKnown)(reports, ({ previewPath }) => previewPath)
});
function worst(entries) {
return entries.find(({ good }) => !good) ?? entries[0] ?? null;
}
}) };
