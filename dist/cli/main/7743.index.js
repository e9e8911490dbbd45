export const id = 7743;
export const ids = [7743];
export const modules = {
7743: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { copy: () => copy });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
var _subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5201);
var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1892);
var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
function copyReport(ended, told = {}) {
	let { inventory = null, copies = [], waiting = [], done = null, settled = null, changeSetPath = null } = told;
	let { account } = ended;
	let planned = done === null && ended.request?.dryRun === !0 ? copies.map((change) => plannedEntry(change, account)) : [];
	let created = done === null ? planned : done.flatMap((one) => createdEntry(one, settled, account));
	let ofAttempt = done?.flatMap(({ change, outcome }) => outcome.result === "failed" ? [] : [change]) ?? copies;
	return {
		mode: "copy",
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.QCp)(ended, {
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
	return [...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(copies, ({ to }) => to)].map(([region, some]) => ({
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
		expiresAt: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.B8)(expiresAt),
		reboot: !1,
		copyOf: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.cK5)(point)
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
		subject: (0, _subject_js__WEBPACK_IMPORTED_MODULE_4__.e)(change)
	}];
}
function settledFailures(done, settled) {
	if (settled === null) return [];
	let made = new Map(done.flatMap(({ change, outcome }) => outcome.result === "failed" ? [] : [[`${change.to} ${outcome.id}`, (0, _subject_js__WEBPACK_IMPORTED_MODULE_4__.e)(change, outcome.id)]]));
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
	if (!request.dryRun && request.changeSet.approved === null) return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.PG4)(nothing);
	let { approveCopies, copyChangeSetText } = await __webpack_require__.e(9955).then(__webpack_require__.bind(__webpack_require__, 9955));
	let asked = {
		request,
		account: connection.account,
		source
	};
	if (request.dryRun) {
		let path = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ATA)(copyChangeSetText(copies, asked, run.clock.now(), run.commit), run);
		if (path.ok) return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.PG4)({
			...nothing,
			changeSetPath: path.value
		});
		return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.PG4)({
			...nothing,
			failures: [{
				region: null,
				target: "change-set",
				action: "start",
				fault: path.fault
			}]
		});
	}
	return await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.k_t)(request.changeSet.approved ?? "", run, (text) => {
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
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`its BackupCopyTo tag "${text}" cannot be read: ${unreadable.map((word) => `"${word}"`).join(", ")}`, "Write pairs of a region and an instant, such as \"eu-west-1=2027-01-31T00:00:00Z\", separated by blanks.");
}
function badWish(to) {
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`a copy of it is wanted in ${to}, where it is itself`, NEXT);
}
function offWish(to) {
	return {
		code: "region-not-enabled",
		message: `a copy of it is wanted in ${to}, which is not enabled for this account`,
		advice: `Enable ${to} for the account. ${NEXT}`
	};
}
function twoKeys(to, keys) {
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`the rules that made it name two keys for ${to}: ${keys.join(", ")}`, "Name one key for each region in the plan file, or one in copy-kms-key, which wins.");
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
	if (region !== there) return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`the key ${arn} is in ${there}, not in ${region}`, "Name a key of the region that the copies are made in.");
	if (state !== "Enabled") {
		let advice = state === "PendingDeletion" ? "Cancel the deletion of the key and enable it, or name another one: without it nothing that it encrypts can be read." : "Enable the key, or name another one, then run again.";
		return {
			code: "wrong-state",
			message: `the key ${arn} is ${state}, so copies would be accepted and fail later`,
			advice
		};
	}
	if (usage !== "ENCRYPT_DECRYPT") return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`the key ${arn} is for ${usage}, not for encryption`, "Name a symmetric key that encrypts.");
	if (manager === "AWS") return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`the key ${arn} is managed by AWS: what it encrypts can never be shared with another account`, "Name a customer managed key. AMIs get the default key of their region where none is named.");
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
				token: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$16)(one.change.token)
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
	let isCopyOf = (point, { change }) => point !== void 0 && (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.proveOwnership)(point, connection.account).ours && point.copyOf === (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.cK5)(change.point);
	let looked = await Promise.all([...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(made, ({ one }) => one.change.to)].map(async ([region, some]) => {
		let { readPoints } = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.IaW)(connection.kinds, "ec2-instance");
		let until = run.clock.now() + 9e4;
		let open = some;
		let seen;
		for (;;) {
			let ids = open.map(({ id }) => id);
			let read = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => readPoints(region, ids), run);
			if (!read.ok) return open.map(({ one, id }) => [one, unseenCopy(id, one.change, read.fault)]);
			seen = new Map(read.value.map((point) => [point.id, point]));
			open = open.filter(({ one, id }) => !isCopyOf(seen.get(id), one));
			if (open.length === 0 || run.clock.now() >= until) break;
			try {
				await run.clock.sleep(1e4, run.signal);
			} catch (error) {
				let fault = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Klu)(error, run);
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
			let read = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.IaW)(kinds, name).describeStates(region, ids), {
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
	let rooms = new Map([...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(copies, keyOf)].flatMap(([key, [first]]) => {
		if (first === void 0) return [];
		let listed = (first.point.kind === "ec2-instance" ? ["ec2-instance"] : ["rds-instance", "rds-cluster"]).flatMap((kind) => underWay.get((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.$t)({
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
			fault: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Klu)(error, run)
		};
	}
}
async function ask(change, { kinds }, run) {
	let { copy } = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.IaW)(kinds, change.point.kind);
	if (copy === void 0) throw Error(`nothing copies the kind ${change.point.kind}: this is a bug`);
	try {
		return await copy(change);
	} catch (error) {
		return {
			result: "failed",
			fault: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Klu)(error, run)
		};
	}
}
function keyFor(point, { encrypted }, to, { keys, file }) {
	let given = keys.find(({ region }) => region === to)?.arn;
	let ofRules = given === void 0 ? keysOfRules(point, to, file) : [given];
	if (ofRules.length > 1) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2)(twoKeys(to, ofRules));
	let key = ofRules[0] ?? null;
	if (point.kind === "ec2-instance") return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(key);
	if (encrypted && key === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2)(noKey(point.kind, to));
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kX)(point.kind === "rds-cluster" && !encrypted ? null : key);
}
function keysOfRules(point, to, file) {
	let copies = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__._Gl)(point, file).rules.flatMap(({ rule }) => rule.copies ?? []);
	return [...new Set(copies.flatMap(({ to: where, kmsKey }) => where === to && kmsKey !== null ? [(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.jh)(kmsKey, point.owner)] : []))];
}
async function withUsableKeys(copies, { readKey }, watch) {
	let arns = [...new Set(copies.flatMap(({ kmsKey }) => kmsKey ?? []))];
	let troubles = new Map();
	await Promise.all(arns.map(async (arn) => {
		let read = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => readKey(arn), watch);
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
				subject: (0, _subject_js__WEBPACK_IMPORTED_MODULE_4__.e)(copy)
			}];
		})
	};
}
function namesOfCopy(account, { kind, region, id }, to, failedBefore) {
	let token = (0, node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(JSON.stringify([
		account,
		region,
		id,
		to,
		failedBefore
	])).digest("hex");
	let of = kind === "ec2-instance" ? `${id}-` : "";
	let name = `${_run_js__WEBPACK_IMPORTED_MODULE_0__.VI}-copy-of-${of}${token.slice(0, 12)}`;
	return {
		slot: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.NI)(_start_js__WEBPACK_IMPORTED_MODULE_1__.GW[kind].slot.lowerCase ? name.toLowerCase() : name),
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
			let ownership = (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.proveOwnership)(point, account);
			if (!ownership.ours || (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) || point.tags.copyTo === void 0) continue;
			judgeSource(point, ownership.source, point.tags.copyTo, {
				facts,
				there,
				found
			});
		}
	}
	let all = [...there.values()].flatMap((copies) => [...copies.values()].flat());
	let pending = all.flatMap((copy) => (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.judgePending)(copy, facts.now) ?? []);
	return {
		...found,
		copies: [...found.copies].sort(longestWaitingFirst),
		failures: [
			...found.failures,
			...failedCopies(all, facts.sources),
			...pending.flatMap((one) => one.level === "red" ? [one.failure] : [])
		],
		warnings: [...pending.flatMap((one) => one.level === "warning" ? [one.warning] : []), ...endedWarnings(found)],
		underWay: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(all.filter(({ state }) => state === "pending"), _start_js__WEBPACK_IMPORTED_MODULE_1__.$t)
	};
}
function copiesIn({ account, regions }) {
	return new Map(regions.flatMap((entry) => {
		if (!entry.read) return [];
		let ours = entry.points.filter((point) => (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) && (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.proveOwnership)(point, account).ours);
		return [[(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.$t)(entry), (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(ours, ({ copyOf = "" }) => copyOf)]];
	}));
}
function judgeSource(point, source, copyTo, judging) {
	let { found, facts } = judging;
	if (point.state === "failed") return;
	let { wishes, unreadable } = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.LZ)(copyTo);
	unreadable.length > 0 && found.failures.push(failureOf(point, source, unreadableWish(copyTo, unreadable)));
	for (let wish of wishes) {
		if ((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.iZ)(wish, facts.now)) continue;
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
	let expiresAt = (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.expiryOfCopy)(point, to, file);
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
	let copies = there.get((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.$t)({
		kind,
		region: to
	}));
	if (copies === void 0) return;
	let made = copies.get((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.cK5)(point)) ?? [];
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
		reason: `a copy is wanted in ${to} until ${(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.B8)(expiresAt)}`
	});
}
function failureOf(point, source, fault) {
	return {
		region: point.region,
		target: point.id,
		action: "copy",
		fault,
		subject: (0, _subject_js__WEBPACK_IMPORTED_MODULE_4__.e)({
			point,
			source
		})
	};
}
function failedCopies(copies, { regions }) {
	let looked = new Set(regions.map(({ region }) => region));
	return copies.flatMap((copy) => {
		if (copy.state !== "failed" || !looked.has((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.lti)(copy))) return [];
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
			fault: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Lzu)(stateReason),
			subject
		}];
	});
}
function sourceOf({ tags }) {
	return tags.source === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.a)(tags.source);
}
function longestWaitingFirst({ point: one }, { point: other }) {
	return (one.createdAt ?? 0) - (other.createdAt ?? 0) || (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.z4l)(one.id, other.id);
}
let COPIES = {
	resources: null,
	points: { dlm: !1 }
};
async function lookAtDestinations(session, sources, { enabled: told, chosen }) {
	let wanted = destinationsIn(sources);
	let beside = wanted.filter((region) => !chosen.includes(region));
	let listed = told !== null || beside.length === 0 ? null : await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(session.connection.enabledRegions, session.run);
	let enabled = told ?? (listed?.ok === !0 ? listed.value : null);
	let readable = beside.filter((region) => enabled === null || enabled.includes(region));
	let { regions: more } = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.t5v)(session, readable, COPIES);
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
	let wanted = regions.flatMap((entry) => entry.read ? entry.points.flatMap((point) => (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) || point.tags.copyTo === void 0 ? [] : (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.LZ)(point.tags.copyTo).wishes.map(({ to }) => to)) : []);
	return [...new Set(wanted)].sort();
}
let { end, endRefused, notBegun } = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.V1Y)(copyReport);
async function runCopy(request, run) {
	let source = await planOf(request, run);
	if (!source.ok) return notBegun(request, run)(source.refusals);
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Cpv)(request, run, (session) => copy$1(session, source.value), notBegun(request, run));
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
	let regions = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.NVx)(session);
	if (!regions.ok) return endRefused(session, regions.refusals);
	let sources = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.t5v)(session, regions.value.chosen, WITH_WISHES);
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
	let path = (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.planPath)(planFile);
	let reading = await (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.readPlan)(path, run);
	return reading.ok && reading.value === null && planFile !== null ? {
		ok: !1,
		refusals: [(0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.noPlan)(path, "")]
	} : reading;
}
function withDestinations(sources, destinations) {
	return {
		account: sources.account,
		regions: [...new Set([...sources.regions, ...destinations.regions])]
	};
}
function unread(sources, destinations) {
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.bgL)(withDestinations(sources, destinations).regions);
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
	let { settle } = await __webpack_require__.e(261).then(__webpack_require__.bind(__webpack_require__, 261));
	return settle(pending, {
		...run,
		kinds: connection.kinds,
		deadline
	});
}
let copy = {
	run: runCopy,
	refused: (ended) => copyReport(ended),
	view: async () => (await __webpack_require__.e(7901).then(__webpack_require__.bind(__webpack_require__, 7901))).copyView,
	together: async () => (await __webpack_require__.e(7142).then(__webpack_require__.bind(__webpack_require__, 7142))).copyTogether
};
}),
5201: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
