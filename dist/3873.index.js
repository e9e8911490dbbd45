export const id = 3873;
export const ids = [
3873,
86,
835
];
export const modules = {
9713: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Zt: () => sourceKey,
	cu: () => identityOf,
	ni: () => sourcesAmong,
	tp: () => sourceFacts
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function identityOf({ source, sourceIdentity }) {
	return sourceIdentity ?? source;
}
function sourceKey(facts) {
	let copied = facts.copiedTo === void 0 ? "" : ` in ${facts.copiedTo}`;
	return `${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t_)(facts)} ${identityOf(facts)}${copied}`;
}
function sourcesAmong(resources) {
	let byIdentity = new Map();
	let byName = new Map();
	for (let resource of resources) {
		let { kind, region, id: source, identity } = resource;
		identity !== void 0 && byIdentity.set(sourceKey({
			kind,
			region,
			source,
			sourceIdentity: identity
		}), resource);
		byName.set((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource), resource);
	}
	return ({ copiedTo: _, ...source }) => {
		let known = source.sourceIdentity === void 0 ? void 0 : byIdentity.get(sourceKey(source));
		if (known !== void 0) return known;
		let namesake = byName.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)({
			...source,
			id: source.source
		})) ?? null;
		return namesake?.identity === void 0 || source.sourceIdentity === void 0 ? namesake : null;
	};
}
function sourceFacts(point, source) {
	let { kind, sourceIdentity } = point;
	return {
		kind,
		region: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.lti)(point),
		source,
		...sourceIdentity === void 0 ? {} : { sourceIdentity },
		...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) && { copiedTo: point.region }
	};
}
}),
3873: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { verify: () => verify });
var _report4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4665);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _near_miss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86);
var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9713);
var _ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6186);
var _verified_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4295);
var _select_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(835);
var _plan_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5327);
var _watch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1308);
var node_crypto__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7598);
var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);
function queueOf(resources, points, choosing) {
	let known = goodPoints(resources, points, choosing);
	let passedOver = [];
	let due = [];
	for (let resource of resources) {
		let good = known.get((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.TNT)(resource));
		good === void 0 ? passedOver.push({
			resource,
			because: "no-backup",
			verifiedAt: null
		}) : good.verifiedAt !== null && good.verifiedAt >= choosing.since ? passedOver.push({
			resource,
			because: "recent",
			verifiedAt: good.verifiedAt
		}) : due.push({
			resource,
			...good,
			lot: lotOf(good.point, choosing.seenAt)
		});
	}
	return {
		due: due.sort(inTurn),
		passedOver
	};
}
function firstOf(queue, most) {
	let first = new Set(queue.due.slice(0, most));
	return chosenOf(queue, (one) => first.has(one));
}
function chosenOf({ due, passedOver }, isTaken) {
	let later = due.filter((one) => !isTaken(one));
	return {
		tests: due.filter(isTaken).map(({ resource, point }) => ({
			resource,
			point
		})),
		passedOver: [...passedOver, ...later.map(({ resource, verifiedAt: at }) => ({
			resource,
			because: "later",
			verifiedAt: at
		}))]
	};
}
function goodPoints(resources, points, { account, seenAt }) {
	let find = (0, _identity_js__WEBPACK_IMPORTED_MODULE_3__.ni)(resources);
	let known = new Map();
	for (let point of points) {
		let { state, createdAt } = point;
		let ownership = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_4__.i)(point, account);
		if ((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.sNC)(point) || !ownership.ours || state !== "available" || createdAt === null || createdAt > seenAt) continue;
		let resource = find((0, _identity_js__WEBPACK_IMPORTED_MODULE_3__.tp)(point, ownership.source));
		if (resource === null) continue;
		let other = known.get((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.TNT)(resource));
		let at = latest((0, _verified_js__WEBPACK_IMPORTED_MODULE_5__.U)(point, seenAt), other?.verifiedAt ?? null);
		let newest = other === void 0 || isNewer(point, createdAt, other) ? {
			point,
			createdAt
		} : other;
		known.set((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.TNT)(resource), {
			...newest,
			verifiedAt: at
		});
	}
	return known;
}
function isNewer({ id }, createdAt, other) {
	return createdAt > other.createdAt || createdAt === other.createdAt && id > other.point.id;
}
function latest(one, other) {
	return one === null ? other : Math.max(one, other ?? one);
}
function lotOf({ id }, now) {
	let day = new Date(now).toISOString().slice(0, 10);
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256").update(`${day} ${id}`).digest("hex");
}
function inTurn(one, other) {
	let instant = ({ verifiedAt: at }) => at ?? -1e400;
	if (instant(one) !== instant(other)) return instant(one) < instant(other) ? -1 : 1;
	return one.lot < other.lot ? -1 : 1;
}
let HOUR = 36e5;
function launchOf({ resource, point }, image, { subnet, group }, terms) {
	if (image === void 0 || !image.available) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2A)(gone(point.id));
	let type = terms.instanceType ?? rememberedType(image) ?? typeOf(resource);
	if (type === void 0 || type === "") return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2A)(noType(point.id));
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)({
		region: point.region,
		image: point.id,
		type,
		subnet,
		group,
		devices: image.devices,
		tags: [
			["CreatedBy", _start_js__WEBPACK_IMPORTED_MODULE_1__.VI],
			["BackupTest", point.id],
			["Expire", (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.r4c)(expiryOf(terms))]
		],
		token: tokenOf(point.id, terms)
	});
}
function rememberedType({ launch }) {
	let type = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.RfH)(launch).get("type");
	return type !== void 0 && /^[a-z0-9-]+\.[a-z0-9-]+$/.test(type) ? type : void 0;
}
function typeOf({ details }) {
	return details?.launch.find(([key]) => key === "type")?.[1];
}
function expiryOf({ startedAt, timeoutMilliseconds }) {
	return startedAt + Math.max(timeoutMilliseconds + HOUR, 2 * HOUR);
}
let TOKEN = `${_start_js__WEBPACK_IMPORTED_MODULE_1__.VI}-test-`;
function tokenOf(image, { startedAt, workflowRun, nonce }) {
	let { id, attempt = 1, step = null } = workflowRun ?? { id: nonce };
	let hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256").update(JSON.stringify([
		id,
		attempt,
		step,
		startedAt,
		image
	]));
	return `${TOKEN}${hash.digest("hex").slice(0, 40)}`;
}
function isTestToken(token) {
	return token.startsWith(TOKEN);
}
function gone(id) {
	return {
		code: "resource-gone",
		message: `${id} is no longer available, so it was not started`,
		advice: "It was deregistered or disabled during the run. If this was intended, do nothing: the next run tests another."
	};
}
function noType(id) {
	return {
		code: "no-instance-type",
		message: `${id} was not started: neither its BackupLaunch tag nor its instance says which instance type it had`,
		advice: "Set test-instance-type to a type that fits its architecture, such as \"t3.small\"."
	};
}
let GONE = new Set(["shutting-down", "terminated"]);
function leftBehind(instances, region, now) {
	return instances.flatMap(({ id, state, image, token, tags }) => {
		if (GONE.has(state) || tags.createdBy !== "backupViaTag" || !/^ami-[0-9a-f]{8,17}$/.test(tags.test)) return [];
		if (image !== "" && image !== tags.test) return [];
		if (token !== "" && !isTestToken(token)) return [];
		let expiry = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.mBz)(tags.expire);
		if (!expiry.readable || expiry.expiresAt === "never" || expiry.expiresAt > now) return [];
		return [{
			region,
			id,
			image: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.hSu)(tags.test),
			expiresAt: expiry.expiresAt
		}];
	});
}
async function findLeftBehind(regions, tests, run) {
	let read = await Promise.all(regions.map(async (region) => ({
		region,
		marked: await (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(() => tests.listMarked(region), run)
	})));
	let now = run.clock.now();
	return {
		left: read.flatMap(({ region, marked }) => marked.ok ? leftBehind(marked.value, region, now) : []),
		failures: read.flatMap(({ region, marked }) => marked.ok ? [] : [{
			region,
			target: region,
			action: "read",
			fault: marked.fault
		}])
	};
}
async function cleanUp(all, dryRun, tests, run) {
	if (all.length === 0) return {
		cleanedUp: [],
		failures: []
	};
	let wrong = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.irs)(run.clock);
	if (wrong !== null) return {
		cleanedUp: all.map((left) => ({
			left,
			result: "failed"
		})),
		failures: [{
			region: null,
			target: "clock",
			action: "terminate",
			fault: wrong
		}]
	};
	if (dryRun) return {
		cleanedUp: all.map((left) => ({
			left,
			result: "planned"
		})),
		failures: []
	};
	let ended = await Promise.all(all.map(async (left) => {
		let done = await (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(async () => (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)(await tests.terminate(left.region, left.id, !0)), run);
		return {
			left,
			fault: done.ok ? done.value : done.fault
		};
	}));
	return {
		cleanedUp: ended.map(({ left, fault }) => ({
			left,
			result: fault === null ? "terminated" : "failed"
		})),
		failures: ended.flatMap(({ left, fault }) => fault === null ? [] : [{
			region: left.region,
			target: left.id,
			action: "terminate",
			fault,
			subject: subjectOf(left)
		}])
	};
}
function subjectOf({ image }) {
	return {
		kind: "ec2-instance",
		resourceId: null,
		resourceName: null,
		recoveryPointId: image
	};
}
async function firstEverywhere(queue, most, account, { accounts }) {
	if (accounts === void 0) return firstOf(queue, most);
	let keyOf = ({ point }) => `${account} ${point.region} ${point.id}`;
	let turns = queue.due.slice(0, most).map((one) => {
		let { verifiedAt, lot } = one;
		return {
			key: keyOf(one),
			verifiedAt,
			lot
		};
	});
	let taken = (await accounts.meet({
		of: "tests",
		turns
	})).flatMap((met) => met.of === "tests" ? met.turns : []).sort(inTurn).slice(0, most);
	let keys = new Set(taken.map(({ key }) => key));
	return chosenOf(queue, (one) => keys.has(keyOf(one)));
}
async function plansToVerify({ tagLines, planFile, plan }, run) {
	if (tagLines !== null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.PG4)([]);
	let source = await (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_7__.G9)(planFile, run, ", or write what to verify in tag, such as \"Backup:ProductionDaily\"");
	if (!source.ok) return source;
	let { plans } = source.value.file;
	let names = plans.map(({ name }) => name);
	if (plan !== "" && !names.includes(plan)) {
		let listed = names.map((name) => `"${name}"`).join(", ");
		let message = `plan: the plan file has no plan "${plan}"${(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.auO)(plan, names) || ";"} it has ${listed}`;
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.J5Y)("plan", (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.AN1)(message, "Correct plan and run again."));
	}
	let ours = plans.filter(({ name, engine }) => engine === "direct" && (plan === "" || name === plan));
	if (ours.length > 0) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.PG4)(ours);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.J5Y)("plan-file", (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.AN1)("plan-file: AWS Backup makes all backups of these plans, and verify boots only AMIs of this tool", "Choose a plan with engine: direct; AWS Backup has restore testing of its own."));
}
async function whereToLook(session, plans) {
	let regions = await (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.NVx)(session);
	if (!regions.ok) return regions;
	for (let plan of plans) {
		let theirs = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.qkT)(plan, regions.value);
		if (!theirs.ok) return theirs;
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.PG4)(regions.value.chosen);
}
function linesOf({ tagLines }, plans) {
	if (tagLines !== null) return tagLines;
	let sieve = (0, _select_js__WEBPACK_IMPORTED_MODULE_6__.prefilters)({ plans });
	return sieve.kind === "tags" ? sieve.lines : [];
}
function isolatedNetwork({ subnets, groups }, region) {
	let [subnet, ...otherSubnets] = subnets;
	let [group, ...otherGroups] = groups;
	let not = (why) => (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V2A)(notIsolated(region, why));
	if (subnet === void 0) return not(`no subnet carries ${TAG}`);
	if (group === void 0) return not(`no security group carries ${TAG}`);
	if (otherSubnets.length > 0) return not(`${subnets.length} subnets carry ${TAG}: ${listed(subnets)}`);
	if (otherGroups.length > 0) return not(`${groups.length} security groups carry ${TAG}: ${listed(groups)}`);
	if (subnet.vpc !== group.vpc || subnet.vpc === "") return not(`the subnet ${subnet.id} is in ${subnet.vpc || "no VPC"}, the security group ${group.id} in ${group.vpc || "none"}`);
	if (group.rules > 0) {
		let rules = group.rules === 1 ? "a rule" : `${group.rules} rules`;
		return not(`the security group ${group.id} has ${rules}, and may have none, in or out`);
	}
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)({
		subnet: subnet.id,
		group: group.id
	});
}
let TAG = "BackupTest:yes";
function listed(all) {
	let ids = all.map(({ id }) => id).sort();
	return `${ids.slice(0, 5).join(", ")}${ids.length > 5 ? ` and ${ids.length - 5} more` : ""}`;
}
function notIsolated(region, why) {
	return {
		code: "not-isolated",
		message: `no backup was started in ${region}: ${why}`,
		advice: `Make the test network with infra/test-network.yaml, or give ${TAG} to one subnet and one security group without any rule in one VPC (docs/verify.md).`
	};
}
let NO_EVIDENCE = {
	console: [],
	paths: [],
	folder: null,
	warnings: []
};
async function saveEvidence(region, id, image, tests, run) {
	let [text, screen] = await Promise.all([(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(() => tests.readConsole(region, id), run), (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(() => tests.readScreen(region, id), run)]);
	let saved = [await save("console text", `${image}.txt`, text, run), await save("screenshot", `${image}.jpg`, screen, run)];
	let paths = saved.flatMap(({ path }) => path ?? []);
	let [first] = paths;
	return {
		console: text.ok ? lastLines(text.value) : [],
		paths,
		folder: first === void 0 ? null : (0, node_path__WEBPACK_IMPORTED_MODULE_10__.dirname)(first),
		warnings: saved.flatMap(({ problem }) => problem === null ? [] : [{
			region,
			target: image,
			message: problem
		}])
	};
}
async function save(what, name, read, run) {
	if (!read.ok) return {
		path: null,
		problem: `its ${what} could not be read: ${read.fault.message}`
	};
	if (read.value.length === 0) return {
		path: null,
		problem: `AWS had no ${what} of it`
	};
	let written = await (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(async () => (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)(await run.files.saveEvidence(name, read.value)), run);
	if (written.ok) return {
		path: written.value,
		problem: null
	};
	return {
		path: null,
		problem: `its ${what} could not be saved: ${written.fault.message}`
	};
}
let ESCAPES = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|[@-Z\\-_])/g;
function lastLines(text) {
	return text.replace(ESCAPES, "").split(/[\r\n]/).map((line) => line.replace(/[\p{Cc}\p{Cf}\uFFFD]/gu, "").trimEnd().slice(0, 200)).filter((line) => line.trim() !== "").slice(-20);
}
function notStarted(test, result, reason) {
	return {
		test,
		result,
		reason,
		seconds: null,
		instance: null,
		console: [],
		evidence: [],
		folder: null,
		failures: [],
		warnings: []
	};
}
function refusedTest(test, fault) {
	return {
		...notStarted(test, "untested", fault.message),
		failures: [failureOf(test, fault)]
	};
}
async function runTest(test, launch, timeoutMilliseconds, tests, run) {
	let { region } = launch;
	let begun = run.clock.now();
	let launched = await launchSafely(launch, tests, run);
	if (!launched.started) return refusedTest(test, inDoubt(launched, launch));
	let { id } = launched;
	let booted = await watchSafely({
		region,
		id,
		timeoutMilliseconds
	}, tests, run);
	let endedAt = run.clock.now();
	let saved = booted.result === "failed" ? await saveEvidence(region, id, launch.image, tests, run) : NO_EVIDENCE;
	let stuck = await terminateSafely(launch, id, booted.seen, tests, run);
	let unmarked = booted.result === "passed" ? await mark(launch, endedAt, tests, run) : null;
	return {
		test,
		result: booted.result,
		seconds: Math.round((endedAt - begun) / 1e3),
		reason: booted.reason,
		instance: {
			id,
			type: launch.type
		},
		...evidenceIn(saved),
		failures: [
			...booted.fault === null ? [] : [failureOf(test, booted.fault)],
			...unmarked === null ? [] : [failureOf(test, unmarked)],
			...stuck === null ? [] : [{
				...failureOf(test, stuck),
				target: id,
				action: "terminate"
			}]
		],
		warnings: saved.warnings
	};
}
function evidenceIn({ console, paths, folder }) {
	return {
		console,
		evidence: paths,
		folder
	};
}
function failureOf({ resource, point }, fault) {
	let { kind, id, name } = resource;
	let subject = {
		kind,
		resourceId: id,
		resourceName: name,
		recoveryPointId: point.id
	};
	return {
		region: point.region,
		target: point.id,
		action: "verify",
		fault,
		subject
	};
}
async function launchSafely(launch, tests, run) {
	try {
		return await tests.launch(launch);
	} catch (error) {
		return {
			started: !1,
			fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Klu)(error, run),
			inDoubt: !0
		};
	}
}
function inDoubt({ fault, inDoubt: doubtful }, { tags }) {
	if (!doubtful) return fault;
	let expire = tags.find(([key]) => key === "Expire")?.[1] ?? "";
	let message = `${fault.message}; a test instance may have been started all the same: the first verify after ${expire} terminates it`;
	return {
		...fault,
		message
	};
}
async function watchSafely(...[watched, tests, run]) {
	try {
		return await (0, _watch_js__WEBPACK_IMPORTED_MODULE_8__.g)(watched, tests, run);
	} catch (error) {
		let fault = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Klu)(error, run);
		return {
			result: "untested",
			reason: fault.message,
			fault,
			seen: !1
		};
	}
}
async function terminateSafely({ region }, id, seen, tests, run) {
	let ended = await (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(async () => (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)(await tests.terminate(region, id, seen)), run);
	return ended.ok ? ended.value : ended.fault;
}
async function mark({ region, image }, at, tests, run) {
	let marked = await (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(async () => (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.kXE)(await tests.markVerified(region, image, at)), run);
	let fault = marked.ok ? marked.value : marked.fault;
	if (fault === null) return null;
	return {
		...fault,
		message: `${image} booted, and its BackupVerified tag could not be written: ${fault.message}`
	};
}
async function prepare(all, terms, tests, run) {
	let places = [...(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(all, ({ point }) => point.region)];
	let prepared = await Promise.all(places.map(([region, here]) => prepareRegion(region, here, terms, tests, run)));
	return {
		ready: prepared.flatMap(({ ready }) => ready),
		refused: prepared.flatMap(({ refused }) => refused),
		failures: prepared.flatMap(({ failures }) => failures)
	};
}
async function prepareRegion(region, here, terms, tests, run) {
	let ids = here.map(({ point }) => point.id);
	let [facts, images] = await Promise.all([(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(() => tests.readNetwork(region), run), (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(() => tests.readImages(region, ids), run)]);
	let network = facts.ok ? isolatedNetwork(facts.value, region) : facts;
	if (!network.ok) return allRefused(region, here, network.fault);
	if (!images.ok) return allRefused(region, here, images.fault);
	let launches = here.map((test) => ({
		test,
		launch: launchOf(test, images.value.get(test.point.id), network.value, terms)
	}));
	return {
		ready: launches.flatMap(({ test, launch }) => launch.ok ? [{
			test,
			launch: launch.value
		}] : []),
		refused: launches.flatMap(({ test, launch }) => launch.ok ? [] : [refusedTest(test, launch.fault)]),
		failures: []
	};
}
function allRefused(region, here, fault) {
	return {
		ready: [],
		refused: here.map((test) => notStarted(test, "untested", fault.message)),
		failures: [{
			region,
			target: region,
			action: "verify",
			fault
		}]
	};
}
function selectedOf(resources, { tagLines }, plans) {
	if (tagLines !== null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Ltv)(resources, tagLines).selected;
	let selected = plans.flatMap((plan) => (0, _select_js__WEBPACK_IMPORTED_MODULE_6__.selectByPlan)(resources, plan).selected);
	return [...new Map(selected.map((resource) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.TNT)(resource), resource])).values()];
}
function untestable({ tests, passedOver }, { tagLines, ifNoneFound }, plans, { unread, hint }) {
	let without = passedOver.filter(({ because }) => because === "no-backup");
	if (tests.length > 0 || passedOver.length > without.length) return {
		failures: [],
		warnings: without.map(({ resource }) => withoutBackup(resource))
	};
	if (unread.length > 0) return {
		failures: [],
		warnings: []
	};
	let [by, target] = tagLines === null ? ["plan", namesOf(plans)] : ["tag", (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.wm)(tagLines)];
	let [action, fault] = without.length > 0 ? ["verify", noneToTest(without.length, target)] : ["select", (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.dMp)(by, target, hint)];
	return {
		failures: ifNoneFound === "error" ? [{
			region: null,
			target,
			action,
			fault
		}] : [],
		warnings: ifNoneFound === "warn" ? [{
			region: null,
			target,
			message: fault.message
		}] : []
	};
}
function withoutBackup({ region, id, name }) {
	return {
		region,
		target: name === "" ? id : name,
		message: "it has no AMI of ours that is available, so nothing can be tested"
	};
}
function namesOf(plans) {
	return plans.map(({ name }) => name).join(", ");
}
function noneToTest(count, target) {
	return {
		code: "none-found",
		message: `${count === 1 ? "the one instance" : `none of the ${count} instances`} selected by ${target} ${count === 1 ? "has no" : "has an"} AMI of ours that is available`,
		advice: "Run a backup first; where that is expected, set if-none-found to warn or ignore."
	};
}
let { end, endRefused, notBegun } = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.V1Y)(_report4_js__WEBPACK_IMPORTED_MODULE_0__.y);
async function runVerify(request, run) {
	let plans = await plansToVerify(request, run);
	if (!plans.ok) return notBegun(request, run)(plans.refusals);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Cpv)(request, run, (session) => verify$1(session, plans.value), notBegun(request, run));
}
async function verify$1(session, plans) {
	let { request, run, connection } = session;
	let regions = await whereToLook(session, plans);
	if (!regions.ok) return endRefused(session, regions.refusals);
	let tests = await connection.bootTests();
	let [inventory, found] = await Promise.all([(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.t5v)(session, regions.value, {
		resources: linesOf(request, plans),
		points: { dlm: !1 }
	}), findLeftBehind(regions.value, tests, run)]);
	let unread = [...(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.bgL)(inventory.regions), ...otherThan(found.failures, inventory)];
	let queue = queueIn(inventory, session, plans);
	let cleaned = await cleanUp(found.left, request.dryRun, tests, run);
	let chosen = await firstEverywhere(queue, request.maxTests, connection.account, run);
	let tested = await testAll(chosen, session, tests);
	let { failures, warnings } = untestable(chosen, request, plans, {
		unread,
		hint: chosen.tests.length > 0 ? "" : await hintFor(inventory, session)
	});
	return end(session, {
		inventory,
		tested: tested.all,
		passedOver: chosen.passedOver,
		cleanedUp: cleaned.cleanedUp,
		failures: [
			...unread,
			...failures,
			...tested.failures,
			...tested.all.flatMap((one) => one.failures),
			...cleaned.failures
		],
		warnings: [...warnings, ...tested.all.flatMap((one) => one.warnings)]
	});
}
async function hintFor(inventory, session) {
	let { tagLines, ifNoneFound } = session.request;
	return tagLines === null ? "" : (0, _near_miss_js__WEBPACK_IMPORTED_MODULE_2__.nearMiss)(inventory, {
		tagLines,
		ifNoneFound
	}, session);
}
function queueIn(inventory, { request, run, connection }, plans) {
	let read = inventory.regions.flatMap((region) => region.read ? [region] : []);
	return queueOf(selectedOf(read.flatMap(({ resources }) => resources), request, plans), read.flatMap((region) => region.points), {
		account: connection.account,
		seenAt: run.clock.now(),
		since: run.startedAt - request.verifyEveryMilliseconds
	});
}
async function testAll({ tests: chosen }, { request, run }, tests) {
	let { workflowRun, testInstanceType, testTimeoutMilliseconds } = request;
	let { ready, refused: left, failures } = await prepare(chosen, {
		startedAt: run.startedAt,
		timeoutMilliseconds: testTimeoutMilliseconds,
		instanceType: testInstanceType,
		workflowRun,
		nonce: (0, node_crypto__WEBPACK_IMPORTED_MODULE_9__.randomUUID)()
	}, tests, run);
	let done = 0;
	return {
		all: [...await Promise.all(ready.map(async ({ test, launch }) => {
			if (request.dryRun) return notStarted(test, "planned", `would be started as ${launch.type}`);
			let one = await runTest(test, launch, testTimeoutMilliseconds, tests, run);
			done += 1;
			run.log.progress(done, ready.length, "AMIs tested");
			return one;
		})), ...left],
		failures
	};
}
function otherThan(failures, { regions }) {
	let unread = new Set(regions.flatMap((entry) => entry.read ? [] : [entry.region]));
	return failures.filter(({ region }) => region === null || !unread.has(region));
}
let verify = {
	run: runVerify,
	refused: (ended) => (0, _report4_js__WEBPACK_IMPORTED_MODULE_0__.y)(ended),
	view: async () => (await Promise.all([__webpack_require__.e(6770), __webpack_require__.e(2099)]).then(__webpack_require__.bind(__webpack_require__, 2099))).verifyView,
	together: async () => (await __webpack_require__.e(3976).then(__webpack_require__.bind(__webpack_require__, 3976))).verifyTogether
};
}),
86: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { nearMiss: () => nearMiss });
var _nearest_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7891);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
async function nearMiss(inventory, { tagLines, ifNoneFound }, { connection, run }) {
	if (inventory.regions.some((region) => !region.read || region.resources.length > 0) || ifNoneFound !== "error") return "";
	let names = [...new Set(inventory.regions.map(({ region }) => region))];
	let all = await (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.lB7)(connection, names, {
		resources: [],
		points: !1
	}, run, () => {});
	return (0, _nearest_tags_js__WEBPACK_IMPORTED_MODULE_0__.r)(tagLines, all.regions.flatMap((region) => region.read ? region.resources : []));
}
}),
7891: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { r: () => didYouMeanTags });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function didYouMeanTags(lines, tagged) {
	let meant = lines.flatMap((line) => {
		if (tagged.some(({ tags }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, [line]))) return [];
		let near = nearestTag(line, tagged);
		return near === null ? [] : [`"${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.emu)(near)}"`];
	});
	return meant.length === 0 ? "" : `; did you mean ${meant.join(" and ")}?`;
}
function nearestTag({ key, value }, tagged) {
	let keys = new Set(tagged.flatMap(({ tags }) => [...tags.keys()]));
	let like = keys.has(key) ? key : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pAw)(key, [...keys]);
	if (like === null) return null;
	let values = new Set(tagged.flatMap(({ tags }) => tags.get(like) ?? []));
	let near = values.has(value) ? value : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pAw)(value, [...values]);
	return near === null ? null : {
		key: like,
		value: near
	};
}
}),
6186: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Q: () => proveSnapshotOwnership,
	i: () => proveOwnership
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function proveOwnership(point, account) {
	if (point.owner !== account) return no(`it belongs to account ${point.owner}`);
	if (point.tags.createdBy !== "backupViaTag") return no(`its CreatedBy tag is not "${_start_js__WEBPACK_IMPORTED_MODULE_0__.VI}"`);
	if (point.managedBy !== null) return no(`${point.managedBy} made it and deletes it`);
	if (point.source === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.orl)(point, account);
	if (point.tags.source !== null && point.tags.source !== point.source) return no(`its BackupSource tag says ${point.tags.source}, the service says ${point.source}`);
	return {
		ours: !0,
		source: point.source
	};
}
function proveSnapshotOwnership(snapshot, account) {
	if (snapshot.owner !== account) return no(`it belongs to account ${snapshot.owner}`);
	if (snapshot.tags.createdBy !== "backupViaTag") return no(`its CreatedBy tag is not "${_start_js__WEBPACK_IMPORTED_MODULE_0__.VI}"`);
	if (snapshot.copiedFrom !== void 0) return proveCopiedSnapshot(snapshot, snapshot.copiedFrom);
	if (snapshot.source === null || snapshot.madeFor === null) return no("its description names no recovery point");
	if (!snapshot.original) return no("it may be a copy: the service recorded no volume for it");
	if (snapshot.tags.source !== null && snapshot.tags.source !== snapshot.source) return no(`its BackupSource tag says ${snapshot.tags.source}, its description says ${snapshot.source}`);
	return {
		ours: !0,
		source: snapshot.source
	};
}
function proveCopiedSnapshot({ kind, region, madeFor, tags }, id) {
	if (madeFor === null) return no("its description names no recovery point");
	let home = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.KzS)(tags.copyOf ?? "");
	if (home === null || tags.copyOf !== (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.cK5)({
		kind,
		region: home,
		id
	})) return no(`its BackupCopyOf tag says ${tags.copyOf ?? "nothing"}, its description says ${id}`);
	if (home === region) return no(`it is a copy within ${region}, and we make none`);
	if (!tags.source) return no("its BackupSource tag is missing, so it is not known of what it is a backup");
	return {
		ours: !0,
		source: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aaf)(tags.source)
	};
}
function no(why) {
	return {
		ours: !1,
		why
	};
}
}),
5327: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G9: () => needPlan,
	PN: () => noPlan,
	m3: () => readPlan,
	pw: () => planPath,
	vS: () => parsePlan
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
function planPath(planFile) {
	return planFile ?? ".github/backup-plans.yml";
}
async function parsePlan(path, text, now) {
	let { parsePlanFile } = await Promise.all([
		__webpack_require__.e(9759),
		__webpack_require__.e(1798),
		__webpack_require__.e(9336),
		__webpack_require__.e(6090)
	]).then(__webpack_require__.bind(__webpack_require__, 9336));
	let reading = parsePlanFile(text, now);
	if (reading.ok) return {
		ok: !0,
		value: {
			path,
			text,
			hash: (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(text).digest("hex"),
			file: reading.file
		}
	};
	return {
		ok: !1,
		refusals: tellable(reading.problems, text).map(({ line, column, message }) => ({
			target: `${path}:${line}:${column}`,
			fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, `Correct line ${line} of ${path} and run again; nothing was changed.`),
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
		fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Correct plan-file and run again; nothing was changed.")
	};
}
async function readPlan(path, { files, startedAt }) {
	let text;
	try {
		text = await files.read(path);
	} catch (error) {
		if (isMissing(error)) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)(null);
		let message = `plan-file: "${path}" cannot be read: ${error instanceof Error ? error.message : String(error)}; write the path of a file in the working copy`;
		return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.J5Y)("plan-file", (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(message, "Correct plan-file and run again; nothing was changed."));
	}
	return parsePlan(path, text, startedAt);
}
async function needPlan(planFile, run, otherwise = "") {
	let path = planPath(planFile);
	let reading = await readPlan(path, run);
	if (!reading.ok) return reading;
	return reading.value === null ? {
		ok: !1,
		refusals: [noPlan(path, otherwise)]
	} : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.PG4)(reading.value);
}
function isMissing(error) {
	return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
}),
4665: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	t: () => RESULT_ORDER,
	y: () => verifyReport
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function verifyReport(ended, told = {}) {
	let { inventory = null, tested = [], passedOver = [], cleanedUp = [], failures = [], warnings = [] } = told;
	let { account, request } = ended;
	let names = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.wfo)({
		account,
		inventory
	});
	let verified = [...tested].sort(worstFirst).map(entryOf(names));
	let passed = verified.filter(({ result }) => result === "passed").length;
	let leftTests = cleanedUp.map(({ left, result }) => ({
		account,
		region: left.region,
		instanceId: left.id,
		recoveryPointId: left.image,
		expiresAt: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(left.expiresAt),
		result
	}));
	let common = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.QCp)(ended, {
		failures,
		warnings,
		succeeded: passed + leftTests.filter(({ result }) => result === "terminated").length,
		regions: inventory?.regions ?? [],
		inventory
	});
	let [evidence] = tested.flatMap(({ folder }) => folder ?? []);
	return {
		mode: "verify",
		...common,
		tag: request === null || request.tagLines === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.wm)(request.tagLines),
		verifyEveryDays: request === null ? null : request.verifyEveryMilliseconds / DAY,
		selectedCount: tested.length + passedOver.length,
		provenCount: passed + passedOver.filter(({ because }) => because === "recent").length,
		verifiedCount: passed,
		verified,
		passedOver: passedOver.map(({ resource, because, verifiedAt }) => ({
			...names.resource(resource),
			because,
			verifiedAt: verifiedAt === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(verifiedAt)
		})),
		leftTests,
		evidencePath: evidence ?? null
	};
}
let DAY = 864e5;
let RESULT_ORDER = [
	"failed",
	"untested",
	"passed",
	"planned"
];
function worstFirst(a, b) {
	return RESULT_ORDER.indexOf(a.result) - RESULT_ORDER.indexOf(b.result);
}
function entryOf(names) {
	return ({ test: { resource, point }, result, seconds, reason, instance, console, evidence }) => ({
		...names.resource(resource),
		recoveryPointId: point.id,
		result,
		seconds,
		reason,
		instanceId: instance?.id ?? null,
		instanceType: instance?.type ?? null,
		console,
		evidence
	});
}
}),
835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	isNamedBy: () => isNamedBy,
	missingResources: () => missingResources,
	prefilters: () => prefilters,
	selectByPlan: () => selectByPlan
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function selectByPlan(resources, plan) {
	let { selection } = plan;
	let wanted = [];
	let keptOut = [];
	for (let found of resources) {
		let resource = plan.engine === "aws-backup" ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.vdm)(found) : found;
		if (!isOfKind(resource, selection)) continue;
		let named = selection.resources.some((reference) => isNamedBy(reference, resource));
		if (!named && !selectedByTags(resource, selection)) continue;
		let inRegion = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Hw1)(selection.regions, resource.region);
		if (!inRegion && !named) continue;
		let reason = inRegion ? whyExcepted(resource, plan) : outOfRegions(resource, plan);
		reason === null ? wanted.push(resource) : keptOut.push(skip(resource, reason, !inRegion));
	}
	let { selected, skipped } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Ltv)(wanted, []);
	return {
		selected,
		skipped: [...skipped, ...keptOut].sort(_start_js__WEBPACK_IMPORTED_MODULE_0__.hzH)
	};
}
function missingResources(resources, plan) {
	return plan.selection.resources.filter((reference) => !resources.some((resource) => isNamedBy(reference, resource)));
}
function isNamedBy({ kind, id, region }, resource) {
	return resource.kind === kind && resource.id === id && (region === null || resource.region === region);
}
function isOfKind({ kind }, { kinds }) {
	return kinds.length === 0 || kinds.includes(kind);
}
function selectedByTags({ tags }, selection) {
	if (selection.tags.length === 0 && selection.anyOf.length === 0) return !1;
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, selection.tags) && (selection.anyOf.length === 0 || selection.anyOf.some((group) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, group)));
}
function whyExcepted({ tags }, { name, selection }) {
	let line = selection.except.find((one) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(tags, [one]));
	return line === void 0 ? null : `its tag ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.emu)(line)} keeps it out of the plan ${name}`;
}
function outOfRegions({ region }, { name }) {
	return `the plan ${name} names it, and leaves its region ${region} out`;
}
function skip({ kind, region, id, name }, reason, actionNeeded) {
	return {
		kind,
		region,
		id,
		name,
		reason,
		actionNeeded
	};
}
function prefilters({ plans }) {
	let [first, ...others] = plans.map(({ selection }) => selection);
	if (first === void 0 || !isByTagsAlone(first)) return { kind: "all" };
	return others.every((other) => isByTagsAlone(other) && sameTags(first, other)) ? {
		kind: "tags",
		lines: first.tags
	} : { kind: "all" };
}
function isByTagsAlone({ tags, anyOf, resources }) {
	return tags.length > 0 && anyOf.length === 0 && resources.length === 0;
}
function sameTags(a, b) {
	return JSON.stringify((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.GwS)(a.tags)) === JSON.stringify((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.GwS)(b.tags));
}
}),
4295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { U: () => verifiedAt });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function verifiedAt({ tags }, now) {
	let read = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(tags.verified ?? null);
	return !read.readable || read.expiresAt === "never" || read.expiresAt > now ? null : read.expiresAt;
}
}),
1308: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g: () => watchBoot,
	j: () => CAME_UP
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
let PASSING = new Set([
	"throttled",
	"unreachable",
	"service-error"
]);
let CAME_UP = "the kernel, root file system and network came up";
async function watchBoot({ region, id, timeoutMilliseconds }, tests, run) {
	let deadline = run.clock.now() + timeoutMilliseconds;
	let last = null;
	for (let round = 0;; round += 1) {
		let read = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => tests.readStatus(region, id), run);
		let seen = last !== null;
		if (!read.ok && !PASSING.has(read.fault.code)) return untested(read.fault, seen);
		if (read.ok && read.value !== null) {
			last = read.value;
			if (hasBooted(last)) return {
				result: "passed",
				reason: CAME_UP,
				fault: null,
				seen: !0
			};
			if (!isOnItsWay(last)) return endedEarly(last, await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => tests.readStateReason(region, id), run));
		}
		let wait = Math.min(2e3 * 2 ** round, 15e3, deadline - run.clock.now());
		if (wait <= 0) return read.ok ? notInTime(last, timeoutMilliseconds) : untested(read.fault, last !== null);
		let slept = await pause(wait, run);
		if (slept !== null) return untested(slept, last !== null);
	}
}
function hasBooted({ state, instance, system }) {
	return (state === "running" || state === "") && instance === "ok" && system === "ok";
}
function isOnItsWay({ state }) {
	return state === "pending" || state === "running" || state === "";
}
let NOT_THE_BACKUP = /^(Server\.|Client\.(VolumeLimitExceeded|InternalError|UserInitiated))/;
function endedEarly({ state }, read) {
	let why = read.ok ? read.value : "";
	let reason = `the test instance went to ${state} by itself${why === "" ? "" : `: ${why}`}`;
	if (!read.ok) return untested({
		...read.fault,
		message: `${reason}; AWS did not say why: ${read.fault.message}`
	}, !0);
	if (!NOT_THE_BACKUP.test(why)) return failed(reason);
	let advice = why.startsWith("Client.InternalError") ? "Mostly the role may not use the KMS key of an encrypted snapshot, or the key is disabled: see docs/iam.md, then run again." : "It says nothing about the backup: look at what AWS says, then run again.";
	return untested({
		code: why.includes("Capacity") ? "no-capacity" : "wrong-state",
		message: reason,
		advice
	}, !0);
}
function notInTime(last, timeout) {
	if (last === null) return untested(neverSeen(timeout), !1);
	let checks = `its instance check is ${last.instance || "unknown"}, its system check ${last.system || "unknown"}`;
	return failed(`it did not pass its checks within ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Wd4)(timeout)}: ${checks}`);
}
function neverSeen(timeout) {
	return {
		code: "not-available-in-time",
		message: `EC2 started the test instance and did not show it within ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Wd4)(timeout)}, so nobody saw whether it boots`,
		advice: "It says nothing about the backup: run again, with a longer test-timeout where that is short."
	};
}
function failed(reason) {
	return {
		result: "failed",
		reason,
		fault: {
			code: "boot-failed",
			message: reason,
			advice: "Look at its console text and screenshot in the folder evidence. If the instance itself restarts well, back it up again, then run verify again; older backups of it may boot."
		},
		seen: !0
	};
}
function untested(fault, seen) {
	return {
		result: "untested",
		reason: fault.message,
		fault,
		seen
	};
}
async function pause(milliseconds, { clock, signal }) {
	try {
		await clock.sleep(milliseconds, signal);
		return null;
	} catch (error) {
		if (signal.aborted) return _start_js__WEBPACK_IMPORTED_MODULE_0__.gDu;
		throw error;
	}
}
})
};
