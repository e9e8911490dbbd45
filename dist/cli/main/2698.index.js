export const id = 2698;
export const ids = [2698];
export const modules = {
8467: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H: () => joinedTags,
	c: () => groupsOf
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
function groupsOf({ tags, anyOf }) {
	let whole = (tags.length === 0 || anyOf.length > 0 ? anyOf : [[]]).map((group) => [...tags, ...group]);
	return [...new Map(whole.map((group) => [groupText(group), group])).values()];
}
function groupText(group) {
	return JSON.stringify([...new Set(group.map(_start_js__WEBPACK_IMPORTED_MODULE_0__.em))].sort());
}
function joinedTags(selection) {
	if (selection.names?.length !== 1 || selection.needed < 2 || selection.kinds.length > 0) return null;
	let groups = groupsOf(selection).map((group) => [...new Map(group.map((tag) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.em)(tag), tag])).values()]);
	let tags = groups.flatMap(([tag, ...others]) => tag === void 0 || others.length > 0 ? [] : [tag]);
	return groups.length > 0 && tags.length === groups.length ? tags : null;
}
}),
2891: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
8086: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Mc: () => entriesOf,
	RK: () => isSameZone,
	hG: () => under,
	l$: () => instantAt,
	pi: () => isMapping
});
var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);
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
5584: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ab: () => TEST_DEFAULTS,
	N4: () => readTestWindow,
	Q2: () => testableTypes,
	RO: () => readRestoreTest,
	Vn: () => PACE_PATTERN,
	co: () => awsCron,
	dp: () => RESTORE_TEST_PATTERN,
	i2: () => readHours,
	iz: () => readPace,
	kI: () => restoreTestName,
	nV: () => testableType,
	nd: () => isTestable,
	ro: () => TESTABLE_TYPES,
	wH: () => sameAwsCron
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8473);
let WEEKDAYS = [
	"SUN",
	"MON",
	"TUE",
	"WED",
	"THU",
	"FRI",
	"SAT"
];
function awsCron(schedule) {
	let [minute, hour, day, month, weekday] = (0, _cron_js__WEBPACK_IMPORTED_MODULE_1__.cronFields)(schedule);
	if (!minute || !hour || !day || !month || !weekday) throw Error(`"${schedule}" is no cron line: this is a bug`);
	if (day.text !== "*" && weekday.text !== "*") return {
		ok: !1,
		problem: `"${schedule}" names days of the month and days of the week, which together mean either of them; AWS Backup cannot say that in one rule, so write two: one with "* *" and the days of the week, one with "*" as the day of the week`
	};
	let times = [numbers(minute), numbers(hour)];
	let days = isEvery(day) ? [
		"?",
		numbers(month),
		isEvery(weekday) ? "*" : weekdays(weekday)
	] : [
		numbers(day),
		numbers(month),
		"?"
	];
	return {
		ok: !0,
		value: `cron(${[
			...times,
			...days,
			"*"
		].join(" ")})`
	};
}
function isEvery({ numbers, least, most }) {
	return numbers.length === most - least + 1;
}
function numbers(field) {
	if (isEvery(field)) return "*";
	return stepped(field) ?? runs(field.numbers, String);
}
function weekdays(field) {
	return runs(field.numbers, (number) => WEEKDAYS[number] ?? "");
}
function stepped({ numbers, most }) {
	let [first, second] = numbers;
	let last = numbers.at(-1);
	if (first === void 0 || second === void 0 || last === void 0 || numbers.length < 3) return null;
	let step = second - first;
	return numbers.every((number, index) => number === first + index * step) && step > 1 && last + step > most ? `${first}/${step}` : null;
}
function runs(numbers, write) {
	let found = [];
	for (let number of numbers) {
		let run = found.at(-1);
		run !== void 0 && run.at(-1) === number - 1 ? run.push(number) : found.push([number]);
	}
	return found.map((run) => run.length < 3 ? run.map(write).join(",") : `${write(run[0] ?? 0)}-${write(run.at(-1) ?? 0)}`).join(",");
}
function sameAwsCron(expression) {
	let line = (0, _cron_js__WEBPACK_IMPORTED_MODULE_1__.fromAwsCron)(expression);
	if (!line.ok || !(0, _cron_js__WEBPACK_IMPORTED_MODULE_1__.readCron)(line.value, 0).ok) return expression;
	let again = awsCron(line.value);
	return again.ok ? again.value : expression;
}
let TESTABLE_TYPES = [
	"Aurora",
	"DocumentDB",
	"DynamoDB",
	"EBS",
	"EC2",
	"EFS",
	"FSx",
	"Neptune",
	"RDS",
	"S3"
];
let PACES = {
	daily: "17 6 * * *",
	weekly: "17 6 * * 0",
	monthly: "17 6 1 * *"
};
let PACE_NAMES = Object.keys(PACES);
let WORDS = [...PACE_NAMES, "never"];
let TEST_DEFAULTS = {
	startWindowHours: 24,
	withinDays: 30
};
let PACE_PATTERN = `^(?:${PACE_NAMES.join("|")})$|${_cron_js__WEBPACK_IMPORTED_MODULE_1__.CRON_PATTERN}`;
let RESTORE_TEST_PATTERN = `^(?:${WORDS.join("|")})$|${_cron_js__WEBPACK_IMPORTED_MODULE_1__.CRON_PATTERN}`;
function readRestoreTest(text, now) {
	return text.trim() === "never" ? {
		ok: !0,
		value: null
	} : readPaceOf(WORDS, text, now);
}
function readPace(text, now) {
	return readPaceOf(PACE_NAMES, text, now);
}
function readPaceOf(words, text, now) {
	let word = text.trim();
	let line = Object.hasOwn(PACES, word) ? PACES[word] : void 0;
	if (line !== void 0) return {
		ok: !0,
		value: line
	};
	if (!/\s/.test(word)) {
		let meant = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pA)(word, words);
		return {
			ok: !1,
			problem: `"${text}" is not known here${meant === null ? ";" : `; did you mean "${meant}"?`} write one of ${words.map((one) => `"${one}"`).join(", ")}, or a cron line such as "17 6 1 * *"`
		};
	}
	let cron = (0, _cron_js__WEBPACK_IMPORTED_MODULE_1__.readCron)(text, now);
	if (!cron.ok) return cron;
	if (awsCron(cron.value).ok) return cron;
	return {
		ok: !1,
		problem: `"${text}" names days of the month and days of the week, which together mean either of them; AWS Backup cannot say that, so write "*" for one of the two`
	};
}
function readHours(text) {
	let right = "write 1 to 168 whole hours, such as \"8 hours\"";
	let reading = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$7)(text);
	if (!reading.ok) return {
		ok: !1,
		problem: `"${text}" is not a length of time: ${reading.problem}; ${right}`
	};
	let { months, milliseconds } = reading.duration;
	let hours = milliseconds / 36e5;
	if (months === 0 && Number.isInteger(hours) && hours <= 168) return {
		ok: !0,
		value: hours
	};
	return {
		ok: !1,
		problem: `"${text}" ${months === 0 && !Number.isInteger(hours) ? "is not in whole hours" : "is longer than 168 hours"}; ${right}`
	};
}
function readTestWindow(text) {
	let right = "write 1 to 365 whole days, such as \"30 days\"";
	let reading = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$7)(text);
	if (!reading.ok) return {
		ok: !1,
		problem: `"${text}" is not a length of time: ${reading.problem}; ${right}`
	};
	let days = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.n8)(reading.duration);
	if (days === null) return {
		ok: !1,
		problem: `"${text}" is not in whole days; ${right}`
	};
	if (days > 365) return {
		ok: !1,
		problem: `"${text}" is longer than 365 days; ${right}`
	};
	return {
		ok: !0,
		value: days
	};
}
function restoreTestName(plan) {
	return plan.replaceAll(/[^A-Za-z0-9_]/g, "_");
}
let TYPES_OF_KIND = {
	"ec2-instance": ["EC2"],
	"ebs-volume": ["EBS"],
	"rds-instance": ["RDS"],
	"rds-cluster": [
		"Aurora",
		"DocumentDB",
		"Neptune"
	]
};
function testableTypes(kinds) {
	if (kinds.length === 0) return TESTABLE_TYPES;
	let own = kinds.filter(_start_js__WEBPACK_IMPORTED_MODULE_0__.xK).flatMap((kind) => TYPES_OF_KIND[kind]);
	let named = new Set([...own, ...kinds]);
	return TESTABLE_TYPES.filter((type) => named.has(type));
}
function testableType(kind) {
	return TYPES_OF_KIND[kind][0];
}
function isTestable(kind) {
	return testableTypes([kind]).length > 0;
}
}),
7484: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { N: () => foldSchedule });
function foldSchedule(text) {
	return text.trim().replace(/\s+/g, " ");
}
})
};
