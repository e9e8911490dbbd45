export const id = 8516;
export const ids = [8516];
export const modules = { 8516: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AK: () => ListRecoveryPointsByBackupVault$,
Cd: () => DescribeBackupVault$,
G5: () => command,
HB: () => BACKUP_WORDINGS,
Hc: () => CreateBackupVault$,
Iz: () => ListBackupSelections$,
Jq: () => TagResource$,
KX: () => UpdateRestoreTestingPlan$,
Kx: () => GetBackupPlan$,
OW: () => DescribeCopyJob$,
Oj: () => DeleteRestoreTestingSelection$,
Pl: () => DeleteRestoreTestingPlan$,
Pm: () => ListBackupPlans$,
Qf: () => UpdateRestoreTestingSelection$,
R6: () => ListBackupJobs$,
Ss: () => ListTags$,
Ty: () => DescribeRegionSettings$,
WK: () => StartBackupJob$,
Zv: () => ListRestoreJobs$,
_2: () => GetSupportedResourceTypes$,
en: () => ListProtectedResources$,
fK: () => StartCopyJob$,
fR: () => CreateRestoreTestingSelection$,
hC: () => CreateBackupSelection$,
hJ: () => ListRestoreTestingPlans$,
kJ: () => CreateRestoreTestingPlan$,
lq: () => _ep0,
mC: () => CreateBackupPlan$,
n_: () => GetBackupSelection$,
oJ: () => ListRestoreTestingSelections$,
p2: () => DeleteBackupPlan$,
q1: () => errorTypeRegistries,
q5: () => DeleteBackupSelection$,
qH: () => ListBackupVaults$,
qf: () => GetRestoreTestingPlan$,
rA: () => UpdateBackupPlan$,
sO: () => noVault,
t1: () => GetRestoreTestingSelection$,
v7: () => vaultUnclear,
vr: () => resolveClientEndpointParameters,
xL: () => DescribeBackupJob$,
yt: () => _mw0
});
var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3632);
let resolveClientEndpointParameters = (options) => Object.assign(options, {
useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
useFipsEndpoint: options.useFipsEndpoint ?? !1,
defaultSigningName: "backup"
});
let commonParams = {
UseFIPS: {
	type: "builtInParams",
	name: "useFipsEndpoint"
},
Endpoint: {
	type: "builtInParams",
	name: "endpoint"
},
Region: {
	type: "builtInParams",
	name: "region"
},
UseDualStack: {
	type: "builtInParams",
	name: "useDualstackEndpoint"
}
};
var BackupServiceException = class BackupServiceException extends _run_js__WEBPACK_IMPORTED_MODULE_0__.TJ8 {
constructor(options) {
	super(options);
	Object.setPrototypeOf(this, BackupServiceException.prototype);
}
};
var AlreadyExistsException = class AlreadyExistsException extends BackupServiceException {
name = "AlreadyExistsException";
$fault = "client";
Code;
Message;
CreatorRequestId;
Arn;
Type;
Context;
constructor(opts) {
	super({
		name: "AlreadyExistsException",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, AlreadyExistsException.prototype);
	this.Code = opts.Code;
	this.Message = opts.Message;
	this.CreatorRequestId = opts.CreatorRequestId;
	this.Arn = opts.Arn;
	this.Type = opts.Type;
	this.Context = opts.Context;
}
};
var InvalidParameterValueException = class InvalidParameterValueException extends BackupServiceException {
name = "InvalidParameterValueException";
$fault = "client";
Code;
Message;
Type;
Context;
constructor(opts) {
	super({
		name: "InvalidParameterValueException",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
	this.Code = opts.Code;
	this.Message = opts.Message;
	this.Type = opts.Type;
	this.Context = opts.Context;
}
};
var InvalidRequestException = class InvalidRequestException extends BackupServiceException {
name = "InvalidRequestException";
$fault = "client";
Code;
Message;
Type;
Context;
constructor(opts) {
	super({
		name: "InvalidRequestException",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidRequestException.prototype);
	this.Code = opts.Code;
	this.Message = opts.Message;
	this.Type = opts.Type;
	this.Context = opts.Context;
}
};
var MissingParameterValueException = class MissingParameterValueException extends BackupServiceException {
name = "MissingParameterValueException";
$fault = "client";
Code;
Message;
Type;
Context;
constructor(opts) {
	super({
		name: "MissingParameterValueException",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, MissingParameterValueException.prototype);
	this.Code = opts.Code;
	this.Message = opts.Message;
	this.Type = opts.Type;
	this.Context = opts.Context;
}
};
var ResourceNotFoundException = class ResourceNotFoundException extends BackupServiceException {
name = "ResourceNotFoundException";
$fault = "client";
Code;
Message;
Type;
Context;
constructor(opts) {
	super({
		name: "ResourceNotFoundException",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
	this.Code = opts.Code;
	this.Message = opts.Message;
	this.Type = opts.Type;
	this.Context = opts.Context;
}
};
var ServiceUnavailableException = class ServiceUnavailableException extends BackupServiceException {
name = "ServiceUnavailableException";
$fault = "server";
Code;
Message;
Type;
Context;
constructor(opts) {
	super({
		name: "ServiceUnavailableException",
		$fault: "server",
		...opts
	});
	Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
	this.Code = opts.Code;
	this.Message = opts.Message;
	this.Type = opts.Type;
	this.Context = opts.Context;
}
};
var InvalidResourceStateException = class InvalidResourceStateException extends BackupServiceException {
name = "InvalidResourceStateException";
$fault = "client";
Code;
Message;
Type;
Context;
constructor(opts) {
	super({
		name: "InvalidResourceStateException",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, InvalidResourceStateException.prototype);
	this.Code = opts.Code;
	this.Message = opts.Message;
	this.Type = opts.Type;
	this.Context = opts.Context;
}
};
var ConflictException = class ConflictException extends BackupServiceException {
name = "ConflictException";
$fault = "client";
Code;
Message;
Type;
Context;
constructor(opts) {
	super({
		name: "ConflictException",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, ConflictException.prototype);
	this.Code = opts.Code;
	this.Message = opts.Message;
	this.Type = opts.Type;
	this.Context = opts.Context;
}
};
var LimitExceededException = class LimitExceededException extends BackupServiceException {
name = "LimitExceededException";
$fault = "client";
Code;
Message;
Type;
Context;
constructor(opts) {
	super({
		name: "LimitExceededException",
		$fault: "client",
		...opts
	});
	Object.setPrototypeOf(this, LimitExceededException.prototype);
	this.Code = opts.Code;
	this.Message = opts.Message;
	this.Type = opts.Type;
	this.Context = opts.Context;
}
};
var DependencyFailureException = class DependencyFailureException extends BackupServiceException {
name = "DependencyFailureException";
$fault = "server";
Code;
Message;
Type;
Context;
constructor(opts) {
	super({
		name: "DependencyFailureException",
		$fault: "server",
		...opts
	});
	Object.setPrototypeOf(this, DependencyFailureException.prototype);
	this.Code = opts.Code;
	this.Message = opts.Message;
	this.Type = opts.Type;
	this.Context = opts.Context;
}
};
let _ABSd = "AdvancedBackupSettings";
let _AI = "AccountId";
let _ASR = "AggregatedScanResult";
let _BAI = "ByAccountId";
let _BCA = "ByCreatedAfter";
let _BCAy = "ByCompleteAfter";
let _BCB = "ByCreatedBefore";
let _BCBy = "ByCompleteBefore";
let _BJI = "BackupJobId";
let _BO = "BackupOptions";
let _BP = "BackupPlan";
let _BPA = "BackupPlanArn";
let _BPIa = "BackupPlanId";
let _BPJI = "ByParentJobId";
let _BPL = "BackupPlansList";
let _BPN = "BackupPlanName";
let _BRA = "ByResourceArn";
let _BRT = "ByResourceType";
let _BS = "BackupSelection";
let _BSIB = "BackupSizeInBytes";
let _BSL = "BackupSelectionsList";
let _BT = "BytesTransferred";
let _BTa = "BackupType";
let _BVA = "BackupVaultArn";
let _BVAI = "BackupVaultAccountId";
let _BVL = "BackupVaultList";
let _BVN = "BackupVaultName";
let _C = "Code";
let _CA = "CopyActions";
let _CB = "CreatedBy";
let _CD = "CreationDate";
let _CDo = "CompletionDate";
let _CJ = "CopyJob";
let _CJI = "CopyJobId";
let _CJIS = "ChildJobsInState";
let _CK = "ConditionKey";
let _CL = "CalculatedLifecycle";
let _CMI = "CompositeMemberIdentifier";
let _CRI = "CreatorRequestId";
let _CTr = "CreationTime";
let _CV = "ConditionValue";
let _CWM = "CompletionWindowMinutes";
let _Co = "Context";
let _Con = "Conditions";
let _DBVA = "DestinationBackupVaultArn";
let _DD = "DeletionDate";
let _ECB = "EnableContinuousBackup";
let _ECD = "ExpectedCompletionDate";
let _EKA = "EncryptionKeyArn";
let _EKT = "EncryptionKeyType";
let _IA = "IndexActions";
let _ID = "InitiationDate";
let _IE = "IsEncrypted";
let _IP = "IsParent";
let _IRA = "IamRoleArn";
let _IT = "IdempotencyToken";
let _L = "Lifecycle";
let _LD = "LockDate";
let _LED = "LastExecutionDate";
let _LET = "LastExecutionTime";
let _LMATU = "LatestMpaApprovalTeamUpdate";
let _LOT = "ListOfTags";
let _LUT = "LastUpdateTime";
let _Lo = "Locked";
let _M = "Message";
let _MC = "MessageCategory";
let _MR = "MaxResults";
let _MRD = "MinRetentionDays";
let _MRDa = "MaxRetentionDays";
let _MS = "MalwareScanner";
let _MSA = "MpaSessionArn";
let _MSRP = "MaxScheduledRunsPreview";
let _NOCJ = "NumberOfChildJobs";
let _NORP = "NumberOfRecoveryPoints";
let _NT = "NextToken";
let _PD = "PercentDone";
let _PJI = "ParentJobId";
let _PRA = "ProtectedResourceArns";
let _PRC = "ProtectedResourceConditions";
let _PRT = "ProtectedResourceType";
let _RA = "ResourceArn";
let _RI = "RuleId";
let _RMO = "RestoreMetadataOverrides";
let _RN = "ResourceName";
let _RNu = "RuleName";
let _RPA = "RecoveryPointArn";
let _RPL = "RecoveryPointLifecycle";
let _RPS = "RecoveryPointSelection";
let _RPT = "RecoveryPointTags";
let _RT = "ResourceType";
let _RTP = "RestoreTestingPlan";
let _RTPA = "RestoreTestingPlanArn";
let _RTPN = "RestoreTestingPlanName";
let _RTPe = "RestoreTestingPlans";
let _RTS = "RestoreTestingSelection";
let _RTSN = "RestoreTestingSelectionName";
let _RTSe = "RestoreTestingSelections";
let _RTe = "ResourceTypes";
let _Ru = "Rules";
let _S = "State";
let _SA = "ScanActions";
let _SB = "StartBy";
let _SBVA = "SourceBackupVaultArn";
let _SE = "ScheduleExpression";
let _SET = "ScheduleExpressionTimezone";
let _SEt = "StringEquals";
let _SI = "SelectionId";
let _SM = "StatusMessage";
let _SN = "SelectionName";
let _SNE = "StringNotEquals";
let _SRP = "ScheduledRunsPreview";
let _SS = "ScanSettings";
let _SWH = "StartWindowHours";
let _SWM = "StartWindowMinutes";
let _St = "Status";
let _T = "Type";
let _TBVN = "TargetBackupVaultName";
let _TLAGBVA = "TargetLogicallyAirGappedBackupVaultArn";
let _Ta = "Tags";
let _UT = "UpdateTime";
let _VI = "VersionId";
let _VLS = "VaultLockState";
let _VS = "VaultState";
let _VT = "VaultType";
let _VWH = "ValidationWindowHours";
let _aI = "accountId";
let _bVAI = "backupVaultAccountId";
let _c = "client";
let _cA = "createdAfter";
let _cAo = "completeAfter";
let _cB = "createdBefore";
let _cBo = "completeBefore";
let _e = "error";
let _h = "http";
let _hQ = "httpQuery";
let _mR = "maxResults";
let _nT = "nextToken";
let _pJI = "parentJobId";
let _rA = "resourceArn";
let _rT = "resourceType";
let _s = "smithy.ts.sdk.synthetic.com.amazonaws.backup";
let _se = "server";
let n0 = "com.amazonaws.backup";
let _s_registry = _run_js__WEBPACK_IMPORTED_MODULE_0__.OFv.for(_s);
var BackupServiceException$ = [
-3,
_s,
"BackupServiceException",
0,
[],
[]
];
_s_registry.registerError(BackupServiceException$, BackupServiceException);
let n0_registry = _run_js__WEBPACK_IMPORTED_MODULE_0__.OFv.for(n0);
var AlreadyExistsException$ = [
-3,
n0,
"AlreadyExistsException",
{ [_e]: _c },
[
	_C,
	_M,
	_CRI,
	"Arn",
	_T,
	_Co
],
[
	0,
	0,
	0,
	0,
	0,
	0
]
];
n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
var ConflictException$ = [
-3,
n0,
"ConflictException",
{
	awsQueryError: ["ConflictException", 409],
	[_e]: _c,
	httpError: 409
},
[
	_C,
	_M,
	_T,
	_Co
],
[
	0,
	0,
	0,
	0
]
];
n0_registry.registerError(ConflictException$, ConflictException);
var DependencyFailureException$ = [
-3,
n0,
"DependencyFailureException",
{ [_e]: _se },
[
	_C,
	_M,
	_T,
	_Co
],
[
	0,
	0,
	0,
	0
]
];
n0_registry.registerError(DependencyFailureException$, DependencyFailureException);
var InvalidParameterValueException$ = [
-3,
n0,
"InvalidParameterValueException",
{ [_e]: _c },
[
	_C,
	_M,
	_T,
	_Co
],
[
	0,
	0,
	0,
	0
]
];
n0_registry.registerError(InvalidParameterValueException$, InvalidParameterValueException);
var InvalidRequestException$ = [
-3,
n0,
"InvalidRequestException",
{ [_e]: _c },
[
	_C,
	_M,
	_T,
	_Co
],
[
	0,
	0,
	0,
	0
]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var InvalidResourceStateException$ = [
-3,
n0,
"InvalidResourceStateException",
{ [_e]: _c },
[
	_C,
	_M,
	_T,
	_Co
],
[
	0,
	0,
	0,
	0
]
];
n0_registry.registerError(InvalidResourceStateException$, InvalidResourceStateException);
var LimitExceededException$ = [
-3,
n0,
"LimitExceededException",
{ [_e]: _c },
[
	_C,
	_M,
	_T,
	_Co
],
[
	0,
	0,
	0,
	0
]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MissingParameterValueException$ = [
-3,
n0,
"MissingParameterValueException",
{ [_e]: _c },
[
	_C,
	_M,
	_T,
	_Co
],
[
	0,
	0,
	0,
	0
]
];
n0_registry.registerError(MissingParameterValueException$, MissingParameterValueException);
var ResourceNotFoundException$ = [
-3,
n0,
"ResourceNotFoundException",
{ [_e]: _c },
[
	_C,
	_M,
	_T,
	_Co
],
[
	0,
	0,
	0,
	0
]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceUnavailableException$ = [
-3,
n0,
"ServiceUnavailableException",
{ [_e]: _se },
[
	_C,
	_M,
	_T,
	_Co
],
[
	0,
	0,
	0,
	0
]
];
n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
let errorTypeRegistries = [_s_registry, n0_registry];
var AdvancedBackupSetting$ = [
3,
n0,
"AdvancedBackupSetting",
0,
[_RT, _BO],
[0, 128]
];
var AggregatedScanResult$ = [
3,
n0,
_ASR,
0,
[
	"FailedScan",
	"Findings",
	"LastComputed"
],
[
	2,
	64,
	4
]
];
var BackupJob$ = [
3,
n0,
"BackupJob",
0,
[
	_AI,
	_BJI,
	_BVN,
	_BVA,
	_VT,
	_VLS,
	_RPA,
	_RPL,
	_EKA,
	_IE,
	_RA,
	_CD,
	_CDo,
	_S,
	_SM,
	_PD,
	_BSIB,
	_IRA,
	_CB,
	_ECD,
	_SB,
	_RT,
	_BT,
	_BO,
	_BTa,
	_PJI,
	_IP,
	_RN,
	_ID,
	_MC
],
[
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	() => Lifecycle$,
	0,
	2,
	0,
	4,
	4,
	0,
	0,
	0,
	1,
	0,
	() => RecoveryPointCreator$,
	4,
	4,
	0,
	1,
	128,
	0,
	0,
	2,
	0,
	4,
	0
]
];
var BackupPlan$ = [
3,
n0,
_BP,
0,
[
	_BPN,
	_Ru,
	_ABSd,
	_SS
],
[
	0,
	[() => BackupRules, 0],
	() => AdvancedBackupSettings,
	() => ScanSettings
],
2
];
var BackupPlanInput$ = [
3,
n0,
"BackupPlanInput",
0,
[
	_BPN,
	_Ru,
	_ABSd,
	_SS
],
[
	0,
	[() => BackupRulesInput, 0],
	() => AdvancedBackupSettings,
	() => ScanSettings
],
2
];
var BackupPlansListMember$ = [
3,
n0,
"BackupPlansListMember",
0,
[
	_BPA,
	_BPIa,
	_CD,
	_DD,
	_VI,
	_BPN,
	_CRI,
	_LED,
	_ABSd
],
[
	0,
	0,
	4,
	4,
	0,
	0,
	0,
	4,
	() => AdvancedBackupSettings
]
];
var BackupRule$ = [
3,
n0,
"BackupRule",
0,
[
	_RNu,
	_TBVN,
	_TLAGBVA,
	_SE,
	_SWM,
	_CWM,
	_L,
	_RPT,
	_RI,
	_CA,
	_ECB,
	_SET,
	_IA,
	_SA
],
[
	0,
	0,
	0,
	0,
	1,
	1,
	() => Lifecycle$,
	[() => Tags, 0],
	0,
	() => CopyActions,
	2,
	0,
	() => IndexActions,
	() => ScanActions
],
2
];
var BackupRuleInput$ = [
3,
n0,
"BackupRuleInput",
0,
[
	_RNu,
	_TBVN,
	_TLAGBVA,
	_SE,
	_SWM,
	_CWM,
	_L,
	_RPT,
	_CA,
	_ECB,
	_SET,
	_IA,
	_SA
],
[
	0,
	0,
	0,
	0,
	1,
	1,
	() => Lifecycle$,
	[() => Tags, 0],
	() => CopyActions,
	2,
	0,
	() => IndexActions,
	() => ScanActions
],
2
];
var BackupSelection$ = [
3,
n0,
_BS,
0,
[
	_SN,
	_IRA,
	"Resources",
	_LOT,
	"NotResources",
	_Con
],
[
	0,
	0,
	64,
	() => ListOfTags,
	64,
	() => Conditions$
],
2
];
var BackupSelectionsListMember$ = [
3,
n0,
"BackupSelectionsListMember",
0,
[
	_SI,
	_SN,
	_BPIa,
	_CD,
	_CRI,
	_IRA
],
[
	0,
	0,
	0,
	4,
	0,
	0
]
];
var BackupVaultListMember$ = [
3,
n0,
"BackupVaultListMember",
0,
[
	_BVN,
	_BVA,
	_VT,
	_VS,
	_CD,
	_EKA,
	_CRI,
	_NORP,
	_Lo,
	_MRD,
	_MRDa,
	_LD,
	_EKT
],
[
	0,
	0,
	0,
	0,
	4,
	0,
	0,
	1,
	2,
	1,
	1,
	4,
	0
]
];
var CalculatedLifecycle$ = [
3,
n0,
_CL,
0,
["MoveToColdStorageAt", "DeleteAt"],
[4, 4]
];
var Condition$ = [
3,
n0,
"Condition",
0,
[
	"ConditionType",
	_CK,
	_CV
],
[
	0,
	0,
	0
],
3
];
var ConditionParameter$ = [
3,
n0,
"ConditionParameter",
0,
[_CK, _CV],
[0, 0]
];
var Conditions$ = [
3,
n0,
_Con,
0,
[
	_SEt,
	_SNE,
	"StringLike",
	"StringNotLike"
],
[
	() => ConditionParameters,
	() => ConditionParameters,
	() => ConditionParameters,
	() => ConditionParameters
]
];
var CopyAction$ = [
3,
n0,
"CopyAction",
0,
[_DBVA, _L],
[0, () => Lifecycle$],
1
];
var CopyJob$ = [
3,
n0,
_CJ,
0,
[
	_AI,
	_CJI,
	_SBVA,
	"SourceRecoveryPointArn",
	_DBVA,
	"DestinationVaultType",
	"DestinationVaultLockState",
	"DestinationRecoveryPointArn",
	"DestinationEncryptionKeyArn",
	"DestinationRecoveryPointLifecycle",
	_RA,
	_CD,
	_CDo,
	_S,
	_SM,
	_BSIB,
	_IRA,
	_CB,
	"CreatedByBackupJobId",
	_RT,
	_PJI,
	_IP,
	_CMI,
	_NOCJ,
	_CJIS,
	_RN,
	_MC
],
[
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	() => Lifecycle$,
	0,
	4,
	4,
	0,
	0,
	1,
	0,
	() => RecoveryPointCreator$,
	0,
	0,
	0,
	2,
	0,
	1,
	129,
	0,
	0
]
];
var CreateBackupPlanInput$ = [
3,
n0,
"CreateBackupPlanInput",
0,
[
	_BP,
	"BackupPlanTags",
	_CRI
],
[
	[() => BackupPlanInput$, 0],
	[() => Tags, 0],
	[0, 4]
],
1
];
var CreateBackupPlanOutput$ = [
3,
n0,
"CreateBackupPlanOutput",
0,
[
	_BPIa,
	_BPA,
	_CD,
	_VI,
	_ABSd
],
[
	0,
	0,
	4,
	0,
	() => AdvancedBackupSettings
]
];
var CreateBackupSelectionInput$ = [
3,
n0,
"CreateBackupSelectionInput",
0,
[
	_BPIa,
	_BS,
	_CRI
],
[
	[0, 1],
	() => BackupSelection$,
	[0, 4]
],
2
];
var CreateBackupSelectionOutput$ = [
3,
n0,
"CreateBackupSelectionOutput",
0,
[
	_SI,
	_BPIa,
	_CD
],
[
	0,
	0,
	4
]
];
var CreateBackupVaultInput$ = [
3,
n0,
"CreateBackupVaultInput",
0,
[
	_BVN,
	"BackupVaultTags",
	_EKA,
	_CRI
],
[
	[0, 1],
	[() => Tags, 0],
	0,
	[0, 4]
],
1
];
var CreateBackupVaultOutput$ = [
3,
n0,
"CreateBackupVaultOutput",
0,
[
	_BVN,
	_BVA,
	_CD
],
[
	0,
	0,
	4
]
];
var CreateRestoreTestingPlanInput$ = [
3,
n0,
"CreateRestoreTestingPlanInput",
0,
[
	_RTP,
	_CRI,
	_Ta
],
[
	() => RestoreTestingPlanForCreate$,
	0,
	[() => SensitiveStringMap, 0]
],
1
];
var CreateRestoreTestingPlanOutput$ = [
3,
n0,
"CreateRestoreTestingPlanOutput",
0,
[
	_CTr,
	_RTPA,
	_RTPN
],
[
	4,
	0,
	0
],
3
];
var CreateRestoreTestingSelectionInput$ = [
3,
n0,
"CreateRestoreTestingSelectionInput",
0,
[
	_RTPN,
	_RTS,
	_CRI
],
[
	[0, 1],
	[() => RestoreTestingSelectionForCreate$, 0],
	0
],
2
];
var CreateRestoreTestingSelectionOutput$ = [
3,
n0,
"CreateRestoreTestingSelectionOutput",
0,
[
	_CTr,
	_RTPA,
	_RTPN,
	_RTSN
],
[
	4,
	0,
	0,
	0
],
4
];
var DeleteBackupPlanInput$ = [
3,
n0,
"DeleteBackupPlanInput",
0,
[_BPIa],
[[0, 1]],
1
];
var DeleteBackupPlanOutput$ = [
3,
n0,
"DeleteBackupPlanOutput",
0,
[
	_BPIa,
	_BPA,
	_DD,
	_VI
],
[
	0,
	0,
	4,
	0
]
];
var DeleteBackupSelectionInput$ = [
3,
n0,
"DeleteBackupSelectionInput",
0,
[_BPIa, _SI],
[[0, 1], [0, 1]],
2
];
var DeleteRestoreTestingPlanInput$ = [
3,
n0,
"DeleteRestoreTestingPlanInput",
0,
[_RTPN],
[[0, 1]],
1
];
var DeleteRestoreTestingSelectionInput$ = [
3,
n0,
"DeleteRestoreTestingSelectionInput",
0,
[_RTPN, _RTSN],
[[0, 1], [0, 1]],
2
];
var DescribeBackupJobInput$ = [
3,
n0,
"DescribeBackupJobInput",
0,
[_BJI],
[[0, 1]],
1
];
var DescribeBackupJobOutput$ = [
3,
n0,
"DescribeBackupJobOutput",
0,
[
	_AI,
	_BJI,
	_BVN,
	_RPL,
	_BVA,
	_VT,
	_VLS,
	_RPA,
	_EKA,
	_IE,
	_RA,
	_CD,
	_CDo,
	_S,
	_SM,
	_PD,
	_BSIB,
	_IRA,
	_CB,
	_RT,
	_BT,
	_ECD,
	_SB,
	_BO,
	_BTa,
	_PJI,
	_IP,
	_NOCJ,
	_CJIS,
	_RN,
	_ID,
	_MC
],
[
	0,
	0,
	0,
	() => Lifecycle$,
	0,
	0,
	0,
	0,
	0,
	2,
	0,
	4,
	4,
	0,
	0,
	0,
	1,
	0,
	() => RecoveryPointCreator$,
	0,
	1,
	4,
	4,
	128,
	0,
	0,
	2,
	1,
	129,
	0,
	4,
	0
]
];
var DescribeBackupVaultInput$ = [
3,
n0,
"DescribeBackupVaultInput",
0,
[_BVN, _BVAI],
[[0, 1], [0, { [_hQ]: _bVAI }]],
1
];
var DescribeBackupVaultOutput$ = [
3,
n0,
"DescribeBackupVaultOutput",
0,
[
	_BVN,
	_BVA,
	_VT,
	_VS,
	_EKA,
	_CD,
	_CRI,
	_NORP,
	_Lo,
	_MRD,
	_MRDa,
	_LD,
	_SBVA,
	"MpaApprovalTeamArn",
	_MSA,
	_LMATU,
	_EKT
],
[
	0,
	0,
	0,
	0,
	0,
	4,
	0,
	1,
	2,
	1,
	1,
	4,
	0,
	0,
	0,
	() => LatestMpaApprovalTeamUpdate$,
	0
]
];
var DescribeCopyJobInput$ = [
3,
n0,
"DescribeCopyJobInput",
0,
[_CJI],
[[0, 1]],
1
];
var DescribeCopyJobOutput$ = [
3,
n0,
"DescribeCopyJobOutput",
0,
[_CJ],
[() => CopyJob$]
];
var DescribeRegionSettingsInput$ = [
3,
n0,
"DescribeRegionSettingsInput",
0,
[],
[]
];
var DescribeRegionSettingsOutput$ = [
3,
n0,
"DescribeRegionSettingsOutput",
0,
["ResourceTypeOptInPreference", "ResourceTypeManagementPreference"],
[130, 130]
];
var GetBackupPlanInput$ = [
3,
n0,
"GetBackupPlanInput",
0,
[
	_BPIa,
	_VI,
	_MSRP
],
[
	[0, 1],
	[0, { [_hQ]: "versionId" }],
	[1, { [_hQ]: _MSRP }]
],
1
];
var GetBackupPlanOutput$ = [
3,
n0,
"GetBackupPlanOutput",
0,
[
	_BP,
	_BPIa,
	_BPA,
	_VI,
	_CRI,
	_CD,
	_DD,
	_LED,
	_ABSd,
	_SRP
],
[
	[() => BackupPlan$, 0],
	0,
	0,
	0,
	0,
	4,
	4,
	4,
	() => AdvancedBackupSettings,
	() => ScheduledRunsPreview
]
];
var GetBackupSelectionInput$ = [
3,
n0,
"GetBackupSelectionInput",
0,
[_BPIa, _SI],
[[0, 1], [0, 1]],
2
];
var GetBackupSelectionOutput$ = [
3,
n0,
"GetBackupSelectionOutput",
0,
[
	_BS,
	_SI,
	_BPIa,
	_CD,
	_CRI
],
[
	() => BackupSelection$,
	0,
	0,
	4,
	0
]
];
var GetRestoreTestingPlanInput$ = [
3,
n0,
"GetRestoreTestingPlanInput",
0,
[_RTPN],
[[0, 1]],
1
];
var GetRestoreTestingPlanOutput$ = [
3,
n0,
"GetRestoreTestingPlanOutput",
0,
[_RTP],
[() => RestoreTestingPlanForGet$],
1
];
var GetRestoreTestingSelectionInput$ = [
3,
n0,
"GetRestoreTestingSelectionInput",
0,
[_RTPN, _RTSN],
[[0, 1], [0, 1]],
2
];
var GetRestoreTestingSelectionOutput$ = [
3,
n0,
"GetRestoreTestingSelectionOutput",
0,
[_RTS],
[[() => RestoreTestingSelectionForGet$, 0]],
1
];
var GetSupportedResourceTypesOutput$ = [
3,
n0,
"GetSupportedResourceTypesOutput",
0,
[_RTe],
[64]
];
var IndexAction$ = [
3,
n0,
"IndexAction",
0,
[_RTe],
[64]
];
var KeyValue$ = [
3,
n0,
"KeyValue",
0,
["Key", "Value"],
[0, 0],
2
];
var LatestMpaApprovalTeamUpdate$ = [
3,
n0,
_LMATU,
0,
[
	_MSA,
	_St,
	_SM,
	_ID,
	"ExpiryDate"
],
[
	0,
	0,
	0,
	4,
	4
]
];
var Lifecycle$ = [
3,
n0,
_L,
0,
[
	"MoveToColdStorageAfterDays",
	"DeleteAfterDays",
	"OptInToArchiveForSupportedResources",
	"DeleteAfterEvent"
],
[
	1,
	1,
	2,
	0
]
];
var ListBackupJobsInput$ = [
3,
n0,
"ListBackupJobsInput",
0,
[
	_NT,
	_MR,
	_BRA,
	"ByState",
	"ByBackupVaultName",
	_BCB,
	_BCA,
	_BRT,
	_BAI,
	_BCAy,
	_BCBy,
	_BPJI,
	"ByMessageCategory"
],
[
	[0, { [_hQ]: _nT }],
	[1, { [_hQ]: _mR }],
	[0, { [_hQ]: _rA }],
	[0, { [_hQ]: "state" }],
	[0, { [_hQ]: "backupVaultName" }],
	[4, { [_hQ]: _cB }],
	[4, { [_hQ]: _cA }],
	[0, { [_hQ]: _rT }],
	[0, { [_hQ]: _aI }],
	[4, { [_hQ]: _cAo }],
	[4, { [_hQ]: _cBo }],
	[0, { [_hQ]: _pJI }],
	[0, { [_hQ]: "messageCategory" }]
]
];
var ListBackupJobsOutput$ = [
3,
n0,
"ListBackupJobsOutput",
0,
["BackupJobs", _NT],
[() => BackupJobsList, 0]
];
var ListBackupPlansInput$ = [
3,
n0,
"ListBackupPlansInput",
0,
[
	_NT,
	_MR,
	"IncludeDeleted"
],
[
	[0, { [_hQ]: _nT }],
	[1, { [_hQ]: _mR }],
	[2, { [_hQ]: "includeDeleted" }]
]
];
var ListBackupPlansOutput$ = [
3,
n0,
"ListBackupPlansOutput",
0,
[_NT, _BPL],
[0, () => BackupPlansList]
];
var ListBackupSelectionsInput$ = [
3,
n0,
"ListBackupSelectionsInput",
0,
[
	_BPIa,
	_NT,
	_MR
],
[
	[0, 1],
	[0, { [_hQ]: _nT }],
	[1, { [_hQ]: _mR }]
],
1
];
var ListBackupSelectionsOutput$ = [
3,
n0,
"ListBackupSelectionsOutput",
0,
[_NT, _BSL],
[0, () => BackupSelectionsList]
];
var ListBackupVaultsInput$ = [
3,
n0,
"ListBackupVaultsInput",
0,
[
	"ByVaultType",
	"ByShared",
	_NT,
	_MR
],
[
	[0, { [_hQ]: "vaultType" }],
	[2, { [_hQ]: "shared" }],
	[0, { [_hQ]: _nT }],
	[1, { [_hQ]: _mR }]
]
];
var ListBackupVaultsOutput$ = [
3,
n0,
"ListBackupVaultsOutput",
0,
[_BVL, _NT],
[() => BackupVaultList, 0]
];
var ListProtectedResourcesInput$ = [
3,
n0,
"ListProtectedResourcesInput",
0,
[_NT, _MR],
[[0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]]
];
var ListProtectedResourcesOutput$ = [
3,
n0,
"ListProtectedResourcesOutput",
0,
["Results", _NT],
[() => ProtectedResourcesList, 0]
];
var ListRecoveryPointsByBackupVaultInput$ = [
3,
n0,
"ListRecoveryPointsByBackupVaultInput",
0,
[
	_BVN,
	_BVAI,
	_NT,
	_MR,
	_BRA,
	_BRT,
	"ByBackupPlanId",
	_BCB,
	_BCA,
	"ByParentRecoveryPointArn"
],
[
	[0, 1],
	[0, { [_hQ]: _bVAI }],
	[0, { [_hQ]: _nT }],
	[1, { [_hQ]: _mR }],
	[0, { [_hQ]: _rA }],
	[0, { [_hQ]: _rT }],
	[0, { [_hQ]: "backupPlanId" }],
	[4, { [_hQ]: _cB }],
	[4, { [_hQ]: _cA }],
	[0, { [_hQ]: "parentRecoveryPointArn" }]
],
1
];
var ListRecoveryPointsByBackupVaultOutput$ = [
3,
n0,
"ListRecoveryPointsByBackupVaultOutput",
0,
[_NT, "RecoveryPoints"],
[0, () => RecoveryPointByBackupVaultList]
];
var ListRestoreJobsInput$ = [
3,
n0,
"ListRestoreJobsInput",
0,
[
	_NT,
	_MR,
	_BAI,
	_BRT,
	_BCB,
	_BCA,
	"ByStatus",
	_BCBy,
	_BCAy,
	"ByRestoreTestingPlanArn",
	_BPJI
],
[
	[0, { [_hQ]: _nT }],
	[1, { [_hQ]: _mR }],
	[0, { [_hQ]: _aI }],
	[0, { [_hQ]: _rT }],
	[4, { [_hQ]: _cB }],
	[4, { [_hQ]: _cA }],
	[0, { [_hQ]: "status" }],
	[4, { [_hQ]: _cBo }],
	[4, { [_hQ]: _cAo }],
	[0, { [_hQ]: "restoreTestingPlanArn" }],
	[0, { [_hQ]: _pJI }]
]
];
var ListRestoreJobsOutput$ = [
3,
n0,
"ListRestoreJobsOutput",
0,
["RestoreJobs", _NT],
[() => RestoreJobsList, 0]
];
var ListRestoreTestingPlansInput$ = [
3,
n0,
"ListRestoreTestingPlansInput",
0,
[_MR, _NT],
[[1, { [_hQ]: _MR }], [0, { [_hQ]: _NT }]]
];
var ListRestoreTestingPlansOutput$ = [
3,
n0,
"ListRestoreTestingPlansOutput",
0,
[_RTPe, _NT],
[() => RestoreTestingPlans, 0],
1
];
var ListRestoreTestingSelectionsInput$ = [
3,
n0,
"ListRestoreTestingSelectionsInput",
0,
[
	_RTPN,
	_MR,
	_NT
],
[
	[0, 1],
	[1, { [_hQ]: _MR }],
	[0, { [_hQ]: _NT }]
],
1
];
var ListRestoreTestingSelectionsOutput$ = [
3,
n0,
"ListRestoreTestingSelectionsOutput",
0,
[_RTSe, _NT],
[() => RestoreTestingSelections, 0],
1
];
var ListTagsInput$ = [
3,
n0,
"ListTagsInput",
0,
[
	_RA,
	_NT,
	_MR
],
[
	[0, 1],
	[0, { [_hQ]: _nT }],
	[1, { [_hQ]: _mR }]
],
1
];
var ListTagsOutput$ = [
3,
n0,
"ListTagsOutput",
0,
[_NT, _Ta],
[0, [() => Tags, 0]]
];
var ProtectedResource$ = [
3,
n0,
"ProtectedResource",
0,
[
	_RA,
	_RT,
	"LastBackupTime",
	_RN,
	"LastBackupVaultArn",
	"LastRecoveryPointArn"
],
[
	0,
	0,
	4,
	0,
	0,
	0
]
];
var ProtectedResourceConditions$ = [
3,
n0,
_PRC,
0,
[_SEt, _SNE],
[() => KeyValueList, () => KeyValueList]
];
var RecoveryPointByBackupVault$ = [
3,
n0,
"RecoveryPointByBackupVault",
0,
[
	_RPA,
	_BVN,
	_BVA,
	_SBVA,
	_RA,
	_RT,
	_CB,
	_IRA,
	_St,
	_SM,
	_CD,
	_ID,
	_CDo,
	_BSIB,
	_CL,
	_L,
	_EKA,
	_IE,
	"LastRestoreTime",
	"ParentRecoveryPointArn",
	_CMI,
	_IP,
	_RN,
	_VT,
	"IndexStatus",
	"IndexStatusMessage",
	_EKT,
	_ASR
],
[
	0,
	0,
	0,
	0,
	0,
	0,
	() => RecoveryPointCreator$,
	0,
	0,
	0,
	4,
	4,
	4,
	1,
	() => CalculatedLifecycle$,
	() => Lifecycle$,
	0,
	2,
	4,
	0,
	0,
	2,
	0,
	0,
	0,
	0,
	0,
	() => AggregatedScanResult$
]
];
var RecoveryPointCreator$ = [
3,
n0,
"RecoveryPointCreator",
0,
[
	_BPIa,
	_BPA,
	_BPN,
	"BackupPlanVersion",
	"BackupRuleId",
	"BackupRuleName",
	"BackupRuleCron",
	"BackupRuleTimezone"
],
[
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0
]
];
var RestoreJobCreator$ = [
3,
n0,
"RestoreJobCreator",
0,
[_RTPA],
[0]
];
var RestoreJobsListMember$ = [
3,
n0,
"RestoreJobsListMember",
0,
[
	_AI,
	"RestoreJobId",
	_RPA,
	"SourceResourceArn",
	_BVA,
	_CD,
	_CDo,
	_St,
	_SM,
	_PD,
	_BSIB,
	_IRA,
	"ExpectedCompletionTimeMinutes",
	"CreatedResourceArn",
	_RT,
	"RecoveryPointCreationDate",
	_IP,
	_PJI,
	_CB,
	"ValidationStatus",
	"ValidationStatusMessage",
	"DeletionStatus",
	"DeletionStatusMessage"
],
[
	0,
	0,
	0,
	0,
	0,
	4,
	4,
	0,
	0,
	0,
	1,
	0,
	1,
	0,
	0,
	4,
	2,
	0,
	() => RestoreJobCreator$,
	0,
	0,
	0,
	0
]
];
var RestoreTestingPlanForCreate$ = [
3,
n0,
"RestoreTestingPlanForCreate",
0,
[
	_RPS,
	_RTPN,
	_SE,
	_SET,
	_SWH
],
[
	() => RestoreTestingRecoveryPointSelection$,
	0,
	0,
	0,
	1
],
3
];
var RestoreTestingPlanForGet$ = [
3,
n0,
"RestoreTestingPlanForGet",
0,
[
	_CTr,
	_RPS,
	_RTPA,
	_RTPN,
	_SE,
	_CRI,
	_LET,
	_LUT,
	_SET,
	_SWH
],
[
	4,
	() => RestoreTestingRecoveryPointSelection$,
	0,
	0,
	0,
	0,
	4,
	4,
	0,
	1
],
5
];
var RestoreTestingPlanForList$ = [
3,
n0,
"RestoreTestingPlanForList",
0,
[
	_CTr,
	_RTPA,
	_RTPN,
	_SE,
	_LET,
	_LUT,
	_SET,
	_SWH
],
[
	4,
	0,
	0,
	0,
	4,
	4,
	0,
	1
],
4
];
var RestoreTestingPlanForUpdate$ = [
3,
n0,
"RestoreTestingPlanForUpdate",
0,
[
	_RPS,
	_SE,
	_SET,
	_SWH
],
[
	() => RestoreTestingRecoveryPointSelection$,
	0,
	0,
	1
]
];
var RestoreTestingRecoveryPointSelection$ = [
3,
n0,
"RestoreTestingRecoveryPointSelection",
0,
[
	"Algorithm",
	"ExcludeVaults",
	"IncludeVaults",
	"RecoveryPointTypes",
	"SelectionWindowDays"
],
[
	0,
	64,
	64,
	64,
	1
]
];
var RestoreTestingSelectionForCreate$ = [
3,
n0,
"RestoreTestingSelectionForCreate",
0,
[
	_IRA,
	_PRT,
	_RTSN,
	_PRA,
	_PRC,
	_RMO,
	_VWH
],
[
	0,
	0,
	0,
	64,
	() => ProtectedResourceConditions$,
	[() => SensitiveStringMap, 0],
	1
],
3
];
var RestoreTestingSelectionForGet$ = [
3,
n0,
"RestoreTestingSelectionForGet",
0,
[
	_CTr,
	_IRA,
	_PRT,
	_RTPN,
	_RTSN,
	_CRI,
	_PRA,
	_PRC,
	_RMO,
	_VWH
],
[
	4,
	0,
	0,
	0,
	0,
	0,
	64,
	() => ProtectedResourceConditions$,
	[() => SensitiveStringMap, 0],
	1
],
5
];
var RestoreTestingSelectionForList$ = [
3,
n0,
"RestoreTestingSelectionForList",
0,
[
	_CTr,
	_IRA,
	_PRT,
	_RTPN,
	_RTSN,
	_VWH
],
[
	4,
	0,
	0,
	0,
	0,
	1
],
5
];
var RestoreTestingSelectionForUpdate$ = [
3,
n0,
"RestoreTestingSelectionForUpdate",
0,
[
	_IRA,
	_PRA,
	_PRC,
	_RMO,
	_VWH
],
[
	0,
	64,
	() => ProtectedResourceConditions$,
	[() => SensitiveStringMap, 0],
	1
]
];
var ScanAction$ = [
3,
n0,
"ScanAction",
0,
[_MS, "ScanMode"],
[0, 0]
];
var ScanSetting$ = [
3,
n0,
"ScanSetting",
0,
[
	_MS,
	_RTe,
	"ScannerRoleArn"
],
[
	0,
	64,
	0
]
];
var ScheduledPlanExecutionMember$ = [
3,
n0,
"ScheduledPlanExecutionMember",
0,
[
	"ExecutionTime",
	_RI,
	"RuleExecutionType"
],
[
	4,
	0,
	0
]
];
var StartBackupJobInput$ = [
3,
n0,
"StartBackupJobInput",
0,
[
	_BVN,
	_RA,
	_IRA,
	"LogicallyAirGappedBackupVaultArn",
	_IT,
	_SWM,
	"CompleteWindowMinutes",
	_L,
	_RPT,
	_BO,
	"Index"
],
[
	0,
	0,
	0,
	0,
	[0, 4],
	1,
	1,
	() => Lifecycle$,
	[() => Tags, 0],
	128,
	0
],
3
];
var StartBackupJobOutput$ = [
3,
n0,
"StartBackupJobOutput",
0,
[
	_BJI,
	_RPA,
	_CD,
	_IP
],
[
	0,
	0,
	4,
	2
]
];
var StartCopyJobInput$ = [
3,
n0,
"StartCopyJobInput",
0,
[
	_RPA,
	"SourceBackupVaultName",
	_DBVA,
	_IRA,
	_IT,
	_L
],
[
	0,
	0,
	0,
	0,
	[0, 4],
	() => Lifecycle$
],
4
];
var StartCopyJobOutput$ = [
3,
n0,
"StartCopyJobOutput",
0,
[
	_CJI,
	_CD,
	_IP
],
[
	0,
	4,
	2
]
];
var TagResourceInput$ = [
3,
n0,
"TagResourceInput",
0,
[_RA, _Ta],
[[0, 1], [() => Tags, 0]],
2
];
var UpdateBackupPlanInput$ = [
3,
n0,
"UpdateBackupPlanInput",
0,
[_BPIa, _BP],
[[0, 1], [() => BackupPlanInput$, 0]],
2
];
var UpdateBackupPlanOutput$ = [
3,
n0,
"UpdateBackupPlanOutput",
0,
[
	_BPIa,
	_BPA,
	_CD,
	_VI,
	_ABSd,
	_SS
],
[
	0,
	0,
	4,
	0,
	() => AdvancedBackupSettings,
	() => ScanSettings
]
];
var UpdateRestoreTestingPlanInput$ = [
3,
n0,
"UpdateRestoreTestingPlanInput",
0,
[_RTP, _RTPN],
[() => RestoreTestingPlanForUpdate$, [0, 1]],
2
];
var UpdateRestoreTestingPlanOutput$ = [
3,
n0,
"UpdateRestoreTestingPlanOutput",
0,
[
	_CTr,
	_RTPA,
	_RTPN,
	_UT
],
[
	4,
	0,
	0,
	4
],
4
];
var UpdateRestoreTestingSelectionInput$ = [
3,
n0,
"UpdateRestoreTestingSelectionInput",
0,
[
	_RTPN,
	_RTS,
	_RTSN
],
[
	[0, 1],
	[() => RestoreTestingSelectionForUpdate$, 0],
	[0, 1]
],
3
];
var UpdateRestoreTestingSelectionOutput$ = [
3,
n0,
"UpdateRestoreTestingSelectionOutput",
0,
[
	_CTr,
	_RTPA,
	_RTPN,
	_RTSN,
	_UT
],
[
	4,
	0,
	0,
	0,
	4
],
5
];
var __Unit = "unit";
var AdvancedBackupSettings = [
1,
n0,
_ABSd,
0,
() => AdvancedBackupSetting$
];
var BackupJobsList = [
1,
n0,
"BackupJobsList",
0,
() => BackupJob$
];
var BackupPlansList = [
1,
n0,
_BPL,
0,
() => BackupPlansListMember$
];
var BackupRules = [
1,
n0,
"BackupRules",
0,
[() => BackupRule$, 0]
];
var BackupRulesInput = [
1,
n0,
"BackupRulesInput",
0,
[() => BackupRuleInput$, 0]
];
var BackupSelectionsList = [
1,
n0,
_BSL,
0,
() => BackupSelectionsListMember$
];
var BackupVaultList = [
1,
n0,
_BVL,
0,
() => BackupVaultListMember$
];
var ConditionParameters = [
1,
n0,
"ConditionParameters",
0,
() => ConditionParameter$
];
var CopyActions = [
1,
n0,
_CA,
0,
() => CopyAction$
];
var IndexActions = [
1,
n0,
_IA,
0,
() => IndexAction$
];
var KeyValueList = [
1,
n0,
"KeyValueList",
0,
() => KeyValue$
];
var ListOfTags = [
1,
n0,
_LOT,
0,
() => Condition$
];
var ProtectedResourcesList = [
1,
n0,
"ProtectedResourcesList",
0,
() => ProtectedResource$
];
var RecoveryPointByBackupVaultList = [
1,
n0,
"RecoveryPointByBackupVaultList",
0,
() => RecoveryPointByBackupVault$
];
var RestoreJobsList = [
1,
n0,
"RestoreJobsList",
0,
() => RestoreJobsListMember$
];
var RestoreTestingPlans = [
1,
n0,
_RTPe,
0,
() => RestoreTestingPlanForList$
];
var RestoreTestingSelections = [
1,
n0,
_RTSe,
0,
() => RestoreTestingSelectionForList$
];
var ScanActions = [
1,
n0,
_SA,
0,
() => ScanAction$
];
var ScanSettings = [
1,
n0,
_SS,
0,
() => ScanSetting$
];
var ScheduledRunsPreview = [
1,
n0,
_SRP,
0,
() => ScheduledPlanExecutionMember$
];
var SensitiveStringMap = [
2,
n0,
"SensitiveStringMap",
8,
0,
0
];
var Tags = [
2,
n0,
_Ta,
8,
0,
0
];
var CreateBackupPlan$ = [
9,
n0,
"CreateBackupPlan",
{ [_h]: [
	"PUT",
	"/backup/plans",
	200
] },
() => CreateBackupPlanInput$,
() => CreateBackupPlanOutput$
];
var CreateBackupSelection$ = [
9,
n0,
"CreateBackupSelection",
{ [_h]: [
	"PUT",
	"/backup/plans/{BackupPlanId}/selections",
	200
] },
() => CreateBackupSelectionInput$,
() => CreateBackupSelectionOutput$
];
var CreateBackupVault$ = [
9,
n0,
"CreateBackupVault",
{ [_h]: [
	"PUT",
	"/backup-vaults/{BackupVaultName}",
	200
] },
() => CreateBackupVaultInput$,
() => CreateBackupVaultOutput$
];
var CreateRestoreTestingPlan$ = [
9,
n0,
"CreateRestoreTestingPlan",
{ [_h]: [
	"PUT",
	"/restore-testing/plans",
	201
] },
() => CreateRestoreTestingPlanInput$,
() => CreateRestoreTestingPlanOutput$
];
var CreateRestoreTestingSelection$ = [
9,
n0,
"CreateRestoreTestingSelection",
{ [_h]: [
	"PUT",
	"/restore-testing/plans/{RestoreTestingPlanName}/selections",
	201
] },
() => CreateRestoreTestingSelectionInput$,
() => CreateRestoreTestingSelectionOutput$
];
var DeleteBackupPlan$ = [
9,
n0,
"DeleteBackupPlan",
{ [_h]: [
	"DELETE",
	"/backup/plans/{BackupPlanId}",
	200
] },
() => DeleteBackupPlanInput$,
() => DeleteBackupPlanOutput$
];
var DeleteBackupSelection$ = [
9,
n0,
"DeleteBackupSelection",
{ [_h]: [
	"DELETE",
	"/backup/plans/{BackupPlanId}/selections/{SelectionId}",
	200
] },
() => DeleteBackupSelectionInput$,
() => __Unit
];
var DeleteRestoreTestingPlan$ = [
9,
n0,
"DeleteRestoreTestingPlan",
{ [_h]: [
	"DELETE",
	"/restore-testing/plans/{RestoreTestingPlanName}",
	204
] },
() => DeleteRestoreTestingPlanInput$,
() => __Unit
];
var DeleteRestoreTestingSelection$ = [
9,
n0,
"DeleteRestoreTestingSelection",
{ [_h]: [
	"DELETE",
	"/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}",
	204
] },
() => DeleteRestoreTestingSelectionInput$,
() => __Unit
];
var DescribeBackupJob$ = [
9,
n0,
"DescribeBackupJob",
{ [_h]: [
	"GET",
	"/backup-jobs/{BackupJobId}",
	200
] },
() => DescribeBackupJobInput$,
() => DescribeBackupJobOutput$
];
var DescribeBackupVault$ = [
9,
n0,
"DescribeBackupVault",
{ [_h]: [
	"GET",
	"/backup-vaults/{BackupVaultName}",
	200
] },
() => DescribeBackupVaultInput$,
() => DescribeBackupVaultOutput$
];
var DescribeCopyJob$ = [
9,
n0,
"DescribeCopyJob",
{ [_h]: [
	"GET",
	"/copy-jobs/{CopyJobId}",
	200
] },
() => DescribeCopyJobInput$,
() => DescribeCopyJobOutput$
];
var DescribeRegionSettings$ = [
9,
n0,
"DescribeRegionSettings",
{ [_h]: [
	"GET",
	"/account-settings",
	200
] },
() => DescribeRegionSettingsInput$,
() => DescribeRegionSettingsOutput$
];
var GetBackupPlan$ = [
9,
n0,
"GetBackupPlan",
{ [_h]: [
	"GET",
	"/backup/plans/{BackupPlanId}",
	200
] },
() => GetBackupPlanInput$,
() => GetBackupPlanOutput$
];
var GetBackupSelection$ = [
9,
n0,
"GetBackupSelection",
{ [_h]: [
	"GET",
	"/backup/plans/{BackupPlanId}/selections/{SelectionId}",
	200
] },
() => GetBackupSelectionInput$,
() => GetBackupSelectionOutput$
];
var GetRestoreTestingPlan$ = [
9,
n0,
"GetRestoreTestingPlan",
{ [_h]: [
	"GET",
	"/restore-testing/plans/{RestoreTestingPlanName}",
	200
] },
() => GetRestoreTestingPlanInput$,
() => GetRestoreTestingPlanOutput$
];
var GetRestoreTestingSelection$ = [
9,
n0,
"GetRestoreTestingSelection",
{ [_h]: [
	"GET",
	"/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}",
	200
] },
() => GetRestoreTestingSelectionInput$,
() => GetRestoreTestingSelectionOutput$
];
var GetSupportedResourceTypes$ = [
9,
n0,
"GetSupportedResourceTypes",
{ [_h]: [
	"GET",
	"/supported-resource-types",
	200
] },
() => __Unit,
() => GetSupportedResourceTypesOutput$
];
var ListBackupJobs$ = [
9,
n0,
"ListBackupJobs",
{ [_h]: [
	"GET",
	"/backup-jobs",
	200
] },
() => ListBackupJobsInput$,
() => ListBackupJobsOutput$
];
var ListBackupPlans$ = [
9,
n0,
"ListBackupPlans",
{ [_h]: [
	"GET",
	"/backup/plans",
	200
] },
() => ListBackupPlansInput$,
() => ListBackupPlansOutput$
];
var ListBackupSelections$ = [
9,
n0,
"ListBackupSelections",
{ [_h]: [
	"GET",
	"/backup/plans/{BackupPlanId}/selections",
	200
] },
() => ListBackupSelectionsInput$,
() => ListBackupSelectionsOutput$
];
var ListBackupVaults$ = [
9,
n0,
"ListBackupVaults",
{ [_h]: [
	"GET",
	"/backup-vaults",
	200
] },
() => ListBackupVaultsInput$,
() => ListBackupVaultsOutput$
];
var ListProtectedResources$ = [
9,
n0,
"ListProtectedResources",
{ [_h]: [
	"GET",
	"/resources",
	200
] },
() => ListProtectedResourcesInput$,
() => ListProtectedResourcesOutput$
];
var ListRecoveryPointsByBackupVault$ = [
9,
n0,
"ListRecoveryPointsByBackupVault",
{ [_h]: [
	"GET",
	"/backup-vaults/{BackupVaultName}/recovery-points",
	200
] },
() => ListRecoveryPointsByBackupVaultInput$,
() => ListRecoveryPointsByBackupVaultOutput$
];
var ListRestoreJobs$ = [
9,
n0,
"ListRestoreJobs",
{ [_h]: [
	"GET",
	"/restore-jobs",
	200
] },
() => ListRestoreJobsInput$,
() => ListRestoreJobsOutput$
];
var ListRestoreTestingPlans$ = [
9,
n0,
"ListRestoreTestingPlans",
{ [_h]: [
	"GET",
	"/restore-testing/plans",
	200
] },
() => ListRestoreTestingPlansInput$,
() => ListRestoreTestingPlansOutput$
];
var ListRestoreTestingSelections$ = [
9,
n0,
"ListRestoreTestingSelections",
{ [_h]: [
	"GET",
	"/restore-testing/plans/{RestoreTestingPlanName}/selections",
	200
] },
() => ListRestoreTestingSelectionsInput$,
() => ListRestoreTestingSelectionsOutput$
];
var ListTags$ = [
9,
n0,
"ListTags",
{ [_h]: [
	"GET",
	"/tags/{ResourceArn}",
	200
] },
() => ListTagsInput$,
() => ListTagsOutput$
];
var StartBackupJob$ = [
9,
n0,
"StartBackupJob",
{ [_h]: [
	"PUT",
	"/backup-jobs",
	200
] },
() => StartBackupJobInput$,
() => StartBackupJobOutput$
];
var StartCopyJob$ = [
9,
n0,
"StartCopyJob",
{ [_h]: [
	"PUT",
	"/copy-jobs",
	200
] },
() => StartCopyJobInput$,
() => StartCopyJobOutput$
];
var TagResource$ = [
9,
n0,
"TagResource",
{ [_h]: [
	"POST",
	"/tags/{ResourceArn}",
	200
] },
() => TagResourceInput$,
() => __Unit
];
var UpdateBackupPlan$ = [
9,
n0,
"UpdateBackupPlan",
{ [_h]: [
	"POST",
	"/backup/plans/{BackupPlanId}",
	200
] },
() => UpdateBackupPlanInput$,
() => UpdateBackupPlanOutput$
];
var UpdateRestoreTestingPlan$ = [
9,
n0,
"UpdateRestoreTestingPlan",
{ [_h]: [
	"PUT",
	"/restore-testing/plans/{RestoreTestingPlanName}",
	200
] },
() => UpdateRestoreTestingPlanInput$,
() => UpdateRestoreTestingPlanOutput$
];
var UpdateRestoreTestingSelection$ = [
9,
n0,
"UpdateRestoreTestingSelection",
{ [_h]: [
	"PUT",
	"/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}",
	200
] },
() => UpdateRestoreTestingSelectionInput$,
() => UpdateRestoreTestingSelectionOutput$
];
let command = (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.k8T)(commonParams, "CryoControllerUserManager", "BackupClient", _run_js__WEBPACK_IMPORTED_MODULE_0__.rDt);
let _ep0 = {};
let _mw0 = (Command, cs, config, o) => [];
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
	message: `there is no backup vault "${vault}" in ${region}, or this role may not see it: ${said}`,
	advice: "If there is none, write create-vault: true or make it; if there is, allow backup:DescribeBackupVault on it in the role's policy and in the vault's access policy."
};
}
}) };
