export const id = 4036;
export const ids = [4036];
export const modules = { 4036: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readAccountsFile: () => readAccountsFile,
writeAccountsFile: () => writeAccountsFile
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
function writeAccountsFile(accounts, texts) {
let body = {
	version: 1,
	accounts: [...accounts].sort(),
	changeSets: texts.map((text) => JSON.parse(text))
};
return `${JSON.stringify({
	...body,
	fingerprint: fingerprintOf(body)
}, null, 1)}\n`;
}
function readAccountsFile(text, accounts) {
let parsed;
try {
	parsed = JSON.parse(text);
} catch {
	return problem("it is not JSON; it may have been cut");
}
if (!isAccountsFile(parsed)) return problem("it is not a change set for several accounts, and accounts is given");
let { fingerprint, ...body } = parsed;
if (fingerprint !== fingerprintOf(body)) return problem("its fingerprint does not match its content: it was cut or edited");
let wanted = [...accounts].sort();
let added = wanted.filter((account) => !body.accounts.includes(account));
let gone = body.accounts.filter((account) => !wanted.some((one) => one === account));
if (added.length > 0 || gone.length > 0) return problem(differenceOf(added, gone));
let texts = body.changeSets.flatMap((changeSet) => {
	let account = accountOf(changeSet);
	return account === null ? [] : [[account, JSON.stringify(changeSet)]];
});
return {
	ok: !0,
	texts: new Map(texts)
};
}
function differenceOf(added, gone) {
let some = (accounts) => `${accounts.slice(0, 3).join(", ")}${accounts.length > 3 ? ` and ${accounts.length - 3} more` : ""}`;
return `it was made for other accounts: ${[...added.length === 0 ? [] : [`not for ${some(added)}`], ...gone.length === 0 ? [] : [`for ${some(gone)} as well`]].join(", and ")}`;
}
function problem(why) {
return {
	ok: !1,
	problem: why
};
}
function fingerprintOf({ version, accounts, changeSets }) {
return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([
	version,
	accounts,
	changeSets
])).digest("hex");
}
function accountOf(value) {
if (typeof value != "object" || !value || !("account" in value)) return null;
return typeof value.account == "string" ? value.account : null;
}
function isAccountsFile(value) {
if (typeof value != "object" || !value) return !1;
let file = value;
return file.version === 1 && typeof file.fingerprint == "string" && Array.isArray(file.changeSets) && Array.isArray(file.accounts) && file.accounts.every((account) => typeof account == "string");
}
}) };
