export const id = 8032;
export const ids = [8032];
export const modules = {
8032: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { fromIni: () => fromIni });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1032);
let resolveCredentialSource = (credentialSource, profileName, logger) => {
	let sourceProvidersMap = {
		EcsContainer: async (options) => {
			let { fromHttp } = await __webpack_require__.e(5888).then(__webpack_require__.bind(__webpack_require__, 5888));
			let { fromContainerMetadata } = await __webpack_require__.e(8309).then(__webpack_require__.bind(__webpack_require__, 8309));
			logger?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer");
			return async () => (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.cy0)(fromHttp(options ?? {}), fromContainerMetadata(options))().then(setNamedProvider);
		},
		Ec2InstanceMetadata: async (options) => {
			logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
			let { fromInstanceMetadata } = await __webpack_require__.e(8309).then(__webpack_require__.bind(__webpack_require__, 8309));
			return async () => fromInstanceMetadata(options)().then(setNamedProvider);
		},
		Environment: async (options) => {
			logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
			let { fromEnv } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 3632));
			return async () => fromEnv(options)().then(setNamedProvider);
		}
	};
	if (credentialSource in sourceProvidersMap) return sourceProvidersMap[credentialSource];
	else throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`Unsupported credential source in profile ${profileName}. Got ${credentialSource}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger });
};
let setNamedProvider = (creds) => (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(creds, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p");
let isAssumeRoleProfile = (arg, { profile = "default", logger } = {}) => !!arg && typeof arg == "object" && typeof arg.role_arn == "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1 && ["undefined", "string"].indexOf(typeof arg.external_id) > -1 && ["undefined", "string"].indexOf(typeof arg.mfa_serial) > -1 && (isAssumeRoleWithSourceProfile(arg, {
	profile,
	logger
}) || isCredentialSourceProfile(arg, {
	profile,
	logger
}));
let isAssumeRoleWithSourceProfile = (arg, { profile, logger }) => {
	let withSourceProfile = typeof arg.source_profile == "string" && arg.credential_source === void 0;
	withSourceProfile && logger?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profile=${arg.source_profile}`);
	return withSourceProfile;
};
let isCredentialSourceProfile = (arg, { profile, logger }) => {
	let withProviderProfile = typeof arg.credential_source == "string" && arg.source_profile === void 0;
	withProviderProfile && logger?.debug?.(`    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`);
	return withProviderProfile;
};
let resolveAssumeRoleCredentials = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, resolveProfileData) => {
	options.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
	let profileData = profiles[profileName];
	let { source_profile, region } = profileData;
	if (!options.roleAssumer) {
		let { getDefaultRoleAssumer } = await __webpack_require__.e(9245).then(__webpack_require__.bind(__webpack_require__, 9245));
		options.roleAssumer = getDefaultRoleAssumer({
			...options.clientConfig,
			credentialProviderLogger: options.logger,
			parentClientConfig: {
				...callerClientConfig,
				...options?.parentClientConfig,
				region: region ?? options?.parentClientConfig?.region ?? callerClientConfig?.region
			}
		}, options.clientPlugins);
	}
	if (source_profile && source_profile in visitedProfiles) throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`Detected a cycle attempting to resolve credentials for profile ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.BzZ)(options)}. Profiles visited: ` + Object.keys(visitedProfiles).join(", "), { logger: options.logger });
	options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile ? `source_profile=[${source_profile}]` : `profile=[${profileName}]`}`);
	let sourceCredsProvider = source_profile ? resolveProfileData(source_profile, profiles, options, callerClientConfig, {
		...visitedProfiles,
		[source_profile]: !0
	}, isCredentialSourceWithoutRoleArn(profiles[source_profile] ?? {})) : (await resolveCredentialSource(profileData.credential_source, profileName, options.logger)(options))();
	if (isCredentialSourceWithoutRoleArn(profileData)) return sourceCredsProvider.then((creds) => (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
	else {
		let params = {
			RoleArn: profileData.role_arn,
			RoleSessionName: profileData.role_session_name || `aws-sdk-js-${Date.now()}`,
			ExternalId: profileData.external_id,
			DurationSeconds: parseInt(profileData.duration_seconds || "3600", 10)
		};
		let { mfa_serial } = profileData;
		if (mfa_serial) {
			if (!options.mfaCodeProvider) throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`, {
				logger: options.logger,
				tryNextLink: !1
			});
			params.SerialNumber = mfa_serial;
			params.TokenCode = await options.mfaCodeProvider(mfa_serial);
		}
		let sourceCreds = await sourceCredsProvider;
		return options.roleAssumer(sourceCreds, params).then((creds) => (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
	}
};
let isCredentialSourceWithoutRoleArn = (section) => !section.role_arn && !!section.credential_source;
let isLoginProfile = (data) => !!(data && data.login_session);
let resolveLoginCredentials = async (profileName, options, callerClientConfig) => {
	let { fromLoginCredentials } = await __webpack_require__.e(8075).then(__webpack_require__.bind(__webpack_require__, 8075));
	let credentials = await fromLoginCredentials({
		...options,
		profile: profileName
	})({ callerClientConfig });
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(credentials, "CREDENTIALS_PROFILE_LOGIN", "AC");
};
let isProcessProfile = (arg) => !!arg && typeof arg == "object" && typeof arg.credential_process == "string";
let resolveProcessCredentials = async (options, profile) => {
	let { fromProcess } = await __webpack_require__.e(8960).then(__webpack_require__.bind(__webpack_require__, 6579));
	let credentials = await fromProcess({
		...options,
		profile
	})();
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(credentials, "CREDENTIALS_PROFILE_PROCESS", "v");
};
let resolveSsoCredentials = async (profile, profileData, options = {}, callerClientConfig) => {
	let { fromSSO } = await __webpack_require__.e(9902).then(__webpack_require__.bind(__webpack_require__, 7521));
	return fromSSO({
		profile,
		logger: options.logger,
		parentClientConfig: options.parentClientConfig,
		clientConfig: options.clientConfig
	})({ callerClientConfig }).then((creds) => {
		if (profileData.sso_session) return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(creds, "CREDENTIALS_PROFILE_SSO", "r");
		else return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(creds, "CREDENTIALS_PROFILE_SSO_LEGACY", "t");
	});
};
let isSsoProfile = (arg) => arg && (typeof arg.sso_start_url == "string" || typeof arg.sso_account_id == "string" || typeof arg.sso_session == "string" || typeof arg.sso_region == "string" || typeof arg.sso_role_name == "string");
let isStaticCredsProfile = (arg) => !!arg && typeof arg == "object" && typeof arg.aws_access_key_id == "string" && typeof arg.aws_secret_access_key == "string" && ["undefined", "string"].indexOf(typeof arg.aws_session_token) > -1 && ["undefined", "string"].indexOf(typeof arg.aws_account_id) > -1;
let resolveStaticCredentials = async (profile, options) => {
	options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
	let credentials = {
		accessKeyId: profile.aws_access_key_id,
		secretAccessKey: profile.aws_secret_access_key,
		sessionToken: profile.aws_session_token,
		...profile.aws_credential_scope && { credentialScope: profile.aws_credential_scope },
		...profile.aws_account_id && { accountId: profile.aws_account_id }
	};
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(credentials, "CREDENTIALS_PROFILE", "n");
};
let isWebIdentityProfile = (arg) => !!arg && typeof arg == "object" && typeof arg.web_identity_token_file == "string" && typeof arg.role_arn == "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1;
let resolveWebIdentityCredentials = async (profile, options, callerClientConfig) => {
	let { fromTokenFile } = await __webpack_require__.e(9703).then(__webpack_require__.bind(__webpack_require__, 9703));
	let credentials = await fromTokenFile({
		webIdentityTokenFile: profile.web_identity_token_file,
		roleArn: profile.role_arn,
		roleSessionName: profile.role_session_name,
		roleAssumerWithWebIdentity: options.roleAssumerWithWebIdentity,
		logger: options.logger,
		parentClientConfig: options.parentClientConfig
	})({ callerClientConfig });
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(credentials, "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
};
let resolveProfileData = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, isAssumeRoleRecursiveCall = !1) => {
	let data = profiles[profileName];
	if (Object.keys(visitedProfiles).length > 0 && isStaticCredsProfile(data)) return resolveStaticCredentials(data, options);
	if (isAssumeRoleRecursiveCall || isAssumeRoleProfile(data, {
		profile: profileName,
		logger: options.logger
	})) return resolveAssumeRoleCredentials(profileName, profiles, options, callerClientConfig, visitedProfiles, resolveProfileData);
	if (isStaticCredsProfile(data)) return resolveStaticCredentials(data, options);
	if (isWebIdentityProfile(data)) return resolveWebIdentityCredentials(data, options, callerClientConfig);
	if (isProcessProfile(data)) return resolveProcessCredentials(options, profileName);
	if (isSsoProfile(data)) return await resolveSsoCredentials(profileName, data, options, callerClientConfig);
	if (isLoginProfile(data)) return resolveLoginCredentials(profileName, options, callerClientConfig);
	throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`Could not resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`, { logger: options.logger });
};
let fromIni = (init = {}) => async ({ callerClientConfig } = {}) => {
	init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
	let profiles = await (0, _parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_1__.Y)(init);
	return resolveProfileData((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.BzZ)({ profile: init.profile ?? callerClientConfig?.profile }), profiles, init, callerClientConfig);
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
