export const id = 2858;
export const ids = [2858];
export const modules = {
	64428: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => BackupClient });
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
		let defaultBackupHttpAuthSchemeParametersProvider = async (config, context, input) => ({
			operation: (0, getSmithyContext.u)(context).operation,
			region: await (0, normalizeProvider.t)(config.region)() || (() => {
				throw Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		});
		function createAwsAuthSigv4HttpAuthOption(authParameters) {
			return {
				schemeId: "aws.auth#sigv4",
				signingProperties: {
					name: "backup",
					region: authParameters.region
				},
				propertiesExtractor: (config, context) => ({ signingProperties: {
					config,
					context
				} })
			};
		}
		let defaultBackupHttpAuthSchemeProvider = (authParameters) => {
			let options = [];
			authParameters.operation;
			options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
			return options;
		};
		let resolveHttpAuthSchemeConfig = (config) => {
			let config_0 = (0, httpAuthSchemes.ho)(config);
			return Object.assign(config_0, { authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? []) });
		};
		var EndpointParameters = __webpack_require__(39222);
		let package_namespaceObject = { rE: "3.1092.0" };
		var emitWarningIfUnsupportedVersion = __webpack_require__(88739);
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
		var AwsRestJsonProtocol = __webpack_require__(50688);
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
				}, !0]]
			],
			results: [
				[-1],
				[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
				[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
				[g, i],
				["https://backup-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
				[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
				["https://backup-fips.{Region}.{PartitionResult#dnsSuffix}", i],
				[-1, "FIPS is enabled but this partition does not support FIPS"],
				["https://backup.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
				[-1, "DualStack is enabled but this partition does not support DualStack"],
				["https://backup.{Region}.{PartitionResult#dnsSuffix}", i],
				[-1, "Invalid Configuration: Missing Region"]
			]
		};
		let nodes = new Int32Array([
			-1,
			1,
			-1,
			0,
			12,
			3,
			1,
			4,
			100000011,
			2,
			5,
			100000011,
			3,
			8,
			6,
			4,
			7,
			100000010,
			5,
			100000008,
			100000009,
			4,
			10,
			9,
			6,
			100000006,
			100000007,
			5,
			11,
			100000005,
			6,
			100000004,
			100000005,
			3,
			100000001,
			13,
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
		var schemas_0 = __webpack_require__(9880);
		let getRuntimeConfig = (config) => ({
			apiVersion: "2018-11-15",
			base64Decoder: config?.base64Decoder ?? fromBase64.E,
			base64Encoder: config?.base64Encoder ?? toBase64.n,
			disableHostPrefix: config?.disableHostPrefix ?? !1,
			endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
			extensions: config?.extensions ?? [],
			httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultBackupHttpAuthSchemeProvider,
			httpAuthSchemes: config?.httpAuthSchemes ?? [{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
				signer: new AwsSdkSigV4Signer.f2()
			}],
			logger: config?.logger ?? new NoOpLogger.N(),
			protocol: config?.protocol ?? AwsRestJsonProtocol.Y,
			protocolSettings: config?.protocolSettings ?? {
				defaultNamespace: "com.amazonaws.backup",
				errorTypeRegistries: schemas_0.q1U,
				version: "2018-11-15",
				serviceTarget: "CryoControllerUserManager"
			},
			serviceId: config?.serviceId ?? "Backup",
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
		class BackupClient extends client.K {
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
					httpAuthSchemeParametersProvider: defaultBackupHttpAuthSchemeParametersProvider,
					identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig.h({ "aws.auth#sigv4": config.credentials })
				}));
				this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
			}
			destroy() {
				super.destroy();
			}
		}
	}),
	86149: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G5: () => command,
			lq: () => _ep0,
			yt: () => _mw0
		});
		var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55747);
		var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27926);
		var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39222);
		let command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "CryoControllerUserManager", "BackupClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD);
		let _ep0 = {};
		let _mw0 = (Command, cs, config, o) => [];
	}),
	39222: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => commonParams,
			v: () => resolveClientEndpointParameters
		});
		let resolveClientEndpointParameters = (options) => Object.assign(options, {
			useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
			useFipsEndpoint: options.useFipsEndpoint ?? !1,
			defaultSigningName: "backup"
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
	}),
	9880: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			mCP: () => CreateBackupPlan$,
			hCT: () => CreateBackupSelection$,
			Hc2: () => CreateBackupVault$,
			p2O: () => DeleteBackupPlan$,
			q5l: () => DeleteBackupSelection$,
			xLG: () => DescribeBackupJob$,
			Cdp: () => DescribeBackupVault$,
			Tyy: () => DescribeRegionSettings$,
			Kx5: () => GetBackupPlan$,
			n_T: () => GetBackupSelection$,
			R6o: () => ListBackupJobs$,
			PmM: () => ListBackupPlans$,
			IzM: () => ListBackupSelections$,
			qHy: () => ListBackupVaults$,
			en9: () => ListProtectedResources$,
			AKG: () => ListRecoveryPointsByBackupVault$,
			SsF: () => ListTags$,
			WKQ: () => StartBackupJob$,
			rAy: () => UpdateBackupPlan$,
			q1U: () => errorTypeRegistries
		});
		var TypeRegistry = __webpack_require__(19835);
		var exceptions = __webpack_require__(23441);
		class BackupServiceException extends exceptions.T {
			constructor(options) {
				super(options);
				Object.setPrototypeOf(this, BackupServiceException.prototype);
			}
		}
		class AlreadyExistsException extends BackupServiceException {
			name = "AlreadyExistsException";
			$fault = "client";
			Code;
			Message;
			CreatorRequestId;
			Arn;
			Type;
			Context;
			constructor(opts) {
				super({
					name: "AlreadyExistsException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, AlreadyExistsException.prototype);
				this.Code = opts.Code;
				this.Message = opts.Message;
				this.CreatorRequestId = opts.CreatorRequestId;
				this.Arn = opts.Arn;
				this.Type = opts.Type;
				this.Context = opts.Context;
			}
		}
		class InvalidParameterValueException extends BackupServiceException {
			name = "InvalidParameterValueException";
			$fault = "client";
			Code;
			Message;
			Type;
			Context;
			constructor(opts) {
				super({
					name: "InvalidParameterValueException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
				this.Code = opts.Code;
				this.Message = opts.Message;
				this.Type = opts.Type;
				this.Context = opts.Context;
			}
		}
		class InvalidRequestException extends BackupServiceException {
			name = "InvalidRequestException";
			$fault = "client";
			Code;
			Message;
			Type;
			Context;
			constructor(opts) {
				super({
					name: "InvalidRequestException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, InvalidRequestException.prototype);
				this.Code = opts.Code;
				this.Message = opts.Message;
				this.Type = opts.Type;
				this.Context = opts.Context;
			}
		}
		class MissingParameterValueException extends BackupServiceException {
			name = "MissingParameterValueException";
			$fault = "client";
			Code;
			Message;
			Type;
			Context;
			constructor(opts) {
				super({
					name: "MissingParameterValueException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, MissingParameterValueException.prototype);
				this.Code = opts.Code;
				this.Message = opts.Message;
				this.Type = opts.Type;
				this.Context = opts.Context;
			}
		}
		class ResourceNotFoundException extends BackupServiceException {
			name = "ResourceNotFoundException";
			$fault = "client";
			Code;
			Message;
			Type;
			Context;
			constructor(opts) {
				super({
					name: "ResourceNotFoundException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
				this.Code = opts.Code;
				this.Message = opts.Message;
				this.Type = opts.Type;
				this.Context = opts.Context;
			}
		}
		class ServiceUnavailableException extends BackupServiceException {
			name = "ServiceUnavailableException";
			$fault = "server";
			Code;
			Message;
			Type;
			Context;
			constructor(opts) {
				super({
					name: "ServiceUnavailableException",
					$fault: "server",
					...opts
				});
				Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
				this.Code = opts.Code;
				this.Message = opts.Message;
				this.Type = opts.Type;
				this.Context = opts.Context;
			}
		}
		class InvalidResourceStateException extends BackupServiceException {
			name = "InvalidResourceStateException";
			$fault = "client";
			Code;
			Message;
			Type;
			Context;
			constructor(opts) {
				super({
					name: "InvalidResourceStateException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, InvalidResourceStateException.prototype);
				this.Code = opts.Code;
				this.Message = opts.Message;
				this.Type = opts.Type;
				this.Context = opts.Context;
			}
		}
		class ConflictException extends BackupServiceException {
			name = "ConflictException";
			$fault = "client";
			Code;
			Message;
			Type;
			Context;
			constructor(opts) {
				super({
					name: "ConflictException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, ConflictException.prototype);
				this.Code = opts.Code;
				this.Message = opts.Message;
				this.Type = opts.Type;
				this.Context = opts.Context;
			}
		}
		class LimitExceededException extends BackupServiceException {
			name = "LimitExceededException";
			$fault = "client";
			Code;
			Message;
			Type;
			Context;
			constructor(opts) {
				super({
					name: "LimitExceededException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, LimitExceededException.prototype);
				this.Code = opts.Code;
				this.Message = opts.Message;
				this.Type = opts.Type;
				this.Context = opts.Context;
			}
		}
		class DependencyFailureException extends BackupServiceException {
			name = "DependencyFailureException";
			$fault = "server";
			Code;
			Message;
			Type;
			Context;
			constructor(opts) {
				super({
					name: "DependencyFailureException",
					$fault: "server",
					...opts
				});
				Object.setPrototypeOf(this, DependencyFailureException.prototype);
				this.Code = opts.Code;
				this.Message = opts.Message;
				this.Type = opts.Type;
				this.Context = opts.Context;
			}
		}
		let _ABSd = "AdvancedBackupSettings";
		let _AI = "AccountId";
		let _ASR = "AggregatedScanResult";
		let _BCA = "ByCreatedAfter";
		let _BCB = "ByCreatedBefore";
		let _BJI = "BackupJobId";
		let _BO = "BackupOptions";
		let _BP = "BackupPlan";
		let _BPA = "BackupPlanArn";
		let _BPIa = "BackupPlanId";
		let _BPL = "BackupPlansList";
		let _BPN = "BackupPlanName";
		let _BRA = "ByResourceArn";
		let _BRT = "ByResourceType";
		let _BS = "BackupSelection";
		let _BSIB = "BackupSizeInBytes";
		let _BSL = "BackupSelectionsList";
		let _BT = "BytesTransferred";
		let _BTa = "BackupType";
		let _BVA = "BackupVaultArn";
		let _BVAI = "BackupVaultAccountId";
		let _BVL = "BackupVaultList";
		let _BVN = "BackupVaultName";
		let _C = "Code";
		let _CA = "CopyActions";
		let _CB = "CreatedBy";
		let _CD = "CreationDate";
		let _CDo = "CompletionDate";
		let _CK = "ConditionKey";
		let _CL = "CalculatedLifecycle";
		let _CRI = "CreatorRequestId";
		let _CV = "ConditionValue";
		let _CWM = "CompletionWindowMinutes";
		let _Co = "Context";
		let _Con = "Conditions";
		let _DD = "DeletionDate";
		let _ECB = "EnableContinuousBackup";
		let _ECD = "ExpectedCompletionDate";
		let _EKA = "EncryptionKeyArn";
		let _EKT = "EncryptionKeyType";
		let _IA = "IndexActions";
		let _ID = "InitiationDate";
		let _IE = "IsEncrypted";
		let _IP = "IsParent";
		let _IRA = "IamRoleArn";
		let _L = "Lifecycle";
		let _LD = "LockDate";
		let _LED = "LastExecutionDate";
		let _LMATU = "LatestMpaApprovalTeamUpdate";
		let _LOT = "ListOfTags";
		let _Lo = "Locked";
		let _M = "Message";
		let _MC = "MessageCategory";
		let _MR = "MaxResults";
		let _MRD = "MinRetentionDays";
		let _MRDa = "MaxRetentionDays";
		let _MS = "MalwareScanner";
		let _MSA = "MpaSessionArn";
		let _MSRP = "MaxScheduledRunsPreview";
		let _NORP = "NumberOfRecoveryPoints";
		let _NT = "NextToken";
		let _PD = "PercentDone";
		let _PJI = "ParentJobId";
		let _RA = "ResourceArn";
		let _RI = "RuleId";
		let _RN = "ResourceName";
		let _RNu = "RuleName";
		let _RPA = "RecoveryPointArn";
		let _RPL = "RecoveryPointLifecycle";
		let _RPT = "RecoveryPointTags";
		let _RT = "ResourceType";
		let _RTe = "ResourceTypes";
		let _Ru = "Rules";
		let _S = "State";
		let _SA = "ScanActions";
		let _SB = "StartBy";
		let _SBVA = "SourceBackupVaultArn";
		let _SE = "ScheduleExpression";
		let _SET = "ScheduleExpressionTimezone";
		let _SI = "SelectionId";
		let _SM = "StatusMessage";
		let _SN = "SelectionName";
		let _SRP = "ScheduledRunsPreview";
		let _SS = "ScanSettings";
		let _SWM = "StartWindowMinutes";
		let _St = "Status";
		let _T = "Type";
		let _TBVN = "TargetBackupVaultName";
		let _TLAGBVA = "TargetLogicallyAirGappedBackupVaultArn";
		let _Ta = "Tags";
		let _VI = "VersionId";
		let _VLS = "VaultLockState";
		let _VS = "VaultState";
		let _VT = "VaultType";
		let _bVAI = "backupVaultAccountId";
		let _c = "client";
		let _cA = "createdAfter";
		let _cB = "createdBefore";
		let _e = "error";
		let _h = "http";
		let _hQ = "httpQuery";
		let _mR = "maxResults";
		let _nT = "nextToken";
		let _rA = "resourceArn";
		let _rT = "resourceType";
		let _s = "smithy.ts.sdk.synthetic.com.amazonaws.backup";
		let _se = "server";
		let n0 = "com.amazonaws.backup";
		let _s_registry = TypeRegistry.O.for(_s);
		var BackupServiceException$ = [
			-3,
			_s,
			"BackupServiceException",
			0,
			[],
			[]
		];
		_s_registry.registerError(BackupServiceException$, BackupServiceException);
		let n0_registry = TypeRegistry.O.for(n0);
		var AlreadyExistsException$ = [
			-3,
			n0,
			"AlreadyExistsException",
			{ [_e]: _c },
			[
				_C,
				_M,
				_CRI,
				"Arn",
				_T,
				_Co
			],
			[
				0,
				0,
				0,
				0,
				0,
				0
			]
		];
		n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
		var ConflictException$ = [
			-3,
			n0,
			"ConflictException",
			{
				awsQueryError: ["ConflictException", 409],
				[_e]: _c,
				httpError: 409
			},
			[
				_C,
				_M,
				_T,
				_Co
			],
			[
				0,
				0,
				0,
				0
			]
		];
		n0_registry.registerError(ConflictException$, ConflictException);
		var DependencyFailureException$ = [
			-3,
			n0,
			"DependencyFailureException",
			{ [_e]: _se },
			[
				_C,
				_M,
				_T,
				_Co
			],
			[
				0,
				0,
				0,
				0
			]
		];
		n0_registry.registerError(DependencyFailureException$, DependencyFailureException);
		var InvalidParameterValueException$ = [
			-3,
			n0,
			"InvalidParameterValueException",
			{ [_e]: _c },
			[
				_C,
				_M,
				_T,
				_Co
			],
			[
				0,
				0,
				0,
				0
			]
		];
		n0_registry.registerError(InvalidParameterValueException$, InvalidParameterValueException);
		var InvalidRequestException$ = [
			-3,
			n0,
			"InvalidRequestException",
			{ [_e]: _c },
			[
				_C,
				_M,
				_T,
				_Co
			],
			[
				0,
				0,
				0,
				0
			]
		];
		n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
		var InvalidResourceStateException$ = [
			-3,
			n0,
			"InvalidResourceStateException",
			{ [_e]: _c },
			[
				_C,
				_M,
				_T,
				_Co
			],
			[
				0,
				0,
				0,
				0
			]
		];
		n0_registry.registerError(InvalidResourceStateException$, InvalidResourceStateException);
		var LimitExceededException$ = [
			-3,
			n0,
			"LimitExceededException",
			{ [_e]: _c },
			[
				_C,
				_M,
				_T,
				_Co
			],
			[
				0,
				0,
				0,
				0
			]
		];
		n0_registry.registerError(LimitExceededException$, LimitExceededException);
		var MissingParameterValueException$ = [
			-3,
			n0,
			"MissingParameterValueException",
			{ [_e]: _c },
			[
				_C,
				_M,
				_T,
				_Co
			],
			[
				0,
				0,
				0,
				0
			]
		];
		n0_registry.registerError(MissingParameterValueException$, MissingParameterValueException);
		var ResourceNotFoundException$ = [
			-3,
			n0,
			"ResourceNotFoundException",
			{ [_e]: _c },
			[
				_C,
				_M,
				_T,
				_Co
			],
			[
				0,
				0,
				0,
				0
			]
		];
		n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
		var ServiceUnavailableException$ = [
			-3,
			n0,
			"ServiceUnavailableException",
			{ [_e]: _se },
			[
				_C,
				_M,
				_T,
				_Co
			],
			[
				0,
				0,
				0,
				0
			]
		];
		n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
		let errorTypeRegistries = [_s_registry, n0_registry];
		var AdvancedBackupSetting$ = [
			3,
			n0,
			"AdvancedBackupSetting",
			0,
			[_RT, _BO],
			[0, 128]
		];
		var AggregatedScanResult$ = [
			3,
			n0,
			_ASR,
			0,
			[
				"FailedScan",
				"Findings",
				"LastComputed"
			],
			[
				2,
				64,
				4
			]
		];
		var BackupJob$ = [
			3,
			n0,
			"BackupJob",
			0,
			[
				_AI,
				_BJI,
				_BVN,
				_BVA,
				_VT,
				_VLS,
				_RPA,
				_RPL,
				_EKA,
				_IE,
				_RA,
				_CD,
				_CDo,
				_S,
				_SM,
				_PD,
				_BSIB,
				_IRA,
				_CB,
				_ECD,
				_SB,
				_RT,
				_BT,
				_BO,
				_BTa,
				_PJI,
				_IP,
				_RN,
				_ID,
				_MC
			],
			[
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				() => Lifecycle$,
				0,
				2,
				0,
				4,
				4,
				0,
				0,
				0,
				1,
				0,
				() => RecoveryPointCreator$,
				4,
				4,
				0,
				1,
				128,
				0,
				0,
				2,
				0,
				4,
				0
			]
		];
		var BackupPlan$ = [
			3,
			n0,
			_BP,
			0,
			[
				_BPN,
				_Ru,
				_ABSd,
				_SS
			],
			[
				0,
				[() => BackupRules, 0],
				() => AdvancedBackupSettings,
				() => ScanSettings
			],
			2
		];
		var BackupPlanInput$ = [
			3,
			n0,
			"BackupPlanInput",
			0,
			[
				_BPN,
				_Ru,
				_ABSd,
				_SS
			],
			[
				0,
				[() => BackupRulesInput, 0],
				() => AdvancedBackupSettings,
				() => ScanSettings
			],
			2
		];
		var BackupPlansListMember$ = [
			3,
			n0,
			"BackupPlansListMember",
			0,
			[
				_BPA,
				_BPIa,
				_CD,
				_DD,
				_VI,
				_BPN,
				_CRI,
				_LED,
				_ABSd
			],
			[
				0,
				0,
				4,
				4,
				0,
				0,
				0,
				4,
				() => AdvancedBackupSettings
			]
		];
		var BackupRule$ = [
			3,
			n0,
			"BackupRule",
			0,
			[
				_RNu,
				_TBVN,
				_TLAGBVA,
				_SE,
				_SWM,
				_CWM,
				_L,
				_RPT,
				_RI,
				_CA,
				_ECB,
				_SET,
				_IA,
				_SA
			],
			[
				0,
				0,
				0,
				0,
				1,
				1,
				() => Lifecycle$,
				[() => Tags, 0],
				0,
				() => CopyActions,
				2,
				0,
				() => IndexActions,
				() => ScanActions
			],
			2
		];
		var BackupRuleInput$ = [
			3,
			n0,
			"BackupRuleInput",
			0,
			[
				_RNu,
				_TBVN,
				_TLAGBVA,
				_SE,
				_SWM,
				_CWM,
				_L,
				_RPT,
				_CA,
				_ECB,
				_SET,
				_IA,
				_SA
			],
			[
				0,
				0,
				0,
				0,
				1,
				1,
				() => Lifecycle$,
				[() => Tags, 0],
				() => CopyActions,
				2,
				0,
				() => IndexActions,
				() => ScanActions
			],
			2
		];
		var BackupSelection$ = [
			3,
			n0,
			_BS,
			0,
			[
				_SN,
				_IRA,
				"Resources",
				_LOT,
				"NotResources",
				_Con
			],
			[
				0,
				0,
				64,
				() => ListOfTags,
				64,
				() => Conditions$
			],
			2
		];
		var BackupSelectionsListMember$ = [
			3,
			n0,
			"BackupSelectionsListMember",
			0,
			[
				_SI,
				_SN,
				_BPIa,
				_CD,
				_CRI,
				_IRA
			],
			[
				0,
				0,
				0,
				4,
				0,
				0
			]
		];
		var BackupVaultListMember$ = [
			3,
			n0,
			"BackupVaultListMember",
			0,
			[
				_BVN,
				_BVA,
				_VT,
				_VS,
				_CD,
				_EKA,
				_CRI,
				_NORP,
				_Lo,
				_MRD,
				_MRDa,
				_LD,
				_EKT
			],
			[
				0,
				0,
				0,
				0,
				4,
				0,
				0,
				1,
				2,
				1,
				1,
				4,
				0
			]
		];
		var CalculatedLifecycle$ = [
			3,
			n0,
			_CL,
			0,
			["MoveToColdStorageAt", "DeleteAt"],
			[4, 4]
		];
		var Condition$ = [
			3,
			n0,
			"Condition",
			0,
			[
				"ConditionType",
				_CK,
				_CV
			],
			[
				0,
				0,
				0
			],
			3
		];
		var ConditionParameter$ = [
			3,
			n0,
			"ConditionParameter",
			0,
			[_CK, _CV],
			[0, 0]
		];
		var Conditions$ = [
			3,
			n0,
			_Con,
			0,
			[
				"StringEquals",
				"StringNotEquals",
				"StringLike",
				"StringNotLike"
			],
			[
				() => ConditionParameters,
				() => ConditionParameters,
				() => ConditionParameters,
				() => ConditionParameters
			]
		];
		var CopyAction$ = [
			3,
			n0,
			"CopyAction",
			0,
			["DestinationBackupVaultArn", _L],
			[0, () => Lifecycle$],
			1
		];
		var CreateBackupPlanInput$ = [
			3,
			n0,
			"CreateBackupPlanInput",
			0,
			[
				_BP,
				"BackupPlanTags",
				_CRI
			],
			[
				[() => BackupPlanInput$, 0],
				[() => Tags, 0],
				[0, 4]
			],
			1
		];
		var CreateBackupPlanOutput$ = [
			3,
			n0,
			"CreateBackupPlanOutput",
			0,
			[
				_BPIa,
				_BPA,
				_CD,
				_VI,
				_ABSd
			],
			[
				0,
				0,
				4,
				0,
				() => AdvancedBackupSettings
			]
		];
		var CreateBackupSelectionInput$ = [
			3,
			n0,
			"CreateBackupSelectionInput",
			0,
			[
				_BPIa,
				_BS,
				_CRI
			],
			[
				[0, 1],
				() => BackupSelection$,
				[0, 4]
			],
			2
		];
		var CreateBackupSelectionOutput$ = [
			3,
			n0,
			"CreateBackupSelectionOutput",
			0,
			[
				_SI,
				_BPIa,
				_CD
			],
			[
				0,
				0,
				4
			]
		];
		var CreateBackupVaultInput$ = [
			3,
			n0,
			"CreateBackupVaultInput",
			0,
			[
				_BVN,
				"BackupVaultTags",
				_EKA,
				_CRI
			],
			[
				[0, 1],
				[() => Tags, 0],
				0,
				[0, 4]
			],
			1
		];
		var CreateBackupVaultOutput$ = [
			3,
			n0,
			"CreateBackupVaultOutput",
			0,
			[
				_BVN,
				_BVA,
				_CD
			],
			[
				0,
				0,
				4
			]
		];
		var DeleteBackupPlanInput$ = [
			3,
			n0,
			"DeleteBackupPlanInput",
			0,
			[_BPIa],
			[[0, 1]],
			1
		];
		var DeleteBackupPlanOutput$ = [
			3,
			n0,
			"DeleteBackupPlanOutput",
			0,
			[
				_BPIa,
				_BPA,
				_DD,
				_VI
			],
			[
				0,
				0,
				4,
				0
			]
		];
		var DeleteBackupSelectionInput$ = [
			3,
			n0,
			"DeleteBackupSelectionInput",
			0,
			[_BPIa, _SI],
			[[0, 1], [0, 1]],
			2
		];
		var DescribeBackupJobInput$ = [
			3,
			n0,
			"DescribeBackupJobInput",
			0,
			[_BJI],
			[[0, 1]],
			1
		];
		var DescribeBackupJobOutput$ = [
			3,
			n0,
			"DescribeBackupJobOutput",
			0,
			[
				_AI,
				_BJI,
				_BVN,
				_RPL,
				_BVA,
				_VT,
				_VLS,
				_RPA,
				_EKA,
				_IE,
				_RA,
				_CD,
				_CDo,
				_S,
				_SM,
				_PD,
				_BSIB,
				_IRA,
				_CB,
				_RT,
				_BT,
				_ECD,
				_SB,
				_BO,
				_BTa,
				_PJI,
				_IP,
				"NumberOfChildJobs",
				"ChildJobsInState",
				_RN,
				_ID,
				_MC
			],
			[
				0,
				0,
				0,
				() => Lifecycle$,
				0,
				0,
				0,
				0,
				0,
				2,
				0,
				4,
				4,
				0,
				0,
				0,
				1,
				0,
				() => RecoveryPointCreator$,
				0,
				1,
				4,
				4,
				128,
				0,
				0,
				2,
				1,
				129,
				0,
				4,
				0
			]
		];
		var DescribeBackupVaultInput$ = [
			3,
			n0,
			"DescribeBackupVaultInput",
			0,
			[_BVN, _BVAI],
			[[0, 1], [0, { [_hQ]: _bVAI }]],
			1
		];
		var DescribeBackupVaultOutput$ = [
			3,
			n0,
			"DescribeBackupVaultOutput",
			0,
			[
				_BVN,
				_BVA,
				_VT,
				_VS,
				_EKA,
				_CD,
				_CRI,
				_NORP,
				_Lo,
				_MRD,
				_MRDa,
				_LD,
				_SBVA,
				"MpaApprovalTeamArn",
				_MSA,
				_LMATU,
				_EKT
			],
			[
				0,
				0,
				0,
				0,
				0,
				4,
				0,
				1,
				2,
				1,
				1,
				4,
				0,
				0,
				0,
				() => LatestMpaApprovalTeamUpdate$,
				0
			]
		];
		var DescribeRegionSettingsInput$ = [
			3,
			n0,
			"DescribeRegionSettingsInput",
			0,
			[],
			[]
		];
		var DescribeRegionSettingsOutput$ = [
			3,
			n0,
			"DescribeRegionSettingsOutput",
			0,
			["ResourceTypeOptInPreference", "ResourceTypeManagementPreference"],
			[130, 130]
		];
		var GetBackupPlanInput$ = [
			3,
			n0,
			"GetBackupPlanInput",
			0,
			[
				_BPIa,
				_VI,
				_MSRP
			],
			[
				[0, 1],
				[0, { [_hQ]: "versionId" }],
				[1, { [_hQ]: _MSRP }]
			],
			1
		];
		var GetBackupPlanOutput$ = [
			3,
			n0,
			"GetBackupPlanOutput",
			0,
			[
				_BP,
				_BPIa,
				_BPA,
				_VI,
				_CRI,
				_CD,
				_DD,
				_LED,
				_ABSd,
				_SRP
			],
			[
				[() => BackupPlan$, 0],
				0,
				0,
				0,
				0,
				4,
				4,
				4,
				() => AdvancedBackupSettings,
				() => ScheduledRunsPreview
			]
		];
		var GetBackupSelectionInput$ = [
			3,
			n0,
			"GetBackupSelectionInput",
			0,
			[_BPIa, _SI],
			[[0, 1], [0, 1]],
			2
		];
		var GetBackupSelectionOutput$ = [
			3,
			n0,
			"GetBackupSelectionOutput",
			0,
			[
				_BS,
				_SI,
				_BPIa,
				_CD,
				_CRI
			],
			[
				() => BackupSelection$,
				0,
				0,
				4,
				0
			]
		];
		var IndexAction$ = [
			3,
			n0,
			"IndexAction",
			0,
			[_RTe],
			[64]
		];
		var LatestMpaApprovalTeamUpdate$ = [
			3,
			n0,
			_LMATU,
			0,
			[
				_MSA,
				_St,
				_SM,
				_ID,
				"ExpiryDate"
			],
			[
				0,
				0,
				0,
				4,
				4
			]
		];
		var Lifecycle$ = [
			3,
			n0,
			_L,
			0,
			[
				"MoveToColdStorageAfterDays",
				"DeleteAfterDays",
				"OptInToArchiveForSupportedResources",
				"DeleteAfterEvent"
			],
			[
				1,
				1,
				2,
				0
			]
		];
		var ListBackupJobsInput$ = [
			3,
			n0,
			"ListBackupJobsInput",
			0,
			[
				_NT,
				_MR,
				_BRA,
				"ByState",
				"ByBackupVaultName",
				_BCB,
				_BCA,
				_BRT,
				"ByAccountId",
				"ByCompleteAfter",
				"ByCompleteBefore",
				"ByParentJobId",
				"ByMessageCategory"
			],
			[
				[0, { [_hQ]: _nT }],
				[1, { [_hQ]: _mR }],
				[0, { [_hQ]: _rA }],
				[0, { [_hQ]: "state" }],
				[0, { [_hQ]: "backupVaultName" }],
				[4, { [_hQ]: _cB }],
				[4, { [_hQ]: _cA }],
				[0, { [_hQ]: _rT }],
				[0, { [_hQ]: "accountId" }],
				[4, { [_hQ]: "completeAfter" }],
				[4, { [_hQ]: "completeBefore" }],
				[0, { [_hQ]: "parentJobId" }],
				[0, { [_hQ]: "messageCategory" }]
			]
		];
		var ListBackupJobsOutput$ = [
			3,
			n0,
			"ListBackupJobsOutput",
			0,
			["BackupJobs", _NT],
			[() => BackupJobsList, 0]
		];
		var ListBackupPlansInput$ = [
			3,
			n0,
			"ListBackupPlansInput",
			0,
			[
				_NT,
				_MR,
				"IncludeDeleted"
			],
			[
				[0, { [_hQ]: _nT }],
				[1, { [_hQ]: _mR }],
				[2, { [_hQ]: "includeDeleted" }]
			]
		];
		var ListBackupPlansOutput$ = [
			3,
			n0,
			"ListBackupPlansOutput",
			0,
			[_NT, _BPL],
			[0, () => BackupPlansList]
		];
		var ListBackupSelectionsInput$ = [
			3,
			n0,
			"ListBackupSelectionsInput",
			0,
			[
				_BPIa,
				_NT,
				_MR
			],
			[
				[0, 1],
				[0, { [_hQ]: _nT }],
				[1, { [_hQ]: _mR }]
			],
			1
		];
		var ListBackupSelectionsOutput$ = [
			3,
			n0,
			"ListBackupSelectionsOutput",
			0,
			[_NT, _BSL],
			[0, () => BackupSelectionsList]
		];
		var ListBackupVaultsInput$ = [
			3,
			n0,
			"ListBackupVaultsInput",
			0,
			[
				"ByVaultType",
				"ByShared",
				_NT,
				_MR
			],
			[
				[0, { [_hQ]: "vaultType" }],
				[2, { [_hQ]: "shared" }],
				[0, { [_hQ]: _nT }],
				[1, { [_hQ]: _mR }]
			]
		];
		var ListBackupVaultsOutput$ = [
			3,
			n0,
			"ListBackupVaultsOutput",
			0,
			[_BVL, _NT],
			[() => BackupVaultList, 0]
		];
		var ListProtectedResourcesInput$ = [
			3,
			n0,
			"ListProtectedResourcesInput",
			0,
			[_NT, _MR],
			[[0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]]
		];
		var ListProtectedResourcesOutput$ = [
			3,
			n0,
			"ListProtectedResourcesOutput",
			0,
			["Results", _NT],
			[() => ProtectedResourcesList, 0]
		];
		var ListRecoveryPointsByBackupVaultInput$ = [
			3,
			n0,
			"ListRecoveryPointsByBackupVaultInput",
			0,
			[
				_BVN,
				_BVAI,
				_NT,
				_MR,
				_BRA,
				_BRT,
				"ByBackupPlanId",
				_BCB,
				_BCA,
				"ByParentRecoveryPointArn"
			],
			[
				[0, 1],
				[0, { [_hQ]: _bVAI }],
				[0, { [_hQ]: _nT }],
				[1, { [_hQ]: _mR }],
				[0, { [_hQ]: _rA }],
				[0, { [_hQ]: _rT }],
				[0, { [_hQ]: "backupPlanId" }],
				[4, { [_hQ]: _cB }],
				[4, { [_hQ]: _cA }],
				[0, { [_hQ]: "parentRecoveryPointArn" }]
			],
			1
		];
		var ListRecoveryPointsByBackupVaultOutput$ = [
			3,
			n0,
			"ListRecoveryPointsByBackupVaultOutput",
			0,
			[_NT, "RecoveryPoints"],
			[0, () => RecoveryPointByBackupVaultList]
		];
		var ListTagsInput$ = [
			3,
			n0,
			"ListTagsInput",
			0,
			[
				_RA,
				_NT,
				_MR
			],
			[
				[0, 1],
				[0, { [_hQ]: _nT }],
				[1, { [_hQ]: _mR }]
			],
			1
		];
		var ListTagsOutput$ = [
			3,
			n0,
			"ListTagsOutput",
			0,
			[_NT, _Ta],
			[0, [() => Tags, 0]]
		];
		var ProtectedResource$ = [
			3,
			n0,
			"ProtectedResource",
			0,
			[
				_RA,
				_RT,
				"LastBackupTime",
				_RN,
				"LastBackupVaultArn",
				"LastRecoveryPointArn"
			],
			[
				0,
				0,
				4,
				0,
				0,
				0
			]
		];
		var RecoveryPointByBackupVault$ = [
			3,
			n0,
			"RecoveryPointByBackupVault",
			0,
			[
				_RPA,
				_BVN,
				_BVA,
				_SBVA,
				_RA,
				_RT,
				_CB,
				_IRA,
				_St,
				_SM,
				_CD,
				_ID,
				_CDo,
				_BSIB,
				_CL,
				_L,
				_EKA,
				_IE,
				"LastRestoreTime",
				"ParentRecoveryPointArn",
				"CompositeMemberIdentifier",
				_IP,
				_RN,
				_VT,
				"IndexStatus",
				"IndexStatusMessage",
				_EKT,
				_ASR
			],
			[
				0,
				0,
				0,
				0,
				0,
				0,
				() => RecoveryPointCreator$,
				0,
				0,
				0,
				4,
				4,
				4,
				1,
				() => CalculatedLifecycle$,
				() => Lifecycle$,
				0,
				2,
				4,
				0,
				0,
				2,
				0,
				0,
				0,
				0,
				0,
				() => AggregatedScanResult$
			]
		];
		var RecoveryPointCreator$ = [
			3,
			n0,
			"RecoveryPointCreator",
			0,
			[
				_BPIa,
				_BPA,
				_BPN,
				"BackupPlanVersion",
				"BackupRuleId",
				"BackupRuleName",
				"BackupRuleCron",
				"BackupRuleTimezone"
			],
			[
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			]
		];
		var ScanAction$ = [
			3,
			n0,
			"ScanAction",
			0,
			[_MS, "ScanMode"],
			[0, 0]
		];
		var ScanSetting$ = [
			3,
			n0,
			"ScanSetting",
			0,
			[
				_MS,
				_RTe,
				"ScannerRoleArn"
			],
			[
				0,
				64,
				0
			]
		];
		var ScheduledPlanExecutionMember$ = [
			3,
			n0,
			"ScheduledPlanExecutionMember",
			0,
			[
				"ExecutionTime",
				_RI,
				"RuleExecutionType"
			],
			[
				4,
				0,
				0
			]
		];
		var StartBackupJobInput$ = [
			3,
			n0,
			"StartBackupJobInput",
			0,
			[
				_BVN,
				_RA,
				_IRA,
				"LogicallyAirGappedBackupVaultArn",
				"IdempotencyToken",
				_SWM,
				"CompleteWindowMinutes",
				_L,
				_RPT,
				_BO,
				"Index"
			],
			[
				0,
				0,
				0,
				0,
				[0, 4],
				1,
				1,
				() => Lifecycle$,
				[() => Tags, 0],
				128,
				0
			],
			3
		];
		var StartBackupJobOutput$ = [
			3,
			n0,
			"StartBackupJobOutput",
			0,
			[
				_BJI,
				_RPA,
				_CD,
				_IP
			],
			[
				0,
				0,
				4,
				2
			]
		];
		var UpdateBackupPlanInput$ = [
			3,
			n0,
			"UpdateBackupPlanInput",
			0,
			[_BPIa, _BP],
			[[0, 1], [() => BackupPlanInput$, 0]],
			2
		];
		var UpdateBackupPlanOutput$ = [
			3,
			n0,
			"UpdateBackupPlanOutput",
			0,
			[
				_BPIa,
				_BPA,
				_CD,
				_VI,
				_ABSd,
				_SS
			],
			[
				0,
				0,
				4,
				0,
				() => AdvancedBackupSettings,
				() => ScanSettings
			]
		];
		var __Unit = "unit";
		var AdvancedBackupSettings = [
			1,
			n0,
			_ABSd,
			0,
			() => AdvancedBackupSetting$
		];
		var BackupJobsList = [
			1,
			n0,
			"BackupJobsList",
			0,
			() => BackupJob$
		];
		var BackupPlansList = [
			1,
			n0,
			_BPL,
			0,
			() => BackupPlansListMember$
		];
		var BackupRules = [
			1,
			n0,
			"BackupRules",
			0,
			[() => BackupRule$, 0]
		];
		var BackupRulesInput = [
			1,
			n0,
			"BackupRulesInput",
			0,
			[() => BackupRuleInput$, 0]
		];
		var BackupSelectionsList = [
			1,
			n0,
			_BSL,
			0,
			() => BackupSelectionsListMember$
		];
		var BackupVaultList = [
			1,
			n0,
			_BVL,
			0,
			() => BackupVaultListMember$
		];
		var ConditionParameters = [
			1,
			n0,
			"ConditionParameters",
			0,
			() => ConditionParameter$
		];
		var CopyActions = [
			1,
			n0,
			_CA,
			0,
			() => CopyAction$
		];
		var IndexActions = [
			1,
			n0,
			_IA,
			0,
			() => IndexAction$
		];
		var ListOfTags = [
			1,
			n0,
			_LOT,
			0,
			() => Condition$
		];
		var ProtectedResourcesList = [
			1,
			n0,
			"ProtectedResourcesList",
			0,
			() => ProtectedResource$
		];
		var RecoveryPointByBackupVaultList = [
			1,
			n0,
			"RecoveryPointByBackupVaultList",
			0,
			() => RecoveryPointByBackupVault$
		];
		var ScanActions = [
			1,
			n0,
			_SA,
			0,
			() => ScanAction$
		];
		var ScanSettings = [
			1,
			n0,
			_SS,
			0,
			() => ScanSetting$
		];
		var ScheduledRunsPreview = [
			1,
			n0,
			_SRP,
			0,
			() => ScheduledPlanExecutionMember$
		];
		var Tags = [
			2,
			n0,
			_Ta,
			8,
			0,
			0
		];
		var CreateBackupPlan$ = [
			9,
			n0,
			"CreateBackupPlan",
			{ [_h]: [
				"PUT",
				"/backup/plans",
				200
			] },
			() => CreateBackupPlanInput$,
			() => CreateBackupPlanOutput$
		];
		var CreateBackupSelection$ = [
			9,
			n0,
			"CreateBackupSelection",
			{ [_h]: [
				"PUT",
				"/backup/plans/{BackupPlanId}/selections",
				200
			] },
			() => CreateBackupSelectionInput$,
			() => CreateBackupSelectionOutput$
		];
		var CreateBackupVault$ = [
			9,
			n0,
			"CreateBackupVault",
			{ [_h]: [
				"PUT",
				"/backup-vaults/{BackupVaultName}",
				200
			] },
			() => CreateBackupVaultInput$,
			() => CreateBackupVaultOutput$
		];
		var DeleteBackupPlan$ = [
			9,
			n0,
			"DeleteBackupPlan",
			{ [_h]: [
				"DELETE",
				"/backup/plans/{BackupPlanId}",
				200
			] },
			() => DeleteBackupPlanInput$,
			() => DeleteBackupPlanOutput$
		];
		var DeleteBackupSelection$ = [
			9,
			n0,
			"DeleteBackupSelection",
			{ [_h]: [
				"DELETE",
				"/backup/plans/{BackupPlanId}/selections/{SelectionId}",
				200
			] },
			() => DeleteBackupSelectionInput$,
			() => __Unit
		];
		var DescribeBackupJob$ = [
			9,
			n0,
			"DescribeBackupJob",
			{ [_h]: [
				"GET",
				"/backup-jobs/{BackupJobId}",
				200
			] },
			() => DescribeBackupJobInput$,
			() => DescribeBackupJobOutput$
		];
		var DescribeBackupVault$ = [
			9,
			n0,
			"DescribeBackupVault",
			{ [_h]: [
				"GET",
				"/backup-vaults/{BackupVaultName}",
				200
			] },
			() => DescribeBackupVaultInput$,
			() => DescribeBackupVaultOutput$
		];
		var DescribeRegionSettings$ = [
			9,
			n0,
			"DescribeRegionSettings",
			{ [_h]: [
				"GET",
				"/account-settings",
				200
			] },
			() => DescribeRegionSettingsInput$,
			() => DescribeRegionSettingsOutput$
		];
		var GetBackupPlan$ = [
			9,
			n0,
			"GetBackupPlan",
			{ [_h]: [
				"GET",
				"/backup/plans/{BackupPlanId}",
				200
			] },
			() => GetBackupPlanInput$,
			() => GetBackupPlanOutput$
		];
		var GetBackupSelection$ = [
			9,
			n0,
			"GetBackupSelection",
			{ [_h]: [
				"GET",
				"/backup/plans/{BackupPlanId}/selections/{SelectionId}",
				200
			] },
			() => GetBackupSelectionInput$,
			() => GetBackupSelectionOutput$
		];
		var ListBackupJobs$ = [
			9,
			n0,
			"ListBackupJobs",
			{ [_h]: [
				"GET",
				"/backup-jobs",
				200
			] },
			() => ListBackupJobsInput$,
			() => ListBackupJobsOutput$
		];
		var ListBackupPlans$ = [
			9,
			n0,
			"ListBackupPlans",
			{ [_h]: [
				"GET",
				"/backup/plans",
				200
			] },
			() => ListBackupPlansInput$,
			() => ListBackupPlansOutput$
		];
		var ListBackupSelections$ = [
			9,
			n0,
			"ListBackupSelections",
			{ [_h]: [
				"GET",
				"/backup/plans/{BackupPlanId}/selections",
				200
			] },
			() => ListBackupSelectionsInput$,
			() => ListBackupSelectionsOutput$
		];
		var ListBackupVaults$ = [
			9,
			n0,
			"ListBackupVaults",
			{ [_h]: [
				"GET",
				"/backup-vaults",
				200
			] },
			() => ListBackupVaultsInput$,
			() => ListBackupVaultsOutput$
		];
		var ListProtectedResources$ = [
			9,
			n0,
			"ListProtectedResources",
			{ [_h]: [
				"GET",
				"/resources",
				200
			] },
			() => ListProtectedResourcesInput$,
			() => ListProtectedResourcesOutput$
		];
		var ListRecoveryPointsByBackupVault$ = [
			9,
			n0,
			"ListRecoveryPointsByBackupVault",
			{ [_h]: [
				"GET",
				"/backup-vaults/{BackupVaultName}/recovery-points",
				200
			] },
			() => ListRecoveryPointsByBackupVaultInput$,
			() => ListRecoveryPointsByBackupVaultOutput$
		];
		var ListTags$ = [
			9,
			n0,
			"ListTags",
			{ [_h]: [
				"GET",
				"/tags/{ResourceArn}",
				200
			] },
			() => ListTagsInput$,
			() => ListTagsOutput$
		];
		var StartBackupJob$ = [
			9,
			n0,
			"StartBackupJob",
			{ [_h]: [
				"PUT",
				"/backup-jobs",
				200
			] },
			() => StartBackupJobInput$,
			() => StartBackupJobOutput$
		];
		var UpdateBackupPlan$ = [
			9,
			n0,
			"UpdateBackupPlan",
			{ [_h]: [
				"POST",
				"/backup/plans/{BackupPlanId}",
				200
			] },
			() => UpdateBackupPlanInput$,
			() => UpdateBackupPlanOutput$
		];
	})
};
