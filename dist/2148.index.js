export const id = 2148;
export const ids = [2148];
export const modules = { 2148: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { collectView: () => collectView });
var _end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6770);
function collectView(report) {
return (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.viewOf)(report, {
	job: "Collect",
	done: "nothing was put together",
	problems: [],
	besides: null,
	rehearses: !1
});
}
}) };
