export const id = 4400;
export const ids = [4400];
export const modules = { 4400: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { withClassOfWriter: () => withClassOfWriter });
var _databases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5707);
async function withClassOfWriter(rds, region, clusters) {
if (!clusters.some(lacksClass)) return clusters;
let instances = await (0, _databases_js__WEBPACK_IMPORTED_MODULE_0__.databasesOnce)(_databases_js__WEBPACK_IMPORTED_MODULE_0__.DB_INSTANCES, rds, region);
if (!instances.ok) return clusters;
let classes = new Map(instances.value.map(({ id, instanceClass }) => [id, instanceClass]));
return clusters.map((cluster) => lacksClass(cluster) ? {
	...cluster,
	instanceClass: classes.get(cluster.writer) ?? ""
} : cluster);
}
function lacksClass({ engine, instanceClass, writer }) {
return engine.startsWith("aurora") && instanceClass === "" && writer !== "";
}
}) };
