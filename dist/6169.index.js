export const id = 6169;
export const ids = [6169];
export const modules = { 6169: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { judgeAsOf: () => judgeAsOf });
	var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3430);
	var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9581);
	var _outlook_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5182);
	let DAY = 864e5;
	function judgeAsOf(input, asOf) {
		let { inventory, now, head, kinds } = input;
		let lastInstant = Math.floor(asOf / DAY) * DAY + DAY - 1;
		let days = Math.max(0, Math.floor((lastInstant - now) / DAY));
		let last = now + days * DAY;
		let own = (0, _outlook_js__WEBPACK_IMPORTED_MODULE_2__.S)(inventory);
		let { fates } = (0, _outlook_js__WEBPACK_IMPORTED_MODULE_2__.E)(head, own, {
			...input,
			days
		});
		let names = new Map(inventory.resources.map((resource) => [(0, _model_js__WEBPACK_IMPORTED_MODULE_1__.TN)(resource), resource.name]));
		let deleted = [];
		let kept = [];
		for (let { point, source } of own) {
			let fate = fates.get(point.id);
			if (fate === void 0) continue;
			let { kind, region, id: imageId, createdAt } = point;
			let existing = {
				kind,
				region,
				imageId,
				instanceId: source,
				instanceName: names.get((0, _model_js__WEBPACK_IMPORTED_MODULE_1__.TN)({
					kind,
					region,
					id: source
				})) ?? "",
				createdAt: (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.r4)(createdAt)
			};
			if (fate.end === "deleted") {
				let onThatDay = sameDay(fate, lastInstant);
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
			at: (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.r4)(last),
			kinds,
			deleted: deleted.sort((a, b) => compare(b.purgedAt, a.purgedAt) || byPlace(a, b)),
			kept: kept.sort((a, b) => compare(a.expiresAt ?? "unknown", b.expiresAt ?? "unknown") || byPlace(a, b))
		};
	}
	function sameDay({ purgedAt }, instant) {
		return purgedAt.slice(0, 10) === (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.r4)(instant).slice(0, 10);
	}
	function byPlace(a, b) {
		return compare(a.region, b.region) || compare(a.kind, b.kind) || compare(a.instanceId, b.instanceId) || compare(a.createdAt, b.createdAt);
	}
	function compare(a, b) {
		return a < b ? -1 : +(a > b);
	}
}) };
