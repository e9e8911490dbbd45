export const id = 1329;
export const ids = [1329];
export const modules = { 21329: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { HttpProxyAgent: () => HttpProxyAgent });
	var net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69278);
	var tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64756);
	var debug__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84640);
	var events__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24434);
	var agent_base__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15893);
	var url__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87016);
	var proxy_agent_negotiate__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63151);
	let debug = debug__WEBPACK_IMPORTED_MODULE_2__("http-proxy-agent");
	class HttpProxyAgent extends agent_base__WEBPACK_IMPORTED_MODULE_4__.g6 {
		constructor(proxy, opts) {
			super(opts);
			this.proxy = typeof proxy == "string" ? new url__WEBPACK_IMPORTED_MODULE_5__.URL(proxy) : proxy;
			this.proxyHeaders = opts?.headers ?? {};
			debug("Creating new HttpProxyAgent instance: %o", this.proxy.href);
			opts?.negotiate ? this.onProxyAuth = (0, proxy_agent_negotiate__WEBPACK_IMPORTED_MODULE_6__.h)() : opts?.onProxyAuth && (this.onProxyAuth = opts.onProxyAuth);
			let host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
			let port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
			this.connectOpts = {
				...opts ? omit(opts, "headers", "onProxyAuth", "negotiate") : null,
				host,
				port
			};
		}
		addRequest(req, opts) {
			req._header = null;
			this.setRequestProps(req, opts);
			super.addRequest(req, opts);
		}
		setRequestProps(req, opts) {
			let { proxy } = this;
			let base = `${opts.secureEndpoint ? "https:" : "http:"}//${req.getHeader("host") || "localhost"}`;
			let url = new url__WEBPACK_IMPORTED_MODULE_5__.URL(req.path, base);
			opts.port !== 80 && (url.port = String(opts.port));
			req.path = String(url);
			let headers = typeof this.proxyHeaders == "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
			if (proxy.username || proxy.password) {
				let auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
				headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
			}
			headers["Proxy-Connection"] ||= this.keepAlive ? "Keep-Alive" : "close";
			for (let name of Object.keys(headers)) {
				let value = headers[name];
				value && req.setHeader(name, value);
			}
		}
		async connect(req, opts) {
			req._header = null;
			req.path.includes("://") || this.setRequestProps(req, opts);
			let first;
			let endOfHeaders;
			debug("Regenerating stored HTTP header string for request");
			req._implicitHeader();
			if (req.outputData && req.outputData.length > 0) {
				debug("Patching connection write() output buffer with updated header");
				first = req.outputData[0].data;
				endOfHeaders = first.indexOf("\r\n\r\n") + 4;
				req.outputData[0].data = req._header + first.substring(endOfHeaders);
				debug("Output buffer: %o", req.outputData[0].data);
			}
			let socket;
			if (this.proxy.protocol === "https:") {
				debug("Creating `tls.Socket`: %o", this.connectOpts);
				socket = tls__WEBPACK_IMPORTED_MODULE_1__.connect(this.connectOpts);
			} else {
				debug("Creating `net.Socket`: %o", this.connectOpts);
				socket = net__WEBPACK_IMPORTED_MODULE_0__.connect(this.connectOpts);
			}
			await (0, events__WEBPACK_IMPORTED_MODULE_3__.once)(socket, "connect");
			let connect = { socket };
			req.emit("proxyConnect", connect);
			this.emit("proxyConnect", connect, req);
			req.emit("proxy", {
				proxy: this.proxy.href,
				socket
			});
			return socket;
		}
	}
	HttpProxyAgent.protocols = ["http", "https"];
	function omit(obj, ...keys) {
		let ret = {};
		let key;
		for (key in obj) keys.includes(key) || (ret[key] = obj[key]);
		return ret;
	}
}) };
