export const id = 6770;
export const ids = [6770];
export const modules = { 6770: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
FINISHED_WORDS: () => FINISHED_WORDS,
KEPT_ORDER: () => KEPT_ORDER,
PLAIN: () => PLAIN,
PREVIEW_STYLE: () => PREVIEW_STYLE,
RETAINED_WORDS: () => RETAINED_WORDS,
backupView: () => backupView,
behindWords: () => behindWords,
cell: () => cell,
code: () => code,
counted: () => counted,
createdStateWords: () => createdStateWords,
cutToBudget: () => cutToBudget,
deletedBecauseWords: () => deletedBecauseWords,
directTerms: () => directTerms,
docsLink: () => docsLink,
fence: () => fence,
fitBlocks: () => fitBlocks,
gib: () => gib,
hasFault: () => hasFault,
headed: () => headed$1,
headingWords: () => headingWords,
holdsAnything: () => holdsAnything,
isUneventful: () => isUneventful,
join: () => join,
keptWords: () => keptWords,
link: () => link,
logPlace: () => logPlace,
md: () => md,
money: () => money,
nameOf: () => nameOf,
namedInLog: () => namedInLog,
number: () => number,
pluralOf: () => pluralOf,
pointCell: () => pointCell,
publish: () => publish,
refusedView: () => refusedView,
renderSummary: () => renderSummary,
resourceCell: () => resourceCell,
rowsByKind: () => rowsByKind,
rowsOf: () => rowsOf,
share: () => share,
shownAccount: () => shownAccount,
shownId: () => shownId,
signed: () => signed,
sizeOf: () => sizeOf,
snapshotResultWords: () => snapshotResultWords,
table: () => table,
termsOf: () => termsOf,
viewOf: () => viewOf
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
let SHOWN = {
error: _start_js__WEBPACK_IMPORTED_MODULE_0__.z3S,
warning: _start_js__WEBPACK_IMPORTED_MODULE_0__.$e4,
notice: _start_js__WEBPACK_IMPORTED_MODULE_0__.lmD
};
function annotate(annotations) {
for (let { level, title, message, place } of annotations) {
	let where = place && {
		file: place.file,
		startLine: place.line,
		startColumn: place.column
	};
	SHOWN[level](message, {
		title,
		...where
	});
}
}
function writeOutputs({ outcome, ...others }) {
if (!process.env.GITHUB_OUTPUT) return process.env.GITHUB_ACTIONS === "true" ? "the variable GITHUB_OUTPUT is not set" : null;
try {
	for (let [name, value] of Object.entries(others)) (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.uHP)(name, value);
	(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.uHP)("outcome", outcome);
	return null;
} catch (problem) {
	return messageOf(problem);
}
}
async function summarize(render) {
if (!process.env.GITHUB_STEP_SUMMARY) return null;
try {
	await _start_js__WEBPACK_IMPORTED_MODULE_0__.zaO.addRaw(render()).write();
	return null;
} catch (problem) {
	return messageOf(problem);
}
}
function messageOf(problem) {
return problem instanceof Error ? problem.message : String(problem);
}
function logLast(log, lines, sentence) {
let more = lines.length > 200 ? [`and ${lines.length - 200} more, in the report`] : [];
lines.length > 0 && log.group("What was done", [...lines.slice(0, 200), ...more]);
log.info(`${sentence}.`);
}
function amended(report, target, message) {
let failure = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aKc)({
	region: null,
	target,
	action: "report",
	fault: {
		code: "not-written",
		message,
		advice: "Make room or give the permission to write there; what the run did to the account stays done."
	}
}, { account: report.account });
let outcome = report.outcome === "failed" ? "failed" : "partial";
return {
	...report,
	outcome,
	failed: [...report.failed, failure],
	failedCount: report.failedCount + 1
};
}
function number(value) {
return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function counted(count, singular, plural = `${singular}s`) {
return `${number(count)} ${count === 1 ? singular : plural}`;
}
function pluralOf(singular, count) {
return count === 1 ? singular : `${singular}s`;
}
function share(part, whole, noun, verb) {
return `${number(part)} of ${counted(whole, noun)} ${part === 1 ? verb.one : verb.many}`;
}
function gib(size) {
return `${number(size)} GiB`;
}
function money(value) {
let [whole = "0", cents = "00"] = value.toFixed(2).split(".");
return `${number(Number(whole))}.${cents}`;
}
function timeBetween(start, end) {
let seconds = Math.round((Date.parse(end) - Date.parse(start)) / 1e3);
if (!Number.isFinite(seconds) || seconds < 0) return null;
if (seconds < 1) return "less than 1 s";
if (seconds < 60) return `${seconds} s`;
let minutes = Math.floor(seconds / 60);
if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
return `${number(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}
function alertOf(report, sign, own) {
if (sign === "green") return [];
let named = new Set(own.flatMap(({ names }) => names));
let unread = report.regions.filter(({ read }) => !read).map(({ region }) => region);
let others = [...new Set(aboutResources(report.failed).map(nameOf))].filter((name) => !named.has(name));
let lines = [
	...own,
	...others.length === 0 ? [] : [{
		label: "Something failed for",
		names: others
	}],
	...accountLines(report),
	...unread.length === 0 ? [] : [{
		label: "Not looked at",
		names: unread
	}]
];
if (lines.length > 0 || sign !== "red") return lines;
let [first] = report.failed;
return first === void 0 ? [] : [{
	label: `What to do: ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(first.advice, 600)}`,
	names: []
}];
}
function accountOf({ account }, { accounts }) {
return accounts === void 0 ? null : account;
}
function accountLines({ accounts = [] }) {
let names = accounts.flatMap(({ account, outcome }) => outcome === "ok" || account === null ? [] : [account]);
return names.length === 0 ? [] : [{
	label: "Accounts that are not ok",
	names
}];
}
function shownNames({ names, unnamed = 0 }) {
let shown = names.length <= 13 ? names : names.slice(0, 12);
return {
	shown,
	more: names.length - shown.length + unnamed
};
}
function nameOf({ resourceName, resourceId }) {
return resourceName === null || resourceName.trim() === "" ? resourceId ?? "not known" : resourceName;
}
function aboutResources(failed) {
let known = failed.filter(({ region, kind, resourceId }) => region !== null && kind !== null && resourceId !== null);
return [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(known, placeKey).values()].flatMap(([first]) => first === void 0 ? [] : [first]);
}
function placeKey({ account, region, kind, resourceId }) {
if (region === null || kind === null || resourceId === null) return "";
return `${account} ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)({
	region,
	kind,
	id: resourceId
})}`;
}
let RESOURCE_PAGES = {
"ec2-instance": "instance",
"ebs-volume": "volume",
"rds-instance": "database",
"rds-cluster": "cluster"
};
let POINT_PAGES = {
"ec2-instance": "image",
"ebs-volume": "snapshot"
};
function consoleLink(page, region, id) {
let domain = PARTITIONS.find(({ regions }) => regions.test(region))?.domain;
let { console, fragment, ids, end } = PAGES$2[page];
if (domain === void 0 || !ids.test(id)) return null;
return `https://${region}.${domain}/${console}/home?region=${region}#${fragment}=${id}${end}`;
}
let PARTITIONS = [
{
	regions: /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-[0-9]+$/,
	domain: "console.aws.amazon.com"
},
{
	regions: /^cn-[a-z]+-[0-9]+$/,
	domain: "console.amazonaws.cn"
},
{
	regions: /^us-gov-[a-z]+-[0-9]+$/,
	domain: "console.amazonaws-us-gov.com"
}
];
let DATABASE = /^(?=[a-z0-9-]{1,63}$)[a-z](?:-?[a-z0-9])*$/;
let PAGES$2 = {
image: {
	console: "ec2",
	fragment: "ImageDetails:imageId",
	ids: /^ami-[0-9a-z]+$/,
	end: ""
},
instance: {
	console: "ec2",
	fragment: "InstanceDetails:instanceId",
	ids: /^i-[0-9a-z]+$/,
	end: ""
},
snapshot: {
	console: "ec2",
	fragment: "SnapshotDetails:snapshotId",
	ids: /^snap-[0-9a-z]+$/,
	end: ""
},
volume: {
	console: "ec2",
	fragment: "VolumeDetails:volumeId",
	ids: /^vol-[0-9a-z]+$/,
	end: ""
},
database: {
	console: "rds",
	fragment: "database:id",
	ids: DATABASE,
	end: ";is-cluster=false"
},
cluster: {
	console: "rds",
	fragment: "database:id",
	ids: DATABASE,
	end: ";is-cluster=true"
}
};
function termsOf({ kinds, engine }) {
let { resource, point, aPoint } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Z9Q)(kinds);
let mixed = new Set(kinds).size > 1;
if (engine === "direct") return {
	resource,
	point,
	work: point,
	aWork: aPoint,
	begin: "create",
	begun: "created",
	mixed
};
return {
	resource,
	point: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Z9Q)([]).point,
	work: "backup job",
	aWork: "a backup job",
	begin: "start",
	begun: "started",
	mixed
};
}
function directTerms({ kinds }) {
return termsOf({
	kinds,
	engine: "direct"
});
}
function headed$1(word) {
return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
function actionWords({ action, kind }, subject) {
let alone = kind === null || subject.kinds.length < 2;
let { resource, point, work, begin } = termsOf(alone ? subject : {
	...subject,
	kinds: [kind]
});
return {
	start: "start the run",
	select: `select ${resource}s`,
	read: alone ? "read" : `read ${resource}s`,
	create: `${begin} ${work}`,
	copy: `copy ${point}`,
	wait: `wait for ${work}`,
	delete: `delete ${point}`,
	"delete-snapshot": "delete snapshot",
	purge: "purge",
	"set-expiry": `set the expiry of ${point}`,
	verify: `boot ${point}`,
	terminate: "terminate test instance",
	sync: "sync",
	restore: `restore ${resource}`,
	preview: "preview",
	collect: "put reports together",
	report: "hand the result over"
}[action];
}
let KEPT_WORDS = {
refused: "due for deletion, but refused",
failed: "deletion failed",
"expiry-unreadable": "Expire tag cannot be read",
"expiry-missing": "no Expire tag",
"not-ours": "not proven to be ours",
protected: "protected against deletion",
public: "public",
"awaiting-copy": "waiting for its copy",
"home-not-enabled": "a copy whose home region is not enabled",
"in-use": "in use",
locked: "locked",
changed: "changed since it was decided",
"not-approved": "due, but not in the approved change set",
"min-keep": "among the newest of its resource (min-keep)",
verified: "among the newest verified of its resource (keep-verified)",
"unknown-plan": "its plan or rule is not in the plan file",
retention: "kept by its plan's retention",
pending: "still pending",
"other-tag": "made for another tag",
"never-expires": "never expires",
"not-expired": "not expired yet"
};
let KEPT_ORDER = Object.keys(KEPT_WORDS);
function keptWords(because, kinds) {
if (because === "protected" && kinds.every((kind) => kind === "ec2-instance")) return "protected against deregistration";
return because === "min-keep" ? `among the newest of its ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Z9Q)(kinds).resource} (min-keep)` : KEPT_WORDS[because];
}
let RETAINED_WORDS = {
lengthen: "kept longer",
shorten: "shortened",
"shorten-to-grace": "shortened, limited by the grace",
snapshots: "its snapshots said something else"
};
function isUneventful(because) {
return because === "not-expired" || because === "never-expires";
}
function createdStateWords(entry) {
let state = entry.state === "planned" ? "would be created" : entry.state;
return entry.alreadyDone ? `${state}, made by an earlier attempt` : state;
}
function deletedBecauseWords(entry) {
if (entry.because === "failed") return "had failed, held no backup";
return "expired";
}
function snapshotResultWords(result) {
if (result === "planned") return "would be deleted";
if (result === "success") return "deleted";
return result === "skipped" ? "skipped (another AMI uses it)" : `left behind: ${result}`;
}
let FINISHED_WORDS = {
planned: "would be deleted",
deleted: "deleted",
failed: "FAILED, left behind"
};
function headingWords(noun, done, count, dryRun) {
return `${counted(count, noun)} ${dryRun ? `would be ${done}` : done}`;
}
function shownId(id) {
return /^arn:[^:]*:rds:[^:]*:[^:]*:(?:cluster-)?snapshot:([^:]+)$/.exec(id)?.[1] ?? id;
}
function behindWords(kinds) {
let databases = kinds.filter((kind) => kind === "rds-instance" || kind === "rds-cluster").length;
if (databases === 0) return "volumes";
return databases === kinds.length ? "databases" : "volumes and databases";
}
function rowsOf(entries, cells) {
return {
	count: entries.length,
	row: (index) => {
		let entry = entries[index];
		return entry === void 0 ? [] : cells(entry);
	}
};
}
let PLAIN = {
notes: [],
groups: null,
mostRows: 1e400,
quiet: !1,
folded: !1,
bad: !1,
dispensable: [],
sentences: []
};
function rowsByKind(mixed, columns, entries, cells) {
if (!mixed) return {
	columns,
	...rowsOf(entries, cells)
};
let behindFirst = ([first, ...others], item) => first === void 0 ? [] : [
	first,
	item,
	...others
];
return {
	columns: behindFirst(columns, "Kind"),
	...rowsOf(entries, (entry) => behindFirst(cells(entry), [entry.kind ?? ""]))
};
}
function resourceCell(kind, region, id, name = "") {
if (id === null) return ["not known"];
let page = RESOURCE_PAGES[kind];
let reference = page === void 0 ? id : {
	page,
	region,
	id
};
return name === null || name.trim() === "" ? [reference] : [name, reference];
}
function pointCell(kind, region, id) {
let page = POINT_PAGES[kind];
return [page === void 0 ? shownId(id) : {
	page,
	region,
	id
}];
}
function sectionsOf(view) {
return [
	accountsSection(view),
	warnings(view),
	...view.sections,
	messages(view),
	regions(view)
].filter(holdsAnything);
}
function holdsAnything(section) {
return section.count > 0 || section.groups !== null;
}
function accountsSection({ report }) {
let { accounts = [] } = report;
let bad = accounts.filter(({ outcome }) => outcome !== "ok").length;
return {
	...PLAIN,
	title: bad === 0 ? counted(accounts.length, "account") : `${share(bad, accounts.length, "account", IS_NOT_OK)}`,
	noun: "account",
	bad: bad > 0,
	columns: [
		"Account",
		"Outcome",
		"What became of it",
		"Failures"
	],
	sentences: ["What became of it"],
	...rowsOf(accounts, ({ account, outcome, failedCount, verdict }) => [
		[account ?? "hidden"],
		[outcome],
		[verdict],
		[number(failedCount)]
	])
};
}
let IS_NOT_OK = {
one: "is not ok",
many: "are not ok"
};
function warnings({ warnings: told }) {
let groups = [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(told, ({ message }) => message).values()];
return {
	...PLAIN,
	title: counted(told.length, "warning"),
	noun: "warning",
	columns: ["About", "Warning"],
	sentences: ["Warning"],
	...rowsOf(groups, (group) => [[placesOf(group)], [group[0]?.message ?? ""]])
};
}
function placesOf(group) {
let places = group.map(({ target, region, account }) => {
	let place = region === null || region === target ? target : `${target} in ${region}`;
	return account === void 0 ? place : `${place}, account ${account ?? "hidden"}`;
});
let more = places.length - 10;
return `${places.slice(0, 10).join(", ")}${more > 0 ? ` and ${number(more)} more` : ""}`;
}
function messages({ report }) {
return {
	...PLAIN,
	title: `AWS's full messages (${number(report.failed.length)})`,
	quiet: !0,
	noun: "message",
	columns: [
		"About",
		"Region",
		"Message"
	],
	sentences: ["Message"],
	...rowsOf(report.failed, (entry) => [
		aboutCell(entry),
		whereCell(entry, report),
		[entry.message]
	])
};
}
function aboutCell({ kind, region, resourceId, resourceName, target }) {
if (kind === null || region === null || resourceId === null) return [shownId(target)];
return resourceCell(kind, region, resourceId, resourceName);
}
function whereCell(entry, report) {
return [entry.region, accountOf(entry, report)].filter((part) => part !== null);
}
function aboutWords(entry, report) {
let account = accountOf(entry, report);
return account === null ? aboutInAccount(entry) : `${aboutInAccount(entry)}, account ${account}`;
}
function aboutInAccount(entry) {
let { region, resourceId, resourceName } = entry;
let target = shownId(entry.target);
let where = region === null || region === target ? "" : ` in ${region}`;
if (resourceId === null) return `${target}${where}`;
let name = nameOf({
	resourceId,
	resourceName
});
let ids = [...new Set([resourceId, target])].filter((id) => id !== name);
return `${name}${ids.length === 0 ? "" : ` (${ids.join(", ")})`}${where}`;
}
function regions({ report, regionCounts }) {
let { columns, counts } = regionCounts;
let told = [...report.regions.entries()].filter(([index, entry]) => !entry.read || entry.failed > 0 || counts(index).some((count) => count > 0));
let silent = report.regions.length - told.length;
let notes = silent === 0 || told.length === 0 ? [] : [`${counted(silent, "more region")} with nothing to tell.`];
return {
	...PLAIN,
	title: `${counted(report.regions.length, "region")} looked at`,
	quiet: !0,
	notes,
	noun: "region",
	columns: [
		"Region",
		"Read",
		...columns,
		"Failures"
	],
	...rowsOf(told, ([index, entry]) => [
		[entry.region],
		[entry.read ? "yes" : "NO, not read"],
		...counts(index).map((count) => [number(count)]),
		[number(entry.failed)]
	])
};
}
let MESSAGE_LIMIT = 4e3;
function annotations({ report, verdict, subject, skipped }) {
let errors = variedFirst(report.failed).map((entry) => () => failureAnnotation(report, subject, entry));
let { good, sentence } = verdict;
!good && errors.length === 0 && errors.push(() => annotation("error", sentence, `${sentence}.`));
let warnings = [...skipped.filter(({ actionNeeded }) => actionNeeded).map((entry) => () => skippedAnnotation(entry)), ...report.warnings.map(({ region, target, message, place }) => () => ({
	...annotation("warning", region === null ? target : `${target} in ${region}`, `${target}: ${message}`),
	...place && { place }
}))];
return [...atMostTen(errors, "error", "failure"), ...atMostTen(warnings, "warning", "warning")];
}
function variedFirst(failed) {
let firsts = [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(failed, ({ fault }) => fault).values()].flatMap(([first]) => first === void 0 ? [] : [first]);
let others = new Set(failed);
for (let first of firsts) others.delete(first);
return [...firsts, ...others];
}
function skippedAnnotation(entry) {
let { kind, region, resourceId: id, reason } = entry;
let what = kind === "rds-instance" || kind === "rds-cluster" ? `${_start_js__WEBPACK_IMPORTED_MODULE_0__.GWV[kind].resource} ${id}` : id;
let name = nameOf(entry) === id ? what : nameOf(entry);
return annotation("warning", `${name} has no backup: ${reason}`, `${name} (${what} in ${region}): ${reason}`);
}
function failureAnnotation(report, subject, entry) {
let { message, advice, place } = entry;
let help = ` What to do: ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(advice, MESSAGE_LIMIT / 2)}`;
let about = entry.resourceId === null ? "" : `${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(aboutWords(entry, report), 500)}: `;
let told = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(`${about}${message}`, MESSAGE_LIMIT - help.length - 1);
return {
	...annotation("error", failureTitle(report, subject, entry), `${sentenceOf(told)}${help}`),
	...place && { place }
};
}
function failureTitle({ dryRun }, subject, entry) {
let { region, target, fault, action, resourceId } = entry;
let where = region === null || region === target ? "" : ` in ${region}`;
if (resourceId !== null && (action === "create" || action === "wait")) return `${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(nameOf(entry), 100)} ${dryRun ? "would get no backup" : "has no backup"}: ${fault}${where}`;
let done = `${dryRun ? "dry run: failed" : "failed"} to ${actionWords(entry, subject)}`;
let id = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(shownId(target), 100);
if (resourceId === null) return `${headed$1(done)}: ${id}${where} (${fault})`;
return `${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(nameOf(entry), 100)}: ${done}${target === resourceId ? "" : ` ${id}`}${where} (${fault})`;
}
function sentenceOf(text) {
return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function annotation(level, title, message) {
return {
	level,
	title: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(title, 200),
	message: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(message, MESSAGE_LIMIT)
};
}
function atMostTen(all, level, noun) {
if (all.length <= 10) return all.map((word) => word());
let shown = all.slice(0, 9).map((word) => word());
let more = counted(all.length - shown.length, `more ${noun}`);
return [...shown, annotation(level, more, `${more}: the job summary and the report file list all of them.`)];
}
function logLines({ report, terms, lines }) {
let failed = report.failed.map(({ kind, region, target, resourceId, resourceName, fault, message }) => `${logPlace(terms, kind, region)} ${namedInLog({
	resourceId,
	resourceName
}, shownId(target))}: ${fault}: ${message}`);
return [...lines, ...failed];
}
function logPlace({ mixed }, kind, region) {
return [region, mixed ? kind : null].filter((part) => part !== null).join(" ");
}
function namedInLog({ resourceName, resourceId }, target = "") {
let id = target === "" ? resourceId ?? "not known" : target;
return resourceName === null || resourceName.trim() === "" ? id : `${resourceName} (${id})`;
}
function renderOutputs({ report, outputs }, reportPath, { budgetChars = 45e4, pagePath = null } = {}) {
let plain = {
	outcome: report.outcome,
	...COUNTS,
	"failed-count": String(report.failedCount),
	report: reportPath ?? "",
	"change-set": report.changeSetPath ?? "",
	preview: "",
	imported: "",
	page: pagePath ?? "",
	...outputs.plain
};
let failed = report.failed.map(({ place: _, decode: __, ...entry }) => entry);
let arrays = Object.entries({
	failed,
	...NO_ARRAYS,
	...outputs.arrays
}).map(([name, entries]) => [name, entries.map((entry) => JSON.stringify(entry))]);
let names = arrays.map(([name]) => name);
let left = budgetChars - lengthOfAll(plain) - names.join("").length - `truncated${names.join(",")}`.length;
let texts = {};
let truncated = [];
for (let [index, [name, entries]] of arrays.entries()) {
	let others = arrays.slice(index + 1);
	let rest = others.reduce((sum, [, theirs]) => sum + lengthOf(theirs), 0);
	let { text, cut } = cutToFit(entries, others.length === 0 ? left : Math.max(left / 2, left - rest));
	texts[name] = text;
	cut && truncated.push(name);
	left -= text.length;
}
return {
	...plain,
	...texts,
	truncated: truncated.sort().join(",")
};
}
let COUNTS = {
"matched-count": "0",
"created-count": "0",
"deleted-count": "0",
"kept-count": "0"
};
let NO_ARRAYS = {
created: [],
deleted: []
};
function lengthOfAll(outputs) {
return Object.entries(outputs).reduce((sum, [name, text]) => sum + name.length + text.length, 0);
}
function lengthOf(entries) {
return entries.reduce((sum, entry) => sum + entry.length + 1, 2);
}
function cutToFit(entries, room) {
let used = 1;
let count = entries.findIndex((entry) => {
	used += entry.length + 1;
	return used > room;
});
let fitting = count === -1 ? entries : entries.slice(0, count);
return {
	text: `[${fitting.join(",")}]`,
	cut: fitting.length < entries.length
};
}
let PAGES$1 = `https://github.com/your-org/backup-via-tag/blob/v${_start_js__WEBPACK_IMPORTED_MODULE_0__.xvI}/docs`;
function docsLink(page) {
return `${PAGES$1}/${page}.md`;
}
function faultLink(fault) {
return `${docsLink("faults")}#${FAULT_PARTS[fault]}`;
}
let START = "before-anything-is-read";
let REGION$1 = "in-a-region";
let BACKUP = "backup";
let PURGE = "purge";
let VERIFY = "verify";
let PREVIEW = "preview-and-approval";
let ANY = "at-any-time";
let FAULT_PARTS = {
"bad-input": START,
"no-id-token": START,
"role-refused": START,
"no-credentials": START,
"credentials-expired": START,
"access-denied": REGION$1,
"denied-by-policy": REGION$1,
"region-not-enabled": REGION$1,
unreachable: REGION$1,
throttled: REGION$1,
"service-error": REGION$1,
"none-found": BACKUP,
"resource-gone": BACKUP,
"wrong-state": BACKUP,
busy: BACKUP,
"quota-reached": BACKUP,
"tag-policy": BACKUP,
"name-taken": BACKUP,
"not-available-in-time": BACKUP,
"backup-failed": PURGE,
"guard-unevaluated": PURGE,
"too-many-deletions": PURGE,
"deletion-blocked": PURGE,
"snapshot-left": PURGE,
"not-isolated": VERIFY,
"no-instance-type": VERIFY,
"no-capacity": VERIFY,
"boot-failed": VERIFY,
"not-allowed": PREVIEW,
"comment-failed": PREVIEW,
"not-written": ANY,
"report-missing": ANY,
"clock-wrong": ANY,
cancelled: ANY,
unexpected: ANY
};
function causesOf(failed) {
return [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(failed, ({ fault, action, kind, advice }) => [
	fault,
	action,
	kind,
	advice
].join("\n")).values()].flatMap((failures) => {
	let [first] = failures;
	return first === void 0 ? [] : [{
		first,
		failures
	}];
}).sort((a, b) => rank(a) - rank(b));
}
function rank({ first }) {
switch (first.action) {
	case "start":
	case "select": return 0;
	case "create":
	case "wait": return 1;
	case "read": return 2;
	default: return 3;
}
}
function commonMessage({ failures }) {
let [message, ...others] = new Set(failures.map((failure) => failure.message));
return message === void 0 || others.length > 0 ? null : message;
}
function snippetFor({ fault, advice, region, action }) {
switch (fault) {
	case "access-denied": return statementFor(advice);
	case "denied-by-policy":
	case "region-not-enabled": return region === null || !REGION.test(region) ? null : {
		language: "yaml",
		text: `regions: "!${region}"`
	};
	case "no-id-token": return {
		language: "yaml",
		text: "permissions:\n  id-token: write\n  contents: read"
	};
	case "none-found": return action === "start" ? null : {
		language: "yaml",
		text: "if-none-found: warn"
	};
	case "comment-failed": return {
		language: "yaml",
		text: "permissions:\n  pull-requests: write"
	};
	default: return null;
}
}
let REGION = /^[a-z0-9-]{1,40}$/;
let ALLOW = /^Allow ((?:[a-z0-9-]+:[A-Z][A-Za-z]+)(?:(?:, | and )[a-z0-9-]+:[A-Z][A-Za-z]+)*)\b/;
let NEEDS_A_CONDITION = /:(?:Delete|Deregister|Terminate|Run|Modify|PassRole)|^(?:iam|kms|sts):/;
function statementFor(advice) {
let actions = ALLOW.exec(advice)?.[1]?.split(/, | and /) ?? [];
if (actions.length === 0 || actions.some((action) => NEEDS_A_CONDITION.test(action))) return null;
if (/boundary|endpoint|session policy|key policy|organi[sz]ation|vault's/i.test(advice)) return null;
return {
	language: "json",
	text: `{\n  "Effect": "Allow",\n  "Action": ${actions.length === 1 ? JSON.stringify(actions[0]) : `[${actions.map((each) => JSON.stringify(each)).join(", ")}]`},\n  "Resource": "*"\n}`
};
}
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
return finished((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(text, limit).split(" ").map(escapeWord).join(" "));
}
let HARMLESS = /^(?!.*gh-\d)[a-z0-9][a-z0-9,-]*(?: [a-z0-9,-]+)*$/i;
function code(text, limit) {
let clean = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(text, limit);
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
let clean = lines.map((line) => `${/^[+-]? */.exec(line)?.[0] ?? ""}${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(line.replace(/^[+-]? */, ""))}`);
let longest = Math.max(2, ...clean.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
let mark = "`".repeat(longest + 1);
return finished([
	`${mark}${language}`,
	...clean,
	mark
].join("\n"));
}
function failureBlocks(view) {
let causes = causesOf(view.report.failed);
if (causes.length === 0) return [];
let note = view.rehearsal ? [md`Found by the dry run itself, which wrote nothing; a real run would meet the same.`] : [];
let more = causes.slice(40).reduce((sum, { failures }) => sum + failures.length, 0);
return [
	md`### What failed, and what to do`,
	...note,
	...causes.slice(0, 40).map((cause, index) => causeBlock(cause, index + 1, view)),
	...more === 0 ? [] : [md`**${cell(counted(more, "failure"))} of other causes not shown here; the report has them all.**`]
];
}
function causeBlock(cause, place, { subject, report }) {
let { first } = cause;
let message = commonMessage(cause) ?? first.message;
let snippet = snippetFor(first);
let more = link(md`what ${cell(first.fault)} means`, faultLink(first.fault));
return join([
	md`**${place}. ${cell(`Failed to ${actionWords(first, subject)}`, 200)}** (${code(first.fault)}): ${cell(message, 240)}`,
	bullets(cause, report),
	md`**Do this:** ${adviceOf(first)} (${more})`,
	...snippet === null ? [] : [fence(snippet.language, snippet.text.split("\n"))]
], "\n\n");
}
function adviceOf({ advice }) {
return join((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(advice, 600).split(/(docs\/(?:iam|plans|faults)\.md)/).map((part) => {
	let page = PAGES.find((name) => part === `docs/${name}.md`);
	return page === void 0 ? spaced(part) : link(cell(part), docsLink(page));
}), "");
}
let PAGES = [
"iam",
"plans",
"faults"
];
function spaced(text) {
let [before, after] = [/^ /.test(text) ? md` ` : md``, / $/.test(text) ? md` ` : md``];
return md`${before}${cell(text)}${after}`;
}
function bullets({ failures }, report) {
let things = [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(failures, (entry) => placeKey(entry) || `${entry.account} ${entry.region} ${entry.target}`).values()];
let lines = things.slice(0, 50).flatMap(([first]) => first === void 0 ? [] : [lineOf(first, report)]);
let more = things.length - lines.length;
return join([...lines, ...more > 0 ? [md`- and ${cell(number(more))} more`] : []], "\n");
}
function lineOf(entry, report) {
let { kind, region, resourceId } = entry;
let target = shownId(entry.target);
let account = accountOf(entry, report);
let where = [...region === null || region === target ? [] : [cell(region)], ...account === null ? [] : [cell(account)]];
if (kind === null || region === null || resourceId === null) return md`- ${join([md`**${cell(target, 200)}**`, ...where], " · ")}`;
let name = nameOf({
	resourceId,
	resourceName: entry.resourceName
});
let page = RESOURCE_PAGES[kind];
let id = link(cell(resourceId), page === void 0 ? null : consoleLink(page, region, resourceId));
let place = join([name === resourceId ? md`**${id}**` : id, ...where], " · ");
return md`- ${join([
	...name === resourceId ? [] : [md`**${cell(name, 256)}**`],
	place,
	...target === resourceId ? [] : [cell(target)]
], "<br>")}`;
}
let WHOLE = /^(?=\S*\d)\S+-\S+$/;
let INSTANT = /^\d{4}-\d\d-\d\dT/;
function openWidths({ columns, row, count }) {
let rows = Array.from({ length: Math.min(count, 100) }, (_, index) => row(index));
let needs = columns.map((heading, column) => {
	let words = rows.flatMap((cells) => wordsOf$1(cells[column] ?? []));
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
function wordsOf$1(cell) {
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
let end = isFolded(section) ? md`\n\n</details>` : md``;
let headers = section.count === 0 ? md`` : md`\n\n${tableHead(section.columns, openWidths(section))}`;
let room = options.bytes - sizeOf(start) - sizeOf(headers) - sizeOf(end);
let noteRoom = sizeOf(cutNote(section, section.count, options));
let wanted = Math.min(section.count, section.mostRows);
let lines = [];
let used = 0;
for (; lines.length < Math.min(wanted, mostRows);) {
	let line = md`\n${row(section.row(lines.length).map((parts) => renderCell(parts, options)))}`;
	used += Buffer.byteLength(line);
	if (used > room - (lines.length + 1 < section.count ? noteRoom : 0)) break;
	lines.push(line);
}
let missing = section.count - lines.length;
if (room < (missing > 0 ? noteRoom : 0)) return {
	text: null,
	whole: !1
};
let note = missing === 0 ? md`` : cutNote(section, missing, options);
return {
	text: md`${start}${lines.length === 0 ? md`` : headers}${join(lines, "")}${note}${end}`,
	whole: lines.length === wanted
};
}
function isFolded({ quiet, folded }) {
return quiet || folded;
}
function sectionStart(section) {
let { title, notes, groups } = section;
let blocks = [isFolded(section) ? md`<details><summary>${cell(title)}</summary>` : md`### ${cell(title)}`, ...notes.map((note) => cell(note))];
if (groups !== null) {
	let rows = groups.rows.map((cells) => cells.map((part) => typeof part == "string" ? cell(part, 300) : cell(part.drawn)));
	blocks.push(table(groups.columns, rows));
}
return join(blocks, "\n\n");
}
function cutNote(section, missing, { path, whole }) {
let count = cell(`${number(missing)} of ${counted(section.count, section.noun)} not shown here`);
return path === null ? md`\n\n**${count}.**` : md`\n\n**${count}:** ${path} has the whole ${cell(whole)}.`;
}
function renderCell(parts, { links, longestCell }) {
return join(parts.map((part, index) => {
	let between = index === 0 ? md`` : md` `;
	if (typeof part == "string") return md`${between}${cell(part, longestCell)}`;
	if ("drawn" in part) return md`${between}${cell(part.drawn)}`;
	let id = link(cell(part.id), links ? consoleLink(part.page, part.region, part.id) : null);
	return index === 0 ? id : md`<br>${id}`;
}), "");
}
function totalsOf({ report, totals }) {
return report.failedCount === 0 ? totals : [...totals, [pluralOf("failure", report.failedCount), number(report.failedCount)]];
}
function contextOf({ report, asked }) {
return [
	["account", shownAccount(report)],
	...asked,
	["started", report.startedAt],
	["took", timeBetween(report.startedAt, report.finishedAt)],
	["role", roleOf(report.caller)]
].flatMap(([label, value]) => value === null || value === "" ? [] : [[label, value]]);
}
function shownAccount({ account, caller }) {
return account ?? (caller === null ? null : "hidden");
}
function roleOf(caller) {
if (caller === null) return null;
let parts = caller.split("/");
let name = caller.includes(":assumed-role/") && parts.length > 2 ? parts.at(-2) : caller.split(/[/:]/).at(-1);
return name === void 0 || name === "" ? caller : name;
}
function verdictOf(report, clauses) {
let good = report.outcome === "ok";
let worries = clauses.worries ?? [];
let sign = clauses.sign ?? (good ? worries.length > 0 ? "orange" : "green" : "red");
if (clauses.sentence !== void 0) return {
	good,
	sign,
	sentence: clauses.sentence
};
let protection = clauses.protection ?? null;
return {
	good,
	sign,
	sentence: headed([
		...protection === null ? [] : [protection],
		...accountClauses(report),
		...worries,
		...good ? [clauses.done] : failureClauses(report, clauses),
		...report.dryRun ? ["dry run: nothing was written"] : []
	].filter((clause) => clause !== "").join(" · "))
};
}
function accountClauses({ accounts = [] }) {
if (accounts.length === 0) return [];
let bad = accounts.filter(({ outcome }) => outcome !== "ok").length;
return [bad === 0 ? counted(accounts.length, "account") : `${bad} of ${counted(accounts.length, "account")} not ok`];
}
function headed(text) {
return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
let EMOJI = {
green: "🟢",
orange: "🟠",
red: "🔴"
};
let LETTERS = {
green: "OK",
orange: "WARNING",
red: "NOT OK"
};
function signed({ sign, sentence }, emoji = !0) {
return emoji ? `${EMOJI[sign]} ${sentence}` : `${LETTERS[sign]}: ${sentence}`;
}
function hasFault(report, code) {
return report.failed.some(({ fault }) => fault === code);
}
function failureClauses(report, clauses) {
let { problems, besides, tellsFailure = !1 } = clauses;
let job = clauses.job.toLowerCase();
let unread = report.regions.filter(({ read }) => !read).length;
let unknown = unread === 0 ? [] : [share(unread, report.regions.length, "region", {
	one: "unknown",
	many: "unknown"
})];
let told = [...problems];
told.length === 0 && unknown.length === 0 && !tellsFailure && told.push(otherProblem(report));
let [first, ...others] = told;
let how = endOf(report, job);
let begun = first === void 0 ? how === null ? [] : [how] : [`${how ?? `${job} failed`}: ${first}`];
return [
	...unknown,
	...begun,
	...others,
	...besides === null ? [] : [besides]
];
}
function endOf(report, job) {
if (hasFault(report, "too-many-deletions")) return report.dryRun ? `${job} would be refused` : `${job} refused`;
return hasFault(report, "cancelled") ? `${job} cancelled` : null;
}
function otherProblem({ failed }) {
let [first] = failed;
if (first === void 0) return "it ended early and left no reason";
if (first.action !== "start" && first.action !== "select" && failed.length > 1) return counted(failed.length, "failure");
let more = failed.length - 1;
return `${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(first.message, 200).replace(/[.;:]$/, "")}${more > 0 ? `; ${counted(more, "more failure")}` : ""}`;
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
	...sectionsOf(view).map((section) => ({ section })),
	...view.folds.map((text) => ({ text }))
];
let bytes = budgetBytes - 1 - sizeOf(top) - sizeOf(foot);
let path = reportPath === null ? null : md`the report file`;
let fitted = fitBlocks(blocks, {
	...SUMMARY_STYLE,
	bytes,
	links: !0,
	path
}).blocks;
return cutToBudget(`${join([
	top,
	...fitted,
	foot
], "\n\n")}\n`, budgetBytes);
}
function head({ verdict, alert, rehearsal }) {
let blocks = [md`## ${cell(signed(verdict), 600)}`];
let box = alertBox(verdict.sign, alert);
box !== null && blocks.push(box);
rehearsal && blocks.push(md`**Dry run: nothing was written.** What follows is what a real run would do.`);
return join(blocks, "\n\n");
}
function alertBox(sign, alert) {
if (alert.length === 0) return null;
return join([md`> [!${sign === "red" ? md`CAUTION` : md`WARNING`}]`, join(alert.map(alertLine), "\n>\n")], "\n");
}
function alertLine(line) {
if (line.names.length === 0 && !line.unnamed) return md`> ${cell(line.label)}`;
let { shown, more } = shownNames(line);
let names = join(shown.map((name) => code(name, 256)), ", ");
return md`> **${cell(line.label)}:** ${names}${more > 0 ? md` and ${cell(number(more))} more` : md``}`;
}
function countsOf(view) {
let totals = totalsOf(view);
if (totals.length === 0) return null;
return join(totals.map(([label, value]) => md`**${cell(value)}** ${cell(label)}`), " · ");
}
function footer(view, reportPath, origin) {
return md`<sub>${join([
	...[...contextOf(view), ...origin === null ? [] : [["started by", origin]]].map(([label, value]) => md`${cell(label)} ${code(value, 300)}`),
	reportPath === null ? md`the whole report could not be written to a file` : md`whole report ${code(reportPath, 500)} on the runner, until it ends`,
	link(md`how to restore`, docsLink("restore")),
	link(md`what these words mean`, docsLink("report"))
], " · ")}</sub>`;
}
async function tellWatchers(watching, ending, context) {
if (watching.dryRun) return [];
let patient = {
	...context,
	signal: withLastWords(context.signal)
};
return (await Promise.all([watching.issue === null ? null : tellIssue(watching.issue, ending, patient), watching.heartbeatUrl === null ? null : tellHeart(watching.heartbeatUrl, ending, patient)])).filter((warning) => warning !== null);
}
async function tellIssue(wanted, ending, context) {
let warn = (why) => warning("issue", `the issue could not be written: ${why}`);
let { host, scrub, signal, clock, issueMilliseconds = 3e4 } = context;
if (host.place === null) return warn("there is no repository outside a workflow");
if (wanted.token === "") return warn("there is no token; give the input github-token");
let subject = {
	key: [
		...host.place,
		...wanted.subject,
		...wanted.scope
	],
	title: wanted.subject,
	...ending,
	origin: context.origin
};
try {
	let { keepIssue } = await __webpack_require__.e(9974).then(__webpack_require__.bind(__webpack_require__, 9974));
	let written = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.dnT)(async (stop) => {
		let issues = await host.issues(wanted.token, {
			clock,
			signal: stop
		});
		return issues.ok ? keepIssue(issues.value, subject, scrub) : issues;
	}, signal, issueMilliseconds);
	return written.ok ? null : warn(`${written.fault.message}; ${written.fault.advice}`);
} catch (error) {
	return warn(context.signal.aborted ? "the run was cancelled" : wordsOf(error));
}
}
async function tellHeart(url, { view }, context) {
let warn = (why) => warning("heartbeat-url", `the heartbeat could not be sent: ${why}`);
try {
	let [network, { sendHeartbeat }] = await Promise.all([context.network(), __webpack_require__.e(6674).then(__webpack_require__.bind(__webpack_require__, 6674))]);
	if (!network.ok) return warn(network.fault.message);
	let problem = await sendHeartbeat(url, view.report.outcome === "ok", {
		...context,
		network: network.value
	});
	return problem === null ? null : warn(problem);
} catch (error) {
	return warn(wordsOf(error));
}
}
function warning(target, message) {
return {
	region: null,
	target,
	message
};
}
function wordsOf(error) {
return error instanceof Error ? error.message : String(error);
}
function withLastWords(signal) {
let controller = new AbortController();
let stop = () => {
	setTimeout(() => controller.abort(signal.reason), 2e3).unref();
};
signal.aborted ? stop() : signal.addEventListener("abort", stop, { once: !0 });
return controller.signal;
}
async function publish(report, publishing) {
let { folders, log, accounts, watching, watchers } = publishing;
let viewed = (one) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pPc)(accounts.hideAll(one));
let file = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.X8X)(folders, fileNameOf(report), report);
let path = file.ok ? file.path : null;
let told = file.ok ? report : amended(report, "report", file.problem);
let view = await viewed(told);
let page = await writePage(view, publishing, fileNameOf(report));
let unrecorded = await putOnRecord(view, publishing);
if (page.problem !== null || unrecorded !== null) {
	page.problem !== null && (told = warned(told, "page", page.problem));
	unrecorded !== null && (told = amended(told, "evidence", unrecorded));
	view = await viewed(told);
	path !== null && await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aSL)(path, told);
	await writePage(view, publishing, fileNameOf(report));
	unrecorded === null && await putOnRecord(view, publishing);
}
let pagePath = page.path;
let unwritten = writeOutputs(renderOutputs(view, path, { pagePath }));
if (unwritten !== null) {
	told = amended(told, "outputs", `the outputs could not be written: ${unwritten}`);
	view = await viewed(told);
	path !== null && await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aSL)(path, told);
	await writePage(view, publishing, fileNameOf(report));
	await putOnRecord(view, publishing);
	writeOutputs(renderOutputs(view, path, { pagePath }));
}
let warnings = await tellWatchers(watching, {
	view,
	reportPath: path
}, watchers);
if (warnings.length > 0) {
	told = {
		...told,
		warnings: [...told.warnings, ...warnings]
	};
	view = await viewed(told);
	path !== null && await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aSL)(path, told);
}
annotate(annotations(view));
let unshown = await summarize(() => renderSummary(view, {
	reportPath: path,
	origin: watchers.origin
}));
unshown !== null && annotate([{
	level: "warning",
	title: "No job summary",
	message: `the job summary could not be written: ${unshown}`
}]);
logLast(log, logLines(view), signed(view.verdict));
return told;
}
async function writePage({ htmlPage }, { folders }, reportName) {
if (htmlPage === null) return {
	path: null,
	problem: null
};
let written = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Ofw)(folders, reportName.replace(/\.json$/, ".html"), htmlPage());
return written.ok ? {
	path: written.path,
	problem: null
} : {
	path: null,
	problem: written.problem
};
}
async function putOnRecord({ evidence, report }, { watching, evidenceRoots }) {
if (evidence === null || watching.evidence === null || report.failed.some(({ target }) => target === "evidence")) return null;
let { writeEvidence } = await __webpack_require__.e(9417).then(__webpack_require__.bind(__webpack_require__, 1798));
return writeEvidence(watching.evidence, evidenceRoots, evidence());
}
function warned(report, target, message) {
return {
	...report,
	warnings: [...report.warnings, {
		region: null,
		target,
		message
	}]
};
}
function fileNameOf({ mode, startedAt }) {
return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(`backup-via-tag-${mode ?? "refused"}-${startedAt.replace(/[^0-9]/g, "")}-${process.pid}.json`);
}
function viewOf(report, own) {
let { engine = "direct", rehearses = !0 } = own;
let subject = {
	kinds: report.kinds,
	engine
};
let verdict = verdictOf(report, own);
let { htmlPage, evidence } = own;
return {
	report,
	subject,
	terms: termsOf(subject),
	verdict,
	alert: alertOf(report, verdict.sign, own.alert ?? amissLines(own.amiss ?? [])),
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
	evidence: evidence === void 0 ? null : () => evidence(verdict),
	amiss: own.amiss ?? [],
	remarks: own.remarks ?? [],
	folds: own.folds ?? [],
	warnings: own.warnings ?? report.warnings
};
}
function amissLines(amiss) {
return amiss.length === 0 ? [] : [{
	label: "Not protected",
	names: amiss.map(nameOf)
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
function jobs(report) {
let earlier = report.created.filter(({ alreadyDone }) => alreadyDone).length;
let open = report.created.filter(({ state }) => state === "pending").length;
let notes = report.vault === null ? [] : [`Into the vault ${report.vault}.`];
report.dryRun && notes.push("Dry run: none of these was started.");
open > 0 && notes.push(`${counted(open, "job has", "jobs have")} not ended yet and can still fail: wait: true sees them through.`);
let title = headingWords("backup job", "started", report.created.length - earlier, report.dryRun);
let messages = new Map(report.failed.map(({ region, target, message }) => [`${region} ${target}`, message]));
return {
	...PLAIN,
	title: earlier === 0 ? title : `${title}, ${number(earlier)} started by an earlier attempt`,
	notes,
	bad: report.created.some(({ state }) => state === "failed"),
	noun: "backup job",
	columns: [
		"Resource",
		"Status",
		"Region",
		"Kind",
		"Backup job",
		"Expires",
		"Message"
	],
	folded: !0,
	dispensable: [
		"Kind",
		"Expires",
		"Message",
		"Backup job"
	],
	...rowsOf(report.created, (entry) => [
		resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
		[statusOf(entry)],
		[entry.region],
		[entry.kind],
		[entry.recoveryPointId ?? "none yet"],
		[entry.expiresAt],
		[messages.get(`${entry.region} ${entry.recoveryPointId}`) ?? ""]
	])
};
}
function vaultCopies(copies, report) {
let messages = new Map(report.failed.map(({ region, target, message }) => [`${region} ${target}`, message]));
let notes = report.vault === null ? [] : [`Into the vault ${report.vault} of each region.`];
report.dryRun && notes.push("Dry run: none of these was started.");
return {
	...PLAIN,
	title: counted(copies.length, "copy", "copies"),
	notes,
	bad: copies.some(({ state }) => state === "failed"),
	noun: "copy",
	columns: [
		"Resource",
		"To region",
		"Status",
		"Expires",
		"Recovery point",
		"Message"
	],
	folded: !0,
	dispensable: [
		"Expires",
		"Recovery point",
		"Message"
	],
	...rowsOf(copies, (entry) => {
		let [home, job = ""] = entry.copyOf?.split("/") ?? [];
		return [
			resourceCell(entry.kind, home === void 0 ? entry.region : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Nyu)(home), entry.resourceId, entry.resourceName),
			[entry.region],
			[entry.state === "planned" ? "would be made" : entry.state],
			[entry.expiresAt],
			[entry.recoveryPointId ?? "none yet"],
			[messages.get(`${entry.region} ${job}`) ?? ""]
		];
	})
};
}
function statusOf({ state, stateText, alreadyDone }) {
if (state === "planned") return "would be started";
let status = stateText ?? "started";
return alreadyDone ? `${status}, started by an earlier attempt` : status;
}
function otherBackups(report) {
let resources = new Set(report.otherBackups.map(({ account, kind, region, resourceId }) => `${account} ${kind} ${region} ${resourceId}`));
return {
	...PLAIN,
	title: `${counted(resources.size, "resource")} backed up by another service too`,
	notes: ["Each backup is paid for by itself: where one is enough, end the other. No purge of this action touches these."],
	noun: "resource",
	folded: !0,
	columns: [
		"Resource",
		"Region",
		"Kind",
		"Backed up by",
		"Backups",
		"Newest",
		"Policy"
	],
	dispensable: ["Kind", "Policy"],
	...rowsOf(report.otherBackups, (entry) => [
		resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
		[entry.region],
		[entry.kind],
		[entry.by],
		[number(entry.count)],
		[entry.newest ?? "not known"],
		[entry.detail]
	])
};
}
function skipped(report) {
let { resource, mixed } = termsOf(report);
let acting = report.skipped.filter(({ actionNeeded }) => actionNeeded);
let entries = [...acting, ...report.skipped.filter(({ actionNeeded }) => !actionNeeded)];
return {
	...PLAIN,
	title: `${counted(entries.length, resource)} skipped`,
	notes: [acting.length === 0 ? "They carry the tag and cannot be backed up now; nothing needs to be done." : `They carry the tag and are not backed up. ${counted(acting.length, "of them needs", "of them need")} a person to act.`],
	noun: resource,
	folded: acting.length === 0,
	dispensable: ["Region"],
	sentences: ["Reason"],
	...rowsByKind(mixed, [
		headed$1(resource),
		"Region",
		"Reason",
		"Action needed"
	], entries, (entry) => [
		resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
		[entry.region],
		[entry.reason],
		[entry.actionNeeded ? "yes" : "no"]
	])
};
}
function created(report) {
let { resource, point, mixed } = termsOf(report);
let earlier = report.created.filter(({ alreadyDone }) => alreadyDone).length;
let pending = report.created.filter(({ state }) => state === "pending").length;
let notes = [];
report.dryRun && notes.push("Dry run: none of these was created.");
pending > 0 && notes.push(`${counted(pending, `${point} is`, `${point}s are`)} pending: AWS is still copying data, and it can still fail. The next purge reports any that did.`);
let reboots = report.created.some(({ reboot }) => reboot);
let columns = [
	headed$1(resource),
	"Region",
	headed$1(point),
	"Expires",
	...reboots ? ["Reboot"] : [],
	"State"
];
let title = headingWords(point, "created", report.created.length - earlier, report.dryRun);
return {
	...PLAIN,
	title: earlier === 0 ? title : `${title}, ${number(earlier)} made by an earlier attempt`,
	notes,
	noun: point,
	folded: !0,
	dispensable: [
		"Reboot",
		"Expires",
		"Region"
	],
	...rowsByKind(mixed, columns, report.created, (entry) => [
		resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
		[entry.region],
		entry.recoveryPointId === null ? [entry.name] : pointCell(entry.kind, entry.region, entry.recoveryPointId),
		[entry.expiresAt],
		...reboots ? [[entry.reboot ? "yes" : "no"]] : [],
		[createdStateWords(entry)]
	])
};
}
function backupView(report) {
let missing = missingOf(report);
return viewOf(report, {
	engine: report.engine,
	job: "Backup",
	protection: protection(report, missing),
	tellsFailure: missing > 0,
	worries: worries(report),
	alert: alert(report, missing),
	done: made(report),
	problems: problems(report),
	besides: report.created.length > 0 ? made(report) : null,
	totals: totals(report, missing),
	asked: [
		["tag", report.tag],
		["expiry", report.expiry],
		["rules due", report.plan]
	],
	sections: [
		skipped(report),
		report.engine === "aws-backup" ? jobs(report) : created(report),
		...report.copies === void 0 ? [] : [vaultCopies(report.copies, report)],
		otherBackups(report)
	],
	regionCounts: {
		columns: ["Selected", `${report.dryRun ? "Would get" : "Have"} ${termsOf(report).aWork}`],
		counts: (index) => {
			let { matched = 0, created: made = 0 } = report.regions[index] ?? {};
			return [matched, made];
		}
	},
	outputs: outputs(report),
	lines: lines(report),
	skipped: report.skipped
});
}
function missingOf(report) {
return Math.max(0, report.matchedCount - covered(report));
}
function protection(report, missing) {
let { matchedCount, dryRun, engine } = report;
let { resource } = termsOf(report);
if (matchedCount === 0) return null;
if (missing > 0) {
	let [one, many] = dryRun ? ["would get no backup", "would get no backup"] : ["has no new backup", "have no new backup"];
	return share(missing, matchedCount, resource, {
		one,
		many
	});
}
let all = `${number(matchedCount)} of ${number(matchedCount)}`;
if (dryRun) return `${all} would be backed up`;
return engine === "aws-backup" && report.created.some(({ state }) => state === "pending") ? `${all} ${matchedCount === 1 ? "has" : "have"} a backup job` : `${all} protected`;
}
function worries(report) {
let acting = report.skipped.filter(({ actionNeeded }) => actionNeeded).length;
return [...report.matchedCount === 0 && report.outcome === "ok" ? [nothing(report)] : [], ...acting === 0 ? [] : [`${number(acting)} skipped until somebody acts`]];
}
function alert(report, missing) {
let have = new Set(report.created.filter(({ state }) => state !== "failed").map(placeKey));
let names = aboutResources(report.failed.filter(({ action }) => action === "create" || action === "wait")).filter((entry) => !have.has(placeKey(entry))).map(nameOf).slice(0, missing);
let acting = report.skipped.filter(({ actionNeeded }) => actionNeeded).map(nameOf);
let label = report.dryRun ? "Would get no backup" : "No new backup";
return [...missing === 0 ? [] : [{
	label,
	names,
	unnamed: missing - names.length
}], ...acting.length === 0 ? [] : [{
	label: "Skipped until somebody acts",
	names: acting
}]];
}
function nothing(report) {
return `no ${termsOf(report).resource} was selected, so nothing ${report.dryRun ? "would be" : "was"} backed up`;
}
function made(report) {
if (report.matchedCount === 0) return "";
let { work, begun } = termsOf(report);
let would = report.dryRun ? "would be " : "";
let jobs = report.engine === "aws-backup";
let earlier = report.created.filter(({ alreadyDone }) => alreadyDone).length;
let all = jobs ? report.created.length : covered(report);
let parts = [`${counted(Math.max(0, all - earlier), work)} ${would}${begun}`];
earlier > 0 && parts.push(`${number(earlier)} ${jobs ? "started" : "made"} by an earlier attempt`);
let copies = (report.copies ?? []).filter(({ state }) => state === "available" || state === "planned").length;
copies > 0 && parts.push(`${counted(copies, "copy", "copies")} ${would}made`);
let pending = report.created.filter(({ state }) => state === "pending").length;
pending > 0 && parts.push(`${number(pending)} ${jobs ? "not ended yet" : "still pending"}`);
return parts.join(", ");
}
function problems(report) {
let failed = report.created.filter(({ state }) => state === "failed").length;
let uncopied = (report.copies ?? []).filter(({ state }) => state === "failed").length;
let copies = uncopied === 0 ? [] : [`${number(uncopied)} of ${counted(report.copies?.length ?? 0, "copy", "copies")} not made`];
if (report.engine !== "aws-backup" || failed === 0) return copies;
return [`${share(failed, report.created.length, termsOf(report).work, {
	one: "made",
	many: "made"
})} no complete recovery point`, ...copies];
}
function covered({ created }) {
return created.filter(({ state }) => state !== "failed").length;
}
function totals(report, missing) {
let would = report.dryRun ? "would be " : "";
return [
	["selected", number(report.matchedCount)],
	[`${would}backed up`, number(report.matchedCount - missing)],
	[report.dryRun ? "would get no backup" : "without a new backup", number(missing)],
	["skipped", number(report.skipped.length)]
];
}
function outputs(report) {
return {
	plain: {
		"matched-count": String(report.matchedCount),
		"created-count": String(report.createdCount)
	},
	arrays: { created: report.created.map(({ stateText, ...entry }) => ({
		...entry,
		...report.engine === "aws-backup" ? { stateText } : {}
	})) }
};
}
function lines(report) {
let terms = termsOf(report);
return report.created.map((entry) => {
	let { kind, region, recoveryPointId, state, stateText, alreadyDone } = entry;
	let now = report.engine === "aws-backup" ? stateText ?? state : state;
	let made = alreadyDone ? ", made by an earlier attempt" : "";
	let what = recoveryPointId === null ? terms.aWork : shownId(recoveryPointId);
	return `${logPlace(terms, kind, region)} ${namedInLog(entry)}: ${what} ${now}${made}`;
});
}
}) };
