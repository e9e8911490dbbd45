export const id = 1322;
export const ids = [1322];
export const modules = { 1322: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { checkedOutIn: () => checkedOutIn });
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
async function checkedOutIn(top) {
let [found, url] = await Promise.all([git(top, ["cat-file", "--batch"], "HEAD\n"), git(top, [
	"config",
	"--get",
	"remote.origin.url"
])]);
let [first = "", ...lines] = (found ?? "").split("\n");
let commit = /^([0-9a-f]{40,64}) commit \d+$/.exec(first)?.[1];
if (commit === void 0) return null;
return {
	commit,
	parents: lines.slice(0, Math.max(0, lines.indexOf(""))).flatMap((line) => /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []),
	repository: repositoryIn(url ?? "")
};
}
function repositoryIn(url) {
if (!/^(?:https?|ssh|git):\/\/|^[^/]+@[^/]+:/.test(url)) return null;
let names = url.trim().replace(/\.git$/, "").split(/[/:]/).slice(-2);
return names.length === 2 && names.every((name) => name !== "") ? names.join("/") : null;
}
function git(top, args, input = "") {
return new Promise((resolve) => {
	let options = {
		cwd: top,
		timeout: 1e4,
		maxBuffer: 2 ** 20,
		windowsHide: !0
	};
	let child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [
		"-c",
		"safe.directory=*",
		...args
	], options, (error, stdout) => {
		resolve(error === null ? stdout : null);
	});
	child.stdin?.on("error", () => {});
	child.stdin?.end(input);
});
}
}) };
