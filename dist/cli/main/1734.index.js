export const id = 1734;
export const ids = [1734];
export const modules = { 1734: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => readResource,
parsePlanFile: () => parsePlanFile,
w: () => whyNotAName
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _restore_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5584);
var _cron_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8473);
var _local_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8086);
var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3632);
var _time_zone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(411);
var _assignments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8467);
let RESERVED = [
"__proto__",
"prototype",
"constructor"
];
let NAME = "[A-Za-z0-9_.-]{1,50}";
let NAME_PATTERN = `^(?!(?:${RESERVED.join("|")})$)${NAME}$`;
let FORMER_PATTERN = `^(?!(?:${RESERVED.join("|")})(?:/|$))${NAME}(?:/(?!(?:${RESERVED.join("|")})$)${NAME})?$`;
function readFormer(text) {
let [plan = "", ...rest] = text.split("/");
let why = rest.length > 1 ? `"${text}" has more than one "/"` : [plan, ...rest].map(whyNotAName).find((one) => one !== null);
return why === void 0 ? {
	ok: !0,
	value: text
} : {
	ok: !1,
	problem: `${why.split(";")[0]}; write the name of a plan that is gone, such as "production", or of one rule of it, such as "production/daily"`
};
}
function whyNotAName(name) {
if (new RegExp(NAME_PATTERN).test(name)) return null;
return `"${name}" ${RESERVED.includes(name) ? "is a reserved word" : "is not a name"}; write 1 to 50 letters, digits and "-_.", such as "production"`;
}
let DEFAULT_CONFIG = {
lang: void 0,
message: void 0,
abortEarly: void 0,
abortPipeEarly: void 0
};
function getGlobalConfig(config$1) {
if (!config$1) return DEFAULT_CONFIG;
return {
	lang: config$1?.lang ?? void 0,
	message: config$1?.message,
	abortEarly: config$1?.abortEarly ?? void 0,
	abortPipeEarly: config$1?.abortPipeEarly ?? void 0
};
}
function _stringify(input) {
let type = typeof input;
if (type === "string") return `"${input}"`;
if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
return type;
}
function _addIssue(context, label, dataset, config$1, other) {
let input = other && "input" in other ? other.input : dataset.value;
let expected = other?.expected ?? context.expects ?? null;
let received = other?.received ?? _stringify(input);
let issue = {
	kind: context.kind,
	type: context.type,
	input,
	expected,
	received,
	message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
	requirement: context.requirement,
	path: other?.path,
	issues: other?.issues,
	lang: config$1.lang,
	abortEarly: config$1.abortEarly,
	abortPipeEarly: config$1.abortPipeEarly
};
let isSchema = context.kind === "schema";
let message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
message$1 !== void 0 && (issue.message = typeof message$1 == "function" ? message$1(issue) : message$1);
isSchema && (dataset.typed = !1);
dataset.issues ? dataset.issues.push(issue) : dataset.issues = [issue];
}
function _isValidObjectKey(object$1, key) {
return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
function _joinExpects(values$1, separator) {
let list = [...new Set(values$1)];
if (list.length > 1) return `(${list.join(` ${separator} `)})`;
return list[0] ?? "never";
}
function _standardSchema(schema) {
schema["~standard"] = {
	version: 1,
	vendor: "valibot",
	validate: (value$1) => schema["~run"]({ value: value$1 }, getGlobalConfig())
};
return schema;
}
function description(description_) {
return {
	kind: "metadata",
	type: "description",
	reference: description,
	description: description_
};
}
function integer(message$1) {
return {
	kind: "validation",
	type: "integer",
	reference: integer,
	async: !1,
	expects: null,
	requirement: Number.isInteger,
	message: message$1,
	"~run"(dataset, config$1) {
		dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "integer", dataset, config$1);
		return dataset;
	}
};
}
function maxValue(requirement, message$1) {
return {
	kind: "validation",
	type: "max_value",
	reference: maxValue,
	async: !1,
	expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
	requirement,
	message: message$1,
	"~run"(dataset, config$1) {
		dataset.typed && !(dataset.value <= this.requirement) && _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value) });
		return dataset;
	}
};
}
function metadata$1(metadata_) {
return {
	kind: "metadata",
	type: "metadata",
	reference: metadata$1,
	metadata: metadata_
};
}
function minEntries(requirement, message$1) {
return {
	kind: "validation",
	type: "min_entries",
	reference: minEntries,
	async: !1,
	expects: `>=${requirement}`,
	requirement,
	message: message$1,
	"~run"(dataset, config$1) {
		if (!dataset.typed) return dataset;
		let count = Object.keys(dataset.value).length;
		dataset.typed && count < this.requirement && _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
		return dataset;
	}
};
}
function minLength(requirement, message$1) {
return {
	kind: "validation",
	type: "min_length",
	reference: minLength,
	async: !1,
	expects: `>=${requirement}`,
	requirement,
	message: message$1,
	"~run"(dataset, config$1) {
		dataset.typed && dataset.value.length < this.requirement && _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
		return dataset;
	}
};
}
function minValue(requirement, message$1) {
return {
	kind: "validation",
	type: "min_value",
	reference: minValue,
	async: !1,
	expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
	requirement,
	message: message$1,
	"~run"(dataset, config$1) {
		dataset.typed && !(dataset.value >= this.requirement) && _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value) });
		return dataset;
	}
};
}
function rawTransform(action) {
return {
	kind: "transformation",
	type: "raw_transform",
	reference: rawTransform,
	async: !1,
	"~run"(dataset, config$1) {
		let output = action({
			dataset,
			config: config$1,
			addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
			NEVER: null
		});
		dataset.issues ? dataset.typed = !1 : dataset.value = output;
		return dataset;
	}
};
}
function title(title_) {
return {
	kind: "metadata",
	type: "title",
	reference: title,
	title: title_
};
}
function getFallback(schema, dataset, config$1) {
return typeof schema.fallback == "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
function getDefault(schema, dataset, config$1) {
return typeof schema.default == "function" ? schema.default(dataset, config$1) : schema.default;
}
function array(item, message$1) {
return _standardSchema({
	kind: "schema",
	type: "array",
	reference: array,
	expects: "Array",
	async: !1,
	item,
	message: message$1,
	"~run"(dataset, config$1) {
		let input = dataset.value;
		if (Array.isArray(input)) {
			dataset.typed = !0;
			dataset.value = [];
			for (let key = 0; key < input.length; key++) {
				let value$1 = input[key];
				let itemDataset = this.item["~run"]({ value: value$1 }, config$1);
				if (itemDataset.issues) {
					let pathItem = {
						type: "array",
						origin: "value",
						input,
						key,
						value: value$1
					};
					for (let issue of itemDataset.issues) {
						issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
						dataset.issues?.push(issue);
					}
					dataset.issues ||= itemDataset.issues;
					if (config$1.abortEarly) {
						dataset.typed = !1;
						break;
					}
				}
				itemDataset.typed || (dataset.typed = !1);
				dataset.value.push(itemDataset.value);
			}
		} else _addIssue(this, "type", dataset, config$1);
		return dataset;
	}
});
}
function boolean(message$1) {
return _standardSchema({
	kind: "schema",
	type: "boolean",
	reference: boolean,
	expects: "boolean",
	async: !1,
	message: message$1,
	"~run"(dataset, config$1) {
		typeof dataset.value == "boolean" ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
		return dataset;
	}
});
}
function exactOptional(wrapped, default_) {
return _standardSchema({
	kind: "schema",
	type: "exact_optional",
	reference: exactOptional,
	expects: wrapped.expects,
	async: !1,
	wrapped,
	default: default_,
	"~run"(dataset, config$1) {
		return this.wrapped["~run"](dataset, config$1);
	}
});
}
function number(message$1) {
return _standardSchema({
	kind: "schema",
	type: "number",
	reference: number,
	expects: "number",
	async: !1,
	message: message$1,
	"~run"(dataset, config$1) {
		typeof dataset.value == "number" && !isNaN(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
		return dataset;
	}
});
}
function picklist(options, message$1) {
return _standardSchema({
	kind: "schema",
	type: "picklist",
	reference: picklist,
	expects: _joinExpects(options.map(_stringify), "|"),
	async: !1,
	options,
	message: message$1,
	"~run"(dataset, config$1) {
		this.options.includes(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
		return dataset;
	}
});
}
function record(key, value$1, message$1) {
return _standardSchema({
	kind: "schema",
	type: "record",
	reference: record,
	expects: "Object",
	async: !1,
	key,
	value: value$1,
	message: message$1,
	"~run"(dataset, config$1) {
		let input = dataset.value;
		if (input && typeof input == "object") {
			dataset.typed = !0;
			dataset.value = {};
			for (let entryKey in input) if (_isValidObjectKey(input, entryKey)) {
				let entryValue = input[entryKey];
				let keyDataset = this.key["~run"]({ value: entryKey }, config$1);
				if (keyDataset.issues) {
					let pathItem = {
						type: "object",
						origin: "key",
						input,
						key: entryKey,
						value: entryValue
					};
					for (let issue of keyDataset.issues) {
						issue.path = [pathItem];
						dataset.issues?.push(issue);
					}
					dataset.issues ||= keyDataset.issues;
					if (config$1.abortEarly) {
						dataset.typed = !1;
						break;
					}
				}
				let valueDataset = this.value["~run"]({ value: entryValue }, config$1);
				if (valueDataset.issues) {
					let pathItem = {
						type: "object",
						origin: "value",
						input,
						key: entryKey,
						value: entryValue
					};
					for (let issue of valueDataset.issues) {
						issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
						dataset.issues?.push(issue);
					}
					dataset.issues ||= valueDataset.issues;
					if (config$1.abortEarly) {
						dataset.typed = !1;
						break;
					}
				}
				keyDataset.typed && valueDataset.typed || (dataset.typed = !1);
				keyDataset.typed && (dataset.value[keyDataset.value] = valueDataset.value);
			}
		} else _addIssue(this, "type", dataset, config$1);
		return dataset;
	}
});
}
function strictObject(entries$1, message$1) {
return _standardSchema({
	kind: "schema",
	type: "strict_object",
	reference: strictObject,
	expects: "Object",
	async: !1,
	entries: entries$1,
	message: message$1,
	"~run"(dataset, config$1) {
		let input = dataset.value;
		if (input && typeof input == "object") {
			dataset.typed = !0;
			dataset.value = {};
			for (let key in this.entries) {
				let valueSchema = this.entries[key];
				if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
					let value$1 = key in input ? input[key] : getDefault(valueSchema);
					let valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
					if (valueDataset.issues) {
						let pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (let issue of valueDataset.issues) {
							issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						dataset.issues ||= valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = !1;
							break;
						}
					}
					valueDataset.typed || (dataset.typed = !1);
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: input[key]
						}]
					});
					if (config$1.abortEarly) break;
				}
			}
			if (!dataset.issues || !config$1.abortEarly) {
				for (let key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
					_addIssue(this, "key", dataset, config$1, {
						input: key,
						expected: "never",
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: input[key]
						}]
					});
					break;
				}
			}
		} else _addIssue(this, "type", dataset, config$1);
		return dataset;
	}
});
}
function string(message$1) {
return _standardSchema({
	kind: "schema",
	type: "string",
	reference: string,
	expects: "string",
	async: !1,
	message: message$1,
	"~run"(dataset, config$1) {
		typeof dataset.value == "string" ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
		return dataset;
	}
});
}
function _subIssues(datasets) {
let issues;
if (datasets) for (let dataset of datasets) if (issues) for (let issue of dataset.issues) issues.push(issue);
else issues = dataset.issues;
return issues;
}
function union(options, message$1) {
return _standardSchema({
	kind: "schema",
	type: "union",
	reference: union,
	expects: _joinExpects(options.map((option) => option.expects), "|"),
	async: !1,
	options,
	message: message$1,
	"~run"(dataset, config$1) {
		let validDataset;
		let typedDatasets;
		let untypedDatasets;
		for (let schema of this.options) {
			let optionDataset = schema["~run"]({ value: dataset.value }, config$1);
			if (optionDataset.typed) {
				if (optionDataset.issues) typedDatasets ? typedDatasets.push(optionDataset) : typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
			} else untypedDatasets ? untypedDatasets.push(optionDataset) : untypedDatasets = [optionDataset];
		}
		if (validDataset) return validDataset;
		if (typedDatasets) {
			if (typedDatasets.length === 1) return typedDatasets[0];
			_addIssue(this, "type", dataset, config$1, { issues: _subIssues(typedDatasets) });
			dataset.typed = !0;
		} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
		else _addIssue(this, "type", dataset, config$1, { issues: _subIssues(untypedDatasets) });
		return dataset;
	}
});
}
function pipe(...pipe$1) {
return _standardSchema({
	...pipe$1[0],
	pipe: pipe$1,
	"~run"(dataset, config$1) {
		for (let item of pipe$1) if (item.kind !== "metadata") {
			if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
				dataset.typed = !1;
				break;
			}
			dataset.issues && (config$1.abortEarly || config$1.abortPipeEarly) || (dataset = item["~run"](dataset, config$1));
		}
		return dataset;
	}
});
}
function safeParse(schema, input, config$1) {
let dataset = schema["~run"]({ value: input }, getGlobalConfig(config$1));
return {
	typed: dataset.typed,
	success: !dataset.issues,
	output: dataset.value,
	issues: dataset.issues
};
}
function awsBackupPlan$1(name, { vault, role, scanning, "windows-vss": windowsVss, "restore-test": restoreTest }, selection, rules) {
if (vault === void 0 || role === void 0) throw Error(`the plan ${name} has no vault or role: this is a bug`);
return {
	name,
	engine: "aws-backup",
	vault,
	role,
	...windowsVss === !0 ? { windowsVss } : {},
	...scanning === void 0 ? {} : { scanning },
	...restoreTest === void 0 ? {} : { restoreTest: restoreTestOf(restoreTest) },
	selection,
	rules,
	retention: null
};
}
function restoreTestOf(read) {
if (read === null) return null;
let said = typeof read == "string" ? { schedule: read } : read;
let { schedule, "time-zone": timeZone, role, select = "latest", overrides = {} } = said;
return {
	schedule,
	...timeZone === void 0 ? {} : { timeZone },
	startWindowHours: said["start-window"] ?? _restore_test_js__WEBPACK_IMPORTED_MODULE_1__.Ab.startWindowHours,
	withinDays: said.within ?? _restore_test_js__WEBPACK_IMPORTED_MODULE_1__.Ab.withinDays,
	select,
	validationHours: said["validation-window"] ?? null,
	...role === void 0 ? {} : { role },
	overrides
};
}
function awsBackupRule$1(whole, name, rule) {
let { schedule, "time-zone": timeZone, expiry, copies, vault, continuous, index, scans } = rule;
if (schedule === void 0) throw Error(`the rule ${whole} has no schedule: this is a bug`);
let { "air-gapped-vault": airGappedVault, "recovery-point-tags": pointTags } = rule;
return {
	name,
	schedule,
	...timeZone === void 0 ? {} : { timeZone },
	...expiry,
	coldStorageAfterDays: rule["cold-storage-after"] ?? null,
	startWindowMinutes: rule["start-window"] ?? null,
	completionWindowMinutes: rule["completion-window"] ?? null,
	...copies === void 0 ? {} : { vaultCopies: copies.map(copyOf$1) },
	...vault === void 0 ? {} : { vault },
	...continuous === !0 ? { continuous } : {},
	...index === void 0 ? {} : { index: [...new Set(index)] },
	...scans === void 0 ? {} : { scans: [...new Set(scans)].map((one) => SCAN_MODES[one]) },
	...airGappedVault === void 0 ? {} : { airGappedVault },
	...pointTags === void 0 ? {} : { pointTags }
};
}
let SCAN_MODES = {
full: "FULL_SCAN",
incremental: "INCREMENTAL_SCAN"
};
function copyOf$1({ to, vault, expiry, "cold-storage-after": cold, "kms-key": kmsKey }) {
return {
	to: to.region,
	vaultArn: to.vaultArn,
	vault: vault ?? null,
	expiry: expiry === void 0 ? null : {
		rule: expiry.expiry,
		text: expiry.expiryText
	},
	coldStorageAfterDays: cold ?? null,
	kmsKey: kmsKey ?? null
};
}
let TERM = `\\+?[ \\t]*0*[1-9][0-9]*[ \\t]*${`(?:(?:${[
"minute",
"hour",
"day",
"week",
"fortnight",
"month",
"year",
"min",
"hr",
"wk",
"mo",
"mth",
"yr"
].map(anyCase).join("|")})[sS]?|${[
"h",
"d",
"w",
"y"
].map(anyCase).join("|")})`}`;
let SUM = `${TERM}(?:[ \\t]+${TERM})*`;
let DURATION_PATTERN = `^\\s*${SUM}\\s*$`;
let EXPIRY_PATTERN = `^\\s*(?:${anyCase("never")}|${SUM})\\s*$`;
function anyCase(word) {
return [...word].map((letter) => `[${letter.toUpperCase()}${letter}]`).join("");
}
function readPlanExpiry(text, now) {
let reading = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Ay)(text, now);
return reading.ok ? {
	ok: !0,
	value: {
		expiryText: text.trim(),
		expiry: reading.rule
	}
} : reading;
}
function readKeepWithin(text) {
let reading = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$7)(text);
if (reading.ok) return {
	ok: !0,
	value: reading.duration
};
return {
	ok: !1,
	problem: `"${text}" is not a length of time: ${reading.problem}; write "14 days" or "2 months"`
};
}
let DIGITS = "(?:[0-9a-f]{17}|[0-9a-f]{8})";
let DATABASE = "(?=[a-z0-9-]{1,63}$)[a-z](?:-?[a-z0-9])*";
let IDS = {
"ec2-instance": {
	pattern: `i-${DIGITS}`,
	start: "i-"
},
"ebs-volume": {
	pattern: `vol-${DIGITS}`,
	start: "vol-"
},
"rds-instance": {
	pattern: DATABASE,
	start: null
},
"rds-cluster": {
	pattern: DATABASE,
	start: null
}
};
let RESOURCE_PATTERN = `^(?:${_start_js__WEBPACK_IMPORTED_MODULE_0__.kd.map((kind) => {
let { pattern, start } = IDS[kind];
return start === null ? `${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.cs)(kind)}${pattern}` : `(?:${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.cs)(kind)})?${pattern}`;
}).join("|")})$`;
function readResource(text) {
let named = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.MD)(text);
if (named !== null && isId(named.id, named.kind)) return {
	ok: !0,
	value: named
};
let kind = _start_js__WEBPACK_IMPORTED_MODULE_0__.kd.find((name) => IDS[name].start !== null && isId(text, name));
if (kind !== void 0) return {
	ok: !0,
	value: {
		kind,
		id: text,
		region: null,
		account: null
	}
};
return {
	ok: !1,
	problem: `"${text}" names no resource${whyNot(text)}; write an id such as "i-0123456789abcdef0" or "vol-0123456789abcdef0", or an ARN such as "arn:aws:rds:eu-west-1:123456789012:db:orders"`
};
}
function isId(text, kind) {
return RegExp(`^${IDS[kind].pattern}$`).test(text);
}
let KNOWN_STARTS = _start_js__WEBPACK_IMPORTED_MODULE_0__.kd.flatMap((kind) => IDS[kind].start ?? []);
function whyNot(text) {
if (text !== text.trim()) return ": it has a space before or after it";
let named = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.MD)(text);
let id = named?.id ?? text;
let digits = /^[a-z]+-([0-9a-f]*)$/.exec(id)?.[1];
if (KNOWN_STARTS.some((start) => id.startsWith(start)) && digits !== void 0) return digits.length === 8 || digits.length === 17 ? ": its id is of another kind than the rest of it says" : `: its id has ${digits.length} hex digits instead of 17 (or 8 in old ones)`;
if (named !== null) {
	if (IDS[named.kind].start !== null) return "";
	let lower = isId(id.toLowerCase(), named.kind) ? ", which stand in ARNs in lower case" : "";
	return `: "${id}" is not a name of a ${_start_js__WEBPACK_IMPORTED_MODULE_0__.GW[named.kind].resource}${lower}`;
}
if (/^arn:[^:]+:rds:/.test(text)) return ": of databases only \"db:\" and \"cluster:\" can be named";
let other = /^(?:arn:[^/]*\/)?([a-z]+)-[0-9a-f]{8,17}$/.exec(text)?.[1];
if (other !== void 0) return `: only instances and volumes can be named so, not ${other}-...`;
return /^[A-Za-z][A-Za-z0-9-]*$/.test(text) ? ": if it is a database, write its ARN, since its name alone could be anything" : "";
}
let REGION = "[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}";
let VAULT_ARN = `arn:aws[a-z-]*:backup:${REGION}:(?:\\d{12}|\\{account\\}):backup-vault:[a-zA-Z0-9_-]{2,50}`;
let REGION_PATTERN = `^\\s*${REGION}\\s*$`;
let VAULT_ARN_PATTERN = `^${VAULT_ARN}$`;
let DESTINATION_PATTERN = `^\\s*(?:${REGION}|${VAULT_ARN})\\s*$`;
let EXAMPLE = "arn:aws:backup:eu-west-1:123456789012:backup-vault:nightly";
let ONE_REGION = new RegExp(REGION_PATTERN, "u");
function readDestination(written) {
if (ONE_REGION.test(written)) return {
	ok: !0,
	value: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Ny)(written.trim())
};
return {
	ok: !1,
	problem: `"${written}" is no name of a region; write one such as "eu-west-1"`
};
}
function readCopyTo(written) {
let text = written.trim();
if (!text.startsWith("arn:")) {
	let read = readDestination(written);
	return read.ok ? {
		ok: !0,
		value: {
			region: read.value,
			vaultArn: null
		}
	} : read;
}
if (RegExp("^arn:aws[a-z-]*:backup:[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}:(?:\\d{12}|\\{account\\}):backup-vault:[a-zA-Z0-9_-]{2,50}$").test(text)) return {
	ok: !0,
	value: {
		region: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Ny)(text.split(":")[3] ?? ""),
		vaultArn: text
	}
};
return {
	ok: !1,
	problem: `"${written}" is not the ARN of a backup vault; write one such as "${EXAMPLE}"`
};
}
function readVaultArn(text) {
if (RegExp("^arn:aws[a-z-]*:backup:[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}:(?:\\d{12}|\\{account\\}):backup-vault:[a-zA-Z0-9_-]{2,50}$").test(text)) return {
	ok: !0,
	value: text
};
return {
	ok: !1,
	problem: `"${text}" is not the ARN of a backup vault; write one such as "${EXAMPLE}"`
};
}
let NEEDED_BY_AWS_BACKUP = ["vault", "role"];
let AWS_BACKUP_PLAN_KEYS = [
...NEEDED_BY_AWS_BACKUP,
"windows-vss",
"scanning",
"restore-test"
];
let AWS_BACKUP_SELECTION_KEYS = ["name"];
let AWS_BACKUP_RULE_KEYS = [
"vault",
"cold-storage-after",
"start-window",
"completion-window",
"continuous",
"index",
"scans",
"air-gapped-vault",
"recovery-point-tags"
];
let AWS_BACKUP_COPY_KEYS = ["vault", "cold-storage-after"];
function byEngine() {
let type = "object";
let absent = (keys) => Object.fromEntries(keys.map((key) => [key, !1]));
let directCopies = {
	type: "array",
	items: {
		type,
		properties: {
			...absent(AWS_BACKUP_COPY_KEYS),
			to: {
				type: "string",
				pattern: REGION_PATTERN
			}
		}
	}
};
return {
	if: {
		properties: { engine: { const: "aws-backup" } },
		required: ["engine"]
	},
	then: {
		required: [...NEEDED_BY_AWS_BACKUP],
		properties: {
			retention: !1,
			rules: {
				type,
				maxProperties: 10,
				additionalProperties: {
					type,
					required: ["schedule"],
					properties: { copies: {
						type: "array",
						maxItems: 5
					} }
				}
			}
		}
	},
	else: { properties: {
		...absent(AWS_BACKUP_PLAN_KEYS),
		selection: {
			type,
			properties: absent(AWS_BACKUP_SELECTION_KEYS)
		},
		rules: {
			type,
			additionalProperties: {
				type,
				properties: {
					...absent(AWS_BACKUP_RULE_KEYS),
					copies: directCopies
				}
			}
		}
	} }
};
}
function text({ description, pattern, examples, read }) {
return pipe(string(({ input }) => `${describe(input)}; write a text such as "${examples[0]}"`), metadata$1({
	description,
	pattern,
	examples: [...examples]
}), rawTransform(({ dataset, addIssue, NEVER }) => {
	let reading = dataset.value.length > LONGEST ? tooLong(examples[0]) : read(dataset.value);
	if (reading.ok) return reading.value;
	addIssue({ message: reading.problem });
	return NEVER;
}));
}
let LONGEST = 2e4;
function tooLong(example) {
return {
	ok: !1,
	problem: `this text is longer than ${LONGEST} characters; write one such as "${example}"`
};
}
function word(words, description$5) {
return pipe(picklist(words, ({ input }) => notAWord(input, words)), description(description$5));
}
function notAWord(input, words) {
let right = `write ${words.map((one) => `"${one}"`).join(" or ")}`;
if (typeof input != "string") return `${describe(input)}; ${right}`;
return `"${input}" is not known here${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.au)(input, words) || ";"} ${right}`;
}
function oneOf(keys) {
return { anyOf: keys.map((key) => ({ required: [key] })) };
}
let RIGHT$1 = {
"\"plans\"": "write \"plans:\" and under it a name for each plan",
"\"selection\"": "write what the plan protects, such as \"selection: {tags: [Backup:ProductionDaily]}\"",
"\"rules\"": "write when backups are made, such as \"rules: {daily: {schedule: '0 23 * * *', expiry: 30 days}}\"",
"\"to\"": "write the region that the copy is made in, such as \"to: eu-west-1\"",
"\"schedule\"": "write how often restores are tested, such as \"schedule: monthly\"",
"\"expiry\"": "write how long the backups are kept, such as \"expiry: 30 days\""
};
function missing({ expected }) {
return `${expected} is missing; ${RIGHT$1[expected ?? ""] ?? "write it"}`;
}
function describe(input) {
if (input == null) return "nothing is written here";
if (typeof input == "number" || typeof input == "bigint") return `${input} is a number`;
if (typeof input == "boolean") return `${input} is a yes or no value`;
if (typeof input == "string") return `"${input}" is a text`;
if (Array.isArray(input)) return "this is a list";
return describeMapping(input);
}
let AWS_TAG_KEYS = [
"Key",
"Value",
"ConditionKey",
"ConditionValue",
"ConditionType",
"Name",
"Values"
];
function describeMapping(input) {
let entries = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.pi)(input) ? Object.entries(input) : [];
if (entries.length > 0 && entries.every(([key]) => AWS_TAG_KEYS.includes(key))) return "this is a tag in the form of AWS; here it is {key: Environment, value: production}";
let [entry, ...others] = entries;
if (entry === void 0 || others.length > 0 || typeof entry[1] == "object") return "this is a mapping";
let [key, value] = entry;
return `"${key}: ${value}" is a mapping, because of the space after the colon: a tag is "${key}:${value}"`;
}
let count = (description$4) => pipe(number(({ input }) => `${describe(input)}; ${COUNT_RIGHT}`), integer(({ input }) => `${input} is not a whole number; ${COUNT_RIGHT}`), minValue(0, ({ input }) => `${input} is negative; ${COUNT_RIGHT}`), maxValue(2 ** 53 - 1, ({ input }) => `${input} is too large; ${COUNT_RIGHT}`), description(description$4));
let COUNT_RIGHT = "write a whole number, 0 or more, such as 7";
let KEEPING = [
"keep-last",
"keep-hourly",
"keep-daily",
"keep-weekly",
"keep-monthly",
"keep-yearly",
"keep-within"
];
let retention = pipe(strictObject({
"keep-last": exactOptional(count("Keep the newest so many recovery points of each resource.")),
"keep-hourly": exactOptional(count("Keep the newest recovery point of each of the last so many hours that have one.")),
"keep-daily": exactOptional(count("Keep the newest recovery point of each of the last so many days that have one.")),
"keep-weekly": exactOptional(count("Keep the newest recovery point of each of the last so many ISO weeks (Monday first) that have one.")),
"keep-monthly": exactOptional(count("Keep the newest recovery point of each of the last so many months that have one.")),
"keep-yearly": exactOptional(count("Keep the newest recovery point of each of the last so many years that have one.")),
"keep-within": exactOptional(text({
	description: "Keep all recovery points that are younger than this, counted from the newest of the resource.",
	pattern: DURATION_PATTERN,
	examples: ["14 days", "2 months"],
	read: readKeepWithin
})),
"time-zone": exactOptional(text({
	description: "IANA name of the time zone in which hours, days, weeks, months and years begin. UTC when left out.",
	pattern: _time_zone_js__WEBPACK_IMPORTED_MODULE_5__.Uc,
	examples: ["Europe/Berlin", "UTC"],
	read: _time_zone_js__WEBPACK_IMPORTED_MODULE_5__.gy
}))
}, missing), metadata$1({
description: "What a purge keeps although it has expired. It never shortens an expiry.",
...oneOf(KEEPING)
}));
let TAG = "(?:[^:\\s\"][^:\\r\\n]{0,127}|\"(?:[^\"\\r\\n]|\"\"){1,128}\"):(?![^\\S\\r\\n]+\\S)[^\\r\\n]{0,256}";
let BLANK = "[^\\S\\r\\n]*";
let TAG_PATTERN = `^\\s*${TAG}\\s*$`;
let TAG_LINES_PATTERN = `^\\s*${TAG}${BLANK}(?:[\\r\\n]\\s*${TAG}${BLANK})*\\s*$`;
function readTag(text) {
let reading = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aV)(text);
if (!reading.ok) return reading;
let [line] = reading.lines;
if (line === void 0 || /[\r\n]/.test(text.trim())) return {
	ok: !1,
	problem: `"${text}" has several lines; write each as an item of its own, such as "Backup:daily"`
};
let blank = blankAfterColon(line);
return blank === null ? {
	ok: !0,
	value: line
} : {
	ok: !1,
	problem: blank
};
}
function blankAfterColon({ key, value }) {
if (value === value.trimStart()) return null;
let meant = value.trimStart();
return `"${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.em)({
	key,
	value
})}" has a blank after the colon, which would be part of the value; write "${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.em)({
	key,
	value: meant
})}", or, where the blank is meant, {key: ${JSON.stringify(key)}, value: ${JSON.stringify(value)}}`;
}
function commentIn(text) {
let line = text.split(/\r\n|\r|\n/).find((one) => /^\s*#/.test(one) || /\s#\s/.test(one));
if (line === void 0) return null;
return `"${line.trim()}" looks like a comment, and within a text there are none; take it out, or, where it is a tag, write a list of tags instead`;
}
function readTagText(text) {
let comment = commentIn(text);
if (comment !== null) return {
	ok: !1,
	problem: comment
};
let reading = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aV)(text);
if (!reading.ok) return reading;
for (let line of reading.lines) {
	let blank = blankAfterColon(line);
	if (blank !== null) return {
		ok: !1,
		problem: blank
	};
}
return {
	ok: !0,
	value: [...reading.lines]
};
}
function readAlternatives(text) {
let comment = commentIn(text);
if (comment !== null) return {
	ok: !1,
	problem: comment
};
let lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
let readings = (lines.length === 0 ? [""] : lines).map(readTag);
let found = [];
for (let reading of readings) {
	if (!reading.ok) return reading;
	found.push(reading.value);
}
return {
	ok: !0,
	value: found
};
}
function withoutRepeats(lines) {
return [...new Map(lines.map((line) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.em)(line), line])).values()];
}
function readTagMapping(tag) {
let right = "write {key: corp:backup, value: daily}";
if (tag.key === "") return {
	ok: !1,
	problem: `the key is empty; ${right}`
};
if (/[\r\n]/.test(tag.key + tag.value)) return {
	ok: !1,
	problem: `a tag has no line breaks; ${right}`
};
if ([...tag.key].length > 128) return {
	ok: !1,
	problem: `the key "${tag.key}" is longer than 128 characters; ${right}`
};
if ([...tag.value].length > 256) return {
	ok: !1,
	problem: `the value "${tag.value}" is longer than 256 characters; ${right}`
};
return {
	ok: !0,
	value: tag
};
}
function tagsIn(item) {
if (typeof item == "string") {
	let reading = readAlternatives(item);
	return reading.ok ? reading.value : [];
}
let key = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(item, "key");
let value = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(item, "value");
return typeof key == "string" && typeof value == "string" ? [{
	key,
	value
}] : [];
}
let tagLine = text({
description: "Key:Value, cut at the first colon; upper and lower case differ. A key that holds a colon stands in double quotes.",
pattern: TAG_PATTERN,
examples: ["Backup:ProductionDaily", "\"corp:backup\":daily"],
read: readTag
});
let tagPart = (what, least, most) => pipe(string(({ input }) => `${describe(input)}; ${MAPPING_RIGHT}`), minLength(least, `the ${what} is empty; ${MAPPING_RIGHT}`), metadata$1({
description: `The ${what} to the letter.`,
pattern: `^[^\\r\\n]{${least},${most}}$`
}));
let MAPPING_RIGHT = "write {key: corp:backup, value: daily}";
let tagItem = pipe(union([tagLine, pipe(strictObject({
key: tagPart("key", 1, 128),
value: tagPart("value", 0, 256)
}, missing), rawTransform(({ dataset, addIssue, NEVER }) => {
let reading = readTagMapping(dataset.value);
if (reading.ok) return reading.value;
addIssue({ message: reading.problem });
return NEVER;
}))], ({ input }) => `${describe(input)}; write a text such as "Backup:ProductionDaily"`), description("A tag: Key:Value, or its key and its value apart."));
let TAGS_RIGHT = "write a list such as [Backup:ProductionDaily], or one text with a Key:Value on each line";
let listOfTags = pipe(array(tagItem, ({ input }) => `${describe(input)}; ${TAGS_RIGHT}`), minLength(1, `the list is empty; ${TAGS_RIGHT}, or leave it out`));
function tagList(description$3, read) {
let lines = text({
	description: "One Key:Value on each line.",
	pattern: TAG_LINES_PATTERN,
	examples: ["Backup:ProductionDaily"],
	read
});
return pipe(union([listOfTags, lines], ({ input }) => `${describe(input)}; ${TAGS_RIGHT}`), description(description$3));
}
let GROUPS_RIGHT = "write a list of groups, such as [[Environment:production, ResourceType:web]]";
let anyOf = pipe(array(tagList("A group: all its tags must match.", readTagText), ({ input }) => `${describe(input)}; ${GROUPS_RIGHT}`), minLength(1, `the list is empty; ${GROUPS_RIGHT}, or leave it out`), description("Groups of tags. At least one group must match completely."));
let RESOURCES_RIGHT = "write a list of ids or ARNs, such as [i-0123456789abcdef0]";
let resources = pipe(array(text({
description: "Id or ARN of an instance or a volume, or the ARN of a database or of a cluster of them.",
pattern: RESOURCE_PATTERN,
examples: ["i-0123456789abcdef0", "arn:aws:rds:eu-west-1:123456789012:db:orders"],
read: readResource
}), ({ input }) => `${describe(input)}; ${RESOURCES_RIGHT}`), minLength(1, `the list is empty; ${RESOURCES_RIGHT}, or leave it out`), description("Named directly, beside what the tags select. except and regions hold for them too."));
let [firstKind = "ec2-instance", ...otherKinds] = _start_js__WEBPACK_IMPORTED_MODULE_0__.kd;
let words = [
firstKind,
...otherKinds,
..._start_js__WEBPACK_IMPORTED_MODULE_0__.K0
];
let KINDS_RIGHT = "write a list such as [ec2-instance]";
let kinds = pipe(array(word(words, `A kind of what is protected: ${_start_js__WEBPACK_IMPORTED_MODULE_0__.kd.map((kind) => `${_start_js__WEBPACK_IMPORTED_MODULE_0__.GW[kind].resource} (${kind})`).join(", ")}; or a type that AWS Backup alone backs up, by its own name, such as EFS.`), ({ input }) => `${describe(input)}; ${KINDS_RIGHT}`), minLength(1, `the list is empty; ${KINDS_RIGHT}, or leave it out`), description("Only resources of these kinds. All that the run looks at when left out."));
let regions = text({
description: "Names or globs of regions, separated by spaces or commas; a leading \"!\" excludes and wins. All when left out.",
pattern: _run_js__WEBPACK_IMPORTED_MODULE_4__.FL4,
examples: ["eu-*", "us-* !us-west-1"],
read: _run_js__WEBPACK_IMPORTED_MODULE_4__.WJh
});
let SELECTING = [
"tags",
"any-of",
"resources"
];
let NAME_RIGHT = "write a name of 1 to 50 letters, digits and \"-_.\", or a list of them";
let assignmentName = text({
description: "Name of a resource assignment of AWS Backup.",
pattern: NAME_PATTERN,
examples: ["production-databases"],
read: (name) => {
	let why = whyNotAName(name);
	return why === null ? {
		ok: !0,
		value: name
	} : {
		ok: !1,
		problem: why
	};
}
});
let selection = pipe(strictObject({
name: exactOptional(pipe(union([assignmentName, pipe(array(assignmentName, ({ input }) => `${describe(input)}; ${NAME_RIGHT}`), minLength(1, `the list is empty; ${NAME_RIGHT}, or leave it out`))], ({ input }) => `${describe(input)}; ${NAME_RIGHT}`), description("Engine aws-backup: the name of the resource assignment; a list where there are several, one for each group of any-of and then one for resources."))),
tags: exactOptional(tagList("All of these tags must match.", readTagText)),
"any-of": exactOptional(anyOf),
except: exactOptional(tagList("Any one of these tags keeps a resource out, regardless of its other tags.", readAlternatives)),
regions: exactOptional(regions),
kinds: exactOptional(kinds),
resources: exactOptional(resources)
}, missing), metadata$1({
description: "Which resources the plan protects.",
...oneOf(SELECTING)
}));
function findContradictions(file, known, now) {
return [...(0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.Mc)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(file, "plans")).flatMap(([name, plan]) => {
	let path = ["plans", name];
	return [
		...checkSelection((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(plan, "selection"), [...path, "selection"], known.selection),
		...checkRules((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(plan, "rules"), [...path, "rules"], now),
		...checkRetention((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(plan, "retention"), [...path, "retention"], known.retention)
	];
}), ...checkFormer(file)];
}
function checkFormer(file) {
let listed = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(file, "former-plans");
return (Array.isArray(listed) ? listed : []).flatMap((entry, index) => {
	if (typeof entry != "string") return [];
	let [name = "", rule] = entry.split("/");
	let plan = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(file, "plans"), name);
	if (plan === void 0 || (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(plan, "engine") === "aws-backup") return [];
	if (rule !== void 0 && (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(plan, "rules"), rule) === void 0) return [];
	let message = `"${entry}" stands under "plans" too, so that it is not gone; take it out here${rule === void 0 ? `; of a rule that is gone, write "${name}/" and its name` : ""}`;
	return [{
		path: ["former-plans", index],
		at: "value",
		message
	}];
});
}
function saysNothing(value, known, needed) {
if (!(0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.pi)(value)) return !1;
let keys = Object.keys(value);
return keys.every((key) => known.includes(key)) && !keys.some((key) => needed.includes(key));
}
function checkRetention(retention, path, known) {
let asks = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.Mc)(retention).filter(([key]) => KEEPING.some((one) => one === key));
if (!(asks.length > 0 && asks.every(([, value]) => value === 0)) && !saysNothing(retention, known, KEEPING)) return [];
return [{
	path,
	at: "key",
	message: `the retention keeps nothing; write one of ${KEEPING.join(", ")}, such as "keep-daily: 7", or leave it out`
}];
}
function checkSelection(selection, path, known) {
if (saysNothing(selection, known, SELECTING)) return [{
	path,
	at: "key",
	message: "the selection selects nothing; write \"tags\", \"any-of\" or \"resources\", such as \"tags: [Backup:daily]\""
}];
let tags = tagsOf((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "tags"), [...path, "tags"]);
let anyOf = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "any-of");
let groups = Array.isArray(anyOf) ? anyOf.map((group, index) => tagsOf(group, [
	...path,
	"any-of",
	index
])) : [];
let except = new Set(tagsOf((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "except"), path).map(({ line }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.em)(line)));
return [
	...twoValues([], tags),
	...keptOut(tags, except, "everything that \"tags\" select"),
	...groups.flatMap((group) => [...twoValues(tags, group), ...keptOut(group, except, "everything of this group")]),
	...checkResources(selection, path)
];
}
function tagsOf(value, path) {
return (Array.isArray(value) ? value.map((item, index) => ({
	item,
	at: [...path, index]
})) : [{
	item: value,
	at: path
}]).flatMap(({ item, at }) => tagsIn(item).map((line) => ({
	line,
	path: at
})));
}
function twoValues(given, told) {
let first = new Map(given.map((one) => [one.line.key, one]));
let troubles = [];
for (let one of told) {
	let other = first.get(one.line.key);
	if (other === void 0) first.set(one.line.key, one);
	else if (other.line.value !== one.line.value && other.path !== one.path) {
		let message = `"${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.em)(other.line)}" and "${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.em)(one.line)}" name one key with two values, which no resource can have`;
		troubles.push({
			path: one.path,
			at: "value",
			message
		});
	}
}
return troubles;
}
function keptOut(told, except, what) {
return told.filter(({ line }) => except.has((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.em)(line))).map(({ line, path }) => ({
	path,
	at: "value",
	message: `"${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.em)(line)}" stands in "except" too, which keeps out ${what}`
}));
}
function checkResources(selection, path) {
let resources = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "resources");
let text = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "regions");
let regions = typeof text == "string" && (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.WJh)(text).ok ? text : "";
let listed = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "kinds");
let kinds = Array.isArray(listed) && listed.length > 0 ? listed : null;
let seen = new Map();
let troubles = [];
for (let [index, item] of (Array.isArray(resources) ? resources : []).entries()) {
	let reading = typeof item == "string" ? readResource(item) : null;
	if (reading === null || !reading.ok) continue;
	let { kind, id, region: home } = reading.value;
	let refuse = (message) => troubles.push({
		path: [
			...path,
			"resources",
			index
		],
		at: "value",
		message
	});
	kinds !== null && !kinds.includes(kind) && refuse(`"${item}" is of the kind ${kind}, which "kinds" leave out`);
	if (home === null) continue;
	let other = kind === "ec2-instance" || kind === "ebs-volume" ? seen.get(id) : void 0;
	other !== void 0 && other !== home && refuse(`"${id}" is named in ${other} already, and nothing is in two regions`);
	seen.set(id, home);
	(0, _run_js__WEBPACK_IMPORTED_MODULE_4__.Hw1)(regions, (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Ny)(home)) || refuse(`"${item}" is in ${home}, which "regions" leave out`);
}
return troubles;
}
function checkRules(rules, path, now) {
let seen = new Map();
let troubles = [];
for (let [name, rule] of (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.Mc)(rules)) {
	let schedule = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(rule, "schedule");
	let expiry = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(rule, "expiry");
	let timeZone = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(rule, "time-zone");
	schedule === void 0 && timeZone !== void 0 && troubles.push({
		path: [
			...path,
			name,
			"time-zone"
		],
		at: "key",
		message: "\"time-zone\" is for a schedule, and this rule has none; write one, or take it out"
	});
	if (typeof schedule != "string" || typeof expiry != "string") continue;
	let when = (0, _cron_js__WEBPACK_IMPORTED_MODULE_2__.readCron)(schedule, now);
	let length = readPlanExpiry(expiry, now);
	if (!when.ok || !length.ok) continue;
	let zone = typeof timeZone == "string" && (0, _time_zone_js__WEBPACK_IMPORTED_MODULE_5__.gy)(timeZone).ok ? timeZone : "UTC";
	let besides = AWS_BACKUP_RULE_KEYS.map((key) => (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(rule, key) ?? null);
	let meaning = JSON.stringify([
		when.value,
		zone,
		length.value.expiry,
		besides
	]);
	let other = seen.get(meaning);
	if (other === void 0) {
		seen.set(meaning, name);
		continue;
	}
	let message = `the rule "${name}" is due when "${other}" is and keeps as long, so that it adds nothing; change its schedule or expiry, or remove it`;
	troubles.push({
		path: [...path, name],
		at: "key",
		message
	});
}
return troubles;
}
function checkAwsBackupRule(rule, path, now) {
if (!(0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.pi)(rule)) return [];
let { schedule, expiry, "cold-storage-after": cold, continuous } = rule;
let troubles = [];
let refuse = (key, message) => troubles.push({
	path: [...path, key],
	at: "value",
	message
});
Object.hasOwn(rule, "schedule") || troubles.push({
	path: [...path, "schedule"],
	at: "key",
	message: "\"schedule\" is missing; AWS Backup runs no rule by hand, so write one, such as \"schedule: '0 5 * * *'\""
});
if (typeof schedule == "string" && (0, _cron_js__WEBPACK_IMPORTED_MODULE_2__.readCron)(schedule, now).ok) {
	let cron = (0, _restore_test_js__WEBPACK_IMPORTED_MODULE_1__.co)(schedule);
	cron.ok || refuse("schedule", cron.problem);
}
continuous === !0 && cold !== void 0 && refuse("cold-storage-after", NEVER_COLD);
let kept = daysIn(expiry, now);
if (kept === null) return troubles;
kept.days.ok || refuse("expiry", kept.days.problem);
if (!kept.days.ok) return troubles;
let days = kept.days.value;
continuous === !0 && (days === null || days > 35) && refuse("expiry", `"${kept.text}" is longer than 35 days, for which AWS Backup keeps continuous backups at most; write a shorter expiry, and what is to be kept longer in a rule without continuous`);
let problem = coldProblem(cold, {
	days,
	text: kept.text
});
problem !== null && continuous !== !0 && refuse("cold-storage-after", problem);
return troubles;
}
let NEVER_COLD = "continuous backups are never moved to cold storage; take this out, and write it into a rule without continuous";
function daysIn(expiry, now) {
let length = typeof expiry == "string" ? readPlanExpiry(expiry, now) : null;
if (length === null || !length.ok) return null;
let { expiry: rule, expiryText: text } = length.value;
return {
	text,
	days: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hF)(rule, text)
};
}
function coldProblem(cold, { days, text }) {
let moved = typeof cold == "string" ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Iu)(cold) : null;
if (days === null || moved === null || !moved.ok) return null;
let least = moved.value + 90;
if (days >= least) return null;
return `what is moved to cold storage stays there for 90 days at least, so that the expiry must be ${least} days or more, and "${text}" is ${days}; write a longer expiry, or take this out`;
}
let CONTINUOUS = {
"ec2-instance": !1,
"ebs-volume": !1,
"rds-instance": !0,
"rds-cluster": !0
};
function checkContinuous(plan, path) {
let listed = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(plan, "selection"), "kinds");
let kinds = Object.entries(CONTINUOUS).filter(([kind]) => Array.isArray(listed) && listed.includes(kind));
if (kinds.length === 0 || !Array.isArray(listed) || kinds.length < new Set(listed).size) return [];
if (kinds.some(([, possible]) => possible)) return [];
let message = `AWS Backup makes no continuous backup of a ${kinds.map(([kind]) => _start_js__WEBPACK_IMPORTED_MODULE_0__.GW[kind].resource).join(" or ")}; take this out, or name other kinds`;
return (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.Mc)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(plan, "rules")).flatMap(([name, rule]) => (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(rule, "continuous") === !0 ? [{
	path: [
		...path,
		"rules",
		name,
		"continuous"
	],
	at: "key",
	message
}] : []);
}
let KMS_KEY_PATTERN = "^\\s*arn:aws[a-z-]*:kms:[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}:(?:\\d{12}|\\{account\\}):(?:key|alias)/[A-Za-z0-9/_-]+\\s*$";
let KEY_EXAMPLE = "arn:aws:kms:eu-west-1:123456789012:key/0123abcd-01ab-23cd-45ef-0123456789ab";
function readKmsKey(written) {
if (RegExp(KMS_KEY_PATTERN, "u").test(written)) return {
	ok: !0,
	value: written.trim()
};
return {
	ok: !1,
	problem: `"${written}" is no ARN of a KMS key; write one such as "${KEY_EXAMPLE}"`
};
}
function regionOfKey(arn) {
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Ny)(arn.split(":")[3] ?? "");
}
let COPIES_RIGHT = "write a list such as [{to: eu-west-1, expiry: 90 days}]";
function copiesSchema({ expiry, vault, coldStorageAfter }) {
return pipe(array(strictObject({
	to: text({
		description: "The region that the copy is made in; with engine aws-backup also the ARN of the vault that it is put into, in any account.",
		pattern: DESTINATION_PATTERN,
		examples: ["eu-west-1"],
		read: readCopyTo
	}),
	vault: exactOptional(vault),
	expiry: exactOptional(expiry),
	"cold-storage-after": exactOptional(coldStorageAfter),
	"kms-key": exactOptional(text({
		description: "ARN of the customer managed KMS key, in that region, that encrypts the copy; with engine aws-backup that of the vault.",
		pattern: KMS_KEY_PATTERN,
		examples: [KEY_EXAMPLE],
		read: readKmsKey
	}))
}, missing), ({ input }) => `${describe(input)}; ${COPIES_RIGHT}`), minLength(1, `the list is empty; ${COPIES_RIGHT}, or leave it out`), description("Copies in other regions that are wanted of each backup of this rule; a run with mode copy makes them, with engine aws-backup AWS Backup itself. An expiry that is left out is the backup's own."));
}
function findCopyTroubles(file, now) {
return (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.Mc)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(file, "plans")).flatMap(([name, plan]) => {
	let kinds = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(plan, "selection"), "kinds");
	let volumes = Array.isArray(kinds) && kinds.includes("ebs-volume");
	let byAwsBackup = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(plan, "engine") === "aws-backup";
	return (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.Mc)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(plan, "rules")).flatMap(([rule, value]) => {
		let copies = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(value, "copies");
		let path = [
			"plans",
			name,
			"rules",
			rule,
			"copies"
		];
		if (!Array.isArray(copies)) return [];
		if (byAwsBackup) return checkVaultCopies(copies, path, {
			rule: value,
			plan,
			now
		});
		if (volumes) return [{
			path,
			at: "key",
			message: OF_VOLUMES
		}];
		return checkCopies(copies, path);
	});
});
}
let OF_VOLUMES = `"copies" is not for the kind ebs-volume: ${_start_js__WEBPACK_IMPORTED_MODULE_0__.jA}; take ebs-volume out of "kinds", or "copies" out`;
function checkCopies(copies, path) {
let seen = new Set();
return copies.flatMap((copy, index) => {
	let [to, key] = [(0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(copy, "to"), (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(copy, "kms-key")];
	let troubles = [];
	let refuse = (what, message) => troubles.push({
		path: [
			...path,
			index,
			what
		],
		at: "value",
		message
	});
	let read = typeof to == "string" ? readCopyTo(to) : null;
	read?.ok === !0 && read.value.vaultArn !== null && refuse("to", `"${read.value.vaultArn}" is a vault of AWS Backup; write the region alone, or "engine: aws-backup" under the name of the plan`);
	let destination = typeof to == "string" ? readDestination(to) : null;
	if (destination === null || !destination.ok) return troubles;
	seen.has(destination.value) && refuse("to", `"${destination.value}" is named twice; write each region once`);
	seen.add(destination.value);
	let wrong = wrongKey(key, destination.value);
	wrong !== null && refuse("kms-key", wrong);
	return troubles;
});
}
function wrongKey(key, destination) {
let read = typeof key == "string" ? readKmsKey(key) : null;
if (read === null || !read.ok || regionOfKey(read.value) === destination) return null;
return `this key is of ${regionOfKey(read.value)}, and the copy is made in ${destination}; write a key of that region`;
}
function checkVaultCopies(copies, path, { rule, plan, now }) {
let seen = new Set();
let troubles = [];
if (copies.length > 5) {
	let message = `these are ${copies.length} copies, and AWS Backup makes at most 5 for a rule; write fewer`;
	troubles.push({
		path,
		at: "key",
		message
	});
}
for (let [index, copy] of copies.entries()) {
	let refuse = (what, message) => troubles.push({
		path: [
			...path,
			index,
			what
		],
		at: "value",
		message
	});
	let to = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(copy, "to");
	let destination = typeof to == "string" ? readCopyTo(to) : null;
	if (destination?.ok === !0) {
		let { region, vaultArn } = destination.value;
		let vault = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(copy, "vault") ?? (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(rule, "vault") ?? (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(plan, "vault");
		let where = vaultArn ?? `${region} ${String(vault)}`;
		seen.has(where) && refuse("to", `"${vaultArn ?? region}" is named twice for one vault; write each vault once`);
		seen.add(where);
		vaultArn !== null && (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(copy, "vault") !== void 0 && refuse("vault", "\"to\" names the vault already; take this out, or write the region alone in \"to\"");
		let wrong = wrongKey((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(copy, "kms-key"), region);
		wrong !== null && refuse("kms-key", wrong);
	}
	for (let [what, message] of keyAndLength(copy, rule, now)) refuse(what, message);
}
return troubles;
}
function keyAndLength(copy, rule, now) {
let found = [];
let [key, cold] = [(0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(copy, "kms-key"), (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(copy, "cold-storage-after")];
typeof key == "string" && readKmsKey(key).ok && key.includes(":alias/") && found.push(["kms-key", `"${key}" is an alias, and a vault has a key; write the ARN of the key itself`]);
let own = daysIn((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(copy, "expiry"), now);
own?.days.ok === !1 && found.push(["expiry", own.days.problem]);
let kept = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(copy, "expiry") === void 0 ? daysIn((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(rule, "expiry"), now) : own;
if (kept?.days.ok !== !0) return found;
let problem = coldProblem(cold, {
	days: kept.days.value,
	text: kept.text
});
return problem === null ? found : [...found, ["cold-storage-after", problem]];
}
function checkAwsBackupSelection(selection, path) {
let tags = textsIn((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "tags"));
let except = textsIn((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "except"));
let anyOf = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "any-of");
let troubles = [];
let most = "and AWS Backup compares at most 30; write fewer";
let plain = new Set([...tags, ...except]).size;
if (plain > 30) {
	let message = `"tags" and "except" have ${plain} tags together, ${most}`;
	troubles.push({
		path: [...path, tags.length > except.length ? "tags" : "except"],
		at: "key",
		message
	});
} else if (Array.isArray(anyOf)) for (let [index, group] of anyOf.entries()) {
	let count = new Set([
		...tags,
		...except,
		...textsIn(group)
	]).size;
	let message = `with "tags" and "except" this group has ${count} tags, ${most}`;
	count > 30 && troubles.push({
		path: [
			...path,
			"any-of",
			index
		],
		at: "value",
		message
	});
}
let groups = Array.isArray(anyOf) ? new Set(anyOf.map((group) => groupText(group))).size : 0;
let resources = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "resources");
let named = Array.isArray(resources) && except.length > 0 ? 1 : 0;
if (groups + named > 10) {
	let message = `these are ${groups} groups${named === 0 ? "" : ", and resources with except beside them"}: each is a selection by tags, and a plan of AWS Backup has at most 10; write the others in a plan of their own`;
	troubles.push({
		path: [...path, "any-of"],
		at: "key",
		message
	});
}
if (Array.isArray(resources) && new Set(resources).size > 500) {
	let message = `these are ${new Set(resources).size} resources, and AWS Backup takes at most 500; select them by a tag`;
	troubles.push({
		path: [...path, "resources"],
		at: "key",
		message
	});
}
return [...troubles, ...checkNames(selection, path)];
}
function checkNames(selection, path) {
let written = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "name");
let at = [...path, "name"];
let names = Array.isArray(written) ? written : [written];
if (names.length === 0 || !names.every((name) => typeof name == "string")) return [];
let anyOf = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "any-of");
let kinds = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "kinds");
let named = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "resources");
let tags = {
	tags: linesIn((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "tags")),
	anyOf: Array.isArray(anyOf) ? anyOf.map(linesIn) : []
};
let some = Array.isArray(named) && named.length > 0;
let needed = (0, _assignments_js__WEBPACK_IMPORTED_MODULE_6__.c)(tags).length + +!!some;
let twice = names.find((name, index) => names.indexOf(name) !== index);
if (twice !== void 0) return [{
	path: at,
	at: "value",
	message: `"${twice}" names two assignments; write each name once`
}];
let joined = (0, _assignments_js__WEBPACK_IMPORTED_MODULE_6__.H)({
	...tags,
	kinds: Array.isArray(kinds) ? kinds : [],
	names,
	needed
});
if (needed === 0 || names.length === needed || joined !== null) return [];
let parts = [...needed > +!!some ? [`${needed - +!!some} by tags`] : [], ...some ? ["one for resources"] : []];
return [{
	path: at,
	at: "value",
	message: `${names.length === 1 ? "this is 1 name" : `these are ${names.length} names`}, and the selection needs ${needed} ${needed === 1 ? "assignment" : "assignments"} of AWS Backup (${parts.join(", ")}); write ${needed === 1 ? "one name" : `a list of ${needed} names`}`
}];
}
function groupText(group) {
return JSON.stringify([...new Set(textsIn(group))].sort());
}
function linesIn(value) {
return (Array.isArray(value) ? value : [value]).flatMap((item) => tagsIn(item));
}
function textsIn(value) {
return linesIn(value).map(_start_js__WEBPACK_IMPORTED_MODULE_0__.em);
}
function findEngineTroubles(file, now) {
return (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.Mc)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(file, "plans")).flatMap(([name, plan]) => {
	let path = ["plans", name];
	let engine = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(plan, "engine");
	if (engine === "aws-backup") return checkAwsBackupPlan(plan, path, now);
	return engine === void 0 || engine === "direct" ? checkDirectPlan(plan, path) : [];
});
}
function keysIn(value, keys) {
return keys.filter((key) => (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.pi)(value) && Object.hasOwn(value, key));
}
function checkDirectPlan(plan, path) {
let strays = (value, at, keys) => keysIn(value, keys).map((key) => {
	let message = `"${key}" is AWS Backup's; write "engine: aws-backup" under the name of the plan, or take the key out`;
	return {
		path: [...at, key],
		at: "key",
		message
	};
});
let rules = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.Mc)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(plan, "rules"));
return [
	...strays(plan, path, AWS_BACKUP_PLAN_KEYS),
	...strays((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(plan, "selection"), [...path, "selection"], AWS_BACKUP_SELECTION_KEYS),
	...rules.flatMap(([name, rule]) => {
		let at = [
			...path,
			"rules",
			name
		];
		let copies = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(rule, "copies");
		return [...strays(rule, at, AWS_BACKUP_RULE_KEYS), ...(Array.isArray(copies) ? copies : []).flatMap((copy, index) => strays(copy, [
			...at,
			"copies",
			index
		], AWS_BACKUP_COPY_KEYS))];
	})
];
}
let NEEDED = {
vault: "\"vault\" with the name of the vault that holds the backups, such as \"vault: nightly\"",
role: "\"role\" with the ARN of the role that AWS Backup assumes, such as \"role: arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole\""
};
function checkAwsBackupPlan(plan, path, now) {
let troubles = NEEDED_BY_AWS_BACKUP.filter((key) => keysIn(plan, [key]).length === 0).map((key) => ({
	path: [...path, "engine"],
	at: "value",
	message: `a plan of AWS Backup needs ${NEEDED[key]}`
}));
keysIn(plan, ["retention"]).length > 0 && troubles.push({
	path: [...path, "retention"],
	at: "key",
	message: "\"retention\" is not for plans of AWS Backup, which deletes by the expiry of the rules alone; take it out, and write longer expiries where more is to be kept"
});
let rules = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.Mc)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(plan, "rules"));
if (rules.length > 10) {
	let message = `there are ${rules.length} rules, and a plan of AWS Backup has at most 10; write the others in a plan of their own`;
	troubles.push({
		path: [...path, "rules"],
		at: "key",
		message
	});
}
return [
	...troubles,
	...rules.flatMap(([name, rule]) => checkAwsBackupRule(rule, [
		...path,
		"rules",
		name
	], now)),
	...checkContinuous(plan, path),
	...checkAwsBackupSelection((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(plan, "selection"), [...path, "selection"])
];
}
function findJoinedTags(view) {
return (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.Mc)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(view.value, "plans")).flatMap(([name, plan]) => {
	let selection = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(plan, "selection");
	let at = (key) => [
		"plans",
		name,
		"selection",
		key
	];
	let anyOf = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "any-of");
	let groups = Array.isArray(anyOf) ? anyOf.map((group, index) => [group, [...at("any-of"), index]]) : [];
	return [
		...joinedIn(view, (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "tags"), at("tags")),
		...groups.flatMap(([group, path]) => joinedIn(view, group, path)),
		...joinedIn(view, (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, "except"), at("except"))
	];
});
}
function joinedIn(view, value, path) {
return (Array.isArray(value) ? value.map((item, index) => [item, [...path, index]]) : [[value, path]]).flatMap(([text, at]) => {
	if (typeof text != "string" || !view.isJoined(at)) return [];
	return [{
		path: at,
		at: "value",
		message: `YAML joins these lines into one, "${text.trim()}"; write "|" after the colon to keep them apart, or a list such as [Backup:daily, Role:db]`
	}];
});
}
function findRestoreTestTroubles(file) {
let owners = new Map();
return (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.Mc)((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(file, "plans")).flatMap(([plan, value]) => {
	let said = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(value, "restore-test");
	if (said === void 0 || (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(value, "engine") !== "aws-backup") return [];
	let path = [
		"plans",
		plan,
		"restore-test"
	];
	let name = (0, _restore_test_js__WEBPACK_IMPORTED_MODULE_1__.kI)(plan);
	let owner = owners.get(name);
	let wanted = typeof said != "string" || said.trim() !== "never";
	wanted && owner === void 0 && owners.set(name, plan);
	let taken = [];
	if (wanted && owner !== void 0) {
		let message = `the restore testing plan of "${plan}" would have the name "${name}", which is that of the plan "${owner}": AWS Backup takes letters, digits and "_" alone there; write another name for one of the two plans`;
		taken.push({
			path,
			at: "key",
			message
		});
	}
	return [...taken, ...strayOverrides((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(said, "overrides"), typesOf((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(value, "selection")), path)];
});
}
function strayOverrides(overrides, types, path) {
if (types === null) return [];
return (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.Mc)(overrides).filter(([type]) => !types.has(type) && (0, _restore_test_js__WEBPACK_IMPORTED_MODULE_1__.Q2)([]).some((one) => one === type)).map(([type]) => {
	let known = [...types].map((one) => `"${one}"`).join(", ");
	let message = `the plan selects nothing of the type "${type}", so that this has no effect; ${known === "" ? "take it out" : `write one of ${known}, or take it out`}`;
	return {
		path: [
			...path,
			"overrides",
			type
		],
		at: "key",
		message
	};
});
}
function typesOf(selection) {
let [kinds, resources] = [textsUnder(selection, "kinds"), textsUnder(selection, "resources")];
if (kinds === null || resources === null || !kinds.every(isKind)) return null;
let byTags = ["tags", "any-of"].some((key) => (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, key) !== void 0);
let named = [];
for (let one of resources) {
	let read = readResource(one);
	if (!read.ok) return null;
	named.push(read.value.kind);
}
return new Set([...byTags ? (0, _restore_test_js__WEBPACK_IMPORTED_MODULE_1__.Q2)(kinds) : [], ...named.map(_restore_test_js__WEBPACK_IMPORTED_MODULE_1__.nV)]);
}
function isKind(text) {
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.xK)(text) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.G7)(text);
}
function textsUnder(selection, key) {
let listed = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(selection, key) ?? [];
return Array.isArray(listed) && listed.every((one) => typeof one == "string") ? listed : null;
}
let vault = text({
description: "Engine aws-backup: name of the backup vault that holds the recovery points.",
pattern: _start_js__WEBPACK_IMPORTED_MODULE_0__.SJ,
examples: ["nightly"],
read: _start_js__WEBPACK_IMPORTED_MODULE_0__.zE
});
let role = text({
description: "Engine aws-backup: ARN of the role that AWS Backup assumes.",
pattern: _start_js__WEBPACK_IMPORTED_MODULE_0__.YP,
examples: ["arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole"],
read: _start_js__WEBPACK_IMPORTED_MODULE_0__.fP
});
let coldStorageAfter = text({
description: "Engine aws-backup: how old recovery points are when they are moved to cold storage, where they stay for 90 days at least. Never when left out.",
pattern: DURATION_PATTERN,
examples: ["30 days"],
read: _start_js__WEBPACK_IMPORTED_MODULE_0__.Iu
});
let startWindow = text({
description: "Engine aws-backup: within how long a backup must have begun, an hour at least. 8 hours when left out.",
pattern: DURATION_PATTERN,
examples: ["2 hours"],
read: _start_js__WEBPACK_IMPORTED_MODULE_0__.lR
});
let completionWindow = text({
description: "Engine aws-backup: within how long a backup that has begun must be done. 7 days when left out.",
pattern: DURATION_PATTERN,
examples: ["12 hours"],
read: _start_js__WEBPACK_IMPORTED_MODULE_0__.tw
});
function flag(description$1) {
return pipe(boolean(({ input }) => `${describe(input)}; write true, or leave it out`), description(description$1));
}
function list(item, description$2, right) {
return pipe(array(item, ({ input }) => `${describe(input)}; ${right}`), minLength(1, `the list is empty; ${right}, or leave it out`), description(description$2));
}
let index = list(word(["EBS", "S3"], "A resource type, as AWS Backup spells it."), "Engine aws-backup: types of which each new recovery point is indexed, so that files in it can be searched for.", "write a list such as [EBS]");
let scans = list(word(["full", "incremental"], "Scan all of a recovery point, or what has changed since the one before."), "Engine aws-backup: have GuardDuty scan each new recovery point for malware; scanning of the plan says of which types.", "write a list such as [full]");
let airGappedVault = text({
description: "Engine aws-backup: ARN of a logically air-gapped vault that backups also go into.",
pattern: VAULT_ARN_PATTERN,
examples: ["arn:aws:backup:eu-west-1:123456789012:backup-vault:sealed"],
read: readVaultArn
});
let scanning = pipe(strictObject({
role: text({
	description: "ARN of the role that the scanner assumes.",
	pattern: _start_js__WEBPACK_IMPORTED_MODULE_0__.YP,
	examples: ["arn:aws:iam::123456789012:role/backup-scanner"],
	read: _start_js__WEBPACK_IMPORTED_MODULE_0__.fP
}),
types: list(word([
	"EC2",
	"EBS",
	"S3"
], "A resource type, as AWS Backup spells it."), "Types whose recovery points are scanned.", "write a list such as [EC2, EBS]")
}, missing), description("Engine aws-backup: how GuardDuty scans what the rules with scans make."));
let awsBackupRule = {
vault: exactOptional(vault),
"cold-storage-after": exactOptional(coldStorageAfter),
"start-window": exactOptional(startWindow),
"completion-window": exactOptional(completionWindow),
continuous: exactOptional(flag("Engine aws-backup: make continuous backups of the types that AWS Backup can restore to any second, kept for 35 days at most.")),
index: exactOptional(index),
scans: exactOptional(scans),
"air-gapped-vault": exactOptional(airGappedVault),
"recovery-point-tags": exactOptional(tagList("Engine aws-backup: tags of the recovery points, beside BackupPlan.", readTagText))
};
let awsBackupPlan = {
"windows-vss": exactOptional(flag("Engine aws-backup: back up Windows instances with VSS, so that applications are consistent.")),
scanning: exactOptional(scanning)
};
function restoreTestSchema(now) {
return pipe(union([text({
	description: "daily, weekly (on Sunday), monthly (on the first), each at 06:17 UTC, or a cron line in UTC; never deletes the restore tests of the plan.",
	pattern: _restore_test_js__WEBPACK_IMPORTED_MODULE_1__.dp,
	examples: [
		"monthly",
		"17 6 1 * *",
		"never"
	],
	read: (line) => (0, _restore_test_js__WEBPACK_IMPORTED_MODULE_1__.RO)(line, now)
}), settings(now)], ({ input }) => `${describe(input)}; write "restore-test: monthly", or a mapping such as {schedule: monthly, select: random}`), description("Engine aws-backup: how often AWS Backup restores a recovery point of each resource of the plan, to prove that it can. No tests when left out."));
}
function settings(now) {
return strictObject({
	schedule: text({
		description: "daily, weekly (on Sunday), monthly (on the first), each at 06:17, or a cron line.",
		pattern: _restore_test_js__WEBPACK_IMPORTED_MODULE_1__.Vn,
		examples: ["monthly", "17 6 1 * *"],
		read: (line) => (0, _restore_test_js__WEBPACK_IMPORTED_MODULE_1__.iz)(line, now)
	}),
	"time-zone": exactOptional(text({
		description: "IANA name of the time zone in which the schedule is meant. UTC when left out.",
		pattern: _time_zone_js__WEBPACK_IMPORTED_MODULE_5__.Uc,
		examples: ["Europe/Berlin", "UTC"],
		read: _time_zone_js__WEBPACK_IMPORTED_MODULE_5__.gy
	})),
	"start-window": exactOptional(text({
		description: "Within how long the tests must have begun, a week at most. 24 hours when left out.",
		pattern: DURATION_PATTERN,
		examples: ["8 hours"],
		read: _restore_test_js__WEBPACK_IMPORTED_MODULE_1__.i2
	})),
	within: exactOptional(text({
		description: "How old a recovery point may be that is tested, a year at most. 30 days when left out.",
		pattern: DURATION_PATTERN,
		examples: ["30 days"],
		read: _restore_test_js__WEBPACK_IMPORTED_MODULE_1__.N4
	})),
	select: exactOptional(word(["latest", "random"], "Which recovery point of each resource is tested. The latest when left out.")),
	"validation-window": exactOptional(text({
		description: "How long what was restored stays, so that a validation of your own can look at it, a week at most. Deleted at once when left out.",
		pattern: DURATION_PATTERN,
		examples: ["4 hours"],
		read: _restore_test_js__WEBPACK_IMPORTED_MODULE_1__.i2
	})),
	role: exactOptional(text({
		description: "ARN of the role that AWS Backup restores with. The role of the plan when left out.",
		pattern: _start_js__WEBPACK_IMPORTED_MODULE_0__.YP,
		examples: ["arn:aws:iam::123456789012:role/backup-restore-tests"],
		read: _start_js__WEBPACK_IMPORTED_MODULE_0__.fP
	})),
	overrides: exactOptional(overrides)
}, missing);
}
let metadata = exactOptional(pipe(record(string(), string(({ input }) => `${describe(input)}; write a text in quotes, such as "restore-tests"`), ({ input }) => `${describe(input)}; write texts by their names, such as {dbSubnetGroupName: restore-tests}`), description("Restore metadata by its names, as AWS Backup lists them for the type.")));
let overrides = pipe(strictObject({
Aurora: metadata,
DocumentDB: metadata,
DynamoDB: metadata,
EBS: metadata,
EC2: metadata,
EFS: metadata,
FSx: metadata,
Neptune: metadata,
RDS: metadata,
S3: metadata
}, missing), description("Restore metadata by resource type, in place of what AWS Backup infers."));
function planFileSchema(now) {
let schedule = text({
	description: "The cron line of the workflow that fires this rule, in UTC unless time-zone names another zone. Leave it out for a rule that is only run by hand.",
	pattern: _cron_js__WEBPACK_IMPORTED_MODULE_2__.CRON_PATTERN,
	examples: ["0 23 * * *", "0 3 * * 0"],
	read: (line) => (0, _cron_js__WEBPACK_IMPORTED_MODULE_2__.readCron)(line, now)
});
let expiry = text({
	description: "How long the backups of this rule are kept: a length of time, or \"never\".",
	pattern: EXPIRY_PATTERN,
	examples: [
		"30 days",
		"6 months",
		"never"
	],
	read: (length) => readPlanExpiry(length, now)
});
let rule = pipe(strictObject({
	schedule: exactOptional(schedule),
	"time-zone": exactOptional(timeZone),
	expiry,
	copies: exactOptional(copiesSchema({
		expiry,
		vault,
		coldStorageAfter
	})),
	...awsBackupRule
}, missing), description("When backups are made, and how long they are kept."));
return pipe(strictObject({
	plans: named("plan", pipe(strictObject({
		engine: exactOptional(engine),
		vault: exactOptional(vault),
		role: exactOptional(role),
		...awsBackupPlan,
		"restore-test": exactOptional(restoreTestSchema(now)),
		selection,
		rules: named("rule", rule),
		retention: exactOptional(retention)
	}, missing), metadata$1({
		description: "What is protected, when, and for how long.",
		...byEngine()
	}))),
	"former-plans": exactOptional(formerPlans)
}, missing), title("Backup plans"), description("What is backed up when, and how long the backups are kept."));
}
let formerPlans = pipe(array(text({
description: "Name of a plan, or plan/rule, as the BackupPlan tag has it.",
pattern: FORMER_PATTERN,
examples: ["production", "production/weekly"],
read: readFormer
}), ({ input }) => `${describe(input)}; write a list such as [production, staging/weekly]`), description("Plans and rules that are gone forever. A purge keeps what a plan made that the file does not hold; what these made goes by its Expire tag."));
let engine = word(_start_js__WEBPACK_IMPORTED_MODULE_0__.ug, "Who carries out the plan: this action itself (\"direct\", also when left out), or AWS Backup once a run with mode sync has made the plan there.");
let timeZone = text({
description: "IANA name of the time zone in which the schedule is meant; the line of the workflow has the same under timezone. UTC when left out.",
pattern: _time_zone_js__WEBPACK_IMPORTED_MODULE_5__.Uc,
examples: ["Europe/Berlin", "UTC"],
read: _time_zone_js__WEBPACK_IMPORTED_MODULE_5__.gy
});
function named(thing, value) {
return pipe(record(pipe(string(), metadata$1({ pattern: NAME_PATTERN })), value), minEntries(1), description(thing === "plan" ? "The plans by name." : "The rules of the plan by name."));
}
function knownKeys(schema) {
let plan = schema.entries.plans.value;
return {
	file: Object.keys(schema.entries),
	plan: Object.keys(plan.entries),
	selection: Object.keys(plan.entries.selection.entries),
	rule: Object.keys(plan.entries.rules.value.entries),
	copy: Object.keys(plan.entries.rules.value.entries.copies.wrapped.item.entries),
	retention: Object.keys(plan.entries.retention.wrapped.entries),
	scanning: Object.keys(plan.entries.scanning.wrapped.entries),
	restoreTest: Object.keys(plan.entries["restore-test"].wrapped.options[1].entries)
};
}
function checkStructure(file, known) {
let troubles = [];
let unreadable = [];
checkKeys(file, [], known.file, "plans: {production: ...}");
for (let [plan, path] of checkNames(file, [], "plans", PLAN)) {
	checkKeys(plan, path, known.plan, "selection: ..., rules: ...");
	checkPart(plan, path, "selection", known.selection, "tags: [Backup:ProductionDaily]");
	checkPart(plan, path, "retention", known.retention, "keep-daily: 7");
	checkPart(plan, path, "scanning", known.scanning, "role: ..., types: [EC2]");
	checkRestoreTest((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.pi)(plan) ? plan["restore-test"] : void 0, [...path, "restore-test"]);
	for (let [rule, rulePath] of checkNames(plan, path, "rules", RULE)) {
		checkKeys(rule, rulePath, known.rule, "schedule: '0 23 * * *', expiry: 30 days");
		let copies = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.pi)(rule) ? rule.copies : void 0;
		for (let [index, copy] of (Array.isArray(copies) ? copies : []).entries()) checkKeys(copy, [
			...rulePath,
			"copies",
			index
		], known.copy, "to: eu-west-1");
	}
}
return {
	troubles,
	unreadable
};
function checkMapping(value, path, right) {
	if ((0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.pi)(value)) return !0;
	unreadable.push(path);
	troubles.push({
		path,
		at: "value",
		message: `${describe(value)}; ${right}`
	});
	return !1;
}
function checkKeys(value, path, keys, right) {
	if (!checkMapping(value, path, `write a mapping such as {${right}}`)) return;
	for (let key of Object.keys(value).filter((one) => !keys.includes(one))) troubles.push({
		path: [...path, key],
		at: "key",
		message: unknownKey(key, keys, known)
	});
}
function checkPart(owner, path, key, keys, right) {
	(0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.pi)(owner) && Object.hasOwn(owner, key) && checkKeys(owner[key], [...path, key], keys, right);
}
function checkRestoreTest(value, path) {
	if (typeof value != "object" || !value) return;
	checkKeys(value, path, known.restoreTest, "schedule: monthly");
	checkPart(value, path, "overrides", _restore_test_js__WEBPACK_IMPORTED_MODULE_1__.ro, "RDS: ...");
}
function checkNames(owner, path, key, { thing, right }) {
	if (!(0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.pi)(owner) || !Object.hasOwn(owner, key)) return [];
	let named = owner[key];
	let here = [...path, key];
	if (!checkMapping(named, here, `write names, and under each what it stands for, such as ${right}`)) return [];
	let entries = Object.entries(named);
	entries.length === 0 && troubles.push({
		path: here,
		at: "value",
		message: `there is no ${thing}; write at least one, such as ${right}`
	});
	return entries.map(([name, value]) => {
		let message = whyNotAName(name);
		message !== null && troubles.push({
			path: [...here, name],
			at: "key",
			message
		});
		return [value, [...here, name]];
	});
}
}
let PLAN = {
thing: "plan",
right: "\"production: {selection: ..., rules: ...}\""
};
let RULE = {
thing: "rule",
right: "\"daily: {schedule: '0 23 * * *', expiry: 30 days}\""
};
let OTHER_WORDS = {
cron: "schedule",
lifecycle: "expiry",
expire: "expiry",
"delete-after": "expiry",
"delete-after-days": "expiry",
exclude: "except",
any: "any-of",
instances: "resources",
"vault-name": "vault",
"backup-vault": "vault",
"target-vault": "vault",
"target-backup-vault": "vault",
"role-arn": "role",
"iam-role": "role",
"iam-role-arn": "role",
"backup-role-arn": "role",
"cold-storage": "cold-storage-after",
"move-to-cold-storage-after": "cold-storage-after",
"move-to-cold-storage-after-days": "cold-storage-after",
"start-window-minutes": "start-window",
"completion-window-minutes": "completion-window",
"complete-window": "completion-window",
kind: "kinds",
"old-plans": "former-plans",
"past-plans": "former-plans",
"retired-plans": "former-plans",
"removed-plans": "former-plans",
"resource-types": "kinds",
copy: "copies",
"copy-to": "copies",
"copy-actions": "copies",
"enable-continuous-backup": "continuous",
pitr: "continuous",
"point-in-time-recovery": "continuous",
"index-actions": "index",
"scan-actions": "scans",
scan: "scans",
"scan-settings": "scanning",
"restore-testing": "restore-test",
"restore-tests": "restore-test",
"restore-testing-plan": "restore-test",
"schedule-expression": "schedule",
"schedule-expression-timezone": "time-zone",
"start-window-hours": "start-window",
"validation-window-hours": "validation-window",
"keep-hours": "validation-window",
"selection-window-days": "within",
"within-days": "within",
algorithm: "select",
"restore-metadata-overrides": "overrides",
vss: "windows-vss",
"target-logically-air-gapped-backup-vault-arn": "air-gapped-vault",
"assignment-name": "name",
"selection-name": "name",
assignment: "name",
region: "to",
destination: "to",
"kms-key-id": "kms-key",
"kms-key-arn": "kms-key",
key: "kms-key",
timezone: "time-zone",
last: "keep-last",
hourly: "keep-hourly",
daily: "keep-daily",
weekly: "keep-weekly",
monthly: "keep-monthly",
yearly: "keep-yearly",
within: "keep-within"
};
function unknownKey(key, keys, known) {
let unknown = `"${key}" is not known here`;
if (key === "<<") return `${unknown}: merge keys are not read; write the keys out, or use an alias for a whole value`;
let word = key.toLowerCase().replaceAll("_", "-");
let other = Object.hasOwn(OTHER_WORDS, word) ? OTHER_WORDS[word] : void 0;
if (other !== void 0 && keys.includes(other)) return `${unknown}; did you mean "${other}"?`;
if ((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pA)(key, keys) !== null) return `${unknown}${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.au)(key, keys)}`;
let owner = ownerOf(key, known);
if (owner !== null) return `${unknown}; it belongs ${owner}`;
return `${unknown}; known are ${keys.map((one) => `"${one}"`).join(", ")}`;
}
function ownerOf(key, known) {
if (known.file.includes(key)) return "at the top of the file";
if (known.plan.includes(key)) return "under the name of a plan";
if (known.selection.includes(key)) return "under \"selection\"";
if (known.rule.includes(key)) return "under the name of a rule";
if (known.copy.includes(key)) return "in an entry of \"copies\" of a rule";
if (known.retention.includes(key)) return "under \"retention\"";
if (known.scanning.includes(key)) return "under \"scanning\" of a plan";
if (known.restoreTest.includes(key)) return "under \"restore-test\" of a plan";
return null;
}
function parsePlanFile(text, now) {
let yaml = (0, _time_zone_js__WEBPACK_IMPORTED_MODULE_5__.gM)(text, "plans");
let foreign = yaml.ok && (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.pi)(yaml.view.value) ? null : (0, _cron_js__WEBPACK_IMPORTED_MODULE_2__.foreignText)(text);
if (foreign !== null) return {
	ok: !1,
	problems: [{
		...foreign,
		column: 1
	}]
};
if (!yaml.ok) {
	let lines = text.split("\n");
	return {
		ok: !1,
		problems: inOrder(yaml.problems.map((one) => ({
			...one,
			message: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ZT)(one.message, lines[one.line - 1] ?? "")
		})))
	};
}
let { value } = yaml.view;
if (value == null) return {
	ok: !1,
	problems: inOrder([...yaml.problems, {
		line: 1,
		column: 1,
		message: "the file is empty; write \"plans:\" and under it a name for each plan"
	}])
};
let other = (0, _cron_js__WEBPACK_IMPORTED_MODULE_2__.foreignFile)(value);
if (other !== null) return {
	ok: !1,
	problems: [{
		line: 1,
		column: 1,
		message: other
	}]
};
let schema = planFileSchema(now);
let reading = safeParse(schema, value, ONE_EACH);
let found = [...yaml.problems, ...problemsOf(yaml.view, schema, reading, now)];
if (found.length > 0) {
	for (let view of yaml.otherViews()) found.push(...problemsOf(view, schema, safeParse(schema, view.value, ONE_EACH), now));
	return {
		ok: !1,
		problems: inOrder(found.filter((problem) => yaml.problems.includes(problem) || !yaml.unclearLines.has(problem.line)))
	};
}
if (!reading.success) throw Error("a refused plan file had no problem: this is a bug");
let { plans, "former-plans": formerPlans } = reading.output;
let { keysOf } = yaml.view;
return {
	ok: !0,
	file: {
		plans: inOrderOf(keysOf(["plans"]), plans, (name, plan) => planOf(name, plan, keysOf([
			"plans",
			name,
			"rules"
		]))),
		...formerPlans === void 0 ? {} : { formerPlans }
	}
};
}
let ONE_EACH = { abortPipeEarly: !0 };
function planOf(name, plan, ruleNames) {
let selection = selectionOf(plan.selection);
if (plan.engine === "aws-backup") return awsBackupPlan$1(name, plan, selection, inOrderOf(ruleNames, plan.rules, (rule, read) => awsBackupRule$1(`${name}/${rule}`, rule, read)));
return {
	name,
	engine: "direct",
	selection,
	rules: inOrderOf(ruleNames, plan.rules, (rule, { schedule = null, "time-zone": timeZone, expiry, copies }) => ({
		name: rule,
		schedule,
		...timeZone === void 0 ? {} : { timeZone },
		...expiry,
		...copies === void 0 ? {} : { copies: copies.map(copyOf) }
	})),
	retention: retentionOf(plan)
};
}
function copyOf({ to, expiry, "kms-key": kmsKey }) {
return {
	to: to.region,
	expiry: expiry?.expiry ?? null,
	kmsKey: kmsKey ?? null
};
}
function selectionOf(selection) {
return {
	tags: withoutRepeats(selection.tags ?? []),
	anyOf: (selection["any-of"] ?? []).map(withoutRepeats),
	except: withoutRepeats(selection.except ?? []),
	regions: selection.regions ?? "",
	kinds: [...new Set(selection.kinds ?? [])],
	resources: [...new Map((selection.resources ?? []).map((one) => [`${one.kind} ${one.region} ${one.id}`, one])).values()],
	...selection.name === void 0 ? {} : { names: [selection.name].flat() }
};
}
function retentionOf({ retention }) {
if (retention === void 0) return null;
return {
	keepLast: retention["keep-last"] ?? 0,
	keepHourly: retention["keep-hourly"] ?? 0,
	keepDaily: retention["keep-daily"] ?? 0,
	keepWeekly: retention["keep-weekly"] ?? 0,
	keepMonthly: retention["keep-monthly"] ?? 0,
	keepYearly: retention["keep-yearly"] ?? 0,
	keepWithin: retention["keep-within"] ?? null,
	timeZone: retention["time-zone"] ?? "UTC"
};
}
function inOrderOf(names, values, make) {
return names.flatMap((name) => {
	let value = values[name];
	return value === void 0 ? [] : [make(name, value)];
});
}
function problemsOf(view, schema, reading, now) {
let known = knownKeys(schema);
let structure = checkStructure(view.value, known);
let issues = (reading.issues ?? []).flatMap((issue) => troublesOf(issue));
let troubles = [
	...structure.troubles,
	...issues.filter(({ path }) => !isUnder(path, structure.unreadable)),
	...findContradictions(view.value, known, now),
	...findEngineTroubles(view.value, now),
	...findCopyTroubles(view.value, now),
	...findRestoreTestTroubles(view.value),
	...findJoinedTags(view),
	...(0, _time_zone_js__WEBPACK_IMPORTED_MODULE_5__.Vr)(view.value)
];
let once = new Map();
for (let trouble of troubles) {
	let place = view.placeOf(trouble.path, trouble.at);
	let key = JSON.stringify([place, trouble.message]);
	once.has(key) || once.set(key, {
		...place,
		message: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ZT)(sentence(trouble), writtenAt(view.value, trouble))
	});
}
return [...once.values()];
}
function troublesOf(issue, above = []) {
if (issue.type === "strict_object" && issue.expected === "never" || issue.type === "min_entries") return [];
let path = [...above, ...(issue.path ?? []).map(({ key }) => typeof key == "number" ? key : String(key))];
let meant = (isStrayMapping(issue) ? [] : issue.issues ?? []).filter((one) => (one.path ?? []).length > 0 || one.kind !== "schema");
if (meant.length > 0) return meant.flatMap((one) => troublesOf(one, path));
return [{
	path,
	at: issue.type === "strict_object" && issue.expected !== "Object" ? "key" : "value",
	message: shortened(issue)
}];
}
function shortened({ message, input }) {
if (typeof input != "string" || input.length <= MOST_QUOTED) return message;
return message.replaceAll(input, () => `${input.slice(0, MOST_QUOTED)}...`);
}
let MOST_QUOTED = 100;
function isStrayMapping({ input, issues }) {
if (!(0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.pi)(input)) return !1;
return issues?.some((one) => one.type === "strict_object" && one.expected === "\"key\"") === !0 && !Object.hasOwn(input, "key") && !Object.hasOwn(input, "value");
}
function isUnder(path, roots) {
return roots.some((root) => root.every((step, index) => path[index] === step));
}
function writtenAt(value, { path, at }) {
let text = at === "key" ? path.at(-1) : path.reduce(stepInto, value);
return typeof text == "string" ? text : "";
}
function stepInto(inner, step) {
if (typeof step == "string") return (0, _local_time_js__WEBPACK_IMPORTED_MODULE_3__.hG)(inner, step);
return Array.isArray(inner) ? inner[step] : void 0;
}
function sentence({ path, at, message }) {
let text = (at === "key" ? path.slice(0, -1) : path).map((step) => typeof step == "number" ? `[${step}]` : `.${step}`).join("");
return text === "" ? message : `${text.slice(1)}: ${message}`;
}
function inOrder(problems) {
return [...new Map(problems.map((problem) => [`${problem.line}:${problem.column}:${problem.message}`, problem])).values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
}) };
