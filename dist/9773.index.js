export const id = 9773;
export const ids = [9773];
export const modules = {
	24327: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => DescribeSnapshotsCommand });
		var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74483);
		var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		class DescribeSnapshotsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSnapshots", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.FJ$) {}
	}),
	49773: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { listOtherBackups: () => listOtherBackups });
		var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35650);
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		var _ec2_other_snapshots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55229);
		var _ec2_wire_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8846);
		var _other_backups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5198);
		var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79158);
		async function listOtherBackups(caller, region, question) {
			let { resources } = question;
			let attached = new Map();
			for (let resource of resources) for (let volume of resource.volumes) attached.set(volume, [...attached.get(volume) ?? [], resource]);
			let [images, snapshots] = await Promise.all([listOthersImages(caller, region, question), (0, _ec2_other_snapshots_js__WEBPACK_IMPORTED_MODULE_1__.f)(caller, region, new Set(attached.keys()), question)]);
			if (!images.ok) return images;
			if (!snapshots.ok) return snapshots;
			let inImages = new Set(images.value.flatMap(({ parts }) => parts));
			let loose = snapshots.value.filter(({ id }) => !inImages.has(id)).map((snapshot) => ({
				...snapshot,
				resources: attached.get(snapshot.volume) ?? []
			}));
			return (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.kX)((0, _other_backups_js__WEBPACK_IMPORTED_MODULE_2__.N)([...images.value.flatMap(({ point }) => point ?? []), ...loose]));
		}
		function listOthersImages(caller, region, question) {
			let instances = new Map(question.resources.map((resource) => [resource.id, resource]));
			return (0, _pages_js__WEBPACK_IMPORTED_MODULE_3__.n)((NextToken) => caller.repeatable(region, "DescribeImages", (client) => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_4__.j({
				Owners: ["self"],
				IncludeDisabled: !0,
				MaxResults: 1e3,
				NextToken,
				Filters: [_ec2_other_snapshots_js__WEBPACK_IMPORTED_MODULE_1__.U]
			}))), (page) => (page.Images ?? []).map((image) => ({
				point: pointOf(image, instances, question),
				parts: (image.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ?? [])
			})));
		}
		let EMPTY_STATES = new Set([
			"deregistered",
			"error",
			"failed",
			"invalid"
		]);
		function pointOf(image, instances, question) {
			let instance = instances.get(sourceOf(image));
			if (instance === void 0 || EMPTY_STATES.has(image.State ?? "")) return null;
			let createdAt = Date.parse(image.CreationDate ?? "");
			let making = (0, _other_backups_js__WEBPACK_IMPORTED_MODULE_2__.r)(image.Tags, Number.isNaN(createdAt) ? null : createdAt, question);
			return making === null ? null : {
				...making,
				resources: [instance]
			};
		}
		function sourceOf({ SourceInstanceId, Tags }) {
			if (SourceInstanceId) return SourceInstanceId;
			let named = Tags?.find(({ Key }) => Key === _ec2_wire_js__WEBPACK_IMPORTED_MODULE_5__.Hn)?.Value ?? "";
			return /\bi-[0-9a-f]{8,}\b/.exec(named)?.[0] ?? "";
		}
	}),
	55229: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => MADE_BY_OTHERS,
			f: () => listOthersSnapshots
		});
		var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24327);
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		var _other_backups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5198);
		var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79158);
		var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8846);
		let MADE_BY_OTHERS = {
			Name: "tag-key",
			Values: [_wire_js__WEBPACK_IMPORTED_MODULE_2__.Hn, _wire_js__WEBPACK_IMPORTED_MODULE_2__.nK]
		};
		async function listOthersSnapshots(caller, region, volumes, question) {
			if (volumes.size === 0) return (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.kX)([]);
			let Filters = volumes.size + MADE_BY_OTHERS.Values.length <= _wire_js__WEBPACK_IMPORTED_MODULE_2__.El ? [MADE_BY_OTHERS, {
				Name: "volume-id",
				Values: [...volumes]
			}] : [MADE_BY_OTHERS];
			return (0, _pages_js__WEBPACK_IMPORTED_MODULE_3__.n)((NextToken) => caller.repeatable(region, "DescribeSnapshots", (client) => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_4__.M({
				OwnerIds: ["self"],
				MaxResults: 1e3,
				NextToken,
				Filters
			}))), (page) => (page.Snapshots ?? []).flatMap((snapshot) => snapshotOf(snapshot, volumes, question)));
		}
		function snapshotOf({ SnapshotId: id = "", VolumeId: volume = "", State, StartTime, Tags }, volumes, question) {
			if (State === "error" || !volumes.has(volume)) return [];
			let making = (0, _other_backups_js__WEBPACK_IMPORTED_MODULE_1__.r)(Tags, StartTime?.getTime() ?? null, question);
			return making === null ? [] : [{
				...making,
				id,
				volume
			}];
		}
	}),
	5198: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => tally,
			r: () => makingOf
		});
		var _decide_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60313);
		var _ec2_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8846);
		function makingOf(tags, takenAt, question, by = (0, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_1__.dM)(tags)) {
			if (by === null || takenAt !== null && takenAt >= question.before) return null;
			let all = (0, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(tags);
			let forSlot = all.get("CreatedBy") === _decide_naming_js__WEBPACK_IMPORTED_MODULE_0__.VI && all.has("BackupSource");
			if (by === "AWS Backup" && question.exceptSlots && forSlot) return null;
			return {
				by,
				policy: all.get(_ec2_wire_js__WEBPACK_IMPORTED_MODULE_1__.nK) ?? null,
				takenAt
			};
		}
		function tally(points) {
			let entries = new Map();
			for (let { resources, by, policy, takenAt } of points) for (let resource of resources) {
				let key = `${resource.id} ${by}`;
				let known = entries.get(key) ?? {
					resource,
					by,
					newest: null,
					count: 0,
					detail: "",
					policies: new Set()
				};
				policy !== null && known.policies.add(policy);
				let newest = takenAt === null ? known.newest : Math.max(takenAt, known.newest ?? takenAt);
				entries.set(key, {
					...known,
					newest,
					count: known.count + 1
				});
			}
			return [...entries].sort(([one], [other]) => one < other ? -1 : 1).map(([, { policies, ...entry }]) => ({
				...entry,
				detail: [...policies].sort().join(", ")
			}));
		}
	})
};
