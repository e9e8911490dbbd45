export const id = 1258;
export const ids = [1258];
export const modules = { 11258: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };
