export const id = 6579;
export const ids = [6579, 8960];
export const modules = {
6579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { fromProcess: () => fromProcess });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1032);
var _externalDataInterceptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9183);
var node_child_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1421);
var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
let getValidatedProcessCredentials = (profileName, data, profiles) => {
	if (data.Version !== 1) throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
	if (data.AccessKeyId === void 0 || data.SecretAccessKey === void 0) throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
	if (data.Expiration) {
		let currentTime = new Date();
		if (new Date(data.Expiration) < currentTime) throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
	}
	let accountId = data.AccountId;
	!accountId && profiles?.[profileName]?.aws_account_id && (accountId = profiles[profileName].aws_account_id);
	let credentials = {
		accessKeyId: data.AccessKeyId,
		secretAccessKey: data.SecretAccessKey,
		...data.SessionToken && { sessionToken: data.SessionToken },
		...data.Expiration && { expiration: new Date(data.Expiration) },
		...data.CredentialScope && { credentialScope: data.CredentialScope },
		...accountId && { accountId }
	};
	(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(credentials, "CREDENTIALS_PROCESS", "w");
	return credentials;
};
let resolveProcessCredentials = async (profileName, profiles, logger) => {
	let profile = profiles[profileName];
	if (profiles[profileName]) {
		let credentialProcess = profile.credential_process;
		if (credentialProcess !== void 0) {
			let execPromise = (0, node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(_externalDataInterceptor_js__WEBPACK_IMPORTED_MODULE_2__.Z?.getTokenRecord?.().exec ?? node_child_process__WEBPACK_IMPORTED_MODULE_3__.exec);
			try {
				let { stdout } = await execPromise(credentialProcess);
				let data;
				try {
					data = JSON.parse(stdout.trim());
				} catch {
					throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
				}
				return getValidatedProcessCredentials(profileName, data, profiles);
			} catch (error) {
				throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(error.message, { logger });
			}
		} else throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`Profile ${profileName} did not contain credential_process.`, { logger });
	} else throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`Profile ${profileName} could not be found in shared credentials file.`, { logger });
};
let fromProcess = (init = {}) => async ({ callerClientConfig } = {}) => {
	init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
	let profiles = await (0, _parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_1__.Y)(init);
	return resolveProcessCredentials((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.BzZ)({ profile: init.profile ?? callerClientConfig?.profile }), profiles, init.logger);
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
}),
1032: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Y: () => parseKnownFiles });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
let mergeConfigFiles = (...files) => {
	let merged = {};
	for (let file of files) for (let [key, values] of Object.entries(file)) merged[key] === void 0 ? merged[key] = values : Object.assign(merged[key], values);
	return merged;
};
let parseKnownFiles = async (init) => {
	let parsedFiles = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.p6X)(init);
	return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
};
})
};
