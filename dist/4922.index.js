export const id = 4922;
export const ids = [4922, 7303];
export const modules = {
	9684: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			approve: () => approve,
			changeSetText: () => changeSetText,
			y: () => lapsedWarning
		});
		var _file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4689);
		var _question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7252);
		function changeSetText(changeSet, asked, now, commit) {
			let { request } = asked;
			return (0, _file_js__WEBPACK_IMPORTED_MODULE_0__.YV)((0, _file_js__WEBPACK_IMPORTED_MODULE_0__.iK)(changeSet), contextOf(asked), {
				commit,
				run: request.workflowRun?.url ?? null,
				madeAt: now,
				validForMilliseconds: request.changeSet.validForMilliseconds
			});
		}
		function approve(changeSet, text, asked, now) {
			let reading = (0, _file_js__WEBPACK_IMPORTED_MODULE_0__.bG)(text, contextOf(asked), now);
			if (!reading.ok) return reading;
			let { changeSet: allowed, unapproved, lapsed } = (0, _file_js__WEBPACK_IMPORTED_MODULE_0__.xu)(changeSet, reading.file.changes);
			let owed = unapproved.flatMap((change) => {
				if (change.action !== "create") return [];
				let { region, id } = change.resource;
				return [{
					region,
					target: id,
					action: "create",
					fault: NOT_APPROVED
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
			"create-vault": {
				what: "its creation",
				why: "it is not due any more"
			},
			"create-plan": {
				what: "its creation",
				why: "it is not due any more"
			},
			"update-plan": {
				what: "its update",
				why: "it is not due any more, or the plan was changed since"
			},
			"create-selection": {
				what: "its creation",
				why: "it is not due any more"
			},
			"delete-selection": {
				what: "its deletion",
				why: "it is not due any more"
			},
			"delete-plan": {
				what: "its deletion",
				why: "it is not due any more, or the plan was changed since"
			}
		};
		function contextOf({ request, account, source, due }) {
			return {
				mode: request.mode,
				account,
				question: (0, _question_js__WEBPACK_IMPORTED_MODULE_1__.Y)(request, source, due)
			};
		}
	}),
	2940: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => changeKey });
		function changeKey({ action, kind, region, id }) {
			return `${action} ${kind ?? ""} ${region} ${id}`;
		}
	}),
	4689: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			iK: () => approvableChanges,
			bG: () => readChangeSet,
			xu: () => restrict,
			YV: () => writeChangeSet
		});
		var external_node_crypto_ = __webpack_require__(7598);
		var expiry = __webpack_require__(3430);
		var group = __webpack_require__(9287);
		var approved_change = __webpack_require__(2940);
		var expire_tag = __webpack_require__(3923);
		function covers(approved, due) {
			if ((0, approved_change.C)(approved) !== (0, approved_change.C)(due)) return !1;
			if (due.action !== "set-expiry") return !0;
			if (approved.from !== due.from) return !1;
			let [before, agreed, wanted] = [
				due.from,
				approved.expire,
				due.expire
			].map(endOf);
			if (before == null || agreed == null || wanted == null) return !1;
			return wanted === agreed || agreed < wanted && wanted < before;
		}
		function endOf(text) {
			let reading = (0, expire_tag.m)(text ?? null);
			return reading.readable ? numberOf(reading.expiresAt) : null;
		}
		function numberOf(expiry) {
			return expiry === "never" ? 1e400 : expiry;
		}
		var question = __webpack_require__(7252);
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
			if (parsed.account !== context.account) return problem(`it was made for account ${parsed.account}, and this run works in ${context.account}`);
			if (parsed.mode !== context.mode) return problem(`it was made for mode ${parsed.mode}, and this run is ${context.mode}`);
			if (parsed.question !== context.question) return problem((0, question.w)(parsed.question, context.question));
			if (!(Date.parse(parsed.validUntil) > now)) return problem(`it was valid until ${parsed.validUntil}; make and approve a new one`);
			if (!(Date.parse(parsed.madeAt) <= now + CLOCK_SKEW)) return problem(`it was made at ${parsed.madeAt}, which is in the future`);
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
			let open = new Set(approved);
			let known = (0, group.$)(approved, approved_change.C);
			let unapproved = [];
			let changes = changeSet.changes.flatMap((change) => {
				let asked = approvable(change);
				if (asked === null) return [change];
				let cover = known.get((0, approved_change.C)(asked))?.find((one) => open.has(one) && covers(one, asked));
				if (cover !== void 0) {
					open.delete(cover);
					return [change];
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
					expire: (0, expiry.B8)(change.to),
					reason: change.reason
				};
				case "keep":
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
			let [left, right] = [(0, approved_change.C)(a), (0, approved_change.C)(b)];
			return left < right ? -1 : +(left > right);
		}
		function fingerprintOf(body) {
			let { version, mode, account, commit, run, madeAt, validUntil, question, changes } = body;
			let facts = changes.map(({ action, kind = null, region, id, from = "", expire = "", reason }) => [
				action,
				kind,
				region,
				id,
				from,
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
		let MODES = [
			"backup",
			"purge",
			"retain",
			"sync"
		];
		let ACTIONS = [
			"create",
			"delete",
			"delete-snapshot",
			"set-expiry",
			"create-vault",
			"create-plan",
			"update-plan",
			"create-selection",
			"delete-selection",
			"delete-plan"
		];
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
			].every((text) => text === void 0 || typeof text == "string") && ACTIONS.some((action) => action === change.action);
		}
	}),
	7252: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => questionOf,
			w: () => differenceBetween
		});
		var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3430);
		var _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2431);
		function questionOf(request, source, due) {
			let plan = source?.hash ?? null;
			let { mode, kinds, regions } = request;
			switch (request.mode) {
				case "backup": {
					let rules = due.map((one) => `${one.plan.name}/${one.rule.name}`);
					let tag = request.tagLines === null ? null : (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.Gw)(request.tagLines);
					let expiry = request.tagLines === null ? null : request.expiryText;
					let engine = request.engine.name === "direct" ? void 0 : request.engine;
					return JSON.stringify({
						mode,
						kinds,
						tag,
						expiry,
						rules,
						regions,
						engine,
						[PLAN_FILE]: plan
					});
				}
				case "purge": {
					let { minKeep, maxDeletions, protectInUse, asOf } = request;
					let guards = {
						"min-keep": minKeep,
						"max-deletions": maxDeletions,
						"protect-in-use": protectInUse
					};
					let tag = request.tagLines === null ? null : (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.Gw)(request.tagLines);
					let judgedAt = asOf === null ? null : (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.r4)(asOf);
					return JSON.stringify({
						mode,
						kinds,
						tag,
						regions,
						...guards,
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
		let PLAN_FILE = "plan-file";
		let AS_OF = "as-of";
		function differenceBetween(answered, asked) {
			let [theirs, ours] = [partsOf(answered), partsOf(asked)];
			let asOf = theirs[AS_OF];
			if (typeof asOf == "string") return `it says what would be due as of ${shortened(asOf)}, and only what is due now is ever done; make a new one without as-of`;
			return `it was made with other inputs than this run has: ${[...new Set([...Object.keys(theirs), ...Object.keys(ours)])].filter((name) => JSON.stringify(theirs[name]) !== JSON.stringify(ours[name])).map((name) => {
				if (name === PLAN_FILE) return "the plan file is another one";
				return `${name} was ${words(theirs[name])} and is ${words(ours[name])}`;
			}).join("; ")}`;
		}
		function partsOf(question) {
			try {
				let parts = JSON.parse(question);
				return typeof parts == "object" && parts ? { ...parts } : {};
			} catch {
				return {};
			}
		}
		function words(value) {
			if (value == null || value === "") return "not given";
			return shortened(typeof value == "string" ? `"${value}"` : JSON.stringify(value));
		}
		function shortened(text) {
			return text.length > 100 ? `${text.slice(0, 100)}...` : text;
		}
	}),
	4922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { runSync: () => runSync });
		var attempt = __webpack_require__(1021);
		var regions = __webpack_require__(9552);
		var faults = __webpack_require__(9471);
		var model = __webpack_require__(9581);
		var build = __webpack_require__(1570);
		var run = __webpack_require__(1588);
		var group = __webpack_require__(9287);
		async function applySync(changes, plans, newVault, watch) {
			let outcomes = new Map();
			let carryOut = async (change) => {
				let applied = await (0, attempt.C)(async () => (0, model.kX)(await plans.apply(change, newVault ?? OWN_KEY)), watch);
				let outcome = applied.ok ? applied.value : {
					result: "failed",
					fault: applied.fault
				};
				outcomes.set(change, outcome);
				watch.log.progress(outcomes.size, changes.length, "changes made in AWS Backup");
				return outcome.result === "failed" ? outcome.fault : null;
			};
			let inRegion = async (regional) => {
				let broken = new Map();
				await Promise.all(regional.map(async (change) => {
					if (change.action !== "create-vault") return;
					let fault = await carryOut(change);
					fault !== null && broken.set(change.vault, fault);
				}));
				let byPlan = (0, group.$)(regional.filter((change) => change.action !== "create-vault"), planOf);
				await Promise.all([...byPlan.values()].map((steps) => inOrder(steps, broken)));
			};
			let inOrder = async (steps, broken) => {
				let stopped = null;
				for (let step of steps) {
					stopped ??= vaultFault(step, broken);
					stopped === null ? stopped = await carryOut(step) : outcomes.set(step, {
						result: "failed",
						fault: notTried(stopped)
					});
				}
			};
			let byRegion = (0, group.$)(changes, ({ region }) => region);
			await Promise.all([...byRegion.values()].map(inRegion));
			return outcomes;
		}
		let OWN_KEY = { kmsKey: null };
		function planOf(change) {
			switch (change.action) {
				case "create-plan": return change.plan.name;
				case "create-selection":
				case "delete-selection": return change.planId;
				case "update-plan":
				case "delete-plan": return change.id;
				default: return change;
			}
		}
		function vaultFault(change, broken) {
			let rules = change.action === "create-plan" ? change.plan.rules : change.action === "update-plan" ? change.after : [];
			for (let { vault } of rules) {
				let fault = broken.get(vault);
				if (fault !== void 0) return fault;
			}
			return null;
		}
		function notTried(cause) {
			return {
				...cause,
				message: `not tried, because what comes before it failed: ${cause.message}`
			};
		}
		var approval = __webpack_require__(9684);
		var approved_change = __webpack_require__(2940);
		var file = __webpack_require__(4689);
		var sync_same = __webpack_require__(9097);
		function syncChangeSetText(changes, asked, now, commit) {
			let { request } = asked;
			return (0, file.YV)(changes.map(approvable), contextOf(asked), {
				commit,
				run: request.workflowRun?.url ?? null,
				madeAt: now,
				validForMilliseconds: request.changeSet.validForMilliseconds
			});
		}
		function approveSync(changes, text, asked, now) {
			let reading = (0, file.bG)(text, contextOf(asked), now);
			if (!reading.ok) return reading;
			let open = new Map(reading.file.changes.map((change) => [(0, approved_change.C)(change), change]));
			let approved = new Set(changes.filter((change) => open.delete((0, approved_change.C)(approvable(change)))));
			for (let change of approved) leavesAGap(change, changes, approved) && approved.delete(change);
			return {
				ok: !0,
				approved,
				warnings: [...open.values()].map(approval.y)
			};
		}
		function leavesAGap(change, changes, approved) {
			return change.action === "delete-selection" && changes.some((one) => one.action === "create-selection" && one.planId === change.planId && !approved.has(one));
		}
		function approvable(change) {
			let { action, region, reason } = change;
			return {
				action,
				region,
				id: idOf(change),
				reason
			};
		}
		function idOf(change) {
			switch (change.action) {
				case "create-vault": return change.vault;
				case "create-plan": return change.plan.name;
				case "create-selection": return `${change.planName}/${change.selection.name} of ${change.planId}`;
				case "delete-selection": return `${change.planName}/${change.name} ${change.selectionId} of ${change.planId}`;
				case "update-plan": return `${change.name} ${change.id} as ${(0, sync_same.SH)(change.before, [])}`;
				case "delete-plan": return `${change.name} ${change.id} as ${(0, sync_same.SH)(change.before, change.selectionIds)}`;
				default: return change;
			}
		}
		function contextOf({ request, account, source }) {
			let { mode, regions, removePlans, newVault } = request;
			let vaults = {
				"create-vault": newVault !== null,
				"vault-kms-key": newVault?.kmsKey ?? null
			};
			let question = {
				mode,
				regions,
				"remove-plans": [...removePlans].sort(),
				...vaults,
				"plan-file": source.hash
			};
			return {
				mode,
				account,
				question: JSON.stringify(question)
			};
		}
		var desired = __webpack_require__(3812);
		let SHARED_WITH_CLUSTERS = new Set([
			"Aurora",
			"DocumentDB",
			"Neptune"
		]);
		function optInWarnings(region, plans, notOptedIn) {
			let off = [...new Set(notOptedIn)].sort();
			let shared = off.filter((type) => SHARED_WITH_CLUSTERS.has(type));
			return plans.flatMap(({ name, selections }) => {
				let resources = selections.flatMap((selection) => selection.resources);
				let byTagsAlone = resources.includes("*");
				let passed = byTagsAlone ? off : resources.some(isCluster) ? shared : [];
				if (passed.length === 0) return [];
				return [{
					region,
					target: name,
					message: `the plan ${name} ${byTagsAlone ? "selects by tags alone" : "selects clusters"}, and AWS Backup is not switched on for ${passed.join(", ")} in ${region}: it passes over such resources in silence; switch it on under Settings in the console of AWS Backup, or name what the plan is for in kinds of its selection`
				}];
			});
		}
		function isCluster(arn) {
			return /^arn:[^:]+:rds:[^:]*:[^:]*:cluster:/.test(arn);
		}
		function decideSync({ wanted, existing, removePlans, createVaults }) {
			let wantedNames = new Set(wanted.flatMap(({ plans }) => plans.map(({ name }) => name)));
			let asked = [...new Set(removePlans)];
			let remove = asked.filter((name) => !wantedNames.has(name));
			let conflicts = asked.filter((name) => wantedNames.has(name)).map(wantedAndRemoved);
			let parts = wanted.map((one) => {
				let there = existing.find(({ region }) => region === one.region);
				if (there === void 0) throw Error(`nobody looked at ${one.region}: this is a bug`);
				return there.read ? decideRegion(one, there, {
					remove,
					createVaults
				}) : unread(there);
			});
			let all = {
				changes: parts.flatMap(({ changes }) => changes),
				failures: [...conflicts, ...parts.flatMap(({ failures }) => failures)],
				warnings: parts.flatMap(({ warnings }) => warnings)
			};
			return {
				...all,
				warnings: [...all.warnings, ...nothingToRemove(remove, existing)]
			};
		}
		function unread({ region, fault }) {
			return {
				changes: [],
				failures: [{
					region,
					target: region,
					action: "read",
					fault
				}],
				warnings: []
			};
		}
		function decideRegion(wanted, there, { remove, createVaults }) {
			let { region } = wanted;
			let missing = wanted.vaults.filter((vault) => !there.vaults.includes(vault));
			let lost = new Set(createVaults ? [] : missing);
			let possible = wanted.plans.filter((plan) => !plan.rules.some(({ vault }) => lost.has(vault)));
			let parts = possible.map((plan) => decidePlan(region, plan, there.plans));
			let removals = remove.map((name) => decideRemoval(region, name, there.plans));
			let ready = new Set(parts.flatMap((part, index) => part.failures.length === 0 ? possible[index] ?? [] : []));
			return {
				changes: [
					...missing.filter((vault) => [...ready].some((plan) => plan.rules.some((rule) => rule.vault === vault))).map((vault) => ({
						action: "create-vault",
						region,
						vault,
						reason: "the plan file names it, and it is not there"
					})),
					...parts.flatMap(({ changes }) => changes),
					...removals.flatMap(({ changes }) => changes)
				],
				failures: [
					...[...lost].map((vault) => noVault(region, vault, wanted.plans)),
					...parts.flatMap(({ failures }) => failures),
					...removals.flatMap(({ failures }) => failures)
				],
				warnings: [
					...optInWarnings(region, possible, there.notOptedIn),
					...parts.flatMap(({ warnings }) => warnings),
					...leftOver(wanted, there, remove)
				]
			};
		}
		function decidePlan(region, wanted, there) {
			let named = there.filter(({ name }) => name === wanted.name);
			let ours = named.filter((plan) => plan.ours);
			let [plan, ...others] = ours;
			if (plan === void 0) {
				if (named.length > 0) return refused(region, wanted.name, notOurs(wanted.name));
				return {
					...NOTHING,
					changes: [{
						action: "create-plan",
						region,
						plan: wanted,
						reason: "the plan file has it, and AWS Backup does not"
					}]
				};
			}
			if (others.length > 0) return refused(region, wanted.name, several(wanted.name, ours));
			let beyond = [...plan.beyond.map((what) => `the plan has ${what}`), ...plan.selections.flatMap((one) => one.beyond.map((what) => `its selection ${one.name} has ${what}`))];
			if (beyond.length > 0) return refused(region, wanted.name, beyondTheFile(wanted.name, beyond));
			let { changes, byHand } = changesOf(region, plan, wanted);
			let most = mostAtOnce(plan, changes);
			if (most > desired.ir) return refused(region, wanted.name, tooManyAtOnce(wanted.name, most));
			return {
				changes,
				failures: [],
				warnings: byHand.map((name) => madeByHand(region, wanted.name, name))
			};
		}
		function mostAtOnce({ selections }, changes) {
			let made = changes.flatMap((change) => change.action === "create-selection" ? [change.selection] : []);
			if (made.length === 0) return 0;
			return [...selections, ...made].filter(({ conditions }) => conditions.length > 0).length;
		}
		function changesOf(region, plan, wanted) {
			let { id: planId, name: planName } = plan;
			let changes = [];
			if (!(0, sync_same.Gb)(plan.rules, wanted.rules)) {
				let what = {
					id: planId,
					name: planName,
					before: plan.rules,
					after: wanted.rules
				};
				changes.push({
					action: "update-plan",
					region,
					...what,
					reason: "its rules are not those of the plan file"
				});
			}
			let left = new Map(plan.selections.map((selection) => [selection.id, selection]));
			for (let selection of wanted.selections) {
				let content = (0, sync_same.in)(selection);
				let same = [...left.values()].find((one) => (0, sync_same.in)(one) === content);
				same === void 0 ? changes.push({
					action: "create-selection",
					region,
					planId,
					planName,
					selection,
					reason: "the plan file selects so, and the plan does not"
				}) : left.delete(same.id);
			}
			let byHand = [];
			for (let { id: selectionId, name } of left.values()) {
				if (!(0, desired.mO)(name)) {
					byHand.push(name);
					continue;
				}
				changes.push({
					action: "delete-selection",
					region,
					planId,
					planName,
					selectionId,
					name,
					reason: "the plan file does not select so"
				});
			}
			return {
				changes,
				byHand
			};
		}
		function decideRemoval(region, name, there) {
			let named = there.filter((plan) => plan.name === name);
			let changes = named.filter((plan) => plan.ours).map(({ id, rules, selections }) => ({
				action: "delete-plan",
				region,
				id,
				name,
				before: rules,
				selectionIds: selections.map((selection) => selection.id),
				reason: "its removal was asked for"
			}));
			let { failures } = changes.length < named.length ? refused(region, name, notOurs(name)) : NOTHING;
			return {
				changes,
				failures,
				warnings: []
			};
		}
		let NOTHING = {
			changes: [],
			failures: [],
			warnings: []
		};
		function refused(region, target, fault) {
			return {
				...NOTHING,
				failures: [{
					region,
					target,
					action: "sync",
					fault
				}]
			};
		}
		function notOurs(name) {
			return {
				code: "name-taken",
				message: `there is a plan ${name} that a sync did not make: it has no tag CreatedBy=backupViaTag, and stays as it is`,
				advice: "Give the plan of the plan file another name, or delete the other one by hand and run again."
			};
		}
		function several(name, plans) {
			let ids = plans.map(({ id }) => id).join(", ");
			return {
				code: "name-taken",
				message: `there are ${plans.length} plans ${name} with our tag (${ids}), and nobody knows which is meant`,
				advice: "Delete all but one by hand and run again."
			};
		}
		function beyondTheFile(name, beyond) {
			return {
				code: "not-allowed",
				message: `the plan ${name} holds what a plan file cannot say, and a change would drop it: ${beyond.join("; ")}`,
				advice: "Take that out by hand, or take the tag CreatedBy off the plan and give that of the plan file another name."
			};
		}
		function tooManyAtOnce(name, count) {
			return {
				code: "quota-reached",
				message: `the plan ${name} would have ${count} selections by tags before the old ones are deleted, and AWS Backup allows ${desired.ir}: it stays as it is`,
				advice: "Split the plan of the plan file into several, or change fewer of its groups in one sync."
			};
		}
		function madeByHand(region, plan, selection) {
			return {
				region,
				target: `${plan}/${selection}`,
				message: `the plan ${plan} has the selection ${selection}, which a sync did not make and the plan file does not have: it stays, and what it selects is backed up too; write it into the plan file, or delete it by hand`
			};
		}
		function noVault(region, vault, plans) {
			return {
				region,
				target: vault,
				action: "sync",
				fault: {
					code: "resource-gone",
					message: `there is no backup vault ${vault}, which the plan file names for ${plans.filter(({ rules }) => rules.some((rule) => rule.vault === vault)).map(({ name }) => name).join(", ")}`,
					advice: "Set create-vault to true, make the vault by hand, or correct its name in the plan file."
				}
			};
		}
		function wantedAndRemoved(name) {
			return {
				region: null,
				target: name,
				action: "sync",
				fault: {
					code: "bad-input",
					message: `remove-plans: "${name}" stands in the plan file too, so that it is both wanted and to be removed`,
					advice: "Take it out of the plan file or out of remove-plans; where only some regions are meant, name them in regions."
				}
			};
		}
		function leftOver({ region, plans }, there, remove) {
			let known = new Set([...plans.map(({ name }) => name), ...remove]);
			return there.plans.filter(({ name, ours }) => ours && !known.has(name)).map(({ name }) => ({
				region,
				target: name,
				message: `AWS Backup still carries out the plan ${name}, which the plan file does not want in ${region}; to end it, run a sync with "remove-plans: ${name}" and "regions: ${region}"`
			}));
		}
		function nothingToRemove(remove, existing) {
			if (existing.some(({ read }) => !read)) return [];
			let there = new Set(existing.flatMap((one) => one.read ? one.plans.map(({ name }) => name) : []));
			return remove.filter((name) => !there.has(name)).map((name) => ({
				region: null,
				target: name,
				message: `remove-plans: there is no plan "${name}" to remove`
			}));
		}
		var story = __webpack_require__(7831);
		async function runSync(request, surroundings, source) {
			let { cloud, clock, log } = surroundings;
			let startedAt = Math.floor(clock.now() / 1e3) * 1e3;
			let connected = await (0, attempt.C)(cloud.connect, surroundings);
			let account = connected.ok ? connected.value.account : null;
			let caller = connected.ok ? connected.value.caller : null;
			let end = ({ failures, warnings }, sync, changeSetPath = null) => (0, build.F)({
				request,
				startedAt,
				finishedAt: clock.now(),
				account,
				caller,
				inventory: null,
				changeSet: {
					changes: [],
					skipped: [],
					failures,
					warnings,
					matched: 0
				},
				applied: null,
				settled: null,
				sync: sync === null ? null : (0, story.GO)(sync),
				changeSetPath
			});
			let refuse = (target, fault, regions = []) => end({
				failures: [{
					region: null,
					target,
					action: "start",
					fault
				}],
				warnings: []
			}, regions.length === 0 ? null : {
				regions,
				changes: []
			});
			if (!connected.ok) return refuse("session", connected.fault);
			let connection = connected.value;
			log.info(`Account ${connection.account}, as ${connection.caller}`);
			try {
				let chosen = await (0, run.N)(connection, request, surroundings);
				if (!chosen.ok) return refuse(chosen.fault.code === "bad-input" ? "regions" : request.session.homeRegion, chosen.fault);
				let wanted = wantedOf(source, request, chosen.value, connection.account);
				if (!wanted.ok) return refuse("plan-file", wanted.fault);
				let plans = await connection.backupPlans();
				let regions = await readAll(plans, wanted.value, source.file, request, surroundings);
				let decided = decideSync({
					wanted: wanted.value,
					existing: regions,
					removePlans: request.removePlans,
					createVaults: request.newVault !== null
				});
				logChanges(log, decided);
				let asked = {
					request,
					account: connection.account,
					source
				};
				if (request.dryRun) {
					let planned = decided.changes.map((change) => ({
						change,
						outcome: { result: "planned" }
					}));
					let path = await written(decided.changes, asked, surroundings);
					if (path.ok) return end(decided, {
						regions,
						changes: planned
					}, path.value);
					let failed = {
						region: null,
						target: "change-set",
						action: "start",
						fault: path.fault
					};
					return end({
						...decided,
						failures: [...decided.failures, failed]
					}, {
						regions,
						changes: planned
					});
				}
				let approval = await approvalOf(decided.changes, asked, surroundings);
				if (!approval.ok) return refuse("change-set", (0, faults.AN)(approval.problem, APPROVAL_ADVICE), regions);
				let applied = await applySync(decided.changes.filter((change) => approval.approved.has(change)), plans, request.newVault, surroundings);
				let changes = decided.changes.map((change) => ({
					change,
					outcome: applied.get(change) ?? { result: "not-approved" }
				}));
				let warnings = [
					...decided.warnings,
					...approval.warnings,
					...(0, story.yM)(changes)
				];
				return end({
					...decided,
					warnings
				}, {
					regions,
					changes
				});
			} finally {
				connection.close();
			}
		}
		function wantedOf({ file, path }, { removePlans }, { enabled, chosen }, account) {
			let theirs = file.plans.filter(({ engine }) => engine === "aws-backup");
			for (let { name, selection } of theirs) {
				let reading = (0, regions.T)(selection.regions, enabled);
				if (reading.ok) continue;
				let message = `plan-file: the regions of the plan ${name}: ${reading.problem}`;
				return (0, model.V2)((0, faults.AN)(message, "Correct the regions of the plan and run again; nothing was changed."));
			}
			for (let { name, selection } of theirs) {
				let foreign = selection.resources.find((one) => one.account !== null && one.account !== account);
				if (foreign === void 0) continue;
				let message = `plan-file: the plan ${name} names ${foreign.id} of account ${foreign.account}, and this run works in ${account}: AWS Backup would pass over it in silence`;
				return (0, model.V2)((0, faults.AN)(message, "Correct the ARN in resources of the plan, or the account of the run; nothing was changed."));
			}
			let wanted = (0, desired.m7)(file, chosen, account);
			if (removePlans.length > 0 || wanted.some(({ plans }) => plans.length > 0)) return (0, model.kX)(wanted);
			if (theirs.length === 0) return (0, model.V2)((0, faults.AN)(`plan-file: no plan of "${path}" says "engine: aws-backup", so there is nothing to sync`, "Write engine, vault and role into the plans that AWS Backup is to carry out, or name those to delete in remove-plans, such as \"nightly\"."));
			return (0, model.V2)((0, faults.AN)("regions: the plans of AWS Backup and the input regions have no region in common; write both so that they do, such as \"eu-*\"", "Correct regions and run again; nothing was changed."));
		}
		function readAll(plans, wanted, file, { removePlans }, surroundings) {
			let names = [...new Set([...file.plans.map(({ name }) => name), ...removePlans])];
			return Promise.all(wanted.map(async ({ region, vaults }) => {
				let read = await (0, attempt.C)(async () => (0, model.kX)(await plans.read(region, {
					vaults,
					plans: names
				})), surroundings);
				let existing = read.ok ? read.value : {
					region,
					read: !1,
					fault: read.fault
				};
				logRegion(surroundings.log, existing);
				return existing;
			}));
		}
		function written(changes, asked, surroundings) {
			let { clock, commit, files } = surroundings;
			let text = syncChangeSetText(changes, asked, clock.now(), commit);
			return (0, attempt.C)(async () => (0, model.kX)(await files.write("change-set", text)), surroundings);
		}
		let APPROVAL_ADVICE = "Make a change set with a dry run of the same inputs, have it approved, and write its path; nothing was changed.";
		async function approvalOf(changes, asked, { files, clock }) {
			let path = asked.request.changeSet.approved;
			if (path === null) return {
				ok: !0,
				approved: new Set(changes),
				warnings: []
			};
			let refused = (why) => ({
				ok: !1,
				problem: `change-set: "${path}" is refused: ${why}`
			});
			try {
				let approval = approveSync(changes, await files.read(path), asked, clock.now());
				return approval.ok ? approval : refused(approval.problem);
			} catch (error) {
				return refused(`it cannot be read: ${error instanceof Error ? error.message : String(error)}`);
			}
		}
		function logRegion(log, existing) {
			let { region } = existing;
			if (!existing.read) {
				log.group(region, [`could not be read: ${existing.fault.message}`]);
				return;
			}
			let lines = existing.plans.map(({ name, id, ours, selections }) => ours ? `plan ${name} (${id}), selections: ${selections.length}` : `plan ${name} (${id}), not ours`);
			log.group(`${region}: ${existing.plans.length} found`, lines);
		}
		function logChanges(log, { changes, failures }) {
			let title = `Changes to make in AWS Backup: ${changes.length}, failed so far ${failures.length}`;
			changes.length === 0 ? log.info(title) : log.group(title, changes.map(story.mF));
		}
	}),
	7831: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GO: () => syncReport,
			fC: () => wholeName,
			mF: () => changeWords,
			r8: () => CHANGE_WORDS,
			yM: () => notApprovedWarnings
		});
		function syncReport(story) {
			let { regions } = story;
			return {
				entries: syncedEntries(story),
				failures: syncFailures(story),
				regions
			};
		}
		function syncedEntries(story) {
			return story.changes.map(({ change, outcome }) => {
				let { region, action } = change;
				let reason = outcome.result === "failed" ? outcome.fault.message : change.reason;
				let content = contentOf(change, story.regions);
				return {
					region,
					action,
					...nameOf(change),
					state: outcome.result,
					...content,
					reason
				};
			});
		}
		function syncFailures({ changes }) {
			return changes.flatMap(({ change, outcome }) => {
				let failed = (fault) => [{
					region: change.region,
					target: wholeName(nameOf(change)),
					action: "sync",
					fault
				}];
				if (outcome.result === "failed") return failed(outcome.fault);
				return outcome.result === "not-approved" && LACKING.has(change.action) ? failed(NOT_APPROVED) : [];
			});
		}
		let LACKING = new Set([
			"create-vault",
			"create-plan",
			"create-selection"
		]);
		let NOT_APPROVED = {
			code: "not-allowed",
			message: "it is wanted, and not in the approved change set",
			advice: "Make a new change set with a dry run of the same inputs, have it approved, and apply that."
		};
		function notApprovedWarnings(changes) {
			return changes.flatMap(({ change, outcome }) => {
				if (outcome.result !== "not-approved" || LACKING.has(change.action)) return [];
				let message = `"${CHANGE_WORDS[change.action]}" is due, and not in the approved change set: it was not done; ${NEW_ONE}`;
				return [{
					region: change.region,
					target: wholeName(nameOf(change)),
					message
				}];
			});
		}
		let NEW_ONE = "make and approve a new one where it is to be";
		function nameOf(change) {
			switch (change.action) {
				case "create-vault": return {
					name: change.vault,
					plan: null
				};
				case "create-plan": return {
					name: change.plan.name,
					plan: null
				};
				case "create-selection": return {
					name: change.selection.name,
					plan: change.planName
				};
				case "delete-selection": return {
					name: change.name,
					plan: change.planName
				};
				case "update-plan":
				case "delete-plan": return {
					name: change.name,
					plan: null
				};
				default: return change;
			}
		}
		function wholeName({ name, plan }) {
			return plan === null ? name : `${plan}/${name}`;
		}
		function changeWords(change) {
			return `${change.region}: ${CHANGE_WORDS[change.action]} ${wholeName(nameOf(change))}`;
		}
		function contentOf(change, regions) {
			let existing = regions.find(({ region }) => region === change.region);
			let plans = existing?.read === !0 ? existing.plans : [];
			switch (change.action) {
				case "create-vault": return {
					before: null,
					after: null
				};
				case "create-plan": return {
					before: null,
					after: {
						rules: change.plan.rules,
						selections: change.plan.selections
					}
				};
				case "update-plan": return {
					before: {
						rules: change.before,
						selections: []
					},
					after: {
						rules: change.after,
						selections: []
					}
				};
				case "create-selection": return {
					before: null,
					after: {
						rules: [],
						selections: [change.selection]
					}
				};
				case "delete-selection": return {
					before: {
						rules: [],
						selections: (plans.find(({ id }) => id === change.planId)?.selections ?? []).filter(({ id }) => id === change.selectionId).map(withoutId)
					},
					after: null
				};
				case "delete-plan": {
					let plan = plans.find(({ id }) => id === change.id);
					if (plan === void 0) return {
						before: null,
						after: null
					};
					return {
						before: {
							rules: plan.rules,
							selections: plan.selections.map(withoutId)
						},
						after: null
					};
				}
				default: return change;
			}
		}
		function withoutId({ name, role, resources, conditions }) {
			return {
				name,
				role,
				resources,
				conditions
			};
		}
		let CHANGE_WORDS = {
			"create-vault": "make vault",
			"create-plan": "make plan",
			"update-plan": "change the rules of plan",
			"create-selection": "make selection",
			"delete-selection": "delete selection",
			"delete-plan": "delete plan"
		};
	})
};
