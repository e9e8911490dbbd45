export const id = 6239;
export const ids = [6239];
export const modules = { 6239: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { findFiles: () => findFiles });
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
async function findFiles(pattern) {
if (await isFile(pattern)) return [pattern];
let found = [];
for await (let path of (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(pattern)) await isFile(path) && found.push(path);
return found;
}
async function isFile(path) {
try {
	return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile();
} catch {
	return !1;
}
}
}) };
