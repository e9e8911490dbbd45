export const id = 5852;
export const ids = [5852];
export const modules = { 85852: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { HttpsProxyAgent: () => HttpsProxyAgent });
	var external_net_ = __webpack_require__(69278);
	var external_tls_ = __webpack_require__(64756);
	var external_assert_ = __webpack_require__(42613);
	var src = __webpack_require__(84640);
	var dist = __webpack_require__(15893);
	var external_url_ = __webpack_require__(87016);
	let debug = src("https-proxy-agent:parse-proxy-response");
	function parseProxyResponse(socket) {
		return new Promise((resolve, reject) => {
			let buffersLength = 0;
			let buffers = [];
			function read() {
				let b = socket.read();
				b ? ondata(b) : socket.once("readable", read);
			}
			function cleanup() {
				socket.removeListener("end", onend);
				socket.removeListener("error", onerror);
				socket.removeListener("readable", read);
			}
			function onend() {
				cleanup();
				debug("onend");
				reject(Error("Proxy connection ended before receiving CONNECT response"));
			}
			function onerror(err) {
				cleanup();
				debug("onerror %o", err);
				reject(err);
			}
			function ondata(b) {
				buffers.push(b);
				buffersLength += b.length;
				let buffered = Buffer.concat(buffers, buffersLength);
				let endOfHeaders = buffered.indexOf("\r\n\r\n");
				if (endOfHeaders === -1) {
					debug("have not received end of HTTP headers yet...");
					read();
					return;
				}
				let headerParts = buffered.slice(0, endOfHeaders).toString("ascii").split("\r\n");
				let firstLine = headerParts.shift();
				if (!firstLine) {
					socket.destroy();
					return reject(Error("No header received from proxy CONNECT response"));
				}
				let firstLineParts = firstLine.split(" ");
				let statusCode = +firstLineParts[1];
				let statusText = firstLineParts.slice(2).join(" ");
				let headers = {};
				for (let header of headerParts) {
					if (!header) continue;
					let firstColon = header.indexOf(":");
					if (firstColon === -1) {
						socket.destroy();
						return reject(Error(`Invalid header from proxy CONNECT response: "${header}"`));
					}
					let key = header.slice(0, firstColon).toLowerCase();
					let value = header.slice(firstColon + 1).trimStart();
					let current = headers[key];
					typeof current == "string" ? headers[key] = [current, value] : Array.isArray(current) ? current.push(value) : headers[key] = value;
				}
				debug("got proxy server response: %o %o", firstLine, headers);
				cleanup();
				resolve({
					connect: {
						statusCode,
						statusText,
						headers
					},
					buffered
				});
			}
			socket.on("error", onerror);
			socket.on("end", onend);
			read();
		});
	}
	var proxy_agent_negotiate_dist = __webpack_require__(63151);
	let dist_debug = src("https-proxy-agent");
	let setServernameFromNonIpHost = (options) => {
		if (options.servername === void 0 && options.host && !external_net_.isIP(options.host)) return {
			...options,
			servername: options.host
		};
		return options;
	};
	class HttpsProxyAgent extends dist.g6 {
		constructor(proxy, opts) {
			super(opts);
			this.options = { path: void 0 };
			this.proxy = typeof proxy == "string" ? new external_url_.URL(proxy) : proxy;
			this.proxyHeaders = opts?.headers ?? {};
			dist_debug("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
			opts?.negotiate ? this.onProxyAuth = (0, proxy_agent_negotiate_dist.h)() : opts?.onProxyAuth && (this.onProxyAuth = opts.onProxyAuth);
			let host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
			let port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
			this.connectOpts = {
				ALPNProtocols: ["http/1.1"],
				...opts ? omit(opts, "headers", "onProxyAuth", "negotiate") : null,
				host,
				port
			};
		}
		async connect(req, opts) {
			let { proxy } = this;
			if (!opts.host) throw TypeError("No \"host\" provided");
			let socket;
			if (proxy.protocol === "https:") {
				dist_debug("Creating `tls.Socket`: %o", this.connectOpts);
				socket = external_tls_.connect(setServernameFromNonIpHost(this.connectOpts));
			} else {
				dist_debug("Creating `net.Socket`: %o", this.connectOpts);
				socket = external_net_.connect(this.connectOpts);
			}
			let headers = typeof this.proxyHeaders == "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
			let host = external_net_.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
			let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
			if (proxy.username || proxy.password) {
				let auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
				headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
			}
			headers.Host = `${host}:${opts.port}`;
			headers["Proxy-Connection"] ||= this.keepAlive ? "Keep-Alive" : "close";
			for (let name of Object.keys(headers)) payload += `${name}: ${headers[name]}\r\n`;
			let proxyResponsePromise = parseProxyResponse(socket);
			socket.write(`${payload}\r\n`);
			let { connect, buffered } = await proxyResponsePromise;
			req.emit("proxyConnect", connect);
			this.emit("proxyConnect", connect, req);
			req.emit("proxy", {
				proxy: this.proxy.href,
				socket
			});
			if (connect.statusCode === 200) {
				req.once("socket", resume);
				if (opts.secureEndpoint) {
					dist_debug("Upgrading socket connection to TLS");
					return external_tls_.connect({
						...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
						socket
					});
				}
				return socket;
			}
			if (connect.statusCode === 407 && this.onProxyAuth) {
				dist_debug("Got 407 response, invoking onProxyAuth callback");
				socket.destroy();
				let proxyAuthenticate = connect.headers["proxy-authenticate"] || "";
				let scheme = Array.isArray(proxyAuthenticate) ? proxyAuthenticate[0].split(/\s/)[0] : proxyAuthenticate.split(/\s/)[0];
				let authResponse = await this.onProxyAuth({
					response: connect,
					scheme
				});
				return this._connectWithAuth(req, opts, authResponse.headers);
			}
			socket.destroy();
			let fakeSocket = new external_net_.Socket({ writable: !1 });
			fakeSocket.readable = !0;
			req.once("socket", (s) => {
				dist_debug("Replaying proxy buffer for failed request");
				external_assert_(s.listenerCount("data") > 0);
				s.push(buffered);
				s.push(null);
			});
			return fakeSocket;
		}
		async _connectWithAuth(req, opts, authHeaders) {
			let { proxy } = this;
			let socket;
			socket = proxy.protocol === "https:" ? external_tls_.connect(setServernameFromNonIpHost(this.connectOpts)) : external_net_.connect(this.connectOpts);
			let headers = typeof this.proxyHeaders == "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
			let host = external_net_.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
			let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
			if (proxy.username || proxy.password) {
				let auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
				headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
			}
			Object.assign(headers, authHeaders);
			headers.Host = `${host}:${opts.port}`;
			headers["Proxy-Connection"] ||= this.keepAlive ? "Keep-Alive" : "close";
			for (let name of Object.keys(headers)) payload += `${name}: ${headers[name]}\r\n`;
			let proxyResponsePromise = parseProxyResponse(socket);
			socket.write(`${payload}\r\n`);
			let { connect } = await proxyResponsePromise;
			req.emit("proxyConnect", connect);
			this.emit("proxyConnect", connect, req);
			if (connect.statusCode === 200) {
				req.once("socket", resume);
				if (opts.secureEndpoint) {
					dist_debug("Upgrading socket connection to TLS");
					return external_tls_.connect({
						...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
						socket
					});
				}
				return socket;
			}
			socket.destroy();
			throw Error(`Proxy authentication failed with status ${connect.statusCode} after retry`);
		}
	}
	HttpsProxyAgent.protocols = ["http", "https"];
	function resume(socket) {
		setImmediate(() => {
			socket.resume();
		});
	}
	function omit(obj, ...keys) {
		let ret = {};
		let key;
		for (key in obj) keys.includes(key) || (ret[key] = obj[key]);
		return ret;
	}
}) };
