export const id = 3384;
export const ids = [3384];
export const modules = {
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
	47843: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Zt: () => sourceKey,
			cu: () => identityOf,
			ni: () => sourcesAmong,
			tp: () => sourceFacts
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		function identityOf({ source, sourceIdentity }) {
			return sourceIdentity ?? source;
		}
		function sourceKey(facts) {
			return `${(0, _model_js__WEBPACK_IMPORTED_MODULE_0__.$t)(facts)} ${identityOf(facts)}`;
		}
		function sourcesAmong(resources) {
			let byIdentity = new Map();
			let byName = new Map();
			for (let resource of resources) {
				let { kind, region, id: source, identity } = resource;
				identity !== void 0 && byIdentity.set(sourceKey({
					kind,
					region,
					source,
					sourceIdentity: identity
				}), resource);
				byName.set((0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)(resource), resource);
			}
			return (source) => {
				let known = source.sourceIdentity === void 0 ? void 0 : byIdentity.get(sourceKey(source));
				if (known !== void 0) return known;
				let namesake = byName.get((0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)({
					...source,
					id: source.source
				})) ?? null;
				return namesake?.identity === void 0 || source.sourceIdentity === void 0 ? namesake : null;
			};
		}
		function sourceFacts(point, source) {
			let { kind, region, sourceIdentity } = point;
			return {
				kind,
				region,
				source,
				...sourceIdentity === void 0 ? {} : { sourceIdentity }
			};
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
	88208: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => proveSnapshotOwnership,
			i: () => proveOwnership
		});
		var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60313);
		function proveOwnership(point, account) {
			if (point.owner !== account) return no(`it belongs to account ${point.owner}`);
			if (point.tags.createdBy !== _naming_js__WEBPACK_IMPORTED_MODULE_0__.VI) return no(`its CreatedBy tag is not "${_naming_js__WEBPACK_IMPORTED_MODULE_0__.VI}"`);
			if (point.managedBy !== null) return no(`${point.managedBy} made it and deletes it`);
			if (point.source === null) return no("it is a copy, or made in another way: the service recorded no source for it");
			if (point.tags.source !== null && point.tags.source !== point.source) return no(`its BackupSource tag says ${point.tags.source}, the service says ${point.source}`);
			return {
				ours: !0,
				source: point.source
			};
		}
		function proveSnapshotOwnership(snapshot, account) {
			if (snapshot.owner !== account) return no(`it belongs to account ${snapshot.owner}`);
			if (snapshot.tags.createdBy !== _naming_js__WEBPACK_IMPORTED_MODULE_0__.VI) return no(`its CreatedBy tag is not "${_naming_js__WEBPACK_IMPORTED_MODULE_0__.VI}"`);
			if (snapshot.source === null || snapshot.madeFor === null) return no("its description names no recovery point");
			if (!snapshot.original) return no("it may be a copy: the service recorded no volume for it");
			if (snapshot.tags.source !== null && snapshot.tags.source !== snapshot.source) return no(`its BackupSource tag says ${snapshot.tags.source}, its description says ${snapshot.source}`);
			return {
				ours: !0,
				source: snapshot.source
			};
		}
		function no(why) {
			return {
				ours: !1,
				why
			};
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
	})
};
