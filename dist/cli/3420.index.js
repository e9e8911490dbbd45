export const id = 3420;
export const ids = [3420];
export const modules = {
	5184: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	8073: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { fetchIdToken: () => fetchIdToken });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);
		async function fetchIdToken(audience) {
			let permitted = !!(process.env.ACTIONS_ID_TOKEN_REQUEST_URL && process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
			for (let attempt = 1;; attempt += 1) try {
				return await (0, _actions_core__WEBPACK_IMPORTED_MODULE_1__.V9)(audience);
			} catch (error) {
				if (!permitted || attempt >= 3 || !isBrokenConnection(error)) throw error;
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(500 * attempt);
			}
		}
		function isBrokenConnection(error) {
			return error instanceof Error && /ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|socket hang up/.test(error.message);
		}
	})
};
