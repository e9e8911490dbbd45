export const id = 8075;
export const ids = [8075];
export const modules = { 8075: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { fromLoginCredentials: () => fromLoginCredentials });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1032);
var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
var LoginCredentialsFetcher = class LoginCredentialsFetcher {
profileData;
init;
callerClientConfig;
static REFRESH_THRESHOLD = 3e5;
constructor(profileData, init, callerClientConfig) {
	this.profileData = profileData;
	this.init = init;
	this.callerClientConfig = callerClientConfig;
}
async loadCredentials() {
	let token = await this.loadToken();
	if (!token) throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, {
		tryNextLink: !1,
		logger: this.logger
	});
	let accessToken = token.accessToken;
	let now = Date.now();
	if (new Date(accessToken.expiresAt).getTime() - now <= LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.refresh(token);
	return this.toCredentials(token.accessToken);
}
get logger() {
	return this.init?.logger;
}
get loginSession() {
	return this.profileData.login_session;
}
toCredentials(token) {
	return {
		accessKeyId: token.accessKeyId,
		secretAccessKey: token.secretAccessKey,
		sessionToken: token.sessionToken,
		accountId: token.accountId,
		expiration: new Date(token.expiresAt)
	};
}
async refresh(token) {
	let diskToken = await this.loadToken().catch(() => token);
	let now = Date.now();
	let diskExpiry = new Date(diskToken.accessToken.expiresAt).getTime();
	let tokenExpiry = new Date(token.accessToken.expiresAt).getTime();
	let freshToken = diskExpiry <= now && tokenExpiry > now ? token : diskToken;
	if (new Date(freshToken.accessToken.expiresAt).getTime() - Date.now() > LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.toCredentials(freshToken.accessToken);
	let { SigninClient, CreateOAuth2TokenCommand } = await Promise.all([__webpack_require__.e(4371), __webpack_require__.e(2219)]).then(__webpack_require__.bind(__webpack_require__, 2219));
	let { logger, userAgentAppId } = this.callerClientConfig ?? {};
	let isH2 = (requestHandler) => requestHandler?.metadata?.handlerProtocol === "h2";
	let requestHandler = isH2(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler;
	let signInRegion = typeof freshToken.signInRegion == "string" && freshToken.signInRegion.length > 0 ? freshToken.signInRegion : void 0;
	let client = new SigninClient({
		credentials: {
			accessKeyId: "",
			secretAccessKey: ""
		},
		region: signInRegion ?? this.profileData.region ?? await this.callerClientConfig?.region?.() ?? process.env.AWS_REGION,
		requestHandler,
		logger,
		userAgentAppId,
		...this.init?.clientConfig,
		...signInRegion && { region: signInRegion }
	});
	this.createDPoPInterceptor(client.middlewareStack);
	let commandInput = { tokenInput: {
		clientId: freshToken.clientId,
		refreshToken: freshToken.refreshToken,
		grantType: "refresh_token"
	} };
	try {
		let response = await client.send(new CreateOAuth2TokenCommand(commandInput));
		let { accessKeyId, secretAccessKey, sessionToken } = response.tokenOutput?.accessToken ?? {};
		let { refreshToken, expiresIn } = response.tokenOutput ?? {};
		if (!accessKeyId || !secretAccessKey || !sessionToken || !refreshToken) throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w("Token refresh response missing required fields", {
			logger: this.logger,
			tryNextLink: !1
		});
		let expiresInMs = (expiresIn ?? 900) * 1e3;
		let expiration = new Date(Date.now() + expiresInMs);
		let updatedToken = {
			...freshToken,
			accessToken: {
				...freshToken.accessToken,
				accessKeyId,
				secretAccessKey,
				sessionToken,
				expiresAt: expiration.toISOString()
			},
			refreshToken
		};
		await this.saveToken(updatedToken);
		return this.toCredentials(updatedToken.accessToken);
	} catch (error) {
		if (error.name === "AccessDeniedException") {
			let errorType = error.error;
			let message;
			switch (errorType) {
				case "TOKEN_EXPIRED":
					message = "Your session has expired. Please reauthenticate.";
					break;
				case "USER_CREDENTIALS_CHANGED":
					message = "Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";
					break;
				case "INSUFFICIENT_PERMISSIONS":
					message = "Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
					break;
				default: message = `Failed to refresh token: ${String(error)}. Please re-authenticate using \`aws login\``;
			}
			throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(message, {
				logger: this.logger,
				tryNextLink: !1
			});
		}
		if (new Date(freshToken.accessToken.expiresAt).getTime() > Date.now()) {
			this.logger?.warn?.(`Failed to refresh token: ${String(error)}. Using existing token until expiry.`);
			return this.toCredentials(freshToken.accessToken);
		}
		throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`Failed to refresh token: ${String(error)}. Please re-authenticate using aws login`, { logger: this.logger });
	}
}
async loadToken() {
	let tokenFilePath = this.getTokenFilePath();
	try {
		let tokenData = await node_fs__WEBPACK_IMPORTED_MODULE_4__.promises.readFile(tokenFilePath, "utf8");
		let token = JSON.parse(tokenData);
		let missingFields = [
			"accessToken",
			"clientId",
			"refreshToken",
			"dpopKey"
		].filter((k) => !token[k]);
		token.accessToken?.accountId || missingFields.push("accountId");
		if (missingFields.length > 0) throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`Token validation failed, missing fields: ${missingFields.join(", ")}`, {
			logger: this.logger,
			tryNextLink: !1
		});
		return token;
	} catch (error) {
		throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`Failed to load token from ${tokenFilePath}: ${String(error)}`, {
			logger: this.logger,
			tryNextLink: !1
		});
	}
}
async saveToken(token) {
	let tokenFilePath = this.getTokenFilePath();
	let directory = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(tokenFilePath);
	try {
		await node_fs__WEBPACK_IMPORTED_MODULE_4__.promises.mkdir(directory, { recursive: !0 });
	} catch {}
	await node_fs__WEBPACK_IMPORTED_MODULE_4__.promises.writeFile(tokenFilePath, JSON.stringify(token, null, 2), "utf8");
}
getTokenFilePath() {
	let directory = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_5__.homedir)(), ".aws", "login", "cache");
	let loginSessionBytes = Buffer.from(this.loginSession, "utf8");
	let loginSessionSha256 = (0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(loginSessionBytes).digest("hex");
	return (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, `${loginSessionSha256}.json`);
}
derToRawSignature(derSignature) {
	let offset = 2;
	if (derSignature[offset] !== 2) throw Error("Invalid DER signature");
	offset++;
	let rLength = derSignature[offset++];
	let r = derSignature.subarray(offset, offset + rLength);
	offset += rLength;
	if (derSignature[offset] !== 2) throw Error("Invalid DER signature");
	offset++;
	let sLength = derSignature[offset++];
	let s = derSignature.subarray(offset, offset + sLength);
	r = r[0] === 0 ? r.subarray(1) : r;
	s = s[0] === 0 ? s.subarray(1) : s;
	let rPadded = Buffer.concat([Buffer.alloc(32 - r.length), r]);
	let sPadded = Buffer.concat([Buffer.alloc(32 - s.length), s]);
	return Buffer.concat([rPadded, sPadded]);
}
createDPoPInterceptor(middlewareStack) {
	middlewareStack.add((next) => async (args) => {
		if (_run_js__WEBPACK_IMPORTED_MODULE_0__.Kdf.isInstance(args.request)) {
			let request = args.request;
			let actualEndpoint = `${request.protocol}//${request.hostname}${request.port ? `:${request.port}` : ""}${request.path}`;
			let dpop = await this.generateDpop(request.method, actualEndpoint);
			request.headers = {
				...request.headers,
				DPoP: dpop
			};
		}
		return next(args);
	}, {
		step: "finalizeRequest",
		name: "dpopInterceptor",
		override: !0
	});
}
async generateDpop(method = "POST", endpoint) {
	let token = await this.loadToken();
	try {
		let privateKey = (0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.createPrivateKey)({
			key: token.dpopKey,
			format: "pem",
			type: "sec1"
		});
		let publicDer = (0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.createPublicKey)(privateKey).export({
			format: "der",
			type: "spki"
		});
		let pointStart = -1;
		for (let i = 0; i < publicDer.length; i++) if (publicDer[i] === 4) {
			pointStart = i;
			break;
		}
		let x = publicDer.slice(pointStart + 1, pointStart + 33);
		let y = publicDer.slice(pointStart + 33, pointStart + 65);
		let header = {
			alg: "ES256",
			typ: "dpop+jwt",
			jwk: {
				kty: "EC",
				crv: "P-256",
				x: x.toString("base64url"),
				y: y.toString("base64url")
			}
		};
		let payload = {
			jti: crypto.randomUUID(),
			htm: method,
			htu: endpoint,
			iat: Math.floor(Date.now() / 1e3)
		};
		let message = `${Buffer.from(JSON.stringify(header)).toString("base64url")}.${Buffer.from(JSON.stringify(payload)).toString("base64url")}`;
		let asn1Signature = (0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.sign)("sha256", Buffer.from(message), privateKey);
		return `${message}.${this.derToRawSignature(asn1Signature).toString("base64url")}`;
	} catch (error) {
		throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`Failed to generate Dpop proof: ${error instanceof Error ? error.message : String(error)}`, {
			logger: this.logger,
			tryNextLink: !1
		});
	}
}
};
let fromLoginCredentials = (init) => async ({ callerClientConfig } = {}) => {
init?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");
let profiles = await (0, _parseKnownFiles_js__WEBPACK_IMPORTED_MODULE_1__.Y)(init || {});
let profileName = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.BzZ)({ profile: init?.profile ?? callerClientConfig?.profile });
let profile = profiles[profileName];
if (!profile?.login_session) throw new _run_js__WEBPACK_IMPORTED_MODULE_0__.C1w(`Profile ${profileName} does not contain login_session.`, {
	tryNextLink: !0,
	logger: init?.logger
});
let credentials = await new LoginCredentialsFetcher(profile, init, callerClientConfig).loadCredentials();
return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(credentials, "CREDENTIALS_LOGIN", "AD");
};
}) };
