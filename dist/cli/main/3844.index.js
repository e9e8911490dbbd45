export const id = 3844;
export const ids = [3844];
export const modules = { 3844: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
adopt: () => adopt,
findImage: () => _shared_js__WEBPACK_IMPORTED_MODULE_0__.findImage
});
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6975);
var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3632);
async function adopt({ caller, account }, change, madeByThisRun, lookUntil) {
let { clock, signal } = caller;
for (let look = 0;; look += 1) {
	let found = await (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.findImage)(caller, change.resource.region, change.slot);
	if (!found.ok) return {
		result: "failed",
		fault: found.fault
	};
	let judged = found.value === null ? null : (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.judgeFound)(found.value, change, account, madeByThisRun);
	if (judged !== null && judged.is !== "untagged") return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.F6)(judged);
	if (clock.now() >= lookUntil) return judged === null ? null : (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.F6)(judged);
	await clock.sleep((0, _run_js__WEBPACK_IMPORTED_MODULE_2__.JNn)(500, look, 8e3), signal);
}
}
}) };
