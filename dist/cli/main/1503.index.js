export const id = 1503;
export const ids = [1503];
export const modules = { 1503: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
lookingFor: () => lookingFor,
readDue: () => readDue,
regionsDue: () => regionsDue,
warnOfIdleRules: () => warnOfIdleRules
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _fired_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(195);
var _shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1892);
var _fired_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4865);
async function readDue(request, run) {
let source = await (0, _shared_js__WEBPACK_IMPORTED_MODULE_3__.needPlan)(request.planFile, run, ", or write what to back up in tag and expiry, such as \"Backup:ProductionDaily\" and \"30 days\"");
if (!source.ok) return source;
let { plan, rule } = request;
let due = (0, _fired_rules_js__WEBPACK_IMPORTED_MODULE_2__.u$)(source.value.file, {
	schedule: await run.schedule(),
	plan,
	rule
});
if (due.ok) {
	let unfit = [...unfitFor(request.engine, due.rules, run), ...uncopied(request, due.rules)];
	return unfit.length > 0 ? {
		ok: !1,
		refusals: unfit
	} : (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.PG4)({
		source: source.value,
		due: due.rules
	});
}
let target = /^(plan|rule): /.exec(due.problem)?.[1] ?? "plan-file";
return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.J5Y)(target, (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.AN1)(due.problem, `Correct ${target} and run again; nothing was changed.`));
}
async function warnOfIdleRules({ source }, { files }) {
if (source === null) return [];
let { findings } = await (0, _fired_js__WEBPACK_IMPORTED_MODULE_4__.sp)(source, files);
return findings.flatMap(({ kind, file, line, column, message }) => kind === "rule-without-cron" ? [{
	region: null,
	target: `${file}:${line}:${column}`,
	message,
	place: {
		file,
		line,
		column
	}
}] : []);
}
function unfitFor(engine, due, { startedAt }) {
if (engine.name === "direct") return [];
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.uu)(due, engine.coldStorageAfterDays, startedAt).map((problem) => ({
	target: "plan-file",
	fault: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.AN1)(`plan-file: ${problem}`, "Correct the rule, or leave engine out for it, and run again; nothing was changed.")
}));
}
function uncopied({ kinds, engine, waitMilliseconds }, due) {
return due.flatMap(({ plan, rule }) => {
	if (rule.copies === void 0) return [];
	let takesVolumes = plan.selection.kinds.length === 0 && kinds.includes("ebs-volume");
	let why = engine.name === "aws-backup" ? waitMilliseconds === null ? "AWS Backup makes its backups and copies only what is complete, and the run does not wait; set wait to true" : null : takesVolumes ? _start_js__WEBPACK_IMPORTED_MODULE_0__.jA : null;
	if (why === null) return [];
	let message = `plan-file: the rule ${plan.name}/${rule.name} has copies, and this run cannot promise them: ${why}`;
	let advice = engine.name === "aws-backup" ? "Set wait to true, or take its copies out, and run again; nothing was changed." : "Take ebs-volume out of kinds or name kinds in the plan, or take its copies out, and run again; nothing was changed.";
	return [{
		target: "plan-file",
		fault: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.AN1)(message, advice)
	}];
});
}
function regionsDue(due, regions) {
let wanted = new Set();
for (let plan of plansOf(due)) {
	let theirs = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.qkT)(plan, regions);
	if (!theirs.ok) return theirs;
	let everywhere = plan.selection.resources.some(({ region }) => region === null);
	for (let region of everywhere ? regions.chosen : theirs.value) wanted.add(region);
}
let narrowed = regions.chosen.filter((region) => wanted.has(region));
if (narrowed.length > 0) return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.PG4)(narrowed);
return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.J5Y)("plan-file", (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.AN1)("regions: the plans that are due and the input regions have no region in common; write both so that they do, such as \"eu-*\"", "Correct regions and run again; nothing was changed."));
}
function lookingFor(due) {
let sieve = (0, _shared_js__WEBPACK_IMPORTED_MODULE_3__.prefilters)({ plans: plansOf(due) });
return {
	resources: sieve.kind === "tags" ? sieve.lines : [],
	whole: !0,
	points: !1
};
}
function plansOf(due) {
return [...new Set(due.map(({ plan }) => plan))];
}
}) };
