export const id = 6394;
export const ids = [6394];
export const modules = {
5594: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { M: () => DescribeSnapshotsCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6975);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
var DescribeSnapshotsCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSnapshots", _shared_js__WEBPACK_IMPORTED_MODULE_1__.DescribeSnapshots$) {};
}),
6394: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { listOtherBackups: () => listOtherBackups });
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
var _other_snapshots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6219);
var _ec2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6975);
var _databases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5707);
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
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)((0, _databases_js__WEBPACK_IMPORTED_MODULE_4__.tally)([...images.value.flatMap(({ point }) => point ?? []), ...loose]));
}
function listOthersImages(caller, region, question) {
	let instances = new Map(question.resources.map((resource) => [resource.id, resource]));
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_3__.n4)((NextToken) => caller.repeatable(region, "DescribeImages", (client) => client.send(new _shared_js__WEBPACK_IMPORTED_MODULE_0__.DescribeImagesCommand({
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
	let making = (0, _databases_js__WEBPACK_IMPORTED_MODULE_4__.makingOf)(image.Tags, Number.isNaN(createdAt) ? null : createdAt, question);
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
6219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	U: () => MADE_BY_OTHERS,
	f: () => listOthersSnapshots
});
var _DescribeSnapshotsCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5594);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
var _databases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5707);
var _ec2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6975);
let MADE_BY_OTHERS = {
	Name: "tag-key",
	Values: [_ec2_js__WEBPACK_IMPORTED_MODULE_3__.Hn, _ec2_js__WEBPACK_IMPORTED_MODULE_3__.nK]
};
async function listOthersSnapshots(caller, region, volumes, question) {
	if (volumes.size === 0) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)([]);
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
	let making = (0, _databases_js__WEBPACK_IMPORTED_MODULE_2__.makingOf)(Tags, StartTime?.getTime() ?? null, question);
	return making === null ? [] : [{
		...making,
		id,
		volume
	}];
}
})
};
