export const id = 6967;
export const ids = [6967];
export const modules = {
	46967: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CreateOAuth2TokenCommand: () => CreateOAuth2TokenCommand,
			SigninClient: () => SigninClient
		});
		var configurations = __webpack_require__(66868);
		var hostHeaderMiddleware = __webpack_require__(54405);
		var user_agent_middleware = __webpack_require__(35424);
		var loggerMiddleware = __webpack_require__(41478);
		var getRecursionDetectionPlugin = __webpack_require__(98032);
		var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(57579);
		var DefaultIdentityProviderConfig = __webpack_require__(29688);
		var getHttpSigningMiddleware = __webpack_require__(42841);
		var client = __webpack_require__(67860);
		var resolveRegionConfig = __webpack_require__(29053);
		var endpoints = __webpack_require__(27926);
		var contentLengthMiddleware = __webpack_require__(37979);
		var middleware_retry_configurations = __webpack_require__(40478);
		var retry = __webpack_require__(20868);
		var getSchemaSerdePlugin = __webpack_require__(36979);
		var httpAuthSchemes = __webpack_require__(74631);
		var getSmithyContext = __webpack_require__(83753);
		var normalizeProvider = __webpack_require__(44876);
		let defaultSigninHttpAuthSchemeParametersProvider = async (config, context, input) => ({
			operation: (0, getSmithyContext.u)(context).operation,
			region: await (0, normalizeProvider.t)(config.region)() || (() => {
				throw Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		});
		function createAwsAuthSigv4HttpAuthOption(authParameters) {
			return {
				schemeId: "aws.auth#sigv4",
				signingProperties: {
					name: "signin",
					region: authParameters.region
				},
				propertiesExtractor: (config, context) => ({ signingProperties: {
					config,
					context
				} })
			};
		}
		function createSmithyApiNoAuthHttpAuthOption(authParameters) {
			return { schemeId: "smithy.api#noAuth" };
		}
		let defaultSigninHttpAuthSchemeProvider = (authParameters) => {
			let options = [];
			switch (authParameters.operation) {
				case "CreateOAuth2Token":
					options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
					break;
				default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
			}
			return options;
		};
		let resolveHttpAuthSchemeConfig = (config) => {
			let config_0 = (0, httpAuthSchemes.ho)(config);
			return Object.assign(config_0, { authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? []) });
		};
		let resolveClientEndpointParameters = (options) => Object.assign(options, {
			useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
			useFipsEndpoint: options.useFipsEndpoint ?? !1,
			defaultSigningName: "signin"
		});
		let commonParams = {
			UseFIPS: {
				type: "builtInParams",
				name: "useFipsEndpoint"
			},
			Endpoint: {
				type: "builtInParams",
				name: "endpoint"
			},
			Region: {
				type: "builtInParams",
				name: "region"
			},
			UseDualStack: {
				type: "builtInParams",
				name: "useDualstackEndpoint"
			}
		};
		var nested_clients_package = __webpack_require__(66879);
		var emitWarningIfUnsupportedVersion = __webpack_require__(88739);
		var getDefaultSocketTimeout = __webpack_require__(84351);
		var defaultUserAgent = __webpack_require__(61250);
		var nodeAppIdConfigOptions = __webpack_require__(9670);
		var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(98898);
		var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(23816);
		var defaults_mode = __webpack_require__(67613);
		var resolveDefaultsModeConfig = __webpack_require__(45412);
		var configLoader = __webpack_require__(73559);
		var regionConfig_config = __webpack_require__(60446);
		var NodeUseDualstackEndpointConfigOptions = __webpack_require__(92766);
		var NodeUseFipsEndpointConfigOptions = __webpack_require__(14824);
		var util_retry_config = __webpack_require__(69903);
		var calculateBodyLength = __webpack_require__(92149);
		var node_http_handler = __webpack_require__(90018);
		var stream_collector = __webpack_require__(85606);
		var AwsSdkSigV4Signer = __webpack_require__(9752);
		var AwsRestJsonProtocol = __webpack_require__(50688);
		var noAuth = __webpack_require__(54596);
		var Sha256Node = __webpack_require__(72068);
		var NoOpLogger = __webpack_require__(80051);
		var parseUrl = __webpack_require__(36663);
		var fromBase64 = __webpack_require__(37022);
		var toBase64 = __webpack_require__(97307);
		var fromUtf8 = __webpack_require__(64574);
		var toUtf8 = __webpack_require__(31787);
		var aws = __webpack_require__(21958);
		var EndpointCache = __webpack_require__(54397);
		var decideEndpoint = __webpack_require__(26467);
		var customEndpointFunctions = __webpack_require__(37228);
		var BinaryDecisionDiagram = __webpack_require__(52988);
		let d = "isSet", e = "booleanEquals", f = "coalesce", g = "PartitionResult", h = "stringEquals", i = "getAttr", j = "https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}", k = { ref: "Endpoint" }, l = {
			fn: i,
			argv: [{ ref: g }, "name"]
		}, m = { ref: "Region" }, n = { ref: g }, o = { authSchemes: [{
			name: "sigv4",
			signingName: "signin",
			signingRegion: "{Region}"
		}] }, p = {}, q = [m];
		let _data = {
			conditions: [
				[d, q],
				[e, [{
					fn: f,
					argv: [{ ref: "IsControlPlane" }, !1]
				}, !0]],
				[d, [k]],
				[
					"aws.partition",
					q,
					g
				],
				[e, [{ ref: "UseFIPS" }, !0]],
				[h, [l, "aws"]],
				[e, [{
					fn: f,
					argv: [{ ref: "IsOAuthEndpoint" }, !1]
				}, !0]],
				[e, [{ ref: "UseDualStack" }, !0]],
				[h, [l, "aws-cn"]],
				[h, [m, "us-gov-west-1"]],
				[h, [l, "aws-us-gov"]],
				[e, [{
					fn: i,
					argv: [n, "supportsFIPS"]
				}, !0]],
				[h, [l, "aws-iso"]],
				[h, [l, "aws-iso-b"]],
				[h, [l, "aws-iso-f"]],
				[h, [l, "aws-iso-e"]],
				[h, [l, "aws-eusc"]],
				[e, [{
					fn: i,
					argv: [n, "supportsDualStack"]
				}, !0]]
			],
			results: [
				[-1],
				["https://signin.{Region}.api.aws", o],
				["https://signin.{Region}.api.amazonwebservices.com.cn", o],
				[j, o],
				[-1, "FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],
				["https://{Region}.oauth.signin.aws", o],
				["https://{Region}.signin.aws.amazon.com", p],
				["https://{Region}.signin.amazonaws.cn", p],
				["https://{Region}.signin.amazonaws-us-gov.com", p],
				["https://{Region}.signin.c2shome.ic.gov", p],
				["https://{Region}.signin.sc2shome.sgov.gov", p],
				["https://{Region}.signin.csphome.hci.ic.gov", p],
				["https://{Region}.signin.csphome.adc-e.uk", p],
				["https://{Region}.signin.amazonaws-eusc.eu", p],
				["https://signin-fips.amazonaws-us-gov.com", p],
				["https://{Region}.signin-fips.amazonaws-us-gov.com", p],
				["https://{Region}.signin.{PartitionResult#dnsSuffix}", p],
				[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
				[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
				[k, p],
				["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", p],
				[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
				["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}", p],
				[-1, "FIPS is enabled but this partition does not support FIPS"],
				[j, p],
				[-1, "DualStack is enabled but this partition does not support DualStack"],
				["https://signin.{Region}.{PartitionResult#dnsSuffix}", p],
				[-1, "Invalid Configuration: Missing Region"]
			]
		};
		let nodes = new Int32Array([
			-1,
			1,
			-1,
			0,
			6,
			3,
			2,
			36,
			4,
			4,
			5,
			100000027,
			6,
			100000004,
			100000027,
			1,
			29,
			7,
			2,
			36,
			8,
			3,
			9,
			31,
			4,
			22,
			10,
			5,
			19,
			11,
			7,
			21,
			12,
			8,
			100000007,
			13,
			10,
			100000008,
			14,
			12,
			100000009,
			15,
			13,
			100000010,
			16,
			14,
			100000011,
			17,
			15,
			100000012,
			18,
			16,
			100000013,
			100000016,
			6,
			100000005,
			20,
			7,
			21,
			100000006,
			17,
			100000024,
			100000025,
			6,
			100000004,
			23,
			7,
			27,
			24,
			9,
			100000014,
			25,
			10,
			100000015,
			26,
			11,
			100000022,
			100000023,
			11,
			28,
			100000021,
			17,
			100000020,
			100000021,
			2,
			35,
			30,
			3,
			39,
			31,
			4,
			32,
			100000027,
			6,
			100000004,
			33,
			7,
			100000027,
			34,
			9,
			100000014,
			100000027,
			3,
			39,
			36,
			4,
			38,
			37,
			7,
			100000018,
			100000019,
			6,
			100000004,
			100000017,
			5,
			100000001,
			40,
			8,
			100000002,
			100000003
		]);
		let bdd = BinaryDecisionDiagram.d.from(nodes, 2, _data.conditions, _data.results);
		let cache = new EndpointCache.k({
			size: 50,
			params: [
				"Endpoint",
				"IsControlPlane",
				"IsOAuthEndpoint",
				"Region",
				"UseDualStack",
				"UseFIPS"
			]
		});
		let defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, decideEndpoint.c)(bdd, {
			endpointParams,
			logger: context.logger
		}));
		customEndpointFunctions.m.aws = aws.U;
		var TypeRegistry = __webpack_require__(19835);
		var exceptions = __webpack_require__(23441);
		class SigninServiceException extends exceptions.T {
			static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";
			constructor(options) {
				super(options);
				Object.setPrototypeOf(this, SigninServiceException.prototype);
			}
		}
		class AccessDeniedException extends SigninServiceException {
			static shapeId = "com.amazonaws.signin#AccessDeniedException";
			name = "AccessDeniedException";
			$fault = "client";
			error;
			constructor(opts) {
				super({
					name: "AccessDeniedException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, AccessDeniedException.prototype);
				this.error = opts.error;
			}
		}
		class InternalServerException extends SigninServiceException {
			static shapeId = "com.amazonaws.signin#InternalServerException";
			name = "InternalServerException";
			$fault = "server";
			error;
			constructor(opts) {
				super({
					name: "InternalServerException",
					$fault: "server",
					...opts
				});
				Object.setPrototypeOf(this, InternalServerException.prototype);
				this.error = opts.error;
			}
		}
		class TooManyRequestsError extends SigninServiceException {
			static shapeId = "com.amazonaws.signin#TooManyRequestsError";
			name = "TooManyRequestsError";
			$fault = "client";
			error;
			constructor(opts) {
				super({
					name: "TooManyRequestsError",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, TooManyRequestsError.prototype);
				this.error = opts.error;
			}
		}
		class ValidationException extends SigninServiceException {
			static shapeId = "com.amazonaws.signin#ValidationException";
			name = "ValidationException";
			$fault = "client";
			error;
			constructor(opts) {
				super({
					name: "ValidationException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, ValidationException.prototype);
				this.error = opts.error;
			}
		}
		let _aKI = "accessKeyId";
		let _aT = "accessToken";
		let _c = "client";
		let _cI = "clientId";
		let _cV = "codeVerifier";
		let _e = "error";
		let _eI = "expiresIn";
		let _gT = "grantType";
		let _hE = "httpError";
		let _iT = "idToken";
		let _jN = "jsonName";
		let _m = "message";
		let _rT = "refreshToken";
		let _rU = "redirectUri";
		let _s = "smithy.ts.sdk.synthetic.com.amazonaws.signin";
		let _sAK = "secretAccessKey";
		let _sT = "sessionToken";
		let _tT = "tokenType";
		let n0 = "com.amazonaws.signin";
		let _s_registry = new TypeRegistry.O(_s);
		var SigninServiceException$ = [
			-3,
			_s,
			"SigninServiceException",
			0,
			[],
			[]
		];
		_s_registry.registerError(SigninServiceException$, SigninServiceException);
		let n0_registry = new TypeRegistry.O(n0);
		var AccessDeniedException$ = [
			-3,
			n0,
			"AccessDeniedException",
			{ [_e]: _c },
			[_e, _m],
			[0, 0],
			2
		];
		n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
		var InternalServerException$ = [
			-3,
			n0,
			"InternalServerException",
			{
				[_e]: "server",
				[_hE]: 500
			},
			[_e, _m],
			[0, 0],
			2
		];
		n0_registry.registerError(InternalServerException$, InternalServerException);
		var TooManyRequestsError$ = [
			-3,
			n0,
			"TooManyRequestsError",
			{
				[_e]: _c,
				[_hE]: 429
			},
			[_e, _m],
			[0, 0],
			2
		];
		n0_registry.registerError(TooManyRequestsError$, TooManyRequestsError);
		var ValidationException$ = [
			-3,
			n0,
			"ValidationException",
			{
				[_e]: _c,
				[_hE]: 400
			},
			[_e, _m],
			[0, 0],
			2
		];
		n0_registry.registerError(ValidationException$, ValidationException);
		let errorTypeRegistries = [_s_registry, n0_registry];
		var RefreshToken = [
			0,
			n0,
			"RefreshToken",
			8,
			0
		];
		var AccessToken$ = [
			3,
			n0,
			"AccessToken",
			8,
			[
				_aKI,
				_sAK,
				_sT
			],
			[
				[0, { [_jN]: _aKI }],
				[0, { [_jN]: _sAK }],
				[0, { [_jN]: _sT }]
			],
			3
		];
		var CreateOAuth2TokenRequest$ = [
			3,
			n0,
			"CreateOAuth2TokenRequest",
			0,
			["tokenInput"],
			[[() => CreateOAuth2TokenRequestBody$, 16]],
			1
		];
		var CreateOAuth2TokenRequestBody$ = [
			3,
			n0,
			"CreateOAuth2TokenRequestBody",
			0,
			[
				_cI,
				_gT,
				"code",
				_rU,
				_cV,
				_rT
			],
			[
				[0, { [_jN]: _cI }],
				[0, { [_jN]: _gT }],
				0,
				[0, { [_jN]: _rU }],
				[0, { [_jN]: _cV }],
				[() => RefreshToken, { [_jN]: _rT }]
			],
			2
		];
		var CreateOAuth2TokenResponse$ = [
			3,
			n0,
			"CreateOAuth2TokenResponse",
			0,
			["tokenOutput"],
			[[() => CreateOAuth2TokenResponseBody$, 16]],
			1
		];
		var CreateOAuth2TokenResponseBody$ = [
			3,
			n0,
			"CreateOAuth2TokenResponseBody",
			0,
			[
				_aT,
				_tT,
				_eI,
				_rT,
				_iT
			],
			[
				[() => AccessToken$, { [_jN]: _aT }],
				[0, { [_jN]: _tT }],
				[1, { [_jN]: _eI }],
				[() => RefreshToken, { [_jN]: _rT }],
				[0, { [_jN]: _iT }]
			],
			4
		];
		var CreateOAuth2Token$ = [
			9,
			n0,
			"CreateOAuth2Token",
			{ http: [
				"POST",
				"/v1/token",
				200
			] },
			() => CreateOAuth2TokenRequest$,
			() => CreateOAuth2TokenResponse$
		];
		let getRuntimeConfig = (config) => ({
			apiVersion: "2023-01-01",
			base64Decoder: config?.base64Decoder ?? fromBase64.E,
			base64Encoder: config?.base64Encoder ?? toBase64.n,
			disableHostPrefix: config?.disableHostPrefix ?? !1,
			endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
			extensions: config?.extensions ?? [],
			httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSigninHttpAuthSchemeProvider,
			httpAuthSchemes: config?.httpAuthSchemes ?? [{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
				signer: new AwsSdkSigV4Signer.f2()
			}, {
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new noAuth.m()
			}],
			logger: config?.logger ?? new NoOpLogger.N(),
			protocol: config?.protocol ?? AwsRestJsonProtocol.Y,
			protocolSettings: config?.protocolSettings ?? {
				defaultNamespace: "com.amazonaws.signin",
				errorTypeRegistries,
				version: "2023-01-01",
				serviceTarget: "Signin"
			},
			serviceId: config?.serviceId ?? "Signin",
			sha256: config?.sha256 ?? Sha256Node.k,
			urlParser: config?.urlParser ?? parseUrl.D,
			utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
			utf8Encoder: config?.utf8Encoder ?? toUtf8.P
		});
		let runtimeConfig_getRuntimeConfig = (config) => {
			(0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
			let defaultsMode = (0, resolveDefaultsModeConfig.I)(config);
			let defaultConfigProvider = () => defaultsMode().then(defaults_mode.l);
			let clientSharedValues = getRuntimeConfig(config);
			(0, emitWarningIfUnsupportedVersion.I)(process.version);
			let loaderConfig = {
				profile: config?.profile,
				logger: clientSharedValues.logger
			};
			return {
				...clientSharedValues,
				...config,
				runtime: "node",
				defaultsMode,
				authSchemePreference: config?.authSchemePreference ?? (0, configLoader.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.$, loaderConfig),
				bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength.n,
				defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 3e5),
				defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
					serviceId: clientSharedValues.serviceId,
					clientVersion: nested_clients_package.rE
				}),
				maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
				region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, {
					...regionConfig_config.zH,
					...loaderConfig
				}),
				requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
				retryMode: config?.retryMode ?? (0, configLoader.Z)({
					...middleware_retry_configurations.kN,
					default: async () => (await defaultConfigProvider()).retryMode || util_retry_config.L0
				}, config),
				streamCollector: config?.streamCollector ?? stream_collector.k,
				useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
				useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
				userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
			};
		};
		var region_config_resolver_extensions = __webpack_require__(65489);
		var defaultExtensionConfiguration = __webpack_require__(42061);
		var httpExtensionConfiguration = __webpack_require__(38440);
		let getHttpAuthExtensionConfiguration = (runtimeConfig) => {
			let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
			let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
			let _credentials = runtimeConfig.credentials;
			return {
				setHttpAuthScheme(httpAuthScheme) {
					let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
					index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
				},
				httpAuthSchemes() {
					return _httpAuthSchemes;
				},
				setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
					_httpAuthSchemeProvider = httpAuthSchemeProvider;
				},
				httpAuthSchemeProvider() {
					return _httpAuthSchemeProvider;
				},
				setCredentials(credentials) {
					_credentials = credentials;
				},
				credentials() {
					return _credentials;
				}
			};
		};
		let resolveHttpAuthRuntimeConfig = (config) => ({
			httpAuthSchemes: config.httpAuthSchemes(),
			httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
			credentials: config.credentials()
		});
		let resolveRuntimeExtensions = (runtimeConfig, extensions) => {
			let extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
			extensions.forEach((extension) => extension.configure(extensionConfiguration));
			return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
		};
		class SigninClient extends client.K {
			config;
			constructor(...[configuration]) {
				let _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
				super(_config_0);
				this.initConfig = _config_0;
				let _config_1 = resolveClientEndpointParameters(_config_0);
				let _config_2 = (0, configurations.D)(_config_1);
				let _config_3 = (0, middleware_retry_configurations.$z)(_config_2);
				let _config_4 = (0, resolveRegionConfig.T)(_config_3);
				let _config_5 = (0, hostHeaderMiddleware.OV)(_config_4);
				let _config_6 = (0, endpoints.Co)(_config_5);
				let _config_7 = resolveHttpAuthSchemeConfig(_config_6);
				let _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
				this.config = _config_8;
				this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
				this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
				this.middlewareStack.use((0, retry.ey)(this.config));
				this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
				this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
				this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
				this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
				this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
					httpAuthSchemeParametersProvider: defaultSigninHttpAuthSchemeParametersProvider,
					identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig.h({ "aws.auth#sigv4": config.credentials })
				}));
				this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
			}
			destroy() {
				super.destroy();
			}
		}
		let command = (0, __webpack_require__(55747).k)(commonParams, "Signin", "SigninClient", endpoints.rD);
		let _ep0 = { IsControlPlane: {
			type: "staticContextParams",
			value: !1
		} };
		let _mw0 = (Command, cs, config, o) => [];
		class CreateOAuth2TokenCommand extends command(_ep0, _mw0, "CreateOAuth2Token", CreateOAuth2Token$) {}
	}),
	66879: ((module) => {
		module.exports = { rE: "3.998.3" };
	})
};
