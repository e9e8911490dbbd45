export const id = 5999;
export const ids = [5999];
export const modules = { 5999: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { undo: () => undo });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _report2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1667);
var _file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9965);
var _ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6186);
function undoChangeSetText(changes, asked, now, commit) {
let { request } = asked;
return (0, _file_js__WEBPACK_IMPORTED_MODULE_2__.YV)(changes.map(approvable), contextOf(asked), {
	commit,
	run: request.workflowRun?.url ?? null,
	madeAt: now,
	validForMilliseconds: request.changeSet.validForMilliseconds
});
}
function readApprovedUndo(text, asked, now) {
let reading = (0, _file_js__WEBPACK_IMPORTED_MODULE_2__.bG)(text, contextOf(asked), now);
if (!reading.ok) return reading;
return {
	ok: !0,
	value: reading.file.changes.filter(({ action }) => action === "undelete")
};
}
function onlyApproved(changes, approved) {
let known = new Set(approved.map(keyOf$1));
let isKnown = (change) => known.has(keyOf$1(approvable(change)));
return {
	changes: changes.filter(isKnown),
	unapproved: changes.filter((change) => !isKnown(change))
};
}
function keyOf$1({ kind, region, id }) {
return `${kind ?? ""} ${region} ${id}`;
}
function approvable({ deleted: { kind, region, id }, reason }) {
return {
	action: "undelete",
	kind,
	region,
	id,
	reason
};
}
function contextOf({ request, account }) {
let { mode, kinds, regions, from, at, undo } = request;
let question = {
	mode,
	kinds,
	regions,
	from,
	at: at === null ? "newest" : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(at),
	expiry: undo.expiryText
};
return {
	mode,
	account,
	question: JSON.stringify(question)
};
}
function undeleteChanges({ chosen, purgedAt }, { expiry }, now) {
return chosen.toSorted((a, b) => keyOf(a) < keyOf(b) ? -1 : 1).map((deleted) => ({
	action: "undelete",
	deleted,
	mark: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(purgedAt ?? deleted.deletedAt),
	expiresAt: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(expiry, now),
	reason: `the ${_start_js__WEBPACK_IMPORTED_MODULE_0__.GWV[deleted.kind].point} was deleted at ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(deleted.deletedAt)}`
}));
}
function keyOf({ region, id }) {
return `${region} ${id}`;
}
function newExpiry(expire, { expiresAt: to }, fresh, now) {
let reading = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(expire);
if (!reading.readable || reading.expiresAt === "never") return null;
if (to === "never") return fresh || reading.expiresAt <= now ? to : null;
return reading.expiresAt < to && (fresh || reading.expiresAt <= now) ? to : null;
}
async function bringBack(changes, session) {
let bin = await session.connection.recycleBin();
let places = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(changes, ({ deleted: { kind, region } }) => `${kind} ${region}`);
return (await Promise.all([...places.values()].map(async (all) => {
	try {
		return await inPlace(all, bin, session);
	} catch (error) {
		let fault = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Klu)(error, session.run);
		return all.map((change) => ({
			change,
			point: null,
			expiresAt: null,
			fault
		}));
	}
}))).flat();
}
async function inPlace(changes, bin, { connection, run }) {
let [first] = changes;
if (first === void 0) return [];
let { kind: name, region } = first.deleted;
let kind = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.IaW)(connection.kinds, name);
await mark(changes, region, bin);
let faults = new Map();
await Promise.all(changes.map(async (change) => {
	faults.set(change, await takeOut(change, bin));
	run.log.progress(faults.size, changes.length, "brought back");
}));
let read = await kind.readPoints(region, changes.map(({ deleted }) => deleted.id));
let points = new Map(read.ok ? read.value.map((point) => [point.id, point]) : []);
await markAgain(changes, points, region, bin);
let parts = await readParts(name === "ec2-instance" ? [...points.values()] : [], region, bin);
let seen = changes.map((change) => {
	let point = points.get(change.deleted.id) ?? null;
	return {
		change,
		point,
		fault: faults.get(change) ?? (read.ok ? null : read.fault) ?? wrongWith(change, point, parts)
	};
});
await keepStranded(seen, region, bin, run.clock.now());
return moveExpiries(seen, parts, kind, run.clock.now());
}
async function mark(changes, region, bin) {
let out = changes.filter(({ deleted }) => deleted.point === null);
await Promise.all([...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(out, (change) => change.mark)].map(([at, some]) => bin.write(region, some.map(({ deleted }) => deleted.id), [["BackupUndeleted", at]])));
}
async function markAgain(changes, points, region, bin) {
let bare = changes.filter(({ deleted, mark: at }) => {
	let point = points.get(deleted.id);
	return point !== void 0 && deleted.point === null && point.tags.undeleted !== at;
});
await Promise.all(bare.map(({ deleted, mark: at }) => bin.write(region, [deleted.id], [["BackupUndeleted", at]])));
}
async function takeOut({ deleted }, bin) {
let { kind, region, id, snapshots, point } = deleted;
let fault = (await Promise.all(snapshots.map((part) => bin.takeOut(region, "snapshot", part)))).find((one) => one !== null) ?? null;
if (fault !== null || point !== null) return fault;
return bin.takeOut(region, kind === "ec2-instance" ? "image" : "snapshot", id);
}
async function readParts(points, region, bin) {
let ids = [...new Set(points.flatMap(({ snapshots }) => snapshots.map(({ id }) => id)))];
return ids.length === 0 ? {
	ok: !0,
	value: new Map()
} : bin.readTags(region, "snapshot", ids);
}
function wrongWith({ deleted: { kind, id } }, point, parts) {
let noun = _start_js__WEBPACK_IMPORTED_MODULE_0__.GWV[kind].point;
if (point === null) return {
	code: "resource-gone",
	message: `the ${noun} ${id} was restored from the Recycle Bin and cannot be seen`,
	advice: "Run again: what is in the bin by then is restored, and what is back is found."
};
if (kind !== "ec2-instance") return null;
if (!parts.ok) return parts.fault;
let lost = point.snapshots.filter((part) => !parts.value.has(part.id)).map((part) => part.id);
if (lost.length === 0) return null;
return {
	code: "resource-gone",
	message: `${id} is back, and of no use: ${lost.join(", ")} is gone`,
	advice: "Restore another backup. A rule of the Recycle Bin for snapshots, as long as the one for AMIs, keeps both: see infra/undo.yaml."
};
}
async function keepStranded(seen, region, bin, now) {
for (let { change, point } of seen) {
	let { snapshots } = change.deleted;
	if (point !== null || snapshots.length === 0) continue;
	let tags = await bin.readTags(region, "snapshot", snapshots);
	if (!tags.ok) continue;
	let due = [...tags.value].flatMap(([id, own]) => own.get("CreatedBy") === "backupViaTag" && newExpiry(own.get("Expire") ?? null, change, !0, now) !== null ? [id] : []);
	due.length > 0 && await bin.write(region, due, [["Expire", (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(change.expiresAt)]]);
}
}
async function moveExpiries(seen, parts, kind, now) {
let moves = new Map(seen.flatMap((one) => moveOf(one, parts, now).map((move) => [one, move])));
let outcomes = new Map();
for (let some of (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)([...moves.values()], ({ to }) => to).values()) await kind.setExpiries(some, (change, outcome) => outcomes.set(change, outcome));
return seen.map((one) => {
	let move = moves.get(one);
	let outcome = move === void 0 ? null : outcomes.get(move);
	let { change, point } = one;
	if (outcome?.result === "done") return {
		change,
		point,
		expiresAt: move?.to ?? null,
		fault: one.fault
	};
	let own = point === null ? null : expiryOf(point);
	let fault = outcome === null ? null : dueAgain(change, outcome?.result === "failed" ? outcome.fault : null);
	return {
		change,
		point,
		expiresAt: own,
		fault: one.fault ?? fault
	};
});
}
function moveOf({ change, point, fault }, parts, now) {
if (point === null || fault !== null || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_3__.i)(point, point.owner).ours) return [];
let to = newExpiry(point.tags.expire, change, change.deleted.point === null, now);
if (to === null) return [];
let isOurs = (id) => parts.ok && parts.value.get(id)?.get("CreatedBy") === "backupViaTag";
let snapshots = point.kind === "ec2-instance" ? point.snapshots.filter(({ id }) => isOurs(id)) : point.snapshots;
let from = point.tags.expire ?? "";
return [{
	action: "set-expiry",
	point: {
		...point,
		snapshots
	},
	from,
	to,
	because: "lengthen",
	reason: change.reason
}];
}
function expiryOf({ tags }) {
let reading = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(tags.expire);
return reading.readable ? reading.expiresAt : null;
}
function dueAgain({ deleted: { kind, id } }, cause) {
let why = cause === null ? "" : `: ${cause.message}`;
return {
	code: cause?.code ?? "unexpected",
	message: `the ${_start_js__WEBPACK_IMPORTED_MODULE_0__.GWV[kind].point} ${id} is back, and its Expire tag could not be moved, so that the next purge deletes it again${why}`,
	advice: `${cause?.advice ?? ""} Run again before the next purge, or write a later Expire on it and its snapshots by hand.`.trim()
};
}
let SAME_PURGE = 18e5;
function chooseBack({ ids, at }, deleted) {
if (ids.length > 0) return byId(ids, deleted);
let found = purgesOf(deleted.ours).find((purge) => startOf(purge) <= (at ?? 1e400));
if (found === void 0) return {
	chosen: [],
	purgedAt: null,
	missing: [],
	parted: deleted.parted.length
};
let [start, end] = [startOf(found) - SAME_PURGE, endOf(found) + SAME_PURGE];
let parted = deleted.parted.filter(({ enteredAt }) => enteredAt >= start && enteredAt <= end);
return {
	chosen: found,
	purgedAt: startOf(found),
	missing: [],
	parted: parted.length
};
}
function purgesOf(deleted) {
let purges = [];
for (let one of deleted.toSorted((a, b) => b.deletedAt - a.deletedAt)) {
	let purge = purges.at(-1);
	let last = purge?.at(-1);
	purge !== void 0 && last !== void 0 && last.deletedAt - one.deletedAt <= SAME_PURGE ? purge.push(one) : purges.push([one]);
}
return purges;
}
function startOf(purge) {
return purge.at(-1)?.deletedAt ?? 0;
}
function endOf(purge) {
return purge[0]?.deletedAt ?? 0;
}
function byId(ids, { ours, others, parted }) {
let chosen = new Set();
let missing = [];
for (let id of ids) {
	let named = [...ours.filter((one) => one.id === id || one.source === id || one.snapshots.some((part) => part === id)), ...others.filter((one) => one.id === id || one.snapshots.some((part) => part === id))];
	for (let one of named) chosen.add(one);
	if (named.length > 0) continue;
	missing.push({
		id,
		fault: parted.some((part) => part.id === id) ? withoutImage(id) : notInBin(id)
	});
}
return {
	chosen: [...chosen],
	purgedAt: null,
	missing,
	parted: 0
};
}
function notInBin(id) {
return {
	code: "none-found",
	message: `from: ${id} is not in the Recycle Bin of the regions and kinds that were read`,
	advice: "Check the inputs regions and kinds, and the account. What was deleted without a rule for it, or longer ago than the rule says, is gone."
};
}
function withoutImage(id) {
return {
	code: "wrong-state",
	message: `from: ${id} is in the Recycle Bin and its AMI is not, so that the AMI cannot be restored`,
	advice: `Restore the snapshot by hand with "aws ec2 restore-snapshot-from-recycle-bin --snapshot-id ${id}" and make a volume of it; a rule for AMIs keeps both next time.`
};
}
function nothingThere({ at }, parted) {
return {
	code: "none-found",
	message: `from: the Recycle Bin holds none of our backups${at === null ? "" : ` from ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(at)} or before`}${parted === 0 ? "" : `; ${parted} snapshots in it are of AMIs that are not`}`,
	advice: "Check the inputs regions, kinds and at, and the account. Only what a rule keeps comes into the bin: infra/undo.yaml makes rules for AMIs and snapshots."
};
}
function deletedPoints(binned, points, account) {
let snapshots = binned.filter(({ type }) => type === "snapshot");
let parts = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(snapshots, (one) => placed(one.region, amiOf(one) ?? ""));
let partsOf = ({ region, id }) => (parts.get(placed(region, id)) ?? []).map((part) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.iy1)(part.id));
let images = binned.filter(({ type }) => type === "image");
let alone = snapshots.filter((one) => amiOf(one) === null);
let found = [...images.map((image) => pointIn(image, partsOf(image))), ...alone.map((one) => pointIn(one, []))];
let back = points.flatMap((point) => backAgain(point, partsOf(point), account));
let known = new Set([...images, ...points].map(({ region, id }) => placed(region, id)));
return {
	ours: [...found.filter(isOurs), ...back],
	others: found.filter((one) => !isOurs(one)),
	parted: snapshots.filter((one) => amiOf(one) !== null && !known.has(placed(one.region, amiOf(one) ?? "")))
};
}
function placed(region, id) {
return `${region} ${id}`;
}
let MADE_FOR = /^(?:Created by CreateImage\(i-[0-9a-f]+\) for|Copied for DestinationAmi) (ami-[0-9a-f]+)\b/;
function amiOf({ description }) {
return MADE_FOR.exec(description)?.[1] ?? null;
}
let OUR_NAME = RegExp(`^${_start_js__WEBPACK_IMPORTED_MODULE_0__.VI}-(?:(?<source>(?:i|vol)-[0-9a-f]{8,17})|copy-of-ami-[0-9a-f]{8,17})-`);
let NAMED = /^(?<name>.*), (?:i|vol)-[0-9a-f]{8,17}, \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d UTC$/s;
function isOurs({ name }) {
return OUR_NAME.test(name);
}
function pointIn(binned, snapshots) {
let { type, region, id, enteredAt, exitsAt } = binned;
let name = type === "image" ? binned.name : binned.description;
let source = OUR_NAME.exec(name)?.groups?.source;
return {
	kind: type === "image" ? "ec2-instance" : "ebs-volume",
	region,
	id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hSu)(id),
	name,
	source: source === void 0 ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aaf)(source),
	sourceName: NAMED.exec(binned.description)?.groups?.name ?? null,
	deletedAt: enteredAt,
	exitsAt,
	snapshots,
	point: null
};
}
function backAgain(point, snapshots, account) {
let deletedAt = Date.parse(point.tags.undeleted ?? "");
let ownership = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_3__.i)(point, account);
if (Number.isNaN(deletedAt) || !ownership.ours) return [];
let { kind, region, id, name, tags } = point;
let { source } = ownership;
return [{
	kind,
	region,
	id,
	name,
	source,
	sourceName: tags.sourceName,
	deletedAt,
	exitsAt: null,
	snapshots,
	point
}];
}
let { end, endRefused } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V1Y)(_report2_js__WEBPACK_IMPORTED_MODULE_1__.H);
async function undo(session) {
let { request, run, connection } = session;
let regions = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.NVx)(session);
if (!regions.ok) return endRefused(session, regions.refusals);
let [inventory, bins] = await Promise.all([(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.t5v)(session, regions.value.chosen, _start_js__WEBPACK_IMPORTED_MODULE_0__.DlQ), readBins(session, regions.value.chosen)]);
let points = inventory.regions.flatMap((entry) => entry.read ? entry.points : []);
let wanted = {
	ids: request.undo.ids,
	at: request.at
};
let back = chooseBack(wanted, deletedPoints(bins.binned, points, connection.account));
let unread = unreadIn(inventory.regions);
let more = bins.failures.filter(({ region }) => unread.every((other) => other.region !== region));
let failures = [
	...unread,
	...more,
	...back.missing.map(missingFailure)
];
let told = {
	inventory,
	failures,
	warnings: partedWarnings(back)
};
if (back.chosen.length === 0 && failures.length === 0) return endRefused(session, (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)("from", nothingThere(wanted, back.parted)).refusals, told);
let changes = undeleteChanges(back, request.undo, run.startedAt);
run.log.info(`To bring back from the Recycle Bin: ${changes.length}`);
if (request.dryRun) return end(session, {
	...told,
	...await show(session, changes, failures)
});
let agreed = await agree(session, changes);
if (!agreed.ok) return endRefused(session, agreed.refusals, told);
let undone = await bringBack(agreed.value.changes, session);
let warnings = [...told.warnings ?? [], ...agreed.value.unapproved.map(unapprovedWarning)];
return end(session, {
	...told,
	warnings,
	undone,
	failures: [...failures, ...undone.flatMap(failedOf)]
});
}
async function readBins({ request, run, connection }, regions) {
let bin = await connection.recycleBin();
let types = request.kinds.includes("ec2-instance") ? ["image", "snapshot"] : ["snapshot"];
let reads = await Promise.all(regions.flatMap((region) => types.map(async (type) => ({
	region,
	read: await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => bin.list(region, type), run)
}))));
let binned = reads.flatMap(({ read }) => read.ok ? read.value : []);
let failures = new Map();
for (let { region, read } of reads) {
	if (read.ok || failures.has(region)) continue;
	failures.set(region, {
		region,
		target: "recycle-bin",
		action: "read",
		fault: read.fault
	});
}
return {
	binned: binned.filter((one) => isOfKinds(one, request.kinds)),
	failures: [...failures.values()]
};
}
function isOfKinds({ type, description }, kinds) {
if (type === "image") return !0;
let part = /^(?:Created by CreateImage\(|Copied for DestinationAmi )/.test(description);
return kinds.includes(part ? "ec2-instance" : "ebs-volume");
}
function unreadIn(regions) {
return regions.flatMap((entry) => {
	if (entry.read) return [];
	let { region, fault } = entry;
	return [{
		region,
		target: region,
		action: "read",
		fault
	}];
});
}
function missingFailure({ id, fault }) {
return {
	region: null,
	target: id,
	action: "restore",
	fault
};
}
function partedWarnings({ parted, purgedAt }) {
if (parted === 0 || purgedAt === null) return [];
return [{
	region: null,
	target: "recycle-bin",
	message: `${parted === 1 ? "1 snapshot lies" : `${parted} snapshots lie`} in the Recycle Bin without the AMI: a rule for AMIs, as long as the one for snapshots, keeps both`
}];
}
async function show({ request, run, connection }, changes, failures) {
let asked = {
	request,
	account: connection.account
};
let path = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ATA)(undoChangeSetText(changes, asked, run.clock.now(), run.commit), run);
if (path.ok) return {
	undone: changes.map(shown),
	changeSetPath: path.value
};
let unwritten = {
	region: null,
	target: "change-set",
	action: "start",
	fault: path.fault
};
return {
	undone: changes.map(shown),
	failures: [...failures, unwritten]
};
}
function shown(change) {
return {
	change,
	point: null,
	expiresAt: change.expiresAt,
	fault: null
};
}
async function agree({ request, run, connection }, changes) {
let path = request.changeSet.approved;
if (path === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)({
	changes,
	unapproved: []
});
let asked = {
	request,
	account: connection.account
};
let approved = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.k_t)(path, run, (text) => readApprovedUndo(text, asked, run.clock.now()));
if (!approved.ok) return approved;
let agreed = onlyApproved(changes, approved.value);
if (agreed.changes.length > 0) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)(agreed);
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)("change-set", (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)("change-set: nothing that was approved lies in the Recycle Bin any more", "Make a new change set with a dry run and have it approved."));
}
function unapprovedWarning({ deleted: { region, id } }) {
return {
	region,
	target: id,
	message: "it can be brought back, and is not in the approved change set"
};
}
function failedOf({ change: { deleted }, point, fault }) {
if (fault === null) return [];
let { region, id } = deleted;
return [{
	region,
	target: id,
	action: point === null ? "restore" : "set-expiry",
	fault,
	subject: subjectOf(deleted)
}];
}
function subjectOf({ kind, id, source, sourceName }) {
return {
	kind,
	resourceId: source,
	resourceName: sourceName,
	recoveryPointId: id
};
}
}) };
