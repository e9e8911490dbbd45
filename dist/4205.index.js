export const id = 4205;
export const ids = [4205];
export const modules = {
	58241: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GU: () => alertOf,
			RJ: () => aboutResources,
			Vb: () => nameOf,
			kA: () => shownNames,
			r4: () => placeKey
		});
		var _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87261);
		var _model_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97989);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33444);
		function alertOf(report, sign, own) {
			if (sign === "green") return [];
			let named = new Set(own.flatMap(({ names }) => names));
			let unread = report.regions.filter(({ read }) => !read).map(({ region }) => region);
			let others = [...new Set(aboutResources(report.failed).map(nameOf))].filter((name) => !named.has(name));
			let lines = [
				...own,
				...others.length === 0 ? [] : [{
					label: "Something failed for",
					names: others
				}],
				...unread.length === 0 ? [] : [{
					label: "Not looked at",
					names: unread
				}]
			];
			if (lines.length > 0 || sign !== "red") return lines;
			let [first] = report.failed;
			return first === void 0 ? [] : [{
				label: `What to do: ${(0, _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__.pj)(first.advice, 600)}`,
				names: []
			}];
		}
		function shownNames({ names, unnamed = 0 }) {
			let shown = names.length <= 13 ? names : names.slice(0, 12);
			return {
				shown,
				more: names.length - shown.length + unnamed
			};
		}
		function nameOf({ resourceName, resourceId }) {
			return resourceName === null || resourceName.trim() === "" ? resourceId ?? "not known" : resourceName;
		}
		function aboutResources(failed) {
			let known = failed.filter(({ region, kind, resourceId }) => region !== null && kind !== null && resourceId !== null);
			return [...(0, _model_group_js__WEBPACK_IMPORTED_MODULE_2__.$)(known, placeKey).values()].flatMap(([first]) => first === void 0 ? [] : [first]);
		}
		function placeKey({ region, kind, resourceId }) {
			return region === null || kind === null || resourceId === null ? "" : (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.TN)({
				region,
				kind,
				id: resourceId
			});
		}
	}),
	64520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W1: () => calendarSection,
			fA: () => protectionOf,
			tE: () => shortDay
		});
		var _model_group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97989);
		var _alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58241);
		var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59152);
		var _rhythm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40183);
		var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94324);
		var _terms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14544);
		function standingOf(calendar) {
			let rhythms = (0, _rhythm_js__WEBPACK_IMPORTED_MODULE_3__.Vr)(calendar);
			let late = rhythms.filter(({ status }) => status === "late").sort(longestFirst);
			let idle = rhythms.filter(({ status }) => status === "idle");
			let total = rhythms.length - idle.length;
			return {
				total,
				onTime: total - late.length,
				late,
				idle
			};
		}
		function protectionOf(calendar) {
			if (calendar === null || calendar.resources.length === 0) return {
				protection: null,
				worries: [],
				alert: []
			};
			let { total, onTime, late, idle } = standingOf(calendar);
			let ended = idle.length === 0 ? "" : ` (${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(idle.length)} more without any for weeks)`;
			return {
				protection: total === 0 ? `no backup in the last ${WINDOW}` : `${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(onTime)} of ${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(total)} protected${ended}`,
				worries: late.length === 0 ? total === 0 ? ["gone, or no longer backed up"] : [] : [`${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(late.length)} late`],
				alert: alertLines(late)
			};
		}
		let WINDOW = "35 days";
		function alertLines(late) {
			let { resource } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_2__.T)({ kinds: late.map(({ entry }) => entry.kind) });
			let groups = [...(0, _model_group_js__WEBPACK_IMPORTED_MODULE_5__.$)(late, ({ entry, every }) => `${entry.newest} ${every}`).values()];
			let shown = groups.length <= 3 ? groups : groups.slice(0, 2);
			let rest = groups.slice(shown.length).flat();
			let lines = shown.map((group) => {
				let [first] = group;
				let [have, since] = [group.length === 1 ? "has" : "have", shortDay(first?.entry.newest ?? "")];
				return {
					label: `${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(group.length, resource)} ${have} had no backup since ${since}${paceWords(first?.every ?? null)}`,
					names: group.map(({ entry }) => (0, _alert_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(entry))
				};
			});
			if (rest.length === 0) return lines;
			return [...lines, {
				label: `${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(rest.length, `more ${resource}`)} late`,
				names: rest.map(({ entry }) => (0, _alert_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(entry))
			}];
		}
		function paceWords(every) {
			if (every === null) return "";
			if (every === 1) return ", usually one every day";
			return every === 7 ? ", usually one every week" : `, usually one every ${every} days`;
		}
		function longestFirst(a, b) {
			return b.lateBy - a.lateBy || compare(a.entry.region, b.entry.region) || compare(a.entry.kind, b.entry.kind) || compare((0, _alert_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(a.entry), (0, _alert_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(b.entry)) || compare(a.entry.resourceId, b.entry.resourceId);
		}
		let ALL = {
			drawn: "🟩",
			letters: "#"
		};
		let SOME = {
			drawn: "🟨",
			letters: "-"
		};
		let MANY = {
			drawn: "🟥",
			letters: "X"
		};
		let NONE = {
			drawn: "⬜",
			letters: "."
		};
		function calendarSection(calendar) {
			let resources = calendar?.resources ?? [];
			let { resource, mixed } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_2__.T)({ kinds: resources.map(({ kind }) => kind) });
			let range = {
				from: (0, _rhythm_js__WEBPACK_IMPORTED_MODULE_3__.kb)(calendar?.from ?? ""),
				to: (0, _rhythm_js__WEBPACK_IMPORTED_MODULE_3__.kb)(calendar?.to ?? "")
			};
			let rhythms = calendar === null ? [] : (0, _rhythm_js__WEBPACK_IMPORTED_MODULE_3__.Vr)(calendar);
			let { total, onTime, late, idle } = calendar === null ? {
				total: 0,
				onTime: 0,
				late: [],
				idle: []
			} : standingOf(calendar);
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_1__.tZ,
				title: `Backups by day: ${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(onTime)} of ${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(total, resource)} on schedule`,
				notes: late.length > 0 || idle.length > 0 ? [LEGEND, goneNote(idle.length, resource)] : [LEGEND],
				groups: resources.length === 0 ? null : {
					columns: ["Week of", "Mon to Sun"],
					rows: weeksOf(rhythms, range)
				},
				noun: resource,
				mostRows: 100,
				dispensable: ["Region"],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_1__.Jb)(mixed, [
					(0, _terms_js__WEBPACK_IMPORTED_MODULE_2__.wW)(resource),
					"Region",
					"Last 14 days",
					"Newest",
					"Late by"
				], late.map((rhythm) => ({
					rhythm,
					...rhythm.entry
				})), ({ rhythm, kind, region, resourceId, resourceName, newest }) => [
					(0, _section_js__WEBPACK_IMPORTED_MODULE_1__.VG)(kind, region, resourceId, resourceName),
					[region],
					[stripOf(rhythm, range.to)],
					[shortDay(newest)],
					[(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(rhythm.lateBy, "day")]
				])
			};
		}
		let LEGEND = "A day in UTC is green (#) where all that were due have a backup, yellow (-) where some are missing, red (X) where more than 5 % are, white (.) where none was due. What is due follows from the days between earlier backups.";
		function goneNote(idle, resource) {
			return `A run that lists backups alone cannot tell what is gone from what is late; mode: check can.${idle === 0 ? "" : ` ${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(idle, `more ${resource}`)} had none in ${WINDOW} and ${idle === 1 ? "is" : "are"} not counted.`}`;
		}
		function weeksOf(rhythms, { from, to }) {
			let has = new Map();
			let missing = new Map();
			let count = (counts, day) => counts.set(day, (counts.get(day) ?? 0) + 1);
			for (let rhythm of rhythms) {
				for (let date of rhythm.entry.days) count(has, (0, _rhythm_js__WEBPACK_IMPORTED_MODULE_3__.kb)(date));
				for (let day of rhythm.missing) count(missing, day);
			}
			let cellOf = (day) => day < from ? NONE : fleetSign(has.get(day) ?? 0, missing.get(day) ?? 0);
			let rows = [];
			for (let monday = Math.floor((from + 3) / 7) * 7 - 3; monday <= to; monday += 7) {
				let days = Array.from({ length: Math.min(7, to - monday + 1) }, (_, weekday) => cellOf(monday + weekday));
				rows.push([shortDay((0, _rhythm_js__WEBPACK_IMPORTED_MODULE_3__.Q$)(monday)), joined(days)]);
			}
			return rows;
		}
		function fleetSign(has, missing) {
			if (missing === 0) return has === 0 ? NONE : ALL;
			return missing * 20 > has + missing ? MANY : SOME;
		}
		function stripOf({ entry, missing }, to) {
			let has = new Set(entry.days.map(_rhythm_js__WEBPACK_IMPORTED_MODULE_3__.kb));
			let owed = new Set(missing);
			return joined(Array.from({ length: 14 }, (_, index) => to - 14 + 1 + index).map((day) => has.has(day) ? ALL : owed.has(day) ? MANY : NONE));
		}
		function joined(drawings) {
			return {
				drawn: drawings.map(({ drawn }) => drawn).join(""),
				letters: drawings.map(({ letters }) => letters).join("")
			};
		}
		let MONTHS = [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec"
		];
		function shortDay(date) {
			let [, month, day] = /^\d{4}-(\d\d)-(\d\d)/.exec(date) ?? [];
			return month === void 0 || day === void 0 ? date : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`;
		}
		function compare(a, b) {
			return a < b ? -1 : +(a > b);
		}
	}),
	42078: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qs: () => RESOURCE_PAGES,
			i1: () => consoleLink,
			u1: () => POINT_PAGES
		});
		let RESOURCE_PAGES = {
			"ec2-instance": "instance",
			"ebs-volume": "volume",
			"rds-instance": "database",
			"rds-cluster": "cluster"
		};
		let POINT_PAGES = {
			"ec2-instance": "image",
			"ebs-volume": "snapshot",
			"rds-instance": null,
			"rds-cluster": null
		};
		function consoleLink(page, region, id) {
			let domain = PARTITIONS.find(({ regions }) => regions.test(region))?.domain;
			let { console, fragment, ids, end } = PAGES[page];
			if (domain === void 0 || !ids.test(id)) return null;
			return `https://${region}.${domain}/${console}/home?region=${region}#${fragment}=${id}${end}`;
		}
		let PARTITIONS = [
			{
				regions: /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-[0-9]+$/,
				domain: "console.aws.amazon.com"
			},
			{
				regions: /^cn-[a-z]+-[0-9]+$/,
				domain: "console.amazonaws.cn"
			},
			{
				regions: /^us-gov-[a-z]+-[0-9]+$/,
				domain: "console.amazonaws-us-gov.com"
			}
		];
		let DATABASE = /^(?=[a-z0-9-]{1,63}$)[a-z](?:-?[a-z0-9])*$/;
		let PAGES = {
			image: {
				console: "ec2",
				fragment: "ImageDetails:imageId",
				ids: /^ami-[0-9a-z]+$/,
				end: ""
			},
			instance: {
				console: "ec2",
				fragment: "InstanceDetails:instanceId",
				ids: /^i-[0-9a-z]+$/,
				end: ""
			},
			snapshot: {
				console: "ec2",
				fragment: "SnapshotDetails:snapshotId",
				ids: /^snap-[0-9a-z]+$/,
				end: ""
			},
			volume: {
				console: "ec2",
				fragment: "VolumeDetails:volumeId",
				ids: /^vol-[0-9a-z]+$/,
				end: ""
			},
			database: {
				console: "rds",
				fragment: "database:id",
				ids: DATABASE,
				end: ";is-cluster=false"
			},
			cluster: {
				console: "rds",
				fragment: "database:id",
				ids: DATABASE,
				end: ";is-cluster=true"
			}
		};
	}),
	59152: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$l: () => gib,
			U5: () => timeBetween,
			_l: () => pluralOf,
			ai: () => number,
			hS: () => counted,
			uM: () => share
		});
		function number(value) {
			return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
		}
		function counted(count, singular, plural = `${singular}s`) {
			return `${number(count)} ${count === 1 ? singular : plural}`;
		}
		function pluralOf(singular, count) {
			return count === 1 ? singular : `${singular}s`;
		}
		function share(part, whole, noun, verb) {
			return `${number(part)} of ${counted(whole, noun)} ${part === 1 ? verb.one : verb.many}`;
		}
		function gib(size) {
			return `${number(size)} GiB`;
		}
		function timeBetween(start, end) {
			let seconds = Math.round((Date.parse(end) - Date.parse(start)) / 1e3);
			if (!Number.isFinite(seconds) || seconds < 0) return null;
			if (seconds < 1) return "less than 1 s";
			if (seconds < 60) return `${seconds} s`;
			let minutes = Math.floor(seconds / 60);
			if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
			return `${number(Math.floor(minutes / 60))} h ${minutes % 60} min`;
		}
	}),
	40183: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q$: () => dateOf,
			Vr: () => rhythmsOf,
			kb: () => dayOf
		});
		let DAY = 864e5;
		function rhythmsOf({ to, from, resources }) {
			let [first, last] = [dayOf(from), dayOf(to)];
			let rhythms = resources.map((entry) => rhythmOf(entry, {
				first,
				last
			}));
			let pace = commonPace(rhythms);
			if (pace === null) return rhythms;
			return rhythms.map((rhythm) => {
				if (rhythm.status !== "unclear") return rhythm;
				return judged(rhythm.entry, {
					every: pace,
					next: dayOf(rhythm.entry.newest) + pace,
					missed: [],
					last
				});
			});
		}
		function rhythmOf(entry, { first, last }) {
			if (dayOf(entry.newest) < first) return {
				entry,
				status: "idle",
				every: null,
				missing: [],
				lateBy: 0
			};
			let days = entry.days.map(dayOf);
			let gaps = gapsOf(days);
			let newest = days.at(-1);
			let every = median(gaps.slice(-4).map(({ length }) => length));
			if (newest === void 0 || every === null) return {
				entry,
				status: "unclear",
				every: null,
				missing: [],
				lateBy: 0
			};
			let missed = gaps.flatMap((gap, index) => {
				let usual = median([...gaps.slice(Math.max(0, index - 4), index), ...gaps.slice(index + 1, index + 5)].map(({ length }) => length));
				return usual === null || isWeekly(gap, gaps) ? [] : dueDays(gap.from, usual, gap.from + gap.length);
			});
			let weekAgo = gaps.find(({ from }) => from === newest - 7)?.length ?? 0;
			return judged(entry, {
				every,
				next: newest + (weekAgo <= 7 ? Math.max(every, weekAgo) : every),
				missed,
				last
			});
		}
		function judged(entry, { every, next, missed, last }) {
			let late = next + (every > 14 ? Math.ceil(every / 10) : 0) < last;
			let open = late ? dueDays(next - every, every, last) : [];
			return {
				entry,
				status: late ? "late" : "on-time",
				every,
				missing: [...missed, ...open],
				lateBy: late ? last - next : 0
			};
		}
		function gapsOf(days) {
			return days.slice(1).map((day, index) => {
				let from = days[index] ?? day;
				return {
					from,
					length: day - from
				};
			});
		}
		function isWeekly({ from, length }, gaps) {
			return gaps.some((other) => other.length === length && Math.abs(other.from - from) === 7);
		}
		function dueDays(from, every, until) {
			let slack = every > 14 ? Math.ceil(every / 10) : 0;
			let days = [];
			for (let day = from + every; day + slack < until; day += every) days.push(day);
			return days;
		}
		function commonPace(rhythms) {
			let paces = rhythms.flatMap(({ every }) => every === null ? [] : [every]);
			let pace = median(paces);
			return pace !== null && paces.filter((each) => each === pace).length * 5 >= paces.length * 4 ? pace : null;
		}
		function median(values) {
			return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;
		}
		function dayOf(date) {
			return Math.floor(Date.parse(date) / DAY);
		}
		function dateOf(day) {
			return new Date(day * DAY).toISOString().slice(0, 10);
		}
	}),
	94324: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jb: () => rowsByKind,
			RO: () => rowsOf,
			VG: () => resourceCell,
			tZ: () => PLAIN,
			zt: () => pointCell
		});
		var _console_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42078);
		var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33866);
		function rowsOf(entries, cells) {
			return {
				count: entries.length,
				row: (index) => {
					let entry = entries[index];
					return entry === void 0 ? [] : cells(entry);
				}
			};
		}
		let PLAIN = {
			notes: [],
			groups: null,
			mostRows: 1e400,
			quiet: !1,
			folded: !1,
			bad: !1,
			dispensable: [],
			sentences: []
		};
		function rowsByKind(mixed, columns, entries, cells) {
			if (!mixed) return {
				columns,
				...rowsOf(entries, cells)
			};
			let behindFirst = ([first, ...others], item) => first === void 0 ? [] : [
				first,
				item,
				...others
			];
			return {
				columns: behindFirst(columns, "Kind"),
				...rowsOf(entries, (entry) => behindFirst(cells(entry), [entry.kind ?? ""]))
			};
		}
		function resourceCell(kind, region, id, name = "") {
			if (id === null) return ["not known"];
			let reference = {
				page: _console_links_js__WEBPACK_IMPORTED_MODULE_0__.Qs[kind],
				region,
				id
			};
			return name === null || name.trim() === "" ? [reference] : [name, reference];
		}
		function pointCell(kind, region, id) {
			let page = _console_links_js__WEBPACK_IMPORTED_MODULE_0__.u1[kind];
			return [page === null ? (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.fk)(id) : {
				page,
				region,
				id
			}];
		}
	}),
	14544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => directTerms,
			fd: () => termsOf,
			wW: () => headed
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		function termsOf({ kinds, engine }) {
			let { resource, point, aPoint } = (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(kinds);
			let mixed = new Set(kinds).size > 1;
			if (engine === "direct") return {
				resource,
				point,
				work: point,
				aWork: aPoint,
				begin: "create",
				begun: "created",
				mixed
			};
			return {
				resource,
				point: (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Z9)([]).point,
				work: "backup job",
				aWork: "a backup job",
				begin: "start",
				begun: "started",
				mixed
			};
		}
		function directTerms({ kinds }) {
			return termsOf({
				kinds,
				engine: "direct"
			});
		}
		function headed(word) {
			return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
		}
	}),
	56898: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vj: () => verdictOf,
			nl: () => hasFault,
			x8: () => signed
		});
		var _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87261);
		var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59152);
		function verdictOf(report, clauses) {
			let good = report.outcome === "ok";
			let worries = clauses.worries ?? [];
			let sign = clauses.sign ?? (good ? worries.length > 0 ? "orange" : "green" : "red");
			if (clauses.sentence !== void 0) return {
				good,
				sign,
				sentence: clauses.sentence
			};
			let protection = clauses.protection ?? null;
			return {
				good,
				sign,
				sentence: headed([
					...protection === null ? [] : [protection],
					...worries,
					...good ? [clauses.done] : failureClauses(report, clauses),
					...report.dryRun ? ["dry run: nothing was written"] : []
				].filter((clause) => clause !== "").join(" · "))
			};
		}
		function headed(text) {
			return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
		}
		let EMOJI = {
			green: "🟢",
			orange: "🟠",
			red: "🔴"
		};
		let LETTERS = {
			green: "OK",
			orange: "WARNING",
			red: "NOT OK"
		};
		function signed({ sign, sentence }, emoji = !0) {
			return emoji ? `${EMOJI[sign]} ${sentence}` : `${LETTERS[sign]}: ${sentence}`;
		}
		function hasFault(report, code) {
			return report.failed.some(({ fault }) => fault === code);
		}
		function failureClauses(report, clauses) {
			let { problems, besides, tellsFailure = !1 } = clauses;
			let job = clauses.job.toLowerCase();
			let unread = report.regions.filter(({ read }) => !read).length;
			let unknown = unread === 0 ? [] : [(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.uM)(unread, report.regions.length, "region", {
				one: "unknown",
				many: "unknown"
			})];
			let told = [...problems];
			told.length === 0 && unknown.length === 0 && !tellsFailure && told.push(otherProblem(report));
			let [first, ...others] = told;
			let how = endOf(report, job);
			let begun = first === void 0 ? how === null ? [] : [how] : [`${how ?? `${job} failed`}: ${first}`];
			return [
				...unknown,
				...begun,
				...others,
				...besides === null ? [] : [besides]
			];
		}
		function endOf(report, job) {
			if (hasFault(report, "too-many-deletions")) return report.dryRun ? `${job} would be refused` : `${job} refused`;
			return hasFault(report, "cancelled") ? `${job} cancelled` : null;
		}
		function otherProblem({ failed }) {
			let [first] = failed;
			if (first === void 0) return "it ended early and left no reason";
			if (first.action !== "start" && first.action !== "select" && failed.length > 1) return (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(failed.length, "failure");
			let more = failed.length - 1;
			return `${(0, _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__.pj)(first.message, 200).replace(/[.;:]$/, "")}${more > 0 ? `; ${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(more, "more failure")}` : ""}`;
		}
	}),
	33866: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gx: () => keptWords,
			Iv: () => actionWords,
			MM: () => behindWords,
			MS: () => KEPT_ORDER,
			NC: () => snapshotResultWords,
			RY: () => FINISHED_WORDS,
			b8: () => RETAINED_WORDS,
			dm: () => isUneventful,
			fk: () => shownId,
			jP: () => createdStateWords,
			lb: () => deletedBecauseWords,
			q1: () => headingWords
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59152);
		var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14544);
		function actionWords({ action, kind }, subject) {
			let alone = kind === null || subject.kinds.length < 2;
			let { resource, point, work, begin } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.fd)(alone ? subject : {
				...subject,
				kinds: [kind]
			});
			return {
				start: "start the run",
				select: `select ${resource}s`,
				read: alone ? "read" : `read ${resource}s`,
				create: `${begin} ${work}`,
				wait: `wait for ${work}`,
				delete: `delete ${point}`,
				"delete-snapshot": "delete snapshot",
				purge: "purge",
				"set-expiry": `set the expiry of ${point}`,
				sync: "sync",
				preview: "preview",
				report: "hand the result over"
			}[action];
		}
		let KEPT_WORDS = {
			refused: "due for deletion, but refused",
			failed: "deletion failed",
			"expiry-unreadable": "Expire tag cannot be read",
			"expiry-missing": "no Expire tag",
			"not-ours": "not proven to be ours",
			protected: "protected against deletion",
			public: "public",
			"in-use": "in use",
			locked: "locked",
			changed: "changed since it was decided",
			"not-approved": "due, but not in the approved change set",
			"min-keep": "among the newest of its resource (min-keep)",
			"unknown-plan": "its plan or rule is not in the plan file",
			retention: "kept by its plan's retention",
			pending: "still pending",
			"other-tag": "made for another tag",
			"never-expires": "never expires",
			"not-expired": "not expired yet"
		};
		let KEPT_ORDER = Object.keys(KEPT_WORDS);
		function keptWords(because, kinds) {
			if (because === "protected" && kinds.every((kind) => kind === "ec2-instance")) return "protected against deregistration";
			return because === "min-keep" ? `among the newest of its ${(0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(kinds).resource} (min-keep)` : KEPT_WORDS[because];
		}
		let RETAINED_WORDS = {
			lengthen: "kept longer",
			shorten: "kept shorter",
			"shorten-to-grace": "kept shorter, as far as the grace allows",
			snapshots: "its snapshots said something else"
		};
		function isUneventful(because) {
			return because === "not-expired" || because === "never-expires";
		}
		function createdStateWords(entry) {
			let state = entry.state === "planned" ? "would be created" : entry.state;
			return entry.alreadyDone ? `${state}, made by an earlier attempt` : state;
		}
		function deletedBecauseWords(entry) {
			if (entry.because === "failed") return "had failed, held no backup";
			return "expired";
		}
		function snapshotResultWords(result) {
			if (result === "planned") return "would be deleted";
			if (result === "success") return "deleted";
			return result === "skipped" ? "skipped (another AMI uses it)" : `left behind: ${result}`;
		}
		let FINISHED_WORDS = {
			planned: "would be deleted",
			deleted: "deleted",
			failed: "FAILED, left behind"
		};
		function headingWords(noun, done, count, dryRun) {
			return `${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(count, noun)} ${dryRun ? `would be ${done}` : done}`;
		}
		function shownId(id) {
			return /^arn:[^:]*:rds:[^:]*:[^:]*:(?:cluster-)?snapshot:([^:]+)$/.exec(id)?.[1] ?? id;
		}
		function behindWords(kinds) {
			let databases = kinds.filter((kind) => kind === "rds-instance" || kind === "rds-cluster").length;
			if (databases === 0) return "volumes";
			return databases === kinds.length ? "databases" : "volumes and databases";
		}
	})
};
