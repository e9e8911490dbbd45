export const id = 7739;
export const ids = [7739];
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
7739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { syncView: () => syncView });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4652);
var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1892);
var _report3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6298);
var _vault_copies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4179);
var _story_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3820);
function coveredSection({ covered }) {
	let byPlan = [...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(covered, ({ plan }) => plan)];
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
		title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(byPlan.length, "plan")} and what ${byPlan.length === 1 ? "it covers" : "they cover"} today`,
		notes: ["Found by their tags, as AWS Backup finds them: what gets the tags later is covered without a change."],
		groups: {
			columns: ["Plan", "Resources"],
			rows: byPlan.map(([plan, theirs]) => [plan, [...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(theirs, ({ kind }) => kind)].map(([kind, those]) => `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(those.length)} ${kind}`).join(", ")])
		},
		noun: "resource",
		folded: !0,
		quiet: !0,
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Jbj)(!0, [
			"Resource",
			"Plan",
			"Region"
		], covered, (entry) => [
			(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.VGb)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
			[entry.plan],
			[entry.region]
		])
	};
}
let STATE_WORDS = {
	planned: "would be done",
	done: "done",
	failed: "FAILED",
	"not-approved": "not in the approved change set"
};
function synced(report) {
	let notes = report.dryRun ? ["Dry run: none of these was made."] : [];
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
		title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(report.synced.length, "change")} of AWS Backup`,
		notes,
		noun: "change",
		columns: [
			"Region",
			"Change",
			"Name",
			"State",
			"Before",
			"After",
			"Why"
		],
		dispensable: ["Why", "Before"],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ROk)(report.synced, (entry) => {
			let [before, after] = [linesOf(entry.before), linesOf(entry.after)];
			return [
				[entry.region],
				[_story_js__WEBPACK_IMPORTED_MODULE_5__.r8[entry.action]],
				[(0, _story_js__WEBPACK_IMPORTED_MODULE_5__.fC)(entry)],
				[STATE_WORDS[entry.state]],
				cellOf(before.filter((line) => !after.includes(line))),
				cellOf(after.filter((line) => !before.includes(line))),
				[entry.reason]
			];
		})
	};
}
function cellOf(lines) {
	return [lines.join("; ")];
}
function linesOf(content) {
	return [
		...(content?.rules ?? []).map(ruleWords),
		...settingsWords(content?.settings ?? {}),
		...(content?.selections ?? []).map(selectionWords),
		...content?.restoreTest === void 0 ? [] : testWords(content.restoreTest)
	];
}
function ruleWords(rule) {
	let { startWindowMinutes, completionWindowMinutes, deleteAfterDays, coldStorageAfterDays } = rule;
	let tags = Object.entries(rule.tags).map(([key, value]) => `${key}=${value}`);
	let parts = [
		`${rule.schedule} ${rule.timeZone}`,
		`into ${rule.vault}`,
		deleteAfterDays === null ? "kept for ever" : `kept ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(deleteAfterDays, "day")}`,
		...coldStorageAfterDays === null ? [] : [`cold after ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(coldStorageAfterDays, "day")}`],
		...startWindowMinutes === null ? [] : [`begun within ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(startWindowMinutes, "minute")}`],
		...completionWindowMinutes === null ? [] : [`done within ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(completionWindowMinutes, "minute")}`],
		...tags.length === 0 ? [] : [`tagged ${tags.join(", ")}`],
		...rule.continuous === void 0 ? [] : ["continuous"],
		...(rule.copies ?? []).map(copyWords),
		...rule.airGappedVault === void 0 ? [] : [`and into ${rule.airGappedVault}`],
		...rule.index === void 0 ? [] : [`${rule.index.join(" and ")} indexed`],
		...(rule.scans ?? []).map((mode) => mode === "FULL_SCAN" ? "scanned" : "scanned for what changed")
	];
	return `${rule.name}: ${parts.join(", ")}`;
}
function copyWords({ vaultArn, deleteAfterDays, coldStorageAfterDays }) {
	let { region, account, name } = (0, _vault_copies_js__WEBPACK_IMPORTED_MODULE_4__.l9)(vaultArn);
	return `copied to ${name} in ${region} (account ${account}), kept ${deleteAfterDays === null ? "for ever" : (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(deleteAfterDays, "day")}${coldStorageAfterDays === null ? "" : `, cold after ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(coldStorageAfterDays, "day")}`}`;
}
function settingsWords({ windowsVss, scanning }) {
	return [...windowsVss === void 0 ? [] : ["Windows instances with VSS"], ...scanning === void 0 ? [] : [`scans of ${scanning.types.join(", ")}, as ${scanning.role}`]];
}
function selectionWords({ name, role, resources, conditions, anyTag = [] }) {
	let enough = anyTag.map(({ key, value }) => `whatever has ${key} ${value}`);
	let what = [...resources.map((arn) => arn === "*" ? "everything" : arn), ...enough].join(", ");
	let tags = conditions.map(({ is, key, value }) => `${key} ${is === "equals" ? "is" : "is not"} ${value}`);
	return `${name}: ${what}${tags.length === 0 ? "" : ` where ${tags.join(" and ")}`}, as ${role}`;
}
function testWords({ settings, selections }) {
	let { schedule, timeZone, algorithm, withinDays, vaults, exceptVaults, startWindowHours, pointTypes } = settings;
	let named = (arns) => arns.map((arn) => (0, _vault_copies_js__WEBPACK_IMPORTED_MODULE_4__.l9)(arn).name || arn).join(" and ");
	return [`restores: ${[
		`${schedule} ${timeZone}`,
		`${algorithm === "RANDOM_WITHIN_WINDOW" ? "a random one" : "the latest"} of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(withinDays, "day")}`,
		`from ${named(vaults)}`,
		...exceptVaults.length === 0 ? [] : [`but not from ${named(exceptVaults)}`],
		...pointTypes.includes("CONTINUOUS") ? ["continuous backups too"] : [],
		`begun within ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(startWindowHours, "hour")}`
	].join(", ")}`, ...selections.map(testSelectionWords)];
}
function testSelectionWords({ validationHours, overrides, type, ...selection }) {
	let { resources, conditions } = selection;
	let everything = resources.length === 0 && conditions.length > 0 ? [`every ${type}`] : resources;
	let kept = validationHours === null ? "" : `, kept for ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(validationHours, "hour")}`;
	let set = Object.entries(overrides).map(([key, value]) => `${key} ${value}`);
	return `${selectionWords({
		...selection,
		resources: everything
	})}${kept}${set.length === 0 ? "" : `, with ${set.join(", ")}`}`;
}
function syncView(report) {
	let made = report.synced.filter(_report3_js__WEBPACK_IMPORTED_MODULE_3__.s);
	let would = report.dryRun ? "would be " : "";
	return (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.viewOf)(report, {
		job: "Sync",
		done: changed(report),
		problems: problems(report),
		besides: made.length > 0 ? changed(report) : null,
		totals: [[`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__._ls)("change", made.length)} ${would}made`, (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(made.length)]],
		sections: report.imported === void 0 ? [synced(report), coveredSection(report)] : [],
		folds: report.imported === void 0 ? [] : imported(report.imported),
		outputs: {
			plain: { imported: report.imported?.path ?? "" },
			arrays: {}
		},
		regionCounts: {
			columns: [report.dryRun ? "Changes that would be made" : "Changes made"],
			counts: (index) => [made.filter(({ region }) => region === report.regions[index]?.region).length]
		}
	});
}
function changed({ synced: entries, covered, dryRun, imported: plan }) {
	if (plan !== void 0) return plan.text === null ? `the plan ${plan.name} was not written down` : `the plan ${plan.name} as a plan file; nothing was changed`;
	if (entries.length === 0) return `nothing to change: AWS Backup is as the plan file says${covers(covered, " and ")}`;
	let open = entries.filter(({ state }) => state === "not-approved").length;
	let parts = [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(entries.filter(_report3_js__WEBPACK_IMPORTED_MODULE_3__.s).length, "change")} ${dryRun ? "would be made" : "made"} in AWS Backup`];
	open > 0 && parts.push(`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(open)} not in the approved change set`);
	return `${parts.join(", ")}${covers(covered, ", which ")}`;
}
function covers(covered, and) {
	let resources = new Set(covered.map(({ region, kind, resourceId }) => `${kind} ${region} ${resourceId}`));
	return resources.size === 0 ? "" : `${and}covers ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(resources.size, "resource")}`;
}
function problems({ synced: entries }) {
	let failed = entries.filter(({ state }) => state === "failed").length;
	return failed === 0 ? [] : [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.uMJ)(failed, entries.length, "change", {
		one: "was",
		many: "were"
	})} not made`];
}
function imported({ name, text }) {
	if (text === null) return [];
	let head = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`<details open><summary>${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(`Plan file of ${name}`)}</summary>`;
	return [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.fj)([
		head,
		(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.EU)("yaml", text.trimEnd().split("\n")),
		(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`</details>`
	], "\n\n")];
}
})
};
