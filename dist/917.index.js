export const id = 917;
export const ids = [917];
export const modules = { 9917: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		approve: () => approve,
		changeSetText: () => changeSetText
	});
	var tag_lines = __webpack_require__(2431);
	var external_node_crypto_ = __webpack_require__(7598);
	var expiry = __webpack_require__(3430);
	function writeChangeSet(changes, context, made) {
		let body = {
			version: 1,
			mode: context.mode,
			account: context.account,
			commit: made.commit,
			run: made.run,
			madeAt: (0, expiry.r4)(made.madeAt),
			validUntil: (0, expiry.r4)(made.madeAt + made.validForMilliseconds),
			question: context.question,
			changes: [...changes].sort(byKey)
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
		if (parsed.account !== context.account) return problem(`it was made for account ${parsed.account}, and this run works in ${context.account}`);
		if (parsed.mode !== context.mode) return problem(`it was made for mode ${parsed.mode}, and this run is ${context.mode}`);
		if (parsed.question !== context.question) return problem(`it answers other inputs: ${parsed.question}, and this run asks: ${context.question}`);
		if (Date.parse(parsed.validUntil) <= now) return problem(`it was valid until ${parsed.validUntil}; make and approve a new one`);
		if (Date.parse(parsed.madeAt) > now + CLOCK_SKEW) return problem(`it was made at ${parsed.madeAt}, which is in the future`);
		return {
			ok: !0,
			file: parsed
		};
	}
	let CLOCK_SKEW = 3e5;
	function problem(why) {
		return {
			ok: !1,
			problem: why
		};
	}
	function restrict(changeSet, approved) {
		let open = new Map(approved.map((change) => [keyOf(change), change]));
		let unapproved = [];
		let changes = changeSet.changes.flatMap((change) => {
			let asked = approvable(change);
			if (asked === null || open.delete(keyOf(asked))) return [change];
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
			lapsed: [...open.values()]
		};
	}
	function approvableChanges({ changes }) {
		return changes.flatMap((change) => approvable(change) ?? []);
	}
	function approvable(change) {
		switch (change.action) {
			case "create": return {
				action: "create",
				region: change.resource.region,
				id: change.resource.id,
				reason: change.reason
			};
			case "delete": return {
				action: "delete",
				region: change.point.region,
				id: change.point.id,
				reason: change.reason
			};
			case "delete-snapshot": return {
				action: "delete-snapshot",
				region: change.snapshot.region,
				id: change.snapshot.id,
				reason: change.reason
			};
			case "set-expiry": return {
				action: "set-expiry",
				region: change.point.region,
				id: change.point.id,
				expire: (0, expiry.B8)(change.to),
				reason: change.reason
			};
			case "keep":
			case "refuse": return null;
			default: return change;
		}
	}
	function keyOf({ action, region, id, expire = "" }) {
		return `${action} ${region} ${id} ${expire}`;
	}
	function byKey(a, b) {
		let [left, right] = [keyOf(a), keyOf(b)];
		return left < right ? -1 : +(left > right);
	}
	function fingerprintOf(body) {
		let { version, mode, account, commit, run, madeAt, validUntil, question, changes } = body;
		let facts = changes.map(({ action, region, id, expire = "", reason }) => [
			action,
			region,
			id,
			expire,
			reason
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
		return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
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
		return file.version === 1 && (file.mode === "backup" || file.mode === "purge" || file.mode === "retain") && texts.every((text) => typeof text == "string") && [file.commit, file.run].every((text) => text === null || typeof text == "string") && Array.isArray(file.changes) && file.changes.every(isApprovedChange);
	}
	function isApprovedChange(value) {
		if (typeof value != "object" || !value) return !1;
		let change = value;
		return [
			change.region,
			change.id,
			change.reason
		].every((text) => typeof text == "string") && (change.expire === void 0 || typeof change.expire == "string") && (change.action === "create" || change.action === "delete" || change.action === "delete-snapshot" || change.action === "set-expiry");
	}
	function changeSetText(changeSet, asked, now, commit) {
		let { request } = asked;
		return writeChangeSet(approvableChanges(changeSet), contextOf(asked), {
			commit,
			run: request.workflowRun?.url ?? null,
			madeAt: now,
			validForMilliseconds: request.changeSet.validForMilliseconds
		});
	}
	function approve(changeSet, text, asked, now) {
		let reading = readChangeSet(text, contextOf(asked), now);
		if (!reading.ok) return reading;
		let { changeSet: allowed, unapproved, lapsed } = restrict(changeSet, reading.file.changes);
		let skipped = unapproved.flatMap((change) => {
			if (change.action !== "create") return [];
			let { kind, region, id, name } = change.resource;
			return [{
				kind,
				region,
				id,
				name,
				reason: "it is due, and not in the approved change set",
				actionNeeded: !1
			}];
		});
		let left = unapproved.flatMap((change) => {
			if (change.action !== "delete-snapshot") return [];
			let { region, id } = change.snapshot;
			return [{
				region,
				target: id,
				message: "it is due for deletion, and not in the approved change set"
			}];
		});
		return {
			ok: !0,
			changeSet: {
				...allowed,
				matched: allowed.matched - skipped.length,
				skipped: [...allowed.skipped, ...skipped],
				warnings: [
					...allowed.warnings,
					...left,
					...lapsed.map(lapsedWarning)
				]
			}
		};
	}
	function lapsedWarning({ action, id, region }) {
		return {
			region: null,
			target: id,
			message: `${ACTIONS[action]} in ${region} was approved and is not made: it is not due any more, or a guard keeps it`
		};
	}
	let ACTIONS = {
		create: "its backup",
		delete: "its deletion",
		"delete-snapshot": "its deletion",
		"set-expiry": "its new expiry"
	};
	function contextOf({ request, account, source, due }) {
		return {
			mode: request.mode,
			account,
			question: questionOf(request, source, due)
		};
	}
	function questionOf(request, source, due) {
		let plan = source?.hash ?? null;
		let { mode, regions } = request;
		switch (request.mode) {
			case "backup": {
				let rules = due.map((one) => `${one.plan.name}/${one.rule.name}`);
				let tag = request.tagLines === null ? null : (0, tag_lines.Gw)(request.tagLines);
				let expiry = request.tagLines === null ? null : request.expiryText;
				return JSON.stringify({
					mode,
					tag,
					expiry,
					rules,
					regions,
					plan
				});
			}
			case "purge": {
				let { minKeep, maxDeletions, protectInUse } = request;
				let tag = request.tagLines === null ? null : (0, tag_lines.Gw)(request.tagLines);
				return JSON.stringify({
					mode,
					tag,
					regions,
					minKeep,
					maxDeletions,
					protectInUse,
					plan
				});
			}
			case "retain": return JSON.stringify({
				mode,
				regions,
				grace: request.graceMilliseconds,
				plan
			});
			default: return request;
		}
	}
}) };
