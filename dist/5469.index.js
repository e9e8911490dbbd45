export const id = 5469;
export const ids = [5469];
export const modules = {
	10251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => madeOf,
			h: () => orAnew
		});
		var _decide_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60313);
		function madeOf(found) {
			switch (found.is) {
				case "backup": return found.outcome;
				case "unfit": return {
					result: "unfit",
					met: found.met
				};
				case "untagged":
				case "stranger": return {
					result: "failed",
					fault: found.fault
				};
				default: return found;
			}
		}
		async function orAnew(change, make) {
			let met = [];
			let asked = change;
			for (;;) {
				let made = await make(asked);
				if (made.result !== "unfit") return withMet(made, met, asked);
				met.push(made.met);
				if (met.length >= 50) return {
					result: "failed",
					fault: TOO_MANY
				};
				asked = inPlaceOf(asked, made.met);
			}
		}
		function withMet(outcome, met, { slot }) {
			if (met.length === 0) return outcome;
			if (outcome.result === "failed") return outcome;
			return {
				...outcome,
				slot,
				met: [...met, ...outcome.met ?? []]
			};
		}
		function inPlaceOf(change, { id }) {
			let slot = (0, _decide_naming_js__WEBPACK_IMPORTED_MODULE_0__.ae)(change.slot, id);
			let { tags } = change;
			return {
				...change,
				slot,
				tags: tags.BackupRun === change.slot ? {
					...tags,
					BackupRun: slot
				} : tags
			};
		}
		let TOO_MANY = {
			code: "name-taken",
			message: "too many recovery points of this backup were met, and none of them is good",
			advice: "Find out why they fail or expire so soon; delete them, then start a new run."
		};
	}),
	45723: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => checkAnswers,
			d: () => isWholeXml
		});
		var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
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
	10458: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => createCaller });
		var network = __webpack_require__(26773);
		var backoff = __webpack_require__(99734);
		var client_config = __webpack_require__(78478);
		var faults = __webpack_require__(43329);
		var aws_refusal = __webpack_require__(27141);
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
		var external_node_events_ = __webpack_require__(78474);
		function sometimeAfter(signal, clock, closed) {
			let later = new AbortController();
			(0, external_node_events_.setMaxListeners)(0, later.signal);
			let wait = () => {
				clock.sleep(5e3, closed).then(() => later.abort(), () => {});
			};
			signal.aborted ? wait() : signal.addEventListener("abort", wait, { once: !0 });
			return later.signal;
		}
		function untilStopped(work, signal) {
			return new Promise((resolve, reject) => {
				let stop = () => {
					reject(Object.assign(Error("no answer came before the run had to end"), { name: "TimeoutError" }));
				};
				signal.addEventListener("abort", stop, { once: !0 });
				work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
			});
		}
		function createCaller(service, context) {
			let { session, clock, signal } = context;
			let bucketOf = requestBuckets(clock, service.limits);
			let route = {
				network: context.network ?? network.yc,
				clock
			};
			let clientOf = clientPool(service, context.runName, route);
			let closed = new AbortController();
			let hurry = sometimeAfter(signal, clock, closed.signal);
			async function call(region, action, send, mayRepeat, unless = () => null) {
				let bucket = bucketOf(region, action);
				let seen = {
					lost: 0,
					timeout: 0,
					expired: 0,
					throttled: 0,
					skewed: 0,
					throttledSince: null
				};
				for (;;) {
					await bucket.take(signal);
					let credentials = null;
					let refusal;
					let offset = (0, client_config.$)(route);
					try {
						let fault = await unless();
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
						let value = await untilStopped(send(clientOf(region, credentials)), hurry);
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
					if (seen.skewed < 2 && wasSignedWrong(offset, (0, client_config.$)(route), refusal)) {
						seen.skewed += 1;
						continue;
					}
					refusal.kind === "throttled" && bucket.throttled();
					refusal.kind === "refused" && bucket.accepted();
					let limits = {
						mayRepeat,
						longest: service.writes.has(action) ? 9e5 : 25e3,
						acceptedAt: bucket.acceptedAt
					};
					let next = await beforeNext(refusal, seen, credentials, limits, context);
					if (next === "again") continue;
					return {
						ok: !1,
						refusal,
						fault: next ?? (0, faults.Ut)(service, refusal, action)
					};
				}
			}
			return {
				repeatable: (region, action, send, unless) => call(region, action, send, !0, unless),
				once: (region, action, send, unless) => call(region, action, send, !1, unless),
				clock,
				signal,
				close: () => {
					closed.abort();
					clientOf.close();
				}
			};
		}
		async function beforeNext({ kind }, seen, credentials, { mayRepeat, longest, acceptedAt }, { session, clock, signal }) {
			switch (kind) {
				case "throttled":
					seen.throttledSince ??= clock.now();
					if (clock.now() - Math.max(seen.throttledSince, acceptedAt) >= longest) return null;
					await clock.sleep((0, backoff.J)(500, seen.throttled++, 8e3), signal);
					return "again";
				case "expired": {
					if (credentials === null || seen.expired++ >= 3) return null;
					let renewed = await session.renew(credentials);
					return renewed.ok ? "again" : renewed.fault;
				}
				case "lost":
				case "timeout":
					if (!mayRepeat || ++seen[kind] >= (kind === "lost" ? 4 : 2)) return null;
					await clock.sleep((0, backoff.J)(250, seen.lost + seen.timeout, 4e3), signal);
					return "again";
				case "refused": return null;
				default: return kind;
			}
		}
		function wasSignedWrong(before, now, { kind }) {
			return (kind === "refused" || kind === "expired") && Math.abs(now - before) > 24e4;
		}
		function clientPool(service, runName, route) {
			let clients = new Map();
			let retired = [];
			let clientOf = (region, credentials) => {
				let known = clients.get(region);
				let signedBy = `${credentials.accessKeyId} ${(0, client_config.$)(route)}`;
				if (known?.signedBy === signedBy) return known.client;
				known !== void 0 && retired.push(known.client);
				let client = service.open({
					...(0, client_config.y)(runName, route),
					region,
					credentials
				});
				clients.set(region, {
					client,
					signedBy
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
	65469: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openConnection: () => openConnection });
		var model = __webpack_require__(33444);
		var caller = __webpack_require__(10458);
		var DescribeRegionsCommand = __webpack_require__(10807);
		async function listEnabledRegions(caller, home) {
			let call = await caller.repeatable(home, "DescribeRegions", (client) => client.send(new DescribeRegionsCommand.c({})));
			if (!call.ok) return (0, model.V2)(call.fault);
			let enabled = (call.value.Regions ?? []).filter(({ OptInStatus }) => OptInStatus !== "not-opted-in");
			return (0, model.kX)(enabled.flatMap(({ RegionName }) => RegionName ? [(0, model.Ny)(RegionName)] : []));
		}
		var EC2Client = __webpack_require__(79746);
		var answer_check = __webpack_require__(45723);
		var faults = __webpack_require__(43329);
		let QUOTA = ["quota-reached", "Raise the quota in Service Quotas for this region, or purge what is no longer needed; the other regions are not affected."];
		let GONE = ["resource-gone", "It disappeared during the run. If this was intended, do nothing."];
		let BUSY = ["busy", "Another snapshot or AMI of the same machine is still being made: run again later, or space the schedules."];
		let EC2_WORDINGS = new Map(Object.entries({
			ResourceLimitExceeded: QUOTA,
			SnapshotLimitExceeded: QUOTA,
			AMILimitExceeded: QUOTA,
			TagLimitExceeded: ["bad-input", "AWS takes 50 tags on each resource: take fewer along with copy-tags, or add fewer with extra-tags."],
			TagPolicyViolation: faults.oQ,
			"InvalidInstanceID.NotFound": GONE,
			"InvalidInstanceID.Malformed": GONE,
			"InvalidVolume.NotFound": GONE,
			"InvalidSnapshot.InUse": ["snapshot-left", "Something that this run cannot see still uses the snapshot, such as an AMI in the Recycle Bin: the next purge tries again."],
			IncorrectInstanceState: ["wrong-state", "Bring the instance to running or stopped and run again."],
			IncorrectState: ["wrong-state", "Wait until its state no longer changes, then run again."],
			OperationNotPermitted: ["deletion-blocked", "Something protects it against deletion (deregistration protection, a lock, a policy): lift that where the deletion is wanted."],
			SnapshotCreationPerVolumeRateExceeded: BUSY,
			PendingSnapshotLimitExceeded: BUSY,
			ConcurrentSnapshotLimitExceeded: BUSY,
			ConcurrentCreateImageNoRebootLimitExceeded: BUSY
		}));
		var key_faults = __webpack_require__(86279);
		let DELETES = /^(Deregister|Delete)/;
		let WRITES = /^(Create|Copy|Deregister|Delete|Run|Terminate|Modify)/;
		let KEYS_UNKNOWN = /able to (validate|authenticate)/i;
		function judgeEc2(refusal, action) {
			let { code, message } = refusal;
			switch (code) {
				case "OperationNotPermitted": return DELETES.test(action) ? void 0 : NOT_PERMITTED;
				case "OptInRequired": return WRITES.test(action) ? SUBSCRIBE : void 0;
				case "AuthFailure": return WRITES.test(action) && !KEYS_UNKNOWN.test(message) ? NOT_SHARED : void 0;
				case "IncorrectState":
				case "InvalidParameterValue":
				case "InvalidRequest": return (0, key_faults.v)(refusal) ? (0, key_faults.w)(refusal) : void 0;
				default: return;
			}
		}
		let NOT_PERMITTED = ["not-allowed", "AWS does not let this be done to it, for the reason in its message: mostly a service manages it, and makes the backups; else leave it out of the tag."];
		let SUBSCRIBE = ["not-allowed", "AWS asks for something first, as its message says, mostly the terms or a subscription of the product in AWS Marketplace that the instance runs: accept them in this account, or leave it out of the tag."];
		let NOT_SHARED = ["access-denied", "AWS does not let this account use something that it is made of, as its message says: have that shared with the account, or leave it out of the tag."];
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
				DescribeLockedSnapshots: {
					burst: 100,
					perSecond: 20
				},
				DescribeLaunchTemplates: {
					burst: 100,
					perSecond: 20
				},
				DescribeLaunchTemplateVersions: {
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
			wordings: EC2_WORDINGS,
			judge: judgeEc2
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
		var set_expiry = __webpack_require__(68899);
		var CreateImageCommand = __webpack_require__(91698);
		var adoption = __webpack_require__(98545);
		var anew = __webpack_require__(10251);
		var backoff = __webpack_require__(99734);
		var busy = __webpack_require__(30534);
		var wire = __webpack_require__(8846);
		var unanswered = __webpack_require__(23968);
		var ec2_instance_images = __webpack_require__(51307);
		let LONGEST_INVISIBLE = 9e4;
		async function createImage(context, change) {
			let lost = {
				answers: 0,
				timeouts: 0
			};
			let { signal } = context.caller;
			return (0, unanswered.z2)(signal, lost, () => (0, anew.h)(change, (asked) => askUntilMade(context, asked, lost)), failed(inDoubt(change)));
		}
		async function askUntilMade(context, change, lost) {
			let { caller, pacer, quotasReached } = context;
			let { region } = change.resource;
			let turns = (0, busy.i)(caller.clock);
			let lookUntil = null;
			await pacer.wait(volumesOf(change), caller.signal);
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
					lookUntil ??= caller.clock.now() + LONGEST_INVISIBLE;
					let adopted = await adopt(context, change, lost.answers > 0, lookUntil);
					if (adopted !== null) return adopted;
					if (askedAgain) return failed(nameTaken(change));
					continue;
				}
				if (call.ok || (0, unanswered.Ni)(call.refusal)) {
					lookUntil = null;
					let end = await afterLost(context, change, call, lost);
					if (end !== null) return end;
					continue;
				}
				call.fault.code === "quota-reached" && quotasReached.set(region, call.fault);
				let turn = turns(call);
				if (turn.end !== null) return failed(betterFault(turn.end, call.refusal));
				await caller.clock.sleep(turn.wait, caller.signal);
			}
		}
		async function afterLost(context, change, call, lost) {
			let { clock, signal } = context.caller;
			lost.answers += 1;
			!call.ok && call.refusal.kind === "timeout" && (lost.timeouts += 1);
			let found = await (0, ec2_instance_images.F1)(context.caller, change.resource.region, change.slot);
			if (found.ok && found.value !== null) return adopt(context, change, !0, clock.now() + LONGEST_INVISIBLE);
			if (lost.answers >= 10 || lost.timeouts >= 2) return failed(call.ok ? NO_ID : call.fault);
			await clock.sleep((0, backoff.J)(500, lost.answers, 8e3), signal);
			return null;
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
		function commandFor({ resource, slot, description, leftOut, ...change }) {
			let everywhere = (0, wire.Tw)([...Object.entries(change.tags), ...change.userTags]);
			return new CreateImageCommand.T({
				InstanceId: resource.id,
				Name: slot,
				Description: description,
				NoReboot: !resource.reboot,
				TagSpecifications: [{
					ResourceType: "image",
					Tags: [...everywhere, ...(0, wire.Tw)(change.pointTags)]
				}, {
					ResourceType: "snapshot",
					Tags: everywhere
				}],
				...leftOut.length === 0 ? {} : { BlockDeviceMappings: leftOut.map((DeviceName) => ({
					DeviceName,
					NoDevice: ""
				})) }
			});
		}
		function volumesOf({ resource: { volumes, details }, leftOut }) {
			let out = details?.devices.flatMap(({ name, volume }) => leftOut.includes(name) ? [volume] : []);
			return volumes.filter((volume) => !out?.includes(volume));
		}
		function betterFault(fault, { code, message }) {
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
				let judged = found.value === null ? null : (0, adoption.q)(found.value, change, account, madeByThisRun);
				if (judged !== null && judged.is !== "untagged") return (0, anew.F)(judged);
				if (clock.now() >= lookUntil) return judged === null ? null : (0, anew.F)(judged);
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
		var DescribeInstancesCommand = __webpack_require__(21308);
		var pages = __webpack_require__(79158);
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
				volumes: (instance.BlockDeviceMappings ?? []).flatMap((mapping) => mapping.Ebs?.VolumeId ?? []),
				details: detailsOf(instance),
				...bornAtOf(instance),
				...GONE_STATES.has(instance.State?.Name ?? "") && { gone: !0 }
			};
		}
		let GONE_STATES = new Set(["shutting-down", "terminated"]);
		function bornAtOf({ NetworkInterfaces: interfaces = [] }) {
			let attached = interfaces.find(({ Attachment }) => Attachment?.DeviceIndex === 0 && !Attachment.NetworkCardIndex)?.Attachment?.AttachTime?.getTime();
			return attached === void 0 ? {} : { bornAt: attached };
		}
		function detailsOf(instance) {
			return {
				launch: [
					["type", instance.InstanceType],
					["subnet", instance.SubnetId],
					["profile", instance.IamInstanceProfile?.Arn],
					["key", instance.KeyName],
					["ip", instance.PrivateIpAddress]
				].flatMap(([key, value]) => value ? [[key, value]] : []),
				securityGroups: (instance.SecurityGroups ?? []).flatMap(({ GroupId }) => GroupId ?? []),
				devices: (instance.BlockDeviceMappings ?? []).flatMap(({ DeviceName: name, Ebs }) => name === void 0 ? [] : [{
					name,
					volume: Ebs?.VolumeId ?? null
				}]),
				rootDevice: instance.RootDeviceName ?? null,
				copiesTags: !1
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
		async function readExisting(caller, region, sources) {
			let existing = new Set();
			let ids = sources.map(({ source }) => source);
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
				for (let instance of read.value) instance.InstanceId !== void 0 && instance.State?.Name !== "terminated" && existing.add(instance.InstanceId);
			}
			return {
				ok: !0,
				value: existing
			};
		}
		function ec2InstanceKind(caller, account, pacer, readLocks) {
			let creating = {
				caller,
				account,
				pacer,
				quotasReached: new Map()
			};
			return {
				listResources: (region, lines) => listInstances(caller, region, lines),
				listPoints: (region) => listPoints(caller, region),
				listBackups: (region, asked) => (0, ec2_instance_images.v8)(caller, region, asked),
				readEvidence: (region, question) => readEvidence(caller, readLocks, region, question),
				create: (change) => createImage(creating, change),
				delete: async (change, look) => (await __webpack_require__.e(2715).then(__webpack_require__.bind(__webpack_require__, 82715))).deleteImage(caller, change, look),
				deleteSnapshot: async (change, look) => (await __webpack_require__.e(2715).then(__webpack_require__.bind(__webpack_require__, 82715))).deleteLooseSnapshot(caller, change, look),
				readPoints: (region, ids) => (0, ec2_instance_images.H)(caller, region, ids),
				readLoose: async (region, ids) => (await __webpack_require__.e(6724).then(__webpack_require__.bind(__webpack_require__, 36724))).readLooseSnapshots(caller, region, ids),
				setExpiry: (change) => (0, set_expiry.s)(caller, change),
				describeStates: (region, ids) => (0, ec2_instance_images.rs)(caller, region, ids),
				listOtherBackups: async (region, question) => (await __webpack_require__.e(9773).then(__webpack_require__.bind(__webpack_require__, 49773))).listOtherBackups(caller, region, question)
			};
		}
		async function listPoints(caller, region) {
			let { listLooseSnapshots, withStrays } = await __webpack_require__.e(6724).then(__webpack_require__.bind(__webpack_require__, 36724));
			let images = (0, ec2_instance_images.v8)(caller, region);
			let [points, snapshots] = await Promise.all([images, listLooseSnapshots(caller, region, images)]);
			if (!points.ok) return points;
			if (!snapshots.ok) return snapshots;
			return (0, model.kX)({
				points: withStrays(points.value, snapshots.value),
				loose: snapshots.value.loose
			});
		}
		async function readEvidence(caller, readLocks, region, question) {
			let { readUsers } = await __webpack_require__.e(1629).then(__webpack_require__.bind(__webpack_require__, 61629));
			let [existing, users, registered, locked] = await Promise.all([
				question.sources === null ? null : readExisting(caller, region, question.sources),
				question.candidates === null ? null : readUsers(caller, region, question.candidates),
				registeredFor(caller, region, question),
				readLocks(region)
			]);
			return {
				existing,
				users,
				public: null,
				registered,
				locked
			};
		}
		function registeredFor(caller, region, { registered }) {
			if (registered === !1) return null;
			return registered === !0 ? (0, ec2_instance_images.vv)(caller, region) : (0, ec2_instance_images.j5)(caller, region, registered);
		}
		async function openConnection(context) {
			let { account, arn } = context.session.identity;
			let ec2 = (0, caller.u)(EC2, context);
			let pacer = volumePacer(context.clock);
			let locks = openedOnce(async () => (await __webpack_require__.e(5558).then(__webpack_require__.bind(__webpack_require__, 55558))).lockReader(ec2));
			let readLocks = async (region) => (await locks.open())(region);
			let rds = openedOnce(async () => (await Promise.all([__webpack_require__.e(3914), __webpack_require__.e(1803)]).then(__webpack_require__.bind(__webpack_require__, 81803))).openRds(context));
			let open = {
				"ec2-instance": async () => ec2InstanceKind(ec2, account, pacer, readLocks),
				"ebs-volume": async () => (await __webpack_require__.e(8252).then(__webpack_require__.bind(__webpack_require__, 58252))).ebsVolumeKind(ec2, account, pacer, readLocks),
				"rds-instance": async () => (await Promise.all([__webpack_require__.e(3914), __webpack_require__.e(2049)]).then(__webpack_require__.bind(__webpack_require__, 62049))).rdsInstanceKind(await rds.open()),
				"rds-cluster": async () => (await Promise.all([__webpack_require__.e(3914), __webpack_require__.e(2301)]).then(__webpack_require__.bind(__webpack_require__, 32301))).rdsClusterKind(await rds.open())
			};
			let backup = await openEngine(context);
			let plans = openedOnce(async () => {
				let { openBackupPlans } = await Promise.all([
					__webpack_require__.e(688),
					__webpack_require__.e(2858),
					__webpack_require__.e(5297)
				]).then(__webpack_require__.bind(__webpack_require__, 5297));
				return openBackupPlans(context);
			});
			let protectedOnes = openedOnce(async () => (await Promise.all([
				__webpack_require__.e(688),
				__webpack_require__.e(2858),
				__webpack_require__.e(3842)
			]).then(__webpack_require__.bind(__webpack_require__, 53842))).openProtected(context));
			let kinds = await Promise.all(context.kinds.map(async (name, place) => [name, backup.wrap(await open[name](), place === 0)]));
			return {
				account,
				caller: arn,
				enabledRegions: () => listEnabledRegions(ec2, (0, model.Ny)(context.request.homeRegion)),
				kinds: new Map(kinds),
				openKinds: async (names) => new Map(await Promise.all(names.map(async (name) => [name, await open[name]()]))),
				listProtected: async (region) => (await protectedOnes.open()).list(region),
				backupPlans: plans.open,
				...backup.foresee && { foresee: backup.foresee },
				putMetrics: async (put) => (await __webpack_require__.e(4563).then(__webpack_require__.bind(__webpack_require__, 44563))).putMetrics(context, (0, model.Ny)(context.request.homeRegion), put),
				close: () => {
					ec2.close();
					rds.opened()?.caller.close();
					backup.close();
					plans.opened()?.close();
					protectedOnes.opened()?.close();
				}
			};
		}
		async function openEngine(context) {
			if (context.engine.name === "direct") return {
				wrap: (kind) => kind,
				foresee: null,
				close: () => {}
			};
			let { backupServiceKind, foresee, openBackupEngine } = await Promise.all([
				__webpack_require__.e(688),
				__webpack_require__.e(2858),
				__webpack_require__.e(2326)
			]).then(__webpack_require__.bind(__webpack_require__, 82326));
			let backup = openBackupEngine(context.engine, context);
			return {
				wrap: (kind, first) => backupServiceKind(kind, backup, first),
				foresee: (changeSet) => foresee(backup, changeSet),
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
	51307: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F1: () => findImage,
			H: () => readImages,
			j5: () => readBearing,
			rs: () => readStates,
			v8: () => listImages,
			vv: () => readRegistered
		});
		var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35650);
		var _decide_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60313);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33444);
		var _ec2_wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8846);
		var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79158);
		function listImages(caller, region, { dlm } = { dlm: !1 }) {
			return describe(caller, region, { Filters: [dlm ? {
				Name: "tag-key",
				Values: ["CreatedBy", _ec2_wire_js__WEBPACK_IMPORTED_MODULE_2__.nK]
			} : {
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
			let read = await readImages(caller, region, ids);
			if (!read.ok) return read;
			return (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.kX)(new Map(read.value.map(({ id, state, stateText, stateReason }) => [id, {
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
			let [own, others] = await Promise.all([describeSome(caller, region, "image-id", parents, (image) => [(0, _model_js__WEBPACK_IMPORTED_MODULE_1__.hS)(image.ImageId ?? "")]), describeSome(caller, region, "block-device-mapping.snapshot-id", ids, snapshotsOf)]);
			if (!own.ok) return own;
			if (!others.ok) return others;
			return (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.kX)({
				points: new Set(own.value),
				snapshots: new Set(others.value.map(({ id }) => id))
			});
		}
		async function describeSome(caller, region, Name, ids, pick) {
			let items = [];
			for (let batch of (0, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_2__.oq)([...new Set(ids)], _ec2_wire_js__WEBPACK_IMPORTED_MODULE_2__.El)) {
				let read = await describe(caller, region, { Filters: [{
					Name,
					Values: [...batch]
				}] }, pick);
				if (!read.ok) return read;
				items.push(...read.value);
			}
			return (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.kX)(items);
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
	30534: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => busyTurns });
		var _backoff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99734);
		var _passing_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63858);
		function busyTurns(clock) {
			let limits = (0, _passing_limits_js__WEBPACK_IMPORTED_MODULE_0__._L)(clock);
			let unsettled = 0;
			return ({ refusal: { code }, fault }) => {
				if (code === "IncorrectState" || code === "IncorrectInstanceState") return unsettled < 4 ? {
					end: null,
					wait: (0, _backoff_js__WEBPACK_IMPORTED_MODULE_1__.J)(2e3, unsettled++, 1e4)
				} : { end: fault };
				if (!(0, _passing_limits_js__WEBPACK_IMPORTED_MODULE_0__.ht)(code)) return { end: fault };
				let perVolume = code === "SnapshotCreationPerVolumeRateExceeded";
				let wait = perVolume ? limits.next(1e3, 5e3) : limits.next(1e4, 6e4);
				if (wait === null) return { end: (0, _passing_limits_js__WEBPACK_IMPORTED_MODULE_0__.qs)(fault) };
				return {
					end: null,
					wait: perVolume ? 15e3 + wait : wait
				};
			};
		}
	}),
	68899: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => setExpiry });
		var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45116);
		var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83430);
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
			$I: () => isUnknownAction,
			El: () => MOST_FILTER_VALUES,
			Fg: () => tagsOf,
			Hn: () => BACKUP_SOURCE_KEY,
			Iw: () => volumeOf,
			Tw: () => tagList,
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
		function isUnknownAction(code) {
			return /^(InvalidAction|UnknownOperation(Exception)?|UnsupportedOperation|Unsupported|NotImplemented)$/.test(code);
		}
		function tagsOf(tags) {
			return new Map((tags ?? []).map((tag) => [tag.Key ?? "", tag.Value ?? ""]));
		}
		function tagList(pairs) {
			return pairs.map(([Key, Value]) => ({
				Key,
				Value
			}));
		}
		let BACKUP_SOURCE_KEY = "aws:backup:source-resource";
		let DLM_POLICY_KEY = "aws:dlm:lifecycle-policy-id";
		function managerOf(tags) {
			let has = (key) => (tags ?? []).some(({ Key }) => Key === key);
			if (has(BACKUP_SOURCE_KEY)) return "AWS Backup";
			if (has(DLM_POLICY_KEY)) return "Data Lifecycle Manager";
			return (tags ?? []).some(({ Key }) => Key?.startsWith("aws:compute-optimizer:") === !0) ? "Compute Optimizer" : null;
		}
		function recoveryPointTagsOf(tags) {
			let all = tagsOf(tags);
			return {
				createdBy: all.get("CreatedBy") ?? null,
				expire: all.get("Expire") ?? null,
				source: all.get("BackupSource") ?? null,
				sourceName: all.get("BackupSourceName") ?? null,
				backupTag: all.get("BackupTag") ?? null,
				run: all.get("BackupRun") ?? null,
				name: all.get("Name") ?? null,
				backupPlan: all.get("BackupPlan") ?? null,
				...verifiedIn(all)
			};
		}
		function verifiedIn(tags) {
			let verified = tags.get("BackupVerified");
			return verified === void 0 ? {} : { verified };
		}
		function volumeOf(id) {
			return id === void 0 || /^(vol-f+)?$/.test(id) ? null : id;
		}
		function* inBatches(items, size) {
			for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
		}
	}),
	79158: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	63858: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_L: () => patience,
			ht: () => isPassingLimit,
			qs: () => stayedBusy
		});
		var _backoff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99734);
		let LONGEST_BUSY = 18e5;
		function isPassingLimit(code) {
			return /^(Concurrent\w+|Pending\w+LimitExceeded|SnapshotCreationPerVolumeRateExceeded)$/.test(code);
		}
		function patience(clock) {
			let since = null;
			let answers = 0;
			return { next: (base, longest) => {
				since ??= clock.now();
				let wait = (0, _backoff_js__WEBPACK_IMPORTED_MODULE_0__.J)(base, answers++, longest);
				return clock.now() - since + wait > LONGEST_BUSY ? null : wait;
			} };
		}
		function stayedBusy(fault) {
			return {
				code: "busy",
				message: `${fault.message}; it stayed so for ${LONGEST_BUSY / 6e4} minutes`,
				advice: "Other snapshots or backups of the account were under way all the time: run again later, space the schedules, or have AWS raise the limit on how many may be."
			};
		}
	}),
	23968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IV: () => askToDelete,
			Ni: () => isUnanswered,
			z2: () => orInDoubt
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27141);
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
				repeatable: (region, action, send, unless) => caller.repeatable(region, action, (client) => {
					lost.answers += 1;
					return send(client).catch((error) => {
						let refusal = (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.n)(error);
						refusal !== null && !isUnanswered(refusal) && --lost.answers;
						throw error;
					});
				}, unless)
			};
		}
	}),
	98545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => judgeFound });
		var _expire_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53923);
		var _expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83430);
		var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59856);
		var _long_pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49);
		var _naming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60313);
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
			let expire = (0, _expire_tag_js__WEBPACK_IMPORTED_MODULE_3__.m)(point.tags.expire);
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
			let made = createdAt ?? (0, _naming_js__WEBPACK_IMPORTED_MODULE_2__.pf)(tags.name);
			if (made !== null && made < change.adopts.since) return `it was made at ${(0, _expiry_js__WEBPACK_IMPORTED_MODULE_0__.r4)(made)}, before any attempt of this run`;
			return (0, _expire_tag_js__WEBPACK_IMPORTED_MODULE_3__.m)(tags.expire).readable ? null : "its Expire tag is missing or unreadable";
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
			if (state === "failed") return (0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.yr)(`${id}${stateReason === "" ? "" : `: ${stateReason}`}`);
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
			if (end <= adopts.now) return `it expired at ${(0, _expiry_js__WEBPACK_IMPORTED_MODULE_0__.B8)(end)}`;
			let start = (0, _naming_js__WEBPACK_IMPORTED_MODULE_2__.pf)(tags.name) ?? (createdAt === null ? null : createdAt - LONGEST_BEFORE_MADE);
			let asked = (0, _expiry_js__WEBPACK_IMPORTED_MODULE_0__.WJ)(adopts.keep, start ?? adopts.now);
			if (asked === "never") return `it expires at ${(0, _expiry_js__WEBPACK_IMPORTED_MODULE_0__.B8)(end)}, and this backup is to be kept for ever`;
			if (end + 1e3 > asked) return null;
			return `it expires at ${(0, _expiry_js__WEBPACK_IMPORTED_MODULE_0__.B8)(end)}, before ${(0, _expiry_js__WEBPACK_IMPORTED_MODULE_0__.B8)(asked)}`;
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
	59856: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$T: () => tooManyDeletions,
			GX: () => guardUnevaluated,
			Ye: () => clockWrong,
			dM: () => noneFound,
			mX: () => notFound,
			yr: () => backupFailed
		});
		function noneFound(by, target) {
			let [verb, where] = by === "tag" ? ["carries the tag", "the spelling and the case of the tag"] : ["is selected by", "the selection in the plan file"];
			return {
				code: "none-found",
				message: `no resource that can be backed up ${verb} ${target}`,
				advice: `Check ${where}, the account and the regions; where an empty account is expected, set if-none-found to warn or ignore.`
			};
		}
		function notFound(id, plan) {
			return {
				code: "resource-gone",
				message: `the plan ${plan} names ${id}, and nothing of that name was found`,
				advice: "Take it out of resources in the plan file, or correct its id, its region or the account."
			};
		}
		function backupFailed(reason) {
			return {
				code: "backup-failed",
				message: `the backup ended in state failed${reason === "" ? "" : `: ${reason}`}`,
				advice: "It holds no backup: find the cause and run again, which makes another; the next purge deletes the failed one."
			};
		}
		function guardUnevaluated(guard, cause, kind = null) {
			return {
				...cause,
				code: "guard-unevaluated",
				message: `the guard ${guard} could not be evaluated${kind === null ? "" : ` for ${kind}`}: ${cause.message}`
			};
		}
		function tooManyDeletions(due, total, noun, limit, leftOvers = !1) {
			return {
				code: "too-many-deletions",
				message: `${due} of ${total} ${leftOvers ? `${noun}s and left-over snapshots` : `${noun}s`} are due for deletion, more than max-deletions ${limit} allows: the whole purge is refused`,
				advice: "Read the list of backups that are due. If it is right, run the purge once with a higher max-deletions."
			};
		}
		function clockWrong(off, mode) {
			return {
				code: "clock-wrong",
				message: `the clock of this machine is ${off}: a ${mode} decides by the time, so nothing was changed`,
				advice: "Have the clock synchronized (chrony, systemd-timesyncd or the host of the virtual machine), then run again."
			};
		}
	}),
	49: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => judgePending,
			w: () => pendingSince
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		var _expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83430);
		var _naming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60313);
		function judgePending(point, now) {
			if (point.state !== "pending") return null;
			let since = pendingSince(point);
			if (since === null || now - since <= 864e5) return null;
			let { kind, region, id: target } = point;
			let hours = Math.floor((now - since) / 36e5);
			let of = point.source === null ? "" : ` of ${point.source}`;
			let message = `this ${_model_js__WEBPACK_IMPORTED_MODULE_0__.GW[kind].point}${of} has been ${point.stateText} for ${hours} hours, since ${(0, _expiry_js__WEBPACK_IMPORTED_MODULE_1__.r4)(since)}: it is no backup yet`;
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
		function pendingSince({ createdAt, tags }) {
			return createdAt ?? (0, _naming_js__WEBPACK_IMPORTED_MODULE_2__.pf)(tags.name);
		}
	}),
	60313: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bq: () => writtenTags,
			Kq: () => descriptionOf,
			O: () => oldestOfRun,
			SW: () => slotOf,
			VI: () => CREATED_BY,
			ae: () => slotInsteadOf,
			mG: () => slotFor,
			pf: () => startInName
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33444);
		var _expiry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83430);
		var _tag_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52431);
		let CREATED_BY = "backupViaTag";
		function slotOf(resource, context) {
			return slotFor(resource, context, [(0, _tag_lines_js__WEBPACK_IMPORTED_MODULE_3__.Gw)(context.tagLines), context.expiryText.trim()]);
		}
		function slotFor({ kind, id }, { startedAt, workflowRun }, asked) {
			let { mostCharacters, lowerCase } = _model_js__WEBPACK_IMPORTED_MODULE_1__.GW[kind].slot;
			let when = workflowRun?.id ?? compactUtc(startedAt);
			let name = (resource, hashed) => `${CREATED_BY}-${resource}-${when}-${shortHash(hashed)}`;
			let step = workflowRun?.step;
			let wanted = step === void 0 ? asked : [asked, step];
			let whole = name(id, wanted);
			let room = id.length - (whole.length - mostCharacters);
			let text = room < id.length ? name(id.slice(0, room).replace(/-+$/, ""), [wanted, id]) : whole;
			return (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.NI)(lowerCase ? text.toLowerCase() : text);
		}
		function slotInsteadOf(taken, point) {
			return (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.NI)(taken.replace(/[0-9a-f]{12}$/, shortHash([taken, point])));
		}
		function oldestOfRun({ startedAt, workflowRun }) {
			return startedAt - ((workflowRun?.attempt ?? 1) > 1 ? 3024e6 : 3e5);
		}
		function shortHash(value) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);
		}
		function writtenTags(resource, name, expiresAt, context) {
			return {
				CreatedBy: CREATED_BY,
				Expire: (0, _expiry_js__WEBPACK_IMPORTED_MODULE_2__.B8)(expiresAt),
				Name: `${slashedUtc(context.startedAt)} Backup of ${resource.id}`,
				BackupSource: resource.id,
				...resource.name === "" ? {} : { BackupSourceName: resource.name },
				BackupTag: (0, _tag_lines_js__WEBPACK_IMPORTED_MODULE_3__.wm)(context.tagLines),
				BackupRun: context.workflowRun?.url ?? name
			};
		}
		function compactUtc(instant) {
			return new Date(instant).toISOString().slice(0, 19).replace(/[-:T]/g, "");
		}
		function descriptionOf({ id, name }, startedAt) {
			let facts = `${id}, ${slashedUtc(startedAt)} UTC`;
			let plain = name.replace(/[^\x20-\x7e]/gu, "?").slice(0, 255 - facts.length - 2);
			return plain === "" ? facts : `${plain}, ${facts}`;
		}
		function slashedUtc(instant) {
			return new Date(instant).toISOString().slice(0, 19).replaceAll("-", "/").replace("T", " ");
		}
		function startInName(name) {
			let [, date, time] = /^(\d{4}\/\d\d\/\d\d) (\d\d:\d\d:\d\d) Backup of /.exec(name ?? "") ?? [];
			if (date === void 0 || time === void 0) return null;
			let instant = Date.parse(`${date.replaceAll("/", "-")}T${time}Z`);
			return Number.isNaN(instant) ? null : instant;
		}
	})
};
