export const id = 1120;
export const ids = [
	1120,
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
	1120: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { runPreview: () => runPreview });
		var faults = __webpack_require__(9471);
		var model = __webpack_require__(9581);
		function verdictOf(preview, failOn) {
			let { resource, point } = (0, model.Z9)(preview.kinds);
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
			let { resource, point } = (0, model.Z9)(preview.kinds);
			let gained = preview.protection.filter(({ change }) => change === "gained").length;
			if (gained > 0) return `${gained === 1 ? `1 ${resource} gains` : `${gained} ${resource}s gain`} protection; no ${point} becomes deletable sooner`;
			if (preview.rules.length === 0) return "The backup plans do not change";
			return `No ${point} becomes deletable sooner, and no ${resource} loses its protection`;
		}
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
		var backup_calendar = __webpack_require__(4520);
		var console_links = __webpack_require__(2078);
		var format = __webpack_require__(9152);
		var plain = __webpack_require__(2251);
		let finished = (text) => text;
		function md(template, ...holes) {
			return finished(String.raw({ raw: template }, ...holes));
		}
		function join(parts, separator) {
			return finished(parts.join(separator));
		}
		function cell(text, limit) {
			return finished((0, plain.pj)(text, limit).split(" ").map(escapeWord).join(" "));
		}
		function code(text, limit) {
			let clean = (0, plain.pj)(text, limit);
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
		function markdown_link(text, address) {
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
			let end = section.quiet ? md`\n\n</details>` : md``;
			let headers = section.count === 0 ? md`` : md`\n\n${tableHead(section.columns)}`;
			let room = options.bytes - sizeOf(start) - sizeOf(headers) - sizeOf(end);
			let noteRoom = sizeOf(cutNote(section, section.count, options));
			let wanted = Math.min(section.count, section.mostRows);
			let lines = [];
			let used = 0;
			for (; lines.length < Math.min(wanted, mostRows);) {
				let line = md`\n${row(section.row(lines.length).map((parts) => renderCell(parts, options)))}`;
				used += Buffer.byteLength(line);
				if (used > room - (lines.length + 1 < section.count ? noteRoom : 0)) break;
				lines.push(line);
			}
			let missing = section.count - lines.length;
			if (room < (missing > 0 ? noteRoom : 0)) return {
				text: null,
				whole: !1
			};
			let note = missing === 0 ? md`` : cutNote(section, missing, options);
			return {
				text: md`${start}${lines.length === 0 ? md`` : headers}${join(lines, "")}${note}${end}`,
				whole: lines.length === wanted
			};
		}
		function sectionStart({ quiet, title, notes, groups }) {
			let blocks = [quiet ? md`<details><summary>${cell(title)}</summary>` : md`### ${cell(title)}`, ...notes.map((note) => cell(note))];
			if (groups !== null) {
				let rows = groups.rows.map((cells) => cells.map((text) => cell(text, 300)));
				blocks.push(table(groups.columns, rows));
			}
			return join(blocks, "\n\n");
		}
		function cutNote(section, missing, { path, whole }) {
			let count = cell(`${(0, format.ai)(missing)} of ${(0, format.hS)(section.count, section.noun)} not shown here`);
			return path === null ? md`\n\n**${count}.**` : md`\n\n**${count}; the whole ${cell(whole)} is in** ${path}`;
		}
		function renderCell(parts, { links, longestCell }) {
			return join(parts.map((part) => {
				if (typeof part == "string") return cell(part, longestCell);
				if ("drawn" in part) return code(part.drawn);
				return markdown_link(cell(part.id), links ? (0, console_links.i1)(part.page, part.region, part.id) : null);
			}), " ");
		}
		var preview_sections = __webpack_require__(2180);
		var expiry = __webpack_require__(3430);
		var group = __webpack_require__(9287);
		var terms = __webpack_require__(4544);
		var words = __webpack_require__(3866);
		let DAY = 864e5;
		function renderTimeline(entries, { from, days, kinds }) {
			let { point, mixed } = (0, terms.T)({ kinds });
			let first = Math.floor(from / DAY);
			let shown = entries.filter(({ at }) => {
				let day = Math.floor(Date.parse(at) / DAY) - first;
				return day >= 0 && day <= days;
			});
			let title = md`### ${cell(`${(0, format.hS)(shown.length, `existing ${point}`)} to be deleted until ${dateOf(first + days)}`)}`;
			if (shown.length === 0) return title;
			return md`${title}\n\n${shown.length <= 30 ? diagram(shown, first, days, mixed) : grid(shown, first, days)}`;
		}
		function dateOf(day) {
			return (0, expiry.r4)(day * DAY).slice(0, 10);
		}
		function diagram(entries, first, days, mixed) {
			let lines = [...(0, group.$)(entries, ({ kind, region, instanceId }) => `${region} ${mixed ? `${kind} ` : ""}${instanceId}`)].flatMap(([place, group]) => [md`  section ${label(`${place} ${group[0]?.instanceName ?? ""}`)}`, ...[...group].sort((a, b) => a.at < b.at ? -1 : 1).map(milestone)]);
			let span = md`  The next ${days} days :active, ${label(dateOf(first))}, ${label(dateOf(first + days))}`;
			return join([
				md`\`\`\`mermaid\ngantt\n  dateFormat YYYY-MM-DD\n  axisFormat %m-%d\n  section All`,
				span,
				...lines,
				md`\`\`\``
			], "\n");
		}
		function milestone({ imageId, at }) {
			let date = label(at.slice(0, 10));
			return md`  ${label((0, words.fk)(imageId))} ${date} :milestone, ${date}, 0d`;
		}
		function label(text) {
			return cell(text.replace(/[^\p{L}\p{N}-]+/gu, " ").replace(/gh-(?=\d)/gi, "gh ").trim(), 80);
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
					cell(dateOf(week)),
					...cells.map((count) => cell(count === null ? "" : (0, format.ai)(count))),
					cell((0, format.ai)(total))
				]);
			}
			return table([
				"Week from",
				...WEEKDAYS,
				"All"
			], rows);
		}
		var preview_words = __webpack_require__(2931);
		function renderPreview(preview, { budgetBytes, reportPath = null }) {
			let path = reportPath === null ? null : code(reportPath, 500);
			let top = head(preview);
			let blocks = blocksOf(preview);
			let bytes = budgetBytes - 1 - sizeOf(top);
			let linked = fitBlocks(blocks, {
				...PREVIEW_STYLE,
				bytes,
				links: !0,
				path
			});
			return cutToBudget(`${join([top, ...(linked.whole ? linked : fitBlocks(blocks, {
				...PREVIEW_STYLE,
				bytes,
				links: !1,
				path
			})).blocks], "\n\n")}\n`, budgetBytes);
		}
		function renderRuleChanges(rules, { budgetBytes, reportPath = null }) {
			let path = reportPath === null ? null : code(reportPath, 500);
			if (rules.length === 0) return "The backup plans do not change.\n";
			let options = {
				...PREVIEW_STYLE,
				bytes: budgetBytes - 1,
				links: !0,
				path
			};
			let { blocks } = fitBlocks([{ section: (0, preview_sections.bg)({ rules }) }], options);
			return cutToBudget(`${join(blocks, "\n\n")}\n`, budgetBytes);
		}
		function blocksOf(preview) {
			let { after, at, days, kinds } = preview;
			let [shortened, ...longer] = (0, preview_sections.Ar)(preview);
			let sections = [
				(0, preview_sections.Sz)(preview),
				...(0, preview_sections.Kt)(preview),
				(0, preview_sections.WT)(preview),
				(0, preview_sections.bg)(preview),
				(0, preview_sections.Vx)(preview),
				(0, preview_sections.jl)(preview)
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
			let { sentence } = verdictOf(preview, "none");
			let lines = (0, preview_words.v4)(preview).map((line) => md`- ${cell(line, 400)}`);
			let context = (0, preview_words._r)(preview).map((line) => cell(line));
			return join([
				md`## ${cell(sentence, 400)}`,
				join(lines, "\n"),
				...context
			], "\n\n");
		}
		var preview_more_sections = __webpack_require__(7122);
		var section = __webpack_require__(4324);
		function renderPreviewDocument(entry, failed, { budgetBytes, reportPath, calendar = null }) {
			let path = reportPath === null ? null : code(reportPath, 500);
			let top = topOf(entry, failed);
			let sections = [
				failuresSection(failed),
				...(0, preview_more_sections._q)(entry.asOf),
				(0, preview_more_sections.gz)(entry.schedules),
				(0, backup_calendar.W)(calendar)
			].flatMap((section) => section.count === 0 ? [] : [{ section }]);
			let bytes = budgetBytes - 1 - sizeOf(top);
			let share = entry.preview === null && entry.rules === null ? bytes : Math.floor(bytes / 3);
			let [first, ...others] = fitBlocks(sections, {
				...PREVIEW_STYLE,
				bytes: share,
				links: !1,
				path
			}).blocks;
			let body = bodyOf(entry, {
				budgetBytes: bytes - [first ?? null, ...others].reduce((sum, block) => sum + sizeOf(block), 0) - 2,
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
			if (preview === null && rules === null) blocks.push(md`## ${cell(`The backup plans cannot be previewed: ${(0, format.hS)(failed.length, "problem")}`)}`);
			else if (failed.length > 0) {
				let text = `This preview is not whole, or not allowed: ${(0, format.hS)(failed.length, "problem")}, listed below.`;
				blocks.push(md`> [!CAUTION]\n> ${cell(text)}`);
			}
			if (notes.length > 0) {
				let shown = notes.slice(0, 12).map((note) => md`> - ${cell(note, 800)}`);
				blocks.push(md`> [!NOTE]\n${join(shown, "\n")}`);
			}
			asOf !== null && blocks.push(md`**${cell((0, preview_more_sections.p0)(asOf))}**`);
			return blocks.length === 0 ? null : join(blocks, "\n\n");
		}
		function failuresSection(failed) {
			return {
				...section.tZ,
				title: (0, format.hS)(failed.length, "problem"),
				noun: "problem",
				bad: !0,
				columns: [
					"Where",
					"What is wrong",
					"What to do"
				],
				...(0, section.RO)(failed, ({ kind, region, target, message, advice }) => [
					[region === "" || region === target ? target : `${target} in ${region}`, ...kind === void 0 ? [] : [`(${kind})`]],
					[message],
					[advice]
				])
			};
		}
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
			if (preview !== null) return verdictOf(preview, failOn);
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
				let body = renderPreviewDocument(entry, failed, {
					budgetBytes: 65504,
					reportPath: workflowRun === null ? null : `the summary of ${workflowRun.url}`
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
