export const id = 5616;
export const ids = [5616, 835];
export const modules = {
9254: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F9: () => plainType,
	Xo: () => awsTypeOf,
	gB: () => switchOnAdvice,
	rg: () => switchedOffFault
});
function awsTypeOf({ kind, clusterType }) {
	switch (kind) {
		case "ec2-instance": return "EC2";
		case "ebs-volume": return "EBS";
		case "rds-instance": return "RDS";
		case "rds-cluster": return clusterType ?? "Aurora";
		default: return kind;
	}
}
function plainType(name) {
	return name.toLowerCase();
}
function switchOnAdvice(type, region) {
	return `Switch it on (AWS Backup, Settings, Service opt-in), or run: aws backup update-region-settings --region ${region} --resource-type-opt-in-preference '${JSON.stringify({ [type]: !0 })}'.`;
}
function switchedOffFault(type, region) {
	return {
		code: "not-allowed",
		message: `AWS Backup is switched off for ${type} in ${region}: nothing of this type is backed up there`,
		advice: `${switchOnAdvice(type, region)} If that is not wanted, leave ${type} out of kinds, or remove the tag.`
	};
}
}),
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
7838: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
5764: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Mc: () => entriesOf,
	RK: () => isSameZone,
	hG: () => under,
	l$: () => instantAt,
	pi: () => isMapping
});
var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2493);
function isMapping(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function entriesOf(value) {
	return isMapping(value) ? Object.entries(value) : [];
}
function under(value, key) {
	return isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
let WIDEST = 936e5;
function instantAt(local, timeZone) {
	let clock = (0, _calendar_js__WEBPACK_IMPORTED_MODULE_0__.CH)(timeZone);
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
let names = new Map();
function nameOf(timeZone) {
	let name = names.get(timeZone);
	if (name === void 0) {
		name = new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
		names.set(timeZone, name);
	}
	return name;
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
4874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Y: () => lookAtBoth,
	d: () => failuresOf
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
async function lookAtBoth(session, regions, asked) {
	let { dlm, ownAlone = !1 } = asked;
	let [things, backups] = await Promise.all([(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.t5v)(ownAlone ? withOwnKinds(session) : session, regions, {
		resources: [],
		points: !1
	}), (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.t5v)(session, regions, {
		resources: null,
		points: { dlm }
	})]);
	let inventory = {
		account: things.account,
		regions: bothOf(things, backups)
	};
	return {
		resources: things.regions.flatMap((entry) => entry.read ? entry.resources : []),
		points: backups.regions.flatMap((entry) => entry.read ? entry.points : []),
		unread: new Map(backups.regions.flatMap((entry) => entry.read ? [] : [[(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)(entry), entry.fault]])),
		failures: failuresOf([...things.regions, ...backups.regions]),
		inventory,
		listed: things
	};
}
function withOwnKinds(session) {
	let { connection } = session;
	let kinds = new Map([...connection.kinds].filter(([name]) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.xKI)(name)));
	return {
		...session,
		connection: {
			...connection,
			kinds
		}
	};
}
function bothOf(things, backups) {
	let byPlace = new Map(things.regions.map((entry) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)(entry), entry]));
	return backups.regions.map((other) => {
		let entry = byPlace.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)(other));
		if (entry === void 0) return other;
		if (!entry.read) return entry;
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
		let { region, fault } = entry;
		let subject = {
			kind: entry.also === void 0 ? entry.kind : null,
			resourceId: null,
			resourceName: null,
			recoveryPointId: null
		};
		told.set(`${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)(entry)} ${fault.code} ${fault.message}`, {
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
8475: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Z_: () => unmatchedByPlans,
	n5: () => unfoundByPlans,
	yT: () => missingOnes
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(835);
var _unmatched_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(466);
function unfoundByPlans({ regions }, { kinds }, due, found) {
	if (kinds.length === 1) return [];
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pMl)(kinds, regions, found).flatMap((kind) => {
		let asking = due.filter(({ plan }) => plan.selection.kinds.includes(kind));
		return asking.length === 0 ? [] : [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kMD)(kind, "plan", (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ZmS)(asking))];
	});
}
function unmatchedByPlans({ regions }, { kinds }, plans, told) {
	let resources = regions.flatMap((region) => region.read ? region.resources : []);
	let unread = regions.filter(({ read }) => !read);
	return plans.flatMap((plan) => {
		if ((0, _unmatched_js__WEBPACK_IMPORTED_MODULE_2__.tG)(plan, kinds).some((kind) => unread.some((region) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Cz0)(region, kind)))) return [];
		return (0, _unmatched_js__WEBPACK_IMPORTED_MODULE_2__.$V)(resources, plan, kinds).flatMap((unmatched) => {
			if (unmatched.part === "kind" && told.some(({ target }) => target === unmatched.kind)) return [];
			let message = `${(0, _unmatched_js__WEBPACK_IMPORTED_MODULE_2__.N1)(plan, unmatched, kinds)}${(0, _unmatched_js__WEBPACK_IMPORTED_MODULE_2__.NT)(plan, unmatched, resources) || ";"} correct the plan or the tags, or, where that is expected, set if-none-found to ignore`;
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
	return (0, _select_js__WEBPACK_IMPORTED_MODULE_1__.missingResources)(resources, plan).flatMap(({ kind, id, region }) => {
		if (!scope.kinds.includes(kind)) return [{ warning: {
			region: null,
			target: id,
			message: `the plan ${plan.name} names ${id}, and this run does not look at it: the input kinds leaves ${kind} out`
		} }];
		let regions = inventory.regions.filter((one) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Cz0)(one, kind));
		let asked = regions.filter((one) => one.region === region);
		let fault = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mXV)(id, plan.name);
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
3240: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { check: () => check });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _judged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7838);
var _calendar2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3615);
var _look_at_both_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4874);
var _select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(835);
var _passed_over_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1418);
var _identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9713);
var _long_pending_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(971);
var _ownership_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6186);
var _verified_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4295);
var _nearest_tags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7891);
var _missing_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8475);
var _unmatched_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(466);
var _plan_file_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5327);
var _cron_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9759);
function checkReport(ended, told = {}) {
	let { inventory = null, judged = [], failures = [], warnings = [], calendar = null } = told;
	let { account, request } = ended;
	let checked = [...judged].sort(byUrgency).map(entryOf((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.wfo)({
		account,
		inventory
	})));
	let count = (...statuses) => checked.filter(({ status }) => statuses.includes(status)).length;
	return {
		mode: "check",
		...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.QCp)(ended, {
			...told.kinds !== void 0 && { kinds: told.kinds },
			failures,
			warnings,
			succeeded: count("fresh", "under-way", "new"),
			amiss: checked.filter(({ status }) => (0, _judged_js__WEBPACK_IMPORTED_MODULE_1__.i)(status)).length,
			regions: inventory?.regions ?? [],
			inventory
		}),
		tag: request === null || request.tagLines === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.wm)(request.tagLines),
		coverage: request?.coverage ?? null,
		planFile: null,
		commit: null,
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
		newestAt: newest === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(newest.at),
		dueAt: dueAt === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(dueAt),
		by: newest?.by ?? null,
		reason
	});
}
function byUrgency(a, b) {
	return _start_js__WEBPACK_IMPORTED_MODULE_0__.Qwk.indexOf(a.status) - _start_js__WEBPACK_IMPORTED_MODULE_0__.Qwk.indexOf(b.status) || (a.newest?.at ?? 0) - (b.newest?.at ?? 0) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.resource.region, b.resource.region) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.resource.kind, b.resource.kind) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.resource.id, b.resource.id);
}
function plansOfAwsBackup(rules) {
	return [...new Set(rules.map(({ plan }) => plan))].flatMap((plan) => plan.engine === "aws-backup" ? [plan] : []);
}
function kindsBeside(plans, kinds) {
	let all = [..._start_js__WEBPACK_IMPORTED_MODULE_0__.kdS, ..._start_js__WEBPACK_IMPORTED_MODULE_0__.K0_];
	let asked = new Set(plans.flatMap(({ selection }) => selection.kinds.length === 0 ? all : selection.kinds));
	return all.filter((kind) => asked.has(kind) && !kinds.includes(kind));
}
async function lookBeside({ connection, run }, regions, plans, kinds) {
	let home = regions.filter((region) => plans.some(({ selection }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Hw1)(selection.regions, region)));
	if (kinds.length === 0 || home.length === 0) return [];
	let { account } = connection;
	let sieve = (0, _select_js__WEBPACK_IMPORTED_MODULE_4__.prefilters)({ plans });
	let look = async (names, lines) => names.length === 0 ? [] : (await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.lB7)({
		account,
		kinds: await connection.openKinds(names)
	}, home, {
		resources: lines,
		points: !1
	}, run, () => {})).regions;
	let [own, types] = await Promise.all([look(kinds.filter(_start_js__WEBPACK_IMPORTED_MODULE_0__.xKI), []), look(kinds.filter((kind) => !(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.xKI)(kind)), sieve.kind === "tags" ? sieve.lines : [])]);
	return [...own, ...types];
}
function withBeside(looked, beside) {
	let { account, regions } = looked.listed;
	let listed = {
		account,
		regions: [...regions, ...beside]
	};
	let unread = beside.filter(({ read }) => !read);
	return {
		...looked,
		resources: [...looked.resources, ...beside.flatMap((entry) => entry.read ? entry.resources : [])],
		failures: [...looked.failures, ...(0, _look_at_both_js__WEBPACK_IMPORTED_MODULE_3__.d)(unread)],
		inventory: {
			account,
			regions: [...looked.inventory.regions, ...unread]
		},
		listed
	};
}
function jobsByResource(jobs, seenAt) {
	let known = new Map();
	for (let [resource, theirs] of (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(jobs, (job) => job.resource)) {
		let [last, ...others] = theirs.filter(({ createdAt }) => createdAt <= seenAt).sort(newestFirst);
		if (last === void 0) continue;
		known.set(resource, {
			last,
			notWhole: new Set(theirs.flatMap((job) => job.whole === !1 ? job.subject.recoveryPointId ?? [] : [])),
			plans: new Set(theirs.flatMap(({ maker }) => maker === null ? [] : maker.slice(0, maker.lastIndexOf("/")))),
			newestWhole: [last, ...others].map(pointOf).find((point) => point !== null) ?? null
		});
	}
	return known;
}
function newestFirst(one, other) {
	return other.createdAt - one.createdAt;
}
function pointOf({ whole, createdAt, subject: { recoveryPointId: id } }) {
	return whole === !0 && id !== null ? {
		id,
		at: createdAt,
		by: "aws-backup"
	} : null;
}
function wholePoint(listed, jobs) {
	if (jobs === void 0 || listed === null || !jobs.notWhole.has(listed.id)) return listed;
	return jobs.newestWhole;
}
function isJobUnderWay({ last }, now, patience) {
	return last.whole === null && now - last.createdAt < patience;
}
function jobsSince(dueAt, now) {
	return dueAt.reduce((since, due) => due === null ? since : Math.min(since, due - HOUR$1), now - WEEK);
}
let HOUR$1 = 36e5;
let WEEK = 168 * HOUR$1;
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
	let find = (0, _identity_js__WEBPACK_IMPORTED_MODULE_6__.ni)(resources);
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
		let key = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource);
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
	let ownership = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_8__.i)(point, account);
	return ownership.ours && !(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) ? ownership.source : null;
}
function add(evidence, point, now) {
	let { id, state, stateReason, tags } = point;
	let expiry = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(tags.expire);
	if (!expiry.readable || expiry.expiresAt === "never" || expiry.expiresAt > now) {
		tags.backupTag !== null && evidence.tags.add(tags.backupTag);
		tags.backupPlan !== null && evidence.plans.add(tags.backupPlan);
	}
	let at = (0, _long_pending_js__WEBPACK_IMPORTED_MODULE_7__.w)(point);
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
		evidence.verifiedAt = latest(evidence.verifiedAt, (0, _verified_js__WEBPACK_IMPORTED_MODULE_9__.U)(point, now));
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
function withoutCover(resources, kinds, ofAwsBackup) {
	let obstacles = new Map(resources.map((one) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(one), one.obstacle]));
	return resources.map((resource) => {
		let { obstacle, partOf } = resource;
		if (obstacle === null || partOf === void 0 || !ofAwsBackup.includes(partOf.kind)) return resource;
		let theirs = obstacles.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(partOf)) ?? null;
		if (obstacle.ofAwsBackup !== void 0) return {
			...resource,
			obstacle: {
				...obstacle,
				ofAwsBackup: passedOn(theirs?.ofAwsBackup ?? null, partOf)
			}
		};
		let passed = passedOn(theirs, partOf);
		return {
			...resource,
			obstacle: kinds.includes(partOf.kind) ? passed : {
				...obstacle,
				ofAwsBackup: passed
			}
		};
	});
}
function passedOn(obstacle, { id }) {
	return obstacle === null ? null : {
		...obstacle,
		reason: `it belongs to the cluster ${id}, and ${obstacle.reason}`
	};
}
function wholeOf(resource, kinds) {
	let { partOf } = resource;
	return partOf !== void 0 && kinds.includes(partOf.kind) ? partOf : resource;
}
function reasonOf(one) {
	let { status, inTime, found, asked, incident } = one;
	let parts = [mainReason(one)];
	let good = status === "fresh" || status === "unknown";
	!good && !inTime && parts.push(...whatDoesNotCount(one));
	status === "late" && inTime && parts.push(one.test === void 0 ? verifiedWords(found, asked) : testWords(one.test));
	one.passedOver !== null && !good && parts.push(switchedOffWords(one.passedOver, one.resource));
	incident !== null && status !== "fresh" && parts.push(incident);
	return parts.join("; ");
}
function mainReason({ resource, status, newest, dueAt, found, maker, job, inTime, unread, asked }) {
	let by = maker === "aws-backup" ? " of AWS Backup" : "";
	let born = resource.bornAt === void 0 ? "" : `${ago(resource.bornAt, asked)} ago`;
	switch (status) {
		case "unknown": return unread.ours === null ? `AWS Backup could not be asked about it: ${unread.others?.message ?? ""}` : `its backups could not be read: ${unread.ours.message}`;
		case "new": return `it first started ${born}, after the last time a backup was due, and has none yet`;
		case "under-way":
			if (job !== null) return `its last job of AWS Backup${jobWords(job)} began ${ago(job.createdAt, asked)} ago and is ${job.state}`;
			return `its newest backup began ${found.newest === null ? "" : ago(found.newest.at, asked)} ago and is not finished`;
		case "never": return `it has no backup${by} that counts`;
		default: {
			let age = newest === null ? "" : `its newest backup${by} is ${ago(newest.at, asked)} old`;
			return inTime || dueAt === null ? age : `${age}, and one from ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(dueAt)} or later was due`;
		}
	}
}
function whatDoesNotCount({ resource, found, maker, job, status, asked }) {
	if (maker === "aws-backup") return job === null || status === "under-way" ? [] : [lastJobWords(job, asked)];
	let { point } = _start_js__WEBPACK_IMPORTED_MODULE_0__.GWV[resource.kind];
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
function lastJobWords(job, asked) {
	let said = job.message === "" ? "" : `: ${job.message}`;
	return `its last job${jobWords(job)}, of ${ago(job.createdAt, asked)} ago, is ${job.state}${job.whole === !1 && job.state === "COMPLETED" ? " with issues" : ""}${said}`;
}
function switchedOffWords(type, { region }) {
	return `AWS Backup is switched off for ${type} in ${region} and passes over it in silence: switch it on under Settings, Service opt-in`;
}
function jobWords({ maker }) {
	return maker === null ? ", on demand" : ` by the plan ${maker}`;
}
function testWords(test) {
	return test === null ? "no restore test of it has ended in that time" : `its newest restore test, of ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(test.at)}, did not pass`;
}
function verifiedWords({ verifiedAt }, asked) {
	return verifiedAt === null ? "none of its backups was ever verified" : `none of its backups was verified since ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(verifiedAt)}, ${ago(verifiedAt, asked)} ago`;
}
function several(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function ago(at, { now }) {
	return now - at < 6e4 ? "less than a minute" : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Wd4)(now - at);
}
function judge(known) {
	return known.resources.flatMap((resource) => judgeResource(resource, known) ?? []);
}
function judgedOnce(judged) {
	let kept = new Set((0, _passed_over_js__WEBPACK_IMPORTED_MODULE_5__.fF)(judged.map(({ resource }) => resource)));
	return judged.filter(({ resource }) => kept.has(resource));
}
function judgeResource(resource, known) {
	let { claims, asked, evidence } = known;
	let key = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource);
	let claim = claims.of.get(key) ?? claimOfWhole(resource, known);
	let found = evidence.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(wholeOf(resource, asked.kinds))) ?? NO_EVIDENCE;
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
	if (lost === null && (asked.coverage === "tagged" || !asked.kinds.includes(resource.kind))) return null;
	let { obstacle } = resource;
	if (obstacle !== null && obstacle.incident !== !0) return unjudged("skipped", obstacle.reason);
	return lost === null ? unjudged("unprotected", claims.unselected) : unjudged("lost-tag", lost);
}
function claimOfWhole(resource, { claims, asked }) {
	return asked.coverage === "all" ? claims.of.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(wholeOf(resource, asked.kinds))) : void 0;
}
function meet(resource, { maker, dueAt, window }, { incident }, found, known) {
	let { asked } = known;
	let { counting, unread, jobs } = sources(resource, found, known);
	let newest = newestOf(counting(maker));
	let inTime = newest !== null && (dueAt === null || newest.at >= dueAt);
	let tests = maker === "aws-backup" ? known.testsIn?.get(resource.region) : void 0;
	let test = tests?.ok === !0 ? tests.value.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.qwZ)(wholeOf(resource, asked.looked), known.account)) : void 0;
	let verified = maker === "aws-backup" ? tests === void 0 || test?.passed === !0 : isVerified(resource, found, asked);
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
			job: maker === "aws-backup" ? jobs?.last ?? null : null,
			inTime,
			incident,
			unread: unread(maker),
			passedOver: maker === "aws-backup" ? known.passedOver?.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource)) ?? null : null,
			...tests === void 0 ? {} : { test: test ?? null },
			asked
		})
	};
	function statusOf() {
		let { ours, others } = unread(maker);
		if (ours !== null || others !== null && !inTime) return "unknown";
		if (inTime && verified) return "fresh";
		if (maker === "direct" ? isUnderWay(found, asked) : jobs !== void 0 && isJobUnderWay(jobs, asked.now, window + asked.lateAfter)) return "under-way";
		if (newest !== null) return "late";
		return isNew(resource, dueAt) ? "new" : "never";
	}
}
function sources(resource, found, { account, unread, protectedIn, jobsIn, asked }) {
	let listing = protectedIn.get(resource.region);
	let arn = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.qwZ)(wholeOf(resource, asked.looked), account);
	let theirs = listing?.ok === !0 ? listing.value.get(arn) : void 0;
	let listed = theirs === void 0 || theirs.at > asked.seenAt ? null : {
		id: theirs.id,
		at: theirs.at,
		by: "aws-backup"
	};
	let answer = jobsIn.get(resource.region);
	let jobs = answer?.ok === !0 ? answer.value.get(arn) : void 0;
	let ofAwsBackup = wholePoint(listed, jobs);
	return {
		jobs,
		counting: (maker) => {
			if (maker === "aws-backup") return [ofAwsBackup];
			if (asked.otherBackups) return [
				found.newestGood,
				ofAwsBackup,
				found.newestOfDlm
			];
			return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.xKI)(resource.kind) ? [found.newestGood] : [ofAwsBackup];
		},
		unread: (maker) => ({
			ours: maker === "direct" ? unread.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)(wholeOf(resource, asked.kinds))) ?? null : null,
			others: listing !== void 0 && !listing.ok && countsOthers(resource, maker, asked) ? listing.fault : null
		})
	};
}
function countsOthers({ kind }, maker, { otherBackups }) {
	return maker === "aws-backup" || otherBackups || !(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.xKI)(kind);
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
	let order = ({ status }) => _start_js__WEBPACK_IMPORTED_MODULE_0__.Qwk.indexOf(status);
	return judged.reduce((one, other) => one === null || order(other) < order(one) ? other : one, null);
}
async function askPlans({ connection, run }, regions, { plans }) {
	let theirs = plans.filter(({ engine }) => engine === "aws-backup").map(({ name }) => name);
	let asked = await connection.backupPlans();
	let answers = regions.map(async (region) => [region, await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => asked.readThere(region, theirs), run)]);
	return new Map(await Promise.all(answers));
}
function planWarnings(plansIn, { byPlan }, jobsIn) {
	return [...plansIn].flatMap(([region, read]) => {
		if (!read.ok) return [{
			region,
			target: region,
			message: `which plans AWS Backup carries out could not be asked: ${read.fault.message}`
		}];
		let { names, others, unclear } = read.value;
		return [
			...byPlan.flatMap(({ plan: { name }, selected }) => {
				let here = selected.filter((resource) => resource.region === region).length;
				return here === 0 || names.includes(name) ? [] : [missing(region, name, here)];
			}),
			...twice(region, names),
			...others.map((plan) => leftOver(region, plan, jobsIn)),
			...unclear.map((name) => maybeOurs(region, name))
		];
	});
}
function missing(region, name, count) {
	let [them, their] = count === 1 ? ["1 resource", "its"] : [`${count} resources`, "their"];
	return {
		region,
		target: name,
		message: `AWS Backup has no plan ${name} in ${region}, where the plan file selects ${them} by it: nothing makes ${their} next backup; run a sync`
	};
}
function twice(region, names) {
	return [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(names, (name) => name)].flatMap(([name, all]) => all.length === 1 ? [] : [{
		region,
		target: name,
		message: `AWS Backup has ${all.length} plans of the name ${name} in ${region}`
	}]);
}
function leftOver(region, { name, ranAt }, jobsIn) {
	let jobs = jobsIn.get(region);
	let covered = jobs?.ok === !0 ? [...jobs.value.values()].filter(({ plans }) => plans.has(name)) : [];
	let words = covered.slice(0, 5).map(({ last: { subject, resource } }) => subject.resourceId ?? resource);
	let more = covered.length > 5 ? ` and ${covered.length - 5} more` : "";
	return {
		region,
		target: name,
		message: `AWS Backup still carries out the plan ${name} in ${region}, which a sync made and the plan file does not have${ranAt === null ? "" : `; it last ran at ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(ranAt)}`}${covered.length === 0 ? "" : `, and lately backed up ${words.join(", ")}${more}`}; to end it, run a sync with "remove-plans: ${name}" and "regions: ${region}"`
	};
}
function maybeOurs(region, name) {
	return {
		region,
		target: name,
		message: `whether the plan ${name} was left by a sync is not known: its tags cannot be read; allow backup:ListTags`
	};
}
async function askSwitchedOff({ connection, run }, { byPlan }) {
	let answers = [...new Set(byPlan.flatMap(({ plan, selected }) => selected.filter((resource) => (0, _passed_over_js__WEBPACK_IMPORTED_MODULE_5__.XL)(plan, resource)).map(({ region }) => region)))].map(async (region) => [region, await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => connection.listSwitchedOff(region), run)]);
	return new Map(await Promise.all(answers));
}
function passedOverOf({ byPlan }, switchedOffIn) {
	let off = new Map([...switchedOffIn].flatMap(([region, read]) => read.ok ? [[region, read.value]] : []));
	let passed = byPlan.map(({ plan, selected }) => ({
		plan,
		passed: (0, _passed_over_js__WEBPACK_IMPORTED_MODULE_5__._9)(plan, selected, off)
	}));
	return {
		passed,
		types: (0, _passed_over_js__WEBPACK_IMPORTED_MODULE_5__.Wu)(passed.flatMap((one) => one.passed))
	};
}
function failuresOfPassed(passed, judged) {
	let red = new Set(judged.flatMap(({ status, resource }) => (0, _judged_js__WEBPACK_IMPORTED_MODULE_1__.i)(status) ? [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource)] : []));
	let isTold = ({ resource }) => red.has((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource));
	return passed.flatMap((one) => (0, _passed_over_js__WEBPACK_IMPORTED_MODULE_5__.We)(one.plan, one.passed.filter((each) => !isTold(each))));
}
function unreadSwitches(switchedOffIn) {
	return [...switchedOffIn].flatMap(([region, read]) => {
		if (read.ok) return [];
		return [{
			region,
			target: region,
			message: `whether AWS Backup is switched on for all types that the plans cover could not be asked: ${read.fault.message}`
		}];
	});
}
let NO_PLANS = new Map();
async function askAwsBackup(session, looked, claims, { source, rules }, chosen) {
	let hasPlans = source !== null && plansOfAwsBackup(rules).length > 0;
	let [listedIn, jobsIn, testsIn, switchedOffIn, plansIn] = await Promise.all([
		askProtected(session, looked, claims),
		askJobs(session, looked, claims),
		askTests(session, looked, claims),
		askSwitchedOff(session, claims),
		hasPlans ? askPlans(session, chosen, source.file) : NO_PLANS
	]);
	return {
		protectedIn: withUnread(listedIn, jobsIn, testsIn),
		jobsIn,
		testsIn,
		switchedOffIn,
		plansIn
	};
}
async function askProtected({ connection, request, run }, { resources }, { of: claims }) {
	let asking = resources.filter((resource) => (claims.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource))?.obligations ?? []).some(({ maker }) => countsOthers(resource, maker, request)));
	let answers = [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(asking, ({ region }) => region).keys()].map(async (region) => [region, await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => connection.listProtected(region), run)]);
	return new Map(await Promise.all(answers));
}
async function askJobs({ connection, run }, { resources }, { of: claims }) {
	let due = resources.flatMap((resource) => (claims.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource))?.obligations ?? []).flatMap(({ maker, dueAt }) => maker === "aws-backup" ? [{
		region: resource.region,
		dueAt
	}] : []));
	let answers = [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(due, ({ region }) => region)].map(async ([region, theirs]) => {
		let since = jobsSince(theirs.map(({ dueAt }) => dueAt), run.startedAt);
		let listed = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => connection.listBackupJobs(region, since), run);
		return [region, listed.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(jobsByResource(listed.value, run.clock.now())) : listed];
	});
	return new Map(await Promise.all(answers));
}
async function askTests({ connection, request, run }, { resources }, { of: claims }) {
	let { requireVerifiedMilliseconds: verified } = request;
	if (verified === null) return new Map();
	let theirs = resources.filter((resource) => (claims.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource))?.obligations ?? []).some(({ maker }) => maker === "aws-backup"));
	let answers = [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(theirs, ({ region }) => region).keys()].map(async (region) => {
		let since = run.startedAt - verified;
		return [region, await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => connection.listRestoreTests(region, since), run)];
	});
	return new Map(await Promise.all(answers));
}
function withUnread(protectedIn, jobsIn, testsIn) {
	let unread = [...jobsIn, ...testsIn].flatMap(([region, read]) => read.ok ? [] : [[region, read]]);
	return new Map([...protectedIn, ...unread]);
}
let STANDING = {
	fresh: "on-time",
	"under-way": "on-time",
	late: "late",
	never: "late",
	new: "new",
	"lost-tag": "apart",
	unprotected: "apart",
	unknown: "apart",
	skipped: "apart",
	exempt: "apart"
};
function asJudged(calendar, judged, now) {
	let statuses = new Map(judged.map((one) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(one.resource), one]));
	let known = calendar.resources.map((entry) => {
		if (entry.exists === !1) return entry;
		let found = statuses.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)({
			...entry,
			id: entry.resourceId
		}));
		return found === void 0 ? {
			...entry,
			standing: "apart"
		} : placed(entry, found, now);
	});
	let listed = new Set(known.map((entry) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)({
		...entry,
		id: entry.resourceId
	})));
	let others = judged.filter(({ resource, status }) => STANDING[status] !== "apart" && !listed.has((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource)));
	return {
		...calendar,
		resources: [...known, ...others.map((one) => placed(daysOf(one, calendar), one, now))]
	};
}
function placed(entry, { status, newest, dueAt }, now) {
	let standing = STANDING[status];
	if (standing !== "late") return {
		...entry,
		standing,
		lateSince: null
	};
	return {
		...entry,
		standing,
		lateSince: entry.lateSince ?? lateSince()
	};
	function lateSince() {
		if (dueAt === null) return null;
		if (entry.asked !== null) return (0, _calendar2_js__WEBPACK_IMPORTED_MODULE_2__.Q$)(dueAt);
		return newest === null ? null : (0, _calendar2_js__WEBPACK_IMPORTED_MODULE_2__.Q$)(Math.min(now, newest.at + (now - dueAt)));
	}
}
function daysOf({ resource, newest }, { from }) {
	let { kind, region, id: resourceId, name: resourceName } = resource;
	let day = newest === null ? null : (0, _calendar2_js__WEBPACK_IMPORTED_MODULE_2__.Q$)(newest.at);
	return {
		kind,
		region,
		resourceId,
		resourceName,
		exists: !0,
		days: day === null || day < from ? [] : [day],
		first: day,
		newest: day,
		asked: null,
		standing: null,
		lateSince: null
	};
}
function directlyPlanned(rules) {
	return { plans: [...new Set(rules.map(({ plan }) => plan))].flatMap((plan) => {
		if (plan.engine !== "direct") return [];
		let checked = rules.filter((one) => one.plan === plan).map(({ rule }) => rule);
		return [{
			...plan,
			rules: checked
		}];
	}) };
}
function scopesOf({ regions, kinds }, ofAwsBackup) {
	return (plan) => ({
		regions,
		kinds: plan.engine === "direct" ? kinds : ofAwsBackup
	});
}
function findingsOf(request, rules, looked, claims, protectedIn, judged, ofAwsBackup) {
	let scope = scopesOf(request, ofAwsBackup);
	let asked = awsBackupUnread(protectedIn, judged);
	let plans = [...new Set(rules.map(({ plan }) => plan))];
	let missing = plans.flatMap((plan) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V9m)(plan, scope(plan).kinds), ...(0, _missing_js__WEBPACK_IMPORTED_MODULE_11__.yT)(plan, looked.listed, scope(plan))]);
	let failures = [
		...looked.failures,
		...asked.failures,
		...missing.flatMap(({ failure }) => failure ?? [])
	];
	let warnings = [...asked.warnings, ...missing.flatMap(({ warning }) => warning ?? [])];
	let found = judged.map(({ resource }) => resource);
	let [by, target] = wanted(request, rules);
	if (looked.resources.some((resource) => resource.gone !== !0 && claims.of.has((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource)))) return {
		failures,
		warnings: [...warnings, ...unfound(request, rules, looked, found, scope)]
	};
	if (failures.length > 0 || request.ifNoneFound === "ignore") return {
		failures,
		warnings
	};
	let fault = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.dMp)(by, target, hintOf(request, plans, looked.resources));
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
	return request.tagLines === null ? ["plan", (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ZmS)(rules)] : ["tag", (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.wm)(request.tagLines)];
}
function hintOf({ tagLines }, plans, resources) {
	return tagLines === null ? (0, _unmatched_js__WEBPACK_IMPORTED_MODULE_12__.Ze)(plans, resources) : (0, _nearest_tags_js__WEBPACK_IMPORTED_MODULE_10__.r)(tagLines, resources);
}
function unfound(request, rules, { listed }, found, scope) {
	if (request.ifNoneFound === "ignore") return [];
	if (request.tagLines === null) return [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(rules, ({ plan }) => plan.engine).values()].flatMap((theirs) => {
		let plans = [...new Set(theirs.map(({ plan }) => plan))];
		let kinds = [...new Set(plans.flatMap((plan) => scope(plan).kinds))];
		let told = (0, _missing_js__WEBPACK_IMPORTED_MODULE_11__.n5)(listed, {
			...request,
			kinds
		}, theirs, found);
		return [...told, ...(0, _missing_js__WEBPACK_IMPORTED_MODULE_11__.Z_)(listed, {
			...request,
			kinds
		}, plans, told)];
	});
	let target = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.wm)(request.tagLines);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pMl)((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WUs)(request), listed.regions, found).map((kind) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kMD)(kind, "tag", target));
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
function claimsByTag(resources, lines, dueAt) {
	let carrying = resources.filter(({ tags }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, lines));
	let wanted = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.wm)(lines);
	return {
		of: new Map(carrying.map((resource) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource), claimOf(resource.obstacle, {
			maker: "direct",
			dueAt,
			window: 0
		})])),
		selected: new Set(carrying.map(_start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)),
		lost: ({ tags }) => tags.has(wanted) ? `it has backups made for ${wanted}, and no longer carries that` : null,
		byPlan: [],
		unselected: `it does not carry ${wanted}`
	};
}
function claimsByPlan(resources, file, rules, until, kinds) {
	let claims = new Map();
	let byPlan = [];
	let ofTheRun = resources.filter(({ kind }) => kinds.includes(kind));
	let selected = new Set();
	let { asTyped, keysOf } = (0, _passed_over_js__WEBPACK_IMPORTED_MODULE_5__.rI)(resources);
	for (let plan of file.plans) {
		let { selected: theirs, skipped } = (0, _select_js__WEBPACK_IMPORTED_MODULE_4__.selectByPlan)(plan.engine === "direct" ? ofTheRun : resources, plan);
		for (let key of [...theirs, ...skipped].flatMap(keysOf)) selected.add(key);
		let checked = rules.filter((one) => one.plan === plan);
		if (checked.length === 0) continue;
		plan.engine === "aws-backup" && byPlan.push({
			plan,
			selected: [...new Set(theirs.map(asTyped))]
		});
		let obligation = {
			maker: plan.engine,
			dueAt: lastDue(checked, until),
			window: windowOf(plan, checked)
		};
		for (let key of theirs.flatMap(keysOf)) join(claims, key, claimOf(null, obligation));
		for (let one of skipped) for (let key of keysOf(one)) join(claims, key, claimOf(one, obligation));
	}
	let names = new Set(rules.map(({ plan }) => plan.name));
	return {
		of: claims,
		selected,
		lost: ({ plans }) => {
			let name = [...plans].flatMap(_start_js__WEBPACK_IMPORTED_MODULE_0__.vvD).find((one) => names.has(one));
			return name === void 0 ? null : `the plan ${name} has made backups of it, and no plan selects it any more`;
		},
		byPlan,
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
	for (let one of claim.obligations) {
		let at = obligations.findIndex(({ maker }) => maker === one.maker);
		let known = obligations[at];
		if (known === void 0) obligations.push(one);
		else {
			let window = Math.max(known.window, one.window);
			obligations[at] = {
				maker: one.maker,
				dueAt: later(known.dueAt, one.dueAt),
				window
			};
		}
	}
	let skipped = obligations.length > 0 ? null : other.skipped ?? claim.skipped;
	claims.set(key, {
		obligations,
		skipped,
		incident: other.incident ?? claim.incident
	});
}
function windowOf(plan, checked) {
	if (plan.engine === "direct") return 0;
	let minutes = plan.rules.filter((rule) => checked.some((one) => one.rule === rule)).map((rule) => (rule.startWindowMinutes ?? 480) + (rule.completionWindowMinutes ?? 0));
	return Math.max(0, ...minutes) * 6e4;
}
function lastDue(rules, until) {
	return rules.map(({ rule: { schedule, timeZone } }) => schedule === null ? null : (0, _cron_js__WEBPACK_IMPORTED_MODULE_14__.previousOccurrence)(schedule, timeZone ?? "UTC", until)).reduce(later, null);
}
function later(one, other) {
	return one === null || other !== null && other > one ? other : one;
}
function rulesToCheck(file, { plan, rule }) {
	let all = file.plans.flatMap((one) => one.rules.map((theirs) => ({
		plan: one,
		rule: theirs
	})));
	let planNames = file.plans.map(({ name }) => name);
	if (plan !== "" && !planNames.includes(plan)) return unknown("plan", "the plan file", plan, planNames);
	let ofPlan = all.filter((one) => plan === "" || one.plan.name === plan);
	let chosen = ofPlan.filter((one) => rule === "" || one.rule.name === rule);
	if (chosen.length > 0 || rule === "") return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)(chosen);
	let ruleNames = [...new Set(ofPlan.map((one) => one.rule.name))];
	return unknown("rule", plan === "" ? "the plan file" : `the plan "${plan}"`, rule, ruleNames);
}
function unknown(input, where, text, names) {
	let listed = names.map((name) => `"${name}"`).join(", ");
	let message = `${input}: ${where} has no ${input} "${text}"${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.auO)(text, names) || ";"} it has ${listed}`;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)(input, (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, `Correct ${input} and run again.`));
}
async function whatIsWanted(request, run) {
	if (request.tagLines !== null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)({
		source: null,
		rules: [],
		kinds: request.kinds
	});
	let source = await (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_13__.G9)(request.planFile, run, ", or write what to check in tag and max-age, such as \"Backup:ProductionDaily\" and \"26 hours\"");
	if (!source.ok) return source;
	let rules = rulesToCheck(source.value.file, request);
	if (!rules.ok) return rules;
	let beside = kindsBeside(plansOfAwsBackup(rules.value), request.kinds);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)({
		source: source.value,
		rules: rules.value,
		kinds: [...request.kinds, ...beside]
	});
}
async function whereToLook(session, { rules }) {
	let regions = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.NVx)(session);
	if (!regions.ok) return regions;
	for (let plan of new Set(rules.map((one) => one.plan))) {
		let theirs = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.qkT)(plan, regions.value);
		if (!theirs.ok) return theirs;
	}
	return regions;
}
function claimsOf({ resources }, request, { source, rules }, { startedAt: now }) {
	if (request.tagLines !== null) return claimsByTag(resources, request.tagLines, now - request.maxAgeMilliseconds);
	return claimsByPlan(resources, source?.file ?? { plans: [] }, rules, now - request.lateAfterMilliseconds, request.kinds);
}
let { end, endRefused, notBegun } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V1Y)(checkReport);
async function runCheck(request, run) {
	let wanted = await whatIsWanted(request, run);
	let source = wanted.ok ? wanted.value.source : null;
	let basis = {
		commit: run.commit,
		planFile: source === null ? null : {
			path: source.path,
			sha256: source.hash
		}
	};
	let refusals = [...await evidenceRefusals(request, run), ...wanted.ok ? [] : wanted.refusals];
	let unbegun = notBegun(request, run, wanted.ok ? { kinds: wanted.value.kinds } : {});
	if (!wanted.ok || refusals.length > 0) return {
		...unbegun(refusals),
		...basis
	};
	return {
		...await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Cpv)(request, run, (session) => check$1(session, wanted.value), unbegun),
		...basis
	};
}
async function evidenceRefusals({ evidence }, { files }) {
	let problem = evidence === null ? null : await files.prepareEvidence?.(evidence);
	if (problem == null) return [];
	return [{
		target: "evidence",
		fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`evidence: ${problem}`, "Correct evidence and run again; nothing was asked of AWS.")
	}];
}
async function check$1(session, wanted) {
	let { request, run, connection } = session;
	let { kinds } = wanted;
	let regions = await whereToLook(session, wanted);
	if (!regions.ok) return endRefused(session, regions.refusals, { kinds });
	let plans = plansOfAwsBackup(wanted.rules);
	let { chosen } = regions.value;
	let [both, more] = await Promise.all([(0, _look_at_both_js__WEBPACK_IMPORTED_MODULE_3__.Y)(session, chosen, { dlm: request.otherBackups }), lookBeside(session, chosen, plans, kindsBeside(plans, request.kinds))]);
	let all = withBeside(both, more);
	let looked = {
		...all,
		resources: withoutCover(all.resources, request.kinds, kinds)
	};
	let { resources, points, unread, inventory } = looked;
	let claims = claimsOf(looked, request, wanted, run);
	let { protectedIn, jobsIn, testsIn, switchedOffIn, plansIn } = await askAwsBackup(session, looked, claims, wanted, chosen);
	let [now, seenAt] = [run.startedAt, run.clock.now()];
	let { account } = connection;
	let evidence = evidenceOf(resources, points, account, seenAt);
	let asked = {
		...askedOf(request, now),
		looked: kinds,
		seenAt
	};
	let { passed, types: passedOver } = passedOverOf(claims, switchedOffIn);
	let each = judge({
		account,
		resources,
		claims,
		evidence,
		unread,
		protectedIn,
		jobsIn,
		testsIn,
		passedOver,
		asked
	});
	let findings = findingsOf(request, wanted.rules, looked, claims, protectedIn, each, kinds);
	let judged = judgedOnce(each);
	let failures = [...findings.failures, ...failuresOfPassed(passed, judged)];
	let warnings = [
		...findings.warnings,
		...unreadSwitches(switchedOffIn),
		...planWarnings(plansIn, claims, jobsIn)
	];
	let calendar = await calendarIn(inventory, judged, wanted, session);
	return withMetricsSent(end(session, {
		kinds,
		inventory,
		judged,
		calendar,
		failures,
		warnings
	}), session);
}
async function calendarIn(inventory, judged, { rules }, session) {
	let { request, run } = session;
	let file = request.tagLines === null ? directlyPlanned(rules) : null;
	let known = await (0, _calendar2_js__WEBPACK_IMPORTED_MODULE_2__.qd)(file, inventory, run.startedAt, request.lateAfterMilliseconds);
	let calendar = (0, _calendar2_js__WEBPACK_IMPORTED_MODULE_2__.Yw)({
		inventory,
		applied: null
	}, run.startedAt, known);
	return calendar === null ? null : asJudged(calendar, judged, run.startedAt);
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
let check = {
	run: runCheck,
	refused: (ended) => checkReport(ended),
	view: async () => (await Promise.all([__webpack_require__.e(6770), __webpack_require__.e(562)]).then(__webpack_require__.bind(__webpack_require__, 562))).checkView,
	together: async () => (await __webpack_require__.e(1189).then(__webpack_require__.bind(__webpack_require__, 1189))).checkTogether
};
}),
7891: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { r: () => didYouMeanTags });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function didYouMeanTags(lines, tagged) {
	let meant = lines.flatMap((line) => {
		if (tagged.some(({ tags }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, [line]))) return [];
		let near = nearestTag(line, tagged);
		return near === null ? [] : [`"${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.emu)(near)}"`];
	});
	return meant.length === 0 ? "" : `; did you mean ${meant.join(" and ")}?`;
}
function nearestTag({ key, value }, tagged) {
	let keys = new Set(tagged.flatMap(({ tags }) => [...tags.keys()]));
	let like = keys.has(key) ? key : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pAw)(key, [...keys]);
	if (like === null) return null;
	let values = new Set(tagged.flatMap(({ tags }) => tags.get(like) ?? []));
	let near = values.has(value) ? value : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pAw)(value, [...values]);
	return near === null ? null : {
		key: like,
		value: near
	};
}
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
1418: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	We: () => passedOverFailures,
	Wu: () => typesPassedOver,
	XL: () => mayBePassedOver,
	_9: () => passedOverBy,
	fF: () => onceEach,
	rI: () => twinsIn,
	uW: () => passedOverWords
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _aws_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9254);
var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(835);
function onceEach(resources) {
	let typed = typedByPlace(resources);
	return resources.filter((one) => one.kind !== "rds-cluster" || !typed.has(placeOf(one)));
}
function twinsIn(resources) {
	let typed = typedByPlace(resources);
	let twinOf = (one) => {
		let twin = typed.get(placeOf(one));
		return twin !== void 0 && (one.kind === "rds-cluster" || one.kind === twin.kind) ? twin : null;
	};
	return {
		asTyped: (resource) => twinOf(resource) ?? resource,
		keysOf: (one) => {
			let twin = twinOf(one);
			return twin === null ? [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(one)] : [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(twin), (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)({
				...twin,
				kind: "rds-cluster"
			})];
		}
	};
}
function typedByPlace(resources) {
	let typed = resources.filter(({ kind }) => kind === "DocumentDB" || kind === "Neptune");
	return new Map(typed.map((one) => [placeOf(one), one]));
}
function placeOf({ region, id }) {
	return `${region} ${id}`;
}
let SHARED = new Set([
	"Aurora",
	"DocumentDB",
	"Neptune",
	"FSx"
]);
function passedOverBy({ selection }, selected, switchedOff) {
	return selected.flatMap((resource) => {
		let type = (0, _aws_types_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(resource);
		if (!(switchedOff.get(resource.region) ?? []).some((one) => (0, _aws_types_js__WEBPACK_IMPORTED_MODULE_2__.F9)(one) === (0, _aws_types_js__WEBPACK_IMPORTED_MODULE_2__.F9)(type))) return [];
		return mayBePassedOver({ selection }, resource) ? [{
			resource,
			type
		}] : [];
	});
}
function mayBePassedOver({ selection }, resource) {
	return !(selection.kinds.length > 0 || selection.resources.some((one) => (0, _select_js__WEBPACK_IMPORTED_MODULE_1__.isNamedBy)(one, resource))) || SHARED.has((0, _aws_types_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(resource));
}
function passedOverFailures({ name }, passed) {
	return [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(passed, ({ resource: { region }, type }) => JSON.stringify([region, type])).values()].flatMap((group) => {
		let [first] = group;
		if (first === void 0) return [];
		let { type, resource } = first;
		let { region, kind } = resource;
		let them = group.length === 1 ? "it" : "them";
		let fault = {
			code: "not-allowed",
			message: `the plan ${name} selects ${passedOverWords(group)}, and AWS Backup is switched off for ${type} in ${region}: it passes over ${them} in silence`,
			advice: `${(0, _aws_types_js__WEBPACK_IMPORTED_MODULE_2__.gB)(type, region)}${SHARED.has(type) ? "" : ` Or name ${kind} in kinds of the plan's selection, which overrules the switch.`} Until then no backup of ${them} is made.`
		};
		let subject = group.length === 1 ? {
			kind,
			resourceId: resource.id,
			resourceName: resource.name,
			recoveryPointId: null
		} : null;
		return [{
			region,
			target: name,
			action: "select",
			fault,
			...subject !== null && { subject }
		}];
	});
}
function passedOverWords(passed) {
	let words = passed.slice(0, 5).map(({ resource }) => named(resource));
	let more = passed.length > 5 ? ` and ${passed.length - 5} more` : "";
	return `${words.join(", ")}${more}`;
}
function typesPassedOver(passed) {
	return new Map(passed.map(({ resource, type }) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource), type]));
}
function named({ id, name }) {
	return name === "" ? id : `${name} (${id})`;
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
9450: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { N: () => foldSchedule });
function foldSchedule(text) {
	return text.trim().replace(/\s+/g, " ");
}
}),
835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	isNamedBy: () => isNamedBy,
	missingResources: () => missingResources,
	prefilters: () => prefilters,
	selectByPlan: () => selectByPlan
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function selectByPlan(resources, plan) {
	let { selection } = plan;
	let wanted = [];
	let keptOut = [];
	for (let found of resources) {
		let resource = plan.engine === "aws-backup" ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.vdm)(found) : found;
		if (!isOfKind(resource, selection)) continue;
		let named = selection.resources.some((reference) => isNamedBy(reference, resource));
		if (!named && !selectedByTags(resource, selection)) continue;
		let inRegion = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Hw1)(selection.regions, resource.region);
		if (!inRegion && !named) continue;
		let reason = inRegion ? whyExcepted(resource, plan) : outOfRegions(resource, plan);
		reason === null ? wanted.push(resource) : keptOut.push(skip(resource, reason, !inRegion));
	}
	let { selected, skipped } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Ltv)(wanted, []);
	return {
		selected,
		skipped: [...skipped, ...keptOut].sort(_start_js__WEBPACK_IMPORTED_MODULE_0__.hzH)
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
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, selection.tags) && (selection.anyOf.length === 0 || selection.anyOf.some((group) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, group)));
}
function whyExcepted({ tags }, { name, selection }) {
	let line = selection.except.find((one) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, [one]));
	return line === void 0 ? null : `its tag ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.emu)(line)} keeps it out of the plan ${name}`;
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
	return JSON.stringify((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.GwS)(a.tags)) === JSON.stringify((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.GwS)(b.tags));
}
}),
466: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$V: () => unmatchedIn,
	N1: () => unmatchedWords,
	NT: () => didYouMeanIn,
	Ze: () => didYouMeanInPlans,
	tG: () => kindsOf
});
var _nearest_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7891);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(835);
function unmatchedIn(resources, plan, looked) {
	let { selection } = plan;
	let kinds = kindsOf(plan, looked);
	if (kinds.length === 0 || selection.tags.length === 0 && selection.anyOf.length === 0) return [];
	let { selected, skipped } = (0, _select_js__WEBPACK_IMPORTED_MODULE_2__.selectByPlan)(resources, plan);
	if (selected.length + skipped.length === 0) return [{ part: "plan" }];
	let here = resources.filter(({ kind, region }) => kinds.includes(kind) && (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Hw1)(selection.regions, region));
	let groups = selection.anyOf.filter((group) => !here.some(({ tags }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.bA5)(tags, [...selection.tags, ...group])));
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
	let { resource } = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Z9Q)(kindsOf(plan, looked));
	switch (unmatched.part) {
		case "plan": return `the plan ${name} selects nothing: no ${resource}${selection.regions === "" ? "" : ` in ${selection.regions}`} carries ${[...selection.tags.length === 0 ? [] : [listed(selection.tags)], ...selection.anyOf.length === 0 ? [] : [selection.anyOf.map(listed).join(", or ")]].join(", and ")}`;
		case "group": return `a group of any-of in the plan ${name} matches nothing: no ${resource} carries ${listed([...selection.tags, ...unmatched.group])}`;
		case "kind": return `the plan ${name} is for ${unmatched.kind} too, and selects none`;
		default: return unmatched;
	}
}
function didYouMeanInPlans(plans, resources) {
	let lines = plans.flatMap(({ selection }) => [...selection.tags, ...selection.anyOf.flat()]);
	return (0, _nearest_tags_js__WEBPACK_IMPORTED_MODULE_0__.r)(lines, resources);
}
function didYouMeanIn(plan, unmatched, resources) {
	if (unmatched.part === "plan") return didYouMeanInPlans([plan], resources);
	return unmatched.part === "group" ? (0, _nearest_tags_js__WEBPACK_IMPORTED_MODULE_0__.r)(unmatched.group, resources) : "";
}
function listed(lines) {
	return lines.map(_start_js__WEBPACK_IMPORTED_MODULE_1__.emu).join(" and ");
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
