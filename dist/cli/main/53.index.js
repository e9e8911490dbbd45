export const id = 53;
export const ids = [53];
export const modules = {
3279: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { T: () => AwsJson1_1Protocol });
var _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4371);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var AwsJsonRpcProtocol = class extends _run_js__WEBPACK_IMPORTED_MODULE_1__.Mpq {
	serializer;
	deserializer;
	serviceTarget;
	codec;
	mixin;
	awsQueryCompatible;
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries
		});
		this.serviceTarget = serviceTarget;
		this.codec = jsonCodec ?? new _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_0__.pl({
			timestampFormat: {
				useTrait: !0,
				default: 7
			},
			jsonName: !1
		});
		this.serializer = this.codec.createSerializer();
		this.deserializer = this.codec.createDeserializer();
		this.awsQueryCompatible = !!awsQueryCompatible;
		this.mixin = new _run_js__WEBPACK_IMPORTED_MODULE_1__.Ub5(this.awsQueryCompatible);
	}
	async serializeRequest(operationSchema, input, context) {
		let request = await super.serializeRequest(operationSchema, input, context);
		request.path.endsWith("/") || (request.path += "/");
		request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
		request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
		this.awsQueryCompatible && (request.headers["x-amzn-query-mode"] = "true");
		(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.LAA)(operationSchema.input) !== "unit" && request.body || (request.body = "{}");
		return request;
	}
	getPayloadCodec() {
		return this.codec;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		let { awsQueryCompatible } = this;
		awsQueryCompatible && this.mixin.setQueryCompatError(dataObject, response);
		let errorIdentifier = (0, _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_0__.rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
		let ns = _run_js__WEBPACK_IMPORTED_MODULE_1__.l1R.of(errorSchema);
		let message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		let exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		let output = {};
		let errorDeserializer = this.codec.createDeserializer();
		for (let [name, member] of ns.structIterator()) dataObject[name] != null && (output[name] = errorDeserializer.readObject(member, dataObject[name]));
		awsQueryCompatible && this.mixin.queryCompatOutput(dataObject, output);
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
};
var AwsJson1_1Protocol = class extends AwsJsonRpcProtocol {
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
			serviceTarget,
			awsQueryCompatible,
			jsonCodec
		});
	}
	getShapeId() {
		return "aws.protocols#awsJson1_1";
	}
	getJsonRpcVersion() {
		return "1.1";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.1";
	}
};
}),
53: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	lookedAtAlone: () => lookedAtAlone,
	openOtherTypes: () => openOtherTypes
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _type_arns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9198);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6975);
var _databases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5707);
var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3632);
var _AwsJson1_1Protocol_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3279);
var _whole_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5449);
let defaultResourceGroupsTaggingAPIHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.ugi)(context).operation,
	region: await (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.te)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "tagging",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
let defaultResourceGroupsTaggingAPIHttpAuthSchemeProvider = (authParameters) => {
	let options = [];
	authParameters.operation;
	options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	return options;
};
let resolveHttpAuthSchemeConfig = (config) => {
	let config_0 = (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.hoN)(config);
	return Object.assign(config_0, { authSchemePreference: (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.te)(config.authSchemePreference ?? []) });
};
let resolveClientEndpointParameters = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "tagging"
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
var version = "3.1142.0";
let c = "isSet";
let d = "PartitionResult";
let e = "booleanEquals";
let f = "getAttr";
let g = { ref: "Endpoint" };
let h = { ref: d };
let i = {};
let j = [{ ref: "Region" }];
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
		["https://tagging-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://tagging-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://tagging.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://tagging.{Region}.{PartitionResult#dnsSuffix}", i],
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
let bdd = _run_js__WEBPACK_IMPORTED_MODULE_4__.d5j.from(nodes, 2, _data.conditions, _data.results);
let cache = new _run_js__WEBPACK_IMPORTED_MODULE_4__.kSP({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
let defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.cHK)(bdd, {
	endpointParams,
	logger: context.logger
}));
_run_js__WEBPACK_IMPORTED_MODULE_4__.mwn.aws = _run_js__WEBPACK_IMPORTED_MODULE_4__.UFW;
var ResourceGroupsTaggingAPIServiceException = class ResourceGroupsTaggingAPIServiceException extends _run_js__WEBPACK_IMPORTED_MODULE_4__.TJ8 {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ResourceGroupsTaggingAPIServiceException.prototype);
	}
};
var ConcurrentModificationException = class ConcurrentModificationException extends ResourceGroupsTaggingAPIServiceException {
	name = "ConcurrentModificationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
		this.Message = opts.Message;
	}
};
var ConstraintViolationException = class ConstraintViolationException extends ResourceGroupsTaggingAPIServiceException {
	name = "ConstraintViolationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConstraintViolationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConstraintViolationException.prototype);
		this.Message = opts.Message;
	}
};
var InternalServiceException = class InternalServiceException extends ResourceGroupsTaggingAPIServiceException {
	name = "InternalServiceException";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "InternalServiceException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServiceException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidParameterException = class InvalidParameterException extends ResourceGroupsTaggingAPIServiceException {
	name = "InvalidParameterException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
		this.Message = opts.Message;
	}
};
var ThrottledException = class ThrottledException extends ResourceGroupsTaggingAPIServiceException {
	name = "ThrottledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ThrottledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottledException.prototype);
		this.Message = opts.Message;
	}
};
var PaginationTokenExpiredException = class PaginationTokenExpiredException extends ResourceGroupsTaggingAPIServiceException {
	name = "PaginationTokenExpiredException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PaginationTokenExpiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PaginationTokenExpiredException.prototype);
		this.Message = opts.Message;
	}
};
let _CD = "ComplianceDetails";
let _M = "Message";
let _PT = "PaginationToken";
let _RTML = "ResourceTagMappingList";
let _c = "client";
let _e = "error";
let _s = "smithy.ts.sdk.synthetic.com.amazonaws.resourcegroupstaggingapi";
let n0 = "com.amazonaws.resourcegroupstaggingapi";
let _s_registry = new _run_js__WEBPACK_IMPORTED_MODULE_4__.OFv(_s);
var ResourceGroupsTaggingAPIServiceException$ = [
	-3,
	_s,
	"ResourceGroupsTaggingAPIServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(ResourceGroupsTaggingAPIServiceException$, ResourceGroupsTaggingAPIServiceException);
let n0_registry = new _run_js__WEBPACK_IMPORTED_MODULE_4__.OFv(n0);
var ConcurrentModificationException$ = [
	-3,
	n0,
	"ConcurrentModificationException",
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var ConstraintViolationException$ = [
	-3,
	n0,
	"ConstraintViolationException",
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ConstraintViolationException$, ConstraintViolationException);
var InternalServiceException$ = [
	-3,
	n0,
	"InternalServiceException",
	{ [_e]: "server" },
	[_M],
	[0]
];
n0_registry.registerError(InternalServiceException$, InternalServiceException);
var InvalidParameterException$ = [
	-3,
	n0,
	"InvalidParameterException",
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var PaginationTokenExpiredException$ = [
	-3,
	n0,
	"PaginationTokenExpiredException",
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(PaginationTokenExpiredException$, PaginationTokenExpiredException);
var ThrottledException$ = [
	-3,
	n0,
	"ThrottledException",
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ThrottledException$, ThrottledException);
let errorTypeRegistries = [_s_registry, n0_registry];
var ComplianceDetails$ = [
	3,
	n0,
	_CD,
	0,
	[
		"NoncompliantKeys",
		"KeysWithNoncompliantValues",
		"MissingTagKeys",
		"ComplianceStatus"
	],
	[
		64,
		64,
		64,
		2
	]
];
var GetResourcesInput$ = [
	3,
	n0,
	"GetResourcesInput",
	0,
	[
		_PT,
		"TagFilters",
		"ResourcesPerPage",
		"TagsPerPage",
		"ResourceTypeFilters",
		"IncludeComplianceDetails",
		"ExcludeCompliantResources",
		"ResourceARNList"
	],
	[
		0,
		() => TagFilterList,
		1,
		1,
		64,
		2,
		2,
		64
	]
];
var GetResourcesOutput$ = [
	3,
	n0,
	"GetResourcesOutput",
	0,
	[_PT, _RTML],
	[0, () => ResourceTagMappingList]
];
var ResourceTagMapping$ = [
	3,
	n0,
	"ResourceTagMapping",
	0,
	[
		"ResourceARN",
		"Tags",
		_CD
	],
	[
		0,
		() => TagList,
		() => ComplianceDetails$
	]
];
var Tag$ = [
	3,
	n0,
	"Tag",
	0,
	["Key", "Value"],
	[0, 0],
	2
];
var TagFilter$ = [
	3,
	n0,
	"TagFilter",
	0,
	["Key", "Values"],
	[0, 64]
];
var ResourceTagMappingList = [
	1,
	n0,
	_RTML,
	0,
	() => ResourceTagMapping$
];
var TagFilterList = [
	1,
	n0,
	"TagFilterList",
	0,
	() => TagFilter$
];
var TagList = [
	1,
	n0,
	"TagList",
	0,
	() => Tag$
];
var GetResources$ = [
	9,
	n0,
	"GetResources",
	{ http: [
		"POST",
		"/GetResources",
		200
	] },
	() => GetResourcesInput$,
	() => GetResourcesOutput$
];
let getRuntimeConfig$1 = (config) => ({
	apiVersion: "2017-01-26",
	base64Decoder: config?.base64Decoder ?? _run_js__WEBPACK_IMPORTED_MODULE_4__.Eyu,
	base64Encoder: config?.base64Encoder ?? _run_js__WEBPACK_IMPORTED_MODULE_4__.nk4,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultResourceGroupsTaggingAPIHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _run_js__WEBPACK_IMPORTED_MODULE_4__.f2d()
	}],
	logger: config?.logger ?? new _run_js__WEBPACK_IMPORTED_MODULE_4__.N4u(),
	protocol: config?.protocol ?? _AwsJson1_1Protocol_js__WEBPACK_IMPORTED_MODULE_5__.T,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.resourcegroupstaggingapi",
		errorTypeRegistries,
		version: "2017-01-26",
		serviceTarget: "ResourceGroupsTaggingAPI_20170126"
	},
	serviceId: config?.serviceId ?? "Resource Groups Tagging API",
	sha256: config?.sha256 ?? _run_js__WEBPACK_IMPORTED_MODULE_4__.kSY,
	urlParser: config?.urlParser ?? _run_js__WEBPACK_IMPORTED_MODULE_4__.Dlv,
	utf8Decoder: config?.utf8Decoder ?? _run_js__WEBPACK_IMPORTED_MODULE_4__.arK,
	utf8Encoder: config?.utf8Encoder ?? _run_js__WEBPACK_IMPORTED_MODULE_4__.Pqo
});
let getRuntimeConfig = (config) => {
	(0, _run_js__WEBPACK_IMPORTED_MODULE_4__.I9F)(process.version);
	let defaultsMode = (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.IZP)(config);
	let defaultConfigProvider = () => defaultsMode().then(_run_js__WEBPACK_IMPORTED_MODULE_4__.lT5);
	let clientSharedValues = getRuntimeConfig$1(config);
	(0, _run_js__WEBPACK_IMPORTED_MODULE_4__.VXu)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_4__.$SU, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _run_js__WEBPACK_IMPORTED_MODULE_4__.n8t,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _run_js__WEBPACK_IMPORTED_MODULE_4__.v6p,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.pfy)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_4__.qsh, config),
		region: config?.region ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_4__.GGV, {
			..._run_js__WEBPACK_IMPORTED_MODULE_4__.zH8,
			...loaderConfig
		}),
		requestHandler: _run_js__WEBPACK_IMPORTED_MODULE_4__.$c8.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.Z9L)({
			..._run_js__WEBPACK_IMPORTED_MODULE_4__.kN5,
			default: async () => (await defaultConfigProvider()).retryMode || _run_js__WEBPACK_IMPORTED_MODULE_4__.L0v
		}, config),
		streamCollector: config?.streamCollector ?? _run_js__WEBPACK_IMPORTED_MODULE_4__.kvU,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_4__.e$f, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_4__.Kop, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_4__.hVA, loaderConfig)
	};
};
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
	let extensionConfiguration = Object.assign((0, _run_js__WEBPACK_IMPORTED_MODULE_4__.Rq4)(runtimeConfig), (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.xA9)(runtimeConfig), (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.eS4)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.$3m)(extensionConfiguration), (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.uvv)(extensionConfiguration), (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.jt2)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
var ResourceGroupsTaggingAPIClient = class extends _run_js__WEBPACK_IMPORTED_MODULE_4__.Kje {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters(_config_0);
		let _config_2 = (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.Dci)(_config_1);
		let _config_3 = (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.$zY)(_config_2);
		let _config_4 = (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.TDJ)(_config_3);
		let _config_5 = (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.OVK)(_config_4);
		let _config_6 = (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.CoJ)(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		let _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_4__.wqw)(this.config));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_4__.sMQ)(this.config));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_4__.eyH)(this.config));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_4__.vKf)(this.config));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_4__.TCs)(this.config));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_4__.Y7m)(this.config));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_4__.n4Z)(this.config));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_4__.wBY)(this.config, {
			httpAuthSchemeParametersProvider: defaultResourceGroupsTaggingAPIHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _run_js__WEBPACK_IMPORTED_MODULE_4__.h$V({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_4__.lWK)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
let command = (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.k8T)(commonParams, "ResourceGroupsTaggingAPI_20170126", "ResourceGroupsTaggingAPIClient", _run_js__WEBPACK_IMPORTED_MODULE_4__.rDt);
let _ep0 = {};
let _mw0 = (Command, cs, config, o) => [];
var GetResourcesCommand = class extends command(_ep0, _mw0, "GetResources", GetResources$) {};
let TAGGING = {
	prefix: "tag",
	open: (config) => {
		let client = new ResourceGroupsTaggingAPIClient(config);
		(0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Uw)(client, _whole_answer_js__WEBPACK_IMPORTED_MODULE_6__.u);
		return client;
	},
	limits: { GetResources: {
		burst: 5,
		perSecond: 5
	} },
	writes: new Set(),
	wordings: new Map([["PaginationTokenExpiredException", ["service-error", "The listing took longer than the 15 minutes for which AWS keeps it: run again."]], ["InvalidParameterException", ["bad-input", "Correct what the message names: the key or the value in tag."]]])
};
async function listTagged(caller, region, lines, types) {
	for (let listing = 1;; listing += 1) {
		let code = "";
		let tagged = await (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)(async (PaginationToken) => {
			let call = await caller.repeatable(region, "GetResources", (client) => client.send(new GetResourcesCommand({
				ResourcesPerPage: 100,
				...lines.length > 0 && { TagFilters: lines.map(filterOf) },
				...types.length > 0 && { ResourceTypeFilters: [...types] },
				...PaginationToken !== void 0 && { PaginationToken }
			})));
			code = call.ok ? "" : call.refusal.code;
			return withNext(call);
		}, ({ ResourceTagMappingList: found = [] }) => found.flatMap(({ ResourceARN: arn, Tags = [] }) => {
			let tags = new Map(Tags.map(({ Key = "", Value = "" }) => [Key, Value]));
			return arn === void 0 || !(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA)(tags, lines) ? [] : [{
				arn,
				tags
			}];
		}));
		if (tagged.ok || code !== "PaginationTokenExpiredException" || listing === 2) return tagged;
	}
}
function filterOf({ key, value }) {
	return value === "" ? { Key: key } : {
		Key: key,
		Values: [value]
	};
}
function withNext(call) {
	return call.ok ? {
		...call,
		value: {
			...call.value,
			NextToken: call.value.PaginationToken
		}
	} : call;
}
function openOtherTypes(types, { all, passedOver }, context, openRds, wrap) {
	let caller = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.uF)(TAGGING, context);
	let clusters = types.filter(isClusterType);
	let tagged = types.filter((type) => !isClusterType(type));
	let byTag = { listResources: async (region, lines) => {
		let listing = await listTagged(caller, region, lines, all ? [] : (0, _type_arns_js__WEBPACK_IMPORTED_MODULE_1__.$l)(tagged));
		if (!listing.ok) return listing;
		let counted = lines.length > 0 ? passedOver : new Map();
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(listing.value.flatMap((one) => resourceOf(one, region, tagged, counted)));
	} };
	let byEngine = { listResources: async (region, lines) => listClusters(await openRds(), region, lines, clusters) };
	let [first] = types;
	let byEngineFirst = first !== void 0 && isClusterType(first);
	let [ofTags, ofEngines] = [wrap(byTag, !byEngineFirst), wrap(byEngine, byEngineFirst)];
	return {
		kinds: new Map(types.map((type) => [type, isClusterType(type) ? ofEngines : ofTags])),
		close: () => caller.close()
	};
}
function lookedAtAlone({ listResources }) {
	let never = () => Promise.reject(Error("AWS Backup alone backs this type up, and it was not asked to: this is a bug"));
	return {
		listResources,
		listPoints: () => Promise.resolve((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)({
			points: [],
			loose: []
		})),
		readExisting: never,
		readEvidence: never,
		create: never,
		delete: never,
		deleteSnapshot: never,
		readPoints: never,
		readLoose: never,
		setExpiries: never,
		describeStates: never
	};
}
function isClusterType(type) {
	return type === "DocumentDB" || type === "Neptune";
}
let NOT_TOLD = /^(?:ec2:(?:instance|volume)|rds:(?:db|cluster)|.*[:-](?:snapshot|image|backup|recovery-point))$/;
function resourceOf({ arn, tags }, region, types, passedOver) {
	let named = (0, _type_arns_js__WEBPACK_IMPORTED_MODULE_1__.HE)(arn);
	if (named === null) {
		let type = (0, _type_arns_js__WEBPACK_IMPORTED_MODULE_1__.kb)(arn);
		NOT_TOLD.test(type) || passedOver.set(type, (passedOver.get(type) ?? 0) + 1);
		return [];
	}
	if (!types.includes(named.type)) return [];
	return [{
		kind: named.type,
		region,
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.a)(named.id),
		arn,
		name: tags.get("Name") ?? "",
		tags,
		obstacle: null,
		reboot: !1,
		volumes: []
	}];
}
async function listClusters(rds, region, lines, types) {
	let clusters = await (0, _databases_js__WEBPACK_IMPORTED_MODULE_3__.databasesOnce)(_databases_js__WEBPACK_IMPORTED_MODULE_3__.DB_CLUSTERS, rds, region);
	if (!clusters.ok) return clusters;
	let resources = clusters.value.flatMap((database) => {
		let type = types.find((one) => one === (0, _databases_js__WEBPACK_IMPORTED_MODULE_3__.clusterTypeOf)(database.engine));
		return type !== void 0 && (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA)(database.tags, lines) ? [{
			type,
			database
		}] : [];
	}).map(async ({ type, database }) => (await (0, _databases_js__WEBPACK_IMPORTED_MODULE_3__.listResources)(_databases_js__WEBPACK_IMPORTED_MODULE_3__.DB_CLUSTERS, [database], region, lines, ({ state }) => (0, _databases_js__WEBPACK_IMPORTED_MODULE_3__.obstacleOfState)(state))).map((resource) => {
		let { obstacle } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.vd)(resource);
		return {
			...resource,
			kind: type,
			arn: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.qw)(resource, rds.account),
			obstacle
		};
	}));
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)((await Promise.all(resources)).flat());
}
}),
9198: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$l: () => filtersOf,
	HE: () => typeOfArn,
	kb: () => resourceTypeOf
});
let FORMS = [
	form("EFS", "elasticfilesystem", /^file-system\/([^/]+)$/, "file-system"),
	form("FSx", "fsx", /^file-system\/([^/]+)$/, "file-system"),
	form("FSx", "fsx", /^volume\/[^/]+\/([^/]+)$/, "volume"),
	form("DynamoDB", "dynamodb", /^table\/([^/]+)$/, "table"),
	form("S3", "s3", /^([^/:]+)$/, ""),
	form("DSQL", "dsql", /^cluster\/([^/]+)$/, "cluster"),
	form("Redshift", "redshift", /^cluster:([^/:]+)$/, "cluster"),
	form("Redshift Serverless", "redshift-serverless", /^namespace\/([^/]+)$/, "namespace"),
	form("Timestream", "timestream", /^database\/([^/]+)\/table\/([^/]+)$/, ""),
	form("Storage Gateway", "storagegateway", /^gateway\/[^/]+\/volume\/([^/]+)$/, ""),
	form("VirtualMachine", "backup-gateway", /^vm\/([^/]+)$/, ""),
	form("SAP HANA on Amazon EC2", "ssm-sap", /^HANA\/([^/]+)\/DB\/([^/]+)$/, ""),
	form("EKS", "eks", /^cluster\/([^/]+)$/, "cluster"),
	form("CloudFormation", "cloudformation", /^stack\/([^/]+)\/[^/]+$/, "stack")
];
function form(type, service, resource, filter) {
	return {
		type,
		service,
		resource,
		filter: filter === "" ? service : `${service}:${filter}`
	};
}
function partsOf(arn) {
	let [, service = "", resource = ""] = /^arn:[^:]*:([^:]+):[^:]*:[^:]*:(.+)$/s.exec(arn) ?? [];
	return service === "" ? null : {
		service,
		resource
	};
}
function typeOfArn(arn) {
	let parts = partsOf(arn);
	if (parts === null) return null;
	for (let { type, service, resource } of FORMS) {
		let [, ...ids] = (service === parts.service ? resource.exec(parts.resource) : null) ?? [];
		if (ids.length > 0) return {
			type,
			id: ids.join("/")
		};
	}
	return null;
}
function resourceTypeOf(arn) {
	let parts = partsOf(arn);
	if (parts === null) return "unknown";
	let [first = ""] = parts.resource.split(/[/:]/);
	return first === parts.resource ? parts.service : `${parts.service}:${first}`;
}
function filtersOf(types) {
	return [...new Set(FORMS.flatMap(({ type, filter }) => types.includes(type) ? filter : []))];
}
}),
5449: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { u: () => isWholeAnswer });
let SILENT = new Set([
	"DeleteBackupSelectionCommand",
	"TagResourceCommand",
	"DeleteRestoreTestingPlanCommand",
	"DeleteRestoreTestingSelectionCommand"
]);
let HOLDS = {
	StartBackupJobCommand: "BackupJobId",
	DescribeBackupJobCommand: "State",
	StartCopyJobCommand: "CopyJobId",
	DescribeCopyJobCommand: "CopyJob",
	DescribeBackupVaultCommand: "BackupVaultName",
	CreateBackupPlanCommand: "BackupPlanId",
	UpdateBackupPlanCommand: "BackupPlanId",
	GetBackupPlanCommand: "BackupPlan",
	CreateBackupSelectionCommand: "SelectionId",
	GetBackupSelectionCommand: "BackupSelection",
	GetRestoreTestingPlanCommand: "RestoreTestingPlan",
	GetRestoreTestingSelectionCommand: "RestoreTestingSelection",
	GetSupportedResourceTypesCommand: "ResourceTypes",
	GetResourcesCommand: "ResourceTagMappingList"
};
function isWholeAnswer(body, command) {
	if (body.length === 0) return SILENT.has(command);
	let answer;
	try {
		answer = JSON.parse(body.toString("utf8"));
	} catch {
		return !1;
	}
	if (typeof answer != "object" || !answer || Array.isArray(answer)) return !1;
	let held = HOLDS[command];
	return held === void 0 || held in answer;
}
})
};
