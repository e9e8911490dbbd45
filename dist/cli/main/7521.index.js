export const id = 7521;
export const ids = [7521, 9902];
export const modules = {
7521: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { fromSSO: () => fromSSO });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1032);
var _getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5259);
var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
var TokenProviderError = class TokenProviderError extends _run_js__WEBPACK_IMPORTED_MODULE_0__.mZX {
	name = "TokenProviderError";
	constructor(message, options = !0) {
		super(message, options);
		Object.setPrototypeOf(this, TokenProviderError.prototype);
	}
};
let getSsoSessionData = (data) => Object.entries(data).filter(([key]) => key.startsWith(_run_js__WEBPACK_IMPORTED_MODULE_0__.Ip.SSO_SESSION + ".")).reduce((acc, [key, value]) => ({
	...acc,
	[key.substring(key.indexOf(".") + 1)]: value
}), {});
let swallowError = () => ({});
let loadSsoSessionData = async (init = {}) => (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.TAg)(init.configFilepath ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gPQ)()).then(_run_js__WEBPACK_IMPORTED_MODULE_0__.Ay9).then(getSsoSessionData).catch(swallowError);
let isSsoProfile = (arg) => arg && (typeof arg.sso_start_url == "string" || typeof arg.sso_account_id == "string" || typeof arg.sso_session == "string" || typeof arg.sso_region == "string" || typeof arg.sso_role_name == "string");
let REFRESH_MESSAGE = "To refresh this SSO session run 'aws sso login' with the corresponding profile.";
let getSsoOidcClient = async (ssoRegion, init = {}, callerClientConfig) => {
	let { SSOOIDCClient } = await Promise.all([__webpack_require__.e(4371), __webpack_require__.e(9298)]).then(__webpack_require__.bind(__webpack_require__, 9298));
	let coalesce = (prop) => init.clientConfig?.[prop] ?? init.parentClientConfig?.[prop] ?? callerClientConfig?.[prop];
	return new SSOOIDCClient(Object.assign({}, init.clientConfig ?? {}, {
		region: ssoRegion ?? init.clientConfig?.region,
		logger: coalesce("logger"),
		userAgentAppId: coalesce("userAgentAppId")
	}));
};
let getNewSsoOidcToken = async (ssoToken, ssoRegion, init = {}, callerClientConfig) => {
	let { CreateTokenCommand } = await Promise.all([__webpack_require__.e(4371), __webpack_require__.e(9298)]).then(__webpack_require__.bind(__webpack_require__, 9298));
	return (await getSsoOidcClient(ssoRegion, init, callerClientConfig)).send(new CreateTokenCommand({
		clientId: ssoToken.clientId,
		clientSecret: ssoToken.clientSecret,
		refreshToken: ssoToken.refreshToken,
		grantType: "refresh_token"
	}));
};
let validateTokenExpiry = (token) => {
	if (token.expiration && token.expiration.getTime() < Date.now()) throw new TokenProviderError(`Token is expired. ${REFRESH_MESSAGE}`, !1);
};
let validateTokenKey = (key, value, forRefresh = !1) => {
	if (value === void 0) throw new TokenProviderError(`Value not present for '${key}' in SSO Token${forRefresh ? ". Cannot refresh" : ""}. ${REFRESH_MESSAGE}`, !1);
};
let { writeFile } = node_fs__WEBPACK_IMPORTED_MODULE_3__.promises;
let writeSSOTokenToFile = (id, ssoToken) => {
	let tokenFilepath = (0, _getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_2__.C9)(id);
	let tokenString = JSON.stringify(ssoToken, null, 2);
	return writeFile(tokenFilepath, tokenString);
};
let lastRefreshAttemptTimes = new Map();
let inFlightRefreshes = new Map();
let fromSso = (init = {}) => async ({ callerClientConfig } = {}) => {
	init.logger?.debug("@aws-sdk/token-providers - fromSso");
	let profiles = await (0, _parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_1__.Y)(init);
	let profileName = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.BzZ)({ profile: init.profile ?? callerClientConfig?.profile });
	let profile = profiles[profileName];
	if (!profile) throw new TokenProviderError(`Profile '${profileName}' could not be found in shared credentials file.`, !1);
	else if (!profile.sso_session) throw new TokenProviderError(`Profile '${profileName}' is missing required property 'sso_session'.`);
	let ssoSessionName = profile.sso_session;
	let inFlightRefresh = inFlightRefreshes.get(ssoSessionName);
	if (inFlightRefresh) return await inFlightRefresh;
	let ssoSession = (await loadSsoSessionData(init))[ssoSessionName];
	if (!ssoSession) throw new TokenProviderError(`Sso session '${ssoSessionName}' could not be found in shared credentials file.`, !1);
	for (let ssoSessionRequiredKey of ["sso_start_url", "sso_region"]) if (!ssoSession[ssoSessionRequiredKey]) throw new TokenProviderError(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}'.`, !1);
	ssoSession.sso_start_url;
	let ssoRegion = ssoSession.sso_region;
	let ssoToken;
	try {
		ssoToken = await (0, _getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_2__.vf)(ssoSessionName);
	} catch {
		throw new TokenProviderError(`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`, !1);
	}
	validateTokenKey("accessToken", ssoToken.accessToken);
	validateTokenKey("expiresAt", ssoToken.expiresAt);
	let { accessToken, expiresAt } = ssoToken;
	let existingToken = {
		token: accessToken,
		expiration: new Date(expiresAt)
	};
	if (existingToken.expiration.getTime() - Date.now() > 3e5) return existingToken;
	let inFlightRefreshAfterReadingToken = inFlightRefreshes.get(ssoSessionName);
	if (inFlightRefreshAfterReadingToken) return await inFlightRefreshAfterReadingToken;
	let lastRefreshAttemptTime = lastRefreshAttemptTimes.get(ssoSessionName) ?? 0;
	if (Date.now() - lastRefreshAttemptTime < 3e4) {
		validateTokenExpiry(existingToken);
		return existingToken;
	}
	validateTokenKey("clientId", ssoToken.clientId, !0);
	validateTokenKey("clientSecret", ssoToken.clientSecret, !0);
	validateTokenKey("refreshToken", ssoToken.refreshToken, !0);
	let refresh = (async () => {
		try {
			lastRefreshAttemptTimes.set(ssoSessionName, Date.now());
			let newSsoOidcToken = await getNewSsoOidcToken(ssoToken, ssoRegion, init, callerClientConfig);
			validateTokenKey("accessToken", newSsoOidcToken.accessToken);
			validateTokenKey("expiresIn", newSsoOidcToken.expiresIn);
			let newTokenExpiration = new Date(Date.now() + newSsoOidcToken.expiresIn * 1e3);
			try {
				await writeSSOTokenToFile(ssoSessionName, {
					...ssoToken,
					accessToken: newSsoOidcToken.accessToken,
					expiresAt: newTokenExpiration.toISOString(),
					refreshToken: newSsoOidcToken.refreshToken
				});
			} catch {}
			return {
				token: newSsoOidcToken.accessToken,
				expiration: newTokenExpiration
			};
		} catch {
			validateTokenExpiry(existingToken);
			return existingToken;
		}
	})();
	inFlightRefreshes.set(ssoSessionName, refresh);
	try {
		return await refresh;
	} finally {
		inFlightRefreshes.delete(ssoSessionName);
	}
};
let resolveSSOCredentials = async ({ ssoStartUrl, ssoSession, ssoAccountId, ssoRegion, ssoRoleName, ssoClient, clientConfig, parentClientConfig, callerClientConfig, profile, filepath, configFilepath, ignoreCache, logger }) => {
	let token;
	let refreshMessage = "To refresh this SSO session run aws sso login with the corresponding profile.";
	if (ssoSession) try {
		let _token = await fromSso({
			profile,
			filepath,
			configFilepath,
			ignoreCache,
			clientConfig,
			parentClientConfig,
			logger
		})({ callerClientConfig });
		token = {
			accessToken: _token.token,
			expiresAt: new Date(_token.expiration).toISOString()
		};
	} catch (e) {
		throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(e.message, {
			tryNextLink: !1,
			logger
		});
	}
	else try {
		token = await (0, _getSSOTokenFromFile_js__WEBPACK_IMPORTED_MODULE_2__.vf)(ssoStartUrl);
	} catch {
		throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`The SSO session associated with this profile is invalid. ${refreshMessage}`, {
			tryNextLink: !1,
			logger
		});
	}
	if (new Date(token.expiresAt).getTime() - Date.now() <= 0) throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`The SSO session associated with this profile has expired. ${refreshMessage}`, {
		tryNextLink: !1,
		logger
	});
	let { accessToken } = token;
	let { SSOClient, GetRoleCredentialsCommand } = await Promise.all([__webpack_require__.e(4371), __webpack_require__.e(1915)]).then(__webpack_require__.bind(__webpack_require__, 1915));
	let sso = ssoClient || new SSOClient(Object.assign({}, clientConfig ?? {}, {
		logger: clientConfig?.logger ?? callerClientConfig?.logger ?? parentClientConfig?.logger,
		region: clientConfig?.region ?? ssoRegion,
		userAgentAppId: clientConfig?.userAgentAppId ?? callerClientConfig?.userAgentAppId ?? parentClientConfig?.userAgentAppId
	}));
	let ssoResp;
	try {
		ssoResp = await sso.send(new GetRoleCredentialsCommand({
			accountId: ssoAccountId,
			roleName: ssoRoleName,
			accessToken
		}));
	} catch (e) {
		throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(e, {
			tryNextLink: !1,
			logger
		});
	}
	let { roleCredentials: { accessKeyId, secretAccessKey, sessionToken, expiration, credentialScope, accountId } = {} } = ssoResp;
	if (!accessKeyId || !secretAccessKey || !sessionToken || !expiration) throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w("SSO returns an invalid temporary credential.", {
		tryNextLink: !1,
		logger
	});
	let credentials = {
		accessKeyId,
		secretAccessKey,
		sessionToken,
		expiration: new Date(expiration),
		...credentialScope && { credentialScope },
		...accountId && { accountId }
	};
	ssoSession ? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(credentials, "CREDENTIALS_SSO", "s") : (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(credentials, "CREDENTIALS_SSO_LEGACY", "u");
	return credentials;
};
let validateSsoProfile = (profile, logger) => {
	let { sso_start_url, sso_account_id, sso_region, sso_role_name } = profile;
	if (!sso_start_url || !sso_account_id || !sso_region || !sso_role_name) throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, {
		tryNextLink: !1,
		logger
	});
	return profile;
};
let fromSSO = (init = {}) => async ({ callerClientConfig } = {}) => {
	init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
	let { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
	let { ssoClient } = init;
	let profileName = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.BzZ)({ profile: init.profile ?? callerClientConfig?.profile });
	if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
		let profile = (await (0, _parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_1__.Y)(init))[profileName];
		if (!profile) throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`Profile ${profileName} was not found.`, { logger: init.logger });
		if (!isSsoProfile(profile)) throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`Profile ${profileName} is not configured with SSO credentials.`, { logger: init.logger });
		if (profile?.sso_session) {
			let session = (await loadSsoSessionData(init))[profile.sso_session];
			let conflictMsg = ` configurations in profile ${profileName} and sso-session ${profile.sso_session}`;
			if (ssoRegion && ssoRegion !== session.sso_region) throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w("Conflicting SSO region" + conflictMsg, {
				tryNextLink: !1,
				logger: init.logger
			});
			if (ssoStartUrl && ssoStartUrl !== session.sso_start_url) throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w("Conflicting SSO start_url" + conflictMsg, {
				tryNextLink: !1,
				logger: init.logger
			});
			profile.sso_region = session.sso_region;
			profile.sso_start_url = session.sso_start_url;
		}
		let { sso_start_url, sso_account_id, sso_region, sso_role_name, sso_session } = validateSsoProfile(profile, init.logger);
		return resolveSSOCredentials({
			ssoStartUrl: sso_start_url,
			ssoSession: sso_session,
			ssoAccountId: sso_account_id,
			ssoRegion: sso_region,
			ssoRoleName: sso_role_name,
			ssoClient,
			clientConfig: init.clientConfig,
			parentClientConfig: init.parentClientConfig,
			callerClientConfig: init.callerClientConfig,
			profile: profileName,
			filepath: init.filepath,
			configFilepath: init.configFilepath,
			ignoreCache: init.ignoreCache,
			logger: init.logger
		});
	} else if (!ssoStartUrl || !ssoAccountId || !ssoRegion || !ssoRoleName) throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w("Incomplete configuration. The fromSSO() argument hash must include \"ssoStartUrl\", \"ssoAccountId\", \"ssoRegion\", \"ssoRoleName\"", {
		tryNextLink: !1,
		logger: init.logger
	});
	else return resolveSSOCredentials({
		ssoStartUrl,
		ssoSession,
		ssoAccountId,
		ssoRegion,
		ssoRoleName,
		ssoClient,
		clientConfig: init.clientConfig,
		parentClientConfig: init.parentClientConfig,
		callerClientConfig: init.callerClientConfig,
		profile: profileName,
		filepath: init.filepath,
		configFilepath: init.configFilepath,
		ignoreCache: init.ignoreCache,
		logger: init.logger
	});
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
