export const id = 6202;
export const ids = [6202];
export const modules = {
4637: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => knownByPlan });
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
async function knownByPlan(file, listed, now, slack = 108e5) {
	if (file === null) return listed === null ? _shared_js__WEBPACK_IMPORTED_MODULE_0__.NOTHING_KNOWN : {
		..._shared_js__WEBPACK_IMPORTED_MODULE_0__.NOTHING_KNOWN,
		selected: () => null
	};
	let { askedByPoints, askedBySelection } = await Promise.all([__webpack_require__.e(8473), __webpack_require__.e(6819)]).then(__webpack_require__.bind(__webpack_require__, 6513));
	let span = {
		from: (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.calendarStart)(now),
		until: now - slack,
		slack
	};
	if (listed === null) return {
		..._shared_js__WEBPACK_IMPORTED_MODULE_0__.NOTHING_KNOWN,
		asked: askedByPoints(file, span)
	};
	let resources = listed.regions.flatMap((read) => read.read ? read.resources : []);
	return {
		..._shared_js__WEBPACK_IMPORTED_MODULE_0__.NOTHING_KNOWN,
		selected: askedBySelection(file, resources, span)
	};
}
}),
4100: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ar: () => otherFates,
	Kt: () => protectionSections,
	Sz: () => newlyDeletable,
	Vx: () => outlookSection,
	WT: () => findingsSection,
	Y6: () => renderPreviewDocument,
	_q: () => asOfSections,
	_r: () => previewContext,
	bg: () => rulesSection,
	gD: () => headlineOf,
	gz: () => schedulesSection,
	jl: () => storageSection,
	p0: () => asOfSentence,
	v4: () => previewSentences,
	vo: () => deletionsSection
});
var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1892);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(962);
var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4652);
var _start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3781);
function changeBlock(rules) {
	if (rules.length === 0) return null;
	let lines = rules.slice(0, 40).flatMap((change) => [
		`  ${placeOf$1(change)}`,
		...change.before === null ? [] : [`-   ${change.before.slice(0, 300)}`],
		...change.after === null ? [] : [`+   ${change.after.slice(0, 300)}`]
	]);
	let more = rules.length - 40;
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.EU)("diff", more > 0 ? [...lines, `  and ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(more, "more difference")}`] : lines);
}
function placeOf$1({ plan, part, rule }) {
	if (part === "plan") return `plans.${plan}`;
	if (part === "former-plans") return `former-plans: ${rule === null ? plan : `${plan}/${rule}`}`;
	return rule === null ? `plans.${plan}.${part}` : `plans.${plan}.rules.${rule}`;
}
function beforeAndAfter({ before, after, days, kinds, hasBase }) {
	let { resource, point } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)({ kinds });
	let oldest = (count) => count === null ? "none" : (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(count, "day");
	let rows = [
		[
			`${resource}s protected`,
			(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(before.protectedCount),
			(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(after.protectedCount)
		],
		[
			`${point}s kept in ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(days, "day")}`,
			(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(before.storage.images),
			(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(after.storage.images)
		],
		[
			"oldest restore point then",
			oldest(before.oldestDays),
			oldest(after.oldestDays)
		],
		[
			"cost a month then, at most",
			(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.TGi)(before.storage.upperCost),
			(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.TGi)(after.storage.upperCost)
		]
	];
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.tp)([
		"",
		hasBase ? "before" : "without a plan",
		"after"
	], rows.map(([what, was, willBe]) => [
		(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(what),
		(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(was),
		was === willBe ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(willBe) : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`**${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(willBe)}**`
	]));
}
function firstDeletion({ fates, graceMilliseconds }) {
	let first = fates.flatMap(({ change, deletableFrom }) => change === "newly-deletable" && deletableFrom !== null ? [deletableFrom] : []).sort()[0];
	if (first === void 0) return null;
	let hours = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(Math.round(graceMilliseconds / 36e5));
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`**First deletion: ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(dayAndTime(first))}.** Revert before then and nothing is lost. (The grace is ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(hours)} hours.)`;
}
function dayAndTime(instant) {
	let at = new Date(instant);
	if (Number.isNaN(at.getTime())) return instant;
	let [weekday = "", day = "", month = "", year = ""] = at.toUTCString().replace(",", "").split(" ");
	return `${weekday} ${Number(day)} ${month} ${year}, ${instant.slice(11, 16)} UTC`;
}
function smallPrint(lines, links) {
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`<sub>${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)([...lines.map((line) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(line)), ...links], " · ")}</sub>`;
}
function headlineOf({ good, sentence, preview, rules }, failed) {
	let sign = signOf(good, preview, failed);
	if (preview === null && rules === null) return {
		good: !1,
		sign,
		sentence: `The backup plans cannot be previewed: ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(failed.length, "problem")}`
	};
	let others = failed.filter(({ fault }) => fault !== "not-allowed").length;
	return {
		good,
		sign,
		sentence: [
			sentence,
			...preview === null ? [] : furtherClauses(preview),
			...others === 0 ? [] : [`this preview is incomplete: ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(others, "problem")}`]
		].join(" · ")
	};
}
function signOf(good, preview, failed) {
	if (!good || failed.length > 0) return "red";
	if (preview === null) return "orange";
	let { fates, protection, unfired } = preview;
	return fates.some(({ change }) => change === "newly-deletable") || protection.some(({ change }) => change === "lost") || unfired.rules.length > 0 ? "orange" : "green";
}
function furtherClauses({ fates, protection, before, after }) {
	let sooner = fates.some(({ change }) => change === "newly-deletable");
	let lost = protection.some(({ change }) => change === "lost");
	let [was, willBe] = [before.storage.upperCost, after.storage.upperCost];
	let percent = was > 0 ? Math.round((willBe - was) / was * 100) : 0;
	return [...sooner && !lost ? ["nothing loses protection"] : [], ...percent === 0 ? [] : [`cost at most ${percent < 0 ? "−" : "+"}${Math.abs(percent)} %`]];
}
function schedulesSection(schedules) {
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
		title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(schedules.length, "place")} where schedules and workflows do not fit`,
		noun: "place",
		columns: ["Place", "What does not fit"],
		sentences: ["What does not fit"],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ROk)(schedules, ({ file, line, column, message }) => [[`${file}:${line}:${column}`], [message]])
	};
}
function asOfSections(asOf) {
	if (asOf === null) return [];
	let { deleted, kept, at } = asOf;
	let { resource, point, mixed } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)(asOf);
	let place = [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wWj)(resource),
		"Region",
		(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wWj)(point),
		"Created"
	];
	return [{
		..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
		title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(deleted.length, `existing ${point}`)} deleted as of ${at}`,
		folded: !0,
		noun: point,
		dispensable: ["Created", "Region"],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Jbj)(mixed, [
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
		..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
		title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(kept.length, `existing ${point}`)} kept as of ${at}`,
		quiet: !0,
		noun: point,
		dispensable: ["Created", "Region"],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Jbj)(mixed, [
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
function placeOf({ kind, region, recoveryPointId, resourceId, resourceName }) {
	return [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.VGb)(kind, region, resourceId, resourceName),
		[region],
		(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ztJ)(kind, region, recoveryPointId)
	];
}
function asOfSentence({ at, deleted, kept, kinds }) {
	let { point } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)({ kinds });
	let onThatDay = deleted.filter((entry) => entry.onThatDay).length;
	return `As of ${at}, ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(deleted.length, `existing ${point}`)} deleted, ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(onThatDay)} of them on that day, and ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(kept.length)} kept.`;
}
function deletionsSection({ after, days, kinds }) {
	let { resource, point, mixed } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)({ kinds });
	let columns = [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wWj)(resource),
		"Region",
		(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wWj)(point),
		"Deleted"
	];
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
		title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(after.deletions.length, `existing ${point}`)} to be deleted in the next ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(days, "day")}`,
		noun: point,
		mostRows: 50,
		dispensable: ["Region"],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Jbj)(mixed, columns, after.deletions, (entry) => [...placeOf(entry), [entry.at]])
	};
}
function newlyDeletable({ fates, kinds }) {
	let { resource, point, mixed } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)({ kinds });
	let columns = [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wWj)(resource),
		"Region",
		(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wWj)(point),
		"Created",
		"Deletable from",
		"Before"
	];
	let entries = fates.filter(({ change }) => change === "newly-deletable");
	let resources = new Set(entries.map(({ kind, region, resourceId }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.TN)({
		kind,
		region,
		id: resourceId
	}))).size;
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
		title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(entries.length, `existing ${point}`)} of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(resources, resource)} deletable sooner`,
		bad: !0,
		notes: ["A purge deletes each of them at its first run from the instant that is given here."],
		noun: point,
		dispensable: DISPENSABLE,
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Jbj)(mixed, columns, entries, (entry) => [
			...placeOf(entry),
			[entry.createdAt],
			[entry.deletableFrom ?? "once nothing holds it"],
			[fateWords(entry.before)]
		])
	};
}
function goneByResource({ fates, kinds }) {
	let { resource, point, mixed } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)({ kinds });
	let entries = fates.filter(({ change }) => change === "newly-deletable");
	let rows = [...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(entries, ({ kind, region, resourceId }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.TN)({
		kind,
		region,
		id: resourceId
	})).values()].flatMap((group) => {
		let [first] = group;
		return first === void 0 ? [] : [{
			...first,
			group
		}];
	});
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
		title: `The ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(entries.length, point)} by ${resource}`,
		folded: !0,
		noun: resource,
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Jbj)(mixed, [
			(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wWj)(resource),
			"Region",
			`${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wWj)(point)}s`,
			"Gone from",
			"Was"
		], rows, (row) => [
			(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.VGb)(row.kind, row.region, row.resourceId, row.resourceName),
			[row.region],
			[(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(row.group.length)],
			[span(row.group.map(({ deletableFrom }) => deletableFrom ?? ""))],
			[span(row.group.map(({ before }) => before.end === "deleted" ? before.from : before.expiresAt ?? ""))]
		])
	};
}
function span(instants) {
	let dated = instants.filter((text) => /^\d{4}-/.test(text)).sort();
	let others = instants.length - dated.length;
	let [first, last] = [dated[0], dated.at(-1)].map((text) => text === void 0 ? "" : (0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.shortDay)(text));
	let range = first === last ? first ?? "" : `${first} to ${last}`;
	if (others === 0) return range;
	return range === "" ? "no date" : `${range}, ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(others)} without a date`;
}
let DISPENSABLE = [
	"Created",
	"Region",
	"Before"
];
function otherFates({ fates, days, kinds }) {
	let { resource, point, mixed } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)({ kinds });
	let columns = [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wWj)(resource),
		"Region",
		(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wWj)(point),
		"Created",
		"Before",
		"After"
	];
	let groups = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(fates, ({ change }) => change);
	let section = (changes, title) => {
		let entries = changes.flatMap((change) => groups.get(change) ?? []);
		return {
			..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
			title: title((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(entries.length, `existing ${point}`)),
			quiet: !0,
			notes: ["\"From\" an instant on a purge may delete it."],
			noun: point,
			dispensable: DISPENSABLE,
			...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Jbj)(mixed, columns, entries, (entry) => [
				...placeOf(entry),
				[entry.createdAt],
				[fateWords(entry.before)],
				[fateWords(entry.after)]
			])
		};
	};
	let span = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(days, "day");
	return [
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
	let { resource, point, mixed } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)({ kinds });
	let groups = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(protection, ({ change }) => change);
	return [
		"lost",
		"gained",
		"moved"
	].map((change) => {
		let entries = groups.get(change) ?? [];
		let { one, many } = PROTECTION_TITLES[change];
		return {
			..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
			title: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(entries.length, `${resource}${one}`, `${resource}${many}`),
			bad: change === "lost",
			folded: change !== "lost",
			notes: change === "lost" ? [`No plan makes new ${point}s of them; what exists goes when it expires.`] : [],
			noun: resource,
			...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Jbj)(mixed, [
				(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wWj)(resource),
				"Region",
				"Plans before",
				"Plans after"
			], entries, (entry) => [
				(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.VGb)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
				[entry.region],
				[entry.before.length === 0 ? "none" : entry.before.join(", ")],
				[entry.after.length === 0 ? "none" : entry.after.join(", ")]
			])
		};
	});
}
function findingsSection({ findings }) {
	let entries = [...findings].sort((a, b) => Number(b.isNew) - Number(a.isNew));
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
		title: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(entries.length, "possible mistake in the plan file", "possible mistakes in the plan file"),
		noun: "finding",
		columns: [
			"Plan",
			"Rule",
			"What",
			"Since"
		],
		sentences: ["What"],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ROk)(entries, ({ plan, rule, message, isNew }) => [
			[plan],
			[rule ?? "all"],
			[message],
			[isNew ? "this change" : "before"]
		])
	};
}
function rulesSection({ rules }) {
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
		title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(rules.length, "difference")} in the plan file`,
		noun: "difference",
		columns: [
			"Plan",
			"Part",
			"Before",
			"After"
		],
		folded: !0,
		sentences: ["Before", "After"],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ROk)(rules, ({ plan, part, rule, before, after }) => [
			[plan],
			[rule === null ? part : `${part} ${rule}`],
			[before ?? "none"],
			[after ?? "none"]
		])
	};
}
function outlookSection({ before, after, days, hasBase, kinds }) {
	let weeks = Math.ceil(after.perDay.length / 7);
	let sum = (entries, week, what) => (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(entries.slice(week * 7, week * 7 + 7).reduce((total, day) => total + day[what], 0));
	let rows = Array.from({ length: weeks }, (_, week) => [[after.perDay[week * 7]?.date ?? ""], ...["created", "deleted"].flatMap((what) => [[sum(before.perDay, week, what)], [sum(after.perDay, week, what)]])]);
	let totals = [
		before.createdCount,
		after.createdCount,
		before.deletedCount,
		after.deletedCount
	];
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
		title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wWj)((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)({ kinds }).point)}s created and deleted in the next ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(days, "day")}`,
		notes: hasBase ? ["\"Before\" uses the plan file in force, \"after\" the new one. Assumes every backup succeeds."] : ["\"Before\" has no plan, \"after\" uses the new file. Assumes every backup succeeds."],
		folded: !0,
		noun: "week",
		columns: [
			"Week of",
			"Created before",
			"Created after",
			"Deleted before",
			"Deleted after"
		],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ROk)([...rows, [["All"], ...totals.map((total) => [(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(total)])]], (cells) => cells)
	};
}
function storageSection({ storageNow, before, after, days, pricePerGibMonth, kinds }) {
	let { resource, point } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)({ kinds });
	let rows = [
		["now", storageNow],
		[`in ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(days, "day")}, before`, before.storage],
		[`in ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(days, "day")}, after`, after.storage]
	];
	let unsized = Math.max(...rows.map(([, { unsized: count }]) => count));
	let notes = [`An estimate at ${pricePerGibMonth} per GiB and month: at least one full copy of each ${resource}${kinds.every((kind) => kind === "ec2-instance") ? "’s volumes" : ""}, at most every ${point} in full. Snapshots hold only what changed, so the truth lies between.`];
	unsized > 0 && notes.push(`The size of up to ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(unsized, point)} is not known and counts as nothing.`);
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
		title: "Size and monthly cost",
		notes,
		folded: !0,
		noun: "line",
		columns: [
			"When",
			`${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wWj)(point)}s`,
			"GiB",
			"Cost a month"
		],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ROk)(rows, ([when, { images, lowerGib, upperGib, lowerCost, upperCost }]) => [
			[when],
			[(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(images)],
			[`${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(lowerGib)} to ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(upperGib)}`],
			[`${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.TGi)(lowerCost)} to ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.TGi)(upperCost)}`]
		])
	};
}
function transferSection({ after, pricePerGibTransferred }) {
	let { transfers } = after;
	let unsized = transfers.reduce((most, one) => Math.max(most, one.unsized), 0);
	let notes = [`An estimate at ${pricePerGibTransferred} per GiB. The first copy of a volume to a region moves all of it, later ones only what changed: "at most" is every copy in full.`];
	unsized > 0 && notes.push(`The size of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(unsized, "resource")} is not known and counts as nothing.`);
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
		title: "Copies to other regions in the next 30 days",
		notes,
		folded: !0,
		noun: "line",
		columns: [
			"Rule",
			"To",
			"Copies",
			"GiB of the first",
			"GiB at most",
			"Cost at most"
		],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ROk)(transfers, ({ rule, to, copies, firstGib, upperGib, upperCost }) => [
			[rule],
			[to],
			[(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(copies)],
			[(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(firstGib)],
			[(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(upperGib)],
			[(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.TGi)(upperCost)]
		])
	};
}
let DAY = 864e5;
let WEEKDAYS = [
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat",
	"Sun"
];
function timelineSection({ after, at, days, kinds }) {
	let { point } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)({ kinds });
	let first = Math.floor(Date.parse(at) / DAY);
	let counts = new Map();
	for (let deletion of after.deletions) {
		let day = Math.floor(Date.parse(deletion.at) / DAY);
		day >= first && day <= first + days && counts.set(day, (counts.get(day) ?? 0) + 1);
	}
	let total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
		title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(total, `existing ${point}`)} to be deleted until ${dateOf(first + days)}`,
		folded: !0,
		noun: "week",
		columns: [
			"Week of",
			...WEEKDAYS,
			"All"
		],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ROk)(total === 0 ? [] : weeksOf(counts, first, days), (cells) => cells.map((text) => [text]))
	};
}
function dateOf(day) {
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_4__.r4)(day * DAY).slice(0, 10);
}
function weeksOf(counts, first, days) {
	let monday = Math.floor((first + 3) / 7) * 7 - 3;
	let weeks = Math.ceil((first + days + 1 - monday) / 7);
	return Array.from({ length: weeks }, (_, week) => {
		let cells = WEEKDAYS.map((__, weekday) => {
			let day = monday + week * 7 + weekday;
			return day < first || day > first + days ? null : counts.get(day) ?? 0;
		});
		let total = cells.reduce((sum, count) => sum + (count ?? 0), 0);
		return [
			dateOf(monday + week * 7),
			...cells.map((count) => count === null ? "" : (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(count)),
			(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(total)
		];
	});
}
function decisionBlocks({ preview, rules }) {
	let change = rules === null ? null : changeBlock(rules);
	let first = preview === null ? null : firstDeletion(preview);
	return [
		...change === null ? [] : [change],
		...preview === null ? [] : [beforeAndAfter(preview)],
		...first === null ? [] : [first]
	];
}
function detailBlocks(preview, { bytes, path }) {
	let blocks = [
		...protectionSections(preview),
		findingsSection(preview),
		goneByResource(preview),
		{
			...newlyDeletable(preview),
			folded: !0
		},
		timelineSection(preview),
		rulesSection(preview),
		outlookSection(preview),
		storageSection(preview),
		transferSection(preview),
		...otherFates(preview)
	].filter(_run_js__WEBPACK_IMPORTED_MODULE_1__.BTV).map((section) => ({ section }));
	let linked = (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.U8)(blocks, {
		..._fit_js__WEBPACK_IMPORTED_MODULE_2__.$B,
		bytes,
		links: !0,
		path
	});
	return (linked.whole ? linked : (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.U8)(blocks, {
		..._fit_js__WEBPACK_IMPORTED_MODULE_2__.$B,
		bytes,
		links: !1,
		path
	})).blocks;
}
function previewContext(preview) {
	return [
		`Account ${preview.account ?? "hidden"}, as of ${preview.at}, looking ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(preview.days, "day")} ahead.`,
		`${minKeepWords(preview)} Shortened expiries take effect after ${graceWords(preview)} at the earliest.`,
		...guardedWords(preview)
	];
}
function previewSentences(preview) {
	let { before, after, hasBase, instanceCount, findings, days } = preview;
	let { resource, point } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)(preview);
	let was = (text) => hasBase ? ` (before: ${text})` : "";
	let span = `the next ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(days, "day")}`;
	let fresh = findings.filter(({ isNew }) => isNew).length;
	return [
		`${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(after.protectedCount)} of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(instanceCount, resource)} protected${was((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(before.protectedCount))}.`,
		`${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(after.createdCount, point)} created${was((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(before.createdCount))} and ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(after.deletedCount)} deleted (before: ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(before.deletedCount)}) in ${span}.`,
		`Then ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(after.storage.images, point)} for an estimated ${costWords(after)} a month (before: ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(before.storage.images)} for ${costWords(before)}).`,
		...transferSentence(preview),
		...fresh === 0 ? [] : [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(fresh, "possible mistake")} in the new plan file; see below.`]
	];
}
function minKeepWords(preview) {
	let { minKeep } = preview;
	let { resource, point } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)(preview);
	if (minKeep === 0) return `No ${point} stays for being the newest of its ${resource} (min-keep is 0).`;
	return minKeep === 1 ? `The newest ${point} of each ${resource} stays, expired or not (min-keep).` : `The newest ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(minKeep)} ${point}s of each ${resource} stay, expired or not (min-keep).`;
}
function guardedWords({ guarded, kinds }) {
	let { point } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)({ kinds });
	let { verified, awaitingCopy, copiesUnseen } = guarded;
	let held = [...verified === 0 ? [] : [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(verified, `verified ${point}`)} (keep-verified)`], ...awaitingCopy === 0 ? [] : [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(awaitingCopy, point)} with a wanted copy that is not there yet (protect-uncopied)`]];
	let unseen = copiesUnseen === 0 ? "" : ", copies wanted in regions that were not read";
	return [...held.length === 0 ? [] : [`Also kept, expired or not: ${held.join(", ")}.`], `Not judged here, and able to keep more: protect-in-use, snapshot locks, max-deletions${unseen}.`];
}
function graceWords({ graceMilliseconds }) {
	return `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(Math.round(graceMilliseconds / 36e5))} hours`;
}
function transferSentence({ before, after, hasBase, pricePerGibTransferred }) {
	if (before.transfers.length + after.transfers.length === 0) return [];
	let words = ({ transfers }) => {
		let moved = transfers.reduce((sum, { upperGib }) => sum + upperGib, 0);
		return `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$lp)(moved)} for ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.TGi)(moved * pricePerGibTransferred)}`;
	};
	let was = hasBase ? ` (before: ${words(before)})` : "";
	return [`Copies move at most ${words(after)} between regions in 30 days${was}.`];
}
function costWords({ storage }) {
	return `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.TGi)(storage.lowerCost)} to ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.TGi)(storage.upperCost)}`;
}
function renderPreviewDocument(entry, failed, { budgetBytes, reportPath, run = null, calendar = null }) {
	let path = pathOf(reportPath, run);
	let top = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)(topOf(entry, failed), "\n\n");
	let foot = footOf(entry, path);
	let problems = failuresSection(failed);
	let sections = [
		...asOfSections(entry.asOf),
		schedulesSection(entry.schedules),
		(0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.calendarSection)(calendar)
	].flatMap((section) => (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.BTV)(section) ? [{ section }] : []);
	let bytes = budgetBytes - 1 - (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.$d)(top) - (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.$d)(foot);
	let share = entry.preview === null ? bytes : Math.floor(bytes / 3);
	let style = {
		..._fit_js__WEBPACK_IMPORTED_MODULE_2__.$B,
		links: !1,
		path
	};
	let before = (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.U8)(problems.count === 0 ? [] : [{ section: problems }], {
		...style,
		bytes: share
	}).blocks;
	let rest = share - before.reduce((sum, block) => sum + (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.$d)(block), 0);
	let after = (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.U8)(sections, {
		...style,
		bytes: rest
	}).blocks;
	let used = [...before, ...after].reduce((sum, block) => sum + (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.$d)(block), 0);
	let decision = decisionBlocks(entry);
	let left = bytes - used - decision.reduce((sum, block) => sum + (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.$d)(block), 0);
	let details = entry.preview === null ? [] : detailBlocks(entry.preview, {
		bytes: left,
		path
	});
	return (0, _fit_js__WEBPACK_IMPORTED_MODULE_2__.P6)(`${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)([
		top,
		...before,
		...decision,
		...details,
		...after,
		foot
	], "\n\n")}\n`, budgetBytes);
}
function topOf(entry, failed) {
	let headline = headlineOf(entry, failed);
	let blocks = [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`## ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.x8b)(headline), 600)}`];
	let lost = (entry.preview?.protection ?? []).filter(({ change }) => change === "lost");
	let alerts = [];
	if (lost.length > 0) {
		let names = lost.slice(0, 12).map(({ resourceName, resourceId }) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(resourceName || resourceId, 256));
		let more = lost.length - names.length;
		let others = more > 0 ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)` and ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(`${more} more`)}` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)``;
		alerts.push((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`> **Without any plan after this:** ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)(names, ", ")}${others}`);
	}
	failed.length > 0 && alerts.push((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`> ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(`${troubleOf(failed)}: ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(failed.length, "problem")} below.`)}`);
	let kind = failed.length > 0 ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`CAUTION` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`WARNING`;
	alerts.length > 0 && blocks.push((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`> [!${kind}]\n${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)(alerts, "\n>\n")}`);
	if (entry.notes.length > 0) {
		let shown = entry.notes.slice(0, 12).map((note) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`> - ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(note, 800)}`);
		blocks.push((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`> [!NOTE]\n${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)(shown, "\n")}`);
	}
	entry.asOf !== null && blocks.push((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`**${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(asOfSentence(entry.asOf))}**`);
	return blocks;
}
function troubleOf(failed) {
	return failed.every(({ fault }) => fault === "not-allowed") ? "fail-on does not allow this change" : "This preview is incomplete";
}
function pathOf(reportPath, run) {
	if (run !== null && /^https:\/\/[\w.:/-]+$/.test(run)) return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.nf)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`the summary of the run`, run);
	return reportPath === null ? null : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(reportPath, 500);
}
function footOf({ preview }, path) {
	let whole = path === null ? [] : [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`full preview: ${path}`];
	let how = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.nf)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`how this is computed`, `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__._h9)("plans")}#the-gate-on-a-pull-request`);
	return smallPrint(preview === null ? [] : previewContext(preview), [...whole, how]);
}
function failuresSection(failed) {
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
		title: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(failed.length, "problem"),
		noun: "problem",
		bad: !0,
		columns: [
			"Where",
			"What is wrong",
			"What to do"
		],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ROk)(failed, ({ kind, region, target, message, advice }) => [
			[region === null || region === target ? target : `${target} in ${region}`, ...kind === null ? [] : [`(${kind})`]],
			[message],
			[advice]
		])
	};
}
}),
962: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$B: () => PREVIEW_STYLE,
	$d: () => sizeOf,
	P6: () => cutToBudget,
	PB: () => SUMMARY_STYLE,
	U8: () => fitBlocks
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4652);
let WHOLE = /^(?=\S*\d)\S+-\S+$/;
let INSTANT = /^\d{4}-\d\d-\d\dT/;
function openWidths({ columns, row, count }) {
	let rows = Array.from({ length: Math.min(count, 100) }, (_, index) => row(index));
	let needs = columns.map((heading, column) => {
		let words = rows.flatMap((cells) => wordsOf(cells[column] ?? []));
		let whole = words.filter((word) => word.length <= 30 && WHOLE.test(word));
		let parts = words.flatMap((word) => word.split("-")).map((part) => part.slice(0, 30));
		return {
			least: longestOf([...heading.split(" "), ...parts]),
			wanted: longestOf(whole),
			last: whole.some((word) => INSTANT.test(word))
		};
	});
	let left = 100 - needs.reduce((sum, { least }) => sum + least + 3, 0);
	let widths = needs.map(() => 0);
	let inOrder = [...needs.entries()].sort(([, a], [, b]) => Number(a.last) - Number(b.last));
	for (let [column, { least, wanted, last }] of inOrder) {
		let more = wanted - least;
		if (more <= 0 || last && more > left) continue;
		widths[column] = wanted;
		left -= more;
	}
	return widths;
}
function wordsOf(cell) {
	return cell.flatMap((part) => {
		if (typeof part == "string") return part.split(" ");
		return "id" in part ? [part.id] : [part.letters];
	});
}
function longestOf(words) {
	return words.reduce((most, { length }) => Math.max(most, length), 0);
}
let SUMMARY_STYLE = {
	whole: "report",
	rowsKeptFree: 40,
	longestCell: 1e3
};
let PREVIEW_STYLE = {
	whole: "preview",
	rowsKeptFree: 10,
	longestCell: 300
};
function fitBlocks(blocks, options) {
	let part = Math.floor(options.bytes / 2 / Math.max(1, blocks.length));
	let floors = blocks.map((block) => sizeOf(fitBlock(block, {
		...options,
		bytes: part
	}, options.rowsKeptFree).text));
	let shown = [];
	let left = options.bytes;
	let whole = !0;
	for (let [index, block] of blocks.entries()) {
		let later = floors.slice(index + 1).reduce((sum, floor) => sum + floor, 0);
		let fitted = fitBlock(block, {
			...options,
			bytes: left - later
		}, 1e400);
		whole &&= fitted.whole;
		if (fitted.text === null) continue;
		shown.push(fitted.text);
		left -= sizeOf(fitted.text);
	}
	return {
		blocks: shown,
		whole
	};
}
function sizeOf(block) {
	return block === null ? 0 : Buffer.byteLength(block) + 2;
}
function cutToBudget(text, budgetBytes) {
	let bytes = Buffer.from(text);
	if (bytes.length < budgetBytes) return text;
	let start = bytes.subarray(0, Math.max(0, budgetBytes - 4)).toString("utf8");
	let end = start.length;
	for (; start[end - 1] === "�";) --end;
	return start.slice(0, end);
}
function fitBlock(block, options, mostRows) {
	if ("section" in block) return fitSection(block.section, options, mostRows);
	let fits = sizeOf(block.text) <= options.bytes;
	return {
		text: fits ? block.text : null,
		whole: fits
	};
}
function fitSection(section, options, mostRows) {
	let start = sectionStart(section);
	let end = isFolded(section) ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`\n\n</details>` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)``;
	let headers = section.count === 0 ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`\n\n${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.PP)(section.columns, openWidths(section))}`;
	let room = options.bytes - sizeOf(start) - sizeOf(headers) - sizeOf(end);
	let noteRoom = sizeOf(cutNote(section, section.count, options));
	let wanted = Math.min(section.count, section.mostRows);
	let lines = [];
	let used = 0;
	for (; lines.length < Math.min(wanted, mostRows);) {
		let line = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`\n${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.nM)(section.row(lines.length).map((parts) => renderCell(parts, options)))}`;
		used += Buffer.byteLength(line);
		if (used > room - (lines.length + 1 < section.count ? noteRoom : 0)) break;
		lines.push(line);
	}
	let missing = section.count - lines.length;
	if (room < (missing > 0 ? noteRoom : 0)) return {
		text: null,
		whole: !1
	};
	let note = missing === 0 ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`` : cutNote(section, missing, options);
	return {
		text: (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`${start}${lines.length === 0 ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`` : headers}${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.fj)(lines, "")}${note}${end}`,
		whole: lines.length === wanted
	};
}
function isFolded({ quiet, folded }) {
	return quiet || folded;
}
function sectionStart(section) {
	let { title, notes, groups } = section;
	let blocks = [isFolded(section) ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`<details><summary>${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(title)}</summary>` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`### ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(title)}`, ...notes.map((note) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(note))];
	if (groups !== null) {
		let rows = groups.rows.map((cells) => cells.map((part) => typeof part == "string" ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(part, 300) : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(part.drawn)));
		blocks.push((0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.tp)(groups.columns, rows));
	}
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.fj)(blocks, "\n\n");
}
function cutNote(section, missing, { path, whole }) {
	let count = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(missing)} of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(section.count, section.noun)} not shown here`);
	return path === null ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`\n\n**${count}.**` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`\n\n**${count}:** ${path} has the whole ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(whole)}.`;
}
function renderCell(parts, { links, longestCell }) {
	let shown = parts.map((part, index) => {
		let between = index === 0 ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)` `;
		if (typeof part == "string") return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`${between}${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(part, longestCell)}`;
		if ("drawn" in part) return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`${between}${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(part.drawn)}`;
		let id = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.nf)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(part.id), links ? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.i1J)(part.page, part.region, part.id) : null);
		return index === 0 ? id : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`<br>${id}`;
	});
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.fj)(shown, "");
}
}),
4652: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	EU: () => fence,
	Hn: () => cell,
	PP: () => tableHead,
	aY: () => code,
	fj: () => join,
	md: () => md,
	nM: () => row,
	nf: () => link,
	tp: () => table
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
let finished = (text) => text;
function md(template, ...holes) {
	let text = template[0] ?? "";
	for (let [index, hole] of holes.entries()) text += `${hole}${template[index + 1]}`;
	return finished(text);
}
function join(parts, separator) {
	return finished(parts.join(separator));
}
function cell(text, limit = 1e3) {
	if (text.length <= limit && HARMLESS.test(text)) return finished(text);
	return finished((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(text, limit).split(" ").map(escapeWord).join(" "));
}
let HARMLESS = /^(?!.*gh-\d)[a-z0-9][a-z0-9,-]*(?: [a-z0-9,-]+)*$/i;
function code(text, limit) {
	let clean = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(text, limit);
	return CODE_SPAN_SAFE.test(clean) ? finished(`\`${clean}\``) : cell(clean, limit);
}
function escapeWord(word, position) {
	let turned = TURNED_BY_GITHUB.test(word);
	if (turned && CODE_SPAN_SAFE.test(word)) return `\`${word}\``;
	let escaped = escapeCharacters(turned ? splitAutolinks(word) : word);
	if (position !== 0) return escaped;
	return NUMBERED.test(escaped) ? `${escaped.slice(0, -1)}${entity(escaped.slice(-1))}` : escaped.replace(LINE_START, entity);
}
let TURNED_BY_GITHUB = /@.|#\d|:\/\/|www\.|gh-\d|:(?!\d\d?:)[a-z0-9_+-]+:/iu;
let CODE_SPAN_SAFE = /^[^`|\\<>[\]]+$/u;
let LINE_START = /^-|^[+=](?=[+=]*$)/;
let NUMBERED = /^\d+[.)]$/;
function splitAutolinks(word) {
	return word.replace(/@/g, "@​").replace(/#(?=\d)/g, "#​").replace(/:\/\//g, ":​//").replace(/www\./gi, (match) => `${match.slice(0, 3)}​.`).replace(/gh-(?=\d)/gi, (match) => `${match}​`).replace(/:(?=[a-z0-9_+-]+:)/gi, ":​");
}
function escapeCharacters(text) {
	return text.replace(/[\\`*[\]<>&|~$#\u200b]|(?<![a-z0-9])_|_(?![a-z0-9])/gi, entity);
}
function entity(character) {
	return `&#${character.charCodeAt(0)};`;
}
function link(text, address) {
	return address === null ? text : finished(`[${text}](${address})`);
}
function row(cells) {
	return finished(`| ${cells.join(" | ")} |`);
}
function tableHead(headers, widths = []) {
	let cells = headers.map((header, index) => heldOpen(header, widths[index] ?? 0));
	return finished(`${row(cells)}\n|${" --- |".repeat(headers.length)}`);
}
function heldOpen(header, width) {
	let missing = width - header.length;
	if (missing <= 0) return cell(header);
	let words = header.split(" ").map((word) => cell(word));
	return finished(`${words.join("&nbsp;")}${FIGURE_SPACE.repeat(missing - 1)}&numsp;`);
}
let FIGURE_SPACE = " ";
function table(headers, rows) {
	return join([tableHead(headers), ...rows.map(row)], "\n");
}
function fence(language, lines) {
	let clean = lines.map((line) => `${/^[+-]? */.exec(line)?.[0] ?? ""}${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(line.replace(/^[+-]? */, ""))}`);
	let longest = Math.max(2, ...clean.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
	let mark = "`".repeat(longest + 1);
	return finished([
		`${mark}${language}`,
		...clean,
		mark
	].join("\n"));
}
}),
6202: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { preview: () => preview });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _retained_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6300);
var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1892);
var _calendar2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4637);
var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4100);
var _start_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3781);
var _fired_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4865);
var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
function previewReport(ended, told = {}) {
	let { inventory = null, entry = null, changes = [], failures = [], warnings = [], calendar = null } = told;
	let common = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.QCp)(ended, {
		failures,
		warnings,
		succeeded: entry === null || entry.preview === null ? 0 : 1,
		regions: inventory?.regions ?? [],
		inventory,
		changeSetPath: told.changeSetPath ?? null
	});
	let retained = (0, _retained_entries_js__WEBPACK_IMPORTED_MODULE_1__.V)(changes, null, (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wfo)({
		account: ended.account,
		inventory
	}));
	return {
		mode: "preview",
		...common,
		preview: entry,
		retained,
		calendar,
		previewPath: told.previewPath ?? null
	};
}
async function writeComment(request, { pullRequests, clock, signal }, { number, fromFork }, { entry, failed, account }) {
	let { githubToken, workflowRun } = request;
	if (fromFork || number === null) return null;
	if (githubToken === "") return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.AN1)("there is no token to write the comment with", "Give the input github-token, or write \"comment: false\".");
	let run = workflowRun?.url ?? null;
	let { shown = (value) => value } = pullRequests;
	let body = (0, _document_js__WEBPACK_IMPORTED_MODULE_4__.Y6)(shown(entry), shown(failed), {
		budgetBytes: 65436,
		reportPath: null,
		run
	});
	let repository = await pullRequests.repository(githubToken, {
		clock,
		signal
	});
	let written = repository.ok ? await repository.value.writeComment(number, markerOf(request, account), body) : repository;
	if (written.ok) return null;
	let { code, message: why, advice } = written.fault;
	return {
		code: code === "cancelled" ? code : "comment-failed",
		message: `the comment on pull request ${number} could not be written: ${why}`,
		advice: code === "access-denied" ? `${advice} Or write "comment: false".` : advice
	};
}
function markerOf({ planFile, regions, session }, seen) {
	let account = seen ?? /^arn:[^:]*:iam::(\d{12}):/.exec(session.role ?? "")?.[1] ?? null;
	let words = regions.split(/[\s,]+/).filter((word) => word !== "");
	let family = `<!-- backup-via-tag preview ${hashOf([(0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.planPath)(planFile), ...words])} `;
	return {
		text: `${family}${account === null ? "unknown" : hashOf([account])} -->`,
		family,
		whole: account !== null
	};
}
function hashOf(parts) {
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
function verdictOf(preview, failOn) {
	let sooner = preview.fates.filter(({ change }) => change === "newly-deletable").length;
	let lost = preview.protection.filter(({ change }) => change === "lost").length;
	let idle = preview.unfired.rules.length;
	let clauses = [
		...soonerClause(preview),
		...lostClause(preview, lost),
		...unfiredClause(preview)
	];
	let sentence = clauses.length > 0 ? clauses.join("; ") : quiet(preview);
	let found = {
		"newly-deletable": sooner > 0,
		unprotected: lost > 0 || idle > 0
	};
	let broken = failOn.filter((finding) => found[finding]);
	return broken.length > 0 ? {
		good: !1,
		sentence: `${sentence}, which fail-on ${broken.join(" and ")} does not allow`
	} : {
		good: !0,
		sentence
	};
}
function soonerClause({ fates, kinds }) {
	let { point } = (0, _start_js__WEBPACK_IMPORTED_MODULE_5__.Z9)(kinds);
	let sooner = fates.filter(({ change }) => change === "newly-deletable");
	if (sooner.length === 0) return [];
	let first = sooner[0]?.deletableFrom ?? null;
	let when = first === null ? "" : `, the first from ${first}`;
	return [`${sooner.length === 1 ? `1 ${point} becomes` : `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(sooner.length)} ${point}s become`} deletable sooner${when}`];
}
function lostClause({ kinds }, lost) {
	let { resource } = (0, _start_js__WEBPACK_IMPORTED_MODULE_5__.Z9)(kinds);
	if (lost === 0) return [];
	return [`${lost === 1 ? `1 ${resource} loses its` : `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(lost)} ${resource}s lose their`} protection`];
}
function unfiredClause({ kinds, unfired: { rules, alone } }) {
	let { resource } = (0, _start_js__WEBPACK_IMPORTED_MODULE_5__.Z9)(kinds);
	let [first, ...others] = rules;
	if (first === void 0) return [];
	let fires = others.length === 0 ? `no workflow fires the rule ${first}` : `no workflow fires ${rules.length} rules`;
	if (alone === 0) return [fires];
	return [`${fires}, and ${alone === 1 ? `1 ${resource} has` : `${alone} ${resource}s have`} no other`];
}
function quiet(preview) {
	let { resource, point } = (0, _start_js__WEBPACK_IMPORTED_MODULE_5__.Z9)(preview.kinds);
	let gained = preview.protection.filter(({ change }) => change === "gained").length;
	if (gained > 0) return `${gained === 1 ? `1 ${resource} gains` : `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(gained)} ${resource}s gain`} protection; no ${point} becomes deletable sooner`;
	if (preview.rules.length === 0 && preview.fates.length === 0) return "The backup plans do not change";
	return `No ${point} becomes deletable sooner, and no ${resource} loses its protection`;
}
async function judge(request, { head, base, idle, idleBefore }, { account, inventory }, now) {
	if (head === null) return {
		rules: null,
		preview: null,
		asOf: null
	};
	let [{ compareRules }, { comparePlans }, { judgeAsOf }] = await Promise.all([
		__webpack_require__.e(3971).then(__webpack_require__.bind(__webpack_require__, 3971)),
		Promise.all([__webpack_require__.e(9721), __webpack_require__.e(9066)]).then(__webpack_require__.bind(__webpack_require__, 9066)),
		Promise.all([__webpack_require__.e(9721), __webpack_require__.e(603)]).then(__webpack_require__.bind(__webpack_require__, 603))
	]);
	let rules = compareRules(base, head);
	let read = inventory?.regions.filter((region) => region.read) ?? [];
	if (account === null || read.length === 0) return {
		rules,
		preview: null,
		asOf: null
	};
	let input = {
		...await inputOf(request, {
			head,
			base
		}, account, read, now),
		idleBefore,
		idleAfter: idle
	};
	return {
		rules,
		preview: comparePlans(input),
		asOf: request.asOf === null ? null : judgeAsOf(input, Math.max(request.asOf, now))
	};
}
async function inputOf(request, { head, base }, account, regions, now) {
	let [{ selectByPlan }, { occurrences }] = await Promise.all([Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 1892)), __webpack_require__.e(8473).then(__webpack_require__.bind(__webpack_require__, 8473))]);
	return {
		base,
		head,
		kinds: request.kinds,
		inventory: {
			account,
			resources: regions.flatMap(({ resources }) => resources),
			points: regions.flatMap(({ points }) => points),
			places: new Set(regions.map(_start_js__WEBPACK_IMPORTED_MODULE_5__.$t))
		},
		now,
		pricePerGibMonth: request.pricePerGibMonth,
		pricePerGibTransferred: request.pricePerGibTransferred,
		minKeep: request.minKeep,
		keepVerified: request.keepVerified,
		protectUncopied: request.protectUncopied,
		graceMilliseconds: request.graceMilliseconds,
		selectByPlan,
		occurrences
	};
}
async function changesOf(request, { source }, { inventory }, preview, { clock, commit, startedAt }) {
	if (source === null || inventory === null || preview === null) return null;
	let { previewedChanges } = await __webpack_require__.e(4456).then(__webpack_require__.bind(__webpack_require__, 4456));
	return previewedChanges(request, source, inventory, preview, {
		startedAt,
		now: clock.now(),
		commit
	});
}
function judgement({ failOn, kinds }, { compared }, { preview, rules }, offline) {
	let wanted = failOn.length > 0;
	let notAllowed = (sentence) => ({
		good: !1,
		sentence: `${sentence}, which fail-on ${failOn.join(" and ")} does not allow`
	});
	if (preview !== null) {
		let verdict = verdictOf(preview, failOn);
		return verdict.good && wanted && !compared ? notAllowed("Nothing was compared") : verdict;
	}
	if (rules === null) return {
		good: !0,
		sentence: "The backup plans cannot be previewed"
	};
	if (wanted && !compared) return notAllowed("Nothing was compared");
	if (rules.length === 0) return {
		good: !0,
		sentence: "The backup plans do not change"
	};
	let sentence = `${rules.length === 1 ? "1 difference" : `${rules.length} differences`} in the plan file; what it does to ${(0, _start_js__WEBPACK_IMPORTED_MODULE_5__.Z9)(kinds).point}s is not known`;
	return offline === null || !wanted ? {
		good: !0,
		sentence
	} : notAllowed(sentence);
}
let NOTHING_SEEN = {
	account: null,
	caller: null,
	inventory: null,
	failed: []
};
function lookAround(request, run) {
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Cpv)(request, run, lookAtAll, (refusals) => ({
		...NOTHING_SEEN,
		failed: atStart(refusals)
	}));
}
async function lookAtAll(session) {
	let { run, connection } = session;
	let { account, caller } = connection;
	let regions = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.NVx)(session);
	if (!regions.ok) return {
		account,
		caller,
		inventory: null,
		failed: atStart(regions.refusals)
	};
	let inventory = await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.lB7)(connection, regions.value.chosen, EVERYTHING, run, () => {});
	return {
		account,
		caller,
		inventory,
		failed: inventory.regions.flatMap((read) => read.read ? [] : [failureOf(read.region, read.region, "read", read.fault)])
	};
}
let EVERYTHING = {
	resources: [],
	points: { dlm: !1 }
};
function whyOffline({ session }, { mayAskForIdToken }, pullRequest) {
	let rest = "the account was not looked at, and only the plan files are compared.";
	if (pullRequest?.fromFork === !0) return `This pull request comes from a fork, and GitHub gives its runs no ID token to assume a role with: ${rest} To see more, push the branch to this repository.`;
	if (session.role !== null && !mayAskForIdToken) return `This job may not ask for an ID token, so that it cannot assume ${session.role}: ${rest} Give it the permission "id-token: write".`;
	return null;
}
function failureOf(region, target, action, fault) {
	return {
		region,
		target,
		action,
		fault
	};
}
function atStart(refusals) {
	return refusals.map((refusal) => ({
		...refusal,
		region: null,
		action: "start"
	}));
}
function entriesOf(failures, { kinds }, { account, inventory }) {
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.cB7)(failures, kinds, {
		account,
		inventory,
		applied: null
	});
}
async function readBasis(question) {
	let { place, commit, repository } = question;
	for (let path of pathsOf(place)) {
		let text = await repository.fileAt(path, commit);
		if (!text.ok) return unread(question, text.fault);
		if (text.value !== null) return basisOf(path, text.value, question, []);
	}
	let moved = await findMoved(question);
	if (!moved.ok) return unread(question, moved.fault);
	if (moved.value !== null) {
		let { path, text } = moved.value;
		return basisOf(path, text, question, [`The change moves the plan file: before, it was ${path}.`]);
	}
	let absent = await repository.isAbsent(place.path, commit);
	if (!absent.ok) return unread(question, absent.fault);
	if (!absent.value) return unread(question, UNPROVEN);
	return {
		compared: !0,
		file: null,
		exists: !1,
		refusals: [],
		remarks: ["The base has no plan file: before this change, backups go by their Expire tags alone."]
	};
}
let UNPROVEN = {
	code: "access-denied",
	message: "GitHub does not show the file to this token, which does not prove that there is none",
	advice: "Give the job the permission \"contents: read\" and run again."
};
function pathsOf({ path, proven }) {
	if (proven) return [path];
	let parts = path.split("/");
	return parts.slice(0, 5).map((_, index) => parts.slice(index).join("/"));
}
async function basisOf(path, text, { run }, remarks) {
	let reading = await (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.parsePlan)(path, text, run.startedAt);
	if (reading.ok) return {
		compared: !0,
		file: reading.value.file,
		exists: !0,
		refusals: [],
		remarks
	};
	let [first] = reading.refusals;
	let remark = `The plan file of the base cannot be used: before this change, backups go by their Expire tags alone. ${first?.target}: ${first?.fault.message}`;
	return {
		compared: !0,
		file: null,
		exists: !0,
		refusals: [],
		remarks: [...remarks, remark]
	};
}
async function findMoved(question) {
	let { commit, repository, run } = question;
	let names = await formerNames(question);
	if (!names.ok) return names;
	if (names.value.length > 10) return {
		ok: !1,
		fault: TOO_MANY
	};
	let plans = [];
	for (let path of names.value) {
		let text = await repository.fileAt(path, commit);
		if (!text.ok) return text;
		if (text.value === null) continue;
		(await (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.parsePlan)(path, text.value, run.startedAt)).ok && plans.push({
			path,
			text: text.value
		});
	}
	let [first, second] = plans;
	if (second !== void 0) return {
		ok: !1,
		fault: TOO_MANY
	};
	return {
		ok: !0,
		value: first ?? null
	};
}
async function formerNames({ place, commit, headSha, repository, run }) {
	let changes = await repository.changesBetween(commit, headSha);
	if (!changes.ok) return changes;
	if (changes.value !== null) {
		let { files, whole } = changes.value;
		let own = files.find(({ path }) => pathsOf(place).includes(path));
		if (own !== void 0 && own.previousPath !== null) return {
			ok: !0,
			value: [own.previousPath]
		};
		let removed = files.filter(({ path, status }) => status === "removed" && isYaml(path));
		return whole ? {
			ok: !0,
			value: removed.map(({ path }) => path)
		} : {
			ok: !1,
			fault: TOO_MANY
		};
	}
	let before = await repository.pathsAt(commit);
	if (!before.ok) return before;
	if (before.value === null) return {
		ok: !1,
		fault: UNPROVEN
	};
	let gone = [];
	for (let path of before.value.filter(isYaml)) {
		await isGone(path, place, run.files) && gone.push(path);
		if (gone.length > 10) break;
	}
	return {
		ok: !0,
		value: gone
	};
}
function isYaml(path) {
	return /\.ya?ml$/.test(path);
}
async function isGone(path, { top }, files) {
	try {
		await files.read(top === "" ? path : `${top}/${path}`);
		return !1;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "ENOENT";
	}
}
let TOO_MANY = {
	code: "bad-input",
	message: "the change touches so many files that it is not known whether it moved the plan file",
	advice: "Move the plan file in a pull request of its own."
};
function unread({ planFile, commit }, { code, message: why, advice }) {
	return notCompared({
		code,
		message: `the plan file "${planFile}" could not be read at the base commit ${commit}: ${why}`,
		advice
	});
}
function notCompared(fault) {
	return {
		compared: !1,
		file: null,
		exists: !1,
		refusals: [{
			target: "plan-file",
			fault
		}],
		remarks: []
	};
}
async function baseOf(pullRequest, checkedOut, repository) {
	let { event, baseSha, headSha, sha } = pullRequest;
	let commit = checkedOut?.commit ?? sha;
	if (event !== "pull_request" || commit === headSha || commit === "") return {
		ok: !0,
		value: baseSha
	};
	let parents = checkedOut?.parents ?? await repository.parentsOf(commit);
	if ("ok" in parents && !parents.ok) return parents;
	let known = "ok" in parents ? parents.value ?? [] : parents;
	let [first] = known;
	return {
		ok: !0,
		value: known.length === 2 && first !== void 0 ? first : baseSha
	};
}
async function baseInCheckout({ baseSha, headSha }, checkedOut, { path }, head, repository) {
	if (checkedOut?.commit !== baseSha) return null;
	let theirs = await repository.fileAt(path, headSha);
	if (!theirs.ok || theirs.value === (head?.text ?? null)) return null;
	let message = `the working copy holds the base (${baseSha}), and not the change`;
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Leave out \"ref\" where the repository is checked out.");
}
async function readFarHead(place, pullRequest, repository, run) {
	let { headSha, baseSha, sha } = pullRequest;
	let [fresh, stale] = await Promise.all([repository.changesBetween(sha, headSha), repository.changesBetween(baseSha, headSha)]);
	let isFresh = sha !== "" && fresh.ok && fresh.value !== null;
	let base = isFresh ? sha : baseSha;
	let changes = isFresh ? fresh : stale;
	let mergeBase = changes.ok ? changes.value?.mergeBase ?? null : null;
	let [head, before, old] = await Promise.all([
		repository.fileAt(place.path, headSha),
		repository.fileAt(place.path, base),
		mergeBase === null ? null : repository.fileAt(place.path, mergeBase)
	]);
	if (!head.ok) return {
		base,
		remarks: [],
		source: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)("plan-file", head.fault)
	};
	let merged = mergedText({
		mine: head.value,
		before,
		old
	});
	let remarks = merged.conflict ? [CONFLICT] : [];
	if (head.value === null || merged.text === null) {
		let [side, commit] = head.value === null ? ["head", headSha] : ["base", base];
		let absent = await repository.isAbsent(place.path, commit);
		if (!absent.ok) return {
			base,
			remarks,
			source: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)("plan-file", absent.fault)
		};
		if (!absent.value) {
			let message = `plan-file: "${place.path}" could not be read at the ${side} commit ${commit}`;
			return {
				base,
				remarks,
				source: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)("plan-file", (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Give the job the permission \"contents: read\" and run again."))
			};
		}
	}
	return {
		base,
		remarks,
		source: merged.text === null ? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.PG4)(null) : await (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.parsePlan)(place.path, merged.text, run.startedAt)
	};
}
let CONFLICT = "The base has changed the plan file too since the branch was made: the file of the branch is taken as it is. Update the branch to see what the merge makes of both.";
function mergedText({ mine, before, old }) {
	if (!before.ok || old?.ok !== !0) return {
		text: mine,
		conflict: !1
	};
	let [theirs, common] = [before.value, old.value];
	if (theirs === common || theirs === mine) return {
		text: mine,
		conflict: !1
	};
	return mine === common ? {
		text: theirs,
		conflict: !1
	} : {
		text: mine,
		conflict: !0
	};
}
async function readSources(request, run, pullRequest) {
	let planFile = (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.planPath)(request.planFile);
	let { head, basis, checkedOut } = await readBoth(planFile, request, run, pullRequest);
	let { remarks, compared } = basis;
	let nothing = {
		head: null,
		source: null,
		base: basis.file,
		compared,
		schedules: [],
		idle: NONE,
		idleBefore: NONE,
		remarks
	};
	if (!head.ok) return {
		...nothing,
		refusals: [...basis.refusals, ...head.refusals]
	};
	let source = head.value;
	if (source === null) {
		let missing = !basis.exists || request.planFile !== null ? [(0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.noPlan)(planFile, "")] : [];
		let refusals = [...basis.refusals, ...missing];
		if (!basis.exists) return {
			...nothing,
			refusals
		};
		let gone = `The plan file ${planFile} is taken away: after this change there is no plan.`;
		return {
			...nothing,
			head: { plans: [] },
			refusals,
			remarks: [...remarks, gone]
		};
	}
	let { file } = source;
	let base = compared ? basis.file : file;
	let fired = checkedOut ? await judgeBoth(source, base, run.files) : NOT_READ;
	return {
		head: file,
		source,
		base,
		compared,
		schedules: fired.findings,
		idle: fired.idle,
		idleBefore: fired.idleBefore,
		refusals: basis.refusals,
		remarks: [
			...remarks,
			...fired.remarks,
			...notSimulated(file)
		]
	};
}
async function judgeBoth(source, before, files) {
	let texts = await (0, _fired_js__WEBPACK_IMPORTED_MODULE_6__.L9)(source.path, files);
	let fired = await (0, _fired_js__WEBPACK_IMPORTED_MODULE_6__.oX)(texts, source, files);
	if (before === null) return {
		...fired,
		idleBefore: NONE
	};
	let { idle: idleBefore } = await (0, _fired_js__WEBPACK_IMPORTED_MODULE_6__.oX)(texts, {
		...source,
		file: before
	}, files);
	return {
		...fired,
		idleBefore
	};
}
let NONE = new Set();
let NOT_READ = {
	findings: [],
	idle: NONE,
	idleBefore: NONE,
	remarks: ["Under pull_request_target the workflows of the head are not read: whether they fire the rules is not judged."]
};
async function readBoth(planFile, request, run, pullRequest) {
	let near = () => (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.readPlan)(planFile, run);
	if (pullRequest === null) return {
		head: await near(),
		basis: NOTHING_TO_COMPARE,
		checkedOut: !0
	};
	let unread = async (fault) => {
		let message = `the plan file "${planFile}" could not be read at the base: ${fault.message}`;
		let basis = notCompared({
			...fault,
			message
		});
		let far = pullRequest.event === "pull_request_target";
		return {
			head: far ? {
				ok: !1,
				refusals: []
			} : await near(),
			basis,
			checkedOut: !far
		};
	};
	let place = await run.files.placeOf(planFile);
	if (place === null) return unread((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(OUTSIDE, "Name a file of the repository."));
	let repository = await repositoryOf(place, request, run, pullRequest);
	if (!repository.ok) return unread(repository.fault);
	let question = {
		planFile,
		place,
		headSha: pullRequest.headSha,
		repository: repository.value,
		run
	};
	if (pullRequest.event === "pull_request_target") {
		let { source, base, remarks } = await readFarHead(place, pullRequest, repository.value, run);
		let basis = await readBasis({
			...question,
			commit: base
		});
		return {
			head: source,
			basis: {
				...basis,
				remarks: [...basis.remarks, ...remarks]
			},
			checkedOut: !1
		};
	}
	let checkedOut = await run.files.checkedOut(place.top);
	let [head, base] = await Promise.all([near(), baseOf(pullRequest, checkedOut, repository.value)]);
	if (!base.ok) return {
		head,
		basis: notCompared(base.fault),
		checkedOut: !0
	};
	let wrong = await baseInCheckout(pullRequest, checkedOut, place, head.ok ? head.value : null, repository.value);
	return {
		head,
		basis: wrong === null ? await readBasis({
			...question,
			commit: base.value
		}) : notCompared(wrong),
		checkedOut: !0
	};
}
let OUTSIDE = "it lies outside of the working copy";
let NOTHING_TO_COMPARE = {
	compared: !1,
	file: null,
	exists: !1,
	refusals: [],
	remarks: ["No pull request started this run, so that the plan file is shown as it stands and nothing is compared."]
};
async function repositoryOf({ top }, { githubToken }, { files, pullRequests, clock, signal }, { headRepository }) {
	if (githubToken === "") return {
		ok: !1,
		fault: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.AN1)("there is no token for GitHub", "Give the input github-token, or leave it to its default.")
	};
	let [checkedOut, repository] = await Promise.all([files.checkedOut(top), pullRequests.repository(githubToken, {
		clock,
		signal
	})]);
	if (!repository.ok) return repository;
	let theirs = checkedOut?.repository?.toLowerCase() ?? null;
	let ours = [repository.value.name, headRepository ?? ""].map((name) => name.toLowerCase());
	if (theirs === null || ours.includes(theirs)) return repository;
	let message = `it is in a checkout of ${theirs}, and the pull request is one of ${repository.value.name}`;
	return {
		ok: !1,
		fault: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Preview the plan file in the repository that holds it.")
	};
}
function notSimulated({ plans }) {
	let names = plans.filter(({ engine }) => engine === "aws-backup").map(({ name }) => name);
	if (names.length === 0) return [];
	return [`AWS Backup carries out ${names.length === 1 ? "the plan" : "the plans"} ${names.join(", ")}: whom it protects is shown here, what it makes and deletes is not.`];
}
async function runPreview(request, begun) {
	let pullRequest = await begun.pullRequests.pullRequest();
	let sources = await readSources(request, begun, pullRequest);
	let offline = whyOffline(request, begun.pullRequests, pullRequest);
	let past = pastDay(request, begun.startedAt);
	let failed = [...atStart(sources.refusals), ...past];
	let look = sources.head !== null && offline === null && past.length === 0 ? await lookAround(request, begun) : NOTHING_SEEN;
	failed.push(...look.failed);
	let run = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.HEL)(begun);
	let { rules, preview, asOf } = await judge(request, sources, look, run.startedAt);
	let previewed = await changesOf(request, sources, look, preview, run);
	let { good, sentence } = judgement(request, sources, {
		preview,
		rules
	}, offline);
	good || failed.push(failureOf(null, "fail-on", "preview", {
		code: "not-allowed",
		message: sentence,
		advice: ADVICE
	}));
	let notes = [
		...offline === null ? [] : [offline],
		...sources.remarks,
		...previewed?.notes ?? []
	];
	let entry = {
		good,
		sentence,
		preview,
		rules,
		schedules: sources.schedules,
		asOf,
		notes
	};
	let comment = await commentOn(request, run, pullRequest, {
		entry,
		failed: entriesOf(failed, request, look),
		account: look.account
	}, offline);
	failed.push(...comment.failed);
	let warnings = [...scheduleWarnings(sources), ...comment.warnings];
	let changeSetPath = previewed === null ? null : await written("change-set", previewed.text, run, failed);
	let previewPath = await written("preview", `${JSON.stringify({
		version: 1,
		...entry,
		failed: entriesOf(failed, request, look)
	}, null, 1)}\n`, run, failed);
	let { inventory } = look;
	let calendar = await calendarIn(inventory, sources, run.startedAt);
	let told = {
		inventory,
		entry,
		changes: previewed?.changes ?? [],
		failures: failed,
		warnings,
		calendar
	};
	return previewReport((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.erb)(request, run, look), {
		...told,
		changeSetPath,
		previewPath
	});
}
async function calendarIn(inventory, { base, head }, now) {
	let known = await (0, _calendar2_js__WEBPACK_IMPORTED_MODULE_3__.q)(base ?? head, inventory, now);
	return (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.calendarOf)({
		inventory,
		applied: null
	}, now, known);
}
let ADVICE = "If this is intended, have a reviewer set fail-on: none or merge despite the failing check. Otherwise fix the plan file.";
function pastDay({ asOf }, now) {
	if (asOf === null || asOf >= now) return [];
	let message = `as-of: ${new Date(asOf).toISOString()} is in the past; write a future day`;
	return [failureOf(null, "as-of", "start", (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Correct the input as-of and run again."))];
}
function scheduleWarnings({ schedules }) {
	return schedules.map(({ file, line, column, message }) => ({
		region: null,
		target: `${file}:${line}:${column}`,
		message,
		place: {
			file,
			line,
			column
		}
	}));
}
async function commentOn(request, run, pullRequest, commented, offline) {
	if (pullRequest === null || !request.comment) return {
		failed: [],
		warnings: []
	};
	let problem = await writeComment(request, run, pullRequest, commented);
	if (problem === null) return {
		failed: [],
		warnings: []
	};
	if (offline === null) return {
		failed: [failureOf(null, "comment", "preview", problem)],
		warnings: []
	};
	return {
		failed: [],
		warnings: [{
			region: null,
			target: "comment",
			message: problem.message
		}]
	};
}
async function written(kind, text, { files }, failed) {
	try {
		return await files.write(kind, text);
	} catch (error) {
		let message = `the ${kind} could not be written: ${error instanceof Error ? error.message : String(error)}`;
		let fault = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Look at RUNNER_TEMP: it must be a folder to write to.");
		failed.push(failureOf(null, kind, "preview", fault));
		return null;
	}
}
let preview = {
	run: runPreview,
	refused: (ended) => previewReport(ended),
	view: async () => (await __webpack_require__.e(9264).then(__webpack_require__.bind(__webpack_require__, 9264))).previewView,
	together: async () => (await __webpack_require__.e(7135).then(__webpack_require__.bind(__webpack_require__, 7135))).previewTogether
};
}),
6300: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { V: () => retainedEntries });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
function retainedEntries(changes, applied, names) {
	return (applied?.retained ?? changes.flatMap((change) => change.action === "set-expiry" ? [{
		change,
		outcome: null
	}] : [])).map(({ change: { point, from, to, because }, outcome }) => ({
		...names.point(point),
		from,
		to: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8)(to),
		because,
		state: outcome === null ? "planned" : outcome.result
	}));
}
})
};
