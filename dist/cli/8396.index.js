export const id = 8396;
export const ids = [
	8396,
	6040,
	1452
];
export const modules = {
	32359: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Al: () => HOURS,
			Au: () => MONTHLY,
			CH: () => clockIn,
			M_: () => WEEKLY,
			_X: () => DAILY,
			bW: () => YEARLY,
			mi: () => calendarIn,
			qC: () => periodsOf
		});
		let DAY = 864e5;
		let HOUR = 36e5;
		let clocks = new Map();
		function calendarIn(timeZone) {
			let clock = clockIn(timeZone);
			return (instant) => Math.floor(clock(instant) / DAY);
		}
		function clockIn(timeZone) {
			let known = clocks.get(timeZone);
			if (known !== void 0) return known;
			let clock = makeClock(timeZone);
			clocks.set(timeZone, clock);
			return clock;
		}
		function makeClock(timeZone) {
			let clock = new Intl.DateTimeFormat("en-US", {
				timeZone,
				calendar: "gregory",
				numberingSystem: "latn",
				hourCycle: "h23",
				year: "numeric",
				month: "numeric",
				day: "numeric",
				hour: "numeric",
				minute: "numeric",
				second: "numeric"
			});
			let offsets = new Map();
			return (instant) => {
				let utcDay = Math.floor(instant / DAY);
				let offset = offsets.get(utcDay);
				if (offset === void 0) {
					let start = offsetAt(clock, utcDay * DAY);
					offset = start === offsetAt(clock, (utcDay + 1) * DAY) ? start : null;
					offsets.set(utcDay, offset);
				}
				return instant + (offset ?? offsetAt(clock, instant));
			};
		}
		function offsetAt(clock, instant) {
			let second = Math.floor(instant / 1e3) * 1e3;
			let field = new Map(clock.formatToParts(second).map(({ type, value }) => [type, Number(value)]));
			let at = (type) => field.get(type) ?? NaN;
			return new Date(0).setUTCFullYear(at("year"), at("month") - 1, at("day")) + ((at("hour") * 60 + at("minute")) * 60 + at("second")) * 1e3 - second;
		}
		let HOURS = {
			adjective: "hourly",
			plural: "hours",
			periodIn: (timeZone) => {
				let clock = clockIn(timeZone);
				return (instant) => {
					let number = Math.floor(clock(instant) / HOUR);
					return {
						number,
						name: () => new Date(number * HOUR).toISOString().slice(0, 16).replace("T", " ")
					};
				};
			}
		};
		function periodsOf({ adjective, plural, numberOf, nameOf }) {
			return {
				adjective,
				plural,
				periodIn: (timeZone) => {
					let dayOf = calendarIn(timeZone);
					return (instant) => {
						let day = dayOf(instant);
						return {
							number: numberOf(day),
							name: () => nameOf(day)
						};
					};
				}
			};
		}
		let DAILY = {
			adjective: "daily",
			plural: "days",
			numberOf: (day) => day,
			nameOf: (day) => dateOf(day).toISOString().slice(0, 10)
		};
		let WEEKLY = {
			adjective: "weekly",
			plural: "weeks",
			numberOf: (day) => Math.floor((day + 3) / 7),
			nameOf: (day) => {
				let thursday = WEEKLY.numberOf(day) * 7;
				let year = dateOf(thursday).getUTCFullYear();
				let week = Math.floor((thursday - new Date(0).setUTCFullYear(year, 0, 1) / DAY) / 7) + 1;
				return `${fourDigits(year)}-W${String(week).padStart(2, "0")}`;
			}
		};
		let MONTHLY = {
			adjective: "monthly",
			plural: "months",
			numberOf: (day) => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth(),
			nameOf: (day) => dateOf(day).toISOString().slice(0, 7)
		};
		let YEARLY = {
			adjective: "yearly",
			plural: "years",
			numberOf: (day) => dateOf(day).getUTCFullYear(),
			nameOf: (day) => fourDigits(dateOf(day).getUTCFullYear())
		};
		function dateOf(day) {
			return new Date(day * DAY);
		}
		function fourDigits(year) {
			return String(year).padStart(4, "0");
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
	93353: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => verifiedAt });
		var _expire_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53923);
		function verifiedAt({ tags }, now) {
			let read = (0, _expire_tag_js__WEBPACK_IMPORTED_MODULE_0__.m)(tags.verified ?? null);
			return !read.readable || read.expiresAt === "never" || read.expiresAt > now ? null : read.expiresAt;
		}
	}),
	98471: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => isRed });
		let RED = new Set([
			"never",
			"late",
			"lost-tag",
			"unprotected",
			"unknown"
		]);
		function isRed(status) {
			return RED.has(status);
		}
	}),
	18396: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { check: () => mode_check });
		var expiry = __webpack_require__(83430);
		var tag_lines = __webpack_require__(52431);
		var model = __webpack_require__(33444);
		var report_common = __webpack_require__(7538);
		var named = __webpack_require__(57718);
		var check_judged = __webpack_require__(98471);
		function checkReport(ended, told = {}) {
			let { inventory = null, judged = [], failures = [], warnings = [], calendar = null } = told;
			let { account, request } = ended;
			let checked = [...judged].sort(byUrgency).map(entryOf((0, named.w)({
				account,
				inventory
			})));
			let count = (...statuses) => checked.filter(({ status }) => statuses.includes(status)).length;
			return {
				mode: "check",
				...(0, report_common.QC)(ended, {
					failures,
					warnings,
					succeeded: count("fresh", "under-way", "new"),
					amiss: checked.filter(({ status }) => (0, check_judged.i)(status)).length,
					regions: inventory?.regions ?? [],
					inventory
				}),
				tag: request === null || request.tagLines === null ? null : (0, tag_lines.wm)(request.tagLines),
				checkedCount: checked.length,
				freshCount: count("fresh"),
				lateCount: count("late", "never"),
				unprotectedCount: count("lost-tag", "unprotected"),
				checked,
				calendar
			};
		}
		function entryOf(names) {
			return ({ resource, status, newest, dueAt, reason }) => ({
				...names.resource(resource),
				recoveryPointId: newest?.id ?? null,
				status,
				newestId: newest?.id ?? null,
				newestAt: newest === null ? null : (0, expiry.r4)(newest.at),
				dueAt: dueAt === null ? null : (0, expiry.r4)(dueAt),
				by: newest?.by ?? null,
				reason
			});
		}
		function byUrgency(a, b) {
			return model.Qw.indexOf(a.status) - model.Qw.indexOf(b.status) || compare(a.newest?.at ?? 0, b.newest?.at ?? 0) || compare(a.resource.region, b.resource.region) || compare(a.resource.kind, b.resource.kind) || compare(a.resource.id, b.resource.id);
		}
		function compare(a, b) {
			return a < b ? -1 : +(a > b);
		}
		var attempt = __webpack_require__(15047);
		var group = __webpack_require__(97989);
		var backup_days = __webpack_require__(30521);
		var end = __webpack_require__(76168);
		var look_at_both = __webpack_require__(47540);
		var mode = __webpack_require__(74814);
		var plan_file = __webpack_require__(85529);
		var shared_regions = __webpack_require__(38128);
		var session = __webpack_require__(4237);
		var cron = __webpack_require__(61452);
		var membership = __webpack_require__(77600);
		var plan_select = __webpack_require__(6040);
		function claimsByTag(resources, lines, dueAt) {
			let carrying = resources.filter(({ tags }) => (0, tag_lines.bA)(tags, lines));
			let wanted = (0, tag_lines.wm)(lines);
			return {
				of: new Map(carrying.map((resource) => [(0, model.TN)(resource), claimOf(resource.obstacle, {
					maker: "direct",
					dueAt
				})])),
				selected: new Set(carrying.map(model.TN)),
				lost: ({ tags }) => tags.has(wanted) ? `it has backups made for ${wanted}, and no longer carries that` : null,
				unselected: `it does not carry ${wanted}`
			};
		}
		function claimsByPlan(resources, file, rules, until) {
			let claims = new Map();
			let selected = new Set();
			for (let plan of file.plans) {
				let { selected: theirs, skipped } = (0, plan_select.selectByPlan)(resources, plan);
				for (let one of [...theirs, ...skipped]) selected.add((0, model.TN)(one));
				let checked = rules.filter((one) => one.plan === plan);
				if (checked.length === 0) continue;
				let obligation = {
					maker: plan.engine,
					dueAt: lastDue(checked, until)
				};
				for (let resource of theirs) join(claims, (0, model.TN)(resource), claimOf(null, obligation));
				for (let one of skipped) join(claims, (0, model.TN)(one), claimOf(one, obligation));
			}
			let names = new Set(rules.map(({ plan }) => plan.name));
			return {
				of: claims,
				selected,
				lost: ({ plans }) => {
					let name = [...plans].flatMap(membership.vv).find((one) => names.has(one));
					return name === void 0 ? null : `the plan ${name} has made backups of it, and no plan selects it any more`;
				},
				unselected: "no plan selects it"
			};
		}
		function claimOf(obstacle, obligation) {
			if (obstacle === null) return {
				obligations: [obligation],
				skipped: null,
				incident: null
			};
			let { reason, incident } = obstacle;
			if (incident === !0) return {
				obligations: [obligation],
				skipped: null,
				incident: reason
			};
			return {
				obligations: [],
				skipped: reason,
				incident: null
			};
		}
		function join(claims, key, claim) {
			let other = claims.get(key);
			if (other === void 0) {
				claims.set(key, claim);
				return;
			}
			let obligations = [...other.obligations];
			for (let { maker, dueAt } of claim.obligations) {
				let at = obligations.findIndex((one) => one.maker === maker);
				at < 0 ? obligations.push({
					maker,
					dueAt
				}) : obligations[at] = {
					maker,
					dueAt: later(obligations[at]?.dueAt ?? null, dueAt)
				};
			}
			let skipped = obligations.length > 0 ? null : other.skipped ?? claim.skipped;
			claims.set(key, {
				obligations,
				skipped,
				incident: other.incident ?? claim.incident
			});
		}
		function lastDue(rules, until) {
			return rules.map(({ rule: { schedule, timeZone } }) => schedule === null ? null : (0, cron.previousOccurrence)(schedule, timeZone ?? "UTC", until)).reduce(later, null);
		}
		function later(one, other) {
			return one === null || other !== null && other > one ? other : one;
		}
		var expire_tag = __webpack_require__(53923);
		var identity = __webpack_require__(47843);
		var long_pending = __webpack_require__(49);
		var decide_ownership = __webpack_require__(88208);
		var verified = __webpack_require__(93353);
		let NO_EVIDENCE = {
			newestGood: null,
			newest: null,
			verifiedAt: null,
			newestOfDlm: null,
			failed: 0,
			fromTheFuture: 0,
			undated: 0,
			disabled: 0,
			tags: new Set(),
			plans: new Set()
		};
		function evidenceOf(resources, points, account, now) {
			let find = (0, identity.ni)(resources);
			let known = new Map();
			for (let point of points) {
				let source = sourceOf(point, account);
				if (source === null) continue;
				let { kind, region, sourceIdentity } = point;
				let resource = find({
					kind,
					region,
					source,
					...sourceIdentity !== void 0 && { sourceIdentity }
				});
				if (resource === null) continue;
				let key = (0, model.TN)(resource);
				let evidence = known.get(key) ?? {
					...NO_EVIDENCE,
					tags: new Set(),
					plans: new Set()
				};
				known.set(key, evidence);
				point.managedBy === null ? add(evidence, point, now) : addOfDlm(evidence, point, now);
			}
			return known;
		}
		function sourceOf(point, account) {
			if (point.managedBy === "Data Lifecycle Manager") return point.owner === account ? point.source : null;
			let ownership = (0, decide_ownership.i)(point, account);
			return ownership.ours ? ownership.source : null;
		}
		function add(evidence, point, now) {
			let { id, state, stateReason, tags } = point;
			let expiry = (0, expire_tag.m)(tags.expire);
			if (!expiry.readable || expiry.expiresAt === "never" || expiry.expiresAt > now) {
				tags.backupTag !== null && evidence.tags.add(tags.backupTag);
				tags.backupPlan !== null && evidence.plans.add(tags.backupPlan);
			}
			let at = (0, long_pending.w)(point);
			state === "failed" && (evidence.failed += 1);
			state === "disabled" && (evidence.disabled += 1);
			if (at === null) evidence.undated += 1;
			else if (at > now) evidence.fromTheFuture += 1;
			else {
				(evidence.newest === null || at > evidence.newest.at) && (evidence.newest = {
					id,
					at,
					state,
					stateReason
				});
				if (state !== "available" || point.createdAt === null) return;
				isNewer(at, evidence.newestGood) && (evidence.newestGood = {
					id,
					at,
					by: "backup-via-tag"
				});
				evidence.verifiedAt = latest(evidence.verifiedAt, (0, verified.U)(point, now));
			}
		}
		function addOfDlm(evidence, { id, state, createdAt }, now) {
			if (state !== "available" || createdAt === null || createdAt > now) return;
			isNewer(createdAt, evidence.newestOfDlm) && (evidence.newestOfDlm = {
				id,
				at: createdAt,
				by: "dlm"
			});
		}
		function isNewer(at, other) {
			return other === null || at > other.at;
		}
		function latest(one, other) {
			return one === null || other !== null && other > one ? other : one;
		}
		var faults = __webpack_require__(59856);
		var kinds_due = __webpack_require__(76545);
		var plan_missing = __webpack_require__(24826);
		function findingsOf(request, rules, looked, claims, protectedIn, judged) {
			let asked = awsBackupUnread(protectedIn, judged);
			let missing = [...new Set(rules.map(({ plan }) => plan))].flatMap((plan) => [(0, kinds_due.V9)(plan, request.kinds), ...(0, plan_missing.yT)(plan, looked.listed, request)]);
			let failures = [
				...looked.failures,
				...asked.failures,
				...missing.flatMap(({ failure }) => failure ?? [])
			];
			let warnings = [...asked.warnings, ...missing.flatMap(({ warning }) => warning ?? [])];
			let found = judged.map(({ resource }) => resource);
			let [by, target] = wanted(request, rules);
			if (looked.resources.some((resource) => resource.gone !== !0 && claims.of.has((0, model.TN)(resource)))) return {
				failures,
				warnings: [...warnings, ...unfound(request, rules, looked, found)]
			};
			if (failures.length > 0 || request.ifNoneFound === "ignore") return {
				failures,
				warnings
			};
			let fault = (0, faults.dM)(by, target);
			if (request.ifNoneFound === "error") return {
				failures: [...failures, {
					region: null,
					target,
					action: "select",
					fault
				}],
				warnings
			};
			return {
				failures,
				warnings: [...warnings, {
					region: null,
					target,
					message: fault.message
				}]
			};
		}
		function wanted(request, rules) {
			return request.tagLines === null ? ["plan", (0, membership.Zm)(rules)] : ["tag", (0, tag_lines.wm)(request.tagLines)];
		}
		function unfound(request, rules, { listed }, found) {
			if (request.ifNoneFound === "ignore") return [];
			if (request.tagLines === null) {
				let told = (0, plan_missing.n5)(listed, request, rules, found);
				return [...told, ...(0, plan_missing.Z_)(listed, request, [...new Set(rules.map(({ plan }) => plan))], told)];
			}
			let target = (0, tag_lines.wm)(request.tagLines);
			return (0, kinds_due.pM)(request.kinds, listed.regions, found).map((kind) => (0, kinds_due.kM)(kind, "tag", target));
		}
		function awsBackupUnread(protectedIn, judged) {
			let unknownIn = new Set(judged.flatMap(({ status, resource }) => status === "unknown" ? [resource.region] : []));
			let failures = [];
			let warnings = [];
			for (let [region, listed] of protectedIn) {
				if (listed.ok) continue;
				let { fault } = listed;
				if (unknownIn.has(region)) failures.push({
					region,
					target: region,
					action: "read",
					fault
				});
				else {
					let message = `AWS Backup could not be asked what it has backed up, and nothing depended on it: ${fault.message}`;
					warnings.push({
						region,
						target: region,
						message
					});
				}
			}
			return {
				failures,
				warnings
			};
		}
		var arns = __webpack_require__(68484);
		function withoutCover(resource, kinds) {
			let { obstacle, partOf } = resource;
			if (obstacle === null || partOf === void 0 || !kinds.includes(partOf.kind)) return resource;
			return {
				...resource,
				obstacle: obstacle.ofAwsBackup === void 0 ? null : {
					...obstacle,
					ofAwsBackup: null
				}
			};
		}
		function wholeOf(resource, kinds) {
			let { partOf } = resource;
			return partOf !== void 0 && kinds.includes(partOf.kind) ? partOf : resource;
		}
		var duration_words = __webpack_require__(86597);
		function reasonOf(one) {
			let { status, newest, inTime, found, asked, incident } = one;
			let parts = [mainReason(one)];
			status !== "fresh" && status !== "unknown" && !(inTime && newest !== null) && parts.push(...whatDoesNotCount(one));
			status === "late" && inTime && parts.push(verifiedWords(found, asked));
			incident !== null && status !== "fresh" && parts.push(incident);
			return parts.join("; ");
		}
		function mainReason({ resource, status, newest, dueAt, found, maker, inTime, unread, asked }) {
			let by = maker === "aws-backup" ? " of AWS Backup" : "";
			let born = resource.bornAt === void 0 ? "" : `${ago(resource.bornAt, asked)} ago`;
			switch (status) {
				case "unknown": return unread.ours === null ? `AWS Backup could not be asked about it: ${unread.others?.message ?? ""}` : `its backups could not be read: ${unread.ours.message}`;
				case "new": return `it first started ${born}, after the last time a backup was due, and has none yet`;
				case "under-way": return `its newest backup began ${found.newest === null ? "" : ago(found.newest.at, asked)} ago and is not finished`;
				case "never": return `it has no backup${by} that counts`;
				default: {
					let age = newest === null ? "" : `its newest backup${by} is ${ago(newest.at, asked)} old`;
					return inTime || dueAt === null ? age : `${age}, and one from ${(0, expiry.r4)(dueAt)} or later was due`;
				}
			}
		}
		function whatDoesNotCount({ resource, found, maker, status, asked }) {
			if (maker === "aws-backup") return [];
			let { point } = model.GW[resource.kind];
			let { newest } = found;
			let parts = [];
			newest?.state === "pending" && status !== "under-way" && parts.push(`the newest ${point} (${newest.id}) has been pending for ${ago(newest.at, asked)}`);
			if (newest?.state === "failed") {
				let why = newest.stateReason === "" ? "" : `: ${newest.stateReason}`;
				parts.push(`the newest ${point} (${newest.id}) failed${why}`);
			} else found.failed > 0 && parts.push(`${several(found.failed, point)} failed`);
			found.fromTheFuture > 0 && parts.push(`${several(found.fromTheFuture, point)} dated in the future`);
			found.undated > 0 && parts.push(`${several(found.undated, point)} without a readable date`);
			found.disabled > 0 && parts.push(`${several(found.disabled, point)} disabled`);
			return parts;
		}
		function verifiedWords({ verifiedAt }, asked) {
			return verifiedAt === null ? "none of its backups was ever verified" : `none of its backups was verified since ${(0, expiry.r4)(verifiedAt)}, ${ago(verifiedAt, asked)} ago`;
		}
		function several(count, noun) {
			return `${count} ${noun}${count === 1 ? "" : "s"}`;
		}
		function ago(at, { now }) {
			return now - at < 6e4 ? "less than a minute" : (0, duration_words.W)(now - at);
		}
		function judge(known) {
			return known.resources.flatMap((resource) => judgeResource(resource, known) ?? []);
		}
		function judgeResource(resource, known) {
			let { claims, asked, evidence } = known;
			let key = (0, model.TN)(resource);
			let claim = claims.of.get(key) ?? claimOfWhole(resource, known);
			let found = evidence.get((0, model.TN)(wholeOf(resource, asked.kinds))) ?? NO_EVIDENCE;
			let unjudged = (status, reason) => ({
				resource,
				status,
				newest: newestOf(sources(resource, found, known).counting("direct")),
				dueAt: null,
				reason
			});
			let exempt = resource.tags.get("BackupExempt");
			if (exempt !== void 0 && resource.gone !== !0) return unjudged("exempt", exempt.trim() === "" ? "it carries BackupExempt" : exempt);
			if (claim !== void 0) {
				if (claim.skipped !== null) return unjudged("skipped", claim.skipped);
				return worst(claim.obligations.map((obligation) => meet(resource, obligation, claim, found, known)));
			}
			if (claims.selected.has(key) || resource.gone === !0) return null;
			let lost = claims.lost(evidence.get(key) ?? NO_EVIDENCE);
			if (lost !== null) return unjudged("lost-tag", lost);
			if (asked.coverage === "tagged") return null;
			let { obstacle } = resource;
			if (obstacle !== null && obstacle.incident !== !0) return unjudged("skipped", obstacle.reason);
			return unjudged("unprotected", claims.unselected);
		}
		function claimOfWhole(resource, { claims, asked }) {
			let whole = wholeOf(resource, asked.kinds);
			return asked.coverage === "all" && whole !== resource ? claims.of.get((0, model.TN)(whole)) : void 0;
		}
		function meet(resource, { maker, dueAt }, { incident }, found, known) {
			let { asked } = known;
			let { counting, unread } = sources(resource, found, known);
			let newest = newestOf(counting(maker));
			let inTime = newest !== null && (dueAt === null || newest.at >= dueAt);
			let verified = maker === "aws-backup" || isVerified(resource, found, asked);
			let status = statusOf();
			return {
				resource,
				status,
				newest,
				dueAt,
				reason: reasonOf({
					resource,
					status,
					newest,
					dueAt,
					found,
					maker,
					inTime,
					incident,
					unread: unread(maker),
					asked
				})
			};
			function statusOf() {
				let { ours, others } = unread(maker);
				if (ours !== null || others !== null && !inTime) return "unknown";
				if (inTime && verified) return "fresh";
				if (maker === "direct" && isUnderWay(found, asked)) return "under-way";
				if (newest !== null) return "late";
				return isNew(resource, dueAt) ? "new" : "never";
			}
		}
		function sources(resource, found, { account, unread, protectedIn, asked }) {
			let whole = wholeOf(resource, asked.kinds);
			let listing = protectedIn.get(resource.region);
			let theirs = listing?.ok === !0 ? listing.value.get((0, arns.RY)({
				...whole,
				account
			})) : void 0;
			let ofAwsBackup = theirs === void 0 || theirs.at > asked.seenAt ? null : {
				id: theirs.id,
				at: theirs.at,
				by: "aws-backup"
			};
			return {
				counting: (maker) => {
					if (maker === "aws-backup") return [ofAwsBackup];
					return asked.otherBackups ? [
						found.newestGood,
						ofAwsBackup,
						found.newestOfDlm
					] : [found.newestGood];
				},
				unread: (maker) => ({
					ours: maker === "direct" ? unread.get((0, model.$t)(whole)) ?? null : null,
					others: listing !== void 0 && !listing.ok && (maker === "aws-backup" || asked.otherBackups) ? listing.fault : null
				})
			};
		}
		function newestOf(points) {
			return points.reduce((one, other) => one === null || other !== null && other.at > one.at ? other : one, null);
		}
		function isVerified({ kind }, found, { verifiedSince }) {
			if (verifiedSince === null || kind !== "ec2-instance") return !0;
			return found.verifiedAt !== null && found.verifiedAt >= verifiedSince;
		}
		function isUnderWay({ newest }, { now, lateAfter }) {
			return newest !== null && newest.state === "pending" && now - newest.at < lateAfter;
		}
		function isNew({ bornAt }, dueAt) {
			return bornAt !== void 0 && dueAt !== null && bornAt > dueAt;
		}
		function worst(judged) {
			let order = ({ status }) => model.Qw.indexOf(status);
			return judged.reduce((one, other) => one === null || order(other) < order(one) ? other : one, null);
		}
		function metricsOf(report, now) {
			if (report.failedCount > 0 || report.checked.some(({ status }) => status === "unknown")) return null;
			let ages = report.checked.filter(({ status }) => status !== "exempt" && status !== "skipped").flatMap(({ newestAt }) => newestAt === null ? [] : [(now - Date.parse(newestAt)) / 36e5]);
			let oldest = ages.reduce((most, age) => Math.max(most, age), 0);
			return [
				{
					name: "Late",
					value: report.lateCount,
					unit: "Count"
				},
				{
					name: "Unprotected",
					value: report.unprotectedCount,
					unit: "Count"
				},
				...ages.length === 0 ? [] : [{
					name: "OldestAgeHours",
					value: Math.round(oldest * 100) / 100,
					unit: "None"
				}]
			];
		}
		async function withMetricsSent(report, session) {
			let { request, run, connection } = session;
			if (request.metrics === null) return report;
			let metrics = metricsOf(report, run.startedAt);
			if (metrics === null) return report;
			let fault = await connection.putMetrics({
				namespace: request.metrics,
				at: run.startedAt,
				dimension: {
					name: "Account",
					value: connection.account
				},
				metrics
			});
			if (fault === null) return report;
			let warning = {
				region: null,
				target: "metrics",
				message: `the metrics were not sent: ${fault.message}; ${fault.advice}`
			};
			return {
				...report,
				warnings: [...report.warnings, warning]
			};
		}
		var nearest = __webpack_require__(51415);
		var known_faults = __webpack_require__(51163);
		function rulesToCheck(file, { plan, rule }) {
			let all = file.plans.flatMap((one) => one.rules.map((theirs) => ({
				plan: one,
				rule: theirs
			})));
			let planNames = file.plans.map(({ name }) => name);
			if (plan !== "" && !planNames.includes(plan)) return unknown("plan", "the plan file", plan, planNames);
			let ofPlan = all.filter((one) => plan === "" || one.plan.name === plan);
			let chosen = ofPlan.filter((one) => rule === "" || one.rule.name === rule);
			if (chosen.length > 0 || rule === "") return (0, mode.P)(chosen);
			let ruleNames = [...new Set(ofPlan.map((one) => one.rule.name))];
			return unknown("rule", plan === "" ? "the plan file" : `the plan "${plan}"`, rule, ruleNames);
		}
		function unknown(input, where, text, names) {
			let listed = names.map((name) => `"${name}"`).join(", ");
			let message = `${input}: ${where} has no ${input} "${text}"${(0, nearest.a)(text, names) || ";"} it has ${listed}`;
			return (0, mode.J)(input, (0, known_faults.AN)(message, `Correct ${input} and run again.`));
		}
		let { end: run_end, endRefused, notBegun } = (0, end.V)(checkReport);
		async function runCheck(request, run) {
			let wanted = await whatIsWanted(request, run);
			if (!wanted.ok) return notBegun(request, run)(wanted.refusals);
			return (0, session.C)(request, run, (session) => check(session, wanted.value), notBegun(request, run));
		}
		async function check(session, wanted) {
			let { request, run, connection } = session;
			let regions = await whereToLook(session, wanted);
			if (!regions.ok) return endRefused(session, regions.refusals);
			let looked = withWholes(await (0, look_at_both.Y)(session, regions.value.chosen, { dlm: request.otherBackups }), request);
			let { resources, points, unread, inventory } = looked;
			let claims = claimsOf(looked, request, wanted, run);
			let protectedIn = await askAwsBackup(session, looked, claims);
			let [now, seenAt] = [run.startedAt, run.clock.now()];
			let { account } = connection;
			let judged = judge({
				account,
				resources,
				claims,
				evidence: evidenceOf(resources, points, account, seenAt),
				unread,
				protectedIn,
				asked: {
					...askedOf(request, now),
					seenAt
				}
			});
			let findings = findingsOf(request, wanted.rules, looked, claims, protectedIn, judged);
			let calendar = (0, backup_days.Y)({
				inventory,
				applied: null
			}, now);
			return withMetricsSent(run_end(session, {
				inventory,
				judged,
				calendar,
				...findings
			}), session);
		}
		async function whatIsWanted(request, run) {
			if (request.tagLines !== null) return (0, mode.P)({
				file: null,
				rules: []
			});
			let source = await (0, plan_file.G)(request.planFile, run, ", or write what to check in tag and max-age, such as \"Backup:ProductionDaily\" and \"26 hours\"");
			if (!source.ok) return source;
			let { file } = source.value;
			let rules = rulesToCheck(file, request);
			return rules.ok ? (0, mode.P)({
				file,
				rules: rules.value
			}) : rules;
		}
		async function whereToLook(session, { rules }) {
			let regions = await (0, shared_regions.N)(session);
			if (!regions.ok) return regions;
			for (let plan of new Set(rules.map((one) => one.plan))) {
				let theirs = (0, shared_regions.q)(plan, regions.value);
				if (!theirs.ok) return theirs;
			}
			return regions;
		}
		function withWholes(looked, { kinds }) {
			return {
				...looked,
				resources: looked.resources.map((resource) => withoutCover(resource, kinds))
			};
		}
		function claimsOf({ resources }, request, { file, rules }, { startedAt: now }) {
			if (request.tagLines !== null) return claimsByTag(resources, request.tagLines, now - request.maxAgeMilliseconds);
			return claimsByPlan(resources, file ?? { plans: [] }, rules, now - request.lateAfterMilliseconds);
		}
		async function askAwsBackup({ connection, request, run }, { resources }, { of: claims }) {
			let asking = resources.filter((resource) => (claims.get((0, model.TN)(resource))?.obligations ?? []).some(({ maker }) => maker === "aws-backup" || request.otherBackups));
			let answers = [...(0, group.$)(asking, ({ region }) => region).keys()].map(async (region) => [region, await (0, attempt.C)(() => connection.listProtected(region), run)]);
			return new Map(await Promise.all(answers));
		}
		function askedOf(request, now) {
			let { lateAfterMilliseconds, coverage, otherBackups, requireVerifiedMilliseconds: verified, kinds } = request;
			return {
				now,
				lateAfter: lateAfterMilliseconds,
				coverage,
				otherBackups,
				verifiedSince: verified === null ? null : now - verified,
				kinds
			};
		}
		let mode_check = {
			run: runCheck,
			refused: (ended) => checkReport(ended),
			view: async () => (await __webpack_require__.e(394).then(__webpack_require__.bind(__webpack_require__, 60394))).checkView
		};
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
	47540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => lookAtBoth });
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		var _inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34141);
		async function lookAtBoth(session, regions, asked) {
			let [things, backups] = await Promise.all([(0, _inventory_js__WEBPACK_IMPORTED_MODULE_1__.t)(session, regions, {
				resources: [],
				points: !1
			}), (0, _inventory_js__WEBPACK_IMPORTED_MODULE_1__.t)(session, regions, {
				resources: null,
				points: asked
			})]);
			let inventory = {
				account: things.account,
				regions: bothOf(things, backups)
			};
			return {
				resources: things.regions.flatMap((entry) => entry.read ? entry.resources : []),
				points: backups.regions.flatMap((entry) => entry.read ? entry.points : []),
				unread: new Map(backups.regions.flatMap((entry) => entry.read ? [] : [[(0, _model_js__WEBPACK_IMPORTED_MODULE_0__.$t)(entry), entry.fault]])),
				failures: failuresOf([...things.regions, ...backups.regions]),
				inventory,
				listed: things
			};
		}
		function bothOf(things, backups) {
			let byPlace = new Map(backups.regions.map((entry) => [(0, _model_js__WEBPACK_IMPORTED_MODULE_0__.$t)(entry), entry]));
			return things.regions.map((entry) => {
				let other = byPlace.get((0, _model_js__WEBPACK_IMPORTED_MODULE_0__.$t)(entry));
				if (!entry.read || other === void 0) return entry;
				return other.read ? {
					...entry,
					points: other.points
				} : other;
			});
		}
		function failuresOf(entries) {
			let told = new Map();
			for (let entry of entries) {
				if (entry.read) continue;
				let { kind, region, fault } = entry;
				let subject = {
					kind,
					resourceId: null,
					resourceName: null,
					recoveryPointId: null
				};
				told.set(`${(0, _model_js__WEBPACK_IMPORTED_MODULE_0__.$t)(entry)} ${fault.code} ${fault.message}`, {
					region,
					target: region,
					action: "read",
					fault,
					subject
				});
			}
			return [...told.values()];
		}
	}),
	85529: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => needPlan,
			m: () => readPlan
		});
		var _model_known_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51163);
		var _plan_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97865);
		var _mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74814);
		async function readPlan(path, { files, startedAt }) {
			let text;
			try {
				text = await files.read(path);
			} catch (error) {
				if (isMissing(error)) return (0, _mode_js__WEBPACK_IMPORTED_MODULE_2__.P)(null);
				let message = `plan-file: "${path}" cannot be read: ${error instanceof Error ? error.message : String(error)}; write the path of a file in the working copy`;
				return (0, _mode_js__WEBPACK_IMPORTED_MODULE_2__.J)("plan-file", (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_0__.AN)(message, "Correct plan-file and run again; nothing was changed."));
			}
			return (0, _plan_source_js__WEBPACK_IMPORTED_MODULE_1__.vS)(path, text, startedAt);
		}
		async function needPlan(planFile, run, otherwise = "") {
			let path = (0, _plan_source_js__WEBPACK_IMPORTED_MODULE_1__.pw)(planFile);
			let reading = await readPlan(path, run);
			if (!reading.ok) return reading;
			return reading.value === null ? {
				ok: !1,
				refusals: [(0, _plan_source_js__WEBPACK_IMPORTED_MODULE_1__.PN)(path, otherwise)]
			} : (0, _mode_js__WEBPACK_IMPORTED_MODULE_2__.P)(reading.value);
		}
		function isMissing(error) {
			return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
		}
	}),
	61452: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			CRON_PATTERN: () => CRON_PATTERN,
			cronFields: () => cronFields,
			occurrences: () => occurrences,
			previousOccurrence: () => previousOccurrence,
			readCron: () => readCron
		});
		var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65924);
		var _decide_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32359);
		var _foreign_forms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88072);
		var _local_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15611);
		var _schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3829);
		let CRON_OPTIONS = {
			mode: "5-part",
			timezone: "UTC",
			sloppyRanges: !0,
			paused: !0
		};
		let MONTHS = [
			"jan",
			"feb",
			"mar",
			"apr",
			"may",
			"jun",
			"jul",
			"aug",
			"sep",
			"oct",
			"nov",
			"dec"
		];
		let DAYS = [
			"sun",
			"mon",
			"tue",
			"wed",
			"thu",
			"fri",
			"sat"
		];
		let FIELDS = [
			{
				name: "minute",
				least: 0,
				most: 59,
				words: [],
				firstWord: 0,
				value: "[0-5]?[0-9]",
				step: "0?[1-9]|[1-5][0-9]"
			},
			{
				name: "hour",
				least: 0,
				most: 23,
				words: [],
				firstWord: 0,
				value: "[01]?[0-9]|2[0-3]",
				step: "0?[1-9]|1[0-9]|2[0-3]"
			},
			{
				name: "day of the month",
				least: 1,
				most: 31,
				words: [],
				firstWord: 0,
				value: "0?[1-9]|[12][0-9]|3[01]",
				step: "0?[1-9]|[12][0-9]|3[01]"
			},
			{
				name: "month",
				least: 1,
				most: 12,
				words: MONTHS,
				firstWord: 1,
				value: "0?[1-9]|1[0-2]",
				step: "0?[1-9]|1[0-2]"
			},
			{
				name: "day of the week",
				least: 0,
				most: 6,
				words: DAYS,
				firstWord: 0,
				value: "0?[0-6]",
				step: "0?[1-6]"
			}
		];
		function readCron(text, now) {
			let folded = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.N)(text);
			let fields = folded.split(" ");
			if (folded === "") return problem(text, "it is empty");
			if (folded.startsWith("@")) return problem(text, "GitHub knows no names for schedules");
			if (folded.length > LONGEST) return problem(text, `it is longer than ${LONGEST} characters`);
			let foreign = (0, _foreign_forms_js__WEBPACK_IMPORTED_MODULE_4__.Wf)(folded);
			if (foreign !== null) return problem(text, foreign);
			if (fields.length !== FIELDS.length) return problem(text, `it has ${fields.length} ${fields.length === 1 ? "field" : "fields"} instead of 5`);
			for (let [index, field] of FIELDS.entries()) {
				let why = whyNotAField(fields[index] ?? "", field);
				if (why !== null) return problem(text, why);
			}
			if (!everComes(folded, now)) return problem(text, "no such day ever comes");
			return {
				ok: !0,
				value: folded
			};
		}
		let LONGEST = 500;
		function problem(text, why) {
			return {
				ok: !1,
				problem: `"${text}" is not a cron line: ${why}; write minute, hour, day, month and day of the week, such as "0 23 * * *"`
			};
		}
		let ITEM = /^(?:\*|([A-Za-z0-9]+)(?:-([A-Za-z0-9]+))?)(?:\/(\d+))?$/;
		function whyNotAField(text, field) {
			for (let item of text.split(",")) {
				let match = ITEM.exec(item);
				if (match === null) return `"${item}" is not right for the ${field.name}`;
				let [, from, to, step] = match;
				for (let value of [from, to]) if (value !== void 0 && numberOf(value, field) === null) return outOfRange(value, field);
				if (from !== void 0 && to !== void 0 && (numberOf(from, field) ?? 0) > (numberOf(to, field) ?? 0)) return `"${item}" runs backwards`;
				if (step !== void 0 && (step.length > 2 || Number(step) < 1 || Number(step) > field.most)) return `the step "/${step}" of the ${field.name} is not from 1 to ${field.most}`;
			}
			return null;
		}
		function outOfRange(value, field) {
			let words = field.words.length === 0 ? "" : `, or ${field.words[0]} to ${field.words.at(-1)}`;
			let sunday = value === "7" && field.words === DAYS ? ", where Sunday is 0" : "";
			return `the ${field.name} "${value}" is not from ${field.least} to ${field.most}${words}${sunday}`;
		}
		function numberOf(text, field) {
			let word = field.words.indexOf(text.toLowerCase());
			if (word >= 0) return word + field.firstWord;
			if (!/^\d{1,2}$/.test(text)) return null;
			let value = Number(text);
			return value >= field.least && value <= field.most ? value : null;
		}
		function cronFields(schedule) {
			let texts = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.N)(schedule).split(" ");
			return FIELDS.map((field, index) => {
				let text = texts[index] ?? "";
				return {
					text,
					numbers: [...new Set(text.split(",").flatMap((item) => numbersIn(item, field)))].sort((a, b) => a - b),
					least: field.least,
					most: field.most
				};
			});
		}
		function numbersIn(item, field) {
			let [, from, to, step] = ITEM.exec(item) ?? [];
			let first = from === void 0 ? field.least : numberOf(from, field) ?? field.least;
			let open = from === void 0 || step !== void 0 ? field.most : first;
			let last = to === void 0 ? open : numberOf(to, field) ?? open;
			let by = Number(step ?? 1);
			return Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, index) => first + index * by);
		}
		let DAY = 864e5;
		function occurrences(schedule, from, to, timeZone = "UTC") {
			if ((0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.R)(timeZone, "UTC")) return timesOf(schedule, from, to);
			let times = timesOf(schedule, from - 2 * DAY, to + 2 * DAY).map((local) => (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.l)(local, timeZone));
			return [...new Set(times)].filter((instant) => instant > from && instant <= to).sort((a, b) => a - b);
		}
		function timesOf(schedule, from, to) {
			let cron = new croner__WEBPACK_IMPORTED_MODULE_0__.l4(schedule, CRON_OPTIONS);
			let found = [];
			for (let next = cron.nextRun(new Date(from)); next !== null && next.getTime() <= to; next = cron.nextRun(next)) found.push(next.getTime());
			return found;
		}
		function previousOccurrence(schedule, timeZone, until) {
			let cron = new croner__WEBPACK_IMPORTED_MODULE_0__.l4(schedule, CRON_OPTIONS);
			let local = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.R)(timeZone, "UTC") ? until : (0, _decide_calendar_js__WEBPACK_IMPORTED_MODULE_1__.CH)(timeZone)(until) + DAY / 4;
			for (;;) {
				let [previous] = cron.previousRuns(1, new Date(local + 1));
				if (previous === void 0) return null;
				let instant = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.l)(previous.getTime(), timeZone);
				if (instant <= until) return instant;
				local = previous.getTime() - 1;
			}
		}
		function everComes(folded, now) {
			return new croner__WEBPACK_IMPORTED_MODULE_0__.l4(folded, CRON_OPTIONS).nextRun(new Date(now)) !== null;
		}
		let CRON_PATTERN = `^\\s*${FIELDS.map(fieldPattern).join("\\s+")}\\s*$`;
		function fieldPattern({ words, value, step }) {
			let one = `(?:${[value, ...words.map((word) => [...word].map((letter) => `[${letter.toUpperCase()}${letter}]`).join(""))].join("|")})`;
			let item = `(?:\\*|${one}(?:-${one})?)(?:/(?:${step}))?`;
			return `${item}(?:,${item})*`;
		}
	}),
	88072: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P9: () => foreignFile,
			Wf: () => foreignSchedule,
			qk: () => foreignText
		});
		var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71426);
		let EXAMPLE = "here a plan is written \"plans: {nightly: {selection: {tags: [Backup:daily]}, rules: {daily: {schedule: '0 5 * * *', expiry: 35 days}}}}\"";
		function foreignFile(value) {
			if (!(0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.pi)(value) || Object.hasOwn(value, "plans")) return null;
			let has = (...keys) => keys.some((key) => Object.hasOwn(value, key));
			if (has("AWSTemplateFormatVersion") || isTemplate((0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.hG)(value, "Resources"))) return `this is a CloudFormation template; ${EXAMPLE}`;
			if (has("BackupPlan", "BackupPlanName") || has("Rules") && !has("rules") || has("BackupSelection")) return `this is a plan in AWS Backup's own form, as its API and the AWS CLI take it; ${EXAMPLE}, with "engine: aws-backup" where AWS Backup is to carry it out`;
			if (has("PolicyDetails", "PolicyType")) return `this is a policy of Data Lifecycle Manager; ${EXAMPLE}`;
			if (has("jobs") && (has("on") || has("true"))) return `this is a workflow of GitHub Actions, which belongs into .github/workflows; ${EXAMPLE}`;
			if (has("apiVersion") && has("kind")) return `this is a manifest of Kubernetes; ${EXAMPLE}`;
			return has("resource", "terraform") ? terraform() : null;
		}
		function isTemplate(resources) {
			return (0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.pi)(resources) && Object.values(resources).some((one) => String((0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.hG)(one, "Type") ?? "").startsWith("AWS::"));
		}
		function terraform() {
			return `this is Terraform's; ${EXAMPLE}`;
		}
		function foreignText(text) {
			for (let [index, line] of text.split("\n").entries()) if (/^\s*(?:resource|data|module|variable|provider|terraform|locals)\b[^:]*\{\s*$/.test(line.slice(0, 300))) return {
				line: index + 1,
				message: terraform()
			};
			return null;
		}
		function foreignSchedule(folded) {
			let [, form = "", inner = ""] = /^(cron|rate|at)\s?\((.*)\)$/i.exec(folded) ?? [];
			if (form === "") return null;
			let own = form.toLowerCase() === "cron" ? fromAwsCron(inner.trim()) : fromRate(inner.trim());
			let theirs = "that is the form of AWS (EventBridge, AWS Backup)";
			return own === null ? theirs : `${theirs}, which is "${own}" here`;
		}
		function fromAwsCron(inner) {
			let [minute = "", hour = "", day = "", month = "", weekday = "", year, ...more] = inner.split(" ");
			if (year !== "*" || more.length > 0) return null;
			let line = [
				minute,
				hour,
				day,
				month,
				weekday.replace(/\d+/g, (digits) => String(Number(digits) - 1))
			].map((field) => field === "?" ? "*" : field).join(" ");
			return /[LW#?]|-1/.test(line) ? null : line;
		}
		function fromRate(inner) {
			let [count = "", unit = ""] = inner.split(" ");
			if (/^days?$/.test(unit) && count === "1") return "0 5 * * *";
			if (/^hours?$/.test(unit) && /^\d{1,2}$/.test(count) && 24 % Number(count) == 0) return count === "1" ? "0 * * * *" : `0 */${count} * * *`;
			return null;
		}
	}),
	15611: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => isSameZone,
			l: () => instantAt
		});
		var _decide_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32359);
		let WIDEST = 936e5;
		function instantAt(local, timeZone) {
			let clock = (0, _decide_calendar_js__WEBPACK_IMPORTED_MODULE_0__.CH)(timeZone);
			let offsetAt = (instant) => clock(instant) - instant;
			let offsets = [offsetAt(local - WIDEST), offsetAt(local + WIDEST)];
			let found = offsets.map((offset) => local - offset).filter((instant) => clock(instant) === local);
			if (found.length > 0) return Math.min(...found);
			let before = local - Math.max(...offsets);
			let after = local - Math.min(...offsets);
			for (; after - before > 1;) {
				let middle = Math.floor((before + after) / 2);
				clock(middle) < local ? before = middle : after = middle;
			}
			return after;
		}
		function isSameZone(one, other) {
			return nameOf(one) === nameOf(other);
		}
		function nameOf(timeZone) {
			return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
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
	24826: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z_: () => unmatchedByPlans,
			n5: () => unfoundByPlans,
			yT: () => missingOnes
		});
		var _decide_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59856);
		var _decide_kinds_due_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76545);
		var _membership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77600);
		var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6040);
		var _unmatched_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56195);
		function unfoundByPlans({ regions }, { kinds }, due, found) {
			if (kinds.length === 1) return [];
			return (0, _decide_kinds_due_js__WEBPACK_IMPORTED_MODULE_0__.pM)(kinds, regions, found).flatMap((kind) => {
				let asking = due.filter(({ plan }) => plan.selection.kinds.includes(kind));
				return asking.length === 0 ? [] : [(0, _decide_kinds_due_js__WEBPACK_IMPORTED_MODULE_0__.kM)(kind, "plan", (0, _membership_js__WEBPACK_IMPORTED_MODULE_1__.Zm)(asking))];
			});
		}
		function unmatchedByPlans({ regions }, { kinds }, plans, told) {
			let resources = regions.flatMap((region) => region.read ? region.resources : []);
			let unread = new Set(regions.flatMap(({ kind, read }) => read ? [] : [kind]));
			return plans.flatMap((plan) => {
				if ((0, _unmatched_js__WEBPACK_IMPORTED_MODULE_3__.tG)(plan, kinds).some((kind) => unread.has(kind))) return [];
				return (0, _unmatched_js__WEBPACK_IMPORTED_MODULE_3__.$V)(resources, plan, kinds).flatMap((unmatched) => {
					if (unmatched.part === "kind" && told.some(({ target }) => target === unmatched.kind)) return [];
					let message = `${(0, _unmatched_js__WEBPACK_IMPORTED_MODULE_3__.N1)(plan, unmatched, kinds)}; correct the plan or the tags, or, where that is expected, set if-none-found to ignore`;
					return [{
						region: null,
						target: plan.name,
						message
					}];
				});
			});
		}
		function missingOnes(plan, inventory, scope) {
			let resources = inventory.regions.flatMap((region) => region.read ? region.resources : []);
			let partly = scope.regions !== "";
			return (0, _select_js__WEBPACK_IMPORTED_MODULE_2__.missingResources)(resources, plan).flatMap(({ kind, id, region }) => {
				if (!scope.kinds.includes(kind)) return [{ warning: {
					region: null,
					target: id,
					message: `the plan ${plan.name} names ${id}, and this run does not look at it: the input kinds leaves ${kind} out`
				} }];
				let regions = inventory.regions.filter((one) => one.kind === kind);
				let asked = regions.filter((one) => one.region === region);
				let fault = (0, _decide_faults_js__WEBPACK_IMPORTED_MODULE_4__.mX)(id, plan.name);
				if (asked.some(({ read }) => !read)) return [];
				if (asked.length === 0 && (partly || region === null && regions.some(({ read }) => !read))) return partly ? [{ warning: {
					region: null,
					target: id,
					message: `${fault.message} in the regions of this run`
				} }] : [];
				return [{ failure: {
					region: asked[0]?.region ?? null,
					target: id,
					action: "select",
					fault
				} }];
			});
		}
	}),
	71426: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mc: () => entriesOf,
			hG: () => under,
			pi: () => isMapping
		});
		function isMapping(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
		function entriesOf(value) {
			return isMapping(value) ? Object.entries(value) : [];
		}
		function under(value, key) {
			return isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
		}
	}),
	3829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => foldSchedule });
		function foldSchedule(text) {
			return text.trim().replace(/\s+/g, " ");
		}
	}),
	6040: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			missingResources: () => missingResources,
			prefilters: () => prefilters,
			selectByPlan: () => selectByPlan
		});
		var _decide_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87223);
		var _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52431);
		var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33444);
		var _regions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89247);
		function selectByPlan(resources, plan) {
			let { selection } = plan;
			let wanted = [];
			let keptOut = [];
			for (let found of resources) {
				let resource = plan.engine === "aws-backup" ? (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.vd)(found) : found;
				if (!isOfKind(resource, selection)) continue;
				let named = selection.resources.some((reference) => isNamedBy(reference, resource));
				if (!named && !selectedByTags(resource, selection)) continue;
				let inRegion = (0, _regions_js__WEBPACK_IMPORTED_MODULE_3__.Hw)(selection.regions, resource.region);
				if (!inRegion && !named) continue;
				let reason = inRegion ? whyExcepted(resource, plan) : outOfRegions(resource, plan);
				reason === null ? wanted.push(resource) : keptOut.push(skip(resource, reason, !inRegion));
			}
			let { selected, skipped } = (0, _decide_selection_js__WEBPACK_IMPORTED_MODULE_0__.L)(wanted, []);
			return {
				selected,
				skipped: [...skipped, ...keptOut].sort(byPlace)
			};
		}
		function missingResources(resources, plan) {
			return plan.selection.resources.filter((reference) => !resources.some((resource) => isNamedBy(reference, resource)));
		}
		function isNamedBy({ kind, id, region }, resource) {
			return resource.kind === kind && resource.id === id && (region === null || resource.region === region);
		}
		function isOfKind({ kind }, { kinds }) {
			return kinds.length === 0 || kinds.includes(kind);
		}
		function selectedByTags({ tags }, selection) {
			if (selection.tags.length === 0 && selection.anyOf.length === 0) return !1;
			return (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.bA)(tags, selection.tags) && (selection.anyOf.length === 0 || selection.anyOf.some((group) => (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.bA)(tags, group)));
		}
		function whyExcepted({ tags }, { name, selection }) {
			let line = selection.except.find((one) => (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.bA)(tags, [one]));
			return line === void 0 ? null : `its tag ${(0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.em)(line)} keeps it out of the plan ${name}`;
		}
		function outOfRegions({ region }, { name }) {
			return `the plan ${name} names it, and leaves its region ${region} out`;
		}
		function skip({ kind, region, id, name }, reason, actionNeeded) {
			return {
				kind,
				region,
				id,
				name,
				reason,
				actionNeeded
			};
		}
		function byPlace(a, b) {
			return compare(a.region, b.region) || compare(a.id, b.id);
		}
		function compare(a, b) {
			return a < b ? -1 : +(a > b);
		}
		function prefilters({ plans }) {
			let [first, ...others] = plans.map(({ selection }) => selection);
			if (first === void 0 || !isByTagsAlone(first)) return { kind: "all" };
			return others.every((other) => isByTagsAlone(other) && sameTags(first, other)) ? {
				kind: "tags",
				lines: first.tags
			} : { kind: "all" };
		}
		function isByTagsAlone({ tags, anyOf, resources }) {
			return tags.length > 0 && anyOf.length === 0 && resources.length === 0;
		}
		function sameTags(a, b) {
			return JSON.stringify((0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.Gw)(a.tags)) === JSON.stringify((0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.Gw)(b.tags));
		}
	}),
	97865: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PN: () => noPlan,
			pw: () => planPath,
			vS: () => parsePlan
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _model_known_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51163);
		function planPath(planFile) {
			return planFile ?? ".github/backup-plans.yml";
		}
		async function parsePlan(path, text, now) {
			let { parsePlanFile } = await Promise.all([
				__webpack_require__.e(5924),
				__webpack_require__.e(6637),
				__webpack_require__.e(7728),
				__webpack_require__.e(4930),
				__webpack_require__.e(8679)
			]).then(__webpack_require__.bind(__webpack_require__, 38679));
			let reading = parsePlanFile(text, now);
			if (reading.ok) return {
				ok: !0,
				value: {
					path,
					text,
					hash: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex"),
					file: reading.file
				}
			};
			return {
				ok: !1,
				refusals: tellable(reading.problems, text).map(({ line, column, message }) => ({
					target: `${path}:${line}:${column}`,
					fault: (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_1__.AN)(message, `Correct line ${line} of ${path} and run again; nothing was changed.`),
					place: {
						file: path,
						line,
						column
					}
				}))
			};
		}
		function tellable(problems, text) {
			if (!/^[ \t{]*["']?plans["']?[ \t]*:/m.test(text) && text.trim() !== "") return [{
				line: 1,
				column: 1,
				message: "this is not a plan file: no line of it says \"plans:\"; write \"plans:\" and under it a name for each plan"
			}];
			let told = problems.slice(0, 100).map((problem) => ({
				...problem,
				message: briefly(problem.message)
			}));
			let last = told.at(-1);
			if (problems.length <= 100 || last === void 0) return told;
			let message = `there are ${problems.length - 100} more problems below this one`;
			return [...told, {
				line: last.line,
				column: last.column,
				message
			}];
		}
		function briefly(message) {
			return cut(message.replace(/[\r\n]+/g, " ").split("\"").map((part, index) => index % 2 == 1 ? cut(part, 100) : part).join("\""), 500);
		}
		function cut(text, most) {
			return text.length > most ? `${text.slice(0, most)}...` : text;
		}
		function noPlan(path, otherwise) {
			let message = `plan-file: there is no file "${path}" in the working copy; check the repository out before, and write its path such as ".github/backup-plans.yml"${otherwise}`;
			return {
				target: "plan-file",
				fault: (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_1__.AN)(message, "Correct plan-file and run again; nothing was changed.")
			};
		}
	}),
	56195: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$V: () => unmatchedIn,
			N1: () => unmatchedWords,
			tG: () => kindsOf
		});
		var _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52431);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33444);
		var _regions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89247);
		var _select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6040);
		function unmatchedIn(resources, plan, looked) {
			let { selection } = plan;
			let kinds = kindsOf(plan, looked);
			if (kinds.length === 0 || selection.tags.length === 0 && selection.anyOf.length === 0) return [];
			let { selected, skipped } = (0, _select_js__WEBPACK_IMPORTED_MODULE_3__.selectByPlan)(resources, plan);
			if (selected.length + skipped.length === 0) return [{ part: "plan" }];
			let here = resources.filter(({ kind, region }) => kinds.includes(kind) && (0, _regions_js__WEBPACK_IMPORTED_MODULE_2__.Hw)(selection.regions, region));
			let groups = selection.anyOf.filter((group) => !here.some(({ tags }) => (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_0__.bA)(tags, [...selection.tags, ...group])));
			let found = new Set([...selected, ...skipped].map(({ kind }) => kind));
			let missing = selection.kinds.length < 2 ? [] : kinds.filter((kind) => !found.has(kind));
			return [...groups.map((group) => ({
				part: "group",
				group
			})), ...missing.map((kind) => ({
				part: "kind",
				kind
			}))];
		}
		function kindsOf({ selection }, looked) {
			return looked.filter((kind) => selection.kinds.length === 0 || selection.kinds.includes(kind));
		}
		function unmatchedWords(plan, unmatched, looked) {
			let { name, selection } = plan;
			let { resource } = (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.Z9)(kindsOf(plan, looked));
			switch (unmatched.part) {
				case "plan": return `the plan ${name} selects nothing: no ${resource}${selection.regions === "" ? "" : ` in ${selection.regions}`} carries ${[...selection.tags.length === 0 ? [] : [listed(selection.tags)], ...selection.anyOf.length === 0 ? [] : [selection.anyOf.map(listed).join(", or ")]].join(", and ")}`;
				case "group": return `a group of any-of in the plan ${name} matches nothing: no ${resource} carries ${listed([...selection.tags, ...unmatched.group])}`;
				case "kind": return `the plan ${name} is for ${unmatched.kind} too, and selects none`;
				default: return unmatched;
			}
		}
		function listed(lines) {
			return lines.map(_decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_0__.em).join(" and ");
		}
	}),
	30521: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => calendarOf });
		var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83430);
		var _decide_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47843);
		var _decide_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88208);
		function calendarOf({ inventory, applied }, now) {
			if (inventory === null) return null;
			let gone = (applied?.deleted ?? []).flatMap(({ change, outcome }) => outcome.result === "failed" || outcome.result === "kept" ? [] : [change.point.id]);
			return backupDays(inventory, {
				now,
				gone: new Set(gone)
			});
		}
		let DAY = 864e5;
		function backupDays({ account, regions }, { now, gone }) {
			let read = regions.filter((region) => region.read);
			if (read.length === 0) return null;
			let to = Math.floor(now / DAY);
			let from = to - 35 + 1;
			let resources = read.flatMap((region) => daysOf(region, region.points.flatMap((point) => {
				let { id, createdAt, state } = point;
				if (state !== "available" || createdAt === null || gone.has(id)) return [];
				let ownership = (0, _decide_ownership_js__WEBPACK_IMPORTED_MODULE_2__.i)(point, account);
				if (!ownership.ours) return [];
				return [{
					...(0, _decide_identity_js__WEBPACK_IMPORTED_MODULE_1__.tp)(point, ownership.source),
					day: Math.floor(createdAt / DAY)
				}];
			}), {
				from,
				to
			}));
			return {
				from: dateOf(from),
				to: dateOf(to),
				resources
			};
		}
		function daysOf({ kind, region, resources }, points, { from, to }) {
			let known = new Map();
			for (let source of points) {
				let { day } = source;
				let key = (0, _decide_identity_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(source);
				let entry = known.get(key) ?? {
					source,
					days: new Set(),
					first: day,
					newest: day
				};
				known.set(key, entry);
				day >= entry.newest && (entry.source = source);
				day >= from && day <= to && entry.days.add(day);
				entry.first = Math.min(entry.first, day);
				entry.newest = Math.max(entry.newest, day);
			}
			let find = (0, _decide_identity_js__WEBPACK_IMPORTED_MODULE_1__.ni)(resources);
			return [...known.values()].map((entry) => {
				let resource = find(entry.source);
				let [resourceId, resourceName] = [resource?.id ?? entry.source.source, resource?.name ?? ""];
				return {
					kind,
					region,
					resourceId,
					resourceName,
					...datesOf(entry)
				};
			});
		}
		function datesOf({ days, first, newest }) {
			return {
				days: [...days].sort((a, b) => a - b).map(dateOf),
				first: dateOf(first),
				newest: dateOf(newest)
			};
		}
		let dates = new Map();
		function dateOf(day) {
			let known = dates.get(day);
			if (known !== void 0) return known;
			let date = (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.r4)(day * DAY).slice(0, 10);
			dates.set(day, date);
			return date;
		}
	})
};
