export const id = 6682;
export const ids = [6682];
export const modules = { 6682: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { rdsClusterKind: () => rdsClusterKind });
var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4113);
var _states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4017);
var _family_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3915);
function rdsClusterKind(rds) {
return (0, _kind_js__WEBPACK_IMPORTED_MODULE_0__.c)(_family_js__WEBPACK_IMPORTED_MODULE_2__.B3, rds, {
	obstacleOf: ({ state }) => (0, _states_js__WEBPACK_IMPORTED_MODULE_1__.I)(state),
	whole: async (region, clusters) => (await __webpack_require__.e(8390).then(__webpack_require__.bind(__webpack_require__, 8390))).withClassOfWriter(rds, region, clusters)
});
}
}) };
