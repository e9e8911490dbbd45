export const id = 7142;
export const ids = [7142];
export const modules = { 7142: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { copyTogether: () => copyTogether });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
let copyTogether = (common, reports) => ({
mode: "copy",
...common,
regions: (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.regionsTogether)(reports, (one) => one),
wantedCount: (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.sum)(reports, ({ wantedCount }) => wantedCount),
createdCount: (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.sum)(reports, ({ createdCount }) => createdCount),
created: reports.flatMap(({ created }) => created),
gib: (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.sum)(reports, ({ gib }) => gib),
transfers: transfersTogether(reports.flatMap(({ transfers }) => transfers)),
waiting: reports.flatMap(({ waiting }) => waiting)
});
function transfersTogether(all) {
return [...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(all, ({ region }) => region)].map(([region, some]) => ({
	region,
	copies: (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.sum)(some, ({ copies }) => copies),
	gib: (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.sum)(some, ({ gib }) => gib),
	cost: (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.sum)(some, ({ cost }) => cost)
})).sort((one, other) => one.region < other.region ? -1 : 1);
}
}) };
