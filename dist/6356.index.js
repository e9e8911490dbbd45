export const id = 6356;
export const ids = [
6356,
7605,
835
];
export const modules = {
6356: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { comparePlans: () => comparePlans });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _verified_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4295);
var _fired_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7125);
var _own_points_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6199);
var _unmatched_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(466);
var _select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(835);
var _rule_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7605);
var _transfers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4539);
let ORDER$1 = [
	"newly-deletable",
	"replaced",
	"later",
	"spared",
	"expiry-lengthened"
];
function fateChanges(own, before, after) {
	return own.flatMap(({ point, source, resourceName }) => {
		let was = before.fates.get(point.id);
		let willBe = after.fates.get(point.id);
		if (was === void 0 || willBe === void 0) return [];
		let [end, newEnd] = [before, after].map(({ lasting }) => lasting.get(point.id) ?? 1e400);
		let change = changeBetween(was, willBe, {
			ends: Number.isFinite(newEnd),
			sooner: Number(newEnd) < Number(end) - TOLERANCE
		});
		if (change === null) return [];
		return [{
			change,
			deletableFrom: whenDeletable(willBe, Number(newEnd)),
			kind: point.kind,
			region: point.region,
			recoveryPointId: point.id,
			name: point.name,
			resourceId: source,
			resourceName,
			createdAt: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(point.createdAt),
			before: was,
			after: willBe
		}];
	}).sort((a, b) => ORDER$1.indexOf(a.change) - ORDER$1.indexOf(b.change) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.deletableFrom ?? "never", b.deletableFrom ?? "never") || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.region, b.region) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.kind, b.kind) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.resourceId, b.resourceId) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.createdAt, b.createdAt) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.recoveryPointId, b.recoveryPointId));
}
let TOLERANCE = 864e5;
function changeBetween(was, willBe, { ends, sooner }) {
	let [tag, newTag] = [orderOf(was.expiresAt), orderOf(willBe.expiresAt)];
	let stays = !ends || willBe.end === "kept" && willBe.heldBy !== null;
	if (newTag < tag && !stays) return "newly-deletable";
	if (willBe.end === "deleted") {
		if (was.end === "kept" || willBe.from < was.from) return isReplaced(was, willBe) ? "replaced" : "newly-deletable";
		return willBe.from > was.from ? "later" : null;
	}
	if (was.end === "deleted") return "spared";
	if (sooner && (willBe.heldBy === null || willBe.heldBy === "retention")) return "newly-deletable";
	return newTag > tag ? "expiry-lengthened" : null;
}
function whenDeletable(willBe, end) {
	if (willBe.end === "deleted") return willBe.from;
	return Number.isFinite(end) ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(end) : null;
}
function isReplaced(was, willBe) {
	return was.heldBy === "min-keep" && willBe.expiresAt !== null && willBe.expiresAt >= orderOf(was.expiresAt);
}
function orderOf(expiresAt) {
	return expiresAt ?? "";
}
let HOUR = 36e5;
let DAY = 24 * HOUR;
function idleRetention(plan, upcoming) {
	let { name, retention, rules } = plan;
	if (retention === null) return [];
	let reach = longestReach(retention, longestGap(upcoming));
	if (reach === null || reach > Math.min(...rules.map(({ expiry }) => shortest(expiry)))) return [];
	return [{
		kind: "idle-retention",
		plan: name,
		rule: null,
		message: `The retention of plan "${name}" keeps nothing longer while the backups go on: ${reach === 0 ? "it asks for nothing" : `it looks back ${back(reach)} at most, and nothing expires sooner`}. It only matters when they stop.`
	}];
}
function back(milliseconds) {
	let days = Math.ceil(milliseconds / DAY);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ShP)({
		months: 0,
		milliseconds: days * DAY
	});
}
function longestGap(upcoming) {
	let gaps = upcoming.slice(1).map(({ at }, index) => at - (upcoming[index]?.at ?? at));
	return gaps.length === 0 ? null : Math.max(...gaps);
}
function longestReach(retention, gap) {
	let within = retention.keepWithin === null ? 0 : longest(retention.keepWithin);
	let asked = [
		[retention.keepLast, 0],
		[retention.keepHourly, HOUR],
		[retention.keepDaily, 9e7],
		[retention.keepWeekly, 6084e5],
		[retention.keepMonthly, 2682e6],
		[retention.keepYearly, 366 * DAY]
	].filter(([count]) => count > 0);
	if (asked.length > 0 && gap === null) return null;
	return Math.max(within, ...asked.map(([count, period]) => count * Math.max(period, gap ?? 0)));
}
function longest({ months, milliseconds }) {
	return months * 31 * DAY + milliseconds;
}
function shortest(expiry) {
	if (expiry.keep === "for-ever") return 1e400;
	return expiry.duration.months * 28 * DAY + expiry.duration.milliseconds;
}
function unmatchedFindings(plan, { inventory, kinds }) {
	let { resources } = inventory;
	let parts = (0, _unmatched_js__WEBPACK_IMPORTED_MODULE_4__.$V)(resources, plan, kinds).flatMap((unmatched) => unmatched.part === "plan" ? [] : [`${(0, _unmatched_js__WEBPACK_IMPORTED_MODULE_4__.N1)(plan, unmatched, kinds)}${(0, _unmatched_js__WEBPACK_IMPORTED_MODULE_4__.NT)(plan, unmatched, resources)}`]);
	let gone = (0, _select_js__WEBPACK_IMPORTED_MODULE_5__.missingResources)(resources, plan).filter(({ kind }) => kinds.includes(kind)).map(({ id }) => `the plan ${plan.name} names ${id}, which was not found`);
	return [...parts, ...gone].map((words) => ({
		kind: "selects-nothing",
		plan: plan.name,
		rule: null,
		message: `${words.charAt(0).toUpperCase()}${words.slice(1)}${words.endsWith("?") ? "" : "."}`
	}));
}
let NONE = new Set();
function findings(input, before, after) {
	let known = new Set(input.base === null ? [] : findIn(input.base, before, input).map(({ message }) => message));
	return findIn(input.head, after, input).map((found) => ({
		...found,
		isNew: !known.has(found.message)
	}));
}
function findIn(file, protectedOnes, input) {
	let { now, days = 35, occurrences, kinds } = input;
	let until = now + days * 864e5;
	let resources = [...protectedOnes.values()];
	let selecting = new Set(resources.flatMap(({ plans }) => plans));
	return [
		...file.plans.flatMap((plan) => plan.engine === "aws-backup" || selecting.has(plan) ? [] : [selectsNothing(plan, kinds)]),
		...file.plans.flatMap((plan) => plan.engine === "aws-backup" ? [] : unmatchedFindings(plan, input)),
		...deadRules(file, resources, kinds),
		...file.plans.flatMap((plan) => {
			let alone = (0, _own_points_js__WEBPACK_IMPORTED_MODULE_3__.SH)([plan], {
				occurrences,
				now,
				until,
				idle: NONE
			});
			return [...expiresBeforeNext(plan, alone, kinds), ...idleRetention(plan, alone)];
		}),
		...sameTags(file, kinds),
		...overlaps(resources, kinds)
	];
}
function selectsNothing(plan, kinds) {
	let { name, selection } = plan;
	let wanted = (0, _unmatched_js__WEBPACK_IMPORTED_MODULE_4__.tG)(plan, kinds);
	return {
		kind: "selects-nothing",
		plan: name,
		rule: null,
		message: `Plan "${name}" ${wanted.length > 0 ? `selects no ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Z9Q)(wanted).resource}.` : `is for kinds that this preview does not look at; add to the input kinds: ${selection.kinds.join(", ")}.`}`
	};
}
function deadRules(file, resources, kinds) {
	let beatenBy = new Map();
	let deciding = new Set();
	for (let upcoming of new Set(resources.map((resource) => resource.asWritten))) for (let { due, winner } of upcoming) {
		let winnerName = `${winner.plan.name}/${winner.rule.name}`;
		deciding.add(winnerName);
		for (let { plan, rule } of due) {
			let name = `${plan.name}/${rule.name}`;
			let winners = beatenBy.get(name) ?? new Set();
			beatenBy.set(name, winners.add(winnerName));
		}
	}
	return file.plans.flatMap(({ name: plan, rules }) => rules.flatMap(({ name: rule }) => {
		let winners = beatenBy.get(`${plan}/${rule}`);
		if (winners === void 0 || deciding.has(`${plan}/${rule}`)) return [];
		return [{
			kind: "dead-rule",
			plan,
			rule,
			message: `Rule "${plan}/${rule}" changes nothing: whenever it is due, ${[...winners].map((winner) => `"${winner}"`).join(" or ")} is due for the same ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Z9Q)(kinds).resource}s and keeps at least as long.`
		}];
	}));
}
function expiresBeforeNext(plan, upcoming, kinds) {
	if (plan.retention !== null && keepsAnything(plan.retention)) return [];
	for (let [index, { at, winner, expiresAt: end }] of upcoming.entries()) {
		let next = upcoming[index + 1];
		if (next === void 0 || end === "never" || end >= next.at) continue;
		if (upcoming.slice(0, index).some((earlier) => earlier.expiresAt === "never" || earlier.expiresAt >= next.at)) continue;
		let { name, expiryText } = winner.rule;
		let message = `Plan "${plan.name}" leaves a gap: backups of ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Z9Q)(kinds).resource}s by rule "${name}" expire after ${expiryText}, but the next one runs ${hours(next.at - at)} later. Until then only min-keep protects them.`;
		return [{
			kind: "expires-before-next",
			plan: plan.name,
			rule: name,
			message
		}];
	}
	return [];
}
function keepsAnything({ timeZone: _, keepWithin, ...counts }) {
	return keepWithin !== null || Object.values(counts).some((count) => count > 0);
}
function hours(milliseconds) {
	let count = Math.round(milliseconds / 36e5);
	return count >= 48 && count % 24 == 0 ? `${count / 24} days` : `${count} hours`;
}
function sameTags(file, kinds) {
	let first = new Map();
	return file.plans.flatMap(({ name, engine, selection }) => {
		if (engine === "aws-backup" || selection.tags.length === 0) return [];
		let key = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.GwS)(selection.tags).join("\n");
		let other = first.get(key);
		if (other === void 0) {
			first.set(key, name);
			return [];
		}
		return [{
			kind: "same-tags",
			plan: name,
			rule: null,
			message: `Plans "${other}" and "${name}" select by the same tags: ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Z9Q)(kinds).point}s that were made with those in tag are kept as the retention of either asks.`
		}];
	});
}
function overlaps(resources, kinds) {
	let { resource, point } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Z9Q)(kinds);
	let counts = new Map();
	for (let { plans } of resources) {
		if (plans.length < 2) continue;
		let key = plans.map(({ name }) => name).join("\n");
		let known = counts.get(key);
		known === void 0 ? counts.set(key, {
			plans,
			count: 1
		}) : known.count += 1;
	}
	return [...counts.values()].map(({ plans, count }) => {
		let named = plans.map(({ name }) => `"${name}"`).join(" and ");
		let makes = plans.some(({ engine }) => engine === "aws-backup") ? "each of them makes its own backups, AWS Backup those of its plans" : `each of them makes its own ${point}s, apart from minutes in which several are due`;
		let message = `${count === 1 ? `1 ${resource} is` : `${count} ${resource}s are`} selected by the plans ${named}: ${makes}.`;
		return {
			kind: "overlapping-plans",
			plan: plans[0]?.name ?? "",
			rule: null,
			message
		};
	});
}
let ORDER = [
	"lost",
	"gained",
	"moved"
];
function protectionChanges(resources, before, after) {
	return resources.flatMap((resource) => {
		let [was, willBe] = [namesOf(before.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource))), namesOf(after.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource)))];
		if (was.join("\n") === willBe.join("\n")) return [];
		let change = willBe.length === 0 ? "lost" : was.length === 0 ? "gained" : "moved";
		let { kind, region, id: resourceId, name: resourceName } = resource;
		return [{
			change,
			kind,
			region,
			resourceId,
			resourceName,
			before: was,
			after: willBe
		}];
	}).sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.region, b.region) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.kind, b.kind) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(a.resourceId, b.resourceId));
}
function namesOf(entry) {
	return (entry?.firing.map(({ name }) => name) ?? []).sort();
}
function comparePlans(input) {
	let { base, head, kinds, inventory, now, days = 35, minKeep, graceMilliseconds, pricePerGibMonth, pricePerGibTransferred } = input;
	let own = (0, _own_points_js__WEBPACK_IMPORTED_MODULE_3__.SS)(inventory);
	let { idleBefore, idleAfter } = {
		...NONE_IDLE,
		...input
	};
	let before = (0, _own_points_js__WEBPACK_IMPORTED_MODULE_3__.Es)({
		file: base,
		retained: !1,
		earlier: null,
		idle: idleBefore,
		lastPurge: null
	}, own, input);
	let after = (0, _own_points_js__WEBPACK_IMPORTED_MODULE_3__.Es)({
		file: head,
		retained: !0,
		earlier: base,
		idle: idleAfter,
		lastPurge: null
	}, own, input);
	return {
		version: 1,
		account: inventory.account,
		at: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(now),
		kinds,
		days,
		hasBase: base !== null,
		minKeep,
		guarded: guardedIn(own, input),
		graceMilliseconds,
		pricePerGibMonth,
		pricePerGibTransferred,
		instanceCount: inventory.resources.length,
		rules: (0, _rule_changes_js__WEBPACK_IMPORTED_MODULE_6__.compareRules)(base, head),
		protection: protectionChanges(inventory.resources, before.protectedOnes, after.protectedOnes),
		fates: fateChanges(own, before, after),
		unfired: unfiredIn(head, after.protectedOnes, idleAfter),
		findings: findings(input, before.protectedOnes, after.protectedOnes),
		storageNow: (0, _transfers_js__WEBPACK_IMPORTED_MODULE_7__.pX)(own, pricePerGibMonth),
		before: before.outlook,
		after: after.outlook
	};
}
function guardedIn(own, input) {
	let { inventory, keepVerified, protectUncopied, now } = input;
	let existing = new Set(inventory.resources.map(_start_js__WEBPACK_IMPORTED_MODULE_0__.TNT));
	let verified = own.filter(({ point, key }) => existing.has(key) && point.state === "available" && (0, _verified_js__WEBPACK_IMPORTED_MODULE_1__.U)(point, now) !== null);
	let byResource = [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(verified, ({ key }) => key).values()];
	let of = (0, _own_points_js__WEBPACK_IMPORTED_MODULE_3__.lE)(input);
	let awaited = protectUncopied ? own.map(({ point }) => of(point)) : [];
	return {
		verified: byResource.reduce((sum, some) => sum + Math.min(some.length, keepVerified), 0),
		awaitingCopy: awaited.filter(({ until }) => until !== null).length,
		copiesUnseen: awaited.filter(({ unseen }) => unseen).length
	};
}
let NONE_IDLE = {
	idleBefore: new Set(),
	idleAfter: new Set()
};
function unfiredIn({ plans }, protectedOnes, idle) {
	let waiting = (plan) => plan.rules.filter((rule) => rule.schedule !== null && idle.has((0, _fired_rules_js__WEBPACK_IMPORTED_MODULE_2__.oF)({
		plan,
		rule
	})));
	let alone = [...protectedOnes.values()].filter((one) => one.firing.length === 0 && one.plans.some((plan) => waiting(plan).length > 0));
	return {
		rules: plans.flatMap((plan) => waiting(plan).map((rule) => (0, _fired_rules_js__WEBPACK_IMPORTED_MODULE_2__.oF)({
			plan,
			rule
		}))),
		alone: alone.length
	};
}
}),
7891: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { r: () => didYouMeanTags });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function didYouMeanTags(lines, tagged) {
	let meant = lines.flatMap((line) => {
		if (tagged.some(({ tags }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, [line]))) return [];
		let near = nearestTag(line, tagged);
		return near === null ? [] : [`"${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.emu)(near)}"`];
	});
	return meant.length === 0 ? "" : `; did you mean ${meant.join(" and ")}?`;
}
function nearestTag({ key, value }, tagged) {
	let keys = new Set(tagged.flatMap(({ tags }) => [...tags.keys()]));
	let like = keys.has(key) ? key : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pAw)(key, [...keys]);
	if (like === null) return null;
	let values = new Set(tagged.flatMap(({ tags }) => tags.get(like) ?? []));
	let near = values.has(value) ? value : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pAw)(value, [...values]);
	return near === null ? null : {
		key: like,
		value: near
	};
}
}),
7605: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { compareRules: () => compareRules });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
let MINUTE = 6e4;
function compareRules(base, head) {
	let before = new Map(base?.plans.map((plan) => [plan.name, plan]));
	let after = new Map(head.plans.map((plan) => [plan.name, plan]));
	return [...[...new Set([...before.keys(), ...after.keys()])].flatMap((name) => comparePlan(name, before.get(name), after.get(name))), ...compareFormer(base?.formerPlans ?? [], head.formerPlans ?? [])];
}
function compareFormer(before, after) {
	let [were, are] = [new Set(before), new Set(after)];
	return [...new Set([...were, ...are])].flatMap((entry) => {
		if (were.has(entry) === are.has(entry)) return [];
		let wordsIn = (listed) => listed.has(entry) ? GONE_FOREVER : null;
		let [plan = entry, rule = null] = entry.split("/");
		return [{
			plan,
			part: "former-plans",
			rule,
			before: wordsIn(were),
			after: wordsIn(are)
		}];
	});
}
let GONE_FOREVER = "gone forever: Expire tags decide";
function comparePlan(plan, before, after) {
	let changes = [];
	let add = (part, rule, was, willBe) => {
		was !== willBe && changes.push({
			plan,
			part,
			rule,
			before: was,
			after: willBe
		});
	};
	add("plan", null, before?.name ?? null, after?.name ?? null);
	add("engine", null, engineText(before), engineText(after));
	add("selection", null, selectionText(before?.selection), selectionText(after?.selection));
	let [oldRules, newRules] = [rulesByName(before), rulesByName(after)];
	for (let name of new Set([...oldRules.keys(), ...newRules.keys()])) add("rule", name, ruleText(oldRules.get(name)), ruleText(newRules.get(name)));
	add("retention", null, retentionText(before?.retention), retentionText(after?.retention));
	return changes;
}
function rulesByName(plan) {
	let rules = plan?.rules ?? [];
	return new Map(rules.map((rule) => [rule.name, rule]));
}
function engineText(plan) {
	if (plan?.engine !== "aws-backup") return null;
	let { vault, role, windowsVss, scanning, restoreTest } = plan;
	return [
		`AWS Backup, vault ${vault}, as ${role}`,
		...windowsVss === void 0 ? [] : ["Windows instances with VSS"],
		...scanning === void 0 ? [] : [`scans of ${[...scanning.types].sort().join(", ")} as ${scanning.role}`],
		...restoreTest === void 0 ? [] : [restoreTest === null ? "no restore tests" : restoreTestText(restoreTest)]
	].join(", ");
}
function restoreTestText(test) {
	let { schedule, timeZone, select, withinDays, startWindowHours, validationHours, role, overrides } = test;
	let metadata = Object.entries(overrides).flatMap(([type, values]) => Object.entries(values).map(([key, value]) => `${type} ${key} ${value}`)).sort();
	return [
		`restores tested ${schedule}${timeZone === void 0 ? "" : ` in ${timeZone}`}`,
		`${select === "random" ? "a random one" : "the latest"} of ${withinDays} days`,
		`begun within ${startWindowHours} hours`,
		...validationHours === null ? [] : [`kept for ${validationHours} hours`],
		...role === void 0 ? [] : [`as ${role}`],
		...metadata.length === 0 ? [] : [`with ${metadata.join(" and ")}`]
	].join(", ");
}
function selectionText(selection) {
	if (selection === void 0) return null;
	let { tags, anyOf, except, regions, kinds, resources, names = [] } = selection;
	let parts = [];
	tags.length > 0 && parts.push(linesText(tags));
	anyOf.length > 0 && parts.push(`any of ${anyOf.map((group) => `(${linesText(group)})`).sort().join(" or ")}`);
	except.length > 0 && parts.push(`except ${linesText(except)}`);
	regions !== "" && parts.push(`in ${regions}`);
	kinds.length > 0 && parts.push(`only ${[...kinds].sort().join(", ")}`);
	if (resources.length > 0) {
		let named = resources.map(({ kind, id, region }) => {
			let what = kind === "ec2-instance" || kind === "ebs-volume" ? id : `${_start_js__WEBPACK_IMPORTED_MODULE_0__.GWV[kind].resource} ${id}`;
			return region === null ? what : `${what} in ${region}`;
		});
		parts.push(`named: ${named.sort().join(", ")}`);
	}
	names.length > 0 && parts.push(`as ${names.join(", ")}`);
	return parts.join("; ");
}
function linesText(lines) {
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.GwS)(lines).map((text) => /[,;()]/.test(text) ? JSON.stringify(text) : text).join(", ");
}
function ruleText(rule) {
	if (rule === void 0) return null;
	let zone = rule.timeZone === void 0 ? "" : ` in ${rule.timeZone}`;
	let text = `${rule.schedule ?? "by hand"}${zone}, expires after ${rule.expiryText}`.replace("after never", "never");
	if (!("coldStorageAfterDays" in rule)) return [text, ...(rule.copies ?? []).map(copyText)].join(", ");
	return [
		text,
		...[
			[
				"to cold storage after",
				rule.coldStorageAfterDays,
				864e5
			],
			[
				"begun within",
				rule.startWindowMinutes,
				MINUTE
			],
			[
				"done within",
				rule.completionWindowMinutes,
				MINUTE
			]
		].flatMap(([what, count, unit]) => count === null ? [] : [`${what} ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ShP)({
			months: 0,
			milliseconds: count * unit
		})}`]),
		...awsBackupTexts(rule)
	].join(", ");
}
function copyText({ to, expiry, kmsKey }) {
	return `copied to ${to}${expiry === null ? "" : expiry.keep === "for-ever" ? " for ever" : ` for ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ShP)(expiry.duration)}`}${kmsKey === null ? "" : ` with ${kmsKey}`}`;
}
function awsBackupTexts(rule) {
	let { vault, continuous, vaultCopies = [], index = [], scans = [], airGappedVault, pointTags = [] } = rule;
	return [
		...vault === void 0 ? [] : [`into ${vault}`],
		...continuous === void 0 ? [] : ["continuous"],
		...vaultCopies.map(vaultCopyText),
		...index.length === 0 ? [] : [`${[...index].sort().join(" and ")} indexed`],
		...[...scans].sort().map((mode) => mode === "FULL_SCAN" ? "scanned" : "scanned for what changed"),
		...airGappedVault === void 0 ? [] : [`and into ${airGappedVault}`],
		...pointTags.length === 0 ? [] : [`tagged ${linesText(pointTags)}`]
	];
}
function vaultCopyText({ to, vaultArn, vault, expiry, coldStorageAfterDays, kmsKey }) {
	return [
		`copied to ${vaultArn ?? (vault === null ? to : `${vault} in ${to}`)}`,
		...expiry === null ? [] : [`for ${expiry.text}`.replace("for never", "for ever")],
		...coldStorageAfterDays === null ? [] : [`cold after ${coldStorageAfterDays} days`],
		...kmsKey === null ? [] : [`with ${kmsKey}`]
	].join(" ");
}
function retentionText(retention) {
	if (retention == null) return null;
	let words = [
		["keep-last", retention.keepLast],
		["keep-hourly", retention.keepHourly],
		["keep-daily", retention.keepDaily],
		["keep-weekly", retention.keepWeekly],
		["keep-monthly", retention.keepMonthly],
		["keep-yearly", retention.keepYearly]
	].filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count}`);
	retention.keepWithin !== null && words.push(`keep-within ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ShP)(retention.keepWithin)}`);
	return [...words, `in ${retention.timeZone}`].join(", ");
}
}),
835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	isNamedBy: () => isNamedBy,
	missingResources: () => missingResources,
	prefilters: () => prefilters,
	selectByPlan: () => selectByPlan
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function selectByPlan(resources, plan) {
	let { selection } = plan;
	let wanted = [];
	let keptOut = [];
	for (let found of resources) {
		let resource = plan.engine === "aws-backup" ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.vdm)(found) : found;
		if (!isOfKind(resource, selection)) continue;
		let named = selection.resources.some((reference) => isNamedBy(reference, resource));
		if (!named && !selectedByTags(resource, selection)) continue;
		let inRegion = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Hw1)(selection.regions, resource.region);
		if (!inRegion && !named) continue;
		let reason = inRegion ? whyExcepted(resource, plan) : outOfRegions(resource, plan);
		reason === null ? wanted.push(resource) : keptOut.push(skip(resource, reason, !inRegion));
	}
	let { selected, skipped } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Ltv)(wanted, []);
	return {
		selected,
		skipped: [...skipped, ...keptOut].sort(_start_js__WEBPACK_IMPORTED_MODULE_0__.hzH)
	};
}
function missingResources(resources, plan) {
	return plan.selection.resources.filter((reference) => !resources.some((resource) => isNamedBy(reference, resource)));
}
function isNamedBy({ kind, id, region }, resource) {
	return resource.kind === kind && resource.id === id && (region === null || resource.region === region);
}
function isOfKind({ kind }, { kinds }) {
	return kinds.length === 0 || kinds.includes(kind);
}
function selectedByTags({ tags }, selection) {
	if (selection.tags.length === 0 && selection.anyOf.length === 0) return !1;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, selection.tags) && (selection.anyOf.length === 0 || selection.anyOf.some((group) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, group)));
}
function whyExcepted({ tags }, { name, selection }) {
	let line = selection.except.find((one) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, [one]));
	return line === void 0 ? null : `its tag ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.emu)(line)} keeps it out of the plan ${name}`;
}
function outOfRegions({ region }, { name }) {
	return `the plan ${name} names it, and leaves its region ${region} out`;
}
function skip({ kind, region, id, name }, reason, actionNeeded) {
	return {
		kind,
		region,
		id,
		name,
		reason,
		actionNeeded
	};
}
function prefilters({ plans }) {
	let [first, ...others] = plans.map(({ selection }) => selection);
	if (first === void 0 || !isByTagsAlone(first)) return { kind: "all" };
	return others.every((other) => isByTagsAlone(other) && sameTags(first, other)) ? {
		kind: "tags",
		lines: first.tags
	} : { kind: "all" };
}
function isByTagsAlone({ tags, anyOf, resources }) {
	return tags.length > 0 && anyOf.length === 0 && resources.length === 0;
}
function sameTags(a, b) {
	return JSON.stringify((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.GwS)(a.tags)) === JSON.stringify((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.GwS)(b.tags));
}
}),
466: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$V: () => unmatchedIn,
	N1: () => unmatchedWords,
	NT: () => didYouMeanIn,
	Ze: () => didYouMeanInPlans,
	tG: () => kindsOf
});
var _nearest_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7891);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(835);
function unmatchedIn(resources, plan, looked) {
	let { selection } = plan;
	let kinds = kindsOf(plan, looked);
	if (kinds.length === 0 || selection.tags.length === 0 && selection.anyOf.length === 0) return [];
	let { selected, skipped } = (0, _select_js__WEBPACK_IMPORTED_MODULE_2__.selectByPlan)(resources, plan);
	if (selected.length + skipped.length === 0) return [{ part: "plan" }];
	let here = resources.filter(({ kind, region }) => kinds.includes(kind) && (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Hw1)(selection.regions, region));
	let groups = selection.anyOf.filter((group) => !here.some(({ tags }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.bA5)(tags, [...selection.tags, ...group])));
	let found = new Set([...selected, ...skipped].map(({ kind }) => kind));
	let missing = selection.kinds.length < 2 ? [] : kinds.filter((kind) => !found.has(kind));
	return [...groups.map((group) => ({
		part: "group",
		group
	})), ...missing.map((kind) => ({
		part: "kind",
		kind
	}))];
}
function kindsOf({ selection }, looked) {
	return looked.filter((kind) => selection.kinds.length === 0 || selection.kinds.includes(kind));
}
function unmatchedWords(plan, unmatched, looked) {
	let { name, selection } = plan;
	let { resource } = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Z9Q)(kindsOf(plan, looked));
	switch (unmatched.part) {
		case "plan": return `the plan ${name} selects nothing: no ${resource}${selection.regions === "" ? "" : ` in ${selection.regions}`} carries ${[...selection.tags.length === 0 ? [] : [listed(selection.tags)], ...selection.anyOf.length === 0 ? [] : [selection.anyOf.map(listed).join(", or ")]].join(", and ")}`;
		case "group": return `a group of any-of in the plan ${name} matches nothing: no ${resource} carries ${listed([...selection.tags, ...unmatched.group])}`;
		case "kind": return `the plan ${name} is for ${unmatched.kind} too, and selects none`;
		default: return unmatched;
	}
}
function didYouMeanInPlans(plans, resources) {
	let lines = plans.flatMap(({ selection }) => [...selection.tags, ...selection.anyOf.flat()]);
	return (0, _nearest_tags_js__WEBPACK_IMPORTED_MODULE_0__.r)(lines, resources);
}
function didYouMeanIn(plan, unmatched, resources) {
	if (unmatched.part === "plan") return didYouMeanInPlans([plan], resources);
	return unmatched.part === "group" ? (0, _nearest_tags_js__WEBPACK_IMPORTED_MODULE_0__.r)(unmatched.group, resources) : "";
}
function listed(lines) {
	return lines.map(_start_js__WEBPACK_IMPORTED_MODULE_1__.emu).join(" and ");
}
})
};
