export const id = 6199;
export const ids = [6199];
export const modules = {
6199: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Es: () => courseUnder,
	SH: () => upcomingBackups,
	SS: () => ownPoints,
	lE: () => awaitedCopies
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9713);
var _calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2493);
var _ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6186);
var _retain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2186);
var _share_expiries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(426);
var _fired_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7125);
var _verified_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4295);
var _retention_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6449);
var _transfers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4539);
let HOUR = 36e5;
let DAY$1 = 24 * HOUR;
let NEVER = 1e400;
let PERIODS = [
	{
		periods: _calendar_js__WEBPACK_IMPORTED_MODULE_2__.Al,
		length: HOUR,
		count: ({ keepHourly }) => keepHourly
	},
	{
		periods: (0, _calendar_js__WEBPACK_IMPORTED_MODULE_2__.qC)(_calendar_js__WEBPACK_IMPORTED_MODULE_2__._X),
		length: DAY$1,
		count: ({ keepDaily }) => keepDaily
	},
	{
		periods: (0, _calendar_js__WEBPACK_IMPORTED_MODULE_2__.qC)(_calendar_js__WEBPACK_IMPORTED_MODULE_2__.M_),
		length: 7 * DAY$1,
		count: ({ keepWeekly }) => keepWeekly
	},
	{
		periods: (0, _calendar_js__WEBPACK_IMPORTED_MODULE_2__.qC)(_calendar_js__WEBPACK_IMPORTED_MODULE_2__.Au),
		length: 30.44 * DAY$1,
		count: ({ keepMonthly }) => keepMonthly
	},
	{
		periods: (0, _calendar_js__WEBPACK_IMPORTED_MODULE_2__.qC)(_calendar_js__WEBPACK_IMPORTED_MODULE_2__.bW),
		length: 365.25 * DAY$1,
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
	let asked = PERIODS.flatMap(({ periods, length, count }) => count(retention) === 0 ? [] : [holdByPeriod(newestFirst, planned, {
		periods,
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
	let end = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)({
		keep: "for",
		duration: keepWithin
	}, createdAt);
	return gap === NEVER || end === "never" ? NEVER : end;
}
function holdByPeriod(newestFirst, planned, { periods: asked, count, zone, now, each }) {
	let { numberAt } = asked.periodIn(zone);
	let periodOf = ({ createdAt }) => numberAt(createdAt);
	let periods = newestFirst.map(periodOf);
	let newest = new Map();
	for (let [place, period] of periods.entries()) newest.has(period) || newest.set(period, place);
	let taken = new Map();
	for (let point of planned) {
		let period = periodOf(point);
		newest.has(period) && !taken.has(period) && taken.set(period, point.createdAt);
	}
	let order = new Map([...newest.keys()].map((period, index) => [period, index]));
	return (place) => {
		let period = periods[place] ?? 0;
		let index = order.get(period) ?? 0;
		if (newest.get(period) === place && index < count) return taken.get(period) ?? now + (count - index) * each;
		return place === newestFirst.length - 1 && order.size < count ? now + (count - order.size) * each : -1e400;
	};
}
function holding(members, { minKeep, keepVerified, graceEnds }) {
	let sorted = members.filter(({ point }) => point.availableFrom !== null).sort((a, b) => byAge(a.point, b.point));
	let judged = [...judgedBy(sorted, ({ earlierPlans }) => earlierPlans, !0), ...judgedBy(sorted, ({ plans }) => plans, !1)];
	let all = new NewestFirst(sorted);
	let verified = sorted.filter(({ point }) => point.verifiedFrom !== void 0);
	let awaiting = members.filter(({ point }) => point.awaitsCopyUntil !== void 0);
	return {
		at: (at) => {
			let holds = new Map();
			for (let member of awaiting) awaitsCopy(member.point, at) && holds.set(member, "awaiting-copy");
			for (let member of newestVerified(verified, at, keepVerified)) holds.set(member, "verified");
			let { list, first } = all.thereAt(at);
			for (let member of list.slice(first, first + minKeep)) holds.set(member, "min-keep");
			for (let { retention, ofEarlier, members } of judged) {
				if (ofEarlier && at >= graceEnds) continue;
				let there = members.thereAt(at);
				let hold = (place) => {
					let member = there.list[place];
					member !== void 0 && holds.set(member, "retention");
				};
				(0, _retention_js__WEBPACK_IMPORTED_MODULE_8__._2)(there.list, retention, at, hold, there.first);
			}
			return holds;
		},
		withoutGone: () => {
			all.withoutGone();
			for (let { members } of judged) members.withoutGone();
		}
	};
}
function newestVerified(verified, at, count) {
	if (count === 0 || verified.length === 0) return [];
	return verified.filter(({ point, gone }) => !gone && isVerified(point, at)).slice(0, count);
}
function isVerified(point, at) {
	return point.verifiedFrom !== void 0 && point.verifiedFrom <= at && isThere(point, at);
}
function awaitsCopy({ awaitsCopyUntil }, at) {
	return awaitsCopyUntil !== void 0 && awaitsCopyUntil > at;
}
function byAge(a, b) {
	return b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1);
}
function isThere({ createdAt, availableFrom }, at) {
	return createdAt <= at && availableFrom !== null && availableFrom <= at;
}
var NewestFirst = class {
	#members;
	#first;
	#settled;
	constructor(members) {
		this.#members = members;
		this.#first = members.length;
		this.#settled = members.reduce((latest, { createdAt, point: { availableFrom } }) => availableFrom !== null && availableFrom > createdAt ? Math.max(latest, availableFrom) : latest, -1e400);
	}
	thereAt(at) {
		for (; this.#first > 0 && isMadeBy(this.#members[this.#first - 1], at);) --this.#first;
		if (at >= this.#settled) return {
			list: this.#members,
			first: this.#first
		};
		return {
			list: this.#members.filter(({ point }) => isThere(point, at)),
			first: 0
		};
	}
	withoutGone() {
		let end = this.#first;
		for (let place = this.#first; place < this.#members.length; place += 1) {
			let member = this.#members[place];
			if (member === void 0 || member.gone) continue;
			this.#members[end] = member;
			end += 1;
		}
		this.#members.length = end;
	}
};
function isMadeBy(member, at) {
	return member !== void 0 && member.createdAt <= at;
}
function judgedBy(newestFirst, plansOf, ofEarlier) {
	let judged = [];
	let places = new Map();
	for (let member of newestFirst) {
		let { point } = member;
		for (let { name, retention } of plansOf(point)) {
			if (retention === null) continue;
			let ofPlan = places.get(name) ?? new Map();
			ofPlan.size === 0 && places.set(name, ofPlan);
			let known = ofPlan.get(point.source);
			if (known !== void 0) {
				known.push(member);
				continue;
			}
			let members = [member];
			ofPlan.set(point.source, members);
			judged.push({
				retention,
				members
			});
		}
	}
	return judged.map(({ retention, members }) => ({
		retention,
		ofEarlier,
		members: new NewestFirst(members)
	}));
}
function simulate({ points, exists }, purges, asked, textOf = _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c) {
	let rules = exists ? asked : {
		...asked,
		minKeep: 0,
		keepVerified: 0
	};
	let fates = new Map();
	let held = new Map();
	let members = points.map((point) => ({
		point,
		createdAt: point.createdAt,
		gone: !1
	}));
	let deleted = deletedBy(members, purges, rules, held);
	for (let { point, at } of deleted) point.exists && fates.set(point.id, deletedFate(point, at, held.get(point), {
		now: purges[0] ?? at,
		textOf
	}));
	let left = members.filter(({ gone }) => !gone).map(({ point }) => point);
	let last = purges.at(-1) ?? 0;
	let reasons = left.some((point) => point.exists && held.has(point)) ? reasonsAt(thereAtLast(points, deleted, last), last, rules) : new Map();
	for (let point of left) point.exists && fates.set(point.id, keptFate(point, held.get(point), reasons.get(point.id)));
	return {
		fates,
		deleted,
		left
	};
}
function thereAtLast(points, deleted, last) {
	let before = new Set(deleted.flatMap(({ point, at }) => at < last ? [point] : []));
	return points.filter((point) => !before.has(point));
}
function deletedBy(members, purges, rules, held) {
	let deleted = [];
	let waiting = members.filter(({ point }) => point.due !== null).sort((a, b) => dueOf$1(a) - dueOf$1(b));
	let stays = holding(members, rules);
	let open = [];
	let seen = 0;
	for (let at of purges) {
		let before = seen;
		for (; seen < waiting.length && dueOf$1(waiting[seen]) <= at;) seen += 1;
		seen > before && (open = [...open, ...waiting.slice(before, seen)]);
		if (!open.some(({ createdAt }) => createdAt <= at)) continue;
		let holds = stays.at(at);
		let wentBefore = deleted.length;
		for (let member of open) {
			let { point, createdAt } = member;
			if (createdAt > at) continue;
			let hold = holds.get(member);
			if (hold !== void 0) {
				held.set(point, hold);
				continue;
			}
			member.gone = !0;
			deleted.push({
				point,
				at
			});
		}
		if (deleted.length === wentBefore) continue;
		open = open.filter(({ gone }) => !gone);
		stays.withoutGone();
	}
	return deleted;
}
function dueOf$1(member) {
	return member?.point.due ?? 1e400;
}
function reasonsAt(there, at, { minKeep, keepVerified, graceEnds }) {
	let newestFirst = there.filter((point) => isThere(point, at)).sort(byAge);
	return new Map([
		...there.filter((point) => awaitsCopy(point, at)).map(({ id }) => [id, "a copy of it is wanted that is not there yet"]),
		...newestFirst.filter((point) => isVerified(point, at)).slice(0, keepVerified).map(({ id, kind }) => [id, `among the newest verified ${keepVerified} of its ${_start_js__WEBPACK_IMPORTED_MODULE_0__.GWV[kind].resource}`]),
		...newestFirst.slice(0, minKeep).map(({ id, kind }) => [id, `among the newest ${minKeep} of its ${_start_js__WEBPACK_IMPORTED_MODULE_0__.GWV[kind].resource}`]),
		...(at < graceEnds ? retentionReasons(there, newestFirst, at, ({ earlierPlans }) => earlierPlans) : []).map(([id, reason]) => [id, `${reason}, before the plan file was changed`]),
		...retentionReasons(there, newestFirst, at, ({ plans }) => plans)
	]);
}
function retentionReasons(there, newestFirst, at, plansOf) {
	return [...new Map(there.flatMap((point) => plansOf(point).map((plan) => [plan.name, plan]))).values()].flatMap(({ name, retention }) => {
		if (retention === null) return [];
		let members = newestFirst.filter((point) => plansOf(point).some((plan) => plan.name === name));
		return [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(members, ({ source }) => source).values()].flatMap((ofSource) => [...(0, _retention_js__WEBPACK_IMPORTED_MODULE_8__.zM)(ofSource, retention, at)].map(([{ id }, reason]) => [id, `retention of ${name}: ${reason}`]));
	});
}
function deletedFate(point, at, held, { now, textOf }) {
	return {
		end: "deleted",
		from: textOf(held === void 0 ? Math.max(Number(point.due), now) : at),
		purgedAt: textOf(at),
		expiresAt: expiryOf(point),
		heldBy: held ?? null
	};
}
function keptFate(point, held, reason) {
	return {
		end: "kept",
		expiresAt: expiryOf(point),
		heldBy: held ?? null,
		reason: (held === void 0 ? void 0 : reason) ?? point.keptBecause
	};
}
function expiryOf({ expiresAt }) {
	return expiresAt === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(expiresAt);
}
function availableFrom({ state }, now) {
	if (state === "available") return -1e400;
	return state === "pending" ? now + 1 : null;
}
function awaitedCopies({ inventory, now }) {
	let { account, points, places } = inventory;
	let there = new Map();
	for (let point of points) {
		let { kind, region, copyOf } = point;
		let from = availableFrom(point, now);
		if (copyOf === void 0 || from === null || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_3__.i)(point, account).ours) continue;
		let key = `${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)({
			kind,
			region
		})} ${copyOf}`;
		there.set(key, Math.min(from, there.get(key) ?? from));
	}
	return (point) => {
		let wanted = wantedOf(point);
		if (wanted === "unreadable") return {
			until: 1e400,
			unseen: !1
		};
		let until = null;
		let unseen = !1;
		for (let { to, expiresAt } of wanted) {
			let place = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)({
				kind: point.kind,
				region: to
			});
			if (!places.has(place)) {
				unseen = !0;
				continue;
			}
			let from = there.get(`${place} ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.cK5)(point)}`) ?? 1e400;
			let end = Math.min(from, expiresAt === "never" ? 1e400 : expiresAt);
			end > now && (until = Math.max(until ?? end, end));
		}
		return {
			until,
			unseen
		};
	};
}
function wantedOf({ state, tags }) {
	if (tags.copyTo === void 0 || state === "failed") return [];
	let { wishes, unreadable } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.LZ5)(tags.copyTo);
	return unreadable.length > 0 ? "unreadable" : wishes;
}
let NO_PLANS$1 = { plans: [] };
function* pointsByResource(files, own, protectedOnes, input) {
	let retained = retainedExpiries(files, own, input);
	let existing = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(own, ({ key }) => key);
	let plannedOf = planning(files);
	let awaited = awaitedCopies(input);
	for (let key of new Set([...existing.keys(), ...protectedOnes.keys()])) {
		let points = (existing.get(key) ?? []).map((one) => ({
			...existingPoint(one, retained.get(one.point.id), files, input),
			...guardedBy(one, awaited, input)
		}));
		let protectedOne = protectedOnes.get(key);
		if (protectedOne === void 0) yield [key, points];
		else {
			let { resource, upcoming } = protectedOne;
			yield [key, [...points, ...plannedOf(resource, upcoming, sizeOfNext(points))]];
		}
	}
}
function retainedExpiries({ file, retained }, own, input) {
	if (!retained) return new Map();
	let plans = file ?? NO_PLANS$1;
	let { account } = input.inventory;
	let alone = (0, _retain_js__WEBPACK_IMPORTED_MODULE_4__.Mx)(own.map(({ point }) => point), plans, {
		...input,
		account
	});
	return new Map((0, _share_expiries_js__WEBPACK_IMPORTED_MODULE_5__.B)(alone, plans).map(({ point, to }) => [point.id, to]));
}
function planning({ earlier }) {
	let known = new Map();
	return (resource, upcoming, gib) => {
		let { kind, id: source, region } = resource;
		let planned = known.get(upcoming) ?? plannedPoints(resource, upcoming, earlier);
		known.set(upcoming, planned);
		for (let point of planned) {
			point.kind = kind;
			point.source = source;
			point.region = region;
			point.gib = gib;
		}
		return planned;
	};
}
function plannedPoints({ kind, id: source, region }, upcoming, earlier) {
	return upcoming.map(({ at, due, expiresAt }) => ({
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hSu)(`planned-${at}`),
		kind,
		source,
		region,
		createdAt: at,
		availableFrom: at,
		exists: !1,
		expiresAt,
		due: expiresAt === "never" ? null : expiresAt,
		keptBecause: "",
		plans: [...new Set(due.map(({ plan }) => plan))],
		earlierPlans: earlierPlansOf({
			backupPlan: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ZmS)(due),
			backupTag: null
		}, earlier),
		gib: null
	}));
}
function earlierPlansOf(tags, earlier) {
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__._Gl)({ tags }, earlier).plans;
}
function sizeOfNext(existing) {
	return existing.reduce((newest, point) => point.gib !== null && (newest === null || point.createdAt > newest.createdAt) ? point : newest, null)?.gib ?? null;
}
function existingPoint({ point, source }, retained, files, { now }) {
	let { plans, unknown } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__._Gl)(point, files.file);
	let tag = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(point.tags.expire);
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
		earlierPlans: earlierPlansOf(point.tags, files.earlier),
		gib: (0, _transfers_js__WEBPACK_IMPORTED_MODULE_9__.wh)(point)
	};
}
function guardedBy({ point }, awaited, { protectUncopied }) {
	let verifiedFrom = (0, _verified_js__WEBPACK_IMPORTED_MODULE_7__.U)(point, 1e400);
	let until = protectUncopied ? awaited(point).until : null;
	return {
		...verifiedFrom !== null && { verifiedFrom },
		...until !== null && { awaitsCopyUntil: until }
	};
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
		keptBecause: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kyQ)(unknown)
	};
	return {
		due: point.state === "pending" ? Math.max(expiresAt, now + 1) : expiresAt,
		keptBecause: "it does not expire before"
	};
}
function protectedResources(file, resources, timetable) {
	let plansOf = new Map();
	for (let plan of file.plans) for (let resource of timetable.selectByPlan(resources, plan).selected) {
		let known = plansOf.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource));
		known === void 0 ? plansOf.set((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource), {
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
	return plan.engine === "aws-backup" || plan.rules.some((rule) => !idle.has((0, _fired_rules_js__WEBPACK_IMPORTED_MODULE_6__.oF)({
		plan,
		rule
	})));
}
function upcomingBackups(plans, { occurrences, now, until, idle }) {
	let byMinute = new Map();
	for (let plan of plans) {
		if (plan.engine === "aws-backup") continue;
		for (let rule of plan.rules) {
			if (rule.schedule === null || idle.has((0, _fired_rules_js__WEBPACK_IMPORTED_MODULE_6__.oF)({
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
		let expiry = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(planned.rule.expiry, at);
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
let DAY = 864e5;
let NO_PLANS = { plans: [] };
function courseUnder(life, own, input) {
	let { inventory, now, days = 35, minKeep, keepVerified, pricePerGibMonth } = input;
	let { file, lastPurge } = life;
	let until = lastPurge ?? now + days * DAY;
	let daily = Array.from({ length: days + 1 }, (_, day) => now + day * DAY).filter((purge) => purge <= until);
	let purges = lastPurge === null ? daily : [...daily, lastPurge];
	let protectedOnes = protectedResources(file ?? NO_PLANS, inventory.resources, {
		...input,
		idle: life.idle,
		until
	});
	let texts = new Map(purges.map((purge) => [purge, (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(purge)]));
	let textOf = (instant) => texts.get(instant) ?? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(instant);
	let names = new Map(inventory.resources.map((resource) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource), resource.name]));
	let fates = new Map();
	let lasting = new Map();
	let deletions = [];
	let tally = new Tally(now, days);
	let storage = new _transfers_js__WEBPACK_IMPORTED_MODULE_9__.sp();
	let oldest = 1e400;
	for (let [key, points] of pointsByResource(life, own, protectedOnes, input)) {
		for (let { exists, createdAt } of points) exists || tally.created(createdAt);
		let rules = {
			minKeep,
			keepVerified,
			graceEnds: now + input.graceMilliseconds
		};
		let course = simulate({
			points,
			exists: names.has(key)
		}, purges, rules, textOf);
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
				at: textOf(at)
			});
		}
		for (let [id, fate] of course.fates) fates.set(id, fate);
		for (let [id, end] of lastingOf(points, now, until)) lasting.set(id, end);
		storage.add(course.left);
		for (let { createdAt } of course.left) oldest = Math.min(oldest, createdAt);
	}
	deletions.sort((a, b) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.at, b.at) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.region, b.region) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.recoveryPointId, b.recoveryPointId));
	return {
		outlook: {
			protectedCount: [...protectedOnes.values()].filter(({ firing }) => firing.length > 0).length,
			createdCount: tally.days.reduce((sum, day) => sum + day.created, 0),
			deletedCount: tally.days.reduce((sum, day) => sum + day.deleted, 0),
			perDay: tally.days,
			deletions,
			storage: storage.estimate(pricePerGibMonth),
			transfers: (0, _transfers_js__WEBPACK_IMPORTED_MODULE_9__.G5)(protectedOnes, own, input),
			oldestDays: Number.isFinite(oldest) ? Math.floor((until - oldest) / DAY) : null
		},
		fates,
		lasting,
		protectedOnes
	};
}
var Tally = class {
	days;
	#first;
	constructor(now, days) {
		this.#first = Math.floor(now / DAY);
		this.days = Array.from({ length: days + 1 }, (_, day) => ({
			date: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)((this.#first + day) * DAY).slice(0, 10),
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
};
function ownPoints({ account, points, resources }) {
	let find = (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.ni)(resources);
	let keys = new Map(resources.map((resource) => [resource, (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource)]));
	return points.flatMap((point) => {
		let ownership = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_3__.i)(point, account);
		if (!ownership.ours || !isDated(point) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point)) return [];
		let { source } = ownership;
		let facts = (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.tp)(point, source);
		let resource = find(facts);
		return [{
			point,
			source,
			key: resource === null ? `gone ${(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(facts)}` : keys.get(resource) ?? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource),
			resourceName: resource?.name ?? ""
		}];
	});
}
function isDated(point) {
	return point.createdAt !== null;
}
}),
2186: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Mx: () => decideRetain,
	O7: () => expiryOfCopy,
	k$: () => findNeverShortened,
	lF: () => findInLine,
	wg: () => countNearMisses
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6186);
function decideRetain(points, file, context) {
	return points.flatMap((point) => {
		let judged = judge(point, file, context);
		return typeof judged == "object" && "to" in judged ? [judged] : [];
	});
}
function findNeverShortened(points, file, context) {
	return points.flatMap((point) => {
		let judged = judge(point, file, context);
		return typeof judged == "object" && "target" in judged ? [judged] : [];
	});
}
function findInLine(points, file, context) {
	return points.filter((point) => judge(point, file, context) === "in-line");
}
function countNearMisses(points, file, { account }) {
	return points.filter((point) => {
		let tag = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(point.tags.expire);
		let start = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pfI)(point.tags.name);
		let { rules, whole } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__._Gl)(point, file);
		if (!tag.readable || tag.expiresAt === "never" || start === null || rules.length === 0 || !whole) return !1;
		if (!RETAINED_STATES.has(point.state) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_1__.i)(point, account).ours) return !1;
		let target = longest(rules.map(({ rule }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(rule.expiry, start)));
		if (target === "never") return !1;
		let distance = Math.abs(target - tag.expiresAt);
		return distance >= SECOND && distance < 36e5;
	}).length;
}
let RETAINED_STATES = new Set(["available", "disabled"]);
function judge(point, file, context) {
	let from = point.tags.expire;
	let tag = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(from);
	if (from === null || !tag.readable) return "left";
	if (!RETAINED_STATES.has(point.state) || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_1__.i)(point, context.account).ours) return "left";
	let { rules, unknown, whole } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__._Gl)(point, file);
	if (unknown.some(({ why }) => why === "cut")) return "left";
	let target = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) ? targetOfCopy(point, rules) : targetOf(point, rules);
	if (target === null) return "left";
	let judged = moved(tag.expiresAt, target, context, {
		point,
		from
	});
	if (judged === null) return hasStray(point, tag.expiresAt) ? {
		point,
		from,
		to: tag.expiresAt,
		because: "snapshots"
	} : "in-line";
	if (whole) return judged;
	return "because" in judged && judged.because === "lengthen" ? judged : "left";
}
function targetOf({ createdAt }, rules) {
	if (rules.length === 0 || createdAt === null) return null;
	return longest(rules.map(({ rule }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(rule.expiry, createdAt)));
}
function targetOfCopy({ region, tags }, rules) {
	let start = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pfI)(tags.name);
	let copies = rules.flatMap(({ rule }) => (rule.copies ?? []).filter(({ to }) => to === region));
	if (start === null || copies.length === 0) return null;
	let ofBackup = longest(rules.map(({ rule }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(rule.expiry, start)));
	return longest(copies.map(({ expiry }) => expiry === null ? ofBackup : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(expiry, start)));
}
function expiryOfCopy({ tags }, to, file) {
	let { rules, whole } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__._Gl)({ tags }, file);
	return whole ? targetOfCopy({
		region: to,
		tags
	}, rules) : null;
}
function hasStray({ snapshots }, is) {
	return snapshots.some(({ strayExpire }) => {
		if (strayExpire === void 0) return !1;
		let tag = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(strayExpire);
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
	if (Math.abs(target - is) < 36e5) return null;
	let wanted = Math.floor(target / SECOND) * SECOND;
	if (wanted > is) return {
		...what,
		to: wanted,
		because: "lengthen"
	};
	let earliest = Math.ceil((now + graceMilliseconds) / SECOND) * SECOND;
	let to = Math.max(wanted, earliest);
	if (to >= is) return null;
	return to === wanted ? {
		...what,
		to,
		because: "shorten"
	} : {
		...what,
		to,
		own: wanted,
		because: "shorten-to-grace"
	};
}
let SECOND = 1e3;
}),
6449: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ne: () => retentionKeeps,
	_2: () => keepPlaces,
	zM: () => reasonsOf
});
var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2493);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9713);
function retentionKeeps(points, retention, now) {
	let reasons = new Map();
	for (let newestFirst of availableByResource(points)) for (let [{ id }, why] of reasonsOf(newestFirst, retention, now)) reasons.set(id, why);
	return reasons;
}
function reasonsOf(newestFirst, retention, now) {
	let named = new Map();
	keepPlaces(newestFirst, retention, now, (place, words, nth) => {
		let point = newestFirst[place];
		if (point === void 0) return;
		let before = named.get(point);
		let why = words(nth, place);
		named.set(point, before === void 0 ? why : `${before}; ${why}`);
	});
	return named;
}
function keepPlaces(newestFirst, retention, now, keep, first = 0) {
	let there = {
		newestFirst,
		first,
		timeZone: retention.timeZone,
		keep
	};
	keepLast(there, retention.keepLast);
	keepByPeriod(there, _calendar_js__WEBPACK_IMPORTED_MODULE_0__.Al, retention.keepHourly);
	keepByPeriod(there, DAYS, retention.keepDaily);
	keepByPeriod(there, WEEKS, retention.keepWeekly);
	keepByPeriod(there, MONTHS, retention.keepMonthly);
	keepByPeriod(there, YEARS, retention.keepYearly);
	keepWithin(there, retention.keepWithin, now);
}
let DAYS = (0, _calendar_js__WEBPACK_IMPORTED_MODULE_0__.qC)(_calendar_js__WEBPACK_IMPORTED_MODULE_0__._X);
let WEEKS = (0, _calendar_js__WEBPACK_IMPORTED_MODULE_0__.qC)(_calendar_js__WEBPACK_IMPORTED_MODULE_0__.M_);
let MONTHS = (0, _calendar_js__WEBPACK_IMPORTED_MODULE_0__.qC)(_calendar_js__WEBPACK_IMPORTED_MODULE_0__.Au);
let YEARS = (0, _calendar_js__WEBPACK_IMPORTED_MODULE_0__.qC)(_calendar_js__WEBPACK_IMPORTED_MODULE_0__.bW);
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
function keepLast({ newestFirst, first, keep }, count) {
	let end = Math.min(first + count, newestFirst.length);
	let words = (nth) => `last ${nth} of ${count}`;
	for (let place = first; place < end; place += 1) keep(place, words, place - first + 1);
}
function keepByPeriod({ newestFirst, first, timeZone, keep }, periods, count) {
	if (count <= 0) return;
	let { numberAt, nameAt } = periods.periodIn(timeZone);
	let words = (nth, place) => `${periods.adjective} ${nth} of ${count}, ${nameAt(newestFirst[place]?.createdAt ?? 0)}`;
	let filled = new Set();
	let lastKept = first;
	for (let place = first; place < newestFirst.length; place += 1) {
		let period = numberAt(newestFirst[place]?.createdAt ?? 0);
		if (filled.has(period)) continue;
		filled.add(period);
		lastKept = place;
		keep(place, words, filled.size);
		if (filled.size === count) return;
	}
	let oldest = newestFirst.length - 1;
	oldest > lastKept && keep(oldest, (nth) => `oldest, while only ${nth} of ${count} ${periods.plural} have one`, filled.size);
}
function keepWithin({ newestFirst, first, keep }, within, now) {
	if (within === null) return;
	let since = earliestWithin(newestFirst.find(({ createdAt }, place) => place >= first && createdAt <= now)?.createdAt, within);
	let words = () => `within ${(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.ShP)(within)} of the newest`;
	for (let place = first; place < newestFirst.length; place += 1) {
		if ((newestFirst[place]?.createdAt ?? since) < since) return;
		keep(place, words, place - first + 1);
	}
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
	let since = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.WJs)(rule, newest);
	return since === "never" ? -1e400 : since;
}
}),
426: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { B: () => shareExpiries });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
__webpack_require__(2186);
function shareExpiries(changes, file) {
	let groups = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(changes.flatMap(sharing), ({ change: { point } }) => {
		let names = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__._Gl)(point, file).rules.map(({ plan, rule }) => `${plan.name}/${rule.name}`);
		return [
			(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)(point),
			(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point),
			...names.sort()
		].join("\n");
	});
	let shared = new Map();
	for (let group of groups.values()) for (let window of windowsOf(group)) {
		let latest = window.at(-1)?.own;
		if (latest === void 0) continue;
		for (let { change, own } of window) own < latest && shared.set(change, {
			...change,
			to: latest,
			own
		});
	}
	return changes.map((change) => shared.get(change) ?? change);
}
function sharing(change) {
	let { to, because } = change;
	return to !== "never" && (because === "lengthen" || because === "shorten") ? [{
		change,
		own: to
	}] : [];
}
function windowsOf(group) {
	let windows = [];
	let start = -1e400;
	for (let one of [...group].sort((a, b) => a.own - b.own)) {
		let window = windows.at(-1);
		if (window !== void 0 && one.own - start < 36e5) {
			window.push(one);
			continue;
		}
		windows.push([one]);
		start = one.own;
	}
	return windows;
}
}),
4539: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G5: () => transfersOf,
	pX: () => storageOf,
	sp: () => StorageTally,
	wh: () => gibOf
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _fired_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7125);
function gibOf({ snapshots }) {
	let sum = 0;
	for (let { gib } of snapshots) {
		if (gib === null) return null;
		sum += gib;
	}
	return sum;
}
function storageOf(own, pricePerGibMonth) {
	let tally = new StorageTally();
	for (let group of (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(own, ({ key }) => key).values()) tally.add(group.map(({ point }) => ({
		createdAt: point.createdAt,
		gib: gibOf(point)
	})));
	return tally.estimate(pricePerGibMonth);
}
var StorageTally = class {
	#images = 0;
	#lowerGib = 0;
	#upperGib = 0;
	#unsized = 0;
	add(points) {
		let newest = null;
		for (let { createdAt, gib } of points) {
			this.#images += 1;
			if (gib === null) {
				this.#unsized += 1;
				continue;
			}
			this.#upperGib += gib;
			(newest === null || createdAt > newest.createdAt) && (newest = {
				createdAt,
				gib
			});
		}
		this.#lowerGib += newest?.gib ?? 0;
	}
	estimate(pricePerGibMonth) {
		let [lowerGib, upperGib] = [this.#lowerGib, this.#upperGib];
		return {
			images: this.#images,
			lowerGib,
			upperGib,
			lowerCost: lowerGib * pricePerGibMonth,
			upperCost: upperGib * pricePerGibMonth,
			unsized: this.#unsized
		};
	}
};
function transfersOf(protectedOnes, own, { now, pricePerGibTransferred }) {
	let sizes = newestSizes(own);
	let wanted = [...protectedOnes].flatMap(([key, { resource, upcoming }]) => wantedOf(upcoming.filter(({ at }) => at <= now + 2592e6), resource.region).map((one) => ({
		...one,
		gib: sizes.get(key) ?? null
	})));
	return [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(wanted, ({ rule, to }) => `${rule} ${to}`).values()].flatMap((some) => {
		let [first] = some;
		if (first === void 0) return [];
		let { rule, to } = first;
		let upperGib = some.reduce((sum, { copies, gib }) => sum + copies * (gib ?? 0), 0);
		return [{
			rule,
			to,
			resources: some.length,
			copies: some.reduce((sum, { copies }) => sum + copies, 0),
			firstGib: some.reduce((sum, { gib }) => sum + (gib ?? 0), 0),
			upperGib,
			upperCost: upperGib * pricePerGibTransferred,
			unsized: some.filter(({ gib }) => gib === null).length
		}];
	}).sort((a, b) => a.rule === b.rule ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.to, b.to) : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.rule, b.rule));
}
function wantedOf(upcoming, home) {
	let all = upcoming.flatMap(({ due }) => [...firstByRegion(due, home)]);
	return [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(all, ({ rule, to }) => `${rule} ${to}`).values()].flatMap((some) => some.slice(0, 1).map((one) => ({
		...one,
		copies: some.length
	})));
}
function firstByRegion(due, home) {
	let first = new Map();
	for (let planned of due) for (let { to } of planned.rule.copies ?? []) to !== home && !first.has(to) && first.set(to, {
		rule: (0, _fired_rules_js__WEBPACK_IMPORTED_MODULE_1__.oF)(planned),
		to
	});
	return first.values();
}
function newestSizes(own) {
	let newest = new Map();
	for (let { point, key } of own) {
		let gib = gibOf(point);
		let known = newest.get(key);
		gib !== null && (known === void 0 || point.createdAt > known.createdAt) && newest.set(key, {
			createdAt: point.createdAt,
			gib
		});
	}
	return new Map([...newest].map(([key, { gib }]) => [key, gib]));
}
}),
4295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { U: () => verifiedAt });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function verifiedAt({ tags }, now) {
	let read = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(tags.verified ?? null);
	return !read.readable || read.expiresAt === "never" || read.expiresAt > now ? null : read.expiresAt;
}
})
};
