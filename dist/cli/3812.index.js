export const id = 3812;
export const ids = [3812, 1452];
export const modules = {
	8484: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MD: () => readArn,
			RY: () => arnOf,
			UI: () => everyArnOf,
			cs: () => arnStartPattern
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9581);
		let PARTS = {
			"ec2-instance": {
				service: "ec2",
				type: "instance/"
			},
			"ebs-volume": {
				service: "ec2",
				type: "volume/"
			},
			"rds-instance": {
				service: "rds",
				type: "db:"
			},
			"rds-cluster": {
				service: "rds",
				type: "cluster:"
			}
		};
		let PARTITIONS = [
			["cn-", "aws-cn"],
			["us-gov-", "aws-us-gov"],
			["eusc-", "aws-eusc"],
			["us-iso-", "aws-iso"],
			["us-isob-", "aws-iso-b"],
			["eu-isoe-", "aws-iso-e"],
			["us-isof-", "aws-iso-f"]
		];
		function partitionOf(region) {
			return PARTITIONS.find(([start]) => region.startsWith(start))?.[1] ?? "aws";
		}
		function arnOf({ kind, region, account, id }) {
			let { service, type } = PARTS[kind];
			return `arn:${partitionOf(region)}:${service}:${region}:${account}:${type}${id}`;
		}
		function everyArnOf(kind, region) {
			let { service, type } = PARTS[kind];
			return `arn:${partitionOf(region)}:${service}:*:*:${type}*`;
		}
		let REGION = "[a-z]+(?:-[a-z0-9]+)+";
		function arnStartPattern(kind) {
			return startPattern(kind, REGION, "[0-9]{12}");
		}
		function startPattern(kind, home, account) {
			let { service, type } = PARTS[kind];
			return `arn:aws[a-z-]*:${service}:${home}:${account}:${type}`;
		}
		function readArn(text) {
			for (let kind of _model_js__WEBPACK_IMPORTED_MODULE_0__.kd) {
				let match = RegExp(`^${startPattern(kind, `(${REGION})`, "([0-9]{12})")}(.*)$`, "s").exec(text);
				if (match === null) continue;
				let [, home = "", account = "", id = ""] = match;
				return {
					kind,
					region: (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Ny)(home),
					account,
					id
				};
			}
			return null;
		}
	}),
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
	3829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => foldSchedule });
		function foldSchedule(text) {
			return text.trim().replace(/\s+/g, " ");
		}
	}),
	5572: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => awsCron });
		var _plan_cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1452);
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
			let [minute, hour, day, month, weekday] = (0, _plan_cron_js__WEBPACK_IMPORTED_MODULE_0__.cronFields)(schedule);
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
	3812: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ir: () => MOST_BY_TAGS,
			m7: () => desiredRegions,
			mO: () => isNameOfOurs
		});
		var _plan_arns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8484);
		var _plan_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5622);
		var _plan_membership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7600);
		var _plan_regions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9247);
		var _cron_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5572);
		var _same_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9097);
		let MOST_BY_TAGS = 10;
		function desiredRegions({ plans }, regions, account) {
			let theirs = plans.filter((plan) => plan.engine === "aws-backup");
			return regions.map((region) => {
				let here = theirs.flatMap((plan) => {
					let selections = (0, _plan_regions_js__WEBPACK_IMPORTED_MODULE_3__.Hw)(plan.selection.regions, region) ? selectionsOf(plan, region, account) : [];
					return selections.length === 0 ? [] : [{
						plan,
						selections
					}];
				});
				return {
					region,
					vaults: [...new Set(here.map(({ plan }) => plan.vault))],
					plans: here.map(({ plan, selections }) => ({
						name: plan.name,
						rules: plan.rules.map((rule) => ruleOf(plan, rule)),
						selections
					}))
				};
			});
		}
		function ruleOf(plan, rule) {
			let { name, schedule, expiry, expiryText, ...lengths } = rule;
			return {
				name,
				vault: plan.vault,
				schedule: checked((0, _cron_js__WEBPACK_IMPORTED_MODULE_4__.c)(schedule)),
				timeZone: "Etc/UTC",
				startWindowMinutes: lengths.startWindowMinutes,
				completionWindowMinutes: lengths.completionWindowMinutes,
				deleteAfterDays: checked((0, _plan_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.hF)(expiry, expiryText)),
				coldStorageAfterDays: lengths.coldStorageAfterDays,
				tags: { BackupPlan: (0, _plan_membership_js__WEBPACK_IMPORTED_MODULE_2__.backupPlanValue)([{
					plan,
					rule
				}]) }
			};
		}
		function checked(reading) {
			if (!reading.ok) throw Error(`${reading.problem}: a plan file with this was not refused, which is a bug`);
			return reading.value;
		}
		function selectionsOf(plan, region, account) {
			let { tags, anyOf, except, kinds } = plan.selection;
			let selections = [];
			let groups = tags.length === 0 || anyOf.length > 0 ? anyOf : [[]];
			let everything = kinds.length === 0 ? ["*"] : kinds.map((kind) => (0, _plan_arns_js__WEBPACK_IMPORTED_MODULE_0__.UI)(kind, region));
			for (let group of groups) {
				let conditions = [...conditionsOf("equals", [...tags, ...group]), ...conditionsOf("not-equals", except)];
				selections.push(named("tags", {
					role: plan.role,
					resources: everything,
					conditions
				}));
			}
			let arns = namedArns(plan, region, account);
			if (arns.length > 0) {
				let conditions = conditionsOf("not-equals", except);
				selections.push(named("resources", {
					role: plan.role,
					resources: arns,
					conditions
				}));
			}
			return [...new Map(selections.map((selection) => [selection.name, selection])).values()];
		}
		function namedArns({ selection }, region, account) {
			return selection.resources.filter((one) => one.region === null || one.region === region).map(({ kind, id, account: owner }) => (0, _plan_arns_js__WEBPACK_IMPORTED_MODULE_0__.RY)({
				kind,
				region,
				account: owner ?? account,
				id
			}));
		}
		function conditionsOf(is, lines) {
			return lines.map(({ key, value }) => ({
				is,
				key,
				value
			}));
		}
		function named(what, content) {
			return {
				name: `${what}-${(0, _same_js__WEBPACK_IMPORTED_MODULE_5__.Ae)(content)}`,
				...content
			};
		}
		function isNameOfOurs(name) {
			return /^(tags|resources)-[0-9a-f]{8}$/.test(name);
		}
	}),
	9097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ae: () => contentHash,
			Gb: () => sameRules,
			SH: () => planHash,
			in: () => selectionContent
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		let UTC_NAMES = new Set(["UTC", "Etc/UTC"]);
		function selectionContent({ role, resources, conditions }) {
			let compared = conditions.map(({ is, key, value }) => JSON.stringify([
				is,
				key,
				value
			]));
			return JSON.stringify([
				role,
				sorted(resources),
				sorted(compared)
			]);
		}
		function contentHash(content) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(selectionContent(content)).digest("hex").slice(0, 8);
		}
		function sameRules(some, others) {
			return rulesContent(some) === rulesContent(others);
		}
		function planHash(rules, selectionIds) {
			let content = JSON.stringify([rulesContent(rules), sorted(selectionIds)]);
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex").slice(0, 12);
		}
		function rulesContent(rules) {
			return JSON.stringify(rules.map(ruleContent).sort());
		}
		function ruleContent(rule) {
			return JSON.stringify([
				rule.name,
				rule.vault,
				rule.schedule.trim().replace(/\s+/g, " "),
				UTC_NAMES.has(rule.timeZone) ? "UTC" : rule.timeZone,
				rule.startWindowMinutes ?? 480,
				rule.completionWindowMinutes ?? 10080,
				rule.deleteAfterDays,
				rule.coldStorageAfterDays,
				Object.entries(rule.tags).map(([key, value]) => JSON.stringify([key, value])).sort()
			]);
		}
		function sorted(texts) {
			return [...new Set(texts)].sort();
		}
	})
};
