export const id = 9563;
export const ids = [9563];
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
9563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { purgeView: () => purgeView });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _backup_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7924);
var _end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6770);
var _kept_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1211);
var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4105);
function jobsSection({ jobs, jobCount, vault }) {
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_2__.PLAIN,
		title: `Newest backup jobs of ${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.counted)(new Set(jobs.map(({ resource }) => resource)).size, "resource")}`,
		notes: [`Looked at ${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.counted)(jobCount, "job")} of the last seven days in the vault ${vault ?? ""}, ${makersOf(jobs)}.`],
		noun: "backup job",
		folded: !0,
		quiet: jobs.every(({ state }) => state === "COMPLETED"),
		columns: [
			"Resource",
			"Status",
			"Plan",
			"Created",
			"Ended",
			"Message",
			"Region",
			"Backup job"
		],
		dispensable: [
			"Backup job",
			"Ended",
			"Region"
		],
		sentences: ["Message"],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.rowsOf)(jobs, (job) => [
			job.kind === null ? [job.resource] : (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.resourceCell)(job.kind, job.region, job.resourceId, job.resourceName),
			[job.state],
			[job.plan ?? "on demand"],
			[job.createdAt],
			[job.endedAt ?? "not ended"],
			[job.message],
			[job.region],
			[job.jobId]
		])
	};
}
function makersOf(jobs) {
	let plans = [...new Set(jobs.flatMap(({ plan }) => plan === null ? [] : [plan.slice(0, plan.lastIndexOf("/"))]))];
	let shown = plans.sort().slice(0, PLANS_SHOWN);
	let more = plans.length - shown.length;
	let named = [...shown, ...more > 0 ? [`${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(more)} more`] : []].join(", ");
	let byPlans = plans.length === 0 ? [] : [`by the ${plans.length === 1 ? "plan" : "plans"} ${named}`];
	let byHand = jobs.some(({ plan }) => plan === null) ? ["on demand"] : [];
	return `made ${[...byPlans, ...byHand].join(" and ")}`;
}
let PLANS_SHOWN = 10;
function goneOf({ deleted, finishedSnapshots }) {
	return [...deleted, ...finishedSnapshots.filter(_report_js__WEBPACK_IMPORTED_MODULE_4__.ST)].filter(({ kind }) => kind === "ec2-instance" || kind === "ebs-volume");
}
function earliest(gone) {
	let untils = gone.flatMap(({ recoverableUntil }) => recoverableUntil === null ? [] : [recoverableUntil]);
	let [until] = untils.toSorted();
	return until === void 0 ? null : {
		until,
		count: untils.length
	};
}
function undoWords(report) {
	let found = earliest(goneOf(report));
	if (found === null) return "";
	let all = report.deleted.length + report.finishedSnapshots.filter(_report_js__WEBPACK_IMPORTED_MODULE_4__.ST).length;
	return ` (${found.count === all ? "" : `${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(found.count)} of them `}recoverable until ${found.until.slice(0, 10)})`;
}
function undoNotes(report) {
	let gone = goneOf(report);
	if (gone.length === 0) return [];
	let found = earliest(gone);
	let lost = gone.length - (found?.count ?? 0);
	let notes = [];
	found !== null && notes.push(`The Recycle Bin keeps ${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(found.count)} of ${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(gone.length)} until ${found.until} or longer: mode: restore with from: recycle-bin brings back what a purge took.`);
	for (let { region, reason } of report.recoveryUnknown) notes.push(`Whether deletions in ${region} can be undone is not known: ${reason}`);
	lost > 0 && report.recoveryUnknown.length === 0 && notes.push(`${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.counted)(lost, "deletion")} cannot be undone: the Recycle Bin has no rule that keeps all of it. infra/undo.yaml makes such rules.`);
	return notes;
}
function undoInLog({ recoverableUntil }) {
	return recoverableUntil === null ? "" : `, recoverable until ${recoverableUntil}`;
}
function deleted(report) {
	let { resource, point, mixed } = (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.termsOf)(report);
	let consists = report.kinds.includes("ec2-instance");
	let snapshots = consists ? ["Snapshots"] : [];
	let columns = [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.headed)(resource),
		"Region",
		(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.headed)(point),
		"Expired",
		"Why",
		...snapshots,
		"GiB"
	];
	let size = report.deleted.reduce((sum, entry) => sum + entry.gib, 0);
	let notes = [`The ${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.behindWords)(report.kinds)} behind them add up to ${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.gib)(size)}; their snapshots can take less.`, ...undoNotes(report)];
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_2__.PLAIN,
		title: (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.headingWords)(point, "deleted", report.deleted.length, report.dryRun),
		notes: report.dryRun ? ["Dry run: none of these was deleted.", ...notes] : notes,
		noun: point,
		folded: !0,
		dispensable: [
			"Why",
			"GiB",
			"Expired",
			"Region"
		],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.rowsByKind)(mixed, columns, report.deleted, (entry) => [
			(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.resourceCell)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
			[entry.region],
			entry.state === "planned" ? (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.pointCell)(entry.kind, entry.region, entry.recoveryPointId) : [(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.shownId)(entry.recoveryPointId)],
			[entry.expiresAt ?? "no readable date"],
			[(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.deletedBecauseWords)(entry)],
			...consists ? [snapshotsCell(entry)] : [],
			[(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(entry.gib)]
		])
	};
}
function snapshotsCell(entry) {
	let byResult = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(entry.snapshots, ({ result }) => (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.snapshotResultWords)(result));
	if (entry.kind !== "ec2-instance") return [[...byResult.keys()].join("; ")];
	if (byResult.size === 0) return ["none"];
	return [[...byResult].map(([words, snapshots]) => {
		if (WELL.has(words)) return `${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(snapshots.length)} ${words}`;
		let shown = snapshots.slice(0, SNAPSHOTS_SHOWN).map(({ snapshotId }) => snapshotId);
		let more = snapshots.length - shown.length;
		return `${words}: ${shown.join(", ")}${more > 0 ? ` and ${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(more)} more` : ""}`;
	}).join("; ")];
}
let SNAPSHOTS_SHOWN = 8;
let WELL = new Set(["success", "planned"].map(_end_js__WEBPACK_IMPORTED_MODULE_2__.snapshotResultWords));
function finishedSnapshots(report) {
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_2__.PLAIN,
		title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.counted)(report.finishedSnapshots.length, "snapshot")} left behind by earlier runs`,
		notes: [report.dryRun ? "Dry run: none of these was deleted." : "Their AMIs were deregistered before."],
		noun: "snapshot",
		columns: [
			"Instance",
			"Region",
			"Snapshot",
			"AMI it was made for",
			"Result",
			"GiB",
			"Reason"
		],
		folded: !report.finishedSnapshots.some(({ result }) => result === "failed"),
		dispensable: ["GiB", "AMI it was made for"],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.rowsOf)(report.finishedSnapshots, (entry) => [
			(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.resourceCell)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
			[entry.region],
			[entry.result === "deleted" ? entry.snapshotId : {
				page: "snapshot",
				region: entry.region,
				id: entry.snapshotId
			}],
			[entry.recoveryPointId ?? "not known"],
			[_end_js__WEBPACK_IMPORTED_MODULE_2__.FINISHED_WORDS[entry.result]],
			[(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(entry.gib)],
			[entry.reason]
		])
	};
}
function purgeView(report) {
	let wentOn = report.deletedCount > 0 || !(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.hasFault)(report, "too-many-deletions");
	return (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.viewOf)(report, {
		engine: report.engine,
		job: "Purge",
		...(0, _backup_calendar_js__WEBPACK_IMPORTED_MODULE_1__.fA)(report.calendar),
		done: purged(report),
		problems: problems(report),
		besides: wentOn ? purged(report) : null,
		totals: totals(report),
		asked: [["tag", report.tag]],
		sections: [
			(0, _backup_calendar_js__WEBPACK_IMPORTED_MODULE_1__.W1)(report.calendar),
			jobsSection(report),
			deleted(report),
			finishedSnapshots(report),
			(0, _kept_js__WEBPACK_IMPORTED_MODULE_3__.L)(report),
			(0, _kept_js__WEBPACK_IMPORTED_MODULE_3__.N)(report)
		],
		regionCounts: regionCounts(report),
		outputs: outputs(report),
		lines: lines(report)
	});
}
function purged(report) {
	if (report.engine === "aws-backup") return `AWS Backup deletes its recovery points itself${report.outcome === "ok" ? `, and left none EXPIRED in the vault ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(report.vault ?? "")}` : ""}${`; looked at ${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.counted)(report.jobCount, "backup job")} of the last seven days`}`;
	let leftOvers = leftOversOf(report);
	let points = (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.counted)(report.deletedCount - leftOvers, (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.termsOf)(report).point);
	let gone = leftOvers === 0 ? points : `${points} and ${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.counted)(leftOvers, "left-over snapshot")}`;
	let would = report.dryRun ? "would be " : "";
	return `${gone} ${would}deleted${undoWords(report)}, ${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(report.keptCount)} ${would}kept`;
}
function problems(report) {
	let { point } = (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.termsOf)(report);
	let clauses = [];
	let limit = report.failed.find(({ fault }) => fault === "too-many-deletions");
	let refused = report.kept.filter(({ because }) => because === "refused").length;
	if (limit !== void 0) clauses.push((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(limit.message, 200));
	else if (refused > 0) {
		let due = (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.counted)(refused, `${point} that was due was`, `${point}s that were due were`);
		clauses.push(`${due} kept because a guard could not be evaluated`);
	}
	let failed = report.kept.filter(({ because }) => because === "failed").length;
	let stayed = report.engine === "aws-backup" ? undeleted(report) : failed;
	stayed > 0 && clauses.push(`${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.counted)(stayed, point)} could not be deleted`);
	let snapshots = report.failed.filter(({ action }) => action === "delete-snapshot").length;
	snapshots > 0 && clauses.push(`${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.counted)(snapshots, "snapshot")} left behind`);
	let broken = report.failed.filter(({ fault }) => fault === "backup-failed").length;
	broken > 0 && clauses.push(`${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.counted)(broken, point)} had failed and held no backup`);
	return clauses;
}
function undeleted({ failed }) {
	return failed.filter(({ action }) => action === "delete").length;
}
function leftOversOf({ finishedSnapshots: left }) {
	return left.filter(_report_js__WEBPACK_IMPORTED_MODULE_4__.ST).length;
}
function totals(report) {
	if (report.engine === "aws-backup") return [["recovery points that AWS Backup could not delete", (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(undeleted(report))]];
	let { point } = (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.termsOf)(report);
	let would = report.dryRun ? "would be " : "";
	let leftOvers = leftOversOf(report);
	let left = leftOvers === 0 ? [] : [[`${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.pluralOf)("left-over snapshot", leftOvers)} ${would}deleted`, (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(leftOvers)]];
	return [
		[`${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.pluralOf)(point, report.deletedCount - leftOvers)} ${would}deleted`, (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(report.deletedCount - leftOvers)],
		...left,
		[`${would}kept`, (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(report.keptCount)]
	];
}
function regionCounts({ engine, dryRun, regions }) {
	if (engine === "aws-backup") return {
		columns: [],
		counts: () => []
	};
	return {
		columns: dryRun ? ["Would be deleted", "Would be kept"] : ["Deleted", "Kept"],
		counts: (index) => {
			let { deleted: gone = 0, kept: stays = 0 } = regions[index] ?? {};
			return [gone, stays];
		}
	};
}
function outputs(report) {
	let gone = [...report.deleted.map(({ because: _, gib: __, ...entry }) => entry), ...report.finishedSnapshots.filter(_report_js__WEBPACK_IMPORTED_MODULE_4__.ST).map(leftOver)];
	return {
		plain: {
			"deleted-count": String(report.deletedCount),
			"kept-count": String(report.keptCount)
		},
		arrays: { deleted: gone.map(({ state, ...entry }) => ({
			...entry,
			...report.dryRun ? { state } : {}
		})) }
	};
}
function leftOver({ snapshotId, gib: _, reason: __, result, ...entry }) {
	let state = result === "planned" ? "planned" : "deleted";
	return {
		...entry,
		recoveryPointId: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hSu)(snapshotId),
		name: "",
		createdAt: "",
		snapshots: [],
		state
	};
}
function lines(report) {
	let terms = (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.termsOf)(report);
	return [...report.deleted.map((entry) => {
		let { kind, region, recoveryPointId: id, state, because } = entry;
		return `${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.logPlace)(terms, kind, region)} ${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.namedInLog)(entry)}: ${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.shownId)(id ?? "")} ${state}, ${because}${undoInLog(entry)}`;
	}), ...report.finishedSnapshots.map((entry) => {
		let { kind, region, snapshotId, recoveryPointId: id, result } = entry;
		return `${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.logPlace)(terms, kind, region)} ${snapshotId}: ${result}, left over from ${id ?? "an AMI"}${undoInLog(entry)}`;
	})];
}
})
};
