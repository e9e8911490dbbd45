export const id = 80;
export const ids = [80];
export const modules = { 80: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { restoreView: () => restoreView });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6770);
function subjectOf({ kinds }) {
return {
	kinds,
	engine: "direct"
};
}
function undoneWords(report) {
let { undeleted, dryRun } = report;
let back = undeleted.filter(({ state }) => state !== "failed");
let { point } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.termsOf)(subjectOf(report));
let before = back.filter(({ alreadyDone }) => alreadyDone).length;
let after = before === 0 ? "" : `, ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(before)} of them by an earlier run`;
let until = firstExpiry(back);
let kept = until === null ? "" : `, kept until ${until.slice(0, 10)}${until === lastExpiry(back) ? "" : " or longer"}`;
let verb = dryRun ? "would be brought back" : "brought back";
return `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(back.length, point)} ${verb} from the Recycle Bin${after}${kept}`;
}
function expiries(entries) {
return entries.flatMap(({ expiresAt }) => expiresAt === null || expiresAt === "never" ? [] : [expiresAt]).toSorted();
}
function firstExpiry(entries) {
return expiries(entries)[0] ?? null;
}
function lastExpiry(entries) {
return expiries(entries).at(-1) ?? null;
}
function undoProblemWords(report) {
let { point } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.termsOf)(subjectOf(report));
let lost = report.undeleted.filter(({ state }) => state === "failed").length;
let due = report.failed.filter(({ action }) => action === "set-expiry").length;
return [...lost === 0 ? [] : [`${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(lost, point)} could not be brought back`], ...due === 0 ? [] : [`${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(due, point)} will be deleted again by the next purge`]];
}
function undeletedSection(report) {
let { undeleted, dryRun } = report;
let { resource, point, mixed } = (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.termsOf)(subjectOf(report));
let columns = [
	(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(resource),
	"Region",
	(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.headed)(point),
	"Deleted",
	"Snapshots",
	"Expires",
	"State"
];
let notes = ["What comes back had expired. Its new Expire tag keeps it from the next purge: choose how long with expiry, and write a later one, or never, on what you want to keep."];
return {
	..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
	title: `${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(undeleted.length, point)} ${dryRun ? "would be brought back" : "from the Recycle Bin"}`,
	notes: dryRun ? ["Dry run: none of these was brought back.", ...notes] : notes,
	noun: point,
	bad: undeleted.some(({ state }) => state === "failed"),
	dispensable: [
		"Snapshots",
		"Deleted",
		"Region"
	],
	...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsByKind)(mixed, columns, undeleted, (entry) => [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.resourceCell)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
		[entry.region],
		entry.state === "planned" || entry.state === "failed" ? [(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.shownId)(entry.recoveryPointId)] : (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.pointCell)(entry.kind, entry.region, entry.recoveryPointId),
		[entry.deletedAt],
		[(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.number)(entry.snapshots.length)],
		[entry.expiresAt ?? "no readable date"],
		[stateWords(entry)]
	])
};
}
function stateWords({ state, alreadyDone }) {
return alreadyDone && state !== "failed" ? `${state}, brought back by an earlier run` : state;
}
function undoneLines({ undeleted }) {
return undeleted.map((entry) => {
	let { region, recoveryPointId: id, resourceName, resourceId, deletedAt, expiresAt } = entry;
	return `${region} ${resourceName?.trim() || resourceId || "not known"}: ${id} ${stateWords(entry)}, deleted at ${deletedAt}, expires ${expiresAt ?? "at no readable date"}`;
});
}
function restoreView(report) {
let [entry] = report.restored;
let asked = [["from", report.from], ["at", report.at]];
let outputs = {
	plain: {},
	arrays: { restored: [...report.restored, ...report.undeleted] }
};
if (report.undeleted.length > 0) return (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.viewOf)(report, {
	job: "Restore",
	done: undoneWords(report),
	problems: undoProblemWords(report),
	besides: report.undeleted.some(({ state }) => state !== "failed") ? undoneWords(report) : null,
	asked,
	sections: [undeletedSection(report)],
	lines: undoneLines(report),
	outputs
});
let done = entry === void 0 ? "nothing was restored" : doneWords(entry);
return (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.viewOf)(report, {
	job: "Restore",
	done,
	problems: entry === void 0 ? ["nothing was restored"] : [],
	besides: entry === void 0 ? null : done,
	asked,
	sections: entry === void 0 ? [] : [
		restored(entry),
		fields(entry),
		leftToDo(entry)
	],
	lines: report.restored.map(doneWords),
	outputs
});
}
function nameOf({ resourceName, resourceId }) {
return resourceName.trim() === "" ? resourceId : `${resourceName} (${resourceId})`;
}
function doneWords(entry) {
let what = `${_start_js__WEBPACK_IMPORTED_MODULE_0__.GWV[entry.kind].resource} ${nameOf(entry)} from ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.shownId)(entry.recoveryPointId)}`;
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
	..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
	title: `${entry.state === "planned" ? "Would restore" : "Restored"} 1 ${_start_js__WEBPACK_IMPORTED_MODULE_0__.GWV[kind].resource}`,
	noun: "restore",
	columns: [
		"Original",
		"New",
		"State",
		"Backup",
		"Region"
	],
	...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsOf)([entry], () => [
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.resourceCell)(kind, region, entry.resourceId, entry.resourceName),
		entry.restoredId === null ? ["not yet"] : (0, _end_js__WEBPACK_IMPORTED_MODULE_1__.resourceCell)(kind, region, entry.restoredId),
		[entry.state === "planned" ? "planned" : entry.stateText ?? entry.state],
		(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.pointCell)(kind, region, entry.recoveryPointId),
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
	..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
	title: "Settings",
	noun: "setting",
	columns: [
		"Setting",
		"Value",
		"From"
	],
	...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsOf)(Object.entries(all), ([name, { value, origin }]) => [
		[name],
		[value],
		[ORIGIN_WORDS[origin]]
	])
};
}
function leftToDo({ toDo }) {
return {
	..._end_js__WEBPACK_IMPORTED_MODULE_1__.PLAIN,
	title: "Left to do",
	noun: "step",
	columns: ["Step"],
	...(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.rowsOf)(toDo, (step) => [[step]])
};
}
}) };
