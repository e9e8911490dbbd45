export const id = 3081;
export const ids = [3081];
export const modules = {
	6597: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => durationWords });
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
		function counted(count, noun) {
			return `${count} ${noun}${count === 1 ? "" : "s"}`;
		}
	}),
	8208: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => proveSnapshotOwnership,
			i: () => proveOwnership
		});
		var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(313);
		function proveOwnership(point, account) {
			if (point.owner !== account) return no(`it belongs to account ${point.owner}`);
			if (point.tags.createdBy !== _naming_js__WEBPACK_IMPORTED_MODULE_0__.VI) return no(`its CreatedBy tag is not "${_naming_js__WEBPACK_IMPORTED_MODULE_0__.VI}"`);
			if (point.managedBy !== null) return no(`${point.managedBy} made it and sees to its deletion`);
			if (point.source === null) return no("it is a copy, or made in another way: the service recorded no source for it");
			if (point.tags.source !== null && point.tags.source !== point.source) return no(`its BackupSource tag says ${point.tags.source}, the service says ${point.source}`);
			return {
				ours: !0,
				source: point.source
			};
		}
		function proveSnapshotOwnership(snapshot, account) {
			if (snapshot.owner !== account) return no(`it belongs to account ${snapshot.owner}`);
			if (snapshot.tags.createdBy !== _naming_js__WEBPACK_IMPORTED_MODULE_0__.VI) return no(`its CreatedBy tag is not "${_naming_js__WEBPACK_IMPORTED_MODULE_0__.VI}"`);
			if (snapshot.source === null || snapshot.madeFor === null) return no("its description names no recovery point");
			if (snapshot.tags.source !== null && snapshot.tags.source !== snapshot.source) return no(`its BackupSource tag says ${snapshot.tags.source}, its description says ${snapshot.source}`);
			return {
				ours: !0,
				source: snapshot.source
			};
		}
		function no(why) {
			return {
				ours: !1,
				why
			};
		}
	}),
	746: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => retentionKeeps });
		var model = __webpack_require__(9581);
		let DAY = 864e5;
		let calendars = new Map();
		function calendarIn(timeZone) {
			let known = calendars.get(timeZone);
			if (known !== void 0) return known;
			let calendar = makeCalendar(timeZone);
			calendars.set(timeZone, calendar);
			return calendar;
		}
		function makeCalendar(timeZone) {
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
				return Math.floor((instant + (offset ?? offsetAt(clock, instant))) / DAY);
			};
		}
		function offsetAt(clock, instant) {
			let second = Math.floor(instant / 1e3) * 1e3;
			let field = new Map(clock.formatToParts(second).map(({ type, value }) => [type, Number(value)]));
			let at = (type) => field.get(type) ?? NaN;
			return new Date(0).setUTCFullYear(at("year"), at("month") - 1, at("day")) + ((at("hour") * 60 + at("minute")) * 60 + at("second")) * 1e3 - second;
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
		var duration_words = __webpack_require__(6597);
		var expiry = __webpack_require__(3430);
		function retentionKeeps(points, retention, now) {
			let reasons = new Map();
			for (let newestFirst of availableByResource(points)) {
				let rules = [
					keptAsLast(newestFirst, retention.keepLast),
					keptByPeriod(newestFirst, DAILY, retention.keepDaily, retention.timeZone),
					keptByPeriod(newestFirst, WEEKLY, retention.keepWeekly, retention.timeZone),
					keptByPeriod(newestFirst, MONTHLY, retention.keepMonthly, retention.timeZone),
					keptByPeriod(newestFirst, YEARLY, retention.keepYearly, retention.timeZone),
					keptWithin(newestFirst, retention.keepWithin, now)
				];
				for (let [place, { id }] of newestFirst.entries()) {
					let named = rules.flatMap((kept) => kept.get(place) ?? []);
					named.length > 0 && reasons.set(id, named.join("; "));
				}
			}
			return reasons;
		}
		function availableByResource(points) {
			let groups = new Map();
			for (let point of points) {
				if (!point.available) continue;
				let key = (0, model.TN)({
					...point,
					id: point.source
				});
				let group = groups.get(key);
				group === void 0 ? groups.set(key, [point]) : group.push(point);
			}
			for (let group of groups.values()) group.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
			return groups.values();
		}
		function keptAsLast(newestFirst, count) {
			return new Map(newestFirst.slice(0, Math.max(0, count)).map((_, place) => [place, `last ${place + 1} of ${count}`]));
		}
		function keptByPeriod(newestFirst, kind, count, timeZone) {
			let kept = new Map();
			if (count <= 0) return kept;
			let dayOf = calendarIn(timeZone);
			let filled = new Set();
			for (let [place, { createdAt }] of newestFirst.entries()) {
				if (filled.size === count) return kept;
				let day = dayOf(createdAt);
				let period = kind.numberOf(day);
				if (filled.has(period)) continue;
				filled.add(period);
				kept.set(place, `${kind.adjective} ${filled.size} of ${count}, ${kind.nameOf(day)}`);
			}
			let oldest = newestFirst.length - 1;
			filled.size < count && oldest >= 0 && !kept.has(oldest) && kept.set(oldest, `oldest, while only ${filled.size} of ${count} ${kind.plural} have one`);
			return kept;
		}
		function keptWithin(newestFirst, within, now) {
			let kept = new Map();
			if (within === null) return kept;
			let since = earliestWithin(newestFirst.find(({ createdAt }) => createdAt <= now)?.createdAt, within);
			for (let [place, { createdAt }] of newestFirst.entries()) createdAt >= since && kept.set(place, `within ${(0, duration_words.S)(within)} of the newest`);
			return kept;
		}
		function earliestWithin(newest, { months, milliseconds }) {
			if (newest === void 0) return -1e400;
			let rule = {
				keep: "for",
				duration: {
					months: -months,
					milliseconds: -milliseconds
				}
			};
			let since = (0, expiry.WJ)(rule, newest);
			return since === "never" ? -1e400 : since;
		}
	}),
	3081: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { decideGuarded: () => decideGuarded });
		var src_group = __webpack_require__(9287);
		var model = __webpack_require__(9581);
		var faults = __webpack_require__(9856);
		var decide_ownership = __webpack_require__(8208);
		function guard(changeSet, context) {
			return [
				minKeep,
				notPublic,
				inUse,
				stillUsedSnapshots,
				maxDeletions
			].reduce((guarded, rule) => rule(guarded, context), changeSet);
		}
		let minKeep = (changeSet, context) => {
			let { account, request } = context;
			if (request.minKeep === 0) return changeSet;
			let newest = newestAvailable(changeSet.changes, account, request.minKeep);
			let existingOf = ({ existing }) => existing;
			return perDelete(changeSet, context, "min-keep", existingOf, always, (change, existing) => {
				if (!existing.has(change.source) || !newest.has(change.point)) return null;
				return keep(change, "min-keep", `among the newest ${request.minKeep} of ${change.source}, which still exists`);
			});
		};
		function newestAvailable(changes, account, count) {
			let available = changes.flatMap((change) => {
				if (!("point" in change) || change.point.state !== "available") return [];
				let ownership = (0, decide_ownership.i)(change.point, account);
				return ownership.ours ? [{
					point: change.point,
					key: `${(0, model.$t)(change.point)} ${ownership.source}`
				}] : [];
			});
			let newest = new Set();
			for (let group of (0, src_group.$)(available, ({ key }) => key).values()) {
				let points = group.map(({ point }) => point);
				for (let point of points) point.createdAt === null && newest.add(point);
				let dated = points.flatMap((point) => point.createdAt === null ? [] : [{
					point,
					at: point.createdAt
				}]);
				dated.sort((a, b) => b.at - a.at || (a.point.id < b.point.id ? 1 : -1));
				for (let { point } of dated.slice(0, count)) newest.add(point);
			}
			return newest;
		}
		let notPublic = (changeSet, context) => {
			let publicOf = (evidence) => evidence.public;
			let asked = ({ point }) => point.public === null;
			return perDelete(changeSet, context, "public", publicOf, asked, (change, publicOnes) => publicOnes.has(change.point.id) ? keep(change, "public", "it is public: others may be using it") : null);
		};
		let inUse = (changeSet, context) => {
			let { request } = context;
			let usersOf = ({ users }) => users;
			let asked = (change) => asksForUsers(change, request);
			return perDelete(changeSet, context, request.protectInUse ? "protect-in-use" : "snapshots", usersOf, asked, (change, users) => {
				let names = users.get(change.point.id) ?? [];
				return names.length === 0 ? null : keep(change, "in-use", `in use by ${listed(names)}`);
			});
		};
		function asksForUsers({ point }, { protectInUse }) {
			return protectInUse || point.kind === "ebs-volume";
		}
		function listed(names) {
			let shown = [...names].sort().slice(0, 5).join(", ");
			return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
		}
		let stillUsedSnapshots = (changeSet, context) => {
			let blind = new Map();
			let changes = changeSet.changes.filter((change) => {
				if (change.action !== "delete-snapshot") return !0;
				let { snapshot } = change;
				let place = (0, model.$t)(snapshot);
				let registered = context.evidence.get(place)?.registered ?? null;
				if (registered === null) throw Error(`no evidence was read about snapshots in ${snapshot.region}: this is a bug`);
				if (registered.ok) return !(snapshot.madeFor !== null && registered.value.points.has(snapshot.madeFor)) && !registered.value.snapshots.has(snapshot.id);
				blind.has(place) || blind.set(place, unevaluated(snapshot, "snapshots", registered.fault, context));
				return !1;
			});
			return {
				...changeSet,
				changes,
				failures: [...changeSet.failures, ...blind.values()]
			};
		};
		let maxDeletions = (changeSet, { request }) => {
			if (request.maxDeletions === null) return changeSet;
			let most = request.maxDeletions;
			let ours = changeSet.changes.flatMap((change) => "point" in change && (change.action !== "keep" || change.because !== "not-ours") ? [{
				kind: change.point.kind,
				due: change.action === "delete"
			}] : []);
			let above = [ours, ..."count" in most ? [] : [...(0, src_group.$)(ours, ({ kind }) => kind).values()]].find((counted) => isAbove(most, dueIn(counted), counted.length));
			if (above === void 0) return changeSet;
			let limit = "count" in most ? `${most.count}` : `${most.percent}%`;
			let noun = (0, model.Z9)(above.map(({ kind }) => kind)).point;
			let fault = (0, faults.$T)(dueIn(above), above.length, noun, limit);
			let changes = changeSet.changes.flatMap((change) => {
				if (change.action === "delete") return [{
					action: "refuse",
					point: change.point,
					reason: fault.message
				}];
				return change.action === "delete-snapshot" ? [] : [change];
			});
			let failure = {
				region: null,
				target: "max-deletions",
				action: "purge",
				fault
			};
			return {
				...changeSet,
				changes,
				failures: [...changeSet.failures, failure]
			};
		};
		function dueIn(counted) {
			return counted.filter(({ due }) => due).length;
		}
		function isAbove(limit, due, total) {
			return "count" in limit ? due > limit.count : due * 100 > limit.percent * total;
		}
		let always = () => !0;
		function perDelete(changeSet, context, guardName, evidenceOf, applies, judge) {
			let failures = new Map();
			let changes = changeSet.changes.map((change) => {
				if (change.action !== "delete" || !applies(change)) return change;
				let place = (0, model.$t)(change.point);
				let evidence = context.evidence.get(place);
				let known = evidence === void 0 ? null : evidenceOf(evidence);
				if (known === null) throw Error(`no evidence was read for the guard ${guardName} of ${place}: this is a bug`);
				if (known.ok) return judge(change, known.value) ?? change;
				let failure = failures.get(place) ?? unevaluated(change.point, guardName, known.fault, context);
				failures.set(place, failure);
				return {
					action: "refuse",
					point: change.point,
					reason: failure.fault.message
				};
			});
			return {
				...changeSet,
				changes,
				failures: [...changeSet.failures, ...failures.values()]
			};
		}
		function unevaluated({ kind, region }, guardName, cause, { request }) {
			return {
				region,
				target: guardName,
				action: "purge",
				fault: (0, faults.GX)(guardName, cause, request.kinds.length > 1 ? kind : null)
			};
		}
		function keep(change, because, reason) {
			return {
				action: "keep",
				point: change.point,
				because,
				reason
			};
		}
		var membership = __webpack_require__(7600);
		var retention = __webpack_require__(746);
		function keepRetained(changeSet, inventory, file, now) {
			let reasons = file === null ? null : retentionReasons(inventory, file, now);
			let unjudged = [];
			let changes = changeSet.changes.map((change) => {
				if (change.action !== "delete" || change.because !== "expired") return change;
				let { point } = change;
				let keep = (reason) => ({
					action: "keep",
					point,
					because: "retention",
					reason
				});
				if (reasons === null) {
					if (point.tags.backupPlan === null) return change;
					unjudged.push(point.kind);
					return keep(`its plan ${point.tags.backupPlan} was not read, so its retention cannot be judged`);
				}
				let reason = reasons.get(point.id);
				return reason === void 0 ? change : keep(reason);
			});
			if (unjudged.length === 0) return {
				...changeSet,
				changes
			};
			let warning = {
				region: null,
				target: "plan-file",
				message: `${unjudged.length} expired ${(0, model.Z9)(unjudged).point}s that a backup plan made are kept, because no plan file was read; check the repository out before the purge, or name the file in plan-file`
			};
			return {
				...changeSet,
				changes,
				warnings: [...changeSet.warnings, warning]
			};
		}
		function retentionReasons(inventory, file, now) {
			let reasons = new Map();
			let points = inventory.regions.flatMap((region) => region.read ? region.points : []);
			if (file.plans.some(({ retention }) => retention !== null)) for (let { id, tags } of points) (0, membership.isCutPlanValue)(tags.backupPlan) && reasons.set(id, CUT);
			for (let plan of file.plans) {
				if (plan.retention === null) continue;
				let members = points.filter((point) => (0, membership.plansOf)(point, file).some((one) => one.plan === plan));
				for (let { id, createdAt } of members) createdAt === null && reasons.set(id, "it cannot be read when it was made, so its retention cannot be judged");
				let judged = members.flatMap((point) => retainedPoint(point, inventory) ?? []);
				for (let [id, reason] of (0, retention.N)(judged, plan.retention, now)) {
					let known = reasons.get(id);
					reasons.set(id, known === void 0 ? reason : `${known}; ${reason}`);
				}
			}
			return reasons;
		}
		let CUT = "its BackupPlan tag was cut, so not all its plans are known";
		function retainedPoint(point, { account }) {
			let { kind, id, region, createdAt, state } = point;
			let ownership = (0, decide_ownership.i)(point, account);
			if (!ownership.ours || createdAt === null) return null;
			return {
				kind,
				id,
				region,
				source: ownership.source,
				createdAt,
				available: state === "available"
			};
		}
		var backup = __webpack_require__(695);
		var expire_tag = __webpack_require__(3923);
		var decide_expiry = __webpack_require__(3430);
		var naming = __webpack_require__(313);
		var tag_lines = __webpack_require__(2431);
		function decidePurge(inventory, request, now) {
			let rules = {
				account: inventory.account,
				wantedTag: request.tagLines === null ? null : (0, tag_lines.wm)(request.tagLines),
				now
			};
			let changes = [];
			let failures = (0, backup.b)(inventory.regions);
			let warnings = [];
			for (let region of inventory.regions) {
				if (!region.read) continue;
				failures.push(...region.troubles ?? []);
				warnings.push(...region.warnings ?? []);
				for (let point of (0, src_group.a)(region.points).sort(byId)) {
					if (!bearsOurMark(point, inventory.account)) continue;
					let change = judgePoint(point, rules);
					changes.push(change);
					isOurFailedPoint(point, rules) && failures.push({
						region: point.region,
						target: point.id,
						action: "create",
						fault: (0, faults.BP)(point.stateReason)
					});
					change.action === "keep" && (change.because === "expiry-missing" || change.because === "expiry-unreadable") && warnings.push({
						region: point.region,
						target: point.id,
						message: change.reason
					});
				}
				for (let snapshot of (0, src_group.a)(region.loose)) {
					let change = judgeSnapshot(snapshot, rules);
					change !== null && changes.push(change);
				}
			}
			return {
				changes,
				skipped: [],
				failures,
				warnings,
				matched: 0
			};
		}
		function byId(a, b) {
			return a.id < b.id ? -1 : 1;
		}
		function bearsOurMark(point, account) {
			return point.owner === account && point.tags.createdBy === naming.VI;
		}
		function isOurFailedPoint(point, rules) {
			return point.state === "failed" && isWanted(point.tags.backupTag, rules) && (0, decide_ownership.i)(point, rules.account).ours;
		}
		function isWanted(backupTag, rules) {
			return rules.wantedTag === null || backupTag === rules.wantedTag;
		}
		function judgePoint(point, rules) {
			let keep = (because, reason) => ({
				action: "keep",
				point,
				because,
				reason
			});
			let ownership = (0, decide_ownership.i)(point, rules.account);
			if (!ownership.ours) return keep("not-ours", `not proven to be ours: ${ownership.why}`);
			let { source } = ownership;
			if (!isWanted(point.tags.backupTag, rules)) return keep("other-tag", `made for ${point.tags.backupTag ?? "no recorded tag"}, not for ${rules.wantedTag}`);
			if (point.state === "pending") return keep("pending", "still pending");
			if (point.protection !== null) return keep("protected", `deregistration protection is ${point.protection}`);
			if (point.public) return keep("public", "it is public: others may be using it");
			let expiry = (0, expire_tag.m)(point.tags.expire);
			if (point.state === "failed") return {
				action: "delete",
				point,
				source,
				expiresAt: expiry.readable ? expiry.expiresAt : null,
				because: "failed",
				reason: "it failed and holds no backup"
			};
			if (!expiry.readable) return expiry.missing ? keep("expiry-missing", "it has no Expire tag") : keep("expiry-unreadable", `its Expire tag "${point.tags.expire}" cannot be read as a date`);
			if (expiry.expiresAt === "never") return keep("never-expires", "it never expires");
			let when = (0, decide_expiry.r4)(expiry.expiresAt);
			if (expiry.expiresAt > rules.now) return keep("not-expired", `it expires at ${when}`);
			let { expiresAt } = expiry;
			return {
				action: "delete",
				point,
				source,
				expiresAt,
				because: "expired",
				reason: `it expired at ${when}`
			};
		}
		function judgeSnapshot(snapshot, rules) {
			if (snapshot.state === "other" || !(0, decide_ownership.Q)(snapshot, rules.account).ours) return null;
			if (!isWanted(snapshot.tags.backupTag, rules)) return null;
			if (snapshot.state === "error") return {
				action: "delete-snapshot",
				snapshot,
				reason: `its ${model.GW[snapshot.kind].point} ${snapshot.madeFor} is gone, and in state error it holds nothing`
			};
			let expiry = (0, expire_tag.m)(snapshot.tags.expire);
			if (!expiry.readable || expiry.expiresAt === "never" || expiry.expiresAt > rules.now) return null;
			return {
				action: "delete-snapshot",
				snapshot,
				reason: `its ${model.GW[snapshot.kind].point} ${snapshot.madeFor} is gone and it expired at ${(0, decide_expiry.r4)(expiry.expiresAt)}`
			};
		}
		var src_faults = __webpack_require__(9471);
		var port = __webpack_require__(1141);
		async function readEvidence({ kinds }, { changes }, request, watch) {
			let deletes = changes.filter((change) => change.action === "delete");
			let snapshots = changes.filter((change) => change.action === "delete-snapshot");
			let deletesOf = (0, src_group.$)(deletes, ({ point }) => (0, model.$t)(point));
			let snapshotsOf = (0, src_group.$)(snapshots, ({ snapshot }) => (0, model.$t)(snapshot));
			let places = new Map([...deletes.map(({ point }) => point), ...snapshots.map(({ snapshot }) => snapshot)].map(({ kind, region }) => [(0, model.$t)({
				kind,
				region
			}), {
				kind,
				region
			}]));
			let answers = await Promise.all([...places].map(async ([place, { kind, region }]) => {
				let candidates = deletesOf.get(place) ?? [];
				let sources = new Set(candidates.map(({ source }) => source));
				let question = {
					sources: request.minKeep > 0 && sources.size > 0 ? [...sources] : null,
					candidates: candidates.some((change) => asksForUsers(change, request)) ? candidates.map(({ point }) => point.id) : null,
					unclear: candidates.flatMap(({ point }) => point.public === null ? [point.id] : []),
					registered: snapshotsOf.has(place)
				};
				try {
					return [place, await (0, port.I)(kinds, kind).readEvidence(region, question)];
				} catch (error) {
					let unread = (0, model.V2)((0, src_faults.Kl)(error, watch));
					return [place, {
						existing: unread,
						users: unread,
						public: unread,
						registered: unread
					}];
				}
			}));
			return new Map(answers);
		}
		async function decideGuarded(inventory, connection, request, source, startedAt, watch) {
			let now = request.asOf ?? startedAt;
			let due = keepRetained(decidePurge(inventory, request, now), inventory, source?.file ?? null, now);
			let evidence = await readEvidence(connection, due, request, watch);
			return guard(due, {
				account: inventory.account,
				request,
				evidence
			});
		}
	})
};
