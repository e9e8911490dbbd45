export const id = 4860;
export const ids = [4860, 835];
export const modules = {
8475: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Z_: () => unmatchedByPlans,
	n5: () => unfoundByPlans,
	yT: () => missingOnes
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(835);
var _unmatched_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(466);
function unfoundByPlans({ regions }, { kinds }, due, found) {
	if (kinds.length === 1) return [];
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pMl)(kinds, regions, found).flatMap((kind) => {
		let asking = due.filter(({ plan }) => plan.selection.kinds.includes(kind));
		return asking.length === 0 ? [] : [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kMD)(kind, "plan", (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ZmS)(asking))];
	});
}
function unmatchedByPlans({ regions }, { kinds }, plans, told) {
	let resources = regions.flatMap((region) => region.read ? region.resources : []);
	let unread = regions.filter(({ read }) => !read);
	return plans.flatMap((plan) => {
		if ((0, _unmatched_js__WEBPACK_IMPORTED_MODULE_2__.tG)(plan, kinds).some((kind) => unread.some((region) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Cz0)(region, kind)))) return [];
		return (0, _unmatched_js__WEBPACK_IMPORTED_MODULE_2__.$V)(resources, plan, kinds).flatMap((unmatched) => {
			if (unmatched.part === "kind" && told.some(({ target }) => target === unmatched.kind)) return [];
			let message = `${(0, _unmatched_js__WEBPACK_IMPORTED_MODULE_2__.N1)(plan, unmatched, kinds)}${(0, _unmatched_js__WEBPACK_IMPORTED_MODULE_2__.NT)(plan, unmatched, resources) || ";"} correct the plan or the tags, or, where that is expected, set if-none-found to ignore`;
			return [{
				region: null,
				target: plan.name,
				message
			}];
		});
	});
}
function missingOnes(plan, inventory, scope) {
	let resources = inventory.regions.flatMap((region) => region.read ? region.resources : []);
	let partly = scope.regions !== "";
	return (0, _select_js__WEBPACK_IMPORTED_MODULE_1__.missingResources)(resources, plan).flatMap(({ kind, id, region }) => {
		if (!scope.kinds.includes(kind)) return [{ warning: {
			region: null,
			target: id,
			message: `the plan ${plan.name} names ${id}, and this run does not look at it: the input kinds leaves ${kind} out`
		} }];
		let regions = inventory.regions.filter((one) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Cz0)(one, kind));
		let asked = regions.filter((one) => one.region === region);
		let fault = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mXV)(id, plan.name);
		if (asked.some(({ read }) => !read)) return [];
		if (asked.length === 0 && (partly || region === null && regions.some(({ read }) => !read))) return partly ? [{ warning: {
			region: null,
			target: id,
			message: `${fault.message} in the regions of this run`
		} }] : [];
		return [{ failure: {
			region: asked[0]?.region ?? null,
			target: id,
			action: "select",
			fault
		} }];
	});
}
}),
4860: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { decidePlannedBackup: () => decidePlannedBackup });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _missing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8475);
var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(835);
var _unmatched_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(466);
function decidePlannedBackup(inventory, request, due, startedAt, wishesOf = _start_js__WEBPACK_IMPORTED_MODULE_0__.gfz.of) {
	let resources = inventory.regions.flatMap((region) => region.read ? region.resources : []);
	let rulesOf = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(due, ({ plan }) => plan);
	let wanted = new Map();
	let left = new Map();
	for (let [plan, rules] of rulesOf) {
		let { selected, skipped } = (0, _select_js__WEBPACK_IMPORTED_MODULE_2__.selectByPlan)(resources, plan);
		for (let resource of selected) {
			let known = wanted.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource)) ?? {
				resource,
				rules: []
			};
			wanted.set((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource), {
				resource,
				rules: [...known.rules, ...rules]
			});
		}
		for (let entry of skipped) left.has((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(entry)) || left.set((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(entry), entry);
	}
	let asked = due.map(({ plan, rule }) => [
		plan.name,
		rule.name,
		rule.expiryText
	]);
	let creates = [...wanted.values()].map(({ resource, rules }) => {
		let { rule, expiry } = longest(rules, startedAt);
		let naming = {
			startedAt,
			workflowRun: request.workflowRun,
			tagLines: rule.plan.selection.tags
		};
		let slot = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mGk)(resource, naming, asked);
		let backupPlan = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ZmS)(rules);
		let tags = {
			...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.BqZ)(resource, slot, expiry, naming),
			BackupPlan: backupPlan
		};
		let keep = rule.rule.expiry;
		let reason = `due by ${backupPlan}`;
		let wished = wishesOf(resource, expiry, rules.flatMap((one) => one.rule.copies ?? []));
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.lMF)({
			resource,
			slot,
			expiresAt: expiry,
			keep,
			tags,
			reason,
			wished
		}, startedAt, request);
	});
	let changes = creates.map(({ change }) => change);
	let coverOf = new Map(resources.map((resource) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource), resource.obstacle?.coveredBy]));
	let without = [...left].flatMap(([key, entry]) => {
		if (wanted.has(key)) return [];
		let cover = coverOf.get(key);
		if (cover === void 0 || wanted.has((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(cover)) || left.has((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(cover))) return [entry];
		return [{
			...entry,
			reason: `${entry.reason}, and no plan that is due selects that`,
			actionNeeded: !0
		}];
	});
	let { skipped, failures: broken } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.D3w)(without);
	let missing = [...rulesOf.keys()].flatMap((plan) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V9m)(plan, request.kinds), ...(0, _missing_js__WEBPACK_IMPORTED_MODULE_1__.yT)(plan, inventory, request)]);
	let failures = [
		...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bgL)(inventory.regions),
		...broken,
		...missing.flatMap(({ failure }) => failure ?? [])
	];
	let warnings = [
		...missing.flatMap(({ warning }) => warning ?? []),
		...creates.flatMap((create) => create.warnings),
		...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.gab)([...wanted.values()].map(({ resource }) => resource), request.tagWishes)
	];
	if (changes.length > 0 && request.ifNoneFound !== "ignore") {
		let found = [...[...wanted.values()].map(({ resource }) => resource), ...left.values()];
		let unfound = (0, _missing_js__WEBPACK_IMPORTED_MODULE_1__.n5)(inventory, request, due, found);
		warnings.push(...unfound, ...(0, _missing_js__WEBPACK_IMPORTED_MODULE_1__.Z_)(inventory, request, [...rulesOf.keys()], unfound));
	}
	if (changes.length === 0 && failures.length === 0) {
		let target = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ZmS)(due);
		let resources = inventory.regions.flatMap((region) => region.read ? region.resources : []);
		let fault = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.dMp)("plan", target, (0, _unmatched_js__WEBPACK_IMPORTED_MODULE_3__.Ze)([...rulesOf.keys()], resources));
		request.ifNoneFound === "error" && failures.push({
			region: null,
			target,
			action: "select",
			fault
		});
		request.ifNoneFound === "warn" && warnings.push({
			region: null,
			target,
			message: fault.message
		});
	}
	return {
		changes,
		skipped,
		failures,
		warnings,
		matched: changes.length + broken.length
	};
}
function longest(rules, from) {
	let [first, ...others] = rules.map((rule) => ({
		rule,
		expiry: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(rule.rule.expiry, from)
	}));
	if (first === void 0) throw Error("a resource was selected by no rule: this is a bug");
	return others.reduce((one, other) => endOf(other.expiry) > endOf(one.expiry) ? other : one, first);
}
function endOf(expiry) {
	return expiry === "never" ? 1e400 : expiry;
}
}),
7891: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { r: () => didYouMeanTags });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function didYouMeanTags(lines, tagged) {
	let meant = lines.flatMap((line) => {
		if (tagged.some(({ tags }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, [line]))) return [];
		let near = nearestTag(line, tagged);
		return near === null ? [] : [`"${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.emu)(near)}"`];
	});
	return meant.length === 0 ? "" : `; did you mean ${meant.join(" and ")}?`;
}
function nearestTag({ key, value }, tagged) {
	let keys = new Set(tagged.flatMap(({ tags }) => [...tags.keys()]));
	let like = keys.has(key) ? key : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pAw)(key, [...keys]);
	if (like === null) return null;
	let values = new Set(tagged.flatMap(({ tags }) => tags.get(like) ?? []));
	let near = values.has(value) ? value : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pAw)(value, [...values]);
	return near === null ? null : {
		key: like,
		value: near
	};
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
}),
466: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$V: () => unmatchedIn,
	N1: () => unmatchedWords,
	NT: () => didYouMeanIn,
	Ze: () => didYouMeanInPlans,
	tG: () => kindsOf
});
var _nearest_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7891);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(835);
function unmatchedIn(resources, plan, looked) {
	let { selection } = plan;
	let kinds = kindsOf(plan, looked);
	if (kinds.length === 0 || selection.tags.length === 0 && selection.anyOf.length === 0) return [];
	let { selected, skipped } = (0, _select_js__WEBPACK_IMPORTED_MODULE_2__.selectByPlan)(resources, plan);
	if (selected.length + skipped.length === 0) return [{ part: "plan" }];
	let here = resources.filter(({ kind, region }) => kinds.includes(kind) && (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Hw1)(selection.regions, region));
	let groups = selection.anyOf.filter((group) => !here.some(({ tags }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.bA5)(tags, [...selection.tags, ...group])));
	let found = new Set([...selected, ...skipped].map(({ kind }) => kind));
	let missing = selection.kinds.length < 2 ? [] : kinds.filter((kind) => !found.has(kind));
	return [...groups.map((group) => ({
		part: "group",
		group
	})), ...missing.map((kind) => ({
		part: "kind",
		kind
	}))];
}
function kindsOf({ selection }, looked) {
	return looked.filter((kind) => selection.kinds.length === 0 || selection.kinds.includes(kind));
}
function unmatchedWords(plan, unmatched, looked) {
	let { name, selection } = plan;
	let { resource } = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Z9Q)(kindsOf(plan, looked));
	switch (unmatched.part) {
		case "plan": return `the plan ${name} selects nothing: no ${resource}${selection.regions === "" ? "" : ` in ${selection.regions}`} carries ${[...selection.tags.length === 0 ? [] : [listed(selection.tags)], ...selection.anyOf.length === 0 ? [] : [selection.anyOf.map(listed).join(", or ")]].join(", and ")}`;
		case "group": return `a group of any-of in the plan ${name} matches nothing: no ${resource} carries ${listed([...selection.tags, ...unmatched.group])}`;
		case "kind": return `the plan ${name} is for ${unmatched.kind} too, and selects none`;
		default: return unmatched;
	}
}
function didYouMeanInPlans(plans, resources) {
	let lines = plans.flatMap(({ selection }) => [...selection.tags, ...selection.anyOf.flat()]);
	return (0, _nearest_tags_js__WEBPACK_IMPORTED_MODULE_0__.r)(lines, resources);
}
function didYouMeanIn(plan, unmatched, resources) {
	if (unmatched.part === "plan") return didYouMeanInPlans([plan], resources);
	return unmatched.part === "group" ? (0, _nearest_tags_js__WEBPACK_IMPORTED_MODULE_0__.r)(unmatched.group, resources) : "";
}
function listed(lines) {
	return lines.map(_start_js__WEBPACK_IMPORTED_MODULE_1__.emu).join(" and ");
}
})
};
