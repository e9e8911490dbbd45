export const id = 879;
export const ids = [879];
export const modules = {
	70879: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GetRoleCredentialsCommand: () => GetRoleCredentialsCommand,
			SSOClient: () => SSOClient
		});
		var client_command_builder = __webpack_require__(55747);
		var endpoints = __webpack_require__(27926);
		let resolveClientEndpointParameters = (options) => Object.assign(options, {
			useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
			useFipsEndpoint: options.useFipsEndpoint ?? !1,
			defaultSigningName: "awsssoportal"
		});
		let command = (0, client_command_builder.k)({
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
		}, "SWBPortalService", "SSOClient", endpoints.rD);
		let _ep0 = {};
		let _mw0 = (Command, cs, config, o) => [];
		var TypeRegistry = __webpack_require__(19835);
		var exceptions = __webpack_require__(23441);
		class SSOServiceException extends exceptions.T {
			static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";
			constructor(options) {
				super(options);
				Object.setPrototypeOf(this, SSOServiceException.prototype);
			}
		}
		class InvalidRequestException extends SSOServiceException {
			static shapeId = "com.amazonaws.sso#InvalidRequestException";
			name = "InvalidRequestException";
			$fault = "client";
			constructor(opts) {
				super({
					name: "InvalidRequestException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, InvalidRequestException.prototype);
			}
		}
		class ResourceNotFoundException extends SSOServiceException {
			static shapeId = "com.amazonaws.sso#ResourceNotFoundException";
			name = "ResourceNotFoundException";
			$fault = "client";
			constructor(opts) {
				super({
					name: "ResourceNotFoundException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
			}
		}
		class TooManyRequestsException extends SSOServiceException {
			static shapeId = "com.amazonaws.sso#TooManyRequestsException";
			name = "TooManyRequestsException";
			$fault = "client";
			constructor(opts) {
				super({
					name: "TooManyRequestsException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, TooManyRequestsException.prototype);
			}
		}
		class UnauthorizedException extends SSOServiceException {
			static shapeId = "com.amazonaws.sso#UnauthorizedException";
			name = "UnauthorizedException";
			$fault = "client";
			constructor(opts) {
				super({
					name: "UnauthorizedException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, UnauthorizedException.prototype);
			}
		}
		let _c = "client";
		let _e = "error";
		let _hE = "httpError";
		let _hQ = "httpQuery";
		let _m = "message";
		let _s = "smithy.ts.sdk.synthetic.com.amazonaws.sso";
		let n0 = "com.amazonaws.sso";
		let _s_registry = new TypeRegistry.O(_s);
		var SSOServiceException$ = [
			-3,
			_s,
			"SSOServiceException",
			0,
			[],
			[]
		];
		_s_registry.registerError(SSOServiceException$, SSOServiceException);
		let n0_registry = new TypeRegistry.O(n0);
		var InvalidRequestException$ = [
			-3,
			n0,
			"InvalidRequestException",
			{
				[_e]: _c,
				[_hE]: 400
			},
			[_m],
			[0]
		];
		n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
		var ResourceNotFoundException$ = [
			-3,
			n0,
			"ResourceNotFoundException",
			{
				[_e]: _c,
				[_hE]: 404
			},
			[_m],
			[0]
		];
		n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
		var TooManyRequestsException$ = [
			-3,
			n0,
			"TooManyRequestsException",
			{
				[_e]: _c,
				[_hE]: 429
			},
			[_m],
			[0]
		];
		n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
		var UnauthorizedException$ = [
			-3,
			n0,
			"UnauthorizedException",
			{
				[_e]: _c,
				[_hE]: 401
			},
			[_m],
			[0]
		];
		n0_registry.registerError(UnauthorizedException$, UnauthorizedException);
		let errorTypeRegistries = [_s_registry, n0_registry];
		var AccessTokenType = [
			0,
			n0,
			"AccessTokenType",
			8,
			0
		];
		var SecretAccessKeyType = [
			0,
			n0,
			"SecretAccessKeyType",
			8,
			0
		];
		var SessionTokenType = [
			0,
			n0,
			"SessionTokenType",
			8,
			0
		];
		var GetRoleCredentialsRequest$ = [
			3,
			n0,
			"GetRoleCredentialsRequest",
			0,
			[
				"roleName",
				"accountId",
				"accessToken"
			],
			[
				[0, { [_hQ]: "role_name" }],
				[0, { [_hQ]: "account_id" }],
				[() => AccessTokenType, { httpHeader: "x-amz-sso_bearer_token" }]
			],
			3
		];
		var GetRoleCredentialsResponse$ = [
			3,
			n0,
			"GetRoleCredentialsResponse",
			0,
			["roleCredentials"],
			[[() => RoleCredentials$, 0]]
		];
		var RoleCredentials$ = [
			3,
			n0,
			"RoleCredentials",
			0,
			[
				"accessKeyId",
				"secretAccessKey",
				"sessionToken",
				"expiration"
			],
			[
				0,
				[() => SecretAccessKeyType, 0],
				[() => SessionTokenType, 0],
				1
			]
		];
		var GetRoleCredentials$ = [
			9,
			n0,
			"GetRoleCredentials",
			{ http: [
				"GET",
				"/federation/credentials",
				200
			] },
			() => GetRoleCredentialsRequest$,
			() => GetRoleCredentialsResponse$
		];
		class GetRoleCredentialsCommand extends command(_ep0, _mw0, "GetRoleCredentials", GetRoleCredentials$) {}
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
		var contentLengthMiddleware = __webpack_require__(37979);
		var middleware_retry_configurations = __webpack_require__(40478);
		var retry = __webpack_require__(20868);
		var getSchemaSerdePlugin = __webpack_require__(36979);
		var httpAuthSchemes = __webpack_require__(74631);
		var getSmithyContext = __webpack_require__(83753);
		var normalizeProvider = __webpack_require__(44876);
		let defaultSSOHttpAuthSchemeParametersProvider = async (config, context, input) => ({
			operation: (0, getSmithyContext.u)(context).operation,
			region: await (0, normalizeProvider.t)(config.region)() || (() => {
				throw Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		});
		function createAwsAuthSigv4HttpAuthOption(authParameters) {
			return {
				schemeId: "aws.auth#sigv4",
				signingProperties: {
					name: "awsssoportal",
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
		let defaultSSOHttpAuthSchemeProvider = (authParameters) => {
			let options = [];
			switch (authParameters.operation) {
				case "GetRoleCredentials":
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
		var nested_clients_package = __webpack_require__(66879);
		var emitWarningIfUnsupportedVersion = __webpack_require__(88739);
		var getDefaultSocketTimeout = __webpack_require__(84351);
		var defaultUserAgent = __webpack_require__(17303);
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
		let c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { ref: "Endpoint" }, h = { ref: d }, i = {}, j = [{ ref: "Region" }];
		let _data = {
			conditions: [
				[c, [g]],
				[c, j],
				[
					"aws.partition",
					j,
					d
				],
				[e, [{ ref: "UseFIPS" }, !0]],
				[e, [{ ref: "UseDualStack" }, !0]],
				[e, [{
					fn: f,
					argv: [h, "supportsDualStack"]
				}, !0]],
				[e, [{
					fn: f,
					argv: [h, "supportsFIPS"]
				}, !0]],
				["stringEquals", [{
					fn: f,
					argv: [h, "name"]
				}, "aws-us-gov"]]
			],
			results: [
				[-1],
				[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
				[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
				[g, i],
				["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
				[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
				["https://portal.sso.{Region}.amazonaws.com", i],
				["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}", i],
				[-1, "FIPS is enabled but this partition does not support FIPS"],
				["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
				[-1, "DualStack is enabled but this partition does not support DualStack"],
				["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}", i],
				[-1, "Invalid Configuration: Missing Region"]
			]
		};
		let nodes = new Int32Array([
			-1,
			1,
			-1,
			0,
			13,
			3,
			1,
			4,
			100000012,
			2,
			5,
			100000012,
			3,
			8,
			6,
			4,
			7,
			100000011,
			5,
			100000009,
			100000010,
			4,
			11,
			9,
			6,
			10,
			100000008,
			7,
			100000006,
			100000007,
			5,
			12,
			100000005,
			6,
			100000004,
			100000005,
			3,
			100000001,
			14,
			4,
			100000002,
			100000003
		]);
		let bdd = BinaryDecisionDiagram.d.from(nodes, 2, _data.conditions, _data.results);
		let cache = new EndpointCache.k({
			size: 50,
			params: [
				"Endpoint",
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
		let getRuntimeConfig = (config) => ({
			apiVersion: "2019-06-10",
			base64Decoder: config?.base64Decoder ?? fromBase64.E,
			base64Encoder: config?.base64Encoder ?? toBase64.n,
			disableHostPrefix: config?.disableHostPrefix ?? !1,
			endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
			extensions: config?.extensions ?? [],
			httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOHttpAuthSchemeProvider,
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
				defaultNamespace: "com.amazonaws.sso",
				errorTypeRegistries,
				version: "2019-06-10",
				serviceTarget: "SWBPortalService"
			},
			serviceId: config?.serviceId ?? "SSO",
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
		class SSOClient extends client.K {
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
					httpAuthSchemeParametersProvider: defaultSSOHttpAuthSchemeParametersProvider,
					identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig.h({ "aws.auth#sigv4": config.credentials })
				}));
				this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
			}
			destroy() {
				super.destroy();
			}
		}
	}),
	66879: ((module) => {
		module.exports = { rE: "3.998.3" };
	})
};
