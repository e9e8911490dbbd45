export const id = 1709;
export const ids = [1709];
export const modules = {
1709: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { copyImage: () => copyImage });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6975);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
var _copy_outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8128);
var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3632);
var _start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3781);
var CopyImageCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "CopyImage", _shared_js__WEBPACK_IMPORTED_MODULE_1__.CopyImage$) {};
async function copyImage(context, asked) {
	let { caller, quotasReached } = context;
	let { to } = asked;
	let limits = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__._L)(caller.clock);
	let change = asked;
	for (let others = 0;;) {
		let call = await caller.repeatable(to, "CopyImage", (client) => client.send(commandFor(change)), () => quotasReached.get(to) ?? null);
		if (call.ok && call.value.ImageId) return {
			result: "done",
			id: (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.hS)(call.value.ImageId),
			state: "pending"
		};
		if (call.ok) return failed(NO_ID);
		let { code } = call.refusal;
		if (code === "InvalidAMIName.Duplicate") return adopt(context, change);
		if (code === "IdempotentParameterMismatch" && others < 25) {
			others += 1;
			change = {
				...change,
				token: (0, _run_js__WEBPACK_IMPORTED_MODULE_3__.$16)(change.token)
			};
			continue;
		}
		if ((0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.ht)(code) || code === "ResourceLimitExceeded") {
			let wait = limits.next(1e4, 6e4);
			if (wait === null) return failed((0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.qs)(call.fault));
			await caller.clock.sleep(wait, caller.signal);
			continue;
		}
		call.fault.code === "quota-reached" && quotasReached.set(to, call.fault);
		return failed(call.fault);
	}
}
function commandFor({ point, to, slot, token, kmsKey, whole, ...change }) {
	let { image, snapshots } = (0, _copy_outcomes_js__WEBPACK_IMPORTED_MODULE_2__.Gy)(whole.tags, change.expiresAt, (0, _run_js__WEBPACK_IMPORTED_MODULE_3__.cK5)(point));
	return new CopyImageCommand({
		SourceRegion: point.region,
		SourceImageId: point.id,
		Name: slot,
		ClientToken: token,
		Description: `Copy of ${point.id} in ${point.region}, backup of ${change.source}`,
		TagSpecifications: [{
			ResourceType: "image",
			Tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.Tw)(image)
		}, {
			ResourceType: "snapshot",
			Tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.Tw)(snapshots)
		}],
		...kmsKey !== null && {
			Encrypted: !0,
			KmsKeyId: kmsKey
		}
	});
}
let NO_ID = {
	code: "service-error",
	message: "CopyImage answered without the id of an AMI",
	advice: "The service had an error of its own: the next run asks again under the same token, and no second copy is made."
};
async function adopt({ caller, account }, change) {
	let { clock, signal } = caller;
	let until = clock.now() + 9e4;
	for (let look = 0;; look += 1) {
		let found = await (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.findImage)(caller, change.to, change.slot);
		if (!found.ok) return failed(found.fault);
		let outcome = found.value === null ? failed((0, _copy_outcomes_js__WEBPACK_IMPORTED_MODULE_2__.nn)(change)) : (0, _copy_outcomes_js__WEBPACK_IMPORTED_MODULE_2__.ar)(found.value, change, account);
		if (outcome.result !== "failed" || clock.now() >= until) return outcome;
		await clock.sleep((0, _run_js__WEBPACK_IMPORTED_MODULE_3__.JNn)(500, look, 8e3), signal);
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
