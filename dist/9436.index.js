export const id = 9436;
export const ids = [9436];
export const modules = {
	9436: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { rulesDue: () => rulesDue });
		var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1836);
		var _schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3829);
		function rulesDue(file, choice) {
			let plan = choice.plan.trim();
			let rule = choice.rule.trim();
			let schedule = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_0__.N)(choice.schedule ?? "");
			let direct = file.plans.filter(({ engine }) => engine === "direct");
			if (direct.length === 0) return nothingOfOurs(file);
			if (plan === "" && rule === "" && schedule === "") return nothingSaid(direct);
			let named = file.plans.find(({ name }) => name === plan);
			if (plan !== "" && named === void 0) return unknownPlan(plan, direct);
			if (named?.engine === "aws-backup") return notOurs(named);
			let all = rulesOf(named === void 0 ? direct : [named]);
			if (rule !== "") {
				let chosen = all.filter((one) => one.rule.name === rule);
				return chosen.length > 0 ? {
					ok: !0,
					rules: chosen
				} : unknownRule(rule, plan, file);
			}
			if (schedule === "") return {
				ok: !0,
				rules: all
			};
			let fired = all.filter((one) => one.rule.schedule === schedule);
			return fired.length > 0 ? {
				ok: !0,
				rules: fired
			} : unansweredSchedule(schedule, plan, all, file);
		}
		function rulesOf(plans) {
			return plans.flatMap((plan) => plan.rules.map((rule) => ({
				plan,
				rule
			})));
		}
		let SYNC = "a run with \"mode: sync\" makes AWS Backup do it";
		function nothingOfOurs({ plans }) {
			if (plans.length === 0) return problem("plan-file: there is no plan");
			return problem(`plan-file: AWS Backup carries out every plan of the file (${list(plans.map(({ name }) => name))}), so that no rule is ever due here; ${SYNC}`);
		}
		function notOurs({ name }) {
			return problem(`plan: AWS Backup carries out the plan "${name}" by itself, and none of its rules is run here; ${SYNC}`);
		}
		function nothingSaid(plans) {
			return problem(`plan: no schedule started this run, and neither plan nor rule says what is due; write the name of a plan, such as "${plans[0]?.name ?? "production"}"`);
		}
		function unknownPlan(plan, plans) {
			let names = plans.map(({ name }) => name);
			return problem(`plan: the plan file has no plan "${plan}"${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_1__.a)(plan, names) || ";"} it has ${list(names)}`);
		}
		function unknownRule(rule, plan, file) {
			let everywhere = rulesOf(file.plans);
			let ours = everywhere.filter((one) => one.plan.engine === "direct" && (plan === "" || one.plan.name === plan));
			let where = plan === "" ? "the plan file" : `the plan "${plan}"`;
			let names = [...new Set(ours.map((one) => one.rule.name))];
			let holders = everywhere.filter((one) => one.rule.name === rule).map((one) => one.plan);
			let elsewhere = holders.filter(({ engine }) => engine === "direct").map(({ name }) => name);
			if (elsewhere.length === 0 && holders.length > 0) return problem(`rule: AWS Backup carries out the rule "${rule}" of ${list(namesOf(holders))} by itself; ${SYNC}`);
			return problem(`rule: ${where} has no rule "${rule}"${elsewhere.length > 0 ? `, but ${list(elsewhere)} has;` : (0, _nearest_js__WEBPACK_IMPORTED_MODULE_1__.a)(rule, names) || ";"} it has ${list(names)}`);
		}
		function unansweredSchedule(schedule, plan, rules, { plans }) {
			let where = plan === "" ? "the plan file" : `the plan "${plan}"`;
			let known = [...new Set(rules.flatMap((one) => one.rule.schedule ?? []))];
			let has = known.length === 0 ? "its rules have none" : `its rules have ${list(known)}`;
			let others = plans.filter(({ engine, rules: theirs }) => engine === "aws-backup" && theirs.some((one) => one.schedule === schedule));
			return problem(`the schedule "${schedule}" fired, and no rule of ${where} has it; ${has}, and it must be the same text${others.length === 0 ? "" : `; AWS Backup carries out ${list(namesOf(others))}, which needs no run`}`);
		}
		function namesOf(plans) {
			return [...new Set(plans.map(({ name }) => name))];
		}
		function list(names) {
			return names.map((name) => `"${name}"`).join(", ");
		}
		function problem(text) {
			return {
				ok: !1,
				problem: text
			};
		}
	}),
	1836: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => didYouMean,
			p: () => nearest
		});
		function nearest(word, known) {
			let wanted = plainForm(word);
			let most = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
			let best = null;
			let fewest = most + 1;
			for (let candidate of known) {
				if (Math.abs(candidate.length - wanted.length) >= fewest) continue;
				let edits = editsBetween(wanted, plainForm(candidate));
				if (edits < fewest) {
					best = candidate;
					fewest = edits;
				}
			}
			return best;
		}
		function didYouMean(word, known) {
			let meant = nearest(word, known);
			return meant === null ? "" : `; did you mean "${meant}"?`;
		}
		function plainForm(word) {
			return word.toLowerCase().replaceAll("_", "-");
		}
		function editsBetween(a, b) {
			let beforeLast = [];
			let last = Array.from({ length: b.length + 1 }, (_, index) => index);
			for (let row = 1; row <= a.length; row += 1) {
				let current = [row];
				for (let column = 1; column <= b.length; column += 1) {
					let same = a[row - 1] === b[column - 1];
					let swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
					current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + +!same, swapped ? at(beforeLast, column - 2) + 1 : 1e400));
				}
				beforeLast = last;
				last = current;
			}
			return at(last, b.length);
		}
		function at(row, index) {
			return row[index] ?? 1e400;
		}
	}),
	3829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => foldSchedule });
		function foldSchedule(text) {
			return text.trim().replace(/\s+/g, " ");
		}
	})
};
