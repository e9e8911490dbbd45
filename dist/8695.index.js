export const id = 8695;
export const ids = [8695];
export const modules = {
	78695: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { purgeView: () => purgeView });
		var plain = __webpack_require__(87261);
		var model = __webpack_require__(33444);
		var backup_calendar = __webpack_require__(64520);
		var format = __webpack_require__(59152);
		var kept = __webpack_require__(48439);
		var log_lines = __webpack_require__(64611);
		var report_terms = __webpack_require__(14544);
		var verdict = __webpack_require__(56898);
		var view = __webpack_require__(11258);
		var words = __webpack_require__(33866);
		var purge_report = __webpack_require__(43861);
		var group = __webpack_require__(97989);
		var section = __webpack_require__(94324);
		function deleted(report) {
			let { resource, point, mixed } = (0, report_terms.fd)(report);
			let consists = report.kinds.includes("ec2-instance");
			let snapshots = consists ? ["Snapshots"] : [];
			let columns = [
				(0, report_terms.wW)(resource),
				"Region",
				(0, report_terms.wW)(point),
				"Expired",
				"Why",
				...snapshots,
				"GiB"
			];
			let size = report.deleted.reduce((sum, entry) => sum + entry.gib, 0);
			let notes = [`The ${(0, words.MM)(report.kinds)} behind them add up to ${(0, format.$l)(size)}; their snapshots can take less.`];
			return {
				...section.tZ,
				title: (0, words.q1)(point, "deleted", report.deleted.length, report.dryRun),
				notes: report.dryRun ? ["Dry run: none of these was deleted.", ...notes] : notes,
				noun: point,
				folded: !0,
				dispensable: [
					"Why",
					"GiB",
					"Expired",
					"Region"
				],
				...(0, section.Jb)(mixed, columns, report.deleted, (entry) => [
					(0, section.VG)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
					[entry.region],
					entry.state === "planned" ? (0, section.zt)(entry.kind, entry.region, entry.recoveryPointId) : [(0, words.fk)(entry.recoveryPointId)],
					[entry.expiresAt ?? "no readable date"],
					[(0, words.lb)(entry)],
					...consists ? [snapshotsCell(entry)] : [],
					[(0, format.ai)(entry.gib)]
				])
			};
		}
		function snapshotsCell(entry) {
			let byResult = (0, group.$)(entry.snapshots, ({ result }) => (0, words.NC)(result));
			if (entry.kind !== "ec2-instance") return [[...byResult.keys()].join("; ")];
			if (byResult.size === 0) return ["none"];
			return [[...byResult].map(([words, snapshots]) => {
				if (WELL.has(words)) return `${(0, format.ai)(snapshots.length)} ${words}`;
				let shown = snapshots.slice(0, SNAPSHOTS_SHOWN).map(({ snapshotId }) => snapshotId);
				let more = snapshots.length - shown.length;
				return `${words}: ${shown.join(", ")}${more > 0 ? ` and ${(0, format.ai)(more)} more` : ""}`;
			}).join("; ")];
		}
		let SNAPSHOTS_SHOWN = 8;
		let WELL = new Set(["success", "planned"].map(words.NC));
		function finishedSnapshots(report) {
			return {
				...section.tZ,
				title: `${(0, format.hS)(report.finishedSnapshots.length, "snapshot")} left behind by earlier runs`,
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
				...(0, section.RO)(report.finishedSnapshots, (entry) => [
					(0, section.VG)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
					[entry.region],
					[entry.result === "deleted" ? entry.snapshotId : {
						page: "snapshot",
						region: entry.region,
						id: entry.snapshotId
					}],
					[entry.recoveryPointId ?? "not known"],
					[words.RY[entry.result]],
					[(0, format.ai)(entry.gib)],
					[entry.reason]
				])
			};
		}
		function purgeView(report) {
			let wentOn = report.deletedCount > 0 || !(0, verdict.nl)(report, "too-many-deletions");
			return (0, view.d)(report, {
				engine: report.engine,
				job: "Purge",
				...(0, backup_calendar.fA)(report.calendar),
				done: purged(report),
				problems: problems(report),
				besides: wentOn ? purged(report) : null,
				totals: totals(report),
				asked: [["tag", report.tag]],
				sections: [
					(0, backup_calendar.W1)(report.calendar),
					deleted(report),
					finishedSnapshots(report),
					(0, kept.L)(report),
					(0, kept.N)(report)
				],
				regionCounts: regionCounts(report),
				outputs: outputs(report),
				lines: lines(report)
			});
		}
		function purged(report) {
			if (report.engine === "aws-backup") return `AWS Backup deletes its recovery points itself${report.outcome === "ok" ? `, and left none EXPIRED in the vault ${(0, plain.pj)(report.vault ?? "")}` : ""}`;
			let leftOvers = leftOversOf(report);
			let points = (0, format.hS)(report.deletedCount - leftOvers, (0, report_terms.fd)(report).point);
			let gone = leftOvers === 0 ? points : `${points} and ${(0, format.hS)(leftOvers, "left-over snapshot")}`;
			let would = report.dryRun ? "would be " : "";
			return `${gone} ${would}deleted, ${(0, format.ai)(report.keptCount)} ${would}kept`;
		}
		function problems(report) {
			let { point } = (0, report_terms.fd)(report);
			let clauses = [];
			let limit = report.failed.find(({ fault }) => fault === "too-many-deletions");
			let refused = report.kept.filter(({ because }) => because === "refused").length;
			if (limit !== void 0) clauses.push((0, plain.pj)(limit.message, 200));
			else if (refused > 0) {
				let due = (0, format.hS)(refused, `${point} that was due was`, `${point}s that were due were`);
				clauses.push(`${due} kept because a guard could not be evaluated`);
			}
			let failed = report.kept.filter(({ because }) => because === "failed").length;
			let stayed = report.engine === "aws-backup" ? undeleted(report) : failed;
			stayed > 0 && clauses.push(`${(0, format.hS)(stayed, point)} could not be deleted`);
			let snapshots = report.failed.filter(({ action }) => action === "delete-snapshot").length;
			snapshots > 0 && clauses.push(`${(0, format.hS)(snapshots, "snapshot")} left behind`);
			let broken = report.failed.filter(({ fault }) => fault === "backup-failed").length;
			broken > 0 && clauses.push(`${(0, format.hS)(broken, point)} had failed and held no backup`);
			return clauses;
		}
		function undeleted({ failed }) {
			return failed.filter(({ action }) => action === "delete").length;
		}
		function leftOversOf({ finishedSnapshots: left }) {
			return left.filter(purge_report.S).length;
		}
		function totals(report) {
			if (report.engine === "aws-backup") return [["recovery points that AWS Backup could not delete", (0, format.ai)(undeleted(report))]];
			let { point } = (0, report_terms.fd)(report);
			let would = report.dryRun ? "would be " : "";
			let leftOvers = leftOversOf(report);
			let left = leftOvers === 0 ? [] : [[`${(0, format._l)("left-over snapshot", leftOvers)} ${would}deleted`, (0, format.ai)(leftOvers)]];
			return [
				[`${(0, format._l)(point, report.deletedCount - leftOvers)} ${would}deleted`, (0, format.ai)(report.deletedCount - leftOvers)],
				...left,
				[`${would}kept`, (0, format.ai)(report.keptCount)]
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
			let gone = [...report.deleted.map(({ because: _, gib: __, ...entry }) => entry), ...report.finishedSnapshots.filter(purge_report.S).map(leftOver)];
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
				recoveryPointId: (0, model.hS)(snapshotId),
				name: "",
				createdAt: "",
				snapshots: [],
				state
			};
		}
		function lines(report) {
			let terms = (0, report_terms.fd)(report);
			return [...report.deleted.map((entry) => {
				let { kind, region, recoveryPointId: id, state, because } = entry;
				return `${(0, log_lines.ai)(terms, kind, region)} ${(0, log_lines.T7)(entry)}: ${(0, words.fk)(id ?? "")} ${state}, ${because}`;
			}), ...report.finishedSnapshots.map(({ kind, region, snapshotId, recoveryPointId: id, result }) => `${(0, log_lines.ai)(terms, kind, region)} ${snapshotId}: ${result}, left over from ${id ?? "an AMI"}`)];
		}
	}),
	48439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => kept,
			N: () => keptUneventful
		});
		var _model_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97989);
		var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59152);
		var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94324);
		var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14544);
		var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33866);
		function kept(report) {
			let terms = (0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.fd)({
				engine: "direct",
				...report
			});
			let { point, mixed } = terms;
			let byReason = (0, _model_group_js__WEBPACK_IMPORTED_MODULE_3__.$)(report.kept, ({ because }) => because);
			let reasons = [...byReason].sort(([one], [other]) => _words_js__WEBPACK_IMPORTED_MODULE_2__.MS.indexOf(one) - _words_js__WEBPACK_IMPORTED_MODULE_2__.MS.indexOf(other));
			let refused = byReason.get("refused")?.length ?? 0;
			let eventful = reasons.flatMap(([because, entries]) => (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.dm)(because) ? [] : entries);
			let title = report.dryRun ? (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.q1)(point, "kept", report.kept.length, !0) : `${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(report.kept.length, point)} kept`;
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
				title: refused === 0 ? title : `${title}, ${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(refused)} refused`,
				bad: refused > 0 || byReason.has("failed"),
				folded: refused === 0 && !byReason.has("failed"),
				groups: reasons.length === 0 ? null : {
					columns: ["Why", `${(0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.wW)(point)}s`],
					rows: reasons.map(([because, entries]) => [(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.Gx)(because, report.kinds), (0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(entries.length)])
				},
				noun: point,
				dispensable: ["Region"],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.Jb)(mixed, columnsOf(terms), eventful, keptCells)
			};
		}
		function keptUneventful(report) {
			let terms = (0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.fd)({
				engine: "direct",
				...report
			});
			let { point, mixed } = terms;
			let never = report.kept.filter(({ because }) => because === "never-expires");
			let later = report.kept.filter(({ because }) => because === "not-expired");
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
				title: `${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(never.length + later.length, point)} kept because the time has not come`,
				quiet: !0,
				noun: point,
				dispensable: ["Region"],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.Jb)(mixed, columnsOf(terms), [...never, ...later], keptCells)
			};
		}
		function columnsOf({ resource, point }) {
			return [
				(0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.wW)(resource),
				"Region",
				(0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.wW)(point),
				"Why",
				"Details"
			];
		}
		function keptCells(entry) {
			return [
				(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.VG)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
				[entry.region],
				(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.zt)(entry.kind, entry.region, entry.recoveryPointId),
				[(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.Gx)(entry.because, [entry.kind])],
				[entry.reason]
			];
		}
	}),
	64611: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OG: () => logLines,
			T7: () => namedInLog,
			ai: () => logPlace
		});
		var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33866);
		function logLines({ report, terms, lines }) {
			let failed = report.failed.map(({ kind, region, target, resourceId, resourceName, fault, message }) => `${logPlace(terms, kind, region)} ${namedInLog({
				resourceId,
				resourceName
			}, (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.fk)(target))}: ${fault}: ${message}`);
			return [...lines, ...failed];
		}
		function logPlace({ mixed }, kind, region) {
			return [region, mixed ? kind : null].filter((part) => part !== null).join(" ");
		}
		function namedInLog({ resourceName, resourceId }, target = "") {
			let id = target === "" ? resourceId ?? "not known" : target;
			return resourceName === null || resourceName.trim() === "" ? id : `${resourceName} (${id})`;
		}
	}),
	11258: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => viewOf,
			refusedView: () => refusedView
		});
		var _alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58241);
		var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14544);
		var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56898);
		function viewOf(report, own) {
			let { engine = "direct", rehearses = !0 } = own;
			let subject = {
				kinds: report.kinds,
				engine
			};
			let verdict = (0, _verdict_js__WEBPACK_IMPORTED_MODULE_2__.Vj)(report, own);
			let { htmlPage } = own;
			return {
				report,
				subject,
				terms: (0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.fd)(subject),
				verdict,
				alert: (0, _alert_js__WEBPACK_IMPORTED_MODULE_0__.GU)(report, verdict.sign, own.alert ?? amissLines(own.amiss ?? [])),
				rehearsal: report.dryRun && rehearses,
				totals: own.totals ?? [],
				asked: own.asked ?? [],
				sections: own.sections ?? [],
				regionCounts: own.regionCounts ?? {
					columns: [],
					counts: () => []
				},
				outputs: own.outputs ?? {
					plain: {},
					arrays: {}
				},
				lines: own.lines ?? [],
				skipped: own.skipped ?? [],
				page: own.page ?? null,
				htmlPage: htmlPage === void 0 ? null : () => htmlPage(verdict),
				amiss: own.amiss ?? [],
				remarks: own.remarks ?? [],
				warnings: own.warnings ?? report.warnings
			};
		}
		function amissLines(amiss) {
			return amiss.length === 0 ? [] : [{
				label: "Not protected",
				names: amiss.map(_alert_js__WEBPACK_IMPORTED_MODULE_0__.Vb)
			}];
		}
		function refusedView(report) {
			return viewOf(report, {
				job: "Run",
				done: "nothing was done",
				problems: [],
				besides: null
			});
		}
	})
};
