export const id = 121;
export const ids = [121, 7865];
export const modules = {
4499: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { t: () => DeleteSnapshotCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var DeleteSnapshotCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteSnapshot", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.ql) {};
}),
6263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { j: () => DescribeImagesCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var DescribeImagesCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeImages", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.gy) {};
}),
121: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	deleteImage: () => deleteImage,
	deleteLooseSnapshot: () => deleteLooseSnapshot
});
var _DeleteSnapshotCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4499);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4128);
var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3746);
var _images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7865);
var DeregisterImageCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_1__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.yt, "DeregisterImage", _schemas_02_js__WEBPACK_IMPORTED_MODULE_2__.ei) {};
let GONE = new Set(["InvalidAMIID.Unavailable", "InvalidAMIID.NotFound"]);
async function deleteImage(caller, { point }, lastLook) {
	let { region, id } = point;
	let call = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.IV)(caller, {
		ask: (counted) => counted.repeatable(region, "DeregisterImage", (client) => client.send(new DeregisterImageCommand({
			ImageId: id,
			DeleteAssociatedSnapshots: !0
		})), lastLook),
		isGone: (refusal) => GONE.has(refusal.code) || isGoneAfterAll(caller, point, refusal),
		inDoubt: IN_DOUBT
	});
	if (!call.ok) return {
		result: "failed",
		fault: call.fault
	};
	if (call.value?.Return === !1) return {
		result: "failed",
		fault: NOT_DEREGISTERED
	};
	let codes = new Map();
	for (let { SnapshotId, ReturnCode } of call.value?.DeleteSnapshotResults ?? []) SnapshotId !== void 0 && ReturnCode !== void 0 && codes.set((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.iy1)(SnapshotId), ReturnCode);
	let told = [...codes].map(([id, code]) => ({
		snapshotId: id,
		result: code,
		fault: leftFault(code)
	}));
	let deleted = await deleteOneByOne(caller, point, point.snapshots.filter((snapshot) => !codes.has(snapshot.id)));
	return {
		result: call.value === null ? "already-done" : "done",
		snapshots: [...told, ...deleted]
	};
}
async function isGoneAfterAll(caller, { region, id }, refusal) {
	if (!(0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Ni)(refusal)) return !1;
	let states = await (0, _images_js__WEBPACK_IMPORTED_MODULE_4__.readStates)(caller, region, [id]);
	return states.ok && !states.value.has(id);
}
let IN_DOUBT = {
	code: "cancelled",
	message: "the run was cancelled and the answer of the service was lost: the AMI may have been deregistered",
	advice: "Run the purge again: it finishes what was begun."
};
let NOT_DEREGISTERED = {
	code: "service-error",
	message: "DeregisterImage answered that it did nothing",
	advice: "Run the purge again; if it stays, look at the CloudTrail event."
};
async function deleteOneByOne(caller, { region, id }, snapshots) {
	if (snapshots.length === 0) return [];
	let registered = (0, _images_js__WEBPACK_IMPORTED_MODULE_4__.readRegistered)(caller, region, id);
	return Promise.all(snapshots.map(async (snapshot) => {
		try {
			return await deleteUnlessUsed(caller, region, snapshot.id, await registered);
		} catch (error) {
			return {
				snapshotId: snapshot.id,
				result: "internal-error",
				fault: leftUndone(error, caller.signal)
			};
		}
	}));
}
async function deleteUnlessUsed(caller, region, id, registered) {
	if (!registered.ok) return {
		snapshotId: id,
		result: "internal-error",
		fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.GXg)("snapshots", registered.fault)
	};
	if (registered.value.snapshots.has(id)) return {
		snapshotId: id,
		result: "skipped",
		fault: null
	};
	let outcome = await deleteSnapshot(caller, region, id);
	return {
		snapshotId: id,
		result: outcome.code,
		fault: outcome.fault
	};
}
function leftUndone(error, signal) {
	if (signal.aborted) return {
		code: "cancelled",
		message: "the AMI is deregistered, and the run was cancelled before its snapshot was seen to be deleted",
		advice: "The next purge deletes snapshots that carry our tags; those of the original script carry none: see docs/iam.md."
	};
	let { code, message, advice } = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.osg)(error);
	return {
		code,
		message: `the AMI is deregistered, and its snapshot was not seen to be deleted: ${message}`,
		advice: `The next purge deletes snapshots that carry our tags. ${advice}`
	};
}
async function deleteLooseSnapshot(caller, { snapshot }, lastLook) {
	let outcome = await deleteSnapshot(caller, snapshot.region, snapshot.id, lastLook);
	if (outcome.fault !== null) return {
		result: "failed",
		fault: outcome.fault
	};
	return { result: outcome.gone ? "already-done" : "done" };
}
async function deleteSnapshot(caller, region, id, lastLook) {
	for (let inUse = 0;; inUse += 1) {
		let call = await caller.repeatable(region, "DeleteSnapshot", (client) => client.send(new _DeleteSnapshotCommand_js__WEBPACK_IMPORTED_MODULE_0__.t({ SnapshotId: id })), lastLook);
		if (call.ok) return {
			code: "success",
			gone: !1,
			fault: null
		};
		let { kind, code } = call.refusal;
		if (code === "InvalidSnapshot.NotFound") return {
			code: "success",
			gone: !0,
			fault: null
		};
		if (code === "InvalidSnapshot.InUse" && inUse < 5) {
			await caller.clock.sleep((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.JNn)(2e3, inUse, 8e3), caller.signal);
			continue;
		}
		if (kind !== "refused") return {
			code: "internal-error",
			gone: !1,
			fault: call.fault
		};
		return {
			code: code === "UnauthorizedOperation" ? "missing-permissions" : "client-error",
			gone: !1,
			fault: call.fault
		};
	}
}
function leftFault(code) {
	switch (code) {
		case "success":
		case "skipped": return null;
		case "missing-permissions": return {
			code: "snapshot-left",
			message: "the AMI is deregistered, and its snapshot stayed behind: missing-permissions",
			advice: "Allow ec2:DeleteSnapshot on it in the role's policy. The next purge deletes snapshots that carry our tags; those of the original script carry none: see docs/iam.md."
		};
		case "internal-error": return {
			code: "snapshot-left",
			message: "the AMI is deregistered, and its snapshot stayed behind: internal-error",
			advice: "The service had an error of its own: the next purge finds the snapshot by its tags and finishes."
		};
		default: return {
			code: "snapshot-left",
			message: `the AMI is deregistered, and its snapshot stayed behind: ${code}`,
			advice: "CloudTrail's DeleteSnapshot event has the reason, often a lock or AWS Backup: once it is lifted, the next purge finishes."
		};
	}
}
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
