export const id = 160;
export const ids = [160];
export const modules = {
7480: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { M: () => DescribeSnapshotsCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var DescribeSnapshotsCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSnapshots", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.FJ) {};
}),
160: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { readStrays: () => readStrays });
var _DescribeSnapshotsCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7480);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1105);
let A_PAGE = 1e3;
async function readStrays(caller, region, asked, all) {
	let expiries = new Map(asked.flatMap(({ snapshots, tags }) => snapshots.map(({ id }) => [id, tags.expire])));
	let strayIn = (snapshot) => strayOf(snapshot, expiries);
	let ids = [...expiries.keys()];
	let total = all.reduce((sum, { snapshots }) => sum + snapshots.length, 0);
	let filters = Math.ceil(ids.length / 200) <= Math.ceil(total / A_PAGE) ? [...(0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.oq)(ids, 200)].map(ofIds) : [[OURS]];
	let reads = await Promise.all(filters.map((Filters) => readAll(caller, region, Filters, strayIn)));
	let strays = new Map();
	for (let read of reads) {
		if (!read.ok) return read;
		for (let [id, expire] of read.value) strays.set(id, expire);
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)(strays);
}
let OURS = {
	Name: "tag:CreatedBy",
	Values: [_start_js__WEBPACK_IMPORTED_MODULE_1__.VI]
};
function ofIds(ids) {
	return [{
		Name: "snapshot-id",
		Values: [...ids]
	}];
}
function strayOf({ SnapshotId: text = "", Tags }, expiries) {
	let id = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.iy1)(text);
	let tags = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(Tags);
	let expire = tags.get("Expire");
	if (!expiries.has(id) || tags.get("CreatedBy") !== "backupViaTag" || (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.dM)(Tags) !== null) return [];
	return expire === void 0 || expire === expiries.get(id) ? [] : [[id, expire]];
}
function readAll(caller, region, Filters, pick) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((NextToken) => caller.repeatable(region, "DescribeSnapshots", (client) => client.send(new _DescribeSnapshotsCommand_js__WEBPACK_IMPORTED_MODULE_0__.M({
		OwnerIds: ["self"],
		Filters,
		MaxResults: A_PAGE,
		NextToken
	}))), (page) => (page.Snapshots ?? []).flatMap(pick));
}
})
};
