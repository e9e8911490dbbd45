export const id = 8072;
export const ids = [8072];
export const modules = {
3915: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { R: () => CreateTagsCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6975);
var CreateTagsCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateTags", _ec2_js__WEBPACK_IMPORTED_MODULE_0__.GI) {};
}),
8072: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { setExpiries: () => setExpiries });
var _CreateTagsCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3915);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
var _expiries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3566);
async function setExpiries(caller, read, changes, tell) {
	let { clock, signal } = caller;
	let writing = {
		write: (some) => createTags(caller, some),
		read,
		clock,
		signal
	};
	await (0, _expiries_js__WEBPACK_IMPORTED_MODULE_2__.v)(batchesOf(changes).map((batch) => (0, _expiries_js__WEBPACK_IMPORTED_MODULE_2__.r)(batch, writing, tell)));
}
function createTags(caller, changes) {
	let [first] = changes;
	if (first === void 0) throw Error("no expiry to write: this is a bug");
	let { point, to } = first;
	return caller.once(point.region, "CreateTags", (client) => client.send(new _CreateTagsCommand_js__WEBPACK_IMPORTED_MODULE_0__.R({
		Resources: [...new Set(changes.flatMap(resourcesOf))],
		Tags: [{
			Key: "Expire",
			Value: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.B8)(to)
		}]
	})), () => null);
}
function resourcesOf({ point }) {
	return [...new Set([point.id, ...point.snapshots.map(({ id }) => id)])];
}
function batchesOf(changes) {
	let batches = [];
	let room = 0;
	for (let change of changes) {
		let count = resourcesOf(change).length;
		let batch = count <= room ? batches.at(-1) : void 0;
		if (batch === void 0) {
			batches.push([change]);
			room = 200 - count;
			continue;
		}
		batch.push(change);
		room -= count;
	}
	return batches;
}
}),
3566: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	r: () => writeExpiries,
	v: () => allSettled
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6975);
async function allSettled(work) {
	for (let end of await Promise.allSettled(work)) if (end.status === "rejected") throw end.reason;
}
let DONE = { result: "done" };
async function writeExpiries(changes, writing, tell) {
	let open = changes;
	for (let lost = 1; open.length > 0; lost += 1) {
		let call = await writing.write(open);
		if (call.ok) return tellAll(open, DONE, tell);
		if (!(0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Ni)(call.refusal)) return refused(open, call, writing, tell);
		if (lost === 4) return tellAll(open, failed(call.fault), tell);
		await writing.clock.sleep((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.JNn)(250, lost, 4e3), writing.signal);
		let seen = await look(open, writing);
		if (!seen.ok) return tellAll(open, failed(call.fault), tell);
		open = open.filter((change) => {
			let outcome = outcomeOf(change, seen.value);
			outcome !== null && tell(change, outcome);
			return outcome === null;
		});
	}
}
function failed(fault) {
	return {
		result: "failed",
		fault
	};
}
function tellAll(changes, outcome, tell) {
	for (let change of changes) tell(change, outcome);
}
async function refused(changes, { refusal, fault }, writing, tell) {
	if (changes.length < 2 || refusal.kind !== "refused") return tellAll(changes, failed(fault), tell);
	await allSettled(changes.map((change) => writeExpiries([change], writing, tell)));
}
async function look(changes, { read }) {
	let [first] = changes;
	if (first === void 0) return {
		ok: !0,
		value: new Map()
	};
	let points = await read(first.point.region, changes.map(({ point }) => point.id));
	return points.ok ? {
		ok: !0,
		value: new Map(points.value.map((point) => [point.id, point]))
	} : points;
}
function outcomeOf({ point, from, to, because }, seen) {
	let now = seen.get(point.id);
	if (now === void 0) return null;
	let says = now.tags.expire;
	if (says === (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8)(to) && because !== "snapshots") return DONE;
	return says === from || says === (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8)(to) ? null : failed(writtenMeanwhile(says));
}
function writtenMeanwhile(says) {
	return {
		code: "wrong-state",
		message: `its Expire tag was changed meanwhile, and ${says === null ? "is gone" : `says ${says}`}`,
		advice: "Somebody else wrote it during the run. If this was intended, do nothing; else run again."
	};
}
})
};
