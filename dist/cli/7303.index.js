export const id = 7303;
export const ids = [7303];
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
	})
};
