export const id = 6342;
export const ids = [
	6342,
	707,
	521
];
export const modules = {
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
	707: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => readWorkflows,
			noPlan: () => noPlan,
			planPath: () => planPath,
			readPlan: () => readPlan,
			v: () => parsePlan
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9471);
		function planPath(planFile) {
			return planFile ?? ".github/backup-plans.yml";
		}
		async function readPlan(path, now) {
			let text;
			try {
				text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
			} catch (error) {
				if (isMissing(error)) return {
					ok: !0,
					source: null
				};
				let message = `plan-file: "${path}" cannot be read: ${error instanceof Error ? error.message : String(error)}; write the path of a file in the working copy`;
				return {
					ok: !1,
					refusals: [{
						target: "plan-file",
						fault: (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.AN)(message, "Correct plan-file and run again; nothing was changed.")
					}]
				};
			}
			return parsePlan(path, text, now);
		}
		async function parsePlan(path, text, now) {
			let { parsePlanFile } = await Promise.all([
				__webpack_require__.e(5924),
				__webpack_require__.e(6637),
				__webpack_require__.e(7728),
				__webpack_require__.e(3812),
				__webpack_require__.e(21)
			]).then(__webpack_require__.bind(__webpack_require__, 21));
			let reading = parsePlanFile(text, now);
			if (reading.ok) return {
				ok: !0,
				source: {
					path,
					text,
					hash: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex"),
					file: reading.file
				}
			};
			return {
				ok: !1,
				refusals: reading.problems.map(({ line, column, message }) => ({
					target: `${path}:${line}:${column}`,
					fault: (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.AN)(message, `Correct line ${line} of ${path} and run again; nothing was changed.`),
					place: {
						file: path,
						line,
						column
					}
				}))
			};
		}
		function noPlan(path, otherwise) {
			let message = `plan-file: there is no file "${path}" in the working copy; check the repository out before, and write its path such as ".github/backup-plans.yml"${otherwise}`;
			return {
				target: "plan-file",
				fault: (0, _faults_js__WEBPACK_IMPORTED_MODULE_2__.AN)(message, "Correct plan-file and run again; nothing was changed.")
			};
		}
		let WORKFLOWS = ".github/workflows";
		async function readWorkflows() {
			try {
				let paths = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(WORKFLOWS)).filter((name) => /\.ya?ml$/.test(name)).sort().map((name) => `${WORKFLOWS}/${name}`);
				return await Promise.all(paths.map(async (path) => ({
					path,
					text: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8")
				})));
			} catch (error) {
				if (isMissing(error)) return [];
				throw error;
			}
		}
		function isMissing(error) {
			return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
		}
	}),
	4972: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { runPreview: () => runPreview });
		var faults = __webpack_require__(9471);
		var model = __webpack_require__(9581);
		var verdict = __webpack_require__(6446);
		var attempt = __webpack_require__(1021);
		var regions = __webpack_require__(9552);
		var observe = __webpack_require__(9776);
		let NOTHING_SEEN = {
			account: null,
			caller: null,
			inventory: null,
			failed: []
		};
		async function lookAround(request, surroundings) {
			let connected = await (0, attempt.C)(surroundings.cloud.connect, surroundings);
			if (!connected.ok) return {
				...NOTHING_SEEN,
				failed: [entryOf("", "session", "start", connected.fault)]
			};
			let connection = connected.value;
			let { account, caller } = connection;
			surroundings.log.info(`Account ${account}, as ${caller}`);
			try {
				let enabled = await (0, attempt.C)(connection.enabledRegions, surroundings);
				if (!enabled.ok) return {
					account,
					caller,
					inventory: null,
					failed: [entryOf("", request.session.homeRegion, "start", enabled.fault)]
				};
				let chosen = (0, regions.T)(request.regions, enabled.value);
				if (!chosen.ok) return {
					account,
					caller,
					inventory: null,
					failed: [entryOf("", "regions", "start", (0, faults.AN)(`regions: ${chosen.problem}`, "Correct the input regions and run again."))]
				};
				let inventory = await (0, observe.l)(connection, chosen.regions, {
					resources: [],
					points: !0
				}, surroundings, () => {});
				let kindOf = ({ kind }) => request.kinds.length > 1 ? { kind } : {};
				return {
					account,
					caller,
					inventory,
					failed: inventory.regions.flatMap((read) => read.read ? [] : [{
						...kindOf(read),
						...entryOf(read.region, read.region, "read", read.fault)
					}])
				};
			} finally {
				connection.close();
			}
		}
		function whyOffline({ session }, { mayAskForIdToken }, pullRequest) {
			let rest = "the account was not looked at, and only the plan files are compared.";
			if (pullRequest?.fromFork === !0) return `This pull request comes from a fork, and GitHub gives its runs no ID token to assume a role with: ${rest} To see more, push the branch to this repository.`;
			if (session.role !== null && !mayAskForIdToken) return `This job may not ask for an ID token, so that it cannot assume ${session.role}: ${rest} Give it the permission "id-token: write".`;
			return null;
		}
		function entryOf(region, target, action, fault) {
			return {
				region,
				target,
				action,
				fault: fault.code,
				message: fault.message,
				advice: fault.advice
			};
		}
		var external_node_path_ = __webpack_require__(6760);
		var plan_source = __webpack_require__(707);
		async function readSources(request, host, pullRequest, now) {
			let planFile = (0, plan_source.planPath)(request.planFile);
			let [head, base] = await Promise.all([(0, plan_source.readPlan)(planFile, now), pullRequest === null ? null : readBase(planFile, request, host, pullRequest, now)]);
			let basis = base ?? {
				file: null,
				exists: !1,
				refusals: [],
				remarks: [NOT_COMPARED]
			};
			let { remarks } = basis;
			let nothing = {
				head: null,
				source: null,
				base: basis.file,
				schedules: [],
				remarks
			};
			if (!head.ok) return {
				...nothing,
				refusals: [...basis.refusals, ...head.refusals]
			};
			let { source } = head;
			if (source === null) {
				let missing = !basis.exists || request.planFile !== null ? [(0, plan_source.noPlan)(planFile, "")] : [];
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
			let { file, text } = source;
			let schedules = await findSchedules(file, {
				path: pathInRepository(planFile) ?? planFile,
				text
			});
			return {
				head: file,
				source,
				base: pullRequest === null ? file : basis.file,
				schedules,
				refusals: basis.refusals,
				remarks: [...remarks, ...notSimulated(file)]
			};
		}
		function notSimulated({ plans }) {
			let names = plans.filter(({ engine }) => engine === "aws-backup").map(({ name }) => name);
			if (names.length === 0) return [];
			return [`AWS Backup carries out ${names.length === 1 ? "the plan" : "the plans"} ${names.join(", ")}: whom it protects is shown here, what it makes and deletes is not.`];
		}
		let NOT_COMPARED = "No pull request started this run, so that the plan file is shown as it stands and nothing is compared.";
		async function readBase(planFile, { githubToken }, host, { baseSha }, now) {
			let path = pathInRepository(planFile);
			if (path === null) return unreadBase("it lies outside of the working copy", "Name a file of the repository.");
			if (githubToken === "") return unreadBase("there is no token for GitHub", "Give the input github-token, or leave it to its default.");
			let text;
			try {
				text = await host.readFileAt(githubToken, path, baseSha);
			} catch (error) {
				return unreadBase(error instanceof Error ? error.message : String(error), "Give the job the permission \"contents: read\" and run again.");
			}
			if (text === null) return {
				file: null,
				exists: !1,
				refusals: [],
				remarks: ["The base has no plan file: before this change, backups go by their Expire tags alone."]
			};
			let reading = await (0, plan_source.v)(path, text, now);
			if (reading.ok) return {
				file: reading.source?.file ?? null,
				exists: !0,
				refusals: [],
				remarks: []
			};
			let [first] = reading.refusals;
			return {
				file: null,
				exists: !0,
				refusals: [],
				remarks: [`The plan file of the base cannot be used: before this change, backups go by their Expire tags alone. ${first?.target}: ${first?.fault.message}`]
			};
			function unreadBase(why, advice) {
				let message = `the plan file "${planFile}" could not be read at the base commit ${baseSha}: ${why}`;
				return {
					file: null,
					exists: !1,
					refusals: [{
						target: "plan-file",
						fault: (0, faults.AN)(message, advice)
					}],
					remarks: []
				};
			}
		}
		async function findSchedules(file, source) {
			let workflows = await (0, plan_source.L)();
			if (workflows.length === 0) return [];
			let { checkSchedules } = await Promise.all([__webpack_require__.e(6637), __webpack_require__.e(2019)]).then(__webpack_require__.bind(__webpack_require__, 2019));
			return checkSchedules(file, workflows, source);
		}
		function pathInRepository(path) {
			let inside = (0, external_node_path_.relative)(process.cwd(), (0, external_node_path_.resolve)(path)).replaceAll("\\", "/");
			return inside === "" || (0, external_node_path_.isAbsolute)(inside) || inside.split("/")[0] === ".." ? null : inside;
		}
		var backup_days = __webpack_require__(521);
		var build = __webpack_require__(1570);
		var preview_document = __webpack_require__(9559);
		async function runPreview(request, surroundings, host) {
			let { clock } = surroundings;
			let startedAt = Math.floor(clock.now() / 1e3) * 1e3;
			let pullRequest = await host.pullRequest();
			let sources = await readSources(request, host, pullRequest, startedAt);
			let offline = whyOffline(request, host, pullRequest);
			let failed = sources.refusals.map(({ target, fault, place }) => ({
				...entryOf("", target, "start", fault),
				...place === void 0 ? {} : { place }
			}));
			if (request.asOf !== null && dayEnd(request.asOf) < startedAt) {
				let message = `as-of: ${new Date(request.asOf).toISOString()} is over; write a day to come`;
				failed.push(entryOf("", "as-of", "start", (0, faults.AN)(message, "Correct the input as-of and run again.")));
			}
			let look = sources.head !== null && offline === null && !failed.some(({ target }) => target === "as-of") ? await lookAround(request, surroundings) : NOTHING_SEEN;
			failed.push(...look.failed);
			let { rules, preview, asOf } = await judge(request, sources, look, startedAt);
			let previewed = await changesOf(request, sources, look, preview, surroundings, startedAt);
			let { good, sentence } = judgement(request, preview, rules, offline);
			good || failed.push(entryOf("", "fail-on", "preview", {
				code: "not-allowed",
				message: sentence,
				advice: ADVICE
			}));
			let entry = {
				good,
				sentence,
				preview,
				rules,
				schedules: sources.schedules,
				asOf,
				notes: [
					...offline === null ? [] : [offline],
					...sources.remarks,
					...previewed?.notes ?? []
				]
			};
			let warnings = sources.schedules.map(({ file, line, column, message }) => ({
				region: null,
				target: `${file}:${line}:${column}`,
				message,
				place: {
					file,
					line,
					column
				}
			}));
			if (pullRequest !== null && request.comment) {
				let problem = await comment(request, host, pullRequest, entry, failed);
				problem !== null && offline === null ? failed.push(entryOf("", "comment", "preview", problem)) : problem !== null && warnings.push({
					region: null,
					target: "comment",
					message: problem.message
				});
			}
			let changeSetPath = previewed === null ? null : await written("change-set", previewed.text, surroundings, failed);
			let previewPath = await written("preview", `${JSON.stringify({
				version: 1,
				...entry,
				failed
			}, null, 1)}\n`, surroundings, failed);
			let { account, caller, inventory } = look;
			let story = {
				account,
				caller,
				inventory,
				changeSet: {
					changes: previewed?.changes ?? [],
					skipped: [],
					failures: [],
					warnings,
					matched: 0
				},
				applied: null,
				settled: null
			};
			let calendar = (0, backup_days.calendarOf)(story, startedAt);
			let report = (0, build.F)({
				request,
				startedAt,
				finishedAt: clock.now(),
				calendar,
				...story
			});
			let whole = failed.length === 0;
			return {
				...report,
				outcome: whole ? "ok" : preview === null ? "failed" : "partial",
				failedCount: failed.length,
				failed,
				preview: entry,
				changeSetPath,
				previewPath
			};
		}
		let ADVICE = "If this is meant, let whoever reviews the change set fail-on to none or merge against the check; if not, correct the plan file.";
		async function judge(request, { head, base }, { account, inventory }, now) {
			if (head === null) return {
				rules: null,
				preview: null,
				asOf: null
			};
			let [{ compareRules }, { comparePlans }, { judgeAsOf }] = await Promise.all([
				__webpack_require__.e(8421).then(__webpack_require__.bind(__webpack_require__, 8421)),
				Promise.all([__webpack_require__.e(5182), __webpack_require__.e(6316)]).then(__webpack_require__.bind(__webpack_require__, 6316)),
				Promise.all([__webpack_require__.e(5182), __webpack_require__.e(6169)]).then(__webpack_require__.bind(__webpack_require__, 6169))
			]);
			let rules = compareRules(base, head);
			let read = inventory?.regions.filter((region) => region.read) ?? [];
			if (account === null || read.length === 0) return {
				rules,
				preview: null,
				asOf: null
			};
			let input = await inputOf(request, {
				head,
				base
			}, account, read, now);
			return {
				rules,
				preview: comparePlans(input),
				asOf: request.asOf === null ? null : judgeAsOf(input, Math.max(request.asOf, now))
			};
		}
		async function inputOf(request, { head, base }, account, regions, now) {
			let [{ plansOf }, { selectByPlan }, { occurrences }] = await Promise.all([
				Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 7600)),
				__webpack_require__.e(6040).then(__webpack_require__.bind(__webpack_require__, 6040)),
				Promise.all([__webpack_require__.e(5924), __webpack_require__.e(1452)]).then(__webpack_require__.bind(__webpack_require__, 1452))
			]);
			return {
				base,
				head,
				kinds: request.kinds,
				inventory: {
					account,
					resources: regions.flatMap(({ resources }) => resources),
					points: regions.flatMap(({ points }) => points)
				},
				now,
				pricePerGibMonth: request.pricePerGibMonth,
				minKeep: request.minKeep,
				graceMilliseconds: request.graceMilliseconds,
				plansOf,
				selectByPlan,
				occurrences
			};
		}
		async function changesOf(request, { source }, { inventory }, preview, { clock, commit }, startedAt) {
			if (source === null || inventory === null || preview === null) return null;
			let { previewedChanges } = await __webpack_require__.e(2851).then(__webpack_require__.bind(__webpack_require__, 2851));
			return previewedChanges(request, source, inventory, preview, {
				startedAt,
				now: clock.now(),
				commit
			});
		}
		function judgement({ failOn, kinds }, preview, rules, offline) {
			if (preview !== null) return (0, verdict.V)(preview, failOn);
			if (rules === null) return {
				good: !0,
				sentence: "The backup plans cannot be previewed"
			};
			if (rules.length === 0) return {
				good: !0,
				sentence: "The backup plans do not change"
			};
			let sentence = `${rules.length === 1 ? "1 difference" : `${rules.length} differences`} in the plan file; what it does to ${(0, model.Z9)(kinds).point}s is not known`;
			if (offline === null || failOn === "none") return {
				good: !0,
				sentence
			};
			return {
				good: !1,
				sentence: `${sentence}, which fail-on ${failOn} does not allow`
			};
		}
		async function comment({ githubToken, workflowRun }, host, { number, fromFork }, entry, failed) {
			if (fromFork) return null;
			let advice = "Give the job the permission \"pull-requests: write\", or write \"comment: false\".";
			if (githubToken === "") return { ...(0, faults.AN)("there is no token to write the comment with", advice) };
			try {
				let reportPath = workflowRun === null ? null : `the summary of ${workflowRun.url}`;
				let body = (0, preview_document.renderPreviewDocument)(entry, failed, {
					budgetBytes: 65504,
					reportPath
				});
				await host.upsertComment(githubToken, number, "<!-- backup-via-tag preview -->", body);
				return null;
			} catch (error) {
				return {
					code: "comment-failed",
					message: `the comment on pull request ${number} could not be written: ${error instanceof Error ? error.message : String(error)}`,
					advice
				};
			}
		}
		async function written(kind, text, { files }, failed) {
			try {
				return await files.write(kind, text);
			} catch (error) {
				let message = `the ${kind} could not be written: ${error instanceof Error ? error.message : String(error)}`;
				let fault = (0, faults.AN)(message, "Look at RUNNER_TEMP: it must be a folder to write to.");
				failed.push(entryOf("", kind, "preview", fault));
				return null;
			}
		}
		function dayEnd(instant) {
			return Math.floor(instant / 864e5) * 864e5 + 86399999;
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
	521: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			backupDays: () => backupDays,
			calendarOf: () => calendarOf
		});
		var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3430);
		var _decide_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8208);
		function calendarOf({ inventory, applied }, now) {
			if (inventory === null) return null;
			let gone = (applied?.deleted ?? []).flatMap(({ change, outcome }) => outcome.result === "failed" ? [] : [change.point.id]);
			return backupDays(inventory, {
				now,
				gone: new Set(gone)
			});
		}
		let DAY = 864e5;
		function backupDays({ account, regions }, { now, gone }) {
			let read = regions.filter((region) => region.read);
			if (read.length === 0) return null;
			let to = Math.floor(now / DAY);
			let from = to - 35 + 1;
			let instances = read.flatMap((region) => daysOf(region, region.points.flatMap((point) => {
				let { id, createdAt, state } = point;
				if (state !== "available" || createdAt === null || gone.has(id)) return [];
				let ownership = (0, _decide_ownership_js__WEBPACK_IMPORTED_MODULE_1__.i)(point, account);
				return ownership.ours ? [{
					source: ownership.source,
					day: Math.floor(createdAt / DAY)
				}] : [];
			}), {
				from,
				to
			}));
			return {
				from: dateOf(from),
				to: dateOf(to),
				instances
			};
		}
		function daysOf({ kind, region, resources }, points, { from, to }) {
			let known = new Map();
			for (let { source, day } of points) {
				let entry = known.get(source) ?? {
					days: new Set(),
					first: day,
					newest: day
				};
				known.set(source, entry);
				day >= from && day <= to && entry.days.add(day);
				entry.first = Math.min(entry.first, day);
				entry.newest = Math.max(entry.newest, day);
			}
			let names = new Map(resources.map(({ id, name }) => [id, name]));
			return [...known].map(([instanceId, entry]) => ({
				kind,
				region,
				instanceId,
				instanceName: names.get(instanceId) ?? "",
				...datesOf(entry)
			}));
		}
		function datesOf({ days, first, newest }) {
			return {
				days: [...days].sort((a, b) => a - b).map(dateOf),
				first: dateOf(first),
				newest: dateOf(newest)
			};
		}
		let dates = new Map();
		function dateOf(day) {
			let known = dates.get(day);
			if (known !== void 0) return known;
			let date = (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.r4)(day * DAY).slice(0, 10);
			dates.set(day, date);
			return date;
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
	})
};
