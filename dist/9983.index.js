export const id = 9983;
export const ids = [9983];
export const modules = {
7924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Vr: () => rhythmsOf,
	W1: () => calendarSection,
	fA: () => protectionOf,
	kb: () => dayOf,
	tE: () => shortDay
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6770);
let DAY = 864e5;
function rhythmsOf({ to, from, resources }) {
	let [first, last] = [dayOf(from), dayOf(to)];
	let rhythms = resources.map((entry) => known(entry, habitOf(entry, {
		first,
		last
	}), last));
	let pace = commonPace(rhythms);
	if (pace === null) return rhythms;
	return rhythms.map((rhythm) => {
		let { newest } = rhythm.entry;
		if (rhythm.status !== "unclear" || newest === null) return rhythm;
		return judged(rhythm.entry, {
			every: pace,
			next: dayOf(newest) + pace,
			missed: [],
			last
		});
	});
}
function known(entry, habit, last) {
	let { exists, asked, standing, lateSince, newest } = entry;
	if (exists === !1) return {
		...habit,
		status: "gone",
		missing: [],
		lateBy: 0
	};
	let days = asked === null ? habit : {
		every: null,
		has: asked.met.map(dayOf),
		missing: asked.missed.map(dayOf)
	};
	if (standing === "late") {
		let since = lateSince === null ? last : dayOf(lateSince);
		let missing = asked === null ? [...past(days.missing, newest), ...daysFrom(since, last)] : days.missing;
		return {
			entry,
			...days,
			missing,
			status: "late",
			lateBy: lateSince === null ? null : last - since
		};
	}
	if (standing !== null) {
		let missing = asked === null ? past(days.missing, newest) : days.missing;
		return {
			entry,
			...days,
			missing,
			status: standing,
			lateBy: 0
		};
	}
	return exists === !0 && habit.status === "idle" ? {
		...habit,
		status: "late",
		lateBy: null
	} : habit;
}
function past(days, newest) {
	return newest === null ? [] : days.filter((day) => day < dayOf(newest));
}
function daysFrom(first, last) {
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
function habitOf(entry, { first, last }) {
	let days = entry.days.map(dayOf);
	let nothing = {
		entry,
		every: null,
		has: days,
		missing: [],
		lateBy: 0
	};
	if (entry.newest === null || dayOf(entry.newest) < first) return {
		...nothing,
		status: "idle"
	};
	let gaps = gapsOf(days);
	let newest = days.at(-1);
	let every = median(gaps.slice(-4).map(({ length }) => length));
	if (newest === void 0 || every === null) return {
		...nothing,
		status: "unclear"
	};
	let missed = gaps.flatMap((gap, index) => {
		let usual = median([...gaps.slice(Math.max(0, index - 4), index), ...gaps.slice(index + 1, index + 5)].map(({ length }) => length));
		return usual === null || isWeekly(gap, gaps) ? [] : dueDays(gap.from, usual, gap.from + gap.length);
	});
	let weekAgo = gaps.find(({ from }) => from === newest - 7)?.length ?? 0;
	return judged(entry, {
		every,
		next: newest + (weekAgo <= 7 ? Math.max(every, weekAgo) : every),
		missed,
		last
	});
}
function judged(entry, { every, next, missed, last }) {
	let late = next + (every > 14 ? Math.ceil(every / 10) : 0) < last;
	let open = late ? dueDays(next - every, every, last) : [];
	return {
		entry,
		status: late ? "late" : "on-time",
		every,
		has: entry.days.map(dayOf),
		missing: [...missed, ...open],
		lateBy: late ? last - next : 0
	};
}
function gapsOf(days) {
	return days.slice(1).map((day, index) => {
		let from = days[index] ?? day;
		return {
			from,
			length: day - from
		};
	});
}
function isWeekly({ from, length }, gaps) {
	return gaps.some((other) => other.length === length && Math.abs(other.from - from) === 7);
}
function dueDays(from, every, until) {
	let slack = every > 14 ? Math.ceil(every / 10) : 0;
	let days = [];
	for (let day = from + every; day + slack < until; day += every) days.push(day);
	return days;
}
function commonPace(rhythms) {
	let paces = rhythms.flatMap(({ every }) => every === null ? [] : [every]);
	let pace = median(paces);
	return pace !== null && paces.filter((each) => each === pace).length * 5 >= paces.length * 4 ? pace : null;
}
function median(values) {
	return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;
}
function dayOf(date) {
	return Math.floor(Date.parse(date) / DAY);
}
function dateOf(day) {
	return new Date(day * DAY).toISOString().slice(0, 10);
}
function standingOf(calendar) {
	let rhythms = rhythmsOf(calendar);
	let late = rhythms.filter(({ status }) => status === "late").sort(longestFirst);
	let count = (wanted) => rhythms.filter(({ status }) => status === wanted).length;
	let [gone, young, idle] = [
		count("gone"),
		count("new"),
		count("idle")
	];
	let total = rhythms.length - gone - young - idle - count("apart");
	return {
		total,
		onTime: total - late.length,
		late,
		gone,
		young,
		idle
	};
}
function protectionOf(calendar) {
	if (calendar === null || calendar.resources.length === 0) return {
		protection: null,
		worries: [],
		alert: []
	};
	let standing = standingOf(calendar);
	let { total, onTime, late, idle } = standing;
	let besides = besidesOf(standing);
	let ended = besides === "" ? "" : ` (${besides})`;
	return {
		protection: total === 0 ? `no backup in the last ${WINDOW}${ended}` : `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(onTime)} of ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(total)} protected${ended}`,
		worries: late.length === 0 ? total === 0 && idle > 0 ? ["gone, or no longer backed up"] : [] : [`${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(late.length)} late`],
		alert: alertLines(late)
	};
}
function besidesOf({ gone, young, idle }) {
	return [
		gone === 0 ? "" : `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(gone)} gone`,
		young === 0 ? "" : `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(young)} new`,
		idle === 0 ? "" : `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(idle)} more without any for weeks`
	].filter((part) => part !== "").join(", ");
}
let WINDOW = "35 days";
function alertLines(late) {
	let { resource } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)({ kinds: late.map(({ entry }) => entry.kind) });
	let groups = [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(late, ({ entry, every }) => `${entry.newest} ${entry.lateSince} ${every}`).values()];
	let shown = groups.length <= 3 ? groups : groups.slice(0, 2);
	let rest = groups.slice(shown.length).flat();
	let lines = shown.map((group) => {
		let [first] = group;
		let have = group.length === 1 ? "has" : "have";
		return {
			label: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(group.length, resource)} ${have} ${first === void 0 ? "" : sinceWords(first)}`,
			names: group.map(({ entry }) => (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.nameOf)(entry))
		};
	});
	if (rest.length === 0) return lines;
	return [...lines, {
		label: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(rest.length, `more ${resource}`)} late`,
		names: rest.map(({ entry }) => (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.nameOf)(entry))
	}];
}
function sinceWords({ entry, every }) {
	let { newest, lateSince } = entry;
	let due = lateSince === null ? paceWords(every) : `, due since ${shortDay(lateSince)}`;
	return newest === null ? `never been backed up${due}` : `had no backup since ${shortDay(newest)}${due}`;
}
function paceWords(every) {
	if (every === null) return "";
	if (every === 1) return ", usually one every day";
	return every === 7 ? ", usually one every week" : `, usually one every ${every} days`;
}
function longestFirst(a, b) {
	return Number(b.entry.newest === null) - Number(a.entry.newest === null) || (b.lateBy ?? LONG_AGO) - (a.lateBy ?? LONG_AGO) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.entry.region, b.entry.region) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.entry.kind, b.entry.kind) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)((0, _end_js__WEBPACK_IMPORTED_MODULE_1__.nameOf)(a.entry), (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.nameOf)(b.entry)) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.entry.resourceId, b.entry.resourceId);
}
let LONG_AGO = 1e6;
let ALL = {
	drawn: "🟩",
	letters: "#"
};
let SOME = {
	drawn: "🟨",
	letters: "-"
};
let MANY = {
	drawn: "🟥",
	letters: "X"
};
let NONE = {
	drawn: "⬜",
	letters: "."
};
function calendarSection(calendar) {
	let resources = calendar?.resources ?? [];
	let { resource, mixed } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)({ kinds: resources.map(({ kind }) => kind) });
	let range = {
		from: dayOf(calendar?.from ?? ""),
		to: dayOf(calendar?.to ?? "")
	};
	let rhythms = calendar === null ? [] : rhythmsOf(calendar);
	let { total, onTime, late } = calendar === null ? {
		total: 0,
		onTime: 0,
		late: []
	} : standingOf(calendar);
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
		title: `Backups by day: ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(onTime)} of ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(total, resource)} on schedule`,
		notes: [legendOf(resources), goneNote(rhythms, resource)].filter((note) => note !== ""),
		groups: resources.length === 0 ? null : {
			columns: ["Week of", "Mon to Sun"],
			rows: weeksOf(rhythms, range)
		},
		noun: resource,
		mostRows: 100,
		dispensable: ["Region"],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsByKind)(mixed, [
			(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(resource),
			"Region",
			"Last 14 days",
			"Newest",
			"Late by"
		], late.map((rhythm) => ({
			rhythm,
			...rhythm.entry
		})), ({ rhythm, kind, region, resourceId, resourceName, newest }) => [
			(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.resourceCell)(kind, region, resourceId, resourceName),
			[region],
			[stripOf(rhythm, range.to)],
			[newest === null ? "never" : shortDay(newest)],
			[lateWords(rhythm)]
		])
	};
}
function lateWords({ lateBy }) {
	if (lateBy === null) return "not known";
	return lateBy <= 0 ? "today" : (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(lateBy, "day");
}
let LEGEND = "A day in UTC is green (#) where all that were due have a backup, yellow (-) where some are missing, red (X) where more than 5 % are, white (.) where none was due.";
function legendOf(resources) {
	let planned = resources.filter(({ asked }) => asked !== null).length;
	if (planned === 0) return `${LEGEND} Due days follow from the intervals between earlier backups.`;
	let schedules = `${LEGEND} Due days follow from the schedules in the current plan file`;
	return planned === resources.length ? `${schedules}.` : `${schedules}; without a plan, from the intervals between earlier backups.`;
}
function goneNote(rhythms, resource) {
	let idle = rhythms.filter(({ status }) => status === "idle").length;
	let unasked = rhythms.filter(({ status, entry }) => status === "late" && entry.exists === null).length;
	if (idle === 0 && unasked === 0) return "";
	let more = idle === 0 ? "" : ` ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(idle, `more ${resource}`)} had none in ${WINDOW} and ${idle === 1 ? "is" : "are"} not counted.`;
	return `This run did not ask which of these still exist:${unasked === 0 ? "" : ` of the late ones ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(unasked)} may be gone;`} mode: check tells gone from late.${more}`;
}
function weeksOf(rhythms, { from, to }) {
	let has = new Map();
	let missing = new Map();
	let count = (counts, day) => counts.set(day, (counts.get(day) ?? 0) + 1);
	for (let rhythm of rhythms) {
		if (rhythm.status === "apart") continue;
		let owed = new Set(rhythm.missing);
		for (let day of rhythm.has) owed.has(day) || count(has, day);
		for (let day of owed) count(missing, day);
	}
	let cellOf = (day) => day < from ? NONE : fleetSign(has.get(day) ?? 0, missing.get(day) ?? 0);
	let rows = [];
	for (let monday = Math.floor((from + 3) / 7) * 7 - 3; monday <= to; monday += 7) {
		let days = Array.from({ length: Math.min(7, to - monday + 1) }, (_, weekday) => cellOf(monday + weekday));
		rows.push([shortDay(dateOf(monday)), joined(days)]);
	}
	return rows;
}
function fleetSign(has, missing) {
	if (missing === 0) return has === 0 ? NONE : ALL;
	return missing * 20 > has + missing ? MANY : SOME;
}
function stripOf({ has, missing }, to) {
	let [there, owed] = [new Set(has), new Set(missing)];
	return joined(Array.from({ length: 14 }, (_, index) => to - 14 + 1 + index).map((day) => owed.has(day) ? there.has(day) ? SOME : MANY : there.has(day) ? ALL : NONE));
}
function joined(drawings) {
	return {
		drawn: drawings.map(({ drawn }) => drawn).join(""),
		letters: drawings.map(({ letters }) => letters).join("")
	};
}
let MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function shortDay(date) {
	let [, month, day] = /^\d{4}-(\d\d)-(\d\d)/.exec(date) ?? [];
	return month === void 0 || day === void 0 ? date : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`;
}
}),
1211: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => kept,
	N: () => keptUneventful
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6770);
function kept(report) {
	let terms = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.termsOf)({
		engine: "direct",
		...report
	});
	let { point, mixed } = terms;
	let byReason = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(report.kept, ({ because }) => because);
	let reasons = [...byReason].sort(([one], [other]) => _end_js__WEBPACK_IMPORTED_MODULE_1__.KEPT_ORDER.indexOf(one) - _end_js__WEBPACK_IMPORTED_MODULE_1__.KEPT_ORDER.indexOf(other));
	let refused = byReason.get("refused")?.length ?? 0;
	let eventful = reasons.flatMap(([because, entries]) => (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.isUneventful)(because) ? [] : entries);
	let title = report.dryRun ? (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headingWords)(point, "kept", report.kept.length, !0) : `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(report.kept.length, point)} kept`;
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
		title: refused === 0 ? title : `${title}, ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(refused)} refused`,
		bad: refused > 0 || byReason.has("failed"),
		folded: refused === 0 && !byReason.has("failed"),
		groups: reasons.length === 0 ? null : {
			columns: ["Why", `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(point)}s`],
			rows: reasons.map(([because, entries]) => [(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.keptWords)(because, report.kinds), (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(entries.length)])
		},
		noun: point,
		dispensable: ["Region"],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsByKind)(mixed, columnsOf(terms), eventful, keptCells)
	};
}
function keptUneventful(report) {
	let terms = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.termsOf)({
		engine: "direct",
		...report
	});
	let { point, mixed } = terms;
	let never = report.kept.filter(({ because }) => because === "never-expires");
	let later = report.kept.filter(({ because }) => because === "not-expired");
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
		title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(never.length + later.length, point)} kept because the time has not come`,
		quiet: !0,
		noun: point,
		dispensable: ["Region"],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsByKind)(mixed, columnsOf(terms), [...never, ...later], keptCells)
	};
}
function columnsOf({ resource, point }) {
	return [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(resource),
		"Region",
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(point),
		"Why",
		"Details"
	];
}
function keptCells(entry) {
	return [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.resourceCell)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
		[entry.region],
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.pointCell)(entry.kind, entry.region, entry.recoveryPointId),
		[(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.keptWords)(entry.because, [entry.kind])],
		[entry.reason]
	];
}
}),
9983: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { retainView: () => retainView });
var _backup_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7924);
var _end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6770);
var _kept_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1211);
var _retained_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2871);
function retainView(report) {
	let would = report.dryRun ? "would be " : "";
	let failed = report.retained.filter(({ state }) => state === "failed").length;
	return (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.viewOf)(report, {
		job: "Retain",
		...(0, _backup_calendar_js__WEBPACK_IMPORTED_MODULE_0__.fA)(report.calendar),
		done: moved(report),
		problems: failed === 0 ? [] : [`the expiry of ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(failed, (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)(report).point)} could not be changed`],
		besides: report.retained.length > 0 ? moved(report) : null,
		totals: [[`${report.retained.length - failed === 1 ? "expiry" : "expiries"} ${would}changed`, (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(report.retained.length - failed)], ["kept as they are", (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(report.keptCount)]],
		sections: [
			(0, _backup_calendar_js__WEBPACK_IMPORTED_MODULE_0__.W1)(report.calendar),
			(0, _retained_js__WEBPACK_IMPORTED_MODULE_3__.w)(report),
			(0, _kept_js__WEBPACK_IMPORTED_MODULE_2__.L)(report),
			(0, _kept_js__WEBPACK_IMPORTED_MODULE_2__.N)(report)
		],
		outputs: {
			plain: { "kept-count": String(report.keptCount) },
			arrays: {}
		}
	});
}
function moved(report) {
	let done = report.retained.filter(({ state }) => state !== "failed");
	let shorter = done.filter(({ because }) => because.startsWith("shorten")).length;
	let changed = report.dryRun ? "would be changed" : "changed";
	let text = `the expiry of ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(done.length, (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)(report).point)} ${changed}`;
	return shorter === 0 ? text : `${text}, ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(shorter)} to an earlier date`;
}
}),
2871: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { w: () => retainedSection });
var _end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6770);
function retainedSection(report) {
	let { resource, point, mixed } = (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.directTerms)(report);
	let columns = [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.headed)(resource),
		"Region",
		(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.headed)(point),
		"Expire before",
		"Expire after",
		"Why",
		"State"
	];
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_0__.PLAIN,
		title: (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.headingWords)("expiry", "changed", report.retained.length, report.dryRun).replace("expirys", "expiries"),
		notes: ["The previous value of each Expire tag is shown so that you can restore it."],
		noun: point,
		folded: !report.retained.some(({ state }) => state === "failed"),
		dispensable: ["Region"],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.rowsByKind)(mixed, columns, report.retained, (entry) => [
			(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.resourceCell)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
			[entry.region],
			(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.pointCell)(entry.kind, entry.region, entry.recoveryPointId),
			[entry.from],
			[entry.to],
			[_end_js__WEBPACK_IMPORTED_MODULE_0__.RETAINED_WORDS[entry.because]],
			[entry.state === "planned" ? "would be changed" : entry.state]
		])
	};
}
})
};
