export const id = 1304;
export const ids = [1304];
export const modules = { 1304: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CopyWishes: () => CopyWishes,
checkDestinations: () => checkDestinations,
destinationsOf: () => destinationsOf
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function destinationsOf(request, due) {
let wanted = request.tagLines === null ? due.flatMap(({ rule }) => rule.copies ?? []) : request.copyTo;
return [...new Set(wanted.map(({ to }) => to))].sort();
}
async function checkDestinations(wanted, { enabled }, { enabledRegions }, run, input) {
let listed = enabled === null ? await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(enabledRegions, run) : {
	ok: !0,
	value: enabled
};
if (!listed.ok) {
	let message = `whether ${wanted.join(", ")} ${wanted.length === 1 ? "is" : "are"} enabled, where copies are wanted, could not be asked: ${listed.fault.message}`;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)([{
		region: null,
		target: input,
		message
	}]);
}
let known = new Set(listed.value);
let off = wanted.filter((region) => !known.has(region));
if (off.length === 0) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)([]);
return {
	ok: !1,
	refusals: [refusalOf(input, `${input}: copies are wanted in ${off.map((region) => `"${region}"`).join(", ")}, which is no enabled region of this account; enabled are ${[...known].sort().join(", ")}`)]
};
}
var CopyWishes = class {
#startedAt;
#input;
#own = new Map();
#tooLong = [];
#isAsked = !1;
#isWritten = !1;
constructor(startedAt, input) {
	this.#startedAt = startedAt;
	this.#input = input;
}
of(resource, expiry, wanted) {
	if (wanted.length === 0) return [];
	this.#isAsked = !0;
	let wishes = new Map();
	for (let { to, expiry: rule } of wanted) {
		if (to === resource.region) {
			this.#own.get(to)?.includes(resource) !== !0 && this.#own.set(to, [...this.#own.get(to) ?? [], resource]);
			continue;
		}
		let end = rule === null ? expiry : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(rule, this.#startedAt);
		let other = wishes.get(to);
		wishes.set(to, other === void 0 ? end : later(end, other));
	}
	if (wishes.size === 0) return [];
	this.#isWritten = !0;
	let value = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.S3J)([...wishes].map(([to, end]) => ({
		to,
		expiresAt: end
	})));
	value.length > 256 && this.#tooLong.push(resource.id);
	return [["BackupCopyTo", value]];
}
refusals() {
	if (this.#tooLong.length > 0) {
		let message = `${this.#input}: the copies that are wanted of ${listed(this.#tooLong)} do not fit in the 256 characters of a tag; name fewer regions`;
		return [refusalOf(this.#input, message)];
	}
	if (!this.#isAsked || this.#isWritten) return [];
	let homes = [...this.#own.keys()].sort().join(", ");
	let message = `${this.#input}: copies are wanted in ${homes} alone, where all selected resources are themselves, so that none would be made; name another region`;
	return [refusalOf(this.#input, message)];
}
warnings() {
	return [...this.#own].map(([region, resources]) => ({
		region,
		target: this.#input,
		message: `${region} is the region of ${listed(resources.map(({ id }) => id))} too, so no copy is wanted there of ${resources.length === 1 ? "it" : "these"}`
	}));
}
};
function later(one, other) {
return one === "never" || other === "never" ? "never" : Math.max(one, other);
}
function refusalOf(target, message) {
return {
	target,
	fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, `Correct ${target} and run again; nothing was changed.`)
};
}
function listed(ids) {
let more = ids.length - 10;
return `${ids.slice(0, 10).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
}) };
