export const id = 3401;
export const ids = [3401];
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
3401: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { openKeys: () => openKeys });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _AwsJson1_1Protocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3279);
var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3781);
var _ec2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6975);
let defaultKMSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ugi)(context).operation,
	region: await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.te)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "kms",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
let defaultKMSHttpAuthSchemeProvider = (authParameters) => {
	let options = [];
	authParameters.operation;
	options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	return options;
};
let resolveHttpAuthSchemeConfig = (config) => {
	let config_0 = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hoN)(config);
	return Object.assign(config_0, { authSchemePreference: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.te)(config.authSchemePreference ?? []) });
};
let resolveClientEndpointParameters = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "kms"
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
var version = "3.1164.0";
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
		["https://kms-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://kms-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://kms.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://kms.{Region}.{PartitionResult#dnsSuffix}", i],
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
let bdd = _run_js__WEBPACK_IMPORTED_MODULE_0__.d5j.from(nodes, 2, _data.conditions, _data.results);
let cache = new _run_js__WEBPACK_IMPORTED_MODULE_0__.kSP({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
let defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.cHK)(bdd, {
	endpointParams,
	logger: context.logger
}));
_run_js__WEBPACK_IMPORTED_MODULE_0__.mwn.aws = _run_js__WEBPACK_IMPORTED_MODULE_0__.UFW;
var KMSServiceException = class KMSServiceException extends _run_js__WEBPACK_IMPORTED_MODULE_0__.TJ8 {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.kms#KMSServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, KMSServiceException.prototype);
	}
};
var AlreadyExistsException = class AlreadyExistsException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#AlreadyExistsException";
	name = "AlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AlreadyExistsException.prototype);
	}
};
var DependencyTimeoutException = class DependencyTimeoutException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#DependencyTimeoutException";
	name = "DependencyTimeoutException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "DependencyTimeoutException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, DependencyTimeoutException.prototype);
	}
};
var InvalidArnException = class InvalidArnException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#InvalidArnException";
	name = "InvalidArnException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidArnException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidArnException.prototype);
	}
};
var KMSInternalException = class KMSInternalException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#KMSInternalException";
	name = "KMSInternalException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "KMSInternalException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, KMSInternalException.prototype);
	}
};
var KMSInvalidStateException = class KMSInvalidStateException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#KMSInvalidStateException";
	name = "KMSInvalidStateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "KMSInvalidStateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KMSInvalidStateException.prototype);
	}
};
var NotFoundException = class NotFoundException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#NotFoundException";
	name = "NotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NotFoundException.prototype);
	}
};
var CloudHsmClusterInUseException = class CloudHsmClusterInUseException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#CloudHsmClusterInUseException";
	name = "CloudHsmClusterInUseException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CloudHsmClusterInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CloudHsmClusterInUseException.prototype);
	}
};
var CloudHsmClusterInvalidConfigurationException = class CloudHsmClusterInvalidConfigurationException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#CloudHsmClusterInvalidConfigurationException";
	name = "CloudHsmClusterInvalidConfigurationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CloudHsmClusterInvalidConfigurationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CloudHsmClusterInvalidConfigurationException.prototype);
	}
};
var CloudHsmClusterNotActiveException = class CloudHsmClusterNotActiveException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#CloudHsmClusterNotActiveException";
	name = "CloudHsmClusterNotActiveException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CloudHsmClusterNotActiveException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CloudHsmClusterNotActiveException.prototype);
	}
};
var CloudHsmClusterNotFoundException = class CloudHsmClusterNotFoundException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#CloudHsmClusterNotFoundException";
	name = "CloudHsmClusterNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CloudHsmClusterNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CloudHsmClusterNotFoundException.prototype);
	}
};
var CloudHsmClusterNotRelatedException = class CloudHsmClusterNotRelatedException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#CloudHsmClusterNotRelatedException";
	name = "CloudHsmClusterNotRelatedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CloudHsmClusterNotRelatedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CloudHsmClusterNotRelatedException.prototype);
	}
};
var ConflictException = class ConflictException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#ConflictException";
	name = "ConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
	}
};
var CustomKeyStoreInvalidStateException = class CustomKeyStoreInvalidStateException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#CustomKeyStoreInvalidStateException";
	name = "CustomKeyStoreInvalidStateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CustomKeyStoreInvalidStateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CustomKeyStoreInvalidStateException.prototype);
	}
};
var CustomKeyStoreNotFoundException = class CustomKeyStoreNotFoundException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#CustomKeyStoreNotFoundException";
	name = "CustomKeyStoreNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CustomKeyStoreNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CustomKeyStoreNotFoundException.prototype);
	}
};
var InvalidAliasNameException = class InvalidAliasNameException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#InvalidAliasNameException";
	name = "InvalidAliasNameException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAliasNameException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAliasNameException.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
	}
};
var CustomKeyStoreNameInUseException = class CustomKeyStoreNameInUseException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#CustomKeyStoreNameInUseException";
	name = "CustomKeyStoreNameInUseException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CustomKeyStoreNameInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CustomKeyStoreNameInUseException.prototype);
	}
};
var IncorrectTrustAnchorException = class IncorrectTrustAnchorException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#IncorrectTrustAnchorException";
	name = "IncorrectTrustAnchorException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IncorrectTrustAnchorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IncorrectTrustAnchorException.prototype);
	}
};
var XksProxyIncorrectAuthenticationCredentialException = class XksProxyIncorrectAuthenticationCredentialException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#XksProxyIncorrectAuthenticationCredentialException";
	name = "XksProxyIncorrectAuthenticationCredentialException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "XksProxyIncorrectAuthenticationCredentialException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, XksProxyIncorrectAuthenticationCredentialException.prototype);
	}
};
var XksProxyInvalidConfigurationException = class XksProxyInvalidConfigurationException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#XksProxyInvalidConfigurationException";
	name = "XksProxyInvalidConfigurationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "XksProxyInvalidConfigurationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, XksProxyInvalidConfigurationException.prototype);
	}
};
var XksProxyInvalidResponseException = class XksProxyInvalidResponseException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#XksProxyInvalidResponseException";
	name = "XksProxyInvalidResponseException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "XksProxyInvalidResponseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, XksProxyInvalidResponseException.prototype);
	}
};
var XksProxyUriEndpointInUseException = class XksProxyUriEndpointInUseException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#XksProxyUriEndpointInUseException";
	name = "XksProxyUriEndpointInUseException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "XksProxyUriEndpointInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, XksProxyUriEndpointInUseException.prototype);
	}
};
var XksProxyUriInUseException = class XksProxyUriInUseException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#XksProxyUriInUseException";
	name = "XksProxyUriInUseException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "XksProxyUriInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, XksProxyUriInUseException.prototype);
	}
};
var XksProxyUriUnreachableException = class XksProxyUriUnreachableException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#XksProxyUriUnreachableException";
	name = "XksProxyUriUnreachableException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "XksProxyUriUnreachableException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, XksProxyUriUnreachableException.prototype);
	}
};
var XksProxyVpcEndpointServiceInUseException = class XksProxyVpcEndpointServiceInUseException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#XksProxyVpcEndpointServiceInUseException";
	name = "XksProxyVpcEndpointServiceInUseException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "XksProxyVpcEndpointServiceInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, XksProxyVpcEndpointServiceInUseException.prototype);
	}
};
var XksProxyVpcEndpointServiceInvalidConfigurationException = class XksProxyVpcEndpointServiceInvalidConfigurationException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#XksProxyVpcEndpointServiceInvalidConfigurationException";
	name = "XksProxyVpcEndpointServiceInvalidConfigurationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "XksProxyVpcEndpointServiceInvalidConfigurationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, XksProxyVpcEndpointServiceInvalidConfigurationException.prototype);
	}
};
var XksProxyVpcEndpointServiceNotFoundException = class XksProxyVpcEndpointServiceNotFoundException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#XksProxyVpcEndpointServiceNotFoundException";
	name = "XksProxyVpcEndpointServiceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "XksProxyVpcEndpointServiceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, XksProxyVpcEndpointServiceNotFoundException.prototype);
	}
};
var DisabledException = class DisabledException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#DisabledException";
	name = "DisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DisabledException.prototype);
	}
};
var DryRunOperationException = class DryRunOperationException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#DryRunOperationException";
	name = "DryRunOperationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DryRunOperationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DryRunOperationException.prototype);
	}
};
var InvalidGrantTokenException = class InvalidGrantTokenException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#InvalidGrantTokenException";
	name = "InvalidGrantTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidGrantTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidGrantTokenException.prototype);
	}
};
var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#MalformedPolicyDocumentException";
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
var TagException = class TagException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#TagException";
	name = "TagException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TagException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TagException.prototype);
	}
};
var UnsupportedOperationException = class UnsupportedOperationException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#UnsupportedOperationException";
	name = "UnsupportedOperationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnsupportedOperationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedOperationException.prototype);
	}
};
var XksKeyAlreadyInUseException = class XksKeyAlreadyInUseException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#XksKeyAlreadyInUseException";
	name = "XksKeyAlreadyInUseException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "XksKeyAlreadyInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, XksKeyAlreadyInUseException.prototype);
	}
};
var XksKeyInvalidConfigurationException = class XksKeyInvalidConfigurationException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#XksKeyInvalidConfigurationException";
	name = "XksKeyInvalidConfigurationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "XksKeyInvalidConfigurationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, XksKeyInvalidConfigurationException.prototype);
	}
};
var XksKeyNotFoundException = class XksKeyNotFoundException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#XksKeyNotFoundException";
	name = "XksKeyNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "XksKeyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, XksKeyNotFoundException.prototype);
	}
};
var CustomKeyStoreHasCMKsException = class CustomKeyStoreHasCMKsException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#CustomKeyStoreHasCMKsException";
	name = "CustomKeyStoreHasCMKsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CustomKeyStoreHasCMKsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CustomKeyStoreHasCMKsException.prototype);
	}
};
var InvalidCiphertextException = class InvalidCiphertextException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#InvalidCiphertextException";
	name = "InvalidCiphertextException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidCiphertextException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidCiphertextException.prototype);
	}
};
var InvalidKeyUsageException = class InvalidKeyUsageException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#InvalidKeyUsageException";
	name = "InvalidKeyUsageException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidKeyUsageException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidKeyUsageException.prototype);
	}
};
var KeyUnavailableException = class KeyUnavailableException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#KeyUnavailableException";
	name = "KeyUnavailableException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "KeyUnavailableException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, KeyUnavailableException.prototype);
	}
};
var IncorrectKeyException = class IncorrectKeyException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#IncorrectKeyException";
	name = "IncorrectKeyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IncorrectKeyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IncorrectKeyException.prototype);
	}
};
var InvalidMarkerException = class InvalidMarkerException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#InvalidMarkerException";
	name = "InvalidMarkerException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidMarkerException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidMarkerException.prototype);
	}
};
var ExpiredImportTokenException = class ExpiredImportTokenException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#ExpiredImportTokenException";
	name = "ExpiredImportTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredImportTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredImportTokenException.prototype);
	}
};
var IncorrectKeyMaterialException = class IncorrectKeyMaterialException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#IncorrectKeyMaterialException";
	name = "IncorrectKeyMaterialException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IncorrectKeyMaterialException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IncorrectKeyMaterialException.prototype);
	}
};
var InvalidImportTokenException = class InvalidImportTokenException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#InvalidImportTokenException";
	name = "InvalidImportTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidImportTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidImportTokenException.prototype);
	}
};
var InvalidGrantIdException = class InvalidGrantIdException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#InvalidGrantIdException";
	name = "InvalidGrantIdException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidGrantIdException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidGrantIdException.prototype);
	}
};
var KMSInvalidMacException = class KMSInvalidMacException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#KMSInvalidMacException";
	name = "KMSInvalidMacException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "KMSInvalidMacException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KMSInvalidMacException.prototype);
	}
};
var KMSInvalidSignatureException = class KMSInvalidSignatureException extends KMSServiceException {
	static shapeId = "com.amazonaws.kms#KMSInvalidSignatureException";
	name = "KMSInvalidSignatureException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "KMSInvalidSignatureException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KMSInvalidSignatureException.prototype);
	}
};
let _KI = "KeyId";
let _KM = "KeyMetadata";
let _MRC = "MultiRegionConfiguration";
let _aQE = "awsQueryError";
let _c = "client";
let _e = "error";
let _hE = "httpError";
let _m = "message";
let _s = "smithy.ts.sdk.synthetic.com.amazonaws.kms";
let _se = "server";
let n0 = "com.amazonaws.kms";
let _s_registry = new _run_js__WEBPACK_IMPORTED_MODULE_0__.OFv(_s);
var KMSServiceException$ = [
	-3,
	_s,
	"KMSServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(KMSServiceException$, KMSServiceException);
let n0_registry = new _run_js__WEBPACK_IMPORTED_MODULE_0__.OFv(n0);
var AlreadyExistsException$ = [
	-3,
	n0,
	"AlreadyExistsException",
	{
		[_aQE]: ["AlreadyExists", 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
var CloudHsmClusterInUseException$ = [
	-3,
	n0,
	"CloudHsmClusterInUseException",
	{
		[_aQE]: ["CloudHsmClusterInUseException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(CloudHsmClusterInUseException$, CloudHsmClusterInUseException);
var CloudHsmClusterInvalidConfigurationException$ = [
	-3,
	n0,
	"CloudHsmClusterInvalidConfigurationException",
	{
		[_aQE]: ["CloudHsmClusterInvalidConfigurationException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(CloudHsmClusterInvalidConfigurationException$, CloudHsmClusterInvalidConfigurationException);
var CloudHsmClusterNotActiveException$ = [
	-3,
	n0,
	"CloudHsmClusterNotActiveException",
	{
		[_aQE]: ["CloudHsmClusterNotActiveException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(CloudHsmClusterNotActiveException$, CloudHsmClusterNotActiveException);
var CloudHsmClusterNotFoundException$ = [
	-3,
	n0,
	"CloudHsmClusterNotFoundException",
	{
		[_aQE]: ["CloudHsmClusterNotFoundException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(CloudHsmClusterNotFoundException$, CloudHsmClusterNotFoundException);
var CloudHsmClusterNotRelatedException$ = [
	-3,
	n0,
	"CloudHsmClusterNotRelatedException",
	{
		[_aQE]: ["CloudHsmClusterNotRelatedException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(CloudHsmClusterNotRelatedException$, CloudHsmClusterNotRelatedException);
var ConflictException$ = [
	-3,
	n0,
	"ConflictException",
	{
		[_aQE]: ["ConflictException", 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var CustomKeyStoreHasCMKsException$ = [
	-3,
	n0,
	"CustomKeyStoreHasCMKsException",
	{
		[_aQE]: ["CustomKeyStoreHasCMKsException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(CustomKeyStoreHasCMKsException$, CustomKeyStoreHasCMKsException);
var CustomKeyStoreInvalidStateException$ = [
	-3,
	n0,
	"CustomKeyStoreInvalidStateException",
	{
		[_aQE]: ["CustomKeyStoreInvalidStateException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(CustomKeyStoreInvalidStateException$, CustomKeyStoreInvalidStateException);
var CustomKeyStoreNameInUseException$ = [
	-3,
	n0,
	"CustomKeyStoreNameInUseException",
	{
		[_aQE]: ["CustomKeyStoreNameInUseException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(CustomKeyStoreNameInUseException$, CustomKeyStoreNameInUseException);
var CustomKeyStoreNotFoundException$ = [
	-3,
	n0,
	"CustomKeyStoreNotFoundException",
	{
		[_aQE]: ["CustomKeyStoreNotFoundException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(CustomKeyStoreNotFoundException$, CustomKeyStoreNotFoundException);
var DependencyTimeoutException$ = [
	-3,
	n0,
	"DependencyTimeoutException",
	{
		[_aQE]: ["DependencyTimeout", 503],
		[_e]: _se,
		[_hE]: 503
	},
	[_m],
	[0]
];
n0_registry.registerError(DependencyTimeoutException$, DependencyTimeoutException);
var DisabledException$ = [
	-3,
	n0,
	"DisabledException",
	{
		[_aQE]: ["Disabled", 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(DisabledException$, DisabledException);
var DryRunOperationException$ = [
	-3,
	n0,
	"DryRunOperationException",
	{
		[_aQE]: ["DryRunOperation", 412],
		[_e]: _c,
		[_hE]: 412
	},
	[_m],
	[0]
];
n0_registry.registerError(DryRunOperationException$, DryRunOperationException);
var ExpiredImportTokenException$ = [
	-3,
	n0,
	"ExpiredImportTokenException",
	{
		[_aQE]: ["ExpiredImportTokenException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredImportTokenException$, ExpiredImportTokenException);
var IncorrectKeyException$ = [
	-3,
	n0,
	"IncorrectKeyException",
	{
		[_aQE]: ["IncorrectKeyException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(IncorrectKeyException$, IncorrectKeyException);
var IncorrectKeyMaterialException$ = [
	-3,
	n0,
	"IncorrectKeyMaterialException",
	{
		[_aQE]: ["IncorrectKeyMaterialException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(IncorrectKeyMaterialException$, IncorrectKeyMaterialException);
var IncorrectTrustAnchorException$ = [
	-3,
	n0,
	"IncorrectTrustAnchorException",
	{
		[_aQE]: ["IncorrectTrustAnchorException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(IncorrectTrustAnchorException$, IncorrectTrustAnchorException);
var InvalidAliasNameException$ = [
	-3,
	n0,
	"InvalidAliasNameException",
	{
		[_aQE]: ["InvalidAliasName", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidAliasNameException$, InvalidAliasNameException);
var InvalidArnException$ = [
	-3,
	n0,
	"InvalidArnException",
	{
		[_aQE]: ["InvalidArn", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidArnException$, InvalidArnException);
var InvalidCiphertextException$ = [
	-3,
	n0,
	"InvalidCiphertextException",
	{
		[_aQE]: ["InvalidCiphertext", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidCiphertextException$, InvalidCiphertextException);
var InvalidGrantIdException$ = [
	-3,
	n0,
	"InvalidGrantIdException",
	{
		[_aQE]: ["InvalidGrantId", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidGrantIdException$, InvalidGrantIdException);
var InvalidGrantTokenException$ = [
	-3,
	n0,
	"InvalidGrantTokenException",
	{
		[_aQE]: ["InvalidGrantToken", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidGrantTokenException$, InvalidGrantTokenException);
var InvalidImportTokenException$ = [
	-3,
	n0,
	"InvalidImportTokenException",
	{
		[_aQE]: ["InvalidImportTokenException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidImportTokenException$, InvalidImportTokenException);
var InvalidKeyUsageException$ = [
	-3,
	n0,
	"InvalidKeyUsageException",
	{
		[_aQE]: ["InvalidKeyUsage", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidKeyUsageException$, InvalidKeyUsageException);
var InvalidMarkerException$ = [
	-3,
	n0,
	"InvalidMarkerException",
	{
		[_aQE]: ["InvalidMarker", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidMarkerException$, InvalidMarkerException);
var KeyUnavailableException$ = [
	-3,
	n0,
	"KeyUnavailableException",
	{
		[_aQE]: ["KeyUnavailable", 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(KeyUnavailableException$, KeyUnavailableException);
var KMSInternalException$ = [
	-3,
	n0,
	"KMSInternalException",
	{
		[_aQE]: ["KMSInternal", 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(KMSInternalException$, KMSInternalException);
var KMSInvalidMacException$ = [
	-3,
	n0,
	"KMSInvalidMacException",
	{
		[_aQE]: ["KMSInvalidMac", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(KMSInvalidMacException$, KMSInvalidMacException);
var KMSInvalidSignatureException$ = [
	-3,
	n0,
	"KMSInvalidSignatureException",
	{
		[_aQE]: ["KMSInvalidSignature", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(KMSInvalidSignatureException$, KMSInvalidSignatureException);
var KMSInvalidStateException$ = [
	-3,
	n0,
	"KMSInvalidStateException",
	{
		[_aQE]: ["KMSInvalidStateException", 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(KMSInvalidStateException$, KMSInvalidStateException);
var LimitExceededException$ = [
	-3,
	n0,
	"LimitExceededException",
	{
		[_aQE]: ["LimitExceeded", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
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
var NotFoundException$ = [
	-3,
	n0,
	"NotFoundException",
	{
		[_aQE]: ["NotFound", 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(NotFoundException$, NotFoundException);
var TagException$ = [
	-3,
	n0,
	"TagException",
	{
		[_aQE]: ["TagException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(TagException$, TagException);
var UnsupportedOperationException$ = [
	-3,
	n0,
	"UnsupportedOperationException",
	{
		[_aQE]: ["UnsupportedOperation", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UnsupportedOperationException$, UnsupportedOperationException);
var XksKeyAlreadyInUseException$ = [
	-3,
	n0,
	"XksKeyAlreadyInUseException",
	{
		[_aQE]: ["XksKeyAlreadyInUse", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(XksKeyAlreadyInUseException$, XksKeyAlreadyInUseException);
var XksKeyInvalidConfigurationException$ = [
	-3,
	n0,
	"XksKeyInvalidConfigurationException",
	{
		[_aQE]: ["XksKeyInvalidConfiguration", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(XksKeyInvalidConfigurationException$, XksKeyInvalidConfigurationException);
var XksKeyNotFoundException$ = [
	-3,
	n0,
	"XksKeyNotFoundException",
	{
		[_aQE]: ["XksKeyNotFoundException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(XksKeyNotFoundException$, XksKeyNotFoundException);
var XksProxyIncorrectAuthenticationCredentialException$ = [
	-3,
	n0,
	"XksProxyIncorrectAuthenticationCredentialException",
	{
		[_aQE]: ["XksProxyIncorrectAuthenticationCredentialException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(XksProxyIncorrectAuthenticationCredentialException$, XksProxyIncorrectAuthenticationCredentialException);
var XksProxyInvalidConfigurationException$ = [
	-3,
	n0,
	"XksProxyInvalidConfigurationException",
	{
		[_aQE]: ["XksProxyInvalidConfigurationException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(XksProxyInvalidConfigurationException$, XksProxyInvalidConfigurationException);
var XksProxyInvalidResponseException$ = [
	-3,
	n0,
	"XksProxyInvalidResponseException",
	{
		[_aQE]: ["XksProxyInvalidResponseException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(XksProxyInvalidResponseException$, XksProxyInvalidResponseException);
var XksProxyUriEndpointInUseException$ = [
	-3,
	n0,
	"XksProxyUriEndpointInUseException",
	{
		[_aQE]: ["XksProxyUriEndpointInUseException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(XksProxyUriEndpointInUseException$, XksProxyUriEndpointInUseException);
var XksProxyUriInUseException$ = [
	-3,
	n0,
	"XksProxyUriInUseException",
	{
		[_aQE]: ["XksProxyUriInUseException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(XksProxyUriInUseException$, XksProxyUriInUseException);
var XksProxyUriUnreachableException$ = [
	-3,
	n0,
	"XksProxyUriUnreachableException",
	{
		[_aQE]: ["XksProxyUriUnreachableException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(XksProxyUriUnreachableException$, XksProxyUriUnreachableException);
var XksProxyVpcEndpointServiceInUseException$ = [
	-3,
	n0,
	"XksProxyVpcEndpointServiceInUseException",
	{
		[_aQE]: ["XksProxyVpcEndpointServiceInUseException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(XksProxyVpcEndpointServiceInUseException$, XksProxyVpcEndpointServiceInUseException);
var XksProxyVpcEndpointServiceInvalidConfigurationException$ = [
	-3,
	n0,
	"XksProxyVpcEndpointServiceInvalidConfigurationException",
	{
		[_aQE]: ["XksProxyVpcEndpointServiceInvalidConfigurationException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(XksProxyVpcEndpointServiceInvalidConfigurationException$, XksProxyVpcEndpointServiceInvalidConfigurationException);
var XksProxyVpcEndpointServiceNotFoundException$ = [
	-3,
	n0,
	"XksProxyVpcEndpointServiceNotFoundException",
	{
		[_aQE]: ["XksProxyVpcEndpointServiceNotFoundException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(XksProxyVpcEndpointServiceNotFoundException$, XksProxyVpcEndpointServiceNotFoundException);
let errorTypeRegistries = [_s_registry, n0_registry];
var DescribeKeyRequest$ = [
	3,
	n0,
	"DescribeKeyRequest",
	0,
	[_KI, "GrantTokens"],
	[0, 64],
	1
];
var DescribeKeyResponse$ = [
	3,
	n0,
	"DescribeKeyResponse",
	0,
	[_KM],
	[() => KeyMetadata$]
];
var KeyMetadata$ = [
	3,
	n0,
	_KM,
	0,
	[
		_KI,
		"AWSAccountId",
		"Arn",
		"CreationDate",
		"Enabled",
		"Description",
		"KeyUsage",
		"KeyState",
		"DeletionDate",
		"ValidTo",
		"Origin",
		"CustomKeyStoreId",
		"CloudHsmClusterId",
		"ExpirationModel",
		"KeyManager",
		"CustomerMasterKeySpec",
		"KeySpec",
		"EncryptionAlgorithms",
		"SigningAlgorithms",
		"KeyAgreementAlgorithms",
		"EncapsulationAlgorithms",
		"MultiRegion",
		_MRC,
		"PendingDeletionWindowInDays",
		"MacAlgorithms",
		"XksKeyConfiguration",
		"CurrentKeyMaterialId"
	],
	[
		0,
		0,
		0,
		4,
		2,
		0,
		0,
		0,
		4,
		4,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		64,
		64,
		64,
		64,
		2,
		() => MultiRegionConfiguration$,
		1,
		64,
		() => XksKeyConfigurationType$,
		0
	],
	1
];
var MultiRegionConfiguration$ = [
	3,
	n0,
	_MRC,
	0,
	[
		"MultiRegionKeyType",
		"PrimaryKey",
		"ReplicaKeys"
	],
	[
		0,
		() => MultiRegionKey$,
		() => MultiRegionKeyList
	]
];
var MultiRegionKey$ = [
	3,
	n0,
	"MultiRegionKey",
	0,
	["Arn", "Region"],
	[0, 0]
];
var XksKeyConfigurationType$ = [
	3,
	n0,
	"XksKeyConfigurationType",
	0,
	["Id"],
	[0]
];
var MultiRegionKeyList = [
	1,
	n0,
	"MultiRegionKeyList",
	0,
	() => MultiRegionKey$
];
var DescribeKey$ = [
	9,
	n0,
	"DescribeKey",
	0,
	() => DescribeKeyRequest$,
	() => DescribeKeyResponse$
];
let getRuntimeConfig$1 = (config) => ({
	apiVersion: "2014-11-01",
	base64Decoder: config?.base64Decoder ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.Eyu,
	base64Encoder: config?.base64Encoder ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.nk4,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultKMSHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _run_js__WEBPACK_IMPORTED_MODULE_0__.f2d()
	}],
	logger: config?.logger ?? new _run_js__WEBPACK_IMPORTED_MODULE_0__.N4u(),
	protocol: config?.protocol ?? _AwsJson1_1Protocol_js__WEBPACK_IMPORTED_MODULE_1__.T,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.kms",
		errorTypeRegistries,
		xmlNamespace: "https://trent.amazonaws.com/doc/2014-11-01/",
		version: "2014-11-01",
		serviceTarget: "TrentService"
	},
	serviceId: config?.serviceId ?? "KMS",
	sha256: config?.sha256 ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.kSY,
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
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.v6p,
		defaultSocketTimeout: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ED7)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.pfy)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
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
var KMSClient = class extends _run_js__WEBPACK_IMPORTED_MODULE_0__.Kje {
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
			httpAuthSchemeParametersProvider: defaultKMSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _run_js__WEBPACK_IMPORTED_MODULE_0__.h$V({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.lWK)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
let command = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.k8T)(commonParams, "TrentService", "KMSClient", _run_js__WEBPACK_IMPORTED_MODULE_0__.rDt);
let _ep0 = {};
let _mw0 = (Command, cs, config, o) => [];
var DescribeKeyCommand = class extends command(_ep0, _mw0, "DescribeKey", DescribeKey$) {};
let KMS = {
	prefix: "kms",
	open: (config) => new KMSClient(config),
	limits: { DescribeKey: {
		burst: 50,
		perSecond: 50
	} },
	writes: new Set(),
	wordings: new Map([["NotFoundException", ["bad-input", "There is no such key in that region: correct its ARN in copy-kms-key or in the plan file."]]])
};
function openKeys(context) {
	let caller = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_3__.uF)(KMS, context);
	return {
		read: async (arn) => {
			let call = await caller.repeatable((0, _start_js__WEBPACK_IMPORTED_MODULE_2__.Ny)(arn.split(":")[3] ?? ""), "DescribeKey", (client) => client.send(new DescribeKeyCommand({ KeyId: arn })));
			if (!call.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.V2)(call.fault);
			let { Arn = arn, KeyState = "unknown", KeyManager = "unknown", KeyUsage = "unknown" } = call.value.KeyMetadata ?? {};
			return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kX)({
				arn: Arn,
				state: KeyState,
				manager: KeyManager,
				usage: KeyUsage
			});
		},
		close: caller.close
	};
}
})
};
