export const id = 3045;
export const ids = [3045];
export const modules = { 3045: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { fileHistory: () => fileHistory });
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
let NO_HISTORY = {
known: !0,
texts: []
};
let MOST_BYTES = 1048576;
async function fileHistory(path, since) {
let git = gitIn((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
let shallow = await git(["rev-parse", "--is-shallow-repository"]);
if (shallow === null) return NO_HISTORY;
let changes = await changesOf(git, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
if (changes === null || changes.length === 0) return NO_HISTORY;
if (reachesBack(changes, since) || shallow.trim() === "false") return textsOf(git, changes, since);
await git([
	"fetch",
	"--quiet",
	"--no-tags",
	`--shallow-since=${new Date(since - 2592e6).toISOString()}`,
	"origin",
	"HEAD"
], 6e4);
let deepened = await changesOf(git, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) ?? [];
if ((await git(["rev-parse", "--is-shallow-repository"]))?.trim() === "false") return textsOf(git, deepened, since);
let begins = await git([
	"log",
	"--first-parent",
	"--format=%ct",
	"--reverse"
]);
let oldest = Number((begins ?? "").split("\n")[0]) * 1e3;
if (oldest > 0 && oldest <= since) return textsOf(git, deepened, since);
return {
	known: !1,
	why: "the working copy has too little history"
};
}
let run = (0, node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
function gitIn(folder) {
let env = {
	...process.env,
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0"
};
return async (command, timeout = 3e4) => {
	try {
		let { stdout } = await run("git", [
			"-c",
			"safe.directory=*",
			"-c",
			"core.quotePath=false",
			"-C",
			folder,
			...command
		], {
			env,
			timeout,
			maxBuffer: 8 * MOST_BYTES
		});
		return stdout;
	} catch {
		return null;
	}
};
}
async function changesOf(git, name) {
let text = await git([
	"log",
	"--first-parent",
	"-m",
	"--follow",
	"--name-only",
	"--max-count=200",
	"--format=%x01%H %ct",
	"--",
	name
]);
if (text === null) return null;
return text.split("").flatMap((record) => {
	let [head = "", ...names] = record.split("\n").filter((line) => line !== "");
	let [commit = "", seconds = ""] = head.split(" ");
	let path = names.at(-1);
	return path === void 0 ? [] : [{
		commit,
		at: Number(seconds) * 1e3,
		path
	}];
});
}
function reachesBack(changes, since) {
return changes.some(({ at }) => at <= since);
}
async function textsOf(git, changes, since) {
let texts = [];
for (let [index, change] of changes.entries()) {
	if ((changes[index - 1]?.at ?? 1e400) <= since) break;
	let text = await git(["show", `${change.commit}:${change.path}`]);
	text !== null && text.length <= MOST_BYTES && texts.push(text);
}
return {
	known: !0,
	texts
};
}
}) };
