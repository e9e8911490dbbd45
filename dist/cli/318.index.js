export const id = 318;
export const ids = [318, 707];
export const modules = {
	707: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => readWorkflows,
			noPlan: () => noPlan,
			readPlan: () => readPlan,
			v: () => parsePlan
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9471);
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
				__webpack_require__.e(637),
				__webpack_require__.e(924),
				__webpack_require__.e(728),
				__webpack_require__.e(643)
			]).then(__webpack_require__.bind(__webpack_require__, 5643));
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
	6318: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { runPreview: () => runPreview });
		var attempt = __webpack_require__(1021);
		var regions = __webpack_require__(9552);
		var faults = __webpack_require__(9471);
		var observe = __webpack_require__(9776);
		function verdictOf(preview, failOn) {
			let sooner = preview.fates.filter(({ change }) => change === "newly-deletable");
			let lost = preview.protection.filter(({ change }) => change === "lost").length;
			let clauses = [];
			if (sooner.length > 0) {
				let first = sooner[0]?.after;
				let when = first?.end === "deleted" ? `, the first from ${first.from}` : "";
				clauses.push(`${sooner.length === 1 ? "1 AMI becomes" : `${sooner.length} AMIs become`} deletable sooner${when}`);
			}
			lost > 0 && clauses.push(`${lost === 1 ? "1 instance loses its" : `${lost} instances lose their`} protection`);
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
			let gained = preview.protection.filter(({ change }) => change === "gained").length;
			if (gained > 0) return `${gained === 1 ? "1 instance gains" : `${gained} instances gain`} protection; no AMI becomes deletable sooner`;
			if (preview.rules.length === 0) return "The backup plans do not change";
			return "No AMI becomes deletable sooner, and no instance loses its protection";
		}
		var external_node_path_ = __webpack_require__(6760);
		var plan_source = __webpack_require__(707);
		async function readSources(request, host, pullRequest, now) {
			let { planFile } = request;
			let [head, base] = await Promise.all([(0, plan_source.readPlan)(planFile, now), pullRequest === null ? null : readBase(request, host, pullRequest, now)]);
			let basis = base ?? {
				file: null,
				exists: !1,
				refusals: [],
				remarks: [NOT_COMPARED]
			};
			let { remarks } = basis;
			let nothing = {
				head: null,
				base: basis.file,
				schedules: [],
				remarks
			};
			if (!head.ok) return {
				...nothing,
				refusals: [...basis.refusals, ...head.refusals]
			};
			if (head.source === null) {
				if (!basis.exists) return {
					...nothing,
					refusals: [...basis.refusals, (0, plan_source.noPlan)(planFile, "")]
				};
				let gone = `The plan file ${planFile} is taken away: after this change there is no plan.`;
				return {
					...nothing,
					head: { plans: [] },
					refusals: basis.refusals,
					remarks: [...remarks, gone]
				};
			}
			let { file, text } = head.source;
			let schedules = await findSchedules(file, {
				path: pathInRepository(planFile) ?? planFile,
				text
			});
			return {
				head: file,
				base: pullRequest === null ? file : basis.file,
				schedules,
				refusals: basis.refusals,
				remarks
			};
		}
		let NOT_COMPARED = "No pull request started this run, so that the plan file is shown as it stands and nothing is compared.";
		async function readBase({ planFile, githubToken }, host, { baseSha }, now) {
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
				remarks: ["The base has no plan file: before this change, AMIs go by their Expire tags alone."]
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
				remarks: [`The plan file of the base cannot be used: before this change, AMIs go by their Expire tags alone. ${first?.target}: ${first?.fault.message}`]
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
			let { checkSchedules } = await Promise.all([__webpack_require__.e(637), __webpack_require__.e(19)]).then(__webpack_require__.bind(__webpack_require__, 2019));
			return checkSchedules(file, workflows, source);
		}
		function pathInRepository(path) {
			let inside = (0, external_node_path_.relative)(process.cwd(), (0, external_node_path_.resolve)(path)).replaceAll("\\", "/");
			return inside === "" || (0, external_node_path_.isAbsolute)(inside) || inside.split("/")[0] === ".." ? null : inside;
		}
		var build = __webpack_require__(2487);
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
		function consoleLink(page, region, id) {
			let domain = PARTITIONS.find(({ regions }) => regions.test(region))?.domain;
			if (domain === void 0 || !/^[a-z]+-[0-9a-z]+$/.test(id)) return null;
			return `https://${region}.${domain}/ec2/home?region=${region}#${FRAGMENTS[page]}=${id}`;
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
		let FRAGMENTS = {
			image: "ImageDetails:imageId",
			instance: "InstanceDetails:instanceId",
			snapshot: "SnapshotDetails:snapshotId"
		};
		function fitBlocks(blocks, options) {
			let part = Math.floor(options.bytes / 2 / Math.max(1, blocks.length));
			let floors = blocks.map((block) => sizeOf(fitBlock(block, {
				...options,
				bytes: part
			}, 10).text));
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
		function fitBlock(block, options, mostRows) {
			if ("section" in block) return fitSection(block.section, options, mostRows);
			let fits = sizeOf(block.text) <= options.bytes;
			return {
				text: fits ? block.text : null,
				whole: fits
			};
		}
		function fitSection(section, { bytes, links, path }, mostRows) {
			let start = sectionStart(section);
			let end = section.quiet ? md`\n\n</details>` : md``;
			let headers = section.count === 0 ? md`` : md`\n\n${tableHead(section.columns)}`;
			let room = bytes - sizeOf(start) - sizeOf(headers) - sizeOf(end);
			let noteRoom = sizeOf(cutNote(section, section.count, path));
			let lines = [];
			let used = 0;
			for (; lines.length < Math.min(section.count, mostRows);) {
				let line = md`\n${row(section.row(lines.length).map((parts) => renderCell(parts, links)))}`;
				used += Buffer.byteLength(line);
				if (used > room - (lines.length + 1 < section.count ? noteRoom : 0)) break;
				lines.push(line);
			}
			let missing = section.count - lines.length;
			if (room < (missing > 0 ? noteRoom : 0)) return {
				text: null,
				whole: !1
			};
			let note = missing === 0 ? md`` : cutNote(section, missing, path);
			return {
				text: md`${start}${lines.length === 0 ? md`` : headers}${join(lines, "")}${note}${end}`,
				whole: missing === 0
			};
		}
		function sectionStart(section) {
			if (section.quiet) return md`<details><summary>${cell(section.title)}</summary>`;
			let { groups } = section;
			let blocks = [md`### ${cell(section.title)}`, ...section.notes.map((note) => cell(note))];
			if (groups !== null) {
				let rows = groups.rows.map((cells) => cells.map((text) => cell(text, 300)));
				blocks.push(table(groups.columns, rows));
			}
			return join(blocks, "\n\n");
		}
		function cutNote(section, missing, path) {
			let count = cell(`${(0, format.ai)(missing)} of ${(0, format.hS)(section.count, section.noun)} not shown here`);
			return path === null ? md`\n\n**${count}.**` : md`\n\n**${count}; the whole preview is in** ${path}`;
		}
		function renderCell(parts, links) {
			return join(parts.map((part) => {
				if (typeof part == "string") return cell(part, 300);
				return markdown_link(cell(part.id), links ? consoleLink(part.page, part.region, part.id) : null);
			}), " ");
		}
		var group = __webpack_require__(9287);
		var report_section = __webpack_require__(4324);
		function newlyDeletable({ fates }) {
			let entries = fates.filter(({ change }) => change === "newly-deletable");
			let instances = new Set(entries.map(({ region, instanceId }) => `${region} ${instanceId}`)).size;
			return {
				...report_section.tZ,
				title: `${(0, format.hS)(entries.length, "existing AMI")} of ${(0, format.hS)(instances, "instance")} deletable sooner`,
				bad: !0,
				notes: ["A purge deletes each of them at its first run from the instant that is given here."],
				noun: "AMI",
				columns: [
					"Region",
					"AMI",
					"Instance",
					"Created",
					"Deletable from",
					"So far"
				],
				...(0, report_section.RO)(entries, (entry) => [
					...placeOf(entry),
					[entry.createdAt],
					[entry.after.end === "deleted" ? entry.after.from : "not deleted"],
					[fateWords(entry.before)]
				])
			};
		}
		function otherFates({ fates, days }) {
			let groups = (0, group.$)(fates, ({ change }) => change);
			let section = (changes, title) => {
				let entries = changes.flatMap((change) => groups.get(change) ?? []);
				return {
					...report_section.tZ,
					title: title((0, format.hS)(entries.length, "existing AMI")),
					quiet: !0,
					noun: "AMI",
					columns: [
						"Region",
						"AMI",
						"Instance",
						"Created",
						"So far",
						"Then"
					],
					...(0, report_section.RO)(entries, (entry) => [
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
		function placeOf({ region, imageId, instanceId, instanceName }) {
			return [
				[region],
				[{
					page: "image",
					region,
					id: imageId
				}],
				(0, report_section.KT)({
					page: "instance",
					region,
					id: instanceId
				}, instanceName)
			];
		}
		function fateWords(fate) {
			if (fate.end === "deleted") return `deletable from ${fate.from}`;
			if (fate.expiresAt === "never") return "kept, never expires";
			let expiry = fate.expiresAt === null ? "" : `, expires ${fate.expiresAt}`;
			return fate.reason === "it does not expire before" ? `kept${expiry}` : `kept${expiry}: ${fate.reason}`;
		}
		let PROTECTION_TITLES = {
			lost: {
				one: "instance loses its protection",
				many: "instances lose their protection"
			},
			gained: {
				one: "instance gains protection",
				many: "instances gain protection"
			},
			moved: {
				one: "instance is protected by other plans",
				many: "instances are protected by other plans"
			}
		};
		function protectionSections({ protection }) {
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
					title: (0, format.hS)(entries.length, one, many),
					bad: change === "lost",
					notes: change === "lost" ? ["No plan makes new AMIs of them; what exists goes when it expires."] : [],
					noun: "instance",
					columns: [
						"Region",
						"Instance",
						"Plans so far",
						"Plans then"
					],
					...(0, report_section.RO)(entries, ({ region, instanceId, instanceName, before, after }) => [
						[region],
						(0, report_section.KT)({
							page: "instance",
							region,
							id: instanceId
						}, instanceName),
						[before.length === 0 ? "none" : before.join(", ")],
						[after.length === 0 ? "none" : after.join(", ")]
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
				...(0, report_section.RO)(rules, ({ plan, part, rule, before, after }) => [
					[plan],
					[rule === null ? part : `${part} ${rule}`],
					[before ?? "none"],
					[after ?? "none"]
				])
			};
		}
		function outlookSection({ before, after, days, hasBase }) {
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
				title: `AMIs created and deleted in the next ${(0, format.hS)(days, "day")}`,
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
		function storageSection({ storageNow, before, after, days, pricePerGibMonth }) {
			let rows = [
				["now", storageNow],
				[`in ${(0, format.hS)(days, "day")}, as so far`, before.storage],
				[`in ${(0, format.hS)(days, "day")}, then`, after.storage]
			];
			let unsized = Math.max(...rows.map(([, { unsized: count }]) => count));
			let notes = [`An estimate at ${pricePerGibMonth} per GiB and month: at least one full copy of each instance’s volumes, at most every AMI in full. Snapshots hold only what changed, so the truth lies between.`];
			unsized > 0 && notes.push(`The size of up to ${(0, format.hS)(unsized, "AMI")} is not known and counts as nothing.`);
			return {
				...report_section.tZ,
				title: "Size and monthly cost",
				notes,
				noun: "line",
				columns: [
					"When",
					"AMIs",
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
		function money(value) {
			let [whole = "0", cents = "00"] = value.toFixed(2).split(".");
			return `${(0, format.ai)(Number(whole))}.${cents}`;
		}
		var expiry = __webpack_require__(3430);
		let DAY = 864e5;
		function renderTimeline(entries, { from, days }) {
			let first = Math.floor(from / DAY);
			let shown = entries.filter(({ at }) => {
				let day = Math.floor(Date.parse(at) / DAY) - first;
				return day >= 0 && day <= days;
			});
			let title = md`### ${cell(`${(0, format.hS)(shown.length, "existing AMI")} to be deleted until ${dateOf(first + days)}`)}`;
			if (shown.length === 0) return title;
			return md`${title}\n\n${shown.length <= 30 ? diagram(shown, first, days) : grid(shown, first, days)}`;
		}
		function dateOf(day) {
			return (0, expiry.r4)(day * DAY).slice(0, 10);
		}
		function diagram(entries, first, days) {
			let lines = [...(0, group.$)(entries, ({ region, instanceId }) => `${region} ${instanceId}`)].flatMap(([place, group]) => [md`  section ${label(`${place} ${group[0]?.instanceName ?? ""}`)}`, ...[...group].sort((a, b) => a.at < b.at ? -1 : 1).map(milestone)]);
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
			return md`  ${label(imageId)} ${date} :milestone, ${date}, 0d`;
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
		function renderPreview(preview, { budgetBytes, reportPath = null }) {
			let path = reportPath === null ? null : code(reportPath, 500);
			let top = head(preview);
			let blocks = blocksOf(preview);
			let bytes = budgetBytes - 1 - sizeOf(top);
			let linked = fitBlocks(blocks, {
				bytes,
				links: !0,
				path
			});
			return cutToBudget(`${join([top, ...(linked.whole ? linked : fitBlocks(blocks, {
				bytes,
				links: !1,
				path
			})).blocks], "\n\n")}\n`, budgetBytes);
		}
		function renderRuleChanges(rules, { budgetBytes, reportPath = null }) {
			let path = reportPath === null ? null : code(reportPath, 500);
			if (rules.length === 0) return "The backup plans do not change.\n";
			let { blocks } = fitBlocks([{ section: rulesSection({ rules }) }], {
				bytes: budgetBytes - 1,
				links: !0,
				path
			});
			return cutToBudget(`${join(blocks, "\n\n")}\n`, budgetBytes);
		}
		function blocksOf(preview) {
			let { after, at, days } = preview;
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
				days
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
			let context = [`Account ${preview.account}, as of ${preview.at}, looking ${(0, format.hS)(preview.days, "day")} ahead.`, `${minKeepWords(preview)} Shortening never acts within ${graceWords(preview)}; what only a keep rule held that is gone can go at the next purge.`];
			let lines = sentencesOf(preview).map((line) => md`- ${cell(line, 400)}`);
			return join([
				md`## ${cell(sentence, 400)}`,
				join(lines, "\n"),
				...context.map((line) => cell(line))
			], "\n\n");
		}
		function minKeepWords({ minKeep }) {
			if (minKeep === 0) return "No AMI stays for being the newest of its instance (min-keep is 0).";
			return minKeep === 1 ? "The newest AMI of each instance stays, expired or not (min-keep)." : `The newest ${(0, format.ai)(minKeep)} AMIs of each instance stay, expired or not (min-keep).`;
		}
		function graceWords({ graceMilliseconds }) {
			return `${(0, format.ai)(Math.round(graceMilliseconds / 36e5))} hours`;
		}
		function sentencesOf({ before, after, hasBase, instanceCount, findings, days }) {
			let was = (text) => hasBase ? ` (so far ${text})` : "";
			let span = `the next ${(0, format.hS)(days, "day")}`;
			let fresh = findings.filter(({ isNew }) => isNew).length;
			return [
				`${(0, format.ai)(after.protectedCount)} of ${(0, format.hS)(instanceCount, "instance")} protected${was((0, format.ai)(before.protectedCount))}.`,
				`${(0, format.hS)(after.createdCount, "AMI")} created${was((0, format.ai)(before.createdCount))} and ${(0, format.ai)(after.deletedCount)} deleted (so far ${(0, format.ai)(before.deletedCount)}) in ${span}.`,
				`Then ${(0, format.hS)(after.storage.images, "AMI")} for an estimated ${costWords(after)} a month (so far ${(0, format.ai)(before.storage.images)} for ${costWords(before)}).`,
				...fresh === 0 ? [] : [`${(0, format.hS)(fresh, "thing")} in the new file may not be meant; see below.`]
			];
		}
		function costWords({ storage }) {
			return `${money(storage.lowerCost)} to ${money(storage.upperCost)}`;
		}
		function cutToBudget(text, budgetBytes) {
			let bytes = Buffer.from(text);
			if (bytes.length < budgetBytes) return text;
			return bytes.subarray(0, Math.max(0, budgetBytes - 4)).toString("utf8").replace(/\uFFFD+$/, "");
		}
		function renderPreviewDocument(entry, failed, { budgetBytes, reportPath }) {
			let path = reportPath === null ? null : code(reportPath, 500);
			let top = topOf(entry, failed);
			let sections = [
				failuresSection(failed),
				...asOfSections(entry.asOf),
				schedulesSection(entry.schedules)
			].flatMap((section) => section.count === 0 ? [] : [{ section }]);
			let bytes = budgetBytes - 1 - sizeOf(top);
			let [first, ...others] = fitBlocks(sections, {
				bytes: entry.preview === null && entry.rules === null ? bytes : Math.floor(bytes / 3),
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
			if (asOf !== null) {
				let gone = (0, format.hS)(asOf.deleted.length, "existing AMI");
				let today = asOf.deleted.filter(({ onThatDay }) => onThatDay).length;
				let text = `As of ${asOf.at}, ${gone} deleted, ${(0, format.ai)(today)} of them on that day, and ${(0, format.ai)(asOf.kept.length)} kept.`;
				blocks.push(md`**${cell(text)}**`);
			}
			return blocks.length === 0 ? null : join(blocks, "\n\n");
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
				...(0, report_section.RO)(failed, ({ region, target, message, advice }) => [
					[region === "" || region === target ? target : `${target} in ${region}`],
					[message],
					[advice]
				])
			};
		}
		function schedulesSection(schedules) {
			return {
				...report_section.tZ,
				title: `${(0, format.hS)(schedules.length, "place")} where schedules and workflows do not fit`,
				noun: "place",
				columns: ["Place", "What does not fit"],
				...(0, report_section.RO)(schedules, ({ file, line, column, message }) => [[`${file}:${line}:${column}`], [message]])
			};
		}
		function asOfSections(asOf) {
			if (asOf === null) return [];
			let { deleted, kept, at } = asOf;
			return [{
				...report_section.tZ,
				title: `${(0, format.hS)(deleted.length, "existing AMI")} deleted as of ${at}`,
				noun: "AMI",
				columns: [
					"Region",
					"AMI",
					"Instance",
					"Created",
					"Deleted",
					"On that day"
				],
				...(0, report_section.RO)(deleted, ({ region, imageId, instanceId, instanceName, createdAt, purgedAt, onThatDay }) => [
					[region],
					[{
						page: "image",
						region,
						id: imageId
					}],
					(0, report_section.KT)({
						page: "instance",
						region,
						id: instanceId
					}, instanceName),
					[createdAt],
					[purgedAt],
					[onThatDay ? "yes" : "before"]
				])
			}, {
				...report_section.tZ,
				title: `${(0, format.hS)(kept.length, "existing AMI")} kept as of ${at}`,
				quiet: !0,
				noun: "AMI",
				columns: [
					"Region",
					"AMI",
					"Instance",
					"Created",
					"Expires",
					"Why"
				],
				...(0, report_section.RO)(kept, ({ region, imageId, instanceId, instanceName, createdAt, expiresAt, reason }) => [
					[region],
					[{
						page: "image",
						region,
						id: imageId
					}],
					(0, report_section.KT)({
						page: "instance",
						region,
						id: instanceId
					}, instanceName),
					[createdAt],
					[expiresAt ?? "unreadable"],
					[reason]
				])
			}];
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
				notes: [...offline === null ? [] : [offline], ...sources.remarks]
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
			let previewPath = await writePreview(entry, failed, surroundings);
			previewPath.ok || failed.push(entryOf("", "preview", "preview", previewPath.fault));
			let { account, caller, inventory } = look;
			let story = {
				account,
				caller,
				inventory,
				changeSet: {
					changes: [],
					skipped: [],
					failures: [],
					warnings,
					matched: 0
				},
				applied: null,
				settled: null
			};
			let report = (0, build.F)({
				request,
				startedAt,
				finishedAt: clock.now(),
				...story
			});
			let whole = failed.length === 0;
			return {
				...report,
				outcome: whole ? "ok" : preview === null ? "failed" : "partial",
				failedCount: failed.length,
				failed,
				preview: entry,
				previewPath: previewPath.ok ? previewPath.value : null
			};
		}
		let ADVICE = "If this is meant, let whoever reviews the change set fail-on to none or merge against the check; if not, correct the plan file.";
		function whyOffline({ session }, { mayAskForIdToken }, pullRequest) {
			let rest = "the account was not looked at, and only the plan files are compared.";
			if (pullRequest?.fromFork === !0) return `This pull request comes from a fork, and GitHub gives its runs no ID token to assume a role with: ${rest} To see more, push the branch to this repository.`;
			if (session.role !== null && !mayAskForIdToken) return `This job may not ask for an ID token, so that it cannot assume ${session.role}: ${rest} Give it the permission "id-token: write".`;
			return null;
		}
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
				return {
					account,
					caller,
					inventory,
					failed: inventory.regions.flatMap((read) => read.read ? [] : [entryOf(read.region, read.region, "read", read.fault)])
				};
			} finally {
				connection.close();
			}
		}
		async function judge(request, { head, base }, { account, inventory }, now) {
			if (head === null) return {
				rules: null,
				preview: null,
				asOf: null
			};
			let [{ compareRules }, { comparePlans }, { judgeAsOf }] = await Promise.all([
				__webpack_require__.e(421).then(__webpack_require__.bind(__webpack_require__, 8421)),
				Promise.all([__webpack_require__.e(182), __webpack_require__.e(316)]).then(__webpack_require__.bind(__webpack_require__, 6316)),
				Promise.all([__webpack_require__.e(182), __webpack_require__.e(169)]).then(__webpack_require__.bind(__webpack_require__, 6169))
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
				__webpack_require__.e(659).then(__webpack_require__.bind(__webpack_require__, 6040)),
				Promise.all([__webpack_require__.e(924), __webpack_require__.e(452)]).then(__webpack_require__.bind(__webpack_require__, 1452))
			]);
			return {
				base,
				head,
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
		function judgement({ failOn }, preview, rules, offline) {
			if (preview !== null) return verdictOf(preview, failOn);
			if (rules === null) return {
				good: !0,
				sentence: "The backup plans cannot be previewed"
			};
			if (rules.length === 0) return {
				good: !0,
				sentence: "The backup plans do not change"
			};
			let sentence = `${rules.length === 1 ? "1 difference" : `${rules.length} differences`} in the plan file; what it does to AMIs is not known`;
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
		async function writePreview(entry, failed, { files }) {
			try {
				return {
					ok: !0,
					value: await files.write("preview", `${JSON.stringify({
						version: 1,
						...entry,
						failed
					}, null, 1)}\n`)
				};
			} catch (error) {
				let why = error instanceof Error ? error.message : String(error);
				return {
					ok: !1,
					fault: (0, faults.AN)(`the preview could not be written: ${why}`, "Look at RUNNER_TEMP: it must be a folder to write to.")
				};
			}
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
		function dayEnd(instant) {
			return Math.floor(instant / 864e5) * 864e5 + 86399999;
		}
	})
};
