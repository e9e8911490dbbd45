export const id = 2851;
export const ids = [2851, 7303];
export const modules = {
	57303: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			approve: () => approve,
			changeSetText: () => changeSetText,
			y: () => lapsedWarning
		});
		var _file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14689);
		var _question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47252);
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
	12940: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => changeKey });
		function changeKey({ action, kind, region, id }) {
			return `${action} ${kind ?? ""} ${region} ${id}`;
		}
	}),
	14689: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			iK: () => approvableChanges,
			bG: () => readChangeSet,
			xu: () => restrict,
			YV: () => writeChangeSet
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var expiry = __webpack_require__(83430);
		var group = __webpack_require__(97989);
		var approved_change = __webpack_require__(12940);
		var expire_tag = __webpack_require__(53923);
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
		var question = __webpack_require__(47252);
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
			if (parsed.account !== context.account) return problem(`it was made for account ${brief(parsed.account)}, and this run works in ${context.account}`);
			if (parsed.mode !== context.mode) return problem(`it was made for mode ${parsed.mode}, and this run is ${context.mode}`);
			if (parsed.question !== context.question) return problem((0, question.w)(parsed.question, context.question));
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
	62851: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { previewedChanges: () => previewedChanges });
		var _decide_retain_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42684);
		var _approval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57303);
		function previewedChanges(request, source, inventory, preview, { startedAt, now, commit }) {
			let decided = (0, _decide_retain_change_set_js__WEBPACK_IMPORTED_MODULE_0__.J)(inventory, source.file, startedAt, request.graceMilliseconds);
			let changes = decided.changes.filter((change) => change.action === "set-expiry");
			let left = decided.changes.flatMap((change) => change.action === "keep" ? [change.point.id] : []);
			let asked = {
				request: retainRequestOf(request),
				account: inventory.account,
				source,
				due: []
			};
			let text = (0, _approval_js__WEBPACK_IMPORTED_MODULE_1__.changeSetText)(decided, asked, now, commit);
			return {
				changes,
				notes: [...changeNotes(changes, preview), ...neverNotes(left)],
				text
			};
		}
		function retainRequestOf(request) {
			let { kinds, engine, regions, dryRun, session, workflowRun, planFile, graceMilliseconds, changeSet } = request;
			return {
				mode: "retain",
				kinds,
				engine,
				regions,
				dryRun,
				session,
				workflowRun,
				planFile,
				graceMilliseconds,
				changeSet
			};
		}
		function changeNotes(changes, { fates }) {
			if (changes.length === 0) return [];
			let earlier = changes.filter(({ because }) => because.startsWith("shorten")).length;
			let tags = changes.length === 1 ? "1 new Expire tag" : `${changes.length} new Expire tags`;
			let shown = new Set(fates.map(({ recoveryPointId }) => recoveryPointId));
			let untold = changes.filter(({ point }) => !shown.has(point.id)).map(({ point }) => point.id);
			let note = `The change set of this preview contains ${tags}, ${earlier} of them with an earlier date; a retain that is given it writes no others.`;
			if (untold.length === 0) return [note];
			return [`${note} Not told below, because nothing else becomes of them: ${listed(untold)}.`];
		}
		function neverNotes(ids) {
			if (ids.length === 0) return [];
			return [`Kept forever, because their Expire tags say never, although their plans set an expiry: ${listed(ids)}.`];
		}
		function listed(ids) {
			let more = ids.length - 20;
			return `${ids.slice(0, 20).join(", ")}${more > 0 ? ` and ${more} more, which the report names` : ""}`;
		}
	}),
	47252: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => questionOf,
			w: () => differenceBetween
		});
		var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83430);
		var _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52431);
		function questionOf(request, source, due) {
			let plan = source?.hash ?? null;
			let { mode, kinds, regions } = request;
			switch (request.mode) {
				case "backup": {
					let rules = due.map((one) => `${one.plan.name}/${one.rule.name}`);
					let tag = request.tagLines === null ? null : (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.Gw)(request.tagLines);
					let expiry = request.tagLines === null ? null : request.expiryText;
					let engine = request.engine.name === "direct" ? void 0 : request.engine;
					let wishes = wishesOf(request.tagWishes);
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
					let { minKeep, maxDeletions, protectInUse, asOf, graceMilliseconds } = request;
					let grace = `${graceMilliseconds / 6e4} minutes`;
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
		function wishesOf({ copied, extra }) {
			return {
				...copied.length === 0 ? {} : { "copy-tags": copied.map(({ text }) => text) },
				...extra.length === 0 ? {} : { "extra-tags": (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.Gw)(extra) }
			};
		}
		let PLAN_FILE = "plan-file";
		let AS_OF = "as-of";
		function differenceBetween(answered, asked) {
			let [theirs, ours] = [partsOf(answered), partsOf(asked)];
			let asOf = theirs[AS_OF];
			if (typeof asOf == "string") return `it shows what would be due as of ${shortened(asOf)}, and only what is due now is ever done; make a new one without as-of`;
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
	76545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V9: () => leftOutKinds,
			kM: () => unfoundWarning,
			pM: () => unfoundKinds
		});
		var _model_known_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51163);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33444);
		function unfoundKinds(asked, regions, found) {
			return asked.filter((kind) => !found.some((one) => one.kind === kind) && !regions.some((region) => region.kind === kind && !region.read));
		}
		function unfoundWarning(kind, by, target) {
			let [verb, where] = by === "tag" ? ["carries the tag", "the tag"] : ["is selected by", "the selection in the plan file"];
			return {
				region: null,
				target: kind,
				message: `nothing of the kind ${kind} ${verb} ${target}; check ${where} and the regions, or, where that is expected, take ${kind} out of kinds or set if-none-found to ignore`
			};
		}
		function leftOutKinds({ name, selection }, looked) {
			let left = selection.kinds.filter((kind) => !looked.includes(kind));
			if (left.length === 0) return {};
			let isWhole = left.length === selection.kinds.length;
			let right = _model_js__WEBPACK_IMPORTED_MODULE_1__.kd.filter((kind) => looked.includes(kind) || left.includes(kind)).join(" ");
			let message = `kinds: the plan ${name} is for ${listed(left)}${isWhole ? "" : " too"}, and this run looks at ${listed(looked)}; write kinds: ${right}`;
			if (!isWhole) return { warning: {
				region: null,
				target: name,
				message
			} };
			return { failure: {
				region: null,
				target: name,
				action: "select",
				fault: (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_0__.AN)(message, "Write what the plan is for in the input kinds, or name the plans that are to run in the input plan.")
			} };
		}
		function listed(kinds) {
			return kinds.join(" and ");
		}
	}),
	42684: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => decideRetainChanges });
		var _model_group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97989);
		var _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77600);
		var _expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83430);
		var _kinds_due_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76545);
		var _retain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18680);
		var _unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34838);
		let REASONS = {
			lengthen: "its plan keeps it longer",
			shorten: "its plan keeps it shorter",
			"shorten-to-grace": "its plan keeps it shorter, but not less than the grace from now",
			snapshots: "its snapshots say another expiry than it does"
		};
		function decideRetainChanges(inventory, file, now, graceMilliseconds) {
			let { account, regions } = inventory;
			let points = regions.flatMap((region) => region.read ? (0, _model_group_js__WEBPACK_IMPORTED_MODULE_4__.a)(region.points) : []);
			let context = {
				account,
				now,
				graceMilliseconds
			};
			let changes = (0, _retain_js__WEBPACK_IMPORTED_MODULE_3__.Mx)(points, file, context).map((change) => ({
				action: "set-expiry",
				...change,
				reason: REASONS[change.because]
			}));
			let left = (0, _retain_js__WEBPACK_IMPORTED_MODULE_3__.k$)(points, file, context).map(({ point, target }) => ({
				action: "keep",
				point,
				because: "never-expires",
				reason: `its Expire tag says never, which is not shortened; its plan asks for ${(0, _expiry_js__WEBPACK_IMPORTED_MODULE_1__.r4)(target)}`
			}));
			return {
				changes: [...changes, ...left],
				skipped: [],
				failures: (0, _unread_js__WEBPACK_IMPORTED_MODULE_5__.b)(regions),
				warnings: [
					...plansWithoutPoints(points, file, regions),
					...kindsWithoutPoints(points, regions),
					...nearMisses((0, _retain_js__WEBPACK_IMPORTED_MODULE_3__.wg)(points, file, context))
				],
				matched: 0
			};
		}
		function plansWithoutPoints(points, file, regions) {
			if (regions.some(({ read }) => !read)) return [];
			let kinds = new Set(regions.map(({ kind }) => kind));
			let made = new Set(points.flatMap((point) => (0, _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__._G)(point, file).rules.map(({ plan }) => plan)));
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
			if (points.length === 0 || kinds.length === 1) return [];
			return (0, _kinds_due_js__WEBPACK_IMPORTED_MODULE_2__.pM)(kinds, regions, points).map((kind) => ({
				region: null,
				target: kind,
				message: `there is no backup of the kind ${kind}; where that is expected, take it out of kinds`
			}));
		}
	}),
	18680: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mx: () => decideRetain,
			k$: () => findNeverShortened,
			wg: () => countNearMisses
		});
		var _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77600);
		var _expire_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53923);
		var _expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83430);
		var _naming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60313);
		var _ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88208);
		function decideRetain(points, file, context) {
			return points.flatMap((point) => {
				let judged = judge(point, file, context);
				return judged !== null && "to" in judged ? [judged] : [];
			});
		}
		function findNeverShortened(points, file, context) {
			return points.flatMap((point) => {
				let judged = judge(point, file, context);
				return judged !== null && "target" in judged ? [judged] : [];
			});
		}
		function countNearMisses(points, file, { account }) {
			return points.filter((point) => {
				let tag = (0, _expire_tag_js__WEBPACK_IMPORTED_MODULE_4__.m)(point.tags.expire);
				let start = (0, _naming_js__WEBPACK_IMPORTED_MODULE_2__.pf)(point.tags.name);
				let { rules, whole } = (0, _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__._G)(point, file);
				if (!tag.readable || tag.expiresAt === "never" || start === null || rules.length === 0 || !whole) return !1;
				if (!RETAINED_STATES.has(point.state) || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_3__.i)(point, account).ours) return !1;
				let target = longest(rules.map(({ rule }) => (0, _expiry_js__WEBPACK_IMPORTED_MODULE_1__.WJ)(rule.expiry, start)));
				if (target === "never") return !1;
				let distance = Math.abs(target - tag.expiresAt);
				return distance >= SECOND && distance < START_DRIFT;
			}).length;
		}
		let RETAINED_STATES = new Set(["available", "disabled"]);
		function judge(point, file, context) {
			let { createdAt } = point;
			let from = point.tags.expire;
			let tag = (0, _expire_tag_js__WEBPACK_IMPORTED_MODULE_4__.m)(from);
			if (from === null || !tag.readable) return null;
			if (!RETAINED_STATES.has(point.state) || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_3__.i)(point, context.account).ours) return null;
			let { rules, unknown, whole } = (0, _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__._G)(point, file);
			if (unknown.some(({ why }) => why === "cut")) return null;
			if (rules.length === 0 || createdAt === null) return null;
			let target = longest(rules.map(({ rule }) => (0, _expiry_js__WEBPACK_IMPORTED_MODULE_1__.WJ)(rule.expiry, createdAt)));
			let judged = moved(tag.expiresAt, target, context, {
				point,
				from
			});
			if (judged === null && hasStray(point, tag.expiresAt)) return {
				point,
				from,
				to: tag.expiresAt,
				because: "snapshots"
			};
			if (whole || judged === null) return judged;
			return "because" in judged && judged.because === "lengthen" ? judged : null;
		}
		function hasStray({ snapshots }, is) {
			return snapshots.some(({ strayExpire }) => {
				if (strayExpire === void 0) return !1;
				let tag = (0, _expire_tag_js__WEBPACK_IMPORTED_MODULE_4__.m)(strayExpire);
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
			if (Math.abs(target - is) < START_DRIFT) return null;
			let wanted = Math.floor(target / SECOND) * SECOND;
			if (wanted > is) return {
				...what,
				to: wanted,
				because: "lengthen"
			};
			let earliest = Math.ceil((now + graceMilliseconds) / SECOND) * SECOND;
			let to = Math.max(wanted, earliest);
			if (to >= is) return null;
			return {
				...what,
				to,
				because: to === wanted ? "shorten" : "shorten-to-grace"
			};
		}
		let SECOND = 1e3;
		let START_DRIFT = 36e5;
	}),
	34838: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => unreadRegions });
		function unreadRegions(regions) {
			return regions.flatMap((entry) => entry.read ? [] : [{
				region: entry.region,
				target: entry.region,
				action: "read",
				fault: entry.fault
			}]);
		}
	}),
	77600: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Zm: () => backupPlanValue,
			_G: () => membershipOf,
			ky: () => unknownWords,
			vv: () => planNamesIn
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52431);
		let CUT_END = /^~[0-9a-f]{8}$|@cut-[0-9a-f]{16}$/;
		function backupPlanValue(rules) {
			let names = rules.map(({ plan, rule }) => `${plan.name}/${rule.name}`);
			let whole = names.join(", ");
			if (whole.length <= 256) return whole;
			let mark = `~${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(whole).digest("hex").slice(0, 8)}`;
			for (; [...names, mark].join(", ").length > 256;) names.pop();
			return [...names, mark].join(", ");
		}
		function membershipOf({ tags }, file) {
			let { backupPlan = null, backupTag } = tags;
			let direct = (file?.plans ?? []).filter((plan) => plan.engine === "direct");
			if (backupPlan === null) return {
				rules: [],
				plans: ofSameTags(backupTag, direct),
				unknown: [],
				whole: !0
			};
			let rules = [];
			let plans = new Set();
			let unknown = [];
			let named = new Set(backupPlan.split(", "));
			for (let text of named) {
				let { plan: planName, rule: ruleName } = namesIn(text);
				let plan = direct.find(({ name }) => name === planName);
				let rule = plan?.rules.find(({ name }) => name === ruleName);
				plan !== void 0 && plans.add(plan);
				plan !== void 0 && rule !== void 0 ? rules.push({
					plan,
					rule
				}) : isFormer(text, planName, file) || unknown.push({
					text,
					why: whyUnknown(text, planName, file)
				});
			}
			return {
				rules,
				plans: [...plans],
				unknown,
				whole: rules.length === named.size
			};
		}
		function ofSameTags(backupTag, plans) {
			if (backupTag === null) return [];
			return plans.filter(({ selection }) => selection.tags.length > 0 && (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.wm)(selection.tags) === backupTag);
		}
		function planNamesIn(backupPlan) {
			return [...new Set(backupPlan.split(", ").map((text) => namesIn(text).plan))];
		}
		function namesIn(text) {
			let slash = text.indexOf("/");
			return slash < 0 ? {
				plan: text,
				rule: null
			} : {
				plan: text.slice(0, slash),
				rule: text.slice(slash + 1)
			};
		}
		function isFormer(text, plan, file) {
			let former = file?.formerPlans ?? [];
			return former.includes(text) || former.includes(plan);
		}
		function whyUnknown(text, plan, file) {
			if (file === null) return "no-file";
			if (CUT_END.test(text)) return "cut";
			let held = file.plans.find(({ name }) => name === plan);
			if (held === void 0) return "no-plan";
			return held.engine === "aws-backup" ? "aws-backup" : "no-rule";
		}
		function unknownWords({ text, why }) {
			switch (why) {
				case "no-plan": return `the plan file has no plan "${namesIn(text).plan}"`;
				case "no-rule": return `the plan "${namesIn(text).plan}" has no rule "${namesIn(text).rule ?? ""}" any more`;
				case "aws-backup": return `AWS Backup carries out the plan "${namesIn(text).plan}" now`;
				case "cut": return "its BackupPlan tag was cut, so not all its plans are known";
				case "no-file": return `its plan ${text} was not read`;
				default: return why;
			}
		}
	})
};
