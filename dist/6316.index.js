export const id = 6316;
export const ids = [6316];
export const modules = {
	6316: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { comparePlans: () => comparePlans });
		var expiry = __webpack_require__(3430);
		var model = __webpack_require__(9581);
		let ORDER = [
			"newly-deletable",
			"replaced",
			"expiry-shortened",
			"later",
			"spared",
			"expiry-lengthened"
		];
		function fateChanges(own, before, after, { inventory }) {
			let names = new Map(inventory.resources.map((resource) => [(0, model.TN)(resource), resource.name]));
			return own.flatMap(({ point, source }) => {
				let was = before.fates.get(point.id);
				let willBe = after.fates.get(point.id);
				if (was === void 0 || willBe === void 0) return [];
				let change = changeBetween(was, willBe);
				if (change === null) return [];
				return [{
					change,
					kind: point.kind,
					region: point.region,
					imageId: point.id,
					name: point.name,
					instanceId: source,
					instanceName: names.get((0, model.TN)({
						...point,
						id: source
					})) ?? "",
					createdAt: (0, expiry.r4)(point.createdAt),
					before: was,
					after: willBe
				}];
			}).sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change) || compare(whenOf(a.after), whenOf(b.after)) || compare(a.region, b.region) || compare(a.kind, b.kind) || compare(a.instanceId, b.instanceId) || compare(a.createdAt, b.createdAt) || compare(a.imageId, b.imageId));
		}
		function changeBetween(was, willBe) {
			if (willBe.end === "deleted") {
				if (was.end === "kept" || willBe.from < was.from) return isReplaced(was, willBe) ? "replaced" : "newly-deletable";
				return willBe.from > was.from ? "later" : null;
			}
			if (was.end === "deleted") return "spared";
			let [one, other] = [orderOf(was.expiresAt), orderOf(willBe.expiresAt)];
			if (one === other) return null;
			return other < one ? "expiry-shortened" : "expiry-lengthened";
		}
		function isReplaced(was, willBe) {
			return was.heldBy === "min-keep" && willBe.expiresAt !== null && willBe.expiresAt >= orderOf(was.expiresAt);
		}
		function orderOf(expiresAt) {
			return expiresAt ?? "";
		}
		function whenOf(fate) {
			return fate.end === "deleted" ? fate.from : orderOf(fate.expiresAt);
		}
		function compare(a, b) {
			return a < b ? -1 : +(a > b);
		}
		var tag_lines = __webpack_require__(2431);
		var duration_words = __webpack_require__(6597);
		let DAY = 864e5;
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
			return (0, duration_words.S)({
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
		var upcoming = __webpack_require__(6633);
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
				...deadRules(file, resources, kinds),
				...file.plans.flatMap((plan) => {
					let alone = (0, upcoming.S)([plan], {
						occurrences,
						now,
						until
					});
					return [...expiresBeforeNext(plan, alone, kinds), ...idleRetention(plan, alone)];
				}),
				...sameTags(file, kinds),
				...overlaps(resources, kinds)
			];
		}
		function selectsNothing({ name, selection }, kinds) {
			let wanted = kinds.filter((kind) => selection.kinds.length === 0 || selection.kinds.includes(kind));
			return {
				kind: "selects-nothing",
				plan: name,
				rule: null,
				message: `Plan "${name}" ${wanted.length > 0 ? `selects no ${(0, model.Z9)(wanted).resource}.` : `is for kinds that this preview does not look at; add to the input kinds: ${selection.kinds.join(", ")}.`}`
			};
		}
		function deadRules(file, resources, kinds) {
			let beatenBy = new Map();
			let deciding = new Set();
			for (let upcoming of new Set(resources.map((resource) => resource.upcoming))) for (let { due, winner } of upcoming) {
				let winnerName = `${winner.plan.name}/${winner.rule.name}`;
				deciding.add(winnerName);
				for (let { plan, rule } of due) {
					let name = `${plan.name}/${rule.name}`;
					if (name === winnerName) continue;
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
					message: `Rule "${plan}/${rule}" changes nothing: whenever it is due, ${[...winners].map((winner) => `"${winner}"`).join(" or ")} is due for the same ${(0, model.Z9)(kinds).resource}s and keeps at least as long.`
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
				let message = `By itself, plan "${plan.name}" leaves ${(0, model.Z9)(kinds).resource}s with only what min-keep holds: rule "${name}" expires after ${expiryText}, and the next backup is ${hours(next.at - at)} later.`;
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
				let key = (0, tag_lines.Gw)(selection.tags).join("\n");
				let other = first.get(key);
				if (other === void 0) {
					first.set(key, name);
					return [];
				}
				return [{
					kind: "same-tags",
					plan: name,
					rule: null,
					message: `Plans "${other}" and "${name}" select by the same tags: ${(0, model.Z9)(kinds).point}s made before there were plans are counted to "${other}".`
				}];
			});
		}
		function overlaps(resources, kinds) {
			let { resource, point } = (0, model.Z9)(kinds);
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
		var outlook = __webpack_require__(5182);
		let protection_ORDER = [
			"lost",
			"gained",
			"moved"
		];
		function protectionChanges(resources, before, after) {
			return resources.flatMap((resource) => {
				let [was, willBe] = [before, after].map((plans) => namesOf(plans.get((0, model.TN)(resource))));
				if (was === void 0 || willBe === void 0 || was.join("\n") === willBe.join("\n")) return [];
				let change = willBe.length === 0 ? "lost" : was.length === 0 ? "gained" : "moved";
				let { kind, region, id: instanceId, name: instanceName } = resource;
				return [{
					change,
					kind,
					region,
					instanceId,
					instanceName,
					before: was,
					after: willBe
				}];
			}).sort((a, b) => protection_ORDER.indexOf(a.change) - protection_ORDER.indexOf(b.change) || protection_compare(a.region, b.region) || protection_compare(a.kind, b.kind) || protection_compare(a.instanceId, b.instanceId));
		}
		function namesOf(entry) {
			return (entry?.plans.map(({ name }) => name) ?? []).sort();
		}
		function protection_compare(a, b) {
			return a < b ? -1 : +(a > b);
		}
		var rule_changes = __webpack_require__(8421);
		var storage = __webpack_require__(2614);
		function comparePlans(input) {
			let { base, head, kinds, inventory, now, days = 35, minKeep, graceMilliseconds, pricePerGibMonth } = input;
			let own = (0, outlook.S)(inventory);
			let before = (0, outlook.E)(base, own, input);
			let after = (0, outlook.E)(head, own, input);
			let sized = own.map(({ point, source }) => ({
				...point,
				source,
				gib: (0, storage.w)(point)
			}));
			return {
				version: 1,
				account: inventory.account,
				at: (0, expiry.r4)(now),
				kinds,
				days,
				hasBase: base !== null,
				minKeep,
				graceMilliseconds,
				pricePerGibMonth,
				instanceCount: inventory.resources.length,
				rules: (0, rule_changes.compareRules)(base, head),
				protection: protectionChanges(inventory.resources, before.protectedOnes, after.protectedOnes),
				fates: fateChanges(own, before, after, input),
				findings: findings(input, before.protectedOnes, after.protectedOnes),
				storageNow: (0, storage.W)(sized, pricePerGibMonth),
				before: before.outlook,
				after: after.outlook
			};
		}
	}),
	8421: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { compareRules: () => compareRules });
		var _decide_duration_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6597);
		var _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2431);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9581);
		let MINUTE = 6e4;
		function compareRules(base, head) {
			let before = new Map(base?.plans.map((plan) => [plan.name, plan]));
			let after = new Map(head.plans.map((plan) => [plan.name, plan]));
			return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => comparePlan(name, before.get(name), after.get(name)));
		}
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
			(before === void 0 || after === void 0) && add("plan", null, before?.name ?? null, after?.name ?? null);
			add("engine", null, engineText(before), engineText(after));
			add("selection", null, selectionText(before?.selection), selectionText(after?.selection));
			let [oldRules, newRules] = [before, after].map((file) => rulesByName(file?.rules ?? []));
			for (let name of new Set([...oldRules?.keys() ?? [], ...newRules?.keys() ?? []])) add("rule", name, ruleText(oldRules?.get(name)), ruleText(newRules?.get(name)));
			add("retention", null, retentionText(before?.retention), retentionText(after?.retention));
			return changes;
		}
		function rulesByName(rules) {
			return new Map(rules.map((rule) => [rule.name, rule]));
		}
		function engineText(plan) {
			return plan?.engine === "aws-backup" ? `AWS Backup, vault ${plan.vault}, as ${plan.role}` : null;
		}
		function selectionText(selection) {
			if (selection === void 0) return null;
			let { tags, anyOf, except, regions, kinds, resources } = selection;
			let parts = [];
			tags.length > 0 && parts.push((0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_0__.Gw)(tags).join(", "));
			anyOf.length > 0 && parts.push(`any of ${anyOf.map((group) => `(${(0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_0__.Gw)(group).join(", ")})`).sort().join(" or ")}`);
			except.length > 0 && parts.push(`except ${(0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_0__.Gw)(except).join(", ")}`);
			regions !== "" && parts.push(`in ${regions}`);
			kinds.length > 0 && parts.push(`only ${[...kinds].sort().join(", ")}`);
			if (resources.length > 0) {
				let named = resources.map(({ kind, id, region }) => {
					let what = kind === "ec2-instance" || kind === "ebs-volume" ? id : `${_model_js__WEBPACK_IMPORTED_MODULE_1__.GW[kind].resource} ${id}`;
					return region === null ? what : `${what} in ${region}`;
				});
				parts.push(`named: ${named.sort().join(", ")}`);
			}
			return parts.join("; ");
		}
		function ruleText(rule) {
			if (rule === void 0) return null;
			let text = `${rule.schedule ?? "by hand"}, expires after ${rule.expiryText}`.replace("after never", "never");
			if (!("coldStorageAfterDays" in rule)) return text;
			return [text, ...[
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
			].flatMap(([what, count, unit]) => count === null ? [] : [`${what} ${(0, _decide_duration_words_js__WEBPACK_IMPORTED_MODULE_2__.S)({
				months: 0,
				milliseconds: count * unit
			})}`])].join(", ");
		}
		function retentionText(retention) {
			if (retention == null) return null;
			let words = [
				["keep-last", retention.keepLast],
				["keep-daily", retention.keepDaily],
				["keep-weekly", retention.keepWeekly],
				["keep-monthly", retention.keepMonthly],
				["keep-yearly", retention.keepYearly]
			].filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count}`);
			retention.keepWithin !== null && words.push(`keep-within ${(0, _decide_duration_words_js__WEBPACK_IMPORTED_MODULE_2__.S)(retention.keepWithin)}`);
			return [...words, `in ${retention.timeZone}`].join(", ");
		}
	})
};
