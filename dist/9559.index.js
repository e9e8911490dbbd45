export const id = 9559;
export const ids = [9559];
export const modules = {
	6446: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => verdictOf });
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9581);
		function verdictOf(preview, failOn) {
			let { resource, point } = (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(preview.kinds);
			let sooner = preview.fates.filter(({ change }) => change === "newly-deletable");
			let lost = preview.protection.filter(({ change }) => change === "lost").length;
			let clauses = [];
			if (sooner.length > 0) {
				let first = sooner[0]?.after;
				let when = first?.end === "deleted" ? `, the first from ${first.from}` : "";
				let become = sooner.length === 1 ? `1 ${point} becomes` : `${sooner.length} ${point}s become`;
				clauses.push(`${become} deletable sooner${when}`);
			}
			lost > 0 && clauses.push(`${lost === 1 ? `1 ${resource} loses its` : `${lost} ${resource}s lose their`} protection`);
			let sentence = clauses.length > 0 ? clauses.join("; ") : quiet(preview);
			return failOn === "newly-deletable" && sooner.length > 0 || failOn === "unprotected" && lost > 0 ? {
				good: !1,
				sentence: `${sentence}, which fail-on ${failOn} does not allow`
			} : {
				good: !0,
				sentence
			};
		}
		function quiet(preview) {
			let { resource, point } = (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(preview.kinds);
			let gained = preview.protection.filter(({ change }) => change === "gained").length;
			if (gained > 0) return `${gained === 1 ? `1 ${resource} gains` : `${gained} ${resource}s gain`} protection; no ${point} becomes deletable sooner`;
			if (preview.rules.length === 0) return "The backup plans do not change";
			return `No ${point} becomes deletable sooner, and no ${resource} loses its protection`;
		}
	}),
	9559: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { renderPreviewDocument: () => renderPreviewDocument });
		var backup_calendar = __webpack_require__(4520);
		var fit = __webpack_require__(6460);
		var format = __webpack_require__(9152);
		var markdown = __webpack_require__(74);
		var verdict = __webpack_require__(6446);
		var group = __webpack_require__(9287);
		var model = __webpack_require__(9581);
		var report_section = __webpack_require__(4324);
		var terms = __webpack_require__(4544);
		function schedulesSection(schedules) {
			return {
				...report_section.tZ,
				title: `${(0, format.hS)(schedules.length, "place")} where schedules and workflows do not fit`,
				noun: "place",
				columns: ["Place", "What does not fit"],
				sentences: ["What does not fit"],
				...(0, report_section.RO)(schedules, ({ file, line, column, message }) => [[`${file}:${line}:${column}`], [message]])
			};
		}
		function asOfSections(asOf) {
			if (asOf === null) return [];
			let { deleted, kept, at } = asOf;
			let { resource, point, mixed } = (0, terms.T)(asOf);
			let place = [
				"Region",
				(0, terms.wW)(point),
				(0, terms.wW)(resource),
				"Created"
			];
			return [{
				...report_section.tZ,
				title: `${(0, format.hS)(deleted.length, `existing ${point}`)} deleted as of ${at}`,
				noun: point,
				dispensable: ["Created", "Region"],
				...(0, report_section.Jb)(mixed, [
					...place,
					"Deleted",
					"On that day"
				], deleted, (entry) => [
					...placeOf(entry),
					[entry.createdAt],
					[entry.purgedAt],
					[entry.onThatDay ? "yes" : "before"]
				])
			}, {
				...report_section.tZ,
				title: `${(0, format.hS)(kept.length, `existing ${point}`)} kept as of ${at}`,
				quiet: !0,
				noun: point,
				dispensable: ["Created", "Region"],
				...(0, report_section.Jb)(mixed, [
					...place,
					"Expires",
					"Why"
				], kept, (entry) => [
					...placeOf(entry),
					[entry.createdAt],
					[entry.expiresAt ?? "unreadable"],
					[entry.reason]
				])
			}];
		}
		function placeOf({ kind, region, imageId, instanceId, instanceName }) {
			return [
				[region],
				(0, report_section.zt)(kind, region, imageId),
				(0, report_section.VG)(kind, region, instanceId, instanceName)
			];
		}
		function asOfSentence({ at, deleted, kept, kinds }) {
			let { point } = (0, terms.T)({ kinds });
			let onThatDay = deleted.filter((entry) => entry.onThatDay).length;
			return `As of ${at}, ${(0, format.hS)(deleted.length, `existing ${point}`)} deleted, ${(0, format.ai)(onThatDay)} of them on that day, and ${(0, format.ai)(kept.length)} kept.`;
		}
		function money(value) {
			let [whole = "0", cents = "00"] = value.toFixed(2).split(".");
			return `${(0, format.ai)(Number(whole))}.${cents}`;
		}
		function previewContext(preview) {
			return [`Account ${preview.account}, as of ${preview.at}, looking ${(0, format.hS)(preview.days, "day")} ahead.`, `${minKeepWords(preview)} Shortening never acts within ${graceWords(preview)}; what only a keep rule held that is gone can go at the next purge.`];
		}
		function previewSentences(preview) {
			let { before, after, hasBase, instanceCount, findings, days } = preview;
			let { resource, point } = (0, terms.T)(preview);
			let was = (text) => hasBase ? ` (so far ${text})` : "";
			let span = `the next ${(0, format.hS)(days, "day")}`;
			let fresh = findings.filter(({ isNew }) => isNew).length;
			return [
				`${(0, format.ai)(after.protectedCount)} of ${(0, format.hS)(instanceCount, resource)} protected${was((0, format.ai)(before.protectedCount))}.`,
				`${(0, format.hS)(after.createdCount, point)} created${was((0, format.ai)(before.createdCount))} and ${(0, format.ai)(after.deletedCount)} deleted (so far ${(0, format.ai)(before.deletedCount)}) in ${span}.`,
				`Then ${(0, format.hS)(after.storage.images, point)} for an estimated ${costWords(after)} a month (so far ${(0, format.ai)(before.storage.images)} for ${costWords(before)}).`,
				...fresh === 0 ? [] : [`${(0, format.hS)(fresh, "thing")} in the new file may not be meant; see below.`]
			];
		}
		function minKeepWords(preview) {
			let { minKeep } = preview;
			let { resource, point } = (0, terms.T)(preview);
			if (minKeep === 0) return `No ${point} stays for being the newest of its ${resource} (min-keep is 0).`;
			return minKeep === 1 ? `The newest ${point} of each ${resource} stays, expired or not (min-keep).` : `The newest ${(0, format.ai)(minKeep)} ${point}s of each ${resource} stay, expired or not (min-keep).`;
		}
		function graceWords({ graceMilliseconds }) {
			return `${(0, format.ai)(Math.round(graceMilliseconds / 36e5))} hours`;
		}
		function costWords({ storage }) {
			return `${money(storage.lowerCost)} to ${money(storage.upperCost)}`;
		}
		function newlyDeletable({ fates, kinds }) {
			let { resource, point, mixed } = (0, terms.T)({ kinds });
			let columns = [
				"Region",
				(0, terms.wW)(point),
				(0, terms.wW)(resource),
				"Created",
				"Deletable from",
				"So far"
			];
			let entries = fates.filter(({ change }) => change === "newly-deletable");
			let resources = new Set(entries.map(({ kind, region, instanceId }) => (0, model.TN)({
				kind,
				region,
				id: instanceId
			}))).size;
			return {
				...report_section.tZ,
				title: `${(0, format.hS)(entries.length, `existing ${point}`)} of ${(0, format.hS)(resources, resource)} deletable sooner`,
				bad: !0,
				notes: ["A purge deletes each of them at its first run from the instant that is given here."],
				noun: point,
				dispensable: DISPENSABLE,
				...(0, report_section.Jb)(mixed, columns, entries, (entry) => [
					...placeOf(entry),
					[entry.createdAt],
					[entry.after.end === "deleted" ? entry.after.from : "not deleted"],
					[fateWords(entry.before)]
				])
			};
		}
		let DISPENSABLE = [
			"Created",
			"Region",
			"So far"
		];
		function otherFates({ fates, days, kinds }) {
			let { resource, point, mixed } = (0, terms.T)({ kinds });
			let columns = [
				"Region",
				(0, terms.wW)(point),
				(0, terms.wW)(resource),
				"Created",
				"So far",
				"Then"
			];
			let groups = (0, group.$)(fates, ({ change }) => change);
			let section = (changes, title) => {
				let entries = changes.flatMap((change) => groups.get(change) ?? []);
				return {
					...report_section.tZ,
					title: title((0, format.hS)(entries.length, `existing ${point}`)),
					quiet: !0,
					notes: ["\"From\" an instant on a purge may delete it."],
					noun: point,
					dispensable: DISPENSABLE,
					...(0, report_section.Jb)(mixed, columns, entries, (entry) => [
						...placeOf(entry),
						[entry.createdAt],
						[fateWords(entry.before)],
						[fateWords(entry.after)]
					])
				};
			};
			let span = (0, format.hS)(days, "day");
			return [
				section(["expiry-shortened"], (count) => `${count} with an earlier expiry, none of them deleted within ${span}`),
				section(["replaced"], (count) => `${count} replaced by newer ones: min-keep held ${count.startsWith("1 ") ? "it" : "them"} for want of any`),
				section(["later", "spared"], (count) => `${count} deleted later, or not within ${span}`),
				section(["expiry-lengthened"], (count) => `${count} with a later expiry, none of them deleted within ${span}`)
			];
		}
		function fateWords(fate) {
			if (fate.end === "deleted") return `from ${fate.from}`;
			if (fate.expiresAt === "never") return "never expires";
			let expiry = fate.expiresAt === null ? "kept" : `expires ${fate.expiresAt}`;
			return fate.reason === "it does not expire before" ? expiry : `${expiry}: ${fate.reason}`;
		}
		let PROTECTION_TITLES = {
			lost: {
				one: " loses its protection",
				many: "s lose their protection"
			},
			gained: {
				one: " gains protection",
				many: "s gain protection"
			},
			moved: {
				one: " is protected by other plans",
				many: "s are protected by other plans"
			}
		};
		function protectionSections({ protection, kinds }) {
			let { resource, point, mixed } = (0, terms.T)({ kinds });
			let groups = (0, group.$)(protection, ({ change }) => change);
			return [
				"lost",
				"gained",
				"moved"
			].map((change) => {
				let entries = groups.get(change) ?? [];
				let { one, many } = PROTECTION_TITLES[change];
				return {
					...report_section.tZ,
					title: (0, format.hS)(entries.length, `${resource}${one}`, `${resource}${many}`),
					bad: change === "lost",
					notes: change === "lost" ? [`No plan makes new ${point}s of them; what exists goes when it expires.`] : [],
					noun: resource,
					...(0, report_section.Jb)(mixed, [
						"Region",
						(0, terms.wW)(resource),
						"Plans so far",
						"Plans then"
					], entries, (entry) => [
						[entry.region],
						(0, report_section.VG)(entry.kind, entry.region, entry.instanceId, entry.instanceName),
						[entry.before.length === 0 ? "none" : entry.before.join(", ")],
						[entry.after.length === 0 ? "none" : entry.after.join(", ")]
					])
				};
			});
		}
		function findingsSection({ findings }) {
			let entries = [...findings].sort((a, b) => Number(b.isNew) - Number(a.isNew));
			return {
				...report_section.tZ,
				title: (0, format.hS)(entries.length, "thing in the plan file that may not be meant", "things in the plan file that may not be meant"),
				noun: "finding",
				columns: [
					"Plan",
					"Rule",
					"What",
					"Since"
				],
				sentences: ["What"],
				...(0, report_section.RO)(entries, ({ plan, rule, message, isNew }) => [
					[plan],
					[rule ?? "all"],
					[message],
					[isNew ? "this change" : "before"]
				])
			};
		}
		function rulesSection({ rules }) {
			return {
				...report_section.tZ,
				title: `${(0, format.hS)(rules.length, "difference")} in the plan file`,
				noun: "difference",
				columns: [
					"Plan",
					"Part",
					"So far",
					"Then"
				],
				sentences: ["So far", "Then"],
				...(0, report_section.RO)(rules, ({ plan, part, rule, before, after }) => [
					[plan],
					[rule === null ? part : `${part} ${rule}`],
					[before ?? "none"],
					[after ?? "none"]
				])
			};
		}
		function outlookSection({ before, after, days, hasBase, kinds }) {
			let weeks = Math.ceil(after.perDay.length / 7);
			let sum = (entries, week, what) => (0, format.ai)(entries.slice(week * 7, week * 7 + 7).reduce((total, day) => total + day[what], 0));
			let rows = Array.from({ length: weeks }, (_, week) => [[after.perDay[week * 7]?.date ?? ""], ...["created", "deleted"].flatMap((what) => [[sum(before.perDay, week, what)], [sum(after.perDay, week, what)]])]);
			let totals = [
				before.createdCount,
				after.createdCount,
				before.deletedCount,
				after.deletedCount
			];
			return {
				...report_section.tZ,
				title: `${(0, terms.wW)((0, terms.T)({ kinds }).point)}s created and deleted in the next ${(0, format.hS)(days, "day")}`,
				notes: hasBase ? ["\"So far\" is under the old file, \"then\" under the new one; every backup is taken to succeed."] : ["\"So far\" is without any plan, \"then\" under the new file; every backup is taken to succeed."],
				noun: "week",
				columns: [
					"Week from",
					"Created so far",
					"Created then",
					"Deleted so far",
					"Deleted then"
				],
				...(0, report_section.RO)([...rows, [["All"], ...totals.map((total) => [(0, format.ai)(total)])]], (cells) => cells)
			};
		}
		function storageSection({ storageNow, before, after, days, pricePerGibMonth, kinds }) {
			let { resource, point } = (0, terms.T)({ kinds });
			let rows = [
				["now", storageNow],
				[`in ${(0, format.hS)(days, "day")}, as so far`, before.storage],
				[`in ${(0, format.hS)(days, "day")}, then`, after.storage]
			];
			let unsized = Math.max(...rows.map(([, { unsized: count }]) => count));
			let notes = [`An estimate at ${pricePerGibMonth} per GiB and month: at least one full copy of each ${resource}${kinds.every((kind) => kind === "ec2-instance") ? "’s volumes" : ""}, at most every ${point} in full. Snapshots hold only what changed, so the truth lies between.`];
			unsized > 0 && notes.push(`The size of up to ${(0, format.hS)(unsized, point)} is not known and counts as nothing.`);
			return {
				...report_section.tZ,
				title: "Size and monthly cost",
				notes,
				noun: "line",
				columns: [
					"When",
					`${(0, terms.wW)(point)}s`,
					"GiB",
					"Cost a month"
				],
				...(0, report_section.RO)(rows, ([when, { images, lowerGib, upperGib, lowerCost, upperCost }]) => [
					[when],
					[(0, format.ai)(images)],
					[`${(0, format.ai)(lowerGib)} to ${(0, format.ai)(upperGib)}`],
					[`${money(lowerCost)} to ${money(upperCost)}`]
				])
			};
		}
		var expiry = __webpack_require__(3430);
		var words = __webpack_require__(3866);
		let DAY = 864e5;
		function renderTimeline(entries, { from, days, kinds }) {
			let { point, mixed } = (0, terms.T)({ kinds });
			let first = Math.floor(from / DAY);
			let shown = entries.filter(({ at }) => {
				let day = Math.floor(Date.parse(at) / DAY) - first;
				return day >= 0 && day <= days;
			});
			let title = (0, markdown.md)`### ${(0, markdown.Hn)(`${(0, format.hS)(shown.length, `existing ${point}`)} to be deleted until ${dateOf(first + days)}`)}`;
			if (shown.length === 0) return title;
			let view = shown.length <= 30 ? diagram(shown, first, days, mixed) : grid(shown, first, days);
			return (0, markdown.md)`${title}\n\n${view}`;
		}
		function dateOf(day) {
			return (0, expiry.r4)(day * DAY).slice(0, 10);
		}
		function diagram(entries, first, days, mixed) {
			let lines = [...(0, group.$)(entries, ({ kind, region, instanceId }) => `${region} ${mixed ? `${kind} ` : ""}${instanceId}`)].flatMap(([place, group]) => [(0, markdown.md)`  section ${label(`${place} ${group[0]?.instanceName ?? ""}`)}`, ...[...group].sort((a, b) => a.at < b.at ? -1 : 1).map(milestone)]);
			let span = (0, markdown.md)`  The next ${days} days :active, ${label(dateOf(first))}, ${label(dateOf(first + days))}`;
			let start = (0, markdown.md)`\`\`\`mermaid\ngantt\n  dateFormat YYYY-MM-DD\n  axisFormat %m-%d\n  section All`;
			return (0, markdown.fj)([
				start,
				span,
				...lines,
				(0, markdown.md)`\`\`\``
			], "\n");
		}
		function milestone({ imageId, at }) {
			let date = label(at.slice(0, 10));
			return (0, markdown.md)`  ${label((0, words.fk)(imageId))} ${date} :milestone, ${date}, 0d`;
		}
		function label(text) {
			let clean = text.replace(/[^\p{L}\p{N}-]+/gu, " ").replace(/gh-(?=\d)/gi, "gh ").trim();
			return (0, markdown.Hn)(clean, 80);
		}
		let WEEKDAYS = [
			"Mon",
			"Tue",
			"Wed",
			"Thu",
			"Fri",
			"Sat",
			"Sun"
		];
		function grid(entries, first, days) {
			let counts = new Map();
			for (let { at } of entries) {
				let day = Math.floor(Date.parse(at) / DAY);
				counts.set(day, (counts.get(day) ?? 0) + 1);
			}
			let monday = (day) => Math.floor((day + 3) / 7) * 7 - 3;
			let rows = [];
			for (let week = monday(first); week <= first + days; week += 7) {
				let cells = WEEKDAYS.map((_, weekday) => {
					let day = week + weekday;
					return day < first || day > first + days ? null : counts.get(day) ?? 0;
				});
				let total = cells.reduce((sum, count) => sum + (count ?? 0), 0);
				rows.push([
					(0, markdown.Hn)(dateOf(week)),
					...cells.map((count) => (0, markdown.Hn)(count === null ? "" : (0, format.ai)(count))),
					(0, markdown.Hn)((0, format.ai)(total))
				]);
			}
			return (0, markdown.tp)([
				"Week from",
				...WEEKDAYS,
				"All"
			], rows);
		}
		function renderPreview(preview, { budgetBytes, reportPath = null }) {
			let path = reportPath === null ? null : (0, markdown.aY)(reportPath, 500);
			let top = head(preview);
			let blocks = blocksOf(preview);
			let bytes = budgetBytes - 1 - (0, fit.$d)(top);
			let linked = (0, fit.U8)(blocks, {
				...fit.$B,
				bytes,
				links: !0,
				path
			});
			let fitted = linked.whole ? linked : (0, fit.U8)(blocks, {
				...fit.$B,
				bytes,
				links: !1,
				path
			});
			return (0, fit.P6)(`${(0, markdown.fj)([top, ...fitted.blocks], "\n\n")}\n`, budgetBytes);
		}
		function renderRuleChanges(rules, { budgetBytes, reportPath = null }) {
			let path = reportPath === null ? null : (0, markdown.aY)(reportPath, 500);
			if (rules.length === 0) return "The backup plans do not change.\n";
			let options = {
				...fit.$B,
				bytes: budgetBytes - 1,
				links: !0,
				path
			};
			let { blocks } = (0, fit.U8)([{ section: rulesSection({ rules }) }], options);
			return (0, fit.P6)(`${(0, markdown.fj)(blocks, "\n\n")}\n`, budgetBytes);
		}
		function blocksOf(preview) {
			let { after, at, days, kinds } = preview;
			let [shortened, ...longer] = otherFates(preview);
			let sections = [
				newlyDeletable(preview),
				...protectionSections(preview),
				findingsSection(preview),
				rulesSection(preview),
				outlookSection(preview),
				storageSection(preview)
			];
			let timeline = after.deletions.length === 0 ? [] : [{ text: renderTimeline(after.deletions, {
				from: Date.parse(at),
				days,
				kinds
			}) }];
			let rest = [...shortened === void 0 ? [] : [shortened], ...longer];
			let shown = (section) => section.count > 0;
			return [
				...sections.filter(shown).map((section) => ({ section })),
				...timeline,
				...rest.filter(shown).map((section) => ({ section }))
			];
		}
		function head(preview) {
			let { sentence } = (0, verdict.V)(preview, "none");
			let lines = previewSentences(preview).map((line) => (0, markdown.md)`- ${(0, markdown.Hn)(line, 400)}`);
			let context = previewContext(preview).map((line) => (0, markdown.Hn)(line));
			return (0, markdown.fj)([
				(0, markdown.md)`## ${(0, markdown.Hn)(sentence, 400)}`,
				(0, markdown.fj)(lines, "\n"),
				...context
			], "\n\n");
		}
		function renderPreviewDocument(entry, failed, { budgetBytes, reportPath, calendar = null }) {
			let path = reportPath === null ? null : (0, markdown.aY)(reportPath, 500);
			let top = topOf(entry, failed);
			let sections = [
				failuresSection(failed),
				...asOfSections(entry.asOf),
				schedulesSection(entry.schedules),
				(0, backup_calendar.W)(calendar)
			].flatMap((section) => section.count === 0 ? [] : [{ section }]);
			let bytes = budgetBytes - 1 - (0, fit.$d)(top);
			let share = entry.preview === null && entry.rules === null ? bytes : Math.floor(bytes / 3);
			let [first, ...others] = (0, fit.U8)(sections, {
				...fit.$B,
				bytes: share,
				links: !1,
				path
			}).blocks;
			let body = bodyOf(entry, {
				budgetBytes: bytes - [first ?? null, ...others].reduce((sum, block) => sum + (0, fit.$d)(block), 0) - 2,
				reportPath
			});
			let [before, after] = failed.length > 0 && first !== void 0 ? [[first], others] : [[], first ? [first, ...others] : []];
			return `${[
				...top === null ? [] : [top],
				...before,
				...body === "" ? [] : [body],
				...after
			].join("\n\n")}\n`;
		}
		function bodyOf({ preview, rules }, options) {
			if (preview !== null) return renderPreview(preview, options).trimEnd();
			if (rules === null) return "";
			let budgetBytes = options.budgetBytes - 37;
			return `## What changes in the backup plans

${renderRuleChanges(rules, {
				...options,
				budgetBytes
			})}`.trimEnd();
		}
		function topOf({ notes, asOf, preview, rules }, failed) {
			let blocks = [];
			if (preview === null && rules === null) blocks.push((0, markdown.md)`## ${(0, markdown.Hn)(`The backup plans cannot be previewed: ${(0, format.hS)(failed.length, "problem")}`)}`);
			else if (failed.length > 0) {
				let text = `This preview is not whole, or not allowed: ${(0, format.hS)(failed.length, "problem")}, listed below.`;
				blocks.push((0, markdown.md)`> [!CAUTION]\n> ${(0, markdown.Hn)(text)}`);
			}
			if (notes.length > 0) {
				let shown = notes.slice(0, 12).map((note) => (0, markdown.md)`> - ${(0, markdown.Hn)(note, 800)}`);
				blocks.push((0, markdown.md)`> [!NOTE]\n${(0, markdown.fj)(shown, "\n")}`);
			}
			asOf !== null && blocks.push((0, markdown.md)`**${(0, markdown.Hn)(asOfSentence(asOf))}**`);
			return blocks.length === 0 ? null : (0, markdown.fj)(blocks, "\n\n");
		}
		function failuresSection(failed) {
			return {
				...report_section.tZ,
				title: (0, format.hS)(failed.length, "problem"),
				noun: "problem",
				bad: !0,
				columns: [
					"Where",
					"What is wrong",
					"What to do"
				],
				...(0, report_section.RO)(failed, ({ kind, region, target, message, advice }) => [
					[region === "" || region === target ? target : `${target} in ${region}`, ...kind === void 0 ? [] : [`(${kind})`]],
					[message],
					[advice]
				])
			};
		}
	})
};
