export const id = 220;
export const ids = [220];
export const modules = {
1110: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$6: () => textAt,
	fK: () => valueAt,
	gT: () => listAt
});
function valueAt(answer, ...path) {
	let value = answer;
	for (let key of path) {
		if (typeof value != "object" || !value) return;
		value = Object.getOwnPropertyDescriptor(value, key)?.value;
	}
	return value;
}
function textAt(answer, ...path) {
	let value = valueAt(answer, ...path);
	return typeof value == "string" ? value : null;
}
function listAt(answer, ...path) {
	let value = valueAt(answer, ...path);
	return Array.isArray(value) ? value : null;
}
}),
220: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { pullRequestOfEvent: () => pullRequestOfEvent });
var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1110);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
async function pullRequestOfEvent(environment) {
	let { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: path = "", GITHUB_SHA: sha = "" } = environment;
	if (path === "" || name !== "merge_group" && !name.startsWith("pull_request")) return null;
	let payload = JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
	if (name === "merge_group") {
		let [baseSha, headSha] = ["base_sha", "head_sha"].map((key) => (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.$6)(payload, "merge_group", key) ?? "");
		return {
			event: name,
			number: null,
			baseSha: baseSha ?? "",
			headSha: headSha ?? "",
			sha,
			headRepository: null,
			fromFork: !1
		};
	}
	let number = (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.fK)(payload, "pull_request", "number");
	if (typeof number != "number") return null;
	let repositoryOf = (side) => (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.$6)(payload, "pull_request", side, "repo", "full_name");
	let event = name === "pull_request_target" ? name : "pull_request";
	return {
		event,
		number,
		baseSha: (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.$6)(payload, "pull_request", "base", "sha") ?? "",
		headSha: (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.$6)(payload, "pull_request", "head", "sha") ?? "",
		sha,
		headRepository: repositoryOf("head"),
		fromFork: event === "pull_request" && repositoryOf("head") !== repositoryOf("base")
	};
}
})
};
