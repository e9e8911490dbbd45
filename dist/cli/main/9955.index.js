export const id = 9955;
export const ids = [9955];
export const modules = { 9955: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
approveCopies: () => approveCopies,
copyChangeSetText: () => copyChangeSetText
});
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3781);
var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5201);
function copyChangeSetText(copies, asked, now, commit) {
let { request } = asked;
return (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.writeChangeSet)(copies.map(approvable), contextOf(asked), {
	commit,
	run: request.workflowRun?.url ?? null,
	madeAt: now,
	validForMilliseconds: request.changeSet.validForMilliseconds
});
}
function approveCopies(copies, text, asked, now) {
let reading = (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.readChangeSet)(text, contextOf(asked), now);
if (!reading.ok) return reading;
let open = new Map(reading.file.changes.map((change) => [(0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.changeKey)(change), change]));
let allowed = new Set(copies.filter((copy) => {
	let key = (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.changeKey)(approvable(copy));
	return open.get(key)?.expire === (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.B8)(copy.expiresAt) && open.delete(key);
}));
let owed = copies.flatMap((copy) => allowed.has(copy) ? [] : [{
	region: copy.to,
	target: copy.point.id,
	action: "copy",
	fault: NOT_APPROVED,
	subject: (0, _subject_js__WEBPACK_IMPORTED_MODULE_3__.e)(copy)
}]);
return {
	ok: !0,
	copies: copies.filter((copy) => allowed.has(copy)),
	failures: owed,
	warnings: [...open.values()].map(_shared_js__WEBPACK_IMPORTED_MODULE_0__.lapsedWarning)
};
}
let NOT_APPROVED = {
code: "not-allowed",
message: "a copy of it is wanted, and not in the approved change set",
advice: "Make a new change set with a dry run, have it approved, and run with that."
};
function approvable(copy) {
let { action, point, to, expiresAt, reason } = copy;
return {
	action,
	kind: point.kind,
	region: to,
	id: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.cK5)(point),
	expire: (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.B8)(expiresAt),
	reason
};
}
function contextOf({ request, account, source }) {
let { mode, kinds, regions, copyKeys } = request;
let question = {
	mode,
	kinds,
	regions,
	"copy-kms-key": copyKeys.map(({ arn }) => arn).sort(),
	"plan-file": source?.hash ?? null
};
return {
	mode,
	account,
	question: JSON.stringify(question)
};
}
}) };
