export const id = 3658;
export const ids = [3658];
export const modules = { 3658: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { lockReader: () => lockReader });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6975);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3781);
var DescribeLockedSnapshotsCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeLockedSnapshots", _shared_js__WEBPACK_IMPORTED_MODULE_1__.DescribeLockedSnapshots$) {};
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
if (read.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kX)({
	known: !0,
	held: new Map(read.value)
});
if ((0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.$I)(refusedWith)) return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kX)({
	known: !0,
	held: new Map()
});
return refusedWith === "UnauthorizedOperation" ? (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kX)({
	known: !1,
	why: read.fault
}) : (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.V2)(read.fault);
}
function heldBy({ SnapshotId: id, LockState: state, LockExpiresOn: end }) {
if (id === void 0 || state === "expired") return [];
let until = end === void 0 ? "" : ` until ${(0, _start_js__WEBPACK_IMPORTED_MODULE_2__.r4)(end.getTime())}`;
return [[(0, _start_js__WEBPACK_IMPORTED_MODULE_2__.iy)(id), `locked${until} (${state ?? "unknown mode"})`]];
}
}) };
