export const id = 240;
export const ids = [240];
export const modules = {
4652: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	EU: () => fence,
	Hn: () => cell,
	PP: () => tableHead,
	aY: () => code,
	fj: () => join,
	md: () => md,
	nM: () => row,
	nf: () => link,
	tp: () => table
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
let finished = (text) => text;
function md(template, ...holes) {
	let text = template[0] ?? "";
	for (let [index, hole] of holes.entries()) text += `${hole}${template[index + 1]}`;
	return finished(text);
}
function join(parts, separator) {
	return finished(parts.join(separator));
}
function cell(text, limit = 1e3) {
	if (text.length <= limit && HARMLESS.test(text)) return finished(text);
	return finished((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(text, limit).split(" ").map(escapeWord).join(" "));
}
let HARMLESS = /^(?!.*gh-\d)[a-z0-9][a-z0-9,-]*(?: [a-z0-9,-]+)*$/i;
function code(text, limit) {
	let clean = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(text, limit);
	return CODE_SPAN_SAFE.test(clean) ? finished(`\`${clean}\``) : cell(clean, limit);
}
function escapeWord(word, position) {
	let turned = TURNED_BY_GITHUB.test(word);
	if (turned && CODE_SPAN_SAFE.test(word)) return `\`${word}\``;
	let escaped = escapeCharacters(turned ? splitAutolinks(word) : word);
	if (position !== 0) return escaped;
	return NUMBERED.test(escaped) ? `${escaped.slice(0, -1)}${entity(escaped.slice(-1))}` : escaped.replace(LINE_START, entity);
}
let TURNED_BY_GITHUB = /@.|#\d|:\/\/|www\.|gh-\d|:(?!\d\d?:)[a-z0-9_+-]+:/iu;
let CODE_SPAN_SAFE = /^[^`|\\<>[\]]+$/u;
let LINE_START = /^-|^[+=](?=[+=]*$)/;
let NUMBERED = /^\d+[.)]$/;
function splitAutolinks(word) {
	return word.replace(/@/g, "@​").replace(/#(?=\d)/g, "#​").replace(/:\/\//g, ":​//").replace(/www\./gi, (match) => `${match.slice(0, 3)}​.`).replace(/gh-(?=\d)/gi, (match) => `${match}​`).replace(/:(?=[a-z0-9_+-]+:)/gi, ":​");
}
function escapeCharacters(text) {
	return text.replace(/[\\`*[\]<>&|~$#\u200b]|(?<![a-z0-9])_|_(?![a-z0-9])/gi, entity);
}
function entity(character) {
	return `&#${character.charCodeAt(0)};`;
}
function link(text, address) {
	return address === null ? text : finished(`[${text}](${address})`);
}
function row(cells) {
	return finished(`| ${cells.join(" | ")} |`);
}
function tableHead(headers, widths = []) {
	let cells = headers.map((header, index) => heldOpen(header, widths[index] ?? 0));
	return finished(`${row(cells)}\n|${" --- |".repeat(headers.length)}`);
}
function heldOpen(header, width) {
	let missing = width - header.length;
	if (missing <= 0) return cell(header);
	let words = header.split(" ").map((word) => cell(word));
	return finished(`${words.join("&nbsp;")}${FIGURE_SPACE.repeat(missing - 1)}&numsp;`);
}
let FIGURE_SPACE = " ";
function table(headers, rows) {
	return join([tableHead(headers), ...rows.map(row)], "\n");
}
function fence(language, lines) {
	let clean = lines.map((line) => `${/^[+-]? */.exec(line)?.[0] ?? ""}${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(line.replace(/^[+-]? */, ""))}`);
	let longest = Math.max(2, ...clean.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
	let mark = "`".repeat(longest + 1);
	return finished([
		`${mark}${language}`,
		...clean,
		mark
	].join("\n"));
}
}),
240: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { checkView: () => checkView });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3632);
var _runbook_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6545);
var _judged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4536);
var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
function html(parts, ...pieces) {
	return trusted(parts.map((part, index) => `${part}${index < pieces.length ? written(pieces[index]) : ""}`).join(""));
}
function trusted(markup) {
	return markup;
}
function shown(text, most = 300) {
	return { text: (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.pj4)(text, most) };
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
	let words = `Backups on ${backed.length} of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_2__.hS3)(days.length, "day")}${missed.length === 0 ? "" : `, ${missed.length} missed`}`;
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
	let more = left === 0 ? [] : [html`<li class="busy">${shown(`${(0, _run_js__WEBPACK_IMPORTED_MODULE_2__.aig)(left)} more stand in the report.`)}</li>`];
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
${all.length === rows.length ? trusted("") : html`<p>${shown(`The first ${(0, _run_js__WEBPACK_IMPORTED_MODULE_2__.aig)(rows.length)} of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_2__.aig)(all.length)}, the worst first; all of them stand in the report.`)}</p>`}`;
}
function buttonsOf(rows) {
	return [...(0, _run_js__WEBPACK_IMPORTED_MODULE_2__.$zQ)(rows, ({ status }) => status)].map(([status, group]) => html`<button type="button" data-status="${shown(status)}" aria-pressed="false">${shown(group[0]?.statusWord ?? status)} <b>${shown((0, _run_js__WEBPACK_IMPORTED_MODULE_2__.aig)(group.length))}</b></button>`);
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
		title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_2__.hS3)(entries.length, (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.Ta_)(report).resource)} not protected`,
		bad: !0
	};
}
function excusedSection(report) {
	let entries = report.checked.filter(({ status }) => !(0, _judged_js__WEBPACK_IMPORTED_MODULE_4__.i)(status) && status !== "fresh");
	return {
		...tableOf(report, entries),
		title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_2__.hS3)(entries.length, (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.Ta_)(report).resource)} excused`
	};
}
function freshSection(report) {
	let entries = report.checked.filter(({ status }) => status === "fresh");
	return {
		...tableOf(report, entries),
		title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_2__.hS3)(entries.length, (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.Ta_)(report).resource)} with a fresh backup`,
		quiet: !0
	};
}
function tableOf(report, entries) {
	let { resource, mixed } = (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.Ta_)(report);
	let others = entries.some(({ by }) => by !== null && by !== "backup-via-tag");
	let columns = [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_2__.wWj)(resource),
		"Status",
		"Why",
		"Newest",
		...others ? ["By"] : [],
		"Due",
		"Region"
	];
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_2__.tZW,
		noun: resource,
		dispensable: [
			"By",
			"Due",
			"Region"
		],
		sentences: ["Why"],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_2__.Jbj)(mixed, columns, entries, (entry) => cellsOf(entry, others))
	};
}
function cellsOf(entry, others) {
	return [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_2__.VGb)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
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
	let account = (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.nvu)(report);
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
		place: `${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Z9)([kind]).resource} in ${region}`,
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
	let [first, last] = [(0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.dayOf)(calendar.from), (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.dayOf)(calendar.to)];
	let rhythms = (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.$zQ)((0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.rhythmsOf)(calendar), ({ entry }) => placeOf(entry));
	return (entry) => {
		let found = (rhythms.get(placeOf(entry)) ?? []).filter((one) => mayBeOf(one.entry.account, entry.account));
		if (entry.status === "unknown" && found.length === 0) return [];
		let backed = new Set(inAll(found.map(({ has }) => has)));
		entry.newestAt !== null && backed.add((0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.dayOf)(entry.newestAt));
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
		["Account", (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.nvu)(report)],
		...(report.accounts ?? []).map(({ account, outcome, verdict }) => ["Account", `${account ?? "hidden"}: ${outcome}, ${verdict}`]),
		["Tag", report.tag],
		["Plan file", planFile?.path ?? null],
		["Plan file SHA-256", planFile?.sha256 ?? null],
		["Coverage", report.coverage],
		["Kinds", report.kinds.join(" ")],
		["Regions", report.regions.map(({ region }) => region).join(" ")],
		...report.failed.map(({ target, message }) => ["Not read or not done", `${target}: ${message}`]),
		...report.warnings.map(({ target, message }) => ["Warning", `${target}: ${message}`])
	].map(([label, value]) => [label, (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.pj4)(value ?? "", LONGEST)]);
}
function cells(entry) {
	return COLUMNS.map((column) => (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.pj4)(entry[column] ?? "", LONGEST));
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
	return (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.viewOf)(report, {
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
			(0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.calendarSection)(report.calendar)
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
	let ours = checked.flatMap((one) => one.newestId === null || one.by !== "backup-via-tag" || EXCUSED.has(one.status) || !(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.xK)(one.kind) ? [] : [{
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
	].flatMap(([some, words]) => some === 0 ? [] : [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_2__.aig)(some)} of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_2__.aig)(asked)} ${words}`]);
	let good = `${(0, _run_js__WEBPACK_IMPORTED_MODULE_2__.aig)(count("fresh", "under-way"))} of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_2__.aig)(asked)} protected`;
	let fresh = count("new") === 0 ? [] : [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_2__.aig)(count("new"))} new`];
	return [
		...clauses,
		good,
		...fresh
	].join(" · ");
}
function totals({ checkedCount, freshCount, lateCount, unprotectedCount }) {
	return [
		["checked", (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.aig)(checkedCount)],
		["fresh", (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.aig)(freshCount)],
		["late", (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.aig)(lateCount)],
		["unprotected", (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.aig)(unprotectedCount)]
	];
}
function lines(report) {
	return report.checked.filter(({ status }) => (0, _judged_js__WEBPACK_IMPORTED_MODULE_4__.i)(status)).map(({ kind, region, resourceId, resourceName, status, reason }) => {
		let name = resourceName === "" ? resourceId : `${resourceName} (${resourceId})`;
		return `${(0, _run_js__WEBPACK_IMPORTED_MODULE_2__.aiW)((0, _run_js__WEBPACK_IMPORTED_MODULE_2__.Ta_)(report), kind, region)} ${name}: ${STATUS_WORDS[status]}: ${reason}`;
	});
}
}),
6545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { _: () => runbookFold });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4652);
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
	let name = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(resourceName, 240);
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
		let name = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(entry.resourceName, 240);
		let head = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`**${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(name === "" ? entry.resourceId : `${name} (${entry.resourceId})`)}**`;
		let own = shellLine(ownWords(entry));
		if (!("settings" in entry)) return [head, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.EU)("sh", [own])];
		let terraform = terraformLines(entry);
		return [
			head,
			(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.EU)("sh", [own, shellLine(cliWords(entry))]),
			...terraform === null ? [] : [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.EU)("hcl", terraform)]
		];
	});
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.fj)([
		(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`<details><summary>${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(title)}</summary>`,
		...blocks,
		(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`</details>`
	], "\n\n");
}
})
};
