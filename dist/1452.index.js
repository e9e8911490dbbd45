export const id = 1452;
export const ids = [1452];
export const modules = {
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
	})
};
