export const id = 4358;
export const ids = [4358];
export const modules = { 4358: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { purgeTogether: () => purgeTogether });
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
let purgeTogether = (common, reports) => ({
mode: "purge",
...common,
engine: reports[0].engine,
vault: reports[0].vault,
tag: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.firstKnown)(reports, ({ tag }) => tag),
regions: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.regionsTogether)(reports, (one, other) => ({
	...one,
	deleted: one.deleted + other.deleted,
	kept: one.kept + other.kept
})),
deletedCount: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.sum)(reports, ({ deletedCount }) => deletedCount),
keptCount: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.sum)(reports, ({ keptCount }) => keptCount),
deleted: reports.flatMap(({ deleted }) => deleted),
finishedSnapshots: reports.flatMap(({ finishedSnapshots }) => finishedSnapshots),
kept: reports.flatMap(({ kept }) => kept),
recoveryUnknown: reports.flatMap(({ recoveryUnknown }) => recoveryUnknown),
jobCount: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.sum)(reports, ({ jobCount }) => jobCount),
jobs: reports.flatMap(({ jobs }) => jobs),
calendar: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.calendarTogether)(reports)
});
}) };
