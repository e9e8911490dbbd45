export const id = 1881;
export const ids = [1881];
export const modules = {
	1881: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { publish: () => publish });
		var core = __webpack_require__(2410);
		var group = __webpack_require__(9287);
		var model = __webpack_require__(9581);
		var format = __webpack_require__(9152);
		var plain = __webpack_require__(2251);
		var verdict = __webpack_require__(6898);
		var words = __webpack_require__(3866);
		let MESSAGE_LIMIT = 4e3;
		function annotations(report) {
			let errors = variedFirst(report.failed).map((entry) => failureAnnotation(report, entry));
			let { good, sentence } = (0, verdict.WJ)(report);
			!good && errors.length === 0 && errors.push(annotation("error", sentence, `${sentence}.`));
			let warnings = [...report.skipped.filter(({ actionNeeded }) => actionNeeded).map((entry) => skippedAnnotation(entry)), ...report.warnings.map(({ region, target, message, place }) => ({
				...annotation("warning", region === null ? target : `${target} in ${region}`, `${target}: ${message}`),
				...place && { place }
			}))];
			return [...atMostTen(errors, "failure"), ...atMostTen(warnings, "warning")];
		}
		function variedFirst(failed) {
			let firsts = [...(0, group.$)(failed, ({ fault }) => fault).values()].flatMap(([first]) => first === void 0 ? [] : [first]);
			let others = new Set(failed);
			for (let first of firsts) others.delete(first);
			return [...firsts, ...others];
		}
		function skippedAnnotation({ kind, region, id, name, reason }) {
			let what = kind === "rds-instance" || kind === "rds-cluster" ? `${model.GW[kind].resource} ${id}` : id;
			let text = `${name === "" ? what : `${what} (${name})`}: ${reason}`;
			return annotation("warning", `${what} in ${region} is not backed up`, text);
		}
		function failureAnnotation(report, entry) {
			let { region, target, fault, message, advice, place } = entry;
			let where = region === "" || region === target ? "" : ` in ${region}`;
			let title = `${report.dryRun ? "Dry run: failed" : "Failed"} to ${(0, words.Iv)(entry, report)}: ${(0, words.fk)(target)}${where} (${fault})`;
			let help = ` What to do: ${(0, plain.pj)(advice, MESSAGE_LIMIT / 2)}`;
			return {
				...annotation("error", title, `${sentenceOf((0, plain.pj)(message, MESSAGE_LIMIT - help.length - 1))}${help}`),
				...place && { place }
			};
		}
		function sentenceOf(text) {
			return /[.!?…]$/.test(text) ? text : `${text}.`;
		}
		function annotation(level, title, message) {
			return {
				level,
				title: (0, plain.pj)(title, 200),
				message: (0, plain.pj)(message, MESSAGE_LIMIT)
			};
		}
		function atMostTen(all, noun) {
			let [first] = all;
			if (first === void 0 || all.length <= 10) return all;
			let shown = all.slice(0, 9);
			let more = (0, format.hS)(all.length - shown.length, `more ${noun}`);
			return [...shown, annotation(first.level, more, `${more}: the job summary and the report file list all of them.`)];
		}
		function renderOutputs(report, reportPath, { budgetChars = 45e4 } = {}) {
			let plain = {
				outcome: report.outcome,
				"matched-count": String(report.matchedCount),
				"created-count": String(report.createdCount),
				"deleted-count": String(report.deletedCount),
				"kept-count": String(report.keptCount),
				"failed-count": String(report.failedCount),
				report: reportPath ?? "",
				"change-set": report.changeSetPath ?? "",
				preview: report.previewPath ?? ""
			};
			let mixed = report.kinds.some((kind) => kind !== "ec2-instance");
			let kindOf = ({ kind }) => mixed ? { kind } : {};
			let stateTextOf = ({ stateText }) => report.engine === "aws-backup" ? { stateText } : {};
			let failed = report.failed.map((entry) => JSON.stringify(failedFields(entry)));
			let created = report.created.map((entry) => JSON.stringify({
				...kindOf(entry),
				...createdFields(entry),
				...stateTextOf(entry)
			}));
			let deleted = report.deleted.map((entry) => JSON.stringify({
				...kindOf(entry),
				...deletedFields(entry, report.dryRun)
			}));
			let left = budgetChars - lengthOfAll(plain) - lengthOfAll({
				failed: "",
				created: "",
				deleted: ""
			});
			left -= `truncated${ARRAYS.join(",")}`.length;
			let failedText = cutToFit(failed, Math.max(left / 2, left - lengthOf(created) - lengthOf(deleted)));
			left -= failedText.text.length;
			let createdText = cutToFit(created, Math.max(left / 2, left - lengthOf(deleted)));
			left -= createdText.text.length;
			let deletedText = cutToFit(deleted, left);
			let texts = {
				created: createdText,
				deleted: deletedText,
				failed: failedText
			};
			return {
				...plain,
				created: createdText.text,
				deleted: deletedText.text,
				failed: failedText.text,
				truncated: ARRAYS.filter((name) => texts[name].cut).join(",")
			};
		}
		let ARRAYS = [
			"created",
			"deleted",
			"failed"
		];
		function createdFields(entry) {
			let { region, instanceId, instanceName, imageId, name, expiresAt, reboot, state, alreadyDone } = entry;
			return {
				region,
				instanceId,
				instanceName,
				imageId,
				name,
				expiresAt,
				reboot,
				state,
				alreadyDone
			};
		}
		function deletedFields({ region, imageId, name, instanceId, createdAt, expiresAt, snapshots, state }, dryRun) {
			let fields = {
				region,
				imageId,
				name,
				instanceId,
				createdAt,
				expiresAt,
				snapshots: snapshots.map(({ snapshotId, result }) => ({
					snapshotId,
					result
				}))
			};
			return dryRun ? {
				...fields,
				state
			} : fields;
		}
		function failedFields({ kind, region, target, action, fault, message, advice }) {
			return {
				...kind && { kind },
				region,
				target,
				action,
				fault,
				message,
				advice
			};
		}
		function lengthOfAll(outputs) {
			return Object.entries(outputs).reduce((sum, [name, text]) => sum + name.length + text.length, 0);
		}
		function lengthOf(entries) {
			return entries.reduce((sum, entry) => sum + entry.length + 1, 2);
		}
		function cutToFit(entries, room) {
			let used = 1;
			let count = entries.findIndex((entry) => {
				used += entry.length + 1;
				return used > room;
			});
			let fitting = count === -1 ? entries : entries.slice(0, count);
			return {
				text: `[${fitting.join(",")}]`,
				cut: fitting.length < entries.length
			};
		}
		var fit = __webpack_require__(6460);
		var markdown = __webpack_require__(74);
		var backup_calendar = __webpack_require__(4520);
		var section = __webpack_require__(4324);
		function jobs(report) {
			let earlier = report.created.filter(({ alreadyDone }) => alreadyDone).length;
			let open = report.created.filter(({ state }) => state === "pending").length;
			let notes = [];
			report.dryRun && notes.push("Dry run: none of these was started.");
			open > 0 && notes.push(`${(0, format.hS)(open, "job has", "jobs have")} not ended yet and can still fail: wait: true sees them through.`);
			let title = (0, words.q1)("backup job", "started", report.created.length - earlier, report.dryRun);
			let messages = new Map(report.failed.map(({ region, target, message }) => [`${region} ${target}`, message]));
			return {
				...section.tZ,
				title: earlier === 0 ? title : `${title}, ${(0, format.ai)(earlier)} started by an earlier attempt`,
				notes,
				bad: report.created.some(({ state }) => state === "failed"),
				noun: "backup job",
				columns: [
					"Backup job",
					"Status",
					"Resource",
					"Kind",
					"Region",
					"Vault",
					"Expires",
					"Message"
				],
				dispensable: [
					"Vault",
					"Kind",
					"Expires",
					"Message"
				],
				...(0, section.RO)(report.created, (entry) => [
					[entry.imageId ?? "none yet"],
					[statusOf(entry)],
					(0, section.VG)(entry.kind, entry.region, entry.instanceId, entry.instanceName),
					[entry.kind],
					[entry.region],
					[report.vault ?? ""],
					[entry.expiresAt],
					[messages.get(`${entry.region} ${entry.imageId}`) ?? ""]
				])
			};
		}
		function statusOf({ state, stateText, alreadyDone }) {
			if (state === "planned") return "would be started";
			let status = stateText ?? "started";
			return alreadyDone ? `${status}, started by an earlier attempt` : status;
		}
		var terms = __webpack_require__(4544);
		function kept(report) {
			let { point, mixed } = (0, terms.fd)(report);
			let byReason = (0, group.$)(report.kept, ({ because }) => because);
			let reasons = [...byReason].sort(([one], [other]) => words.MS.indexOf(one) - words.MS.indexOf(other));
			let refused = byReason.get("refused")?.length ?? 0;
			let eventful = reasons.flatMap(([because, entries]) => (0, words.dm)(because) ? [] : entries);
			let title = report.dryRun ? (0, words.q1)(point, "kept", report.kept.length, !0) : `${(0, format.hS)(report.kept.length, point)} kept`;
			return {
				...section.tZ,
				title: refused === 0 ? title : `${title}, ${(0, format.ai)(refused)} refused`,
				bad: refused > 0 || byReason.has("failed"),
				groups: reasons.length === 0 ? null : {
					columns: ["Why", `${(0, terms.wW)(point)}s`],
					rows: reasons.map(([because, entries]) => [(0, words.Gx)(because, report.kinds), (0, format.ai)(entries.length)])
				},
				noun: point,
				dispensable: ["Source"],
				...(0, section.Jb)(mixed, columnsOf(point), eventful, keptCells)
			};
		}
		function keptUneventful(report) {
			let { point, mixed } = (0, terms.fd)(report);
			let never = report.kept.filter(({ because }) => because === "never-expires");
			let later = report.kept.filter(({ because }) => because === "not-expired");
			return {
				...section.tZ,
				title: `${(0, format.hS)(never.length + later.length, point)} kept because the time has not come`,
				quiet: !0,
				noun: point,
				dispensable: ["Source"],
				...(0, section.Jb)(mixed, columnsOf(point), [...never, ...later], keptCells)
			};
		}
		function columnsOf(point) {
			return [
				"Region",
				(0, terms.wW)(point),
				"Source",
				"Why",
				"Details"
			];
		}
		function keptCells(entry) {
			return [
				[entry.region],
				(0, section.zt)(entry.kind, entry.region, entry.imageId),
				(0, section.VG)(entry.kind, entry.region, entry.instanceId),
				[(0, words.Gx)(entry.because, [entry.kind])],
				[entry.reason]
			];
		}
		function otherBackups(report) {
			let resources = new Set(report.otherBackups.map(({ kind, region, resourceId }) => `${kind} ${region} ${resourceId}`));
			return {
				...section.tZ,
				title: `${(0, format.hS)(resources.size, "resource")} backed up by another service too`,
				notes: ["Each backup is paid for by itself: where one is enough, end the other. No purge of this action touches these."],
				noun: "resource",
				columns: [
					"Region",
					"Kind",
					"Resource",
					"Backed up by",
					"Backups",
					"Newest",
					"Policy"
				],
				dispensable: ["Kind", "Policy"],
				...(0, section.RO)(report.otherBackups, (entry) => [
					[entry.region],
					[entry.kind],
					(0, section.VG)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
					[entry.by],
					[(0, format.ai)(entry.count)],
					[entry.newest ?? "not known"],
					[entry.detail]
				])
			};
		}
		var story = __webpack_require__(7831);
		let STATE_WORDS = {
			planned: "would be done",
			done: "done",
			failed: "FAILED",
			"not-approved": "not in the approved change set"
		};
		function synced(report) {
			let notes = report.dryRun ? ["Dry run: none of these was made."] : [];
			return {
				...section.tZ,
				title: `${(0, format.hS)(report.synced.length, "change")} of AWS Backup`,
				notes,
				noun: "change",
				columns: [
					"Region",
					"Change",
					"Name",
					"State",
					"Before",
					"After",
					"Why"
				],
				dispensable: ["Why", "Before"],
				...(0, section.RO)(report.synced, (entry) => {
					let [before, after] = [linesOf(entry.before), linesOf(entry.after)];
					return [
						[entry.region],
						[story.r8[entry.action]],
						[(0, story.fC)(entry)],
						[STATE_WORDS[entry.state]],
						cellOf(before.filter((line) => !after.includes(line))),
						cellOf(after.filter((line) => !before.includes(line))),
						[entry.reason]
					];
				})
			};
		}
		function cellOf(lines) {
			return [lines.join("; ")];
		}
		function linesOf(content) {
			return [...(content?.rules ?? []).map(ruleWords), ...(content?.selections ?? []).map(selectionWords)];
		}
		function ruleWords(rule) {
			let { startWindowMinutes, completionWindowMinutes, deleteAfterDays, coldStorageAfterDays } = rule;
			let tags = Object.entries(rule.tags).map(([key, value]) => `${key}=${value}`);
			let parts = [
				`${rule.schedule} ${rule.timeZone}`,
				`into ${rule.vault}`,
				deleteAfterDays === null ? "kept for ever" : `kept ${(0, format.hS)(deleteAfterDays, "day")}`,
				...coldStorageAfterDays === null ? [] : [`cold after ${(0, format.hS)(coldStorageAfterDays, "day")}`],
				...startWindowMinutes === null ? [] : [`begun within ${(0, format.hS)(startWindowMinutes, "minute")}`],
				...completionWindowMinutes === null ? [] : [`done within ${(0, format.hS)(completionWindowMinutes, "minute")}`],
				...tags.length === 0 ? [] : [`tagged ${tags.join(", ")}`]
			];
			return `${rule.name}: ${parts.join(", ")}`;
		}
		function selectionWords({ name, role, resources, conditions }) {
			let what = resources.map((arn) => arn === "*" ? "everything" : arn).join(", ");
			let tags = conditions.map(({ is, key, value }) => `${key} ${is === "equals" ? "is" : "is not"} ${value}`);
			return `${name}: ${what}${tags.length === 0 ? "" : ` where ${tags.join(" and ")}`}, as ${role}`;
		}
		function sectionsOf(report, more = []) {
			return [
				failures(report),
				warnings(report),
				...more,
				skipped(report),
				report.engine === "aws-backup" ? jobs(report) : created(report),
				otherBackups(report),
				deleted(report),
				finishedSnapshots(report),
				retained(report),
				synced(report),
				kept(report),
				keptUneventful(report),
				(0, backup_calendar.W)(report.calendar),
				regions(report)
			].filter((section) => section.count > 0 || section.groups !== null);
		}
		function failures(report) {
			let groups = report.failed.length < 6 ? null : groupFaults(report.failed);
			return {
				...section.tZ,
				title: `${(0, format.hS)(report.failed.length, "failure")}: what failed and what to do`,
				bad: !0,
				failures: !0,
				notes: report.dryRun && report.preview === null ? ["Found by the dry run itself, which wrote nothing; a real run would meet the same."] : [],
				groups,
				noun: "failure",
				...(0, section.Jb)((0, terms.fd)(report).mixed, FAILURE_COLUMNS, report.failed, (entry) => [
					[entry.region === "" ? "all" : entry.region],
					[(0, words.fk)(entry.target)],
					[(0, words.Iv)(entry, report)],
					[entry.fault],
					[entry.message],
					[entry.advice]
				])
			};
		}
		let FAILURE_COLUMNS = [
			"Region",
			"Target",
			"Action",
			"Fault",
			"Message",
			"What to do"
		];
		function groupFaults(failed) {
			let faults = new Map();
			for (let { fault, region, advice } of failed) {
				let known = faults.get(fault) ?? {
					count: 0,
					regions: new Set(),
					advice
				};
				known.advice !== advice && (known.advice = "see each failure");
				known.count += 1;
				known.regions.add(region);
				faults.set(fault, known);
			}
			return {
				columns: [
					"Fault",
					"Failures",
					"Regions",
					"What to do"
				],
				rows: [...faults].sort(([, one], [, other]) => other.count - one.count).map(([fault, known]) => [
					fault,
					(0, format.ai)(known.count),
					(0, format.ai)(known.regions.size),
					known.advice
				])
			};
		}
		function warnings(report) {
			return {
				...section.tZ,
				title: (0, format.hS)(report.warnings.length, "warning"),
				noun: "warning",
				columns: [
					"Region",
					"Target",
					"Warning"
				],
				sentences: ["Warning"],
				...(0, section.RO)(report.warnings, (entry) => [
					[entry.region ?? "all"],
					[entry.target],
					[entry.message]
				])
			};
		}
		function skipped(report) {
			let { resource, mixed } = (0, terms.fd)(report);
			let acting = report.skipped.filter(({ actionNeeded }) => actionNeeded);
			let entries = [...acting, ...report.skipped.filter(({ actionNeeded }) => !actionNeeded)];
			return {
				...section.tZ,
				title: `${(0, format.hS)(entries.length, resource)} skipped`,
				notes: [acting.length === 0 ? "They carry the tag and cannot be backed up now; nothing needs to be done." : `They carry the tag and are not backed up. ${(0, format.hS)(acting.length, "of them needs", "of them need")} a person to act.`],
				noun: resource,
				...(0, section.Jb)(mixed, [
					"Region",
					(0, terms.wW)(resource),
					"Reason",
					"Action needed"
				], entries, (entry) => [
					[entry.region],
					(0, section.VG)(entry.kind, entry.region, entry.id, entry.name),
					[entry.reason],
					[entry.actionNeeded ? "yes" : "no"]
				])
			};
		}
		function created(report) {
			let { resource, point, mixed } = (0, terms.fd)(report);
			let earlier = report.created.filter(({ alreadyDone }) => alreadyDone).length;
			let pending = report.created.filter(({ state }) => state === "pending").length;
			let notes = [];
			report.dryRun && notes.push("Dry run: none of these was created.");
			pending > 0 && notes.push(`${(0, format.hS)(pending, `${point} is`, `${point}s are`)} pending: AWS is still copying data, and it can still fail. The next purge reports any that did.`);
			let reboots = report.kinds.includes("ec2-instance");
			let columns = [
				"Region",
				(0, terms.wW)(resource),
				(0, terms.wW)(point),
				"Expires",
				...reboots ? ["Reboot"] : [],
				"State"
			];
			let title = (0, words.q1)(point, "created", report.created.length - earlier, report.dryRun);
			return {
				...section.tZ,
				title: earlier === 0 ? title : `${title}, ${(0, format.ai)(earlier)} made by an earlier attempt`,
				notes,
				noun: point,
				dispensable: ["Reboot", "Expires"],
				...(0, section.Jb)(mixed, columns, report.created, (entry) => [
					[entry.region],
					(0, section.VG)(entry.kind, entry.region, entry.instanceId, entry.instanceName),
					entry.imageId === null ? [entry.name] : (0, section.zt)(entry.kind, entry.region, entry.imageId),
					[entry.expiresAt],
					...reboots ? [[entry.reboot ? "yes" : "no"]] : [],
					[(0, words.jP)(entry)]
				])
			};
		}
		function deleted(report) {
			let { point, mixed } = (0, terms.fd)(report);
			let consists = report.kinds.includes("ec2-instance");
			let snapshots = consists ? ["Snapshots"] : [];
			let columns = [
				"Region",
				(0, terms.wW)(point),
				"Source",
				"Created",
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
				dispensable: [
					"Created",
					"Why",
					"GiB",
					"Expired"
				],
				...(0, section.Jb)(mixed, columns, report.deleted, (entry) => [
					[entry.region],
					entry.state === "planned" ? (0, section.zt)(entry.kind, entry.region, entry.imageId) : [(0, words.fk)(entry.imageId)],
					(0, section.VG)(entry.kind, entry.region, entry.instanceId),
					[entry.createdAt],
					[entry.expiresAt ?? "no readable date"],
					[(0, words.lb)(entry)],
					...consists ? [snapshotsCell(entry)] : [],
					[(0, format.ai)(entry.gib)]
				])
			};
		}
		function retained(report) {
			let { point, mixed } = (0, terms.fd)(report);
			let columns = [
				"Region",
				(0, terms.wW)(point),
				"Source",
				"Expire before",
				"Expire after",
				"Why",
				"State"
			];
			return {
				...section.tZ,
				title: (0, words.q1)("expiry", "changed", report.retained.length, report.dryRun).replace("expirys", "expiries"),
				notes: ["What stood in the Expire tag before is kept here, so that it can be written back."],
				noun: point,
				dispensable: ["Source"],
				...(0, section.Jb)(mixed, columns, report.retained, (entry) => [
					[entry.region],
					(0, section.zt)(entry.kind, entry.region, entry.imageId),
					(0, section.VG)(entry.kind, entry.region, entry.instanceId),
					[entry.from],
					[entry.to],
					[words.b8[entry.because]],
					[entry.state === "planned" ? "would be changed" : entry.state]
				])
			};
		}
		function snapshotsCell(entry) {
			let byResult = (0, group.$)(entry.snapshots, ({ result }) => (0, words.NC)(result));
			if (entry.kind !== "ec2-instance") return [[...byResult.keys()].join("; ")];
			if (byResult.size === 0) return ["none"];
			return [[...byResult].map(([words, snapshots]) => {
				let shown = snapshots.slice(0, SNAPSHOTS_SHOWN).map(({ snapshotId }) => snapshotId);
				let more = snapshots.length - shown.length;
				return `${words}: ${shown.join(", ")}${more > 0 ? ` and ${(0, format.ai)(more)} more` : ""}`;
			}).join("; ")];
		}
		let SNAPSHOTS_SHOWN = 8;
		function finishedSnapshots(report) {
			return {
				...section.tZ,
				title: `${(0, format.hS)(report.finishedSnapshots.length, "snapshot")} left behind by earlier runs`,
				notes: [report.dryRun ? "Dry run: none of these was deleted." : "Their AMIs were deregistered before."],
				noun: "snapshot",
				columns: [
					"Region",
					"Snapshot",
					"AMI it was made for",
					"Result",
					"GiB",
					"Reason"
				],
				dispensable: ["GiB", "AMI it was made for"],
				...(0, section.RO)(report.finishedSnapshots, (entry) => [
					[entry.region],
					[entry.result === "deleted" ? entry.snapshotId : {
						page: "snapshot",
						region: entry.region,
						id: entry.snapshotId
					}],
					[entry.imageId ?? "not known"],
					[words.RY[entry.result]],
					[(0, format.ai)(entry.gib)],
					[entry.reason]
				])
			};
		}
		function regions(report) {
			let unread = report.regions.filter(({ read }) => !read).length;
			let { columns, counts } = regionCounts(report);
			return {
				...section.tZ,
				title: (0, format.hS)(report.regions.length, "region"),
				notes: unread === 0 ? [] : [`${(0, format.hS)(unread, "region was", "regions were")} not read: nothing is known of what is there.`],
				noun: "region",
				columns: [
					"Region",
					"Read",
					...columns,
					"Failures"
				],
				...(0, section.RO)(report.regions, (entry) => [
					[entry.region],
					[entry.read ? "yes" : "NO, not read"],
					...counts(entry).map((count) => [(0, format.ai)(count)]),
					[(0, format.ai)(entry.failed)]
				])
			};
		}
		function regionCounts(report) {
			let { mode, dryRun, engine, synced: entries } = report;
			switch (mode) {
				case "sync": return {
					columns: [dryRun ? "Changes that would be made" : "Changes made"],
					counts: ({ region }) => [entries.filter((entry) => entry.region === region && (0, verdict.sX)(entry)).length]
				};
				case "backup": return {
					columns: ["Selected", `${dryRun ? "Would get" : "Have"} ${(0, terms.fd)(report).aWork}`],
					counts: ({ matched, created: made }) => [matched, made]
				};
				case "retain":
				case "preview": return {
					columns: [],
					counts: () => []
				};
				default:
					if (engine === "aws-backup") return {
						columns: [],
						counts: () => []
					};
					return {
						columns: dryRun ? ["Would be deleted", "Would be kept"] : ["Deleted", "Kept"],
						counts: ({ deleted: gone, kept: stays }) => [gone, stays]
					};
			}
		}
		function totalsOf(report) {
			let { resource, point, work, begun } = (0, terms.fd)(report);
			let would = report.dryRun ? "that would be " : "";
			let backup = [
				[`${(0, terms.wW)(resource)}s selected`, (0, format.ai)(report.matchedCount)],
				[`${(0, terms.wW)(work)}s ${would}${begun}`, (0, format.ai)(report.createdCount)],
				[`${(0, terms.wW)(resource)}s skipped`, (0, format.ai)(report.skipped.length)]
			];
			let purge = report.engine === "aws-backup" ? [["Recovery points that AWS Backup could not delete", (0, format.ai)((0, verdict.D6)(report))]] : [[`${(0, terms.wW)(point)}s ${would}deleted`, (0, format.ai)(report.deletedCount)], [`${(0, terms.wW)(point)}s ${would}kept`, (0, format.ai)(report.keptCount)]];
			let retain = [[`Expiries ${would}changed`, (0, format.ai)(report.retained.length)]];
			let sync = [[`Changes ${would}made`, (0, format.ai)(report.synced.filter(verdict.sX).length)]];
			let took = (0, format.U5)(report.startedAt, report.finishedAt);
			return [
				["Outcome", report.outcome],
				...report.mode === null ? [] : {
					backup,
					purge,
					retain,
					preview: [],
					sync
				}[report.mode],
				["Failures", (0, format.ai)(report.failedCount)],
				["Account", report.account ?? "not known"],
				...took === null ? [] : [["Duration", took]]
			];
		}
		function contextOf(report) {
			return [
				["Tag", report.tag],
				["Expiry", report.expiry],
				["Rules due", report.plan],
				["Started", report.startedAt],
				["Caller", report.caller]
			].flatMap(([label, value]) => value === null || value === "" ? [] : [[label, value]]);
		}
		function renderSummary(report, { reportPath, budgetBytes = 1e6, origin = null }) {
			let path = reportPath === null ? null : (0, markdown.aY)(reportPath, 500);
			let top = head(report, origin);
			let foot = footer(path);
			let sections = sectionsOf(report).map((section) => ({ section }));
			let bytes = budgetBytes - 1 - (0, fit.$d)(top) - (0, fit.$d)(foot);
			let { blocks } = (0, fit.U8)(sections, {
				...fit.PB,
				bytes,
				links: !0,
				path
			});
			return (0, fit.P6)(`${(0, markdown.fj)([
				top,
				...blocks,
				foot
			], "\n\n")}\n`, budgetBytes);
		}
		function head(report, origin) {
			let { sentence } = (0, verdict.WJ)(report);
			let totals = totalsOf(report);
			let context = [...contextOf(report), ...origin === null ? [] : [["Started by", origin]]].map(([label, value]) => (0, markdown.md)`${(0, markdown.Hn)(label)}: ${(0, markdown.aY)(value, 300)}`);
			let blocks = [(0, markdown.md)`## ${(0, markdown.Hn)(sentence, 600)}`];
			report.dryRun && blocks.push((0, markdown.md)`**Dry run: nothing was written.** Everything below says what a real run would do.`);
			blocks.push((0, markdown.tp)(totals.map(([label]) => label), [totals.map(([, value]) => (0, markdown.Hn)(value))]));
			context.length > 0 && blocks.push((0, markdown.fj)(context, " · "));
			return (0, markdown.fj)(blocks, "\n\n");
		}
		function footer(path) {
			if (path === null) return (0, markdown.md)`The whole report could not be written to a file.`;
			return (0, markdown.md)`The whole report is the file ${path} on the runner, gone with it unless a later step uploads it as an artifact.`;
		}
		var environment = __webpack_require__(5955);
		async function publish(report, reportPath) {
			for (let { level, title, message, place } of annotations(report)) {
				let where = place && {
					file: place.file,
					startLine: place.line,
					startColumn: place.column
				};
				level === "error" ? (0, core.z3)(message, {
					title,
					...where
				}) : (0, core.$e)(message, {
					title,
					...where
				});
			}
			for (let [name, value] of Object.entries(renderOutputs(report, reportPath))) (0, core.uH)(name, value);
			if (!process.env.GITHUB_STEP_SUMMARY) return;
			await core.z.addRaw(await summaryOf(report, reportPath)).write();
		}
		async function summaryOf(report, reportPath) {
			if (report.preview === null) return renderSummary(report, {
				reportPath,
				origin: (0, environment.yv)(process.env)
			});
			let { renderPreviewDocument } = await __webpack_require__.e(9559).then(__webpack_require__.bind(__webpack_require__, 9559));
			let options = {
				budgetBytes: 1e6,
				reportPath,
				calendar: report.calendar
			};
			return renderPreviewDocument(report.preview, report.failed, options);
		}
	}),
	4520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => calendarSection });
		var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9152);
		var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4324);
		var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4544);
		let DAY = 864e5;
		function calendarSection(calendar) {
			let instances = calendar?.instances ?? [];
			let kinds = instances.map(({ kind }) => kind);
			let { resource, point, aWork, mixed } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.T)({ kinds });
			let { from, to } = calendar ?? {
				from: "",
				to: ""
			};
			let days = calendar === null ? [] : daysBetween(from, to);
			let yesterday = days.at(-2) ?? to;
			let fresh = instances.filter(({ newest }) => newest >= yesterday).length;
			let stale = instances.filter((entry) => isStale(entry, from)).length;
			let notes = [`From ${from} on the left to ${to} on the right, days in UTC: █ has an available ${point}, ░ has none, · is before the first one.`];
			if (stale > 0) {
				let [have, are] = stale === 1 ? ["has", "It is"] : ["have", "They are"];
				notes.push(`${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(stale, resource)} with older ${point}s ${have} none of these days. ${are} gone or no longer backed up, and listed last.`);
			}
			let rows = [...instances].sort((a, b) => Number(isStale(a, from)) - Number(isStale(b, from)) || compare(a.newest, b.newest) || compare(a.region, b.region) || compare(a.kind, b.kind) || compare(a.instanceId, b.instanceId));
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
				title: `Backups by day: ${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.ai)(fresh)} of ${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(instances.length, resource)} with ${aWork} ${fresh === 1 ? "has" : "have"} one of today or yesterday`,
				notes,
				quiet: !0,
				noun: resource,
				mostRows: 100,
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.Jb)(mixed, [
					"Region",
					(0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.wW)(resource),
					"Days",
					"Days without",
					"Newest"
				], rows, (entry) => [
					[entry.region],
					(0, _section_js__WEBPACK_IMPORTED_MODULE_0__.VG)(entry.kind, entry.region, entry.instanceId, entry.instanceName),
					[{ drawn: days.map((day) => signOf(day, entry)).join("") }],
					[(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.ai)(days.filter((day) => day < to && signOf(day, entry) === "░").length)],
					[entry.newest]
				])
			};
		}
		function isStale({ newest }, from) {
			return newest < from;
		}
		function signOf(day, { days, first }) {
			if (days.includes(day)) return "█";
			return day < first ? "·" : "░";
		}
		function daysBetween(from, to) {
			let [first, last] = [Date.parse(from), Date.parse(to)];
			let count = Math.round((last - first) / DAY) + 1;
			return Array.from({ length: count }, (_, index) => new Date(first + index * DAY).toISOString().slice(0, 10));
		}
		function compare(a, b) {
			return a < b ? -1 : +(a > b);
		}
	}),
	2078: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qs: () => RESOURCE_PAGES,
			i1: () => consoleLink,
			u1: () => POINT_PAGES
		});
		let RESOURCE_PAGES = {
			"ec2-instance": "instance",
			"ebs-volume": "volume",
			"rds-instance": "database",
			"rds-cluster": "cluster"
		};
		let POINT_PAGES = {
			"ec2-instance": "image",
			"ebs-volume": "snapshot",
			"rds-instance": null,
			"rds-cluster": null
		};
		function consoleLink(page, region, id) {
			let domain = PARTITIONS.find(({ regions }) => regions.test(region))?.domain;
			let { console, fragment, ids, end } = PAGES[page];
			if (domain === void 0 || !ids.test(id)) return null;
			return `https://${region}.${domain}/${console}/home?region=${region}#${fragment}=${id}${end}`;
		}
		let PARTITIONS = [
			{
				regions: /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-[0-9]+$/,
				domain: "console.aws.amazon.com"
			},
			{
				regions: /^cn-[a-z]+-[0-9]+$/,
				domain: "console.amazonaws.cn"
			},
			{
				regions: /^us-gov-[a-z]+-[0-9]+$/,
				domain: "console.amazonaws-us-gov.com"
			}
		];
		let DATABASE = /^(?=[a-z0-9-]{1,63}$)[a-z](?:-?[a-z0-9])*$/;
		let PAGES = {
			image: {
				console: "ec2",
				fragment: "ImageDetails:imageId",
				ids: /^ami-[0-9a-z]+$/,
				end: ""
			},
			instance: {
				console: "ec2",
				fragment: "InstanceDetails:instanceId",
				ids: /^i-[0-9a-z]+$/,
				end: ""
			},
			snapshot: {
				console: "ec2",
				fragment: "SnapshotDetails:snapshotId",
				ids: /^snap-[0-9a-z]+$/,
				end: ""
			},
			volume: {
				console: "ec2",
				fragment: "VolumeDetails:volumeId",
				ids: /^vol-[0-9a-z]+$/,
				end: ""
			},
			database: {
				console: "rds",
				fragment: "database:id",
				ids: DATABASE,
				end: ";is-cluster=false"
			},
			cluster: {
				console: "rds",
				fragment: "database:id",
				ids: DATABASE,
				end: ";is-cluster=true"
			}
		};
	}),
	6460: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$B: () => PREVIEW_STYLE,
			$d: () => sizeOf,
			P6: () => cutToBudget,
			PB: () => SUMMARY_STYLE,
			U8: () => fitBlocks
		});
		var _console_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2078);
		var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9152);
		var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74);
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
			return bytes.subarray(0, Math.max(0, budgetBytes - 4)).toString("utf8").replace(/\uFFFD+$/, "");
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
			let end = section.quiet ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`\n\n</details>` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)``;
			let headers = section.count === 0 ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`\n\n${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.PP)(section.columns)}`;
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
		function sectionStart({ quiet, title, notes, groups }) {
			let blocks = [quiet ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`<details><summary>${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(title)}</summary>` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`### ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(title)}`, ...notes.map((note) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(note))];
			if (groups !== null) {
				let rows = groups.rows.map((cells) => cells.map((text) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(text, 300)));
				blocks.push((0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.tp)(groups.columns, rows));
			}
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.fj)(blocks, "\n\n");
		}
		function cutNote(section, missing, { path, whole }) {
			let count = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(`${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.ai)(missing)} of ${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(section.count, section.noun)} not shown here`);
			return path === null ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`\n\n**${count}.**` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`\n\n**${count}; the whole ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(whole)} is in** ${path}`;
		}
		function renderCell(parts, { links, longestCell }) {
			let shown = parts.map((part) => {
				if (typeof part == "string") return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(part, longestCell);
				if ("drawn" in part) return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(part.drawn);
				return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.nf)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(part.id), links ? (0, _console_links_js__WEBPACK_IMPORTED_MODULE_0__.i1)(part.page, part.region, part.id) : null);
			});
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.fj)(shown, " ");
		}
	}),
	74: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hn: () => cell,
			PP: () => tableHead,
			aY: () => code,
			fj: () => join,
			md: () => md,
			nM: () => row,
			nf: () => link,
			tp: () => table
		});
		var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2251);
		let finished = (text) => text;
		function md(template, ...holes) {
			return finished(String.raw({ raw: template }, ...holes));
		}
		function join(parts, separator) {
			return finished(parts.join(separator));
		}
		function cell(text, limit) {
			return finished((0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.pj)(text, limit).split(" ").map(escapeWord).join(" "));
		}
		function code(text, limit) {
			let clean = (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.pj)(text, limit);
			return CODE_SPAN_SAFE.test(clean) ? finished(`\`${clean}\``) : cell(clean, limit);
		}
		function escapeWord(word, position) {
			let turned = TURNED_BY_GITHUB.test(word);
			if (turned && CODE_SPAN_SAFE.test(word)) return `\`${word}\``;
			let escaped = escapeCharacters(turned ? splitAutolinks(word) : word);
			return position === 0 ? escaped.replace(LINE_START, entity) : escaped;
		}
		let TURNED_BY_GITHUB = /@.|#\d|:\/\/|www\.|gh-\d|:(?!\d\d?:)[a-z0-9_+-]+:/iu;
		let CODE_SPAN_SAFE = /^[^`|\\<>[\]]+$/u;
		let LINE_START = /^-|^[+=](?=[+=]*$)|(?<=^\d+)[.)]$/;
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
		function tableHead(headers) {
			return finished(`${row(headers.map((header) => cell(header)))}\n|${" --- |".repeat(headers.length)}`);
		}
		function table(headers, rows) {
			return join([tableHead(headers), ...rows.map(row)], "\n");
		}
	}),
	4324: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jb: () => rowsByKind,
			RO: () => rowsOf,
			VG: () => resourceCell,
			tZ: () => PLAIN,
			zt: () => pointCell
		});
		var _console_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2078);
		var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3866);
		function rowsOf(entries, cells) {
			return {
				count: entries.length,
				row: (index) => {
					let entry = entries[index];
					return entry === void 0 ? [] : cells(entry);
				}
			};
		}
		let PLAIN = {
			notes: [],
			groups: null,
			mostRows: 1e400,
			quiet: !1,
			bad: !1,
			failures: !1,
			dispensable: [],
			sentences: []
		};
		function rowsByKind(mixed, columns, entries, cells) {
			if (!mixed) return {
				columns,
				...rowsOf(entries, cells)
			};
			let behindFirst = ([first, ...others], item) => first === void 0 ? [] : [
				first,
				item,
				...others
			];
			return {
				columns: behindFirst(columns, "Kind"),
				...rowsOf(entries, (entry) => behindFirst(cells(entry), [entry.kind ?? ""]))
			};
		}
		function resourceCell(kind, region, id, name = "") {
			if (id === null) return ["not known"];
			let reference = {
				page: _console_links_js__WEBPACK_IMPORTED_MODULE_0__.Qs[kind],
				region,
				id
			};
			return name === "" ? [reference] : [reference, name];
		}
		function pointCell(kind, region, id) {
			let page = _console_links_js__WEBPACK_IMPORTED_MODULE_0__.u1[kind];
			return [page === null ? (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.fk)(id) : {
				page,
				region,
				id
			}];
		}
	}),
	7831: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GO: () => syncReport,
			fC: () => wholeName,
			mF: () => changeWords,
			r8: () => CHANGE_WORDS,
			yM: () => notApprovedWarnings
		});
		function syncReport(story) {
			let { regions } = story;
			return {
				entries: syncedEntries(story),
				failures: syncFailures(story),
				regions
			};
		}
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
	})
};
