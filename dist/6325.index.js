export const id = 6325;
export const ids = [6325];
export const modules = {
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
6325: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { copy: () => copy });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _subject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1171);
var _plan_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5327);
var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6186);
var _long_pending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(971);
var _retain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2186);
var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
function copyReport(ended, told = {}) {
	let { inventory = null, copies = [], waiting = [], done = null, settled = null, changeSetPath = null } = told;
	let { account } = ended;
	let planned = done === null && ended.request?.dryRun === !0 ? copies.map((change) => plannedEntry(change, account)) : [];
	let created = done === null ? planned : done.flatMap((one) => createdEntry(one, settled, account));
	let ofAttempt = done?.flatMap(({ change, outcome }) => outcome.result === "failed" ? [] : [change]) ?? copies;
	return {
		mode: "copy",
		...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.QCp)(ended, {
			failures: [
				...told.failures ?? [],
				...(done ?? []).flatMap(failureOf$1),
				...settledFailures(done ?? [], settled)
			],
			warnings: told.warnings ?? [],
			succeeded: created.filter(({ state }) => state !== "failed").length,
			regions: inventory?.regions ?? [],
			inventory,
			changeSetPath
		}),
		wantedCount: told.wanted ?? 0,
		createdCount: created.filter(({ alreadyDone }) => !alreadyDone).length,
		created,
		gib: gibIn(ofAttempt),
		transfers: transfersOf(ofAttempt, ended.request?.pricePerGibTransferred ?? 0),
		waiting: waiting.map(({ point, source, to, reason }) => ({
			account,
			region: point.region,
			kind: point.kind,
			resourceId: source,
			resourceName: point.tags.sourceName ?? "",
			recoveryPointId: point.id,
			to,
			reason
		}))
	};
}
function gibIn(copies) {
	return copies.reduce((sum, { point }) => sum + point.snapshots.reduce((all, { gib }) => all + (gib ?? 0), 0), 0);
}
function transfersOf(copies, price) {
	return [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(copies, ({ to }) => to)].map(([region, some]) => ({
		region,
		copies: some.length,
		gib: gibIn(some),
		cost: gibIn(some) * price
	})).sort((one, other) => one.region < other.region ? -1 : 1);
}
function entryOf({ point, source, to, slot, expiresAt }, account) {
	return {
		account,
		region: to,
		kind: point.kind,
		resourceId: source,
		resourceName: nameIn(point),
		name: slot,
		expiresAt: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(expiresAt),
		reboot: !1,
		copyOf: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.cK5)(point)
	};
}
function nameIn({ tags }) {
	return tags.sourceName ?? "";
}
function plannedEntry(change, account) {
	return {
		...entryOf(change, account),
		recoveryPointId: null,
		state: "planned",
		alreadyDone: !1
	};
}
function createdEntry({ change, outcome }, settled, account) {
	if (outcome.result === "failed") return [];
	let stateText = settled?.stateTexts?.get(outcome.id);
	return [{
		...entryOf(change, account),
		...stateText === void 0 ? {} : { stateText },
		recoveryPointId: outcome.id,
		state: settled?.states.get(outcome.id) ?? outcome.state,
		alreadyDone: outcome.result === "already-done"
	}];
}
function failureOf$1({ change, outcome }) {
	if (outcome.result !== "failed") return [];
	let { point, to } = change;
	return [{
		region: to,
		target: point.id,
		action: "copy",
		fault: outcome.fault,
		subject: (0, _subject_js__WEBPACK_IMPORTED_MODULE_6__.e)(change)
	}];
}
function settledFailures(done, settled) {
	if (settled === null) return [];
	let made = new Map(done.flatMap(({ change, outcome }) => outcome.result === "failed" ? [] : [[`${change.to} ${outcome.id}`, (0, _subject_js__WEBPACK_IMPORTED_MODULE_6__.e)(change, outcome.id)]]));
	return settled.failures.map((failure) => {
		let subject = made.get(`${failure.region} ${failure.target}`);
		return subject === void 0 ? failure : {
			...failure,
			subject
		};
	});
}
async function agree(copies, { request, run, connection }, source) {
	run.log.info(`To copy ${copies.length}`);
	let nothing = {
		copies,
		failures: [],
		warnings: [],
		changeSetPath: null
	};
	if (!request.dryRun && request.changeSet.approved === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)(nothing);
	let { approveCopies, copyChangeSetText } = await __webpack_require__.e(857).then(__webpack_require__.bind(__webpack_require__, 3238));
	let asked = {
		request,
		account: connection.account,
		source
	};
	if (request.dryRun) {
		let path = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ATA)(copyChangeSetText(copies, asked, run.clock.now(), run.commit), run);
		if (path.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)({
			...nothing,
			changeSetPath: path.value
		});
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)({
			...nothing,
			failures: [{
				region: null,
				target: "change-set",
				action: "start",
				fault: path.fault
			}]
		});
	}
	return await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.k_t)(request.changeSet.approved ?? "", run, (text) => {
		let approval = approveCopies(copies, text, asked, run.clock.now());
		return approval.ok ? {
			ok: !0,
			value: {
				...approval,
				changeSetPath: null
			}
		} : approval;
	});
}
let NEXT = "Write another BackupCopyTo tag on it, or let it expire; new backups get theirs from copy-to or the plan file.";
function unreadableWish(text, unreadable) {
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`its BackupCopyTo tag "${text}" cannot be read: ${unreadable.map((word) => `"${word}"`).join(", ")}`, "Write pairs of a region and an instant, such as \"eu-west-1=2027-01-31T00:00:00Z\", separated by blanks.");
}
function badWish(to) {
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`a copy of it is wanted in ${to}, where it is itself`, NEXT);
}
function offWish(to) {
	return {
		code: "region-not-enabled",
		message: `a copy of it is wanted in ${to}, which is not enabled for this account`,
		advice: `Enable ${to} for the account. ${NEXT}`
	};
}
function twoKeys(to, keys) {
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`the rules that made it name two keys for ${to}: ${keys.join(", ")}`, "Name one key for each region in the plan file, or one in copy-kms-key, which wins.");
}
function noKey(kind, to) {
	return {
		code: "bad-input",
		message: `it is encrypted, and no key of ${to} is named: RDS copies no encrypted snapshot of a ${kind === "rds-cluster" ? "cluster" : "database"} to another region without one`,
		advice: `Name a customer managed key of ${to} in copy-kms-key, or as kms-key of the rule that made it.`
	};
}
function keyTrouble(arn, { arn: found, state, manager, usage }) {
	let [region, there] = [arn.split(":")[3], found.split(":")[3]];
	if (region !== there) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`the key ${arn} is in ${there}, not in ${region}`, "Name a key of the region that the copies are made in.");
	if (state !== "Enabled") {
		let advice = state === "PendingDeletion" ? "Cancel the deletion of the key and enable it, or name another one: without it nothing that it encrypts can be read." : "Enable the key, or name another one, then run again.";
		return {
			code: "wrong-state",
			message: `the key ${arn} is ${state}, so copies would be accepted and fail later`,
			advice
		};
	}
	if (usage !== "ENCRYPT_DECRYPT") return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`the key ${arn} is for ${usage}, not for encryption`, "Name a symmetric key that encrypts.");
	if (manager === "AWS") return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`the key ${arn} is managed by AWS: what it encrypts can never be shared with another account`, "Name a customer managed key. AMIs get the default key of their region where none is named.");
	return null;
}
function goneCopy() {
	return {
		code: "backup-failed",
		message: "EC2 answered with an AMI that is not there, several times",
		advice: "Copies of it were made and deleted within a day: find out why, then run again tomorrow."
	};
}
function strangeCopy(id, { point, to }) {
	return {
		code: "name-taken",
		message: `EC2 answered with ${id} in ${to}, which was made as the copy of ${point.id}, and its tags no longer say that it is ours`,
		advice: "Give it back its tags CreatedBy, BackupSource and BackupCopyOf, or deregister it; then run again."
	};
}
function unseenCopy(id, { point, to }, cause) {
	return {
		...cause,
		message: `EC2 answered with ${id} as the copy of ${point.id} in ${to}, and whether it is there could not be read: ${cause.message}`
	};
}
async function confirmed(done, ask, connection, run) {
	let all = done;
	for (let round = 0;; round += 1) {
		let looked = await lookAt(all, connection, run);
		if (looked.size === 0) return all;
		all = await Promise.all(all.map(async (one) => {
			let amiss = looked.get(one);
			if (amiss === void 0) return one;
			if (amiss !== "gone") return {
				...one,
				outcome: {
					result: "failed",
					fault: amiss
				}
			};
			if (round === 5) return {
				...one,
				outcome: {
					result: "failed",
					fault: goneCopy()
				}
			};
			let change = {
				...one.change,
				token: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$16)(one.change.token)
			};
			return {
				change,
				outcome: await ask(change)
			};
		}));
		if (round === 5) return all;
	}
}
async function lookAt(done, connection, run) {
	let made = done.flatMap((one) => one.outcome.result === "done" && one.change.point.kind === "ec2-instance" ? [{
		one,
		id: one.outcome.id
	}] : []);
	let isCopyOf = (point, { change }) => point !== void 0 && (0, _ownership_js__WEBPACK_IMPORTED_MODULE_2__.i)(point, connection.account).ours && point.copyOf === (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.cK5)(change.point);
	let looked = await Promise.all([...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(made, ({ one }) => one.change.to)].map(async ([region, some]) => {
		let { readPoints } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.IaW)(connection.kinds, "ec2-instance");
		let until = run.clock.now() + 9e4;
		let open = some;
		let seen;
		for (;;) {
			let ids = open.map(({ id }) => id);
			let read = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => readPoints(region, ids), run);
			if (!read.ok) return open.map(({ one, id }) => [one, unseenCopy(id, one.change, read.fault)]);
			seen = new Map(read.value.map((point) => [point.id, point]));
			open = open.filter(({ one, id }) => !isCopyOf(seen.get(id), one));
			if (open.length === 0 || run.clock.now() >= until) break;
			try {
				await run.clock.sleep(1e4, run.signal);
			} catch (error) {
				let fault = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Klu)(error, run);
				return open.map(({ one, id }) => [one, unseenCopy(id, one.change, fault)]);
			}
		}
		return open.map(({ one, id }) => [one, seen.has(id) ? strangeCopy(id, one.change) : "gone"]);
	}));
	return new Map(looked.flat());
}
let LONGEST = 18e5;
function openRoom(region, most, listed, { kinds }, { clock, signal, log }) {
	let underWay = listed;
	let taken = 0;
	let settled = () => {};
	let queue = Promise.resolve();
	let look = async () => {
		for (let name of new Set(underWay.map(({ kind }) => kind))) {
			let ids = underWay.flatMap(({ kind, id }) => kind === name ? [id] : []);
			let read = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.IaW)(kinds, name).describeStates(region, ids), {
				signal,
				log
			});
			if (!read.ok) continue;
			let ended = new Set(ids.filter((id) => (read.value.get(id)?.state ?? "pending") !== "pending"));
			underWay = underWay.filter(({ id }) => !ended.has(id));
		}
	};
	let takeNow = async () => {
		let since = clock.now();
		for (;;) {
			signal.throwIfAborted();
			if (underWay.length + taken < most) {
				taken += 1;
				return null;
			}
			if (taken > 32) {
				await new Promise((resolve) => {
					settled = resolve;
				});
				since = clock.now();
				continue;
			}
			let before = underWay.length;
			await look();
			if (underWay.length < before) {
				since = clock.now();
				continue;
			}
			if (clock.now() - since > LONGEST) return full(region, most);
			await clock.sleep(15e3, signal);
		}
	};
	return {
		take: () => {
			let turn = queue.then(takeNow);
			queue = turn.catch(() => {});
			return turn;
		},
		settle: (made) => {
			--taken;
			made !== null && (underWay = [...underWay, made]);
			settled();
		}
	};
}
function mostUnderWay(kind) {
	return kind === "ec2-instance" ? 300 : 20;
}
function full(region, most) {
	return {
		code: "busy",
		message: `${most} copies are under way into ${region}, as many as may be, and none ended within ${LONGEST / 6e4} minutes`,
		advice: "Run again later: what has waited longest goes first. Large volumes take hours."
	};
}
async function makeCopies(copies, underWay, connection, run) {
	let rooms = roomsOf(copies, underWay, connection, run);
	let done = 0;
	return confirmed(await Promise.all(copies.map(async (change) => {
		let outcome = await makeOne(change, rooms(change), connection, run);
		done += 1;
		run.log.progress(done, copies.length, "copies requested");
		return {
			change,
			outcome
		};
	})), (change) => ask(change, connection, run), connection, run);
}
function roomsOf(copies, underWay, connection, run) {
	let keyOf = ({ point, to }) => `${point.kind === "ec2-instance" ? "ec2" : "rds"} ${to}`;
	let rooms = new Map([...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(copies, keyOf)].flatMap(([key, [first]]) => {
		if (first === void 0) return [];
		let listed = (first.point.kind === "ec2-instance" ? ["ec2-instance"] : ["rds-instance", "rds-cluster"]).flatMap((kind) => underWay.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)({
			kind,
			region: first.to
		})) ?? []);
		return [[key, openRoom(first.to, mostUnderWay(first.point.kind), listed, connection, run)]];
	}));
	return (change) => {
		let room = rooms.get(keyOf(change));
		if (room === void 0) throw Error(`there is no room in ${change.to}: this is a bug`);
		return room;
	};
}
async function makeOne(change, room, connection, run) {
	try {
		let full = await room.take();
		if (full !== null) return {
			result: "failed",
			fault: full
		};
		let outcome = await ask(change, connection, run);
		let pending = outcome.result !== "failed" && outcome.state === "pending";
		room.settle(pending ? {
			kind: change.point.kind,
			id: outcome.id
		} : null);
		return outcome;
	} catch (error) {
		return {
			result: "failed",
			fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Klu)(error, run)
		};
	}
}
async function ask(change, { kinds }, run) {
	let { copy } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.IaW)(kinds, change.point.kind);
	if (copy === void 0) throw Error(`nothing copies the kind ${change.point.kind}: this is a bug`);
	try {
		return await copy(change);
	} catch (error) {
		return {
			result: "failed",
			fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Klu)(error, run)
		};
	}
}
function keyFor(point, { encrypted }, to, { keys, file }) {
	let given = keys.find(({ region }) => region === to)?.arn;
	let ofRules = given === void 0 ? keysOfRules(point, to, file) : [given];
	if (ofRules.length > 1) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2A)(twoKeys(to, ofRules));
	let key = ofRules[0] ?? null;
	if (point.kind === "ec2-instance") return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(key);
	if (encrypted && key === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2A)(noKey(point.kind, to));
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(point.kind === "rds-cluster" && !encrypted ? null : key);
}
function keysOfRules(point, to, file) {
	let copies = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__._Gl)(point, file).rules.flatMap(({ rule }) => rule.copies ?? []);
	return [...new Set(copies.flatMap(({ to: where, kmsKey }) => where === to && kmsKey !== null ? [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.jhQ)(kmsKey, point.owner)] : []))];
}
async function withUsableKeys(copies, { readKey }, watch) {
	let arns = [...new Set(copies.flatMap(({ kmsKey }) => kmsKey ?? []))];
	let troubles = new Map();
	await Promise.all(arns.map(async (arn) => {
		let read = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => readKey(arn), watch);
		let fault = read.ok ? keyTrouble(arn, read.value) : read.fault;
		fault !== null && troubles.set(arn, fault);
	}));
	let faultOf = ({ kmsKey }) => troubles.get(kmsKey);
	return {
		copies: copies.filter((copy) => faultOf(copy) === void 0),
		failures: copies.flatMap((copy) => {
			let fault = faultOf(copy);
			if (fault === void 0) return [];
			return [{
				region: copy.to,
				target: copy.point.id,
				action: "copy",
				fault,
				subject: (0, _subject_js__WEBPACK_IMPORTED_MODULE_6__.e)(copy)
			}];
		})
	};
}
function namesOfCopy(account, { kind, region, id }, to, failedBefore) {
	let token = (0, node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(JSON.stringify([
		account,
		region,
		id,
		to,
		failedBefore
	])).digest("hex");
	let of = kind === "ec2-instance" ? `${id}-` : "";
	let name = `${_start_js__WEBPACK_IMPORTED_MODULE_0__.VI}-copy-of-${of}${token.slice(0, 12)}`;
	return {
		slot: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.NIy)(_start_js__WEBPACK_IMPORTED_MODULE_0__.GWV[kind].slot.lowerCase ? name.toLowerCase() : name),
		token
	};
}
function decideCopies(facts) {
	let { account } = facts.sources;
	let there = copiesIn(facts.destinations);
	let found = {
		copies: [],
		waiting: [],
		failures: [],
		wanted: 0,
		ended: new Map()
	};
	for (let region of facts.sources.regions) {
		if (!region.read) continue;
		for (let point of region.points) {
			let ownership = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_2__.i)(point, account);
			if (!ownership.ours || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) || point.tags.copyTo === void 0) continue;
			judgeSource(point, ownership.source, point.tags.copyTo, {
				facts,
				there,
				found
			});
		}
	}
	let all = [...there.values()].flatMap((copies) => [...copies.values()].flat());
	let pending = all.flatMap((copy) => (0, _long_pending_js__WEBPACK_IMPORTED_MODULE_3__.l)(copy, facts.now) ?? []);
	return {
		...found,
		copies: [...found.copies].sort(longestWaitingFirst),
		failures: [
			...found.failures,
			...failedCopies(all, facts.sources),
			...pending.flatMap((one) => one.level === "red" ? [one.failure] : [])
		],
		warnings: [...pending.flatMap((one) => one.level === "warning" ? [one.warning] : []), ...endedWarnings(found)],
		underWay: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(all.filter(({ state }) => state === "pending"), _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)
	};
}
function copiesIn({ account, regions }) {
	return new Map(regions.flatMap((entry) => {
		if (!entry.read) return [];
		let ours = entry.points.filter((point) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) && (0, _ownership_js__WEBPACK_IMPORTED_MODULE_2__.i)(point, account).ours);
		return [[(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)(entry), (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(ours, ({ copyOf = "" }) => copyOf)]];
	}));
}
function judgeSource(point, source, copyTo, judging) {
	let { found, facts } = judging;
	if (point.state === "failed") return;
	let { wishes, unreadable } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.LZ5)(copyTo);
	unreadable.length > 0 && found.failures.push(failureOf(point, source, unreadableWish(copyTo, unreadable)));
	for (let wish of wishes) {
		if ((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.iZI)(wish, facts.now)) continue;
		if (isPastByRule(point, wish, facts)) {
			found.ended.set(wish.to, (found.ended.get(wish.to) ?? 0) + 1);
			continue;
		}
		found.wanted += 1;
		judgeWish(point, source, wish, judging);
	}
}
function endedWarnings({ ended }) {
	return [...ended].map(([region, count]) => ({
		region,
		target: region,
		message: `${count} wanted ${count === 1 ? "copy is" : "copies are"} not made in ${region}: by the plan file as it is now ${count === 1 ? "it" : "they"} would have expired`
	}));
}
function isPastByRule(point, { to }, { file, now }) {
	let expiresAt = (0, _retain_js__WEBPACK_IMPORTED_MODULE_4__.O7)(point, to, file);
	return expiresAt !== null && expiresAt !== "never" && expiresAt + 2592e5 <= now;
}
function judgeWish(point, source, wish, { facts, there, found }) {
	let { to } = wish;
	let { kind, whole } = point;
	if (to === point.region) {
		found.failures.push(failureOf(point, source, badWish(to)));
		return;
	}
	if (facts.enabled !== null && !facts.enabled.includes(to)) {
		found.failures.push(failureOf(point, source, offWish(to)));
		return;
	}
	let copies = there.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)({
		kind,
		region: to
	}));
	if (copies === void 0) return;
	let made = copies.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.cK5)(point)) ?? [];
	if (made.some(({ state }) => state !== "failed")) return;
	if (point.state !== "available") {
		found.waiting.push({
			point,
			source,
			to,
			reason: `it is ${point.stateText}`
		});
		return;
	}
	if (whole === void 0) throw Error(`${point.id} was read without its tags: this is a bug`);
	let key = keyFor(point, whole, to, facts);
	if (!key.ok) {
		found.failures.push(failureOf(point, source, key.fault));
		return;
	}
	let { expiresAt } = wish;
	found.copies.push({
		action: "copy",
		point,
		whole,
		source,
		to,
		...namesOfCopy(facts.sources.account, point, to, made.length),
		expiresAt,
		kmsKey: key.value,
		reason: `a copy is wanted in ${to} until ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(expiresAt)}`
	});
}
function failureOf(point, source, fault) {
	return {
		region: point.region,
		target: point.id,
		action: "copy",
		fault,
		subject: (0, _subject_js__WEBPACK_IMPORTED_MODULE_6__.e)({
			point,
			source
		})
	};
}
function failedCopies(copies, { regions }) {
	let looked = new Set(regions.map(({ region }) => region));
	return copies.flatMap((copy) => {
		if (copy.state !== "failed" || !looked.has((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.lti)(copy))) return [];
		let { kind, region, id, tags, stateReason } = copy;
		let subject = {
			kind,
			resourceId: sourceOf(copy),
			resourceName: tags.sourceName,
			recoveryPointId: id
		};
		return [{
			region,
			target: id,
			action: "copy",
			fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Lzu)(stateReason),
			subject
		}];
	});
}
function sourceOf({ tags }) {
	return tags.source === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aaf)(tags.source);
}
function longestWaitingFirst({ point: one }, { point: other }) {
	return (one.createdAt ?? 0) - (other.createdAt ?? 0) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(one.id, other.id);
}
let COPIES = {
	resources: null,
	points: { dlm: !1 }
};
async function lookAtDestinations(session, sources, { enabled: told, chosen }) {
	let wanted = destinationsIn(sources);
	let beside = wanted.filter((region) => !chosen.includes(region));
	let listed = told !== null || beside.length === 0 ? null : await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(session.connection.enabledRegions, session.run);
	let enabled = told ?? (listed?.ok === !0 ? listed.value : null);
	let readable = beside.filter((region) => enabled === null || enabled.includes(region));
	let { regions: more } = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.t5v)(session, readable, COPIES);
	let here = sources.regions.filter(({ region }) => wanted.includes(region));
	return {
		enabled,
		destinations: {
			account: sources.account,
			regions: [...here, ...more]
		}
	};
}
function destinationsIn({ regions }) {
	let wanted = regions.flatMap((entry) => entry.read ? entry.points.flatMap((point) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) || point.tags.copyTo === void 0 ? [] : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.LZ5)(point.tags.copyTo).wishes.map(({ to }) => to)) : []);
	return [...new Set(wanted)].sort();
}
let { end, endRefused, notBegun } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V1Y)(copyReport);
async function runCopy(request, run) {
	let source = await planOf(request, run);
	if (!source.ok) return notBegun(request, run)(source.refusals);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Cpv)(request, run, (session) => copy$1(session, source.value), notBegun(request, run));
}
let WITH_WISHES = {
	resources: null,
	points: {
		dlm: !1,
		whole: !0
	}
};
async function copy$1(session, source) {
	let { request, run, connection } = session;
	let regions = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.NVx)(session);
	if (!regions.ok) return endRefused(session, regions.refusals);
	let sources = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.t5v)(session, regions.value.chosen, WITH_WISHES);
	let { enabled, destinations } = await lookAtDestinations(session, sources, regions.value);
	let decided = decideCopies({
		sources,
		destinations,
		enabled,
		keys: request.copyKeys,
		file: source?.file ?? null,
		now: run.startedAt
	});
	let usable = await withUsableKeys(decided.copies, connection, run);
	let agreed = await agree(usable.copies, session, source);
	if (!agreed.ok) return endRefused(session, agreed.refusals);
	let { copies } = agreed.value;
	let done = request.dryRun ? null : await makeCopies(copies, decided.underWay, connection, run);
	let settled = await settleMade(done, session);
	return end(session, {
		inventory: withDestinations(sources, destinations),
		wanted: decided.wanted,
		waiting: decided.waiting,
		copies,
		failures: [
			...unread(sources, destinations),
			...decided.failures,
			...usable.failures,
			...agreed.value.failures
		],
		warnings: [
			...decided.warnings,
			...withoutPlan(decided, source, request),
			...agreed.value.warnings
		],
		changeSetPath: agreed.value.changeSetPath,
		done,
		settled
	});
}
async function planOf({ planFile }, run) {
	let path = (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_1__.pw)(planFile);
	let reading = await (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_1__.m3)(path, run);
	return reading.ok && reading.value === null && planFile !== null ? {
		ok: !1,
		refusals: [(0, _plan_file_js__WEBPACK_IMPORTED_MODULE_1__.PN)(path, "")]
	} : reading;
}
function withDestinations(sources, destinations) {
	return {
		account: sources.account,
		regions: [...new Set([...sources.regions, ...destinations.regions])]
	};
}
function unread(sources, destinations) {
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bgL)(withDestinations(sources, destinations).regions);
}
function withoutPlan({ copies }, source, { copyKeys }) {
	if (source !== null) return [];
	let keyed = new Set(copyKeys.map(({ region }) => region));
	let made = copies.filter(({ point, to }) => point.tags.backupPlan !== null && !keyed.has(to));
	if (made.length === 0) return [];
	return [{
		region: null,
		target: "plan-file",
		message: `no plan file was read, so it is not known which keys its rules name for ${made.length === 1 ? "1 copy" : `${made.length} copies`}; check the repository out before this step, or name keys in copy-kms-key`
	}];
}
async function settleMade(done, { request, connection, run }) {
	if (done === null || request.waitMilliseconds === null) return null;
	let pending = done.flatMap(({ change, outcome }) => outcome.result === "failed" || outcome.state !== "pending" ? [] : [{
		kind: change.point.kind,
		region: change.to,
		id: outcome.id
	}]);
	let deadline = run.clock.now() + request.waitMilliseconds;
	let { settle } = await __webpack_require__.e(7087).then(__webpack_require__.bind(__webpack_require__, 7087));
	return settle(pending, {
		...run,
		kinds: connection.kinds,
		deadline
	});
}
let copy = {
	run: runCopy,
	refused: (ended) => copyReport(ended),
	view: async () => (await Promise.all([__webpack_require__.e(6770), __webpack_require__.e(9167)]).then(__webpack_require__.bind(__webpack_require__, 1548))).copyView,
	together: async () => (await __webpack_require__.e(1772).then(__webpack_require__.bind(__webpack_require__, 1772))).copyTogether
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
1171: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { e: () => subjectOf });
function subjectOf({ point, source }, id = point.id) {
	return {
		kind: point.kind,
		resourceId: source,
		resourceName: point.tags.sourceName,
		recoveryPointId: id
	};
}
})
};
