export const id = 6107;
export const ids = [6107];
export const modules = {
	76545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V9: () => leftOutKinds,
			kM: () => unfoundWarning,
			pM: () => unfoundKinds
		});
		var _model_known_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51163);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33444);
		function unfoundKinds(asked, regions, found) {
			return asked.filter((kind) => !found.some((one) => one.kind === kind) && !regions.some((region) => region.kind === kind && !region.read));
		}
		function unfoundWarning(kind, by, target) {
			let [verb, where] = by === "tag" ? ["carries the tag", "the tag"] : ["is selected by", "the selection in the plan file"];
			return {
				region: null,
				target: kind,
				message: `nothing of the kind ${kind} ${verb} ${target}; check ${where} and the regions, or, where that is expected, take ${kind} out of kinds or set if-none-found to ignore`
			};
		}
		function leftOutKinds({ name, selection }, looked) {
			let left = selection.kinds.filter((kind) => !looked.includes(kind));
			if (left.length === 0) return {};
			let isWhole = left.length === selection.kinds.length;
			let right = _model_js__WEBPACK_IMPORTED_MODULE_1__.kd.filter((kind) => looked.includes(kind) || left.includes(kind)).join(" ");
			let message = `kinds: the plan ${name} is for ${listed(left)}${isWhole ? "" : " too"}, and this run looks at ${listed(looked)}; write kinds: ${right}`;
			if (!isWhole) return { warning: {
				region: null,
				target: name,
				message
			} };
			return { failure: {
				region: null,
				target: name,
				action: "select",
				fault: (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_0__.AN)(message, "Write what the plan is for in the input kinds, or name the plans that are to run in the input plan.")
			} };
		}
		function listed(kinds) {
			return kinds.join(" and ");
		}
	}),
	42684: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => decideRetainChanges });
		var _model_group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97989);
		var _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77600);
		var _expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83430);
		var _kinds_due_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76545);
		var _retain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18680);
		var _unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34838);
		let REASONS = {
			lengthen: "its plan keeps it longer",
			shorten: "its plan keeps it shorter",
			"shorten-to-grace": "its plan keeps it shorter, but not less than the grace from now",
			snapshots: "its snapshots say another expiry than it does"
		};
		function decideRetainChanges(inventory, file, now, graceMilliseconds) {
			let { account, regions } = inventory;
			let points = regions.flatMap((region) => region.read ? (0, _model_group_js__WEBPACK_IMPORTED_MODULE_4__.a)(region.points) : []);
			let context = {
				account,
				now,
				graceMilliseconds
			};
			let changes = (0, _retain_js__WEBPACK_IMPORTED_MODULE_3__.Mx)(points, file, context).map((change) => ({
				action: "set-expiry",
				...change,
				reason: REASONS[change.because]
			}));
			let left = (0, _retain_js__WEBPACK_IMPORTED_MODULE_3__.k$)(points, file, context).map(({ point, target }) => ({
				action: "keep",
				point,
				because: "never-expires",
				reason: `its Expire tag says never, which is not shortened; its plan asks for ${(0, _expiry_js__WEBPACK_IMPORTED_MODULE_1__.r4)(target)}`
			}));
			return {
				changes: [...changes, ...left],
				skipped: [],
				failures: (0, _unread_js__WEBPACK_IMPORTED_MODULE_5__.b)(regions),
				warnings: [
					...plansWithoutPoints(points, file, regions),
					...kindsWithoutPoints(points, regions),
					...nearMisses((0, _retain_js__WEBPACK_IMPORTED_MODULE_3__.wg)(points, file, context))
				],
				matched: 0
			};
		}
		function plansWithoutPoints(points, file, regions) {
			if (regions.some(({ read }) => !read)) return [];
			let kinds = new Set(regions.map(({ kind }) => kind));
			let made = new Set(points.flatMap((point) => (0, _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__._G)(point, file).rules.map(({ plan }) => plan)));
			if (made.size === 0) return [];
			return file.plans.flatMap((plan) => {
				if (plan.engine !== "direct" || made.has(plan)) return [];
				if (plan.selection.kinds.length > 0 && !plan.selection.kinds.some((kind) => kinds.has(kind))) return [];
				let message = `nothing is there that the plan ${plan.name} made; unless its first backup is to come, look whether it selects what it should`;
				return [{
					region: null,
					target: plan.name,
					message
				}];
			});
		}
		function nearMisses(count) {
			if (count === 0) return [];
			return [{
				region: null,
				target: "plan-file",
				message: `${count === 1 ? "1 expiry differs" : `${count} expiries differ`} from the plan file by less than an hour and ${count === 1 ? "is" : "are"} left as ${count === 1 ? "it is" : "they are"}: as much can lie between the start of a run and its backup`
			}];
		}
		function kindsWithoutPoints(points, regions) {
			let kinds = [...new Set(regions.map(({ kind }) => kind))];
			if (points.length === 0 || kinds.length === 1) return [];
			return (0, _kinds_due_js__WEBPACK_IMPORTED_MODULE_2__.pM)(kinds, regions, points).map((kind) => ({
				region: null,
				target: kind,
				message: `there is no backup of the kind ${kind}; where that is expected, take it out of kinds`
			}));
		}
	}),
	18680: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mx: () => decideRetain,
			k$: () => findNeverShortened,
			wg: () => countNearMisses
		});
		var _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77600);
		var _expire_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53923);
		var _expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83430);
		var _naming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60313);
		var _ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88208);
		function decideRetain(points, file, context) {
			return points.flatMap((point) => {
				let judged = judge(point, file, context);
				return judged !== null && "to" in judged ? [judged] : [];
			});
		}
		function findNeverShortened(points, file, context) {
			return points.flatMap((point) => {
				let judged = judge(point, file, context);
				return judged !== null && "target" in judged ? [judged] : [];
			});
		}
		function countNearMisses(points, file, { account }) {
			return points.filter((point) => {
				let tag = (0, _expire_tag_js__WEBPACK_IMPORTED_MODULE_4__.m)(point.tags.expire);
				let start = (0, _naming_js__WEBPACK_IMPORTED_MODULE_2__.pf)(point.tags.name);
				let { rules, whole } = (0, _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__._G)(point, file);
				if (!tag.readable || tag.expiresAt === "never" || start === null || rules.length === 0 || !whole) return !1;
				if (!RETAINED_STATES.has(point.state) || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_3__.i)(point, account).ours) return !1;
				let target = longest(rules.map(({ rule }) => (0, _expiry_js__WEBPACK_IMPORTED_MODULE_1__.WJ)(rule.expiry, start)));
				if (target === "never") return !1;
				let distance = Math.abs(target - tag.expiresAt);
				return distance >= SECOND && distance < START_DRIFT;
			}).length;
		}
		let RETAINED_STATES = new Set(["available", "disabled"]);
		function judge(point, file, context) {
			let { createdAt } = point;
			let from = point.tags.expire;
			let tag = (0, _expire_tag_js__WEBPACK_IMPORTED_MODULE_4__.m)(from);
			if (from === null || !tag.readable) return null;
			if (!RETAINED_STATES.has(point.state) || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_3__.i)(point, context.account).ours) return null;
			let { rules, unknown, whole } = (0, _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__._G)(point, file);
			if (unknown.some(({ why }) => why === "cut")) return null;
			if (rules.length === 0 || createdAt === null) return null;
			let target = longest(rules.map(({ rule }) => (0, _expiry_js__WEBPACK_IMPORTED_MODULE_1__.WJ)(rule.expiry, createdAt)));
			let judged = moved(tag.expiresAt, target, context, {
				point,
				from
			});
			if (judged === null && hasStray(point, tag.expiresAt)) return {
				point,
				from,
				to: tag.expiresAt,
				because: "snapshots"
			};
			if (whole || judged === null) return judged;
			return "because" in judged && judged.because === "lengthen" ? judged : null;
		}
		function hasStray({ snapshots }, is) {
			return snapshots.some(({ strayExpire }) => {
				if (strayExpire === void 0) return !1;
				let tag = (0, _expire_tag_js__WEBPACK_IMPORTED_MODULE_4__.m)(strayExpire);
				return !tag.readable || tag.expiresAt !== is && tag.expiresAt !== "never";
			});
		}
		function longest(expiries) {
			return expiries.reduce((one, other) => one === "never" || other === "never" ? "never" : Math.max(one, other));
		}
		function moved(is, target, { now, graceMilliseconds }, what) {
			if (target === "never") return is === "never" ? null : {
				...what,
				to: "never",
				because: "lengthen"
			};
			if (is === "never") return {
				point: what.point,
				target
			};
			if (Math.abs(target - is) < START_DRIFT) return null;
			let wanted = Math.floor(target / SECOND) * SECOND;
			if (wanted > is) return {
				...what,
				to: wanted,
				because: "lengthen"
			};
			let earliest = Math.ceil((now + graceMilliseconds) / SECOND) * SECOND;
			let to = Math.max(wanted, earliest);
			if (to >= is) return null;
			return {
				...what,
				to,
				because: to === wanted ? "shorten" : "shorten-to-grace"
			};
		}
		let SECOND = 1e3;
		let START_DRIFT = 36e5;
	}),
	96107: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { retain: () => mode_retain });
		var report_common = __webpack_require__(7538);
		var report_failures = __webpack_require__(8064);
		var kept_entries = __webpack_require__(53006);
		var named = __webpack_require__(57718);
		var retained_entries = __webpack_require__(98346);
		function retainReport(ended, told = {}) {
			let { inventory = null, applied = null, calendar = null, changeSetPath = null } = told;
			let names = (0, named.w)({
				account: ended.account,
				inventory
			});
			let { changes = [], failures = [], warnings = [] } = told.changeSet ?? {};
			let retained = (0, retained_entries.V)(changes, applied, names);
			let kept = (0, kept_entries.l)(changes, applied, names);
			return {
				mode: "retain",
				...(0, report_common.QC)(ended, {
					failures: [...failures, ...applied === null ? [] : (0, report_failures.dJ)(applied, names)],
					warnings,
					succeeded: retained.filter(({ state }) => state !== "failed").length,
					regions: inventory?.regions ?? [],
					inventory,
					applied,
					changeSetPath
				}),
				retained,
				keptCount: kept.length,
				kept,
				calendar
			};
		}
		var retain_change_set = __webpack_require__(42684);
		var backup_days = __webpack_require__(30521);
		var carry_out = __webpack_require__(11120);
		var end = __webpack_require__(76168);
		var shared_inventory = __webpack_require__(34141);
		var plan_file = __webpack_require__(85529);
		var shared_regions = __webpack_require__(38128);
		var session = __webpack_require__(4237);
		let { end: run_end, endRefused, notBegun } = (0, end.V)(retainReport);
		async function runRetain(request, run) {
			let source = await (0, plan_file.G)(request.planFile, run);
			if (!source.ok) return notBegun(request, run)(source.refusals);
			return (0, session.C)(request, run, (session) => retain(session, source.value), notBegun(request, run));
		}
		async function retain(session, source) {
			let { request, run } = session;
			let regions = await (0, shared_regions.N)(session);
			if (!regions.ok) return endRefused(session, regions.refusals);
			let inventory = await (0, shared_inventory.t)(session, regions.value.chosen, shared_inventory.p);
			let decided = (0, retain_change_set.J)(inventory, source.file, run.startedAt, request.graceMilliseconds);
			let agreed = await (0, carry_out.d)(decided, session, {
				source,
				due: []
			});
			if (!agreed.ok) return endRefused(session, agreed.refusals);
			let applied = await (0, carry_out.u)(agreed.value, session);
			let calendar = (0, backup_days.Y)({
				inventory,
				applied
			}, run.startedAt);
			return run_end(session, {
				...agreed.value,
				inventory,
				applied,
				calendar
			});
		}
		let mode_retain = {
			run: runRetain,
			refused: (ended) => retainReport(ended),
			view: async () => (await Promise.all([__webpack_require__.e(4205), __webpack_require__.e(7764)]).then(__webpack_require__.bind(__webpack_require__, 37764))).retainView
		};
	}),
	98346: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => retainedEntries });
		var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83430);
		function retainedEntries(changes, applied, names) {
			return (applied?.retained ?? changes.flatMap((change) => change.action === "set-expiry" ? [{
				change,
				outcome: null
			}] : [])).map(({ change: { point, from, to, because }, outcome }) => ({
				...names.point(point),
				from,
				to: (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.B8)(to),
				because,
				state: outcome === null ? "planned" : outcome.result
			}));
		}
	})
};
