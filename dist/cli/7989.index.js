export const id = 7989;
export const ids = [7989];
export const modules = {
	85184: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			ProxyAgent: () => ProxyAgent,
			fetch: () => fetch
		});
		let fetch = globalThis.fetch;
		class ProxyAgent {
			constructor() {
				throw Error("undici is left out of this bundle, see scripts/bundle/prepare.ts.");
			}
		}
	}),
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
		var _ports_network_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51454);
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
	14672: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { issuesWith: () => issuesWith });
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15909);
		var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87266);
		var _authors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30142);
		let WRITE = "issues: write";
		let LABEL = "backup-via-tag";
		function issuesWith(name, token, context) {
			let api = (0, _api_js__WEBPACK_IMPORTED_MODULE_1__.v)(token, context);
			let { issues } = api.octokit.rest;
			let [owner = "", repo = ""] = name.split("/");
			let where = {
				owner,
				repo
			};
			let self = null;
			let done = async (work) => {
				let written = await api.ask(WRITE, work);
				return written.ok ? (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.kX)(null) : written;
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
					let me = self ?? await (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.Wc)(api);
					self = me;
					return marked.filter(({ author }) => (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(author, me));
				}),
				open: (text) => api.ask(WRITE, async () => {
					let { data } = await issues.create({
						...where,
						...text,
						labels: [LABEL]
					});
					self = (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.HV)(data) ?? self;
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
			if (((0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.gT)(created, "labels") ?? []).some((one) => one === LABEL || (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(one, "name") === LABEL)) return;
			await octokit.rest.issues.addLabels({
				...where,
				labels: [LABEL]
			});
		}
		function issueIn(data) {
			let number = (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.fK)(data, "number");
			let author = (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.HV)(data);
			if (typeof number != "number" || author === null || (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.fK)(data, "pull_request") !== void 0) return null;
			return {
				number,
				author,
				open: (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "state") === "open",
				body: (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "body") ?? ""
			};
		}
	})
};
