export const id = 9753;
export const ids = [9753];
export const modules = {
2493: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Al: () => HOURS,
	Au: () => MONTHLY,
	CH: () => clockIn,
	M_: () => WEEKLY,
	_X: () => DAILY,
	bW: () => YEARLY,
	qC: () => periodsOf
});
let DAY = 864e5;
let HOUR = 36e5;
let zones = new Map();
let calendars = new Map();
function calendarIn(timeZone) {
	let known = calendars.get(timeZone);
	if (known !== void 0) return known;
	let calendar = makeCalendar(zoneOf(timeZone));
	calendars.set(timeZone, calendar);
	return calendar;
}
function makeCalendar({ clock, offsetOn }) {
	let days = new Map();
	return (instant) => {
		let utcDay = Math.floor(instant / DAY);
		let known = days.get(utcDay);
		if (known === void 0) {
			let offset = offsetOn(utcDay);
			let day = Math.floor((utcDay * DAY + (offset ?? 0)) / DAY);
			known = offset === null ? null : {
				day,
				midnight: (day + 1) * DAY - offset
			};
			days.set(utcDay, known);
		}
		if (known === null) return Math.floor(clock(instant) / DAY);
		return instant < known.midnight ? known.day : known.day + 1;
	};
}
function clockIn(timeZone) {
	return zoneOf(timeZone).clock;
}
function zoneOf(timeZone) {
	let known = zones.get(timeZone);
	if (known !== void 0) return known;
	let zone = makeZone(timeZone);
	zones.set(timeZone, zone);
	return zone;
}
function makeZone(timeZone) {
	let format = new Intl.DateTimeFormat("en-US", {
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
	let offsetOn = (utcDay) => {
		let offset = offsets.get(utcDay);
		if (offset === void 0) {
			let start = offsetAt(format, utcDay * DAY);
			offset = start === offsetAt(format, (utcDay + 1) * DAY) ? start : null;
			offsets.set(utcDay, offset);
		}
		return offset;
	};
	let clock = (instant) => instant + (offsetOn(Math.floor(instant / DAY)) ?? offsetAt(format, instant));
	return {
		clock,
		offsetOn
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
		let numberAt = (instant) => Math.floor(clock(instant) / HOUR);
		return {
			numberAt,
			nameAt: (instant) => new Date(numberAt(instant) * HOUR).toISOString().slice(0, 16).replace("T", " ")
		};
	}
};
function periodsOf({ adjective, plural, numberOf, nameOf }) {
	let numbers = new Map();
	return {
		adjective,
		plural,
		periodIn: (timeZone) => {
			let dayOf = calendarIn(timeZone);
			return {
				numberAt: (instant) => {
					let day = dayOf(instant);
					let known = numbers.get(day);
					if (known !== void 0) return known;
					let number = numberOf(day);
					numbers.set(day, number);
					return number;
				},
				nameAt: (instant) => nameOf(dayOf(instant))
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
3615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Q$: () => dateOf,
	Yw: () => calendarOf,
	qd: () => knownByPlan
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9713);
var _long_pending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(971);
var _ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6186);
function heldAgainst({ due, latest, slack }, { made, since, bornAt, now }) {
	let newest = made.at(-1);
	let met = new Set();
	let missed = new Set();
	let lateSince = null;
	let next = 0;
	for (let [index, one] of due.entries()) {
		for (; next < made.length && (made[next] ?? one.at) < one.at;) next += 1;
		let at = made[next];
		if (at !== void 0 && at < endOf(due, index, slack)) met.add(dateOf(one.at));
		else if (since !== null && one.at >= since && !mayBeGone(one, now)) {
			missed.add(dateOf(one.at));
			(newest === void 0 || one.at > newest) && (lateSince ??= dateOf(one.at));
		}
	}
	let asked = {
		met: [...met],
		missed: [...missed]
	};
	if (latest === null || newest !== void 0 && newest >= latest) return {
		asked,
		standing: "on-time",
		lateSince: null
	};
	if (newest === void 0 && bornAt !== null && bornAt > latest) return {
		asked,
		standing: "new",
		lateSince: null
	};
	let last = dateOf(latest);
	return {
		asked: due.at(-1)?.at === latest && !missed.has(last) ? {
			met: asked.met,
			missed: [...asked.missed, last]
		} : asked,
		standing: "late",
		lateSince: lateSince ?? last
	};
}
function endOf(due, index, slack) {
	let [one, next] = [due[index], due[index + 1]];
	if (one === void 0 || next === void 0) return 1e400;
	return Math.max(next.at, one.at + slack);
}
function mayBeGone({ expiresAt }, now) {
	return expiresAt !== "never" && expiresAt <= now;
}
let DAY$1 = 864e5;
let dates = new Map();
function dateOf(instant) {
	let day = Math.floor(instant / DAY$1);
	let known = dates.get(day);
	if (known !== void 0) return known;
	let date = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(day * DAY$1).slice(0, 10);
	dates.set(day, date);
	return date;
}
let NOTHING_KNOWN = {
	asked: null,
	selected: null,
	exists: () => null
};
function calendarOf({ inventory, applied }, now, known = NOTHING_KNOWN) {
	if (inventory === null) return null;
	let gone = (applied?.deleted ?? []).flatMap(({ change, outcome }) => outcome.result === "failed" || outcome.result === "kept" ? [] : [change.point.id]);
	return backupDays(inventory, {
		now,
		gone: new Set(gone),
		known
	});
}
let DAY = 864e5;
function calendarStart(now) {
	return (Math.floor(now / DAY) - 35 + 1) * DAY;
}
function backupDays({ account, regions }, { now, gone, known = NOTHING_KNOWN }) {
	let read = regions.filter((region) => region.read);
	if (read.length === 0) return null;
	let found = read.flatMap((region) => foundIn(region, region.points.flatMap((point) => gone.has(point.id) ? [] : madeOf(point, account, now) ?? []), known));
	let span = {
		from: calendarStart(now),
		now,
		began: beginnings(found)
	};
	return {
		from: dateOf(span.from),
		to: dateOf(now),
		resources: found.map((one) => daysOf(one, span))
	};
}
function foundIn({ kind, region, resources }, ours, known) {
	let find = (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.ni)(resources);
	let backed = new Set();
	let found = [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(ours, ({ source }) => (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(source)).values()].flatMap((points) => {
		let made = points.filter(({ pending }) => !pending).sort((a, b) => a.at - b.at);
		let newest = made.at(-1);
		if (newest === void 0) return [];
		let { source, tags } = newest;
		let resource = find(source);
		resource !== null && backed.add((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource));
		return [{
			resource: {
				kind,
				region,
				resourceId: resource?.id ?? source.source,
				resourceName: resource?.name ?? tags.sourceName ?? "",
				exists: known.selected === null ? known.exists(source) : resource !== null && resource.gone !== !0
			},
			bornAt: resource?.bornAt ?? null,
			made: made.map(({ at }) => at),
			begun: points.map(({ at }) => at).sort((a, b) => a - b),
			asked: askedOf(resource, made, known)
		}];
	});
	let never = resources.filter((resource) => resource.gone !== !0 && !backed.has((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource)));
	return [...found, ...never.flatMap((resource) => neverBacked(resource, known) ?? [])];
}
function madeOf(point, account, now) {
	let ownership = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_3__.i)(point, account);
	if (!ownership.ours || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point)) return null;
	let pending = point.state === "pending" && (0, _long_pending_js__WEBPACK_IMPORTED_MODULE_2__.l)(point, now) === null;
	let at = point.state === "available" ? point.createdAt : pending ? (0, _long_pending_js__WEBPACK_IMPORTED_MODULE_2__.w)(point) : null;
	if (at === null || Math.floor(at / DAY) > Math.floor(now / DAY)) return null;
	return {
		at,
		pending,
		source: (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.tp)(point, ownership.source),
		tags: point.tags
	};
}
function askedOf(resource, made, { selected, asked }) {
	if (selected === null) return asked === null ? null : asked(made);
	return resource === null ? null : selected(resource);
}
function neverBacked(resource, { selected }) {
	let asked = selected === null ? null : selected(resource);
	if (asked === null || asked.latest === null) return null;
	let { kind, region, id: resourceId, name: resourceName, bornAt = null } = resource;
	return {
		resource: {
			kind,
			region,
			resourceId,
			resourceName,
			exists: !0
		},
		bornAt,
		made: [],
		begun: [],
		asked
	};
}
function beginnings(found) {
	let began = new Map();
	for (let { asked, made } of found) {
		let [first] = made;
		asked !== null && first !== void 0 && began.set(asked, Math.min(first, began.get(asked) ?? first));
	}
	return began;
}
function daysOf({ resource, made, begun, bornAt, asked }, { from, now, began }) {
	let [first = null] = made;
	let newest = made.at(-1) ?? null;
	let dated = {
		days: [...new Set(made.filter((at) => at >= from).map(dateOf))],
		first: first === null ? null : dateOf(first),
		newest: newest === null ? null : dateOf(newest)
	};
	if (asked === null) return {
		...resource,
		...dated,
		asked: null,
		standing: null,
		lateSince: null
	};
	let since = first ?? latestOf(bornAt, began.get(asked) ?? null);
	return {
		...resource,
		...dated,
		...heldAgainst(asked, {
			made: begun,
			since,
			bornAt,
			now
		})
	};
}
function latestOf(bornAt, began) {
	return began === null ? null : Math.max(bornAt ?? began, began);
}
async function knownByPlan(file, listed, now, slack = 108e5) {
	if (file === null) return listed === null ? NOTHING_KNOWN : {
		...NOTHING_KNOWN,
		selected: () => null
	};
	let { askedByPoints, askedBySelection } = await Promise.all([__webpack_require__.e(9759), __webpack_require__.e(637)]).then(__webpack_require__.bind(__webpack_require__, 663));
	let span = {
		from: calendarStart(now),
		until: now - slack,
		slack
	};
	if (listed === null) return {
		...NOTHING_KNOWN,
		asked: askedByPoints(file, span)
	};
	let resources = listed.regions.flatMap((read) => read.read ? read.resources : []);
	return {
		...NOTHING_KNOWN,
		selected: askedBySelection(file, resources, span)
	};
}
}),
9713: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Zt: () => sourceKey,
	cu: () => identityOf,
	ni: () => sourcesAmong,
	tp: () => sourceFacts
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function identityOf({ source, sourceIdentity }) {
	return sourceIdentity ?? source;
}
function sourceKey(facts) {
	let copied = facts.copiedTo === void 0 ? "" : ` in ${facts.copiedTo}`;
	return `${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)(facts)} ${identityOf(facts)}${copied}`;
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
		byName.set((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource), resource);
	}
	return ({ copiedTo: _, ...source }) => {
		let known = source.sourceIdentity === void 0 ? void 0 : byIdentity.get(sourceKey(source));
		if (known !== void 0) return known;
		let namesake = byName.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)({
			...source,
			id: source.source
		})) ?? null;
		return namesake?.identity === void 0 || source.sourceIdentity === void 0 ? namesake : null;
	};
}
function sourceFacts(point, source) {
	let { kind, sourceIdentity } = point;
	return {
		kind,
		region: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.lti)(point),
		source,
		...sourceIdentity === void 0 ? {} : { sourceIdentity },
		...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) && { copiedTo: point.region }
	};
}
}),
9770: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { l: () => keptEntries });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function keptEntries(changes, applied, names) {
	let kept = changes.flatMap((change) => {
		if (change.action === "keep-snapshot") {
			let { because, reason, snapshot } = change;
			return [{
				...names.loose(snapshot),
				recoveryPointId: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hSu)(snapshot.id),
				name: "",
				because,
				reason
			}];
		}
		if (change.action !== "keep" && change.action !== "refuse") return [];
		let because = change.action === "refuse" ? "refused" : change.because;
		return [{
			...names.point(change.point),
			name: change.point.name,
			because,
			reason: change.reason
		}];
	});
	for (let { change, outcome } of applied?.deleted ?? []) {
		let entry = {
			...names.point(change.point),
			name: change.point.name
		};
		outcome.result === "failed" ? kept.push({
			...entry,
			because: "failed",
			reason: outcome.fault.message
		}) : outcome.result === "kept" && kept.push({
			...entry,
			because: "changed",
			reason: outcome.reason
		});
	}
	for (let { change, outcome } of applied?.deletedSnapshots ?? []) {
		if (outcome.result !== "kept") continue;
		let { snapshot } = change;
		let entry = {
			...names.loose(snapshot),
			recoveryPointId: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hSu)(snapshot.id),
			name: ""
		};
		kept.push({
			...entry,
			because: "changed",
			reason: outcome.reason
		});
	}
	return kept;
}
}),
971: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	l: () => judgePending,
	w: () => pendingSince
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function judgePending(point, now) {
	if (point.state !== "pending") return null;
	let since = pendingSince(point);
	if (since === null || now - since <= 864e5) return null;
	let { kind, region, id: target } = point;
	let hours = Math.floor((now - since) / 36e5);
	let of = point.source === null ? "" : ` of ${point.source}`;
	let message = `this ${_start_js__WEBPACK_IMPORTED_MODULE_0__.GWV[kind].point}${of} has been ${point.stateText} for ${hours} hours, since ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(since)}: it is no backup yet`;
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
function pendingSince(point) {
	let { createdAt, tags } = point;
	return createdAt ?? ((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pfI)(tags.name));
}
}),
9753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { purge: () => purge });
var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4105);
var _plan_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5327);
var _calendar2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3615);
var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3746);
var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9713);
var _ownership_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6186);
var _verified_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4295);
var _long_pending_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(971);
var _retention_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6449);
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
		files: (await Promise.all(others.map((text) => (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_1__.vS)(source.path, text, now)))).flatMap((reading) => reading.ok ? [reading.value.file] : [])
	};
}
function perDelete(changeSet, context, guardName, evidenceOf, applies, judge) {
	let failures = new Map();
	let changes = changeSet.changes.map((change) => {
		if (change.action !== "delete" || !applies(change)) return change;
		let place = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)(change.point);
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
		fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.GXg)(guardName, cause, request.kinds.length > 1 ? kind : null)
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
let maxDeletions = (changeSet, { request }) => {
	if (request.maxDeletions === null) return changeSet;
	let most = request.maxDeletions;
	let ours = changeSet.changes.flatMap(counted$1);
	let above = [ours, ..."count" in most ? [] : [...(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$zQ)(ours, ({ kind }) => kind).values()]].find((some) => isAbove(most, dueIn(some), some.length));
	if (above === void 0) return changeSet;
	let limit = "count" in most ? `${most.count}` : `${most.percent}%`;
	let noun = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.Z9Q)(above.map(({ kind }) => kind)).point;
	return refuseAll(changeSet, (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$TX)(dueIn(above), above.length, noun, limit, above.some(({ leftOver }) => leftOver)));
};
function refuseAll(changeSet, fault) {
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
}
function deletionsDue({ changes }) {
	return dueIn(changes.flatMap(counted$1));
}
function counted$1(change) {
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
async function allowedEverywhere(changeSet, { request, run: { accounts } }) {
	if (request.maxDeletions === null || accounts === void 0) return changeSet;
	let refused = changeSet.failures.some(({ fault }) => fault.code === "too-many-deletions");
	let mine = {
		of: "deletions",
		count: deletionsDue(changeSet),
		refused
	};
	let all = (await accounts.meet(mine)).filter((met) => met.of === "deletions");
	if (mine.refused || mine.count === 0) return changeSet;
	let most = request.maxDeletions;
	let total = all.reduce((sum, { count }) => sum + count, 0);
	if ("count" in most && total > most.count) return refuseAll(changeSet, (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$TX)(total, total, "recovery point", `${most.count} (in all accounts together)`));
	if (!all.some(({ refused }) => refused)) return changeSet;
	return refuseAll(changeSet, REFUSED_ELSEWHERE);
}
let REFUSED_ELSEWHERE = {
	code: "too-many-deletions",
	message: "another account has more deletions due than max-deletions allows: the whole purge is refused in all accounts",
	advice: "Read what that account would delete. If it is right, run the purge once with a higher max-deletions."
};
function stateOfCopy(copies, point) {
	return copies.get((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.cK5)(point)) ?? null;
}
function perCopy(changeSet, context, guardName, applies, judge) {
	let told = new Told(context, guardName);
	let changes = changeSet.changes.map((change) => {
		if (change.action !== "delete" || !(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.sNC)(change.point) || !applies(change)) return change;
		let { kind, region } = {
			kind: change.point.kind,
			region: (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.lti)(change.point)
		};
		let asked = context.elsewhere?.homes.get((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)({
			kind,
			region
		}));
		if (asked === void 0) throw Error(`nobody asked about ${kind} in ${region}: this is a bug`);
		if (!asked.enabled) {
			if (change.because === "failed") return change;
			told.warn(region, HOME_OFF(region));
			return keep(change, "home-not-enabled", `its home region ${region} is not enabled for this account`);
		}
		if (!asked.known.ok) return told.refuse(change, {
			kind,
			region
		}, asked.known.fault);
		return judge(change, asked.known.value, region) ?? change;
	});
	return told.added({
		...changeSet,
		changes
	});
}
let HOME_OFF = (region) => `${region} is not enabled for this account any more: whether the resources of its copies still exist cannot be told, so the copies stay; delete by hand what is not needed`;
let awaitingCopy = (changeSet, context) => {
	if (!context.request.protectUncopied) return changeSet;
	let told = new Told(context, "protect-uncopied");
	let changes = changeSet.changes.map((change) => {
		if (change.action !== "delete" || change.because !== "expired") return change;
		let { copyTo } = change.point.tags;
		return copyTo === void 0 ? change : judgeWishes(change, copyTo, context, told);
	});
	return told.added({
		...changeSet,
		changes
	});
};
function judgeWishes(change, copyTo, context, told) {
	let { point } = change;
	let { wishes, unreadable } = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.LZ5)(copyTo);
	if (unreadable.length > 0) {
		let reason = `its BackupCopyTo tag "${copyTo}" cannot be read, so it is not known which copies are wanted`;
		told.warnOf(point, reason);
		return keep(change, "awaiting-copy", reason);
	}
	let { elsewhere } = context;
	if (elsewhere === void 0) throw Error(`nobody asked about the copies of ${point.id}: this is a bug`);
	let blind = null;
	for (let wish of wishes) {
		if ((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.iZI)(wish, elsewhere.now)) continue;
		let { to } = wish;
		let asked = elsewhere.copies.get((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)({
			kind: point.kind,
			region: to
		}));
		if (asked === void 0) throw Error(`nobody asked about copies in ${to}: this is a bug`);
		if (!asked.enabled) {
			told.warn(to, DESTINATION_OFF(to));
			return keep(change, "awaiting-copy", `its copy in ${to} is not there: the region is not enabled`);
		}
		if (!asked.known.ok) {
			blind ??= {
				region: to,
				fault: asked.known.fault
			};
			continue;
		}
		let state = stateOfCopy(asked.known.value, point);
		if (state === "available") continue;
		return keep(change, "awaiting-copy", state === null ? `its copy in ${to} is not made yet` : `its copy in ${to} is ${state}`);
	}
	return blind === null ? change : told.refuse(change, {
		kind: point.kind,
		region: blind.region
	}, blind.fault);
}
let DESTINATION_OFF = (region) => `${region} is not enabled for this account, and copies are wanted there: what they are wanted of stays; enable the region, or set protect-uncopied to false`;
var Told = class {
	#context;
	#guard;
	#failures = new Map();
	#warnings = new Map();
	constructor(context, guard) {
		this.#context = context;
		this.#guard = guard;
	}
	refuse({ point }, where, cause) {
		let place = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)(where);
		let failure = this.#failures.get(place) ?? unevaluated(where, this.#guard, cause, this.#context);
		this.#failures.set(place, failure);
		return {
			action: "refuse",
			point,
			reason: failure.fault.message
		};
	}
	warn(region, message) {
		this.#warnings.set(region, {
			region,
			target: this.#guard,
			message
		});
	}
	warnOf({ region, id }, message) {
		this.#warnings.set(`${region} ${id}`, {
			region,
			target: id,
			message
		});
	}
	added(changeSet) {
		let { failures, warnings } = changeSet;
		return {
			...changeSet,
			failures: [...failures, ...this.#failures.values()],
			warnings: [...warnings, ...this.#warnings.values()]
		};
	}
};
function newestAvailable(changes, account, count) {
	if (count === 0) return new Set();
	let available = changes.flatMap((change) => {
		if (!("point" in change) || change.point.state !== "available") return [];
		let ownership = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_5__.i)(change.point, account);
		return ownership.ours ? [{
			point: change.point,
			key: (0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.Zt)((0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.tp)(change.point, ownership.source))
		}] : [];
	});
	return new Set(newestOfEach(available, count).map(({ point }) => point));
}
function newestOfEach(all, count) {
	return [...(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$zQ)(all, ({ key }) => key).values()].flatMap((group) => {
		let undated = group.filter(({ point }) => point.createdAt === null);
		let dated = group.flatMap((one) => one.point.createdAt === null ? [] : [{
			one,
			at: one.point.createdAt
		}]);
		dated.sort((a, b) => b.at - a.at || (a.one.point.id < b.one.point.id ? 1 : -1));
		return [...undated, ...dated.slice(0, count).map(({ one }) => one)];
	});
}
let keepVerified = (changeSet, context) => {
	let newest = newestVerified(changeSet.changes, context);
	if (newest.size === 0) return changeSet;
	let original = ({ point }) => newest.has(point) && !(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.sNC)(point);
	let existingOf = ({ existing }) => existing;
	let judge = (change, existing) => existing.has((0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.cu)((0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.tp)(change.point, change.source))) ? keep(change, "verified", reasonOf$1(change, newest.get(change.point) ?? 0, context)) : null;
	return perCopy(perDelete(changeSet, context, "keep-verified", existingOf, original, judge), context, "keep-verified", ({ point }) => newest.has(point), judge);
};
function reasonOf$1({ source }, at, { request: { keepVerified: count } }) {
	let which = count === 1 ? "the newest verified one" : `among the newest ${count} verified ones`;
	return `it booted on ${(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.r4c)(at)} and is ${which} of ${source}, which still exists`;
}
function newestVerified(changes, { account, request, seenAt }) {
	if (request.keepVerified === 0) return new Map();
	let verified = changes.flatMap((change) => {
		if (!("point" in change) || change.point.state !== "available") return [];
		let { point } = change;
		let at = (0, _verified_js__WEBPACK_IMPORTED_MODULE_6__.U)(point, seenAt);
		if (at === null) return [];
		let ownership = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_5__.i)(point, account);
		return ownership.ours ? [{
			point,
			at,
			key: (0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.Zt)((0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.tp)(point, ownership.source))
		}] : [];
	});
	return new Map(newestOfEach(verified, request.keepVerified).map(({ point, at }) => [point, at]));
}
function askedSources({ changes }, asking) {
	let newest = newestAvailable(changes, asking.account, asking.request.minKeep);
	let verified = newestVerified(changes, asking);
	return changes.flatMap((change) => {
		if (change.action !== "delete" || (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.sNC)(change.point)) return [];
		return newest.has(change.point) || verified.has(change.point) ? [change] : [];
	});
}
function decidePurge(inventory, request, now, today = now) {
	let rules = {
		account: inventory.account,
		registered: new Set(inventory.regions.flatMap((region) => region.read ? region.points.map(({ id }) => id) : [])),
		wantedTag: request.tagLines === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.wm)(request.tagLines),
		now
	};
	let changes = [];
	let failures = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.bgL)(inventory.regions);
	let warnings = [];
	for (let region of inventory.regions) {
		if (!region.read) continue;
		failures.push(...region.troubles ?? []);
		warnings.push(...region.warnings ?? []);
		for (let point of (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.arP)(region.points).sort(byId)) {
			if (!bearsOurMark(point, inventory.account)) continue;
			let change = judgePoint(point, rules);
			changes.push(change);
			point.state === "failed" && isOurs(point, rules) && failures.push({
				region: point.region,
				target: point.id,
				action: "create",
				fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.sNC)(point) ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.Lzu)(point.stateReason) : (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.yrk)(point.stateReason)
			});
			let pending = isOurs(point, rules) ? (0, _long_pending_js__WEBPACK_IMPORTED_MODULE_7__.l)(point, today) : null;
			pending?.level === "red" && failures.push(pending.failure);
			pending?.level === "warning" && warnings.push(pending.warning);
			change.action === "keep" && (change.because === "expiry-missing" || change.because === "expiry-unreadable") && warnings.push({
				region: point.region,
				target: point.id,
				message: change.reason
			});
		}
		for (let snapshot of (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.arP)(region.loose)) {
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
	return point.owner === account && point.tags.createdBy === "backupViaTag";
}
function isOurs(point, rules) {
	return isWanted(point.tags.backupTag, rules) && (0, _ownership_js__WEBPACK_IMPORTED_MODULE_5__.i)(point, rules.account).ours;
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
	let ownership = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_5__.i)(point, rules.account);
	if (!ownership.ours) return keep("not-ours", `not proven to be ours: ${ownership.why}`);
	let { source } = ownership;
	if (!isWanted(point.tags.backupTag, rules)) return keep("other-tag", `made for ${point.tags.backupTag ?? "no recorded tag"}, not for ${rules.wantedTag}`);
	if (point.state === "pending") return keep("pending", "still pending");
	if (point.protection !== null) return keep("protected", `deregistration protection is ${point.protection}`);
	if (point.public) return keep("public", "it is public: others may be using it");
	let expiry = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.mBz)(point.tags.expire);
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
	let when = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.r4c)(expiry.expiresAt);
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
	if (snapshot.state === "other" || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_5__.Q)(snapshot, rules.account).ours) return null;
	if (!isWanted(snapshot.tags.backupTag, rules)) return null;
	if (snapshot.madeFor !== null && rules.registered.has(snapshot.madeFor)) return null;
	if (snapshot.state === "error") return {
		action: "delete-snapshot",
		snapshot,
		reason: `its ${_start_js__WEBPACK_IMPORTED_MODULE_3__.GWV[snapshot.kind].point} ${snapshot.madeFor} is gone, and in state error it holds nothing`
	};
	let expiry = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.mBz)(snapshot.tags.expire);
	if (!expiry.readable || expiry.expiresAt === "never" || expiry.expiresAt > rules.now) return null;
	return {
		action: "delete-snapshot",
		snapshot,
		reason: `its ${_start_js__WEBPACK_IMPORTED_MODULE_3__.GWV[snapshot.kind].point} ${snapshot.madeFor} is gone and it expired at ${(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.r4c)(expiry.expiresAt)}`
	};
}
let leftOvers = (changeSet, context) => {
	let blind = new Map();
	let doubtful = (change, name, cause) => {
		let key = `${(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)(change.snapshot)} ${name}`;
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
	let { registered = null, locked = null } = evidence.get((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)(snapshot)) ?? {};
	if (registered === null || locked === null) throw Error(`no evidence was read about snapshots in ${snapshot.region}: this is a bug`);
	return {
		registered,
		locked
	};
}
function withUnknownLocks(changeSet, { evidence }) {
	let touched = new Map(changeSet.changes.flatMap((change) => {
		if (change.action === "delete") return [[(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)(change.point), change.point.region]];
		return change.action === "delete-snapshot" ? [[(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)(change.snapshot), change.snapshot.region]] : [];
	}));
	let blind = new Map();
	for (let [place, region] of touched) {
		let locks = evidence.get(place)?.locked ?? null;
		if (locks === null || !locks.ok || locks.value.known) continue;
		blind.set(region, {
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
function guard(changeSet, context) {
	return [
		minKeep,
		keepVerified,
		awaitingCopy,
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
	let asked = ({ point }) => !(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.sNC)(point) && (newest.has(point) || (context.evidence.get((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)(point))?.existing ?? null) !== null);
	return perCopy(perDelete(changeSet, context, "min-keep", existingOf, asked, (change, existing) => {
		if (!existing.has((0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.cu)((0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.tp)(change.point, change.source))) || !newest.has(change.point)) return null;
		return keep(change, "min-keep", `among the newest ${request.minKeep} of ${change.source}, which still exists`);
	}), context, "min-keep", always, (change, existing, home) => {
		if (!existing.has((0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.cu)((0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.tp)(change.point, change.source))) || !newest.has(change.point)) return null;
		return keep(change, "min-keep", `among the newest ${request.minKeep} copies here of ${change.source}, which still exists in ${home}`);
	});
};
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
async function readEvidence({ kinds }, changeSet, asking, watch) {
	let { changes } = changeSet;
	let { request } = asking;
	let sourcesOf = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$zQ)(askedSources(changeSet, asking), ({ point }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)(point));
	let deletes = changes.filter((change) => change.action === "delete");
	let snapshots = changes.filter((change) => change.action === "delete-snapshot");
	let deletesOf = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$zQ)(deletes, ({ point }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)(point));
	let snapshotsOf = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$zQ)(snapshots, ({ snapshot }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)(snapshot));
	let places = new Map([...deletes.map(({ point }) => point), ...snapshots.map(({ snapshot }) => snapshot)].map(({ kind, region }) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)({
		kind,
		region
	}), {
		kind,
		region
	}]));
	let answers = await Promise.all([...places].map(async ([place, { kind, region }]) => {
		let candidates = deletesOf.get(place) ?? [];
		let sources = new Map((sourcesOf.get(place) ?? []).map(({ point, source }) => {
			let facts = (0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.tp)(point, source);
			return [(0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.Zt)(facts), facts];
		}));
		let question = {
			sources: sources.size > 0 ? [...sources.values()] : null,
			candidates: candidates.some((change) => asksForUsers(change, request)) ? candidates.map(({ point }) => point.id) : null,
			unclear: candidates.flatMap(({ point }) => point.public === null ? [point.id] : []),
			registered: snapshotsOf.has(place)
		};
		try {
			return [place, await (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.IaW)(kinds, kind).readEvidence(region, question)];
		} catch (error) {
			let unread = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.Klu)(error, watch));
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
function existenceIn(sources, evidence) {
	let asked = new Set(sources.map(({ point, source }) => (0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.Zt)((0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.tp)(point, source))));
	return (source) => {
		let existing = evidence.get((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)(source))?.existing ?? null;
		if (existing === null || !existing.ok || !asked.has((0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.Zt)(source))) return null;
		return existing.value.has((0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.cu)(source));
	};
}
function unknownWarnings(kept) {
	let named = kept.flatMap((one) => one.unknown.map((unknown) => ({
		one,
		unknown
	})));
	let unread = named.filter(({ unknown }) => unknown.why === "no-file");
	let warnings = [...(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$zQ)(named.filter(({ unknown }) => unknown.why !== "no-file"), ({ unknown }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kyQ)(unknown)).values()].map((group) => warningOf(group.map(({ one }) => one), group[0]?.unknown));
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
		message: `${stay}${(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kyQ)(unknown)}, so its rules are unknown; add it to the plan file again, or let the Expire tags decide with "former-plans: [${entry}]"`
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
	return `${[...points.length === 0 ? [] : [counted(points.length, `expired ${nounOf(points.map(({ kind }) => kind))}`)], ...loose === 0 ? [] : [`${counted(loose, "snapshot")} left behind`]].join(" and ")} ${kept.length === 1 ? "is" : "are"}`;
}
function nounOf(kinds) {
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.Z9Q)(kinds).point;
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function keepRetained(changeSet, inventory, file, now, earlier = {
	known: !0,
	files: []
}) {
	let reasons = file === null ? new Map() : allReasons(inventory, file, now, earlier);
	let kept = [];
	let unread = earlier.known ? null : unreadHistory(earlier.why);
	let failures = new Set(changeSet.failures);
	let changes = changeSet.changes.flatMap((change) => {
		let made = madeIn(change);
		if (made === null) return [change];
		let { unknown } = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__._Gl)(made, file);
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
		if (unread === null || point.tags.backupPlan === null) return [change];
		failures.add(unread.failure);
		return [{
			action: "refuse",
			point,
			reason: unread.reason
		}];
	});
	let warnings = [...changeSet.warnings, ...unknownWarnings(kept)];
	return {
		...changeSet,
		changes,
		failures: [...failures],
		warnings
	};
}
function unreadHistory(why) {
	let fault = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.GXg)("retention", (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.AN1)(why, "Write \"fetch-depth: 0\" under \"with:\" of actions/checkout, so that a purge can see whether the retention was cut in the last days."));
	return {
		reason: `whether its retention was cut is not known: ${why}`,
		failure: {
			region: null,
			target: "plan-file",
			action: "purge",
			fault
		}
	};
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
	return unknown.why === "no-file" ? `${(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kyQ)(unknown)}, so its retention cannot be judged` : (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kyQ)(unknown);
}
function retentionReasons(inventory, file, now) {
	let reasons = new Map();
	let members = membersByPlan(inventory.regions.flatMap((region) => region.read ? region.points : []), file);
	for (let plan of file.plans) {
		if (plan.engine !== "direct" || plan.retention === null) continue;
		let ofPlan = members.get(plan) ?? [];
		for (let { id, createdAt } of ofPlan) createdAt === null && reasons.set(id, "it cannot be read when it was made, so its retention cannot be judged");
		let judged = ofPlan.map((point) => retainedPoint(point, inventory)).filter((point) => point !== null);
		for (let [id, reason] of (0, _retention_js__WEBPACK_IMPORTED_MODULE_8__.Ne)(judged, plan.retention, now)) {
			let known = reasons.get(id);
			reasons.set(id, known === void 0 ? reason : `${known}; ${reason}`);
		}
	}
	return reasons;
}
function membersByPlan(points, file) {
	let members = new Map();
	for (let point of points) for (let plan of (0, _start_js__WEBPACK_IMPORTED_MODULE_3__._Gl)(point, file).plans) {
		let known = members.get(plan);
		known === void 0 ? members.set(plan, [point]) : known.push(point);
	}
	return members;
}
function retainedPoint(point, { account }) {
	let { id, createdAt, state } = point;
	let ownership = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_5__.i)(point, account);
	if (!ownership.ours || createdAt === null) return null;
	return {
		...(0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.tp)(point, ownership.source),
		id,
		createdAt,
		available: state === "available"
	};
}
async function lookElsewhere(connection, { changes }, inventory, { account, request, seenAt, now }, watch) {
	let deletes = changes.filter((change) => change.action === "delete");
	let verified = newestVerified(changes, {
		account,
		request,
		seenAt
	});
	let ofCopies = deletes.filter(({ point }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.sNC)(point) && (request.minKeep > 0 || verified.has(point)));
	let wanted = request.protectUncopied ? destinationsOf(deletes, now) : new Map();
	let homes = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$zQ)(ofCopies, ({ point }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)({
		kind: point.kind,
		region: (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.lti)(point)
	}));
	let isEnabled = await enabledBeside(connection, inventory, [...ofCopies.map(({ point }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.lti)(point)), ...[...wanted.values()].map(({ region }) => region)], watch);
	let [existing, copies] = await Promise.all([Promise.all([...homes].map(async ([place, some]) => [place, await askHome(connection, some, isEnabled, watch)])), Promise.all([...wanted].map(async ([place, spot]) => [place, await askDestination(connection, spot, inventory, isEnabled, watch)]))]);
	return {
		now,
		homes: new Map(existing),
		copies: new Map(copies)
	};
}
function destinationsOf(deletes, now) {
	return new Map(deletes.flatMap(({ point, because }) => {
		if (because !== "expired" || point.tags.copyTo === void 0) return [];
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.LZ5)(point.tags.copyTo).wishes.filter((wish) => !(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.iZI)(wish, now)).map(({ to }) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)({
			kind: point.kind,
			region: to
		}), {
			kind: point.kind,
			region: to
		}]);
	}));
}
async function enabledBeside(connection, { regions }, needed, watch) {
	let looked = new Set(regions.map(({ region }) => region));
	if (needed.every((region) => looked.has(region))) return () => !0;
	let listed = await (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.CDi)(connection.enabledRegions, watch);
	if (!listed.ok) return () => !0;
	let enabled = new Set(listed.value);
	return (region) => looked.has(region) || enabled.has(region);
}
async function askHome({ kinds }, copies, isEnabled, watch) {
	let sources = new Map(copies.map(({ point, source }) => {
		let { copiedTo: _, ...facts } = (0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.tp)(point, source);
		return [(0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.Zt)(facts), facts];
	}));
	let [first] = sources.values();
	if (first === void 0) throw Error("a home region without copies: this is a bug");
	if (!isEnabled(first.region)) return { enabled: !1 };
	let kind = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.IaW)(kinds, first.kind);
	return {
		enabled: !0,
		known: await (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.CDi)(() => kind.readExisting(first.region, [...sources.values()]), watch)
	};
}
async function askDestination({ kinds, account }, { kind: name, region }, inventory, isEnabled, watch) {
	if (!isEnabled(region)) return { enabled: !1 };
	let points = await pointsIn();
	if (!points.ok) return {
		enabled: !0,
		known: points
	};
	let copies = new Map();
	for (let point of points.value) {
		if (point.copyOf === void 0 || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_5__.i)(point, account).ours) continue;
		copies.get(point.copyOf) !== "available" && copies.set(point.copyOf, point.state);
	}
	return {
		enabled: !0,
		known: (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(copies)
	};
	async function pointsIn() {
		let looked = inventory.regions.find((entry) => entry.kind === name && entry.region === region);
		if (looked !== void 0) return looked.read ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(looked.points) : (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(looked.fault);
		let kind = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.IaW)(kinds, name);
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.CDi)(async () => {
			if (kind.listBackups !== void 0) return kind.listBackups(region, { dlm: !1 });
			let listed = await kind.listPoints(region);
			return listed.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(listed.value.points) : listed;
		}, watch);
	}
}
function unmatchedTag({ changes }, { regions }, { tagLines }) {
	if (tagLines === null || regions.some(({ read }) => !read)) return [];
	let wanted = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.wm)(tagLines);
	let tags = changes.flatMap((change) => "point" in change ? [change.point.tags.backupTag] : []);
	if (tags.length === 0 || tags.includes(wanted)) return [];
	let others = tags.length === 1 ? "one backup for another tag" : `${tags.length} backups for other tags`;
	let known = [...new Set(tags)].filter((tag) => tag !== null);
	let hint = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.auO)(wanted, known) || "; check the input tag";
	return [{
		region: null,
		target: wanted,
		message: `tag: no backup was made for ${wanted}, and there ${tags.length === 1 ? "is" : "are"} ${others}${hint}`
	}];
}
async function decideGuarded(inventory, connection, request, { source, earlier }, startedAt, watch, seenAt = startedAt) {
	let now = request.asOf ?? startedAt;
	let due = keepRetained(decidePurge(inventory, request, now, startedAt), inventory, source?.file ?? null, now, earlier);
	let warnings = [...due.warnings, ...unmatchedTag(due, inventory, request)];
	let asking = {
		account: inventory.account,
		request,
		seenAt
	};
	let [evidence, elsewhere, binRules] = await Promise.all([
		readEvidence(connection, due, asking, watch),
		lookElsewhere(connection, due, inventory, {
			...asking,
			now
		}, watch),
		(0, _report_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(connection, due, watch)
	]);
	return {
		changeSet: guard({
			...due,
			warnings
		}, {
			...asking,
			evidence,
			elsewhere
		}),
		exists: existenceIn(askedSources(due, asking), evidence),
		binRules
	};
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
		keepVerified: 0,
		maxDeletions: null,
		protectUncopied: !1
	};
	let context = {
		account,
		request: alone,
		evidence: new Map([[(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)(decided), evidence]]),
		seenAt: now
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
	return JSON.stringify(Object.entries(tags).sort());
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
	let pointLooks = new Map([...(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$zQ)(deletes, ({ point }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)(point))].map(([place, all]) => {
		let atOnce = all[0] === void 0 ? 1 : AT_ONCE[all[0].point.kind];
		return [place, looker(all, pointId, atOnce, context.readAt, context.clock, (some) => seePoints(some, context))];
	}));
	let snapshotLooks = new Map([...(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$zQ)(snapshots, ({ snapshot }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)(snapshot))].map(([place, all]) => [place, looker(all, snapshotId, 100, -1e400, context.clock, (some) => seeLeftOvers(some, context))]));
	return {
		point: (change) => pointLooks.get((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)(change.point))?.(change) ?? Promise.resolve(null),
		snapshot: (change) => snapshotLooks.get((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.$t_)(change.snapshot))?.(change) ?? Promise.resolve(null)
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
	let kind = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.IaW)(connection.kinds, first.point.kind);
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
	let kind = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.IaW)(context.connection.kinds, name);
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
		fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.GXg)("unchanged", cause)
	};
	return new Map(ids.map((id) => [id, kept]));
}
let { end, endRefused, notBegun } = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V1Y)(_report_js__WEBPACK_IMPORTED_MODULE_0__._1);
async function runPurge(request, run) {
	let source = await planOf(request, run);
	if (!source.ok) return notBegun(request, run)(source.refusals);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.Cpv)(request, run, (session) => purge$1(session, source.value), notBegun(request, run));
}
async function purge$1(session, source) {
	let { request, run, connection } = session;
	let regions = await (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.NVx)(session);
	if (!regions.ok) return endRefused(session, regions.refusals);
	let readAt = run.clock.now();
	let inventory = await (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.t5v)(session, regions.value.chosen, _start_js__WEBPACK_IMPORTED_MODULE_3__.pOv);
	let seenAt = run.clock.now();
	let { asOf, graceMilliseconds } = request;
	let guarded = await decideGuarded(inventory, connection, request, {
		source,
		earlier: await earlierPlans(source, run, asOf ?? run.startedAt, graceMilliseconds)
	}, run.startedAt, run, seenAt);
	let allowed = await allowedEverywhere(guarded.changeSet, session);
	let agreed = await (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.d5u)(allowed, session, {
		source,
		due: []
	});
	if (!agreed.ok) return endRefused(session, agreed.refusals);
	let { clock, startedAt } = run;
	let recoverable = await (0, _report_js__WEBPACK_IMPORTED_MODULE_0__.kc)(connection, agreed.value.changeSet, guarded.binRules, clock.now(), run);
	let looks = {
		connection,
		request,
		now: asOf ?? startedAt,
		readAt,
		clock
	};
	let applied = await (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.u0y)(agreed.value, session, lastLooks(agreed.value.changeSet, looks));
	let known = await (0, _calendar2_js__WEBPACK_IMPORTED_MODULE_2__.qd)(source?.file ?? null, null, run.startedAt);
	let calendar = (0, _calendar2_js__WEBPACK_IMPORTED_MODULE_2__.Yw)({
		inventory,
		applied
	}, run.startedAt, {
		...known,
		exists: guarded.exists
	});
	return end(session, {
		...agreed.value,
		inventory,
		applied,
		calendar,
		recoverable
	});
}
async function planOf({ planFile }, run) {
	let path = (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_1__.pw)(planFile);
	let reading = await (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_1__.m3)(path, run);
	return reading.ok && reading.value === null && planFile !== null ? {
		ok: !1,
		refusals: [(0, _plan_file_js__WEBPACK_IMPORTED_MODULE_1__.PN)(path, "")]
	} : reading;
}
let purge = {
	run: runPurge,
	refused: (ended) => (0, _report_js__WEBPACK_IMPORTED_MODULE_0__._1)(ended),
	view: async () => (await Promise.all([__webpack_require__.e(6770), __webpack_require__.e(9563)]).then(__webpack_require__.bind(__webpack_require__, 9563))).purgeView,
	together: async () => (await __webpack_require__.e(4576).then(__webpack_require__.bind(__webpack_require__, 4576))).purgeTogether
};
}),
6186: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Q: () => proveSnapshotOwnership,
	i: () => proveOwnership
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function proveOwnership(point, account) {
	if (point.owner !== account) return no(`it belongs to account ${point.owner}`);
	if (point.tags.createdBy !== "backupViaTag") return no(`its CreatedBy tag is not "${_start_js__WEBPACK_IMPORTED_MODULE_0__.VI}"`);
	if (point.managedBy !== null) return no(`${point.managedBy} made it and deletes it`);
	if (point.source === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.orl)(point, account);
	if (point.tags.source !== null && point.tags.source !== point.source) return no(`its BackupSource tag says ${point.tags.source}, the service says ${point.source}`);
	return {
		ours: !0,
		source: point.source
	};
}
function proveSnapshotOwnership(snapshot, account) {
	if (snapshot.owner !== account) return no(`it belongs to account ${snapshot.owner}`);
	if (snapshot.tags.createdBy !== "backupViaTag") return no(`its CreatedBy tag is not "${_start_js__WEBPACK_IMPORTED_MODULE_0__.VI}"`);
	if (snapshot.copiedFrom !== void 0) return proveCopiedSnapshot(snapshot, snapshot.copiedFrom);
	if (snapshot.source === null || snapshot.madeFor === null) return no("its description names no recovery point");
	if (!snapshot.original) return no("it may be a copy: the service recorded no volume for it");
	if (snapshot.tags.source !== null && snapshot.tags.source !== snapshot.source) return no(`its BackupSource tag says ${snapshot.tags.source}, its description says ${snapshot.source}`);
	return {
		ours: !0,
		source: snapshot.source
	};
}
function proveCopiedSnapshot({ kind, region, madeFor, tags }, id) {
	if (madeFor === null) return no("its description names no recovery point");
	let home = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.KzS)(tags.copyOf ?? "");
	if (home === null || tags.copyOf !== (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.cK5)({
		kind,
		region: home,
		id
	})) return no(`its BackupCopyOf tag says ${tags.copyOf ?? "nothing"}, its description says ${id}`);
	if (home === region) return no(`it is a copy within ${region}, and we make none`);
	if (!tags.source) return no("its BackupSource tag is missing, so it is not known of what it is a backup");
	return {
		ours: !0,
		source: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aaf)(tags.source)
	};
}
function no(why) {
	return {
		ours: !1,
		why
	};
}
}),
5327: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G9: () => needPlan,
	PN: () => noPlan,
	m3: () => readPlan,
	pw: () => planPath,
	vS: () => parsePlan
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
function planPath(planFile) {
	return planFile ?? ".github/backup-plans.yml";
}
async function parsePlan(path, text, now) {
	let { parsePlanFile } = await Promise.all([
		__webpack_require__.e(9759),
		__webpack_require__.e(1798),
		__webpack_require__.e(9336),
		__webpack_require__.e(6090)
	]).then(__webpack_require__.bind(__webpack_require__, 9336));
	let reading = parsePlanFile(text, now);
	if (reading.ok) return {
		ok: !0,
		value: {
			path,
			text,
			hash: (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(text).digest("hex"),
			file: reading.file
		}
	};
	return {
		ok: !1,
		refusals: tellable(reading.problems, text).map(({ line, column, message }) => ({
			target: `${path}:${line}:${column}`,
			fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, `Correct line ${line} of ${path} and run again; nothing was changed.`),
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
		fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Correct plan-file and run again; nothing was changed.")
	};
}
async function readPlan(path, { files, startedAt }) {
	let text;
	try {
		text = await files.read(path);
	} catch (error) {
		if (isMissing(error)) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)(null);
		let message = `plan-file: "${path}" cannot be read: ${error instanceof Error ? error.message : String(error)}; write the path of a file in the working copy`;
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)("plan-file", (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Correct plan-file and run again; nothing was changed."));
	}
	return parsePlan(path, text, startedAt);
}
async function needPlan(planFile, run, otherwise = "") {
	let path = planPath(planFile);
	let reading = await readPlan(path, run);
	if (!reading.ok) return reading;
	return reading.value === null ? {
		ok: !1,
		refusals: [noPlan(path, otherwise)]
	} : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)(reading.value);
}
function isMissing(error) {
	return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
}),
4105: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	HJ: () => readBinRules,
	ST: () => isGone,
	_1: () => purgeReport,
	kc: () => findRecoverable
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _kept_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9770);
function jobsTold(inventory, account) {
	let seen = (inventory?.regions ?? []).flatMap((one) => one.read && one.jobs !== void 0 ? [one.jobs] : []);
	return {
		jobCount: seen.reduce((sum, { looked }) => sum + looked, 0),
		jobs: seen.flatMap(({ newest }) => newest.toSorted(byResource).map((job) => entryOf(job, account)))
	};
}
function byResource(one, other) {
	if (one.resource !== other.resource) return one.resource < other.resource ? -1 : 1;
	return other.createdAt - one.createdAt;
}
function entryOf(job, account) {
	let { region, subject, resource, id, maker, state, message, createdAt, endedAt } = job;
	let { kind, resourceId, resourceName, recoveryPointId } = subject;
	return {
		account,
		region,
		kind,
		resourceId,
		resourceName,
		recoveryPointId,
		resource,
		jobId: id,
		plan: maker,
		state,
		message,
		createdAt: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(createdAt),
		endedAt: endedAt === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(endedAt)
	};
}
function daysInBin(rules, tags) {
	let days = rules.filter((rule) => keeps(rule, tags)).map((rule) => rule.days);
	return days.length === 0 ? null : Math.max(...days);
}
function keysOf(rules) {
	return new Set(rules.flatMap(({ tags, excluded }) => [...tags, ...excluded].map(({ key }) => key)));
}
function daysOfAny(rules) {
	let whole = rules.filter(({ tags, excluded }) => tags.length + excluded.length === 0).map(({ days }) => days);
	let longest = Math.max(0, ...rules.map(({ days }) => days));
	return whole.includes(longest) ? longest : null;
}
function keeps({ tags: named, excluded }, tags) {
	if (named.length > 0) return named.some(({ key, value }) => tags.get(key) === (value ?? ""));
	return !excluded.some((tag) => excludes(tag, tags));
}
function excludes({ key, value }, tags) {
	return value === null ? tags.has(key) : tags.get(key) === value;
}
async function readBinRules(connection, changeSet, watch) {
	let places = [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(doomedIn(changeSet.changes), placeOf).values()];
	if (places.length === 0) return new Map();
	let answers = await Promise.all(places.map(async ([first]) => {
		if (first === void 0) return [];
		let ask = async () => (await connection.recycleBin()).readRules(first.region, first.type);
		return [[placeOf(first), await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(ask, watch)]];
	}));
	return new Map(answers.flat());
}
async function findRecoverable(connection, changeSet, rules, at, watch) {
	let days = new Map();
	let unknown = new Map();
	let places = [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(doomedIn(changeSet.changes), placeOf)];
	await Promise.all(places.map(async ([place, doomed]) => {
		let [first] = doomed;
		let known = rules.get(place);
		if (first === void 0 || known === void 0) return;
		let found = known.ok ? await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => daysOf(connection.recycleBin, doomed, known.value), watch) : known;
		if (!found.ok) unknown.set(first.region, found.fault);
		else for (let [id, count] of found.value) days.set(`${first.region} ${id}`, count);
	}));
	return {
		at,
		days,
		unknown
	};
}
async function daysOf(open, doomed, rules) {
	if (rules.length === 0) return {
		ok: !0,
		value: new Map()
	};
	let any = daysOfAny(rules);
	let [first] = doomed;
	if (any !== null || first === void 0) return {
		ok: !0,
		value: new Map(doomed.map(({ id }) => [id, any ?? 0]))
	};
	let foreign = [...keysOf(rules)].some((key) => key !== "CreatedBy");
	let unclear = doomed.filter(({ ours }) => foreign || !ours).map(({ id }) => id);
	let { region, type } = first;
	let read = unclear.length === 0 ? null : await (await open()).readTags(region, type, unclear);
	if (read !== null && !read.ok) return read;
	let own = new Map([["CreatedBy", _start_js__WEBPACK_IMPORTED_MODULE_0__.VI]]);
	return {
		ok: !0,
		value: new Map(doomed.flatMap(({ id, ours }) => {
			let tags = read?.value.get(id) ?? (ours && !foreign ? own : null);
			let count = tags === null ? null : daysInBin(rules, tags);
			return count === null ? [] : [[id, count]];
		}))
	};
}
function placeOf({ region, type }) {
	return `${region} ${type}`;
}
function doomedIn(changes) {
	return changes.flatMap((change) => {
		if (change.action === "delete-snapshot") {
			let { region, id } = change.snapshot;
			return [{
				region,
				type: "snapshot",
				id,
				ours: !0
			}];
		}
		return change.action === "delete" ? doomedBy(change) : [];
	});
}
function doomedBy({ point: { kind, region, id, snapshots } }) {
	switch (kind) {
		case "ec2-instance": return [{
			region,
			type: "image",
			id,
			ours: !0
		}, ...snapshots.map((snapshot) => ({
			region,
			type: "snapshot",
			id: snapshot.id,
			ours: !1
		}))];
		case "ebs-volume": return [{
			region,
			type: "snapshot",
			id,
			ours: !0
		}];
		case "rds-instance":
		case "rds-cluster": return [];
		default: return kind;
	}
}
function recoverableUntil({ point }, results, recoverable) {
	let { region, id, kind, snapshots } = point;
	let gone = results === null ? snapshots.map((snapshot) => snapshot.id) : results.filter(({ result }) => result === "success").map(({ snapshotId }) => snapshotId);
	return untilOf(region, kind === "ec2-instance" ? [id, ...gone] : [id], recoverable);
}
function untilOf(region, ids, { at, days }) {
	let counts = ids.map((id) => days.get(`${region} ${id}`) ?? 0);
	let least = Math.min(...counts);
	return least === 0 ? null : at + least * 864e5;
}
let NOTHING = {
	at: 0,
	days: new Map(),
	unknown: new Map()
};
function purgeReport(ended, told = {}) {
	let { inventory = null, applied = null, calendar = null, changeSetPath = null, recoverable = NOTHING } = told;
	let { account, request } = ended;
	let names = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.wfo)({
		account,
		inventory
	});
	let { changes = [], failures = [], warnings = [] } = told.changeSet ?? {};
	let deleted = deletedEntries(changes, applied, names, recoverable);
	let finishedSnapshots = finishedEntries(changes, applied, names, recoverable);
	let gone = [...deleted, ...finishedSnapshots.filter(isGone)];
	let kept = (0, _kept_entries_js__WEBPACK_IMPORTED_MODULE_1__.l)(changes, applied, names);
	let common = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.QCp)(ended, {
		failures: [...failures, ...applied === null ? [] : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.dJV)(applied, names)],
		warnings,
		succeeded: gone.length,
		regions: inventory?.regions ?? [],
		inventory,
		applied,
		changeSetPath
	});
	let [deletedIn, keptIn] = [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.jd5)(gone), (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.jd5)(kept)];
	return {
		mode: "purge",
		...common,
		...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.OrG)(request),
		tag: request === null || request.tagLines === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.wm)(request.tagLines),
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
		recoveryUnknown: [...recoverable.unknown].map(([region, { message }]) => ({
			account,
			region,
			reason: message
		})),
		...jobsTold(inventory, account),
		calendar
	};
}
function isGone({ result }) {
	return result === "deleted" || result === "planned";
}
function deletedEntries(changes, applied, names, recoverable) {
	let entry = ({ point, expiresAt, because }, until) => ({
		...names.point(point),
		name: point.name,
		createdAt: point.createdAt === null ? "" : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(point.createdAt),
		expiresAt: expiresAt === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(expiresAt),
		because,
		gib: point.snapshots.reduce((sum, snapshot) => sum + (snapshot.gib ?? 0), 0),
		recoverableUntil: instantOrNull(until)
	});
	if (applied === null) return changes.flatMap((change) => {
		if (change.action !== "delete") return [];
		let snapshots = change.point.snapshots.map(({ id }) => ({
			snapshotId: id,
			result: "planned"
		}));
		return [{
			...entry(change, recoverableUntil(change, null, recoverable)),
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
		let until = outcome.result === "done" ? recoverableUntil(change, snapshots, recoverable) : null;
		return [{
			...entry(change, until),
			state: "deleted",
			snapshots
		}];
	});
}
function instantOrNull(instant) {
	return instant === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(instant);
}
function finishedEntries(changes, applied, names, recoverable) {
	return (applied?.deletedSnapshots ?? changes.flatMap((change) => change.action === "delete-snapshot" ? [{
		change,
		outcome: null
	}] : [])).flatMap(({ change: { snapshot, reason }, outcome }) => {
		if (outcome?.result === "kept") return [];
		let expiry = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(snapshot.tags.expire);
		let expiresAt = expiry.readable ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(expiry.expiresAt) : null;
		let common = {
			...names.loose(snapshot),
			snapshotId: snapshot.id,
			expiresAt,
			gib: snapshot.gib ?? 0
		};
		let until = outcome === null || outcome.result === "done" ? untilOf(snapshot.region, [snapshot.id], recoverable) : null;
		let entry = {
			...common,
			recoverableUntil: instantOrNull(until)
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
4295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { U: () => verifiedAt });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function verifiedAt({ tags }, now) {
	let read = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(tags.verified ?? null);
	return !read.readable || read.expiresAt === "never" || read.expiresAt > now ? null : read.expiresAt;
}
})
};
