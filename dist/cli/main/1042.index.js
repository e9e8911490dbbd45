export const id = 1042;
export const ids = [1042];
export const modules = { 1042: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { restoreView: () => restoreView });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1892);
function restoreView(report) {
let [entry] = report.restored;
let done = entry === void 0 ? "nothing was restored" : doneWords(entry);
return (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.viewOf)(report, {
	job: "Restore",
	done,
	problems: entry === void 0 ? ["nothing was restored"] : [],
	besides: entry === void 0 ? null : done,
	asked: [["from", report.from], ["at", report.at]],
	sections: entry === void 0 ? [] : [
		restored(entry),
		fields(entry),
		leftToDo(entry)
	],
	lines: report.restored.map(doneWords),
	outputs: {
		plain: {},
		arrays: { restored: report.restored }
	}
});
}
function nameOf({ resourceName, resourceId }) {
return resourceName.trim() === "" ? resourceId : `${resourceName} (${resourceId})`;
}
function doneWords(entry) {
let what = `${_start_js__WEBPACK_IMPORTED_MODULE_0__.GW[entry.kind].resource} ${nameOf(entry)} from ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.fko)(entry.recoveryPointId)}`;
if (entry.state === "planned") return `would restore ${what}`;
return `restored ${what}${entry.restoredId === null ? "" : ` as ${entry.restoredId}`}${entry.alreadyDone ? " in an earlier attempt" : ""}, ${STATE_WORDS[entry.state]}`;
}
let STATE_WORDS = {
pending: "still starting",
available: "available",
failed: "FAILED"
};
function restored(entry) {
let { kind, region } = entry;
return {
	..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
	title: `${entry.state === "planned" ? "Would restore" : "Restored"} 1 ${_start_js__WEBPACK_IMPORTED_MODULE_0__.GW[kind].resource}`,
	noun: "restore",
	columns: [
		"Original",
		"New",
		"State",
		"Backup",
		"Region"
	],
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ROk)([entry], () => [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.VGb)(kind, region, entry.resourceId, entry.resourceName),
		entry.restoredId === null ? ["not yet"] : (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.VGb)(kind, region, entry.restoredId),
		[entry.state === "planned" ? "planned" : entry.stateText ?? entry.state],
		(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ztJ)(kind, region, entry.recoveryPointId),
		[region]
	])
};
}
let ORIGIN_WORDS = {
input: "the input",
tag: "the tag of the backup",
original: "the original, as it is now"
};
function fields({ fields: all }) {
return {
	..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
	title: "Settings",
	noun: "setting",
	columns: [
		"Setting",
		"Value",
		"From"
	],
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ROk)(Object.entries(all), ([name, { value, origin }]) => [
		[name],
		[value],
		[ORIGIN_WORDS[origin]]
	])
};
}
function leftToDo({ toDo }) {
return {
	..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
	title: "Left to do",
	noun: "step",
	columns: ["Step"],
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ROk)(toDo, (step) => [[step]])
};
}
}) };
