export const id = 2263;
export const ids = [2263];
export const modules = { 2263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { repositoryWith: () => repositoryWith });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1110);
var _authors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6517);
function writeComment(api, where, number, marker, body) {
let text = `${marker.text}\n${body}`;
if (text.length > 65536) {
	let message = `a comment of ${text.length} characters is more than GitHub takes`;
	return Promise.resolve((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2)({
		code: "unexpected",
		message,
		advice: "Open an issue with the report."
	}));
}
return api.ask("pull-requests: write", async () => {
	let marked = await listMarked(api, where, number, marker);
	let self = marked.length === 0 ? null : await (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.Wc)(api);
	let known = marked.filter(({ author }) => self !== null && (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(author, self));
	let found = known.length > 0 ? known : [await create(api, where, number, text)];
	let [mine] = found;
	let ours = known.length > 0 || mine === void 0 ? known : (await listMarked(api, where, number, marker)).filter(({ author }) => (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(author, mine.author));
	return settle(api, where, ours.length > 0 ? ours : found, text);
});
}
async function settle(api, where, ours, text) {
let [first, ...doubles] = ours.toSorted((a, b) => a.id - b.id);
if (first === void 0) throw Error("a comment was written and is nowhere: this is a bug");
first.body !== text && await api.octokit.rest.issues.updateComment({
	...where,
	comment_id: first.id,
	body: text
});
for (let { id } of doubles) try {
	await api.octokit.rest.issues.deleteComment({
		...where,
		comment_id: id
	});
} catch (error) {
	if ((0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.c2)(error) !== 404) throw error;
}
return first.address;
}
async function create({ octokit }, where, number, body) {
let { data } = await octokit.rest.issues.createComment({
	...where,
	issue_number: number,
	body
});
return commentIn(data) ?? {
	id: data.id,
	body,
	author: {
		id: null,
		login: "github-actions[bot]"
	},
	address: data.html_url
};
}
async function listMarked({ octokit }, where, number, { text, family, whole }) {
let asked = {
	...where,
	issue_number: number,
	per_page: 100
};
let comments = (await octokit.paginate(octokit.rest.issues.listComments, asked)).flatMap((one) => commentIn(one) ?? []);
let exact = comments.filter(({ body }) => body.startsWith(text));
if (whole || exact.length > 0) return exact;
let kin = comments.filter(({ body }) => body.startsWith(family));
return new Set(kin.map(({ body }) => body.split("\n")[0])).size === 1 ? kin : [];
}
function commentIn(data) {
let id = (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.fK)(data, "id");
let author = (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.HV)(data);
if (typeof id != "number" || author === null) return null;
return {
	id,
	body: (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "body") ?? "",
	author,
	address: (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "html_url") ?? ""
};
}
function repositoryWith(name, token, context) {
let api = (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.vK)(token, context);
let [owner = "", repo = ""] = name.split("/");
let where = {
	owner,
	repo
};
return {
	name,
	fileAt: (path, commit) => fileAt(api, where, path, commit),
	isAbsent: (path, commit) => isAbsent(api, where, path, commit),
	pathsAt: (commit) => pathsAt(api, where, commit),
	parentsOf: async (commit) => {
		let answer = await orNull(api, () => api.octokit.rest.git.getCommit({
			...where,
			commit_sha: commit
		}));
		if (!answer.ok) return answer;
		if (answer.value === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(null);
		let parents = (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.gT)(answer.value, "parents") ?? [];
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(parents.flatMap((parent) => (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(parent, "sha") ?? []));
	},
	changesBetween: (base, head) => changesBetween(api, where, base, head),
	writeComment: (number, marker, body) => writeComment(api, where, number, marker, body)
};
}
async function orNull(api, question) {
return api.ask("contents: read", async () => {
	try {
		return (await question()).data;
	} catch (error) {
		if ((0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.c2)(error) === 404) return null;
		throw error;
	}
});
}
async function fileAt(api, where, path, commit) {
let asked = {
	...where,
	path,
	ref: commit,
	mediaType: { format: "object" }
};
let answer = await orNull(api, () => api.octokit.rest.repos.getContent(asked));
if (!answer.ok || answer.value === null) return answer.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(null) : answer;
let file = answer.value;
let size = (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.fK)(file, "size");
let refuse = (why) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2)({
	code: "bad-input",
	message: `${path} at ${commit} ${why}`,
	advice: "Write the path of a plan file."
});
if ((0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(file, "type") !== "file") return refuse("is not a file");
if (typeof size != "number" || size > _run_js__WEBPACK_IMPORTED_MODULE_1__.gqZ) return refuse("is larger than 1 MiB");
if ((0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(file, "encoding") !== "base64") return refuse("comes in an unknown encoding");
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(Buffer.from((0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(file, "content") ?? "", "base64").toString("utf8"));
}
async function isAbsent(api, where, path, commit) {
let folders = path.split("/");
let last = folders.pop();
let tree = commit;
for (let name of [...folders, last]) {
	let asked = tree;
	let answer = await orNull(api, () => api.octokit.rest.git.getTree({
		...where,
		tree_sha: asked
	}));
	if (!answer.ok) return answer;
	let entries = (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.gT)(answer.value, "tree");
	if (entries === null || (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.fK)(answer.value, "truncated") === !0) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(!1);
	let entry = entries.find((one) => (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(one, "path") === name);
	if (entry === void 0) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(!0);
	if ((0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(entry, "type") !== "tree") return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(name !== last);
	tree = (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(entry, "sha") ?? "";
}
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(!1);
}
async function pathsAt(api, where, commit) {
let asked = {
	...where,
	tree_sha: commit,
	recursive: "1"
};
let answer = await orNull(api, () => api.octokit.rest.git.getTree(asked));
if (!answer.ok) return answer;
let entries = (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.gT)(answer.value, "tree");
if (entries === null || (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.fK)(answer.value, "truncated") === !0) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(null);
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(entries.flatMap((one) => (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(one, "type") === "blob" ? (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(one, "path") ?? [] : []));
}
async function changesBetween(api, where, base, head) {
let asked = {
	...where,
	basehead: `${base}...${head}`
};
let answer = await orNull(api, () => api.octokit.rest.repos.compareCommitsWithBasehead(asked));
if (!answer.ok) return answer;
let [mergeBase, files] = [(0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(answer.value, "merge_base_commit", "sha"), (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.gT)(answer.value, "files")];
if (mergeBase === null || files === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(null);
let changed = files.flatMap((file) => {
	let [path, status] = [(0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(file, "filename"), (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(file, "status")];
	return path === null || status === null ? [] : [{
		path,
		status,
		previousPath: (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(file, "previous_filename")
	}];
});
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)({
	mergeBase,
	files: changed,
	whole: files.length < 300
});
}
}) };
