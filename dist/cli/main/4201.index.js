export const id = 4201;
export const ids = [4201];
export const modules = { 4201: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { awsFleet: () => awsFleet });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
function awsFleet(outside, organization) {
return {
	cloudsOf: (requests) => batches(requests).flatMap((batch) => {
		let fetchIdToken = outside.fetchIdToken === null ? null : sharedToken(outside.fetchIdToken, outside.clock);
		return openedTogether(batch.map(({ session, kinds, allKinds, engine }) => (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.lTl)({
			...outside,
			request: session,
			kinds,
			...allKinds && { allKinds },
			engine,
			fetchIdToken
		})));
	}),
	accountsUnder: async (units) => {
		if (organization === null) throw Error("units were named and nobody is to be asked for them: this is a bug");
		let network = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.XVX)(process.env);
		if (!network.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2)(network.fault);
		let { accountsUnder } = await Promise.all([
			__webpack_require__.e(6975),
			__webpack_require__.e(4371),
			__webpack_require__.e(8894)
		]).then(__webpack_require__.bind(__webpack_require__, 8894));
		return accountsUnder({
			hide: () => {},
			...outside,
			request: organization,
			network: network.value
		}, units);
	}
};
}
function batches(items) {
return Array.from({ length: Math.ceil(items.length / 4) }, (_, index) => items.slice(index * 4, (index + 1) * 4));
}
function sharedToken(fetch, clock) {
let held = null;
return (audience, asking) => {
	let now = clock.now();
	if (held !== null && held.audience === audience && now - held.at < 6e4) return held.token;
	let token = fetch(audience, asking);
	let mine = {
		audience,
		at: now,
		token
	};
	held = mine;
	token.catch(() => {
		held === mine && (held = null);
	});
	return token;
};
}
function openedTogether(clouds) {
let opening = null;
let open = () => {
	let begun = clouds.map((cloud) => cloud.connect());
	for (let one of begun) one.catch(() => {});
	return begun;
};
return clouds.map((cloud, index) => ({ connect: () => {
	opening ??= open();
	return opening[index] ?? cloud.connect();
} }));
}
}) };
