export const id = 9974;
export const ids = [9974];
export const modules = { 9974: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { keepIssue: () => keepIssue });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6770);
var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
function markerOf({ key }) {
return `<!-- backup-via-tag issue ${hashOf(key)} `;
}
function issueText(subject) {
let { view, reportPath, origin, title } = subject;
let first = `${firstLine(subject)}\n`;
let summary = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.renderSummary)(view, {
	reportPath,
	origin,
	budgetBytes: 64e3
});
let last = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`${runLink(view)} wrote this. It is brought up to date by each red run and closed by a green one.`;
let words = title.filter((word) => word !== "").join(" ");
return {
	title: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(`Backup via Tag: ${words || "run"} is red`, 200),
	body: (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cutToBudget)(`${first}${summary}\n${last}\n`, 65536)
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
	let text = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.join)([
		verdictOf(view),
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`Green again.`,
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
let shown = names.slice(0, 50).map((name) => (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`- ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cell)(name, 200)}`);
let more = names.length - shown.length;
let rest = more > 0 ? [(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`- ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cell)((0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(more, "more name"))}`] : [];
let head = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.join)([
	verdictOf(view),
	wasOpen ? (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`Changed.` : (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`Red again.`,
	runLink(view)
], " ");
return (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.join)([head, (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.join)([...shown, ...rest], "\n")], "\n\n");
}
function verdictOf({ verdict }) {
return (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.cell)((0, _end_js__WEBPACK_IMPORTED_MODULE_1__.signed)(verdict), 600)}.`;
}
function runLink({ report }) {
return report.run === null ? (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`A run` : (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.link)((0, _end_js__WEBPACK_IMPORTED_MODULE_1__.md)`This run`, report.run);
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
return (0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
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
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(null);
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
}) };
