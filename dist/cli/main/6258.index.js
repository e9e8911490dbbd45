export const id = 6258;
export const ids = [6258];
export const modules = {
8340: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Y: () => AwsRestJsonProtocol });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4371);
var HttpBindingProtocol = class extends _run_js__WEBPACK_IMPORTED_MODULE_0__.tcu {
	async serializeRequest(operationSchema, _input, context) {
		let input = _input && typeof _input == "object" ? _input : {};
		let query = {};
		let headers = {};
		let endpoint = await context.endpoint();
		let ns = _run_js__WEBPACK_IMPORTED_MODULE_0__.CQj.of(operationSchema?.input);
		let bindings = ns.getHttpBindings().request;
		let operation = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.KFW)(operationSchema);
		let request = new _run_js__WEBPACK_IMPORTED_MODULE_0__.Kdf({
			query,
			headers
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input, operation);
			let [method, path, staticQuery] = operation;
			if (method) {
				request.method = method;
				request.path = request.path === "/" ? path : request.path + path;
				for (let [key, value] of staticQuery) query[key] = value;
			}
		}
		request.query = query;
		let eventStream = this.serializeHttpBindings(input, request, bindings, operation);
		eventStream && (request.body = await this.serializeEventStream({
			eventStream,
			requestSchema: ns
		}));
		return request;
	}
	serializeHttpBindings(input, request, bindings, operation) {
		let serializer = this.serializer;
		let directSerializer = typeof serializer.writeCodec == "function" ? serializer : void 0;
		let query = request.query;
		let headers = request.headers;
		let bodySchema = bindings.syntheticBodySchema;
		let hasBodyValue = !1;
		let payload;
		let eventStream;
		let labels;
		let names = Object.getOwnPropertyNames(input);
		let prototype = Object.getPrototypeOf(input);
		let sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length;
		let length = sparse ? names.length : bindings.memberBindings.length;
		for (let i = 0; i < length; ++i) {
			let binding = sparse ? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$3n)(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
			if (!binding) continue;
			let value = binding[1];
			let memberName = binding[0];
			let memberNs = value[0];
			let flags = value[1];
			let collectionValue = value[2];
			let location = binding[2];
			let wireName = binding[3];
			let inputMemberValue = input[memberName];
			if (inputMemberValue == null && !(flags >> 10 & 1)) continue;
			if (location === 36) {
				let stream = flags >> 11 & 3;
				if (stream) stream === 2 ? eventStream = inputMemberValue || void 0 : payload = inputMemberValue;
				else {
					directSerializer ? directSerializer.writeCodec(memberNs, inputMemberValue) : serializer.write(memberNs, inputMemberValue);
					payload = serializer.flush();
				}
			} else if (location === 33 || location === 38) {
				let serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
				location === 33 ? (labels ??= Object.create(null))[memberName] = serialized : headers[wireName] = serialized;
			} else if (location === 39) for (let key in inputMemberValue) {
				if (!(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$3n)(inputMemberValue, key)) continue;
				let amalgam = wireName + key;
				headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }]);
			}
			else (location & 62) == 34 ? this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer) : hasBodyValue = !0;
		}
		let operationPath = operation[1];
		let pathSegments = operation[3];
		operationPath && pathSegments && request.path.endsWith(operationPath) && (request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings));
		if (hasBodyValue && bodySchema) {
			directSerializer ? directSerializer.writeCodec(bodySchema, input) : serializer.write(bodySchema, input);
			payload = serializer.flush();
		}
		request.body = payload;
		return eventStream;
	}
	serializeQuery(value, data, wireName, query, directSerializer) {
		let [ns, flags, collectionValue] = value;
		let traits = directSerializer ? void 0 : ns.getMergedTraits();
		if (wireName === void 0) {
			for (let key in data) {
				if (!(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$3n)(data, key) || key in query) continue;
				directSerializer || Object.assign(collectionValue[0].getMergedTraits(), {
					...traits,
					httpQuery: key,
					httpQueryParams: void 0
				});
				this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
			}
			return;
		}
		if ((flags & 192) == 64) {
			let buffer = [];
			for (let item of data) {
				let serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], traits]);
				(flags >> 13 & 1 || serialized !== void 0) && buffer.push(serialized);
			}
			query[wireName] = buffer;
		} else query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ns, traits]);
	}
	serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
		let flags = value[1];
		let type = flags & 255;
		if (directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19)) return String(data);
		directSerializer ? directSerializer.writeHttpBinding(value, data, location) : this.serializer.write(schema, data);
		return this.serializer.flush();
	}
	serializePath(segments, labels, bindings) {
		let path = "";
		for (let [value, kind] of segments) {
			if (kind === 0) {
				path += value;
				continue;
			}
			let replacement = labels?.[value];
			if (replacement === void 0) {
				if ((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$3n)(bindings.byName, value) && bindings.byName[value][2] === 33) throw Error(`No value provided for input HTTP label: ${value}.`);
				path += `{${value}${kind === 2 ? "+" : ""}}`;
			} else path += kind === 2 ? replacement.split("/").map(_run_js__WEBPACK_IMPORTED_MODULE_0__.$6$).join("/") : (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$6$)(replacement);
		}
		return path;
	}
	async deserializeResponse(operationSchema, context, response) {
		let deserializer = this.deserializer;
		let directDeserializer = typeof deserializer.readCodec == "function" ? deserializer : void 0;
		let ns = _run_js__WEBPACK_IMPORTED_MODULE_0__.CQj.of(operationSchema.output);
		let responseBindings = ns.getHttpBindings().response;
		let dataObject = {};
		if (response.statusCode >= 300) {
			let bytes = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Pxm)(response.body, context);
			bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
		}
		let nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
		if (nonHttpBindingMembers.length) {
			let bytes = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Pxm)(response.body, context);
			if (bytes.byteLength > 0) {
				let dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
				for (let member of nonHttpBindingMembers) dataFromBody[member] != null && (dataObject[member] = dataFromBody[member]);
			}
		} else responseBindings.bindings.payload || await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Pxm)(response.body, context);
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		let dataObject = arg4 instanceof Set ? arg5 : arg4;
		let deserializer = this.deserializer;
		let directDeserializer = typeof deserializer.readCodec == "function" ? deserializer : void 0;
		let ns = _run_js__WEBPACK_IMPORTED_MODULE_0__.CQj.of(schema);
		let { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response;
		let headers = response.headers;
		if (payload) {
			let [memberName, value] = payload;
			let [memberSchema, flags] = value;
			let stream = flags >> 11 & 3;
			if (stream) dataObject[memberName] = stream === 2 ? await this.deserializeEventStream({
				response,
				responseSchema: ns
			}) : (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.c9e)(response.body);
			else if (response.body) {
				let bytes = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Pxm)(response.body, context);
				bytes.byteLength > 0 && (dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes)));
			}
		}
		for (let header in headers) {
			if (!(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$3n)(headers, header)) continue;
			let lower = header.toLowerCase();
			let headerValue = headers[header];
			if (lower !== header) {
				delete headers[header];
				headers[lower] = headerValue;
			}
			let binding = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$3n)(responseHeaders, lower) ? responseHeaders[lower] : void 0;
			if (!binding) continue;
			let [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
			if (collectionValue) {
				let sections = flags >> 16 & 1 ? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.UEK)(headerValue, ",", 2) : (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.GP4)(headerValue);
				let list = [];
				for (let section of sections) list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
				dataObject[memberName] = list;
			} else dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
		}
		for (let [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
			dataObject[memberName] = {};
			for (let header in headers) {
				if (!(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$3n)(headers, header)) continue;
				if (!header.startsWith(wireName)) continue;
				let headerValue = headers[header];
				dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
			}
		}
		statusCode && (dataObject[statusCode[0]] = response.statusCode);
		return bodyMemberNames;
	}
};
var HttpInterceptingShapeDeserializer = class extends _run_js__WEBPACK_IMPORTED_MODULE_0__.fR7 {
	codecDeserializer;
	stringDeserializer;
	constructor(codecDeserializer, codecSettings) {
		super();
		this.codecDeserializer = codecDeserializer;
		this.stringDeserializer = new _run_js__WEBPACK_IMPORTED_MODULE_0__.kaA(codecSettings);
	}
	setSerdeContext(serdeContext) {
		this.stringDeserializer.setSerdeContext(serdeContext);
		this.codecDeserializer.setSerdeContext(serdeContext);
		this.serdeContext = serdeContext;
	}
	read(schema, data) {
		let ns = _run_js__WEBPACK_IMPORTED_MODULE_0__.CQj.of(schema);
		let traits = ns.getMergedTraits();
		if (traits.httpHeader || traits.httpResponseCode) {
			let value = ns.getHttpBindingValue(38, traits);
			return this.readHttpBinding(value, data, 38);
		}
		if (traits.httpPayload) return this.readPayload(ns.getHttpBindingValue(36, traits), data);
		return this.readCodec(ns, data);
	}
	readHttpBinding(binding, data, location) {
		let value = typeof data == "string" ? data : (this.serdeContext?.utf8Encoder ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.Pqo)(data);
		return this.stringDeserializer.readHttpBinding(binding, value, location);
	}
	readPayload([schema, flags], data) {
		let type = flags & 255;
		if (type === 21 || type === 42) return typeof data == "string" ? (this.serdeContext?.utf8Decoder ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.arK)(data) : data;
		if (type === 0) return typeof data == "string" ? data : (this.serdeContext?.utf8Encoder ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.Pqo)(data);
		return this.readCodec(schema, data);
	}
	readCodec(schema, data) {
		return this.codecDeserializer.read(schema, data);
	}
};
var ToStringShapeSerializer = class extends _run_js__WEBPACK_IMPORTED_MODULE_0__.fR7 {
	settings;
	stringBuffer = "";
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value) {
		let ns = _run_js__WEBPACK_IMPORTED_MODULE_0__.CQj.of(schema);
		let traits = ns.getMergedTraits();
		let location = ns.getHttpBindingLocation(traits);
		this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
	}
	writeHttpBinding([ns, flags, collectionValue], value, location) {
		let schema = flags & 255;
		switch (typeof value) {
			case "object":
				if (value === null) {
					this.stringBuffer = "null";
					return;
				}
				if (schema >= 4 && schema <= 7) {
					if (!(value instanceof Date)) throw Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(!0)}`);
					let bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
					switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
						case 5:
							this.stringBuffer = value.toISOString().replace(".000Z", "Z");
							break;
						case 6:
							this.stringBuffer = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.JVt)(value);
							break;
						case 7:
							this.stringBuffer = String(value.getTime() / 1e3);
							break;
						default:
							console.warn("Missing timestamp format, using epoch seconds", value);
							this.stringBuffer = String(value.getTime() / 1e3);
					}
					return;
				}
				if ((schema === 21 || schema === 42) && "byteLength" in value) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.nk4)(value);
					return;
				}
				if ((schema & 192) == 64 && Array.isArray(value)) {
					collectionValue ??= ns.getHttpBindingCollectionValue(location);
					let valueSchemaType = collectionValue[1] & 255;
					let isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
					let buffer = "";
					for (let item of value) {
						this.writeHttpBinding(collectionValue, item, location);
						let headerItem = this.flush();
						buffer && (buffer += ", ");
						buffer += isTimestamp ? headerItem : (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.m9g)(headerItem);
					}
					this.stringBuffer = buffer;
					return;
				}
				this.stringBuffer = JSON.stringify(value, null, 2);
				break;
			case "string":
				let media = flags >> 8 & 3;
				let intermediateValue = value;
				media === 2 && (intermediateValue = _run_js__WEBPACK_IMPORTED_MODULE_0__.AHj.from(intermediateValue));
				if (media && (location & 6) == 6) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.nk4)(intermediateValue.toString());
					return;
				}
				this.stringBuffer = value;
				break;
			default: this.stringBuffer = flags >> 10 & 1 ? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ecC)() : String(value);
		}
	}
	flush() {
		let buffer = this.stringBuffer;
		this.stringBuffer = "";
		return buffer;
	}
};
var HttpInterceptingShapeSerializer = class {
	codecSerializer;
	stringSerializer;
	buffer;
	constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
		this.codecSerializer = codecSerializer;
		this.stringSerializer = stringSerializer;
	}
	setSerdeContext(serdeContext) {
		this.codecSerializer.setSerdeContext(serdeContext);
		this.stringSerializer.setSerdeContext(serdeContext);
	}
	write(schema, value) {
		let ns = _run_js__WEBPACK_IMPORTED_MODULE_0__.CQj.of(schema);
		let traits = ns.getMergedTraits();
		if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
			let location = ns.getHttpBindingLocation(traits);
			this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
			return;
		}
		this.writeCodec(ns, value);
	}
	writeHttpBinding(binding, value, location) {
		this.stringSerializer.writeHttpBinding(binding, value, location);
		this.buffer = this.stringSerializer.flush();
	}
	writeCodec(schema, value) {
		this.codecSerializer.write(schema, value);
	}
	flush() {
		if (this.buffer !== void 0) {
			let buffer = this.buffer;
			this.buffer = void 0;
			return buffer;
		}
		return this.codecSerializer.flush();
	}
};
var AwsRestJsonProtocol = class extends HttpBindingProtocol {
	serializer;
	deserializer;
	codec;
	mixin = new _run_js__WEBPACK_IMPORTED_MODULE_0__.Ub5();
	constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries
		});
		let settings = {
			timestampFormat: {
				useTrait: !0,
				default: 7
			},
			httpBindings: !0,
			jsonName: !0
		};
		this.codec = jsonCodec ?? new _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_1__.pl(settings);
		this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
		this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
	}
	getShapeId() {
		return "aws.protocols#restJson1";
	}
	getPayloadCodec() {
		return this.codec;
	}
	setSerdeContext(serdeContext) {
		this.codec.setSerdeContext(serdeContext);
		super.setSerdeContext(serdeContext);
	}
	async serializeRequest(operationSchema, input, context) {
		let request = await super.serializeRequest(operationSchema, input, context);
		let inputSchema = _run_js__WEBPACK_IMPORTED_MODULE_0__.l1R.of(operationSchema.input);
		if (!request.headers["content-type"]) {
			let contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
			contentType && (request.headers["content-type"] = contentType);
		}
		request.body == null && request.headers["content-type"] === this.getDefaultContentType() && (request.body = "{}");
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		let output = await super.deserializeResponse(operationSchema, context, response);
		let outputSchema = _run_js__WEBPACK_IMPORTED_MODULE_0__.l1R.of(operationSchema.output);
		for (let [name, member] of outputSchema.structIterator()) member.getMemberTraits().httpPayload && !(name in output) && (output[name] = null);
		return output;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		let errorIdentifier = (0, _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_1__.cJ)(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
		let ns = _run_js__WEBPACK_IMPORTED_MODULE_0__.l1R.of(errorSchema);
		let message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		let exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
		let output = {};
		let errorDeserializer = this.codec.createDeserializer();
		for (let [name, member] of ns.structIterator()) {
			let target = member.getMergedTraits().jsonName ?? name;
			output[name] = errorDeserializer.readObject(member, dataObject[target]);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	getDefaultContentType() {
		return "application/json";
	}
};
}),
6258: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DW: () => BACKUP,
	eb: () => DescribeRegionSettingsCommand,
	hJ: () => ListBackupVaultsCommand
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8340);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6975);
var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8516);
var _whole_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5449);
let defaultBackupHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ugi)(context).operation,
	region: await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.te)(config.region)() || (() => {
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
	let config_0 = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hoN)(config);
	return Object.assign(config_0, { authSchemePreference: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.te)(config.authSchemePreference ?? []) });
};
var version = "3.1092.0";
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
let getRuntimeConfig$1 = (config) => ({
	apiVersion: "2018-11-15",
	base64Decoder: config?.base64Decoder ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.Eyu,
	base64Encoder: config?.base64Encoder ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.nk4,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultBackupHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _run_js__WEBPACK_IMPORTED_MODULE_0__.f2d()
	}],
	logger: config?.logger ?? new _run_js__WEBPACK_IMPORTED_MODULE_0__.N4u(),
	protocol: config?.protocol ?? _AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_1__.Y,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.backup",
		errorTypeRegistries: _faults_js__WEBPACK_IMPORTED_MODULE_3__.q1,
		version: "2018-11-15",
		serviceTarget: "CryoControllerUserManager"
	},
	serviceId: config?.serviceId ?? "Backup",
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
var BackupClient = class extends _run_js__WEBPACK_IMPORTED_MODULE_0__.Kje {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = (0, _faults_js__WEBPACK_IMPORTED_MODULE_3__.vr)(_config_0);
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
			httpAuthSchemeParametersProvider: defaultBackupHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _run_js__WEBPACK_IMPORTED_MODULE_0__.h$V({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.lWK)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
var DescribeRegionSettingsCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_3__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_3__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_3__.yt, "DescribeRegionSettings", _faults_js__WEBPACK_IMPORTED_MODULE_3__.Ty) {};
var ListBackupVaultsCommand = class extends (0, _faults_js__WEBPACK_IMPORTED_MODULE_3__.G5)(_faults_js__WEBPACK_IMPORTED_MODULE_3__.lq, _faults_js__WEBPACK_IMPORTED_MODULE_3__.yt, "ListBackupVaults", _faults_js__WEBPACK_IMPORTED_MODULE_3__.qH) {};
let SLOW = {
	burst: 5,
	perSecond: 5
};
let DESCRIBING = {
	burst: 15,
	perSecond: 15
};
let LISTING = {
	burst: 20,
	perSecond: 20
};
let BACKUP = {
	prefix: "backup",
	open: (config) => {
		let client = new BackupClient(config);
		(0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Uw)(client, _whole_answer_js__WEBPACK_IMPORTED_MODULE_4__.u);
		return client;
	},
	limits: {
		StartBackupJob: SLOW,
		DescribeBackupJob: DESCRIBING,
		StartCopyJob: SLOW,
		DescribeCopyJob: DESCRIBING,
		ListBackupJobs: LISTING,
		CreateBackupVault: SLOW,
		DescribeBackupVault: SLOW,
		ListBackupVaults: LISTING,
		ListRecoveryPointsByBackupVault: LISTING,
		ListProtectedResources: LISTING,
		ListRestoreJobs: LISTING,
		ListRecoveryPointsByResource: LISTING,
		DescribeRegionSettings: SLOW,
		GetSupportedResourceTypes: SLOW,
		CreateBackupPlan: SLOW,
		UpdateBackupPlan: SLOW,
		DeleteBackupPlan: SLOW,
		GetBackupPlan: DESCRIBING,
		ListBackupPlans: LISTING,
		CreateBackupSelection: SLOW,
		DeleteBackupSelection: SLOW,
		GetBackupSelection: SLOW,
		ListBackupSelections: LISTING,
		ListTags: LISTING,
		CreateRestoreTestingPlan: SLOW,
		UpdateRestoreTestingPlan: SLOW,
		DeleteRestoreTestingPlan: SLOW,
		GetRestoreTestingPlan: SLOW,
		ListRestoreTestingPlans: SLOW,
		CreateRestoreTestingSelection: SLOW,
		UpdateRestoreTestingSelection: SLOW,
		DeleteRestoreTestingSelection: SLOW,
		GetRestoreTestingSelection: SLOW,
		ListRestoreTestingSelections: SLOW,
		TagResource: SLOW
	},
	writes: new Set([
		"StartBackupJob",
		"StartCopyJob",
		"CreateBackupVault",
		"CreateBackupPlan",
		"UpdateBackupPlan",
		"DeleteBackupPlan",
		"CreateBackupSelection",
		"DeleteBackupSelection",
		"TagResource",
		"CreateRestoreTestingPlan",
		"UpdateRestoreTestingPlan",
		"DeleteRestoreTestingPlan",
		"CreateRestoreTestingSelection",
		"UpdateRestoreTestingSelection",
		"DeleteRestoreTestingSelection"
	]),
	wordings: _faults_js__WEBPACK_IMPORTED_MODULE_3__.HB
};
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
