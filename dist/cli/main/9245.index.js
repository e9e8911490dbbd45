export const id = 9245;
export const ids = [9245];
export const modules = {
9245: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	getDefaultRoleAssumer: () => getDefaultRoleAssumer,
	getDefaultRoleAssumerWithWebIdentity: () => getDefaultRoleAssumerWithWebIdentity
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1989);
function stsRegionDefaultResolver(loaderConfig = {}) {
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Z9L)({
		..._run_js__WEBPACK_IMPORTED_MODULE_0__.GGV,
		async default() {
			warning.silence || console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
			return "us-east-1";
		}
	}, {
		..._run_js__WEBPACK_IMPORTED_MODULE_0__.zH8,
		...loaderConfig
	});
}
let warning = { silence: !1 };
let c = "isSet";
let d = "PartitionResult";
let e = "booleanEquals";
let f = "stringEquals";
let g = "getAttr";
let h = "us-east-1";
let i = "sigv4";
let k = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
let l = { ref: "Endpoint" };
let m = { ref: "Region" };
let n = { ref: d };
let o = {};
let p = [m];
let _data = {
	conditions: [
		[c, [l]],
		[c, p],
		[
			"aws.partition",
			p,
			d
		],
		[e, [{ ref: "UseFIPS" }, !0]],
		[e, [{ ref: "UseDualStack" }, !0]],
		[f, [m, "aws-global"]],
		[e, [{ ref: "UseGlobalEndpoint" }, !0]],
		[f, [m, "eu-central-1"]],
		[e, [{
			fn: g,
			argv: [n, "supportsDualStack"]
		}, !0]],
		[e, [{
			fn: g,
			argv: [n, "supportsFIPS"]
		}, !0]],
		[f, [m, "ap-south-1"]],
		[f, [m, "eu-north-1"]],
		[f, [m, "eu-west-1"]],
		[f, [m, "eu-west-2"]],
		[f, [m, "eu-west-3"]],
		[f, [m, "sa-east-1"]],
		[f, [m, h]],
		[f, [m, "us-east-2"]],
		[f, [m, "us-west-2"]],
		[f, [m, "us-west-1"]],
		[f, [m, "ca-central-1"]],
		[f, [m, "ap-southeast-1"]],
		[f, [m, "ap-northeast-1"]],
		[f, [m, "ap-southeast-2"]],
		[f, [{
			fn: g,
			argv: [n, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[-1],
		["https://sts.amazonaws.com", { authSchemes: [{
			name: i,
			signingName: "sts",
			signingRegion: h
		}] }],
		[k, { authSchemes: [{
			name: i,
			signingName: "sts",
			signingRegion: "{Region}"
		}] }],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[l, o],
		["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://sts.{Region}.amazonaws.com", o],
		["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		[k, o],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
let nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	30,
	3,
	1,
	4,
	100000014,
	2,
	5,
	100000014,
	3,
	25,
	6,
	4,
	24,
	7,
	5,
	100000001,
	8,
	6,
	9,
	100000013,
	7,
	100000001,
	10,
	10,
	100000001,
	11,
	11,
	100000001,
	12,
	12,
	100000001,
	13,
	13,
	100000001,
	14,
	14,
	100000001,
	15,
	15,
	100000001,
	16,
	16,
	100000001,
	17,
	17,
	100000001,
	18,
	18,
	100000001,
	19,
	19,
	100000001,
	20,
	20,
	100000001,
	21,
	21,
	100000001,
	22,
	22,
	100000001,
	23,
	23,
	100000001,
	100000002,
	8,
	100000011,
	100000012,
	4,
	28,
	26,
	9,
	27,
	100000010,
	24,
	100000008,
	100000009,
	8,
	29,
	100000007,
	9,
	100000006,
	100000007,
	3,
	100000003,
	31,
	4,
	100000004,
	100000005
]);
let bdd = _run_js__WEBPACK_IMPORTED_MODULE_0__.d5j.from(nodes, 2, _data.conditions, _data.results);
let cache = new _run_js__WEBPACK_IMPORTED_MODULE_0__.kSP({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS",
		"UseGlobalEndpoint"
	]
});
let defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.cHK)(bdd, {
	endpointParams,
	logger: context.logger
}));
_run_js__WEBPACK_IMPORTED_MODULE_0__.mwn.aws = _run_js__WEBPACK_IMPORTED_MODULE_0__.UFW;
let createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
	if (!input) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	let defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
	let instructionsFn = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ugi)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!instructionsFn) throw Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
	let endpointParameters = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.xgq)(input, { getEndpointParameterInstructions: instructionsFn }, config);
	return Object.assign(defaultParameters, endpointParameters);
};
let _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ugi)(context).operation,
	region: await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.te)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
let defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4a",
		signingProperties: {
			name: "sts",
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
let createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
	let endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
		let authSchemes = defaultEndpointResolver(authParameters).properties?.authSchemes;
		if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
		let options = [];
		for (let scheme of authSchemes) {
			let { name: resolvedName, properties = {}, ...rest } = scheme;
			let name = resolvedName.toLowerCase();
			resolvedName !== name && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
			let schemeId;
			if (name === "sigv4a") {
				schemeId = "aws.auth#sigv4a";
				let sigv4Present = authSchemes.find((s) => {
					let name = s.name.toLowerCase();
					return name !== "sigv4a" && name.startsWith("sigv4");
				});
				if (_run_js__WEBPACK_IMPORTED_MODULE_0__.W_K.sigv4aDependency() === "none" && sigv4Present) continue;
			} else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
			else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
			let createOption = createHttpAuthOptionFunctions[schemeId];
			if (!createOption) throw Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
			let option = createOption(authParameters);
			option.schemeId = schemeId;
			option.signingProperties = {
				...option.signingProperties || {},
				...rest,
				...properties
			};
			options.push(option);
		}
		return options;
	};
	return endpointRuleSetHttpAuthSchemeProvider;
};
let _defaultSTSHttpAuthSchemeProvider = (authParameters) => {
	let options = [];
	switch (authParameters.operation) {
		case "AssumeRoleWithWebIdentity":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		default:
			options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
	}
	return options;
};
let defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
	"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
});
let resolveHttpAuthSchemeConfig = (config) => {
	let config_0 = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hoN)(config);
	let config_1 = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.OyU)(config_0);
	return Object.assign(config_1, { authSchemePreference: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.te)(config.authSchemePreference ?? []) });
};
let resolveClientEndpointParameters = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	useGlobalEndpoint: options.useGlobalEndpoint ?? !1,
	defaultSigningName: "sts"
});
let commonParams = {
	UseGlobalEndpoint: {
		type: "builtInParams",
		name: "useGlobalEndpoint"
	},
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
var STSServiceException = class STSServiceException extends _run_js__WEBPACK_IMPORTED_MODULE_0__.TJ8 {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, STSServiceException.prototype);
	}
};
var ExpiredTokenException = class ExpiredTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredTokenException.prototype);
	}
};
var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
};
var PackedPolicyTooLargeException = class PackedPolicyTooLargeException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
	name = "PackedPolicyTooLargeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PackedPolicyTooLargeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
	}
};
var RegionDisabledException = class RegionDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#RegionDisabledException";
	name = "RegionDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RegionDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RegionDisabledException.prototype);
	}
};
var IDPRejectedClaimException = class IDPRejectedClaimException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
	name = "IDPRejectedClaimException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IDPRejectedClaimException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
	}
};
var InvalidIdentityTokenException = class InvalidIdentityTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
	name = "InvalidIdentityTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIdentityTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
	}
};
var IDPCommunicationErrorException = class IDPCommunicationErrorException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
	name = "IDPCommunicationErrorException";
	$fault = "client";
	$retryable = {};
	constructor(opts) {
		super({
			name: "IDPCommunicationErrorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
	}
};
let _ARU = "AssumedRoleUser";
let _C = "Credentials";
let _DS = "DurationSeconds";
let _MSTS = "MinimumSessionTokenSize";
let _P = "Policy";
let _PA = "PolicyArns";
let _PPS = "PackedPolicySize";
let _RA = "RoleArn";
let _RSN = "RoleSessionName";
let _SI = "SourceIdentity";
let _STS = "SessionTokenSize";
let _STU = "SessionTokenUtilization";
let _aQE = "awsQueryError";
let _c = "client";
let _e = "error";
let _hE = "httpError";
let _m = "message";
let _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
let n0 = "com.amazonaws.sts";
let _s_registry = new _run_js__WEBPACK_IMPORTED_MODULE_0__.OFv(_s);
var STSServiceException$ = [
	-3,
	_s,
	"STSServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(STSServiceException$, STSServiceException);
let n0_registry = new _run_js__WEBPACK_IMPORTED_MODULE_0__.OFv(n0);
var ExpiredTokenException$ = [
	-3,
	n0,
	"ExpiredTokenException",
	{
		[_aQE]: ["ExpiredTokenException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
var IDPCommunicationErrorException$ = [
	-3,
	n0,
	"IDPCommunicationErrorException",
	{
		[_aQE]: ["IDPCommunicationError", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
var IDPRejectedClaimException$ = [
	-3,
	n0,
	"IDPRejectedClaimException",
	{
		[_aQE]: ["IDPRejectedClaim", 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
var InvalidIdentityTokenException$ = [
	-3,
	n0,
	"InvalidIdentityTokenException",
	{
		[_aQE]: ["InvalidIdentityToken", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0,
	"MalformedPolicyDocumentException",
	{
		[_aQE]: ["MalformedPolicyDocument", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var PackedPolicyTooLargeException$ = [
	-3,
	n0,
	"PackedPolicyTooLargeException",
	{
		[_aQE]: ["PackedPolicyTooLarge", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
var RegionDisabledException$ = [
	-3,
	n0,
	"RegionDisabledException",
	{
		[_aQE]: ["RegionDisabledException", 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
let errorTypeRegistries = [_s_registry, n0_registry];
var accessKeySecretType = [
	0,
	n0,
	"accessKeySecretType",
	8,
	0
];
var clientTokenType = [
	0,
	n0,
	"clientTokenType",
	8,
	0
];
var AssumedRoleUser$ = [
	3,
	n0,
	_ARU,
	0,
	["AssumedRoleId", "Arn"],
	[0, 0],
	2
];
var AssumeRoleRequest$ = [
	3,
	n0,
	"AssumeRoleRequest",
	0,
	[
		_RA,
		_RSN,
		_PA,
		_P,
		_DS,
		"Tags",
		"TransitiveTagKeys",
		"ExternalId",
		"SerialNumber",
		"TokenCode",
		_SI,
		"ProvidedContexts",
		_MSTS
	],
	[
		0,
		0,
		() => policyDescriptorListType,
		0,
		1,
		() => tagListType,
		64,
		0,
		0,
		0,
		0,
		() => ProvidedContextsListType,
		1
	],
	2
];
var AssumeRoleResponse$ = [
	3,
	n0,
	"AssumeRoleResponse",
	0,
	[
		_C,
		_ARU,
		_PPS,
		_SI,
		_STU,
		_STS
	],
	[
		[() => Credentials$, 0],
		() => AssumedRoleUser$,
		1,
		0,
		1,
		1
	]
];
var AssumeRoleWithWebIdentityRequest$ = [
	3,
	n0,
	"AssumeRoleWithWebIdentityRequest",
	0,
	[
		_RA,
		_RSN,
		"WebIdentityToken",
		"ProviderId",
		_PA,
		_P,
		_DS,
		_MSTS
	],
	[
		0,
		0,
		[() => clientTokenType, 0],
		0,
		() => policyDescriptorListType,
		0,
		1,
		1
	],
	3
];
var AssumeRoleWithWebIdentityResponse$ = [
	3,
	n0,
	"AssumeRoleWithWebIdentityResponse",
	0,
	[
		_C,
		"SubjectFromWebIdentityToken",
		_ARU,
		_PPS,
		"Provider",
		"Audience",
		_SI,
		_STU,
		_STS
	],
	[
		[() => Credentials$, 0],
		0,
		() => AssumedRoleUser$,
		1,
		0,
		0,
		0,
		1,
		1
	]
];
var Credentials$ = [
	3,
	n0,
	_C,
	0,
	[
		"AccessKeyId",
		"SecretAccessKey",
		"SessionToken",
		"Expiration"
	],
	[
		0,
		[() => accessKeySecretType, 0],
		0,
		4
	],
	4
];
var PolicyDescriptorType$ = [
	3,
	n0,
	"PolicyDescriptorType",
	0,
	["arn"],
	[0]
];
var ProvidedContext$ = [
	3,
	n0,
	"ProvidedContext",
	0,
	["ProviderArn", "ContextAssertion"],
	[0, 0]
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
var policyDescriptorListType = [
	1,
	n0,
	"policyDescriptorListType",
	0,
	() => PolicyDescriptorType$
];
var ProvidedContextsListType = [
	1,
	n0,
	"ProvidedContextsListType",
	0,
	() => ProvidedContext$
];
var tagListType = [
	1,
	n0,
	"tagListType",
	0,
	() => Tag$
];
var AssumeRole$ = [
	9,
	n0,
	"AssumeRole",
	0,
	() => AssumeRoleRequest$,
	() => AssumeRoleResponse$
];
var AssumeRoleWithWebIdentity$ = [
	9,
	n0,
	"AssumeRoleWithWebIdentity",
	0,
	() => AssumeRoleWithWebIdentityRequest$,
	() => AssumeRoleWithWebIdentityResponse$
];
let getRuntimeConfig$1 = (config) => ({
	apiVersion: "2011-06-15",
	base64Decoder: config?.base64Decoder ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.Eyu,
	base64Encoder: config?.base64Encoder ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.nk4,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [
		{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _run_js__WEBPACK_IMPORTED_MODULE_0__.f2d()
		},
		{
			schemeId: "aws.auth#sigv4a",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
			signer: new _run_js__WEBPACK_IMPORTED_MODULE_0__.S1T()
		},
		{
			schemeId: "smithy.api#noAuth",
			identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
			signer: new _run_js__WEBPACK_IMPORTED_MODULE_0__.mRg()
		}
	],
	logger: config?.logger ?? new _run_js__WEBPACK_IMPORTED_MODULE_0__.N4u(),
	protocol: config?.protocol ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.kES,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.sts",
		errorTypeRegistries,
		xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
		version: "2011-06-15",
		serviceTarget: "AWSSecurityTokenServiceV20110615"
	},
	serviceId: config?.serviceId ?? "STS",
	sha256: config?.sha256 ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.kSY,
	signerConstructor: config?.signerConstructor ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.W_K,
	urlParser: config?.urlParser ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.Dlv,
	utf8Decoder: config?.utf8Decoder ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.arK,
	utf8Encoder: config?.utf8Encoder ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.Pqo
});
let getRuntimeConfig = (config) => {
	(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.I9F)(process.version);
	let defaultsMode = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.IZP)(config);
	let defaultConfigProvider = () => defaultsMode().then(_run_js__WEBPACK_IMPORTED_MODULE_0__.lT5);
	let clientSharedValues = getRuntimeConfig$1(config);
	(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.VXu)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_0__.$SU, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.n8t,
		defaultSocketTimeout: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ED7)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.pfy)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: _package_js__WEBPACK_IMPORTED_MODULE_1__.r
		}),
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await config.credentialDefaultProvider(idProps?.__config || {})()),
				signer: new _run_js__WEBPACK_IMPORTED_MODULE_0__.f2d()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
				signer: new _run_js__WEBPACK_IMPORTED_MODULE_0__.S1T()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new _run_js__WEBPACK_IMPORTED_MODULE_0__.mRg()
			}
		],
		maxAttempts: config?.maxAttempts ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_0__.qsh, config),
		region: config?.region ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_0__.GGV, {
			..._run_js__WEBPACK_IMPORTED_MODULE_0__.zH8,
			...loaderConfig
		}),
		requestHandler: _run_js__WEBPACK_IMPORTED_MODULE_0__.$c8.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Z9L)({
			..._run_js__WEBPACK_IMPORTED_MODULE_0__.kN5,
			default: async () => (await defaultConfigProvider()).retryMode || _run_js__WEBPACK_IMPORTED_MODULE_0__.L0v
		}, config),
		sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_0__.AE4, loaderConfig),
		streamCollector: config?.streamCollector ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.kvU,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_0__.e$f, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_0__.Kop, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Z9L)(_run_js__WEBPACK_IMPORTED_MODULE_0__.hVA, loaderConfig)
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
	let extensionConfiguration = Object.assign((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Rq4)(runtimeConfig), (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.xA9)(runtimeConfig), (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.eS4)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$3m)(extensionConfiguration), (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.uvv)(extensionConfiguration), (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.jt2)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
var STSClient = class extends _run_js__WEBPACK_IMPORTED_MODULE_0__.Kje {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters(_config_0);
		let _config_2 = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Dci)(_config_1);
		let _config_3 = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$zY)(_config_2);
		let _config_4 = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.TDJ)(_config_3);
		let _config_5 = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.OVK)(_config_4);
		let _config_6 = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.CoJ)(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		let _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wqw)(this.config));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.sMQ)(this.config));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.eyH)(this.config));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.vKf)(this.config));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.TCs)(this.config));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Y7m)(this.config));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.n4Z)(this.config));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wBY)(this.config, {
			httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _run_js__WEBPACK_IMPORTED_MODULE_0__.h$V({
				"aws.auth#sigv4": config.credentials,
				"aws.auth#sigv4a": config.credentials
			})
		}));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.lWK)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
let command = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.k8T)(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", _run_js__WEBPACK_IMPORTED_MODULE_0__.rDt);
let _ep0 = {};
let _mw0 = (Command, cs, config, o) => [];
var AssumeRoleCommand = class extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {};
var AssumeRoleWithWebIdentityCommand = class extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {};
let getAccountIdFromAssumedRoleUser = (assumedRoleUser) => {
	if (typeof assumedRoleUser?.Arn == "string") {
		let arnComponents = assumedRoleUser.Arn.split(":");
		if (arnComponents.length > 4 && arnComponents[4] !== "") return arnComponents[4];
	}
};
let resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
	let region = typeof _region == "function" ? await _region() : _region;
	let parentRegion = typeof _parentRegion == "function" ? await _parentRegion() : _parentRegion;
	let stsDefaultRegion = "";
	let resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await stsRegionDefaultResolver(loaderConfig)());
	credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`);
	return resolvedRegion;
};
let getDefaultRoleAssumer$1 = (stsOptions, STSClient) => {
	let stsClient;
	let closureSourceCreds;
	return async (sourceCreds, params) => {
		closureSourceCreds = sourceCreds;
		if (!stsClient) {
			let { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
			let resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
				logger,
				profile
			});
			let isCompatibleRequestHandler = !isH2(requestHandler);
			stsClient = new STSClient({
				...stsOptions,
				userAgentAppId,
				profile,
				credentialDefaultProvider: () => async () => closureSourceCreds,
				region: resolvedRegion,
				requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
				logger
			});
		}
		let { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleCommand(params));
		if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
		let accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
		let credentials = {
			accessKeyId: Credentials.AccessKeyId,
			secretAccessKey: Credentials.SecretAccessKey,
			sessionToken: Credentials.SessionToken,
			expiration: Credentials.Expiration,
			...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
			...accountId && { accountId }
		};
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i");
		return credentials;
	};
};
let getDefaultRoleAssumerWithWebIdentity$1 = (stsOptions, STSClient) => {
	let stsClient;
	return async (params) => {
		if (!stsClient) {
			let { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
			let resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
				logger,
				profile
			});
			let isCompatibleRequestHandler = !isH2(requestHandler);
			stsClient = new STSClient({
				...stsOptions,
				userAgentAppId,
				profile,
				region: resolvedRegion,
				requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
				logger
			});
		}
		let { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
		if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
		let accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
		let credentials = {
			accessKeyId: Credentials.AccessKeyId,
			secretAccessKey: Credentials.SecretAccessKey,
			sessionToken: Credentials.SessionToken,
			expiration: Credentials.Expiration,
			...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
			...accountId && { accountId }
		};
		accountId && (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(credentials, "RESOLVED_ACCOUNT_ID", "T");
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.gDG)(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
		return credentials;
	};
};
let isH2 = (requestHandler) => requestHandler?.metadata?.handlerProtocol === "h2";
let getCustomizableStsClientCtor = (baseCtor, customizations) => {
	if (customizations) return class CustomizableSTSClient extends baseCtor {
		constructor(config) {
			super(config);
			for (let customization of customizations) this.middlewareStack.use(customization);
		}
	};
	else return baseCtor;
};
let getDefaultRoleAssumer = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumer$1(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
let getDefaultRoleAssumerWithWebIdentity = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumerWithWebIdentity$1(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
}),
1989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { r: () => version });
var version = "3.998.3";
})
};
