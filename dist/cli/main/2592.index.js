export const id = 2592;
export const ids = [2592];
export const modules = { 2592: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
namesProxy: () => namesProxy,
readProxies: () => readProxies
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
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
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2)((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, `Correct the environment variable ${name} and run again; nothing was changed.`));
	}
	proxies[`${scheme}:`] = address;
}
let direct = exceptionsOf(environment.no_proxy || environment.NO_PROXY || "");
return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)((url) => {
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
let networks = new node_net__WEBPACK_IMPORTED_MODULE_2__.BlockList();
let names = [];
for (let entry of entries) {
	let [address = "", prefix] = entry.split("/");
	let version = (0, node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(address);
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
	let version = (0, node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host);
	if (version !== 0 && networks.check(host, version === 4 ? "ipv4" : "ipv6")) return !0;
	return names.some((entry) => (entry.port === "" || entry.port === port) && (host === entry.name || version === 0 && host.endsWith(`.${entry.name}`)));
};
}
}) };
