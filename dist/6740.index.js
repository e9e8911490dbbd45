export const id = 6740;
export const ids = [6740];
export const modules = {
	4364: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => judgeFound });
		var _decide_expire_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3923);
		var _decide_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9856);
		function judgeFound(point, change, account, mayBeFromThisRun) {
			let stranger = whyAStranger(point, change, account);
			if (stranger !== null) return failed({
				code: "name-taken",
				message: `the name ${change.slot} is taken by ${point.id}, which is not this backup: ${stranger}`,
				advice: "Find out who made it; rename or delete it, then run again."
			});
			if (point.state === "failed") return failed((0, _decide_faults_js__WEBPACK_IMPORTED_MODULE_0__.BP)(`${point.id}${point.stateReason === "" ? "" : `: ${point.stateReason}`}`));
			if (point.state !== "available" && point.state !== "pending") return failed({
				code: "image-failed",
				message: `${point.id}, made for this slot before, is ${point.stateText}`,
				advice: "Bring it to the state available or delete it, then run again."
			});
			let expire = (0, _decide_expire_tag_js__WEBPACK_IMPORTED_MODULE_1__.m)(point.tags.expire);
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
			return (0, _decide_expire_tag_js__WEBPACK_IMPORTED_MODULE_1__.m)(tags.expire).readable ? null : "its Expire tag is missing or unreadable";
		}
		function failed(fault) {
			return {
				result: "failed",
				fault
			};
		}
	}),
	5723: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => checkAnswers,
			d: () => isWholeXml
		});
		var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
		function checkAnswers(client, isWhole) {
			client.middlewareStack.add((next, context) => async (args) => {
				let output = await next(args);
				let { response } = output;
				if (!isAnswer(response) || response.statusCode !== 200) return output;
				let body = await bytesOf(response.body);
				let command = context.commandName ?? "";
				if (!isWhole(body, command)) throw unusable(command);
				response.body = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([body]);
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
			if (!(body instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable)) return Buffer.alloc(0);
			let chunks = [];
			for await (let chunk of body) chunks.push(Buffer.from(chunk));
			return Buffer.concat(chunks);
		}
		function isWholeXml(body) {
			let start = body.subarray(0, 1024).toString("latin1");
			let end = body.subarray(-128).toString("latin1").trimEnd();
			let root = /^\s*(?:<\?xml[^>]*\?>\s*)?<((?:\w+:)?\w*Response)[\s>]/.exec(start)?.[1];
			return root !== void 0 && end.endsWith(`</${root}>`) && !start.includes("<Errors>");
		}
		function unusable(command) {
			let action = command.replace(/Command$/, "");
			return Object.assign(Error(`the answer to ${action} is not one of AWS: a proxy may have given it, or it was cut`), {
				name: "UnusableAnswer",
				$metadata: { httpStatusCode: 200 }
			});
		}
	}),
	3338: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => createCaller });
		var backoff = __webpack_require__(9734);
		var client_config = __webpack_require__(4321);
		var faults = __webpack_require__(3329);
		var aws_refusal = __webpack_require__(9522);
		let SHARE = .95;
		class RequestBucket {
			#clock;
			#burst;
			#fullRate;
			#rate;
			#tokens;
			#countedAt;
			#throttledAt = -1e400;
			#acceptedAt = -1e400;
			#queue = Promise.resolve();
			#underWay = 0;
			#placeFreed = () => {};
			constructor(clock, burst, perSecond) {
				this.#clock = clock;
				this.#burst = burst;
				this.#fullRate = perSecond;
				this.#rate = perSecond;
				this.#tokens = burst;
				this.#countedAt = clock.now();
			}
			take(signal) {
				let turn = this.#queue.then(() => this.#takeNow(signal));
				this.#queue = turn.catch(() => {});
				return turn;
			}
			done() {
				--this.#underWay;
				this.#placeFreed();
			}
			async #takeNow(signal) {
				this.#underWay >= 16 && await new Promise((resolve) => {
					this.#placeFreed = resolve;
				});
				for (;;) {
					signal.throwIfAborted();
					this.#refill();
					if (this.#tokens >= 1) {
						--this.#tokens;
						this.#underWay += 1;
						return;
					}
					await this.#clock.sleep(Math.ceil((1 - this.#tokens) / this.#rate * 1e3), signal);
				}
			}
			throttled() {
				this.#refill();
				this.#tokens = Math.min(this.#tokens, 0);
				let now = this.#clock.now();
				if (now - this.#throttledAt < 1e3) return;
				this.#throttledAt = now;
				this.#rate = Math.max(this.#rate / 2, .25);
			}
			accepted() {
				this.#acceptedAt = this.#clock.now();
				this.#rate = Math.min(this.#fullRate, this.#rate + this.#fullRate / 30);
			}
			get acceptedAt() {
				return this.#acceptedAt;
			}
			#refill() {
				let now = this.#clock.now();
				this.#tokens = Math.min(this.#burst, this.#tokens + (now - this.#countedAt) / 1e3 * this.#rate);
				this.#countedAt = now;
			}
		}
		function requestBuckets(clock, limits) {
			let buckets = new Map();
			return (region, action) => {
				let key = `${region} ${action}`;
				let known = buckets.get(key);
				if (known !== void 0) return known;
				let { burst, perSecond } = limits[action];
				let bucket = new RequestBucket(clock, Math.floor(burst * SHARE), perSecond * SHARE);
				buckets.set(key, bucket);
				return bucket;
			};
		}
		var stopping = __webpack_require__(6680);
		function createCaller(service, context) {
			let { session, clock, signal } = context;
			let bucketOf = requestBuckets(clock, service.limits);
			let clientOf = clientPool(service, context.runName);
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
						fault: (0, faults.U)(service, refusal, action)
					};
					switch (refusal.kind) {
						case "throttled": {
							bucket.throttled();
							throttledSince ??= clock.now();
							let longest = service.writes.has(action) ? 9e5 : 25e3;
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
		function clientPool(service, runName) {
			let clients = new Map();
			let retired = [];
			let clientOf = (region, credentials) => {
				let known = clients.get(region);
				if (known?.accessKeyId === credentials.accessKeyId) return known.client;
				known !== void 0 && retired.push(known.client);
				let client = service.open({
					...(0, client_config.y)(runName),
					region,
					credentials
				});
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
	}),
	6740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openConnection: () => openConnection });
		var model = __webpack_require__(9581);
		var caller = __webpack_require__(3338);
		var DescribeRegionsCommand = __webpack_require__(807);
		async function listEnabledRegions(caller, home) {
			let call = await caller.repeatable(home, "DescribeRegions", (client) => client.send(new DescribeRegionsCommand.c({})));
			if (!call.ok) return (0, model.V2)(call.fault);
			let enabled = (call.value.Regions ?? []).filter(({ OptInStatus }) => OptInStatus !== "not-opted-in");
			return (0, model.kX)(enabled.flatMap(({ RegionName }) => RegionName ? [(0, model.Ny)(RegionName)] : []));
		}
		var EC2Client = __webpack_require__(9746);
		var answer_check = __webpack_require__(5723);
		let QUOTA = ["quota-reached", "Raise the quota in Service Quotas for this region, or purge what is no longer needed; the other regions are not affected."];
		let GONE = ["resource-gone", "It disappeared while the run was at work: if that was meant, nothing is to be done."];
		let BUSY = ["busy", "Another snapshot or AMI of the same machine is still being made: run again later, or space the schedules."];
		let EC2_WORDINGS = new Map(Object.entries({
			ResourceLimitExceeded: QUOTA,
			SnapshotLimitExceeded: QUOTA,
			PendingSnapshotLimitExceeded: QUOTA,
			AMILimitExceeded: QUOTA,
			TagLimitExceeded: QUOTA,
			TagPolicyViolation: ["tag-policy", "The organization's tag policy refuses our tags: allow CreatedBy, Expire, Name, BackupSource, BackupTag and BackupRun on images and snapshots."],
			"InvalidInstanceID.NotFound": GONE,
			"InvalidInstanceID.Malformed": GONE,
			"InvalidVolume.NotFound": GONE,
			"InvalidSnapshot.InUse": ["snapshot-left", "Something that this run cannot see still uses the snapshot, such as an AMI in the Recycle Bin: the next purge tries again."],
			IncorrectInstanceState: ["wrong-state", "Bring the instance to running or stopped and run again."],
			IncorrectState: ["wrong-state", "Bring it to a settled state and run again."],
			OperationNotPermitted: ["deletion-blocked", "Something protects it against deletion (deregistration protection, a lock, a policy): lift that where the deletion is wanted."],
			SnapshotCreationPerVolumeRateExceeded: BUSY,
			ConcurrentSnapshotLimitExceeded: BUSY,
			ConcurrentCreateImageNoRebootLimitExceeded: BUSY
		}));
		let EC2 = {
			prefix: "ec2",
			open: (config) => {
				let client = new EC2Client.g(config);
				(0, answer_check.U)(client, answer_check.d);
				return client;
			},
			limits: {
				DescribeRegions: {
					burst: 100,
					perSecond: 20
				},
				DescribeInstances: {
					burst: 100,
					perSecond: 20
				},
				DescribeImages: {
					burst: 100,
					perSecond: 20
				},
				DescribeSnapshots: {
					burst: 100,
					perSecond: 20
				},
				DescribeImageReferences: {
					burst: 100,
					perSecond: 20
				},
				DescribeVolumes: {
					burst: 100,
					perSecond: 20
				},
				CreateImage: {
					burst: 50,
					perSecond: 5
				},
				CreateSnapshot: {
					burst: 100,
					perSecond: 5
				},
				DeregisterImage: {
					burst: 100,
					perSecond: 5
				},
				DeleteSnapshot: {
					burst: 100,
					perSecond: 5
				},
				CreateTags: {
					burst: 100,
					perSecond: 10
				}
			},
			writes: new Set([
				"CreateImage",
				"CreateSnapshot",
				"DeregisterImage",
				"DeleteSnapshot",
				"CreateTags"
			]),
			wordings: EC2_WORDINGS
		};
		function volumePacer(clock) {
			let freeAt = new Map();
			return { wait: async (volumes, signal) => {
				let now = clock.now();
				let start = volumes.reduce((latest, volume) => Math.max(latest, freeAt.get(volume) ?? 0), now);
				for (let volume of volumes) freeAt.set(volume, start + 16e3);
				start > now && await clock.sleep(start - now, signal);
			} };
		}
		var set_expiry = __webpack_require__(8899);
		var CreateImageCommand = __webpack_require__(1698);
		var adoption = __webpack_require__(4364);
		var backoff = __webpack_require__(9734);
		var busy = __webpack_require__(534);
		var unanswered = __webpack_require__(3968);
		var ec2_instance_images = __webpack_require__(1307);
		async function createImage(context, change) {
			let lost = {
				answers: 0,
				timeouts: 0
			};
			return (0, unanswered.z2)(context.caller.signal, lost, () => askUntilMade(context, change, lost), failed(inDoubt(change)));
		}
		async function askUntilMade(context, change, lost) {
			let { caller, pacer, quotasReached } = context;
			let { region } = change.resource;
			let busyAnswers = 0;
			let busySince = null;
			let lookUntil = null;
			await pacer.wait(change.resource.volumes, caller.signal);
			for (;;) {
				let call = await caller.once(region, "CreateImage", (client) => client.send(commandFor(change)), () => quotasReached.get(region) ?? null);
				if (call.ok && call.value.ImageId) return {
					result: "done",
					id: (0, model.hS)(call.value.ImageId),
					state: "pending",
					expiresAt: change.expiresAt
				};
				if (!call.ok && call.refusal.code === "InvalidAMIName.Duplicate") {
					let askedAgain = lookUntil !== null;
					lookUntil ??= caller.clock.now() + 9e4;
					let adopted = await adopt(context, change, lost.answers > 0, lookUntil);
					if (adopted !== null) return adopted;
					if (askedAgain) return failed(nameTaken(change));
					continue;
				}
				if (call.ok || (0, unanswered.Ni)(call.refusal)) {
					lost.answers += 1;
					!call.ok && call.refusal.kind === "timeout" && (lost.timeouts += 1);
					lookUntil = null;
					let found = await (0, ec2_instance_images.F1)(caller, region, change.slot);
					if (found.ok && found.value !== null) return (0, adoption.q)(found.value, change, context.account, !0);
					if (lost.answers >= 10 || lost.timeouts >= 2) return failed(call.ok ? NO_ID : call.fault);
					await caller.clock.sleep((0, backoff.J)(500, lost.answers, 8e3), caller.signal);
					continue;
				}
				let { code, message } = call.refusal;
				call.fault.code === "quota-reached" && quotasReached.set(region, call.fault);
				busySince ??= caller.clock.now();
				let wait = (0, busy.X)(code, busyAnswers++);
				if (wait === null || caller.clock.now() - busySince + wait > busy.r) return failed(betterFault(call.fault, code, message));
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
				advice: "Run the same workflow run again: it finds the AMI by its name and makes no second one. Any other run makes another; each carries its tags, so a purge finds it."
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
		function betterFault(fault, code, message) {
			if (code !== "InvalidParameterValue" || !/running|stopped|state/i.test(message)) return fault;
			return {
				...fault,
				code: "wrong-state",
				advice: "Bring the instance to running or stopped and run again."
			};
		}
		async function adopt({ caller, account }, change, madeByThisRun, lookUntil) {
			let { clock, signal } = caller;
			for (let look = 0;; look += 1) {
				let found = await (0, ec2_instance_images.F1)(caller, change.resource.region, change.slot);
				if (!found.ok) return failed(found.fault);
				if (found.value !== null) return (0, adoption.q)(found.value, change, account, madeByThisRun);
				if (clock.now() >= lookUntil) return null;
				await clock.sleep((0, backoff.J)(500, look, 8e3), signal);
			}
		}
		function nameTaken({ slot }) {
			return {
				code: "name-taken",
				message: `the AMI name ${slot} is taken, and no AMI of that name can be seen`,
				advice: "Look for it in the Recycle Bin; a name that was just deregistered needs some minutes to become free."
			};
		}
		function failed(fault) {
			return {
				result: "failed",
				fault
			};
		}
		var DescribeInstancesCommand = __webpack_require__(1308);
		var wire = __webpack_require__(8846);
		var pages = __webpack_require__(9158);
		function listInstances(caller, region, lines) {
			let request = {
				Filters: lines.map(wire.fB),
				MaxResults: 1e3
			};
			return (0, pages.n)((NextToken) => describeManagedToo(caller, region, {
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
			return (0, wire.lf)(read) ? describe(request) : read;
		}
		function resourceOf(region, instance) {
			let tags = (0, wire.Fg)(instance.Tags);
			return {
				kind: "ec2-instance",
				region,
				id: (0, model.a)(instance.InstanceId ?? ""),
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
			for (let batch of (0, wire.oq)(ids, wire.El)) {
				let filters = [{
					Name: "instance-id",
					Values: [...batch]
				}];
				let read = await (0, pages.n)((NextToken) => caller.repeatable(region, "DescribeInstances", (client) => client.send(new DescribeInstancesCommand.b({
					Filters: filters,
					MaxResults: 1e3,
					NextToken
				}))), (page) => (page.Reservations ?? []).flatMap((reservation) => reservation.Instances ?? []));
				if (!read.ok) return read;
				for (let instance of read.value) instance.InstanceId !== void 0 && instance.State?.Name !== "terminated" && existing.add((0, model.a)(instance.InstanceId));
			}
			return {
				ok: !0,
				value: existing
			};
		}
		function ec2InstanceKind(caller, account, pacer) {
			let creating = {
				caller,
				account,
				pacer,
				quotasReached: new Map()
			};
			return {
				listResources: (region, lines) => listInstances(caller, region, lines),
				listPoints: (region) => listPoints(caller, region),
				readEvidence: (region, question) => readEvidence(caller, region, question),
				create: (change) => createImage(creating, change),
				delete: async (change) => (await __webpack_require__.e(2715).then(__webpack_require__.bind(__webpack_require__, 2715))).deleteImage(caller, change),
				deleteSnapshot: async (change) => (await __webpack_require__.e(2715).then(__webpack_require__.bind(__webpack_require__, 2715))).deleteLooseSnapshot(caller, change),
				setExpiry: (change) => (0, set_expiry.s)(caller, change),
				describeStates: (region, ids) => (0, ec2_instance_images.rs)(caller, region, ids),
				listOtherBackups: async (region, question) => (await __webpack_require__.e(9773).then(__webpack_require__.bind(__webpack_require__, 9773))).listOtherBackups(caller, region, question)
			};
		}
		async function listPoints(caller, region) {
			let { listLooseSnapshots } = await __webpack_require__.e(6724).then(__webpack_require__.bind(__webpack_require__, 6724));
			let images = (0, ec2_instance_images.v8)(caller, region);
			let [points, snapshots] = await Promise.all([images, listLooseSnapshots(caller, region, images)]);
			if (!points.ok) return points;
			if (!snapshots.ok) return snapshots;
			return (0, model.kX)({
				points: points.value,
				loose: snapshots.value
			});
		}
		async function readEvidence(caller, region, question) {
			let { readUsers } = await __webpack_require__.e(2562).then(__webpack_require__.bind(__webpack_require__, 2562));
			let [existing, users, registered] = await Promise.all([
				question.sources === null ? null : readExisting(caller, region, question.sources),
				question.candidates === null ? null : readUsers(caller, region, question.candidates),
				question.registered ? (0, ec2_instance_images.vv)(caller, region) : null
			]);
			return {
				existing,
				users,
				public: null,
				registered
			};
		}
		async function openConnection(context) {
			let { account, arn } = context.session.identity;
			let ec2 = (0, caller.u)(EC2, context);
			let pacer = volumePacer(context.clock);
			let rds = openedOnce(async () => (await Promise.all([__webpack_require__.e(1364), __webpack_require__.e(11)]).then(__webpack_require__.bind(__webpack_require__, 11))).openRds(context));
			let open = {
				"ec2-instance": async () => ec2InstanceKind(ec2, account, pacer),
				"ebs-volume": async () => (await __webpack_require__.e(8252).then(__webpack_require__.bind(__webpack_require__, 8252))).ebsVolumeKind(ec2, account, pacer),
				"rds-instance": async () => (await Promise.all([__webpack_require__.e(1364), __webpack_require__.e(2049)]).then(__webpack_require__.bind(__webpack_require__, 2049))).rdsInstanceKind(await rds.open()),
				"rds-cluster": async () => (await Promise.all([__webpack_require__.e(1364), __webpack_require__.e(2301)]).then(__webpack_require__.bind(__webpack_require__, 2301))).rdsClusterKind(await rds.open())
			};
			let backup = await openEngine(context);
			let plans = openedOnce(async () => {
				let { openBackupPlans } = await Promise.all([
					__webpack_require__.e(688),
					__webpack_require__.e(2545),
					__webpack_require__.e(5297)
				]).then(__webpack_require__.bind(__webpack_require__, 5297));
				return openBackupPlans(context);
			});
			let kinds = await Promise.all(context.kinds.map(async (name, place) => [name, backup.wrap(await open[name](), place === 0)]));
			return {
				account,
				caller: arn,
				enabledRegions: () => listEnabledRegions(ec2, (0, model.Ny)(context.request.homeRegion)),
				kinds: new Map(kinds),
				backupPlans: plans.open,
				close: () => {
					ec2.close();
					rds.opened()?.caller.close();
					backup.close();
					plans.opened()?.close();
				}
			};
		}
		async function openEngine(context) {
			if (context.engine.name === "direct") return {
				wrap: (kind) => kind,
				close: () => {}
			};
			let { backupServiceKind, openBackupEngine } = await Promise.all([
				__webpack_require__.e(688),
				__webpack_require__.e(2545),
				__webpack_require__.e(9854)
			]).then(__webpack_require__.bind(__webpack_require__, 9854));
			let backup = openBackupEngine(context.engine, context);
			return {
				wrap: (kind, first) => backupServiceKind(kind, backup, first),
				close: () => backup.caller.close()
			};
		}
		function openedOnce(open) {
			let opening = null;
			let opened = null;
			return {
				open: () => {
					opening ??= open().then((service) => {
						opened = service;
						return service;
					});
					return opening;
				},
				opened: () => opened
			};
		}
	}),
	1307: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F1: () => findImage,
			rs: () => readStates,
			v8: () => listImages,
			vv: () => readRegistered
		});
		var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5650);
		var _decide_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(313);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9581);
		var _ec2_wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8846);
		var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9158);
		function listImages(caller, region) {
			return describe(caller, region, { Filters: [{
				Name: "tag:CreatedBy",
				Values: [_decide_naming_js__WEBPACK_IMPORTED_MODULE_0__.VI]
			}] }, pointsOf(region));
		}
		async function findImage(caller, region, name) {
			let found = await describe(caller, region, { Filters: [{
				Name: "name",
				Values: [(0, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_2__.ZG)(name)]
			}] }, pointsOf(region));
			return found.ok ? (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.kX)(found.value.find((point) => point.name === name) ?? null) : found;
		}
		async function readStates(caller, region, ids) {
			let states = new Map();
			for (let batch of (0, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_2__.oq)(ids, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_2__.El)) {
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
			return (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.kX)(states);
		}
		async function readRegistered(caller, region, except) {
			let points = new Set();
			let snapshots = new Set();
			let read = await describe(caller, region, {}, (image) => {
				if (image.ImageId === except) return [];
				points.add((0, _model_js__WEBPACK_IMPORTED_MODULE_1__.hS)(image.ImageId ?? ""));
				for (let snapshot of snapshotsOf(image)) snapshots.add(snapshot.id);
				return [];
			});
			return read.ok ? (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.kX)({
				points,
				snapshots
			}) : read;
		}
		function describe(caller, region, request, pick) {
			return (0, _pages_js__WEBPACK_IMPORTED_MODULE_3__.n)((NextToken) => caller.repeatable(region, "DescribeImages", (client) => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_4__.j({
				Owners: ["self"],
				IncludeDisabled: !0,
				MaxResults: 1e3,
				NextToken,
				...request
			}))), (page) => (page.Images ?? []).flatMap((image) => image.State === "deregistered" ? [] : pick(image)));
		}
		function pointsOf(region) {
			return (image) => [{
				kind: "ec2-instance",
				region,
				id: (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.hS)(image.ImageId ?? ""),
				name: image.Name ?? "",
				owner: (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.lS)(image.OwnerId ?? ""),
				createdAt: createdAtOf(image.CreationDate),
				state: stateOf(image.State),
				stateText: image.State ?? "unknown",
				stateReason: [image.StateReason?.Code, image.StateReason?.Message].filter(Boolean).join(": "),
				source: image.SourceInstanceId ? (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.a)(image.SourceInstanceId) : null,
				tags: (0, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_2__.ee)(image.Tags),
				managedBy: (0, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_2__.dM)(image.Tags),
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
				id: (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.iy)(Ebs.SnapshotId),
				gib: Ebs.VolumeSize ?? null
			}] : []);
		}
	}),
	534: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => createBusyWait,
			r: () => LONGEST_BUSY
		});
		var _backoff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9734);
		let LONGEST_BUSY = 6e5;
		function createBusyWait(code, retry) {
			switch (code) {
				case "SnapshotCreationPerVolumeRateExceeded": return 15e3 + (0, _backoff_js__WEBPACK_IMPORTED_MODULE_0__.J)(1e3, retry, 5e3);
				case "ConcurrentSnapshotLimitExceeded":
				case "ConcurrentCreateImageNoRebootLimitExceeded": return (0, _backoff_js__WEBPACK_IMPORTED_MODULE_0__.J)(1e4, retry, 6e4);
				case "IncorrectState":
				case "IncorrectInstanceState":
				case "ConcurrentTagAccess": return retry < 4 ? (0, _backoff_js__WEBPACK_IMPORTED_MODULE_0__.J)(2e3, retry, 1e4) : null;
				default: return null;
			}
		}
	}),
	8899: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => setExpiry });
		var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5116);
		var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3430);
		async function setExpiry(caller, { point, to }) {
			let call = await caller.repeatable(point.region, "CreateTags", (client) => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__.R({
				Resources: [...new Set([point.id, ...point.snapshots.map(({ id }) => id)])],
				Tags: [{
					Key: "Expire",
					Value: (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.B8)(to)
				}]
			})));
			return call.ok ? { result: "done" } : {
				result: "failed",
				fault: call.fault
			};
		}
	}),
	8846: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			El: () => MOST_FILTER_VALUES,
			Fg: () => tagsOf,
			Hn: () => BACKUP_SOURCE_KEY,
			ZG: () => escapeFilterValue,
			dM: () => managerOf,
			ee: () => recoveryPointTagsOf,
			fB: () => tagFilter,
			lf: () => isUnknownFlag,
			nK: () => DLM_POLICY_KEY,
			oq: () => inBatches
		});
		let MOST_FILTER_VALUES = 200;
		function escapeFilterValue(value) {
			return value.replace(/[*?\\]/g, "\\$&");
		}
		function tagFilter(line) {
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
		function isUnknownFlag(call) {
			return !call.ok && /^(UnknownParameter|InvalidParameter)/.test(call.refusal.code);
		}
		function tagsOf(tags) {
			return new Map((tags ?? []).map((tag) => [tag.Key ?? "", tag.Value ?? ""]));
		}
		let BACKUP_SOURCE_KEY = "aws:backup:source-resource";
		let DLM_POLICY_KEY = "aws:dlm:lifecycle-policy-id";
		function managerOf(tags) {
			let has = (key) => (tags ?? []).some(({ Key }) => Key === key);
			if (has(BACKUP_SOURCE_KEY)) return "AWS Backup";
			return has(DLM_POLICY_KEY) ? "Data Lifecycle Manager" : null;
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
	}),
	9158: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => readPages });
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
	}),
	3968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IV: () => askToDelete,
			Ni: () => isUnanswered,
			z2: () => orInDoubt
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9581);
		var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9522);
		function isUnanswered({ kind }) {
			return kind === "lost" || kind === "timeout";
		}
		async function orInDoubt(signal, lost, work, inDoubt) {
			try {
				return await work();
			} catch (error) {
				if (!signal.aborted || lost.answers === 0) throw error;
				return inDoubt;
			}
		}
		function askToDelete(caller, { ask, isGone, inDoubt }) {
			let { signal } = caller;
			let lost = { answers: 0 };
			let work = async () => {
				let call = await ask(counted(caller, lost));
				if (call.ok) return (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.kX)(call.value);
				if (await isGone(call.refusal)) return (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.kX)(null);
				return (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.V2)(signal.aborted && isUnanswered(call.refusal) ? inDoubt : call.fault);
			};
			return orInDoubt(signal, lost, work, (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.V2)(inDoubt));
		}
		function counted(caller, lost) {
			return {
				...caller,
				repeatable: (region, action, send) => caller.repeatable(region, action, (client) => {
					lost.answers += 1;
					return send(client).catch((error) => {
						let refusal = (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.n)(error);
						refusal !== null && !isUnanswered(refusal) && --lost.answers;
						throw error;
					});
				})
			};
		}
	})
};
