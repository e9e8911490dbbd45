export const id = 837;
export const ids = [837];
export const modules = {
3615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Q$: () => dateOf,
	Yw: () => calendarOf,
	qd: () => knownByPlan
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9713);
var _long_pending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(971);
var _ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6186);
function heldAgainst({ due, latest, slack }, { made, since, bornAt, now }) {
	let newest = made.at(-1);
	let met = new Set();
	let missed = new Set();
	let lateSince = null;
	let next = 0;
	for (let [index, one] of due.entries()) {
		for (; next < made.length && (made[next] ?? one.at) < one.at;) next += 1;
		let at = made[next];
		if (at !== void 0 && at < endOf(due, index, slack)) met.add(dateOf(one.at));
		else if (since !== null && one.at >= since && !mayBeGone(one, now)) {
			missed.add(dateOf(one.at));
			(newest === void 0 || one.at > newest) && (lateSince ??= dateOf(one.at));
		}
	}
	let asked = {
		met: [...met],
		missed: [...missed]
	};
	if (latest === null || newest !== void 0 && newest >= latest) return {
		asked,
		standing: "on-time",
		lateSince: null
	};
	if (newest === void 0 && bornAt !== null && bornAt > latest) return {
		asked,
		standing: "new",
		lateSince: null
	};
	let last = dateOf(latest);
	return {
		asked: due.at(-1)?.at === latest && !missed.has(last) ? {
			met: asked.met,
			missed: [...asked.missed, last]
		} : asked,
		standing: "late",
		lateSince: lateSince ?? last
	};
}
function endOf(due, index, slack) {
	let [one, next] = [due[index], due[index + 1]];
	if (one === void 0 || next === void 0) return 1e400;
	return Math.max(next.at, one.at + slack);
}
function mayBeGone({ expiresAt }, now) {
	return expiresAt !== "never" && expiresAt <= now;
}
let DAY$1 = 864e5;
let dates = new Map();
function dateOf(instant) {
	let day = Math.floor(instant / DAY$1);
	let known = dates.get(day);
	if (known !== void 0) return known;
	let date = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(day * DAY$1).slice(0, 10);
	dates.set(day, date);
	return date;
}
let NOTHING_KNOWN = {
	asked: null,
	selected: null,
	exists: () => null
};
function calendarOf({ inventory, applied }, now, known = NOTHING_KNOWN) {
	if (inventory === null) return null;
	let gone = (applied?.deleted ?? []).flatMap(({ change, outcome }) => outcome.result === "failed" || outcome.result === "kept" ? [] : [change.point.id]);
	return backupDays(inventory, {
		now,
		gone: new Set(gone),
		known
	});
}
let DAY = 864e5;
function calendarStart(now) {
	return (Math.floor(now / DAY) - 35 + 1) * DAY;
}
function backupDays({ account, regions }, { now, gone, known = NOTHING_KNOWN }) {
	let read = regions.filter((region) => region.read);
	if (read.length === 0) return null;
	let found = read.flatMap((region) => foundIn(region, region.points.flatMap((point) => gone.has(point.id) ? [] : madeOf(point, account, now) ?? []), known));
	let span = {
		from: calendarStart(now),
		now,
		began: beginnings(found)
	};
	return {
		from: dateOf(span.from),
		to: dateOf(now),
		resources: found.map((one) => daysOf(one, span))
	};
}
function foundIn({ kind, region, resources }, ours, known) {
	let find = (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.ni)(resources);
	let backed = new Set();
	let found = [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(ours, ({ source }) => (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(source)).values()].flatMap((points) => {
		let made = points.filter(({ pending }) => !pending).sort((a, b) => a.at - b.at);
		let newest = made.at(-1);
		if (newest === void 0) return [];
		let { source, tags } = newest;
		let resource = find(source);
		resource !== null && backed.add((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource));
		return [{
			resource: {
				kind,
				region,
				resourceId: resource?.id ?? source.source,
				resourceName: resource?.name ?? tags.sourceName ?? "",
				exists: known.selected === null ? known.exists(source) : resource !== null && resource.gone !== !0
			},
			bornAt: resource?.bornAt ?? null,
			made: made.map(({ at }) => at),
			begun: points.map(({ at }) => at).sort((a, b) => a - b),
			asked: askedOf(resource, made, known)
		}];
	});
	let never = resources.filter((resource) => resource.gone !== !0 && !backed.has((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource)));
	return [...found, ...never.flatMap((resource) => neverBacked(resource, known) ?? [])];
}
function madeOf(point, account, now) {
	let ownership = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_3__.i)(point, account);
	if (!ownership.ours || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point)) return null;
	let pending = point.state === "pending" && (0, _long_pending_js__WEBPACK_IMPORTED_MODULE_2__.l)(point, now) === null;
	let at = point.state === "available" ? point.createdAt : pending ? (0, _long_pending_js__WEBPACK_IMPORTED_MODULE_2__.w)(point) : null;
	if (at === null || Math.floor(at / DAY) > Math.floor(now / DAY)) return null;
	return {
		at,
		pending,
		source: (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.tp)(point, ownership.source),
		tags: point.tags
	};
}
function askedOf(resource, made, { selected, asked }) {
	if (selected === null) return asked === null ? null : asked(made);
	return resource === null ? null : selected(resource);
}
function neverBacked(resource, { selected }) {
	let asked = selected === null ? null : selected(resource);
	if (asked === null || asked.latest === null) return null;
	let { kind, region, id: resourceId, name: resourceName, bornAt = null } = resource;
	return {
		resource: {
			kind,
			region,
			resourceId,
			resourceName,
			exists: !0
		},
		bornAt,
		made: [],
		begun: [],
		asked
	};
}
function beginnings(found) {
	let began = new Map();
	for (let { asked, made } of found) {
		let [first] = made;
		asked !== null && first !== void 0 && began.set(asked, Math.min(first, began.get(asked) ?? first));
	}
	return began;
}
function daysOf({ resource, made, begun, bornAt, asked }, { from, now, began }) {
	let [first = null] = made;
	let newest = made.at(-1) ?? null;
	let dated = {
		days: [...new Set(made.filter((at) => at >= from).map(dateOf))],
		first: first === null ? null : dateOf(first),
		newest: newest === null ? null : dateOf(newest)
	};
	if (asked === null) return {
		...resource,
		...dated,
		asked: null,
		standing: null,
		lateSince: null
	};
	let since = first ?? latestOf(bornAt, began.get(asked) ?? null);
	return {
		...resource,
		...dated,
		...heldAgainst(asked, {
			made: begun,
			since,
			bornAt,
			now
		})
	};
}
function latestOf(bornAt, began) {
	return began === null ? null : Math.max(bornAt ?? began, began);
}
async function knownByPlan(file, listed, now, slack = 108e5) {
	if (file === null) return listed === null ? NOTHING_KNOWN : {
		...NOTHING_KNOWN,
		selected: () => null
	};
	let { askedByPoints, askedBySelection } = await Promise.all([__webpack_require__.e(9759), __webpack_require__.e(637)]).then(__webpack_require__.bind(__webpack_require__, 663));
	let span = {
		from: calendarStart(now),
		until: now - slack,
		slack
	};
	if (listed === null) return {
		...NOTHING_KNOWN,
		asked: askedByPoints(file, span)
	};
	let resources = listed.regions.flatMap((read) => read.read ? read.resources : []);
	return {
		...NOTHING_KNOWN,
		selected: askedBySelection(file, resources, span)
	};
}
}),
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
9770: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { l: () => keptEntries });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function keptEntries(changes, applied, names) {
	let kept = changes.flatMap((change) => {
		if (change.action === "keep-snapshot") {
			let { because, reason, snapshot } = change;
			return [{
				...names.loose(snapshot),
				recoveryPointId: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hSu)(snapshot.id),
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
			recoveryPointId: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hSu)(snapshot.id),
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
971: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	l: () => judgePending,
	w: () => pendingSince
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function judgePending(point, now) {
	if (point.state !== "pending") return null;
	let since = pendingSince(point);
	if (since === null || now - since <= 864e5) return null;
	let { kind, region, id: target } = point;
	let hours = Math.floor((now - since) / 36e5);
	let of = point.source === null ? "" : ` of ${point.source}`;
	let message = `this ${_start_js__WEBPACK_IMPORTED_MODULE_0__.GWV[kind].point}${of} has been ${point.stateText} for ${hours} hours, since ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(since)}: it is no backup yet`;
	if (now - since < 2592e5) return {
		level: "warning",
		warning: {
			region,
			target,
			message
		}
	};
	return {
		level: "red",
		failure: {
			region,
			target,
			action: "wait",
			fault: {
				code: "not-available-in-time",
				message,
				advice: "Look at it in the console. If it makes no progress, delete it by hand, back the resource up again, and contact AWS Support."
			}
		}
	};
}
function pendingSince(point) {
	let { createdAt, tags } = point;
	return createdAt ?? ((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pfI)(tags.name));
}
}),
837: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { retain: () => retain });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _kept_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9770);
var _retained_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7438);
var _retain_change_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2354);
var _calendar2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3615);
var _plan_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5327);
var _retain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2186);
function retainReport(ended, told = {}) {
	let { inventory = null, applied = null, calendar = null, changeSetPath = null } = told;
	let names = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.wfo)({
		account: ended.account,
		inventory
	});
	let { changes = [], failures = [], warnings = [] } = told.changeSet ?? {};
	let retained = (0, _retained_entries_js__WEBPACK_IMPORTED_MODULE_2__.V)(changes, applied, names);
	let kept = (0, _kept_entries_js__WEBPACK_IMPORTED_MODULE_1__.l)(changes, applied, names);
	return {
		mode: "retain",
		...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.QCp)(ended, {
			failures: [...failures, ...applied === null ? [] : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.dJV)(applied, names)],
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
	let { readStrays } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.IaW)(connection.kinds, kind);
	let { account } = connection;
	let { graceMilliseconds } = request;
	let asked = (0, _retain_js__WEBPACK_IMPORTED_MODULE_6__.lF)(points, file, {
		account,
		now: run.startedAt,
		graceMilliseconds
	}).filter(hasSnapshots);
	if (readStrays === void 0 || asked.length === 0) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(new Map());
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => readStrays(region, asked, points), run);
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
let { end, endRefused, notBegun } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V1Y)(retainReport);
async function runRetain(request, run) {
	let source = await (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_5__.G9)(request.planFile, run);
	if (!source.ok) return notBegun(request, run)(source.refusals);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Cpv)(request, run, (session) => retain$1(session, source.value), notBegun(request, run));
}
async function retain$1(session, source) {
	let { request, run } = session;
	let regions = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.NVx)(session);
	if (!regions.ok) return endRefused(session, regions.refusals);
	let { inventory, warnings } = await withStrays(session, await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.t5v)(session, regions.value.chosen, _start_js__WEBPACK_IMPORTED_MODULE_0__.DlQ), source.file);
	let wanted = (0, _retain_change_set_js__WEBPACK_IMPORTED_MODULE_3__.J)(inventory, source.file, run.startedAt, request.graceMilliseconds);
	let decided = {
		...wanted,
		warnings: [...wanted.warnings, ...warnings]
	};
	let agreed = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.d5u)(decided, session, {
		source,
		due: []
	});
	if (!agreed.ok) return endRefused(session, agreed.refusals);
	let applied = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.u0y)(agreed.value, session);
	let known = await (0, _calendar2_js__WEBPACK_IMPORTED_MODULE_4__.qd)(source.file, null, run.startedAt);
	let calendar = (0, _calendar2_js__WEBPACK_IMPORTED_MODULE_4__.Yw)({
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
	view: async () => (await Promise.all([__webpack_require__.e(6770), __webpack_require__.e(9983)]).then(__webpack_require__.bind(__webpack_require__, 9983))).retainView,
	together: async () => (await __webpack_require__.e(5228).then(__webpack_require__.bind(__webpack_require__, 5228))).retainTogether
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
5327: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G9: () => needPlan,
	PN: () => noPlan,
	m3: () => readPlan,
	pw: () => planPath,
	vS: () => parsePlan
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
function planPath(planFile) {
	return planFile ?? ".github/backup-plans.yml";
}
async function parsePlan(path, text, now) {
	let { parsePlanFile } = await Promise.all([
		__webpack_require__.e(9759),
		__webpack_require__.e(1798),
		__webpack_require__.e(9336),
		__webpack_require__.e(6090)
	]).then(__webpack_require__.bind(__webpack_require__, 9336));
	let reading = parsePlanFile(text, now);
	if (reading.ok) return {
		ok: !0,
		value: {
			path,
			text,
			hash: (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(text).digest("hex"),
			file: reading.file
		}
	};
	return {
		ok: !1,
		refusals: tellable(reading.problems, text).map(({ line, column, message }) => ({
			target: `${path}:${line}:${column}`,
			fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, `Correct line ${line} of ${path} and run again; nothing was changed.`),
			place: {
				file: path,
				line,
				column
			}
		}))
	};
}
function tellable(problems, text) {
	if (!/^[ \t{]*["']?plans["']?[ \t]*:/m.test(text) && text.trim() !== "") return [{
		line: 1,
		column: 1,
		message: "this is not a plan file: no line of it says \"plans:\"; write \"plans:\" and under it a name for each plan"
	}];
	let told = problems.slice(0, 100).map((problem) => ({
		...problem,
		message: briefly(problem.message)
	}));
	let last = told.at(-1);
	if (problems.length <= 100 || last === void 0) return told;
	let message = `there are ${problems.length - 100} more problems below this one`;
	return [...told, {
		line: last.line,
		column: last.column,
		message
	}];
}
function briefly(message) {
	return cut(message.replace(/[\r\n]+/g, " ").split("\"").map((part, index) => index % 2 == 1 ? cut(part, 100) : part).join("\""), 500);
}
function cut(text, most) {
	return text.length > most ? `${text.slice(0, most)}...` : text;
}
function noPlan(path, otherwise) {
	let message = `plan-file: there is no file "${path}" in the working copy; check the repository out before, and write its path such as ".github/backup-plans.yml"${otherwise}`;
	return {
		target: "plan-file",
		fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Correct plan-file and run again; nothing was changed.")
	};
}
async function readPlan(path, { files, startedAt }) {
	let text;
	try {
		text = await files.read(path);
	} catch (error) {
		if (isMissing(error)) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)(null);
		let message = `plan-file: "${path}" cannot be read: ${error instanceof Error ? error.message : String(error)}; write the path of a file in the working copy`;
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)("plan-file", (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Correct plan-file and run again; nothing was changed."));
	}
	return parsePlan(path, text, startedAt);
}
async function needPlan(planFile, run, otherwise = "") {
	let path = planPath(planFile);
	let reading = await readPlan(path, run);
	if (!reading.ok) return reading;
	return reading.value === null ? {
		ok: !1,
		refusals: [noPlan(path, otherwise)]
	} : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)(reading.value);
}
function isMissing(error) {
	return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
}),
2354: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { J: () => decideRetainChanges });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _retain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2186);
var _share_expiries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(426);
let REASONS = {
	lengthen: "its plan keeps it longer",
	shorten: "its plan keeps it shorter",
	"shorten-to-grace": "its plan keeps it shorter, but not less than the grace from now",
	snapshots: "its snapshots say another expiry than it does"
};
function decideRetainChanges(inventory, file, now, graceMilliseconds) {
	let { account, regions } = inventory;
	let points = regions.flatMap((region) => region.read ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.arP)(region.points) : []);
	let context = {
		account,
		now,
		graceMilliseconds
	};
	let changes = (0, _share_expiries_js__WEBPACK_IMPORTED_MODULE_2__.B)((0, _retain_js__WEBPACK_IMPORTED_MODULE_1__.Mx)(points, file, context), file).map((change) => ({
		action: "set-expiry",
		...change,
		reason: REASONS[change.because]
	}));
	let left = (0, _retain_js__WEBPACK_IMPORTED_MODULE_1__.k$)(points, file, context).map(({ point, target }) => ({
		action: "keep",
		point,
		because: "never-expires",
		reason: `its Expire tag says never, which is not shortened; its plan asks for ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(target)}`
	}));
	return {
		changes: [...changes, ...left],
		skipped: [],
		failures: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bgL)(regions),
		warnings: [
			...plansWithoutPoints(points, file, regions),
			...kindsWithoutPoints(points, regions),
			...nearMisses((0, _retain_js__WEBPACK_IMPORTED_MODULE_1__.wg)(points, file, context))
		],
		matched: 0
	};
}
function plansWithoutPoints(points, file, regions) {
	if (regions.some(({ read }) => !read)) return [];
	let kinds = new Set(regions.map(({ kind }) => kind));
	let made = new Set(points.flatMap((point) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__._Gl)(point, file).rules.map(({ plan }) => plan)));
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
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pMl)(kinds, regions, points).map((kind) => ({
		region: null,
		target: kind,
		message: `there is no backup of the kind ${kind}; where that is expected, take it out of kinds`
	}));
}
}),
2186: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Mx: () => decideRetain,
	O7: () => expiryOfCopy,
	k$: () => findNeverShortened,
	lF: () => findInLine,
	wg: () => countNearMisses
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6186);
function decideRetain(points, file, context) {
	return points.flatMap((point) => {
		let judged = judge(point, file, context);
		return typeof judged == "object" && "to" in judged ? [judged] : [];
	});
}
function findNeverShortened(points, file, context) {
	return points.flatMap((point) => {
		let judged = judge(point, file, context);
		return typeof judged == "object" && "target" in judged ? [judged] : [];
	});
}
function findInLine(points, file, context) {
	return points.filter((point) => judge(point, file, context) === "in-line");
}
function countNearMisses(points, file, { account }) {
	return points.filter((point) => {
		let tag = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(point.tags.expire);
		let start = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pfI)(point.tags.name);
		let { rules, whole } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__._Gl)(point, file);
		if (!tag.readable || tag.expiresAt === "never" || start === null || rules.length === 0 || !whole) return !1;
		if (!RETAINED_STATES.has(point.state) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_1__.i)(point, account).ours) return !1;
		let target = longest(rules.map(({ rule }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(rule.expiry, start)));
		if (target === "never") return !1;
		let distance = Math.abs(target - tag.expiresAt);
		return distance >= SECOND && distance < 36e5;
	}).length;
}
let RETAINED_STATES = new Set(["available", "disabled"]);
function judge(point, file, context) {
	let from = point.tags.expire;
	let tag = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(from);
	if (from === null || !tag.readable) return "left";
	if (!RETAINED_STATES.has(point.state) || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_1__.i)(point, context.account).ours) return "left";
	let { rules, unknown, whole } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__._Gl)(point, file);
	if (unknown.some(({ why }) => why === "cut")) return "left";
	let target = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) ? targetOfCopy(point, rules) : targetOf(point, rules);
	if (target === null) return "left";
	let judged = moved(tag.expiresAt, target, context, {
		point,
		from
	});
	if (judged === null) return hasStray(point, tag.expiresAt) ? {
		point,
		from,
		to: tag.expiresAt,
		because: "snapshots"
	} : "in-line";
	if (whole) return judged;
	return "because" in judged && judged.because === "lengthen" ? judged : "left";
}
function targetOf({ createdAt }, rules) {
	if (rules.length === 0 || createdAt === null) return null;
	return longest(rules.map(({ rule }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(rule.expiry, createdAt)));
}
function targetOfCopy({ region, tags }, rules) {
	let start = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pfI)(tags.name);
	let copies = rules.flatMap(({ rule }) => (rule.copies ?? []).filter(({ to }) => to === region));
	if (start === null || copies.length === 0) return null;
	let ofBackup = longest(rules.map(({ rule }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(rule.expiry, start)));
	return longest(copies.map(({ expiry }) => expiry === null ? ofBackup : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(expiry, start)));
}
function expiryOfCopy({ tags }, to, file) {
	let { rules, whole } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__._Gl)({ tags }, file);
	return whole ? targetOfCopy({
		region: to,
		tags
	}, rules) : null;
}
function hasStray({ snapshots }, is) {
	return snapshots.some(({ strayExpire }) => {
		if (strayExpire === void 0) return !1;
		let tag = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(strayExpire);
		return !tag.readable || tag.expiresAt !== is && tag.expiresAt !== "never";
	});
}
function longest(expiries) {
	return expiries.reduce((one, other) => one === "never" || other === "never" ? "never" : Math.max(one, other));
}
function moved(is, target, { now, graceMilliseconds }, what) {
	if (target === "never") return is === "never" ? null : {
		...what,
		to: "never",
		because: "lengthen"
	};
	if (is === "never") return {
		point: what.point,
		target
	};
	if (Math.abs(target - is) < 36e5) return null;
	let wanted = Math.floor(target / SECOND) * SECOND;
	if (wanted > is) return {
		...what,
		to: wanted,
		because: "lengthen"
	};
	let earliest = Math.ceil((now + graceMilliseconds) / SECOND) * SECOND;
	let to = Math.max(wanted, earliest);
	if (to >= is) return null;
	return to === wanted ? {
		...what,
		to,
		because: "shorten"
	} : {
		...what,
		to,
		own: wanted,
		because: "shorten-to-grace"
	};
}
let SECOND = 1e3;
}),
7438: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { V: () => retainedEntries });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function retainedEntries(changes, applied, names) {
	return (applied?.retained ?? changes.flatMap((change) => change.action === "set-expiry" ? [{
		change,
		outcome: null
	}] : [])).map(({ change: { point, from, to, because }, outcome }) => ({
		...names.point(point),
		from,
		to: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(to),
		because,
		state: outcome === null ? "planned" : outcome.result
	}));
}
}),
426: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { B: () => shareExpiries });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
__webpack_require__(2186);
function shareExpiries(changes, file) {
	let groups = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(changes.flatMap(sharing), ({ change: { point } }) => {
		let names = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__._Gl)(point, file).rules.map(({ plan, rule }) => `${plan.name}/${rule.name}`);
		return [
			(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)(point),
			(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point),
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
