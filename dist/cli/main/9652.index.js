export const id = 9652;
export const ids = [9652];
export const modules = { 9652: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
heartbeatAddress: () => heartbeatAddress,
sendHeartbeat: () => sendHeartbeat
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
function heartbeatAddress(url, good) {
let address = new URL(url);
address.hash = "";
good || (address.pathname = `${address.pathname.replace(/\/+$/, "")}/fail`);
return address.href;
}
async function sendHeartbeat(url, good, context) {
let { signal, milliseconds = 1e4 } = context;
try {
	await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.dnT)((stop) => askAgain(heartbeatAddress(url, good), context, stop), signal, milliseconds);
	return null;
} catch (error) {
	if (signal.aborted) return "the run was cancelled before it was answered";
	return whyOf(error);
}
}
var NotTaken = class extends Error {
pause;
constructor(message, pause) {
	super(message);
	this.pause = pause;
}
};
async function askAgain(address, context, stop) {
for (let attempt = 1;; attempt += 1) {
	let usual = 500 * 2 ** attempt;
	try {
		await ask(address, context, stop, usual);
		return;
	} catch (error) {
		let pause = error instanceof NotTaken ? error.pause : usual;
		if (stop.aborted || pause === null || attempt >= 3) throw error;
		await context.clock.sleep(pause, stop);
	}
}
}
async function ask(address, { network, clock }, signal, usual) {
let url = address;
for (let redirects = 0; redirects <= 3; redirects += 1) {
	let { status, headers } = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.WEq)(url, {
		network,
		signal,
		headers: { "user-agent": "backup-via-tag" }
	});
	if (status >= 200 && status < 300) return;
	if (status === 429 || status >= 500) throw new NotTaken(`the answer was status ${status}`, (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.P9p)(headers["retry-after"], clock.now()) ?? usual);
	let next = isRedirect(status) ? nextAddress(headers.location ?? "", url) : null;
	if (next === null) throw new NotTaken(`the answer was status ${status}`, null);
	url = next;
}
throw new NotTaken("it was sent on more than 3 times", null);
}
function isRedirect(status) {
return [
	301,
	302,
	303,
	307,
	308
].includes(status);
}
function nextAddress(location, from) {
if (location === "" || !URL.canParse(location, from)) return null;
let next = new URL(location, from);
return (from.startsWith("https:") ? ["https:"] : ["http:", "https:"]).includes(next.protocol) ? next.href : null;
}
function whyOf(error) {
if (error instanceof NotTaken || error instanceof _run_js__WEBPACK_IMPORTED_MODULE_0__.W_C) return error.message;
return `the connection failed${error instanceof Error && "code" in error ? ` (${String(error.code)})` : ""}`;
}
}) };
