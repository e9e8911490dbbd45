export const id = 5e3;
export const ids = [5e3];
export const modules = { 5e3: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { backupView: () => backupView });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3781);
function jobs(report) {
let earlier = report.created.filter(({ alreadyDone }) => alreadyDone).length;
let open = report.created.filter(({ state }) => state === "pending").length;
let notes = report.vault === null ? [] : [`Into the vault ${report.vault}.`];
report.dryRun && notes.push("Dry run: none of these was started.");
open > 0 && notes.push(`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(open, "job has", "jobs have")} not ended yet and can still fail: wait: true sees them through.`);
let title = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.q17)("backup job", "started", report.created.length - earlier, report.dryRun);
let messages = new Map(report.failed.map(({ region, target, message }) => [`${region} ${target}`, message]));
return {
	..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
	title: earlier === 0 ? title : `${title}, ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(earlier)} started by an earlier attempt`,
	notes,
	bad: report.created.some(({ state }) => state === "failed"),
	noun: "backup job",
	columns: [
		"Resource",
		"Status",
		"Region",
		"Kind",
		"Backup job",
		"Expires",
		"Message"
	],
	folded: !0,
	dispensable: [
		"Kind",
		"Expires",
		"Message",
		"Backup job"
	],
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ROk)(report.created, (entry) => [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.VGb)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
		[statusOf(entry)],
		[entry.region],
		[entry.kind],
		[entry.recoveryPointId ?? "none yet"],
		[entry.expiresAt],
		[messages.get(`${entry.region} ${entry.recoveryPointId}`) ?? ""]
	])
};
}
function vaultCopies(copies, report) {
let messages = new Map(report.failed.map(({ region, target, message }) => [`${region} ${target}`, message]));
let notes = report.vault === null ? [] : [`Into the vault ${report.vault} of each region.`];
report.dryRun && notes.push("Dry run: none of these was started.");
return {
	..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
	title: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(copies.length, "copy", "copies"),
	notes,
	bad: copies.some(({ state }) => state === "failed"),
	noun: "copy",
	columns: [
		"Resource",
		"To region",
		"Status",
		"Expires",
		"Recovery point",
		"Message"
	],
	folded: !0,
	dispensable: [
		"Expires",
		"Recovery point",
		"Message"
	],
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ROk)(copies, (entry) => {
		let [home, job = ""] = entry.copyOf?.split("/") ?? [];
		return [
			(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.VGb)(entry.kind, home === void 0 ? entry.region : (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.Ny)(home), entry.resourceId, entry.resourceName),
			[entry.region],
			[entry.state === "planned" ? "would be made" : entry.state],
			[entry.expiresAt],
			[entry.recoveryPointId ?? "none yet"],
			[messages.get(`${entry.region} ${job}`) ?? ""]
		];
	})
};
}
function statusOf({ state, stateText, alreadyDone }) {
if (state === "planned") return "would be started";
let status = stateText ?? "started";
return alreadyDone ? `${status}, started by an earlier attempt` : status;
}
function otherBackups(report) {
let resources = new Set(report.otherBackups.map(({ account, kind, region, resourceId }) => `${account} ${kind} ${region} ${resourceId}`));
return {
	..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
	title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(resources.size, "resource")} backed up by another service too`,
	notes: ["Each backup is paid for by itself: where one is enough, end the other. No purge of this action touches these."],
	noun: "resource",
	folded: !0,
	columns: [
		"Resource",
		"Region",
		"Kind",
		"Backed up by",
		"Backups",
		"Newest",
		"Policy"
	],
	dispensable: ["Kind", "Policy"],
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ROk)(report.otherBackups, (entry) => [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.VGb)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
		[entry.region],
		[entry.kind],
		[entry.by],
		[(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(entry.count)],
		[entry.newest ?? "not known"],
		[entry.detail]
	])
};
}
function skipped(report) {
let { resource, mixed } = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fd5)(report);
let acting = report.skipped.filter(({ actionNeeded }) => actionNeeded);
let entries = [...acting, ...report.skipped.filter(({ actionNeeded }) => !actionNeeded)];
return {
	..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
	title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(entries.length, resource)} skipped`,
	notes: [acting.length === 0 ? "They carry the tag and cannot be backed up now; nothing needs to be done." : `They carry the tag and are not backed up. ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(acting.length, "of them needs", "of them need")} a person to act.`],
	noun: resource,
	folded: acting.length === 0,
	dispensable: ["Region"],
	sentences: ["Reason"],
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Jbj)(mixed, [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wWj)(resource),
		"Region",
		"Reason",
		"Action needed"
	], entries, (entry) => [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.VGb)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
		[entry.region],
		[entry.reason],
		[entry.actionNeeded ? "yes" : "no"]
	])
};
}
function created(report) {
let { resource, point, mixed } = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fd5)(report);
let earlier = report.created.filter(({ alreadyDone }) => alreadyDone).length;
let pending = report.created.filter(({ state }) => state === "pending").length;
let notes = [];
report.dryRun && notes.push("Dry run: none of these was created.");
pending > 0 && notes.push(`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(pending, `${point} is`, `${point}s are`)} pending: AWS is still copying data, and it can still fail. The next purge reports any that did.`);
let reboots = report.created.some(({ reboot }) => reboot);
let columns = [
	(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wWj)(resource),
	"Region",
	(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wWj)(point),
	"Expires",
	...reboots ? ["Reboot"] : [],
	"State"
];
let title = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.q17)(point, "created", report.created.length - earlier, report.dryRun);
return {
	..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
	title: earlier === 0 ? title : `${title}, ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(earlier)} made by an earlier attempt`,
	notes,
	noun: point,
	folded: !0,
	dispensable: [
		"Reboot",
		"Expires",
		"Region"
	],
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Jbj)(mixed, columns, report.created, (entry) => [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.VGb)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
		[entry.region],
		entry.recoveryPointId === null ? [entry.name] : (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ztJ)(entry.kind, entry.region, entry.recoveryPointId),
		[entry.expiresAt],
		...reboots ? [[entry.reboot ? "yes" : "no"]] : [],
		[(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.jP1)(entry)]
	])
};
}
function backupView(report) {
let missing = missingOf(report);
return (0, _shared_js__WEBPACK_IMPORTED_MODULE_1__.viewOf)(report, {
	engine: report.engine,
	job: "Backup",
	protection: protection(report, missing),
	tellsFailure: missing > 0,
	worries: worries(report),
	alert: alert(report, missing),
	done: made(report),
	problems: problems(report),
	besides: report.created.length > 0 ? made(report) : null,
	totals: totals(report, missing),
	asked: [
		["tag", report.tag],
		["expiry", report.expiry],
		["rules due", report.plan]
	],
	sections: [
		skipped(report),
		report.engine === "aws-backup" ? jobs(report) : created(report),
		...report.copies === void 0 ? [] : [vaultCopies(report.copies, report)],
		otherBackups(report)
	],
	regionCounts: {
		columns: ["Selected", `${report.dryRun ? "Would get" : "Have"} ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fd5)(report).aWork}`],
		counts: (index) => {
			let { matched = 0, created: made = 0 } = report.regions[index] ?? {};
			return [matched, made];
		}
	},
	outputs: outputs(report),
	lines: lines(report),
	skipped: report.skipped
});
}
function missingOf(report) {
return Math.max(0, report.matchedCount - covered(report));
}
function protection(report, missing) {
let { matchedCount, dryRun, engine } = report;
let { resource } = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fd5)(report);
if (matchedCount === 0) return null;
if (missing > 0) {
	let [one, many] = dryRun ? ["would get no backup", "would get no backup"] : ["has no new backup", "have no new backup"];
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.uMJ)(missing, matchedCount, resource, {
		one,
		many
	});
}
let all = `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(matchedCount)} of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(matchedCount)}`;
if (dryRun) return `${all} would be backed up`;
return engine === "aws-backup" && report.created.some(({ state }) => state === "pending") ? `${all} ${matchedCount === 1 ? "has" : "have"} a backup job` : `${all} protected`;
}
function worries(report) {
let acting = report.skipped.filter(({ actionNeeded }) => actionNeeded).length;
return [...report.matchedCount === 0 && report.outcome === "ok" ? [nothing(report)] : [], ...acting === 0 ? [] : [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(acting)} skipped until somebody acts`]];
}
function alert(report, missing) {
let have = new Set(report.created.filter(({ state }) => state !== "failed").map(_run_js__WEBPACK_IMPORTED_MODULE_0__.r47));
let names = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.RJR)(report.failed.filter(({ action }) => action === "create" || action === "wait")).filter((entry) => !have.has((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.r47)(entry))).map(_run_js__WEBPACK_IMPORTED_MODULE_0__.VbZ).slice(0, missing);
let acting = report.skipped.filter(({ actionNeeded }) => actionNeeded).map(_run_js__WEBPACK_IMPORTED_MODULE_0__.VbZ);
let label = report.dryRun ? "Would get no backup" : "No new backup";
return [...missing === 0 ? [] : [{
	label,
	names,
	unnamed: missing - names.length
}], ...acting.length === 0 ? [] : [{
	label: "Skipped until somebody acts",
	names: acting
}]];
}
function nothing(report) {
return `no ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fd5)(report).resource} was selected, so nothing ${report.dryRun ? "would be" : "was"} backed up`;
}
function made(report) {
if (report.matchedCount === 0) return "";
let { work, begun } = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fd5)(report);
let would = report.dryRun ? "would be " : "";
let jobs = report.engine === "aws-backup";
let earlier = report.created.filter(({ alreadyDone }) => alreadyDone).length;
let all = jobs ? report.created.length : covered(report);
let parts = [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(Math.max(0, all - earlier), work)} ${would}${begun}`];
earlier > 0 && parts.push(`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(earlier)} ${jobs ? "started" : "made"} by an earlier attempt`);
let copies = (report.copies ?? []).filter(({ state }) => state === "available" || state === "planned").length;
copies > 0 && parts.push(`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(copies, "copy", "copies")} ${would}made`);
let pending = report.created.filter(({ state }) => state === "pending").length;
pending > 0 && parts.push(`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(pending)} ${jobs ? "not ended yet" : "still pending"}`);
return parts.join(", ");
}
function problems(report) {
let failed = report.created.filter(({ state }) => state === "failed").length;
let uncopied = (report.copies ?? []).filter(({ state }) => state === "failed").length;
let copies = uncopied === 0 ? [] : [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(uncopied)} of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(report.copies?.length ?? 0, "copy", "copies")} not made`];
if (report.engine !== "aws-backup" || failed === 0) return copies;
return [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.uMJ)(failed, report.created.length, (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fd5)(report).work, {
	one: "made",
	many: "made"
})} no complete recovery point`, ...copies];
}
function covered({ created }) {
return created.filter(({ state }) => state !== "failed").length;
}
function totals(report, missing) {
let would = report.dryRun ? "would be " : "";
return [
	["selected", (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(report.matchedCount)],
	[`${would}backed up`, (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(report.matchedCount - missing)],
	[report.dryRun ? "would get no backup" : "without a new backup", (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(missing)],
	["skipped", (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(report.skipped.length)]
];
}
function outputs(report) {
return {
	plain: {
		"matched-count": String(report.matchedCount),
		"created-count": String(report.createdCount)
	},
	arrays: { created: report.created.map(({ stateText, ...entry }) => ({
		...entry,
		...report.engine === "aws-backup" ? { stateText } : {}
	})) }
};
}
function lines(report) {
let terms = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fd5)(report);
return report.created.map((entry) => {
	let { kind, region, recoveryPointId, state, stateText, alreadyDone } = entry;
	let now = report.engine === "aws-backup" ? stateText ?? state : state;
	let made = alreadyDone ? ", made by an earlier attempt" : "";
	let what = recoveryPointId === null ? terms.aWork : (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fko)(recoveryPointId);
	return `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aiW)(terms, kind, region)} ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.T7T)(entry)}: ${what} ${now}${made}`;
});
}
}) };
