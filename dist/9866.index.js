export const id = 9866;
export const ids = [9866];
export const modules = {
9965: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Cy: () => changeKey,
	LN: () => sortedFields,
	YH: () => questionOf,
	YV: () => writeChangeSet,
	bG: () => readChangeSet,
	iK: () => approvableChanges,
	xu: () => restrict
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
__webpack_require__(2186);
var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
function changeKey({ action, kind, region, id }) {
	return `${action} ${kind ?? ""} ${region} ${id}`;
}
function agreedExpiry(approved, { from, to, own, because }) {
	if (approved.from !== from) return null;
	let reading = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(approved.expire ?? null);
	if (!reading.readable) return null;
	let agreed = reading.expiresAt;
	if (agreed === to) return to;
	if (agreed === "never" || to === "never" || because === "snapshots") return null;
	let asked = own ?? to;
	if ((because === "shorten-to-grace" ? to : asked) <= agreed && agreed < asked + 36e5) return agreed;
	let before = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(from);
	if (!before.readable) return null;
	return agreed < to && (before.expiresAt === "never" || to < before.expiresAt) ? to : null;
}
function questionOf(request, source, due) {
	let plan = source?.hash ?? null;
	let { mode, kinds, regions } = request;
	switch (request.mode) {
		case "backup": {
			let rules = due.map((one) => `${one.plan.name}/${one.rule.name}`);
			let tag = request.tagLines === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.GwS)(request.tagLines);
			let expiry = request.tagLines === null ? null : request.expiryText;
			let engine = request.engine.name === "direct" ? void 0 : request.engine;
			let wishes = {
				...wishesOf(request.tagWishes),
				...copiesOf(request),
				...keysOf(request)
			};
			return JSON.stringify({
				mode,
				kinds,
				tag,
				expiry,
				rules,
				regions,
				engine,
				...wishes,
				[PLAN_FILE]: plan
			});
		}
		case "purge": {
			let { minKeep, keepVerified, maxDeletions, protectInUse, protectUncopied, asOf, graceMilliseconds } = request;
			let grace = `${graceMilliseconds / 6e4} minutes`;
			let guards = {
				"min-keep": minKeep,
				"keep-verified": keepVerified,
				"max-deletions": maxDeletions,
				"protect-in-use": protectInUse,
				"protect-uncopied": protectUncopied
			};
			let tag = request.tagLines === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.GwS)(request.tagLines);
			let judgedAt = asOf === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(asOf);
			return JSON.stringify({
				mode,
				kinds,
				tag,
				regions,
				...guards,
				grace,
				[AS_OF]: judgedAt,
				[PLAN_FILE]: plan
			});
		}
		case "retain": {
			let grace = `${request.graceMilliseconds / 6e4} minutes`;
			return JSON.stringify({
				mode,
				kinds,
				regions,
				grace,
				[PLAN_FILE]: plan
			});
		}
		default: return request;
	}
}
function copiesOf(request) {
	if (request.tagLines === null || request.copyTo.length === 0) return {};
	return { "copy-to": request.copyTo.map(({ text }) => text) };
}
function keysOf({ engine, copyKeys }) {
	return engine.name === "direct" || copyKeys.length === 0 ? {} : { "copy-kms-key": copyKeys.map(({ arn }) => arn).sort() };
}
function wishesOf({ copied, extra }) {
	return {
		...copied.length === 0 ? {} : { "copy-tags": copied.map(({ text }) => text) },
		...extra.length === 0 ? {} : { "extra-tags": (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.GwS)(extra) }
	};
}
let PLAN_FILE = "plan-file";
let AS_OF = "as-of";
function differenceBetween(answered, asked) {
	let [theirs, ours] = [partsOf(answered), partsOf(asked)];
	let asOf = theirs[AS_OF];
	if (typeof asOf == "string") return `it shows what would be done as of ${shortened(asOf)}, and a run only does what it would do now; make a new one without as-of`;
	return `it was made with other inputs than this run has: ${[...new Set([...Object.keys(theirs), ...Object.keys(ours)])].filter((name) => JSON.stringify(theirs[name]) !== JSON.stringify(ours[name])).map((name) => {
		if (name === PLAN_FILE) return "the plan file is another one";
		return `${name} was ${words(theirs[name])} and is ${words(ours[name])}`;
	}).join("; ")}`;
}
function partsOf(question) {
	try {
		let parts = JSON.parse(question);
		return typeof parts == "object" ? { ...parts } : {};
	} catch {
		return {};
	}
}
function words(value) {
	if (value == null || value === "") return "not given";
	return shortened(JSON.stringify(value));
}
function shortened(text) {
	return text.length > 100 ? `${text.slice(0, 100)}...` : text;
}
function writeChangeSet(changes, context, made) {
	let body = {
		version: 1,
		mode: context.mode,
		account: context.account,
		commit: made.commit,
		run: made.run,
		madeAt: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(made.madeAt),
		validUntil: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(made.madeAt + made.validForMilliseconds),
		question: context.question,
		changes: [...changes].sort(byPlace)
	};
	return `${JSON.stringify({
		...body,
		fingerprint: fingerprintOf(body)
	}, null, 1)}\n`;
}
function readChangeSet(text, context, now) {
	let parsed;
	try {
		parsed = JSON.parse(text);
	} catch {
		return problem("it is not JSON; it may have been cut");
	}
	if (!isChangeSetFile(parsed)) return problem("it is not a change set of this version of backup-via-tag");
	let { fingerprint, ...body } = parsed;
	if (fingerprint !== fingerprintOf(body)) return problem("its fingerprint does not fit its content: it was cut or edited");
	if (parsed.account !== context.account) return problem(`it was made for account ${brief(parsed.account)}, and this run works in ${context.account}`);
	if (parsed.mode !== context.mode) return problem(`it was made for mode ${parsed.mode}, and this run is ${context.mode}`);
	if (parsed.question !== context.question) return problem(differenceBetween(parsed.question, context.question));
	if (!(Date.parse(parsed.validUntil) > now)) return problem(`it was valid until ${brief(parsed.validUntil)}; make and approve a new one`);
	if (!(Date.parse(parsed.madeAt) <= now + CLOCK_SKEW)) return problem(`it was made at ${brief(parsed.madeAt)}, which is in the future`);
	return {
		ok: !0,
		file: parsed
	};
}
function brief(text) {
	let line = text.replace(/[\r\n]+/g, " ");
	return line.length > 100 ? `${line.slice(0, 100)}...` : line;
}
let CLOCK_SKEW = 3e5;
function problem(why) {
	return {
		ok: !1,
		problem: why
	};
}
function restrict(changeSet, approved) {
	let open = new Set(approved);
	let known = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(approved, changeKey);
	let unapproved = [];
	let changes = changeSet.changes.flatMap((change) => {
		let asked = approvable(change);
		if (asked === null) return [change];
		for (let one of known.get(changeKey(asked)) ?? []) {
			let covered = open.has(one) ? coveredBy(one, change) : null;
			if (covered === null) continue;
			open.delete(one);
			return [covered];
		}
		unapproved.push(change);
		let keep = (point, reason) => [{
			action: "keep",
			point,
			because: "not-approved",
			reason
		}];
		if (change.action === "delete") return keep(change.point, "it is due, and not in the approved change set");
		if (change.action !== "set-expiry") return [];
		return keep(change.point, "its Expire tag is due for a change that is not in the approved change set");
	});
	return {
		changeSet: {
			...changeSet,
			changes
		},
		unapproved,
		lapsed: [...open]
	};
}
function coveredBy(approved, change) {
	if (change.action !== "set-expiry") return change;
	let to = agreedExpiry(approved, change);
	return to === null ? null : {
		...change,
		to
	};
}
function approvableChanges({ changes }) {
	return changes.flatMap((change) => approvable(change) ?? []);
}
function approvable(change) {
	switch (change.action) {
		case "create": return {
			action: "create",
			...placeAndId(change.resource),
			reason: change.reason
		};
		case "delete": return {
			action: "delete",
			...placeAndId(change.point),
			reason: change.reason
		};
		case "delete-snapshot": return {
			action: "delete-snapshot",
			...placeAndId(change.snapshot),
			reason: change.reason
		};
		case "set-expiry": return {
			action: "set-expiry",
			...placeAndId(change.point),
			from: change.from,
			expire: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(change.to),
			reason: change.reason
		};
		case "keep":
		case "keep-snapshot":
		case "refuse": return null;
		default: return change;
	}
}
function placeAndId({ kind, region, id }) {
	return {
		kind,
		region,
		id
	};
}
function byPlace(a, b) {
	let [left, right] = [changeKey(a), changeKey(b)];
	return left < right ? -1 : +(left > right);
}
function fingerprintOf(body) {
	let { version, mode, account, commit, run, madeAt, validUntil, question, changes } = body;
	let facts = changes.map(({ action, kind = null, region, id, from = "", expire = "", fields, reason }) => [
		action,
		kind,
		region,
		id,
		from,
		expire,
		reason,
		...fields === void 0 ? [] : [sortedFields(fields)]
	]);
	let text = JSON.stringify([
		version,
		mode,
		account,
		commit,
		run,
		madeAt,
		validUntil,
		question,
		facts
	]);
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(text).digest("hex");
}
let MODES = [
	"backup",
	"purge",
	"copy",
	"retain",
	"sync",
	"restore"
];
let ACTIONS = [
	"create",
	"copy",
	"delete",
	"delete-snapshot",
	"set-expiry",
	"create-vault",
	"create-plan",
	"adopt-plan",
	"update-plan",
	"create-selection",
	"replace-selection",
	"delete-selection",
	"delete-plan",
	"create-restore-test",
	"update-restore-test",
	"delete-restore-test",
	"restore",
	"undelete"
];
function sortedFields(fields) {
	return Object.entries(fields).map(([name, { value, origin }]) => [
		name,
		value,
		origin
	]).sort(([a], [b]) => a < b ? -1 : 1);
}
function isChangeSetFile(value) {
	if (typeof value != "object" || !value) return !1;
	let file = value;
	let texts = [
		file.account,
		file.madeAt,
		file.validUntil,
		file.question,
		file.fingerprint
	];
	return file.version === 1 && MODES.some((mode) => mode === file.mode) && texts.every((text) => typeof text == "string") && [file.commit, file.run].every((text) => text === null || typeof text == "string") && Array.isArray(file.changes) && file.changes.every(isApprovedChange);
}
function isApprovedChange(value) {
	if (typeof value != "object" || !value) return !1;
	let change = value;
	return [
		change.region,
		change.id,
		change.reason
	].every((text) => typeof text == "string") && [
		change.kind,
		change.from,
		change.expire
	].every((text) => text === void 0 || typeof text == "string") && ACTIONS.some((action) => action === change.action) && (change.fields === void 0 || areFields(change.fields));
}
function areFields(value) {
	if (typeof value != "object" || !value) return !1;
	return Object.values(value).every((field) => {
		if (typeof field != "object" || !field) return !1;
		let { value: text, origin } = field;
		return typeof text == "string" && typeof origin == "string";
	});
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
9866: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { restore: () => restore });
var _report2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _look_at_both_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4874);
var _file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9965);
var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9713);
var _ownership_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6186);
function restoreChangeSetText(change, asked, now, commit) {
	let { request } = asked;
	return (0, _file_js__WEBPACK_IMPORTED_MODULE_3__.YV)([approvable(change)], contextOf(asked), {
		commit,
		run: request.workflowRun?.url ?? null,
		madeAt: now,
		validForMilliseconds: request.changeSet.validForMilliseconds
	});
}
function readApprovedRestore(text, asked, now) {
	let reading = (0, _file_js__WEBPACK_IMPORTED_MODULE_3__.bG)(text, contextOf(asked), now);
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
	if (approved !== null && approved.kind === wanted.kind && approved.region === wanted.region && approved.id === wanted.id && JSON.stringify((0, _file_js__WEBPACK_IMPORTED_MODULE_3__.LN)(approved.fields ?? {})) === JSON.stringify((0, _file_js__WEBPACK_IMPORTED_MODULE_3__.LN)(change.fields))) return null;
	return {
		code: "not-allowed",
		message: `the restore of ${change.point} is not what was approved: ${differenceOf(change, approved)}`,
		advice: "Make a new change set with a dry run of the same inputs, have it approved, and apply that."
	};
}
function differenceOf(change, approved) {
	if (approved === null) return "the change set holds no restore";
	if (approved.id !== change.point) return `${approved.id} was approved, and cannot be restored any more`;
	let before = new Map((0, _file_js__WEBPACK_IMPORTED_MODULE_3__.LN)(approved.fields ?? {}).map(([name, value, origin]) => [name, `${value} (${origin})`]));
	let now = new Map((0, _file_js__WEBPACK_IMPORTED_MODULE_3__.LN)(change.fields).map(([name, value, origin]) => [name, `${value} (${origin})`]));
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
		at: at === null ? "newest" : (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.r4c)(at),
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
	let resources = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(candidates, ({ point, source }) => (0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.Zt)(placeAndSource(point, source)));
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
	let find = (0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.ni)(resources);
	let candidates = [];
	let refused = [];
	for (let point of points) {
		let ownership = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_5__.i)(point, account);
		let source = ownership.ours ? ownership.source : point.source;
		let living = source === null ? null : find((0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.tp)(point, source));
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
	return ids.map((id) => (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.RYN)({
		kind,
		region: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.lti)(point),
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
		...(0, _identity_js__WEBPACK_IMPORTED_MODULE_4__.tp)(point, source),
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
		message: `at: "${from}" has no backup from ${(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.r4c)(at)} or before${oldest === void 0 ? "" : `; the oldest is ${oldest.point.id} of ${madeAt(oldest.point)}`}`,
		advice: "Write a later time in at, or \"newest\"."
	};
}
function madeAt({ createdAt }) {
	return createdAt === null ? "a time that is not known" : (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.r4c)(createdAt);
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
	let elsewhere = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.sNC)(point);
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
	let slot = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.ZYA)(point.id, context, fields["restore-as"]?.value ?? null);
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
		since: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Oa3)(context),
		toDo: toDoOf(chosen, fields, facts),
		reason: `${stateOf(chosen, elsewhere)}: ${_start_js__WEBPACK_IMPORTED_MODULE_1__.GWV[kind].aPoint} of it is asked for`
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
	let since = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Oa3)(context);
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
		message: `it has no effect on a ${_start_js__WEBPACK_IMPORTED_MODULE_1__.GWV[kind].resource}`
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
				fault: _start_js__WEBPACK_IMPORTED_MODULE_1__.gDu
			};
			throw error;
		}
		let read = await (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(() => restoring.readStates(change.region, [id]), waiting);
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
		message: `the ${_start_js__WEBPACK_IMPORTED_MODULE_1__.GWV[kind].resource} ${id} was made, and still pending when wait-timeout was over`,
		advice: "It goes on by itself: look at it in the console. Large ones take hours: raise wait-timeout."
	};
}
function ended({ kind }, id, { stateText, stateReason }) {
	let why = stateReason === "" ? "" : ` (${stateReason})`;
	return {
		code: "wrong-state",
		message: `the ${_start_js__WEBPACK_IMPORTED_MODULE_1__.GWV[kind].resource} ${id} was made and ended in state ${stateText}${why}`,
		advice: "Find the cause, mostly a KMS key that the role may not use or a quota of volumes, then start a new run, which makes another."
	};
}
async function make({ request, run }, change, restoring) {
	let { clock, signal, log } = run;
	let deadline = clock.now() + request.waitMilliseconds;
	let outcome = await (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(async () => (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)(await restoring.restore(change, deadline)), run);
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
let { end, endRefused, notBegun } = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V1Y)(_report2_js__WEBPACK_IMPORTED_MODULE_0__.H);
function runRestore(request, run) {
	if (isUndoing(request)) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Cpv)(request, run, async (session) => (await __webpack_require__.e(5999).then(__webpack_require__.bind(__webpack_require__, 5999))).undo(session), notBegun(request, run));
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Cpv)(request, run, restore$1, notBegun(request, run));
}
async function restore$1(session) {
	let { request, run, connection } = session;
	let regions = await (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.NVx)(session);
	if (!regions.ok) return endRefused(session, regions.refusals);
	let approved = await approvedOf(session);
	if (!approved.ok) return endRefused(session, approved.refusals);
	let looked = await (0, _look_at_both_js__WEBPACK_IMPORTED_MODULE_2__.Y)(session, regions.value.chosen, { dlm: !1 });
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
	if (wrong !== null) return endRefused(session, (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.J5Y)("change-set", wrong).refusals, told);
	let { done, fault, action } = await make(session, change, restoring);
	return end(session, {
		...told,
		done,
		failures: [...failures, ...failed(change, action, fault)]
	});
}
async function approvedOf({ request, run, connection }) {
	let path = request.changeSet.approved;
	if (path === null || request.dryRun) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.PG4)(null);
	let asked = {
		request,
		account: connection.account
	};
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.k_t)(path, run, (text) => readApprovedRestore(text, asked, run.clock.now()));
}
function chooseAmong({ request, run, connection }, { resources, points, failures }, approved) {
	let wanted = {
		from: request.from,
		at: request.at,
		approved: approved === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.hSu)(approved.id)
	};
	let whole = failures.length === 0;
	let choice = choosePoint(wanted, {
		resources,
		points,
		account: connection.account,
		whole,
		now: run.startedAt
	});
	return choice.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.PG4)(choice.chosen) : (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.J5Y)("from", choice.fault);
}
async function decide({ request, run }, chosen, restoring, { resources }) {
	let { point, living } = chosen;
	let facts = await (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(() => restoring.readFacts(point.region, point.id, living), run);
	if (!facts.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.J5Y)(point.id, facts.fault);
	let { asked, workflowRun } = request;
	let context = {
		asked,
		workflowRun,
		startedAt: run.startedAt,
		resources
	};
	let decided = decideRestore(chosen, facts.value, context);
	return decided.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.PG4)(decided) : (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.J5Y)(decided.target, decided.fault);
}
function fieldWords({ fields }) {
	return Object.entries(fields).map(([name, { value, origin }]) => `${name} ${value} (${origin})`).join(", ");
}
async function show({ request, run, connection }, change, failures) {
	let asked = {
		request,
		account: connection.account
	};
	let path = await (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.ATA)(restoreChangeSetText(change, asked, run.clock.now(), run.commit), run);
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
	view: async () => (await Promise.all([__webpack_require__.e(6770), __webpack_require__.e(80)]).then(__webpack_require__.bind(__webpack_require__, 80))).restoreView,
	together: async () => (await __webpack_require__.e(4447).then(__webpack_require__.bind(__webpack_require__, 4447))).restoreTogether
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
1667: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { H: () => restoreReport });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function restoreReport(ended, told = {}) {
	let { inventory = null, done = null, undone = [], failures = [], warnings = [], changeSetPath = null } = told;
	let restored = done === null ? [] : [entryOf(done, ended)];
	let undeleted = undone.map((one) => undeletedEntry(one, ended));
	let common = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.QCp)(ended, {
		failures,
		warnings,
		succeeded: [...restored, ...undeleted].filter(({ state }) => state !== "failed").length,
		regions: inventory?.regions ?? [],
		inventory,
		changeSetPath
	});
	let { request } = ended;
	let at = request === null || request.at === null ? "newest" : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(request.at);
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
		deletedAt: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(deletedAt),
		state: stateOf(point, fault, shown),
		alreadyDone: before !== null,
		expiresAt: expiresAt === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(expiresAt),
		snapshots
	};
}
function stateOf(point, fault, shown) {
	if (shown) return "planned";
	return point === null || fault?.code === "resource-gone" ? "failed" : point.state;
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
})
};
