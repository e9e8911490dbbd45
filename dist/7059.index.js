export const id = 7059;
export const ids = [7059];
export const modules = {
	17059: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { previewView: () => previewView });
		var _report_alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58241);
		var _report_backup_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64520);
		var _report_retained_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91243);
		var _report_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11258);
		var _summary_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24885);
		var _summary_headline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31983);
		var _summary_more_sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31135);
		var _summary_sections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62411);
		var _summary_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90458);
		function previewView(report) {
			let { preview: entry, calendar } = report;
			let common = {
				job: "Preview",
				done: "nothing was compared",
				problems: [],
				besides: null
			};
			if (entry === null) return (0, _report_view_js__WEBPACK_IMPORTED_MODULE_3__.d)(report, common);
			let warnings = report.warnings.filter(({ place }) => place === void 0);
			let { sign, sentence } = (0, _summary_headline_js__WEBPACK_IMPORTED_MODULE_8__.g)(entry, report.failed);
			let lost = (entry.preview?.protection ?? []).filter(({ change }) => change === "lost");
			let own = {
				...common,
				sentence,
				sign: report.outcome === "ok" ? sign : "red",
				alert: lost.length === 0 ? [] : [{
					label: "Without any plan after this",
					names: lost.map(_report_alert_js__WEBPACK_IMPORTED_MODULE_0__.Vb)
				}],
				sections: [
					...sectionsOf(entry),
					(0, _report_retained_js__WEBPACK_IMPORTED_MODULE_2__.w)(report),
					(0, _report_backup_calendar_js__WEBPACK_IMPORTED_MODULE_1__.W1)(calendar)
				],
				rehearses: !1,
				outputs: {
					plain: { preview: report.previewPath ?? "" },
					arrays: {}
				},
				page: (options) => (0, _summary_document_js__WEBPACK_IMPORTED_MODULE_4__.Y)(entry, report.failed, {
					...options,
					calendar
				}),
				remarks: remarksOf(entry),
				warnings
			};
			return (0, _report_view_js__WEBPACK_IMPORTED_MODULE_3__.d)(report, own);
		}
		function remarksOf({ preview, asOf, notes }) {
			return [
				...notes,
				...preview === null ? [] : [...(0, _summary_words_js__WEBPACK_IMPORTED_MODULE_7__.v4)(preview), ...(0, _summary_words_js__WEBPACK_IMPORTED_MODULE_7__._r)(preview)],
				...asOf === null ? [] : [(0, _summary_more_sections_js__WEBPACK_IMPORTED_MODULE_5__.p0)(asOf)]
			];
		}
		function sectionsOf({ preview, rules, asOf, schedules }) {
			return [
				...preview === null ? [] : judged(preview),
				...rules === null ? [] : [(0, _summary_sections_js__WEBPACK_IMPORTED_MODULE_6__.bg)({ rules })],
				(0, _summary_more_sections_js__WEBPACK_IMPORTED_MODULE_5__.gz)(schedules),
				...preview === null ? [] : [
					(0, _summary_sections_js__WEBPACK_IMPORTED_MODULE_6__.Vx)(preview),
					(0, _summary_sections_js__WEBPACK_IMPORTED_MODULE_6__.jl)(preview),
					(0, _summary_more_sections_js__WEBPACK_IMPORTED_MODULE_5__.vo)(preview)
				],
				...(0, _summary_more_sections_js__WEBPACK_IMPORTED_MODULE_5__._q)(asOf)
			].map((section) => ({
				...section,
				quiet: !1,
				folded: !1
			}));
		}
		function judged(preview) {
			return [
				(0, _summary_sections_js__WEBPACK_IMPORTED_MODULE_6__.Sz)(preview),
				...(0, _summary_sections_js__WEBPACK_IMPORTED_MODULE_6__.Kt)(preview),
				...(0, _summary_sections_js__WEBPACK_IMPORTED_MODULE_6__.Ar)(preview),
				(0, _summary_sections_js__WEBPACK_IMPORTED_MODULE_6__.WT)(preview)
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
