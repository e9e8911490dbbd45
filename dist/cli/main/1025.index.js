export const id = 1025;
export const ids = [1025, 2698];
export const modules = {
8467: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H: () => joinedTags,
	c: () => groupsOf
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
function groupsOf({ tags, anyOf }) {
	let whole = (tags.length === 0 || anyOf.length > 0 ? anyOf : [[]]).map((group) => [...tags, ...group]);
	return [...new Map(whole.map((group) => [groupText(group), group])).values()];
}
function groupText(group) {
	return JSON.stringify([...new Set(group.map(_start_js__WEBPACK_IMPORTED_MODULE_0__.em))].sort());
}
function joinedTags(selection) {
	if (selection.names?.length !== 1 || selection.needed < 2 || selection.kinds.length > 0) return null;
	let groups = groupsOf(selection).map((group) => [...new Map(group.map((tag) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.em)(tag), tag])).values()]);
	let tags = groups.flatMap(([tag, ...others]) => tag === void 0 || others.length > 0 ? [] : [tag]);
	return groups.length > 0 && tags.length === groups.length ? tags : null;
}
}),
8112: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F9: () => plainType,
	Xo: () => awsTypeOf,
	gB: () => switchOnAdvice,
	rg: () => switchedOffFault
});
function awsTypeOf({ kind, clusterType }) {
	switch (kind) {
		case "ec2-instance": return "EC2";
		case "ebs-volume": return "EBS";
		case "rds-instance": return "RDS";
		case "rds-cluster": return clusterType ?? "Aurora";
		default: return kind;
	}
}
function plainType(name) {
	return name.toLowerCase();
}
function switchOnAdvice(type, region) {
	return `Switch it on (AWS Backup, Settings, Service opt-in), or run: aws backup update-region-settings --region ${region} --resource-type-opt-in-preference '${JSON.stringify({ [type]: !0 })}'.`;
}
function switchedOffFault(type, region) {
	return {
		code: "not-allowed",
		message: `AWS Backup is switched off for ${type} in ${region}: nothing of this type is backed up there`,
		advice: `${switchOnAdvice(type, region)} If that is not wanted, leave ${type} out of kinds, or remove the tag.`
	};
}
}),
2891: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Al: () => HOURS,
	Au: () => MONTHLY,
	CH: () => clockIn,
	M_: () => WEEKLY,
	_X: () => DAILY,
	bW: () => YEARLY,
	qC: () => periodsOf
});
let DAY = 864e5;
let HOUR = 36e5;
let zones = new Map();
let calendars = new Map();
function calendarIn(timeZone) {
	let known = calendars.get(timeZone);
	if (known !== void 0) return known;
	let calendar = makeCalendar(zoneOf(timeZone));
	calendars.set(timeZone, calendar);
	return calendar;
}
function makeCalendar({ clock, offsetOn }) {
	let days = new Map();
	return (instant) => {
		let utcDay = Math.floor(instant / DAY);
		let known = days.get(utcDay);
		if (known === void 0) {
			let offset = offsetOn(utcDay);
			let day = Math.floor((utcDay * DAY + (offset ?? 0)) / DAY);
			known = offset === null ? null : {
				day,
				midnight: (day + 1) * DAY - offset
			};
			days.set(utcDay, known);
		}
		if (known === null) return Math.floor(clock(instant) / DAY);
		return instant < known.midnight ? known.day : known.day + 1;
	};
}
function clockIn(timeZone) {
	return zoneOf(timeZone).clock;
}
function zoneOf(timeZone) {
	let known = zones.get(timeZone);
	if (known !== void 0) return known;
	let zone = makeZone(timeZone);
	zones.set(timeZone, zone);
	return zone;
}
function makeZone(timeZone) {
	let format = new Intl.DateTimeFormat("en-US", {
		timeZone,
		calendar: "gregory",
		numberingSystem: "latn",
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric"
	});
	let offsets = new Map();
	let offsetOn = (utcDay) => {
		let offset = offsets.get(utcDay);
		if (offset === void 0) {
			let start = offsetAt(format, utcDay * DAY);
			offset = start === offsetAt(format, (utcDay + 1) * DAY) ? start : null;
			offsets.set(utcDay, offset);
		}
		return offset;
	};
	let clock = (instant) => instant + (offsetOn(Math.floor(instant / DAY)) ?? offsetAt(format, instant));
	return {
		clock,
		offsetOn
	};
}
function offsetAt(clock, instant) {
	let second = Math.floor(instant / 1e3) * 1e3;
	let field = new Map(clock.formatToParts(second).map(({ type, value }) => [type, Number(value)]));
	let at = (type) => field.get(type) ?? NaN;
	return new Date(0).setUTCFullYear(at("year"), at("month") - 1, at("day")) + ((at("hour") * 60 + at("minute")) * 60 + at("second")) * 1e3 - second;
}
let HOURS = {
	adjective: "hourly",
	plural: "hours",
	periodIn: (timeZone) => {
		let clock = clockIn(timeZone);
		let numberAt = (instant) => Math.floor(clock(instant) / HOUR);
		return {
			numberAt,
			nameAt: (instant) => new Date(numberAt(instant) * HOUR).toISOString().slice(0, 16).replace("T", " ")
		};
	}
};
function periodsOf({ adjective, plural, numberOf, nameOf }) {
	let numbers = new Map();
	return {
		adjective,
		plural,
		periodIn: (timeZone) => {
			let dayOf = calendarIn(timeZone);
			return {
				numberAt: (instant) => {
					let day = dayOf(instant);
					let known = numbers.get(day);
					if (known !== void 0) return known;
					let number = numberOf(day);
					numbers.set(day, number);
					return number;
				},
				nameAt: (instant) => nameOf(dayOf(instant))
			};
		}
	};
}
let DAILY = {
	adjective: "daily",
	plural: "days",
	numberOf: (day) => day,
	nameOf: (day) => dateOf(day).toISOString().slice(0, 10)
};
let WEEKLY = {
	adjective: "weekly",
	plural: "weeks",
	numberOf: (day) => Math.floor((day + 3) / 7),
	nameOf: (day) => {
		let thursday = WEEKLY.numberOf(day) * 7;
		let year = dateOf(thursday).getUTCFullYear();
		let week = Math.floor((thursday - new Date(0).setUTCFullYear(year, 0, 1) / DAY) / 7) + 1;
		return `${fourDigits(year)}-W${String(week).padStart(2, "0")}`;
	}
};
let MONTHLY = {
	adjective: "monthly",
	plural: "months",
	numberOf: (day) => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth(),
	nameOf: (day) => dateOf(day).toISOString().slice(0, 7)
};
let YEARLY = {
	adjective: "yearly",
	plural: "years",
	numberOf: (day) => dateOf(day).getUTCFullYear(),
	nameOf: (day) => fourDigits(dateOf(day).getUTCFullYear())
};
function dateOf(day) {
	return new Date(day * DAY);
}
function fourDigits(year) {
	return String(year).padStart(4, "0");
}
}),
8055: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ku: () => isTestNameOfOurs,
	m7: () => desiredRegions,
	mO: () => isNameOfOurs,
	z: () => passingName
});
var _same_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1926);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
var _assignments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8467);
var _restore_test_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5584);
var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3632);
var _vault_copies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4179);
function namedArns({ selection }, region, account) {
	return selection.resources.filter((one) => one.region === null || one.region === region).map(({ kind, id, account: owner }) => ({
		kind,
		arn: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.RY)({
			kind,
			region,
			account: owner ?? account,
			id
		})
	}));
}
function conditionsOf(is, lines) {
	return lines.map(({ key, value }) => ({
		is,
		key,
		value
	}));
}
let ALGORITHMS = {
	latest: "LATEST_WITHIN_WINDOW",
	random: "RANDOM_WITHIN_WINDOW"
};
let CLUSTERS = [
	"Aurora",
	"DocumentDB",
	"Neptune"
];
function desiredRestoreTest(plan, region, account) {
	let { restoreTest, name } = plan;
	if (restoreTest === void 0) return null;
	if (restoreTest === null) return {
		plan: name,
		test: null,
		ifSwitchedOn: []
	};
	let selections = selectionsOf$1(plan, restoreTest, region, account);
	return {
		plan: name,
		test: {
			name: (0, _restore_test_js__WEBPACK_IMPORTED_MODULE_3__.kI)(name),
			settings: settingsOf$1(plan, restoreTest, region, account),
			selections
		},
		ifSwitchedOn: plan.selection.kinds.length === 0 ? [...(0, _restore_test_js__WEBPACK_IMPORTED_MODULE_3__.Q2)([])] : CLUSTERS
	};
}
function settingsOf$1(plan, test, region, account) {
	let cron = (0, _restore_test_js__WEBPACK_IMPORTED_MODULE_3__.co)(test.schedule);
	if (!cron.ok) throw Error(`${cron.problem}: a plan file with this was not refused, which is a bug`);
	let vaults = new Set(plan.rules.map((rule) => rule.vault ?? plan.vault));
	return {
		schedule: cron.value,
		timeZone: test.timeZone ?? "Etc/UTC",
		startWindowHours: test.startWindowHours,
		algorithm: ALGORITHMS[test.select],
		vaults: [...vaults].map((vault) => (0, _vault_copies_js__WEBPACK_IMPORTED_MODULE_5__.H0)(vault, region, account)),
		exceptVaults: [],
		pointTypes: plan.rules.some(({ continuous }) => continuous === !0) ? ["SNAPSHOT", "CONTINUOUS"] : ["SNAPSHOT"],
		withinDays: test.withinDays
	};
}
function selectionsOf$1(plan, test, region, account) {
	let { selection } = plan;
	let role = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.jh)(test.role ?? plan.role, account);
	let groups = (0, _assignments_js__WEBPACK_IMPORTED_MODULE_2__.c)(selection);
	let byTags = (0, _restore_test_js__WEBPACK_IMPORTED_MODULE_3__.Q2)(selection.kinds).flatMap((type) => groups.map((group) => ({
		type,
		resources: [],
		conditions: [...conditionsOf("equals", group), ...conditionsOf("not-equals", selection.except)]
	})));
	let here = namedArns(plan, region, account);
	let byArns = (0, _restore_test_js__WEBPACK_IMPORTED_MODULE_3__.Q2)([]).flatMap((type) => chunks(here.filter(({ kind }) => (0, _restore_test_js__WEBPACK_IMPORTED_MODULE_3__.nV)(kind) === type).map(({ arn }) => arn)).map((resources) => ({
		type,
		resources,
		conditions: []
	})));
	let counts = new Map();
	return [...byTags, ...byArns].map(({ type, resources, conditions }) => {
		let count = (counts.get(type) ?? 0) + 1;
		counts.set(type, count);
		return {
			name: count === 1 ? type : `${type}_${count}`,
			type,
			role,
			resources,
			conditions,
			validationHours: test.validationHours,
			overrides: test.overrides[type] ?? {}
		};
	});
}
function chunks(arns) {
	let count = Math.ceil(arns.length / 30);
	return Array.from({ length: count }, (_, index) => arns.slice(index * 30, (index + 1) * 30));
}
function isTestNameOfOurs(name) {
	let type = name.replace(/_[0-9]+$/, "");
	return (0, _restore_test_js__WEBPACK_IMPORTED_MODULE_3__.Q2)([]).some((one) => one === type);
}
function desiredRegions({ plans }, regions, account) {
	let theirs = plans.filter((plan) => plan.engine === "aws-backup");
	return regions.map((region) => {
		let here = theirs.flatMap((plan) => {
			let selections = (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.Hw1)(plan.selection.regions, region) ? selectionsOf(plan, region, account) : [];
			return selections.length === 0 ? [] : [{
				plan,
				selections
			}];
		});
		let copies = here.flatMap(({ plan }) => plan.rules.flatMap((rule) => copiesOf(plan, rule, region, account)));
		let destinations = copies.flatMap(({ destination }) => destination ?? []);
		let restoreTests = here.flatMap(({ plan }) => desiredRestoreTest(plan, region, account) ?? []);
		let atHome = [...new Set(copies.flatMap(({ rule, document }) => document === null ? [rule] : []))];
		return {
			region,
			vaults: [...new Set(here.flatMap(({ plan }) => plan.rules.map((rule) => rule.vault ?? plan.vault)))],
			plans: here.map(({ plan, selections }) => ({
				name: plan.name,
				rules: plan.rules.map((rule) => ruleOf(plan, rule, region, account)),
				...settingsOf(plan, account),
				selections
			})),
			...destinations.length === 0 ? {} : { destinations },
			...atHome.length === 0 ? {} : { copiesAtHome: atHome },
			...restoreTests.length === 0 ? {} : { restoreTests }
		};
	});
}
function ruleOf(plan, rule, region, account) {
	let { name, schedule, timeZone, expiry, expiryText, pointTags = [], ...lengths } = rule;
	let { continuous, index, scans, airGappedVault } = rule;
	let copies = copiesOf(plan, rule, region, account).flatMap(({ document }) => document ?? []);
	return {
		name,
		vault: rule.vault ?? plan.vault,
		schedule: checked((0, _restore_test_js__WEBPACK_IMPORTED_MODULE_3__.co)(schedule)),
		timeZone: timeZone ?? "Etc/UTC",
		startWindowMinutes: lengths.startWindowMinutes,
		completionWindowMinutes: lengths.completionWindowMinutes,
		deleteAfterDays: checked((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.hF)(expiry, expiryText)),
		coldStorageAfterDays: lengths.coldStorageAfterDays,
		tags: {
			...Object.fromEntries(pointTags.map(({ key, value }) => [key, value])),
			BackupPlan: (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.ZmS)([{
				plan,
				rule
			}])
		},
		...copies.length === 0 ? {} : { copies },
		...continuous === void 0 ? {} : { continuous },
		...index === void 0 ? {} : { index },
		...scans === void 0 ? {} : { scans },
		...airGappedVault === void 0 ? {} : { airGappedVault: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.jh)(airGappedVault, account) }
	};
}
function settingsOf({ windowsVss, scanning }, account) {
	if (windowsVss === void 0 && scanning === void 0) return {};
	return { settings: {
		...windowsVss === void 0 ? {} : { windowsVss },
		...scanning === void 0 ? {} : { scanning: {
			...scanning,
			role: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.jh)(scanning.role, account)
		} }
	} };
}
function copiesOf(plan, rule, home, account) {
	let own = rule.vault ?? plan.vault;
	return (rule.vaultCopies ?? []).map((copy) => {
		let whole = `${plan.name}/${rule.name}`;
		let arn = copy.vaultArn === null ? (0, _vault_copies_js__WEBPACK_IMPORTED_MODULE_5__.H0)(copy.vault ?? own, copy.to, account) : (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.jh)(copy.vaultArn, account);
		if (arn === (0, _vault_copies_js__WEBPACK_IMPORTED_MODULE_5__.H0)(own, home, account)) return {
			rule: whole,
			document: null,
			destination: null
		};
		let parts = (0, _vault_copies_js__WEBPACK_IMPORTED_MODULE_5__.l9)(arn);
		let { to: region } = copy;
		let kmsKey = copy.kmsKey === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.jh)(copy.kmsKey, account);
		return {
			rule: whole,
			document: {
				vaultArn: arn,
				...checked((0, _vault_copies_js__WEBPACK_IMPORTED_MODULE_5__.UZ)(copy, rule))
			},
			destination: parts.account === account ? {
				arn,
				region,
				name: parts.name,
				kmsKey
			} : null
		};
	});
}
function checked(reading) {
	if (!reading.ok) throw Error(`${reading.problem}: a plan file with this was not refused, which is a bug`);
	return reading.value;
}
function selectionsOf(plan, region, account) {
	let { selection } = plan;
	let role = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.jh)(plan.role, account);
	let { except, kinds, names } = selection;
	let excepted = conditionsOf("not-equals", except);
	let arns = namedArns(plan, region, account).map(({ arn }) => arn);
	let needed = (0, _assignments_js__WEBPACK_IMPORTED_MODULE_2__.c)(selection).length + +(selection.resources.length > 0);
	let joined = (0, _assignments_js__WEBPACK_IMPORTED_MODULE_2__.H)({
		...selection,
		needed
	});
	let [only] = names ?? [];
	if (joined !== null && only !== void 0 && arns.length + joined.length > 1) return [{
		name: only,
		named: !0,
		role,
		resources: arns,
		conditions: excepted,
		anyTag: joined
	}];
	let everything = kinds.length === 0 ? ["*"] : [...new Set(kinds.flatMap((kind) => (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.UI)(kind, region)))];
	let byTags = (0, _assignments_js__WEBPACK_IMPORTED_MODULE_2__.c)(selection).map((group, index) => named("tags", {
		role,
		resources: everything,
		conditions: [...conditionsOf("equals", group), ...excepted]
	}, names?.[index]));
	if (arns.length === 0) return byTags;
	return [...byTags, named("resources", {
		role,
		resources: arns,
		conditions: excepted
	}, names?.[byTags.length])];
}
function named(what, content, name) {
	if (name !== void 0) return {
		name,
		named: !0,
		...content
	};
	return {
		name: `${what}-${(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_0__.Ae)(content)}`,
		...content
	};
}
function passingName({ name: _, ...content }, taken) {
	let what = content.resources.includes("*") ? "tags" : "resources";
	for (let turn = 0;; turn += 1) {
		let role = turn === 0 ? content.role : `${content.role} ${turn}`;
		let name = `${what}-${(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_0__.Ae)({
			...content,
			role
		})}`;
		if (!taken.has(name)) return name;
	}
}
function isNameOfOurs(name) {
	return /^(tags|resources)-[0-9a-f]{8}$/.test(name);
}
}),
8086: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Mc: () => entriesOf,
	RK: () => isSameZone,
	hG: () => under,
	l$: () => instantAt,
	pi: () => isMapping
});
var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);
function isMapping(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function entriesOf(value) {
	return isMapping(value) ? Object.entries(value) : [];
}
function under(value, key) {
	return isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
let WIDEST = 936e5;
function instantAt(local, timeZone) {
	let clock = (0, _calendar_js__WEBPACK_IMPORTED_MODULE_0__.CH)(timeZone);
	let offsetAt = (instant) => clock(instant) - instant;
	let offsets = [offsetAt(local - WIDEST), offsetAt(local + WIDEST)];
	let found = offsets.map((offset) => local - offset).filter((instant) => clock(instant) === local);
	if (found.length > 0) return Math.min(...found);
	let before = local - Math.max(...offsets);
	let after = local - Math.min(...offsets);
	for (; after - before > 1;) {
		let middle = Math.floor((before + after) / 2);
		clock(middle) < local ? before = middle : after = middle;
	}
	return after;
}
function isSameZone(one, other) {
	return nameOf(one) === nameOf(other);
}
let names = new Map();
function nameOf(timeZone) {
	let name = names.get(timeZone);
	if (name === void 0) {
		name = new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
		names.set(timeZone, name);
	}
	return name;
}
}),
7929: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { sync: () => sync });
var _report3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6298);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1892);
var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3781);
var _vault_copies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4179);
var _same_plans_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1926);
var _same_restore_tests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2168);
var _desired_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8055);
var _restore_test_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5584);
var _vault_bounds_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9899);
var _passed_over_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6204);
var _story_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3820);
function vaultsOf(change) {
	let arns = [...change.action === "create-restore-test" || change.action === "update-restore-test" ? change.after.settings.vaults : [], ...vaultArnsOf(change)];
	return [...rulesOf(change).map(({ vault }) => ({
		region: change.region,
		name: vault
	})), ...arns.map(_vault_copies_js__WEBPACK_IMPORTED_MODULE_4__.l9)];
}
function vaultArnsOf(change) {
	return rulesOf(change).flatMap(({ copies = [] }) => copies.map(({ vaultArn }) => vaultArn));
}
function rulesOf(change) {
	if (change.action === "create-plan") return change.plan.rules;
	return change.action === "update-plan" ? change.after.rules : [];
}
async function applySync(changes, plans, newVault, watch) {
	let outcomes = new Map();
	let carryOut = async (change) => {
		let applied = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(async () => (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kX)(await plans.apply(change, newVault ?? OWN_KEY)), watch);
		let outcome = applied.ok ? applied.value : {
			result: "failed",
			fault: applied.fault
		};
		outcomes.set(change, outcome);
		watch.log.progress(outcomes.size, changes.length, "changes made in AWS Backup");
		return outcome.result === "failed" ? outcome.fault : null;
	};
	let broken = new Map();
	await Promise.all(changes.map(async (change) => {
		if (change.action !== "create-vault") return;
		let fault = await carryOut(change);
		fault !== null && broken.set(placeOfVault(change.region, change.vault), fault);
	}));
	let inRegion = async (regional) => {
		let byPlan = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(regional.filter((change) => change.action !== "create-vault"), planOf);
		await Promise.all([...byPlan.values()].map((steps) => inOrder(steps)));
	};
	let inOrder = async (steps) => {
		let stopped = null;
		for (let step of steps) {
			stopped ??= vaultFault(step, broken);
			stopped === null ? stopped = await carryOut(step) : outcomes.set(step, {
				result: "failed",
				fault: notTried(stopped)
			});
		}
	};
	let byRegion = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(changes, ({ region }) => region);
	await Promise.all([...byRegion.values()].map(inRegion));
	return outcomes;
}
let OWN_KEY = { kmsKey: null };
function planOf(change) {
	switch (change.action) {
		case "create-plan": return change.plan.name;
		case "create-selection":
		case "replace-selection":
		case "delete-selection": return change.planId;
		case "adopt-plan":
		case "update-plan":
		case "delete-plan": return change.id;
		case "create-restore-test":
		case "update-restore-test":
		case "delete-restore-test": return change.planId ?? change.planName;
		default: return change;
	}
}
function vaultFault(change, broken) {
	for (let { region, name } of vaultsOf(change)) {
		let fault = broken.get(placeOfVault(region, name));
		if (fault !== void 0) return fault;
	}
	return null;
}
function placeOfVault(region, vault) {
	return `${region} ${vault}`;
}
function notTried(cause) {
	return {
		...cause,
		message: `not tried, because what comes before it failed: ${cause.message}`
	};
}
function syncChangeSetText(changes, asked, now, commit) {
	let { request } = asked;
	return (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.writeChangeSet)(changes.map(approvable), contextOf(asked), {
		commit,
		run: request.workflowRun?.url ?? null,
		madeAt: now,
		validForMilliseconds: request.changeSet.validForMilliseconds
	});
}
function approveSync(changes, text, asked, now) {
	let reading = (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.readChangeSet)(text, contextOf(asked), now);
	if (!reading.ok) return reading;
	let open = new Map(reading.file.changes.map((change) => [(0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.changeKey)(change), change]));
	let approved = new Set(changes.filter((change) => open.delete((0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.changeKey)(approvable(change)))));
	for (let change of approved) [
		leavesAGap,
		lacksAVault,
		lacksItsPlan
	].some((judge) => judge(change, changes, approved)) && approved.delete(change);
	return {
		ok: !0,
		approved,
		warnings: [...open.values()].map(_shared_js__WEBPACK_IMPORTED_MODULE_2__.lapsedWarning)
	};
}
function leavesAGap(change, changes, approved) {
	if (change.action !== "delete-selection" && change.action !== "replace-selection") return !1;
	return changes.some((one) => (one.action === "create-selection" || one.action === "replace-selection") && one.planId === change.planId && !approved.has(one));
}
function lacksAVault(change, changes, approved) {
	return changes.some((one) => one.action === "create-vault" && !approved.has(one) && vaultsOf(change).some(({ region, name }) => region === one.region && name === one.vault));
}
function lacksItsPlan(change, changes, approved) {
	if (change.action !== "create-restore-test" && change.action !== "update-restore-test") return !1;
	return changes.some((one) => one.action === "create-plan" && one.region === change.region && one.plan.name === change.planName && !approved.has(one));
}
function approvable(change) {
	let { action, region, reason } = change;
	return {
		action,
		region,
		id: idOf(change),
		reason
	};
}
function idOf(change) {
	switch (change.action) {
		case "create-vault": return change.kmsKey === void 0 ? change.vault : `${change.vault} with ${change.kmsKey}`;
		case "create-plan": return change.plan.name;
		case "create-selection": return `${change.planName}/${change.selection.name} of ${change.planId}`;
		case "replace-selection": return `${change.planName}/${change.selection.name} ${change.selectionId} of ${change.planId}`;
		case "delete-selection": return `${change.planName}/${change.name} ${change.selectionId} of ${change.planId}`;
		case "update-plan": return `${change.name} ${change.id} as ${(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_5__.SH)(change.before, [])}`;
		case "adopt-plan":
		case "delete-plan": return `${change.name} ${change.id} as ${(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_5__.SH)(change.before, change.selectionIds)}`;
		case "create-restore-test": return `${change.name} for ${change.planName}`;
		case "update-restore-test":
		case "delete-restore-test": return `${change.name} for ${change.planName} as ${(0, _same_restore_tests_js__WEBPACK_IMPORTED_MODULE_6__.Jy)(change.before)}`;
		default: return change;
	}
}
function contextOf({ request, account, source }) {
	let { mode, regions, removePlans, adopt, newVault } = request;
	let vaults = {
		"create-vault": newVault !== null,
		"vault-kms-key": newVault?.kmsKey ?? null
	};
	let question = {
		mode,
		regions,
		"remove-plans": [...removePlans].sort(),
		adopt: [...adopt].sort(),
		...vaults,
		"plan-file": source.hash
	};
	return {
		mode,
		account,
		question: JSON.stringify(question)
	};
}
function notOurs(name) {
	return {
		code: "name-taken",
		message: `there is a plan ${name} that a sync did not make: it has no tag CreatedBy=backupViaTag, and stays as it is`,
		advice: "Give the plan of the plan file another name, or delete the other one by hand and run again."
	};
}
function several(name, plans) {
	let ids = plans.map(({ id }) => id).join(", ");
	return {
		code: "name-taken",
		message: `there are ${plans.length} plans ${name} with our tag (${ids}), and it is unclear which one the file means`,
		advice: "Delete all but one by hand and run again."
	};
}
function beyondTheFile(name, beyond) {
	return {
		code: "not-allowed",
		message: `the plan ${name} holds what a plan file cannot say, and a change would drop it: ${beyond.join("; ")}`,
		advice: "Take that out by hand, or take the tag CreatedBy off the plan and give that of the plan file another name."
	};
}
function severalToAdopt(name, plans) {
	return {
		code: "name-taken",
		message: `adopt: there are ${plans.length} plans ${name} (${plans.map(({ id }) => id).join(", ")}), and it is unclear which one is meant`,
		advice: "Rename or delete all but one by hand and run again."
	};
}
function differsFromFile(name, what) {
	return {
		code: "not-allowed",
		message: `adopt: the plan ${name} is not as the plan file has it, and stays as it is: ${what.join("; ")}`,
		advice: `Run a sync with "import: ${name}", write what it gives into the plan file, and adopt the plan then.`
	};
}
function nothingToAdopt(name) {
	return {
		region: null,
		target: name,
		action: "sync",
		fault: {
			code: "resource-gone",
			message: `adopt: the plan file has no plan "${name}" that AWS Backup carries out in the regions of this run`,
			advice: `Run a sync with "import: ${name}", and write what it gives into the plan file.`
		}
	};
}
function tooManyAtOnce(name, count) {
	return {
		code: "quota-reached",
		message: `the plan ${name} would have ${count} selections by tags before the old ones are deleted, and AWS Backup allows 10: it stays as it is`,
		advice: "Split the plan of the plan file into several, or change fewer of its groups in one sync."
	};
}
function madeByHand(region, plan, selection) {
	return {
		region,
		target: `${plan}/${selection}`,
		message: `the plan ${plan} has the selection ${selection}, which a sync did not make and the plan file does not have: it stays, and what it selects is backed up too; write it into the plan file, or delete it by hand`
	};
}
function noVault(region, vault, plans, there) {
	let known = there.map(({ name }) => name);
	return {
		region,
		target: vault,
		action: "sync",
		fault: {
			code: "resource-gone",
			message: `there is no backup vault ${vault}, which the plan file names for ${plans.join(", ")}${(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.au)(vault, known)}`,
			advice: "Set create-vault to true, make the vault by hand, or correct its name in the plan file."
		}
	};
}
function nothingAsked(idle) {
	return idle === null ? [] : [{
		region: null,
		target: "plan-file",
		action: "start",
		fault: idle
	}];
}
function wantedAndRemoved(name) {
	return {
		region: null,
		target: name,
		action: "sync",
		fault: {
			code: "bad-input",
			message: `remove-plans: "${name}" stands in the plan file too, so that it is both wanted and to be removed`,
			advice: "Take it out of the plan file or out of remove-plans; where only some regions are meant, name them in regions."
		}
	};
}
function nothingToRemove(remove, existing) {
	if (existing.some(({ read }) => !read)) return [];
	let there = new Set(existing.flatMap((one) => one.read ? namesIn(one) : []));
	return remove.filter((name) => !there.has(name)).map((name) => ({
		region: null,
		target: name,
		message: `remove-plans: there is no plan "${name}" to remove`
	}));
}
function namesIn({ plans, restoreTests }) {
	let tests = restoreTests?.read === !0 ? restoreTests.tests : [];
	return [...plans.map(({ name }) => name), ...tests.flatMap(({ ours, plan }) => ours && plan !== null ? [plan] : [])];
}
function selectionSteps(place, there, wanted) {
	let left = new Map(there.map((selection) => [selection.id, selection]));
	let chosen = new Set(wanted.flatMap(({ name, named }) => named === !0 ? [name] : []));
	let missing = wanted.filter((selection) => {
		let same = [...left.values()].find((one) => isSame(one, selection, chosen));
		same !== void 0 && left.delete(same.id);
		return same === void 0;
	});
	let taken = new Set([...there, ...wanted].map(({ name }) => name));
	let inTheWay = (selection) => there.find(({ name }) => name === selection.name);
	for (let selection of missing) {
		let other = selection.named === !0 ? inTheWay(selection) : void 0;
		other !== void 0 && left.delete(other.id);
	}
	let created = [];
	let replaced = [];
	for (let selection of missing) {
		let other = inTheWay(selection);
		if (other === void 0) {
			created.push(create(place, selection, NOT_SELECTED));
			continue;
		}
		let passing = (0, _desired_js__WEBPACK_IMPORTED_MODULE_7__.z)(selection, taken);
		taken.add(passing);
		if (selection.named !== !0) {
			created.push(create(place, {
				...selection,
				name: passing
			}, NOT_SELECTED));
			continue;
		}
		let held = [...left.values()].some((one) => (0, _same_plans_js__WEBPACK_IMPORTED_MODULE_5__.in)(one) === (0, _same_plans_js__WEBPACK_IMPORTED_MODULE_5__.in)(selection));
		held || created.push(create(place, {
			...selection,
			name: passing
		}, HOLDS_THE_PLACE));
		replaced.push({
			action: "replace-selection",
			...place,
			selectionId: other.id,
			selection: documentOf(selection),
			passing: held ? null : passing,
			reason: "the plan file selects otherwise under this name"
		});
	}
	let last = [];
	let byHand = [];
	let contents = new Set(wanted.map(_same_plans_js__WEBPACK_IMPORTED_MODULE_5__.in));
	for (let one of left.values()) {
		if (!(0, _desired_js__WEBPACK_IMPORTED_MODULE_7__.mO)(one.name) && !contents.has((0, _same_plans_js__WEBPACK_IMPORTED_MODULE_5__.in)(one))) {
			byHand.push(one.name);
			continue;
		}
		last.push({
			action: "delete-selection",
			...place,
			selectionId: one.id,
			name: one.name,
			reason: "the plan file does not select so"
		});
	}
	return {
		changes: [
			...created,
			...replaced,
			...last
		],
		byHand
	};
}
let NOT_SELECTED = "the plan file selects so, and the plan does not";
let HOLDS_THE_PLACE = "it stands in for the one whose name is still taken";
function create(place, selection, reason) {
	return {
		action: "create-selection",
		...place,
		selection: documentOf(selection),
		reason
	};
}
function documentOf({ name, role, resources, conditions, anyTag }) {
	return {
		name,
		role,
		resources,
		conditions,
		...anyTag === void 0 ? {} : { anyTag }
	};
}
function isSame(there, wanted, chosen) {
	return (wanted.named === !0 ? there.name === wanted.name : !chosen.has(there.name)) && there.beyond.length === 0 && (0, _same_plans_js__WEBPACK_IMPORTED_MODULE_5__.in)(there) === (0, _same_plans_js__WEBPACK_IMPORTED_MODULE_5__.in)(wanted);
}
function decidePlan(region, wanted, there, adopt) {
	let named = there.filter(({ name }) => name === wanted.name);
	let ours = named.filter((plan) => plan.ours);
	let [plan, ...others] = ours;
	if (plan === void 0) {
		if (named.length > 0 && adopt.has(wanted.name)) return decideAdoption(region, wanted, named);
		if (named.length > 0) return refused$2(region, wanted.name, notOurs(wanted.name));
		return {
			...NOTHING$1,
			changes: [{
				action: "create-plan",
				region,
				plan: wanted,
				reason: "the plan file has it, and AWS Backup does not"
			}]
		};
	}
	if (others.length > 0) return refused$2(region, wanted.name, several(wanted.name, ours));
	let beyond = beyondOf(plan);
	if (beyond.length > 0) return refused$2(region, wanted.name, beyondTheFile(wanted.name, beyond));
	let { changes, byHand } = changesOf(region, plan, wanted);
	let most = mostAtOnce(plan, changes);
	if (most > 10) return refused$2(region, wanted.name, tooManyAtOnce(wanted.name, most));
	return {
		changes,
		failures: [],
		warnings: byHand.map((name) => madeByHand(region, wanted.name, name))
	};
}
function decideAdoption(region, wanted, named) {
	let { name } = wanted;
	let [plan, ...others] = named;
	if (plan === void 0 || others.length > 0) return refused$2(region, name, severalToAdopt(name, named));
	let beyond = beyondOf(plan);
	if (beyond.length > 0) return refused$2(region, name, beyondTheFile(name, beyond));
	let { changes, byHand } = changesOf(region, {
		...plan,
		...(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_5__.xY)(plan)
	}, {
		...wanted,
		...(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_5__.xY)(wanted)
	});
	if (changes.length > 0 || byHand.length > 0) return refused$2(region, name, differsFromFile(name, [...changes.map(({ reason }) => reason), ...byHand]));
	let selectionIds = plan.selections.map(({ id }) => id);
	return {
		...NOTHING$1,
		changes: [{
			action: "adopt-plan",
			region,
			id: plan.id,
			name,
			before: bodyOf$1(plan),
			selectionIds,
			reason: "its adoption was asked for, and it is as the plan file has it"
		}]
	};
}
function beyondOf({ beyond, selections }) {
	return [...beyond.map((what) => `the plan has ${what}`), ...selections.flatMap((one) => one.beyond.map((what) => `its selection ${one.name} has ${what}`))];
}
function mostAtOnce({ selections }, changes) {
	let made = changes.flatMap((change) => change.action === "create-selection" ? [change.selection] : []);
	return made.length === 0 ? 0 : [...selections, ...made].filter(comparesTags).length;
}
function comparesTags({ conditions, anyTag = [] }) {
	return conditions.length + anyTag.length > 0;
}
function changesOf(region, plan, wanted) {
	let { id, name } = plan;
	let steps = selectionSteps({
		region,
		planId: id,
		planName: name
	}, plan.selections, wanted.selections);
	if ((0, _same_plans_js__WEBPACK_IMPORTED_MODULE_5__.cV)(plan, wanted)) return steps;
	let update = {
		action: "update-plan",
		region,
		id,
		name,
		before: bodyOf$1(plan),
		after: bodyOf$1(wanted),
		reason: "its rules are not those of the plan file"
	};
	return {
		...steps,
		changes: [update, ...steps.changes]
	};
}
function bodyOf$1({ rules, settings }) {
	return settings === void 0 ? { rules } : {
		rules,
		settings
	};
}
function decideRemoval(region, name, there) {
	let named = there.filter((plan) => plan.name === name);
	let changes = named.filter((plan) => plan.ours).map((plan) => ({
		action: "delete-plan",
		region,
		id: plan.id,
		name,
		before: bodyOf$1(plan),
		selectionIds: plan.selections.map((selection) => selection.id),
		reason: "its removal was asked for"
	}));
	let { failures } = changes.length < named.length ? refused$2(region, name, notOurs(name)) : NOTHING$1;
	return {
		changes,
		failures
	};
}
let NOTHING$1 = {
	changes: [],
	failures: [],
	warnings: []
};
function refused$2(region, target, fault) {
	return {
		...NOTHING$1,
		failures: [{
			region,
			target,
			action: "sync",
			fault
		}]
	};
}
function testNotOurs(name) {
	return {
		code: "name-taken",
		message: `there is a restore testing plan ${name} that a sync did not make: it lacks the tags CreatedBy=backupViaTag and BackupPlan, and stays as it is`,
		advice: "Give the plan of the plan file another name, or delete the restore testing plan by hand and run again."
	};
}
function anothersTest(name, owner, region) {
	return {
		code: "name-taken",
		message: `the restore testing plan ${name} was made for the plan ${owner}, and stays as it is`,
		advice: `Where ${owner} has left the plan file, run a sync with "remove-plans: ${owner}" and "regions: ${region}"; otherwise give the plan of the plan file another name.`
	};
}
function tooManyTestSelections(plan, count) {
	return {
		code: "quota-reached",
		message: `the restore tests of the plan ${plan} would have ${count} selections, one for each type and group of tags, and AWS Backup allows 30`,
		advice: "Name the kinds of the plan under kinds of its selection, or split it into several plans."
	};
}
function testMadeByHand(region, name, selection) {
	return {
		region,
		target: `${name}/${selection}`,
		message: `the restore testing plan ${name} has the selection ${selection}, which a sync did not make: it stays, and what it selects is restored too; delete it by hand if nobody wants it`
	};
}
function leftOverTest(region, name, plan, inFile) {
	return {
		region,
		target: name,
		message: `AWS Backup still restores what the plan ${plan} made, by the restore testing plan ${name}, which the plan file does not want in ${region}; to end it, ${inFile ? "write \"restore-test: never\" into the plan" : `run a sync with "remove-plans: ${plan}" and "regions: ${region}"`}`
	};
}
function testsUnread(region, wanted, remove, fault) {
	return {
		changes: [],
		failures: wanted.map(({ plan }) => ({
			region,
			target: `${plan}/restore-test`,
			action: "read",
			fault
		})),
		warnings: wanted.length > 0 ? [] : remove.map((plan) => ({
			region,
			target: plan,
			message: `whether restore tests of the plan ${plan} go on is not known, because they could not be read: ${fault.message}`
		}))
	};
}
function decideRestoreTests(orders, there) {
	let { region, wanted, remove } = orders;
	let { restoreTests: existing } = there;
	if (existing === void 0) return NOTHING;
	if (!existing.read) return testsUnread(region, wanted, remove, existing.fault);
	let parts = wanted.filter(({ plan }) => orders.ready.has(plan)).map((one) => one.test === null ? NOTHING : decideTest(one, one.test, orders, there, existing.tests));
	let never = new Set(wanted.flatMap(({ plan, test }) => test === null ? [plan] : []));
	let gone = existing.tests.flatMap((test) => {
		let { plan, ours } = test;
		if (!ours || plan === null || !(never.has(plan) || remove.includes(plan))) return [];
		let reason = never.has(plan) ? "the plan file says never" : "the removal of its plan was asked for";
		return [{
			action: "delete-restore-test",
			...placeOf(orders, test.name, plan, there),
			before: bodyOf(test),
			reason
		}];
	});
	let known = new Set([...wanted.map(({ plan }) => plan), ...remove]);
	let left = existing.tests.flatMap(({ name, ours, plan }) => ours && plan !== null && !known.has(plan) ? [leftOverTest(region, name, plan, orders.plans.has(plan))] : []);
	return {
		changes: [...parts.flatMap(({ changes }) => changes), ...gone],
		failures: parts.flatMap(({ failures }) => failures),
		warnings: [...parts.flatMap(({ warnings }) => warnings), ...left]
	};
}
function decideTest({ plan, ifSwitchedOn }, document, orders, there, tests) {
	let { region } = orders;
	let off = new Set(there.notOptedIn.filter((type) => ifSwitchedOn.includes(type)));
	let wanted = {
		...document,
		selections: document.selections.filter(({ type }) => !off.has(type))
	};
	let { name, selections } = wanted;
	if (selections.length > 30) return refused$1(region, plan, tooManyTestSelections(plan, selections.length));
	let place = placeOf(orders, name, plan, there);
	let after = bodyOf(wanted);
	let test = tests.find((one) => one.name === name);
	if (test === void 0) return {
		...NOTHING,
		changes: [{
			action: "create-restore-test",
			...place,
			after,
			reason: "the plan file has it tested, and AWS Backup does not test it"
		}]
	};
	if (!test.ours || test.plan === null) return refused$1(region, plan, testNotOurs(name));
	if (test.plan !== plan) return refused$1(region, plan, anothersTest(name, test.plan, region));
	let byHand = test.selections.filter((one) => !(0, _desired_js__WEBPACK_IMPORTED_MODULE_7__.Ku)(one.name) && !selections.some((other) => other.name === one.name));
	let warnings = byHand.map((one) => testMadeByHand(region, name, one.name));
	let kept = {
		...after,
		selections: [...selections, ...byHand]
	};
	if (isAsWanted(test, kept)) return {
		...NOTHING,
		warnings
	};
	let change = {
		action: "update-restore-test",
		...place,
		before: bodyOf(test),
		after: kept,
		reason: "it is not as the plan file has it"
	};
	return {
		...NOTHING,
		changes: [change],
		warnings
	};
}
function placeOf({ region }, name, planName, { plans }) {
	return {
		region,
		name,
		planName,
		planId: plans.find((plan) => plan.ours && plan.name === planName)?.id ?? null
	};
}
function isAsWanted(test, wanted) {
	return (0, _same_restore_tests_js__WEBPACK_IMPORTED_MODULE_6__.y9)(test.settings, wanted.settings) && test.selections.length === wanted.selections.length && wanted.selections.every((one) => test.selections.some((other) => other.name === one.name && (0, _same_restore_tests_js__WEBPACK_IMPORTED_MODULE_6__.vQ)(one, other)));
}
function bodyOf({ settings, selections }) {
	return {
		settings,
		selections
	};
}
let NOTHING = {
	changes: [],
	failures: [],
	warnings: []
};
function refused$1(region, plan, fault) {
	return {
		...NOTHING,
		failures: [{
			region,
			target: `${plan}/restore-test`,
			action: "sync",
			fault
		}]
	};
}
function judgeDestinations(wanted, vaults, createVaults) {
	let failures = [];
	let blocked = new Set();
	let missing = new Map();
	let unread = new Set();
	let block = (uses, failure) => {
		failure !== null && failures.push(failure);
		for (let { plan } of uses) blocked.add(plan);
	};
	for (let { vault, keys } of distinct(wanted)) {
		let { arn, region, name } = vault;
		let uses = usesOf(arn, wanted);
		let plans = [...new Set(uses.map(({ plan }) => plan.name))];
		let there = vaults.find((one) => one.region === region);
		if (there === void 0) throw Error(`nobody looked at the vaults of ${region}: this is a bug`);
		if (!there.read) {
			block(uses, unread.has(region) ? null : {
				region,
				target: region,
				action: "read",
				fault: there.fault
			});
			unread.add(region);
			continue;
		}
		if (keys.length > 1) {
			block(uses, refused(region, name, twoKeys(name, region, keys)));
			continue;
		}
		let found = there.vaults.find((one) => one.name === name);
		if (found === void 0 && !createVaults) block(uses, noVault(region, name, plans, there.vaults));
		else if (found === void 0) missing.set(arn, {
			...vault,
			kmsKey: keys[0] ?? null
		});
		else {
			let key = wrongKey(found, keys[0], region);
			key !== null && block(uses, refused(region, name, key));
			for (let use of uses) {
				let fault = boundsFault(use, found, region);
				fault !== null && block([use], refused(use.home, `${use.plan.name}/${use.rule.name}`, fault));
			}
		}
	}
	return {
		failures,
		isBlocked: (plan) => blocked.has(plan),
		toMake: (changes) => [...missing.values()].filter(({ arn }) => changes.some((one) => vaultArnsOf(one).includes(arn))).filter(({ region, name }) => !changes.some((one) => makes(one, region, name))).map(newVault$1)
	};
}
function distinct(wanted) {
	let all = wanted.flatMap(({ destinations = [] }) => destinations);
	return [...new Map(all.map((vault) => [vault.arn, vault])).values()].map((vault) => ({
		vault,
		keys: [...new Set(all.flatMap(({ arn, kmsKey }) => arn === vault.arn && kmsKey !== null ? [kmsKey] : []))]
	}));
}
function usesOf(arn, wanted) {
	return wanted.flatMap(({ region: home, plans }) => plans.flatMap((plan) => plan.rules.flatMap((rule) => (rule.copies ?? []).filter(({ vaultArn }) => vaultArn === arn).map(({ deleteAfterDays }) => ({
		home,
		plan,
		rule,
		keptDays: deleteAfterDays
	})))));
}
function makes(change, region, name) {
	return change.action === "create-vault" && change.region === region && change.vault === name;
}
function newVault$1({ region, name, kmsKey }) {
	return {
		action: "create-vault",
		region,
		vault: name,
		...kmsKey === null ? {} : { kmsKey },
		reason: "the plan file has copies put into it, and it is not there"
	};
}
function refused(region, target, fault) {
	return {
		region,
		target,
		action: "sync",
		fault
	};
}
function twoKeys(name, region, keys) {
	return {
		code: "bad-input",
		message: `the plan file names ${keys.length} keys for the vault ${name} in ${region}, and a vault has one: ${keys.join(", ")}`,
		advice: "Write one of them into all copies that go into this vault, or another vault."
	};
}
function wrongKey({ name, key }, wanted, region) {
	if (wanted === void 0 || key === void 0 || key === wanted) return null;
	return {
		code: "bad-input",
		message: `the vault ${name} in ${region} has the key ${key}, and the plan file wants its copies encrypted with ${wanted}`,
		advice: "A vault keeps its key: write another vault into the copy, or leave kms-key out."
	};
}
function boundsFault({ plan, rule, keptDays }, vault, region) {
	let missed = (0, _vault_bounds_js__WEBPACK_IMPORTED_MODULE_11__.J)(vault, keptDays);
	if (missed === null) return null;
	let kept = keptDays === null ? "for ever" : `for ${keptDays} days`;
	return {
		code: "bad-input",
		message: `the rule ${plan.name}/${rule.name} keeps its copies in ${region} ${kept}, and the lock of the vault ${vault.name} wants ${missed}: every copy would fail, and the plan stays as it is`,
		advice: "Write an expiry into the copy that the lock allows, or another vault."
	};
}
function leftOver({ region, plans }, there, remove) {
	let known = new Set([...plans.map(({ name }) => name), ...remove]);
	return there.plans.filter(({ name, ours }) => ours && !known.has(name)).map((plan) => ({
		region,
		target: plan.name,
		message: `AWS Backup still carries out the plan ${plan.name}${renamed(plan)}, which the plan file does not want in ${region}; to end it, run a sync with "remove-plans: ${plan.name}" and "regions: ${region}"`
	}));
}
function renamed({ name, id, rules }) {
	let others = [...new Set(rules.flatMap(({ tags: { BackupPlan: tag = "" } }) => tag.match(/^[^/]+(?=\/)/) ?? []))].filter((one) => one !== name);
	return others.length === 0 ? "" : ` (${id}; it was made as ${others.join(" and ")}, and renamed since)`;
}
function maybeOurs(region, plan) {
	return {
		region,
		target: plan,
		message: `whether the plan ${plan} was left by a sync is not known: its tags cannot be read; allow backup:ListTags, backup:GetBackupPlan, backup:ListBackupSelections and backup:GetBackupSelection`
	};
}
function unfitRules(region, plans, vaults) {
	let byName = new Map(vaults.map((vault) => [vault.name, vault]));
	return new Map(plans.flatMap((plan) => {
		let unfit = plan.rules.flatMap((rule) => unfitRule(region, plan, rule, byName.get(rule.vault)));
		return unfit.length === 0 ? [] : [[plan, unfit]];
	}));
}
function unfitRule(region, plan, rule, vault) {
	let missed = vault === void 0 ? null : (0, _vault_bounds_js__WEBPACK_IMPORTED_MODULE_11__.J)(vault, rule.deleteAfterDays);
	if (missed === null) return [];
	let kept = rule.deleteAfterDays === null ? "for ever" : `for ${rule.deleteAfterDays} days`;
	return [{
		region,
		target: `${plan.name}/${rule.name}`,
		action: "sync",
		fault: {
			code: "bad-input",
			message: `the rule ${plan.name}/${rule.name} keeps ${kept}, and the lock of the vault ${rule.vault} wants ${missed}: every job of it would fail, and the plan stays as it is`,
			advice: "Write an expiry into the rule that the lock allows, or another vault into the plan."
		}
	}];
}
let SHARED_WITH_CLUSTERS = new Set([
	"Aurora",
	"DocumentDB",
	"Neptune"
]);
function optInWarnings(region, plans, notOptedIn, passedOver = new Map()) {
	let off = [...new Set(notOptedIn)].sort();
	return plans.flatMap(({ name, selections }) => {
		let resources = selections.flatMap((selection) => selection.resources);
		let byTagsAlone = resources.includes("*");
		let ofClusters = resources.some(isCluster);
		let ofFsx = resources.some(isFsx);
		let passed = byTagsAlone ? off : off.filter((type) => ofClusters && SHARED_WITH_CLUSTERS.has(type) || ofFsx && type === "FSx");
		if (passed.length === 0) return [];
		let theirs = (passedOver.get(name) ?? []).filter(({ resource }) => resource.region === region);
		let today = theirs.length === 0 ? "" : `, today over ${(0, _passed_over_js__WEBPACK_IMPORTED_MODULE_9__.uW)(theirs)}`;
		return [{
			region,
			target: name,
			message: `the plan ${name} ${byTagsAlone ? "selects by tags alone" : ofClusters ? "selects clusters" : "selects file systems"}, and AWS Backup is not switched on for ${passed.join(", ")} in ${region}: it passes over such resources in silence${today}; switch it on under Settings in the console of AWS Backup, or name what the plan is for in kinds of its selection`
		}];
	});
}
function isFsx(arn) {
	return /^arn:[^:]+:fsx:/.test(arn);
}
function isCluster(arn) {
	return /^arn:[^:]+:rds:[^:]*:[^:]*:cluster:/.test(arn);
}
function decideSync(question) {
	let { wanted, idle = null, existing, vaults = [], removePlans, adopt = [], createVaults } = question;
	let wantedNames = new Set(wanted.flatMap(({ plans }) => plans.map(({ name }) => name)));
	let asked = [...new Set(removePlans)];
	let remove = asked.filter((name) => !wantedNames.has(name));
	let conflicts = asked.filter((name) => wantedNames.has(name)).map(wantedAndRemoved);
	let destinations = judgeDestinations(wanted, vaults, createVaults);
	let parts = wanted.map((one) => {
		let there = existing.find(({ region }) => region === one.region);
		if (there === void 0) throw Error(`nobody looked at ${one.region}: this is a bug`);
		return there.read ? decideRegion(one, there, {
			remove,
			createVaults,
			destinations,
			adopt: new Set(adopt),
			passedOver: question.passedOver
		}) : unread(there);
	});
	let changes = parts.flatMap((part) => part.changes);
	return {
		changes: [...destinations.toMake(changes), ...changes],
		failures: [
			...nothingAsked(idle),
			...conflicts,
			...adopt.filter((name) => !wantedNames.has(name)).map(nothingToAdopt),
			...destinations.failures,
			...parts.flatMap(({ failures }) => failures)
		],
		warnings: [...parts.flatMap(({ warnings }) => warnings), ...nothingToRemove(remove, existing)]
	};
}
function unread({ region, fault }) {
	return {
		changes: [],
		failures: [{
			region,
			target: region,
			action: "read",
			fault
		}],
		warnings: []
	};
}
function decideRegion(wanted, there, orders) {
	let { remove, createVaults, destinations, passedOver } = orders;
	let { region } = wanted;
	let writable = there.vaults.filter(({ airGapped }) => airGapped === void 0);
	let missing = wanted.vaults.filter((vault) => !writable.some(({ name }) => name === vault));
	let lost = new Set(createVaults ? [] : missing);
	let unfit = unfitRules(region, wanted.plans, writable);
	let possible = wanted.plans.filter((plan) => !plan.rules.some(({ vault }) => lost.has(vault)) && !unfit.has(plan) && !destinations.isBlocked(plan));
	let parts = possible.map((plan) => decidePlan(region, plan, there.plans, orders.adopt));
	let removals = remove.map((name) => decideRemoval(region, name, there.plans));
	let ready = new Set(parts.flatMap((part, index) => part.failures.length === 0 ? possible[index] ?? [] : []));
	let vaults = missing.filter((vault) => [...ready].some((plan) => plan.rules.some((rule) => rule.vault === vault))).map((vault) => newVault(region, vault));
	let tests = decideRestoreTests({
		region,
		wanted: wanted.restoreTests ?? [],
		plans: new Set(wanted.plans.map(({ name }) => name)),
		ready: new Set([...ready].map(({ name }) => name)),
		remove
	}, there);
	return {
		changes: [
			...vaults,
			...parts.flatMap(({ changes }) => changes),
			...tests.changes,
			...removals.flatMap(({ changes }) => changes)
		],
		failures: [
			...[...lost].map((vault) => noVault(region, vault, namesOf(wanted, vault), writable)),
			...[...unfit.values()].flat(),
			...parts.flatMap(({ failures }) => failures),
			...tests.failures,
			...removals.flatMap(({ failures }) => failures)
		],
		warnings: [
			...optInWarnings(region, possible, there.notOptedIn, passedOver),
			...(wanted.copiesAtHome ?? []).map((rule) => copyAtHome(region, rule)),
			...parts.flatMap(({ warnings }) => warnings),
			...leftOver(wanted, there, remove),
			...tests.warnings,
			...there.unclear.map((plan) => maybeOurs(region, plan))
		]
	};
}
function newVault(region, vault) {
	return {
		action: "create-vault",
		region,
		vault,
		reason: "the plan file names it, and it is not there"
	};
}
function namesOf({ plans }, vault) {
	return plans.filter(({ rules }) => rules.some((rule) => rule.vault === vault)).map(({ name }) => name);
}
function copyAtHome(region, rule) {
	return {
		region,
		target: rule,
		message: `the rule ${rule} would copy into the vault that it writes to in ${region}: it makes no such copy there`
	};
}
async function lookAtProtected({ connection, run }, { plans }, wanted) {
	let names = new Set(wanted.flatMap((one) => one.plans.map(({ name }) => name)));
	let theirs = plans.filter(({ name }) => names.has(name));
	if (theirs.length === 0) return null;
	let kinds = new Set(theirs.flatMap(kindsOf));
	let sieve = (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.prefilters)({ plans: theirs });
	let looking = {
		resources: sieve.kind === "tags" ? sieve.lines : [],
		points: !1
	};
	let regions = wanted.filter((one) => one.plans.length > 0).map(({ region }) => region);
	let opened = await connection.openKinds([...kinds]);
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.lB7)({
		account: connection.account,
		kinds: opened
	}, regions, looking, run, () => {});
}
function kindsOf({ selection: { kinds } }) {
	return kinds.length === 0 ? [..._start_js__WEBPACK_IMPORTED_MODULE_3__.kd, ..._start_js__WEBPACK_IMPORTED_MODULE_3__.K0] : kinds;
}
function readFor(plan, wanted, { regions }) {
	let home = new Set(wanted.flatMap((one) => one.plans.some(({ name }) => name === plan.name) ? [one.region] : []));
	let kinds = new Set(kindsOf(plan));
	return regions.filter(({ region, kind, also = [] }) => home.has(region) && [kind, ...also].some((one) => kinds.has(one)));
}
function unmatchedWarnings({ plans }, wanted, inventory, ifNoneFound) {
	return plans.flatMap((plan) => {
		let here = readFor(plan, wanted, inventory);
		if (plan.engine !== "aws-backup" || here.length === 0) return [];
		let resources = here.flatMap((one) => one.read ? one.resources : []);
		let { selected } = (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.selectByPlan)(resources, plan);
		let told = selected.filter(({ reboot }) => reboot).map((resource) => rebootWarning(plan, resource));
		let unread = here.flatMap((one) => one.read ? [] : [one]);
		let [first] = unread;
		if (first === void 0) return [...inVain(plan, resources, ifNoneFound), ...told];
		let where = [...new Set(unread.map(({ kind, region }) => `${(0, _start_js__WEBPACK_IMPORTED_MODULE_3__.xK)(kind) ? kind : "other types"} in ${region}`))].join(", ");
		let message = `${selected.length > 0 ? `what else the plan ${plan.name} selects` : `whether the plan ${plan.name} selects anything`} is not known: ${where} could not be looked at (${first.fault.message})`;
		return [{
			region: null,
			target: plan.name,
			message
		}, ...told];
	});
}
function inVain(plan, resources, ifNoneFound) {
	let { name, selection } = plan;
	let kinds = kindsOf(plan);
	let gone = (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.missingResources)(resources, plan).filter(({ kind }) => kinds.includes(kind)).map(({ id }) => warning(name, `the plan ${name} names ${id}, which is not there: ${CORRECT}`));
	let { selected, skipped } = (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.selectByPlan)(resources, plan);
	if (selected.length + skipped.length === 0) {
		let lines = selection.anyOf.length === 0 ? selection.tags : [];
		let carries = lines.length === 0 ? "is what it selects" : `carries ${linesOf(lines)}`;
		return selection.tags.length === 0 && selection.anyOf.length === 0 || ifNoneFound === "ignore" ? gone : [warning(name, `the plan ${name} protects nothing yet: ${none(selection.kinds)} ${carries}; ${CORRECT}`), ...gone];
	}
	return [...selection.anyOf.flatMap((group) => resources.some(({ tags }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.bA)(tags, [...selection.tags, ...group])) ? [] : [warning(name, `a group of any-of in the plan ${name} matches nothing: ${none(selection.kinds)} carries ${linesOf([...selection.tags, ...group])}; ${CORRECT}`)]), ...gone];
}
let CORRECT = "correct the plan file or the tags, unless that is to come";
function none(kinds) {
	let words = kinds.map((kind) => (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.Z9)([kind]).resource);
	let last = words.at(-1) ?? "resource";
	return words.length < 2 ? `no ${last}` : `no ${words.slice(0, -1).join(", ")} or ${last}`;
}
function linesOf(lines) {
	return lines.map(_start_js__WEBPACK_IMPORTED_MODULE_3__.em).join(" and ");
}
function rebootWarning({ name: plan }, { region, id, name }) {
	return {
		region,
		target: id,
		message: `${name === "" ? id : `${name} (${id})`} carries BackupReboot:yes, which has no effect in the plan ${plan}: AWS Backup never reboots what it backs up`
	};
}
function warning(target, message) {
	return {
		region: null,
		target,
		message
	};
}
function coverOf({ plans }, wanted, inventory, switchedOff, ifNoneFound) {
	if (inventory === null) return {
		covered: [],
		passedOver: new Map(),
		failures: [],
		warnings: []
	};
	let looked = plans.flatMap((plan) => {
		let read = readFor(plan, wanted, inventory);
		if (plan.engine !== "aws-backup" || read.length === 0) return [];
		let resources = (0, _passed_over_js__WEBPACK_IMPORTED_MODULE_9__.fF)(read.flatMap((one) => one.read ? one.resources : []));
		let { selected } = (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.selectByPlan)(resources, plan);
		return [{
			plan,
			read,
			selected,
			passed: (0, _passed_over_js__WEBPACK_IMPORTED_MODULE_9__._9)(plan, selected, switchedOff)
		}];
	});
	let covered = looked.flatMap(({ plan, selected, passed }) => {
		let not = new Set(passed.map(({ resource }) => resource));
		return selected.filter((one) => !not.has(one)).map((resource) => entryOf(resource, plan.name, inventory));
	});
	let passedOver = new Map(looked.map(({ plan, passed }) => [plan.name, passed]));
	let nothingPassed = looked.every(({ passed }) => passed.length === 0);
	let warnings = unmatchedWarnings({ plans }, wanted, inventory, ifNoneFound);
	let known = looked.every(({ read }) => read.every((one) => one.read));
	let isNone = covered.length === 0 && nothingPassed && looked.length > 0;
	if (ifNoneFound !== "error" || !isNone || !known) return {
		covered,
		passedOver,
		failures: [],
		warnings
	};
	let target = looked.map(({ plan }) => plan.name).join(", ");
	return {
		covered,
		passedOver,
		failures: [{
			region: null,
			target,
			action: "select",
			fault: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.dMp)("plan", target)
		}],
		warnings
	};
}
function entryOf({ kind, region, id, name }, plan, { account }) {
	return {
		account,
		region,
		kind,
		resourceId: id,
		resourceName: name,
		recoveryPointId: null,
		plan
	};
}
function readExisting(plans, wanted, { names, whole, restoreTests }, watch) {
	return Promise.all(wanted.map(async ({ region, vaults }) => {
		let read = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(async () => (0, _start_js__WEBPACK_IMPORTED_MODULE_3__.kX)(await plans.read(region, {
			vaults,
			plans: names,
			whole,
			restoreTests
		})), watch);
		let existing = read.ok ? read.value : {
			region,
			read: !1,
			fault: read.fault
		};
		logRegion(watch.log, existing);
		return existing;
	}));
}
function readDestinations(plans, wanted, existing, watch) {
	let regions = new Set(wanted.flatMap(({ destinations = [] }) => destinations.map(({ region }) => region)));
	return Promise.all([...regions].map(async (region) => {
		let known = wanted.some((one) => one.region === region && one.vaults.length > 0) ? existing.find((one) => one.region === region) : void 0;
		if (known !== void 0) return known.read ? {
			region,
			read: !0,
			vaults: known.vaults
		} : known;
		let read = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.CDi)(() => plans.readVaults(region), watch);
		return read.ok ? {
			region,
			read: !0,
			vaults: read.value
		} : {
			region,
			read: !1,
			fault: read.fault
		};
	}));
}
function logRegion(log, existing) {
	let { region } = existing;
	if (!existing.read) {
		log.group(region, [`could not be read: ${existing.fault.message}`]);
		return;
	}
	let lines = existing.plans.map(({ name, id, ours, selections }) => ours ? `plan ${name} (${id}), selections: ${selections.length}` : `plan ${name} (${id}), not ours`);
	log.group(`${region}: ${existing.plans.length} found`, lines);
}
async function look(session, source, wanted, plans) {
	let { request, run } = session;
	let sought = {
		names: [...new Set([...source.file.plans.map(({ name }) => name), ...request.removePlans])],
		whole: request.adopt,
		restoreTests: asksForTests(source, request)
	};
	let [regions, protectable] = await Promise.all([readExisting(plans, wanted, sought, run), lookAtProtected(session, source.file, wanted)]);
	let vaults = await readDestinations(plans, wanted, regions, run);
	let off = new Map(regions.flatMap((one) => one.read ? [[one.region, one.notOptedIn]] : []));
	return {
		regions,
		vaults,
		cover: coverOf(source.file, wanted, protectable, off, request.ifNoneFound)
	};
}
function asksForTests({ file }, { removePlans }) {
	return file.plans.some((plan) => plan.engine === "aws-backup" && plan.restoreTest !== void 0) || removePlans.length > 0;
}
function untestedWarnings(wanted, covered) {
	return wanted.flatMap(({ region, restoreTests = [] }) => restoreTests.flatMap(({ plan, test }) => {
		if (test === null) return [];
		let here = covered.filter((one) => one.plan === plan && one.region === region && !(0, _restore_test_js__WEBPACK_IMPORTED_MODULE_8__.nd)(one.kind));
		let types = [...new Set(here.map(({ kind }) => kind))].sort();
		if (types.length === 0) return [];
		return [{
			region,
			target: plan,
			message: `AWS Backup cannot test restores of ${types.join(", ")}, which the plan ${plan} covers in ${region}: of what it covers, only ${_restore_test_js__WEBPACK_IMPORTED_MODULE_8__.ro.join(", ")} are tested`
		}];
	}));
}
function wantedOf({ file, path }, { removePlans }, asked, account) {
	let theirs = file.plans.filter(({ engine }) => engine === "aws-backup");
	for (let plan of theirs) {
		let regions = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.qkT)(plan, asked);
		if (!regions.ok) return regions;
	}
	for (let { name, selection } of theirs) {
		let foreign = selection.resources.find((one) => one.account !== null && one.account !== account);
		if (foreign === void 0) continue;
		return refuse(`plan-file: the plan ${name} names ${foreign.id} of account ${foreign.account}, and this run works in ${account}: AWS Backup would pass over it in silence`, "Correct the ARN in resources of the plan, or the account of the run; nothing was changed.");
	}
	let wanted = (0, _desired_js__WEBPACK_IMPORTED_MODULE_7__.m7)(file, asked.chosen, account);
	let idleCopies = wanted.flatMap(({ copiesAtHome = [] }) => copiesAtHome).find((rule) => !copiesAnywhere(wanted, rule));
	if (idleCopies !== void 0) return refuse(`plan-file: the copies of the rule ${idleCopies} all go into the vault that it writes to, so that nothing would be copied`, "Write another region or another vault into its copies, or take them out; nothing was changed.");
	let busy = removePlans.length > 0 || wanted.some(({ plans }) => plans.length > 0);
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.PG4)({
		regions: wanted,
		idle: busy ? null : nothingToSync(theirs.length, path)
	});
}
function copiesAnywhere(wanted, whole) {
	return wanted.some(({ plans }) => plans.some(({ name, rules }) => rules.some((rule) => `${name}/${rule.name}` === whole && (rule.copies ?? []).length > 0)));
}
function nothingToSync(plans, path) {
	return plans === 0 ? (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.AN1)(`plan-file: no plan of "${path}" says "engine: aws-backup", so there is nothing to sync`, "Write engine, vault and role into the plans that AWS Backup is to carry out, or name those to delete in remove-plans, such as \"nightly\".") : (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.AN1)("regions: the plans of AWS Backup and the input regions have no region in common; write both so that they do, such as \"eu-*\"", "Correct regions and run again; nothing was changed.");
}
function refuse(message, advice) {
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.J5Y)("plan-file", (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.AN1)(message, advice));
}
let { end, endRefused, notBegun } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.V1Y)(_report3_js__WEBPACK_IMPORTED_MODULE_0__.G);
async function runSync(request, run) {
	if (request.importPlan !== null) {
		let { runImport } = await Promise.all([
			__webpack_require__.e(411),
			__webpack_require__.e(1734),
			__webpack_require__.e(5695)
		]).then(__webpack_require__.bind(__webpack_require__, 5695));
		return runImport(request, request.importPlan, run);
	}
	let source = await (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.needPlan)(request.planFile, run);
	if (!source.ok) return notBegun(request, run)(source.refusals);
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Cpv)(request, run, (session) => sync$1(session, source.value), notBegun(request, run));
}
async function sync$1(session, source) {
	let { request, run, connection } = session;
	let chosen = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.NVx)(session);
	let wanted = chosen.ok ? wantedOf(source, request, chosen.value, connection.account) : chosen;
	if (!wanted.ok) return endRefused(session, wanted.refusals);
	let plans = await connection.backupPlans();
	let looked = await look(session, source, wanted.value.regions, plans);
	let decided = decide(looked, wanted.value, request);
	logChanges(run.log, decided);
	let asked = {
		request,
		account: connection.account,
		source
	};
	if (request.dryRun) return showPlanned(session, decided, looked.regions, asked);
	let approved = await approvalOf(decided.changes, asked, run);
	if (!approved.ok) return endRefused(session, approved.refusals, { regions: looked.regions });
	return changePlans(session, decided, looked.regions, approved.value, plans);
}
function decide({ regions, vaults, cover }, { regions: wanted, idle }, request) {
	let { removePlans, adopt, newVault } = request;
	let { covered, passedOver } = cover;
	let decided = decideSync({
		wanted,
		idle,
		existing: regions,
		vaults,
		removePlans,
		adopt,
		createVaults: newVault !== null,
		passedOver
	});
	return {
		changes: decided.changes,
		covered,
		failures: [...decided.failures, ...cover.failures],
		warnings: [
			...decided.warnings,
			...cover.warnings,
			...untestedWarnings(wanted, covered)
		]
	};
}
async function showPlanned(session, { changes, covered, failures, warnings }, regions, asked) {
	let { run } = session;
	let path = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ATA)(syncChangeSetText(changes, asked, run.clock.now(), run.commit), run);
	let unwritten = path.ok ? [] : [{
		region: null,
		target: "change-set",
		action: "start",
		fault: path.fault
	}];
	let planned = changes.map((change) => ({
		change,
		outcome: { result: "planned" }
	}));
	return end(session, {
		...tellOf({
			regions,
			changes: planned
		}, [...failures, ...unwritten], warnings),
		covered,
		changeSetPath: path.ok ? path.value : null
	});
}
async function changePlans(session, decided, regions, { approved, warnings }, plans) {
	let { request, run } = session;
	let applied = await applySync(decided.changes.filter((change) => approved.has(change)), plans, request.newVault, run);
	let changes = decided.changes.map((change) => ({
		change,
		outcome: applied.get(change) ?? { result: "not-approved" }
	}));
	let told = [
		...decided.warnings,
		...warnings,
		...(0, _story_js__WEBPACK_IMPORTED_MODULE_10__.yM)(changes)
	];
	return end(session, {
		...tellOf({
			regions,
			changes
		}, decided.failures, told),
		covered: decided.covered
	});
}
function tellOf(story, failures, warnings) {
	let { regions } = story;
	return {
		regions,
		entries: (0, _story_js__WEBPACK_IMPORTED_MODULE_10__.de)(story),
		failures: [...failures, ...(0, _story_js__WEBPACK_IMPORTED_MODULE_10__.Px)(story)],
		warnings
	};
}
async function approvalOf(changes, asked, run) {
	let path = asked.request.changeSet.approved;
	if (path === null) return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.PG4)({
		ok: !0,
		approved: new Set(changes),
		warnings: []
	});
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.k_t)(path, run, (text) => {
		let approval = approveSync(changes, text, asked, run.clock.now());
		return approval.ok ? {
			ok: !0,
			value: approval
		} : approval;
	});
}
function logChanges(log, { changes, failures }) {
	let title = `Plan: ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(changes.length, "change")} in AWS Backup${failures.length === 0 ? "" : `, ${failures.length} failed`}`;
	changes.length === 0 ? log.info(title) : log.group(title, changes.map(_story_js__WEBPACK_IMPORTED_MODULE_10__.mF));
}
let sync = {
	run: runSync,
	refused: (ended) => (0, _report3_js__WEBPACK_IMPORTED_MODULE_0__.G)(ended),
	view: async () => (await __webpack_require__.e(7739).then(__webpack_require__.bind(__webpack_require__, 7739))).syncView,
	together: async () => (await __webpack_require__.e(4528).then(__webpack_require__.bind(__webpack_require__, 4528))).syncTogether
};
}),
6204: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	We: () => passedOverFailures,
	Wu: () => typesPassedOver,
	XL: () => mayBePassedOver,
	_9: () => passedOverBy,
	fF: () => onceEach,
	rI: () => twinsIn,
	uW: () => passedOverWords
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _aws_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8112);
var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1892);
function onceEach(resources) {
	let typed = typedByPlace(resources);
	return resources.filter((one) => one.kind !== "rds-cluster" || !typed.has(placeOf(one)));
}
function twinsIn(resources) {
	let typed = typedByPlace(resources);
	let twinOf = (one) => {
		let twin = typed.get(placeOf(one));
		return twin !== void 0 && (one.kind === "rds-cluster" || one.kind === twin.kind) ? twin : null;
	};
	return {
		asTyped: (resource) => twinOf(resource) ?? resource,
		keysOf: (one) => {
			let twin = twinOf(one);
			return twin === null ? [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TN)(one)] : [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TN)(twin), (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TN)({
				...twin,
				kind: "rds-cluster"
			})];
		}
	};
}
function typedByPlace(resources) {
	let typed = resources.filter(({ kind }) => kind === "DocumentDB" || kind === "Neptune");
	return new Map(typed.map((one) => [placeOf(one), one]));
}
function placeOf({ region, id }) {
	return `${region} ${id}`;
}
let SHARED = new Set([
	"Aurora",
	"DocumentDB",
	"Neptune",
	"FSx"
]);
function passedOverBy({ selection }, selected, switchedOff) {
	return selected.flatMap((resource) => {
		let type = (0, _aws_types_js__WEBPACK_IMPORTED_MODULE_3__.Xo)(resource);
		if (!(switchedOff.get(resource.region) ?? []).some((one) => (0, _aws_types_js__WEBPACK_IMPORTED_MODULE_3__.F9)(one) === (0, _aws_types_js__WEBPACK_IMPORTED_MODULE_3__.F9)(type))) return [];
		return mayBePassedOver({ selection }, resource) ? [{
			resource,
			type
		}] : [];
	});
}
function mayBePassedOver({ selection }, resource) {
	return !(selection.kinds.length > 0 || selection.resources.some((one) => (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.isNamedBy)(one, resource))) || SHARED.has((0, _aws_types_js__WEBPACK_IMPORTED_MODULE_3__.Xo)(resource));
}
function passedOverFailures({ name }, passed) {
	return [...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(passed, ({ resource: { region }, type }) => JSON.stringify([region, type])).values()].flatMap((group) => {
		let [first] = group;
		if (first === void 0) return [];
		let { type, resource } = first;
		let { region, kind } = resource;
		let them = group.length === 1 ? "it" : "them";
		let fault = {
			code: "not-allowed",
			message: `the plan ${name} selects ${passedOverWords(group)}, and AWS Backup is switched off for ${type} in ${region}: it passes over ${them} in silence`,
			advice: `${(0, _aws_types_js__WEBPACK_IMPORTED_MODULE_3__.gB)(type, region)}${SHARED.has(type) ? "" : ` Or name ${kind} in kinds of the plan's selection, which overrules the switch.`} Until then no backup of ${them} is made.`
		};
		let subject = group.length === 1 ? {
			kind,
			resourceId: resource.id,
			resourceName: resource.name,
			recoveryPointId: null
		} : null;
		return [{
			region,
			target: name,
			action: "select",
			fault,
			...subject !== null && { subject }
		}];
	});
}
function passedOverWords(passed) {
	let words = passed.slice(0, 5).map(({ resource }) => named(resource));
	let more = passed.length > 5 ? ` and ${passed.length - 5} more` : "";
	return `${words.join(", ")}${more}`;
}
function typesPassedOver(passed) {
	return new Map(passed.map(({ resource, type }) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TN)(resource), type]));
}
function named({ id, name }) {
	return name === "" ? id : `${name} (${id})`;
}
}),
6298: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => syncReport,
	s: () => isMade
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
function syncReport(ended, told = {}) {
	let { regions = [], entries = [], covered = [], failures = [], warnings = [], changeSetPath = null } = told;
	let succeeded = entries.filter(isMade).length;
	let common = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.QCp)(ended, {
		failures,
		warnings,
		succeeded,
		regions,
		changeSetPath
	});
	let { imported } = told;
	return {
		mode: "sync",
		...common,
		synced: entries,
		covered,
		...imported === void 0 ? {} : { imported }
	};
}
function isMade({ state }) {
	return state === "done" || state === "planned";
}
}),
5584: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ab: () => TEST_DEFAULTS,
	N4: () => readTestWindow,
	Q2: () => testableTypes,
	RO: () => readRestoreTest,
	Vn: () => PACE_PATTERN,
	co: () => awsCron,
	dp: () => RESTORE_TEST_PATTERN,
	i2: () => readHours,
	iz: () => readPace,
	kI: () => restoreTestName,
	nV: () => testableType,
	nd: () => isTestable,
	ro: () => TESTABLE_TYPES,
	wH: () => sameAwsCron
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8473);
let WEEKDAYS = [
	"SUN",
	"MON",
	"TUE",
	"WED",
	"THU",
	"FRI",
	"SAT"
];
function awsCron(schedule) {
	let [minute, hour, day, month, weekday] = (0, _cron_js__WEBPACK_IMPORTED_MODULE_1__.cronFields)(schedule);
	if (!minute || !hour || !day || !month || !weekday) throw Error(`"${schedule}" is no cron line: this is a bug`);
	if (day.text !== "*" && weekday.text !== "*") return {
		ok: !1,
		problem: `"${schedule}" names days of the month and days of the week, which together mean either of them; AWS Backup cannot say that in one rule, so write two: one with "* *" and the days of the week, one with "*" as the day of the week`
	};
	let times = [numbers(minute), numbers(hour)];
	let days = isEvery(day) ? [
		"?",
		numbers(month),
		isEvery(weekday) ? "*" : weekdays(weekday)
	] : [
		numbers(day),
		numbers(month),
		"?"
	];
	return {
		ok: !0,
		value: `cron(${[
			...times,
			...days,
			"*"
		].join(" ")})`
	};
}
function isEvery({ numbers, least, most }) {
	return numbers.length === most - least + 1;
}
function numbers(field) {
	if (isEvery(field)) return "*";
	return stepped(field) ?? runs(field.numbers, String);
}
function weekdays(field) {
	return runs(field.numbers, (number) => WEEKDAYS[number] ?? "");
}
function stepped({ numbers, most }) {
	let [first, second] = numbers;
	let last = numbers.at(-1);
	if (first === void 0 || second === void 0 || last === void 0 || numbers.length < 3) return null;
	let step = second - first;
	return numbers.every((number, index) => number === first + index * step) && step > 1 && last + step > most ? `${first}/${step}` : null;
}
function runs(numbers, write) {
	let found = [];
	for (let number of numbers) {
		let run = found.at(-1);
		run !== void 0 && run.at(-1) === number - 1 ? run.push(number) : found.push([number]);
	}
	return found.map((run) => run.length < 3 ? run.map(write).join(",") : `${write(run[0] ?? 0)}-${write(run.at(-1) ?? 0)}`).join(",");
}
function sameAwsCron(expression) {
	let line = (0, _cron_js__WEBPACK_IMPORTED_MODULE_1__.fromAwsCron)(expression);
	if (!line.ok || !(0, _cron_js__WEBPACK_IMPORTED_MODULE_1__.readCron)(line.value, 0).ok) return expression;
	let again = awsCron(line.value);
	return again.ok ? again.value : expression;
}
let TESTABLE_TYPES = [
	"Aurora",
	"DocumentDB",
	"DynamoDB",
	"EBS",
	"EC2",
	"EFS",
	"FSx",
	"Neptune",
	"RDS",
	"S3"
];
let PACES = {
	daily: "17 6 * * *",
	weekly: "17 6 * * 0",
	monthly: "17 6 1 * *"
};
let PACE_NAMES = Object.keys(PACES);
let WORDS = [...PACE_NAMES, "never"];
let TEST_DEFAULTS = {
	startWindowHours: 24,
	withinDays: 30
};
let PACE_PATTERN = `^(?:${PACE_NAMES.join("|")})$|${_cron_js__WEBPACK_IMPORTED_MODULE_1__.CRON_PATTERN}`;
let RESTORE_TEST_PATTERN = `^(?:${WORDS.join("|")})$|${_cron_js__WEBPACK_IMPORTED_MODULE_1__.CRON_PATTERN}`;
function readRestoreTest(text, now) {
	return text.trim() === "never" ? {
		ok: !0,
		value: null
	} : readPaceOf(WORDS, text, now);
}
function readPace(text, now) {
	return readPaceOf(PACE_NAMES, text, now);
}
function readPaceOf(words, text, now) {
	let word = text.trim();
	let line = Object.hasOwn(PACES, word) ? PACES[word] : void 0;
	if (line !== void 0) return {
		ok: !0,
		value: line
	};
	if (!/\s/.test(word)) {
		let meant = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pA)(word, words);
		return {
			ok: !1,
			problem: `"${text}" is not known here${meant === null ? ";" : `; did you mean "${meant}"?`} write one of ${words.map((one) => `"${one}"`).join(", ")}, or a cron line such as "17 6 1 * *"`
		};
	}
	let cron = (0, _cron_js__WEBPACK_IMPORTED_MODULE_1__.readCron)(text, now);
	if (!cron.ok) return cron;
	if (awsCron(cron.value).ok) return cron;
	return {
		ok: !1,
		problem: `"${text}" names days of the month and days of the week, which together mean either of them; AWS Backup cannot say that, so write "*" for one of the two`
	};
}
function readHours(text) {
	let right = "write 1 to 168 whole hours, such as \"8 hours\"";
	let reading = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$7)(text);
	if (!reading.ok) return {
		ok: !1,
		problem: `"${text}" is not a length of time: ${reading.problem}; ${right}`
	};
	let { months, milliseconds } = reading.duration;
	let hours = milliseconds / 36e5;
	if (months === 0 && Number.isInteger(hours) && hours <= 168) return {
		ok: !0,
		value: hours
	};
	return {
		ok: !1,
		problem: `"${text}" ${months === 0 && !Number.isInteger(hours) ? "is not in whole hours" : "is longer than 168 hours"}; ${right}`
	};
}
function readTestWindow(text) {
	let right = "write 1 to 365 whole days, such as \"30 days\"";
	let reading = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$7)(text);
	if (!reading.ok) return {
		ok: !1,
		problem: `"${text}" is not a length of time: ${reading.problem}; ${right}`
	};
	let days = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.n8)(reading.duration);
	if (days === null) return {
		ok: !1,
		problem: `"${text}" is not in whole days; ${right}`
	};
	if (days > 365) return {
		ok: !1,
		problem: `"${text}" is longer than 365 days; ${right}`
	};
	return {
		ok: !0,
		value: days
	};
}
function restoreTestName(plan) {
	return plan.replaceAll(/[^A-Za-z0-9_]/g, "_");
}
let TYPES_OF_KIND = {
	"ec2-instance": ["EC2"],
	"ebs-volume": ["EBS"],
	"rds-instance": ["RDS"],
	"rds-cluster": [
		"Aurora",
		"DocumentDB",
		"Neptune"
	]
};
function testableTypes(kinds) {
	if (kinds.length === 0) return TESTABLE_TYPES;
	let own = kinds.filter(_start_js__WEBPACK_IMPORTED_MODULE_0__.xK).flatMap((kind) => TYPES_OF_KIND[kind]);
	let named = new Set([...own, ...kinds]);
	return TESTABLE_TYPES.filter((type) => named.has(type));
}
function testableType(kind) {
	return TYPES_OF_KIND[kind][0];
}
function isTestable(kind) {
	return testableTypes([kind]).length > 0;
}
}),
1926: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ae: () => contentHash,
	IP: () => sorted,
	SH: () => planHash,
	cV: () => samePlan,
	in: () => selectionContent,
	rr: () => isUtc,
	xY: () => withoutOurTag
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
let UTC_NAMES = new Set(["UTC", "Etc/UTC"]);
function selectionContent({ role, resources, conditions, anyTag = [] }) {
	let compared = conditions.map(({ is, key, value }) => JSON.stringify([
		is,
		key,
		value
	]));
	let enough = anyTag.map(({ key, value }) => JSON.stringify([key, value]));
	return JSON.stringify([
		role,
		sorted(resources),
		sorted(compared),
		...enough.length === 0 ? [] : [sorted(enough)]
	]);
}
function contentHash(content) {
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(selectionContent(content)).digest("hex").slice(0, 8);
}
function samePlan(one, other) {
	return bodyContent(one) === bodyContent(other);
}
function planHash(body, selectionIds) {
	let content = JSON.stringify([bodyContent(body), sorted(selectionIds)]);
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex").slice(0, 12);
}
function withoutOurTag({ rules, settings }) {
	let untagged = rules.map(({ tags: { BackupPlan: _, ...tags }, ...rule }) => ({
		...rule,
		tags
	}));
	return settings === void 0 ? { rules: untagged } : {
		rules: untagged,
		settings
	};
}
function bodyContent({ rules, settings = {} }) {
	return JSON.stringify([rules.map(ruleContent).sort(), settingsContent(settings)]);
}
function settingsContent({ windowsVss, scanning }) {
	return [windowsVss === !0, scanning === void 0 ? null : [scanning.role, sorted(scanning.types)]];
}
function ruleContent(rule) {
	return JSON.stringify([
		rule.name,
		rule.vault,
		rule.schedule.trim().replace(/\s+/g, " "),
		isUtc(rule.timeZone) ? "UTC" : rule.timeZone,
		rule.startWindowMinutes ?? 480,
		rule.completionWindowMinutes ?? 10080,
		rule.deleteAfterDays,
		rule.coldStorageAfterDays,
		Object.entries(rule.tags).map(([key, value]) => JSON.stringify([key, value])).sort(),
		(rule.copies ?? []).map(copyContent).sort(),
		rule.continuous === !0,
		sorted(rule.index ?? []),
		sorted(rule.scans ?? []),
		rule.airGappedVault ?? null
	]);
}
function copyContent({ vaultArn, deleteAfterDays, coldStorageAfterDays }) {
	return JSON.stringify([
		vaultArn,
		deleteAfterDays,
		coldStorageAfterDays
	]);
}
function isUtc(timeZone) {
	return UTC_NAMES.has(timeZone);
}
function sorted(texts) {
	return [...new Set(texts)].sort();
}
}),
2168: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Jy: () => testHash,
	vQ: () => sameTestSelection,
	y9: () => sameTestSettings
});
var _same_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1926);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
function sameTestSettings(one, other) {
	return settingsContent(one) === settingsContent(other);
}
function sameTestSelection(one, other) {
	return selectionContent(one) === selectionContent(other);
}
function testHash({ settings, selections }) {
	let named = selections.map((one) => JSON.stringify([one.name, selectionContent(one)])).sort();
	let content = JSON.stringify([settingsContent(settings), named]);
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(content).digest("hex").slice(0, 12);
}
function settingsContent(settings) {
	let { schedule, timeZone, startWindowHours, algorithm, vaults, exceptVaults, pointTypes, withinDays } = settings;
	return JSON.stringify([
		schedule.trim().replace(/\s+/g, " "),
		(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_0__.rr)(timeZone) ? "UTC" : timeZone,
		startWindowHours,
		algorithm,
		(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_0__.IP)(vaults),
		(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_0__.IP)(exceptVaults),
		(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_0__.IP)(pointTypes),
		withinDays
	]);
}
function selectionContent({ type, role, resources, conditions, validationHours, overrides }) {
	return JSON.stringify([
		type,
		role,
		(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_0__.IP)(conditions.length > 0 ? resources.filter((one) => one !== "*") : resources),
		(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_0__.IP)(conditions.map(({ is, key, value }) => JSON.stringify([
			is,
			key,
			value
		]))),
		validationHours,
		Object.entries(overrides).map(([key, value]) => JSON.stringify([key.toLowerCase(), value])).sort()
	]);
}
}),
7484: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { N: () => foldSchedule });
function foldSchedule(text) {
	return text.trim().replace(/\s+/g, " ");
}
}),
3820: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Px: () => syncFailures,
	de: () => syncedEntries,
	fC: () => wholeName,
	mF: () => changeWords,
	r8: () => CHANGE_WORDS,
	yM: () => notApprovedWarnings
});
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
	"create-selection",
	"replace-selection"
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
		case "create-selection":
		case "replace-selection": return {
			name: change.selection.name,
			plan: change.planName
		};
		case "delete-selection": return {
			name: change.name,
			plan: change.planName
		};
		case "adopt-plan":
		case "update-plan":
		case "delete-plan": return {
			name: change.name,
			plan: null
		};
		case "create-restore-test":
		case "update-restore-test":
		case "delete-restore-test": return {
			name: change.name,
			plan: change.planName
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
		case "create-vault":
		case "adopt-plan": return {
			before: null,
			after: null
		};
		case "create-plan": return {
			before: null,
			after: {
				...bodyOf(change.plan),
				selections: change.plan.selections.map(withoutId)
			}
		};
		case "update-plan": return {
			before: {
				...change.before,
				selections: []
			},
			after: {
				...change.after,
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
		case "replace-selection": return {
			before: selectionOf(change, plans),
			after: {
				rules: [],
				selections: [change.selection]
			}
		};
		case "delete-selection": return {
			before: selectionOf(change, plans),
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
					...bodyOf(plan),
					selections: plan.selections.map(withoutId)
				},
				after: null
			};
		}
		case "create-restore-test": return {
			before: null,
			after: testContent(change.after)
		};
		case "update-restore-test": return {
			before: testContent(change.before),
			after: testContent(change.after)
		};
		case "delete-restore-test": return {
			before: testContent(change.before),
			after: null
		};
		default: return change;
	}
}
function testContent(restoreTest) {
	return {
		rules: [],
		selections: [],
		restoreTest
	};
}
function selectionOf({ planId, selectionId }, plans) {
	return {
		rules: [],
		selections: (plans.find(({ id }) => id === planId)?.selections ?? []).filter(({ id }) => id === selectionId).map(withoutId)
	};
}
function bodyOf({ rules, settings }) {
	return settings === void 0 ? { rules } : {
		rules,
		settings
	};
}
function withoutId({ name, role, resources, conditions, anyTag }) {
	return {
		name,
		role,
		resources,
		conditions,
		...anyTag === void 0 ? {} : { anyTag }
	};
}
let CHANGE_WORDS = {
	"create-vault": "make vault",
	"create-plan": "make plan",
	"adopt-plan": "take over plan",
	"update-plan": "change the rules of plan",
	"create-selection": "make selection",
	"replace-selection": "replace selection",
	"delete-selection": "delete selection",
	"delete-plan": "delete plan",
	"create-restore-test": "make restore testing plan",
	"update-restore-test": "change restore testing plan",
	"delete-restore-test": "delete restore testing plan"
};
}),
9899: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { J: () => boundsMissed });
function boundsMissed({ leastDays, mostDays }, days) {
	let kept = days ?? 1e400;
	if (kept >= (leastDays ?? 0) && kept <= (mostDays ?? 1e400)) return null;
	return [...leastDays === null ? [] : [`at least ${leastDays} days`], ...mostDays === null ? [] : [`at most ${mostDays} days`]].join(" and ");
}
}),
4179: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H0: () => vaultArnOf,
	UZ: () => copyLifecycle,
	l9: () => readVaultParts
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
function copyLifecycle({ expiry, coldStorageAfterDays }, rule) {
	let source = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hF)(rule.expiry, rule.expiryText);
	if (!source.ok) return source;
	let own = expiry === null ? source : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hF)(expiry.rule, expiry.text);
	if (!own.ok) return own;
	let asItsSource = expiry === null && coldStorageAfterDays === null;
	return {
		ok: !0,
		value: {
			deleteAfterDays: own.value === null && source.value !== null ? _start_js__WEBPACK_IMPORTED_MODULE_0__.ye : own.value,
			coldStorageAfterDays: asItsSource ? rule.coldStorageAfterDays : coldStorageAfterDays
		}
	};
}
function vaultArnOf(name, region, account) {
	return `arn:${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region)}:backup:${region}:${account}:backup-vault:${name}`;
}
function readVaultParts(arn) {
	let [, , , region = "", account = "", , name = ""] = arn.split(":");
	return {
		region,
		account,
		name
	};
}
})
};
