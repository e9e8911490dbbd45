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
	AK: () => ListRecoveryPointsByBackupVault$,
	Cd: () => DescribeBackupVault$,
	DW: () => BACKUP,
	G5: () => command,
	Hc: () => CreateBackupVault$,
	Iz: () => ListBackupSelections$,
	Kx: () => GetBackupPlan$,
	Pm: () => ListBackupPlans$,
	R6: () => ListBackupJobs$,
	Ss: () => ListTags$,
	Ty: () => DescribeRegionSettings$,
	WK: () => StartBackupJob$,
	en: () => ListProtectedResources$,
	hC: () => CreateBackupSelection$,
	lq: () => _ep0,
	mC: () => CreateBackupPlan$,
	n_: () => GetBackupSelection$,
	p2: () => DeleteBackupPlan$,
	q5: () => DeleteBackupSelection$,
	qH: () => ListBackupVaults$,
	rA: () => UpdateBackupPlan$,
	sO: () => noVault,
	v7: () => vaultUnclear,
	xL: () => DescribeBackupJob$,
	yt: () => _mw0
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8340);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6975);
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
var BackupServiceException = class BackupServiceException extends _run_js__WEBPACK_IMPORTED_MODULE_0__.TJ8 {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, BackupServiceException.prototype);
	}
};
var AlreadyExistsException = class AlreadyExistsException extends BackupServiceException {
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
};
var InvalidParameterValueException = class InvalidParameterValueException extends BackupServiceException {
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
};
var InvalidRequestException = class InvalidRequestException extends BackupServiceException {
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
};
var MissingParameterValueException = class MissingParameterValueException extends BackupServiceException {
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
};
var ResourceNotFoundException = class ResourceNotFoundException extends BackupServiceException {
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
};
var ServiceUnavailableException = class ServiceUnavailableException extends BackupServiceException {
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
};
var InvalidResourceStateException = class InvalidResourceStateException extends BackupServiceException {
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
};
var ConflictException = class ConflictException extends BackupServiceException {
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
};
var LimitExceededException = class LimitExceededException extends BackupServiceException {
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
};
var DependencyFailureException = class DependencyFailureException extends BackupServiceException {
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
};
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
let _s_registry = _run_js__WEBPACK_IMPORTED_MODULE_0__.OFv.for(_s);
var BackupServiceException$ = [
	-3,
	_s,
	"BackupServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(BackupServiceException$, BackupServiceException);
let n0_registry = _run_js__WEBPACK_IMPORTED_MODULE_0__.OFv.for(n0);
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
		errorTypeRegistries,
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
			httpAuthSchemeParametersProvider: defaultBackupHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _run_js__WEBPACK_IMPORTED_MODULE_0__.h$V({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.lWK)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
let command = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.k8T)(commonParams, "CryoControllerUserManager", "BackupClient", _run_js__WEBPACK_IMPORTED_MODULE_0__.rDt);
let _ep0 = {};
let _mw0 = (Command, cs, config, o) => [];
let BACKUP_WORDINGS = new Map(Object.entries({
	LimitExceededException: ["quota-reached", "Raise the quota of AWS Backup in Service Quotas for this region, or delete what is no longer needed; the other regions are not affected."],
	ResourceNotFoundException: ["resource-gone", "It disappeared during the run. If this was intended, do nothing."],
	AlreadyExistsException: ["name-taken", "Find out who made what has that name, or write another name."],
	InvalidResourceStateException: ["busy", "Another operation on it is in progress: run again later."],
	ConflictException: ["busy", "Another operation on it is in progress: run again later."],
	InvalidParameterValueException: ["bad-input", "Correct what the message names: the ARN of the role, the lifecycle, the vault or the resource."]
}));
function noVault(vault, region) {
	return {
		code: "bad-input",
		message: `vault: there is no backup vault "${vault}" in ${region}`,
		advice: `Write create-vault: true to have it made, make it in ${region}, write the name of one that is there, or leave the region out with "!${region}" in regions.`
	};
}
function vaultUnclear(vault, region, said) {
	return {
		code: "access-denied",
		message: `there is no backup vault "${vault}" in ${region}, or it may not be looked at: ${said}`,
		advice: "If there is none, write create-vault: true or make it; if there is, allow backup:DescribeBackupVault on it in the role's policy and in the vault's access policy."
	};
}
let SILENT = new Set(["DeleteBackupSelectionCommand", "TagResourceCommand"]);
let HOLDS = {
	StartBackupJobCommand: "BackupJobId",
	DescribeBackupJobCommand: "State",
	DescribeBackupVaultCommand: "BackupVaultName",
	CreateBackupPlanCommand: "BackupPlanId",
	UpdateBackupPlanCommand: "BackupPlanId",
	GetBackupPlanCommand: "BackupPlan",
	CreateBackupSelectionCommand: "SelectionId",
	GetBackupSelectionCommand: "BackupSelection"
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
		(0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Uw)(client, isWholeAnswer);
		return client;
	},
	limits: {
		StartBackupJob: SLOW,
		DescribeBackupJob: DESCRIBING,
		ListBackupJobs: LISTING,
		CreateBackupVault: SLOW,
		DescribeBackupVault: SLOW,
		ListBackupVaults: LISTING,
		ListRecoveryPointsByBackupVault: LISTING,
		ListProtectedResources: LISTING,
		ListRecoveryPointsByResource: LISTING,
		DescribeRegionSettings: SLOW,
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
		TagResource: SLOW
	},
	writes: new Set([
		"StartBackupJob",
		"CreateBackupVault",
		"CreateBackupPlan",
		"UpdateBackupPlan",
		"DeleteBackupPlan",
		"CreateBackupSelection",
		"DeleteBackupSelection",
		"TagResource"
	]),
	wordings: BACKUP_WORDINGS
};
})
};
