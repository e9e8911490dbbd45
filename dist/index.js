import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	88739: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { I: () => emitWarningIfUnsupportedVersion });
		let state = { warningEmitted: !1 };
		let emitWarningIfUnsupportedVersion = (version) => {
			if (version && !state.warningEmitted) {
				if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
					state.warningEmitted = !0;
					return;
				}
				if (parseInt(version.substring(1, version.indexOf("."))) < 22) {
					state.warningEmitted = !0;
					process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=22. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=22.

More information can be found at: https://a.co/c895JFp`);
				}
			}
		};
	}),
	84351: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { E: () => getDefaultSocketTimeout });
		let isDefaultSocketTimeoutEnabled = () => typeof process == "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
		let getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
			if (!isDefaultSocketTimeoutEnabled()) return;
			if (typeof requestHandler?.handle == "function") return;
			return timeoutMs;
		};
	}),
	54405: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			OV: () => resolveHostHeaderConfig,
			TC: () => getHostHeaderPlugin
		});
		var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51871);
		function resolveHostHeaderConfig(input) {
			return input;
		}
		let hostHeaderMiddleware = (options) => (next) => async (args) => {
			if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.K.isInstance(args.request)) return next(args);
			let { request } = args;
			let { handlerProtocol = "" } = options.requestHandler.metadata || {};
			if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
				delete request.headers.host;
				request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
			} else if (!request.headers.host) {
				let host = request.hostname;
				request.port != null && (host += `:${request.port}`);
				request.headers.host = host;
			}
			return next(args);
		};
		let hostHeaderMiddlewareOptions = {
			name: "hostHeaderMiddleware",
			step: "build",
			priority: "low",
			tags: ["HOST"],
			override: !0
		};
		let getHostHeaderPlugin = (options) => ({ applyToStack: (clientStack) => {
			clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
		} });
	}),
	41478: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { Y7: () => getLoggerPlugin });
		let loggerMiddleware = () => (next, context) => async (args) => {
			try {
				let response = await next(args);
				let { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
				let { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
				let inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
				let outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
				let { $metadata, ...outputWithoutMetadata } = response.output;
				logger?.info?.({
					clientName,
					commandName,
					input: inputFilterSensitiveLog(args.input),
					output: outputFilterSensitiveLog(outputWithoutMetadata),
					metadata: $metadata
				});
				return response;
			} catch (error) {
				let { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
				let { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
				let inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
				logger?.error?.({
					clientName,
					commandName,
					input: inputFilterSensitiveLog(args.input),
					error,
					metadata: error.$metadata
				});
				throw error;
			}
		};
		let loggerMiddlewareOptions = {
			name: "loggerMiddleware",
			tags: ["LOGGER"],
			step: "initialize",
			override: !0
		};
		let getLoggerPlugin = (options) => ({ applyToStack: (clientStack) => {
			clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
		} });
	}),
	98032: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { n: () => getRecursionDetectionPlugin });
		let recursionDetectionMiddlewareOptions = {
			step: "build",
			tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
			name: "recursionDetectionMiddleware",
			override: !0,
			priority: "low"
		};
		let PROTECTED_KEYS = {
			REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
			X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
			TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
			TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
			TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
			BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
		};
		let NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
		NO_GLOBAL_AWS_LAMBDA || (globalThis.awslambda = globalThis.awslambda || {});
		class InvokeStoreBase {
			static PROTECTED_KEYS = PROTECTED_KEYS;
			isProtectedKey(key) {
				return Object.values(PROTECTED_KEYS).includes(key);
			}
			getRequestId() {
				return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
			}
			getXRayTraceId() {
				return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
			}
			getTenantId() {
				return this.get(PROTECTED_KEYS.TENANT_ID);
			}
			getTraceparent() {
				return this.get(PROTECTED_KEYS.TRACEPARENT);
			}
			getTracestate() {
				return this.get(PROTECTED_KEYS.TRACESTATE);
			}
			getBaggage() {
				return this.get(PROTECTED_KEYS.BAGGAGE);
			}
		}
		class InvokeStoreSingle extends InvokeStoreBase {
			currentContext;
			getContext() {
				return this.currentContext;
			}
			hasContext() {
				return this.currentContext !== void 0;
			}
			get(key) {
				return this.currentContext?.[key];
			}
			set(key, value) {
				if (this.isProtectedKey(key)) throw Error(`Cannot modify protected Lambda context field: ${String(key)}`);
				this.currentContext = this.currentContext || {};
				this.currentContext[key] = value;
			}
			run(context, fn) {
				this.currentContext = context;
				return fn();
			}
		}
		class InvokeStoreMulti extends InvokeStoreBase {
			als;
			static async create() {
				let instance = new InvokeStoreMulti();
				instance.als = new (await (Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 16698, 23)))).AsyncLocalStorage();
				return instance;
			}
			getContext() {
				return this.als.getStore();
			}
			hasContext() {
				return this.als.getStore() !== void 0;
			}
			get(key) {
				return this.als.getStore()?.[key];
			}
			set(key, value) {
				if (this.isProtectedKey(key)) throw Error(`Cannot modify protected Lambda context field: ${String(key)}`);
				let store = this.als.getStore();
				if (!store) throw Error("No context available");
				store[key] = value;
			}
			run(context, fn) {
				return this.als.run(context, fn);
			}
		}
		var InvokeStore;
		(function(InvokeStore) {
			let instance = null;
			async function getInstanceAsync(forceInvokeStoreMulti) {
				instance ||= (async () => {
					let newInstance = forceInvokeStoreMulti === !0 || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
					if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore;
					else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
						globalThis.awslambda.InvokeStore = newInstance;
						return newInstance;
					} else return newInstance;
				})();
				return instance;
			}
			InvokeStore.getInstanceAsync = getInstanceAsync;
			InvokeStore._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? { reset: () => {
				instance = null;
				globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore;
				globalThis.awslambda = { InvokeStore: void 0 };
			} } : void 0;
		})(InvokeStore ||= {});
		var httpRequest = __nccwpck_require__(51871);
		let X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
		let TRACEPARENT = "traceparent";
		let TRACESTATE = "tracestate";
		let BAGGAGE = "baggage";
		let recursionDetectionMiddleware = () => (next) => async (args) => {
			let { request } = args;
			if (!httpRequest.K.isInstance(request)) return next(args);
			let invokeStore;
			{
				let traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === "x-amzn-trace-id") ?? X_AMZN_TRACE_ID;
				if (!request.headers.hasOwnProperty(traceIdHeader)) {
					let functionName = process.env.AWS_LAMBDA_FUNCTION_NAME;
					let traceIdFromEnv = process.env._X_AMZN_TRACE_ID;
					invokeStore ??= await InvokeStore.getInstanceAsync();
					let traceId = invokeStore?.getXRayTraceId() ?? traceIdFromEnv;
					let nonEmptyString = (str) => typeof str == "string" && str.length > 0;
					nonEmptyString(functionName) && nonEmptyString(traceId) && (request.headers[X_AMZN_TRACE_ID] = traceId);
				}
			}
			sanitizeTraceHeaders(request.headers);
			if (!request.headers[TRACEPARENT]) {
				let traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
				if (traceparent) {
					request.headers[TRACEPARENT] = traceparent;
					let tracestate = invokeStore?.getTracestate?.();
					tracestate && (request.headers[TRACESTATE] = tracestate);
					let baggage = invokeStore?.getBaggage?.();
					baggage && (request.headers[BAGGAGE] = baggage);
				}
			}
			return next(args);
		};
		function sanitizeTraceHeaders(headers) {
			for (let header of Object.keys(headers)) {
				let lower = header.toLowerCase();
				if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
					headers[lower] = headers[header];
					delete headers[header];
				}
			}
		}
		let getRecursionDetectionPlugin = (options) => ({ applyToStack: (clientStack) => {
			clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
		} });
	}),
	66868: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			D: () => resolveUserAgentConfig,
			b: () => DEFAULT_UA_APP_ID
		});
		var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31944);
		let DEFAULT_UA_APP_ID;
		function isValidUserAgentAppId(appId) {
			if (appId === void 0) return !0;
			return typeof appId == "string" && appId.length <= 50;
		}
		function resolveUserAgentConfig(input) {
			let normalizedAppIdProvider = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.t)(input.userAgentAppId ?? void 0);
			let { customUserAgent } = input;
			return Object.assign(input, {
				customUserAgent: typeof customUserAgent == "string" ? [[customUserAgent]] : customUserAgent,
				userAgentAppId: async () => {
					let appId = await normalizedAppIdProvider();
					if (!isValidUserAgentAppId(appId)) {
						let logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
						typeof appId == "string" ? appId.length > 50 && logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.") : logger?.warn("userAgentAppId must be a string or undefined.");
					}
					return appId;
				}
			});
		}
	}),
	35424: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { sM: () => getUserAgentPlugin });
		var httpRequest = __nccwpck_require__(51871);
		var partition = __nccwpck_require__(8575);
		var util_retry_config = __nccwpck_require__(69903);
		function setFeature(context, feature, value) {
			context.__aws_sdk_context ? context.__aws_sdk_context.features || (context.__aws_sdk_context.features = {}) : context.__aws_sdk_context = { features: {} };
			context.__aws_sdk_context.features[feature] = value;
		}
		let ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
		async function checkFeatures(context, config, args) {
			args.request?.headers?.["smithy-protocol"] === "rpc-v2-cbor" && setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
			if (typeof config.retryStrategy == "function") {
				let retryStrategy = await config.retryStrategy();
				if (typeof retryStrategy.mode == "string") switch (retryStrategy.mode) {
					case util_retry_config.cm.ADAPTIVE:
						setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
						break;
					case util_retry_config.cm.STANDARD: setFeature(context, "RETRY_MODE_STANDARD", "E");
				}
			}
			if (typeof config.accountIdEndpointMode == "function") {
				let endpointV2 = context.endpointV2;
				String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX) && setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
				switch (await config.accountIdEndpointMode?.()) {
					case "disabled":
						setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
						break;
					case "preferred":
						setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
						break;
					case "required": setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
				}
			}
			let identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
			if (identity?.$source) {
				let credentials = identity;
				credentials.accountId && setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
				for (let [key, value] of Object.entries(credentials.$source ?? {})) setFeature(context, key, value);
			}
		}
		let USER_AGENT = "user-agent";
		let X_AMZ_USER_AGENT = "x-amz-user-agent";
		let UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
		let UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
		function encodeFeatures(features) {
			let buffer = "";
			for (let key in features) {
				let val = features[key];
				if (buffer.length + val.length + 1 <= 1024) {
					buffer.length ? buffer += "," + val : buffer += val;
					continue;
				}
				break;
			}
			return buffer;
		}
		let userAgentMiddleware = (options) => (next, context) => async (args) => {
			let { request } = args;
			if (!httpRequest.K.isInstance(request)) return next(args);
			let { headers } = request;
			let userAgent = context?.userAgent?.map(escapeUserAgent) || [];
			let defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
			await checkFeatures(context, options, args);
			let awsContext = context;
			defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
			let customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
			let appId = await options.userAgentAppId();
			appId && defaultUserAgent.push(escapeUserAgent(["app", `${appId}`]));
			let prefix = (0, partition.vL)();
			let sdkUserAgentValue = (prefix ? [prefix] : []).concat([
				...defaultUserAgent,
				...userAgent,
				...customUserAgent
			]).join(" ");
			let normalUAValue = [...defaultUserAgent.filter((section) => section.startsWith("aws-sdk-")), ...customUserAgent].join(" ");
			if (options.runtime !== "browser") {
				normalUAValue && (headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue);
				headers[USER_AGENT] = sdkUserAgentValue;
			} else headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
			return next({
				...args,
				request
			});
		};
		let escapeUserAgent = (userAgentPair) => {
			let name = userAgentPair[0].split("/").map((part) => part.replace(UA_NAME_ESCAPE_REGEX, "-")).join("/");
			let version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, "-");
			let prefixSeparatorIndex = name.indexOf("/");
			let prefix = name.substring(0, prefixSeparatorIndex);
			let uaName = name.substring(prefixSeparatorIndex + 1);
			prefix === "api" && (uaName = uaName.toLowerCase());
			return [
				prefix,
				uaName,
				version
			].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
				switch (index) {
					case 0: return item;
					case 1: return `${acc}/${item}`;
					default: return `${acc}#${item}`;
				}
			}, "");
		};
		let getUserAgentMiddlewareOptions = {
			name: "getUserAgentMiddleware",
			step: "build",
			priority: "low",
			tags: ["SET_USER_AGENT", "USER_AGENT"],
			override: !0
		};
		let getUserAgentPlugin = (config) => ({ applyToStack: (clientStack) => {
			clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
		} });
	}),
	65489: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$: () => resolveAwsRegionExtensionConfiguration,
			R: () => getAwsRegionExtensionConfiguration
		});
		let getAwsRegionExtensionConfiguration = (runtimeConfig) => ({
			setRegion(region) {
				runtimeConfig.region = region;
			},
			region() {
				return runtimeConfig.region;
			}
		});
		let resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => ({ region: awsRegionExtensionConfiguration.region() });
	}),
	40727: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { g: () => setCredentialFeature });
		function setCredentialFeature(credentials, feature, value) {
			credentials.$source ||= {};
			credentials.$source[feature] = value;
			return credentials;
		}
	}),
	21958: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { U: () => awsEndpointFunctions });
		var customEndpointFunctions = __nccwpck_require__(37228);
		var isValidHostLabel = __nccwpck_require__(96370);
		var isIpAddress = __nccwpck_require__(87298);
		let isVirtualHostableS3Bucket = (value, allowSubDomains = !1) => {
			if (allowSubDomains) {
				for (let label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return !1;
				return !0;
			}
			if (!(0, isValidHostLabel.X)(value)) return !1;
			if (value.length < 3 || value.length > 63) return !1;
			if (value !== value.toLowerCase()) return !1;
			if ((0, isIpAddress.o)(value)) return !1;
			return !0;
		};
		let parseArn = (value) => {
			let segments = value.split(":");
			if (segments.length < 6) return null;
			let [arn, partition, service, region, accountId, ...resourcePath] = segments;
			if (arn !== "arn" || partition === "" || service === "" || resourcePath.join(":") === "") return null;
			return {
				partition,
				service,
				region,
				accountId,
				resourceId: resourcePath.map((resource) => resource.split("/")).flat()
			};
		};
		let awsEndpointFunctions = {
			isVirtualHostableS3Bucket,
			parseArn,
			partition: __nccwpck_require__(8575).jB
		};
		customEndpointFunctions.m.aws = awsEndpointFunctions;
	}),
	8575: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			vL: () => getUserAgentPrefix,
			jB: () => partition
		});
		let selectedPartitionsInfo = {
			partitions: [
				{
					id: "aws",
					outputs: {
						dnsSuffix: "amazonaws.com",
						dualStackDnsSuffix: "api.aws",
						implicitGlobalRegion: "us-east-1",
						name: "aws",
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
					regions: {
						"af-south-1": { description: "Africa (Cape Town)" },
						"ap-east-1": { description: "Asia Pacific (Hong Kong)" },
						"ap-east-2": { description: "Asia Pacific (Taipei)" },
						"ap-northeast-1": { description: "Asia Pacific (Tokyo)" },
						"ap-northeast-2": { description: "Asia Pacific (Seoul)" },
						"ap-northeast-3": { description: "Asia Pacific (Osaka)" },
						"ap-south-1": { description: "Asia Pacific (Mumbai)" },
						"ap-south-2": { description: "Asia Pacific (Hyderabad)" },
						"ap-southeast-1": { description: "Asia Pacific (Singapore)" },
						"ap-southeast-2": { description: "Asia Pacific (Sydney)" },
						"ap-southeast-3": { description: "Asia Pacific (Jakarta)" },
						"ap-southeast-4": { description: "Asia Pacific (Melbourne)" },
						"ap-southeast-5": { description: "Asia Pacific (Malaysia)" },
						"ap-southeast-6": { description: "Asia Pacific (New Zealand)" },
						"ap-southeast-7": { description: "Asia Pacific (Thailand)" },
						"aws-global": { description: "aws global region" },
						"ca-central-1": { description: "Canada (Central)" },
						"ca-west-1": { description: "Canada West (Calgary)" },
						"eu-central-1": { description: "Europe (Frankfurt)" },
						"eu-central-2": { description: "Europe (Zurich)" },
						"eu-north-1": { description: "Europe (Stockholm)" },
						"eu-south-1": { description: "Europe (Milan)" },
						"eu-south-2": { description: "Europe (Spain)" },
						"eu-west-1": { description: "Europe (Ireland)" },
						"eu-west-2": { description: "Europe (London)" },
						"eu-west-3": { description: "Europe (Paris)" },
						"il-central-1": { description: "Israel (Tel Aviv)" },
						"me-central-1": { description: "Middle East (UAE)" },
						"me-south-1": { description: "Middle East (Bahrain)" },
						"me-west-1": { description: "Middle East (Saudi Arabia)" },
						"mx-central-1": { description: "Mexico (Central)" },
						"sa-east-1": { description: "South America (Sao Paulo)" },
						"sa-west-1": { description: "South America (Chile)" },
						"us-east-1": { description: "US East (N. Virginia)" },
						"us-east-2": { description: "US East (Ohio)" },
						"us-west-1": { description: "US West (N. California)" },
						"us-west-2": { description: "US West (Oregon)" }
					}
				},
				{
					id: "aws-cn",
					outputs: {
						dnsSuffix: "amazonaws.com.cn",
						dualStackDnsSuffix: "api.amazonwebservices.com.cn",
						implicitGlobalRegion: "cn-northwest-1",
						name: "aws-cn",
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: "^cn\\-\\w+\\-\\d+$",
					regions: {
						"aws-cn-global": { description: "aws-cn global region" },
						"cn-north-1": { description: "China (Beijing)" },
						"cn-northwest-1": { description: "China (Ningxia)" }
					}
				},
				{
					id: "aws-eusc",
					outputs: {
						dnsSuffix: "amazonaws.eu",
						dualStackDnsSuffix: "api.amazonwebservices.eu",
						implicitGlobalRegion: "eusc-de-east-1",
						name: "aws-eusc",
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
					regions: { "eusc-de-east-1": { description: "AWS European Sovereign Cloud (Germany)" } }
				},
				{
					id: "aws-iso",
					outputs: {
						dnsSuffix: "c2s.ic.gov",
						dualStackDnsSuffix: "api.aws.ic.gov",
						implicitGlobalRegion: "us-iso-east-1",
						name: "aws-iso",
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
					regions: {
						"aws-iso-global": { description: "aws-iso global region" },
						"us-iso-east-1": { description: "US ISO East" },
						"us-iso-west-1": { description: "US ISO WEST" }
					}
				},
				{
					id: "aws-iso-b",
					outputs: {
						dnsSuffix: "sc2s.sgov.gov",
						dualStackDnsSuffix: "api.aws.scloud",
						implicitGlobalRegion: "us-isob-east-1",
						name: "aws-iso-b",
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
					regions: {
						"aws-iso-b-global": { description: "aws-iso-b global region" },
						"us-isob-east-1": { description: "US ISOB East (Ohio)" },
						"us-isob-west-1": { description: "US ISOB West" }
					}
				},
				{
					id: "aws-iso-e",
					outputs: {
						dnsSuffix: "cloud.adc-e.uk",
						dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
						implicitGlobalRegion: "eu-isoe-west-1",
						name: "aws-iso-e",
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
					regions: {
						"aws-iso-e-global": { description: "aws-iso-e global region" },
						"eu-isoe-west-1": { description: "EU ISOE West" }
					}
				},
				{
					id: "aws-iso-f",
					outputs: {
						dnsSuffix: "csp.hci.ic.gov",
						dualStackDnsSuffix: "api.aws.hci.ic.gov",
						implicitGlobalRegion: "us-isof-south-1",
						name: "aws-iso-f",
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
					regions: {
						"aws-iso-f-global": { description: "aws-iso-f global region" },
						"us-isof-east-1": { description: "US ISOF EAST" },
						"us-isof-south-1": { description: "US ISOF SOUTH" }
					}
				},
				{
					id: "aws-us-gov",
					outputs: {
						dnsSuffix: "amazonaws.com",
						dualStackDnsSuffix: "api.aws",
						implicitGlobalRegion: "us-gov-west-1",
						name: "aws-us-gov",
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
					regions: {
						"aws-us-gov-global": { description: "aws-us-gov global region" },
						"us-gov-east-1": { description: "AWS GovCloud (US-East)" },
						"us-gov-west-1": { description: "AWS GovCloud (US-West)" }
					}
				}
			],
			version: "1.1"
		};
		let partition = (value) => {
			let { partitions } = selectedPartitionsInfo;
			for (let partition of partitions) {
				let { regions, outputs } = partition;
				for (let [region, regionData] of Object.entries(regions)) if (region === value) return {
					...outputs,
					...regionData
				};
			}
			for (let partition of partitions) {
				let { regionRegex, outputs } = partition;
				if (new RegExp(regionRegex).test(value)) return { ...outputs };
			}
			let DEFAULT_PARTITION = partitions.find((partition) => partition.id === "aws");
			if (!DEFAULT_PARTITION) throw Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
			return { ...DEFAULT_PARTITION.outputs };
		};
		let getUserAgentPrefix = () => "";
	}),
	17303: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { pf: () => createDefaultUserAgentProvider });
		var external_node_os_ = __nccwpck_require__(48161);
		let external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
		let getRuntimeUserAgentPair = () => {
			for (let runtime of [
				"deno",
				"bun",
				"llrt"
			]) if (external_node_process_namespaceObject.versions[runtime]) return [`md/${runtime}`, external_node_process_namespaceObject.versions[runtime]];
			return ["md/nodejs", external_node_process_namespaceObject.versions.node];
		};
		let crtAvailability = { isCrtAvailable: !1 };
		let isCrtAvailable = () => {
			if (crtAvailability.isCrtAvailable) return ["md/crt-avail"];
			return null;
		};
		let createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
			let runtimeUserAgentPair = getRuntimeUserAgentPair();
			return async (config) => {
				let sections = [
					["aws-sdk-js", clientVersion],
					["ua", "2.1"],
					[`os/${(0, external_node_os_.platform)()}`, (0, external_node_os_.release)()],
					["lang/js"],
					runtimeUserAgentPair
				];
				let crtAvailable = isCrtAvailable();
				crtAvailable && sections.push(crtAvailable);
				serviceId && sections.push([`api/${serviceId}`, clientVersion]);
				external_node_process_namespaceObject.env.AWS_EXECUTION_ENV && sections.push([`exec-env/${external_node_process_namespaceObject.env.AWS_EXECUTION_ENV}`]);
				let appId = await config?.userAgentAppId?.();
				return appId ? [...sections, [`app/${appId}`]] : [...sections];
			};
		};
	}),
	9670: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { hV: () => NODE_APP_ID_CONFIG_OPTIONS });
		let NODE_APP_ID_CONFIG_OPTIONS = {
			environmentVariableSelector: (env) => env.AWS_SDK_UA_APP_ID,
			configFileSelector: (profile) => profile.sdk_ua_app_id ?? profile["sdk-ua-app-id"],
			default: __nccwpck_require__(66868).b
		};
	}),
	54011: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { S: () => AwsSdkSigV4ASigner });
		var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51871);
		var _utils__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1972);
		var _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9752);
		class AwsSdkSigV4ASigner extends _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__.f2 {
			async sign(httpRequest, identity, signingProperties) {
				if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__.K.isInstance(httpRequest)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
				let { config, signer, signingRegion, signingRegionSet, signingName } = await (0, _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__.pz)(signingProperties);
				let multiRegionOverride = (await config.sigv4aSigningRegionSet?.() ?? signingRegionSet ?? [signingRegion]).join(",");
				let noSkewCorrection = await config.disableClockSkewCorrection?.() === !0;
				signingProperties._disableClockSkewCorrection = noSkewCorrection;
				if (!noSkewCorrection) {
					signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
					signingProperties._requestSentAt = Date.now();
				}
				return await signer.sign(httpRequest, {
					signingDate: noSkewCorrection ? new Date() : (0, _utils__WEBPACK_IMPORTED_MODULE_2__.C)(config.systemClockOffset),
					signingRegion: multiRegionOverride,
					signingService: signingName
				});
			}
		}
	}),
	9752: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			f2: () => AwsSdkSigV4Signer,
			pz: () => validateSigningProperties
		});
		var transport_httpRequest = __nccwpck_require__(51871);
		var middleware = __nccwpck_require__(80876);
		var getSkewCorrectedDate = __nccwpck_require__(1972);
		var httpResponse = __nccwpck_require__(7291);
		let getDateHeader = (response) => httpResponse.c.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
		let getAgeHeader = (response) => httpResponse.c.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;
		let getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
			if (ageHeader !== void 0) return currentSystemClockOffset;
			let serverTime = Date.parse(clockTime);
			if (Number.isNaN(serverTime)) return currentSystemClockOffset;
			let timeResponseReceived = Date.now();
			if (timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5) return currentSystemClockOffset;
			return serverTime - timeResponseReceived;
		};
		let throwSigningPropertyError = (name, property) => {
			if (!property) throw Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
			return property;
		};
		let hasEventStreamOutput = (signingProperties) => signingProperties.context?.[middleware.V]?.eventStream?.output === !0;
		let validateSigningProperties = async (signingProperties) => {
			let context = throwSigningPropertyError("context", signingProperties.context);
			let config = throwSigningPropertyError("config", signingProperties.config);
			let authScheme = context.endpointV2?.properties?.authSchemes?.[0];
			return {
				config,
				signer: await throwSigningPropertyError("signer", config.signer)(authScheme),
				signingRegion: signingProperties?.signingRegion,
				signingRegionSet: signingProperties?.signingRegionSet,
				signingName: signingProperties?.signingName
			};
		};
		class AwsSdkSigV4Signer {
			async sign(httpRequest, identity, signingProperties) {
				if (!transport_httpRequest.K.isInstance(httpRequest)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
				let validatedProps = await validateSigningProperties(signingProperties);
				let { config, signer } = validatedProps;
				let { signingRegion, signingName } = validatedProps;
				let handlerExecutionContext = signingProperties.context;
				if (handlerExecutionContext?.authSchemes?.length ?? !1) {
					let [first, second] = handlerExecutionContext.authSchemes;
					if (first?.name === "sigv4a" && second?.name === "sigv4") {
						signingRegion = second?.signingRegion ?? signingRegion;
						signingName = second?.signingName ?? signingName;
					}
				}
				let noSkewCorrection = await config.disableClockSkewCorrection?.() === !0;
				signingProperties._disableClockSkewCorrection = noSkewCorrection;
				let skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
				signingProperties._skipClockSkewSampling = skipSkewSampling;
				if (!skipSkewSampling) {
					signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
					signingProperties._requestSentAt = Date.now();
				}
				return await signer.sign(httpRequest, {
					signingDate: noSkewCorrection ? new Date() : (0, getSkewCorrectedDate.C)(config.systemClockOffset),
					signingRegion,
					signingService: signingName
				});
			}
			errorHandler(signingProperties) {
				return (error) => {
					let errorException = error;
					if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
						let serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
						if (serverTime) {
							let config = throwSigningPropertyError("config", signingProperties.config);
							let preRequestOffset = signingProperties._preRequestSystemClockOffset;
							let timeRequestSent = signingProperties._requestSentAt;
							let ageHeader = getAgeHeader(errorException.$response);
							let newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
							config.systemClockOffset = newOffset;
							Math.abs(newOffset) >= 24e4 && (newOffset !== preRequestOffset || preRequestOffset !== void 0 && preRequestOffset !== newOffset) && errorException.$metadata && (errorException.$metadata.clockSkewCorrected = !0);
						}
					}
					throw error;
				};
			}
			successHandler(httpResponse, signingProperties) {
				if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
				let dateHeader = getDateHeader(httpResponse);
				if (dateHeader) {
					let config = throwSigningPropertyError("config", signingProperties.config);
					let timeRequestSent = signingProperties._requestSentAt;
					let ageHeader = getAgeHeader(httpResponse);
					config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
				}
			}
		}
	}),
	98898: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { $: () => NODE_AUTH_SCHEME_PREFERENCE_OPTIONS });
		let getArrayForCommaSeparatedString = (str) => typeof str == "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [];
		let getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;
		let NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
		let NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
		let NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
			environmentVariableSelector: (env, options) => {
				if (options?.signingName && getBearerTokenEnvKey(options.signingName) in env) return ["httpBearerAuth"];
				if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) return;
				return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
			},
			configFileSelector: (profile) => {
				if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) return;
				return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
			},
			default: []
		};
	}),
	77593: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			A: () => NODE_SIGV4A_CONFIG_OPTIONS,
			O: () => resolveAwsSdkSigV4AConfig
		});
		var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31944);
		var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12348);
		let resolveAwsSdkSigV4AConfig = (config) => {
			config.sigv4aSigningRegionSet = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.t)(config.sigv4aSigningRegionSet);
			return config;
		};
		let NODE_SIGV4A_CONFIG_OPTIONS = {
			environmentVariableSelector(env) {
				if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
				throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", { tryNextLink: !0 });
			},
			configFileSelector(profile) {
				if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
				throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.m("sigv4a_signing_region_set not set in profile.", { tryNextLink: !0 });
			},
			default: void 0
		};
	}),
	74631: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { ho: () => resolveAwsSdkSigV4Config });
		var setCredentialFeature = __nccwpck_require__(40727);
		var normalizeProvider = __nccwpck_require__(31944);
		let createIsIdentityExpiredFunction = (expirationMs) => function isIdentityExpired(identity) {
			return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
		};
		let isIdentityExpired = createIsIdentityExpiredFunction(3e5);
		let doesIdentityRequireRefresh = (identity) => identity.expiration !== void 0;
		let memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
			if (provider === void 0) return;
			let normalizedProvider = typeof provider == "function" ? provider : async () => Promise.resolve(provider);
			let resolved;
			let pending;
			let hasResult;
			let isConstant = !1;
			let coalesceProvider = async (options) => {
				pending ||= normalizedProvider(options);
				try {
					resolved = await pending;
					hasResult = !0;
					isConstant = !1;
				} finally {
					pending = void 0;
				}
				return resolved;
			};
			if (isExpired === void 0) return async (options) => {
				(!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options));
				return resolved;
			};
			return async (options) => {
				(!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options));
				if (isConstant) return resolved;
				if (!requiresRefresh(resolved)) {
					isConstant = !0;
					return resolved;
				}
				if (isExpired(resolved)) {
					await coalesceProvider(options);
					return resolved;
				}
				return resolved;
			};
		};
		var SignatureV4 = __nccwpck_require__(98654);
		let bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
			let inputCredentials = config.credentials;
			let isUserSupplied = !!config.credentials;
			let resolvedCredentials;
			Object.defineProperty(config, "credentials", {
				set(credentials) {
					credentials && credentials !== inputCredentials && credentials !== resolvedCredentials && (isUserSupplied = !0);
					inputCredentials = credentials;
					let boundProvider = bindCallerConfig(config, normalizeCredentialProvider(config, {
						credentials: inputCredentials,
						credentialDefaultProvider: config.credentialDefaultProvider
					}));
					if (isUserSupplied && !boundProvider.attributed) {
						let isCredentialObject = typeof inputCredentials == "object" && !!inputCredentials;
						resolvedCredentials = async (options) => {
							let attributedCreds = await boundProvider(options);
							if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) return (0, setCredentialFeature.g)(attributedCreds, "CREDENTIALS_CODE", "e");
							return attributedCreds;
						};
						resolvedCredentials.memoized = boundProvider.memoized;
						resolvedCredentials.configBound = boundProvider.configBound;
						resolvedCredentials.attributed = !0;
					} else resolvedCredentials = boundProvider;
				},
				get() {
					return resolvedCredentials;
				},
				enumerable: !0,
				configurable: !0
			});
			config.credentials = inputCredentials;
			let { signingEscapePath = !0, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
			let signer;
			signer = config.signer ? (0, normalizeProvider.t)(config.signer) : config.regionInfoProvider ? () => (0, normalizeProvider.t)(config.region)().then(async (region) => [await config.regionInfoProvider(region, {
				useFipsEndpoint: await config.useFipsEndpoint(),
				useDualstackEndpoint: await config.useDualstackEndpoint()
			}) || {}, region]).then(([regionInfo, region]) => {
				let { signingRegion, signingService } = regionInfo;
				config.signingRegion = config.signingRegion || signingRegion || region;
				config.signingName = config.signingName || signingService || config.serviceId;
				let params = {
					...config,
					credentials: config.credentials,
					region: config.signingRegion,
					service: config.signingName,
					sha256,
					uriEscapePath: signingEscapePath
				};
				return new (config.signerConstructor || SignatureV4.B)(params);
			}) : async (authScheme) => {
				authScheme = Object.assign({}, {
					name: "sigv4",
					signingName: config.signingName || config.defaultSigningName,
					signingRegion: await (0, normalizeProvider.t)(config.region)(),
					properties: {}
				}, authScheme);
				let signingRegion = authScheme.signingRegion;
				let signingService = authScheme.signingName;
				config.signingRegion = config.signingRegion || signingRegion;
				config.signingName = config.signingName || signingService || config.serviceId;
				let params = {
					...config,
					credentials: config.credentials,
					region: config.signingRegion,
					service: config.signingName,
					sha256,
					uriEscapePath: signingEscapePath
				};
				return new (config.signerConstructor || SignatureV4.B)(params);
			};
			return Object.assign(config, {
				systemClockOffset,
				signingEscapePath,
				signer,
				disableClockSkewCorrection: (0, normalizeProvider.t)(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
			});
		};
		function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
			let credentialsProvider;
			credentialsProvider = credentials ? credentials?.memoized ? credentials : memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh) : credentialDefaultProvider ? (0, normalizeProvider.t)(credentialDefaultProvider(Object.assign({}, config, { parentClientConfig: config }))) : async () => {
				throw Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
			};
			credentialsProvider.memoized = !0;
			return credentialsProvider;
		}
		function bindCallerConfig(config, credentialsProvider) {
			if (credentialsProvider.configBound) return credentialsProvider;
			let fn = async (options) => credentialsProvider({
				...options,
				callerClientConfig: config
			});
			fn.memoized = credentialsProvider.memoized;
			fn.configBound = !0;
			return fn;
		}
		var configLoader = __nccwpck_require__(73559);
		var booleanSelector = __nccwpck_require__(3348);
		var types = __nccwpck_require__(13760);
		let resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config((0, configLoader.Z)({
			environmentVariableSelector: (env) => (0, booleanSelector.Q)(env, "AWS_DISABLE_CLOCK_SKEW_CORRECTION", types.c.ENV),
			configFileSelector: (profile) => (0, booleanSelector.Q)(profile, "disable_clock_skew_correction", types.c.CONFIG),
			default: !1
		}));
	}),
	1972: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { C: () => getSkewCorrectedDate });
		let getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);
	}),
	38063: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { U: () => ProtocolLib });
		var _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(23441);
		var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19835);
		var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(46627);
		class ProtocolLib {
			queryCompat;
			errorRegistry;
			constructor(queryCompat = !1) {
				this.queryCompat = queryCompat;
			}
			resolveRestContentType(defaultContentType, inputSchema) {
				let members = inputSchema.getMemberSchemas();
				let httpPayloadMember = Object.values(members).find((m) => !!m.getMergedTraits().httpPayload);
				if (httpPayloadMember) {
					let mediaType = httpPayloadMember.getMergedTraits().mediaType;
					if (mediaType) return mediaType;
					else if (httpPayloadMember.isStringSchema()) return "text/plain";
					else if (httpPayloadMember.isBlobSchema()) return "application/octet-stream";
					else return defaultContentType;
				} else if (!inputSchema.isUnitSchema() && Object.values(members).find((m) => {
					let { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
					return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && httpPrefixHeaders === void 0;
				})) return defaultContentType;
			}
			async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
				let errorName = errorIdentifier;
				errorIdentifier.includes("#") && ([, errorName] = errorIdentifier.split("#"));
				let errorMetadata = {
					$metadata: metadata,
					$fault: response.statusCode < 500 ? "client" : "server"
				};
				if (!this.errorRegistry) throw Error("@aws-sdk/core/protocols - error handler not initialized.");
				try {
					return {
						errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier),
						errorMetadata
					};
				} catch {
					dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
					let synthetic = this.errorRegistry;
					let baseExceptionSchema = synthetic.getBaseException();
					if (baseExceptionSchema) {
						let ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
						throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
					}
					let d = dataObject;
					let message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
					throw this.decorateServiceException(Object.assign(Error(message), { name: errorName }, errorMetadata), dataObject);
				}
			}
			compose(composite, errorIdentifier, defaultNamespace) {
				let namespace = defaultNamespace;
				errorIdentifier.includes("#") && ([namespace] = errorIdentifier.split("#"));
				let staticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for(namespace);
				let defaultSyntheticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for("smithy.ts.sdk.synthetic." + defaultNamespace);
				composite.copyFrom(staticRegistry);
				composite.copyFrom(defaultSyntheticRegistry);
				this.errorRegistry = composite;
			}
			decorateServiceException(exception, additions = {}) {
				if (this.queryCompat) {
					let msg = exception.Message ?? additions.Message;
					let error = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
					msg && (error.message = msg);
					let errorObj = error.Error ?? {};
					errorObj.Type = error.Error?.Type;
					errorObj.Code = error.Error?.Code;
					errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
					error.Error = errorObj;
					let reqId = error.$metadata.requestId;
					reqId && (error.RequestId = reqId);
					return error;
				}
				return (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
			}
			setQueryCompatError(output, response) {
				let queryErrorHeader = response.headers?.["x-amzn-query-error"];
				if (output !== void 0 && queryErrorHeader != null) {
					let [Code, Type] = queryErrorHeader.split(";");
					let keys = Object.keys(output);
					let Error = {
						Code,
						Type
					};
					output.Code = Code;
					output.Type = Type;
					for (let i = 0; i < keys.length; i++) {
						let k = keys[i];
						Error[k === "message" ? "Message" : k] = output[k];
					}
					delete Error.__type;
					output.Error = Error;
				}
			}
			queryCompatOutput(queryCompatErrorData, errorData) {
				queryCompatErrorData.Error && (errorData.Error = queryCompatErrorData.Error);
				queryCompatErrorData.Type && (errorData.Type = queryCompatErrorData.Type);
				queryCompatErrorData.Code && (errorData.Code = queryCompatErrorData.Code);
			}
			findQueryCompatibleError(registry, errorName) {
				try {
					return registry.getSchema(errorName);
				} catch {
					return registry.find((schema) => _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.l1.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
				}
			}
		}
	}),
	13227: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { k: () => AwsQueryProtocol });
		var hasOwn = __nccwpck_require__(16852);
		var NormalizedSchema = __nccwpck_require__(46627);
		var httpRequest = __nccwpck_require__(51871);
		var HttpProtocol = __nccwpck_require__(3023);
		var collect_stream_body = __nccwpck_require__(53822);
		class RpcProtocol extends HttpProtocol.t {
			async serializeRequest(operationSchema, _input, context) {
				let serializer = this.serializer;
				let query = {};
				let headers = {};
				let endpoint = await context.endpoint();
				let ns = NormalizedSchema.l1.of(operationSchema?.input);
				let schema = ns.getSchema();
				let payload;
				let input = _input && typeof _input == "object" ? _input : {};
				let request = new httpRequest.K({
					protocol: "",
					hostname: "",
					port: void 0,
					path: "/",
					fragment: void 0,
					query,
					headers,
					body: void 0
				});
				if (endpoint) {
					this.updateServiceEndpoint(request, endpoint);
					this.setHostPrefix(request, operationSchema, input);
				}
				if (input) {
					let eventStreamMember = ns.getEventStreamMember();
					if (eventStreamMember) {
						if (input[eventStreamMember]) {
							let initialRequest = {};
							for (let [memberName] of ns.structIterator()) memberName !== eventStreamMember && input[memberName] != null && (initialRequest[memberName] = input[memberName]);
							payload = await this.serializeEventStream({
								eventStream: input[eventStreamMember],
								requestSchema: ns,
								initialRequest
							});
						}
					} else {
						serializer.write(schema, input);
						payload = serializer.flush();
					}
				}
				request.headers = Object.assign(request.headers, headers);
				request.query = query;
				request.body = payload;
				request.method = "POST";
				return request;
			}
			async deserializeResponse(operationSchema, context, response) {
				let deserializer = this.deserializer;
				let ns = NormalizedSchema.l1.of(operationSchema.output);
				let dataObject = {};
				if (this.isErrorResponse(response.statusCode)) {
					let bytes = await (0, collect_stream_body.P)(response.body, context);
					bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes));
					await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
					throw Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
				}
				for (let header in response.headers) {
					if (!(0, hasOwn.$)(response.headers, header)) continue;
					let value = response.headers[header];
					delete response.headers[header];
					response.headers[header.toLowerCase()] = value;
				}
				let eventStreamMember = ns.getEventStreamMember();
				if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
					response,
					responseSchema: ns,
					initialResponseContainer: dataObject
				});
				else {
					let bytes = await (0, collect_stream_body.P)(response.body, context);
					bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes));
				}
				dataObject.$metadata = this.deserializeMetadata(response);
				return dataObject;
			}
			isErrorResponse(statusCode) {
				return statusCode >= 300;
			}
		}
		var deref = __nccwpck_require__(78934);
		var ProtocolLib = __nccwpck_require__(38063);
		function writeKey(obj) {
			Object.defineProperty(obj, "__proto__", {
				value: void 0,
				writable: !0,
				enumerable: !0,
				configurable: !0
			});
		}
		function parseXML(xml) {
			return new AwsXmlParser(xml).parse();
		}
		class AwsXmlParser {
			x;
			i = 0;
			z;
			constructor(x) {
				this.x = x;
				this.x = x.replace(/\r\n?/g, "\n");
				this.z = this.x.length;
			}
			parse() {
				let p = this;
				let { z } = p;
				for (; p.i < z;) {
					p.trim();
					if (p.i >= z) break;
					if (p.isNext("<?")) {
						p.readTo("?>");
						p.trim();
					} else if (p.isNext("<!--")) {
						p.readTo("-->");
						p.trim();
					} else if (p.isNext("<!DOCTYPE", !1)) {
						p.skipDoctype();
						p.trim();
					} else if (p.x[p.i] === "<") {
						let root = p.parseTag();
						return { [root.tag]: root.value };
					} else throw Error("@aws-sdk XML parse error: unexpected content.");
				}
				throw Error("@aws-sdk XML parse error: no root element.");
			}
			isNext(s, caseSensitive = !0) {
				let p = this;
				if (caseSensitive) return p.x.startsWith(s, p.i);
				return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
			}
			readTo(stop) {
				let p = this;
				let _i = p.x.indexOf(stop, p.i);
				if (_i === -1) throw Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
				let result = p.x.slice(p.i, _i);
				p.i = _i + stop.length;
				return result;
			}
			trim() {
				let p = this;
				for (; p.i < p.z && " 	\r\n".includes(p.x[p.i]);) ++p.i;
			}
			readAttrValue() {
				let p = this;
				let quote = p.x[p.i];
				++p.i;
				let value = "";
				for (; p.i < p.z && p.x[p.i] !== quote;) value += p.x[p.i++];
				++p.i;
				return p.decodeEntities(value);
			}
			parseTag() {
				let p = this;
				++p.i;
				let tag = "";
				for (; p.i < p.z && !" 	\r\n>/".includes(p.x[p.i]);) tag += p.x[p.i++];
				let hasAttrs = !1;
				let attrs = {};
				for (; p.i < p.z;) {
					p.trim();
					if (">/".includes(p.x[p.i])) break;
					let name = "";
					for (; p.i < p.z && !"= 	\r\n>/?".includes(p.x[p.i]);) name += p.x[p.i++];
					p.trim();
					if (p.x[p.i] !== "=") break;
					++p.i;
					p.trim();
					name === "__proto__" && writeKey(attrs);
					attrs[name] = p.readAttrValue();
					hasAttrs = !0;
				}
				if (p.i >= p.z) throw Error("@aws-sdk XML parse error: unexpected end of input.");
				if (p.x[p.i] === "/") {
					++p.i;
					if (p.i >= p.z || p.x[p.i] !== ">") throw Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
					++p.i;
					return {
						tag,
						value: hasAttrs ? attrs : ""
					};
				}
				if (p.x[p.i] !== ">") throw Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
				++p.i;
				let textParts = [];
				let childTags = [];
				let hasElementChild = !1;
				for (; p.i < p.z && !p.isNext("</");) if (p.x[p.i] === "<") {
					if (p.isNext("<!--")) p.readTo("-->");
					else if (p.isNext("<![CDATA[")) {
						p.i += 9;
						textParts.push(p.readTo("]]>"));
					} else if (p.isNext("<?")) p.readTo("?>");
					else {
						hasElementChild = !0;
						childTags.push(p.parseTag());
					}
				} else {
					let text = "";
					for (; p.i < p.z && p.x[p.i] !== "<";) text += p.x[p.i++];
					textParts.push(p.decodeEntities(text));
				}
				if (!p.isNext("</")) throw Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
				p.i += 2;
				let closeTag = p.readTo(">").trim();
				if (closeTag !== tag) throw Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
				if (!hasAttrs && textParts.length === 0 && !hasElementChild) return {
					tag,
					value: ""
				};
				if (!hasAttrs && !hasElementChild) {
					let text = textParts.length === 1 ? textParts[0] : textParts.join("");
					if (text.trim() === "" && text.includes("\n")) return {
						tag,
						value: ""
					};
					return {
						tag,
						value: text
					};
				}
				let obj = {};
				for (let text of textParts) {
					if (text.trim() === "" && text.includes("\n")) continue;
					obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
				}
				for (let child of childTags) {
					child.tag === "__proto__" && writeKey(obj);
					child.tag in obj ? Array.isArray(obj[child.tag]) ? obj[child.tag].push(child.value) : obj[child.tag] = [obj[child.tag], child.value] : obj[child.tag] = child.value;
				}
				for (let [k, v] of Object.entries(attrs)) {
					k === "__proto__" && writeKey(obj);
					obj[k] = v;
				}
				return {
					tag,
					value: obj
				};
			}
			static ENTITIES = {
				amp: "&",
				lt: "<",
				gt: ">",
				quot: "\"",
				apos: "'"
			};
			skipDoctype() {
				let p = this;
				p.i += 9;
				let depth = 0;
				for (; p.i < p.z;) {
					let c = p.x[p.i];
					if (c === "[") ++depth;
					else if (c === "]") --depth;
					else if (c === ">" && depth === 0) {
						++p.i;
						return;
					}
					++p.i;
				}
				throw Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
			}
			decodeEntities(s) {
				return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
					if (hex) return String.fromCharCode(parseInt(hex, 16));
					if (dec) return String.fromCharCode(parseInt(dec, 10));
					return AwsXmlParser.ENTITIES[named] ?? "";
				});
			}
		}
		let getValueFromTextNode = (obj) => {
			let textNodeName = "#text";
			for (let key in obj) {
				if (!(0, hasOwn.$)(obj, key)) continue;
				obj[key][textNodeName] === void 0 ? typeof obj[key] == "object" && obj[key] !== null && (obj[key] = getValueFromTextNode(obj[key])) : obj[key] = obj[key][textNodeName];
			}
			return obj;
		};
		var FromStringShapeDeserializer = __nccwpck_require__(77813);
		var toUtf8 = __nccwpck_require__(31787);
		class SerdeContextConfig {
			serdeContext;
			setSerdeContext(serdeContext) {
				this.serdeContext = serdeContext;
			}
		}
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
		function writeKey_writeKey(obj) {
			Object.defineProperty(obj, "__proto__", {
				value: void 0,
				writable: !0,
				enumerable: !0,
				configurable: !0
			});
		}
		class XmlShapeDeserializer extends SerdeContextConfig {
			settings;
			stringDeserializer;
			constructor(settings) {
				super();
				this.settings = settings;
				this.stringDeserializer = new FromStringShapeDeserializer.k(settings);
			}
			setSerdeContext(serdeContext) {
				this.serdeContext = serdeContext;
				this.stringDeserializer.setSerdeContext(serdeContext);
			}
			read(schema, bytes, key) {
				let ns = NormalizedSchema.l1.of(schema);
				let memberSchemas = ns.getMemberSchemas();
				if (ns.isStructSchema() && ns.isMemberSchema() && Object.values(memberSchemas).find((memberNs) => !!memberNs.getMemberTraits().eventPayload)) {
					let output = {};
					let memberName = Object.keys(memberSchemas)[0];
					output[memberName] = memberSchemas[memberName].isBlobSchema() ? bytes : this.read(memberSchemas[memberName], bytes);
					return output;
				}
				let xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8.P)(bytes);
				let parsedObject = this.parseXml(xmlString);
				return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
			}
			readSchema(_schema, value) {
				let ns = NormalizedSchema.l1.of(_schema);
				if (ns.isUnitSchema()) return;
				let traits = ns.getMergedTraits();
				if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [value]);
				if (value == null) return value;
				if (typeof value == "object") {
					let flat = !!traits.xmlFlattened;
					if (ns.isListSchema()) {
						let listValue = ns.getValueSchema();
						let buffer = [];
						let sourceKey = listValue.getMergedTraits().xmlName ?? "member";
						let source = flat ? value : (value[0] ?? value)[sourceKey];
						if (source == null) return buffer;
						let sourceArray = Array.isArray(source) ? source : [source];
						for (let v of sourceArray) buffer.push(this.readSchema(listValue, v));
						return buffer;
					}
					let buffer = {};
					if (ns.isMapSchema()) {
						let keyNs = ns.getKeySchema();
						let memberNs = ns.getValueSchema();
						let entries;
						entries = flat ? Array.isArray(value) ? value : [value] : Array.isArray(value.entry) ? value.entry : [value.entry];
						let keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
						let valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
						for (let entry of entries) {
							let key = entry[keyProperty];
							let value = entry[valueProperty];
							key === "__proto__" && writeKey_writeKey(buffer);
							buffer[key] = this.readSchema(memberNs, value);
						}
						return buffer;
					}
					if (ns.isStructSchema()) {
						let union = ns.isUnionSchema();
						let unionSerde;
						union && (unionSerde = new UnionSerde(value, buffer));
						for (let [memberName, memberSchema] of ns.structIterator()) {
							let memberTraits = memberSchema.getMergedTraits();
							let xmlObjectKey = memberTraits.httpPayload ? memberTraits.xmlName ?? memberSchema.getName() : memberSchema.getMemberTraits().xmlName ?? memberName;
							union && unionSerde.mark(xmlObjectKey);
							value[xmlObjectKey] != null && (buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]));
						}
						union && unionSerde.writeUnknown();
						return buffer;
					}
					if (ns.isDocumentSchema()) return value;
					throw Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(!0)}`);
				}
				if (ns.isListSchema()) return [];
				if (ns.isMapSchema() || ns.isStructSchema()) return {};
				return this.stringDeserializer.read(ns, value);
			}
			parseXml(xml) {
				if (xml.length) {
					let parsedObj;
					try {
						parsedObj = parseXML(xml);
					} catch (e) {
						e && typeof e == "object" && Object.defineProperty(e, "$responseBodyText", { value: xml });
						throw e;
					}
					let textNodeName = "#text";
					let key = Object.keys(parsedObj)[0];
					let parsedObjToReturn = parsedObj[key];
					if (parsedObjToReturn[textNodeName]) {
						parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
						delete parsedObjToReturn[textNodeName];
					}
					return getValueFromTextNode(parsedObjToReturn);
				}
				return {};
			}
		}
		var determineTimestampFormat = __nccwpck_require__(29462);
		var extended_encode_uri_component = __nccwpck_require__(9417);
		var date_utils = __nccwpck_require__(8227);
		var toBase64 = __nccwpck_require__(97307);
		var serde = __nccwpck_require__(60175);
		var NumericValue = __nccwpck_require__(85694);
		class QueryShapeSerializer extends SerdeContextConfig {
			settings;
			buffer;
			constructor(settings) {
				super();
				this.settings = settings;
			}
			write(schema, value, prefix = "") {
				this.buffer === void 0 && (this.buffer = "");
				let ns = NormalizedSchema.l1.of(schema);
				prefix && !prefix.endsWith(".") && (prefix += ".");
				if (ns.isBlobSchema()) {
					if (typeof value == "string" || value instanceof Uint8Array) {
						this.writeKey(prefix);
						this.writeValue((this.serdeContext?.base64Encoder ?? toBase64.n)(value));
					}
				} else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
					if (value != null) {
						this.writeKey(prefix);
						this.writeValue(String(value));
					} else if (ns.isIdempotencyToken()) {
						this.writeKey(prefix);
						this.writeValue((0, serde.ec)());
					}
				} else if (ns.isBigIntegerSchema()) {
					if (value != null) {
						this.writeKey(prefix);
						this.writeValue(String(value));
					}
				} else if (ns.isBigDecimalSchema()) {
					if (value != null) {
						this.writeKey(prefix);
						this.writeValue(value instanceof NumericValue.D ? value.string : String(value));
					}
				} else if (ns.isTimestampSchema()) {
					if (value instanceof Date) {
						this.writeKey(prefix);
						switch ((0, determineTimestampFormat.V)(ns, this.settings)) {
							case 5:
								this.writeValue(value.toISOString().replace(".000Z", "Z"));
								break;
							case 6:
								this.writeValue((0, date_utils.JV)(value));
								break;
							case 7: this.writeValue(String(value.getTime() / 1e3));
						}
					}
				} else if (ns.isDocumentSchema()) {
					if (Array.isArray(value)) this.write(79, value, prefix);
					else if (value instanceof Date) this.write(4, value, prefix);
					else if (value instanceof Uint8Array) this.write(21, value, prefix);
					else if (value && typeof value == "object") this.write(143, value, prefix);
					else {
						this.writeKey(prefix);
						this.writeValue(String(value));
					}
				} else if (ns.isListSchema()) {
					if (Array.isArray(value)) {
						if (value.length === 0) {
							if (this.settings.serializeEmptyLists) {
								this.writeKey(prefix);
								this.writeValue("");
							}
						} else {
							let member = ns.getValueSchema();
							let flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
							let i = 1;
							for (let item of value) {
								if (item == null) continue;
								let traits = member.getMergedTraits();
								let suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
								let key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
								this.write(member, item, key);
								++i;
							}
						}
					}
				} else if (ns.isMapSchema()) {
					if (value && typeof value == "object") {
						let keySchema = ns.getKeySchema();
						let memberSchema = ns.getValueSchema();
						let flat = ns.getMergedTraits().xmlFlattened;
						let i = 1;
						for (let k in value) {
							let v = value[k];
							if (v == null) continue;
							let keyTraits = keySchema.getMergedTraits();
							let keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
							let key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
							let valTraits = memberSchema.getMergedTraits();
							let valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
							let valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
							this.write(keySchema, k, key);
							this.write(memberSchema, v, valueKey);
							++i;
						}
					}
				} else if (ns.isStructSchema()) {
					if (value && typeof value == "object") {
						let didWriteMember = !1;
						for (let [memberName, member] of ns.structIterator()) {
							if (value[memberName] == null && !member.isIdempotencyToken()) continue;
							let traits = member.getMergedTraits();
							let suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
							let key = `${prefix}${suffix}`;
							this.write(member, value[memberName], key);
							didWriteMember = !0;
						}
						if (!didWriteMember && ns.isUnionSchema()) {
							let { $unknown } = value;
							if (Array.isArray($unknown)) {
								let [k, v] = $unknown;
								let key = `${prefix}${k}`;
								this.write(15, v, key);
							}
						}
					}
				} else if (!ns.isUnitSchema()) throw Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(!0)}`);
			}
			flush() {
				if (this.buffer === void 0) throw Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
				let str = this.buffer;
				delete this.buffer;
				return str;
			}
			getKey(memberName, xmlName, ec2QueryName, keySource) {
				let { ec2, capitalizeKeys } = this.settings;
				if (ec2 && ec2QueryName) return ec2QueryName;
				let key = xmlName ?? memberName;
				if (capitalizeKeys && keySource === "struct") return key[0].toUpperCase() + key.slice(1);
				return key;
			}
			writeKey(key) {
				key.endsWith(".") && (key = key.slice(0, key.length - 1));
				this.buffer += `&${(0, extended_encode_uri_component.$)(key)}=`;
			}
			writeValue(value) {
				this.buffer += (0, extended_encode_uri_component.$)(value);
			}
		}
		class AwsQueryProtocol extends RpcProtocol {
			options;
			serializer;
			deserializer;
			mixin = new ProtocolLib.U();
			constructor(options) {
				super({
					defaultNamespace: options.defaultNamespace,
					errorTypeRegistries: options.errorTypeRegistries
				});
				this.options = options;
				let settings = {
					timestampFormat: {
						useTrait: !0,
						default: 5
					},
					httpBindings: !1,
					xmlNamespace: options.xmlNamespace,
					serviceNamespace: options.defaultNamespace,
					serializeEmptyLists: !0
				};
				this.serializer = new QueryShapeSerializer(settings);
				this.deserializer = new XmlShapeDeserializer(settings);
			}
			getShapeId() {
				return "aws.protocols#awsQuery";
			}
			setSerdeContext(serdeContext) {
				this.serializer.setSerdeContext(serdeContext);
				this.deserializer.setSerdeContext(serdeContext);
			}
			getPayloadCodec() {
				throw Error("AWSQuery protocol has no payload codec.");
			}
			async serializeRequest(operationSchema, input, context) {
				let request = await super.serializeRequest(operationSchema, input, context);
				request.path.endsWith("/") || (request.path += "/");
				request.headers["content-type"] = "application/x-www-form-urlencoded";
				(0, deref.L)(operationSchema.input) !== "unit" && request.body || (request.body = "");
				request.body = `Action=${operationSchema.name.split("#")[1] ?? operationSchema.name}&Version=${this.options.version}` + request.body;
				request.body.endsWith("&") && (request.body = request.body.slice(-1));
				return request;
			}
			async deserializeResponse(operationSchema, context, response) {
				let deserializer = this.deserializer;
				let ns = NormalizedSchema.l1.of(operationSchema.output);
				let dataObject = {};
				if (response.statusCode >= 300) {
					let bytes = await (0, collect_stream_body.P)(response.body, context);
					bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes));
					await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
				}
				for (let header in response.headers) {
					let value = response.headers[header];
					delete response.headers[header];
					response.headers[header.toLowerCase()] = value;
				}
				let shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
				let awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
				let bytes = await (0, collect_stream_body.P)(response.body, context);
				bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
				dataObject.$metadata = this.deserializeMetadata(response);
				return dataObject;
			}
			useNestedResult() {
				return !0;
			}
			async handleError(operationSchema, context, response, dataObject, metadata) {
				let errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
				this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
				let errorData = this.loadQueryError(dataObject) ?? {};
				let message = this.loadQueryErrorMessage(dataObject);
				errorData.message = message;
				errorData.Error = {
					Type: errorData.Type,
					Code: errorData.Code,
					Message: message
				};
				let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
				let ns = NormalizedSchema.l1.of(errorSchema);
				let exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
				let output = {
					Type: errorData.Error.Type,
					Code: errorData.Error.Code,
					Error: errorData.Error
				};
				for (let [name, member] of ns.structIterator()) {
					let target = member.getMergedTraits().xmlName ?? name;
					let value = errorData[target] ?? dataObject[target];
					output[name] = this.deserializer.readSchema(member, value);
				}
				throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
					$fault: ns.getMergedTraits().error,
					message
				}, output), dataObject);
			}
			loadQueryErrorCode(output, data) {
				let code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
				if (code !== void 0) return code;
				if (output.statusCode == 404) return "NotFound";
			}
			loadQueryError(data) {
				return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
			}
			loadQueryErrorMessage(data) {
				let errorData = this.loadQueryError(data);
				return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
			}
			getDefaultContentType() {
				return "application/x-www-form-urlencoded";
			}
		}
	}),
	68741: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			pi: () => ENV_SECRET,
			sF: () => fromEnv,
			yG: () => ENV_KEY
		});
		var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40727);
		var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99902);
		let ENV_KEY = "AWS_ACCESS_KEY_ID";
		let ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
		let fromEnv = (init) => async () => {
			init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
			let accessKeyId = process.env[ENV_KEY];
			let secretAccessKey = process.env[ENV_SECRET];
			let sessionToken = process.env.AWS_SESSION_TOKEN;
			let expiry = process.env.AWS_CREDENTIAL_EXPIRATION;
			let credentialScope = process.env.AWS_CREDENTIAL_SCOPE;
			let accountId = process.env.AWS_ACCOUNT_ID;
			if (accessKeyId && secretAccessKey) {
				let credentials = {
					accessKeyId,
					secretAccessKey,
					...sessionToken && { sessionToken },
					...expiry && { expiration: new Date(expiry) },
					...credentialScope && { credentialScope },
					...accountId && { accountId }
				};
				(0, _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__.g)(credentials, "CREDENTIALS_ENV_VARS", "g");
				return credentials;
			}
			throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.C("Unable to find environment variable credentials.", { logger: init?.logger });
		};
	}),
	21956: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { v6: () => defaultProvider });
		var fromEnv = __nccwpck_require__(68741);
		var getProfileName = __nccwpck_require__(47803);
		var CredentialsProviderError = __nccwpck_require__(99902);
		var chain = __nccwpck_require__(59300);
		let ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
		let remoteProvider = async (init) => {
			let { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __nccwpck_require__.e(2040).then(__nccwpck_require__.bind(__nccwpck_require__, 32040));
			if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
				init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
				let { fromHttp } = await __nccwpck_require__.e(4689).then(__nccwpck_require__.bind(__nccwpck_require__, 94689));
				return (0, chain.c)(fromHttp(init), fromContainerMetadata(init));
			}
			if (process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false") return async () => {
				throw new CredentialsProviderError.C("EC2 Instance Metadata Service access disabled", { logger: init.logger });
			};
			init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
			return fromInstanceMetadata(init);
		};
		function memoizeChain(providers, treatAsExpired) {
			let chain = internalCreateChain(providers);
			let activeLock;
			let passiveLock;
			let credentials;
			let forceRefreshLock;
			let provider = async (options) => {
				if (options?.forceRefresh) {
					forceRefreshLock ||= chain(options).then((c) => {
						credentials = c;
					}).finally(() => {
						forceRefreshLock = void 0;
					});
					await forceRefreshLock;
					return credentials;
				}
				credentials?.expiration && credentials?.expiration?.getTime() < Date.now() && (credentials = void 0);
				if (activeLock) await activeLock;
				else if (!credentials || treatAsExpired?.(credentials)) {
					if (credentials) passiveLock ||= chain(options).then((c) => {
						credentials = c;
					}).catch(() => {}).finally(() => {
						passiveLock = void 0;
					});
					else {
						activeLock = chain(options).then((c) => {
							credentials = c;
						}).finally(() => {
							activeLock = void 0;
						});
						return provider(options);
					}
				}
				return credentials;
			};
			return provider;
		}
		let internalCreateChain = (providers) => async (awsIdentityProperties) => {
			let lastProviderError;
			for (let provider of providers) try {
				return await provider(awsIdentityProperties);
			} catch (err) {
				lastProviderError = err;
				if (err?.tryNextLink) continue;
				throw err;
			}
			throw lastProviderError;
		};
		let multipleCredentialSourceWarningEmitted = !1;
		let defaultProvider = (init = {}) => memoizeChain([
			async () => {
				if (init.profile ?? process.env[getProfileName.Ch]) {
					if (process.env[fromEnv.yG] && process.env[fromEnv.pi] && !multipleCredentialSourceWarningEmitted) {
						(init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)("@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n");
						multipleCredentialSourceWarningEmitted = !0;
					}
					throw new CredentialsProviderError.C("AWS_PROFILE is set, skipping fromEnv provider.", {
						logger: init.logger,
						tryNextLink: !0
					});
				}
				init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
				return (0, fromEnv.sF)(init)();
			},
			async (awsIdentityProperties) => {
				init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
				let { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
				if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new CredentialsProviderError.C("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
				let { fromSSO } = await __nccwpck_require__.e(9610).then(__nccwpck_require__.bind(__nccwpck_require__, 9610));
				return fromSSO(init)(awsIdentityProperties);
			},
			async (awsIdentityProperties) => {
				init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
				let { fromIni } = await __nccwpck_require__.e(206).then(__nccwpck_require__.bind(__nccwpck_require__, 20206));
				return fromIni(init)(awsIdentityProperties);
			},
			async (awsIdentityProperties) => {
				init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
				let { fromProcess } = await __nccwpck_require__.e(8257).then(__nccwpck_require__.bind(__nccwpck_require__, 98257));
				return fromProcess(init)(awsIdentityProperties);
			},
			async (awsIdentityProperties) => {
				init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
				let { fromTokenFile } = await __nccwpck_require__.e(9925).then(__nccwpck_require__.bind(__nccwpck_require__, 59925));
				return fromTokenFile(init)(awsIdentityProperties);
			},
			async () => {
				init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
				return (await remoteProvider(init))();
			},
			async () => {
				throw new CredentialsProviderError.C("Could not load credentials from any providers", {
					tryNextLink: !1,
					logger: init.logger
				});
			}
		], credentialsTreatedAsExpired);
		let credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
	}),
	32821: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { W: () => SignatureV4MultiRegion });
		let signatureV4aContainer = { SignatureV4a: null };
		let signatureV4CrtContainer = { CrtSignerV4: null };
		var SignatureV4 = __nccwpck_require__(98654);
		let SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
		let SESSION_TOKEN_HEADER = "x-amz-s3session-token";
		class SignatureV4SignWithCredentials extends SignatureV4.B {
			async signWithCredentials(requestToSign, credentials, options) {
				let credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
				requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
				let privateAccess = this;
				setSingleOverride(privateAccess, credentialsWithoutSessionToken);
				return privateAccess.signRequest(requestToSign, options ?? {});
			}
			async presignWithCredentials(requestToSign, credentials, options) {
				let credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
				delete requestToSign.headers[SESSION_TOKEN_HEADER];
				requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
				requestToSign.query = requestToSign.query ?? {};
				requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
				setSingleOverride(this, credentialsWithoutSessionToken);
				return this.presign(requestToSign, options);
			}
		}
		function getCredentialsWithoutSessionToken(credentials) {
			return {
				accessKeyId: credentials.accessKeyId,
				secretAccessKey: credentials.secretAccessKey,
				expiration: credentials.expiration
			};
		}
		function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
			let currentCredentialProvider = privateAccess.credentialProvider;
			privateAccess.credentialProvider = () => {
				privateAccess.credentialProvider = currentCredentialProvider;
				return Promise.resolve(credentialsWithoutSessionToken);
			};
		}
		class SignatureV4MultiRegion {
			sigv4aSigner;
			sigv4Signer;
			signerOptions;
			static sigv4aDependency() {
				if (typeof signatureV4CrtContainer.CrtSignerV4 == "function") return "crt";
				else if (typeof signatureV4aContainer.SignatureV4a == "function") return "js";
				return "none";
			}
			constructor(options) {
				this.sigv4Signer = new SignatureV4SignWithCredentials(options);
				this.signerOptions = options;
			}
			async sign(requestToSign, options = {}) {
				if (options.signingRegion === "*") return this.getSigv4aSigner().sign(requestToSign, options);
				return this.sigv4Signer.sign(requestToSign, options);
			}
			async signWithCredentials(requestToSign, credentials, options = {}) {
				if (options.signingRegion === "*") {
					let signer = this.getSigv4aSigner();
					let CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
					if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.signWithCredentials(requestToSign, credentials, options);
					else throw Error("signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
				}
				return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
			}
			async presign(originalRequest, options = {}) {
				if (options.signingRegion === "*") {
					let signer = this.getSigv4aSigner();
					let CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
					if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.presign(originalRequest, options);
					else throw Error("presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
				}
				return this.sigv4Signer.presign(originalRequest, options);
			}
			async presignWithCredentials(originalRequest, credentials, options = {}) {
				if (options.signingRegion === "*") throw Error("Method presignWithCredentials is not supported for [signingRegion=*].");
				return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
			}
			getSigv4aSigner() {
				if (!this.sigv4aSigner) {
					let CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
					let JsSigV4aSigner = signatureV4aContainer.SignatureV4a;
					if (this.signerOptions.runtime === "node") {
						if (!CrtSignerV4 && !JsSigV4aSigner) throw Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
						if (CrtSignerV4 && typeof CrtSignerV4 == "function") this.sigv4aSigner = new CrtSignerV4({
							...this.signerOptions,
							signingAlgorithm: 1
						});
						else if (JsSigV4aSigner && typeof JsSigV4aSigner == "function") this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
						else throw Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
					} else {
						if (!JsSigV4aSigner || typeof JsSigV4aSigner != "function") throw Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
						this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
					}
				}
				return this.sigv4aSigner;
			}
		}
	}),
	57579: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { w: () => getHttpAuthSchemeEndpointRuleSetPlugin });
		var getSmithyContext = __nccwpck_require__(83753);
		let resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
			if (!authSchemePreference || authSchemePreference.length === 0) return candidateAuthOptions;
			let preferredAuthOptions = [];
			for (let preferredSchemeName of authSchemePreference) for (let candidateAuthOption of candidateAuthOptions) candidateAuthOption.schemeId.split("#")[1] === preferredSchemeName && preferredAuthOptions.push(candidateAuthOption);
			for (let candidateAuthOption of candidateAuthOptions) preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId) || preferredAuthOptions.push(candidateAuthOption);
			return preferredAuthOptions;
		};
		function convertHttpAuthSchemesToMap(httpAuthSchemes) {
			let map = new Map();
			for (let scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
			return map;
		}
		let httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
			let options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
			let authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
			let resolvedOptions = resolveAuthOptions(options, authSchemePreference);
			let authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
			let smithyContext = (0, getSmithyContext.u)(context);
			let failureReasons = [];
			for (let option of resolvedOptions) {
				let scheme = authSchemes.get(option.schemeId);
				if (!scheme) {
					failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
					continue;
				}
				let identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
				if (!identityProvider) {
					failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
					continue;
				}
				let { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
				option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
				option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
				smithyContext.selectedHttpAuthScheme = {
					httpAuthOption: option,
					identity: await identityProvider(option.identityProperties),
					signer: scheme.signer
				};
				break;
			}
			if (!smithyContext.selectedHttpAuthScheme) throw Error(failureReasons.join("\n"));
			return next(args);
		};
		let httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
			step: "serialize",
			tags: ["HTTP_AUTH_SCHEME"],
			name: "httpAuthSchemeMiddleware",
			override: !0,
			relation: "before",
			toMiddleware: "endpointV2Middleware"
		};
		let getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({ applyToStack: (clientStack) => {
			clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
				httpAuthSchemeParametersProvider,
				identityProviderConfigProvider
			}), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
		} });
	}),
	42841: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { l: () => getHttpSigningPlugin });
		var httpRequest = __nccwpck_require__(51871);
		var getSmithyContext = __nccwpck_require__(83753);
		let defaultErrorHandler = (signingProperties) => (error) => {
			throw error;
		};
		let defaultSuccessHandler = (httpResponse, signingProperties) => {};
		let httpSigningMiddleware = (config) => (next, context) => async (args) => {
			if (!httpRequest.K.isInstance(args.request)) return next(args);
			let scheme = (0, getSmithyContext.u)(context).selectedHttpAuthScheme;
			if (!scheme) throw Error("No HttpAuthScheme was selected: unable to sign request");
			let { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
			let output = await next({
				...args,
				request: await signer.sign(args.request, identity, signingProperties)
			}).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
			(signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
			return output;
		};
		let httpSigningMiddlewareOptions = {
			step: "finalizeRequest",
			tags: ["HTTP_SIGNING"],
			name: "httpSigningMiddleware",
			aliases: [
				"apiKeyMiddleware",
				"tokenMiddleware",
				"awsAuthMiddleware"
			],
			override: !0,
			relation: "after",
			toMiddleware: "retryMiddleware"
		};
		let getHttpSigningPlugin = (config) => ({ applyToStack: (clientStack) => {
			clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
		} });
	}),
	29688: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { h: () => DefaultIdentityProviderConfig });
		var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16852);
		class DefaultIdentityProviderConfig {
			authSchemes = new Map();
			constructor(config) {
				for (let key in config) {
					if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.$)(config, key)) continue;
					let value = config[key];
					value !== void 0 && this.authSchemes.set(key, value);
				}
			}
			getIdentityProvider(schemeId) {
				return this.authSchemes.get(schemeId);
			}
		}
	}),
	54596: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { m: () => NoAuthSigner });
		class NoAuthSigner {
			async sign(httpRequest, identity, signingProperties) {
				return httpRequest;
			}
		}
	}),
	31944: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { t: () => normalizeProvider });
		let normalizeProvider = (input) => {
			if (typeof input == "function") return input;
			let promisified = Promise.resolve(input);
			return () => promisified;
		};
	}),
	72068: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { k: () => Sha256Node });
		var external_node_crypto_ = __nccwpck_require__(77598);
		var toUint8Array = __nccwpck_require__(51821);
		let MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
		class Sha256Js {
			digestLength = 32;
			state = Int32Array.from(INIT);
			w;
			buffer = new Uint8Array(64);
			bufferLength = 0;
			bytesHashed = 0;
			finished = !1;
			inner;
			outer;
			constructor(secret) {
				if (secret) {
					let key = Sha256Js.normalizeKey(secret);
					this.inner = new Sha256Js();
					this.outer = new Sha256Js();
					let { inner, outer } = this;
					let pad = new Uint8Array(128);
					for (let i = 0; i < 64; ++i) {
						pad[i] = 54 ^ key[i];
						pad[i + 64] = 92 ^ key[i];
					}
					inner.update(pad.subarray(0, 64));
					outer.update(pad.subarray(64));
				}
			}
			update(data) {
				if (this.finished) throw Error("Attempted to update an already finished HMAC.");
				if (this.inner) {
					this.inner.update(data);
					return;
				}
				let chunk = (0, toUint8Array.F)(data);
				let position = 0;
				let { byteLength } = chunk;
				this.bytesHashed += byteLength;
				if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) throw Error("Cannot hash more than 2^53 - 1 bits");
				for (; byteLength > 0;) {
					this.buffer[this.bufferLength++] = chunk[position++];
					byteLength--;
					if (this.bufferLength === 64) {
						this.hashBuffer();
						this.bufferLength = 0;
					}
				}
			}
			async digest() {
				let { inner, outer } = this;
				if (inner && outer) {
					if (this.finished) throw Error("Attempted to digest an already finished HMAC.");
					this.finished = !0;
					let innerDigest = inner.digestSync();
					outer.update(innerDigest);
					return outer.digestSync();
				}
				return this.digestSync();
			}
			reset() {
				this.state = Int32Array.from(INIT);
				this.buffer = new Uint8Array(64);
				this.bufferLength = 0;
				this.bytesHashed = 0;
			}
			digestSync() {
				let state = this.state.slice();
				let buffer = this.buffer.slice();
				let bufferLength = this.bufferLength;
				let bitsHashed = this.bytesHashed * 8;
				let bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
				bufferView.setUint8(bufferLength++, 128);
				if ((bufferLength - 1) % 64 >= 56) {
					for (let i = bufferLength; i < 64; ++i) bufferView.setUint8(i, 0);
					this.hashBufferWith(state, buffer);
					bufferLength = 0;
				}
				for (let i = bufferLength; i < 56; ++i) bufferView.setUint8(i, 0);
				bufferView.setUint32(56, Math.floor(bitsHashed / 4294967296), !1);
				bufferView.setUint32(60, bitsHashed, !1);
				this.hashBufferWith(state, buffer);
				let out = new Uint8Array(32);
				for (let i = 0; i < 8; ++i) {
					out[i * 4] = state[i] >>> 24 & 255;
					out[i * 4 + 1] = state[i] >>> 16 & 255;
					out[i * 4 + 2] = state[i] >>> 8 & 255;
					out[i * 4 + 3] = state[i] >>> 0 & 255;
				}
				return out;
			}
			static normalizeKey(secret) {
				let key = (0, toUint8Array.F)(secret);
				if (key.byteLength > 64) {
					let h = new Sha256Js();
					h.update(key);
					let out = h.digestSync();
					let padded = new Uint8Array(64);
					padded.set(out);
					return padded;
				}
				if (key.byteLength < 64) {
					let padded = new Uint8Array(64);
					padded.set(key);
					return padded;
				}
				return key;
			}
			hashBuffer() {
				this.hashBufferWith(this.state, this.buffer);
			}
			hashBufferWith(state, buffer) {
				let w = this.w ??= new Int32Array(64);
				let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
				for (let i = 0; i < 64; ++i) {
					if (i < 16) w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
					else {
						let u = w[i - 2];
						let t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
						u = w[i - 15];
						let t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
						w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
					}
					let t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
					let t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
					s7 = s6;
					s6 = s5;
					s5 = s4;
					s4 = s3 + t1 | 0;
					s3 = s2;
					s2 = s1;
					s1 = s0;
					s0 = t1 + t2 | 0;
				}
				state[0] += s0;
				state[1] += s1;
				state[2] += s2;
				state[3] += s3;
				state[4] += s4;
				state[5] += s5;
				state[6] += s6;
				state[7] += s7;
			}
		}
		let INIT = new Int32Array([
			1779033703,
			3144134277,
			1013904242,
			2773480762,
			1359893119,
			2600822924,
			528734635,
			1541459225
		]);
		let K = new Int32Array([
			1116352408,
			1899447441,
			3049323471,
			3921009573,
			961987163,
			1508970993,
			2453635748,
			2870763221,
			3624381080,
			310598401,
			607225278,
			1426881987,
			1925078388,
			2162078206,
			2614888103,
			3248222580,
			3835390401,
			4022224774,
			264347078,
			604807628,
			770255983,
			1249150122,
			1555081692,
			1996064986,
			2554220882,
			2821834349,
			2952996808,
			3210313671,
			3336571891,
			3584528711,
			113926993,
			338241895,
			666307205,
			773529912,
			1294757372,
			1396182291,
			1695183700,
			1986661051,
			2177026350,
			2456956037,
			2730485921,
			2820302411,
			3259730800,
			3345764771,
			3516065817,
			3600352804,
			4094571909,
			275423344,
			430227734,
			506948616,
			659060556,
			883997877,
			958139571,
			1322822218,
			1537002063,
			1747873779,
			1955562222,
			2024104815,
			2227730452,
			2361852424,
			2428436474,
			2756734187,
			3204031479,
			3329325298
		]);
		let Sha256Node = (() => {
			try {
				(0, external_node_crypto_.createHash)("sha256");
				return !0;
			} catch {
				return !1;
			}
		})() ? buildNativeClass() : Sha256Js;
		function buildNativeClass() {
			return class Sha256Node {
				digestLength = 32;
				secret;
				hash;
				isHmac;
				finished = !1;
				constructor(secret) {
					this.secret = secret;
					this.isHmac = !!secret;
					this.hash = this.createHash();
				}
				update(data) {
					if (this.finished) throw Error("Attempted to update an already finished hash.");
					this.hash.update(data);
				}
				async digest() {
					let buf;
					if (this.isHmac) {
						this.finished = !0;
						buf = this.hash.digest();
					} else buf = this.hash.copy().digest();
					return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
				}
				reset() {
					this.hash = this.createHash();
					this.finished = !1;
				}
				createHash() {
					return this.secret ? (0, external_node_crypto_.createHmac)("sha256", toBuffer(this.secret)) : (0, external_node_crypto_.createHash)("sha256");
				}
			};
		}
		function toBuffer(data) {
			if (typeof data == "string") return data;
			if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
			return Buffer.from(data);
		}
	}),
	98042: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { o: () => constructStack });
		let getAllAliases = (name, aliases) => {
			let _aliases = [];
			name && _aliases.push(name);
			if (aliases) for (let alias of aliases) _aliases.push(alias);
			return _aliases;
		};
		let getMiddlewareNameWithAliases = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
		let constructStack = () => {
			let absoluteEntries = [];
			let relativeEntries = [];
			let identifyOnResolve = !1;
			let entriesNameSet = new Set();
			let sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
			let removeByName = (toRemove) => {
				let isRemoved = !1;
				let filterCb = (entry) => {
					let aliases = getAllAliases(entry.name, entry.aliases);
					if (aliases.includes(toRemove)) {
						isRemoved = !0;
						for (let alias of aliases) entriesNameSet.delete(alias);
						return !1;
					}
					return !0;
				};
				absoluteEntries = absoluteEntries.filter(filterCb);
				relativeEntries = relativeEntries.filter(filterCb);
				return isRemoved;
			};
			let removeByReference = (toRemove) => {
				let isRemoved = !1;
				let filterCb = (entry) => {
					if (entry.middleware === toRemove) {
						isRemoved = !0;
						for (let alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
						return !1;
					}
					return !0;
				};
				absoluteEntries = absoluteEntries.filter(filterCb);
				relativeEntries = relativeEntries.filter(filterCb);
				return isRemoved;
			};
			let cloneTo = (toStack) => {
				absoluteEntries.forEach((entry) => {
					toStack.add(entry.middleware, { ...entry });
				});
				relativeEntries.forEach((entry) => {
					toStack.addRelativeTo(entry.middleware, { ...entry });
				});
				toStack.identifyOnResolve?.(stack.identifyOnResolve());
				return toStack;
			};
			let expandRelativeMiddlewareList = (from) => {
				let expandedMiddlewareList = [];
				from.before.forEach((entry) => {
					entry.before.length === 0 && entry.after.length === 0 ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
				});
				expandedMiddlewareList.push(from);
				from.after.reverse().forEach((entry) => {
					entry.before.length === 0 && entry.after.length === 0 ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
				});
				return expandedMiddlewareList;
			};
			let getMiddlewareList = (debug = !1) => {
				let normalizedAbsoluteEntries = [];
				let normalizedRelativeEntries = [];
				let normalizedEntriesNameMap = {};
				absoluteEntries.forEach((entry) => {
					let normalizedEntry = {
						...entry,
						before: [],
						after: []
					};
					for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
					normalizedAbsoluteEntries.push(normalizedEntry);
				});
				relativeEntries.forEach((entry) => {
					let normalizedEntry = {
						...entry,
						before: [],
						after: []
					};
					for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
					normalizedRelativeEntries.push(normalizedEntry);
				});
				normalizedRelativeEntries.forEach((entry) => {
					if (entry.toMiddleware) {
						let toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
						if (toMiddleware === void 0) {
							if (debug) return;
							throw Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
						}
						entry.relation === "after" && toMiddleware.after.push(entry);
						entry.relation === "before" && toMiddleware.before.push(entry);
					}
				});
				return sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
					wholeList.push(...expandedMiddlewareList);
					return wholeList;
				}, []);
			};
			let stack = {
				add: (middleware, options = {}) => {
					let { name, override, aliases: _aliases } = options;
					let entry = {
						step: "initialize",
						priority: "normal",
						middleware,
						...options
					};
					let aliases = getAllAliases(name, _aliases);
					if (aliases.length > 0) {
						if (aliases.some((alias) => entriesNameSet.has(alias))) {
							if (!override) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
							for (let alias of aliases) {
								let toOverrideIndex = absoluteEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
								if (toOverrideIndex === -1) continue;
								let toOverride = absoluteEntries[toOverrideIndex];
								if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
								absoluteEntries.splice(toOverrideIndex, 1);
							}
						}
						for (let alias of aliases) entriesNameSet.add(alias);
					}
					absoluteEntries.push(entry);
				},
				addRelativeTo: (middleware, options) => {
					let { name, override, aliases: _aliases } = options;
					let entry = {
						middleware,
						...options
					};
					let aliases = getAllAliases(name, _aliases);
					if (aliases.length > 0) {
						if (aliases.some((alias) => entriesNameSet.has(alias))) {
							if (!override) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
							for (let alias of aliases) {
								let toOverrideIndex = relativeEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
								if (toOverrideIndex === -1) continue;
								let toOverride = relativeEntries[toOverrideIndex];
								if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
								relativeEntries.splice(toOverrideIndex, 1);
							}
						}
						for (let alias of aliases) entriesNameSet.add(alias);
					}
					relativeEntries.push(entry);
				},
				clone: () => cloneTo(constructStack()),
				use: (plugin) => {
					plugin.applyToStack(stack);
				},
				remove: (toRemove) => {
					if (typeof toRemove == "string") return removeByName(toRemove);
					else return removeByReference(toRemove);
				},
				removeByTag: (toRemove) => {
					let isRemoved = !1;
					let filterCb = (entry) => {
						let { tags, name, aliases: _aliases } = entry;
						if (tags && tags.includes(toRemove)) {
							let aliases = getAllAliases(name, _aliases);
							for (let alias of aliases) entriesNameSet.delete(alias);
							isRemoved = !0;
							return !1;
						}
						return !0;
					};
					absoluteEntries = absoluteEntries.filter(filterCb);
					relativeEntries = relativeEntries.filter(filterCb);
					return isRemoved;
				},
				concat: (from) => {
					let cloned = cloneTo(constructStack());
					cloned.use(from);
					cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? !1));
					return cloned;
				},
				applyToStack: cloneTo,
				identify: () => getMiddlewareList(!0).map((mw) => {
					let step = mw.step ?? mw.relation + " " + mw.toMiddleware;
					return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
				}),
				identifyOnResolve(toggle) {
					typeof toggle == "boolean" && (identifyOnResolve = toggle);
					return identifyOnResolve;
				},
				resolve: (handler, context) => {
					for (let middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) handler = middleware(handler, context);
					identifyOnResolve && console.log(stack.identify());
					return handler;
				}
			};
			return stack;
		};
		let stepWeights = {
			initialize: 5,
			serialize: 4,
			build: 3,
			finalizeRequest: 2,
			deserialize: 1
		};
		let priorityWeights = {
			high: 3,
			normal: 2,
			low: 1
		};
	}),
	80051: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { N: () => NoOpLogger });
		class NoOpLogger {
			trace() {}
			debug() {}
			info() {}
			warn() {}
			error() {}
		}
	}),
	55747: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { k: () => makeBuilder });
		var middleware = __nccwpck_require__(80876);
		var MiddlewareStack = __nccwpck_require__(98042);
		var NormalizedSchema = __nccwpck_require__(46627);
		let SENSITIVE_STRING = "***SensitiveInformation***";
		function schemaLogFilter(schema, data) {
			if (data == null) return data;
			let ns = NormalizedSchema.l1.of(schema);
			if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
			if (ns.isListSchema()) {
				let valueSchema = ns.getValueSchema();
				if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
				if (Array.isArray(data)) return data.map((value) => schemaLogFilter(valueSchema, value));
			} else if (ns.isMapSchema()) {
				let valueSchema = ns.getValueSchema();
				if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
				if (typeof data == "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
			} else if (ns.isStructSchema() && typeof data == "object") {
				let object = data;
				let newObject = {};
				for (let [member, memberNs] of ns.structIterator()) object[member] != null && (newObject[member] = schemaLogFilter(memberNs, object[member]));
				return newObject;
			}
			return data;
		}
		let operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
		class Command {
			middlewareStack = (0, MiddlewareStack.o)();
			schema;
			static classBuilder() {
				return new ClassBuilder();
			}
			resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
				for (let mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
				let stack = clientStack.concat(this.middlewareStack);
				let { logger } = configuration;
				let additionalSmithyContext = additionalContext[middleware.V];
				let handlerExecutionContext = {
					logger,
					clientName,
					commandName,
					inputFilterSensitiveLog,
					outputFilterSensitiveLog,
					...additionalContext,
					[middleware.V]: {
						...additionalSmithyContext,
						commandInstance: this,
						...smithyContext,
						...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
						...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
					}
				};
				let { requestHandler } = configuration;
				let requestOptions = options ?? {};
				if (requestOptions.metricsRecorder) {
					requestOptions = { ...requestOptions };
					delete requestOptions.metricsRecorder;
				}
				let isEventStream;
				let schema = this.schema;
				let marker = schema?.[operationEventStreamMarker];
				if (marker !== void 0) isEventStream = marker;
				else if (schema && Array.isArray(schema) && schema[0] === 9) {
					let [, , , , input$, output$] = schema;
					isEventStream = schema[operationEventStreamMarker] = !!(NormalizedSchema.l1.of(input$).getEventStreamMember() || NormalizedSchema.l1.of(output$).getEventStreamMember());
				}
				isEventStream && (requestOptions = {
					isEventStream,
					...requestOptions
				});
				return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
			}
		}
		class ClassBuilder {
			_init = () => {};
			_ep = {};
			_middlewareFn = () => [];
			_commandName = "";
			_clientName = "";
			_additionalContext = {};
			_smithyContext = {};
			_inputFilterSensitiveLog = void 0;
			_outputFilterSensitiveLog = void 0;
			_serializer = null;
			_deserializer = null;
			_operationSchema;
			init(cb) {
				this._init = cb;
			}
			ep(endpointParameterInstructions) {
				this._ep = endpointParameterInstructions;
				return this;
			}
			m(middlewareSupplier) {
				this._middlewareFn = middlewareSupplier;
				return this;
			}
			s(service, operation, smithyContext = {}) {
				this._smithyContext = {
					service,
					operation,
					...smithyContext
				};
				return this;
			}
			c(additionalContext = {}) {
				this._additionalContext = additionalContext;
				return this;
			}
			n(clientName, commandName) {
				this._clientName = clientName;
				this._commandName = commandName;
				return this;
			}
			f(inputFilter = (_) => _, outputFilter = (_) => _) {
				this._inputFilterSensitiveLog = inputFilter;
				this._outputFilterSensitiveLog = outputFilter;
				return this;
			}
			ser(serializer) {
				this._serializer = serializer;
				return this;
			}
			de(deserializer) {
				this._deserializer = deserializer;
				return this;
			}
			sc(operation) {
				this._operationSchema = operation;
				this._smithyContext.operationSchema = operation;
				return this;
			}
			build() {
				let closure = this;
				let CommandRef;
				return CommandRef = class extends Command {
					input;
					static getEndpointParameterInstructions() {
						return closure._ep;
					}
					constructor(...[input]) {
						super();
						this.input = input ?? {};
						closure._init(this);
						this.schema = closure._operationSchema;
					}
					resolveMiddleware(stack, configuration, options) {
						let op = closure._operationSchema;
						let input = op?.[4] ?? op?.input;
						let output = op?.[5] ?? op?.output;
						return this.resolveMiddlewareWithContext(stack, configuration, options, {
							CommandCtor: CommandRef,
							middlewareFn: closure._middlewareFn,
							clientName: closure._clientName,
							commandName: closure._commandName,
							inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
							outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
							smithyContext: closure._smithyContext,
							additionalContext: closure._additionalContext
						});
					}
					serialize = closure._serializer;
					deserialize = closure._deserializer;
				};
			}
		}
		function makeBuilder(common, service, name, ep) {
			return function makeCommand(added, plugins, op, $, smithyContext = {}) {
				let epMerged = Object.assign({}, common, added);
				return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
					let list = plugins.call(this, CommandCtor, clientStack, config, options);
					list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
					return list;
				}).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
			};
		}
	}),
	67860: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { K: () => Client });
		var _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98042);
		class Client {
			config;
			middlewareStack = (0, _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__.o)();
			initConfig;
			handlers;
			constructor(config) {
				this.config = config;
				let { protocol, protocolSettings } = config;
				protocolSettings && typeof protocol == "function" && (config.protocol = new protocol(protocolSettings));
			}
			send(command, optionsOrCb, cb) {
				let options = typeof optionsOrCb == "function" ? void 0 : optionsOrCb;
				let callback = typeof optionsOrCb == "function" ? optionsOrCb : cb;
				let useHandlerCache = options === void 0 && this.config.cacheMiddleware === !0;
				let handler;
				if (useHandlerCache) {
					this.handlers ||= new WeakMap();
					let handlers = this.handlers;
					if (handlers.has(command.constructor)) handler = handlers.get(command.constructor);
					else {
						handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
						handlers.set(command.constructor, handler);
					}
				} else {
					delete this.handlers;
					handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
				}
				if (callback) handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {});
				else return handler(command).then((result) => result.output);
			}
			destroy() {
				this.config?.requestHandler?.destroy?.();
				delete this.handlers;
			}
		}
	}),
	67613: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { l: () => loadConfigsForDefaultMode });
		let loadConfigsForDefaultMode = (mode) => {
			switch (mode) {
				case "standard": return {
					retryMode: "standard",
					connectionTimeout: 3100
				};
				case "in-region": return {
					retryMode: "standard",
					connectionTimeout: 1100
				};
				case "cross-region": return {
					retryMode: "standard",
					connectionTimeout: 3100
				};
				case "mobile": return {
					retryMode: "standard",
					connectionTimeout: 3e4
				};
				default: return {};
			}
		};
	}),
	23816: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { I: () => emitWarningIfUnsupportedVersion });
		let warningEmitted = !1;
		let emitWarningIfUnsupportedVersion = (version) => {
			version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16 && (warningEmitted = !0);
		};
	}),
	23441: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			M: () => decorateServiceException,
			T: () => ServiceException
		});
		class ServiceException extends Error {
			static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
			$fault;
			$response;
			$retryable;
			$metadata;
			constructor(options) {
				super(options.message);
				Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
				this.name = options.name;
				this.$fault = options.$fault;
				this.$metadata = options.$metadata;
			}
			static isInstance(value) {
				if (!value) return !1;
				let candidate = value;
				return ServiceException.prototype.isPrototypeOf(candidate) || !!candidate.$fault && !!candidate.$metadata && (candidate.$fault === "client" || candidate.$fault === "server");
			}
			static [Symbol.hasInstance](instance) {
				if (!instance) return !1;
				let candidate = instance;
				if (this === ServiceException) return ServiceException.isInstance(instance);
				if (ServiceException.isInstance(instance)) {
					if (this.prototype.isPrototypeOf(instance)) return !0;
					let targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
					let candidateHasShapeId = !1;
					if (targetId) {
						let proto = Object.getPrototypeOf(candidate);
						for (; proto && proto !== Object.prototype;) {
							let ctor = proto.constructor;
							let candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
							if (candidateId) {
								candidateHasShapeId = !0;
								if (candidateId === targetId) return !0;
							}
							proto = Object.getPrototypeOf(proto);
						}
					}
					if (targetId && candidateHasShapeId) return !1;
					let targetName = this.name;
					if (targetName && targetName.length >= 6) {
						if (candidate.name === targetName) return !0;
						let proto = Object.getPrototypeOf(candidate);
						for (; proto && proto !== Object.prototype;) {
							let ctorName = proto.constructor?.name;
							if (ctorName && ctorName !== "Error" && ctorName === targetName) return !0;
							proto = Object.getPrototypeOf(proto);
						}
					}
				}
				return !1;
			}
		}
		let decorateServiceException = (exception, additions = {}) => {
			Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
				(exception[k] == null || exception[k] === "") && (exception[k] = v);
			});
			exception.message = exception.message || exception.Message || "UnknownError";
			delete exception.Message;
			return exception;
		};
	}),
	42061: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			xA: () => getDefaultExtensionConfiguration,
			uv: () => resolveDefaultRuntimeConfig
		});
		var hasOwn = __nccwpck_require__(16852);
		var AlgorithmId;
		(function(AlgorithmId) {
			AlgorithmId.MD5 = "md5";
			AlgorithmId.CRC32 = "crc32";
			AlgorithmId.CRC32C = "crc32c";
			AlgorithmId.SHA1 = "sha1";
			AlgorithmId.SHA256 = "sha256";
		})(AlgorithmId ||= {});
		let knownAlgorithms = Object.values(AlgorithmId);
		let checksum_getChecksumConfiguration = (runtimeConfig) => {
			let checksumAlgorithms = [];
			for (let id in AlgorithmId) {
				if (!(0, hasOwn.$)(AlgorithmId, id)) continue;
				let algorithmId = AlgorithmId[id];
				if (runtimeConfig[algorithmId] === void 0) continue;
				checksumAlgorithms.push({
					algorithmId: () => algorithmId,
					checksumConstructor: () => runtimeConfig[algorithmId]
				});
			}
			for (let [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({
				algorithmId: () => id,
				checksumConstructor: () => ChecksumCtor
			});
			return {
				addChecksumAlgorithm(algo) {
					runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
					let id = algo.algorithmId();
					let ctor = algo.checksumConstructor();
					knownAlgorithms.includes(id) ? runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor : runtimeConfig.checksumAlgorithms[id] = ctor;
					checksumAlgorithms.push(algo);
				},
				checksumAlgorithms() {
					return checksumAlgorithms;
				}
			};
		};
		let checksum_resolveChecksumRuntimeConfig = (clientConfig) => {
			let runtimeConfig = {};
			clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
				let id = checksumAlgorithm.algorithmId();
				knownAlgorithms.includes(id) && (runtimeConfig[id] = checksumAlgorithm.checksumConstructor());
			});
			return runtimeConfig;
		};
		let getRetryConfiguration = (runtimeConfig) => ({
			setRetryStrategy(retryStrategy) {
				runtimeConfig.retryStrategy = retryStrategy;
			},
			retryStrategy() {
				return runtimeConfig.retryStrategy;
			}
		});
		let resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
			let runtimeConfig = {};
			runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
			return runtimeConfig;
		};
		let getDefaultExtensionConfiguration = (runtimeConfig) => Object.assign(checksum_getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
		let resolveDefaultRuntimeConfig = (config) => Object.assign(checksum_resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
	}),
	92766: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { e$: () => NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS });
		var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3348);
		var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(13760);
		let NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
			environmentVariableSelector: (env) => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, "AWS_USE_DUALSTACK_ENDPOINT", _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
			configFileSelector: (profile) => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, "use_dualstack_endpoint", _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
			default: !1
		};
	}),
	14824: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { Ko: () => NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS });
		var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3348);
		var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(13760);
		let NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
			environmentVariableSelector: (env) => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, "AWS_USE_FIPS_ENDPOINT", _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
			configFileSelector: (profile) => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, "use_fips_endpoint", _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
			default: !1
		};
	}),
	60446: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			GG: () => NODE_REGION_CONFIG_OPTIONS,
			zH: () => NODE_REGION_CONFIG_FILE_OPTIONS
		});
		var _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57848);
		let NODE_REGION_CONFIG_OPTIONS = {
			environmentVariableSelector: (env) => env.AWS_REGION,
			configFileSelector: (profile) => profile.region,
			default: async () => {
				let region = await (0, _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__.b)();
				if (region) return region;
				throw Error("Region is missing");
			}
		};
		let NODE_REGION_CONFIG_FILE_OPTIONS = { preferredFile: "credentials" };
	}),
	57848: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { b: () => getInstanceMetadataRegion });
		var _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51007);
		let TIMEOUT_MS = 1e3;
		let negativeCacheUntil = 0;
		let getInstanceMetadataRegion = async () => {
			if (process.env[_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.tn]) return;
			if (Date.now() < negativeCacheUntil) return;
			try {
				let endpoint = resolveImdsEndpoint();
				let token = (await imdsRequest({
					...endpoint,
					path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.EG,
					method: "PUT",
					headers: { [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.nF]: "21600" }
				})).toString();
				return (await imdsRequest({
					...endpoint,
					path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.FT,
					method: "GET",
					headers: { [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.cC]: token }
				})).toString().trim() || cacheNegativeAndReturnUndefined();
			} catch {
				return cacheNegativeAndReturnUndefined();
			}
		};
		let cacheNegativeAndReturnUndefined = () => {
			negativeCacheUntil = Date.now() + 6e4;
		};
		let resolveImdsEndpoint = () => {
			let envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
			if (envEndpoint) {
				let url = new URL(envEndpoint);
				return {
					hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
					port: url.port ? Number(url.port) : void 0
				};
			}
			if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") return { hostname: "fd00:ec2::254" };
			return { hostname: "169.254.169.254" };
		};
		let imdsRequest = async (options) => {
			let { request } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 37067, 23));
			return new Promise((resolve, reject) => {
				let req = request({
					hostname: options.hostname,
					port: options.port,
					path: options.path,
					method: options.method,
					headers: options.headers,
					timeout: TIMEOUT_MS,
					signal: AbortSignal.timeout(TIMEOUT_MS)
				});
				req.on("error", (err) => {
					reject(err);
					req.destroy();
				});
				req.on("timeout", () => {
					reject(Error("TimeoutError from instance metadata service"));
					req.destroy();
				});
				req.on("response", (res) => {
					let { statusCode = 400 } = res;
					if (statusCode < 200 || statusCode >= 300) {
						reject(Object.assign(Error("Error response received from instance metadata service"), { statusCode }));
						req.destroy();
						return;
					}
					let chunks = [];
					res.on("data", (chunk) => chunks.push(chunk));
					res.on("end", () => {
						resolve(Buffer.concat(chunks));
						req.destroy();
					});
				});
				req.end();
			});
		};
	}),
	29053: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { T: () => resolveRegionConfig });
		var isValidHostLabel = __nccwpck_require__(96370);
		let validRegions = new Set();
		let checkRegion = (region, check = isValidHostLabel.X) => {
			if (!validRegions.has(region) && !check(region)) {
				if (region === "*") console.warn("@smithy/config-resolver WARN - Please use the caller region instead of \"*\". See \"sigv4a\" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.");
				else throw Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
			} else validRegions.add(region);
		};
		let isFipsRegion = (region) => typeof region == "string" && (region.startsWith("fips-") || region.endsWith("-fips"));
		let getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
		let resolveRegionConfig = (input) => {
			let { region, useFipsEndpoint } = input;
			if (!region) throw Error("Region is missing");
			return Object.assign(input, {
				region: async () => {
					let providedRegion = typeof region == "function" ? await region() : region;
					let realRegion = getRealRegion(providedRegion);
					checkRegion(realRegion);
					return realRegion;
				},
				useFipsEndpoint: async () => {
					let providedRegion = typeof region == "string" ? region : await region();
					if (isFipsRegion(providedRegion)) return !0;
					return typeof useFipsEndpoint == "function" ? useFipsEndpoint() : Promise.resolve(!!useFipsEndpoint);
				}
			});
		};
	}),
	51007: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EG: () => IMDS_TOKEN_PATH,
			FT: () => IMDS_REGION_PATH,
			J9: () => AWS_EXECUTION_ENV,
			RY: () => AWS_DEFAULT_REGION_ENV,
			US: () => DEFAULTS_MODE_OPTIONS,
			cC: () => X_AWS_EC2_METADATA_TOKEN,
			dr: () => AWS_REGION_ENV,
			nF: () => X_AWS_EC2_METADATA_TOKEN_TTL,
			tn: () => ENV_IMDS_DISABLED
		});
		let AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
		let AWS_REGION_ENV = "AWS_REGION";
		let AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
		let ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
		let DEFAULTS_MODE_OPTIONS = [
			"in-region",
			"cross-region",
			"mobile",
			"standard",
			"legacy"
		];
		let IMDS_REGION_PATH = "/latest/meta-data/placement/region";
		let IMDS_TOKEN_PATH = "/latest/api/token";
		let X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
		let X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
	}),
	45412: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { I: () => resolveDefaultsModeConfig });
		var config = __nccwpck_require__(60446);
		var getInstanceMetadataRegion = __nccwpck_require__(57848);
		var configLoader = __nccwpck_require__(73559);
		var memoize = __nccwpck_require__(70909);
		var constants = __nccwpck_require__(51007);
		let NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
			environmentVariableSelector: (env) => env.AWS_DEFAULTS_MODE,
			configFileSelector: (profile) => profile.defaults_mode,
			default: "legacy"
		};
		let resolveDefaultsModeConfig = ({ region = (0, configLoader.Z)(config.GG), defaultsMode = (0, configLoader.Z)(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => (0, memoize.B)(async () => {
			let mode = typeof defaultsMode == "function" ? await defaultsMode() : defaultsMode;
			switch (mode?.toLowerCase()) {
				case "auto": return resolveNodeDefaultsModeAuto(region);
				case "in-region":
				case "cross-region":
				case "mobile":
				case "standard":
				case "legacy": return Promise.resolve(mode?.toLocaleLowerCase());
				case void 0: return Promise.resolve("legacy");
				default: throw Error(`Invalid parameter for "defaultsMode", expect ${constants.US.join(", ")}, got ${mode}`);
			}
		});
		let resolveNodeDefaultsModeAuto = async (clientRegion) => {
			if (clientRegion) {
				let resolvedRegion = typeof clientRegion == "function" ? await clientRegion() : clientRegion;
				let inferredRegion = await inferPhysicalRegion();
				if (!inferredRegion) return "standard";
				if (resolvedRegion === inferredRegion) return "in-region";
				else return "cross-region";
			}
			return "standard";
		};
		let inferPhysicalRegion = async () => {
			if (process.env[constants.J9] && (process.env[constants.dr] || process.env[constants.RY])) return process.env[constants.dr] ?? process.env[constants.RY];
			return (0, getInstanceMetadataRegion.b)();
		};
	}),
	73559: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { Z: () => loadConfig });
		var chain = __nccwpck_require__(59300);
		var memoize = __nccwpck_require__(70909);
		var CredentialsProviderError = __nccwpck_require__(99902);
		function getSelectorName(functionString) {
			try {
				let constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
				constants.delete("CONFIG");
				constants.delete("CONFIG_PREFIX_SEPARATOR");
				constants.delete("ENV");
				return [...constants].join(", ");
			} catch {
				return functionString;
			}
		}
		let fromEnv = (envVarSelector, options) => async () => {
			try {
				let config = envVarSelector(process.env, options);
				if (config === void 0) throw Error();
				return config;
			} catch (e) {
				throw new CredentialsProviderError.C(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
			}
		};
		var getProfileName = __nccwpck_require__(47803);
		var loadSharedConfigFiles = __nccwpck_require__(6522);
		let fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
			let profile = (0, getProfileName.Bz)(init);
			let { configFile, credentialsFile } = await (0, loadSharedConfigFiles.p)(init);
			let profileFromCredentials = credentialsFile[profile] || {};
			let profileFromConfig = configFile[profile] || {};
			let mergedProfile = preferredFile === "config" ? {
				...profileFromCredentials,
				...profileFromConfig
			} : {
				...profileFromConfig,
				...profileFromCredentials
			};
			try {
				let configValue = configSelector(mergedProfile, preferredFile === "config" ? configFile : credentialsFile);
				if (configValue === void 0) throw Error();
				return configValue;
			} catch (e) {
				throw new CredentialsProviderError.C(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
			}
		};
		let fromValue = (staticValue) => () => Promise.resolve(staticValue);
		let isFunction = (func) => typeof func == "function";
		let fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);
		let loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
			let { signingName, logger } = configuration;
			let envOptions = {
				signingName,
				logger
			};
			return (0, memoize.B)((0, chain.c)(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
		};
	}),
	99902: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { C: () => CredentialsProviderError });
		var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12348);
		class CredentialsProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m {
			name = "CredentialsProviderError";
			constructor(message, options = !0) {
				super(message, options);
				Object.setPrototypeOf(this, CredentialsProviderError.prototype);
			}
		}
	}),
	12348: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { m: () => ProviderError });
		class ProviderError extends Error {
			name = "ProviderError";
			tryNextLink;
			constructor(message, options = !0) {
				let logger;
				let tryNextLink = !0;
				if (typeof options == "boolean") {
					logger = void 0;
					tryNextLink = options;
				} else if (typeof options == "object" && options) {
					logger = options.logger;
					tryNextLink = options.tryNextLink ?? !0;
				}
				super(message);
				this.tryNextLink = tryNextLink;
				Object.setPrototypeOf(this, ProviderError.prototype);
				logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
			}
			static from(error, options = !0) {
				return Object.assign(new this(error.message, options), error);
			}
		}
	}),
	59300: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { c: () => chain });
		var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12348);
		let chain = (...providers) => async () => {
			if (providers.length === 0) throw new _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m("No providers in chain");
			let lastProviderError;
			for (let provider of providers) try {
				return await provider();
			} catch (err) {
				lastProviderError = err;
				if (err?.tryNextLink) continue;
				throw err;
			}
			throw lastProviderError;
		};
	}),
	70909: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { B: () => memoize });
		let memoize = (provider, isExpired, requiresRefresh) => {
			let resolved;
			let pending;
			let hasResult;
			let isConstant = !1;
			let coalesceProvider = async () => {
				pending ||= provider();
				try {
					resolved = await pending;
					hasResult = !0;
					isConstant = !1;
				} finally {
					pending = void 0;
				}
				return resolved;
			};
			if (isExpired === void 0) return async (options) => {
				(!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider());
				return resolved;
			};
			return async (options) => {
				(!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider());
				if (isConstant) return resolved;
				if (requiresRefresh && !requiresRefresh(resolved)) {
					isConstant = !0;
					return resolved;
				}
				if (isExpired(resolved)) {
					await coalesceProvider();
					return resolved;
				}
				return resolved;
			};
		};
	}),
	54396: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { Q: () => CONFIG_PREFIX_SEPARATOR });
		let CONFIG_PREFIX_SEPARATOR = ".";
	}),
	38042: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { g: () => getConfigFilepath });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
		var _getHomeDir__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(11651);
		let getConfigFilepath = () => process.env.AWS_CONFIG_FILE || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, _getHomeDir__WEBPACK_IMPORTED_MODULE_1__.R)(), ".aws", "config");
	}),
	11651: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { R: () => getHomeDir });
		var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
		let homeDirCache = {};
		let getHomeDirCacheKey = () => {
			if (process && process.geteuid) return `${process.geteuid()}`;
			return "DEFAULT";
		};
		let getHomeDir = () => {
			let { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
			if (HOME) return HOME;
			if (USERPROFILE) return USERPROFILE;
			if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
			let homeDirCacheKey = getHomeDirCacheKey();
			homeDirCache[homeDirCacheKey] || (homeDirCache[homeDirCacheKey] = (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)());
			return homeDirCache[homeDirCacheKey];
		};
	}),
	47803: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bz: () => getProfileName,
			Ch: () => ENV_PROFILE
		});
		let ENV_PROFILE = "AWS_PROFILE";
		let getProfileName = (init) => init.profile || process.env[ENV_PROFILE] || "default";
	}),
	6522: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { p: () => loadSharedConfigFiles });
		var external_node_path_ = __nccwpck_require__(76760);
		var profile = __nccwpck_require__(49159);
		var constants = __nccwpck_require__(54396);
		let getConfigData = (data) => Object.entries(data).filter(([key]) => {
			let indexOfSeparator = key.indexOf(constants.Q);
			if (indexOfSeparator === -1) return !1;
			return Object.values(profile.I).includes(key.substring(0, indexOfSeparator));
		}).reduce((acc, [key, value]) => {
			let indexOfSeparator = key.indexOf(constants.Q);
			let updatedKey = key.substring(0, indexOfSeparator) === profile.I.PROFILE ? key.substring(indexOfSeparator + 1) : key;
			acc[updatedKey] = value;
			return acc;
		}, { ...data.default && { default: data.default } });
		var getConfigFilepath = __nccwpck_require__(38042);
		var getHomeDir = __nccwpck_require__(11651);
		let getCredentialsFilepath = () => process.env.AWS_SHARED_CREDENTIALS_FILE || (0, external_node_path_.join)((0, getHomeDir.R)(), ".aws", "credentials");
		var parseIni = __nccwpck_require__(27082);
		var readFile = __nccwpck_require__(14583);
		let swallowError = () => ({});
		let loadSharedConfigFiles = async (init = {}) => {
			let { filepath = getCredentialsFilepath(), configFilepath = (0, getConfigFilepath.g)() } = init;
			let homeDir = (0, getHomeDir.R)();
			let resolvedFilepath = filepath;
			filepath.startsWith("~/") && (resolvedFilepath = (0, external_node_path_.join)(homeDir, filepath.slice(2)));
			let resolvedConfigFilepath = configFilepath;
			configFilepath.startsWith("~/") && (resolvedConfigFilepath = (0, external_node_path_.join)(homeDir, configFilepath.slice(2)));
			let parsedFiles = await Promise.all([(0, readFile.TA)(resolvedConfigFilepath, { ignoreCache: init.ignoreCache }).then(parseIni.A).then(getConfigData).catch(swallowError), (0, readFile.TA)(resolvedFilepath, { ignoreCache: init.ignoreCache }).then(parseIni.A).catch(swallowError)]);
			return {
				configFile: parsedFiles[0],
				credentialsFile: parsedFiles[1]
			};
		};
	}),
	27082: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { A: () => parseIni });
		var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49159);
		var _constants__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54396);
		let prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
		let profileNameBlockList = ["__proto__", "profile __proto__"];
		let parseIni = (iniData) => {
			let map = {};
			let currentSection;
			let currentSubSection;
			for (let iniLine of iniData.split(/\r?\n/)) {
				let trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
				if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
					currentSection = void 0;
					currentSubSection = void 0;
					let sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
					let matches = prefixKeyRegex.exec(sectionName);
					if (matches) {
						let [, prefix, , name] = matches;
						Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__.I).includes(prefix) && (currentSection = [prefix, name].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q));
					} else currentSection = sectionName;
					if (profileNameBlockList.includes(sectionName)) throw Error(`Found invalid profile name "${sectionName}"`);
				} else if (currentSection) {
					let indexOfEqualsSign = trimmedLine.indexOf("=");
					if (![0, -1].includes(indexOfEqualsSign)) {
						let [name, value] = [trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim()];
						if (value === "") currentSubSection = name;
						else {
							currentSubSection && iniLine.trimStart() === iniLine && (currentSubSection = void 0);
							map[currentSection] = map[currentSection] || {};
							let key = currentSubSection ? [currentSubSection, name].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q) : name;
							map[currentSection][key] = value;
						}
					}
				}
			}
			return map;
		};
	}),
	14583: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Jj: () => fileIntercept,
			TA: () => readFile
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
		let filePromises = {};
		let fileIntercept = {};
		let readFile = (path, options) => {
			if (fileIntercept[path] !== void 0) return fileIntercept[path];
			(!filePromises[path] || options?.ignoreCache) && (filePromises[path] = (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
			return filePromises[path];
		};
	}),
	3348: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { Q: () => booleanSelector });
		let booleanSelector = (obj, key, type) => {
			if (!(key in obj)) return;
			if (obj[key] === "true") return !0;
			if (obj[key] === "false") return !1;
			throw Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
		};
	}),
	13760: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { c: () => SelectorType });
		var SelectorType;
		(function(SelectorType) {
			SelectorType.ENV = "env";
			SelectorType.CONFIG = "shared config entry";
		})(SelectorType ||= {});
	}),
	27926: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			rD: () => getEndpointPlugin,
			Co: () => resolveEndpointConfig
		});
		var configLoader = __nccwpck_require__(73559);
		var constants = __nccwpck_require__(54396);
		let ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
		let CONFIG_ENDPOINT_URL = "endpoint_url";
		let getEndpointUrlConfig = (serviceId) => ({
			environmentVariableSelector: (env) => {
				let serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase());
				let serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
				if (serviceEndpointUrl) return serviceEndpointUrl;
				let endpointUrl = env[ENV_ENDPOINT_URL];
				if (endpointUrl) return endpointUrl;
			},
			configFileSelector: (profile, config) => {
				if (profile.services) {
					let servicesSectionKey = ["services", profile.services].join(constants.Q);
					if (!config || !config[servicesSectionKey]) throw Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
					let endpointUrl = config[servicesSectionKey][[serviceId.split(" ").map((w) => w.toLowerCase()).join("_"), CONFIG_ENDPOINT_URL].join(constants.Q)];
					if (endpointUrl) return endpointUrl;
				}
				let endpointUrl = profile[CONFIG_ENDPOINT_URL];
				if (endpointUrl) return endpointUrl;
			},
			default: void 0
		});
		var booleanSelector = __nccwpck_require__(3348);
		var types = __nccwpck_require__(13760);
		let ignoreConfiguredEndpointUrlsConfigSelectors = {
			environmentVariableSelector: (env) => (0, booleanSelector.Q)(env, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", types.c.ENV),
			configFileSelector: (profile) => (0, booleanSelector.Q)(profile, "ignore_configured_endpoint_urls", types.c.CONFIG),
			default: !1
		};
		let getEndpointFromConfig = async (serviceId) => {
			if (await (0, configLoader.Z)(ignoreConfiguredEndpointUrlsConfigSelectors)()) return;
			return (0, configLoader.Z)(getEndpointUrlConfig(serviceId ?? ""))();
		};
		var adaptors_getEndpointFromInstructions = __nccwpck_require__(14026);
		var getSmithyContext = __nccwpck_require__(83753);
		function setFeature(context, feature, value) {
			context.__smithy_context ? context.__smithy_context.features || (context.__smithy_context.features = {}) : context.__smithy_context = { features: {} };
			context.__smithy_context.features[feature] = value;
		}
		function bindEndpointMiddleware(getEndpointFromConfig) {
			let getEndpointFromInstructions = (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
			return ({ config, instructions }) => (next, context) => async (args) => {
				config.isCustomEndpoint && setFeature(context, "ENDPOINT_OVERRIDE", "N");
				let endpoint = await getEndpointFromInstructions(args.input, { getEndpointParameterInstructions() {
					return instructions;
				} }, { ...config }, context);
				context.endpointV2 = endpoint;
				context.authSchemes = endpoint.properties?.authSchemes;
				let authScheme = context.authSchemes?.[0];
				if (authScheme) {
					context.signing_region = authScheme.signingRegion;
					context.signing_service = authScheme.signingName;
					let httpAuthOption = (0, getSmithyContext.u)(context)?.selectedHttpAuthScheme?.httpAuthOption;
					httpAuthOption && (httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
						signing_region: authScheme.signingRegion,
						signingRegion: authScheme.signingRegion,
						signing_service: authScheme.signingName,
						signingName: authScheme.signingName,
						signingRegionSet: authScheme.signingRegionSet
					}, authScheme.properties));
				}
				return next({ ...args });
			};
		}
		let endpointMiddlewareOptions = {
			step: "serialize",
			tags: [
				"ENDPOINT_PARAMETERS",
				"ENDPOINT_V2",
				"ENDPOINT"
			],
			name: "endpointV2Middleware",
			override: !0,
			relation: "before",
			toMiddleware: {
				name: "serializerMiddleware",
				step: "serialize",
				tags: ["SERIALIZER"],
				override: !0
			}.name
		};
		function bindGetEndpointPlugin(getEndpointFromConfig) {
			let endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
			return (config, instructions) => ({ applyToStack: (clientStack) => {
				clientStack.addRelativeTo(endpointMiddleware({
					config,
					instructions
				}), endpointMiddlewareOptions);
			} });
		}
		var normalizeProvider = __nccwpck_require__(44876);
		var toEndpointV1 = __nccwpck_require__(80089);
		function bindResolveEndpointConfig(getEndpointFromConfig) {
			return (input) => {
				let tls = input.tls ?? !0;
				let { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
				let resolvedConfig = Object.assign(input, {
					endpoint: endpoint == null ? void 0 : async () => (0, toEndpointV1.a)(await (0, normalizeProvider.t)(endpoint)()),
					tls,
					isCustomEndpoint: !!endpoint,
					useDualstackEndpoint: (0, normalizeProvider.t)(useDualstackEndpoint ?? !1),
					useFipsEndpoint: (0, normalizeProvider.t)(useFipsEndpoint ?? !1),
					ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
				});
				let configuredEndpointPromise;
				resolvedConfig.serviceConfiguredEndpoint = async () => {
					input.serviceId && !configuredEndpointPromise && (configuredEndpointPromise = getEndpointFromConfig(input.serviceId));
					return configuredEndpointPromise;
				};
				return resolvedConfig;
			};
		}
		(0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
		let resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
		bindEndpointMiddleware(getEndpointFromConfig);
		let getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);
	}),
	14026: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			g: () => bindGetEndpointFromInstructions,
			x: () => resolveParams
		});
		let resolveParamsForS3 = async (endpointParams) => {
			let bucket = endpointParams?.Bucket || "";
			typeof endpointParams.Bucket == "string" && (endpointParams.Bucket = bucket.replace(/#/g, "%23").replace(/\?/g, "%3F"));
			if (isArnBucketName(bucket)) {
				if (endpointParams.ForcePathStyle === !0) throw Error("Path-style addressing cannot be used with ARN buckets");
			} else (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) && (endpointParams.ForcePathStyle = !0);
			if (endpointParams.DisableMultiRegionAccessPoints) {
				endpointParams.disableMultiRegionAccessPoints = !0;
				endpointParams.DisableMRAP = !0;
			}
			return endpointParams;
		};
		let DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
		let IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
		let DOTS_PATTERN = /\.\./;
		let isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
		let isArnBucketName = (bucketName) => {
			let [arn, partition, service, , , bucket] = bucketName.split(":");
			let isArn = arn === "arn" && bucketName.split(":").length >= 6;
			let isValidArn = !!(isArn && partition && service && bucket);
			if (isArn && !isValidArn) throw Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
			return isValidArn;
		};
		let createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = !1) => {
			let configProvider = async () => {
				let configValue;
				configValue = isClientContextParam ? config.clientContextParams?.[configKey] ?? config[configKey] ?? config[canonicalEndpointParamKey] : config[configKey] ?? config[canonicalEndpointParamKey];
				if (typeof configValue == "function") return configValue();
				return configValue;
			};
			if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") return async () => {
				let credentials = typeof config.credentials == "function" ? await config.credentials() : config.credentials;
				return credentials?.credentialScope ?? credentials?.CredentialScope;
			};
			if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") return async () => {
				let credentials = typeof config.credentials == "function" ? await config.credentials() : config.credentials;
				return credentials?.accountId ?? credentials?.AccountId;
			};
			if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") return async () => {
				if (config.isCustomEndpoint === !1) return;
				let endpoint = await configProvider();
				if (endpoint && typeof endpoint == "object") {
					if ("url" in endpoint) return endpoint.url.href;
					if ("hostname" in endpoint) {
						let { protocol, hostname, port, path } = endpoint;
						return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
					}
				}
				return endpoint;
			};
			return configProvider;
		};
		var toEndpointV1 = __nccwpck_require__(80089);
		function bindGetEndpointFromInstructions(getEndpointFromConfig) {
			return async (commandInput, instructionsSupplier, clientConfig, context) => {
				if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
					let endpointFromConfig;
					endpointFromConfig = clientConfig.serviceConfiguredEndpoint ? await clientConfig.serviceConfiguredEndpoint() : await getEndpointFromConfig(clientConfig.serviceId);
					if (endpointFromConfig) {
						clientConfig.endpoint = () => Promise.resolve((0, toEndpointV1.a)(endpointFromConfig));
						clientConfig.isCustomEndpoint = !0;
						context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
					}
				}
				let endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
				if (typeof clientConfig.endpointProvider != "function") throw Error("config.endpointProvider is not set.");
				let endpoint = clientConfig.endpointProvider(endpointParams, context);
				if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
					let customEndpoint = await clientConfig.endpoint();
					if (customEndpoint?.headers) {
						endpoint.headers ??= {};
						for (let [name, value] of Object.entries(customEndpoint.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [value];
					}
				}
				return endpoint;
			};
		}
		let resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
			let endpointParams = {};
			let instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
			for (let [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
				case "staticContextParams":
					endpointParams[name] = instruction.value;
					break;
				case "contextParams":
					endpointParams[name] = commandInput[instruction.name];
					break;
				case "clientContextParams":
				case "builtInParams":
					endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
					break;
				case "operationContextParams":
					endpointParams[name] = instruction.get(commandInput);
					break;
				default: throw Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
			}
			Object.keys(instructions).length === 0 && Object.assign(endpointParams, clientConfig);
			String(clientConfig.serviceId).toLowerCase() === "s3" && await resolveParamsForS3(endpointParams);
			return endpointParams;
		};
	}),
	52988: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { d: () => BinaryDecisionDiagram });
		class BinaryDecisionDiagram {
			nodes;
			root;
			conditions;
			results;
			constructor(bdd, root, conditions, results) {
				this.nodes = bdd;
				this.root = root;
				this.conditions = conditions;
				this.results = results;
			}
			static from(bdd, root, conditions, results) {
				return new BinaryDecisionDiagram(bdd, root, conditions, results);
			}
		}
	}),
	54397: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { k: () => EndpointCache });
		class EndpointCache {
			capacity;
			data = new Map();
			parameters = [];
			constructor({ size, params }) {
				this.capacity = size ?? 50;
				params && (this.parameters = params);
			}
			get(endpointParams, resolver) {
				let key = this.hash(endpointParams);
				if (key === !1) return resolver();
				if (!this.data.has(key)) {
					if (this.data.size > this.capacity + 10) {
						let keys = this.data.keys();
						let i = 0;
						for (;;) {
							let { value, done } = keys.next();
							this.data.delete(value);
							if (done || ++i > 10) break;
						}
					}
					this.data.set(key, resolver());
				}
				return this.data.get(key);
			}
			size() {
				return this.data.size;
			}
			hash(endpointParams) {
				let buffer = "";
				let { parameters } = this;
				if (parameters.length === 0) return !1;
				for (let param of parameters) {
					let raw = endpointParams[param];
					let val = raw == null ? "\0" : String(raw);
					if (val.includes("|;")) return !1;
					buffer += val + "|;";
				}
				return buffer;
			}
		}
	}),
	26467: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { c: () => decideEndpoint });
		class EndpointError extends Error {
			constructor(message) {
				super(message);
				this.name = "EndpointError";
			}
		}
		function toDebugString(input) {
			if (typeof input != "object" || !input) return input;
			if ("ref" in input) return `$${toDebugString(input.ref)}`;
			if ("fn" in input) return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
			return JSON.stringify(input, null, 2);
		}
		var customEndpointFunctions = __nccwpck_require__(37228);
		let booleanEquals = (value1, value2) => value1 === value2;
		function coalesce(...args) {
			for (let arg of args) if (arg != null) return arg;
		}
		let getAttrPathList = (path) => {
			let parts = path.split(".");
			let pathList = [];
			for (let part of parts) {
				let squareBracketIndex = part.indexOf("[");
				if (squareBracketIndex !== -1) {
					if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
					let arrayIndex = part.slice(squareBracketIndex + 1, -1);
					if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
					squareBracketIndex !== 0 && pathList.push(part.slice(0, squareBracketIndex));
					pathList.push(arrayIndex);
				} else pathList.push(part);
			}
			return pathList;
		};
		let getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
			if (typeof acc != "object") throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
			else if (Array.isArray(acc)) {
				let i = parseInt(index);
				return acc[i < 0 ? acc.length + i : i];
			}
			return acc[index];
		}, value);
		let isSet = (value) => value != null;
		var isValidHostLabel = __nccwpck_require__(96370);
		function ite(condition, trueValue, falseValue) {
			return condition ? trueValue : falseValue;
		}
		let not = (value) => !value;
		var EndpointURLScheme;
		(function(EndpointURLScheme) {
			EndpointURLScheme.HTTP = "http";
			EndpointURLScheme.HTTPS = "https";
		})(EndpointURLScheme ||= {});
		var isIpAddress = __nccwpck_require__(87298);
		let DEFAULT_PORTS = {
			[EndpointURLScheme.HTTP]: 80,
			[EndpointURLScheme.HTTPS]: 443
		};
		let parseURL = (value) => {
			let whatwgURL = (() => {
				try {
					if (value instanceof URL) return value;
					if (typeof value == "object" && "hostname" in value) {
						let { hostname, port, protocol = "", path = "", query = {} } = value;
						let url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
						url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
						return url;
					}
					return new URL(value);
				} catch {
					return null;
				}
			})();
			if (!whatwgURL) {
				console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
				return null;
			}
			let urlString = whatwgURL.href;
			let { host, hostname, pathname, protocol, search } = whatwgURL;
			if (search) return null;
			let scheme = protocol.slice(0, -1);
			if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
			let isIp = (0, isIpAddress.o)(hostname);
			return {
				scheme,
				authority: `${host}${urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value == "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`) ? `:${DEFAULT_PORTS[scheme]}` : ""}`,
				path: pathname,
				normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
				isIp
			};
		};
		function split(value, delimiter, limit) {
			if (limit === 1) return [value];
			if (value === "") return [""];
			let parts = value.split(delimiter);
			if (limit === 0) return parts;
			return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
		}
		let stringEquals = (value1, value2) => value1 === value2;
		let substring = (input, start, stop, reverse) => {
			if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) return null;
			if (!reverse) return input.substring(start, stop);
			return input.substring(input.length - stop, input.length - start);
		};
		let uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
		let endpointFunctions = {
			booleanEquals,
			coalesce,
			getAttr,
			isSet,
			isValidHostLabel: isValidHostLabel.X,
			ite,
			not,
			parseURL,
			split,
			stringEquals,
			substring,
			uriEncode
		};
		let evaluateTemplate = (template, options) => {
			let evaluatedTemplateArr = [];
			let { referenceRecord, endpointParams } = options;
			let currentIndex = 0;
			for (; currentIndex < template.length;) {
				let openingBraceIndex = template.indexOf("{", currentIndex);
				if (openingBraceIndex === -1) {
					evaluatedTemplateArr.push(template.slice(currentIndex));
					break;
				}
				evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
				let closingBraceIndex = template.indexOf("}", openingBraceIndex);
				if (closingBraceIndex === -1) {
					evaluatedTemplateArr.push(template.slice(openingBraceIndex));
					break;
				}
				if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
					evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
					currentIndex = closingBraceIndex + 2;
				}
				let parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
				if (parameterName.includes("#")) {
					let [refName, attrName] = parameterName.split("#");
					evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
				} else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
				currentIndex = closingBraceIndex + 1;
			}
			return evaluatedTemplateArr.join("");
		};
		let getReferenceValue = ({ ref }, options) => options.referenceRecord[ref] ?? options.endpointParams[ref];
		let evaluateExpression = (obj, keyName, options) => {
			if (typeof obj == "string") return evaluateTemplate(obj, options);
			else if (obj.fn) return group.callFunction(obj, options);
			else if (obj.ref) return getReferenceValue(obj, options);
			throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
		};
		let callFunction = ({ fn, argv }, options) => {
			let evaluatedArgs = Array(argv.length);
			for (let i = 0; i < evaluatedArgs.length; ++i) {
				let arg = argv[i];
				typeof arg == "boolean" || typeof arg == "number" ? evaluatedArgs[i] = arg : evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
			}
			let namespaceSeparatorIndex = fn.indexOf(".");
			if (namespaceSeparatorIndex !== -1) {
				let customFunction = customEndpointFunctions.m[fn.slice(0, namespaceSeparatorIndex)]?.[fn.slice(namespaceSeparatorIndex + 1)];
				if (typeof customFunction == "function") return customFunction(...evaluatedArgs);
			}
			let callable = endpointFunctions[fn];
			if (typeof callable == "function") return callable(...evaluatedArgs);
			throw Error(`function ${fn} not loaded in endpointFunctions.`);
		};
		let group = {
			evaluateExpression,
			callFunction
		};
		let evaluateCondition = (condition, options) => {
			let { assign } = condition;
			if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
			let value = callFunction(condition, options);
			options.logger?.debug?.(`endpoints evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
			let result = value === "" || !!value;
			if (assign != null) return {
				result,
				toAssign: {
					name: assign,
					value
				}
			};
			return { result };
		};
		let getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
			acc[headerKey] = headerVal.map((headerValEntry) => {
				let processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
				if (typeof processedExpr != "string") throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
				return processedExpr;
			});
			return acc;
		}, {});
		let getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
			acc[propertyKey] = getEndpointProperties_group.getEndpointProperty(propertyVal, options);
			return acc;
		}, {});
		let getEndpointProperty = (property, options) => {
			if (Array.isArray(property)) return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
			switch (typeof property) {
				case "string": return evaluateTemplate(property, options);
				case "object":
					if (property === null) throw new EndpointError(`Unexpected endpoint property: ${property}`);
					return getEndpointProperties_group.getEndpointProperties(property, options);
				case "boolean": return property;
				default: throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
			}
		};
		let getEndpointProperties_group = {
			getEndpointProperty,
			getEndpointProperties
		};
		let getEndpointUrl = (endpointUrl, options) => {
			let expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
			if (typeof expression == "string") try {
				return new URL(expression);
			} catch (error) {
				console.error(`Failed to construct URL with ${expression}`, error);
				throw error;
			}
			throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
		};
		let RESULT = 1e8;
		let decideEndpoint = (bdd, options) => {
			let { nodes, root, results, conditions } = bdd;
			let ref = root;
			let referenceRecord = {};
			let closure = {
				referenceRecord,
				endpointParams: options.endpointParams,
				logger: options.logger
			};
			for (; ref !== 1 && ref !== -1 && ref < RESULT;) {
				let node_i = 3 * (Math.abs(ref) - 1);
				let [condition_i, highRef, lowRef] = [
					nodes[node_i],
					nodes[node_i + 1],
					nodes[node_i + 2]
				];
				let [fn, argv, assign] = conditions[condition_i];
				let evaluation = evaluateCondition({
					fn,
					assign,
					argv
				}, closure);
				if (evaluation.toAssign) {
					let { name, value } = evaluation.toAssign;
					referenceRecord[name] = value;
				}
				ref = ref >= 0 === evaluation.result ? highRef : lowRef;
			}
			if (ref >= RESULT) {
				let result = results[ref - RESULT];
				if (result[0] === -1) {
					let [, errorExpression] = result;
					throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
				}
				let [url, properties, headers] = result;
				return {
					url: getEndpointUrl(url, closure),
					properties: getEndpointProperties(properties, closure),
					headers: getEndpointHeaders(headers ?? {}, closure)
				};
			}
			throw new EndpointError("No matching endpoint.");
		};
	}),
	87298: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { o: () => isIpAddress });
		let IP_V4_REGEX = RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$");
		let isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
	}),
	37228: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { m: () => customEndpointFunctions });
		let customEndpointFunctions = {};
	}),
	75937: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			C: () => HttpBindingNormalizedSchema,
			K: () => getHttpOperationBindings
		});
		var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(46627);
		var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(54018);
		var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85298);
		let HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
		class HttpBindingNormalizedSchema extends _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1 {
			static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
			identity = HttpBindingNormalizedSchema.identity;
			bindings;
			constructor(schema) {
				super(schema);
			}
			static of(schema) {
				let ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
				if (ns.identity === HttpBindingNormalizedSchema.identity) return ns;
				let schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
				let cache = typeof schemaCache == "object" && schemaCache ? schemaCache : ns;
				return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
			}
			getHttpBindingLocation(traits) {
				if (traits.httpPayload) return 36;
				if (traits.httpLabel) return 33;
				if (traits.httpHeader) return 38;
				if (typeof traits.httpPrefixHeaders == "string") return 39;
				if (traits.httpQuery) return 34;
				if (traits.httpQueryParams) return 35;
				if (traits.httpResponseCode) return 37;
				return 32;
			}
			getHttpBindingValue(location, traits, nested = !1) {
				let raw = this.getSchema();
				let type = typeof raw == "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
				let slot = location & 7;
				let media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
				let stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
				let timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : +(slot > 0 && slot < 4) : 0;
				let flags = type | media << 8 | !!traits.idempotencyToken << 10 | stream << 11 | !!traits.sparse << 13 | timestamp << 14 | !!traits.hostLabel << 17 | (location === 36 && typeof raw != "object") << 18;
				let category = type & 192;
				let collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
				let valueType = (collectionValue?.[1] ?? 0) & 255;
				flags |= (slot >= 6 && (valueType === 4 || valueType === 6)) << 16;
				return [
					this,
					flags,
					collectionValue
				];
			}
			getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
				let valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
				return valueSchema.getHttpBindingValue(location, {
					...valueSchema.getMergedTraits(),
					...traits
				}, !0);
			}
			getHttpBindings() {
				let source = this.getSchema();
				return typeof source != "object" || !source ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
			}
		}
		let buildHttpBindings = (schema) => {
			let bodyMemberNames = [];
			let bodyMemberSchemas = [];
			let requestBodyMemberNames = [];
			let requestBodyMemberSchemas = [];
			let memberBindings = [];
			let byName = {};
			let headers = {};
			let prefixHeaders = [];
			let responseBindings = {
				headers,
				prefixHeaders
			};
			let bindings = {
				request: {
					memberBindings,
					byName
				},
				response: {
					bodyMemberNames,
					bindings: responseBindings
				}
			};
			let { request, response } = bindings;
			for (let [name, member] of schema.structIterator()) {
				let bindingSchema = HttpBindingNormalizedSchema.of(member);
				let traits = bindingSchema.getMergedTraits();
				let location = bindingSchema.getHttpBindingLocation(traits);
				let wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
				let value = bindingSchema.getHttpBindingValue(location, traits);
				let binding = [
					name,
					value,
					location,
					wireName
				];
				name === "__proto__" && (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.T)(byName);
				byName[name] = binding;
				value[1] >> 10 & 1 && (request.hasIdempotency = !0);
				memberBindings.push(binding);
				let slot = location & 7;
				if (slot === 0) {
					requestBodyMemberNames.push(name);
					requestBodyMemberSchemas.push(member);
				}
				if (!(slot & 4)) {
					bodyMemberNames.push(name);
					bodyMemberSchemas.push(member);
				} else if ((slot & 6) == 4) {
					if (slot & 1) responseBindings.statusCode = binding;
					else {
						responseBindings.payload = binding;
						let type = value[1] & 255;
						request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
					}
				} else if (slot & 1) {
					request.hasPrefixHeaders = !0;
					prefixHeaders.push(binding);
				} else {
					wireName === "__proto__" && (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.T)(headers);
					headers[wireName] = binding;
				}
			}
			request.contentTypeInstruction === void 0 && requestBodyMemberNames.length && (request.contentTypeInstruction = null);
			request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
			response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
			return bindings;
		};
		let buildPathSegments = (path) => {
			let segments = [];
			let offset = 0;
			for (let match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
				match.index > offset && segments.push([path.slice(offset, match.index), 0]);
				segments.push([match[1], match[2] ? 2 : 1]);
				offset = match.index + match[0].length;
			}
			segments.length && offset < path.length && segments.push([path.slice(offset), 0]);
			return segments.length ? segments : void 0;
		};
		let buildHttpOperationBindings = (schema) => {
			let { http, endpoint } = (0, _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.c)(schema.traits ?? {});
			let [path, search] = http?.[1].split("?") ?? [];
			return [
				http?.[0],
				path,
				search ? [...new URLSearchParams(search)] : [],
				path ? buildPathSegments(path) : void 0,
				endpoint?.[0]
			];
		};
		let EMPTY_BINDINGS = {
			request: {
				memberBindings: [],
				byName: {}
			},
			response: {
				bodyMemberNames: [],
				bindings: {
					headers: {},
					prefixHeaders: []
				}
			}
		};
		let getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
		let createBodySchema = (schema, memberNames, memberSchemas) => {
			if (!memberNames.length) return;
			let source = schema.getSchema();
			let body = [
				3,
				source[1],
				source[2],
				schema.getMergedTraits(),
				memberNames,
				memberSchemas
			];
			let required = source[6];
			let bodyRequired = required && memberNames.reduce((count, name) => count + +(source[4].indexOf(name) < required), 0);
			bodyRequired && (body[6] = bodyRequired);
			return body;
		};
	}),
	3023: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { t: () => HttpProtocol });
		var httpRequest = __nccwpck_require__(51871);
		var httpResponse = __nccwpck_require__(7291);
		var hasOwn = __nccwpck_require__(16852);
		function isValidHostname(hostname) {
			return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
		}
		var TypeRegistry = __nccwpck_require__(19835);
		var SerdeContext = __nccwpck_require__(62104);
		var HttpBindingNormalizedSchema = __nccwpck_require__(75937);
		class HttpProtocol extends SerdeContext.f {
			options;
			compositeErrorRegistry;
			constructor(options) {
				super();
				this.options = options;
				this.compositeErrorRegistry = new TypeRegistry.O(options.defaultNamespace);
				for (let etr of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(etr);
			}
			getRequestType() {
				return httpRequest.K;
			}
			getResponseType() {
				return httpResponse.c;
			}
			setSerdeContext(serdeContext) {
				this.serdeContext = serdeContext;
				this.serializer.setSerdeContext(serdeContext);
				this.deserializer.setSerdeContext(serdeContext);
				this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(serdeContext);
			}
			updateServiceEndpoint(request, endpoint) {
				if ("url" in endpoint) {
					request.protocol = endpoint.url.protocol;
					request.hostname = endpoint.url.hostname;
					request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
					request.path = endpoint.url.pathname;
					request.fragment = endpoint.url.hash || void 0;
					request.username = endpoint.url.username || void 0;
					request.password = endpoint.url.password || void 0;
					request.query ||= {};
					for (let [k, v] of endpoint.url.searchParams.entries()) request.query[k] = v;
					if (endpoint.headers) for (let name in endpoint.headers) {
						if (!(0, hasOwn.$)(endpoint.headers, name)) continue;
						request.headers[name] = endpoint.headers[name].join(", ");
					}
					return request;
				} else {
					request.protocol = endpoint.protocol;
					request.hostname = endpoint.hostname;
					request.port = endpoint.port ? Number(endpoint.port) : void 0;
					request.path = endpoint.path;
					request.query = { ...endpoint.query };
					if (endpoint.headers) for (let name in endpoint.headers) {
						if (!(0, hasOwn.$)(endpoint.headers, name)) continue;
						request.headers[name] = endpoint.headers[name];
					}
					return request;
				}
			}
			setHostPrefix(request, operationSchema, input, operation = (0, HttpBindingNormalizedSchema.K)(operationSchema)) {
				if (this.serdeContext?.disableHostPrefix) return;
				let hostPrefix = operation[4];
				if (typeof hostPrefix != "string") return;
				let resolvedHostPrefix = hostPrefix;
				for (let [name, [, flags]] of HttpBindingNormalizedSchema.C.of(operationSchema.input).getHttpBindings().request.memberBindings) {
					if (!(flags >> 17 & 1)) continue;
					let replacement = input[name];
					if (typeof replacement != "string") throw Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
					resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
				}
				request.hostname = resolvedHostPrefix + request.hostname;
				if (!isValidHostname(request.hostname)) throw Error(`[${request.hostname}] is not a valid hostname.`);
			}
			deserializeMetadata(output) {
				return {
					httpStatusCode: output.statusCode,
					requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
					extendedRequestId: output.headers["x-amz-id-2"],
					cfId: output.headers["x-amz-cf-id"]
				};
			}
			resolveError(name, namespaces, registries) {
				let defaultErrorSchema = [
					-3,
					"",
					"Error",
					0,
					[],
					[],
					0
				];
				let schema;
				for (let registry of registries) for (let ns of namespaces) try {
					schema = ns === "*" ? registry.getSchema(name) : registry.getSchema(ns + "#" + name);
					let errorCtor = registry.getErrorCtor(schema);
					if (errorCtor) return [
						schema,
						errorCtor,
						"modeled"
					];
					else {
						let syntheticErrorSchema = registry.getBaseException();
						if (syntheticErrorSchema) {
							let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
							if (syntheticErrorCtor) return [
								schema,
								syntheticErrorCtor,
								"synthetic"
							];
						}
					}
				} catch {}
				for (let registry of registries) {
					let syntheticErrorSchema = registry.getBaseException();
					if (syntheticErrorSchema) {
						let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
						if (syntheticErrorCtor) return [
							syntheticErrorSchema,
							syntheticErrorCtor,
							"synthetic"
						];
					}
				}
				return [
					defaultErrorSchema,
					Error,
					"native"
				];
			}
			async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
				return (await this.loadEventStreamCapability()).serializeEventStream({
					eventStream,
					requestSchema,
					initialRequest
				});
			}
			async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
				return (await this.loadEventStreamCapability()).deserializeEventStream({
					response,
					responseSchema,
					initialResponseContainer
				});
			}
			async loadEventStreamCapability() {
				let { EventStreamSerde, eventStreamSerdeProvider } = await __nccwpck_require__.e(9242).then(__nccwpck_require__.bind(__nccwpck_require__, 29242));
				return new EventStreamSerde({
					marshaller: this.resolveEventStreamMarshaller(eventStreamSerdeProvider),
					serializer: this.serializer,
					deserializer: this.deserializer,
					serdeContext: this.serdeContext,
					defaultContentType: this.getDefaultContentType(),
					compositeErrorRegistry: this.compositeErrorRegistry
				});
			}
			getDefaultContentType() {
				throw Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
			}
			async deserializeHttpMessage(schema, context, response, arg4, arg5) {
				return [];
			}
			getEventStreamMarshaller() {
				let context = this.serdeContext;
				if (!context.eventStreamMarshaller) throw Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
				return context.eventStreamMarshaller;
			}
			resolveEventStreamMarshaller(importedProvider) {
				let context = this.serdeContext;
				if (context.eventStreamMarshaller) return context.eventStreamMarshaller;
				return importedProvider(this.serdeContext);
			}
		}
	}),
	62104: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { f: () => SerdeContext });
		class SerdeContext {
			serdeContext;
			setSerdeContext(serdeContext) {
				this.serdeContext = serdeContext;
			}
		}
	}),
	53822: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { P: () => collectBody });
		var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(60175);
		let collectBody = async (streamBody = new Uint8Array(), context) => {
			if (streamBody instanceof Uint8Array) return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(streamBody);
			if (!streamBody) return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(new Uint8Array());
			let fromContext = context.streamCollector(streamBody);
			return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(await fromContext);
		};
	}),
	9417: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { $: () => extendedEncodeURIComponent });
		function extendedEncodeURIComponent(str) {
			if (/^[\w.~-]+$/.test(str)) return str;
			return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
				return "%" + c.charCodeAt(0).toString(16).toUpperCase();
			});
		}
	}),
	37979: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { vK: () => getContentLengthPlugin });
		var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51871);
		let CONTENT_LENGTH_HEADER = "content-length";
		function contentLengthMiddleware(bodyLengthChecker) {
			return (next) => async (args) => {
				let request = args.request;
				if (_smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.K.isInstance(request)) {
					let { body, headers } = request;
					if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) try {
						let length = bodyLengthChecker(body);
						length != null && (request.headers = {
							...request.headers,
							[CONTENT_LENGTH_HEADER]: String(length)
						});
					} catch {}
				}
				return next({
					...args,
					request
				});
			};
		}
		let contentLengthMiddlewareOptions = {
			step: "build",
			tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
			name: "contentLengthMiddleware",
			override: !0
		};
		let getContentLengthPlugin = (options) => ({ applyToStack: (clientStack) => {
			clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
		} });
	}),
	38440: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			e: () => getHttpHandlerExtensionConfiguration,
			j: () => resolveHttpHandlerRuntimeConfig
		});
		let getHttpHandlerExtensionConfiguration = (runtimeConfig) => {
			runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger" && runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
			runtimeConfig.defaultSocketTimeout && runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
			return {
				setHttpHandler(handler) {
					runtimeConfig.requestHandler = handler;
				},
				httpHandler() {
					return runtimeConfig.requestHandler;
				},
				updateHttpClientConfig(key, value) {
					runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
				},
				httpHandlerConfigs() {
					return runtimeConfig.requestHandler.httpHandlerConfigs();
				}
			};
		};
		let resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => ({ requestHandler: httpHandlerExtensionConfiguration.httpHandler() });
	}),
	77813: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { k: () => FromStringShapeDeserializer });
		var split_header = __nccwpck_require__(73750);
		var fromBase64 = __nccwpck_require__(37022);
		let ddd = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?";
		let mmm = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
		let time = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?";
		let date = "(\\d?\\d)";
		let year = "(\\d{4})";
		let RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
		let IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
		let IMF_FIXDATE = RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
		let RFC_850_DATE = RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
		let ASC_TIME = RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
		let months = [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec"
		];
		let _parseEpochTimestamp = (value) => {
			if (value == null) return;
			let num = NaN;
			if (typeof value == "number") num = value;
			else if (typeof value == "string") {
				if (!/^-?\d*\.?\d+$/.test(value)) throw TypeError("parseEpochTimestamp - numeric string invalid.");
				num = Number.parseFloat(value);
			} else typeof value == "object" && value.tag === 1 && (num = value.value);
			if (isNaN(num) || Math.abs(num) === 1e400) throw TypeError("Epoch timestamps must be valid finite numbers.");
			return new Date(Math.round(num * 1e3));
		};
		let _parseRfc3339DateTimeWithOffset = (value) => {
			if (value == null) return;
			if (typeof value != "string") throw TypeError("RFC3339 timestamps must be strings");
			let matches = RFC3339_WITH_OFFSET.exec(value);
			if (!matches) throw TypeError(`Invalid RFC3339 timestamp format ${value}`);
			let [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
			range(monthStr, 1, 12);
			range(dayStr, 1, 31);
			range(hours, 0, 23);
			range(minutes, 0, 59);
			range(seconds, 0, 60);
			let date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
			date.setUTCFullYear(Number(yearStr));
			if (offsetStr.toUpperCase() != "Z") {
				let [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [
					void 0,
					"+",
					0,
					0
				];
				let scalar = sign === "-" ? 1 : -1;
				date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
			}
			return date;
		};
		let _parseRfc7231DateTime = (value) => {
			if (value == null) return;
			if (typeof value != "string") throw TypeError("RFC7231 timestamps must be strings.");
			if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
			let day;
			let month;
			let year;
			let hour;
			let minute;
			let second;
			let fraction;
			let matches;
			if (matches = IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches;
			else if (matches = RFC_850_DATE.exec(value)) {
				[, day, month, year, hour, minute, second, fraction] = matches;
				year = (Number(year) + 1900).toString();
			} else (matches = ASC_TIME.exec(value)) && ([, month, day, hour, minute, second, fraction, year] = matches);
			if (year && second) {
				let timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
				range(day, 1, 31);
				range(hour, 0, 23);
				range(minute, 0, 59);
				range(second, 0, 60);
				let date = new Date(timestamp);
				date.setUTCFullYear(Number(year));
				return date;
			}
			throw TypeError(`Invalid RFC7231 date-time value ${value}.`);
		};
		function range(v, min, max) {
			let _v = Number(v);
			if (_v < min || _v > max) throw Error(`Value ${_v} out of range [${min}, ${max}]`);
		}
		var toUtf8 = __nccwpck_require__(31787);
		var lazy_json = __nccwpck_require__(39565);
		var NumericValue = __nccwpck_require__(85694);
		var HttpBindingNormalizedSchema = __nccwpck_require__(75937);
		var SerdeContext = __nccwpck_require__(62104);
		class FromStringShapeDeserializer extends SerdeContext.f {
			settings;
			constructor(settings) {
				super();
				this.settings = settings;
			}
			read(_schema, data) {
				let ns = HttpBindingNormalizedSchema.C.of(_schema);
				let traits = ns.getMergedTraits();
				let location = ns.getHttpBindingLocation(traits);
				return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
			}
			readHttpBinding([ns, flags, collectionValue], data, location) {
				let schema = flags & 255;
				if ((schema & 192) == 64) {
					collectionValue ??= ns.getHttpBindingCollectionValue(location);
					return (0, split_header.G)(data).map((item) => this.readHttpBinding(collectionValue, item, location));
				}
				switch (schema) {
					case 21:
					case 42: return (this.serdeContext?.base64Decoder ?? fromBase64.E)(data);
					case 4:
					case 5:
					case 6:
					case 7: {
						let bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
						switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
							case 5: return _parseRfc3339DateTimeWithOffset(data);
							case 6: return _parseRfc7231DateTime(data);
							case 7: return _parseEpochTimestamp(data);
							default:
								console.warn("Missing timestamp format, parsing value with Date constructor:", data);
								return new Date(data);
						}
					}
					case 0: {
						let media = flags >> 8 & 3;
						if (!media) return data;
						let intermediateValue = data;
						(location & 6) == 6 && (intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8.P)((this.serdeContext?.base64Decoder ?? fromBase64.E)(intermediateValue)));
						return media === 2 ? lazy_json.A.from(intermediateValue) : intermediateValue;
					}
					case 1: return Number(data);
					case 2: return data.toLowerCase() === "true";
					case 17: return BigInt(data);
					case 19: return new NumericValue.D(data, "bigDecimal");
					default: return data;
				}
			}
		}
	}),
	29462: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { V: () => determineTimestampFormat });
		function determineTimestampFormat(ns, settings) {
			if (settings.timestampFormat.useTrait) {
				let schema = ns.getSchema();
				if (schema === 5 || schema === 6 || schema === 7) return schema;
			}
			let { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
			return (settings.httpBindings ? typeof httpPrefixHeaders == "string" || httpHeader ? 6 : httpQuery || httpLabel ? 5 : void 0 : void 0) ?? settings.timestampFormat.default;
		}
	}),
	17270: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { o: () => escapeUri });
		let escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
		let hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
	}),
	20868: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { ey: () => getRetryPlugin });
		var external_node_stream_ = __nccwpck_require__(57075);
		let isStreamingPayload = (request) => request?.body instanceof external_node_stream_.Readable || typeof ReadableStream < "u" && request?.body instanceof ReadableStream;
		var NoOpLogger = __nccwpck_require__(80051);
		var httpRequest = __nccwpck_require__(51871);
		var serde = __nccwpck_require__(60175);
		var middleware = __nccwpck_require__(80876);
		var service_error_classification = __nccwpck_require__(83068);
		let race = (promise, signal) => {
			if (!signal) return promise;
			let cleanup = () => {};
			let aborted = new Promise((_, reject) => {
				let handler = () => reject(createAbortError());
				if (signal.aborted) handler();
				else if (typeof signal.addEventListener == "function") {
					signal.addEventListener("abort", handler, { once: !0 });
					cleanup = () => signal.removeEventListener("abort", handler);
				} else signal.onabort = handler;
			});
			return Promise.race([promise, aborted]).finally(cleanup);
		};
		let createAbortError = () => Object.assign(Error("Request aborted"), { name: "AbortError" });
		let isAbortError = (error) => typeof error == "object" && !!error && "name" in error && error.name === "AbortError";
		var constants = __nccwpck_require__(54132);
		var hasOwn = __nccwpck_require__(16852);
		var httpResponse = __nccwpck_require__(7291);
		var date_utils = __nccwpck_require__(8227);
		function parseRetryAfterHeader(response, logger) {
			if (!httpResponse.c.isInstance(response)) return;
			for (let header in response.headers) {
				if (!(0, hasOwn.$)(response.headers, header)) continue;
				let h = header.toLowerCase();
				if (h === "retry-after") {
					let retryAfter = response.headers[header];
					let retryAfterSeconds = NaN;
					if (retryAfter.endsWith("GMT")) try {
						retryAfterSeconds = ((0, date_utils.xE)(retryAfter).getTime() - Date.now()) / 1e3;
					} catch (e) {
						logger?.trace?.("Failed to parse retry-after header");
						logger?.trace?.(e);
					}
					else retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]) : retryAfter.match(/^((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter) : Date.parse(retryAfter) >= Date.now() && (retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3);
					if (isNaN(retryAfterSeconds)) return;
					return new Date(Date.now() + retryAfterSeconds * 1e3);
				} else if (h === "x-amz-retry-after") {
					let v = response.headers[header];
					let backoffMilliseconds = Number(v);
					if (isNaN(backoffMilliseconds)) {
						logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
						return;
					}
					return new Date(Date.now() + backoffMilliseconds);
				}
			}
		}
		let asSdkError = (error) => {
			if (error instanceof Error) return error;
			if (error instanceof Object) return Object.assign(Error(), error);
			if (typeof error == "string") return Error(error);
			return Error(`AWS SDK error wrapper for ${error}`);
		};
		function bindRetryMiddleware(isStreamingPayload) {
			return (options) => (next, context) => async (args) => {
				let retryStrategy = await options.retryStrategy();
				let maxAttempts = await options.maxAttempts();
				let abortSignal = context[middleware.V]?.abortSignal;
				if (isRetryStrategyV2(retryStrategy)) {
					retryStrategy = retryStrategy;
					let retryTokenScope = (context.partition_id ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
					let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
					let lastError = Error();
					let attempts = 0;
					let totalRetryDelay = 0;
					let { request } = args;
					let isRequest = httpRequest.K.isInstance(request);
					isRequest && (request.headers[constants.l5] = (0, serde.v4)());
					for (;;) try {
						isRequest && (request.headers[constants.ok] = `attempt=${attempts + 1}; max=${maxAttempts}`);
						let { response, output } = await next(args);
						retryStrategy.recordSuccess(retryToken);
						output.$metadata.attempts = attempts + 1;
						output.$metadata.totalRetryDelay = totalRetryDelay;
						return {
							response,
							output
						};
					} catch (e) {
						let retryErrorInfo = getRetryErrorInfo(e, options.logger);
						lastError = asSdkError(e);
						if (isRequest && isStreamingPayload(request)) {
							(context.logger instanceof NoOpLogger.N ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
							throw lastError;
						}
						try {
							retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
						} catch (refreshError) {
							if (abortSignal?.aborted && isAbortError(refreshError)) throw refreshError;
							lastError.$metadata || (lastError.$metadata = {});
							lastError.$metadata.attempts = attempts + 1;
							lastError.$metadata.totalRetryDelay = totalRetryDelay;
							throw lastError;
						}
						attempts = retryToken.getRetryCount();
						let delay = retryToken.getRetryDelay();
						totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
						delay > 0 && await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
					}
				} else {
					retryStrategy = retryStrategy;
					retryStrategy?.mode && (context.userAgent = [...context.userAgent || [], ["cfg/retry-mode", retryStrategy.mode]]);
					return retryStrategy.retry(next, args);
				}
			};
		}
		let isRetryStrategyV2 = (retryStrategy) => retryStrategy.acquireInitialRetryToken !== void 0 && retryStrategy.refreshRetryTokenForRetry !== void 0 && retryStrategy.recordSuccess !== void 0;
		let getRetryErrorInfo = (error, logger) => {
			let errorInfo = {
				error,
				errorType: getRetryErrorType(error)
			};
			let retryAfterHint = parseRetryAfterHeader(error.$response, logger);
			retryAfterHint && (errorInfo.retryAfterHint = retryAfterHint);
			return errorInfo;
		};
		let getRetryErrorType = (error) => {
			if ((0, service_error_classification.Qb)(error)) return "THROTTLING";
			if ((0, service_error_classification.bV)(error)) return "TRANSIENT";
			if ((0, service_error_classification.GQ)(error)) return "SERVER_ERROR";
			return "CLIENT_ERROR";
		};
		let retryMiddlewareOptions = {
			name: "retryMiddleware",
			tags: ["RETRY"],
			step: "finalizeRequest",
			priority: "high",
			override: !0
		};
		function bindGetRetryPlugin(isStreamingPayload) {
			let retryMiddleware = bindRetryMiddleware(isStreamingPayload);
			return (options) => ({ applyToStack: (clientStack) => {
				clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
			} });
		}
		let getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);
	}),
	40478: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			qs: () => NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
			kN: () => NODE_RETRY_MODE_CONFIG_OPTIONS,
			$z: () => resolveRetryConfig
		});
		var normalizeProvider = __nccwpck_require__(44876);
		var service_error_classification = __nccwpck_require__(83068);
		class DefaultRateLimiter {
			static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
			beta;
			minCapacity;
			minFillRate;
			scaleConstant;
			smooth;
			enabled = !1;
			availableTokens = 0;
			lastMaxRate = 0;
			measuredTxRate = 0;
			requestCount = 0;
			fillRate;
			lastThrottleTime;
			lastTimestamp = 0;
			lastTxRateBucket;
			maxCapacity;
			timeWindow = 0;
			constructor(options) {
				this.beta = options?.beta ?? .7;
				this.minCapacity = options?.minCapacity ?? 1;
				this.minFillRate = options?.minFillRate ?? .5;
				this.scaleConstant = options?.scaleConstant ?? .4;
				this.smooth = options?.smooth ?? .8;
				this.lastThrottleTime = this.getCurrentTimeInSeconds();
				this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
				this.fillRate = this.minFillRate;
				this.maxCapacity = this.minCapacity;
			}
			async getSendToken() {
				return this.acquireTokenBucket(1);
			}
			updateClientSendingRate(response) {
				let calculatedRate;
				this.updateMeasuredRate();
				let retryErrorInfo = response;
				if (retryErrorInfo?.errorType === "THROTTLING" || (0, service_error_classification.Qb)(retryErrorInfo?.error ?? response)) {
					let rateToUse = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
					this.lastMaxRate = rateToUse;
					this.calculateTimeWindow();
					this.lastThrottleTime = this.getCurrentTimeInSeconds();
					calculatedRate = this.cubicThrottle(rateToUse);
					this.enableTokenBucket();
				} else {
					this.calculateTimeWindow();
					calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
				}
				let newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
				this.updateTokenBucketRate(newRate);
			}
			getCurrentTimeInSeconds() {
				return Date.now() / 1e3;
			}
			async acquireTokenBucket(amount) {
				if (!this.enabled) return;
				this.refillTokenBucket();
				for (; amount > this.availableTokens;) {
					let delay = (amount - this.availableTokens) / this.fillRate * 1e3;
					await new Promise((resolve) => DefaultRateLimiter.setTimeoutFn(resolve, delay));
					this.refillTokenBucket();
				}
				this.availableTokens -= amount;
			}
			refillTokenBucket() {
				let timestamp = this.getCurrentTimeInSeconds();
				if (!this.lastTimestamp) {
					this.lastTimestamp = timestamp;
					return;
				}
				let fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
				this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
				this.lastTimestamp = timestamp;
			}
			calculateTimeWindow() {
				this.timeWindow = this.getPrecise((this.lastMaxRate * (1 - this.beta) / this.scaleConstant) ** (1 / 3));
			}
			cubicThrottle(rateToUse) {
				return this.getPrecise(rateToUse * this.beta);
			}
			cubicSuccess(timestamp) {
				return this.getPrecise(this.scaleConstant * (timestamp - this.lastThrottleTime - this.timeWindow) ** 3 + this.lastMaxRate);
			}
			enableTokenBucket() {
				this.enabled = !0;
			}
			updateTokenBucketRate(newRate) {
				this.refillTokenBucket();
				this.fillRate = Math.max(newRate, this.minFillRate);
				this.maxCapacity = Math.max(newRate, this.minCapacity);
				this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
			}
			updateMeasuredRate() {
				let t = this.getCurrentTimeInSeconds();
				let timeBucket = Math.floor(t * 2) / 2;
				this.requestCount++;
				if (timeBucket > this.lastTxRateBucket) {
					let currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
					this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
					this.requestCount = 0;
					this.lastTxRateBucket = timeBucket;
				}
			}
			getPrecise(num) {
				return parseFloat(num.toFixed(8));
			}
		}
		var constants = __nccwpck_require__(54132);
		class Retry {
			static v2026 = !0;
			static delay() {
				return 50;
			}
			static throttlingDelay() {
				return 1e3;
			}
			static cost() {
				return 14;
			}
			static throttlingCost() {
				return 5;
			}
			static modifiedCostType() {
				return "THROTTLING";
			}
		}
		class DefaultRetryBackoffStrategy {
			x = Retry.delay();
			computeNextBackoffDelay(i) {
				let t_i = Math.random() * Math.min(this.x * 2 ** i, constants.G8);
				return Math.floor(t_i);
			}
			setDelayBase(delay) {
				this.x = delay;
			}
		}
		class DefaultRetryToken {
			delay;
			count;
			cost;
			longPoll;
			$retryLog = { acquisitionDelay: 0 };
			constructor(delay, count, cost, longPoll) {
				this.delay = delay;
				this.count = count;
				this.cost = cost;
				this.longPoll = longPoll;
			}
			getRetryCount() {
				return this.count;
			}
			getRetryDelay() {
				return Math.min(constants.G8, this.delay);
			}
			getRetryCost() {
				return this.cost;
			}
			isLongPoll() {
				return this.longPoll;
			}
		}
		var config = __nccwpck_require__(69903);
		let refusal = {
			incompatible: 1,
			attempts: 2,
			capacity: 3
		};
		class StandardRetryStrategy {
			mode = config.cm.STANDARD;
			retryBackoffStrategy;
			capacity = constants.Df;
			maxAttemptsProvider;
			baseDelay;
			constructor(arg1) {
				if (typeof arg1 == "number") this.maxAttemptsProvider = async () => arg1;
				else if (typeof arg1 == "function") this.maxAttemptsProvider = arg1;
				else if (arg1 && typeof arg1 == "object") {
					this.maxAttemptsProvider = async () => arg1.maxAttempts;
					this.baseDelay = arg1.baseDelay;
					this.retryBackoffStrategy = arg1.backoff;
				}
				this.maxAttemptsProvider ??= async () => config.Gz;
				this.baseDelay ??= Retry.delay();
				this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
			}
			async acquireInitialRetryToken(retryTokenScope) {
				return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
			}
			async refreshRetryTokenForRetry(token, errorInfo) {
				let maxAttempts = await this.getMaxAttempts();
				let retryCode = this.retryCode(token, errorInfo, maxAttempts);
				let shouldRetry = retryCode === 0;
				let isLongPoll = token.isLongPoll?.();
				if (shouldRetry || isLongPoll) {
					let errorType = errorInfo.errorType;
					this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
					let delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
					let retryDelay = delayFromErrorType;
					errorInfo.retryAfterHint instanceof Date && (retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3)));
					if (shouldRetry) {
						let capacityCost = this.getCapacityCost(errorType);
						this.capacity -= capacityCost;
						let nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? !1);
						await new Promise((r) => setTimeout(r, retryDelay));
						nextToken.$retryLog.acquisitionDelay = retryDelay;
						return nextToken;
					} else {
						let longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
						longPollBackoff > 0 && await new Promise((r) => setTimeout(r, longPollBackoff));
					}
				}
				throw Error("No retry token available");
			}
			recordSuccess(token) {
				this.capacity = Math.min(constants.Df, this.capacity + (token.getRetryCost() ?? constants.XP));
			}
			getCapacity() {
				return this.capacity;
			}
			async maxAttempts() {
				return this.maxAttemptsProvider();
			}
			async getMaxAttempts() {
				try {
					return await this.maxAttemptsProvider();
				} catch {
					console.warn(`Max attempts provider could not resolve. Using default of ${config.Gz}`);
					return config.Gz;
				}
			}
			retryCode(tokenToRenew, errorInfo, maxAttempts) {
				let attempts = tokenToRenew.getRetryCount() + 1;
				let retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
				let attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
				let capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
				return retryableStatus || attemptStatus || capacityStatus;
			}
			getCapacityCost(errorType) {
				return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
			}
			isRetryableError(errorType) {
				return errorType === "THROTTLING" || errorType === "TRANSIENT";
			}
		}
		class AdaptiveRetryStrategy {
			mode = config.cm.ADAPTIVE;
			rateLimiter;
			standardRetryStrategy;
			constructor(maxAttemptsProvider, options) {
				let { rateLimiter } = options ?? {};
				this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
				this.standardRetryStrategy = options ? new StandardRetryStrategy({
					maxAttempts: typeof maxAttemptsProvider == "number" ? maxAttemptsProvider : 3,
					...options
				}) : new StandardRetryStrategy(maxAttemptsProvider);
			}
			async acquireInitialRetryToken(retryTokenScope) {
				let token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
				await this.rateLimiter.getSendToken();
				return token;
			}
			async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
				this.rateLimiter.updateClientSendingRate(errorInfo);
				let token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
				await this.rateLimiter.getSendToken();
				return token;
			}
			recordSuccess(token) {
				this.rateLimiter.updateClientSendingRate({});
				this.standardRetryStrategy.recordSuccess(token);
			}
			async maxAttemptsProvider() {
				return this.standardRetryStrategy.maxAttempts();
			}
		}
		let ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
		let CONFIG_MAX_ATTEMPTS = "max_attempts";
		let NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
			environmentVariableSelector: (env) => {
				let value = env[ENV_MAX_ATTEMPTS];
				if (!value) return;
				let maxAttempt = parseInt(value);
				if (Number.isNaN(maxAttempt)) throw Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
				return maxAttempt;
			},
			configFileSelector: (profile) => {
				let value = profile[CONFIG_MAX_ATTEMPTS];
				if (!value) return;
				let maxAttempt = parseInt(value);
				if (Number.isNaN(maxAttempt)) throw Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
				return maxAttempt;
			},
			default: config.Gz
		};
		let resolveRetryConfig = (input, defaults) => {
			let { retryStrategy, retryMode } = input;
			let { defaultMaxAttempts = config.Gz, defaultBaseDelay = Retry.delay() } = defaults ?? {};
			let maxAttemptsProvider = (0, normalizeProvider.t)(input.maxAttempts ?? defaultMaxAttempts);
			let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
			let getDefault = async () => {
				let maxAttempts = await maxAttemptsProvider();
				if (await (0, normalizeProvider.t)(retryMode)() === config.cm.ADAPTIVE) return new AdaptiveRetryStrategy(maxAttemptsProvider, {
					maxAttempts,
					baseDelay: defaultBaseDelay
				});
				return new StandardRetryStrategy({
					maxAttempts,
					baseDelay: defaultBaseDelay
				});
			};
			return Object.assign(input, {
				maxAttempts: maxAttemptsProvider,
				retryStrategy: () => controller ??= getDefault()
			});
		};
		let NODE_RETRY_MODE_CONFIG_OPTIONS = {
			environmentVariableSelector: (env) => env.AWS_RETRY_MODE,
			configFileSelector: (profile) => profile.retry_mode,
			default: config.L0
		};
	}),
	83068: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			GQ: () => isServerError,
			Qb: () => isThrottlingError,
			bV: () => isTransientError
		});
		let THROTTLING_ERROR_CODES = [
			"BandwidthLimitExceeded",
			"EC2ThrottledException",
			"LimitExceededException",
			"PriorRequestNotComplete",
			"ProvisionedThroughputExceededException",
			"RequestLimitExceeded",
			"RequestThrottled",
			"RequestThrottledException",
			"SlowDown",
			"ThrottledException",
			"Throttling",
			"ThrottlingException",
			"TooManyRequestsException",
			"TransactionInProgressException"
		];
		let TRANSIENT_ERROR_CODES = [
			"TimeoutError",
			"RequestTimeout",
			"RequestTimeoutException"
		];
		let TRANSIENT_ERROR_STATUS_CODES = [
			500,
			502,
			503,
			504
		];
		let NODEJS_TIMEOUT_ERROR_CODES = [
			"ECONNRESET",
			"ECONNREFUSED",
			"EPIPE",
			"ETIMEDOUT"
		];
		let NODEJS_NETWORK_ERROR_CODES = [
			"EHOSTUNREACH",
			"ENETUNREACH",
			"ENOTFOUND",
			"EAI_AGAIN"
		];
		let isRetryableByTrait = (error) => error?.$retryable !== void 0;
		let isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected;
		let isBrowserNetworkError = (error) => {
			let errorMessages = new Set([
				"Failed to fetch",
				"NetworkError when attempting to fetch resource",
				"The Internet connection appears to be offline",
				"Load failed",
				"Network request failed"
			]);
			if (!(error && error instanceof TypeError)) return !1;
			return errorMessages.has(error.message);
		};
		let isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == 1;
		let isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1));
		let isServerError = (error) => {
			if (error.$metadata?.httpStatusCode !== void 0) {
				let statusCode = error.$metadata.httpStatusCode;
				if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return !0;
				return !1;
			}
			return !1;
		};
		function isNodeJsHttp2TransientError(error) {
			return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
		}
	}),
	69903: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Gz: () => DEFAULT_MAX_ATTEMPTS,
			L0: () => DEFAULT_RETRY_MODE,
			cm: () => RETRY_MODES
		});
		var RETRY_MODES;
		(function(RETRY_MODES) {
			RETRY_MODES.STANDARD = "standard";
			RETRY_MODES.ADAPTIVE = "adaptive";
		})(RETRY_MODES ||= {});
		let DEFAULT_MAX_ATTEMPTS = 3;
		let DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
	}),
	54132: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Df: () => INITIAL_RETRY_TOKENS,
			G8: () => MAXIMUM_RETRY_DELAY,
			XP: () => NO_RETRY_INCREMENT,
			l5: () => INVOCATION_ID_HEADER,
			ok: () => REQUEST_HEADER
		});
		let MAXIMUM_RETRY_DELAY = 2e4;
		let INITIAL_RETRY_TOKENS = 500;
		let NO_RETRY_INCREMENT = 1;
		let INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
		let REQUEST_HEADER = "amz-sdk-request";
	}),
	19835: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { O: () => TypeRegistry });
		class TypeRegistry {
			namespace;
			schemas;
			exceptions;
			static registries = new Map();
			constructor(namespace, schemas = new Map(), exceptions = new Map()) {
				this.namespace = namespace;
				this.schemas = schemas;
				this.exceptions = exceptions;
				TypeRegistry.registries.has(namespace) || TypeRegistry.registries.set(namespace, this);
			}
			static for(namespace) {
				return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
			}
			copyFrom(other) {
				let { schemas, exceptions } = this;
				for (let [k, v] of other.schemas) schemas.has(k) || schemas.set(k, v);
				for (let [k, v] of other.exceptions) exceptions.has(k) || exceptions.set(k, v);
			}
			register(shapeId, schema) {
				let qualifiedName = this.normalizeShapeId(shapeId);
				for (let r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) r.schemas.has(qualifiedName) || r.schemas.set(qualifiedName, schema);
			}
			getSchema(shapeId) {
				let id = this.normalizeShapeId(shapeId);
				if (!this.schemas.has(id)) {
					if (!shapeId.includes("#")) {
						let suffix = "#" + shapeId;
						let candidates = [];
						for (let [shapeId, schema] of this.schemas.entries()) shapeId.endsWith(suffix) && candidates.push(schema);
						if (candidates.length === 1) return candidates[0];
					}
					throw Error(`@smithy/core/schema - schema not found for ${id}`);
				}
				return this.schemas.get(id);
			}
			registerError(es, ctor) {
				let $error = es;
				let ns = $error[1];
				let qualifiedName = ns + "#" + $error[2];
				ctor.hasOwnProperty?.("shapeId") || (ctor.shapeId = qualifiedName);
				for (let r of [this, TypeRegistry.for(ns)]) if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
					r.schemas.set(qualifiedName, $error);
					r.exceptions.set($error, ctor);
				}
			}
			getErrorCtor(es) {
				let $error = es;
				if (this.exceptions.has($error)) return this.exceptions.get($error);
				return TypeRegistry.for($error[1]).exceptions.get($error);
			}
			getBaseException() {
				for (let exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
					let [, ns, name] = exceptionKey;
					let id = ns + "#" + name;
					if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
				}
			}
			find(predicate) {
				for (let schema of this.schemas.values()) if (predicate(schema)) return schema;
			}
			clear() {
				this.schemas.clear();
				this.exceptions.clear();
			}
			normalizeShapeId(shapeId) {
				if (shapeId.includes("#")) return shapeId;
				return this.namespace + "#" + shapeId;
			}
		}
	}),
	78934: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { L: () => deref });
		let deref = (schemaRef) => {
			if (typeof schemaRef == "function") return schemaRef();
			return schemaRef;
		};
	}),
	36979: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { wq: () => getSchemaSerdePlugin });
		var getSmithyContext = __nccwpck_require__(83753);
		var httpResponse = __nccwpck_require__(7291);
		let operation = (namespace, name, traits, input, output) => ({
			name,
			namespace,
			traits,
			input,
			output
		});
		let schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
			let { response } = await next(args);
			let { operationSchema } = (0, getSmithyContext.u)(context);
			let [, ns, n, t, i, o] = operationSchema ?? [];
			try {
				return {
					response,
					output: await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
						...config,
						...context
					}, response)
				};
			} catch (error) {
				Object.defineProperty(error, "$response", {
					value: response,
					enumerable: !1,
					writable: !1,
					configurable: !1
				});
				if (!("$metadata" in error)) {
					let hint = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
					try {
						error.message += "\n  " + hint;
					} catch {
						!context.logger || context.logger?.constructor?.name === "NoOpLogger" ? console.warn(hint) : context.logger?.warn?.(hint);
					}
					error.$responseBodyText !== void 0 && error.$response && (error.$response.body = error.$responseBodyText);
					try {
						if (httpResponse.c.isInstance(response)) {
							let { headers = {}, statusCode } = response;
							let headerEntries = Object.entries(headers);
							error.$metadata = {
								httpStatusCode: statusCode,
								requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
								extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
								cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
							};
						}
					} catch {}
				}
				throw error;
			}
		};
		let findHeader = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [void 0, void 0])[1];
		var toEndpointV1 = __nccwpck_require__(80089);
		let schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
			let { operationSchema } = (0, getSmithyContext.u)(context);
			let [, ns, n, t, i, o] = operationSchema ?? [];
			let endpoint = context.endpointV2 ? async () => (0, toEndpointV1.a)(context.endpointV2) : config.endpoint;
			let request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
				...config,
				...context,
				endpoint
			});
			return next({
				...args,
				request
			});
		};
		let deserializerMiddlewareOption = {
			name: "deserializerMiddleware",
			step: "deserialize",
			tags: ["DESERIALIZER"],
			override: !0
		};
		let serializerMiddlewareOption = {
			name: "serializerMiddleware",
			step: "serialize",
			tags: ["SERIALIZER"],
			override: !0
		};
		function getSchemaSerdePlugin(config) {
			return { applyToStack: (commandStack) => {
				commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
				commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
				config.protocol.setSerdeContext(config);
			} };
		}
	}),
	46627: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { l1: () => NormalizedSchema });
		var _deref__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78934);
		var _translateTraits__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54018);
		let anno = {
			it: Symbol.for("@smithy/nor-struct-it"),
			ns: Symbol.for("@smithy/ns")
		};
		let simpleSchemaCacheN = [];
		let simpleSchemaCacheS = {};
		class NormalizedSchema {
			ref;
			memberName;
			static symbol = Symbol.for("@smithy/nor");
			symbol = NormalizedSchema.symbol;
			name;
			schema;
			_isMemberSchema;
			traits;
			memberTraits;
			normalizedTraits;
			constructor(ref, memberName) {
				this.ref = ref;
				this.memberName = memberName;
				let traitStack = [];
				let _ref = ref;
				let schema = ref;
				this._isMemberSchema = !1;
				for (; isMemberSchema(_ref);) {
					traitStack.push(_ref[1]);
					_ref = _ref[0];
					schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(_ref);
					this._isMemberSchema = !0;
				}
				if (traitStack.length > 0) {
					this.memberTraits = {};
					for (let i = traitStack.length - 1; i >= 0; --i) {
						let traitSet = traitStack[i];
						Object.assign(this.memberTraits, (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traitSet));
					}
				} else this.memberTraits = 0;
				if (schema instanceof NormalizedSchema) {
					let computedMemberTraits = this.memberTraits;
					Object.assign(this, schema);
					this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
					this.normalizedTraits = void 0;
					this.memberName = memberName ?? schema.memberName;
					return;
				}
				this.schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(schema);
				if (isStaticSchema(this.schema)) {
					this.name = `${this.schema[1]}#${this.schema[2]}`;
					this.traits = this.schema[3];
				} else {
					this.name = this.memberName ?? String(schema);
					this.traits = 0;
				}
				if (this._isMemberSchema && !memberName) throw Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`);
			}
			static [Symbol.hasInstance](lhs) {
				let isPrototype = this.prototype.isPrototypeOf(lhs);
				if (!isPrototype && typeof lhs == "object" && lhs) return lhs.symbol === this.symbol;
				return isPrototype;
			}
			static of(ref) {
				let keyAble = typeof ref == "function" || typeof ref == "object" && !!ref;
				if (typeof ref == "number") {
					if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
				} else if (typeof ref == "string") {
					if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
				} else if (keyAble && ref[anno.ns]) return ref[anno.ns];
				let sc = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(ref);
				if (sc instanceof NormalizedSchema) return sc;
				if (isMemberSchema(sc)) {
					let [ns, traits] = sc;
					if (ns instanceof NormalizedSchema) {
						Object.assign(ns.getMergedTraits(), (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traits));
						return ns;
					}
					throw Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
				}
				let ns = new NormalizedSchema(sc);
				if (keyAble) return ref[anno.ns] = ns;
				if (typeof sc == "string") return simpleSchemaCacheS[sc] = ns;
				if (typeof sc == "number") return simpleSchemaCacheN[sc] = ns;
				return ns;
			}
			getSchema() {
				let sc = this.schema;
				if (Array.isArray(sc) && sc[0] === 0) return sc[4];
				return sc;
			}
			getName(withNamespace = !1) {
				let { name } = this;
				return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
			}
			getMemberName() {
				return this.memberName;
			}
			isMemberSchema() {
				return this._isMemberSchema;
			}
			isListSchema() {
				let sc = this.getSchema();
				return typeof sc == "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
			}
			isMapSchema() {
				let sc = this.getSchema();
				return typeof sc == "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
			}
			isStructSchema() {
				let sc = this.getSchema();
				if (typeof sc != "object") return !1;
				let id = sc[0];
				return id === 3 || id === -3 || id === 4;
			}
			isUnionSchema() {
				let sc = this.getSchema();
				if (typeof sc != "object") return !1;
				return sc[0] === 4;
			}
			isBlobSchema() {
				let sc = this.getSchema();
				return sc === 21 || sc === 42;
			}
			isTimestampSchema() {
				let sc = this.getSchema();
				return typeof sc == "number" && sc >= 4 && sc <= 7;
			}
			isUnitSchema() {
				return this.getSchema() === "unit";
			}
			isDocumentSchema() {
				return this.getSchema() === 15;
			}
			isStringSchema() {
				return this.getSchema() === 0;
			}
			isBooleanSchema() {
				return this.getSchema() === 2;
			}
			isNumericSchema() {
				return this.getSchema() === 1;
			}
			isBigIntegerSchema() {
				return this.getSchema() === 17;
			}
			isBigDecimalSchema() {
				return this.getSchema() === 19;
			}
			isStreaming() {
				let { streaming } = this.getMergedTraits();
				return !!streaming || this.getSchema() === 42;
			}
			isIdempotencyToken() {
				return !!this.getMergedTraits().idempotencyToken;
			}
			getMergedTraits() {
				return this.normalizedTraits ??= {
					...this.getOwnTraits(),
					...this.getMemberTraits()
				};
			}
			getMemberTraits() {
				return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.memberTraits);
			}
			getOwnTraits() {
				return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.traits);
			}
			getKeySchema() {
				let [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
				if (!isDoc && !isMap) throw Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
				let schema = this.getSchema();
				return member([isDoc ? 15 : schema[4] ?? 0, 0], "key");
			}
			getValueSchema() {
				let sc = this.getSchema();
				let [isDoc, isMap, isList] = [
					this.isDocumentSchema(),
					this.isMapSchema(),
					this.isListSchema()
				];
				let memberSchema = typeof sc == "number" ? 63 & sc : sc && typeof sc == "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
				if (memberSchema != null) return member([memberSchema, 0], isMap ? "value" : "member");
				throw Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
			}
			getMemberSchema(memberName) {
				let struct = this.getSchema();
				if (this.isStructSchema() && struct[4].includes(memberName)) {
					let i = struct[4].indexOf(memberName);
					let memberSchema = struct[5][i];
					return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
				}
				if (this.isDocumentSchema()) return member([15, 0], memberName);
				throw Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${memberName}.`);
			}
			getMemberSchemas() {
				let buffer = {};
				try {
					for (let [k, v] of this.structIterator()) buffer[k] = v;
				} catch {}
				return buffer;
			}
			getEventStreamMember() {
				if (this.isStructSchema()) {
					for (let [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
				}
				return "";
			}
			*structIterator() {
				if (this.isUnitSchema()) return;
				if (!this.isStructSchema()) throw Error("@smithy/core/schema - cannot iterate non-struct schema.");
				let struct = this.getSchema();
				let z = struct[4].length;
				let it = struct[anno.it];
				if (it && z === it.length) {
					yield* it;
					return;
				}
				it = Array(z);
				for (let i = 0; i < z; ++i) {
					let k = struct[4][i];
					let v = member([struct[5][i], 0], k);
					yield it[i] = [k, v];
				}
				struct[anno.it] = it;
			}
		}
		function member(memberSchema, memberName) {
			if (memberSchema instanceof NormalizedSchema) return Object.assign(memberSchema, {
				memberName,
				_isMemberSchema: !0
			});
			return new NormalizedSchema(memberSchema, memberName);
		}
		let isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
		let isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;
	}),
	54018: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { c: () => translateTraits });
		let traitsCache = [];
		function translateTraits(indicator) {
			if (typeof indicator == "object") return indicator;
			indicator |= 0;
			if (traitsCache[indicator]) return traitsCache[indicator];
			let traits = {};
			let i = 0;
			for (let trait of [
				"httpLabel",
				"idempotent",
				"idempotencyToken",
				"sensitive",
				"httpPayload",
				"httpResponseCode",
				"httpQueryParams"
			]) (indicator >> i++ & 1) == 1 && (traits[trait] = 1);
			return traitsCache[indicator] = traits;
		}
	}),
	23277: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { I: () => concatBytes });
		function concatBytes(arrays, length) {
			if (length === void 0) {
				length = 0;
				for (let bytes of arrays) length += bytes.byteLength;
			}
			let result = new Uint8Array(length);
			let offset = 0;
			for (let buf of arrays) {
				result.set(buf, offset);
				offset += buf.byteLength;
			}
			return result;
		}
	}),
	8227: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			JV: () => dateToUtcString,
			l3: () => parseEpochTimestamp,
			EI: () => parseRfc3339DateTime,
			t_: () => parseRfc3339DateTimeWithOffset,
			xE: () => parseRfc7231DateTime
		});
		let expectNumber = (value) => {
			if (value == null) return;
			if (typeof value == "string") {
				let parsed = parseFloat(value);
				if (!Number.isNaN(parsed)) {
					String(parsed) !== String(value) && logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
					return parsed;
				}
			}
			if (typeof value == "number") return value;
			throw TypeError(`Expected number, got ${typeof value}: ${value}`);
		};
		let MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
		let expectFloat32 = (value) => {
			let expected = expectNumber(value);
			if (expected !== void 0 && !Number.isNaN(expected) && expected !== 1e400 && expected !== -1e400 && Math.abs(expected) > MAX_FLOAT) throw TypeError(`Expected 32-bit float, got ${value}`);
			return expected;
		};
		let expectLong = (value) => {
			if (value == null) return;
			if (Number.isInteger(value) && !Number.isNaN(value)) return value;
			throw TypeError(`Expected integer, got ${typeof value}: ${value}`);
		};
		let expectShort = (value) => expectSizedInt(value, 16);
		let expectByte = (value) => expectSizedInt(value, 8);
		let expectSizedInt = (value, size) => {
			let expected = expectLong(value);
			if (expected !== void 0 && castInt(expected, size) !== expected) throw TypeError(`Expected ${size}-bit integer, got ${value}`);
			return expected;
		};
		let castInt = (value, size) => {
			switch (size) {
				case 32: return Int32Array.of(value)[0];
				case 16: return Int16Array.of(value)[0];
				case 8: return Int8Array.of(value)[0];
			}
		};
		let strictParseDouble = (value) => {
			if (typeof value == "string") return expectNumber(parseNumber(value));
			return expectNumber(value);
		};
		let strictParseFloat32 = (value) => {
			if (typeof value == "string") return expectFloat32(parseNumber(value));
			return expectFloat32(value);
		};
		let NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
		let parseNumber = (value) => {
			let matches = value.match(NUMBER_REGEX);
			if (matches === null || matches[0].length !== value.length) throw TypeError("Expected real number, got implicit NaN");
			return parseFloat(value);
		};
		let strictParseShort = (value) => {
			if (typeof value == "string") return expectShort(parseNumber(value));
			return expectShort(value);
		};
		let strictParseByte = (value) => {
			if (typeof value == "string") return expectByte(parseNumber(value));
			return expectByte(value);
		};
		let stackTraceWarning = (message) => String(TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n");
		let logger = { warn: console.warn };
		let DAYS = [
			"Sun",
			"Mon",
			"Tue",
			"Wed",
			"Thu",
			"Fri",
			"Sat"
		];
		let MONTHS = [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec"
		];
		function dateToUtcString(date) {
			let year = date.getUTCFullYear();
			let month = date.getUTCMonth();
			let dayOfWeek = date.getUTCDay();
			let dayOfMonthInt = date.getUTCDate();
			let hoursInt = date.getUTCHours();
			let minutesInt = date.getUTCMinutes();
			let secondsInt = date.getUTCSeconds();
			let dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
			let hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
			let minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
			let secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
			return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
		}
		let RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
		let parseRfc3339DateTime = (value) => {
			if (value == null) return;
			if (typeof value != "string") throw TypeError("RFC-3339 date-times must be expressed as strings");
			let match = RFC3339.exec(value);
			if (!match) throw TypeError("Invalid RFC-3339 date-time value");
			let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
			let year = strictParseShort(stripLeadingZeroes(yearStr));
			let month = parseDateValue(monthStr, "month", 1, 12);
			let day = parseDateValue(dayStr, "day", 1, 31);
			return buildDate(year, month, day, {
				hours,
				minutes,
				seconds,
				fractionalMilliseconds
			});
		};
		let RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
		let parseRfc3339DateTimeWithOffset = (value) => {
			if (value == null) return;
			if (typeof value != "string") throw TypeError("RFC-3339 date-times must be expressed as strings");
			let match = RFC3339_WITH_OFFSET.exec(value);
			if (!match) throw TypeError("Invalid RFC-3339 date-time value");
			let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
			let year = strictParseShort(stripLeadingZeroes(yearStr));
			let month = parseDateValue(monthStr, "month", 1, 12);
			let day = parseDateValue(dayStr, "day", 1, 31);
			let date = buildDate(year, month, day, {
				hours,
				minutes,
				seconds,
				fractionalMilliseconds
			});
			offsetStr.toUpperCase() != "Z" && date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
			return date;
		};
		let IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
		let RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
		let ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
		let parseRfc7231DateTime = (value) => {
			if (value == null) return;
			if (typeof value != "string") throw TypeError("RFC-7231 date-times must be expressed as strings");
			let match = IMF_FIXDATE.exec(value);
			if (match) {
				let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
				return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
					hours,
					minutes,
					seconds,
					fractionalMilliseconds
				});
			}
			match = RFC_850_DATE.exec(value);
			if (match) {
				let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
				return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
					hours,
					minutes,
					seconds,
					fractionalMilliseconds
				}));
			}
			match = ASC_TIME.exec(value);
			if (match) {
				let [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
				return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
					hours,
					minutes,
					seconds,
					fractionalMilliseconds
				});
			}
			throw TypeError("Invalid RFC-7231 date-time value");
		};
		let parseEpochTimestamp = (value) => {
			if (value == null) return;
			let valueAsDouble;
			if (typeof value == "number") valueAsDouble = value;
			else if (typeof value == "string") valueAsDouble = strictParseDouble(value);
			else if (typeof value == "object" && value.tag === 1) valueAsDouble = value.value;
			else throw TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
			if (Number.isNaN(valueAsDouble) || valueAsDouble === 1e400 || valueAsDouble === -1e400) throw TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
			return new Date(Math.round(valueAsDouble * 1e3));
		};
		let buildDate = (year, month, day, time) => {
			let adjustedMonth = month - 1;
			validateDayOfMonth(year, adjustedMonth, day);
			return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
		};
		let parseTwoDigitYear = (value) => {
			let thisYear = new Date().getUTCFullYear();
			let valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
			if (valueInThisCentury < thisYear) return valueInThisCentury + 100;
			return valueInThisCentury;
		};
		let adjustRfc850Year = (input) => {
			if (input.getTime() - new Date().getTime() > 15768e8) return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
			return input;
		};
		let parseMonthByShortName = (value) => {
			let monthIdx = MONTHS.indexOf(value);
			if (monthIdx < 0) throw TypeError(`Invalid month: ${value}`);
			return monthIdx + 1;
		};
		let DAYS_IN_MONTH = [
			31,
			28,
			31,
			30,
			31,
			30,
			31,
			31,
			30,
			31,
			30,
			31
		];
		let validateDayOfMonth = (year, month, day) => {
			let maxDays = DAYS_IN_MONTH[month];
			month === 1 && isLeapYear(year) && (maxDays = 29);
			if (day > maxDays) throw TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
		};
		let isLeapYear = (year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
		let parseDateValue = (value, type, lower, upper) => {
			let dateVal = strictParseByte(stripLeadingZeroes(value));
			if (dateVal < lower || dateVal > upper) throw TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
			return dateVal;
		};
		let parseMilliseconds = (value) => {
			if (value == null) return 0;
			return strictParseFloat32("0." + value) * 1e3;
		};
		let parseOffsetToMilliseconds = (value) => {
			let directionStr = value[0];
			let direction = 1;
			if (directionStr == "+") direction = 1;
			else if (directionStr == "-") direction = -1;
			else throw TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
			let hour = Number(value.substring(1, 3));
			let minute = Number(value.substring(4, 6));
			return direction * (hour * 60 + minute) * 60 * 1e3;
		};
		let stripLeadingZeroes = (value) => {
			let idx = 0;
			for (; idx < value.length - 1 && value.charAt(idx) === "0";) idx++;
			if (idx === 0) return value;
			return value.slice(idx);
		};
	}),
	60175: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Mu: () => Uint8ArrayBlobAdapter,
			ec: () => generateIdempotencyToken,
			v4: () => v4
		});
		var external_node_crypto_ = __nccwpck_require__(77598);
		var fromBase64 = __nccwpck_require__(37022);
		var toBase64 = __nccwpck_require__(97307);
		function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
			return class Uint8ArrayBlobAdapter extends Uint8Array {
				static fromString(source, encoding = "utf-8") {
					if (typeof source == "string") {
						if (encoding === "base64") return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
						return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
					}
					throw Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
				}
				static mutate(source) {
					Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
					return source;
				}
				transformToString(encoding = "utf-8") {
					if (encoding === "base64") return toBase64(this);
					return toUtf8(this);
				}
			};
		}
		var fromUtf8 = __nccwpck_require__(64574);
		var toUtf8 = __nccwpck_require__(31787);
		let decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
		function bindV4(getRandomValues) {
			if (typeof crypto < "u" && typeof crypto.randomUUID == "function") return () => crypto.randomUUID();
			return () => {
				let rnds = new Uint8Array(16);
				getRandomValues(rnds);
				rnds[6] = rnds[6] & 15 | 64;
				rnds[8] = rnds[8] & 63 | 128;
				return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
			};
		}
		class Uint8ArrayBlobAdapter extends bindUint8ArrayBlobAdapter(toUtf8.P, fromUtf8.a, toBase64.n, fromBase64.E) {}
		let _getRandomValues = external_node_crypto_.getRandomValues;
		let v4 = bindV4(_getRandomValues);
		let generateIdempotencyToken = v4;
	}),
	8345: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { m: () => isArrayBuffer });
		let isArrayBuffer = (arg) => typeof ArrayBuffer == "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
	}),
	39565: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { A: () => LazyJsonString });
		let LazyJsonString = function LazyJsonString(val) {
			return Object.assign(new String(val), {
				deserializeJSON() {
					return JSON.parse(String(val));
				},
				toString() {
					return String(val);
				},
				toJSON() {
					return String(val);
				}
			});
		};
		LazyJsonString.from = (object) => {
			if (object && typeof object == "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) return object;
			else if (typeof object == "string" || Object.getPrototypeOf(object) === String.prototype) return LazyJsonString(String(object));
			return LazyJsonString(JSON.stringify(object));
		};
		LazyJsonString.fromObject = LazyJsonString.from;
	}),
	73750: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { G: () => splitHeader });
		let splitHeader = (value) => {
			let z = value.length;
			let values = [];
			let withinQuotes = !1;
			let escaped = !1;
			let anchor = 0;
			for (let i = 0; i < z; ++i) {
				let char = value[i];
				switch (char) {
					case "\"":
						escaped || (withinQuotes = !withinQuotes);
						break;
					case ",": if (!withinQuotes) {
						values.push(value.slice(anchor, i));
						anchor = i + 1;
					}
				}
				escaped = char === "\\" && !escaped;
			}
			values.push(value.slice(anchor));
			return values.map((v) => {
				v = v.trim();
				let z = v.length;
				if (z < 2) return v;
				if (v[0] === "\"" && v[z - 1] === "\"") {
					v = v.slice(1, z - 1);
					return v.replace(/\\(["\\])/g, "$1");
				}
				return v.replace(/\\"/g, "\"");
			});
		};
	}),
	37022: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { E: () => fromBase64 });
		var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56382);
		let BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
		let fromBase64 = (input) => {
			if (input.length * 3 % 4 != 0) throw TypeError("Incorrect padding on base64 string.");
			if (!BASE64_REGEX.exec(input)) throw TypeError("Invalid base64 string.");
			let buffer = (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.s)(input, "base64");
			return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		};
	}),
	97307: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { n: () => toBase64 });
		var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56382);
		var _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64574);
		let toBase64 = (_input) => {
			let input;
			input = typeof _input == "string" ? (0, _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__.a)(_input) : _input;
			if (typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number") throw Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
			return (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__.Q)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
		};
	}),
	92149: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { n: () => calculateBodyLength });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
		let calculateBodyLength = (body) => {
			if (!body) return 0;
			if (typeof body == "string") return Buffer.byteLength(body);
			else if (typeof body.byteLength == "number") return body.byteLength;
			else if (typeof body.size == "number") return body.size;
			else if (typeof body.start == "number" && typeof body.end == "number") return body.end + 1 - body.start;
			else if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_0__.ReadStream) {
				if (body.path != null) return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(body.path).size;
				else if (typeof body.fd == "number") return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(body.fd).size;
			}
			throw Error(`Body Length computation failed for ${body}`);
		};
	}),
	56382: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Q: () => fromArrayBuffer,
			s: () => fromString
		});
		var _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8345);
		let fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
			if (!(0, _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__.m)(input)) throw TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
			return Buffer.from(input, offset, length);
		};
		let fromString = (input, encoding) => {
			if (typeof input != "string") throw TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
			return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
		};
	}),
	70706: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => fromHex,
			n: () => toHex
		});
		let SHORT_TO_HEX = {};
		let HEX_TO_SHORT = {};
		for (let i = 0; i < 256; i++) {
			let encodedByte = i.toString(16).toLowerCase();
			encodedByte.length === 1 && (encodedByte = `0${encodedByte}`);
			SHORT_TO_HEX[i] = encodedByte;
			HEX_TO_SHORT[encodedByte] = i;
		}
		function fromHex(encoded) {
			if (encoded.length % 2 != 0) throw Error("Hex encoded strings must have an even number length");
			let out = new Uint8Array(encoded.length / 2);
			for (let i = 0; i < encoded.length; i += 2) {
				let encodedByte = encoded.slice(i, i + 2).toLowerCase();
				if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte];
				else throw Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
			}
			return out;
		}
		function toHex(bytes) {
			let out = "";
			for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
			return out;
		}
	}),
	40432: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bq: () => collectReadableStream,
			kS: () => collectBlob,
			kv: () => streamCollector
		});
		var _concatBytes__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(23277);
		var _stream_type_check__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63296);
		let streamCollector = async (stream) => {
			if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_0__.q)(stream)) return collectBlob(stream);
			return collectReadableStream(stream);
		};
		async function collectBlob(blob) {
			return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
		}
		async function collectReadableStream(stream) {
			let chunks = [];
			let reader = stream.getReader();
			let length = 0;
			for (;;) {
				let { done, value } = await reader.read();
				if (value) {
					chunks.push(value);
					length += value.length;
				}
				if (done) break;
			}
			return (0, _concatBytes__WEBPACK_IMPORTED_MODULE_1__.I)(chunks, length);
		}
	}),
	85606: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { k: () => streamCollector });
		var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57075);
		var _concatBytes__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(23277);
		var _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40432);
		var _stream_type_check__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63296);
		let streamCollector = (stream) => {
			if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.q)(stream)) return (0, _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.kS)(stream);
			if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.H)(stream)) return (0, _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.Bq)(stream);
			return new Promise((resolve, reject) => {
				let collector = new Collector();
				let nodeStream = stream;
				nodeStream.pipe(collector);
				nodeStream.on("error", (err) => {
					collector.end();
					reject(err);
				});
				collector.on("error", reject);
				collector.on("finish", function() {
					resolve((0, _concatBytes__WEBPACK_IMPORTED_MODULE_3__.I)(this.bufferedBytes));
				});
			});
		};
		class Collector extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
			bufferedBytes = [];
			_write(chunk, encoding, callback) {
				this.bufferedBytes.push(chunk);
				callback();
			}
		}
	}),
	63296: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			H: () => isReadableStream,
			q: () => isBlob
		});
		let isReadableStream = (stream) => typeof ReadableStream == "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
		let isBlob = (blob) => typeof Blob == "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
	}),
	64574: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { a: () => fromUtf8 });
		var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56382);
		let fromUtf8 = (input) => {
			let buf = (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.s)(input, "utf8");
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
		};
	}),
	51821: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { F: () => toUint8Array });
		var _fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64574);
		let toUint8Array = (data) => {
			if (data instanceof Uint8Array) return data;
			if (typeof data == "string") return (0, _fromUtf8__WEBPACK_IMPORTED_MODULE_0__.a)(data);
			if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
			return new Uint8Array(data);
		};
	}),
	31787: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { P: () => toUtf8 });
		var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56382);
		let toUtf8 = (input) => {
			if (typeof input == "string") return input;
			if (typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number") throw Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
			return (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.Q)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
		};
	}),
	85694: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { D: () => NumericValue });
		let format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
		class NumericValue {
			string;
			type;
			constructor(string, type) {
				this.string = string;
				this.type = type;
				if (!format.test(string)) throw Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
			}
			toString() {
				return this.string;
			}
			static [Symbol.hasInstance](object) {
				if (!object || typeof object != "object") return !1;
				let _nv = object;
				return NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
			}
		}
	}),
	85298: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { T: () => writeKey });
		function writeKey(obj) {
			Object.defineProperty(obj, "__proto__", {
				value: void 0,
				writable: !0,
				enumerable: !0,
				configurable: !0
			});
		}
	}),
	83753: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { u: () => getSmithyContext });
		var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(80876);
		let getSmithyContext = (context) => context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] || (context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] = {});
	}),
	16852: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { $: () => hasOwn });
		function hasOwn(o, k) {
			return Object.prototype.hasOwnProperty.call(o, k);
		}
	}),
	51871: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { K: () => HttpRequest });
		class HttpRequest {
			method;
			protocol;
			hostname;
			port;
			path;
			query;
			headers;
			username;
			password;
			fragment;
			body;
			constructor(options) {
				this.method = options.method || "GET";
				this.hostname = options.hostname || "localhost";
				this.port = options.port;
				this.query = options.query || {};
				this.headers = options.headers || {};
				this.body = options.body;
				this.protocol = options.protocol ? options.protocol.slice(-1) === ":" ? options.protocol : `${options.protocol}:` : "https:";
				this.path = options.path ? options.path.charAt(0) === "/" ? options.path : `/${options.path}` : "/";
				this.username = options.username;
				this.password = options.password;
				this.fragment = options.fragment;
			}
			static clone(request) {
				let cloned = new HttpRequest({
					...request,
					headers: { ...request.headers }
				});
				cloned.query &&= cloneQuery(cloned.query);
				return cloned;
			}
			static isInstance(request) {
				if (!request) return !1;
				let req = request;
				return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req.query == "object" && typeof req.headers == "object";
			}
			clone() {
				return HttpRequest.clone(this);
			}
		}
		function cloneQuery(query) {
			return Object.keys(query).reduce((carry, paramName) => {
				let param = query[paramName];
				return {
					...carry,
					[paramName]: Array.isArray(param) ? [...param] : param
				};
			}, {});
		}
	}),
	7291: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { c: () => HttpResponse });
		class HttpResponse {
			statusCode;
			reason;
			headers;
			body;
			constructor(options) {
				this.statusCode = options.statusCode;
				this.reason = options.reason;
				this.headers = options.headers || {};
				this.body = options.body;
			}
			static isInstance(response) {
				if (!response) return !1;
				let resp = response;
				return typeof resp.statusCode == "number" && typeof resp.headers == "object";
			}
		}
	}),
	96370: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { X: () => isValidHostLabel });
		let VALID_HOST_LABEL_REGEX = RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$");
		let isValidHostLabel = (value, allowSubDomains = !1) => {
			if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
			let labels = value.split(".");
			for (let label of labels) if (!isValidHostLabel(label)) return !1;
			return !0;
		};
	}),
	44876: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { t: () => normalizeProvider });
		let normalizeProvider = (input) => {
			if (typeof input == "function") return input;
			let promisified = Promise.resolve(input);
			return () => promisified;
		};
	}),
	36663: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { D: () => parseUrl });
		function parseQueryString(querystring) {
			let query = {};
			querystring = querystring.replace(/^\?/, "");
			if (querystring) for (let pair of querystring.split("&")) {
				let [key, value = null] = pair.split("=");
				key = decodeURIComponent(key);
				value &&= decodeURIComponent(value);
				key in query ? Array.isArray(query[key]) ? query[key].push(value) : query[key] = [query[key], value] : query[key] = value;
			}
			return query;
		}
		let parseUrl = (url) => {
			if (typeof url == "string") return parseUrl(new URL(url));
			let { hostname, pathname, port, protocol, search } = url;
			let query;
			search && (query = parseQueryString(search));
			return {
				hostname,
				port: port ? parseInt(port) : void 0,
				protocol,
				path: pathname,
				query
			};
		};
	}),
	80089: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { a: () => toEndpointV1 });
		var _hasOwn__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16852);
		var _parseUrl__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36663);
		let toEndpointV1 = (endpoint) => {
			if (typeof endpoint == "object") {
				if ("url" in endpoint) {
					let v1Endpoint = (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint.url);
					if (endpoint.headers) {
						v1Endpoint.headers = {};
						for (let name in endpoint.headers) {
							if (!(0, _hasOwn__WEBPACK_IMPORTED_MODULE_1__.$)(endpoint.headers, name)) continue;
							v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
						}
					}
					return v1Endpoint;
				}
				return endpoint;
			}
			return (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint);
		};
	}),
	90018: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { $: () => NodeHttpHandler });
		var hasOwn = __nccwpck_require__(16852);
		var escape_uri = __nccwpck_require__(17270);
		function buildQueryString(query) {
			let parts = [];
			for (let key of Object.keys(query).sort()) {
				let value = query[key];
				key = (0, escape_uri.o)(key);
				if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${(0, escape_uri.o)(value[i])}`);
				else {
					let qsEntry = key;
					(value || typeof value == "string") && (qsEntry += `=${(0, escape_uri.o)(value)}`);
					parts.push(qsEntry);
				}
			}
			return parts.join("&");
		}
		var transport_httpResponse = __nccwpck_require__(7291);
		function buildAbortError(abortSignal) {
			let reason = abortSignal && typeof abortSignal == "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
			if (reason) {
				if (reason instanceof Error) {
					let abortError = Error("Request aborted");
					abortError.name = "AbortError";
					abortError.cause = reason;
					return abortError;
				}
				let abortError = Error(String(reason));
				abortError.name = "AbortError";
				return abortError;
			}
			let abortError = Error("Request aborted");
			abortError.name = "AbortError";
			return abortError;
		}
		let NODEJS_TIMEOUT_ERROR_CODES = [
			"ECONNRESET",
			"EPIPE",
			"ETIMEDOUT"
		];
		let getTransformedHeaders = (headers) => {
			let transformedHeaders = {};
			for (let name in headers) {
				if (!(0, hasOwn.$)(headers, name)) continue;
				let headerValues = headers[name];
				transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
			}
			return transformedHeaders;
		};
		var external_node_https_ = __nccwpck_require__(44708);
		var external_node_https_default = __nccwpck_require__.n(external_node_https_);
		let timing = {
			setTimeout: (cb, ms) => setTimeout(cb, ms),
			clearTimeout: (timeoutId) => clearTimeout(timeoutId)
		};
		let DEFER_EVENT_LISTENER_TIME = 1e3;
		let setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
			if (!timeoutInMs) return -1;
			let registerTimeout = (offset) => {
				let timeoutId = timing.setTimeout(() => {
					request.destroy();
					reject(Object.assign(Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), { name: "TimeoutError" }));
				}, timeoutInMs - offset);
				let doWithSocket = (socket) => {
					socket?.connecting ? socket.on("connect", () => {
						timing.clearTimeout(timeoutId);
					}) : timing.clearTimeout(timeoutId);
				};
				request.socket ? doWithSocket(request.socket) : request.on("socket", doWithSocket);
			};
			if (timeoutInMs < 2e3) {
				registerTimeout(0);
				return 0;
			}
			return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
		};
		let setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
			if (timeoutInMs) return timing.setTimeout(() => {
				let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
				if (throwOnRequestTimeout) {
					let error = Object.assign(Error(msg), {
						name: "TimeoutError",
						code: "ETIMEDOUT"
					});
					req.destroy(error);
					reject(error);
				} else {
					msg += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.";
					logger?.warn?.(msg);
				}
			}, timeoutInMs);
			return -1;
		};
		let setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = 3e3) => {
			if (keepAlive !== !0) return -1;
			let registerListener = () => {
				request.socket ? request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0) : request.on("socket", (socket) => {
					socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
				});
			};
			if (deferTimeMs === 0) {
				registerListener();
				return 0;
			}
			return timing.setTimeout(registerListener, deferTimeMs);
		};
		let resolveDefaultSocketTimeout = (config) => {
			let value = config?.defaultSocketTimeout;
			return typeof value == "number" && Number.isFinite(value) && value > 0 ? value : void 0;
		};
		let setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = !1) => {
			if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
			let response;
			request.once("response", (res) => response = res);
			let onTimeout = () => {
				if (response?.complete) {
					request.socket?.destroy();
					return;
				}
				let error = Object.assign(Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
				response?.destroy(error);
				request.destroy();
				reject(error);
			};
			let registerTimeout = () => {
				let { socket } = request;
				if (!socket) request.once("socket", registerTimeout);
				else if (socket.connecting) socket.once("connect", registerTimeout);
				else {
					socket.setTimeout(timeoutInMs, onTimeout);
					request.on("close", () => socket.removeListener("timeout", onTimeout));
				}
			};
			if (timeoutInMs < 6e3) {
				registerTimeout();
				return;
			}
			let deferralId = timing.setTimeout(registerTimeout, 3e3);
			request.once("close", () => timing.clearTimeout(deferralId));
		};
		var external_node_stream_ = __nccwpck_require__(57075);
		let MIN_WAIT_TIME = 6e3;
		async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = !1) {
			let headers = request.headers;
			let expect = headers ? headers.Expect || headers.expect : void 0;
			let timeoutId = -1;
			let sendBody = !0;
			!externalAgent && expect === "100-continue" && (sendBody = await Promise.race([new Promise((resolve) => {
				timeoutId = Number(timing.setTimeout(() => resolve(!0), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
			}), new Promise((resolve) => {
				httpRequest.on("continue", () => {
					timing.clearTimeout(timeoutId);
					resolve(!0);
				});
				httpRequest.on("response", () => {
					timing.clearTimeout(timeoutId);
					resolve(!1);
				});
				httpRequest.on("error", () => {
					timing.clearTimeout(timeoutId);
					resolve(!1);
				});
			})]));
			sendBody && writeBody(httpRequest, request.body);
		}
		function writeBody(httpRequest, body) {
			if (body instanceof external_node_stream_.Readable) {
				body.pipe(httpRequest);
				return;
			}
			if (body) {
				let isBuffer = Buffer.isBuffer(body);
				if (isBuffer || typeof body == "string") {
					isBuffer && body.byteLength === 0 ? httpRequest.end() : httpRequest.end(body);
					return;
				}
				let uint8 = body;
				if (typeof uint8 == "object" && uint8.buffer && typeof uint8.byteOffset == "number" && typeof uint8.byteLength == "number") {
					httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
					return;
				}
				httpRequest.end(Buffer.from(body));
				return;
			}
			httpRequest.end();
		}
		let hAgent;
		let hRequest;
		class NodeHttpHandler {
			config;
			configProvider;
			socketWarningTimestamp = 0;
			externalAgent = !1;
			metadata = { handlerProtocol: "http/1.1" };
			static create(instanceOrOptions) {
				if (typeof instanceOrOptions?.handle == "function") return instanceOrOptions;
				return new NodeHttpHandler(instanceOrOptions);
			}
			static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
				let { sockets, requests, maxSockets } = agent;
				if (typeof maxSockets != "number" || maxSockets === 1e400) return socketWarningTimestamp;
				if (Date.now() - 15e3 < socketWarningTimestamp) return socketWarningTimestamp;
				if (sockets && requests) for (let origin in sockets) {
					if (!(0, hasOwn.$)(sockets, origin)) continue;
					let socketsInUse = sockets[origin]?.length ?? 0;
					let requestsEnqueued = requests[origin]?.length ?? 0;
					if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
						logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
						return Date.now();
					}
				}
				return socketWarningTimestamp;
			}
			constructor(options) {
				this.configProvider = new Promise((resolve, reject) => {
					typeof options == "function" ? options().then((_options) => {
						resolve(this.resolveDefaultConfig(_options));
					}).catch(reject) : resolve(this.resolveDefaultConfig(options));
				});
			}
			destroy() {
				this.config?.httpAgent?.destroy();
				this.config?.httpsAgent?.destroy();
			}
			async handle(request, { abortSignal, requestTimeout } = {}) {
				this.config ||= await this.configProvider;
				let config = this.config;
				let logger = config.logger;
				let isSSL = request.protocol === "https:";
				!isSSL && !this.config.httpAgent && (this.config.httpAgent = await this.config.httpAgentProvider());
				return new Promise((_resolve, _reject) => {
					let writeRequestBodyPromise;
					let socketWarningTimeoutId = -1;
					let connectionTimeoutId = -1;
					let requestTimeoutId = -1;
					let keepAliveTimeoutId = -1;
					let clearTimeouts = () => {
						timing.clearTimeout(socketWarningTimeoutId);
						timing.clearTimeout(connectionTimeoutId);
						timing.clearTimeout(requestTimeoutId);
						timing.clearTimeout(keepAliveTimeoutId);
					};
					let resolve = async (arg) => {
						await writeRequestBodyPromise;
						clearTimeouts();
						_resolve(arg);
					};
					let reject = async (arg) => {
						await writeRequestBodyPromise;
						clearTimeouts();
						_reject(arg);
					};
					if (abortSignal?.aborted) {
						reject(buildAbortError(abortSignal));
						return;
					}
					let headers = request.headers;
					let expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : !1;
					let agent = isSSL ? config.httpsAgent : config.httpAgent;
					expectContinue && !this.externalAgent && (agent = new (isSSL ? external_node_https_default().Agent : hAgent)({
						keepAlive: !1,
						maxSockets: 1e400
					}));
					socketWarningTimeoutId = timing.setTimeout(() => {
						this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
					}, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
					let queryString = request.query ? buildQueryString(request.query) : "";
					let auth;
					(request.username != null || request.password != null) && (auth = `${request.username ?? ""}:${request.password ?? ""}`);
					let path = request.path;
					queryString && (path += `?${queryString}`);
					request.fragment && (path += `#${request.fragment}`);
					let hostname = request.hostname ?? "";
					hostname = hostname[0] === "[" && hostname.endsWith("]") ? request.hostname.slice(1, -1) : request.hostname;
					let nodeHttpsOptions = {
						headers: request.headers,
						host: hostname,
						method: request.method,
						path,
						port: request.port,
						agent,
						auth
					};
					let req = (isSSL ? external_node_https_default().request : hRequest)(nodeHttpsOptions, (res) => {
						let httpResponse = new transport_httpResponse.c({
							statusCode: res.statusCode || -1,
							reason: res.statusMessage,
							headers: getTransformedHeaders(res.headers),
							body: res
						});
						resolve({ response: httpResponse });
					});
					req.on("error", (err) => {
						NODEJS_TIMEOUT_ERROR_CODES.includes(err.code) ? reject(Object.assign(err, { name: "TimeoutError" })) : reject(err);
					});
					if (abortSignal) {
						let onAbort = () => {
							req.destroy();
							let abortError = buildAbortError(abortSignal);
							reject(abortError);
						};
						if (typeof abortSignal.addEventListener == "function") {
							let signal = abortSignal;
							signal.addEventListener("abort", onAbort, { once: !0 });
							req.once("close", () => signal.removeEventListener("abort", onAbort));
						} else abortSignal.onabort = onAbort;
					}
					let effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
					connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
					requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
					let defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
					defaultSocketTimeout ? setSocketTimeout(req, reject, defaultSocketTimeout, !0) : setSocketTimeout(req, reject, config.socketTimeout);
					let httpAgent = nodeHttpsOptions.agent;
					typeof httpAgent == "object" && "keepAlive" in httpAgent && (keepAliveTimeoutId = setSocketKeepAlive(req, {
						keepAlive: httpAgent.keepAlive,
						keepAliveMsecs: httpAgent.keepAliveMsecs
					}));
					writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => {
						clearTimeouts();
						return _reject(e);
					});
				});
			}
			updateHttpClientConfig(key, value) {
				this.config = void 0;
				this.configProvider = this.configProvider.then((config) => {
					switch (key) {
						case Symbol.for("logger"):
							key = "logger";
							value = config.logger ?? value;
							break;
						case Symbol.for("@smithy/defaultSocketTimeout"):
							key = "defaultSocketTimeout";
							value = resolveDefaultSocketTimeout(config) ?? value;
					}
					return {
						...config,
						[key]: value
					};
				});
			}
			httpHandlerConfigs() {
				return this.config ?? {};
			}
			resolveDefaultConfig(options) {
				let { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {};
				let httpAgentPromise;
				return {
					connectionTimeout,
					requestTimeout,
					socketTimeout,
					defaultSocketTimeout: resolveDefaultSocketTimeout(options),
					socketAcquisitionWarningTimeout,
					throwOnRequestTimeout,
					httpAgentProvider: () => httpAgentPromise ??= (async () => {
						let node_http = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 37067, 23));
						let { Agent, request } = node_http.default ?? node_http;
						hRequest = request;
						hAgent = Agent;
						if (httpAgent instanceof hAgent || typeof httpAgent?.destroy == "function") {
							this.externalAgent = !0;
							return httpAgent;
						}
						return new hAgent({
							keepAlive: !0,
							maxSockets: 50,
							...httpAgent
						});
					})(),
					httpsAgent: (() => {
						if (httpsAgent instanceof external_node_https_default().Agent || typeof httpsAgent?.destroy == "function") {
							this.externalAgent = !0;
							return httpsAgent;
						}
						return new (external_node_https_default()).Agent({
							keepAlive: !0,
							maxSockets: 50,
							...httpsAgent
						});
					})(),
					logger
				};
			}
		}
	}),
	98654: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { B: () => SignatureV4 });
		var hex_encoding = __nccwpck_require__(70706);
		var toUint8Array = __nccwpck_require__(51821);
		var transport_hasOwn = __nccwpck_require__(16852);
		var fromUtf8 = __nccwpck_require__(64574);
		class HeaderFormatter {
			format(headers) {
				let chunks = [];
				for (let headerName in headers) {
					if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
					let bytes = (0, fromUtf8.a)(headerName);
					chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
				}
				let out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
				let position = 0;
				for (let chunk of chunks) {
					out.set(chunk, position);
					position += chunk.byteLength;
				}
				return out;
			}
			formatHeaderValue(header) {
				switch (header.type) {
					case "boolean": return Uint8Array.from([+!header.value]);
					case "byte": return Uint8Array.from([2, header.value]);
					case "short":
						let shortView = new DataView(new ArrayBuffer(3));
						shortView.setUint8(0, 3);
						shortView.setInt16(1, header.value, !1);
						return new Uint8Array(shortView.buffer);
					case "integer":
						let intView = new DataView(new ArrayBuffer(5));
						intView.setUint8(0, 4);
						intView.setInt32(1, header.value, !1);
						return new Uint8Array(intView.buffer);
					case "long":
						let longBytes = new Uint8Array(9);
						longBytes[0] = 5;
						longBytes.set(header.value.bytes, 1);
						return longBytes;
					case "binary":
						let binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
						binView.setUint8(0, 6);
						binView.setUint16(1, header.value.byteLength, !1);
						let binBytes = new Uint8Array(binView.buffer);
						binBytes.set(header.value, 3);
						return binBytes;
					case "string":
						let utf8Bytes = (0, fromUtf8.a)(header.value);
						let strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
						strView.setUint8(0, 7);
						strView.setUint16(1, utf8Bytes.byteLength, !1);
						let strBytes = new Uint8Array(strView.buffer);
						strBytes.set(utf8Bytes, 3);
						return strBytes;
					case "timestamp":
						let tsBytes = new Uint8Array(9);
						tsBytes[0] = 8;
						tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
						return tsBytes;
					case "uuid":
						if (!UUID_PATTERN.test(header.value)) throw Error(`Invalid UUID received: ${header.value}`);
						let uuidBytes = new Uint8Array(17);
						uuidBytes[0] = 9;
						uuidBytes.set((0, hex_encoding.a)(header.value.replace(/-/g, "")), 1);
						return uuidBytes;
				}
			}
		}
		var HEADER_VALUE_TYPE;
		(function(HEADER_VALUE_TYPE) {
			HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolTrue = 0] = "boolTrue";
			HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolFalse = 1] = "boolFalse";
			HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byte = 2] = "byte";
			HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.short = 3] = "short";
			HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.integer = 4] = "integer";
			HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.long = 5] = "long";
			HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byteArray = 6] = "byteArray";
			HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.string = 7] = "string";
			HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.timestamp = 8] = "timestamp";
			HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.uuid = 9] = "uuid";
		})(HEADER_VALUE_TYPE ||= {});
		let UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
		class Int64 {
			bytes;
			constructor(bytes) {
				this.bytes = bytes;
				if (bytes.byteLength !== 8) throw Error("Int64 buffers must be exactly 8 bytes");
			}
			static fromNumber(number) {
				if (number > 0x8000000000000000 || number < -0x8000000000000000) throw Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
				let bytes = new Uint8Array(8);
				for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
				number < 0 && negate(bytes);
				return new Int64(bytes);
			}
			valueOf() {
				let bytes = this.bytes.slice(0);
				let negative = bytes[0] & 128;
				negative && negate(bytes);
				return parseInt((0, hex_encoding.n)(bytes), 16) * (negative ? -1 : 1);
			}
			toString() {
				return String(this.valueOf());
			}
		}
		function negate(bytes) {
			for (let i = 0; i < 8; i++) bytes[i] ^= 255;
			for (let i = 7; i > -1; i--) {
				bytes[i]++;
				if (bytes[i] !== 0) break;
			}
		}
		var normalizeProvider = __nccwpck_require__(44876);
		var escape_uri = __nccwpck_require__(17270);
		let AUTH_HEADER = "authorization";
		let AMZ_DATE_HEADER = "x-amz-date";
		let GENERATED_HEADERS = [
			AUTH_HEADER,
			AMZ_DATE_HEADER,
			"date"
		];
		let SHA256_HEADER = "x-amz-content-sha256";
		let ALWAYS_UNSIGNABLE_HEADERS = {
			authorization: !0,
			"cache-control": !0,
			connection: !0,
			expect: !0,
			from: !0,
			"keep-alive": !0,
			"max-forwards": !0,
			pragma: !0,
			referer: !0,
			te: !0,
			trailer: !0,
			"transfer-encoding": !0,
			upgrade: !0,
			"user-agent": !0,
			"x-amzn-trace-id": !0
		};
		let PROXY_HEADER_PATTERN = /^proxy-/;
		let SEC_HEADER_PATTERN = /^sec-/;
		let ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
		let KEY_TYPE_IDENTIFIER = "aws4_request";
		let getCanonicalQuery = ({ query = {} }) => {
			let keys = [];
			let serialized = {};
			for (let key in query) {
				if (!(0, transport_hasOwn.$)(query, key)) continue;
				if (key.toLowerCase() === "x-amz-signature") continue;
				let encodedKey = (0, escape_uri.o)(key);
				keys.push(encodedKey);
				let value = query[key];
				typeof value == "string" ? serialized[encodedKey] = `${encodedKey}=${(0, escape_uri.o)(value)}` : Array.isArray(value) && (serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([`${encodedKey}=${(0, escape_uri.o)(value)}`]), []).sort().join("&"));
			}
			return keys.sort().map((key) => serialized[key]).filter((serialized) => serialized).join("&");
		};
		let iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
		let toDate = (time) => {
			if (typeof time == "number") return new Date(time * 1e3);
			if (typeof time == "string") {
				if (Number(time)) return new Date(Number(time) * 1e3);
				return new Date(time);
			}
			return time;
		};
		class SignatureV4Base {
			service;
			regionProvider;
			credentialProvider;
			sha256;
			uriEscapePath;
			applyChecksum;
			constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = !0 }) {
				this.service = service;
				this.sha256 = sha256;
				this.uriEscapePath = uriEscapePath;
				this.applyChecksum = typeof applyChecksum != "boolean" || applyChecksum;
				this.regionProvider = (0, normalizeProvider.t)(region);
				this.credentialProvider = (0, normalizeProvider.t)(credentials);
			}
			createCanonicalRequest(request, canonicalHeaders, payloadHash) {
				let sortedHeaders = Object.keys(canonicalHeaders).sort();
				return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
			}
			async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
				let hash = new this.sha256();
				hash.update((0, toUint8Array.F)(canonicalRequest));
				let hashedRequest = await hash.digest();
				return `${algorithmIdentifier}
${longDate}
${credentialScope}
${(0, hex_encoding.n)(hashedRequest)}`;
			}
			getCanonicalPath({ path }) {
				if (this.uriEscapePath) {
					let normalizedPathSegments = [];
					for (let pathSegment of path.split("/")) {
						if (pathSegment?.length === 0) continue;
						if (pathSegment === ".") continue;
						pathSegment === ".." ? normalizedPathSegments.pop() : normalizedPathSegments.push(pathSegment);
					}
					let normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
					return (0, escape_uri.o)(normalizedPath).replace(/%2F/g, "/");
				}
				return path;
			}
			validateResolvedCredentials(credentials) {
				if (typeof credentials != "object" || typeof credentials.accessKeyId != "string" || typeof credentials.secretAccessKey != "string") throw Error("Resolved credential object is not valid");
			}
			formatDate(now) {
				let longDate = iso8601(now).replace(/[-:]/g, "");
				return {
					longDate,
					shortDate: longDate.slice(0, 8)
				};
			}
			getCanonicalHeaderList(headers) {
				return Object.keys(headers).sort().join(";");
			}
		}
		let signingKeyCache = {};
		let cacheQueue = [];
		let createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
		let getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
			let credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
			let cacheKey = `${shortDate}:${region}:${service}:${(0, hex_encoding.n)(credsHash)}:${credentials.sessionToken}`;
			if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
			cacheQueue.push(cacheKey);
			for (; cacheQueue.length > 50;) delete signingKeyCache[cacheQueue.shift()];
			let key = `AWS4${credentials.secretAccessKey}`;
			for (let signable of [
				shortDate,
				region,
				service,
				KEY_TYPE_IDENTIFIER
			]) key = await hmac(sha256Constructor, key, signable);
			return signingKeyCache[cacheKey] = key;
		};
		let hmac = (ctor, secret, data) => {
			let hash = new ctor(secret);
			hash.update((0, toUint8Array.F)(data));
			return hash.digest();
		};
		var writeKey = __nccwpck_require__(85298);
		let getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
			let canonical = {};
			for (let headerName of Object.keys(headers).sort()) {
				if (headers[headerName] == null) continue;
				let canonicalHeaderName = headerName.toLowerCase();
				if (((0, transport_hasOwn.$)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) && (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName))) continue;
				canonicalHeaderName === "__proto__" && (0, writeKey.T)(canonical);
				canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
			}
			return canonical;
		};
		var is_array_buffer = __nccwpck_require__(8345);
		let getPayloadHash = async ({ headers, body }, hashConstructor) => {
			for (let headerName in headers) {
				if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
				if (headerName.toLowerCase() === SHA256_HEADER) return headers[headerName];
			}
			if (body == null) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
			else if (typeof body == "string" || ArrayBuffer.isView(body) || (0, is_array_buffer.m)(body)) {
				let hashCtor = new hashConstructor();
				hashCtor.update((0, toUint8Array.F)(body));
				return (0, hex_encoding.n)(await hashCtor.digest());
			}
			return "UNSIGNED-PAYLOAD";
		};
		let hasHeader = (soughtHeader, headers) => {
			soughtHeader = soughtHeader.toLowerCase();
			for (let headerName in headers) {
				if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
				if (soughtHeader === headerName.toLowerCase()) return !0;
			}
			return !1;
		};
		var httpRequest = __nccwpck_require__(51871);
		let moveHeadersToQuery = (request, options = {}) => {
			let { headers, query = {} } = httpRequest.K.clone(request);
			for (let name in headers) {
				if (!(0, transport_hasOwn.$)(headers, name)) continue;
				let lname = name.toLowerCase();
				if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
					query[name] = headers[name];
					delete headers[name];
				}
			}
			return {
				...request,
				headers,
				query
			};
		};
		let prepareRequest = (request) => {
			request = httpRequest.K.clone(request);
			for (let headerName in request.headers) {
				if (!(0, transport_hasOwn.$)(request.headers, headerName)) continue;
				GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1 && delete request.headers[headerName];
			}
			return request;
		};
		class SignatureV4 extends SignatureV4Base {
			headerFormatter = new HeaderFormatter();
			constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = !0 }) {
				super({
					applyChecksum,
					credentials,
					region,
					service,
					sha256,
					uriEscapePath
				});
			}
			async presign(originalRequest, options = {}) {
				let { signingDate = new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
				let credentials = await this.credentialProvider();
				this.validateResolvedCredentials(credentials);
				let region = signingRegion ?? await this.regionProvider();
				let { longDate, shortDate } = this.formatDate(signingDate);
				if (expiresIn > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
				let scope = createScope(shortDate, region, signingService ?? this.service);
				let request = moveHeadersToQuery(prepareRequest(originalRequest), {
					unhoistableHeaders,
					hoistableHeaders
				});
				credentials.sessionToken && (request.query["X-Amz-Security-Token"] = credentials.sessionToken);
				request.query["X-Amz-Algorithm"] = ALGORITHM_IDENTIFIER;
				request.query["X-Amz-Credential"] = `${credentials.accessKeyId}/${scope}`;
				request.query["X-Amz-Date"] = longDate;
				request.query["X-Amz-Expires"] = expiresIn.toString(10);
				let canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
				request.query["X-Amz-SignedHeaders"] = this.getCanonicalHeaderList(canonicalHeaders);
				request.query["X-Amz-Signature"] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
				return request;
			}
			async sign(toSign, options) {
				if (typeof toSign == "string") return this.signString(toSign, options);
				else if (toSign.headers && toSign.payload) return this.signEvent(toSign, options);
				else if (toSign.message) return this.signMessage(toSign, options);
				else return this.signRequest(toSign, options);
			}
			async signEvent({ headers, payload }, { signingDate = new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
				let region = signingRegion ?? await this.regionProvider();
				let { shortDate, longDate } = this.formatDate(signingDate);
				let scope = createScope(shortDate, region, signingService ?? this.service);
				let hashedPayload = await getPayloadHash({
					headers: {},
					body: payload
				}, this.sha256);
				let hash = new this.sha256();
				hash.update(headers);
				let stringToSign = [
					"AWS4-HMAC-SHA256-PAYLOAD",
					longDate,
					scope,
					priorSignature,
					(0, hex_encoding.n)(await hash.digest()),
					hashedPayload
				].join("\n");
				return this.signString(stringToSign, {
					signingDate,
					signingRegion: region,
					signingService,
					eventStreamCredentials
				});
			}
			async signMessage(signableMessage, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials }) {
				return this.signEvent({
					headers: this.headerFormatter.format(signableMessage.message.headers),
					payload: signableMessage.message.body
				}, {
					signingDate,
					signingRegion,
					signingService,
					priorSignature: signableMessage.priorSignature,
					eventStreamCredentials
				}).then((signature) => ({
					message: signableMessage.message,
					signature
				}));
			}
			async signString(stringToSign, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
				let credentials = eventStreamCredentials ?? await this.credentialProvider();
				this.validateResolvedCredentials(credentials);
				let region = signingRegion ?? await this.regionProvider();
				let { shortDate } = this.formatDate(signingDate);
				let hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
				hash.update((0, toUint8Array.F)(stringToSign));
				return (0, hex_encoding.n)(await hash.digest());
			}
			async signRequest(requestToSign, { signingDate = new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
				let credentials = await this.credentialProvider();
				this.validateResolvedCredentials(credentials);
				let region = signingRegion ?? await this.regionProvider();
				let request = prepareRequest(requestToSign);
				let { longDate, shortDate } = this.formatDate(signingDate);
				let scope = createScope(shortDate, region, signingService ?? this.service);
				request.headers[AMZ_DATE_HEADER] = longDate;
				credentials.sessionToken && (request.headers["x-amz-security-token"] = credentials.sessionToken);
				let payloadHash = await getPayloadHash(request, this.sha256);
				!hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum && (request.headers[SHA256_HEADER] = payloadHash);
				let canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
				let signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
				request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
				return request;
			}
			async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
				let stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
				let hash = new this.sha256(await keyPromise);
				hash.update((0, toUint8Array.F)(stringToSign));
				return (0, hex_encoding.n)(await hash.digest());
			}
			getSigningKey(credentials, region, shortDate, service) {
				return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
			}
		}
	}),
	80876: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { V: () => SMITHY_CONTEXT_KEY });
		let SMITHY_CONTEXT_KEY = "__smithy_context";
	}),
	49159: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { I: () => IniSectionType });
		var IniSectionType;
		(function(IniSectionType) {
			IniSectionType.PROFILE = "profile";
			IniSectionType.SSO_SESSION = "sso-session";
			IniSectionType.SERVICES = "services";
		})(IniSectionType ||= {});
	}),
	90776: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		module.exports = __nccwpck_require__(74488);
	}),
	74488: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		__nccwpck_require__(69278);
		var tls = __nccwpck_require__(64756);
		var http = __nccwpck_require__(58611);
		var https = __nccwpck_require__(65692);
		var events = __nccwpck_require__(24434);
		__nccwpck_require__(42613);
		var util = __nccwpck_require__(39023);
		exports.httpOverHttp = httpOverHttp;
		exports.httpsOverHttp = httpsOverHttp;
		exports.httpOverHttps = httpOverHttps;
		exports.httpsOverHttps = httpsOverHttps;
		function httpOverHttp(options) {
			var agent = new TunnelingAgent(options);
			agent.request = http.request;
			return agent;
		}
		function httpsOverHttp(options) {
			var agent = new TunnelingAgent(options);
			agent.request = http.request;
			agent.createSocket = createSecureSocket;
			agent.defaultPort = 443;
			return agent;
		}
		function httpOverHttps(options) {
			var agent = new TunnelingAgent(options);
			agent.request = https.request;
			return agent;
		}
		function httpsOverHttps(options) {
			var agent = new TunnelingAgent(options);
			agent.request = https.request;
			agent.createSocket = createSecureSocket;
			agent.defaultPort = 443;
			return agent;
		}
		function TunnelingAgent(options) {
			var self = this;
			self.options = options || {};
			self.proxyOptions = self.options.proxy || {};
			self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
			self.requests = [];
			self.sockets = [];
			self.on("free", function onFree(socket, host, port, localAddress) {
				var options = toOptions(host, port, localAddress);
				for (var i = 0, len = self.requests.length; i < len; ++i) {
					var pending = self.requests[i];
					if (pending.host === options.host && pending.port === options.port) {
						self.requests.splice(i, 1);
						pending.request.onSocket(socket);
						return;
					}
				}
				socket.destroy();
				self.removeSocket(socket);
			});
		}
		util.inherits(TunnelingAgent, events.EventEmitter);
		TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
			var self = this;
			var options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
			if (self.sockets.length >= this.maxSockets) {
				self.requests.push(options);
				return;
			}
			self.createSocket(options, function(socket) {
				socket.on("free", onFree);
				socket.on("close", onCloseOrRemove);
				socket.on("agentRemove", onCloseOrRemove);
				req.onSocket(socket);
				function onFree() {
					self.emit("free", socket, options);
				}
				function onCloseOrRemove(err) {
					self.removeSocket(socket);
					socket.removeListener("free", onFree);
					socket.removeListener("close", onCloseOrRemove);
					socket.removeListener("agentRemove", onCloseOrRemove);
				}
			});
		};
		TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
			var self = this;
			var placeholder = {};
			self.sockets.push(placeholder);
			var connectOptions = mergeOptions({}, self.proxyOptions, {
				method: "CONNECT",
				path: options.host + ":" + options.port,
				agent: !1,
				headers: { host: options.host + ":" + options.port }
			});
			options.localAddress && (connectOptions.localAddress = options.localAddress);
			if (connectOptions.proxyAuth) {
				connectOptions.headers = connectOptions.headers || {};
				connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
			}
			debug("making CONNECT request");
			var connectReq = self.request(connectOptions);
			connectReq.useChunkedEncodingByDefault = !1;
			connectReq.once("response", onResponse);
			connectReq.once("upgrade", onUpgrade);
			connectReq.once("connect", onConnect);
			connectReq.once("error", onError);
			connectReq.end();
			function onResponse(res) {
				res.upgrade = !0;
			}
			function onUpgrade(res, socket, head) {
				process.nextTick(function() {
					onConnect(res, socket, head);
				});
			}
			function onConnect(res, socket, head) {
				connectReq.removeAllListeners();
				socket.removeAllListeners();
				if (res.statusCode !== 200) {
					debug("tunneling socket could not be established, statusCode=%d", res.statusCode);
					socket.destroy();
					var error = Error("tunneling socket could not be established, statusCode=" + res.statusCode);
					error.code = "ECONNRESET";
					options.request.emit("error", error);
					self.removeSocket(placeholder);
					return;
				}
				if (head.length > 0) {
					debug("got illegal response body from proxy");
					socket.destroy();
					var error = Error("got illegal response body from proxy");
					error.code = "ECONNRESET";
					options.request.emit("error", error);
					self.removeSocket(placeholder);
					return;
				}
				debug("tunneling connection has established");
				self.sockets[self.sockets.indexOf(placeholder)] = socket;
				return cb(socket);
			}
			function onError(cause) {
				connectReq.removeAllListeners();
				debug("tunneling socket could not be established, cause=%s\n", cause.message, cause.stack);
				var error = Error("tunneling socket could not be established, cause=" + cause.message);
				error.code = "ECONNRESET";
				options.request.emit("error", error);
				self.removeSocket(placeholder);
			}
		};
		TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
			var pos = this.sockets.indexOf(socket);
			if (pos === -1) return;
			this.sockets.splice(pos, 1);
			var pending = this.requests.shift();
			pending && this.createSocket(pending, function(socket) {
				pending.request.onSocket(socket);
			});
		};
		function createSecureSocket(options, cb) {
			var self = this;
			TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
				var hostHeader = options.request.getHeader("host");
				var tlsOptions = mergeOptions({}, self.options, {
					socket,
					servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
				});
				var secureSocket = tls.connect(0, tlsOptions);
				self.sockets[self.sockets.indexOf(socket)] = secureSocket;
				cb(secureSocket);
			});
		}
		function toOptions(host, port, localAddress) {
			if (typeof host == "string") return {
				host,
				port,
				localAddress
			};
			return host;
		}
		function mergeOptions(target) {
			for (var i = 1, len = arguments.length; i < len; ++i) {
				var overrides = arguments[i];
				if (typeof overrides == "object") {
					var keys = Object.keys(overrides);
					for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
						var k = keys[j];
						overrides[k] !== void 0 && (target[k] = overrides[k]);
					}
				}
			}
			return target;
		}
		var debug = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
			var args = Array.prototype.slice.call(arguments);
			typeof args[0] == "string" ? args[0] = "TUNNEL: " + args[0] : args.unshift("TUNNEL:");
			console.error.apply(console, args);
		} : function() {};
		exports.debug = debug;
	}),
	42613: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
	}),
	20181: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
	}),
	24434: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
	}),
	79896: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
	}),
	58611: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
	}),
	65692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
	}),
	69278: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
	}),
	16698: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
	}),
	31421: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
	}),
	77598: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
	}),
	78474: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
	}),
	73024: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
	}),
	51455: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
	}),
	37067: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
	}),
	44708: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
	}),
	48161: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
	}),
	76760: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
	}),
	57075: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
	}),
	57975: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
	}),
	38522: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
	}),
	70857: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
	}),
	932: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
	}),
	64756: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
	}),
	52018: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
	}),
	87016: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
	}),
	39023: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
	}),
	85184: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.r(__webpack_exports__);
		__nccwpck_require__.d(__webpack_exports__, {
			ProxyAgent: () => ProxyAgent,
			fetch: () => fetch
		});
		let fetch = globalThis.fetch;
		class ProxyAgent {
			constructor() {
				throw Error("undici is left out of this bundle, see scripts/bundle/prepare.ts.");
			}
		}
	}),
	99734: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { J: () => backoff });
		function backoff(base, retry, longest) {
			let whole = Math.min(longest, base * 2 ** retry);
			return whole / 2 + whole / 2 * Math.random();
		}
	}),
	78478: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$: () => signingOffset,
			y: () => clientConfig
		});
		var _model_version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(17518);
		var _ports_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57479);
		var _ports_network_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26773);
		var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(18163);
		let PLAIN = {
			network: _ports_network_js__WEBPACK_IMPORTED_MODULE_1__.yc,
			clock: _ports_clock_js__WEBPACK_IMPORTED_MODULE_0__.m
		};
		function clientConfig(runName, route = PLAIN) {
			return {
				maxAttempts: 1,
				retryMode: "standard",
				requestHandler: new _transport_js__WEBPACK_IMPORTED_MODULE_2__.o(route),
				systemClockOffset: signingOffset(route),
				customUserAgent: [["backup-via-tag", _model_version_js__WEBPACK_IMPORTED_MODULE_3__.x], ["md/run", runName]]
			};
		}
		function signingOffset({ clock }) {
			return clock.correction?.skew() ?? 0;
		}
	}),
	13293: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { U: () => deniedWording });
		var _denied_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71755);
		function deniedWording(message, call) {
			let vault = vaultPermissions(message, call);
			if (vault !== null) return vault;
			let denial = (0, _denied_js__WEBPACK_IMPORTED_MODULE_0__.o)(message);
			let { permission, resource, explicit } = denial;
			let on = resource === null || resource.length > 200 || /[:/]\*$/.test(resource) ? "" : ` on ${resource}`;
			let what = `${permission ?? call}${on}`;
			let where = placeOf(denial, call);
			return [explicit || OF_ORGANIZATION.has(denial.policy) ? "denied-by-policy" : "access-denied", explicit ? whereDenied(denial, what, where) : whereMissing(denial, what, where)];
		}
		let OF_ORGANIZATION = new Set(["service-control", "resource-control"]);
		function placeOf({ policy, permission, resource }, call) {
			switch (policy) {
				case "identity": return "the role's policy";
				case "resource": return holderOf(permission ?? call, resource);
				case "boundary": return "the role's permissions boundary";
				case "service-control": return "the organization's service control policies";
				case "resource-control": return "the organization's resource control policies";
				case "endpoint": return "the policy of the VPC endpoint that the requests of this machine go through";
				case "session": return "the session policy that the credentials were made with";
				case "trust": return "the trust policy of the role that is assumed";
				case null: return "the role's policy";
				default: return policy;
			}
		}
		function holderOf(permission, resource) {
			if (permission.startsWith("kms:")) return "the policy of the KMS key";
			if (permission.startsWith("backup:") || resource?.includes(":backup-vault:") === !0) return "the vault's access policy";
			return "the policy of the resource";
		}
		function whereMissing({ policy }, what, where) {
			switch (policy) {
				case "service-control":
				case "resource-control": return `Have ${what} allowed in ${where}, or leave the region out with "!name" in regions.`;
				case "boundary":
				case "endpoint":
				case "session": return `Allow ${what} in ${where}: what the role's own policy allows is not enough.`;
				case "identity":
				case null: return `Allow ${what} in ${where}; docs/iam.md has the policies to copy.`;
				case "resource":
				case "trust": return `Allow ${what} in ${where}.`;
				default: return policy;
			}
		}
		function whereDenied({ policy }, what, where) {
			switch (policy) {
				case "service-control":
				case "resource-control": return `A Deny in ${where} forbids ${what} here: have it lifted, or leave the region out with "!name" in regions.`;
				case null: return `An explicit Deny forbids ${what}: look for it in the role's policies, its permissions boundary, the policy of the resource and those of the organization.`;
				default: return `A Deny in ${where} forbids ${what}: take it out, or narrow it.`;
			}
		}
		function vaultPermissions(message, call) {
			if (call !== "backup:CreateBackupVault" || !message.includes("backup-storage")) return null;
			return ["access-denied", "Allow backup-storage:MountCapsule in the role's policy, and kms:CreateGrant, kms:DescribeKey, kms:GenerateDataKey, kms:Decrypt and kms:RetireGrant on the vault's KMS key, there and in the key's policy."];
		}
	}),
	71755: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { o: () => readDenial });
		let KINDS = [
			["service control polic", "service-control"],
			["resource control polic", "resource-control"],
			["permissions boundary", "boundary"],
			["vpc endpoint polic", "endpoint"],
			["session polic", "session"],
			["trust polic", "trust"],
			["vault access polic", "resource"],
			["resource-based polic", "resource"],
			["identity-based polic", "identity"]
		];
		function readDenial(message) {
			let text = message.slice(0, LONGEST);
			let lower = text.toLowerCase();
			let permission = wordAfter(text, lower, "not authorized to perform:");
			return {
				permission: permission !== null && /^[a-z0-9-]{2,40}:[A-Za-z0-9*]{1,64}$/.test(permission) ? permission : null,
				resource: resourceAfter(text, lower),
				policy: KINDS.find(([words]) => lower.includes(words))?.[1] ?? null,
				explicit: lower.includes("explicit deny")
			};
		}
		let LONGEST = 4e3;
		function resourceAfter(text, lower) {
			let resource = wordAfter(text, lower, "on resource:");
			return resource?.startsWith("arn:") === !0 ? resource : null;
		}
		function wordAfter(text, lower, words) {
			let at = lower.indexOf(words);
			if (at < 0) return null;
			let rest = text.slice(at + words.length, at + words.length + 2100).trimStart();
			let end = rest.search(/\s/);
			let word = (end < 0 ? rest : rest.slice(0, end)).replace(/[.,;"']$/, "");
			return word === "" ? null : word;
		}
	}),
	43329: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ut: () => serviceFault,
			aC: () => CREDENTIALS_EXPIRED_ADVICE,
			oQ: () => TAG_POLICY
		});
		var _denied_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13293);
		var _key_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(86279);
		let NOT_ENABLED = ["region-not-enabled", "The credentials work elsewhere: enable the region for the account, or leave it out with \"!name\" in regions; with the global STS endpoint, tokens do not work in opt-in regions."];
		let SHARED = new Map(Object.entries({
			AuthFailure: NOT_ENABLED,
			OptInRequired: NOT_ENABLED,
			InvalidClientTokenId: NOT_ENABLED,
			UnrecognizedClientException: NOT_ENABLED
		}));
		function serviceFault(service, refusal, action) {
			let said = `${refusal.code}${refusal.message === "" ? "" : `: ${refusal.message}`}`;
			let message = `${action} ${refusal.kind === "lost" || refusal.kind === "timeout" ? "got no usable answer" : "was refused"}: ${said}`;
			let [code, advice] = wordingOf(service, refusal, action);
			if (refusal.encoded === void 0) return {
				code,
				message,
				advice
			};
			let decode = `aws sts decode-authorization-message --encoded-message ${refusal.encoded}`;
			return {
				code,
				message,
				advice: `${advice} ${DECODE_ADVICE}`,
				decode
			};
		}
		let DECODE_ADVICE = "The report has the command that decodes the rest of what AWS said.";
		function wordingOf(service, refusal, action) {
			switch (refusal.kind) {
				case "throttled": return ["throttled", "The account exceeds its request limit: run again when less is going on, or raise the limit."];
				case "expired": return ["credentials-expired", CREDENTIALS_EXPIRED_ADVICE];
				case "timeout": return ["unreachable", UNREACHABLE_ADVICE];
				case "lost":
					if (refusal.code === "ENOTFOUND") return ["unreachable", NO_HOST_ADVICE];
					return /^[A-Z][a-z]/.test(refusal.code) ? ["service-error", "The service had an error of its own: run again, and look at the AWS Health Dashboard."] : ["unreachable", UNREACHABLE_ADVICE];
				case "refused": return wordingOfRefused(service, refusal, action);
				default: return refusal.kind;
			}
		}
		let DENIED = /^(Client\.)?(UnauthorizedOperation|AccessDenied(Exception|Fault)?|KMSAccessDeniedException)$/;
		function wordingOfRefused({ prefix, wordings, judge }, refusal, action) {
			if (DENIED.test(refusal.code)) return (0, _denied_faults_js__WEBPACK_IMPORTED_MODULE_0__.U)(refusal.message, `${prefix}:${action}`);
			if (/\btag polic(y|ies)\b/i.test(refusal.message)) return TAG_POLICY;
			let judged = judge?.(refusal, action) ?? wordings.get(refusal.code);
			if (judged !== void 0) return judged;
			if ((0, _key_faults_js__WEBPACK_IMPORTED_MODULE_1__.v)(refusal)) return (0, _key_faults_js__WEBPACK_IMPORTED_MODULE_1__.w)(refusal);
			return SHARED.get(refusal.code) ?? ["unexpected", `Read what ${action} answered and the CloudTrail event, then run again.`];
		}
		let TAG_POLICY = ["tag-policy", "The organization's tag policy refuses the tags: take those that it demands along with copy-tags, or add them with extra-tags; where it forbids ours, allow CreatedBy, Expire, Name and Backup* on images and snapshots."];
		let UNREACHABLE_ADVICE = "The endpoint did not answer: look at the AWS Health Dashboard and the network of the runner; a region that stays away can be left out with \"!name\" in regions.";
		let NO_HOST_ADVICE = "There is no endpoint of that name: check the spelling of the region in regions, then the DNS of the runner.";
		let CREDENTIALS_EXPIRED_ADVICE = "The credentials ran out and cannot be renewed: set role-to-assume so that the action renews its session itself, or use longer-lived credentials.";
	}),
	86279: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			v: () => isKeyTrouble,
			w: () => keyWording
		});
		function isKeyTrouble({ code, message }) {
			return /^(Client\.)?(Invalid)?KMS/i.test(code) || /\bkms\b|\bkeyid\b/i.test(message);
		}
		function keyWording({ code, message }) {
			let state = /incorrect state|invalid ?state|disabled|pending ?(deletion|import)/i;
			if (state.test(message) || state.test(code)) return ["wrong-state", "Enable the KMS key that encrypts it, or cancel the deletion of the key, then run again."];
			return ["access-denied", "Let the role use the KMS key that encrypts it: kms:DescribeKey, kms:CreateGrant, kms:GenerateDataKeyWithoutPlaintext, kms:ReEncrypt* and kms:Decrypt, in the role's policy and in the key's."];
		}
	}),
	27141: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { n: () => readRefusal });
		let THROTTLED = new Set([
			"RequestLimitExceeded",
			"Client.RequestLimitExceeded",
			"Throttling",
			"ThrottlingException",
			"ThrottledException",
			"EC2ThrottledException",
			"TooManyRequestsException"
		]);
		let LOST = new Set([
			"InternalError",
			"InternalFailure",
			"Unavailable",
			"ServiceUnavailable"
		]);
		let EXPIRED = new Set([
			"ExpiredToken",
			"ExpiredTokenException",
			"RequestExpired"
		]);
		let TIMEOUT = new Set([
			"TimeoutError",
			"ETIMEDOUT",
			"ESOCKETTIMEDOUT"
		]);
		let NETWORK = /^(E(CONN[A-Z]+|PIPE|NOTFOUND|AI_[A-Z]+|HOST[A-Z]+|NET[A-Z]+|ADDRNOTAVAIL|PROTO)|UND_ERR_[A-Z_]+|HPE_[A-Z_]+|ERR_(TLS|SSL|SOCKET|STREAM)_[A-Z_]+|CERT_[A-Z_]+|(SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)_[A-Z_]+)$/;
		function readRefusal(error) {
			if (!(error instanceof Error)) return null;
			let status = statusOf(error);
			let networkCode = "code" in error && typeof error.code == "string" ? error.code : "";
			let { message, encoded } = splitMessage(error.message);
			if (status === null) {
				if (NETWORK.test(networkCode)) return {
					kind: "lost",
					code: networkCode,
					message: message || networkCode
				};
				return TIMEOUT.has(networkCode) || TIMEOUT.has(error.name) ? {
					kind: "timeout",
					code: networkCode || error.name,
					message
				} : null;
			}
			let code = error.name;
			if (THROTTLED.has(code) || status === 429) return {
				kind: "throttled",
				code,
				message
			};
			if (EXPIRED.has(code)) return {
				kind: "expired",
				code,
				message
			};
			if (status >= 500 || status < 400 || LOST.has(code)) return {
				kind: "lost",
				code,
				message
			};
			return {
				kind: "refused",
				code,
				message,
				...encoded === "" ? {} : { encoded }
			};
		}
		function statusOf(error) {
			if ("$metadata" in error) {
				let metadata = error.$metadata;
				if (typeof metadata == "object" && metadata && "httpStatusCode" in metadata && typeof metadata.httpStatusCode == "number") return metadata.httpStatusCode;
			}
			if ("$response" in error) {
				let response = error.$response;
				if (typeof response == "object" && response && "statusCode" in response && typeof response.statusCode == "number") return response.statusCode;
			}
			return null;
		}
		function splitMessage(whole) {
			let at = whole.indexOf("Encoded authorization failure message:");
			if (at < 0) return {
				message: whole.trim(),
				encoded: ""
			};
			let rest = whole.slice(at + 38).trim();
			let end = rest.search(/[^\w-]/);
			return {
				message: whole.slice(0, at).trim(),
				encoded: end < 0 ? rest : rest.slice(0, end)
			};
		}
	}),
	18163: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { o: () => Transport });
		var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57075);
		var _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90018);
		var _ports_outside_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79008);
		let NEVER = new AbortController().signal;
		class Transport {
			metadata = { handlerProtocol: "http/1.1" };
			#route;
			#patience;
			#handlers = new Map();
			constructor(route, patience = 15e3) {
				this.#route = route;
				this.#patience = patience;
			}
			async handle(request, options = {}) {
				let { clock, network } = this.#route;
				let handler = this.#handlerFor(network.proxyFor(addressOf(request)));
				let sentAt = clock.now();
				let outer = options.abortSignal instanceof AbortSignal ? options.abortSignal : NEVER;
				return (0, _ports_outside_js__WEBPACK_IMPORTED_MODULE_1__.dn)(async (signal) => {
					let { response } = await handler.handle(request, {
						...options,
						abortSignal: signal
					});
					response.headers.age === void 0 && clock.correction?.hear(response.headers.date, sentAt);
					let body = await bytesOf(response.body, signal);
					return { response: Object.assign(response, { body: node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(body.length === 0 ? [] : [body]) }) };
				}, outer, _ports_outside_js__WEBPACK_IMPORTED_MODULE_1__.zS);
			}
			updateHttpClientConfig() {}
			httpHandlerConfigs() {
				return {};
			}
			destroy() {
				for (let handler of this.#handlers.values()) handler.destroy();
			}
			#handlerFor(proxy) {
				let known = this.#handlers.get(proxy);
				if (known !== void 0) return known;
				let handler = new _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_2__.$({
					...this.#route.network.agents(proxy),
					connectionTimeout: 4e3,
					requestTimeout: this.#patience,
					throwOnRequestTimeout: !0,
					socketTimeout: 15e3
				});
				this.#handlers.set(proxy, handler);
				return handler;
			}
		}
		function addressOf({ protocol, hostname, port }) {
			return `${protocol}//${hostname}${port === void 0 ? "" : `:${port}`}/`;
		}
		async function bytesOf(body, signal) {
			if (!(body instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable)) return Buffer.alloc(0);
			let stop = () => body.destroy();
			signal.addEventListener("abort", stop, { once: !0 });
			let chunks = [];
			for await (let chunk of body) chunks.push(Buffer.from(chunk));
			return Buffer.concat(chunks);
		}
	}),
	84634: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { $: () => readDuration });
		let unit = Object.create(null);
		let m = 6e4, h = m * 60, d = h * 24, y = d * 365.25;
		unit.year = unit.yr = unit.y = y;
		unit.month = unit.mo = unit.mth = y / 12;
		unit.week = unit.wk = unit.w = d * 7;
		unit.day = unit.d = d;
		unit.hour = unit.hr = unit.h = h;
		unit.minute = unit.min = unit.m = m;
		unit.second = unit.sec = unit.s = 1e3;
		unit.millisecond = unit.millisec = unit.ms = 1;
		unit.microsecond = unit.microsec = unit.us = unit.µs = .001;
		unit.nanosecond = unit.nanosec = unit.ns = 1e-6;
		unit.group = ",";
		unit.decimal = ".";
		unit.placeholder = " _";
		let en = unit;
		let durationRE = /((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu;
		parse.unit = en;
		let groupRE, placeholder = null, group;
		let lookupUnit = (unit, name) => {
			name = String(name).toLowerCase();
			return unit[name] ?? (name.endsWith("s") ? unit[name.slice(0, -1)] : void 0);
		};
		function parse(str = "", format = "ms") {
			let result = null, prevUnits, unit = parse.unit;
			(unit.placeholder !== placeholder || unit.group !== group) && (groupRE = RegExp(`(\\d)[${(placeholder = unit.placeholder) ?? ""}${(group = unit.group) ?? ""}](\\d)`, "g"));
			str = String(str);
			let s = str.replace(groupRE, "$1$2");
			unit.decimal !== "." && (s = s.replaceAll(unit.decimal, "."));
			durationRE.lastIndex = 0;
			for (let m; m = durationRE.exec(s);) {
				let units = m[2];
				if (!units) {
					if (prevUnits) {
						for (let u in unit) if (unit[u] < prevUnits) {
							units = u;
							break;
						}
					} else units = format;
				}
				prevUnits = units = lookupUnit(unit, units);
				typeof units == "number" && (result = (result || 0) + m[1] * units);
			}
			return result && result / (lookupUnit(unit, format) || 1) * (str.trimStart()[0] === "-" ? -1 : 1);
		}
		var odd_characters = __nccwpck_require__(1349);
		let months = (count) => ({ months: count });
		let exact = (name, times = 1) => ({
			exact: name,
			times
		});
		let LONG_UNITS = {
			minute: exact("minute"),
			hour: exact("hour"),
			day: exact("day"),
			week: exact("week"),
			fortnight: exact("week", 2),
			month: months(1),
			year: months(12),
			min: exact("minute"),
			hr: exact("hour"),
			wk: exact("week"),
			mo: months(1),
			mth: months(1),
			yr: months(12)
		};
		let SHORT_UNITS = {
			h: exact("hour"),
			d: exact("day"),
			w: exact("week"),
			y: months(12)
		};
		function unitOf(word) {
			let name = word.toLowerCase();
			if (Object.hasOwn(SHORT_UNITS, name)) return SHORT_UNITS[name];
			let singular = name.endsWith("s") ? name.slice(0, -1) : name;
			return Object.hasOwn(LONG_UNITS, singular) ? LONG_UNITS[singular] : void 0;
		}
		let LONGEST = 1e3;
		let TERM = /^\+?[ \t]*([0-9]+)[ \t]*([A-Za-z]+)$/;
		let BETWEEN_TERMS = /(?<=[A-Za-z])[ \t]+(?=[+0-9])/;
		function readDuration(text) {
			let trimmed = text.trim();
			if (trimmed === "") return problem("it is empty");
			if (text.length > LONGEST) return problem(`it is longer than ${LONGEST} characters`);
			let wholeMonths = 0;
			let milliseconds = 0;
			for (let term of trimmed.split(BETWEEN_TERMS)) {
				let match = TERM.exec(term);
				if (match === null) return problem(whyUnclear(trimmed) ?? whyNotATerm(term));
				let [, digits = "", word = ""] = match;
				let count = Number(digits);
				let unit = unitOf(word);
				if (unit === void 0) return problem(whyNotAUnit(word));
				if (count === 0) return problem(`"${term}" is no time at all`);
				if (!Number.isSafeInteger(count)) return problem(`"${digits}" is too large`);
				if ("months" in unit) wholeMonths += count * unit.months;
				else {
					let length = parse(`${count * unit.times} ${unit.exact}`);
					if (length === null) return problem(`"${term}" is not a length of time`);
					milliseconds += length;
				}
			}
			return {
				ok: !0,
				duration: {
					months: wholeMonths,
					milliseconds
				}
			};
		}
		function whyUnclear(text) {
			let odd = (0, odd_characters.jB)(text);
			if (odd !== null) return `it holds ${odd}`;
			return /[\r\n]/.test(text) ? "it holds a line break" : null;
		}
		function whyNotATerm(term) {
			if (/\bago\b/i.test(term)) return "\"ago\" points to the past";
			if (/(?:^|[ \t])\+?[ \t]*-[ \t]*[0-9]/.test(term)) return `"${term}" is negative`;
			if (/[0-9][.,][0-9]/.test(term)) return `"${term}" is not a whole number`;
			let runOn = /^\+?[ \t]*[0-9]+[ \t]*([A-Za-z]+)[0-9]/.exec(term)?.[1];
			if (runOn !== void 0 && unitOf(runOn) !== void 0) return `"${term}" needs a space between its parts`;
			if (/^\+?[ \t]*[0-9]+$/.test(term)) return `"${term}" has no unit`;
			return `"${term}" is not a whole number followed by a unit`;
		}
		function whyNotAUnit(word) {
			if (word.toLowerCase() === "m") return "\"m\" may mean minutes or months: write \"min\" or \"mo\"";
			if (/^s(ec(ond)?s?)?$/i.test(word)) return "seconds are too short for a backup";
			if (/ago/i.test(word)) return "\"ago\" points to the past";
			return `"${word}" is not a unit of time`;
		}
		function problem(what) {
			return {
				ok: !1,
				problem: what
			};
		}
	}),
	53923: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { m: () => readExpireTag });
		function readExpireTag(text) {
			if (text === null) return {
				readable: !1,
				missing: !0
			};
			if (text === "never") return {
				readable: !0,
				expiresAt: "never"
			};
			let expiresAt = readIso(text) ?? readGnuDefault(text) ?? readEmailDate(text);
			return expiresAt === null ? {
				readable: !1,
				missing: !1
			} : {
				readable: !0,
				expiresAt
			};
		}
		let MONTHS = [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec"
		];
		let WEEKDAYS = [
			"Sun",
			"Mon",
			"Tue",
			"Wed",
			"Thu",
			"Fri",
			"Sat"
		];
		let ISO = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[Tt ](?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?(?<zone>[Zz]|[+-]\d\d:\d\d)|[T](?<hourOnly>\d\d)(?::(?<minuteOnly>\d\d))?(?<offset>[+-]\d\d:\d\d))$/;
		let GNU_DEFAULT = /^(?<weekday>[A-Z][a-z]{2}) (?<monthName>[A-Z][a-z]{2}) (?<day>[ 0-9]\d|\d) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d) (?<zone>UTC|GMT|Z|[+-]\d\d(?::?\d\d)?) (?<year>\d{4})$/;
		let EMAIL = /^(?<weekday>[A-Z][a-z]{2}), (?<day>\d\d) (?<monthName>[A-Z][a-z]{2}) (?<year>\d{4}) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d) (?<zone>[+-]\d{4})$/;
		function readIso(text) {
			let groups = ISO.exec(text)?.groups;
			if (groups === void 0) return null;
			return instantOf({
				year: groups.year,
				month: Number(groups.month),
				day: groups.day,
				hour: groups.hour ?? groups.hourOnly,
				minute: groups.minute ?? groups.minuteOnly,
				second: groups.second,
				zone: groups.zone ?? groups.offset,
				fraction: groups.fraction
			});
		}
		function readGnuDefault(text) {
			return readNamed(GNU_DEFAULT.exec(text)?.groups);
		}
		function readEmailDate(text) {
			return readNamed(EMAIL.exec(text)?.groups);
		}
		function readNamed(groups) {
			if (groups === void 0) return null;
			let month = MONTHS.indexOf(groups.monthName ?? "") + 1;
			if (month === 0) return null;
			let { year, day, hour, minute, second, zone } = groups;
			if (WEEKDAYS[midnight(Number(year), month, Number(day)).getUTCDay()] !== groups.weekday) return null;
			return instantOf({
				year,
				month,
				day,
				hour,
				minute,
				second,
				zone
			});
		}
		function instantOf(parts) {
			let hour = Number(parts.hour);
			let minute = Number(parts.minute ?? 0);
			let second = Number(parts.second ?? 0);
			if (hour > 23 || minute > 59 || second > 59) return null;
			let date = midnight(Number(parts.year), parts.month, Number(parts.day));
			if (date.getUTCMonth() !== parts.month - 1) return null;
			let offset = offsetOf(parts.zone ?? "");
			if (offset === null) return null;
			let milliseconds = Number((parts.fraction ?? "").slice(0, 3).padEnd(3, "0"));
			return date.getTime() + ((hour * 60 + minute - offset) * 60 + second) * 1e3 + milliseconds;
		}
		function midnight(year, month, day) {
			let date = new Date(0);
			date.setUTCFullYear(year, month - 1, day);
			return date;
		}
		function offsetOf(zone) {
			if (!/^[+-]/.test(zone)) return 0;
			let digits = zone.slice(1).replace(":", "");
			let hours = Number(digits.slice(0, 2));
			let minutes = Number(digits.slice(2));
			if (hours > 23 || minutes > 59) return null;
			return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
		}
	}),
	83430: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ay: () => readExpiry,
			B8: () => formatExpiry,
			WJ: () => expiresAt,
			r4: () => formatInstant
		});
		var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84634);
		var _odd_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1349);
		function readExpiry(text, now) {
			if (text.trim().toLowerCase() === "never") return {
				ok: !0,
				rule: { keep: "for-ever" }
			};
			let reading = (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.$)(text);
			if (!reading.ok) return problem(text, reading.problem);
			let rule = {
				keep: "for",
				duration: reading.duration
			};
			let end = expiresAt(rule, now);
			if (end !== "never" && !(end <= LAST_INSTANT)) return problem(text, "it ends after the year 9999");
			return {
				ok: !0,
				rule
			};
		}
		function problem(text, why) {
			return {
				ok: !1,
				problem: `${(0, _odd_characters_js__WEBPACK_IMPORTED_MODULE_1__.TL)(text)} is not an expiry: ${why}; write "30 days", "6 months" or "never"`
			};
		}
		let LAST_INSTANT = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
		function expiresAt(rule, start) {
			if (rule.keep === "for-ever") return "never";
			return addMonths(start, rule.duration.months) + rule.duration.milliseconds;
		}
		function addMonths(start, months) {
			if (months === 0) return start;
			let date = new Date(start);
			let month = date.getUTCMonth() + months;
			let lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
			let day = Math.min(date.getUTCDate(), lastDay);
			let timeOfDay = (start % DAY + DAY) % DAY;
			return Date.UTC(date.getUTCFullYear(), month, day) + timeOfDay;
		}
		let DAY = 864e5;
		function formatExpiry(expiry) {
			return expiry === "never" ? "never" : formatInstant(expiry);
		}
		function formatInstant(instant) {
			return `${new Date(instant).toISOString().slice(0, 19)}Z`;
		}
	}),
	1595: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { t: () => fitsGlob });
		function fitsGlob(text, pattern) {
			let [have, want] = [[...text], [...pattern]];
			let [at, of] = [0, 0];
			let [star, reached] = [-1, 0];
			for (; at < have.length;) if (want[of] === "*") {
				star = of;
				reached = at;
				of += 1;
			} else if (want[of] === "?" || of < want.length && want[of] === have[at]) {
				at += 1;
				of += 1;
			} else if (star >= 0) {
				reached += 1;
				at = reached;
				of = star + 1;
			} else return !1;
			return want.slice(of).every((character) => character === "*");
		}
	}),
	79597: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			D: () => readLifecycle,
			u: () => unfitRules
		});
		var _plan_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95622);
		var _expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83430);
		function readLifecycle(expiry, coldStorageAfterDays, start) {
			let end = (0, _expiry_js__WEBPACK_IMPORTED_MODULE_1__.WJ)(expiry, start);
			if (end === "never") return {
				ok: !0,
				deleteAfterDays: null
			};
			let days = (end - start) / 864e5;
			if (!Number.isInteger(days)) return {
				ok: !1,
				about: "expiry",
				problem: "is not in whole days, in which AWS Backup counts; write one such as \"30 days\" or \"never\""
			};
			if (days > _plan_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.ye) return {
				ok: !1,
				about: "expiry",
				problem: `is longer than the ${_plan_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.ye} days that AWS Backup takes; write one such as "10 years" or "never"`
			};
			if (coldStorageAfterDays !== null && days < coldStorageAfterDays + _plan_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.nU) return {
				ok: !1,
				about: "cold-storage-after",
				problem: `needs an expiry of at least "${coldStorageAfterDays + _plan_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.nU} days", since what AWS Backup moves to cold storage stays there for ${_plan_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.nU} days; write a longer expiry or leave cold-storage-after empty`
			};
			return {
				ok: !0,
				deleteAfterDays: days
			};
		}
		function unfitRules(due, coldStorageAfterDays, start) {
			let lost = [...new Set(due.flatMap(({ plan }) => plan.retention === null ? [] : [plan.name]))].map((name) => `the plan ${name}: its retention cannot be kept by AWS Backup, which deletes by its lifecycle alone; take it out or use engine direct`);
			let unfit = due.flatMap(({ plan, rule }) => {
				let reading = readLifecycle(rule.expiry, coldStorageAfterDays, start);
				if (reading.ok) return [];
				let what = reading.about === "expiry" ? `"${rule.expiryText}"` : `cold-storage-after of "${coldStorageAfterDays} days"`;
				return [`the rule ${plan.name}/${rule.name}: ${what} ${reading.problem}`];
			});
			return [...lost, ...unfit];
		}
	}),
	51415: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => didYouMean,
			p: () => nearest
		});
		function nearest(word, known) {
			let wanted = plainForm(word);
			let most = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
			let best = null;
			let fewest = most + 1;
			for (let candidate of known) {
				if (Math.abs(candidate.length - wanted.length) >= fewest) continue;
				let edits = editsBetween(wanted, plainForm(candidate));
				if (edits < fewest) {
					best = candidate;
					fewest = edits;
				}
			}
			return best;
		}
		function didYouMean(word, known) {
			let meant = nearest(word, known);
			return meant === null ? "" : `; did you mean "${meant}"?`;
		}
		function plainForm(word) {
			return word.toLowerCase().replaceAll("_", "-");
		}
		function editsBetween(a, b) {
			let beforeLast = [];
			let last = Array.from({ length: b.length + 1 }, (_, index) => index);
			for (let row = 1; row <= a.length; row += 1) {
				let current = [row];
				for (let column = 1; column <= b.length; column += 1) {
					let same = a[row - 1] === b[column - 1];
					let swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
					current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + +!same, swapped ? at(beforeLast, column - 2) + 1 : 1e400));
				}
				beforeLast = last;
				last = current;
			}
			return at(last, b.length);
		}
		function at(row, index) {
			return row[index] ?? 1e400;
		}
	}),
	1349: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			TL: () => quoted,
			ZT: () => noted,
			g1: () => hiddenCharacter,
			jB: () => oddCharacter
		});
		function quoted(text) {
			return `"${[...text].map((character) => isUnseen(character) ? escapeOf(character) : character).join("")}"`;
		}
		function oddCharacter(text) {
			return firstOf(text, () => !0);
		}
		function hiddenCharacter(text) {
			return firstOf(text, isUnseen);
		}
		function firstOf(text, counts) {
			let characters = [...text];
			let at = characters.findIndex((character, index) => counts(character) && nameOf(character, characters, index) !== null);
			let character = characters[at];
			if (character === void 0) return null;
			let before = wordBefore(characters.slice(0, at));
			return `${nameOf(character, characters, at)} (${codeOf(character)})${before === "" ? "" : ` after "${before}"`}`;
		}
		function noted(problem, text) {
			let odd = oddCharacter(text);
			if (odd === null || problem.includes(odd)) return problem;
			let note = `; note that it holds ${odd}`;
			let at = problem.lastIndexOf("; write ");
			return at < 0 ? `${problem}${note}` : `${problem.slice(0, at)}${note}${problem.slice(at)}`;
		}
		function nameOf(character, characters, index) {
			let known = NAMES.get(character);
			if (known !== void 0) return known;
			if (/^[ \t\r\n]$/.test(character)) return null;
			if (/^\p{Z}$/u.test(character)) return "an unusual space";
			if (/^[\p{Cc}\p{Cf}]$/u.test(character)) return isJoiner(character) ? null : "an invisible character";
			if (/^\p{Pd}$/u.test(character) && character !== "-") return "a dash that is not a hyphen";
			if (/^[^\x20-\x7e]$/u.test(character) && /^[\x21-\x7e]$/.test(character.normalize("NFKC"))) return `another form of "${character.normalize("NFKC")}"`;
			if (/^\p{Nd}$/u.test(character) && !/^\d$/.test(character)) return `the digit "${character}" of another script`;
			if (/^[\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(character) && isBesideLatin(characters, index)) return `the letter "${character}" of another alphabet`;
			return null;
		}
		let NAMES = new Map([
			["\xA0", "a no-break space"],
			[" ", "a narrow no-break space"],
			["　", "an ideographic space"],
			["​", "a zero-width space"],
			["﻿", "a byte order mark"],
			["­", "a soft hyphen"],
			["‑", "a non-breaking hyphen"],
			["–", "an en dash"],
			["—", "an em dash"],
			["−", "a minus sign that is not a hyphen"],
			["‘", "a curly quotation mark"],
			["’", "a curly quotation mark"],
			["“", "a curly quotation mark"],
			["”", "a curly quotation mark"]
		]);
		function isJoiner(character) {
			return character === "‌" || character === "‍";
		}
		function isBesideLatin(characters, index) {
			return [index - 1, index + 1].some((at) => /^[a-z0-9]$/i.test(characters[at] ?? ""));
		}
		function isUnseen(character) {
			return character !== " " && !isJoiner(character) && /^[\p{Z}\p{Cc}\p{Cf}]$/u.test(character);
		}
		function wordBefore(characters) {
			return /[^\p{Z}\p{Cc}\p{Cf}"]*$/u.exec(characters.slice(-24).join(""))?.[0] ?? "";
		}
		function escapeOf(character) {
			return SHORT.get(character) ?? `\\u${hexOf(character)}`;
		}
		let SHORT = new Map([
			["\n", "\\n"],
			["\r", "\\r"],
			["	", "\\t"]
		]);
		function codeOf(character) {
			return `U+${hexOf(character).toUpperCase()}`;
		}
		function hexOf(character) {
			return (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
		}
	}),
	87261: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { pj: () => plain });
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
		function plain(text, limit = 1e3) {
			let near = text.length > limit * 8 ? text.slice(0, limit * 8) : text;
			let cleaned = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(near).replace(/[\s\u0085\u200b]+/gu, " ").trim().replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, "�");
			return cut(near.length < text.length ? `${cleaned} ${ELLIPSIS}`.trim() : cleaned, limit);
		}
		function cut(text, limit) {
			if (text.length <= limit) return text;
			let kept = text.slice(0, Math.max(0, limit - 1));
			return `${isHighSurrogate(kept.charCodeAt(kept.length - 1)) ? kept.slice(0, -1) : kept}${ELLIPSIS}`;
		}
		function isHighSurrogate(unit) {
			return unit >= 55296 && unit <= 56319;
		}
		let ELLIPSIS = "…";
	}),
	49552: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$: () => exactRegions,
			T: () => chooseRegions
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33444);
		var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1595);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(51415);
		var _odd_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1349);
		function chooseRegions(text, enabled) {
			if (enabled.length === 0) return {
				ok: !1,
				problem: "the service named no enabled region; look at the permissions of the caller and at aws-region"
			};
			let patterns = text.split(/[\s,]+/).filter((pattern) => pattern !== "");
			let included = patterns.filter((pattern) => !pattern.startsWith("!"));
			let excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
			for (let pattern of [...included, ...excluded]) if (!enabled.some((region) => (0, _glob_js__WEBPACK_IMPORTED_MODULE_2__.t)(region, pattern))) {
				let meant = meantBy(pattern, enabled);
				return problem((0, _odd_characters_js__WEBPACK_IMPORTED_MODULE_1__.ZT)(`${(0, _odd_characters_js__WEBPACK_IMPORTED_MODULE_1__.TL)(pattern)} matches no enabled region${meant}`, pattern), enabled);
			}
			let regions = enabled.filter((region) => (included.length === 0 || included.some((pattern) => (0, _glob_js__WEBPACK_IMPORTED_MODULE_2__.t)(region, pattern))) && !excluded.some((pattern) => (0, _glob_js__WEBPACK_IMPORTED_MODULE_2__.t)(region, pattern)));
			if (regions.length === 0) return problem(`"${text}" excludes every region`, enabled);
			return {
				ok: !0,
				regions: [...regions].sort()
			};
		}
		function exactRegions(text) {
			let names = text.split(/[\s,]+/).filter((name) => name !== "");
			if (names.length === 0 || !names.every((name) => /^[a-z]{2,8}(-[a-z]{2,12}){1,3}-\d{1,2}$/.test(name))) return null;
			return [...new Set(names)].sort().map(_model_js__WEBPACK_IMPORTED_MODULE_0__.Ny);
		}
		function meantBy(pattern, enabled) {
			let meant = /[*?]/.test(pattern) ? null : (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(pattern, enabled);
			let place = (name) => name.replace(/\d/g, "");
			return meant === null || place(meant) === place(pattern) ? "" : `; did you mean "${meant}"?`;
		}
		function problem(what, enabled) {
			return {
				ok: !1,
				problem: `${what}; write names or globs such as "us-* !us-west-1"; enabled are: ${[...enabled].sort().join(", ")}`
			};
		}
	}),
	54843: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			_: () => readTagGlobs,
			q: () => chosenTags
		});
		var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1595);
		function readTagGlobs(text) {
			let globs = [];
			let rest = text;
			for (;;) {
				rest = rest.replace(/^[\s,]+/, "");
				if (rest === "") return {
					ok: !0,
					globs
				};
				let found = /^(!?)(?:"([^"\r\n]*)"|([^\s,"]+))(?=[\s,]|$)/.exec(rest);
				if (found === null) return problem(text);
				let [whole, sign = "", quoted, bare] = found;
				let pattern = quoted ?? bare ?? "";
				if (pattern === "" || pattern === "!") return problem(text);
				globs.push({
					text: whole,
					pattern,
					excludes: sign === "!"
				});
				rest = rest.slice(whole.length);
			}
		}
		function problem(text) {
			return {
				ok: !1,
				problem: `"${text.length > 100 ? `${text.slice(0, 100)}...` : text}" is wrong; write names or globs of tag keys, such as "CostCenter Team* !TeamSecret", with double quotes around one that holds a blank`
			};
		}
		function chosenTags(tags, globs) {
			if (globs.length === 0) return [];
			let included = globs.filter(({ excludes }) => !excludes).map(({ pattern }) => pattern);
			let excluded = globs.filter(({ excludes }) => excludes);
			let keys = [...tags.keys()].filter((key) => isCopyable(key) && !excluded.some(({ pattern }) => (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.t)(key, pattern))).sort();
			return [...new Set((included.length === 0 ? ["*"] : included).flatMap((pattern) => keys.filter((key) => (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.t)(key, pattern))))].map((key) => [key, tags.get(key) ?? ""]);
		}
		function isCopyable(key) {
			return !/^aws:/i.test(key);
		}
	}),
	52431: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Gw: () => canonicalLines,
			PE: () => LONGEST_VALUE,
			aV: () => readTagLines,
			bA: () => carriesAll,
			em: () => tagText,
			rD: () => LONGEST_KEY,
			wm: () => backupTagValue
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
		var _odd_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1349);
		let LONGEST_KEY = 128;
		let LONGEST_VALUE = 256;
		function readTagLines(text) {
			let lines = new Map();
			for (let raw of text.split(/\r\n|\r|\n/)) {
				let line = raw.trim();
				if (line === "") continue;
				let pair = line.startsWith("\"") ? cutAfterQuotes(line) : cutAtColon(line);
				if (typeof pair == "string") return problem(pair);
				let { key, value } = pair;
				if (key === "") return problem(`${(0, _odd_characters_js__WEBPACK_IMPORTED_MODULE_1__.TL)(line)} has no key before the colon`);
				if ([...key].length > 128) return problem(`the key "${key}" is longer than 128 characters`);
				if ([...value].length > 256) return problem(`the value "${value}" is longer than 256 characters`);
				let other = lines.get(key);
				if (other !== void 0 && other.value !== value) return problem(`"${tagText(other)}" and "${line}" name one key with two values, which no resource can have`);
				lines.set(key, {
					key,
					value
				});
			}
			if (lines.size === 0) return problem("\"\" names no tag");
			if (lines.size > 50) return problem(`${lines.size} lines are more than the 50 tags that a resource can have`);
			return {
				ok: !0,
				lines: [...lines.values()]
			};
		}
		function cutAtColon(line) {
			let colon = line.indexOf(":");
			return colon < 0 ? (0, _odd_characters_js__WEBPACK_IMPORTED_MODULE_1__.ZT)(`${(0, _odd_characters_js__WEBPACK_IMPORTED_MODULE_1__.TL)(line)} has no colon`, line) : {
				key: line.slice(0, colon),
				value: line.slice(colon + 1)
			};
		}
		function cutAfterQuotes(line) {
			let end = line.indexOf("\"", 1);
			for (; end >= 0 && line[end + 1] === "\"";) end = line.indexOf("\"", end + 2);
			if (end >= 0 && line[end + 1] === ":") return {
				key: line.slice(1, end).replaceAll("\"\"", "\""),
				value: line.slice(end + 2)
			};
			return `${line} begins with a double quote, and ${end < 0 ? "none ends its key" : "no colon follows the one that ends its key"}: a key in quotes is written "corp:backup":daily`;
		}
		function tagText({ key, value }) {
			return key.includes(":") || key.startsWith("\"") ? `"${key.replaceAll("\"", "\"\"")}":${value}` : `${key}:${value}`;
		}
		function problem(what) {
			return {
				ok: !1,
				problem: `${what}; write one Key:Value a line, such as "Backup:ProductionDaily"`
			};
		}
		function carriesAll(tags, lines) {
			return lines.every((line) => tags.get(line.key) === line.value);
		}
		function canonicalLines(lines) {
			return lines.map(tagText).sort();
		}
		function backupTagValue(lines) {
			let text = canonicalLines(lines).join(", ");
			let characters = [...text];
			if (characters.length <= 256) return text;
			let hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 8);
			return `${characters.slice(0, 247).join("")}~${hash}`;
		}
	}),
	49522: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			g7: () => execute,
			Zm: () => stopSignal,
			pP: () => viewOfReport
		});
		var external_node_events_ = __nccwpck_require__(78474);
		var partitions = __nccwpck_require__(83021);
		var session = __nccwpck_require__(50760);
		var model = __nccwpck_require__(33444);
		var ports_network = __nccwpck_require__(26773);
		let external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
		function keepHeapSmall() {
			(0, external_node_v8_namespaceObject.setFlagsFromString)("--semi-space-growth-factor=1");
			(0, external_node_v8_namespaceObject.setFlagsFromString)("--heap-growing-percent=50");
		}
		var client_command_builder = __nccwpck_require__(55747);
		var endpoints = __nccwpck_require__(27926);
		let resolveClientEndpointParameters = (options) => Object.assign(options, {
			useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
			useFipsEndpoint: options.useFipsEndpoint ?? !1,
			useGlobalEndpoint: options.useGlobalEndpoint ?? !1,
			defaultSigningName: "sts"
		});
		let command = (0, client_command_builder.k)({
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
		}, "AWSSecurityTokenServiceV20110615", "STSClient", endpoints.rD);
		let _ep0 = {};
		let _mw0 = (Command, cs, config, o) => [];
		var TypeRegistry = __nccwpck_require__(19835);
		var exceptions = __nccwpck_require__(23441);
		class STSServiceException extends exceptions.T {
			static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
			constructor(options) {
				super(options);
				Object.setPrototypeOf(this, STSServiceException.prototype);
			}
		}
		class ExpiredTokenException extends STSServiceException {
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
		}
		class MalformedPolicyDocumentException extends STSServiceException {
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
		}
		class PackedPolicyTooLargeException extends STSServiceException {
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
		}
		class RegionDisabledException extends STSServiceException {
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
		}
		class IDPRejectedClaimException extends STSServiceException {
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
		}
		class InvalidIdentityTokenException extends STSServiceException {
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
		}
		class IDPCommunicationErrorException extends STSServiceException {
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
		}
		class InvalidAuthorizationMessageException extends STSServiceException {
			static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
			name = "InvalidAuthorizationMessageException";
			$fault = "client";
			constructor(opts) {
				super({
					name: "InvalidAuthorizationMessageException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
			}
		}
		class ExpiredTradeInTokenException extends STSServiceException {
			static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
			name = "ExpiredTradeInTokenException";
			$fault = "client";
			constructor(opts) {
				super({
					name: "ExpiredTradeInTokenException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
			}
		}
		class JWTPayloadSizeExceededException extends STSServiceException {
			static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
			name = "JWTPayloadSizeExceededException";
			$fault = "client";
			constructor(opts) {
				super({
					name: "JWTPayloadSizeExceededException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
			}
		}
		class OutboundWebIdentityFederationDisabledException extends STSServiceException {
			static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
			name = "OutboundWebIdentityFederationDisabledException";
			$fault = "client";
			constructor(opts) {
				super({
					name: "OutboundWebIdentityFederationDisabledException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
			}
		}
		class SessionDurationEscalationException extends STSServiceException {
			static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
			name = "SessionDurationEscalationException";
			$fault = "client";
			constructor(opts) {
				super({
					name: "SessionDurationEscalationException",
					$fault: "client",
					...opts
				});
				Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
			}
		}
		let _ARU = "AssumedRoleUser";
		let _C = "Credentials";
		let _aQE = "awsQueryError";
		let _c = "client";
		let _e = "error";
		let _hE = "httpError";
		let _m = "message";
		let _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
		let n0 = "com.amazonaws.sts";
		let _s_registry = new TypeRegistry.O(_s);
		var STSServiceException$ = [
			-3,
			_s,
			"STSServiceException",
			0,
			[],
			[]
		];
		_s_registry.registerError(STSServiceException$, STSServiceException);
		let n0_registry = new TypeRegistry.O(n0);
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
		var ExpiredTradeInTokenException$ = [
			-3,
			n0,
			"ExpiredTradeInTokenException",
			{
				[_aQE]: ["ExpiredTradeInTokenException", 400],
				[_e]: _c,
				[_hE]: 400
			},
			[_m],
			[0]
		];
		n0_registry.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
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
		var InvalidAuthorizationMessageException$ = [
			-3,
			n0,
			"InvalidAuthorizationMessageException",
			{
				[_aQE]: ["InvalidAuthorizationMessageException", 400],
				[_e]: _c,
				[_hE]: 400
			},
			[_m],
			[0]
		];
		n0_registry.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
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
		var JWTPayloadSizeExceededException$ = [
			-3,
			n0,
			"JWTPayloadSizeExceededException",
			{
				[_aQE]: ["JWTPayloadSizeExceededException", 400],
				[_e]: _c,
				[_hE]: 400
			},
			[_m],
			[0]
		];
		n0_registry.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
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
		var OutboundWebIdentityFederationDisabledException$ = [
			-3,
			n0,
			"OutboundWebIdentityFederationDisabledException",
			{
				[_aQE]: ["OutboundWebIdentityFederationDisabledException", 403],
				[_e]: _c,
				[_hE]: 403
			},
			[_m],
			[0]
		];
		n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
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
		var SessionDurationEscalationException$ = [
			-3,
			n0,
			"SessionDurationEscalationException",
			{
				[_aQE]: ["SessionDurationEscalationException", 403],
				[_e]: _c,
				[_hE]: 403
			},
			[_m],
			[0]
		];
		n0_registry.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
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
		var AssumeRoleWithWebIdentityRequest$ = [
			3,
			n0,
			"AssumeRoleWithWebIdentityRequest",
			0,
			[
				"RoleArn",
				"RoleSessionName",
				"WebIdentityToken",
				"ProviderId",
				"PolicyArns",
				"Policy",
				"DurationSeconds",
				"MinimumSessionTokenSize"
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
				"PackedPolicySize",
				"Provider",
				"Audience",
				"SourceIdentity",
				"SessionTokenUtilization",
				"SessionTokenSize"
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
		var GetCallerIdentityRequest$ = [
			3,
			n0,
			"GetCallerIdentityRequest",
			0,
			[],
			[]
		];
		var GetCallerIdentityResponse$ = [
			3,
			n0,
			"GetCallerIdentityResponse",
			0,
			[
				"UserId",
				"Account",
				"Arn"
			],
			[
				0,
				0,
				0
			]
		];
		var PolicyDescriptorType$ = [
			3,
			n0,
			"PolicyDescriptorType",
			0,
			["arn"],
			[0]
		];
		var policyDescriptorListType = [
			1,
			n0,
			"policyDescriptorListType",
			0,
			() => PolicyDescriptorType$
		];
		var AssumeRoleWithWebIdentity$ = [
			9,
			n0,
			"AssumeRoleWithWebIdentity",
			0,
			() => AssumeRoleWithWebIdentityRequest$,
			() => AssumeRoleWithWebIdentityResponse$
		];
		var GetCallerIdentity$ = [
			9,
			n0,
			"GetCallerIdentity",
			0,
			() => GetCallerIdentityRequest$,
			() => GetCallerIdentityResponse$
		];
		class GetCallerIdentityCommand extends command(_ep0, _mw0, "GetCallerIdentity", GetCallerIdentity$) {}
		var defaultProvider = __nccwpck_require__(21956);
		var outside = __nccwpck_require__(79008);
		let NOT_ASKED = [
			"AWS_PROFILE is set, skipping fromEnv",
			"Skipping SSO provider",
			"Unable to find environment variable credentials",
			"Web identity configuration not specified",
			"Could not load credentials from any providers",
			"EC2 Instance Metadata Service access disabled",
			"profile: [default]",
			"Profile default could not be found",
			"Profile default did not contain credential_process"
		];
		let LOGGED = /^@smithy\/property-provider (?:->|\(!\)) /;
		function chainSaid(lines) {
			let reasons = lines.filter((line) => LOGGED.test(line)).map((line) => line.replace(LOGGED, "").replace(/\s+/g, " ").trim()).filter((reason) => !NOT_ASKED.some((words) => reason.includes(words)));
			let text = [...new Set(reasons)].join("; ");
			return text.length > 400 ? `${text.slice(0, 400)}…` : text;
		}
		let PARTS = [
			[
				"accessKeyId",
				"AWS_ACCESS_KEY_ID",
				"access key id"
			],
			[
				"secretAccessKey",
				"AWS_SECRET_ACCESS_KEY",
				"secret access key"
			],
			[
				"sessionToken",
				"AWS_SESSION_TOKEN",
				"session token"
			]
		];
		function unusableCredentials(credentials, environment) {
			for (let [part, variable, words] of PARTS) {
				let value = credentials[part];
				let at = value?.search(/[^\x21-\x7e]/) ?? -1;
				if (value === void 0 || at === -1) continue;
				let what = environment[variable] === value ? variable : `the ${words} of the default credential chain`;
				let character = /[\r\n]/.test(value.charAt(at)) ? "a line end" : /\s/.test(value.charAt(at)) ? "a blank" : "a character";
				return {
					code: "no-credentials",
					message: `${what} holds ${character} that no key has, at place ${at + 1} of ${value.length}; nothing was asked with it`,
					advice: `Store ${what} again without ${character === "a character" ? "that character" : "line ends and blanks"}; "printf %s" writes none, "echo" does.`
				};
			}
			return null;
		}
		var known_faults = __nccwpck_require__(51163);
		var denied = __nccwpck_require__(71755);
		var denied_faults = __nccwpck_require__(13293);
		var faults = __nccwpck_require__(43329);
		var aws_refusal = __nccwpck_require__(27141);
		function noIdToken(error) {
			let message = error instanceof Error ? error.message.split(/\s+/).join(" ").trim() : String(error);
			let notPermitted = /ACTIONS_ID_TOKEN_REQUEST/.test(message);
			return {
				code: "no-id-token",
				message: `role-to-assume needs an ID token of the workflow, and none could be had: ${message}`,
				advice: notPermitted ? "Give the job \"permissions: id-token: write\"; pull requests from forks never get one, and outside a workflow leave role-to-assume empty." : "GitHub's token service gave none, also after several attempts: run again, and look at githubstatus.com."
			};
		}
		let CANNOT_BE_RENEWED = {
			code: "credentials-expired",
			message: "the credentials expired during the run, and the default credential chain has no newer ones",
			advice: faults.aC
		};
		function sessionFault(error, role, chainSaid = "") {
			let noCredentials = noCredentialsFault(error, chainSaid);
			if (noCredentials !== null) return noCredentials;
			let refusal = (0, aws_refusal.n)(error);
			if (refusal === null) return (0, known_faults.os)(error);
			let said = `${refusal.code}${refusal.message === "" ? "" : `: ${refusal.message}`}`;
			if (refusal.kind === "lost" || refusal.kind === "timeout") return {
				code: "unreachable",
				message: `STS gave no session: ${said}`,
				advice: "Look at the AWS Health Dashboard and the network of the runner; aws-region names the region that is asked."
			};
			if (refusal.kind === "throttled") return {
				code: "throttled",
				message: `STS is throttling: ${said}`,
				advice: "Run again when less is going on."
			};
			return role === null ? refusedCredentials(said, refusal.kind, refusal.message) : refusedRole(refusal.code, refusal.message, said, role);
		}
		let SET_CREDENTIALS = "In a workflow set role-to-assume to the ARN of a role that trusts the repository, such as \"arn:aws:iam::123456789012:role/backup\"; elsewhere give credentials by AWS_PROFILE, AWS_ACCESS_KEY_ID or an instance role.";
		function noCredentialsFault(error, chainSaid) {
			if (error instanceof outside.W_) return {
				code: "no-credentials",
				message: `no AWS credentials were found: the default credential chain gave none within ${outside.zS / 1e3} seconds${chainSaid === "" ? "" : `: ${chainSaid}`}`,
				advice: "Look at what the chain asks: a credential_process that waits for somebody, or a metadata service that does not answer."
			};
			if (!(error instanceof Error) || error.name !== "CredentialsProviderError") return null;
			let none = "no AWS credentials were found: role-to-assume is empty and the default credential chain";
			if (chainSaid === "") return {
				code: "no-credentials",
				message: `${none} has none`,
				advice: SET_CREDENTIALS
			};
			return {
				code: "no-credentials",
				message: `${none} says: ${chainSaid}`,
				advice: adviceOnChain(chainSaid)
			};
		}
		function adviceOnChain(said) {
			if (/\bSSO\b|sso[ _-]/i.test(said)) return "Sign in again with \"aws sso login\" and the profile that is used, then run again.";
			if (/credential_process returned|Command failed|credential_process did not return/i.test(said)) return "Run the credential_process of the profile by hand and mend what it says, then run again.";
			if (/profile/i.test(said)) return "Write a profile that is in the shared configuration files in AWS_PROFILE, such as one that \"aws configure list-profiles\" shows.";
			return SET_CREDENTIALS;
		}
		let WRONG_TIME = /signature (expired|not yet current)/i;
		function refusedCredentials(said, kind, message) {
			if (WRONG_TIME.test(message)) return {
				code: "clock-wrong",
				message: `the credentials were refused: ${said}`,
				advice: "Have the clock of this machine synchronized, then run again."
			};
			if ((0, denied.o)(message).permission === "sts:AssumeRole") return {
				code: "role-refused",
				message: `the role of the profile could not be assumed: ${said}`,
				advice: (0, denied_faults.U)(message, "sts:AssumeRole")[1]
			};
			if (kind === "expired") return {
				code: "credentials-expired",
				message: `the credentials have expired: ${said}`,
				advice: faults.aC
			};
			return {
				code: "no-credentials",
				message: `the credentials were refused: ${said}`,
				advice: "Check the access key that the environment or the default credential chain gives, or set role-to-assume; keys of GovCloud or China need an aws-region there."
			};
		}
		function refusedRole(code, message, said, role) {
			let fault = (faultCode, advice) => ({
				code: faultCode,
				message: `${role} could not be assumed: ${said}`,
				advice
			});
			if (/^ExpiredToken/.test(code)) return fault("credentials-expired", "The ID token was too old when it arrived: check the clock of the runner and run again.");
			if (code === "RegionDisabledException" || code === "RegionDisabled") return fault("region-not-enabled", "STS is switched off in the region that aws-region names: name another, such as \"us-east-1\".");
			if (/^IDPCommunicationError/.test(code) || /verification key/i.test(message)) return fault("unreachable", "STS could not fetch GitHub's keys just then: run again.");
			let denial = (0, denied.o)(message);
			if (denial.policy !== null && denial.policy !== "trust" && denial.policy !== "resource") return fault(...(0, denied_faults.U)(message, "sts:AssumeRoleWithWebIdentity"));
			if (/audience/i.test(message)) return fault("role-refused", "The audience input and the client id of the OIDC provider must be equal: \"sts.amazonaws.com\", in China \"sts.amazonaws.com.cn\".");
			if (/OpenIDConnect provider|identity provider|thumbprint/i.test(message) || /^IDPRejectedClaim/.test(code)) return fault("role-refused", "Create the OIDC provider token.actions.githubusercontent.com in the account of the role; infra/github-oidc.yaml does it.");
			if (code === "ValidationError" && /DurationSeconds/i.test(message)) return fault("bad-input", "Lower role-duration-seconds or raise the role's maximum session duration.");
			return fault("role-refused", "Compare the role's trust policy with the workflow: the subject is \"repo:OWNER/REPO:...\" in repositories created before 15 July 2026 and \"repo:OWNER@ID/REPO@ID:...\" in newer, renamed or moved ones; also check the role's ARN.");
		}
		var configurations = __nccwpck_require__(66868);
		var hostHeaderMiddleware = __nccwpck_require__(54405);
		var user_agent_middleware = __nccwpck_require__(35424);
		var loggerMiddleware = __nccwpck_require__(41478);
		var getRecursionDetectionPlugin = __nccwpck_require__(98032);
		var getHttpAuthSchemeEndpointRuleSetPlugin = __nccwpck_require__(57579);
		var DefaultIdentityProviderConfig = __nccwpck_require__(29688);
		var getHttpSigningMiddleware = __nccwpck_require__(42841);
		var client = __nccwpck_require__(67860);
		var resolveRegionConfig = __nccwpck_require__(29053);
		var contentLengthMiddleware = __nccwpck_require__(37979);
		var middleware_retry_configurations = __nccwpck_require__(40478);
		var retry = __nccwpck_require__(20868);
		var getSchemaSerdePlugin = __nccwpck_require__(36979);
		var httpAuthSchemes = __nccwpck_require__(74631);
		var resolveAwsSdkSigV4AConfig = __nccwpck_require__(77593);
		var SignatureV4MultiRegion = __nccwpck_require__(32821);
		var getSmithyContext = __nccwpck_require__(83753);
		var normalizeProvider = __nccwpck_require__(44876);
		var getEndpointFromInstructions = __nccwpck_require__(14026);
		var aws = __nccwpck_require__(21958);
		var EndpointCache = __nccwpck_require__(54397);
		var decideEndpoint = __nccwpck_require__(26467);
		var customEndpointFunctions = __nccwpck_require__(37228);
		var BinaryDecisionDiagram = __nccwpck_require__(52988);
		let c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = { ref: "Endpoint" }, m = { ref: "Region" }, n = { ref: d }, o = {}, p = [m];
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
		let bdd = BinaryDecisionDiagram.d.from(nodes, 2, _data.conditions, _data.results);
		let cache = new EndpointCache.k({
			size: 50,
			params: [
				"Endpoint",
				"Region",
				"UseDualStack",
				"UseFIPS",
				"UseGlobalEndpoint"
			]
		});
		let defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, decideEndpoint.c)(bdd, {
			endpointParams,
			logger: context.logger
		}));
		customEndpointFunctions.m.aws = aws.U;
		let createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
			if (!input) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
			let defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
			let instructionsFn = (0, getSmithyContext.u)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
			if (!instructionsFn) throw Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
			let endpointParameters = await (0, getEndpointFromInstructions.x)(input, { getEndpointParameterInstructions: instructionsFn }, config);
			return Object.assign(defaultParameters, endpointParameters);
		};
		let _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
			operation: (0, getSmithyContext.u)(context).operation,
			region: await (0, normalizeProvider.t)(config.region)() || (() => {
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
						if (SignatureV4MultiRegion.W.sigv4aDependency() === "none" && sigv4Present) continue;
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
				case "AssumeRoleWithSAML":
					options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
					options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
					break;
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
			let config_0 = (0, httpAuthSchemes.ho)(config);
			let config_1 = (0, resolveAwsSdkSigV4AConfig.O)(config_0);
			return Object.assign(config_1, { authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? []) });
		};
		let package_namespaceObject = { rE: "3.1169.0" };
		var emitWarningIfUnsupportedVersion = __nccwpck_require__(88739);
		var getDefaultSocketTimeout = __nccwpck_require__(84351);
		var defaultUserAgent = __nccwpck_require__(17303);
		var nodeAppIdConfigOptions = __nccwpck_require__(9670);
		var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __nccwpck_require__(98898);
		var AwsSdkSigV4Signer = __nccwpck_require__(9752);
		var AwsSdkSigV4ASigner = __nccwpck_require__(54011);
		var noAuth = __nccwpck_require__(54596);
		var smithy_client_emitWarningIfUnsupportedVersion = __nccwpck_require__(23816);
		var defaults_mode = __nccwpck_require__(67613);
		var resolveDefaultsModeConfig = __nccwpck_require__(45412);
		var configLoader = __nccwpck_require__(73559);
		var regionConfig_config = __nccwpck_require__(60446);
		var NodeUseDualstackEndpointConfigOptions = __nccwpck_require__(92766);
		var NodeUseFipsEndpointConfigOptions = __nccwpck_require__(14824);
		var util_retry_config = __nccwpck_require__(69903);
		var calculateBodyLength = __nccwpck_require__(92149);
		var node_http_handler = __nccwpck_require__(90018);
		var stream_collector = __nccwpck_require__(85606);
		var AwsQueryProtocol = __nccwpck_require__(13227);
		var Sha256Node = __nccwpck_require__(72068);
		var NoOpLogger = __nccwpck_require__(80051);
		var parseUrl = __nccwpck_require__(36663);
		var fromBase64 = __nccwpck_require__(37022);
		var toBase64 = __nccwpck_require__(97307);
		var fromUtf8 = __nccwpck_require__(64574);
		var toUtf8 = __nccwpck_require__(31787);
		let getRuntimeConfig = (config) => ({
			apiVersion: "2011-06-15",
			base64Decoder: config?.base64Decoder ?? fromBase64.E,
			base64Encoder: config?.base64Encoder ?? toBase64.n,
			disableHostPrefix: config?.disableHostPrefix ?? !1,
			endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
			extensions: config?.extensions ?? [],
			httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
			httpAuthSchemes: config?.httpAuthSchemes ?? [
				{
					schemeId: "aws.auth#sigv4",
					identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
					signer: new AwsSdkSigV4Signer.f2()
				},
				{
					schemeId: "aws.auth#sigv4a",
					identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
					signer: new AwsSdkSigV4ASigner.S()
				},
				{
					schemeId: "smithy.api#noAuth",
					identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
					signer: new noAuth.m()
				}
			],
			logger: config?.logger ?? new NoOpLogger.N(),
			protocol: config?.protocol ?? AwsQueryProtocol.k,
			protocolSettings: config?.protocolSettings ?? {
				defaultNamespace: "com.amazonaws.sts",
				errorTypeRegistries,
				xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
				version: "2011-06-15",
				serviceTarget: "AWSSecurityTokenServiceV20110615"
			},
			serviceId: config?.serviceId ?? "STS",
			sha256: config?.sha256 ?? Sha256Node.k,
			signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion.W,
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
				defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 3e5),
				defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
					serviceId: clientSharedValues.serviceId,
					clientVersion: package_namespaceObject.rE
				}),
				httpAuthSchemes: config?.httpAuthSchemes ?? [
					{
						schemeId: "aws.auth#sigv4",
						identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await (0, defaultProvider.v6)(idProps?.__config || {})()),
						signer: new AwsSdkSigV4Signer.f2()
					},
					{
						schemeId: "aws.auth#sigv4a",
						identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
						signer: new AwsSdkSigV4ASigner.S()
					},
					{
						schemeId: "smithy.api#noAuth",
						identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
						signer: new noAuth.m()
					}
				],
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
				sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0, configLoader.Z)(resolveAwsSdkSigV4AConfig.A, loaderConfig),
				streamCollector: config?.streamCollector ?? stream_collector.k,
				useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
				useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
				userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
			};
		};
		var region_config_resolver_extensions = __nccwpck_require__(65489);
		var defaultExtensionConfiguration = __nccwpck_require__(42061);
		var httpExtensionConfiguration = __nccwpck_require__(38440);
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
		class STSClient extends client.K {
			config;
			constructor(...[configuration]) {
				let _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
				super(_config_0);
				this.initConfig = _config_0;
				let _config_1 = resolveClientEndpointParameters(_config_0);
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
					httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
					identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig.h({
						"aws.auth#sigv4": config.credentials,
						"aws.auth#sigv4a": config.credentials
					})
				}));
				this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
			}
			destroy() {
				super.destroy();
			}
		}
		var backoff = __nccwpck_require__(99734);
		var client_config = __nccwpck_require__(78478);
		let PASSING = /^(IDPCommunicationError(Exception)?|InvalidIdentityToken(Exception)?)$/;
		async function askSts(context, credentials, ask) {
			let offset = 0;
			let client = () => {
				offset = (0, client_config.$)(context);
				return new STSClient({
					...(0, client_config.y)(context.runName, context),
					region: context.request.homeRegion,
					...credentials === null ? {} : { credentials }
				});
			};
			let timeouts = 0;
			return (0, outside.J_)(async (signal) => {
				let sts = client();
				try {
					return await ask(sts, signal);
				} finally {
					sts.destroy();
				}
			}, (error, attempt) => {
				if (attempt >= 5) return null;
				let refusal = (0, aws_refusal.n)(error);
				refusal?.kind === "timeout" && (timeouts += 1);
				if (timeouts >= 2) return null;
				if (isPassing(error)) return (0, backoff.J)(1e3, attempt, 5e3);
				return refusal !== null && credentials !== null && offset !== (0, client_config.$)(context) ? 0 : null;
			}, context);
		}
		function isPassing(error) {
			let refusal = (0, aws_refusal.n)(error);
			if (refusal === null) return !1;
			if (refusal.kind !== "refused") return refusal.kind !== "expired";
			if (!PASSING.test(refusal.code)) return !1;
			return refusal.code.startsWith("IDPCommunication") || /verification key|communicat/i.test(refusal.message);
		}
		function identityOf(arn, named) {
			let account = named ?? arn?.split(":")[4] ?? "";
			if (!/^\d{12}$/.test(account)) throw Error(`STS answered without an account: "${arn ?? ""}"`);
			return {
				account: (0, model.lS)(account),
				arn: arn ?? ""
			};
		}
		var transport = __nccwpck_require__(18163);
		async function openDefaultSession(context) {
			let read = credentialChain(context);
			let first = await read({});
			if (!first.ok) return first;
			let current = first.value;
			try {
				let command = new GetCallerIdentityCommand({});
				let answer = await askSts(context, current, (sts, abortSignal) => sts.send(command, { abortSignal }));
				return (0, model.kX)({
					identity: identityOf(answer.Arn, answer.Account),
					credentials: async () => {
						let read_ = await read({});
						read_.ok && (current = read_.value);
						return current;
					},
					renew: async (refused) => {
						if (refused.accessKeyId !== current.accessKeyId) return (0, model.kX)(current);
						let renewed = await read({ forceRefresh: !0 });
						if (!renewed.ok) return renewed;
						current = renewed.value;
						return refused.accessKeyId === current.accessKeyId ? (0, model.V2)(CANNOT_BE_RENEWED) : (0, model.kX)(current);
					}
				});
			} catch (error) {
				context.signal.throwIfAborted();
				return (0, model.V2)(sessionFault(error, null));
			}
		}
		function credentialChain(context) {
			let said = [];
			let note = (...words) => {
				said.push(words.map(String).join(" "));
			};
			let quiet = () => {};
			let requestHandler = new transport.o(context);
			let provider = (0, defaultProvider.v6)({
				logger: {
					trace: quiet,
					debug: note,
					info: quiet,
					warn: quiet,
					error: quiet
				},
				clientConfig: { requestHandler },
				parentClientConfig: {
					region: context.request.homeRegion,
					requestHandler
				}
			});
			return async (options) => {
				said.length = 0;
				try {
					let credentials = await (0, outside.dn)(() => provider(options), context.signal);
					let unusable = unusableCredentials(credentials, process.env);
					if (unusable !== null) return (0, model.V2)(unusable);
					context.hide(credentials.secretAccessKey);
					credentials.sessionToken !== void 0 && context.hide(credentials.sessionToken);
					return (0, model.kX)(credentials);
				} catch (error) {
					context.signal.throwIfAborted();
					return (0, model.V2)(sessionFault(error, null, chainSaid(said)));
				}
			};
		}
		class AssumeRoleWithWebIdentityCommand extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {}
		async function openRoleSession(context, role) {
			let first = await assumeRole(context, role);
			if (!first.ok) return first;
			let current = first.value;
			let renewal = null;
			let failed = null;
			let renewOnce = () => {
				let refusedLately = context.clock.now() - (failed?.at ?? -1e400) < RENEWAL_PAUSE;
				if (failed !== null && refusedLately) return Promise.resolve(failed.renewal);
				renewal ??= assumeRole(context, role).finally(() => {
					renewal = null;
				}).then((renewed) => {
					failed = renewed.ok ? null : {
						at: context.clock.now(),
						renewal: renewed
					};
					current = renewed.ok ? renewed.value : {
						...current,
						renewAt: 1e400
					};
					return renewed;
				});
				return renewal;
			};
			return (0, model.kX)({
				identity: first.value.identity,
				credentials: async () => {
					context.clock.now() >= current.renewAt && await renewOnce();
					return current.credentials;
				},
				renew: async (refused) => {
					if (refused.accessKeyId !== current.credentials.accessKeyId) return (0, model.kX)(current.credentials);
					let renewed = await renewOnce();
					return renewed.ok ? (0, model.kX)(renewed.value.credentials) : renewed;
				}
			});
		}
		async function assumeRole(context, role) {
			let { request } = context;
			let token;
			try {
				token = await context.fetchIdToken(request.audience, context);
			} catch (error) {
				context.signal.throwIfAborted();
				return (0, model.V2)(noIdToken(error));
			}
			context.hide(token);
			try {
				let command = new AssumeRoleWithWebIdentityCommand({
					RoleArn: role,
					RoleSessionName: request.sessionName,
					WebIdentityToken: token,
					DurationSeconds: request.durationSeconds
				});
				let answer = await askSts(context, null, (sts, abortSignal) => sts.send(command, { abortSignal }));
				let { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
				if (AccessKeyId === void 0 || SecretAccessKey === void 0 || SessionToken === void 0) throw Error("STS answered without credentials");
				context.hide(SecretAccessKey);
				context.hide(SessionToken);
				return (0, model.kX)({
					identity: identityOf(answer.AssumedRoleUser?.Arn ?? role, void 0),
					credentials: {
						accessKeyId: AccessKeyId,
						secretAccessKey: SecretAccessKey,
						sessionToken: SessionToken
					},
					renewAt: renewalTime(context.clock.now(), Expiration)
				});
			} catch (error) {
				context.signal.throwIfAborted();
				return (0, model.V2)(sessionFault(error, role));
			}
		}
		let RENEWAL_PAUSE = 3e4;
		function renewalTime(now, expiration) {
			let lifetime = (expiration?.getTime() ?? 0) - now;
			if (lifetime <= 0) return 1e400;
			return now + lifetime - Math.min(3e5, lifetime / 10);
		}
		function openSession(context) {
			return context.request.role === null ? openDefaultSession(context) : openRoleSession(context, context.request.role);
		}
		function awsCloud(context) {
			return { connect: async () => {
				let network = await (0, ports_network.XV)(process.env);
				if (!network.ok) return network;
				let outside = {
					...context,
					request: inItsPartition(context.request),
					network: network.value
				};
				let session = await openSession({
					hide: () => {},
					...outside
				});
				if (!session.ok) return (0, model.V2)(session.fault);
				let { openConnection } = await Promise.all([__nccwpck_require__.e(5016), __nccwpck_require__.e(5469)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65469));
				keepHeapSmall();
				return (0, model.kX)(await openConnection({
					...outside,
					session: session.value
				}));
			} };
		}
		function inItsPartition(request) {
			if (request.role !== null) return request;
			let { AWS_ROLE_ARN: role = "", AWS_REGION, AWS_DEFAULT_REGION } = process.env;
			let hints = {
				role,
				regions: "",
				region: AWS_REGION || AWS_DEFAULT_REGION || ""
			};
			return {
				...request,
				homeRegion: (0, partitions.w)(request.homeRegion, request.homeRegion === session.Ue.default, hints)
			};
		}
		var inputs_all = __nccwpck_require__(12079);
		var inputs_lost = __nccwpck_require__(63716);
		var modes_request = __nccwpck_require__(58463);
		var account_mask = __nccwpck_require__(28357);
		var ports_clock = __nccwpck_require__(57479);
		var common = __nccwpck_require__(7538);
		let MODES = {
			backup: async () => (await __nccwpck_require__.e(9341).then(__nccwpck_require__.bind(__nccwpck_require__, 99341))).backup,
			purge: async () => (await Promise.all([
				__nccwpck_require__.e(3384),
				__nccwpck_require__.e(6983),
				__nccwpck_require__.e(58)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 10058))).purge,
			check: async () => (await Promise.all([
				__nccwpck_require__.e(5924),
				__nccwpck_require__.e(3384),
				__nccwpck_require__.e(8396)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 18396))).check,
			list: async () => (await Promise.all([__nccwpck_require__.e(3384), __nccwpck_require__.e(4140)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94140))).list,
			preview: async () => (await Promise.all([
				__nccwpck_require__.e(6637),
				__nccwpck_require__.e(3384),
				__nccwpck_require__.e(4205),
				__nccwpck_require__.e(4930),
				__nccwpck_require__.e(1523),
				__nccwpck_require__.e(1339)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 91339))).preview,
			retain: async () => (await Promise.all([
				__nccwpck_require__.e(3384),
				__nccwpck_require__.e(6983),
				__nccwpck_require__.e(6107)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 96107))).retain,
			sync: async () => (await Promise.all([__nccwpck_require__.e(5924), __nccwpck_require__.e(520)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40520))).sync
		};
		async function execute(front) {
			let { secrets, accounts } = front;
			for (let { name, secret } of inputs_all.m) {
				let text = front.getInput(name) ?? "";
				secret === !0 && secrets.add(text);
				for (let account of (0, account_mask.wQ)(text)) accounts.add(account);
			}
			let report = await executeOpenly({
				...front,
				...withoutSecrets(front)
			});
			return secrets.scrubAll(report);
		}
		function withoutSecrets({ secrets, accounts, log, files, previewHost }) {
			let scrub = (text) => accounts.hide(secrets.scrub(text));
			return {
				log: {
					info: (line) => log.info(scrub(line)),
					debug: (line) => log.debug(scrub(line)),
					group: (title, lines) => log.group(scrub(title), lines.map(scrub)),
					progress: (done, total, what) => log.progress(done, total, scrub(what))
				},
				files: {
					...files,
					write: (kind, text) => files.write(kind, secrets.scrub(text))
				},
				previewHost: {
					...previewHost,
					repository: async (token, patience) => {
						let found = await previewHost.repository(token, patience);
						if (!found.ok) return found;
						let repository = found.value;
						let writeComment = (number, marker, body) => repository.writeComment(number, marker, scrub(body));
						return {
							ok: !0,
							value: {
								...repository,
								writeComment
							}
						};
					}
				}
			};
		}
		async function executeOpenly(front) {
			let clock = (0, ports_clock.C)(ports_clock.m);
			let startedAt = Math.floor(clock.now() / 1e3) * 1e3;
			let { workflowRun, runName, fetchIdToken, log, signal } = front;
			let get = (name) => front.getInput(name) ?? "";
			let reading = (0, modes_request.i)({
				get,
				now: startedAt,
				workflowRun,
				sessionName: runName
			});
			let lost = (0, inputs_lost.G)(front.getInput);
			if (lost !== null || !reading.ok) {
				let mode = reading.ok ? reading.request.mode : reading.mode;
				let refusals = lost === null ? reading.ok ? [] : reading.problems.map(refusalOf) : [lost];
				let refused = {
					startedAt,
					finishedAt: clock.now(),
					refusals
				};
				return mode === null ? refuseUnknown(refused) : refuse(mode, null, refused);
			}
			let { request } = reading;
			try {
				let cloud = hidingAccount(front.accounts, awsCloud({
					request: request.session,
					kinds: request.kinds,
					engine: request.engine,
					runName,
					clock,
					fetchIdToken,
					signal,
					hide: (secret) => {
						front.secrets.add(secret);
						front.mask(secret);
					}
				}));
				let { files, commit, schedule, previewHost: pullRequests } = front;
				let run = {
					cloud,
					clock,
					log,
					signal,
					files,
					commit,
					schedule,
					pullRequests,
					startedAt
				};
				let ran = await Promise.race([runMode(request.mode, request, run), nothingLeft()]);
				let warnings = reading.warnings.map(({ input, message }) => ({
					region: null,
					target: input,
					message
				}));
				return {
					...ran,
					warnings: [...warnings, ...ran.warnings]
				};
			} catch (error) {
				let refusals = [{
					target: "run",
					fault: (0, known_faults.Kl)(error, front)
				}];
				return refuse(request.mode, request, {
					startedAt,
					finishedAt: clock.now(),
					refusals
				});
			}
		}
		function hidingAccount(accounts, cloud) {
			return { connect: async () => {
				let connected = await cloud.connect();
				connected.ok && accounts.add(connected.value.account);
				return connected;
			} };
		}
		function nothingLeft() {
			return new Promise((_, reject) => {
				process.once("beforeExit", () => reject(Error("the run waited for something that can no longer come")));
			});
		}
		function refusalOf({ input, message }) {
			return {
				target: input,
				fault: (0, known_faults.AN)(message, `Correct the input ${input} and run again; nothing was changed.`)
			};
		}
		let NOBODY = {
			account: null,
			caller: null,
			warnings: []
		};
		async function runMode(mode, request, run) {
			let { run: start } = await MODES[mode]();
			return start(request, run);
		}
		async function refuse(mode, request, refused) {
			let { refused: report } = await MODES[mode]();
			return report({
				...NOBODY,
				...refused,
				request
			});
		}
		function refuseUnknown(refused) {
			let ended = {
				...NOBODY,
				...refused,
				request: null
			};
			return {
				mode: null,
				...(0, common.QC)(ended, {
					failures: [],
					warnings: [],
					succeeded: 0,
					regions: []
				})
			};
		}
		async function viewOfReport(report) {
			if (report.mode !== null) return viewInMode(report.mode, report);
			let { refusedView } = await __nccwpck_require__.e(1258).then(__nccwpck_require__.bind(__nccwpck_require__, 11258));
			return refusedView(report);
		}
		async function viewInMode(mode, report) {
			let { view } = await MODES[mode]();
			return (await view())(report);
		}
		function stopSignal(log) {
			let controller = new AbortController();
			(0, external_node_events_.setMaxListeners)(0, controller.signal);
			for (let name of ["SIGINT", "SIGTERM"]) process.on(name, () => {
				controller.signal.aborted && name === "SIGINT" && process.exit(130);
				controller.signal.aborted || log.info(`${name}: finishing the calls under way, beginning no new ones`);
				controller.abort();
			});
			return controller.signal;
		}
	}),
	15909: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$6: () => textAt,
			fK: () => valueAt,
			gT: () => listAt
		});
		function valueAt(answer, ...path) {
			let value = answer;
			for (let key of path) {
				if (typeof value != "object" || !value) return;
				value = Object.getOwnPropertyDescriptor(value, key)?.value;
			}
			return value;
		}
		function textAt(answer, ...path) {
			let value = valueAt(answer, ...path);
			return typeof value == "string" ? value : null;
		}
		function listAt(answer, ...path) {
			let value = valueAt(answer, ...path);
			return Array.isArray(value) ? value : null;
		}
	}),
	5955: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			WQ: () => runNameOf,
			ol: () => workflowRunOf,
			yv: () => originOf
		});
		function workflowRunOf(environment) {
			let { GITHUB_RUN_ID: id = "", GITHUB_RUN_ATTEMPT: attempt = "", GITHUB_JOB: job, GITHUB_ACTION: action } = environment;
			if (!/^\d+$/.test(id) || environment.ACT === "true") return null;
			return {
				id,
				url: `${environment.GITHUB_SERVER_URL || "https://github.com"}/${environment.GITHUB_REPOSITORY ?? ""}/actions/runs/${id}`,
				...job || action ? { step: `${job ?? ""}/${action ?? ""}` } : {},
				.../^\d+$/.test(attempt) ? { attempt: Number(attempt) } : {}
			};
		}
		function runNameOf(environment) {
			let id = environment.GITHUB_RUN_ID ?? "";
			let attempt = environment.GITHUB_RUN_ATTEMPT ?? "";
			if (!/^\d+$/.test(id)) return "backup-via-tag";
			return /^\d+$/.test(attempt) ? `backup-via-tag-${id}-${attempt}` : `backup-via-tag-${id}`;
		}
		function originOf(environment) {
			let { GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_SHA: sha, GITHUB_RUN_ATTEMPT: attempt } = environment;
			if (!event) return null;
			let parts = [event];
			ref && parts.push(`on ${ref}`);
			sha && parts.push(`at ${sha.slice(0, 7)}`);
			Number(attempt) > 1 && parts.push(`attempt ${attempt}`);
			return parts.join(" ");
		}
	}),
	93194: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { x: () => scheduleOfEvent });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
		async function scheduleOfEvent(environment) {
			let path = environment.GITHUB_EVENT_PATH ?? "";
			if (path === "" || environment.GITHUB_EVENT_NAME !== "schedule") return null;
			let event = JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
			if (typeof event != "object" || !event || !("schedule" in event)) return null;
			return typeof event.schedule == "string" ? event.schedule : null;
		}
	}),
	8073: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { F: () => fetchIdToken });
		var _ports_network_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26773);
		var _ports_outside_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79008);
		async function fetchIdToken(audience, { clock, signal, network }) {
			let address = variable("ACTIONS_ID_TOKEN_REQUEST_URL");
			let authorization = `Bearer ${variable("ACTIONS_ID_TOKEN_REQUEST_TOKEN")}`;
			let url = `${address}${address.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`;
			let headers = {
				accept: "application/json",
				authorization,
				"user-agent": "backup-via-tag"
			};
			let silences = 0;
			return (0, _ports_outside_js__WEBPACK_IMPORTED_MODULE_1__.J_)(async (stopped) => {
				let sentAt = clock.now();
				let page = await (0, _ports_network_js__WEBPACK_IMPORTED_MODULE_0__.WE)(url, {
					network,
					headers,
					signal: stopped
				});
				clock.correction?.hear(page.headers.date, sentAt);
				return tokenOf(page, clock.now());
			}, (error, attempt) => {
				error instanceof _ports_outside_js__WEBPACK_IMPORTED_MODULE_1__.W_ && (silences += 1);
				if (attempt >= 5 || silences >= 2) return null;
				if (error instanceof NoToken) return error.passing ? error.pause ?? 500 * 2 ** attempt : null;
				return isBroken(error) ? 500 * 2 ** attempt : null;
			}, {
				clock,
				signal
			});
		}
		function variable(name) {
			let value = process.env[name];
			if (!value) throw Error(`the variable ${name} is not there`);
			return value;
		}
		class NoToken extends Error {
			passing;
			pause;
			constructor(message, passing, pause = null) {
				super(message);
				this.passing = passing;
				this.pause = pause;
			}
		}
		function tokenOf({ status, headers, body }, now) {
			if (status !== 200) {
				let passing = status >= 500 || status === 429 || status === 408;
				throw new NoToken(`it answered with status ${status}${saidIn(body)}`, passing, (0, _ports_outside_js__WEBPACK_IMPORTED_MODULE_1__.P9)(headers["retry-after"], now));
			}
			let answer = parsed(body);
			let token = typeof answer == "object" && answer && "value" in answer ? answer.value : void 0;
			if (typeof token == "string" && token.trim() !== "") return token.trim();
			throw new NoToken(body.trim() === "" ? "its answer was empty" : "its answer holds no token", !0);
		}
		function saidIn(body) {
			let answer = parsed(body);
			let words = typeof answer == "object" && answer && "message" in answer ? answer.message : void 0;
			return typeof words == "string" && words !== "" ? `: ${words.slice(0, 200)}` : "";
		}
		function parsed(body) {
			try {
				return JSON.parse(body);
			} catch {
				return null;
			}
		}
		function isBroken(error) {
			if (error instanceof _ports_outside_js__WEBPACK_IMPORTED_MODULE_1__.W_) return !0;
			let code = error instanceof Error && "code" in error ? String(error.code) : "";
			return /^(E[A-Z]|UND_ERR_|HPE_)/.test(code) && !code.startsWith("ERR_");
		}
	}),
	3956: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { C: () => workflowIssues });
		var _ports_network_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26773);
		function workflowIssues(environment) {
			let { GITHUB_REPOSITORY: name = "", GITHUB_API_URL: url, GITHUB_JOB: job = "" } = environment;
			let file = (environment.GITHUB_WORKFLOW_REF ?? "").replace(/@.*$/, "");
			return {
				place: name === "" ? null : [
					name,
					file,
					environment.GITHUB_WORKFLOW ?? "",
					job
				],
				issues: async (token, patience) => {
					let [network, { issuesWith }] = await Promise.all([(0, _ports_network_js__WEBPACK_IMPORTED_MODULE_0__.XV)(environment), Promise.all([__nccwpck_require__.e(1341), __nccwpck_require__.e(4672)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14672))]);
					if (!network.ok) return network;
					let context = {
						...patience,
						network: network.value,
						apiUrl: url || "https://api.github.com",
						attemptMilliseconds: 12e3
					};
					return {
						ok: !0,
						value: issuesWith(name, token, context)
					};
				}
			};
		}
	}),
	70397: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$l: () => maskSecret,
			SG: () => failJob,
			V4: () => getInput
		});
		var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32410);
		var _inputs_lost_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63716);
		function getInput(name) {
			if (process.env[(0, _inputs_lost_js__WEBPACK_IMPORTED_MODULE_1__.Q)(name)] === void 0 && process.env.GITHUB_ACTIONS === "true") return null;
			return _actions_core__WEBPACK_IMPORTED_MODULE_0__.V4(name);
		}
		function failJob(error) {
			_actions_core__WEBPACK_IMPORTED_MODULE_0__.C1(error instanceof Error ? error : String(error));
		}
		function maskSecret(secret) {
			_actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq(secret);
		}
	}),
	26552: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { _: () => actionsLog });
		var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32410);
		var _decide_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87261);
		function actionsLog() {
			let toldAt = Date.now();
			return {
				info: (line) => (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq)(harmless(line)),
				debug: (line) => (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz)(harmless(line)),
				group: (title, lines) => {
					(0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Oh)(harmless(title));
					for (let line of lines) (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq)(harmless(line));
					(0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.N4)();
				},
				progress: (done, total, what) => {
					if (Date.now() - toldAt < 1e4) return;
					toldAt = Date.now();
					(0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq)(`${done} of ${total} ${what}`);
				}
			};
		}
		function harmless(line) {
			return (0, _decide_plain_js__WEBPACK_IMPORTED_MODULE_1__.pj)(line).replace(/^::/, ": :").replaceAll("##[", "## [");
		}
	}),
	54093: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { a: () => workflowHost });
		var ports_network = __nccwpck_require__(26773);
		var promises_ = __nccwpck_require__(51455);
		var answers = __nccwpck_require__(15909);
		async function pullRequestOfEvent(environment) {
			let { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: path = "", GITHUB_SHA: sha = "" } = environment;
			if (path === "" || name !== "merge_group" && !name.startsWith("pull_request")) return null;
			let payload = JSON.parse(await (0, promises_.readFile)(path, "utf8"));
			if (name === "merge_group") {
				let [baseSha, headSha] = ["base_sha", "head_sha"].map((key) => (0, answers.$6)(payload, "merge_group", key) ?? "");
				return {
					event: name,
					number: null,
					baseSha: baseSha ?? "",
					headSha: headSha ?? "",
					sha,
					headRepository: null,
					fromFork: !1
				};
			}
			let number = (0, answers.fK)(payload, "pull_request", "number");
			if (typeof number != "number") return null;
			let repositoryOf = (side) => (0, answers.$6)(payload, "pull_request", side, "repo", "full_name");
			let event = name === "pull_request_target" ? name : "pull_request";
			return {
				event,
				number,
				baseSha: (0, answers.$6)(payload, "pull_request", "base", "sha") ?? "",
				headSha: (0, answers.$6)(payload, "pull_request", "head", "sha") ?? "",
				sha,
				headRepository: repositoryOf("head"),
				fromFork: event === "pull_request" && repositoryOf("head") !== repositoryOf("base")
			};
		}
		function workflowHost(environment) {
			return {
				mayAskForIdToken: !!(environment.ACTIONS_ID_TOKEN_REQUEST_URL && environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
				pullRequest: () => pullRequestOfEvent(environment),
				repository: async (token, patience) => {
					let [network, { repositoryWith }] = await Promise.all([(0, ports_network.XV)(environment), Promise.all([__nccwpck_require__.e(1341), __nccwpck_require__.e(4133)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14133))]);
					if (!network.ok) return network;
					let { GITHUB_REPOSITORY: name = "", GITHUB_API_URL: url } = environment;
					return {
						ok: !0,
						value: repositoryWith(name, token, {
							...patience,
							network: network.value,
							apiUrl: url || "https://api.github.com"
						})
					};
				}
			};
		}
	}),
	12079: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { m: () => INPUTS });
		var _aws_backup_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12108);
		var _change_sets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37110);
		var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5160);
		var _guards_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(40344);
		var _mode_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(59113);
		var _plans_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(35436);
		var _preview_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(11464);
		var _selection_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(73402);
		var _session_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(50760);
		var _tag_wishes_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(62314);
		var _waiting_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(20107);
		var _watching_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(40211);
		let INPUTS = [
			_mode_js__WEBPACK_IMPORTED_MODULE_4__.M,
			_selection_js__WEBPACK_IMPORTED_MODULE_7__.Tc,
			_selection_js__WEBPACK_IMPORTED_MODULE_7__.IC,
			_selection_js__WEBPACK_IMPORTED_MODULE_7__.EZ,
			_aws_backup_js__WEBPACK_IMPORTED_MODULE_0__.Hi,
			_aws_backup_js__WEBPACK_IMPORTED_MODULE_0__.Z3,
			_aws_backup_js__WEBPACK_IMPORTED_MODULE_0__.c8,
			_aws_backup_js__WEBPACK_IMPORTED_MODULE_0__.WF,
			_aws_backup_js__WEBPACK_IMPORTED_MODULE_0__.B3,
			_aws_backup_js__WEBPACK_IMPORTED_MODULE_0__.hb,
			_selection_js__WEBPACK_IMPORTED_MODULE_7__.Ei,
			..._session_js__WEBPACK_IMPORTED_MODULE_8__.fW,
			_change_sets_js__WEBPACK_IMPORTED_MODULE_1__.PA,
			_selection_js__WEBPACK_IMPORTED_MODULE_7__.od,
			_guards_js__WEBPACK_IMPORTED_MODULE_3__.eD,
			_guards_js__WEBPACK_IMPORTED_MODULE_3__.YH,
			_guards_js__WEBPACK_IMPORTED_MODULE_3__.YU,
			_waiting_js__WEBPACK_IMPORTED_MODULE_10__.uk,
			_waiting_js__WEBPACK_IMPORTED_MODULE_10__.j4,
			_waiting_js__WEBPACK_IMPORTED_MODULE_10__.yE,
			_tag_wishes_js__WEBPACK_IMPORTED_MODULE_9__.xi,
			_tag_wishes_js__WEBPACK_IMPORTED_MODULE_9__.qQ,
			_check_js__WEBPACK_IMPORTED_MODULE_2__.yy,
			_check_js__WEBPACK_IMPORTED_MODULE_2__.TZ,
			_check_js__WEBPACK_IMPORTED_MODULE_2__.vk,
			_check_js__WEBPACK_IMPORTED_MODULE_2__.YT,
			_check_js__WEBPACK_IMPORTED_MODULE_2__.HT,
			_plans_js__WEBPACK_IMPORTED_MODULE_5__.eS,
			_plans_js__WEBPACK_IMPORTED_MODULE_5__.et,
			_plans_js__WEBPACK_IMPORTED_MODULE_5__.Hu,
			_aws_backup_js__WEBPACK_IMPORTED_MODULE_0__.fI,
			..._change_sets_js__WEBPACK_IMPORTED_MODULE_1__.mX,
			_plans_js__WEBPACK_IMPORTED_MODULE_5__.Fd,
			_plans_js__WEBPACK_IMPORTED_MODULE_5__.sT,
			_preview_js__WEBPACK_IMPORTED_MODULE_6__.Ko,
			_preview_js__WEBPACK_IMPORTED_MODULE_6__.dC,
			_preview_js__WEBPACK_IMPORTED_MODULE_6__.bU,
			_preview_js__WEBPACK_IMPORTED_MODULE_6__.Im,
			_watching_js__WEBPACK_IMPORTED_MODULE_11__.sn,
			_watching_js__WEBPACK_IMPORTED_MODULE_11__.sv,
			_watching_js__WEBPACK_IMPORTED_MODULE_11__.qd,
			_watching_js__WEBPACK_IMPORTED_MODULE_11__.ZA
		];
	}),
	81260: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { Z: () => problemOf });
		function problemOf(input, message) {
			return {
				input: input.name,
				message: `${input.name}: ${message}`
			};
		}
	}),
	12108: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B3: () => createVault,
			G8: () => keyProblems,
			Hi: () => engine,
			L9: () => readBackupEngine,
			PE: () => lifecycleProblems,
			Vp: () => readNewVault,
			WF: () => coldStorageAfter,
			Z3: () => vault,
			c8: () => backupRoleArn,
			cu: () => readPurgeEngine,
			fI: () => removePlans,
			hb: () => vaultKmsKey,
			p7: () => engineProblems
		});
		var _decide_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84634);
		var _decide_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79597);
		var _decide_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1349);
		var _plan_engine_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(82950);
		var _plan_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(95622);
		var _asked_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(81260);
		var _input_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(78708);
		var _parsers_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(14660);
		var _selection_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(73402);
		let EXAMPLE_VAULT = "nightly-backups";
		let EXAMPLE_ROLE = "arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole";
		let PLAN_NAME = /^[A-Za-z0-9_.-]{1,50}$/;
		let KEY_ARN = /^arn:[a-z0-9-]+:kms:[a-z0-9-]+:\d{12}:key\/[A-Za-z0-9-]+$/;
		let engine = (0, _input_js__WEBPACK_IMPORTED_MODULE_6__.x)({
			name: "engine",
			summary: "Who makes the backups: \"direct\" makes AMIs and snapshots itself, \"aws-backup\" starts jobs of AWS Backup.",
			details: "AWS Backup deletes expired recovery points itself, so purge only reports problems: undeletable points, and resources whose latest job in the vault (last 7 days) failed. It ignores backups made by \"direct\". Set wait: true to wait for jobs.",
			default: "direct",
			option: {
				is: "text",
				value: "NAME"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_4__.yL)(["direct", "aws-backup"])
		});
		let vault = (0, _input_js__WEBPACK_IMPORTED_MODULE_6__.x)({
			name: "vault",
			summary: "Name of the backup vault, the same in every region.",
			details: "2 to 50 letters, digits, \"-\" and \"_\", such as \"nightly-backups\". Required with engine: aws-backup.",
			default: "",
			option: {
				is: "text",
				value: "NAME"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_4__.Wz)((0, _parsers_js__WEBPACK_IMPORTED_MODULE_4__.wC)(new RegExp(_plan_engine_js__WEBPACK_IMPORTED_MODULE_7__.SJ), `2 to 50 letters, digits, hyphens or underscores, such as "${EXAMPLE_VAULT}"`))
		});
		let backupRoleArn = (0, _input_js__WEBPACK_IMPORTED_MODULE_6__.x)({
			name: "backup-role-arn",
			summary: "ARN of the IAM role that AWS Backup assumes to make backups.",
			details: `For example "${EXAMPLE_ROLE}". Required with engine: aws-backup.`,
			default: "",
			option: {
				is: "text",
				value: "ARN"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_4__.Wz)((0, _parsers_js__WEBPACK_IMPORTED_MODULE_4__.wC)(new RegExp(_plan_engine_js__WEBPACK_IMPORTED_MODULE_7__.YP), `the ARN of a role, such as "${EXAMPLE_ROLE}"`))
		});
		let coldStorageAfter = (0, _input_js__WEBPACK_IMPORTED_MODULE_6__.x)({
			name: "cold-storage-after",
			summary: "Whole days after which AWS Backup moves a recovery point to cold storage, such as \"30 days\".",
			details: "The expiry must be at least 90 days longer. Needs kinds: ebs-volume, because AWS Backup moves only snapshots of volumes. Only used with engine: aws-backup.",
			default: "",
			whenEmpty: "never",
			option: {
				is: "text",
				value: "TIME"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_4__.Wz)(readWholeDays)
		});
		function readWholeDays(text) {
			let reading = (0, _decide_duration_js__WEBPACK_IMPORTED_MODULE_0__.$)(text);
			let days = reading.ok && reading.duration.months === 0 ? reading.duration.milliseconds / 864e5 : 0;
			if (Number.isInteger(days) && days >= 1 && days <= _plan_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__.ye) return (0, _parsers_js__WEBPACK_IMPORTED_MODULE_4__.pG)(days);
			return (0, _parsers_js__WEBPACK_IMPORTED_MODULE_4__.Qm)(text, "whole days, such as \"30 days\"");
		}
		let createVault = (0, _input_js__WEBPACK_IMPORTED_MODULE_6__.x)({
			name: "create-vault",
			summary: "Creates the vault in each region that lacks it.",
			details: "In backup, only used with engine: aws-backup.",
			default: "false",
			option: { is: "flag" },
			read: _parsers_js__WEBPACK_IMPORTED_MODULE_4__.fG
		});
		let vaultKmsKey = (0, _input_js__WEBPACK_IMPORTED_MODULE_6__.x)({
			name: "vault-kms-key",
			summary: "ARN of the KMS key of a vault that create-vault makes.",
			details: "The key must be in the same region as the vault.",
			default: "",
			whenEmpty: "the key that AWS Backup has in the account",
			option: {
				is: "text",
				value: "ARN"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_4__.Wz)((0, _parsers_js__WEBPACK_IMPORTED_MODULE_4__.wC)(KEY_ARN, "the ARN of a KMS key, such as \"arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab\""))
		});
		let removePlans = (0, _input_js__WEBPACK_IMPORTED_MODULE_6__.x)({
			name: "remove-plans",
			summary: "Names of AWS Backup plans to delete with their selections.",
			details: "Separated by spaces, commas or newlines. Only plans that this action created are deleted.",
			default: "",
			option: {
				is: "text",
				value: "NAMES"
			},
			read: (text) => {
				let names = [...new Set((0, _parsers_js__WEBPACK_IMPORTED_MODULE_4__.Z9)(text))];
				if (names.every((name) => PLAN_NAME.test(name))) return (0, _parsers_js__WEBPACK_IMPORTED_MODULE_4__.pG)(names);
				return (0, _parsers_js__WEBPACK_IMPORTED_MODULE_4__.Qm)(text, "names of plans of 1 to 50 letters, digits, dots, hyphens or underscores, such as \"nightly\"");
			}
		});
		function readNewVault(read) {
			return read(createVault) ? { kmsKey: read(vaultKmsKey) } : null;
		}
		function readBackupEngine(read) {
			let name = read(engine);
			if (name === "direct") return { name };
			return {
				name,
				vault: read(vault) ?? "",
				roleArn: read(backupRoleArn) ?? "",
				coldStorageAfterDays: read(coldStorageAfter),
				newVault: readNewVault(read)
			};
		}
		function readPurgeEngine(read) {
			let name = read(engine);
			if (name === "direct") return { name };
			return {
				name,
				vault: read(vault) ?? "",
				roleArn: "",
				coldStorageAfterDays: null,
				newVault: null
			};
		}
		function engineProblems(asked, takes) {
			let { text, given, is, reading } = asked;
			if (!reading(engine).ok) return [];
			if (is(engine, "aws-backup")) return [...missing(asked, takes), ...keyProblems(asked)];
			return takes.filter((input) => ONLY_AWS_BACKUP.has(input) && given(input)).map((input) => {
				let alone = input === createVault ? "leave it out" : "leave it empty";
				let message = `${(0, _decide_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__.TL)(text(input))} has no effect where this action makes the backups; write engine: aws-backup as well, or ${alone}`;
				return (0, _asked_js__WEBPACK_IMPORTED_MODULE_8__.Z)(input, message);
			});
		}
		let ONLY_AWS_BACKUP = new Set([
			vault,
			backupRoleArn,
			coldStorageAfter,
			createVault,
			vaultKmsKey
		]);
		function missing({ given }, takes) {
			let noVault = `"" names no vault, and AWS Backup needs one; write one such as "${EXAMPLE_VAULT}"`;
			let noRole = `"" names no role, and AWS Backup assumes one to make backups; write one such as "${EXAMPLE_ROLE}"`;
			return [...given(vault) ? [] : [(0, _asked_js__WEBPACK_IMPORTED_MODULE_8__.Z)(vault, noVault)], ...given(backupRoleArn) || !takes.includes(backupRoleArn) ? [] : [(0, _asked_js__WEBPACK_IMPORTED_MODULE_8__.Z)(backupRoleArn, noRole)]];
		}
		function keyProblems({ text, given, is }) {
			if (!given(vaultKmsKey) || !is(createVault, !1)) return [];
			let message = `${(0, _decide_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__.TL)(text(vaultKmsKey))} is for a vault that is made; write create-vault: true as well`;
			return [(0, _asked_js__WEBPACK_IMPORTED_MODULE_8__.Z)(vaultKmsKey, message)];
		}
		function lifecycleProblems({ text, is, reading }, now) {
			if (!is(engine, "aws-backup")) return [];
			let cold = reading(coldStorageAfter);
			let kindsRead = reading(_selection_js__WEBPACK_IMPORTED_MODULE_5__.EZ);
			let expiryRead = reading(_selection_js__WEBPACK_IMPORTED_MODULE_5__.IC);
			let coldDays = cold.ok ? cold.value : null;
			let unmoved = kindsRead.ok ? kindsRead.value.filter((kind) => kind !== "ebs-volume") : [];
			if (coldDays !== null && unmoved.length > 0) {
				let message = `${(0, _decide_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__.TL)(text(coldStorageAfter))} has no effect on ${unmoved.join(", ")}: of the kinds of this action AWS Backup moves only ebs-volume to cold storage; write kinds: ebs-volume, or leave it empty`;
				return [(0, _asked_js__WEBPACK_IMPORTED_MODULE_8__.Z)(coldStorageAfter, message)];
			}
			if (!expiryRead.ok || expiryRead.value === null) return [];
			let lifecycle = (0, _decide_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.D)(expiryRead.value.rule, coldDays, now);
			if (lifecycle.ok) return [];
			let about = lifecycle.about === "expiry" ? _selection_js__WEBPACK_IMPORTED_MODULE_5__.IC : coldStorageAfter;
			return [(0, _asked_js__WEBPACK_IMPORTED_MODULE_8__.Z)(about, `${(0, _decide_odd_characters_js__WEBPACK_IMPORTED_MODULE_2__.TL)(text(about))} ${lifecycle.problem}`)];
		}
	}),
	37110: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			PA: () => dryRun,
			U8: () => changeSetValidFor,
			bG: () => readChangeSet,
			fU: () => idleInApproval,
			mX: () => APPROVAL
		});
		var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78708);
		var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14660);
		let dryRun = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "dry-run",
			summary: "Shows what the run would do: nothing is created, changed or deleted.",
			details: "Outputs, counts and summary list the planned changes, each with the state \"planned\".",
			default: "false",
			option: { is: "flag" },
			read: _parsers_js__WEBPACK_IMPORTED_MODULE_0__.fG
		});
		let changeSet = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "change-set",
			summary: "Path of an approved change set; the run makes no other changes.",
			details: "The file comes from a dry run of the same mode or, for retain, from a preview. The run makes only those of its changes that are still due, and lists the rest. A resource that is due for a backup but missing from it fails the run. A file that is truncated, edited, too old, or made for another account or other inputs is refused. Not used in a dry run.",
			default: "",
			whenEmpty: "no approval is needed",
			option: {
				is: "text",
				value: "FILE"
			},
			read: _parsers_js__WEBPACK_IMPORTED_MODULE_0__.T9
		});
		let changeSetValidFor = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "change-set-valid-for",
			summary: "How long the change set written by a dry run or a preview stays valid.",
			details: "Whole numbers with units up to weeks.",
			default: "24 hours",
			option: {
				is: "text",
				value: "TIME"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.GZ)("24 hours")
		});
		let APPROVAL = [changeSet, changeSetValidFor];
		function readChangeSet(read) {
			return {
				approved: read(changeSet),
				validForMilliseconds: read(changeSetValidFor)
			};
		}
		function idleInApproval({ is }) {
			return is(dryRun, !0) ? [{
				input: changeSet,
				where: "in a dry run"
			}] : [{
				input: changeSetValidFor,
				where: "outside a dry run"
			}];
		}
	}),
	5160: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			HT: () => from,
			TZ: () => lateAfter,
			YT: () => requireVerified,
			vk: () => coverage,
			yy: () => maxAge
		});
		var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78708);
		var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14660);
		let maxAge = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "max-age",
			summary: "Maximum age of the newest backup of a tagged resource, such as \"26 hours\".",
			details: "Whole numbers with units up to weeks. Required for check with `tag`. A check with a plan file uses the schedules in it.",
			default: "",
			option: {
				is: "text",
				value: "TIME"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.Wz)((0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.GZ)("26 hours"))
		});
		let lateAfter = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "late-after",
			summary: "How long after its scheduled time a backup may be missing or pending before it counts as late.",
			details: "Scheduled workflows often start late. Whole numbers with units up to weeks.",
			default: "3 hours",
			option: {
				is: "text",
				value: "TIME"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.GZ)("3 hours")
		});
		let coverage = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "coverage",
			summary: "Which resources need a backup: \"tagged\" means those selected, \"all\" means every resource of the given `kinds`.",
			details: "With \"all\", a resource that nothing selects is unprotected and fails the check. The tag `BackupExempt` exempts a resource; its value is the reason.",
			default: "tagged",
			option: {
				is: "text",
				value: "WHICH"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.yL)(["tagged", "all"])
		});
		let requireVerified = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "require-verified",
			summary: "Requires a backup of each resource to have been verified within this time, such as \"35 days\".",
			details: "Whole numbers with units up to weeks.",
			default: "",
			whenEmpty: "not required",
			option: {
				is: "text",
				value: "TIME"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.Wz)((0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.GZ)("35 days"))
		});
		let from = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "from",
			summary: "Name or id of a resource, or id of a backup: only its backups are listed.",
			details: "Resources that no longer exist are found by the name that their backups remember.",
			default: "",
			whenEmpty: "all",
			option: {
				is: "text",
				value: "NAME"
			},
			read: _parsers_js__WEBPACK_IMPORTED_MODULE_0__.T9
		});
	}),
	40344: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			YH: () => maxDeletions,
			YU: () => protectInUse,
			eD: () => minKeep
		});
		var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78708);
		var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14660);
		let minKeep = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "min-keep",
			summary: "How many of the newest backups to keep, expired or not, for each resource that still exists.",
			details: "A whole number, 0 or more. All available backups made by this tool count, regardless of tag.",
			default: "1",
			option: {
				is: "text",
				value: "N"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.rD)(0, 2 ** 53 - 1, "a whole number, such as \"1\"")
		});
		let maxDeletions = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "max-deletions",
			summary: "The most that one purge may delete, such as \"50\" or \"20%\".",
			details: "A whole number of AMIs and snapshots, or a percentage of those made by this tool. Failed AMIs and left-over snapshots count too. If more are due, nothing is deleted and the run fails.",
			default: "",
			whenEmpty: "no limit",
			option: {
				is: "text",
				value: "LIMIT"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.Wz)(readMaxDeletions)
		});
		function readMaxDeletions(text) {
			if (/^\d+$/.test(text) && Number.isSafeInteger(Number(text))) return (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.pG)({ count: Number(text) });
			let percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(text)?.[1];
			if (percent !== void 0 && Number(percent) <= 100) return (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.pG)({ percent: Number(percent) });
			return (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(text, "a whole number or a percentage up to 100, such as \"20\" or \"10%\", or leave it empty");
		}
		let protectInUse = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "protect-in-use",
			summary: "Keeps an expired AMI while an instance, a launch template, an SSM parameter or an Image Builder recipe names it.",
			details: "Terminated instances do not count. If AWS does not answer the question, the AMI is kept and the run fails. Volume snapshots that are part of an AMI are always kept.",
			default: "true",
			option: { is: "flag" },
			read: _parsers_js__WEBPACK_IMPORTED_MODULE_0__.fG
		});
	}),
	78708: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { x: () => declare });
		function declare(input) {
			return input;
		}
	}),
	63716: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			G: () => lostInputs,
			Q: () => variableOf
		});
		var _model_known_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51163);
		var _all_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12079);
		function lostInputs(get) {
			let lost = _all_js__WEBPACK_IMPORTED_MODULE_1__.m.map(({ name }) => name).filter((name) => get(name) === null);
			if (lost.length === 0) return null;
			let [names, rest, them] = lost.length === 1 ? [
				"input",
				"is",
				"it"
			] : [
				"inputs",
				"and its like are",
				"them"
			];
			let message = `the ${names} ${lost.join(", ")} did not reach the action: a runner sets a variable for every input, and ${variableOf(lost[0])} ${rest} absent, so something on the way lost ${them}`;
			return {
				target: "inputs",
				fault: (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_0__.AN)(message, "Start the action without what drops variables with a hyphen in their names, such as the shell of a container or a wrapper script; nothing was changed.")
			};
		}
		function variableOf(name = "") {
			return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
		}
	}),
	59113: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { M: () => mode });
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33444);
		var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(78708);
		var _parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(14660);
		let mode = (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.x)({
			name: "mode",
			summary: "What the run does.",
			details: "\"backup\" creates an AMI of every instance that carries the tag, or a snapshot of every volume or database, depending on `kinds`. \"purge\" deletes AMIs and snapshots made by this tool once they have expired. \"preview\" shows what a change of the plan file does. \"retain\" updates the expiry of existing backups to match the plan file. \"sync\" makes the plans of AWS Backup equal to those in the plan file.",
			default: "",
			required: !0,
			option: {
				is: "text",
				value: "MODE"
			},
			read: (text) => (0, _parsers_js__WEBPACK_IMPORTED_MODULE_1__.yL)(_model_js__WEBPACK_IMPORTED_MODULE_0__.FN)(text)
		});
	}),
	14660: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			GZ: () => lengthLike,
			Qm: () => wrong,
			T9: () => readOptional,
			Wr: () => readInstant,
			Wz: () => optionally,
			Z9: () => wordsOf,
			fG: () => readFlag,
			pG: () => right,
			rD: () => wholeNumber,
			wC: () => matching,
			yL: () => oneOf,
			yR: () => readText,
			yU: () => someOf
		});
		var _decide_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84634);
		var _decide_expire_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(53923);
		var _decide_odd_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1349);
		let right = (value) => ({
			ok: !0,
			value
		});
		let wrong = (text, write) => ({
			ok: !1,
			problem: `${(0, _decide_odd_characters_js__WEBPACK_IMPORTED_MODULE_1__.TL)(text)} is wrong; write ${write}`
		});
		function readText(text) {
			return right(text);
		}
		function readOptional(text) {
			return right(text === "" ? null : text);
		}
		function readFlag(text) {
			if (/^(true|True|TRUE|false|False|FALSE)$/.test(text)) return right(text.toLowerCase() === "true");
			return wrong(text, "\"true\" or \"false\"");
		}
		function matching(pattern, write) {
			return (text) => pattern.test(text) ? right(text) : wrong(text, write);
		}
		function optionally(read) {
			return (text) => text === "" ? right(null) : read(text);
		}
		function wholeNumber(least, most, write) {
			return (text) => {
				let value = Number(text);
				return /^\d+$/.test(text) && value >= least && value <= most ? right(value) : wrong(text, write);
			};
		}
		function oneOf(words) {
			return (text) => {
				let found = words.find((word) => word === text);
				return found === void 0 ? wrong(text, listed(words)) : right(found);
			};
		}
		function someOf(words, write) {
			return (text) => {
				let written = wordsOf(text);
				let known = words.filter((word) => written.includes(word));
				return known.length > 0 && written.every((word) => words.some((one) => one === word)) ? right(known) : wrong(text, write);
			};
		}
		function wordsOf(text) {
			return text.split(/[\s,]+/).filter((word) => word !== "");
		}
		function lengthLike(example) {
			return (text) => {
				let reading = (0, _decide_duration_js__WEBPACK_IMPORTED_MODULE_0__.$)(text);
				if (reading.ok && reading.duration.months === 0) return right(reading.duration.milliseconds);
				return wrong(text, `a length of time up to weeks, such as "${example}"`);
			};
		}
		function readInstant(text) {
			let instant = instantOf(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59Z` : text);
			return instant === null ? wrong(text, "a day such as \"2026-12-01\", or a time such as \"2026-12-01T08:00:00Z\"") : right(instant);
		}
		function instantOf(text) {
			let reading = (0, _decide_expire_tag_js__WEBPACK_IMPORTED_MODULE_2__.m)(text);
			return /^\d{4}-/.test(text) && reading.readable && reading.expiresAt !== "never" ? reading.expiresAt : null;
		}
		function listed(words) {
			let marked = words.map((word) => `"${word}"`);
			return marked.length < 2 ? marked.join("") : `${marked.slice(0, -1).join(", ")} or ${marked.at(-1)}`;
		}
	}),
	83021: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F: () => foreignRegion,
			w: () => homeRegion
		});
		var _decide_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49552);
		var _plan_arns_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(68484);
		let HOMES = new Map([
			["aws", "us-east-1"],
			["aws-cn", "cn-north-1"],
			["aws-us-gov", "us-gov-west-1"],
			["aws-iso", "us-iso-east-1"],
			["aws-iso-b", "us-isob-east-1"],
			["aws-iso-e", "eu-isoe-west-1"],
			["aws-iso-f", "us-isof-south-1"],
			["aws-eusc", "eusc-de-east-1"]
		]);
		function partitionOfArn(arn) {
			return /^arn:([a-z0-9-]+):/.exec(arn)?.[1] ?? null;
		}
		function homeRegion(asked, isDefault, { role, regions, region }) {
			if (!isDefault) return asked;
			let first = (0, _decide_regions_js__WEBPACK_IMPORTED_MODULE_0__.$)(regions)?.[0];
			let told = partitionOfArn(role) ?? (0, _plan_arns_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(first ?? region);
			if (told === (0, _plan_arns_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(asked)) return asked;
			return [first, region].find((name) => name !== void 0 && (0, _plan_arns_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(name) === told) ?? HOMES.get(told) ?? asked;
		}
		function foreignRegion(asked, role) {
			let told = partitionOfArn(role) ?? "";
			let known = HOMES.get(told);
			if (known === void 0 || (0, _plan_arns_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(asked) === told) return null;
			return `"${asked}" is no region of the partition ${told}, which role-to-assume names; write one that is, such as "${known}"`;
		}
	}),
	35436: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Fd: () => grace,
			Hu: () => rule,
			eS: () => planFile,
			et: () => plan,
			sT: () => asOf
		});
		var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78708);
		var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14660);
		let planFile = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "plan-file",
			summary: "Path of the file with the backup plans.",
			details: "Required for preview, retain and sync, and for backup without `tag` and `expiry`. Purge applies its `retention` rules. A file that is named here must exist; the default file may be missing in purge.",
			default: "",
			whenEmpty: "\".github/backup-plans.yml\"",
			option: {
				is: "text",
				value: "FILE"
			},
			read: _parsers_js__WEBPACK_IMPORTED_MODULE_0__.T9
		});
		let plan = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "plan",
			summary: "Name of the plan whose rules run, in a backup without `tag` and `expiry`.",
			details: "In a scheduled run, only those of its rules run whose schedule fired.",
			default: "",
			whenEmpty: "the rules whose schedule fired, of every plan",
			option: {
				is: "text",
				value: "NAME"
			},
			read: _parsers_js__WEBPACK_IMPORTED_MODULE_0__.yR
		});
		let rule = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "rule",
			summary: "Name of the rule to run regardless of schedule, in a backup without `tag` and `expiry`.",
			details: "The rule of that name in the given `plan`, or in every plan that has one.",
			default: "",
			option: {
				is: "text",
				value: "NAME"
			},
			read: _parsers_js__WEBPACK_IMPORTED_MODULE_0__.yR
		});
		let grace = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "grace",
			summary: "How long a backup is still kept after its expiry or retention was shortened.",
			details: "This leaves time to revert a mistake before anything is deleted. Retain sets no earlier expiry than this from now. Purge finds shortened retention in the git history of the plan file. Whole numbers with units up to weeks.",
			default: "72 hours",
			option: {
				is: "text",
				value: "TIME"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.GZ)("72 hours")
		});
		let asOf = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "as-of",
			summary: "Evaluates as of this day or time, such as \"2026-12-01\".",
			details: "A day means its end in UTC; write a time as \"2026-12-01T08:00:00Z\". In purge it needs dry-run: true, and the change set cannot be applied.",
			default: "",
			whenEmpty: "now",
			option: {
				is: "text",
				value: "TIME"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.Wz)(_parsers_js__WEBPACK_IMPORTED_MODULE_0__.Wr)
		});
	}),
	11464: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Im: () => comment,
			Ko: () => failOn,
			bU: () => githubToken,
			dC: () => pricePerGibMonth
		});
		var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78708);
		var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14660);
		let FINDINGS = ["newly-deletable", "unprotected"];
		let failOn = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "fail-on",
			summary: "What makes a preview red: \"newly-deletable\", \"unprotected\", both, or \"none\".",
			details: "\"newly-deletable\": a backup becomes deletable sooner than before. \"unprotected\": a resource loses its last plan, or no workflow triggers a rule. If nothing could be compared, either value makes it red. Separated by spaces, commas or newlines.",
			default: "none",
			option: {
				is: "text",
				value: "LIST"
			},
			read: readFailOn
		});
		function readFailOn(text) {
			if (text === "none") return (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.pG)([]);
			return (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.yU)(FINDINGS, "\"none\", \"newly-deletable\", \"unprotected\" or \"newly-deletable unprotected\"")(text);
		}
		let pricePerGibMonth = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "price-per-gib-month",
			summary: "Price per GiB of snapshot and month, used to estimate costs.",
			details: "In your currency.",
			default: "0.05",
			option: {
				is: "text",
				value: "PRICE"
			},
			read: (text) => {
				let reading = (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.wC)(/^\d{1,9}(\.\d{1,9})?$/, "a price such as \"0.05\"")(text);
				return reading.ok ? (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.pG)(Number(reading.value)) : reading;
			}
		});
		let githubToken = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "github-token",
			summary: "Token that reads the plan file of the pull request's base, writes the comment of a preview, and the issue.",
			details: "A preview needs the permissions \"contents: read\" and \"pull-requests: write\", an issue \"issues: write\". Default: the token of the workflow.",
			default: "",
			expression: "${{ github.token }}",
			secret: !0,
			option: {
				is: "text",
				value: "TOKEN"
			},
			read: _parsers_js__WEBPACK_IMPORTED_MODULE_0__.yR
		});
		let comment = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "comment",
			summary: "Writes the preview as a comment on the pull request, and updates it on the next run.",
			default: "true",
			option: { is: "flag" },
			read: _parsers_js__WEBPACK_IMPORTED_MODULE_0__.fG
		});
	}),
	73402: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EZ: () => kinds,
			Ei: () => regions,
			IC: () => expiry,
			Tc: () => tag,
			od: () => ifNoneFound
		});
		var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83430);
		var _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52431);
		var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(33444);
		var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(78708);
		var _parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(14660);
		let tag = (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.x)({
			name: "tag",
			summary: "Which resources to back up, as \"Key:Value\", such as \"Backup:ProductionDaily\".",
			details: "Split at the first colon, so values may contain colons; put a key that contains one in double quotes, as in '\"corp:backup\":daily'. Case-sensitive; no wildcards. One pair per line; a resource must have all of them. Required for backup, unless a plan file selects the resources. In purge it limits the run to backups whose BackupTag tag holds the same pairs.",
			default: "",
			option: {
				is: "text",
				value: "KEY:VALUE",
				short: "t"
			},
			read: readTag
		});
		function readTag(text) {
			if (text === "") return (0, _parsers_js__WEBPACK_IMPORTED_MODULE_3__.pG)(null);
			let reading = (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.aV)(text);
			return reading.ok ? (0, _parsers_js__WEBPACK_IMPORTED_MODULE_3__.pG)(reading.lines) : reading;
		}
		let expiry = (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.x)({
			name: "expiry",
			summary: "How long to keep the new backups, such as \"30 days\", \"+6 months\" or \"never\".",
			details: "Whole numbers with units, such as \"1 month 2 weeks\" or \"12h\". Units are minute, hour, day, week, fortnight, month and year, or a short form (min, h, d, w, mo, y). A bare \"m\" is refused. Months and years are calendar months in UTC. Required for backup, unless a plan file sets it.",
			default: "",
			option: {
				is: "text",
				value: "EXPIRY",
				short: "e"
			},
			read: (text, now) => {
				if (text === "") return (0, _parsers_js__WEBPACK_IMPORTED_MODULE_3__.pG)(null);
				let reading = (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.Ay)(text, now);
				return reading.ok ? (0, _parsers_js__WEBPACK_IMPORTED_MODULE_3__.pG)({
					rule: reading.rule,
					text
				}) : reading;
			}
		});
		let kinds = (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.x)({
			name: "kinds",
			summary: "Which kinds of resource to work on: \"ec2-instance\", \"ebs-volume\", \"rds-instance\", \"rds-cluster\".",
			details: "Separated by spaces, commas or newlines. Instances are backed up as AMIs, volumes as snapshots, databases as DB snapshots, and database clusters as DB cluster snapshots.",
			default: "ec2-instance",
			option: {
				is: "text",
				value: "LIST"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_3__.yU)(_model_js__WEBPACK_IMPORTED_MODULE_2__.kd, `one or more of ${_model_js__WEBPACK_IMPORTED_MODULE_2__.kd.join(", ")}, such as "ec2-instance"`)
		});
		let regions = (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.x)({
			name: "regions",
			summary: "Which regions to work in, as names or globs, such as \"eu-* !eu-south-1\".",
			details: "Separated by spaces, commas or newlines. A leading \"!\" excludes and always wins. A name or pattern that matches no enabled region fails the run before any change is made. If every region is named exactly, AWS is not asked for the list of regions; one that does not exist then fails alone.",
			default: "",
			whenEmpty: "all regions enabled for the account",
			option: {
				is: "text",
				value: "LIST"
			},
			read: _parsers_js__WEBPACK_IMPORTED_MODULE_3__.yR
		});
		let ifNoneFound = (0, _input_js__WEBPACK_IMPORTED_MODULE_4__.x)({
			name: "if-none-found",
			summary: "What to do when no resource matches: \"error\" fails the run, \"warn\" warns, \"ignore\" says nothing.",
			default: "error",
			option: {
				is: "text",
				value: "WHAT"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_3__.yL)([
				"error",
				"warn",
				"ignore"
			])
		});
	}),
	50760: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ue: () => awsRegion,
			fW: () => SESSION,
			lx: () => readSession,
			yh: () => sessionProblems,
			yk: () => idleInSession
		});
		var _asked_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(81260);
		var _input_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(78708);
		var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14660);
		var _partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83021);
		var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73402);
		let roleToAssume = (0, _input_js__WEBPACK_IMPORTED_MODULE_3__.x)({
			name: "role-to-assume",
			summary: "ARN of the IAM role to assume with the workflow's OIDC token.",
			details: "For example \"arn:aws:iam::123456789012:role/backup-via-tag-backup\". The job needs the permission \"id-token: write\".",
			default: "",
			whenEmpty: "the AWS SDK's default credential chain (environment, profile, instance role)",
			option: {
				is: "text",
				value: "ARN"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.Wz)((0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.wC)(/^arn:[a-z0-9-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/, "the ARN of a role, such as \"arn:aws:iam::123456789012:role/backup\", or leave it empty"))
		});
		let audience = (0, _input_js__WEBPACK_IMPORTED_MODULE_3__.x)({
			name: "audience",
			summary: "Audience of the OIDC token.",
			details: "In the China partition write \"sts.amazonaws.com.cn\". Only used with role-to-assume.",
			default: "sts.amazonaws.com",
			option: {
				is: "text",
				value: "TEXT"
			},
			read: _parsers_js__WEBPACK_IMPORTED_MODULE_0__.yR
		});
		let roleSessionName = (0, _input_js__WEBPACK_IMPORTED_MODULE_3__.x)({
			name: "role-session-name",
			summary: "Name of the role session as it appears in CloudTrail.",
			details: "2 to 64 letters, digits and \"_+=,.@-\". Only used with role-to-assume.",
			default: "",
			whenEmpty: "a name made from the workflow run",
			option: {
				is: "text",
				value: "NAME"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.Wz)((0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.wC)(/^[\w+=,.@-]{2,64}$/, "2 to 64 letters, digits or +=,.@-_, such as \"nightly-backup\""))
		});
		let roleDurationSeconds = (0, _input_js__WEBPACK_IMPORTED_MODULE_3__.x)({
			name: "role-duration-seconds",
			summary: "Length of a role session in seconds, from 900 to 43200.",
			details: "At most the maximum set on the role. A session that ends during the run is renewed with a fresh OIDC token. Only used with role-to-assume.",
			default: "3600",
			option: {
				is: "text",
				value: "N"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.rD)(900, 43200, "whole seconds from 900 to 43200, such as \"3600\"")
		});
		let awsRegion = (0, _input_js__WEBPACK_IMPORTED_MODULE_3__.x)({
			name: "aws-region",
			summary: "Region in which the role session is opened and the list of regions is requested.",
			details: "It does not limit where backups are made; `regions` does. If the role or the regions are in GovCloud or China, the default is a region there.",
			default: "us-east-1",
			option: {
				is: "text",
				value: "REGION"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.wC)(/^[a-z]+(-[a-z0-9]+)+$/, "the name of a region, such as \"us-east-1\"")
		});
		let SESSION = [
			roleToAssume,
			audience,
			roleSessionName,
			roleDurationSeconds,
			awsRegion
		];
		function readSession(read, fallbackName) {
			let role = read(roleToAssume);
			let asked = read(awsRegion);
			let hints = {
				role: role ?? "",
				regions: read(_selection_js__WEBPACK_IMPORTED_MODULE_2__.Ei),
				region: ""
			};
			return {
				role,
				audience: read(audience),
				sessionName: read(roleSessionName) ?? fallbackName,
				durationSeconds: read(roleDurationSeconds),
				homeRegion: (0, _partitions_js__WEBPACK_IMPORTED_MODULE_1__.w)(asked, asked === awsRegion.default, hints)
			};
		}
		function sessionProblems({ given, text }) {
			if (!given(awsRegion) || !given(roleToAssume)) return [];
			let problem = (0, _partitions_js__WEBPACK_IMPORTED_MODULE_1__.F)(text(awsRegion), text(roleToAssume));
			return problem === null ? [] : [(0, _asked_js__WEBPACK_IMPORTED_MODULE_4__.Z)(awsRegion, problem)];
		}
		function idleInSession({ given }) {
			if (given(roleToAssume)) return [];
			return [
				audience,
				roleSessionName,
				roleDurationSeconds
			].map((input) => ({
				input,
				where: "without role-to-assume"
			}));
		}
	}),
	62314: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			mM: () => readTagWishes,
			qQ: () => extraTags,
			xi: () => copyTags
		});
		var _decide_odd_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1349);
		var _decide_tag_globs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(54843);
		var _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52431);
		var _input_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(78708);
		var _parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(14660);
		let copyTags = (0, _input_js__WEBPACK_IMPORTED_MODULE_3__.x)({
			name: "copy-tags",
			summary: "Tags of the resource to copy onto its backup, by key, such as \"CostCenter Team* !TeamSecret\".",
			details: "Names or globs, separated by spaces, commas or newlines; a leading \"!\" excludes and always wins. A key that contains a space goes in double quotes. Keys that begin with \"aws:\" are never copied, and our own tags win. A backup has at most 50 tags; those that don't fit raise a warning.",
			default: "",
			whenEmpty: "none is copied",
			option: {
				is: "text",
				value: "GLOBS"
			},
			read: (text) => {
				let reading = (0, _decide_tag_globs_js__WEBPACK_IMPORTED_MODULE_4__._)(text);
				return reading.ok ? (0, _parsers_js__WEBPACK_IMPORTED_MODULE_2__.pG)(reading.globs) : reading;
			}
		});
		let extraTags = (0, _input_js__WEBPACK_IMPORTED_MODULE_3__.x)({
			name: "extra-tags",
			summary: "Fixed tags for every new backup, as \"Key:Value\", such as \"CostCenter:1234\".",
			details: "One pair per line. Useful if your organization requires tags. Our own tags win.",
			default: "",
			option: {
				is: "text",
				value: "KEY:VALUE"
			},
			read: readExtraTags
		});
		function readExtraTags(text) {
			if (text === "") return (0, _parsers_js__WEBPACK_IMPORTED_MODULE_2__.pG)([]);
			let reading = (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.aV)(text);
			if (!reading.ok) return reading;
			if (!reading.lines.some(({ key }) => /^aws(:|$)/i.test(key))) return (0, _parsers_js__WEBPACK_IMPORTED_MODULE_2__.pG)(reading.lines);
			return {
				ok: !1,
				problem: `${(0, _decide_odd_characters_js__WEBPACK_IMPORTED_MODULE_0__.TL)(text)} has a key that only AWS can write; write one that does not begin with aws:, such as "CostCenter:1234"`
			};
		}
		function readTagWishes(read) {
			return {
				copied: read(copyTags),
				extra: read(extraTags)
			};
		}
	}),
	20107: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			fK: () => idleInWaiting,
			j4: () => waitTimeout,
			uk: () => wait,
			yE: () => otherBackups
		});
		var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78708);
		var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14660);
		let wait = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "wait",
			summary: "Waits until the new backups are available; one that does not become available fails the run.",
			details: "With AWS Backup, waits for the jobs to end. With \"false\" the run ends once AWS has accepted the requests, and the next purge with the same engine reports failures.",
			default: "false",
			option: { is: "flag" },
			read: _parsers_js__WEBPACK_IMPORTED_MODULE_0__.fG
		});
		let waitTimeout = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "wait-timeout",
			summary: "How long to wait before the run fails, such as \"90 minutes\" or \"2h\".",
			details: "Whole numbers with units up to weeks. Large volumes can take hours. Only used with `wait`.",
			default: "60 minutes",
			option: {
				is: "text",
				value: "TIME"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_0__.GZ)("60 minutes")
		});
		let otherBackups = (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.x)({
			name: "other-backups",
			summary: "Also reports backups of the selected resources made by Data Lifecycle Manager and AWS Backup.",
			details: "This shows where you pay for two backups.",
			default: "false",
			option: { is: "flag" },
			read: _parsers_js__WEBPACK_IMPORTED_MODULE_0__.fG
		});
		function idleInWaiting({ is }) {
			return is(wait, !0) ? [] : [{
				input: waitTimeout,
				where: "without wait"
			}];
		}
	}),
	40211: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Mp: () => readWatching,
			Vu: () => idleInWatching,
			ZA: () => maskAccountId,
			_6: () => WATCHING,
			qd: () => metrics,
			sn: () => issue,
			sv: () => heartbeatUrl
		});
		var _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52431);
		var _change_sets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37110);
		var _input_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(78708);
		var _mode_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(59113);
		var _parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(14660);
		var _plans_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(35436);
		var _preview_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(11464);
		var _selection_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(73402);
		let issue = (0, _input_js__WEBPACK_IMPORTED_MODULE_7__.x)({
			name: "issue",
			summary: "Keeps one issue while the run is red: opened, brought up to date by each red run, closed by a green one.",
			details: "One for each workflow, job, mode and tag or plan. It needs the permission \"issues: write\". If it cannot be written, the run warns. Not used in a dry run.",
			default: "false",
			option: { is: "flag" },
			read: _parsers_js__WEBPACK_IMPORTED_MODULE_3__.fG
		});
		let heartbeatUrl = (0, _input_js__WEBPACK_IMPORTED_MODULE_7__.x)({
			name: "heartbeat-url",
			summary: "Address to call at the end of a green run; after a red one \"/fail\" is added to its path.",
			details: "As Healthchecks and its kin expect it, so that somebody notices when no run happens at all. Keep it as a secret: it is never printed. Not used in a dry run.",
			default: "",
			whenEmpty: "nobody is called",
			secret: !0,
			option: {
				is: "text",
				value: "URL"
			},
			read: readAddress
		});
		function readAddress(text) {
			if (text === "") return (0, _parsers_js__WEBPACK_IMPORTED_MODULE_3__.pG)(null);
			if (URL.canParse(text) && /^https?:\/\/[^/?#]/i.test(text) && !/\s/.test(text)) return (0, _parsers_js__WEBPACK_IMPORTED_MODULE_3__.pG)(text);
			return {
				ok: !1,
				problem: "it is not an address; write one such as \"https://hc-ping.com/your-uuid\""
			};
		}
		let maskAccountId = (0, _input_js__WEBPACK_IMPORTED_MODULE_7__.x)({
			name: "mask-account-id",
			summary: "Keeps the account id out of the log, the outputs, the summary, the issue, the comment and the page.",
			details: "In outputs \"account\" is null, and inside ARNs \"***\" stands for the id. The report file keeps it, because change sets and later runs need it.",
			default: "false",
			option: { is: "flag" },
			read: _parsers_js__WEBPACK_IMPORTED_MODULE_3__.fG
		});
		let metrics = (0, _input_js__WEBPACK_IMPORTED_MODULE_7__.x)({
			name: "metrics",
			summary: "Namespace in CloudWatch to which a check sends \"Late\", \"Unprotected\" and \"OldestAgeHours\".",
			details: "Such as \"BackupViaTag\", with the dimension Account, in aws-region. A check that could not read everything sends nothing, so that an alarm whose missing data is breaching fires.",
			default: "",
			whenEmpty: "nothing is sent",
			option: {
				is: "text",
				value: "NAMESPACE"
			},
			read: (0, _parsers_js__WEBPACK_IMPORTED_MODULE_3__.Wz)((0, _parsers_js__WEBPACK_IMPORTED_MODULE_3__.wC)(/^(?!AWS\/)[A-Za-z0-9._/#-][A-Za-z0-9._/#: -]{0,254}$/, "a namespace that does not begin with AWS/, such as \"BackupViaTag\", or leave it empty"))
		});
		let WATCHING = [
			issue,
			heartbeatUrl,
			maskAccountId,
			_preview_js__WEBPACK_IMPORTED_MODULE_5__.bU
		];
		function idleInWatching({ is }) {
			return is(_change_sets_js__WEBPACK_IMPORTED_MODULE_1__.PA, !0) ? [issue, heartbeatUrl].map((input) => ({
				input,
				where: "in a dry run"
			})) : [];
		}
		function readWatching(asked) {
			let address = asked.reading(heartbeatUrl);
			let token = asked.text(_preview_js__WEBPACK_IMPORTED_MODULE_5__.bU);
			return {
				issue: asked.is(issue, !0) ? {
					token,
					subject: subjectOf(asked)
				} : null,
				heartbeatUrl: address.ok ? address.value : null,
				maskAccountId: asked.is(maskAccountId, !0),
				dryRun: asked.is(_change_sets_js__WEBPACK_IMPORTED_MODULE_1__.PA, !0)
			};
		}
		function subjectOf({ text }) {
			let lines = (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_0__.aV)(text(_selection_js__WEBPACK_IMPORTED_MODULE_6__.Tc));
			let selected = lines.ok ? (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_0__.wm)(lines.lines) : text(_selection_js__WEBPACK_IMPORTED_MODULE_6__.Tc);
			return [
				text(_mode_js__WEBPACK_IMPORTED_MODULE_2__.M),
				selected,
				...selected === "" ? [
					text(_plans_js__WEBPACK_IMPORTED_MODULE_4__.eS),
					text(_plans_js__WEBPACK_IMPORTED_MODULE_4__.et),
					text(_plans_js__WEBPACK_IMPORTED_MODULE_4__.Hu)
				] : []
			];
		}
	}),
	31755: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
				var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(49522);
				var _github_environment_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(5955);
				var _github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(93194);
				var _github_id_token_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8073);
				var _github_issue_host_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3956);
				var _github_job_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(70397);
				var _github_log_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(26552);
				var _github_preview_host_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(54093);
				var _modes_request_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(58463);
				var _ports_account_mask_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(28357);
				var _ports_clock_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(57479);
				var _ports_end_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(40138);
				var _ports_files_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(35568);
				var _ports_network_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(26773);
				var _ports_old_node_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(89567);
				var _ports_readers_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(5843);
				var _ports_secrets_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(74754);
				async function main(secrets) {
					let log = (0, _github_log_js__WEBPACK_IMPORTED_MODULE_6__._)();
					let notice = (0, _ports_old_node_js__WEBPACK_IMPORTED_MODULE_13__.L)(process.env, process.versions.node);
					notice !== null && log.info(notice);
					let folders = [process.env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()];
					let watching = (0, _modes_request_js__WEBPACK_IMPORTED_MODULE_8__.j)({
						get: (name) => (0, _github_job_js__WEBPACK_IMPORTED_MODULE_5__.V4)(name) ?? "",
						now: Date.now()
					});
					let accounts = watching.maskAccountId ? (0, _ports_account_mask_js__WEBPACK_IMPORTED_MODULE_9__.sJ)(_github_job_js__WEBPACK_IMPORTED_MODULE_5__.$l) : _ports_account_mask_js__WEBPACK_IMPORTED_MODULE_9__.U4;
					let signal = (0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.Zm)(log);
					let report = await (0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.g7)({
						getInput: _github_job_js__WEBPACK_IMPORTED_MODULE_5__.V4,
						workflowRun: (0, _github_environment_js__WEBPACK_IMPORTED_MODULE_14__.ol)(process.env),
						runName: (0, _github_environment_js__WEBPACK_IMPORTED_MODULE_14__.WQ)(process.env),
						fetchIdToken: _github_id_token_js__WEBPACK_IMPORTED_MODULE_3__.F,
						secrets,
						accounts,
						mask: _github_job_js__WEBPACK_IMPORTED_MODULE_5__.$l,
						log,
						signal,
						schedule: () => (0, _github_event_js__WEBPACK_IMPORTED_MODULE_2__.x)(process.env),
						commit: process.env.GITHUB_SHA || null,
						files: (0, _ports_files_js__WEBPACK_IMPORTED_MODULE_11__.NW)(folders),
						previewHost: (0, _github_preview_host_js__WEBPACK_IMPORTED_MODULE_7__.a)(process.env)
					});
					let { publish } = await __nccwpck_require__.e(7080).then(__nccwpck_require__.bind(__nccwpck_require__, 37080));
					let told = await publish(report, {
						folders,
						log,
						accounts,
						watching,
						watchers: {
							host: (0, _github_issue_host_js__WEBPACK_IMPORTED_MODULE_4__.C)(process.env),
							network: () => (0, _ports_network_js__WEBPACK_IMPORTED_MODULE_12__.XV)(process.env),
							clock: _ports_clock_js__WEBPACK_IMPORTED_MODULE_10__.m,
							signal,
							scrub: secrets.scrub,
							origin: (0, _github_environment_js__WEBPACK_IMPORTED_MODULE_14__.yv)(process.env)
						}
					});
					process.exitCode = told.outcome === "ok" ? 0 : 1;
				}
				(0, _ports_readers_js__WEBPACK_IMPORTED_MODULE_15__.B)();
				let secrets = (0, _ports_secrets_js__WEBPACK_IMPORTED_MODULE_16__.F)(process.env);
				try {
					await main(secrets);
				} catch (error) {
					(0, _github_job_js__WEBPACK_IMPORTED_MODULE_5__.SG)(secrets.scrub(error instanceof Error ? error.stack ?? error.message : String(error)));
				}
				(0, _ports_end_js__WEBPACK_IMPORTED_MODULE_17__.n)();
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	33444: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Qw: () => CHECK_STATUSES,
			GW: () => KINDS,
			kd: () => KIND_NAMES,
			FN: () => MODES,
			lS: () => accountId,
			vd: () => asAwsBackupFindsIt,
			V2: () => faults.V,
			TN: () => keyOf,
			$t: () => placeOf,
			hS: () => recoveryPointId,
			Ny: () => region,
			a: () => resourceId,
			NI: () => slot,
			iy: () => snapshotId,
			kX: () => faults.k,
			Z9: () => wordsOf
		});
		let CHECK_STATUSES = [
			"never",
			"late",
			"lost-tag",
			"unprotected",
			"unknown",
			"new",
			"under-way",
			"fresh",
			"skipped",
			"exempt"
		];
		var faults = __nccwpck_require__(43917);
		let region = (text) => text;
		let accountId = (text) => text;
		let resourceId = (text) => text;
		let recoveryPointId = (text) => text;
		let snapshotId = (text) => text;
		let slot = (text) => text;
		let MODES = [
			"backup",
			"purge",
			"check",
			"list",
			"preview",
			"retain",
			"sync"
		];
		let KINDS = {
			"ec2-instance": {
				resource: "instance",
				point: "AMI",
				aPoint: "an AMI",
				slot: {
					mostCharacters: 128,
					lowerCase: !1
				}
			},
			"ebs-volume": {
				resource: "volume",
				point: "snapshot",
				aPoint: "a snapshot",
				slot: {
					mostCharacters: 255,
					lowerCase: !1
				}
			},
			"rds-instance": {
				resource: "database",
				point: "DB snapshot",
				aPoint: "a DB snapshot",
				slot: {
					mostCharacters: 255,
					lowerCase: !0
				}
			},
			"rds-cluster": {
				resource: "database cluster",
				point: "DB cluster snapshot",
				aPoint: "a DB cluster snapshot",
				slot: {
					mostCharacters: 63,
					lowerCase: !0
				}
			}
		};
		let KIND_NAMES = Object.keys(KINDS).filter((name) => name in KINDS);
		let MIXED = {
			resource: "resource",
			point: "recovery point",
			aPoint: "a recovery point"
		};
		function wordsOf(kinds) {
			let [first, ...others] = new Set(kinds);
			return first === void 0 || others.length > 0 ? MIXED : KINDS[first];
		}
		function asAwsBackupFindsIt(resource) {
			let { obstacle } = resource;
			return obstacle?.ofAwsBackup === void 0 ? resource : {
				...resource,
				obstacle: obstacle.ofAwsBackup
			};
		}
		let placeOf = ({ kind, region }) => `${kind} ${region}`;
		let keyOf = ({ kind, region, id }) => `${placeOf({
			kind,
			region
		})} ${id}`;
	}),
	43917: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			V: () => failure,
			k: () => success
		});
		let success = (value) => ({
			ok: !0,
			value
		});
		let failure = (fault) => ({
			ok: !1,
			fault
		});
	}),
	97989: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$: () => groupBy,
			a: () => uniqueById
		});
		function groupBy(entries, keyOf) {
			let groups = new Map();
			for (let entry of entries) {
				let key = keyOf(entry);
				let group = groups.get(key);
				group === void 0 ? groups.set(key, [entry]) : group.push(entry);
			}
			return groups;
		}
		function uniqueById(entries) {
			return [...new Map([...entries].reverse().map((entry) => [entry.id, entry])).values()].reverse();
		}
	}),
	51163: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			AN: () => badInput,
			Kl: () => faultOf,
			gD: () => CANCELLED,
			os: () => unexpected
		});
		function unexpected(error) {
			return {
				code: "unexpected",
				message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
				advice: "This is probably a bug in backup-via-tag: run with debug logging and open an issue with the log."
			};
		}
		let CANCELLED = {
			code: "cancelled",
			message: "the run was cancelled before this was done",
			advice: "Run again: what is done already is found and not done twice."
		};
		function faultOf(error, { signal, log }) {
			if (signal.aborted) return CANCELLED;
			log.debug(error instanceof Error ? error.stack ?? error.message : String(error));
			return unexpected(error);
		}
		function badInput(message, advice) {
			return {
				code: "bad-input",
				message,
				advice
			};
		}
	}),
	17518: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { x: () => VERSION });
		let VERSION = "1.0.0";
	}),
	58463: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			i: () => readRequest,
			j: () => watchingOf
		});
		var change_sets = __nccwpck_require__(37110);
		var mode = __nccwpck_require__(59113);
		var external_node_util_ = __nccwpck_require__(57975);
		var odd_characters = __nccwpck_require__(1349);
		var inputs_all = __nccwpck_require__(12079);
		var inputs_asked = __nccwpck_require__(81260);
		function askedOf(get, now) {
			let known = new Map(inputs_all.m.map(({ name, default: fallback }) => [name, get(name).trim() || fallback]));
			let text = (input) => known.get(input.name) ?? input.default;
			let reading = (input) => input.read(text(input), now);
			return {
				text,
				reading,
				given: (input) => input.expression === void 0 && !isDefault(input, text(input), now),
				is: (input, value) => {
					let read = reading(input);
					return read.ok && read.value === value;
				}
			};
		}
		function isDefault(input, text, now) {
			if (text === input.default) return !0;
			let [read, fallback] = [input.read(text, now), input.read(input.default, now)];
			return read.ok && fallback.ok && (0, external_node_util_.isDeepStrictEqual)(read.value, fallback.value);
		}
		function unreadable({ text, reading }) {
			return inputs_all.m.flatMap((input) => {
				let read = reading(input);
				if (read.ok) return [];
				return [(0, inputs_asked.Z)(input, input.secret === !0 ? read.problem : (0, odd_characters.ZT)(read.problem, text(input)))];
			});
		}
		function withHidden(asked) {
			return inputs_all.m.flatMap((input) => {
				let text = asked.text(input);
				let hidden = input.secret === !0 ? null : (0, odd_characters.g1)(text);
				if (hidden === null || !asked.reading(input).ok) return [];
				return [(0, inputs_asked.Z)(input, `${(0, odd_characters.TL)(text)} holds ${hidden}, and is taken as it stands`)];
			});
		}
		function readerOf({ reading }, takes) {
			return (input) => {
				if (!takes.includes(input)) throw Error(`the mode does not say that it takes ${input.name}: this is a bug`);
				let read = reading(input);
				if (!read.ok) throw Error(`${input.name} was not refused: this is a bug`);
				return read.value;
			};
		}
		function withoutEffect(asked, takes, mode, idle) {
			return [...inputs_all.m.filter((input) => !takes.includes(input)).map((input) => ({
				input,
				where: `in mode ${mode}`
			})), ...idle].filter(({ input }) => asked.given(input)).map(({ input, where }) => {
				let what = input.secret === !0 ? "it" : (0, odd_characters.TL)(asked.text(input));
				return (0, inputs_asked.Z)(input, `${what} has no effect ${where}`);
			});
		}
		var session = __nccwpck_require__(50760);
		var inputs_watching = __nccwpck_require__(40211);
		__nccwpck_require__(33444);
		var expiry = __nccwpck_require__(83430);
		var tag_lines = __nccwpck_require__(52431);
		var aws_backup = __nccwpck_require__(12108);
		var plans = __nccwpck_require__(35436);
		var selection = __nccwpck_require__(73402);
		var tag_wishes = __nccwpck_require__(62314);
		var waiting = __nccwpck_require__(20107);
		let LOOKING = [
			mode.M,
			selection.Ei,
			...session.fW,
			...inputs_watching._6
		];
		let COMMON = [...LOOKING, change_sets.PA];
		let idleInCommon = session.yk;
		function commonRequest(read, caller) {
			return {
				...lookingRequest(read, caller),
				dryRun: read(change_sets.PA)
			};
		}
		function lookingRequest(read, { workflowRun, sessionName }) {
			return {
				engine: { name: "direct" },
				regions: read(selection.Ei),
				dryRun: !1,
				workflowRun,
				session: (0, session.lx)(read, sessionName)
			};
		}
		function readKinds(read) {
			return { kinds: read(selection.EZ) };
		}
		let ENGINE = [
			aws_backup.Hi,
			aws_backup.Z3,
			aws_backup.c8,
			aws_backup.WF,
			aws_backup.B3,
			aws_backup.hb
		];
		let BY_PLAN = [
			plans.eS,
			plans.et,
			plans.Hu
		];
		let backupInputs = {
			does: "Back up the resources that carry a tag, or those of the plans that are due.",
			examples: [
				"-t Backup:ProductionDaily -e \"+30 days\"",
				"-t Backup:Weekly -e \"6 months\" --wait --regions \"eu-*\"",
				"--plan nightly"
			],
			takes: [
				...COMMON,
				selection.Tc,
				selection.IC,
				selection.EZ,
				...ENGINE,
				selection.od,
				waiting.uk,
				waiting.j4,
				waiting.yE,
				tag_wishes.xi,
				tag_wishes.qQ,
				...BY_PLAN,
				...change_sets.mX
			],
			problems: (asked, now) => [
				...whatAndHowLong(asked, now),
				...(0, aws_backup.p7)(asked, ENGINE),
				...(0, aws_backup.PE)(asked, now)
			],
			idle: (asked) => [
				...idleInCommon(asked),
				...(0, waiting.fK)(asked),
				...(0, change_sets.fU)(asked),
				...byPlan(asked) ? [] : [{
					input: plans.eS,
					where: "beside tag and expiry"
				}]
			],
			request: (read, caller) => {
				let shared = {
					...commonRequest(read, caller),
					...readKinds(read),
					mode: "backup",
					engine: (0, aws_backup.L9)(read),
					ifNoneFound: read(selection.od),
					waitMilliseconds: read(waiting.uk) ? read(waiting.j4) : null,
					otherBackups: read(waiting.yE),
					tagWishes: (0, tag_wishes.mM)(read),
					changeSet: (0, change_sets.bG)(read)
				};
				let [tagLines, keep] = [read(selection.Tc), read(selection.IC)];
				if (tagLines === null || keep === null) return {
					...shared,
					tagLines: null,
					planFile: read(plans.eS),
					plan: read(plans.et),
					rule: read(plans.Hu)
				};
				return {
					...shared,
					tagLines,
					expiryText: keep.text,
					expiry: keep.rule
				};
			}
		};
		function byPlan({ given }) {
			return !given(selection.Tc) && !given(selection.IC);
		}
		function whatAndHowLong(asked, now) {
			if (byPlan(asked)) return [];
			let { text, given } = asked;
			let tagRead = (0, tag_lines.aV)(text(selection.Tc));
			let expiryRead = (0, expiry.Ay)(text(selection.IC), now);
			return [
				...tagRead.ok ? [] : [(0, inputs_asked.Z)(selection.Tc, tagRead.problem)],
				...expiryRead.ok ? [] : [(0, inputs_asked.Z)(selection.IC, expiryRead.problem)],
				...[plans.et, plans.Hu].filter(given).map((input) => (0, inputs_asked.Z)(input, `${(0, odd_characters.TL)(text(input))} does not go with tag and expiry; write either those or plan and rule`))
			];
		}
		var check = __nccwpck_require__(5160);
		let checkInputs = {
			does: "Check that everything has a backup as young as it should be; nothing is written.",
			examples: [
				"-t Backup:ProductionDaily --max-age \"26 hours\"",
				"--coverage all",
				"--plan nightly --other-backups"
			],
			takes: [
				...LOOKING,
				selection.Tc,
				check.yy,
				selection.EZ,
				plans.eS,
				plans.et,
				plans.Hu,
				check.TZ,
				check.vk,
				waiting.yE,
				check.YT,
				selection.od,
				inputs_watching.qd
			],
			problems: whatIsAsked,
			idle: (asked) => [...idleInCommon(asked), ...besideTheOther(asked)],
			request: (read, caller) => {
				let shared = {
					...lookingRequest(read, caller),
					...readKinds(read),
					mode: "check",
					ifNoneFound: read(selection.od),
					lateAfterMilliseconds: read(check.TZ),
					coverage: read(check.vk),
					otherBackups: read(waiting.yE),
					requireVerifiedMilliseconds: read(check.YT),
					metrics: read(inputs_watching.qd)
				};
				let [tagLines, age] = [read(selection.Tc), read(check.yy)];
				if (tagLines === null || age === null) return {
					...shared,
					tagLines: null,
					planFile: read(plans.eS),
					plan: read(plans.et),
					rule: read(plans.Hu)
				};
				return {
					...shared,
					tagLines,
					maxAgeMilliseconds: age
				};
			}
		};
		function whatIsAsked({ text, given }) {
			if (!given(selection.Tc)) return [];
			return [...given(check.yy) ? [] : [(0, inputs_asked.Z)(check.yy, "it is required with tag; write how old the newest backup may be, such as \"26 hours\"")], ...[plans.et, plans.Hu].filter(given).map((input) => (0, inputs_asked.Z)(input, `${(0, odd_characters.TL)(text(input))} does not go with tag and max-age; write either those or plan and rule`))];
		}
		function besideTheOther({ given }) {
			return given(selection.Tc) ? [{
				input: plans.eS,
				where: "beside tag and max-age"
			}] : [{
				input: check.yy,
				where: "without tag"
			}];
		}
		let listInputs = {
			does: "List what can be restored, the newest first; nothing is written.",
			examples: [
				"",
				"prod-api-001",
				"-t Backup:ProductionDaily --regions \"eu-*\""
			],
			takes: [
				...LOOKING,
				check.HT,
				selection.Tc,
				selection.EZ,
				selection.od
			],
			argument: check.HT,
			problems: () => [],
			idle: idleInCommon,
			request: (read, caller) => ({
				...lookingRequest(read, caller),
				...readKinds(read),
				mode: "list",
				tagLines: read(selection.Tc),
				from: read(check.HT),
				ifNoneFound: read(selection.od)
			})
		};
		var guards = __nccwpck_require__(40344);
		var preview = __nccwpck_require__(11464);
		let previewInputs = {
			does: "Show what a change of the plan file does; on a pull request, compared with its base.",
			examples: [
				"",
				"--fail-on \"newly-deletable unprotected\"",
				"--as-of 2026-12-01"
			],
			takes: [
				...COMMON,
				selection.EZ,
				plans.eS,
				guards.eD,
				plans.Fd,
				plans.sT,
				change_sets.U8,
				preview.Ko,
				preview.dC,
				preview.Im
			],
			problems: () => [],
			idle: idleInCommon,
			request: (read, caller) => ({
				...commonRequest(read, caller),
				...readKinds(read),
				mode: "preview",
				dryRun: !0,
				planFile: read(plans.eS),
				minKeep: read(guards.eD),
				graceMilliseconds: read(plans.Fd),
				asOf: read(plans.sT),
				changeSet: {
					approved: null,
					validForMilliseconds: read(change_sets.U8)
				},
				failOn: read(preview.Ko),
				pricePerGibMonth: read(preview.dC),
				githubToken: read(preview.bU),
				comment: read(preview.Im)
			})
		};
		let inputs_ENGINE = [aws_backup.Hi, aws_backup.Z3];
		let purgeInputs = {
			does: "Delete the backups of this tool whose expiry has passed.",
			examples: [
				"--dry-run",
				"--max-deletions 20%",
				"-t Backup:ProductionDaily --min-keep 3"
			],
			takes: [
				...COMMON,
				selection.Tc,
				selection.EZ,
				...inputs_ENGINE,
				guards.eD,
				guards.YH,
				guards.YU,
				plans.eS,
				plans.Fd,
				...change_sets.mX,
				plans.sT
			],
			problems: (asked) => [...(0, aws_backup.p7)(asked, inputs_ENGINE), ...onlyDry(asked)],
			idle: (asked) => [...idleInCommon(asked), ...(0, change_sets.fU)(asked)],
			request: (read, caller) => ({
				...commonRequest(read, caller),
				...readKinds(read),
				mode: "purge",
				engine: (0, aws_backup.cu)(read),
				tagLines: read(selection.Tc),
				minKeep: read(guards.eD),
				maxDeletions: read(guards.YH),
				protectInUse: read(guards.YU),
				planFile: read(plans.eS),
				graceMilliseconds: read(plans.Fd),
				asOf: read(plans.sT),
				changeSet: (0, change_sets.bG)(read)
			})
		};
		function onlyDry({ text, given, is }) {
			if (!given(plans.sT) || !is(change_sets.PA, !1)) return [];
			let message = `${(0, odd_characters.TL)(text(plans.sT))} is only for a dry run of a purge and for preview; write dry-run: true as well`;
			return [(0, inputs_asked.Z)(plans.sT, message)];
		}
		let MODE_INPUTS = {
			backup: backupInputs,
			purge: purgeInputs,
			check: checkInputs,
			list: listInputs,
			retain: {
				does: "Update the expiry of existing backups to match the plan file.",
				examples: ["--dry-run", "--plan-file plans.yml --grace \"96 hours\""],
				takes: [
					...COMMON,
					selection.EZ,
					plans.eS,
					plans.Fd,
					...change_sets.mX
				],
				problems: () => [],
				idle: (asked) => [...idleInCommon(asked), ...(0, change_sets.fU)(asked)],
				request: (read, caller) => ({
					...commonRequest(read, caller),
					...readKinds(read),
					mode: "retain",
					planFile: read(plans.eS),
					graceMilliseconds: read(plans.Fd),
					changeSet: (0, change_sets.bG)(read)
				})
			},
			preview: previewInputs,
			sync: {
				does: "Make the plans of AWS Backup equal to those in the plan file.",
				examples: ["--dry-run", "--create-vault --remove-plans weekly"],
				takes: [
					...COMMON,
					plans.eS,
					aws_backup.B3,
					aws_backup.hb,
					aws_backup.fI,
					...change_sets.mX
				],
				problems: aws_backup.G8,
				idle: (asked) => [...idleInCommon(asked), ...(0, change_sets.fU)(asked)],
				request: (read, caller) => ({
					...commonRequest(read, caller),
					mode: "sync",
					kinds: ["ec2-instance"],
					planFile: read(plans.eS),
					newVault: (0, aws_backup.Vp)(read),
					removePlans: read(aws_backup.fI),
					changeSet: (0, change_sets.bG)(read)
				})
			}
		};
		function readRequest(source) {
			let asked = askedOf(source.get, source.now);
			let wrong = unreadable(asked);
			let modeRead = asked.reading(mode.M);
			if (!modeRead.ok) return {
				ok: !1,
				mode: null,
				problems: wrong
			};
			let name = modeRead.value;
			let { takes, problems: check, idle } = MODE_INPUTS[name];
			let problems = firstOfEach([
				...wrong,
				...(0, session.yh)(asked),
				...check(asked, source.now)
			]);
			if (problems.length > 0) return {
				ok: !1,
				mode: name,
				problems
			};
			return {
				ok: !0,
				request: MODE_INPUTS[name].request(readerOf(asked, takes), source),
				warnings: firstOfEach([...withoutEffect(asked, takes, name, [...idle(asked), ...takes.includes(change_sets.PA) ? (0, inputs_watching.Vu)(asked) : []]), ...withHidden(asked)])
			};
		}
		function watchingOf({ get, now }) {
			let asked = askedOf(get, now);
			let name = asked.reading(mode.M);
			let watching = (0, inputs_watching.Mp)(asked);
			let rehearses = !name.ok || MODE_INPUTS[name.value].takes.includes(change_sets.PA);
			return {
				...watching,
				dryRun: watching.dryRun && rehearses
			};
		}
		function firstOfEach(problems) {
			return problems.filter(({ input }, at) => problems.findIndex((one) => one.input === input) === at);
		}
	}),
	68484: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			MD: () => readArn,
			RY: () => arnOf,
			UI: () => everyArnOf,
			cs: () => arnStartPattern,
			iQ: () => partitionOf
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33444);
		let PARTS = {
			"ec2-instance": {
				service: "ec2",
				type: "instance/"
			},
			"ebs-volume": {
				service: "ec2",
				type: "volume/"
			},
			"rds-instance": {
				service: "rds",
				type: "db:"
			},
			"rds-cluster": {
				service: "rds",
				type: "cluster:"
			}
		};
		let PARTITIONS = [
			["cn-", "aws-cn"],
			["us-gov-", "aws-us-gov"],
			["eusc-", "aws-eusc"],
			["us-iso-", "aws-iso"],
			["us-isob-", "aws-iso-b"],
			["eu-isoe-", "aws-iso-e"],
			["us-isof-", "aws-iso-f"]
		];
		function partitionOf(name) {
			return PARTITIONS.find(([start]) => name.startsWith(start))?.[1] ?? "aws";
		}
		function arnOf({ kind, region, account, id }) {
			let { service, type } = PARTS[kind];
			return `arn:${partitionOf(region)}:${service}:${region}:${account}:${type}${id}`;
		}
		function everyArnOf(kind, region) {
			let { service, type } = PARTS[kind];
			return `arn:${partitionOf(region)}:${service}:*:*:${type}*`;
		}
		let REGION = "[a-z]+(?:-[a-z0-9]+)+";
		function arnStartPattern(kind) {
			return startPattern(kind, REGION, "[0-9]{12}");
		}
		function startPattern(kind, home, account) {
			let { service, type } = PARTS[kind];
			return `arn:aws[a-z-]*:${service}:${home}:${account}:${type}`;
		}
		function readArn(text) {
			for (let kind of _model_js__WEBPACK_IMPORTED_MODULE_0__.kd) {
				let match = RegExp(`^${startPattern(kind, `(${REGION})`, "([0-9]{12})")}(.*)$`, "s").exec(text);
				if (match === null) continue;
				let [, home = "", account = "", id = ""] = match;
				return {
					kind,
					region: (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Ny)(home),
					account,
					id
				};
			}
			return null;
		}
	}),
	82950: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			SJ: () => VAULT_PATTERN,
			YP: () => ROLE_PATTERN,
			fP: () => readRole,
			ir: () => MOST_BY_TAGS,
			ug: () => ENGINES,
			zE: () => readVault
		});
		let ENGINES = ["direct", "aws-backup"];
		let VAULT_PATTERN = "^[a-zA-Z0-9_-]{2,50}$";
		let ROLE_PATTERN = "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@/-]+$";
		function readVault(text) {
			if (RegExp(VAULT_PATTERN).test(text)) return {
				ok: !0,
				value: text
			};
			return {
				ok: !1,
				problem: `"${text}" is not the name of a vault; write 2 to 50 letters, digits, "-" and "_", such as "nightly"`
			};
		}
		function readRole(text) {
			if (RegExp(ROLE_PATTERN).test(text)) return {
				ok: !0,
				value: text
			};
			return {
				ok: !1,
				problem: `"${text}" is not the ARN of a role; write one such as "arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole"`
			};
		}
		let MOST_BY_TAGS = 10;
	}),
	95622: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Iu: () => readColdStorageAfter,
			hF: () => daysOf,
			lR: () => readStartWindow,
			nU: () => COLD_DAYS,
			tw: () => readWindow,
			ye: () => MOST_DAYS
		});
		var _decide_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84634);
		let COLD_DAYS = 90;
		let MOST_DAYS = 36500;
		function daysOf(expiry, text) {
			if (expiry.keep === "for-ever") return {
				ok: !0,
				value: null
			};
			let days = wholeDays(expiry.duration);
			if (days === null) return {
				ok: !1,
				problem: `"${text}" is not in whole days; ${DAYS_RIGHT}`
			};
			if (days > MOST_DAYS) return {
				ok: !1,
				problem: `"${text}" is longer than 100 years; ${DAYS_RIGHT}, or "never"`
			};
			return {
				ok: !0,
				value: days
			};
		}
		let DAYS_RIGHT = "AWS Backup counts days alone, so write \"30 days\" or \"6 months\"";
		function wholeDays({ months, milliseconds }) {
			let days = Math.floor(months / 12) * 366 + months % 12 * 31 + milliseconds / 864e5;
			return Number.isInteger(days) ? days : null;
		}
		function readColdStorageAfter(text) {
			let reading = (0, _decide_duration_js__WEBPACK_IMPORTED_MODULE_0__.$)(text);
			if (!reading.ok) return {
				ok: !1,
				problem: `"${text}" is not a length of time: ${reading.problem}; ${COLD_RIGHT}`
			};
			let days = wholeDays(reading.duration);
			if (days === null) return {
				ok: !1,
				problem: `"${text}" is not in whole days; ${COLD_RIGHT}`
			};
			if (days > MOST_DAYS) return {
				ok: !1,
				problem: `"${text}" is longer than 100 years; ${COLD_RIGHT}`
			};
			return {
				ok: !0,
				value: days
			};
		}
		let COLD_RIGHT = "write \"30 days\"";
		function readStartWindow(text) {
			let reading = readWindow(text);
			if (!reading.ok || reading.value >= 60) return reading;
			return {
				ok: !1,
				problem: `"${text}" is shorter than the hour that AWS Backup wants at least; write "8 hours"`
			};
		}
		function readWindow(text) {
			let reading = (0, _decide_duration_js__WEBPACK_IMPORTED_MODULE_0__.$)(text);
			if (!reading.ok) return {
				ok: !1,
				problem: `"${text}" is not a length of time: ${reading.problem}; ${WINDOW_RIGHT}`
			};
			let { months, milliseconds } = reading.duration;
			if (months > 0) return {
				ok: !1,
				problem: `"${text}" is in months, which have no fixed length; ${WINDOW_RIGHT}`
			};
			let minutes = milliseconds / 6e4;
			if (minutes > 5256e4) return {
				ok: !1,
				problem: `"${text}" is longer than 100 years; ${WINDOW_RIGHT}`
			};
			return {
				ok: !0,
				value: minutes
			};
		}
		let WINDOW_RIGHT = "write \"8 hours\" or \"7 days\"";
	}),
	28357: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			U4: () => OPEN_ACCOUNTS,
			sJ: () => accountMask,
			wQ: () => accountsIn
		});
		let OPEN_ACCOUNTS = {
			add: () => {},
			hide: (text) => text,
			hideAll: (value) => value
		};
		function accountMask(mask) {
			let known = new Set();
			let hide = (text) => {
				let clean = text;
				for (let account of known) clean.includes(account) && (clean = clean.replaceAll(account, "***"));
				return clean.replace(/(arn:[\w-]*:[\w-]*:[\w-]*:)\d{12}(?!\d)/g, "$1***");
			};
			return {
				add: (account) => {
					if (!/^\d{12}$/.test(account) || known.has(account)) return;
					known.add(account);
					mask(account);
				},
				hide,
				hideAll: (value) => hidden(value, hide)
			};
		}
		function hidden(value, hide) {
			if (typeof value == "string") return hide(value);
			if (Array.isArray(value)) return value.map((item) => hidden(item, hide));
			if (typeof value != "object" || !value || Object.getPrototypeOf(value) !== Object.prototype) return value;
			return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), key === "account" ? null : hidden(item, hide)]));
		}
		function accountsIn(text) {
			return [...text.matchAll(/arn:[\w-]*:[\w-]*:[\w-]*:(\d{12})(?!\d)/g)].map(([, account = ""]) => account);
		}
	}),
	57479: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			C: () => correctedClock,
			m: () => systemClock
		});
		let promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
		let systemClock = {
			now: () => Date.now(),
			sleep: (milliseconds, signal) => (0, promises_namespaceObject.setTimeout)(milliseconds, void 0, signal === void 0 ? {} : { signal })
		};
		let UNNOTICED = 6e4;
		function correctedClock(clock) {
			let skew = 0;
			return {
				now: () => clock.now() + skew,
				sleep: clock.sleep,
				correction: {
					hear: (date, sentAt) => {
						let told = Date.parse(date ?? "");
						if (Number.isNaN(told)) return;
						let receivedAt = clock.now() + skew;
						let off = told < sentAt - UNNOTICED ? told - sentAt : told > receivedAt + UNNOTICED ? told - receivedAt : 0;
						skew += off;
					},
					skew: () => skew
				}
			};
		}
	}),
	40138: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { n: () => endSoon });
		function endSoon() {
			setTimeout(() => process.exit(), 2e3).unref();
		}
	}),
	35568: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			NW: () => runFiles,
			Of: () => writePageTo,
			X8: () => writeReportTo,
			aS: () => writeReportFile
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
		var _work_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(35675);
		async function writeReportFile(path, report) {
			try {
				await makeFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${JSON.stringify(report, null, 1)}\n`);
				return {
					ok: !0,
					path
				};
			} catch (error) {
				return {
					ok: !1,
					problem: `the report could not be written to "${path}": ${why(error)}`
				};
			}
		}
		async function writeReportTo(folders, name, report) {
			let problem = null;
			for (let folder of folders) {
				let written = await writeReportFile((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), report);
				if (written.ok) return written;
				problem ??= written;
			}
			return problem ?? {
				ok: !1,
				problem: "there is no folder to write the report to"
			};
		}
		async function writePageTo(folders, name, text) {
			let first = "there is no folder to write to";
			for (let [index, folder] of folders.entries()) try {
				let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
				await makeFolder(folder);
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
				return {
					ok: !0,
					path
				};
			} catch (error) {
				index === 0 && (first = error);
			}
			return {
				ok: !1,
				problem: `the page could not be written: ${why(first)}`
			};
		}
		function runFiles(folders) {
			return {
				read: async (path, mostBytes) => {
					let reading = await (0, _work_tree_js__WEBPACK_IMPORTED_MODULE_2__.yR)(path, mostBytes);
					if (reading.ok) return reading.text;
					throw Object.assign(Error(reading.why), reading.missing ? { code: "ENOENT" } : {});
				},
				history: async (path, since) => (await __nccwpck_require__.e(4220).then(__nccwpck_require__.bind(__nccwpck_require__, 14220))).fileHistory(path, since),
				list: _work_tree_js__WEBPACK_IMPORTED_MODULE_2__.wX,
				placeOf: _work_tree_js__WEBPACK_IMPORTED_MODULE_2__.th,
				checkedOut: async (top) => (await __nccwpck_require__.e(1399).then(__nccwpck_require__.bind(__nccwpck_require__, 1399))).checkedOutIn(top),
				write: async (kind, text) => {
					let name = `backup-via-tag-${kind}-${new Date().toISOString().replace(/[^0-9]/g, "")}-${process.pid}.json`;
					let first;
					for (let folder of folders) try {
						return await writeNew((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), text);
					} catch (error) {
						first ??= error;
					}
					throw first ?? Error("there is no folder to write to");
				}
			};
		}
		async function writeNew(path, text) {
			await makeFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, {
					flag: "wx",
					mode: 384
				});
				return path;
			} catch (error) {
				error instanceof Error && "code" in error && error.code === "EEXIST" || await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: !0 });
				throw error;
			}
		}
		async function makeFolder(path) {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).catch(() => {});
		}
		function why(error) {
			return error instanceof Error ? error.message : String(error);
		}
	}),
	26773: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			yc: () => DIRECT,
			WE: () => getPage,
			XV: () => openNetwork
		});
		var external_node_crypto_ = __nccwpck_require__(77598);
		var promises_ = __nccwpck_require__(51455);
		var external_node_http_ = __nccwpck_require__(37067);
		var external_node_https_ = __nccwpck_require__(44708);
		let external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
		var known_faults = __nccwpck_require__(51163);
		var model = __nccwpck_require__(33444);
		let external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
		function namesProxy(environment) {
			return proxyOf(environment, "https").value !== "" || proxyOf(environment, "http").value !== "";
		}
		function readProxies(environment) {
			let proxies = {
				"http:": "",
				"https:": ""
			};
			for (let scheme of ["http", "https"]) {
				let { name, value } = proxyOf(environment, scheme);
				if (value === "") continue;
				let address = value.includes("://") ? value : `http://${value}`;
				if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
					let message = `${name} is not the address of an HTTP proxy; write one such as "http://proxy.example.com:3128"`;
					return (0, model.V2)((0, known_faults.AN)(message, `Correct the environment variable ${name} and run again; nothing was changed.`));
				}
				proxies[`${scheme}:`] = address;
			}
			let direct = exceptionsOf(environment.no_proxy || environment.NO_PROXY || "");
			return (0, model.kX)((url) => {
				let { protocol, hostname, port } = new URL(url);
				if (protocol !== "http:" && protocol !== "https:") return "";
				let host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
				return direct(host, port || (protocol === "https:" ? "443" : "80")) ? "" : proxies[protocol];
			});
		}
		function proxyOf(environment, scheme) {
			let small = `${scheme}_proxy`;
			let name = environment[small] ? small : small.toUpperCase();
			return {
				name,
				value: environment[name]?.trim() ?? ""
			};
		}
		function exceptionsOf(text) {
			let entries = text.split(/[\s,]+/).filter((entry) => entry !== "");
			if (entries.includes("*")) return () => !0;
			let networks = new external_node_net_namespaceObject.BlockList();
			let names = [];
			for (let entry of entries) {
				let [address = "", prefix] = entry.split("/");
				let version = (0, external_node_net_namespaceObject.isIP)(address);
				if (version !== 0 && prefix !== void 0 && /^\d{1,3}$/.test(prefix)) {
					let most = version === 4 ? 32 : 128;
					networks.addSubnet(address, Math.min(Number(prefix), most), version === 4 ? "ipv4" : "ipv6");
					continue;
				}
				let withPort = version === 6 ? null : /^\[?([^\]]*)\]?:(\d+)$/.exec(entry);
				let name = (withPort?.[1] ?? entry).replace(/^\[|\]$/g, "").replace(/^\*?\./, "");
				names.push({
					name: name.toLowerCase(),
					port: withPort?.[2] ?? ""
				});
			}
			return (host, port) => {
				let version = (0, external_node_net_namespaceObject.isIP)(host);
				if (version !== 0 && networks.check(host, version === 4 ? "ipv4" : "ipv6")) return !0;
				return names.some((entry) => (entry.port === "" || entry.port === port) && (host === entry.name || version === 0 && host.endsWith(`.${entry.name}`)));
			};
		}
		let CONNECTIONS = {
			keepAlive: !0,
			maxSockets: 128
		};
		let DIRECT = {
			proxyFor: () => "",
			agents: () => ({
				httpAgent: new external_node_http_.Agent(CONNECTIONS),
				httpsAgent: new external_node_https_.Agent(CONNECTIONS)
			})
		};
		async function openNetwork(environment) {
			let certificates = await readCertificates(environment.AWS_CA_BUNDLE ?? "");
			if (!certificates.ok) return certificates;
			let ca = certificates.value === null ? {} : { ca: [...certificates.value] };
			let secure = {
				...CONNECTIONS,
				...ca
			};
			let direct = () => ({
				httpAgent: new external_node_http_.Agent(CONNECTIONS),
				httpsAgent: new external_node_https_.Agent(secure)
			});
			if (!namesProxy(environment)) return (0, model.kX)({
				proxyFor: () => "",
				agents: direct
			});
			let proxies = readProxies(environment);
			if (!proxies.ok) return proxies;
			let [{ HttpProxyAgent }, { HttpsProxyAgent }] = await Promise.all([Promise.all([__nccwpck_require__.e(318), __nccwpck_require__.e(1329)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21329)), Promise.all([__nccwpck_require__.e(318), __nccwpck_require__.e(5852)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85852))]);
			return (0, model.kX)({
				proxyFor: proxies.value,
				agents: (proxy) => proxy === "" ? direct() : {
					httpAgent: withOptions(new HttpProxyAgent(proxy, secure), { secureEndpoint: !1 }),
					httpsAgent: withOptions(new HttpsProxyAgent(proxy, secure), {
						secureEndpoint: !0,
						...ca
					})
				}
			});
		}
		function withOptions(agent, options) {
			Object.assign(agent.options, options);
			return agent;
		}
		async function readCertificates(path) {
			if (path === "") return (0, model.kX)(null);
			let refuse = (why) => (0, model.V2)((0, known_faults.AN)(`AWS_CA_BUNDLE: "${path}" ${why}; write the path of a file with certificates in PEM form, such as "/etc/ssl/certs/ca-certificates.crt"`, "Correct the environment variable AWS_CA_BUNDLE, or unset it, and run again; nothing was changed."));
			let bundle;
			try {
				bundle = await (0, promises_.readFile)(path, "utf8");
			} catch (error) {
				return refuse(`cannot be read (${error instanceof Error && "code" in error ? error.code : error})`);
			}
			let certificates = bundle.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
			if (certificates.length === 0) return refuse("holds no certificate");
			if (!certificates.every(isCertificate)) return refuse("holds a certificate that cannot be read");
			return (0, model.kX)([...nodeCertificates(), ...certificates]);
		}
		function isCertificate(text) {
			try {
				return new external_node_crypto_.X509Certificate(text).raw.length > 0;
			} catch {
				return !1;
			}
		}
		function nodeCertificates() {
			return typeof external_node_tls_namespaceObject.getCACertificates == "function" ? (0, external_node_tls_namespaceObject.getCACertificates)("default") : external_node_tls_namespaceObject.rootCertificates;
		}
		async function getPage(url, { network, headers, signal, method = "GET", body }) {
			let { httpAgent, httpsAgent } = network.agents(network.proxyFor(url));
			try {
				return await new Promise((resolve, reject) => {
					let secure = url.startsWith("https:");
					let request = (secure ? external_node_https_.request : external_node_http_.request)(url, {
						method,
						agent: secure ? httpsAgent : httpAgent,
						headers,
						signal
					}, (response) => {
						let chunks = [];
						response.on("data", (chunk) => chunks.push(chunk));
						response.on("error", reject);
						response.on("close", () => reject(Object.assign(Error("the answer was cut"), { code: "ECONNRESET" })));
						response.on("end", () => {
							let { statusCode: status = 0, headers: answered } = response;
							resolve({
								status,
								headers: answered,
								body: Buffer.concat(chunks).toString("utf8")
							});
						});
					});
					request.on("error", reject);
					request.end(body);
				});
			} finally {
				httpAgent.destroy();
				httpsAgent.destroy();
			}
		}
	}),
	89567: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { L: () => noticeOfOldNode });
		function noticeOfOldNode(environment, version) {
			environment.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
			if (Number(version.split(".", 1)[0]) >= 22) return null;
			return `Node ${version} gets no security fixes any more: use Node 22 or newer`;
		}
	}),
	79008: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			J_: () => askUntilAnswered,
			P9: () => retryAfter,
			W_: () => NoAnswer,
			dn: () => withinTime,
			zS: () => LONGEST_ATTEMPT
		});
		let LONGEST_ATTEMPT = 3e4;
		class NoAnswer extends Error {
			code = "ETIMEDOUT";
			constructor(milliseconds) {
				super(`no complete answer arrived within ${milliseconds / 1e3} seconds`);
				this.name = "TimeoutError";
			}
		}
		function withinTime(work, signal, milliseconds = LONGEST_ATTEMPT) {
			return new Promise((resolve, reject) => {
				if (signal.aborted) {
					reject(signal.reason);
					return;
				}
				let given = new AbortController();
				let done = () => {
					clearTimeout(timer);
					signal.removeEventListener("abort", stop);
				};
				let end = (reason) => {
					done();
					reject(reason);
					given.abort(reason);
				};
				let stop = () => end(signal.reason);
				let timer = setTimeout(() => end(new NoAnswer(milliseconds)), milliseconds);
				signal.addEventListener("abort", stop, { once: !0 });
				work(given.signal).finally(done).then(resolve, reject);
			});
		}
		async function askUntilAnswered(work, pauseAfter, { clock, signal }) {
			for (let attempt = 1;; attempt += 1) try {
				return await withinTime(work, signal);
			} catch (error) {
				let pause = signal.aborted ? null : pauseAfter(error, attempt);
				if (pause === null) throw error;
				await clock.sleep(pause, signal);
			}
		}
		function retryAfter(header, now) {
			let text = header?.trim() ?? "";
			if (text === "") return null;
			let wait = /^\d{1,9}$/.test(text) ? Number(text) * 1e3 : Date.parse(text) - now;
			return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), 6e4);
		}
	}),
	5843: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { B: () => outliveReaders });
		function outliveReaders() {
			for (let stream of [process.stdout, process.stderr]) stream.on("error", () => {});
		}
	}),
	74754: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { F: () => secretsOf });
		let VARIABLES = [
			"ACTIONS_ID_TOKEN_REQUEST_TOKEN",
			"ACTIONS_RUNTIME_TOKEN",
			"AWS_CONTAINER_AUTHORIZATION_TOKEN",
			"AWS_SECRET_ACCESS_KEY",
			"AWS_SESSION_TOKEN",
			"GH_TOKEN",
			"GITHUB_TOKEN",
			"INPUT_GITHUB-TOKEN",
			"INPUT_HEARTBEAT-URL"
		];
		let ADDRESSES = [
			"http_proxy",
			"HTTP_PROXY",
			"https_proxy",
			"HTTPS_PROXY"
		];
		function secretsOf(environment) {
			let forms = [];
			let known = new Set();
			let add = (secret) => {
				let text = secret.trim();
				if (text.length < 8 || known.has(text)) return;
				known.add(text);
				forms = [...new Set([...forms, ...formsOf(text)])].sort((a, b) => b.length - a.length);
			};
			let scrub = (text) => {
				let clean = text;
				for (let form of forms) clean.includes(form) && (clean = clean.replaceAll(form, "***"));
				return clean;
			};
			for (let name of VARIABLES) add(environment[name] ?? "");
			for (let name of ADDRESSES) add(passwordOf(environment[name] ?? ""));
			return {
				add,
				scrub,
				scrubAll: (value) => scrubbed(value, scrub)
			};
		}
		function passwordOf(address) {
			return URL.canParse(address) ? decodeURIComponent(new URL(address).password) : "";
		}
		function formsOf(secret) {
			let inJson = JSON.stringify(secret).slice(1, -1);
			let forms = [
				secret,
				inJson,
				JSON.stringify(inJson).slice(1, -1),
				encodeURIComponent(secret),
				new URLSearchParams([["", secret]]).toString().slice(1),
				secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;"),
				...base64Of(secret)
			];
			let signature = /^[\w-]+\.[\w-]+\.([\w-]{20,})$/.exec(secret)?.[1];
			return [...forms, ...signature === void 0 ? [] : [signature]].filter((form) => form.length >= 8);
		}
		function base64Of(secret) {
			return [
				0,
				1,
				2
			].flatMap((before) => {
				let bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
				let whole = bytes.subarray(0, bytes.length - bytes.length % 3);
				let start = before === 0 ? 0 : 4;
				return [whole.toString("base64").slice(start), whole.toString("base64url").slice(start)];
			});
		}
		function scrubbed(value, scrub) {
			if (typeof value == "string") return scrub(value);
			if (Array.isArray(value)) return value.map((item) => scrubbed(item, scrub));
			if (typeof value != "object" || !value) return value;
			if (Object.getPrototypeOf(value) !== Object.prototype) return value;
			return Object.fromEntries(Object.entries(value).map(([key, item]) => [scrub(key), scrubbed(item, scrub)]));
		}
	}),
	35675: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			gq: () => MOST_SOURCE_BYTES,
			th: () => placeInTree,
			wX: () => namesIn,
			wh: () => MOST_CHANGE_SET_BYTES,
			yR: () => readText
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
		let MIB = 2 ** 20;
		let MOST_SOURCE_BYTES = MIB;
		let MOST_CHANGE_SET_BYTES = 64 * MIB;
		async function readText(path, mostBytes = MOST_SOURCE_BYTES) {
			let whole = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
			let real;
			try {
				real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(whole);
			} catch (error) {
				return unresolved(whole, error);
			}
			if (!await staysInside(whole, real)) return refused("a link in its path leads out of the work tree");
			let file;
			try {
				let found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(real);
				if (!found.isFile()) return refused(found.isDirectory() ? "it is a folder" : "it is no regular file");
				file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
				if (!(await file.stat()).isFile()) return refused("it is no regular file");
				return await readAtMost(file, mostBytes);
			} catch (error) {
				return refused(error instanceof Error ? error.message : String(error));
			} finally {
				await file?.close();
			}
		}
		async function namesIn(folder) {
			let whole = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
			try {
				if (!await staysInside((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(whole, "any"), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(whole), "any"))) return [];
				return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(whole)).sort();
			} catch {
				return [];
			}
		}
		async function placeInTree(path) {
			let whole = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
			let [nearest] = await workTreesAbove(whole);
			let top = nearest ?? process.cwd();
			if (!isInside(top, whole)) return null;
			return {
				top,
				path: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, whole).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, "/"),
				proven: nearest !== void 0
			};
		}
		async function staysInside(whole, real) {
			if (/^\/(?:proc|sys|dev)(?:\/|$)/.test(real)) return !1;
			let trees = await workTreesAbove(whole);
			if (trees.length > 0) return (await Promise.all(trees.map((top) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(top)))).every((top) => isInside(top, real) && !namesGit((0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, real)));
			let cwd = process.cwd();
			return isInside(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(isInside(cwd, whole) ? cwd : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(whole)), real);
		}
		async function workTreesAbove(whole) {
			let tops = [];
			for (let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(whole);; folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
				await exists((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git")) && tops.push(folder);
				if (folder === (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) return tops;
			}
		}
		async function exists(path) {
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
				return !0;
			} catch {
				return !1;
			}
		}
		function isInside(folder, path) {
			let way = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
			return way !== "" && !(0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way) && way.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] !== "..";
		}
		function namesGit(way) {
			return way.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).some((part) => part.toLowerCase() === ".git");
		}
		async function readAtMost(file, most) {
			let chunks = [];
			let length = 0;
			for (;;) {
				let { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(Math.min(most + 1, MIB)) });
				if (bytesRead === 0) break;
				length += bytesRead;
				if (length > most) return refused(`it is larger than ${most / MIB} MiB`);
				chunks.push(buffer.subarray(0, bytesRead));
			}
			return {
				ok: !0,
				text: Buffer.concat(chunks).toString("utf8")
			};
		}
		function refused(why) {
			return {
				ok: !1,
				missing: !1,
				why
			};
		}
		async function unresolved(whole, error) {
			let code = error instanceof Error && "code" in error ? error.code : null;
			if (code !== "ENOENT" && code !== "ENOTDIR") return refused(error instanceof Error ? error.message : String(error));
			for (let path = whole; path !== (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path); path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) try {
				if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isSymbolicLink()) return refused("a link in its path leads nowhere");
				break;
			} catch {}
			return {
				ok: !1,
				missing: !0,
				why: "there is no such file"
			};
		}
	}),
	7538: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Or: () => makerOf,
			QC: () => commonReport,
			jd: () => countByRegion
		});
		var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83430);
		var _model_group_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97989);
		var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8064);
		function commonReport({ request, startedAt, finishedAt, account, caller, refusals, warnings }, found) {
			let failures = [...refusals.map((refusal) => ({
				...refusal,
				region: null,
				action: "start"
			})), ...found.failures];
			let kinds = request?.kinds ?? ["ec2-instance"];
			let { inventory = null, applied = null } = found;
			return {
				version: 1,
				dryRun: request?.dryRun ?? !1,
				kinds,
				outcome: outcomeOf(failures, found),
				startedAt: (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.r4)(startedAt),
				finishedAt: (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.r4)(finishedAt),
				account,
				caller,
				run: request?.workflowRun?.url ?? null,
				failedCount: failures.length,
				failed: (0, _failures_js__WEBPACK_IMPORTED_MODULE_1__.cB)(failures, kinds, {
					account,
					inventory,
					applied
				}),
				warnings: [...warnings, ...found.warnings],
				regions: regionEntries(found.regions, failures),
				changeSetPath: found.changeSetPath ?? null
			};
		}
		function makerOf(request) {
			let engine = request?.engine ?? { name: "direct" };
			return {
				engine: engine.name,
				vault: engine.name === "direct" ? null : engine.vault
			};
		}
		function outcomeOf(failures, { succeeded, regions, amiss = 0 }) {
			if (failures.length === 0 && amiss === 0) return "ok";
			if (succeeded > 0) return "partial";
			if (amiss > 0) return "failed";
			return failures.every((failed) => failed.action === "read") && regions.some(({ read }) => read) ? "partial" : "failed";
		}
		function regionEntries(regions, failures) {
			let failed = countByRegion(failures);
			return [...(0, _model_group_js__WEBPACK_IMPORTED_MODULE_2__.$)(regions, ({ region }) => region)].map(([region, entries]) => ({
				region,
				read: entries.every(({ read }) => read),
				failed: failed(region)
			}));
		}
		function countByRegion(items) {
			let counts = new Map();
			for (let { region } of items) region !== null && counts.set(region, (counts.get(region) ?? 0) + 1);
			return (region) => counts.get(region) ?? 0;
		}
	}),
	8064: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			aK: () => failedEntry,
			cB: () => failedEntries,
			dJ: () => failuresOf,
			nZ: () => warningsOf
		});
		var _named_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57718);
		function failuresOf({ created, deleted, deletedSnapshots, retained }, names) {
			let failures = [];
			let add = (subject, target, action, fault) => failures.push({
				subject,
				region: subject.region,
				target,
				action,
				fault
			});
			for (let { change, outcome } of created) {
				let faults = outcome.result === "failed" ? [outcome.fault] : redOf(outcome.met);
				for (let fault of faults) add(names.resource(change.resource), change.resource.id, "create", fault);
			}
			for (let { change, outcome } of deleted) {
				let subject = names.point(change.point);
				if (outcome.result === "failed") add(subject, change.point.id, "delete", outcome.fault);
				else if (outcome.result !== "kept") for (let { snapshotId, fault } of outcome.snapshots) fault !== null && add(subject, snapshotId, "delete-snapshot", fault);
			}
			for (let { change, outcome } of deletedSnapshots) {
				if (outcome.result !== "failed") continue;
				add(names.loose(change.snapshot), change.snapshot.id, "delete-snapshot", outcome.fault);
			}
			for (let { change, outcome } of retained) outcome.result === "failed" && add(names.point(change.point), change.point.id, "set-expiry", outcome.fault);
			return failures;
		}
		function redOf(met = []) {
			return met.flatMap((one) => one.red ? [one.fault] : []);
		}
		function warningsOf({ created }) {
			return created.flatMap(({ change, outcome }) => {
				let met = outcome.result === "failed" ? [] : outcome.met ?? [];
				let { region, id: target } = change.resource;
				return met.flatMap((one) => one.red ? [] : [{
					region,
					target,
					message: one.message
				}]);
			});
		}
		function failedEntries(failures, kinds, story) {
			let [only, ...others] = new Set(kinds);
			let subjectOf = failures.length > 0 ? subjects(story) : () => void 0;
			return failures.map((failure) => {
				let { kind = null, resourceId = null, resourceName = null, recoveryPointId = null } = failure.subject ?? subjectOf(failure) ?? {};
				let known = kind ?? (others.length === 0 && !WHOLE.has(failure.action) ? only ?? null : null);
				return {
					...failedEntry(failure, {
						account: story.account,
						kind: known,
						resourceId,
						resourceName,
						recoveryPointId
					}),
					...failure.place === void 0 ? {} : { place: failure.place }
				};
			});
		}
		let WHOLE = new Set([
			"start",
			"select",
			"purge",
			"sync",
			"preview"
		]);
		function failedEntry({ region, target, action, fault }, subject = {}) {
			let { account = null, kind = null, resourceId = null, resourceName = null, recoveryPointId = null } = subject;
			let { code, message, advice, decode } = fault;
			let about = {
				account,
				region,
				kind,
				resourceId,
				resourceName,
				recoveryPointId
			};
			let told = {
				target,
				action,
				fault: code,
				message,
				advice
			};
			return {
				...about,
				...told,
				...decode !== void 0 && { decode }
			};
		}
		function subjects(story) {
			let byId = subjectsById(story);
			let told = new Set();
			return ({ region, target, action, fault }) => {
				if (action !== "read") return byId.get(`${region} ${target}`) ?? void 0;
				let unread = story.inventory?.regions.find((entry) => !entry.read && entry.region === region && entry.fault === fault && !told.has(entry));
				if (unread === void 0) return;
				told.add(unread);
				return { kind: unread.kind };
			};
		}
		function subjectsById({ account, inventory, applied }) {
			let known = new Map();
			let names = (0, _named_js__WEBPACK_IMPORTED_MODULE_0__.w)({
				account,
				inventory
			});
			let add = (subject, id) => {
				let key = `${subject.region} ${id}`;
				let other = known.get(key);
				known.set(key, other === void 0 || other?.kind === subject.kind ? subject : null);
			};
			for (let entry of inventory?.regions ?? []) {
				if (!entry.read) continue;
				for (let resource of entry.resources) add(names.resource(resource), resource.id);
				for (let point of entry.points) add(names.point(point), point.id);
			}
			for (let { change, outcome } of applied?.created ?? []) {
				if (outcome.result === "failed") continue;
				add({
					...names.resource(change.resource),
					recoveryPointId: outcome.id
				}, outcome.id);
			}
			return known;
		}
	}),
	57718: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { w: () => namer });
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33444);
		function namer({ account, inventory }) {
			let living = new Map();
			for (let region of inventory?.regions ?? []) if (region.read) for (let resource of region.resources) living.set((0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)(resource), resource.name);
			let source = ({ kind, region, tags }, id) => ({
				account,
				region,
				kind,
				resourceId: id,
				resourceName: id === null ? null : living.get((0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)({
					kind,
					region,
					id
				})) ?? tags.sourceName ?? ""
			});
			return {
				resource: ({ kind, region, id, name }) => ({
					account,
					region,
					kind,
					resourceId: id,
					resourceName: name,
					recoveryPointId: null
				}),
				point: (point) => ({
					...source(point, point.source),
					recoveryPointId: point.id
				}),
				loose: (snapshot) => ({
					...source(snapshot, snapshot.source),
					recoveryPointId: snapshot.madeFor
				})
			};
		}
	}),
	32410: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Yz: () => core_debug,
			N4: () => endGroup,
			z3: () => error,
			V4: () => getInput,
			pq: () => info,
			lm: () => notice,
			C1: () => setFailed,
			uH: () => setOutput,
			Pq: () => core_setSecret,
			Oh: () => startGroup,
			z: () => summary,
			$e: () => warning
		});
		var external_os_ = __nccwpck_require__(70857);
		function utils_toCommandValue(input) {
			if (input == null) return "";
			else if (typeof input == "string" || input instanceof String) return input;
			return JSON.stringify(input);
		}
		function toCommandProperties(annotationProperties) {
			if (!Object.keys(annotationProperties).length) return {};
			return {
				title: annotationProperties.title,
				file: annotationProperties.file,
				line: annotationProperties.startLine,
				endLine: annotationProperties.endLine,
				col: annotationProperties.startColumn,
				endColumn: annotationProperties.endColumn
			};
		}
		function command_issueCommand(command, properties, message) {
			let cmd = new Command(command, properties, message);
			process.stdout.write(cmd.toString() + external_os_.EOL);
		}
		function command_issue(name, message = "") {
			command_issueCommand(name, {}, message);
		}
		class Command {
			constructor(command, properties, message) {
				command ||= "missing.command";
				this.command = command;
				this.properties = properties;
				this.message = message;
			}
			toString() {
				let cmdStr = "::" + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					cmdStr += " ";
					let first = !0;
					for (let key in this.properties) if (this.properties.hasOwnProperty(key)) {
						let val = this.properties[key];
						if (val) {
							first ? first = !1 : cmdStr += ",";
							cmdStr += `${key}=${escapeProperty(val)}`;
						}
					}
				}
				cmdStr += `::${escapeData(this.message)}`;
				return cmdStr;
			}
		}
		function escapeData(s) {
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function escapeProperty(s) {
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		let external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
		var external_fs_ = __nccwpck_require__(79896);
		function file_command_issueFileCommand(command, message) {
			let filePath = process.env[`GITHUB_${command}`];
			if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
			if (!external_fs_.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
			external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
		}
		function file_command_prepareKeyValueMessage(key, value) {
			let delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
			let convertedValue = utils_toCommandValue(value);
			if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
			if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
			return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
		}
		__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
		__nccwpck_require__(58611);
		__nccwpck_require__(65692);
		__nccwpck_require__(90776);
		__nccwpck_require__(85184);
		var HttpCodes;
		(function(HttpCodes) {
			HttpCodes[HttpCodes.OK = 200] = "OK";
			HttpCodes[HttpCodes.MultipleChoices = 300] = "MultipleChoices";
			HttpCodes[HttpCodes.MovedPermanently = 301] = "MovedPermanently";
			HttpCodes[HttpCodes.ResourceMoved = 302] = "ResourceMoved";
			HttpCodes[HttpCodes.SeeOther = 303] = "SeeOther";
			HttpCodes[HttpCodes.NotModified = 304] = "NotModified";
			HttpCodes[HttpCodes.UseProxy = 305] = "UseProxy";
			HttpCodes[HttpCodes.SwitchProxy = 306] = "SwitchProxy";
			HttpCodes[HttpCodes.TemporaryRedirect = 307] = "TemporaryRedirect";
			HttpCodes[HttpCodes.PermanentRedirect = 308] = "PermanentRedirect";
			HttpCodes[HttpCodes.BadRequest = 400] = "BadRequest";
			HttpCodes[HttpCodes.Unauthorized = 401] = "Unauthorized";
			HttpCodes[HttpCodes.PaymentRequired = 402] = "PaymentRequired";
			HttpCodes[HttpCodes.Forbidden = 403] = "Forbidden";
			HttpCodes[HttpCodes.NotFound = 404] = "NotFound";
			HttpCodes[HttpCodes.MethodNotAllowed = 405] = "MethodNotAllowed";
			HttpCodes[HttpCodes.NotAcceptable = 406] = "NotAcceptable";
			HttpCodes[HttpCodes.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired";
			HttpCodes[HttpCodes.RequestTimeout = 408] = "RequestTimeout";
			HttpCodes[HttpCodes.Conflict = 409] = "Conflict";
			HttpCodes[HttpCodes.Gone = 410] = "Gone";
			HttpCodes[HttpCodes.TooManyRequests = 429] = "TooManyRequests";
			HttpCodes[HttpCodes.InternalServerError = 500] = "InternalServerError";
			HttpCodes[HttpCodes.NotImplemented = 501] = "NotImplemented";
			HttpCodes[HttpCodes.BadGateway = 502] = "BadGateway";
			HttpCodes[HttpCodes.ServiceUnavailable = 503] = "ServiceUnavailable";
			HttpCodes[HttpCodes.GatewayTimeout = 504] = "GatewayTimeout";
		})(HttpCodes ||= {});
		var Headers;
		(function(Headers) {
			Headers.Accept = "accept";
			Headers.ContentType = "content-type";
		})(Headers ||= {});
		var MediaTypes;
		(function(MediaTypes) {
			MediaTypes.ApplicationJson = "application/json";
		})(MediaTypes ||= {});
		HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect;
		HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout;
		class HttpClientError extends Error {
			constructor(message, statusCode) {
				super(message);
				this.name = "HttpClientError";
				this.statusCode = statusCode;
				Object.setPrototypeOf(this, HttpClientError.prototype);
			}
		}
		var oidc_utils_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		class oidc_utils_OidcClient {
			static createHttpClient(allowRetry = !0, maxRetry = 10) {
				let requestOptions = {
					allowRetries: allowRetry,
					maxRetries: maxRetry
				};
				return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
			}
			static getRequestToken() {
				let token = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
				if (!token) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
				return token;
			}
			static getIDTokenUrl() {
				let runtimeUrl = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
				if (!runtimeUrl) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
				return runtimeUrl;
			}
			static getCall(id_token_url) {
				return oidc_utils_awaiter(this, void 0, void 0, function* () {
					let id_token = (yield oidc_utils_OidcClient.createHttpClient().getJson(id_token_url).catch((error) => {
						throw Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
					})).result?.value;
					if (!id_token) throw Error("Response json body do not have ID Token field");
					return id_token;
				});
			}
			static getIDToken(audience) {
				return oidc_utils_awaiter(this, void 0, void 0, function* () {
					try {
						let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
						if (audience) {
							let encodedAudience = encodeURIComponent(audience);
							id_token_url = `${id_token_url}&audience=${encodedAudience}`;
						}
						debug(`ID token url is ${id_token_url}`);
						let id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
						setSecret(id_token);
						return id_token;
					} catch (error) {
						throw Error(`Error message: ${error.message}`);
					}
				});
			}
		}
		var summary_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		let { access, appendFile, writeFile } = external_fs_.promises;
		let SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
		class Summary {
			constructor() {
				this._buffer = "";
			}
			filePath() {
				return summary_awaiter(this, void 0, void 0, function* () {
					if (this._filePath) return this._filePath;
					let pathFromEnv = process.env[SUMMARY_ENV_VAR];
					if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
					try {
						yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
					} catch {
						throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
					}
					this._filePath = pathFromEnv;
					return this._filePath;
				});
			}
			wrap(tag, content, attrs = {}) {
				let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
				if (!content) return `<${tag}${htmlAttrs}>`;
				return `<${tag}${htmlAttrs}>${content}</${tag}>`;
			}
			write(options) {
				return summary_awaiter(this, void 0, void 0, function* () {
					let overwrite = !!options?.overwrite;
					let filePath = yield this.filePath();
					yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
					return this.emptyBuffer();
				});
			}
			clear() {
				return summary_awaiter(this, void 0, void 0, function* () {
					return this.emptyBuffer().write({ overwrite: !0 });
				});
			}
			stringify() {
				return this._buffer;
			}
			isEmptyBuffer() {
				return this._buffer.length === 0;
			}
			emptyBuffer() {
				this._buffer = "";
				return this;
			}
			addRaw(text, addEOL = !1) {
				this._buffer += text;
				return addEOL ? this.addEOL() : this;
			}
			addEOL() {
				return this.addRaw(external_os_.EOL);
			}
			addCodeBlock(code, lang) {
				let attrs = Object.assign({}, lang && { lang });
				let element = this.wrap("pre", this.wrap("code", code), attrs);
				return this.addRaw(element).addEOL();
			}
			addList(items, ordered = !1) {
				let tag = ordered ? "ol" : "ul";
				let listItems = items.map((item) => this.wrap("li", item)).join("");
				let element = this.wrap(tag, listItems);
				return this.addRaw(element).addEOL();
			}
			addTable(rows) {
				let tableBody = rows.map((row) => {
					let cells = row.map((cell) => {
						if (typeof cell == "string") return this.wrap("td", cell);
						let { header, data, colspan, rowspan } = cell;
						let tag = header ? "th" : "td";
						let attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
						return this.wrap(tag, data, attrs);
					}).join("");
					return this.wrap("tr", cells);
				}).join("");
				let element = this.wrap("table", tableBody);
				return this.addRaw(element).addEOL();
			}
			addDetails(label, content) {
				let element = this.wrap("details", this.wrap("summary", label) + content);
				return this.addRaw(element).addEOL();
			}
			addImage(src, alt, options) {
				let { width, height } = options || {};
				let attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
				let element = this.wrap("img", null, Object.assign({
					src,
					alt
				}, attrs));
				return this.addRaw(element).addEOL();
			}
			addHeading(text, level) {
				let tag = `h${level}`;
				let allowedTag = [
					"h1",
					"h2",
					"h3",
					"h4",
					"h5",
					"h6"
				].includes(tag) ? tag : "h1";
				let element = this.wrap(allowedTag, text);
				return this.addRaw(element).addEOL();
			}
			addSeparator() {
				let element = this.wrap("hr", null);
				return this.addRaw(element).addEOL();
			}
			addBreak() {
				let element = this.wrap("br", null);
				return this.addRaw(element).addEOL();
			}
			addQuote(text, cite) {
				let attrs = Object.assign({}, cite && { cite });
				let element = this.wrap("blockquote", text, attrs);
				return this.addRaw(element).addEOL();
			}
			addLink(text, href) {
				let element = this.wrap("a", text, { href });
				return this.addRaw(element).addEOL();
			}
		}
		let summary = new Summary();
		__WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
		var external_events_ = __nccwpck_require__(24434);
		__WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
		__nccwpck_require__(42613);
		let { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
		process.platform;
		external_fs_.constants.O_RDONLY;
		let external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
		process.platform;
		external_events_.EventEmitter;
		class ExecState extends external_events_.EventEmitter {
			constructor(options, toolPath) {
				super();
				this.processClosed = !1;
				this.processError = "";
				this.processExitCode = 0;
				this.processExited = !1;
				this.processStderr = !1;
				this.delay = 1e4;
				this.done = !1;
				this.timeout = null;
				if (!toolPath) throw Error("toolPath must not be empty");
				this.options = options;
				this.toolPath = toolPath;
				options.delay && (this.delay = options.delay);
			}
			CheckComplete() {
				if (this.done) return;
				this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this));
			}
			_debug(message) {
				this.emit("debug", message);
			}
			_setResult() {
				let error;
				this.processExited && (this.processError ? error = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode !== 0 && !this.options.ignoreReturnCode ? error = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`) : this.processStderr && this.options.failOnStdErr && (error = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)));
				if (this.timeout) {
					clearTimeout(this.timeout);
					this.timeout = null;
				}
				this.done = !0;
				this.emit("done", error, this.processExitCode);
			}
			static HandleTimeout(state) {
				if (state.done) return;
				if (!state.processClosed && state.processExited) {
					let message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
					state._debug(message);
				}
				state._setResult();
			}
		}
		external_os_.platform();
		external_os_.arch();
		var ExitCode;
		(function(ExitCode) {
			ExitCode[ExitCode.Success = 0] = "Success";
			ExitCode[ExitCode.Failure = 1] = "Failure";
		})(ExitCode ||= {});
		function core_setSecret(secret) {
			command_issueCommand("add-mask", {}, secret);
		}
		function getInput(name, options) {
			let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
			if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
			if (options && options.trimWhitespace === !1) return val;
			return val.trim();
		}
		function setOutput(name, value) {
			if (process.env.GITHUB_OUTPUT) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
			process.stdout.write(external_os_.EOL);
			command_issueCommand("set-output", { name }, utils_toCommandValue(value));
		}
		function setFailed(message) {
			process.exitCode = ExitCode.Failure;
			error(message);
		}
		function core_debug(message) {
			command_issueCommand("debug", {}, message);
		}
		function error(message, properties = {}) {
			command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function warning(message, properties = {}) {
			command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function notice(message, properties = {}) {
			command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function info(message) {
			process.stdout.write(message + external_os_.EOL);
		}
		function startGroup(name) {
			command_issue("group", name);
		}
		function endGroup() {
			command_issue("endgroup");
		}
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = !0;
	try {
		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
		threw = !1;
	} finally {
		threw && delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/");
(() => {
	var webpackQueues = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
		}
	};
	var wrapDeps = (deps) => deps.map((dep) => {
		if (typeof dep == "object" && dep) {
			if (dep[webpackQueues]) return dep;
			if (dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => fn(queue);
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = (x) => {};
		ret[webpackExports] = dep;
		return ret;
	});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise.catch((x) => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => currentDeps.map((d) => {
				if (d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			});
			var promise = new Promise((resolve) => {
				fn = () => resolve(getResult);
				fn.r = 0;
				var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
				currentDeps.map((dep) => dep[webpackQueues](fnQueue));
			});
			return fn.r ? promise : getResult();
		}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
__nccwpck_require__.n = (module) => {
	var getter = module && module.__esModule ? () => module.default : () => module;
	__nccwpck_require__.d(getter, { a: getter });
	return getter;
};
(() => {
	var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
	var leafPrototypes;
	__nccwpck_require__.t = function(value, mode) {
		mode & 1 && (value = this(value));
		if (mode & 8) return value;
		if (typeof value == "object" && value) {
			if (mode & 4 && value.__esModule) return value;
			if (mode & 16 && typeof value.then == "function") return value;
		}
		var ns = Object.create(null);
		__nccwpck_require__.r(ns);
		var def = {};
		leafPrototypes ||= [
			null,
			getProto({}),
			getProto([]),
			getProto(getProto)
		];
		for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
		def.default = () => value;
		__nccwpck_require__.d(ns, def);
		return ns;
	};
})();
__nccwpck_require__.d = (exports, definition) => {
	for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
		enumerable: !0,
		get: definition[key]
	});
};
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
		__nccwpck_require__.f[key](chunkId, promises);
		return promises;
	}, []));
})();
__nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js";
__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
__nccwpck_require__.r = (exports) => {
	typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	Object.defineProperty(exports, "__esModule", { value: !0 });
};
(() => {
	var installedChunks = { 8792: 0 };
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
		runtime && runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0]();
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
		if (installedChunkData !== 0) {
			if (installedChunkData) promises.push(installedChunkData[1]);
			else {
				var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
					installedChunks[chunkId] !== 0 && (installedChunks[chunkId] = void 0);
					throw e;
				});
				var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
				promises.push(installedChunkData[1] = promise);
			}
		}
	};
})();
var __webpack_exports__ = __nccwpck_require__(31755);
__webpack_exports__ = await __webpack_exports__;
