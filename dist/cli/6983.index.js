export const id = 6983;
export const ids = [6983];
export const modules = {
	34838: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => unreadRegions });
		function unreadRegions(regions) {
			return regions.flatMap((entry) => entry.read ? [] : [{
				region: entry.region,
				target: entry.region,
				action: "read",
				fault: entry.fault
			}]);
		}
	}),
	86294: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => writeForApproval,
			k: () => readApproved
		});
		var _model_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15047);
		var _model_known_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51163);
		var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33444);
		var _ports_work_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35675);
		var _mode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74814);
		function writeForApproval(text, run) {
			return (0, _model_attempt_js__WEBPACK_IMPORTED_MODULE_0__.C)(async () => (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.kX)(await run.files.write("change-set", text)), run);
		}
		async function readApproved(path, { files }, judge) {
			let text;
			try {
				text = await files.read(path, _ports_work_tree_js__WEBPACK_IMPORTED_MODULE_3__.wh);
			} catch (error) {
				return refuse(path, `it cannot be read: ${error instanceof Error ? error.message : String(error)}`);
			}
			let judged = await judge(text);
			return judged.ok ? (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.P)(judged.value) : refuse(path, judged.problem);
		}
		function refuse(path, why) {
			return (0, _mode_js__WEBPACK_IMPORTED_MODULE_4__.J)("change-set", (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_1__.AN)(`change-set: "${path}" is refused: ${why}`, ADVICE));
		}
		let ADVICE = "Make a change set with a dry run of the same inputs, have it approved, and write its path; nothing was changed.";
	}),
	11120: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => agree,
			u: () => carryOut
		});
		var external_node_crypto_ = __webpack_require__(77598);
		function inTurn(changes) {
			return changes.map((change) => ({
				change,
				turn: (0, external_node_crypto_.createHash)("sha256").update(change.slot).digest("hex")
			})).sort((one, other) => one.turn < other.turn ? -1 : +(one.turn > other.turn)).map(({ change }) => change);
		}
		var known_faults = __webpack_require__(51163);
		var cloud = __webpack_require__(17950);
		async function apply({ changes }, kinds, watch, attentive = HEEDLESS) {
			let { log } = watch;
			let creates = changes.filter((change) => change.action === "create");
			let deletes = changes.filter((change) => change.action === "delete");
			let snapshots = changes.filter((change) => change.action === "delete-snapshot");
			let told = (total, what) => progress(log, total, what);
			let created = await each(inTurn(creates), (change) => (0, cloud.I)(kinds, change.resource.kind).create(change), watch, told(creates.length, "backups requested"));
			let deleted = await each(deletes, (change) => looking((lastLook) => (0, cloud.I)(kinds, change.point.kind).delete(change, lastLook), () => attentive.point(change)), watch, told(deletes.length, "backups deleted"));
			let deletedSnapshots = await each(snapshots, (change) => looking((lastLook) => (0, cloud.I)(kinds, change.snapshot.kind).deleteSnapshot(change, lastLook), () => attentive.snapshot(change)), watch, told(snapshots.length, "snapshots deleted"));
			let expiries = changes.filter((change) => change.action === "set-expiry");
			let retained = await each(expiries, (change) => (0, cloud.I)(kinds, change.point.kind).setExpiry(change), watch, told(expiries.length, "expiries changed"));
			return {
				created: inOrderOf(creates, created),
				deleted,
				deletedSnapshots,
				retained
			};
		}
		function inOrderOf(changes, done) {
			let places = new Map(changes.map((change, place) => [change, place]));
			let placeOf = ({ change }) => places.get(change) ?? 0;
			return [...done].sort((one, other) => placeOf(one) - placeOf(other));
		}
		let HEEDLESS = {
			point: () => Promise.resolve(null),
			snapshot: () => Promise.resolve(null)
		};
		async function looking(work, look) {
			let seen = { spared: null };
			let outcome = await work(async () => {
				seen.spared = await look();
				if (seen.spared === null) return null;
				return seen.spared.result === "failed" ? seen.spared.fault : SPARED;
			});
			return seen.spared ?? outcome;
		}
		let SPARED = {
			code: "not-allowed",
			message: "it is kept after all",
			advice: ""
		};
		function each(changes, work, watch, onDone) {
			return Promise.all(changes.map(async (change) => {
				let outcome = await outcomeOf(() => work(change), watch);
				onDone();
				return {
					change,
					outcome
				};
			}));
		}
		async function outcomeOf(work, watch) {
			try {
				return await work();
			} catch (error) {
				return {
					result: "failed",
					fault: (0, known_faults.Kl)(error, watch)
				};
			}
		}
		function progress(log, total, what) {
			let done = 0;
			return () => {
				done += 1;
				log.progress(done, total, what);
			};
		}
		var attempt = __webpack_require__(15047);
		var model = __webpack_require__(33444);
		var approval = __webpack_require__(86294);
		var mode = __webpack_require__(74814);
		async function agree(wanted, session, { source, due }) {
			let { request, run, connection } = session;
			let foreseen = await foresee(wanted, session);
			if (!foreseen.ok) return foreseen;
			let decided = foreseen.value;
			logChanges(run.log, decided);
			let asked = {
				request,
				account: connection.account,
				source,
				due
			};
			if (request.dryRun) return (0, mode.P)(await writeDown(decided, asked, session));
			if (request.changeSet.approved === null) return (0, mode.P)({
				changeSet: decided,
				changeSetPath: null
			});
			let approved = await (0, approval.k)(request.changeSet.approved, run, async (text) => {
				let { approve } = await __webpack_require__.e(7303).then(__webpack_require__.bind(__webpack_require__, 57303));
				let approval = approve(decided, text, asked, run.clock.now());
				return approval.ok ? {
					ok: !0,
					value: approval.changeSet
				} : approval;
			});
			return approved.ok ? (0, mode.P)({
				changeSet: approved.value,
				changeSetPath: null
			}) : approved;
		}
		async function foresee(changeSet, { connection, run }) {
			let { foresee: look } = connection;
			if (look === void 0) return (0, mode.P)(changeSet);
			let foreseen = await (0, attempt.C)(async () => (0, model.kX)(await look(changeSet)), run);
			return foreseen.ok ? (0, mode.P)(foreseen.value) : (0, mode.J)("changes", foreseen.fault);
		}
		async function writeDown(changeSet, asked, { run }) {
			let { changeSetText } = await __webpack_require__.e(7303).then(__webpack_require__.bind(__webpack_require__, 57303));
			let path = await (0, approval.A)(changeSetText(changeSet, asked, run.clock.now(), run.commit), run);
			if (path.ok) return {
				changeSet,
				changeSetPath: path.value
			};
			let failed = {
				region: null,
				target: "change-set",
				action: "start",
				fault: path.fault
			};
			return {
				changeSet: {
					...changeSet,
					failures: [...changeSet.failures, failed]
				},
				changeSetPath: null
			};
		}
		async function carryOut({ changeSet }, { request, run, connection }, attentive) {
			return request.dryRun ? null : apply(changeSet, connection.kinds, run, attentive);
		}
		function logChanges(log, { changes, failures }) {
			let count = (action) => changes.filter((change) => change.action === action).length;
			log.info(`To create ${count("create")}, to set the expiry of ${count("set-expiry")}, to delete ${count("delete")}, to keep ${count("keep")}, refused ${count("refuse")}, failed so far ${failures.length}`);
		}
	}),
	34141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => OUR_POINTS,
			t: () => lookAt
		});
		var _observe_observe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28135);
		let OUR_POINTS = {
			resources: null,
			points: !0
		};
		function lookAt({ request, run, connection }, regions, looking) {
			return (0, _observe_observe_js__WEBPACK_IMPORTED_MODULE_0__.l)(connection, regions, looking, run, (read) => logRegion(run.log, read, request.kinds.length > 1));
		}
		function logRegion(log, inventory, naming) {
			let place = naming ? `${inventory.region} ${inventory.kind}` : inventory.region;
			if (!inventory.read) {
				log.group(place, [`could not be read: ${inventory.fault.message}`]);
				return;
			}
			let { resources, points, loose } = inventory;
			let lines = resources.map(({ id, name, obstacle }) => {
				let title = name === "" ? id : `${id} (${name})`;
				return obstacle === null ? title : `${title}: not backed up, ${obstacle.reason}`;
			});
			points.length > 0 && lines.push(`with our tag: ${points.length}`);
			loose.length > 0 && lines.push(`snapshots left over from earlier ones: ${loose.length}`);
			log.group(`${place}: ${resources.length + points.length} found`, lines);
		}
	}),
	85529: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => needPlan,
			m: () => readPlan
		});
		var _model_known_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51163);
		var _plan_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97865);
		var _mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74814);
		async function readPlan(path, { files, startedAt }) {
			let text;
			try {
				text = await files.read(path);
			} catch (error) {
				if (isMissing(error)) return (0, _mode_js__WEBPACK_IMPORTED_MODULE_2__.P)(null);
				let message = `plan-file: "${path}" cannot be read: ${error instanceof Error ? error.message : String(error)}; write the path of a file in the working copy`;
				return (0, _mode_js__WEBPACK_IMPORTED_MODULE_2__.J)("plan-file", (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_0__.AN)(message, "Correct plan-file and run again; nothing was changed."));
			}
			return (0, _plan_source_js__WEBPACK_IMPORTED_MODULE_1__.vS)(path, text, startedAt);
		}
		async function needPlan(planFile, run, otherwise = "") {
			let path = (0, _plan_source_js__WEBPACK_IMPORTED_MODULE_1__.pw)(planFile);
			let reading = await readPlan(path, run);
			if (!reading.ok) return reading;
			return reading.value === null ? {
				ok: !1,
				refusals: [(0, _plan_source_js__WEBPACK_IMPORTED_MODULE_1__.PN)(path, otherwise)]
			} : (0, _mode_js__WEBPACK_IMPORTED_MODULE_2__.P)(reading.value);
		}
		function isMissing(error) {
			return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
		}
	}),
	77600: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Zm: () => backupPlanValue,
			_G: () => membershipOf,
			ky: () => unknownWords,
			vv: () => planNamesIn
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52431);
		let CUT_END = /^~[0-9a-f]{8}$|@cut-[0-9a-f]{16}$/;
		function backupPlanValue(rules) {
			let names = rules.map(({ plan, rule }) => `${plan.name}/${rule.name}`);
			let whole = names.join(", ");
			if (whole.length <= 256) return whole;
			let mark = `~${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(whole).digest("hex").slice(0, 8)}`;
			for (; [...names, mark].join(", ").length > 256;) names.pop();
			return [...names, mark].join(", ");
		}
		function membershipOf({ tags }, file) {
			let { backupPlan = null, backupTag } = tags;
			let direct = (file?.plans ?? []).filter((plan) => plan.engine === "direct");
			if (backupPlan === null) return {
				rules: [],
				plans: ofSameTags(backupTag, direct),
				unknown: [],
				whole: !0
			};
			let rules = [];
			let plans = new Set();
			let unknown = [];
			let named = new Set(backupPlan.split(", "));
			for (let text of named) {
				let { plan: planName, rule: ruleName } = namesIn(text);
				let plan = direct.find(({ name }) => name === planName);
				let rule = plan?.rules.find(({ name }) => name === ruleName);
				plan !== void 0 && plans.add(plan);
				plan !== void 0 && rule !== void 0 ? rules.push({
					plan,
					rule
				}) : isFormer(text, planName, file) || unknown.push({
					text,
					why: whyUnknown(text, planName, file)
				});
			}
			return {
				rules,
				plans: [...plans],
				unknown,
				whole: rules.length === named.size
			};
		}
		function ofSameTags(backupTag, plans) {
			if (backupTag === null) return [];
			return plans.filter(({ selection }) => selection.tags.length > 0 && (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.wm)(selection.tags) === backupTag);
		}
		function planNamesIn(backupPlan) {
			return [...new Set(backupPlan.split(", ").map((text) => namesIn(text).plan))];
		}
		function namesIn(text) {
			let slash = text.indexOf("/");
			return slash < 0 ? {
				plan: text,
				rule: null
			} : {
				plan: text.slice(0, slash),
				rule: text.slice(slash + 1)
			};
		}
		function isFormer(text, plan, file) {
			let former = file?.formerPlans ?? [];
			return former.includes(text) || former.includes(plan);
		}
		function whyUnknown(text, plan, file) {
			if (file === null) return "no-file";
			if (CUT_END.test(text)) return "cut";
			let held = file.plans.find(({ name }) => name === plan);
			if (held === void 0) return "no-plan";
			return held.engine === "aws-backup" ? "aws-backup" : "no-rule";
		}
		function unknownWords({ text, why }) {
			switch (why) {
				case "no-plan": return `the plan file has no plan "${namesIn(text).plan}"`;
				case "no-rule": return `the plan "${namesIn(text).plan}" has no rule "${namesIn(text).rule ?? ""}" any more`;
				case "aws-backup": return `AWS Backup carries out the plan "${namesIn(text).plan}" now`;
				case "cut": return "its BackupPlan tag was cut, so not all its plans are known";
				case "no-file": return `its plan ${text} was not read`;
				default: return why;
			}
		}
	}),
	97865: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PN: () => noPlan,
			pw: () => planPath,
			vS: () => parsePlan
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _model_known_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51163);
		function planPath(planFile) {
			return planFile ?? ".github/backup-plans.yml";
		}
		async function parsePlan(path, text, now) {
			let { parsePlanFile } = await Promise.all([
				__webpack_require__.e(5924),
				__webpack_require__.e(6637),
				__webpack_require__.e(7728),
				__webpack_require__.e(4930),
				__webpack_require__.e(8679)
			]).then(__webpack_require__.bind(__webpack_require__, 38679));
			let reading = parsePlanFile(text, now);
			if (reading.ok) return {
				ok: !0,
				value: {
					path,
					text,
					hash: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex"),
					file: reading.file
				}
			};
			return {
				ok: !1,
				refusals: tellable(reading.problems, text).map(({ line, column, message }) => ({
					target: `${path}:${line}:${column}`,
					fault: (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_1__.AN)(message, `Correct line ${line} of ${path} and run again; nothing was changed.`),
					place: {
						file: path,
						line,
						column
					}
				}))
			};
		}
		function tellable(problems, text) {
			if (!/^[ \t{]*["']?plans["']?[ \t]*:/m.test(text) && text.trim() !== "") return [{
				line: 1,
				column: 1,
				message: "this is not a plan file: no line of it says \"plans:\"; write \"plans:\" and under it a name for each plan"
			}];
			let told = problems.slice(0, 100).map((problem) => ({
				...problem,
				message: briefly(problem.message)
			}));
			let last = told.at(-1);
			if (problems.length <= 100 || last === void 0) return told;
			let message = `there are ${problems.length - 100} more problems below this one`;
			return [...told, {
				line: last.line,
				column: last.column,
				message
			}];
		}
		function briefly(message) {
			return cut(message.replace(/[\r\n]+/g, " ").split("\"").map((part, index) => index % 2 == 1 ? cut(part, 100) : part).join("\""), 500);
		}
		function cut(text, most) {
			return text.length > most ? `${text.slice(0, most)}...` : text;
		}
		function noPlan(path, otherwise) {
			let message = `plan-file: there is no file "${path}" in the working copy; check the repository out before, and write its path such as ".github/backup-plans.yml"${otherwise}`;
			return {
				target: "plan-file",
				fault: (0, _model_known_faults_js__WEBPACK_IMPORTED_MODULE_1__.AN)(message, "Correct plan-file and run again; nothing was changed.")
			};
		}
	}),
	17950: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => kindOf });
		function kindOf(kinds, name) {
			let kind = kinds.get(name);
			if (kind === void 0) throw Error(`nothing is wired for the kind ${name}: this is a bug`);
			return kind;
		}
	}),
	30521: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => calendarOf });
		var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83430);
		var _decide_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47843);
		var _decide_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88208);
		function calendarOf({ inventory, applied }, now) {
			if (inventory === null) return null;
			let gone = (applied?.deleted ?? []).flatMap(({ change, outcome }) => outcome.result === "failed" || outcome.result === "kept" ? [] : [change.point.id]);
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
			let resources = read.flatMap((region) => daysOf(region, region.points.flatMap((point) => {
				let { id, createdAt, state } = point;
				if (state !== "available" || createdAt === null || gone.has(id)) return [];
				let ownership = (0, _decide_ownership_js__WEBPACK_IMPORTED_MODULE_2__.i)(point, account);
				if (!ownership.ours) return [];
				return [{
					...(0, _decide_identity_js__WEBPACK_IMPORTED_MODULE_1__.tp)(point, ownership.source),
					day: Math.floor(createdAt / DAY)
				}];
			}), {
				from,
				to
			}));
			return {
				from: dateOf(from),
				to: dateOf(to),
				resources
			};
		}
		function daysOf({ kind, region, resources }, points, { from, to }) {
			let known = new Map();
			for (let source of points) {
				let { day } = source;
				let key = (0, _decide_identity_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(source);
				let entry = known.get(key) ?? {
					source,
					days: new Set(),
					first: day,
					newest: day
				};
				known.set(key, entry);
				day >= entry.newest && (entry.source = source);
				day >= from && day <= to && entry.days.add(day);
				entry.first = Math.min(entry.first, day);
				entry.newest = Math.max(entry.newest, day);
			}
			let find = (0, _decide_identity_js__WEBPACK_IMPORTED_MODULE_1__.ni)(resources);
			return [...known.values()].map((entry) => {
				let resource = find(entry.source);
				let [resourceId, resourceName] = [resource?.id ?? entry.source.source, resource?.name ?? ""];
				return {
					kind,
					region,
					resourceId,
					resourceName,
					...datesOf(entry)
				};
			});
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
	53006: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => keptEntries });
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		function keptEntries(changes, applied, names) {
			let kept = changes.flatMap((change) => {
				if (change.action === "keep-snapshot") {
					let { because, reason, snapshot } = change;
					return [{
						...names.loose(snapshot),
						recoveryPointId: (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.hS)(snapshot.id),
						name: "",
						because,
						reason
					}];
				}
				if (change.action !== "keep" && change.action !== "refuse") return [];
				let because = change.action === "refuse" ? "refused" : change.because;
				return [{
					...names.point(change.point),
					name: change.point.name,
					because,
					reason: change.reason
				}];
			});
			for (let { change, outcome } of applied?.deleted ?? []) {
				let entry = {
					...names.point(change.point),
					name: change.point.name
				};
				outcome.result === "failed" ? kept.push({
					...entry,
					because: "failed",
					reason: outcome.fault.message
				}) : outcome.result === "kept" && kept.push({
					...entry,
					because: "changed",
					reason: outcome.reason
				});
			}
			for (let { change, outcome } of applied?.deletedSnapshots ?? []) {
				if (outcome.result !== "kept") continue;
				let { snapshot } = change;
				let entry = {
					...names.loose(snapshot),
					recoveryPointId: (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.hS)(snapshot.id),
					name: ""
				};
				kept.push({
					...entry,
					because: "changed",
					reason: outcome.reason
				});
			}
			return kept;
		}
	})
};
