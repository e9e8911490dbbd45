export const id = 3842;
export const ids = [3842];
export const modules = {
	94792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HB: () => BACKUP_WORDINGS,
			sO: () => noVault,
			v7: () => vaultUnclear
		});
		let BACKUP_WORDINGS = new Map(Object.entries({
			LimitExceededException: ["quota-reached", "Raise the quota of AWS Backup in Service Quotas for this region, or delete what is no longer needed; the other regions are not affected."],
			ResourceNotFoundException: ["resource-gone", "It disappeared during the run. If this was intended, do nothing."],
			AlreadyExistsException: ["name-taken", "Find out who made what has that name, or write another name."],
			InvalidResourceStateException: ["busy", "Another operation on it is in progress: run again later."],
			ConflictException: ["busy", "Another operation on it is in progress: run again later."],
			InvalidParameterValueException: ["bad-input", "Correct what the message names: the ARN of the role, the lifecycle, the vault or the resource."]
		}));
		function noVault(vault, region) {
			return {
				code: "bad-input",
				message: `vault: there is no backup vault "${vault}" in ${region}`,
				advice: `Write create-vault: true to have it made, make it in ${region}, write the name of one that is there, or leave the region out with "!${region}" in regions.`
			};
		}
		function vaultUnclear(vault, region, said) {
			return {
				code: "access-denied",
				message: `there is no backup vault "${vault}" in ${region}, or it may not be looked at: ${said}`,
				advice: "If there is none, write create-vault: true or make it; if there is, allow backup:DescribeBackupVault on it in the role's policy and in the vault's access policy."
			};
		}
	}),
	53842: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { openProtected: () => openProtected });
		var commandBuilder = __webpack_require__(86149);
		var schemas_0 = __webpack_require__(9880);
		class ListProtectedResourcesCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "ListProtectedResources", schemas_0.en9) {}
		var model = __webpack_require__(33444);
		var aws_caller = __webpack_require__(10458);
		var pages = __webpack_require__(79158);
		var service = __webpack_require__(93430);
		function openProtected(context) {
			let caller = (0, aws_caller.u)(service.D, context);
			return {
				list: async (region) => {
					let listed = await (0, pages.n)((NextToken) => caller.repeatable(region, "ListProtectedResources", (client) => client.send(new ListProtectedResourcesCommand({
						MaxResults: 1e3,
						NextToken
					}))), ({ Results = [] }) => Results.flatMap(({ ResourceArn: arn, LastBackupTime: at, LastRecoveryPointArn: id = "" }) => arn === void 0 || at === void 0 ? [] : [[arn, {
						at: at.getTime(),
						id: (0, model.hS)(id)
					}]]));
					return listed.ok ? (0, model.kX)(new Map(listed.value)) : listed;
				},
				close: () => caller.close()
			};
		}
	}),
	93430: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => BACKUP });
		var BackupClient = __webpack_require__(64428);
		var answer_check = __webpack_require__(45723);
		var faults = __webpack_require__(94792);
		let SILENT = new Set(["DeleteBackupSelectionCommand", "TagResourceCommand"]);
		let HOLDS = {
			StartBackupJobCommand: "BackupJobId",
			DescribeBackupJobCommand: "State",
			DescribeBackupVaultCommand: "BackupVaultName",
			CreateBackupPlanCommand: "BackupPlanId",
			UpdateBackupPlanCommand: "BackupPlanId",
			GetBackupPlanCommand: "BackupPlan",
			CreateBackupSelectionCommand: "SelectionId",
			GetBackupSelectionCommand: "BackupSelection"
		};
		function isWholeAnswer(body, command) {
			if (body.length === 0) return SILENT.has(command);
			let answer;
			try {
				answer = JSON.parse(body.toString("utf8"));
			} catch {
				return !1;
			}
			if (typeof answer != "object" || !answer || Array.isArray(answer)) return !1;
			let held = HOLDS[command];
			return held === void 0 || held in answer;
		}
		let SLOW = {
			burst: 5,
			perSecond: 5
		};
		let DESCRIBING = {
			burst: 15,
			perSecond: 15
		};
		let LISTING = {
			burst: 20,
			perSecond: 20
		};
		let BACKUP = {
			prefix: "backup",
			open: (config) => {
				let client = new BackupClient.M(config);
				(0, answer_check.U)(client, isWholeAnswer);
				return client;
			},
			limits: {
				StartBackupJob: SLOW,
				DescribeBackupJob: DESCRIBING,
				ListBackupJobs: LISTING,
				CreateBackupVault: SLOW,
				DescribeBackupVault: SLOW,
				ListBackupVaults: LISTING,
				ListRecoveryPointsByBackupVault: LISTING,
				ListProtectedResources: LISTING,
				ListRecoveryPointsByResource: LISTING,
				DescribeRegionSettings: SLOW,
				CreateBackupPlan: SLOW,
				UpdateBackupPlan: SLOW,
				DeleteBackupPlan: SLOW,
				GetBackupPlan: DESCRIBING,
				ListBackupPlans: LISTING,
				CreateBackupSelection: SLOW,
				DeleteBackupSelection: SLOW,
				GetBackupSelection: SLOW,
				ListBackupSelections: LISTING,
				ListTags: LISTING,
				TagResource: SLOW
			},
			writes: new Set([
				"StartBackupJob",
				"CreateBackupVault",
				"CreateBackupPlan",
				"UpdateBackupPlan",
				"DeleteBackupPlan",
				"CreateBackupSelection",
				"DeleteBackupSelection",
				"TagResource"
			]),
			wordings: faults.HB
		};
	})
};
