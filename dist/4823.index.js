export const id = 4823;
export const ids = [4823];
export const modules = { 4823: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { putMetrics: () => putMetrics });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
function signedHeaders({ region, service, host, path, body, credentials, now }) {
let time = new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, "");
let { accessKeyId, secretAccessKey, sessionToken } = credentials;
let headers = {
	"content-type": "application/x-www-form-urlencoded; charset=utf-8",
	host,
	"x-amz-date": time,
	...sessionToken === void 0 ? {} : { "x-amz-security-token": sessionToken }
};
let names = Object.keys(headers).sort();
let signed = names.join(";");
let canonical = [
	"POST",
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
let { region, credentials, requestHandler, systemClockOffset } = config;
let address = addressOf(region);
let body = new URLSearchParams({
	Action: action,
	Version: "2010-08-01",
	...fields
}).toString();
let headers = signedHeaders({
	region,
	service: "monitoring",
	host: address.host,
	path: address.pathname,
	body,
	credentials,
	now: Date.now() + systemClockOffset
});
let { response } = await requestHandler.handle({
	method: "POST",
	protocol: address.protocol,
	hostname: address.hostname,
	...address.port === "" ? {} : { port: Number(address.port) },
	path: address.pathname,
	query: {},
	headers: {
		...headers,
		"user-agent": config.customUserAgent.map((pair) => pair.join("/")).join(" ")
	},
	body
});
let chunks = [];
for await (let chunk of response.body) chunks.push(Buffer.from(chunk));
if (response.statusCode !== 200) throw refusalIn(response.statusCode, Buffer.concat(chunks).toString("utf8"));
}
let SUFFIXES = {
"aws-cn": "amazonaws.com.cn",
"aws-iso": "c2s.ic.gov",
"aws-iso-b": "sc2s.sgov.gov",
"aws-iso-e": "cloud.adc-e.uk",
"aws-iso-f": "csp.hci.ic.gov",
"aws-eusc": "amazonaws.eu"
};
function addressOf(region) {
let { AWS_ENDPOINT_URL_CLOUDWATCH, AWS_ENDPOINT_URL, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS, AWS_USE_FIPS_ENDPOINT } = process.env;
let told = AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === "true" ? "" : AWS_ENDPOINT_URL_CLOUDWATCH || AWS_ENDPOINT_URL || "";
if (told !== "") return new URL(told);
return new URL(`https://${AWS_USE_FIPS_ENDPOINT === "true" ? "monitoring-fips" : "monitoring"}.${region}.${SUFFIXES[(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.iQG)(region)] ?? "amazonaws.com"}/`);
}
function refusalIn(status, body) {
let [code = "", message = ""] = ["Code", "Message"].map((name) => RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1] ?? "");
let error = Error(unescaped(message) || `the answer was status ${status}`);
error.name = code || `Status${status}`;
return Object.assign(error, { $metadata: { httpStatusCode: status } });
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
		[`${member}.Timestamp`, (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(at)],
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
}) };
