export const id = 1452;
export const ids = [1452];
export const modules = {
	1452: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			CRON_PATTERN: () => CRON_PATTERN,
			cronFields: () => cronFields,
			occurrences: () => occurrences,
			readCron: () => readCron
		});
		var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5924);
		var _schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3829);
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
			let folded = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_1__.N)(text);
			let fields = folded.split(" ");
			if (folded === "") return problem(text, "it is empty");
			if (folded.startsWith("@")) return problem(text, "GitHub knows no names for schedules");
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
			let texts = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_1__.N)(schedule).split(" ");
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
		function occurrences(schedule, from, to) {
			let cron = new croner__WEBPACK_IMPORTED_MODULE_0__.l4(schedule, CRON_OPTIONS);
			let found = [];
			for (let next = cron.nextRun(new Date(from)); next !== null && next.getTime() <= to; next = cron.nextRun(next)) found.push(next.getTime());
			return found;
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
	3829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => foldSchedule });
		function foldSchedule(text) {
			return text.trim().replace(/\s+/g, " ");
		}
	})
};
