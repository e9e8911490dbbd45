export const id = 4284;
export const ids = [4284];
export const modules = {
962: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$B: () => PREVIEW_STYLE,
	$d: () => sizeOf,
	P6: () => cutToBudget,
	PB: () => SUMMARY_STYLE,
	U8: () => fitBlocks
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4652);
let WHOLE = /^(?=\S*\d)\S+-\S+$/;
let INSTANT = /^\d{4}-\d\d-\d\dT/;
function openWidths({ columns, row, count }) {
	let rows = Array.from({ length: Math.min(count, 100) }, (_, index) => row(index));
	let needs = columns.map((heading, column) => {
		let words = rows.flatMap((cells) => wordsOf(cells[column] ?? []));
		let whole = words.filter((word) => word.length <= 30 && WHOLE.test(word));
		let parts = words.flatMap((word) => word.split("-")).map((part) => part.slice(0, 30));
		return {
			least: longestOf([...heading.split(" "), ...parts]),
			wanted: longestOf(whole),
			last: whole.some((word) => INSTANT.test(word))
		};
	});
	let left = 100 - needs.reduce((sum, { least }) => sum + least + 3, 0);
	let widths = needs.map(() => 0);
	let inOrder = [...needs.entries()].sort(([, a], [, b]) => Number(a.last) - Number(b.last));
	for (let [column, { least, wanted, last }] of inOrder) {
		let more = wanted - least;
		if (more <= 0 || last && more > left) continue;
		widths[column] = wanted;
		left -= more;
	}
	return widths;
}
function wordsOf(cell) {
	return cell.flatMap((part) => {
		if (typeof part == "string") return part.split(" ");
		return "id" in part ? [part.id] : [part.letters];
	});
}
function longestOf(words) {
	return words.reduce((most, { length }) => Math.max(most, length), 0);
}
let SUMMARY_STYLE = {
	whole: "report",
	rowsKeptFree: 40,
	longestCell: 1e3
};
let PREVIEW_STYLE = {
	whole: "preview",
	rowsKeptFree: 10,
	longestCell: 300
};
function fitBlocks(blocks, options) {
	let part = Math.floor(options.bytes / 2 / Math.max(1, blocks.length));
	let floors = blocks.map((block) => sizeOf(fitBlock(block, {
		...options,
		bytes: part
	}, options.rowsKeptFree).text));
	let shown = [];
	let left = options.bytes;
	let whole = !0;
	for (let [index, block] of blocks.entries()) {
		let later = floors.slice(index + 1).reduce((sum, floor) => sum + floor, 0);
		let fitted = fitBlock(block, {
			...options,
			bytes: left - later
		}, 1e400);
		whole &&= fitted.whole;
		if (fitted.text === null) continue;
		shown.push(fitted.text);
		left -= sizeOf(fitted.text);
	}
	return {
		blocks: shown,
		whole
	};
}
function sizeOf(block) {
	return block === null ? 0 : Buffer.byteLength(block) + 2;
}
function cutToBudget(text, budgetBytes) {
	let bytes = Buffer.from(text);
	if (bytes.length < budgetBytes) return text;
	let start = bytes.subarray(0, Math.max(0, budgetBytes - 4)).toString("utf8");
	let end = start.length;
	for (; start[end - 1] === "�";) --end;
	return start.slice(0, end);
}
function fitBlock(block, options, mostRows) {
	if ("section" in block) return fitSection(block.section, options, mostRows);
	let fits = sizeOf(block.text) <= options.bytes;
	return {
		text: fits ? block.text : null,
		whole: fits
	};
}
function fitSection(section, options, mostRows) {
	let start = sectionStart(section);
	let end = isFolded(section) ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`\n\n</details>` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)``;
	let headers = section.count === 0 ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`\n\n${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.PP)(section.columns, openWidths(section))}`;
	let room = options.bytes - sizeOf(start) - sizeOf(headers) - sizeOf(end);
	let noteRoom = sizeOf(cutNote(section, section.count, options));
	let wanted = Math.min(section.count, section.mostRows);
	let lines = [];
	let used = 0;
	for (; lines.length < Math.min(wanted, mostRows);) {
		let line = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`\n${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)(section.row(lines.length).map((parts) => renderCell(parts, options)))}`;
		used += Buffer.byteLength(line);
		if (used > room - (lines.length + 1 < section.count ? noteRoom : 0)) break;
		lines.push(line);
	}
	let missing = section.count - lines.length;
	if (room < (missing > 0 ? noteRoom : 0)) return {
		text: null,
		whole: !1
	};
	let note = missing === 0 ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`` : cutNote(section, missing, options);
	return {
		text: (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`${start}${lines.length === 0 ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`` : headers}${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.fj)(lines, "")}${note}${end}`,
		whole: lines.length === wanted
	};
}
function isFolded({ quiet, folded }) {
	return quiet || folded;
}
function sectionStart(section) {
	let { title, notes, groups } = section;
	let blocks = [isFolded(section) ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`<details><summary>${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(title)}</summary>` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`### ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(title)}`, ...notes.map((note) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(note))];
	if (groups !== null) {
		let rows = groups.rows.map((cells) => cells.map((part) => typeof part == "string" ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(part, 300) : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(part.drawn)));
		blocks.push((0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.tp)(groups.columns, rows));
	}
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.fj)(blocks, "\n\n");
}
function cutNote(section, missing, { path, whole }) {
	let count = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(missing)} of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(section.count, section.noun)} not shown here`);
	return path === null ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`\n\n**${count}.**` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`\n\n**${count}:** ${path} has the whole ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(whole)}.`;
}
function renderCell(parts, { links, longestCell }) {
	let shown = parts.map((part, index) => {
		let between = index === 0 ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)` `;
		if (typeof part == "string") return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`${between}${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(part, longestCell)}`;
		if ("drawn" in part) return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`${between}${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(part.drawn)}`;
		let id = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.nf)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(part.id), links ? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.i1J)(part.page, part.region, part.id) : null);
		return index === 0 ? id : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`<br>${id}`;
	});
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.fj)(shown, "");
}
}),
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
4284: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { keepIssue: () => keepIssue });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(962);
var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4652);
var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
function failureBlocks(view) {
	let causes = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.cZW)(view.report.failed);
	if (causes.length === 0) return [];
	let note = view.rehearsal ? [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`Found by the dry run itself, which wrote nothing; a real run would meet the same.`] : [];
	let more = causes.slice(40).reduce((sum, { failures }) => sum + failures.length, 0);
	return [
		(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`### What failed, and what to do`,
		...note,
		...causes.slice(0, 40).map((cause, index) => causeBlock(cause, index + 1, view)),
		...more === 0 ? [] : [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`**${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(more, "failure"))} of other causes not shown here; the report has them all.**`]
	];
}
function causeBlock(cause, place, { subject, report }) {
	let { first } = cause;
	let message = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.P4B)(cause) ?? first.message;
	let snippet = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.dQv)(first);
	let more = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.nf)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`what ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(first.fault)} means`, (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.NRS)(first.fault));
	let parts = [
		(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`**${place}. ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(`Failed to ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.IvI)(first, subject)}`, 200)}** (${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(first.fault)}): ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(message, 240)}`,
		bullets(cause, report),
		(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`**Do this:** ${adviceOf(first)} (${more})`,
		...snippet === null ? [] : [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.EU)(snippet.language, snippet.text.split("\n"))]
	];
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)(parts, "\n\n");
}
function adviceOf({ advice }) {
	let parts = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.pj4)(advice, 600).split(/(docs\/(?:iam|plans|faults)\.md)/);
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)(parts.map((part) => {
		let page = PAGES.find((name) => part === `docs/${name}.md`);
		return page === void 0 ? spaced(part) : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.nf)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(part), (0, _run_js__WEBPACK_IMPORTED_MODULE_1__._h9)(page));
	}), "");
}
let PAGES = [
	"iam",
	"plans",
	"faults"
];
function spaced(text) {
	let [before, after] = [/^ /.test(text) ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)` ` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)``, / $/.test(text) ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)` ` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)``];
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`${before}${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(text)}${after}`;
}
function bullets({ failures }, report) {
	let things = [...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(failures, (entry) => (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.r47)(entry) || `${entry.account} ${entry.region} ${entry.target}`).values()];
	let lines = things.slice(0, 50).flatMap(([first]) => first === void 0 ? [] : [lineOf(first, report)]);
	let more = things.length - lines.length;
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)([...lines, ...more > 0 ? [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`- and ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(more))} more`] : []], "\n");
}
function lineOf(entry, report) {
	let { kind, region, resourceId } = entry;
	let target = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.fko)(entry.target);
	let account = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.XPY)(entry, report);
	let where = [...region === null || region === target ? [] : [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(region)], ...account === null ? [] : [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(account)]];
	if (kind === null || region === null || resourceId === null) return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`- ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)([(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`**${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(target, 200)}**`, ...where], " · ")}`;
	let name = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.VbZ)({
		resourceId,
		resourceName: entry.resourceName
	});
	let page = _run_js__WEBPACK_IMPORTED_MODULE_1__.QsP[kind];
	let id = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.nf)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(resourceId), page === void 0 ? null : (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.i1J)(page, region, resourceId));
	let place = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)([name === resourceId ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`**${id}**` : id, ...where], " · ");
	let lines = [
		...name === resourceId ? [] : [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`**${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(name, 256)}**`],
		place,
		...target === resourceId ? [] : [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(target)]
	];
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`- ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)(lines, "<br>")}`;
}
function renderSummary(view, { reportPath, budgetBytes = 1e6, origin = null }) {
	if (view.page !== null) return view.page({
		budgetBytes,
		reportPath
	});
	let top = head(view);
	let foot = footer(view, reportPath, origin);
	let counts = countsOf(view);
	let blocks = [
		...failureBlocks(view).map((text) => ({ text })),
		...counts === null ? [] : [{ text: counts }],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ksn)(view).map((section) => ({ section })),
		...view.folds.map((text) => ({ text }))
	];
	let bytes = budgetBytes - 1 - (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.$d)(top) - (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.$d)(foot);
	let path = reportPath === null ? null : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`the report file`;
	let fitted = (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.U8)(blocks, {
		..._fit_js__WEBPACK_IMPORTED_MODULE_2__.PB,
		bytes,
		links: !0,
		path
	}).blocks;
	return (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.P6)(`${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)([
		top,
		...fitted,
		foot
	], "\n\n")}\n`, budgetBytes);
}
function head({ verdict, alert, rehearsal }) {
	let blocks = [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`## ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.x8b)(verdict), 600)}`];
	let box = alertBox(verdict.sign, alert);
	box !== null && blocks.push(box);
	rehearsal && blocks.push((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`**Dry run: nothing was written.** What follows is what a real run would do.`);
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)(blocks, "\n\n");
}
function alertBox(sign, alert) {
	if (alert.length === 0) return null;
	let kind = sign === "red" ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`CAUTION` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`WARNING`;
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)([(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`> [!${kind}]`, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)(alert.map(alertLine), "\n>\n")], "\n");
}
function alertLine(line) {
	if (line.names.length === 0 && !line.unnamed) return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`> ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(line.label)}`;
	let { shown, more } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.kAK)(line);
	let names = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)(shown.map((name) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(name, 256)), ", ");
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`> **${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(line.label)}:** ${names}${more > 0 ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)` and ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(more))} more` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)``}`;
}
function countsOf(view) {
	let totals = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.vA9)(view);
	if (totals.length === 0) return null;
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)(totals.map(([label, value]) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`**${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(value)}** ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(label)}`), " · ");
}
function footer(view, reportPath, origin) {
	let parts = [
		...[...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.VmI)(view), ...origin === null ? [] : [["started by", origin]]].map(([label, value]) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(label)} ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(value, 300)}`),
		reportPath === null ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`the whole report could not be written to a file` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`whole report ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(reportPath, 500)} on the runner, until it ends`,
		(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.nf)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`how to restore`, (0, _run_js__WEBPACK_IMPORTED_MODULE_1__._h9)("restore")),
		(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.nf)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`what these words mean`, (0, _run_js__WEBPACK_IMPORTED_MODULE_1__._h9)("report"))
	];
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`<sub>${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)(parts, " · ")}</sub>`;
}
function markerOf({ key }) {
	return `<!-- backup-via-tag issue ${hashOf(key)} `;
}
function issueText(subject) {
	let { view, reportPath, origin, title } = subject;
	let first = `${firstLine(subject)}\n`;
	let summary = renderSummary(view, {
		reportPath,
		origin,
		budgetBytes: 64e3
	});
	let last = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`${runLink(view)} wrote this. It is brought up to date by each red run and closed by a green one.`;
	let words = title.filter((word) => word !== "").join(" ");
	return {
		title: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.pj4)(`Backup via Tag: ${words || "run"} is red`, 200),
		body: (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.P6)(`${first}${summary}\n${last}\n`, 65536)
	};
}
function firstLine(subject) {
	return `${markerOf(subject)}${hashOf(amiss(subject.view).map(({ key }) => key))} -->`;
}
function issueSteps(subject, known) {
	let { view } = subject;
	let oldestFirst = known.toSorted((a, b) => a.number - b.number);
	let kept = oldestFirst.find(({ open }) => open) ?? oldestFirst[0];
	let doubles = doublesOf(known);
	if (view.report.outcome === "ok") {
		if (kept?.open !== !0) return doubles;
		let text = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)([
			verdictOf(view),
			(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`Green again.`,
			runLink(view)
		], " ");
		return [
			{
				do: "comment",
				number: kept.number,
				text
			},
			{
				do: "close",
				number: kept.number,
				because: "completed"
			},
			...doubles
		];
	}
	if (kept === void 0) return [{ do: "open" }];
	let changed = !kept.open || !kept.body.startsWith(firstLine(subject));
	let comment = {
		do: "comment",
		number: kept.number,
		text: nowRed(view, kept.open)
	};
	return [
		...changed ? [comment] : [],
		{
			do: "rewrite",
			number: kept.number
		},
		...doubles
	];
}
function doublesOf(known) {
	let [kept, ...others] = known.filter(({ open }) => open).toSorted((a, b) => a.number - b.number);
	if (kept === void 0) return [];
	return others.flatMap(({ number }) => [{
		do: "comment",
		number,
		text: `A double of #${kept.number}.`
	}, {
		do: "close",
		number,
		because: "not_planned"
	}]);
}
function nowRed(view, wasOpen) {
	let names = amiss(view).map(({ name }) => name);
	let shown = names.slice(0, 50).map((name) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`- ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(name, 200)}`);
	let more = names.length - shown.length;
	let rest = more > 0 ? [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`- ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(more, "more name"))}`] : [];
	let head = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)([
		verdictOf(view),
		wasOpen ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`Changed.` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`Red again.`,
		runLink(view)
	], " ");
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)([head, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)([...shown, ...rest], "\n")], "\n\n");
}
function verdictOf({ verdict }) {
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.x8b)(verdict), 600)}.`;
}
function runLink({ report }) {
	return report.run === null ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`A run` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.nf)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`This run`, report.run);
}
function amiss({ report, amiss: besides }) {
	let named = [...report.failed.map((entry) => ({
		...entry,
		resourceId: entry.resourceId ?? entry.target
	})), ...besides].map(({ account, kind, region, resourceId, resourceName }) => ({
		key: JSON.stringify([
			kind,
			region,
			resourceId,
			...account === null ? [] : [account]
		]),
		name: [
			resourceName || resourceId,
			...region === null ? [] : [`in ${region}`],
			...report.accounts === void 0 || account === null ? [] : [`of ${account}`]
		].join(" ")
	}));
	return [...new Map(named.map((one) => [one.key, one])).values()].sort((a, b) => a.key < b.key ? -1 : 1);
}
function hashOf(parts) {
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
async function keepIssue(issues, subject, scrub) {
	let marker = markerOf(subject);
	let text = () => {
		let { title, body } = issueText(subject);
		return {
			title: scrub(title),
			body: scrub(body)
		};
	};
	let found = await issues.find(marker);
	if (!found.ok) return found;
	let steps = issueSteps(subject, found.value);
	let done = await carryOut(steps);
	if (!done.ok || !steps.some((step) => step.do === "open")) return done;
	let now = await issues.find(marker);
	return now.ok ? carryOut(doublesOf(now.value)) : now;
	async function carryOut(all) {
		for (let step of all) {
			let written = await take(step);
			if (!written.ok) return written;
		}
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(null);
	}
	function take(step) {
		switch (step.do) {
			case "open": return issues.open(text());
			case "rewrite": return issues.rewrite(step.number, text());
			case "comment": return issues.comment(step.number, scrub(step.text));
			case "close": return issues.close(step.number, step.because);
			default: return step;
		}
	}
}
})
};
