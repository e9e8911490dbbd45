export const id = 58;
export const ids = [58];
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
	32995: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => retentionKeeps });
		var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32359);
		var _duration_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86597);
		var _expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83430);
		var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47843);
		function retentionKeeps(points, retention, now) {
			let reasons = new Map();
			for (let newestFirst of availableByResource(points)) {
				let rules = [
					keptAsLast(newestFirst, retention.keepLast),
					keptByPeriod(newestFirst, _calendar_js__WEBPACK_IMPORTED_MODULE_0__.Al, retention.keepHourly, retention.timeZone),
					keptByPeriod(newestFirst, (0, _calendar_js__WEBPACK_IMPORTED_MODULE_0__.qC)(_calendar_js__WEBPACK_IMPORTED_MODULE_0__._X), retention.keepDaily, retention.timeZone),
					keptByPeriod(newestFirst, (0, _calendar_js__WEBPACK_IMPORTED_MODULE_0__.qC)(_calendar_js__WEBPACK_IMPORTED_MODULE_0__.M_), retention.keepWeekly, retention.timeZone),
					keptByPeriod(newestFirst, (0, _calendar_js__WEBPACK_IMPORTED_MODULE_0__.qC)(_calendar_js__WEBPACK_IMPORTED_MODULE_0__.Au), retention.keepMonthly, retention.timeZone),
					keptByPeriod(newestFirst, (0, _calendar_js__WEBPACK_IMPORTED_MODULE_0__.qC)(_calendar_js__WEBPACK_IMPORTED_MODULE_0__.bW), retention.keepYearly, retention.timeZone),
					keptWithin(newestFirst, retention.keepWithin, now)
				];
				for (let [place, { id }] of newestFirst.entries()) {
					let named = rules.flatMap((kept) => kept.get(place) ?? []);
					named.length > 0 && reasons.set(id, named.join("; "));
				}
			}
			return reasons;
		}
		function availableByResource(points) {
			let groups = new Map();
			for (let point of points) {
				if (!point.available) continue;
				let key = (0, _identity_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(point);
				let group = groups.get(key);
				group === void 0 ? groups.set(key, [point]) : group.push(point);
			}
			for (let group of groups.values()) group.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
			return groups.values();
		}
		function keptAsLast(newestFirst, count) {
			return new Map(newestFirst.slice(0, Math.max(0, count)).map((_, place) => [place, `last ${place + 1} of ${count}`]));
		}
		function keptByPeriod(newestFirst, periods, count, timeZone) {
			let kept = new Map();
			if (count <= 0) return kept;
			let periodOf = periods.periodIn(timeZone);
			let filled = new Set();
			for (let [place, { createdAt }] of newestFirst.entries()) {
				if (filled.size === count) return kept;
				let period = periodOf(createdAt);
				if (filled.has(period.number)) continue;
				filled.add(period.number);
				kept.set(place, `${periods.adjective} ${filled.size} of ${count}, ${period.name()}`);
			}
			let oldest = newestFirst.length - 1;
			filled.size < count && oldest >= 0 && !kept.has(oldest) && kept.set(oldest, `oldest, while only ${filled.size} of ${count} ${periods.plural} have one`);
			return kept;
		}
		function keptWithin(newestFirst, within, now) {
			let kept = new Map();
			if (within === null) return kept;
			let since = earliestWithin(newestFirst.find(({ createdAt }) => createdAt <= now)?.createdAt, within);
			for (let [place, { createdAt }] of newestFirst.entries()) createdAt >= since && kept.set(place, `within ${(0, _duration_words_js__WEBPACK_IMPORTED_MODULE_3__.S)(within)} of the newest`);
			return kept;
		}
		function earliestWithin(newest, { months, milliseconds }) {
			if (newest === void 0) return -1e400;
			let rule = {
				keep: "for",
				duration: {
					months: -months,
					milliseconds: -milliseconds
				}
			};
			let since = (0, _expiry_js__WEBPACK_IMPORTED_MODULE_1__.WJ)(rule, newest);
			return since === "never" ? -1e400 : since;
		}
	}),
	10058: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { purge: () => mode_purge });
		var report = __webpack_require__(43861);
		var plan_source = __webpack_require__(97865);
		var backup_days = __webpack_require__(30521);
		var carry_out = __webpack_require__(11120);
		async function earlierPlans(source, { files }, now, graceMilliseconds) {
			if (source === null || files.history === void 0) return {
				known: !0,
				files: []
			};
			let history = await files.history(source.path, now - graceMilliseconds);
			if (!history.known) return history;
			let others = [...new Set(history.texts)].filter((text) => text !== source.text);
			return {
				known: !0,
				files: (await Promise.all(others.map((text) => (0, plan_source.vS)(source.path, text, now)))).flatMap((reading) => reading.ok ? [reading.value.file] : [])
			};
		}
		var end = __webpack_require__(76168);
		var shared_inventory = __webpack_require__(34141);
		var plan_file = __webpack_require__(85529);
		var shared_regions = __webpack_require__(38128);
		var session = __webpack_require__(4237);
		var expire_tag = __webpack_require__(53923);
		var decide_expiry = __webpack_require__(83430);
		var faults = __webpack_require__(59856);
		var long_pending = __webpack_require__(49);
		var naming = __webpack_require__(60313);
		var decide_ownership = __webpack_require__(88208);
		var tag_lines = __webpack_require__(52431);
		var unread = __webpack_require__(34838);
		var model_group = __webpack_require__(97989);
		var model = __webpack_require__(33444);
		function decidePurge(inventory, request, now, today = now) {
			let rules = {
				account: inventory.account,
				registered: new Set(inventory.regions.flatMap((region) => region.read ? region.points.map(({ id }) => id) : [])),
				wantedTag: request.tagLines === null ? null : (0, tag_lines.wm)(request.tagLines),
				now
			};
			let changes = [];
			let failures = (0, unread.b)(inventory.regions);
			let warnings = [];
			for (let region of inventory.regions) {
				if (!region.read) continue;
				failures.push(...region.troubles ?? []);
				warnings.push(...region.warnings ?? []);
				for (let point of (0, model_group.a)(region.points).sort(byId)) {
					if (!bearsOurMark(point, inventory.account)) continue;
					let change = judgePoint(point, rules);
					changes.push(change);
					point.state === "failed" && isOurs(point, rules) && failures.push({
						region: point.region,
						target: point.id,
						action: "create",
						fault: (0, faults.yr)(point.stateReason)
					});
					let pending = isOurs(point, rules) ? (0, long_pending.l)(point, today) : null;
					pending?.level === "red" && failures.push(pending.failure);
					pending?.level === "warning" && warnings.push(pending.warning);
					change.action === "keep" && (change.because === "expiry-missing" || change.because === "expiry-unreadable") && warnings.push({
						region: point.region,
						target: point.id,
						message: change.reason
					});
				}
				for (let snapshot of (0, model_group.a)(region.loose)) {
					let change = judgeSnapshot(snapshot, rules);
					change !== null && changes.push(change);
				}
			}
			return {
				changes,
				skipped: [],
				failures,
				warnings,
				matched: 0
			};
		}
		function byId(a, b) {
			return a.id < b.id ? -1 : 1;
		}
		function bearsOurMark(point, account) {
			return point.owner === account && point.tags.createdBy === naming.VI;
		}
		function isOurs(point, rules) {
			return isWanted(point.tags.backupTag, rules) && (0, decide_ownership.i)(point, rules.account).ours;
		}
		function isWanted(backupTag, rules) {
			return rules.wantedTag === null || backupTag === rules.wantedTag;
		}
		function judgePoint(point, rules) {
			let keep = (because, reason) => ({
				action: "keep",
				point,
				because,
				reason
			});
			let ownership = (0, decide_ownership.i)(point, rules.account);
			if (!ownership.ours) return keep("not-ours", `not proven to be ours: ${ownership.why}`);
			let { source } = ownership;
			if (!isWanted(point.tags.backupTag, rules)) return keep("other-tag", `made for ${point.tags.backupTag ?? "no recorded tag"}, not for ${rules.wantedTag}`);
			if (point.state === "pending") return keep("pending", "still pending");
			if (point.protection !== null) return keep("protected", `deregistration protection is ${point.protection}`);
			if (point.public) return keep("public", "it is public: others may be using it");
			let expiry = (0, expire_tag.m)(point.tags.expire);
			if (point.state === "failed") return {
				action: "delete",
				point,
				source,
				expiresAt: expiry.readable ? expiry.expiresAt : null,
				because: "failed",
				reason: "it failed and holds no backup"
			};
			if (!expiry.readable) return expiry.missing ? keep("expiry-missing", "it has no Expire tag") : keep("expiry-unreadable", `its Expire tag "${point.tags.expire}" cannot be read as a date`);
			if (expiry.expiresAt === "never") return keep("never-expires", "it never expires");
			let when = (0, decide_expiry.r4)(expiry.expiresAt);
			if (expiry.expiresAt > rules.now) return keep("not-expired", `it expires at ${when}`);
			let { expiresAt } = expiry;
			return {
				action: "delete",
				point,
				source,
				expiresAt,
				because: "expired",
				reason: `it expired at ${when}`
			};
		}
		function judgeSnapshot(snapshot, rules) {
			if (snapshot.state === "other" || !(0, decide_ownership.Q)(snapshot, rules.account).ours) return null;
			if (!isWanted(snapshot.tags.backupTag, rules)) return null;
			if (snapshot.madeFor !== null && rules.registered.has(snapshot.madeFor)) return null;
			if (snapshot.state === "error") return {
				action: "delete-snapshot",
				snapshot,
				reason: `its ${model.GW[snapshot.kind].point} ${snapshot.madeFor} is gone, and in state error it holds nothing`
			};
			let expiry = (0, expire_tag.m)(snapshot.tags.expire);
			if (!expiry.readable || expiry.expiresAt === "never" || expiry.expiresAt > rules.now) return null;
			return {
				action: "delete-snapshot",
				snapshot,
				reason: `its ${model.GW[snapshot.kind].point} ${snapshot.madeFor} is gone and it expired at ${(0, decide_expiry.r4)(expiry.expiresAt)}`
			};
		}
		var identity = __webpack_require__(47843);
		var known_faults = __webpack_require__(51163);
		var cloud = __webpack_require__(17950);
		function perDelete(changeSet, context, guardName, evidenceOf, applies, judge) {
			let failures = new Map();
			let changes = changeSet.changes.map((change) => {
				if (change.action !== "delete" || !applies(change)) return change;
				let place = (0, model.$t)(change.point);
				let evidence = context.evidence.get(place);
				let known = evidence === void 0 ? null : evidenceOf(evidence);
				if (known === null) throw Error(`no evidence was read for the guard ${guardName} of ${place}: this is a bug`);
				if (known.ok) return judge(change, known.value) ?? change;
				let failure = failures.get(place) ?? unevaluated(change.point, guardName, known.fault, context);
				failures.set(place, failure);
				return {
					action: "refuse",
					point: change.point,
					reason: failure.fault.message
				};
			});
			return {
				...changeSet,
				changes,
				failures: [...changeSet.failures, ...failures.values()]
			};
		}
		function unevaluated({ kind, region }, guardName, cause, { request }) {
			return {
				region,
				target: guardName,
				action: "purge",
				fault: (0, faults.GX)(guardName, cause, request.kinds.length > 1 ? kind : null)
			};
		}
		function keep(change, because, reason) {
			return {
				action: "keep",
				point: change.point,
				because,
				reason
			};
		}
		function keepSnapshot({ snapshot }, because, reason) {
			return {
				action: "keep-snapshot",
				snapshot,
				because,
				reason
			};
		}
		let leftOvers = (changeSet, context) => {
			let blind = new Map();
			let doubtful = (change, name, cause) => {
				let key = `${(0, model.$t)(change.snapshot)} ${name}`;
				let failure = blind.get(key) ?? unevaluated(change.snapshot, name, cause, context);
				blind.set(key, failure);
				return keepSnapshot(change, "refused", failure.fault.message);
			};
			let changes = changeSet.changes.flatMap((change) => {
				if (change.action !== "delete-snapshot") return [change];
				let { snapshot } = change;
				let { registered, locked } = evidenceOf(change, context);
				if (!registered.ok) return [doubtful(change, "snapshots", registered.fault)];
				if (snapshot.madeFor !== null && registered.value.points.has(snapshot.madeFor) || registered.value.snapshots.has(snapshot.id)) return [];
				if (!locked.ok) return [doubtful(change, "locked", locked.fault)];
				let held = locked.value.known ? locked.value.held.get(snapshot.id) : void 0;
				return [held === void 0 ? change : keepSnapshot(change, "locked", `it is ${held}`)];
			});
			let told = new Set(changeSet.failures.map(({ region, fault }) => `${region} ${fault.message}`));
			let news = [...blind.values()].filter(({ region, fault }) => !told.has(`${region} ${fault.message}`));
			return {
				...changeSet,
				changes,
				failures: [...changeSet.failures, ...news]
			};
		};
		function evidenceOf({ snapshot }, { evidence }) {
			let { registered = null, locked = null } = evidence.get((0, model.$t)(snapshot)) ?? {};
			if (registered === null || locked === null) throw Error(`no evidence was read about snapshots in ${snapshot.region}: this is a bug`);
			return {
				registered,
				locked
			};
		}
		function withUnknownLocks(changeSet, { evidence }) {
			let touched = new Set(changeSet.changes.flatMap((change) => {
				if (change.action === "delete") return [(0, model.$t)(change.point)];
				return change.action === "delete-snapshot" ? [(0, model.$t)(change.snapshot)] : [];
			}));
			let blind = new Map();
			for (let place of touched) {
				let locks = evidence.get(place)?.locked ?? null;
				if (locks === null || !locks.ok || locks.value.known) continue;
				let region = regionOf(changeSet, place);
				blind.set(`${region}`, {
					region,
					target: "locked",
					message: `it is not known which snapshots a lock holds: ${locks.value.why.message}; an AMI with a locked snapshot is deregistered and the snapshot stays. ${locks.value.why.advice}`
				});
			}
			return {
				...changeSet,
				warnings: [...changeSet.warnings, ...blind.values()]
			};
		}
		function regionOf({ changes }, place) {
			for (let change of changes) {
				let what = "point" in change ? change.point : "snapshot" in change ? change.snapshot : null;
				if (what !== null && (0, model.$t)(what) === place) return what.region;
			}
			return null;
		}
		let maxDeletions = (changeSet, { request }) => {
			if (request.maxDeletions === null) return changeSet;
			let most = request.maxDeletions;
			let ours = changeSet.changes.flatMap(counted);
			let above = [ours, ..."count" in most ? [] : [...(0, model_group.$)(ours, ({ kind }) => kind).values()]].find((some) => isAbove(most, dueIn(some), some.length));
			if (above === void 0) return changeSet;
			let limit = "count" in most ? `${most.count}` : `${most.percent}%`;
			let noun = (0, model.Z9)(above.map(({ kind }) => kind)).point;
			let fault = (0, faults.$T)(dueIn(above), above.length, noun, limit, above.some(({ leftOver }) => leftOver));
			let changes = changeSet.changes.map((change) => {
				if (change.action === "delete") return {
					action: "refuse",
					point: change.point,
					reason: fault.message
				};
				return change.action === "delete-snapshot" ? keepSnapshot(change, "refused", fault.message) : change;
			});
			let failure = {
				region: null,
				target: "max-deletions",
				action: "purge",
				fault
			};
			return {
				...changeSet,
				changes,
				failures: [...changeSet.failures, failure]
			};
		};
		function counted(change) {
			switch (change.action) {
				case "delete-snapshot":
				case "keep-snapshot": return [{
					kind: change.snapshot.kind,
					due: change.action === "delete-snapshot",
					leftOver: !0
				}];
				case "keep": return change.because === "not-ours" ? [] : [{
					kind: change.point.kind,
					due: !1,
					leftOver: !1
				}];
				case "delete":
				case "refuse":
				case "set-expiry": return [{
					kind: change.point.kind,
					due: change.action === "delete",
					leftOver: !1
				}];
				case "create": return [];
				default: return change;
			}
		}
		function dueIn(some) {
			return some.filter(({ due }) => due).length;
		}
		function isAbove(limit, due, total) {
			return "count" in limit ? due > limit.count : due * 100 > limit.percent * total;
		}
		function guard(changeSet, context) {
			return [
				minKeep,
				notPublic,
				inUse,
				locked,
				leftOvers,
				maxDeletions
			].reduce((guarded, rule) => rule(guarded, context), changeSet);
		}
		let minKeep = (changeSet, context) => {
			let { account, request } = context;
			if (request.minKeep === 0) return changeSet;
			let newest = newestAvailable(changeSet.changes, account, request.minKeep);
			let existingOf = ({ existing }) => existing;
			return perDelete(changeSet, context, "min-keep", existingOf, always, (change, existing) => {
				if (!existing.has((0, identity.cu)((0, identity.tp)(change.point, change.source))) || !newest.has(change.point)) return null;
				return keep(change, "min-keep", `among the newest ${request.minKeep} of ${change.source}, which still exists`);
			});
		};
		function newestAvailable(changes, account, count) {
			let available = changes.flatMap((change) => {
				if (!("point" in change) || change.point.state !== "available") return [];
				let ownership = (0, decide_ownership.i)(change.point, account);
				return ownership.ours ? [{
					point: change.point,
					key: (0, identity.Zt)((0, identity.tp)(change.point, ownership.source))
				}] : [];
			});
			let newest = new Set();
			for (let group of (0, model_group.$)(available, ({ key }) => key).values()) {
				let points = group.map(({ point }) => point);
				for (let point of points) point.createdAt === null && newest.add(point);
				let dated = points.flatMap((point) => point.createdAt === null ? [] : [{
					point,
					at: point.createdAt
				}]);
				dated.sort((a, b) => b.at - a.at || (a.point.id < b.point.id ? 1 : -1));
				for (let { point } of dated.slice(0, count)) newest.add(point);
			}
			return newest;
		}
		let notPublic = (changeSet, context) => {
			let publicOf = (evidence) => evidence.public;
			let asked = ({ point }) => point.public === null;
			return perDelete(changeSet, context, "public", publicOf, asked, (change, publicOnes) => publicOnes.has(change.point.id) ? keep(change, "public", "it is public: others may be using it") : null);
		};
		let inUse = (changeSet, context) => {
			let { request } = context;
			let usersOf = ({ users }) => users;
			let asked = (change) => asksForUsers(change, request);
			return perDelete(changeSet, context, request.protectInUse ? "protect-in-use" : "snapshots", usersOf, asked, (change, users) => {
				let names = users.get(change.point.id) ?? [];
				return names.length === 0 ? null : keep(change, "in-use", `in use by ${listed(names)}`);
			});
		};
		function asksForUsers({ point }, { protectInUse }) {
			return protectInUse || point.kind === "ebs-volume";
		}
		function listed(names) {
			let shown = [...names].sort().slice(0, 5).join(", ");
			return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
		}
		let locked = (changeSet, context) => {
			let lockedOf = (evidence) => evidence.locked;
			return withUnknownLocks(perDelete(changeSet, context, "locked", lockedOf, always, (change, locks) => {
				if (!locks.known) return null;
				let how = change.point.snapshots.flatMap(({ id }) => {
					let held = locks.held.get(id);
					return held === void 0 ? [] : [change.point.kind === "ebs-volume" ? `it is ${held}` : `its snapshot ${id} is ${held}`];
				});
				return how.length === 0 ? null : keep(change, "locked", listed(how));
			}), context);
		};
		let always = () => !0;
		async function readEvidence({ kinds }, { changes }, request, watch) {
			let deletes = changes.filter((change) => change.action === "delete");
			let snapshots = changes.filter((change) => change.action === "delete-snapshot");
			let deletesOf = (0, model_group.$)(deletes, ({ point }) => (0, model.$t)(point));
			let snapshotsOf = (0, model_group.$)(snapshots, ({ snapshot }) => (0, model.$t)(snapshot));
			let places = new Map([...deletes.map(({ point }) => point), ...snapshots.map(({ snapshot }) => snapshot)].map(({ kind, region }) => [(0, model.$t)({
				kind,
				region
			}), {
				kind,
				region
			}]));
			let answers = await Promise.all([...places].map(async ([place, { kind, region }]) => {
				let candidates = deletesOf.get(place) ?? [];
				let sources = new Map(candidates.map(({ point, source }) => {
					let facts = (0, identity.tp)(point, source);
					return [(0, identity.Zt)(facts), facts];
				}));
				let question = {
					sources: request.minKeep > 0 && sources.size > 0 ? [...sources.values()] : null,
					candidates: candidates.some((change) => asksForUsers(change, request)) ? candidates.map(({ point }) => point.id) : null,
					unclear: candidates.flatMap(({ point }) => point.public === null ? [point.id] : []),
					registered: snapshotsOf.has(place)
				};
				try {
					return [place, await (0, cloud.I)(kinds, kind).readEvidence(region, question)];
				} catch (error) {
					let unread = (0, model.V2)((0, known_faults.Kl)(error, watch));
					return [place, {
						existing: unread,
						users: unread,
						public: unread,
						registered: unread,
						locked: unread
					}];
				}
			}));
			return new Map(answers);
		}
		var retention = __webpack_require__(32995);
		var membership = __webpack_require__(77600);
		function unknownWarnings(kept) {
			let named = kept.flatMap((one) => one.unknown.map((unknown) => ({
				one,
				unknown
			})));
			let unread = named.filter(({ unknown }) => unknown.why === "no-file");
			let warnings = [...(0, model_group.$)(named.filter(({ unknown }) => unknown.why !== "no-file"), ({ unknown }) => unknown.why === "no-rule" ? unknown.text : (0, membership.ky)(unknown)).values()].map((group) => warningOf(group.map(({ one }) => one), group[0]?.unknown));
			return unread.length === 0 ? warnings : [noFile([...new Set(unread.map(({ one }) => one))], unread), ...warnings];
		}
		function warningOf(kept, unknown) {
			if (unknown === void 0) throw Error("a warning about no plan: this is a bug");
			let stay = `${countedWords(kept)} kept: `;
			if (unknown.why === "cut") return {
				region: null,
				target: "BackupPlan",
				message: `${stay}their BackupPlan tag was cut, so not all their plans are known; delete by hand what is not needed`
			};
			let entry = unknown.why === "no-rule" ? unknown.text : unknown.text.split("/")[0] ?? unknown.text;
			return {
				region: null,
				target: entry,
				message: `${stay}${(0, membership.ky)(unknown)}, so its rules are unknown; add it to the plan file again, or let the Expire tags decide with "former-plans: [${entry}]"`
			};
		}
		function noFile(kept, unread) {
			let plans = [...new Set(unread.map(({ unknown }) => unknown.text.split("/")[0] ?? ""))].sort();
			let shown = plans.slice(0, MOST_NAMES).map((name) => `"${name}"`);
			let names = plans.length > MOST_NAMES ? `${shown.join(", ")} and ${plans.length - MOST_NAMES} more` : shown.join(", ");
			return {
				region: null,
				target: "plan-file",
				message: `${countedWords(kept)} kept: the ${plans.length === 1 ? "plan" : "plans"} ${names} made them, and no plan file was read; check the repository out before the purge, or name the file in plan-file`
			};
		}
		let MOST_NAMES = 5;
		function countedWords(kept) {
			let points = kept.filter(({ loose }) => !loose);
			let loose = kept.length - points.length;
			return `${[...points.length === 0 ? [] : [unknown_warnings_counted(points.length, `expired ${nounOf(points.map(({ kind }) => kind))}`)], ...loose === 0 ? [] : [`${unknown_warnings_counted(loose, "snapshot")} left behind`]].join(" and ")} ${kept.length === 1 ? "is" : "are"}`;
		}
		function nounOf(kinds) {
			return (0, model.Z9)(kinds).point;
		}
		function unknown_warnings_counted(count, noun) {
			return `${count} ${noun}${count === 1 ? "" : "s"}`;
		}
		function keepRetained(changeSet, inventory, file, now, earlier = {
			known: !0,
			files: []
		}) {
			let reasons = file === null ? new Map() : allReasons(inventory, file, now, earlier);
			let kept = [];
			let changes = changeSet.changes.flatMap((change) => {
				let made = madeIn(change);
				if (made === null) return [change];
				let { unknown } = (0, membership._G)(made, file);
				let [first] = unknown;
				if (first !== void 0) {
					kept.push({
						kind: made.kind,
						loose: change.action === "delete-snapshot",
						unknown
					});
					if (change.action !== "delete") return [];
					let because = file === null ? "retention" : "unknown-plan";
					return [{
						action: "keep",
						point: change.point,
						because,
						reason: reasonOf(first)
					}];
				}
				if (change.action !== "delete") return [change];
				let { point } = change;
				let reason = reasons.get(point.id);
				if (reason !== void 0) return [{
					action: "keep",
					point,
					because: "retention",
					reason
				}];
				return earlier.known || point.tags.backupPlan === null ? [change] : [{
					action: "refuse",
					point,
					reason: `whether its retention was cut is not known: ${earlier.why}`
				}];
			});
			let failures = changes.some(({ action }) => action === "refuse") ? unreadHistory(earlier) : [];
			let warnings = [...changeSet.warnings, ...unknownWarnings(kept)];
			return {
				...changeSet,
				changes,
				failures: [...changeSet.failures, ...failures],
				warnings
			};
		}
		function unreadHistory(earlier) {
			if (earlier.known) return [];
			return [{
				region: null,
				target: "plan-file",
				action: "purge",
				fault: (0, faults.GX)("retention", (0, known_faults.AN)(earlier.why, "Write \"fetch-depth: 0\" under \"with:\" of actions/checkout, so that a purge can see whether the retention was cut in the last days."))
			}];
		}
		function allReasons(inventory, file, now, earlier) {
			let before = (earlier.known ? earlier.files : []).flatMap((one) => [...retentionReasons(inventory, one, now)].map(([id, reason]) => [id, `${reason}, before the plan file was changed`]));
			return new Map([...before.reverse(), ...retentionReasons(inventory, file, now)]);
		}
		function madeIn(change) {
			if (change.action === "delete") return change.because === "expired" ? change.point : null;
			if (change.action === "delete-snapshot") return change.snapshot.state === "error" ? null : change.snapshot;
			return null;
		}
		function reasonOf(unknown) {
			return unknown.why === "no-file" ? `${(0, membership.ky)(unknown)}, so its retention cannot be judged` : (0, membership.ky)(unknown);
		}
		function retentionReasons(inventory, file, now) {
			let reasons = new Map();
			let memberships = inventory.regions.flatMap((region) => region.read ? region.points : []).map((point) => ({
				point,
				plans: (0, membership._G)(point, file).plans
			}));
			for (let plan of file.plans) {
				if (plan.engine !== "direct" || plan.retention === null) continue;
				let members = memberships.flatMap(({ point, plans }) => plans.includes(plan) ? [point] : []);
				for (let { id, createdAt } of members) createdAt === null && reasons.set(id, "it cannot be read when it was made, so its retention cannot be judged");
				let judged = members.flatMap((point) => retainedPoint(point, inventory) ?? []);
				for (let [id, reason] of (0, retention.N)(judged, plan.retention, now)) {
					let known = reasons.get(id);
					reasons.set(id, known === void 0 ? reason : `${known}; ${reason}`);
				}
			}
			return reasons;
		}
		function retainedPoint(point, { account }) {
			let { id, createdAt, state } = point;
			let ownership = (0, decide_ownership.i)(point, account);
			if (!ownership.ours || createdAt === null) return null;
			return {
				...(0, identity.tp)(point, ownership.source),
				id,
				createdAt,
				available: state === "available"
			};
		}
		function unmatchedTag({ changes }, { regions }, { tagLines }) {
			if (tagLines === null || regions.some(({ read }) => !read)) return [];
			let wanted = (0, tag_lines.wm)(tagLines);
			let tags = changes.flatMap((change) => "point" in change ? [change.point.tags.backupTag] : []);
			if (tags.length === 0 || tags.includes(wanted)) return [];
			let others = tags.length === 1 ? "one backup for another tag" : `${tags.length} backups for other tags`;
			return [{
				region: null,
				target: wanted,
				message: `tag: no backup was made for ${wanted}, and there ${tags.length === 1 ? "is" : "are"} ${others}; check the input tag`
			}];
		}
		async function decideGuarded(inventory, connection, request, { source, earlier }, startedAt, watch) {
			let now = request.asOf ?? startedAt;
			let due = keepRetained(decidePurge(inventory, request, now, startedAt), inventory, source?.file ?? null, now, earlier);
			let warnings = [...due.warnings, ...unmatchedTag(due, inventory, request)];
			let evidence = await readEvidence(connection, due, request, watch);
			return guard({
				...due,
				warnings
			}, {
				account: inventory.account,
				request,
				evidence
			});
		}
		function judgeAgain(change, { points, loose, evidence }, { account, request, now }) {
			let decided = change.action === "delete" ? change.point : change.snapshot;
			let point = change.action === "delete" ? points.find(({ id }) => id === change.point.id) : void 0;
			let snapshot = change.action === "delete-snapshot" ? loose.find(({ id }) => id === change.snapshot.id) : void 0;
			let seen = point ?? snapshot;
			if (seen === void 0) return null;
			let { kind, region } = decided;
			let inventory = {
				account,
				regions: [{
					kind,
					region,
					read: !0,
					resources: [],
					points: point === void 0 ? [] : [point],
					loose: snapshot === void 0 ? [] : [snapshot]
				}]
			};
			let alone = {
				...request,
				minKeep: 0,
				maxDeletions: null
			};
			let context = {
				account,
				request: alone,
				evidence: new Map([[(0, model.$t)(decided), evidence]])
			};
			let { changes, failures } = guard(decidePurge(inventory, alone, now), context);
			let [again] = changes;
			let unevaluated = failures.find(({ fault }) => fault.code === "guard-unevaluated");
			if (unevaluated !== void 0) return {
				result: "failed",
				fault: unevaluated.fault
			};
			if (again === void 0) return kept("it is not ours to delete any more");
			if (again.action !== change.action) return kept(again.reason);
			if (seen.state !== decided.state) return kept(`it was ${decided.state} and is ${seen.state} now`);
			return tagsOf(seen) === tagsOf(decided) ? null : kept("its tags were changed");
		}
		function kept(reason) {
			return {
				result: "kept",
				reason: `since the purge decided: ${reason}`
			};
		}
		function tagsOf({ tags }) {
			return JSON.stringify(Object.entries(tags).sort(([one], [other]) => one < other ? -1 : 1));
		}
		let AT_ONCE = {
			"ec2-instance": 20,
			"ebs-volume": 100,
			"rds-instance": 10,
			"rds-cluster": 10
		};
		function lastLooks({ changes }, context) {
			let deletes = changes.filter((change) => change.action === "delete");
			let snapshots = changes.filter((change) => change.action === "delete-snapshot");
			let pointLooks = new Map([...(0, model_group.$)(deletes, ({ point }) => (0, model.$t)(point))].map(([place, all]) => {
				let atOnce = all[0] === void 0 ? 1 : AT_ONCE[all[0].point.kind];
				return [place, looker(all, pointId, atOnce, context.readAt, context.clock, (some) => seePoints(some, context))];
			}));
			let snapshotLooks = new Map([...(0, model_group.$)(snapshots, ({ snapshot }) => (0, model.$t)(snapshot))].map(([place, all]) => [place, looker(all, snapshotId, 100, -1e400, context.clock, (some) => seeLeftOvers(some, context))]));
			return {
				point: (change) => pointLooks.get((0, model.$t)(change.point))?.(change) ?? Promise.resolve(null),
				snapshot: (change) => snapshotLooks.get((0, model.$t)(change.snapshot))?.(change) ?? Promise.resolve(null)
			};
		}
		let pointId = ({ point }) => point.id;
		let snapshotId = ({ snapshot }) => snapshot.id;
		function looker(all, idOf, atOnce, readAt, clock, see) {
			let looks = new Map();
			let waiting = new Map(all.map((change) => [idOf(change), change]));
			return async (change) => {
				let id = idOf(change);
				waiting.delete(id);
				let look = looks.get(id);
				if (clock.now() - (look?.at ?? readAt) > 5e3) {
					let batch = [change, ...[...waiting.values()].slice(0, atOnce - 1)];
					look = {
						at: clock.now(),
						judged: see(batch)
					};
					look.judged.catch(() => {});
					for (let one of batch) looks.set(idOf(one), look);
				}
				return look === void 0 ? null : (await look.judged).get(id) ?? null;
			};
		}
		async function seePoints(some, context) {
			let { connection, request } = context;
			let [first] = some;
			if (first === void 0) return new Map();
			let { region } = first.point;
			let kind = (0, cloud.I)(connection.kinds, first.point.kind);
			let ids = some.map(({ point }) => point.id);
			let [points, evidence] = await Promise.all([kind.readPoints(region, ids), kind.readEvidence(region, {
				sources: null,
				candidates: some.some((change) => asksForUsers(change, request)) ? ids : null,
				unclear: some.flatMap(({ point }) => point.public === null ? [point.id] : []),
				registered: !1
			})]);
			if (!points.ok) return allKept(ids, points.fault);
			return judged(some, pointId, context, {
				points: points.value,
				loose: [],
				evidence
			});
		}
		async function seeLeftOvers(some, context) {
			let [first] = some;
			if (first === void 0) return new Map();
			let { region, kind: name } = first.snapshot;
			let kind = (0, cloud.I)(context.connection.kinds, name);
			let leftOvers = some.map(({ snapshot }) => snapshot);
			let ids = leftOvers.map(({ id }) => id);
			let [loose, evidence] = await Promise.all([kind.readLoose(region, ids), kind.readEvidence(region, {
				sources: null,
				candidates: null,
				unclear: [],
				registered: leftOvers
			})]);
			if (!loose.ok) return allKept(ids, loose.fault);
			return judged(some, snapshotId, context, {
				points: [],
				loose: loose.value,
				evidence
			});
		}
		function judged(some, idOf, { connection, request, now }, seen) {
			let account = connection.account;
			return new Map(some.flatMap((change) => {
				let kept = judgeAgain(change, seen, {
					account,
					request,
					now
				});
				return kept === null ? [] : [[idOf(change), kept]];
			}));
		}
		function allKept(ids, cause) {
			let kept = {
				result: "failed",
				fault: (0, faults.GX)("unchanged", cause)
			};
			return new Map(ids.map((id) => [id, kept]));
		}
		let { end: run_end, endRefused, notBegun } = (0, end.V)(report._);
		async function runPurge(request, run) {
			let source = await planOf(request, run);
			if (!source.ok) return notBegun(request, run)(source.refusals);
			return (0, session.C)(request, run, (session) => purge(session, source.value), notBegun(request, run));
		}
		async function purge(session, source) {
			let { request, run, connection } = session;
			let regions = await (0, shared_regions.N)(session);
			if (!regions.ok) return endRefused(session, regions.refusals);
			let readAt = run.clock.now();
			let inventory = await (0, shared_inventory.t)(session, regions.value.chosen, shared_inventory.p);
			let { asOf, graceMilliseconds } = request;
			let decided = await decideGuarded(inventory, connection, request, {
				source,
				earlier: await earlierPlans(source, run, asOf ?? run.startedAt, graceMilliseconds)
			}, run.startedAt, run);
			let agreed = await (0, carry_out.d)(decided, session, {
				source,
				due: []
			});
			if (!agreed.ok) return endRefused(session, agreed.refusals);
			let { clock, startedAt } = run;
			let looks = {
				connection,
				request,
				now: asOf ?? startedAt,
				readAt,
				clock
			};
			let applied = await (0, carry_out.u)(agreed.value, session, lastLooks(agreed.value.changeSet, looks));
			let calendar = (0, backup_days.Y)({
				inventory,
				applied
			}, run.startedAt);
			return run_end(session, {
				...agreed.value,
				inventory,
				applied,
				calendar
			});
		}
		async function planOf({ planFile }, run) {
			let path = (0, plan_source.pw)(planFile);
			let reading = await (0, plan_file.m)(path, run);
			return reading.ok && reading.value === null && planFile !== null ? {
				ok: !1,
				refusals: [(0, plan_source.PN)(path, "")]
			} : reading;
		}
		let mode_purge = {
			run: runPurge,
			refused: (ended) => (0, report._)(ended),
			view: async () => (await __webpack_require__.e(8695).then(__webpack_require__.bind(__webpack_require__, 78695))).purgeView
		};
	}),
	43861: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => isGone,
			_: () => purgeReport
		});
		var _decide_expire_tag_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53923);
		var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83430);
		var _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52431);
		var _report_common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7538);
		var _report_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8064);
		var _report_kept_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53006);
		var _report_named_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57718);
		function purgeReport(ended, told = {}) {
			let { inventory = null, applied = null, calendar = null, changeSetPath = null } = told;
			let { account, request } = ended;
			let names = (0, _report_named_js__WEBPACK_IMPORTED_MODULE_5__.w)({
				account,
				inventory
			});
			let { changes = [], failures = [], warnings = [] } = told.changeSet ?? {};
			let deleted = deletedEntries(changes, applied, names);
			let finishedSnapshots = finishedEntries(changes, applied, names);
			let gone = [...deleted, ...finishedSnapshots.filter(isGone)];
			let kept = (0, _report_kept_entries_js__WEBPACK_IMPORTED_MODULE_4__.l)(changes, applied, names);
			let common = (0, _report_common_js__WEBPACK_IMPORTED_MODULE_2__.QC)(ended, {
				failures: [...failures, ...applied === null ? [] : (0, _report_failures_js__WEBPACK_IMPORTED_MODULE_3__.dJ)(applied, names)],
				warnings,
				succeeded: gone.length,
				regions: inventory?.regions ?? [],
				inventory,
				applied,
				changeSetPath
			});
			let [deletedIn, keptIn] = [(0, _report_common_js__WEBPACK_IMPORTED_MODULE_2__.jd)(gone), (0, _report_common_js__WEBPACK_IMPORTED_MODULE_2__.jd)(kept)];
			return {
				mode: "purge",
				...common,
				...(0, _report_common_js__WEBPACK_IMPORTED_MODULE_2__.Or)(request),
				tag: request === null || request.tagLines === null ? null : (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.wm)(request.tagLines),
				regions: common.regions.map((entry) => ({
					...entry,
					deleted: deletedIn(entry.region),
					kept: keptIn(entry.region)
				})),
				deletedCount: gone.length,
				keptCount: kept.length,
				deleted,
				finishedSnapshots,
				kept,
				calendar
			};
		}
		function isGone({ result }) {
			return result === "deleted" || result === "planned";
		}
		function deletedEntries(changes, applied, names) {
			let entry = ({ point, expiresAt, because }) => ({
				...names.point(point),
				name: point.name,
				createdAt: point.createdAt === null ? "" : (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.r4)(point.createdAt),
				expiresAt: expiresAt === null ? null : (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.B8)(expiresAt),
				because,
				gib: point.snapshots.reduce((sum, snapshot) => sum + (snapshot.gib ?? 0), 0)
			});
			if (applied === null) return changes.flatMap((change) => {
				if (change.action !== "delete") return [];
				let snapshots = change.point.snapshots.map(({ id }) => ({
					snapshotId: id,
					result: "planned"
				}));
				return [{
					...entry(change),
					state: "planned",
					snapshots
				}];
			});
			return applied.deleted.flatMap(({ change, outcome }) => {
				if (outcome.result === "failed" || outcome.result === "kept") return [];
				let snapshots = outcome.snapshots.map(({ snapshotId, result }) => ({
					snapshotId,
					result
				}));
				return [{
					...entry(change),
					state: "deleted",
					snapshots
				}];
			});
		}
		function finishedEntries(changes, applied, names) {
			return (applied?.deletedSnapshots ?? changes.flatMap((change) => change.action === "delete-snapshot" ? [{
				change,
				outcome: null
			}] : [])).flatMap(({ change: { snapshot, reason }, outcome }) => {
				if (outcome?.result === "kept") return [];
				let expiry = (0, _decide_expire_tag_js__WEBPACK_IMPORTED_MODULE_6__.m)(snapshot.tags.expire);
				let expiresAt = expiry.readable ? (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.B8)(expiry.expiresAt) : null;
				let entry = {
					...names.loose(snapshot),
					snapshotId: snapshot.id,
					expiresAt,
					gib: snapshot.gib ?? 0
				};
				if (outcome === null) return [{
					...entry,
					result: "planned",
					reason
				}];
				if (outcome.result === "failed") return [{
					...entry,
					result: "failed",
					reason: outcome.fault.message
				}];
				return [{
					...entry,
					result: "deleted",
					reason
				}];
			});
		}
	})
};
