export const id = 6845;
export const ids = [6845];
export const modules = {
6845: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { putMetrics: () => putMetrics });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6975);
var _send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3079);
let CLOUDWATCH = {
	prefix: "cloudwatch",
	open: (config) => ({
		send: (action, fields) => send(config, action, fields),
		destroy: () => config.requestHandler.destroy()
	}),
	limits: { PutMetricData: {
		burst: 10,
		perSecond: 10
	} },
	writes: new Set(),
	wordings: new Map()
};
async function send(config, action, fields) {
	let { status, body } = await (0, _send_js__WEBPACK_IMPORTED_MODULE_2__.h)(config, {
		endpoint: {
			host: "monitoring",
			variable: "CLOUDWATCH"
		},
		service: "monitoring",
		method: "POST",
		path: "",
		contentType: "application/x-www-form-urlencoded; charset=utf-8",
		body: new URLSearchParams({
			Action: action,
			Version: "2010-08-01",
			...fields
		}).toString()
	});
	if (status !== 200) throw refusalIn(status, body);
}
function refusalIn(status, body) {
	let [code = "", message = ""] = ["Code", "Message"].map((name) => RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1] ?? "");
	return (0, _send_js__WEBPACK_IMPORTED_MODULE_2__.O)(status, code, unescaped(message));
}
function unescaped(text) {
	return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", "\"").replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}
async function putMetrics(context, region, put) {
	let caller = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.uF)(CLOUDWATCH, context);
	try {
		let sent = await caller.repeatable(region, "PutMetricData", (client) => client.send("PutMetricData", fieldsOf(put)));
		return sent.ok ? null : sent.fault;
	} finally {
		caller.close();
	}
}
function fieldsOf({ namespace, at, dimension, metrics }) {
	let entries = metrics.flatMap((metric, index) => fieldsOfOne(metric, `MetricData.member.${index + 1}`));
	let shared = metrics.flatMap((_, index) => {
		let member = `MetricData.member.${index + 1}`;
		return [
			[`${member}.Timestamp`, (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(at)],
			[`${member}.Dimensions.member.1.Name`, dimension.name],
			[`${member}.Dimensions.member.1.Value`, dimension.value]
		];
	});
	return {
		Namespace: namespace,
		...Object.fromEntries([...entries, ...shared])
	};
}
function fieldsOfOne({ name, value, unit }, member) {
	return [
		[`${member}.MetricName`, name],
		[`${member}.Value`, String(value)],
		[`${member}.Unit`, unit]
	];
}
}),
3079: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O: () => refusalOf,
	h: () => sendSigned
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
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
	return new URL(`https://${name}.${region}.${SUFFIXES[(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(region)] ?? "amazonaws.com"}/`);
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
	let signature = (0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHmac)("sha256", key).update(toSign).digest("hex");
	let credential = `${accessKeyId}/${scope.join("/")}`;
	return {
		...headers,
		authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signed}, Signature=${signature}`
	};
}
function sha256(text) {
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(text).digest("hex");
}
function hmac(key, text) {
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHmac)("sha256", key).update(text).digest();
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
	let answered = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.g3M)(response.body);
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
