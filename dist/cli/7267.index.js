export const id = 7267;
export const ids = [7267];
export const modules = { 7267: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { collectView: () => collectView });
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6465);
function collectView(report) {
return (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.viewOf)(report, {
	job: "Collect",
	done: "nothing was put together",
	problems: [],
	besides: null,
	rehearses: !1
});
}
}) };
