export const id = 8207;
export const ids = [8207];
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
7480: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { M: () => DescribeSnapshotsCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var DescribeSnapshotsCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSnapshots", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.FJ) {};
}),
1886: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { U: () => DescribeVolumesCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var DescribeVolumesCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeVolumes", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.RA) {};
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
8207: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { ebsVolumeKind: () => ebsVolumeKind });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4128);
var _adoption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8695);
var _DescribeSnapshotsCommand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7480);
var _DeleteSnapshotCommand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4499);
var _other_snapshots_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5169);
var _other_backups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9167);
var _DescribeImagesCommand_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6263);
var _DescribeVolumesCommand_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1886);
var CreateSnapshotCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_1__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.yt, "CreateSnapshot", _schemas_02_js__WEBPACK_IMPORTED_MODULE_2__.z4) {};
function listSnapshots(caller, region) {
	return describe$1(caller, region, { Filters: [...OURS] });
}
async function listBackups(caller, region, { dlm }) {
	if (!dlm) return listSnapshots(caller, region);
	let theirs = { Filters: [{
		Name: "tag-key",
		Values: [_ec2_js__WEBPACK_IMPORTED_MODULE_1__.nK]
	}] };
	let [ours, others] = await Promise.all([listSnapshots(caller, region), describe$1(caller, region, theirs)]);
	if (!ours.ok) return ours;
	return others.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)([...ours.value, ...others.value]) : others;
}
async function readMade(caller, region, run) {
	let made = await describe$1(caller, region, { Filters: [...OURS, {
		Name: "tag:BackupRun",
		Values: [(0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.ZG)(run)]
	}] });
	if (!made.ok) return made;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(new Map(made.value.map((point) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.NIy)(point.name), point])));
}
async function findSnapshot(caller, region, wanted) {
	let found = await describe$1(caller, region, { Filters: [{
		Name: "description",
		Values: [(0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.ZG)(wanted)]
	}] });
	return found.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(found.value.find(({ name }) => name === wanted) ?? null) : found;
}
async function readStates(caller, region, ids) {
	let read = await readSnapshots(caller, region, ids);
	if (!read.ok) return read;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(new Map(read.value.map(({ id, state, stateText, stateReason }) => [id, {
		state,
		stateText,
		stateReason
	}])));
}
function readSnapshots(caller, region, ids) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Pu)(ids, 200, (batch) => describe$1(caller, region, { Filters: [{
		Name: "snapshot-id",
		Values: [...batch]
	}] }));
}
async function readPublic(caller, region, ids) {
	let read = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Pu)(ids, 200, (batch) => describe$1(caller, region, {
		Filters: [{
			Name: "snapshot-id",
			Values: [...batch]
		}],
		RestorableByUserIds: ["all"]
	}));
	return read.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(new Set(read.value.map(({ id }) => id))) : read;
}
let OURS = [{
	Name: "tag:CreatedBy",
	Values: [_start_js__WEBPACK_IMPORTED_MODULE_0__.VI]
}, {
	Name: "tag:BackupSource",
	Values: ["vol-*"]
}];
function describe$1(caller, region, request) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "DescribeSnapshots", (client) => client.send(new _DescribeSnapshotsCommand_js__WEBPACK_IMPORTED_MODULE_4__.M({
		OwnerIds: ["self"],
		MaxResults: 1e3,
		NextToken,
		...request
	}))), (page) => (page.Snapshots ?? []).map((snapshot) => pointOf(region, snapshot)));
}
function pointOf(region, snapshot) {
	let id = snapshot.SnapshotId ?? "";
	let volume = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Iw)(snapshot.VolumeId);
	return {
		kind: "ebs-volume",
		region,
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hSu)(id),
		name: snapshot.Description ?? "",
		owner: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.lSI)(snapshot.OwnerId ?? ""),
		createdAt: snapshot.StartTime?.getTime() ?? null,
		state: stateOf(snapshot.State),
		stateText: snapshot.State ?? "unknown",
		stateReason: snapshot.StateMessage ?? "",
		source: volume === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aaf)(volume),
		tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.ee)(snapshot.Tags),
		managedBy: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.dM)(snapshot.Tags),
		protection: null,
		public: null,
		snapshots: [{
			id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.iy1)(id),
			gib: snapshot.VolumeSize ?? null
		}]
	};
}
function stateOf(state) {
	switch (state) {
		case "completed": return "available";
		case "pending": return "pending";
		case "error": return "failed";
		default: return "other";
	}
}
async function createSnapshot(context, change) {
	let made = await madeBefore(context, change);
	if (!made.ok) return failed(made.fault);
	await context.pacer.wait(change.resource.volumes, context.caller.signal);
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.hb)(change, async (asked) => {
		let earlier = made.value.get(asked.slot);
		if (earlier === void 0) return askUntilMade(context, asked);
		return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.F6)((0, _adoption_js__WEBPACK_IMPORTED_MODULE_3__.q)(earlier, asked, context.account, !1));
	});
}
async function askUntilMade(context, change) {
	let { caller, quotasReached } = context;
	let { region } = change.resource;
	let turns = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.iw)(caller.clock);
	let lostAnswers = 0;
	let sent = !1;
	for (;;) {
		let call = await caller.once(region, "CreateSnapshot", async (client) => {
			let seen = sent ? await visibleNow(context, change) : null;
			sent = !0;
			if (seen !== null) return {
				id: void 0,
				seen
			};
			caller.signal.throwIfAborted();
			let { SnapshotId: id } = await client.send(commandFor(change));
			return {
				id,
				seen
			};
		}, () => quotasReached.get(region) ?? null);
		if (call.ok && call.value.seen !== null) return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.F6)((0, _adoption_js__WEBPACK_IMPORTED_MODULE_3__.q)(call.value.seen, change, context.account, !1));
		if (call.ok && call.value.id) return {
			result: "done",
			id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hSu)(call.value.id),
			state: "pending",
			expiresAt: change.expiresAt
		};
		if (call.ok || (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Ni)(call.refusal)) {
			lostAnswers += 1;
			let found = await lookFor(context, change);
			if (found === "cancelled") return failed(inDoubt(change));
			if (!found.ok) return failed(unseen(change, found.fault));
			if (found.value !== null) return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.F6)((0, _adoption_js__WEBPACK_IMPORTED_MODULE_3__.q)(found.value, change, context.account, !0));
			if (lostAnswers >= 4) return failed(call.ok ? NO_ID : call.fault);
			continue;
		}
		call.fault.code === "quota-reached" && quotasReached.set(region, call.fault);
		let turn = turns(call);
		if (turn.end !== null) return failed(turn.end);
		await caller.clock.sleep(turn.wait, caller.signal);
	}
}
async function visibleNow({ caller }, { resource, slot }) {
	let found = await findSnapshot(caller, resource.region, slot);
	return found.ok ? found.value : null;
}
function madeBefore({ caller, made }, { resource, tags }) {
	let known = made.get(resource.region);
	if (known !== void 0) return known;
	let read = readMade(caller, resource.region, tags.BackupRun);
	made.set(resource.region, read);
	return read;
}
async function lookFor({ caller, account }, change) {
	let { resource, slot } = change;
	let since = caller.clock.now();
	for (let look = 0;; look += 1) {
		if (caller.signal.aborted) return "cancelled";
		try {
			let found = await findSnapshot(caller, resource.region, slot);
			let point = found.ok ? found.value : null;
			if (point !== null && (0, _adoption_js__WEBPACK_IMPORTED_MODULE_3__.q)(point, change, account, !0).is !== "untagged") return found;
			if (caller.clock.now() - since > 2e4) return found;
			await caller.clock.sleep((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.JNn)(500, look, 5e3), caller.signal);
		} catch (error) {
			if (caller.signal.aborted) return "cancelled";
			throw error;
		}
	}
}
let NO_ID = {
	code: "service-error",
	message: "CreateSnapshot answered without the id of a snapshot, and none of this slot can be found",
	advice: "The service had an error of its own: run again, and look at the AWS Health Dashboard."
};
function inDoubt({ slot }) {
	return {
		code: "cancelled",
		message: `the run was cancelled and the answer of the service was lost: the snapshot ${slot} may have been made`,
		advice: "Look for a snapshot with that description before you back up again; it carries its tags, so a purge finds it."
	};
}
function unseen({ slot }, fault) {
	return {
		...fault,
		message: `the answer of the service was lost, and the snapshot ${slot} may have been made: ${fault.message}`
	};
}
function commandFor({ resource, slot, tags, pointTags, userTags }) {
	return new CreateSnapshotCommand({
		VolumeId: resource.id,
		Description: slot,
		TagSpecifications: [{
			ResourceType: "snapshot",
			Tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Tw)([
				...Object.entries(tags),
				...pointTags,
				...userTags
			])
		}]
	});
}
function failed(fault) {
	return {
		result: "failed",
		fault
	};
}
async function deleteSnapshot(caller, { point }, lastLook) {
	let call = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.IV)(caller, {
		ask: (counted) => counted.repeatable(point.region, "DeleteSnapshot", (client) => client.send(new _DeleteSnapshotCommand_js__WEBPACK_IMPORTED_MODULE_5__.t({ SnapshotId: point.id })), lastLook),
		isGone: ({ code }) => code === "InvalidSnapshot.NotFound",
		inDoubt: IN_DOUBT
	});
	if (!call.ok) return {
		result: "failed",
		fault: call.fault
	};
	let snapshots = [{
		snapshotId: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.iy1)(point.id),
		result: "success",
		fault: null
	}];
	return {
		result: call.value === null ? "already-done" : "done",
		snapshots
	};
}
let IN_DOUBT = {
	code: "cancelled",
	message: "the run was cancelled and the answer of the service was lost: the snapshot may have been deleted",
	advice: "Run the purge again: what is gone is not asked for again."
};
async function listOtherBackups(caller, region, question) {
	let volumes = new Map(question.resources.map((resource) => [resource.id, resource]));
	let snapshots = await (0, _other_snapshots_js__WEBPACK_IMPORTED_MODULE_6__.f)(caller, region, new Set(volumes.keys()), question);
	if (!snapshots.ok) return snapshots;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)((0, _other_backups_js__WEBPACK_IMPORTED_MODULE_7__.N)(snapshots.value.map((snapshot) => ({
		...snapshot,
		resources: [volumes.get(snapshot.volume) ?? []].flat()
	}))));
}
async function readUsers(caller, region, snapshots) {
	let read = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Pu)(snapshots, 200, (batch) => {
		let Filters = [{
			Name: "block-device-mapping.snapshot-id",
			Values: [...batch]
		}];
		return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "DescribeImages", (client) => client.send(new _DescribeImagesCommand_js__WEBPACK_IMPORTED_MODULE_8__.j({
			Owners: ["self"],
			IncludeDisabled: !0,
			MaxResults: 1e3,
			NextToken,
			Filters
		}))), (page) => page.Images ?? []);
	});
	if (!read.ok) return read;
	let users = new Map();
	for (let { ImageId, BlockDeviceMappings } of read.value) for (let { Ebs } of BlockDeviceMappings ?? []) {
		let id = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hSu)(Ebs?.SnapshotId ?? "");
		users.set(id, [...users.get(id) ?? [], ImageId ?? "an AMI"]);
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(users);
}
function listVolumes(caller, region, lines) {
	return describe(caller, region, { Filters: lines.map(_ec2_js__WEBPACK_IMPORTED_MODULE_1__.fB) }, (volume) => [resourceOf(region, volume)]);
}
async function readExisting(caller, region, sources) {
	let ids = sources.map(({ source }) => source);
	let read = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Pu)(ids, 200, (batch) => describe(caller, region, { Filters: [{
		Name: "volume-id",
		Values: [...batch]
	}] }, ({ VolumeId, State }) => VolumeId === void 0 || State === "deleting" || State === "deleted" ? [] : [VolumeId]));
	return read.ok ? {
		ok: !0,
		value: new Set(read.value)
	} : read;
}
function describe(caller, region, request, pick) {
	let send = (input) => caller.repeatable(region, "DescribeVolumes", (client) => client.send(new _DescribeVolumesCommand_js__WEBPACK_IMPORTED_MODULE_9__.U(input)));
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)(async (NextToken) => {
		let page = {
			...request,
			MaxResults: 500,
			NextToken
		};
		let read = await send({
			...page,
			IncludeManagedResources: !0
		});
		return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.lf)(read) ? send(page) : read;
	}, (page) => (page.Volumes ?? []).flatMap(pick));
}
function resourceOf(region, volume) {
	let tags = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(volume.Tags);
	let id = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aaf)(volume.VolumeId ?? "");
	return {
		kind: "ebs-volume",
		region,
		id,
		name: tags.get("Name") ?? "",
		tags,
		obstacle: obstacleOf(volume),
		reboot: !1,
		volumes: [id],
		...volume.CreateTime && { bornAt: volume.CreateTime.getTime() },
		...GONE_STATES.has(volume.State ?? "") && { gone: !0 }
	};
}
let GONE_STATES = new Set(["deleting", "deleted"]);
function obstacleOf({ State: state, Operator: operator }) {
	if (state !== void 0 && state !== "available" && state !== "in-use") {
		let reason = `it is ${state}`;
		return state === "error" ? {
			reason,
			actionNeeded: !0,
			incident: !0
		} : {
			reason,
			actionNeeded: !1
		};
	}
	if (operator?.Managed !== !0) return null;
	return {
		reason: `it is managed by ${operator.Principal ?? "an AWS service"}, which alone may snapshot it: remove the tag`,
		actionNeeded: !0
	};
}
function ebsVolumeKind(caller, account, pacer, readLocks) {
	let creating = {
		caller,
		account,
		pacer,
		quotasReached: new Map(),
		made: new Map()
	};
	return {
		listResources: (region, lines) => listVolumes(caller, region, lines),
		listPoints: (region) => listPoints(caller, region),
		listBackups: (region, asked) => listBackups(caller, region, asked),
		readExisting: (region, sources) => readExisting(caller, region, sources),
		readEvidence: (region, question) => readEvidence(caller, readLocks, region, question),
		create: (change) => createSnapshot(creating, change),
		delete: (change, look) => deleteSnapshot(caller, change, look),
		readPoints: (region, ids) => readSnapshots(caller, region, ids),
		readLoose: async () => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)([]),
		deleteSnapshot: () => {
			throw Error("a snapshot of a volume leaves nothing behind: this is a bug");
		},
		setExpiries: async (changes, tell) => {
			let { setExpiries } = await __webpack_require__.e(8426).then(__webpack_require__.bind(__webpack_require__, 8426));
			return setExpiries(caller, (region, ids) => readSnapshots(caller, region, ids), changes, tell);
		},
		describeStates: (region, ids) => readStates(caller, region, ids),
		listOtherBackups: (region, question) => listOtherBackups(caller, region, question)
	};
}
async function listPoints(caller, region) {
	let points = await listSnapshots(caller, region);
	return points.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)({
		points: points.value,
		loose: []
	}) : points;
}
async function readEvidence(caller, readLocks, region, question) {
	let [existing, users, publicOnes, locked] = await Promise.all([
		question.sources === null ? null : readExisting(caller, region, question.sources),
		question.candidates === null ? null : readUsers(caller, region, question.candidates),
		readPublic(caller, region, question.unclear),
		readLocks(region)
	]);
	return {
		existing,
		users,
		public: publicOnes,
		registered: null,
		locked
	};
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
