export const id = 5182;
export const ids = [5182];
export const modules = {
	6597: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => durationWords });
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
		function counted(count, noun) {
			return `${count} ${noun}${count === 1 ? "" : "s"}`;
		}
	}),
	8680: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mx: () => decideRetain,
			k$: () => findNeverShortened
		});
		var _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7600);
		var _expire_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3923);
		var _expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3430);
		var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8208);
		function decideRetain(points, file, context) {
			return points.flatMap((point) => {
				let judged = judge(point, file, context);
				return judged !== null && "to" in judged ? [judged] : [];
			});
		}
		function findNeverShortened(points, file, context) {
			return points.flatMap((point) => {
				let judged = judge(point, file, context);
				return judged !== null && "target" in judged ? [judged] : [];
			});
		}
		let RETAINED_STATES = new Set(["available", "disabled"]);
		function judge(point, file, context) {
			let { createdAt } = point;
			let from = point.tags.expire;
			let tag = (0, _expire_tag_js__WEBPACK_IMPORTED_MODULE_3__.m)(from);
			if (from === null || !tag.readable) return null;
			if (!RETAINED_STATES.has(point.state) || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_2__.i)(point, context.account).ours) return null;
			if ((0, _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__.isCutPlanValue)(point.tags.backupPlan)) return null;
			let rules = context.plansOf(point, file).flatMap((membership) => membership.rules);
			if (rules.length === 0 || createdAt === null) return null;
			let target = longest(rules.map(({ expiry }) => (0, _expiry_js__WEBPACK_IMPORTED_MODULE_1__.WJ)(expiry, createdAt)));
			return moved(tag.expiresAt, target, context, {
				point,
				from
			});
		}
		function longest(expiries) {
			return expiries.reduce((one, other) => one === "never" || other === "never" ? "never" : Math.max(one, other));
		}
		function moved(is, target, { now, graceMilliseconds }, what) {
			if (target === "never") return is === "never" ? null : {
				...what,
				to: "never",
				because: "lengthen"
			};
			if (is === "never") return {
				point: what.point,
				target
			};
			if (Math.abs(target - is) < START_DRIFT) return null;
			let wanted = Math.floor(target / SECOND) * SECOND;
			if (wanted > is) return {
				...what,
				to: wanted,
				because: "lengthen"
			};
			let earliest = Math.ceil((now + graceMilliseconds) / SECOND) * SECOND;
			let to = Math.max(wanted, earliest);
			if (to >= is) return null;
			return {
				...what,
				to,
				because: to === wanted ? "shorten" : "shorten-to-grace"
			};
		}
		let SECOND = 1e3;
		let START_DRIFT = 36e5;
	}),
	746: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => retentionKeeps });
		var model = __webpack_require__(9581);
		let DAY = 864e5;
		let calendars = new Map();
		function calendarIn(timeZone) {
			let known = calendars.get(timeZone);
			if (known !== void 0) return known;
			let calendar = makeCalendar(timeZone);
			calendars.set(timeZone, calendar);
			return calendar;
		}
		function makeCalendar(timeZone) {
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
				return Math.floor((instant + (offset ?? offsetAt(clock, instant))) / DAY);
			};
		}
		function offsetAt(clock, instant) {
			let second = Math.floor(instant / 1e3) * 1e3;
			let field = new Map(clock.formatToParts(second).map(({ type, value }) => [type, Number(value)]));
			let at = (type) => field.get(type) ?? NaN;
			return new Date(0).setUTCFullYear(at("year"), at("month") - 1, at("day")) + ((at("hour") * 60 + at("minute")) * 60 + at("second")) * 1e3 - second;
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
		var duration_words = __webpack_require__(6597);
		var expiry = __webpack_require__(3430);
		function retentionKeeps(points, retention, now) {
			let reasons = new Map();
			for (let newestFirst of availableByResource(points)) {
				let rules = [
					keptAsLast(newestFirst, retention.keepLast),
					keptByPeriod(newestFirst, DAILY, retention.keepDaily, retention.timeZone),
					keptByPeriod(newestFirst, WEEKLY, retention.keepWeekly, retention.timeZone),
					keptByPeriod(newestFirst, MONTHLY, retention.keepMonthly, retention.timeZone),
					keptByPeriod(newestFirst, YEARLY, retention.keepYearly, retention.timeZone),
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
				let key = (0, model.TN)({
					...point,
					id: point.source
				});
				let group = groups.get(key);
				group === void 0 ? groups.set(key, [point]) : group.push(point);
			}
			for (let group of groups.values()) group.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
			return groups.values();
		}
		function keptAsLast(newestFirst, count) {
			return new Map(newestFirst.slice(0, Math.max(0, count)).map((_, place) => [place, `last ${place + 1} of ${count}`]));
		}
		function keptByPeriod(newestFirst, kind, count, timeZone) {
			let kept = new Map();
			if (count <= 0) return kept;
			let dayOf = calendarIn(timeZone);
			let filled = new Set();
			for (let [place, { createdAt }] of newestFirst.entries()) {
				if (filled.size === count) return kept;
				let day = dayOf(createdAt);
				let period = kind.numberOf(day);
				if (filled.has(period)) continue;
				filled.add(period);
				kept.set(place, `${kind.adjective} ${filled.size} of ${count}, ${kind.nameOf(day)}`);
			}
			let oldest = newestFirst.length - 1;
			filled.size < count && oldest >= 0 && !kept.has(oldest) && kept.set(oldest, `oldest, while only ${filled.size} of ${count} ${kind.plural} have one`);
			return kept;
		}
		function keptWithin(newestFirst, within, now) {
			let kept = new Map();
			if (within === null) return kept;
			let since = earliestWithin(newestFirst.find(({ createdAt }) => createdAt <= now)?.createdAt, within);
			for (let [place, { createdAt }] of newestFirst.entries()) createdAt >= since && kept.set(place, `within ${(0, duration_words.S)(within)} of the newest`);
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
			let since = (0, expiry.WJ)(rule, newest);
			return since === "never" ? -1e400 : since;
		}
	}),
	5182: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => courseUnder,
			S: () => ownPoints
		});
		var expire_tag = __webpack_require__(3923);
		var expiry = __webpack_require__(3430);
		var decide_ownership = __webpack_require__(8208);
		var retain = __webpack_require__(8680);
		var model = __webpack_require__(9581);
		var retention = __webpack_require__(746);
		function simulate({ points, exists }, purges, minKeep) {
			let fates = new Map();
			let deleted = [];
			let held = new Map();
			let waiting = points.filter(({ due }) => due !== null).sort((a, b) => Number(a.due) - Number(b.due));
			let gone = new Set();
			for (let at of purges) {
				let candidates = waiting.filter((point) => !gone.has(point) && Number(point.due) <= at && point.createdAt <= at);
				if (candidates.length === 0) continue;
				let kept = keptAt(points.filter((point) => !gone.has(point) && point.createdAt <= at), at, exists ? minKeep : 0);
				for (let point of candidates) {
					let hold = kept.get(point.id);
					if (hold !== void 0) {
						held.set(point.id, hold);
						continue;
					}
					gone.add(point);
					deleted.push({
						point,
						at
					});
					fates.set(point.id, deletedFate(point, at, held.get(point.id), purges[0] ?? at));
				}
			}
			let left = points.filter((point) => !gone.has(point));
			for (let point of left) fates.set(point.id, keptFate(point, held.get(point.id)));
			return {
				fates,
				deleted,
				left
			};
		}
		function keptAt(there, at, minKeep) {
			let kept = new Map();
			let newestFirst = there.filter((point) => isAvailable(point, at)).sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
			for (let { id, kind } of newestFirst.slice(0, minKeep)) kept.set(id, {
				by: "min-keep",
				reason: `among the newest ${minKeep} of its ${model.GW[kind].resource}`
			});
			let plans = new Map(there.flatMap((point) => point.plans.map((plan) => [plan.name, plan])));
			for (let plan of plans.values()) {
				if (plan.retention === null) continue;
				let members = there.filter((point) => point.plans.some(({ name }) => name === plan.name)).map((point) => ({
					...point,
					available: isAvailable(point, at)
				}));
				for (let [id, reason] of (0, retention.N)(members, plan.retention, at)) kept.set(id, {
					by: "retention",
					reason: `retention of ${plan.name}: ${reason}`
				});
			}
			return kept;
		}
		function isAvailable({ availableFrom }, at) {
			return availableFrom !== null && availableFrom <= at;
		}
		function deletedFate(point, at, held, now) {
			let from = held === void 0 ? Math.max(Number(point.due), now) : at;
			return {
				end: "deleted",
				from: (0, expiry.r4)(from),
				purgedAt: (0, expiry.r4)(at),
				expiresAt: textOf(point),
				heldBy: held?.by ?? null
			};
		}
		function keptFate(point, held) {
			return {
				end: "kept",
				expiresAt: textOf(point),
				heldBy: held?.by ?? null,
				reason: held?.reason ?? point.keptBecause
			};
		}
		function textOf({ expiresAt }) {
			return expiresAt === null ? null : (0, expiry.B8)(expiresAt);
		}
		var storage = __webpack_require__(2614);
		var upcoming = __webpack_require__(6633);
		let DAY = 864e5;
		let NO_PLANS = { plans: [] };
		function ownPoints({ account, points }) {
			return points.flatMap((point) => {
				let ownership = (0, decide_ownership.i)(point, account);
				let { createdAt } = point;
				return ownership.ours && createdAt !== null ? [{
					point: {
						...point,
						createdAt
					},
					source: ownership.source
				}] : [];
			});
		}
		function courseUnder(file, own, input) {
			let { inventory, now, days = 35, minKeep, pricePerGibMonth } = input;
			let until = now + days * DAY;
			let purges = Array.from({ length: days + 1 }, (_, day) => now + day * DAY);
			let plans = file ?? NO_PLANS;
			let protectedOnes = (0, upcoming.U)(plans, inventory.resources, {
				...input,
				until
			});
			let names = new Map(inventory.resources.map((resource) => [(0, model.TN)(resource), resource.name]));
			let fates = new Map();
			let deletions = [];
			let tally = new Tally(now, days);
			let left = [];
			for (let [key, points] of pointsByResource(plans, own, protectedOnes, input)) {
				for (let { exists, createdAt } of points) exists || tally.created(createdAt);
				let course = simulate({
					points,
					exists: names.has(key)
				}, purges, minKeep);
				for (let { point, at } of course.deleted) {
					tally.deleted(at);
					if (!point.exists) continue;
					let { kind, region, id: imageId, source: instanceId } = point;
					deletions.push({
						kind,
						region,
						imageId,
						instanceId,
						instanceName: names.get(key) ?? "",
						at: (0, expiry.r4)(at)
					});
				}
				for (let point of points) {
					let fate = course.fates.get(point.id);
					point.exists && fate !== void 0 && fates.set(point.id, fate);
				}
				left.push(...course.left);
			}
			deletions.sort((a, b) => compare(a.at, b.at) || compare(a.region, b.region) || compare(a.imageId, b.imageId));
			return {
				outlook: {
					protectedCount: protectedOnes.size,
					createdCount: tally.days.reduce((sum, day) => sum + day.created, 0),
					deletedCount: tally.days.reduce((sum, day) => sum + day.deleted, 0),
					perDay: tally.days,
					deletions,
					storage: (0, storage.W)(left, pricePerGibMonth)
				},
				fates,
				protectedOnes
			};
		}
		function compare(a, b) {
			return a < b ? -1 : +(a > b);
		}
		class Tally {
			days;
			#first;
			constructor(now, days) {
				this.#first = Math.floor(now / DAY);
				this.days = Array.from({ length: days + 1 }, (_, day) => ({
					date: (0, expiry.r4)((this.#first + day) * DAY).slice(0, 10),
					created: 0,
					deleted: 0
				}));
			}
			created(at) {
				let day = this.#dayOf(at);
				day !== void 0 && (day.created += 1);
			}
			deleted(at) {
				let day = this.#dayOf(at);
				day !== void 0 && (day.deleted += 1);
			}
			#dayOf(at) {
				return this.days[Math.floor(at / DAY) - this.#first];
			}
		}
		function pointsByResource(file, own, protectedOnes, input) {
			let groups = new Map();
			let retained = new Map((0, retain.Mx)(own.map(({ point }) => point), file, {
				...input,
				account: input.inventory.account
			}).map(({ point, to }) => [point.id, to]));
			for (let each of own) {
				let key = (0, model.TN)({
					...each.point,
					id: each.source
				});
				let point = existingPoint(each, retained.get(each.point.id), file, input);
				let group = groups.get(key);
				group === void 0 ? groups.set(key, [point]) : group.push(point);
			}
			for (let [key, { resource, upcoming }] of protectedOnes) {
				let group = groups.get(key) ?? [];
				let gib = sizeOfNext(group);
				let planned = upcoming.map(({ at, due, expiresAt }) => ({
					id: (0, model.hS)(`planned-${resource.id}-${at}`),
					kind: resource.kind,
					source: resource.id,
					region: resource.region,
					createdAt: at,
					availableFrom: at,
					exists: !1,
					expiresAt,
					due: expiresAt === "never" ? null : expiresAt,
					keptBecause: "",
					plans: [...new Set(due.map(({ plan }) => plan))],
					gib
				}));
				groups.set(key, [...group, ...planned]);
			}
			return groups;
		}
		function sizeOfNext(existing) {
			return existing.reduce((newest, point) => point.gib !== null && (newest === null || point.createdAt > newest.createdAt) ? point : newest, null)?.gib ?? null;
		}
		function existingPoint({ point, source }, retained, file, { now, plansOf }) {
			let tag = (0, expire_tag.m)(point.tags.expire);
			let expiresAt = retained ?? (tag.readable ? tag.expiresAt : null);
			return {
				kind: point.kind,
				id: point.id,
				source,
				region: point.region,
				createdAt: point.createdAt,
				availableFrom: availableFrom(point, now),
				exists: !0,
				expiresAt,
				...dueOf(point, expiresAt, now),
				plans: plansOf(point, file).map(({ plan }) => plan),
				gib: (0, storage.w)(point)
			};
		}
		function availableFrom({ state }, now) {
			if (state === "available") return -1e400;
			return state === "pending" ? now + 1 : null;
		}
		function dueOf(point, expiresAt, now) {
			if (point.protection !== null) return {
				due: null,
				keptBecause: `deregistration protection is ${point.protection}`
			};
			if (point.public) return {
				due: null,
				keptBecause: "it is public"
			};
			if (point.state === "failed") return {
				due: now,
				keptBecause: ""
			};
			if (expiresAt === null) return {
				due: null,
				keptBecause: "it has no Expire tag that can be read"
			};
			if (expiresAt === "never") return {
				due: null,
				keptBecause: "it never expires"
			};
			return {
				due: point.state === "pending" ? Math.max(expiresAt, now + 1) : expiresAt,
				keptBecause: "it does not expire before"
			};
		}
	}),
	2614: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => estimateStorage,
			w: () => gibOf
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9581);
		function gibOf({ snapshots }) {
			let sum = 0;
			for (let { gib } of snapshots) {
				if (gib === null) return null;
				sum += gib;
			}
			return sum;
		}
		function estimateStorage(points, pricePerGibMonth) {
			let newest = new Map();
			let upperGib = 0;
			let unsized = 0;
			for (let { kind, region, source, createdAt, gib } of points) {
				if (gib === null) {
					unsized += 1;
					continue;
				}
				upperGib += gib;
				let key = (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)({
					kind,
					region,
					id: source
				});
				let known = newest.get(key);
				(known === void 0 || createdAt > known.createdAt) && newest.set(key, {
					createdAt,
					gib
				});
			}
			let lowerGib = [...newest.values()].reduce((sum, { gib }) => sum + gib, 0);
			return {
				images: points.length,
				lowerGib,
				upperGib,
				lowerCost: lowerGib * pricePerGibMonth,
				upperCost: upperGib * pricePerGibMonth,
				unsized
			};
		}
	}),
	6633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => upcomingBackups,
			U: () => protectedResources
		});
		var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3430);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9581);
		function protectedResources(file, resources, timetable) {
			let plansOf = new Map();
			for (let plan of file.plans) for (let resource of timetable.selectByPlan(resources, plan).selected) {
				let known = plansOf.get((0, _model_js__WEBPACK_IMPORTED_MODULE_1__.TN)(resource));
				known === void 0 ? plansOf.set((0, _model_js__WEBPACK_IMPORTED_MODULE_1__.TN)(resource), {
					resource,
					plans: [plan]
				}) : known.plans.push(plan);
			}
			let backups = new Map();
			return new Map([...plansOf].map(([key, { resource, plans }]) => {
				let names = JSON.stringify(plans.map(({ name }) => name));
				let upcoming = backups.get(names) ?? upcomingBackups(plans, timetable);
				backups.set(names, upcoming);
				return [key, {
					resource,
					plans,
					upcoming
				}];
			}));
		}
		function upcomingBackups(plans, { occurrences, now, until }) {
			let byMinute = new Map();
			for (let plan of plans) {
				if (plan.engine === "aws-backup") continue;
				for (let rule of plan.rules) {
					if (rule.schedule === null) continue;
					for (let instant of occurrences(rule.schedule, now, until)) {
						if (instant <= now || instant > until) continue;
						let minute = Math.floor(instant / 6e4) * 6e4;
						let due = byMinute.get(minute);
						due === void 0 ? byMinute.set(minute, [{
							plan,
							rule
						}]) : due.push({
							plan,
							rule
						});
					}
				}
			}
			return [...byMinute].sort(([one], [other]) => one - other).flatMap(([at, due]) => together(at, due));
		}
		function together(at, due) {
			let winner;
			let longest = -1e400;
			for (let planned of due) {
				let expiry = (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.WJ)(planned.rule.expiry, at);
				let end = expiry === "never" ? 1e400 : expiry;
				end > longest && ([winner, longest] = [planned, end]);
			}
			if (winner === void 0) return [];
			return [{
				at,
				due,
				winner,
				expiresAt: longest === 1e400 ? "never" : longest
			}];
		}
	})
};
