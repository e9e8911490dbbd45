export const id = 603;
export const ids = [603];
export const modules = { 603: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { judgeAsOf: () => judgeAsOf });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _own_points_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9721);
function judgeAsOf(input, asOf) {
let { inventory, now, head, kinds, idleAfter = new Set() } = input;
let days = Math.max(0, Math.floor((asOf - now) / 864e5));
let own = (0, _own_points_js__WEBPACK_IMPORTED_MODULE_2__.SS)(inventory);
let life = {
	file: head,
	retained: !0,
	earlier: input.base,
	idle: idleAfter,
	lastPurge: asOf
};
let { fates } = (0, _own_points_js__WEBPACK_IMPORTED_MODULE_2__.Es)(life, own, {
	...input,
	days
});
let deleted = [];
let kept = [];
for (let { point, source, resourceName } of own) {
	let fate = fates.get(point.id);
	if (fate === void 0) continue;
	let { kind, region, id: recoveryPointId, createdAt } = point;
	let existing = {
		kind,
		region,
		recoveryPointId,
		resourceId: source,
		resourceName,
		createdAt: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(createdAt)
	};
	if (fate.end === "deleted") {
		let onThatDay = sameDay(fate, asOf);
		deleted.push({
			...existing,
			purgedAt: fate.purgedAt,
			onThatDay
		});
	} else kept.push({
		...existing,
		expiresAt: fate.expiresAt,
		reason: fate.reason
	});
}
return {
	at: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(asOf),
	kinds,
	deleted: deleted.sort((a, b) => (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.z4l)(b.purgedAt, a.purgedAt) || byPlace(a, b)),
	kept: kept.sort((a, b) => (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.z4l)(a.expiresAt ?? "unknown", b.expiresAt ?? "unknown") || byPlace(a, b))
};
}
function sameDay({ purgedAt }, instant) {
return purgedAt.slice(0, 10) === (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(instant).slice(0, 10);
}
function byPlace(a, b) {
return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.z4l)(a.region, b.region) || (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.z4l)(a.kind, b.kind) || (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.z4l)(a.resourceId, b.resourceId) || (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.z4l)(a.createdAt, b.createdAt);
}
}) };
