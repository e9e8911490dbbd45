export const id = 8858;
export const ids = [8858];
export const modules = {
9713: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Zt: () => sourceKey,
	cu: () => identityOf,
	ni: () => sourcesAmong,
	tp: () => sourceFacts
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function identityOf({ source, sourceIdentity }) {
	return sourceIdentity ?? source;
}
function sourceKey(facts) {
	let copied = facts.copiedTo === void 0 ? "" : ` in ${facts.copiedTo}`;
	return `${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)(facts)} ${identityOf(facts)}${copied}`;
}
function sourcesAmong(resources) {
	let byIdentity = new Map();
	let byName = new Map();
	for (let resource of resources) {
		let { kind, region, id: source, identity } = resource;
		identity !== void 0 && byIdentity.set(sourceKey({
			kind,
			region,
			source,
			sourceIdentity: identity
		}), resource);
		byName.set((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource), resource);
	}
	return ({ copiedTo: _, ...source }) => {
		let known = source.sourceIdentity === void 0 ? void 0 : byIdentity.get(sourceKey(source));
		if (known !== void 0) return known;
		let namesake = byName.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)({
			...source,
			id: source.source
		})) ?? null;
		return namesake?.identity === void 0 || source.sourceIdentity === void 0 ? namesake : null;
	};
}
function sourceFacts(point, source) {
	let { kind, sourceIdentity } = point;
	return {
		kind,
		region: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.lti)(point),
		source,
		...sourceIdentity === void 0 ? {} : { sourceIdentity },
		...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) && { copiedTo: point.region }
	};
}
}),
4874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Y: () => lookAtBoth,
	d: () => failuresOf
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
async function lookAtBoth(session, regions, asked) {
	let { dlm, ownAlone = !1 } = asked;
	let [things, backups] = await Promise.all([(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.t5v)(ownAlone ? withOwnKinds(session) : session, regions, {
		resources: [],
		points: !1
	}), (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.t5v)(session, regions, {
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
		unread: new Map(backups.regions.flatMap((entry) => entry.read ? [] : [[(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)(entry), entry.fault]])),
		failures: failuresOf([...things.regions, ...backups.regions]),
		inventory,
		listed: things
	};
}
function withOwnKinds(session) {
	let { connection } = session;
	let kinds = new Map([...connection.kinds].filter(([name]) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.xKI)(name)));
	return {
		...session,
		connection: {
			...connection,
			kinds
		}
	};
}
function bothOf(things, backups) {
	let byPlace = new Map(things.regions.map((entry) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)(entry), entry]));
	return backups.regions.map((other) => {
		let entry = byPlace.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)(other));
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
		told.set(`${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)(entry)} ${fault.code} ${fault.message}`, {
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
8858: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { list: () => list });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _look_at_both_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);
var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9713);
var _ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6186);
var _verified_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4295);
function listReport(ended, told = {}) {
	let { inventory = null, recoveryPoints = [], runbook = [], failures = [], warnings = [] } = told;
	let { request } = ended;
	return {
		mode: "list",
		...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.QCp)(ended, {
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
	let find = (0, _identity_js__WEBPACK_IMPORTED_MODULE_2__.ni)(resources);
	let tag = tagLines === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.wm)(tagLines);
	return points.flatMap((point) => {
		let ownership = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_3__.i)(point, account);
		if (point.state !== "available" || !ownership.ours) return [];
		if (tag !== null && point.tags.backupTag !== tag) return [];
		let { source } = ownership;
		let living = find((0, _identity_js__WEBPACK_IMPORTED_MODULE_2__.tp)(point, source));
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
		...[id, source].map((one) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.RYN)({
			kind,
			region: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.lti)(point),
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
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(one.kind, other.kind) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(one.region, other.region) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(one.resourceName ?? "", other.resourceName ?? "") || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(one.resourceId ?? "", other.resourceId ?? "") || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(other.createdAt ?? "", one.createdAt ?? "") || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(one.recoveryPointId, other.recoveryPointId);
}
function entryOf({ point, id, name }, account, now) {
	let { kind, region, createdAt } = point;
	let expiry = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(point.tags.expire);
	let verified = (0, _verified_js__WEBPACK_IMPORTED_MODULE_4__.U)(point, now);
	return {
		account,
		region,
		kind,
		resourceId: id,
		resourceName: name,
		recoveryPointId: point.id,
		name: point.name,
		createdAt: createdAt === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(createdAt),
		expiresAt: expiry.readable ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(expiry.expiresAt) : null,
		state: "available",
		copyOf: point.copyOf ?? null,
		verifiedAt: verified === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(verified)
	};
}
function vaultEntries(points, account, { from, kinds: chosen }) {
	let all = isUnchosen(chosen);
	let everyOwn = _start_js__WEBPACK_IMPORTED_MODULE_0__.kdS.every((kind) => chosen.includes(kind)) && !chosen.some(_start_js__WEBPACK_IMPORTED_MODULE_0__.G7n);
	let wanted = points.filter((point) => from === null || isNamed(point, from));
	return {
		entries: wanted.flatMap((point) => {
			let { kind, resourceId, resourceName } = point.subject;
			if (kind === null || !(all || chosen.includes(kind) || everyOwn && !(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.xKI)(kind))) return [];
			return [{
				account,
				region: point.region,
				kind,
				resourceId,
				resourceName,
				recoveryPointId: point.id,
				name: "",
				createdAt: point.createdAt === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(point.createdAt),
				expiresAt: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(point.expiresAt),
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
	let reading = _start_js__WEBPACK_IMPORTED_MODULE_0__.EZ4.read(_start_js__WEBPACK_IMPORTED_MODULE_0__.EZ4.default, 0);
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
let { end, endRefused, notBegun } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V1Y)(listReport);
function runList(request, run) {
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Cpv)(request, run, list$1, notBegun(request, run));
}
async function list$1(session) {
	let { request, run, connection } = session;
	let regions = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.NVx)(session);
	if (!regions.ok) return endRefused(session, regions.refusals);
	let looked = await (0, _look_at_both_js__WEBPACK_IMPORTED_MODULE_1__.Y)(session, regions.value.chosen, {
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
	let answers = regions.map(async (region) => [region, await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => connection.listVaultPoints(region), run)]);
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
	if (!(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.xKI)(kind)) return [];
	let living = resources.find((one) => one.id === resourceId && one.region === region && one.kind === kind) ?? null;
	let restoring = await connection.restoring(kind);
	let facts = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => restoring.readFacts(region, recoveryPointId, living), run);
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
	view: async () => (await Promise.all([__webpack_require__.e(6770), __webpack_require__.e(1600)]).then(__webpack_require__.bind(__webpack_require__, 1600))).listView,
	together: async () => (await __webpack_require__.e(9807).then(__webpack_require__.bind(__webpack_require__, 9807))).listTogether
};
}),
6186: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Q: () => proveSnapshotOwnership,
	i: () => proveOwnership
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function proveOwnership(point, account) {
	if (point.owner !== account) return no(`it belongs to account ${point.owner}`);
	if (point.tags.createdBy !== "backupViaTag") return no(`its CreatedBy tag is not "${_start_js__WEBPACK_IMPORTED_MODULE_0__.VI}"`);
	if (point.managedBy !== null) return no(`${point.managedBy} made it and deletes it`);
	if (point.source === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.orl)(point, account);
	if (point.tags.source !== null && point.tags.source !== point.source) return no(`its BackupSource tag says ${point.tags.source}, the service says ${point.source}`);
	return {
		ours: !0,
		source: point.source
	};
}
function proveSnapshotOwnership(snapshot, account) {
	if (snapshot.owner !== account) return no(`it belongs to account ${snapshot.owner}`);
	if (snapshot.tags.createdBy !== "backupViaTag") return no(`its CreatedBy tag is not "${_start_js__WEBPACK_IMPORTED_MODULE_0__.VI}"`);
	if (snapshot.copiedFrom !== void 0) return proveCopiedSnapshot(snapshot, snapshot.copiedFrom);
	if (snapshot.source === null || snapshot.madeFor === null) return no("its description names no recovery point");
	if (!snapshot.original) return no("it may be a copy: the service recorded no volume for it");
	if (snapshot.tags.source !== null && snapshot.tags.source !== snapshot.source) return no(`its BackupSource tag says ${snapshot.tags.source}, its description says ${snapshot.source}`);
	return {
		ours: !0,
		source: snapshot.source
	};
}
function proveCopiedSnapshot({ kind, region, madeFor, tags }, id) {
	if (madeFor === null) return no("its description names no recovery point");
	let home = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.KzS)(tags.copyOf ?? "");
	if (home === null || tags.copyOf !== (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.cK5)({
		kind,
		region: home,
		id
	})) return no(`its BackupCopyOf tag says ${tags.copyOf ?? "nothing"}, its description says ${id}`);
	if (home === region) return no(`it is a copy within ${region}, and we make none`);
	if (!tags.source) return no("its BackupSource tag is missing, so it is not known of what it is a backup");
	return {
		ours: !0,
		source: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aaf)(tags.source)
	};
}
function no(why) {
	return {
		ours: !1,
		why
	};
}
}),
4295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { U: () => verifiedAt });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function verifiedAt({ tags }, now) {
	let read = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(tags.verified ?? null);
	return !read.readable || read.expiresAt === "never" || read.expiresAt > now ? null : read.expiresAt;
}
})
};
