export const id = 7080;
export const ids = [7080];
export const modules = {
	37080: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { publish: () => publish });
		var external_node_path_ = __webpack_require__(76760);
		var engine = __webpack_require__(49522);
		var core = __webpack_require__(32410);
		let SHOWN = {
			error: core.z3,
			warning: core.$e,
			notice: core.lm
		};
		function annotate(annotations) {
			for (let { level, title, message, place } of annotations) {
				let where = place && {
					file: place.file,
					startLine: place.line,
					startColumn: place.column
				};
				SHOWN[level](message, {
					title,
					...where
				});
			}
		}
		function writeOutputs({ outcome, ...others }) {
			if (!process.env.GITHUB_OUTPUT) return process.env.GITHUB_ACTIONS === "true" ? "the variable GITHUB_OUTPUT is not set" : null;
			try {
				for (let [name, value] of Object.entries(others)) (0, core.uH)(name, value);
				(0, core.uH)("outcome", outcome);
				return null;
			} catch (problem) {
				return messageOf(problem);
			}
		}
		async function summarize(render) {
			if (!process.env.GITHUB_STEP_SUMMARY) return null;
			try {
				await core.z.addRaw(render()).write();
				return null;
			} catch (problem) {
				return messageOf(problem);
			}
		}
		function messageOf(problem) {
			return problem instanceof Error ? problem.message : String(problem);
		}
		var files = __webpack_require__(35568);
		function logLast(log, lines, sentence) {
			let more = lines.length > 200 ? [`and ${lines.length - 200} more, in the report`] : [];
			lines.length > 0 && log.group("What was done", [...lines.slice(0, 200), ...more]);
			log.info(`${sentence}.`);
		}
		var failures = __webpack_require__(8064);
		function amended(report, target, message) {
			let fault = {
				code: "not-written",
				message,
				advice: "Make room or give the permission to write there; what the run did to the account stays done."
			};
			let failure = (0, failures.aK)({
				region: null,
				target,
				action: "report",
				fault
			}, { account: report.account });
			let outcome = report.outcome === "failed" ? "failed" : "partial";
			return {
				...report,
				outcome,
				failed: [...report.failed, failure],
				failedCount: report.failedCount + 1
			};
		}
		var plain = __webpack_require__(87261);
		var group = __webpack_require__(97989);
		var model = __webpack_require__(33444);
		var report_alert = __webpack_require__(58241);
		var format = __webpack_require__(59152);
		var sections = __webpack_require__(5563);
		var terms = __webpack_require__(14544);
		var words = __webpack_require__(33866);
		let MESSAGE_LIMIT = 4e3;
		function annotations({ report, verdict, subject, skipped }) {
			let errors = variedFirst(report.failed).map((entry) => failureAnnotation(report, subject, entry));
			let { good, sentence } = verdict;
			!good && errors.length === 0 && errors.push(annotation("error", sentence, `${sentence}.`));
			let warnings = [...skipped.filter(({ actionNeeded }) => actionNeeded).map((entry) => skippedAnnotation(entry)), ...report.warnings.map(({ region, target, message, place }) => ({
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
		function skippedAnnotation(entry) {
			let { kind, region, resourceId: id, reason } = entry;
			let what = kind === "rds-instance" || kind === "rds-cluster" ? `${model.GW[kind].resource} ${id}` : id;
			let name = (0, report_alert.Vb)(entry) === id ? what : (0, report_alert.Vb)(entry);
			return annotation("warning", `${name} has no backup: ${reason}`, `${name} (${what} in ${region}): ${reason}`);
		}
		function failureAnnotation(report, subject, entry) {
			let { message, advice, place } = entry;
			let help = ` What to do: ${(0, plain.pj)(advice, MESSAGE_LIMIT / 2)}`;
			let about = entry.resourceId === null ? "" : `${(0, plain.pj)((0, sections.HW)(entry), 500)}: `;
			let told = (0, plain.pj)(`${about}${message}`, MESSAGE_LIMIT - help.length - 1);
			return {
				...annotation("error", failureTitle(report, subject, entry), `${sentenceOf(told)}${help}`),
				...place && { place }
			};
		}
		function failureTitle({ dryRun }, subject, entry) {
			let { region, target, fault, action, resourceId } = entry;
			let where = region === null || region === target ? "" : ` in ${region}`;
			if (resourceId !== null && (action === "create" || action === "wait")) return `${(0, plain.pj)((0, report_alert.Vb)(entry), 100)} ${dryRun ? "would get no backup" : "has no backup"}: ${fault}${where}`;
			let done = `${dryRun ? "dry run: failed" : "failed"} to ${(0, words.Iv)(entry, subject)}`;
			let id = (0, plain.pj)((0, words.fk)(target), 100);
			if (resourceId === null) return `${(0, terms.wW)(done)}: ${id}${where} (${fault})`;
			return `${(0, plain.pj)((0, report_alert.Vb)(entry), 100)}: ${done}${target === resourceId ? "" : ` ${id}`}${where} (${fault})`;
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
		var log_lines = __webpack_require__(64611);
		function renderOutputs({ report, outputs }, reportPath, { budgetChars = 45e4, pagePath = null } = {}) {
			let plain = {
				outcome: report.outcome,
				...COUNTS,
				"failed-count": String(report.failedCount),
				report: reportPath ?? "",
				"change-set": report.changeSetPath ?? "",
				preview: "",
				page: pagePath ?? "",
				...outputs.plain
			};
			let failed = report.failed.map(({ place: _, decode: __, ...entry }) => entry);
			let arrays = Object.entries({
				failed,
				...NO_ARRAYS,
				...outputs.arrays
			}).map(([name, entries]) => [name, entries.map((entry) => JSON.stringify(entry))]);
			let names = arrays.map(([name]) => name);
			let left = budgetChars - lengthOfAll(plain) - names.join("").length - `truncated${names.join(",")}`.length;
			let texts = {};
			let truncated = [];
			for (let [index, [name, entries]] of arrays.entries()) {
				let others = arrays.slice(index + 1);
				let rest = others.reduce((sum, [, theirs]) => sum + lengthOf(theirs), 0);
				let { text, cut } = cutToFit(entries, others.length === 0 ? left : Math.max(left / 2, left - rest));
				texts[name] = text;
				cut && truncated.push(name);
				left -= text.length;
			}
			return {
				...plain,
				...texts,
				truncated: truncated.sort().join(",")
			};
		}
		let COUNTS = {
			"matched-count": "0",
			"created-count": "0",
			"deleted-count": "0",
			"kept-count": "0"
		};
		let NO_ARRAYS = {
			created: [],
			deleted: []
		};
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
		var docs_links = __webpack_require__(55436);
		function causesOf(failed) {
			return [...(0, group.$)(failed, ({ fault, action, kind, advice }) => [
				fault,
				action,
				kind,
				advice
			].join("\n")).values()].flatMap((failures) => {
				let [first] = failures;
				return first === void 0 ? [] : [{
					first,
					failures
				}];
			}).sort((a, b) => rank(a) - rank(b));
		}
		function rank({ first }) {
			switch (first.action) {
				case "start":
				case "select": return 0;
				case "create":
				case "wait": return 1;
				case "read": return 2;
				default: return 3;
			}
		}
		function commonMessage({ failures }) {
			let [message, ...others] = new Set(failures.map((failure) => failure.message));
			return message === void 0 || others.length > 0 ? null : message;
		}
		var console_links = __webpack_require__(42078);
		function snippetFor({ fault, advice, region }) {
			switch (fault) {
				case "access-denied": return statementFor(advice);
				case "denied-by-policy":
				case "region-not-enabled": return region === null || !REGION.test(region) ? null : {
					language: "yaml",
					text: `regions: "!${region}"`
				};
				case "no-id-token": return {
					language: "yaml",
					text: "permissions:\n  id-token: write\n  contents: read"
				};
				case "none-found": return {
					language: "yaml",
					text: "if-none-found: warn"
				};
				case "comment-failed": return {
					language: "yaml",
					text: "permissions:\n  pull-requests: write"
				};
				default: return null;
			}
		}
		let REGION = /^[a-z0-9-]{1,40}$/;
		let ALLOW = /^Allow ((?:[a-z0-9-]+:[A-Z][A-Za-z]+)(?:(?:, | and )[a-z0-9-]+:[A-Z][A-Za-z]+)*)\b/;
		let NEEDS_A_CONDITION = /:(?:Delete|Deregister|Terminate|Modify|PassRole)|^(?:iam|kms|sts):/;
		function statementFor(advice) {
			let actions = ALLOW.exec(advice)?.[1]?.split(/, | and /) ?? [];
			if (actions.length === 0 || actions.some((action) => NEEDS_A_CONDITION.test(action))) return null;
			if (/boundary|endpoint|session policy|key policy|organi[sz]ation|vault's/i.test(advice)) return null;
			return {
				language: "json",
				text: `{\n  "Effect": "Allow",\n  "Action": ${actions.length === 1 ? JSON.stringify(actions[0]) : `[${actions.map((each) => JSON.stringify(each)).join(", ")}]`},\n  "Resource": "*"\n}`
			};
		}
		var markdown = __webpack_require__(40074);
		function failureBlocks(view) {
			let causes = causesOf(view.report.failed);
			if (causes.length === 0) return [];
			let note = view.rehearsal ? [(0, markdown.md)`Found by the dry run itself, which wrote nothing; a real run would meet the same.`] : [];
			let more = causes.slice(40).reduce((sum, { failures }) => sum + failures.length, 0);
			return [
				(0, markdown.md)`### What failed, and what to do`,
				...note,
				...causes.slice(0, 40).map((cause, index) => causeBlock(cause, index + 1, view)),
				...more === 0 ? [] : [(0, markdown.md)`**${(0, markdown.Hn)((0, format.hS)(more, "failure"))} of other causes not shown here; the report has them all.**`]
			];
		}
		function causeBlock(cause, place, { subject }) {
			let { first } = cause;
			let message = commonMessage(cause) ?? first.message;
			let snippet = snippetFor(first);
			let more = (0, markdown.nf)((0, markdown.md)`what ${(0, markdown.Hn)(first.fault)} means`, (0, docs_links.NR)(first.fault));
			let parts = [
				(0, markdown.md)`**${place}. ${(0, markdown.Hn)(`Failed to ${(0, words.Iv)(first, subject)}`, 200)}** (${(0, markdown.aY)(first.fault)}): ${(0, markdown.Hn)(message, 240)}`,
				bullets(cause),
				(0, markdown.md)`**Do this:** ${adviceOf(first)} (${more})`,
				...snippet === null ? [] : [(0, markdown.EU)(snippet.language, snippet.text.split("\n"))]
			];
			return (0, markdown.fj)(parts, "\n\n");
		}
		function adviceOf({ advice }) {
			let parts = (0, plain.pj)(advice, 600).split(/(docs\/(?:iam|plans|faults)\.md)/);
			return (0, markdown.fj)(parts.map((part) => {
				let page = PAGES.find((name) => part === `docs/${name}.md`);
				return page === void 0 ? spaced(part) : (0, markdown.nf)((0, markdown.Hn)(part), (0, docs_links._h)(page));
			}), "");
		}
		let PAGES = [
			"iam",
			"plans",
			"faults"
		];
		function spaced(text) {
			let [before, after] = [/^ /.test(text) ? (0, markdown.md)` ` : (0, markdown.md)``, / $/.test(text) ? (0, markdown.md)` ` : (0, markdown.md)``];
			return (0, markdown.md)`${before}${(0, markdown.Hn)(text)}${after}`;
		}
		function bullets({ failures }) {
			let things = [...(0, group.$)(failures, (entry) => (0, report_alert.r4)(entry) || `${entry.region} ${entry.target}`).values()];
			let lines = things.slice(0, 50).flatMap(([first]) => first === void 0 ? [] : [lineOf(first)]);
			let more = things.length - lines.length;
			return (0, markdown.fj)([...lines, ...more > 0 ? [(0, markdown.md)`- and ${(0, markdown.Hn)((0, format.ai)(more))} more`] : []], "\n");
		}
		function lineOf(entry) {
			let { kind, region, resourceId } = entry;
			let target = (0, words.fk)(entry.target);
			let where = region === null || region === target ? [] : [(0, markdown.Hn)(region)];
			if (kind === null || region === null || resourceId === null) return (0, markdown.md)`- ${(0, markdown.fj)([(0, markdown.md)`**${(0, markdown.Hn)(target, 200)}**`, ...where], " · ")}`;
			let name = (0, report_alert.Vb)({
				resourceId,
				resourceName: entry.resourceName
			});
			let id = (0, markdown.nf)((0, markdown.Hn)(resourceId), (0, console_links.i1)(console_links.Qs[kind], region, resourceId));
			let parts = [
				...name === resourceId ? [(0, markdown.md)`**${id}**`] : [(0, markdown.md)`**${(0, markdown.Hn)(name, 256)}**`, id],
				...target === resourceId ? [] : [(0, markdown.Hn)(target)],
				...where
			];
			return (0, markdown.md)`- ${(0, markdown.fj)(parts, " · ")}`;
		}
		var fit = __webpack_require__(46460);
		function totalsOf({ report, totals }) {
			return report.failedCount === 0 ? totals : [...totals, [(0, format._l)("failure", report.failedCount), (0, format.ai)(report.failedCount)]];
		}
		function contextOf({ report, asked }) {
			return [
				["account", report.account],
				...asked,
				["started", report.startedAt],
				["took", (0, format.U5)(report.startedAt, report.finishedAt)],
				["role", roleOf(report.caller)]
			].flatMap(([label, value]) => value === null || value === "" ? [] : [[label, value]]);
		}
		function roleOf(caller) {
			if (caller === null) return null;
			return /:assumed-role\/(?:[^/]+\/)*([^/]+)\/[^/]*$/.exec(caller)?.[1] ?? /[^/:]+$/.exec(caller)?.[0] ?? caller;
		}
		var report_verdict = __webpack_require__(56898);
		function renderSummary(view, { reportPath, budgetBytes = 1e6, origin = null }) {
			if (view.page !== null) return view.page({
				budgetBytes,
				reportPath
			});
			let top = head(view);
			let foot = footer(view, reportPath, origin);
			let counts = countsOf(view);
			let blocks = [
				...failureBlocks(view).map((text) => ({ text })),
				...counts === null ? [] : [{ text: counts }],
				...(0, sections.Ks)(view).map((section) => ({ section }))
			];
			let bytes = budgetBytes - 1 - (0, fit.$d)(top) - (0, fit.$d)(foot);
			let path = reportPath === null ? null : (0, markdown.md)`the report file`;
			let fitted = (0, fit.U8)(blocks, {
				...fit.PB,
				bytes,
				links: !0,
				path
			}).blocks;
			return (0, fit.P6)(`${(0, markdown.fj)([
				top,
				...fitted,
				foot
			], "\n\n")}\n`, budgetBytes);
		}
		function head({ verdict, alert, rehearsal }) {
			let blocks = [(0, markdown.md)`## ${(0, markdown.Hn)((0, report_verdict.x8)(verdict), 600)}`];
			let box = alertBox(verdict.sign, alert);
			box !== null && blocks.push(box);
			rehearsal && blocks.push((0, markdown.md)`**Dry run: nothing was written.** What follows is what a real run would do.`);
			return (0, markdown.fj)(blocks, "\n\n");
		}
		function alertBox(sign, alert) {
			if (alert.length === 0) return null;
			let kind = sign === "red" ? (0, markdown.md)`CAUTION` : (0, markdown.md)`WARNING`;
			return (0, markdown.fj)([(0, markdown.md)`> [!${kind}]`, (0, markdown.fj)(alert.map(alertLine), "\n>\n")], "\n");
		}
		function alertLine(line) {
			if (line.names.length === 0 && !line.unnamed) return (0, markdown.md)`> ${(0, markdown.Hn)(line.label)}`;
			let { shown, more } = (0, report_alert.kA)(line);
			let names = (0, markdown.fj)(shown.map((name) => (0, markdown.aY)(name, 256)), ", ");
			return (0, markdown.md)`> **${(0, markdown.Hn)(line.label)}:** ${names}${more > 0 ? (0, markdown.md)` and ${(0, markdown.Hn)((0, format.ai)(more))} more` : (0, markdown.md)``}`;
		}
		function countsOf(view) {
			let totals = totalsOf(view);
			if (totals.length === 0) return null;
			return (0, markdown.fj)(totals.map(([label, value]) => (0, markdown.md)`**${(0, markdown.Hn)(value)}** ${(0, markdown.Hn)(label)}`), " · ");
		}
		function footer(view, reportPath, origin) {
			let parts = [
				...[...contextOf(view), ...origin === null ? [] : [["started by", origin]]].map(([label, value]) => (0, markdown.md)`${(0, markdown.Hn)(label)} ${(0, markdown.aY)(value, 300)}`),
				reportPath === null ? (0, markdown.md)`the whole report could not be written to a file` : (0, markdown.md)`whole report ${(0, markdown.aY)(reportPath, 500)} on the runner, until it ends`,
				(0, markdown.nf)((0, markdown.md)`how to restore`, (0, docs_links._h)("restore")),
				(0, markdown.nf)((0, markdown.md)`what these words mean`, (0, docs_links._h)("report"))
			];
			return (0, markdown.md)`<sub>${(0, markdown.fj)(parts, " · ")}</sub>`;
		}
		var ports_network = __webpack_require__(26773);
		var outside = __webpack_require__(79008);
		function heartbeatAddress(url, good) {
			let address = new URL(url);
			address.hash = "";
			good || (address.pathname = `${address.pathname.replace(/\/+$/, "")}/fail`);
			return address.href;
		}
		async function sendHeartbeat(url, good, context) {
			let { signal, milliseconds = 1e4 } = context;
			try {
				await (0, outside.dn)((stop) => askAgain(heartbeatAddress(url, good), context, stop), signal, milliseconds);
				return null;
			} catch (error) {
				if (signal.aborted) return "the run was cancelled before it was answered";
				return whyOf(error);
			}
		}
		class NotTaken extends Error {
			pause;
			constructor(message, pause) {
				super(message);
				this.pause = pause;
			}
		}
		async function askAgain(address, context, stop) {
			for (let attempt = 1;; attempt += 1) {
				let usual = 500 * 2 ** attempt;
				try {
					await ask(address, context, stop, usual);
					return;
				} catch (error) {
					let pause = error instanceof NotTaken ? error.pause : usual;
					if (stop.aborted || pause === null || attempt >= 3) throw error;
					await context.clock.sleep(pause, stop);
				}
			}
		}
		async function ask(address, { network, clock }, signal, usual) {
			let url = address;
			for (let redirects = 0; redirects <= 3; redirects += 1) {
				let { status, headers } = await (0, ports_network.WE)(url, {
					network,
					signal,
					headers: { "user-agent": "backup-via-tag" }
				});
				if (status >= 200 && status < 300) return;
				if (status === 429 || status >= 500) throw new NotTaken(`the answer was status ${status}`, (0, outside.P9)(headers["retry-after"], clock.now()) ?? usual);
				let next = isRedirect(status) ? nextAddress(headers.location ?? "", url) : null;
				if (next === null) throw new NotTaken(`the answer was status ${status}`, null);
				url = next;
			}
			throw new NotTaken("it was sent on more than 3 times", null);
		}
		function isRedirect(status) {
			return [
				301,
				302,
				303,
				307,
				308
			].includes(status);
		}
		function nextAddress(location, from) {
			if (location === "" || !URL.canParse(location, from)) return null;
			let next = new URL(location, from);
			return (from.startsWith("https:") ? ["https:"] : ["http:", "https:"]).includes(next.protocol) ? next.href : null;
		}
		function whyOf(error) {
			if (error instanceof NotTaken || error instanceof outside.W_) return error.message;
			return `the connection failed${error instanceof Error && "code" in error ? ` (${String(error.code)})` : ""}`;
		}
		var external_node_crypto_ = __webpack_require__(77598);
		function markerOf({ key }) {
			return `<!-- backup-via-tag issue ${hashOf(key)} `;
		}
		function issueText(subject) {
			let { view, reportPath, origin, title } = subject;
			let first = `${firstLine(subject)}\n`;
			let summary = renderSummary(view, {
				reportPath,
				origin,
				budgetBytes: 64e3
			});
			let last = (0, markdown.md)`${runLink(view)} wrote this. It is brought up to date by each red run and closed by a green one.`;
			let words = title.filter((word) => word !== "").join(" ");
			return {
				title: (0, plain.pj)(`Backup via Tag: ${words || "run"} is red`, 200),
				body: (0, fit.P6)(`${first}${summary}\n${last}\n`, 65536)
			};
		}
		function firstLine(subject) {
			return `${markerOf(subject)}${hashOf(amiss(subject.view).map(({ key }) => key))} -->`;
		}
		function issueSteps(subject, known) {
			let { view } = subject;
			let oldestFirst = known.toSorted((a, b) => a.number - b.number);
			let kept = oldestFirst.find(({ open }) => open) ?? oldestFirst[0];
			let doubles = doublesOf(known);
			if (view.report.outcome === "ok") {
				if (kept?.open !== !0) return doubles;
				let text = (0, markdown.fj)([
					(0, markdown.md)`Green again.`,
					verdictOf(view),
					runLink(view)
				], " ");
				return [
					{
						do: "comment",
						number: kept.number,
						text
					},
					{
						do: "close",
						number: kept.number,
						because: "completed"
					},
					...doubles
				];
			}
			if (kept === void 0) return [{ do: "open" }];
			let changed = !kept.open || !kept.body.startsWith(firstLine(subject));
			let comment = {
				do: "comment",
				number: kept.number,
				text: nowRed(view, kept.open)
			};
			return [
				...changed ? [comment] : [],
				{
					do: "rewrite",
					number: kept.number
				},
				...doubles
			];
		}
		function doublesOf(known) {
			let [kept, ...others] = known.filter(({ open }) => open).toSorted((a, b) => a.number - b.number);
			if (kept === void 0) return [];
			return others.flatMap(({ number }) => [{
				do: "comment",
				number,
				text: `A double of #${kept.number}.`
			}, {
				do: "close",
				number,
				because: "not_planned"
			}]);
		}
		function nowRed(view, wasOpen) {
			let names = amiss(view).map(({ name }) => name);
			let shown = names.slice(0, 50).map((name) => (0, markdown.md)`- ${(0, markdown.Hn)(name, 200)}`);
			let more = names.length - shown.length;
			let rest = more > 0 ? [(0, markdown.md)`- ${(0, markdown.Hn)((0, format.hS)(more, "more name"))}`] : [];
			let head = (0, markdown.fj)([
				wasOpen ? (0, markdown.md)`Changed.` : (0, markdown.md)`Red again.`,
				verdictOf(view),
				runLink(view)
			], " ");
			return (0, markdown.fj)([head, (0, markdown.fj)([...shown, ...rest], "\n")], "\n\n");
		}
		function verdictOf({ verdict }) {
			return (0, markdown.md)`${(0, markdown.Hn)(verdict.sentence, 600)}.`;
		}
		function runLink({ report }) {
			return report.run === null ? (0, markdown.md)`A run` : (0, markdown.nf)((0, markdown.md)`This run`, report.run);
		}
		function amiss({ report, amiss: besides }) {
			let named = [...report.failed.map((entry) => ({
				...entry,
				resourceId: entry.resourceId ?? entry.target
			})), ...besides].map(({ kind, region, resourceId, resourceName }) => ({
				key: JSON.stringify([
					kind,
					region,
					resourceId
				]),
				name: `${resourceName || resourceId}${region === null ? "" : ` in ${region}`}`
			}));
			return [...new Map(named.map((one) => [one.key, one])).values()].sort((a, b) => a.key < b.key ? -1 : 1);
		}
		function hashOf(parts) {
			return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
		}
		async function keepIssue(issues, subject, scrub) {
			let marker = markerOf(subject);
			let text = () => {
				let { title, body } = issueText(subject);
				return {
					title: scrub(title),
					body: scrub(body)
				};
			};
			let found = await issues.find(marker);
			if (!found.ok) return found;
			let steps = issueSteps(subject, found.value);
			let done = await carryOut(steps);
			if (!done.ok || !steps.some((step) => step.do === "open")) return done;
			let now = await issues.find(marker);
			return now.ok ? carryOut(doublesOf(now.value)) : now;
			async function carryOut(all) {
				for (let step of all) {
					let written = await take(step);
					if (!written.ok) return written;
				}
				return (0, model.kX)(null);
			}
			function take(step) {
				switch (step.do) {
					case "open": return issues.open(text());
					case "rewrite": return issues.rewrite(step.number, text());
					case "comment": return issues.comment(step.number, scrub(step.text));
					case "close": return issues.close(step.number, step.because);
					default: return step;
				}
			}
		}
		async function tellWatchers(watching, ending, context) {
			if (watching.dryRun) return [];
			let patient = {
				...context,
				signal: withLastWords(context.signal)
			};
			return (await Promise.all([watching.issue === null ? null : tellIssue(watching.issue, ending, patient), watching.heartbeatUrl === null ? null : tellHeart(watching.heartbeatUrl, ending, patient)])).filter((warning) => warning !== null);
		}
		async function tellIssue(wanted, ending, context) {
			let warn = (why) => warning("issue", `the issue could not be written: ${why}`);
			let { host, scrub, signal, clock, issueMilliseconds = 3e4 } = context;
			if (host.place === null) return warn("there is no repository outside a workflow");
			if (wanted.token === "") return warn("there is no token; give the input github-token");
			let subject = {
				key: [...host.place, ...wanted.subject],
				title: wanted.subject,
				...ending,
				origin: context.origin
			};
			try {
				let written = await (0, outside.dn)(async (stop) => {
					let issues = await host.issues(wanted.token, {
						clock,
						signal: stop
					});
					return issues.ok ? keepIssue(issues.value, subject, scrub) : issues;
				}, signal, issueMilliseconds);
				return written.ok ? null : warn(`${written.fault.message}; ${written.fault.advice}`);
			} catch (error) {
				return warn(context.signal.aborted ? "the run was cancelled" : wordsOf(error));
			}
		}
		async function tellHeart(url, { view }, context) {
			let warn = (why) => warning("heartbeat-url", `the heartbeat could not be sent: ${why}`);
			try {
				let network = await context.network();
				if (!network.ok) return warn(network.fault.message);
				let problem = await sendHeartbeat(url, view.report.outcome === "ok", {
					...context,
					network: network.value
				});
				return problem === null ? null : warn(problem);
			} catch (error) {
				return warn(wordsOf(error));
			}
		}
		function warning(target, message) {
			return {
				region: null,
				target,
				message
			};
		}
		function wordsOf(error) {
			return error instanceof Error ? error.message : String(error);
		}
		function withLastWords(signal) {
			let controller = new AbortController();
			let stop = () => {
				setTimeout(() => controller.abort(signal.reason), 2e3).unref();
			};
			signal.aborted ? stop() : signal.addEventListener("abort", stop, { once: !0 });
			return controller.signal;
		}
		async function publish(report, publishing) {
			let { folders, log, accounts, watching, watchers } = publishing;
			let viewed = (one) => (0, engine.pP)(accounts.hideAll(one));
			let file = await (0, files.X8)(folders, fileNameOf(report), report);
			let path = file.ok ? file.path : null;
			let told = file.ok ? report : amended(report, "report", file.problem);
			let view = await viewed(told);
			let page = await writePage(view, publishing, fileNameOf(report));
			if (page.problem !== null) {
				told = {
					...told,
					warnings: [...told.warnings, {
						region: null,
						target: "page",
						message: page.problem
					}]
				};
				view = await viewed(told);
				path !== null && await (0, files.aS)(path, told);
			}
			let pagePath = page.path;
			let unwritten = writeOutputs(renderOutputs(view, path, { pagePath }));
			if (unwritten !== null) {
				told = amended(told, "outputs", `the outputs could not be written: ${unwritten}`);
				view = await viewed(told);
				path !== null && await (0, files.aS)(path, told);
				await writePage(view, publishing, fileNameOf(report));
				writeOutputs(renderOutputs(view, path, { pagePath }));
			}
			let warnings = await tellWatchers(watching, {
				view,
				reportPath: path
			}, watchers);
			if (warnings.length > 0) {
				told = {
					...told,
					warnings: [...told.warnings, ...warnings]
				};
				view = await viewed(told);
				path !== null && await (0, files.aS)(path, told);
			}
			annotate(annotations(view));
			let unshown = await summarize(() => renderSummary(view, {
				reportPath: path,
				origin: watchers.origin
			}));
			unshown !== null && annotate([{
				level: "warning",
				title: "No job summary",
				message: `the job summary could not be written: ${unshown}`
			}]);
			logLast(log, (0, log_lines.OG)(view), (0, report_verdict.x8)(view.verdict));
			return told;
		}
		async function writePage({ htmlPage }, { folders }, reportName) {
			if (htmlPage === null) return {
				path: null,
				problem: null
			};
			let written = await (0, files.Of)(folders, reportName.replace(/\.json$/, ".html"), htmlPage());
			return written.ok ? {
				path: written.path,
				problem: null
			} : {
				path: null,
				problem: written.problem
			};
		}
		function fileNameOf({ mode, startedAt }) {
			return (0, external_node_path_.basename)(`backup-via-tag-${mode ?? "refused"}-${startedAt.replace(/[^0-9]/g, "")}-${process.pid}.json`);
		}
	}),
	58241: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GU: () => alertOf,
			RJ: () => aboutResources,
			Vb: () => nameOf,
			kA: () => shownNames,
			r4: () => placeKey
		});
		var _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87261);
		var _model_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97989);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33444);
		function alertOf(report, sign, own) {
			if (sign === "green") return [];
			let named = new Set(own.flatMap(({ names }) => names));
			let unread = report.regions.filter(({ read }) => !read).map(({ region }) => region);
			let others = [...new Set(aboutResources(report.failed).map(nameOf))].filter((name) => !named.has(name));
			let lines = [
				...own,
				...others.length === 0 ? [] : [{
					label: "Something failed for",
					names: others
				}],
				...unread.length === 0 ? [] : [{
					label: "Not looked at",
					names: unread
				}]
			];
			if (lines.length > 0 || sign !== "red") return lines;
			let [first] = report.failed;
			return first === void 0 ? [] : [{
				label: `What to do: ${(0, _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__.pj)(first.advice, 600)}`,
				names: []
			}];
		}
		function shownNames({ names, unnamed = 0 }) {
			let shown = names.length <= 13 ? names : names.slice(0, 12);
			return {
				shown,
				more: names.length - shown.length + unnamed
			};
		}
		function nameOf({ resourceName, resourceId }) {
			return resourceName === null || resourceName.trim() === "" ? resourceId ?? "not known" : resourceName;
		}
		function aboutResources(failed) {
			let known = failed.filter(({ region, kind, resourceId }) => region !== null && kind !== null && resourceId !== null);
			return [...(0, _model_group_js__WEBPACK_IMPORTED_MODULE_2__.$)(known, placeKey).values()].flatMap(([first]) => first === void 0 ? [] : [first]);
		}
		function placeKey({ region, kind, resourceId }) {
			return region === null || kind === null || resourceId === null ? "" : (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.TN)({
				region,
				kind,
				id: resourceId
			});
		}
	}),
	42078: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	55436: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			NR: () => faultLink,
			_h: () => docsLink
		});
		let PAGES = `https://github.com/your-org/backup-via-tag/blob/v${__webpack_require__(17518).x}/docs`;
		function docsLink(page) {
			return `${PAGES}/${page}.md`;
		}
		function faultLink(fault) {
			return `${docsLink("faults")}#${FAULT_PARTS[fault]}`;
		}
		let START = "before-anything-is-read";
		let REGION = "in-a-region";
		let BACKUP = "backup";
		let PURGE = "purge";
		let PREVIEW = "preview-and-approval";
		let ANY = "at-any-time";
		let FAULT_PARTS = {
			"bad-input": START,
			"no-id-token": START,
			"role-refused": START,
			"no-credentials": START,
			"credentials-expired": START,
			"access-denied": REGION,
			"denied-by-policy": REGION,
			"region-not-enabled": REGION,
			unreachable: REGION,
			throttled: REGION,
			"service-error": REGION,
			"none-found": BACKUP,
			"resource-gone": BACKUP,
			"wrong-state": BACKUP,
			busy: BACKUP,
			"quota-reached": BACKUP,
			"tag-policy": BACKUP,
			"name-taken": BACKUP,
			"not-available-in-time": BACKUP,
			"backup-failed": PURGE,
			"guard-unevaluated": PURGE,
			"too-many-deletions": PURGE,
			"deletion-blocked": PURGE,
			"snapshot-left": PURGE,
			"not-allowed": PREVIEW,
			"comment-failed": PREVIEW,
			"not-written": ANY,
			"clock-wrong": ANY,
			cancelled: ANY,
			unexpected: ANY
		};
	}),
	46460: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$B: () => PREVIEW_STYLE,
			$d: () => sizeOf,
			P6: () => cutToBudget,
			PB: () => SUMMARY_STYLE,
			U8: () => fitBlocks
		});
		var _console_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42078);
		var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59152);
		var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40074);
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
			let end = isFolded(section) ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`\n\n</details>` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)``;
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
			let count = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(`${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.ai)(missing)} of ${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(section.count, section.noun)} not shown here`);
			return path === null ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`\n\n**${count}.**` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`\n\n**${count}:** ${path} has the whole ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(whole)}.`;
		}
		function renderCell(parts, { links, longestCell }) {
			let shown = parts.map((part) => {
				if (typeof part == "string") return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(part, longestCell);
				if ("drawn" in part) return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(part.drawn);
				return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.nf)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(part.id), links ? (0, _console_links_js__WEBPACK_IMPORTED_MODULE_0__.i1)(part.page, part.region, part.id) : null);
			});
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.fj)(shown, " ");
		}
	}),
	59152: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$l: () => gib,
			U5: () => timeBetween,
			_l: () => pluralOf,
			ai: () => number,
			hS: () => counted,
			uM: () => share
		});
		function number(value) {
			return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
		}
		function counted(count, singular, plural = `${singular}s`) {
			return `${number(count)} ${count === 1 ? singular : plural}`;
		}
		function pluralOf(singular, count) {
			return count === 1 ? singular : `${singular}s`;
		}
		function share(part, whole, noun, verb) {
			return `${number(part)} of ${counted(whole, noun)} ${part === 1 ? verb.one : verb.many}`;
		}
		function gib(size) {
			return `${number(size)} GiB`;
		}
		function timeBetween(start, end) {
			let seconds = Math.round((Date.parse(end) - Date.parse(start)) / 1e3);
			if (!Number.isFinite(seconds) || seconds < 0) return null;
			if (seconds < 1) return "less than 1 s";
			if (seconds < 60) return `${seconds} s`;
			let minutes = Math.floor(seconds / 60);
			if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
			return `${number(Math.floor(minutes / 60))} h ${minutes % 60} min`;
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
	40074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		var _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87261);
		let finished = (text) => text;
		function md(template, ...holes) {
			return finished(String.raw({ raw: template }, ...holes));
		}
		function join(parts, separator) {
			return finished(parts.join(separator));
		}
		function cell(text, limit) {
			return finished((0, _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__.pj)(text, limit).split(" ").map(escapeWord).join(" "));
		}
		function code(text, limit) {
			let clean = (0, _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__.pj)(text, limit);
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
		function fence(language, lines) {
			let clean = lines.map((line) => `${/^[+-]? */.exec(line)?.[0] ?? ""}${(0, _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__.pj)(line.replace(/^[+-]? */, ""))}`);
			let longest = Math.max(2, ...clean.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
			let mark = "`".repeat(longest + 1);
			return finished([
				`${mark}${language}`,
				...clean,
				mark
			].join("\n"));
		}
	}),
	94324: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jb: () => rowsByKind,
			RO: () => rowsOf,
			VG: () => resourceCell,
			tZ: () => PLAIN,
			zt: () => pointCell
		});
		var _console_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42078);
		var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33866);
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
			folded: !1,
			bad: !1,
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
			return name === null || name.trim() === "" ? [reference] : [name, reference];
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
	5563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BT: () => holdsAnything,
			HW: () => aboutWords,
			Ks: () => sectionsOf
		});
		var _model_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97989);
		var _alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58241);
		var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59152);
		var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94324);
		var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33866);
		function sectionsOf(view) {
			return [
				warnings(view),
				...view.sections,
				messages(view),
				regions(view)
			].filter(holdsAnything);
		}
		function holdsAnything(section) {
			return section.count > 0 || section.groups !== null;
		}
		function warnings({ warnings: told }) {
			let groups = [...(0, _model_group_js__WEBPACK_IMPORTED_MODULE_3__.$)(told, ({ message }) => message).values()];
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_1__.tZ,
				title: (0, _format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(told.length, "warning"),
				noun: "warning",
				columns: ["About", "Warning"],
				sentences: ["Warning"],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_1__.RO)(groups, (group) => [[placesOf(group)], [group[0]?.message ?? ""]])
			};
		}
		function placesOf(group) {
			let places = group.map(({ target, region }) => region === null || region === target ? target : `${target} in ${region}`);
			let more = places.length - 10;
			return `${places.slice(0, 10).join(", ")}${more > 0 ? ` and ${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(more)} more` : ""}`;
		}
		function messages({ report }) {
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_1__.tZ,
				title: `AWS's full messages (${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(report.failed.length)})`,
				quiet: !0,
				noun: "message",
				columns: ["About", "Message"],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_1__.RO)(report.failed, (entry) => [[aboutWords(entry)], [entry.message]])
			};
		}
		function aboutWords(entry) {
			let { region, resourceId, resourceName } = entry;
			let target = (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.fk)(entry.target);
			let where = region === null || region === target ? "" : ` in ${region}`;
			if (resourceId === null) return `${target}${where}`;
			let name = (0, _alert_js__WEBPACK_IMPORTED_MODULE_0__.Vb)({
				resourceId,
				resourceName
			});
			let ids = [...new Set([resourceId, target])].filter((id) => id !== name);
			return `${name}${ids.length === 0 ? "" : ` (${ids.join(", ")})`}${where}`;
		}
		function regions({ report, regionCounts }) {
			let { columns, counts } = regionCounts;
			let told = [...report.regions.entries()].filter(([index, entry]) => !entry.read || entry.failed > 0 || counts(index).some((count) => count > 0));
			let silent = report.regions.length - told.length;
			let notes = silent === 0 || told.length === 0 ? [] : [`${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(silent, "more region")} with nothing to tell.`];
			return {
				..._section_js__WEBPACK_IMPORTED_MODULE_1__.tZ,
				title: `${(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.hS)(report.regions.length, "region")} looked at`,
				quiet: !0,
				notes,
				noun: "region",
				columns: [
					"Region",
					"Read",
					...columns,
					"Failures"
				],
				...(0, _section_js__WEBPACK_IMPORTED_MODULE_1__.RO)(told, ([index, entry]) => [
					[entry.region],
					[entry.read ? "yes" : "NO, not read"],
					...counts(index).map((count) => [(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(count)]),
					[(0, _format_js__WEBPACK_IMPORTED_MODULE_4__.ai)(entry.failed)]
				])
			};
		}
	}),
	14544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => directTerms,
			fd: () => termsOf,
			wW: () => headed
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		function termsOf({ kinds, engine }) {
			let { resource, point, aPoint } = (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(kinds);
			let mixed = new Set(kinds).size > 1;
			if (engine === "direct") return {
				resource,
				point,
				work: point,
				aWork: aPoint,
				begin: "create",
				begun: "created",
				mixed
			};
			return {
				resource,
				point: (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Z9)([]).point,
				work: "backup job",
				aWork: "a backup job",
				begin: "start",
				begun: "started",
				mixed
			};
		}
		function directTerms({ kinds }) {
			return termsOf({
				kinds,
				engine: "direct"
			});
		}
		function headed(word) {
			return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
		}
	}),
	56898: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vj: () => verdictOf,
			nl: () => hasFault,
			x8: () => signed
		});
		var _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87261);
		var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59152);
		function verdictOf(report, clauses) {
			let good = report.outcome === "ok";
			let worries = clauses.worries ?? [];
			let sign = clauses.sign ?? (good ? worries.length > 0 ? "orange" : "green" : "red");
			if (clauses.sentence !== void 0) return {
				good,
				sign,
				sentence: clauses.sentence
			};
			let protection = clauses.protection ?? null;
			return {
				good,
				sign,
				sentence: headed([
					...protection === null ? [] : [protection],
					...worries,
					...good ? [clauses.done] : failureClauses(report, clauses),
					...report.dryRun ? ["dry run: nothing was written"] : []
				].filter((clause) => clause !== "").join(" · "))
			};
		}
		function headed(text) {
			return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
		}
		let EMOJI = {
			green: "🟢",
			orange: "🟠",
			red: "🔴"
		};
		let LETTERS = {
			green: "OK",
			orange: "WARNING",
			red: "NOT OK"
		};
		function signed({ sign, sentence }, emoji = !0) {
			return emoji ? `${EMOJI[sign]} ${sentence}` : `${LETTERS[sign]}: ${sentence}`;
		}
		function hasFault(report, code) {
			return report.failed.some(({ fault }) => fault === code);
		}
		function failureClauses(report, clauses) {
			let { problems, besides, tellsFailure = !1 } = clauses;
			let job = clauses.job.toLowerCase();
			let unread = report.regions.filter(({ read }) => !read).length;
			let unknown = unread === 0 ? [] : [(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.uM)(unread, report.regions.length, "region", {
				one: "unknown",
				many: "unknown"
			})];
			let told = [...problems];
			told.length === 0 && unknown.length === 0 && !tellsFailure && told.push(otherProblem(report));
			let [first, ...others] = told;
			let how = endOf(report, job);
			let begun = first === void 0 ? how === null ? [] : [how] : [`${how ?? `${job} failed`}: ${first}`];
			return [
				...unknown,
				...begun,
				...others,
				...besides === null ? [] : [besides]
			];
		}
		function endOf(report, job) {
			if (hasFault(report, "too-many-deletions")) return report.dryRun ? `${job} would be refused` : `${job} refused`;
			return hasFault(report, "cancelled") ? `${job} cancelled` : null;
		}
		function otherProblem({ failed }) {
			let [first] = failed;
			if (first === void 0) return "it ended early and left no reason";
			if (first.action !== "start" && first.action !== "select" && failed.length > 1) return (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(failed.length, "failure");
			let more = failed.length - 1;
			return `${(0, _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__.pj)(first.message, 200).replace(/[.;:]$/, "")}${more > 0 ? `; ${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(more, "more failure")}` : ""}`;
		}
	}),
	33866: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gx: () => keptWords,
			Iv: () => actionWords,
			MM: () => behindWords,
			MS: () => KEPT_ORDER,
			NC: () => snapshotResultWords,
			RY: () => FINISHED_WORDS,
			b8: () => RETAINED_WORDS,
			dm: () => isUneventful,
			fk: () => shownId,
			jP: () => createdStateWords,
			lb: () => deletedBecauseWords,
			q1: () => headingWords
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59152);
		var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14544);
		function actionWords({ action, kind }, subject) {
			let alone = kind === null || subject.kinds.length < 2;
			let { resource, point, work, begin } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.fd)(alone ? subject : {
				...subject,
				kinds: [kind]
			});
			return {
				start: "start the run",
				select: `select ${resource}s`,
				read: alone ? "read" : `read ${resource}s`,
				create: `${begin} ${work}`,
				wait: `wait for ${work}`,
				delete: `delete ${point}`,
				"delete-snapshot": "delete snapshot",
				purge: "purge",
				"set-expiry": `set the expiry of ${point}`,
				sync: "sync",
				preview: "preview",
				report: "hand the result over"
			}[action];
		}
		let KEPT_WORDS = {
			refused: "due for deletion, but refused",
			failed: "deletion failed",
			"expiry-unreadable": "Expire tag cannot be read",
			"expiry-missing": "no Expire tag",
			"not-ours": "not proven to be ours",
			protected: "protected against deletion",
			public: "public",
			"in-use": "in use",
			locked: "locked",
			changed: "changed since it was decided",
			"not-approved": "due, but not in the approved change set",
			"min-keep": "among the newest of its resource (min-keep)",
			"unknown-plan": "its plan or rule is not in the plan file",
			retention: "kept by its plan's retention",
			pending: "still pending",
			"other-tag": "made for another tag",
			"never-expires": "never expires",
			"not-expired": "not expired yet"
		};
		let KEPT_ORDER = Object.keys(KEPT_WORDS);
		function keptWords(because, kinds) {
			if (because === "protected" && kinds.every((kind) => kind === "ec2-instance")) return "protected against deregistration";
			return because === "min-keep" ? `among the newest of its ${(0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(kinds).resource} (min-keep)` : KEPT_WORDS[because];
		}
		let RETAINED_WORDS = {
			lengthen: "kept longer",
			shorten: "kept shorter",
			"shorten-to-grace": "kept shorter, as far as the grace allows",
			snapshots: "its snapshots said something else"
		};
		function isUneventful(because) {
			return because === "not-expired" || because === "never-expires";
		}
		function createdStateWords(entry) {
			let state = entry.state === "planned" ? "would be created" : entry.state;
			return entry.alreadyDone ? `${state}, made by an earlier attempt` : state;
		}
		function deletedBecauseWords(entry) {
			if (entry.because === "failed") return "had failed, held no backup";
			return "expired";
		}
		function snapshotResultWords(result) {
			if (result === "planned") return "would be deleted";
			if (result === "success") return "deleted";
			return result === "skipped" ? "skipped (another AMI uses it)" : `left behind: ${result}`;
		}
		let FINISHED_WORDS = {
			planned: "would be deleted",
			deleted: "deleted",
			failed: "FAILED, left behind"
		};
		function headingWords(noun, done, count, dryRun) {
			return `${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(count, noun)} ${dryRun ? `would be ${done}` : done}`;
		}
		function shownId(id) {
			return /^arn:[^:]*:rds:[^:]*:[^:]*:(?:cluster-)?snapshot:([^:]+)$/.exec(id)?.[1] ?? id;
		}
		function behindWords(kinds) {
			let databases = kinds.filter((kind) => kind === "rds-instance" || kind === "rds-cluster").length;
			if (databases === 0) return "volumes";
			return databases === kinds.length ? "databases" : "volumes and databases";
		}
	})
};
