export const id = 1427;
export const ids = [1427];
export const modules = { 1427: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { withRegionHints: () => withRegionHints });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
let KNOWN = "us-east-1.us-east-2.us-west-1.us-west-2.ca-central-1.ca-west-1.mx-central-1.sa-east-1.eu-west-1.eu-west-2.eu-west-3.eu-central-1.eu-central-2.eu-north-1.eu-south-1.eu-south-2.ap-east-1.ap-east-2.ap-south-1.ap-south-2.ap-northeast-1.ap-northeast-2.ap-northeast-3.ap-southeast-1.ap-southeast-2.ap-southeast-3.ap-southeast-4.ap-southeast-5.ap-southeast-6.ap-southeast-7.af-south-1.il-central-1.me-central-1.me-south-1.cn-north-1.cn-northwest-1.us-gov-east-1.us-gov-west-1.eusc-de-east-1".split(".");
function didYouMeanRegion(name) {
let place = (region) => region.replace(/-\d+$/, "");
if (KNOWN.some((known) => place(known) === place(name))) return "";
let meant = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pA)(name, KNOWN);
return meant === null ? "" : `; did you mean "${meant}"?`;
}
function withRegionHints(inventory) {
let regions = inventory.regions.map((one) => {
	if (one.read) return one;
	let { fault } = one;
	return {
		...one,
		fault: {
			...fault,
			message: `${fault.message}${didYouMeanRegion(one.region)}`
		}
	};
});
return {
	...inventory,
	regions
};
}
}) };
