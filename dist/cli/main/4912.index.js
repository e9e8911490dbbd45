export const id = 4912;
export const ids = [4912];
export const modules = { 4912: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { lookForOthers: () => lookForOthers });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
async function lookForOthers({ changes }, { account, kinds }, { engine }, startedAt, watch) {
let selected = new Map(changes.flatMap((change) => change.action === "create" ? [[(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TN)(change.resource), change.resource]] : []));
let places = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)([...selected.values()], _start_js__WEBPACK_IMPORTED_MODULE_0__.$t);
let seen = await Promise.all([...places.values()].map((resources) => look(resources, {
	account,
	kinds
}, engine.name === "aws-backup", startedAt, watch)));
return {
	entries: seen.flatMap(({ entries }) => entries),
	warnings: seen.flatMap(({ warnings }) => warnings)
};
}
async function look(resources, { account, kinds }, exceptSlots, before, watch) {
let [first] = resources;
if (first === void 0) return {
	entries: [],
	warnings: []
};
let { kind, region } = first;
let seen = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(async () => await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.IaW)(kinds, kind).listOtherBackups?.(region, {
	resources,
	before,
	exceptSlots
}) ?? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)([]), watch);
if (seen.ok) return {
	entries: seen.value.map((other) => otherBackupEntry(account, other)),
	warnings: []
};
return {
	entries: [],
	warnings: [{
		region,
		target: region,
		message: `other-backups: who else backs up the ${_start_js__WEBPACK_IMPORTED_MODULE_0__.GW[kind].resource}s here could not be read, and nothing depends on it: ${seen.fault.message}`
	}]
};
}
function otherBackupEntry(account, { resource, by, newest, count, detail }) {
let { kind, region, id, name } = resource;
return {
	account,
	region,
	kind,
	resourceId: id,
	resourceName: name,
	recoveryPointId: null,
	by,
	newest: newest === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(newest),
	count,
	detail
};
}
}) };
