export const id = 486;
export const ids = [486, 7865];
export const modules = {
6263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { j: () => DescribeImagesCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var DescribeImagesCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeImages", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.gy) {};
}),
8695: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => judgeFound });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _long_pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(971);
function judgeFound(point, change, account, mayBeFromThisRun) {
	let stranger = whyAStranger(point, change, account);
	if (stranger !== null) {
		let fault = {
			code: "name-taken",
			message: `the name ${change.slot} is taken by ${point.id}, which is not this backup: ${stranger}`,
			advice: "Find out who made it; rename or delete it, then run again."
		};
		return {
			is: mayGetTags(point, change, account) ? "untagged" : "stranger",
			fault
		};
	}
	let own = mayBeFromThisRun && point.tags.name === change.tags.Name;
	let trouble = troubleOf(point);
	if (own && trouble !== null) return {
		is: "backup",
		outcome: {
			result: "failed",
			fault: trouble
		}
	};
	if (trouble !== null) return {
		is: "unfit",
		met: {
			red: !0,
			id: point.id,
			fault: replaced(trouble)
		}
	};
	let expire = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(point.tags.expire);
	let end = expire.readable ? expire.expiresAt : change.expiresAt;
	let short = own ? null : whyTooShort(point, end, change);
	if (short !== null) {
		let message = `${point.id}, which an earlier attempt made for this backup, is no longer good for it: ${short}; another was made in its place`;
		return {
			is: "unfit",
			met: {
				red: !1,
				id: point.id,
				message
			}
		};
	}
	let met = pendingLong(point, change);
	return {
		is: "backup",
		outcome: {
			result: own ? "done" : "already-done",
			id: point.id,
			state: point.state,
			expiresAt: end,
			...met.length === 0 ? {} : { met }
		}
	};
}
function whyAStranger(point, change, account) {
	let { owner, source, tags, createdAt } = point;
	if (owner !== account) return `it belongs to account ${owner}`;
	if (source !== change.resource.id) return `its source is ${source ?? "not recorded"}`;
	let pairs = [
		["CreatedBy", tags.createdBy],
		["BackupSource", tags.source],
		["BackupTag", tags.backupTag],
		["BackupRun", tags.run]
	];
	for (let [key, value] of pairs) if (value !== change.tags[key]) return `its ${key} tag is ${value === null ? "missing" : `"${value}"`}`;
	let made = createdAt ?? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pfI)(tags.name);
	if (made !== null && made < change.adopts.since) return `it was made at ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(made)}, before any attempt of this run`;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(tags.expire).readable ? null : "its Expire tag is missing or unreadable";
}
function mayGetTags({ owner, source, tags, createdAt }, change, account) {
	if (owner !== account || source !== change.resource.id) return !1;
	if (createdAt !== null && createdAt < change.adopts.now - LONGEST_LAG) return !1;
	return [
		tags.createdBy,
		tags.source,
		tags.backupTag,
		tags.run,
		tags.expire
	].every((value) => value === null);
}
let LONGEST_LAG = 3e5;
function troubleOf({ id, state, stateText, stateReason }) {
	if (state === "failed") return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.yrk)(`${id}${stateReason === "" ? "" : `: ${stateReason}`}`);
	if (state === "available" || state === "pending") return null;
	return {
		code: "backup-failed",
		message: `${id}, made for this slot before, is ${stateText}`,
		advice: "Bring it to the state available or delete it."
	};
}
function replaced(trouble) {
	return {
		...trouble,
		message: `an earlier attempt's backup is none, and another was made in its place: ${trouble.message}`,
		advice: "There is a backup now. Find the cause in the message; the next purge deletes what failed."
	};
}
function whyTooShort({ tags, createdAt }, end, { adopts }) {
	if (end === "never") return null;
	if (end <= adopts.now) return `it expired at ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(end)}`;
	let start = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pfI)(tags.name) ?? (createdAt === null ? null : createdAt - LONGEST_BEFORE_MADE);
	let asked = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(adopts.keep, start ?? adopts.now);
	if (asked === "never") return `it expires at ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(end)}, and this backup is to be kept for ever`;
	if (end + 1e3 > asked) return null;
	return `it expires at ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(end)}, before ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(asked)}`;
}
let LONGEST_BEFORE_MADE = 36e5;
function pendingLong(point, { adopts }) {
	let judged = (0, _long_pending_js__WEBPACK_IMPORTED_MODULE_1__.l)(point, adopts.now);
	if (judged === null) return [];
	let { id } = point;
	if (judged.level === "red") return [{
		red: !0,
		id,
		fault: judged.failure.fault
	}];
	return [{
		red: !1,
		id,
		message: judged.warning.message
	}];
}
}),
486: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	adopt: () => adopt,
	findImage: () => _images_js__WEBPACK_IMPORTED_MODULE_3__.findImage
});
var _adoption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8695);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3746);
var _images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7865);
async function adopt({ caller, account }, change, madeByThisRun, lookUntil) {
	let { clock, signal } = caller;
	for (let look = 0;; look += 1) {
		let found = await (0, _images_js__WEBPACK_IMPORTED_MODULE_3__.findImage)(caller, change.resource.region, change.slot);
		if (!found.ok) return {
			result: "failed",
			fault: found.fault
		};
		let judged = found.value === null ? null : (0, _adoption_js__WEBPACK_IMPORTED_MODULE_0__.q)(found.value, change, account, madeByThisRun);
		if (judged !== null && judged.is !== "untagged") return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.F6)(judged);
		if (clock.now() >= lookUntil) return judged === null ? null : (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.F6)(judged);
		await clock.sleep((0, _start_js__WEBPACK_IMPORTED_MODULE_2__.JNn)(500, look, 8e3), signal);
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
}),
971: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	l: () => judgePending,
	w: () => pendingSince
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function judgePending(point, now) {
	if (point.state !== "pending") return null;
	let since = pendingSince(point);
	if (since === null || now - since <= 864e5) return null;
	let { kind, region, id: target } = point;
	let hours = Math.floor((now - since) / 36e5);
	let of = point.source === null ? "" : ` of ${point.source}`;
	let message = `this ${_start_js__WEBPACK_IMPORTED_MODULE_0__.GWV[kind].point}${of} has been ${point.stateText} for ${hours} hours, since ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(since)}: it is no backup yet`;
	if (now - since < 2592e5) return {
		level: "warning",
		warning: {
			region,
			target,
			message
		}
	};
	return {
		level: "red",
		failure: {
			region,
			target,
			action: "wait",
			fault: {
				code: "not-available-in-time",
				message,
				advice: "Look at it in the console. If it makes no progress, delete it by hand, back the resource up again, and contact AWS Support."
			}
		}
	};
}
function pendingSince(point) {
	let { createdAt, tags } = point;
	return createdAt ?? ((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pfI)(tags.name));
}
})
};
