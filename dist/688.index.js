export const id = 688;
export const ids = [688];
export const modules = {
	50688: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => AwsRestJsonProtocol });
		var httpRequest = __webpack_require__(51871);
		var hasOwn = __webpack_require__(16852);
		var sdk_stream_mixin = __webpack_require__(19015);
		function splitEvery(value, delimiter, numDelimiters) {
			if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) throw Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
			let segments = value.split(delimiter);
			if (numDelimiters === 1) return segments;
			let compoundSegments = [];
			let currentSegment = "";
			for (let i = 0; i < segments.length; i++) {
				currentSegment === "" ? currentSegment = segments[i] : currentSegment += delimiter + segments[i];
				if ((i + 1) % numDelimiters === 0) {
					compoundSegments.push(currentSegment);
					currentSegment = "";
				}
			}
			currentSegment !== "" && compoundSegments.push(currentSegment);
			return compoundSegments;
		}
		var split_header = __webpack_require__(73750);
		var HttpBindingNormalizedSchema = __webpack_require__(75937);
		var HttpProtocol = __webpack_require__(3023);
		var collect_stream_body = __webpack_require__(53822);
		var extended_encode_uri_component = __webpack_require__(9417);
		class HttpBindingProtocol extends HttpProtocol.t {
			async serializeRequest(operationSchema, _input, context) {
				let input = _input && typeof _input == "object" ? _input : {};
				let query = {};
				let headers = {};
				let endpoint = await context.endpoint();
				let ns = HttpBindingNormalizedSchema.C.of(operationSchema?.input);
				let bindings = ns.getHttpBindings().request;
				let operation = (0, HttpBindingNormalizedSchema.K)(operationSchema);
				let request = new httpRequest.K({
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
					let binding = sparse ? (0, hasOwn.$)(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
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
						if (!(0, hasOwn.$)(inputMemberValue, key)) continue;
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
						if (!(0, hasOwn.$)(data, key) || key in query) continue;
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
						if ((0, hasOwn.$)(bindings.byName, value) && bindings.byName[value][2] === 33) throw Error(`No value provided for input HTTP label: ${value}.`);
						path += `{${value}${kind === 2 ? "+" : ""}}`;
					} else path += kind === 2 ? replacement.split("/").map(extended_encode_uri_component.$).join("/") : (0, extended_encode_uri_component.$)(replacement);
				}
				return path;
			}
			async deserializeResponse(operationSchema, context, response) {
				let deserializer = this.deserializer;
				let directDeserializer = typeof deserializer.readCodec == "function" ? deserializer : void 0;
				let ns = HttpBindingNormalizedSchema.C.of(operationSchema.output);
				let responseBindings = ns.getHttpBindings().response;
				let dataObject = {};
				if (response.statusCode >= 300) {
					let bytes = await (0, collect_stream_body.P)(response.body, context);
					bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes));
					await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
					throw Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
				}
				let nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
				if (nonHttpBindingMembers.length) {
					let bytes = await (0, collect_stream_body.P)(response.body, context);
					if (bytes.byteLength > 0) {
						let dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
						for (let member of nonHttpBindingMembers) dataFromBody[member] != null && (dataObject[member] = dataFromBody[member]);
					}
				} else responseBindings.bindings.payload || await (0, collect_stream_body.P)(response.body, context);
				dataObject.$metadata = this.deserializeMetadata(response);
				return dataObject;
			}
			async deserializeHttpMessage(schema, context, response, arg4, arg5) {
				let dataObject = arg4 instanceof Set ? arg5 : arg4;
				let deserializer = this.deserializer;
				let directDeserializer = typeof deserializer.readCodec == "function" ? deserializer : void 0;
				let ns = HttpBindingNormalizedSchema.C.of(schema);
				let { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response;
				let headers = response.headers;
				if (payload) {
					let [memberName, value] = payload;
					let [memberSchema, flags] = value;
					let stream = flags >> 11 & 3;
					if (stream) dataObject[memberName] = stream === 2 ? await this.deserializeEventStream({
						response,
						responseSchema: ns
					}) : (0, sdk_stream_mixin.c)(response.body);
					else if (response.body) {
						let bytes = await (0, collect_stream_body.P)(response.body, context);
						bytes.byteLength > 0 && (dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes)));
					}
				}
				for (let header in headers) {
					if (!(0, hasOwn.$)(headers, header)) continue;
					let lower = header.toLowerCase();
					let headerValue = headers[header];
					if (lower !== header) {
						delete headers[header];
						headers[lower] = headerValue;
					}
					let binding = (0, hasOwn.$)(responseHeaders, lower) ? responseHeaders[lower] : void 0;
					if (!binding) continue;
					let [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
					if (collectionValue) {
						let sections = flags >> 16 & 1 ? splitEvery(headerValue, ",", 2) : (0, split_header.G)(headerValue);
						let list = [];
						for (let section of sections) list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
						dataObject[memberName] = list;
					} else dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
				}
				for (let [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
					dataObject[memberName] = {};
					for (let header in headers) {
						if (!(0, hasOwn.$)(headers, header)) continue;
						if (!header.startsWith(wireName)) continue;
						let headerValue = headers[header];
						dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
					}
				}
				statusCode && (dataObject[statusCode[0]] = response.statusCode);
				return bodyMemberNames;
			}
		}
		class SerdeContextConfig {
			serdeContext;
			setSerdeContext(serdeContext) {
				this.serdeContext = serdeContext;
			}
		}
		var determineTimestampFormat = __webpack_require__(29462);
		var NormalizedSchema = __webpack_require__(46627);
		var writeKey = __webpack_require__(85298);
		var fromBase64 = __webpack_require__(37022);
		var lazy_json = __webpack_require__(39565);
		var date_utils = __webpack_require__(8227);
		var NumericValue = __webpack_require__(85694);
		class UnionSerde {
			from;
			to;
			keys;
			constructor(from, to) {
				this.from = from;
				this.to = to;
				let keys = Object.keys(this.from);
				let set = new Set(keys);
				set.delete("__type");
				this.keys = set;
			}
			mark(key) {
				this.keys.delete(key);
			}
			hasUnknown() {
				return this.keys.size === 1 && Object.keys(this.to).length === 0;
			}
			writeUnknown() {
				if (this.hasUnknown()) {
					let k = this.keys.values().next().value;
					let v = this.from[k];
					this.to.$unknown = [k, v];
				}
			}
		}
		let canParseBuffer;
		function detectBufferParsing() {
			if (canParseBuffer === void 0) try {
				if (typeof Buffer != "function") canParseBuffer = !1;
				else {
					let result = JSON.parse(Buffer.from([123, 125]));
					canParseBuffer = typeof result == "object" && !!result;
				}
			} catch {
				canParseBuffer = !1;
			}
			return canParseBuffer;
		}
		function jsonReviver(key, value, context) {
			if (context?.source) {
				let numericString = context.source;
				if (typeof value == "number") {
					if (value <= 2 ** 53 - 1 && value >= -(2 ** 53 - 1)) {
						if (isRepresentable(numericString, value)) return value;
						return new NumericValue.D(numericString, "bigDecimal");
					} else {
						if (isFractionalBigNumeric(numericString)) return new NumericValue.D(numericString, "bigDecimal");
						if (/[eE]/.test(numericString)) return expandExponentToBigInt(numericString);
						return BigInt(numericString);
					}
				}
			}
			return value;
		}
		function isFractionalBigNumeric(s) {
			let dotIndex = s.indexOf(".");
			if (dotIndex === -1) return !1;
			let eIndex = s.search(/[eE]/);
			if (eIndex === -1) return !0;
			let fracDigits = eIndex - dotIndex - 1;
			return parseInt(s.slice(eIndex + 1), 10) < fracDigits;
		}
		function isRepresentable(numericString, value) {
			if (numericString === String(value)) return !0;
			if (Object.is(value, -0)) return !0;
			if (/[eE]/.test(numericString)) return expandToDecimal(numericString) === expandToDecimal(String(value));
			let normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
			let canonical = String(value);
			if (normalized === canonical) return !0;
			if (/[eE]/.test(canonical)) return normalized === expandToDecimal(canonical);
			return !1;
		}
		function expandToDecimal(s) {
			let negative = s.startsWith("-");
			let abs = negative ? s.slice(1) : s;
			let eIndex = abs.search(/[eE]/);
			let result;
			if (eIndex === -1) result = abs;
			else {
				let exp = parseInt(abs.slice(eIndex + 1), 10);
				let mantissa = abs.slice(0, eIndex);
				let dotIndex = mantissa.indexOf(".");
				let digits;
				let intLen;
				if (dotIndex === -1) {
					digits = mantissa;
					intLen = mantissa.length;
				} else {
					digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
					intLen = dotIndex;
				}
				digits = digits.replace(/0+$/, "") || "0";
				let newDotPos = intLen + exp;
				result = digits === "0" ? "0" : newDotPos <= 0 ? "0." + "0".repeat(-newDotPos) + digits : newDotPos >= digits.length ? digits + "0".repeat(newDotPos - digits.length) : digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
			}
			result.includes(".") && (result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""));
			return (negative ? "-" : "") + result;
		}
		function expandExponentToBigInt(s) {
			let eIndex = s.search(/[eE]/);
			let exp = parseInt(s.slice(eIndex + 1), 10);
			let negative = s.startsWith("-");
			let mantissa = s.slice(+!!negative, eIndex);
			let dotIndex = mantissa.indexOf(".");
			let digits;
			let shift;
			if (dotIndex === -1) {
				digits = mantissa;
				shift = exp;
			} else {
				digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
				shift = exp - (mantissa.length - dotIndex - 1);
			}
			digits = digits.replace(/0+$/, "") || "0";
			let result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
			return negative ? -result : result;
		}
		let REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
		function needsReviver(schema) {
			let ns = NormalizedSchema.l1.of(schema);
			let raw = ns.getSchema();
			if (Array.isArray(raw) && ns.isStructSchema()) {
				if (REVIVER_SYMBOL in raw) return raw[REVIVER_SYMBOL];
				let result = _check(ns, new Set());
				raw[REVIVER_SYMBOL] = result;
				return result;
			}
			return _check(ns, new Set());
		}
		function _check(ns, seen) {
			let raw = ns.getSchema();
			if (seen.has(raw)) return !1;
			seen.add(raw);
			if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return !0;
			if (ns.isStructSchema()) {
				for (let [, memberSchema] of ns.structIterator()) if (_check(memberSchema, seen)) return !0;
			} else if (ns.isListSchema() || ns.isMapSchema()) {
				if (_check(ns.getValueSchema(), seen)) return !0;
			} else if (ns.isDocumentSchema()) return !0;
			return !1;
		}
		var toUtf8 = __webpack_require__(31787);
		let collectBodyString = (streamBody, context) => (0, collect_stream_body.P)(streamBody, context).then((body) => (context?.utf8Encoder ?? toUtf8.P)(body));
		async function parseJsonBody(streamBody, context, schema) {
			let parsingInput;
			if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] == "function") {
				let buffer = await (0, collect_stream_body.P)(streamBody, context);
				typeof Buffer == "function" && (parsingInput = Buffer.isBuffer(buffer) ? buffer : Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength));
			}
			parsingInput ||= await collectBodyString(streamBody, context);
			if (parsingInput.length === 0) return {};
			let reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
			try {
				return JSON.parse(parsingInput, reviver);
			} catch (e) {
				e?.name === "SyntaxError" && Object.defineProperty(e, "$responseBodyText", { value: typeof parsingInput == "string" ? parsingInput : parsingInput.toString("utf8") });
				throw e;
			}
		}
		let findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase());
		let sanitizeErrorCode = (rawValue) => {
			let cleanValue = rawValue;
			typeof cleanValue == "number" && (cleanValue = cleanValue.toString());
			cleanValue.indexOf(",") >= 0 && (cleanValue = cleanValue.split(",")[0]);
			cleanValue.indexOf(":") >= 0 && (cleanValue = cleanValue.split(":")[0]);
			cleanValue.indexOf("#") >= 0 && (cleanValue = cleanValue.split("#")[1]);
			return cleanValue;
		};
		let loadRestJsonErrorCode = (output, data) => loadErrorCode(output, data, [
			"header",
			"code",
			"type"
		]);
		let loadErrorCode = ({ headers }, data, order) => {
			for (; order.length > 0;) switch (order.shift()) {
				case "header":
					let headerKey = findKey(headers ?? {}, "x-amzn-errortype");
					if (headerKey !== void 0) return sanitizeErrorCode(headers[headerKey]);
					break;
				case "code":
					let codeKey = findKey(data ?? {}, "code");
					if (codeKey && data[codeKey] !== void 0) return sanitizeErrorCode(data[codeKey]);
					break;
				case "type": if (data?.__type !== void 0) return sanitizeErrorCode(data.__type);
			}
		};
		class JsonShapeDeserializer2 extends SerdeContextConfig {
			settings;
			constructor(settings) {
				super();
				this.settings = settings;
			}
			async read(schema, data) {
				let reviver = needsReviver(schema) ? jsonReviver : void 0;
				let parsed;
				if (typeof data == "string") {
					if (data.length === 0) return {};
					parsed = JSON.parse(data, reviver);
				} else if (data instanceof Uint8Array && detectBufferParsing()) {
					if (data.byteLength === 0) return {};
					let buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
					parsed = JSON.parse(buf, reviver);
				} else parsed = await parseJsonBody(data, this.serdeContext, schema);
				return this._read(schema, parsed);
			}
			readObject(schema, data) {
				return this._read(schema, data);
			}
			_read(schema, value) {
				let isObject = typeof value == "object" && !!value;
				let ns = NormalizedSchema.l1.of(schema);
				if (isObject) {
					if (ns.isStructSchema()) return this._readStruct(ns, value);
					if (Array.isArray(value) && ns.isListSchema()) {
						let listMember = ns.getValueSchema();
						if (this.needsTransform(listMember)) for (let i = 0; i < value.length; ++i) value[i] = this._read(listMember, value[i]);
						return value;
					}
					if (ns.isMapSchema()) {
						let mapMember = ns.getValueSchema();
						let map = value;
						if (this.needsTransform(mapMember)) for (let k in map) {
							if (!(0, hasOwn.$)(map, k)) continue;
							k === "__proto__" && (0, writeKey.T)(map);
							map[k] = this._read(mapMember, map[k]);
						}
						return map;
					}
				}
				if (ns.isBlobSchema() && typeof value == "string") return (0, fromBase64.E)(value);
				let mediaType = ns.getMergedTraits().mediaType;
				if (ns.isStringSchema() && typeof value == "string" && mediaType) {
					if (mediaType === "application/json" || mediaType.endsWith("+json")) return lazy_json.A.from(value);
					return value;
				}
				if (ns.isTimestampSchema() && value != null) switch ((0, determineTimestampFormat.V)(ns, this.settings)) {
					case 5: return (0, date_utils.t_)(value);
					case 6: return (0, date_utils.xE)(value);
					case 7: return (0, date_utils.l3)(value);
					default:
						console.warn("Missing timestamp format, parsing value with Date constructor:", value);
						return new Date(value);
				}
				if (ns.isBigIntegerSchema() && (typeof value == "number" || typeof value == "string")) return BigInt(value);
				if (ns.isBigDecimalSchema() && value != null) {
					if (value instanceof NumericValue.D) return value;
					let untyped = value;
					if (untyped.type === "bigDecimal" && "string" in untyped) return new NumericValue.D(untyped.string, untyped.type);
					return new NumericValue.D(String(value), "bigDecimal");
				}
				if (ns.isNumericSchema() && typeof value == "string") {
					switch (value) {
						case "Infinity": return 1e400;
						case "-Infinity": return -1e400;
						case "NaN": return NaN;
					}
					return value;
				}
				if (ns.isDocumentSchema() && isObject) {
					if (Array.isArray(value)) for (let i = 0; i < value.length; ++i) {
						let v = value[i];
						v instanceof NumericValue.D || (value[i] = this._read(ns, v));
					}
					else {
						let doc = value;
						for (let k in doc) {
							if (!(0, hasOwn.$)(doc, k)) continue;
							k === "__proto__" && (0, writeKey.T)(doc);
							let v = doc[k];
							v instanceof NumericValue.D || (doc[k] = this._read(ns, v));
						}
					}
				}
				return value;
			}
			_readStruct(ns, record) {
				let union = ns.isUnionSchema();
				let out = {};
				let nameMap;
				let hasType = typeof record.__type == "string";
				let { jsonName } = this.settings;
				jsonName && hasType && (nameMap = {});
				let unionSerde;
				union && (unionSerde = new UnionSerde(record, out));
				for (let [memberName, memberSchema] of ns.structIterator()) {
					let fromKey = memberName;
					if (jsonName) {
						fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
						hasType && (nameMap[fromKey] = memberName);
					}
					union && unionSerde.mark(fromKey);
					record[fromKey] != null && (out[memberName] = this._read(memberSchema, record[fromKey]));
				}
				if (union) unionSerde.writeUnknown();
				else if (hasType) for (let k in record) {
					if (!(0, hasOwn.$)(record, k)) continue;
					let v = record[k];
					let t = jsonName ? nameMap[k] ?? k : k;
					t in out || (out[t] = v);
				}
				return out;
			}
			needsTransform(ns) {
				if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) return !0;
				if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) return !0;
				if (ns.isStringSchema() && ns.getMergedTraits().mediaType) return !0;
				return !1;
			}
		}
		var serde = __webpack_require__(60175);
		var toBase64 = __webpack_require__(97307);
		class JsonBytesStringAdapter extends Uint8Array {
			string = null;
			static allocUnsafe(bytes) {
				if (typeof Buffer == "function") {
					let buffer = Buffer.allocUnsafe(bytes);
					return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
				}
				return new JsonBytesStringAdapter(bytes);
			}
			toString() {
				return this.s();
			}
			valueOf() {
				return this.s();
			}
			includes(searchString, position) {
				if (typeof searchString == "string") return this.s().includes(searchString, position);
				return Uint8Array.prototype.includes.call(this, searchString, position);
			}
			indexOf(searchString, position) {
				if (typeof searchString == "string") return this.s().indexOf(searchString, position);
				return Uint8Array.prototype.indexOf.call(this, searchString, position);
			}
			lastIndexOf(searchString, position) {
				if (typeof searchString == "string") return this.s().lastIndexOf(searchString, position);
				let fn = Uint8Array.prototype.lastIndexOf;
				if (position !== void 0) return fn.call(this, searchString, position);
				return fn.call(this, searchString);
			}
			startsWith(searchString, position) {
				return this.s().startsWith(searchString, position);
			}
			endsWith(searchString, endPosition) {
				return this.s().endsWith(searchString, endPosition);
			}
			match(regexp) {
				return this.s().match(regexp);
			}
			replace(searchValue, replaceValue) {
				return this.s().replace(searchValue, replaceValue);
			}
			search(regexp) {
				return this.s().search(regexp);
			}
			split(separator, limit) {
				return this.s().split(separator, limit);
			}
			substring(start, end) {
				return this.s().substring(start, end);
			}
			trim() {
				return this.s().trim();
			}
			trimStart() {
				return this.s().trimStart();
			}
			trimEnd() {
				return this.s().trimEnd();
			}
			charAt(pos) {
				return this.s().charAt(pos);
			}
			charCodeAt(index) {
				return this.s().charCodeAt(index);
			}
			padStart(maxLength, fillString) {
				return this.s().padStart(maxLength, fillString);
			}
			padEnd(maxLength, fillString) {
				return this.s().padEnd(maxLength, fillString);
			}
			repeat(count) {
				return this.s().repeat(count);
			}
			toUpperCase() {
				return this.s().toUpperCase();
			}
			toLowerCase() {
				return this.s().toLowerCase();
			}
			s() {
				if (this.string == null) {
					let n = Date.now();
					if (n > warned + 6e4) {
						console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
						warned = n;
					}
					this.string = (0, toUtf8.P)(this);
				}
				return this.string;
			}
		}
		var warned = 0;
		let encoder = new TextEncoder();
		let TRUE = new Uint8Array([
			116,
			114,
			117,
			101
		]);
		let FALSE = new Uint8Array([
			102,
			97,
			108,
			115,
			101
		]);
		let NULL = new Uint8Array([
			110,
			117,
			108,
			108
		]);
		let ESCAPE_TABLE = Array(128).fill(null);
		ESCAPE_TABLE[8] = "b";
		ESCAPE_TABLE[9] = "t";
		ESCAPE_TABLE[10] = "n";
		ESCAPE_TABLE[12] = "f";
		ESCAPE_TABLE[13] = "r";
		ESCAPE_TABLE[34] = "\"";
		ESCAPE_TABLE[92] = "\\";
		for (let i = 0; i < 32; i++) ESCAPE_TABLE[i] === null && (ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0"));
		let INITIAL_BUFFER_SIZE = 2048;
		function alloc(size) {
			return JsonBytesStringAdapter.allocUnsafe(size);
		}
		class JsonShapeSerializer2 extends SerdeContextConfig {
			settings;
			json;
			i = 0;
			rootSchema;
			rawValue;
			passthrough = !1;
			constructor(settings) {
				super();
				this.settings = settings;
				this.json = alloc(INITIAL_BUFFER_SIZE);
			}
			write(schema, value) {
				this.i = 0;
				this.rawValue = value;
				this.rootSchema = NormalizedSchema.l1.of(schema);
				this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
				this.passthrough || this.writeValue(this.rootSchema, value, void 0);
			}
			writeDiscriminatedDocument(schema, value) {
				this.i = 0;
				this.rootSchema = NormalizedSchema.l1.of(schema);
				let ns = this.rootSchema;
				if (ns.isStructSchema() && typeof value == "object" && value) {
					this.writeValue(ns, value, void 0);
					let prefix = `"__type":"${ns.getName(!0) ?? "Unknown"}",`;
					let z = prefix.length;
					this.ensure(z);
					this.json.copyWithin(1 + z, 1, this.i);
					encoder.encodeInto(prefix, this.json.subarray(1));
					this.i += z;
				} else this.writeValue(ns, value, void 0);
			}
			flush() {
				this.rootSchema = void 0;
				let finalPosition = this.i;
				this.i = 0;
				let raw = this.rawValue;
				this.rawValue = void 0;
				if (finalPosition === 0) return raw;
				let result = this.json.subarray(0, finalPosition);
				this.json = alloc(INITIAL_BUFFER_SIZE);
				return result;
			}
			ensure(byteCount) {
				let { i, json } = this;
				if (i + byteCount > json.length) {
					let newSize = json.length * 2;
					for (; newSize < i + byteCount;) newSize *= 2;
					let next = alloc(newSize);
					next.set(this.json);
					this.json = next;
				}
			}
			writeAscii(s) {
				let z = s.length;
				this.ensure(z);
				let { i, json } = this;
				for (let j = 0; j < z; ++j) {
					json[i] = s.charCodeAt(j);
					i += 1;
				}
				this.i = i;
			}
			writeAsciiQuoted(s) {
				let z = s.length;
				this.ensure(z + 4);
				let { json, i } = this;
				json[i++] = 34;
				for (let j = 0; j < z; ++j) json[i++] = s.charCodeAt(j);
				json[i++] = 34;
				this.i = i;
			}
			writeJsonString(s) {
				let z = s.length;
				this.ensure(z * 3 + 2);
				this.json[this.i++] = 34;
				for (let j = 0; j < z; ++j) {
					let c = s.charCodeAt(j);
					if (c > 34 && c < 92) this.json[this.i++] = c;
					else if (c < 128) {
						let esc = ESCAPE_TABLE[c];
						if (esc !== null) {
							this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
							this.json[this.i++] = 92;
							for (let k = 0; k < esc.length; k++) this.json[this.i++] = esc.charCodeAt(k);
						} else this.json[this.i++] = c;
					} else if (c >= 55296 && c <= 56319) {
						let next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
						if (next >= 56320 && next <= 57343) {
							this.ensure(4);
							let { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
							this.i += written;
							++j;
						} else {
							this.ensure(6 + (z - j - 1) * 3 + 1);
							this.writeUnicodeEscape(c);
						}
					} else if (c >= 56320 && c <= 57343) {
						this.ensure(6 + (z - j - 1) * 3 + 1);
						this.writeUnicodeEscape(c);
					} else {
						let { i, json } = this;
						if (c < 2048) {
							json[i++] = 192 | c >> 6;
							json[i++] = 128 | c & 63;
						} else {
							json[i++] = 224 | c >> 12;
							json[i++] = 128 | c >> 6 & 63;
							json[i++] = 128 | c & 63;
						}
						this.i = i;
					}
				}
				this.json[this.i++] = 34;
			}
			writeUnicodeEscape(code) {
				let { json, i } = this;
				json[i++] = 92;
				json[i++] = 117;
				let hex = code.toString(16).padStart(4, "0");
				for (let j = 0; j < 4; ++j) json[i++] = hex.charCodeAt(j);
				this.i = i;
			}
			static B64 = (() => {
				let table = new Uint8Array(64);
				for (let i = 0; i < 64; ++i) table[i] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(i);
				return table;
			})();
			writeBase64(data) {
				let b64Len = Math.ceil(data.length / 3) * 4;
				this.ensure(b64Len + 2);
				let json = this.json;
				let B64 = JsonShapeSerializer2.B64;
				let i = this.i;
				json[i++] = 34;
				let len = data.length;
				let remainder = len % 3;
				let mainLen = len - remainder;
				for (let j = 0; j < mainLen; j += 3) {
					let a = data[j];
					let b = data[j + 1];
					let c = data[j + 2];
					json[i++] = B64[a >> 2];
					json[i++] = B64[(a & 3) << 4 | b >> 4];
					json[i++] = B64[(b & 15) << 2 | c >> 6];
					json[i++] = B64[c & 63];
				}
				if (remainder === 2) {
					let a = data[mainLen];
					let b = data[mainLen + 1];
					json[i++] = B64[a >> 2];
					json[i++] = B64[(a & 3) << 4 | b >> 4];
					json[i++] = B64[(b & 15) << 2];
					json[i++] = 61;
				} else if (remainder === 1) {
					let a = data[mainLen];
					json[i++] = B64[a >> 2];
					json[i++] = B64[(a & 3) << 4];
					json[i++] = 61;
					json[i++] = 61;
				}
				json[i++] = 34;
				this.i = i;
			}
			writeValue(schema, value, container) {
				if (value == null) {
					if (container?.isStructSchema()) {
						if (value === void 0 && NormalizedSchema.l1.of(schema).isIdempotencyToken()) {
							this.writeAsciiQuoted((0, serde.ec)());
							return;
						}
						return;
					}
					this.ensure(4);
					this.json.set(NULL, this.i);
					this.i += 4;
					return;
				}
				let ns = NormalizedSchema.l1.of(schema);
				let isObject = typeof value == "object";
				if (ns.isStringSchema()) {
					let mediaType = ns.getMergedTraits().mediaType;
					if (mediaType && (mediaType === "application/json" || mediaType.endsWith("+json"))) {
						this.writeJsonString(lazy_json.A.from(value).toString());
						return;
					}
				}
				if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
					let asString = value instanceof NumericValue.D ? value.string : String(value);
					this.writeAsciiQuoted(asString);
					return;
				}
				if (isObject) {
					if (ns.isStructSchema()) {
						this.writeStruct(ns, value);
						return;
					}
					if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
						this.writeList(ns, value, ns.isDocumentSchema());
						return;
					}
					if (ns.isMapSchema()) {
						this.writeMap(ns, value, !1);
						return;
					}
					if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
						this.writeBase64(value);
						return;
					}
					if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
						this.writeTimestamp(ns, value);
						return;
					}
					if (value instanceof NumericValue.D) {
						this.writeAscii(value.string);
						return;
					}
					if (ns.isDocumentSchema()) {
						Array.isArray(value) ? this.writeList(ns, value, !0) : this.writeMap(ns, value, !0);
						return;
					}
					let json = JSON.stringify(value);
					this.writeAscii(json);
					return;
				}
				if (typeof value == "string") {
					if (ns.isBlobSchema()) {
						let b64 = (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
						this.writeAsciiQuoted(b64);
						return;
					}
					this.writeJsonString(value);
					return;
				}
				if (typeof value == "number") {
					if (Math.abs(value) === 1e400 || Number.isNaN(value)) {
						this.writeAsciiQuoted(String(value));
						return;
					}
					let numStr = String(value);
					this.writeAscii(numStr);
					return;
				}
				if (typeof value == "boolean") {
					this.ensure(5);
					let { i, json } = this;
					if (value) {
						json.set(TRUE, i);
						i += 4;
					} else {
						json.set(FALSE, i);
						i += 5;
					}
					this.i = i;
					return;
				}
				if (typeof value == "bigint") {
					this.writeAscii(value.toString());
					return;
				}
				this.writeAscii(String(value));
			}
			writeStruct(ns, value) {
				this.ensure(2);
				this.json[this.i++] = 123;
				let wroteAny = !1;
				let hasType = typeof value.__type == "string";
				let writtenKeys;
				hasType && (writtenKeys = new Set());
				for (let [memberName, memberSchema] of ns.structIterator()) {
					let item = value[memberName];
					if (item == null && !memberSchema.isIdempotencyToken()) continue;
					if (wroteAny) {
						this.ensure(1);
						this.json[this.i++] = 44;
					}
					wroteAny = !0;
					let targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
					if (writtenKeys) {
						writtenKeys.add(memberName);
						writtenKeys.add(targetKey);
					}
					this.writeAsciiQuoted(targetKey);
					this.json[this.i++] = 58;
					this.writeValue(memberSchema, item, ns);
				}
				if (!wroteAny && ns.isUnionSchema()) {
					let { $unknown } = value;
					if (Array.isArray($unknown)) {
						let [k, v] = $unknown;
						this.writeAsciiQuoted(k);
						this.ensure(1);
						this.json[this.i++] = 58;
						this.writeValue(15, v, ns);
					}
				} else if (hasType) for (let k in value) {
					if (writtenKeys.has(k)) continue;
					writtenKeys.add(k);
					let v = value[k];
					if (wroteAny) {
						this.ensure(1);
						this.json[this.i++] = 44;
					}
					wroteAny = !0;
					this.writeAsciiQuoted(k);
					this.ensure(1);
					this.json[this.i++] = 58;
					this.writeValue(15, v, void 0);
				}
				this.ensure(1);
				this.json[this.i++] = 125;
			}
			writeList(ns, value, isDocument) {
				let sparse = !!ns.getMergedTraits().sparse;
				let valueSchema = ns.getValueSchema();
				if (!isDocument && (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())) {
					let hasSpecials = !1;
					for (let i = 0; i < value.length; ++i) {
						let v = value[i];
						if (Number.isNaN(v) || v === 1e400 || v === -1e400 || v == null && !sparse) {
							hasSpecials = !0;
							break;
						}
					}
					let json;
					if (!hasSpecials) json = JSON.stringify(value);
					else {
						let out = [];
						for (let i = 0; i < value.length; ++i) {
							let v = value[i];
							if (v == null && !sparse) continue;
							Number.isNaN(v) || v === 1e400 || v === -1e400 ? out.push(String(v)) : out.push(v);
						}
						json = JSON.stringify(out);
					}
					this.ensure(json.length * 3);
					this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
					return;
				}
				this.ensure(2);
				this.json[this.i++] = 91;
				let wroteFirstItem = !1;
				for (let i = 0; i < value.length; ++i) {
					let item = value[i];
					if (isDocument ? item === void 0 : item == null && !sparse) continue;
					if (wroteFirstItem) {
						this.ensure(1);
						this.json[this.i++] = 44;
					}
					this.writeValue(valueSchema, item, void 0);
					wroteFirstItem = !0;
				}
				this.ensure(1);
				this.json[this.i++] = 93;
			}
			writeMap(ns, value, isDocument) {
				let sparse = !!ns.getMergedTraits().sparse;
				let valueSchema = ns.getValueSchema();
				if (!isDocument && (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())) {
					let modifications;
					for (let k in value) {
						if (!(0, hasOwn.$)(value, k)) continue;
						let v = value[k];
						if (Number.isNaN(v) || v === 1e400 || v === -1e400) {
							(modifications ??= {})[k] = v;
							value[k] = String(v);
						} else if (v === null && !sparse) {
							(modifications ??= {})[k] = null;
							value[k] = void 0;
						}
					}
					let json = JSON.stringify(value);
					modifications && Object.assign(value, modifications);
					this.ensure(json.length * 3);
					this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
					return;
				}
				this.ensure(2);
				this.json[this.i++] = 123;
				let first = !0;
				for (let k in value) {
					if (!(0, hasOwn.$)(value, k)) continue;
					let v = value[k];
					if (isDocument ? v === void 0 : v == null && !sparse) continue;
					if (!first) {
						this.ensure(1);
						this.json[this.i++] = 44;
					}
					first = !1;
					this.writeJsonString(k);
					this.ensure(1);
					this.json[this.i++] = 58;
					this.writeValue(valueSchema, v, void 0);
				}
				this.ensure(1);
				this.json[this.i++] = 125;
			}
			writeTimestamp(ns, value) {
				switch ((0, determineTimestampFormat.V)(ns, this.settings)) {
					case 5: {
						let iso = value.toISOString().replace(".000Z", "Z");
						this.writeAsciiQuoted(iso);
						return;
					}
					case 6:
						this.writeAsciiQuoted((0, date_utils.JV)(value));
						return;
					case 7: {
						let epochSecs = String(value.getTime() / 1e3);
						this.writeAscii(epochSecs);
						return;
					}
					default: {
						let epochSecs = String(value.getTime() / 1e3);
						this.writeAscii(epochSecs);
						return;
					}
				}
			}
		}
		class JsonCodec2 extends SerdeContextConfig {
			settings;
			constructor(settings) {
				super();
				this.settings = settings;
			}
			createSerializer() {
				let serializer = new JsonShapeSerializer2(this.settings);
				serializer.setSerdeContext(this.serdeContext);
				return serializer;
			}
			createDeserializer() {
				let deserializer = new JsonShapeDeserializer2(this.settings);
				deserializer.setSerdeContext(this.serdeContext);
				return deserializer;
			}
		}
		function quoteHeader(part) {
			(part.includes(",") || part.includes("\"")) && (part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, "\\\"")}"`);
			return part;
		}
		var SerdeContext = __webpack_require__(62104);
		class ToStringShapeSerializer extends SerdeContext.f {
			settings;
			stringBuffer = "";
			constructor(settings) {
				super();
				this.settings = settings;
			}
			write(schema, value) {
				let ns = HttpBindingNormalizedSchema.C.of(schema);
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
									this.stringBuffer = (0, date_utils.JV)(value);
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
							this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
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
								buffer += isTimestamp ? headerItem : quoteHeader(headerItem);
							}
							this.stringBuffer = buffer;
							return;
						}
						this.stringBuffer = JSON.stringify(value, null, 2);
						break;
					case "string":
						let media = flags >> 8 & 3;
						let intermediateValue = value;
						media === 2 && (intermediateValue = lazy_json.A.from(intermediateValue));
						if (media && (location & 6) == 6) {
							this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64.n)(intermediateValue.toString());
							return;
						}
						this.stringBuffer = value;
						break;
					default: this.stringBuffer = flags >> 10 & 1 ? (0, serde.ec)() : String(value);
				}
			}
			flush() {
				let buffer = this.stringBuffer;
				this.stringBuffer = "";
				return buffer;
			}
		}
		class HttpInterceptingShapeSerializer {
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
				let ns = HttpBindingNormalizedSchema.C.of(schema);
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
		}
		var fromUtf8 = __webpack_require__(64574);
		var FromStringShapeDeserializer = __webpack_require__(77813);
		class HttpInterceptingShapeDeserializer extends SerdeContext.f {
			codecDeserializer;
			stringDeserializer;
			constructor(codecDeserializer, codecSettings) {
				super();
				this.codecDeserializer = codecDeserializer;
				this.stringDeserializer = new FromStringShapeDeserializer.k(codecSettings);
			}
			setSerdeContext(serdeContext) {
				this.stringDeserializer.setSerdeContext(serdeContext);
				this.codecDeserializer.setSerdeContext(serdeContext);
				this.serdeContext = serdeContext;
			}
			read(schema, data) {
				let ns = HttpBindingNormalizedSchema.C.of(schema);
				let traits = ns.getMergedTraits();
				if (traits.httpHeader || traits.httpResponseCode) {
					let value = ns.getHttpBindingValue(38, traits);
					return this.readHttpBinding(value, data, 38);
				}
				if (traits.httpPayload) return this.readPayload(ns.getHttpBindingValue(36, traits), data);
				return this.readCodec(ns, data);
			}
			readHttpBinding(binding, data, location) {
				let value = typeof data == "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8.P)(data);
				return this.stringDeserializer.readHttpBinding(binding, value, location);
			}
			readPayload([schema, flags], data) {
				let type = flags & 255;
				if (type === 21 || type === 42) return typeof data == "string" ? (this.serdeContext?.utf8Decoder ?? fromUtf8.a)(data) : data;
				if (type === 0) return typeof data == "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8.P)(data);
				return this.readCodec(schema, data);
			}
			readCodec(schema, data) {
				return this.codecDeserializer.read(schema, data);
			}
		}
		var ProtocolLib = __webpack_require__(38063);
		class AwsRestJsonProtocol extends HttpBindingProtocol {
			serializer;
			deserializer;
			codec;
			mixin = new ProtocolLib.U();
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
				this.codec = jsonCodec ?? new JsonCodec2(settings);
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
				let inputSchema = NormalizedSchema.l1.of(operationSchema.input);
				if (!request.headers["content-type"]) {
					let contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
					contentType && (request.headers["content-type"] = contentType);
				}
				request.body == null && request.headers["content-type"] === this.getDefaultContentType() && (request.body = "{}");
				return request;
			}
			async deserializeResponse(operationSchema, context, response) {
				let output = await super.deserializeResponse(operationSchema, context, response);
				let outputSchema = NormalizedSchema.l1.of(operationSchema.output);
				for (let [name, member] of outputSchema.structIterator()) member.getMemberTraits().httpPayload && !(name in output) && (output[name] = null);
				return output;
			}
			async handleError(operationSchema, context, response, dataObject, metadata) {
				let errorIdentifier = loadRestJsonErrorCode(response, dataObject) ?? "Unknown";
				this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
				let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
				let ns = NormalizedSchema.l1.of(errorSchema);
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
		}
	}),
	19015: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => sdk_stream_mixin_sdkStreamMixin });
		var external_node_stream_ = __webpack_require__(57075);
		var buffer_from = __webpack_require__(56382);
		let fromUtf8 = (input) => new TextEncoder().encode(input);
		let chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
		Object.entries(chars).reduce((acc, [i, c]) => {
			acc[c] = Number(i);
			return acc;
		}, {});
		let alphabetByValue = chars.split("");
		function toBase64(_input) {
			let input;
			input = typeof _input == "string" ? fromUtf8(_input) : _input;
			let isArrayLike = typeof input == "object" && typeof input.length == "number";
			let isUint8Array = typeof input == "object" && typeof input.byteOffset == "number" && typeof input.byteLength == "number";
			if (!isArrayLike && !isUint8Array) throw Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
			let str = "";
			for (let i = 0; i < input.length; i += 3) {
				let bits = 0;
				let bitLength = 0;
				for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) {
					bits |= input[j] << (limit - j - 1) * 8;
					bitLength += 8;
				}
				let bitClusterCount = Math.ceil(bitLength / 6);
				bits <<= bitClusterCount * 6 - bitLength;
				for (let k = 1; k <= bitClusterCount; k++) {
					let offset = (bitClusterCount - k) * 6;
					str += alphabetByValue[(bits & 63 << offset) >> offset];
				}
				str += "==".slice(0, 4 - bitClusterCount);
			}
			return str;
		}
		var hex_encoding = __webpack_require__(70706);
		let toUtf8 = (input) => {
			if (typeof input == "string") return input;
			if (typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number") throw Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
			return new TextDecoder("utf-8").decode(input);
		};
		var stream_collector_browser = __webpack_require__(40432);
		var stream_type_check = __webpack_require__(63296);
		let ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
		let sdkStreamMixin = (stream) => {
			if (!isBlobInstance(stream) && !(0, stream_type_check.H)(stream)) {
				let name = stream?.__proto__?.constructor?.name || stream;
				throw Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
			}
			let transformed = !1;
			let transformToByteArray = async () => {
				if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
				transformed = !0;
				return await (0, stream_collector_browser.kv)(stream);
			};
			let blobToWebStream = (blob) => {
				if (typeof blob.stream != "function") throw Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
				return blob.stream();
			};
			return Object.assign(stream, {
				transformToByteArray,
				transformToString: async (encoding) => {
					let buf = await transformToByteArray();
					if (encoding === "base64") return toBase64(buf);
					else if (encoding === "hex") return (0, hex_encoding.n)(buf);
					else if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8") return toUtf8(buf);
					else if (typeof TextDecoder == "function") return new TextDecoder(encoding).decode(buf);
					else throw Error("TextDecoder is not available, please make sure polyfill is provided.");
				},
				transformToWebStream: () => {
					if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
					transformed = !0;
					if (isBlobInstance(stream)) return blobToWebStream(stream);
					else if ((0, stream_type_check.H)(stream)) return stream;
					else throw Error(`Cannot transform payload to web stream, got ${stream}`);
				}
			});
		};
		let isBlobInstance = (stream) => typeof Blob == "function" && stream instanceof Blob;
		var stream_collector = __webpack_require__(85606);
		let sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
		let sdk_stream_mixin_sdkStreamMixin = (stream) => {
			if (!(stream instanceof external_node_stream_.Readable)) try {
				return sdkStreamMixin(stream);
			} catch {
				let name = stream?.__proto__?.constructor?.name || stream;
				throw Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
			}
			let transformed = !1;
			let transformToByteArray = async () => {
				if (transformed) throw Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
				transformed = !0;
				return await (0, stream_collector.k)(stream);
			};
			return Object.assign(stream, {
				transformToByteArray,
				transformToString: async (encoding) => {
					let buf = await transformToByteArray();
					if (encoding === void 0 || Buffer.isEncoding(encoding)) return (0, buffer_from.Q)(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding);
					else return new TextDecoder(encoding).decode(buf);
				},
				transformToWebStream: () => {
					if (transformed) throw Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
					if (stream.readableFlowing !== null) throw Error("The stream has been consumed by other callbacks.");
					if (typeof external_node_stream_.Readable.toWeb != "function") throw Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
					transformed = !0;
					return external_node_stream_.Readable.toWeb(stream);
				}
			});
		};
	})
};
