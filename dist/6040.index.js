export const id = 6040;
export const ids = [6040];
export const modules = {
	9247: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FL: () => REGIONS_PATTERN,
			Hw: () => regionsAllow,
			WJ: () => readRegionPatterns
		});
		var _decide_regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9552);
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9581);
		let ONE_PATTERN = "!?[a-z0-9*?-]+";
		let REGIONS_PATTERN = `^[\\s,]*${ONE_PATTERN}(?:[\\s,]+${ONE_PATTERN})*[\\s,]*$`;
		function readRegionPatterns(text) {
			let patterns = patternsOf(text);
			let right = "write names or globs such as \"us-* !us-west-1\", or leave it out for all regions";
			if (patterns.length === 0) return {
				ok: !1,
				problem: `"${text}" names no region; ${right}`
			};
			let wrong = patterns.find((pattern) => !RegExp(`^${ONE_PATTERN}$`).test(pattern));
			if (wrong !== void 0) return {
				ok: !1,
				problem: `"${wrong}" cannot fit the name of a region, which is like eu-west-1; ${right}`
			};
			let included = patterns.filter((pattern) => !pattern.startsWith("!"));
			let excludes = (name) => patterns.some((pattern) => pattern.startsWith("!") && fits(name, pattern.slice(1)));
			if (included.length === 0 ? excludes("*") : included.every(excludes)) return {
				ok: !1,
				problem: `"${text}" excludes every region; ${right}`
			};
			return {
				ok: !0,
				value: text.trim()
			};
		}
		function regionsAllow(text, name) {
			let patterns = patternsOf(text);
			let included = patterns.filter((pattern) => !pattern.startsWith("!"));
			let excluded = patterns.filter((pattern) => pattern.startsWith("!"));
			return (included.length === 0 || included.some((pattern) => fits(name, pattern))) && !excluded.some((pattern) => fits(name, pattern.slice(1)));
		}
		function patternsOf(text) {
			return text.split(/[\s,]+/).filter((pattern) => pattern !== "");
		}
		function fits(name, pattern) {
			return (0, _decide_regions_js__WEBPACK_IMPORTED_MODULE_1__.T)(pattern, [(0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Ny)(name)]).ok;
		}
	}),
	6040: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			missingResources: () => missingResources,
			prefilters: () => prefilters,
			selectByPlan: () => selectByPlan
		});
		var _decide_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7223);
		var _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2431);
		var _regions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9247);
		function selectByPlan(resources, plan) {
			let { selection } = plan;
			let wanted = [];
			let keptOut = [];
			for (let resource of resources) {
				if (!isOfKind(resource, selection)) continue;
				let named = selection.resources.some((reference) => isNamedBy(reference, resource));
				if (!named && !selectedByTags(resource, selection)) continue;
				let inRegion = (0, _regions_js__WEBPACK_IMPORTED_MODULE_2__.Hw)(selection.regions, resource.region);
				if (!inRegion && !named) continue;
				let reason = inRegion ? whyExcepted(resource, plan) : outOfRegions(resource, plan);
				reason === null ? wanted.push(resource) : keptOut.push(skip(resource, reason, !inRegion));
			}
			let { selected, skipped } = (0, _decide_selection_js__WEBPACK_IMPORTED_MODULE_0__.L)(wanted, []);
			return {
				selected,
				skipped: [...skipped, ...keptOut].sort(byPlace)
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
			return (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.bA)(tags, selection.tags) && (selection.anyOf.length === 0 || selection.anyOf.some((group) => (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.bA)(tags, group)));
		}
		function whyExcepted({ tags }, { name, selection }) {
			let line = selection.except.find((one) => (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.bA)(tags, [one]));
			return line === void 0 ? null : `its tag ${line.key}:${line.value} keeps it out of the plan ${name}`;
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
		function byPlace(a, b) {
			return compare(a.region, b.region) || compare(a.id, b.id);
		}
		function compare(a, b) {
			return a < b ? -1 : +(a > b);
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
			return JSON.stringify((0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.Gw)(a.tags)) === JSON.stringify((0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.Gw)(b.tags));
		}
	})
};
