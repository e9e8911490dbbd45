export const id = 2327;
export const ids = [2327];
export const modules = {
	776: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__(4488);
	}),
	4488: ((__unused_webpack_module, exports, __webpack_require__) => {
		__webpack_require__(9278);
		var tls = __webpack_require__(4756);
		var http = __webpack_require__(8611);
		var https = __webpack_require__(5692);
		var events = __webpack_require__(4434);
		__webpack_require__(2613);
		var util = __webpack_require__(9023);
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
	2327: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Yz: () => debug,
			V9: () => getIDToken,
			Pq: () => setSecret
		});
		var external_os_ = __webpack_require__(857);
		function utils_toCommandValue(input) {
			if (input == null) return "";
			else if (typeof input == "string" || input instanceof String) return input;
			return JSON.stringify(input);
		}
		function command_issueCommand(command, properties, message) {
			let cmd = new Command(command, properties, message);
			process.stdout.write(cmd.toString() + external_os_.EOL);
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
		__webpack_require__(6982);
		var external_fs_ = __webpack_require__(9896);
		__webpack_require__(6928);
		var external_http_ = __webpack_require__(8611);
		var external_http_namespaceObject = __webpack_require__.t(external_http_, 2);
		var external_https_ = __webpack_require__(5692);
		var external_https_namespaceObject = __webpack_require__.t(external_https_, 2);
		function getProxyUrl(reqUrl) {
			let usingSsl = reqUrl.protocol === "https:";
			if (checkBypass(reqUrl)) return;
			let proxyVar = (() => {
				if (usingSsl) return process.env.https_proxy || process.env.HTTPS_PROXY;
				else return process.env.http_proxy || process.env.HTTP_PROXY;
			})();
			if (proxyVar) try {
				return new DecodedURL(proxyVar);
			} catch {
				if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
			}
			else return;
		}
		function checkBypass(reqUrl) {
			if (!reqUrl.hostname) return !1;
			let reqHost = reqUrl.hostname;
			if (isLoopbackAddress(reqHost)) return !0;
			let noProxy = process.env.no_proxy || process.env.NO_PROXY || "";
			if (!noProxy) return !1;
			let reqPort;
			reqUrl.port ? reqPort = Number(reqUrl.port) : reqUrl.protocol === "http:" ? reqPort = 80 : reqUrl.protocol === "https:" && (reqPort = 443);
			let upperReqHosts = [reqUrl.hostname.toUpperCase()];
			typeof reqPort == "number" && upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
			for (let upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return !0;
			return !1;
		}
		function isLoopbackAddress(host) {
			let hostLower = host.toLowerCase();
			return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
		}
		class DecodedURL extends URL {
			constructor(url, base) {
				super(url, base);
				this._decodedUsername = decodeURIComponent(super.username);
				this._decodedPassword = decodeURIComponent(super.password);
			}
			get username() {
				return this._decodedUsername;
			}
			get password() {
				return this._decodedPassword;
			}
		}
		var tunnel = __webpack_require__(776);
		var undici = __webpack_require__(5184);
		var __awaiter = function(thisArg, _arguments, P, generator) {
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
		let HttpRedirectCodes = [
			HttpCodes.MovedPermanently,
			HttpCodes.ResourceMoved,
			HttpCodes.SeeOther,
			HttpCodes.TemporaryRedirect,
			HttpCodes.PermanentRedirect
		];
		let HttpResponseRetryCodes = [
			HttpCodes.BadGateway,
			HttpCodes.ServiceUnavailable,
			HttpCodes.GatewayTimeout
		];
		let RetryableHttpVerbs = [
			"OPTIONS",
			"GET",
			"DELETE",
			"HEAD"
		];
		class HttpClientError extends Error {
			constructor(message, statusCode) {
				super(message);
				this.name = "HttpClientError";
				this.statusCode = statusCode;
				Object.setPrototypeOf(this, HttpClientError.prototype);
			}
		}
		class HttpClientResponse {
			constructor(message) {
				this.message = message;
			}
			readBody() {
				return __awaiter(this, void 0, void 0, function* () {
					return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
						let output = Buffer.alloc(0);
						this.message.on("data", (chunk) => {
							output = Buffer.concat([output, chunk]);
						});
						this.message.on("end", () => {
							resolve(output.toString());
						});
					}));
				});
			}
			readBodyBuffer() {
				return __awaiter(this, void 0, void 0, function* () {
					return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
						let chunks = [];
						this.message.on("data", (chunk) => {
							chunks.push(chunk);
						});
						this.message.on("end", () => {
							resolve(Buffer.concat(chunks));
						});
					}));
				});
			}
		}
		class HttpClient {
			constructor(userAgent, handlers, requestOptions) {
				this._ignoreSslError = !1;
				this._allowRedirects = !0;
				this._allowRedirectDowngrade = !1;
				this._maxRedirects = 50;
				this._allowRetries = !1;
				this._maxRetries = 1;
				this._keepAlive = !1;
				this._disposed = !1;
				this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
				this.handlers = handlers || [];
				this.requestOptions = requestOptions;
				if (requestOptions) {
					requestOptions.ignoreSslError != null && (this._ignoreSslError = requestOptions.ignoreSslError);
					this._socketTimeout = requestOptions.socketTimeout;
					requestOptions.allowRedirects != null && (this._allowRedirects = requestOptions.allowRedirects);
					requestOptions.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade);
					requestOptions.maxRedirects != null && (this._maxRedirects = Math.max(requestOptions.maxRedirects, 0));
					requestOptions.keepAlive != null && (this._keepAlive = requestOptions.keepAlive);
					requestOptions.allowRetries != null && (this._allowRetries = requestOptions.allowRetries);
					requestOptions.maxRetries != null && (this._maxRetries = requestOptions.maxRetries);
				}
			}
			options(requestUrl, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
				});
			}
			get(requestUrl, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request("GET", requestUrl, null, additionalHeaders || {});
				});
			}
			del(requestUrl, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request("DELETE", requestUrl, null, additionalHeaders || {});
				});
			}
			post(requestUrl, data, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request("POST", requestUrl, data, additionalHeaders || {});
				});
			}
			patch(requestUrl, data, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request("PATCH", requestUrl, data, additionalHeaders || {});
				});
			}
			put(requestUrl, data, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request("PUT", requestUrl, data, additionalHeaders || {});
				});
			}
			head(requestUrl, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request("HEAD", requestUrl, null, additionalHeaders || {});
				});
			}
			sendStream(verb, requestUrl, stream, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request(verb, requestUrl, stream, additionalHeaders);
				});
			}
			getJson(requestUrl_1) {
				return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
					additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
					let res = yield this.get(requestUrl, additionalHeaders);
					return this._processResponse(res, this.requestOptions);
				});
			}
			postJson(requestUrl_1, obj_1) {
				return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
					let data = JSON.stringify(obj, null, 2);
					additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
					additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
					let res = yield this.post(requestUrl, data, additionalHeaders);
					return this._processResponse(res, this.requestOptions);
				});
			}
			putJson(requestUrl_1, obj_1) {
				return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
					let data = JSON.stringify(obj, null, 2);
					additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
					additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
					let res = yield this.put(requestUrl, data, additionalHeaders);
					return this._processResponse(res, this.requestOptions);
				});
			}
			patchJson(requestUrl_1, obj_1) {
				return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
					let data = JSON.stringify(obj, null, 2);
					additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
					additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
					let res = yield this.patch(requestUrl, data, additionalHeaders);
					return this._processResponse(res, this.requestOptions);
				});
			}
			request(verb, requestUrl, data, headers) {
				return __awaiter(this, void 0, void 0, function* () {
					if (this._disposed) throw Error("Client has already been disposed.");
					let parsedUrl = new URL(requestUrl);
					let info = this._prepareRequest(verb, parsedUrl, headers);
					let maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
					let numTries = 0;
					let response;
					do {
						response = yield this.requestRaw(info, data);
						if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
							let authenticationHandler;
							for (let handler of this.handlers) if (handler.canHandleAuthentication(response)) {
								authenticationHandler = handler;
								break;
							}
							if (authenticationHandler) return authenticationHandler.handleAuthentication(this, info, data);
							else return response;
						}
						let redirectsRemaining = this._maxRedirects;
						for (; response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0;) {
							let redirectUrl = response.message.headers.location;
							if (!redirectUrl) break;
							let parsedRedirectUrl = new URL(redirectUrl);
							if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) throw Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
							yield response.readBody();
							if (parsedRedirectUrl.hostname !== parsedUrl.hostname) for (let header in headers) header.toLowerCase() === "authorization" && delete headers[header];
							info = this._prepareRequest(verb, parsedRedirectUrl, headers);
							response = yield this.requestRaw(info, data);
							redirectsRemaining--;
						}
						if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) return response;
						numTries += 1;
						if (numTries < maxTries) {
							yield response.readBody();
							yield this._performExponentialBackoff(numTries);
						}
					} while (numTries < maxTries);
					return response;
				});
			}
			dispose() {
				this._agent && this._agent.destroy();
				this._disposed = !0;
			}
			requestRaw(info, data) {
				return __awaiter(this, void 0, void 0, function* () {
					return new Promise((resolve, reject) => {
						function callbackForResult(err, res) {
							err ? reject(err) : res ? resolve(res) : reject(Error("Unknown error"));
						}
						this.requestRawWithCallback(info, data, callbackForResult);
					});
				});
			}
			requestRawWithCallback(info, data, onResult) {
				if (typeof data == "string") {
					info.options.headers || (info.options.headers = {});
					info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
				}
				let callbackCalled = !1;
				function handleResult(err, res) {
					if (!callbackCalled) {
						callbackCalled = !0;
						onResult(err, res);
					}
				}
				let req = info.httpModule.request(info.options, (msg) => {
					handleResult(void 0, new HttpClientResponse(msg));
				});
				let socket;
				req.on("socket", (sock) => {
					socket = sock;
				});
				req.setTimeout(this._socketTimeout || 18e4, () => {
					socket && socket.end();
					handleResult(Error(`Request timeout: ${info.options.path}`));
				});
				req.on("error", function(err) {
					handleResult(err);
				});
				data && typeof data == "string" && req.write(data, "utf8");
				if (data && typeof data != "string") {
					data.on("close", function() {
						req.end();
					});
					data.pipe(req);
				} else req.end();
			}
			getAgent(serverUrl) {
				let parsedUrl = new URL(serverUrl);
				return this._getAgent(parsedUrl);
			}
			getAgentDispatcher(serverUrl) {
				let parsedUrl = new URL(serverUrl);
				let proxyUrl = getProxyUrl(parsedUrl);
				if (!(proxyUrl && proxyUrl.hostname)) return;
				return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
			}
			_prepareRequest(method, requestUrl, headers) {
				let info = {};
				info.parsedUrl = requestUrl;
				let usingSsl = info.parsedUrl.protocol === "https:";
				info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
				let defaultPort = usingSsl ? 443 : 80;
				info.options = {};
				info.options.host = info.parsedUrl.hostname;
				info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
				info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || "");
				info.options.method = method;
				info.options.headers = this._mergeHeaders(headers);
				this.userAgent != null && (info.options.headers["user-agent"] = this.userAgent);
				info.options.agent = this._getAgent(info.parsedUrl);
				if (this.handlers) for (let handler of this.handlers) handler.prepareRequest(info.options);
				return info;
			}
			_mergeHeaders(headers) {
				if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
				return lowercaseKeys(headers || {});
			}
			_getExistingOrDefaultHeader(additionalHeaders, header, _default) {
				let clientHeader;
				if (this.requestOptions && this.requestOptions.headers) {
					let headerValue = lowercaseKeys(this.requestOptions.headers)[header];
					headerValue && (clientHeader = typeof headerValue == "number" ? headerValue.toString() : headerValue);
				}
				let additionalValue = additionalHeaders[header];
				if (additionalValue !== void 0) return typeof additionalValue == "number" ? additionalValue.toString() : additionalValue;
				if (clientHeader !== void 0) return clientHeader;
				return _default;
			}
			_getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
				let clientHeader;
				if (this.requestOptions && this.requestOptions.headers) {
					let headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
					headerValue && (clientHeader = typeof headerValue == "number" ? String(headerValue) : Array.isArray(headerValue) ? headerValue.join(", ") : headerValue);
				}
				let additionalValue = additionalHeaders[Headers.ContentType];
				if (additionalValue !== void 0) {
					if (typeof additionalValue == "number") return String(additionalValue);
					else if (Array.isArray(additionalValue)) return additionalValue.join(", ");
					else return additionalValue;
				}
				if (clientHeader !== void 0) return clientHeader;
				return _default;
			}
			_getAgent(parsedUrl) {
				let agent;
				let proxyUrl = getProxyUrl(parsedUrl);
				let useProxy = proxyUrl && proxyUrl.hostname;
				this._keepAlive && useProxy && (agent = this._proxyAgent);
				useProxy || (agent = this._agent);
				if (agent) return agent;
				let usingSsl = parsedUrl.protocol === "https:";
				let maxSockets = 100;
				this.requestOptions && (maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets);
				if (proxyUrl && proxyUrl.hostname) {
					let agentOptions = {
						maxSockets,
						keepAlive: this._keepAlive,
						proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && { proxyAuth: `${proxyUrl.username}:${proxyUrl.password}` }), {
							host: proxyUrl.hostname,
							port: proxyUrl.port
						})
					};
					let tunnelAgent;
					let overHttps = proxyUrl.protocol === "https:";
					tunnelAgent = usingSsl ? overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp : overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
					agent = tunnelAgent(agentOptions);
					this._proxyAgent = agent;
				}
				if (!agent) {
					let options = {
						keepAlive: this._keepAlive,
						maxSockets
					};
					agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
					this._agent = agent;
				}
				usingSsl && this._ignoreSslError && (agent.options = Object.assign(agent.options || {}, { rejectUnauthorized: !1 }));
				return agent;
			}
			_getProxyAgentDispatcher(parsedUrl, proxyUrl) {
				let proxyAgent;
				this._keepAlive && (proxyAgent = this._proxyAgentDispatcher);
				if (proxyAgent) return proxyAgent;
				let usingSsl = parsedUrl.protocol === "https:";
				proxyAgent = new undici.ProxyAgent(Object.assign({
					uri: proxyUrl.href,
					pipelining: +!!this._keepAlive
				}, (proxyUrl.username || proxyUrl.password) && { token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}` }));
				this._proxyAgentDispatcher = proxyAgent;
				usingSsl && this._ignoreSslError && (proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, { rejectUnauthorized: !1 }));
				return proxyAgent;
			}
			_getUserAgentWithOrchestrationId(userAgent) {
				let baseUserAgent = userAgent || "actions/http-client";
				let orchId = process.env.ACTIONS_ORCHESTRATION_ID;
				if (orchId) return `${baseUserAgent} actions_orchestration_id/${orchId.replace(/[^a-z0-9_.-]/gi, "_")}`;
				return baseUserAgent;
			}
			_performExponentialBackoff(retryNumber) {
				return __awaiter(this, void 0, void 0, function* () {
					retryNumber = Math.min(10, retryNumber);
					let ms = 5 * 2 ** retryNumber;
					return new Promise((resolve) => setTimeout(() => resolve(), ms));
				});
			}
			_processResponse(res, options) {
				return __awaiter(this, void 0, void 0, function* () {
					return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
						let statusCode = res.message.statusCode || 0;
						let response = {
							statusCode,
							result: null,
							headers: {}
						};
						statusCode === HttpCodes.NotFound && resolve(response);
						function dateTimeDeserializer(key, value) {
							if (typeof value == "string") {
								let a = new Date(value);
								if (!isNaN(a.valueOf())) return a;
							}
							return value;
						}
						let obj;
						let contents;
						try {
							contents = yield res.readBody();
							if (contents && contents.length > 0) {
								obj = options && options.deserializeDates ? JSON.parse(contents, dateTimeDeserializer) : JSON.parse(contents);
								response.result = obj;
							}
							response.headers = res.message.headers;
						} catch {}
						if (statusCode > 299) {
							let msg;
							msg = obj && obj.message ? obj.message : contents && contents.length > 0 ? contents : `Failed request: (${statusCode})`;
							let err = new HttpClientError(msg, statusCode);
							err.result = response.result;
							reject(err);
						} else resolve(response);
					}));
				});
			}
		}
		let lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});
		var auth_awaiter = function(thisArg, _arguments, P, generator) {
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
		class BearerCredentialHandler {
			constructor(token) {
				this.token = token;
			}
			prepareRequest(options) {
				if (!options.headers) throw Error("The request has no headers");
				options.headers.Authorization = `Bearer ${this.token}`;
			}
			canHandleAuthentication() {
				return !1;
			}
			handleAuthentication() {
				return auth_awaiter(this, void 0, void 0, function* () {
					throw Error("not implemented");
				});
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
		class OidcClient {
			static createHttpClient(allowRetry = !0, maxRetry = 10) {
				let requestOptions = {
					allowRetries: allowRetry,
					maxRetries: maxRetry
				};
				return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
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
					let id_token = (yield OidcClient.createHttpClient().getJson(id_token_url).catch((error) => {
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
						let id_token_url = OidcClient.getIDTokenUrl();
						if (audience) {
							let encodedAudience = encodeURIComponent(audience);
							id_token_url = `${id_token_url}&audience=${encodedAudience}`;
						}
						debug(`ID token url is ${id_token_url}`);
						let id_token = yield OidcClient.getCall(id_token_url);
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
		new Summary();
		__webpack_require__(3193);
		var external_events_ = __webpack_require__(4434);
		__webpack_require__(5317);
		__webpack_require__(2613);
		let { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
		process.platform;
		external_fs_.constants.O_RDONLY;
		var external_timers_ = __webpack_require__(3557);
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
				this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, external_timers_.setTimeout)(ExecState.HandleTimeout, this.delay, this));
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
		var core_awaiter = function(thisArg, _arguments, P, generator) {
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
		var ExitCode;
		(function(ExitCode) {
			ExitCode[ExitCode.Success = 0] = "Success";
			ExitCode[ExitCode.Failure = 1] = "Failure";
		})(ExitCode ||= {});
		function setSecret(secret) {
			command_issueCommand("add-mask", {}, secret);
		}
		function debug(message) {
			command_issueCommand("debug", {}, message);
		}
		function getIDToken(aud) {
			return core_awaiter(this, void 0, void 0, function* () {
				return yield OidcClient.getIDToken(aud);
			});
		}
	})
};
