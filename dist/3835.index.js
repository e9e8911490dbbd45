export const id = 3835;
export const ids = [3835];
export const modules = {
	83835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { decidePlannedBackup: () => decidePlannedBackup });
		var _decide_create_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62776);
		var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83430);
		var _decide_faults_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59856);
		var _decide_incidents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79634);
		var _decide_kinds_due_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76545);
		var _decide_naming_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60313);
		var _decide_unread_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34838);
		var _model_group_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97989);
		var _model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33444);
		var _plan_membership_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77600);
		var _plan_missing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24826);
		var _plan_select_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6040);
		function decidePlannedBackup(inventory, request, due, startedAt) {
			let resources = inventory.regions.flatMap((region) => region.read ? region.resources : []);
			let rulesOf = (0, _model_group_js__WEBPACK_IMPORTED_MODULE_9__.$)(due, ({ plan }) => plan);
			let wanted = new Map();
			let left = new Map();
			for (let [plan, rules] of rulesOf) {
				let { selected, skipped } = (0, _plan_select_js__WEBPACK_IMPORTED_MODULE_8__.selectByPlan)(resources, plan);
				for (let resource of selected) {
					let known = wanted.get((0, _model_js__WEBPACK_IMPORTED_MODULE_5__.TN)(resource)) ?? {
						resource,
						rules: []
					};
					wanted.set((0, _model_js__WEBPACK_IMPORTED_MODULE_5__.TN)(resource), {
						resource,
						rules: [...known.rules, ...rules]
					});
				}
				for (let entry of skipped) left.has((0, _model_js__WEBPACK_IMPORTED_MODULE_5__.TN)(entry)) || left.set((0, _model_js__WEBPACK_IMPORTED_MODULE_5__.TN)(entry), entry);
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
				let slot = (0, _decide_naming_js__WEBPACK_IMPORTED_MODULE_4__.mG)(resource, naming, asked);
				let backupPlan = (0, _plan_membership_js__WEBPACK_IMPORTED_MODULE_6__.Zm)(rules);
				let tags = {
					...(0, _decide_naming_js__WEBPACK_IMPORTED_MODULE_4__.Bq)(resource, slot, expiry, naming),
					BackupPlan: backupPlan
				};
				let keep = rule.rule.expiry;
				let reason = `due by ${backupPlan}`;
				return (0, _decide_create_change_js__WEBPACK_IMPORTED_MODULE_0__.l)({
					resource,
					slot,
					expiresAt: expiry,
					keep,
					tags,
					reason
				}, startedAt, request);
			});
			let changes = creates.map(({ change }) => change);
			let coverOf = new Map(resources.map((resource) => [(0, _model_js__WEBPACK_IMPORTED_MODULE_5__.TN)(resource), resource.obstacle?.coveredBy]));
			let without = [...left].flatMap(([key, entry]) => {
				if (wanted.has(key)) return [];
				let cover = coverOf.get(key);
				if (cover === void 0 || wanted.has((0, _model_js__WEBPACK_IMPORTED_MODULE_5__.TN)(cover)) || left.has((0, _model_js__WEBPACK_IMPORTED_MODULE_5__.TN)(cover))) return [entry];
				return [{
					...entry,
					reason: `${entry.reason}, and no plan that is due selects that`,
					actionNeeded: !0
				}];
			});
			let { skipped, failures: broken } = (0, _decide_incidents_js__WEBPACK_IMPORTED_MODULE_2__.D)(without);
			let missing = [...rulesOf.keys()].flatMap((plan) => [(0, _decide_kinds_due_js__WEBPACK_IMPORTED_MODULE_3__.V9)(plan, request.kinds), ...(0, _plan_missing_js__WEBPACK_IMPORTED_MODULE_7__.yT)(plan, inventory, request)]);
			let failures = [
				...(0, _decide_unread_js__WEBPACK_IMPORTED_MODULE_10__.b)(inventory.regions),
				...broken,
				...missing.flatMap(({ failure }) => failure ?? [])
			];
			let warnings = [
				...missing.flatMap(({ warning }) => warning ?? []),
				...creates.flatMap((create) => create.warnings),
				...(0, _decide_create_change_js__WEBPACK_IMPORTED_MODULE_0__.g)([...wanted.values()].map(({ resource }) => resource), request.tagWishes)
			];
			if (changes.length > 0 && request.ifNoneFound !== "ignore") {
				let found = [...[...wanted.values()].map(({ resource }) => resource), ...left.values()];
				let unfound = (0, _plan_missing_js__WEBPACK_IMPORTED_MODULE_7__.n5)(inventory, request, due, found);
				warnings.push(...unfound, ...(0, _plan_missing_js__WEBPACK_IMPORTED_MODULE_7__.Z_)(inventory, request, [...rulesOf.keys()], unfound));
			}
			if (changes.length === 0 && failures.length === 0) {
				let target = (0, _plan_membership_js__WEBPACK_IMPORTED_MODULE_6__.Zm)(due);
				let fault = (0, _decide_faults_js__WEBPACK_IMPORTED_MODULE_11__.dM)("plan", target);
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
				expiry: (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_1__.WJ)(rule.rule.expiry, from)
			}));
			if (first === void 0) throw Error("a resource was selected by no rule: this is a bug");
			return others.reduce((one, other) => endOf(other.expiry) > endOf(one.expiry) ? other : one, first);
		}
		function endOf(expiry) {
			return expiry === "never" ? 1e400 : expiry;
		}
	}),
	24826: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z_: () => unmatchedByPlans,
			n5: () => unfoundByPlans,
			yT: () => missingOnes
		});
		var _decide_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59856);
		var _decide_kinds_due_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76545);
		var _membership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77600);
		var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6040);
		var _unmatched_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56195);
		function unfoundByPlans({ regions }, { kinds }, due, found) {
			if (kinds.length === 1) return [];
			return (0, _decide_kinds_due_js__WEBPACK_IMPORTED_MODULE_0__.pM)(kinds, regions, found).flatMap((kind) => {
				let asking = due.filter(({ plan }) => plan.selection.kinds.includes(kind));
				return asking.length === 0 ? [] : [(0, _decide_kinds_due_js__WEBPACK_IMPORTED_MODULE_0__.kM)(kind, "plan", (0, _membership_js__WEBPACK_IMPORTED_MODULE_1__.Zm)(asking))];
			});
		}
		function unmatchedByPlans({ regions }, { kinds }, plans, told) {
			let resources = regions.flatMap((region) => region.read ? region.resources : []);
			let unread = new Set(regions.flatMap(({ kind, read }) => read ? [] : [kind]));
			return plans.flatMap((plan) => {
				if ((0, _unmatched_js__WEBPACK_IMPORTED_MODULE_3__.tG)(plan, kinds).some((kind) => unread.has(kind))) return [];
				return (0, _unmatched_js__WEBPACK_IMPORTED_MODULE_3__.$V)(resources, plan, kinds).flatMap((unmatched) => {
					if (unmatched.part === "kind" && told.some(({ target }) => target === unmatched.kind)) return [];
					let message = `${(0, _unmatched_js__WEBPACK_IMPORTED_MODULE_3__.N1)(plan, unmatched, kinds)}; correct the plan or the tags, or, where that is expected, set if-none-found to ignore`;
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
			return (0, _select_js__WEBPACK_IMPORTED_MODULE_2__.missingResources)(resources, plan).flatMap(({ kind, id, region }) => {
				if (!scope.kinds.includes(kind)) return [{ warning: {
					region: null,
					target: id,
					message: `the plan ${plan.name} names ${id}, and this run does not look at it: the input kinds leaves ${kind} out`
				} }];
				let regions = inventory.regions.filter((one) => one.kind === kind);
				let asked = regions.filter((one) => one.region === region);
				let fault = (0, _decide_faults_js__WEBPACK_IMPORTED_MODULE_4__.mX)(id, plan.name);
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
	}),
	56195: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$V: () => unmatchedIn,
			N1: () => unmatchedWords,
			tG: () => kindsOf
		});
		var _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52431);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33444);
		var _regions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89247);
		var _select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6040);
		function unmatchedIn(resources, plan, looked) {
			let { selection } = plan;
			let kinds = kindsOf(plan, looked);
			if (kinds.length === 0 || selection.tags.length === 0 && selection.anyOf.length === 0) return [];
			let { selected, skipped } = (0, _select_js__WEBPACK_IMPORTED_MODULE_3__.selectByPlan)(resources, plan);
			if (selected.length + skipped.length === 0) return [{ part: "plan" }];
			let here = resources.filter(({ kind, region }) => kinds.includes(kind) && (0, _regions_js__WEBPACK_IMPORTED_MODULE_2__.Hw)(selection.regions, region));
			let groups = selection.anyOf.filter((group) => !here.some(({ tags }) => (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_0__.bA)(tags, [...selection.tags, ...group])));
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
			let { resource } = (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.Z9)(kindsOf(plan, looked));
			switch (unmatched.part) {
				case "plan": return `the plan ${name} selects nothing: no ${resource}${selection.regions === "" ? "" : ` in ${selection.regions}`} carries ${[...selection.tags.length === 0 ? [] : [listed(selection.tags)], ...selection.anyOf.length === 0 ? [] : [selection.anyOf.map(listed).join(", or ")]].join(", and ")}`;
				case "group": return `a group of any-of in the plan ${name} matches nothing: no ${resource} carries ${listed([...selection.tags, ...unmatched.group])}`;
				case "kind": return `the plan ${name} is for ${unmatched.kind} too, and selects none`;
				default: return unmatched;
			}
		}
		function listed(lines) {
			return lines.map(_decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_0__.em).join(" and ");
		}
	})
};
