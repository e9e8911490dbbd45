export const id = 6724;
export const ids = [6724];
export const modules = {
	24327: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => DescribeSnapshotsCommand });
		var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74483);
		var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		class DescribeSnapshotsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSnapshots", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.FJ$) {}
	}),
	36724: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			listLooseSnapshots: () => listLooseSnapshots,
			readLooseSnapshots: () => readLooseSnapshots,
			withStrays: () => withStrays
		});
		var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24327);
		var _decide_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60313);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33444);
		var _ec2_wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8846);
		var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79158);
		async function listLooseSnapshots(caller, region, images) {
			let known = null;
			let strays = new Map();
			let loose = await (0, _pages_js__WEBPACK_IMPORTED_MODULE_2__.n)((NextToken) => caller.repeatable(region, "DescribeSnapshots", (client) => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_3__.M({
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
				known ??= new Map(read.value.map(({ id, tags }) => [id, tags.expire]));
				let expiries = known;
				return (page.Snapshots ?? []).filter(({ Tags }) => (0, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_4__.dM)(Tags) === null).map((snapshot) => looseSnapshotOf(region, snapshot)).filter(({ id, madeFor, tags: { expire } }) => {
					if (madeFor === null) return !1;
					let ofImage = expiries.get(madeFor);
					if (ofImage === void 0) return !0;
					expire !== null && expire !== ofImage && strays.set(id, expire);
					return !1;
				});
			});
			return loose.ok ? (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.kX)({
				loose: loose.value,
				strays
			}) : loose;
		}
		function withStrays(points, { strays }) {
			if (strays.size === 0) return points;
			return points.map((point) => {
				if (!point.snapshots.some(({ id }) => strays.has(id))) return point;
				let snapshots = point.snapshots.map((snapshot) => {
					let strayExpire = strays.get(snapshot.id);
					return strayExpire === void 0 ? snapshot : {
						...snapshot,
						strayExpire
					};
				});
				return {
					...point,
					snapshots
				};
			});
		}
		async function readLooseSnapshots(caller, region, ids) {
			let found = [];
			for (let batch of (0, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_4__.oq)(ids, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_4__.El)) {
				let Filters = [{
					Name: "snapshot-id",
					Values: [...batch]
				}];
				let read = await (0, _pages_js__WEBPACK_IMPORTED_MODULE_2__.n)((NextToken) => caller.repeatable(region, "DescribeSnapshots", (client) => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_3__.M({
					OwnerIds: ["self"],
					MaxResults: 1e3,
					NextToken,
					Filters
				}))), (page) => (page.Snapshots ?? []).map((snapshot) => looseSnapshotOf(region, snapshot)));
				if (!read.ok) return read;
				found.push(...read.value);
			}
			return (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.kX)(found);
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
				original: (0, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_4__.Iw)(snapshot.VolumeId) !== null,
				tags: (0, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_4__.ee)(snapshot.Tags),
				state: snapshot.State === "completed" || snapshot.State === "error" ? snapshot.State : "other"
			};
		}
	})
};
