export const id = 520;
export const ids = [
	520,
	7303,
	6040,
	1452
];
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
	}),
	32359: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Al: () => HOURS,
			Au: () => MONTHLY,
			CH: () => clockIn,
			M_: () => WEEKLY,
			_X: () => DAILY,
			bW: () => YEARLY,
			mi: () => calendarIn,
			qC: () => periodsOf
		});
		let DAY = 864e5;
		let HOUR = 36e5;
		let clocks = new Map();
		function calendarIn(timeZone) {
			let clock = clockIn(timeZone);
			return (instant) => Math.floor(clock(instant) / DAY);
		}
		function clockIn(timeZone) {
			let known = clocks.get(timeZone);
			if (known !== void 0) return known;
			let clock = makeClock(timeZone);
			clocks.set(timeZone, clock);
			return clock;
		}
		function makeClock(timeZone) {
			let clock = new Intl.DateTimeFormat("en-US", {
				timeZone,
				calendar: "gregory",
				numberingSystem: "latn",
				hourCycle: "h23",
				year: "numeric",
				month: "numeric",
				day: "numeric",
				hour: "numeric",
				minute: "numeric",
				second: "numeric"
			});
			let offsets = new Map();
			return (instant) => {
				let utcDay = Math.floor(instant / DAY);
				let offset = offsets.get(utcDay);
				if (offset === void 0) {
					let start = offsetAt(clock, utcDay * DAY);
					offset = start === offsetAt(clock, (utcDay + 1) * DAY) ? start : null;
					offsets.set(utcDay, offset);
				}
				return instant + (offset ?? offsetAt(clock, instant));
			};
		}
		function offsetAt(clock, instant) {
			let second = Math.floor(instant / 1e3) * 1e3;
			let field = new Map(clock.formatToParts(second).map(({ type, value }) => [type, Number(value)]));
			let at = (type) => field.get(type) ?? NaN;
			return new Date(0).setUTCFullYear(at("year"), at("month") - 1, at("day")) + ((at("hour") * 60 + at("minute")) * 60 + at("second")) * 1e3 - second;
		}
		let HOURS = {
			adjective: "hourly",
			plural: "hours",
			periodIn: (timeZone) => {
				let clock = clockIn(timeZone);
				return (instant) => {
					let number = Math.floor(clock(instant) / HOUR);
					return {
						number,
						name: () => new Date(number * HOUR).toISOString().slice(0, 16).replace("T", " ")
					};
				};
			}
		};
		function periodsOf({ adjective, plural, numberOf, nameOf }) {
			return {
				adjective,
				plural,
				periodIn: (timeZone) => {
					let dayOf = calendarIn(timeZone);
					return (instant) => {
						let day = dayOf(instant);
						return {
							number: numberOf(day),
							name: () => nameOf(day)
						};
					};
				}
			};
		}
		let DAILY = {
			adjective: "daily",
			plural: "days",
			numberOf: (day) => day,
			nameOf: (day) => dateOf(day).toISOString().slice(0, 10)
		};
		let WEEKLY = {
			adjective: "weekly",
			plural: "weeks",
			numberOf: (day) => Math.floor((day + 3) / 7),
			nameOf: (day) => {
				let thursday = WEEKLY.numberOf(day) * 7;
				let year = dateOf(thursday).getUTCFullYear();
				let week = Math.floor((thursday - new Date(0).setUTCFullYear(year, 0, 1) / DAY) / 7) + 1;
				return `${fourDigits(year)}-W${String(week).padStart(2, "0")}`;
			}
		};
		let MONTHLY = {
			adjective: "monthly",
			plural: "months",
			numberOf: (day) => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth(),
			nameOf: (day) => dateOf(day).toISOString().slice(0, 7)
		};
		let YEARLY = {
			adjective: "yearly",
			plural: "years",
			numberOf: (day) => dateOf(day).getUTCFullYear(),
			nameOf: (day) => fourDigits(dateOf(day).getUTCFullYear())
		};
		function dateOf(day) {
			return new Date(day * DAY);
		}
		function fourDigits(year) {
			return String(year).padStart(4, "0");
		}
	}),
	86597: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => durationWords,
			W: () => spanWords
		});
		let UNITS = [
			["day", 864e5],
			["hour", 36e5],
			["minute", 6e4]
		];
		function durationWords({ months, milliseconds }) {
			let words = months === 0 ? [] : [counted(months, "month")];
			let rest = milliseconds;
			for (let [unit, length] of UNITS) {
				let count = Math.floor(rest / length);
				rest -= count * length;
				count > 0 && words.push(counted(count, unit));
			}
			return words.length === 0 ? "no time" : words.join(" ");
		}
		function spanWords(milliseconds) {
			return durationWords({
				months: 0,
				milliseconds
			}).split(" ").slice(0, 4).join(" ");
		}
		function counted(count, noun) {
			return `${count} ${noun}${count === 1 ? "" : "s"}`;
		}
	}),
	59856: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$T: () => tooManyDeletions,
			GX: () => guardUnevaluated,
			Ye: () => clockWrong,
			dM: () => noneFound,
			mX: () => notFound,
			yr: () => backupFailed
		});
		function noneFound(by, target) {
			let [verb, where] = by === "tag" ? ["carries the tag", "the spelling and the case of the tag"] : ["is selected by", "the selection in the plan file"];
			return {
				code: "none-found",
				message: `no resource that can be backed up ${verb} ${target}`,
				advice: `Check ${where}, the account and the regions; where an empty account is expected, set if-none-found to warn or ignore.`
			};
		}
		function notFound(id, plan) {
			return {
				code: "resource-gone",
				message: `the plan ${plan} names ${id}, and nothing of that name was found`,
				advice: "Take it out of resources in the plan file, or correct its id, its region or the account."
			};
		}
		function backupFailed(reason) {
			return {
				code: "backup-failed",
				message: `the backup ended in state failed${reason === "" ? "" : `: ${reason}`}`,
				advice: "It holds no backup: find the cause and run again, which makes another; the next purge deletes the failed one."
			};
		}
		function guardUnevaluated(guard, cause, kind = null) {
			return {
				...cause,
				code: "guard-unevaluated",
				message: `the guard ${guard} could not be evaluated${kind === null ? "" : ` for ${kind}`}: ${cause.message}`
			};
		}
		function tooManyDeletions(due, total, noun, limit, leftOvers = !1) {
			return {
				code: "too-many-deletions",
				message: `${due} of ${total} ${leftOvers ? `${noun}s and left-over snapshots` : `${noun}s`} are due for deletion, more than max-deletions ${limit} allows: the whole purge is refused`,
				advice: "Read the list of backups that are due. If it is right, run the purge once with a higher max-deletions."
			};
		}
		function clockWrong(off, mode) {
			return {
				code: "clock-wrong",
				message: `the clock of this machine is ${off}: a ${mode} decides by the time, so nothing was changed`,
				advice: "Have the clock synchronized (chrony, systemd-timesyncd or the host of the virtual machine), then run again."
			};
		}
	}),
	49498: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ae: () => contentHash,
			Gb: () => sameRules,
			SH: () => planHash,
			in: () => selectionContent
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		let UTC_NAMES = new Set(["UTC", "Etc/UTC"]);
		function selectionContent({ role, resources, conditions }) {
			let compared = conditions.map(({ is, key, value }) => JSON.stringify([
				is,
				key,
				value
			]));
			return JSON.stringify([
				role,
				sorted(resources),
				sorted(compared)
			]);
		}
		function contentHash(content) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(selectionContent(content)).digest("hex").slice(0, 8);
		}
		function sameRules(some, others) {
			return rulesContent(some) === rulesContent(others);
		}
		function planHash(rules, selectionIds) {
			let content = JSON.stringify([rulesContent(rules), sorted(selectionIds)]);
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex").slice(0, 12);
		}
		function rulesContent(rules) {
			return JSON.stringify(rules.map(ruleContent).sort());
		}
		function ruleContent(rule) {
			return JSON.stringify([
				rule.name,
				rule.vault,
				rule.schedule.trim().replace(/\s+/g, " "),
				UTC_NAMES.has(rule.timeZone) ? "UTC" : rule.timeZone,
				rule.startWindowMinutes ?? 480,
				rule.completionWindowMinutes ?? 10080,
				rule.deleteAfterDays,
				rule.coldStorageAfterDays,
				Object.entries(rule.tags).map(([key, value]) => JSON.stringify([key, value])).sort()
			]);
		}
		function sorted(texts) {
			return [...new Set(texts)].sort();
		}
	}),
	87223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => select });
		var _model_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97989);
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		var _tag_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52431);
		function select(resources, lines) {
			let carrying = resources.filter((resource) => (0, _tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.bA)(resource.tags, lines));
			let matching = [...(0, _model_group_js__WEBPACK_IMPORTED_MODULE_2__.$)(carrying, _model_js__WEBPACK_IMPORTED_MODULE_0__.$t).values()].flatMap(_model_group_js__WEBPACK_IMPORTED_MODULE_2__.a).sort(byPlace);
			return {
				selected: matching.filter((resource) => resource.obstacle === null),
				skipped: matching.flatMap(({ kind, region, id, name, obstacle }) => {
					if (obstacle === null) return [];
					let { reason, actionNeeded, incident } = obstacle;
					return [{
						kind,
						region,
						id,
						name,
						reason,
						actionNeeded,
						...incident && { incident }
					}];
				})
			};
		}
		function byPlace(a, b) {
			return compare(a.region, b.region) || compare(a.id, b.id);
		}
		function compare(a, b) {
			return a < b ? -1 : +(a > b);
		}
	}),
	78719: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => boundsMissed });
		function boundsMissed({ leastDays, mostDays }, days) {
			let kept = days ?? 1e400;
			if (kept >= (leastDays ?? 0) && kept <= (mostDays ?? 1e400)) return null;
			return [...leastDays === null ? [] : [`at least ${leastDays} days`], ...mostDays === null ? [] : [`at most ${mostDays} days`]].join(" and ");
		}
	}),
	15047: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => attempt });
		var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43917);
		var _known_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51163);
		async function attempt(work, watch) {
			try {
				return await work();
			} catch (error) {
				return (0, _faults_js__WEBPACK_IMPORTED_MODULE_1__.V)((0, _known_faults_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(error, watch));
			}
		}
	}),
	86294: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => writeForApproval,
			k: () => readApproved
		});
		var _model_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15047);
		var _model_known_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51163);
		var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33444);
		var _ports_work_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35675);
		var _mode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74814);
		function writeForApproval(text, run) {
			return (0, _model_attempt_js__WEBPACK_IMPORTED_MODULE_0__.C)(async () => (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.kX)(await run.files.write("change-set", text)), run);
		}
		async function readApproved(path, { files }, judge) {
			let text;
			try {
				text = await files.read(path, _ports_work_tree_js__WEBPACK_IMPORTED_MODULE_3__.wh);
			} catch (error) {
				return refuse(path, `it cannot be read: ${error instanceof Error ? error.message : String(error)}`);
			}
			let judged = await judge(text);
			return judged.ok ? (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.P)(judged.value) : refuse(path, judged.problem);
		}
		function refuse(path, why) {
			return (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.J)("change-set", (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_1__.AN)(`change-set: "${path}" is refused: ${why}`, ADVICE));
		}
		let ADVICE = "Make a change set with a dry run of the same inputs, have it approved, and write its path; nothing was changed.";
	}),
	58495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HE: () => setRight,
			eW: () => clockWarnings,
			qQ: () => mayNotRun
		});
		var _decide_duration_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86597);
		var _decide_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59856);
		function setRight(run) {
			return {
				...run,
				startedAt: run.startedAt + Math.round(skewOf(run.clock) / 1e3) * 1e3
			};
		}
		function mayNotRun(mode, clock) {
			if (mode !== "purge" && mode !== "retain") return null;
			let skew = skewOf(clock);
			return Math.abs(skew) > 3e5 ? (0, _decide_faults_js__WEBPACK_IMPORTED_MODULE_0__.Ye)(skewWords(skew), mode) : null;
		}
		function clockWarnings(clock) {
			let skew = skewOf(clock);
			if (skew === 0) return [];
			return [{
				region: null,
				target: "clock",
				message: `the clock of this machine is ${skewWords(skew)}; the time of AWS was used for signatures, names and expiries: have the clock synchronized`
			}];
		}
		function skewOf(clock) {
			return clock.correction?.skew() ?? 0;
		}
		function skewWords(skew) {
			return `${(0, _decide_duration_words_js__WEBPACK_IMPORTED_MODULE_1__.W)(Math.abs(skew))} ${skew > 0 ? "behind" : "ahead of"} the services'`;
		}
	}),
	76168: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => endings,
			e: () => endedOf
		});
		var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58495);
		function endings(build) {
			return {
				end: ({ request, run, connection }, told) => build(endedOf(request, run, connection), told),
				endRefused: ({ request, run, connection }, refusals, told) => build({
					...endedOf(request, run, connection),
					refusals
				}, told),
				notBegun: (request, run) => (refusals) => build({
					...endedOf(request, run),
					refusals
				})
			};
		}
		function endedOf(request, { startedAt, clock }, { account, caller } = {
			account: null,
			caller: null
		}) {
			let warnings = (0, _clock_js__WEBPACK_IMPORTED_MODULE_0__.eW)(clock);
			return {
				request,
				startedAt,
				finishedAt: clock.now(),
				account,
				caller,
				refusals: [],
				warnings
			};
		}
	}),
	74814: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => refused,
			P: () => went
		});
		let went = (value) => ({
			ok: !0,
			value
		});
		function refused(target, fault) {
			return {
				ok: !1,
				refusals: [{
					target,
					fault
				}]
			};
		}
	}),
	85529: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => needPlan,
			m: () => readPlan
		});
		var _model_known_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51163);
		var _plan_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97865);
		var _mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74814);
		async function readPlan(path, { files, startedAt }) {
			let text;
			try {
				text = await files.read(path);
			} catch (error) {
				if (isMissing(error)) return (0, _mode_js__WEBPACK_IMPORTED_MODULE_2__.P)(null);
				let message = `plan-file: "${path}" cannot be read: ${error instanceof Error ? error.message : String(error)}; write the path of a file in the working copy`;
				return (0, _mode_js__WEBPACK_IMPORTED_MODULE_2__.J)("plan-file", (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_0__.AN)(message, "Correct plan-file and run again; nothing was changed."));
			}
			return (0, _plan_source_js__WEBPACK_IMPORTED_MODULE_1__.vS)(path, text, startedAt);
		}
		async function needPlan(planFile, run, otherwise = "") {
			let path = (0, _plan_source_js__WEBPACK_IMPORTED_MODULE_1__.pw)(planFile);
			let reading = await readPlan(path, run);
			if (!reading.ok) return reading;
			return reading.value === null ? {
				ok: !1,
				refusals: [(0, _plan_source_js__WEBPACK_IMPORTED_MODULE_1__.PN)(path, otherwise)]
			} : (0, _mode_js__WEBPACK_IMPORTED_MODULE_2__.P)(reading.value);
		}
		function isMissing(error) {
			return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
		}
	}),
	38128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => regionsOf,
			q: () => regionsOfPlan
		});
		var _decide_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49552);
		var _model_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15047);
		var _model_known_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51163);
		var _plan_regions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89247);
		var _mode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74814);
		async function regionsOf({ connection, request, run }) {
			let exact = (0, _decide_regions_js__WEBPACK_IMPORTED_MODULE_0__.$)(request.regions);
			if (exact !== null) return (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.P)({
				enabled: null,
				chosen: exact
			});
			let enabled = await (0, _model_attempt_js__WEBPACK_IMPORTED_MODULE_1__.C)(connection.enabledRegions, run);
			if (!enabled.ok) return (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.J)(request.session.homeRegion, enabled.fault);
			let chosen = (0, _decide_regions_js__WEBPACK_IMPORTED_MODULE_0__.T)(request.regions, enabled.value);
			if (chosen.ok) return (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.P)({
				enabled: enabled.value,
				chosen: chosen.regions
			});
			return (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.J)("regions", (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_2__.AN)(`regions: ${chosen.problem}`, "Correct the input regions and run again; nothing was changed."));
		}
		function regionsOfPlan({ name, selection }, { enabled, chosen }) {
			let wrong = (problem) => (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.J)("plan-file", (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_2__.AN)(`plan-file: the regions of the plan ${name}: ${problem}`, "Correct the regions of the plan and run again; nothing was changed."));
			if (enabled === null) {
				let odd = noRegion(selection.regions);
				if (odd !== null) return wrong(`"${odd}" matches no enabled region; write names or globs such as "us-* !us-west-1"`);
				return (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.P)(chosen.filter((region) => (0, _plan_regions_js__WEBPACK_IMPORTED_MODULE_3__.Hw)(selection.regions, region)));
			}
			let reading = (0, _decide_regions_js__WEBPACK_IMPORTED_MODULE_0__.T)(selection.regions, enabled);
			return reading.ok ? (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.P)(reading.regions) : wrong(reading.problem);
		}
		function noRegion(text) {
			return text.split(/[\s,]+/).filter((word) => word !== "").find((word) => !/[*?]/.test(word) && (0, _decide_regions_js__WEBPACK_IMPORTED_MODULE_0__.$)(word.replace(/^!/, "")) === null) ?? null;
		}
	}),
	4237: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => inSession });
		var _model_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15047);
		var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58495);
		var _mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74814);
		async function inSession(request, begun, work, otherwise) {
			let connected = await (0, _model_attempt_js__WEBPACK_IMPORTED_MODULE_0__.C)(begun.cloud.connect, begun);
			if (!connected.ok) return otherwise((0, _mode_js__WEBPACK_IMPORTED_MODULE_1__.J)("session", connected.fault).refusals);
			let connection = connected.value;
			let run = (0, _clock_js__WEBPACK_IMPORTED_MODULE_2__.HE)(begun);
			let wrong = (0, _clock_js__WEBPACK_IMPORTED_MODULE_2__.qQ)(request.mode, run.clock);
			if (wrong !== null) {
				connection.close();
				return otherwise((0, _mode_js__WEBPACK_IMPORTED_MODULE_1__.J)("clock", wrong).refusals);
			}
			run.log.info(`Account ${connection.account}, as ${connection.caller}`);
			try {
				return await work({
					request,
					run,
					connection
				});
			} finally {
				connection.close();
			}
		}
	}),
	40520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { sync: () => mode_sync });
		var report = __webpack_require__(45593);
		var approval = __webpack_require__(86294);
		var end = __webpack_require__(76168);
		var mode = __webpack_require__(74814);
		var plan_file = __webpack_require__(85529);
		var shared_regions = __webpack_require__(38128);
		var session = __webpack_require__(4237);
		var attempt = __webpack_require__(15047);
		var group = __webpack_require__(97989);
		var model = __webpack_require__(33444);
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
		var changes_approval = __webpack_require__(57303);
		var approved_change = __webpack_require__(12940);
		var file = __webpack_require__(14689);
		var same_plans = __webpack_require__(49498);
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
				warnings: [...open.values()].map(changes_approval.y)
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
				case "update-plan": return `${change.name} ${change.id} as ${(0, same_plans.SH)(change.before, [])}`;
				case "delete-plan": return `${change.name} ${change.id} as ${(0, same_plans.SH)(change.before, change.selectionIds)}`;
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
		var nearest = __webpack_require__(51415);
		var engine = __webpack_require__(82950);
		var plan_arns = __webpack_require__(68484);
		var aws_cron = __webpack_require__(62120);
		var lifecycle = __webpack_require__(95622);
		var membership = __webpack_require__(77600);
		var plan_regions = __webpack_require__(89247);
		function desiredRegions({ plans }, regions, account) {
			let theirs = plans.filter((plan) => plan.engine === "aws-backup");
			return regions.map((region) => {
				let here = theirs.flatMap((plan) => {
					let selections = (0, plan_regions.Hw)(plan.selection.regions, region) ? selectionsOf(plan, region, account) : [];
					return selections.length === 0 ? [] : [{
						plan,
						selections
					}];
				});
				return {
					region,
					vaults: [...new Set(here.map(({ plan }) => plan.vault))],
					plans: here.map(({ plan, selections }) => ({
						name: plan.name,
						rules: plan.rules.map((rule) => ruleOf(plan, rule)),
						selections
					}))
				};
			});
		}
		function ruleOf(plan, rule) {
			let { name, schedule, timeZone, expiry, expiryText, ...lengths } = rule;
			return {
				name,
				vault: plan.vault,
				schedule: checked((0, aws_cron.c)(schedule)),
				timeZone: timeZone ?? "Etc/UTC",
				startWindowMinutes: lengths.startWindowMinutes,
				completionWindowMinutes: lengths.completionWindowMinutes,
				deleteAfterDays: checked((0, lifecycle.hF)(expiry, expiryText)),
				coldStorageAfterDays: lengths.coldStorageAfterDays,
				tags: { BackupPlan: (0, membership.Zm)([{
					plan,
					rule
				}]) }
			};
		}
		function checked(reading) {
			if (!reading.ok) throw Error(`${reading.problem}: a plan file with this was not refused, which is a bug`);
			return reading.value;
		}
		function selectionsOf(plan, region, account) {
			let { tags, anyOf, except, kinds } = plan.selection;
			let selections = [];
			let groups = tags.length === 0 || anyOf.length > 0 ? anyOf : [[]];
			let everything = kinds.length === 0 ? ["*"] : kinds.map((kind) => (0, plan_arns.UI)(kind, region));
			for (let group of groups) {
				let conditions = [...conditionsOf("equals", [...tags, ...group]), ...conditionsOf("not-equals", except)];
				selections.push(named("tags", {
					role: plan.role,
					resources: everything,
					conditions
				}));
			}
			let arns = namedArns(plan, region, account);
			if (arns.length > 0) {
				let conditions = conditionsOf("not-equals", except);
				selections.push(named("resources", {
					role: plan.role,
					resources: arns,
					conditions
				}));
			}
			return [...new Map(selections.map((selection) => [selection.name, selection])).values()];
		}
		function namedArns({ selection }, region, account) {
			return selection.resources.filter((one) => one.region === null || one.region === region).map(({ kind, id, account: owner }) => (0, plan_arns.RY)({
				kind,
				region,
				account: owner ?? account,
				id
			}));
		}
		function conditionsOf(is, lines) {
			return lines.map(({ key, value }) => ({
				is,
				key,
				value
			}));
		}
		function named(what, content) {
			return {
				name: `${what}-${(0, same_plans.Ae)(content)}`,
				...content
			};
		}
		function isNameOfOurs(name) {
			return /^(tags|resources)-[0-9a-f]{8}$/.test(name);
		}
		function leftOver({ region, plans }, there, remove) {
			let known = new Set([...plans.map(({ name }) => name), ...remove]);
			return there.plans.filter(({ name, ours }) => ours && !known.has(name)).map((plan) => ({
				region,
				target: plan.name,
				message: `AWS Backup still carries out the plan ${plan.name}${renamed(plan)}, which the plan file does not want in ${region}; to end it, run a sync with "remove-plans: ${plan.name}" and "regions: ${region}"`
			}));
		}
		function renamed({ name, id, rules }) {
			let others = [...new Set(rules.flatMap(({ tags: { BackupPlan: tag = "" } }) => tag.match(/^[^/]+(?=\/)/) ?? []))].filter((one) => one !== name);
			return others.length === 0 ? "" : ` (${id}; it was made as ${others.join(" and ")}, and renamed since)`;
		}
		function maybeOurs(region, plan) {
			return {
				region,
				target: plan,
				message: `whether the plan ${plan} was left by a sync is not known: its tags cannot be read; allow backup:ListTags, backup:GetBackupPlan, backup:ListBackupSelections and backup:GetBackupSelection`
			};
		}
		var vault_bounds = __webpack_require__(78719);
		function unfitRules(region, plans, vaults) {
			let byName = new Map(vaults.map((vault) => [vault.name, vault]));
			return new Map(plans.flatMap((plan) => {
				let unfit = plan.rules.flatMap((rule) => unfitRule(region, plan, rule, byName.get(rule.vault)));
				return unfit.length === 0 ? [] : [[plan, unfit]];
			}));
		}
		function unfitRule(region, plan, rule, vault) {
			let missed = vault === void 0 ? null : (0, vault_bounds.J)(vault, rule.deleteAfterDays);
			if (missed === null) return [];
			let kept = rule.deleteAfterDays === null ? "for ever" : `for ${rule.deleteAfterDays} days`;
			return [{
				region,
				target: `${plan.name}/${rule.name}`,
				action: "sync",
				fault: {
					code: "bad-input",
					message: `the rule ${plan.name}/${rule.name} keeps ${kept}, and the lock of the vault ${rule.vault} wants ${missed}: every job of it would fail, and the plan stays as it is`,
					advice: "Write an expiry into the rule that the lock allows, or another vault into the plan."
				}
			}];
		}
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
		function decideSync({ wanted, idle = null, existing, removePlans, createVaults }) {
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
				failures: [
					...nothingAsked(idle),
					...conflicts,
					...parts.flatMap(({ failures }) => failures)
				],
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
			let missing = wanted.vaults.filter((vault) => !there.vaults.some(({ name }) => name === vault));
			let lost = new Set(createVaults ? [] : missing);
			let unfit = unfitRules(region, wanted.plans, there.vaults);
			let possible = wanted.plans.filter((plan) => !plan.rules.some(({ vault }) => lost.has(vault)) && !unfit.has(plan));
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
					...[...lost].map((vault) => noVault(region, vault, wanted.plans, there.vaults)),
					...[...unfit.values()].flat(),
					...parts.flatMap(({ failures }) => failures),
					...removals.flatMap(({ failures }) => failures)
				],
				warnings: [
					...optInWarnings(region, possible, there.notOptedIn),
					...parts.flatMap(({ warnings }) => warnings),
					...leftOver(wanted, there, remove),
					...there.unclear.map((plan) => maybeOurs(region, plan))
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
			if (most > engine.ir) return refused(region, wanted.name, tooManyAtOnce(wanted.name, most));
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
			if (!(0, same_plans.Gb)(plan.rules, wanted.rules)) {
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
				let content = (0, same_plans.in)(selection);
				let same = [...left.values()].find((one) => (0, same_plans.in)(one) === content);
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
				if (!isNameOfOurs(name)) {
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
				message: `there are ${plans.length} plans ${name} with our tag (${ids}), and it is unclear which one the file means`,
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
				message: `the plan ${name} would have ${count} selections by tags before the old ones are deleted, and AWS Backup allows ${engine.ir}: it stays as it is`,
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
		function noVault(region, vault, plans, there) {
			let known = there.map(({ name }) => name);
			return {
				region,
				target: vault,
				action: "sync",
				fault: {
					code: "resource-gone",
					message: `there is no backup vault ${vault}, which the plan file names for ${plans.filter(({ rules }) => rules.some((rule) => rule.vault === vault)).map(({ name }) => name).join(", ")}${(0, nearest.a)(vault, known)}`,
					advice: "Set create-vault to true, make the vault by hand, or correct its name in the plan file."
				}
			};
		}
		function nothingAsked(idle) {
			return idle === null ? [] : [{
				region: null,
				target: "plan-file",
				action: "start",
				fault: idle
			}];
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
		function nothingToRemove(remove, existing) {
			if (existing.some(({ read }) => !read)) return [];
			let there = new Set(existing.flatMap((one) => one.read ? one.plans.map(({ name }) => name) : []));
			return remove.filter((name) => !there.has(name)).map((name) => ({
				region: null,
				target: name,
				message: `remove-plans: there is no plan "${name}" to remove`
			}));
		}
		function readExisting(plans, wanted, names, run) {
			return Promise.all(wanted.map(async ({ region, vaults }) => {
				let read = await (0, attempt.C)(async () => (0, model.kX)(await plans.read(region, {
					vaults,
					plans: names
				})), run);
				let existing = read.ok ? read.value : {
					region,
					read: !1,
					fault: read.fault
				};
				logRegion(run.log, existing);
				return existing;
			}));
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
		var observe = __webpack_require__(28135);
		var plan_select = __webpack_require__(6040);
		async function lookAtProtected({ connection, run }, { plans }, wanted) {
			let names = new Set(wanted.flatMap((one) => one.plans.map(({ name }) => name)));
			let theirs = plans.filter(({ name }) => names.has(name));
			if (theirs.length === 0) return null;
			let kinds = new Set(theirs.flatMap(({ selection }) => selection.kinds.length === 0 ? model.kd : selection.kinds));
			let sieve = (0, plan_select.prefilters)({ plans: theirs });
			let looking = {
				resources: sieve.kind === "tags" ? sieve.lines : [],
				points: !1
			};
			let regions = wanted.filter((one) => one.plans.length > 0).map(({ region }) => region);
			let opened = await connection.openKinds([...kinds]);
			return (0, observe.l)({
				account: connection.account,
				kinds: opened
			}, regions, looking, run, () => {});
		}
		var sync_story = __webpack_require__(72706);
		var tag_lines = __webpack_require__(52431);
		function unmatchedWarnings({ plans }, wanted, { regions }) {
			return plans.flatMap((plan) => {
				let home = new Set(wanted.filter((one) => one.plans.some(({ name }) => name === plan.name)).map(({ region }) => region));
				if (plan.engine !== "aws-backup" || home.size === 0) return [];
				let kinds = plan.selection.kinds.length === 0 ? model.kd : plan.selection.kinds;
				let here = regions.filter(({ region, kind }) => home.has(region) && kinds.includes(kind));
				let resources = here.flatMap((one) => one.read ? one.resources : []);
				let told = (0, plan_select.selectByPlan)(resources, plan).selected.filter(({ reboot }) => reboot).map((resource) => rebootWarning(plan, resource));
				let unread = here.flatMap((one) => one.read ? [] : [one]);
				let [first] = unread;
				if (first === void 0) return [...inVain(plan, kinds, resources), ...told];
				let where = [...new Set(unread.map(({ kind, region }) => `${kind} in ${region}`))].join(", ");
				let message = `whether the plan ${plan.name} selects anything is not known: ${where} could not be looked at (${first.fault.message})`;
				return [{
					region: null,
					target: plan.name,
					message
				}, ...told];
			});
		}
		function inVain(plan, kinds, resources) {
			let { name, selection } = plan;
			let gone = (0, plan_select.missingResources)(resources, plan).filter(({ kind }) => kinds.includes(kind)).map(({ id }) => warning(name, `the plan ${name} names ${id}, which is not there: ${CORRECT}`));
			let { selected, skipped } = (0, plan_select.selectByPlan)(resources, plan);
			if (selected.length + skipped.length === 0) {
				let lines = selection.anyOf.length === 0 ? selection.tags : [];
				let others = selection.kinds.length === 0 ? " (other types, such as EFS, were not looked at)" : "";
				let carries = `${lines.length === 0 ? "is what it selects" : `carries ${linesOf(lines)}`}${others}`;
				return selection.tags.length === 0 && selection.anyOf.length === 0 ? gone : [warning(name, `the plan ${name} protects nothing yet: ${none(kinds)} ${carries}; ${CORRECT}`), ...gone];
			}
			return [...selection.anyOf.flatMap((group) => resources.some(({ tags }) => (0, tag_lines.bA)(tags, [...selection.tags, ...group])) ? [] : [warning(name, `a group of any-of in the plan ${name} matches nothing: ${none(kinds)} carries ${linesOf([...selection.tags, ...group])}; ${CORRECT}`)]), ...gone];
		}
		let CORRECT = "correct the plan file or the tags, unless that is to come";
		function none(kinds) {
			let words = kinds.map((kind) => (0, model.Z9)([kind]).resource);
			let last = words.at(-1) ?? "resource";
			return words.length < 2 ? `no ${last}` : `no ${words.slice(0, -1).join(", ")} or ${last}`;
		}
		function linesOf(lines) {
			return lines.map(tag_lines.em).join(" and ");
		}
		function rebootWarning({ name: plan }, { region, id, name }) {
			return {
				region,
				target: id,
				message: `${name === "" ? id : `${name} (${id})`} carries BackupReboot:yes, which has no effect in the plan ${plan}: AWS Backup never reboots what it backs up`
			};
		}
		function warning(target, message) {
			return {
				region: null,
				target,
				message
			};
		}
		var known_faults = __webpack_require__(51163);
		function wantedOf({ file, path }, { removePlans }, asked, account) {
			let theirs = file.plans.filter(({ engine }) => engine === "aws-backup");
			for (let plan of theirs) {
				let regions = (0, shared_regions.q)(plan, asked);
				if (!regions.ok) return regions;
			}
			for (let { name, selection } of theirs) {
				let foreign = selection.resources.find((one) => one.account !== null && one.account !== account);
				if (foreign === void 0) continue;
				return refuse(`plan-file: the plan ${name} names ${foreign.id} of account ${foreign.account}, and this run works in ${account}: AWS Backup would pass over it in silence`, "Correct the ARN in resources of the plan, or the account of the run; nothing was changed.");
			}
			let wanted = desiredRegions(file, asked.chosen, account);
			let busy = removePlans.length > 0 || wanted.some(({ plans }) => plans.length > 0);
			return (0, mode.P)({
				regions: wanted,
				idle: busy ? null : nothingToSync(theirs.length, path)
			});
		}
		function nothingToSync(plans, path) {
			return plans === 0 ? (0, known_faults.AN)(`plan-file: no plan of "${path}" says "engine: aws-backup", so there is nothing to sync`, "Write engine, vault and role into the plans that AWS Backup is to carry out, or name those to delete in remove-plans, such as \"nightly\".") : (0, known_faults.AN)("regions: the plans of AWS Backup and the input regions have no region in common; write both so that they do, such as \"eu-*\"", "Correct regions and run again; nothing was changed.");
		}
		function refuse(message, advice) {
			return (0, mode.J)("plan-file", (0, known_faults.AN)(message, advice));
		}
		let { end: run_end, endRefused, notBegun } = (0, end.V)(report.G);
		async function runSync(request, run) {
			let source = await (0, plan_file.G)(request.planFile, run);
			if (!source.ok) return notBegun(request, run)(source.refusals);
			return (0, session.C)(request, run, (session) => sync(session, source.value), notBegun(request, run));
		}
		async function sync(session, source) {
			let { request, run, connection } = session;
			let chosen = await (0, shared_regions.N)(session);
			let wanted = chosen.ok ? wantedOf(source, request, chosen.value, connection.account) : chosen;
			if (!wanted.ok) return endRefused(session, wanted.refusals);
			let plans = await connection.backupPlans();
			let names = [...new Set([...source.file.plans.map(({ name }) => name), ...request.removePlans])];
			let [regions, protectable] = await Promise.all([readExisting(plans, wanted.value.regions, names, run), lookAtProtected(session, source.file, wanted.value.regions)]);
			let createVaults = request.newVault !== null;
			let decided = withUnmatched(decideSync({
				wanted: wanted.value.regions,
				idle: wanted.value.idle,
				existing: regions,
				removePlans: request.removePlans,
				createVaults
			}), source.file, wanted.value.regions, protectable);
			logChanges(run.log, decided);
			let asked = {
				request,
				account: connection.account,
				source
			};
			if (request.dryRun) return showPlanned(session, decided, regions, asked);
			let approved = await approvalOf(decided.changes, asked, run);
			if (!approved.ok) return endRefused(session, approved.refusals, { regions });
			return changePlans(session, decided, regions, approved.value, plans);
		}
		function withUnmatched(decided, file, wanted, protectable) {
			if (protectable === null) return decided;
			return {
				...decided,
				warnings: [...decided.warnings, ...unmatchedWarnings(file, wanted, protectable)]
			};
		}
		async function showPlanned(session, { changes, failures, warnings }, regions, asked) {
			let { run } = session;
			let path = await (0, approval.A)(syncChangeSetText(changes, asked, run.clock.now(), run.commit), run);
			let unwritten = path.ok ? [] : [{
				region: null,
				target: "change-set",
				action: "start",
				fault: path.fault
			}];
			let planned = changes.map((change) => ({
				change,
				outcome: { result: "planned" }
			}));
			return run_end(session, {
				...tellOf({
					regions,
					changes: planned
				}, [...failures, ...unwritten], warnings),
				changeSetPath: path.ok ? path.value : null
			});
		}
		async function changePlans(session, decided, regions, { approved, warnings }, plans) {
			let { request, run } = session;
			let applied = await applySync(decided.changes.filter((change) => approved.has(change)), plans, request.newVault, run);
			let changes = decided.changes.map((change) => ({
				change,
				outcome: applied.get(change) ?? { result: "not-approved" }
			}));
			let told = [
				...decided.warnings,
				...warnings,
				...(0, sync_story.yM)(changes)
			];
			return run_end(session, tellOf({
				regions,
				changes
			}, decided.failures, told));
		}
		function tellOf(story, failures, warnings) {
			let { regions } = story;
			return {
				regions,
				entries: (0, sync_story.de)(story),
				failures: [...failures, ...(0, sync_story.Px)(story)],
				warnings
			};
		}
		async function approvalOf(changes, asked, run) {
			let path = asked.request.changeSet.approved;
			if (path === null) return (0, mode.P)({
				ok: !0,
				approved: new Set(changes),
				warnings: []
			});
			return (0, approval.k)(path, run, (text) => {
				let approval = approveSync(changes, text, asked, run.clock.now());
				return approval.ok ? {
					ok: !0,
					value: approval
				} : approval;
			});
		}
		function logChanges(log, { changes, failures }) {
			let title = `Changes to make in AWS Backup: ${changes.length}, failed so far ${failures.length}`;
			changes.length === 0 ? log.info(title) : log.group(title, changes.map(sync_story.mF));
		}
		let mode_sync = {
			run: runSync,
			refused: (ended) => (0, report.G)(ended),
			view: async () => (await __webpack_require__.e(1612).then(__webpack_require__.bind(__webpack_require__, 1612))).syncView
		};
	}),
	45593: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => syncReport,
			s: () => isMade
		});
		var _report_common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7538);
		function syncReport(ended, told = {}) {
			let { regions = [], entries = [], failures = [], warnings = [], changeSetPath = null } = told;
			let succeeded = entries.filter(isMade).length;
			return {
				mode: "sync",
				...(0, _report_common_js__WEBPACK_IMPORTED_MODULE_0__.QC)(ended, {
					failures,
					warnings,
					succeeded,
					regions,
					changeSetPath
				}),
				synced: entries
			};
		}
		function isMade({ state }) {
			return state === "done" || state === "planned";
		}
	}),
	72706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Px: () => syncFailures,
			de: () => syncedEntries,
			fC: () => wholeName,
			mF: () => changeWords,
			r8: () => CHANGE_WORDS,
			yM: () => notApprovedWarnings
		});
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
	}),
	28135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => observe });
		var _model_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15047);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33444);
		async function observe({ account, kinds }, regions, looking, watch, onRead) {
			return {
				account,
				regions: await Promise.all(regions.flatMap((region) => [...kinds].map(async ([name, kind]) => {
					let inventory = await readRegion(name, kind, region, looking, watch);
					onRead(inventory);
					return inventory;
				})))
			};
		}
		async function readRegion(name, kind, region, looking, watch) {
			let listing = await (0, _model_attempt_js__WEBPACK_IMPORTED_MODULE_0__.C)(() => listKind(kind, region, looking), watch);
			if (!listing.ok) return {
				kind: name,
				region,
				read: !1,
				fault: listing.fault
			};
			return {
				kind: name,
				region,
				read: !0,
				...listing.value
			};
		}
		async function listKind(kind, region, looking) {
			let [resources, points] = await Promise.all([looking.resources === null ? (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.kX)([]) : kind.listResources(region, looking.resources), listPoints(kind, region, looking)]);
			if (!resources.ok) return resources;
			return points.ok ? (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.kX)({
				resources: resources.value,
				...points.value
			}) : points;
		}
		async function listPoints(kind, region, { points }) {
			if (points === !1) return (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.kX)({
				points: [],
				loose: []
			});
			if (points === !0 || kind.listBackups === void 0) return kind.listPoints(region);
			let listed = await kind.listBackups(region, points);
			return listed.ok ? (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.kX)({
				points: listed.value,
				loose: []
			}) : listed;
		}
	}),
	62120: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => awsCron });
		var _cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61452);
		let WEEKDAYS = [
			"SUN",
			"MON",
			"TUE",
			"WED",
			"THU",
			"FRI",
			"SAT"
		];
		function awsCron(schedule) {
			let [minute, hour, day, month, weekday] = (0, _cron_js__WEBPACK_IMPORTED_MODULE_0__.cronFields)(schedule);
			if (!minute || !hour || !day || !month || !weekday) throw Error(`"${schedule}" is no cron line: this is a bug`);
			if (day.text !== "*" && weekday.text !== "*") return {
				ok: !1,
				problem: `"${schedule}" names days of the month and days of the week, which together mean either of them; AWS Backup cannot say that in one rule, so write two: one with "* *" and the days of the week, one with "*" as the day of the week`
			};
			let times = [numbers(minute), numbers(hour)];
			let days = isEvery(day) || weekday.text !== "*" ? [
				"?",
				numbers(month),
				isEvery(weekday) ? "*" : weekdays(weekday)
			] : [
				numbers(day),
				numbers(month),
				"?"
			];
			return {
				ok: !0,
				value: `cron(${[
					...times,
					...days,
					"*"
				].join(" ")})`
			};
		}
		function isEvery({ numbers, least, most }) {
			return numbers.length === most - least + 1;
		}
		function numbers(field) {
			if (isEvery(field)) return "*";
			return stepped(field) ?? runs(field.numbers, String);
		}
		function weekdays(field) {
			return runs(field.numbers, (number) => WEEKDAYS[number] ?? "");
		}
		function stepped({ numbers, most }) {
			let [first, second] = numbers;
			let last = numbers.at(-1);
			if (first === void 0 || second === void 0 || last === void 0 || numbers.length < 3) return null;
			let step = second - first;
			return numbers.every((number, index) => number === first + index * step) && step > 1 && last + step > most ? `${first}/${step}` : null;
		}
		function runs(numbers, write) {
			let found = [];
			for (let number of numbers) {
				let run = found.at(-1);
				run !== void 0 && run.at(-1) === number - 1 ? run.push(number) : found.push([number]);
			}
			return found.map((run) => run.length < 3 ? run.map(write).join(",") : `${write(run[0] ?? 0)}-${write(run.at(-1) ?? 0)}`).join(",");
		}
	}),
	61452: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			CRON_PATTERN: () => CRON_PATTERN,
			cronFields: () => cronFields,
			occurrences: () => occurrences,
			previousOccurrence: () => previousOccurrence,
			readCron: () => readCron
		});
		var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65924);
		var _decide_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32359);
		var _foreign_forms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88072);
		var _local_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15611);
		var _schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3829);
		let CRON_OPTIONS = {
			mode: "5-part",
			timezone: "UTC",
			sloppyRanges: !0,
			paused: !0
		};
		let MONTHS = [
			"jan",
			"feb",
			"mar",
			"apr",
			"may",
			"jun",
			"jul",
			"aug",
			"sep",
			"oct",
			"nov",
			"dec"
		];
		let DAYS = [
			"sun",
			"mon",
			"tue",
			"wed",
			"thu",
			"fri",
			"sat"
		];
		let FIELDS = [
			{
				name: "minute",
				least: 0,
				most: 59,
				words: [],
				firstWord: 0,
				value: "[0-5]?[0-9]",
				step: "0?[1-9]|[1-5][0-9]"
			},
			{
				name: "hour",
				least: 0,
				most: 23,
				words: [],
				firstWord: 0,
				value: "[01]?[0-9]|2[0-3]",
				step: "0?[1-9]|1[0-9]|2[0-3]"
			},
			{
				name: "day of the month",
				least: 1,
				most: 31,
				words: [],
				firstWord: 0,
				value: "0?[1-9]|[12][0-9]|3[01]",
				step: "0?[1-9]|[12][0-9]|3[01]"
			},
			{
				name: "month",
				least: 1,
				most: 12,
				words: MONTHS,
				firstWord: 1,
				value: "0?[1-9]|1[0-2]",
				step: "0?[1-9]|1[0-2]"
			},
			{
				name: "day of the week",
				least: 0,
				most: 6,
				words: DAYS,
				firstWord: 0,
				value: "0?[0-6]",
				step: "0?[1-6]"
			}
		];
		function readCron(text, now) {
			let folded = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.N)(text);
			let fields = folded.split(" ");
			if (folded === "") return problem(text, "it is empty");
			if (folded.startsWith("@")) return problem(text, "GitHub knows no names for schedules");
			if (folded.length > LONGEST) return problem(text, `it is longer than ${LONGEST} characters`);
			let foreign = (0, _foreign_forms_js__WEBPACK_IMPORTED_MODULE_4__.Wf)(folded);
			if (foreign !== null) return problem(text, foreign);
			if (fields.length !== FIELDS.length) return problem(text, `it has ${fields.length} ${fields.length === 1 ? "field" : "fields"} instead of 5`);
			for (let [index, field] of FIELDS.entries()) {
				let why = whyNotAField(fields[index] ?? "", field);
				if (why !== null) return problem(text, why);
			}
			if (!everComes(folded, now)) return problem(text, "no such day ever comes");
			return {
				ok: !0,
				value: folded
			};
		}
		let LONGEST = 500;
		function problem(text, why) {
			return {
				ok: !1,
				problem: `"${text}" is not a cron line: ${why}; write minute, hour, day, month and day of the week, such as "0 23 * * *"`
			};
		}
		let ITEM = /^(?:\*|([A-Za-z0-9]+)(?:-([A-Za-z0-9]+))?)(?:\/(\d+))?$/;
		function whyNotAField(text, field) {
			for (let item of text.split(",")) {
				let match = ITEM.exec(item);
				if (match === null) return `"${item}" is not right for the ${field.name}`;
				let [, from, to, step] = match;
				for (let value of [from, to]) if (value !== void 0 && numberOf(value, field) === null) return outOfRange(value, field);
				if (from !== void 0 && to !== void 0 && (numberOf(from, field) ?? 0) > (numberOf(to, field) ?? 0)) return `"${item}" runs backwards`;
				if (step !== void 0 && (step.length > 2 || Number(step) < 1 || Number(step) > field.most)) return `the step "/${step}" of the ${field.name} is not from 1 to ${field.most}`;
			}
			return null;
		}
		function outOfRange(value, field) {
			let words = field.words.length === 0 ? "" : `, or ${field.words[0]} to ${field.words.at(-1)}`;
			let sunday = value === "7" && field.words === DAYS ? ", where Sunday is 0" : "";
			return `the ${field.name} "${value}" is not from ${field.least} to ${field.most}${words}${sunday}`;
		}
		function numberOf(text, field) {
			let word = field.words.indexOf(text.toLowerCase());
			if (word >= 0) return word + field.firstWord;
			if (!/^\d{1,2}$/.test(text)) return null;
			let value = Number(text);
			return value >= field.least && value <= field.most ? value : null;
		}
		function cronFields(schedule) {
			let texts = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.N)(schedule).split(" ");
			return FIELDS.map((field, index) => {
				let text = texts[index] ?? "";
				return {
					text,
					numbers: [...new Set(text.split(",").flatMap((item) => numbersIn(item, field)))].sort((a, b) => a - b),
					least: field.least,
					most: field.most
				};
			});
		}
		function numbersIn(item, field) {
			let [, from, to, step] = ITEM.exec(item) ?? [];
			let first = from === void 0 ? field.least : numberOf(from, field) ?? field.least;
			let open = from === void 0 || step !== void 0 ? field.most : first;
			let last = to === void 0 ? open : numberOf(to, field) ?? open;
			let by = Number(step ?? 1);
			return Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, index) => first + index * by);
		}
		let DAY = 864e5;
		function occurrences(schedule, from, to, timeZone = "UTC") {
			if ((0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.R)(timeZone, "UTC")) return timesOf(schedule, from, to);
			let times = timesOf(schedule, from - 2 * DAY, to + 2 * DAY).map((local) => (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.l)(local, timeZone));
			return [...new Set(times)].filter((instant) => instant > from && instant <= to).sort((a, b) => a - b);
		}
		function timesOf(schedule, from, to) {
			let cron = new croner__WEBPACK_IMPORTED_MODULE_0__.l4(schedule, CRON_OPTIONS);
			let found = [];
			for (let next = cron.nextRun(new Date(from)); next !== null && next.getTime() <= to; next = cron.nextRun(next)) found.push(next.getTime());
			return found;
		}
		function previousOccurrence(schedule, timeZone, until) {
			let cron = new croner__WEBPACK_IMPORTED_MODULE_0__.l4(schedule, CRON_OPTIONS);
			let local = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.R)(timeZone, "UTC") ? until : (0, _decide_calendar_js__WEBPACK_IMPORTED_MODULE_1__.CH)(timeZone)(until) + DAY / 4;
			for (;;) {
				let [previous] = cron.previousRuns(1, new Date(local + 1));
				if (previous === void 0) return null;
				let instant = (0, _local_time_js__WEBPACK_IMPORTED_MODULE_2__.l)(previous.getTime(), timeZone);
				if (instant <= until) return instant;
				local = previous.getTime() - 1;
			}
		}
		function everComes(folded, now) {
			return new croner__WEBPACK_IMPORTED_MODULE_0__.l4(folded, CRON_OPTIONS).nextRun(new Date(now)) !== null;
		}
		let CRON_PATTERN = `^\\s*${FIELDS.map(fieldPattern).join("\\s+")}\\s*$`;
		function fieldPattern({ words, value, step }) {
			let one = `(?:${[value, ...words.map((word) => [...word].map((letter) => `[${letter.toUpperCase()}${letter}]`).join(""))].join("|")})`;
			let item = `(?:\\*|${one}(?:-${one})?)(?:/(?:${step}))?`;
			return `${item}(?:,${item})*`;
		}
	}),
	88072: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P9: () => foreignFile,
			Wf: () => foreignSchedule,
			qk: () => foreignText
		});
		var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71426);
		let EXAMPLE = "here a plan is written \"plans: {nightly: {selection: {tags: [Backup:daily]}, rules: {daily: {schedule: '0 5 * * *', expiry: 35 days}}}}\"";
		function foreignFile(value) {
			if (!(0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.pi)(value) || Object.hasOwn(value, "plans")) return null;
			let has = (...keys) => keys.some((key) => Object.hasOwn(value, key));
			if (has("AWSTemplateFormatVersion") || isTemplate((0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.hG)(value, "Resources"))) return `this is a CloudFormation template; ${EXAMPLE}`;
			if (has("BackupPlan", "BackupPlanName") || has("Rules") && !has("rules") || has("BackupSelection")) return `this is a plan in AWS Backup's own form, as its API and the AWS CLI take it; ${EXAMPLE}, with "engine: aws-backup" where AWS Backup is to carry it out`;
			if (has("PolicyDetails", "PolicyType")) return `this is a policy of Data Lifecycle Manager; ${EXAMPLE}`;
			if (has("jobs") && (has("on") || has("true"))) return `this is a workflow of GitHub Actions, which belongs into .github/workflows; ${EXAMPLE}`;
			if (has("apiVersion") && has("kind")) return `this is a manifest of Kubernetes; ${EXAMPLE}`;
			return has("resource", "terraform") ? terraform() : null;
		}
		function isTemplate(resources) {
			return (0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.pi)(resources) && Object.values(resources).some((one) => String((0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.hG)(one, "Type") ?? "").startsWith("AWS::"));
		}
		function terraform() {
			return `this is Terraform's; ${EXAMPLE}`;
		}
		function foreignText(text) {
			for (let [index, line] of text.split("\n").entries()) if (/^\s*(?:resource|data|module|variable|provider|terraform|locals)\b[^:]*\{\s*$/.test(line.slice(0, 300))) return {
				line: index + 1,
				message: terraform()
			};
			return null;
		}
		function foreignSchedule(folded) {
			let [, form = "", inner = ""] = /^(cron|rate|at)\s?\((.*)\)$/i.exec(folded) ?? [];
			if (form === "") return null;
			let own = form.toLowerCase() === "cron" ? fromAwsCron(inner.trim()) : fromRate(inner.trim());
			let theirs = "that is the form of AWS (EventBridge, AWS Backup)";
			return own === null ? theirs : `${theirs}, which is "${own}" here`;
		}
		function fromAwsCron(inner) {
			let [minute = "", hour = "", day = "", month = "", weekday = "", year, ...more] = inner.split(" ");
			if (year !== "*" || more.length > 0) return null;
			let line = [
				minute,
				hour,
				day,
				month,
				weekday.replace(/\d+/g, (digits) => String(Number(digits) - 1))
			].map((field) => field === "?" ? "*" : field).join(" ");
			return /[LW#?]|-1/.test(line) ? null : line;
		}
		function fromRate(inner) {
			let [count = "", unit = ""] = inner.split(" ");
			if (/^days?$/.test(unit) && count === "1") return "0 5 * * *";
			if (/^hours?$/.test(unit) && /^\d{1,2}$/.test(count) && 24 % Number(count) == 0) return count === "1" ? "0 * * * *" : `0 */${count} * * *`;
			return null;
		}
	}),
	15611: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => isSameZone,
			l: () => instantAt
		});
		var _decide_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32359);
		let WIDEST = 936e5;
		function instantAt(local, timeZone) {
			let clock = (0, _decide_calendar_js__WEBPACK_IMPORTED_MODULE_0__.CH)(timeZone);
			let offsetAt = (instant) => clock(instant) - instant;
			let offsets = [offsetAt(local - WIDEST), offsetAt(local + WIDEST)];
			let found = offsets.map((offset) => local - offset).filter((instant) => clock(instant) === local);
			if (found.length > 0) return Math.min(...found);
			let before = local - Math.max(...offsets);
			let after = local - Math.min(...offsets);
			for (; after - before > 1;) {
				let middle = Math.floor((before + after) / 2);
				clock(middle) < local ? before = middle : after = middle;
			}
			return after;
		}
		function isSameZone(one, other) {
			return nameOf(one) === nameOf(other);
		}
		function nameOf(timeZone) {
			return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
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
	}),
	71426: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mc: () => entriesOf,
			hG: () => under,
			pi: () => isMapping
		});
		function isMapping(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
		function entriesOf(value) {
			return isMapping(value) ? Object.entries(value) : [];
		}
		function under(value, key) {
			return isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
		}
	}),
	89247: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FL: () => REGIONS_PATTERN,
			Hw: () => regionsAllow,
			WJ: () => readRegionPatterns
		});
		var _decide_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49552);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33444);
		let ONE_PATTERN = "!?[a-z0-9*?-]+";
		let REGIONS_PATTERN = `^[\\s,]*${ONE_PATTERN}(?:[\\s,]+${ONE_PATTERN})*[\\s,]*$`;
		function readRegionPatterns(text) {
			let patterns = patternsOf(text);
			let right = "write names or globs such as \"us-* !us-west-1\", or leave it out for all regions";
			if (patterns.length === 0) return {
				ok: !1,
				problem: `"${text}" names no region; ${right}`
			};
			let wrong = patterns.find((pattern) => !RegExp(`^${ONE_PATTERN}$`).test(pattern));
			if (wrong !== void 0) return {
				ok: !1,
				problem: `"${wrong}" cannot fit the name of a region, which is like eu-west-1; ${right}`
			};
			let included = patterns.filter((pattern) => !pattern.startsWith("!"));
			let excludes = (name) => patterns.some((pattern) => pattern.startsWith("!") && fits(name, pattern.slice(1)));
			if (included.length === 0 ? excludes("*") : included.every(excludes)) return {
				ok: !1,
				problem: `"${text}" excludes every region; ${right}`
			};
			return {
				ok: !0,
				value: text.trim()
			};
		}
		function regionsAllow(text, name) {
			let patterns = patternsOf(text);
			let included = patterns.filter((pattern) => !pattern.startsWith("!"));
			let excluded = patterns.filter((pattern) => pattern.startsWith("!"));
			return (included.length === 0 || included.some((pattern) => fits(name, pattern))) && !excluded.some((pattern) => fits(name, pattern.slice(1)));
		}
		function patternsOf(text) {
			return text.split(/[\s,]+/).filter((pattern) => pattern !== "");
		}
		function fits(name, pattern) {
			return (0, _decide_regions_js__WEBPACK_IMPORTED_MODULE_0__.T)(pattern, [(0, _model_js__WEBPACK_IMPORTED_MODULE_1__.Ny)(name)]).ok;
		}
	}),
	3829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => foldSchedule });
		function foldSchedule(text) {
			return text.trim().replace(/\s+/g, " ");
		}
	}),
	6040: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			missingResources: () => missingResources,
			prefilters: () => prefilters,
			selectByPlan: () => selectByPlan
		});
		var _decide_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87223);
		var _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52431);
		var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33444);
		var _regions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89247);
		function selectByPlan(resources, plan) {
			let { selection } = plan;
			let wanted = [];
			let keptOut = [];
			for (let found of resources) {
				let resource = plan.engine === "aws-backup" ? (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.vd)(found) : found;
				if (!isOfKind(resource, selection)) continue;
				let named = selection.resources.some((reference) => isNamedBy(reference, resource));
				if (!named && !selectedByTags(resource, selection)) continue;
				let inRegion = (0, _regions_js__WEBPACK_IMPORTED_MODULE_3__.Hw)(selection.regions, resource.region);
				if (!inRegion && !named) continue;
				let reason = inRegion ? whyExcepted(resource, plan) : outOfRegions(resource, plan);
				reason === null ? wanted.push(resource) : keptOut.push(skip(resource, reason, !inRegion));
			}
			let { selected, skipped } = (0, _decide_selection_js__WEBPACK_IMPORTED_MODULE_0__.L)(wanted, []);
			return {
				selected,
				skipped: [...skipped, ...keptOut].sort(byPlace)
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
			return (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.bA)(tags, selection.tags) && (selection.anyOf.length === 0 || selection.anyOf.some((group) => (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.bA)(tags, group)));
		}
		function whyExcepted({ tags }, { name, selection }) {
			let line = selection.except.find((one) => (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.bA)(tags, [one]));
			return line === void 0 ? null : `its tag ${(0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.em)(line)} keeps it out of the plan ${name}`;
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
		function byPlace(a, b) {
			return compare(a.region, b.region) || compare(a.id, b.id);
		}
		function compare(a, b) {
			return a < b ? -1 : +(a > b);
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
			return JSON.stringify((0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.Gw)(a.tags)) === JSON.stringify((0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.Gw)(b.tags));
		}
	}),
	97865: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PN: () => noPlan,
			pw: () => planPath,
			vS: () => parsePlan
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _model_known_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51163);
		function planPath(planFile) {
			return planFile ?? ".github/backup-plans.yml";
		}
		async function parsePlan(path, text, now) {
			let { parsePlanFile } = await Promise.all([
				__webpack_require__.e(5924),
				__webpack_require__.e(6637),
				__webpack_require__.e(7728),
				__webpack_require__.e(4930),
				__webpack_require__.e(8679)
			]).then(__webpack_require__.bind(__webpack_require__, 38679));
			let reading = parsePlanFile(text, now);
			if (reading.ok) return {
				ok: !0,
				value: {
					path,
					text,
					hash: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex"),
					file: reading.file
				}
			};
			return {
				ok: !1,
				refusals: tellable(reading.problems, text).map(({ line, column, message }) => ({
					target: `${path}:${line}:${column}`,
					fault: (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_1__.AN)(message, `Correct line ${line} of ${path} and run again; nothing was changed.`),
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
				fault: (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_1__.AN)(message, "Correct plan-file and run again; nothing was changed.")
			};
		}
	})
};
