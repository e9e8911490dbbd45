export const id = 6724;
export const ids = [6724];
export const modules = {
	4327: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => DescribeSnapshotsCommand });
		var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4483);
		var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2896);
		class DescribeSnapshotsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSnapshots", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.FJ$) {}
	}),
	6724: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { listLooseSnapshots: () => listLooseSnapshots });
		var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4327);
		var _decide_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(313);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9581);
		var _ec2_wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8846);
		var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
		function listLooseSnapshots(caller, region, images) {
			let known = null;
			return (0, _pages_js__WEBPACK_IMPORTED_MODULE_2__.n)((NextToken) => caller.repeatable(region, "DescribeSnapshots", (client) => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_3__.M({
				OwnerIds: ["self"],
				Filters: [{
					Name: "tag:CreatedBy",
					Values: [_decide_naming_js__WEBPACK_IMPORTED_MODULE_0__.VI]
				}],
				MaxResults: 1e3,
				NextToken
			}))), async (page) => {
				let read = await images;
				if (!read.ok) return [];
				known ??= new Set(read.value.map((point) => point.id));
				let isKnown = known;
				return (page.Snapshots ?? []).filter(({ Tags }) => (0, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_4__.dM)(Tags) === null).map((snapshot) => looseSnapshotOf(region, snapshot)).filter(({ madeFor }) => madeFor !== null && !isKnown.has(madeFor));
			});
		}
		let DESCRIPTION = /^Created by CreateImage\((i-[0-9a-f]+)\) for (ami-[0-9a-f]+)\b/;
		function looseSnapshotOf(region, snapshot) {
			let [, source, image] = DESCRIPTION.exec(snapshot.Description ?? "") ?? [];
			return {
				kind: "ec2-instance",
				region,
				id: (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.iy)(snapshot.SnapshotId ?? ""),
				gib: snapshot.VolumeSize ?? null,
				owner: (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.lS)(snapshot.OwnerId ?? ""),
				madeFor: image === void 0 ? null : (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.hS)(image),
				source: source === void 0 ? null : (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.a)(source),
				tags: (0, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_4__.ee)(snapshot.Tags),
				state: snapshot.State === "completed" || snapshot.State === "error" ? snapshot.State : "other"
			};
		}
	})
};
