export const id = 4689;
export const ids = [4689];
export const modules = {
	94689: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { fromHttp: () => fromHttp });
		var setCredentialFeature = __webpack_require__(40727);
		var CredentialsProviderError = __webpack_require__(99902);
		var node_http_handler = __webpack_require__(90018);
		var promises_ = __webpack_require__(51455);
		var promises_default = __webpack_require__.n(promises_);
		let checkUrl = (url, logger) => {
			if (url.protocol === "https:") return;
			if (url.hostname === "169.254.170.2" || url.hostname === "169.254.170.23" || url.hostname === "[fd00:ec2::23]") return;
			if (url.hostname.includes("[")) {
				if (url.hostname === "[::1]" || url.hostname === "[0000:0000:0000:0000:0000:0000:0000:0001]") return;
			} else {
				if (url.hostname === "localhost") return;
				let ipComponents = url.hostname.split(".");
				let inRange = (component) => {
					let num = parseInt(component, 10);
					return 0 <= num && num <= 255;
				};
				if (ipComponents[0] === "127" && inRange(ipComponents[1]) && inRange(ipComponents[2]) && inRange(ipComponents[3]) && ipComponents.length === 4) return;
			}
			throw new CredentialsProviderError.C("URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]", { logger });
		};
		var httpRequest = __webpack_require__(51871);
		var date_utils = __webpack_require__(8227);
		var sdk_stream_mixin = __webpack_require__(19015);
		function createGetRequest(url) {
			return new httpRequest.K({
				protocol: url.protocol,
				hostname: url.hostname,
				port: Number(url.port),
				path: url.pathname,
				query: Array.from(url.searchParams.entries()).reduce((acc, [k, v]) => {
					acc[k] = v;
					return acc;
				}, {}),
				fragment: url.hash
			});
		}
		async function getCredentials(response, logger) {
			let str = await (0, sdk_stream_mixin.c)(response.body).transformToString();
			if (response.statusCode === 200) {
				let parsed = JSON.parse(str);
				if (typeof parsed.AccessKeyId != "string" || typeof parsed.SecretAccessKey != "string" || typeof parsed.Token != "string" || typeof parsed.Expiration != "string") throw new CredentialsProviderError.C("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", { logger });
				return {
					accessKeyId: parsed.AccessKeyId,
					secretAccessKey: parsed.SecretAccessKey,
					sessionToken: parsed.Token,
					expiration: (0, date_utils.EI)(parsed.Expiration)
				};
			}
			if (response.statusCode >= 400 && response.statusCode < 500) {
				let parsedBody = {};
				try {
					parsedBody = JSON.parse(str);
				} catch {}
				throw Object.assign(new CredentialsProviderError.C(`Server responded with status: ${response.statusCode}`, { logger }), {
					Code: parsedBody.Code,
					Message: parsedBody.Message
				});
			}
			throw new CredentialsProviderError.C(`Server responded with status: ${response.statusCode}`, { logger });
		}
		let retryWrapper = (toRetry, maxRetries, delayMs) => async () => {
			for (let i = 0; i < maxRetries; ++i) try {
				return await toRetry();
			} catch {
				await new Promise((resolve) => setTimeout(resolve, delayMs));
			}
			return await toRetry();
		};
		let fromHttp = (options = {}) => {
			options.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
			let host;
			let relative = options.awsContainerCredentialsRelativeUri ?? process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI;
			let full = options.awsContainerCredentialsFullUri ?? process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI;
			let token = options.awsContainerAuthorizationToken ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN;
			let tokenFile = options.awsContainerAuthorizationTokenFile ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE;
			let warn = options.logger?.constructor?.name === "NoOpLogger" || !options.logger?.warn ? console.warn : options.logger.warn.bind(options.logger);
			if (relative && full) {
				warn("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.");
				warn("awsContainerCredentialsRelativeUri will take precedence.");
			}
			if (token && tokenFile) {
				warn("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.");
				warn("awsContainerAuthorizationTokenFile will take precedence.");
			}
			if (relative) host = `http://169.254.170.2${relative}`;
			else if (full) host = full;
			else throw new CredentialsProviderError.C("No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.", { logger: options.logger });
			let url = new URL(host);
			checkUrl(url, options.logger);
			let requestHandler = node_http_handler.$.create({ connectionTimeout: options.timeout ?? 1e3 });
			let requestTimeout = options.timeout ?? 1e3;
			let provider = retryWrapper(async () => {
				let request = createGetRequest(url);
				tokenFile ? request.headers.Authorization = validateToken((await promises_default().readFile(tokenFile)).toString()) : token && (request.headers.Authorization = validateToken(token));
				try {
					return getCredentials((await requestHandler.handle(request, { requestTimeout })).response).then((creds) => (0, setCredentialFeature.g)(creds, "CREDENTIALS_HTTP", "z"));
				} catch (e) {
					throw new CredentialsProviderError.C(String(e), { logger: options.logger });
				}
			}, options.maxRetries ?? 3, options.timeout ?? 1e3);
			return async () => {
				try {
					return await provider();
				} finally {
					requestHandler.destroy?.();
				}
			};
		};
		let validateToken = (token) => {
			if (token.includes("\r\n")) throw new CredentialsProviderError.C("Authorization token contains invalid \\r\\n sequence.");
			return token;
		};
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
