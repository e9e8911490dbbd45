export const id = 2728;
export const ids = [2728];
export const modules = {
6263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { j: () => DescribeImagesCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var DescribeImagesCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeImages", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.gy) {};
}),
7480: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { M: () => DescribeSnapshotsCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var DescribeSnapshotsCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSnapshots", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.FJ) {};
}),
2728: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { listOtherBackups: () => listOtherBackups });
var _DescribeImagesCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6263);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _other_snapshots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5169);
var _ec2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1105);
var _other_backups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9167);
async function listOtherBackups(caller, region, question) {
	let { resources } = question;
	let attached = new Map();
	for (let resource of resources) for (let volume of resource.volumes) attached.set(volume, [...attached.get(volume) ?? [], resource]);
	let [images, snapshots] = await Promise.all([listOthersImages(caller, region, question), (0, _other_snapshots_js__WEBPACK_IMPORTED_MODULE_2__.f)(caller, region, new Set(attached.keys()), question)]);
	if (!images.ok) return images;
	if (!snapshots.ok) return snapshots;
	let inImages = new Set(images.value.flatMap(({ parts }) => parts));
	let loose = snapshots.value.filter(({ id }) => !inImages.has(id)).map((snapshot) => ({
		...snapshot,
		resources: attached.get(snapshot.volume) ?? []
	}));
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)((0, _other_backups_js__WEBPACK_IMPORTED_MODULE_4__.N)([...images.value.flatMap(({ point }) => point ?? []), ...loose]));
}
function listOthersImages(caller, region, question) {
	let instances = new Map(question.resources.map((resource) => [resource.id, resource]));
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_3__.n4)((NextToken) => caller.repeatable(region, "DescribeImages", (client) => client.send(new _DescribeImagesCommand_js__WEBPACK_IMPORTED_MODULE_0__.j({
		Owners: ["self"],
		IncludeDisabled: !0,
		MaxResults: 1e3,
		NextToken,
		Filters: [_other_snapshots_js__WEBPACK_IMPORTED_MODULE_2__.U]
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
	let making = (0, _other_backups_js__WEBPACK_IMPORTED_MODULE_4__.r)(image.Tags, Number.isNaN(createdAt) ? null : createdAt, question);
	return making === null ? null : {
		...making,
		resources: [instance]
	};
}
function sourceOf({ SourceInstanceId, Tags }) {
	if (SourceInstanceId) return SourceInstanceId;
	let named = Tags?.find(({ Key }) => Key === "aws:backup:source-resource")?.Value ?? "";
	return /\bi-[0-9a-f]{8,}\b/.exec(named)?.[0] ?? "";
}
}),
9167: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => tally,
	r: () => makingOf
});
__webpack_require__(3746);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
function makingOf(tags, takenAt, question, by = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.dM)(tags)) {
	if (by === null || takenAt !== null && takenAt >= question.before) return null;
	let all = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(tags);
	let forSlot = all.get("CreatedBy") === "backupViaTag" && all.has("BackupSource");
	if (by === "AWS Backup" && question.exceptSlots && forSlot) return null;
	return {
		by,
		policy: all.get("aws:dlm:lifecycle-policy-id") ?? null,
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
}),
5169: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	U: () => MADE_BY_OTHERS,
	f: () => listOthersSnapshots
});
var _DescribeSnapshotsCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7480);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _other_backups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9167);
var _ec2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1105);
let MADE_BY_OTHERS = {
	Name: "tag-key",
	Values: [_ec2_js__WEBPACK_IMPORTED_MODULE_3__.Hn, _ec2_js__WEBPACK_IMPORTED_MODULE_3__.nK]
};
async function listOthersSnapshots(caller, region, volumes, question) {
	if (volumes.size === 0) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)([]);
	let Filters = volumes.size + MADE_BY_OTHERS.Values.length <= 200 ? [MADE_BY_OTHERS, {
		Name: "volume-id",
		Values: [...volumes]
	}] : [MADE_BY_OTHERS];
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_3__.n4)((NextToken) => caller.repeatable(region, "DescribeSnapshots", (client) => client.send(new _DescribeSnapshotsCommand_js__WEBPACK_IMPORTED_MODULE_0__.M({
		OwnerIds: ["self"],
		MaxResults: 1e3,
		NextToken,
		Filters
	}))), (page) => (page.Snapshots ?? []).flatMap((snapshot) => snapshotOf(snapshot, volumes, question)));
}
function snapshotOf({ SnapshotId: id = "", VolumeId: volume = "", State, StartTime, Tags }, volumes, question) {
	if (State === "error" || !volumes.has(volume)) return [];
	let making = (0, _other_backups_js__WEBPACK_IMPORTED_MODULE_2__.r)(Tags, StartTime?.getTime() ?? null, question);
	return making === null ? [] : [{
		...making,
		id,
		volume
	}];
}
})
};
