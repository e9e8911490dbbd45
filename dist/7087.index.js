export const id = 7087;
export const ids = [7087];
export const modules = { 7087: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { settle: () => settle });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
async function settle(pending, waiting) {
let states = new Map();
let stateTexts = new Map();
let failures = [];
let settlePlace = async (kind, names, region, ids) => {
	let open = ids;
	let unread = null;
	let fail = (id, fault) => failures.push({
		region,
		target: id,
		action: "wait",
		fault
	});
	for (let round = 0; open.length > 0; round += 1) {
		let wait = Math.min(FIRST_WAIT * 2 ** round, LONGEST_WAIT, waiting.deadline - waiting.clock.now());
		let end = wait <= 0 ? unread ?? notInTime(names, waiting.engine) : await pause(wait, waiting);
		if (end !== null) {
			for (let id of open) fail(id, end);
			return;
		}
		let read = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => kind.describeStates(region, open), waiting);
		if (!read.ok && !PASSING.has(read.fault.code)) {
			for (let id of open) fail(id, read.fault);
			return;
		}
		unread = read.ok ? null : read.fault;
		if (!read.ok) continue;
		let stillOpen = [];
		for (let id of open) {
			let found = read.value.get(id);
			found !== void 0 && stateTexts.set(id, found.stateText);
			if (found === void 0 || found.state === "pending") {
				stillOpen.push(id);
				continue;
			}
			states.set(id, found.state);
			found.state !== "available" && fail(id, found.fault ?? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.yrk)(found.stateReason || found.stateText));
		}
		open = stillOpen;
		waiting.log.progress(states.size, pending.length, "settled");
	}
};
let listings = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(pending, ({ kind }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.IaW)(waiting.kinds, kind));
await Promise.all([...listings].flatMap(([kind, ofKind]) => [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(ofKind, ({ region }) => region)].map(([region, points]) => settlePlace(kind, points.map((point) => point.kind), region, points.map(({ id }) => id)))));
return {
	states,
	stateTexts,
	failures
};
}
let PASSING = new Set([
"throttled",
"unreachable",
"service-error"
]);
let FIRST_WAIT = 2e3;
let LONGEST_WAIT = 15e3;
function notInTime(kinds, engine = "direct") {
let code = "not-available-in-time";
let large = largeOnes(kinds);
if (engine === "direct") return {
	code,
	message: "it was still pending when wait-timeout was over",
	advice: `${large} take hours: raise wait-timeout, or leave wait off and let the next purge report what failed.`
};
return {
	code,
	message: "the job had not ended when wait-timeout was over",
	advice: `The job goes on: look at it in the console of AWS Backup. ${large} take hours: raise wait-timeout.`
};
}
function largeOnes(kinds) {
if (kinds.every((kind) => kind === "ec2-instance" || kind === "ebs-volume")) return "Large volumes";
return kinds.every((kind) => kind === "rds-instance" || kind === "rds-cluster") ? "Large databases" : "Large ones";
}
async function pause(milliseconds, { clock, signal }) {
try {
	await clock.sleep(milliseconds, signal);
	return null;
} catch (error) {
	if (signal.aborted) return _start_js__WEBPACK_IMPORTED_MODULE_0__.gDu;
	throw error;
}
}
}) };
