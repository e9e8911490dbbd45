export const id = 857;
export const ids = [857];
export const modules = {
596: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	approve: () => approve,
	changeSetText: () => changeSetText,
	y: () => lapsedWarning
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9965);
function changeSetText(changeSet, asked, now, commit) {
	let { request } = asked;
	return (0, _file_js__WEBPACK_IMPORTED_MODULE_1__.YV)((0, _file_js__WEBPACK_IMPORTED_MODULE_1__.iK)(changeSet), contextOf(asked), {
		commit,
		run: request.workflowRun?.url ?? null,
		madeAt: now,
		validForMilliseconds: request.changeSet.validForMilliseconds
	});
}
function approve(changeSet, text, asked, now) {
	let reading = (0, _file_js__WEBPACK_IMPORTED_MODULE_1__.bG)(text, contextOf(asked), now);
	if (!reading.ok) return reading;
	let { changeSet: allowed, unapproved, lapsed } = (0, _file_js__WEBPACK_IMPORTED_MODULE_1__.xu)(changeSet, reading.file.changes);
	let owed = unapproved.flatMap((change) => {
		if (change.action !== "create") return [];
		let { region, id } = change.resource;
		return [{
			region,
			target: id,
			action: "create",
			fault: NOT_APPROVED,
			subject: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.g6C)(change.resource)
		}];
	});
	let left = unapproved.flatMap((change) => {
		if (change.action === "delete-snapshot") {
			let { region, id } = change.snapshot;
			return [{
				region,
				target: id,
				message: "it is due for deletion, and not in the approved change set"
			}];
		}
		if (change.action !== "set-expiry" || change.because !== "lengthen") return [];
		let { region, id } = change.point;
		return [{
			region,
			target: id,
			message: NOT_LENGTHENED
		}];
	});
	return {
		ok: !0,
		changeSet: {
			...allowed,
			failures: [...allowed.failures, ...owed],
			warnings: [
				...allowed.warnings,
				...left,
				...lapsed.map(lapsedWarning)
			]
		}
	};
}
let NOT_APPROVED = {
	code: "not-allowed",
	message: "it is due for a backup, and not in the approved change set: it has no backup of this run",
	advice: "Make a new change set with a dry run, have it approved, and run with that."
};
let NOT_LENGTHENED = "its plan keeps it longer than its Expire tag says, and that is not in the approved change set; approve a new one before it expires";
function lapsedWarning({ action, id, region }) {
	let { what, why } = LAPSED[action];
	return {
		region: null,
		target: id,
		message: `${what} in ${region} was approved and is not made: ${why}`
	};
}
let LAPSED = {
	create: {
		what: "its backup",
		why: "it is not due any more"
	},
	copy: {
		what: "its copy",
		why: "it is there already, or not wanted any more"
	},
	delete: {
		what: "its deletion",
		why: "it is not due any more, or a guard keeps it"
	},
	"delete-snapshot": {
		what: "its deletion",
		why: "it is not due any more, or a guard keeps it"
	},
	"set-expiry": {
		what: "its new expiry",
		why: "it is not due any more, or its Expire tag was changed since"
	},
	restore: {
		what: "its restore",
		why: "another backup, or other settings, were found this time"
	},
	undelete: {
		what: "its restore",
		why: "it is not in the Recycle Bin any more"
	},
	"create-vault": {
		what: "its creation",
		why: "it is not due any more"
	},
	"create-plan": {
		what: "its creation",
		why: "it is not due any more"
	},
	"adopt-plan": {
		what: "its adoption",
		why: "it is not due any more, or the plan was changed since"
	},
	"update-plan": {
		what: "its update",
		why: "it is not due any more, or the plan was changed since"
	},
	"create-selection": {
		what: "its creation",
		why: "it is not due any more"
	},
	"replace-selection": {
		what: "its replacement",
		why: "it is not due any more, or somebody replaced it since"
	},
	"delete-selection": {
		what: "its deletion",
		why: "it is not due any more"
	},
	"delete-plan": {
		what: "its deletion",
		why: "it is not due any more, or the plan was changed since"
	},
	"create-restore-test": {
		what: "its creation",
		why: "it is not due any more"
	},
	"update-restore-test": {
		what: "its update",
		why: "it is not due any more, or it was changed since"
	},
	"delete-restore-test": {
		what: "its deletion",
		why: "it is not due any more, or it was changed since"
	}
};
function contextOf({ request, account, source, due }) {
	return {
		mode: request.mode,
		account,
		question: (0, _file_js__WEBPACK_IMPORTED_MODULE_1__.YH)(request, source, due)
	};
}
}),
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
3238: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	approveCopies: () => approveCopies,
	copyChangeSetText: () => copyChangeSetText
});
var _approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(596);
var _file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9965);
var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3746);
var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1171);
function copyChangeSetText(copies, asked, now, commit) {
	let { request } = asked;
	return (0, _file_js__WEBPACK_IMPORTED_MODULE_1__.YV)(copies.map(approvable), contextOf(asked), {
		commit,
		run: request.workflowRun?.url ?? null,
		madeAt: now,
		validForMilliseconds: request.changeSet.validForMilliseconds
	});
}
function approveCopies(copies, text, asked, now) {
	let reading = (0, _file_js__WEBPACK_IMPORTED_MODULE_1__.bG)(text, contextOf(asked), now);
	if (!reading.ok) return reading;
	let open = new Map(reading.file.changes.map((change) => [(0, _file_js__WEBPACK_IMPORTED_MODULE_1__.Cy)(change), change]));
	let allowed = new Set(copies.filter((copy) => {
		let key = (0, _file_js__WEBPACK_IMPORTED_MODULE_1__.Cy)(approvable(copy));
		return open.get(key)?.expire === (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.B8O)(copy.expiresAt) && open.delete(key);
	}));
	let owed = copies.flatMap((copy) => allowed.has(copy) ? [] : [{
		region: copy.to,
		target: copy.point.id,
		action: "copy",
		fault: NOT_APPROVED,
		subject: (0, _subject_js__WEBPACK_IMPORTED_MODULE_3__.e)(copy)
	}]);
	return {
		ok: !0,
		copies: copies.filter((copy) => allowed.has(copy)),
		failures: owed,
		warnings: [...open.values()].map(_approval_js__WEBPACK_IMPORTED_MODULE_0__.y)
	};
}
let NOT_APPROVED = {
	code: "not-allowed",
	message: "a copy of it is wanted, and not in the approved change set",
	advice: "Make a new change set with a dry run, have it approved, and run with that."
};
function approvable(copy) {
	let { action, point, to, expiresAt, reason } = copy;
	return {
		action,
		kind: point.kind,
		region: to,
		id: (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.cK5)(point),
		expire: (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.B8O)(expiresAt),
		reason
	};
}
function contextOf({ request, account, source }) {
	let { mode, kinds, regions, copyKeys } = request;
	let question = {
		mode,
		kinds,
		regions,
		"copy-kms-key": copyKeys.map(({ arn }) => arn).sort(),
		"plan-file": source?.hash ?? null
	};
	return {
		mode,
		account,
		question: JSON.stringify(question)
	};
}
})
};
