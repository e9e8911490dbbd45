export const id = 7297;
export const ids = [7297];
export const modules = {
1886: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { U: () => DescribeVolumesCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var DescribeVolumesCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeVolumes", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.RA) {};
}),
7297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { restoreVolumes: () => restoreVolumes });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var _DescribeVolumesCommand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1886);
var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3746);
var _restore_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7263);
var CreateVolumeCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateVolume", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.du) {};
function restoreVolumes(caller) {
	return {
		readFacts: (region, _point, living) => readFacts(caller, region, living),
		restore: (change) => restoreVolume(caller, change),
		readStates: (region, ids) => readStates(caller, region, ids)
	};
}
async function readFacts(caller, region, living) {
	if (living === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)({
		remembered: null,
		original: null,
		notes: []
	});
	let read = await describe(caller, region, [{
		Name: "volume-id",
		Values: [living.id]
	}]);
	if (!read.ok) return read;
	let [volume] = read.value;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)({
		remembered: null,
		original: volume === void 0 ? null : settingsOf(volume),
		notes: []
	});
}
let PROVISIONED = new Set([
	"io1",
	"io2",
	"gp3"
]);
function settingsOf({ AvailabilityZone, VolumeType, Iops, Throughput }) {
	return {
		...AvailabilityZone && { "availability-zone": AvailabilityZone },
		...VolumeType && { "volume-type": VolumeType },
		...Iops && PROVISIONED.has(VolumeType ?? "") && { iops: String(Iops) },
		...Throughput && VolumeType === "gp3" && { throughput: String(Throughput) }
	};
}
async function restoreVolume(caller, change) {
	let earlier = await findEarlier(caller, change);
	if (!earlier.ok) return {
		result: "failed",
		fault: earlier.fault
	};
	if (earlier.value !== null) return {
		result: "already-done",
		...outcomeOf(earlier.value)
	};
	let call = await caller.repeatable(change.region, "CreateVolume", (client) => client.send(new CreateVolumeCommand(requestOf(change))));
	if (!call.ok) return {
		result: "failed",
		fault: (0, _restore_faults_js__WEBPACK_IMPORTED_MODULE_4__.LM)(call.refusal, call.fault)
	};
	return call.value.VolumeId === void 0 ? {
		result: "failed",
		fault: NO_ID
	} : {
		result: "done",
		...outcomeOf(call.value)
	};
}
let NO_ID = {
	code: "service-error",
	message: "CreateVolume answered without the id of a volume",
	advice: "Run the same run again: it finds the volume, if one was made, and makes no second one."
};
async function findEarlier(caller, { region, point, tags, since }) {
	let run = new Map(tags).get("BackupRun") ?? "";
	let found = await describe(caller, region, [{
		Name: "tag:BackupRestoredFrom",
		Values: [point]
	}, {
		Name: "tag:BackupRun",
		Values: [(0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.ZG)(run)]
	}]);
	if (!found.ok) return found;
	let isIt = ({ CreateTime, State }) => (CreateTime?.getTime() ?? 0) >= since && State !== "deleting" && State !== "deleted";
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(found.value.find(isIt) ?? null);
}
function requestOf({ point, slot, fields, tags }) {
	let { iops, throughput } = fields;
	let type = fields["volume-type"]?.value ?? "gp3";
	return {
		SnapshotId: point,
		AvailabilityZone: fields["availability-zone"]?.value,
		ClientToken: slot,
		TagSpecifications: [{
			ResourceType: "volume",
			Tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.Tw)(tags)
		}],
		...(0, _restore_faults_js__WEBPACK_IMPORTED_MODULE_4__.NL)(type) && { VolumeType: type },
		...iops && { Iops: Number(iops.value) },
		...throughput && { Throughput: Number(throughput.value) }
	};
}
async function readStates(caller, region, ids) {
	let found = await describe(caller, region, [{
		Name: "volume-id",
		Values: [...ids]
	}]);
	if (!found.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(found.fault);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(new Map(found.value.map((volume) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.aaf)(volume.VolumeId ?? ""), stateOf(volume)])));
}
function describe(caller, region, Filters) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.n4)((NextToken) => caller.repeatable(region, "DescribeVolumes", (client) => client.send(new _DescribeVolumesCommand_js__WEBPACK_IMPORTED_MODULE_2__.U({
		Filters,
		MaxResults: 500,
		NextToken
	}))), (page) => page.Volumes ?? []);
}
function outcomeOf(volume) {
	return {
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.aaf)(volume.VolumeId ?? ""),
		...stateOf(volume)
	};
}
function stateOf({ State }) {
	return {
		state: State === "creating" ? "pending" : State === "available" || State === "in-use" ? "available" : "failed",
		stateText: State ?? "unknown",
		stateReason: ""
	};
}
}),
7263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	IM: () => isInstanceType,
	LM: () => restoreFault,
	NL: () => isVolumeType
});
function isInstanceType(text) {
	return text.includes(".");
}
function isVolumeType(text) {
	return text !== "";
}
let CAPACITY = ["busy", "AWS has none left of that type in that zone for now: write another instance-type or subnet, or try again later."];
let WRONG_PLACE = ["bad-input", "Write subnet and security-groups that exist in this region and belong to one VPC, then run again."];
let QUOTA = ["quota-reached", "Raise the quota in Service Quotas for this region, or write a smaller instance-type, then run again."];
let GONE_POINT = ["resource-gone", "The backup disappeared or changed during the run: restore another one."];
let WORDINGS = new Map(Object.entries({
	InsufficientInstanceCapacity: CAPACITY,
	InsufficientHostCapacity: CAPACITY,
	InsufficientReservedInstanceCapacity: CAPACITY,
	Unsupported: ["bad-input", "That type is not offered in that zone, or not for this AMI: write another instance-type or subnet."],
	InsufficientFreeAddressesInSubnet: ["busy", "The subnet has no free address: write another subnet."],
	"InvalidSubnetID.NotFound": WRONG_PLACE,
	"InvalidGroup.NotFound": WRONG_PLACE,
	"InvalidGroupId.Malformed": WRONG_PLACE,
	"InvalidSecurityGroupID.NotFound": WRONG_PLACE,
	InvalidParameter: WRONG_PLACE,
	VPCIdNotSpecified: ["bad-input", "The region has no default VPC: write subnet and security-groups."],
	"InvalidIPAddress.InUse": ["bad-input", "Something else has the address by now: write private-ip: none for any free one, or another address."],
	PrivateIpAddressLimitExceeded: QUOTA,
	"InvalidKeyPair.NotFound": ["bad-input", "The key pair is gone: write another one in key-name, or key-name: none to start without."],
	InvalidParameterValue: ["bad-input", "Correct what AWS names: instance-type must fit the AMI's architecture, instance-profile must exist, private-ip must lie in the subnet."],
	InvalidParameterCombination: ["bad-input", "Correct what AWS names, then run again."],
	InstanceLimitExceeded: QUOTA,
	VcpuLimitExceeded: QUOTA,
	VolumeLimitExceeded: QUOTA,
	MaxIOPSLimitExceeded: QUOTA,
	"InvalidAMIID.NotFound": GONE_POINT,
	"InvalidAMIID.Unavailable": GONE_POINT,
	"InvalidSnapshot.NotFound": GONE_POINT,
	"InvalidZone.NotFound": ["bad-input", "Write an availability-zone of this region, then run again."],
	IdempotentParameterMismatch: ["name-taken", "An earlier attempt of this run asked for the same with other settings, and what it made cannot be seen: start a new run."],
	IdempotentInstanceTerminated: ["name-taken", "An earlier attempt of this run made the instance, and somebody has terminated it since: start a new run."]
}));
function restoreFault(refusal, fault) {
	let wording = WORDINGS.get(refusal.code);
	if (wording === void 0) return fault;
	let [code, advice] = wording;
	return {
		...fault,
		code,
		advice
	};
}
})
};
