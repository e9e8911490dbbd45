export const id = 394;
export const ids = [394, 1258];
export const modules = {
	60394: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { checkView: () => checkView });
		var backup_calendar = __webpack_require__(64520);
		var format = __webpack_require__(59152);
		var log_lines = __webpack_require__(64611);
		var external_node_crypto_ = __webpack_require__(77598);
		var group = __webpack_require__(97989);
		var plain = __webpack_require__(87261);
		function html(parts, ...pieces) {
			return trusted(parts.map((part, index) => `${part}${index < pieces.length ? written(pieces[index]) : ""}`).join(""));
		}
		function trusted(markup) {
			return markup;
		}
		function shown(text, most = 300) {
			return { text: (0, plain.pj)(text, most) };
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
			let words = `Backups on ${backed.length} of ${(0, format.hS)(days.length, "day")}${missed.length === 0 ? "" : `, ${missed.length} missed`}`;
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
		function rowOf(row) {
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
		let STYLE = ":root{color-scheme:light dark;--ground:#f6f7f9;--card:#fff;--ink:#1b2330;--soft:#566172;--line:#dfe3e9;--good:#1a7f4b;--good-cell:#3fb27f;--bad:#b42318;--bad-cell:#e5645a;--bad-ground:#fdecea;--good-ground:#e6f5ec;--busy:#8a5300;--busy-ground:#fdf2dc;--calm-ground:#edf0f4;--cell:#e6e9ee;--focus:#2458d3}\n@media screen and (prefers-color-scheme:dark){:root{--ground:#11151b;--card:#191f27;--ink:#e6eaf0;--soft:#a1acbb;--line:#2c3440;--good:#6fd3a0;--good-cell:#2f9e6b;--bad:#ff9b92;--bad-cell:#d9534a;--bad-ground:#3a1d1d;--good-ground:#15302a;--busy:#f0c069;--busy-ground:#372b14;--calm-ground:#262e39;--cell:#2a323d;--focus:#8ab0ff}}\n*{box-sizing:border-box}\nbody{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,sans-serif}\nmain{max-width:1180px;margin:0 auto;padding:32px 20px 56px}\n.eyebrow{margin:0;color:var(--soft);font-size:13px;letter-spacing:.02em}\ntd:empty::before{content:\"not known\";color:var(--soft);font-size:13px}\nh1{margin:4px 0 16px;font-size:26px;line-height:1.25;font-weight:650;overflow-wrap:anywhere}\n.bad h1{color:var(--bad)}.good h1{color:var(--good)}.busy h1{color:var(--busy)}\n.facts{display:flex;flex-wrap:wrap;gap:4px 28px;margin:0 0 24px}\n.facts div{min-width:0}\ndt{color:var(--soft);font-size:13px}\ndd{margin:0;overflow-wrap:anywhere}\n.notes{margin:0 0 20px;padding:0;list-style:none;display:grid;gap:8px}\n.notes li{padding:10px 14px;border-radius:8px;overflow-wrap:anywhere}\n.notes .bad{background:var(--bad-ground)}.notes .busy{background:var(--busy-ground)}\n.notes b{display:block}\n.controls{display:none;flex-wrap:wrap;gap:8px;align-items:center;margin:0 0 12px}\n.live .controls{display:flex}\n.controls input{flex:1 1 220px;min-width:0;max-width:320px;padding:7px 12px}\n.controls input,.controls button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:8px}\n.controls button{padding:7px 12px;cursor:pointer}\n.controls button[aria-pressed=true]{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink)}\n.controls b{font-variant-numeric:tabular-nums}\n:focus-visible{outline:2px solid var(--focus);outline-offset:2px}\n.shown{margin:0 0 8px;color:var(--soft);font-size:13px}\ntable{width:100%;border-collapse:separate;border-spacing:0;background:var(--card);border:1px solid var(--line);border-radius:12px;table-layout:fixed}\nth,td{padding:10px 14px;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:anywhere}\nthead th{color:var(--soft);font-size:13px;font-weight:500}\ntbody th{font-weight:600}\ntbody tr:last-child>*{border-bottom:0}\ncol.what{width:27%}col.status{width:124px}col.days{width:310px}\nsmall{display:block;color:var(--soft);font-size:13px;font-weight:400}\n.pill{display:inline-block;padding:1px 10px;border-radius:99px;font-size:13px;font-weight:600;white-space:nowrap}\n.pill.bad{color:var(--bad);background:var(--bad-ground)}.pill.good{color:var(--good);background:var(--good-ground)}.pill.busy{color:var(--busy);background:var(--busy-ground)}.pill.calm{color:var(--soft);background:var(--calm-ground)}\ntime{white-space:nowrap}\nsvg{display:block;width:100%;max-width:280px;height:auto;margin:3px 0 5px}\n.defs{position:absolute;width:0;height:0}\n.e{fill:var(--cell)}.b{fill:var(--good-cell)}.m{fill:var(--bad-cell)}\n.legend{display:flex;flex-wrap:wrap;gap:4px 18px;margin:14px 0 0;color:var(--soft);font-size:13px}\n.legend span::before{content:\"\";display:inline-block;width:11px;height:11px;margin-right:6px;border-radius:3px;background:var(--cell)}\n.legend .lb::before{background:var(--good-cell)}.legend .lm::before{background:var(--bad-cell)}\n[hidden]{display:none!important}\n@media (max-width:760px){\nmain{padding:20px 14px 40px}\nh1{font-size:21px}\ncolgroup,thead{display:none}\ntable,tbody,tr,th,td{display:block}\ntbody tr{padding:12px 14px;border-bottom:1px solid var(--line)}\ntbody tr:last-child{border-bottom:0}\nth,td{padding:2px 0;border:0}\n.controls input{max-width:none;flex-basis:100%}\n}\n@media print{\n:root{color-scheme:light;--ground:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb}\nmain{max-width:none;padding:0}\n.controls{display:none!important}\ntr{break-inside:avoid}\nthead{display:table-header-group}\n*{print-color-adjust:exact;-webkit-print-color-adjust:exact}\n}";
		function renderPage(model) {
			let { title, verdict, tone, rows, notes, range } = model;
			return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(`default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${shown(verdict)} - ${shown(title)}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
${emptyStrip(rows.find(({ days }) => days.length > 0)?.days.length ?? 0)}
<main>
<header class="${trusted(tone)}">
<p class="eyebrow">${shown(title)}</p>
<h1>${shown(verdict)}</h1>
</header>
<dl class="facts">${model.facts.map(([label, value]) => html`<div><dt>${shown(label)}</dt><dd>${shown(value)}</dd></div>`)}</dl>
${notesOf(notes)}
${rows.length === 0 ? trusted("") : tableOf(rows, range)}
</main>
<script>${trusted(SCRIPT)}<\/script>
</body>
</html>
`;
		}
		function hashOf(text) {
			return `sha256-${(0, external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
		}
		function notesOf(notes) {
			if (notes.length === 0) return trusted("");
			let items = notes.slice(0, 20).map(({ tone, about, message }) => html`<li class="${trusted(tone)}"><b>${shown(about)}</b>${shown(message)}</li>`);
			let left = notes.length - items.length;
			let more = left === 0 ? [] : [html`<li class="busy">${shown(`${(0, format.ai)(left)} more stand in the report.`)}</li>`];
			return html`<ul class="notes">${[...items, ...more]}</ul>`;
		}
		function tableOf(all, range) {
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
${rows.map(rowOf)}</tbody>
</table>
<p class="legend"><span class="lb">backup</span><span class="lm">missed, by the days between earlier ones</span><span>none</span></p>
${all.length === rows.length ? trusted("") : html`<p>${shown(`The first ${(0, format.ai)(rows.length)} of ${(0, format.ai)(all.length)}, the worst first; all of them stand in the report.`)}</p>`}`;
		}
		function buttonsOf(rows) {
			return [...(0, group.$)(rows, ({ status }) => status)].map(([status, group]) => html`<button type="button" data-status="${shown(status)}" aria-pressed="false">${shown(group[0]?.statusWord ?? status)} <b>${shown((0, format.ai)(group.length))}</b></button>`);
		}
		var terms = __webpack_require__(14544);
		var view = __webpack_require__(11258);
		var judged = __webpack_require__(98471);
		var model = __webpack_require__(33444);
		var report_rhythm = __webpack_require__(40183);
		var section = __webpack_require__(94324);
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
			let entries = report.checked.filter(({ status }) => (0, judged.i)(status));
			return {
				...sections_tableOf(report, entries),
				title: `${(0, format.hS)(entries.length, (0, terms.T)(report).resource)} not protected`,
				bad: !0
			};
		}
		function excusedSection(report) {
			let entries = report.checked.filter(({ status }) => !(0, judged.i)(status) && status !== "fresh");
			return {
				...sections_tableOf(report, entries),
				title: `${(0, format.hS)(entries.length, (0, terms.T)(report).resource)} excused`
			};
		}
		function freshSection(report) {
			let entries = report.checked.filter(({ status }) => status === "fresh");
			return {
				...sections_tableOf(report, entries),
				title: `${(0, format.hS)(entries.length, (0, terms.T)(report).resource)} with a fresh backup`,
				quiet: !0
			};
		}
		function sections_tableOf(report, entries) {
			let { resource, mixed } = (0, terms.T)(report);
			return {
				...section.tZ,
				noun: resource,
				dispensable: ["By", "Due"],
				sentences: ["Why"],
				...(0, section.Jb)(mixed, [
					"Region",
					(0, terms.wW)(resource),
					"Status",
					"Newest",
					"By",
					"Due",
					"Why"
				], entries, cellsOf)
			};
		}
		function cellsOf(entry) {
			return [
				[entry.region],
				(0, section.VG)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
				[STATUS_WORDS[entry.status]],
				[entry.newestAt ?? "none"],
				[entry.by ?? ""],
				[entry.dueAt ?? ""],
				[entry.reason]
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
				notes: page_notesOf(report),
				range: calendar === null ? null : {
					from: calendar.from,
					to: calendar.to
				},
				rows: report.checked.map((entry) => page_rowOf(entry, days(entry)))
			};
		}
		function factsOf({ startedAt, account, tag, regions }) {
			return [
				["Checked", `${startedAt.slice(0, 16).replace("T", " ")} UTC`],
				...account === null ? [] : [["Account", account]],
				...tag === null ? [] : [["Tag", tag]],
				["Regions", String(new Set(regions.map(({ region }) => region)).size)]
			];
		}
		function page_notesOf({ failed, warnings }) {
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
		function page_rowOf(entry, days) {
			let { status, resourceName, resourceId, region, kind, newestAt, by, dueAt, reason } = entry;
			return {
				status,
				statusWord: STATUS_WORDS[status],
				tone: toneOf(status),
				name: resourceName,
				id: resourceId,
				place: `${(0, model.Z9)([kind]).resource} in ${region}`,
				days,
				newestAt,
				by,
				dueAt,
				reason
			};
		}
		function toneOf(status) {
			if ((0, judged.i)(status)) return "bad";
			if (status === "fresh") return "good";
			return status === "under-way" || status === "new" ? "busy" : "calm";
		}
		function daysOf(calendar) {
			if (calendar === null) return () => [];
			let [first, last] = [(0, report_rhythm.kb)(calendar.from), (0, report_rhythm.kb)(calendar.to)];
			let rhythms = new Map((0, report_rhythm.Vr)(calendar).map((rhythm) => [placeOf(rhythm.entry), rhythm]));
			return (entry) => {
				let rhythm = rhythms.get(placeOf(entry));
				if (entry.status === "unknown" && rhythm === void 0) return [];
				let backed = new Set(rhythm?.entry.days.map(report_rhythm.kb));
				entry.newestAt !== null && backed.add((0, report_rhythm.kb)(entry.newestAt));
				let missed = new Set(entry.status === "exempt" || entry.status === "skipped" ? [] : rhythm?.missing);
				return Array.from({ length: last - first + 1 }, (_, index) => {
					let day = first + index;
					return backed.has(day) ? "backed" : missed.has(day) ? "missed" : "none";
				});
			};
		}
		function placeOf({ kind, region, resourceId }) {
			return `${kind} ${region} ${resourceId}`;
		}
		function checkView(report) {
			let told = sentence(report);
			return (0, view.d)(report, {
				job: "Check",
				rehearses: !1,
				done: told,
				problems: [],
				besides: report.checkedCount > 0 ? told : null,
				...report.failedCount === 0 && report.checkedCount > 0 && { sentence: told },
				amiss: report.checked.filter(({ status }) => (0, judged.i)(status)),
				totals: totals(report),
				asked: [["tag", report.tag]],
				sections: [
					unprotectedSection(report),
					excusedSection(report),
					freshSection(report),
					(0, backup_calendar.W1)(report.calendar)
				],
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
				htmlPage: (verdict) => renderPage(checkPage(report, verdict))
			});
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
			].flatMap(([some, words]) => some === 0 ? [] : [`${(0, format.ai)(some)} of ${(0, format.ai)(asked)} ${words}`]);
			let good = `${(0, format.ai)(count("fresh", "under-way"))} of ${(0, format.ai)(asked)} protected`;
			let fresh = count("new") === 0 ? [] : [`${(0, format.ai)(count("new"))} new`];
			return [
				...clauses,
				good,
				...fresh
			].join(" · ");
		}
		function totals({ checkedCount, freshCount, lateCount, unprotectedCount }) {
			return [
				["checked", (0, format.ai)(checkedCount)],
				["fresh", (0, format.ai)(freshCount)],
				["late", (0, format.ai)(lateCount)],
				["unprotected", (0, format.ai)(unprotectedCount)]
			];
		}
		function lines(report) {
			return report.checked.filter(({ status }) => (0, judged.i)(status)).map(({ kind, region, resourceId, resourceName, status, reason }) => {
				let name = resourceName === "" ? resourceId : `${resourceName} (${resourceId})`;
				return `${(0, log_lines.ai)((0, terms.T)(report), kind, region)} ${name}: ${STATUS_WORDS[status]}: ${reason}`;
			});
		}
	}),
	64520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W1: () => calendarSection,
			fA: () => protectionOf,
			tE: () => shortDay
		});
		var _model_group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97989);
		var _alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58241);
		var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59152);
		var _rhythm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40183);
		var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94324);
		var _terms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14544);
		function standingOf(calendar) {
			let rhythms = (0, _rhythm_js__WEBPACK_IMPORTED_MODULE_3__.Vr)(calendar);
			let late = rhythms.filter(({ status }) => status === "late").sort(longestFirst);
			let idle = rhythms.filter(({ status }) => status === "idle");
			let total = rhythms.length - idle.length;
			return {
				total,
				onTime: total - late.length,
				late,
				idle
			};
		}
		function protectionOf(calendar) {
			if (calendar === null || calendar.resources.length === 0) return {
				protection: null,
				worries: [],
				alert: []
			};
			let { total, onTime, late, idle } = standingOf(calendar);
			let ended = idle.length === 0 ? "" : ` (${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(idle.length)} more without any for weeks)`;
			return {
				protection: total === 0 ? `no backup in the last ${WINDOW}` : `${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(onTime)} of ${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(total)} protected${ended}`,
				worries: late.length === 0 ? total === 0 ? ["gone, or no longer backed up"] : [] : [`${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(late.length)} late`],
				alert: alertLines(late)
			};
		}
		let WINDOW = "35 days";
		function alertLines(late) {
			let { resource } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_2__.T)({ kinds: late.map(({ entry }) => entry.kind) });
			let groups = [...(0, _model_group_js__WEBPACK_IMPORTED_MODULE_5__.$)(late, ({ entry, every }) => `${entry.newest} ${every}`).values()];
			let shown = groups.length <= 3 ? groups : groups.slice(0, 2);
			let rest = groups.slice(shown.length).flat();
			let lines = shown.map((group) => {
				let [first] = group;
				let [have, since] = [group.length === 1 ? "has" : "have", shortDay(first?.entry.newest ?? "")];
				return {
					label: `${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(group.length, resource)} ${have} had no backup since ${since}${paceWords(first?.every ?? null)}`,
					names: group.map(({ entry }) => (0, _alert_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(entry))
				};
			});
			if (rest.length === 0) return lines;
			return [...lines, {
				label: `${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(rest.length, `more ${resource}`)} late`,
				names: rest.map(({ entry }) => (0, _alert_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(entry))
			}];
		}
		function paceWords(every) {
			if (every === null) return "";
			if (every === 1) return ", usually one every day";
			return every === 7 ? ", usually one every week" : `, usually one every ${every} days`;
		}
		function longestFirst(a, b) {
			return b.lateBy - a.lateBy || compare(a.entry.region, b.entry.region) || compare(a.entry.kind, b.entry.kind) || compare((0, _alert_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(a.entry), (0, _alert_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(b.entry)) || compare(a.entry.resourceId, b.entry.resourceId);
		}
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
			let { resource, mixed } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_2__.T)({ kinds: resources.map(({ kind }) => kind) });
			let range = {
				from: (0, _rhythm_js__WEBPACK_IMPORTED_MODULE_3__.kb)(calendar?.from ?? ""),
				to: (0, _rhythm_js__WEBPACK_IMPORTED_MODULE_3__.kb)(calendar?.to ?? "")
			};
			let rhythms = calendar === null ? [] : (0, _rhythm_js__WEBPACK_IMPORTED_MODULE_3__.Vr)(calendar);
			let { total, onTime, late, idle } = calendar === null ? {
				total: 0,
				onTime: 0,
				late: [],
				idle: []
			} : standingOf(calendar);
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_1__.tZ,
				title: `Backups by day: ${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(onTime)} of ${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(total, resource)} on schedule`,
				notes: late.length > 0 || idle.length > 0 ? [LEGEND, goneNote(idle.length, resource)] : [LEGEND],
				groups: resources.length === 0 ? null : {
					columns: ["Week of", "Mon to Sun"],
					rows: weeksOf(rhythms, range)
				},
				noun: resource,
				mostRows: 100,
				dispensable: ["Region"],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_1__.Jb)(mixed, [
					(0, _terms_js__WEBPACK_IMPORTED_MODULE_2__.wW)(resource),
					"Region",
					"Last 14 days",
					"Newest",
					"Late by"
				], late.map((rhythm) => ({
					rhythm,
					...rhythm.entry
				})), ({ rhythm, kind, region, resourceId, resourceName, newest }) => [
					(0, _section_js__WEBPACK_IMPORTED_MODULE_1__.VG)(kind, region, resourceId, resourceName),
					[region],
					[stripOf(rhythm, range.to)],
					[shortDay(newest)],
					[(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(rhythm.lateBy, "day")]
				])
			};
		}
		let LEGEND = "A day in UTC is green (#) where all that were due have a backup, yellow (-) where some are missing, red (X) where more than 5 % are, white (.) where none was due. What is due follows from the days between earlier backups.";
		function goneNote(idle, resource) {
			return `A run that lists backups alone cannot tell what is gone from what is late; mode: check can.${idle === 0 ? "" : ` ${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(idle, `more ${resource}`)} had none in ${WINDOW} and ${idle === 1 ? "is" : "are"} not counted.`}`;
		}
		function weeksOf(rhythms, { from, to }) {
			let has = new Map();
			let missing = new Map();
			let count = (counts, day) => counts.set(day, (counts.get(day) ?? 0) + 1);
			for (let rhythm of rhythms) {
				for (let date of rhythm.entry.days) count(has, (0, _rhythm_js__WEBPACK_IMPORTED_MODULE_3__.kb)(date));
				for (let day of rhythm.missing) count(missing, day);
			}
			let cellOf = (day) => day < from ? NONE : fleetSign(has.get(day) ?? 0, missing.get(day) ?? 0);
			let rows = [];
			for (let monday = Math.floor((from + 3) / 7) * 7 - 3; monday <= to; monday += 7) {
				let days = Array.from({ length: Math.min(7, to - monday + 1) }, (_, weekday) => cellOf(monday + weekday));
				rows.push([shortDay((0, _rhythm_js__WEBPACK_IMPORTED_MODULE_3__.Q$)(monday)), joined(days)]);
			}
			return rows;
		}
		function fleetSign(has, missing) {
			if (missing === 0) return has === 0 ? NONE : ALL;
			return missing * 20 > has + missing ? MANY : SOME;
		}
		function stripOf({ entry, missing }, to) {
			let has = new Set(entry.days.map(_rhythm_js__WEBPACK_IMPORTED_MODULE_3__.kb));
			let owed = new Set(missing);
			return joined(Array.from({ length: 14 }, (_, index) => to - 14 + 1 + index).map((day) => has.has(day) ? ALL : owed.has(day) ? MANY : NONE));
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
		function compare(a, b) {
			return a < b ? -1 : +(a > b);
		}
	}),
	40183: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q$: () => dateOf,
			Vr: () => rhythmsOf,
			kb: () => dayOf
		});
		let DAY = 864e5;
		function rhythmsOf({ to, from, resources }) {
			let [first, last] = [dayOf(from), dayOf(to)];
			let rhythms = resources.map((entry) => rhythmOf(entry, {
				first,
				last
			}));
			let pace = commonPace(rhythms);
			if (pace === null) return rhythms;
			return rhythms.map((rhythm) => {
				if (rhythm.status !== "unclear") return rhythm;
				return judged(rhythm.entry, {
					every: pace,
					next: dayOf(rhythm.entry.newest) + pace,
					missed: [],
					last
				});
			});
		}
		function rhythmOf(entry, { first, last }) {
			if (dayOf(entry.newest) < first) return {
				entry,
				status: "idle",
				every: null,
				missing: [],
				lateBy: 0
			};
			let days = entry.days.map(dayOf);
			let gaps = gapsOf(days);
			let newest = days.at(-1);
			let every = median(gaps.slice(-4).map(({ length }) => length));
			if (newest === void 0 || every === null) return {
				entry,
				status: "unclear",
				every: null,
				missing: [],
				lateBy: 0
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
	}),
	11258: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => viewOf,
			refusedView: () => refusedView
		});
		var _alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58241);
		var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14544);
		var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56898);
		function viewOf(report, own) {
			let { engine = "direct", rehearses = !0 } = own;
			let subject = {
				kinds: report.kinds,
				engine
			};
			let verdict = (0, _verdict_js__WEBPACK_IMPORTED_MODULE_2__.Vj)(report, own);
			let { htmlPage } = own;
			return {
				report,
				subject,
				terms: (0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.fd)(subject),
				verdict,
				alert: (0, _alert_js__WEBPACK_IMPORTED_MODULE_0__.GU)(report, verdict.sign, own.alert ?? amissLines(own.amiss ?? [])),
				rehearsal: report.dryRun && rehearses,
				totals: own.totals ?? [],
				asked: own.asked ?? [],
				sections: own.sections ?? [],
				regionCounts: own.regionCounts ?? {
					columns: [],
					counts: () => []
				},
				outputs: own.outputs ?? {
					plain: {},
					arrays: {}
				},
				lines: own.lines ?? [],
				skipped: own.skipped ?? [],
				page: own.page ?? null,
				htmlPage: htmlPage === void 0 ? null : () => htmlPage(verdict),
				amiss: own.amiss ?? [],
				remarks: own.remarks ?? [],
				warnings: own.warnings ?? report.warnings
			};
		}
		function amissLines(amiss) {
			return amiss.length === 0 ? [] : [{
				label: "Not protected",
				names: amiss.map(_alert_js__WEBPACK_IMPORTED_MODULE_0__.Vb)
			}];
		}
		function refusedView(report) {
			return viewOf(report, {
				job: "Run",
				done: "nothing was done",
				problems: [],
				besides: null
			});
		}
	})
};
