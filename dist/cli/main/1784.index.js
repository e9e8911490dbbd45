export const id = 1784;
export const ids = [1784];
export const modules = {
4376: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Y: () => lookAtBoth,
	d: () => failuresOf
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
async function lookAtBoth(session, regions, asked) {
	let { dlm, ownAlone = !1 } = asked;
	let [things, backups] = await Promise.all([(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.t5v)(ownAlone ? withOwnKinds(session) : session, regions, {
		resources: [],
		points: !1
	}), (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.t5v)(session, regions, {
		resources: null,
		points: { dlm }
	})]);
	let inventory = {
		account: things.account,
		regions: bothOf(things, backups)
	};
	return {
		resources: things.regions.flatMap((entry) => entry.read ? entry.resources : []),
		points: backups.regions.flatMap((entry) => entry.read ? entry.points : []),
		unread: new Map(backups.regions.flatMap((entry) => entry.read ? [] : [[(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t)(entry), entry.fault]])),
		failures: failuresOf([...things.regions, ...backups.regions]),
		inventory,
		listed: things
	};
}
function withOwnKinds(session) {
	let { connection } = session;
	let kinds = new Map([...connection.kinds].filter(([name]) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.xK)(name)));
	return {
		...session,
		connection: {
			...connection,
			kinds
		}
	};
}
function bothOf(things, backups) {
	let byPlace = new Map(things.regions.map((entry) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t)(entry), entry]));
	return backups.regions.map((other) => {
		let entry = byPlace.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t)(other));
		if (entry === void 0) return other;
		if (!entry.read) return entry;
		return other.read ? {
			...entry,
			points: other.points
		} : other;
	});
}
function failuresOf(entries) {
	let told = new Map();
	for (let entry of entries) {
		if (entry.read) continue;
		let { region, fault } = entry;
		let subject = {
			kind: entry.also === void 0 ? entry.kind : null,
			resourceId: null,
			resourceName: null,
			recoveryPointId: null
		};
		told.set(`${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t)(entry)} ${fault.code} ${fault.message}`, {
			region,
			target: region,
			action: "read",
			fault,
			subject
		});
	}
	return [...told.values()];
}
}),
1784: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { list: () => list });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _look_at_both_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4376);
var _shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1892);
var _verified_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6293);
function listReport(ended, told = {}) {
	let { inventory = null, recoveryPoints = [], runbook = [], failures = [], warnings = [] } = told;
	let { request } = ended;
	return {
		mode: "list",
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.QCp)(ended, {
			failures,
			warnings,
			succeeded: recoveryPoints.length,
			regions: inventory?.regions ?? [],
			inventory
		}),
		from: request?.from ?? null,
		tag: request === null || request.tagLines === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.wm)(request.tagLines),
		recoveryPoints,
		runbook
	};
}
function restorable(resources, points, account, { from, tagLines }, now) {
	let find = (0, _shared_js__WEBPACK_IMPORTED_MODULE_3__.sourcesAmong)(resources);
	let tag = tagLines === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.wm)(tagLines);
	return points.flatMap((point) => {
		let ownership = (0, _shared_js__WEBPACK_IMPORTED_MODULE_3__.proveOwnership)(point, account);
		if (point.state !== "available" || !ownership.ours) return [];
		if (tag !== null && point.tags.backupTag !== tag) return [];
		let { source } = ownership;
		let living = find((0, _shared_js__WEBPACK_IMPORTED_MODULE_3__.sourceFacts)(point, source));
		let found = {
			point,
			id: living?.id ?? source,
			name: living?.name || (point.tags.sourceName ?? "")
		};
		return from === null || isNamed$1(found, {
			source,
			account
		}, from) ? [found] : [];
	}).map((found) => entryOf(found, account, now)).sort(byResource);
}
function isNamed$1({ point, id, name }, { source, account }, from) {
	let { kind, tags, snapshots } = point;
	return [
		id,
		source,
		...[id, source].map((one) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.RY)({
			kind,
			region: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.lti)(point),
			account,
			id: one
		})),
		name,
		tags.sourceName ?? "",
		point.id,
		point.name
	].includes(from) || snapshots.some((snapshot) => snapshot.id === from);
}
function byResource(one, other) {
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.z4l)(one.kind, other.kind) || (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.z4l)(one.region, other.region) || (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.z4l)(one.resourceName ?? "", other.resourceName ?? "") || (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.z4l)(one.resourceId ?? "", other.resourceId ?? "") || (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.z4l)(other.createdAt ?? "", one.createdAt ?? "") || (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.z4l)(one.recoveryPointId, other.recoveryPointId);
}
function entryOf({ point, id, name }, account, now) {
	let { kind, region, createdAt } = point;
	let expiry = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mB)(point.tags.expire);
	let verified = (0, _verified_js__WEBPACK_IMPORTED_MODULE_4__.U)(point, now);
	return {
		account,
		region,
		kind,
		resourceId: id,
		resourceName: name,
		recoveryPointId: point.id,
		name: point.name,
		createdAt: createdAt === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(createdAt),
		expiresAt: expiry.readable ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8)(expiry.expiresAt) : null,
		state: "available",
		copyOf: point.copyOf ?? null,
		verifiedAt: verified === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(verified)
	};
}
function vaultEntries(points, account, { from, kinds: chosen }) {
	let all = isUnchosen(chosen);
	let everyOwn = _start_js__WEBPACK_IMPORTED_MODULE_0__.kd.every((kind) => chosen.includes(kind)) && !chosen.some(_start_js__WEBPACK_IMPORTED_MODULE_0__.G7);
	let wanted = points.filter((point) => from === null || isNamed(point, from));
	return {
		entries: wanted.flatMap((point) => {
			let { kind, resourceId, resourceName } = point.subject;
			if (kind === null || !(all || chosen.includes(kind) || everyOwn && !(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.xK)(kind))) return [];
			return [{
				account,
				region: point.region,
				kind,
				resourceId,
				resourceName,
				recoveryPointId: point.id,
				name: "",
				createdAt: point.createdAt === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(point.createdAt),
				expiresAt: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8)(point.expiresAt),
				state: "available",
				copyOf: point.copyOf,
				verifiedAt: null,
				vault: point.vault
			}];
		}),
		unknown: wanted.filter(({ subject }) => subject.kind === null).length
	};
}
function isUnchosen(chosen) {
	let reading = _start_js__WEBPACK_IMPORTED_MODULE_0__.EZ.read(_start_js__WEBPACK_IMPORTED_MODULE_0__.EZ.default, 0);
	return reading.ok && reading.value.names.join() === chosen.join();
}
function isNamed({ id, resource, subject }, from) {
	return [
		id,
		resource,
		subject.resourceId,
		subject.resourceName
	].includes(from);
}
let { end, endRefused, notBegun } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.V1Y)(listReport);
function runList(request, run) {
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Cpv)(request, run, list$1, notBegun(request, run));
}
async function list$1(session) {
	let { request, run, connection } = session;
	let regions = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.NVx)(session);
	if (!regions.ok) return endRefused(session, regions.refusals);
	let looked = await (0, _look_at_both_js__WEBPACK_IMPORTED_MODULE_2__.Y)(session, regions.value.chosen, {
		dlm: !1,
		ownAlone: !0
	});
	let { resources, points, inventory } = looked;
	let ours = restorable(resources, points, connection.account, request, run.clock.now());
	let theirs = await inVaults(session, regions.value.chosen);
	let recoveryPoints = [...ours, ...theirs.entries].sort(byResource);
	let unread = [...looked.failures, ...theirs.failures];
	let none = noneOf(request, recoveryPoints, unread);
	let runbook = await runbookOf(session, ours, resources);
	let warnings = [...theirs.warnings, ...none.warnings];
	return end(session, {
		inventory,
		recoveryPoints,
		runbook,
		failures: [...unread, ...none.failures],
		warnings
	});
}
async function inVaults({ connection, request, run }, regions) {
	let failures = [];
	let warnings = [];
	let entries = [];
	if (!request.otherBackups || request.tagLines !== null) return {
		failures,
		warnings,
		entries
	};
	let answers = regions.map(async (region) => [region, await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(() => connection.listVaultPoints(region), run)]);
	for (let [region, listed] of await Promise.all(answers)) {
		if (!listed.ok) {
			failures.push({
				region,
				target: region,
				action: "read",
				fault: listed.fault
			});
			continue;
		}
		let found = vaultEntries(listed.value, connection.account, request);
		entries.push(...found.entries);
		if (found.unknown === 0) continue;
		let message = `${found.unknown} more in the vaults of AWS Backup are of types that are not known here`;
		warnings.push({
			region,
			target: region,
			message
		});
	}
	return {
		failures,
		warnings,
		entries
	};
}
async function runbookOf({ request, run, connection }, found, resources) {
	let [newest] = found;
	let same = (one) => one.resourceId === newest?.resourceId && one.region === newest.region && one.kind === newest.kind;
	if (request.from === null || newest === void 0 || newest.resourceId === null || !found.every(same)) return [];
	let { region, kind, resourceId, resourceName, recoveryPointId } = newest;
	if (!(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.xK)(kind)) return [];
	let living = resources.find((one) => one.id === resourceId && one.region === region && one.kind === kind) ?? null;
	let restoring = await connection.restoring(kind);
	let facts = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(() => restoring.readFacts(region, recoveryPointId, living), run);
	if (!facts.ok) return [];
	let settings = facts.value.remembered ?? facts.value.original ?? {};
	return [{
		region,
		kind,
		resourceId,
		resourceName: resourceName ?? "",
		recoveryPointId,
		settings
	}];
}
function noneOf(request, found, unread) {
	let { from, tagLines, ifNoneFound } = request;
	let target = from ?? (tagLines === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.wm)(tagLines));
	if (target === null || found.length > 0 || unread.length > 0) return {
		failures: [],
		warnings: []
	};
	let fault = nothingOf(from === null ? `tag: no backup that was made for ${target}` : `from: no backup of "${from}"`);
	return {
		failures: ifNoneFound === "error" ? [{
			region: null,
			target,
			action: "select",
			fault
		}] : [],
		warnings: ifNoneFound === "warn" ? [{
			region: null,
			target,
			message: fault.message
		}] : []
	};
}
function nothingOf(what) {
	return {
		code: "none-found",
		message: `${what} can be restored`,
		advice: "Check how it is written, upper and lower case too, the account, and the inputs regions and kinds."
	};
}
let list = {
	run: runList,
	refused: (ended) => listReport(ended),
	view: async () => (await __webpack_require__.e(1954).then(__webpack_require__.bind(__webpack_require__, 1954))).listView,
	together: async () => (await __webpack_require__.e(3717).then(__webpack_require__.bind(__webpack_require__, 3717))).listTogether
};
}),
6293: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { U: () => verifiedAt });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
function verifiedAt({ tags }, now) {
	let read = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mB)(tags.verified ?? null);
	return !read.readable || read.expiresAt === "never" || read.expiresAt > now ? null : read.expiresAt;
}
})
};
