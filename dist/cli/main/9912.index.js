export const id = 9912;
export const ids = [9912];
export const modules = { 9912: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { collect: () => collect });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
function collectReport(ended) {
return {
	mode: "collect",
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.QCp)(ended, {
		failures: [],
		warnings: [],
		succeeded: 0,
		regions: []
	})
};
}
let collect = {
run: () => Promise.reject(Error("a collect is put together by the mode of its reports: this is a bug")),
refused: collectReport,
view: async () => (await Promise.all([
	__webpack_require__.e(1892),
	__webpack_require__.e(6975),
	__webpack_require__.e(7234)
]).then(__webpack_require__.bind(__webpack_require__, 7234))).collectView,
together: () => Promise.reject(Error("a collect works in no account: this is a bug"))
};
}) };
