export const id = 72;
export const ids = [72];
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
72: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { restore: () => restore });
var _report2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3513);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3781);
var _look_at_both_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4376);
var _shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1892);
function restoreChangeSetText(change, asked, now, commit) {
	let { request } = asked;
	return (0, _shared_js__WEBPACK_IMPORTED_MODULE_4__.writeChangeSet)([approvable(change)], contextOf(asked), {
		commit,
		run: request.workflowRun?.url ?? null,
		madeAt: now,
		validForMilliseconds: request.changeSet.validForMilliseconds
	});
}
function readApprovedRestore(text, asked, now) {
	let reading = (0, _shared_js__WEBPACK_IMPORTED_MODULE_4__.readChangeSet)(text, contextOf(asked), now);
	return reading.ok ? {
		ok: !0,
		value: restoreIn(reading.file)
	} : reading;
}
function restoreIn({ changes }) {
	return changes.find(({ action }) => action === "restore") ?? null;
}
function notApproved(change, approved) {
	let wanted = approvable(change);
	if (approved !== null && approved.kind === wanted.kind && approved.region === wanted.region && approved.id === wanted.id && JSON.stringify((0, _shared_js__WEBPACK_IMPORTED_MODULE_4__.sortedFields)(approved.fields ?? {})) === JSON.stringify((0, _shared_js__WEBPACK_IMPORTED_MODULE_4__.sortedFields)(change.fields))) return null;
	return {
		code: "not-allowed",
		message: `the restore of ${change.point} is not what was approved: ${differenceOf(change, approved)}`,
		advice: "Make a new change set with a dry run of the same inputs, have it approved, and apply that."
	};
}
function differenceOf(change, approved) {
	if (approved === null) return "the change set holds no restore";
	if (approved.id !== change.point) return `${approved.id} was approved, and cannot be restored any more`;
	let before = new Map((0, _shared_js__WEBPACK_IMPORTED_MODULE_4__.sortedFields)(approved.fields ?? {}).map(([name, value, origin]) => [name, `${value} (${origin})`]));
	let now = new Map((0, _shared_js__WEBPACK_IMPORTED_MODULE_4__.sortedFields)(change.fields).map(([name, value, origin]) => [name, `${value} (${origin})`]));
	return [...new Set([...before.keys(), ...now.keys()])].filter((name) => before.get(name) !== now.get(name)).map((name) => `${name} was ${before.get(name) ?? "none"} and is ${now.get(name) ?? "none"}`).join(", ");
}
function approvable({ kind, region, point, fields, reason }) {
	return {
		action: "restore",
		kind,
		region,
		id: point,
		fields,
		reason
	};
}
function contextOf({ request, account }) {
	let { mode, kinds, regions, from, at, asked } = request;
	let question = {
		mode,
		kinds,
		regions,
		from,
		at: at === null ? "newest" : (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.r4)(at),
		...asked
	};
	return {
		mode,
		account,
		question: JSON.stringify(question)
	};
}
function choosePoint(wanted, among) {
	let { from, at } = wanted;
	let { candidates, refused } = candidatesOf(from, among);
	let named = candidates.filter(({ point }) => isThePoint(point, from));
	let [exact] = named;
	if (named.length > 1) return failed$1(severalOf(from, named.map((one) => [one])));
	if (exact !== void 0 && at !== null && !isNotAfter(exact.point, at)) return failed$1(noneBefore(from, at, named));
	if (exact !== void 0) return {
		ok: !0,
		chosen: exact
	};
	if (candidates.length === 0) return failed$1(nothingOf(from, refused));
	let resources = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(candidates, ({ point, source }) => (0, _shared_js__WEBPACK_IMPORTED_MODULE_4__.sourceKey)(placeAndSource(point, source)));
	if (resources.size > 1) return failed$1(severalOf(from, [...resources.values()]));
	if (!among.whole && !ONE_OF_A_KIND.test(from)) return failed$1(unreadBeside(from));
	let inTime = candidates.filter(({ point }) => isNotAfter(point, at ?? among.now + CLOCKS_APART));
	let chosen = inTime.find(({ point }) => point.id === wanted.approved) ?? inTime.toSorted(newestFirst)[0];
	return chosen === void 0 ? failed$1(noneBefore(from, at ?? among.now, candidates)) : {
		ok: !0,
		chosen
	};
}
let ONE_OF_A_KIND = /^(?:(?:i|vol)-[0-9a-f]{8,17}$|arn:)/;
let CLOCKS_APART = 3e5;
function candidatesOf(from, { resources, points, account }) {
	let find = (0, _shared_js__WEBPACK_IMPORTED_MODULE_4__.sourcesAmong)(resources);
	let candidates = [];
	let refused = [];
	for (let point of points) {
		let ownership = (0, _shared_js__WEBPACK_IMPORTED_MODULE_4__.proveOwnership)(point, account);
		let source = ownership.ours ? ownership.source : point.source;
		let living = source === null ? null : find((0, _shared_js__WEBPACK_IMPORTED_MODULE_4__.sourceFacts)(point, source));
		let name = living?.name || (point.tags.sourceName ?? "");
		let ids = [source, living?.id ?? null].flatMap((id) => id === null ? [] : [id]);
		let known = [
			...ids,
			...arnsOf(ids, point, account),
			name,
			point.tags.sourceName
		];
		if (!isThePoint(point, from) && !known.includes(from)) continue;
		ownership.ours ? point.state === "available" ? candidates.push({
			point,
			source: ownership.source,
			name,
			living: stillThere(living)
		}) : refused.push(`${point.id} in ${point.region} is ${point.stateText}`) : refused.push(`${point.id} in ${point.region} is not proven to be ours: ${ownership.why}`);
	}
	return {
		candidates,
		refused
	};
}
function arnsOf(ids, point, account) {
	let { kind } = point;
	return ids.map((id) => (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.RY)({
		kind,
		region: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.lti)(point),
		account,
		id
	}));
}
function stillThere(living) {
	return living?.gone === !0 ? null : living;
}
function isThePoint({ id, name, snapshots }, from) {
	return id === from || name === from || snapshots.some((snapshot) => snapshot.id === from);
}
function placeAndSource(point, source) {
	return {
		...(0, _shared_js__WEBPACK_IMPORTED_MODULE_4__.sourceFacts)(point, source),
		region: point.region
	};
}
function isNotAfter({ createdAt }, latest) {
	return createdAt !== null && createdAt <= latest;
}
function newestFirst(a, b) {
	return (b.point.createdAt ?? 0) - (a.point.createdAt ?? 0) || (a.point.id < b.point.id ? -1 : 1);
}
function failed$1(fault) {
	return {
		ok: !1,
		fault
	};
}
function listed(lines) {
	let more = lines.length - 20;
	return `${lines.slice(0, 20).join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}
function nothingOf(from, refused) {
	if (refused.length > 0) return {
		code: "wrong-state",
		message: `from: nothing that "${from}" names can be restored: ${listed(refused)}`,
		advice: "Name another backup: mode: list shows all that can be restored."
	};
	return {
		code: "none-found",
		message: `from: no backup of "${from}" can be restored`,
		advice: "Check how it is written, upper and lower case too, the account, and the inputs regions and kinds; mode: list shows all that can be restored."
	};
}
function severalOf(from, resources) {
	let lines = resources.map((candidates) => {
		let [newest] = candidates.toSorted(newestFirst);
		if (newest === void 0) return "";
		let { point, source, living } = newest;
		return `${source}${living === null ? " (gone)" : ""} in ${point.region}, newest ${point.id} of ${madeAt(point)}`;
	});
	return {
		code: "bad-input",
		message: `from: "${from}" matches the backups of ${resources.length} resources: ${listed(lines)}`,
		advice: "Write the id of the one that is meant, or narrow regions or kinds."
	};
}
function unreadBeside(from) {
	return {
		code: "none-found",
		message: `from: a region could not be read, so "${from}" may name another resource as well`,
		advice: "Write the id of the resource or of the backup, or leave the region out with regions."
	};
}
function noneBefore(from, at, candidates) {
	let oldest = candidates.toSorted(newestFirst).at(-1);
	return {
		code: "none-found",
		message: `at: "${from}" has no backup from ${(0, _start_js__WEBPACK_IMPORTED_MODULE_2__.r4)(at)} or before${oldest === void 0 ? "" : `; the oldest is ${oldest.point.id} of ${madeAt(oldest.point)}`}`,
		advice: "Write a later time in at, or \"newest\"."
	};
}
function madeAt({ createdAt }) {
	return createdAt === null ? "a time that is not known" : (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.r4)(createdAt);
}
let FIELDS_OF = {
	"ec2-instance": [
		"instance-type",
		"subnet",
		"security-groups",
		"instance-profile",
		"key-name",
		"private-ip"
	],
	"ebs-volume": [
		"availability-zone",
		"volume-type",
		"iops",
		"throughput"
	],
	"rds-instance": [
		"restore-as",
		"instance-class",
		"subnet-group",
		"security-groups"
	],
	"rds-cluster": [
		"restore-as",
		"instance-class",
		"capacity",
		"subnet-group",
		"security-groups"
	]
};
let EVERYWHERE = new Set([
	"instance-type",
	"instance-class",
	"capacity",
	"volume-type",
	"iops",
	"throughput"
]);
let MAY_BE_NONE = new Set([
	"instance-profile",
	"key-name",
	"private-ip"
]);
function fieldsOf(kind, sources) {
	let known = FIELDS_OF[kind].flatMap((name) => {
		let field = fieldOf(name, kind, sources);
		return field === null || field.value === "none" && MAY_BE_NONE.has(name) ? [] : [[name, field]];
	});
	let fields = Object.fromEntries(known);
	if (isServerless(fields)) return fields;
	let { capacity: _ofServerless, ...others } = fields;
	return others;
}
function isServerless(fields) {
	return fields["instance-class"]?.value === "db.serverless";
}
function fieldOf(name, kind, sources) {
	let { asked, remembered, original, elsewhere } = sources;
	let given = asked[name];
	if (given !== void 0) return {
		value: given,
		origin: "input"
	};
	if (elsewhere && !EVERYWHERE.has(name)) return null;
	if (name === "private-ip" && (original !== null || movesElsewhere(sources))) return null;
	let written = remembered?.[name];
	if (written !== void 0) return {
		value: written,
		origin: "tag"
	};
	if (remembered !== null && !isUntold(name, kind)) return null;
	let present = original?.[name];
	return present === void 0 ? null : {
		value: present,
		origin: "original"
	};
}
function isUntold(name, kind) {
	return kind === "rds-cluster" && (name === "instance-class" || name === "capacity");
}
function movesElsewhere({ asked, remembered }) {
	return asked.subnet !== void 0 && asked.subnet !== remembered?.subnet;
}
function idleFields(kind, asked) {
	return Object.keys(asked).filter((name) => !FIELDS_OF[kind].some((known) => known === name));
}
let NOT_IN_IT = {
	"ec2-instance": [
		"User data is not in an AMI.",
		"Move elastic and public addresses, and DNS records.",
		"Register it with its load balancers and target groups.",
		"Further network interfaces and addresses, termination protection and alarms are not restored."
	],
	"ebs-volume": ["Attach it to its instance: the device must be free, and in the same zone."],
	"rds-instance": [
		"Parameter and option groups are the default ones: assign those of the original.",
		"Multi-AZ, read replicas, public access, deletion protection and alarms are not restored.",
		"Its address is new: point the applications to it, or rename both databases."
	],
	"rds-cluster": [
		"It has one instance: add the readers.",
		"Parameter groups are the default ones: assign those of the original.",
		"Public access, deletion protection, scaling policies and alarms are not restored.",
		"Its addresses are new: point the applications to them, or rename both clusters."
	]
};
function toDoOf({ point, living }, fields, { notes }) {
	let { backupTag } = point.tags;
	return [
		...notes,
		...point.kind === "ec2-instance" && fields["private-ip"] === void 0 ? [`It has another private address${living === null ? "" : " while the original holds the old one"}.`] : [],
		...NOT_IN_IT[point.kind],
		`It is not backed up: tag it as the original was${backupTag === null ? "" : ` (${backupTag})`} once it has taken its place.`
	];
}
function decideRestore(chosen, facts, context) {
	let { point, source } = chosen;
	let { kind, region } = point;
	let elsewhere = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.sNC)(point);
	let fields = fieldsOf(kind, {
		...facts,
		asked: context.asked,
		elsewhere
	});
	let missing = NEEDED[kind].find((name) => fields[name] === void 0);
	if (missing !== void 0) return {
		ok: !1,
		target: missing,
		fault: notKnown(missing, elsewhere)
	};
	if (isServerless(fields) && fields.capacity === void 0) return {
		ok: !1,
		target: "instance-class",
		fault: NO_CAPACITY
	};
	let slot = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ZYA)(point.id, context, fields["restore-as"]?.value ?? null);
	let run = context.workflowRun?.url ?? slot;
	let name = nameOf(chosen, fields, context, run);
	let change = {
		action: "restore",
		kind,
		region,
		point: point.id,
		source,
		sourceName: chosen.name,
		slot,
		name,
		fields,
		tags: tagsOf(chosen, name, run),
		since: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Oa3)(context),
		toDo: toDoOf(chosen, fields, facts),
		reason: `${stateOf(chosen, elsewhere)}: ${_start_js__WEBPACK_IMPORTED_MODULE_2__.GW[kind].aPoint} of it is asked for`
	};
	return {
		ok: !0,
		change,
		warnings: warningsOf(change, context.asked, elsewhere)
	};
}
function stateOf({ source, living }, elsewhere) {
	if (living !== null) return `${source} still exists and stays as it is`;
	return elsewhere ? `${source} was not found or not looked for` : `${source} is gone`;
}
let NEEDED = {
	"ec2-instance": ["instance-type"],
	"ebs-volume": ["availability-zone"],
	"rds-instance": ["instance-class"],
	"rds-cluster": ["instance-class"]
};
function notKnown(name, elsewhere) {
	return {
		code: "bad-input",
		message: `${name}: it is needed, and nobody knows it: ${elsewhere ? "the backup is a copy that does not remember it" : "the backup does not remember it, and the original is gone"}`,
		advice: `Write ${name}, such as ${EXAMPLES[name] ?? "\"...\""}, and run again; nothing was changed.`
	};
}
let NO_CAPACITY = {
	code: "bad-input",
	message: "instance-class: db.serverless needs the capacity of the original, and nobody knows it",
	advice: "Write an instance-class such as \"db.r6g.large\", and run again; change it once the cluster is there."
};
let EXAMPLES = {
	"instance-type": "\"m7i.large\"",
	"instance-class": "\"db.r6g.large\"",
	"availability-zone": "\"eu-central-1a\""
};
function nameOf({ point, source }, fields, context, run) {
	if (point.kind === "ec2-instance" || point.kind === "ebs-volume") return null;
	let asked = fields["restore-as"];
	if (asked !== void 0) return asked.value.toLowerCase();
	let earlier = earlierOf(point, context, run);
	if (earlier !== void 0) return earlier.id;
	let end = `-restored-${new Date(context.startedAt).toISOString().slice(0, 16).replace(/\D/g, "")}`;
	return `${source.slice(0, 63 - end.length).replace(/-+$/, "")}${end}`;
}
function earlierOf({ id, kind, region }, context, run) {
	let since = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Oa3)(context);
	return context.resources.find((one) => one.kind === kind && one.region === region && one.gone !== !0 && (one.bornAt ?? since) >= since && one.tags.get("BackupRestoredFrom") === id && one.tags.get("BackupRun") === run);
}
function tagsOf({ point, source, name }, newName, run) {
	let plain = name === "" ? newName ?? `${source} restored` : name;
	return [
		["Name", selectedByName(point.tags.backupTag, plain) ? `${plain} restored` : plain],
		["BackupRestoredFrom", point.id],
		["BackupRun", run]
	];
}
function selectedByName(backupTag, name) {
	return backupTag !== null && `, ${backupTag}, `.includes(`, Name:${name}, `);
}
function warningsOf({ kind, region, point, fields }, asked, elsewhere) {
	let idle = idleFields(kind, asked).map((name) => ({
		region: null,
		target: name,
		message: `it has no effect on a ${_start_js__WEBPACK_IMPORTED_MODULE_2__.GW[kind].resource}`
	}));
	let nowhere = kind === "ec2-instance" && fields.subnet === void 0;
	let message = `${elsewhere ? "a copy remembers no subnet" : "neither the backup nor the original tells a subnet"}: AWS puts the instance into the default VPC; write subnet and security-groups where that is wrong`;
	return nowhere ? [...idle, {
		region,
		target: point,
		message
	}] : idle;
}
let PASSING = new Set([
	"throttled",
	"unreachable",
	"service-error"
]);
async function waitFor(change, id, first, restoring, waiting) {
	let last = first;
	let unread = null;
	for (let round = 0; last.state === "pending"; round += 1) {
		let wait = Math.min(5e3 * 2 ** round, 6e4, waiting.deadline - waiting.clock.now());
		if (wait <= 0) return {
			last,
			fault: unread ?? notInTime(change, id)
		};
		try {
			await waiting.clock.sleep(wait, waiting.signal);
		} catch (error) {
			if (waiting.signal.aborted) return {
				last,
				fault: _run_js__WEBPACK_IMPORTED_MODULE_1__.gDu
			};
			throw error;
		}
		let read = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(() => restoring.readStates(change.region, [id]), waiting);
		if (!read.ok && !PASSING.has(read.fault.code)) return {
			last,
			fault: read.fault
		};
		unread = read.ok ? null : read.fault;
		last = read.ok ? read.value.get(id) ?? last : last;
		waiting.log.progress(last.state === "pending" ? 0 : 1, 1, `${id} is ${last.stateText}`);
	}
	return {
		last,
		fault: last.state === "failed" ? ended(change, id, last) : null
	};
}
function notInTime({ kind }, id) {
	return {
		code: "not-available-in-time",
		message: `the ${_start_js__WEBPACK_IMPORTED_MODULE_2__.GW[kind].resource} ${id} was made, and still pending when wait-timeout was over`,
		advice: "It goes on by itself: look at it in the console. Large ones take hours: raise wait-timeout."
	};
}
function ended({ kind }, id, { stateText, stateReason }) {
	let why = stateReason === "" ? "" : ` (${stateReason})`;
	return {
		code: "wrong-state",
		message: `the ${_start_js__WEBPACK_IMPORTED_MODULE_2__.GW[kind].resource} ${id} was made and ended in state ${stateText}${why}`,
		advice: "Find the cause, mostly a KMS key that the role may not use or a quota of volumes, then start a new run, which makes another."
	};
}
async function make({ request, run }, change, restoring) {
	let { clock, signal, log } = run;
	let deadline = clock.now() + request.waitMilliseconds;
	let outcome = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(async () => (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kX)(await restoring.restore(change, deadline)), run);
	let made = outcome.ok ? outcome.value : {
		result: "failed",
		fault: outcome.fault
	};
	if (made.result === "failed") return {
		done: null,
		fault: made.fault,
		action: "restore"
	};
	let { id, result } = made;
	let waited = request.wait ? await waitFor(change, id, made, restoring, {
		clock,
		signal,
		log,
		deadline
	}) : {
		last: made,
		fault: null
	};
	let { state, stateText, stateReason } = waited.last;
	return {
		done: {
			change,
			made: {
				id,
				state,
				stateText,
				stateReason,
				alreadyDone: result === "already-done"
			}
		},
		fault: waited.fault,
		action: "wait"
	};
}
function failed(change, action, fault) {
	if (fault === null) return [];
	let { kind, region, point, source, sourceName } = change;
	return [{
		region,
		target: point,
		action,
		fault,
		subject: {
			kind,
			resourceId: source,
			resourceName: sourceName,
			recoveryPointId: point
		}
	}];
}
function isUndoing(request) {
	return request.undo !== null;
}
let { end, endRefused, notBegun } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.V1Y)(_report2_js__WEBPACK_IMPORTED_MODULE_0__.H);
function runRestore(request, run) {
	if (isUndoing(request)) return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Cpv)(request, run, async (session) => (await __webpack_require__.e(4297).then(__webpack_require__.bind(__webpack_require__, 4297))).undo(session), notBegun(request, run));
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Cpv)(request, run, restore$1, notBegun(request, run));
}
async function restore$1(session) {
	let { request, run, connection } = session;
	let regions = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.NVx)(session);
	if (!regions.ok) return endRefused(session, regions.refusals);
	let approved = await approvedOf(session);
	if (!approved.ok) return endRefused(session, approved.refusals);
	let looked = await (0, _look_at_both_js__WEBPACK_IMPORTED_MODULE_3__.Y)(session, regions.value.chosen, { dlm: !1 });
	let { inventory, failures } = looked;
	let chosen = chooseAmong(session, looked, approved.value);
	if (!chosen.ok) return endRefused(session, chosen.refusals, {
		inventory,
		failures
	});
	let restoring = await connection.restoring(chosen.value.point.kind);
	let decided = await decide(session, chosen.value, restoring, looked);
	if (!decided.ok) return endRefused(session, decided.refusals, {
		inventory,
		failures
	});
	let { change, warnings } = decided.value;
	run.log.info(`To restore ${change.point} in ${change.region}: ${fieldWords(change)}`);
	let told = {
		inventory,
		failures,
		warnings
	};
	if (request.dryRun) return end(session, {
		...told,
		...await show(session, change, failures)
	});
	let wrong = request.changeSet.approved === null ? null : notApproved(change, approved.value);
	if (wrong !== null) return endRefused(session, (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.J5Y)("change-set", wrong).refusals, told);
	let { done, fault, action } = await make(session, change, restoring);
	return end(session, {
		...told,
		done,
		failures: [...failures, ...failed(change, action, fault)]
	});
}
async function approvedOf({ request, run, connection }) {
	let path = request.changeSet.approved;
	if (path === null || request.dryRun) return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.PG4)(null);
	let asked = {
		request,
		account: connection.account
	};
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.k_t)(path, run, (text) => readApprovedRestore(text, asked, run.clock.now()));
}
function chooseAmong({ request, run, connection }, { resources, points, failures }, approved) {
	let wanted = {
		from: request.from,
		at: request.at,
		approved: approved === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.hS)(approved.id)
	};
	let whole = failures.length === 0;
	let choice = choosePoint(wanted, {
		resources,
		points,
		account: connection.account,
		whole,
		now: run.startedAt
	});
	return choice.ok ? (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.PG4)(choice.chosen) : (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.J5Y)("from", choice.fault);
}
async function decide({ request, run }, chosen, restoring, { resources }) {
	let { point, living } = chosen;
	let facts = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(() => restoring.readFacts(point.region, point.id, living), run);
	if (!facts.ok) return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.J5Y)(point.id, facts.fault);
	let { asked, workflowRun } = request;
	let context = {
		asked,
		workflowRun,
		startedAt: run.startedAt,
		resources
	};
	let decided = decideRestore(chosen, facts.value, context);
	return decided.ok ? (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.PG4)(decided) : (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.J5Y)(decided.target, decided.fault);
}
function fieldWords({ fields }) {
	return Object.entries(fields).map(([name, { value, origin }]) => `${name} ${value} (${origin})`).join(", ");
}
async function show({ request, run, connection }, change, failures) {
	let asked = {
		request,
		account: connection.account
	};
	let path = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ATA)(restoreChangeSetText(change, asked, run.clock.now(), run.commit), run);
	let done = {
		change,
		made: null
	};
	if (path.ok) return {
		done,
		changeSetPath: path.value
	};
	let unwritten = {
		region: null,
		target: "change-set",
		action: "start",
		fault: path.fault
	};
	return {
		done,
		failures: [...failures, unwritten]
	};
}
let restore = {
	run: runRestore,
	refused: (ended) => (0, _report2_js__WEBPACK_IMPORTED_MODULE_0__.H)(ended),
	view: async () => (await __webpack_require__.e(1042).then(__webpack_require__.bind(__webpack_require__, 1042))).restoreView,
	together: async () => (await __webpack_require__.e(2741).then(__webpack_require__.bind(__webpack_require__, 2741))).restoreTogether
};
}),
3513: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { H: () => restoreReport });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
function restoreReport(ended, told = {}) {
	let { inventory = null, done = null, undone = [], failures = [], warnings = [], changeSetPath = null } = told;
	let restored = done === null ? [] : [entryOf(done, ended)];
	let undeleted = undone.map((one) => undeletedEntry(one, ended));
	let common = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.QCp)(ended, {
		failures,
		warnings,
		succeeded: [...restored, ...undeleted].filter(({ state }) => state !== "failed").length,
		regions: inventory?.regions ?? [],
		inventory,
		changeSetPath
	});
	let { request } = ended;
	let at = request === null || request.at === null ? "newest" : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(request.at);
	return {
		mode: "restore",
		...common,
		from: request?.from ?? null,
		at,
		restored,
		undeleted
	};
}
function entryOf({ change, made }, { account }) {
	let { region, kind, source, sourceName, point, slot, name, fields, toDo } = change;
	return {
		account,
		region,
		kind,
		resourceId: source,
		resourceName: sourceName,
		recoveryPointId: point,
		restoredId: made?.id ?? name,
		state: made?.state ?? "planned",
		...made !== null && { stateText: made.stateText },
		alreadyDone: made?.alreadyDone ?? !1,
		name: slot,
		fields,
		toDo
	};
}
function undeletedEntry({ change, point, expiresAt, fault }, { account, request }) {
	let { kind, region, id, name, source, sourceName, deletedAt, snapshots, point: before } = change.deleted;
	let shown = request?.dryRun === !0;
	return {
		account,
		region,
		kind,
		resourceId: point?.source ?? source,
		resourceName: point?.tags.sourceName ?? sourceName,
		recoveryPointId: id,
		restoredId: id,
		name,
		deletedAt: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(deletedAt),
		state: stateOf(point, fault, shown),
		alreadyDone: before !== null,
		expiresAt: expiresAt === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8)(expiresAt),
		snapshots
	};
}
function stateOf(point, fault, shown) {
	if (shown) return "planned";
	return point === null || fault?.code === "resource-gone" ? "failed" : point.state;
}
})
};
