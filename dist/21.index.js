export const id = 21;
export const ids = [21];
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
	21: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { parsePlanFile: () => parsePlanFile });
		var dist = __webpack_require__(7728);
		var model = __webpack_require__(9581);
		var cron = __webpack_require__(1452);
		var duration = __webpack_require__(4634);
		var expiry = __webpack_require__(3430);
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
		var reading = __webpack_require__(1426);
		var plan_regions = __webpack_require__(9247);
		var arns = __webpack_require__(8484);
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
		var nearest = __webpack_require__(1836);
		function schema_parts_text({ description, pattern, examples, read }) {
			return dist.FsL(dist.YjP(({ input }) => `${describe(input)}; write a text such as "${examples[0]}"`), dist.yuE({
				description,
				pattern,
				examples: [...examples]
			}), dist.NTK(({ dataset, addIssue, NEVER }) => {
				let reading = read(dataset.value);
				if (reading.ok) return reading.value;
				addIssue({ message: reading.problem });
				return NEVER;
			}));
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
		function describeMapping(input) {
			let [entry, ...others] = (0, reading.pi)(input) ? Object.entries(input) : [];
			if (entry === void 0 || others.length > 0 || typeof entry[1] == "object") return "this is a mapping";
			let [key, value] = entry;
			return `"${key}: ${value}" is a mapping, because of the space after the colon: a tag is "${key}:${value}"`;
		}
		let TIME_ZONE_PATTERN = "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$";
		function readTimeZone(text) {
			if (RegExp(TIME_ZONE_PATTERN).test(text) && isKnown(text)) return {
				ok: !0,
				value: text
			};
			let names = Intl.supportedValuesOf("timeZone");
			let city = text.trim().replaceAll(" ", "_").toLowerCase();
			let meant = names.find((name) => name.toLowerCase().endsWith(`/${city}`)) ?? (0, nearest.p)(text, names);
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
		let count = (description) => dist.FsL(dist.aig(({ input }) => `${describe(input)}; ${COUNT_RIGHT}`), dist.ndf(({ input }) => `${input} is not a whole number; ${COUNT_RIGHT}`), dist.Wwf(0, ({ input }) => `${input} is negative; ${COUNT_RIGHT}`), dist.cGV(2 ** 53 - 1, ({ input }) => `${input} is too large; ${COUNT_RIGHT}`), dist.h_(description));
		let COUNT_RIGHT = "write a whole number, 0 or more, such as 7";
		let KEEPING = [
			"keep-last",
			"keep-daily",
			"keep-weekly",
			"keep-monthly",
			"keep-yearly",
			"keep-within"
		];
		let retention = dist.FsL(dist.rej({
			"keep-last": dist.yqP(count("Keep the newest so many recovery points of each resource.")),
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
				description: "IANA name of the time zone in which days, weeks, months and years begin. UTC when left out.",
				pattern: TIME_ZONE_PATTERN,
				examples: ["Europe/Berlin", "UTC"],
				read: readTimeZone
			}))
		}, missing), dist.yuE({
			description: "What a purge keeps although it has expired. It never shortens an expiry.",
			...oneOf(KEEPING)
		}));
		var tag_lines = __webpack_require__(2431);
		let TAG = "[^:\\s][^:\\r\\n]{0,127}:[^\\r\\n]{0,256}";
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
			return {
				ok: !0,
				value: line
			};
		}
		function readTagText(text) {
			let reading = (0, tag_lines.aV)(text);
			return reading.ok ? {
				ok: !0,
				value: [...reading.lines]
			} : reading;
		}
		function readAlternatives(text) {
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
			return [...new Map(lines.map((line) => [showTag(line), line])).values()];
		}
		function showTag({ key, value }) {
			return `${key}:${value}`;
		}
		let tagItem = schema_parts_text({
			description: "Key:Value, cut at the first colon; upper and lower case differ.",
			pattern: TAG_PATTERN,
			examples: ["Backup:ProductionDaily", "Environment:production"],
			read: readTag
		});
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
		let anyOf = dist.FsL(dist.YOg(tags("A group: all its tags must match.", readTagText), ({ input }) => `${describe(input)}; ${GROUPS_RIGHT}`), dist.BpQ(1, `the list is empty; ${GROUPS_RIGHT}, or leave it out`), dist.h_("Groups of tags, of which at least one must match wholly."));
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
			except: dist.yqP(tags("One of these tags is enough to keep a resource out, whatever else it carries.", readAlternatives)),
			regions: dist.yqP(regions),
			kinds: dist.yqP(kinds),
			resources: dist.yqP(resources)
		}, missing), dist.yuE({
			description: "Which resources the plan protects.",
			...oneOf(SELECTING)
		}));
		function findContradictions(file, known, now) {
			return (0, reading.Mc)((0, reading.hG)(file, "plans")).flatMap(([name, plan]) => {
				let path = ["plans", name];
				return [
					...checkSelection((0, reading.hG)(plan, "selection"), [...path, "selection"], known.selection),
					...checkRules((0, reading.hG)(plan, "rules"), [...path, "rules"], now),
					...checkRetention((0, reading.hG)(plan, "retention"), [...path, "retention"], known.retention)
				];
			});
		}
		function saysNothing(value, known, needed) {
			if (!(0, reading.pi)(value)) return !1;
			let keys = Object.keys(value);
			return keys.every((key) => known.includes(key)) && !keys.some((key) => needed.includes(key));
		}
		function checkRetention(retention, path, known) {
			if (!saysNothing(retention, known, KEEPING)) return [];
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
			let tags = tagsOf((0, reading.hG)(selection, "tags"), [...path, "tags"]);
			let anyOf = (0, reading.hG)(selection, "any-of");
			let groups = Array.isArray(anyOf) ? anyOf.map((group, index) => tagsOf(group, [
				...path,
				"any-of",
				index
			])) : [];
			let except = new Set(tagsOf((0, reading.hG)(selection, "except"), [...path, "except"]).map(({ line }) => showTag(line)));
			return [
				...twoValues([], tags),
				...keptOut(tags, except, "everything that \"tags\" select"),
				...groups.flatMap((group) => [...twoValues(tags, group), ...keptOut(group, except, "everything of this group")]),
				...checkResources(selection, path)
			];
		}
		function tagsOf(value, path) {
			if (typeof value == "string") return linesOf(value, path);
			if (!Array.isArray(value)) return [];
			return value.flatMap((item, index) => typeof item == "string" ? linesOf(item, [...path, index]) : []);
		}
		function linesOf(text, path) {
			let reading = readAlternatives(text);
			return reading.ok ? reading.value.map((line) => ({
				line,
				path
			})) : [];
		}
		function twoValues(given, told) {
			let first = new Map(given.map((one) => [one.line.key, one]));
			let troubles = [];
			for (let one of told) {
				let other = first.get(one.line.key);
				if (other === void 0) first.set(one.line.key, one);
				else if (other.line.value !== one.line.value && other.path !== one.path) {
					let message = `"${showTag(other.line)}" and "${showTag(one.line)}" name one key with two values, which no resource can have`;
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
			return told.filter(({ line }) => except.has(showTag(line))).map(({ line, path }) => ({
				path,
				at: "value",
				message: `"${showTag(line)}" stands in "except" too, which keeps out ${what}`
			}));
		}
		function checkResources(selection, path) {
			let resources = (0, reading.hG)(selection, "resources");
			let text = (0, reading.hG)(selection, "regions");
			let regions = typeof text == "string" && (0, plan_regions.WJ)(text).ok ? text : "";
			let listed = (0, reading.hG)(selection, "kinds");
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
			for (let [name, rule] of (0, reading.Mc)(rules)) {
				let schedule = (0, reading.hG)(rule, "schedule");
				let expiry = (0, reading.hG)(rule, "expiry");
				if (typeof schedule != "string" || typeof expiry != "string") continue;
				let when = (0, cron.readCron)(schedule, now);
				let length = readPlanExpiry(expiry, now);
				if (!when.ok || !length.ok) continue;
				let meaning = JSON.stringify([
					when.value,
					length.value.expiry,
					(0, reading.hG)(rule, "cold-storage-after") ?? null
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
		var plan_document = __webpack_require__(555);
		var sync_cron = __webpack_require__(5572);
		var desired = __webpack_require__(3812);
		var lifecycle = __webpack_require__(5622);
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
			return (0, reading.Mc)((0, reading.hG)(file, "plans")).flatMap(([name, plan]) => {
				let path = ["plans", name];
				let engine = (0, reading.hG)(plan, "engine");
				if (engine === "aws-backup") return checkAwsBackupPlan(plan, path, now);
				return engine === void 0 || engine === "direct" ? checkDirectPlan(plan, path) : [];
			});
		}
		function keysIn(value, keys) {
			return keys.filter((key) => (0, reading.pi)(value) && Object.hasOwn(value, key));
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
			let rules = (0, reading.Mc)((0, reading.hG)(plan, "rules"));
			return [...strays(plan, path, AWS_BACKUP_PLAN_KEYS), ...rules.flatMap(([name, rule]) => strays(rule, [
				...path,
				"rules",
				name
			], AWS_BACKUP_RULE_KEYS))];
		}
		let NEEDED = {
			vault: "\"vault\" with the name of the vault that holds the backups, such as \"vault: nightly\"",
			role: "\"role\" with the ARN of the role that AWS Backup takes on, such as \"role: arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole\""
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
			let rules = (0, reading.Mc)((0, reading.hG)(plan, "rules"));
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
				...engine_troubles_checkSelection((0, reading.hG)(plan, "selection"), [...path, "selection"])
			];
		}
		function checkRule(rule, path, now) {
			if (!(0, reading.pi)(rule)) return [];
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
				let cron = (0, sync_cron.c)(schedule);
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
			let tags = tagsIn((0, reading.hG)(selection, "tags"));
			let except = tagsIn((0, reading.hG)(selection, "except"));
			let anyOf = (0, reading.hG)(selection, "any-of");
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
					...tagsIn(group)
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
			let resources = (0, reading.hG)(selection, "resources");
			let named = Array.isArray(resources) && except.length > 0 ? 1 : 0;
			if (groups + named > desired.ir) {
				let message = `these are ${groups} groups${named === 0 ? "" : ", and resources with except beside them"}: each is a selection by tags, and a plan of AWS Backup has at most ${desired.ir}; write the others in a plan of their own`;
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
			return JSON.stringify([...new Set(tagsIn(group))].sort());
		}
		function tagsIn(value) {
			return (Array.isArray(value) ? value : [value]).flatMap((text) => {
				let reading = typeof text == "string" ? readAlternatives(text) : null;
				return reading?.ok ? reading.value.map(showTag) : [];
			});
		}
		var engine = __webpack_require__(2950);
		let RESERVED = [
			"__proto__",
			"prototype",
			"constructor"
		];
		let NAME_PATTERN = `^(?!(?:${RESERVED.join("|")})$)[A-Za-z0-9_.-]{1,50}$`;
		function whyNotAName(name) {
			if (new RegExp(NAME_PATTERN).test(name)) return null;
			return `"${name}" ${RESERVED.includes(name) ? "is a reserved word" : "is not a name"}; write 1 to 50 letters, digits and "-_.", such as "production"`;
		}
		function planFileSchema(now) {
			let schedule = schema_parts_text({
				description: "The cron line of the workflow that fires this rule, in UTC. Leave it out for a rule that is only run by hand.",
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
			return dist.FsL(dist.rej({ plans: named("plan", plan) }, missing), dist.DDF("Backup plans"), dist.h_("What is backed up when, and how long the backups are kept."));
		}
		let schema_engine = word(engine.ug, "Who carries out the plan: this action itself (\"direct\", also when left out), or AWS Backup once a run with mode sync has made the plan there.");
		let vault = schema_parts_text({
			description: "Engine aws-backup: name of the backup vault that holds the recovery points.",
			pattern: engine.SJ,
			examples: ["nightly"],
			read: engine.zE
		});
		let role = schema_parts_text({
			description: "Engine aws-backup: ARN of the role that AWS Backup takes on.",
			pattern: engine.YP,
			examples: ["arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole"],
			read: engine.fP
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
				if ((0, reading.pi)(value)) return !0;
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
				(0, reading.pi)(owner) && Object.hasOwn(owner, key) && checkKeys(owner[key], [...path, key], keys, right);
			}
			function checkNames(owner, path, key, { thing, right }) {
				if (!(0, reading.pi)(owner) || !Object.hasOwn(owner, key)) return [];
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
			"resource-types": "kinds",
			timezone: "time-zone",
			last: "keep-last",
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
			let yaml = (0, plan_document.g)(text);
			if (!yaml.ok) return {
				ok: !1,
				problems: inOrder(yaml.problems)
			};
			let { value } = yaml.view;
			if (value == null) return {
				ok: !1,
				problems: inOrder([...yaml.problems, {
					line: 1,
					column: 1,
					message: "the file is empty; write \"plans:\" and under it a name for each plan"
				}])
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
			let { plans } = reading.output;
			let { keysOf } = yaml.view;
			return {
				ok: !0,
				file: { plans: inOrderOf(keysOf(["plans"]), plans, (name, plan) => planOf(name, plan, keysOf([
					"plans",
					name,
					"rules"
				]))) }
			};
		}
		let ONE_EACH = { abortPipeEarly: !0 };
		function planOf(name, plan, ruleNames) {
			let selection = selectionOf(plan.selection);
			let rules = inOrderOf(ruleNames, plan.rules, (ruleName, { schedule = null, expiry, ...lengths }) => ({
				name: ruleName,
				schedule,
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
				...findEngineTroubles(view.value, now)
			];
			let once = new Map();
			for (let trouble of troubles) {
				let place = view.placeOf(trouble.path, trouble.at);
				let key = JSON.stringify([place, trouble.message]);
				once.has(key) || once.set(key, {
					...place,
					message: sentence(trouble)
				});
			}
			return [...once.values()];
		}
		function troublesOf(issue, above = []) {
			if (issue.type === "strict_object" && issue.expected === "never" || issue.type === "min_entries") return [];
			let path = [...above, ...(issue.path ?? []).map(({ key }) => typeof key == "number" ? key : String(key))];
			let meant = (issue.issues ?? []).filter((one) => (one.path ?? []).length > 0 || one.kind !== "schema");
			if (meant.length > 0) return meant.flatMap((one) => troublesOf(one, path));
			return [{
				path,
				at: issue.type === "strict_object" && issue.expected !== "Object" ? "key" : "value",
				message: issue.message
			}];
		}
		function isUnder(path, roots) {
			return roots.some((root) => root.every((step, index) => path[index] === step));
		}
		function sentence({ path, at, message }) {
			let text = (at === "key" ? path.slice(0, -1) : path).map((step) => typeof step == "number" ? `[${step}]` : `.${step}`).join("");
			return text === "" ? message : `${text.slice(1)}: ${message}`;
		}
		function inOrder(problems) {
			return [...new Map(problems.map((problem) => [`${problem.line}:${problem.column}:${problem.message}`, problem])).values()].sort((a, b) => a.line - b.line || a.column - b.column);
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
	})
};
