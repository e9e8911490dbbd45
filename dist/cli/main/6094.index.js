export const id = 6094;
export const ids = [6094];
export const modules = { 6094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { saveBootEvidence: () => saveBootEvidence });
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
async function saveBootEvidence(folders, name, content) {
let first;
for (let folder of folders) try {
	return await save((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "evidence"), name, content);
} catch (error) {
	first ??= error;
}
throw first ?? Error("there is no folder to write to");
}
async function save(folder, name, content) {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder).catch(() => {});
let path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: !0 });
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, content, {
	flag: "wx",
	mode: 384
});
return path;
}
}) };
