export const id = 8894;
export const ids = [8894];
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
8894: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { accountsUnder: () => accountsUnder });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6975);
var _AwsJson1_1Protocol_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3279);
let defaultOrganizationsHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ugi)(context).operation,
	region: await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.te)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "organizations",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
let defaultOrganizationsHttpAuthSchemeProvider = (authParameters) => {
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
	defaultSigningName: "organizations"
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
var version = "3.1169.0";
let m = "authSchemes";
let n = "signingRegion";
let c = "isSet";
let d = "PartitionResult";
let e = "booleanEquals";
let f = "getAttr";
let g = { ref: "Endpoint" };
let h = { ref: d };
let i = { [m]: [{
	name: "sigv4",
	[n]: "us-gov-west-1"
}] };
let j = { [m]: [{
	name: "sigv4",
	[n]: "{PartitionResult#implicitGlobalRegion}"
}] };
let k = [{ ref: "Region" }];
let _data = {
	conditions: [
		[c, [g]],
		[c, k],
		[
			"aws.partition",
			k,
			d
		],
		[e, [{ ref: "UseFIPS" }, !0]],
		[e, [{ ref: "UseDualStack" }, !0]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, !0]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, !0]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, {}],
		["https://organizations.us-gov-west-1.amazonaws.com", i],
		["https://organizations.us-gov-west-1.api.aws", i],
		["https://organizations-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", j],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://organizations-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", j],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://organizations.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", j],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://organizations.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", j],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
let nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	14,
	3,
	1,
	4,
	100000013,
	2,
	5,
	100000013,
	3,
	8,
	6,
	4,
	7,
	100000012,
	7,
	100000010,
	100000011,
	4,
	11,
	9,
	5,
	100000004,
	10,
	6,
	100000008,
	100000009,
	5,
	100000005,
	12,
	6,
	13,
	100000007,
	7,
	100000006,
	100000007,
	3,
	100000001,
	15,
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
var OrganizationsServiceException = class OrganizationsServiceException extends _run_js__WEBPACK_IMPORTED_MODULE_0__.TJ8 {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.organizations#OrganizationsServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, OrganizationsServiceException.prototype);
	}
};
var AccessDeniedException = class AccessDeniedException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
		this.Message = opts.Message;
	}
};
var AccessDeniedForDependencyException = class AccessDeniedForDependencyException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AccessDeniedForDependencyException";
	name = "AccessDeniedForDependencyException";
	$fault = "client";
	Message;
	Reason;
	constructor(opts) {
		super({
			name: "AccessDeniedForDependencyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedForDependencyException.prototype);
		this.Message = opts.Message;
		this.Reason = opts.Reason;
	}
};
var AWSOrganizationsNotInUseException = class AWSOrganizationsNotInUseException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AWSOrganizationsNotInUseException";
	name = "AWSOrganizationsNotInUseException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AWSOrganizationsNotInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AWSOrganizationsNotInUseException.prototype);
		this.Message = opts.Message;
	}
};
var ConcurrentModificationException = class ConcurrentModificationException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ConcurrentModificationException";
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
var ConstraintViolationException = class ConstraintViolationException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ConstraintViolationException";
	name = "ConstraintViolationException";
	$fault = "client";
	Message;
	Reason;
	constructor(opts) {
		super({
			name: "ConstraintViolationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConstraintViolationException.prototype);
		this.Message = opts.Message;
		this.Reason = opts.Reason;
	}
};
var HandshakeAlreadyInStateException = class HandshakeAlreadyInStateException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#HandshakeAlreadyInStateException";
	name = "HandshakeAlreadyInStateException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "HandshakeAlreadyInStateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, HandshakeAlreadyInStateException.prototype);
		this.Message = opts.Message;
	}
};
var HandshakeConstraintViolationException = class HandshakeConstraintViolationException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#HandshakeConstraintViolationException";
	name = "HandshakeConstraintViolationException";
	$fault = "client";
	Message;
	Reason;
	constructor(opts) {
		super({
			name: "HandshakeConstraintViolationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, HandshakeConstraintViolationException.prototype);
		this.Message = opts.Message;
		this.Reason = opts.Reason;
	}
};
var HandshakeNotFoundException = class HandshakeNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#HandshakeNotFoundException";
	name = "HandshakeNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "HandshakeNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, HandshakeNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidHandshakeTransitionException = class InvalidHandshakeTransitionException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#InvalidHandshakeTransitionException";
	name = "InvalidHandshakeTransitionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidHandshakeTransitionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidHandshakeTransitionException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidInputException = class InvalidInputException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#InvalidInputException";
	name = "InvalidInputException";
	$fault = "client";
	Message;
	Reason;
	constructor(opts) {
		super({
			name: "InvalidInputException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInputException.prototype);
		this.Message = opts.Message;
		this.Reason = opts.Reason;
	}
};
var MasterCannotLeaveOrganizationException = class MasterCannotLeaveOrganizationException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#MasterCannotLeaveOrganizationException";
	name = "MasterCannotLeaveOrganizationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "MasterCannotLeaveOrganizationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MasterCannotLeaveOrganizationException.prototype);
		this.Message = opts.Message;
	}
};
var ServiceException = class ServiceException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ServiceException";
	name = "ServiceException";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "ServiceException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyRequestsException = class TooManyRequestsException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#TooManyRequestsException";
	name = "TooManyRequestsException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRequestsException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var AccountAlreadyClosedException = class AccountAlreadyClosedException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AccountAlreadyClosedException";
	name = "AccountAlreadyClosedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountAlreadyClosedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountAlreadyClosedException.prototype);
		this.Message = opts.Message;
	}
};
var AccountAlreadyRegisteredException = class AccountAlreadyRegisteredException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AccountAlreadyRegisteredException";
	name = "AccountAlreadyRegisteredException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountAlreadyRegisteredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountAlreadyRegisteredException.prototype);
		this.Message = opts.Message;
	}
};
var AccountNotFoundException = class AccountNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AccountNotFoundException";
	name = "AccountNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var AccountNotRegisteredException = class AccountNotRegisteredException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AccountNotRegisteredException";
	name = "AccountNotRegisteredException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountNotRegisteredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountNotRegisteredException.prototype);
		this.Message = opts.Message;
	}
};
var AccountOwnerNotVerifiedException = class AccountOwnerNotVerifiedException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AccountOwnerNotVerifiedException";
	name = "AccountOwnerNotVerifiedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountOwnerNotVerifiedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountOwnerNotVerifiedException.prototype);
		this.Message = opts.Message;
	}
};
var AlreadyInOrganizationException = class AlreadyInOrganizationException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AlreadyInOrganizationException";
	name = "AlreadyInOrganizationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AlreadyInOrganizationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AlreadyInOrganizationException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicatePolicyAttachmentException = class DuplicatePolicyAttachmentException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#DuplicatePolicyAttachmentException";
	name = "DuplicatePolicyAttachmentException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicatePolicyAttachmentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicatePolicyAttachmentException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyChangesInProgressException = class PolicyChangesInProgressException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#PolicyChangesInProgressException";
	name = "PolicyChangesInProgressException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyChangesInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyChangesInProgressException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyNotFoundException = class PolicyNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#PolicyNotFoundException";
	name = "PolicyNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyTypeNotEnabledException = class PolicyTypeNotEnabledException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#PolicyTypeNotEnabledException";
	name = "PolicyTypeNotEnabledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyTypeNotEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyTypeNotEnabledException.prototype);
		this.Message = opts.Message;
	}
};
var TargetNotFoundException = class TargetNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#TargetNotFoundException";
	name = "TargetNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TargetNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TargetNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var UnsupportedAPIEndpointException = class UnsupportedAPIEndpointException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#UnsupportedAPIEndpointException";
	name = "UnsupportedAPIEndpointException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "UnsupportedAPIEndpointException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedAPIEndpointException.prototype);
		this.Message = opts.Message;
	}
};
var ConflictException = class ConflictException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ConflictException";
	name = "ConflictException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
		this.Message = opts.Message;
	}
};
var FinalizingOrganizationException = class FinalizingOrganizationException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#FinalizingOrganizationException";
	name = "FinalizingOrganizationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "FinalizingOrganizationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FinalizingOrganizationException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateOrganizationalUnitException = class DuplicateOrganizationalUnitException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#DuplicateOrganizationalUnitException";
	name = "DuplicateOrganizationalUnitException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateOrganizationalUnitException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateOrganizationalUnitException.prototype);
		this.Message = opts.Message;
	}
};
var ParentNotFoundException = class ParentNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ParentNotFoundException";
	name = "ParentNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ParentNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ParentNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicatePolicyException = class DuplicatePolicyException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#DuplicatePolicyException";
	name = "DuplicatePolicyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicatePolicyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicatePolicyException.prototype);
		this.Message = opts.Message;
	}
};
var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyTypeNotAvailableForOrganizationException = class PolicyTypeNotAvailableForOrganizationException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#PolicyTypeNotAvailableForOrganizationException";
	name = "PolicyTypeNotAvailableForOrganizationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyTypeNotAvailableForOrganizationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyTypeNotAvailableForOrganizationException.prototype);
		this.Message = opts.Message;
	}
};
var OrganizationNotEmptyException = class OrganizationNotEmptyException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#OrganizationNotEmptyException";
	name = "OrganizationNotEmptyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotEmptyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationNotEmptyException.prototype);
		this.Message = opts.Message;
	}
};
var OrganizationalUnitNotEmptyException = class OrganizationalUnitNotEmptyException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#OrganizationalUnitNotEmptyException";
	name = "OrganizationalUnitNotEmptyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationalUnitNotEmptyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationalUnitNotEmptyException.prototype);
		this.Message = opts.Message;
	}
};
var OrganizationalUnitNotFoundException = class OrganizationalUnitNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#OrganizationalUnitNotFoundException";
	name = "OrganizationalUnitNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationalUnitNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationalUnitNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyInUseException = class PolicyInUseException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#PolicyInUseException";
	name = "PolicyInUseException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyInUseException.prototype);
		this.Message = opts.Message;
	}
};
var ResourcePolicyNotFoundException = class ResourcePolicyNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ResourcePolicyNotFoundException";
	name = "ResourcePolicyNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourcePolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourcePolicyNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var CreateAccountStatusNotFoundException = class CreateAccountStatusNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#CreateAccountStatusNotFoundException";
	name = "CreateAccountStatusNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CreateAccountStatusNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CreateAccountStatusNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var EffectivePolicyNotFoundException = class EffectivePolicyNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#EffectivePolicyNotFoundException";
	name = "EffectivePolicyNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "EffectivePolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EffectivePolicyNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ResponsibilityTransferNotFoundException = class ResponsibilityTransferNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ResponsibilityTransferNotFoundException";
	name = "ResponsibilityTransferNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResponsibilityTransferNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResponsibilityTransferNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyNotAttachedException = class PolicyNotAttachedException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#PolicyNotAttachedException";
	name = "PolicyNotAttachedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyNotAttachedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyNotAttachedException.prototype);
		this.Message = opts.Message;
	}
};
var RootNotFoundException = class RootNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#RootNotFoundException";
	name = "RootNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "RootNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RootNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyTypeAlreadyEnabledException = class PolicyTypeAlreadyEnabledException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#PolicyTypeAlreadyEnabledException";
	name = "PolicyTypeAlreadyEnabledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyTypeAlreadyEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyTypeAlreadyEnabledException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateHandshakeException = class DuplicateHandshakeException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#DuplicateHandshakeException";
	name = "DuplicateHandshakeException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateHandshakeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateHandshakeException.prototype);
		this.Message = opts.Message;
	}
};
var ChildNotFoundException = class ChildNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ChildNotFoundException";
	name = "ChildNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ChildNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ChildNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var DestinationParentNotFoundException = class DestinationParentNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#DestinationParentNotFoundException";
	name = "DestinationParentNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DestinationParentNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DestinationParentNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateAccountException = class DuplicateAccountException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#DuplicateAccountException";
	name = "DuplicateAccountException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateAccountException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateAccountException.prototype);
		this.Message = opts.Message;
	}
};
var SourceParentNotFoundException = class SourceParentNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#SourceParentNotFoundException";
	name = "SourceParentNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "SourceParentNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SourceParentNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidResponsibilityTransferTransitionException = class InvalidResponsibilityTransferTransitionException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#InvalidResponsibilityTransferTransitionException";
	name = "InvalidResponsibilityTransferTransitionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidResponsibilityTransferTransitionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidResponsibilityTransferTransitionException.prototype);
		this.Message = opts.Message;
	}
};
var ResponsibilityTransferAlreadyInStatusException = class ResponsibilityTransferAlreadyInStatusException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ResponsibilityTransferAlreadyInStatusException";
	name = "ResponsibilityTransferAlreadyInStatusException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResponsibilityTransferAlreadyInStatusException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResponsibilityTransferAlreadyInStatusException.prototype);
		this.Message = opts.Message;
	}
};
let _Acc = "Accounts";
let _E = "Email";
let _M = "Message";
let _MR = "MaxResults";
let _N = "Name";
let _NT = "NextToken";
let _OUr = "OrganizationalUnits";
let _PIa = "ParentId";
let _R = "Reason";
let _c = "client";
let _e = "error";
let _hE = "httpError";
let _s = "smithy.ts.sdk.synthetic.com.amazonaws.organizations";
let n0 = "com.amazonaws.organizations";
let _s_registry = new _run_js__WEBPACK_IMPORTED_MODULE_0__.OFv(_s);
var OrganizationsServiceException$ = [
	-3,
	_s,
	"OrganizationsServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(OrganizationsServiceException$, OrganizationsServiceException);
let n0_registry = new _run_js__WEBPACK_IMPORTED_MODULE_0__.OFv(n0);
var AccessDeniedException$ = [
	-3,
	n0,
	"AccessDeniedException",
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M],
	[0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var AccessDeniedForDependencyException$ = [
	-3,
	n0,
	"AccessDeniedForDependencyException",
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M, _R],
	[0, 0]
];
n0_registry.registerError(AccessDeniedForDependencyException$, AccessDeniedForDependencyException);
var AccountAlreadyClosedException$ = [
	-3,
	n0,
	"AccountAlreadyClosedException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountAlreadyClosedException$, AccountAlreadyClosedException);
var AccountAlreadyRegisteredException$ = [
	-3,
	n0,
	"AccountAlreadyRegisteredException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountAlreadyRegisteredException$, AccountAlreadyRegisteredException);
var AccountNotFoundException$ = [
	-3,
	n0,
	"AccountNotFoundException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountNotFoundException$, AccountNotFoundException);
var AccountNotRegisteredException$ = [
	-3,
	n0,
	"AccountNotRegisteredException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountNotRegisteredException$, AccountNotRegisteredException);
var AccountOwnerNotVerifiedException$ = [
	-3,
	n0,
	"AccountOwnerNotVerifiedException",
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountOwnerNotVerifiedException$, AccountOwnerNotVerifiedException);
var AlreadyInOrganizationException$ = [
	-3,
	n0,
	"AlreadyInOrganizationException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(AlreadyInOrganizationException$, AlreadyInOrganizationException);
var AWSOrganizationsNotInUseException$ = [
	-3,
	n0,
	"AWSOrganizationsNotInUseException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(AWSOrganizationsNotInUseException$, AWSOrganizationsNotInUseException);
var ChildNotFoundException$ = [
	-3,
	n0,
	"ChildNotFoundException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(ChildNotFoundException$, ChildNotFoundException);
var ConcurrentModificationException$ = [
	-3,
	n0,
	"ConcurrentModificationException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var ConflictException$ = [
	-3,
	n0,
	"ConflictException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var ConstraintViolationException$ = [
	-3,
	n0,
	"ConstraintViolationException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M, _R],
	[0, 0]
];
n0_registry.registerError(ConstraintViolationException$, ConstraintViolationException);
var CreateAccountStatusNotFoundException$ = [
	-3,
	n0,
	"CreateAccountStatusNotFoundException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(CreateAccountStatusNotFoundException$, CreateAccountStatusNotFoundException);
var DestinationParentNotFoundException$ = [
	-3,
	n0,
	"DestinationParentNotFoundException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(DestinationParentNotFoundException$, DestinationParentNotFoundException);
var DuplicateAccountException$ = [
	-3,
	n0,
	"DuplicateAccountException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateAccountException$, DuplicateAccountException);
var DuplicateHandshakeException$ = [
	-3,
	n0,
	"DuplicateHandshakeException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateHandshakeException$, DuplicateHandshakeException);
var DuplicateOrganizationalUnitException$ = [
	-3,
	n0,
	"DuplicateOrganizationalUnitException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateOrganizationalUnitException$, DuplicateOrganizationalUnitException);
var DuplicatePolicyAttachmentException$ = [
	-3,
	n0,
	"DuplicatePolicyAttachmentException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicatePolicyAttachmentException$, DuplicatePolicyAttachmentException);
var DuplicatePolicyException$ = [
	-3,
	n0,
	"DuplicatePolicyException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicatePolicyException$, DuplicatePolicyException);
var EffectivePolicyNotFoundException$ = [
	-3,
	n0,
	"EffectivePolicyNotFoundException",
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(EffectivePolicyNotFoundException$, EffectivePolicyNotFoundException);
var FinalizingOrganizationException$ = [
	-3,
	n0,
	"FinalizingOrganizationException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(FinalizingOrganizationException$, FinalizingOrganizationException);
var HandshakeAlreadyInStateException$ = [
	-3,
	n0,
	"HandshakeAlreadyInStateException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(HandshakeAlreadyInStateException$, HandshakeAlreadyInStateException);
var HandshakeConstraintViolationException$ = [
	-3,
	n0,
	"HandshakeConstraintViolationException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M, _R],
	[0, 0]
];
n0_registry.registerError(HandshakeConstraintViolationException$, HandshakeConstraintViolationException);
var HandshakeNotFoundException$ = [
	-3,
	n0,
	"HandshakeNotFoundException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(HandshakeNotFoundException$, HandshakeNotFoundException);
var InvalidHandshakeTransitionException$ = [
	-3,
	n0,
	"InvalidHandshakeTransitionException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidHandshakeTransitionException$, InvalidHandshakeTransitionException);
var InvalidInputException$ = [
	-3,
	n0,
	"InvalidInputException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M, _R],
	[0, 0]
];
n0_registry.registerError(InvalidInputException$, InvalidInputException);
var InvalidResponsibilityTransferTransitionException$ = [
	-3,
	n0,
	"InvalidResponsibilityTransferTransitionException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidResponsibilityTransferTransitionException$, InvalidResponsibilityTransferTransitionException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0,
	"MalformedPolicyDocumentException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var MasterCannotLeaveOrganizationException$ = [
	-3,
	n0,
	"MasterCannotLeaveOrganizationException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(MasterCannotLeaveOrganizationException$, MasterCannotLeaveOrganizationException);
var OrganizationalUnitNotEmptyException$ = [
	-3,
	n0,
	"OrganizationalUnitNotEmptyException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationalUnitNotEmptyException$, OrganizationalUnitNotEmptyException);
var OrganizationalUnitNotFoundException$ = [
	-3,
	n0,
	"OrganizationalUnitNotFoundException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationalUnitNotFoundException$, OrganizationalUnitNotFoundException);
var OrganizationNotEmptyException$ = [
	-3,
	n0,
	"OrganizationNotEmptyException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationNotEmptyException$, OrganizationNotEmptyException);
var ParentNotFoundException$ = [
	-3,
	n0,
	"ParentNotFoundException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(ParentNotFoundException$, ParentNotFoundException);
var PolicyChangesInProgressException$ = [
	-3,
	n0,
	"PolicyChangesInProgressException",
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(PolicyChangesInProgressException$, PolicyChangesInProgressException);
var PolicyInUseException$ = [
	-3,
	n0,
	"PolicyInUseException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyInUseException$, PolicyInUseException);
var PolicyNotAttachedException$ = [
	-3,
	n0,
	"PolicyNotAttachedException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyNotAttachedException$, PolicyNotAttachedException);
var PolicyNotFoundException$ = [
	-3,
	n0,
	"PolicyNotFoundException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyNotFoundException$, PolicyNotFoundException);
var PolicyTypeAlreadyEnabledException$ = [
	-3,
	n0,
	"PolicyTypeAlreadyEnabledException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyTypeAlreadyEnabledException$, PolicyTypeAlreadyEnabledException);
var PolicyTypeNotAvailableForOrganizationException$ = [
	-3,
	n0,
	"PolicyTypeNotAvailableForOrganizationException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyTypeNotAvailableForOrganizationException$, PolicyTypeNotAvailableForOrganizationException);
var PolicyTypeNotEnabledException$ = [
	-3,
	n0,
	"PolicyTypeNotEnabledException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyTypeNotEnabledException$, PolicyTypeNotEnabledException);
var ResourcePolicyNotFoundException$ = [
	-3,
	n0,
	"ResourcePolicyNotFoundException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourcePolicyNotFoundException$, ResourcePolicyNotFoundException);
var ResponsibilityTransferAlreadyInStatusException$ = [
	-3,
	n0,
	"ResponsibilityTransferAlreadyInStatusException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(ResponsibilityTransferAlreadyInStatusException$, ResponsibilityTransferAlreadyInStatusException);
var ResponsibilityTransferNotFoundException$ = [
	-3,
	n0,
	"ResponsibilityTransferNotFoundException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(ResponsibilityTransferNotFoundException$, ResponsibilityTransferNotFoundException);
var RootNotFoundException$ = [
	-3,
	n0,
	"RootNotFoundException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(RootNotFoundException$, RootNotFoundException);
var ServiceException$ = [
	-3,
	n0,
	"ServiceException",
	{
		[_e]: "server",
		[_hE]: 500
	},
	[_M],
	[0]
];
n0_registry.registerError(ServiceException$, ServiceException);
var SourceParentNotFoundException$ = [
	-3,
	n0,
	"SourceParentNotFoundException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(SourceParentNotFoundException$, SourceParentNotFoundException);
var TargetNotFoundException$ = [
	-3,
	n0,
	"TargetNotFoundException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(TargetNotFoundException$, TargetNotFoundException);
var TooManyRequestsException$ = [
	-3,
	n0,
	"TooManyRequestsException",
	{
		[_e]: _c,
		[_hE]: 429
	},
	["Type", _M],
	[0, 0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var UnsupportedAPIEndpointException$ = [
	-3,
	n0,
	"UnsupportedAPIEndpointException",
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M],
	[0]
];
n0_registry.registerError(UnsupportedAPIEndpointException$, UnsupportedAPIEndpointException);
let errorTypeRegistries = [_s_registry, n0_registry];
var AccountName = [
	0,
	n0,
	"AccountName",
	8,
	0
];
var Email = [
	0,
	n0,
	_E,
	8,
	0
];
var Account$ = [
	3,
	n0,
	"Account",
	0,
	[
		"Id",
		"Arn",
		_E,
		_N,
		"Status",
		"State",
		"Paths",
		"JoinedMethod",
		"JoinedTimestamp"
	],
	[
		0,
		0,
		[() => Email, 0],
		[() => AccountName, 0],
		0,
		0,
		64,
		0,
		4
	]
];
var ListAccountsForParentRequest$ = [
	3,
	n0,
	"ListAccountsForParentRequest",
	0,
	[
		_PIa,
		_NT,
		_MR
	],
	[
		0,
		0,
		1
	],
	1
];
var ListAccountsForParentResponse$ = [
	3,
	n0,
	"ListAccountsForParentResponse",
	0,
	[_Acc, _NT],
	[[() => Accounts, 0], 0]
];
var ListOrganizationalUnitsForParentRequest$ = [
	3,
	n0,
	"ListOrganizationalUnitsForParentRequest",
	0,
	[
		_PIa,
		_NT,
		_MR
	],
	[
		0,
		0,
		1
	],
	1
];
var ListOrganizationalUnitsForParentResponse$ = [
	3,
	n0,
	"ListOrganizationalUnitsForParentResponse",
	0,
	[_OUr, _NT],
	[() => OrganizationalUnits, 0]
];
var OrganizationalUnit$ = [
	3,
	n0,
	"OrganizationalUnit",
	0,
	[
		"Id",
		"Arn",
		_N,
		"Path"
	],
	[
		0,
		0,
		0,
		0
	]
];
var Accounts = [
	1,
	n0,
	_Acc,
	0,
	[() => Account$, 0]
];
var OrganizationalUnits = [
	1,
	n0,
	_OUr,
	0,
	() => OrganizationalUnit$
];
var ListAccountsForParent$ = [
	9,
	n0,
	"ListAccountsForParent",
	0,
	() => ListAccountsForParentRequest$,
	() => ListAccountsForParentResponse$
];
var ListOrganizationalUnitsForParent$ = [
	9,
	n0,
	"ListOrganizationalUnitsForParent",
	0,
	() => ListOrganizationalUnitsForParentRequest$,
	() => ListOrganizationalUnitsForParentResponse$
];
let getRuntimeConfig$1 = (config) => ({
	apiVersion: "2016-11-28",
	base64Decoder: config?.base64Decoder ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.Eyu,
	base64Encoder: config?.base64Encoder ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.nk4,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultOrganizationsHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _run_js__WEBPACK_IMPORTED_MODULE_0__.f2d()
	}],
	logger: config?.logger ?? new _run_js__WEBPACK_IMPORTED_MODULE_0__.N4u(),
	protocol: config?.protocol ?? _AwsJson1_1Protocol_js__WEBPACK_IMPORTED_MODULE_3__.T,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.organizations",
		errorTypeRegistries,
		xmlNamespace: "http://organizations.amazonaws.com/doc/2016-11-28/",
		version: "2016-11-28",
		serviceTarget: "AWSOrganizationsV20161128"
	},
	serviceId: config?.serviceId ?? "Organizations",
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
var OrganizationsClient = class extends _run_js__WEBPACK_IMPORTED_MODULE_0__.Kje {
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
			httpAuthSchemeParametersProvider: defaultOrganizationsHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _run_js__WEBPACK_IMPORTED_MODULE_0__.h$V({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.lWK)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
let command = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.k8T)(commonParams, "AWSOrganizationsV20161128", "OrganizationsClient", _run_js__WEBPACK_IMPORTED_MODULE_0__.rDt);
let _ep0 = {};
let _mw0 = (Command, cs, config, o) => [];
var ListAccountsForParentCommand = class extends command(_ep0, _mw0, "ListAccountsForParent", ListAccountsForParent$) {};
var ListOrganizationalUnitsForParentCommand = class extends command(_ep0, _mw0, "ListOrganizationalUnitsForParent", ListOrganizationalUnitsForParent$) {};
let ORGANIZATIONS = {
	prefix: "organizations",
	open: (config) => new OrganizationsClient(config),
	limits: {
		ListAccountsForParent: {
			burst: 8,
			perSecond: 5
		},
		ListOrganizationalUnitsForParent: {
			burst: 8,
			perSecond: 5
		}
	},
	writes: new Set(),
	wordings: new Map([["AWSOrganizationsNotInUseException", ["bad-input", "The account of organization-role is in no organization: name one in the management account, or write account ids in accounts."]], ["ParentNotFoundException", ["bad-input", "No unit of the organization has this id: correct accounts; \"aws organizations list-organizational-units-for-parent\" shows the units."]]])
};
async function accountsUnder(context, units) {
	let session = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fAx)(context);
	if (!session.ok) return session;
	let caller = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.uF)(ORGANIZATIONS, {
		...context,
		session: session.value
	});
	try {
		let found = new Map();
		for (let unit of units) {
			let accounts = await within(caller, (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Ny)(context.request.homeRegion), unit);
			if (!accounts.ok) return accounts;
			found.set(unit, accounts.value);
		}
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(found);
	} finally {
		caller.close();
	}
}
async function within(caller, home, unit) {
	let [direct, units] = await Promise.all([accountsIn(caller, home, unit), unitsIn(caller, home, unit)]);
	if (!direct.ok) return direct;
	if (!units.ok) return units;
	let below = await Promise.all(units.value.map((one) => within(caller, home, one)));
	let failed = below.find((one) => !one.ok);
	if (failed !== void 0 && !failed.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2)(failed.fault);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)([...direct.value, ...below.flatMap((one) => one.ok ? one.value : [])]);
}
function accountsIn(caller, home, unit) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((NextToken) => caller.repeatable(home, "ListAccountsForParent", (client) => client.send(new ListAccountsForParentCommand({
		ParentId: unit,
		NextToken
	}))), ({ Accounts = [] }) => Accounts.flatMap(({ Id, State, Status }) => Id !== void 0 && (State ?? Status) === "ACTIVE" ? [(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.lS)(Id)] : []));
}
function unitsIn(caller, home, unit) {
	return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((NextToken) => caller.repeatable(home, "ListOrganizationalUnitsForParent", (client) => client.send(new ListOrganizationalUnitsForParentCommand({
		ParentId: unit,
		NextToken
	}))), ({ OrganizationalUnits = [] }) => OrganizationalUnits.flatMap(({ Id }) => Id === void 0 ? [] : [Id]));
}
})
};
