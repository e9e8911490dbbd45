export const id = 3187;
export const ids = [
3187,
596,
6090,
835
];
export const modules = {
596: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	approve: () => approve,
	changeSetText: () => changeSetText,
	y: () => lapsedWarning
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9965);
function changeSetText(changeSet, asked, now, commit) {
	let { request } = asked;
	return (0, _file_js__WEBPACK_IMPORTED_MODULE_1__.YV)((0, _file_js__WEBPACK_IMPORTED_MODULE_1__.iK)(changeSet), contextOf(asked), {
		commit,
		run: request.workflowRun?.url ?? null,
		madeAt: now,
		validForMilliseconds: request.changeSet.validForMilliseconds
	});
}
function approve(changeSet, text, asked, now) {
	let reading = (0, _file_js__WEBPACK_IMPORTED_MODULE_1__.bG)(text, contextOf(asked), now);
	if (!reading.ok) return reading;
	let { changeSet: allowed, unapproved, lapsed } = (0, _file_js__WEBPACK_IMPORTED_MODULE_1__.xu)(changeSet, reading.file.changes);
	let owed = unapproved.flatMap((change) => {
		if (change.action !== "create") return [];
		let { region, id } = change.resource;
		return [{
			region,
			target: id,
			action: "create",
			fault: NOT_APPROVED,
			subject: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.g6C)(change.resource)
		}];
	});
	let left = unapproved.flatMap((change) => {
		if (change.action === "delete-snapshot") {
			let { region, id } = change.snapshot;
			return [{
				region,
				target: id,
				message: "it is due for deletion, and not in the approved change set"
			}];
		}
		if (change.action !== "set-expiry" || change.because !== "lengthen") return [];
		let { region, id } = change.point;
		return [{
			region,
			target: id,
			message: NOT_LENGTHENED
		}];
	});
	return {
		ok: !0,
		changeSet: {
			...allowed,
			failures: [...allowed.failures, ...owed],
			warnings: [
				...allowed.warnings,
				...left,
				...lapsed.map(lapsedWarning)
			]
		}
	};
}
let NOT_APPROVED = {
	code: "not-allowed",
	message: "it is due for a backup, and not in the approved change set: it has no backup of this run",
	advice: "Make a new change set with a dry run, have it approved, and run with that."
};
let NOT_LENGTHENED = "its plan keeps it longer than its Expire tag says, and that is not in the approved change set; approve a new one before it expires";
function lapsedWarning({ action, id, region }) {
	let { what, why } = LAPSED[action];
	return {
		region: null,
		target: id,
		message: `${what} in ${region} was approved and is not made: ${why}`
	};
}
let LAPSED = {
	create: {
		what: "its backup",
		why: "it is not due any more"
	},
	copy: {
		what: "its copy",
		why: "it is there already, or not wanted any more"
	},
	delete: {
		what: "its deletion",
		why: "it is not due any more, or a guard keeps it"
	},
	"delete-snapshot": {
		what: "its deletion",
		why: "it is not due any more, or a guard keeps it"
	},
	"set-expiry": {
		what: "its new expiry",
		why: "it is not due any more, or its Expire tag was changed since"
	},
	restore: {
		what: "its restore",
		why: "another backup, or other settings, were found this time"
	},
	undelete: {
		what: "its restore",
		why: "it is not in the Recycle Bin any more"
	},
	"create-vault": {
		what: "its creation",
		why: "it is not due any more"
	},
	"create-plan": {
		what: "its creation",
		why: "it is not due any more"
	},
	"adopt-plan": {
		what: "its adoption",
		why: "it is not due any more, or the plan was changed since"
	},
	"update-plan": {
		what: "its update",
		why: "it is not due any more, or the plan was changed since"
	},
	"create-selection": {
		what: "its creation",
		why: "it is not due any more"
	},
	"replace-selection": {
		what: "its replacement",
		why: "it is not due any more, or somebody replaced it since"
	},
	"delete-selection": {
		what: "its deletion",
		why: "it is not due any more"
	},
	"delete-plan": {
		what: "its deletion",
		why: "it is not due any more, or the plan was changed since"
	},
	"create-restore-test": {
		what: "its creation",
		why: "it is not due any more"
	},
	"update-restore-test": {
		what: "its update",
		why: "it is not due any more, or it was changed since"
	},
	"delete-restore-test": {
		what: "its deletion",
		why: "it is not due any more, or it was changed since"
	}
};
function contextOf({ request, account, source, due }) {
	return {
		mode: request.mode,
		account,
		question: (0, _file_js__WEBPACK_IMPORTED_MODULE_1__.YH)(request, source, due)
	};
}
}),
5445: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H: () => joinedTags,
	c: () => groupsOf
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function groupsOf({ tags, anyOf }) {
	let whole = (tags.length === 0 || anyOf.length > 0 ? anyOf : [[]]).map((group) => [...tags, ...group]);
	return [...new Map(whole.map((group) => [groupText(group), group])).values()];
}
function groupText(group) {
	return JSON.stringify([...new Set(group.map(_start_js__WEBPACK_IMPORTED_MODULE_0__.emu))].sort());
}
function joinedTags(selection) {
	if (selection.names?.length !== 1 || selection.needed < 2 || selection.kinds.length > 0) return null;
	let groups = groupsOf(selection).map((group) => [...new Map(group.map((tag) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.emu)(tag), tag])).values()]);
	let tags = groups.flatMap(([tag, ...others]) => tag === void 0 || others.length > 0 ? [] : [tag]);
	return groups.length > 0 && tags.length === groups.length ? tags : null;
}
}),
9254: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
2493: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
4817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ku: () => isTestNameOfOurs,
	m7: () => desiredRegions,
	mO: () => isNameOfOurs,
	z: () => passingName
});
var _same_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8776);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _assignments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5445);
var _restore_test_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6378);
var _vault_copies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4849);
function namedArns({ selection }, region, account) {
	return selection.resources.filter((one) => one.region === null || one.region === region).map(({ kind, id, account: owner }) => ({
		kind,
		arn: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.RYN)({
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
		vaults: [...vaults].map((vault) => (0, _vault_copies_js__WEBPACK_IMPORTED_MODULE_4__.H0)(vault, region, account)),
		exceptVaults: [],
		pointTypes: plan.rules.some(({ continuous }) => continuous === !0) ? ["SNAPSHOT", "CONTINUOUS"] : ["SNAPSHOT"],
		withinDays: test.withinDays
	};
}
function selectionsOf$1(plan, test, region, account) {
	let { selection } = plan;
	let role = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.jhQ)(test.role ?? plan.role, account);
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
			let selections = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Hw1)(plan.selection.regions, region) ? selectionsOf(plan, region, account) : [];
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
		deleteAfterDays: checked((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.hFX)(expiry, expiryText)),
		coldStorageAfterDays: lengths.coldStorageAfterDays,
		tags: {
			...Object.fromEntries(pointTags.map(({ key, value }) => [key, value])),
			BackupPlan: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.ZmS)([{
				plan,
				rule
			}])
		},
		...copies.length === 0 ? {} : { copies },
		...continuous === void 0 ? {} : { continuous },
		...index === void 0 ? {} : { index },
		...scans === void 0 ? {} : { scans },
		...airGappedVault === void 0 ? {} : { airGappedVault: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.jhQ)(airGappedVault, account) }
	};
}
function settingsOf({ windowsVss, scanning }, account) {
	if (windowsVss === void 0 && scanning === void 0) return {};
	return { settings: {
		...windowsVss === void 0 ? {} : { windowsVss },
		...scanning === void 0 ? {} : { scanning: {
			...scanning,
			role: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.jhQ)(scanning.role, account)
		} }
	} };
}
function copiesOf(plan, rule, home, account) {
	let own = rule.vault ?? plan.vault;
	return (rule.vaultCopies ?? []).map((copy) => {
		let whole = `${plan.name}/${rule.name}`;
		let arn = copy.vaultArn === null ? (0, _vault_copies_js__WEBPACK_IMPORTED_MODULE_4__.H0)(copy.vault ?? own, copy.to, account) : (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.jhQ)(copy.vaultArn, account);
		if (arn === (0, _vault_copies_js__WEBPACK_IMPORTED_MODULE_4__.H0)(own, home, account)) return {
			rule: whole,
			document: null,
			destination: null
		};
		let parts = (0, _vault_copies_js__WEBPACK_IMPORTED_MODULE_4__.l9)(arn);
		let { to: region } = copy;
		let kmsKey = copy.kmsKey === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.jhQ)(copy.kmsKey, account);
		return {
			rule: whole,
			document: {
				vaultArn: arn,
				...checked((0, _vault_copies_js__WEBPACK_IMPORTED_MODULE_4__.UZ)(copy, rule))
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
	let role = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.jhQ)(plan.role, account);
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
	let everything = kinds.length === 0 ? ["*"] : [...new Set(kinds.flatMap((kind) => (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.UIT)(kind, region)))];
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
9965: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Cy: () => changeKey,
	LN: () => sortedFields,
	YH: () => questionOf,
	YV: () => writeChangeSet,
	bG: () => readChangeSet,
	iK: () => approvableChanges,
	xu: () => restrict
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
__webpack_require__(2186);
var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
function changeKey({ action, kind, region, id }) {
	return `${action} ${kind ?? ""} ${region} ${id}`;
}
function agreedExpiry(approved, { from, to, own, because }) {
	if (approved.from !== from) return null;
	let reading = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(approved.expire ?? null);
	if (!reading.readable) return null;
	let agreed = reading.expiresAt;
	if (agreed === to) return to;
	if (agreed === "never" || to === "never" || because === "snapshots") return null;
	let asked = own ?? to;
	if ((because === "shorten-to-grace" ? to : asked) <= agreed && agreed < asked + 36e5) return agreed;
	let before = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(from);
	if (!before.readable) return null;
	return agreed < to && (before.expiresAt === "never" || to < before.expiresAt) ? to : null;
}
function questionOf(request, source, due) {
	let plan = source?.hash ?? null;
	let { mode, kinds, regions } = request;
	switch (request.mode) {
		case "backup": {
			let rules = due.map((one) => `${one.plan.name}/${one.rule.name}`);
			let tag = request.tagLines === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.GwS)(request.tagLines);
			let expiry = request.tagLines === null ? null : request.expiryText;
			let engine = request.engine.name === "direct" ? void 0 : request.engine;
			let wishes = {
				...wishesOf(request.tagWishes),
				...copiesOf(request),
				...keysOf(request)
			};
			return JSON.stringify({
				mode,
				kinds,
				tag,
				expiry,
				rules,
				regions,
				engine,
				...wishes,
				[PLAN_FILE]: plan
			});
		}
		case "purge": {
			let { minKeep, keepVerified, maxDeletions, protectInUse, protectUncopied, asOf, graceMilliseconds } = request;
			let grace = `${graceMilliseconds / 6e4} minutes`;
			let guards = {
				"min-keep": minKeep,
				"keep-verified": keepVerified,
				"max-deletions": maxDeletions,
				"protect-in-use": protectInUse,
				"protect-uncopied": protectUncopied
			};
			let tag = request.tagLines === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.GwS)(request.tagLines);
			let judgedAt = asOf === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(asOf);
			return JSON.stringify({
				mode,
				kinds,
				tag,
				regions,
				...guards,
				grace,
				[AS_OF]: judgedAt,
				[PLAN_FILE]: plan
			});
		}
		case "retain": {
			let grace = `${request.graceMilliseconds / 6e4} minutes`;
			return JSON.stringify({
				mode,
				kinds,
				regions,
				grace,
				[PLAN_FILE]: plan
			});
		}
		default: return request;
	}
}
function copiesOf(request) {
	if (request.tagLines === null || request.copyTo.length === 0) return {};
	return { "copy-to": request.copyTo.map(({ text }) => text) };
}
function keysOf({ engine, copyKeys }) {
	return engine.name === "direct" || copyKeys.length === 0 ? {} : { "copy-kms-key": copyKeys.map(({ arn }) => arn).sort() };
}
function wishesOf({ copied, extra }) {
	return {
		...copied.length === 0 ? {} : { "copy-tags": copied.map(({ text }) => text) },
		...extra.length === 0 ? {} : { "extra-tags": (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.GwS)(extra) }
	};
}
let PLAN_FILE = "plan-file";
let AS_OF = "as-of";
function differenceBetween(answered, asked) {
	let [theirs, ours] = [partsOf(answered), partsOf(asked)];
	let asOf = theirs[AS_OF];
	if (typeof asOf == "string") return `it shows what would be done as of ${shortened(asOf)}, and a run only does what it would do now; make a new one without as-of`;
	return `it was made with other inputs than this run has: ${[...new Set([...Object.keys(theirs), ...Object.keys(ours)])].filter((name) => JSON.stringify(theirs[name]) !== JSON.stringify(ours[name])).map((name) => {
		if (name === PLAN_FILE) return "the plan file is another one";
		return `${name} was ${words(theirs[name])} and is ${words(ours[name])}`;
	}).join("; ")}`;
}
function partsOf(question) {
	try {
		let parts = JSON.parse(question);
		return typeof parts == "object" ? { ...parts } : {};
	} catch {
		return {};
	}
}
function words(value) {
	if (value == null || value === "") return "not given";
	return shortened(JSON.stringify(value));
}
function shortened(text) {
	return text.length > 100 ? `${text.slice(0, 100)}...` : text;
}
function writeChangeSet(changes, context, made) {
	let body = {
		version: 1,
		mode: context.mode,
		account: context.account,
		commit: made.commit,
		run: made.run,
		madeAt: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(made.madeAt),
		validUntil: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4c)(made.madeAt + made.validForMilliseconds),
		question: context.question,
		changes: [...changes].sort(byPlace)
	};
	return `${JSON.stringify({
		...body,
		fingerprint: fingerprintOf(body)
	}, null, 1)}\n`;
}
function readChangeSet(text, context, now) {
	let parsed;
	try {
		parsed = JSON.parse(text);
	} catch {
		return problem("it is not JSON; it may have been cut");
	}
	if (!isChangeSetFile(parsed)) return problem("it is not a change set of this version of backup-via-tag");
	let { fingerprint, ...body } = parsed;
	if (fingerprint !== fingerprintOf(body)) return problem("its fingerprint does not fit its content: it was cut or edited");
	if (parsed.account !== context.account) return problem(`it was made for account ${brief(parsed.account)}, and this run works in ${context.account}`);
	if (parsed.mode !== context.mode) return problem(`it was made for mode ${parsed.mode}, and this run is ${context.mode}`);
	if (parsed.question !== context.question) return problem(differenceBetween(parsed.question, context.question));
	if (!(Date.parse(parsed.validUntil) > now)) return problem(`it was valid until ${brief(parsed.validUntil)}; make and approve a new one`);
	if (!(Date.parse(parsed.madeAt) <= now + CLOCK_SKEW)) return problem(`it was made at ${brief(parsed.madeAt)}, which is in the future`);
	return {
		ok: !0,
		file: parsed
	};
}
function brief(text) {
	let line = text.replace(/[\r\n]+/g, " ");
	return line.length > 100 ? `${line.slice(0, 100)}...` : line;
}
let CLOCK_SKEW = 3e5;
function problem(why) {
	return {
		ok: !1,
		problem: why
	};
}
function restrict(changeSet, approved) {
	let open = new Set(approved);
	let known = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(approved, changeKey);
	let unapproved = [];
	let changes = changeSet.changes.flatMap((change) => {
		let asked = approvable(change);
		if (asked === null) return [change];
		for (let one of known.get(changeKey(asked)) ?? []) {
			let covered = open.has(one) ? coveredBy(one, change) : null;
			if (covered === null) continue;
			open.delete(one);
			return [covered];
		}
		unapproved.push(change);
		let keep = (point, reason) => [{
			action: "keep",
			point,
			because: "not-approved",
			reason
		}];
		if (change.action === "delete") return keep(change.point, "it is due, and not in the approved change set");
		if (change.action !== "set-expiry") return [];
		return keep(change.point, "its Expire tag is due for a change that is not in the approved change set");
	});
	return {
		changeSet: {
			...changeSet,
			changes
		},
		unapproved,
		lapsed: [...open]
	};
}
function coveredBy(approved, change) {
	if (change.action !== "set-expiry") return change;
	let to = agreedExpiry(approved, change);
	return to === null ? null : {
		...change,
		to
	};
}
function approvableChanges({ changes }) {
	return changes.flatMap((change) => approvable(change) ?? []);
}
function approvable(change) {
	switch (change.action) {
		case "create": return {
			action: "create",
			...placeAndId(change.resource),
			reason: change.reason
		};
		case "delete": return {
			action: "delete",
			...placeAndId(change.point),
			reason: change.reason
		};
		case "delete-snapshot": return {
			action: "delete-snapshot",
			...placeAndId(change.snapshot),
			reason: change.reason
		};
		case "set-expiry": return {
			action: "set-expiry",
			...placeAndId(change.point),
			from: change.from,
			expire: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8O)(change.to),
			reason: change.reason
		};
		case "keep":
		case "keep-snapshot":
		case "refuse": return null;
		default: return change;
	}
}
function placeAndId({ kind, region, id }) {
	return {
		kind,
		region,
		id
	};
}
function byPlace(a, b) {
	let [left, right] = [changeKey(a), changeKey(b)];
	return left < right ? -1 : +(left > right);
}
function fingerprintOf(body) {
	let { version, mode, account, commit, run, madeAt, validUntil, question, changes } = body;
	let facts = changes.map(({ action, kind = null, region, id, from = "", expire = "", fields, reason }) => [
		action,
		kind,
		region,
		id,
		from,
		expire,
		reason,
		...fields === void 0 ? [] : [sortedFields(fields)]
	]);
	let text = JSON.stringify([
		version,
		mode,
		account,
		commit,
		run,
		madeAt,
		validUntil,
		question,
		facts
	]);
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(text).digest("hex");
}
let MODES = [
	"backup",
	"purge",
	"copy",
	"retain",
	"sync",
	"restore"
];
let ACTIONS = [
	"create",
	"copy",
	"delete",
	"delete-snapshot",
	"set-expiry",
	"create-vault",
	"create-plan",
	"adopt-plan",
	"update-plan",
	"create-selection",
	"replace-selection",
	"delete-selection",
	"delete-plan",
	"create-restore-test",
	"update-restore-test",
	"delete-restore-test",
	"restore",
	"undelete"
];
function sortedFields(fields) {
	return Object.entries(fields).map(([name, { value, origin }]) => [
		name,
		value,
		origin
	]).sort(([a], [b]) => a < b ? -1 : 1);
}
function isChangeSetFile(value) {
	if (typeof value != "object" || !value) return !1;
	let file = value;
	let texts = [
		file.account,
		file.madeAt,
		file.validUntil,
		file.question,
		file.fingerprint
	];
	return file.version === 1 && MODES.some((mode) => mode === file.mode) && texts.every((text) => typeof text == "string") && [file.commit, file.run].every((text) => text === null || typeof text == "string") && Array.isArray(file.changes) && file.changes.every(isApprovedChange);
}
function isApprovedChange(value) {
	if (typeof value != "object" || !value) return !1;
	let change = value;
	return [
		change.region,
		change.id,
		change.reason
	].every((text) => typeof text == "string") && [
		change.kind,
		change.from,
		change.expire
	].every((text) => text === void 0 || typeof text == "string") && ACTIONS.some((action) => action === change.action) && (change.fields === void 0 || areFields(change.fields));
}
function areFields(value) {
	if (typeof value != "object" || !value) return !1;
	return Object.values(value).every((field) => {
		if (typeof field != "object" || !field) return !1;
		let { value: text, origin } = field;
		return typeof text == "string" && typeof origin == "string";
	});
}
}),
5764: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Mc: () => entriesOf,
	RK: () => isSameZone,
	hG: () => under,
	l$: () => instantAt,
	pi: () => isMapping
});
var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2493);
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
6795: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { sync: () => sync });
var _report3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);
var _end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6770);
var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3746);
var _plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5327);
var _vault_copies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4849);
var _approval_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(596);
var _file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9965);
var _same_plans_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8776);
var _same_restore_tests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(418);
var _desired_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4817);
var _restore_test_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6378);
var _vault_bounds_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5933);
var _passed_over_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1418);
var _select_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(835);
var _story_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5890);
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
		let applied = await (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.CDi)(async () => (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kXE)(await plans.apply(change, newVault ?? OWN_KEY)), watch);
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
		let byPlan = (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.$zQ)(regional.filter((change) => change.action !== "create-vault"), planOf);
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
	let byRegion = (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.$zQ)(changes, ({ region }) => region);
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
	return (0, _file_js__WEBPACK_IMPORTED_MODULE_6__.YV)(changes.map(approvable), contextOf(asked), {
		commit,
		run: request.workflowRun?.url ?? null,
		madeAt: now,
		validForMilliseconds: request.changeSet.validForMilliseconds
	});
}
function approveSync(changes, text, asked, now) {
	let reading = (0, _file_js__WEBPACK_IMPORTED_MODULE_6__.bG)(text, contextOf(asked), now);
	if (!reading.ok) return reading;
	let open = new Map(reading.file.changes.map((change) => [(0, _file_js__WEBPACK_IMPORTED_MODULE_6__.Cy)(change), change]));
	let approved = new Set(changes.filter((change) => open.delete((0, _file_js__WEBPACK_IMPORTED_MODULE_6__.Cy)(approvable(change)))));
	for (let change of approved) [
		leavesAGap,
		lacksAVault,
		lacksItsPlan
	].some((judge) => judge(change, changes, approved)) && approved.delete(change);
	return {
		ok: !0,
		approved,
		warnings: [...open.values()].map(_approval_js__WEBPACK_IMPORTED_MODULE_5__.y)
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
		case "update-plan": return `${change.name} ${change.id} as ${(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_7__.SH)(change.before, [])}`;
		case "adopt-plan":
		case "delete-plan": return `${change.name} ${change.id} as ${(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_7__.SH)(change.before, change.selectionIds)}`;
		case "create-restore-test": return `${change.name} for ${change.planName}`;
		case "update-restore-test":
		case "delete-restore-test": return `${change.name} for ${change.planName} as ${(0, _same_restore_tests_js__WEBPACK_IMPORTED_MODULE_8__.Jy)(change.before)}`;
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
			message: `there is no backup vault ${vault}, which the plan file names for ${plans.join(", ")}${(0, _start_js__WEBPACK_IMPORTED_MODULE_2__.auO)(vault, known)}`,
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
		let passing = (0, _desired_js__WEBPACK_IMPORTED_MODULE_9__.z)(selection, taken);
		taken.add(passing);
		if (selection.named !== !0) {
			created.push(create(place, {
				...selection,
				name: passing
			}, NOT_SELECTED));
			continue;
		}
		let held = [...left.values()].some((one) => (0, _same_plans_js__WEBPACK_IMPORTED_MODULE_7__.in)(one) === (0, _same_plans_js__WEBPACK_IMPORTED_MODULE_7__.in)(selection));
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
	let contents = new Set(wanted.map(_same_plans_js__WEBPACK_IMPORTED_MODULE_7__.in));
	for (let one of left.values()) {
		if (!(0, _desired_js__WEBPACK_IMPORTED_MODULE_9__.mO)(one.name) && !contents.has((0, _same_plans_js__WEBPACK_IMPORTED_MODULE_7__.in)(one))) {
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
	return (wanted.named === !0 ? there.name === wanted.name : !chosen.has(there.name)) && there.beyond.length === 0 && (0, _same_plans_js__WEBPACK_IMPORTED_MODULE_7__.in)(there) === (0, _same_plans_js__WEBPACK_IMPORTED_MODULE_7__.in)(wanted);
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
		...(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_7__.xY)(plan)
	}, {
		...wanted,
		...(0, _same_plans_js__WEBPACK_IMPORTED_MODULE_7__.xY)(wanted)
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
	if ((0, _same_plans_js__WEBPACK_IMPORTED_MODULE_7__.cV)(plan, wanted)) return steps;
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
	let byHand = test.selections.filter((one) => !(0, _desired_js__WEBPACK_IMPORTED_MODULE_9__.Ku)(one.name) && !selections.some((other) => other.name === one.name));
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
	return (0, _same_restore_tests_js__WEBPACK_IMPORTED_MODULE_8__.y9)(test.settings, wanted.settings) && test.selections.length === wanted.selections.length && wanted.selections.every((one) => test.selections.some((other) => other.name === one.name && (0, _same_restore_tests_js__WEBPACK_IMPORTED_MODULE_8__.vQ)(one, other)));
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
	let missed = (0, _vault_bounds_js__WEBPACK_IMPORTED_MODULE_14__.J)(vault, keptDays);
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
	let missed = vault === void 0 ? null : (0, _vault_bounds_js__WEBPACK_IMPORTED_MODULE_14__.J)(vault, rule.deleteAfterDays);
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
		let today = theirs.length === 0 ? "" : `, today over ${(0, _passed_over_js__WEBPACK_IMPORTED_MODULE_11__.uW)(theirs)}`;
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
	let sieve = (0, _select_js__WEBPACK_IMPORTED_MODULE_12__.prefilters)({ plans: theirs });
	let looking = {
		resources: sieve.kind === "tags" ? sieve.lines : [],
		points: !1
	};
	let regions = wanted.filter((one) => one.plans.length > 0).map(({ region }) => region);
	let opened = await connection.openKinds([...kinds]);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.lB7)({
		account: connection.account,
		kinds: opened
	}, regions, looking, run, () => {});
}
function kindsOf({ selection: { kinds } }) {
	return kinds.length === 0 ? [..._start_js__WEBPACK_IMPORTED_MODULE_2__.kdS, ..._start_js__WEBPACK_IMPORTED_MODULE_2__.K0_] : kinds;
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
		let { selected } = (0, _select_js__WEBPACK_IMPORTED_MODULE_12__.selectByPlan)(resources, plan);
		let told = selected.filter(({ reboot }) => reboot).map((resource) => rebootWarning(plan, resource));
		let unread = here.flatMap((one) => one.read ? [] : [one]);
		let [first] = unread;
		if (first === void 0) return [...inVain(plan, resources, ifNoneFound), ...told];
		let where = [...new Set(unread.map(({ kind, region }) => `${(0, _start_js__WEBPACK_IMPORTED_MODULE_2__.xKI)(kind) ? kind : "other types"} in ${region}`))].join(", ");
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
	let gone = (0, _select_js__WEBPACK_IMPORTED_MODULE_12__.missingResources)(resources, plan).filter(({ kind }) => kinds.includes(kind)).map(({ id }) => warning(name, `the plan ${name} names ${id}, which is not there: ${CORRECT}`));
	let { selected, skipped } = (0, _select_js__WEBPACK_IMPORTED_MODULE_12__.selectByPlan)(resources, plan);
	if (selected.length + skipped.length === 0) {
		let lines = selection.anyOf.length === 0 ? selection.tags : [];
		let carries = lines.length === 0 ? "is what it selects" : `carries ${linesOf(lines)}`;
		return selection.tags.length === 0 && selection.anyOf.length === 0 || ifNoneFound === "ignore" ? gone : [warning(name, `the plan ${name} protects nothing yet: ${none(selection.kinds)} ${carries}; ${CORRECT}`), ...gone];
	}
	return [...selection.anyOf.flatMap((group) => resources.some(({ tags }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.bA5)(tags, [...selection.tags, ...group])) ? [] : [warning(name, `a group of any-of in the plan ${name} matches nothing: ${none(selection.kinds)} carries ${linesOf([...selection.tags, ...group])}; ${CORRECT}`)]), ...gone];
}
let CORRECT = "correct the plan file or the tags, unless that is to come";
function none(kinds) {
	let words = kinds.map((kind) => (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.Z9Q)([kind]).resource);
	let last = words.at(-1) ?? "resource";
	return words.length < 2 ? `no ${last}` : `no ${words.slice(0, -1).join(", ")} or ${last}`;
}
function linesOf(lines) {
	return lines.map(_start_js__WEBPACK_IMPORTED_MODULE_2__.emu).join(" and ");
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
		let resources = (0, _passed_over_js__WEBPACK_IMPORTED_MODULE_11__.fF)(read.flatMap((one) => one.read ? one.resources : []));
		let { selected } = (0, _select_js__WEBPACK_IMPORTED_MODULE_12__.selectByPlan)(resources, plan);
		return [{
			plan,
			read,
			selected,
			passed: (0, _passed_over_js__WEBPACK_IMPORTED_MODULE_11__._9)(plan, selected, switchedOff)
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
			fault: (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.dMp)("plan", target)
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
		let read = await (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.CDi)(async () => (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.kXE)(await plans.read(region, {
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
		let read = await (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.CDi)(() => plans.readVaults(region), watch);
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
		let here = covered.filter((one) => one.plan === plan && one.region === region && !(0, _restore_test_js__WEBPACK_IMPORTED_MODULE_10__.nd)(one.kind));
		let types = [...new Set(here.map(({ kind }) => kind))].sort();
		if (types.length === 0) return [];
		return [{
			region,
			target: plan,
			message: `AWS Backup cannot test restores of ${types.join(", ")}, which the plan ${plan} covers in ${region}: of what it covers, only ${_restore_test_js__WEBPACK_IMPORTED_MODULE_10__.ro.join(", ")} are tested`
		}];
	}));
}
function wantedOf({ file, path }, { removePlans }, asked, account) {
	let theirs = file.plans.filter(({ engine }) => engine === "aws-backup");
	for (let plan of theirs) {
		let regions = (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.qkT)(plan, asked);
		if (!regions.ok) return regions;
	}
	for (let { name, selection } of theirs) {
		let foreign = selection.resources.find((one) => one.account !== null && one.account !== account);
		if (foreign === void 0) continue;
		return refuse(`plan-file: the plan ${name} names ${foreign.id} of account ${foreign.account}, and this run works in ${account}: AWS Backup would pass over it in silence`, "Correct the ARN in resources of the plan, or the account of the run; nothing was changed.");
	}
	let wanted = (0, _desired_js__WEBPACK_IMPORTED_MODULE_9__.m7)(file, asked.chosen, account);
	let idleCopies = wanted.flatMap(({ copiesAtHome = [] }) => copiesAtHome).find((rule) => !copiesAnywhere(wanted, rule));
	if (idleCopies !== void 0) return refuse(`plan-file: the copies of the rule ${idleCopies} all go into the vault that it writes to, so that nothing would be copied`, "Write another region or another vault into its copies, or take them out; nothing was changed.");
	let busy = removePlans.length > 0 || wanted.some(({ plans }) => plans.length > 0);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.PG4)({
		regions: wanted,
		idle: busy ? null : nothingToSync(theirs.length, path)
	});
}
function copiesAnywhere(wanted, whole) {
	return wanted.some(({ plans }) => plans.some(({ name, rules }) => rules.some((rule) => `${name}/${rule.name}` === whole && (rule.copies ?? []).length > 0)));
}
function nothingToSync(plans, path) {
	return plans === 0 ? (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.AN1)(`plan-file: no plan of "${path}" says "engine: aws-backup", so there is nothing to sync`, "Write engine, vault and role into the plans that AWS Backup is to carry out, or name those to delete in remove-plans, such as \"nightly\".") : (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.AN1)("regions: the plans of AWS Backup and the input regions have no region in common; write both so that they do, such as \"eu-*\"", "Correct regions and run again; nothing was changed.");
}
function refuse(message, advice) {
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.J5Y)("plan-file", (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.AN1)(message, advice));
}
let { end, endRefused, notBegun } = (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.V1Y)(_report3_js__WEBPACK_IMPORTED_MODULE_0__.G);
async function runSync(request, run) {
	if (request.importPlan !== null) {
		let { runImport } = await Promise.all([
			__webpack_require__.e(1798),
			__webpack_require__.e(9336),
			__webpack_require__.e(8205)
		]).then(__webpack_require__.bind(__webpack_require__, 8205));
		return runImport(request, request.importPlan, run);
	}
	let source = await (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_3__.G9)(request.planFile, run);
	if (!source.ok) return notBegun(request, run)(source.refusals);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.Cpv)(request, run, (session) => sync$1(session, source.value), notBegun(request, run));
}
async function sync$1(session, source) {
	let { request, run, connection } = session;
	let chosen = await (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.NVx)(session);
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
	let path = await (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.ATA)(syncChangeSetText(changes, asked, run.clock.now(), run.commit), run);
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
		...(0, _story_js__WEBPACK_IMPORTED_MODULE_13__.yM)(changes)
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
		entries: (0, _story_js__WEBPACK_IMPORTED_MODULE_13__.de)(story),
		failures: [...failures, ...(0, _story_js__WEBPACK_IMPORTED_MODULE_13__.Px)(story)],
		warnings
	};
}
async function approvalOf(changes, asked, run) {
	let path = asked.request.changeSet.approved;
	if (path === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.PG4)({
		ok: !0,
		approved: new Set(changes),
		warnings: []
	});
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.k_t)(path, run, (text) => {
		let approval = approveSync(changes, text, asked, run.clock.now());
		return approval.ok ? {
			ok: !0,
			value: approval
		} : approval;
	});
}
function logChanges(log, { changes, failures }) {
	let title = `Plan: ${(0, _end_js__WEBPACK_IMPORTED_MODULE_1__.counted)(changes.length, "change")} in AWS Backup${failures.length === 0 ? "" : `, ${failures.length} failed`}`;
	changes.length === 0 ? log.info(title) : log.group(title, changes.map(_story_js__WEBPACK_IMPORTED_MODULE_13__.mF));
}
let sync = {
	run: runSync,
	refused: (ended) => (0, _report3_js__WEBPACK_IMPORTED_MODULE_0__.G)(ended),
	view: async () => (await __webpack_require__.e(6385).then(__webpack_require__.bind(__webpack_require__, 6385))).syncView,
	together: async () => (await __webpack_require__.e(994).then(__webpack_require__.bind(__webpack_require__, 994))).syncTogether
};
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
1418: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	We: () => passedOverFailures,
	Wu: () => typesPassedOver,
	XL: () => mayBePassedOver,
	_9: () => passedOverBy,
	fF: () => onceEach,
	rI: () => twinsIn,
	uW: () => passedOverWords
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _aws_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9254);
var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(835);
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
			return twin === null ? [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(one)] : [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(twin), (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)({
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
		let type = (0, _aws_types_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(resource);
		if (!(switchedOff.get(resource.region) ?? []).some((one) => (0, _aws_types_js__WEBPACK_IMPORTED_MODULE_2__.F9)(one) === (0, _aws_types_js__WEBPACK_IMPORTED_MODULE_2__.F9)(type))) return [];
		return mayBePassedOver({ selection }, resource) ? [{
			resource,
			type
		}] : [];
	});
}
function mayBePassedOver({ selection }, resource) {
	return !(selection.kinds.length > 0 || selection.resources.some((one) => (0, _select_js__WEBPACK_IMPORTED_MODULE_1__.isNamedBy)(one, resource))) || SHARED.has((0, _aws_types_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(resource));
}
function passedOverFailures({ name }, passed) {
	return [...(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$zQ)(passed, ({ resource: { region }, type }) => JSON.stringify([region, type])).values()].flatMap((group) => {
		let [first] = group;
		if (first === void 0) return [];
		let { type, resource } = first;
		let { region, kind } = resource;
		let them = group.length === 1 ? "it" : "them";
		let fault = {
			code: "not-allowed",
			message: `the plan ${name} selects ${passedOverWords(group)}, and AWS Backup is switched off for ${type} in ${region}: it passes over ${them} in silence`,
			advice: `${(0, _aws_types_js__WEBPACK_IMPORTED_MODULE_2__.gB)(type, region)}${SHARED.has(type) ? "" : ` Or name ${kind} in kinds of the plan's selection, which overrules the switch.`} Until then no backup of ${them} is made.`
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
	return new Map(passed.map(({ resource, type }) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TNT)(resource), type]));
}
function named({ id, name }) {
	return name === "" ? id : `${name} (${id})`;
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
28: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => syncReport,
	s: () => isMade
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function syncReport(ended, told = {}) {
	let { regions = [], entries = [], covered = [], failures = [], warnings = [], changeSetPath = null } = told;
	let succeeded = entries.filter(isMade).length;
	let common = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.QCp)(ended, {
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
6378: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9759);
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
		let meant = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pAw)(word, words);
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
	let reading = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$70)(text);
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
	let reading = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$70)(text);
	if (!reading.ok) return {
		ok: !1,
		problem: `"${text}" is not a length of time: ${reading.problem}; ${right}`
	};
	let days = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.n8H)(reading.duration);
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
	let own = kinds.filter(_start_js__WEBPACK_IMPORTED_MODULE_0__.xKI).flatMap((kind) => TYPES_OF_KIND[kind]);
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
2186: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Mx: () => decideRetain,
	O7: () => expiryOfCopy,
	k$: () => findNeverShortened,
	lF: () => findInLine,
	wg: () => countNearMisses
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6186);
function decideRetain(points, file, context) {
	return points.flatMap((point) => {
		let judged = judge(point, file, context);
		return typeof judged == "object" && "to" in judged ? [judged] : [];
	});
}
function findNeverShortened(points, file, context) {
	return points.flatMap((point) => {
		let judged = judge(point, file, context);
		return typeof judged == "object" && "target" in judged ? [judged] : [];
	});
}
function findInLine(points, file, context) {
	return points.filter((point) => judge(point, file, context) === "in-line");
}
function countNearMisses(points, file, { account }) {
	return points.filter((point) => {
		let tag = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(point.tags.expire);
		let start = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pfI)(point.tags.name);
		let { rules, whole } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__._Gl)(point, file);
		if (!tag.readable || tag.expiresAt === "never" || start === null || rules.length === 0 || !whole) return !1;
		if (!RETAINED_STATES.has(point.state) || (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_1__.i)(point, account).ours) return !1;
		let target = longest(rules.map(({ rule }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(rule.expiry, start)));
		if (target === "never") return !1;
		let distance = Math.abs(target - tag.expiresAt);
		return distance >= SECOND && distance < 36e5;
	}).length;
}
let RETAINED_STATES = new Set(["available", "disabled"]);
function judge(point, file, context) {
	let from = point.tags.expire;
	let tag = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(from);
	if (from === null || !tag.readable) return "left";
	if (!RETAINED_STATES.has(point.state) || !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_1__.i)(point, context.account).ours) return "left";
	let { rules, unknown, whole } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__._Gl)(point, file);
	if (unknown.some(({ why }) => why === "cut")) return "left";
	let target = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.sNC)(point) ? targetOfCopy(point, rules) : targetOf(point, rules);
	if (target === null) return "left";
	let judged = moved(tag.expiresAt, target, context, {
		point,
		from
	});
	if (judged === null) return hasStray(point, tag.expiresAt) ? {
		point,
		from,
		to: tag.expiresAt,
		because: "snapshots"
	} : "in-line";
	if (whole) return judged;
	return "because" in judged && judged.because === "lengthen" ? judged : "left";
}
function targetOf({ createdAt }, rules) {
	if (rules.length === 0 || createdAt === null) return null;
	return longest(rules.map(({ rule }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(rule.expiry, createdAt)));
}
function targetOfCopy({ region, tags }, rules) {
	let start = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.pfI)(tags.name);
	let copies = rules.flatMap(({ rule }) => (rule.copies ?? []).filter(({ to }) => to === region));
	if (start === null || copies.length === 0) return null;
	let ofBackup = longest(rules.map(({ rule }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(rule.expiry, start)));
	return longest(copies.map(({ expiry }) => expiry === null ? ofBackup : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJs)(expiry, start)));
}
function expiryOfCopy({ tags }, to, file) {
	let { rules, whole } = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__._Gl)({ tags }, file);
	return whole ? targetOfCopy({
		region: to,
		tags
	}, rules) : null;
}
function hasStray({ snapshots }, is) {
	return snapshots.some(({ strayExpire }) => {
		if (strayExpire === void 0) return !1;
		let tag = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mBz)(strayExpire);
		return !tag.readable || tag.expiresAt !== is && tag.expiresAt !== "never";
	});
}
function longest(expiries) {
	return expiries.reduce((one, other) => one === "never" || other === "never" ? "never" : Math.max(one, other));
}
function moved(is, target, { now, graceMilliseconds }, what) {
	if (target === "never") return is === "never" ? null : {
		...what,
		to: "never",
		because: "lengthen"
	};
	if (is === "never") return {
		point: what.point,
		target
	};
	if (Math.abs(target - is) < 36e5) return null;
	let wanted = Math.floor(target / SECOND) * SECOND;
	if (wanted > is) return {
		...what,
		to: wanted,
		because: "lengthen"
	};
	let earliest = Math.ceil((now + graceMilliseconds) / SECOND) * SECOND;
	let to = Math.max(wanted, earliest);
	if (to >= is) return null;
	return to === wanted ? {
		...what,
		to,
		because: "shorten"
	} : {
		...what,
		to,
		own: wanted,
		because: "shorten-to-grace"
	};
}
let SECOND = 1e3;
}),
8776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
418: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Jy: () => testHash,
	vQ: () => sameTestSelection,
	y9: () => sameTestSettings
});
var _same_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8776);
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
9450: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { N: () => foldSchedule });
function foldSchedule(text) {
	return text.trim().replace(/\s+/g, " ");
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
5890: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
5933: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { J: () => boundsMissed });
function boundsMissed({ leastDays, mostDays }, days) {
	let kept = days ?? 1e400;
	if (kept >= (leastDays ?? 0) && kept <= (mostDays ?? 1e400)) return null;
	return [...leastDays === null ? [] : [`at least ${leastDays} days`], ...mostDays === null ? [] : [`at most ${mostDays} days`]].join(" and ");
}
}),
4849: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H0: () => vaultArnOf,
	UZ: () => copyLifecycle,
	l9: () => readVaultParts
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
function copyLifecycle({ expiry, coldStorageAfterDays }, rule) {
	let source = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hFX)(rule.expiry, rule.expiryText);
	if (!source.ok) return source;
	let own = expiry === null ? source : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hFX)(expiry.rule, expiry.text);
	if (!own.ok) return own;
	let asItsSource = expiry === null && coldStorageAfterDays === null;
	return {
		ok: !0,
		value: {
			deleteAfterDays: own.value === null && source.value !== null ? _start_js__WEBPACK_IMPORTED_MODULE_0__.yem : own.value,
			coldStorageAfterDays: asItsSource ? rule.coldStorageAfterDays : coldStorageAfterDays
		}
	};
}
function vaultArnOf(name, region, account) {
	return `arn:${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.iQG)(region)}:backup:${region}:${account}:backup-vault:${name}`;
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
