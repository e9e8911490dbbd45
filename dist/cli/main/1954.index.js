export const id = 1954;
export const ids = [1954];
export const modules = {
4652: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
let finished = (text) => text;
function md(template, ...holes) {
	let text = template[0] ?? "";
	for (let [index, hole] of holes.entries()) text += `${hole}${template[index + 1]}`;
	return finished(text);
}
function join(parts, separator) {
	return finished(parts.join(separator));
}
function cell(text, limit = 1e3) {
	if (text.length <= limit && HARMLESS.test(text)) return finished(text);
	return finished((0, _run_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(text, limit).split(" ").map(escapeWord).join(" "));
}
let HARMLESS = /^(?!.*gh-\d)[a-z0-9][a-z0-9,-]*(?: [a-z0-9,-]+)*$/i;
function code(text, limit) {
	let clean = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(text, limit);
	return CODE_SPAN_SAFE.test(clean) ? finished(`\`${clean}\``) : cell(clean, limit);
}
function escapeWord(word, position) {
	let turned = TURNED_BY_GITHUB.test(word);
	if (turned && CODE_SPAN_SAFE.test(word)) return `\`${word}\``;
	let escaped = escapeCharacters(turned ? splitAutolinks(word) : word);
	if (position !== 0) return escaped;
	return NUMBERED.test(escaped) ? `${escaped.slice(0, -1)}${entity(escaped.slice(-1))}` : escaped.replace(LINE_START, entity);
}
let TURNED_BY_GITHUB = /@.|#\d|:\/\/|www\.|gh-\d|:(?!\d\d?:)[a-z0-9_+-]+:/iu;
let CODE_SPAN_SAFE = /^[^`|\\<>[\]]+$/u;
let LINE_START = /^-|^[+=](?=[+=]*$)/;
let NUMBERED = /^\d+[.)]$/;
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
function tableHead(headers, widths = []) {
	let cells = headers.map((header, index) => heldOpen(header, widths[index] ?? 0));
	return finished(`${row(cells)}\n|${" --- |".repeat(headers.length)}`);
}
function heldOpen(header, width) {
	let missing = width - header.length;
	if (missing <= 0) return cell(header);
	let words = header.split(" ").map((word) => cell(word));
	return finished(`${words.join("&nbsp;")}${FIGURE_SPACE.repeat(missing - 1)}&numsp;`);
}
let FIGURE_SPACE = " ";
function table(headers, rows) {
	return join([tableHead(headers), ...rows.map(row)], "\n");
}
function fence(language, lines) {
	let clean = lines.map((line) => `${/^[+-]? */.exec(line)?.[0] ?? ""}${(0, _run_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(line.replace(/^[+-]? */, ""))}`);
	let longest = Math.max(2, ...clean.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
	let mark = "`".repeat(longest + 1);
	return finished([
		`${mark}${language}`,
		...clean,
		mark
	].join("\n"));
}
}),
1954: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { listView: () => listView });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _runbook_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6545);
var _shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1892);
function listView(report) {
	let resources = new Set(report.recoveryPoints.map(({ account, kind, region, resourceId }) => `${account} ${kind} ${region} ${resourceId}`));
	let { point, resource } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.fd5)({
		kinds: report.kinds,
		engine: "direct"
	});
	let found = `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(report.recoveryPoints.length, point)} of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(resources.size, resource)} can be restored`;
	return (0, _shared_js__WEBPACK_IMPORTED_MODULE_3__.viewOf)(report, {
		job: "List",
		rehearses: !1,
		done: found,
		problems: [],
		besides: report.recoveryPoints.length > 0 ? found : null,
		asked: [["from", report.from], ["tag", report.tag]],
		sections: [recoveryPoints(report)],
		folds: folds(report),
		outputs: {
			plain: {},
			arrays: { "recovery-points": report.recoveryPoints }
		}
	});
}
function folds({ runbook, recoveryPoints: points }) {
	let newest = new Map([...points].reverse().flatMap((one) => {
		if (one.resourceId === null || one.vault !== void 0 || !(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.xK)(one.kind)) return [];
		let resource = {
			...one,
			kind: one.kind,
			resourceId: one.resourceId,
			resourceName: one.resourceName ?? ""
		};
		return [[`${one.account} ${one.kind} ${one.region} ${one.resourceId}`, resource]];
	}));
	let entries = runbook.length > 0 ? runbook : [...newest.values()].reverse().slice(0, 10);
	let fold = (0, _runbook_js__WEBPACK_IMPORTED_MODULE_2__._)("How to restore: lines to paste", entries);
	return fold === null ? [] : [fold];
}
function recoveryPoints(report) {
	let { resource, point, mixed } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.fd5)({
		kinds: report.kinds,
		engine: "direct"
	});
	let now = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(Date.parse(report.startedAt));
	let verified = report.recoveryPoints.some(({ verifiedAt }) => verifiedAt !== null);
	let copied = report.recoveryPoints.some(({ copyOf }) => copyOf !== null);
	let vaults = report.recoveryPoints.some(({ vault }) => vault !== void 0);
	let further = [
		...verified ? ["Verified"] : [],
		...copied ? ["Copy of"] : [],
		...vaults ? ["Vault"] : []
	];
	return {
		..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
		title: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(report.recoveryPoints.length, point),
		notes: vaults ? ["AWS Backup restores what is in its vaults: in its console, or by aws backup start-restore-job."] : [],
		noun: point,
		dispensable: ["Copy of", "Verified"],
		...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Jbj)(mixed, [
			(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wWj)(resource),
			(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wWj)(point),
			"Created",
			"Expires",
			...further,
			"Region"
		], report.recoveryPoints, (entry) => [
			(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.VGb)(entry.kind, entry.region, entry.resourceId, entry.resourceName ?? ""),
			entry.vault === void 0 ? (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.ztJ)(entry.kind, entry.region, entry.recoveryPointId) : [entry.recoveryPointId],
			[entry.createdAt ?? "not known"],
			[expiryWords(entry.expiresAt, now)],
			...verified ? [[entry.verifiedAt ?? ""]] : [],
			...copied ? [[entry.copyOf ?? ""]] : [],
			...vaults ? [[entry.vault ?? ""]] : [],
			[entry.region]
		])
	};
}
function expiryWords(expiresAt, now) {
	if (expiresAt === null) return "not known";
	return expiresAt <= now ? `${expiresAt} (expired)` : expiresAt;
}
}),
6545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { _: () => runbookFold });
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4652);
function shellQuoted(text) {
	return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function hclQuoted(text) {
	return `"${text.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("${", () => "$${").replaceAll("%{", "%%{")}"`;
}
function cliWords(entry) {
	let { region, kind, recoveryPointId: point, settings } = entry;
	let option = (name, value) => value === void 0 ? [] : [name, value];
	let several = (name, value) => value === void 0 ? [] : [name, ...value.split(" ")];
	let tags = [{
		Key: "Name",
		Value: newName(entry)
	}, {
		Key: "BackupRestoredFrom",
		Value: point
	}];
	switch (kind) {
		case "ec2-instance": {
			let profile = settings["instance-profile"];
			let specifications = ["instance", "volume"].map((ResourceType) => ({
				ResourceType,
				Tags: tags
			}));
			return [
				"aws",
				"ec2",
				"run-instances",
				"--region",
				region,
				"--image-id",
				point,
				...option("--instance-type", settings["instance-type"]),
				...option("--subnet-id", settings.subnet),
				...several("--security-group-ids", settings["security-groups"]),
				...option("--iam-instance-profile", profile === void 0 ? void 0 : profileWord(profile)),
				...option("--key-name", settings["key-name"]),
				"--metadata-options",
				"HttpTokens=required",
				"--tag-specifications",
				JSON.stringify(specifications)
			];
		}
		case "ebs-volume": return [
			"aws",
			"ec2",
			"create-volume",
			"--region",
			region,
			"--snapshot-id",
			point,
			"--availability-zone",
			settings["availability-zone"] ?? `${region}a`,
			"--volume-type",
			settings["volume-type"] ?? "gp3",
			"--tag-specifications",
			JSON.stringify([{
				ResourceType: "volume",
				Tags: tags
			}])
		];
		case "rds-instance": return [
			"aws",
			"rds",
			"restore-db-instance-from-db-snapshot",
			"--region",
			region,
			"--db-instance-identifier",
			databaseName(entry),
			"--db-snapshot-identifier",
			point,
			...option("--db-instance-class", settings["instance-class"]),
			...option("--db-subnet-group-name", settings["subnet-group"]),
			...several("--vpc-security-group-ids", settings["security-groups"]),
			"--no-publicly-accessible"
		];
		case "rds-cluster": return [
			"aws",
			"rds",
			"restore-db-cluster-from-snapshot",
			"--region",
			region,
			"--db-cluster-identifier",
			databaseName(entry),
			"--snapshot-identifier",
			point,
			"--engine",
			"aurora-postgresql",
			...option("--db-subnet-group-name", settings["subnet-group"]),
			...several("--vpc-security-group-ids", settings["security-groups"])
		];
		default: return kind;
	}
}
function profileWord(profile) {
	return JSON.stringify(profile.startsWith("arn:") ? { Arn: profile } : { Name: profile });
}
function newName({ resourceName, resourceId }) {
	let name = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(resourceName, 240);
	return name === "" ? `${resourceId} restored` : `${name} restored`;
}
function databaseName({ resourceId }) {
	return `${resourceId.slice(0, 50).replace(/-+$/, "")}-restored`;
}
function terraformLines(entry) {
	let { kind, recoveryPointId: point, settings } = entry;
	let list = (value) => `[${value.split(" ").map(hclQuoted).join(", ")}]`;
	let pairs = (values) => values.flatMap(([key, value]) => value === void 0 ? [] : [`  ${key} = ${value}`]);
	let quoted = (value) => value === void 0 ? void 0 : hclQuoted(value);
	let groups = settings["security-groups"];
	let tags = `{ Name = ${hclQuoted(newName(entry))}, BackupRestoredFrom = ${hclQuoted(point)} }`;
	let block = (type, values, inner = []) => [
		`resource "${type}" "restored" {`,
		...pairs(values),
		...inner,
		"}"
	];
	switch (kind) {
		case "ec2-instance": return block("aws_instance", [
			["ami", hclQuoted(point)],
			["instance_type", quoted(settings["instance-type"])],
			["subnet_id", quoted(settings.subnet)],
			["vpc_security_group_ids", groups === void 0 ? void 0 : list(groups)],
			["iam_instance_profile", quoted(settings["instance-profile"]?.split("/").at(-1))],
			["key_name", quoted(settings["key-name"])],
			["tags", tags]
		], [
			"  metadata_options {",
			"    http_tokens = \"required\"",
			"  }"
		]);
		case "ebs-volume": return block("aws_ebs_volume", [
			["snapshot_id", hclQuoted(point)],
			["availability_zone", hclQuoted(settings["availability-zone"] ?? `${entry.region}a`)],
			["type", hclQuoted(settings["volume-type"] ?? "gp3")],
			["tags", tags]
		]);
		case "rds-instance": return block("aws_db_instance", [
			["identifier", hclQuoted(databaseName(entry))],
			["snapshot_identifier", hclQuoted(point)],
			["instance_class", quoted(settings["instance-class"])],
			["db_subnet_group_name", quoted(settings["subnet-group"])],
			["vpc_security_group_ids", groups === void 0 ? void 0 : list(groups)],
			["publicly_accessible", "false"]
		]);
		case "rds-cluster": return null;
		default: return kind;
	}
}
function ownWords({ region, kind, recoveryPointId }) {
	return [
		"backup-via-tag",
		"restore",
		recoveryPointId,
		"--regions",
		region,
		"--kinds",
		kind,
		"--dry-run"
	];
}
function shellLine(words) {
	return words.map(shellQuoted).join(" ");
}
function runbookFold(title, entries) {
	if (entries.length === 0) return null;
	let blocks = entries.flatMap((entry) => {
		let name = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.pj4)(entry.resourceName, 240);
		let head = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`**${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(name === "" ? entry.resourceId : `${name} (${entry.resourceId})`)}**`;
		let own = shellLine(ownWords(entry));
		if (!("settings" in entry)) return [head, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.EU)("sh", [own])];
		let terraform = terraformLines(entry);
		return [
			head,
			(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.EU)("sh", [own, shellLine(cliWords(entry))]),
			...terraform === null ? [] : [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.EU)("hcl", terraform)]
		];
	});
	return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.fj)([
		(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`<details><summary>${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(title)}</summary>`,
		...blocks,
		(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`</details>`
	], "\n\n");
}
})
};
