export const id = 1081;
export const ids = [1081, 835];
export const modules = {
1081: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	lookingFor: () => lookingFor,
	readDue: () => readDue,
	regionsDue: () => regionsDue,
	warnOfIdleRules: () => warnOfIdleRules
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _fired_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7125);
var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(835);
var _fired_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3627);
var _plan_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5327);
async function readDue(request, run) {
	let source = await (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_4__.G9)(request.planFile, run, ", or write what to back up in tag and expiry, such as \"Backup:ProductionDaily\" and \"30 days\"");
	if (!source.ok) return source;
	let { plan, rule } = request;
	let due = (0, _fired_rules_js__WEBPACK_IMPORTED_MODULE_1__.u$)(source.value.file, {
		schedule: await run.schedule(),
		plan,
		rule
	});
	if (due.ok) {
		let unfit = [...unfitFor(request.engine, due.rules, run), ...uncopied(request, due.rules)];
		return unfit.length > 0 ? {
			ok: !1,
			refusals: unfit
		} : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)({
			source: source.value,
			due: due.rules
		});
	}
	let target = /^(plan|rule): /.exec(due.problem)?.[1] ?? "plan-file";
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)(target, (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(due.problem, `Correct ${target} and run again; nothing was changed.`));
}
async function warnOfIdleRules({ source }, { files }) {
	if (source === null) return [];
	let { findings } = await (0, _fired_js__WEBPACK_IMPORTED_MODULE_3__.sp)(source, files);
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
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.uuW)(due, engine.coldStorageAfterDays, startedAt).map((problem) => ({
		target: "plan-file",
		fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`plan-file: ${problem}`, "Correct the rule, or leave engine out for it, and run again; nothing was changed.")
	}));
}
function uncopied({ kinds, engine, waitMilliseconds }, due) {
	return due.flatMap(({ plan, rule }) => {
		if (rule.copies === void 0) return [];
		let takesVolumes = plan.selection.kinds.length === 0 && kinds.includes("ebs-volume");
		let why = engine.name === "aws-backup" ? waitMilliseconds === null ? "AWS Backup makes its backups and copies only what is complete, and the run does not wait; set wait to true" : null : takesVolumes ? _start_js__WEBPACK_IMPORTED_MODULE_0__.jAh : null;
		if (why === null) return [];
		let message = `plan-file: the rule ${plan.name}/${rule.name} has copies, and this run cannot promise them: ${why}`;
		let advice = engine.name === "aws-backup" ? "Set wait to true, or take its copies out, and run again; nothing was changed." : "Take ebs-volume out of kinds or name kinds in the plan, or take its copies out, and run again; nothing was changed.";
		return [{
			target: "plan-file",
			fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, advice)
		}];
	});
}
function regionsDue(due, regions) {
	let wanted = new Set();
	for (let plan of plansOf(due)) {
		let theirs = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.qkT)(plan, regions);
		if (!theirs.ok) return theirs;
		let everywhere = plan.selection.resources.some(({ region }) => region === null);
		for (let region of everywhere ? regions.chosen : theirs.value) wanted.add(region);
	}
	let narrowed = regions.chosen.filter((region) => wanted.has(region));
	if (narrowed.length > 0) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)(narrowed);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)("plan-file", (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)("regions: the plans that are due and the input regions have no region in common; write both so that they do, such as \"eu-*\"", "Correct regions and run again; nothing was changed."));
}
function lookingFor(due) {
	let sieve = (0, _select_js__WEBPACK_IMPORTED_MODULE_2__.prefilters)({ plans: plansOf(due) });
	return {
		resources: sieve.kind === "tags" ? sieve.lines : [],
		whole: !0,
		points: !1
	};
}
function plansOf(due) {
	return [...new Set(due.map(({ plan }) => plan))];
}
}),
835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	isNamedBy: () => isNamedBy,
	missingResources: () => missingResources,
	prefilters: () => prefilters,
	selectByPlan: () => selectByPlan
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function selectByPlan(resources, plan) {
	let { selection } = plan;
	let wanted = [];
	let keptOut = [];
	for (let found of resources) {
		let resource = plan.engine === "aws-backup" ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.vdm)(found) : found;
		if (!isOfKind(resource, selection)) continue;
		let named = selection.resources.some((reference) => isNamedBy(reference, resource));
		if (!named && !selectedByTags(resource, selection)) continue;
		let inRegion = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Hw1)(selection.regions, resource.region);
		if (!inRegion && !named) continue;
		let reason = inRegion ? whyExcepted(resource, plan) : outOfRegions(resource, plan);
		reason === null ? wanted.push(resource) : keptOut.push(skip(resource, reason, !inRegion));
	}
	let { selected, skipped } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Ltv)(wanted, []);
	return {
		selected,
		skipped: [...skipped, ...keptOut].sort(_start_js__WEBPACK_IMPORTED_MODULE_0__.hzH)
	};
}
function missingResources(resources, plan) {
	return plan.selection.resources.filter((reference) => !resources.some((resource) => isNamedBy(reference, resource)));
}
function isNamedBy({ kind, id, region }, resource) {
	return resource.kind === kind && resource.id === id && (region === null || resource.region === region);
}
function isOfKind({ kind }, { kinds }) {
	return kinds.length === 0 || kinds.includes(kind);
}
function selectedByTags({ tags }, selection) {
	if (selection.tags.length === 0 && selection.anyOf.length === 0) return !1;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, selection.tags) && (selection.anyOf.length === 0 || selection.anyOf.some((group) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, group)));
}
function whyExcepted({ tags }, { name, selection }) {
	let line = selection.except.find((one) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, [one]));
	return line === void 0 ? null : `its tag ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.emu)(line)} keeps it out of the plan ${name}`;
}
function outOfRegions({ region }, { name }) {
	return `the plan ${name} names it, and leaves its region ${region} out`;
}
function skip({ kind, region, id, name }, reason, actionNeeded) {
	return {
		kind,
		region,
		id,
		name,
		reason,
		actionNeeded
	};
}
function prefilters({ plans }) {
	let [first, ...others] = plans.map(({ selection }) => selection);
	if (first === void 0 || !isByTagsAlone(first)) return { kind: "all" };
	return others.every((other) => isByTagsAlone(other) && sameTags(first, other)) ? {
		kind: "tags",
		lines: first.tags
	} : { kind: "all" };
}
function isByTagsAlone({ tags, anyOf, resources }) {
	return tags.length > 0 && anyOf.length === 0 && resources.length === 0;
}
function sameTags(a, b) {
	return JSON.stringify((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.GwS)(a.tags)) === JSON.stringify((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.GwS)(b.tags));
}
})
};
