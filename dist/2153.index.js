export const id = 2153;
export const ids = [2153];
export const modules = {
2153: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { setExpiries: () => setExpiries });
var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4255);
var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2824);
var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3746);
var _expiries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7388);
var _tag_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6027);
var AddTagsToResourceCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.yt, "AddTagsToResource", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.Yl) {};
function setExpiries(caller, read, changes, tell) {
	let { clock, signal } = caller;
	return (0, _expiries_js__WEBPACK_IMPORTED_MODULE_3__.v)(changes.map((change) => (0, _expiries_js__WEBPACK_IMPORTED_MODULE_3__.r)([change], {
		write: () => addTag(caller, change),
		read,
		clock,
		signal
	}, tell)));
}
function addTag(caller, { point, to }) {
	return caller.once(point.region, "AddTagsToResource", (client) => client.send(new AddTagsToResourceCommand({
		ResourceName: point.id,
		Tags: [{
			Key: "Expire",
			Value: (0, _tag_text_js__WEBPACK_IMPORTED_MODULE_4__.px)((0, _start_js__WEBPACK_IMPORTED_MODULE_2__.B8O)(to))
		}]
	})), () => null);
}
}),
7388: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	r: () => writeExpiries,
	v: () => allSettled
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
async function allSettled(work) {
	for (let end of await Promise.allSettled(work)) if (end.status === "rejected") throw end.reason;
}
let DONE = { result: "done" };
async function writeExpiries(changes, writing, tell) {
	let open = changes;
	for (let lost = 1; open.length > 0; lost += 1) {
		let call = await writing.write(open);
		if (call.ok) return tellAll(open, DONE, tell);
		if (!(0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Ni)(call.refusal)) return refused(open, call, writing, tell);
		if (lost === 4) return tellAll(open, failed(call.fault), tell);
		await writing.clock.sleep((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.JNn)(250, lost, 4e3), writing.signal);
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
	if (says === (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(to) && because !== "snapshots") return DONE;
	return says === from || says === (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(to) ? null : failed(writtenMeanwhile(says));
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
