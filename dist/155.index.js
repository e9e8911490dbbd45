export const id = 155;
export const ids = [155];
export const modules = {
	18680: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mx: () => decideRetain,
			k$: () => findNeverShortened,
			wg: () => countNearMisses
		});
		var _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77600);
		var _expire_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53923);
		var _expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83430);
		var _naming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60313);
		var _ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88208);
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
		function countNearMisses(points, file, { account }) {
			return points.filter((point) => {
				let tag = (0, _expire_tag_js__WEBPACK_IMPORTED_MODULE_4__.m)(point.tags.expire);
				let start = (0, _naming_js__WEBPACK_IMPORTED_MODULE_2__.pf)(point.tags.name);
				let { rules, whole } = (0, _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__._G)(point, file);
				if (!tag.readable || tag.expiresAt === "never" || start === null || rules.length === 0 || !whole) return !1;
				if (!RETAINED_STATES.has(point.state) || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_3__.i)(point, account).ours) return !1;
				let target = longest(rules.map(({ rule }) => (0, _expiry_js__WEBPACK_IMPORTED_MODULE_1__.WJ)(rule.expiry, start)));
				if (target === "never") return !1;
				let distance = Math.abs(target - tag.expiresAt);
				return distance >= SECOND && distance < START_DRIFT;
			}).length;
		}
		let RETAINED_STATES = new Set(["available", "disabled"]);
		function judge(point, file, context) {
			let { createdAt } = point;
			let from = point.tags.expire;
			let tag = (0, _expire_tag_js__WEBPACK_IMPORTED_MODULE_4__.m)(from);
			if (from === null || !tag.readable) return null;
			if (!RETAINED_STATES.has(point.state) || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_3__.i)(point, context.account).ours) return null;
			let { rules, unknown, whole } = (0, _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__._G)(point, file);
			if (unknown.some(({ why }) => why === "cut")) return null;
			if (rules.length === 0 || createdAt === null) return null;
			let target = longest(rules.map(({ rule }) => (0, _expiry_js__WEBPACK_IMPORTED_MODULE_1__.WJ)(rule.expiry, createdAt)));
			let judged = moved(tag.expiresAt, target, context, {
				point,
				from
			});
			if (judged === null && hasStray(point, tag.expiresAt)) return {
				point,
				from,
				to: tag.expiresAt,
				because: "snapshots"
			};
			if (whole || judged === null) return judged;
			return "because" in judged && judged.because === "lengthen" ? judged : null;
		}
		function hasStray({ snapshots }, is) {
			return snapshots.some(({ strayExpire }) => {
				if (strayExpire === void 0) return !1;
				let tag = (0, _expire_tag_js__WEBPACK_IMPORTED_MODULE_4__.m)(strayExpire);
				return !tag.readable || tag.expiresAt !== is && tag.expiresAt !== "never";
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
	10155: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => courseUnder,
			S: () => ownPoints
		});
		var expire_tag = __webpack_require__(53923);
		var expiry = __webpack_require__(83430);
		var identity = __webpack_require__(47843);
		var decide_ownership = __webpack_require__(88208);
		var retain = __webpack_require__(18680);
		var model = __webpack_require__(33444);
		var membership = __webpack_require__(77600);
		var calendar = __webpack_require__(32359);
		let DAY = 864e5;
		let NEVER = 1e400;
		let PERIODS = [
			{
				kind: calendar._X,
				length: DAY,
				count: ({ keepDaily }) => keepDaily
			},
			{
				kind: calendar.M_,
				length: 7 * DAY,
				count: ({ keepWeekly }) => keepWeekly
			},
			{
				kind: calendar.Au,
				length: 30.44 * DAY,
				count: ({ keepMonthly }) => keepMonthly
			},
			{
				kind: calendar.bW,
				length: 365.25 * DAY,
				count: ({ keepYearly }) => keepYearly
			}
		];
		function lastingOf(points, now, until) {
			let holds = new Map();
			let holdOf = ({ name, retention }) => {
				if (retention === null) return () => -1e400;
				let known = holds.get(name) ?? holdIn(name, retention, points, {
					now,
					until
				});
				holds.set(name, known);
				return known;
			};
			return new Map(points.filter(({ exists }) => exists).map((point) => [point.id, point.due === null ? NEVER : Math.max(point.due, ...point.plans.map((plan) => holdOf(plan)(point)))]));
		}
		function holdIn(plan, retention, points, { now, until }) {
			let members = points.filter(({ plans }) => plans.some(({ name }) => name === plan));
			let newestFirst = members.filter(({ exists, availableFrom }) => exists && availableFrom !== null && availableFrom <= now).sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
			let planned = members.filter(({ exists }) => !exists);
			let gap = planned.length === 0 ? NEVER : (until - now) / planned.length;
			let places = new Map(newestFirst.map(({ id }, place) => [id, place]));
			let asked = PERIODS.flatMap(({ kind, length, count }) => count(retention) === 0 ? [] : [holdByPeriod(newestFirst, planned, {
				kind,
				count: count(retention),
				now,
				zone: retention.timeZone,
				each: Math.max(length, gap)
			})]);
			return (point) => {
				let place = places.get(point.id);
				if (place === void 0) return -1e400;
				let last = place < retention.keepLast ? now + (retention.keepLast - place) * gap : -1e400;
				return Math.max(last, holdWithin(point, retention, gap), ...asked.map((hold) => hold(place)));
			};
		}
		function holdWithin({ createdAt }, { keepWithin }, gap) {
			if (keepWithin === null) return -1e400;
			let end = (0, expiry.WJ)({
				keep: "for",
				duration: keepWithin
			}, createdAt);
			return gap === NEVER || end === "never" ? NEVER : end;
		}
		function holdByPeriod(newestFirst, planned, { kind, count, zone, now, each }) {
			let dayOf = (0, calendar.mi)(zone);
			let periodOf = ({ createdAt }) => kind.numberOf(dayOf(createdAt));
			let periods = newestFirst.map(periodOf);
			let taken = new Map(planned.toReversed().map((point) => [periodOf(point), point.createdAt]));
			let newest = new Map();
			for (let [place, period] of periods.entries()) newest.has(period) || newest.set(period, place);
			let order = new Map([...newest.keys()].map((period, index) => [period, index]));
			return (place) => {
				let period = periods[place] ?? 0;
				let index = order.get(period) ?? 0;
				if (newest.get(period) === place && index < count) return taken.get(period) ?? now + (count - index) * each;
				return place === newestFirst.length - 1 && order.size < count ? now + (count - order.size) * each : -1e400;
			};
		}
		var retention = __webpack_require__(32995);
		function simulate({ points, exists }, purges, { minKeep, graceEnds }) {
			let fates = new Map();
			let deleted = [];
			let held = new Map();
			let waiting = points.filter(({ due }) => due !== null).sort((a, b) => Number(a.due) - Number(b.due));
			let gone = new Set();
			for (let at of purges) {
				let candidates = waiting.filter((point) => !gone.has(point) && Number(point.due) <= at && point.createdAt <= at);
				if (candidates.length === 0) continue;
				let kept = keptAt(points.filter((point) => !gone.has(point) && point.createdAt <= at), at, exists ? minKeep : 0, at < graceEnds);
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
		function keptAt(there, at, minKeep, isInGrace) {
			let kept = new Map();
			let newestFirst = there.filter((point) => isAvailable(point, at)).sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
			for (let { id, kind } of newestFirst.slice(0, minKeep)) kept.set(id, {
				by: "min-keep",
				reason: `among the newest ${minKeep} of its ${model.GW[kind].resource}`
			});
			let earlier = isInGrace ? keptByPlans(there, at, ({ earlierPlans }) => earlierPlans) : [];
			for (let [id, reason] of earlier) kept.set(id, {
				by: "retention",
				reason: `${reason}, before the plan file was changed`
			});
			for (let [id, reason] of keptByPlans(there, at, ({ plans }) => plans)) kept.set(id, {
				by: "retention",
				reason
			});
			return kept;
		}
		function keptByPlans(there, at, plansOf) {
			let kept = new Map();
			let plans = new Map(there.flatMap((point) => plansOf(point).map((plan) => [plan.name, plan])));
			for (let plan of plans.values()) {
				if (plan.retention === null) continue;
				let members = there.filter((point) => plansOf(point).some(({ name }) => name === plan.name)).map((point) => ({
					...point,
					available: isAvailable(point, at)
				}));
				for (let [id, reason] of (0, retention.N)(members, plan.retention, at)) kept.set(id, `retention of ${plan.name}: ${reason}`);
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
		var storage = __webpack_require__(96013);
		var upcoming = __webpack_require__(73396);
		let outlook_DAY = 864e5;
		let NO_PLANS = { plans: [] };
		function ownPoints({ account, points, resources }) {
			let find = (0, identity.ni)(resources);
			return points.flatMap((point) => {
				let ownership = (0, decide_ownership.i)(point, account);
				let { createdAt } = point;
				if (!ownership.ours || createdAt === null) return [];
				let { source } = ownership;
				let facts = (0, identity.tp)(point, source);
				let resource = find(facts);
				let key = resource === null ? `gone ${(0, identity.Zt)(facts)}` : (0, model.TN)(resource);
				return [{
					point: {
						...point,
						createdAt
					},
					source,
					key,
					resourceName: resource?.name ?? ""
				}];
			});
		}
		function courseUnder(life, own, input) {
			let { inventory, now, days = 35, minKeep, pricePerGibMonth } = input;
			let { file, lastPurge } = life;
			let until = lastPurge ?? now + days * outlook_DAY;
			let daily = Array.from({ length: days + 1 }, (_, day) => now + day * outlook_DAY).filter((purge) => purge <= until);
			let purges = lastPurge === null ? daily : [...daily, lastPurge];
			let plans = file ?? NO_PLANS;
			let protectedOnes = (0, upcoming.U)(plans, inventory.resources, {
				...input,
				idle: life.idle,
				until
			});
			let names = new Map(inventory.resources.map((resource) => [(0, model.TN)(resource), resource.name]));
			let fates = new Map();
			let lasting = new Map();
			let deletions = [];
			let tally = new Tally(now, days);
			let left = [];
			for (let [key, points] of pointsByResource(life, own, protectedOnes, input)) {
				for (let { exists, createdAt } of points) exists || tally.created(createdAt);
				let course = simulate({
					points,
					exists: names.has(key)
				}, purges, {
					minKeep,
					graceEnds: now + input.graceMilliseconds
				});
				for (let { point, at } of course.deleted) {
					tally.deleted(at);
					if (!point.exists) continue;
					let { kind, region, id: recoveryPointId, source: resourceId } = point;
					deletions.push({
						kind,
						region,
						recoveryPointId,
						resourceId,
						resourceName: names.get(key) ?? "",
						at: (0, expiry.r4)(at)
					});
				}
				for (let point of points) {
					let fate = course.fates.get(point.id);
					point.exists && fate !== void 0 && fates.set(point.id, fate);
				}
				for (let [id, end] of lastingOf(points, now, until)) lasting.set(id, end);
				left.push(...course.left.map((point) => ({
					...point,
					key
				})));
			}
			deletions.sort((a, b) => compare(a.at, b.at) || compare(a.region, b.region) || compare(a.recoveryPointId, b.recoveryPointId));
			return {
				outlook: {
					protectedCount: [...protectedOnes.values()].filter(({ firing }) => firing.length > 0).length,
					createdCount: tally.days.reduce((sum, day) => sum + day.created, 0),
					deletedCount: tally.days.reduce((sum, day) => sum + day.deleted, 0),
					perDay: tally.days,
					deletions,
					storage: (0, storage.W)(left, pricePerGibMonth),
					oldestDays: oldestOf(left, until)
				},
				fates,
				lasting,
				protectedOnes
			};
		}
		function oldestOf(left, until) {
			let oldest = left.reduce((least, { createdAt }) => Math.min(least, createdAt), 1e400);
			return Number.isFinite(oldest) ? Math.floor((until - oldest) / outlook_DAY) : null;
		}
		function compare(a, b) {
			return a < b ? -1 : +(a > b);
		}
		class Tally {
			days;
			#first;
			constructor(now, days) {
				this.#first = Math.floor(now / outlook_DAY);
				this.days = Array.from({ length: days + 1 }, (_, day) => ({
					date: (0, expiry.r4)((this.#first + day) * outlook_DAY).slice(0, 10),
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
				return this.days[Math.floor(at / outlook_DAY) - this.#first];
			}
		}
		function pointsByResource(files, own, protectedOnes, input) {
			let groups = new Map();
			let file = files.file ?? NO_PLANS;
			let retained = new Map((0, retain.Mx)(files.retained ? own.map(({ point }) => point) : [], file, {
				...input,
				account: input.inventory.account
			}).map(({ point, to }) => [point.id, to]));
			for (let each of own) {
				let { key } = each;
				let point = existingPoint(each, retained.get(each.point.id), files, input);
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
					earlierPlans: earlierPlansOf({
						backupPlan: (0, membership.Zm)(due),
						backupTag: null
					}, files),
					gib
				}));
				groups.set(key, [...group, ...planned]);
			}
			return groups;
		}
		function earlierPlansOf(tags, { earlier }) {
			return earlier === null ? [] : (0, membership._G)({ tags }, earlier).plans;
		}
		function sizeOfNext(existing) {
			return existing.reduce((newest, point) => point.gib !== null && (newest === null || point.createdAt > newest.createdAt) ? point : newest, null)?.gib ?? null;
		}
		function existingPoint({ point, source }, retained, files, { now }) {
			let { plans, unknown } = (0, membership._G)(point, files.file);
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
				...dueOf(point, expiresAt, now, unknown[0]),
				plans,
				earlierPlans: earlierPlansOf(point.tags, files),
				gib: (0, storage.w)(point)
			};
		}
		function availableFrom({ state }, now) {
			if (state === "available") return -1e400;
			return state === "pending" ? now + 1 : null;
		}
		function dueOf(point, expiresAt, now, unknown) {
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
			if (unknown !== void 0) return {
				due: null,
				keptBecause: (0, membership.ky)(unknown)
			};
			return {
				due: point.state === "pending" ? Math.max(expiresAt, now + 1) : expiresAt,
				keptBecause: "it does not expire before"
			};
		}
	}),
	96013: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => estimateStorage,
			w: () => gibOf
		});
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
			for (let { key, createdAt, gib } of points) {
				if (gib === null) {
					unsized += 1;
					continue;
				}
				upperGib += gib;
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
	73396: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => upcomingBackups,
			U: () => protectedResources
		});
		var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83430);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33444);
		var _plan_fired_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83824);
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
				let due = backups.get(names) ?? bothBackups(plans, timetable);
				backups.set(names, due);
				return [key, {
					resource,
					plans,
					firing: plans.filter((plan) => isFired(plan, timetable.idle)),
					...due
				}];
			}));
		}
		let NONE = new Set();
		function bothBackups(plans, timetable) {
			let asWritten = upcomingBackups(plans, {
				...timetable,
				idle: NONE
			});
			return {
				asWritten,
				upcoming: timetable.idle.size === 0 ? asWritten : upcomingBackups(plans, timetable)
			};
		}
		function isFired(plan, idle) {
			return plan.engine === "aws-backup" || plan.rules.some((rule) => !idle.has((0, _plan_fired_rules_js__WEBPACK_IMPORTED_MODULE_2__.o)({
				plan,
				rule
			})));
		}
		function upcomingBackups(plans, { occurrences, now, until, idle }) {
			let byMinute = new Map();
			for (let plan of plans) {
				if (plan.engine === "aws-backup") continue;
				for (let rule of plan.rules) {
					if (rule.schedule === null || idle.has((0, _plan_fired_rules_js__WEBPACK_IMPORTED_MODULE_2__.o)({
						plan,
						rule
					}))) continue;
					for (let instant of occurrences(rule.schedule, now, until, rule.timeZone)) {
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
	})
};
