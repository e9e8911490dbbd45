export const id = 1079;
export const ids = [1079];
export const modules = { 1079: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { backupTogether: () => backupTogether });
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
let backupTogether = (common, reports) => ({
mode: "backup",
...common,
engine: reports[0].engine,
vault: reports[0].vault,
tag: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.firstKnown)(reports, ({ tag }) => tag),
expiry: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.firstKnown)(reports, ({ expiry }) => expiry),
plan: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.firstKnown)(reports, ({ plan }) => plan),
regions: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.regionsTogether)(reports, (one, other) => ({
	...one,
	matched: one.matched + other.matched,
	created: one.created + other.created
})),
matchedCount: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.sum)(reports, ({ matchedCount }) => matchedCount),
createdCount: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.sum)(reports, ({ createdCount }) => createdCount),
created: reports.flatMap(({ created }) => created),
skipped: reports.flatMap(({ skipped }) => skipped),
...reports.some(({ copies }) => copies !== void 0) ? { copies: reports.flatMap(({ copies = [] }) => copies) } : {},
otherBackups: reports.flatMap(({ otherBackups }) => otherBackups)
});
}) };
