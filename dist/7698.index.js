export const id = 7698;
export const ids = [7698];
export const modules = {
9241: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { R: () => CreateTagsCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var CreateTagsCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateTags", _ec2_js__WEBPACK_IMPORTED_MODULE_0__.GI) {};
}),
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
7698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { openBootTests: () => openBootTests });
var _CreateTagsCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9241);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4128);
var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3746);
var _RunInstancesCommand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2043);
var _DescribeImagesCommand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6263);
var DescribeInstanceStatusCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_1__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.yt, "DescribeInstanceStatus", _schemas_02_js__WEBPACK_IMPORTED_MODULE_2__.Zz) {};
var DescribeSecurityGroupsCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_1__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.yt, "DescribeSecurityGroups", _schemas_02_js__WEBPACK_IMPORTED_MODULE_2__.GZ) {};
var DescribeSubnetsCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_1__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.yt, "DescribeSubnets", _schemas_02_js__WEBPACK_IMPORTED_MODULE_2__._3) {};
var GetConsoleOutputCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_1__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.yt, "GetConsoleOutput", _schemas_02_js__WEBPACK_IMPORTED_MODULE_2__.NX) {};
var GetConsoleScreenshotCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_1__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.yt, "GetConsoleScreenshot", _schemas_02_js__WEBPACK_IMPORTED_MODULE_2__.m4) {};
var TerminateInstancesCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_1__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.yt, "TerminateInstances", _schemas_02_js__WEBPACK_IMPORTED_MODULE_2__.CE) {};
async function terminate(caller, enduring, region, id, seen) {
	let { clock, signal } = enduring;
	let until = clock.now() + 6e4;
	try {
		for (let look = 0;; look += 1) {
			let work = enduring.repeatable(region, "TerminateInstances", (client) => client.send(new TerminateInstancesCommand({ InstanceIds: [id] })));
			let call = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.sZ)(work, signal);
			if (call.ok) return null;
			if (call.refusal.code !== "InvalidInstanceID.NotFound") return stillThere(id, call.fault);
			if (seen) return null;
			if (clock.now() >= until) return stillThere(id, call.fault);
			await rest((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.JNn)(500, look, 8e3), caller, enduring);
		}
	} catch (error) {
		if (!signal.aborted) throw error;
		return stillThere(id, {
			code: "cancelled",
			message: "the run had to end before AWS answered",
			advice: ""
		});
	}
}
async function rest(milliseconds, caller, enduring) {
	let { signal } = caller.signal.aborted ? enduring : caller;
	try {
		await caller.clock.sleep(milliseconds, signal);
	} catch (error) {
		if (!signal.aborted || signal === enduring.signal) throw error;
	}
}
function stillThere(id, { advice, ...fault }) {
	let later = `The next verify terminates ${id} once its Expire tag is past; terminate it by hand to pay no longer.`;
	return {
		...fault,
		message: `the test instance ${id} could not be terminated, and may still run: ${fault.message}`,
		advice: `${advice} ${later}`.trim()
	};
}
async function markVerified(caller, region, id, at) {
	let Tags = [{
		Key: "BackupVerified",
		Value: (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.r4c)(at)
	}];
	let call = await caller.repeatable(region, "CreateTags", (client) => client.send(new _CreateTagsCommand_js__WEBPACK_IMPORTED_MODULE_0__.R({
		Resources: [id],
		Tags
	})));
	return call.ok ? null : call.fault;
}
function openEnduring(context) {
	let closed = new AbortController();
	let { session, prepare } = remembering(context.session, context.signal);
	let signal = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.cg)(context.signal, context.clock, closed.signal);
	let caller = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.uF)(_ec2_js__WEBPACK_IMPORTED_MODULE_1__.Tz, {
		...context,
		session,
		signal
	});
	return {
		caller,
		prepare,
		close: () => {
			closed.abort();
			caller.close();
		}
	};
}
function remembering(session, signal) {
	let known = null;
	let credentials = async () => {
		if (signal.aborted && known !== null) return known;
		known = await session.credentials();
		return known;
	};
	return {
		session: {
			...session,
			credentials
		},
		prepare: async () => {
			await credentials();
		}
	};
}
async function launch(caller, { caller: enduring, prepare }, one) {
	let unanswered = 0;
	let send = (client) => {
		unanswered += 1;
		return client.send(commandFor(one)).then((answer) => {
			--unanswered;
			return answer;
		}, (error) => {
			let refusal = (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.niM)(error);
			refusal !== null && !(0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Ni)(refusal) && --unanswered;
			throw error;
		});
	};
	try {
		await prepare();
		let call = await caller.repeatable(one.region, "RunInstances", send);
		let id = call.ok ? call.value.Instances?.[0]?.InstanceId : void 0;
		if (id) return {
			started: !0,
			id: (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.pf)(id)
		};
		if (!call.ok && unanswered === 0) return {
			started: !1,
			fault: call.fault,
			inDoubt: !1
		};
		return await lookFor(caller, enduring, one, call.ok ? NO_ID : call.fault);
	} catch (error) {
		if (!caller.signal.aborted) throw error;
		return unanswered === 0 ? {
			started: !1,
			fault: NOT_BEGUN,
			inDoubt: !1
		} : lookFor(caller, enduring, one, IN_DOUBT);
	}
}
let NOT_BEGUN = {
	code: "cancelled",
	message: "the run was cancelled before the test was started",
	advice: "Run again: the test is begun anew."
};
let IN_DOUBT = {
	code: "cancelled",
	message: "the run was cancelled and the answer of the service was lost",
	advice: "Run again: a test instance that was started after all is terminated once its Expire tag is past."
};
let NO_ID = {
	code: "service-error",
	message: "RunInstances answered without the id of an instance",
	advice: "The service had an error of its own: run again, and look at the AWS Health Dashboard."
};
async function lookFor(caller, enduring, { region, token }, fault) {
	let { clock, signal } = caller;
	let until = clock.now() + 6e4;
	try {
		for (let look = 0;; look += 1) {
			let found = await enduring.repeatable(region, "DescribeInstances", (client) => client.send(new _ec2_js__WEBPACK_IMPORTED_MODULE_1__.bN({ Filters: [{
				Name: "client-token",
				Values: [token]
			}] })));
			let id = found.ok ? firstOf(found.value.Reservations ?? []) : null;
			if (id !== null) return {
				started: !0,
				id
			};
			if (!found.ok || signal.aborted || clock.now() >= until) return {
				started: !1,
				fault,
				inDoubt: !0
			};
			await clock.sleep((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.JNn)(500, look, 8e3), signal).catch(() => {});
		}
	} catch (error) {
		if (!enduring.signal.aborted) throw error;
		return {
			started: !1,
			fault,
			inDoubt: !0
		};
	}
}
function firstOf(reservations) {
	let id = reservations.flatMap(({ Instances = [] }) => Instances)[0]?.InstanceId;
	return id ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.pf)(id) : null;
}
function commandFor({ image, type, subnet, group, devices, tags, token }) {
	let Tags = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Tw)(tags);
	return new _RunInstancesCommand_js__WEBPACK_IMPORTED_MODULE_4__.z({
		ClientToken: token,
		ImageId: image,
		InstanceType: type,
		MinCount: 1,
		MaxCount: 1,
		MetadataOptions: { HttpEndpoint: "disabled" },
		NetworkInterfaces: [{
			DeviceIndex: 0,
			SubnetId: subnet,
			Groups: [group],
			AssociatePublicIpAddress: !1,
			DeleteOnTermination: !0
		}],
		BlockDeviceMappings: devices.map((DeviceName) => ({
			DeviceName,
			Ebs: { DeleteOnTermination: !0 }
		})),
		TagSpecifications: [
			{
				ResourceType: "instance",
				Tags
			},
			{
				ResourceType: "volume",
				Tags
			},
			{
				ResourceType: "network-interface",
				Tags
			}
		]
	});
}
let BOTH_MARKS = [(0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.fB)({
	key: "CreatedBy",
	value: _start_js__WEBPACK_IMPORTED_MODULE_3__.VI
}), {
	Name: "tag-key",
	Values: ["BackupTest"]
}];
function listMarked(caller, region) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "DescribeInstances", (client) => client.send(new _ec2_js__WEBPACK_IMPORTED_MODULE_1__.bN({
		Filters: BOTH_MARKS,
		MaxResults: 1e3,
		NextToken
	}))), (page) => (page.Reservations ?? []).flatMap(({ Instances = [] }) => Instances.map(markedOf)));
}
function markedOf({ InstanceId = "", State, ImageId = "", ClientToken = "", Tags }) {
	let tags = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(Tags);
	return {
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.pf)(InstanceId),
		state: State?.Name ?? "",
		image: ImageId,
		token: ClientToken,
		tags: {
			createdBy: tags.get("CreatedBy") ?? "",
			test: tags.get("BackupTest") ?? "",
			expire: tags.get("Expire") ?? null
		}
	};
}
let TEST_NETWORK = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.fB)({
	key: "BackupTest",
	value: "yes"
});
async function readNetwork(caller, region) {
	let [subnets, groups] = await Promise.all([(0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "DescribeSubnets", (client) => client.send(new DescribeSubnetsCommand({
		Filters: [TEST_NETWORK],
		MaxResults: 1e3,
		NextToken
	}))), (page) => (page.Subnets ?? []).map(({ SubnetId = "", VpcId = "" }) => ({
		id: SubnetId,
		vpc: VpcId
	}))), (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "DescribeSecurityGroups", (client) => client.send(new DescribeSecurityGroupsCommand({
		Filters: [TEST_NETWORK],
		MaxResults: 1e3,
		NextToken
	}))), (page) => (page.SecurityGroups ?? []).map(({ GroupId = "", VpcId = "", IpPermissions, IpPermissionsEgress }) => ({
		id: GroupId,
		vpc: VpcId,
		rules: (IpPermissions?.length ?? 0) + (IpPermissionsEgress?.length ?? 0)
	})))]);
	if (!subnets.ok) return subnets;
	return groups.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)({
		subnets: subnets.value,
		groups: groups.value
	}) : groups;
}
async function readImages(caller, region, ids) {
	let facts = new Map();
	for (let batch of (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.oq)(ids, 200)) {
		let Filters = [{
			Name: "image-id",
			Values: [...batch]
		}];
		let read = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.n4)((NextToken) => caller.repeatable(region, "DescribeImages", (client) => client.send(new _DescribeImagesCommand_js__WEBPACK_IMPORTED_MODULE_5__.j({
			Owners: ["self"],
			Filters,
			MaxResults: 1e3,
			NextToken
		}))), (page) => page.Images ?? []);
		if (!read.ok) return read;
		for (let { ImageId = "", State, BlockDeviceMappings = [], Tags } of read.value) facts.set((0, _start_js__WEBPACK_IMPORTED_MODULE_3__.hSu)(ImageId), {
			available: State === "available",
			devices: BlockDeviceMappings.flatMap(({ DeviceName, Ebs }) => DeviceName && Ebs ? [DeviceName] : []),
			launch: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(Tags).get("BackupLaunch") ?? null
		});
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(facts);
}
async function readStatus(caller, region, id) {
	let call = await caller.repeatable(region, "DescribeInstanceStatus", (client) => client.send(new DescribeInstanceStatusCommand({
		InstanceIds: [id],
		IncludeAllInstances: !0
	})));
	if (!call.ok) return call.refusal.code === "InvalidInstanceID.NotFound" ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(null) : (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(call.fault);
	let status = call.value.InstanceStatuses?.find(({ InstanceId }) => InstanceId === id);
	if (status === void 0) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(null);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)({
		state: status.InstanceState?.Name ?? "",
		instance: status.InstanceStatus?.Status ?? "",
		system: status.SystemStatus?.Status ?? ""
	});
}
async function readStateReason(caller, region, id) {
	let Filters = [{
		Name: "instance-id",
		Values: [id]
	}];
	let call = await caller.repeatable(region, "DescribeInstances", (client) => client.send(new _ec2_js__WEBPACK_IMPORTED_MODULE_1__.bN({ Filters })));
	if (!call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(call.fault);
	let reason = call.value.Reservations?.flatMap(({ Instances = [] }) => Instances)[0]?.StateReason;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(reason?.Message || reason?.Code || "");
}
async function readConsole(caller, region, id) {
	let ask = (latest) => caller.repeatable(region, "GetConsoleOutput", (client) => client.send(new GetConsoleOutputCommand({
		InstanceId: id,
		...latest
	})));
	let newest = await ask({ Latest: !0 });
	let call = !newest.ok && (newest.refusal.code === "UnsupportedOperation" || (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.lf)(newest)) ? await ask({}) : newest;
	if (!call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(call.fault);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(Buffer.from(call.value.Output ?? "", "base64").toString());
}
async function readScreen(caller, region, id) {
	let call = await caller.repeatable(region, "GetConsoleScreenshot", (client) => client.send(new GetConsoleScreenshotCommand({ InstanceId: id })));
	return call.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(Buffer.from(call.value.ImageData ?? "", "base64")) : (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(call.fault);
}
function openBootTests(caller, context) {
	let enduring = openEnduring(context);
	return {
		readNetwork: (region) => readNetwork(caller, region),
		readImages: (region, ids) => readImages(caller, region, ids),
		listMarked: (region) => listMarked(caller, region),
		launch: (one) => launch(caller, enduring, one),
		readStatus: (region, id) => readStatus(caller, region, id),
		readStateReason: (region, id) => readStateReason(caller, region, id),
		readConsole: (region, id) => readConsole(caller, region, id),
		readScreen: (region, id) => readScreen(caller, region, id),
		terminate: (region, id, seen) => terminate(caller, enduring.caller, region, id, seen),
		markVerified: (region, id, at) => markVerified(caller, region, id, at),
		close: enduring.close
	};
}
})
};
