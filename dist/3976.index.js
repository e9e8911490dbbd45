export const id = 3976;
export const ids = [3976];
export const modules = {
3976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { verifyTogether: () => verifyTogether });
var _together_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5633);
var _report4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4665);
let verifyTogether = (common, reports) => ({
	mode: "verify",
	...common,
	tag: (0, _together_js__WEBPACK_IMPORTED_MODULE_0__.ec)(reports, ({ tag }) => tag),
	verifyEveryDays: reports[0].verifyEveryDays,
	regions: (0, _together_js__WEBPACK_IMPORTED_MODULE_0__.q4)(reports, (one) => one),
	selectedCount: (0, _together_js__WEBPACK_IMPORTED_MODULE_0__.cz)(reports, ({ selectedCount }) => selectedCount),
	provenCount: (0, _together_js__WEBPACK_IMPORTED_MODULE_0__.cz)(reports, ({ provenCount }) => provenCount),
	verifiedCount: (0, _together_js__WEBPACK_IMPORTED_MODULE_0__.cz)(reports, ({ verifiedCount }) => verifiedCount),
	verified: reports.flatMap(({ verified }) => verified).sort((one, other) => _report4_js__WEBPACK_IMPORTED_MODULE_1__.t.indexOf(one.result) - _report4_js__WEBPACK_IMPORTED_MODULE_1__.t.indexOf(other.result)),
	passedOver: reports.flatMap(({ passedOver }) => passedOver),
	leftTests: reports.flatMap(({ leftTests }) => leftTests),
	evidencePath: (0, _together_js__WEBPACK_IMPORTED_MODULE_0__.ec)(reports, ({ evidencePath }) => evidencePath)
});
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
