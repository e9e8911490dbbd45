export const id = 7865;
export const ids = [7865];
export const modules = {
6263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { j: () => DescribeImagesCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var DescribeImagesCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeImages", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.gy) {};
}),
7865: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	findImage: () => findImage,
	listImages: () => listImages,
	readBearing: () => readBearing,
	readImages: () => readImages,
	readRegistered: () => readRegistered,
	readStates: () => readStates
});
var _DescribeImagesCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6263);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1105);
function sharedTexts() {
	let known = new Map();
	return (text) => {
		let same = known.get(text);
		if (same !== void 0) return same;
		known.size === 5e3 && known.clear();
		known.set(text, text);
		return text;
	};
}
function listImages(caller, region, { dlm, whole = !1 } = { dlm: !1 }) {
	let filter = dlm ? {
		Name: "tag-key",
		Values: ["CreatedBy", _ec2_js__WEBPACK_IMPORTED_MODULE_2__.nK]
	} : {
		Name: "tag:CreatedBy",
		Values: [_start_js__WEBPACK_IMPORTED_MODULE_1__.VI]
	};
	let points = pointsOf(region);
	return describe(caller, region, { Filters: [filter] }, (image) => whole ? points(image).map((point) => withWhole(point, image)) : points(image));
}
function withWhole(point, { Tags, BlockDeviceMappings = [] }) {
	if (point.tags.copyTo === void 0) return point;
	let encrypted = BlockDeviceMappings.some(({ Ebs }) => Ebs?.Encrypted === !0);
	return {
		...point,
		whole: {
			tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(Tags),
			encrypted
		}
	};
}
async function findImage(caller, region, name) {
	let found = await describe(caller, region, { Filters: [{
		Name: "name",
		Values: [(0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.ZG)(name)]
	}] }, pointsOf(region));
	return found.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)(found.value.find((point) => point.name === name) ?? null) : found;
}
async function readStates(caller, region, ids) {
	let read = await readImages(caller, region, ids);
	if (!read.ok) return read;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)(new Map(read.value.map(({ id, state, stateText, stateReason }) => [id, {
		state,
		stateText,
		stateReason
	}])));
}
function readImages(caller, region, ids) {
	return describeSome(caller, region, "image-id", ids, pointsOf(region));
}
async function readBearing(caller, region, leftOvers) {
	let parents = leftOvers.flatMap(({ madeFor }) => madeFor ?? []);
	let ids = leftOvers.map(({ id }) => id);
	let [own, others] = await Promise.all([describeSome(caller, region, "image-id", parents, (image) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.hSu)(image.ImageId ?? "")]), describeSome(caller, region, "block-device-mapping.snapshot-id", ids, snapshotsOf)]);
	if (!own.ok) return own;
	if (!others.ok) return others;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)({
		points: new Set(own.value),
		snapshots: new Set(others.value.map(({ id }) => id))
	});
}
function describeSome(caller, region, Name, ids, pick) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Pu)([...new Set(ids)], 200, (batch) => describe(caller, region, { Filters: [{
		Name,
		Values: [...batch]
	}] }, pick));
}
async function readRegistered(caller, region, except) {
	let points = new Set();
	let snapshots = new Set();
	let read = await describe(caller, region, {}, (image) => {
		if (image.ImageId === except) return [];
		points.add((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.hSu)(image.ImageId ?? ""));
		for (let snapshot of snapshotsOf(image)) snapshots.add(snapshot.id);
		return [];
	});
	return read.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)({
		points,
		snapshots
	}) : read;
}
function describe(caller, region, request, pick) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((NextToken) => caller.repeatable(region, "DescribeImages", (client) => client.send(new _DescribeImagesCommand_js__WEBPACK_IMPORTED_MODULE_0__.j({
		Owners: ["self"],
		IncludeDisabled: !0,
		MaxResults: 1e3,
		NextToken,
		...request
	}))), (page) => (page.Images ?? []).flatMap((image) => image.State === "deregistered" ? [] : pick(image)));
}
function pointsOf(region) {
	let shared = sharedTexts();
	return (image) => [{
		kind: "ec2-instance",
		region,
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.hSu)(image.ImageId ?? ""),
		name: image.Name ?? "",
		owner: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.lSI)(shared(image.OwnerId ?? "")),
		createdAt: createdAtOf(image.CreationDate),
		state: stateOf(image.State),
		stateText: shared(image.State ?? "unknown"),
		stateReason: [image.StateReason?.Code, image.StateReason?.Message].filter(Boolean).join(": "),
		source: image.SourceInstanceId ? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.aaf)(shared(image.SourceInstanceId)) : null,
		...copyOfIn(image),
		tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.ee)(image.Tags, shared),
		managedBy: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.dM)(image.Tags),
		protection: protectionOf(image.DeregistrationProtection),
		public: image.Public === !0,
		snapshots: snapshotsOf(image)
	}];
}
function copyOfIn(image) {
	let { SourceInstanceId: instance, SourceImageId: id, SourceImageRegion: from } = image;
	if (instance || !id || !from) return {};
	return { copyOf: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.cK5)({
		kind: "ec2-instance",
		region: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Nyu)(from),
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.hSu)(id)
	}) };
}
function createdAtOf(text) {
	let instant = Date.parse(text ?? "");
	return Number.isNaN(instant) ? null : instant;
}
function stateOf(state) {
	switch (state) {
		case "available":
		case "pending":
		case "failed":
		case "disabled": return state;
		case "transient": return "pending";
		default: return "other";
	}
}
function protectionOf(protection) {
	return protection === void 0 || protection === "" || protection === "disabled" ? null : protection;
}
function snapshotsOf(image) {
	return (image.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ? [{
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.iy1)(Ebs.SnapshotId),
		gib: Ebs.VolumeSize ?? null
	}] : []);
}
})
};
