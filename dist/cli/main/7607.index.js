export const id = 7607;
export const ids = [7607];
export const modules = {
4637: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => knownByPlan });
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
async function knownByPlan(file, listed, now, slack = 108e5) {
	if (file === null) return listed === null ? _shared_js__WEBPACK_IMPORTED_MODULE_0__.NOTHING_KNOWN : {
		..._shared_js__WEBPACK_IMPORTED_MODULE_0__.NOTHING_KNOWN,
		selected: () => null
	};
	let { askedByPoints, askedBySelection } = await Promise.all([__webpack_require__.e(8473), __webpack_require__.e(6819)]).then(__webpack_require__.bind(__webpack_require__, 6513));
	let span = {
		from: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.calendarStart)(now),
		until: now - slack,
		slack
	};
	if (listed === null) return {
		..._shared_js__WEBPACK_IMPORTED_MODULE_0__.NOTHING_KNOWN,
		asked: askedByPoints(file, span)
	};
	let resources = listed.regions.flatMap((read) => read.read ? read.resources : []);
	return {
		..._shared_js__WEBPACK_IMPORTED_MODULE_0__.NOTHING_KNOWN,
		selected: askedBySelection(file, resources, span)
	};
}
}),
5604: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { l: () => keptEntries });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
function keptEntries(changes, applied, names) {
	let kept = changes.flatMap((change) => {
		if (change.action === "keep-snapshot") {
			let { because, reason, snapshot } = change;
			return [{
				...names.loose(snapshot),
				recoveryPointId: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hS)(snapshot.id),
				name: "",
				because,
				reason
			}];
		}
		if (change.action !== "keep" && change.action !== "refuse") return [];
		let because = change.action === "refuse" ? "refused" : change.because;
		return [{
			...names.point(change.point),
			name: change.point.name,
			because,
			reason: change.reason
		}];
	});
	for (let { change, outcome } of applied?.deleted ?? []) {
		let entry = {
			...names.point(change.point),
			name: change.point.name
		};
		outcome.result === "failed" ? kept.push({
			...entry,
			because: "failed",
			reason: outcome.fault.message
		}) : outcome.result === "kept" && kept.push({
			...entry,
			because: "changed",
			reason: outcome.reason
		});
	}
	for (let { change, outcome } of applied?.deletedSnapshots ?? []) {
		if (outcome.result !== "kept") continue;
		let { snapshot } = change;
		let entry = {
			...names.loose(snapshot),
			recoveryPointId: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hS)(snapshot.id),
			name: ""
		};
		kept.push({
			...entry,
			because: "changed",
			reason: outcome.reason
		});
	}
	return kept;
}
}),
7607: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { retain: () => retain });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _kept_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5604);
var _retained_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6300);
var _retain_change_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4680);
var _shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1892);
var _calendar2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4637);
var _start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3781);
function retainReport(ended, told = {}) {
	let { inventory = null, applied = null, calendar = null, changeSetPath = null } = told;
	let names = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wfo)({
		account: ended.account,
		inventory
	});
	let { changes = [], failures = [], warnings = [] } = told.changeSet ?? {};
	let retained = (0, _retained_entries_js__WEBPACK_IMPORTED_MODULE_2__.V)(changes, applied, names);
	let kept = (0, _kept_entries_js__WEBPACK_IMPORTED_MODULE_1__.l)(changes, applied, names);
	return {
		mode: "retain",
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.QCp)(ended, {
			failures: [...failures, ...applied === null ? [] : (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.dJV)(applied, names)],
			warnings,
			succeeded: retained.filter(({ state }) => state !== "failed").length,
			regions: inventory?.regions ?? [],
			inventory,
			applied,
			changeSetPath
		}),
		retained,
		keptCount: kept.length,
		kept,
		calendar
	};
}
async function withStrays(session, { account, regions }, file) {
	let warnings = [];
	return {
		inventory: {
			account,
			regions: await Promise.all(regions.map(async (entry) => {
				if (!entry.read) return entry;
				let strays = await straysIn(session, entry, file);
				if (strays.ok) return {
					...entry,
					points: entry.points.map((point) => saying(point, strays.value))
				};
				let { kind, region } = entry;
				if (strays.fault.code === "cancelled") return {
					kind,
					region,
					read: !1,
					fault: strays.fault
				};
				warnings.push(unread(entry, strays.fault));
				return entry;
			}))
		},
		warnings
	};
}
async function straysIn({ connection, request, run }, entry, file) {
	let { region, kind, points } = entry;
	let { readStrays } = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.IaW)(connection.kinds, kind);
	let { account } = connection;
	let { graceMilliseconds } = request;
	let asked = (0, _shared_js__WEBPACK_IMPORTED_MODULE_4__.findInLine)(points, file, {
		account,
		now: run.startedAt,
		graceMilliseconds
	}).filter(hasSnapshots);
	if (readStrays === void 0 || asked.length === 0) return (0, _start_js__WEBPACK_IMPORTED_MODULE_6__.kX)(new Map());
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => readStrays(region, asked, points), run);
}
function hasSnapshots({ snapshots }) {
	return snapshots.length > 0;
}
function saying(point, strays) {
	if (!point.snapshots.some(({ id }) => strays.has(id))) return point;
	let snapshots = point.snapshots.map((snapshot) => {
		let strayExpire = strays.get(snapshot.id);
		return strayExpire === void 0 ? snapshot : {
			...snapshot,
			strayExpire
		};
	});
	return {
		...point,
		snapshots
	};
}
function unread({ region }, { message }) {
	return {
		region,
		target: region,
		message: `whether the Expire tags of snapshots differ from those of their AMIs is not known, because the snapshots could not be read: ${message}`
	};
}
let { end, endRefused, notBegun } = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.V1Y)(retainReport);
async function runRetain(request, run) {
	let source = await (0, _shared_js__WEBPACK_IMPORTED_MODULE_4__.needPlan)(request.planFile, run);
	if (!source.ok) return notBegun(request, run)(source.refusals);
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Cpv)(request, run, (session) => retain$1(session, source.value), notBegun(request, run));
}
async function retain$1(session, source) {
	let { request, run } = session;
	let regions = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.NVx)(session);
	if (!regions.ok) return endRefused(session, regions.refusals);
	let { inventory, warnings } = await withStrays(session, await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.t5v)(session, regions.value.chosen, _run_js__WEBPACK_IMPORTED_MODULE_0__.DlQ), source.file);
	let wanted = (0, _retain_change_set_js__WEBPACK_IMPORTED_MODULE_3__.J)(inventory, source.file, run.startedAt, request.graceMilliseconds);
	let decided = {
		...wanted,
		warnings: [...wanted.warnings, ...warnings]
	};
	let agreed = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.d5u)(decided, session, {
		source,
		due: []
	});
	if (!agreed.ok) return endRefused(session, agreed.refusals);
	let applied = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.u0y)(agreed.value, session);
	let known = await (0, _calendar2_js__WEBPACK_IMPORTED_MODULE_5__.q)(source.file, null, run.startedAt);
	let calendar = (0, _shared_js__WEBPACK_IMPORTED_MODULE_4__.calendarOf)({
		inventory,
		applied
	}, run.startedAt, known);
	return end(session, {
		...agreed.value,
		inventory,
		applied,
		calendar
	});
}
let retain = {
	run: runRetain,
	refused: (ended) => retainReport(ended),
	view: async () => (await __webpack_require__.e(4085).then(__webpack_require__.bind(__webpack_require__, 4085))).retainView,
	together: async () => (await __webpack_require__.e(4894).then(__webpack_require__.bind(__webpack_require__, 4894))).retainTogether
};
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
6300: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { V: () => retainedEntries });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
function retainedEntries(changes, applied, names) {
	return (applied?.retained ?? changes.flatMap((change) => change.action === "set-expiry" ? [{
		change,
		outcome: null
	}] : [])).map(({ change: { point, from, to, because }, outcome }) => ({
		...names.point(point),
		from,
		to: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8)(to),
		because,
		state: outcome === null ? "planned" : outcome.result
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
