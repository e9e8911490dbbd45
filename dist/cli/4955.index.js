export const id = 4955;
export const ids = [4955];
export const modules = {
	7122: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => placeOf,
			_q: () => asOfSections,
			gz: () => schedulesSection,
			p0: () => asOfSentence,
			vo: () => deletionsSection
		});
		var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9152);
		var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4324);
		var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4544);
		function schedulesSection(schedules) {
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
				title: `${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(schedules.length, "place")} where schedules and workflows do not fit`,
				noun: "place",
				columns: ["Place", "What does not fit"],
				sentences: ["What does not fit"],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.RO)(schedules, ({ file, line, column, message }) => [[`${file}:${line}:${column}`], [message]])
			};
		}
		function asOfSections(asOf) {
			if (asOf === null) return [];
			let { deleted, kept, at } = asOf;
			let { resource, point, mixed } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.T)(asOf);
			let place = [
				"Region",
				(0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.wW)(point),
				(0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.wW)(resource),
				"Created"
			];
			return [{
				..._section_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
				title: `${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(deleted.length, `existing ${point}`)} deleted as of ${at}`,
				noun: point,
				dispensable: ["Created", "Region"],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.Jb)(mixed, [
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
				..._section_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
				title: `${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(kept.length, `existing ${point}`)} kept as of ${at}`,
				quiet: !0,
				noun: point,
				dispensable: ["Created", "Region"],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.Jb)(mixed, [
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
				(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.zt)(kind, region, imageId),
				(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.VG)(kind, region, instanceId, instanceName)
			];
		}
		function asOfSentence({ at, deleted, kept, kinds }) {
			let { point } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.T)({ kinds });
			let onThatDay = deleted.filter((entry) => entry.onThatDay).length;
			return `As of ${at}, ${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(deleted.length, `existing ${point}`)} deleted, ${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.ai)(onThatDay)} of them on that day, and ${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.ai)(kept.length)} kept.`;
		}
		function deletionsSection({ after, days, kinds }) {
			let { resource, point, mixed } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.T)({ kinds });
			let columns = [
				"Region",
				(0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.wW)(point),
				(0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.wW)(resource),
				"Deleted"
			];
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
				title: `${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(after.deletions.length, `existing ${point}`)} to be deleted in the next ${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(days, "day")}`,
				noun: point,
				mostRows: 50,
				dispensable: ["Region"],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.Jb)(mixed, columns, after.deletions, (entry) => [...placeOf(entry), [entry.at]])
			};
		}
	}),
	2180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ar: () => otherFates,
			Kt: () => protectionSections,
			Sz: () => newlyDeletable,
			Vx: () => outlookSection,
			WT: () => findingsSection,
			bg: () => rulesSection,
			jl: () => storageSection
		});
		var _group_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9287);
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9581);
		var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9152);
		var _preview_more_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7122);
		var _preview_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2931);
		var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4324);
		var _terms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4544);
		function newlyDeletable({ fates, kinds }) {
			let { resource, point, mixed } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_4__.T)({ kinds });
			let columns = [
				"Region",
				(0, _terms_js__WEBPACK_IMPORTED_MODULE_4__.wW)(point),
				(0, _terms_js__WEBPACK_IMPORTED_MODULE_4__.wW)(resource),
				"Created",
				"Deletable from",
				"So far"
			];
			let entries = fates.filter(({ change }) => change === "newly-deletable");
			let resources = new Set(entries.map(({ kind, region, instanceId }) => (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)({
				kind,
				region,
				id: instanceId
			}))).size;
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_3__.tZ,
				title: `${(0, _format_js__WEBPACK_IMPORTED_MODULE_5__.hS)(entries.length, `existing ${point}`)} of ${(0, _format_js__WEBPACK_IMPORTED_MODULE_5__.hS)(resources, resource)} deletable sooner`,
				bad: !0,
				notes: ["A purge deletes each of them at its first run from the instant that is given here."],
				noun: point,
				dispensable: DISPENSABLE,
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_3__.Jb)(mixed, columns, entries, (entry) => [
					...(0, _preview_more_sections_js__WEBPACK_IMPORTED_MODULE_1__.$t)(entry),
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
			let { resource, point, mixed } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_4__.T)({ kinds });
			let columns = [
				"Region",
				(0, _terms_js__WEBPACK_IMPORTED_MODULE_4__.wW)(point),
				(0, _terms_js__WEBPACK_IMPORTED_MODULE_4__.wW)(resource),
				"Created",
				"So far",
				"Then"
			];
			let groups = (0, _group_js__WEBPACK_IMPORTED_MODULE_6__.$)(fates, ({ change }) => change);
			let section = (changes, title) => {
				let entries = changes.flatMap((change) => groups.get(change) ?? []);
				return {
					..._section_js__WEBPACK_IMPORTED_MODULE_3__.tZ,
					title: title((0, _format_js__WEBPACK_IMPORTED_MODULE_5__.hS)(entries.length, `existing ${point}`)),
					quiet: !0,
					notes: ["\"From\" an instant on a purge may delete it."],
					noun: point,
					dispensable: DISPENSABLE,
					...(0, _section_js__WEBPACK_IMPORTED_MODULE_3__.Jb)(mixed, columns, entries, (entry) => [
						...(0, _preview_more_sections_js__WEBPACK_IMPORTED_MODULE_1__.$t)(entry),
						[entry.createdAt],
						[fateWords(entry.before)],
						[fateWords(entry.after)]
					])
				};
			};
			let span = (0, _format_js__WEBPACK_IMPORTED_MODULE_5__.hS)(days, "day");
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
			let { resource, point, mixed } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_4__.T)({ kinds });
			let groups = (0, _group_js__WEBPACK_IMPORTED_MODULE_6__.$)(protection, ({ change }) => change);
			return [
				"lost",
				"gained",
				"moved"
			].map((change) => {
				let entries = groups.get(change) ?? [];
				let { one, many } = PROTECTION_TITLES[change];
				return {
					..._section_js__WEBPACK_IMPORTED_MODULE_3__.tZ,
					title: (0, _format_js__WEBPACK_IMPORTED_MODULE_5__.hS)(entries.length, `${resource}${one}`, `${resource}${many}`),
					bad: change === "lost",
					notes: change === "lost" ? [`No plan makes new ${point}s of them; what exists goes when it expires.`] : [],
					noun: resource,
					...(0, _section_js__WEBPACK_IMPORTED_MODULE_3__.Jb)(mixed, [
						"Region",
						(0, _terms_js__WEBPACK_IMPORTED_MODULE_4__.wW)(resource),
						"Plans so far",
						"Plans then"
					], entries, (entry) => [
						[entry.region],
						(0, _section_js__WEBPACK_IMPORTED_MODULE_3__.VG)(entry.kind, entry.region, entry.instanceId, entry.instanceName),
						[entry.before.length === 0 ? "none" : entry.before.join(", ")],
						[entry.after.length === 0 ? "none" : entry.after.join(", ")]
					])
				};
			});
		}
		function findingsSection({ findings }) {
			let entries = [...findings].sort((a, b) => Number(b.isNew) - Number(a.isNew));
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_3__.tZ,
				title: (0, _format_js__WEBPACK_IMPORTED_MODULE_5__.hS)(entries.length, "thing in the plan file that may not be meant", "things in the plan file that may not be meant"),
				noun: "finding",
				columns: [
					"Plan",
					"Rule",
					"What",
					"Since"
				],
				sentences: ["What"],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_3__.RO)(entries, ({ plan, rule, message, isNew }) => [
					[plan],
					[rule ?? "all"],
					[message],
					[isNew ? "this change" : "before"]
				])
			};
		}
		function rulesSection({ rules }) {
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_3__.tZ,
				title: `${(0, _format_js__WEBPACK_IMPORTED_MODULE_5__.hS)(rules.length, "difference")} in the plan file`,
				noun: "difference",
				columns: [
					"Plan",
					"Part",
					"So far",
					"Then"
				],
				sentences: ["So far", "Then"],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_3__.RO)(rules, ({ plan, part, rule, before, after }) => [
					[plan],
					[rule === null ? part : `${part} ${rule}`],
					[before ?? "none"],
					[after ?? "none"]
				])
			};
		}
		function outlookSection({ before, after, days, hasBase, kinds }) {
			let weeks = Math.ceil(after.perDay.length / 7);
			let sum = (entries, week, what) => (0, _format_js__WEBPACK_IMPORTED_MODULE_5__.ai)(entries.slice(week * 7, week * 7 + 7).reduce((total, day) => total + day[what], 0));
			let rows = Array.from({ length: weeks }, (_, week) => [[after.perDay[week * 7]?.date ?? ""], ...["created", "deleted"].flatMap((what) => [[sum(before.perDay, week, what)], [sum(after.perDay, week, what)]])]);
			let totals = [
				before.createdCount,
				after.createdCount,
				before.deletedCount,
				after.deletedCount
			];
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_3__.tZ,
				title: `${(0, _terms_js__WEBPACK_IMPORTED_MODULE_4__.wW)((0, _terms_js__WEBPACK_IMPORTED_MODULE_4__.T)({ kinds }).point)}s created and deleted in the next ${(0, _format_js__WEBPACK_IMPORTED_MODULE_5__.hS)(days, "day")}`,
				notes: hasBase ? ["\"So far\" is under the old file, \"then\" under the new one; every backup is taken to succeed."] : ["\"So far\" is without any plan, \"then\" under the new file; every backup is taken to succeed."],
				noun: "week",
				columns: [
					"Week from",
					"Created so far",
					"Created then",
					"Deleted so far",
					"Deleted then"
				],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_3__.RO)([...rows, [["All"], ...totals.map((total) => [(0, _format_js__WEBPACK_IMPORTED_MODULE_5__.ai)(total)])]], (cells) => cells)
			};
		}
		function storageSection({ storageNow, before, after, days, pricePerGibMonth, kinds }) {
			let { resource, point } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_4__.T)({ kinds });
			let rows = [
				["now", storageNow],
				[`in ${(0, _format_js__WEBPACK_IMPORTED_MODULE_5__.hS)(days, "day")}, as so far`, before.storage],
				[`in ${(0, _format_js__WEBPACK_IMPORTED_MODULE_5__.hS)(days, "day")}, then`, after.storage]
			];
			let unsized = Math.max(...rows.map(([, { unsized: count }]) => count));
			let notes = [`An estimate at ${pricePerGibMonth} per GiB and month: at least one full copy of each ${resource}${kinds.every((kind) => kind === "ec2-instance") ? "’s volumes" : ""}, at most every ${point} in full. Snapshots hold only what changed, so the truth lies between.`];
			unsized > 0 && notes.push(`The size of up to ${(0, _format_js__WEBPACK_IMPORTED_MODULE_5__.hS)(unsized, point)} is not known and counts as nothing.`);
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_3__.tZ,
				title: "Size and monthly cost",
				notes,
				noun: "line",
				columns: [
					"When",
					`${(0, _terms_js__WEBPACK_IMPORTED_MODULE_4__.wW)(point)}s`,
					"GiB",
					"Cost a month"
				],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_3__.RO)(rows, ([when, { images, lowerGib, upperGib, lowerCost, upperCost }]) => [
					[when],
					[(0, _format_js__WEBPACK_IMPORTED_MODULE_5__.ai)(images)],
					[`${(0, _format_js__WEBPACK_IMPORTED_MODULE_5__.ai)(lowerGib)} to ${(0, _format_js__WEBPACK_IMPORTED_MODULE_5__.ai)(upperGib)}`],
					[`${(0, _preview_words_js__WEBPACK_IMPORTED_MODULE_2__.TG)(lowerCost)} to ${(0, _preview_words_js__WEBPACK_IMPORTED_MODULE_2__.TG)(upperCost)}`]
				])
			};
		}
	}),
	4955: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { renderPreviewText: () => renderPreviewText });
		var _preview_more_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7122);
		var _preview_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2180);
		var _preview_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2931);
		var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8168);
		var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2262);
		function renderPreviewText(report, entry, options) {
			let { preview, asOf, notes } = entry;
			let lines = [
				...notes,
				...preview === null ? [] : [...(0, _preview_words_js__WEBPACK_IMPORTED_MODULE_2__.v4)(preview), ...(0, _preview_words_js__WEBPACK_IMPORTED_MODULE_2__._r)(preview)],
				...asOf === null ? [] : [(0, _preview_more_sections_js__WEBPACK_IMPORTED_MODULE_0__.p0)(asOf)]
			];
			let warnings = report.warnings.filter(({ place }) => place === void 0);
			return (0, _text_js__WEBPACK_IMPORTED_MODULE_4__.v)(report, (0, _sections_js__WEBPACK_IMPORTED_MODULE_3__.K)({
				...report,
				warnings
			}, ownSections(entry)), options, lines);
		}
		function ownSections({ preview, rules, asOf, schedules }) {
			return [
				...preview === null ? [] : judged(preview),
				...rules === null ? [] : [(0, _preview_sections_js__WEBPACK_IMPORTED_MODULE_1__.bg)({ rules })],
				(0, _preview_more_sections_js__WEBPACK_IMPORTED_MODULE_0__.gz)(schedules),
				...preview === null ? [] : [
					(0, _preview_sections_js__WEBPACK_IMPORTED_MODULE_1__.Vx)(preview),
					(0, _preview_sections_js__WEBPACK_IMPORTED_MODULE_1__.jl)(preview),
					(0, _preview_more_sections_js__WEBPACK_IMPORTED_MODULE_0__.vo)(preview)
				],
				...(0, _preview_more_sections_js__WEBPACK_IMPORTED_MODULE_0__._q)(asOf)
			].map((section) => ({
				...section,
				quiet: !1
			}));
		}
		function judged(preview) {
			return [
				(0, _preview_sections_js__WEBPACK_IMPORTED_MODULE_1__.Sz)(preview),
				...(0, _preview_sections_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(preview),
				...(0, _preview_sections_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(preview),
				(0, _preview_sections_js__WEBPACK_IMPORTED_MODULE_1__.WT)(preview)
			];
		}
	}),
	2931: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TG: () => money,
			_r: () => previewContext,
			v4: () => previewSentences
		});
		var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9152);
		var _terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4544);
		function money(value) {
			let [whole = "0", cents = "00"] = value.toFixed(2).split(".");
			return `${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(Number(whole))}.${cents}`;
		}
		function previewContext(preview) {
			return [`Account ${preview.account}, as of ${preview.at}, looking ${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(preview.days, "day")} ahead.`, `${minKeepWords(preview)} Shortening never acts within ${graceWords(preview)}; what only a keep rule held that is gone can go at the next purge.`];
		}
		function previewSentences(preview) {
			let { before, after, hasBase, instanceCount, findings, days } = preview;
			let { resource, point } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_0__.T)(preview);
			let was = (text) => hasBase ? ` (so far ${text})` : "";
			let span = `the next ${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(days, "day")}`;
			let fresh = findings.filter(({ isNew }) => isNew).length;
			return [
				`${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(after.protectedCount)} of ${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(instanceCount, resource)} protected${was((0, _format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(before.protectedCount))}.`,
				`${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(after.createdCount, point)} created${was((0, _format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(before.createdCount))} and ${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(after.deletedCount)} deleted (so far ${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(before.deletedCount)}) in ${span}.`,
				`Then ${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(after.storage.images, point)} for an estimated ${costWords(after)} a month (so far ${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(before.storage.images)} for ${costWords(before)}).`,
				...fresh === 0 ? [] : [`${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(fresh, "thing")} in the new file may not be meant; see below.`]
			];
		}
		function minKeepWords(preview) {
			let { minKeep } = preview;
			let { resource, point } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_0__.T)(preview);
			if (minKeep === 0) return `No ${point} stays for being the newest of its ${resource} (min-keep is 0).`;
			return minKeep === 1 ? `The newest ${point} of each ${resource} stays, expired or not (min-keep).` : `The newest ${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(minKeep)} ${point}s of each ${resource} stay, expired or not (min-keep).`;
		}
		function graceWords({ graceMilliseconds }) {
			return `${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(Math.round(graceMilliseconds / 36e5))} hours`;
		}
		function costWords({ storage }) {
			return `${money(storage.lowerCost)} to ${money(storage.upperCost)}`;
		}
	})
};
