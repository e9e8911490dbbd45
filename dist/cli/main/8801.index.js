export const id = 8801;
export const ids = [8801];
export const modules = { 8801: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { setExpiries: () => setExpiries });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
async function setExpiries(changes, kinds, watch, onDone) {
let outcomes = new Map();
let tell = (change, outcome) => {
	outcomes.set(change, outcome);
	onDone();
};
let groups = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(changes, ({ point, to }) => `${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t)(point)} ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8)(to)}`);
await Promise.all([...groups.values()].map(async (group) => {
	let [first] = group;
	if (first === void 0) return;
	try {
		await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.IaW)(kinds, first.point.kind).setExpiries(group, tell);
	} catch (error) {
		let fault = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Klu)(error, watch);
		for (let change of group) outcomes.has(change) || tell(change, {
			result: "failed",
			fault
		});
	}
}));
return changes.map((change) => ({
	change,
	outcome: outcomes.get(change) ?? UNTOLD
}));
}
let UNTOLD = {
result: "failed",
fault: {
	code: "unexpected",
	message: "no outcome of the new expiry was recorded",
	advice: "This is a bug in backup-via-tag: open an issue with the log of this run."
}
};
}) };
