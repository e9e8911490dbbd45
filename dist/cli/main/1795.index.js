export const id = 1795;
export const ids = [1795];
export const modules = { 1795: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { beginCopies: () => beginCopies });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
function wantedOf(changes) {
return changes.flatMap((change) => {
	let text = change.pointTags.find(([key]) => key === "BackupCopyTo")?.[1];
	return text === void 0 ? [] : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.LZ)(text).wishes.map((wish) => ({
		change,
		wish
	}));
});
}
async function beginCopies(changeSet, due, { request, copies, run }) {
let creates = changeSet.changes.filter((change) => change.action === "create");
let newVaultIn = newVaultsFor(request, due);
let foreseen = await foreseeCopies(creates, copies, newVaultIn, run);
return async (applied, settled, deadline) => applied === null ? plannedCopies(creates, foreseen) : copyCreated(applied, settled, {
	copies,
	newVaultIn,
	foreseen,
	deadline,
	run
});
}
function newVaultsFor({ engine, copyKeys }, due) {
if (engine.name === "direct" || engine.newVault === null) return () => null;
let { newVault } = engine;
let ofRules = due.flatMap(({ rule }) => rule.copies ?? []);
return (to) => {
	let key = copyKeys.find(({ region }) => region === to)?.arn ?? ofRules.find((copy) => copy.to === to)?.kmsKey;
	return key == null ? newVault : { kmsKey: key };
};
}
async function foreseeCopies(changes, copies, newVaultIn, run) {
let distinct = new Map(wantedOf(changes).map(({ wish }) => [placeOf(wish), wish]));
let judged = await Promise.all([...distinct].map(async ([place, wish]) => {
	let { to, expiresAt } = wish;
	let look = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(async () => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(await copies.foresee(to, expiresAt, newVaultIn(to))), run);
	let fault = look.ok ? look.value : look.fault;
	return fault === null ? [] : [[place, {
		region: to,
		target: "copy-to",
		action: "copy",
		fault
	}]];
}));
return new Map(judged.flat());
}
function placeOf({ to, expiresAt }) {
return `${to} ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8)(expiresAt)}`;
}
function plannedCopies(changes, foreseen) {
return {
	copies: wantedOf(changes).filter(({ wish }) => !foreseen.has(placeOf(wish))).map(({ change, wish: { to, expiresAt } }) => ({
		change,
		to,
		expiresAt,
		job: null,
		state: "planned",
		point: null
	})),
	failures: [...foreseen.values()]
};
}
async function copyCreated(applied, settled, around) {
let made = applied.created.flatMap(({ change, outcome }) => {
	if (outcome.result === "failed") return [];
	return [{
		change,
		state: settled?.states.get(outcome.id) ?? outcome.state,
		id: outcome.id,
		slot: outcome.slot ?? change.slot,
		expiresAt: outcome.expiresAt
	}];
});
let told = await Promise.all(made.flatMap((one) => wantedOf([one.change]).filter(({ wish }) => !around.foreseen.has(placeOf(wish))).map(({ wish }) => copyOne(one, wish, around))));
return {
	copies: told.map(({ copy }) => copy),
	failures: [...around.foreseen.values(), ...told.flatMap(({ failure }) => failure ?? [])]
};
}
async function copyOne(made, { to, expiresAt }, around) {
let { change, id: job, slot, state, expiresAt: sourceExpiresAt } = made;
let { copies, newVaultIn, run } = around;
let copy = {
	change,
	to,
	expiresAt,
	job,
	state: "failed",
	point: null
};
let failed = (fault, more = {}) => ({
	copy: {
		...copy,
		...more
	},
	failure: {
		region: to,
		target: job,
		action: "copy",
		fault,
		subject: subjectOf(change, job)
	}
});
if (state !== "available") return failed(notComplete(state), { state: state === "pending" ? "pending" : "failed" });
let home = change.resource.region;
let started = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(async () => {
	let ready = await copies.ready(to, newVaultIn(to));
	return ready.ok ? copies.start({
		home,
		job,
		slot,
		to,
		expiresAt,
		sourceExpiresAt
	}) : ready;
}, run);
if (!started.ok) return failed(started.fault);
let end = await followed(started.value, home, around);
if (end.fault !== null) return failed(end.fault, {
	state: end.state,
	point: end.point
});
return {
	copy: {
		...copy,
		state: end.state,
		point: end.point
	},
	failure: null
};
}
let PASSING = new Set([
"throttled",
"unreachable",
"service-error"
]);
async function followed(id, home, { copies, deadline, run }) {
let open = (fault) => ({
	state: "pending",
	point: null,
	fault
});
let unread = null;
for (let round = 0;; round += 1) {
	let pause = Math.min(2e3 * 2 ** round, 15e3, deadline - run.clock.now());
	if (pause <= 0) return open(unread ?? notInTime(id));
	try {
		await run.clock.sleep(pause, run.signal);
	} catch (error) {
		if (run.signal.aborted) return open(_run_js__WEBPACK_IMPORTED_MODULE_1__.gDu);
		throw error;
	}
	let look = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(() => copies.look(home, id), run);
	if (look.ok && look.value.state !== "pending") return look.value;
	if (!look.ok && !PASSING.has(look.fault.code)) return open(look.fault);
	unread = look.ok ? null : look.fault;
}
}
function notComplete(state) {
return {
	code: "backup-failed",
	message: `it was not copied, because the job of its backup ${state === "pending" ? "has not ended in time" : "made no whole recovery point"}: AWS Backup copies what is complete`,
	advice: "Run this workflow run again once the job has ended: it finds the job, and copies. Or raise wait-timeout."
};
}
function notInTime(id) {
return {
	code: "not-available-in-time",
	message: `the copy job ${id} had not ended when wait-timeout was over`,
	advice: "The job goes on: look at it in the console of AWS Backup. A first copy to a region is a full one: raise wait-timeout."
};
}
function subjectOf({ resource }, job) {
let { kind, id, name } = resource;
return {
	kind,
	resourceId: id,
	resourceName: name,
	recoveryPointId: job
};
}
}) };
