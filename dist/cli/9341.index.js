export const id = 9341;
export const ids = [9341];
export const modules = {
	62776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => idleWarnings,
			l: () => planned
		});
		function launchTags({ kind, details }) {
			if (details === void 0) return [];
			return [["BackupLaunch", asManyAsFit(details.launch.map(([key, value]) => `${key}=${encoded(value)}`), kind)], ["BackupGroups", asManyAsFit(details.securityGroups, kind)]].filter(([, value]) => value !== "");
		}
		function asManyAsFit(words, kind) {
			for (let count = words.length; count > 0; --count) {
				let text = words.slice(0, count).join(" ");
				if (writtenLength(text, kind) <= 256) return text;
			}
			return "";
		}
		function encoded(value) {
			return value.split(",").map(encodeURIComponent).join(",");
		}
		function writtenLength(text, kind) {
			if (kind === "ec2-instance" || kind === "ebs-volume") return [...text].length;
			return [...text].reduce((sum, one) => sum + (/[\p{L}\p{Z}\p{N}_.:/=+-]/u.test(one) ? 1 : 3 * Buffer.byteLength(one)), 0);
		}
		function leftOutOf({ tags, details }) {
			let names = [...new Set((tags.get("BackupExclude") ?? "").split(/[\s,]+/))].filter((name) => name !== "");
			if (details === void 0 || details.devices.length === 0) return {
				devices: [],
				problems: names.length === 0 ? [] : ["its BackupExclude tag has no effect: only AMIs leave devices out"]
			};
			let known = new Set(details.devices.map(({ name }) => name));
			let problems = names.flatMap((name) => {
				if (name === details.rootDevice) return [`its BackupExclude tag names ${name}, the root device, which is never left out`];
				if (known.has(name)) return [];
				return [`its BackupExclude tag names ${name}, which it does not have: it leaves nothing out; it has ${[...known].join(", ")}`];
			});
			return {
				devices: names.filter((name) => known.has(name) && name !== details.rootDevice),
				problems
			};
		}
		var naming = __webpack_require__(60313);
		var model = __webpack_require__(33444);
		var tag_globs = __webpack_require__(54843);
		let OUR_KEYS = new Set([
			"CreatedBy",
			"Expire",
			"Name",
			"BackupSource",
			"BackupSourceName",
			"BackupTag",
			"BackupRun",
			"BackupPlan",
			"BackupLaunch",
			"BackupGroups",
			"BackupLeftOut",
			"BackupCopyTo",
			"BackupCopyOf",
			"BackupVerified",
			"BackupTest"
		]);
		function userTags(resource, { copied, extra }, ours, engine) {
			let byService = engine === "direct" && resource.details?.copiesTags === !0 ? COPY_ALL : [];
			let wanted = [
				...extra.map(({ key, value }) => [key, value]),
				...(0, tag_globs.q)(resource.tags, copied),
				...(0, tag_globs.q)(resource.tags, byService)
			];
			let picky = engine === "aws-backup" || resource.kind === "rds-instance" || resource.kind === "rds-cluster";
			let tags = new Map();
			let [illegal, over] = [[], []];
			for (let [key, value] of wanted) {
				if (OUR_KEYS.has(key) || picky && /^rds:/i.test(key) || tags.has(key) || illegal.includes(key) || over.includes(key)) continue;
				picky && !LEGAL_KEY.test(key) ? illegal.push(key) : tags.size + ours >= 50 ? over.push(key) : tags.set(key, value);
			}
			let { point, aPoint } = model.GW[resource.kind];
			let problems = [...illegal.length === 0 ? [] : [`${listed(illegal)} left out of its tags: ${engine === "direct" ? "RDS" : "AWS Backup"} takes no such key`], ...over.length === 0 ? [] : [`${listed(over)} left out of the tags of its ${point}: ${aPoint} has 50 at most, and ours come first`]];
			return {
				tags: [...tags],
				problems
			};
		}
		function idlePatterns(resources, { copied }) {
			return copied.filter((glob) => !glob.excludes && resources.every(({ tags }) => (0, tag_globs.q)(tags, [glob]).length === 0));
		}
		let COPY_ALL = [{
			text: "*",
			pattern: "*",
			excludes: !1
		}];
		let LEGAL_KEY = /^(?!(?:aws|rds):)[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/iu;
		function listed(keys) {
			let more = keys.length - 10;
			return `${keys.slice(0, 10).join(", ")}${more > 0 ? ` and ${more} more` : ""} ${keys.length === 1 ? "is" : "are"}`;
		}
		function planned({ keep, ...asked }, startedAt, wishes) {
			let { tagWishes, engine, workflowRun } = wishes;
			let { resource, tags } = asked;
			let direct = engine.name === "direct";
			let left = leftOutOf(resource);
			let leftOut = direct ? left.devices : [];
			let pointTags = direct ? [...launchTags(resource), ...leftOut.length === 0 ? [] : [["BackupLeftOut", asManyAsFit(leftOut, resource.kind)]]] : [];
			let beside = userTags(resource, tagWishes, Object.keys(tags).length + pointTags.length, engine.name);
			let problems = [
				...left.problems,
				...withoutEffect(left.devices, direct),
				...rebootProblems(resource),
				...beside.problems
			];
			let description = (0, naming.Kq)(resource, startedAt);
			let adopts = {
				now: startedAt,
				since: (0, naming.O)({
					startedAt,
					workflowRun
				}),
				keep
			};
			return {
				change: {
					action: "create",
					...asked,
					pointTags,
					userTags: beside.tags,
					leftOut,
					description,
					adopts
				},
				warnings: problems.map((message) => ({
					region: resource.region,
					target: resource.id,
					message
				}))
			};
		}
		function withoutEffect(devices, direct) {
			if (direct || devices.length === 0) return [];
			return ["its BackupExclude tag has no effect: AWS Backup takes all volumes of a machine"];
		}
		function rebootProblems({ reboot, tags }) {
			let group = tags.get("aws:autoscaling:groupName");
			if (!reboot || group === void 0) return [];
			return [`its backup reboots it (BackupReboot:yes), and it belongs to the Auto Scaling group ${group}, which may take it for broken and replace it`];
		}
		function idleWarnings(resources, wishes) {
			if (resources.length === 0) return [];
			return idlePatterns(resources, wishes).map(({ text }) => ({
				region: null,
				target: "copy-tags",
				message: `copy-tags: "${text}" matches no tag of the resources that are backed up; check the spelling and the case of the key`
			}));
		}
	}),
	86597: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => durationWords,
			W: () => spanWords
		});
		let UNITS = [
			["day", 864e5],
			["hour", 36e5],
			["minute", 6e4]
		];
		function durationWords({ months, milliseconds }) {
			let words = months === 0 ? [] : [counted(months, "month")];
			let rest = milliseconds;
			for (let [unit, length] of UNITS) {
				let count = Math.floor(rest / length);
				rest -= count * length;
				count > 0 && words.push(counted(count, unit));
			}
			return words.length === 0 ? "no time" : words.join(" ");
		}
		function spanWords(milliseconds) {
			return durationWords({
				months: 0,
				milliseconds
			}).split(" ").slice(0, 4).join(" ");
		}
		function counted(count, noun) {
			return `${count} ${noun}${count === 1 ? "" : "s"}`;
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
	79634: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => incidentsOf });
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		function incidentsOf(skipped) {
			return {
				skipped: skipped.filter(({ incident }) => incident !== !0),
				failures: skipped.filter(({ incident }) => incident === !0).map(failureOf)
			};
		}
		function failureOf({ kind, region, id, reason }) {
			let { resource, point } = _model_js__WEBPACK_IMPORTED_MODULE_0__.GW[kind];
			return {
				region,
				target: id,
				action: "create",
				fault: {
					code: "wrong-state",
					message: `${reason}, so no ${point} of it can be made: it has no backup of this run`,
					advice: `Bring the ${resource} out of that state and run again; if it is no longer wanted, remove the tag.`
				}
			};
		}
	}),
	76545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V9: () => leftOutKinds,
			kM: () => unfoundWarning,
			pM: () => unfoundKinds
		});
		var _model_known_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51163);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33444);
		function unfoundKinds(asked, regions, found) {
			return asked.filter((kind) => !found.some((one) => one.kind === kind) && !regions.some((region) => region.kind === kind && !region.read));
		}
		function unfoundWarning(kind, by, target) {
			let [verb, where] = by === "tag" ? ["carries the tag", "the tag"] : ["is selected by", "the selection in the plan file"];
			return {
				region: null,
				target: kind,
				message: `nothing of the kind ${kind} ${verb} ${target}; check ${where} and the regions, or, where that is expected, take ${kind} out of kinds or set if-none-found to ignore`
			};
		}
		function leftOutKinds({ name, selection }, looked) {
			let left = selection.kinds.filter((kind) => !looked.includes(kind));
			if (left.length === 0) return {};
			let isWhole = left.length === selection.kinds.length;
			let right = _model_js__WEBPACK_IMPORTED_MODULE_1__.kd.filter((kind) => looked.includes(kind) || left.includes(kind)).join(" ");
			let message = `kinds: the plan ${name} is for ${listed(left)}${isWhole ? "" : " too"}, and this run looks at ${listed(looked)}; write kinds: ${right}`;
			if (!isWhole) return { warning: {
				region: null,
				target: name,
				message
			} };
			return { failure: {
				region: null,
				target: name,
				action: "select",
				fault: (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_0__.AN)(message, "Write what the plan is for in the input kinds, or name the plans that are to run in the input plan.")
			} };
		}
		function listed(kinds) {
			return kinds.join(" and ");
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
	}),
	87223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => select });
		var _model_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97989);
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		var _tag_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52431);
		function select(resources, lines) {
			let carrying = resources.filter((resource) => (0, _tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.bA)(resource.tags, lines));
			let matching = [...(0, _model_group_js__WEBPACK_IMPORTED_MODULE_2__.$)(carrying, _model_js__WEBPACK_IMPORTED_MODULE_0__.$t).values()].flatMap(_model_group_js__WEBPACK_IMPORTED_MODULE_2__.a).sort(byPlace);
			return {
				selected: matching.filter((resource) => resource.obstacle === null),
				skipped: matching.flatMap(({ kind, region, id, name, obstacle }) => {
					if (obstacle === null) return [];
					let { reason, actionNeeded, incident } = obstacle;
					return [{
						kind,
						region,
						id,
						name,
						reason,
						actionNeeded,
						...incident && { incident }
					}];
				})
			};
		}
		function byPlace(a, b) {
			return compare(a.region, b.region) || compare(a.id, b.id);
		}
		function compare(a, b) {
			return a < b ? -1 : +(a > b);
		}
	}),
	34838: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => unreadRegions });
		function unreadRegions(regions) {
			return regions.flatMap((entry) => entry.read ? [] : [{
				region: entry.region,
				target: entry.region,
				action: "read",
				fault: entry.fault
			}]);
		}
	}),
	15047: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => attempt });
		var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43917);
		var _known_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51163);
		async function attempt(work, watch) {
			try {
				return await work();
			} catch (error) {
				return (0, _faults_js__WEBPACK_IMPORTED_MODULE_1__.V)((0, _known_faults_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(error, watch));
			}
		}
	}),
	99341: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { backup: () => backup });
		var decide_expiry = __webpack_require__(83430);
		var tag_lines = __webpack_require__(52431);
		var membership = __webpack_require__(77600);
		var report_common = __webpack_require__(7538);
		var report_failures = __webpack_require__(8064);
		var named = __webpack_require__(57718);
		function backupReport(ended, told = {}) {
			let { inventory = null, applied = null, settled = null, others = null, due = [], changeSetPath = null } = told;
			let { account, request } = ended;
			let names = (0, named.w)({
				account,
				inventory
			});
			let { changes = [], skipped = [], failures = [], warnings = [], matched = 0 } = told.changeSet ?? {};
			let creates = changes.filter((change) => change.action === "create");
			let created = applied === null ? creates.map(plannedEntry(names)) : createdEntries(applied, settled, names);
			let common = (0, report_common.QC)(ended, {
				failures: [
					...failures,
					...applied === null ? [] : (0, report_failures.dJ)(applied, names),
					...settled === null ? [] : settled.failures
				],
				warnings: [
					...warnings,
					...applied === null ? [] : (0, report_failures.nZ)(applied),
					...others?.warnings ?? []
				],
				succeeded: created.filter(({ state }) => state !== "failed").length,
				regions: inventory?.regions ?? [],
				inventory,
				applied,
				changeSetPath
			});
			let owed = failures.filter(({ action }) => action === "create");
			let selectedIn = (0, report_common.jd)([...creates.map(({ resource }) => resource), ...owed]);
			let createdIn = (0, report_common.jd)(created);
			return {
				mode: "backup",
				...common,
				...(0, report_common.Or)(request),
				tag: request === null || request.tagLines === null ? null : (0, tag_lines.wm)(request.tagLines),
				expiry: request === null || request.tagLines === null ? null : request.expiryText,
				plan: due.length === 0 ? null : (0, membership.Zm)(due),
				regions: common.regions.map((entry) => ({
					...entry,
					matched: selectedIn(entry.region),
					created: createdIn(entry.region)
				})),
				matchedCount: matched,
				createdCount: created.filter(({ alreadyDone }) => !alreadyDone).length,
				created,
				skipped: skipped.map(({ reason, actionNeeded, ...resource }) => ({
					...names.resource(resource),
					reason,
					actionNeeded
				})),
				otherBackups: others?.entries ?? []
			};
		}
		function entryOf({ resource, slot }, names) {
			return {
				...names.resource(resource),
				name: slot,
				reboot: resource.reboot,
				copyOf: null
			};
		}
		function plannedEntry(names) {
			return (change) => ({
				...entryOf(change, names),
				expiresAt: (0, decide_expiry.B8)(change.expiresAt),
				state: "planned",
				alreadyDone: !1
			});
		}
		function createdEntries({ created }, settled, names) {
			return created.flatMap(({ change, outcome }) => {
				if (outcome.result === "failed") return [];
				let stateText = settled?.stateTexts?.get(outcome.id) ?? outcome.stateText;
				return [{
					...entryOf(change, names),
					...outcome.slot === void 0 ? {} : { name: outcome.slot },
					...stateText === void 0 ? {} : { stateText },
					recoveryPointId: outcome.id,
					expiresAt: (0, decide_expiry.B8)(outcome.expiresAt),
					state: settled?.states.get(outcome.id) ?? outcome.state,
					alreadyDone: outcome.result === "already-done"
				}];
			});
		}
		var carry_out = __webpack_require__(11120);
		var end = __webpack_require__(76168);
		var shared_inventory = __webpack_require__(34141);
		var mode = __webpack_require__(74814);
		var shared_regions = __webpack_require__(38128);
		var session = __webpack_require__(4237);
		var create_change = __webpack_require__(62776);
		var faults = __webpack_require__(59856);
		var incidents = __webpack_require__(79634);
		var kinds_due = __webpack_require__(76545);
		var decide_naming = __webpack_require__(60313);
		var selection = __webpack_require__(87223);
		var unread = __webpack_require__(34838);
		function decideBackup(inventory, request, startedAt) {
			let resources = inventory.regions.flatMap((region) => region.read ? region.resources : []);
			let { selected, skipped: left } = (0, selection.L)(resources, request.tagLines);
			let { skipped, failures: broken } = (0, incidents.D)(left);
			let naming = {
				...request,
				startedAt
			};
			let expiry = (0, decide_expiry.WJ)(request.expiry, startedAt);
			let creates = selected.map((resource) => {
				let slot = (0, decide_naming.SW)(resource, naming);
				let tags = (0, decide_naming.Bq)(resource, slot, expiry, naming);
				let reason = `carries ${tags.BackupTag}`;
				return (0, create_change.l)({
					resource,
					slot,
					expiresAt: expiry,
					keep: request.expiry,
					tags,
					reason
				}, startedAt, request);
			});
			let changes = creates.map(({ change }) => change);
			let failures = [...(0, unread.b)(inventory.regions), ...broken];
			let warnings = [...creates.flatMap((create) => create.warnings), ...(0, create_change.g)(selected, request.tagWishes)];
			let target = (0, tag_lines.wm)(request.tagLines);
			if (selected.length > 0 && request.ifNoneFound !== "ignore") {
				let unfound = (0, kinds_due.pM)(request.kinds, inventory.regions, [...selected, ...left]);
				warnings.push(...unfound.map((kind) => (0, kinds_due.kM)(kind, "tag", target)));
			}
			if (selected.length === 0 && failures.length === 0) {
				let fault = (0, faults.dM)("tag", target);
				request.ifNoneFound === "error" && failures.push({
					region: null,
					target,
					action: "select",
					fault
				});
				request.ifNoneFound === "warn" && warnings.push({
					region: null,
					target,
					message: fault.message
				});
			}
			return {
				changes,
				skipped,
				failures,
				warnings,
				matched: selected.length + broken.length
			};
		}
		let { end: run_end, endRefused, notBegun } = (0, end.V)(backupReport);
		async function runBackup(request, run) {
			let plan = await whatIsDue(request, run);
			if (!plan.ok) return notBegun(request, run)(plan.refusals);
			return (0, session.C)(request, run, (session) => backUp(session, plan.value), notBegun(request, run));
		}
		async function backUp(session, plan) {
			let chosen = await (0, shared_regions.N)(session);
			let regions = chosen.ok ? await whereDue(plan, chosen.value) : chosen;
			if (!regions.ok) return endRefused(session, regions.refusals);
			let inventory = await (0, shared_inventory.t)(session, regions.value, await whatToLookAt(session.request, plan));
			let decided = await decide(inventory, session, plan);
			let agreed = await (0, carry_out.d)(decided, session, plan);
			if (!agreed.ok) return endRefused(session, agreed.refusals);
			let [applied, others] = await Promise.all([(0, carry_out.u)(agreed.value, session), seeOthers(decided, session)]);
			let settled = await settleCreated(applied, session);
			return run_end(session, {
				...agreed.value,
				due: plan.due,
				inventory,
				applied,
				others,
				settled
			});
		}
		async function whatIsDue(request, run) {
			if (request.tagLines !== null) return (0, mode.P)({
				source: null,
				due: []
			});
			let { readDue } = await Promise.all([
				__webpack_require__.e(6637),
				__webpack_require__.e(4930),
				__webpack_require__.e(1523),
				__webpack_require__.e(7780)
			]).then(__webpack_require__.bind(__webpack_require__, 7780));
			return readDue(request, run);
		}
		async function whereDue({ due }, regions) {
			if (due.length === 0) return (0, mode.P)(regions.chosen);
			let { regionsDue } = await Promise.all([
				__webpack_require__.e(6637),
				__webpack_require__.e(4930),
				__webpack_require__.e(1523),
				__webpack_require__.e(7780)
			]).then(__webpack_require__.bind(__webpack_require__, 7780));
			return regionsDue(due, regions);
		}
		async function whatToLookAt(request, { due }) {
			if (request.tagLines !== null) return {
				resources: request.tagLines,
				points: !1
			};
			let { lookingFor } = await Promise.all([
				__webpack_require__.e(6637),
				__webpack_require__.e(4930),
				__webpack_require__.e(1523),
				__webpack_require__.e(7780)
			]).then(__webpack_require__.bind(__webpack_require__, 7780));
			return lookingFor(due);
		}
		async function decide(inventory, { request, run }, plan) {
			if (request.tagLines !== null) return decideBackup(inventory, request, run.startedAt);
			let [{ decidePlannedBackup }, { warnOfIdleRules }] = await Promise.all([__webpack_require__.e(3835).then(__webpack_require__.bind(__webpack_require__, 83835)), Promise.all([
				__webpack_require__.e(6637),
				__webpack_require__.e(4930),
				__webpack_require__.e(1523),
				__webpack_require__.e(7780)
			]).then(__webpack_require__.bind(__webpack_require__, 7780))]);
			let decided = decidePlannedBackup(inventory, request, plan.due, run.startedAt);
			return {
				...decided,
				warnings: [...decided.warnings, ...await warnOfIdleRules(plan, run)]
			};
		}
		async function seeOthers(decided, { request, connection, run }) {
			if (!request.otherBackups) return null;
			let { lookForOthers } = await __webpack_require__.e(9271).then(__webpack_require__.bind(__webpack_require__, 89271));
			return lookForOthers(decided, connection, request, run.startedAt, run);
		}
		async function settleCreated(applied, session) {
			let { request, connection, run } = session;
			if (applied === null || request.waitMilliseconds === null) return null;
			let pending = applied.created.flatMap(({ change, outcome }) => outcome.result === "failed" || outcome.state !== "pending" ? [] : [{
				kind: change.resource.kind,
				region: change.resource.region,
				id: outcome.id
			}]);
			let deadline = run.clock.now() + request.waitMilliseconds;
			let { settle } = await __webpack_require__.e(8668).then(__webpack_require__.bind(__webpack_require__, 58668));
			return settle(pending, {
				...run,
				kinds: connection.kinds,
				engine: request.engine.name,
				deadline
			});
		}
		let backup = {
			run: runBackup,
			refused: (ended) => backupReport(ended),
			view: async () => (await __webpack_require__.e(5056).then(__webpack_require__.bind(__webpack_require__, 5056))).backupView
		};
	}),
	86294: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => writeForApproval,
			k: () => readApproved
		});
		var _model_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15047);
		var _model_known_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51163);
		var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33444);
		var _ports_work_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35675);
		var _mode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74814);
		function writeForApproval(text, run) {
			return (0, _model_attempt_js__WEBPACK_IMPORTED_MODULE_0__.C)(async () => (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.kX)(await run.files.write("change-set", text)), run);
		}
		async function readApproved(path, { files }, judge) {
			let text;
			try {
				text = await files.read(path, _ports_work_tree_js__WEBPACK_IMPORTED_MODULE_3__.wh);
			} catch (error) {
				return refuse(path, `it cannot be read: ${error instanceof Error ? error.message : String(error)}`);
			}
			let judged = await judge(text);
			return judged.ok ? (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.P)(judged.value) : refuse(path, judged.problem);
		}
		function refuse(path, why) {
			return (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.J)("change-set", (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_1__.AN)(`change-set: "${path}" is refused: ${why}`, ADVICE));
		}
		let ADVICE = "Make a change set with a dry run of the same inputs, have it approved, and write its path; nothing was changed.";
	}),
	11120: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => agree,
			u: () => carryOut
		});
		var external_node_crypto_ = __webpack_require__(77598);
		function inTurn(changes) {
			return changes.map((change) => ({
				change,
				turn: (0, external_node_crypto_.createHash)("sha256").update(change.slot).digest("hex")
			})).sort((one, other) => one.turn < other.turn ? -1 : +(one.turn > other.turn)).map(({ change }) => change);
		}
		var known_faults = __webpack_require__(51163);
		var cloud = __webpack_require__(17950);
		async function apply({ changes }, kinds, watch, attentive = HEEDLESS) {
			let { log } = watch;
			let creates = changes.filter((change) => change.action === "create");
			let deletes = changes.filter((change) => change.action === "delete");
			let snapshots = changes.filter((change) => change.action === "delete-snapshot");
			let told = (total, what) => progress(log, total, what);
			let created = await each(inTurn(creates), (change) => (0, cloud.I)(kinds, change.resource.kind).create(change), watch, told(creates.length, "backups requested"));
			let deleted = await each(deletes, (change) => looking((lastLook) => (0, cloud.I)(kinds, change.point.kind).delete(change, lastLook), () => attentive.point(change)), watch, told(deletes.length, "backups deleted"));
			let deletedSnapshots = await each(snapshots, (change) => looking((lastLook) => (0, cloud.I)(kinds, change.snapshot.kind).deleteSnapshot(change, lastLook), () => attentive.snapshot(change)), watch, told(snapshots.length, "snapshots deleted"));
			let expiries = changes.filter((change) => change.action === "set-expiry");
			let retained = await each(expiries, (change) => (0, cloud.I)(kinds, change.point.kind).setExpiry(change), watch, told(expiries.length, "expiries changed"));
			return {
				created: inOrderOf(creates, created),
				deleted,
				deletedSnapshots,
				retained
			};
		}
		function inOrderOf(changes, done) {
			let places = new Map(changes.map((change, place) => [change, place]));
			let placeOf = ({ change }) => places.get(change) ?? 0;
			return [...done].sort((one, other) => placeOf(one) - placeOf(other));
		}
		let HEEDLESS = {
			point: () => Promise.resolve(null),
			snapshot: () => Promise.resolve(null)
		};
		async function looking(work, look) {
			let seen = { spared: null };
			let outcome = await work(async () => {
				seen.spared = await look();
				if (seen.spared === null) return null;
				return seen.spared.result === "failed" ? seen.spared.fault : SPARED;
			});
			return seen.spared ?? outcome;
		}
		let SPARED = {
			code: "not-allowed",
			message: "it is kept after all",
			advice: ""
		};
		function each(changes, work, watch, onDone) {
			return Promise.all(changes.map(async (change) => {
				let outcome = await outcomeOf(() => work(change), watch);
				onDone();
				return {
					change,
					outcome
				};
			}));
		}
		async function outcomeOf(work, watch) {
			try {
				return await work();
			} catch (error) {
				return {
					result: "failed",
					fault: (0, known_faults.Kl)(error, watch)
				};
			}
		}
		function progress(log, total, what) {
			let done = 0;
			return () => {
				done += 1;
				log.progress(done, total, what);
			};
		}
		var attempt = __webpack_require__(15047);
		var model = __webpack_require__(33444);
		var approval = __webpack_require__(86294);
		var mode = __webpack_require__(74814);
		async function agree(wanted, session, { source, due }) {
			let { request, run, connection } = session;
			let foreseen = await foresee(wanted, session);
			if (!foreseen.ok) return foreseen;
			let decided = foreseen.value;
			logChanges(run.log, decided);
			let asked = {
				request,
				account: connection.account,
				source,
				due
			};
			if (request.dryRun) return (0, mode.P)(await writeDown(decided, asked, session));
			if (request.changeSet.approved === null) return (0, mode.P)({
				changeSet: decided,
				changeSetPath: null
			});
			let approved = await (0, approval.k)(request.changeSet.approved, run, async (text) => {
				let { approve } = await __webpack_require__.e(7303).then(__webpack_require__.bind(__webpack_require__, 57303));
				let approval = approve(decided, text, asked, run.clock.now());
				return approval.ok ? {
					ok: !0,
					value: approval.changeSet
				} : approval;
			});
			return approved.ok ? (0, mode.P)({
				changeSet: approved.value,
				changeSetPath: null
			}) : approved;
		}
		async function foresee(changeSet, { connection, run }) {
			let { foresee: look } = connection;
			if (look === void 0) return (0, mode.P)(changeSet);
			let foreseen = await (0, attempt.C)(async () => (0, model.kX)(await look(changeSet)), run);
			return foreseen.ok ? (0, mode.P)(foreseen.value) : (0, mode.J)("changes", foreseen.fault);
		}
		async function writeDown(changeSet, asked, { run }) {
			let { changeSetText } = await __webpack_require__.e(7303).then(__webpack_require__.bind(__webpack_require__, 57303));
			let path = await (0, approval.A)(changeSetText(changeSet, asked, run.clock.now(), run.commit), run);
			if (path.ok) return {
				changeSet,
				changeSetPath: path.value
			};
			let failed = {
				region: null,
				target: "change-set",
				action: "start",
				fault: path.fault
			};
			return {
				changeSet: {
					...changeSet,
					failures: [...changeSet.failures, failed]
				},
				changeSetPath: null
			};
		}
		async function carryOut({ changeSet }, { request, run, connection }, attentive) {
			return request.dryRun ? null : apply(changeSet, connection.kinds, run, attentive);
		}
		function logChanges(log, { changes, failures }) {
			let count = (action) => changes.filter((change) => change.action === action).length;
			log.info(`To create ${count("create")}, to set the expiry of ${count("set-expiry")}, to delete ${count("delete")}, to keep ${count("keep")}, refused ${count("refuse")}, failed so far ${failures.length}`);
		}
	}),
	58495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HE: () => setRight,
			eW: () => clockWarnings,
			qQ: () => mayNotRun
		});
		var _decide_duration_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86597);
		var _decide_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59856);
		function setRight(run) {
			return {
				...run,
				startedAt: run.startedAt + Math.round(skewOf(run.clock) / 1e3) * 1e3
			};
		}
		function mayNotRun(mode, clock) {
			if (mode !== "purge" && mode !== "retain") return null;
			let skew = skewOf(clock);
			return Math.abs(skew) > 3e5 ? (0, _decide_faults_js__WEBPACK_IMPORTED_MODULE_0__.Ye)(skewWords(skew), mode) : null;
		}
		function clockWarnings(clock) {
			let skew = skewOf(clock);
			if (skew === 0) return [];
			return [{
				region: null,
				target: "clock",
				message: `the clock of this machine is ${skewWords(skew)}; the time of AWS was used for signatures, names and expiries: have the clock synchronized`
			}];
		}
		function skewOf(clock) {
			return clock.correction?.skew() ?? 0;
		}
		function skewWords(skew) {
			return `${(0, _decide_duration_words_js__WEBPACK_IMPORTED_MODULE_1__.W)(Math.abs(skew))} ${skew > 0 ? "behind" : "ahead of"} the services'`;
		}
	}),
	76168: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => endings,
			e: () => endedOf
		});
		var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58495);
		function endings(build) {
			return {
				end: ({ request, run, connection }, told) => build(endedOf(request, run, connection), told),
				endRefused: ({ request, run, connection }, refusals, told) => build({
					...endedOf(request, run, connection),
					refusals
				}, told),
				notBegun: (request, run) => (refusals) => build({
					...endedOf(request, run),
					refusals
				})
			};
		}
		function endedOf(request, { startedAt, clock }, { account, caller } = {
			account: null,
			caller: null
		}) {
			let warnings = (0, _clock_js__WEBPACK_IMPORTED_MODULE_0__.eW)(clock);
			return {
				request,
				startedAt,
				finishedAt: clock.now(),
				account,
				caller,
				refusals: [],
				warnings
			};
		}
	}),
	34141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => OUR_POINTS,
			t: () => lookAt
		});
		var _observe_observe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28135);
		let OUR_POINTS = {
			resources: null,
			points: !0
		};
		function lookAt({ request, run, connection }, regions, looking) {
			return (0, _observe_observe_js__WEBPACK_IMPORTED_MODULE_0__.l)(connection, regions, looking, run, (read) => logRegion(run.log, read, request.kinds.length > 1));
		}
		function logRegion(log, inventory, naming) {
			let place = naming ? `${inventory.region} ${inventory.kind}` : inventory.region;
			if (!inventory.read) {
				log.group(place, [`could not be read: ${inventory.fault.message}`]);
				return;
			}
			let { resources, points, loose } = inventory;
			let lines = resources.map(({ id, name, obstacle }) => {
				let title = name === "" ? id : `${id} (${name})`;
				return obstacle === null ? title : `${title}: not backed up, ${obstacle.reason}`;
			});
			points.length > 0 && lines.push(`with our tag: ${points.length}`);
			loose.length > 0 && lines.push(`snapshots left over from earlier ones: ${loose.length}`);
			log.group(`${place}: ${resources.length + points.length} found`, lines);
		}
	}),
	74814: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => refused,
			P: () => went
		});
		let went = (value) => ({
			ok: !0,
			value
		});
		function refused(target, fault) {
			return {
				ok: !1,
				refusals: [{
					target,
					fault
				}]
			};
		}
	}),
	38128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => regionsOf,
			q: () => regionsOfPlan
		});
		var _decide_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49552);
		var _model_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15047);
		var _model_known_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51163);
		var _plan_regions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89247);
		var _mode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74814);
		async function regionsOf({ connection, request, run }) {
			let exact = (0, _decide_regions_js__WEBPACK_IMPORTED_MODULE_0__.$)(request.regions);
			if (exact !== null) return (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.P)({
				enabled: null,
				chosen: exact
			});
			let enabled = await (0, _model_attempt_js__WEBPACK_IMPORTED_MODULE_1__.C)(connection.enabledRegions, run);
			if (!enabled.ok) return (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.J)(request.session.homeRegion, enabled.fault);
			let chosen = (0, _decide_regions_js__WEBPACK_IMPORTED_MODULE_0__.T)(request.regions, enabled.value);
			if (chosen.ok) return (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.P)({
				enabled: enabled.value,
				chosen: chosen.regions
			});
			return (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.J)("regions", (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_2__.AN)(`regions: ${chosen.problem}`, "Correct the input regions and run again; nothing was changed."));
		}
		function regionsOfPlan({ name, selection }, { enabled, chosen }) {
			let wrong = (problem) => (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.J)("plan-file", (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_2__.AN)(`plan-file: the regions of the plan ${name}: ${problem}`, "Correct the regions of the plan and run again; nothing was changed."));
			if (enabled === null) {
				let odd = noRegion(selection.regions);
				if (odd !== null) return wrong(`"${odd}" matches no enabled region; write names or globs such as "us-* !us-west-1"`);
				return (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.P)(chosen.filter((region) => (0, _plan_regions_js__WEBPACK_IMPORTED_MODULE_3__.Hw)(selection.regions, region)));
			}
			let reading = (0, _decide_regions_js__WEBPACK_IMPORTED_MODULE_0__.T)(selection.regions, enabled);
			return reading.ok ? (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.P)(reading.regions) : wrong(reading.problem);
		}
		function noRegion(text) {
			return text.split(/[\s,]+/).filter((word) => word !== "").find((word) => !/[*?]/.test(word) && (0, _decide_regions_js__WEBPACK_IMPORTED_MODULE_0__.$)(word.replace(/^!/, "")) === null) ?? null;
		}
	}),
	4237: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => inSession });
		var _model_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15047);
		var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58495);
		var _mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74814);
		async function inSession(request, begun, work, otherwise) {
			let connected = await (0, _model_attempt_js__WEBPACK_IMPORTED_MODULE_0__.C)(begun.cloud.connect, begun);
			if (!connected.ok) return otherwise((0, _mode_js__WEBPACK_IMPORTED_MODULE_1__.J)("session", connected.fault).refusals);
			let connection = connected.value;
			let run = (0, _clock_js__WEBPACK_IMPORTED_MODULE_2__.HE)(begun);
			let wrong = (0, _clock_js__WEBPACK_IMPORTED_MODULE_2__.qQ)(request.mode, run.clock);
			if (wrong !== null) {
				connection.close();
				return otherwise((0, _mode_js__WEBPACK_IMPORTED_MODULE_1__.J)("clock", wrong).refusals);
			}
			run.log.info(`Account ${connection.account}, as ${connection.caller}`);
			try {
				return await work({
					request,
					run,
					connection
				});
			} finally {
				connection.close();
			}
		}
	}),
	28135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => observe });
		var _model_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15047);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33444);
		async function observe({ account, kinds }, regions, looking, watch, onRead) {
			return {
				account,
				regions: await Promise.all(regions.flatMap((region) => [...kinds].map(async ([name, kind]) => {
					let inventory = await readRegion(name, kind, region, looking, watch);
					onRead(inventory);
					return inventory;
				})))
			};
		}
		async function readRegion(name, kind, region, looking, watch) {
			let listing = await (0, _model_attempt_js__WEBPACK_IMPORTED_MODULE_0__.C)(() => listKind(kind, region, looking), watch);
			if (!listing.ok) return {
				kind: name,
				region,
				read: !1,
				fault: listing.fault
			};
			return {
				kind: name,
				region,
				read: !0,
				...listing.value
			};
		}
		async function listKind(kind, region, looking) {
			let [resources, points] = await Promise.all([looking.resources === null ? (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.kX)([]) : kind.listResources(region, looking.resources), listPoints(kind, region, looking)]);
			if (!resources.ok) return resources;
			return points.ok ? (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.kX)({
				resources: resources.value,
				...points.value
			}) : points;
		}
		async function listPoints(kind, region, { points }) {
			if (points === !1) return (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.kX)({
				points: [],
				loose: []
			});
			if (points === !0 || kind.listBackups === void 0) return kind.listPoints(region);
			let listed = await kind.listBackups(region, points);
			return listed.ok ? (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.kX)({
				points: listed.value,
				loose: []
			}) : listed;
		}
	}),
	77600: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Zm: () => backupPlanValue,
			_G: () => membershipOf,
			ky: () => unknownWords,
			vv: () => planNamesIn
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52431);
		let CUT_END = /^~[0-9a-f]{8}$|@cut-[0-9a-f]{16}$/;
		function backupPlanValue(rules) {
			let names = rules.map(({ plan, rule }) => `${plan.name}/${rule.name}`);
			let whole = names.join(", ");
			if (whole.length <= 256) return whole;
			let mark = `~${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(whole).digest("hex").slice(0, 8)}`;
			for (; [...names, mark].join(", ").length > 256;) names.pop();
			return [...names, mark].join(", ");
		}
		function membershipOf({ tags }, file) {
			let { backupPlan = null, backupTag } = tags;
			let direct = (file?.plans ?? []).filter((plan) => plan.engine === "direct");
			if (backupPlan === null) return {
				rules: [],
				plans: ofSameTags(backupTag, direct),
				unknown: [],
				whole: !0
			};
			let rules = [];
			let plans = new Set();
			let unknown = [];
			let named = new Set(backupPlan.split(", "));
			for (let text of named) {
				let { plan: planName, rule: ruleName } = namesIn(text);
				let plan = direct.find(({ name }) => name === planName);
				let rule = plan?.rules.find(({ name }) => name === ruleName);
				plan !== void 0 && plans.add(plan);
				plan !== void 0 && rule !== void 0 ? rules.push({
					plan,
					rule
				}) : isFormer(text, planName, file) || unknown.push({
					text,
					why: whyUnknown(text, planName, file)
				});
			}
			return {
				rules,
				plans: [...plans],
				unknown,
				whole: rules.length === named.size
			};
		}
		function ofSameTags(backupTag, plans) {
			if (backupTag === null) return [];
			return plans.filter(({ selection }) => selection.tags.length > 0 && (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.wm)(selection.tags) === backupTag);
		}
		function planNamesIn(backupPlan) {
			return [...new Set(backupPlan.split(", ").map((text) => namesIn(text).plan))];
		}
		function namesIn(text) {
			let slash = text.indexOf("/");
			return slash < 0 ? {
				plan: text,
				rule: null
			} : {
				plan: text.slice(0, slash),
				rule: text.slice(slash + 1)
			};
		}
		function isFormer(text, plan, file) {
			let former = file?.formerPlans ?? [];
			return former.includes(text) || former.includes(plan);
		}
		function whyUnknown(text, plan, file) {
			if (file === null) return "no-file";
			if (CUT_END.test(text)) return "cut";
			let held = file.plans.find(({ name }) => name === plan);
			if (held === void 0) return "no-plan";
			return held.engine === "aws-backup" ? "aws-backup" : "no-rule";
		}
		function unknownWords({ text, why }) {
			switch (why) {
				case "no-plan": return `the plan file has no plan "${namesIn(text).plan}"`;
				case "no-rule": return `the plan "${namesIn(text).plan}" has no rule "${namesIn(text).rule ?? ""}" any more`;
				case "aws-backup": return `AWS Backup carries out the plan "${namesIn(text).plan}" now`;
				case "cut": return "its BackupPlan tag was cut, so not all its plans are known";
				case "no-file": return `its plan ${text} was not read`;
				default: return why;
			}
		}
	}),
	89247: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FL: () => REGIONS_PATTERN,
			Hw: () => regionsAllow,
			WJ: () => readRegionPatterns
		});
		var _decide_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49552);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33444);
		let ONE_PATTERN = "!?[a-z0-9*?-]+";
		let REGIONS_PATTERN = `^[\\s,]*${ONE_PATTERN}(?:[\\s,]+${ONE_PATTERN})*[\\s,]*$`;
		function readRegionPatterns(text) {
			let patterns = patternsOf(text);
			let right = "write names or globs such as \"us-* !us-west-1\", or leave it out for all regions";
			if (patterns.length === 0) return {
				ok: !1,
				problem: `"${text}" names no region; ${right}`
			};
			let wrong = patterns.find((pattern) => !RegExp(`^${ONE_PATTERN}$`).test(pattern));
			if (wrong !== void 0) return {
				ok: !1,
				problem: `"${wrong}" cannot fit the name of a region, which is like eu-west-1; ${right}`
			};
			let included = patterns.filter((pattern) => !pattern.startsWith("!"));
			let excludes = (name) => patterns.some((pattern) => pattern.startsWith("!") && fits(name, pattern.slice(1)));
			if (included.length === 0 ? excludes("*") : included.every(excludes)) return {
				ok: !1,
				problem: `"${text}" excludes every region; ${right}`
			};
			return {
				ok: !0,
				value: text.trim()
			};
		}
		function regionsAllow(text, name) {
			let patterns = patternsOf(text);
			let included = patterns.filter((pattern) => !pattern.startsWith("!"));
			let excluded = patterns.filter((pattern) => pattern.startsWith("!"));
			return (included.length === 0 || included.some((pattern) => fits(name, pattern))) && !excluded.some((pattern) => fits(name, pattern.slice(1)));
		}
		function patternsOf(text) {
			return text.split(/[\s,]+/).filter((pattern) => pattern !== "");
		}
		function fits(name, pattern) {
			return (0, _decide_regions_js__WEBPACK_IMPORTED_MODULE_0__.T)(pattern, [(0, _model_js__WEBPACK_IMPORTED_MODULE_1__.Ny)(name)]).ok;
		}
	}),
	17950: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => kindOf });
		function kindOf(kinds, name) {
			let kind = kinds.get(name);
			if (kind === void 0) throw Error(`nothing is wired for the kind ${name}: this is a bug`);
			return kind;
		}
	})
};
