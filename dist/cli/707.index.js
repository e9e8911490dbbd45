export const id = 707;
export const ids = [707];
export const modules = { 707: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		L: () => readWorkflows,
		noPlan: () => noPlan,
		planPath: () => planPath,
		readPlan: () => readPlan,
		v: () => parsePlan
	});
	var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
	var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
	var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9471);
	function planPath(planFile) {
		return planFile ?? ".github/backup-plans.yml";
	}
	async function readPlan(path, now) {
		let text;
		try {
			text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
		} catch (error) {
			if (isMissing(error)) return {
				ok: !0,
				source: null
			};
			let message = `plan-file: "${path}" cannot be read: ${error instanceof Error ? error.message : String(error)}; write the path of a file in the working copy`;
			return {
				ok: !1,
				refusals: [{
					target: "plan-file",
					fault: (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.AN)(message, "Correct plan-file and run again; nothing was changed.")
				}]
			};
		}
		return parsePlan(path, text, now);
	}
	async function parsePlan(path, text, now) {
		let { parsePlanFile } = await Promise.all([
			__webpack_require__.e(5924),
			__webpack_require__.e(6637),
			__webpack_require__.e(7728),
			__webpack_require__.e(3812),
			__webpack_require__.e(21)
		]).then(__webpack_require__.bind(__webpack_require__, 21));
		let reading = parsePlanFile(text, now);
		if (reading.ok) return {
			ok: !0,
			source: {
				path,
				text,
				hash: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex"),
				file: reading.file
			}
		};
		return {
			ok: !1,
			refusals: reading.problems.map(({ line, column, message }) => ({
				target: `${path}:${line}:${column}`,
				fault: (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.AN)(message, `Correct line ${line} of ${path} and run again; nothing was changed.`),
				place: {
					file: path,
					line,
					column
				}
			}))
		};
	}
	function noPlan(path, otherwise) {
		let message = `plan-file: there is no file "${path}" in the working copy; check the repository out before, and write its path such as ".github/backup-plans.yml"${otherwise}`;
		return {
			target: "plan-file",
			fault: (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.AN)(message, "Correct plan-file and run again; nothing was changed.")
		};
	}
	let WORKFLOWS = ".github/workflows";
	async function readWorkflows() {
		try {
			let paths = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(WORKFLOWS)).filter((name) => /\.ya?ml$/.test(name)).sort().map((name) => `${WORKFLOWS}/${name}`);
			return await Promise.all(paths.map(async (path) => ({
				path,
				text: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8")
			})));
		} catch (error) {
			if (isMissing(error)) return [];
			throw error;
		}
	}
	function isMissing(error) {
		return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
	}
}) };
