export const id = 7234;
export const ids = [7234];
export const modules = { 7234: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { collectView: () => collectView });
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
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
