export const id = 6226;
export const ids = [6226];
export const modules = {
6226: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { collectReports: () => collectReports });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _together_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5633);
async function collectReports(mode, { files, troubles, startedAt }) {
	let [together, view] = await Promise.all([mode.together(), mode.view()]);
	let like = mode.refused({
		request: null,
		startedAt,
		finishedAt: startedAt,
		account: null,
		caller: null,
		refusals: [],
		warnings: []
	});
	let whole = files.map(({ path, content }) => ({
		path,
		report: wholeLike(content, like) ? content : null
	}));
	let [first, ...others] = whole.flatMap(({ report }) => report === null ? [] : [report]);
	if (first === void 0) return null;
	let reports = [first, ...others];
	let entries = reports.flatMap((report) => {
		if (report.accounts !== void 0) return report.accounts;
		let { account, outcome, failedCount } = report;
		return [{
			account,
			outcome,
			failedCount,
			verdict: view(report).verdict.sentence
		}];
	});
	let common = (0, _together_js__WEBPACK_IMPORTED_MODULE_1__.gA)(reports, entries, null);
	let broken = whole.filter(({ report }) => report === null).map(({ path }) => brokenReport(path));
	let failed = [...troubles, ...broken].map(({ target, fault }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aKc)({
		region: null,
		target,
		action: "collect",
		fault
	}));
	let report = together(common, reports);
	if (failed.length === 0) return report;
	return {
		...report,
		outcome: report.outcome === "failed" ? "failed" : "partial",
		failed: [...failed, ...report.failed],
		failedCount: report.failedCount + failed.length
	};
}
function brokenReport(path) {
	return {
		target: path,
		fault: {
			code: "report-missing",
			message: `reports: "${path}" lacks parts that a report of its mode has`,
			advice: "Use one version of the action in all jobs, and run again."
		}
	};
}
function wholeLike(content, like) {
	let parts = new Map(Object.entries(content));
	return Object.entries(like).every(([name, value]) => {
		let part = parts.get(name);
		if (part === void 0) return !1;
		if (value === null || part === null) return !0;
		return Array.isArray(value) ? Array.isArray(part) : typeof part == typeof value;
	});
}
}),
5633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$7: () => calendarTogether,
	cz: () => sum,
	ec: () => firstKnown,
	gA: () => commonTogether,
	q4: () => regionsTogether
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function commonTogether(reports, accounts, changeSetPath) {
	let [first] = reports;
	let failed = failedTogether(reports);
	return {
		version: first.version,
		dryRun: first.dryRun,
		kinds: [...new Set(reports.flatMap(({ kinds }) => kinds))],
		outcome: outcomeTogether(reports.map(({ outcome }) => outcome)),
		startedAt: reports.map(({ startedAt }) => startedAt).sort()[0] ?? first.startedAt,
		finishedAt: reports.map(({ finishedAt }) => finishedAt).sort().at(-1) ?? first.finishedAt,
		account: null,
		caller: null,
		run: first.run,
		failedCount: failed.length,
		failed,
		warnings: warningsTogether(reports),
		changeSetPath,
		accounts: [...accounts].sort((one, other) => RANK[one.outcome] - RANK[other.outcome])
	};
}
let RANK = {
	failed: 0,
	partial: 1,
	ok: 2
};
function outcomeTogether(outcomes) {
	if (outcomes.every((outcome) => outcome === "ok")) return "ok";
	return outcomes.every((outcome) => outcome === "failed") ? "failed" : "partial";
}
function failedTogether(reports) {
	let keyOf = ({ action, target, fault, message }) => JSON.stringify([
		action,
		target,
		fault,
		message
	]);
	let ofRun = ({ action, target }) => action === "start" && target !== "session";
	let shared = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(reports.flatMap(({ failed }) => failed.filter(ofRun)), keyOf);
	let told = new Set();
	return reports.flatMap(({ failed }) => failed.flatMap((entry) => {
		let key = keyOf(entry);
		if (!ofRun(entry) || (shared.get(key)?.length ?? 0) < reports.length) return [entry];
		if (told.has(key)) return [];
		told.add(key);
		return [{
			...entry,
			account: null
		}];
	}));
}
function warningsTogether(reports) {
	let keyOf = ({ region, target, message }) => JSON.stringify([
		region,
		target,
		message
	]);
	let all = reports.flatMap(({ account, warnings }) => warnings.map((warning) => account === null ? warning : {
		...warning,
		account
	}));
	return [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(all, keyOf).values()].flatMap((group) => {
		let [first] = group;
		if (first === void 0 || group.length < reports.length || reports.length === 1) return group;
		let { account: _, ...rest } = first;
		return [rest];
	});
}
function regionsTogether(reports, add) {
	return [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(reports.flatMap(({ regions }) => regions), ({ region }) => region).values()].map((group) => group.reduce((sum, entry) => ({
		...add(sum, entry),
		read: sum.read && entry.read,
		failed: sum.failed + entry.failed
	})));
}
function calendarTogether(reports) {
	let calendars = reports.flatMap(({ account, calendar }) => calendar === null ? [] : [namedIn(calendar, account)]);
	let [first] = calendars;
	return first === void 0 ? null : {
		...first,
		resources: calendars.flatMap(({ resources }) => resources)
	};
}
function namedIn(calendar, account) {
	if (account === null) return calendar;
	return {
		...calendar,
		resources: calendar.resources.map((one) => ({
			account,
			...one
		}))
	};
}
function sum(reports, count) {
	return reports.reduce((total, report) => total + count(report), 0);
}
function firstKnown(reports, text) {
	for (let report of reports) {
		let known = text(report);
		if (known !== null) return known;
	}
	return null;
}
})
};
