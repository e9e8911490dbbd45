export const id = 6803;
export const ids = [6803];
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
7480: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { M: () => DescribeSnapshotsCommand });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
var DescribeSnapshotsCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSnapshots", _schemas_02_js__WEBPACK_IMPORTED_MODULE_1__.FJ) {};
}),
6803: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { openRecycleBin: () => openRecycleBin });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _CreateTagsCommand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9241);
var _schemas_02_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4128);
var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3746);
var _send_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4629);
var _DescribeImagesCommand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6263);
var _DescribeSnapshotsCommand_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7480);
var ListImagesInRecycleBinCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "ListImagesInRecycleBin", _schemas_02_js__WEBPACK_IMPORTED_MODULE_2__.sk) {};
var ListSnapshotsInRecycleBinCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "ListSnapshotsInRecycleBin", _schemas_02_js__WEBPACK_IMPORTED_MODULE_2__.lK) {};
var RestoreImageFromRecycleBinCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "RestoreImageFromRecycleBin", _schemas_02_js__WEBPACK_IMPORTED_MODULE_2__.Qv) {};
var RestoreSnapshotFromRecycleBinCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_0__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.yt, "RestoreSnapshotFromRecycleBin", _schemas_02_js__WEBPACK_IMPORTED_MODULE_2__.DH) {};
function listBin(caller, region, type) {
	return type === "image" ? listImages(caller, region) : listSnapshots(caller, region);
}
function commonOf({ Description, RecycleBinEnterTime, RecycleBinExitTime }) {
	return {
		description: Description ?? "",
		enteredAt: RecycleBinEnterTime?.getTime() ?? 0,
		exitsAt: RecycleBinExitTime?.getTime() ?? 0
	};
}
function listImages(caller, region) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.n4)((NextToken) => caller.repeatable(region, "ListImagesInRecycleBin", (client) => client.send(new ListImagesInRecycleBinCommand({
		MaxResults: 1e3,
		NextToken
	}))), ({ Images }) => (Images ?? []).map((image) => {
		let { ImageId: id = "", Name: name = "" } = image;
		return {
			type: "image",
			region,
			id,
			name,
			...commonOf(image)
		};
	}));
}
function listSnapshots(caller, region) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.n4)((NextToken) => caller.repeatable(region, "ListSnapshotsInRecycleBin", (client) => client.send(new ListSnapshotsInRecycleBinCommand({
		MaxResults: 1e3,
		NextToken
	}))), ({ Snapshots }) => (Snapshots ?? []).map((snapshot) => {
		let { SnapshotId: id = "" } = snapshot;
		return {
			type: "snapshot",
			region,
			id,
			name: "",
			...commonOf(snapshot)
		};
	}));
}
let NOT_IN_BIN = /^Invalid(AMIID|Snapshot)\.(NotFound|Unavailable)$/;
async function takeOut(caller, region, type, id) {
	let call = type === "image" ? await caller.repeatable(region, "RestoreImageFromRecycleBin", (client) => client.send(new RestoreImageFromRecycleBinCommand({ ImageId: id }))) : await caller.repeatable(region, "RestoreSnapshotFromRecycleBin", (client) => client.send(new RestoreSnapshotFromRecycleBinCommand({ SnapshotId: id })));
	return call.ok || NOT_IN_BIN.test(call.refusal.code) ? null : call.fault;
}
async function writeTags(caller, region, ids, tags) {
	let calls = [...(0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.oq)([...new Set(ids)], 200)].map((batch) => caller.repeatable(region, "CreateTags", (client) => client.send(new _CreateTagsCommand_js__WEBPACK_IMPORTED_MODULE_1__.R({
		Resources: [...batch],
		Tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.Tw)(tags)
	}))));
	for (let call of await Promise.all(calls)) if (!call.ok) return call.fault;
	return null;
}
function readRulesPage(answer) {
	let token = fieldOf(answer, "NextToken");
	return {
		rules: listIn(answer, "Rules").map((rule) => ({
			identifier: textIn$1(rule, "Identifier") ?? "",
			days: daysIn(rule)
		})),
		NextToken: typeof token == "string" ? token : void 0
	};
}
function readRule(answer) {
	if (fieldOf(answer, "Status") !== "available") return null;
	return {
		days: daysIn(answer),
		tags: tagsIn(answer, "ResourceTags"),
		excluded: tagsIn(answer, "ExcludeResourceTags")
	};
}
function daysIn(rule) {
	let period = fieldOf(rule, "RetentionPeriod");
	let value = fieldOf(period, "RetentionPeriodValue");
	return fieldOf(period, "RetentionPeriodUnit") === "DAYS" && typeof value == "number" ? value : 0;
}
function tagsIn(rule, name) {
	return listIn(rule, name).map((tag) => ({
		key: textIn$1(tag, "ResourceTagKey") ?? "",
		value: textIn$1(tag, "ResourceTagValue")
	}));
}
function listIn(from, name) {
	let list = fieldOf(from, name);
	return Array.isArray(list) ? list : [];
}
function textIn$1(from, name) {
	let text = fieldOf(from, name);
	return typeof text == "string" ? text : null;
}
function fieldOf(from, name) {
	if (typeof from != "object" || !from) return;
	return Object.entries(from).find(([key]) => key === name)?.[1];
}
let TYPES = {
	image: "EC2_IMAGE",
	snapshot: "EBS_SNAPSHOT"
};
async function readRules(caller, region, type) {
	try {
		return await (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.dnT)(() => read(caller, region, type), caller.signal, 1e4);
	} catch (error) {
		if (caller.signal.aborted) throw error;
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(unanswered(error));
	}
}
function unanswered(error) {
	return {
		code: "unreachable",
		message: `the Recycle Bin was asked for its rules: ${error instanceof Error ? error.message : String(error)}`,
		advice: "Look at the rules in the console of the Recycle Bin."
	};
}
async function read(caller, region, type) {
	let listed = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.n4)(async (NextToken) => parsed(await caller.once(region, "ListRules", (client) => client.listRules({
		ResourceType: TYPES[type],
		...NextToken !== void 0 && { NextToken }
	}), () => null)), ({ rules }) => rules);
	if (!listed.ok) return listed;
	let rules = await Promise.all(listed.value.map(({ identifier }) => caller.once(region, "GetRule", (client) => client.getRule(identifier), () => null)));
	let found = [];
	for (let rule of rules) {
		if (!rule.ok && rule.refusal.code !== "ResourceNotFoundException") return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.V2A)(rule.fault);
		let active = rule.ok ? readRule(rule.value) : null;
		active !== null && found.push(active);
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(found.sort((a, b) => b.days - a.days));
}
function parsed(call) {
	return call.ok ? {
		ok: !0,
		value: readRulesPage(call.value)
	} : call;
}
let RBIN = {
	prefix: "rbin",
	open: (config) => ({
		listRules: (body) => send(config, "POST", "list-rules", JSON.stringify({
			MaxResults: MOST_RULES,
			...body
		})),
		getRule: (identifier) => send(config, "GET", `rules/${identifier}`, ""),
		destroy: () => config.requestHandler.destroy()
	}),
	limits: {
		ListRules: {
			burst: 10,
			perSecond: 5
		},
		GetRule: {
			burst: 10,
			perSecond: 5
		}
	},
	writes: new Set(),
	wordings: new Map()
};
let MOST_RULES = 250;
async function send(config, method, path, body) {
	let answer = await (0, _send_js__WEBPACK_IMPORTED_MODULE_4__.h)(config, {
		endpoint: {
			host: "rbin",
			variable: "RBIN"
		},
		service: "rbin",
		method,
		path,
		contentType: "application/json",
		body
	});
	let read = readJson(answer.body);
	if (answer.status !== 200) throw refusalIn(answer, read);
	if (read === null) throw (0, _send_js__WEBPACK_IMPORTED_MODULE_4__.O)(200, "UnusableAnswer", "the answer is not one of AWS: a proxy may have given it");
	return read;
}
function refusalIn({ status, headers }, read) {
	let field = (name) => textIn(read, name);
	let code = headers["x-amzn-errortype"] || field("code") || field("Code") || field("__type");
	return (0, _send_js__WEBPACK_IMPORTED_MODULE_4__.O)(status, /([^#:]*)(?::|$)/.exec(code.replace(/^.*#/, ""))?.[1] ?? "", field("Message") || field("message"));
}
function readJson(text) {
	try {
		let value = JSON.parse(text);
		return typeof value == "object" ? value : null;
	} catch {
		return null;
	}
}
function textIn(from, name) {
	let value = from === null ? void 0 : Object.entries(from).find(([key]) => key === name)?.[1];
	return typeof value == "string" ? value : "";
}
async function readTags(caller, region, type, ids) {
	let read = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.Pu)(ids, 200, (batch) => type === "image" ? imageTags(caller, region, batch) : snapshotTags(caller, region, batch));
	return read.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kXE)(new Map(read.value)) : read;
}
function imageTags(caller, region, ids) {
	let Filters = [{
		Name: "image-id",
		Values: [...ids]
	}];
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.n4)((NextToken) => caller.repeatable(region, "DescribeImages", (client) => client.send(new _DescribeImagesCommand_js__WEBPACK_IMPORTED_MODULE_5__.j({
		Owners: ["self"],
		IncludeDisabled: !0,
		Filters,
		MaxResults: 1e3,
		NextToken
	}))), ({ Images }) => (Images ?? []).map(({ ImageId, Tags: tags }) => [ImageId ?? "", (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(tags)]));
}
function snapshotTags(caller, region, ids) {
	let Filters = [{
		Name: "snapshot-id",
		Values: [...ids]
	}];
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.n4)((NextToken) => caller.repeatable(region, "DescribeSnapshots", (client) => client.send(new _DescribeSnapshotsCommand_js__WEBPACK_IMPORTED_MODULE_6__.M({
		OwnerIds: ["self"],
		Filters,
		MaxResults: 1e3,
		NextToken
	}))), ({ Snapshots }) => (Snapshots ?? []).map(({ SnapshotId, Tags: tags }) => [SnapshotId ?? "", (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(tags)]));
}
function openRecycleBin(ec2, context) {
	let rbin = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.uF)(RBIN, context);
	return {
		readRules: (region, type) => readRules(rbin, region, type),
		readTags: (region, type, ids) => readTags(ec2, region, type, ids),
		list: (region, type) => listBin(ec2, region, type),
		takeOut: (region, type, id) => takeOut(ec2, region, type, id),
		write: (region, ids, tags) => writeTags(ec2, region, ids, tags),
		close: rbin.close
	};
}
}),
4629: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O: () => refusalOf,
	h: () => sendSigned
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
let SUFFIXES = {
	"aws-cn": "amazonaws.com.cn",
	"aws-iso": "c2s.ic.gov",
	"aws-iso-b": "sc2s.sgov.gov",
	"aws-iso-e": "cloud.adc-e.uk",
	"aws-iso-f": "csp.hci.ic.gov",
	"aws-eusc": "amazonaws.eu"
};
function addressOf({ host, variable }, region) {
	let { env } = process;
	let asked = env[`AWS_ENDPOINT_URL_${variable}`] || env.AWS_ENDPOINT_URL || "";
	if (env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS !== "true" && asked !== "") return new URL(asked);
	let name = env.AWS_USE_FIPS_ENDPOINT === "true" ? `${host}-fips` : host;
	return new URL(`https://${name}.${region}.${SUFFIXES[(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.iQG)(region)] ?? "amazonaws.com"}/`);
}
function signedHeaders({ method, region, service, host, path, contentType, body, credentials, now }) {
	let time = new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, "");
	let { accessKeyId, secretAccessKey, sessionToken } = credentials;
	let headers = {
		"content-type": contentType,
		host,
		"x-amz-date": time,
		...sessionToken === void 0 ? {} : { "x-amz-security-token": sessionToken }
	};
	let names = Object.keys(headers).sort();
	let signed = names.join(";");
	let canonical = [
		method,
		path,
		"",
		names.map((name) => `${name}:${headers[name]}\n`).join(""),
		signed,
		sha256(body)
	].join("\n");
	let scope = [
		time.slice(0, 8),
		region,
		service,
		"aws4_request"
	];
	let toSign = [
		"AWS4-HMAC-SHA256",
		time,
		scope.join("/"),
		sha256(canonical)
	].join("\n");
	let key = scope.reduce((secret, part) => hmac(secret, part), `AWS4${secretAccessKey}`);
	let signature = (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHmac)("sha256", key).update(toSign).digest("hex");
	let credential = `${accessKeyId}/${scope.join("/")}`;
	return {
		...headers,
		authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signed}, Signature=${signature}`
	};
}
function sha256(text) {
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(text).digest("hex");
}
function hmac(key, text) {
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHmac)("sha256", key).update(text).digest();
}
async function sendSigned(config, request) {
	let { region, credentials, requestHandler, systemClockOffset } = config;
	let { method, service, contentType, body } = request;
	let address = addressOf(request.endpoint, region);
	let path = `${address.pathname.replace(/\/$/, "")}/${request.path}`;
	let headers = signedHeaders({
		method,
		region,
		service,
		host: address.host,
		path,
		contentType,
		body,
		credentials,
		now: Date.now() + systemClockOffset
	});
	let { response } = await requestHandler.handle({
		method,
		protocol: address.protocol,
		hostname: address.hostname,
		...address.port === "" ? {} : { port: Number(address.port) },
		path,
		query: {},
		headers: {
			...headers,
			"user-agent": config.customUserAgent.map((pair) => pair.join("/")).join(" ")
		},
		...body === "" ? {} : { body }
	});
	let answered = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.g3M)(response.body);
	return {
		status: response.statusCode,
		headers: response.headers,
		body: answered.toString("utf8")
	};
}
function refusalOf(status, code, message) {
	let error = Error(message || `the answer was status ${status}`);
	error.name = code || `Status${status}`;
	return Object.assign(error, { $metadata: { httpStatusCode: status } });
}
})
};
