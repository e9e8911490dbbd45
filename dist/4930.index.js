export const id = 4930;
export const ids = [4930];
export const modules = {
	32359: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Al: () => HOURS,
			Au: () => MONTHLY,
			CH: () => clockIn,
			M_: () => WEEKLY,
			_X: () => DAILY,
			bW: () => YEARLY,
			mi: () => calendarIn,
			qC: () => periodsOf
		});
		let DAY = 864e5;
		let HOUR = 36e5;
		let clocks = new Map();
		function calendarIn(timeZone) {
			let clock = clockIn(timeZone);
			return (instant) => Math.floor(clock(instant) / DAY);
		}
		function clockIn(timeZone) {
			let known = clocks.get(timeZone);
			if (known !== void 0) return known;
			let clock = makeClock(timeZone);
			clocks.set(timeZone, clock);
			return clock;
		}
		function makeClock(timeZone) {
			let clock = new Intl.DateTimeFormat("en-US", {
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
			return (instant) => {
				let utcDay = Math.floor(instant / DAY);
				let offset = offsets.get(utcDay);
				if (offset === void 0) {
					let start = offsetAt(clock, utcDay * DAY);
					offset = start === offsetAt(clock, (utcDay + 1) * DAY) ? start : null;
					offsets.set(utcDay, offset);
				}
				return instant + (offset ?? offsetAt(clock, instant));
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
				return (instant) => {
					let number = Math.floor(clock(instant) / HOUR);
					return {
						number,
						name: () => new Date(number * HOUR).toISOString().slice(0, 16).replace("T", " ")
					};
				};
			}
		};
		function periodsOf({ adjective, plural, numberOf, nameOf }) {
			return {
				adjective,
				plural,
				periodIn: (timeZone) => {
					let dayOf = calendarIn(timeZone);
					return (instant) => {
						let day = dayOf(instant);
						return {
							number: numberOf(day),
							name: () => nameOf(day)
						};
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
	56025: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => readYaml });
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
		var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52348);
		var _yaml_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39311);
		function readYaml(text, of = "workflow") {
			let large = of === "plans" ? (0, _limits_js__WEBPACK_IMPORTED_MODULE_1__.g$)(text) : null;
			if (large !== null) return {
				ok: !1,
				problems: [large]
			};
			let counter = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
			let document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
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
			let { fatal, harmless } = (0, _yaml_syntax_js__WEBPACK_IMPORTED_MODULE_2__.uf)([...document.errors, ...document.warnings], placeAt);
			if (fatal.length === 0 && of === "plans") {
				let beyond = (0, _limits_js__WEBPACK_IMPORTED_MODULE_1__.i9)(document, placeAt) ?? otherYaml(document);
				if (beyond !== null) return {
					ok: !1,
					problems: [beyond]
				};
			}
			let many = (0, _yaml_syntax_js__WEBPACK_IMPORTED_MODULE_2__.sk)(document, placeAt);
			fatal.push(...many.length > 0 ? many : (0, _yaml_syntax_js__WEBPACK_IMPORTED_MODULE_2__.$y)(document, fatal, placeAt));
			if (fatal.length > 0) return {
				ok: !1,
				problems: [...fatal, ...harmless]
			};
			let view = viewOf(document, placeAt, text);
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
				otherViews: () => otherViews(document, repeats, placeAt, text),
				problems: [...harmless, ...repeats.flatMap(({ map }) => repeatedKeys(map, placeAt))],
				unclearLines: new Set(harmless.map(({ line }) => line))
			};
		}
		function otherYaml({ directives }) {
			let { explicit = !1, version = "1.2" } = directives?.yaml ?? {};
			if (!explicit || version === "1.2") return null;
			return {
				line: 1,
				column: 1,
				message: `"%YAML ${version}" makes other values of numbers and of words such as "no"; take the line out, since plan files are YAML 1.2`
			};
		}
		function viewOf(document, placeAt, text) {
			let target = (node) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? node.resolve(document) : node;
			let placeOf = (path, at) => {
				let node = document.contents;
				let place = (0, _yaml_syntax_js__WEBPACK_IMPORTED_MODULE_2__.Hv)(document.contents, placeAt);
				for (let [index, step] of path.entries()) {
					let found = childOf(target(node), step);
					if (found === null) return place;
					let wantsValue = index === path.length - 1 && at === "value" && !isEmpty(found.value);
					place = (0, _yaml_syntax_js__WEBPACK_IMPORTED_MODULE_2__.Hv)(wantsValue ? found.value : found.key ?? found.value, placeAt);
					node = found.value;
				}
				return place;
			};
			let nodeAt = (path) => {
				let node = document.contents;
				for (let step of path) node = childOf(target(node), step)?.value;
				return target(node);
			};
			let keysOf = (path) => {
				let map = nodeAt(path);
				return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(map) ? [...new Set(map.items.map(keyText))] : [];
			};
			let isJoined = (path) => {
				let node = nodeAt(path);
				if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) || typeof node.value != "string" || !node.range) return !1;
				let [start, end] = node.range;
				let header = +(node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL");
				return linesOf(text.slice(start, end)) - header > Math.max(1, linesOf(node.value));
			};
			try {
				return {
					ok: !0,
					view: {
						value: document.toJS(),
						placeOf,
						isJoined,
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
		function linesOf(text) {
			return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "").length;
		}
		function repeatsOf(document) {
			let found = [];
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, { Map(_key, map) {
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
			for (let pair of map.items) {
				let known = byKey.get(keyText(pair));
				known === void 0 ? byKey.set(keyText(pair), [pair]) : known.push(pair);
			}
			return [...byKey.values()];
		}
		function* otherViews(document, repeats, placeAt, text) {
			let most = Math.max(1, ...repeats.flatMap(({ byKey }) => byKey.map((pairs) => pairs.length)));
			for (let earlier = 0; earlier < most - 1; earlier += 1) {
				for (let { map, byKey } of repeats) map.items = byKey.flatMap((pairs) => pairs[Math.min(earlier, pairs.length - 1)] ?? []);
				let view = viewOf(document, placeAt, text);
				view.ok && (yield view.view);
			}
		}
		function childOf(node, step) {
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
				let pair = node.items.findLast((item) => keyText(item) === String(step));
				return pair === void 0 ? null : {
					key: asNode(pair.key),
					value: asNode(pair.value)
				};
			}
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) && typeof step == "number") {
				let item = node.items[step];
				return item === void 0 ? null : {
					key: null,
					value: asNode(item)
				};
			}
			return null;
		}
		function asNode(value) {
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(value) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(value) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(value) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(value) ? value : null;
		}
		function isEmpty(node) {
			return node === null || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && node.value === null && (node.source ?? "") === "";
		}
		function keyText(pair) {
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) ? String(pair.key.value) : "";
		}
		function repeatedKeys(map, placeAt) {
			let first = new Map();
			let problems = [];
			for (let pair of map.items) {
				let key = keyText(pair);
				let place = (0, _yaml_syntax_js__WEBPACK_IMPORTED_MODULE_2__.Hv)(asNode(pair.key), placeAt);
				let before = first.get(key);
				before === void 0 ? first.set(key, place) : problems.push({
					...place,
					message: `"${key}" stands twice, first on line ${before.line}; keep one of them`
				});
			}
			return problems;
		}
	}),
	52348: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vr: () => findTooMany,
			g$: () => tooLarge,
			i9: () => beyondLimits
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
		var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71426);
		var _yaml_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39311);
		let LARGEST = 1048576;
		let MOST_ENTRIES = 1e3;
		let MOST_VALUES = 5e4;
		function tooLarge(text) {
			if (text.length <= LARGEST) return null;
			return {
				line: 1,
				column: 1,
				message: `the file has ${number(text.length)} characters, and a plan file may have ${number(LARGEST)}; write the plans into several files, each with a workflow of its own`
			};
		}
		function beyondLimits(document, placeAt) {
			let found = null;
			let values = 0;
			let refuse = (node, what) => {
				found = {
					...(0, _yaml_syntax_js__WEBPACK_IMPORTED_MODULE_1__.Hv)(node, placeAt),
					message: what
				};
				return yaml__WEBPACK_IMPORTED_MODULE_0__.YR.BREAK;
			};
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, { Node(_key, node, ancestors) {
				values += 1;
				if (values > MOST_VALUES) return refuse(node, `the file has more than ${number(MOST_VALUES)} values; write fewer`);
				if (ancestors.filter((one) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(one) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(one)).length > 30) return refuse(node, "this is nested more than 30 levels deep, and a plan file needs 7");
				if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) && ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) && node.items.length > MOST_ENTRIES) return refuse(node, `there are ${number(node.items.length)} entries here, and ${number(MOST_ENTRIES)} are the most; write fewer`);
			} });
			return found;
		}
		function findTooMany(file) {
			let plans = (0, _reading_js__WEBPACK_IMPORTED_MODULE_2__.Mc)((0, _reading_js__WEBPACK_IMPORTED_MODULE_2__.hG)(file, "plans"));
			let many = (path, count, most, things) => count <= most ? [] : [{
				path,
				at: "key",
				message: `there are ${number(count)} ${things}, and ${most} are the most; write the others into a file of their own`
			}];
			return [...many(["plans"], plans.length, 200, "plans"), ...plans.flatMap(([name, plan]) => many([
				"plans",
				name,
				"rules"
			], (0, _reading_js__WEBPACK_IMPORTED_MODULE_2__.Mc)((0, _reading_js__WEBPACK_IMPORTED_MODULE_2__.hG)(plan, "rules")).length, 100, "rules"))];
		}
		function number(count) {
			return count.toLocaleString("en-US");
		}
	}),
	15611: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => isSameZone,
			l: () => instantAt
		});
		var _decide_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32359);
		let WIDEST = 936e5;
		function instantAt(local, timeZone) {
			let clock = (0, _decide_calendar_js__WEBPACK_IMPORTED_MODULE_0__.CH)(timeZone);
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
		function nameOf(timeZone) {
			return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
		}
	}),
	71426: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	60788: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => TIME_ZONE_PATTERN,
			g: () => readTimeZone
		});
		var _decide_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51415);
		let TIME_ZONE_PATTERN = "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$";
		function readTimeZone(text) {
			if (RegExp(TIME_ZONE_PATTERN).test(text) && isKnown(text)) return {
				ok: !0,
				value: text
			};
			let names = Intl.supportedValuesOf("timeZone");
			let city = text.trim().replaceAll(" ", "_").toLowerCase();
			let meant = names.find((name) => name.toLowerCase().endsWith(`/${city}`)) ?? (0, _decide_nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(text, names);
			let hint = meant === null ? "" : `; did you mean "${meant}"?`;
			return {
				ok: !1,
				problem: `"${text}" is not a time zone${hint === "" ? "; " : `${hint} `}write an IANA name such as "Europe/Berlin" or "UTC"`
			};
		}
		function isKnown(timeZone) {
			try {
				new Intl.DateTimeFormat("en", { timeZone });
				return !0;
			} catch {
				return !1;
			}
		}
	}),
	39311: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$y: () => aliasProblems,
			Hv: () => placeOfNode,
			sk: () => tooManyAliases,
			uf: () => syntaxProblems
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
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
		function tooManyAliases(document, placeAt) {
			let count = 0;
			let problems = [];
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, { Alias(_key, alias) {
				count += 1;
				if (count <= 500) return;
				problems.push({
					...placeOfNode(alias, placeAt),
					message: "there are more than 500 aliases; write the values out"
				});
				return yaml__WEBPACK_IMPORTED_MODULE_0__.YR.BREAK;
			} });
			return problems;
		}
		function aliasProblems(document, told, placeAt) {
			let problems = [];
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, { Alias(_key, alias, ancestors) {
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
					if (/call stack|stack overflow/i.test(message)) return "this is nested too deeply to be read";
					let alias = /alias/.test(message) ? `; ${QUOTE_IT}` : "";
					return `this is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}${alias}`;
				}
			}
		}
		function unknownAlias(source) {
			return source.startsWith("/") ? `"*" starts an alias in YAML; ${QUOTE_IT}` : `"*${source}" names no anchor that stands above it`;
		}
	})
};
