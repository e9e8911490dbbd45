export const id = 5789;
export const ids = [5789];
export const modules = {
409: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => kept,
	N: () => keptUneventful
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
function kept(report) {
	let terms = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fd5)({
		engine: "direct",
		...report
	});
	let { point, mixed } = terms;
	let byReason = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(report.kept, ({ because }) => because);
	let reasons = [...byReason].sort(([one], [other]) => _run_js__WEBPACK_IMPORTED_MODULE_0__.MSJ.indexOf(one) - _run_js__WEBPACK_IMPORTED_MODULE_0__.MSJ.indexOf(other));
	let refused = byReason.get("refused")?.length ?? 0;
	let eventful = reasons.flatMap(([because, entries]) => (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.dmA)(because) ? [] : entries);
	let title = report.dryRun ? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.q17)(point, "kept", report.kept.length, !0) : `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(report.kept.length, point)} kept`;
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
		title: refused === 0 ? title : `${title}, ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(refused)} refused`,
		bad: refused > 0 || byReason.has("failed"),
		folded: refused === 0 && !byReason.has("failed"),
		groups: reasons.length === 0 ? null : {
			columns: ["Why", `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wWj)(point)}s`],
			rows: reasons.map(([because, entries]) => [(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.GxH)(because, report.kinds), (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(entries.length)])
		},
		noun: point,
		dispensable: ["Region"],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Jbj)(mixed, columnsOf(terms), eventful, keptCells)
	};
}
function keptUneventful(report) {
	let terms = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fd5)({
		engine: "direct",
		...report
	});
	let { point, mixed } = terms;
	let never = report.kept.filter(({ because }) => because === "never-expires");
	let later = report.kept.filter(({ because }) => because === "not-expired");
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
		title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(never.length + later.length, point)} kept because the time has not come`,
		quiet: !0,
		noun: point,
		dispensable: ["Region"],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Jbj)(mixed, columnsOf(terms), [...never, ...later], keptCells)
	};
}
function columnsOf({ resource, point }) {
	return [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wWj)(resource),
		"Region",
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wWj)(point),
		"Why",
		"Details"
	];
}
function keptCells(entry) {
	return [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.VGb)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
		[entry.region],
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ztJ)(entry.kind, entry.region, entry.recoveryPointId),
		[(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.GxH)(entry.because, [entry.kind])],
		[entry.reason]
	];
}
}),
5789: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { purgeView: () => purgeView });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1892);
var _kept_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(409);
var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7935);
function jobsSection({ jobs, jobCount, vault }) {
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
		title: `Newest backup jobs of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(new Set(jobs.map(({ resource }) => resource)).size, "resource")}`,
		notes: [`Looked at ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(jobCount, "job")} of the last seven days in the vault ${vault ?? ""}, ${makersOf(jobs)}.`],
		noun: "backup job",
		folded: !0,
		quiet: jobs.every(({ state }) => state === "COMPLETED"),
		columns: [
			"Resource",
			"Status",
			"Plan",
			"Created",
			"Ended",
			"Message",
			"Region",
			"Backup job"
		],
		dispensable: [
			"Backup job",
			"Ended",
			"Region"
		],
		sentences: ["Message"],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ROk)(jobs, (job) => [
			job.kind === null ? [job.resource] : (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.VGb)(job.kind, job.region, job.resourceId, job.resourceName),
			[job.state],
			[job.plan ?? "on demand"],
			[job.createdAt],
			[job.endedAt ?? "not ended"],
			[job.message],
			[job.region],
			[job.jobId]
		])
	};
}
function makersOf(jobs) {
	let plans = [...new Set(jobs.flatMap(({ plan }) => plan === null ? [] : [plan.slice(0, plan.lastIndexOf("/"))]))];
	let shown = plans.sort().slice(0, PLANS_SHOWN);
	let more = plans.length - shown.length;
	let named = [...shown, ...more > 0 ? [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(more)} more`] : []].join(", ");
	let byPlans = plans.length === 0 ? [] : [`by the ${plans.length === 1 ? "plan" : "plans"} ${named}`];
	let byHand = jobs.some(({ plan }) => plan === null) ? ["on demand"] : [];
	return `made ${[...byPlans, ...byHand].join(" and ")}`;
}
let PLANS_SHOWN = 10;
function goneOf({ deleted, finishedSnapshots }) {
	return [...deleted, ...finishedSnapshots.filter(_report_js__WEBPACK_IMPORTED_MODULE_4__.ST)].filter(({ kind }) => kind === "ec2-instance" || kind === "ebs-volume");
}
function earliest(gone) {
	let untils = gone.flatMap(({ recoverableUntil }) => recoverableUntil === null ? [] : [recoverableUntil]);
	let [until] = untils.toSorted();
	return until === void 0 ? null : {
		until,
		count: untils.length
	};
}
function undoWords(report) {
	let found = earliest(goneOf(report));
	if (found === null) return "";
	let all = report.deleted.length + report.finishedSnapshots.filter(_report_js__WEBPACK_IMPORTED_MODULE_4__.ST).length;
	return ` (${found.count === all ? "" : `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(found.count)} of them `}recoverable until ${found.until.slice(0, 10)})`;
}
function undoNotes(report) {
	let gone = goneOf(report);
	if (gone.length === 0) return [];
	let found = earliest(gone);
	let lost = gone.length - (found?.count ?? 0);
	let notes = [];
	found !== null && notes.push(`The Recycle Bin keeps ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(found.count)} of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(gone.length)} until ${found.until} or longer: mode: restore with from: recycle-bin brings back what a purge took.`);
	for (let { region, reason } of report.recoveryUnknown) notes.push(`Whether deletions in ${region} can be undone is not known: ${reason}`);
	lost > 0 && report.recoveryUnknown.length === 0 && notes.push(`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(lost, "deletion")} cannot be undone: the Recycle Bin has no rule that keeps all of it. infra/undo.yaml makes such rules.`);
	return notes;
}
function undoInLog({ recoverableUntil }) {
	return recoverableUntil === null ? "" : `, recoverable until ${recoverableUntil}`;
}
function deleted(report) {
	let { resource, point, mixed } = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fd5)(report);
	let consists = report.kinds.includes("ec2-instance");
	let snapshots = consists ? ["Snapshots"] : [];
	let columns = [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wWj)(resource),
		"Region",
		(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.wWj)(point),
		"Expired",
		"Why",
		...snapshots,
		"GiB"
	];
	let size = report.deleted.reduce((sum, entry) => sum + entry.gib, 0);
	let notes = [`The ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.MM3)(report.kinds)} behind them add up to ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$lp)(size)}; their snapshots can take less.`, ...undoNotes(report)];
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
		title: (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.q17)(point, "deleted", report.deleted.length, report.dryRun),
		notes: report.dryRun ? ["Dry run: none of these was deleted.", ...notes] : notes,
		noun: point,
		folded: !0,
		dispensable: [
			"Why",
			"GiB",
			"Expired",
			"Region"
		],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.Jbj)(mixed, columns, report.deleted, (entry) => [
			(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.VGb)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
			[entry.region],
			entry.state === "planned" ? (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ztJ)(entry.kind, entry.region, entry.recoveryPointId) : [(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fko)(entry.recoveryPointId)],
			[entry.expiresAt ?? "no readable date"],
			[(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.lbN)(entry)],
			...consists ? [snapshotsCell(entry)] : [],
			[(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(entry.gib)]
		])
	};
}
function snapshotsCell(entry) {
	let byResult = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(entry.snapshots, ({ result }) => (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.NCX)(result));
	if (entry.kind !== "ec2-instance") return [[...byResult.keys()].join("; ")];
	if (byResult.size === 0) return ["none"];
	return [[...byResult].map(([words, snapshots]) => {
		if (WELL.has(words)) return `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(snapshots.length)} ${words}`;
		let shown = snapshots.slice(0, SNAPSHOTS_SHOWN).map(({ snapshotId }) => snapshotId);
		let more = snapshots.length - shown.length;
		return `${words}: ${shown.join(", ")}${more > 0 ? ` and ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(more)} more` : ""}`;
	}).join("; ")];
}
let SNAPSHOTS_SHOWN = 8;
let WELL = new Set(["success", "planned"].map(_run_js__WEBPACK_IMPORTED_MODULE_0__.NCX));
function finishedSnapshots(report) {
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_0__.tZW,
		title: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(report.finishedSnapshots.length, "snapshot")} left behind by earlier runs`,
		notes: [report.dryRun ? "Dry run: none of these was deleted." : "Their AMIs were deregistered before."],
		noun: "snapshot",
		columns: [
			"Instance",
			"Region",
			"Snapshot",
			"AMI it was made for",
			"Result",
			"GiB",
			"Reason"
		],
		folded: !report.finishedSnapshots.some(({ result }) => result === "failed"),
		dispensable: ["GiB", "AMI it was made for"],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.ROk)(report.finishedSnapshots, (entry) => [
			(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.VGb)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
			[entry.region],
			[entry.result === "deleted" ? entry.snapshotId : {
				page: "snapshot",
				region: entry.region,
				id: entry.snapshotId
			}],
			[entry.recoveryPointId ?? "not known"],
			[_run_js__WEBPACK_IMPORTED_MODULE_0__.RYT[entry.result]],
			[(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(entry.gib)],
			[entry.reason]
		])
	};
}
function purgeView(report) {
	let wentOn = report.deletedCount > 0 || !(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.nlN)(report, "too-many-deletions");
	return (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.viewOf)(report, {
		engine: report.engine,
		job: "Purge",
		...(0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.protectionOf)(report.calendar),
		done: purged(report),
		problems: problems(report),
		besides: wentOn ? purged(report) : null,
		totals: totals(report),
		asked: [["tag", report.tag]],
		sections: [
			(0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.calendarSection)(report.calendar),
			jobsSection(report),
			deleted(report),
			finishedSnapshots(report),
			(0, _kept_js__WEBPACK_IMPORTED_MODULE_3__.L)(report),
			(0, _kept_js__WEBPACK_IMPORTED_MODULE_3__.N)(report)
		],
		regionCounts: regionCounts(report),
		outputs: outputs(report),
		lines: lines(report)
	});
}
function purged(report) {
	if (report.engine === "aws-backup") return `AWS Backup deletes its recovery points itself${report.outcome === "ok" ? `, and left none EXPIRED in the vault ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(report.vault ?? "")}` : ""}${`; looked at ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(report.jobCount, "backup job")} of the last seven days`}`;
	let leftOvers = leftOversOf(report);
	let points = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(report.deletedCount - leftOvers, (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fd5)(report).point);
	let gone = leftOvers === 0 ? points : `${points} and ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(leftOvers, "left-over snapshot")}`;
	let would = report.dryRun ? "would be " : "";
	return `${gone} ${would}deleted${undoWords(report)}, ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(report.keptCount)} ${would}kept`;
}
function problems(report) {
	let { point } = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fd5)(report);
	let clauses = [];
	let limit = report.failed.find(({ fault }) => fault === "too-many-deletions");
	let refused = report.kept.filter(({ because }) => because === "refused").length;
	if (limit !== void 0) clauses.push((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(limit.message, 200));
	else if (refused > 0) {
		let due = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(refused, `${point} that was due was`, `${point}s that were due were`);
		clauses.push(`${due} kept because a guard could not be evaluated`);
	}
	let failed = report.kept.filter(({ because }) => because === "failed").length;
	let stayed = report.engine === "aws-backup" ? undeleted(report) : failed;
	stayed > 0 && clauses.push(`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(stayed, point)} could not be deleted`);
	let snapshots = report.failed.filter(({ action }) => action === "delete-snapshot").length;
	snapshots > 0 && clauses.push(`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(snapshots, "snapshot")} left behind`);
	let broken = report.failed.filter(({ fault }) => fault === "backup-failed").length;
	broken > 0 && clauses.push(`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.hS3)(broken, point)} had failed and held no backup`);
	return clauses;
}
function undeleted({ failed }) {
	return failed.filter(({ action }) => action === "delete").length;
}
function leftOversOf({ finishedSnapshots: left }) {
	return left.filter(_report_js__WEBPACK_IMPORTED_MODULE_4__.ST).length;
}
function totals(report) {
	if (report.engine === "aws-backup") return [["recovery points that AWS Backup could not delete", (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(undeleted(report))]];
	let { point } = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fd5)(report);
	let would = report.dryRun ? "would be " : "";
	let leftOvers = leftOversOf(report);
	let left = leftOvers === 0 ? [] : [[`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__._ls)("left-over snapshot", leftOvers)} ${would}deleted`, (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(leftOvers)]];
	return [
		[`${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__._ls)(point, report.deletedCount - leftOvers)} ${would}deleted`, (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(report.deletedCount - leftOvers)],
		...left,
		[`${would}kept`, (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aig)(report.keptCount)]
	];
}
function regionCounts({ engine, dryRun, regions }) {
	if (engine === "aws-backup") return {
		columns: [],
		counts: () => []
	};
	return {
		columns: dryRun ? ["Would be deleted", "Would be kept"] : ["Deleted", "Kept"],
		counts: (index) => {
			let { deleted: gone = 0, kept: stays = 0 } = regions[index] ?? {};
			return [gone, stays];
		}
	};
}
function outputs(report) {
	let gone = [...report.deleted.map(({ because: _, gib: __, ...entry }) => entry), ...report.finishedSnapshots.filter(_report_js__WEBPACK_IMPORTED_MODULE_4__.ST).map(leftOver)];
	return {
		plain: {
			"deleted-count": String(report.deletedCount),
			"kept-count": String(report.keptCount)
		},
		arrays: { deleted: gone.map(({ state, ...entry }) => ({
			...entry,
			...report.dryRun ? { state } : {}
		})) }
	};
}
function leftOver({ snapshotId, gib: _, reason: __, result, ...entry }) {
	let state = result === "planned" ? "planned" : "deleted";
	return {
		...entry,
		recoveryPointId: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.hS)(snapshotId),
		name: "",
		createdAt: "",
		snapshots: [],
		state
	};
}
function lines(report) {
	let terms = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fd5)(report);
	return [...report.deleted.map((entry) => {
		let { kind, region, recoveryPointId: id, state, because } = entry;
		return `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aiW)(terms, kind, region)} ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.T7T)(entry)}: ${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.fko)(id ?? "")} ${state}, ${because}${undoInLog(entry)}`;
	}), ...report.finishedSnapshots.map((entry) => {
		let { kind, region, snapshotId, recoveryPointId: id, result } = entry;
		return `${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.aiW)(terms, kind, region)} ${snapshotId}: ${result}, left over from ${id ?? "an AMI"}${undoInLog(entry)}`;
	})];
}
})
};
