export const id = 9160;
export const ids = [9160];
export const modules = { 9160: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { openProtected: () => openProtected });
var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6258);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6975);
var ListProtectedResourcesCommand = class extends (0, _service_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_service_js__WEBPACK_IMPORTED_MODULE_0__.lq, _service_js__WEBPACK_IMPORTED_MODULE_0__.yt, "ListProtectedResources", _service_js__WEBPACK_IMPORTED_MODULE_0__.en) {};
function openProtected(context) {
let caller = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.uF)(_service_js__WEBPACK_IMPORTED_MODULE_0__.DW, context);
return {
	list: async (region) => {
		let listed = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((NextToken) => caller.repeatable(region, "ListProtectedResources", (client) => client.send(new ListProtectedResourcesCommand({
			MaxResults: 1e3,
			NextToken
		}))), ({ Results = [] }) => Results.flatMap(({ ResourceArn: arn, LastBackupTime: at, LastRecoveryPointArn: id = "" }) => arn === void 0 || at === void 0 ? [] : [[arn, {
			at: at.getTime(),
			id: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.hS)(id)
		}]]));
		return listed.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(new Map(listed.value)) : listed;
	},
	close: () => caller.close()
};
}
}) };
