export const id = 4297;
export const ids = [4297];
export const modules = {
7480: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { M: () => DescribeSnapshotsCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var DescribeSnapshotsCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSnapshots", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.FJ) {};
}),
4297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	listLooseSnapshots: () => listLooseSnapshots,
	readLooseSnapshots: () => readLooseSnapshots
});
var _DescribeSnapshotsCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7480);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1105);
async function listLooseSnapshots(caller, region, images) {
	let known = null;
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((NextToken) => caller.repeatable(region, "DescribeSnapshots", (client) => client.send(new _DescribeSnapshotsCommand_js__WEBPACK_IMPORTED_MODULE_0__.M({
		OwnerIds: ["self"],
		Filters: [{
			Name: "tag:CreatedBy",
			Values: [_start_js__WEBPACK_IMPORTED_MODULE_1__.VI]
		}],
		MaxResults: 1e3,
		NextToken
	}))), async (page) => {
		let read = await images;
		if (!read.ok) return [];
		known ??= new Set(read.value.map(({ id }) => id));
		let registered = known;
		return (page.Snapshots ?? []).filter(({ Tags }) => (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.dM)(Tags) === null).map((snapshot) => looseSnapshotOf(region, snapshot)).filter(({ madeFor }) => madeFor !== null && !registered.has(madeFor));
	});
}
async function readLooseSnapshots(caller, region, ids) {
	let found = [];
	for (let batch of (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.oq)(ids, 200)) {
		let Filters = [{
			Name: "snapshot-id",
			Values: [...batch]
		}];
		let read = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((NextToken) => caller.repeatable(region, "DescribeSnapshots", (client) => client.send(new _DescribeSnapshotsCommand_js__WEBPACK_IMPORTED_MODULE_0__.M({
			OwnerIds: ["self"],
			MaxResults: 1e3,
			NextToken,
			Filters
		}))), (page) => (page.Snapshots ?? []).map((snapshot) => looseSnapshotOf(region, snapshot)));
		if (!read.ok) return read;
		found.push(...read.value);
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)(found);
}
let DESCRIPTION = /^Created by CreateImage\((i-[0-9a-f]+)\) for (ami-[0-9a-f]+)\b/;
let COPIED = /^Copied for DestinationAmi (ami-[0-9a-f]+) from SourceAmi (ami-[0-9a-f]+)\b/;
function looseSnapshotOf(region, snapshot) {
	let [, source, made] = DESCRIPTION.exec(snapshot.Description ?? "") ?? [];
	let [, copy, copiedFrom] = COPIED.exec(snapshot.Description ?? "") ?? [];
	let image = made ?? copy;
	return {
		kind: "ec2-instance",
		region,
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.iy1)(snapshot.SnapshotId ?? ""),
		gib: snapshot.VolumeSize ?? null,
		owner: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.lSI)(snapshot.OwnerId ?? ""),
		madeFor: image === void 0 ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.hSu)(image),
		source: source === void 0 ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.aaf)(source),
		...copiedFrom !== void 0 && { copiedFrom: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.hSu)(copiedFrom) },
		original: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Iw)(snapshot.VolumeId) !== null,
		tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.ee)(snapshot.Tags),
		state: snapshot.State === "completed" || snapshot.State === "error" ? snapshot.State : "other"
	};
}
})
};
