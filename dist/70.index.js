export const id = 70;
export const ids = [70, 6040];
export const modules = {
	70: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { decidePlannedBackup: () => decidePlannedBackup });
		var _group_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9287);
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9581);
		var _plan_membership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7600);
		var _plan_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6040);
		var _backup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(695);
		var _expiry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3430);
		var _faults_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9856);
		var _kinds_due_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6545);
		var _naming_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(313);
		function decidePlannedBackup(inventory, request, due, startedAt) {
			let resources = inventory.regions.flatMap((region) => region.read ? region.resources : []);
			let rulesOf = (0, _group_js__WEBPACK_IMPORTED_MODULE_7__.$)(due, ({ plan }) => plan);
			let wanted = new Map();
			let left = new Map();
			for (let [plan, rules] of rulesOf) {
				let { selected, skipped } = (0, _plan_select_js__WEBPACK_IMPORTED_MODULE_2__.selectByPlan)(resources, plan);
				for (let resource of selected) {
					let known = wanted.get((0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)(resource)) ?? {
						resource,
						rules: []
					};
					wanted.set((0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)(resource), {
						resource,
						rules: [...known.rules, ...rules]
					});
				}
				for (let entry of skipped) left.has((0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)(entry)) || left.set((0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)(entry), entry);
			}
			let asked = due.map(({ plan, rule }) => [
				plan.name,
				rule.name,
				rule.expiryText
			]);
			let changes = [...wanted.values()].map(({ resource, rules }) => {
				let { rule, expiry } = longest(rules, startedAt);
				let naming = {
					startedAt,
					workflowRun: request.workflowRun,
					tagLines: rule.plan.selection.tags
				};
				let slot = (0, _naming_js__WEBPACK_IMPORTED_MODULE_6__.mG)(resource, naming, asked);
				let backupPlan = (0, _plan_membership_js__WEBPACK_IMPORTED_MODULE_1__.backupPlanValue)(rules);
				return {
					action: "create",
					resource,
					slot,
					expiresAt: expiry,
					tags: {
						...(0, _naming_js__WEBPACK_IMPORTED_MODULE_6__.Bq)(resource.id, slot, expiry, naming),
						BackupPlan: backupPlan
					},
					reason: `due by ${backupPlan}`
				};
			});
			let missing = [...rulesOf.keys()].flatMap((plan) => [(0, _kinds_due_js__WEBPACK_IMPORTED_MODULE_5__.V9)(plan, request.kinds), ...missingOnes(plan, inventory, request)]);
			let failures = [...(0, _backup_js__WEBPACK_IMPORTED_MODULE_3__.b)(inventory.regions), ...missing.flatMap(({ failure }) => failure ?? [])];
			let warnings = missing.flatMap(({ warning }) => warning ?? []);
			if (changes.length > 0 && request.ifNoneFound !== "ignore") {
				let found = [...[...wanted.values()].map(({ resource }) => resource), ...left.values()];
				warnings.push(...unfoundByPlans(inventory, request, due, found));
			}
			if (changes.length === 0 && failures.length === 0) {
				let target = (0, _plan_membership_js__WEBPACK_IMPORTED_MODULE_1__.backupPlanValue)(due);
				let fault = (0, _faults_js__WEBPACK_IMPORTED_MODULE_8__.dM)("plan", target);
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
			let coverOf = new Map(resources.map((resource) => [(0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)(resource), resource.obstacle?.coveredBy]));
			return {
				changes,
				skipped: [...left].flatMap(([key, entry]) => {
					if (wanted.has(key)) return [];
					let cover = coverOf.get(key);
					if (cover === void 0 || wanted.has((0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)(cover)) || left.has((0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)(cover))) return [entry];
					return [{
						...entry,
						reason: `${entry.reason}, and no plan that is due selects that`,
						actionNeeded: !0
					}];
				}),
				failures,
				warnings,
				matched: changes.length
			};
		}
		function longest(rules, from) {
			let [first, ...others] = rules.map((rule) => ({
				rule,
				expiry: (0, _expiry_js__WEBPACK_IMPORTED_MODULE_4__.WJ)(rule.rule.expiry, from)
			}));
			if (first === void 0) throw Error("a resource was selected by no rule: this is a bug");
			return others.reduce((one, other) => endOf(other.expiry) > endOf(one.expiry) ? other : one, first);
		}
		function endOf(expiry) {
			return expiry === "never" ? 1e400 : expiry;
		}
		function unfoundByPlans({ regions }, { kinds }, due, found) {
			if (kinds.length === 1) return [];
			return (0, _kinds_due_js__WEBPACK_IMPORTED_MODULE_5__.pM)(kinds, regions, found).flatMap((kind) => {
				let asking = due.filter(({ plan }) => plan.selection.kinds.includes(kind));
				return asking.length === 0 ? [] : [(0, _kinds_due_js__WEBPACK_IMPORTED_MODULE_5__.kM)(kind, "plan", (0, _plan_membership_js__WEBPACK_IMPORTED_MODULE_1__.backupPlanValue)(asking))];
			});
		}
		function missingOnes(plan, inventory, request) {
			let resources = inventory.regions.flatMap((region) => region.read ? region.resources : []);
			let partly = request.regions !== "";
			return (0, _plan_select_js__WEBPACK_IMPORTED_MODULE_2__.missingResources)(resources, plan).flatMap(({ kind, id, region }) => {
				if (!request.kinds.includes(kind)) return [{ warning: {
					region: null,
					target: id,
					message: `the plan ${plan.name} names ${id}, and this run makes no backup of it: the input kinds leaves ${kind} out`
				} }];
				let regions = inventory.regions.filter((one) => one.kind === kind);
				let asked = regions.filter((one) => one.region === region);
				let fault = (0, _faults_js__WEBPACK_IMPORTED_MODULE_8__.mX)(id, plan.name);
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
