export const id = 8679;
export const ids = [8679, 1452];
export const modules = {
	62120: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => awsCron });
		var _cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61452);
		let WEEKDAYS = [
			"SUN",
			"MON",
			"TUE",
			"WED",
			"THU",
			"FRI",
			"SAT"
		];
		function awsCron(schedule) {
			let [minute, hour, day, month, weekday] = (0, _cron_js__WEBPACK_IMPORTED_MODULE_0__.cronFields)(schedule);
			if (!minute || !hour || !day || !month || !weekday) throw Error(`"${schedule}" is no cron line: this is a bug`);
			if (day.text !== "*" && weekday.text !== "*") return {
				ok: !1,
				problem: `"${schedule}" names days of the month and days of the week, which together mean either of them; AWS Backup cannot say that in one rule, so write two: one with "* *" and the days of the week, one with "*" as the day of the week`
			};
			let times = [numbers(minute), numbers(hour)];
			let days = isEvery(day) || weekday.text !== "*" ? [
				"?",
				numbers(month),
				isEvery(weekday) ? "*" : weekdays(weekday)
			] : [
				numbers(day),
				numbers(month),
				"?"
			];
			return {
				ok: !0,
				value: `cron(${[
					...times,
					...days,
					"*"
				].join(" ")})`
			};
		}
		function isEvery({ numbers, least, most }) {
			return numbers.length === most - least + 1;
		}
		function numbers(field) {
			if (isEvery(field)) return "*";
			return stepped(field) ?? runs(field.numbers, String);
		}
		function weekdays(field) {
			return runs(field.numbers, (number) => WEEKDAYS[number] ?? "");
		}
		function stepped({ numbers, most }) {
			let [first, second] = numbers;
			let last = numbers.at(-1);
			if (first === void 0 || second === void 0 || last === void 0 || numbers.length < 3) return null;
			let step = second - first;
			return numbers.every((number, index) => number === first + index * step) && step > 1 && last + step > most ? `${first}/${step}` : null;
		}
		function runs(numbers, write) {
			let found = [];
			for (let number of numbers) {
				let run = found.at(-1);
				run !== void 0 && run.at(-1) === number - 1 ? run.push(number) : found.push([number]);
			}
			return found.map((run) => run.length < 3 ? run.map(write).join(",") : `${write(run[0] ?? 0)}-${write(run.at(-1) ?? 0)}`).join(",");
		}
	}),
	61452: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			CRON_PATTERN: () => CRON_PATTERN,
			cronFields: () => cronFields,
			occurrences: () => occurrences,
			previousOccurrence: () => previousOccurrence,
			readCron: () => readCron
		});
		var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65924);
		var _decide_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32359);
		var _foreign_forms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88072);
		var _local_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15611);
		var _schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3829);
		let CRON_OPTIONS = {
			mode: "5-part",
			timezone: "UTC",
			sloppyRanges: !0,
			paused: !0
		};
		let MONTHS = [
			"jan",
			"feb",
			"mar",
			"apr",
			"may",
			"jun",
			"jul",
			"aug",
			"sep",
			"oct",
			"nov",
			"dec"
		];
		let DAYS = [
			"sun",
			"mon",
			"tue",
			"wed",
			"thu",
			"fri",
			"sat"
		];
		let FIELDS = [
			{
				name: "minute",
				least: 0,
				most: 59,
				words: [],
				firstWord: 0,
				value: "[0-5]?[0-9]",
				step: "0?[1-9]|[1-5][0-9]"
			},
			{
				name: "hour",
				least: 0,
				most: 23,
				words: [],
				firstWord: 0,
				value: "[01]?[0-9]|2[0-3]",
				step: "0?[1-9]|1[0-9]|2[0-3]"
			},
			{
				name: "day of the month",
				least: 1,
				most: 31,
				words: [],
				firstWord: 0,
				value: "0?[1-9]|[12][0-9]|3[01]",
				step: "0?[1-9]|[12][0-9]|3[01]"
			},
			{
				name: "month",
				least: 1,
				most: 12,
				words: MONTHS,
				firstWord: 1,
				value: "0?[1-9]|1[0-2]",
				step: "0?[1-9]|1[0-2]"
			},
			{
				name: "day of the week",
				least: 0,
				most: 6,
				words: DAYS,
				firstWord: 0,
				value: "0?[0-6]",
				step: "0?[1-6]"
			}
		];
		function readCron(text, now) {
			let folded = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.N)(text);
			let fields = folded.split(" ");
			if (folded === "") return problem(text, "it is empty");
			if (folded.startsWith("@")) return problem(text, "GitHub knows no names for schedules");
			if (folded.length > LONGEST) return problem(text, `it is longer than ${LONGEST} characters`);
			let foreign = (0, _foreign_forms_js__WEBPACK_IMPORTED_MODULE_4__.Wf)(folded);
			if (foreign !== null) return problem(text, foreign);
			if (fields.length !== FIELDS.length) return problem(text, `it has ${fields.length} ${fields.length === 1 ? "field" : "fields"} instead of 5`);
			for (let [index, field] of FIELDS.entries()) {
				let why = whyNotAField(fields[index] ?? "", field);
				if (why !== null) return problem(text, why);
			}
			if (!everComes(folded, now)) return problem(text, "no such day ever comes");
			return {
				ok: !0,
				value: folded
			};
		}
		let LONGEST = 500;
		function problem(text, why) {
			return {
				ok: !1,
				problem: `"${text}" is not a cron line: ${why}; write minute, hour, day, month and day of the week, such as "0 23 * * *"`
			};
		}
		let ITEM = /^(?:\*|([A-Za-z0-9]+)(?:-([A-Za-z0-9]+))?)(?:\/(\d+))?$/;
		function whyNotAField(text, field) {
			for (let item of text.split(",")) {
				let match = ITEM.exec(item);
				if (match === null) return `"${item}" is not right for the ${field.name}`;
				let [, from, to, step] = match;
				for (let value of [from, to]) if (value !== void 0 && numberOf(value, field) === null) return outOfRange(value, field);
				if (from !== void 0 && to !== void 0 && (numberOf(from, field) ?? 0) > (numberOf(to, field) ?? 0)) return `"${item}" runs backwards`;
				if (step !== void 0 && (step.length > 2 || Number(step) < 1 || Number(step) > field.most)) return `the step "/${step}" of the ${field.name} is not from 1 to ${field.most}`;
			}
			return null;
		}
		function outOfRange(value, field) {
			let words = field.words.length === 0 ? "" : `, or ${field.words[0]} to ${field.words.at(-1)}`;
			let sunday = value === "7" && field.words === DAYS ? ", where Sunday is 0" : "";
			return `the ${field.name} "${value}" is not from ${field.least} to ${field.most}${words}${sunday}`;
		}
		function numberOf(text, field) {
			let word = field.words.indexOf(text.toLowerCase());
			if (word >= 0) return word + field.firstWord;
			if (!/^\d{1,2}$/.test(text)) return null;
			let value = Number(text);
			return value >= field.least && value <= field.most ? value : null;
		}
		function cronFields(schedule) {
			let texts = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.N)(schedule).split(" ");
			return FIELDS.map((field, index) => {
				let text = texts[index] ?? "";
				return {
					text,
					numbers: [...new Set(text.split(",").flatMap((item) => numbersIn(item, field)))].sort((a, b) => a - b),
					least: field.least,
					most: field.most
				};
			});
		}
		function numbersIn(item, field) {
			let [, from, to, step] = ITEM.exec(item) ?? [];
			let first = from === void 0 ? field.least : numberOf(from, field) ?? field.least;
			let open = from === void 0 || step !== void 0 ? field.most : first;
			let last = to === void 0 ? open : numberOf(to, field) ?? open;
			let by = Number(step ?? 1);
			return Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, index) => first + index * by);
		}
		let DAY = 864e5;
		function occurrences(schedule, from, to, timeZone = "UTC") {
			if ((0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.R)(timeZone, "UTC")) return timesOf(schedule, from, to);
			let times = timesOf(schedule, from - 2 * DAY, to + 2 * DAY).map((local) => (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.l)(local, timeZone));
			return [...new Set(times)].filter((instant) => instant > from && instant <= to).sort((a, b) => a - b);
		}
		function timesOf(schedule, from, to) {
			let cron = new croner__WEBPACK_IMPORTED_MODULE_0__.l4(schedule, CRON_OPTIONS);
			let found = [];
			for (let next = cron.nextRun(new Date(from)); next !== null && next.getTime() <= to; next = cron.nextRun(next)) found.push(next.getTime());
			return found;
		}
		function previousOccurrence(schedule, timeZone, until) {
			let cron = new croner__WEBPACK_IMPORTED_MODULE_0__.l4(schedule, CRON_OPTIONS);
			let local = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.R)(timeZone, "UTC") ? until : (0, _decide_calendar_js__WEBPACK_IMPORTED_MODULE_1__.CH)(timeZone)(until) + DAY / 4;
			for (;;) {
				let [previous] = cron.previousRuns(1, new Date(local + 1));
				if (previous === void 0) return null;
				let instant = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.l)(previous.getTime(), timeZone);
				if (instant <= until) return instant;
				local = previous.getTime() - 1;
			}
		}
		function everComes(folded, now) {
			return new croner__WEBPACK_IMPORTED_MODULE_0__.l4(folded, CRON_OPTIONS).nextRun(new Date(now)) !== null;
		}
		let CRON_PATTERN = `^\\s*${FIELDS.map(fieldPattern).join("\\s+")}\\s*$`;
		function fieldPattern({ words, value, step }) {
			let one = `(?:${[value, ...words.map((word) => [...word].map((letter) => `[${letter.toUpperCase()}${letter}]`).join(""))].join("|")})`;
			let item = `(?:\\*|${one}(?:-${one})?)(?:/(?:${step}))?`;
			return `${item}(?:,${item})*`;
		}
	}),
	88072: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P9: () => foreignFile,
			Wf: () => foreignSchedule,
			qk: () => foreignText
		});
		var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71426);
		let EXAMPLE = "here a plan is written \"plans: {nightly: {selection: {tags: [Backup:daily]}, rules: {daily: {schedule: '0 5 * * *', expiry: 35 days}}}}\"";
		function foreignFile(value) {
			if (!(0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.pi)(value) || Object.hasOwn(value, "plans")) return null;
			let has = (...keys) => keys.some((key) => Object.hasOwn(value, key));
			if (has("AWSTemplateFormatVersion") || isTemplate((0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.hG)(value, "Resources"))) return `this is a CloudFormation template; ${EXAMPLE}`;
			if (has("BackupPlan", "BackupPlanName") || has("Rules") && !has("rules") || has("BackupSelection")) return `this is a plan in AWS Backup's own form, as its API and the AWS CLI take it; ${EXAMPLE}, with "engine: aws-backup" where AWS Backup is to carry it out`;
			if (has("PolicyDetails", "PolicyType")) return `this is a policy of Data Lifecycle Manager; ${EXAMPLE}`;
			if (has("jobs") && (has("on") || has("true"))) return `this is a workflow of GitHub Actions, which belongs into .github/workflows; ${EXAMPLE}`;
			if (has("apiVersion") && has("kind")) return `this is a manifest of Kubernetes; ${EXAMPLE}`;
			return has("resource", "terraform") ? terraform() : null;
		}
		function isTemplate(resources) {
			return (0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.pi)(resources) && Object.values(resources).some((one) => String((0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.hG)(one, "Type") ?? "").startsWith("AWS::"));
		}
		function terraform() {
			return `this is Terraform's; ${EXAMPLE}`;
		}
		function foreignText(text) {
			for (let [index, line] of text.split("\n").entries()) if (/^\s*(?:resource|data|module|variable|provider|terraform|locals)\b[^:]*\{\s*$/.test(line.slice(0, 300))) return {
				line: index + 1,
				message: terraform()
			};
			return null;
		}
		function foreignSchedule(folded) {
			let [, form = "", inner = ""] = /^(cron|rate|at)\s?\((.*)\)$/i.exec(folded) ?? [];
			if (form === "") return null;
			let own = form.toLowerCase() === "cron" ? fromAwsCron(inner.trim()) : fromRate(inner.trim());
			let theirs = "that is the form of AWS (EventBridge, AWS Backup)";
			return own === null ? theirs : `${theirs}, which is "${own}" here`;
		}
		function fromAwsCron(inner) {
			let [minute = "", hour = "", day = "", month = "", weekday = "", year, ...more] = inner.split(" ");
			if (year !== "*" || more.length > 0) return null;
			let line = [
				minute,
				hour,
				day,
				month,
				weekday.replace(/\d+/g, (digits) => String(Number(digits) - 1))
			].map((field) => field === "?" ? "*" : field).join(" ");
			return /[LW#?]|-1/.test(line) ? null : line;
		}
		function fromRate(inner) {
			let [count = "", unit = ""] = inner.split(" ");
			if (/^days?$/.test(unit) && count === "1") return "0 5 * * *";
			if (/^hours?$/.test(unit) && /^\d{1,2}$/.test(count) && 24 % Number(count) == 0) return count === "1" ? "0 * * * *" : `0 */${count} * * *`;
			return null;
		}
	}),
	38679: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { parsePlanFile: () => parsePlanFile });
		var dist = __webpack_require__(37728);
		var odd_characters = __webpack_require__(1349);
		var tag_lines = __webpack_require__(52431);
		var model = __webpack_require__(33444);
		var cron = __webpack_require__(61452);
		var duration = __webpack_require__(84634);
		var expiry = __webpack_require__(83430);
		let TERM = `\\+?[ \\t]*0*[1-9][0-9]*[ \\t]*${`(?:(?:${[
			"minute",
			"hour",
			"day",
			"week",
			"fortnight",
			"month",
			"year",
			"min",
			"hr",
			"wk",
			"mo",
			"mth",
			"yr"
		].map(anyCase).join("|")})[sS]?|${[
			"h",
			"d",
			"w",
			"y"
		].map(anyCase).join("|")})`}`;
		let SUM = `${TERM}(?:[ \\t]+${TERM})*`;
		let DURATION_PATTERN = `^\\s*${SUM}\\s*$`;
		let EXPIRY_PATTERN = `^\\s*(?:${anyCase("never")}|${SUM})\\s*$`;
		function anyCase(word) {
			return [...word].map((letter) => `[${letter.toUpperCase()}${letter}]`).join("");
		}
		function readPlanExpiry(text, now) {
			let reading = (0, expiry.Ay)(text, now);
			return reading.ok ? {
				ok: !0,
				value: {
					expiryText: text.trim(),
					expiry: reading.rule
				}
			} : reading;
		}
		function readKeepWithin(text) {
			let reading = (0, duration.$)(text);
			if (reading.ok) return {
				ok: !0,
				value: reading.duration
			};
			return {
				ok: !1,
				problem: `"${text}" is not a length of time: ${reading.problem}; write "14 days" or "2 months"`
			};
		}
		var plan_reading = __webpack_require__(71426);
		var plan_regions = __webpack_require__(89247);
		var arns = __webpack_require__(68484);
		let DIGITS = "(?:[0-9a-f]{17}|[0-9a-f]{8})";
		let DATABASE = "(?=[a-z0-9-]{1,63}$)[a-z](?:-?[a-z0-9])*";
		let IDS = {
			"ec2-instance": {
				pattern: `i-${DIGITS}`,
				start: "i-"
			},
			"ebs-volume": {
				pattern: `vol-${DIGITS}`,
				start: "vol-"
			},
			"rds-instance": {
				pattern: DATABASE,
				start: null
			},
			"rds-cluster": {
				pattern: DATABASE,
				start: null
			}
		};
		let RESOURCE_PATTERN = `^(?:${model.kd.map((kind) => {
			let { pattern, start } = IDS[kind];
			return start === null ? `${(0, arns.cs)(kind)}${pattern}` : `(?:${(0, arns.cs)(kind)})?${pattern}`;
		}).join("|")})$`;
		function readResource(text) {
			let named = (0, arns.MD)(text);
			if (named !== null && isId(named.id, named.kind)) return {
				ok: !0,
				value: named
			};
			let kind = model.kd.find((name) => IDS[name].start !== null && isId(text, name));
			if (kind !== void 0) return {
				ok: !0,
				value: {
					kind,
					id: text,
					region: null,
					account: null
				}
			};
			return {
				ok: !1,
				problem: `"${text}" names no resource${whyNot(text)}; write an id such as "i-0123456789abcdef0" or "vol-0123456789abcdef0", or an ARN such as "arn:aws:rds:eu-west-1:123456789012:db:orders"`
			};
		}
		function isId(text, kind) {
			return RegExp(`^${IDS[kind].pattern}$`).test(text);
		}
		let KNOWN_STARTS = model.kd.flatMap((kind) => IDS[kind].start ?? []);
		function whyNot(text) {
			if (text !== text.trim()) return ": it has a space before or after it";
			let named = (0, arns.MD)(text);
			let id = named?.id ?? text;
			let digits = /^[a-z]+-([0-9a-f]*)$/.exec(id)?.[1];
			if (KNOWN_STARTS.some((start) => id.startsWith(start)) && digits !== void 0) return digits.length === 8 || digits.length === 17 ? ": its id is of another kind than the rest of it says" : `: its id has ${digits.length} hex digits instead of 17 (or 8 in old ones)`;
			if (named !== null) {
				if (IDS[named.kind].start !== null) return "";
				let lower = isId(id.toLowerCase(), named.kind) ? ", which stand in ARNs in lower case" : "";
				return `: "${id}" is not a name of a ${model.GW[named.kind].resource}${lower}`;
			}
			if (/^arn:[^:]+:rds:/.test(text)) return ": of databases only \"db:\" and \"cluster:\" can be named";
			let other = /^(?:arn:[^/]*\/)?([a-z]+)-[0-9a-f]{8,17}$/.exec(text)?.[1];
			if (other !== void 0) return `: only instances and volumes can be named so, not ${other}-...`;
			return /^[A-Za-z][A-Za-z0-9-]*$/.test(text) ? ": if it is a database, write its ARN, since its name alone could be anything" : "";
		}
		var nearest = __webpack_require__(51415);
		function schema_parts_text({ description, pattern, examples, read }) {
			return dist.FsL(dist.YjP(({ input }) => `${describe(input)}; write a text such as "${examples[0]}"`), dist.yuE({
				description,
				pattern,
				examples: [...examples]
			}), dist.NTK(({ dataset, addIssue, NEVER }) => {
				let reading = dataset.value.length > LONGEST ? tooLong(examples[0]) : read(dataset.value);
				if (reading.ok) return reading.value;
				addIssue({ message: reading.problem });
				return NEVER;
			}));
		}
		let LONGEST = 2e4;
		function tooLong(example) {
			return {
				ok: !1,
				problem: `this text is longer than ${LONGEST} characters; write one such as "${example}"`
			};
		}
		function word(words, description) {
			return dist.FsL(dist.KIO(words, ({ input }) => notAWord(input, words)), dist.h_(description));
		}
		function notAWord(input, words) {
			let right = `write ${words.map((one) => `"${one}"`).join(" or ")}`;
			if (typeof input != "string") return `${describe(input)}; ${right}`;
			return `"${input}" is not known here${(0, nearest.a)(input, words) || ";"} ${right}`;
		}
		function oneOf(keys) {
			return { anyOf: keys.map((key) => ({ required: [key] })) };
		}
		let RIGHT = {
			"\"plans\"": "write \"plans:\" and under it a name for each plan",
			"\"selection\"": "write what the plan protects, such as \"selection: {tags: [Backup:ProductionDaily]}\"",
			"\"rules\"": "write when backups are made, such as \"rules: {daily: {schedule: '0 23 * * *', expiry: 30 days}}\"",
			"\"expiry\"": "write how long the backups are kept, such as \"expiry: 30 days\""
		};
		function missing({ expected }) {
			return `${expected} is missing; ${RIGHT[expected ?? ""] ?? "write it"}`;
		}
		function describe(input) {
			if (input == null) return "nothing is written here";
			if (typeof input == "number" || typeof input == "bigint") return `${input} is a number`;
			if (typeof input == "boolean") return `${input} is a yes or no value`;
			if (typeof input == "string") return `"${input}" is a text`;
			if (Array.isArray(input)) return "this is a list";
			return describeMapping(input);
		}
		let AWS_TAG_KEYS = [
			"Key",
			"Value",
			"ConditionKey",
			"ConditionValue",
			"ConditionType",
			"Name",
			"Values"
		];
		function describeMapping(input) {
			let entries = (0, plan_reading.pi)(input) ? Object.entries(input) : [];
			if (entries.length > 0 && entries.every(([key]) => AWS_TAG_KEYS.includes(key))) return "this is a tag in the form of AWS; here it is {key: Environment, value: production}";
			let [entry, ...others] = entries;
			if (entry === void 0 || others.length > 0 || typeof entry[1] == "object") return "this is a mapping";
			let [key, value] = entry;
			return `"${key}: ${value}" is a mapping, because of the space after the colon: a tag is "${key}:${value}"`;
		}
		var time_zone = __webpack_require__(60788);
		let count = (description) => dist.FsL(dist.aig(({ input }) => `${describe(input)}; ${COUNT_RIGHT}`), dist.ndf(({ input }) => `${input} is not a whole number; ${COUNT_RIGHT}`), dist.Wwf(0, ({ input }) => `${input} is negative; ${COUNT_RIGHT}`), dist.cGV(2 ** 53 - 1, ({ input }) => `${input} is too large; ${COUNT_RIGHT}`), dist.h_(description));
		let COUNT_RIGHT = "write a whole number, 0 or more, such as 7";
		let KEEPING = [
			"keep-last",
			"keep-hourly",
			"keep-daily",
			"keep-weekly",
			"keep-monthly",
			"keep-yearly",
			"keep-within"
		];
		let retention = dist.FsL(dist.rej({
			"keep-last": dist.yqP(count("Keep the newest so many recovery points of each resource.")),
			"keep-hourly": dist.yqP(count("Keep the newest recovery point of each of the last so many hours that have one.")),
			"keep-daily": dist.yqP(count("Keep the newest recovery point of each of the last so many days that have one.")),
			"keep-weekly": dist.yqP(count("Keep the newest recovery point of each of the last so many ISO weeks (Monday first) that have one.")),
			"keep-monthly": dist.yqP(count("Keep the newest recovery point of each of the last so many months that have one.")),
			"keep-yearly": dist.yqP(count("Keep the newest recovery point of each of the last so many years that have one.")),
			"keep-within": dist.yqP(schema_parts_text({
				description: "Keep all recovery points that are younger than this, counted from the newest of the resource.",
				pattern: DURATION_PATTERN,
				examples: ["14 days", "2 months"],
				read: readKeepWithin
			})),
			"time-zone": dist.yqP(schema_parts_text({
				description: "IANA name of the time zone in which hours, days, weeks, months and years begin. UTC when left out.",
				pattern: time_zone.U,
				examples: ["Europe/Berlin", "UTC"],
				read: time_zone.g
			}))
		}, missing), dist.yuE({
			description: "What a purge keeps although it has expired. It never shortens an expiry.",
			...oneOf(KEEPING)
		}));
		let TAG = "(?:[^:\\s\"][^:\\r\\n]{0,127}|\"(?:[^\"\\r\\n]|\"\"){1,128}\"):(?![^\\S\\r\\n]+\\S)[^\\r\\n]{0,256}";
		let BLANK = "[^\\S\\r\\n]*";
		let TAG_PATTERN = `^\\s*${TAG}\\s*$`;
		let TAG_LINES_PATTERN = `^\\s*${TAG}${BLANK}(?:[\\r\\n]\\s*${TAG}${BLANK})*\\s*$`;
		function readTag(text) {
			let reading = (0, tag_lines.aV)(text);
			if (!reading.ok) return reading;
			let [line] = reading.lines;
			if (line === void 0 || /[\r\n]/.test(text.trim())) return {
				ok: !1,
				problem: `"${text}" has several lines; write each as an item of its own, such as "Backup:daily"`
			};
			let blank = blankAfterColon(line);
			return blank === null ? {
				ok: !0,
				value: line
			} : {
				ok: !1,
				problem: blank
			};
		}
		function blankAfterColon({ key, value }) {
			if (value === value.trimStart()) return null;
			let meant = value.trimStart();
			return `"${(0, tag_lines.em)({
				key,
				value
			})}" has a blank after the colon, which would be part of the value; write "${(0, tag_lines.em)({
				key,
				value: meant
			})}", or, where the blank is meant, {key: ${JSON.stringify(key)}, value: ${JSON.stringify(value)}}`;
		}
		function commentIn(text) {
			let line = text.split(/\r\n|\r|\n/).find((one) => /^\s*#/.test(one) || /\s#\s/.test(one));
			if (line === void 0) return null;
			return `"${line.trim()}" looks like a comment, and within a text there are none; take it out, or, where it is a tag, write a list of tags instead`;
		}
		function readTagText(text) {
			let comment = commentIn(text);
			if (comment !== null) return {
				ok: !1,
				problem: comment
			};
			let reading = (0, tag_lines.aV)(text);
			if (!reading.ok) return reading;
			for (let line of reading.lines) {
				let blank = blankAfterColon(line);
				if (blank !== null) return {
					ok: !1,
					problem: blank
				};
			}
			return {
				ok: !0,
				value: [...reading.lines]
			};
		}
		function readAlternatives(text) {
			let comment = commentIn(text);
			if (comment !== null) return {
				ok: !1,
				problem: comment
			};
			let lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
			let readings = (lines.length === 0 ? [""] : lines).map(readTag);
			let found = [];
			for (let reading of readings) {
				if (!reading.ok) return reading;
				found.push(reading.value);
			}
			return {
				ok: !0,
				value: found
			};
		}
		function withoutRepeats(lines) {
			return [...new Map(lines.map((line) => [(0, tag_lines.em)(line), line])).values()];
		}
		function readTagMapping(tag) {
			let right = "write {key: corp:backup, value: daily}";
			if (tag.key === "") return {
				ok: !1,
				problem: `the key is empty; ${right}`
			};
			if (/[\r\n]/.test(tag.key + tag.value)) return {
				ok: !1,
				problem: `a tag has no line breaks; ${right}`
			};
			if ([...tag.key].length > tag_lines.rD) return {
				ok: !1,
				problem: `the key "${tag.key}" is longer than ${tag_lines.rD} characters; ${right}`
			};
			if ([...tag.value].length > tag_lines.PE) return {
				ok: !1,
				problem: `the value "${tag.value}" is longer than ${tag_lines.PE} characters; ${right}`
			};
			return {
				ok: !0,
				value: tag
			};
		}
		function tagsIn(item) {
			if (typeof item == "string") {
				let reading = readAlternatives(item);
				return reading.ok ? reading.value : [];
			}
			let key = (0, plan_reading.hG)(item, "key");
			let value = (0, plan_reading.hG)(item, "value");
			return typeof key == "string" && typeof value == "string" ? [{
				key,
				value
			}] : [];
		}
		let tagLine = schema_parts_text({
			description: "Key:Value, cut at the first colon; upper and lower case differ. A key that holds a colon stands in double quotes.",
			pattern: TAG_PATTERN,
			examples: ["Backup:ProductionDaily", "\"corp:backup\":daily"],
			read: readTag
		});
		let tagPart = (what, least, most) => dist.FsL(dist.YjP(({ input }) => `${describe(input)}; ${MAPPING_RIGHT}`), dist.BpQ(least, `the ${what} is empty; ${MAPPING_RIGHT}`), dist.yuE({
			description: `The ${what} to the letter.`,
			pattern: `^[^\\r\\n]{${least},${most}}$`
		}));
		let MAPPING_RIGHT = "write {key: corp:backup, value: daily}";
		let tagMapping = dist.FsL(dist.rej({
			key: tagPart("key", 1, tag_lines.rD),
			value: tagPart("value", 0, tag_lines.PE)
		}, missing), dist.NTK(({ dataset, addIssue, NEVER }) => {
			let reading = readTagMapping(dataset.value);
			if (reading.ok) return reading.value;
			addIssue({ message: reading.problem });
			return NEVER;
		}));
		let tagItem = dist.FsL(dist.KCZ([tagLine, tagMapping], ({ input }) => `${describe(input)}; write a text such as "Backup:ProductionDaily"`), dist.h_("A tag: Key:Value, or its key and its value apart."));
		let TAGS_RIGHT = "write a list such as [Backup:ProductionDaily], or one text with a Key:Value on each line";
		let listOfTags = dist.FsL(dist.YOg(tagItem, ({ input }) => `${describe(input)}; ${TAGS_RIGHT}`), dist.BpQ(1, `the list is empty; ${TAGS_RIGHT}, or leave it out`));
		function tags(description, read) {
			let lines = schema_parts_text({
				description: "One Key:Value on each line.",
				pattern: TAG_LINES_PATTERN,
				examples: ["Backup:ProductionDaily"],
				read
			});
			return dist.FsL(dist.KCZ([listOfTags, lines], ({ input }) => `${describe(input)}; ${TAGS_RIGHT}`), dist.h_(description));
		}
		let GROUPS_RIGHT = "write a list of groups, such as [[Environment:production, ResourceType:web]]";
		let anyOf = dist.FsL(dist.YOg(tags("A group: all its tags must match.", readTagText), ({ input }) => `${describe(input)}; ${GROUPS_RIGHT}`), dist.BpQ(1, `the list is empty; ${GROUPS_RIGHT}, or leave it out`), dist.h_("Groups of tags. At least one group must match completely."));
		let RESOURCES_RIGHT = "write a list of ids or ARNs, such as [i-0123456789abcdef0]";
		let resources = dist.FsL(dist.YOg(schema_parts_text({
			description: "Id or ARN of an instance or a volume, or the ARN of a database or of a cluster of them.",
			pattern: RESOURCE_PATTERN,
			examples: ["i-0123456789abcdef0", "arn:aws:rds:eu-west-1:123456789012:db:orders"],
			read: readResource
		}), ({ input }) => `${describe(input)}; ${RESOURCES_RIGHT}`), dist.BpQ(1, `the list is empty; ${RESOURCES_RIGHT}, or leave it out`), dist.h_("Named directly, beside what the tags select. except and regions hold for them too."));
		let [firstKind = "ec2-instance", ...otherKinds] = model.kd;
		let words = [firstKind, ...otherKinds];
		let KINDS_RIGHT = "write a list such as [ec2-instance]";
		let kinds = dist.FsL(dist.YOg(word(words, `A kind of what is protected: ${model.kd.map((kind) => `${model.GW[kind].resource} (${kind})`).join(", ")}.`), ({ input }) => `${describe(input)}; ${KINDS_RIGHT}`), dist.BpQ(1, `the list is empty; ${KINDS_RIGHT}, or leave it out`), dist.h_("Only resources of these kinds. All that the run looks at when left out."));
		let regions = schema_parts_text({
			description: "Names or globs of regions, separated by spaces or commas; a leading \"!\" excludes and wins. All when left out.",
			pattern: plan_regions.FL,
			examples: ["eu-*", "us-* !us-west-1"],
			read: plan_regions.WJ
		});
		let SELECTING = [
			"tags",
			"any-of",
			"resources"
		];
		let selection = dist.FsL(dist.rej({
			tags: dist.yqP(tags("All of these tags must match.", readTagText)),
			"any-of": dist.yqP(anyOf),
			except: dist.yqP(tags("Any one of these tags keeps a resource out, regardless of its other tags.", readAlternatives)),
			regions: dist.yqP(regions),
			kinds: dist.yqP(kinds),
			resources: dist.yqP(resources)
		}, missing), dist.yuE({
			description: "Which resources the plan protects.",
			...oneOf(SELECTING)
		}));
		function findContradictions(file, known, now) {
			return [...(0, plan_reading.Mc)((0, plan_reading.hG)(file, "plans")).flatMap(([name, plan]) => {
				let path = ["plans", name];
				return [
					...checkSelection((0, plan_reading.hG)(plan, "selection"), [...path, "selection"], known.selection),
					...checkRules((0, plan_reading.hG)(plan, "rules"), [...path, "rules"], now),
					...checkRetention((0, plan_reading.hG)(plan, "retention"), [...path, "retention"], known.retention)
				];
			}), ...checkFormer(file)];
		}
		function checkFormer(file) {
			let listed = (0, plan_reading.hG)(file, "former-plans");
			return (Array.isArray(listed) ? listed : []).flatMap((entry, index) => {
				if (typeof entry != "string") return [];
				let [name = "", rule] = entry.split("/");
				let plan = (0, plan_reading.hG)((0, plan_reading.hG)(file, "plans"), name);
				if (plan === void 0 || (0, plan_reading.hG)(plan, "engine") === "aws-backup") return [];
				if (rule !== void 0 && (0, plan_reading.hG)((0, plan_reading.hG)(plan, "rules"), rule) === void 0) return [];
				let message = `"${entry}" stands under "plans" too, so that it is not gone; take it out here${rule === void 0 ? `; of a rule that is gone, write "${name}/" and its name` : ""}`;
				return [{
					path: ["former-plans", index],
					at: "value",
					message
				}];
			});
		}
		function saysNothing(value, known, needed) {
			if (!(0, plan_reading.pi)(value)) return !1;
			let keys = Object.keys(value);
			return keys.every((key) => known.includes(key)) && !keys.some((key) => needed.includes(key));
		}
		function checkRetention(retention, path, known) {
			let asks = (0, plan_reading.Mc)(retention).filter(([key]) => KEEPING.some((one) => one === key));
			if (!(asks.length > 0 && asks.every(([, value]) => value === 0)) && !saysNothing(retention, known, KEEPING)) return [];
			return [{
				path,
				at: "key",
				message: `the retention keeps nothing; write one of ${KEEPING.join(", ")}, such as "keep-daily: 7", or leave it out`
			}];
		}
		function checkSelection(selection, path, known) {
			if (saysNothing(selection, known, SELECTING)) return [{
				path,
				at: "key",
				message: "the selection selects nothing; write \"tags\", \"any-of\" or \"resources\", such as \"tags: [Backup:daily]\""
			}];
			let tags = tagsOf((0, plan_reading.hG)(selection, "tags"), [...path, "tags"]);
			let anyOf = (0, plan_reading.hG)(selection, "any-of");
			let groups = Array.isArray(anyOf) ? anyOf.map((group, index) => tagsOf(group, [
				...path,
				"any-of",
				index
			])) : [];
			let except = new Set(tagsOf((0, plan_reading.hG)(selection, "except"), [...path, "except"]).map(({ line }) => (0, tag_lines.em)(line)));
			return [
				...twoValues([], tags),
				...keptOut(tags, except, "everything that \"tags\" select"),
				...groups.flatMap((group) => [...twoValues(tags, group), ...keptOut(group, except, "everything of this group")]),
				...checkResources(selection, path)
			];
		}
		function tagsOf(value, path) {
			return (Array.isArray(value) ? value.map((item, index) => ({
				item,
				at: [...path, index]
			})) : [{
				item: value,
				at: path
			}]).flatMap(({ item, at }) => tagsIn(item).map((line) => ({
				line,
				path: at
			})));
		}
		function twoValues(given, told) {
			let first = new Map(given.map((one) => [one.line.key, one]));
			let troubles = [];
			for (let one of told) {
				let other = first.get(one.line.key);
				if (other === void 0) first.set(one.line.key, one);
				else if (other.line.value !== one.line.value && other.path !== one.path) {
					let message = `"${(0, tag_lines.em)(other.line)}" and "${(0, tag_lines.em)(one.line)}" name one key with two values, which no resource can have`;
					troubles.push({
						path: one.path,
						at: "value",
						message
					});
				}
			}
			return troubles;
		}
		function keptOut(told, except, what) {
			return told.filter(({ line }) => except.has((0, tag_lines.em)(line))).map(({ line, path }) => ({
				path,
				at: "value",
				message: `"${(0, tag_lines.em)(line)}" stands in "except" too, which keeps out ${what}`
			}));
		}
		function checkResources(selection, path) {
			let resources = (0, plan_reading.hG)(selection, "resources");
			let text = (0, plan_reading.hG)(selection, "regions");
			let regions = typeof text == "string" && (0, plan_regions.WJ)(text).ok ? text : "";
			let listed = (0, plan_reading.hG)(selection, "kinds");
			let kinds = Array.isArray(listed) && listed.length > 0 ? listed : null;
			let seen = new Map();
			let troubles = [];
			for (let [index, item] of (Array.isArray(resources) ? resources : []).entries()) {
				let reading = typeof item == "string" ? readResource(item) : null;
				if (reading === null || !reading.ok) continue;
				let { kind, id, region: home } = reading.value;
				let refuse = (message) => troubles.push({
					path: [
						...path,
						"resources",
						index
					],
					at: "value",
					message
				});
				kinds !== null && !kinds.includes(kind) && refuse(`"${item}" is of the kind ${kind}, which "kinds" leave out`);
				if (home === null) continue;
				let other = kind === "ec2-instance" || kind === "ebs-volume" ? seen.get(id) : void 0;
				other !== void 0 && other !== home && refuse(`"${id}" is named in ${other} already, and nothing is in two regions`);
				seen.set(id, home);
				(0, plan_regions.Hw)(regions, (0, model.Ny)(home)) || refuse(`"${item}" is in ${home}, which "regions" leave out`);
			}
			return troubles;
		}
		function checkRules(rules, path, now) {
			let seen = new Map();
			let troubles = [];
			for (let [name, rule] of (0, plan_reading.Mc)(rules)) {
				let schedule = (0, plan_reading.hG)(rule, "schedule");
				let expiry = (0, plan_reading.hG)(rule, "expiry");
				let timeZone = (0, plan_reading.hG)(rule, "time-zone");
				schedule === void 0 && timeZone !== void 0 && troubles.push({
					path: [
						...path,
						name,
						"time-zone"
					],
					at: "key",
					message: "\"time-zone\" is for a schedule, and this rule has none; write one, or take it out"
				});
				if (typeof schedule != "string" || typeof expiry != "string") continue;
				let when = (0, cron.readCron)(schedule, now);
				let length = readPlanExpiry(expiry, now);
				if (!when.ok || !length.ok) continue;
				let zone = typeof timeZone == "string" && (0, time_zone.g)(timeZone).ok ? timeZone : "UTC";
				let meaning = JSON.stringify([
					when.value,
					zone,
					length.value.expiry,
					(0, plan_reading.hG)(rule, "cold-storage-after") ?? null
				]);
				let other = seen.get(meaning);
				if (other === void 0) {
					seen.set(meaning, name);
					continue;
				}
				let message = `the rule "${name}" is due when "${other}" is and keeps as long, so that it adds nothing; change its schedule or expiry, or remove it`;
				troubles.push({
					path: [...path, name],
					at: "key",
					message
				});
			}
			return troubles;
		}
		var plan_document = __webpack_require__(56025);
		var aws_cron = __webpack_require__(62120);
		var engine = __webpack_require__(82950);
		var lifecycle = __webpack_require__(95622);
		let AWS_BACKUP_PLAN_KEYS = ["vault", "role"];
		let AWS_BACKUP_RULE_KEYS = [
			"cold-storage-after",
			"start-window",
			"completion-window"
		];
		function byEngine() {
			let type = "object";
			let absent = (keys) => Object.fromEntries(keys.map((key) => [key, !1]));
			return {
				if: {
					properties: { engine: { const: "aws-backup" } },
					required: ["engine"]
				},
				then: {
					required: [...AWS_BACKUP_PLAN_KEYS],
					properties: {
						retention: !1,
						rules: {
							type,
							maxProperties: 10,
							additionalProperties: {
								type,
								required: ["schedule"]
							}
						}
					}
				},
				else: { properties: {
					...absent(AWS_BACKUP_PLAN_KEYS),
					rules: {
						type,
						additionalProperties: {
							type,
							properties: absent(AWS_BACKUP_RULE_KEYS)
						}
					}
				} }
			};
		}
		function findEngineTroubles(file, now) {
			return (0, plan_reading.Mc)((0, plan_reading.hG)(file, "plans")).flatMap(([name, plan]) => {
				let path = ["plans", name];
				let engine = (0, plan_reading.hG)(plan, "engine");
				if (engine === "aws-backup") return checkAwsBackupPlan(plan, path, now);
				return engine === void 0 || engine === "direct" ? checkDirectPlan(plan, path) : [];
			});
		}
		function keysIn(value, keys) {
			return keys.filter((key) => (0, plan_reading.pi)(value) && Object.hasOwn(value, key));
		}
		function checkDirectPlan(plan, path) {
			let strays = (value, at, keys) => keysIn(value, keys).map((key) => {
				let message = `"${key}" is AWS Backup's; write "engine: aws-backup" under the name of the plan, or take the key out`;
				return {
					path: [...at, key],
					at: "key",
					message
				};
			});
			let rules = (0, plan_reading.Mc)((0, plan_reading.hG)(plan, "rules"));
			return [...strays(plan, path, AWS_BACKUP_PLAN_KEYS), ...rules.flatMap(([name, rule]) => strays(rule, [
				...path,
				"rules",
				name
			], AWS_BACKUP_RULE_KEYS))];
		}
		let NEEDED = {
			vault: "\"vault\" with the name of the vault that holds the backups, such as \"vault: nightly\"",
			role: "\"role\" with the ARN of the role that AWS Backup assumes, such as \"role: arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole\""
		};
		function checkAwsBackupPlan(plan, path, now) {
			let troubles = AWS_BACKUP_PLAN_KEYS.filter((key) => keysIn(plan, [key]).length === 0).map((key) => ({
				path: [...path, "engine"],
				at: "value",
				message: `a plan of AWS Backup needs ${NEEDED[key]}`
			}));
			keysIn(plan, ["retention"]).length > 0 && troubles.push({
				path: [...path, "retention"],
				at: "key",
				message: "\"retention\" is not for plans of AWS Backup, which deletes by the expiry of the rules alone; take it out, and write longer expiries where more is to be kept"
			});
			let rules = (0, plan_reading.Mc)((0, plan_reading.hG)(plan, "rules"));
			if (rules.length > 10) {
				let message = `there are ${rules.length} rules, and a plan of AWS Backup has at most 10; write the others in a plan of their own`;
				troubles.push({
					path: [...path, "rules"],
					at: "key",
					message
				});
			}
			return [
				...troubles,
				...rules.flatMap(([name, rule]) => checkRule(rule, [
					...path,
					"rules",
					name
				], now)),
				...engine_troubles_checkSelection((0, plan_reading.hG)(plan, "selection"), [...path, "selection"])
			];
		}
		function checkRule(rule, path, now) {
			if (!(0, plan_reading.pi)(rule)) return [];
			let { schedule, expiry, "cold-storage-after": cold } = rule;
			let troubles = [];
			let refuse = (key, message) => troubles.push({
				path: [...path, key],
				at: "value",
				message
			});
			Object.hasOwn(rule, "schedule") || troubles.push({
				path: [...path, "schedule"],
				at: "key",
				message: "\"schedule\" is missing; AWS Backup runs no rule by hand, so write one, such as \"schedule: '0 5 * * *'\""
			});
			if (typeof schedule == "string" && (0, cron.readCron)(schedule, now).ok) {
				let cron = (0, aws_cron.c)(schedule);
				cron.ok || refuse("schedule", cron.problem);
			}
			let length = typeof expiry == "string" ? readPlanExpiry(expiry, now) : null;
			if (length === null || !length.ok) return troubles;
			let { expiryText } = length.value;
			let days = (0, lifecycle.hF)(length.value.expiry, expiryText);
			days.ok || refuse("expiry", days.problem);
			let moved = typeof cold == "string" ? (0, lifecycle.Iu)(cold) : null;
			if (!days.ok || days.value === null || moved === null || !moved.ok) return troubles;
			let least = moved.value + lifecycle.nU;
			days.value < least && refuse("cold-storage-after", `what is moved to cold storage stays there for ${lifecycle.nU} days at least, so that the expiry must be ${least} days or more, and "${expiryText}" is ${days.value}; write a longer expiry, or take this out`);
			return troubles;
		}
		function engine_troubles_checkSelection(selection, path) {
			let tags = textsIn((0, plan_reading.hG)(selection, "tags"));
			let except = textsIn((0, plan_reading.hG)(selection, "except"));
			let anyOf = (0, plan_reading.hG)(selection, "any-of");
			let troubles = [];
			let most = "and AWS Backup compares at most 30; write fewer";
			let plain = new Set([...tags, ...except]).size;
			if (plain > 30) {
				let message = `"tags" and "except" have ${plain} tags together, ${most}`;
				troubles.push({
					path: [...path, tags.length > except.length ? "tags" : "except"],
					at: "key",
					message
				});
			} else if (Array.isArray(anyOf)) for (let [index, group] of anyOf.entries()) {
				let count = new Set([
					...tags,
					...except,
					...textsIn(group)
				]).size;
				let message = `with "tags" and "except" this group has ${count} tags, ${most}`;
				count > 30 && troubles.push({
					path: [
						...path,
						"any-of",
						index
					],
					at: "value",
					message
				});
			}
			let groups = Array.isArray(anyOf) ? new Set(anyOf.map((group) => groupText(group))).size : 0;
			let resources = (0, plan_reading.hG)(selection, "resources");
			let named = Array.isArray(resources) && except.length > 0 ? 1 : 0;
			if (groups + named > engine.ir) {
				let message = `these are ${groups} groups${named === 0 ? "" : ", and resources with except beside them"}: each is a selection by tags, and a plan of AWS Backup has at most ${engine.ir}; write the others in a plan of their own`;
				troubles.push({
					path: [...path, "any-of"],
					at: "key",
					message
				});
			}
			if (Array.isArray(resources) && new Set(resources).size > 500) {
				let message = `these are ${new Set(resources).size} resources, and AWS Backup takes at most 500; select them by a tag`;
				troubles.push({
					path: [...path, "resources"],
					at: "key",
					message
				});
			}
			return troubles;
		}
		function groupText(group) {
			return JSON.stringify([...new Set(textsIn(group))].sort());
		}
		function textsIn(value) {
			return (Array.isArray(value) ? value : [value]).flatMap((item) => tagsIn(item).map(tag_lines.em));
		}
		var foreign_forms = __webpack_require__(88072);
		function findJoinedTags(view) {
			return (0, plan_reading.Mc)((0, plan_reading.hG)(view.value, "plans")).flatMap(([name, plan]) => {
				let selection = (0, plan_reading.hG)(plan, "selection");
				let at = (key) => [
					"plans",
					name,
					"selection",
					key
				];
				let anyOf = (0, plan_reading.hG)(selection, "any-of");
				let groups = Array.isArray(anyOf) ? anyOf.map((group, index) => [group, [...at("any-of"), index]]) : [];
				return [
					...joinedIn(view, (0, plan_reading.hG)(selection, "tags"), at("tags")),
					...groups.flatMap(([group, path]) => joinedIn(view, group, path)),
					...joinedIn(view, (0, plan_reading.hG)(selection, "except"), at("except"))
				];
			});
		}
		function joinedIn(view, value, path) {
			return (Array.isArray(value) ? value.map((item, index) => [item, [...path, index]]) : [[value, path]]).flatMap(([text, at]) => {
				if (typeof text != "string" || !view.isJoined(at)) return [];
				return [{
					path: at,
					at: "value",
					message: `YAML joins these lines into one, "${text.trim()}"; write "|" after the colon to keep them apart, or a list such as [Backup:daily, Role:db]`
				}];
			});
		}
		var limits = __webpack_require__(52348);
		let RESERVED = [
			"__proto__",
			"prototype",
			"constructor"
		];
		let NAME = "[A-Za-z0-9_.-]{1,50}";
		let NAME_PATTERN = `^(?!(?:${RESERVED.join("|")})$)${NAME}$`;
		let FORMER_PATTERN = `^(?!(?:${RESERVED.join("|")})(?:/|$))${NAME}(?:/(?!(?:${RESERVED.join("|")})$)${NAME})?$`;
		function readFormer(text) {
			let [plan = "", ...rest] = text.split("/");
			let why = rest.length > 1 ? `"${text}" has more than one "/"` : [plan, ...rest].map(whyNotAName).find((one) => one !== null);
			return why == null ? {
				ok: !0,
				value: text
			} : {
				ok: !1,
				problem: `${why.split(";")[0]}; write the name of a plan that is gone, such as "production", or of one rule of it, such as "production/daily"`
			};
		}
		function whyNotAName(name) {
			if (new RegExp(NAME_PATTERN).test(name)) return null;
			return `"${name}" ${RESERVED.includes(name) ? "is a reserved word" : "is not a name"}; write 1 to 50 letters, digits and "-_.", such as "production"`;
		}
		function planFileSchema(now) {
			let schedule = schema_parts_text({
				description: "The cron line of the workflow that fires this rule, in UTC unless time-zone names another zone. Leave it out for a rule that is only run by hand.",
				pattern: cron.CRON_PATTERN,
				examples: ["0 23 * * *", "0 3 * * 0"],
				read: (line) => (0, cron.readCron)(line, now)
			});
			let expiry = schema_parts_text({
				description: "How long the backups of this rule are kept: a length of time, or \"never\".",
				pattern: EXPIRY_PATTERN,
				examples: [
					"30 days",
					"6 months",
					"never"
				],
				read: (length) => readPlanExpiry(length, now)
			});
			let rule = dist.FsL(dist.rej({
				schedule: dist.yqP(schedule),
				"time-zone": dist.yqP(timeZone),
				expiry,
				"cold-storage-after": dist.yqP(coldStorageAfter),
				"start-window": dist.yqP(startWindow),
				"completion-window": dist.yqP(completionWindow)
			}, missing), dist.h_("When backups are made, and how long they are kept."));
			let plan = dist.FsL(dist.rej({
				engine: dist.yqP(schema_engine),
				vault: dist.yqP(vault),
				role: dist.yqP(role),
				selection,
				rules: named("rule", rule),
				retention: dist.yqP(retention)
			}, missing), dist.yuE({
				description: "What is protected, when, and for how long.",
				...byEngine()
			}));
			return dist.FsL(dist.rej({
				plans: named("plan", plan),
				"former-plans": dist.yqP(formerPlans)
			}, missing), dist.DDF("Backup plans"), dist.h_("What is backed up when, and how long the backups are kept."));
		}
		let formerPlans = dist.FsL(dist.YOg(schema_parts_text({
			description: "Name of a plan, or plan/rule, as the BackupPlan tag has it.",
			pattern: FORMER_PATTERN,
			examples: ["production", "production/weekly"],
			read: readFormer
		}), ({ input }) => `${describe(input)}; write a list such as [production, staging/weekly]`), dist.h_("Plans and rules that are gone forever. A purge keeps what a plan made that the file does not hold; what these made goes by its Expire tag."));
		let schema_engine = word(engine.ug, "Who carries out the plan: this action itself (\"direct\", also when left out), or AWS Backup once a run with mode sync has made the plan there.");
		let vault = schema_parts_text({
			description: "Engine aws-backup: name of the backup vault that holds the recovery points.",
			pattern: engine.SJ,
			examples: ["nightly"],
			read: engine.zE
		});
		let role = schema_parts_text({
			description: "Engine aws-backup: ARN of the role that AWS Backup assumes.",
			pattern: engine.YP,
			examples: ["arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole"],
			read: engine.fP
		});
		let timeZone = schema_parts_text({
			description: "IANA name of the time zone in which the schedule is meant; the line of the workflow has the same under timezone. UTC when left out.",
			pattern: time_zone.U,
			examples: ["Europe/Berlin", "UTC"],
			read: time_zone.g
		});
		let coldStorageAfter = schema_parts_text({
			description: "Engine aws-backup: how old recovery points are when they are moved to cold storage, where they stay for 90 days at least. Never when left out.",
			pattern: DURATION_PATTERN,
			examples: ["30 days"],
			read: lifecycle.Iu
		});
		let startWindow = schema_parts_text({
			description: "Engine aws-backup: within how long a backup must have begun, an hour at least. 8 hours when left out.",
			pattern: DURATION_PATTERN,
			examples: ["2 hours"],
			read: lifecycle.lR
		});
		let completionWindow = schema_parts_text({
			description: "Engine aws-backup: within how long a backup that has begun must be done. 7 days when left out.",
			pattern: DURATION_PATTERN,
			examples: ["12 hours"],
			read: lifecycle.tw
		});
		function named(thing, value) {
			let name = dist.FsL(dist.YjP(), dist.yuE({ pattern: NAME_PATTERN }));
			return dist.FsL(dist.g1P(name, value), dist.bPf(1), dist.h_(thing === "plan" ? "The plans by name." : "The rules of the plan by name."));
		}
		function knownKeys(schema) {
			let plan = schema.entries.plans.value;
			return {
				file: Object.keys(schema.entries),
				plan: Object.keys(plan.entries),
				selection: Object.keys(plan.entries.selection.entries),
				rule: Object.keys(plan.entries.rules.value.entries),
				retention: Object.keys(plan.entries.retention.wrapped.entries)
			};
		}
		function checkStructure(file, known) {
			let troubles = [];
			let unreadable = [];
			checkKeys(file, [], known.file, "plans: {production: ...}");
			for (let [plan, path] of checkNames(file, [], "plans", PLAN)) {
				checkKeys(plan, path, known.plan, "selection: ..., rules: ...");
				checkPart(plan, path, "selection", known.selection, "tags: [Backup:ProductionDaily]");
				checkPart(plan, path, "retention", known.retention, "keep-daily: 7");
				for (let [rule, rulePath] of checkNames(plan, path, "rules", RULE)) checkKeys(rule, rulePath, known.rule, "schedule: '0 23 * * *', expiry: 30 days");
			}
			return {
				troubles,
				unreadable
			};
			function checkMapping(value, path, right) {
				if ((0, plan_reading.pi)(value)) return !0;
				unreadable.push(path);
				troubles.push({
					path,
					at: "value",
					message: `${describe(value)}; ${right}`
				});
				return !1;
			}
			function checkKeys(value, path, keys, right) {
				if (!checkMapping(value, path, `write a mapping such as {${right}}`)) return;
				for (let key of Object.keys(value).filter((one) => !keys.includes(one))) troubles.push({
					path: [...path, key],
					at: "key",
					message: unknownKey(key, keys, known)
				});
			}
			function checkPart(owner, path, key, keys, right) {
				(0, plan_reading.pi)(owner) && Object.hasOwn(owner, key) && checkKeys(owner[key], [...path, key], keys, right);
			}
			function checkNames(owner, path, key, { thing, right }) {
				if (!(0, plan_reading.pi)(owner) || !Object.hasOwn(owner, key)) return [];
				let named = owner[key];
				let here = [...path, key];
				if (!checkMapping(named, here, `write names, and under each what it stands for, such as ${right}`)) return [];
				let entries = Object.entries(named);
				entries.length === 0 && troubles.push({
					path: here,
					at: "value",
					message: `there is no ${thing}; write at least one, such as ${right}`
				});
				return entries.map(([name, value]) => {
					let message = whyNotAName(name);
					message !== null && troubles.push({
						path: [...here, name],
						at: "key",
						message
					});
					return [value, [...here, name]];
				});
			}
		}
		let PLAN = {
			thing: "plan",
			right: "\"production: {selection: ..., rules: ...}\""
		};
		let RULE = {
			thing: "rule",
			right: "\"daily: {schedule: '0 23 * * *', expiry: 30 days}\""
		};
		let OTHER_WORDS = {
			cron: "schedule",
			lifecycle: "expiry",
			expire: "expiry",
			"delete-after": "expiry",
			"delete-after-days": "expiry",
			exclude: "except",
			any: "any-of",
			instances: "resources",
			"vault-name": "vault",
			"backup-vault": "vault",
			"target-vault": "vault",
			"target-backup-vault": "vault",
			"role-arn": "role",
			"iam-role": "role",
			"iam-role-arn": "role",
			"backup-role-arn": "role",
			"cold-storage": "cold-storage-after",
			"move-to-cold-storage-after": "cold-storage-after",
			"move-to-cold-storage-after-days": "cold-storage-after",
			"start-window-minutes": "start-window",
			"completion-window-minutes": "completion-window",
			"complete-window": "completion-window",
			kind: "kinds",
			"old-plans": "former-plans",
			"past-plans": "former-plans",
			"retired-plans": "former-plans",
			"removed-plans": "former-plans",
			"resource-types": "kinds",
			timezone: "time-zone",
			last: "keep-last",
			hourly: "keep-hourly",
			daily: "keep-daily",
			weekly: "keep-weekly",
			monthly: "keep-monthly",
			yearly: "keep-yearly",
			within: "keep-within"
		};
		function unknownKey(key, keys, known) {
			let unknown = `"${key}" is not known here`;
			if (key === "<<") return `${unknown}: merge keys are not read; write the keys out, or use an alias for a whole value`;
			let word = key.toLowerCase().replaceAll("_", "-");
			let other = Object.hasOwn(OTHER_WORDS, word) ? OTHER_WORDS[word] : void 0;
			if (other !== void 0 && keys.includes(other)) return `${unknown}; did you mean "${other}"?`;
			if ((0, nearest.p)(key, keys) !== null) return `${unknown}${(0, nearest.a)(key, keys)}`;
			let owner = ownerOf(key, known);
			if (owner !== null) return `${unknown}; it belongs ${owner}`;
			return `${unknown}; known are ${keys.map((one) => `"${one}"`).join(", ")}`;
		}
		function ownerOf(key, known) {
			if (known.file.includes(key)) return "at the top of the file";
			if (known.plan.includes(key)) return "under the name of a plan";
			if (known.selection.includes(key)) return "under \"selection\"";
			if (known.rule.includes(key)) return "under the name of a rule";
			if (known.retention.includes(key)) return "under \"retention\"";
			return null;
		}
		function parsePlanFile(text, now) {
			let yaml = (0, plan_document.g)(text, "plans");
			let foreign = yaml.ok && (0, plan_reading.pi)(yaml.view.value) ? null : (0, foreign_forms.qk)(text);
			if (foreign !== null) return {
				ok: !1,
				problems: [{
					...foreign,
					column: 1
				}]
			};
			if (!yaml.ok) {
				let lines = text.split("\n");
				return {
					ok: !1,
					problems: inOrder(yaml.problems.map((one) => ({
						...one,
						message: (0, odd_characters.ZT)(one.message, lines[one.line - 1] ?? "")
					})))
				};
			}
			let { value } = yaml.view;
			if (value == null) return {
				ok: !1,
				problems: inOrder([...yaml.problems, {
					line: 1,
					column: 1,
					message: "the file is empty; write \"plans:\" and under it a name for each plan"
				}])
			};
			let other = (0, foreign_forms.P9)(value);
			if (other !== null) return {
				ok: !1,
				problems: [{
					line: 1,
					column: 1,
					message: other
				}]
			};
			let schema = planFileSchema(now);
			let reading = dist.xLC(schema, value, ONE_EACH);
			let found = [...yaml.problems, ...problemsOf(yaml.view, schema, reading, now)];
			if (found.length > 0) {
				for (let view of yaml.otherViews()) found.push(...problemsOf(view, schema, dist.xLC(schema, view.value, ONE_EACH), now));
				return {
					ok: !1,
					problems: inOrder(found.filter((problem) => yaml.problems.includes(problem) || !yaml.unclearLines.has(problem.line)))
				};
			}
			if (!reading.success) throw Error("a refused plan file had no problem: this is a bug");
			let { plans, "former-plans": formerPlans } = reading.output;
			let { keysOf } = yaml.view;
			return {
				ok: !0,
				file: {
					plans: inOrderOf(keysOf(["plans"]), plans, (name, plan) => planOf(name, plan, keysOf([
						"plans",
						name,
						"rules"
					]))),
					...formerPlans === void 0 ? {} : { formerPlans }
				}
			};
		}
		let ONE_EACH = { abortPipeEarly: !0 };
		function planOf(name, plan, ruleNames) {
			let selection = selectionOf(plan.selection);
			let rules = inOrderOf(ruleNames, plan.rules, (ruleName, { schedule = null, "time-zone": timeZone, expiry, ...lengths }) => ({
				name: ruleName,
				schedule,
				...timeZone === void 0 ? {} : { timeZone },
				...expiry,
				lengths
			}));
			if (plan.engine !== "aws-backup") return {
				name,
				engine: "direct",
				selection,
				rules: rules.map(({ lengths: _, ...rule }) => rule),
				retention: retentionOf(plan)
			};
			let { vault, role } = plan;
			if (vault === void 0 || role === void 0) throw Error(`the plan ${name} has no vault or role: this is a bug`);
			return {
				name,
				engine: "aws-backup",
				vault,
				role,
				selection,
				rules: rules.map(({ lengths, schedule, ...rule }) => {
					if (schedule === null) throw Error(`the rule ${name}/${rule.name} has no schedule: this is a bug`);
					return {
						...rule,
						schedule,
						coldStorageAfterDays: lengths["cold-storage-after"] ?? null,
						startWindowMinutes: lengths["start-window"] ?? null,
						completionWindowMinutes: lengths["completion-window"] ?? null
					};
				}),
				retention: null
			};
		}
		function selectionOf(selection) {
			return {
				tags: withoutRepeats(selection.tags ?? []),
				anyOf: (selection["any-of"] ?? []).map(withoutRepeats),
				except: withoutRepeats(selection.except ?? []),
				regions: selection.regions ?? "",
				kinds: [...new Set(selection.kinds ?? [])],
				resources: [...new Map((selection.resources ?? []).map((one) => [`${one.kind} ${one.region} ${one.id}`, one])).values()]
			};
		}
		function retentionOf({ retention }) {
			if (retention === void 0) return null;
			return {
				keepLast: retention["keep-last"] ?? 0,
				keepHourly: retention["keep-hourly"] ?? 0,
				keepDaily: retention["keep-daily"] ?? 0,
				keepWeekly: retention["keep-weekly"] ?? 0,
				keepMonthly: retention["keep-monthly"] ?? 0,
				keepYearly: retention["keep-yearly"] ?? 0,
				keepWithin: retention["keep-within"] ?? null,
				timeZone: retention["time-zone"] ?? "UTC"
			};
		}
		function inOrderOf(names, values, make) {
			return names.flatMap((name) => {
				let value = values[name];
				return value === void 0 ? [] : [make(name, value)];
			});
		}
		function problemsOf(view, schema, reading, now) {
			let known = knownKeys(schema);
			let structure = checkStructure(view.value, known);
			let issues = (reading.issues ?? []).flatMap((issue) => troublesOf(issue));
			let troubles = [
				...structure.troubles,
				...issues.filter(({ path }) => !isUnder(path, structure.unreadable)),
				...findContradictions(view.value, known, now),
				...findEngineTroubles(view.value, now),
				...findJoinedTags(view),
				...(0, limits.Vr)(view.value)
			];
			let once = new Map();
			for (let trouble of troubles) {
				let place = view.placeOf(trouble.path, trouble.at);
				let key = JSON.stringify([place, trouble.message]);
				once.has(key) || once.set(key, {
					...place,
					message: (0, odd_characters.ZT)(sentence(trouble), writtenAt(view.value, trouble))
				});
			}
			return [...once.values()];
		}
		function troublesOf(issue, above = []) {
			if (issue.type === "strict_object" && issue.expected === "never" || issue.type === "min_entries") return [];
			let path = [...above, ...(issue.path ?? []).map(({ key }) => typeof key == "number" ? key : String(key))];
			let meant = (issue.type === "union" && isStrayMapping(issue.input) ? [] : issue.issues ?? []).filter((one) => (one.path ?? []).length > 0 || one.kind !== "schema");
			if (meant.length > 0) return meant.flatMap((one) => troublesOf(one, path));
			return [{
				path,
				at: issue.type === "strict_object" && issue.expected !== "Object" ? "key" : "value",
				message: shortened(issue)
			}];
		}
		function shortened({ message, input }) {
			if (typeof input != "string" || input.length <= MOST_QUOTED) return message;
			return message.replaceAll(input, () => `${input.slice(0, MOST_QUOTED)}...`);
		}
		let MOST_QUOTED = 100;
		function isStrayMapping(input) {
			return (0, plan_reading.pi)(input) && !Object.hasOwn(input, "key") && !Object.hasOwn(input, "value");
		}
		function isUnder(path, roots) {
			return roots.some((root) => root.every((step, index) => path[index] === step));
		}
		function writtenAt(value, { path, at }) {
			let text = at === "key" ? path.at(-1) : path.reduce((inner, step) => (0, plan_reading.hG)(inner, String(step)), value);
			return typeof text == "string" ? text : "";
		}
		function sentence({ path, at, message }) {
			let text = (at === "key" ? path.slice(0, -1) : path).map((step) => typeof step == "number" ? `[${step}]` : `.${step}`).join("");
			return text === "" ? message : `${text.slice(1)}: ${message}`;
		}
		function inOrder(problems) {
			return [...new Map(problems.map((problem) => [`${problem.line}:${problem.column}:${problem.message}`, problem])).values()].sort((a, b) => a.line - b.line || a.column - b.column);
		}
	})
};
