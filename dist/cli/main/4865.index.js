export const id = 4865;
export const ids = [4865];
export const modules = {
2891: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Al: () => HOURS,
	Au: () => MONTHLY,
	CH: () => clockIn,
	M_: () => WEEKLY,
	_X: () => DAILY,
	bW: () => YEARLY,
	qC: () => periodsOf
});
let DAY = 864e5;
let HOUR = 36e5;
let zones = new Map();
let calendars = new Map();
function calendarIn(timeZone) {
	let known = calendars.get(timeZone);
	if (known !== void 0) return known;
	let calendar = makeCalendar(zoneOf(timeZone));
	calendars.set(timeZone, calendar);
	return calendar;
}
function makeCalendar({ clock, offsetOn }) {
	let days = new Map();
	return (instant) => {
		let utcDay = Math.floor(instant / DAY);
		let known = days.get(utcDay);
		if (known === void 0) {
			let offset = offsetOn(utcDay);
			let day = Math.floor((utcDay * DAY + (offset ?? 0)) / DAY);
			known = offset === null ? null : {
				day,
				midnight: (day + 1) * DAY - offset
			};
			days.set(utcDay, known);
		}
		if (known === null) return Math.floor(clock(instant) / DAY);
		return instant < known.midnight ? known.day : known.day + 1;
	};
}
function clockIn(timeZone) {
	return zoneOf(timeZone).clock;
}
function zoneOf(timeZone) {
	let known = zones.get(timeZone);
	if (known !== void 0) return known;
	let zone = makeZone(timeZone);
	zones.set(timeZone, zone);
	return zone;
}
function makeZone(timeZone) {
	let format = new Intl.DateTimeFormat("en-US", {
		timeZone,
		calendar: "gregory",
		numberingSystem: "latn",
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric"
	});
	let offsets = new Map();
	let offsetOn = (utcDay) => {
		let offset = offsets.get(utcDay);
		if (offset === void 0) {
			let start = offsetAt(format, utcDay * DAY);
			offset = start === offsetAt(format, (utcDay + 1) * DAY) ? start : null;
			offsets.set(utcDay, offset);
		}
		return offset;
	};
	let clock = (instant) => instant + (offsetOn(Math.floor(instant / DAY)) ?? offsetAt(format, instant));
	return {
		clock,
		offsetOn
	};
}
function offsetAt(clock, instant) {
	let second = Math.floor(instant / 1e3) * 1e3;
	let field = new Map(clock.formatToParts(second).map(({ type, value }) => [type, Number(value)]));
	let at = (type) => field.get(type) ?? NaN;
	return new Date(0).setUTCFullYear(at("year"), at("month") - 1, at("day")) + ((at("hour") * 60 + at("minute")) * 60 + at("second")) * 1e3 - second;
}
let HOURS = {
	adjective: "hourly",
	plural: "hours",
	periodIn: (timeZone) => {
		let clock = clockIn(timeZone);
		let numberAt = (instant) => Math.floor(clock(instant) / HOUR);
		return {
			numberAt,
			nameAt: (instant) => new Date(numberAt(instant) * HOUR).toISOString().slice(0, 16).replace("T", " ")
		};
	}
};
function periodsOf({ adjective, plural, numberOf, nameOf }) {
	let numbers = new Map();
	return {
		adjective,
		plural,
		periodIn: (timeZone) => {
			let dayOf = calendarIn(timeZone);
			return {
				numberAt: (instant) => {
					let day = dayOf(instant);
					let known = numbers.get(day);
					if (known !== void 0) return known;
					let number = numberOf(day);
					numbers.set(day, number);
					return number;
				},
				nameAt: (instant) => nameOf(dayOf(instant))
			};
		}
	};
}
let DAILY = {
	adjective: "daily",
	plural: "days",
	numberOf: (day) => day,
	nameOf: (day) => dateOf(day).toISOString().slice(0, 10)
};
let WEEKLY = {
	adjective: "weekly",
	plural: "weeks",
	numberOf: (day) => Math.floor((day + 3) / 7),
	nameOf: (day) => {
		let thursday = WEEKLY.numberOf(day) * 7;
		let year = dateOf(thursday).getUTCFullYear();
		let week = Math.floor((thursday - new Date(0).setUTCFullYear(year, 0, 1) / DAY) / 7) + 1;
		return `${fourDigits(year)}-W${String(week).padStart(2, "0")}`;
	}
};
let MONTHLY = {
	adjective: "monthly",
	plural: "months",
	numberOf: (day) => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth(),
	nameOf: (day) => dateOf(day).toISOString().slice(0, 7)
};
let YEARLY = {
	adjective: "yearly",
	plural: "years",
	numberOf: (day) => dateOf(day).getUTCFullYear(),
	nameOf: (day) => fourDigits(dateOf(day).getUTCFullYear())
};
function dateOf(day) {
	return new Date(day * DAY);
}
function fourDigits(year) {
	return String(year).padStart(4, "0");
}
}),
195: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	EI: () => FiredRules,
	oF: () => ruleName,
	u$: () => rulesDue
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7484);
function rulesDue(file, choice) {
	let plan = choice.plan.trim();
	let rule = choice.rule.trim();
	let schedule = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_1__.N)(choice.schedule ?? "");
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
	return problem(`plan: no schedule started this run, and neither plan nor rule is given; write the name of a plan, such as "${plans[0]?.name ?? "production"}"`);
}
function unknownPlan(plan, plans) {
	let names = plans.map(({ name }) => name);
	return problem(`plan: the plan file has no plan "${plan}"${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.au)(plan, names) || ";"} it has ${list(names)}`);
}
function unknownRule(rule, plan, file) {
	let everywhere = rulesOf(file.plans);
	let ours = everywhere.filter((one) => one.plan.engine === "direct" && (plan === "" || one.plan.name === plan));
	let where = plan === "" ? "the plan file" : `the plan "${plan}"`;
	let names = [...new Set(ours.map((one) => one.rule.name))];
	let holders = everywhere.filter((one) => one.rule.name === rule).map((one) => one.plan);
	let elsewhere = holders.filter(({ engine }) => engine === "direct").map(({ name }) => name);
	if (elsewhere.length === 0 && holders.length > 0) return problem(`rule: AWS Backup carries out the rule "${rule}" of ${list(namesOf(holders))} by itself; ${SYNC}`);
	return problem(`rule: ${where} has no rule "${rule}"${elsewhere.length > 0 ? `, but ${list(elsewhere)} has;` : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.au)(rule, names) || ";"} it has ${list(names)}`);
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
function ruleName({ plan, rule }) {
	return `${plan.name}/${rule.name}`;
}
var FiredRules = class {
	#file;
	#rules;
	#surely = new Set();
	#bySchedule = new Set();
	#perhaps = new Map();
	constructor(file) {
		this.#file = file;
		this.#rules = file.plans.flatMap((plan) => plan.engine === "direct" ? plan.rules.map((rule) => ({
			plan,
			rule
		})) : []);
	}
	by(choice) {
		let due = rulesDue(this.#file, choice);
		if (!due.ok) return due.problem;
		let schedule = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_1__.N)(choice.schedule);
		for (let planned of due.rules) {
			this.#surely.add(ruleName(planned));
			planned.rule.schedule === schedule && this.#bySchedule.add(planned);
		}
		return null;
	}
	bySchedule() {
		let names = new Set([...this.#bySchedule].map(ruleName));
		return this.#rules.filter((planned) => names.has(ruleName(planned)));
	}
	byHand(named) {
		for (let planned of this.#fitting(named)) planned.rule.schedule === null && this.#surely.add(ruleName(planned));
	}
	perhapsOn(schedule, what) {
		let folded = schedule === null ? null : (0, _schedule_js__WEBPACK_IMPORTED_MODULE_1__.N)(schedule);
		this.#mark(this.#rules.filter(({ rule }) => folded === null || rule.schedule === folded), what);
	}
	perhapsBy(named, what) {
		this.#mark(this.#fitting(named), what);
	}
	idle() {
		return new Set(this.#rules.map(ruleName).filter((name) => !this.#surely.has(name) && !this.#perhaps.has(name)));
	}
	remarks() {
		let unjudged = this.#rules.map(ruleName).flatMap((name) => {
			let what = this.#perhaps.get(name);
			return what === void 0 || this.#surely.has(name) ? [] : [{
				name,
				what
			}];
		});
		if (unjudged.length === 0) return [];
		let names = listed(unjudged.map(({ name }) => name));
		let causes = listed([...new Set(unjudged.map(({ what }) => what))]);
		let [rules, them] = unjudged.length === 1 ? ["the rule", "it"] : ["the rules", "them"];
		return [`Whether a workflow fires ${rules} ${names} is not judged: ${causes} may fire ${them}, and is taken to.`];
	}
	#fitting({ plan, rule }) {
		return this.#rules.filter((one) => ["", one.plan.name].includes(plan) && ["", one.rule.name].includes(rule));
	}
	#mark(rules, what) {
		for (let planned of rules) {
			let name = ruleName(planned);
			this.#perhaps.has(name) || this.#perhaps.set(name, what);
		}
	}
};
function listed(names) {
	let shown = names.slice(0, 10).map((name) => name.slice(0, 100));
	let more = names.length - shown.length;
	return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
}),
4865: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L9: () => readWorkflows,
	oX: () => judgeWith,
	sp: () => judgeFired
});
var _time_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(411);
var _fired_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(195);
var _local_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8086);
var _schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7484);
let UNKNOWN = Symbol("unknown");
function evaluateText(text, context) {
	let filled = "";
	let unknown = !1;
	let at = 0;
	for (;;) {
		let start = text.indexOf("${{", at);
		let end = start < 0 ? -1 : text.indexOf("}}", start);
		if (end < 0) break;
		let value = evaluate(text.slice(start + 3, end), context);
		let [before, after] = [text.slice(at, start), end + 2];
		if (at === 0 && before.trim() === "" && text.slice(after).trim() === "") return value;
		value === UNKNOWN || isList(value) ? unknown = !0 : filled += before + asText(value);
		at = after;
	}
	filled += text.slice(at);
	return unknown || filled.length > 1e4 ? UNKNOWN : filled;
}
function evaluateIf(condition, context) {
	if (typeof condition == "number" || typeof condition == "boolean") return isTrue(condition);
	if (typeof condition != "string") return !0;
	let value = condition.includes("${{") ? evaluateText(condition, context) : evaluate(condition, context);
	return value === UNKNOWN ? UNKNOWN : isTrue(value);
}
function evaluate(expression, context) {
	context.budget.left -= expression.length;
	if (expression.length > 21e3 || context.budget.left < 0) return UNKNOWN;
	let tokens = tokensOf(expression);
	if (tokens === null) return UNKNOWN;
	let parser = {
		tokens,
		position: 0,
		depth: 0,
		context
	};
	let value = readOr(parser);
	return parser.position === tokens.length ? value : UNKNOWN;
}
function isTrue(value) {
	return value !== "" && value !== 0 && value !== !1 && value !== null && !Number.isNaN(value);
}
function isList(value) {
	return typeof value == "object" && !!value;
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
		left = left === UNKNOWN ? right === !0 || UNKNOWN : isTrue(left) ? left : right;
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
	if (isList(left) || isList(right)) return UNKNOWN;
	if (typeof left == "string" && typeof right == "string") return left.toLowerCase() === right.toLowerCase();
	if (typeof left == typeof right) return left === right;
	let [empty, other] = left === null ? [left, right] : [right, left];
	if (empty !== null) return UNKNOWN;
	return other === "" || other === 0 || other === !1;
}
function readNot(parser) {
	if (take(parser, "!") === null) return readOperand(parser);
	let value = deeper$1(parser, readNot);
	return value === UNKNOWN ? UNKNOWN : !isTrue(value);
}
function deeper$1(parser, read) {
	if (parser.depth >= 50) {
		parser.position = 1e400;
		return UNKNOWN;
	}
	parser.depth += 1;
	let value = read(parser);
	--parser.depth;
	return value;
}
function readOperand(parser) {
	let token = parser.tokens[parser.position];
	if (token === void 0) return UNKNOWN;
	parser.position += 1;
	if (token === "(") {
		let value = deeper$1(parser, readOr);
		return take(parser, ")") === null ? UNKNOWN : value;
	}
	if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
	if (take(parser, "(") !== null) {
		let values = readArguments(parser);
		return values === null ? UNKNOWN : call(token.toLowerCase(), values);
	}
	let value = readName(token.toLowerCase(), parser.context);
	return skipIndexes(parser) ? UNKNOWN : value;
}
function readArguments(parser) {
	if (take(parser, ")") !== null) return [];
	let values = [deeper$1(parser, readOr)];
	for (; take(parser, ",") !== null;) values.push(deeper$1(parser, readOr));
	return take(parser, ")") === null ? null : values;
}
function call(name, [whole, part]) {
	if (name === "always" || name === "success") return !0;
	if (name === "fromjson") return typeof whole == "string" ? fromJson(whole) : UNKNOWN;
	if (name === "contains" && isList(whole)) return isAmong(whole, part);
	if (typeof whole != "string" || typeof part != "string") return UNKNOWN;
	let [text, wanted] = [whole.toLowerCase(), part.toLowerCase()];
	if (name === "contains") return text.includes(wanted);
	if (name === "startswith") return text.startsWith(wanted);
	if (name === "endswith") return text.endsWith(wanted);
	return UNKNOWN;
}
function fromJson(text) {
	try {
		let value = JSON.parse(text);
		if (!Array.isArray(value)) return isPlain(value) ? value : UNKNOWN;
		return value.every(isPlain) ? { items: value } : UNKNOWN;
	} catch {
		return UNKNOWN;
	}
}
function isPlain(value) {
	return value === null || typeof value == "string" || typeof value == "number" || typeof value == "boolean";
}
function isAmong({ items }, part) {
	if (part === void 0 || part === UNKNOWN) return UNKNOWN;
	let found = items.map((item) => isSame(item, part));
	return found.includes(!0) ? !0 : found.includes(UNKNOWN) ? UNKNOWN : !1;
}
function skipIndexes(parser) {
	let skipped = !1;
	for (; take(parser, "[") !== null;) {
		deeper$1(parser, readOr);
		take(parser, "]");
		skipped = !0;
	}
	return skipped;
}
function readName(name, { schedule, event, inputs, otherInputs }) {
	if (name === "true" || name === "false") return name === "true";
	if (name === "null") return null;
	if (/^[-+]?\d/.test(name)) return Number(name);
	if (name === "github.event.schedule") return schedule;
	if (name === "github.event_name") return event;
	if (name.startsWith("github.event.") && !name.startsWith("github.event.repository")) return event === "schedule" ? null : UNKNOWN;
	if (!name.startsWith("inputs.")) return UNKNOWN;
	let given = inputs.get(name.slice(7));
	return given === void 0 ? otherInputs : given;
}
let THIS_ACTION = /^(?:[^\s@]*\/)?backup-via-tag@\S+$/i;
function actionIn(uses, actions) {
	if (!/^[.$]\//.test(uses)) return { is: THIS_ACTION.test(uses) ? "this" : "other" };
	let folder = folderOf(uses);
	let file = actions.get(folder);
	if (file == null) return { is: folder === "" ? "this" : "unread" };
	let runs = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(file.view.value, "runs");
	if ((0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(runs, "using") === "composite") return {
		is: "composite",
		file
	};
	let inputs = new Set((0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.Mc)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(file.view.value, "inputs")).map(([name]) => name));
	return { is: [
		"mode",
		"tag",
		"expiry",
		"plan-file"
	].every((name) => inputs.has(name)) ? "this" : "other" };
}
function folderOf(uses) {
	return plainPath(uses.slice(2));
}
function mayBackUp(uses, inputs) {
	let mode = inputs.get("mode");
	if (mode !== void 0) {
		let tag = inputs.get("tag") ?? "";
		return (mode === UNKNOWN || mode === "backup") && (tag === UNKNOWN || tag === "");
	}
	if (/backup/i.test(uses)) return !0;
	return [...inputs.values()].some((value) => typeof value == "string" && mayRunCommand(value));
}
let COMMANDS = [
	/backup/i,
	/gh workflow run|\/dispatches|WorkflowDispatch/i,
	/\.sh\b/,
	/(?:^|[\s;&|(])(?:\.\/|make |just |task |npm run |yarn run |pnpm run )/
];
function mayRunCommand(text) {
	return COMMANDS.some((clue) => clue.test(text));
}
function plainPath(path) {
	return path.trim().replaceAll("\\", "/").split("/").filter((part) => part !== "." && part !== "").join("/");
}
function doingsOf(workflow, context, repository) {
	let doings = {
		uses: [],
		unclear: new Set()
	};
	visitWorkflow({
		doings,
		repository,
		seen: new Set(),
		told: new Set()
	}, workflow, context, {
		certain: !0,
		depth: 0
	});
	context.budget.left < 0 && doings.unclear.add("what is left of workflows that are too large to be judged");
	return doings;
}
function visitWorkflow(looking, { path, view }, scope, way) {
	if (isKnown(looking, path, scope, way)) return;
	let jobs = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(view.value, "jobs");
	let mayRun = jobRuns(jobs, scope);
	for (let [name, job] of (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.Mc)(jobs)) {
		if (!spend(scope)) return;
		let runs = mayRun(name);
		if (runs === !1) continue;
		let here = {
			...way,
			certain: way.certain && runs === !0
		};
		let uses = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(job, "uses");
		typeof uses == "string" ? visitCalled(looking, uses, (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(job, "with"), scope, here) : visitSteps(looking, (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(job, "steps"), scope, here);
	}
}
function visitCalled(looking, uses, given, scope, way) {
	if (!/^[.$]\//.test(uses)) {
		looking.doings.unclear.add(`the reusable workflow ${uses}`);
		return;
	}
	let called = looking.repository.workflows.get(plainPath(uses.slice(2)));
	if (called === void 0) return;
	let declared = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(called.view.value, "on"), "workflow_call"), "inputs");
	visitWorkflow(looking, called, {
		...scope,
		inputs: inputsOf(given, declared, scope)
	}, deeper(way));
}
function visitSteps(looking, steps, scope, way) {
	for (let step of Array.isArray(steps) ? steps : []) {
		if (!(0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.pi)(step) || !spend(scope)) continue;
		let runs = evaluateIf(step.if, scope);
		if (runs === !1) continue;
		let here = {
			...way,
			certain: way.certain && runs === !0
		};
		typeof step.uses == "string" ? visitAction(looking, step.uses, step.with, scope, here) : typeof step.run == "string" && spend(scope, step.run.length) && mayRunCommand(step.run) && looking.doings.unclear.add("a command in \"run\"");
	}
}
function visitAction(looking, uses, given, scope, way) {
	let inputs = inputsOf(given, void 0, scope);
	let action = actionIn(uses, looking.repository.actions);
	switch (action.is) {
		case "this":
			addUse(looking, inputs, way);
			return;
		case "composite": {
			let { path, view } = action.file;
			let theirs = {
				...scope,
				inputs: inputsOf(given, (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(view.value, "inputs"), scope)
			};
			let below = deeper(way);
			isKnown(looking, path, theirs, below) || visitSteps(looking, (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(view.value, "runs"), "steps"), theirs, below);
			return;
		}
		case "unread":
			looking.doings.unclear.add(`the action ${uses}`);
			return;
		case "other":
			mayBackUp(uses, inputs) && looking.doings.unclear.add(`the action ${uses}`);
			return;
	}
}
function addUse(looking, inputs, way) {
	let text = (name) => inputs.get(name) ?? "";
	let [mode, tag, ownFile, plan, rule] = [
		"mode",
		"tag",
		"plan-file",
		"plan",
		"rule"
	].map(text);
	if (mode !== UNKNOWN && mode !== "backup") return;
	if (tag !== UNKNOWN && tag !== "") return;
	if (typeof ownFile == "string" && ownFile !== "" && plainPath(ownFile) !== plainPath(looking.repository.planFile)) return;
	let certain = way.certain && ![
		mode,
		tag,
		ownFile,
		plan,
		rule
	].includes(UNKNOWN);
	let use = {
		plan: nameIn(plan),
		rule: nameIn(rule),
		certain
	};
	let key = JSON.stringify(use);
	looking.told.has(key) || looking.doings.uses.push(use);
	looking.told.add(key);
}
function isKnown(looking, path, scope, { depth, certain }) {
	let { inputs } = scope;
	let key = JSON.stringify([
		path,
		certain,
		[...inputs].map(([name, value]) => [name, keyOf(value)])
	]);
	if (depth > 10 || !spend(scope, key.length) || looking.seen.has(key)) return !0;
	looking.seen.add(key);
	return !1;
}
function deeper(way) {
	return {
		...way,
		depth: way.depth + 1
	};
}
function spend({ budget }, characters = 0) {
	budget.left -= 50 + characters / 10;
	return budget.left >= 0;
}
function keyOf(value) {
	return value === UNKNOWN ? { unknown: !0 } : value;
}
function inputsOf(given, declared, context) {
	let values = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.Mc)(declared).map(([name, input]) => [name, (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(input, "default")]);
	return new Map([...values, ...(0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.Mc)(given)].map(([name, value]) => [name.toLowerCase(), inputOf(value, context)]));
}
function inputOf(value, context) {
	if (typeof value == "string") return spend(context, value.length) ? evaluateText(value, context) : UNKNOWN;
	if (value === void 0) return null;
	return typeof value == "number" || typeof value == "boolean" || value === null ? value : UNKNOWN;
}
function jobRuns(jobs, context) {
	let known = new Map();
	return (name) => judge(name, 0);
	function judge(name, depth) {
		let before = known.get(name);
		if (before !== void 0) return before;
		if (depth > 300) return UNKNOWN;
		known.set(name, !0);
		let runs = judgeJob((0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(jobs, name), depth);
		known.set(name, runs);
		return runs;
	}
	function judgeJob(job, depth) {
		let condition = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(job, "if");
		let own = evaluateIf(condition, context);
		if (own === !1) return !1;
		if (typeof condition == "string" && /\b(?:always|cancelled|failure)\b/.test(condition)) return own;
		let needs = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(job, "needs");
		let needed = (Array.isArray(needs) ? needs : [needs]).filter((one) => typeof one == "string");
		let theirs = [...new Set(needed)].map((one) => judge(one, depth + 1));
		if (theirs.includes(!1)) return !1;
		return theirs.includes(UNKNOWN) ? UNKNOWN : own;
	}
}
function nameIn(value) {
	return typeof value == "string" || typeof value == "number" || typeof value == "boolean" ? String(value) : "";
}
function zoneFindings(fired, lines, source) {
	let rules = fired.bySchedule();
	return [...lines.flatMap((line) => findingsOf(line, lines, rules)), ...twoZones(rules, source)];
}
function findingsOf(line, lines, rules) {
	let { schedule, timeZone, file, line: row, column } = line;
	let tell = (message) => ({
		file,
		line: row,
		column,
		message
	});
	let zone = (0, _time_zone_js__WEBPACK_IMPORTED_MODULE_0__.gy)(timeZone);
	if (!zone.ok) return [tell(`timezone: ${zone.problem}`)];
	let twin = lines.find((other) => other.schedule === schedule && (0, _time_zone_js__WEBPACK_IMPORTED_MODULE_0__.gy)(other.timeZone).ok && !(0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.RK)(other.timeZone, timeZone));
	let wrong = rules.filter(({ rule }) => rule.schedule === schedule && !(0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.RK)(zoneOf(rule), timeZone));
	return [...twin === void 0 ? [] : [tell(`the line "${schedule}" stands in ${timeZone} and in ${twin.timeZone} (${twin.file}:${twin.line}): GitHub passes a run the line alone, so that both fire the same rules; write two different lines, such as one a minute later`)], ...wrong.map((planned) => tell(`this line is in ${timeZone}, and the rule "${(0, _fired_rules_js__WEBPACK_IMPORTED_MODULE_1__.oF)(planned)}" that it fires is in ${zoneOf(planned.rule)}; ${meant(timeZone, zoneOf(planned.rule))}`))];
}
function meant(ofLine, ofRule) {
	let inRule = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.RK)(ofLine, "UTC") ? "take \"time-zone\" out of the rule" : `write "time-zone: ${ofLine}" in the rule`;
	return `${(0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.RK)(ofRule, "UTC") ? "take \"timezone\" out here" : `write "timezone: ${ofRule}" here`}, or ${inRule}`;
}
function zoneOf({ timeZone }) {
	return timeZone ?? "UTC";
}
function twoZones(rules, { path, text }) {
	let yaml = (0, _time_zone_js__WEBPACK_IMPORTED_MODULE_0__.gM)(text);
	return rules.flatMap((planned, index) => {
		let { plan, rule } = planned;
		let twin = rules.slice(0, index).find((other) => other.rule.schedule === rule.schedule && !(0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.RK)(zoneOf(other.rule), zoneOf(rule)));
		if (twin === void 0) return [];
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
		let message = `the rule "${(0, _fired_rules_js__WEBPACK_IMPORTED_MODULE_1__.oF)(planned)}" has the line of "${(0, _fired_rules_js__WEBPACK_IMPORTED_MODULE_1__.oF)(twin)}" in another zone: GitHub passes a run the line alone, so that both run whenever one is due; write two different lines, such as one a minute later`;
		return [{
			file: path,
			...place,
			message
		}];
	});
}
let NOTHING_JUDGED = {
	findings: [],
	idle: new Set(),
	remarks: []
};
function judgeWorkflows(file, texts, source) {
	if (texts.workflows.length === 0 && texts.unread.length === 0) return NOTHING_JUDGED;
	let findings = texts.unread.map(({ path, why }) => unreadable(path, {
		line: 1,
		column: 1,
		message: why
	}));
	let workflows = texts.workflows.flatMap((text) => {
		let reading = readOne$1(text);
		if ("path" in reading) return [reading];
		findings.push(reading.finding);
		return [];
	});
	let actions = new Map([...texts.actions].map(([folder, text]) => {
		let reading = text === null ? null : readOne$1(text);
		return [folder, reading !== null && "path" in reading ? reading : null];
	}));
	let fired = new _fired_rules_js__WEBPACK_IMPORTED_MODULE_1__.EI(file);
	let repository = {
		workflows: new Map(workflows.map((workflow) => [plainPath(workflow.path), workflow])),
		actions,
		planFile: source.path
	};
	let called = calledIn(workflows);
	let budget = { left: 5e6 };
	let crons = [];
	for (let workflow of workflows) {
		findings.push(...fireBySchedule(fired, workflow, repository, budget, crons));
		fireFromElsewhere(fired, workflow, called.has(plainPath(workflow.path)), repository, budget);
		fireByHand(fired, workflow, repository, budget);
	}
	findings.push(...unfired(file, fired, source), ...zoneFindings(fired, crons, source).map((one) => ({
		...one,
		kind: "time-zone"
	})));
	return {
		findings: once(findings).sort(byPlace),
		idle: fired.idle(),
		remarks: fired.remarks()
	};
}
function readOne$1({ path, text }) {
	let yaml = (0, _time_zone_js__WEBPACK_IMPORTED_MODULE_0__.gM)(text);
	if (yaml.ok) return {
		path,
		view: yaml.view
	};
	let [problem = {
		line: 1,
		column: 1,
		message: "it is not YAML"
	}] = yaml.problems;
	return { finding: unreadable(path, problem) };
}
function unreadable(file, problem) {
	let { line, column } = problem;
	return {
		line,
		column,
		kind: "workflow-unreadable",
		file,
		message: `the workflow cannot be read, so that it is taken to fire no rule: ${problem.message.slice(0, 200)}`
	};
}
function fireBySchedule(fired, workflow, repository, budget, firing) {
	let findings = [];
	let crons = cronsOf(workflow);
	for (let { schedule, timeZone, finding } of crons.slice(0, 100)) {
		let { uses, unclear } = doingsOf(workflow, {
			schedule,
			event: "schedule",
			inputs: new Map(),
			otherInputs: null,
			budget
		}, repository);
		let problems = uses.flatMap(({ plan, rule, certain }) => {
			let problem = fired.by({
				schedule,
				plan,
				rule
			});
			return problem !== null && certain ? [problem] : [];
		});
		for (let message of new Set(problems)) findings.push({
			...finding,
			message
		});
		let { file, line, column } = finding;
		uses.length > 0 && firing.push({
			schedule: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.N)(schedule),
			timeZone,
			file,
			line,
			column
		});
		for (let what of unclear) fired.perhapsOn(schedule, `${what} in ${workflow.path}`);
	}
	crons.length > 100 && fired.perhapsOn(null, `the many cron lines in ${workflow.path}`);
	return findings;
}
let FROM_ELSEWHERE = [
	"repository_dispatch",
	"workflow_run",
	"workflow_call"
];
function fireFromElsewhere(fired, workflow, isCalled, repository, budget) {
	let started = eventsOf(workflow);
	for (let event of FROM_ELSEWHERE) {
		let called = event === "workflow_call";
		if (!started.has(event) || called && isCalled) continue;
		let { uses, unclear } = doingsOf(workflow, {
			schedule: called ? UNKNOWN : null,
			event: called ? UNKNOWN : event,
			inputs: new Map(),
			otherInputs: called ? UNKNOWN : null,
			budget
		}, repository);
		let what = `whatever starts ${workflow.path} (${event})`;
		for (let { plan, rule, certain } of uses) {
			if (plan === "" && rule === "" && certain && !called) continue;
			fired.perhapsBy({
				plan,
				rule
			}, what);
		}
		unclear.size > 0 && fired.perhapsOn(null, what);
	}
}
function fireByHand(fired, workflow, repository, budget) {
	if (!eventsOf(workflow).has("workflow_dispatch")) return;
	let context = {
		schedule: null,
		event: "workflow_dispatch",
		inputs: new Map(),
		otherInputs: UNKNOWN,
		budget
	};
	for (let { plan, rule } of doingsOf(workflow, context, repository).uses) fired.byHand({
		plan,
		rule
	});
}
function calledIn(workflows) {
	return new Set(workflows.flatMap(({ view }) => (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.Mc)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(view.value, "jobs")).flatMap(([, job]) => {
		let uses = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(job, "uses");
		return typeof uses == "string" && /^[.$]\//.test(uses) ? [plainPath(uses.slice(2))] : [];
	})));
}
function eventsOf({ view }) {
	let on = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(view.value, "on");
	if (typeof on == "string") return new Set([on]);
	if (Array.isArray(on)) return new Set(on.filter((one) => typeof one == "string"));
	return new Set((0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.pi)(on) ? Object.keys(on) : []);
}
function cronsOf({ path, view }) {
	let schedule = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(view.value, "on"), "schedule");
	return (Array.isArray(schedule) ? schedule : []).flatMap((entry, index) => {
		let cron = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(entry, "cron");
		if (typeof cron != "string") return [];
		let place = view.placeOf([
			"on",
			"schedule",
			index,
			"cron"
		], "value");
		let zone = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.hG)(entry, "timezone");
		return {
			schedule: cron,
			timeZone: typeof zone == "string" ? zone : "UTC",
			finding: {
				kind: "cron-without-rule",
				file: path,
				...place
			}
		};
	});
}
function unfired(file, fired, { path, text }) {
	let idle = fired.idle();
	if (idle.size === 0) return [];
	let yaml = (0, _time_zone_js__WEBPACK_IMPORTED_MODULE_0__.gM)(text);
	return file.plans.flatMap((plan) => plan.rules.flatMap((rule) => {
		if (rule.schedule === null || !idle.has((0, _fired_rules_js__WEBPACK_IMPORTED_MODULE_1__.oF)({
			plan,
			rule
		}))) return [];
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
function once(findings) {
	let key = ({ file, line, column, message }) => JSON.stringify([
		file,
		line,
		column,
		message
	]);
	return [...new Map(findings.map((finding) => [key(finding), finding])).values()];
}
function byPlace(a, b) {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}
let FOLDER = ".github/workflows";
let MOST_CHARACTERS = 4 * 2 ** 20;
async function readWorkflows(planFile, files) {
	let place = await files.placeOf(planFile);
	if (place === null) return {
		workflows: [],
		actions: new Map(),
		unread: []
	};
	let inTree = (path) => place.top === "" ? path : `${place.top}/${path}`;
	let names = (await files.list(inTree(FOLDER))).filter((name) => /\.ya?ml$/.test(name));
	let workflows = [];
	let unread = [];
	let left = MOST_CHARACTERS;
	for (let [index, name] of names.entries()) {
		let path = `${FOLDER}/${name}`;
		if (index >= 500 || left <= 0) {
			unread.push({
				path,
				why: "there are more than 500 workflows, or more than 4 MiB of them"
			});
			break;
		}
		let reading = await readOne(inTree(path), files);
		reading.ok ? workflows.push({
			path,
			text: reading.text
		}) : unread.push({
			path,
			why: reading.why
		});
		left -= reading.ok ? reading.text.length : 0;
	}
	return {
		workflows,
		actions: await readActions(workflows, inTree, files),
		unread
	};
}
async function readActions(workflows, inTree, files) {
	let actions = new Map();
	let open = [...new Set(workflows.flatMap(({ text }) => localActionsIn(text)))];
	for (let folder = open.shift(); folder !== void 0 && actions.size < 100; folder = open.shift()) {
		if (actions.has(folder)) continue;
		let action = await readAction(folder, inTree, files);
		actions.set(folder, action);
		action !== null && open.push(...localActionsIn(action.text));
	}
	return actions;
}
async function readAction(folder, inTree, files) {
	if (folder.split("/").includes("..")) return null;
	for (let name of ["action.yml", "action.yaml"]) {
		let path = folder === "" ? name : `${folder}/${name}`;
		let reading = await readOne(inTree(path), files);
		if (reading.ok) return {
			path,
			text: reading.text
		};
	}
	return null;
}
function localActionsIn(text) {
	return [...text.matchAll(/\buses:[ \t]*["']?([.$]\/[^\s"'#,}]{0,300})/g)].map(([, path = ""]) => path).filter((path) => !/\.ya?ml$/.test(path)).map(folderOf);
}
async function readOne(path, files) {
	try {
		return {
			ok: !0,
			text: await files.read(path)
		};
	} catch (error) {
		return {
			ok: !1,
			why: error instanceof Error ? error.message : String(error)
		};
	}
}
async function judgeFired(source, files) {
	return judgeWith(await readWorkflows(source.path, files), source, files);
}
async function judgeWith(texts, { path, text, file }, files) {
	return judgeWorkflows(file, texts, {
		path: (await files.placeOf(path))?.path ?? path,
		text
	});
}
}),
8086: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Mc: () => entriesOf,
	RK: () => isSameZone,
	hG: () => under,
	l$: () => instantAt,
	pi: () => isMapping
});
var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);
function isMapping(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function entriesOf(value) {
	return isMapping(value) ? Object.entries(value) : [];
}
function under(value, key) {
	return isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
let WIDEST = 936e5;
function instantAt(local, timeZone) {
	let clock = (0, _calendar_js__WEBPACK_IMPORTED_MODULE_0__.CH)(timeZone);
	let offsetAt = (instant) => clock(instant) - instant;
	let offsets = [offsetAt(local - WIDEST), offsetAt(local + WIDEST)];
	let found = offsets.map((offset) => local - offset).filter((instant) => clock(instant) === local);
	if (found.length > 0) return Math.min(...found);
	let before = local - Math.max(...offsets);
	let after = local - Math.min(...offsets);
	for (; after - before > 1;) {
		let middle = Math.floor((before + after) / 2);
		clock(middle) < local ? before = middle : after = middle;
	}
	return after;
}
function isSameZone(one, other) {
	return nameOf(one) === nameOf(other);
}
let names = new Map();
function nameOf(timeZone) {
	let name = names.get(timeZone);
	if (name === void 0) {
		name = new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
		names.set(timeZone, name);
	}
	return name;
}
}),
7484: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { N: () => foldSchedule });
function foldSchedule(text) {
	return text.trim().replace(/\s+/g, " ");
}
})
};
