export const id = 4133;
export const ids = [4133];
export const modules = {
	87266: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => statusOf,
			v: () => apiWith
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15136);
		var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86553);
		var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30398);
		var _model_known_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51163);
		var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33444);
		var _ports_network_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26773);
		var _ports_outside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79008);
		var _answers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15909);
		let SILENT = {
			debug: () => {},
			info: () => {},
			warn: () => {},
			error: () => {}
		};
		function apiWith(token, context) {
			let { secondMilliseconds: second = 1e3 } = context;
			let mayWait = (seconds, _options, _octokit, repeats) => seconds <= 60 && repeats < 2;
			let options = {
				baseUrl: context.apiUrl,
				request: { fetch: (url, request) => send(url, request, context) },
				retry: {
					retries: 2,
					retryAfterBaseValue: second
				},
				throttle: {
					id: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
					onRateLimit: mayWait,
					onSecondaryRateLimit: mayWait,
					retryAfterBaseValue: second
				},
				log: SILENT,
				userAgent: "backup-via-tag"
			};
			return {
				octokit: (0, _actions_github__WEBPACK_IMPORTED_MODULE_1__.Q)(token, options, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_6__.L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_7__.A),
				ask: async (permission, question) => {
					try {
						return (0, _model_js__WEBPACK_IMPORTED_MODULE_3__.kX)(await unlessStopped(question(), context.signal));
					} catch (error) {
						return (0, _model_js__WEBPACK_IMPORTED_MODULE_3__.V2)(context.signal.aborted ? _model_known_faults_js__WEBPACK_IMPORTED_MODULE_2__.gD : faultOf(error, permission));
					}
				}
			};
		}
		async function send(url, request, context) {
			let { network, signal, clock, attemptMilliseconds } = context;
			if (signal.aborted) throw new DOMException("the run was cancelled", "AbortError");
			let { method = "GET", headers, body } = request;
			let length = body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) };
			let page = await (0, _ports_outside_js__WEBPACK_IMPORTED_MODULE_5__.dn)((stop) => (0, _ports_network_js__WEBPACK_IMPORTED_MODULE_4__.WE)(url, {
				network,
				method,
				headers: {
					...headers,
					...length
				},
				signal: stop,
				...body === void 0 ? {} : { body }
			}), signal, attemptMilliseconds);
			let { status } = page;
			status >= 200 && status < 300 && status !== 204 && assertJson(page.body);
			let wait = status === 429 || status >= 500 ? (0, _ports_outside_js__WEBPACK_IMPORTED_MODULE_5__.P9)(page.headers["retry-after"], clock.now()) : null;
			wait !== null && await clock.sleep(Math.max(0, wait - 1e3), signal);
			let answered = Object.entries(page.headers).flatMap(([name, value]) => typeof value == "string" ? [[name, value]] : []);
			return new Response(status === 204 ? null : page.body, {
				status,
				headers: answered
			});
		}
		function assertJson(body) {
			try {
				JSON.parse(body);
			} catch {
				throw Error("the answer was cut, or was not one of its API");
			}
		}
		function unlessStopped(work, signal) {
			return new Promise((resolve, reject) => {
				let stop = () => reject(signal.reason);
				signal.addEventListener("abort", stop, { once: !0 });
				signal.aborted && stop();
				work.finally(() => signal.removeEventListener("abort", stop)).then(resolve, reject);
			});
		}
		function statusOf(error) {
			let status = (0, _answers_js__WEBPACK_IMPORTED_MODULE_8__.fK)(error, "status");
			return typeof status == "number" && (0, _answers_js__WEBPACK_IMPORTED_MODULE_8__.fK)(error, "response") !== void 0 ? status : null;
		}
		function faultOf(error, permission) {
			let status = statusOf(error);
			let words = error instanceof Error ? error.message.slice(0, 300) : "it gave no reason";
			let header = (name) => (0, _answers_js__WEBPACK_IMPORTED_MODULE_8__.$6)(error, "response", "headers", name);
			if (status === null) return {
				code: "unreachable",
				message: `GitHub's answer was incomplete: ${words}`,
				advice: `Run again; ${LOOK}`
			};
			let message = `GitHub answered with status ${status}: ${words}`;
			if (status >= 500) return {
				code: "service-error",
				message,
				advice: `Run again; ${LOOK}`
			};
			let limited = header("x-ratelimit-remaining") === "0" || header("retry-after") !== null || /rate limit/i.test(words);
			if (status === 429 || status === 403 && limited) return {
				code: "throttled",
				message,
				advice: waitAdvice(header)
			};
			if (status === 401) return {
				code: "access-denied",
				message,
				advice: "GitHub does not know the token: correct the input github-token, or leave it to its default."
			};
			if (status === 403 || status === 404) return {
				code: "access-denied",
				message,
				advice: `Give the job the permission "${permission}" and run again.`
			};
			return {
				code: "service-error",
				message,
				advice: "Look at what GitHub says; it is no question of permissions."
			};
		}
		let LOOK = "if it goes on, look at https://www.githubstatus.com whether GitHub has an outage.";
		function waitAdvice(header) {
			let reset = Number(header("x-ratelimit-reset") ?? "");
			return `Run again${reset > 0 ? ` after ${new Date(reset * 1e3).toISOString()}` : " later"}: the rate limit of this token is used up, which no permission changes.`;
		}
	}),
	30142: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ft: () => isSame,
			HV: () => authorIn,
			Wc: () => whoAmI,
			cJ: () => JOB
		});
		var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15909);
		var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87266);
		let JOB = "github-actions[bot]";
		async function whoAmI({ octokit }) {
			try {
				let { data } = await octokit.rest.users.getAuthenticated();
				return {
					id: data.id,
					login: data.login
				};
			} catch (error) {
				let status = (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.c)(error);
				if (status === 403 || status === 404) return {
					id: null,
					login: JOB
				};
				throw error;
			}
		}
		function isSame(one, other) {
			if (one.id !== null && other.id !== null) return one.id === other.id;
			return one.login === other.login;
		}
		function authorIn(data) {
			let id = (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.fK)(data, "user", "id");
			let login = (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.$6)(data, "user", "login");
			return login === null ? null : {
				id: typeof id == "number" ? id : null,
				login
			};
		}
	}),
	14133: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { repositoryWith: () => repositoryWith });
		var model = __webpack_require__(33444);
		var work_tree = __webpack_require__(35675);
		var answers = __webpack_require__(15909);
		var github_api = __webpack_require__(87266);
		var authors = __webpack_require__(30142);
		function writeComment(api, where, number, marker, body) {
			let text = `${marker.text}\n${body}`;
			if (text.length > 65536) {
				let message = `a comment of ${text.length} characters is more than GitHub takes`;
				return Promise.resolve((0, model.V2)({
					code: "unexpected",
					message,
					advice: "Open an issue with the report."
				}));
			}
			return api.ask("pull-requests: write", async () => {
				let marked = await listMarked(api, where, number, marker);
				let self = marked.length === 0 ? null : await (0, authors.Wc)(api);
				let known = marked.filter(({ author }) => self !== null && (0, authors.Ft)(author, self));
				let found = known.length > 0 ? known : [await create(api, where, number, text)];
				let [mine] = found;
				let ours = known.length > 0 || mine === void 0 ? known : (await listMarked(api, where, number, marker)).filter(({ author }) => (0, authors.Ft)(author, mine.author));
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
				if ((0, github_api.c)(error) !== 404) throw error;
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
					login: authors.cJ
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
			let id = (0, answers.fK)(data, "id");
			let author = (0, authors.HV)(data);
			if (typeof id != "number" || author === null) return null;
			return {
				id,
				body: (0, answers.$6)(data, "body") ?? "",
				author,
				address: (0, answers.$6)(data, "html_url") ?? ""
			};
		}
		function repositoryWith(name, token, context) {
			let api = (0, github_api.v)(token, context);
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
					if (answer.value === null) return (0, model.kX)(null);
					let parents = (0, answers.gT)(answer.value, "parents") ?? [];
					return (0, model.kX)(parents.flatMap((parent) => (0, answers.$6)(parent, "sha") ?? []));
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
					if ((0, github_api.c)(error) === 404) return null;
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
			if (!answer.ok || answer.value === null) return answer.ok ? (0, model.kX)(null) : answer;
			let file = answer.value;
			let size = (0, answers.fK)(file, "size");
			let refuse = (why) => (0, model.V2)({
				code: "bad-input",
				message: `${path} at ${commit} ${why}`,
				advice: "Write the path of a plan file."
			});
			if ((0, answers.$6)(file, "type") !== "file") return refuse("is not a file");
			if (typeof size != "number" || size > work_tree.gq) return refuse("is larger than 1 MiB");
			if ((0, answers.$6)(file, "encoding") !== "base64") return refuse("comes in an unknown encoding");
			return (0, model.kX)(Buffer.from((0, answers.$6)(file, "content") ?? "", "base64").toString("utf8"));
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
				let entries = (0, answers.gT)(answer.value, "tree");
				if (entries === null || (0, answers.fK)(answer.value, "truncated") === !0) return (0, model.kX)(!1);
				let entry = entries.find((one) => (0, answers.$6)(one, "path") === name);
				if (entry === void 0) return (0, model.kX)(!0);
				if ((0, answers.$6)(entry, "type") !== "tree") return (0, model.kX)(name !== last);
				tree = (0, answers.$6)(entry, "sha") ?? "";
			}
			return (0, model.kX)(!1);
		}
		async function pathsAt(api, where, commit) {
			let asked = {
				...where,
				tree_sha: commit,
				recursive: "1"
			};
			let answer = await orNull(api, () => api.octokit.rest.git.getTree(asked));
			if (!answer.ok) return answer;
			let entries = (0, answers.gT)(answer.value, "tree");
			if (entries === null || (0, answers.fK)(answer.value, "truncated") === !0) return (0, model.kX)(null);
			return (0, model.kX)(entries.flatMap((one) => (0, answers.$6)(one, "type") === "blob" ? (0, answers.$6)(one, "path") ?? [] : []));
		}
		async function changesBetween(api, where, base, head) {
			let asked = {
				...where,
				basehead: `${base}...${head}`
			};
			let answer = await orNull(api, () => api.octokit.rest.repos.compareCommitsWithBasehead(asked));
			if (!answer.ok) return answer;
			let [mergeBase, files] = [(0, answers.$6)(answer.value, "merge_base_commit", "sha"), (0, answers.gT)(answer.value, "files")];
			if (mergeBase === null || files === null) return (0, model.kX)(null);
			let changed = files.flatMap((file) => {
				let [path, status] = [(0, answers.$6)(file, "filename"), (0, answers.$6)(file, "status")];
				return path === null || status === null ? [] : [{
					path,
					status,
					previousPath: (0, answers.$6)(file, "previous_filename")
				}];
			});
			return (0, model.kX)({
				mergeBase,
				files: changed,
				whole: files.length < 300
			});
		}
	})
};
