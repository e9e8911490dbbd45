export const id = 6975;
export const ids = [6975, 1258];
export const modules = {
	6975: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { listView: () => listView });
		var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83430);
		var _report_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59152);
		var _report_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94324);
		var _report_terms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14544);
		var _report_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11258);
		function listView(report) {
			let resources = new Set(report.recoveryPoints.map(({ kind, region, resourceId }) => `${kind} ${region} ${resourceId}`));
			let { point, resource } = (0, _report_terms_js__WEBPACK_IMPORTED_MODULE_2__.fd)({
				kinds: report.kinds,
				engine: "direct"
			});
			let found = `${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(report.recoveryPoints.length, point)} of ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(resources.size, resource)} can be restored`;
			return (0, _report_view_js__WEBPACK_IMPORTED_MODULE_3__.d)(report, {
				job: "List",
				rehearses: !1,
				done: found,
				problems: [],
				besides: report.recoveryPoints.length > 0 ? found : null,
				asked: [["from", report.from], ["tag", report.tag]],
				sections: [recoveryPoints(report)],
				outputs: {
					plain: {},
					arrays: { "recovery-points": report.recoveryPoints }
				}
			});
		}
		function recoveryPoints(report) {
			let { resource, point, mixed } = (0, _report_terms_js__WEBPACK_IMPORTED_MODULE_2__.fd)({
				kinds: report.kinds,
				engine: "direct"
			});
			let now = (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.r4)(Date.parse(report.startedAt));
			return {
				..._report_section_js__WEBPACK_IMPORTED_MODULE_1__.tZ,
				title: (0, _report_format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(report.recoveryPoints.length, point),
				noun: point,
				dispensable: ["Copy of", "Verified"],
				...(0, _report_section_js__WEBPACK_IMPORTED_MODULE_1__.Jb)(mixed, [
					"Region",
					(0, _report_terms_js__WEBPACK_IMPORTED_MODULE_2__.wW)(resource),
					(0, _report_terms_js__WEBPACK_IMPORTED_MODULE_2__.wW)(point),
					"Created",
					"Expires",
					"Verified",
					"Copy of"
				], report.recoveryPoints, (entry) => [
					[entry.region],
					(0, _report_section_js__WEBPACK_IMPORTED_MODULE_1__.VG)(entry.kind, entry.region, entry.resourceId, entry.resourceName ?? ""),
					(0, _report_section_js__WEBPACK_IMPORTED_MODULE_1__.zt)(entry.kind, entry.region, entry.recoveryPointId),
					[entry.createdAt ?? "not known"],
					[expiryWords(entry.expiresAt, now)],
					[entry.verifiedAt ?? ""],
					[entry.copyOf ?? ""]
				])
			};
		}
		function expiryWords(expiresAt, now) {
			if (expiresAt === null) return "not known";
			return expiresAt <= now ? `${expiresAt} (expired)` : expiresAt;
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
