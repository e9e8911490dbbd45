export const id = 8252;
export const ids = [8252];
export const modules = {
	76998: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => DeleteSnapshotCommand });
		var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74483);
		var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		class DeleteSnapshotCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteSnapshot", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.ql1) {}
	}),
	24327: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => DescribeSnapshotsCommand });
		var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74483);
		var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22896);
		class DescribeSnapshotsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSnapshots", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.FJ$) {}
	}),
	58252: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { ebsVolumeKind: () => ebsVolumeKind });
		var model = __webpack_require__(33444);
		var set_expiry = __webpack_require__(68899);
		var commandBuilder = __webpack_require__(74483);
		var schemas_0 = __webpack_require__(22896);
		class CreateSnapshotCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "CreateSnapshot", schemas_0.z42) {}
		var adoption = __webpack_require__(98545);
		var anew = __webpack_require__(10251);
		var backoff = __webpack_require__(99734);
		var busy = __webpack_require__(30534);
		var wire = __webpack_require__(8846);
		var unanswered = __webpack_require__(23968);
		var DescribeSnapshotsCommand = __webpack_require__(24327);
		var naming = __webpack_require__(60313);
		var pages = __webpack_require__(79158);
		function listSnapshots(caller, region) {
			return describe(caller, region, { Filters: [...OURS] });
		}
		async function listBackups(caller, region, { dlm }) {
			if (!dlm) return listSnapshots(caller, region);
			let theirs = { Filters: [{
				Name: "tag-key",
				Values: [wire.nK]
			}] };
			let [ours, others] = await Promise.all([listSnapshots(caller, region), describe(caller, region, theirs)]);
			if (!ours.ok) return ours;
			return others.ok ? (0, model.kX)([...ours.value, ...others.value]) : others;
		}
		async function readMade(caller, region, run) {
			let made = await describe(caller, region, { Filters: [...OURS, {
				Name: "tag:BackupRun",
				Values: [(0, wire.ZG)(run)]
			}] });
			if (!made.ok) return made;
			return (0, model.kX)(new Map(made.value.map((point) => [(0, model.NI)(point.name), point])));
		}
		async function findSnapshot(caller, region, wanted) {
			let found = await describe(caller, region, { Filters: [{
				Name: "description",
				Values: [(0, wire.ZG)(wanted)]
			}] });
			return found.ok ? (0, model.kX)(found.value.find(({ name }) => name === wanted) ?? null) : found;
		}
		async function readStates(caller, region, ids) {
			let read = await readSnapshots(caller, region, ids);
			if (!read.ok) return read;
			return (0, model.kX)(new Map(read.value.map(({ id, state, stateText, stateReason }) => [id, {
				state,
				stateText,
				stateReason
			}])));
		}
		async function readSnapshots(caller, region, ids) {
			let found = [];
			for (let batch of (0, wire.oq)(ids, wire.El)) {
				let read = await describe(caller, region, { Filters: [{
					Name: "snapshot-id",
					Values: [...batch]
				}] });
				if (!read.ok) return read;
				found.push(...read.value);
			}
			return (0, model.kX)(found);
		}
		async function readPublic(caller, region, ids) {
			let found = new Set();
			for (let batch of (0, wire.oq)(ids, wire.El)) {
				let read = await describe(caller, region, {
					Filters: [{
						Name: "snapshot-id",
						Values: [...batch]
					}],
					RestorableByUserIds: ["all"]
				});
				if (!read.ok) return read;
				for (let { id } of read.value) found.add(id);
			}
			return (0, model.kX)(found);
		}
		let OURS = [{
			Name: "tag:CreatedBy",
			Values: [naming.VI]
		}, {
			Name: "tag:BackupSource",
			Values: ["vol-*"]
		}];
		function describe(caller, region, request) {
			return (0, pages.n)((NextToken) => caller.repeatable(region, "DescribeSnapshots", (client) => client.send(new DescribeSnapshotsCommand.M({
				OwnerIds: ["self"],
				MaxResults: 1e3,
				NextToken,
				...request
			}))), (page) => (page.Snapshots ?? []).map((snapshot) => pointOf(region, snapshot)));
		}
		function pointOf(region, snapshot) {
			let id = snapshot.SnapshotId ?? "";
			let volume = (0, wire.Iw)(snapshot.VolumeId);
			return {
				kind: "ebs-volume",
				region,
				id: (0, model.hS)(id),
				name: snapshot.Description ?? "",
				owner: (0, model.lS)(snapshot.OwnerId ?? ""),
				createdAt: snapshot.StartTime?.getTime() ?? null,
				state: stateOf(snapshot.State),
				stateText: snapshot.State ?? "unknown",
				stateReason: snapshot.StateMessage ?? "",
				source: volume === null ? null : (0, model.a)(volume),
				tags: (0, wire.ee)(snapshot.Tags),
				managedBy: (0, wire.dM)(snapshot.Tags),
				protection: null,
				public: null,
				snapshots: [{
					id: (0, model.iy)(id),
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
			return (0, anew.h)(change, async (asked) => {
				let earlier = made.value.get(asked.slot);
				if (earlier === void 0) return askUntilMade(context, asked);
				return (0, anew.F)((0, adoption.q)(earlier, asked, context.account, !1));
			});
		}
		async function askUntilMade(context, change) {
			let { caller, quotasReached } = context;
			let { region } = change.resource;
			let turns = (0, busy.i)(caller.clock);
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
				if (call.ok && call.value.seen !== null) return (0, anew.F)((0, adoption.q)(call.value.seen, change, context.account, !1));
				if (call.ok && call.value.id) return {
					result: "done",
					id: (0, model.hS)(call.value.id),
					state: "pending",
					expiresAt: change.expiresAt
				};
				if (call.ok || (0, unanswered.Ni)(call.refusal)) {
					lostAnswers += 1;
					let found = await lookFor(context, change);
					if (found === "cancelled") return failed(inDoubt(change));
					if (!found.ok) return failed(unseen(change, found.fault));
					if (found.value !== null) return (0, anew.F)((0, adoption.q)(found.value, change, context.account, !0));
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
					if (point !== null && (0, adoption.q)(point, change, account, !0).is !== "untagged") return found;
					if (caller.clock.now() - since > 2e4) return found;
					await caller.clock.sleep((0, backoff.J)(500, look, 5e3), caller.signal);
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
					Tags: (0, wire.Tw)([
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
		var DeleteSnapshotCommand = __webpack_require__(76998);
		async function deleteSnapshot(caller, { point }, lastLook) {
			let call = await (0, unanswered.IV)(caller, {
				ask: (counted) => counted.repeatable(point.region, "DeleteSnapshot", (client) => client.send(new DeleteSnapshotCommand.t({ SnapshotId: point.id })), lastLook),
				isGone: ({ code }) => code === "InvalidSnapshot.NotFound",
				inDoubt: IN_DOUBT
			});
			if (!call.ok) return {
				result: "failed",
				fault: call.fault
			};
			let snapshots = [{
				snapshotId: (0, model.iy)(point.id),
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
		var other_snapshots = __webpack_require__(55229);
		var other_backups = __webpack_require__(5198);
		async function listOtherBackups(caller, region, question) {
			let volumes = new Map(question.resources.map((resource) => [resource.id, resource]));
			let snapshots = await (0, other_snapshots.f)(caller, region, new Set(volumes.keys()), question);
			if (!snapshots.ok) return snapshots;
			return (0, model.kX)((0, other_backups.N)(snapshots.value.map((snapshot) => ({
				...snapshot,
				resources: [volumes.get(snapshot.volume) ?? []].flat()
			}))));
		}
		var DescribeImagesCommand = __webpack_require__(35650);
		async function readUsers(caller, region, snapshots) {
			let users = new Map();
			for (let batch of (0, wire.oq)(snapshots, wire.El)) {
				let Filters = [{
					Name: "block-device-mapping.snapshot-id",
					Values: [...batch]
				}];
				let read = await (0, pages.n)((NextToken) => caller.repeatable(region, "DescribeImages", (client) => client.send(new DescribeImagesCommand.j({
					Owners: ["self"],
					IncludeDisabled: !0,
					MaxResults: 1e3,
					NextToken,
					Filters
				}))), (page) => page.Images ?? []);
				if (!read.ok) return read;
				for (let { ImageId, BlockDeviceMappings } of read.value) for (let { Ebs } of BlockDeviceMappings ?? []) {
					let id = (0, model.hS)(Ebs?.SnapshotId ?? "");
					users.set(id, [...users.get(id) ?? [], ImageId ?? "an AMI"]);
				}
			}
			return (0, model.kX)(users);
		}
		class DescribeVolumesCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeVolumes", schemas_0.RAL) {}
		function listVolumes(caller, region, lines) {
			return volumes_describe(caller, region, { Filters: lines.map(wire.fB) }, (volume) => [resourceOf(region, volume)]);
		}
		async function readExisting(caller, region, sources) {
			let existing = new Set();
			let ids = sources.map(({ source }) => source);
			for (let batch of (0, wire.oq)(ids, wire.El)) {
				let read = await volumes_describe(caller, region, { Filters: [{
					Name: "volume-id",
					Values: [...batch]
				}] }, ({ VolumeId, State }) => VolumeId === void 0 || State === "deleting" || State === "deleted" ? [] : [(0, model.a)(VolumeId)]);
				if (!read.ok) return read;
				for (let source of read.value) existing.add(source);
			}
			return {
				ok: !0,
				value: existing
			};
		}
		function volumes_describe(caller, region, request, pick) {
			let send = (input) => caller.repeatable(region, "DescribeVolumes", (client) => client.send(new DescribeVolumesCommand(input)));
			return (0, pages.n)(async (NextToken) => {
				let page = {
					...request,
					MaxResults: 500,
					NextToken
				};
				let read = await send({
					...page,
					IncludeManagedResources: !0
				});
				return (0, wire.lf)(read) ? send(page) : read;
			}, (page) => (page.Volumes ?? []).flatMap(pick));
		}
		function resourceOf(region, volume) {
			let tags = (0, wire.Fg)(volume.Tags);
			let id = (0, model.a)(volume.VolumeId ?? "");
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
				readEvidence: (region, question) => readEvidence(caller, readLocks, region, question),
				create: (change) => createSnapshot(creating, change),
				delete: (change, look) => deleteSnapshot(caller, change, look),
				readPoints: (region, ids) => readSnapshots(caller, region, ids),
				readLoose: async () => (0, model.kX)([]),
				deleteSnapshot: () => {
					throw Error("a snapshot of a volume leaves nothing behind: this is a bug");
				},
				setExpiry: (change) => (0, set_expiry.s)(caller, change),
				describeStates: (region, ids) => readStates(caller, region, ids),
				listOtherBackups: (region, question) => listOtherBackups(caller, region, question)
			};
		}
		async function listPoints(caller, region) {
			let points = await listSnapshots(caller, region);
			return points.ok ? (0, model.kX)({
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
