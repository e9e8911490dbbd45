export const id = 2099;
export const ids = [2099];
export const modules = { 2099: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { verifyView: () => verifyView });
var _end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6770);
var _watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1308);
function verifyView(report) {
let { selectedCount, provenCount, dryRun } = report;
let every = report.verifyEveryDays === null ? "" : ` in the last ${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(report.verifyEveryDays, "day")}`;
return (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.viewOf)(report, {
	job: "Verify",
	protection: selectedCount === 0 ? null : `${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.number)(provenCount)} of ${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.number)(selectedCount)} verified${every}`,
	tellsFailure: count(report, "failed") + count(report, "untested") > 0,
	done: done(report),
	problems: problems(report),
	besides: count(report, "passed") > 0 ? done(report) : null,
	alert: alert(report),
	totals: totals(report),
	asked: [["tag", report.tag]],
	sections: [
		didNotBoot(report),
		tested(report),
		passedOver(report),
		left(report)
	],
	outputs: outputs(report),
	lines: report.verified.map(({ region, resourceName, resourceId, recoveryPointId, result, reason }) => `${region} ${resourceName || resourceId}: ${recoveryPointId} ${dryRun ? "planned" : result}, ${reason}`)
});
}
function count({ verified }, wanted) {
return verified.filter(({ result }) => result === wanted).length;
}
function done(report) {
if (report.verified.length === 0) return "nothing to test";
if (report.dryRun) return `${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(count(report, "planned"), "AMI")} would be tested`;
return `${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(count(report, "passed"), "AMI")} booted`;
}
function problems(report) {
let [failed, untested] = [count(report, "failed"), count(report, "untested")];
let running = report.failed.filter(({ action }) => action === "terminate").length;
return [
	...failed > 0 ? [`${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(failed, "AMI")} did not boot`] : [],
	...untested > 0 ? [`${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(untested, "AMI")} could not be tested`] : [],
	...running > 0 ? [`${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(running, "test instance")} could not be terminated`] : []
];
}
function alert({ verified }) {
let named = (wanted) => verified.flatMap(({ result, resourceName, resourceId }) => result === wanted ? [resourceName || resourceId] : []);
return [{
	label: "Did not boot",
	names: named("failed")
}, {
	label: "Not tested",
	names: named("untested")
}].filter(({ names }) => names.length > 0);
}
function totals(report) {
return [
	["selected", (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.number)(report.selectedCount)],
	["verified", (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.number)(report.provenCount)],
	[report.dryRun ? "would be tested" : "booted in this run", (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.number)(report.dryRun ? count(report, "planned") : report.verifiedCount)]
];
}
function didNotBoot({ verified }) {
let told = verified.filter((entry) => entry.result === "failed" && entry.console.length > 0);
return {
	..._end_js__WEBPACK_IMPORTED_MODULE_0__.PLAIN,
	title: `Last console lines of ${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(told.length, "AMI")}`,
	noun: "AMI",
	folded: !0,
	columns: ["Instance", "Last console lines"],
	sentences: ["Last console lines"],
	...(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.rowsOf)(told, (entry) => [resourceCellOf(entry), [entry.console.join(" | ")]])
};
}
let RESULT_WORDS = {
passed: "booted",
failed: "did not boot",
untested: "not tested",
planned: "would be tested"
};
function tested(report) {
return {
	..._end_js__WEBPACK_IMPORTED_MODULE_0__.PLAIN,
	title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(report.verified.length, "AMI")} ${report.dryRun ? "to test" : "tested"}`,
	notes: [`Booted means that ${_watch_js__WEBPACK_IMPORTED_MODULE_1__.j}. Whether the application works is not tested.`],
	noun: "AMI",
	bad: report.verified.some(({ result }) => result === "failed"),
	columns: [
		"Instance",
		"Result",
		"Why",
		"AMI",
		"Seconds",
		"Type",
		"Region"
	],
	dispensable: [
		"Type",
		"Seconds",
		"Region"
	],
	sentences: ["Why"],
	...(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.rowsOf)(report.verified, (entry) => [
		resourceCellOf(entry),
		[RESULT_WORDS[entry.result]],
		[entry.reason],
		(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.pointCell)(entry.kind, entry.region, entry.recoveryPointId),
		[entry.seconds === null ? "" : (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.number)(entry.seconds)],
		[entry.instanceType ?? ""],
		[entry.region]
	])
};
}
function resourceCellOf({ kind, region, resourceId, resourceName }) {
return (0, _end_js__WEBPACK_IMPORTED_MODULE_0__.resourceCell)(kind, region, resourceId, resourceName);
}
let PASSED_OVER_WORDS = {
recent: "verified lately",
later: "next run (max-tests)",
"no-backup": "no AMI to test"
};
function passedOver(report) {
return {
	..._end_js__WEBPACK_IMPORTED_MODULE_0__.PLAIN,
	title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(report.passedOver.length, "instance")} not tested in this run`,
	noun: "instance",
	quiet: !0,
	columns: [
		"Instance",
		"Why",
		"Last verified",
		"Region"
	],
	...(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.rowsOf)(report.passedOver, (entry) => [
		resourceCellOf(entry),
		[PASSED_OVER_WORDS[entry.because]],
		[entry.verifiedAt ?? "never"],
		[entry.region]
	])
};
}
function left({ leftTests }) {
let words = {
	planned: "would be terminated",
	terminated: "terminated",
	failed: "STILL THERE"
};
return {
	..._end_js__WEBPACK_IMPORTED_MODULE_0__.PLAIN,
	title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.counted)(leftTests.length, "test instance")} left behind by earlier runs`,
	noun: "test instance",
	bad: leftTests.some(({ result }) => result === "failed"),
	columns: [
		"Test instance",
		"Result",
		"AMI",
		"Expired",
		"Region"
	],
	...(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.rowsOf)(leftTests, (entry) => [
		[{
			page: "instance",
			region: entry.region,
			id: entry.instanceId
		}],
		[words[entry.result]],
		(0, _end_js__WEBPACK_IMPORTED_MODULE_0__.pointCell)("ec2-instance", entry.region, entry.recoveryPointId),
		[entry.expiresAt],
		[entry.region]
	])
};
}
function outputs(report) {
return {
	plain: {
		"verified-count": String(report.verifiedCount),
		evidence: report.evidencePath ?? ""
	},
	arrays: { verified: report.verified.map(({ instanceId: _, instanceType: __, console: ___, evidence: ____, ...entry }) => entry) }
};
}
}) };
