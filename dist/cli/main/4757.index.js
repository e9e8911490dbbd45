export const id = 4757;
export const ids = [4757];
export const modules = {
2941: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { t: () => DeleteSnapshotCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6975);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
var DeleteSnapshotCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteSnapshot", _shared_js__WEBPACK_IMPORTED_MODULE_1__.DeleteSnapshot$) {};
}),
5594: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { M: () => DescribeSnapshotsCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6975);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
var DescribeSnapshotsCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSnapshots", _shared_js__WEBPACK_IMPORTED_MODULE_1__.DescribeSnapshots$) {};
}),
4144: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { U: () => DescribeVolumesCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6975);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
var DescribeVolumesCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeVolumes", _shared_js__WEBPACK_IMPORTED_MODULE_1__.DescribeVolumes$) {};
}),
4757: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { ebsVolumeKind: () => ebsVolumeKind });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6975);
var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1892);
var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3632);
var _DescribeSnapshotsCommand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5594);
var _DeleteSnapshotCommand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2941);
var _other_snapshots_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6219);
var _databases_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5707);
var _DescribeVolumesCommand_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4144);
var CreateSnapshotCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_1__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.yt, "CreateSnapshot", _shared_js__WEBPACK_IMPORTED_MODULE_2__.CreateSnapshot$) {};
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
	return others.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)([...ours.value, ...others.value]) : others;
}
async function readMade(caller, region, run) {
	let made = await describe$1(caller, region, { Filters: [...OURS, {
		Name: "tag:BackupRun",
		Values: [(0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.ZG)(run)]
	}] });
	if (!made.ok) return made;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(new Map(made.value.map((point) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.NI)(point.name), point])));
}
async function findSnapshot(caller, region, wanted) {
	let found = await describe$1(caller, region, { Filters: [{
		Name: "description",
		Values: [(0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.ZG)(wanted)]
	}] });
	return found.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(found.value.find(({ name }) => name === wanted) ?? null) : found;
}
async function readStates(caller, region, ids) {
	let read = await readSnapshots(caller, region, ids);
	if (!read.ok) return read;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(new Map(read.value.map(({ id, state, stateText, stateReason }) => [id, {
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
	return read.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(new Set(read.value.map(({ id }) => id))) : read;
}
let OURS = [{
	Name: "tag:CreatedBy",
	Values: [_run_js__WEBPACK_IMPORTED_MODULE_3__.VI]
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
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hS)(id),
		name: snapshot.Description ?? "",
		owner: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.lS)(snapshot.OwnerId ?? ""),
		createdAt: snapshot.StartTime?.getTime() ?? null,
		state: stateOf(snapshot.State),
		stateText: snapshot.State ?? "unknown",
		stateReason: snapshot.StateMessage ?? "",
		source: volume === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.a)(volume),
		tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.ee)(snapshot.Tags),
		managedBy: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.dM)(snapshot.Tags),
		protection: null,
		public: null,
		snapshots: [{
			id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.iy)(id),
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
		return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.F6)((0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.judgeFound)(earlier, asked, context.account, !1));
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
		if (call.ok && call.value.seen !== null) return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.F6)((0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.judgeFound)(call.value.seen, change, context.account, !1));
		if (call.ok && call.value.id) return {
			result: "done",
			id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hS)(call.value.id),
			state: "pending",
			expiresAt: change.expiresAt
		};
		if (call.ok || (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Ni)(call.refusal)) {
			lostAnswers += 1;
			let found = await lookFor(context, change);
			if (found === "cancelled") return failed(inDoubt(change));
			if (!found.ok) return failed(unseen(change, found.fault));
			if (found.value !== null) return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.F6)((0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.judgeFound)(found.value, change, context.account, !0));
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
			if (point !== null && (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.judgeFound)(point, change, account, !0).is !== "untagged") return found;
			if (caller.clock.now() - since > 2e4) return found;
			await caller.clock.sleep((0, _run_js__WEBPACK_IMPORTED_MODULE_3__.JNn)(500, look, 5e3), caller.signal);
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
		snapshotId: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.iy)(point.id),
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
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)((0, _databases_js__WEBPACK_IMPORTED_MODULE_7__.tally)(snapshots.value.map((snapshot) => ({
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
		return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "DescribeImages", (client) => client.send(new _shared_js__WEBPACK_IMPORTED_MODULE_2__.DescribeImagesCommand({
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
		let id = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hS)(Ebs?.SnapshotId ?? "");
		users.set(id, [...users.get(id) ?? [], ImageId ?? "an AMI"]);
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(users);
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
	let send = (input) => caller.repeatable(region, "DescribeVolumes", (client) => client.send(new _DescribeVolumesCommand_js__WEBPACK_IMPORTED_MODULE_8__.U(input)));
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
	let id = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.a)(volume.VolumeId ?? "");
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
		readLoose: async () => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)([]),
		deleteSnapshot: () => {
			throw Error("a snapshot of a volume leaves nothing behind: this is a bug");
		},
		setExpiries: async (changes, tell) => {
			let { setExpiries } = await __webpack_require__.e(8072).then(__webpack_require__.bind(__webpack_require__, 8072));
			return setExpiries(caller, (region, ids) => readSnapshots(caller, region, ids), changes, tell);
		},
		describeStates: (region, ids) => readStates(caller, region, ids),
		listOtherBackups: (region, question) => listOtherBackups(caller, region, question)
	};
}
async function listPoints(caller, region) {
	let points = await listSnapshots(caller, region);
	return points.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)({
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
