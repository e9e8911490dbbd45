export const id = 562;
export const ids = [562];
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
562: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { checkView: () => checkView });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _backup_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7924);
var _end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6770);
var _runbook_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3747);
var _judged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7838);
var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
function html(parts, ...pieces) {
	return trusted(parts.map((part, index) => `${part}${index < pieces.length ? written(pieces[index]) : ""}`).join(""));
}
function trusted(markup) {
	return markup;
}
function shown(text, most = 300) {
	return { text: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(text, most) };
}
function written(piece) {
	if (piece === void 0) return "";
	if (typeof piece == "string") return piece;
	return "text" in piece ? escaped(piece.text) : piece.join("");
}
let ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escaped(text) {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
function emptyStrip(days) {
	let cells = pathOf(Array.from({ length: days }, (_, index) => index));
	return trusted(`<svg class="defs" aria-hidden="true"><symbol id="strip" viewBox="0 0 ${days * 10} 16"><path class="e" d="${cells}"/></symbol></svg>`);
}
function heatMap(days) {
	if (days.length === 0) return trusted("");
	let on = (wanted) => days.flatMap((day, index) => day === wanted ? [index] : []);
	let [backed, missed] = [on("backed"), on("missed")];
	let words = `Backups on ${backed.length} of ${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.counted)(days.length, "day")}${missed.length === 0 ? "" : `, ${missed.length} missed`}`;
	let paths = trusted(`${drawn("b", backed)}${drawn("m", missed)}`);
	let box = trusted(`0 0 ${days.length * 10} 16`);
	return html`<svg role="img" aria-label="${shown(words)}" viewBox="${box}"><use href="#strip"/>${paths}</svg>`;
}
function drawn(name, days) {
	return days.length === 0 ? "" : `<path class="${name}" d="${pathOf(days)}"/>`;
}
function pathOf(days) {
	return days.map((day) => `M${day * 10} 0h8v16h-8z`).join("");
}
let NOTHING = trusted("");
function rowOf$1(row) {
	let { status, statusWord, tone, name, id, place, days, newestAt, by, dueAt, reason } = row;
	let title = name === "" ? id : name;
	let lines = name === "" ? place : `${id}, ${place}`;
	let newest = newestAt === null ? days.length === 0 ? NOTHING : html`<small>no backup that counts</small>` : html`<small>newest ${momentOf(newestAt)}${by === null ? NOTHING : html`, by ${shown(by)}`}</small>`;
	let due = dueAt === null || tone === "good" ? NOTHING : html`<small>due since ${momentOf(dueAt)}</small>`;
	return html`<tr data-status="${shown(status)}"><th scope="row"><bdi>${shown(title, 256)}</bdi><small><bdi>${shown(lines, 160)}</bdi></small></th><td><span class="pill ${trusted(tone)}">${shown(statusWord)}</span></td><td>${heatMap(days)}${newest}${due}</td><td>${shown(reason, 400)}</td></tr>
`;
}
function momentOf(instant) {
	return html`<time datetime="${shown(instant, 40)}">${shown(instant.slice(0, 16).replace("T", " "))}</time>`;
}
let SCRIPT = "(() => {\n  const find = document.getElementById('find');\n  const told = document.getElementById('shown');\n  const buttons = [...document.querySelectorAll('button[data-status]')];\n  const rows = [...document.querySelectorAll('tbody tr')].map((row) => ({ row, words: row.textContent.toLowerCase() }));\n  let status = '';\n  const apply = () => {\n    const words = find.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');\n    let count = 0;\n    for (const { row, words: text } of rows) {\n      const fits = (status === '' || row.dataset.status === status) && words.every((word) => text.includes(word));\n      row.hidden = !fits;\n      if (fits) count += 1;\n    }\n    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.status === status));\n    told.textContent = count === rows.length ? '' : count + ' of ' + rows.length + ' shown';\n  };\n  find.addEventListener('input', apply);\n  for (const button of buttons) {\n    button.addEventListener('click', () => {\n      status = button.dataset.status === status ? '' : button.dataset.status;\n      apply();\n    });\n  }\n  document.documentElement.classList.add('live');\n  apply();\n})();";
let STYLE = ":root{color-scheme:light dark;--ground:#f6f7f9;--card:#fff;--ink:#1b2330;--soft:#566172;--line:#dfe3e9;--good:#177344;--good-cell:#3fb27f;--bad:#b42318;--bad-cell:#e5645a;--bad-ground:#fdecea;--good-ground:#e6f5ec;--busy:#8a5300;--busy-ground:#fdf2dc;--calm-ground:#edf0f4;--cell:#e6e9ee;--focus:#2458d3}\n@media screen and (prefers-color-scheme:dark){:root{--ground:#11151b;--card:#191f27;--ink:#e6eaf0;--soft:#a1acbb;--line:#2c3440;--good:#6fd3a0;--good-cell:#2f9e6b;--bad:#ff9b92;--bad-cell:#d9534a;--bad-ground:#3a1d1d;--good-ground:#15302a;--busy:#f0c069;--busy-ground:#372b14;--calm-ground:#262e39;--cell:#2a323d;--focus:#8ab0ff}}\n*{box-sizing:border-box}\nbody{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,sans-serif}\nmain{max-width:1180px;margin:0 auto;padding:32px 20px 56px}\n.eyebrow{margin:0;color:var(--soft);font-size:13px;letter-spacing:.02em}\ntd:empty::before{content:\"not known\";color:var(--soft);font-size:13px}\nh1{margin:4px 0 16px;font-size:26px;line-height:1.25;font-weight:650;overflow-wrap:anywhere}\n.bad h1{color:var(--bad)}.good h1{color:var(--good)}.busy h1{color:var(--busy)}\n.facts{display:flex;flex-wrap:wrap;gap:4px 28px;margin:0 0 24px}\n.facts div{min-width:0}\ndt{color:var(--soft);font-size:13px}\ndd{margin:0;overflow-wrap:anywhere}\n.notes{margin:0 0 20px;padding:0;list-style:none;display:grid;gap:8px}\n.notes li{padding:10px 14px;border-radius:8px;overflow-wrap:anywhere}\n.notes .bad{background:var(--bad-ground)}.notes .busy{background:var(--busy-ground)}\n.notes b{display:block}\n.controls{display:none;flex-wrap:wrap;gap:8px;align-items:center;margin:0 0 12px}\n.live .controls{display:flex}\n.controls input{flex:1 1 220px;min-width:0;max-width:320px;padding:7px 12px}\n.controls input,.controls button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:8px}\n.controls button{padding:7px 12px;cursor:pointer}\n.controls button[aria-pressed=true]{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink)}\n.controls b{font-variant-numeric:tabular-nums}\n:focus-visible{outline:2px solid var(--focus);outline-offset:2px}\n.shown{margin:0 0 8px;color:var(--soft);font-size:13px}\ntable{width:100%;border-collapse:separate;border-spacing:0;background:var(--card);border:1px solid var(--line);border-radius:12px;table-layout:fixed}\nth,td{padding:10px 14px;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:anywhere}\nthead th{color:var(--soft);font-size:13px;font-weight:500}\ntbody th{font-weight:600}\ntbody tr:last-child>*{border-bottom:0}\ncol.what{width:27%}col.status{width:124px}col.days{width:310px}\nsmall{display:block;color:var(--soft);font-size:13px;font-weight:400}\n.pill{display:inline-block;padding:1px 10px;border-radius:99px;font-size:13px;font-weight:600;white-space:nowrap}\n.pill.bad{color:var(--bad);background:var(--bad-ground)}.pill.good{color:var(--good);background:var(--good-ground)}.pill.busy{color:var(--busy);background:var(--busy-ground)}.pill.calm{color:var(--soft);background:var(--calm-ground)}\ntime{white-space:nowrap}\nsvg{display:block;width:100%;max-width:280px;height:auto;margin:3px 0 5px}\n.defs{position:absolute;width:0;height:0}\n.e{fill:var(--cell)}.b{fill:var(--good-cell)}.m{fill:var(--bad-cell)}\n.legend{display:flex;flex-wrap:wrap;gap:4px 18px;margin:14px 0 0;color:var(--soft);font-size:13px}\n.legend span::before{content:\"\";display:inline-block;width:11px;height:11px;margin-right:6px;border-radius:3px;background:var(--cell)}\n.legend .lb::before{background:var(--good-cell)}.legend .lm::before{background:var(--bad-cell)}\n[hidden]{display:none!important}\n@media (max-width:760px){\nmain{padding:20px 14px 40px}\nh1{font-size:21px}\ncolgroup,thead{display:none}\ntable,tbody,tr,th,td{display:block}\ntbody tr{padding:12px 14px;border-bottom:1px solid var(--line)}\ntbody tr:last-child{border-bottom:0}\nth,td{padding:2px 0;border:0}\n.controls input{max-width:none;flex-basis:100%}\n}\n@media print{\n:root{color-scheme:light;--ground:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb}\nmain{max-width:none;padding:0}\n.controls{display:none!important}\ntr{break-inside:avoid}\nthead{display:table-header-group}\n*{print-color-adjust:exact;-webkit-print-color-adjust:exact}\n}";
function _taggedTemplateLiteral(e, t) {
	return t ||= e.slice(0), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
var _templateObject;
function renderPage(model) {
	let { title, verdict, tone, rows, notes, range } = model;
	let policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
	return html(_templateObject ||= _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n<title>",
		" - ",
		"</title>\n<style>",
		"</style>\n</head>\n<body>\n",
		"\n<main>\n<header class=\"",
		"\">\n<p class=\"eyebrow\">",
		"</p>\n<h1>",
		"</h1>\n</header>\n<dl class=\"facts\">",
		"</dl>\n",
		"\n",
		"\n</main>\n<script>",
		"<\/script>\n</body>\n</html>\n"
	]), trusted(policy), shown(verdict), shown(title), trusted(STYLE), emptyStrip(rows.find(({ days }) => days.length > 0)?.days.length ?? 0), trusted(tone), shown(title), shown(verdict), model.facts.map(([label, value]) => html`<div><dt>${shown(label)}</dt><dd>${shown(value)}</dd></div>`), notesOf$1(notes), rows.length === 0 ? trusted("") : tableOf$1(rows, range), trusted(SCRIPT));
}
function hashOf(text) {
	return `sha256-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(text).digest("base64")}`;
}
function notesOf$1(notes) {
	if (notes.length === 0) return trusted("");
	let items = notes.slice(0, 20).map(({ tone, about, message }) => html`<li class="${trusted(tone)}"><b>${shown(about)}</b>${shown(message)}</li>`);
	let left = notes.length - items.length;
	let more = left === 0 ? [] : [html`<li class="busy">${shown(`${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(left)} more stand in the report.`)}</li>`];
	return html`<ul class="notes">${[...items, ...more]}</ul>`;
}
function tableOf$1(all, range) {
	let rows = all.slice(0, 2e3);
	let days = range === null ? "Backups by day" : `Backups, ${range.from} to ${range.to}, UTC`;
	return html`<div class="controls" role="group" aria-label="Filter">
<input id="find" type="search" placeholder="Name, id, region, reason" aria-label="Find by name, id, region or reason" autocomplete="off" spellcheck="false">
${buttonsOf(rows)}
</div>
<p class="shown" id="shown" role="status"></p>
<table>
<colgroup><col class="what"><col class="status"><col class="days"><col></colgroup>
<thead><tr><th scope="col">Resource</th><th scope="col">Status</th><th scope="col">${shown(days)}</th><th scope="col">Why</th></tr></thead>
<tbody>
${rows.map(rowOf$1)}</tbody>
</table>
<p class="legend"><span class="lb">backup</span><span class="lm">missed, by the days between earlier ones</span><span>none</span></p>
${all.length === rows.length ? trusted("") : html`<p>${shown(`The first ${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(rows.length)} of ${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(all.length)}, the worst first; all of them stand in the report.`)}</p>`}`;
}
function buttonsOf(rows) {
	return [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(rows, ({ status }) => status)].map(([status, group]) => html`<button type="button" data-status="${shown(status)}" aria-pressed="false">${shown(group[0]?.statusWord ?? status)} <b>${shown((0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(group.length))}</b></button>`);
}
let STATUS_WORDS = {
	never: "no backup",
	late: "late",
	"lost-tag": "lost its tag",
	unprotected: "unprotected",
	unknown: "unknown",
	new: "new",
	"under-way": "under way",
	fresh: "fresh",
	skipped: "skipped",
	exempt: "exempt"
};
function unprotectedSection(report) {
	let entries = report.checked.filter(({ status }) => (0, _judged_js__WEBPACK_IMPORTED_MODULE_4__.i)(status));
	return {
		...tableOf(report, entries),
		title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.counted)(entries.length, (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.directTerms)(report).resource)} not protected`,
		bad: !0
	};
}
function excusedSection(report) {
	let entries = report.checked.filter(({ status }) => !(0, _judged_js__WEBPACK_IMPORTED_MODULE_4__.i)(status) && status !== "fresh");
	return {
		...tableOf(report, entries),
		title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.counted)(entries.length, (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.directTerms)(report).resource)} excused`
	};
}
function freshSection(report) {
	let entries = report.checked.filter(({ status }) => status === "fresh");
	return {
		...tableOf(report, entries),
		title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.counted)(entries.length, (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.directTerms)(report).resource)} with a fresh backup`,
		quiet: !0
	};
}
function tableOf(report, entries) {
	let { resource, mixed } = (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.directTerms)(report);
	let others = entries.some(({ by }) => by !== null && by !== "backup-via-tag");
	let columns = [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.headed)(resource),
		"Status",
		"Why",
		"Newest",
		...others ? ["By"] : [],
		"Due",
		"Region"
	];
	return {
		..._end_js__WEBPACK_IMPORTED_MODULE_2__.PLAIN,
		noun: resource,
		dispensable: [
			"By",
			"Due",
			"Region"
		],
		sentences: ["Why"],
		...(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.rowsByKind)(mixed, columns, entries, (entry) => cellsOf(entry, others))
	};
}
function cellsOf(entry, others) {
	return [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.resourceCell)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
		[STATUS_WORDS[entry.status]],
		[entry.reason],
		[entry.newestAt ?? "none"],
		...others ? [[entry.by ?? ""]] : [],
		[entry.dueAt ?? ""],
		[entry.region]
	];
}
function checkPage(report, { sign, sentence }) {
	let { calendar } = report;
	let days = daysOf(calendar);
	return {
		title: "Backup check",
		verdict: sentence,
		tone: {
			red: "bad",
			orange: "busy",
			green: "good"
		}[sign],
		facts: factsOf(report),
		notes: notesOf(report),
		range: calendar === null ? null : {
			from: calendar.from,
			to: calendar.to
		},
		rows: report.checked.map((entry) => rowOf(entry, days(entry)))
	};
}
function factsOf(report) {
	let { startedAt, tag, regions } = report;
	let account = (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.shownAccount)(report);
	return [
		["Checked", `${startedAt.slice(0, 16).replace("T", " ")} UTC`],
		...account === null ? [] : [["Account", account]],
		...tag === null ? [] : [["Tag", tag]],
		["Regions", String(new Set(regions.map(({ region }) => region)).size)]
	];
}
function notesOf({ failed, warnings }) {
	return [...failed.map(({ target, message }) => ({
		tone: "bad",
		about: target,
		message
	})), ...warnings.map(({ target, message }) => ({
		tone: "busy",
		about: target,
		message
	}))];
}
function rowOf(entry, days) {
	let { status, resourceName, resourceId, region, kind, newestAt, by, dueAt, reason } = entry;
	return {
		status,
		statusWord: STATUS_WORDS[status],
		tone: toneOf(status),
		name: resourceName,
		id: resourceId,
		place: `${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Z9Q)([kind]).resource} in ${region}`,
		days,
		newestAt,
		by,
		dueAt,
		reason
	};
}
function toneOf(status) {
	if ((0, _judged_js__WEBPACK_IMPORTED_MODULE_4__.i)(status)) return "bad";
	if (status === "fresh") return "good";
	return status === "under-way" || status === "new" ? "busy" : "calm";
}
function daysOf(calendar) {
	if (calendar === null) return () => [];
	let [first, last] = [(0, _backup_calendar_js__WEBPACK_IMPORTED_MODULE_1__.kb)(calendar.from), (0, _backup_calendar_js__WEBPACK_IMPORTED_MODULE_1__.kb)(calendar.to)];
	let rhythms = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)((0, _backup_calendar_js__WEBPACK_IMPORTED_MODULE_1__.Vr)(calendar), ({ entry }) => placeOf(entry));
	return (entry) => {
		let found = (rhythms.get(placeOf(entry)) ?? []).filter((one) => mayBeOf(one.entry.account, entry.account));
		if (entry.status === "unknown" && found.length === 0) return [];
		let backed = new Set(inAll(found.map(({ has }) => has)));
		entry.newestAt !== null && backed.add((0, _backup_calendar_js__WEBPACK_IMPORTED_MODULE_1__.kb)(entry.newestAt));
		let missed = new Set(entry.status === "exempt" || entry.status === "skipped" ? [] : found.flatMap(({ missing }) => missing));
		return Array.from({ length: last - first + 1 }, (_, index) => {
			let day = first + index;
			return backed.has(day) ? "backed" : missed.has(day) ? "missed" : "none";
		});
	};
}
function mayBeOf(one = null, other) {
	return one === null || other === null || one === other;
}
function inAll(days) {
	let [first = [], ...others] = days;
	return first.filter((day) => others.every((one) => one.includes(day)));
}
function placeOf({ kind, region, resourceId }) {
	return `${kind} ${region} ${resourceId}`;
}
let FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
function csvOf(rows) {
	let columns = Math.max(0, ...rows.map(({ length }) => length));
	return rows.map((row) => `${Array.from({ length: columns }, (_, index) => field(row[index] ?? "")).join(",")}\r\n`).join("");
}
function field(text) {
	let safe = FORMULA.test(text) ? `'${text}` : text;
	return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
let CONTROLS = [
	{
		framework: "SOC 2",
		control: "A1.2",
		about: "data backup processes are operated and monitored"
	},
	{
		framework: "ISO 27001",
		control: "A.8.13",
		about: "information backup"
	},
	{
		framework: "NIST SP 800-53",
		control: "CP-9",
		about: "system backup"
	}
];
let COLUMNS = [
	"account",
	"region",
	"kind",
	"resourceId",
	"resourceName",
	"status",
	"newestId",
	"newestAt",
	"dueAt",
	"by",
	"reason"
];
function recordOf(report, { sentence }) {
	return {
		csv: csvOf([
			...head(report, sentence),
			COLUMNS,
			...report.checked.map(cells)
		]),
		json: json(report, sentence)
	};
}
function head(report, sentence) {
	let { planFile } = report;
	return [
		...CONTROLS.map(({ framework, control, about }) => ["Control", `${framework} ${control}: ${about}`]),
		["Verdict", sentence],
		["Outcome", report.outcome],
		["Checked at", report.startedAt],
		["Run", report.run],
		["Commit", report.commit],
		["Account", (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.shownAccount)(report)],
		...(report.accounts ?? []).map(({ account, outcome, verdict }) => ["Account", `${account ?? "hidden"}: ${outcome}, ${verdict}`]),
		["Tag", report.tag],
		["Plan file", planFile?.path ?? null],
		["Plan file SHA-256", planFile?.sha256 ?? null],
		["Coverage", report.coverage],
		["Kinds", report.kinds.join(" ")],
		["Regions", report.regions.map(({ region }) => region).join(" ")],
		...report.failed.map(({ target, message }) => ["Not read or not done", `${target}: ${message}`]),
		...report.warnings.map(({ target, message }) => ["Warning", `${target}: ${message}`])
	].map(([label, value]) => [label, (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(value ?? "", LONGEST)]);
}
function cells(entry) {
	return COLUMNS.map((column) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(entry[column] ?? "", LONGEST));
}
let LONGEST = 2e3;
function json(report, verdict) {
	let { outcome, startedAt, finishedAt, run, commit, account, tag, planFile, coverage, kinds, regions } = report;
	let { checkedCount, freshCount, lateCount, unprotectedCount, failedCount, failed, warnings, checked } = report;
	let record = {
		version: 1,
		controls: CONTROLS,
		verdict,
		outcome,
		startedAt,
		finishedAt,
		run,
		commit,
		account,
		tag,
		planFile,
		coverage,
		kinds,
		...report.accounts !== void 0 && { accounts: report.accounts },
		regions: regions.map(({ region, read }) => ({
			region,
			read
		})),
		checkedCount,
		freshCount,
		lateCount,
		unprotectedCount,
		failedCount,
		failed: failed.map(({ account, region, target, fault, message }) => ({
			account,
			region,
			target,
			fault,
			message
		})),
		warnings,
		resources: checked.map((entry) => Object.fromEntries(COLUMNS.map((column) => [column, entry[column]])))
	};
	return `${JSON.stringify(record, null, 1)}\n`;
}
function checkView(report) {
	let told = sentence(report);
	return (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.viewOf)(report, {
		job: "Check",
		rehearses: !1,
		done: told,
		problems: [],
		besides: report.checkedCount > 0 ? told : null,
		...report.failedCount === 0 && report.checkedCount > 0 && { sentence: told },
		amiss: report.checked.filter(({ status }) => (0, _judged_js__WEBPACK_IMPORTED_MODULE_4__.i)(status)),
		totals: totals(report),
		asked: [["tag", report.tag]],
		sections: [
			unprotectedSection(report),
			excusedSection(report),
			freshSection(report),
			(0, _backup_calendar_js__WEBPACK_IMPORTED_MODULE_1__.W1)(report.calendar)
		],
		folds: folds(report),
		outputs: {
			plain: {
				"checked-count": String(report.checkedCount),
				"fresh-count": String(report.freshCount),
				"late-count": String(report.lateCount),
				"unprotected-count": String(report.unprotectedCount)
			},
			arrays: { checked: report.checked }
		},
		lines: lines(report),
		evidence: (verdict) => recordOf(report, verdict),
		htmlPage: (verdict) => renderPage(checkPage(report, verdict))
	});
}
let EXCUSED = new Set(["exempt", "skipped"]);
function folds({ checked }) {
	let ours = checked.flatMap((one) => one.newestId === null || one.by !== "backup-via-tag" || EXCUSED.has(one.status) || !(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.xKI)(one.kind) ? [] : [{
		...one,
		kind: one.kind,
		recoveryPointId: one.newestId
	}]);
	let fold = (0, _runbook_js__WEBPACK_IMPORTED_MODULE_3__._)("How to restore: lines to paste", ours.slice(0, 10));
	return fold === null ? [] : [fold];
}
function sentence(report) {
	let count = (...statuses) => report.checked.filter(({ status }) => statuses.includes(status)).length;
	let asked = report.checkedCount - count("skipped", "exempt");
	let clauses = [
		[count("late"), "late"],
		[count("never"), "without a backup"],
		[count("lost-tag"), "without their tag"],
		[count("unprotected"), "unprotected"],
		[count("unknown"), "unknown"]
	].flatMap(([some, words]) => some === 0 ? [] : [`${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(some)} of ${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(asked)} ${words}`]);
	let good = `${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(count("fresh", "under-way"))} of ${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(asked)} protected`;
	let fresh = count("new") === 0 ? [] : [`${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(count("new"))} new`];
	return [
		...clauses,
		good,
		...fresh
	].join(" · ");
}
function totals({ checkedCount, freshCount, lateCount, unprotectedCount }) {
	return [
		["checked", (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(checkedCount)],
		["fresh", (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(freshCount)],
		["late", (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(lateCount)],
		["unprotected", (0, _end_js__WEBPACK_IMPORTED_MODULE_2__.number)(unprotectedCount)]
	];
}
function lines(report) {
	return report.checked.filter(({ status }) => (0, _judged_js__WEBPACK_IMPORTED_MODULE_4__.i)(status)).map(({ kind, region, resourceId, resourceName, status, reason }) => {
		let name = resourceName === "" ? resourceId : `${resourceName} (${resourceId})`;
		return `${(0, _end_js__WEBPACK_IMPORTED_MODULE_2__.logPlace)((0, _end_js__WEBPACK_IMPORTED_MODULE_2__.directTerms)(report), kind, region)} ${name}: ${STATUS_WORDS[status]}: ${reason}`;
	});
}
}),
3747: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { _: () => runbookFold });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6770);
function shellQuoted(text) {
	return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function hclQuoted(text) {
	return `"${text.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("${", () => "$${").replaceAll("%{", "%%{")}"`;
}
function cliWords(entry) {
	let { region, kind, recoveryPointId: point, settings } = entry;
	let option = (name, value) => value === void 0 ? [] : [name, value];
	let several = (name, value) => value === void 0 ? [] : [name, ...value.split(" ")];
	let tags = [{
		Key: "Name",
		Value: newName(entry)
	}, {
		Key: "BackupRestoredFrom",
		Value: point
	}];
	switch (kind) {
		case "ec2-instance": {
			let profile = settings["instance-profile"];
			let specifications = ["instance", "volume"].map((ResourceType) => ({
				ResourceType,
				Tags: tags
			}));
			return [
				"aws",
				"ec2",
				"run-instances",
				"--region",
				region,
				"--image-id",
				point,
				...option("--instance-type", settings["instance-type"]),
				...option("--subnet-id", settings.subnet),
				...several("--security-group-ids", settings["security-groups"]),
				...option("--iam-instance-profile", profile === void 0 ? void 0 : profileWord(profile)),
				...option("--key-name", settings["key-name"]),
				"--metadata-options",
				"HttpTokens=required",
				"--tag-specifications",
				JSON.stringify(specifications)
			];
		}
		case "ebs-volume": return [
			"aws",
			"ec2",
			"create-volume",
			"--region",
			region,
			"--snapshot-id",
			point,
			"--availability-zone",
			settings["availability-zone"] ?? `${region}a`,
			"--volume-type",
			settings["volume-type"] ?? "gp3",
			"--tag-specifications",
			JSON.stringify([{
				ResourceType: "volume",
				Tags: tags
			}])
		];
		case "rds-instance": return [
			"aws",
			"rds",
			"restore-db-instance-from-db-snapshot",
			"--region",
			region,
			"--db-instance-identifier",
			databaseName(entry),
			"--db-snapshot-identifier",
			point,
			...option("--db-instance-class", settings["instance-class"]),
			...option("--db-subnet-group-name", settings["subnet-group"]),
			...several("--vpc-security-group-ids", settings["security-groups"]),
			"--no-publicly-accessible"
		];
		case "rds-cluster": return [
			"aws",
			"rds",
			"restore-db-cluster-from-snapshot",
			"--region",
			region,
			"--db-cluster-identifier",
			databaseName(entry),
			"--snapshot-identifier",
			point,
			"--engine",
			"aurora-postgresql",
			...option("--db-subnet-group-name", settings["subnet-group"]),
			...several("--vpc-security-group-ids", settings["security-groups"])
		];
		default: return kind;
	}
}
function profileWord(profile) {
	return JSON.stringify(profile.startsWith("arn:") ? { Arn: profile } : { Name: profile });
}
function newName({ resourceName, resourceId }) {
	let name = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(resourceName, 240);
	return name === "" ? `${resourceId} restored` : `${name} restored`;
}
function databaseName({ resourceId }) {
	return `${resourceId.slice(0, 50).replace(/-+$/, "")}-restored`;
}
function terraformLines(entry) {
	let { kind, recoveryPointId: point, settings } = entry;
	let list = (value) => `[${value.split(" ").map(hclQuoted).join(", ")}]`;
	let pairs = (values) => values.flatMap(([key, value]) => value === void 0 ? [] : [`  ${key} = ${value}`]);
	let quoted = (value) => value === void 0 ? void 0 : hclQuoted(value);
	let groups = settings["security-groups"];
	let tags = `{ Name = ${hclQuoted(newName(entry))}, BackupRestoredFrom = ${hclQuoted(point)} }`;
	let block = (type, values, inner = []) => [
		`resource "${type}" "restored" {`,
		...pairs(values),
		...inner,
		"}"
	];
	switch (kind) {
		case "ec2-instance": return block("aws_instance", [
			["ami", hclQuoted(point)],
			["instance_type", quoted(settings["instance-type"])],
			["subnet_id", quoted(settings.subnet)],
			["vpc_security_group_ids", groups === void 0 ? void 0 : list(groups)],
			["iam_instance_profile", quoted(settings["instance-profile"]?.split("/").at(-1))],
			["key_name", quoted(settings["key-name"])],
			["tags", tags]
		], [
			"  metadata_options {",
			"    http_tokens = \"required\"",
			"  }"
		]);
		case "ebs-volume": return block("aws_ebs_volume", [
			["snapshot_id", hclQuoted(point)],
			["availability_zone", hclQuoted(settings["availability-zone"] ?? `${entry.region}a`)],
			["type", hclQuoted(settings["volume-type"] ?? "gp3")],
			["tags", tags]
		]);
		case "rds-instance": return block("aws_db_instance", [
			["identifier", hclQuoted(databaseName(entry))],
			["snapshot_identifier", hclQuoted(point)],
			["instance_class", quoted(settings["instance-class"])],
			["db_subnet_group_name", quoted(settings["subnet-group"])],
			["vpc_security_group_ids", groups === void 0 ? void 0 : list(groups)],
			["publicly_accessible", "false"]
		]);
		case "rds-cluster": return null;
		default: return kind;
	}
}
function ownWords({ region, kind, recoveryPointId }) {
	return [
		"backup-via-tag",
		"restore",
		recoveryPointId,
		"--regions",
		region,
		"--kinds",
		kind,
		"--dry-run"
	];
}
function shellLine(words) {
	return words.map(shellQuoted).join(" ");
}
function runbookFold(title, entries) {
	if (entries.length === 0) return null;
	let blocks = entries.flatMap((entry) => {
		let name = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(entry.resourceName, 240);
		let head = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`**${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cell)(name === "" ? entry.resourceId : `${name} (${entry.resourceId})`)}**`;
		let own = shellLine(ownWords(entry));
		if (!("settings" in entry)) return [head, (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.fence)("sh", [own])];
		let terraform = terraformLines(entry);
		return [
			head,
			(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.fence)("sh", [own, shellLine(cliWords(entry))]),
			...terraform === null ? [] : [(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.fence)("hcl", terraform)]
		];
	});
	return (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.join)([
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`<details><summary>${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cell)(title)}</summary>`,
		...blocks,
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`</details>`
	], "\n\n");
}
})
};
