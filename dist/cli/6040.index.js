export const id = 6040;
export const ids = [6040];
export const modules = {
	87223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => select });
		var _model_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97989);
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		var _tag_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52431);
		function select(resources, lines) {
			let carrying = resources.filter((resource) => (0, _tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.bA)(resource.tags, lines));
			let matching = [...(0, _model_group_js__WEBPACK_IMPORTED_MODULE_2__.$)(carrying, _model_js__WEBPACK_IMPORTED_MODULE_0__.$t).values()].flatMap(_model_group_js__WEBPACK_IMPORTED_MODULE_2__.a).sort(byPlace);
			return {
				selected: matching.filter((resource) => resource.obstacle === null),
				skipped: matching.flatMap(({ kind, region, id, name, obstacle }) => {
					if (obstacle === null) return [];
					let { reason, actionNeeded, incident } = obstacle;
					return [{
						kind,
						region,
						id,
						name,
						reason,
						actionNeeded,
						...incident && { incident }
					}];
				})
			};
		}
		function byPlace(a, b) {
			return compare(a.region, b.region) || compare(a.id, b.id);
		}
		function compare(a, b) {
			return a < b ? -1 : +(a > b);
		}
	}),
	6040: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			missingResources: () => missingResources,
			prefilters: () => prefilters,
			selectByPlan: () => selectByPlan
		});
		var _decide_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87223);
		var _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52431);
		var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33444);
		var _regions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89247);
		function selectByPlan(resources, plan) {
			let { selection } = plan;
			let wanted = [];
			let keptOut = [];
			for (let found of resources) {
				let resource = plan.engine === "aws-backup" ? (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.vd)(found) : found;
				if (!isOfKind(resource, selection)) continue;
				let named = selection.resources.some((reference) => isNamedBy(reference, resource));
				if (!named && !selectedByTags(resource, selection)) continue;
				let inRegion = (0, _regions_js__WEBPACK_IMPORTED_MODULE_3__.Hw)(selection.regions, resource.region);
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
			return line === void 0 ? null : `its tag ${(0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.em)(line)} keeps it out of the plan ${name}`;
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
