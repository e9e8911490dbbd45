export const id = 971;
export const ids = [971];
export const modules = { 971: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { readReports: () => readReports });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
async function readReports({ reports, expect }, { files }) {
let found = await Promise.all(reports.map(async (pattern) => ({
	pattern,
	paths: await files.find(pattern)
})));
let paths = [...new Set(found.flatMap((one) => one.paths))].sort();
let readings = await Promise.all(paths.map(async (path) => ({
	path,
	reading: await readOne(path, files.read)
})));
let good = onlyOnce(readings.flatMap(({ path, reading }) => reading.ok ? [{
	path,
	...reading.value
}] : []));
let troubles = [
	...found.filter((one) => one.paths.length === 0).map(({ pattern }) => trouble(pattern, `reports: "${pattern}" matches no file`)),
	...readings.flatMap(({ path, reading }) => reading.ok ? [] : [trouble(path, reading.problem)]),
	...expect !== null && good.length < expect ? [trouble("reports", `reports: ${good.length} of the ${expect} that expect asks for could be read${repeated(readings, good)}`)] : []
];
let [first] = good;
if (first === void 0) return {
	ok: !1,
	refusals: troubles
};
let other = good.find(({ mode }) => mode !== first.mode);
if (other !== void 0) {
	let message = `reports: "${first.path}" is of mode ${first.mode} and "${other.path}" of mode ${other.mode}`;
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)("reports", (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Put the reports of one mode together, each mode in a step of its own."));
}
let begun = good.filter(({ failed }) => !failed);
let [dry, real] = [begun.find(({ dryRun }) => dryRun), begun.find(({ dryRun }) => !dryRun)];
if (dry !== void 0 && real !== void 0) {
	let message = `reports: "${dry.path}" is of a dry run and "${real.path}" is not`;
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)("reports", (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Give all jobs the same dry-run, and run again."));
}
return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.PG4)({
	mode: first.mode,
	files: good,
	troubles
});
}
function onlyOnce(files) {
let first = new Map();
for (let file of files) first.has(file.text) || first.set(file.text, file);
return [...first.values()];
}
function repeated(readings, good) {
let more = readings.filter(({ reading }) => reading.ok).length - good.length;
return more === 0 ? "" : `; ${more} more ${more === 1 ? "repeats one" : "repeat some"} of them word for word`;
}
function trouble(target, message) {
return {
	target,
	fault: {
		code: "report-missing",
		message,
		advice: "Look at the job that should have left it, and at the step that uploads and downloads the artifacts; what it covers is not known."
	}
};
}
async function readOne(path, read) {
let wrong = (why) => ({
	ok: !1,
	problem: `reports: "${path}" ${why}`
});
let content;
let text;
try {
	text = await read(path, 67108864);
	content = JSON.parse(text);
} catch (error) {
	if (error instanceof SyntaxError) return wrong("is no JSON; it may have been cut");
	return wrong(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
}
if (typeof content != "object" || !content || !("mode" in content) || !("version" in content)) return wrong("is no report of backup-via-tag");
if (content.version !== 1) return wrong("is a report of another version of backup-via-tag");
if (content.mode === null) return wrong("is the report of a run whose inputs could not be read");
if (!(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.SF)(content.mode) || content.mode === "collect") return wrong("is no report of a mode that can be put together");
let dryRun = "dryRun" in content && content.dryRun === !0;
let failed = "outcome" in content && content.outcome === "failed";
return {
	ok: !0,
	value: {
		mode: content.mode,
		dryRun,
		failed,
		content,
		text
	}
};
}
}) };
