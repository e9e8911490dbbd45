export const id = 1339;
export const ids = [1339];
export const modules = {
	91339: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { preview: () => preview });
		var report_common = __webpack_require__(7538);
		var named = __webpack_require__(57718);
		var retained_entries = __webpack_require__(98346);
		function previewReport(ended, told = {}) {
			let { inventory = null, entry = null, changes = [], failures = [], warnings = [], calendar = null } = told;
			let common = (0, report_common.QC)(ended, {
				failures,
				warnings,
				succeeded: entry === null || entry.preview === null ? 0 : 1,
				regions: inventory?.regions ?? [],
				inventory,
				changeSetPath: told.changeSetPath ?? null
			});
			let retained = (0, retained_entries.V)(changes, null, (0, named.w)({
				account: ended.account,
				inventory
			}));
			return {
				mode: "preview",
				...common,
				preview: entry,
				retained,
				calendar,
				previewPath: told.previewPath ?? null
			};
		}
		var known_faults = __webpack_require__(51163);
		var backup_days = __webpack_require__(30521);
		var clock = __webpack_require__(58495);
		var end = __webpack_require__(76168);
		var external_node_crypto_ = __webpack_require__(77598);
		var plan_source = __webpack_require__(97865);
		var summary_document = __webpack_require__(24885);
		async function writeComment(request, { pullRequests, clock, signal }, { number, fromFork }, { entry, failed, account }) {
			let { githubToken, workflowRun } = request;
			if (fromFork || number === null) return null;
			if (githubToken === "") return (0, known_faults.AN)("there is no token to write the comment with", "Give the input github-token, or write \"comment: false\".");
			let run = workflowRun?.url ?? null;
			let body = (0, summary_document.Y)(entry, failed, {
				budgetBytes: 65436,
				reportPath: null,
				run
			});
			let repository = await pullRequests.repository(githubToken, {
				clock,
				signal
			});
			let written = repository.ok ? await repository.value.writeComment(number, markerOf(request, account), body) : repository;
			if (written.ok) return null;
			let { code, message: why, advice } = written.fault;
			return {
				code: code === "cancelled" ? code : "comment-failed",
				message: `the comment on pull request ${number} could not be written: ${why}`,
				advice: code === "access-denied" ? `${advice} Or write "comment: false".` : advice
			};
		}
		function markerOf({ planFile, regions, session }, seen) {
			let account = seen ?? /^arn:[^:]*:iam::(\d{12}):/.exec(session.role ?? "")?.[1] ?? null;
			let words = regions.split(/[\s,]+/).filter((word) => word !== "");
			let family = `<!-- backup-via-tag preview ${hashOf([(0, plan_source.pw)(planFile), ...words])} `;
			return {
				text: `${family}${account === null ? "unknown" : hashOf([account])} -->`,
				family,
				whole: account !== null
			};
		}
		function hashOf(parts) {
			return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
		}
		var model = __webpack_require__(33444);
		function verdictOf(preview, failOn) {
			let sooner = preview.fates.filter(({ change }) => change === "newly-deletable").length;
			let lost = preview.protection.filter(({ change }) => change === "lost").length;
			let idle = preview.unfired.rules.length;
			let clauses = [
				...soonerClause(preview),
				...lostClause(preview, lost),
				...unfiredClause(preview)
			];
			let sentence = clauses.length > 0 ? clauses.join("; ") : quiet(preview);
			let found = {
				"newly-deletable": sooner > 0,
				unprotected: lost > 0 || idle > 0
			};
			let broken = failOn.filter((finding) => found[finding]);
			return broken.length > 0 ? {
				good: !1,
				sentence: `${sentence}, which fail-on ${broken.join(" and ")} does not allow`
			} : {
				good: !0,
				sentence
			};
		}
		function soonerClause({ fates, kinds }) {
			let { point } = (0, model.Z9)(kinds);
			let sooner = fates.filter(({ change }) => change === "newly-deletable");
			if (sooner.length === 0) return [];
			let first = sooner[0]?.deletableFrom ?? null;
			let when = first === null ? "" : `, the first from ${first}`;
			return [`${sooner.length === 1 ? `1 ${point} becomes` : `${sooner.length} ${point}s become`} deletable sooner${when}`];
		}
		function lostClause({ kinds }, lost) {
			let { resource } = (0, model.Z9)(kinds);
			if (lost === 0) return [];
			return [`${lost === 1 ? `1 ${resource} loses its` : `${lost} ${resource}s lose their`} protection`];
		}
		function unfiredClause({ kinds, unfired: { rules, alone } }) {
			let { resource } = (0, model.Z9)(kinds);
			let [first, ...others] = rules;
			if (first === void 0) return [];
			let fires = others.length === 0 ? `no workflow fires the rule ${first}` : `no workflow fires ${rules.length} rules`;
			if (alone === 0) return [fires];
			return [`${fires}, and ${alone === 1 ? `1 ${resource} has` : `${alone} ${resource}s have`} no other`];
		}
		function quiet(preview) {
			let { resource, point } = (0, model.Z9)(preview.kinds);
			let gained = preview.protection.filter(({ change }) => change === "gained").length;
			if (gained > 0) return `${gained === 1 ? `1 ${resource} gains` : `${gained} ${resource}s gain`} protection; no ${point} becomes deletable sooner`;
			if (preview.rules.length === 0 && preview.fates.length === 0) return "The backup plans do not change";
			return `No ${point} becomes deletable sooner, and no ${resource} loses its protection`;
		}
		async function judge(request, { head, base, idle, idleBefore }, { account, inventory }, now) {
			if (head === null) return {
				rules: null,
				preview: null,
				asOf: null
			};
			let [{ compareRules }, { comparePlans }, { judgeAsOf }] = await Promise.all([
				__webpack_require__.e(608).then(__webpack_require__.bind(__webpack_require__, 80608)),
				Promise.all([__webpack_require__.e(155), __webpack_require__.e(6235)]).then(__webpack_require__.bind(__webpack_require__, 96235)),
				Promise.all([__webpack_require__.e(155), __webpack_require__.e(1862)]).then(__webpack_require__.bind(__webpack_require__, 11862))
			]);
			let rules = compareRules(base, head);
			let read = inventory?.regions.filter((region) => region.read) ?? [];
			if (account === null || read.length === 0) return {
				rules,
				preview: null,
				asOf: null
			};
			let input = {
				...await inputOf(request, {
					head,
					base
				}, account, read, now),
				idleBefore,
				idleAfter: idle
			};
			return {
				rules,
				preview: comparePlans(input),
				asOf: request.asOf === null ? null : judgeAsOf(input, Math.max(request.asOf, now))
			};
		}
		async function inputOf(request, { head, base }, account, regions, now) {
			let [{ selectByPlan }, { occurrences }] = await Promise.all([__webpack_require__.e(6040).then(__webpack_require__.bind(__webpack_require__, 6040)), Promise.all([__webpack_require__.e(5924), __webpack_require__.e(1452)]).then(__webpack_require__.bind(__webpack_require__, 61452))]);
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
				selectByPlan,
				occurrences
			};
		}
		async function changesOf(request, { source }, { inventory }, preview, { clock, commit, startedAt }) {
			if (source === null || inventory === null || preview === null) return null;
			let { previewedChanges } = await __webpack_require__.e(2851).then(__webpack_require__.bind(__webpack_require__, 62851));
			return previewedChanges(request, source, inventory, preview, {
				startedAt,
				now: clock.now(),
				commit
			});
		}
		function judgement({ failOn, kinds }, { compared }, { preview, rules }, offline) {
			let wanted = failOn.length > 0;
			let notAllowed = (sentence) => ({
				good: !1,
				sentence: `${sentence}, which fail-on ${failOn.join(" and ")} does not allow`
			});
			if (preview !== null) {
				let verdict = verdictOf(preview, failOn);
				return verdict.good && wanted && !compared ? notAllowed("Nothing was compared") : verdict;
			}
			if (rules === null) return {
				good: !0,
				sentence: "The backup plans cannot be previewed"
			};
			if (wanted && !compared) return notAllowed("Nothing was compared");
			if (rules.length === 0) return {
				good: !0,
				sentence: "The backup plans do not change"
			};
			let sentence = `${rules.length === 1 ? "1 difference" : `${rules.length} differences`} in the plan file; what it does to ${(0, model.Z9)(kinds).point}s is not known`;
			return offline === null || !wanted ? {
				good: !0,
				sentence
			} : notAllowed(sentence);
		}
		var observe = __webpack_require__(28135);
		var report_failures = __webpack_require__(8064);
		var shared_regions = __webpack_require__(38128);
		var session = __webpack_require__(4237);
		let NOTHING_SEEN = {
			account: null,
			caller: null,
			inventory: null,
			failed: []
		};
		function lookAround(request, run) {
			return (0, session.C)(request, run, lookAtAll, (refusals) => ({
				...NOTHING_SEEN,
				failed: atStart(refusals)
			}));
		}
		async function lookAtAll(session) {
			let { run, connection } = session;
			let { account, caller } = connection;
			let regions = await (0, shared_regions.N)(session);
			if (!regions.ok) return {
				account,
				caller,
				inventory: null,
				failed: atStart(regions.refusals)
			};
			let inventory = await (0, observe.l)(connection, regions.value.chosen, EVERYTHING, run, () => {});
			return {
				account,
				caller,
				inventory,
				failed: inventory.regions.flatMap((read) => read.read ? [] : [failureOf(read.region, read.region, "read", read.fault)])
			};
		}
		let EVERYTHING = {
			resources: [],
			points: !0
		};
		function whyOffline({ session }, { mayAskForIdToken }, pullRequest) {
			let rest = "the account was not looked at, and only the plan files are compared.";
			if (pullRequest?.fromFork === !0) return `This pull request comes from a fork, and GitHub gives its runs no ID token to assume a role with: ${rest} To see more, push the branch to this repository.`;
			if (session.role !== null && !mayAskForIdToken) return `This job may not ask for an ID token, so that it cannot assume ${session.role}: ${rest} Give it the permission "id-token: write".`;
			return null;
		}
		function failureOf(region, target, action, fault) {
			return {
				region,
				target,
				action,
				fault
			};
		}
		function atStart(refusals) {
			return refusals.map((refusal) => ({
				...refusal,
				region: null,
				action: "start"
			}));
		}
		function entriesOf(failures, { kinds }, { account, inventory }) {
			return (0, report_failures.cB)(failures, kinds, {
				account,
				inventory,
				applied: null
			});
		}
		var shared_fired = __webpack_require__(47203);
		var plan_file = __webpack_require__(85529);
		var workflow_files = __webpack_require__(78090);
		async function readBasis(question) {
			let { place, commit, repository } = question;
			for (let path of pathsOf(place)) {
				let text = await repository.fileAt(path, commit);
				if (!text.ok) return unread(question, text.fault);
				if (text.value !== null) return basisOf(path, text.value, question, []);
			}
			let moved = await findMoved(question);
			if (!moved.ok) return unread(question, moved.fault);
			if (moved.value !== null) {
				let { path, text } = moved.value;
				return basisOf(path, text, question, [`The change moves the plan file: before, it was ${path}.`]);
			}
			let absent = await repository.isAbsent(place.path, commit);
			if (!absent.ok) return unread(question, absent.fault);
			if (!absent.value) return unread(question, UNPROVEN);
			return {
				compared: !0,
				file: null,
				exists: !1,
				refusals: [],
				remarks: ["The base has no plan file: before this change, backups go by their Expire tags alone."]
			};
		}
		let UNPROVEN = {
			code: "access-denied",
			message: "GitHub does not show the file to this token, which does not prove that there is none",
			advice: "Give the job the permission \"contents: read\" and run again."
		};
		function pathsOf({ path, proven }) {
			if (proven) return [path];
			let parts = path.split("/");
			return parts.slice(0, 5).map((_, index) => parts.slice(index).join("/"));
		}
		async function basisOf(path, text, { run }, remarks) {
			let reading = await (0, plan_source.vS)(path, text, run.startedAt);
			if (reading.ok) return {
				compared: !0,
				file: reading.value.file,
				exists: !0,
				refusals: [],
				remarks
			};
			let [first] = reading.refusals;
			let remark = `The plan file of the base cannot be used: before this change, backups go by their Expire tags alone. ${first?.target}: ${first?.fault.message}`;
			return {
				compared: !0,
				file: null,
				exists: !0,
				refusals: [],
				remarks: [...remarks, remark]
			};
		}
		async function findMoved(question) {
			let { commit, repository, run } = question;
			let names = await formerNames(question);
			if (!names.ok) return names;
			if (names.value.length > 10) return {
				ok: !1,
				fault: TOO_MANY
			};
			let plans = [];
			for (let path of names.value) {
				let text = await repository.fileAt(path, commit);
				if (!text.ok) return text;
				if (text.value === null) continue;
				(await (0, plan_source.vS)(path, text.value, run.startedAt)).ok && plans.push({
					path,
					text: text.value
				});
			}
			let [first, second] = plans;
			if (second !== void 0) return {
				ok: !1,
				fault: TOO_MANY
			};
			return {
				ok: !0,
				value: first ?? null
			};
		}
		async function formerNames({ place, commit, headSha, repository, run }) {
			let changes = await repository.changesBetween(commit, headSha);
			if (!changes.ok) return changes;
			if (changes.value !== null) {
				let { files, whole } = changes.value;
				let own = files.find(({ path }) => pathsOf(place).includes(path));
				if (own !== void 0 && own.previousPath !== null) return {
					ok: !0,
					value: [own.previousPath]
				};
				let removed = files.filter(({ path, status }) => status === "removed" && isYaml(path));
				return whole ? {
					ok: !0,
					value: removed.map(({ path }) => path)
				} : {
					ok: !1,
					fault: TOO_MANY
				};
			}
			let before = await repository.pathsAt(commit);
			if (!before.ok) return before;
			if (before.value === null) return {
				ok: !1,
				fault: UNPROVEN
			};
			let gone = [];
			for (let path of before.value.filter(isYaml)) {
				await isGone(path, place, run.files) && gone.push(path);
				if (gone.length > 10) break;
			}
			return {
				ok: !0,
				value: gone
			};
		}
		function isYaml(path) {
			return /\.ya?ml$/.test(path);
		}
		async function isGone(path, { top }, files) {
			try {
				await files.read(top === "" ? path : `${top}/${path}`);
				return !1;
			} catch (error) {
				return error instanceof Error && "code" in error && error.code === "ENOENT";
			}
		}
		let TOO_MANY = {
			code: "bad-input",
			message: "the change touches so many files that it is not known whether it moved the plan file",
			advice: "Move the plan file in a pull request of its own."
		};
		function unread({ planFile, commit }, { code, message: why, advice }) {
			return notCompared({
				code,
				message: `the plan file "${planFile}" could not be read at the base commit ${commit}: ${why}`,
				advice
			});
		}
		function notCompared(fault) {
			return {
				compared: !1,
				file: null,
				exists: !1,
				refusals: [{
					target: "plan-file",
					fault
				}],
				remarks: []
			};
		}
		async function baseOf(pullRequest, checkedOut, repository) {
			let { event, baseSha, headSha, sha } = pullRequest;
			let commit = checkedOut?.commit ?? sha;
			if (event !== "pull_request" || commit === headSha || commit === "") return {
				ok: !0,
				value: baseSha
			};
			let parents = checkedOut?.parents ?? await repository.parentsOf(commit);
			if ("ok" in parents && !parents.ok) return parents;
			let known = "ok" in parents ? parents.value ?? [] : parents;
			let [first] = known;
			return {
				ok: !0,
				value: known.length === 2 && first !== void 0 ? first : baseSha
			};
		}
		async function baseInCheckout({ baseSha, headSha }, checkedOut, { path }, head, repository) {
			if (checkedOut?.commit !== baseSha) return null;
			let theirs = await repository.fileAt(path, headSha);
			if (!theirs.ok || theirs.value === (head?.text ?? null)) return null;
			let message = `the working copy holds the base (${baseSha}), and not the change`;
			return (0, known_faults.AN)(message, "Leave out \"ref\" where the repository is checked out.");
		}
		var mode = __webpack_require__(74814);
		async function readFarHead(place, pullRequest, repository, run) {
			let { headSha, baseSha, sha } = pullRequest;
			let [fresh, stale] = await Promise.all([repository.changesBetween(sha, headSha), repository.changesBetween(baseSha, headSha)]);
			let isFresh = sha !== "" && fresh.ok && fresh.value !== null;
			let base = isFresh ? sha : baseSha;
			let changes = isFresh ? fresh : stale;
			let mergeBase = changes.ok ? changes.value?.mergeBase ?? null : null;
			let [head, before, old] = await Promise.all([
				repository.fileAt(place.path, headSha),
				repository.fileAt(place.path, base),
				mergeBase === null ? null : repository.fileAt(place.path, mergeBase)
			]);
			let texts = {
				head,
				before,
				old
			};
			if (!head.ok) return {
				base,
				remarks: [],
				source: (0, mode.J)("plan-file", head.fault)
			};
			let merged = mergedText(texts);
			let remarks = merged.conflict ? [CONFLICT] : [];
			if (merged.text !== null) return {
				base,
				remarks,
				source: await (0, plan_source.vS)(place.path, merged.text, run.startedAt)
			};
			let absent = await repository.isAbsent(place.path, headSha);
			if (absent.ok && absent.value) return {
				base,
				remarks,
				source: (0, mode.P)(null)
			};
			let message = `plan-file: "${place.path}" could not be read at the head commit ${headSha}`;
			return {
				base,
				remarks,
				source: (0, mode.J)("plan-file", absent.ok ? (0, known_faults.AN)(message, "Give the job the permission \"contents: read\" and run again.") : absent.fault)
			};
		}
		let CONFLICT = "The base has changed the plan file too since the branch was made: the file of the branch is taken as it is. Update the branch to see what the merge makes of both.";
		function mergedText({ head, before, old }) {
			let [mine, theirs] = [head, before].map((text) => text.ok ? text.value : null);
			let common = old?.ok === !0 ? old.value : null;
			if (mine === void 0 || theirs === void 0) return {
				text: null,
				conflict: !1
			};
			if (common === null || theirs === null || theirs === common || theirs === mine) return {
				text: mine,
				conflict: !1
			};
			if (mine === common) return {
				text: theirs,
				conflict: !1
			};
			return {
				text: mine,
				conflict: !0
			};
		}
		async function readSources(request, run, pullRequest) {
			let planFile = (0, plan_source.pw)(request.planFile);
			let { head, basis, checkedOut } = await readBoth(planFile, request, run, pullRequest);
			let { remarks, compared } = basis;
			let nothing = {
				head: null,
				source: null,
				base: basis.file,
				compared,
				schedules: [],
				idle: NONE,
				idleBefore: NONE,
				remarks
			};
			if (!head.ok) return {
				...nothing,
				refusals: [...basis.refusals, ...head.refusals]
			};
			let source = head.value;
			if (source === null) {
				let missing = !basis.exists || request.planFile !== null ? [(0, plan_source.PN)(planFile, "")] : [];
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
			let { file } = source;
			let base = compared ? basis.file : file;
			let fired = checkedOut ? await judgeBoth(source, base, run.files) : NOT_READ;
			return {
				head: file,
				source,
				base,
				compared,
				schedules: fired.findings,
				idle: fired.idle,
				idleBefore: fired.idleBefore,
				refusals: basis.refusals,
				remarks: [
					...remarks,
					...fired.remarks,
					...notSimulated(file)
				]
			};
		}
		async function judgeBoth(source, before, files) {
			let texts = await (0, workflow_files.L)(source.path, files);
			let fired = await (0, shared_fired.o)(texts, source, files);
			if (before === null) return {
				...fired,
				idleBefore: NONE
			};
			let { idle: idleBefore } = await (0, shared_fired.o)(texts, {
				...source,
				file: before
			}, files);
			return {
				...fired,
				idleBefore
			};
		}
		let NONE = new Set();
		let NOT_READ = {
			findings: [],
			idle: NONE,
			idleBefore: NONE,
			remarks: ["Under pull_request_target the workflows of the head are not read: whether they fire the rules is not judged."]
		};
		async function readBoth(planFile, request, run, pullRequest) {
			let near = () => (0, plan_file.m)(planFile, run);
			if (pullRequest === null) return {
				head: await near(),
				basis: NOTHING_TO_COMPARE,
				checkedOut: !0
			};
			let place = await run.files.placeOf(planFile);
			let repository = place === null ? null : await repositoryOf(place, request, run, pullRequest);
			if (place === null || repository === null || !repository.ok) {
				let fault = repository?.ok === !1 ? repository.fault : (0, known_faults.AN)(OUTSIDE, "Name a file of the repository.");
				let message = `the plan file "${planFile}" could not be read at the base: ${fault.message}`;
				let basis = notCompared({
					...fault,
					message
				});
				let far = pullRequest.event === "pull_request_target";
				return {
					head: far ? {
						ok: !1,
						refusals: []
					} : await near(),
					basis,
					checkedOut: !far
				};
			}
			let question = {
				planFile,
				place,
				headSha: pullRequest.headSha,
				repository: repository.value,
				run
			};
			if (pullRequest.event === "pull_request_target") {
				let { source, base, remarks } = await readFarHead(place, pullRequest, repository.value, run);
				let basis = await readBasis({
					...question,
					commit: base
				});
				return {
					head: source,
					basis: {
						...basis,
						remarks: [...basis.remarks, ...remarks]
					},
					checkedOut: !1
				};
			}
			let checkedOut = await run.files.checkedOut(place.top);
			let [head, base] = await Promise.all([near(), baseOf(pullRequest, checkedOut, repository.value)]);
			if (!base.ok) return {
				head,
				basis: notCompared(base.fault),
				checkedOut: !0
			};
			let wrong = await baseInCheckout(pullRequest, checkedOut, place, head.ok ? head.value : null, repository.value);
			return {
				head,
				basis: wrong === null ? await readBasis({
					...question,
					commit: base.value
				}) : notCompared(wrong),
				checkedOut: !0
			};
		}
		let OUTSIDE = "it lies outside of the working copy";
		let NOTHING_TO_COMPARE = {
			compared: !1,
			file: null,
			exists: !1,
			refusals: [],
			remarks: ["No pull request started this run, so that the plan file is shown as it stands and nothing is compared."]
		};
		async function repositoryOf({ top }, { githubToken }, { files, pullRequests, clock, signal }, { headRepository }) {
			if (githubToken === "") return {
				ok: !1,
				fault: (0, known_faults.AN)("there is no token for GitHub", "Give the input github-token, or leave it to its default.")
			};
			let [checkedOut, repository] = await Promise.all([files.checkedOut(top), pullRequests.repository(githubToken, {
				clock,
				signal
			})]);
			if (!repository.ok) return repository;
			let theirs = checkedOut?.repository?.toLowerCase() ?? null;
			let ours = [repository.value.name, headRepository ?? ""].map((name) => name.toLowerCase());
			if (theirs === null || ours.includes(theirs)) return repository;
			let message = `it is in a checkout of ${theirs}, and the pull request is one of ${repository.value.name}`;
			return {
				ok: !1,
				fault: (0, known_faults.AN)(message, "Preview the plan file in the repository that holds it.")
			};
		}
		function notSimulated({ plans }) {
			let names = plans.filter(({ engine }) => engine === "aws-backup").map(({ name }) => name);
			if (names.length === 0) return [];
			return [`AWS Backup carries out ${names.length === 1 ? "the plan" : "the plans"} ${names.join(", ")}: whom it protects is shown here, what it makes and deletes is not.`];
		}
		async function runPreview(request, begun) {
			let pullRequest = await begun.pullRequests.pullRequest();
			let sources = await readSources(request, begun, pullRequest);
			let offline = whyOffline(request, begun.pullRequests, pullRequest);
			let past = pastDay(request, begun.startedAt);
			let failed = [...atStart(sources.refusals), ...past];
			let look = sources.head !== null && offline === null && past.length === 0 ? await lookAround(request, begun) : NOTHING_SEEN;
			failed.push(...look.failed);
			let run = (0, clock.HE)(begun);
			let { rules, preview, asOf } = await judge(request, sources, look, run.startedAt);
			let previewed = await changesOf(request, sources, look, preview, run);
			let { good, sentence } = judgement(request, sources, {
				preview,
				rules
			}, offline);
			good || failed.push(failureOf(null, "fail-on", "preview", {
				code: "not-allowed",
				message: sentence,
				advice: ADVICE
			}));
			let notes = [
				...offline === null ? [] : [offline],
				...sources.remarks,
				...previewed?.notes ?? []
			];
			let entry = {
				good,
				sentence,
				preview,
				rules,
				schedules: sources.schedules,
				asOf,
				notes
			};
			let comment = await commentOn(request, run, pullRequest, {
				entry,
				failed: entriesOf(failed, request, look),
				account: look.account
			}, offline);
			failed.push(...comment.failed);
			let warnings = [...scheduleWarnings(sources), ...comment.warnings];
			let changeSetPath = previewed === null ? null : await written("change-set", previewed.text, run, failed);
			let previewPath = await written("preview", `${JSON.stringify({
				version: 1,
				...entry,
				failed: entriesOf(failed, request, look)
			}, null, 1)}\n`, run, failed);
			let { inventory } = look;
			let calendar = (0, backup_days.Y)({
				inventory,
				applied: null
			}, run.startedAt);
			let told = {
				inventory,
				entry,
				changes: previewed?.changes ?? [],
				failures: failed,
				warnings,
				calendar
			};
			return previewReport((0, end.e)(request, run, look), {
				...told,
				changeSetPath,
				previewPath
			});
		}
		let ADVICE = "If this is intended, have a reviewer set fail-on: none or merge despite the failing check. Otherwise fix the plan file.";
		function pastDay({ asOf }, now) {
			if (asOf === null || asOf >= now) return [];
			let message = `as-of: ${new Date(asOf).toISOString()} is in the past; write a future day`;
			return [failureOf(null, "as-of", "start", (0, known_faults.AN)(message, "Correct the input as-of and run again."))];
		}
		function scheduleWarnings({ schedules }) {
			return schedules.map(({ file, line, column, message }) => ({
				region: null,
				target: `${file}:${line}:${column}`,
				message,
				place: {
					file,
					line,
					column
				}
			}));
		}
		async function commentOn(request, run, pullRequest, commented, offline) {
			if (pullRequest === null || !request.comment) return {
				failed: [],
				warnings: []
			};
			let problem = await writeComment(request, run, pullRequest, commented);
			if (problem === null) return {
				failed: [],
				warnings: []
			};
			if (offline === null) return {
				failed: [failureOf(null, "comment", "preview", problem)],
				warnings: []
			};
			return {
				failed: [],
				warnings: [{
					region: null,
					target: "comment",
					message: problem.message
				}]
			};
		}
		async function written(kind, text, { files }, failed) {
			try {
				return await files.write(kind, text);
			} catch (error) {
				let message = `the ${kind} could not be written: ${error instanceof Error ? error.message : String(error)}`;
				let fault = (0, known_faults.AN)(message, "Look at RUNNER_TEMP: it must be a folder to write to.");
				failed.push(failureOf(null, kind, "preview", fault));
				return null;
			}
		}
		let preview = {
			run: runPreview,
			refused: (ended) => previewReport(ended),
			view: async () => (await __webpack_require__.e(7059).then(__webpack_require__.bind(__webpack_require__, 17059))).previewView
		};
	}),
	24885: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => renderPreviewDocument });
		var backup_calendar = __webpack_require__(64520);
		var docs_links = __webpack_require__(55436);
		var fit = __webpack_require__(46460);
		var format = __webpack_require__(59152);
		var markdown = __webpack_require__(40074);
		var section = __webpack_require__(94324);
		var report_sections = __webpack_require__(5563);
		var verdict = __webpack_require__(56898);
		var terms = __webpack_require__(14544);
		var words = __webpack_require__(90458);
		function changeBlock(rules) {
			if (rules.length === 0) return null;
			let lines = rules.slice(0, 40).flatMap((change) => [
				`  ${placeOf(change)}`,
				...change.before === null ? [] : [`-   ${change.before.slice(0, 300)}`],
				...change.after === null ? [] : [`+   ${change.after.slice(0, 300)}`]
			]);
			let more = rules.length - 40;
			return (0, markdown.EU)("diff", more > 0 ? [...lines, `  and ${(0, format.hS)(more, "more difference")}`] : lines);
		}
		function placeOf({ plan, part, rule }) {
			if (part === "plan") return `plans.${plan}`;
			return rule === null ? `plans.${plan}.${part}` : `plans.${plan}.rules.${rule}`;
		}
		function beforeAndAfter({ before, after, days, kinds, hasBase }) {
			let { resource, point } = (0, terms.T)({ kinds });
			let oldest = (count) => count === null ? "none" : (0, format.hS)(count, "day");
			let rows = [
				[
					`${resource}s protected`,
					(0, format.ai)(before.protectedCount),
					(0, format.ai)(after.protectedCount)
				],
				[
					`${point}s kept in ${(0, format.hS)(days, "day")}`,
					(0, format.ai)(before.storage.images),
					(0, format.ai)(after.storage.images)
				],
				[
					"oldest restore point then",
					oldest(before.oldestDays),
					oldest(after.oldestDays)
				],
				[
					"cost a month then, at most",
					(0, words.TG)(before.storage.upperCost),
					(0, words.TG)(after.storage.upperCost)
				]
			];
			return (0, markdown.tp)([
				"",
				hasBase ? "before" : "without a plan",
				"after"
			], rows.map(([what, was, willBe]) => [
				(0, markdown.Hn)(what),
				(0, markdown.Hn)(was),
				was === willBe ? (0, markdown.Hn)(willBe) : (0, markdown.md)`**${(0, markdown.Hn)(willBe)}**`
			]));
		}
		function firstDeletion({ fates, graceMilliseconds }) {
			let first = fates.flatMap(({ change, deletableFrom }) => change === "newly-deletable" && deletableFrom !== null ? [deletableFrom] : []).sort()[0];
			if (first === void 0) return null;
			let hours = (0, format.ai)(Math.round(graceMilliseconds / 36e5));
			return (0, markdown.md)`**First deletion: ${(0, markdown.Hn)(dayAndTime(first))}.** Revert before then and nothing is lost. (The grace is ${(0, markdown.Hn)(hours)} hours.)`;
		}
		function dayAndTime(instant) {
			let at = new Date(instant);
			if (Number.isNaN(at.getTime())) return instant;
			let [weekday = "", day = "", month = "", year = ""] = at.toUTCString().replace(",", "").split(" ");
			return `${weekday} ${Number(day)} ${month} ${year}, ${instant.slice(11, 16)} UTC`;
		}
		function smallPrint(lines, links) {
			return (0, markdown.md)`<sub>${(0, markdown.fj)([...lines.map((line) => (0, markdown.Hn)(line)), ...links], " · ")}</sub>`;
		}
		var summary_headline = __webpack_require__(31983);
		var more_sections = __webpack_require__(31135);
		var sections = __webpack_require__(62411);
		var expiry = __webpack_require__(83430);
		let DAY = 864e5;
		let WEEKDAYS = [
			"Mon",
			"Tue",
			"Wed",
			"Thu",
			"Fri",
			"Sat",
			"Sun"
		];
		function timelineSection({ after, at, days, kinds }) {
			let { point } = (0, terms.T)({ kinds });
			let first = Math.floor(Date.parse(at) / DAY);
			let counts = new Map();
			for (let deletion of after.deletions) {
				let day = Math.floor(Date.parse(deletion.at) / DAY);
				day >= first && day <= first + days && counts.set(day, (counts.get(day) ?? 0) + 1);
			}
			let total = [...counts.values()].reduce((sum, count) => sum + count, 0);
			return {
				...section.tZ,
				title: `${(0, format.hS)(total, `existing ${point}`)} to be deleted until ${dateOf(first + days)}`,
				folded: !0,
				noun: "week",
				columns: [
					"Week of",
					...WEEKDAYS,
					"All"
				],
				...(0, section.RO)(total === 0 ? [] : weeksOf(counts, first, days), (cells) => cells.map((text) => [text]))
			};
		}
		function dateOf(day) {
			return (0, expiry.r4)(day * DAY).slice(0, 10);
		}
		function weeksOf(counts, first, days) {
			let monday = Math.floor((first + 3) / 7) * 7 - 3;
			let weeks = Math.ceil((first + days + 1 - monday) / 7);
			return Array.from({ length: weeks }, (_, week) => {
				let cells = WEEKDAYS.map((__, weekday) => {
					let day = monday + week * 7 + weekday;
					return day < first || day > first + days ? null : counts.get(day) ?? 0;
				});
				let total = cells.reduce((sum, count) => sum + (count ?? 0), 0);
				return [
					dateOf(monday + week * 7),
					...cells.map((count) => count === null ? "" : (0, format.ai)(count)),
					(0, format.ai)(total)
				];
			});
		}
		function decisionBlocks({ preview, rules }) {
			let change = rules === null ? null : changeBlock(rules);
			let first = preview === null ? null : firstDeletion(preview);
			return [
				...change === null ? [] : [change],
				...preview === null ? [] : [beforeAndAfter(preview)],
				...first === null ? [] : [first]
			];
		}
		function detailBlocks(preview, { bytes, path }) {
			let blocks = [
				...(0, sections.Kt)(preview),
				(0, sections.WT)(preview),
				(0, sections.HK)(preview),
				{
					...(0, sections.Sz)(preview),
					folded: !0
				},
				timelineSection(preview),
				(0, sections.bg)(preview),
				(0, sections.Vx)(preview),
				(0, sections.jl)(preview),
				...(0, sections.Ar)(preview)
			].filter(report_sections.BT).map((section) => ({ section }));
			let linked = (0, fit.U8)(blocks, {
				...fit.$B,
				bytes,
				links: !0,
				path
			});
			return (linked.whole ? linked : (0, fit.U8)(blocks, {
				...fit.$B,
				bytes,
				links: !1,
				path
			})).blocks;
		}
		function renderPreviewDocument(entry, failed, { budgetBytes, reportPath, run = null, calendar = null }) {
			let path = pathOf(reportPath, run);
			let top = (0, markdown.fj)(topOf(entry, failed), "\n\n");
			let foot = footOf(entry, path);
			let problems = failuresSection(failed);
			let sections = [
				...(0, more_sections._q)(entry.asOf),
				(0, more_sections.gz)(entry.schedules),
				(0, backup_calendar.W1)(calendar)
			].flatMap((section) => (0, report_sections.BT)(section) ? [{ section }] : []);
			let bytes = budgetBytes - 1 - (0, fit.$d)(top) - (0, fit.$d)(foot);
			let share = entry.preview === null ? bytes : Math.floor(bytes / 3);
			let style = {
				...fit.$B,
				links: !1,
				path
			};
			let before = (0, fit.U8)(problems.count === 0 ? [] : [{ section: problems }], {
				...style,
				bytes: share
			}).blocks;
			let rest = share - before.reduce((sum, block) => sum + (0, fit.$d)(block), 0);
			let after = (0, fit.U8)(sections, {
				...style,
				bytes: rest
			}).blocks;
			let used = [...before, ...after].reduce((sum, block) => sum + (0, fit.$d)(block), 0);
			let decision = decisionBlocks(entry);
			let left = bytes - used - decision.reduce((sum, block) => sum + (0, fit.$d)(block), 0);
			let details = entry.preview === null ? [] : detailBlocks(entry.preview, {
				bytes: left,
				path
			});
			return (0, fit.P6)(`${(0, markdown.fj)([
				top,
				...before,
				...decision,
				...details,
				...after,
				foot
			], "\n\n")}\n`, budgetBytes);
		}
		function topOf(entry, failed) {
			let headline = (0, summary_headline.g)(entry, failed);
			let blocks = [(0, markdown.md)`## ${(0, markdown.Hn)((0, verdict.x8)(headline), 600)}`];
			let lost = (entry.preview?.protection ?? []).filter(({ change }) => change === "lost");
			let alerts = [];
			if (lost.length > 0) {
				let names = lost.slice(0, 12).map(({ resourceName, resourceId }) => (0, markdown.aY)(resourceName || resourceId, 256));
				let more = lost.length - names.length;
				alerts.push((0, markdown.md)`> **Without any plan after this:** ${(0, markdown.fj)(names, ", ")}${(0, markdown.Hn)(more > 0 ? ` and ${more} more` : "")}`);
			}
			failed.length > 0 && alerts.push((0, markdown.md)`> ${(0, markdown.Hn)(`This preview is not whole, or not allowed: ${(0, format.hS)(failed.length, "problem")}, listed below.`)}`);
			let kind = failed.length > 0 ? (0, markdown.md)`CAUTION` : (0, markdown.md)`WARNING`;
			alerts.length > 0 && blocks.push((0, markdown.md)`> [!${kind}]\n${(0, markdown.fj)(alerts, "\n>\n")}`);
			if (entry.notes.length > 0) {
				let shown = entry.notes.slice(0, 12).map((note) => (0, markdown.md)`> - ${(0, markdown.Hn)(note, 800)}`);
				blocks.push((0, markdown.md)`> [!NOTE]\n${(0, markdown.fj)(shown, "\n")}`);
			}
			entry.asOf !== null && blocks.push((0, markdown.md)`**${(0, markdown.Hn)((0, more_sections.p0)(entry.asOf))}**`);
			return blocks;
		}
		function pathOf(reportPath, run) {
			if (run !== null && /^https:\/\/[\w.:/-]+$/.test(run)) return (0, markdown.nf)((0, markdown.md)`the summary of the run`, run);
			return reportPath === null ? null : (0, markdown.aY)(reportPath, 500);
		}
		function footOf({ preview }, path) {
			let whole = path === null ? [] : [(0, markdown.md)`full preview: ${path}`];
			let how = (0, markdown.nf)((0, markdown.md)`how this is computed`, `${(0, docs_links._h)("plans")}#the-gate-on-a-pull-request`);
			return smallPrint(preview === null ? [] : (0, words._r)(preview), [...whole, how]);
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
					[region === null || region === target ? target : `${target} in ${region}`, ...kind === null ? [] : [`(${kind})`]],
					[message],
					[advice]
				])
			};
		}
	}),
	31983: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => headlineOf });
		var _report_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59152);
		function headlineOf({ good, sentence, preview, rules }, failed) {
			let sign = signOf(good, preview, failed);
			if (preview === null && rules === null) return {
				good: !1,
				sign,
				sentence: `The backup plans cannot be previewed: ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_0__.hS)(failed.length, "problem")}`
			};
			let others = failed.filter(({ fault }) => fault !== "not-allowed").length;
			return {
				good,
				sign,
				sentence: [
					sentence,
					...preview === null ? [] : furtherClauses(preview),
					...others === 0 ? [] : [`this preview is not whole: ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_0__.hS)(others, "problem")}`]
				].join(" · ")
			};
		}
		function signOf(good, preview, failed) {
			if (!good || failed.length > 0) return "red";
			if (preview === null) return "orange";
			let { fates, protection, unfired } = preview;
			return fates.some(({ change }) => change === "newly-deletable") || protection.some(({ change }) => change === "lost") || unfired.rules.length > 0 ? "orange" : "green";
		}
		function furtherClauses({ fates, protection, before, after }) {
			let sooner = fates.some(({ change }) => change === "newly-deletable");
			let lost = protection.some(({ change }) => change === "lost");
			let [was, willBe] = [before.storage.upperCost, after.storage.upperCost];
			let percent = was > 0 ? Math.round((willBe - was) / was * 100) : 0;
			return [...sooner && !lost ? ["nothing loses protection"] : [], ...percent === 0 ? [] : [`cost at most ${percent < 0 ? "−" : "+"}${Math.abs(percent)} %`]];
		}
	}),
	31135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => placeOf,
			_q: () => asOfSections,
			gz: () => schedulesSection,
			p0: () => asOfSentence,
			vo: () => deletionsSection
		});
		var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59152);
		var _report_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94324);
		var _report_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14544);
		function schedulesSection(schedules) {
			return {
				..._report_section_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
				title: `${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(schedules.length, "place")} where schedules and workflows do not fit`,
				noun: "place",
				columns: ["Place", "What does not fit"],
				sentences: ["What does not fit"],
				...(0, _report_section_js__WEBPACK_IMPORTED_MODULE_0__.RO)(schedules, ({ file, line, column, message }) => [[`${file}:${line}:${column}`], [message]])
			};
		}
		function asOfSections(asOf) {
			if (asOf === null) return [];
			let { deleted, kept, at } = asOf;
			let { resource, point, mixed } = (0, _report_terms_js__WEBPACK_IMPORTED_MODULE_1__.T)(asOf);
			let place = [
				(0, _report_terms_js__WEBPACK_IMPORTED_MODULE_1__.wW)(resource),
				"Region",
				(0, _report_terms_js__WEBPACK_IMPORTED_MODULE_1__.wW)(point),
				"Created"
			];
			return [{
				..._report_section_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
				title: `${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(deleted.length, `existing ${point}`)} deleted as of ${at}`,
				folded: !0,
				noun: point,
				dispensable: ["Created", "Region"],
				...(0, _report_section_js__WEBPACK_IMPORTED_MODULE_0__.Jb)(mixed, [
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
				..._report_section_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
				title: `${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(kept.length, `existing ${point}`)} kept as of ${at}`,
				quiet: !0,
				noun: point,
				dispensable: ["Created", "Region"],
				...(0, _report_section_js__WEBPACK_IMPORTED_MODULE_0__.Jb)(mixed, [
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
		function placeOf({ kind, region, recoveryPointId, resourceId, resourceName }) {
			return [
				(0, _report_section_js__WEBPACK_IMPORTED_MODULE_0__.VG)(kind, region, resourceId, resourceName),
				[region],
				(0, _report_section_js__WEBPACK_IMPORTED_MODULE_0__.zt)(kind, region, recoveryPointId)
			];
		}
		function asOfSentence({ at, deleted, kept, kinds }) {
			let { point } = (0, _report_terms_js__WEBPACK_IMPORTED_MODULE_1__.T)({ kinds });
			let onThatDay = deleted.filter((entry) => entry.onThatDay).length;
			return `As of ${at}, ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(deleted.length, `existing ${point}`)} deleted, ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_2__.ai)(onThatDay)} of them on that day, and ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_2__.ai)(kept.length)} kept.`;
		}
		function deletionsSection({ after, days, kinds }) {
			let { resource, point, mixed } = (0, _report_terms_js__WEBPACK_IMPORTED_MODULE_1__.T)({ kinds });
			let columns = [
				(0, _report_terms_js__WEBPACK_IMPORTED_MODULE_1__.wW)(resource),
				"Region",
				(0, _report_terms_js__WEBPACK_IMPORTED_MODULE_1__.wW)(point),
				"Deleted"
			];
			return {
				..._report_section_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
				title: `${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(after.deletions.length, `existing ${point}`)} to be deleted in the next ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(days, "day")}`,
				noun: point,
				mostRows: 50,
				dispensable: ["Region"],
				...(0, _report_section_js__WEBPACK_IMPORTED_MODULE_0__.Jb)(mixed, columns, after.deletions, (entry) => [...placeOf(entry), [entry.at]])
			};
		}
	}),
	62411: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ar: () => otherFates,
			HK: () => goneByResource,
			Kt: () => protectionSections,
			Sz: () => newlyDeletable,
			Vx: () => outlookSection,
			WT: () => findingsSection,
			bg: () => rulesSection,
			jl: () => storageSection
		});
		var _model_group_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97989);
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		var _report_backup_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64520);
		var _report_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59152);
		var _report_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94324);
		var _report_terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14544);
		var _more_sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31135);
		var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90458);
		function newlyDeletable({ fates, kinds }) {
			let { resource, point, mixed } = (0, _report_terms_js__WEBPACK_IMPORTED_MODULE_3__.T)({ kinds });
			let columns = [
				(0, _report_terms_js__WEBPACK_IMPORTED_MODULE_3__.wW)(resource),
				"Region",
				(0, _report_terms_js__WEBPACK_IMPORTED_MODULE_3__.wW)(point),
				"Created",
				"Deletable from",
				"Before"
			];
			let entries = fates.filter(({ change }) => change === "newly-deletable");
			let resources = new Set(entries.map(({ kind, region, resourceId }) => (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)({
				kind,
				region,
				id: resourceId
			}))).size;
			return {
				..._report_section_js__WEBPACK_IMPORTED_MODULE_2__.tZ,
				title: `${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.hS)(entries.length, `existing ${point}`)} of ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.hS)(resources, resource)} deletable sooner`,
				bad: !0,
				notes: ["A purge deletes each of them at its first run from the instant that is given here."],
				noun: point,
				dispensable: DISPENSABLE,
				...(0, _report_section_js__WEBPACK_IMPORTED_MODULE_2__.Jb)(mixed, columns, entries, (entry) => [
					...(0, _more_sections_js__WEBPACK_IMPORTED_MODULE_4__.$t)(entry),
					[entry.createdAt],
					[entry.deletableFrom ?? "once nothing holds it"],
					[fateWords(entry.before)]
				])
			};
		}
		function goneByResource({ fates, kinds }) {
			let { resource, point, mixed } = (0, _report_terms_js__WEBPACK_IMPORTED_MODULE_3__.T)({ kinds });
			let entries = fates.filter(({ change }) => change === "newly-deletable");
			let rows = [...(0, _model_group_js__WEBPACK_IMPORTED_MODULE_7__.$)(entries, ({ kind, region, resourceId }) => (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)({
				kind,
				region,
				id: resourceId
			})).values()].flatMap((group) => {
				let [first] = group;
				return first === void 0 ? [] : [{
					...first,
					group
				}];
			});
			return {
				..._report_section_js__WEBPACK_IMPORTED_MODULE_2__.tZ,
				title: `The ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.hS)(entries.length, point)} by ${resource}`,
				folded: !0,
				noun: resource,
				...(0, _report_section_js__WEBPACK_IMPORTED_MODULE_2__.Jb)(mixed, [
					(0, _report_terms_js__WEBPACK_IMPORTED_MODULE_3__.wW)(resource),
					"Region",
					`${(0, _report_terms_js__WEBPACK_IMPORTED_MODULE_3__.wW)(point)}s`,
					"Gone from",
					"Was"
				], rows, (row) => [
					(0, _report_section_js__WEBPACK_IMPORTED_MODULE_2__.VG)(row.kind, row.region, row.resourceId, row.resourceName),
					[row.region],
					[(0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.ai)(row.group.length)],
					[span(row.group.map(({ deletableFrom }) => deletableFrom ?? ""))],
					[span(row.group.map(({ before }) => before.end === "deleted" ? before.from : before.expiresAt ?? ""))]
				])
			};
		}
		function span(instants) {
			let dated = instants.filter((text) => /^\d{4}-/.test(text)).sort();
			let others = instants.length - dated.length;
			let [first, last] = [dated[0], dated.at(-1)].map((text) => text === void 0 ? "" : (0, _report_backup_calendar_js__WEBPACK_IMPORTED_MODULE_1__.tE)(text));
			let range = first === last ? first ?? "" : `${first} to ${last}`;
			if (others === 0) return range;
			return range === "" ? "no date" : `${range}, ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.ai)(others)} without a date`;
		}
		let DISPENSABLE = [
			"Created",
			"Region",
			"Before"
		];
		function otherFates({ fates, days, kinds }) {
			let { resource, point, mixed } = (0, _report_terms_js__WEBPACK_IMPORTED_MODULE_3__.T)({ kinds });
			let columns = [
				(0, _report_terms_js__WEBPACK_IMPORTED_MODULE_3__.wW)(resource),
				"Region",
				(0, _report_terms_js__WEBPACK_IMPORTED_MODULE_3__.wW)(point),
				"Created",
				"Before",
				"After"
			];
			let groups = (0, _model_group_js__WEBPACK_IMPORTED_MODULE_7__.$)(fates, ({ change }) => change);
			let section = (changes, title) => {
				let entries = changes.flatMap((change) => groups.get(change) ?? []);
				return {
					..._report_section_js__WEBPACK_IMPORTED_MODULE_2__.tZ,
					title: title((0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.hS)(entries.length, `existing ${point}`)),
					quiet: !0,
					notes: ["\"From\" an instant on a purge may delete it."],
					noun: point,
					dispensable: DISPENSABLE,
					...(0, _report_section_js__WEBPACK_IMPORTED_MODULE_2__.Jb)(mixed, columns, entries, (entry) => [
						...(0, _more_sections_js__WEBPACK_IMPORTED_MODULE_4__.$t)(entry),
						[entry.createdAt],
						[fateWords(entry.before)],
						[fateWords(entry.after)]
					])
				};
			};
			let span = (0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.hS)(days, "day");
			return [
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
			let { resource, point, mixed } = (0, _report_terms_js__WEBPACK_IMPORTED_MODULE_3__.T)({ kinds });
			let groups = (0, _model_group_js__WEBPACK_IMPORTED_MODULE_7__.$)(protection, ({ change }) => change);
			return [
				"lost",
				"gained",
				"moved"
			].map((change) => {
				let entries = groups.get(change) ?? [];
				let { one, many } = PROTECTION_TITLES[change];
				return {
					..._report_section_js__WEBPACK_IMPORTED_MODULE_2__.tZ,
					title: (0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.hS)(entries.length, `${resource}${one}`, `${resource}${many}`),
					bad: change === "lost",
					folded: change !== "lost",
					notes: change === "lost" ? [`No plan makes new ${point}s of them; what exists goes when it expires.`] : [],
					noun: resource,
					...(0, _report_section_js__WEBPACK_IMPORTED_MODULE_2__.Jb)(mixed, [
						(0, _report_terms_js__WEBPACK_IMPORTED_MODULE_3__.wW)(resource),
						"Region",
						"Plans before",
						"Plans after"
					], entries, (entry) => [
						(0, _report_section_js__WEBPACK_IMPORTED_MODULE_2__.VG)(entry.kind, entry.region, entry.resourceId, entry.resourceName),
						[entry.region],
						[entry.before.length === 0 ? "none" : entry.before.join(", ")],
						[entry.after.length === 0 ? "none" : entry.after.join(", ")]
					])
				};
			});
		}
		function findingsSection({ findings }) {
			let entries = [...findings].sort((a, b) => Number(b.isNew) - Number(a.isNew));
			return {
				..._report_section_js__WEBPACK_IMPORTED_MODULE_2__.tZ,
				title: (0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.hS)(entries.length, "possible mistake in the plan file", "possible mistakes in the plan file"),
				noun: "finding",
				columns: [
					"Plan",
					"Rule",
					"What",
					"Since"
				],
				sentences: ["What"],
				...(0, _report_section_js__WEBPACK_IMPORTED_MODULE_2__.RO)(entries, ({ plan, rule, message, isNew }) => [
					[plan],
					[rule ?? "all"],
					[message],
					[isNew ? "this change" : "before"]
				])
			};
		}
		function rulesSection({ rules }) {
			return {
				..._report_section_js__WEBPACK_IMPORTED_MODULE_2__.tZ,
				title: `${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.hS)(rules.length, "difference")} in the plan file`,
				noun: "difference",
				columns: [
					"Plan",
					"Part",
					"Before",
					"After"
				],
				folded: !0,
				sentences: ["Before", "After"],
				...(0, _report_section_js__WEBPACK_IMPORTED_MODULE_2__.RO)(rules, ({ plan, part, rule, before, after }) => [
					[plan],
					[rule === null ? part : `${part} ${rule}`],
					[before ?? "none"],
					[after ?? "none"]
				])
			};
		}
		function outlookSection({ before, after, days, hasBase, kinds }) {
			let weeks = Math.ceil(after.perDay.length / 7);
			let sum = (entries, week, what) => (0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.ai)(entries.slice(week * 7, week * 7 + 7).reduce((total, day) => total + day[what], 0));
			let rows = Array.from({ length: weeks }, (_, week) => [[after.perDay[week * 7]?.date ?? ""], ...["created", "deleted"].flatMap((what) => [[sum(before.perDay, week, what)], [sum(after.perDay, week, what)]])]);
			let totals = [
				before.createdCount,
				after.createdCount,
				before.deletedCount,
				after.deletedCount
			];
			return {
				..._report_section_js__WEBPACK_IMPORTED_MODULE_2__.tZ,
				title: `${(0, _report_terms_js__WEBPACK_IMPORTED_MODULE_3__.wW)((0, _report_terms_js__WEBPACK_IMPORTED_MODULE_3__.T)({ kinds }).point)}s created and deleted in the next ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.hS)(days, "day")}`,
				notes: hasBase ? ["\"Before\" is under the old file, \"after\" under the new one; every backup is taken to succeed."] : ["\"Before\" is without any plan, \"after\" under the new file; every backup is taken to succeed."],
				folded: !0,
				noun: "week",
				columns: [
					"Week of",
					"Created before",
					"Created after",
					"Deleted before",
					"Deleted after"
				],
				...(0, _report_section_js__WEBPACK_IMPORTED_MODULE_2__.RO)([...rows, [["All"], ...totals.map((total) => [(0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.ai)(total)])]], (cells) => cells)
			};
		}
		function storageSection({ storageNow, before, after, days, pricePerGibMonth, kinds }) {
			let { resource, point } = (0, _report_terms_js__WEBPACK_IMPORTED_MODULE_3__.T)({ kinds });
			let rows = [
				["now", storageNow],
				[`in ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.hS)(days, "day")}, before`, before.storage],
				[`in ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.hS)(days, "day")}, after`, after.storage]
			];
			let unsized = Math.max(...rows.map(([, { unsized: count }]) => count));
			let notes = [`An estimate at ${pricePerGibMonth} per GiB and month: at least one full copy of each ${resource}${kinds.every((kind) => kind === "ec2-instance") ? "’s volumes" : ""}, at most every ${point} in full. Snapshots hold only what changed, so the truth lies between.`];
			unsized > 0 && notes.push(`The size of up to ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.hS)(unsized, point)} is not known and counts as nothing.`);
			return {
				..._report_section_js__WEBPACK_IMPORTED_MODULE_2__.tZ,
				title: "Size and monthly cost",
				notes,
				folded: !0,
				noun: "line",
				columns: [
					"When",
					`${(0, _report_terms_js__WEBPACK_IMPORTED_MODULE_3__.wW)(point)}s`,
					"GiB",
					"Cost a month"
				],
				...(0, _report_section_js__WEBPACK_IMPORTED_MODULE_2__.RO)(rows, ([when, { images, lowerGib, upperGib, lowerCost, upperCost }]) => [
					[when],
					[(0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.ai)(images)],
					[`${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.ai)(lowerGib)} to ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_6__.ai)(upperGib)}`],
					[`${(0, _words_js__WEBPACK_IMPORTED_MODULE_5__.TG)(lowerCost)} to ${(0, _words_js__WEBPACK_IMPORTED_MODULE_5__.TG)(upperCost)}`]
				])
			};
		}
	}),
	90458: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TG: () => money,
			_r: () => previewContext,
			v4: () => previewSentences
		});
		var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59152);
		var _report_terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14544);
		function money(value) {
			let [whole = "0", cents = "00"] = value.toFixed(2).split(".");
			return `${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(Number(whole))}.${cents}`;
		}
		function previewContext(preview) {
			return [`Account ${preview.account}, as of ${preview.at}, looking ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(preview.days, "day")} ahead.`, `${minKeepWords(preview)} Shortening never acts within ${graceWords(preview)}; what only a keep rule held that is gone can go at the next purge.`];
		}
		function previewSentences(preview) {
			let { before, after, hasBase, instanceCount, findings, days } = preview;
			let { resource, point } = (0, _report_terms_js__WEBPACK_IMPORTED_MODULE_0__.T)(preview);
			let was = (text) => hasBase ? ` (before: ${text})` : "";
			let span = `the next ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(days, "day")}`;
			let fresh = findings.filter(({ isNew }) => isNew).length;
			return [
				`${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(after.protectedCount)} of ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(instanceCount, resource)} protected${was((0, _report_format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(before.protectedCount))}.`,
				`${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(after.createdCount, point)} created${was((0, _report_format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(before.createdCount))} and ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(after.deletedCount)} deleted (before: ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(before.deletedCount)}) in ${span}.`,
				`Then ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(after.storage.images, point)} for an estimated ${costWords(after)} a month (before: ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(before.storage.images)} for ${costWords(before)}).`,
				...fresh === 0 ? [] : [`${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(fresh, "possible mistake")} in the new plan file; see below.`]
			];
		}
		function minKeepWords(preview) {
			let { minKeep } = preview;
			let { resource, point } = (0, _report_terms_js__WEBPACK_IMPORTED_MODULE_0__.T)(preview);
			if (minKeep === 0) return `No ${point} stays for being the newest of its ${resource} (min-keep is 0).`;
			return minKeep === 1 ? `The newest ${point} of each ${resource} stays, expired or not (min-keep).` : `The newest ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(minKeep)} ${point}s of each ${resource} stay, expired or not (min-keep).`;
		}
		function graceWords({ graceMilliseconds }) {
			return `${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_1__.ai)(Math.round(graceMilliseconds / 36e5))} hours`;
		}
		function costWords({ storage }) {
			return `${money(storage.lowerCost)} to ${money(storage.upperCost)}`;
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
	98346: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => retainedEntries });
		var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83430);
		function retainedEntries(changes, applied, names) {
			return (applied?.retained ?? changes.flatMap((change) => change.action === "set-expiry" ? [{
				change,
				outcome: null
			}] : [])).map(({ change: { point, from, to, because }, outcome }) => ({
				...names.point(point),
				from,
				to: (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.B8)(to),
				because,
				state: outcome === null ? "planned" : outcome.result
			}));
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
	})
};
