export const id = 2019;
export const ids = [2019, 9436];
export const modules = {
	555: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => readYaml });
		var dist = __webpack_require__(6637);
		function placeOfNode(node, placeAt) {
			return placeAt(node?.range?.[0] ?? 0);
		}
		let HARMLESS = new Set([
			"MULTIPLE_DOCS",
			"NON_STRING_KEY",
			"TAG_RESOLVE_FAILED"
		]);
		function syntaxProblems(stumbles, placeAt) {
			let harmless = stumbles.filter(({ code }) => HARMLESS.has(code));
			return {
				fatal: firstOfEachLine(stumbles.filter(({ code }) => !HARMLESS.has(code)), placeAt),
				harmless: firstOfEachLine(harmless, placeAt)
			};
		}
		function firstOfEachLine(stumbles, placeAt) {
			let problems = new Map();
			for (let stumble of stumbles.toSorted((a, b) => a.pos[0] - b.pos[0])) {
				let place = placeAt(stumble.pos[0]);
				problems.has(place.line) || problems.set(place.line, {
					...place,
					message: syntaxMessage(stumble)
				});
			}
			return [...problems.values()];
		}
		function aliasProblems(document, told, placeAt) {
			let problems = [];
			(0, dist.YR)(document, { Alias(_key, alias, ancestors) {
				let place = placeOfNode(alias, placeAt);
				let target = alias.resolve(document);
				target === void 0 ? told.some(({ line }) => line === place.line) || problems.push({
					...place,
					message: unknownAlias(alias.source)
				}) : ancestors.includes(target) && problems.push({
					...place,
					message: "this alias stands inside what it names, which has no end"
				});
			} });
			return problems;
		}
		let QUOTE_IT = "put the text in quotes, such as schedule: '*/30 * * * *' or regions: \"!us-west-1\"";
		function syntaxMessage({ code, message }) {
			switch (code) {
				case "MULTIPLE_DOCS": return "a second document starts here; write all plans into one, under one \"plans:\"";
				case "NON_STRING_KEY": return "a key must be a text, such as \"production\"";
				case "BAD_ALIAS": return `"*" starts an alias in YAML; ${QUOTE_IT}`;
				case "TAG_RESOLVE_FAILED": return `"!" starts a tag in YAML, and this one is unknown; ${QUOTE_IT}`;
				case "BAD_SCALAR_START": return `a text cannot start so in YAML; ${QUOTE_IT}`;
				case "TAB_AS_INDENT": return "YAML is indented by spaces, not by tabs";
				default: {
					let alias = /alias/.test(message) ? `; ${QUOTE_IT}` : "";
					return `this is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}${alias}`;
				}
			}
		}
		function unknownAlias(source) {
			return source.startsWith("/") ? `"*" starts an alias in YAML; ${QUOTE_IT}` : `"*${source}" names no anchor that stands above it`;
		}
		function readYaml(text) {
			let counter = new dist.HN();
			let document = (0, dist.Tp)(text, {
				lineCounter: counter,
				prettyErrors: !1,
				stringKeys: !0,
				uniqueKeys: !1
			});
			let placeAt = (offset) => {
				let { line, col } = counter.linePos(offset);
				return {
					line: Math.max(1, line),
					column: Math.max(1, col)
				};
			};
			let { fatal, harmless } = syntaxProblems([...document.errors, ...document.warnings], placeAt);
			fatal.push(...aliasProblems(document, fatal, placeAt));
			if (fatal.length > 0) return {
				ok: !1,
				problems: [...fatal, ...harmless]
			};
			let view = viewOf(document, placeAt);
			if (!view.ok) return {
				ok: !1,
				problems: [{
					line: 1,
					column: 1,
					message: view.message
				}]
			};
			let repeats = repeatsOf(document);
			return {
				ok: !0,
				view: view.view,
				otherViews: () => otherViews(document, repeats, placeAt),
				problems: [...harmless, ...repeats.flatMap(({ map }) => repeatedKeys(map, placeAt))],
				unclearLines: new Set(harmless.map(({ line }) => line))
			};
		}
		function viewOf(document, placeAt) {
			let target = (node) => (0, dist.Vj)(node) ? node.resolve(document) : node;
			let placeOf = (path, at) => {
				let node = document.contents;
				let place = placeOfNode(document.contents, placeAt);
				for (let [index, step] of path.entries()) {
					let found = childOf(target(node), step);
					if (found === null) return place;
					place = placeOfNode(index === path.length - 1 && at === "value" && !isEmpty(found.value) ? found.value : found.key ?? found.value, placeAt);
					node = found.value;
				}
				return place;
			};
			let keysOf = (path) => {
				let node = document.contents;
				for (let step of path) node = childOf(target(node), step)?.value;
				let map = target(node);
				return (0, dist.jh)(map) ? [...new Set(map.items.map(keyText))] : [];
			};
			try {
				return {
					ok: !0,
					view: {
						value: document.toJS(),
						placeOf,
						keysOf
					}
				};
			} catch (error) {
				return {
					ok: !1,
					message: `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`
				};
			}
		}
		function repeatsOf(document) {
			let found = [];
			(0, dist.YR)(document, { Map(_key, map) {
				let byKey = pairsByKey(map);
				byKey.length < map.items.length && found.push({
					map,
					byKey
				});
			} });
			return found;
		}
		function pairsByKey(map) {
			let byKey = new Map();
			for (let pair of map.items) byKey.set(keyText(pair), [...byKey.get(keyText(pair)) ?? [], pair]);
			return [...byKey.values()];
		}
		function* otherViews(document, repeats, placeAt) {
			let most = Math.max(1, ...repeats.flatMap(({ byKey }) => byKey.map((pairs) => pairs.length)));
			for (let earlier = 0; earlier < most - 1; earlier += 1) {
				for (let { map, byKey } of repeats) map.items = byKey.flatMap((pairs) => pairs[Math.min(earlier, pairs.length - 1)] ?? []);
				let view = viewOf(document, placeAt);
				view.ok && (yield view.view);
			}
		}
		function childOf(node, step) {
			if ((0, dist.jh)(node)) {
				let pair = node.items.findLast((item) => keyText(item) === String(step));
				return pair === void 0 ? null : {
					key: asNode(pair.key),
					value: asNode(pair.value)
				};
			}
			if ((0, dist.oP)(node) && typeof step == "number") {
				let item = node.items[step];
				return item === void 0 ? null : {
					key: null,
					value: asNode(item)
				};
			}
			return null;
		}
		function asNode(value) {
			return (0, dist.jn)(value) || (0, dist.jh)(value) || (0, dist.oP)(value) || (0, dist.Vj)(value) ? value : null;
		}
		function isEmpty(node) {
			return node === null || (0, dist.jn)(node) && node.value === null && (node.source ?? "") === "";
		}
		function keyText(pair) {
			return (0, dist.jn)(pair.key) ? String(pair.key.value) : "";
		}
		function repeatedKeys(map, placeAt) {
			let first = new Map();
			let problems = [];
			for (let pair of map.items) {
				let key = keyText(pair);
				let place = placeOfNode(asNode(pair.key), placeAt);
				let before = first.get(key);
				before === void 0 ? first.set(key, place) : problems.push({
					...place,
					message: `"${key}" stands twice, first on line ${before.line}; keep one of them`
				});
			}
			return problems;
		}
	}),
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
	1426: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mc: () => entriesOf,
			hG: () => under,
			pi: () => isMapping
		});
		function isMapping(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
		function entriesOf(value) {
			return isMapping(value) ? Object.entries(value) : [];
		}
		function under(value, key) {
			return isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
		}
	}),
	3829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => foldSchedule });
		function foldSchedule(text) {
			return text.trim().replace(/\s+/g, " ");
		}
	}),
	2019: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { checkSchedules: () => checkSchedules });
		let UNKNOWN = Symbol("unknown");
		function evaluateText(text, context) {
			let whole = /^\s*\$\{\{((?:(?!\}\}).)*)\}\}\s*$/s.exec(text)?.[1];
			if (whole !== void 0) return evaluate(whole, context);
			let unknown = !1;
			let filled = text.replace(/\$\{\{(.*?)\}\}/gs, (_match, expression) => {
				let value = evaluate(expression, context);
				value === UNKNOWN && (unknown = !0);
				return value === UNKNOWN ? "" : asText(value);
			});
			return unknown ? UNKNOWN : filled;
		}
		function evaluateIf(condition, context) {
			if (condition == null) return !0;
			if (typeof condition != "string") return condition !== !1;
			let value = condition.includes("${{") ? evaluateText(condition, context) : evaluate(condition, context);
			return value === UNKNOWN ? UNKNOWN : isTrue(value);
		}
		function evaluate(expression, context) {
			let tokens = tokensOf(expression);
			if (tokens === null) return UNKNOWN;
			let parser = {
				tokens,
				position: 0,
				context
			};
			let value = readOr(parser);
			return parser.position === tokens.length ? value : UNKNOWN;
		}
		function isTrue(value) {
			return value !== "" && value !== 0 && value !== !1 && value !== null && !Number.isNaN(value);
		}
		function asText(value) {
			return value === null ? "" : String(value);
		}
		let TOKEN = /\s*('(?:[^']|'')*'|&&|\|\||[=!<>]=|[!<>()[\],]|[A-Za-z_][\w-]*(?:\.(?:[A-Za-z_][\w-]*|\*))*|[-+]?\d[\w.+-]*)/y;
		function tokensOf(expression) {
			let text = expression.trim();
			let tokens = [];
			TOKEN.lastIndex = 0;
			for (; TOKEN.lastIndex < text.length;) {
				let token = TOKEN.exec(text)?.[1];
				if (token === void 0) return null;
				tokens.push(token);
			}
			return tokens;
		}
		function take(parser, ...wanted) {
			let token = parser.tokens[parser.position];
			if (token === void 0 || !wanted.includes(token)) return null;
			parser.position += 1;
			return token;
		}
		function readOr(parser) {
			let left = readAnd(parser);
			for (; take(parser, "||") !== null;) {
				let right = readAnd(parser);
				left = left === UNKNOWN ? right !== UNKNOWN && right === !0 || UNKNOWN : isTrue(left) ? left : right;
			}
			return left;
		}
		function readAnd(parser) {
			let left = readComparison(parser);
			for (; take(parser, "&&") !== null;) {
				let right = readComparison(parser);
				left = left === UNKNOWN ? right !== UNKNOWN && !isTrue(right) ? !1 : UNKNOWN : isTrue(left) ? right : left;
			}
			return left;
		}
		function readComparison(parser) {
			let left = readNot(parser);
			for (;;) {
				let operator = take(parser, "==", "!=", "<", ">", "<=", ">=");
				if (operator === null) return left;
				let right = readNot(parser);
				left = compare(operator, left, right);
			}
		}
		function compare(operator, left, right) {
			if (left === UNKNOWN || right === UNKNOWN || operator !== "==" && operator !== "!=") return UNKNOWN;
			let same = isSame(left, right);
			return same === UNKNOWN ? UNKNOWN : same === (operator === "==");
		}
		function isSame(left, right) {
			if (typeof left == "string" && typeof right == "string") return left.toLowerCase() === right.toLowerCase();
			if (typeof left == typeof right) return left === right;
			let [empty, other] = left === null ? [left, right] : [right, left];
			if (empty !== null) return UNKNOWN;
			return other === null || other === "" || other === 0 || other === !1;
		}
		function readNot(parser) {
			if (take(parser, "!") === null) return readOperand(parser);
			let value = readNot(parser);
			return value === UNKNOWN ? UNKNOWN : !isTrue(value);
		}
		function readOperand(parser) {
			let token = parser.tokens[parser.position];
			if (token === void 0) return UNKNOWN;
			parser.position += 1;
			if (token === "(") {
				let value = readOr(parser);
				return take(parser, ")") === null ? UNKNOWN : value;
			}
			if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
			if (take(parser, "(") !== null) return call(token.toLowerCase(), readArguments(parser));
			let value = readName(token.toLowerCase(), parser.context);
			return skipIndexes(parser) ? UNKNOWN : value;
		}
		function readArguments(parser) {
			if (take(parser, ")") !== null) return [];
			let values = [readOr(parser)];
			for (; take(parser, ",") !== null;) values.push(readOr(parser));
			return take(parser, ")") === null ? [] : values;
		}
		function call(name, [whole, part]) {
			if (name === "always" || name === "success") return !0;
			if (typeof whole != "string" || typeof part != "string") return UNKNOWN;
			let [text, wanted] = [whole.toLowerCase(), part.toLowerCase()];
			if (name === "contains") return text.includes(wanted);
			if (name === "startswith") return text.startsWith(wanted);
			if (name === "endswith") return text.endsWith(wanted);
			return UNKNOWN;
		}
		function skipIndexes(parser) {
			let skipped = !1;
			for (; take(parser, "[") !== null;) {
				readOr(parser);
				take(parser, "]");
				skipped = !0;
			}
			return skipped;
		}
		function readName(name, { schedule, inputs }) {
			if (name === "true" || name === "false") return name === "true";
			if (name === "null") return null;
			if (/^[-+]?\d/.test(name)) return Number(name);
			if (name === "github.event.schedule") return schedule;
			if (name === "github.event_name") return "schedule";
			if (name.startsWith("github.event.") && !name.startsWith("github.event.repository")) return null;
			if (name.startsWith("inputs.")) return inputs.get(name.slice(7)) ?? null;
			return UNKNOWN;
		}
		var plan_document = __webpack_require__(555);
		var plan_due = __webpack_require__(9436);
		var reading = __webpack_require__(1426);
		function checkSchedules(file, workflows, source = {
			path: ".github/backup-plans.yml",
			text: ""
		}) {
			let findings = [];
			let answered = new Set();
			let read = [];
			for (let { path, text } of workflows) {
				let yaml = (0, plan_document.g)(text);
				yaml.ok ? read.push({
					path,
					view: yaml.view
				}) : findings.push(...yaml.problems.slice(0, 1).map((problem) => unreadable(path, problem)));
			}
			for (let workflow of read) for (let cron of cronsOf(workflow)) for (let use of usesOf(workflow, cron.schedule, read, source.path)) {
				let due = (0, plan_due.rulesDue)(file, {
					schedule: cron.schedule,
					plan: use.plan,
					rule: use.rule
				});
				if (due.ok) for (let { plan, rule } of due.rules) answered.add(`${plan.name}/${rule.name}`);
				else use.certain && findings.push({
					...cron.finding,
					message: due.problem
				});
			}
			return [...findings, ...unfired(file, answered, source)].filter(isFirst).sort(byPlace);
		}
		function unreadable(file, problem) {
			let message = `the workflow cannot be read, so that nobody knows which rules it fires: ${problem.message}`;
			return {
				...problem,
				kind: "workflow-unreadable",
				file,
				message
			};
		}
		function unfired(file, answered, { path, text }) {
			let yaml = (0, plan_document.g)(text);
			return file.plans.filter(({ engine }) => engine === "direct").flatMap((plan) => plan.rules.flatMap((rule) => {
				if (rule.schedule === null || answered.has(`${plan.name}/${rule.name}`)) return [];
				let where = [
					"plans",
					plan.name,
					"rules",
					rule.name,
					"schedule"
				];
				let place = yaml.ok ? yaml.view.placeOf(where, "value") : {
					line: 1,
					column: 1
				};
				let message = `no workflow fires the rule "${rule.name}" of the plan "${plan.name}": none that uses this action with "mode: backup" and without "tag" has the line "- cron: '${rule.schedule}'"`;
				return {
					kind: "rule-without-cron",
					file: path,
					...place,
					message
				};
			}));
		}
		function cronsOf({ path, view }) {
			let schedule = (0, reading.hG)((0, reading.hG)(view.value, "on"), "schedule");
			return (Array.isArray(schedule) ? schedule : []).flatMap((entry, index) => {
				let cron = (0, reading.hG)(entry, "cron");
				if (typeof cron != "string") return [];
				return {
					schedule: cron,
					finding: {
						kind: "cron-without-rule",
						file: path,
						...view.placeOf([
							"on",
							"schedule",
							index,
							"cron"
						], "value")
					}
				};
			});
		}
		function usesOf(workflow, schedule, all, planFile) {
			return usesIn(workflow, {
				schedule,
				inputs: new Map()
			}, [workflow.path]);
			function usesIn({ view }, context, callers) {
				let jobs = (0, reading.hG)(view.value, "jobs");
				return (0, reading.Mc)(jobs).flatMap(([name, job]) => {
					if (!mayRun(name, jobs, context, [])) return [];
					let called = calledBy((0, reading.hG)(job, "uses"));
					if (called !== void 0 && !callers.includes(called.path)) return usesIn(called, {
						...context,
						inputs: inputsOf((0, reading.hG)(job, "with"), context)
					}, [...callers, called.path]);
					let steps = (0, reading.hG)(job, "steps");
					return (Array.isArray(steps) ? steps : []).flatMap((step) => useOf(step, context, planFile));
				});
			}
			function calledBy(uses) {
				if (typeof uses != "string" || !/^(\.|\$)\//.test(uses)) return;
				return all.find(({ path }) => samePath(path, uses.slice(2)));
			}
		}
		function inputsOf(given, context) {
			return new Map((0, reading.Mc)(given).map(([name, value]) => [name.toLowerCase(), evaluateInput(value, context)]));
		}
		function evaluateInput(value, context) {
			if (typeof value == "string") return evaluateText(value, context);
			return typeof value == "number" || typeof value == "boolean" || value === null ? value : UNKNOWN;
		}
		function mayRun(name, jobs, context, above) {
			let job = (0, reading.hG)(jobs, name);
			let condition = (0, reading.hG)(job, "if");
			if (evaluateIf(condition, context) === !1) return !1;
			if (typeof condition == "string" && /\b(always|cancelled|failure)\s*\(/.test(condition)) return !0;
			let needs = (0, reading.hG)(job, "needs");
			return (Array.isArray(needs) ? needs : [needs]).filter((one) => typeof one == "string").every((one) => above.includes(one) || mayRun(one, jobs, context, [...above, name]));
		}
		let THIS_ACTION = /^(?:(?:[^\s@]*\/)?backup-via-tag@\S+|[.$]\/)$/;
		function useOf(step, context, planFile) {
			let uses = (0, reading.hG)(step, "uses");
			if (!(0, reading.pi)(step) || typeof uses != "string" || !THIS_ACTION.test(uses)) return [];
			if (evaluateIf(step.if, context) === !1) return [];
			let inputs = inputsOf(step.with, context);
			let mode = inputs.get("mode") ?? "";
			let tag = inputs.get("tag") ?? "";
			let ownFile = inputs.get("plan-file") ?? "";
			let plan = inputs.get("plan") ?? "";
			let rule = inputs.get("rule") ?? "";
			if (mode !== UNKNOWN && mode !== "backup") return [];
			if (tag !== UNKNOWN && tag !== "") return [];
			if (typeof ownFile == "string" && ownFile !== "" && !samePath(ownFile, planFile)) return [];
			let certain = ![
				mode,
				tag,
				ownFile,
				plan,
				rule
			].includes(UNKNOWN);
			return [{
				plan: nameIn(plan),
				rule: nameIn(rule),
				certain
			}];
		}
		function nameIn(value) {
			return value === UNKNOWN || value === null ? "" : String(value);
		}
		function samePath(a, b) {
			let plain = (path) => path.trim().replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
			return plain(a) === plain(b);
		}
		function isFirst(finding, index, all) {
			let same = (other) => other.file === finding.file && other.line === finding.line && other.column === finding.column && other.message === finding.message;
			return all.findIndex(same) === index;
		}
		function byPlace(a, b) {
			if (a.file !== b.file) return a.file < b.file ? -1 : 1;
			return a.line - b.line || a.column - b.column;
		}
	})
};
