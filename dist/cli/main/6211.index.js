export const id = 6211;
export const ids = [6211];
export const modules = { 6211: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
prepareEvidence: () => prepareEvidence,
writeEvidence: () => writeEvidence
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
async function prepareEvidence(path, roots) {
let placed = await placeOf(path, roots);
if (!placed.ok) return placed.problem;
try {
	for (let file of [placed.place.csv, placed.place.json]) {
		await writeWhole(file, "");
		await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file);
	}
	return null;
} catch (error) {
	return unwritable(path, error);
}
}
async function writeEvidence(path, roots, { csv, json }) {
let placed = await placeOf(path, roots);
if (!placed.ok) return placed.problem;
try {
	await writeWhole(placed.place.csv, csv);
	await writeWhole(placed.place.json, json);
	return null;
} catch (error) {
	await Promise.all([placed.place.csv, placed.place.json].map((file) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file, { force: !0 }).catch(() => {})));
	return unwritable(path, error);
}
}
async function placeOf(path, roots) {
let whole = wholeOf(path, roots);
let outside = {
	ok: !1,
	problem: outsideOf(path)
};
if (roots !== null && !roots.some((root) => isWithin((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root), whole))) return outside;
try {
	let inFolder = /[/\\]$/.test(path) || await isFolder(whole);
	let folder = inFolder ? whole : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(whole);
	let name = inFolder ? NAME : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(whole).replace(/(?<=.)\.(?:csv|json)$/i, "");
	if (roots !== null && !await staysWithin(roots, folder)) return outside;
	await makeFolders(folder);
	let place = {
		csv: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${name}.csv`),
		json: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${name}.json`)
	};
	for (let file of [place.csv, place.json]) {
		let found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(file).catch(() => null);
		if (found !== null && !found.isFile()) return {
			ok: !1,
			problem: unwritable(path, `${file} is no regular file`)
		};
	}
	return {
		ok: !0,
		place
	};
} catch (error) {
	return {
		ok: !1,
		problem: unwritable(path, error)
	};
}
}
let NAME = "backup-check";
function wholeOf(path, roots) {
let [workspace] = roots ?? [];
let cwd = process.cwd();
return workspace === void 0 || isWithin((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace), cwd) ? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path) : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
}
async function staysWithin(roots, folder) {
let real = await realOf(folder);
return (await Promise.all(roots.map(realOf))).some((root) => isWithin(root, real) && !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).includes(".git"));
}
async function realOf(folder) {
try {
	return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(folder);
} catch (error) {
	let parent = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder);
	if (parent === folder || await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder).catch(() => null) !== null) throw error;
	return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await realOf(parent), (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder));
}
}
async function makeFolders(folder) {
if (await isFolder(folder)) return;
(0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder) !== folder && await makeFolders((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder));
try {
	await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder);
} catch (error) {
	if (!await isFolder(folder)) throw error;
}
}
async function isFolder(path) {
try {
	return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path))).isDirectory();
} catch {
	return !1;
}
}
function isWithin(folder, path) {
let way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
return !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) && way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] !== "..";
}
async function writeWhole(path, text) {
let { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW);
try {
	await file.writeFile(text);
} finally {
	await file.close();
}
}
function outsideOf(path) {
return `"${path}" lies outside the workspace and RUNNER_TEMP; write a path in the workspace, such as "evidence/backup-check"`;
}
function unwritable(path, why) {
return `"${path}" cannot be written: ${why instanceof Error ? why.message : String(why)}; write a path that can be, such as "evidence/backup-check"`;
}
}) };
