export const id = 638;
export const ids = [638];
export const modules = {
	98257: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { fromProcess: () => fromProcess });
		var parseKnownFiles = __webpack_require__(34890);
		var getProfileName = __webpack_require__(47803);
		var externalDataInterceptor = __webpack_require__(68067);
		var CredentialsProviderError = __webpack_require__(99902);
		var external_node_child_process_ = __webpack_require__(31421);
		var external_node_util_ = __webpack_require__(57975);
		var setCredentialFeature = __webpack_require__(40727);
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
			(0, setCredentialFeature.g)(credentials, "CREDENTIALS_PROCESS", "w");
			return credentials;
		};
		let resolveProcessCredentials = async (profileName, profiles, logger) => {
			let profile = profiles[profileName];
			if (profiles[profileName]) {
				let credentialProcess = profile.credential_process;
				if (credentialProcess !== void 0) {
					let execPromise = (0, external_node_util_.promisify)(externalDataInterceptor.Z?.getTokenRecord?.().exec ?? external_node_child_process_.exec);
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
						throw new CredentialsProviderError.C(error.message, { logger });
					}
				} else throw new CredentialsProviderError.C(`Profile ${profileName} did not contain credential_process.`, { logger });
			} else throw new CredentialsProviderError.C(`Profile ${profileName} could not be found in shared credentials file.`, { logger });
		};
		let fromProcess = (init = {}) => async ({ callerClientConfig } = {}) => {
			init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
			let profiles = await (0, parseKnownFiles.Y)(init);
			return resolveProcessCredentials((0, getProfileName.Bz)({ profile: init.profile ?? callerClientConfig?.profile }), profiles, init.logger);
		};
	}),
	68067: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => externalDataInterceptor });
		var _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99095);
		var _readFile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14583);
		let externalDataInterceptor = {
			getFileRecord() {
				return _readFile__WEBPACK_IMPORTED_MODULE_0__.Jj;
			},
			interceptFile(path, contents) {
				_readFile__WEBPACK_IMPORTED_MODULE_0__.Jj[path] = Promise.resolve(contents);
			},
			getTokenRecord() {
				return _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__.a;
			},
			interceptToken(id, contents) {
				_getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__.a[id] = contents;
			}
		};
	}),
	81168: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => getSSOTokenFilepath });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _getHomeDir__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11651);
		let getSSOTokenFilepath = (id) => {
			let cacheName = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(id).digest("hex");
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _getHomeDir__WEBPACK_IMPORTED_MODULE_2__.R)(), ".aws", "sso", "cache", `${cacheName}.json`);
		};
	}),
	99095: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => tokenIntercept,
			v: () => getSSOTokenFromFile
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var _getSSOTokenFilepath__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81168);
		let tokenIntercept = {};
		let getSSOTokenFromFile = async (id) => {
			if (tokenIntercept[id]) return tokenIntercept[id];
			let ssoTokenFilepath = (0, _getSSOTokenFilepath__WEBPACK_IMPORTED_MODULE_1__.C)(id);
			let ssoTokenText = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(ssoTokenFilepath, "utf8");
			return JSON.parse(ssoTokenText);
		};
	})
};
