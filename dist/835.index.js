export const id = 835;
export const ids = [835];
export const modules = { 835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };
