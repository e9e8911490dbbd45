export const id = 7764;
export const ids = [7764];
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
