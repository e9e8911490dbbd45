export const id = 5888;
export const ids = [5888];
export const modules = { 5888: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { fromHttp: () => fromHttp });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
let checkUrl = (url, logger) => {
if (url.protocol === "https:") return;
if (url.hostname === "169.254.170.2" || url.hostname === "169.254.170.23" || url.hostname === "[fd00:ec2::23]") return;
if (url.hostname.includes("[")) {
	if (url.hostname === "[::1]" || url.hostname === "[0000:0000:0000:0000:0000:0000:0000:0001]") return;
} else {
	if (url.hostname === "localhost") return;
	let ipComponents = url.hostname.split(".");
	let inRange = (component) => {
		let num = parseInt(component, 10);
		return 0 <= num && num <= 255;
	};
	if (ipComponents[0] === "127" && inRange(ipComponents[1]) && inRange(ipComponents[2]) && inRange(ipComponents[3]) && ipComponents.length === 4) return;
}
throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w("URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]", { logger });
};
function createGetRequest(url) {
return new _run_js__WEBPACK_IMPORTED_MODULE_0__.Kdf({
	protocol: url.protocol,
	hostname: url.hostname,
	port: Number(url.port),
	path: url.pathname,
	query: Array.from(url.searchParams.entries()).reduce((acc, [k, v]) => {
		acc[k] = v;
		return acc;
	}, {}),
	fragment: url.hash
});
}
async function getCredentials(response, logger) {
let str = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.c9e)(response.body).transformToString();
if (response.statusCode === 200) {
	let parsed = JSON.parse(str);
	if (typeof parsed.AccessKeyId != "string" || typeof parsed.SecretAccessKey != "string" || typeof parsed.Token != "string" || typeof parsed.Expiration != "string") throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", { logger });
	return {
		accessKeyId: parsed.AccessKeyId,
		secretAccessKey: parsed.SecretAccessKey,
		sessionToken: parsed.Token,
		expiration: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.EIK)(parsed.Expiration)
	};
}
if (response.statusCode >= 400 && response.statusCode < 500) {
	let parsedBody = {};
	try {
		parsedBody = JSON.parse(str);
	} catch {}
	throw Object.assign(new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`Server responded with status: ${response.statusCode}`, { logger }), {
		Code: parsedBody.Code,
		Message: parsedBody.Message
	});
}
throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`Server responded with status: ${response.statusCode}`, { logger });
}
let retryWrapper = (toRetry, maxRetries, delayMs) => async () => {
for (let i = 0; i < maxRetries; ++i) try {
	return await toRetry();
} catch {
	await new Promise((resolve) => setTimeout(resolve, delayMs));
}
return await toRetry();
};
let fromHttp = (options = {}) => {
options.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
let host;
let relative = options.awsContainerCredentialsRelativeUri ?? process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI;
let full = options.awsContainerCredentialsFullUri ?? process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI;
let token = options.awsContainerAuthorizationToken ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN;
let tokenFile = options.awsContainerAuthorizationTokenFile ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE;
let warn = options.logger?.constructor?.name === "NoOpLogger" || !options.logger?.warn ? console.warn : options.logger.warn.bind(options.logger);
if (relative && full) {
	warn("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.");
	warn("awsContainerCredentialsRelativeUri will take precedence.");
}
if (token && tokenFile) {
	warn("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.");
	warn("awsContainerAuthorizationTokenFile will take precedence.");
}
if (relative) host = `http://169.254.170.2${relative}`;
else if (full) host = full;
else throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w("No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.", { logger: options.logger });
let url = new URL(host);
checkUrl(url, options.logger);
let requestHandler = _run_js__WEBPACK_IMPORTED_MODULE_0__.$c8.create({ connectionTimeout: options.timeout ?? 1e3 });
let requestTimeout = options.timeout ?? 1e3;
let provider = retryWrapper(async () => {
	let request = createGetRequest(url);
	tokenFile ? request.headers.Authorization = validateToken((await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile(tokenFile)).toString()) : token && (request.headers.Authorization = validateToken(token));
	try {
		return getCredentials((await requestHandler.handle(request, { requestTimeout })).response).then((creds) => (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(creds, "CREDENTIALS_HTTP", "z"));
	} catch (e) {
		throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(String(e), { logger: options.logger });
	}
}, options.maxRetries ?? 3, options.timeout ?? 1e3);
return async () => {
	try {
		return await provider();
	} finally {
		requestHandler.destroy?.();
	}
};
};
let validateToken = (token) => {
if (token.includes("\r\n")) throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w("Authorization token contains invalid \\r\\n sequence.");
return token;
};
}) };
