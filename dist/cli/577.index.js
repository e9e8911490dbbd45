export const id = 577;
export const ids = [577];
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
	2577: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { keepRetained: () => keepRetained });
		var _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7600);
		var _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8208);
		var _retention_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(746);
		function keepRetained(changeSet, inventory, file, now) {
			let reasons = file === null ? null : retentionReasons(inventory, file, now);
			let unjudged = 0;
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
					unjudged += 1;
					return keep(`its plan ${point.tags.backupPlan} was not read, so its retention cannot be judged`);
				}
				let reason = reasons.get(point.id);
				return reason === void 0 ? change : keep(reason);
			});
			if (unjudged === 0) return {
				...changeSet,
				changes
			};
			let warning = {
				region: null,
				target: "plan-file",
				message: `${unjudged} expired AMIs that a backup plan made are kept, because no plan file was read; check the repository out before the purge, or name the file in plan-file`
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
			for (let plan of file.plans) {
				if (plan.retention === null) continue;
				let members = points.filter((point) => (0, _plan_membership_js__WEBPACK_IMPORTED_MODULE_0__.plansOf)(point, file).some((one) => one.plan === plan));
				for (let { id, createdAt } of members) createdAt === null && reasons.set(id, "it cannot be read when it was made, so its retention cannot be judged");
				let judged = members.flatMap((point) => retainedPoint(point, inventory) ?? []);
				for (let [id, reason] of (0, _retention_js__WEBPACK_IMPORTED_MODULE_2__.N)(judged, plan.retention, now)) {
					let known = reasons.get(id);
					reasons.set(id, known === void 0 ? reason : `${known}; ${reason}`);
				}
			}
			return reasons;
		}
		function retainedPoint(point, { account }) {
			let { id, region, createdAt, state } = point;
			let ownership = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_1__.i)(point, account);
			if (!ownership.ours || createdAt === null) return null;
			return {
				id,
				region,
				source: ownership.source,
				createdAt,
				available: state === "available"
			};
		}
	}),
	746: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => retentionKeeps });
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
				let key = `${point.region} ${point.source}`;
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
	})
};
