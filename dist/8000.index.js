export const id = 8e3;
export const ids = [8e3];
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
6446: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ar: () => otherFates,
	Kt: () => protectionSections,
	Sz: () => newlyDeletable,
	Vx: () => outlookSection,
	WT: () => findingsSection,
	Y6: () => renderPreviewDocument,
	_q: () => asOfSections,
	_r: () => previewContext,
	bg: () => rulesSection,
	gD: () => headlineOf,
	gz: () => schedulesSection,
	jl: () => storageSection,
	p0: () => asOfSentence,
	v4: () => previewSentences,
	vo: () => deletionsSection
});
var _backup_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7924);
var _end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6770);
var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3746);
function changeBlock(rules) {
	if (rules.length === 0) return null;
	let lines = rules.slice(0, 40).flatMap((change) => [
		`  ${placeOf$1(change)}`,
		...change.before === null ? [] : [`-   ${change.before.slice(0, 300)}`],
		...change.after === null ? [] : [`+   ${change.after.slice(0, 300)}`]
	]);
	let more = rules.length - 40;
	return (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.fence)("diff", more > 0 ? [...lines, `  and ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(more, "more difference")}`] : lines);
}
function placeOf$1({ plan, part, rule }) {
	if (part === "plan") return `plans.${plan}`;
	if (part === "former-plans") return `former-plans: ${rule === null ? plan : `${plan}/${rule}`}`;
	return rule === null ? `plans.${plan}.${part}` : `plans.${plan}.rules.${rule}`;
}
function beforeAndAfter({ before, after, days, kinds, hasBase }) {
	let { resource, point } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)({ kinds });
	let oldest = (count) => count === null ? "none" : (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(count, "day");
	let rows = [
		[
			`${resource}s protected`,
			(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(before.protectedCount),
			(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(after.protectedCount)
		],
		[
			`${point}s kept in ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(days, "day")}`,
			(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(before.storage.images),
			(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(after.storage.images)
		],
		[
			"oldest restore point then",
			oldest(before.oldestDays),
			oldest(after.oldestDays)
		],
		[
			"cost a month then, at most",
			(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.money)(before.storage.upperCost),
			(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.money)(after.storage.upperCost)
		]
	];
	return (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.table)([
		"",
		hasBase ? "before" : "without a plan",
		"after"
	], rows.map(([what, was, willBe]) => [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cell)(what),
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cell)(was),
		was === willBe ? (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cell)(willBe) : (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`**${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cell)(willBe)}**`
	]));
}
function firstDeletion({ fates, graceMilliseconds }) {
	let first = fates.flatMap(({ change, deletableFrom }) => change === "newly-deletable" && deletableFrom !== null ? [deletableFrom] : []).sort()[0];
	if (first === void 0) return null;
	let hours = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(Math.round(graceMilliseconds / 36e5));
	return (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`**First deletion: ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cell)(dayAndTime(first))}.** Revert before then and nothing is lost. (The grace is ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cell)(hours)} hours.)`;
}
function dayAndTime(instant) {
	let at = new Date(instant);
	if (Number.isNaN(at.getTime())) return instant;
	let [weekday = "", day = "", month = "", year = ""] = at.toUTCString().replace(",", "").split(" ");
	return `${weekday} ${Number(day)} ${month} ${year}, ${instant.slice(11, 16)} UTC`;
}
function smallPrint(lines, links) {
	return (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`<sub>${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.join)([...lines.map((line) => (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cell)(line)), ...links], " · ")}</sub>`;
}
function headlineOf({ good, sentence, preview, rules }, failed) {
	let sign = signOf(good, preview, failed);
	if (preview === null && rules === null) return {
		good: !1,
		sign,
		sentence: `The backup plans cannot be previewed: ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(failed.length, "problem")}`
	};
	let others = failed.filter(({ fault }) => fault !== "not-allowed").length;
	return {
		good,
		sign,
		sentence: [
			sentence,
			...preview === null ? [] : furtherClauses(preview),
			...others === 0 ? [] : [`this preview is incomplete: ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(others, "problem")}`]
		].join(" · ")
	};
}
function signOf(good, preview, failed) {
	if (!good || failed.length > 0) return "red";
	if (preview === null) return "orange";
	let { fates, protection, unfired } = preview;
	return fates.some(({ change }) => change === "newly-deletable") || protection.some(({ change }) => change === "lost") || unfired.rules.length > 0 ? "orange" : "green";
}
function furtherClauses({ fates, protection, before, after }) {
	let sooner = fates.some(({ change }) => change === "newly-deletable");
	let lost = protection.some(({ change }) => change === "lost");
	let [was, willBe] = [before.storage.upperCost, after.storage.upperCost];
	let percent = was > 0 ? Math.round((willBe - was) / was * 100) : 0;
	return [...sooner && !lost ? ["nothing loses protection"] : [], ...percent === 0 ? [] : [`cost at most ${percent < 0 ? "−" : "+"}${Math.abs(percent)} %`]];
}
function schedulesSection(schedules) {
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
		title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(schedules.length, "place")} where schedules and workflows do not fit`,
		noun: "place",
		columns: ["Place", "What does not fit"],
		sentences: ["What does not fit"],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsOf)(schedules, ({ file, line, column, message }) => [[`${file}:${line}:${column}`], [message]])
	};
}
function asOfSections(asOf) {
	if (asOf === null) return [];
	let { deleted, kept, at } = asOf;
	let { resource, point, mixed } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)(asOf);
	let place = [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(resource),
		"Region",
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(point),
		"Created"
	];
	return [{
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
		title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(deleted.length, `existing ${point}`)} deleted as of ${at}`,
		folded: !0,
		noun: point,
		dispensable: ["Created", "Region"],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsByKind)(mixed, [
			...place,
			"Deleted",
			"On that day"
		], deleted, (entry) => [
			...placeOf(entry),
			[entry.createdAt],
			[entry.purgedAt],
			[entry.onThatDay ? "yes" : "before"]
		])
	}, {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
		title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(kept.length, `existing ${point}`)} kept as of ${at}`,
		quiet: !0,
		noun: point,
		dispensable: ["Created", "Region"],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsByKind)(mixed, [
			...place,
			"Expires",
			"Why"
		], kept, (entry) => [
			...placeOf(entry),
			[entry.createdAt],
			[entry.expiresAt ?? "unreadable"],
			[entry.reason]
		])
	}];
}
function placeOf({ kind, region, recoveryPointId, resourceId, resourceName }) {
	return [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.resourceCell)(kind, region, resourceId, resourceName),
		[region],
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.pointCell)(kind, region, recoveryPointId)
	];
}
function asOfSentence({ at, deleted, kept, kinds }) {
	let { point } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)({ kinds });
	let onThatDay = deleted.filter((entry) => entry.onThatDay).length;
	return `As of ${at}, ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(deleted.length, `existing ${point}`)} deleted, ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(onThatDay)} of them on that day, and ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(kept.length)} kept.`;
}
function deletionsSection({ after, days, kinds }) {
	let { resource, point, mixed } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)({ kinds });
	let columns = [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(resource),
		"Region",
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(point),
		"Deleted"
	];
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
		title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(after.deletions.length, `existing ${point}`)} to be deleted in the next ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(days, "day")}`,
		noun: point,
		mostRows: 50,
		dispensable: ["Region"],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsByKind)(mixed, columns, after.deletions, (entry) => [...placeOf(entry), [entry.at]])
	};
}
function newlyDeletable({ fates, kinds }) {
	let { resource, point, mixed } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)({ kinds });
	let columns = [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(resource),
		"Region",
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(point),
		"Created",
		"Deletable from",
		"Before"
	];
	let entries = fates.filter(({ change }) => change === "newly-deletable");
	let resources = new Set(entries.map(({ kind, region, resourceId }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.TNT)({
		kind,
		region,
		id: resourceId
	}))).size;
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
		title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(entries.length, `existing ${point}`)} of ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(resources, resource)} deletable sooner`,
		bad: !0,
		notes: ["A purge deletes each of them at its first run from the instant that is given here."],
		noun: point,
		dispensable: DISPENSABLE,
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsByKind)(mixed, columns, entries, (entry) => [
			...placeOf(entry),
			[entry.createdAt],
			[entry.deletableFrom ?? "once nothing holds it"],
			[fateWords(entry.before)]
		])
	};
}
function goneByResource({ fates, kinds }) {
	let { resource, point, mixed } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)({ kinds });
	let entries = fates.filter(({ change }) => change === "newly-deletable");
	let rows = [...(0, _start_js__WEBPACK_IMPORTED_MODULE_2__.$zQ)(entries, ({ kind, region, resourceId }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.TNT)({
		kind,
		region,
		id: resourceId
	})).values()].flatMap((group) => {
		let [first] = group;
		return first === void 0 ? [] : [{
			...first,
			group
		}];
	});
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
		title: `The ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(entries.length, point)} by ${resource}`,
		folded: !0,
		noun: resource,
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsByKind)(mixed, [
			(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(resource),
			"Region",
			`${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(point)}s`,
			"Gone from",
			"Was"
		], rows, (row) => [
			(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.resourceCell)(row.kind, row.region, row.resourceId, row.resourceName),
			[row.region],
			[(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(row.group.length)],
			[span(row.group.map(({ deletableFrom }) => deletableFrom ?? ""))],
			[span(row.group.map(({ before }) => before.end === "deleted" ? before.from : before.expiresAt ?? ""))]
		])
	};
}
function span(instants) {
	let dated = instants.filter((text) => /^\d{4}-/.test(text)).sort();
	let others = instants.length - dated.length;
	let [first, last] = [dated[0], dated.at(-1)].map((text) => text === void 0 ? "" : (0, _backup_calendar_js__WEBPACK_IMPORTED_MODULE_0__.tE)(text));
	let range = first === last ? first ?? "" : `${first} to ${last}`;
	if (others === 0) return range;
	return range === "" ? "no date" : `${range}, ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(others)} without a date`;
}
let DISPENSABLE = [
	"Created",
	"Region",
	"Before"
];
function otherFates({ fates, days, kinds }) {
	let { resource, point, mixed } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)({ kinds });
	let columns = [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(resource),
		"Region",
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(point),
		"Created",
		"Before",
		"After"
	];
	let groups = (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.$zQ)(fates, ({ change }) => change);
	let section = (changes, title) => {
		let entries = changes.flatMap((change) => groups.get(change) ?? []);
		return {
			..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
			title: title((0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(entries.length, `existing ${point}`)),
			quiet: !0,
			notes: ["\"From\" an instant on a purge may delete it."],
			noun: point,
			dispensable: DISPENSABLE,
			...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsByKind)(mixed, columns, entries, (entry) => [
				...placeOf(entry),
				[entry.createdAt],
				[fateWords(entry.before)],
				[fateWords(entry.after)]
			])
		};
	};
	let span = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(days, "day");
	return [
		section(["replaced"], (count) => `${count} replaced by newer ones: min-keep held ${count.startsWith("1 ") ? "it" : "them"} for want of any`),
		section(["later", "spared"], (count) => `${count} deleted later, or not within ${span}`),
		section(["expiry-lengthened"], (count) => `${count} with a later expiry, none of them deleted within ${span}`)
	];
}
function fateWords(fate) {
	if (fate.end === "deleted") return `from ${fate.from}`;
	if (fate.expiresAt === "never") return "never expires";
	let expiry = fate.expiresAt === null ? "kept" : `expires ${fate.expiresAt}`;
	return fate.reason === "it does not expire before" ? expiry : `${expiry}: ${fate.reason}`;
}
let PROTECTION_TITLES = {
	lost: {
		one: " loses its protection",
		many: "s lose their protection"
	},
	gained: {
		one: " gains protection",
		many: "s gain protection"
	},
	moved: {
		one: " is protected by other plans",
		many: "s are protected by other plans"
	}
};
function protectionSections({ protection, kinds }) {
	let { resource, point, mixed } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)({ kinds });
	let groups = (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.$zQ)(protection, ({ change }) => change);
	return [
		"lost",
		"gained",
		"moved"
	].map((change) => {
		let entries = groups.get(change) ?? [];
		let { one, many } = PROTECTION_TITLES[change];
		return {
			..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
			title: (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(entries.length, `${resource}${one}`, `${resource}${many}`),
			bad: change === "lost",
			folded: change !== "lost",
			notes: change === "lost" ? [`No plan makes new ${point}s of them; what exists goes when it expires.`] : [],
			noun: resource,
			...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsByKind)(mixed, [
				(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(resource),
				"Region",
				"Plans before",
				"Plans after"
			], entries, (entry) => [
				(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.resourceCell)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
				[entry.region],
				[entry.before.length === 0 ? "none" : entry.before.join(", ")],
				[entry.after.length === 0 ? "none" : entry.after.join(", ")]
			])
		};
	});
}
function findingsSection({ findings }) {
	let entries = [...findings].sort((a, b) => Number(b.isNew) - Number(a.isNew));
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
		title: (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(entries.length, "possible mistake in the plan file", "possible mistakes in the plan file"),
		noun: "finding",
		columns: [
			"Plan",
			"Rule",
			"What",
			"Since"
		],
		sentences: ["What"],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsOf)(entries, ({ plan, rule, message, isNew }) => [
			[plan],
			[rule ?? "all"],
			[message],
			[isNew ? "this change" : "before"]
		])
	};
}
function rulesSection({ rules }) {
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
		title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(rules.length, "difference")} in the plan file`,
		noun: "difference",
		columns: [
			"Plan",
			"Part",
			"Before",
			"After"
		],
		folded: !0,
		sentences: ["Before", "After"],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsOf)(rules, ({ plan, part, rule, before, after }) => [
			[plan],
			[rule === null ? part : `${part} ${rule}`],
			[before ?? "none"],
			[after ?? "none"]
		])
	};
}
function outlookSection({ before, after, days, hasBase, kinds }) {
	let weeks = Math.ceil(after.perDay.length / 7);
	let sum = (entries, week, what) => (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(entries.slice(week * 7, week * 7 + 7).reduce((total, day) => total + day[what], 0));
	let rows = Array.from({ length: weeks }, (_, week) => [[after.perDay[week * 7]?.date ?? ""], ...["created", "deleted"].flatMap((what) => [[sum(before.perDay, week, what)], [sum(after.perDay, week, what)]])]);
	let totals = [
		before.createdCount,
		after.createdCount,
		before.deletedCount,
		after.deletedCount
	];
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
		title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)((0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)({ kinds }).point)}s created and deleted in the next ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(days, "day")}`,
		notes: hasBase ? ["\"Before\" uses the plan file in force, \"after\" the new one. Assumes every backup succeeds."] : ["\"Before\" has no plan, \"after\" uses the new file. Assumes every backup succeeds."],
		folded: !0,
		noun: "week",
		columns: [
			"Week of",
			"Created before",
			"Created after",
			"Deleted before",
			"Deleted after"
		],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsOf)([...rows, [["All"], ...totals.map((total) => [(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(total)])]], (cells) => cells)
	};
}
function storageSection({ storageNow, before, after, days, pricePerGibMonth, kinds }) {
	let { resource, point } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)({ kinds });
	let rows = [
		["now", storageNow],
		[`in ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(days, "day")}, before`, before.storage],
		[`in ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(days, "day")}, after`, after.storage]
	];
	let unsized = Math.max(...rows.map(([, { unsized: count }]) => count));
	let notes = [`An estimate at ${pricePerGibMonth} per GiB and month: at least one full copy of each ${resource}${kinds.every((kind) => kind === "ec2-instance") ? "’s volumes" : ""}, at most every ${point} in full. Snapshots hold only what changed, so the truth lies between.`];
	unsized > 0 && notes.push(`The size of up to ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(unsized, point)} is not known and counts as nothing.`);
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
		title: "Size and monthly cost",
		notes,
		folded: !0,
		noun: "line",
		columns: [
			"When",
			`${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(point)}s`,
			"GiB",
			"Cost a month"
		],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsOf)(rows, ([when, { images, lowerGib, upperGib, lowerCost, upperCost }]) => [
			[when],
			[(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(images)],
			[`${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(lowerGib)} to ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(upperGib)}`],
			[`${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.money)(lowerCost)} to ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.money)(upperCost)}`]
		])
	};
}
function transferSection({ after, pricePerGibTransferred }) {
	let { transfers } = after;
	let unsized = transfers.reduce((most, one) => Math.max(most, one.unsized), 0);
	let notes = [`An estimate at ${pricePerGibTransferred} per GiB. The first copy of a volume to a region moves all of it, later ones only what changed: "at most" is every copy in full.`];
	unsized > 0 && notes.push(`The size of ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(unsized, "resource")} is not known and counts as nothing.`);
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
		title: "Copies to other regions in the next 30 days",
		notes,
		folded: !0,
		noun: "line",
		columns: [
			"Rule",
			"To",
			"Copies",
			"GiB of the first",
			"GiB at most",
			"Cost at most"
		],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsOf)(transfers, ({ rule, to, copies, firstGib, upperGib, upperCost }) => [
			[rule],
			[to],
			[(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(copies)],
			[(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(firstGib)],
			[(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(upperGib)],
			[(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.money)(upperCost)]
		])
	};
}
let DAY = 864e5;
let WEEKDAYS = [
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat",
	"Sun"
];
function timelineSection({ after, at, days, kinds }) {
	let { point } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)({ kinds });
	let first = Math.floor(Date.parse(at) / DAY);
	let counts = new Map();
	for (let deletion of after.deletions) {
		let day = Math.floor(Date.parse(deletion.at) / DAY);
		day >= first && day <= first + days && counts.set(day, (counts.get(day) ?? 0) + 1);
	}
	let total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
		title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(total, `existing ${point}`)} to be deleted until ${dateOf(first + days)}`,
		folded: !0,
		noun: "week",
		columns: [
			"Week of",
			...WEEKDAYS,
			"All"
		],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsOf)(total === 0 ? [] : weeksOf(counts, first, days), (cells) => cells.map((text) => [text]))
	};
}
function dateOf(day) {
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.r4c)(day * DAY).slice(0, 10);
}
function weeksOf(counts, first, days) {
	let monday = Math.floor((first + 3) / 7) * 7 - 3;
	let weeks = Math.ceil((first + days + 1 - monday) / 7);
	return Array.from({ length: weeks }, (_, week) => {
		let cells = WEEKDAYS.map((__, weekday) => {
			let day = monday + week * 7 + weekday;
			return day < first || day > first + days ? null : counts.get(day) ?? 0;
		});
		let total = cells.reduce((sum, count) => sum + (count ?? 0), 0);
		return [
			dateOf(monday + week * 7),
			...cells.map((count) => count === null ? "" : (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(count)),
			(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(total)
		];
	});
}
function decisionBlocks({ preview, rules }) {
	let change = rules === null ? null : changeBlock(rules);
	let first = preview === null ? null : firstDeletion(preview);
	return [
		...change === null ? [] : [change],
		...preview === null ? [] : [beforeAndAfter(preview)],
		...first === null ? [] : [first]
	];
}
function detailBlocks(preview, { bytes, path }) {
	let blocks = [
		...protectionSections(preview),
		findingsSection(preview),
		goneByResource(preview),
		{
			...newlyDeletable(preview),
			folded: !0
		},
		timelineSection(preview),
		rulesSection(preview),
		outlookSection(preview),
		storageSection(preview),
		transferSection(preview),
		...otherFates(preview)
	].filter(_end_js__WEBPACK_IMPORTED_MODULE_1__.holdsAnything).map((section) => ({ section }));
	let linked = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.fitBlocks)(blocks, {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PREVIEW_STYLE,
		bytes,
		links: !0,
		path
	});
	return (linked.whole ? linked : (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.fitBlocks)(blocks, {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PREVIEW_STYLE,
		bytes,
		links: !1,
		path
	})).blocks;
}
function previewContext(preview) {
	return [
		`Account ${preview.account ?? "hidden"}, as of ${preview.at}, looking ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(preview.days, "day")} ahead.`,
		`${minKeepWords(preview)} Shortened expiries take effect after ${graceWords(preview)} at the earliest.`,
		...guardedWords(preview)
	];
}
function previewSentences(preview) {
	let { before, after, hasBase, instanceCount, findings, days } = preview;
	let { resource, point } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)(preview);
	let was = (text) => hasBase ? ` (before: ${text})` : "";
	let span = `the next ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(days, "day")}`;
	let fresh = findings.filter(({ isNew }) => isNew).length;
	return [
		`${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(after.protectedCount)} of ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(instanceCount, resource)} protected${was((0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(before.protectedCount))}.`,
		`${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(after.createdCount, point)} created${was((0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(before.createdCount))} and ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(after.deletedCount)} deleted (before: ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(before.deletedCount)}) in ${span}.`,
		`Then ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(after.storage.images, point)} for an estimated ${costWords(after)} a month (before: ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(before.storage.images)} for ${costWords(before)}).`,
		...transferSentence(preview),
		...fresh === 0 ? [] : [`${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(fresh, "possible mistake")} in the new plan file; see below.`]
	];
}
function minKeepWords(preview) {
	let { minKeep } = preview;
	let { resource, point } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)(preview);
	if (minKeep === 0) return `No ${point} stays for being the newest of its ${resource} (min-keep is 0).`;
	return minKeep === 1 ? `The newest ${point} of each ${resource} stays, expired or not (min-keep).` : `The newest ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(minKeep)} ${point}s of each ${resource} stay, expired or not (min-keep).`;
}
function guardedWords({ guarded, kinds }) {
	let { point } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.directTerms)({ kinds });
	let { verified, awaitingCopy, copiesUnseen } = guarded;
	let held = [...verified === 0 ? [] : [`${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(verified, `verified ${point}`)} (keep-verified)`], ...awaitingCopy === 0 ? [] : [`${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(awaitingCopy, point)} with a wanted copy that is not there yet (protect-uncopied)`]];
	let unseen = copiesUnseen === 0 ? "" : ", copies wanted in regions that were not read";
	return [...held.length === 0 ? [] : [`Also kept, expired or not: ${held.join(", ")}.`], `Not judged here, and able to keep more: protect-in-use, snapshot locks, max-deletions${unseen}.`];
}
function graceWords({ graceMilliseconds }) {
	return `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(Math.round(graceMilliseconds / 36e5))} hours`;
}
function transferSentence({ before, after, hasBase, pricePerGibTransferred }) {
	if (before.transfers.length + after.transfers.length === 0) return [];
	let words = ({ transfers }) => {
		let moved = transfers.reduce((sum, { upperGib }) => sum + upperGib, 0);
		return `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.gib)(moved)} for ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.money)(moved * pricePerGibTransferred)}`;
	};
	let was = hasBase ? ` (before: ${words(before)})` : "";
	return [`Copies move at most ${words(after)} between regions in 30 days${was}.`];
}
function costWords({ storage }) {
	return `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.money)(storage.lowerCost)} to ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.money)(storage.upperCost)}`;
}
function renderPreviewDocument(entry, failed, { budgetBytes, reportPath, run = null, calendar = null }) {
	let path = pathOf(reportPath, run);
	let top = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.join)(topOf(entry, failed), "\n\n");
	let foot = footOf(entry, path);
	let problems = failuresSection(failed);
	let sections = [
		...asOfSections(entry.asOf),
		schedulesSection(entry.schedules),
		(0, _backup_calendar_js__WEBPACK_IMPORTED_MODULE_0__.W1)(calendar)
	].flatMap((section) => (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.holdsAnything)(section) ? [{ section }] : []);
	let bytes = budgetBytes - 1 - (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.sizeOf)(top) - (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.sizeOf)(foot);
	let share = entry.preview === null ? bytes : Math.floor(bytes / 3);
	let style = {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PREVIEW_STYLE,
		links: !1,
		path
	};
	let before = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.fitBlocks)(problems.count === 0 ? [] : [{ section: problems }], {
		...style,
		bytes: share
	}).blocks;
	let rest = share - before.reduce((sum, block) => sum + (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.sizeOf)(block), 0);
	let after = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.fitBlocks)(sections, {
		...style,
		bytes: rest
	}).blocks;
	let used = [...before, ...after].reduce((sum, block) => sum + (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.sizeOf)(block), 0);
	let decision = decisionBlocks(entry);
	let left = bytes - used - decision.reduce((sum, block) => sum + (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.sizeOf)(block), 0);
	let details = entry.preview === null ? [] : detailBlocks(entry.preview, {
		bytes: left,
		path
	});
	return (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cutToBudget)(`${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.join)([
		top,
		...before,
		...decision,
		...details,
		...after,
		foot
	], "\n\n")}\n`, budgetBytes);
}
function topOf(entry, failed) {
	let headline = headlineOf(entry, failed);
	let blocks = [(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`## ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cell)((0, _end_js__WEBPACK_IMPORTED_MODULE_1__.signed)(headline), 600)}`];
	let lost = (entry.preview?.protection ?? []).filter(({ change }) => change === "lost");
	let alerts = [];
	if (lost.length > 0) {
		let names = lost.slice(0, 12).map(({ resourceName, resourceId }) => (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.code)(resourceName || resourceId, 256));
		let more = lost.length - names.length;
		let others = more > 0 ? (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)` and ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cell)(`${more} more`)}` : (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)``;
		alerts.push((0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`> **Without any plan after this:** ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.join)(names, ", ")}${others}`);
	}
	failed.length > 0 && alerts.push((0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`> ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cell)(`${troubleOf(failed)}: ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(failed.length, "problem")} below.`)}`);
	let kind = failed.length > 0 ? (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`CAUTION` : (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`WARNING`;
	alerts.length > 0 && blocks.push((0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`> [!${kind}]\n${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.join)(alerts, "\n>\n")}`);
	if (entry.notes.length > 0) {
		let shown = entry.notes.slice(0, 12).map((note) => (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`> - ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cell)(note, 800)}`);
		blocks.push((0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`> [!NOTE]\n${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.join)(shown, "\n")}`);
	}
	entry.asOf !== null && blocks.push((0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`**${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cell)(asOfSentence(entry.asOf))}**`);
	return blocks;
}
function troubleOf(failed) {
	return failed.every(({ fault }) => fault === "not-allowed") ? "fail-on does not allow this change" : "This preview is incomplete";
}
function pathOf(reportPath, run) {
	if (run !== null && /^https:\/\/[\w.:/-]+$/.test(run)) return (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.link)((0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`the summary of the run`, run);
	return reportPath === null ? null : (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.code)(reportPath, 500);
}
function footOf({ preview }, path) {
	let whole = path === null ? [] : [(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`full preview: ${path}`];
	let how = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.link)((0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`how this is computed`, `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.docsLink)("plans")}#the-gate-on-a-pull-request`);
	return smallPrint(preview === null ? [] : previewContext(preview), [...whole, how]);
}
function failuresSection(failed) {
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
		title: (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(failed.length, "problem"),
		noun: "problem",
		bad: !0,
		columns: [
			"Where",
			"What is wrong",
			"What to do"
		],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsOf)(failed, ({ kind, region, target, message, advice }) => [
			[region === null || region === target ? target : `${target} in ${region}`, ...kind === null ? [] : [`(${kind})`]],
			[message],
			[advice]
		])
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
8e3: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { preview: () => preview });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _retained_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7438);
var _calendar2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3615);
var _plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5327);
var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6446);
var _end_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6770);
var _fired_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3627);
var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
function previewReport(ended, told = {}) {
	let { inventory = null, entry = null, changes = [], failures = [], warnings = [], calendar = null } = told;
	let common = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.QCp)(ended, {
		failures,
		warnings,
		succeeded: entry === null || entry.preview === null ? 0 : 1,
		regions: inventory?.regions ?? [],
		inventory,
		changeSetPath: told.changeSetPath ?? null
	});
	let retained = (0, _retained_entries_js__WEBPACK_IMPORTED_MODULE_1__.V)(changes, null, (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.wfo)({
		account: ended.account,
		inventory
	}));
	return {
		mode: "preview",
		...common,
		preview: entry,
		retained,
		calendar,
		previewPath: told.previewPath ?? null
	};
}
async function writeComment(request, { pullRequests, clock, signal }, { number, fromFork }, { entry, failed, account }) {
	let { githubToken, workflowRun } = request;
	if (fromFork || number === null) return null;
	if (githubToken === "") return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)("there is no token to write the comment with", "Give the input github-token, or write \"comment: false\".");
	let run = workflowRun?.url ?? null;
	let { shown = (value) => value } = pullRequests;
	let body = (0, _document_js__WEBPACK_IMPORTED_MODULE_4__.Y6)(shown(entry), shown(failed), {
		budgetBytes: 65436,
		reportPath: null,
		run
	});
	let repository = await pullRequests.repository(githubToken, {
		clock,
		signal
	});
	let written = repository.ok ? await repository.value.writeComment(number, markerOf(request, account), body) : repository;
	if (written.ok) return null;
	let { code, message: why, advice } = written.fault;
	return {
		code: code === "cancelled" ? code : "comment-failed",
		message: `the comment on pull request ${number} could not be written: ${why}`,
		advice: code === "access-denied" ? `${advice} Or write "comment: false".` : advice
	};
}
function markerOf({ planFile, regions, session }, seen) {
	let account = seen ?? /^arn:[^:]*:iam::(\d{12}):/.exec(session.role ?? "")?.[1] ?? null;
	let words = regions.split(/[\s,]+/).filter((word) => word !== "");
	let family = `<!-- backup-via-tag preview ${hashOf([(0, _plan_file_js__WEBPACK_IMPORTED_MODULE_3__.pw)(planFile), ...words])} `;
	return {
		text: `${family}${account === null ? "unknown" : hashOf([account])} -->`,
		family,
		whole: account !== null
	};
}
function hashOf(parts) {
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
function verdictOf(preview, failOn) {
	let sooner = preview.fates.filter(({ change }) => change === "newly-deletable").length;
	let lost = preview.protection.filter(({ change }) => change === "lost").length;
	let idle = preview.unfired.rules.length;
	let clauses = [
		...soonerClause(preview),
		...lostClause(preview, lost),
		...unfiredClause(preview)
	];
	let sentence = clauses.length > 0 ? clauses.join("; ") : quiet(preview);
	let found = {
		"newly-deletable": sooner > 0,
		unprotected: lost > 0 || idle > 0
	};
	let broken = failOn.filter((finding) => found[finding]);
	return broken.length > 0 ? {
		good: !1,
		sentence: `${sentence}, which fail-on ${broken.join(" and ")} does not allow`
	} : {
		good: !0,
		sentence
	};
}
function soonerClause({ fates, kinds }) {
	let { point } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Z9Q)(kinds);
	let sooner = fates.filter(({ change }) => change === "newly-deletable");
	if (sooner.length === 0) return [];
	let first = sooner[0]?.deletableFrom ?? null;
	let when = first === null ? "" : `, the first from ${first}`;
	return [`${sooner.length === 1 ? `1 ${point} becomes` : `${(0, _end_js__WEBPACK_IMPORTED_MODULE_5__.number)(sooner.length)} ${point}s become`} deletable sooner${when}`];
}
function lostClause({ kinds }, lost) {
	let { resource } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Z9Q)(kinds);
	if (lost === 0) return [];
	return [`${lost === 1 ? `1 ${resource} loses its` : `${(0, _end_js__WEBPACK_IMPORTED_MODULE_5__.number)(lost)} ${resource}s lose their`} protection`];
}
function unfiredClause({ kinds, unfired: { rules, alone } }) {
	let { resource } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Z9Q)(kinds);
	let [first, ...others] = rules;
	if (first === void 0) return [];
	let fires = others.length === 0 ? `no workflow fires the rule ${first}` : `no workflow fires ${rules.length} rules`;
	if (alone === 0) return [fires];
	return [`${fires}, and ${alone === 1 ? `1 ${resource} has` : `${alone} ${resource}s have`} no other`];
}
function quiet(preview) {
	let { resource, point } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Z9Q)(preview.kinds);
	let gained = preview.protection.filter(({ change }) => change === "gained").length;
	if (gained > 0) return `${gained === 1 ? `1 ${resource} gains` : `${(0, _end_js__WEBPACK_IMPORTED_MODULE_5__.number)(gained)} ${resource}s gain`} protection; no ${point} becomes deletable sooner`;
	if (preview.rules.length === 0 && preview.fates.length === 0) return "The backup plans do not change";
	return `No ${point} becomes deletable sooner, and no ${resource} loses its protection`;
}
async function judge(request, { head, base, idle, idleBefore }, { account, inventory }, now) {
	if (head === null) return {
		rules: null,
		preview: null,
		asOf: null
	};
	let [{ compareRules }, { comparePlans }, { judgeAsOf }] = await Promise.all([
		__webpack_require__.e(7605).then(__webpack_require__.bind(__webpack_require__, 7605)),
		Promise.all([__webpack_require__.e(6199), __webpack_require__.e(6356)]).then(__webpack_require__.bind(__webpack_require__, 6356)),
		Promise.all([__webpack_require__.e(6199), __webpack_require__.e(6309)]).then(__webpack_require__.bind(__webpack_require__, 6309))
	]);
	let rules = compareRules(base, head);
	let read = inventory?.regions.filter((region) => region.read) ?? [];
	if (account === null || read.length === 0) return {
		rules,
		preview: null,
		asOf: null
	};
	let input = {
		...await inputOf(request, {
			head,
			base
		}, account, read, now),
		idleBefore,
		idleAfter: idle
	};
	return {
		rules,
		preview: comparePlans(input),
		asOf: request.asOf === null ? null : judgeAsOf(input, Math.max(request.asOf, now))
	};
}
async function inputOf(request, { head, base }, account, regions, now) {
	let [{ selectByPlan }, { occurrences }] = await Promise.all([__webpack_require__.e(835).then(__webpack_require__.bind(__webpack_require__, 835)), __webpack_require__.e(9759).then(__webpack_require__.bind(__webpack_require__, 9759))]);
	return {
		base,
		head,
		kinds: request.kinds,
		inventory: {
			account,
			resources: regions.flatMap(({ resources }) => resources),
			points: regions.flatMap(({ points }) => points),
			places: new Set(regions.map(_start_js__WEBPACK_IMPORTED_MODULE_0__.$t_))
		},
		now,
		pricePerGibMonth: request.pricePerGibMonth,
		pricePerGibTransferred: request.pricePerGibTransferred,
		minKeep: request.minKeep,
		keepVerified: request.keepVerified,
		protectUncopied: request.protectUncopied,
		graceMilliseconds: request.graceMilliseconds,
		selectByPlan,
		occurrences
	};
}
async function changesOf(request, { source }, { inventory }, preview, { clock, commit, startedAt }) {
	if (source === null || inventory === null || preview === null) return null;
	let { previewedChanges } = await __webpack_require__.e(4614).then(__webpack_require__.bind(__webpack_require__, 4614));
	return previewedChanges(request, source, inventory, preview, {
		startedAt,
		now: clock.now(),
		commit
	});
}
function judgement({ failOn, kinds }, { compared }, { preview, rules }, offline) {
	let wanted = failOn.length > 0;
	let notAllowed = (sentence) => ({
		good: !1,
		sentence: `${sentence}, which fail-on ${failOn.join(" and ")} does not allow`
	});
	if (preview !== null) {
		let verdict = verdictOf(preview, failOn);
		return verdict.good && wanted && !compared ? notAllowed("Nothing was compared") : verdict;
	}
	if (rules === null) return {
		good: !0,
		sentence: "The backup plans cannot be previewed"
	};
	if (wanted && !compared) return notAllowed("Nothing was compared");
	if (rules.length === 0) return {
		good: !0,
		sentence: "The backup plans do not change"
	};
	let sentence = `${rules.length === 1 ? "1 difference" : `${rules.length} differences`} in the plan file; what it does to ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Z9Q)(kinds).point}s is not known`;
	return offline === null || !wanted ? {
		good: !0,
		sentence
	} : notAllowed(sentence);
}
let NOTHING_SEEN = {
	account: null,
	caller: null,
	inventory: null,
	failed: []
};
function lookAround(request, run) {
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Cpv)(request, run, lookAtAll, (refusals) => ({
		...NOTHING_SEEN,
		failed: atStart(refusals)
	}));
}
async function lookAtAll(session) {
	let { run, connection } = session;
	let { account, caller } = connection;
	let regions = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.NVx)(session);
	if (!regions.ok) return {
		account,
		caller,
		inventory: null,
		failed: atStart(regions.refusals)
	};
	let inventory = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.lB7)(connection, regions.value.chosen, EVERYTHING, run, () => {});
	return {
		account,
		caller,
		inventory,
		failed: inventory.regions.flatMap((read) => read.read ? [] : [failureOf(read.region, read.region, "read", read.fault)])
	};
}
let EVERYTHING = {
	resources: [],
	points: { dlm: !1 }
};
function whyOffline({ session }, { mayAskForIdToken }, pullRequest) {
	let rest = "the account was not looked at, and only the plan files are compared.";
	if (pullRequest?.fromFork === !0) return `This pull request comes from a fork, and GitHub gives its runs no ID token to assume a role with: ${rest} To see more, push the branch to this repository.`;
	if (session.role !== null && !mayAskForIdToken) return `This job may not ask for an ID token, so that it cannot assume ${session.role}: ${rest} Give it the permission "id-token: write".`;
	return null;
}
function failureOf(region, target, action, fault) {
	return {
		region,
		target,
		action,
		fault
	};
}
function atStart(refusals) {
	return refusals.map((refusal) => ({
		...refusal,
		region: null,
		action: "start"
	}));
}
function entriesOf(failures, { kinds }, { account, inventory }) {
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.cB7)(failures, kinds, {
		account,
		inventory,
		applied: null
	});
}
async function readBasis(question) {
	let { place, commit, repository } = question;
	for (let path of pathsOf(place)) {
		let text = await repository.fileAt(path, commit);
		if (!text.ok) return unread(question, text.fault);
		if (text.value !== null) return basisOf(path, text.value, question, []);
	}
	let moved = await findMoved(question);
	if (!moved.ok) return unread(question, moved.fault);
	if (moved.value !== null) {
		let { path, text } = moved.value;
		return basisOf(path, text, question, [`The change moves the plan file: before, it was ${path}.`]);
	}
	let absent = await repository.isAbsent(place.path, commit);
	if (!absent.ok) return unread(question, absent.fault);
	if (!absent.value) return unread(question, UNPROVEN);
	return {
		compared: !0,
		file: null,
		exists: !1,
		refusals: [],
		remarks: ["The base has no plan file: before this change, backups go by their Expire tags alone."]
	};
}
let UNPROVEN = {
	code: "access-denied",
	message: "GitHub does not show the file to this token, which does not prove that there is none",
	advice: "Give the job the permission \"contents: read\" and run again."
};
function pathsOf({ path, proven }) {
	if (proven) return [path];
	let parts = path.split("/");
	return parts.slice(0, 5).map((_, index) => parts.slice(index).join("/"));
}
async function basisOf(path, text, { run }, remarks) {
	let reading = await (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_3__.vS)(path, text, run.startedAt);
	if (reading.ok) return {
		compared: !0,
		file: reading.value.file,
		exists: !0,
		refusals: [],
		remarks
	};
	let [first] = reading.refusals;
	let remark = `The plan file of the base cannot be used: before this change, backups go by their Expire tags alone. ${first?.target}: ${first?.fault.message}`;
	return {
		compared: !0,
		file: null,
		exists: !0,
		refusals: [],
		remarks: [...remarks, remark]
	};
}
async function findMoved(question) {
	let { commit, repository, run } = question;
	let names = await formerNames(question);
	if (!names.ok) return names;
	if (names.value.length > 10) return {
		ok: !1,
		fault: TOO_MANY
	};
	let plans = [];
	for (let path of names.value) {
		let text = await repository.fileAt(path, commit);
		if (!text.ok) return text;
		if (text.value === null) continue;
		(await (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_3__.vS)(path, text.value, run.startedAt)).ok && plans.push({
			path,
			text: text.value
		});
	}
	let [first, second] = plans;
	if (second !== void 0) return {
		ok: !1,
		fault: TOO_MANY
	};
	return {
		ok: !0,
		value: first ?? null
	};
}
async function formerNames({ place, commit, headSha, repository, run }) {
	let changes = await repository.changesBetween(commit, headSha);
	if (!changes.ok) return changes;
	if (changes.value !== null) {
		let { files, whole } = changes.value;
		let own = files.find(({ path }) => pathsOf(place).includes(path));
		if (own !== void 0 && own.previousPath !== null) return {
			ok: !0,
			value: [own.previousPath]
		};
		let removed = files.filter(({ path, status }) => status === "removed" && isYaml(path));
		return whole ? {
			ok: !0,
			value: removed.map(({ path }) => path)
		} : {
			ok: !1,
			fault: TOO_MANY
		};
	}
	let before = await repository.pathsAt(commit);
	if (!before.ok) return before;
	if (before.value === null) return {
		ok: !1,
		fault: UNPROVEN
	};
	let gone = [];
	for (let path of before.value.filter(isYaml)) {
		await isGone(path, place, run.files) && gone.push(path);
		if (gone.length > 10) break;
	}
	return {
		ok: !0,
		value: gone
	};
}
function isYaml(path) {
	return /\.ya?ml$/.test(path);
}
async function isGone(path, { top }, files) {
	try {
		await files.read(top === "" ? path : `${top}/${path}`);
		return !1;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "ENOENT";
	}
}
let TOO_MANY = {
	code: "bad-input",
	message: "the change touches so many files that it is not known whether it moved the plan file",
	advice: "Move the plan file in a pull request of its own."
};
function unread({ planFile, commit }, { code, message: why, advice }) {
	return notCompared({
		code,
		message: `the plan file "${planFile}" could not be read at the base commit ${commit}: ${why}`,
		advice
	});
}
function notCompared(fault) {
	return {
		compared: !1,
		file: null,
		exists: !1,
		refusals: [{
			target: "plan-file",
			fault
		}],
		remarks: []
	};
}
async function baseOf(pullRequest, checkedOut, repository) {
	let { event, baseSha, headSha, sha } = pullRequest;
	let commit = checkedOut?.commit ?? sha;
	if (event !== "pull_request" || commit === headSha || commit === "") return {
		ok: !0,
		value: baseSha
	};
	let parents = checkedOut?.parents ?? await repository.parentsOf(commit);
	if ("ok" in parents && !parents.ok) return parents;
	let known = "ok" in parents ? parents.value ?? [] : parents;
	let [first] = known;
	return {
		ok: !0,
		value: known.length === 2 && first !== void 0 ? first : baseSha
	};
}
async function baseInCheckout({ baseSha, headSha }, checkedOut, { path }, head, repository) {
	if (checkedOut?.commit !== baseSha) return null;
	let theirs = await repository.fileAt(path, headSha);
	if (!theirs.ok || theirs.value === (head?.text ?? null)) return null;
	let message = `the working copy holds the base (${baseSha}), and not the change`;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Leave out \"ref\" where the repository is checked out.");
}
async function readFarHead(place, pullRequest, repository, run) {
	let { headSha, baseSha, sha } = pullRequest;
	let [fresh, stale] = await Promise.all([repository.changesBetween(sha, headSha), repository.changesBetween(baseSha, headSha)]);
	let isFresh = sha !== "" && fresh.ok && fresh.value !== null;
	let base = isFresh ? sha : baseSha;
	let changes = isFresh ? fresh : stale;
	let mergeBase = changes.ok ? changes.value?.mergeBase ?? null : null;
	let [head, before, old] = await Promise.all([
		repository.fileAt(place.path, headSha),
		repository.fileAt(place.path, base),
		mergeBase === null ? null : repository.fileAt(place.path, mergeBase)
	]);
	if (!head.ok) return {
		base,
		remarks: [],
		source: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)("plan-file", head.fault)
	};
	let merged = mergedText({
		mine: head.value,
		before,
		old
	});
	let remarks = merged.conflict ? [CONFLICT] : [];
	if (head.value === null || merged.text === null) {
		let [side, commit] = head.value === null ? ["head", headSha] : ["base", base];
		let absent = await repository.isAbsent(place.path, commit);
		if (!absent.ok) return {
			base,
			remarks,
			source: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)("plan-file", absent.fault)
		};
		if (!absent.value) {
			let message = `plan-file: "${place.path}" could not be read at the ${side} commit ${commit}`;
			return {
				base,
				remarks,
				source: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)("plan-file", (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Give the job the permission \"contents: read\" and run again."))
			};
		}
	}
	return {
		base,
		remarks,
		source: merged.text === null ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)(null) : await (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_3__.vS)(place.path, merged.text, run.startedAt)
	};
}
let CONFLICT = "The base has changed the plan file too since the branch was made: the file of the branch is taken as it is. Update the branch to see what the merge makes of both.";
function mergedText({ mine, before, old }) {
	if (!before.ok || old?.ok !== !0) return {
		text: mine,
		conflict: !1
	};
	let [theirs, common] = [before.value, old.value];
	if (theirs === common || theirs === mine) return {
		text: mine,
		conflict: !1
	};
	return mine === common ? {
		text: theirs,
		conflict: !1
	} : {
		text: mine,
		conflict: !0
	};
}
async function readSources(request, run, pullRequest) {
	let planFile = (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_3__.pw)(request.planFile);
	let { head, basis, checkedOut } = await readBoth(planFile, request, run, pullRequest);
	let { remarks, compared } = basis;
	let nothing = {
		head: null,
		source: null,
		base: basis.file,
		compared,
		schedules: [],
		idle: NONE,
		idleBefore: NONE,
		remarks
	};
	if (!head.ok) return {
		...nothing,
		refusals: [...basis.refusals, ...head.refusals]
	};
	let source = head.value;
	if (source === null) {
		let missing = !basis.exists || request.planFile !== null ? [(0, _plan_file_js__WEBPACK_IMPORTED_MODULE_3__.PN)(planFile, "")] : [];
		let refusals = [...basis.refusals, ...missing];
		if (!basis.exists) return {
			...nothing,
			refusals
		};
		let gone = `The plan file ${planFile} is taken away: after this change there is no plan.`;
		return {
			...nothing,
			head: { plans: [] },
			refusals,
			remarks: [...remarks, gone]
		};
	}
	let { file } = source;
	let base = compared ? basis.file : file;
	let fired = checkedOut ? await judgeBoth(source, base, run.files) : NOT_READ;
	return {
		head: file,
		source,
		base,
		compared,
		schedules: fired.findings,
		idle: fired.idle,
		idleBefore: fired.idleBefore,
		refusals: basis.refusals,
		remarks: [
			...remarks,
			...fired.remarks,
			...notSimulated(file)
		]
	};
}
async function judgeBoth(source, before, files) {
	let texts = await (0, _fired_js__WEBPACK_IMPORTED_MODULE_6__.L9)(source.path, files);
	let fired = await (0, _fired_js__WEBPACK_IMPORTED_MODULE_6__.oX)(texts, source, files);
	if (before === null) return {
		...fired,
		idleBefore: NONE
	};
	let { idle: idleBefore } = await (0, _fired_js__WEBPACK_IMPORTED_MODULE_6__.oX)(texts, {
		...source,
		file: before
	}, files);
	return {
		...fired,
		idleBefore
	};
}
let NONE = new Set();
let NOT_READ = {
	findings: [],
	idle: NONE,
	idleBefore: NONE,
	remarks: ["Under pull_request_target the workflows of the head are not read: whether they fire the rules is not judged."]
};
async function readBoth(planFile, request, run, pullRequest) {
	let near = () => (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_3__.m3)(planFile, run);
	if (pullRequest === null) return {
		head: await near(),
		basis: NOTHING_TO_COMPARE,
		checkedOut: !0
	};
	let unread = async (fault) => {
		let message = `the plan file "${planFile}" could not be read at the base: ${fault.message}`;
		let basis = notCompared({
			...fault,
			message
		});
		let far = pullRequest.event === "pull_request_target";
		return {
			head: far ? {
				ok: !1,
				refusals: []
			} : await near(),
			basis,
			checkedOut: !far
		};
	};
	let place = await run.files.placeOf(planFile);
	if (place === null) return unread((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(OUTSIDE, "Name a file of the repository."));
	let repository = await repositoryOf(place, request, run, pullRequest);
	if (!repository.ok) return unread(repository.fault);
	let question = {
		planFile,
		place,
		headSha: pullRequest.headSha,
		repository: repository.value,
		run
	};
	if (pullRequest.event === "pull_request_target") {
		let { source, base, remarks } = await readFarHead(place, pullRequest, repository.value, run);
		let basis = await readBasis({
			...question,
			commit: base
		});
		return {
			head: source,
			basis: {
				...basis,
				remarks: [...basis.remarks, ...remarks]
			},
			checkedOut: !1
		};
	}
	let checkedOut = await run.files.checkedOut(place.top);
	let [head, base] = await Promise.all([near(), baseOf(pullRequest, checkedOut, repository.value)]);
	if (!base.ok) return {
		head,
		basis: notCompared(base.fault),
		checkedOut: !0
	};
	let wrong = await baseInCheckout(pullRequest, checkedOut, place, head.ok ? head.value : null, repository.value);
	return {
		head,
		basis: wrong === null ? await readBasis({
			...question,
			commit: base.value
		}) : notCompared(wrong),
		checkedOut: !0
	};
}
let OUTSIDE = "it lies outside of the working copy";
let NOTHING_TO_COMPARE = {
	compared: !1,
	file: null,
	exists: !1,
	refusals: [],
	remarks: ["No pull request started this run, so that the plan file is shown as it stands and nothing is compared."]
};
async function repositoryOf({ top }, { githubToken }, { files, pullRequests, clock, signal }, { headRepository }) {
	if (githubToken === "") return {
		ok: !1,
		fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)("there is no token for GitHub", "Give the input github-token, or leave it to its default.")
	};
	let [checkedOut, repository] = await Promise.all([files.checkedOut(top), pullRequests.repository(githubToken, {
		clock,
		signal
	})]);
	if (!repository.ok) return repository;
	let theirs = checkedOut?.repository?.toLowerCase() ?? null;
	let ours = [repository.value.name, headRepository ?? ""].map((name) => name.toLowerCase());
	if (theirs === null || ours.includes(theirs)) return repository;
	let message = `it is in a checkout of ${theirs}, and the pull request is one of ${repository.value.name}`;
	return {
		ok: !1,
		fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Preview the plan file in the repository that holds it.")
	};
}
function notSimulated({ plans }) {
	let names = plans.filter(({ engine }) => engine === "aws-backup").map(({ name }) => name);
	if (names.length === 0) return [];
	return [`AWS Backup carries out ${names.length === 1 ? "the plan" : "the plans"} ${names.join(", ")}: whom it protects is shown here, what it makes and deletes is not.`];
}
async function runPreview(request, begun) {
	let pullRequest = await begun.pullRequests.pullRequest();
	let sources = await readSources(request, begun, pullRequest);
	let offline = whyOffline(request, begun.pullRequests, pullRequest);
	let past = pastDay(request, begun.startedAt);
	let failed = [...atStart(sources.refusals), ...past];
	let look = sources.head !== null && offline === null && past.length === 0 ? await lookAround(request, begun) : NOTHING_SEEN;
	failed.push(...look.failed);
	let run = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.HEL)(begun);
	let { rules, preview, asOf } = await judge(request, sources, look, run.startedAt);
	let previewed = await changesOf(request, sources, look, preview, run);
	let { good, sentence } = judgement(request, sources, {
		preview,
		rules
	}, offline);
	good || failed.push(failureOf(null, "fail-on", "preview", {
		code: "not-allowed",
		message: sentence,
		advice: ADVICE
	}));
	let notes = [
		...offline === null ? [] : [offline],
		...sources.remarks,
		...previewed?.notes ?? []
	];
	let entry = {
		good,
		sentence,
		preview,
		rules,
		schedules: sources.schedules,
		asOf,
		notes
	};
	let comment = await commentOn(request, run, pullRequest, {
		entry,
		failed: entriesOf(failed, request, look),
		account: look.account
	}, offline);
	failed.push(...comment.failed);
	let warnings = [...scheduleWarnings(sources), ...comment.warnings];
	let changeSetPath = previewed === null ? null : await written("change-set", previewed.text, run, failed);
	let previewPath = await written("preview", `${JSON.stringify({
		version: 1,
		...entry,
		failed: entriesOf(failed, request, look)
	}, null, 1)}\n`, run, failed);
	let { inventory } = look;
	let calendar = await calendarIn(inventory, sources, run.startedAt);
	let told = {
		inventory,
		entry,
		changes: previewed?.changes ?? [],
		failures: failed,
		warnings,
		calendar
	};
	return previewReport((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.erb)(request, run, look), {
		...told,
		changeSetPath,
		previewPath
	});
}
async function calendarIn(inventory, { base, head }, now) {
	let known = await (0, _calendar2_js__WEBPACK_IMPORTED_MODULE_2__.qd)(base ?? head, inventory, now);
	return (0, _calendar2_js__WEBPACK_IMPORTED_MODULE_2__.Yw)({
		inventory,
		applied: null
	}, now, known);
}
let ADVICE = "If this is intended, have a reviewer set fail-on: none or merge despite the failing check. Otherwise fix the plan file.";
function pastDay({ asOf }, now) {
	if (asOf === null || asOf >= now) return [];
	let message = `as-of: ${new Date(asOf).toISOString()} is in the past; write a future day`;
	return [failureOf(null, "as-of", "start", (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Correct the input as-of and run again."))];
}
function scheduleWarnings({ schedules }) {
	return schedules.map(({ file, line, column, message }) => ({
		region: null,
		target: `${file}:${line}:${column}`,
		message,
		place: {
			file,
			line,
			column
		}
	}));
}
async function commentOn(request, run, pullRequest, commented, offline) {
	if (pullRequest === null || !request.comment) return {
		failed: [],
		warnings: []
	};
	let problem = await writeComment(request, run, pullRequest, commented);
	if (problem === null) return {
		failed: [],
		warnings: []
	};
	if (offline === null) return {
		failed: [failureOf(null, "comment", "preview", problem)],
		warnings: []
	};
	return {
		failed: [],
		warnings: [{
			region: null,
			target: "comment",
			message: problem.message
		}]
	};
}
async function written(kind, text, { files }, failed) {
	try {
		return await files.write(kind, text);
	} catch (error) {
		let message = `the ${kind} could not be written: ${error instanceof Error ? error.message : String(error)}`;
		let fault = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Look at RUNNER_TEMP: it must be a folder to write to.");
		failed.push(failureOf(null, kind, "preview", fault));
		return null;
	}
}
let preview = {
	run: runPreview,
	refused: (ended) => previewReport(ended),
	view: async () => (await __webpack_require__.e(2778).then(__webpack_require__.bind(__webpack_require__, 2778))).previewView,
	together: async () => (await __webpack_require__.e(7693).then(__webpack_require__.bind(__webpack_require__, 7693))).previewTogether
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
7438: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { V: () => retainedEntries });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function retainedEntries(changes, applied, names) {
	return (applied?.retained ?? changes.flatMap((change) => change.action === "set-expiry" ? [{
		change,
		outcome: null
	}] : [])).map(({ change: { point, from, to, because }, outcome }) => ({
		...names.point(point),
		from,
		to: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(to),
		because,
		state: outcome === null ? "planned" : outcome.result
	}));
}
})
};
