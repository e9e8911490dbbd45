export const id = 1803;
export const ids = [1803];
export const modules = {
	81803: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { openRds: () => openRds });
		var caller = __webpack_require__(10458);
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
		let defaultRDSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
			operation: (0, getSmithyContext.u)(context).operation,
			region: await (0, normalizeProvider.t)(config.region)() || (() => {
				throw Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		});
		function createAwsAuthSigv4HttpAuthOption(authParameters) {
			return {
				schemeId: "aws.auth#sigv4",
				signingProperties: {
					name: "rds",
					region: authParameters.region
				},
				propertiesExtractor: (config, context) => ({ signingProperties: {
					config,
					context
				} })
			};
		}
		let defaultRDSHttpAuthSchemeProvider = (authParameters) => {
			let options = [];
			authParameters.operation;
			options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
			return options;
		};
		let resolveHttpAuthSchemeConfig = (config) => {
			let config_0 = (0, httpAuthSchemes.ho)(config);
			return Object.assign(config_0, { authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? []) });
		};
		var EndpointParameters = __webpack_require__(79605);
		let package_namespaceObject = { rE: "3.1169.0" };
		var emitWarningIfUnsupportedVersion = __webpack_require__(88739);
		var getDefaultSocketTimeout = __webpack_require__(84351);
		var defaultUserAgent = __webpack_require__(17303);
		var nodeAppIdConfigOptions = __webpack_require__(9670);
		var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(98898);
		var defaultProvider = __webpack_require__(21956);
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
		var AwsQueryProtocol = __webpack_require__(13227);
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
				["https://rds-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
				[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
				["https://rds.{Region}.amazonaws.com", i],
				["https://rds-fips.{Region}.{PartitionResult#dnsSuffix}", i],
				[-1, "FIPS is enabled but this partition does not support FIPS"],
				["https://rds.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
				[-1, "DualStack is enabled but this partition does not support DualStack"],
				["https://rds.{Region}.{PartitionResult#dnsSuffix}", i],
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
		var schemas_0 = __webpack_require__(62278);
		let getRuntimeConfig = (config) => ({
			apiVersion: "2014-10-31",
			base64Decoder: config?.base64Decoder ?? fromBase64.E,
			base64Encoder: config?.base64Encoder ?? toBase64.n,
			disableHostPrefix: config?.disableHostPrefix ?? !1,
			endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
			extensions: config?.extensions ?? [],
			httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultRDSHttpAuthSchemeProvider,
			httpAuthSchemes: config?.httpAuthSchemes ?? [{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
				signer: new AwsSdkSigV4Signer.f2()
			}],
			logger: config?.logger ?? new NoOpLogger.N(),
			protocol: config?.protocol ?? AwsQueryProtocol.k,
			protocolSettings: config?.protocolSettings ?? {
				defaultNamespace: "com.amazonaws.rds",
				errorTypeRegistries: schemas_0.q1U,
				xmlNamespace: "http://rds.amazonaws.com/doc/2014-10-31/",
				version: "2014-10-31",
				serviceTarget: "AmazonRDSv19"
			},
			serviceId: config?.serviceId ?? "RDS",
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
				credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6,
				defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 9e5),
				defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
					serviceId: clientSharedValues.serviceId,
					clientVersion: package_namespaceObject.rE
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
		class RDSClient extends client.K {
			config;
			constructor(...[configuration]) {
				let _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
				super(_config_0);
				this.initConfig = _config_0;
				let _config_1 = (0, EndpointParameters.v)(_config_0);
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
					httpAuthSchemeParametersProvider: defaultRDSHttpAuthSchemeParametersProvider,
					identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig.h({ "aws.auth#sigv4": config.credentials })
				}));
				this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
			}
			destroy() {
				super.destroy();
			}
		}
		var answer_check = __webpack_require__(45723);
		var faults = __webpack_require__(43197);
		let READING = {
			burst: 20,
			perSecond: 5
		};
		let WRITING = {
			burst: 10,
			perSecond: 2
		};
		let RDS = {
			prefix: "rds",
			open: (config) => {
				let client = new RDSClient(config);
				(0, answer_check.U)(client, answer_check.d);
				return client;
			},
			limits: {
				DescribeDBInstances: READING,
				DescribeDBClusters: READING,
				DescribeDBSnapshots: READING,
				DescribeDBClusterSnapshots: READING,
				DescribeDBSnapshotAttributes: READING,
				DescribeDBClusterSnapshotAttributes: READING,
				DescribeAccountAttributes: READING,
				CreateDBSnapshot: WRITING,
				CreateDBClusterSnapshot: WRITING,
				DeleteDBSnapshot: WRITING,
				DeleteDBClusterSnapshot: WRITING,
				AddTagsToResource: WRITING
			},
			writes: new Set([
				"CreateDBSnapshot",
				"CreateDBClusterSnapshot",
				"DeleteDBSnapshot",
				"DeleteDBClusterSnapshot",
				"AddTagsToResource"
			]),
			wordings: faults.qm
		};
		function openRds(context) {
			return {
				caller: (0, caller.u)(RDS, context),
				account: context.session.identity.account,
				kinds: context.kinds,
				quotas: new Map(),
				clusters: new Map()
			};
		}
	}),
	43197: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ps: () => BUSY_ADVICE,
			qm: () => RDS_WORDINGS,
			yG: () => QUOTA_ADVICE
		});
		let QUOTA_ADVICE = "Raise the quota of manual snapshots in Service Quotas for this region, or purge what is no longer needed; the other regions are not affected.";
		let BUSY_ADVICE = "Another backup or a change of the database is still under way: run again later, or space the schedules.";
		let GONE = ["resource-gone", "It disappeared during the run. If this was intended, do nothing."];
		let SOURCE_STATE = ["wrong-state", "Bring the database to the state available and run again."];
		let SNAPSHOT_STATE = ["wrong-state", "Only a snapshot that is available can be changed or deleted: the next run tries again; one that stays in another state is for AWS Support."];
		let TAKEN = ["name-taken", "Find out who made the snapshot of that name; delete it, then run again."];
		let RDS_WORDINGS = new Map(Object.entries({
			SnapshotQuotaExceededFault: ["quota-reached", QUOTA_ADVICE],
			DBInstanceNotFoundFault: GONE,
			DBClusterNotFoundFault: GONE,
			DBSnapshotNotFoundFault: GONE,
			DBClusterSnapshotNotFoundFault: GONE,
			InvalidDBInstanceStateFault: SOURCE_STATE,
			InvalidDBClusterStateFault: SOURCE_STATE,
			InvalidDBSnapshotStateFault: SNAPSHOT_STATE,
			InvalidDBClusterSnapshotStateFault: SNAPSHOT_STATE,
			DBSnapshotAlreadyExistsFault: TAKEN,
			DBClusterSnapshotAlreadyExistsFault: TAKEN,
			KMSKeyNotAccessibleFault: ["access-denied", "The database's KMS key cannot be used: enable it where it is disabled, and let the role use it (kms:DescribeKey, kms:CreateGrant) in the key's policy."]
		}));
	})
};
