export const id = 1767;
export const ids = [1767];
export const modules = {
2941: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { t: () => DeleteSnapshotCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6975);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
var DeleteSnapshotCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteSnapshot", _shared_js__WEBPACK_IMPORTED_MODULE_1__.DeleteSnapshot$) {};
}),
1767: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	deleteImage: () => deleteImage,
	deleteLooseSnapshot: () => deleteLooseSnapshot
});
var _DeleteSnapshotCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2941);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6975);
var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1892);
var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3632);
var _start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3781);
var DeregisterImageCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_1__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.yt, "DeregisterImage", _shared_js__WEBPACK_IMPORTED_MODULE_2__.DeregisterImage$) {};
let GONE = new Set(["InvalidAMIID.Unavailable", "InvalidAMIID.NotFound"]);
async function deleteImage(caller, { point }, lastLook) {
	let { region, id } = point;
	let call = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.IV)(caller, {
		ask: (counted) => counted.repeatable(region, "DeregisterImage", (client) => client.send(new DeregisterImageCommand({
			ImageId: id,
			DeleteAssociatedSnapshots: !0
		})), lastLook),
		isGone: (refusal) => GONE.has(refusal.code) || isGoneAfterAll(caller, point, refusal),
		inDoubt: IN_DOUBT
	});
	if (!call.ok) return {
		result: "failed",
		fault: call.fault
	};
	if (call.value?.Return === !1) return {
		result: "failed",
		fault: NOT_DEREGISTERED
	};
	let codes = new Map();
	for (let { SnapshotId, ReturnCode } of call.value?.DeleteSnapshotResults ?? []) SnapshotId !== void 0 && ReturnCode !== void 0 && codes.set((0, _start_js__WEBPACK_IMPORTED_MODULE_4__.iy)(SnapshotId), ReturnCode);
	let told = [...codes].map(([id, code]) => ({
		snapshotId: id,
		result: code,
		fault: leftFault(code)
	}));
	let deleted = await deleteOneByOne(caller, point, point.snapshots.filter((snapshot) => !codes.has(snapshot.id)));
	return {
		result: call.value === null ? "already-done" : "done",
		snapshots: [...told, ...deleted]
	};
}
async function isGoneAfterAll(caller, { region, id }, refusal) {
	if (!(0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Ni)(refusal)) return !1;
	let states = await (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.readStates)(caller, region, [id]);
	return states.ok && !states.value.has(id);
}
let IN_DOUBT = {
	code: "cancelled",
	message: "the run was cancelled and the answer of the service was lost: the AMI may have been deregistered",
	advice: "Run the purge again: it finishes what was begun."
};
let NOT_DEREGISTERED = {
	code: "service-error",
	message: "DeregisterImage answered that it did nothing",
	advice: "Run the purge again; if it stays, look at the CloudTrail event."
};
async function deleteOneByOne(caller, { region, id }, snapshots) {
	if (snapshots.length === 0) return [];
	let registered = (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.readRegistered)(caller, region, id);
	return Promise.all(snapshots.map(async (snapshot) => {
		try {
			return await deleteUnlessUsed(caller, region, snapshot.id, await registered);
		} catch (error) {
			return {
				snapshotId: snapshot.id,
				result: "internal-error",
				fault: leftUndone(error, caller.signal)
			};
		}
	}));
}
async function deleteUnlessUsed(caller, region, id, registered) {
	if (!registered.ok) return {
		snapshotId: id,
		result: "internal-error",
		fault: (0, _run_js__WEBPACK_IMPORTED_MODULE_3__.GXg)("snapshots", registered.fault)
	};
	if (registered.value.snapshots.has(id)) return {
		snapshotId: id,
		result: "skipped",
		fault: null
	};
	let outcome = await deleteSnapshot(caller, region, id);
	return {
		snapshotId: id,
		result: outcome.code,
		fault: outcome.fault
	};
}
function leftUndone(error, signal) {
	if (signal.aborted) return {
		code: "cancelled",
		message: "the AMI is deregistered, and the run was cancelled before its snapshot was seen to be deleted",
		advice: "The next purge deletes snapshots that carry our tags; those of the original script carry none: see docs/iam.md."
	};
	let { code, message, advice } = (0, _run_js__WEBPACK_IMPORTED_MODULE_3__.osg)(error);
	return {
		code,
		message: `the AMI is deregistered, and its snapshot was not seen to be deleted: ${message}`,
		advice: `The next purge deletes snapshots that carry our tags. ${advice}`
	};
}
async function deleteLooseSnapshot(caller, { snapshot }, lastLook) {
	let outcome = await deleteSnapshot(caller, snapshot.region, snapshot.id, lastLook);
	if (outcome.fault !== null) return {
		result: "failed",
		fault: outcome.fault
	};
	return { result: outcome.gone ? "already-done" : "done" };
}
async function deleteSnapshot(caller, region, id, lastLook) {
	for (let inUse = 0;; inUse += 1) {
		let call = await caller.repeatable(region, "DeleteSnapshot", (client) => client.send(new _DeleteSnapshotCommand_js__WEBPACK_IMPORTED_MODULE_0__.t({ SnapshotId: id })), lastLook);
		if (call.ok) return {
			code: "success",
			gone: !1,
			fault: null
		};
		let { kind, code } = call.refusal;
		if (code === "InvalidSnapshot.NotFound") return {
			code: "success",
			gone: !0,
			fault: null
		};
		if (code === "InvalidSnapshot.InUse" && inUse < 5) {
			await caller.clock.sleep((0, _run_js__WEBPACK_IMPORTED_MODULE_3__.JNn)(2e3, inUse, 8e3), caller.signal);
			continue;
		}
		if (kind !== "refused") return {
			code: "internal-error",
			gone: !1,
			fault: call.fault
		};
		return {
			code: code === "UnauthorizedOperation" ? "missing-permissions" : "client-error",
			gone: !1,
			fault: call.fault
		};
	}
}
function leftFault(code) {
	switch (code) {
		case "success":
		case "skipped": return null;
		case "missing-permissions": return {
			code: "snapshot-left",
			message: "the AMI is deregistered, and its snapshot stayed behind: missing-permissions",
			advice: "Allow ec2:DeleteSnapshot on it in the role's policy. The next purge deletes snapshots that carry our tags; those of the original script carry none: see docs/iam.md."
		};
		case "internal-error": return {
			code: "snapshot-left",
			message: "the AMI is deregistered, and its snapshot stayed behind: internal-error",
			advice: "The service had an error of its own: the next purge finds the snapshot by its tags and finishes."
		};
		default: return {
			code: "snapshot-left",
			message: `the AMI is deregistered, and its snapshot stayed behind: ${code}`,
			advice: "CloudTrail's DeleteSnapshot event has the reason, often a lock or AWS Backup: once it is lifted, the next purge finishes."
		};
	}
}
})
};
