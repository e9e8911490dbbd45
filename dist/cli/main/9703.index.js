export const id = 9703;
export const ids = [9703];
export const modules = {
9703: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { fromTokenFile: () => fromTokenFile });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _externalDataInterceptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9183);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
let fromWebToken = (init) => async (awsIdentityProperties) => {
	init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
	let { roleArn, roleSessionName, webIdentityToken, providerId, policyArns, policy, durationSeconds } = init;
	let { roleAssumerWithWebIdentity } = init;
	if (!roleAssumerWithWebIdentity) {
		let { getDefaultRoleAssumerWithWebIdentity } = await __webpack_require__.e(9245).then(__webpack_require__.bind(__webpack_require__, 9245));
		roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity({
			...init.clientConfig,
			credentialProviderLogger: init.logger,
			parentClientConfig: {
				...awsIdentityProperties?.callerClientConfig,
				...init.parentClientConfig
			}
		}, init.clientPlugins);
	}
	return roleAssumerWithWebIdentity({
		RoleArn: roleArn,
		RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
		WebIdentityToken: webIdentityToken,
		ProviderId: providerId,
		PolicyArns: policyArns,
		Policy: policy,
		DurationSeconds: durationSeconds
	});
};
let ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
let fromTokenFile = (init = {}) => async (awsIdentityProperties) => {
	init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
	let webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE];
	let roleArn = init?.roleArn ?? process.env.AWS_ROLE_ARN;
	let roleSessionName = init?.roleSessionName ?? process.env.AWS_ROLE_SESSION_NAME;
	if (!webIdentityTokenFile || !roleArn) throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w("Web identity configuration not specified", { logger: init.logger });
	let credentials = await fromWebToken({
		...init,
		webIdentityToken: _externalDataInterceptor_js__WEBPACK_IMPORTED_MODULE_1__.Z?.getTokenRecord?.()[webIdentityTokenFile] ?? (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(webIdentityTokenFile, { encoding: "ascii" }),
		roleArn,
		roleSessionName
	})(awsIdentityProperties);
	webIdentityTokenFile === process.env[ENV_TOKEN_FILE] && (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h");
	return credentials;
};
}),
9183: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Z: () => externalDataInterceptor });
var _getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5259);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
let externalDataInterceptor = {
	getFileRecord() {
		return _run_js__WEBPACK_IMPORTED_MODULE_1__.Jj;
	},
	interceptFile(path, contents) {
		_run_js__WEBPACK_IMPORTED_MODULE_1__.Jj[path] = Promise.resolve(contents);
	},
	getTokenRecord() {
		return _getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_0__.a;
	},
	interceptToken(id, contents) {
		_getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_0__.a[id] = contents;
	}
};
}),
5259: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C9: () => getSSOTokenFilepath,
	a: () => tokenIntercept,
	vf: () => getSSOTokenFromFile
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
let getSSOTokenFilepath = (id) => {
	let cacheName = (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha1").update(id).digest("hex");
	return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.RLQ)(), ".aws", "sso", "cache", `${cacheName}.json`);
};
let tokenIntercept = {};
let getSSOTokenFromFile = async (id) => {
	if (tokenIntercept[id]) return tokenIntercept[id];
	let ssoTokenFilepath = getSSOTokenFilepath(id);
	let ssoTokenText = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(ssoTokenFilepath, "utf8");
	return JSON.parse(ssoTokenText);
};
})
};
