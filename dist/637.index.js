export const id = 637;
export const ids = [637, 835];
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
663: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	askedByPoints: () => askedByPoints,
	askedBySelection: () => askedBySelection
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9759);
var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(835);
function askedBySelection(file, resources, span) {
	let plansOf = new Map();
	for (let plan of file.plans) {
		if (plan.engine !== "direct") continue;
		let selected = new Set((0, _select_js__WEBPACK_IMPORTED_MODULE_2__.selectByPlan)(resources, plan).selected);
		for (let resource of resources) selected.has(resource) && plansOf.set(resource, [...plansOf.get(resource) ?? [], plan]);
	}
	let askedFor = memoised(span);
	return (resource) => askedFor(plansOf.get(resource) ?? []);
}
function askedByPoints(file, span) {
	let askedFor = memoised(span);
	let latestOf = memoisedLatest();
	return (points) => {
		let newestOf = new Map();
		let newest = -1e400;
		for (let point of points) {
			newest = Math.max(newest, point.at);
			let { rules } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__._Gl)(point, file);
			for (let { plan } of rules) plan.engine === "direct" && newestOf.set(plan, Math.max(newestOf.get(plan) ?? point.at, point.at));
		}
		let current = [...newestOf].filter(([plan, at]) => {
			let owed = latestOf(plan, newest - span.slack);
			return owed === null || at >= owed;
		});
		return askedFor(current.map(([plan]) => plan));
	};
}
function memoised(span) {
	let known = new Map();
	return (plans) => {
		let key = plans.map(({ name }) => name).sort().join("\n");
		let before = known.get(key);
		if (before !== void 0) return before;
		let asked = askedBy(plans, span);
		known.set(key, asked);
		return asked;
	};
}
let HOUR = 36e5;
function memoisedLatest() {
	let known = new Map();
	return (plan, until) => {
		let byHour = known.get(plan) ?? new Map();
		known.set(plan, byHour);
		let hour = Math.floor(until / HOUR);
		let before = byHour.get(hour);
		if (before !== void 0) return before;
		let latest = latestDue([plan], hour * HOUR);
		byHour.set(hour, latest);
		return latest;
	};
}
function askedBy(plans, { from, until, slack }) {
	let rules = plans.flatMap(scheduledRules);
	if (rules.length === 0) return null;
	let due = new Map();
	for (let { schedule, timeZone, expiry } of rules) for (let at of (0, _cron_js__WEBPACK_IMPORTED_MODULE_1__.occurrences)(schedule, from - 1, until, timeZone)) {
		let end = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(expiry, at);
		let other = due.get(at);
		due.set(at, other === void 0 ? end : longer(end, other));
	}
	return {
		due: [...due].map(([at, end]) => ({
			at,
			expiresAt: end
		})).sort((a, b) => a.at - b.at),
		latest: latestDue(plans, until),
		slack
	};
}
function longer(one, other) {
	return one === "never" || other === "never" ? "never" : Math.max(one, other);
}
function latestDue(plans, until) {
	let times = plans.flatMap(scheduledRules).flatMap(({ schedule, timeZone }) => (0, _cron_js__WEBPACK_IMPORTED_MODULE_1__.previousOccurrence)(schedule, timeZone ?? "UTC", until) ?? []);
	return times.length === 0 ? null : Math.max(...times);
}
function scheduledRules({ rules }) {
	return rules.flatMap((rule) => rule.schedule === null ? [] : [{
		...rule,
		schedule: rule.schedule
	}]);
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
})
};
