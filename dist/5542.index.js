export const id = 5542;
export const ids = [5542];
export const modules = {
6263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { j: () => DescribeImagesCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var DescribeImagesCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeImages", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.gy) {};
}),
2043: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { z: () => RunInstancesCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var RunInstancesCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "RunInstances", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.el) {};
}),
3161: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { restoreInstances: () => restoreInstances });
var _DescribeImagesCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6263);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
var _RunInstancesCommand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2043);
var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3746);
var _restore_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7263);
function restoreInstances(caller) {
	return {
		readFacts: (region, point, living) => readFacts(caller, region, point, living),
		restore: (change) => restoreInstance(caller, change),
		readStates: (region, ids) => readStates(caller, region, ids)
	};
}
async function readFacts(caller, region, point, living) {
	let call = await caller.repeatable(region, "DescribeImages", (client) => client.send(new _DescribeImagesCommand_js__WEBPACK_IMPORTED_MODULE_0__.j({
		Filters: [{
			Name: "image-id",
			Values: [point]
		}],
		Owners: ["self"]
	})));
	if (!call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(call.fault);
	let image = call.value.Images?.find(({ ImageId }) => ImageId === point);
	if (image === void 0) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)({
		code: "resource-gone",
		message: `${point} is not there any more`,
		advice: "It disappeared during the run: restore another backup."
	});
	let tags = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(image.Tags);
	let leftOut = tags.get("BackupLeftOut");
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)({
		remembered: rememberedIn(tags),
		original: living === null ? null : originalOf(living),
		notes: leftOut === void 0 ? [] : [`The backup left out ${leftOut}: make these volumes anew.`]
	});
}
let SETTINGS = {
	type: "instance-type",
	subnet: "subnet",
	profile: "instance-profile",
	key: "key-name",
	ip: "private-ip"
};
function rememberedIn(tags) {
	let launch = tags.get("BackupLaunch");
	if (launch === void 0) return null;
	return withGroups((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.snp)((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.RfH)(launch), SETTINGS), tags.get("BackupGroups") ?? "");
}
function originalOf({ details }) {
	return withGroups((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.snp)(details?.launch ?? [], SETTINGS), details?.securityGroups.join(" ") ?? "");
}
function withGroups(settings, groups) {
	return {
		...settings,
		...groups !== "" && { "security-groups": groups }
	};
}
async function restoreInstance(caller, change) {
	let earlier = await findByToken(caller, change);
	if (!earlier.ok) return {
		result: "failed",
		fault: earlier.fault
	};
	if (earlier.value !== null) return {
		result: "already-done",
		...outcomeOf(earlier.value)
	};
	let call = await caller.repeatable(change.region, "RunInstances", (client) => client.send(new _RunInstancesCommand_js__WEBPACK_IMPORTED_MODULE_2__.z(requestOf(change))));
	if (!call.ok) return {
		result: "failed",
		fault: (0, _restore_faults_js__WEBPACK_IMPORTED_MODULE_4__.LM)(call.refusal, call.fault)
	};
	let made = call.value.Instances?.[0];
	return made?.InstanceId === void 0 ? {
		result: "failed",
		fault: NO_ID
	} : {
		result: "done",
		...outcomeOf(made)
	};
}
let NO_ID = {
	code: "service-error",
	message: "RunInstances answered without the id of an instance",
	advice: "Run the same run again: it finds the instance, if one was made, and makes no second one."
};
async function findByToken(caller, { region, slot, point }) {
	let found = await describe(caller, region, "client-token", [slot]);
	if (!found.ok) return found;
	let isIt = ({ Tags, State }) => (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(Tags).get("BackupRestoredFrom") === point && State?.Name !== "terminated" && State?.Name !== "shutting-down";
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(found.value.find(isIt) ?? null);
}
function requestOf({ point, slot, fields, tags }) {
	let profile = fields["instance-profile"]?.value;
	let type = fields["instance-type"]?.value ?? "";
	return {
		ImageId: point,
		MinCount: 1,
		MaxCount: 1,
		ClientToken: slot,
		MetadataOptions: { HttpTokens: "required" },
		TagSpecifications: [
			"instance",
			"volume",
			"network-interface"
		].map((ResourceType) => ({
			ResourceType,
			Tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Tw)(tags)
		})),
		...(0, _restore_faults_js__WEBPACK_IMPORTED_MODULE_4__.IM)(type) && { InstanceType: type },
		...fields.subnet && { SubnetId: fields.subnet.value },
		...fields["security-groups"] && { SecurityGroupIds: fields["security-groups"].value.split(" ") },
		...profile !== void 0 && { IamInstanceProfile: profile.startsWith("arn:") ? { Arn: profile } : { Name: profile } },
		...fields["key-name"] && { KeyName: fields["key-name"].value },
		...fields["private-ip"] && { PrivateIpAddress: fields["private-ip"].value }
	};
}
async function readStates(caller, region, ids) {
	let found = await describe(caller, region, "instance-id", ids);
	if (!found.ok) return found;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(new Map(found.value.map((instance) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.aaf)(instance.InstanceId ?? ""), stateOf(instance)])));
}
async function describe(caller, region, Name, values) {
	let instances = [];
	for (let batch of (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.oq)(values, 200)) {
		let read = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "DescribeInstances", (client) => client.send(new _ec2_js__WEBPACK_IMPORTED_MODULE_1__.bN({
			Filters: [{
				Name,
				Values: [...batch]
			}],
			MaxResults: 1e3,
			NextToken
		}))), (page) => (page.Reservations ?? []).flatMap(({ Instances }) => Instances ?? []));
		if (!read.ok) return read;
		instances.push(...read.value);
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(instances);
}
function outcomeOf(instance) {
	return {
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.aaf)(instance.InstanceId ?? ""),
		...stateOf(instance)
	};
}
function stateOf({ State, StateReason }) {
	let stateText = State?.Name ?? "unknown";
	let stateReason = [StateReason?.Code, StateReason?.Message].filter(Boolean).join(": ");
	switch (State?.Name) {
		case "pending": return {
			state: "pending",
			stateText,
			stateReason: ""
		};
		case "shutting-down":
		case "terminated": return {
			state: "failed",
			stateText,
			stateReason
		};
		default: return {
			state: "available",
			stateText,
			stateReason: ""
		};
	}
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
