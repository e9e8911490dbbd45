export const id = 816;
export const ids = [816, 8369];
export const modules = {
816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { openAssumedSession: () => openAssumedSession });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _session_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8369);
var AssumeRoleCommand = class extends (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.G5h)(_start_js__WEBPACK_IMPORTED_MODULE_0__.lq0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ytx, "AssumeRole", _start_js__WEBPACK_IMPORTED_MODULE_0__.JMP) {};
function openAssumedSession(context, role) {
	let chain = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.VUW)(context);
	return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.RPt)(context, async () => {
		let own = await chain({});
		if (!own.ok) return own;
		let { request } = context;
		try {
			let command = new AssumeRoleCommand({
				RoleArn: role,
				RoleSessionName: request.sessionName,
				DurationSeconds: request.durationSeconds,
				...request.policy === null ? {} : { Policy: request.policy }
			});
			let answer = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.O1z)(context, own.value, (sts, abortSignal) => sts.send(command, { abortSignal }));
			let { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
			if (AccessKeyId === void 0 || SecretAccessKey === void 0 || SessionToken === void 0) throw Error("STS answered without credentials");
			context.hide(SecretAccessKey);
			context.hide(SessionToken);
			return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kXE)({
				identity: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.cug)(answer.AssumedRoleUser?.Arn ?? role, void 0),
				credentials: {
					accessKeyId: AccessKeyId,
					secretAccessKey: SecretAccessKey,
					sessionToken: SessionToken
				},
				renewAt: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Uiw)(context.clock.now(), Expiration)
			});
		} catch (error) {
			context.signal.throwIfAborted();
			return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.V2A)((0, _session_faults_js__WEBPACK_IMPORTED_MODULE_1__.sessionFault)(error, role));
		}
	});
}
}),
8369: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CANNOT_BE_RENEWED: () => CANNOT_BE_RENEWED,
	noIdToken: () => noIdToken,
	sessionFault: () => sessionFault
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
function noIdToken(error) {
	let message = error instanceof Error ? error.message.split(/\s+/).join(" ").trim() : String(error);
	let notPermitted = /ACTIONS_ID_TOKEN_REQUEST/.test(message);
	return {
		code: "no-id-token",
		message: `role-to-assume needs an ID token of the workflow, and none could be had: ${message}`,
		advice: notPermitted ? "Give the job \"permissions: id-token: write\"; pull requests from forks never get one, and outside a workflow leave role-to-assume empty." : "GitHub's token service gave none, also after several attempts: run again, and look at githubstatus.com."
	};
}
let CANNOT_BE_RENEWED = {
	code: "credentials-expired",
	message: "the credentials expired during the run, and the default credential chain has no newer ones",
	advice: _ec2_js__WEBPACK_IMPORTED_MODULE_1__.aC
};
function sessionFault(error, role, chainSaid = "") {
	let noCredentials = noCredentialsFault(error, chainSaid);
	if (noCredentials !== null) return noCredentials;
	let refusal = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.niM)(error);
	if (refusal === null) return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.osg)(error);
	let said = `${refusal.code}${refusal.message === "" ? "" : `: ${refusal.message}`}`;
	if (refusal.kind === "lost" || refusal.kind === "timeout") return {
		code: "unreachable",
		message: `STS gave no session: ${said}`,
		advice: "Look at the AWS Health Dashboard and the network of the runner; aws-region names the region that is asked."
	};
	if (refusal.kind === "throttled") return {
		code: "throttled",
		message: `STS is throttling: ${said}`,
		advice: "Run again when less is going on."
	};
	return role === null ? refusedCredentials(said, refusal.kind, refusal.message) : refusedRole(refusal.code, refusal.message, said, role);
}
let SET_CREDENTIALS = "In a workflow set role-to-assume to the ARN of a role that trusts the repository, such as \"arn:aws:iam::123456789012:role/backup\"; elsewhere give credentials by AWS_PROFILE, AWS_ACCESS_KEY_ID or an instance role.";
function noCredentialsFault(error, chainSaid) {
	if (error instanceof _start_js__WEBPACK_IMPORTED_MODULE_0__.W_C) return {
		code: "no-credentials",
		message: `no AWS credentials were found: the default credential chain gave none within ${_start_js__WEBPACK_IMPORTED_MODULE_0__.zSM / 1e3} seconds${chainSaid === "" ? "" : `: ${chainSaid}`}`,
		advice: "Look at what the chain asks: a credential_process that waits for somebody, or a metadata service that does not answer."
	};
	if (!(error instanceof Error) || error.name !== "CredentialsProviderError") return null;
	let none = "no AWS credentials were found: role-to-assume is empty and the default credential chain";
	if (chainSaid === "") return {
		code: "no-credentials",
		message: `${none} has none`,
		advice: SET_CREDENTIALS
	};
	return {
		code: "no-credentials",
		message: `${none} says: ${chainSaid}`,
		advice: adviceOnChain(chainSaid)
	};
}
function adviceOnChain(said) {
	if (/\bSSO\b|sso[ _-]/i.test(said)) return "Sign in again with \"aws sso login\" and the profile that is used, then run again.";
	if (/credential_process returned|Command failed|credential_process did not return/i.test(said)) return "Run the credential_process of the profile by hand and mend what it says, then run again.";
	if (/profile/i.test(said)) return "Write a profile that is in the shared configuration files in AWS_PROFILE, such as one that \"aws configure list-profiles\" shows.";
	return SET_CREDENTIALS;
}
let WRONG_TIME = /signature (expired|not yet current)/i;
function refusedCredentials(said, kind, message) {
	if (WRONG_TIME.test(message)) return {
		code: "clock-wrong",
		message: `the credentials were refused: ${said}`,
		advice: "Have the clock of this machine synchronized, then run again."
	};
	if ((0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.X4)(message).permission === "sts:AssumeRole") return {
		code: "role-refused",
		message: `the role of the profile could not be assumed: ${said}`,
		advice: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.UA)(message, "sts:AssumeRole")[1]
	};
	if (kind === "expired") return {
		code: "credentials-expired",
		message: `the credentials have expired: ${said}`,
		advice: _ec2_js__WEBPACK_IMPORTED_MODULE_1__.aC
	};
	return {
		code: "no-credentials",
		message: `the credentials were refused: ${said}`,
		advice: "Check the access key that the environment or the default credential chain gives, or set role-to-assume; keys of GovCloud or China need an aws-region there."
	};
}
function refusedRole(code, message, said, role) {
	let fault = (faultCode, advice) => ({
		code: faultCode,
		message: `${role} could not be assumed: ${said}`,
		advice
	});
	if (/^ExpiredToken/.test(code)) return fault("credentials-expired", "The ID token was too old when it arrived: check the clock of the runner and run again.");
	if (code === "RegionDisabledException" || code === "RegionDisabled") return fault("region-not-enabled", "STS is switched off in the region that aws-region names: name another, such as \"us-east-1\".");
	if (/^IDPCommunicationError/.test(code) || /verification key/i.test(message)) return fault("unreachable", "STS could not fetch GitHub's keys just then: run again.");
	if (/^(PackedPolicyTooLarge|MalformedPolicyDocument)/.test(code)) return fault("bad-input", "STS does not take the session policy beside what the role has: set session-policy to \"false\".");
	let denial = (0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.X4)(message);
	if (denial.policy !== null && denial.policy !== "trust" && denial.policy !== "resource") return fault(...(0, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.UA)(message, "sts:AssumeRoleWithWebIdentity"));
	if (/audience/i.test(message)) return fault("role-refused", "The audience input and the client id of the OIDC provider must be equal: \"sts.amazonaws.com\", in China \"sts.amazonaws.com.cn\".");
	if (/OpenIDConnect provider|identity provider|thumbprint/i.test(message) || /^IDPRejectedClaim/.test(code)) return fault("role-refused", "Create the OIDC provider token.actions.githubusercontent.com in the account of the role; infra/github-oidc.yaml does it.");
	if (code === "ValidationError" && /DurationSeconds/i.test(message)) return fault("bad-input", "Lower role-duration-seconds or raise the role's maximum session duration.");
	if (/not authorized to perform: sts:AssumeRole\b(?!With)/i.test(message)) return fault("role-refused", "Allow the credentials of the default chain sts:AssumeRole on this role, and let its trust policy name them; in a workflow give the job \"permissions: id-token: write\" instead.");
	return fault("role-refused", "Compare the role's trust policy with the workflow: the subject is \"repo:OWNER/REPO:...\" in repositories created before 15 July 2026 and \"repo:OWNER@ID/REPO@ID:...\" in newer, renamed or moved ones; also check the role's ARN.");
}
})
};
