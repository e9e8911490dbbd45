export const id = 1612;
export const ids = [1612, 1258];
export const modules = {
	1612: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { syncView: () => syncView });
		var format = __webpack_require__(59152);
		var view = __webpack_require__(11258);
		var sync_report = __webpack_require__(45593);
		var section = __webpack_require__(94324);
		var story = __webpack_require__(72706);
		let STATE_WORDS = {
			planned: "would be done",
			done: "done",
			failed: "FAILED",
			"not-approved": "not in the approved change set"
		};
		function synced(report) {
			let notes = report.dryRun ? ["Dry run: none of these was made."] : [];
			return {
				...section.tZ,
				title: `${(0, format.hS)(report.synced.length, "change")} of AWS Backup`,
				notes,
				noun: "change",
				columns: [
					"Region",
					"Change",
					"Name",
					"State",
					"Before",
					"After",
					"Why"
				],
				dispensable: ["Why", "Before"],
				...(0, section.RO)(report.synced, (entry) => {
					let [before, after] = [linesOf(entry.before), linesOf(entry.after)];
					return [
						[entry.region],
						[story.r8[entry.action]],
						[(0, story.fC)(entry)],
						[STATE_WORDS[entry.state]],
						cellOf(before.filter((line) => !after.includes(line))),
						cellOf(after.filter((line) => !before.includes(line))),
						[entry.reason]
					];
				})
			};
		}
		function cellOf(lines) {
			return [lines.join("; ")];
		}
		function linesOf(content) {
			return [...(content?.rules ?? []).map(ruleWords), ...(content?.selections ?? []).map(selectionWords)];
		}
		function ruleWords(rule) {
			let { startWindowMinutes, completionWindowMinutes, deleteAfterDays, coldStorageAfterDays } = rule;
			let tags = Object.entries(rule.tags).map(([key, value]) => `${key}=${value}`);
			let parts = [
				`${rule.schedule} ${rule.timeZone}`,
				`into ${rule.vault}`,
				deleteAfterDays === null ? "kept for ever" : `kept ${(0, format.hS)(deleteAfterDays, "day")}`,
				...coldStorageAfterDays === null ? [] : [`cold after ${(0, format.hS)(coldStorageAfterDays, "day")}`],
				...startWindowMinutes === null ? [] : [`begun within ${(0, format.hS)(startWindowMinutes, "minute")}`],
				...completionWindowMinutes === null ? [] : [`done within ${(0, format.hS)(completionWindowMinutes, "minute")}`],
				...tags.length === 0 ? [] : [`tagged ${tags.join(", ")}`]
			];
			return `${rule.name}: ${parts.join(", ")}`;
		}
		function selectionWords({ name, role, resources, conditions }) {
			let what = resources.map((arn) => arn === "*" ? "everything" : arn).join(", ");
			let tags = conditions.map(({ is, key, value }) => `${key} ${is === "equals" ? "is" : "is not"} ${value}`);
			return `${name}: ${what}${tags.length === 0 ? "" : ` where ${tags.join(" and ")}`}, as ${role}`;
		}
		function syncView(report) {
			let made = report.synced.filter(sync_report.s);
			let would = report.dryRun ? "would be " : "";
			return (0, view.d)(report, {
				job: "Sync",
				done: changed(report),
				problems: problems(report),
				besides: made.length > 0 ? changed(report) : null,
				totals: [[`${(0, format._l)("change", made.length)} ${would}made`, (0, format.ai)(made.length)]],
				sections: [synced(report)],
				regionCounts: {
					columns: [report.dryRun ? "Changes that would be made" : "Changes made"],
					counts: (index) => [made.filter(({ region }) => region === report.regions[index]?.region).length]
				}
			});
		}
		function changed({ synced: entries, dryRun }) {
			if (entries.length === 0) return "nothing to change: AWS Backup is as the plan file says";
			let open = entries.filter(({ state }) => state === "not-approved").length;
			let parts = [`${(0, format.hS)(entries.filter(sync_report.s).length, "change")} ${dryRun ? "would be made" : "made"} in AWS Backup`];
			open > 0 && parts.push(`${(0, format.ai)(open)} not in the approved change set`);
			return parts.join(", ");
		}
		function problems({ synced: entries }) {
			let failed = entries.filter(({ state }) => state === "failed").length;
			return failed === 0 ? [] : [`${(0, format.uM)(failed, entries.length, "change", {
				one: "was",
				many: "were"
			})} not made`];
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
