export const id = 4456;
export const ids = [4456];
export const modules = {
4456: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { previewedChanges: () => previewedChanges });
var _retain_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4680);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
function previewedChanges(request, source, inventory, preview, { startedAt, now, commit }) {
	let decided = (0, _retain_change_set_js__WEBPACK_IMPORTED_MODULE_0__.J)(inventory, source.file, startedAt, request.graceMilliseconds);
	let changes = decided.changes.filter((change) => change.action === "set-expiry");
	let left = decided.changes.flatMap((change) => change.action === "keep" ? [change.point.id] : []);
	let asked = {
		request: retainRequestOf(request),
		account: inventory.account,
		source,
		due: []
	};
	let text = (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.changeSetText)(decided, asked, now, commit);
	return {
		changes,
		notes: [...changeNotes(changes, preview), ...neverNotes(left)],
		text
	};
}
function retainRequestOf(request) {
	let { kinds, engine, regions, dryRun, session, workflowRun, planFile, graceMilliseconds, changeSet } = request;
	return {
		mode: "retain",
		kinds,
		engine,
		regions,
		dryRun,
		session,
		workflowRun,
		planFile,
		graceMilliseconds,
		changeSet
	};
}
function changeNotes(changes, { fates }) {
	if (changes.length === 0) return [];
	let earlier = changes.filter(({ because }) => because.startsWith("shorten")).length;
	let tags = changes.length === 1 ? "1 Expire tag" : `${changes.length} Expire tags`;
	let shown = new Set(fates.map(({ recoveryPointId }) => recoveryPointId));
	let untold = changes.filter(({ point }) => !shown.has(point.id)).map(({ point }) => point.id);
	let note = `After the merge, mode: retain with this change set updates ${tags} (${earlier} to an earlier date) and nothing else.`;
	if (untold.length === 0) return [note];
	return [`${note} Not listed below, because nothing else happens to them: ${listed(untold)}.`];
}
function neverNotes(ids) {
	if (ids.length === 0) return [];
	return [`Kept forever, because their Expire tags say never, although their plans set an expiry: ${listed(ids)}.`];
}
function listed(ids) {
	let more = ids.length - 20;
	return `${ids.slice(0, 20).join(", ")}${more > 0 ? ` and ${more} more, which the report names` : ""}`;
}
}),
4680: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { J: () => decideRetainChanges });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1892);
var _share_expiries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6148);
let REASONS = {
	lengthen: "its plan keeps it longer",
	shorten: "its plan keeps it shorter",
	"shorten-to-grace": "its plan keeps it shorter, but not less than the grace from now",
	snapshots: "its snapshots say another expiry than it does"
};
function decideRetainChanges(inventory, file, now, graceMilliseconds) {
	let { account, regions } = inventory;
	let points = regions.flatMap((region) => region.read ? (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.arP)(region.points) : []);
	let context = {
		account,
		now,
		graceMilliseconds
	};
	let changes = (0, _share_expiries_js__WEBPACK_IMPORTED_MODULE_3__.B)((0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.decideRetain)(points, file, context), file).map((change) => ({
		action: "set-expiry",
		...change,
		reason: REASONS[change.because]
	}));
	let left = (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.findNeverShortened)(points, file, context).map(({ point, target }) => ({
		action: "keep",
		point,
		because: "never-expires",
		reason: `its Expire tag says never, which is not shortened; its plan asks for ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(target)}`
	}));
	return {
		changes: [...changes, ...left],
		skipped: [],
		failures: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.bgL)(regions),
		warnings: [
			...plansWithoutPoints(points, file, regions),
			...kindsWithoutPoints(points, regions),
			...nearMisses((0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.countNearMisses)(points, file, context))
		],
		matched: 0
	};
}
function plansWithoutPoints(points, file, regions) {
	if (regions.some(({ read }) => !read)) return [];
	let kinds = new Set(regions.map(({ kind }) => kind));
	let made = new Set(points.flatMap((point) => (0, _run_js__WEBPACK_IMPORTED_MODULE_1__._Gl)(point, file).rules.map(({ plan }) => plan)));
	if (made.size === 0) return [];
	return file.plans.flatMap((plan) => {
		if (plan.engine !== "direct" || made.has(plan)) return [];
		if (plan.selection.kinds.length > 0 && !plan.selection.kinds.some((kind) => kinds.has(kind))) return [];
		let message = `nothing is there that the plan ${plan.name} made; unless its first backup is to come, look whether it selects what it should`;
		return [{
			region: null,
			target: plan.name,
			message
		}];
	});
}
function nearMisses(count) {
	if (count === 0) return [];
	return [{
		region: null,
		target: "plan-file",
		message: `${count === 1 ? "1 expiry differs" : `${count} expiries differ`} from the plan file by less than an hour and ${count === 1 ? "is" : "are"} left as ${count === 1 ? "it is" : "they are"}: as much can lie between the start of a run and its backup`
	}];
}
function kindsWithoutPoints(points, regions) {
	let kinds = [...new Set(regions.map(({ kind }) => kind))];
	if (points.length === 0) return [];
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.pMl)(kinds, regions, points).map((kind) => ({
		region: null,
		target: kind,
		message: `there is no backup of the kind ${kind}; where that is expected, take it out of kinds`
	}));
}
}),
6148: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { B: () => shareExpiries });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
__webpack_require__(1892);
function shareExpiries(changes, file) {
	let groups = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(changes.flatMap(sharing), ({ change: { point } }) => {
		let names = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__._Gl)(point, file).rules.map(({ plan, rule }) => `${plan.name}/${rule.name}`);
		return [
			(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.$t)(point),
			(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point),
			...names.sort()
		].join("\n");
	});
	let shared = new Map();
	for (let group of groups.values()) for (let window of windowsOf(group)) {
		let latest = window.at(-1)?.own;
		if (latest === void 0) continue;
		for (let { change, own } of window) own < latest && shared.set(change, {
			...change,
			to: latest,
			own
		});
	}
	return changes.map((change) => shared.get(change) ?? change);
}
function sharing(change) {
	let { to, because } = change;
	return to !== "never" && (because === "lengthen" || because === "shorten") ? [{
		change,
		own: to
	}] : [];
}
function windowsOf(group) {
	let windows = [];
	let start = -1e400;
	for (let one of [...group].sort((a, b) => a.own - b.own)) {
		let window = windows.at(-1);
		if (window !== void 0 && one.own - start < 36e5) {
			window.push(one);
			continue;
		}
		windows.push([one]);
		start = one.own;
	}
	return windows;
}
})
};
