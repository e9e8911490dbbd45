export const id = 1258;
export const ids = [1258];
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
