export const id = 5159;
export const ids = [5159, 7865];
export const modules = {
6263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { j: () => DescribeImagesCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var DescribeImagesCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeImages", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.gy) {};
}),
5159: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { copyImage: () => copyImage });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var _copy_outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3746);
var _images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7865);
var CopyImageCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "CopyImage", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.lZ) {};
async function copyImage(context, asked) {
	let { caller, quotasReached } = context;
	let { to } = asked;
	let limits = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__._L)(caller.clock);
	let change = asked;
	for (let others = 0;;) {
		let call = await caller.repeatable(to, "CopyImage", (client) => client.send(commandFor(change)), () => quotasReached.get(to) ?? null);
		if (call.ok && call.value.ImageId) return {
			result: "done",
			id: (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.hSu)(call.value.ImageId),
			state: "pending"
		};
		if (call.ok) return failed(NO_ID);
		let { code } = call.refusal;
		if (code === "InvalidAMIName.Duplicate") return adopt(context, change);
		if (code === "IdempotentParameterMismatch" && others < 25) {
			others += 1;
			change = {
				...change,
				token: (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$16)(change.token)
			};
			continue;
		}
		if ((0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.ht)(code) || code === "ResourceLimitExceeded") {
			let wait = limits.next(1e4, 6e4);
			if (wait === null) return failed((0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.qs)(call.fault));
			await caller.clock.sleep(wait, caller.signal);
			continue;
		}
		call.fault.code === "quota-reached" && quotasReached.set(to, call.fault);
		return failed(call.fault);
	}
}
function commandFor({ point, to, slot, token, kmsKey, whole, ...change }) {
	let { image, snapshots } = (0, _copy_outcomes_js__WEBPACK_IMPORTED_MODULE_2__.Gy)(whole.tags, change.expiresAt, (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.cK5)(point));
	return new CopyImageCommand({
		SourceRegion: point.region,
		SourceImageId: point.id,
		Name: slot,
		ClientToken: token,
		Description: `Copy of ${point.id} in ${point.region}, backup of ${change.source}`,
		TagSpecifications: [{
			ResourceType: "image",
			Tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.Tw)(image)
		}, {
			ResourceType: "snapshot",
			Tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.Tw)(snapshots)
		}],
		...kmsKey !== null && {
			Encrypted: !0,
			KmsKeyId: kmsKey
		}
	});
}
let NO_ID = {
	code: "service-error",
	message: "CopyImage answered without the id of an AMI",
	advice: "The service had an error of its own: the next run asks again under the same token, and no second copy is made."
};
async function adopt({ caller, account }, change) {
	let { clock, signal } = caller;
	let until = clock.now() + 9e4;
	for (let look = 0;; look += 1) {
		let found = await (0, _images_js__WEBPACK_IMPORTED_MODULE_4__.findImage)(caller, change.to, change.slot);
		if (!found.ok) return failed(found.fault);
		let outcome = found.value === null ? failed((0, _copy_outcomes_js__WEBPACK_IMPORTED_MODULE_2__.nn)(change)) : (0, _copy_outcomes_js__WEBPACK_IMPORTED_MODULE_2__.ar)(found.value, change, account);
		if (outcome.result !== "failed" || clock.now() >= until) return outcome;
		await clock.sleep((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.JNn)(500, look, 8e3), signal);
	}
}
function failed(fault) {
	return {
		result: "failed",
		fault
	};
}
}),
1730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Gy: () => copiedTags,
	ar: () => outcomeOfFound,
	nn: () => nameTaken
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6186);
let OF_THE_POINT = new Set([
	"BackupLaunch",
	"BackupGroups",
	"BackupLeftOut"
]);
let NOT_COPIED = new Set([
	"Expire",
	"BackupCopyTo",
	"BackupCopyOf",
	"BackupVerified"
]);
function copiedTags(source, expiresAt, copyOf) {
	let kept = [...source].filter(([key]) => !NOT_COPIED.has(key) && !/^(aws|rds):/i.test(key));
	let image = [
		["Expire", (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(expiresAt)],
		["BackupCopyOf", copyOf],
		...kept
	];
	return {
		image,
		snapshots: image.filter(([key]) => !OF_THE_POINT.has(key))
	};
}
function outcomeOfFound(found, change, account) {
	if ((0, _ownership_js__WEBPACK_IMPORTED_MODULE_1__.i)(found, account).ours && found.copyOf === (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.cK5)(change.point)) return {
		result: "already-done",
		id: found.id,
		state: found.state
	};
	return {
		result: "failed",
		fault: {
			code: "name-taken",
			message: `the name ${change.slot} is taken in ${change.to} by ${found.id}, which is not this copy`,
			advice: "Find out who made it; rename or delete it, then run again."
		}
	};
}
function nameTaken({ slot, to }) {
	return {
		code: "name-taken",
		message: `the name ${slot} is taken in ${to}, and nothing of that name can be seen`,
		advice: "Look for it in the Recycle Bin of that region; a name that was just given up needs some minutes to become free."
	};
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
}),
6186: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Q: () => proveSnapshotOwnership,
	i: () => proveOwnership
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function proveOwnership(point, account) {
	if (point.owner !== account) return no(`it belongs to account ${point.owner}`);
	if (point.tags.createdBy !== "backupViaTag") return no(`its CreatedBy tag is not "${_start_js__WEBPACK_IMPORTED_MODULE_0__.VI}"`);
	if (point.managedBy !== null) return no(`${point.managedBy} made it and deletes it`);
	if (point.source === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.orl)(point, account);
	if (point.tags.source !== null && point.tags.source !== point.source) return no(`its BackupSource tag says ${point.tags.source}, the service says ${point.source}`);
	return {
		ours: !0,
		source: point.source
	};
}
function proveSnapshotOwnership(snapshot, account) {
	if (snapshot.owner !== account) return no(`it belongs to account ${snapshot.owner}`);
	if (snapshot.tags.createdBy !== "backupViaTag") return no(`its CreatedBy tag is not "${_start_js__WEBPACK_IMPORTED_MODULE_0__.VI}"`);
	if (snapshot.copiedFrom !== void 0) return proveCopiedSnapshot(snapshot, snapshot.copiedFrom);
	if (snapshot.source === null || snapshot.madeFor === null) return no("its description names no recovery point");
	if (!snapshot.original) return no("it may be a copy: the service recorded no volume for it");
	if (snapshot.tags.source !== null && snapshot.tags.source !== snapshot.source) return no(`its BackupSource tag says ${snapshot.tags.source}, its description says ${snapshot.source}`);
	return {
		ours: !0,
		source: snapshot.source
	};
}
function proveCopiedSnapshot({ kind, region, madeFor, tags }, id) {
	if (madeFor === null) return no("its description names no recovery point");
	let home = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.KzS)(tags.copyOf ?? "");
	if (home === null || tags.copyOf !== (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.cK5)({
		kind,
		region: home,
		id
	})) return no(`its BackupCopyOf tag says ${tags.copyOf ?? "nothing"}, its description says ${id}`);
	if (home === region) return no(`it is a copy within ${region}, and we make none`);
	if (!tags.source) return no("its BackupSource tag is missing, so it is not known of what it is a backup");
	return {
		ours: !0,
		source: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aaf)(tags.source)
	};
}
function no(why) {
	return {
		ours: !1,
		why
	};
}
})
};
