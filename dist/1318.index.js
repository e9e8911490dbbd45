export const id = 1318;
export const ids = [1318];
export const modules = { 1318: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { collect: () => collect });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function collectReport(ended) {
return {
	mode: "collect",
	...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.QCp)(ended, {
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
view: async () => (await Promise.all([__webpack_require__.e(6770), __webpack_require__.e(2148)]).then(__webpack_require__.bind(__webpack_require__, 2148))).collectView,
together: () => Promise.reject(Error("a collect works in no account: this is a bug"))
};
}) };
