export const id = 8518;
export const ids = [8518];
export const modules = {
8518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { copySnapshot: () => copySnapshot });
var _copy_outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8128);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3781);
var _ec2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6975);
var _databases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5707);
async function copySnapshot(family, rds, quotasReached, change) {
	let { caller } = rds;
	let { to, point, slot, kmsKey } = change;
	let order = {
		source: point.id,
		name: slot,
		kmsKey,
		tags: tagsOf(change)
	};
	let limits = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_3__._L)(caller.clock);
	for (;;) {
		let call = await family.copy(caller, to, order, () => quotasReached.get(to) ?? null);
		if (call.ok && call.value !== null && call.value.arn !== "") return {
			result: "done",
			id: (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.hS)(call.value.arn),
			state: (0, _databases_js__WEBPACK_IMPORTED_MODULE_4__.snapshotState)(call.value.state)
		};
		if (call.ok || call.refusal.code === family.codes.snapshotExists) return adopt(family, rds, change);
		if ((0, _ec2_js__WEBPACK_IMPORTED_MODULE_3__.ht)(call.refusal.code)) {
			let wait = limits.next(1e4, 6e4);
			if (wait === null) return failed((0, _ec2_js__WEBPACK_IMPORTED_MODULE_3__.qs)(call.fault));
			await caller.clock.sleep(wait, caller.signal);
			continue;
		}
		call.fault.code === "quota-reached" && quotasReached.set(to, call.fault);
		return failed(call.fault);
	}
}
function tagsOf({ whole, expiresAt, point }) {
	let { image } = (0, _copy_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.Gy)(whole.tags, expiresAt, (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.cK5)(point));
	return image.map(([Key, Value]) => ({
		Key,
		Value
	}));
}
async function adopt(family, rds, change) {
	let { clock, signal } = rds.caller;
	let until = clock.now() + 9e4;
	for (let look = 0;; look += 1) {
		let found = await (0, _databases_js__WEBPACK_IMPORTED_MODULE_4__.findSnapshot)(family, rds, change.to, change.slot);
		if (!found.ok) return failed(found.fault);
		let outcome = found.value === null ? failed((0, _copy_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.nn)(change)) : (0, _copy_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.ar)(found.value.point, change, rds.account);
		if (outcome.result !== "failed" || clock.now() >= until) return outcome;
		await clock.sleep((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.JNn)(500, look, 8e3), signal);
	}
}
function failed(fault) {
	return {
		result: "failed",
		fault
	};
}
}),
8128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Gy: () => copiedTags,
	ar: () => outcomeOfFound,
	nn: () => nameTaken
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1892);
let OF_THE_POINT = new Set([
	"BackupLaunch",
	"BackupGroups",
	"BackupLeftOut"
]);
let NOT_COPIED = new Set([
	"Expire",
	"BackupCopyTo",
	"BackupCopyOf",
	"BackupVerified"
]);
function copiedTags(source, expiresAt, copyOf) {
	let kept = [...source].filter(([key]) => !NOT_COPIED.has(key) && !/^(aws|rds):/i.test(key));
	let image = [
		["Expire", (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8)(expiresAt)],
		["BackupCopyOf", copyOf],
		...kept
	];
	return {
		image,
		snapshots: image.filter(([key]) => !OF_THE_POINT.has(key))
	};
}
function outcomeOfFound(found, change, account) {
	if ((0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.proveOwnership)(found, account).ours && found.copyOf === (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.cK5)(change.point)) return {
		result: "already-done",
		id: found.id,
		state: found.state
	};
	return {
		result: "failed",
		fault: {
			code: "name-taken",
			message: `the name ${change.slot} is taken in ${change.to} by ${found.id}, which is not this copy`,
			advice: "Find out who made it; rename or delete it, then run again."
		}
	};
}
function nameTaken({ slot, to }) {
	return {
		code: "name-taken",
		message: `the name ${slot} is taken in ${to}, and nothing of that name can be seen`,
		advice: "Look for it in the Recycle Bin of that region; a name that was just given up needs some minutes to become free."
	};
}
})
};
