export const id = 7764;
export const ids = [7764, 1258];
export const modules = {
	37764: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { retainView: () => retainView });
		var _report_backup_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64520);
		var _report_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59152);
		var _report_kept_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48439);
		var _report_retained_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91243);
		var _report_terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14544);
		var _report_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11258);
		function retainView(report) {
			let would = report.dryRun ? "would be " : "";
			let failed = report.retained.filter(({ state }) => state === "failed").length;
			return (0, _report_view_js__WEBPACK_IMPORTED_MODULE_4__.d)(report, {
				job: "Retain",
				...(0, _report_backup_calendar_js__WEBPACK_IMPORTED_MODULE_0__.fA)(report.calendar),
				done: moved(report),
				problems: failed === 0 ? [] : [`the expiry of ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_5__.hS)(failed, (0, _report_terms_js__WEBPACK_IMPORTED_MODULE_3__.T)(report).point)} could not be changed`],
				besides: report.retained.length > 0 ? moved(report) : null,
				totals: [[`${report.retained.length - failed === 1 ? "expiry" : "expiries"} ${would}changed`, (0, _report_format_js__WEBPACK_IMPORTED_MODULE_5__.ai)(report.retained.length - failed)], ["kept as they are", (0, _report_format_js__WEBPACK_IMPORTED_MODULE_5__.ai)(report.keptCount)]],
				sections: [
					(0, _report_backup_calendar_js__WEBPACK_IMPORTED_MODULE_0__.W1)(report.calendar),
					(0, _report_retained_js__WEBPACK_IMPORTED_MODULE_2__.w)(report),
					(0, _report_kept_js__WEBPACK_IMPORTED_MODULE_1__.L)(report),
					(0, _report_kept_js__WEBPACK_IMPORTED_MODULE_1__.N)(report)
				],
				outputs: {
					plain: { "kept-count": String(report.keptCount) },
					arrays: {}
				}
			});
		}
		function moved(report) {
			let done = report.retained.filter(({ state }) => state !== "failed");
			let shorter = done.filter(({ because }) => because.startsWith("shorten")).length;
			let changed = report.dryRun ? "would be changed" : "changed";
			return `the expiry of ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_5__.hS)(done.length, (0, _report_terms_js__WEBPACK_IMPORTED_MODULE_3__.T)(report).point)} ${changed}, ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_5__.ai)(shorter)} to an earlier date`;
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
	48439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => kept,
			N: () => keptUneventful
		});
		var _model_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97989);
		var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59152);
		var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94324);
		var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14544);
		var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33866);
		function kept(report) {
			let terms = (0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.fd)({
				engine: "direct",
				...report
			});
			let { point, mixed } = terms;
			let byReason = (0, _model_group_js__WEBPACK_IMPORTED_MODULE_3__.$)(report.kept, ({ because }) => because);
			let reasons = [...byReason].sort(([one], [other]) => _words_js__WEBPACK_IMPORTED_MODULE_2__.MS.indexOf(one) - _words_js__WEBPACK_IMPORTED_MODULE_2__.MS.indexOf(other));
			let refused = byReason.get("refused")?.length ?? 0;
			let eventful = reasons.flatMap(([because, entries]) => (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.dm)(because) ? [] : entries);
			let title = report.dryRun ? (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.q1)(point, "kept", report.kept.length, !0) : `${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(report.kept.length, point)} kept`;
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
				title: refused === 0 ? title : `${title}, ${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(refused)} refused`,
				bad: refused > 0 || byReason.has("failed"),
				folded: refused === 0 && !byReason.has("failed"),
				groups: reasons.length === 0 ? null : {
					columns: ["Why", `${(0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.wW)(point)}s`],
					rows: reasons.map(([because, entries]) => [(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.Gx)(because, report.kinds), (0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(entries.length)])
				},
				noun: point,
				dispensable: ["Region"],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.Jb)(mixed, columnsOf(terms), eventful, keptCells)
			};
		}
		function keptUneventful(report) {
			let terms = (0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.fd)({
				engine: "direct",
				...report
			});
			let { point, mixed } = terms;
			let never = report.kept.filter(({ because }) => because === "never-expires");
			let later = report.kept.filter(({ because }) => because === "not-expired");
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
				title: `${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(never.length + later.length, point)} kept because the time has not come`,
				quiet: !0,
				noun: point,
				dispensable: ["Region"],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.Jb)(mixed, columnsOf(terms), [...never, ...later], keptCells)
			};
		}
		function columnsOf({ resource, point }) {
			return [
				(0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.wW)(resource),
				"Region",
				(0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.wW)(point),
				"Why",
				"Details"
			];
		}
		function keptCells(entry) {
			return [
				(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.VG)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
				[entry.region],
				(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.zt)(entry.kind, entry.region, entry.recoveryPointId),
				[(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.Gx)(entry.because, [entry.kind])],
				[entry.reason]
			];
		}
	}),
	91243: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => retainedSection });
		var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94324);
		var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14544);
		var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33866);
		function retainedSection(report) {
			let { resource, point, mixed } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.T)(report);
			let columns = [
				(0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.wW)(resource),
				"Region",
				(0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.wW)(point),
				"Expire before",
				"Expire after",
				"Why",
				"State"
			];
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
				title: (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.q1)("expiry", "changed", report.retained.length, report.dryRun).replace("expirys", "expiries"),
				notes: ["The previous value of each Expire tag is shown so that you can restore it."],
				noun: point,
				folded: !report.retained.some(({ state }) => state === "failed"),
				dispensable: ["Region"],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.Jb)(mixed, columns, report.retained, (entry) => [
					(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.VG)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
					[entry.region],
					(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.zt)(entry.kind, entry.region, entry.recoveryPointId),
					[entry.from],
					[entry.to],
					[_words_js__WEBPACK_IMPORTED_MODULE_2__.b8[entry.because]],
					[entry.state === "planned" ? "would be changed" : entry.state]
				])
			};
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
	11258: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => viewOf,
			refusedView: () => refusedView
		});
		var _alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58241);
		var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14544);
		var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56898);
		function viewOf(report, own) {
			let { engine = "direct", rehearses = !0 } = own;
			let subject = {
				kinds: report.kinds,
				engine
			};
			let verdict = (0, _verdict_js__WEBPACK_IMPORTED_MODULE_2__.Vj)(report, own);
			let { htmlPage } = own;
			return {
				report,
				subject,
				terms: (0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.fd)(subject),
				verdict,
				alert: (0, _alert_js__WEBPACK_IMPORTED_MODULE_0__.GU)(report, verdict.sign, own.alert ?? amissLines(own.amiss ?? [])),
				rehearsal: report.dryRun && rehearses,
				totals: own.totals ?? [],
				asked: own.asked ?? [],
				sections: own.sections ?? [],
				regionCounts: own.regionCounts ?? {
					columns: [],
					counts: () => []
				},
				outputs: own.outputs ?? {
					plain: {},
					arrays: {}
				},
				lines: own.lines ?? [],
				skipped: own.skipped ?? [],
				page: own.page ?? null,
				htmlPage: htmlPage === void 0 ? null : () => htmlPage(verdict),
				amiss: own.amiss ?? [],
				remarks: own.remarks ?? [],
				warnings: own.warnings ?? report.warnings
			};
		}
		function amissLines(amiss) {
			return amiss.length === 0 ? [] : [{
				label: "Not protected",
				names: amiss.map(_alert_js__WEBPACK_IMPORTED_MODULE_0__.Vb)
			}];
		}
		function refusedView(report) {
			return viewOf(report, {
				job: "Run",
				done: "nothing was done",
				problems: [],
				besides: null
			});
		}
	})
};
