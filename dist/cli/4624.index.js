export const id = 4624;
export const ids = [4624];
export const modules = { 4624: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { lookForOthers: () => lookForOthers });
	var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1021);
	var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3430);
	var _group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9287);
	var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9581);
	var _port_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1141);
	async function lookForOthers({ changes }, { kinds }, { engine }, startedAt, watch) {
		let selected = new Map(changes.flatMap((change) => change.action === "create" ? [[(0, _model_js__WEBPACK_IMPORTED_MODULE_2__.TN)(change.resource), change.resource]] : []));
		let places = (0, _group_js__WEBPACK_IMPORTED_MODULE_3__.$)([...selected.values()], _model_js__WEBPACK_IMPORTED_MODULE_2__.$t);
		let seen = await Promise.all([...places.values()].map((resources) => look(resources, kinds, engine.name === "aws-backup", startedAt, watch)));
		return {
			entries: seen.flatMap(({ entries }) => entries),
			warnings: seen.flatMap(({ warnings }) => warnings)
		};
	}
	async function look(resources, kinds, exceptSlots, before, watch) {
		let [first] = resources;
		if (first === void 0) return {
			entries: [],
			warnings: []
		};
		let { kind, region } = first;
		let seen = await (0, _attempt_js__WEBPACK_IMPORTED_MODULE_0__.C)(async () => await (0, _port_js__WEBPACK_IMPORTED_MODULE_4__.I)(kinds, kind).listOtherBackups?.(region, {
			resources,
			before,
			exceptSlots
		}) ?? (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.kX)([]), watch);
		if (seen.ok) return {
			entries: seen.value.map(otherBackupEntry),
			warnings: []
		};
		return {
			entries: [],
			warnings: [{
				region,
				target: region,
				message: `other-backups: who else backs up the ${_model_js__WEBPACK_IMPORTED_MODULE_2__.GW[kind].resource}s here could not be read, and nothing depends on it: ${seen.fault.message}`
			}]
		};
	}
	function otherBackupEntry({ resource, by, newest, count, detail }) {
		let { kind, region, id, name } = resource;
		return {
			kind,
			region,
			resourceId: id,
			resourceName: name,
			by,
			newest: newest === null ? null : (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_1__.r4)(newest),
			count,
			detail
		};
	}
}) };
