export const id = 2508;
export const ids = [2508];
export const modules = {
2508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { nearMiss: () => nearMiss });
var _nearest_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3793);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
async function nearMiss(inventory, { tagLines, ifNoneFound }, { connection, run }) {
	if (inventory.regions.some((region) => !region.read || region.resources.length > 0) || ifNoneFound !== "error") return "";
	let names = [...new Set(inventory.regions.map(({ region }) => region))];
	let all = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.lB7)(connection, names, {
		resources: [],
		points: !1
	}, run, () => {});
	return (0, _nearest_tags_js__WEBPACK_IMPORTED_MODULE_0__.r)(tagLines, all.regions.flatMap((region) => region.read ? region.resources : []));
}
}),
3793: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { r: () => didYouMeanTags });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
function didYouMeanTags(lines, tagged) {
	let meant = lines.flatMap((line) => {
		if (tagged.some(({ tags }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA)(tags, [line]))) return [];
		let near = nearestTag(line, tagged);
		return near === null ? [] : [`"${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.em)(near)}"`];
	});
	return meant.length === 0 ? "" : `; did you mean ${meant.join(" and ")}?`;
}
function nearestTag({ key, value }, tagged) {
	let keys = new Set(tagged.flatMap(({ tags }) => [...tags.keys()]));
	let like = keys.has(key) ? key : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pA)(key, [...keys]);
	if (like === null) return null;
	let values = new Set(tagged.flatMap(({ tags }) => tags.get(like) ?? []));
	let near = values.has(value) ? value : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pA)(value, [...values]);
	return near === null ? null : {
		key: like,
		value: near
	};
}
})
};
