export const id = 1859;
export const ids = [1859];
export const modules = { 1859: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		pullRequestOfEvent: () => pullRequestOfEvent,
		readFileAt: () => readFileAt,
		upsertComment: () => upsertComment
	});
	var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1735);
	function pullRequestOfEvent() {
		let found = _actions_github__WEBPACK_IMPORTED_MODULE_0__._.payload.pull_request;
		if (found === void 0) return null;
		let baseRepository = found.base?.repo?.full_name;
		let headRepository = found.head?.repo?.full_name;
		return {
			number: found.number,
			baseSha: String(found.base?.sha ?? ""),
			headSha: String(found.head?.sha ?? ""),
			fromFork: headRepository !== baseRepository
		};
	}
	async function readFileAt(token, path, ref) {
		let { rest } = (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__.Q)(token);
		try {
			let data = (await rest.repos.getContent({
				..._actions_github__WEBPACK_IMPORTED_MODULE_0__._.repo,
				path,
				ref,
				mediaType: { format: "raw" }
			})).data;
			if (typeof data == "string") return data;
			if (data instanceof ArrayBuffer) return new TextDecoder().decode(data);
			throw Error(`${path} is not a file at ${ref}`);
		} catch (error) {
			if (statusOf(error) === 404 && !(error instanceof Error && /no commit found/i.test(error.message))) return null;
			throw error;
		}
	}
	async function upsertComment(token, number, marker, body) {
		let octokit = (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__.Q)(token);
		let text = `${marker}\n${body}`;
		if (text.length > 65536) throw Error(`a comment of ${text.length} characters is more than GitHub takes`);
		let where = {
			..._actions_github__WEBPACK_IMPORTED_MODULE_0__._.repo,
			issue_number: number
		};
		for await (let page of octokit.paginate.iterator(octokit.rest.issues.listComments, {
			...where,
			per_page: 100
		})) {
			let ours = page.data.find((comment) => comment.body?.startsWith(marker) === !0 && isTrusted(comment));
			if (ours === void 0) continue;
			return (await octokit.rest.issues.updateComment({
				..._actions_github__WEBPACK_IMPORTED_MODULE_0__._.repo,
				comment_id: ours.id,
				body: text
			})).data.html_url;
		}
		return (await octokit.rest.issues.createComment({
			...where,
			body: text
		})).data.html_url;
	}
	function isTrusted({ user, author_association: association = "" }) {
		return user?.type === "Bot" || [
			"OWNER",
			"MEMBER",
			"COLLABORATOR"
		].includes(association);
	}
	function statusOf(error) {
		if (typeof error != "object" || !error || !("status" in error)) return null;
		return typeof error.status == "number" ? error.status : null;
	}
}) };
