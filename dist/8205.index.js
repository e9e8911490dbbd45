export const id = 8205;
export const ids = [8205];
export const modules = { 8205: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { runImport: () => runImport });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _same_plans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8776);
var _time_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9417);
var _cron_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9759);
var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9336);
var _vault_copies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4849);
var _desired_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4817);
var _report3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28);
var import_dist = (0, _time_zone_js__WEBPACK_IMPORTED_MODULE_2__.FW)();
function saySelection(assignments, regions) {
let unsayable = assignments.flatMap(({ name, beyond }) => beyond.map((what) => `${what} of ${name}`));
assignments.length === 0 && unsayable.push("a plan without a resource assignment");
let parts = assignments.map((one) => ({
	one,
	part: partOf(one, regions)
}));
for (let { one, part } of parts) typeof part == "string" && unsayable.push(`${part} of ${one.name}`);
let said = parts.flatMap(({ one, part }) => typeof part == "string" ? [] : [{
	one,
	part
}]);
let byTags = said.flatMap(({ one, part }) => part.by === "tags" ? [{
	one,
	part
}] : []);
let byNames = said.flatMap(({ one, part }) => part.by === "names" ? [{
	one,
	part
}] : []);
let [named, ...more] = byNames;
more.length > 0 && unsayable.push(`several assignments of named resources (${namesOf(byNames)})`);
differ(assignments.map(exceptOf)) && unsayable.push(`assignments that leave out different tags (${all(assignments)})`);
differ(byTags.map(({ part }) => part.kinds)) && unsayable.push(`assignments of different types (${namesOf(byTags)})`);
let joined = named !== void 0 && named.part.anyTag.length > 0;
joined && assignments.length > 1 && unsayable.push(`ListOfTags of ${named.one.name} beside other assignments`);
if (unsayable.length > 0) return {
	ok: !1,
	unsayable
};
let groups = joined ? named.part.anyTag.map((tag) => [tag]) : byTags.map(({ part }) => part.tags);
let names = [...byTags, ...byNames].map(({ one }) => one.name);
let [group, ...others] = groups;
let kinds = byTags[0]?.part.kinds ?? [];
let except = assignments[0] === void 0 ? [] : exceptOf(assignments[0]);
return {
	ok: !0,
	selection: {
		name: names.length === 1 ? names[0] : names,
		...group === void 0 ? {} : others.length === 0 ? { tags: group.map(sayTag) } : { "any-of": groups.map((one) => one.map(sayTag)) },
		...except.length === 0 ? {} : { except: except.map(sayTag) },
		...kinds.length === 0 ? {} : { kinds },
		regions: regions.join(" "),
		...named === void 0 || named.part.arns.length === 0 ? {} : { resources: named.part.arns }
	}
};
}
function partOf({ resources, conditions, anyTag = [] }, regions) {
let tags = conditions.filter(({ is }) => is === "equals");
if (anyTag.length > 0 && tags.length > 0) return "ListOfTags together with conditions";
let kinds = kindsOf(resources, regions);
if (kinds !== null && anyTag.length === 0) return tags.length === 0 ? `everything without a tag (${resources.join(", ")})` : {
	by: "tags",
	kinds,
	tags
};
let unknown = resources.filter((arn) => !(0, _parse_js__WEBPACK_IMPORTED_MODULE_4__.R)(arn).ok);
if (unknown.length > 0) return `the resources ${unknown.join(", ")}`;
if (tags.length > 0) return "conditions on named resources";
return {
	by: "names",
	arns: resources,
	anyTag
};
}
function kindsOf(resources, regions) {
if (resources.length === 0) return null;
if (resources.every((pattern) => pattern === "*")) return [];
let [region] = regions;
if (region === void 0) return null;
let known = new Set();
let kinds = [..._start_js__WEBPACK_IMPORTED_MODULE_0__.kdS, ..._start_js__WEBPACK_IMPORTED_MODULE_0__.K0_].filter((kind) => {
	let theirs = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.UIT)(kind, region);
	if (!theirs.every((arn) => resources.includes(arn)) || theirs.every((arn) => known.has(arn))) return !1;
	for (let arn of theirs) known.add(arn);
	return !0;
});
return resources.every((arn) => known.has(arn)) ? kinds : null;
}
function exceptOf({ conditions }) {
return conditions.filter(({ is }) => is === "not-equals");
}
function differ(lists) {
return new Set(lists.map((list) => JSON.stringify(list.map((one) => JSON.stringify(one)).sort()))).size > 1;
}
function namesOf(parts) {
return all(parts.map(({ one }) => one));
}
function all(assignments) {
return assignments.map(({ name }) => name).join(", ");
}
function sayTag({ key, value }) {
return /^[\w.+=@/-]+$/.test(key) && /^[\w.+=@/-]+$/.test(value) ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.emu)({
	key,
	value
}) : {
	key,
	value
};
}
function importPlan({ plan, regions }, account, now) {
let unsayable = [...plan.beyond];
let roles = new Set(plan.selections.map(({ role }) => role));
roles.size > 1 && unsayable.push(`assignments with different roles (${[...roles].join(", ")})`);
for (let name of [plan.name, ...plan.rules.map((rule) => rule.name)]) {
	let why = (0, _parse_js__WEBPACK_IMPORTED_MODULE_4__.w)(name);
	why !== null && unsayable.push(`the name ${why}`);
}
let selection = saySelection(plan.selections, regions);
selection.ok || unsayable.push(...selection.unsayable);
let vault = plan.rules[0]?.vault ?? "";
let rules = plan.rules.map((rule) => [rule.name, sayRule(rule, {
	plan,
	vault,
	account
}, unsayable)]);
if (unsayable.length > 0 || !selection.ok) return {
	ok: !1,
	unsayable
};
let { windowsVss, scanning } = plan.settings ?? {};
let said = {
	engine: "aws-backup",
	vault,
	role: [...roles][0],
	"windows-vss": windowsVss,
	scanning,
	selection: selection.selection,
	rules: new Map(rules)
};
let text = (0, import_dist.stringify)({ plans: new Map([[plan.name, said]]) }, {
	lineWidth: 0,
	aliasDuplicateObjects: !1
});
let problems = readBack(text, {
	plan,
	regions
}, account, now);
return problems.length === 0 ? {
	ok: !0,
	text
} : {
	ok: !1,
	unsayable: problems
};
}
let UTC = ["UTC", "Etc/UTC"];
function sayRule(rule, { plan, vault, account }, unsayable) {
let of = `of the rule ${rule.name}`;
let schedule = (0, _cron_js__WEBPACK_IMPORTED_MODULE_3__.fromAwsCron)(rule.schedule);
schedule.ok || unsayable.push(`${schedule.problem}, ${of}`);
let { BackupPlan: ours, ...tags } = rule.tags;
ours !== void 0 && ours !== `${plan.name}/${rule.name}` && unsayable.push(`the tag BackupPlan=${ours} ${of}`);
Object.keys(tags).length >= 10 && unsayable.push(`10 tags ${of}, beside which BackupPlan does not fit`);
let lines = Object.entries(tags).map(([key, value]) => sayTag({
	key,
	value
}));
return {
	schedule: schedule.ok ? schedule.value : "",
	...UTC.includes(rule.timeZone) ? {} : { "time-zone": rule.timeZone },
	expiry: sayDays(rule.deleteAfterDays),
	...rule.vault === vault ? {} : { vault: rule.vault },
	...rule.coldStorageAfterDays === null ? {} : { "cold-storage-after": sayDays(rule.coldStorageAfterDays) },
	...rule.startWindowMinutes === null ? {} : { "start-window": `${rule.startWindowMinutes} minutes` },
	...rule.completionWindowMinutes === null ? {} : { "completion-window": `${rule.completionWindowMinutes} minutes` },
	continuous: rule.continuous,
	copies: rule.copies?.map((copy) => sayCopy(copy, rule, account)),
	index: rule.index,
	scans: rule.scans?.map((mode) => mode === "FULL_SCAN" ? "full" : "incremental"),
	"air-gapped-vault": rule.airGappedVault,
	...lines.length === 0 ? {} : { "recovery-point-tags": lines }
};
}
function sayDays(days) {
return days === null ? "never" : `${days} days`;
}
function sayCopy({ vaultArn, deleteAfterDays, coldStorageAfterDays }, rule, account) {
let { region: region$1, name } = (0, _vault_copies_js__WEBPACK_IMPORTED_MODULE_5__.l9)(vaultArn);
let here = vaultArn === (0, _vault_copies_js__WEBPACK_IMPORTED_MODULE_5__.H0)(name, (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Nyu)(region$1), account);
let asItsSource = deleteAfterDays === rule.deleteAfterDays && coldStorageAfterDays === rule.coldStorageAfterDays;
return {
	to: here ? region$1 : vaultArn,
	...here && name !== rule.vault ? { vault: name } : {},
	...asItsSource ? {} : { expiry: sayDays(deleteAfterDays) },
	...asItsSource || coldStorageAfterDays === null ? {} : { "cold-storage-after": sayDays(coldStorageAfterDays) }
};
}
function readBack(text, { plan, regions }, account, now) {
let reading = (0, _parse_js__WEBPACK_IMPORTED_MODULE_4__.parsePlanFile)(text, now);
if (!reading.ok) return reading.problems.map(({ message }) => message);
return (0, _desired_js__WEBPACK_IMPORTED_MODULE_6__.m7)(reading.file, regions, account).flatMap(({ region, plans }) => {
	let [wanted] = plans;
	if (wanted === void 0) return [`the file selects nothing in ${region}`];
	return [...(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_1__.cV)((0, _same_plans_js__WEBPACK_IMPORTED_MODULE_1__.xY)(wanted), (0, _same_plans_js__WEBPACK_IMPORTED_MODULE_1__.xY)(plan)) ? [] : ["rules that the file would make otherwise"], ...contents(wanted.selections) === contents(plan.selections) ? [] : ["assignments that the file would make otherwise"]];
});
}
function contents(selections) {
return JSON.stringify(selections.map((one) => `${one.name} ${(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_1__.in)(one)}`).sort());
}
function oneOf(name, all) {
let [first, ...others] = all;
if (first === void 0) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2A)(noSuchPlan(name));
let regions = all.map(({ region }) => region);
if (others.every(({ plan }) => isSame(plan, first.plan)) && new Set(regions).size === regions.length) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)({
	plan: first.plan,
	regions
});
let places = all.map(({ region, plan }) => `${plan.id} in ${region}`).join(", ");
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2A)({
	code: "name-taken",
	message: `import: there are ${all.length} plans "${name}" that differ (${places}), and one plan of the file is the same in all of its regions`,
	advice: "Name one region in regions, and import them one by one; rename all but one of those that are in one region."
});
}
function textOf(found, account, now) {
if (!found.ok) return found;
let imported = importPlan(found.value, account, now);
return imported.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(imported.text) : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2A)(cannotSay(found.value.plan.name, imported.unsayable));
}
function isSame(one, other) {
let contents = ({ selections }) => JSON.stringify(selections.map((each) => JSON.stringify([
	each.name,
	(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_1__.in)(each),
	each.beyond
])).sort());
return (0, _same_plans_js__WEBPACK_IMPORTED_MODULE_1__.cV)(one, other) && contents(one) === contents(other) && JSON.stringify(one.beyond) === JSON.stringify(other.beyond);
}
function noSuchPlan(name) {
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.AN1)(`import: there is no plan of AWS Backup "${name}" in the regions of this run`, "Correct the name as the console shows it, upper and lower case included, or regions.");
}
function cannotSay(name, unsayable) {
return {
	code: "not-allowed",
	message: `a plan file cannot say all of the plan ${name}: ${unsayable.join("; ")}`,
	advice: "Take that out of the plan in the console of AWS Backup, or leave the plan to whoever made it."
};
}
let { end, endRefused, notBegun } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V1Y)(_report3_js__WEBPACK_IMPORTED_MODULE_7__.G);
function runImport(request, name, run) {
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Cpv)(request, run, (session) => write(session, name), notBegun(request, run));
}
async function write(session, name) {
let { run, connection } = session;
let chosen = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.NVx)(session);
if (!chosen.ok) return endRefused(session, chosen.refusals);
let plans = await connection.backupPlans();
let read = await Promise.all(chosen.value.chosen.map(async (region) => ({
	region,
	found: await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(() => plans.readNamed(region, name), run)
})));
let regions = read.map(({ region, found }) => ({
	region,
	read: found.ok
}));
let failures = read.flatMap(({ region, found }) => found.ok ? [] : [{
	region,
	target: region,
	action: "read",
	fault: found.fault
}]);
let all = read.flatMap(({ region, found }) => found.ok ? found.value.map((plan) => ({
	region,
	plan
})) : []);
if (failures.length > 0) return end(session, {
	regions,
	failures,
	imported: {
		name,
		text: null,
		path: null
	}
});
let written = textOf(oneOf(name, all), connection.account, run.startedAt);
if (!written.ok) {
	let failed = {
		region: null,
		target: name,
		action: "sync",
		fault: written.fault
	};
	return end(session, {
		regions,
		failures: [failed],
		imported: {
			name,
			text: null,
			path: null
		}
	});
}
let text = written.value;
let path = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.CDi)(async () => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)(await run.files.write("imported-plan", text)), run);
let unwritten = path.ok ? [] : [{
	region: null,
	target: "import",
	action: "start",
	fault: path.fault
}];
return end(session, {
	regions,
	failures: unwritten,
	imported: {
		name,
		text,
		path: path.ok ? path.value : null
	}
});
}
}) };
