export const id = 4371;
export const ids = [4371];
export const modules = { 4371: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
cJ: () => loadRestJsonErrorCode,
pl: () => JsonCodec2,
rh: () => loadJsonRpcErrorCode
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var SerdeContextConfig = class {
serdeContext;
setSerdeContext(serdeContext) {
	this.serdeContext = serdeContext;
}
};
var UnionSerde = class {
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
};
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
			return new _run_js__WEBPACK_IMPORTED_MODULE_0__.Dvj(numericString, "bigDecimal");
		} else {
			if (isFractionalBigNumeric(numericString)) return new _run_js__WEBPACK_IMPORTED_MODULE_0__.Dvj(numericString, "bigDecimal");
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
let ns = _run_js__WEBPACK_IMPORTED_MODULE_0__.l1R.of(schema);
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
let collectBodyString = (streamBody, context) => (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Pxm)(streamBody, context).then((body) => (context?.utf8Encoder ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.Pqo)(body));
async function parseJsonBody(streamBody, context, schema) {
let parsingInput;
if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] == "function") {
	let buffer = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Pxm)(streamBody, context);
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
let loadJsonRpcErrorCode = (output, data, queryCompat = !1) => loadErrorCode(output, data, queryCompat ? [
"code",
"header",
"type"
] : [
"type",
"code",
"header"
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
var JsonShapeDeserializer2 = class extends SerdeContextConfig {
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
	let ns = _run_js__WEBPACK_IMPORTED_MODULE_0__.l1R.of(schema);
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
				if (!(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$3n)(map, k)) continue;
				k === "__proto__" && (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.TEF)(map);
				map[k] = this._read(mapMember, map[k]);
			}
			return map;
		}
	}
	if (ns.isBlobSchema() && typeof value == "string") return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Eyu)(value);
	let mediaType = ns.getMergedTraits().mediaType;
	if (ns.isStringSchema() && typeof value == "string" && mediaType) {
		if (mediaType === "application/json" || mediaType.endsWith("+json")) return _run_js__WEBPACK_IMPORTED_MODULE_0__.AHj.from(value);
		return value;
	}
	if (ns.isTimestampSchema() && value != null) switch ((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Vmj)(ns, this.settings)) {
		case 5: return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.t_f)(value);
		case 6: return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.xEP)(value);
		case 7: return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.l3u)(value);
		default:
			console.warn("Missing timestamp format, parsing value with Date constructor:", value);
			return new Date(value);
	}
	if (ns.isBigIntegerSchema() && (typeof value == "number" || typeof value == "string")) return BigInt(value);
	if (ns.isBigDecimalSchema() && value != null) {
		if (value instanceof _run_js__WEBPACK_IMPORTED_MODULE_0__.Dvj) return value;
		let untyped = value;
		if (untyped.type === "bigDecimal" && "string" in untyped) return new _run_js__WEBPACK_IMPORTED_MODULE_0__.Dvj(untyped.string, untyped.type);
		return new _run_js__WEBPACK_IMPORTED_MODULE_0__.Dvj(String(value), "bigDecimal");
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
			v instanceof _run_js__WEBPACK_IMPORTED_MODULE_0__.Dvj || (value[i] = this._read(ns, v));
		}
		else {
			let doc = value;
			for (let k in doc) {
				if (!(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$3n)(doc, k)) continue;
				k === "__proto__" && (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.TEF)(doc);
				let v = doc[k];
				v instanceof _run_js__WEBPACK_IMPORTED_MODULE_0__.Dvj || (doc[k] = this._read(ns, v));
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
		if (!(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$3n)(record, k)) continue;
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
};
var JsonBytesStringAdapter = class JsonBytesStringAdapter extends Uint8Array {
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
		this.string = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Pqo)(this);
	}
	return this.string;
}
};
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
var JsonShapeSerializer2 = class JsonShapeSerializer2 extends SerdeContextConfig {
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
	this.rootSchema = _run_js__WEBPACK_IMPORTED_MODULE_0__.l1R.of(schema);
	this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
	this.passthrough || this.writeValue(this.rootSchema, value, void 0);
}
writeDiscriminatedDocument(schema, value) {
	this.i = 0;
	this.rootSchema = _run_js__WEBPACK_IMPORTED_MODULE_0__.l1R.of(schema);
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
			if (value === void 0 && _run_js__WEBPACK_IMPORTED_MODULE_0__.l1R.of(schema).isIdempotencyToken()) {
				this.writeAsciiQuoted((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ecC)());
				return;
			}
			return;
		}
		this.ensure(4);
		this.json.set(NULL, this.i);
		this.i += 4;
		return;
	}
	let ns = _run_js__WEBPACK_IMPORTED_MODULE_0__.l1R.of(schema);
	let isObject = typeof value == "object";
	if (ns.isStringSchema()) {
		let mediaType = ns.getMergedTraits().mediaType;
		if (mediaType && (mediaType === "application/json" || mediaType.endsWith("+json"))) {
			this.writeJsonString(_run_js__WEBPACK_IMPORTED_MODULE_0__.AHj.from(value).toString());
			return;
		}
	}
	if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
		let asString = value instanceof _run_js__WEBPACK_IMPORTED_MODULE_0__.Dvj ? value.string : String(value);
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
		if (value instanceof _run_js__WEBPACK_IMPORTED_MODULE_0__.Dvj) {
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
			let b64 = (this.serdeContext?.base64Encoder ?? _run_js__WEBPACK_IMPORTED_MODULE_0__.nk4)(value);
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
			if (!(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$3n)(value, k)) continue;
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
		if (!(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$3n)(value, k)) continue;
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
	switch ((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Vmj)(ns, this.settings)) {
		case 5: {
			let iso = value.toISOString().replace(".000Z", "Z");
			this.writeAsciiQuoted(iso);
			return;
		}
		case 6:
			this.writeAsciiQuoted((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.JVt)(value));
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
};
var JsonCodec2 = class extends SerdeContextConfig {
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
};
}) };
