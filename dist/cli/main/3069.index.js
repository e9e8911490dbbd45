export const id = 3069;
export const ids = [3069];
export const modules = { 3069: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { verifyView: () => verifyView });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
var _watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7082);
function verifyView(report) {
let { selectedCount, provenCount, dryRun } = report;
let every = report.verifyEveryDays === null ? "" : ` in the last ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(report.verifyEveryDays, "day")}`;
return (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.viewOf)(report, {
	job: "Verify",
	protection: selectedCount === 0 ? null : `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(provenCount)} of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(selectedCount)} verified${every}`,
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
if (report.dryRun) return `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(count(report, "planned"), "AMI")} would be tested`;
return `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(count(report, "passed"), "AMI")} booted`;
}
function problems(report) {
let [failed, untested] = [count(report, "failed"), count(report, "untested")];
let running = report.failed.filter(({ action }) => action === "terminate").length;
return [
	...failed > 0 ? [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(failed, "AMI")} did not boot`] : [],
	...untested > 0 ? [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(untested, "AMI")} could not be tested`] : [],
	...running > 0 ? [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(running, "test instance")} could not be terminated`] : []
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
	["selected", (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(report.selectedCount)],
	["verified", (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(report.provenCount)],
	[report.dryRun ? "would be tested" : "booted in this run", (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(report.dryRun ? count(report, "planned") : report.verifiedCount)]
];
}
function didNotBoot({ verified }) {
let told = verified.filter((entry) => entry.result === "failed" && entry.console.length > 0);
return {
	..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
	title: `Last console lines of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(told.length, "AMI")}`,
	noun: "AMI",
	folded: !0,
	columns: ["Instance", "Last console lines"],
	sentences: ["Last console lines"],
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ROk)(told, (entry) => [resourceCellOf(entry), [entry.console.join(" | ")]])
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
	..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
	title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(report.verified.length, "AMI")} ${report.dryRun ? "to test" : "tested"}`,
	notes: [`Booted means that ${_watch_js__WEBPACK_IMPORTED_MODULE_2__.j}. Whether the application works is not tested.`],
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
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ROk)(report.verified, (entry) => [
		resourceCellOf(entry),
		[RESULT_WORDS[entry.result]],
		[entry.reason],
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ztJ)(entry.kind, entry.region, entry.recoveryPointId),
		[entry.seconds === null ? "" : (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(entry.seconds)],
		[entry.instanceType ?? ""],
		[entry.region]
	])
};
}
function resourceCellOf({ kind, region, resourceId, resourceName }) {
return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.VGb)(kind, region, resourceId, resourceName);
}
let PASSED_OVER_WORDS = {
recent: "verified lately",
later: "next run (max-tests)",
"no-backup": "no AMI to test"
};
function passedOver(report) {
return {
	..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
	title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(report.passedOver.length, "instance")} not tested in this run`,
	noun: "instance",
	quiet: !0,
	columns: [
		"Instance",
		"Why",
		"Last verified",
		"Region"
	],
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ROk)(report.passedOver, (entry) => [
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
	..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
	title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(leftTests.length, "test instance")} left behind by earlier runs`,
	noun: "test instance",
	bad: leftTests.some(({ result }) => result === "failed"),
	columns: [
		"Test instance",
		"Result",
		"AMI",
		"Expired",
		"Region"
	],
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ROk)(leftTests, (entry) => [
		[{
			page: "instance",
			region: entry.region,
			id: entry.instanceId
		}],
		[words[entry.result]],
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ztJ)("ec2-instance", entry.region, entry.recoveryPointId),
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
