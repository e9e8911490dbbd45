export const id = 4115;
export const ids = [4115];
export const modules = { 4115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { issuesWith: () => issuesWith });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1110);
var _authors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6517);
let WRITE = "issues: write";
let LABEL = "backup-via-tag";
function issuesWith(name, token, context) {
let api = (0, _authors_js__WEBPACK_IMPORTED_MODULE_1__.vK)(token, context);
let { issues } = api.octokit.rest;
let [owner = "", repo = ""] = name.split("/");
let where = {
	owner,
	repo
};
let self = null;
let done = async (work) => {
	let written = await api.ask(WRITE, work);
	return written.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(null) : written;
};
return {
	find: (marker) => api.ask(WRITE, async () => {
		let asked = {
			...where,
			labels: LABEL,
			state: "all",
			per_page: 100
		};
		let marked = (await api.octokit.paginate(issues.listForRepo, asked)).flatMap((one) => issueIn(one) ?? []).filter(({ body }) => body.startsWith(marker));
		if (marked.length === 0) return [];
		let me = self ?? await (0, _authors_js__WEBPACK_IMPORTED_MODULE_1__.Wc)(api);
		self = me;
		return marked.filter(({ author }) => (0, _authors_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(author, me));
	}),
	open: (text) => api.ask(WRITE, async () => {
		let { data } = await issues.create({
			...where,
			...text,
			labels: [LABEL]
		});
		self = (0, _authors_js__WEBPACK_IMPORTED_MODULE_1__.HV)(data) ?? self;
		await label(api, {
			...where,
			issue_number: data.number
		}, data);
		return data.number;
	}),
	rewrite: (number, text) => done(() => issues.update({
		...where,
		issue_number: number,
		...text,
		state: "open"
	})),
	comment: (number, body) => done(() => issues.createComment({
		...where,
		issue_number: number,
		body
	})),
	close: (number, because) => done(() => issues.update({
		...where,
		issue_number: number,
		state: "closed",
		state_reason: because
	}))
};
}
async function label({ octokit }, where, created) {
if (((0, _answers_js__WEBPACK_IMPORTED_MODULE_2__.gT)(created, "labels") ?? []).some((one) => one === LABEL || (0, _answers_js__WEBPACK_IMPORTED_MODULE_2__.$6)(one, "name") === LABEL)) return;
await octokit.rest.issues.addLabels({
	...where,
	labels: [LABEL]
});
}
function issueIn(data) {
let number = (0, _answers_js__WEBPACK_IMPORTED_MODULE_2__.fK)(data, "number");
let author = (0, _authors_js__WEBPACK_IMPORTED_MODULE_1__.HV)(data);
if (typeof number != "number" || author === null || (0, _answers_js__WEBPACK_IMPORTED_MODULE_2__.fK)(data, "pull_request") !== void 0) return null;
return {
	number,
	author,
	open: (0, _answers_js__WEBPACK_IMPORTED_MODULE_2__.$6)(data, "state") === "open",
	body: (0, _answers_js__WEBPACK_IMPORTED_MODULE_2__.$6)(data, "body") ?? ""
};
}
}) };
