export const id = 858;
export const ids = [858];
export const modules = { 1858: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { openEc2: () => openEc2 });
	var EC2Client = __webpack_require__(9746);
	var external_node_stream_ = __webpack_require__(7075);
	function checkAnswers(client) {
		client.middlewareStack.add((next, context) => async (args) => {
			let output = await next(args);
			let { response } = output;
			if (!isAnswer(response) || response.statusCode !== 200) return output;
			let body = await bytesOf(response.body);
			if (!isWholeAnswer(body)) throw unusable(context.commandName ?? "");
			response.body = external_node_stream_.Readable.from([body]);
			return output;
		}, {
			step: "deserialize",
			priority: "low",
			name: "checkAnswers"
		});
	}
	function isAnswer(response) {
		return typeof response == "object" && !!response && "statusCode" in response && "body" in response;
	}
	async function bytesOf(body) {
		if (!(body instanceof external_node_stream_.Readable)) return Buffer.alloc(0);
		let chunks = [];
		for await (let chunk of body) chunks.push(Buffer.from(chunk));
		return Buffer.concat(chunks);
	}
	function isWholeAnswer(body) {
		let start = body.subarray(0, 1024).toString("latin1");
		let end = body.subarray(-128).toString("latin1").trimEnd();
		let root = /^\s*(?:<\?xml[^>]*\?>\s*)?<((?:\w+:)?\w*Response)[\s>]/.exec(start)?.[1];
		return root !== void 0 && end.endsWith(`</${root}>`) && !start.includes("<Errors>");
	}
	function unusable(command) {
		let action = command.replace(/Command$/, "");
		return Object.assign(Error(`the answer to ${action} is not one of EC2: a proxy may have given it, or it was cut`), {
			name: "UnusableAnswer",
			$metadata: { httpStatusCode: 200 }
		});
	}
	var backoff = __webpack_require__(9734);
	var client_config = __webpack_require__(4321);
	var faults = __webpack_require__(3329);
	var aws_refusal = __webpack_require__(9522);
	var stopping = __webpack_require__(6680);
	let WRITES = new Set([
		"CreateImage",
		"DeregisterImage",
		"DeleteSnapshot",
		"CreateTags"
	]);
	function createCaller(context) {
		let { session, clock, signal, bucketOf } = context;
		let clientOf = clientPool(context.runName);
		let closed = new AbortController();
		let hurry = (0, stopping.c)(signal, clock, closed.signal);
		async function call(region, action, send, mayRepeat, unless = () => null) {
			let bucket = bucketOf(region, action);
			let seen = {
				lost: 0,
				timeout: 0,
				expired: 0,
				throttled: 0
			};
			let throttledSince = null;
			for (;;) {
				await bucket.take(signal);
				let credentials = null;
				let refusal;
				try {
					let fault = unless();
					if (fault !== null) return {
						ok: !1,
						refusal: {
							kind: "refused",
							code: fault.code,
							message: ""
						},
						fault
					};
					credentials = await session.credentials();
					signal.throwIfAborted();
					let value = await (0, stopping.s)(send(clientOf(region, credentials)), hurry);
					bucket.accepted();
					return {
						ok: !0,
						value
					};
				} catch (error) {
					let read = (0, aws_refusal.n)(error);
					if (read === null) throw error;
					refusal = read;
				} finally {
					bucket.done();
				}
				let giveUp = {
					ok: !1,
					refusal,
					fault: (0, faults.F)(refusal, action)
				};
				switch (refusal.kind) {
					case "throttled": {
						bucket.throttled();
						throttledSince ??= clock.now();
						let longest = WRITES.has(action) ? 9e5 : 25e3;
						if (clock.now() - Math.max(throttledSince, bucket.acceptedAt) >= longest) return giveUp;
						await clock.sleep((0, backoff.J)(500, seen.throttled++, 8e3), signal);
						break;
					}
					case "expired": {
						if (credentials === null || seen.expired++ >= 3) return giveUp;
						let renewed = await session.renew(credentials);
						if (!renewed.ok) return {
							...giveUp,
							fault: renewed.fault
						};
						break;
					}
					case "lost":
					case "timeout": {
						let most = refusal.kind === "lost" ? 4 : 2;
						if (!mayRepeat || ++seen[refusal.kind] >= most) return giveUp;
						await clock.sleep((0, backoff.J)(250, seen.lost + seen.timeout, 4e3), signal);
						break;
					}
					case "refused":
						bucket.accepted();
						return giveUp;
					default: return refusal.kind;
				}
			}
		}
		return {
			repeatable: (region, action, send) => call(region, action, send, !0),
			once: (region, action, send, unless) => call(region, action, send, !1, unless),
			clock,
			signal,
			close: () => {
				closed.abort();
				clientOf.close();
			}
		};
	}
	function clientPool(runName) {
		let clients = new Map();
		let retired = [];
		let clientOf = (region, credentials) => {
			let known = clients.get(region);
			if (known?.accessKeyId === credentials.accessKeyId) return known.client;
			known !== void 0 && retired.push(known.client);
			let client = new EC2Client.g({
				...(0, client_config.y)(runName),
				region,
				credentials
			});
			checkAnswers(client);
			clients.set(region, {
				client,
				accessKeyId: credentials.accessKeyId
			});
			return client;
		};
		clientOf.close = () => {
			for (let client of retired) client.destroy();
			for (let { client } of clients.values()) client.destroy();
		};
		return clientOf;
	}
	var model_faults = __webpack_require__(3917);
	var CreateImageCommand = __webpack_require__(1698);
	var expire_tag = __webpack_require__(3923);
	var decide_faults = __webpack_require__(9856);
	var model_ids = __webpack_require__(3324);
	var DescribeImagesCommand = __webpack_require__(5650);
	var naming = __webpack_require__(313);
	async function readPages(read, pick) {
		let items = [];
		let token;
		do {
			let page = await read(token);
			if (!page.ok) return {
				ok: !1,
				fault: page.fault
			};
			for (let item of await pick(page.value)) items.push(item);
			token = page.value.NextToken || void 0;
		} while (token !== void 0);
		return {
			ok: !0,
			value: items
		};
	}
	let KIND = "ec2-instance";
	function escapeFilterValue(value) {
		return value.replace(/[*?\\]/g, "\\$&");
	}
	function tagsOf(tags) {
		return new Map((tags ?? []).map((tag) => [tag.Key ?? "", tag.Value ?? ""]));
	}
	function recoveryPointTagsOf(tags) {
		let all = tagsOf(tags);
		return {
			createdBy: all.get("CreatedBy") ?? null,
			expire: all.get("Expire") ?? null,
			source: all.get("BackupSource") ?? null,
			backupTag: all.get("BackupTag") ?? null,
			run: all.get("BackupRun") ?? null,
			name: all.get("Name") ?? null,
			backupPlan: all.get("BackupPlan") ?? null
		};
	}
	function* inBatches(items, size) {
		for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
	}
	function listImages(caller, region) {
		return describe(caller, region, { Filters: [{
			Name: "tag:CreatedBy",
			Values: [naming.VI]
		}] }, pointsOf(region));
	}
	async function findImage(caller, region, name) {
		let found = await describe(caller, region, { Filters: [{
			Name: "name",
			Values: [escapeFilterValue(name)]
		}] }, pointsOf(region));
		return found.ok ? (0, model_faults.k)(found.value.find((point) => point.name === name) ?? null) : found;
	}
	async function readStates(caller, region, ids) {
		let states = new Map();
		for (let batch of inBatches(ids, 200)) {
			let read = await describe(caller, region, { Filters: [{
				Name: "image-id",
				Values: [...batch]
			}] }, pointsOf(region));
			if (!read.ok) return read;
			for (let { id, state, stateText, stateReason } of read.value) states.set(id, {
				state,
				stateText,
				stateReason
			});
		}
		return (0, model_faults.k)(states);
	}
	async function readRegistered(caller, region, except) {
		let points = new Set();
		let snapshots = new Set();
		let read = await describe(caller, region, {}, (image) => {
			if (image.ImageId === except) return [];
			points.add((0, model_ids.hS)(image.ImageId ?? ""));
			for (let snapshot of snapshotsOf(image)) snapshots.add(snapshot.id);
			return [];
		});
		return read.ok ? (0, model_faults.k)({
			points,
			snapshots
		}) : read;
	}
	function describe(caller, region, request, pick) {
		return readPages((NextToken) => caller.repeatable(region, "DescribeImages", (client) => client.send(new DescribeImagesCommand.j({
			Owners: ["self"],
			IncludeDisabled: !0,
			MaxResults: 1e3,
			NextToken,
			...request
		}))), (page) => (page.Images ?? []).flatMap((image) => image.State === "deregistered" ? [] : pick(image)));
	}
	function pointsOf(region) {
		return (image) => [{
			kind: KIND,
			region,
			id: (0, model_ids.hS)(image.ImageId ?? ""),
			name: image.Name ?? "",
			owner: (0, model_ids.lS)(image.OwnerId ?? ""),
			createdAt: createdAtOf(image.CreationDate),
			state: stateOf(image.State),
			stateText: image.State ?? "unknown",
			stateReason: [image.StateReason?.Code, image.StateReason?.Message].filter(Boolean).join(": "),
			source: image.SourceInstanceId ? (0, model_ids.a)(image.SourceInstanceId) : null,
			tags: recoveryPointTagsOf(image.Tags),
			protection: protectionOf(image.DeregistrationProtection),
			public: image.Public === !0,
			snapshots: snapshotsOf(image)
		}];
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
			id: (0, model_ids.iy)(Ebs.SnapshotId),
			gib: Ebs.VolumeSize ?? null
		}] : []);
	}
	async function createImage(context, change) {
		let { caller, pacer, quotasReached } = context;
		let { region } = change.resource;
		let lostAnswers = 0;
		let timeouts = 0;
		let busyAnswers = 0;
		let busySince = null;
		await pacer.wait(change.resource.volumes, caller.signal);
		for (;;) {
			let call = await caller.once(region, "CreateImage", (client) => client.send(commandFor(change)), () => quotasReached.get(region) ?? null);
			if (call.ok && call.value.ImageId) return {
				result: "done",
				id: (0, model_ids.hS)(call.value.ImageId),
				state: "pending",
				expiresAt: change.expiresAt
			};
			if (!call.ok && call.refusal.code === "InvalidAMIName.Duplicate") return adopt(context, change, lostAnswers > 0);
			if (call.ok || call.refusal.kind === "lost" || call.refusal.kind === "timeout") {
				lostAnswers += 1;
				!call.ok && call.refusal.kind === "timeout" && (timeouts += 1);
				if (caller.signal.aborted) return failed(inDoubt(change));
				let found = await findImage(caller, region, change.slot);
				if (found.ok && found.value !== null) return judge(found.value, change, context.account, !0);
				if (lostAnswers >= 10 || timeouts >= 2) return failed(call.ok ? NO_ID : call.fault);
				await caller.clock.sleep((0, backoff.J)(500, lostAnswers, 8e3), caller.signal);
				continue;
			}
			let { code, message } = call.refusal;
			call.fault.code === "quota-reached" && quotasReached.set(region, call.fault);
			busySince ??= caller.clock.now();
			let wait = busyWait(code, busyAnswers++);
			if (wait === null || caller.clock.now() - busySince + wait > 6e5) return failed(betterFault(call.fault, code, message));
			await caller.clock.sleep(wait, caller.signal);
		}
	}
	let NO_ID = {
		code: "service-error",
		message: "CreateImage answered without the id of an AMI, and none of that name can be found",
		advice: "The service had an error of its own: run again, and look at the AWS Health Dashboard."
	};
	function inDoubt({ slot }) {
		return {
			code: "cancelled",
			message: `the run was cancelled and the answer of the service was lost: the AMI ${slot} may have been made`,
			advice: "Look for an AMI of that name before you back up again; it carries its tags, so a purge finds it."
		};
	}
	function commandFor({ resource, slot, tags }) {
		let list = Object.entries(tags).map(([Key, Value]) => ({
			Key,
			Value
		}));
		return new CreateImageCommand.T({
			InstanceId: resource.id,
			Name: slot,
			NoReboot: !resource.reboot,
			TagSpecifications: [{
				ResourceType: "image",
				Tags: list
			}, {
				ResourceType: "snapshot",
				Tags: list
			}]
		});
	}
	function busyWait(code, retry) {
		switch (code) {
			case "SnapshotCreationPerVolumeRateExceeded": return 15e3 + (0, backoff.J)(1e3, retry, 5e3);
			case "ConcurrentSnapshotLimitExceeded":
			case "ConcurrentCreateImageNoRebootLimitExceeded": return (0, backoff.J)(1e4, retry, 6e4);
			case "IncorrectState":
			case "IncorrectInstanceState":
			case "ConcurrentTagAccess": return retry < 4 ? (0, backoff.J)(2e3, retry, 1e4) : null;
			default: return null;
		}
	}
	function betterFault(fault, code, message) {
		if (code !== "InvalidParameterValue" || !/running|stopped|state/i.test(message)) return fault;
		return {
			...fault,
			code: "wrong-state",
			advice: "Bring the instance to running or stopped and run again."
		};
	}
	async function adopt({ caller, account }, change, madeByThisRun) {
		let { clock, signal } = caller;
		let since = clock.now();
		for (let look = 0;; look += 1) {
			let found = await findImage(caller, change.resource.region, change.slot);
			if (!found.ok) return failed(found.fault);
			if (found.value !== null) return judge(found.value, change, account, madeByThisRun);
			if (clock.now() - since > 9e4) return failed({
				code: "name-taken",
				message: `the AMI name ${change.slot} is taken, and no AMI of that name can be seen`,
				advice: "Look for it in the Recycle Bin; a name that was just deregistered needs some minutes to become free."
			});
			await clock.sleep((0, backoff.J)(500, look, 8e3), signal);
		}
	}
	function judge(point, change, account, mayBeFromThisRun) {
		let stranger = whyAStranger(point, change, account);
		if (stranger !== null) return failed({
			code: "name-taken",
			message: `the AMI name ${change.slot} is taken by ${point.id}, which is not this backup: ${stranger}`,
			advice: "Find out who made it; rename or deregister it, then run again."
		});
		if (point.state === "failed") return failed((0, decide_faults.BP)(`${point.id}${point.stateReason === "" ? "" : `: ${point.stateReason}`}`));
		if (point.state !== "available" && point.state !== "pending") return failed({
			code: "image-failed",
			message: `${point.id}, made for this slot before, is ${point.stateText}`,
			advice: "Enable or deregister it, then run again."
		});
		let expire = (0, expire_tag.m)(point.tags.expire);
		let expiresAt = expire.readable ? expire.expiresAt : change.expiresAt;
		return {
			result: mayBeFromThisRun && point.tags.name === change.tags.Name ? "done" : "already-done",
			id: point.id,
			state: point.state,
			expiresAt
		};
	}
	function whyAStranger({ owner, source, tags }, change, account) {
		if (owner !== account) return `it belongs to account ${owner}`;
		if (source !== change.resource.id) return `its source is ${source ?? "not recorded"}`;
		let pairs = [
			["CreatedBy", tags.createdBy],
			["BackupSource", tags.source],
			["BackupTag", tags.backupTag],
			["BackupRun", tags.run]
		];
		for (let [key, value] of pairs) if (value !== change.tags[key]) return `its ${key} tag is ${value === null ? "missing" : `"${value}"`}`;
		return (0, expire_tag.m)(tags.expire).readable ? null : "its Expire tag is missing or unreadable";
	}
	function failed(fault) {
		return {
			result: "failed",
			fault
		};
	}
	var DeregisterImageCommand = __webpack_require__(6364);
	var DeleteSnapshotCommand = __webpack_require__(6998);
	let GONE = new Set(["InvalidAMIID.Unavailable", "InvalidAMIID.NotFound"]);
	async function deleteImage(caller, { point }) {
		let call = await caller.repeatable(point.region, "DeregisterImage", (client) => client.send(new DeregisterImageCommand.x({
			ImageId: point.id,
			DeleteAssociatedSnapshots: !0
		})));
		if (!call.ok && !GONE.has(call.refusal.code) && !await isGoneAfterAll(caller, point, call.refusal)) return {
			result: "failed",
			fault: caller.signal.aborted ? IN_DOUBT : call.fault
		};
		if (call.ok && call.value.Return === !1) return {
			result: "failed",
			fault: NOT_DEREGISTERED
		};
		let codes = new Map();
		if (call.ok) for (let { SnapshotId, ReturnCode } of call.value.DeleteSnapshotResults ?? []) SnapshotId !== void 0 && ReturnCode !== void 0 && codes.set((0, model_ids.iy)(SnapshotId), ReturnCode);
		let told = [...codes].map(([id, code]) => ({
			snapshotId: id,
			result: code,
			fault: leftFault(code)
		}));
		let deleted = await deleteOneByOne(caller, point, point.snapshots.filter((snapshot) => !codes.has(snapshot.id)));
		return {
			result: call.ok ? "done" : "already-done",
			snapshots: [...told, ...deleted]
		};
	}
	async function isGoneAfterAll(caller, { region, id }, refusal) {
		if (refusal.kind !== "lost" && refusal.kind !== "timeout" || caller.signal.aborted) return !1;
		let states = await readStates(caller, region, [id]);
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
		let registered = await readRegistered(caller, region, id);
		return Promise.all(snapshots.map(async (snapshot) => {
			if (!registered.ok) return {
				snapshotId: snapshot.id,
				result: "internal-error",
				fault: (0, decide_faults.GX)("snapshots", registered.fault)
			};
			if (registered.value.snapshots.has(snapshot.id)) return {
				snapshotId: snapshot.id,
				result: "skipped",
				fault: null
			};
			let outcome = await deleteSnapshot(caller, region, snapshot.id);
			return {
				snapshotId: snapshot.id,
				result: outcome.code,
				fault: outcome.fault
			};
		}));
	}
	async function deleteLooseSnapshot(caller, { snapshot }) {
		let outcome = await deleteSnapshot(caller, snapshot.region, snapshot.id);
		if (outcome.fault !== null) return {
			result: "failed",
			fault: outcome.fault
		};
		return { result: outcome.gone ? "already-done" : "done" };
	}
	async function deleteSnapshot(caller, region, id) {
		for (let inUse = 0;; inUse += 1) {
			let call = await caller.repeatable(region, "DeleteSnapshot", (client) => client.send(new DeleteSnapshotCommand.t({ SnapshotId: id })));
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
				await caller.clock.sleep((0, backoff.J)(2e3, inUse, 8e3), caller.signal);
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
				advice: "Allow ec2:DeleteSnapshot on it in the role's policy. The next purge finishes what carries our tags; snapshots of the original script carry none: docs/iam.md says what to do about them."
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
	var DescribeInstancesCommand = __webpack_require__(1308);
	function listInstances(caller, region, lines) {
		let request = {
			Filters: lines.map(filterOf),
			MaxResults: 1e3
		};
		return readPages((NextToken) => describeManagedToo(caller, region, {
			...request,
			NextToken
		}), (page) => (page.Reservations ?? []).flatMap((reservation) => (reservation.Instances ?? []).map((instance) => resourceOf(region, instance))));
	}
	async function describeManagedToo(caller, region, request) {
		let describe = (input) => caller.repeatable(region, "DescribeInstances", (client) => client.send(new DescribeInstancesCommand.b(input)));
		let read = await describe({
			...request,
			IncludeManagedResources: !0
		});
		return !read.ok && /^(UnknownParameter|InvalidParameter)/.test(read.refusal.code) ? describe(request) : read;
	}
	function filterOf(line) {
		let value = escapeFilterValue(line.value);
		if (value === "" || value.length > 255) return {
			Name: "tag-key",
			Values: [escapeFilterValue(line.key)]
		};
		return {
			Name: `tag:${line.key}`,
			Values: [value]
		};
	}
	function resourceOf(region, instance) {
		let tags = tagsOf(instance.Tags);
		return {
			kind: "ec2-instance",
			region,
			id: (0, model_ids.a)(instance.InstanceId ?? ""),
			name: tags.get("Name") ?? "",
			tags,
			obstacle: obstacleOf(instance),
			reboot: tags.get("BackupReboot") === "yes",
			volumes: (instance.BlockDeviceMappings ?? []).flatMap((mapping) => mapping.Ebs?.VolumeId ?? [])
		};
	}
	let IMAGEABLE_STATES = new Set([
		"running",
		"stopping",
		"stopped"
	]);
	function obstacleOf(instance) {
		let state = instance.State?.Name;
		if (state !== void 0 && !IMAGEABLE_STATES.has(state)) return {
			reason: `it is ${state}`,
			actionNeeded: !1
		};
		if (instance.Operator?.Managed === !0) return {
			reason: `it is managed by ${instance.Operator.Principal ?? "an AWS service"}, which alone may image it: remove the tag`,
			actionNeeded: !0
		};
		if (instance.RootDeviceType === "instance-store") return {
			reason: "its root device is an instance store, which cannot be imaged: move it to EBS or remove the tag",
			actionNeeded: !0
		};
		return null;
	}
	async function readExisting(caller, region, ids) {
		let existing = new Set();
		for (let batch of inBatches(ids, 200)) {
			let filters = [{
				Name: "instance-id",
				Values: [...batch]
			}];
			let read = await readPages((NextToken) => caller.repeatable(region, "DescribeInstances", (client) => client.send(new DescribeInstancesCommand.b({
				Filters: filters,
				MaxResults: 1e3,
				NextToken
			}))), (page) => (page.Reservations ?? []).flatMap((reservation) => reservation.Instances ?? []));
			if (!read.ok) return read;
			for (let instance of read.value) instance.InstanceId !== void 0 && instance.State?.Name !== "terminated" && existing.add((0, model_ids.a)(instance.InstanceId));
		}
		return {
			ok: !0,
			value: existing
		};
	}
	var DescribeImageReferencesCommand = __webpack_require__(3185);
	let LIVE_STATES = [
		"pending",
		"running",
		"shutting-down",
		"stopping",
		"stopped"
	];
	async function readUsers(caller, region, images) {
		let users = new Map();
		let batches = await Promise.all([...inBatches(images, 10)].map((batch) => readReferences(caller, region, batch)));
		for (let batch of batches) {
			if (!batch.ok) return batch;
			for (let { ImageId, Arn, ResourceType } of batch.value) {
				let image = (0, model_ids.hS)(ImageId ?? "");
				let names = users.get(image) ?? [];
				names.push(Arn?.split(":").at(-1) ?? ResourceType ?? "a resource");
				users.set(image, names);
			}
		}
		return (0, model_faults.k)(users);
	}
	async function readReferences(caller, region, images) {
		let gone = !1;
		let read = await readPages(async (NextToken) => {
			let page = await caller.repeatable(region, "DescribeImageReferences", (client) => client.send(new DescribeImageReferencesCommand._({
				...requestFor(images),
				NextToken
			})));
			gone ||= !page.ok && /^InvalidAMIID\.(NotFound|Unavailable)$/.test(page.refusal.code);
			return page;
		}, (page) => page.ImageReferences ?? []);
		if (read.ok || !gone) return read;
		if (images.length === 1) return (0, model_faults.k)([]);
		let singles = await Promise.all(images.map((image) => readReferences(caller, region, [image])));
		let references = [];
		for (let single of singles) {
			if (!single.ok) return single;
			references.push(...single.value);
		}
		return (0, model_faults.k)(references);
	}
	function requestFor(images) {
		return {
			ImageIds: [...images],
			ResourceTypes: [{
				ResourceType: "ec2:Instance",
				ResourceTypeOptions: [{
					OptionName: "state-name",
					OptionValues: LIVE_STATES
				}]
			}, {
				ResourceType: "ec2:LaunchTemplate",
				ResourceTypeOptions: [{
					OptionName: "version-depth",
					OptionValues: ["10000"]
				}]
			}]
		};
	}
	var CreateTagsCommand = __webpack_require__(5116);
	var expiry = __webpack_require__(3430);
	async function setExpiry(caller, { point, to }) {
		let call = await caller.repeatable(point.region, "CreateTags", (client) => client.send(new CreateTagsCommand.R({
			Resources: [point.id, ...point.snapshots.map(({ id }) => id)],
			Tags: [{
				Key: "Expire",
				Value: (0, expiry.B8)(to)
			}]
		})));
		return call.ok ? { result: "done" } : {
			result: "failed",
			fault: call.fault
		};
	}
	var DescribeSnapshotsCommand = __webpack_require__(4327);
	function listLooseSnapshots(caller, region, images) {
		let known = null;
		return readPages((NextToken) => caller.repeatable(region, "DescribeSnapshots", (client) => client.send(new DescribeSnapshotsCommand.M({
			OwnerIds: ["self"],
			Filters: [{
				Name: "tag:CreatedBy",
				Values: [naming.VI]
			}],
			MaxResults: 1e3,
			NextToken
		}))), async (page) => {
			let read = await images;
			if (!read.ok) return [];
			known ??= new Set(read.value.map((point) => point.id));
			let isKnown = known;
			return (page.Snapshots ?? []).map((snapshot) => looseSnapshotOf(region, snapshot)).filter(({ madeFor }) => madeFor !== null && !isKnown.has(madeFor));
		});
	}
	let DESCRIPTION = /^Created by CreateImage\((i-[0-9a-f]+)\) for (ami-[0-9a-f]+)\b/;
	function looseSnapshotOf(region, snapshot) {
		let [, source, image] = DESCRIPTION.exec(snapshot.Description ?? "") ?? [];
		return {
			kind: KIND,
			region,
			id: (0, model_ids.iy)(snapshot.SnapshotId ?? ""),
			gib: snapshot.VolumeSize ?? null,
			owner: (0, model_ids.lS)(snapshot.OwnerId ?? ""),
			madeFor: image === void 0 ? null : (0, model_ids.hS)(image),
			source: source === void 0 ? null : (0, model_ids.a)(source),
			tags: recoveryPointTagsOf(snapshot.Tags),
			state: snapshot.State === "completed" || snapshot.State === "error" ? snapshot.State : "other"
		};
	}
	function volumePacer(clock) {
		let freeAt = new Map();
		return { wait: async (volumes, signal) => {
			let now = clock.now();
			let start = volumes.reduce((latest, volume) => Math.max(latest, freeAt.get(volume) ?? 0), now);
			for (let volume of volumes) freeAt.set(volume, start + 16e3);
			start > now && await clock.sleep(start - now, signal);
		} };
	}
	function ec2InstanceKind(caller, account) {
		let creating = {
			caller,
			account,
			pacer: volumePacer(caller.clock),
			quotasReached: new Map()
		};
		return {
			listResources: (region, lines) => listInstances(caller, region, lines),
			listPoints: (region) => listPoints(caller, region),
			readEvidence: (region, question) => readEvidence(caller, region, question),
			create: (change) => createImage(creating, change),
			delete: (change) => deleteImage(caller, change),
			deleteSnapshot: (change) => deleteLooseSnapshot(caller, change),
			setExpiry: (change) => setExpiry(caller, change),
			describeStates: (region, ids) => readStates(caller, region, ids)
		};
	}
	async function listPoints(caller, region) {
		let images = listImages(caller, region);
		let [points, snapshots] = await Promise.all([images, listLooseSnapshots(caller, region, images)]);
		if (!points.ok) return points;
		if (!snapshots.ok) return snapshots;
		return (0, model_faults.k)({
			points: points.value,
			loose: snapshots.value
		});
	}
	async function readEvidence(caller, region, question) {
		let [existing, users, registered] = await Promise.all([
			question.sources === null ? null : readExisting(caller, region, question.sources),
			question.candidates === null ? null : readUsers(caller, region, question.candidates),
			question.registered ? readRegistered(caller, region) : null
		]);
		return {
			existing,
			users,
			registered
		};
	}
	var DescribeRegionsCommand = __webpack_require__(807);
	async function listEnabledRegions(caller, home) {
		let call = await caller.repeatable(home, "DescribeRegions", (client) => client.send(new DescribeRegionsCommand.c({})));
		if (!call.ok) return (0, model_faults.V)(call.fault);
		let enabled = (call.value.Regions ?? []).filter(({ OptInStatus }) => OptInStatus !== "not-opted-in");
		return (0, model_faults.k)(enabled.flatMap(({ RegionName }) => RegionName ? [(0, model_ids.Ny)(RegionName)] : []));
	}
	function openEc2(context, home) {
		let caller = createCaller(context);
		return {
			enabledRegions: () => listEnabledRegions(caller, home),
			kinds: new Map([["ec2-instance", ec2InstanceKind(caller, context.session.identity.account)]]),
			close: caller.close
		};
	}
}) };
