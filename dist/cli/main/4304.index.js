export const id = 4304;
export const ids = [4304];
export const modules = { 4304: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
namesIn: () => namesIn,
placeInTree: () => placeInTree,
readText: () => readText
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
let MIB = 2 ** 20;
async function readText(path, mostBytes = _run_js__WEBPACK_IMPORTED_MODULE_0__.gqZ) {
let whole = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
let real;
try {
	real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(whole);
} catch (error) {
	return unresolved(whole, error);
}
if (!await staysInside(whole, real)) return refused("a link in its path leads out of the work tree");
let file;
try {
	let found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(real);
	if (!found.isFile()) return refused(found.isDirectory() ? "it is a folder" : "it is no regular file");
	file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK | (node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW ?? 0));
	if (!(await file.stat()).isFile()) return refused("it is no regular file");
	return await readAtMost(file, mostBytes);
} catch (error) {
	return refused(error instanceof Error ? error.message : String(error));
} finally {
	await file?.close();
}
}
async function namesIn(folder) {
let whole = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
try {
	if (!await staysInside((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(whole, "any"), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(whole), "any"))) return [];
	return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readdir)(whole)).sort();
} catch {
	return [];
}
}
async function placeInTree(path) {
let whole = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
let [nearest] = await workTreesAbove(whole);
let top = nearest ?? process.cwd();
if (!isInside(top, whole)) return null;
return {
	top,
	path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, whole).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/"),
	proven: nearest !== void 0
};
}
async function staysInside(whole, real) {
if (/^\/(?:proc|sys|dev)(?:\/|$)/.test(real)) return !1;
let trees = await workTreesAbove(whole);
if (trees.length > 0) return (await Promise.all(trees.map((top) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(top)))).every((top) => isInside(top, real) && !namesGit((0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, real)));
let cwd = process.cwd();
return isInside(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(isInside(cwd, whole) ? cwd : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole)), real);
}
async function workTreesAbove(whole) {
let tops = [];
for (let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);; folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
	await exists((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")) && tops.push(folder);
	if (folder === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) return tops;
}
}
async function exists(path) {
try {
	await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(path);
	return !0;
} catch {
	return !1;
}
}
function isInside(folder, path) {
let way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
return way !== "" && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== "..";
}
function namesGit(way) {
return way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((part) => part.toLowerCase() === ".git");
}
async function readAtMost(file, most) {
let chunks = [];
let length = 0;
for (;;) {
	let { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(Math.min(most + 1, MIB)) });
	if (bytesRead === 0) break;
	length += bytesRead;
	if (length > most) return refused(`it is larger than ${most / MIB} MiB`);
	chunks.push(buffer.subarray(0, bytesRead));
}
return {
	ok: !0,
	text: Buffer.concat(chunks).toString("utf8")
};
}
function refused(why) {
return {
	ok: !1,
	missing: !1,
	why
};
}
async function unresolved(whole, error) {
let code = error instanceof Error && "code" in error ? error.code : null;
if (code !== "ENOENT" && code !== "ENOTDIR") return refused(error instanceof Error ? error.message : String(error));
for (let path = whole; path !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) try {
	if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(path)).isSymbolicLink()) return refused("a link in its path leads nowhere");
	break;
} catch {}
return {
	ok: !1,
	missing: !0,
	why: "there is no such file"
};
}
}) };
