export const id = 9676;
export const ids = [9676];
export const modules = { 9676: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { saveBootEvidence: () => saveBootEvidence });
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
async function saveBootEvidence(folders, name, content) {
let first;
for (let folder of folders) try {
	return await save((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "evidence"), name, content);
} catch (error) {
	first ??= error;
}
throw first ?? Error("there is no folder to write to");
}
async function save(folder, name, content) {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder).catch(() => {});
let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: !0 });
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, {
	flag: "wx",
	mode: 384
});
return path;
}
}) };
