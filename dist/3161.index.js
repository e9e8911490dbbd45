export const id = 3161;
export const ids = [3161];
export const modules = {
5542: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { runInAccounts: () => runInAccounts });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _together_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5633);
function unitsIn({ taken, left }) {
	return [...new Set([...taken, ...left])].filter((term) => !isAccount(term));
}
function chooseAccounts({ taken, left }, under) {
	let accountsOf = (term) => isAccount(term) ? [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.lSI)(term)] : under.get(term) ?? [];
	let wanted = new Set(taken.flatMap(accountsOf));
	let idle = left.filter((term) => !accountsOf(term).some((account) => wanted.has(account)));
	let out = new Set(left.flatMap(accountsOf));
	return {
		accounts: [...wanted].filter((account) => !out.has(account)).sort(),
		idle,
		empty: taken.filter((term) => accountsOf(term).length === 0)
	};
}
function isAccount(term) {
	return /^\d{12}$/.test(term);
}
async function changeSetsOf(accounts, approved, run) {
	let texts = approved === null ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)(new Map()) : await read(accounts, approved, run);
	if (!texts.ok) return texts;
	let written = new Map();
	let known = remembered(run.files.read);
	let { prepareEvidence } = run.files;
	let prepare = prepareEvidence === void 0 ? {} : { prepareEvidence: remembered(prepareEvidence) };
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)({
		filesOf: (account) => ({
			...run.files,
			...prepare,
			read: async (path, mostBytes) => {
				if (path !== approved) return known(path, mostBytes);
				let own = texts.value.get(account);
				if (own === void 0) throw Error(`it holds nothing for account ${account}, which could not be looked at when it was made`);
				return own;
			},
			write: async (kind, text) => {
				if (kind !== "change-set") return run.files.write(kind, text);
				written.set(account, text);
				return WITH_THE_OTHERS;
			}
		}),
		write: async () => {
			if (written.size === 0) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(null);
			let { writeAccountsFile } = await __webpack_require__.e(1350).then(__webpack_require__.bind(__webpack_require__, 1350));
			let text = writeAccountsFile(accounts, [...written.entries()].sort(byAccount).map(([, one]) => one));
			return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(async () => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(await run.files.write("change-set", text)), run);
		}
	});
}
let WITH_THE_OTHERS = "";
function byAccount([one], [other]) {
	return one < other ? -1 : 1;
}
async function read(accounts, path, { files }) {
	let refuse = (why) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)("change-set", (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`change-set: "${path}" is refused: ${why}`, ADVICE));
	let text;
	try {
		text = await files.read(path, _start_js__WEBPACK_IMPORTED_MODULE_0__.whO);
	} catch (error) {
		return refuse(`it cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	}
	let { readAccountsFile } = await __webpack_require__.e(1350).then(__webpack_require__.bind(__webpack_require__, 1350));
	let reading = readAccountsFile(text, accounts);
	return reading.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)(reading.texts) : refuse(reading.problem);
}
let ADVICE = "Make a change set with a dry run of the same inputs and accounts, have it approved, and write its path; nothing was changed.";
function remembered(ask) {
	let known = new Map();
	return (path, ...more) => {
		let found = known.get(path);
		if (found !== void 0) return found;
		let asking = ask(path, ...more);
		known.set(path, asking);
		return asking;
	};
}
function meeting(members, at) {
	let came = [];
	let open = members;
	let begin = () => {};
	let all = new Promise((resolve) => {
		begin = resolve;
	});
	let oneLess = () => {
		--open;
		open === 0 && begin(came);
	};
	return { member: () => {
		let counted = !1;
		return {
			meet: async (mine) => {
				came.push(mine);
				counted = !0;
				at.free();
				oneLess();
				let everybody = await all;
				await at.take();
				return everybody;
			},
			left: () => {
				counted || oneLess();
			}
		};
	} };
}
function foundNothing(reports, isAmiss) {
	let isNone = ({ fault, action }) => fault === "none-found" && action === "select";
	if (reports.every(({ failed }) => failed.some(isNone))) return reports;
	let [first, ...others] = reports;
	let forgiven = (report) => without(report, isNone, isAmiss(report));
	return [forgiven(first), ...others.map(forgiven)];
}
function without(report, isNone, amiss) {
	let failed = report.failed.filter((entry) => !isNone(entry));
	if (failed.length === report.failed.length) return report;
	let outcome = failed.length === 0 && !amiss ? "ok" : report.outcome;
	return {
		...report,
		failed,
		failedCount: failed.length,
		outcome
	};
}
function places(count) {
	let left = count;
	let waiting = [];
	return {
		take: () => {
			if (left > 0) {
				--left;
				return Promise.resolve();
			}
			return new Promise((resolve) => {
				waiting.push(resolve);
			});
		},
		free: () => {
			let next = waiting.shift();
			next === void 0 ? left += 1 : next();
		}
	};
}
async function runInAccounts(mode, request, asked, run, fleet) {
	let end = (refusals) => mode.refused({
		...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.erb)(request, run),
		refusals
	});
	let chosen = await accountsOf(asked, run, fleet);
	if (!chosen.ok) return end(chosen.refusals);
	let { accounts, warnings } = chosen.value;
	let [first, ...others] = accounts;
	if (first === void 0) return withNone(request, end, warnings);
	let changeSets = await changeSetsOf(accounts, approvedOf(request), run);
	if (!changeSets.ok) return end(changeSets.refusals);
	run.log.info(`${accounts.length} accounts, 4 at a time`);
	return together(mode, await workIn(mode, request, run, fleet, [first, ...others], changeSets.value), changeSets.value, warnings);
}
async function accountsOf(asked, run, fleet) {
	let units = unitsIn(asked);
	let under = units.length === 0 ? null : await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => fleet.accountsUnder(units), run);
	if (under !== null && !under.ok) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)("organization-role", under.fault);
	let { accounts, idle, empty } = chooseAccounts(asked, under?.value ?? new Map());
	let warn = (message) => ({
		region: null,
		target: "accounts",
		message
	});
	let warnings = [...idle.map((term) => warn(`accounts: "!${term}" leaves out no account of the others`)), ...empty.map((term) => warn(`accounts: no active account is in the unit "${term}"`))];
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)({
		accounts,
		warnings
	});
}
function withNone(request, end, warnings) {
	let message = "accounts: no account is left, once units are resolved and those with \"!\" are left out";
	if (!("ifNoneFound" in request && request.ifNoneFound !== "error")) return end([{
		target: "accounts",
		fault: {
			...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Correct accounts, such as \"111111111111 ou-ab12-cdefgh34\", or, where that is expected, set if-none-found to warn."),
			code: "none-found"
		}
	}]);
	let report = end([]);
	let told = request.ifNoneFound === "warn" ? [...warnings, {
		region: null,
		target: "accounts",
		message
	}] : warnings;
	return {
		...report,
		accounts: [],
		warnings: [...report.warnings, ...told]
	};
}
function approvedOf(request) {
	return "changeSet" in request ? request.changeSet.approved : null;
}
async function workIn(mode, request, run, fleet, accounts, changeSets) {
	let requests = accounts.map((account) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.zTO)(request, account));
	let clouds = fleet.cloudsOf(requests);
	let at = places(4);
	let { member } = meeting(accounts.length, at);
	let workIn = async (account, place) => {
		let { meet, left } = member();
		await at.take();
		try {
			let [own, cloud] = [requests[place], clouds[place]];
			if (own === void 0 || cloud === void 0) throw Error("an account without a session: this is a bug");
			let log = logOf(account, run.log);
			let files = changeSets.filesOf(account);
			return inAccount(await mode.run(own, {
				...run,
				cloud,
				log,
				files,
				accounts: { meet }
			}), account);
		} catch (error) {
			let refusals = [{
				target: "run",
				fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Klu)(error, run)
			}];
			return inAccount(mode.refused({
				...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.erb)(request, run),
				refusals
			}), account);
		} finally {
			left();
			at.free();
		}
	};
	let [first, ...others] = accounts;
	return Promise.all([workIn(first, 0), ...others.map((account, index) => workIn(account, index + 1))]);
}
function inAccount(report, account) {
	let failed = report.failed.map((entry) => entry.account === null ? {
		...entry,
		account
	} : entry);
	return {
		...report,
		account,
		failed
	};
}
function logOf(account, log) {
	let named = (text) => `${account}: ${text}`;
	return {
		info: (line) => log.info(named(line)),
		debug: (line) => log.debug(named(line)),
		group: (title, lines) => log.group(named(title), lines),
		progress: (done, total, what) => log.progress(done, total, named(what))
	};
}
async function together(mode, worked, changeSets, warnings) {
	let [putTogether, view] = await Promise.all([mode.together(), mode.view()]);
	let reports = foundNothing(worked, (report) => view(report).amiss.length > 0);
	let entries = reports.map((report) => {
		let { account, outcome, failedCount } = report;
		return {
			account,
			outcome,
			failedCount,
			verdict: view(report).verdict.sentence
		};
	});
	let written = await changeSets.write();
	let common = (0, _together_js__WEBPACK_IMPORTED_MODULE_1__.gA)(reports, entries, written.ok ? written.value : null);
	let report = putTogether({
		...common,
		warnings: [...warnings, ...common.warnings]
	}, reports);
	if (written.ok) return report;
	let failure = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aKc)({
		region: null,
		target: "change-set",
		action: "start",
		fault: written.fault
	});
	let outcome = report.outcome === "failed" ? "failed" : "partial";
	return {
		...report,
		outcome,
		failed: [...report.failed, failure],
		failedCount: report.failedCount + 1
	};
}
}),
5633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$7: () => calendarTogether,
	cz: () => sum,
	ec: () => firstKnown,
	gA: () => commonTogether,
	q4: () => regionsTogether
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function commonTogether(reports, accounts, changeSetPath) {
	let [first] = reports;
	let failed = failedTogether(reports);
	return {
		version: first.version,
		dryRun: first.dryRun,
		kinds: [...new Set(reports.flatMap(({ kinds }) => kinds))],
		outcome: outcomeTogether(reports.map(({ outcome }) => outcome)),
		startedAt: reports.map(({ startedAt }) => startedAt).sort()[0] ?? first.startedAt,
		finishedAt: reports.map(({ finishedAt }) => finishedAt).sort().at(-1) ?? first.finishedAt,
		account: null,
		caller: null,
		run: first.run,
		failedCount: failed.length,
		failed,
		warnings: warningsTogether(reports),
		changeSetPath,
		accounts: [...accounts].sort((one, other) => RANK[one.outcome] - RANK[other.outcome])
	};
}
let RANK = {
	failed: 0,
	partial: 1,
	ok: 2
};
function outcomeTogether(outcomes) {
	if (outcomes.every((outcome) => outcome === "ok")) return "ok";
	return outcomes.every((outcome) => outcome === "failed") ? "failed" : "partial";
}
function failedTogether(reports) {
	let keyOf = ({ action, target, fault, message }) => JSON.stringify([
		action,
		target,
		fault,
		message
	]);
	let ofRun = ({ action, target }) => action === "start" && target !== "session";
	let shared = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(reports.flatMap(({ failed }) => failed.filter(ofRun)), keyOf);
	let told = new Set();
	return reports.flatMap(({ failed }) => failed.flatMap((entry) => {
		let key = keyOf(entry);
		if (!ofRun(entry) || (shared.get(key)?.length ?? 0) < reports.length) return [entry];
		if (told.has(key)) return [];
		told.add(key);
		return [{
			...entry,
			account: null
		}];
	}));
}
function warningsTogether(reports) {
	let keyOf = ({ region, target, message }) => JSON.stringify([
		region,
		target,
		message
	]);
	let all = reports.flatMap(({ account, warnings }) => warnings.map((warning) => account === null ? warning : {
		...warning,
		account
	}));
	return [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(all, keyOf).values()].flatMap((group) => {
		let [first] = group;
		if (first === void 0 || group.length < reports.length || reports.length === 1) return group;
		let { account: _, ...rest } = first;
		return [rest];
	});
}
function regionsTogether(reports, add) {
	return [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(reports.flatMap(({ regions }) => regions), ({ region }) => region).values()].map((group) => group.reduce((sum, entry) => ({
		...add(sum, entry),
		read: sum.read && entry.read,
		failed: sum.failed + entry.failed
	})));
}
function calendarTogether(reports) {
	let calendars = reports.flatMap(({ account, calendar }) => calendar === null ? [] : [namedIn(calendar, account)]);
	let [first] = calendars;
	return first === void 0 ? null : {
		...first,
		resources: calendars.flatMap(({ resources }) => resources)
	};
}
function namedIn(calendar, account) {
	if (account === null) return calendar;
	return {
		...calendar,
		resources: calendar.resources.map((one) => ({
			account,
			...one
		}))
	};
}
function sum(reports, count) {
	return reports.reduce((total, report) => total + count(report), 0);
}
function firstKnown(reports, text) {
	for (let report of reports) {
		let known = text(report);
		if (known !== null) return known;
	}
	return null;
}
})
};
