export const id = 2340;
export const ids = [2340];
export const modules = {
	99734: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => backoff });
		function backoff(base, retry, longest) {
			let whole = Math.min(longest, base * 2 ** retry);
			return whole / 2 + whole / 2 * Math.random();
		}
	}),
	78478: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => signingOffset,
			y: () => clientConfig
		});
		var _model_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17518);
		var _ports_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47909);
		var _ports_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51454);
		var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18163);
		let PLAIN = {
			network: _ports_network_js__WEBPACK_IMPORTED_MODULE_1__.yc,
			clock: _ports_clock_js__WEBPACK_IMPORTED_MODULE_0__.m
		};
		function clientConfig(runName, route = PLAIN) {
			return {
				maxAttempts: 1,
				retryMode: "standard",
				requestHandler: new _transport_js__WEBPACK_IMPORTED_MODULE_2__.o(route),
				systemClockOffset: signingOffset(route),
				customUserAgent: [["backup-via-tag", _model_version_js__WEBPACK_IMPORTED_MODULE_3__.x], ["md/run", runName]]
			};
		}
		function signingOffset({ clock }) {
			return clock.correction?.skew() ?? 0;
		}
	}),
	13293: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => deniedWording });
		var _denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71755);
		function deniedWording(message, call) {
			let vault = vaultPermissions(message, call);
			if (vault !== null) return vault;
			let denial = (0, _denied_js__WEBPACK_IMPORTED_MODULE_0__.o)(message);
			let { permission, resource, explicit } = denial;
			let on = resource === null || resource.length > 200 || /[:/]\*$/.test(resource) ? "" : ` on ${resource}`;
			let what = `${permission ?? call}${on}`;
			let where = placeOf(denial, call);
			return [explicit || OF_ORGANIZATION.has(denial.policy) ? "denied-by-policy" : "access-denied", explicit ? whereDenied(denial, what, where) : whereMissing(denial, what, where)];
		}
		let OF_ORGANIZATION = new Set(["service-control", "resource-control"]);
		function placeOf({ policy, permission, resource }, call) {
			switch (policy) {
				case "identity": return "the role's policy";
				case "resource": return holderOf(permission ?? call, resource);
				case "boundary": return "the role's permissions boundary";
				case "service-control": return "the organization's service control policies";
				case "resource-control": return "the organization's resource control policies";
				case "endpoint": return "the policy of the VPC endpoint that the requests of this machine go through";
				case "session": return "the session policy that the credentials were made with";
				case "trust": return "the trust policy of the role that is assumed";
				case null: return "the role's policy";
				default: return policy;
			}
		}
		function holderOf(permission, resource) {
			if (permission.startsWith("kms:")) return "the policy of the KMS key";
			if (permission.startsWith("backup:") || resource?.includes(":backup-vault:") === !0) return "the vault's access policy";
			return "the policy of the resource";
		}
		function whereMissing({ policy }, what, where) {
			switch (policy) {
				case "service-control":
				case "resource-control": return `Have ${what} allowed in ${where}, or leave the region out with "!name" in regions.`;
				case "boundary":
				case "endpoint":
				case "session": return `Allow ${what} in ${where}: what the role's own policy allows is not enough.`;
				case "identity":
				case null: return `Allow ${what} in ${where}; docs/iam.md has the policies to copy.`;
				case "resource":
				case "trust": return `Allow ${what} in ${where}.`;
				default: return policy;
			}
		}
		function whereDenied({ policy }, what, where) {
			switch (policy) {
				case "service-control":
				case "resource-control": return `A Deny in ${where} forbids ${what} here: have it lifted, or leave the region out with "!name" in regions.`;
				case null: return `An explicit Deny forbids ${what}: look for it in the role's policies, its permissions boundary, the policy of the resource and those of the organization.`;
				default: return `A Deny in ${where} forbids ${what}: take it out, or narrow it.`;
			}
		}
		function vaultPermissions(message, call) {
			if (call !== "backup:CreateBackupVault" || !message.includes("backup-storage")) return null;
			return ["access-denied", "Allow backup-storage:MountCapsule in the role's policy, and kms:CreateGrant, kms:DescribeKey, kms:GenerateDataKey, kms:Decrypt and kms:RetireGrant on the vault's KMS key, there and in the key's policy."];
		}
	}),
	71755: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => readDenial });
		let KINDS = [
			["service control polic", "service-control"],
			["resource control polic", "resource-control"],
			["permissions boundary", "boundary"],
			["vpc endpoint polic", "endpoint"],
			["session polic", "session"],
			["trust polic", "trust"],
			["vault access polic", "resource"],
			["resource-based polic", "resource"],
			["identity-based polic", "identity"]
		];
		function readDenial(message) {
			let text = message.slice(0, LONGEST);
			let lower = text.toLowerCase();
			let permission = wordAfter(text, lower, "not authorized to perform:");
			return {
				permission: permission !== null && /^[a-z0-9-]{2,40}:[A-Za-z0-9*]{1,64}$/.test(permission) ? permission : null,
				resource: resourceAfter(text, lower),
				policy: KINDS.find(([words]) => lower.includes(words))?.[1] ?? null,
				explicit: lower.includes("explicit deny")
			};
		}
		let LONGEST = 4e3;
		function resourceAfter(text, lower) {
			let resource = wordAfter(text, lower, "on resource:");
			return resource?.startsWith("arn:") === !0 ? resource : null;
		}
		function wordAfter(text, lower, words) {
			let at = lower.indexOf(words);
			if (at < 0) return null;
			let rest = text.slice(at + words.length, at + words.length + 2100).trimStart();
			let end = rest.search(/\s/);
			let word = (end < 0 ? rest : rest.slice(0, end)).replace(/[.,;"']$/, "");
			return word === "" ? null : word;
		}
	}),
	43329: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ut: () => serviceFault,
			aC: () => CREDENTIALS_EXPIRED_ADVICE,
			oQ: () => TAG_POLICY
		});
		var _denied_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13293);
		var _key_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86279);
		let NOT_ENABLED = ["region-not-enabled", "The credentials work elsewhere: enable the region for the account, or leave it out with \"!name\" in regions; with the global STS endpoint, tokens do not work in opt-in regions."];
		let SHARED = new Map(Object.entries({
			AuthFailure: NOT_ENABLED,
			OptInRequired: NOT_ENABLED,
			InvalidClientTokenId: NOT_ENABLED,
			UnrecognizedClientException: NOT_ENABLED
		}));
		function serviceFault(service, refusal, action) {
			let said = `${refusal.code}${refusal.message === "" ? "" : `: ${refusal.message}`}`;
			let message = `${action} ${refusal.kind === "lost" || refusal.kind === "timeout" ? "got no usable answer" : "was refused"}: ${said}`;
			let [code, advice] = wordingOf(service, refusal, action);
			if (refusal.encoded === void 0) return {
				code,
				message,
				advice
			};
			let decode = `aws sts decode-authorization-message --encoded-message ${refusal.encoded}`;
			return {
				code,
				message,
				advice: `${advice} ${DECODE_ADVICE}`,
				decode
			};
		}
		let DECODE_ADVICE = "The report has the command that decodes the rest of what AWS said.";
		function wordingOf(service, refusal, action) {
			switch (refusal.kind) {
				case "throttled": return ["throttled", "The account exceeds its request limit: run again when less is going on, or raise the limit."];
				case "expired": return ["credentials-expired", CREDENTIALS_EXPIRED_ADVICE];
				case "timeout": return ["unreachable", UNREACHABLE_ADVICE];
				case "lost":
					if (refusal.code === "ENOTFOUND") return ["unreachable", NO_HOST_ADVICE];
					return /^[A-Z][a-z]/.test(refusal.code) ? ["service-error", "The service had an error of its own: run again, and look at the AWS Health Dashboard."] : ["unreachable", UNREACHABLE_ADVICE];
				case "refused": return wordingOfRefused(service, refusal, action);
				default: return refusal.kind;
			}
		}
		let DENIED = /^(Client\.)?(UnauthorizedOperation|AccessDenied(Exception|Fault)?|KMSAccessDeniedException)$/;
		function wordingOfRefused({ prefix, wordings, judge }, refusal, action) {
			if (DENIED.test(refusal.code)) return (0, _denied_faults_js__WEBPACK_IMPORTED_MODULE_0__.U)(refusal.message, `${prefix}:${action}`);
			if (/\btag polic(y|ies)\b/i.test(refusal.message)) return TAG_POLICY;
			let judged = judge?.(refusal, action) ?? wordings.get(refusal.code);
			if (judged !== void 0) return judged;
			if ((0, _key_faults_js__WEBPACK_IMPORTED_MODULE_1__.v)(refusal)) return (0, _key_faults_js__WEBPACK_IMPORTED_MODULE_1__.w)(refusal);
			return SHARED.get(refusal.code) ?? ["unexpected", `Read what ${action} answered and the CloudTrail event, then run again.`];
		}
		let TAG_POLICY = ["tag-policy", "The organization's tag policy refuses the tags: take those that it demands along with copy-tags, or add them with extra-tags; where it forbids ours, allow CreatedBy, Expire, Name and Backup* on images and snapshots."];
		let UNREACHABLE_ADVICE = "The endpoint did not answer: look at the AWS Health Dashboard and the network of the runner; a region that stays away can be left out with \"!name\" in regions.";
		let NO_HOST_ADVICE = "There is no endpoint of that name: check the spelling of the region in regions, then the DNS of the runner.";
		let CREDENTIALS_EXPIRED_ADVICE = "The credentials ran out and cannot be renewed: set role-to-assume so that the action renews its session itself, or use longer-lived credentials.";
	}),
	86279: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			v: () => isKeyTrouble,
			w: () => keyWording
		});
		function isKeyTrouble({ code, message }) {
			return /^(Client\.)?(Invalid)?KMS/i.test(code) || /\bkms\b|\bkeyid\b/i.test(message);
		}
		function keyWording({ code, message }) {
			let state = /incorrect state|invalid ?state|disabled|pending ?(deletion|import)/i;
			if (state.test(message) || state.test(code)) return ["wrong-state", "Enable the KMS key that encrypts it, or cancel the deletion of the key, then run again."];
			return ["access-denied", "Let the role use the KMS key that encrypts it: kms:DescribeKey, kms:CreateGrant, kms:GenerateDataKeyWithoutPlaintext, kms:ReEncrypt* and kms:Decrypt, in the role's policy and in the key's."];
		}
	}),
	49522: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => readRefusal });
		let THROTTLED = new Set([
			"RequestLimitExceeded",
			"Client.RequestLimitExceeded",
			"Throttling",
			"ThrottlingException",
			"ThrottledException",
			"EC2ThrottledException",
			"TooManyRequestsException"
		]);
		let LOST = new Set([
			"InternalError",
			"InternalFailure",
			"Unavailable",
			"ServiceUnavailable"
		]);
		let EXPIRED = new Set([
			"ExpiredToken",
			"ExpiredTokenException",
			"RequestExpired"
		]);
		let TIMEOUT = new Set([
			"TimeoutError",
			"ETIMEDOUT",
			"ESOCKETTIMEDOUT"
		]);
		let NETWORK = /^(E(CONN[A-Z]+|PIPE|NOTFOUND|AI_[A-Z]+|HOST[A-Z]+|NET[A-Z]+|ADDRNOTAVAIL|PROTO)|UND_ERR_[A-Z_]+|HPE_[A-Z_]+|ERR_(TLS|SSL|SOCKET|STREAM)_[A-Z_]+|CERT_[A-Z_]+|(SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)_[A-Z_]+)$/;
		function readRefusal(error) {
			if (!(error instanceof Error)) return null;
			let status = statusOf(error);
			let networkCode = "code" in error && typeof error.code == "string" ? error.code : "";
			let { message, encoded } = splitMessage(error.message);
			if (status === null) {
				if (NETWORK.test(networkCode)) return {
					kind: "lost",
					code: networkCode,
					message: message || networkCode
				};
				return TIMEOUT.has(networkCode) || TIMEOUT.has(error.name) ? {
					kind: "timeout",
					code: networkCode || error.name,
					message
				} : null;
			}
			let code = error.name;
			if (THROTTLED.has(code) || status === 429) return {
				kind: "throttled",
				code,
				message
			};
			if (EXPIRED.has(code)) return {
				kind: "expired",
				code,
				message
			};
			if (status >= 500 || status < 400 || LOST.has(code)) return {
				kind: "lost",
				code,
				message
			};
			return {
				kind: "refused",
				code,
				message,
				...encoded === "" ? {} : { encoded }
			};
		}
		function statusOf(error) {
			if ("$metadata" in error) {
				let metadata = error.$metadata;
				if (typeof metadata == "object" && metadata && "httpStatusCode" in metadata && typeof metadata.httpStatusCode == "number") return metadata.httpStatusCode;
			}
			if ("$response" in error) {
				let response = error.$response;
				if (typeof response == "object" && response && "statusCode" in response && typeof response.statusCode == "number") return response.statusCode;
			}
			return null;
		}
		function splitMessage(whole) {
			let at = whole.indexOf("Encoded authorization failure message:");
			if (at < 0) return {
				message: whole.trim(),
				encoded: ""
			};
			let rest = whole.slice(at + 38).trim();
			let end = rest.search(/[^\w-]/);
			return {
				message: whole.slice(0, at).trim(),
				encoded: end < 0 ? rest : rest.slice(0, end)
			};
		}
	}),
	18163: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => Transport });
		var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
		var _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90018);
		var _ports_outside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79008);
		let NEVER = new AbortController().signal;
		class Transport {
			metadata = { handlerProtocol: "http/1.1" };
			#route;
			#patience;
			#handlers = new Map();
			constructor(route, patience = 15e3) {
				this.#route = route;
				this.#patience = patience;
			}
			async handle(request, options = {}) {
				let { clock, network } = this.#route;
				let handler = this.#handlerFor(network.proxyFor(addressOf(request)));
				let sentAt = clock.now();
				let outer = options.abortSignal instanceof AbortSignal ? options.abortSignal : NEVER;
				return (0, _ports_outside_js__WEBPACK_IMPORTED_MODULE_1__.dn)(async (signal) => {
					let { response } = await handler.handle(request, {
						...options,
						abortSignal: signal
					});
					response.headers.age === void 0 && clock.correction?.hear(response.headers.date, sentAt);
					let body = await bytesOf(response.body, signal);
					return { response: Object.assign(response, { body: node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(body.length === 0 ? [] : [body]) }) };
				}, outer, _ports_outside_js__WEBPACK_IMPORTED_MODULE_1__.zS);
			}
			updateHttpClientConfig() {}
			httpHandlerConfigs() {
				return {};
			}
			destroy() {
				for (let handler of this.#handlers.values()) handler.destroy();
			}
			#handlerFor(proxy) {
				let known = this.#handlers.get(proxy);
				if (known !== void 0) return known;
				let handler = new _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_2__.$({
					...this.#route.network.agents(proxy),
					connectionTimeout: 4e3,
					requestTimeout: this.#patience,
					throwOnRequestTimeout: !0,
					socketTimeout: 15e3
				});
				this.#handlers.set(proxy, handler);
				return handler;
			}
		}
		function addressOf({ protocol, hostname, port }) {
			return `${protocol}//${hostname}${port === void 0 ? "" : `:${port}`}/`;
		}
		async function bytesOf(body, signal) {
			if (!(body instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable)) return Buffer.alloc(0);
			let stop = () => body.destroy();
			signal.addEventListener("abort", stop, { once: !0 });
			let chunks = [];
			for await (let chunk of body) chunks.push(Buffer.from(chunk));
			return Buffer.concat(chunks);
		}
	}),
	42340: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { runCommand: () => runCommand });
		var external_node_os_ = __webpack_require__(48161);
		var external_node_events_ = __webpack_require__(78474);
		var partitions = __webpack_require__(83021);
		var session = __webpack_require__(50760);
		var model = __webpack_require__(33444);
		var ports_network = __webpack_require__(51454);
		var external_node_v8_ = __webpack_require__(78877);
		function keepHeapSmall() {
			(0, external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");
			(0, external_node_v8_.setFlagsFromString)("--heap-growing-percent=50");
		}
		var GetCallerIdentityCommand = __webpack_require__(45760);
		var defaultProvider = __webpack_require__(21956);
		var outside = __webpack_require__(79008);
		let NOT_ASKED = [
			"AWS_PROFILE is set, skipping fromEnv",
			"Skipping SSO provider",
			"Unable to find environment variable credentials",
			"Web identity configuration not specified",
			"Could not load credentials from any providers",
			"EC2 Instance Metadata Service access disabled",
			"profile: [default]",
			"Profile default could not be found",
			"Profile default did not contain credential_process"
		];
		let LOGGED = /^@smithy\/property-provider (?:->|\(!\)) /;
		function chainSaid(lines) {
			let reasons = lines.filter((line) => LOGGED.test(line)).map((line) => line.replace(LOGGED, "").replace(/\s+/g, " ").trim()).filter((reason) => !NOT_ASKED.some((words) => reason.includes(words)));
			let text = [...new Set(reasons)].join("; ");
			return text.length > 400 ? `${text.slice(0, 400)}…` : text;
		}
		let PARTS = [
			[
				"accessKeyId",
				"AWS_ACCESS_KEY_ID",
				"access key id"
			],
			[
				"secretAccessKey",
				"AWS_SECRET_ACCESS_KEY",
				"secret access key"
			],
			[
				"sessionToken",
				"AWS_SESSION_TOKEN",
				"session token"
			]
		];
		function unusableCredentials(credentials, environment) {
			for (let [part, variable, words] of PARTS) {
				let value = credentials[part];
				let at = value?.search(/[^\x21-\x7e]/) ?? -1;
				if (value === void 0 || at === -1) continue;
				let what = environment[variable] === value ? variable : `the ${words} of the default credential chain`;
				let character = /[\r\n]/.test(value.charAt(at)) ? "a line end" : /\s/.test(value.charAt(at)) ? "a blank" : "a character";
				return {
					code: "no-credentials",
					message: `${what} holds ${character} that no key has, at place ${at + 1} of ${value.length}; nothing was asked with it`,
					advice: `Store ${what} again without ${character === "a character" ? "that character" : "line ends and blanks"}; "printf %s" writes none, "echo" does.`
				};
			}
			return null;
		}
		var known_faults = __webpack_require__(51163);
		var denied = __webpack_require__(71755);
		var denied_faults = __webpack_require__(13293);
		var faults = __webpack_require__(43329);
		var aws_refusal = __webpack_require__(49522);
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
			advice: faults.aC
		};
		function sessionFault(error, role, chainSaid = "") {
			let noCredentials = noCredentialsFault(error, chainSaid);
			if (noCredentials !== null) return noCredentials;
			let refusal = (0, aws_refusal.n)(error);
			if (refusal === null) return (0, known_faults.os)(error);
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
			if (error instanceof outside.W_) return {
				code: "no-credentials",
				message: `no AWS credentials were found: the default credential chain gave none within ${outside.zS / 1e3} seconds${chainSaid === "" ? "" : `: ${chainSaid}`}`,
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
			if ((0, denied.o)(message).permission === "sts:AssumeRole") return {
				code: "role-refused",
				message: `the role of the profile could not be assumed: ${said}`,
				advice: (0, denied_faults.U)(message, "sts:AssumeRole")[1]
			};
			if (kind === "expired") return {
				code: "credentials-expired",
				message: `the credentials have expired: ${said}`,
				advice: faults.aC
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
			let denial = (0, denied.o)(message);
			if (denial.policy !== null && denial.policy !== "trust" && denial.policy !== "resource") return fault(...(0, denied_faults.U)(message, "sts:AssumeRoleWithWebIdentity"));
			if (/audience/i.test(message)) return fault("role-refused", "The audience input and the client id of the OIDC provider must be equal: \"sts.amazonaws.com\", in China \"sts.amazonaws.com.cn\".");
			if (/OpenIDConnect provider|identity provider|thumbprint/i.test(message) || /^IDPRejectedClaim/.test(code)) return fault("role-refused", "Create the OIDC provider token.actions.githubusercontent.com in the account of the role; infra/github-oidc.yaml does it.");
			if (code === "ValidationError" && /DurationSeconds/i.test(message)) return fault("bad-input", "Lower role-duration-seconds or raise the role's maximum session duration.");
			return fault("role-refused", "Compare the role's trust policy with the workflow: the subject is \"repo:OWNER/REPO:...\" in repositories created before 15 July 2026 and \"repo:OWNER@ID/REPO@ID:...\" in newer, renamed or moved ones; also check the role's ARN.");
		}
		var STSClient = __webpack_require__(30970);
		var backoff = __webpack_require__(99734);
		var client_config = __webpack_require__(78478);
		let PASSING = /^(IDPCommunicationError(Exception)?|InvalidIdentityToken(Exception)?)$/;
		async function askSts(context, credentials, ask) {
			let offset = 0;
			let client = () => {
				offset = (0, client_config.$)(context);
				return new STSClient.i({
					...(0, client_config.y)(context.runName, context),
					region: context.request.homeRegion,
					...credentials === null ? {} : { credentials }
				});
			};
			let timeouts = 0;
			return (0, outside.J_)(async (signal) => {
				let sts = client();
				try {
					return await ask(sts, signal);
				} finally {
					sts.destroy();
				}
			}, (error, attempt) => {
				if (attempt >= 5) return null;
				let refusal = (0, aws_refusal.n)(error);
				refusal?.kind === "timeout" && (timeouts += 1);
				if (timeouts >= 2) return null;
				if (isPassing(error)) return (0, backoff.J)(1e3, attempt, 5e3);
				return refusal !== null && credentials !== null && offset !== (0, client_config.$)(context) ? 0 : null;
			}, context);
		}
		function isPassing(error) {
			let refusal = (0, aws_refusal.n)(error);
			if (refusal === null) return !1;
			if (refusal.kind !== "refused") return refusal.kind !== "expired";
			if (!PASSING.test(refusal.code)) return !1;
			return refusal.code.startsWith("IDPCommunication") || /verification key|communicat/i.test(refusal.message);
		}
		function identityOf(arn, named) {
			let account = named ?? arn?.split(":")[4] ?? "";
			if (!/^\d{12}$/.test(account)) throw Error(`STS answered without an account: "${arn ?? ""}"`);
			return {
				account: (0, model.lS)(account),
				arn: arn ?? ""
			};
		}
		var transport = __webpack_require__(18163);
		async function openDefaultSession(context) {
			let read = credentialChain(context);
			let first = await read({});
			if (!first.ok) return first;
			let current = first.value;
			try {
				let command = new GetCallerIdentityCommand.z({});
				let answer = await askSts(context, current, (sts, abortSignal) => sts.send(command, { abortSignal }));
				return (0, model.kX)({
					identity: identityOf(answer.Arn, answer.Account),
					credentials: async () => {
						let read_ = await read({});
						read_.ok && (current = read_.value);
						return current;
					},
					renew: async (refused) => {
						if (refused.accessKeyId !== current.accessKeyId) return (0, model.kX)(current);
						let renewed = await read({ forceRefresh: !0 });
						if (!renewed.ok) return renewed;
						current = renewed.value;
						return refused.accessKeyId === current.accessKeyId ? (0, model.V2)(CANNOT_BE_RENEWED) : (0, model.kX)(current);
					}
				});
			} catch (error) {
				context.signal.throwIfAborted();
				return (0, model.V2)(sessionFault(error, null));
			}
		}
		function credentialChain(context) {
			let said = [];
			let note = (...words) => {
				said.push(words.map(String).join(" "));
			};
			let quiet = () => {};
			let requestHandler = new transport.o(context);
			let provider = (0, defaultProvider.v6)({
				logger: {
					trace: quiet,
					debug: note,
					info: quiet,
					warn: quiet,
					error: quiet
				},
				clientConfig: { requestHandler },
				parentClientConfig: {
					region: context.request.homeRegion,
					requestHandler
				}
			});
			return async (options) => {
				said.length = 0;
				try {
					let credentials = await (0, outside.dn)(() => provider(options), context.signal);
					let unusable = unusableCredentials(credentials, process.env);
					if (unusable !== null) return (0, model.V2)(unusable);
					context.hide(credentials.secretAccessKey);
					credentials.sessionToken !== void 0 && context.hide(credentials.sessionToken);
					return (0, model.kX)(credentials);
				} catch (error) {
					context.signal.throwIfAborted();
					return (0, model.V2)(sessionFault(error, null, chainSaid(said)));
				}
			};
		}
		var AssumeRoleWithWebIdentityCommand = __webpack_require__(27201);
		async function openRoleSession(context, role) {
			let first = await assumeRole(context, role);
			if (!first.ok) return first;
			let current = first.value;
			let renewal = null;
			let failed = null;
			let renewOnce = () => {
				let refusedLately = context.clock.now() - (failed?.at ?? -1e400) < RENEWAL_PAUSE;
				if (failed !== null && refusedLately) return Promise.resolve(failed.renewal);
				renewal ??= assumeRole(context, role).finally(() => {
					renewal = null;
				}).then((renewed) => {
					failed = renewed.ok ? null : {
						at: context.clock.now(),
						renewal: renewed
					};
					current = renewed.ok ? renewed.value : {
						...current,
						renewAt: 1e400
					};
					return renewed;
				});
				return renewal;
			};
			return (0, model.kX)({
				identity: first.value.identity,
				credentials: async () => {
					context.clock.now() >= current.renewAt && await renewOnce();
					return current.credentials;
				},
				renew: async (refused) => {
					if (refused.accessKeyId !== current.credentials.accessKeyId) return (0, model.kX)(current.credentials);
					let renewed = await renewOnce();
					return renewed.ok ? (0, model.kX)(renewed.value.credentials) : renewed;
				}
			});
		}
		async function assumeRole(context, role) {
			let { request } = context;
			let token;
			try {
				token = await context.fetchIdToken(request.audience, context);
			} catch (error) {
				context.signal.throwIfAborted();
				return (0, model.V2)(noIdToken(error));
			}
			context.hide(token);
			try {
				let command = new AssumeRoleWithWebIdentityCommand.W({
					RoleArn: role,
					RoleSessionName: request.sessionName,
					WebIdentityToken: token,
					DurationSeconds: request.durationSeconds
				});
				let answer = await askSts(context, null, (sts, abortSignal) => sts.send(command, { abortSignal }));
				let { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
				if (AccessKeyId === void 0 || SecretAccessKey === void 0 || SessionToken === void 0) throw Error("STS answered without credentials");
				context.hide(SecretAccessKey);
				context.hide(SessionToken);
				return (0, model.kX)({
					identity: identityOf(answer.AssumedRoleUser?.Arn ?? role, void 0),
					credentials: {
						accessKeyId: AccessKeyId,
						secretAccessKey: SecretAccessKey,
						sessionToken: SessionToken
					},
					renewAt: renewalTime(context.clock.now(), Expiration)
				});
			} catch (error) {
				context.signal.throwIfAborted();
				return (0, model.V2)(sessionFault(error, role));
			}
		}
		let RENEWAL_PAUSE = 3e4;
		function renewalTime(now, expiration) {
			let lifetime = (expiration?.getTime() ?? 0) - now;
			if (lifetime <= 0) return 1e400;
			return now + lifetime - Math.min(3e5, lifetime / 10);
		}
		function openSession(context) {
			return context.request.role === null ? openDefaultSession(context) : openRoleSession(context, context.request.role);
		}
		function awsCloud(context) {
			return { connect: async () => {
				let network = await (0, ports_network.XV)(process.env);
				if (!network.ok) return network;
				let outside = {
					...context,
					request: inItsPartition(context.request),
					network: network.value
				};
				let session = await openSession({
					hide: () => {},
					...outside
				});
				if (!session.ok) return (0, model.V2)(session.fault);
				let { openConnection } = await Promise.all([__webpack_require__.e(5016), __webpack_require__.e(5469)]).then(__webpack_require__.bind(__webpack_require__, 65469));
				keepHeapSmall();
				return (0, model.kX)(await openConnection({
					...outside,
					session: session.value
				}));
			} };
		}
		function inItsPartition(request) {
			if (request.role !== null) return request;
			let { AWS_ROLE_ARN: role = "", AWS_REGION, AWS_DEFAULT_REGION } = process.env;
			let hints = {
				role,
				regions: "",
				region: AWS_REGION || AWS_DEFAULT_REGION || ""
			};
			return {
				...request,
				homeRegion: (0, partitions.w)(request.homeRegion, request.homeRegion === session.Ue.default, hints)
			};
		}
		var inputs_all = __webpack_require__(12079);
		function lostInputs(get) {
			let lost = inputs_all.m.map(({ name }) => name).filter((name) => get(name) === null);
			if (lost.length === 0) return null;
			let [names, rest, them] = lost.length === 1 ? [
				"input",
				"is",
				"it"
			] : [
				"inputs",
				"and its like are",
				"them"
			];
			let message = `the ${names} ${lost.join(", ")} did not reach the action: a runner sets a variable for every input, and ${variableOf(lost[0])} ${rest} absent, so something on the way lost ${them}`;
			return {
				target: "inputs",
				fault: (0, known_faults.AN)(message, "Start the action without what drops variables with a hyphen in their names, such as the shell of a container or a wrapper script; nothing was changed.")
			};
		}
		function variableOf(name = "") {
			return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
		}
		var change_sets = __webpack_require__(37110);
		var mode = __webpack_require__(59113);
		var external_node_util_ = __webpack_require__(57975);
		var odd_characters = __webpack_require__(1349);
		var inputs_asked = __webpack_require__(81260);
		function askedOf(get, now) {
			let known = new Map(inputs_all.m.map(({ name, default: fallback }) => [name, get(name).trim() || fallback]));
			let text = (input) => known.get(input.name) ?? input.default;
			let reading = (input) => input.read(text(input), now);
			return {
				text,
				reading,
				given: (input) => input.expression === void 0 && !isDefault(input, text(input), now),
				is: (input, value) => {
					let read = reading(input);
					return read.ok && read.value === value;
				}
			};
		}
		function isDefault(input, text, now) {
			if (text === input.default) return !0;
			let [read, fallback] = [input.read(text, now), input.read(input.default, now)];
			return read.ok && fallback.ok && (0, external_node_util_.isDeepStrictEqual)(read.value, fallback.value);
		}
		function unreadable({ text, reading }) {
			return inputs_all.m.flatMap((input) => {
				let read = reading(input);
				if (read.ok) return [];
				return [(0, inputs_asked.Z)(input, input.secret === !0 ? read.problem : (0, odd_characters.ZT)(read.problem, text(input)))];
			});
		}
		function withHidden(asked) {
			return inputs_all.m.flatMap((input) => {
				let text = asked.text(input);
				let hidden = input.secret === !0 ? null : (0, odd_characters.g1)(text);
				if (hidden === null || !asked.reading(input).ok) return [];
				return [(0, inputs_asked.Z)(input, `${(0, odd_characters.TL)(text)} holds ${hidden}, and is taken as it stands`)];
			});
		}
		function readerOf({ reading }, takes) {
			return (input) => {
				if (!takes.includes(input)) throw Error(`the mode does not say that it takes ${input.name}: this is a bug`);
				let read = reading(input);
				if (!read.ok) throw Error(`${input.name} was not refused: this is a bug`);
				return read.value;
			};
		}
		function withoutEffect(asked, takes, mode, idle) {
			return [...inputs_all.m.filter((input) => !takes.includes(input)).map((input) => ({
				input,
				where: `in mode ${mode}`
			})), ...idle].filter(({ input }) => asked.given(input)).map(({ input, where }) => {
				let what = input.secret === !0 ? "it" : (0, odd_characters.TL)(asked.text(input));
				return (0, inputs_asked.Z)(input, `${what} has no effect ${where}`);
			});
		}
		var inputs_watching = __webpack_require__(40211);
		var inputs = __webpack_require__(62495);
		function readRequest(source) {
			let asked = askedOf(source.get, source.now);
			let wrong = unreadable(asked);
			let modeRead = asked.reading(mode.M);
			if (!modeRead.ok) return {
				ok: !1,
				mode: null,
				problems: wrong
			};
			let name = modeRead.value;
			let { takes, problems: check, idle } = inputs.M[name];
			let problems = firstOfEach([
				...wrong,
				...(0, session.yh)(asked),
				...check(asked, source.now)
			]);
			if (problems.length > 0) return {
				ok: !1,
				mode: name,
				problems
			};
			return {
				ok: !0,
				request: inputs.M[name].request(readerOf(asked, takes), source),
				warnings: firstOfEach([...withoutEffect(asked, takes, name, [...idle(asked), ...takes.includes(change_sets.PA) ? (0, inputs_watching.Vu)(asked) : []]), ...withHidden(asked)])
			};
		}
		function watchingOf({ get, now }) {
			let asked = askedOf(get, now);
			let name = asked.reading(mode.M);
			let watching = (0, inputs_watching.Mp)(asked);
			let rehearses = !name.ok || inputs.M[name.value].takes.includes(change_sets.PA);
			return {
				...watching,
				dryRun: watching.dryRun && rehearses
			};
		}
		function firstOfEach(problems) {
			return problems.filter(({ input }, at) => problems.findIndex((one) => one.input === input) === at);
		}
		let OPEN_ACCOUNTS = {
			add: () => {},
			hide: (text) => text,
			hideAll: (value) => value
		};
		function accountMask(mask) {
			let known = new Set();
			let hide = (text) => {
				let clean = text;
				for (let account of known) clean.includes(account) && (clean = clean.replaceAll(account, "***"));
				return clean.replace(/(arn:[\w-]*:[\w-]*:[\w-]*:)\d{12}(?!\d)/g, "$1***");
			};
			return {
				add: (account) => {
					if (!/^\d{12}$/.test(account) || known.has(account)) return;
					known.add(account);
					mask(account);
				},
				hide,
				hideAll: (value) => account_mask_hidden(value, hide)
			};
		}
		function account_mask_hidden(value, hide) {
			if (typeof value == "string") return hide(value);
			if (Array.isArray(value)) return value.map((item) => account_mask_hidden(item, hide));
			if (typeof value != "object" || !value || Object.getPrototypeOf(value) !== Object.prototype) return value;
			return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), key === "account" ? null : account_mask_hidden(item, hide)]));
		}
		function accountsIn(text) {
			return [...text.matchAll(/arn:[\w-]*:[\w-]*:[\w-]*:(\d{12})(?!\d)/g)].map(([, account = ""]) => account);
		}
		var ports_clock = __webpack_require__(47909);
		var common = __webpack_require__(7538);
		let MODES = {
			backup: async () => (await __webpack_require__.e(9341).then(__webpack_require__.bind(__webpack_require__, 99341))).backup,
			purge: async () => (await Promise.all([
				__webpack_require__.e(3384),
				__webpack_require__.e(6983),
				__webpack_require__.e(58)
			]).then(__webpack_require__.bind(__webpack_require__, 10058))).purge,
			check: async () => (await Promise.all([
				__webpack_require__.e(5924),
				__webpack_require__.e(3384),
				__webpack_require__.e(8396)
			]).then(__webpack_require__.bind(__webpack_require__, 18396))).check,
			list: async () => (await Promise.all([__webpack_require__.e(3384), __webpack_require__.e(4140)]).then(__webpack_require__.bind(__webpack_require__, 94140))).list,
			preview: async () => (await Promise.all([
				__webpack_require__.e(6637),
				__webpack_require__.e(3384),
				__webpack_require__.e(4930),
				__webpack_require__.e(1523),
				__webpack_require__.e(1339)
			]).then(__webpack_require__.bind(__webpack_require__, 91339))).preview,
			retain: async () => (await Promise.all([
				__webpack_require__.e(3384),
				__webpack_require__.e(6983),
				__webpack_require__.e(6107)
			]).then(__webpack_require__.bind(__webpack_require__, 96107))).retain,
			sync: async () => (await Promise.all([__webpack_require__.e(5924), __webpack_require__.e(520)]).then(__webpack_require__.bind(__webpack_require__, 40520))).sync
		};
		async function execute(front) {
			let { secrets, accounts } = front;
			for (let { name, secret } of inputs_all.m) {
				let text = front.getInput(name) ?? "";
				secret === !0 && secrets.add(text);
				for (let account of accountsIn(text)) accounts.add(account);
			}
			let report = await executeOpenly({
				...front,
				...withoutSecrets(front)
			});
			return secrets.scrubAll(report);
		}
		function withoutSecrets({ secrets, accounts, log, files, previewHost }) {
			let scrub = (text) => accounts.hide(secrets.scrub(text));
			return {
				log: {
					info: (line) => log.info(scrub(line)),
					debug: (line) => log.debug(scrub(line)),
					group: (title, lines) => log.group(scrub(title), lines.map(scrub)),
					progress: (done, total, what) => log.progress(done, total, scrub(what))
				},
				files: {
					...files,
					write: (kind, text) => files.write(kind, secrets.scrub(text))
				},
				previewHost: {
					...previewHost,
					repository: async (token, patience) => {
						let found = await previewHost.repository(token, patience);
						if (!found.ok) return found;
						let repository = found.value;
						let writeComment = (number, marker, body) => repository.writeComment(number, marker, scrub(body));
						return {
							ok: !0,
							value: {
								...repository,
								writeComment
							}
						};
					}
				}
			};
		}
		async function executeOpenly(front) {
			let clock = (0, ports_clock.C)(ports_clock.m);
			let startedAt = Math.floor(clock.now() / 1e3) * 1e3;
			let { workflowRun, runName, fetchIdToken, log, signal } = front;
			let get = (name) => front.getInput(name) ?? "";
			let reading = readRequest({
				get,
				now: startedAt,
				workflowRun,
				sessionName: runName
			});
			let lost = lostInputs(front.getInput);
			if (lost !== null || !reading.ok) {
				let mode = reading.ok ? reading.request.mode : reading.mode;
				let refusals = lost === null ? reading.ok ? [] : reading.problems.map(refusalOf) : [lost];
				let refused = {
					startedAt,
					finishedAt: clock.now(),
					refusals
				};
				return mode === null ? refuseUnknown(refused) : refuse(mode, null, refused);
			}
			let { request } = reading;
			try {
				let cloud = hidingAccount(front.accounts, awsCloud({
					request: request.session,
					kinds: request.kinds,
					engine: request.engine,
					runName,
					clock,
					fetchIdToken,
					signal,
					hide: (secret) => {
						front.secrets.add(secret);
						front.mask(secret);
					}
				}));
				let { files, commit, schedule, previewHost: pullRequests } = front;
				let run = {
					cloud,
					clock,
					log,
					signal,
					files,
					commit,
					schedule,
					pullRequests,
					startedAt
				};
				let ran = await Promise.race([runMode(request.mode, request, run), nothingLeft()]);
				let warnings = reading.warnings.map(({ input, message }) => ({
					region: null,
					target: input,
					message
				}));
				return {
					...ran,
					warnings: [...warnings, ...ran.warnings]
				};
			} catch (error) {
				let refusals = [{
					target: "run",
					fault: (0, known_faults.Kl)(error, front)
				}];
				return refuse(request.mode, request, {
					startedAt,
					finishedAt: clock.now(),
					refusals
				});
			}
		}
		function hidingAccount(accounts, cloud) {
			return { connect: async () => {
				let connected = await cloud.connect();
				connected.ok && accounts.add(connected.value.account);
				return connected;
			} };
		}
		function nothingLeft() {
			return new Promise((_, reject) => {
				process.once("beforeExit", () => reject(Error("the run waited for something that can no longer come")));
			});
		}
		function refusalOf({ input, message }) {
			return {
				target: input,
				fault: (0, known_faults.AN)(message, `Correct the input ${input} and run again; nothing was changed.`)
			};
		}
		let NOBODY = {
			account: null,
			caller: null,
			warnings: []
		};
		async function runMode(mode, request, run) {
			let { run: start } = await MODES[mode]();
			return start(request, run);
		}
		async function refuse(mode, request, refused) {
			let { refused: report } = await MODES[mode]();
			return report({
				...NOBODY,
				...refused,
				request
			});
		}
		function refuseUnknown(refused) {
			let ended = {
				...NOBODY,
				...refused,
				request: null
			};
			return {
				mode: null,
				...(0, common.QC)(ended, {
					failures: [],
					warnings: [],
					succeeded: 0,
					regions: []
				})
			};
		}
		async function viewOfReport(report) {
			if (report.mode !== null) return viewInMode(report.mode, report);
			let { refusedView } = await __webpack_require__.e(1258).then(__webpack_require__.bind(__webpack_require__, 11258));
			return refusedView(report);
		}
		async function viewInMode(mode, report) {
			let { view } = await MODES[mode]();
			return (await view())(report);
		}
		function stopSignal(log) {
			let controller = new AbortController();
			(0, external_node_events_.setMaxListeners)(0, controller.signal);
			for (let name of ["SIGINT", "SIGTERM"]) process.on(name, () => {
				controller.signal.aborted && name === "SIGINT" && process.exit(130);
				controller.signal.aborted || log.info(`${name}: finishing the calls under way, beginning no new ones`);
				controller.abort();
			});
			return controller.signal;
		}
		function workflowRunOf(environment) {
			let { GITHUB_RUN_ID: id = "", GITHUB_RUN_ATTEMPT: attempt = "", GITHUB_JOB: job, GITHUB_ACTION: action } = environment;
			if (!/^\d+$/.test(id) || environment.ACT === "true") return null;
			return {
				id,
				url: `${environment.GITHUB_SERVER_URL || "https://github.com"}/${environment.GITHUB_REPOSITORY ?? ""}/actions/runs/${id}`,
				...job || action ? { step: `${job ?? ""}/${action ?? ""}` } : {},
				.../^\d+$/.test(attempt) ? { attempt: Number(attempt) } : {}
			};
		}
		function runNameOf(environment) {
			let id = environment.GITHUB_RUN_ID ?? "";
			let attempt = environment.GITHUB_RUN_ATTEMPT ?? "";
			if (!/^\d+$/.test(id)) return "backup-via-tag";
			return /^\d+$/.test(attempt) ? `backup-via-tag-${id}-${attempt}` : `backup-via-tag-${id}`;
		}
		function originOf(environment) {
			let { GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_SHA: sha, GITHUB_RUN_ATTEMPT: attempt } = environment;
			if (!event) return null;
			let parts = [event];
			ref && parts.push(`on ${ref}`);
			sha && parts.push(`at ${sha.slice(0, 7)}`);
			Number(attempt) > 1 && parts.push(`attempt ${attempt}`);
			return parts.join(" ");
		}
		async function fetchIdToken(audience, { clock, signal, network }) {
			let address = variable("ACTIONS_ID_TOKEN_REQUEST_URL");
			let authorization = `Bearer ${variable("ACTIONS_ID_TOKEN_REQUEST_TOKEN")}`;
			let url = `${address}${address.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`;
			let headers = {
				accept: "application/json",
				authorization,
				"user-agent": "backup-via-tag"
			};
			let silences = 0;
			return (0, outside.J_)(async (stopped) => {
				let sentAt = clock.now();
				let page = await (0, ports_network.WE)(url, {
					network,
					headers,
					signal: stopped
				});
				clock.correction?.hear(page.headers.date, sentAt);
				return tokenOf(page, clock.now());
			}, (error, attempt) => {
				error instanceof outside.W_ && (silences += 1);
				if (attempt >= 5 || silences >= 2) return null;
				if (error instanceof NoToken) return error.passing ? error.pause ?? 500 * 2 ** attempt : null;
				return isBroken(error) ? 500 * 2 ** attempt : null;
			}, {
				clock,
				signal
			});
		}
		function variable(name) {
			let value = process.env[name];
			if (!value) throw Error(`the variable ${name} is not there`);
			return value;
		}
		class NoToken extends Error {
			passing;
			pause;
			constructor(message, passing, pause = null) {
				super(message);
				this.passing = passing;
				this.pause = pause;
			}
		}
		function tokenOf({ status, headers, body }, now) {
			if (status !== 200) {
				let passing = status >= 500 || status === 429 || status === 408;
				throw new NoToken(`it answered with status ${status}${saidIn(body)}`, passing, (0, outside.P9)(headers["retry-after"], now));
			}
			let answer = parsed(body);
			let token = typeof answer == "object" && answer && "value" in answer ? answer.value : void 0;
			if (typeof token == "string" && token.trim() !== "") return token.trim();
			throw new NoToken(body.trim() === "" ? "its answer was empty" : "its answer holds no token", !0);
		}
		function saidIn(body) {
			let answer = parsed(body);
			let words = typeof answer == "object" && answer && "message" in answer ? answer.message : void 0;
			return typeof words == "string" && words !== "" ? `: ${words.slice(0, 200)}` : "";
		}
		function parsed(body) {
			try {
				return JSON.parse(body);
			} catch {
				return null;
			}
		}
		function isBroken(error) {
			if (error instanceof outside.W_) return !0;
			let code = error instanceof Error && "code" in error ? String(error.code) : "";
			return /^(E[A-Z]|UND_ERR_|HPE_)/.test(code) && !code.startsWith("ERR_");
		}
		function workflowIssues(environment) {
			let { GITHUB_REPOSITORY: name = "", GITHUB_API_URL: url, GITHUB_JOB: job = "" } = environment;
			let file = (environment.GITHUB_WORKFLOW_REF ?? "").replace(/@.*$/, "");
			return {
				place: name === "" ? null : [
					name,
					file,
					environment.GITHUB_WORKFLOW ?? "",
					job
				],
				issues: async (token, patience) => {
					let [network, { issuesWith }] = await Promise.all([(0, ports_network.XV)(environment), Promise.all([__webpack_require__.e(1341), __webpack_require__.e(7989)]).then(__webpack_require__.bind(__webpack_require__, 14672))]);
					if (!network.ok) return network;
					let context = {
						...patience,
						network: network.value,
						apiUrl: url || "https://api.github.com",
						attemptMilliseconds: 12e3
					};
					return {
						ok: !0,
						value: issuesWith(name, token, context)
					};
				}
			};
		}
		var promises_ = __webpack_require__(51455);
		var answers = __webpack_require__(15909);
		async function pullRequestOfEvent(environment) {
			let { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: path = "", GITHUB_SHA: sha = "" } = environment;
			if (path === "" || name !== "merge_group" && !name.startsWith("pull_request")) return null;
			let payload = JSON.parse(await (0, promises_.readFile)(path, "utf8"));
			if (name === "merge_group") {
				let [baseSha, headSha] = ["base_sha", "head_sha"].map((key) => (0, answers.$6)(payload, "merge_group", key) ?? "");
				return {
					event: name,
					number: null,
					baseSha: baseSha ?? "",
					headSha: headSha ?? "",
					sha,
					headRepository: null,
					fromFork: !1
				};
			}
			let number = (0, answers.fK)(payload, "pull_request", "number");
			if (typeof number != "number") return null;
			let repositoryOf = (side) => (0, answers.$6)(payload, "pull_request", side, "repo", "full_name");
			let event = name === "pull_request_target" ? name : "pull_request";
			return {
				event,
				number,
				baseSha: (0, answers.$6)(payload, "pull_request", "base", "sha") ?? "",
				headSha: (0, answers.$6)(payload, "pull_request", "head", "sha") ?? "",
				sha,
				headRepository: repositoryOf("head"),
				fromFork: event === "pull_request" && repositoryOf("head") !== repositoryOf("base")
			};
		}
		function workflowHost(environment) {
			return {
				mayAskForIdToken: !!(environment.ACTIONS_ID_TOKEN_REQUEST_URL && environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
				pullRequest: () => pullRequestOfEvent(environment),
				repository: async (token, patience) => {
					let [network, { repositoryWith }] = await Promise.all([(0, ports_network.XV)(environment), Promise.all([__webpack_require__.e(1341), __webpack_require__.e(7094)]).then(__webpack_require__.bind(__webpack_require__, 14133))]);
					if (!network.ok) return network;
					let { GITHUB_REPOSITORY: name = "", GITHUB_API_URL: url } = environment;
					return {
						ok: !0,
						value: repositoryWith(name, token, {
							...patience,
							network: network.value,
							apiUrl: url || "https://api.github.com"
						})
					};
				}
			};
		}
		var external_node_path_ = __webpack_require__(76760);
		var work_tree = __webpack_require__(35675);
		async function writeReportFile(path, report) {
			try {
				await makeFolder((0, external_node_path_.dirname)(path));
				await (0, promises_.writeFile)(path, `${JSON.stringify(report, null, 1)}\n`);
				return {
					ok: !0,
					path
				};
			} catch (error) {
				return {
					ok: !1,
					problem: `the report could not be written to "${path}": ${why(error)}`
				};
			}
		}
		function runFiles(folders) {
			return {
				read: async (path, mostBytes) => {
					let reading = await (0, work_tree.yR)(path, mostBytes);
					if (reading.ok) return reading.text;
					throw Object.assign(Error(reading.why), reading.missing ? { code: "ENOENT" } : {});
				},
				history: async (path, since) => (await __webpack_require__.e(4220).then(__webpack_require__.bind(__webpack_require__, 14220))).fileHistory(path, since),
				list: work_tree.wX,
				placeOf: work_tree.th,
				checkedOut: async (top) => (await __webpack_require__.e(1399).then(__webpack_require__.bind(__webpack_require__, 1399))).checkedOutIn(top),
				write: async (kind, text) => {
					let name = `backup-via-tag-${kind}-${new Date().toISOString().replace(/[^0-9]/g, "")}-${process.pid}.json`;
					let first;
					for (let folder of folders) try {
						return await writeNew((0, external_node_path_.join)(folder, name), text);
					} catch (error) {
						first ??= error;
					}
					throw first ?? Error("there is no folder to write to");
				}
			};
		}
		async function writeNew(path, text) {
			await makeFolder((0, external_node_path_.dirname)(path));
			try {
				await (0, promises_.writeFile)(path, text, {
					flag: "wx",
					mode: 384
				});
				return path;
			} catch (error) {
				error instanceof Error && "code" in error && error.code === "EEXIST" || await (0, promises_.rm)(path, { force: !0 });
				throw error;
			}
		}
		async function makeFolder(path) {
			await (0, promises_.mkdir)(path).catch(() => {});
		}
		function why(error) {
			return error instanceof Error ? error.message : String(error);
		}
		function logLast(log, lines, sentence) {
			let more = lines.length > 200 ? [`and ${lines.length - 200} more, in the report`] : [];
			lines.length > 0 && log.group("What was done", [...lines.slice(0, 200), ...more]);
			log.info(`${sentence}.`);
		}
		function noticeOfOldNode(environment, version) {
			environment.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
			if (Number(version.split(".", 1)[0]) >= 22) return null;
			return `Node ${version} gets no security fixes any more: use Node 22 or newer`;
		}
		let VARIABLES = [
			"ACTIONS_ID_TOKEN_REQUEST_TOKEN",
			"ACTIONS_RUNTIME_TOKEN",
			"AWS_CONTAINER_AUTHORIZATION_TOKEN",
			"AWS_SECRET_ACCESS_KEY",
			"AWS_SESSION_TOKEN",
			"GH_TOKEN",
			"GITHUB_TOKEN",
			"INPUT_GITHUB-TOKEN",
			"INPUT_HEARTBEAT-URL"
		];
		let ADDRESSES = [
			"http_proxy",
			"HTTP_PROXY",
			"https_proxy",
			"HTTPS_PROXY"
		];
		function secretsOf(environment) {
			let forms = [];
			let known = new Set();
			let add = (secret) => {
				let text = secret.trim();
				if (text.length < 8 || known.has(text)) return;
				known.add(text);
				forms = [...new Set([...forms, ...formsOf(text)])].sort((a, b) => b.length - a.length);
			};
			let scrub = (text) => {
				let clean = text;
				for (let form of forms) clean.includes(form) && (clean = clean.replaceAll(form, "***"));
				return clean;
			};
			for (let name of VARIABLES) add(environment[name] ?? "");
			for (let name of ADDRESSES) add(passwordOf(environment[name] ?? ""));
			return {
				add,
				scrub,
				scrubAll: (value) => scrubbed(value, scrub)
			};
		}
		function passwordOf(address) {
			return URL.canParse(address) ? decodeURIComponent(new URL(address).password) : "";
		}
		function formsOf(secret) {
			let inJson = JSON.stringify(secret).slice(1, -1);
			let forms = [
				secret,
				inJson,
				JSON.stringify(inJson).slice(1, -1),
				encodeURIComponent(secret),
				new URLSearchParams([["", secret]]).toString().slice(1),
				secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;"),
				...base64Of(secret)
			];
			let signature = /^[\w-]+\.[\w-]+\.([\w-]{20,})$/.exec(secret)?.[1];
			return [...forms, ...signature === void 0 ? [] : [signature]].filter((form) => form.length >= 8);
		}
		function base64Of(secret) {
			return [
				0,
				1,
				2
			].flatMap((before) => {
				let bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
				let whole = bytes.subarray(0, bytes.length - bytes.length % 3);
				let start = before === 0 ? 0 : 4;
				return [whole.toString("base64").slice(start), whole.toString("base64url").slice(start)];
			});
		}
		function scrubbed(value, scrub) {
			if (typeof value == "string") return scrub(value);
			if (Array.isArray(value)) return value.map((item) => scrubbed(item, scrub));
			if (typeof value != "object" || !value) return value;
			if (Object.getPrototypeOf(value) !== Object.prototype) return value;
			return Object.fromEntries(Object.entries(value).map(([key, item]) => [scrub(key), scrubbed(item, scrub)]));
		}
		var failures = __webpack_require__(8064);
		function amended(report, target, message) {
			let fault = {
				code: "not-written",
				message,
				advice: "Make room or give the permission to write there; what the run did to the account stays done."
			};
			let failure = (0, failures.aK)({
				region: null,
				target,
				action: "report",
				fault
			}, { account: report.account });
			let outcome = report.outcome === "failed" ? "failed" : "partial";
			return {
				...report,
				outcome,
				failed: [...report.failed, failure],
				failedCount: report.failedCount + 1
			};
		}
		var log_lines = __webpack_require__(64611);
		var report_verdict = __webpack_require__(56898);
		function heartbeatAddress(url, good) {
			let address = new URL(url);
			address.hash = "";
			good || (address.pathname = `${address.pathname.replace(/\/+$/, "")}/fail`);
			return address.href;
		}
		async function sendHeartbeat(url, good, context) {
			let { signal, milliseconds = 1e4 } = context;
			try {
				await (0, outside.dn)((stop) => askAgain(heartbeatAddress(url, good), context, stop), signal, milliseconds);
				return null;
			} catch (error) {
				if (signal.aborted) return "the run was cancelled before it was answered";
				return whyOf(error);
			}
		}
		class NotTaken extends Error {
			pause;
			constructor(message, pause) {
				super(message);
				this.pause = pause;
			}
		}
		async function askAgain(address, context, stop) {
			for (let attempt = 1;; attempt += 1) {
				let usual = 500 * 2 ** attempt;
				try {
					await ask(address, context, stop, usual);
					return;
				} catch (error) {
					let pause = error instanceof NotTaken ? error.pause : usual;
					if (stop.aborted || pause === null || attempt >= 3) throw error;
					await context.clock.sleep(pause, stop);
				}
			}
		}
		async function ask(address, { network, clock }, signal, usual) {
			let url = address;
			for (let redirects = 0; redirects <= 3; redirects += 1) {
				let { status, headers } = await (0, ports_network.WE)(url, {
					network,
					signal,
					headers: { "user-agent": "backup-via-tag" }
				});
				if (status >= 200 && status < 300) return;
				if (status === 429 || status >= 500) throw new NotTaken(`the answer was status ${status}`, (0, outside.P9)(headers["retry-after"], clock.now()) ?? usual);
				let next = isRedirect(status) ? nextAddress(headers.location ?? "", url) : null;
				if (next === null) throw new NotTaken(`the answer was status ${status}`, null);
				url = next;
			}
			throw new NotTaken("it was sent on more than 3 times", null);
		}
		function isRedirect(status) {
			return [
				301,
				302,
				303,
				307,
				308
			].includes(status);
		}
		function nextAddress(location, from) {
			if (location === "" || !URL.canParse(location, from)) return null;
			let next = new URL(location, from);
			return (from.startsWith("https:") ? ["https:"] : ["http:", "https:"]).includes(next.protocol) ? next.href : null;
		}
		function whyOf(error) {
			if (error instanceof NotTaken || error instanceof outside.W_) return error.message;
			return `the connection failed${error instanceof Error && "code" in error ? ` (${String(error.code)})` : ""}`;
		}
		var external_node_crypto_ = __webpack_require__(77598);
		var plain = __webpack_require__(87261);
		var fit = __webpack_require__(46460);
		var format = __webpack_require__(59152);
		var markdown = __webpack_require__(40074);
		var report_alert = __webpack_require__(58241);
		var docs_links = __webpack_require__(55436);
		var group = __webpack_require__(97989);
		function causesOf(failed) {
			return [...(0, group.$)(failed, ({ fault, action, kind, advice }) => [
				fault,
				action,
				kind,
				advice
			].join("\n")).values()].flatMap((failures) => {
				let [first] = failures;
				return first === void 0 ? [] : [{
					first,
					failures
				}];
			}).sort((a, b) => rank(a) - rank(b));
		}
		function rank({ first }) {
			switch (first.action) {
				case "start":
				case "select": return 0;
				case "create":
				case "wait": return 1;
				case "read": return 2;
				default: return 3;
			}
		}
		function commonMessage({ failures }) {
			let [message, ...others] = new Set(failures.map((failure) => failure.message));
			return message === void 0 || others.length > 0 ? null : message;
		}
		var console_links = __webpack_require__(42078);
		function snippetFor({ fault, advice, region }) {
			switch (fault) {
				case "access-denied": return statementFor(advice);
				case "denied-by-policy":
				case "region-not-enabled": return region === null || !REGION.test(region) ? null : {
					language: "yaml",
					text: `regions: "!${region}"`
				};
				case "no-id-token": return {
					language: "yaml",
					text: "permissions:\n  id-token: write\n  contents: read"
				};
				case "none-found": return {
					language: "yaml",
					text: "if-none-found: warn"
				};
				case "comment-failed": return {
					language: "yaml",
					text: "permissions:\n  pull-requests: write"
				};
				default: return null;
			}
		}
		let REGION = /^[a-z0-9-]{1,40}$/;
		let ALLOW = /^Allow ((?:[a-z0-9-]+:[A-Z][A-Za-z]+)(?:(?:, | and )[a-z0-9-]+:[A-Z][A-Za-z]+)*)\b/;
		let NEEDS_A_CONDITION = /:(?:Delete|Deregister|Terminate|Modify|PassRole)|^(?:iam|kms|sts):/;
		function statementFor(advice) {
			let actions = ALLOW.exec(advice)?.[1]?.split(/, | and /) ?? [];
			if (actions.length === 0 || actions.some((action) => NEEDS_A_CONDITION.test(action))) return null;
			if (/boundary|endpoint|session policy|key policy|organi[sz]ation|vault's/i.test(advice)) return null;
			return {
				language: "json",
				text: `{\n  "Effect": "Allow",\n  "Action": ${actions.length === 1 ? JSON.stringify(actions[0]) : `[${actions.map((each) => JSON.stringify(each)).join(", ")}]`},\n  "Resource": "*"\n}`
			};
		}
		var words = __webpack_require__(33866);
		function failureBlocks(view) {
			let causes = causesOf(view.report.failed);
			if (causes.length === 0) return [];
			let note = view.rehearsal ? [(0, markdown.md)`Found by the dry run itself, which wrote nothing; a real run would meet the same.`] : [];
			let more = causes.slice(40).reduce((sum, { failures }) => sum + failures.length, 0);
			return [
				(0, markdown.md)`### What failed, and what to do`,
				...note,
				...causes.slice(0, 40).map((cause, index) => causeBlock(cause, index + 1, view)),
				...more === 0 ? [] : [(0, markdown.md)`**${(0, markdown.Hn)((0, format.hS)(more, "failure"))} of other causes not shown here; the report has them all.**`]
			];
		}
		function causeBlock(cause, place, { subject }) {
			let { first } = cause;
			let message = commonMessage(cause) ?? first.message;
			let snippet = snippetFor(first);
			let more = (0, markdown.nf)((0, markdown.md)`what ${(0, markdown.Hn)(first.fault)} means`, (0, docs_links.NR)(first.fault));
			let parts = [
				(0, markdown.md)`**${place}. ${(0, markdown.Hn)(`Failed to ${(0, words.Iv)(first, subject)}`, 200)}** (${(0, markdown.aY)(first.fault)}): ${(0, markdown.Hn)(message, 240)}`,
				bullets(cause),
				(0, markdown.md)`**Do this:** ${adviceOf(first)} (${more})`,
				...snippet === null ? [] : [(0, markdown.EU)(snippet.language, snippet.text.split("\n"))]
			];
			return (0, markdown.fj)(parts, "\n\n");
		}
		function adviceOf({ advice }) {
			let parts = (0, plain.pj)(advice, 600).split(/(docs\/(?:iam|plans|faults)\.md)/);
			return (0, markdown.fj)(parts.map((part) => {
				let page = PAGES.find((name) => part === `docs/${name}.md`);
				return page === void 0 ? spaced(part) : (0, markdown.nf)((0, markdown.Hn)(part), (0, docs_links._h)(page));
			}), "");
		}
		let PAGES = [
			"iam",
			"plans",
			"faults"
		];
		function spaced(text) {
			let [before, after] = [/^ /.test(text) ? (0, markdown.md)` ` : (0, markdown.md)``, / $/.test(text) ? (0, markdown.md)` ` : (0, markdown.md)``];
			return (0, markdown.md)`${before}${(0, markdown.Hn)(text)}${after}`;
		}
		function bullets({ failures }) {
			let things = [...(0, group.$)(failures, (entry) => (0, report_alert.r4)(entry) || `${entry.region} ${entry.target}`).values()];
			let lines = things.slice(0, 50).flatMap(([first]) => first === void 0 ? [] : [lineOf(first)]);
			let more = things.length - lines.length;
			return (0, markdown.fj)([...lines, ...more > 0 ? [(0, markdown.md)`- and ${(0, markdown.Hn)((0, format.ai)(more))} more`] : []], "\n");
		}
		function lineOf(entry) {
			let { kind, region, resourceId } = entry;
			let target = (0, words.fk)(entry.target);
			let where = region === null || region === target ? [] : [(0, markdown.Hn)(region)];
			if (kind === null || region === null || resourceId === null) return (0, markdown.md)`- ${(0, markdown.fj)([(0, markdown.md)`**${(0, markdown.Hn)(target, 200)}**`, ...where], " · ")}`;
			let name = (0, report_alert.Vb)({
				resourceId,
				resourceName: entry.resourceName
			});
			let id = (0, markdown.nf)((0, markdown.Hn)(resourceId), (0, console_links.i1)(console_links.Qs[kind], region, resourceId));
			let parts = [
				...name === resourceId ? [(0, markdown.md)`**${id}**`] : [(0, markdown.md)`**${(0, markdown.Hn)(name, 256)}**`, id],
				...target === resourceId ? [] : [(0, markdown.Hn)(target)],
				...where
			];
			return (0, markdown.md)`- ${(0, markdown.fj)(parts, " · ")}`;
		}
		var sections = __webpack_require__(5563);
		function totalsOf({ report, totals }) {
			return report.failedCount === 0 ? totals : [...totals, [(0, format._l)("failure", report.failedCount), (0, format.ai)(report.failedCount)]];
		}
		function contextOf({ report, asked }) {
			return [
				["account", report.account],
				...asked,
				["started", report.startedAt],
				["took", (0, format.U5)(report.startedAt, report.finishedAt)],
				["role", roleOf(report.caller)]
			].flatMap(([label, value]) => value === null || value === "" ? [] : [[label, value]]);
		}
		function roleOf(caller) {
			if (caller === null) return null;
			return /:assumed-role\/(?:[^/]+\/)*([^/]+)\/[^/]*$/.exec(caller)?.[1] ?? /[^/:]+$/.exec(caller)?.[0] ?? caller;
		}
		function renderSummary(view, { reportPath, budgetBytes = 1e6, origin = null }) {
			if (view.page !== null) return view.page({
				budgetBytes,
				reportPath
			});
			let top = head(view);
			let foot = footer(view, reportPath, origin);
			let counts = countsOf(view);
			let blocks = [
				...failureBlocks(view).map((text) => ({ text })),
				...counts === null ? [] : [{ text: counts }],
				...(0, sections.Ks)(view).map((section) => ({ section }))
			];
			let bytes = budgetBytes - 1 - (0, fit.$d)(top) - (0, fit.$d)(foot);
			let path = reportPath === null ? null : (0, markdown.md)`the report file`;
			let fitted = (0, fit.U8)(blocks, {
				...fit.PB,
				bytes,
				links: !0,
				path
			}).blocks;
			return (0, fit.P6)(`${(0, markdown.fj)([
				top,
				...fitted,
				foot
			], "\n\n")}\n`, budgetBytes);
		}
		function head({ verdict, alert, rehearsal }) {
			let blocks = [(0, markdown.md)`## ${(0, markdown.Hn)((0, report_verdict.x8)(verdict), 600)}`];
			let box = alertBox(verdict.sign, alert);
			box !== null && blocks.push(box);
			rehearsal && blocks.push((0, markdown.md)`**Dry run: nothing was written.** What follows is what a real run would do.`);
			return (0, markdown.fj)(blocks, "\n\n");
		}
		function alertBox(sign, alert) {
			if (alert.length === 0) return null;
			let kind = sign === "red" ? (0, markdown.md)`CAUTION` : (0, markdown.md)`WARNING`;
			return (0, markdown.fj)([(0, markdown.md)`> [!${kind}]`, (0, markdown.fj)(alert.map(alertLine), "\n>\n")], "\n");
		}
		function alertLine(line) {
			if (line.names.length === 0 && !line.unnamed) return (0, markdown.md)`> ${(0, markdown.Hn)(line.label)}`;
			let { shown, more } = (0, report_alert.kA)(line);
			let names = (0, markdown.fj)(shown.map((name) => (0, markdown.aY)(name, 256)), ", ");
			return (0, markdown.md)`> **${(0, markdown.Hn)(line.label)}:** ${names}${more > 0 ? (0, markdown.md)` and ${(0, markdown.Hn)((0, format.ai)(more))} more` : (0, markdown.md)``}`;
		}
		function countsOf(view) {
			let totals = totalsOf(view);
			if (totals.length === 0) return null;
			return (0, markdown.fj)(totals.map(([label, value]) => (0, markdown.md)`**${(0, markdown.Hn)(value)}** ${(0, markdown.Hn)(label)}`), " · ");
		}
		function footer(view, reportPath, origin) {
			let parts = [
				...[...contextOf(view), ...origin === null ? [] : [["started by", origin]]].map(([label, value]) => (0, markdown.md)`${(0, markdown.Hn)(label)} ${(0, markdown.aY)(value, 300)}`),
				reportPath === null ? (0, markdown.md)`the whole report could not be written to a file` : (0, markdown.md)`whole report ${(0, markdown.aY)(reportPath, 500)} on the runner, until it ends`,
				(0, markdown.nf)((0, markdown.md)`how to restore`, (0, docs_links._h)("restore")),
				(0, markdown.nf)((0, markdown.md)`what these words mean`, (0, docs_links._h)("report"))
			];
			return (0, markdown.md)`<sub>${(0, markdown.fj)(parts, " · ")}</sub>`;
		}
		function markerOf({ key }) {
			return `<!-- backup-via-tag issue ${hashOf(key)} `;
		}
		function issueText(subject) {
			let { view, reportPath, origin, title } = subject;
			let first = `${firstLine(subject)}\n`;
			let summary = renderSummary(view, {
				reportPath,
				origin,
				budgetBytes: 64e3
			});
			let last = (0, markdown.md)`${runLink(view)} wrote this. It is brought up to date by each red run and closed by a green one.`;
			let words = title.filter((word) => word !== "").join(" ");
			return {
				title: (0, plain.pj)(`Backup via Tag: ${words || "run"} is red`, 200),
				body: (0, fit.P6)(`${first}${summary}\n${last}\n`, 65536)
			};
		}
		function firstLine(subject) {
			return `${markerOf(subject)}${hashOf(amiss(subject.view).map(({ key }) => key))} -->`;
		}
		function issueSteps(subject, known) {
			let { view } = subject;
			let oldestFirst = known.toSorted((a, b) => a.number - b.number);
			let kept = oldestFirst.find(({ open }) => open) ?? oldestFirst[0];
			let doubles = doublesOf(known);
			if (view.report.outcome === "ok") {
				if (kept?.open !== !0) return doubles;
				let text = (0, markdown.fj)([
					(0, markdown.md)`Green again.`,
					verdictOf(view),
					runLink(view)
				], " ");
				return [
					{
						do: "comment",
						number: kept.number,
						text
					},
					{
						do: "close",
						number: kept.number,
						because: "completed"
					},
					...doubles
				];
			}
			if (kept === void 0) return [{ do: "open" }];
			let changed = !kept.open || !kept.body.startsWith(firstLine(subject));
			let comment = {
				do: "comment",
				number: kept.number,
				text: nowRed(view, kept.open)
			};
			return [
				...changed ? [comment] : [],
				{
					do: "rewrite",
					number: kept.number
				},
				...doubles
			];
		}
		function doublesOf(known) {
			let [kept, ...others] = known.filter(({ open }) => open).toSorted((a, b) => a.number - b.number);
			if (kept === void 0) return [];
			return others.flatMap(({ number }) => [{
				do: "comment",
				number,
				text: `A double of #${kept.number}.`
			}, {
				do: "close",
				number,
				because: "not_planned"
			}]);
		}
		function nowRed(view, wasOpen) {
			let names = amiss(view).map(({ name }) => name);
			let shown = names.slice(0, 50).map((name) => (0, markdown.md)`- ${(0, markdown.Hn)(name, 200)}`);
			let more = names.length - shown.length;
			let rest = more > 0 ? [(0, markdown.md)`- ${(0, markdown.Hn)((0, format.hS)(more, "more name"))}`] : [];
			let head = (0, markdown.fj)([
				wasOpen ? (0, markdown.md)`Changed.` : (0, markdown.md)`Red again.`,
				verdictOf(view),
				runLink(view)
			], " ");
			return (0, markdown.fj)([head, (0, markdown.fj)([...shown, ...rest], "\n")], "\n\n");
		}
		function verdictOf({ verdict }) {
			return (0, markdown.md)`${(0, markdown.Hn)(verdict.sentence, 600)}.`;
		}
		function runLink({ report }) {
			return report.run === null ? (0, markdown.md)`A run` : (0, markdown.nf)((0, markdown.md)`This run`, report.run);
		}
		function amiss({ report, amiss: besides }) {
			let named = [...report.failed.map((entry) => ({
				...entry,
				resourceId: entry.resourceId ?? entry.target
			})), ...besides].map(({ kind, region, resourceId, resourceName }) => ({
				key: JSON.stringify([
					kind,
					region,
					resourceId
				]),
				name: `${resourceName || resourceId}${region === null ? "" : ` in ${region}`}`
			}));
			return [...new Map(named.map((one) => [one.key, one])).values()].sort((a, b) => a.key < b.key ? -1 : 1);
		}
		function hashOf(parts) {
			return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
		}
		async function keepIssue(issues, subject, scrub) {
			let marker = markerOf(subject);
			let text = () => {
				let { title, body } = issueText(subject);
				return {
					title: scrub(title),
					body: scrub(body)
				};
			};
			let found = await issues.find(marker);
			if (!found.ok) return found;
			let steps = issueSteps(subject, found.value);
			let done = await carryOut(steps);
			if (!done.ok || !steps.some((step) => step.do === "open")) return done;
			let now = await issues.find(marker);
			return now.ok ? carryOut(doublesOf(now.value)) : now;
			async function carryOut(all) {
				for (let step of all) {
					let written = await take(step);
					if (!written.ok) return written;
				}
				return (0, model.kX)(null);
			}
			function take(step) {
				switch (step.do) {
					case "open": return issues.open(text());
					case "rewrite": return issues.rewrite(step.number, text());
					case "comment": return issues.comment(step.number, scrub(step.text));
					case "close": return issues.close(step.number, step.because);
					default: return step;
				}
			}
		}
		async function tellWatchers(watching, ending, context) {
			if (watching.dryRun) return [];
			let patient = {
				...context,
				signal: withLastWords(context.signal)
			};
			return (await Promise.all([watching.issue === null ? null : tellIssue(watching.issue, ending, patient), watching.heartbeatUrl === null ? null : tellHeart(watching.heartbeatUrl, ending, patient)])).filter((warning) => warning !== null);
		}
		async function tellIssue(wanted, ending, context) {
			let warn = (why) => warning("issue", `the issue could not be written: ${why}`);
			let { host, scrub, signal, clock, issueMilliseconds = 3e4 } = context;
			if (host.place === null) return warn("there is no repository outside a workflow");
			if (wanted.token === "") return warn("there is no token; give the input github-token");
			let subject = {
				key: [...host.place, ...wanted.subject],
				title: wanted.subject,
				...ending,
				origin: context.origin
			};
			try {
				let written = await (0, outside.dn)(async (stop) => {
					let issues = await host.issues(wanted.token, {
						clock,
						signal: stop
					});
					return issues.ok ? keepIssue(issues.value, subject, scrub) : issues;
				}, signal, issueMilliseconds);
				return written.ok ? null : warn(`${written.fault.message}; ${written.fault.advice}`);
			} catch (error) {
				return warn(context.signal.aborted ? "the run was cancelled" : wordsOf(error));
			}
		}
		async function tellHeart(url, { view }, context) {
			let warn = (why) => warning("heartbeat-url", `the heartbeat could not be sent: ${why}`);
			try {
				let network = await context.network();
				if (!network.ok) return warn(network.fault.message);
				let problem = await sendHeartbeat(url, view.report.outcome === "ok", {
					...context,
					network: network.value
				});
				return problem === null ? null : warn(problem);
			} catch (error) {
				return warn(wordsOf(error));
			}
		}
		function warning(target, message) {
			return {
				region: null,
				target,
				message
			};
		}
		function wordsOf(error) {
			return error instanceof Error ? error.message : String(error);
		}
		function withLastWords(signal) {
			let controller = new AbortController();
			let stop = () => {
				setTimeout(() => controller.abort(signal.reason), 2e3).unref();
			};
			signal.aborted ? stop() : signal.addEventListener("abort", stop, { once: !0 });
			return controller.signal;
		}
		let segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
		let ASCII = /^[\x20-\x7e]*$/;
		let WIDE = /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;
		let NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
		function widthOf(text) {
			if (ASCII.test(text)) return text.length;
			let width = 0;
			for (let { segment } of segmenter.segment(text)) width += graphemeWidth(segment);
			return width;
		}
		function graphemeWidth(grapheme) {
			if (NO_WIDTH.test(grapheme)) return 0;
			return WIDE.test(grapheme) ? 2 : 1;
		}
		function fitWidth(text, width) {
			if (widthOf(text) <= width) return text;
			if (ASCII.test(text)) return `${text.slice(0, Math.max(0, width - 1))}${plain.Gr}`;
			let kept = "";
			let used = 1;
			for (let { segment } of segmenter.segment(text)) {
				used += graphemeWidth(segment);
				if (used > width) break;
				kept += segment;
			}
			return `${kept}${plain.Gr}`;
		}
		function wrap(text, width) {
			let lines = [];
			let line = "";
			for (let word of text.split(" ")) if (line === "") line = word;
			else if (widthOf(line) + 1 + widthOf(word) <= width) line += ` ${word}`;
			else {
				lines.push(line);
				line = word;
			}
			return [...lines, line];
		}
		function alignColumns(rows, width) {
			let natural = naturalWidths(rows);
			let widths = narrow(natural, width - 2 * (natural.length - 1));
			return rows.map((cells) => fitWidth(cells.map((text, column) => pad(fitWidth(text, widths[column] ?? 0), widths[column] ?? 0)).join("  ").trimEnd(), width));
		}
		function naturalWidths(rows) {
			let widths = [];
			for (let cells of rows) for (let [column, text] of cells.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(text));
			return widths;
		}
		function fitsWhole(rows, width) {
			return naturalWidths(rows).reduce((sum, natural) => sum + natural + 2, -2) <= width;
		}
		function leaveOut(rows, dispensable, width) {
			let needed = naturalWidths(rows).reduce((sum, natural) => sum + Math.min(natural, 30) + 2, -2);
			let [name, ...others] = dispensable;
			if (needed <= width || name === void 0) return rows;
			let column = rows[0]?.indexOf(name) ?? -1;
			return leaveOut(column === -1 ? rows : rows.map((cells) => cells.toSpliced(column, 1)), others, width);
		}
		function narrow(natural, available) {
			let sum = (most) => natural.reduce((total, width) => total + Math.min(width, most), 0);
			let most = Math.max(0, ...natural);
			for (; most > 3 && sum(most) > available;) --most;
			return natural.map((width) => Math.min(width, most));
		}
		function pad(text, width) {
			return text + " ".repeat(Math.max(0, width - widthOf(text)));
		}
		function renderText(view, { width, colour, emoji = !1, mostRows = 1e3 }) {
			let canvas = {
				width,
				emoji,
				mostRows,
				paint: colour ? paintAnsi : paintNothing
			};
			let totals = totalsOf(view).map(([label, value]) => `${value} ${label}`);
			let context = contextOf(view).map(([label, value]) => `${label} ${value}`);
			return `${[
				text_head(view, canvas),
				...text_failures(view, canvas),
				...totals.length === 0 ? [] : [wrap((0, plain.pj)(totals.join(", ")), width)],
				...view.remarks.length === 0 ? [] : [view.remarks.flatMap((line) => wrap((0, plain.pj)(line), width))],
				...(0, sections.Ks)(view).flatMap((section) => {
					let lines = renderSection(section, canvas);
					return lines.length === 0 ? [] : [lines];
				}),
				wrap((0, plain.pj)(context.join(", ")), width).map((line) => canvas.paint("dim", line))
			].map((lines) => lines.join("\n")).join("\n\n")}\n`;
		}
		function paintAnsi(style, text) {
			return (0, external_node_util_.styleText)(typeof style == "string" ? style : [...style], text, { validateStream: !1 });
		}
		function paintNothing(_style, text) {
			return text;
		}
		let COLOURS = {
			green: "green",
			orange: "yellow",
			red: "red"
		};
		function text_head({ verdict, alert, rehearsal }, { width, emoji, paint }) {
			let colour = COLOURS[verdict.sign];
			let lines = wrap((0, plain.pj)((0, report_verdict.x8)(verdict, emoji)), width).map((line) => paint(["bold", colour], line));
			lines.push(...alert.flatMap((line) => wrap((0, plain.pj)(alertWords(line)), width).map((part) => paint(colour, part))));
			if (!rehearsal) return lines;
			return [...lines, ...wrap("Dry run: nothing was written. What follows is what a real run would do.", width).map((line) => paint("yellow", line))];
		}
		function alertWords(line) {
			return line.names.length === 0 && !line.unnamed ? line.label : `${line.label}: ${(0, report_alert.hy)(line)}`;
		}
		function text_failures({ report: { failed }, subject }, { width, paint, mostRows }) {
			let left = mostRows;
			let blocks = causesOf(failed).flatMap((cause) => {
				if (left <= 0) return [];
				let { first } = cause;
				let shown = cause.failures.slice(0, left);
				left -= shown.length;
				let message = commonMessage(cause);
				let snippet = snippetFor(first);
				return [[
					paint("red", fitWidth(`FAILED to ${(0, words.Iv)(first, subject)} (${(0, plain.pj)(first.fault)})`, width)),
					...shown.flatMap((entry) => [...indented((0, plain.pj)((0, sections.HW)(entry)), width), ...message === null ? indented(`  ${(0, plain.pj)(entry.message)}`, width) : []]),
					...message === null ? [] : indented((0, plain.pj)(message), width),
					...indented(`What to do: ${(0, plain.pj)(first.advice)}`, width),
					...snippet === null ? [] : snippet.text.split("\n").map((line) => `    ${line}`),
					`  ${(0, docs_links.NR)(first.fault)}`
				]];
			});
			let rest = notShown(failed.length - mostRows, "failure");
			return rest.length === 0 ? blocks : [...blocks, rest];
		}
		function indented(text, width) {
			return wrap(text, width - 2).map((line) => `  ${line}`);
		}
		function renderSection(section, canvas) {
			let { width, paint } = canvas;
			if (section.quiet) return [];
			let title = wrap((0, plain.pj)(section.title), width).map((line) => paint(section.bad ? ["bold", "red"] : "bold", line));
			let notes = section.notes.flatMap((note) => wrap((0, plain.pj)(note), width));
			let rows = renderTable(section, canvas);
			if (section.groups === null) return [
				...title,
				...notes,
				...rows
			];
			let groups = [section.groups.columns, ...section.groups.rows].map((cells) => cells.map((part) => cellText([part], canvas)));
			return [
				...title,
				...notes,
				...tableLines(groups, canvas),
				...rows.length === 0 ? [] : ["", ...rows]
			];
		}
		function renderTable(section, canvas) {
			if (section.count === 0) return [];
			let shown = Math.min(section.count, section.mostRows, canvas.mostRows);
			let rows = Array.from({ length: shown }, (_, index) => section.row(index).map((parts) => cellText(parts, canvas)));
			let table = leaveOut([section.columns, ...rows], section.dispensable, canvas.width);
			return [...section.sentences.length > 0 && !fitsWhole(table, canvas.width) ? rows.flatMap((cells) => paragraph(section, cells, canvas.width)) : tableLines(table, canvas), ...notShown(section.count - shown, section.noun)];
		}
		function paragraph({ columns, sentences }, cells, width) {
			let about = cells.filter((_, index) => !sentences.includes(columns[index] ?? ""));
			let below = columns.flatMap((column, index) => {
				if (!sentences.includes(column)) return [];
				let text = cells[index] ?? "";
				return indented(sentences.length === 1 ? text : `${column}: ${text}`, width);
			});
			return [fitWidth(about.join("  "), width), ...below];
		}
		function tableLines(rows, { width, paint }) {
			let [header = "", ...lines] = alignColumns(rows, width);
			return [paint("dim", header), ...lines];
		}
		function cellText(parts, { emoji }) {
			return parts.map((part) => {
				if (typeof part == "string") return part;
				if ("drawn" in part) return emoji ? part.drawn : part.letters;
				return part.id;
			}).map((text) => (0, plain.pj)(text)).join(" ");
		}
		function notShown(count, noun) {
			return count > 0 ? [`... and ${(0, format.hS)(count, `more ${noun}`)}; the report holds all of them`] : [];
		}
		function showReport(report, view, { json, quiet }) {
			json ? process.stdout.write(`${JSON.stringify(report)}\n`) : quiet && report.outcome === "ok" || process.stdout.write(`${textOf(view)}${changeSetOf(report)}`);
		}
		function changeSetOf({ changeSetPath }) {
			return changeSetPath === null ? "" : `\nChange set: ${changeSetPath}\nTo apply exactly this, add --change-set and its path.\n`;
		}
		function textOf(view) {
			return renderText(view, {
				width: process.stdout.columns || 80,
				colour: process.stdout.isTTY === !0 && !plainOnly(),
				emoji: hasEmoji(process.stdout)
			});
		}
		function plainOnly() {
			return !!process.env.NO_COLOR || process.env.TERM === "dumb";
		}
		function hasEmoji({ isTTY }) {
			let { LC_ALL, LC_CTYPE, LANG } = process.env;
			return isTTY === !0 && !plainOnly() && /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || "");
		}
		function exitStatusOf(report) {
			if (report.outcome === "ok") return 0;
			let refused = report.failed.every(({ fault, target }) => fault === "bad-input" && target !== "session");
			return report.account === null && refused ? 2 : 1;
		}
		function refusals({ failed }) {
			return failed.map(({ message, place }) => {
				let where = place === void 0 ? "" : `${place.file}:${place.line}:${place.column}: `;
				return (0, plain.pj)(`${where}${message}`);
			});
		}
		function terminalLog(stream, talk, dumb) {
			let live = stream.isTTY === !0 && !dumb;
			let shown = !1;
			let clear = () => {
				shown && stream.write("\r\x1B[K");
				shown = !1;
			};
			let line = (text, indent = "") => {
				clear();
				stream.write(`${indent}${(0, plain.pj)(text)}\n`);
			};
			if (talk === "quiet") return {
				info: () => {},
				debug: () => {},
				group: () => {},
				progress: () => {},
				done: () => {}
			};
			let toldAt = Date.now();
			return {
				info: (text) => line(text),
				debug: (text) => {
					talk === "verbose" && line(text);
				},
				group: (title, lines) => {
					line(title);
					for (let text of lines) line(text, "  ");
				},
				progress: (done, total, what) => {
					if (live) {
						stream.write(`\r\u001b[K${done} of ${total} ${(0, plain.pj)(what)}`);
						shown = !0;
					} else if (Date.now() - toldAt >= 1e4) {
						toldAt = Date.now();
						line(`${done} of ${total} ${what}`);
					}
				},
				done: clear
			};
		}
		async function runCommand(command) {
			let dumb = process.env.TERM === "dumb";
			let log = terminalLog(process.stderr, command.talk, dumb);
			let notice = noticeOfOldNode(process.env, process.versions.node);
			notice !== null && log.info(notice);
			let front = frontOf(log);
			for (let mode of command.modes) {
				let getInput = (name) => inputOf(command, mode, name);
				let watching = watchingOf({
					get: getInput,
					now: Date.now()
				});
				let accounts = watching.maskAccountId ? accountMask(maskSecret) : OPEN_ACCOUNTS;
				let report = await execute({
					...front,
					getInput,
					accounts
				});
				log.done();
				let path = pathFor(command, mode);
				let written = await withReportFile(report, path);
				written !== report && complain(written.failed.at(-1)?.message ?? "");
				let status = exitStatusOf(written);
				let { told, view } = await withWatchersTold(written, {
					watching,
					accounts,
					front,
					path,
					last: status !== 0 || mode === command.modes.at(-1)
				});
				tell(told, view, status, command);
				command.json && logLast(log, (0, log_lines.OG)(view), (0, report_verdict.x8)(view.verdict, hasEmoji(process.stderr)));
				if (status === 0) continue;
				mode !== command.modes.at(-1) && log.info("Nothing was purged: the backup before it did not end with status 0.");
				return status;
			}
			return 0;
		}
		async function withWatchersTold(report, { watching, accounts, front, path, last }) {
			let viewed = (one) => viewOfReport(accounts.hideAll(one));
			let view = await viewed(report);
			let warnings = await tellWatchers(last ? watching : {
				...watching,
				heartbeatUrl: null
			}, {
				view,
				reportPath: path
			}, {
				host: workflowIssues(process.env),
				network: () => (0, ports_network.XV)(process.env),
				clock: ports_clock.m,
				signal: front.signal,
				scrub: front.secrets.scrub,
				origin: originOf(process.env)
			});
			if (warnings.length === 0) return {
				told: report,
				view
			};
			let told = {
				...report,
				warnings: [...report.warnings, ...warnings]
			};
			path !== null && await writeReportFile(path, told);
			return {
				told,
				view: await viewed(told)
			};
		}
		function frontOf(log) {
			return {
				workflowRun: workflowRunOf(process.env),
				runName: runNameOf(process.env),
				fetchIdToken,
				secrets: secretsOf(process.env),
				mask: maskSecret,
				log,
				signal: stopSignal(log),
				schedule: () => Promise.resolve(null),
				commit: process.env.GITHUB_SHA || null,
				previewHost: workflowHost(process.env),
				files: runFiles([process.env.RUNNER_TEMP || (0, external_node_os_.tmpdir)(), (0, external_node_os_.tmpdir)()])
			};
		}
		function inputOf({ inputs }, mode, name) {
			return name === "mode" ? mode : inputs.get(name) ?? "";
		}
		function tell(report, view, status, { json, talk }) {
			if (status === 2) for (let sentence of refusals(report)) complain(sentence);
			(json || status !== 2) && showReport(report, view, {
				json,
				quiet: talk === "quiet"
			});
		}
		function complain(sentence) {
			process.stderr.write(`backup-via-tag: ${sentence}\n`);
		}
		async function withReportFile(report, path) {
			if (path === null) return report;
			let written = await writeReportFile(path, report);
			return written.ok ? report : amended(report, "report", written.problem);
		}
		function pathFor({ reportPath: path, modes }, mode) {
			if (path === null || modes.length === 1) return path;
			return path.replace(/(\.[^./\\]*)?$/, (extension) => `-${mode}${extension}`);
		}
		function maskSecret(secret) {
			process.env.GITHUB_ACTIONS === "true" && process.stderr.write(`::add-mask::${secret}\n`);
		}
	}),
	87261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gr: () => ELLIPSIS,
			pj: () => plain
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		function plain(text, limit = 1e3) {
			let near = text.length > limit * 8 ? text.slice(0, limit * 8) : text;
			let cleaned = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(near).replace(/[\s\u0085\u200b]+/gu, " ").trim().replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, "�");
			return cut(near.length < text.length ? `${cleaned} ${ELLIPSIS}`.trim() : cleaned, limit);
		}
		function cut(text, limit) {
			if (text.length <= limit) return text;
			let kept = text.slice(0, Math.max(0, limit - 1));
			return `${isHighSurrogate(kept.charCodeAt(kept.length - 1)) ? kept.slice(0, -1) : kept}${ELLIPSIS}`;
		}
		function isHighSurrogate(unit) {
			return unit >= 55296 && unit <= 56319;
		}
		let ELLIPSIS = "…";
	}),
	15909: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$6: () => textAt,
			fK: () => valueAt,
			gT: () => listAt
		});
		function valueAt(answer, ...path) {
			let value = answer;
			for (let key of path) {
				if (typeof value != "object" || !value) return;
				value = Object.getOwnPropertyDescriptor(value, key)?.value;
			}
			return value;
		}
		function textAt(answer, ...path) {
			let value = valueAt(answer, ...path);
			return typeof value == "string" ? value : null;
		}
		function listAt(answer, ...path) {
			let value = valueAt(answer, ...path);
			return Array.isArray(value) ? value : null;
		}
	}),
	97989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => groupBy,
			a: () => uniqueById
		});
		function groupBy(entries, keyOf) {
			let groups = new Map();
			for (let entry of entries) {
				let key = keyOf(entry);
				let group = groups.get(key);
				group === void 0 ? groups.set(key, [entry]) : group.push(entry);
			}
			return groups;
		}
		function uniqueById(entries) {
			return [...new Map([...entries].reverse().map((entry) => [entry.id, entry])).values()].reverse();
		}
	}),
	51163: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AN: () => badInput,
			Kl: () => faultOf,
			gD: () => CANCELLED,
			os: () => unexpected
		});
		function unexpected(error) {
			return {
				code: "unexpected",
				message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
				advice: "This is probably a bug in backup-via-tag: run with debug logging and open an issue with the log."
			};
		}
		let CANCELLED = {
			code: "cancelled",
			message: "the run was cancelled before this was done",
			advice: "Run again: what is done already is found and not done twice."
		};
		function faultOf(error, { signal, log }) {
			if (signal.aborted) return CANCELLED;
			log.debug(error instanceof Error ? error.stack ?? error.message : String(error));
			return unexpected(error);
		}
		function badInput(message, advice) {
			return {
				code: "bad-input",
				message,
				advice
			};
		}
	}),
	47909: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => correctedClock,
			m: () => systemClock
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
		let systemClock = {
			now: () => Date.now(),
			sleep: (milliseconds, signal) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, void 0, signal === void 0 ? {} : { signal })
		};
		let UNNOTICED = 6e4;
		function correctedClock(clock) {
			let skew = 0;
			return {
				now: () => clock.now() + skew,
				sleep: clock.sleep,
				correction: {
					hear: (date, sentAt) => {
						let told = Date.parse(date ?? "");
						if (Number.isNaN(told)) return;
						let receivedAt = clock.now() + skew;
						let off = told < sentAt - UNNOTICED ? told - sentAt : told > receivedAt + UNNOTICED ? told - receivedAt : 0;
						skew += off;
					},
					skew: () => skew
				}
			};
		}
	}),
	51454: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			yc: () => DIRECT,
			WE: () => getPage,
			XV: () => openNetwork
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var promises_ = __webpack_require__(51455);
		var external_node_http_ = __webpack_require__(37067);
		var external_node_https_ = __webpack_require__(44708);
		var external_node_tls_ = __webpack_require__(41692);
		var known_faults = __webpack_require__(51163);
		var model = __webpack_require__(33444);
		var external_node_net_ = __webpack_require__(77030);
		function namesProxy(environment) {
			return proxyOf(environment, "https").value !== "" || proxyOf(environment, "http").value !== "";
		}
		function readProxies(environment) {
			let proxies = {
				"http:": "",
				"https:": ""
			};
			for (let scheme of ["http", "https"]) {
				let { name, value } = proxyOf(environment, scheme);
				if (value === "") continue;
				let address = value.includes("://") ? value : `http://${value}`;
				if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
					let message = `${name} is not the address of an HTTP proxy; write one such as "http://proxy.example.com:3128"`;
					return (0, model.V2)((0, known_faults.AN)(message, `Correct the environment variable ${name} and run again; nothing was changed.`));
				}
				proxies[`${scheme}:`] = address;
			}
			let direct = exceptionsOf(environment.no_proxy || environment.NO_PROXY || "");
			return (0, model.kX)((url) => {
				let { protocol, hostname, port } = new URL(url);
				if (protocol !== "http:" && protocol !== "https:") return "";
				let host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
				return direct(host, port || (protocol === "https:" ? "443" : "80")) ? "" : proxies[protocol];
			});
		}
		function proxyOf(environment, scheme) {
			let small = `${scheme}_proxy`;
			let name = environment[small] ? small : small.toUpperCase();
			return {
				name,
				value: environment[name]?.trim() ?? ""
			};
		}
		function exceptionsOf(text) {
			let entries = text.split(/[\s,]+/).filter((entry) => entry !== "");
			if (entries.includes("*")) return () => !0;
			let networks = new external_node_net_.BlockList();
			let names = [];
			for (let entry of entries) {
				let [address = "", prefix] = entry.split("/");
				let version = (0, external_node_net_.isIP)(address);
				if (version !== 0 && prefix !== void 0 && /^\d{1,3}$/.test(prefix)) {
					let most = version === 4 ? 32 : 128;
					networks.addSubnet(address, Math.min(Number(prefix), most), version === 4 ? "ipv4" : "ipv6");
					continue;
				}
				let withPort = version === 6 ? null : /^\[?([^\]]*)\]?:(\d+)$/.exec(entry);
				let name = (withPort?.[1] ?? entry).replace(/^\[|\]$/g, "").replace(/^\*?\./, "");
				names.push({
					name: name.toLowerCase(),
					port: withPort?.[2] ?? ""
				});
			}
			return (host, port) => {
				let version = (0, external_node_net_.isIP)(host);
				if (version !== 0 && networks.check(host, version === 4 ? "ipv4" : "ipv6")) return !0;
				return names.some((entry) => (entry.port === "" || entry.port === port) && (host === entry.name || version === 0 && host.endsWith(`.${entry.name}`)));
			};
		}
		let CONNECTIONS = {
			keepAlive: !0,
			maxSockets: 128
		};
		let DIRECT = {
			proxyFor: () => "",
			agents: () => ({
				httpAgent: new external_node_http_.Agent(CONNECTIONS),
				httpsAgent: new external_node_https_.Agent(CONNECTIONS)
			})
		};
		async function openNetwork(environment) {
			let certificates = await readCertificates(environment.AWS_CA_BUNDLE ?? "");
			if (!certificates.ok) return certificates;
			let ca = certificates.value === null ? {} : { ca: [...certificates.value] };
			let secure = {
				...CONNECTIONS,
				...ca
			};
			let direct = () => ({
				httpAgent: new external_node_http_.Agent(CONNECTIONS),
				httpsAgent: new external_node_https_.Agent(secure)
			});
			if (!namesProxy(environment)) return (0, model.kX)({
				proxyFor: () => "",
				agents: direct
			});
			let proxies = readProxies(environment);
			if (!proxies.ok) return proxies;
			let [{ HttpProxyAgent }, { HttpsProxyAgent }] = await Promise.all([Promise.all([__webpack_require__.e(318), __webpack_require__.e(1329)]).then(__webpack_require__.bind(__webpack_require__, 21329)), Promise.all([__webpack_require__.e(318), __webpack_require__.e(5852)]).then(__webpack_require__.bind(__webpack_require__, 85852))]);
			return (0, model.kX)({
				proxyFor: proxies.value,
				agents: (proxy) => proxy === "" ? direct() : {
					httpAgent: withOptions(new HttpProxyAgent(proxy, secure), { secureEndpoint: !1 }),
					httpsAgent: withOptions(new HttpsProxyAgent(proxy, secure), {
						secureEndpoint: !0,
						...ca
					})
				}
			});
		}
		function withOptions(agent, options) {
			Object.assign(agent.options, options);
			return agent;
		}
		async function readCertificates(path) {
			if (path === "") return (0, model.kX)(null);
			let refuse = (why) => (0, model.V2)((0, known_faults.AN)(`AWS_CA_BUNDLE: "${path}" ${why}; write the path of a file with certificates in PEM form, such as "/etc/ssl/certs/ca-certificates.crt"`, "Correct the environment variable AWS_CA_BUNDLE, or unset it, and run again; nothing was changed."));
			let bundle;
			try {
				bundle = await (0, promises_.readFile)(path, "utf8");
			} catch (error) {
				return refuse(`cannot be read (${error instanceof Error && "code" in error ? error.code : error})`);
			}
			let certificates = bundle.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
			if (certificates.length === 0) return refuse("holds no certificate");
			if (!certificates.every(isCertificate)) return refuse("holds a certificate that cannot be read");
			return (0, model.kX)([...nodeCertificates(), ...certificates]);
		}
		function isCertificate(text) {
			try {
				return new external_node_crypto_.X509Certificate(text).raw.length > 0;
			} catch {
				return !1;
			}
		}
		function nodeCertificates() {
			return typeof external_node_tls_.getCACertificates == "function" ? (0, external_node_tls_.getCACertificates)("default") : external_node_tls_.rootCertificates;
		}
		async function getPage(url, { network, headers, signal, method = "GET", body }) {
			let { httpAgent, httpsAgent } = network.agents(network.proxyFor(url));
			try {
				return await new Promise((resolve, reject) => {
					let secure = url.startsWith("https:");
					let request = (secure ? external_node_https_.request : external_node_http_.request)(url, {
						method,
						agent: secure ? httpsAgent : httpAgent,
						headers,
						signal
					}, (response) => {
						let chunks = [];
						response.on("data", (chunk) => chunks.push(chunk));
						response.on("error", reject);
						response.on("close", () => reject(Object.assign(Error("the answer was cut"), { code: "ECONNRESET" })));
						response.on("end", () => {
							let { statusCode: status = 0, headers: answered } = response;
							resolve({
								status,
								headers: answered,
								body: Buffer.concat(chunks).toString("utf8")
							});
						});
					});
					request.on("error", reject);
					request.end(body);
				});
			} finally {
				httpAgent.destroy();
				httpsAgent.destroy();
			}
		}
	}),
	79008: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J_: () => askUntilAnswered,
			P9: () => retryAfter,
			W_: () => NoAnswer,
			dn: () => withinTime,
			zS: () => LONGEST_ATTEMPT
		});
		let LONGEST_ATTEMPT = 3e4;
		class NoAnswer extends Error {
			code = "ETIMEDOUT";
			constructor(milliseconds) {
				super(`no complete answer arrived within ${milliseconds / 1e3} seconds`);
				this.name = "TimeoutError";
			}
		}
		function withinTime(work, signal, milliseconds = LONGEST_ATTEMPT) {
			return new Promise((resolve, reject) => {
				if (signal.aborted) {
					reject(signal.reason);
					return;
				}
				let given = new AbortController();
				let done = () => {
					clearTimeout(timer);
					signal.removeEventListener("abort", stop);
				};
				let end = (reason) => {
					done();
					reject(reason);
					given.abort(reason);
				};
				let stop = () => end(signal.reason);
				let timer = setTimeout(() => end(new NoAnswer(milliseconds)), milliseconds);
				signal.addEventListener("abort", stop, { once: !0 });
				work(given.signal).finally(done).then(resolve, reject);
			});
		}
		async function askUntilAnswered(work, pauseAfter, { clock, signal }) {
			for (let attempt = 1;; attempt += 1) try {
				return await withinTime(work, signal);
			} catch (error) {
				let pause = signal.aborted ? null : pauseAfter(error, attempt);
				if (pause === null) throw error;
				await clock.sleep(pause, signal);
			}
		}
		function retryAfter(header, now) {
			let text = header?.trim() ?? "";
			if (text === "") return null;
			let wait = /^\d{1,9}$/.test(text) ? Number(text) * 1e3 : Date.parse(text) - now;
			return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), 6e4);
		}
	}),
	35675: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			gq: () => MOST_SOURCE_BYTES,
			th: () => placeInTree,
			wX: () => namesIn,
			wh: () => MOST_CHANGE_SET_BYTES,
			yR: () => readText
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		let MIB = 2 ** 20;
		let MOST_SOURCE_BYTES = MIB;
		let MOST_CHANGE_SET_BYTES = 64 * MIB;
		async function readText(path, mostBytes = MOST_SOURCE_BYTES) {
			let whole = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
			let real;
			try {
				real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(whole);
			} catch (error) {
				return unresolved(whole, error);
			}
			if (!await staysInside(whole, real)) return refused("a link in its path leads out of the work tree");
			let file;
			try {
				let found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(real);
				if (!found.isFile()) return refused(found.isDirectory() ? "it is a folder" : "it is no regular file");
				file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
				if (!(await file.stat()).isFile()) return refused("it is no regular file");
				return await readAtMost(file, mostBytes);
			} catch (error) {
				return refused(error instanceof Error ? error.message : String(error));
			} finally {
				await file?.close();
			}
		}
		async function namesIn(folder) {
			let whole = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
			try {
				if (!await staysInside((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(whole, "any"), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(whole), "any"))) return [];
				return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(whole)).sort();
			} catch {
				return [];
			}
		}
		async function placeInTree(path) {
			let whole = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
			let [nearest] = await workTreesAbove(whole);
			let top = nearest ?? process.cwd();
			if (!isInside(top, whole)) return null;
			return {
				top,
				path: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, whole).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, "/"),
				proven: nearest !== void 0
			};
		}
		async function staysInside(whole, real) {
			if (/^\/(?:proc|sys|dev)(?:\/|$)/.test(real)) return !1;
			let trees = await workTreesAbove(whole);
			if (trees.length > 0) return (await Promise.all(trees.map((top) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(top)))).every((top) => isInside(top, real) && !namesGit((0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, real)));
			let cwd = process.cwd();
			return isInside(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(isInside(cwd, whole) ? cwd : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(whole)), real);
		}
		async function workTreesAbove(whole) {
			let tops = [];
			for (let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(whole);; folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
				await exists((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git")) && tops.push(folder);
				if (folder === (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) return tops;
			}
		}
		async function exists(path) {
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
				return !0;
			} catch {
				return !1;
			}
		}
		function isInside(folder, path) {
			let way = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
			return way !== "" && !(0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way) && way.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] !== "..";
		}
		function namesGit(way) {
			return way.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).some((part) => part.toLowerCase() === ".git");
		}
		async function readAtMost(file, most) {
			let chunks = [];
			let length = 0;
			for (;;) {
				let { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(Math.min(most + 1, MIB)) });
				if (bytesRead === 0) break;
				length += bytesRead;
				if (length > most) return refused(`it is larger than ${most / MIB} MiB`);
				chunks.push(buffer.subarray(0, bytesRead));
			}
			return {
				ok: !0,
				text: Buffer.concat(chunks).toString("utf8")
			};
		}
		function refused(why) {
			return {
				ok: !1,
				missing: !1,
				why
			};
		}
		async function unresolved(whole, error) {
			let code = error instanceof Error && "code" in error ? error.code : null;
			if (code !== "ENOENT" && code !== "ENOTDIR") return refused(error instanceof Error ? error.message : String(error));
			for (let path = whole; path !== (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path); path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) try {
				if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isSymbolicLink()) return refused("a link in its path leads nowhere");
				break;
			} catch {}
			return {
				ok: !1,
				missing: !0,
				why: "there is no such file"
			};
		}
	}),
	58241: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GU: () => alertOf,
			RJ: () => aboutResources,
			Vb: () => nameOf,
			hy: () => namesInWords,
			kA: () => shownNames,
			r4: () => placeKey
		});
		var _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87261);
		var _model_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97989);
		var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33444);
		var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59152);
		function alertOf(report, sign, own) {
			if (sign === "green") return [];
			let named = new Set(own.flatMap(({ names }) => names));
			let unread = report.regions.filter(({ read }) => !read).map(({ region }) => region);
			let others = [...new Set(aboutResources(report.failed).map(nameOf))].filter((name) => !named.has(name));
			let lines = [
				...own,
				...others.length === 0 ? [] : [{
					label: "Something failed for",
					names: others
				}],
				...unread.length === 0 ? [] : [{
					label: "Not looked at",
					names: unread
				}]
			];
			if (lines.length > 0 || sign !== "red") return lines;
			let [first] = report.failed;
			return first === void 0 ? [] : [{
				label: `What to do: ${(0, _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__.pj)(first.advice, 600)}`,
				names: []
			}];
		}
		function shownNames({ names, unnamed = 0 }) {
			let shown = names.length <= 13 ? names : names.slice(0, 12);
			return {
				shown,
				more: names.length - shown.length + unnamed
			};
		}
		function namesInWords(line) {
			let { shown, more } = shownNames(line);
			return `${shown.join(", ")}${more > 0 ? ` and ${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.ai)(more)} more` : ""}`;
		}
		function nameOf({ resourceName, resourceId }) {
			return resourceName === null || resourceName.trim() === "" ? resourceId ?? "not known" : resourceName;
		}
		function aboutResources(failed) {
			let known = failed.filter(({ region, kind, resourceId }) => region !== null && kind !== null && resourceId !== null);
			return [...(0, _model_group_js__WEBPACK_IMPORTED_MODULE_3__.$)(known, placeKey).values()].flatMap(([first]) => first === void 0 ? [] : [first]);
		}
		function placeKey({ region, kind, resourceId }) {
			return region === null || kind === null || resourceId === null ? "" : (0, _model_js__WEBPACK_IMPORTED_MODULE_1__.TN)({
				region,
				kind,
				id: resourceId
			});
		}
	}),
	7538: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Or: () => makerOf,
			QC: () => commonReport,
			jd: () => countByRegion
		});
		var _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83430);
		var _model_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97989);
		var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8064);
		function commonReport({ request, startedAt, finishedAt, account, caller, refusals, warnings }, found) {
			let failures = [...refusals.map((refusal) => ({
				...refusal,
				region: null,
				action: "start"
			})), ...found.failures];
			let kinds = request?.kinds ?? ["ec2-instance"];
			let { inventory = null, applied = null } = found;
			return {
				version: 1,
				dryRun: request?.dryRun ?? !1,
				kinds,
				outcome: outcomeOf(failures, found),
				startedAt: (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.r4)(startedAt),
				finishedAt: (0, _decide_expiry_js__WEBPACK_IMPORTED_MODULE_0__.r4)(finishedAt),
				account,
				caller,
				run: request?.workflowRun?.url ?? null,
				failedCount: failures.length,
				failed: (0, _failures_js__WEBPACK_IMPORTED_MODULE_1__.cB)(failures, kinds, {
					account,
					inventory,
					applied
				}),
				warnings: [...warnings, ...found.warnings],
				regions: regionEntries(found.regions, failures),
				changeSetPath: found.changeSetPath ?? null
			};
		}
		function makerOf(request) {
			let engine = request?.engine ?? { name: "direct" };
			return {
				engine: engine.name,
				vault: engine.name === "direct" ? null : engine.vault
			};
		}
		function outcomeOf(failures, { succeeded, regions, amiss = 0 }) {
			if (failures.length === 0 && amiss === 0) return "ok";
			if (succeeded > 0) return "partial";
			if (amiss > 0) return "failed";
			return failures.every((failed) => failed.action === "read") && regions.some(({ read }) => read) ? "partial" : "failed";
		}
		function regionEntries(regions, failures) {
			let failed = countByRegion(failures);
			return [...(0, _model_group_js__WEBPACK_IMPORTED_MODULE_2__.$)(regions, ({ region }) => region)].map(([region, entries]) => ({
				region,
				read: entries.every(({ read }) => read),
				failed: failed(region)
			}));
		}
		function countByRegion(items) {
			let counts = new Map();
			for (let { region } of items) region !== null && counts.set(region, (counts.get(region) ?? 0) + 1);
			return (region) => counts.get(region) ?? 0;
		}
	}),
	42078: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qs: () => RESOURCE_PAGES,
			i1: () => consoleLink,
			u1: () => POINT_PAGES
		});
		let RESOURCE_PAGES = {
			"ec2-instance": "instance",
			"ebs-volume": "volume",
			"rds-instance": "database",
			"rds-cluster": "cluster"
		};
		let POINT_PAGES = {
			"ec2-instance": "image",
			"ebs-volume": "snapshot",
			"rds-instance": null,
			"rds-cluster": null
		};
		function consoleLink(page, region, id) {
			let domain = PARTITIONS.find(({ regions }) => regions.test(region))?.domain;
			let { console, fragment, ids, end } = PAGES[page];
			if (domain === void 0 || !ids.test(id)) return null;
			return `https://${region}.${domain}/${console}/home?region=${region}#${fragment}=${id}${end}`;
		}
		let PARTITIONS = [
			{
				regions: /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-[0-9]+$/,
				domain: "console.aws.amazon.com"
			},
			{
				regions: /^cn-[a-z]+-[0-9]+$/,
				domain: "console.amazonaws.cn"
			},
			{
				regions: /^us-gov-[a-z]+-[0-9]+$/,
				domain: "console.amazonaws-us-gov.com"
			}
		];
		let DATABASE = /^(?=[a-z0-9-]{1,63}$)[a-z](?:-?[a-z0-9])*$/;
		let PAGES = {
			image: {
				console: "ec2",
				fragment: "ImageDetails:imageId",
				ids: /^ami-[0-9a-z]+$/,
				end: ""
			},
			instance: {
				console: "ec2",
				fragment: "InstanceDetails:instanceId",
				ids: /^i-[0-9a-z]+$/,
				end: ""
			},
			snapshot: {
				console: "ec2",
				fragment: "SnapshotDetails:snapshotId",
				ids: /^snap-[0-9a-z]+$/,
				end: ""
			},
			volume: {
				console: "ec2",
				fragment: "VolumeDetails:volumeId",
				ids: /^vol-[0-9a-z]+$/,
				end: ""
			},
			database: {
				console: "rds",
				fragment: "database:id",
				ids: DATABASE,
				end: ";is-cluster=false"
			},
			cluster: {
				console: "rds",
				fragment: "database:id",
				ids: DATABASE,
				end: ";is-cluster=true"
			}
		};
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
	8064: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			aK: () => failedEntry,
			cB: () => failedEntries,
			dJ: () => failuresOf,
			nZ: () => warningsOf
		});
		var _named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57718);
		function failuresOf({ created, deleted, deletedSnapshots, retained }, names) {
			let failures = [];
			let add = (subject, target, action, fault) => failures.push({
				subject,
				region: subject.region,
				target,
				action,
				fault
			});
			for (let { change, outcome } of created) {
				let faults = outcome.result === "failed" ? [outcome.fault] : redOf(outcome.met);
				for (let fault of faults) add(names.resource(change.resource), change.resource.id, "create", fault);
			}
			for (let { change, outcome } of deleted) {
				let subject = names.point(change.point);
				if (outcome.result === "failed") add(subject, change.point.id, "delete", outcome.fault);
				else if (outcome.result !== "kept") for (let { snapshotId, fault } of outcome.snapshots) fault !== null && add(subject, snapshotId, "delete-snapshot", fault);
			}
			for (let { change, outcome } of deletedSnapshots) {
				if (outcome.result !== "failed") continue;
				add(names.loose(change.snapshot), change.snapshot.id, "delete-snapshot", outcome.fault);
			}
			for (let { change, outcome } of retained) outcome.result === "failed" && add(names.point(change.point), change.point.id, "set-expiry", outcome.fault);
			return failures;
		}
		function redOf(met = []) {
			return met.flatMap((one) => one.red ? [one.fault] : []);
		}
		function warningsOf({ created }) {
			return created.flatMap(({ change, outcome }) => {
				let met = outcome.result === "failed" ? [] : outcome.met ?? [];
				let { region, id: target } = change.resource;
				return met.flatMap((one) => one.red ? [] : [{
					region,
					target,
					message: one.message
				}]);
			});
		}
		function failedEntries(failures, kinds, story) {
			let [only, ...others] = new Set(kinds);
			let subjectOf = failures.length > 0 ? subjects(story) : () => void 0;
			return failures.map((failure) => {
				let { kind = null, resourceId = null, resourceName = null, recoveryPointId = null } = failure.subject ?? subjectOf(failure) ?? {};
				let known = kind ?? (others.length === 0 && !WHOLE.has(failure.action) ? only ?? null : null);
				return {
					...failedEntry(failure, {
						account: story.account,
						kind: known,
						resourceId,
						resourceName,
						recoveryPointId
					}),
					...failure.place === void 0 ? {} : { place: failure.place }
				};
			});
		}
		let WHOLE = new Set([
			"start",
			"select",
			"purge",
			"sync",
			"preview"
		]);
		function failedEntry({ region, target, action, fault }, subject = {}) {
			let { account = null, kind = null, resourceId = null, resourceName = null, recoveryPointId = null } = subject;
			let { code, message, advice, decode } = fault;
			let about = {
				account,
				region,
				kind,
				resourceId,
				resourceName,
				recoveryPointId
			};
			let told = {
				target,
				action,
				fault: code,
				message,
				advice
			};
			return {
				...about,
				...told,
				...decode !== void 0 && { decode }
			};
		}
		function subjects(story) {
			let byId = subjectsById(story);
			let told = new Set();
			return ({ region, target, action, fault }) => {
				if (action !== "read") return byId.get(`${region} ${target}`) ?? void 0;
				let unread = story.inventory?.regions.find((entry) => !entry.read && entry.region === region && entry.fault === fault && !told.has(entry));
				if (unread === void 0) return;
				told.add(unread);
				return { kind: unread.kind };
			};
		}
		function subjectsById({ account, inventory, applied }) {
			let known = new Map();
			let names = (0, _named_js__WEBPACK_IMPORTED_MODULE_0__.w)({
				account,
				inventory
			});
			let add = (subject, id) => {
				let key = `${subject.region} ${id}`;
				let other = known.get(key);
				known.set(key, other === void 0 || other?.kind === subject.kind ? subject : null);
			};
			for (let entry of inventory?.regions ?? []) {
				if (!entry.read) continue;
				for (let resource of entry.resources) add(names.resource(resource), resource.id);
				for (let point of entry.points) add(names.point(point), point.id);
			}
			for (let { change, outcome } of applied?.created ?? []) {
				if (outcome.result === "failed") continue;
				add({
					...names.resource(change.resource),
					recoveryPointId: outcome.id
				}, outcome.id);
			}
			return known;
		}
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
	59152: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$l: () => gib,
			U5: () => timeBetween,
			_l: () => pluralOf,
			ai: () => number,
			hS: () => counted,
			uM: () => share
		});
		function number(value) {
			return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
		}
		function counted(count, singular, plural = `${singular}s`) {
			return `${number(count)} ${count === 1 ? singular : plural}`;
		}
		function pluralOf(singular, count) {
			return count === 1 ? singular : `${singular}s`;
		}
		function share(part, whole, noun, verb) {
			return `${number(part)} of ${counted(whole, noun)} ${part === 1 ? verb.one : verb.many}`;
		}
		function gib(size) {
			return `${number(size)} GiB`;
		}
		function timeBetween(start, end) {
			let seconds = Math.round((Date.parse(end) - Date.parse(start)) / 1e3);
			if (!Number.isFinite(seconds) || seconds < 0) return null;
			if (seconds < 1) return "less than 1 s";
			if (seconds < 60) return `${seconds} s`;
			let minutes = Math.floor(seconds / 60);
			if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
			return `${number(Math.floor(minutes / 60))} h ${minutes % 60} min`;
		}
	}),
	64611: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OG: () => logLines,
			T7: () => namedInLog,
			ai: () => logPlace
		});
		var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33866);
		function logLines({ report, terms, lines }) {
			let failed = report.failed.map(({ kind, region, target, resourceId, resourceName, fault, message }) => `${logPlace(terms, kind, region)} ${namedInLog({
				resourceId,
				resourceName
			}, (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.fk)(target))}: ${fault}: ${message}`);
			return [...lines, ...failed];
		}
		function logPlace({ mixed }, kind, region) {
			return [region, mixed ? kind : null].filter((part) => part !== null).join(" ");
		}
		function namedInLog({ resourceName, resourceId }, target = "") {
			let id = target === "" ? resourceId ?? "not known" : target;
			return resourceName === null || resourceName.trim() === "" ? id : `${resourceName} (${id})`;
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
	57718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => namer });
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		function namer({ account, inventory }) {
			let living = new Map();
			for (let region of inventory?.regions ?? []) if (region.read) for (let resource of region.resources) living.set((0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)(resource), resource.name);
			let source = ({ kind, region, tags }, id) => ({
				account,
				region,
				kind,
				resourceId: id,
				resourceName: id === null ? null : living.get((0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)({
					kind,
					region,
					id
				})) ?? tags.sourceName ?? ""
			});
			return {
				resource: ({ kind, region, id, name }) => ({
					account,
					region,
					kind,
					resourceId: id,
					resourceName: name,
					recoveryPointId: null
				}),
				point: (point) => ({
					...source(point, point.source),
					recoveryPointId: point.id
				}),
				loose: (snapshot) => ({
					...source(snapshot, snapshot.source),
					recoveryPointId: snapshot.madeFor
				})
			};
		}
	}),
	94324: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jb: () => rowsByKind,
			RO: () => rowsOf,
			VG: () => resourceCell,
			tZ: () => PLAIN,
			zt: () => pointCell
		});
		var _console_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42078);
		var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33866);
		function rowsOf(entries, cells) {
			return {
				count: entries.length,
				row: (index) => {
					let entry = entries[index];
					return entry === void 0 ? [] : cells(entry);
				}
			};
		}
		let PLAIN = {
			notes: [],
			groups: null,
			mostRows: 1e400,
			quiet: !1,
			folded: !1,
			bad: !1,
			dispensable: [],
			sentences: []
		};
		function rowsByKind(mixed, columns, entries, cells) {
			if (!mixed) return {
				columns,
				...rowsOf(entries, cells)
			};
			let behindFirst = ([first, ...others], item) => first === void 0 ? [] : [
				first,
				item,
				...others
			];
			return {
				columns: behindFirst(columns, "Kind"),
				...rowsOf(entries, (entry) => behindFirst(cells(entry), [entry.kind ?? ""]))
			};
		}
		function resourceCell(kind, region, id, name = "") {
			if (id === null) return ["not known"];
			let reference = {
				page: _console_links_js__WEBPACK_IMPORTED_MODULE_0__.Qs[kind],
				region,
				id
			};
			return name === null || name.trim() === "" ? [reference] : [name, reference];
		}
		function pointCell(kind, region, id) {
			let page = _console_links_js__WEBPACK_IMPORTED_MODULE_0__.u1[kind];
			return [page === null ? (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.fk)(id) : {
				page,
				region,
				id
			}];
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
	}),
	14544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => directTerms,
			fd: () => termsOf,
			wW: () => headed
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		function termsOf({ kinds, engine }) {
			let { resource, point, aPoint } = (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(kinds);
			let mixed = new Set(kinds).size > 1;
			if (engine === "direct") return {
				resource,
				point,
				work: point,
				aWork: aPoint,
				begin: "create",
				begun: "created",
				mixed
			};
			return {
				resource,
				point: (0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Z9)([]).point,
				work: "backup job",
				aWork: "a backup job",
				begin: "start",
				begun: "started",
				mixed
			};
		}
		function directTerms({ kinds }) {
			return termsOf({
				kinds,
				engine: "direct"
			});
		}
		function headed(word) {
			return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
		}
	}),
	56898: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vj: () => verdictOf,
			nl: () => hasFault,
			x8: () => signed
		});
		var _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87261);
		var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59152);
		function verdictOf(report, clauses) {
			let good = report.outcome === "ok";
			let worries = clauses.worries ?? [];
			let sign = clauses.sign ?? (good ? worries.length > 0 ? "orange" : "green" : "red");
			if (clauses.sentence !== void 0) return {
				good,
				sign,
				sentence: clauses.sentence
			};
			let protection = clauses.protection ?? null;
			return {
				good,
				sign,
				sentence: headed([
					...protection === null ? [] : [protection],
					...worries,
					...good ? [clauses.done] : failureClauses(report, clauses),
					...report.dryRun ? ["dry run: nothing was written"] : []
				].filter((clause) => clause !== "").join(" · "))
			};
		}
		function headed(text) {
			return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
		}
		let EMOJI = {
			green: "🟢",
			orange: "🟠",
			red: "🔴"
		};
		let LETTERS = {
			green: "OK",
			orange: "WARNING",
			red: "NOT OK"
		};
		function signed({ sign, sentence }, emoji = !0) {
			return emoji ? `${EMOJI[sign]} ${sentence}` : `${LETTERS[sign]}: ${sentence}`;
		}
		function hasFault(report, code) {
			return report.failed.some(({ fault }) => fault === code);
		}
		function failureClauses(report, clauses) {
			let { problems, besides, tellsFailure = !1 } = clauses;
			let job = clauses.job.toLowerCase();
			let unread = report.regions.filter(({ read }) => !read).length;
			let unknown = unread === 0 ? [] : [(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.uM)(unread, report.regions.length, "region", {
				one: "unknown",
				many: "unknown"
			})];
			let told = [...problems];
			told.length === 0 && unknown.length === 0 && !tellsFailure && told.push(otherProblem(report));
			let [first, ...others] = told;
			let how = endOf(report, job);
			let begun = first === void 0 ? how === null ? [] : [how] : [`${how ?? `${job} failed`}: ${first}`];
			return [
				...unknown,
				...begun,
				...others,
				...besides === null ? [] : [besides]
			];
		}
		function endOf(report, job) {
			if (hasFault(report, "too-many-deletions")) return report.dryRun ? `${job} would be refused` : `${job} refused`;
			return hasFault(report, "cancelled") ? `${job} cancelled` : null;
		}
		function otherProblem({ failed }) {
			let [first] = failed;
			if (first === void 0) return "it ended early and left no reason";
			if (first.action !== "start" && first.action !== "select" && failed.length > 1) return (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(failed.length, "failure");
			let more = failed.length - 1;
			return `${(0, _decide_plain_js__WEBPACK_IMPORTED_MODULE_0__.pj)(first.message, 200).replace(/[.;:]$/, "")}${more > 0 ? `; ${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.hS)(more, "more failure")}` : ""}`;
		}
	}),
	33866: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gx: () => keptWords,
			Iv: () => actionWords,
			MM: () => behindWords,
			MS: () => KEPT_ORDER,
			NC: () => snapshotResultWords,
			RY: () => FINISHED_WORDS,
			b8: () => RETAINED_WORDS,
			dm: () => isUneventful,
			fk: () => shownId,
			jP: () => createdStateWords,
			lb: () => deletedBecauseWords,
			q1: () => headingWords
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59152);
		var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14544);
		function actionWords({ action, kind }, subject) {
			let alone = kind === null || subject.kinds.length < 2;
			let { resource, point, work, begin } = (0, _terms_js__WEBPACK_IMPORTED_MODULE_1__.fd)(alone ? subject : {
				...subject,
				kinds: [kind]
			});
			return {
				start: "start the run",
				select: `select ${resource}s`,
				read: alone ? "read" : `read ${resource}s`,
				create: `${begin} ${work}`,
				wait: `wait for ${work}`,
				delete: `delete ${point}`,
				"delete-snapshot": "delete snapshot",
				purge: "purge",
				"set-expiry": `set the expiry of ${point}`,
				sync: "sync",
				preview: "preview",
				report: "hand the result over"
			}[action];
		}
		let KEPT_WORDS = {
			refused: "due for deletion, but refused",
			failed: "deletion failed",
			"expiry-unreadable": "Expire tag cannot be read",
			"expiry-missing": "no Expire tag",
			"not-ours": "not proven to be ours",
			protected: "protected against deletion",
			public: "public",
			"in-use": "in use",
			locked: "locked",
			changed: "changed since it was decided",
			"not-approved": "due, but not in the approved change set",
			"min-keep": "among the newest of its resource (min-keep)",
			"unknown-plan": "its plan or rule is not in the plan file",
			retention: "kept by its plan's retention",
			pending: "still pending",
			"other-tag": "made for another tag",
			"never-expires": "never expires",
			"not-expired": "not expired yet"
		};
		let KEPT_ORDER = Object.keys(KEPT_WORDS);
		function keptWords(because, kinds) {
			if (because === "protected" && kinds.every((kind) => kind === "ec2-instance")) return "protected against deregistration";
			return because === "min-keep" ? `among the newest of its ${(0, _model_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(kinds).resource} (min-keep)` : KEPT_WORDS[because];
		}
		let RETAINED_WORDS = {
			lengthen: "kept longer",
			shorten: "kept shorter",
			"shorten-to-grace": "kept shorter, as far as the grace allows",
			snapshots: "its snapshots said something else"
		};
		function isUneventful(because) {
			return because === "not-expired" || because === "never-expires";
		}
		function createdStateWords(entry) {
			let state = entry.state === "planned" ? "would be created" : entry.state;
			return entry.alreadyDone ? `${state}, made by an earlier attempt` : state;
		}
		function deletedBecauseWords(entry) {
			if (entry.because === "failed") return "had failed, held no backup";
			return "expired";
		}
		function snapshotResultWords(result) {
			if (result === "planned") return "would be deleted";
			if (result === "success") return "deleted";
			return result === "skipped" ? "skipped (another AMI uses it)" : `left behind: ${result}`;
		}
		let FINISHED_WORDS = {
			planned: "would be deleted",
			deleted: "deleted",
			failed: "FAILED, left behind"
		};
		function headingWords(noun, done, count, dryRun) {
			return `${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.hS)(count, noun)} ${dryRun ? `would be ${done}` : done}`;
		}
		function shownId(id) {
			return /^arn:[^:]*:rds:[^:]*:[^:]*:(?:cluster-)?snapshot:([^:]+)$/.exec(id)?.[1] ?? id;
		}
		function behindWords(kinds) {
			let databases = kinds.filter((kind) => kind === "rds-instance" || kind === "rds-cluster").length;
			if (databases === 0) return "volumes";
			return databases === kinds.length ? "databases" : "volumes and databases";
		}
	})
};
