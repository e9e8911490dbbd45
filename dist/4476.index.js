export const id = 4476;
export const ids = [4476];
export const modules = { 4476: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { lockReader: () => lockReader });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3746);
var DescribeLockedSnapshotsCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeLockedSnapshots", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.vh) {};
function lockReader(caller) {
let underWay = new Map();
return (region) => {
	let shared = underWay.get(region);
	if (shared !== void 0) return shared;
	let reading = listLocks(caller, region).finally(() => underWay.delete(region));
	underWay.set(region, reading);
	return reading;
};
}
async function listLocks(caller, region) {
let refusedWith = "";
let read = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.n4)(async (NextToken) => {
	let page = await caller.repeatable(region, "DescribeLockedSnapshots", (client) => client.send(new DescribeLockedSnapshotsCommand({
		MaxResults: 1e3,
		NextToken
	})));
	refusedWith = page.ok ? "" : page.refusal.code;
	return page;
}, (page) => (page.Snapshots ?? []).flatMap((lock) => heldBy(lock)));
if (read.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kXE)({
	known: !0,
	held: new Map(read.value)
});
if ((0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.$I)(refusedWith)) return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kXE)({
	known: !0,
	held: new Map()
});
return refusedWith === "UnauthorizedOperation" ? (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kXE)({
	known: !1,
	why: read.fault
}) : (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.V2A)(read.fault);
}
function heldBy({ SnapshotId: id, LockState: state, LockExpiresOn: end }) {
if (id === void 0 || state === "expired") return [];
let until = end === void 0 ? "" : ` until ${(0, _start_js__WEBPACK_IMPORTED_MODULE_2__.r4c)(end.getTime())}`;
return [[(0, _start_js__WEBPACK_IMPORTED_MODULE_2__.iy1)(id), `locked${until} (${state ?? "unknown mode"})`]];
}
}) };
