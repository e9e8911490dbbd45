export const id = 1892;
export const ids = [1892];
export const modules = { 1892: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
CopyImage$: () => CopyImage$,
CreateSnapshot$: () => CreateSnapshot$,
CreateVolume$: () => CreateVolume$,
DeleteSnapshot$: () => DeleteSnapshot$,
DeregisterImage$: () => DeregisterImage$,
DescribeImageReferences$: () => DescribeImageReferences$,
DescribeImagesCommand: () => DescribeImagesCommand,
DescribeInstanceStatus$: () => DescribeInstanceStatus$,
DescribeLaunchTemplateVersions$: () => DescribeLaunchTemplateVersions$,
DescribeLaunchTemplates$: () => DescribeLaunchTemplates$,
DescribeLockedSnapshots$: () => DescribeLockedSnapshots$,
DescribeSecurityGroups$: () => DescribeSecurityGroups$,
DescribeSnapshots$: () => DescribeSnapshots$,
DescribeSubnets$: () => DescribeSubnets$,
DescribeVolumes$: () => DescribeVolumes$,
GetConsoleOutput$: () => GetConsoleOutput$,
GetConsoleScreenshot$: () => GetConsoleScreenshot$,
ListImagesInRecycleBin$: () => ListImagesInRecycleBin$,
ListSnapshotsInRecycleBin$: () => ListSnapshotsInRecycleBin$,
NOTHING_KNOWN: () => NOTHING_KNOWN,
RestoreImageFromRecycleBin$: () => RestoreImageFromRecycleBin$,
RestoreSnapshotFromRecycleBin$: () => RestoreSnapshotFromRecycleBin$,
RunInstances$: () => RunInstances$,
START_DRIFT: () => START_DRIFT,
TerminateInstances$: () => TerminateInstances$,
approve: () => approve,
calendarOf: () => calendarOf,
calendarSection: () => calendarSection,
calendarStart: () => calendarStart,
calendarTogether: () => calendarTogether,
changeKey: () => changeKey,
changeSetText: () => changeSetText,
commonTogether: () => commonTogether,
countNearMisses: () => countNearMisses,
dateOf: () => dateOf$1,
dayOf: () => dayOf,
decideRetain: () => decideRetain,
expiryOfCopy: () => expiryOfCopy,
findImage: () => findImage,
findInLine: () => findInLine,
findNeverShortened: () => findNeverShortened,
firstKnown: () => firstKnown,
identityOf: () => identityOf,
isNamedBy: () => isNamedBy,
judgeFound: () => judgeFound,
judgePending: () => judgePending,
lapsedWarning: () => lapsedWarning,
listImages: () => listImages,
missingResources: () => missingResources,
needPlan: () => needPlan,
noPlan: () => noPlan,
parsePlan: () => parsePlan,
pendingSince: () => pendingSince,
planPath: () => planPath,
prefilters: () => prefilters,
protectionOf: () => protectionOf,
proveOwnership: () => proveOwnership,
proveSnapshotOwnership: () => proveSnapshotOwnership,
readBearing: () => readBearing,
readChangeSet: () => readChangeSet,
readImages: () => readImages,
readPlan: () => readPlan,
readRegistered: () => readRegistered,
readStates: () => readStates,
refusedView: () => refusedView,
regionsTogether: () => regionsTogether,
rhythmsOf: () => rhythmsOf,
selectByPlan: () => selectByPlan,
shortDay: () => shortDay,
sortedFields: () => sortedFields,
sourceFacts: () => sourceFacts,
sourceKey: () => sourceKey,
sourcesAmong: () => sourcesAmong,
sum: () => sum,
viewOf: () => viewOf,
writeChangeSet: () => writeChangeSet
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6975);
var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
function identityOf({ source, sourceIdentity }) {
return sourceIdentity ?? source;
}
function sourceKey(facts) {
let copied = facts.copiedTo === void 0 ? "" : ` in ${facts.copiedTo}`;
return `${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.$t)(facts)} ${identityOf(facts)}${copied}`;
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
	byName.set((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TN)(resource), resource);
}
return ({ copiedTo: _, ...source }) => {
	let known = source.sourceIdentity === void 0 ? void 0 : byIdentity.get(sourceKey(source));
	if (known !== void 0) return known;
	let namesake = byName.get((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TN)({
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
	region: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.lti)(point),
	source,
	...sourceIdentity === void 0 ? {} : { sourceIdentity },
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.sNC)(point) && { copiedTo: point.region }
};
}
let _AC = "AcceleratorCount";
let _ACIA = "AssociateCarrierIpAddress";
let _AItt = "AttachmentId";
let _APIAss = "AssociatePublicIpAddress";
let _ARss = "AssociatedResource";
let _ARuto = "AutoRecovery";
let _ASSm = "AmdSevSnp";
let _ATMMB = "AcceleratorTotalMemoryMiB";
let _ATtt = "AttachTime";
let _AZ = "AvailabilityZone";
let _AZI = "AvailabilityZoneId";
let _Af = "Affinity";
let _Arc = "Architecture";
let _Ass = "Association";
let _Att = "Attachment";
let _BDM = "BlockDeviceMapping";
let _BDMl = "BlockDeviceMappings";
let _BDMlo = "BlockDurationMinutes";
let _BEBM = "BaselineEbsBandwidthMbps";
let _BM = "BootMode";
let _BPAS = "BlockPublicAccessStates";
let _BPF = "BaselinePerformanceFactors";
let _BW = "BandwidthWeighting";
let _CBr = "CreatedBy";
let _CCor = "CoreCount";
let _CCp = "CpuCredits";
let _CO = "CpuOptions";
let _CRI = "CapacityReservationId";
let _CRP = "CapacityReservationPreference";
let _CRRGA = "CapacityReservationResourceGroupArn";
let _CRSa = "CapacityReservationSpecification";
let _CRT = "CapacityReservationTarget";
let _CSr = "CreditSpecification";
let _CT = "ClientToken";
let _CTS = "ConnectionTrackingSpecification";
let _CTre = "CreateTime";
let _Co = "Code";
let _Conf = "Configured";
let _Cou = "Count";
let _DASi = "DisableApiStop";
let _DAT = "DisableApiTermination";
let _DI = "DeviceIndex";
let _DN = "DeviceName";
let _DOT = "DeleteOnTermination";
let _DR = "DryRun";
let _De = "Description";
let _Det = "Details";
let _EBx = "ExecutableBy";
let _ECI = "EbsCardIndex";
let _EGSla = "ElasticGpuSpecification";
let _EGSlas = "ElasticGpuSpecifications";
let _EIA = "ElasticInferenceAccelerator";
let _EIAl = "ElasticInferenceAccelerators";
let _EO = "EbsOptimized";
let _EOn = "EnclaveOptions";
let _EQC = "EnaQueueCount";
let _ERNDAAAAR = "EnableResourceNameDnsAAAARecord";
let _ERNDAR = "EnableResourceNameDnsARecord";
let _ESE = "EnaSrdEnabled";
let _ESS = "EnaSrdSpecification";
let _ESUE = "EnaSrdUdpEnabled";
let _ESUS = "EnaSrdUdpSpecification";
let _ESna = "EnaSupport";
let _En = "Enabled";
let _Enc = "Encrypted";
let _Fi = "Filters";
let _Fil = "Filter";
let _G = "Groups";
let _GIr = "GroupId";
let _GN = "GroupName";
let _HE = "HttpEndpoint";
let _HIo = "HostId";
let _HO = "HibernationOptions";
let _HPI = "HttpProtocolIpv6";
let _HPRHL = "HttpPutResponseHopLimit";
let _HRGA = "HostResourceGroupArn";
let _HT = "HttpTokens";
let _HTo = "HostnameType";
let _Hy = "Hypervisor";
let _IA = "Ipv6Addresses";
let _IAC = "Ipv6AddressCount";
let _IApv = "Ipv6Address";
let _II = "InstanceId";
let _IIB = "InstanceInterruptionBehavior";
let _IIP = "IamInstanceProfile";
let _IISB = "InstanceInitiatedShutdownBehavior";
let _IIm = "ImageId";
let _IIma = "ImageIds";
let _IIn = "InstanceIds";
let _IMOns = "InstanceMarketOptions";
let _IMR = "IncludeManagedResources";
let _IMT = "InstanceMetadataTags";
let _IPC = "Ipv6PrefixCount";
let _IPCp = "Ipv4PrefixCount";
let _IPp = "Ipv6Prefixes";
let _IPpv = "Ipv6Prefix";
let _IPpvr = "Ipv4Prefixes";
let _IPpvre = "Ipv4Prefix";
let _IR = "InstanceRequirements";
let _ISm = "ImpairedSince";
let _ISnsta = "InstanceState";
let _ISnstan = "InstanceStatus";
let _IT = "InstanceType";
let _ITSn = "InstanceTypeSpecification";
let _ITnt = "InterfaceType";
let _Im = "Images";
let _Io = "Iops";
let _KI = "KernelId";
let _KKI = "KmsKeyId";
let _KN = "KeyName";
let _LCA = "LicenseConfigurationArn";
let _LSi = "LicenseSpecifications";
let _LT = "LaunchTemplate";
let _LTI = "LaunchTemplateId";
let _LTN = "LaunchTemplateName";
let _LTV = "LaunchTemplateVersion";
let _MAE = "MultiAttachEnabled";
let _MAa = "MacAddress";
let _MCIe = "MetricCategoryIds";
let _MGBPVC = "MemoryGiBPerVCpu";
let _MMB = "MemoryMiB";
let _MO = "MetadataOptions";
let _MOa = "MaintenanceOptions";
let _MPax = "MaxPrice";
let _MR = "MaxResults";
let _MTa = "MarketType";
let _Mon = "Monitoring";
let _N = "Name";
let _NBGe = "NetworkBandwidthGbps";
let _NCI = "NetworkCardIndex";
let _ND = "NoDevice";
let _NIC = "NetworkInterfaceCount";
let _NII = "NetworkInterfaceId";
let _NIet = "NetworkInterfaces";
let _NPO = "NetworkPerformanceOptions";
let _NTe = "NextToken";
let _NV = "NestedVirtualization";
let _OA = "OutpostArn";
let _OI = "OwnerId";
let _Op = "Operator";
let _Own = "Owner";
let _P = "Principal";
let _PCro = "ProductCodes";
let _PDN = "PrivateDnsName";
let _PDNO = "PrivateDnsNameOptions";
let _PDNOOL = "PrivateDnsNameOptionsOnLaunch";
let _PDNub = "PublicDnsName";
let _PDl = "PlatformDetails";
let _PIAC = "PrivateIpAddressCount";
let _PIAr = "PrivateIpAddress";
let _PIAri = "PrivateIpAddresses";
let _PIr = "PrimaryIpv6";
let _PLI = "PrefixListId";
let _PN = "PartitionNumber";
let _Pl = "Platform";
let _Pla = "Placement";
let _Prim = "Primary";
let _Pro = "Progress";
let _R = "Return";
let _RBET = "RecycleBinEnterTime";
let _RBETe = "RecycleBinExitTime";
let _RDN = "RootDeviceName";
let _RDT = "RootDeviceType";
let _RIa = "RamdiskId";
let _RTOe = "ResourceTypeOption";
let _RTe = "ResourceType";
let _SDC = "SourceDestCheck";
let _SDp = "SpreadDomain";
let _SGI = "SecurityGroupId";
let _SGIe = "SecurityGroupIds";
let _SGe = "SecurityGroups";
let _SGec = "SecurityGroup";
let _SII = "SourceImageId";
let _SIRo = "SourceImageRegion";
let _SITp = "SpotInstanceType";
let _SIec = "SecondaryInterfaces";
let _SIn = "SnapshotId";
let _SIna = "SnapshotIds";
let _SIu = "SubnetId";
let _SNS = "SriovNetSupport";
let _SO = "SpotOptions";
let _SPIAC = "SecondaryPrivateIpAddressCount";
let _SRc = "ScanResults";
let _SRt = "StateReason";
let _SSIe = "SecondarySubnetId";
let _STs = "SseType";
let _STt = "StartTime";
let _Siz = "Size";
let _Sn = "Snapshots";
let _St = "State";
let _Sta = "Status";
let _T = "Tags";
let _TET = "TcpEstablishedTimeout";
let _TLSGB = "TotalLocalStorageGB";
let _TPC = "ThreadsPerCore";
let _TS = "TagSpecifications";
let _TSa = "TagSpecification";
let _TSp = "TpmSupport";
let _Te = "Tenancy";
let _Th = "Throughput";
let _Ty = "Type";
let _UDs = "UserData";
let _UO = "UsageOperation";
let _UST = "UdpStreamTimeout";
let _UTd = "UdpTimeout";
let _V = "Value";
let _VI = "VpcId";
let _VIR = "VolumeInitializationRate";
let _VIo = "VolumeId";
let _VN = "VirtualName";
let _VSo = "VolumeSize";
let _VT = "VolumeType";
let _VTir = "VirtualizationType";
let _VU = "ValidUntil";
let _aIt = "attachmentId";
let _aPIA = "associatePublicIpAddress";
let _aRs = "associatedResource";
let _aRut = "autoRecovery";
let _aSS = "amdSevSnp";
let _aTt = "attachTime";
let _aZ = "availabilityZone";
let _aZI = "availabilityZoneId";
let _af = "affinity";
let _arc = "architecture";
let _ass = "association";
let _at = "attachment";
let _bDM = "blockDeviceMapping";
let _bM = "bootMode";
let _bW = "bandwidthWeighting";
let _cBr = "createdBy";
let _cCo = "coreCount";
let _cO = "cpuOptions";
let _cRI = "capacityReservationId";
let _cRP = "capacityReservationPreference";
let _cRSa = "capacityReservationSpecification";
let _cRT = "capacityReservationTarget";
let _cT = "clientToken";
let _cTre = "createTime";
let _co = "code";
let _conf = "configured";
let _dAT = "disableApiTermination";
let _dI = "deviceIndex";
let _dN = "deviceName";
let _dOT = "deleteOnTermination";
let _dR = "dryRun";
let _de = "description";
let _det = "details";
let _eCI = "ebsCardIndex";
let _eO = "ebsOptimized";
let _eOn = "enclaveOptions";
let _eQC = "enaQueueCount";
let _eQN = "ec2QueryName";
let _eRNDAAAAR = "enableResourceNameDnsAAAARecord";
let _eRNDAR = "enableResourceNameDnsARecord";
let _eSE = "enaSrdEnabled";
let _eSS = "enaSrdSpecification";
let _eSUE = "enaSrdUdpEnabled";
let _eSUS = "enaSrdUdpSpecification";
let _eSna = "enaSupport";
let _en = "enabled";
let _enc = "encrypted";
let _gIr = "groupId";
let _gN = "groupName";
let _gSr = "groupSet";
let _h = "hypervisor";
let _hE = "httpEndpoint";
let _hI = "hostId";
let _hO = "hibernationOptions";
let _hPI = "httpProtocolIpv6";
let _hPRHL = "httpPutResponseHopLimit";
let _hRGA = "hostResourceGroupArn";
let _hT = "httpTokens";
let _hTo = "hostnameType";
let _iAC = "ipv6AddressCount";
let _iASp = "ipv6AddressesSet";
let _iApv = "ipv6Address";
let _iI = "instanceId";
let _iIP = "iamInstanceProfile";
let _iISB = "instanceInitiatedShutdownBehavior";
let _iIma = "imageId";
let _iMT = "instanceMetadataTags";
let _iPSpvr = "ipv4PrefixSet";
let _iPSpvre = "ipv6PrefixSet";
let _iPpv = "ipv4Prefix";
let _iPpvr = "ipv6Prefix";
let _iSm = "impairedSince";
let _iSns = "instancesSet";
let _iSnst = "instanceState";
let _iT = "instanceType";
let _iTnt = "interfaceType";
let _io = "iops";
let _it = "item";
let _kI = "kernelId";
let _kKI = "kmsKeyId";
let _kN = "keyName";
let _lCA = "licenseConfigurationArn";
let _lSic = "licenseSet";
let _lTI = "launchTemplateId";
let _lTN = "launchTemplateName";
let _mAa = "macAddress";
let _mCIS = "metricCategoryIdSet";
let _mO = "metadataOptions";
let _mOa = "maintenanceOptions";
let _mon = "monitoring";
let _n = "name";
let _nCI = "networkCardIndex";
let _nD = "noDevice";
let _nII = "networkInterfaceId";
let _nIS = "networkInterfaceSet";
let _nPO = "networkPerformanceOptions";
let _nTe = "nextToken";
let _nV = "nestedVirtualization";
let _oA = "outpostArn";
let _oI = "ownerId";
let _ope = "operator";
let _pC = "productCodes";
let _pDNO = "privateDnsNameOptions";
let _pDNr = "privateDnsName";
let _pDl = "platformDetails";
let _pIAS = "privateIpAddressesSet";
let _pIAr = "privateIpAddress";
let _pN = "partitionNumber";
let _pl = "platform";
let _pla = "placement";
let _prim = "primary";
let _pro = "progress";
let _r = "return";
let _rBET = "recycleBinEnterTime";
let _rBETe = "recycleBinExitTime";
let _rDN = "rootDeviceName";
let _rDT = "rootDeviceType";
let _rIa = "ramdiskId";
let _rTe = "resourceType";
let _s = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
let _sDC = "sourceDestCheck";
let _sDp = "spreadDomain";
let _sIIo = "sourceImageId";
let _sIR = "sourceImageRegion";
let _sISe = "secondaryInterfaceSet";
let _sIn = "snapshotId";
let _sIu = "subnetId";
let _sMt = "statusMessage";
let _sNSr = "sriovNetSupport";
let _sPIAC = "secondaryPrivateIpAddressCount";
let _sRt = "stateReason";
let _sSI = "secondarySubnetId";
let _sSn = "snapshotSet";
let _sTs = "sseType";
let _sTt = "startTime";
let _st = "state";
let _sta = "status";
let _tET = "tcpEstablishedTimeout";
let _tPC = "threadsPerCore";
let _tS = "tagSet";
let _tSp = "tpmSupport";
let _te = "tenancy";
let _th = "throughput";
let _ty = "type";
let _uO = "usageOperation";
let _uST = "udpStreamTimeout";
let _uTd = "udpTimeout";
let _vI = "vpcId";
let _vIR = "volumeInitializationRate";
let _vIo = "volumeId";
let _vN = "virtualName";
let _vSo = "volumeSize";
let _vT = "volumeType";
let _vTi = "virtualizationType";
let _xN = "xmlName";
let n0 = "com.amazonaws.ec2";
let _s_registry = new _run_js__WEBPACK_IMPORTED_MODULE_1__.OFv(_s);
var EC2ServiceException$ = [
-3,
_s,
"EC2ServiceException",
0,
[],
[]
];
_s_registry.registerError(EC2ServiceException$, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Fo);
var RunInstancesUserData = [
0,
n0,
"RunInstancesUserData",
8,
0
];
var SensitiveUserData = [
0,
n0,
"SensitiveUserData",
8,
0
];
var AcceleratorCount$ = [
3,
n0,
_AC,
0,
["Min", "Max"],
[[1, {
	[_eQN]: "Min",
	[_xN]: "min"
}], [1, {
	[_eQN]: "Max",
	[_xN]: "max"
}]]
];
var AcceleratorTotalMemoryMiB$ = [
3,
n0,
_ATMMB,
0,
["Min", "Max"],
[[1, {
	[_eQN]: "Min",
	[_xN]: "min"
}], [1, {
	[_eQN]: "Max",
	[_xN]: "max"
}]]
];
var ApplicationStatusSummary$ = [
3,
n0,
"ApplicationStatusSummary",
0,
[_Sta, _ISm],
[[0, {
	[_eQN]: "Status",
	[_xN]: _sta
}], [4, {
	[_eQN]: "ImpairedSince",
	[_xN]: _iSm
}]]
];
var BaselineEbsBandwidthMbps$ = [
3,
n0,
_BEBM,
0,
["Min", "Max"],
[[1, {
	[_eQN]: "Min",
	[_xN]: "min"
}], [1, {
	[_eQN]: "Max",
	[_xN]: "max"
}]]
];
var BaselinePerformanceFactors$ = [
3,
n0,
_BPF,
0,
["Cpu"],
[[() => CpuPerformanceFactor$, {
	[_eQN]: "Cpu",
	[_xN]: "cpu"
}]]
];
var BlockDeviceMapping$ = [
3,
n0,
_BDM,
0,
[
	"Ebs",
	_ND,
	_DN,
	_VN
],
[
	[() => EbsBlockDevice$, {
		[_eQN]: "Ebs",
		[_xN]: "ebs"
	}],
	[0, {
		[_eQN]: "NoDevice",
		[_xN]: _nD
	}],
	[0, {
		[_eQN]: "DeviceName",
		[_xN]: _dN
	}],
	[0, {
		[_eQN]: "VirtualName",
		[_xN]: _vN
	}]
]
];
var BlockPublicAccessStates$ = [
3,
n0,
_BPAS,
0,
["InternetGatewayBlockMode"],
[[0, {
	[_eQN]: "InternetGatewayBlockMode",
	[_xN]: "internetGatewayBlockMode"
}]]
];
var CapacityReservationSpecification$ = [
3,
n0,
_CRSa,
0,
[_CRP, _CRT],
[0, () => CapacityReservationTarget$]
];
var CapacityReservationSpecificationResponse$ = [
3,
n0,
"CapacityReservationSpecificationResponse",
0,
[_CRP, _CRT],
[[0, {
	[_eQN]: "CapacityReservationPreference",
	[_xN]: _cRP
}], [() => CapacityReservationTargetResponse$, {
	[_eQN]: "CapacityReservationTarget",
	[_xN]: _cRT
}]]
];
var CapacityReservationTarget$ = [
3,
n0,
_CRT,
0,
[_CRI, _CRRGA],
[0, 0]
];
var CapacityReservationTargetResponse$ = [
3,
n0,
"CapacityReservationTargetResponse",
0,
[_CRI, _CRRGA],
[[0, {
	[_eQN]: "CapacityReservationId",
	[_xN]: _cRI
}], [0, {
	[_eQN]: "CapacityReservationResourceGroupArn",
	[_xN]: "capacityReservationResourceGroupArn"
}]]
];
var ConnectionTrackingSpecification$ = [
3,
n0,
_CTS,
0,
[
	_TET,
	_UTd,
	_UST
],
[
	[1, {
		[_eQN]: "TcpEstablishedTimeout",
		[_xN]: _tET
	}],
	[1, {
		[_eQN]: "UdpTimeout",
		[_xN]: _uTd
	}],
	[1, {
		[_eQN]: "UdpStreamTimeout",
		[_xN]: _uST
	}]
]
];
var ConnectionTrackingSpecificationRequest$ = [
3,
n0,
"ConnectionTrackingSpecificationRequest",
0,
[
	_TET,
	_UST,
	_UTd
],
[
	1,
	1,
	1
]
];
var ConnectionTrackingSpecificationResponse$ = [
3,
n0,
"ConnectionTrackingSpecificationResponse",
0,
[
	_TET,
	_UST,
	_UTd
],
[
	[1, {
		[_eQN]: "TcpEstablishedTimeout",
		[_xN]: _tET
	}],
	[1, {
		[_eQN]: "UdpStreamTimeout",
		[_xN]: _uST
	}],
	[1, {
		[_eQN]: "UdpTimeout",
		[_xN]: _uTd
	}]
]
];
var CopyImageRequest$ = [
3,
n0,
"CopyImageRequest",
0,
[
	_N,
	_SII,
	"SourceRegion",
	_CT,
	_De,
	_Enc,
	_KKI,
	"DestinationOutpostArn",
	"CopyImageTags",
	_TS,
	"SnapshotCopyCompletionDurationMinutes",
	"DestinationAvailabilityZone",
	"DestinationAvailabilityZoneId",
	_DR
],
[
	0,
	0,
	0,
	[0, 4],
	0,
	[2, {
		[_eQN]: "Encrypted",
		[_xN]: _enc
	}],
	[0, {
		[_eQN]: "KmsKeyId",
		[_xN]: _kKI
	}],
	0,
	2,
	[() => TagSpecificationList, { [_xN]: _TSa }],
	1,
	0,
	0,
	[2, {
		[_eQN]: "DryRun",
		[_xN]: _dR
	}]
],
3
];
var CopyImageResult$ = [
3,
n0,
"CopyImageResult",
0,
[_IIm],
[[0, {
	[_eQN]: "ImageId",
	[_xN]: _iIma
}]]
];
var CpuOptions$ = [
3,
n0,
_CO,
0,
[
	_CCor,
	_TPC,
	_ASSm,
	_NV
],
[
	[1, {
		[_eQN]: "CoreCount",
		[_xN]: _cCo
	}],
	[1, {
		[_eQN]: "ThreadsPerCore",
		[_xN]: _tPC
	}],
	[0, {
		[_eQN]: "AmdSevSnp",
		[_xN]: _aSS
	}],
	[0, {
		[_eQN]: "NestedVirtualization",
		[_xN]: _nV
	}]
]
];
var CpuOptionsRequest$ = [
3,
n0,
"CpuOptionsRequest",
0,
[
	_CCor,
	_TPC,
	_ASSm,
	_NV
],
[
	1,
	1,
	0,
	0
]
];
var CpuPerformanceFactor$ = [
3,
n0,
"CpuPerformanceFactor",
0,
["References"],
[[() => PerformanceFactorReferenceSet, {
	[_eQN]: "ReferenceSet",
	[_xN]: "referenceSet"
}]]
];
var CreateSnapshotRequest$ = [
3,
n0,
"CreateSnapshotRequest",
0,
[
	_VIo,
	_De,
	_OA,
	_TS,
	"Location",
	_DR
],
[
	0,
	0,
	0,
	[() => TagSpecificationList, { [_xN]: _TSa }],
	0,
	[2, {
		[_eQN]: "DryRun",
		[_xN]: _dR
	}]
],
1
];
var CreateVolumeRequest$ = [
3,
n0,
"CreateVolumeRequest",
0,
[
	_AZ,
	_AZI,
	_Enc,
	_Io,
	_KKI,
	_OA,
	_Siz,
	_SIn,
	_VT,
	_TS,
	_MAE,
	_Th,
	_CT,
	_VIR,
	_Op,
	_DR
],
[
	0,
	0,
	[2, {
		[_eQN]: "Encrypted",
		[_xN]: _enc
	}],
	1,
	0,
	0,
	1,
	0,
	0,
	[() => TagSpecificationList, { [_xN]: _TSa }],
	2,
	1,
	[0, 4],
	1,
	() => OperatorRequest$,
	[2, {
		[_eQN]: "DryRun",
		[_xN]: _dR
	}]
]
];
var CreditSpecification$ = [
3,
n0,
_CSr,
0,
[_CCp],
[[0, {
	[_eQN]: "CpuCredits",
	[_xN]: "cpuCredits"
}]]
];
var CreditSpecificationRequest$ = [
3,
n0,
"CreditSpecificationRequest",
0,
[_CCp],
[0],
1
];
var DeleteSnapshotRequest$ = [
3,
n0,
"DeleteSnapshotRequest",
0,
[_SIn, _DR],
[0, [2, {
	[_eQN]: "DryRun",
	[_xN]: _dR
}]],
1
];
var DeleteSnapshotReturnCode$ = [
3,
n0,
"DeleteSnapshotReturnCode",
0,
[_SIn, "ReturnCode"],
[[0, {
	[_eQN]: "SnapshotId",
	[_xN]: _sIn
}], [0, {
	[_eQN]: "ReturnCode",
	[_xN]: "returnCode"
}]]
];
var DeregisterImageRequest$ = [
3,
n0,
"DeregisterImageRequest",
0,
[
	_IIm,
	"DeleteAssociatedSnapshots",
	_DR
],
[
	0,
	2,
	[2, {
		[_eQN]: "DryRun",
		[_xN]: _dR
	}]
],
1
];
var DeregisterImageResult$ = [
3,
n0,
"DeregisterImageResult",
0,
[_R, "DeleteSnapshotResults"],
[[2, {
	[_eQN]: "Return",
	[_xN]: _r
}], [() => DeleteSnapshotResultSet, {
	[_eQN]: "DeleteSnapshotResultSet",
	[_xN]: "deleteSnapshotResultSet"
}]]
];
var DescribeImageReferencesRequest$ = [
3,
n0,
"DescribeImageReferencesRequest",
0,
[
	_IIma,
	"IncludeAllResourceTypes",
	"ResourceTypes",
	_NTe,
	_DR,
	_MR
],
[
	[64, { [_xN]: _IIm }],
	2,
	[() => ResourceTypeRequestList, { [_xN]: _RTe }],
	0,
	2,
	1
],
1
];
var DescribeImageReferencesResult$ = [
3,
n0,
"DescribeImageReferencesResult",
0,
[_NTe, "ImageReferences"],
[[0, {
	[_eQN]: "NextToken",
	[_xN]: _nTe
}], [() => ImageReferenceList, {
	[_eQN]: "ImageReferenceSet",
	[_xN]: "imageReferenceSet"
}]]
];
var DescribeImagesRequest$ = [
3,
n0,
"DescribeImagesRequest",
0,
[
	"ExecutableUsers",
	_IIma,
	"Owners",
	"IncludeDeprecated",
	"IncludeDisabled",
	_MR,
	_NTe,
	_DR,
	_Fi
],
[
	[() => ExecutableByStringList, { [_xN]: _EBx }],
	[() => ImageIdStringList, { [_xN]: _IIm }],
	[() => OwnerStringList, { [_xN]: _Own }],
	2,
	2,
	1,
	0,
	[2, {
		[_eQN]: "DryRun",
		[_xN]: _dR
	}],
	[() => FilterList, { [_xN]: _Fil }]
]
];
var DescribeImagesResult$ = [
3,
n0,
"DescribeImagesResult",
0,
[_NTe, _Im],
[[0, {
	[_eQN]: "NextToken",
	[_xN]: _nTe
}], [() => ImageList, {
	[_eQN]: "ImagesSet",
	[_xN]: "imagesSet"
}]]
];
var DescribeInstanceStatusRequest$ = [
3,
n0,
"DescribeInstanceStatusRequest",
0,
[
	_IIn,
	_MR,
	_NTe,
	_IMR,
	_DR,
	_Fi,
	"IncludeAllInstances"
],
[
	[() => InstanceIdStringList, { [_xN]: _II }],
	1,
	0,
	2,
	[2, {
		[_eQN]: "DryRun",
		[_xN]: _dR
	}],
	[() => FilterList, { [_xN]: _Fil }],
	[2, {
		[_eQN]: "IncludeAllInstances",
		[_xN]: "includeAllInstances"
	}]
]
];
var DescribeInstanceStatusResult$ = [
3,
n0,
"DescribeInstanceStatusResult",
0,
["InstanceStatuses", _NTe],
[[() => InstanceStatusList, {
	[_eQN]: "InstanceStatusSet",
	[_xN]: "instanceStatusSet"
}], [0, {
	[_eQN]: "NextToken",
	[_xN]: _nTe
}]]
];
var DescribeLaunchTemplatesRequest$ = [
3,
n0,
"DescribeLaunchTemplatesRequest",
0,
[
	_DR,
	"LaunchTemplateIds",
	"LaunchTemplateNames",
	_Fi,
	_NTe,
	_MR,
	_IMR
],
[
	2,
	[() => LaunchTemplateIdStringList, { [_xN]: _LTI }],
	[() => LaunchTemplateNameStringList, { [_xN]: _LTN }],
	[() => FilterList, { [_xN]: _Fil }],
	0,
	1,
	2
]
];
var DescribeLaunchTemplatesResult$ = [
3,
n0,
"DescribeLaunchTemplatesResult",
0,
["LaunchTemplates", _NTe],
[[() => LaunchTemplateSet, {
	[_eQN]: "LaunchTemplates",
	[_xN]: "launchTemplates"
}], [0, {
	[_eQN]: "NextToken",
	[_xN]: _nTe
}]]
];
var DescribeLaunchTemplateVersionsRequest$ = [
3,
n0,
"DescribeLaunchTemplateVersionsRequest",
0,
[
	_DR,
	_LTI,
	_LTN,
	"Versions",
	"MinVersion",
	"MaxVersion",
	_NTe,
	_MR,
	_Fi,
	"ResolveAlias",
	_IMR
],
[
	2,
	0,
	0,
	[() => VersionStringList, { [_xN]: _LTV }],
	0,
	0,
	0,
	1,
	[() => FilterList, { [_xN]: _Fil }],
	2,
	2
]
];
var DescribeLaunchTemplateVersionsResult$ = [
3,
n0,
"DescribeLaunchTemplateVersionsResult",
0,
["LaunchTemplateVersions", _NTe],
[[() => LaunchTemplateVersionSet, {
	[_eQN]: "LaunchTemplateVersionSet",
	[_xN]: "launchTemplateVersionSet"
}], [0, {
	[_eQN]: "NextToken",
	[_xN]: _nTe
}]]
];
var DescribeLockedSnapshotsRequest$ = [
3,
n0,
"DescribeLockedSnapshotsRequest",
0,
[
	_Fi,
	_MR,
	_NTe,
	_SIna,
	_DR
],
[
	[() => FilterList, { [_xN]: _Fil }],
	1,
	0,
	[() => SnapshotIdStringList, { [_xN]: _SIn }],
	2
]
];
var DescribeLockedSnapshotsResult$ = [
3,
n0,
"DescribeLockedSnapshotsResult",
0,
[_Sn, _NTe],
[[() => LockedSnapshotsInfoList, {
	[_eQN]: "SnapshotSet",
	[_xN]: _sSn
}], [0, {
	[_eQN]: "NextToken",
	[_xN]: _nTe
}]]
];
var DescribeSecurityGroupsRequest$ = [
3,
n0,
"DescribeSecurityGroupsRequest",
0,
[
	"GroupIds",
	"GroupNames",
	_NTe,
	_MR,
	_DR,
	_Fi
],
[
	[() => GroupIdStringList, { [_xN]: _GIr }],
	[() => GroupNameStringList, { [_xN]: _GN }],
	0,
	1,
	[2, {
		[_eQN]: "DryRun",
		[_xN]: _dR
	}],
	[() => FilterList, { [_xN]: _Fil }]
]
];
var DescribeSecurityGroupsResult$ = [
3,
n0,
"DescribeSecurityGroupsResult",
0,
[_NTe, _SGe],
[[0, {
	[_eQN]: "NextToken",
	[_xN]: _nTe
}], [() => SecurityGroupList, {
	[_eQN]: "SecurityGroupInfo",
	[_xN]: "securityGroupInfo"
}]]
];
var DescribeSnapshotsRequest$ = [
3,
n0,
"DescribeSnapshotsRequest",
0,
[
	_MR,
	_NTe,
	"OwnerIds",
	"RestorableByUserIds",
	_SIna,
	_DR,
	_Fi
],
[
	1,
	0,
	[() => OwnerStringList, { [_xN]: _Own }],
	[64, { [_xN]: "RestorableBy" }],
	[() => SnapshotIdStringList, { [_xN]: _SIn }],
	[2, {
		[_eQN]: "DryRun",
		[_xN]: _dR
	}],
	[() => FilterList, { [_xN]: _Fil }]
]
];
var DescribeSnapshotsResult$ = [
3,
n0,
"DescribeSnapshotsResult",
0,
[_NTe, _Sn],
[[0, {
	[_eQN]: "NextToken",
	[_xN]: _nTe
}], [() => SnapshotList, {
	[_eQN]: "SnapshotSet",
	[_xN]: _sSn
}]]
];
var DescribeSubnetsRequest$ = [
3,
n0,
"DescribeSubnetsRequest",
0,
[
	_Fi,
	"SubnetIds",
	_NTe,
	_MR,
	_DR
],
[
	[() => FilterList, { [_xN]: _Fil }],
	[() => SubnetIdStringList, { [_xN]: _SIu }],
	0,
	1,
	[2, {
		[_eQN]: "DryRun",
		[_xN]: _dR
	}]
]
];
var DescribeSubnetsResult$ = [
3,
n0,
"DescribeSubnetsResult",
0,
[_NTe, "Subnets"],
[[0, {
	[_eQN]: "NextToken",
	[_xN]: _nTe
}], [() => SubnetList, {
	[_eQN]: "SubnetSet",
	[_xN]: "subnetSet"
}]]
];
var DescribeVolumesRequest$ = [
3,
n0,
"DescribeVolumesRequest",
0,
[
	"VolumeIds",
	_IMR,
	_DR,
	_Fi,
	_NTe,
	_MR
],
[
	[() => VolumeIdStringList, { [_xN]: _VIo }],
	2,
	[2, {
		[_eQN]: "DryRun",
		[_xN]: _dR
	}],
	[() => FilterList, { [_xN]: _Fil }],
	[0, {
		[_eQN]: "NextToken",
		[_xN]: _nTe
	}],
	[1, {
		[_eQN]: "MaxResults",
		[_xN]: "maxResults"
	}]
]
];
var DescribeVolumesResult$ = [
3,
n0,
"DescribeVolumesResult",
0,
[_NTe, "Volumes"],
[[0, {
	[_eQN]: "NextToken",
	[_xN]: _nTe
}], [() => VolumeList, {
	[_eQN]: "VolumeSet",
	[_xN]: "volumeSet"
}]]
];
var EbsBlockDevice$ = [
3,
n0,
"EbsBlockDevice",
0,
[
	_DOT,
	_Io,
	_SIn,
	_VSo,
	_VT,
	_KKI,
	_Th,
	_OA,
	_AZ,
	_Enc,
	_VIR,
	_AZI,
	_ECI
],
[
	[2, {
		[_eQN]: "DeleteOnTermination",
		[_xN]: _dOT
	}],
	[1, {
		[_eQN]: "Iops",
		[_xN]: _io
	}],
	[0, {
		[_eQN]: "SnapshotId",
		[_xN]: _sIn
	}],
	[1, {
		[_eQN]: "VolumeSize",
		[_xN]: _vSo
	}],
	[0, {
		[_eQN]: "VolumeType",
		[_xN]: _vT
	}],
	[0, {
		[_eQN]: "KmsKeyId",
		[_xN]: _kKI
	}],
	[1, {
		[_eQN]: "Throughput",
		[_xN]: _th
	}],
	[0, {
		[_eQN]: "OutpostArn",
		[_xN]: _oA
	}],
	[0, {
		[_eQN]: "AvailabilityZone",
		[_xN]: _aZ
	}],
	[2, {
		[_eQN]: "Encrypted",
		[_xN]: _enc
	}],
	1,
	0,
	1
]
];
var EbsInstanceBlockDevice$ = [
3,
n0,
"EbsInstanceBlockDevice",
0,
[
	_ATtt,
	_DOT,
	_Sta,
	_VIo,
	_ARss,
	"VolumeOwnerId",
	_Op,
	_ECI
],
[
	[4, {
		[_eQN]: "AttachTime",
		[_xN]: _aTt
	}],
	[2, {
		[_eQN]: "DeleteOnTermination",
		[_xN]: _dOT
	}],
	[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}],
	[0, {
		[_eQN]: "VolumeId",
		[_xN]: _vIo
	}],
	[0, {
		[_eQN]: "AssociatedResource",
		[_xN]: _aRs
	}],
	[0, {
		[_eQN]: "VolumeOwnerId",
		[_xN]: "volumeOwnerId"
	}],
	[() => OperatorResponse$, {
		[_eQN]: "Operator",
		[_xN]: _ope
	}],
	[1, {
		[_eQN]: "EbsCardIndex",
		[_xN]: _eCI
	}]
]
];
var EbsStatusDetails$ = [
3,
n0,
"EbsStatusDetails",
0,
[
	_ISm,
	_N,
	_Sta
],
[
	[4, {
		[_eQN]: "ImpairedSince",
		[_xN]: _iSm
	}],
	[0, {
		[_eQN]: "Name",
		[_xN]: _n
	}],
	[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}]
]
];
var EbsStatusSummary$ = [
3,
n0,
"EbsStatusSummary",
0,
[_Det, _Sta],
[[() => EbsStatusDetailsList, {
	[_eQN]: "Details",
	[_xN]: _det
}], [0, {
	[_eQN]: "Status",
	[_xN]: _sta
}]]
];
var ElasticGpuAssociation$ = [
3,
n0,
"ElasticGpuAssociation",
0,
[
	"ElasticGpuId",
	"ElasticGpuAssociationId",
	"ElasticGpuAssociationState",
	"ElasticGpuAssociationTime"
],
[
	[0, {
		[_eQN]: "ElasticGpuId",
		[_xN]: "elasticGpuId"
	}],
	[0, {
		[_eQN]: "ElasticGpuAssociationId",
		[_xN]: "elasticGpuAssociationId"
	}],
	[0, {
		[_eQN]: "ElasticGpuAssociationState",
		[_xN]: "elasticGpuAssociationState"
	}],
	[0, {
		[_eQN]: "ElasticGpuAssociationTime",
		[_xN]: "elasticGpuAssociationTime"
	}]
]
];
var ElasticGpuSpecification$ = [
3,
n0,
_EGSla,
0,
[_Ty],
[0],
1
];
var ElasticGpuSpecificationResponse$ = [
3,
n0,
"ElasticGpuSpecificationResponse",
0,
[_Ty],
[[0, {
	[_eQN]: "Type",
	[_xN]: _ty
}]]
];
var ElasticInferenceAccelerator$ = [
3,
n0,
_EIA,
0,
[_Ty, _Cou],
[0, 1],
1
];
var ElasticInferenceAcceleratorAssociation$ = [
3,
n0,
"ElasticInferenceAcceleratorAssociation",
0,
[
	"ElasticInferenceAcceleratorArn",
	"ElasticInferenceAcceleratorAssociationId",
	"ElasticInferenceAcceleratorAssociationState",
	"ElasticInferenceAcceleratorAssociationTime"
],
[
	[0, {
		[_eQN]: "ElasticInferenceAcceleratorArn",
		[_xN]: "elasticInferenceAcceleratorArn"
	}],
	[0, {
		[_eQN]: "ElasticInferenceAcceleratorAssociationId",
		[_xN]: "elasticInferenceAcceleratorAssociationId"
	}],
	[0, {
		[_eQN]: "ElasticInferenceAcceleratorAssociationState",
		[_xN]: "elasticInferenceAcceleratorAssociationState"
	}],
	[4, {
		[_eQN]: "ElasticInferenceAcceleratorAssociationTime",
		[_xN]: "elasticInferenceAcceleratorAssociationTime"
	}]
]
];
var EnaSrdSpecificationRequest$ = [
3,
n0,
"EnaSrdSpecificationRequest",
0,
[_ESE, _ESUS],
[2, () => EnaSrdUdpSpecificationRequest$]
];
var EnaSrdUdpSpecificationRequest$ = [
3,
n0,
"EnaSrdUdpSpecificationRequest",
0,
[_ESUE],
[2]
];
var EnclaveOptions$ = [
3,
n0,
_EOn,
0,
[_En],
[[2, {
	[_eQN]: "Enabled",
	[_xN]: _en
}]]
];
var EnclaveOptionsRequest$ = [
3,
n0,
"EnclaveOptionsRequest",
0,
[_En],
[2]
];
var Filter$ = [
3,
n0,
_Fil,
0,
[_N, "Values"],
[0, [() => ValueStringList, { [_xN]: _V }]]
];
var GetConsoleOutputRequest$ = [
3,
n0,
"GetConsoleOutputRequest",
0,
[
	_II,
	"Latest",
	_DR
],
[
	0,
	2,
	[2, {
		[_eQN]: "DryRun",
		[_xN]: _dR
	}]
],
1
];
var GetConsoleOutputResult$ = [
3,
n0,
"GetConsoleOutputResult",
0,
[
	_II,
	"Timestamp",
	"Output"
],
[
	[0, {
		[_eQN]: "InstanceId",
		[_xN]: _iI
	}],
	[4, {
		[_eQN]: "Timestamp",
		[_xN]: "timestamp"
	}],
	[0, {
		[_eQN]: "Output",
		[_xN]: "output"
	}]
]
];
var GetConsoleScreenshotRequest$ = [
3,
n0,
"GetConsoleScreenshotRequest",
0,
[
	_II,
	_DR,
	"WakeUp"
],
[
	0,
	2,
	2
],
1
];
var GetConsoleScreenshotResult$ = [
3,
n0,
"GetConsoleScreenshotResult",
0,
["ImageData", _II],
[[0, {
	[_eQN]: "ImageData",
	[_xN]: "imageData"
}], [0, {
	[_eQN]: "InstanceId",
	[_xN]: _iI
}]]
];
var GroupIdentifier$ = [
3,
n0,
"GroupIdentifier",
0,
[_GIr, _GN],
[[0, {
	[_eQN]: "GroupId",
	[_xN]: _gIr
}], [0, {
	[_eQN]: "GroupName",
	[_xN]: _gN
}]]
];
var HibernationOptions$ = [
3,
n0,
_HO,
0,
[_Conf],
[[2, {
	[_eQN]: "Configured",
	[_xN]: _conf
}]]
];
var HibernationOptionsRequest$ = [
3,
n0,
"HibernationOptionsRequest",
0,
[_Conf],
[2]
];
var IamInstanceProfile$ = [
3,
n0,
_IIP,
0,
["Arn", "Id"],
[[0, {
	[_eQN]: "Arn",
	[_xN]: "arn"
}], [0, {
	[_eQN]: "Id",
	[_xN]: "id"
}]]
];
var IamInstanceProfileSpecification$ = [
3,
n0,
"IamInstanceProfileSpecification",
0,
["Arn", _N],
[[0, {
	[_eQN]: "Arn",
	[_xN]: "arn"
}], [0, {
	[_eQN]: "Name",
	[_xN]: _n
}]]
];
var Image$ = [
3,
n0,
"Image",
0,
[
	_PDl,
	_UO,
	_BDMl,
	_De,
	_ESna,
	_Hy,
	"ImageOwnerAlias",
	_N,
	_RDN,
	_RDT,
	_SNS,
	_SRt,
	_T,
	_VTir,
	_BM,
	_TSp,
	"DeprecationTime",
	"ImdsSupport",
	"SourceInstanceId",
	"DeregistrationProtection",
	"LastLaunchedTime",
	"ImageAllowed",
	_SII,
	_SIRo,
	"FreeTierEligible",
	"PublicSsmParameterName",
	"ImageWatermarks",
	_SRc,
	_ITSn,
	_IIm,
	"ImageLocation",
	_St,
	_OI,
	"CreationDate",
	"Public",
	_PCro,
	_Arc,
	"ImageType",
	_KI,
	_RIa,
	_Pl
],
[
	[0, {
		[_eQN]: "PlatformDetails",
		[_xN]: _pDl
	}],
	[0, {
		[_eQN]: "UsageOperation",
		[_xN]: _uO
	}],
	[() => BlockDeviceMappingList, {
		[_eQN]: "BlockDeviceMapping",
		[_xN]: _bDM
	}],
	[0, {
		[_eQN]: "Description",
		[_xN]: _de
	}],
	[2, {
		[_eQN]: "EnaSupport",
		[_xN]: _eSna
	}],
	[0, {
		[_eQN]: "Hypervisor",
		[_xN]: _h
	}],
	[0, {
		[_eQN]: "ImageOwnerAlias",
		[_xN]: "imageOwnerAlias"
	}],
	[0, {
		[_eQN]: "Name",
		[_xN]: _n
	}],
	[0, {
		[_eQN]: "RootDeviceName",
		[_xN]: _rDN
	}],
	[0, {
		[_eQN]: "RootDeviceType",
		[_xN]: _rDT
	}],
	[0, {
		[_eQN]: "SriovNetSupport",
		[_xN]: _sNSr
	}],
	[() => StateReason$, {
		[_eQN]: "StateReason",
		[_xN]: _sRt
	}],
	[() => TagList, {
		[_eQN]: "TagSet",
		[_xN]: _tS
	}],
	[0, {
		[_eQN]: "VirtualizationType",
		[_xN]: _vTi
	}],
	[0, {
		[_eQN]: "BootMode",
		[_xN]: _bM
	}],
	[0, {
		[_eQN]: "TpmSupport",
		[_xN]: _tSp
	}],
	[0, {
		[_eQN]: "DeprecationTime",
		[_xN]: "deprecationTime"
	}],
	[0, {
		[_eQN]: "ImdsSupport",
		[_xN]: "imdsSupport"
	}],
	[0, {
		[_eQN]: "SourceInstanceId",
		[_xN]: "sourceInstanceId"
	}],
	[0, {
		[_eQN]: "DeregistrationProtection",
		[_xN]: "deregistrationProtection"
	}],
	[0, {
		[_eQN]: "LastLaunchedTime",
		[_xN]: "lastLaunchedTime"
	}],
	[2, {
		[_eQN]: "ImageAllowed",
		[_xN]: "imageAllowed"
	}],
	[0, {
		[_eQN]: "SourceImageId",
		[_xN]: _sIIo
	}],
	[0, {
		[_eQN]: "SourceImageRegion",
		[_xN]: _sIR
	}],
	[2, {
		[_eQN]: "FreeTierEligible",
		[_xN]: "freeTierEligible"
	}],
	[0, {
		[_eQN]: "PublicSsmParameterName",
		[_xN]: "publicSsmParameterName"
	}],
	[() => ImageWatermarkList, {
		[_eQN]: "ImageWatermarkSet",
		[_xN]: "imageWatermarkSet"
	}],
	[() => ScanResults$, {
		[_eQN]: "ScanResults",
		[_xN]: "scanResults"
	}],
	[() => InstanceTypeSpecification$, {
		[_eQN]: "InstanceTypeSpecification",
		[_xN]: "instanceTypeSpecification"
	}],
	[0, {
		[_eQN]: "ImageId",
		[_xN]: _iIma
	}],
	[0, {
		[_eQN]: "ImageLocation",
		[_xN]: "imageLocation"
	}],
	[0, {
		[_eQN]: "ImageState",
		[_xN]: "imageState"
	}],
	[0, {
		[_eQN]: "ImageOwnerId",
		[_xN]: "imageOwnerId"
	}],
	[0, {
		[_eQN]: "CreationDate",
		[_xN]: "creationDate"
	}],
	[2, {
		[_eQN]: "IsPublic",
		[_xN]: "isPublic"
	}],
	[() => ProductCodeList, {
		[_eQN]: "ProductCodes",
		[_xN]: _pC
	}],
	[0, {
		[_eQN]: "Architecture",
		[_xN]: _arc
	}],
	[0, {
		[_eQN]: "ImageType",
		[_xN]: "imageType"
	}],
	[0, {
		[_eQN]: "KernelId",
		[_xN]: _kI
	}],
	[0, {
		[_eQN]: "RamdiskId",
		[_xN]: _rIa
	}],
	[0, {
		[_eQN]: "Platform",
		[_xN]: _pl
	}]
]
];
var ImageRecycleBinInfo$ = [
3,
n0,
"ImageRecycleBinInfo",
0,
[
	_IIm,
	_N,
	_De,
	_RBET,
	_RBETe
],
[
	[0, {
		[_eQN]: "ImageId",
		[_xN]: _iIma
	}],
	[0, {
		[_eQN]: "Name",
		[_xN]: _n
	}],
	[0, {
		[_eQN]: "Description",
		[_xN]: _de
	}],
	[4, {
		[_eQN]: "RecycleBinEnterTime",
		[_xN]: _rBET
	}],
	[4, {
		[_eQN]: "RecycleBinExitTime",
		[_xN]: _rBETe
	}]
]
];
var ImageReference$ = [
3,
n0,
"ImageReference",
0,
[
	_IIm,
	_RTe,
	"Arn"
],
[
	[0, {
		[_eQN]: "ImageId",
		[_xN]: _iIma
	}],
	[0, {
		[_eQN]: "ResourceType",
		[_xN]: _rTe
	}],
	[0, {
		[_eQN]: "Arn",
		[_xN]: "arn"
	}]
]
];
var ImageWatermark$ = [
3,
n0,
"ImageWatermark",
0,
[
	"WatermarkKey",
	_SIRo,
	_SII,
	"SourceImageCreationTime",
	"WatermarkCreationTime"
],
[
	[0, {
		[_eQN]: "WatermarkKey",
		[_xN]: "watermarkKey"
	}],
	[0, {
		[_eQN]: "SourceImageRegion",
		[_xN]: _sIR
	}],
	[0, {
		[_eQN]: "SourceImageId",
		[_xN]: _sIIo
	}],
	[4, {
		[_eQN]: "SourceImageCreationTime",
		[_xN]: "sourceImageCreationTime"
	}],
	[4, {
		[_eQN]: "WatermarkCreationTime",
		[_xN]: "watermarkCreationTime"
	}]
]
];
var Instance$ = [
3,
n0,
"Instance",
0,
[
	_Arc,
	_BDMl,
	_CT,
	_EO,
	_ESna,
	_Hy,
	_IIP,
	"InstanceLifecycle",
	"ElasticGpuAssociations",
	"ElasticInferenceAcceleratorAssociations",
	_NIet,
	_OA,
	_RDN,
	_RDT,
	_SGe,
	_SDC,
	"SpotInstanceRequestId",
	_SNS,
	_SRt,
	_T,
	_VTir,
	_CO,
	"CapacityBlockId",
	_CRI,
	_CRSa,
	_HO,
	"Licenses",
	_MO,
	_EOn,
	_BM,
	_PDl,
	_UO,
	"UsageOperationUpdateTime",
	_PDNO,
	_IApv,
	_TSp,
	_MOa,
	"CurrentInstanceBootMode",
	_NPO,
	_Op,
	_SIec,
	_II,
	_IIm,
	_St,
	_PDN,
	_PDNub,
	"StateTransitionReason",
	_KN,
	"AmiLaunchIndex",
	_PCro,
	_IT,
	"LaunchTime",
	_Pla,
	_KI,
	_RIa,
	_Pl,
	_Mon,
	_SIu,
	_VI,
	_PIAr,
	"PublicIpAddress"
],
[
	[0, {
		[_eQN]: "Architecture",
		[_xN]: _arc
	}],
	[() => InstanceBlockDeviceMappingList, {
		[_eQN]: "BlockDeviceMapping",
		[_xN]: _bDM
	}],
	[0, {
		[_eQN]: "ClientToken",
		[_xN]: _cT
	}],
	[2, {
		[_eQN]: "EbsOptimized",
		[_xN]: _eO
	}],
	[2, {
		[_eQN]: "EnaSupport",
		[_xN]: _eSna
	}],
	[0, {
		[_eQN]: "Hypervisor",
		[_xN]: _h
	}],
	[() => IamInstanceProfile$, {
		[_eQN]: "IamInstanceProfile",
		[_xN]: _iIP
	}],
	[0, {
		[_eQN]: "InstanceLifecycle",
		[_xN]: "instanceLifecycle"
	}],
	[() => ElasticGpuAssociationList, {
		[_eQN]: "ElasticGpuAssociationSet",
		[_xN]: "elasticGpuAssociationSet"
	}],
	[() => ElasticInferenceAcceleratorAssociationList, {
		[_eQN]: "ElasticInferenceAcceleratorAssociationSet",
		[_xN]: "elasticInferenceAcceleratorAssociationSet"
	}],
	[() => InstanceNetworkInterfaceList, {
		[_eQN]: "NetworkInterfaceSet",
		[_xN]: _nIS
	}],
	[0, {
		[_eQN]: "OutpostArn",
		[_xN]: _oA
	}],
	[0, {
		[_eQN]: "RootDeviceName",
		[_xN]: _rDN
	}],
	[0, {
		[_eQN]: "RootDeviceType",
		[_xN]: _rDT
	}],
	[() => GroupIdentifierList, {
		[_eQN]: "GroupSet",
		[_xN]: _gSr
	}],
	[2, {
		[_eQN]: "SourceDestCheck",
		[_xN]: _sDC
	}],
	[0, {
		[_eQN]: "SpotInstanceRequestId",
		[_xN]: "spotInstanceRequestId"
	}],
	[0, {
		[_eQN]: "SriovNetSupport",
		[_xN]: _sNSr
	}],
	[() => StateReason$, {
		[_eQN]: "StateReason",
		[_xN]: _sRt
	}],
	[() => TagList, {
		[_eQN]: "TagSet",
		[_xN]: _tS
	}],
	[0, {
		[_eQN]: "VirtualizationType",
		[_xN]: _vTi
	}],
	[() => CpuOptions$, {
		[_eQN]: "CpuOptions",
		[_xN]: _cO
	}],
	[0, {
		[_eQN]: "CapacityBlockId",
		[_xN]: "capacityBlockId"
	}],
	[0, {
		[_eQN]: "CapacityReservationId",
		[_xN]: _cRI
	}],
	[() => CapacityReservationSpecificationResponse$, {
		[_eQN]: "CapacityReservationSpecification",
		[_xN]: _cRSa
	}],
	[() => HibernationOptions$, {
		[_eQN]: "HibernationOptions",
		[_xN]: _hO
	}],
	[() => LicenseList, {
		[_eQN]: "LicenseSet",
		[_xN]: _lSic
	}],
	[() => InstanceMetadataOptionsResponse$, {
		[_eQN]: "MetadataOptions",
		[_xN]: _mO
	}],
	[() => EnclaveOptions$, {
		[_eQN]: "EnclaveOptions",
		[_xN]: _eOn
	}],
	[0, {
		[_eQN]: "BootMode",
		[_xN]: _bM
	}],
	[0, {
		[_eQN]: "PlatformDetails",
		[_xN]: _pDl
	}],
	[0, {
		[_eQN]: "UsageOperation",
		[_xN]: _uO
	}],
	[4, {
		[_eQN]: "UsageOperationUpdateTime",
		[_xN]: "usageOperationUpdateTime"
	}],
	[() => PrivateDnsNameOptionsResponse$, {
		[_eQN]: "PrivateDnsNameOptions",
		[_xN]: _pDNO
	}],
	[0, {
		[_eQN]: "Ipv6Address",
		[_xN]: _iApv
	}],
	[0, {
		[_eQN]: "TpmSupport",
		[_xN]: _tSp
	}],
	[() => InstanceMaintenanceOptions$, {
		[_eQN]: "MaintenanceOptions",
		[_xN]: _mOa
	}],
	[0, {
		[_eQN]: "CurrentInstanceBootMode",
		[_xN]: "currentInstanceBootMode"
	}],
	[() => InstanceNetworkPerformanceOptions$, {
		[_eQN]: "NetworkPerformanceOptions",
		[_xN]: _nPO
	}],
	[() => OperatorResponse$, {
		[_eQN]: "Operator",
		[_xN]: _ope
	}],
	[() => InstanceSecondaryInterfaceList, {
		[_eQN]: "SecondaryInterfaceSet",
		[_xN]: _sISe
	}],
	[0, {
		[_eQN]: "InstanceId",
		[_xN]: _iI
	}],
	[0, {
		[_eQN]: "ImageId",
		[_xN]: _iIma
	}],
	[() => InstanceState$, {
		[_eQN]: "InstanceState",
		[_xN]: _iSnst
	}],
	[0, {
		[_eQN]: "PrivateDnsName",
		[_xN]: _pDNr
	}],
	[0, {
		[_eQN]: "DnsName",
		[_xN]: "dnsName"
	}],
	[0, {
		[_eQN]: "Reason",
		[_xN]: "reason"
	}],
	[0, {
		[_eQN]: "KeyName",
		[_xN]: _kN
	}],
	[1, {
		[_eQN]: "AmiLaunchIndex",
		[_xN]: "amiLaunchIndex"
	}],
	[() => ProductCodeList, {
		[_eQN]: "ProductCodes",
		[_xN]: _pC
	}],
	[0, {
		[_eQN]: "InstanceType",
		[_xN]: _iT
	}],
	[4, {
		[_eQN]: "LaunchTime",
		[_xN]: "launchTime"
	}],
	[() => Placement$, {
		[_eQN]: "Placement",
		[_xN]: _pla
	}],
	[0, {
		[_eQN]: "KernelId",
		[_xN]: _kI
	}],
	[0, {
		[_eQN]: "RamdiskId",
		[_xN]: _rIa
	}],
	[0, {
		[_eQN]: "Platform",
		[_xN]: _pl
	}],
	[() => Monitoring$, {
		[_eQN]: "Monitoring",
		[_xN]: _mon
	}],
	[0, {
		[_eQN]: "SubnetId",
		[_xN]: _sIu
	}],
	[0, {
		[_eQN]: "VpcId",
		[_xN]: _vI
	}],
	[0, {
		[_eQN]: "PrivateIpAddress",
		[_xN]: _pIAr
	}],
	[0, {
		[_eQN]: "IpAddress",
		[_xN]: "ipAddress"
	}]
]
];
var InstanceAttachmentEnaSrdSpecification$ = [
3,
n0,
"InstanceAttachmentEnaSrdSpecification",
0,
[_ESE, _ESUS],
[[2, {
	[_eQN]: "EnaSrdEnabled",
	[_xN]: _eSE
}], [() => InstanceAttachmentEnaSrdUdpSpecification$, {
	[_eQN]: "EnaSrdUdpSpecification",
	[_xN]: _eSUS
}]]
];
var InstanceAttachmentEnaSrdUdpSpecification$ = [
3,
n0,
"InstanceAttachmentEnaSrdUdpSpecification",
0,
[_ESUE],
[[2, {
	[_eQN]: "EnaSrdUdpEnabled",
	[_xN]: _eSUE
}]]
];
var InstanceBlockDeviceMapping$ = [
3,
n0,
"InstanceBlockDeviceMapping",
0,
[_DN, "Ebs"],
[[0, {
	[_eQN]: "DeviceName",
	[_xN]: _dN
}], [() => EbsInstanceBlockDevice$, {
	[_eQN]: "Ebs",
	[_xN]: "ebs"
}]]
];
var InstanceIpv4Prefix$ = [
3,
n0,
"InstanceIpv4Prefix",
0,
[_IPpvre],
[[0, {
	[_eQN]: "Ipv4Prefix",
	[_xN]: _iPpv
}]]
];
var InstanceIpv6Address$ = [
3,
n0,
"InstanceIpv6Address",
0,
[_IApv, "IsPrimaryIpv6"],
[[0, {
	[_eQN]: "Ipv6Address",
	[_xN]: _iApv
}], [2, {
	[_eQN]: "IsPrimaryIpv6",
	[_xN]: "isPrimaryIpv6"
}]]
];
var InstanceIpv6Prefix$ = [
3,
n0,
"InstanceIpv6Prefix",
0,
[_IPpv],
[[0, {
	[_eQN]: "Ipv6Prefix",
	[_xN]: _iPpvr
}]]
];
var InstanceMaintenanceOptions$ = [
3,
n0,
"InstanceMaintenanceOptions",
0,
[_ARuto, "RebootMigration"],
[[0, {
	[_eQN]: "AutoRecovery",
	[_xN]: _aRut
}], [0, {
	[_eQN]: "RebootMigration",
	[_xN]: "rebootMigration"
}]]
];
var InstanceMaintenanceOptionsRequest$ = [
3,
n0,
"InstanceMaintenanceOptionsRequest",
0,
[_ARuto],
[0]
];
var InstanceMarketOptionsRequest$ = [
3,
n0,
"InstanceMarketOptionsRequest",
0,
[_MTa, _SO],
[0, () => SpotMarketOptions$]
];
var InstanceMetadataOptionsRequest$ = [
3,
n0,
"InstanceMetadataOptionsRequest",
0,
[
	_HT,
	_HPRHL,
	_HE,
	_HPI,
	_IMT
],
[
	0,
	1,
	0,
	0,
	0
]
];
var InstanceMetadataOptionsResponse$ = [
3,
n0,
"InstanceMetadataOptionsResponse",
0,
[
	_St,
	_HT,
	_HPRHL,
	_HE,
	_HPI,
	_IMT
],
[
	[0, {
		[_eQN]: "State",
		[_xN]: _st
	}],
	[0, {
		[_eQN]: "HttpTokens",
		[_xN]: _hT
	}],
	[1, {
		[_eQN]: "HttpPutResponseHopLimit",
		[_xN]: _hPRHL
	}],
	[0, {
		[_eQN]: "HttpEndpoint",
		[_xN]: _hE
	}],
	[0, {
		[_eQN]: "HttpProtocolIpv6",
		[_xN]: _hPI
	}],
	[0, {
		[_eQN]: "InstanceMetadataTags",
		[_xN]: _iMT
	}]
]
];
var InstanceNetworkInterface$ = [
3,
n0,
"InstanceNetworkInterface",
0,
[
	_Ass,
	_Att,
	_De,
	_G,
	_IA,
	_MAa,
	_NII,
	_OI,
	_PDN,
	_PIAr,
	_PIAri,
	_SDC,
	_Sta,
	_SIu,
	_VI,
	_ITnt,
	_IPpvr,
	_IPp,
	"ConnectionTrackingConfiguration",
	_Op
],
[
	[() => InstanceNetworkInterfaceAssociation$, {
		[_eQN]: "Association",
		[_xN]: _ass
	}],
	[() => InstanceNetworkInterfaceAttachment$, {
		[_eQN]: "Attachment",
		[_xN]: _at
	}],
	[0, {
		[_eQN]: "Description",
		[_xN]: _de
	}],
	[() => GroupIdentifierList, {
		[_eQN]: "GroupSet",
		[_xN]: _gSr
	}],
	[() => InstanceIpv6AddressList, {
		[_eQN]: "Ipv6AddressesSet",
		[_xN]: _iASp
	}],
	[0, {
		[_eQN]: "MacAddress",
		[_xN]: _mAa
	}],
	[0, {
		[_eQN]: "NetworkInterfaceId",
		[_xN]: _nII
	}],
	[0, {
		[_eQN]: "OwnerId",
		[_xN]: _oI
	}],
	[0, {
		[_eQN]: "PrivateDnsName",
		[_xN]: _pDNr
	}],
	[0, {
		[_eQN]: "PrivateIpAddress",
		[_xN]: _pIAr
	}],
	[() => InstancePrivateIpAddressList, {
		[_eQN]: "PrivateIpAddressesSet",
		[_xN]: _pIAS
	}],
	[2, {
		[_eQN]: "SourceDestCheck",
		[_xN]: _sDC
	}],
	[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}],
	[0, {
		[_eQN]: "SubnetId",
		[_xN]: _sIu
	}],
	[0, {
		[_eQN]: "VpcId",
		[_xN]: _vI
	}],
	[0, {
		[_eQN]: "InterfaceType",
		[_xN]: _iTnt
	}],
	[() => InstanceIpv4PrefixList, {
		[_eQN]: "Ipv4PrefixSet",
		[_xN]: _iPSpvr
	}],
	[() => InstanceIpv6PrefixList, {
		[_eQN]: "Ipv6PrefixSet",
		[_xN]: _iPSpvre
	}],
	[() => ConnectionTrackingSpecificationResponse$, {
		[_eQN]: "ConnectionTrackingConfiguration",
		[_xN]: "connectionTrackingConfiguration"
	}],
	[() => OperatorResponse$, {
		[_eQN]: "Operator",
		[_xN]: _ope
	}]
]
];
var InstanceNetworkInterfaceAssociation$ = [
3,
n0,
"InstanceNetworkInterfaceAssociation",
0,
[
	"CarrierIp",
	"CustomerOwnedIp",
	"IpOwnerId",
	_PDNub,
	"PublicIp"
],
[
	[0, {
		[_eQN]: "CarrierIp",
		[_xN]: "carrierIp"
	}],
	[0, {
		[_eQN]: "CustomerOwnedIp",
		[_xN]: "customerOwnedIp"
	}],
	[0, {
		[_eQN]: "IpOwnerId",
		[_xN]: "ipOwnerId"
	}],
	[0, {
		[_eQN]: "PublicDnsName",
		[_xN]: "publicDnsName"
	}],
	[0, {
		[_eQN]: "PublicIp",
		[_xN]: "publicIp"
	}]
]
];
var InstanceNetworkInterfaceAttachment$ = [
3,
n0,
"InstanceNetworkInterfaceAttachment",
0,
[
	_ATtt,
	_AItt,
	_DOT,
	_DI,
	_Sta,
	_NCI,
	_ESS,
	_EQC
],
[
	[4, {
		[_eQN]: "AttachTime",
		[_xN]: _aTt
	}],
	[0, {
		[_eQN]: "AttachmentId",
		[_xN]: _aIt
	}],
	[2, {
		[_eQN]: "DeleteOnTermination",
		[_xN]: _dOT
	}],
	[1, {
		[_eQN]: "DeviceIndex",
		[_xN]: _dI
	}],
	[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}],
	[1, {
		[_eQN]: "NetworkCardIndex",
		[_xN]: _nCI
	}],
	[() => InstanceAttachmentEnaSrdSpecification$, {
		[_eQN]: "EnaSrdSpecification",
		[_xN]: _eSS
	}],
	[1, {
		[_eQN]: "EnaQueueCount",
		[_xN]: _eQC
	}]
]
];
var InstanceNetworkInterfaceSpecification$ = [
3,
n0,
"InstanceNetworkInterfaceSpecification",
0,
[
	_APIAss,
	_DOT,
	_De,
	_DI,
	_G,
	_IAC,
	_IA,
	_NII,
	_PIAr,
	_PIAri,
	_SPIAC,
	_SIu,
	_ACIA,
	_ITnt,
	_NCI,
	_IPpvr,
	_IPCp,
	_IPp,
	_IPC,
	_PIr,
	_ESS,
	_CTS,
	_EQC
],
[
	[2, {
		[_eQN]: "AssociatePublicIpAddress",
		[_xN]: _aPIA
	}],
	[2, {
		[_eQN]: "DeleteOnTermination",
		[_xN]: _dOT
	}],
	[0, {
		[_eQN]: "Description",
		[_xN]: _de
	}],
	[1, {
		[_eQN]: "DeviceIndex",
		[_xN]: _dI
	}],
	[() => SecurityGroupIdStringList, { [_xN]: _SGI }],
	[1, {
		[_eQN]: "Ipv6AddressCount",
		[_xN]: _iAC
	}],
	[() => InstanceIpv6AddressList, {
		[_eQN]: "Ipv6Addresses",
		[_xN]: _iASp
	}],
	[0, {
		[_eQN]: "NetworkInterfaceId",
		[_xN]: _nII
	}],
	[0, {
		[_eQN]: "PrivateIpAddress",
		[_xN]: _pIAr
	}],
	[() => PrivateIpAddressSpecificationList, {
		[_eQN]: "PrivateIpAddresses",
		[_xN]: _pIAS
	}],
	[1, {
		[_eQN]: "SecondaryPrivateIpAddressCount",
		[_xN]: _sPIAC
	}],
	[0, {
		[_eQN]: "SubnetId",
		[_xN]: _sIu
	}],
	2,
	0,
	1,
	[() => Ipv4PrefixList, { [_xN]: _IPpvre }],
	1,
	[() => Ipv6PrefixList, { [_xN]: _IPpv }],
	1,
	2,
	() => EnaSrdSpecificationRequest$,
	() => ConnectionTrackingSpecificationRequest$,
	1
]
];
var InstanceNetworkPerformanceOptions$ = [
3,
n0,
"InstanceNetworkPerformanceOptions",
0,
[_BW],
[[0, {
	[_eQN]: "BandwidthWeighting",
	[_xN]: _bW
}]]
];
var InstanceNetworkPerformanceOptionsRequest$ = [
3,
n0,
"InstanceNetworkPerformanceOptionsRequest",
0,
[_BW],
[0]
];
var InstancePrivateIpAddress$ = [
3,
n0,
"InstancePrivateIpAddress",
0,
[
	_Ass,
	_Prim,
	_PDN,
	_PIAr
],
[
	[() => InstanceNetworkInterfaceAssociation$, {
		[_eQN]: "Association",
		[_xN]: _ass
	}],
	[2, {
		[_eQN]: "Primary",
		[_xN]: _prim
	}],
	[0, {
		[_eQN]: "PrivateDnsName",
		[_xN]: _pDNr
	}],
	[0, {
		[_eQN]: "PrivateIpAddress",
		[_xN]: _pIAr
	}]
]
];
var InstanceRequirements$ = [
3,
n0,
_IR,
0,
[
	"VCpuCount",
	_MMB,
	"CpuManufacturers",
	_MGBPVC,
	"ExcludedInstanceTypes",
	"InstanceGenerations",
	"SpotMaxPricePercentageOverLowestPrice",
	"OnDemandMaxPricePercentageOverLowestPrice",
	"BareMetal",
	"BurstablePerformance",
	"RequireHibernateSupport",
	_NIC,
	"LocalStorage",
	"LocalStorageTypes",
	_TLSGB,
	_BEBM,
	"AcceleratorTypes",
	_AC,
	"AcceleratorManufacturers",
	"AcceleratorNames",
	_ATMMB,
	_NBGe,
	"AllowedInstanceTypes",
	"MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
	_BPF,
	"RequireEncryptionInTransit"
],
[
	[() => VCpuCountRange$, {
		[_eQN]: "VCpuCount",
		[_xN]: "vCpuCount"
	}],
	[() => MemoryMiB$, {
		[_eQN]: "MemoryMiB",
		[_xN]: "memoryMiB"
	}],
	[() => CpuManufacturerSet, {
		[_eQN]: "CpuManufacturerSet",
		[_xN]: "cpuManufacturerSet"
	}],
	[() => MemoryGiBPerVCpu$, {
		[_eQN]: "MemoryGiBPerVCpu",
		[_xN]: "memoryGiBPerVCpu"
	}],
	[() => ExcludedInstanceTypeSet, {
		[_eQN]: "ExcludedInstanceTypeSet",
		[_xN]: "excludedInstanceTypeSet"
	}],
	[() => InstanceGenerationSet, {
		[_eQN]: "InstanceGenerationSet",
		[_xN]: "instanceGenerationSet"
	}],
	[1, {
		[_eQN]: "SpotMaxPricePercentageOverLowestPrice",
		[_xN]: "spotMaxPricePercentageOverLowestPrice"
	}],
	[1, {
		[_eQN]: "OnDemandMaxPricePercentageOverLowestPrice",
		[_xN]: "onDemandMaxPricePercentageOverLowestPrice"
	}],
	[0, {
		[_eQN]: "BareMetal",
		[_xN]: "bareMetal"
	}],
	[0, {
		[_eQN]: "BurstablePerformance",
		[_xN]: "burstablePerformance"
	}],
	[2, {
		[_eQN]: "RequireHibernateSupport",
		[_xN]: "requireHibernateSupport"
	}],
	[() => NetworkInterfaceCount$, {
		[_eQN]: "NetworkInterfaceCount",
		[_xN]: "networkInterfaceCount"
	}],
	[0, {
		[_eQN]: "LocalStorage",
		[_xN]: "localStorage"
	}],
	[() => LocalStorageTypeSet, {
		[_eQN]: "LocalStorageTypeSet",
		[_xN]: "localStorageTypeSet"
	}],
	[() => TotalLocalStorageGB$, {
		[_eQN]: "TotalLocalStorageGB",
		[_xN]: "totalLocalStorageGB"
	}],
	[() => BaselineEbsBandwidthMbps$, {
		[_eQN]: "BaselineEbsBandwidthMbps",
		[_xN]: "baselineEbsBandwidthMbps"
	}],
	[() => AcceleratorTypeSet, {
		[_eQN]: "AcceleratorTypeSet",
		[_xN]: "acceleratorTypeSet"
	}],
	[() => AcceleratorCount$, {
		[_eQN]: "AcceleratorCount",
		[_xN]: "acceleratorCount"
	}],
	[() => AcceleratorManufacturerSet, {
		[_eQN]: "AcceleratorManufacturerSet",
		[_xN]: "acceleratorManufacturerSet"
	}],
	[() => AcceleratorNameSet, {
		[_eQN]: "AcceleratorNameSet",
		[_xN]: "acceleratorNameSet"
	}],
	[() => AcceleratorTotalMemoryMiB$, {
		[_eQN]: "AcceleratorTotalMemoryMiB",
		[_xN]: "acceleratorTotalMemoryMiB"
	}],
	[() => NetworkBandwidthGbps$, {
		[_eQN]: "NetworkBandwidthGbps",
		[_xN]: "networkBandwidthGbps"
	}],
	[() => AllowedInstanceTypeSet, {
		[_eQN]: "AllowedInstanceTypeSet",
		[_xN]: "allowedInstanceTypeSet"
	}],
	[1, {
		[_eQN]: "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
		[_xN]: "maxSpotPriceAsPercentageOfOptimalOnDemandPrice"
	}],
	[() => BaselinePerformanceFactors$, {
		[_eQN]: "BaselinePerformanceFactors",
		[_xN]: "baselinePerformanceFactors"
	}],
	[2, {
		[_eQN]: "RequireEncryptionInTransit",
		[_xN]: "requireEncryptionInTransit"
	}]
]
];
var InstanceSecondaryInterface$ = [
3,
n0,
"InstanceSecondaryInterface",
0,
[
	_Att,
	_MAa,
	"SecondaryInterfaceId",
	_OI,
	_PIAri,
	_SDC,
	_Sta,
	_SSIe,
	"SecondaryNetworkId",
	_ITnt
],
[
	[() => InstanceSecondaryInterfaceAttachment$, {
		[_eQN]: "Attachment",
		[_xN]: _at
	}],
	[0, {
		[_eQN]: "MacAddress",
		[_xN]: _mAa
	}],
	[0, {
		[_eQN]: "SecondaryInterfaceId",
		[_xN]: "secondaryInterfaceId"
	}],
	[0, {
		[_eQN]: "OwnerId",
		[_xN]: _oI
	}],
	[() => InstanceSecondaryInterfacePrivateIpAddressList, {
		[_eQN]: "PrivateIpAddressSet",
		[_xN]: "privateIpAddressSet"
	}],
	[2, {
		[_eQN]: "SourceDestCheck",
		[_xN]: _sDC
	}],
	[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}],
	[0, {
		[_eQN]: "SecondarySubnetId",
		[_xN]: _sSI
	}],
	[0, {
		[_eQN]: "SecondaryNetworkId",
		[_xN]: "secondaryNetworkId"
	}],
	[0, {
		[_eQN]: "InterfaceType",
		[_xN]: _iTnt
	}]
]
];
var InstanceSecondaryInterfaceAttachment$ = [
3,
n0,
"InstanceSecondaryInterfaceAttachment",
0,
[
	_ATtt,
	_AItt,
	_DOT,
	_DI,
	_Sta,
	_NCI
],
[
	[4, {
		[_eQN]: "AttachTime",
		[_xN]: _aTt
	}],
	[0, {
		[_eQN]: "AttachmentId",
		[_xN]: _aIt
	}],
	[2, {
		[_eQN]: "DeleteOnTermination",
		[_xN]: _dOT
	}],
	[1, {
		[_eQN]: "DeviceIndex",
		[_xN]: _dI
	}],
	[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}],
	[1, {
		[_eQN]: "NetworkCardIndex",
		[_xN]: _nCI
	}]
]
];
var InstanceSecondaryInterfacePrivateIpAddress$ = [
3,
n0,
"InstanceSecondaryInterfacePrivateIpAddress",
0,
[_PIAr],
[[0, {
	[_eQN]: "PrivateIpAddress",
	[_xN]: _pIAr
}]]
];
var InstanceSecondaryInterfacePrivateIpAddressRequest$ = [
3,
n0,
"InstanceSecondaryInterfacePrivateIpAddressRequest",
0,
[_PIAr],
[0],
1
];
var InstanceSecondaryInterfaceSpecificationRequest$ = [
3,
n0,
"InstanceSecondaryInterfaceSpecificationRequest",
0,
[
	_DOT,
	_DI,
	_PIAri,
	_PIAC,
	_SSIe,
	_ITnt,
	_NCI
],
[
	2,
	1,
	[() => InstanceSecondaryInterfacePrivateIpAddressListRequest, { [_xN]: _PIAr }],
	1,
	0,
	0,
	1
]
];
var InstanceState$ = [
3,
n0,
_ISnsta,
0,
[_Co, _N],
[[1, {
	[_eQN]: "Code",
	[_xN]: _co
}], [0, {
	[_eQN]: "Name",
	[_xN]: _n
}]]
];
var InstanceStateChange$ = [
3,
n0,
"InstanceStateChange",
0,
[
	_II,
	"CurrentState",
	"PreviousState"
],
[
	[0, {
		[_eQN]: "InstanceId",
		[_xN]: _iI
	}],
	[() => InstanceState$, {
		[_eQN]: "CurrentState",
		[_xN]: "currentState"
	}],
	[() => InstanceState$, {
		[_eQN]: "PreviousState",
		[_xN]: "previousState"
	}]
]
];
var InstanceStatus$ = [
3,
n0,
_ISnstan,
0,
[
	_AZ,
	_AZI,
	_OA,
	_Op,
	"Events",
	_II,
	_ISnsta,
	_ISnstan,
	"SystemStatus",
	"AttachedEbsStatus",
	"ApplicationStatus",
	"PerformanceStatus"
],
[
	[0, {
		[_eQN]: "AvailabilityZone",
		[_xN]: _aZ
	}],
	[0, {
		[_eQN]: "AvailabilityZoneId",
		[_xN]: _aZI
	}],
	[0, {
		[_eQN]: "OutpostArn",
		[_xN]: _oA
	}],
	[() => OperatorResponse$, {
		[_eQN]: "Operator",
		[_xN]: _ope
	}],
	[() => InstanceStatusEventList, {
		[_eQN]: "EventsSet",
		[_xN]: "eventsSet"
	}],
	[0, {
		[_eQN]: "InstanceId",
		[_xN]: _iI
	}],
	[() => InstanceState$, {
		[_eQN]: "InstanceState",
		[_xN]: _iSnst
	}],
	[() => InstanceStatusSummary$, {
		[_eQN]: "InstanceStatus",
		[_xN]: "instanceStatus"
	}],
	[() => InstanceStatusSummary$, {
		[_eQN]: "SystemStatus",
		[_xN]: "systemStatus"
	}],
	[() => EbsStatusSummary$, {
		[_eQN]: "AttachedEbsStatus",
		[_xN]: "attachedEbsStatus"
	}],
	[() => ApplicationStatusSummary$, {
		[_eQN]: "ApplicationStatus",
		[_xN]: "applicationStatus"
	}],
	[() => PerformanceStatusSummary$, {
		[_eQN]: "PerformanceStatus",
		[_xN]: "performanceStatus"
	}]
]
];
var InstanceStatusDetails$ = [
3,
n0,
"InstanceStatusDetails",
0,
[
	_ISm,
	_N,
	_Sta
],
[
	[4, {
		[_eQN]: "ImpairedSince",
		[_xN]: _iSm
	}],
	[0, {
		[_eQN]: "Name",
		[_xN]: _n
	}],
	[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}]
]
];
var InstanceStatusEvent$ = [
3,
n0,
"InstanceStatusEvent",
0,
[
	"InstanceEventId",
	_Co,
	_De,
	"NotAfter",
	"NotBefore",
	"NotBeforeDeadline"
],
[
	[0, {
		[_eQN]: "InstanceEventId",
		[_xN]: "instanceEventId"
	}],
	[0, {
		[_eQN]: "Code",
		[_xN]: _co
	}],
	[0, {
		[_eQN]: "Description",
		[_xN]: _de
	}],
	[4, {
		[_eQN]: "NotAfter",
		[_xN]: "notAfter"
	}],
	[4, {
		[_eQN]: "NotBefore",
		[_xN]: "notBefore"
	}],
	[4, {
		[_eQN]: "NotBeforeDeadline",
		[_xN]: "notBeforeDeadline"
	}]
]
];
var InstanceStatusSummary$ = [
3,
n0,
"InstanceStatusSummary",
0,
[_Det, _Sta],
[[() => InstanceStatusDetailsList, {
	[_eQN]: "Details",
	[_xN]: _det
}], [0, {
	[_eQN]: "Status",
	[_xN]: _sta
}]]
];
var InstanceTypeItem$ = [
3,
n0,
"InstanceTypeItem",
0,
[_IT],
[[0, {
	[_eQN]: "InstanceType",
	[_xN]: _iT
}]]
];
var InstanceTypeSpecification$ = [
3,
n0,
_ITSn,
0,
["SupportedInstanceTypes", "UnsupportedInstanceTypes"],
[[() => SupportedInstanceTypeSet, {
	[_eQN]: "SupportedInstanceTypeSet",
	[_xN]: "supportedInstanceTypeSet"
}], [() => UnsupportedInstanceTypeSet, {
	[_eQN]: "UnsupportedInstanceTypeSet",
	[_xN]: "unsupportedInstanceTypeSet"
}]]
];
var IpPermission$ = [
3,
n0,
"IpPermission",
0,
[
	"IpProtocol",
	"FromPort",
	"ToPort",
	"UserIdGroupPairs",
	"IpRanges",
	"Ipv6Ranges",
	"PrefixListIds"
],
[
	[0, {
		[_eQN]: "IpProtocol",
		[_xN]: "ipProtocol"
	}],
	[1, {
		[_eQN]: "FromPort",
		[_xN]: "fromPort"
	}],
	[1, {
		[_eQN]: "ToPort",
		[_xN]: "toPort"
	}],
	[() => UserIdGroupPairList, {
		[_eQN]: "Groups",
		[_xN]: "groups"
	}],
	[() => IpRangeList, {
		[_eQN]: "IpRanges",
		[_xN]: "ipRanges"
	}],
	[() => Ipv6RangeList, {
		[_eQN]: "Ipv6Ranges",
		[_xN]: "ipv6Ranges"
	}],
	[() => PrefixListIdList, {
		[_eQN]: "PrefixListIds",
		[_xN]: "prefixListIds"
	}]
]
];
var IpRange$ = [
3,
n0,
"IpRange",
0,
[_De, "CidrIp"],
[[0, {
	[_eQN]: "Description",
	[_xN]: _de
}], [0, {
	[_eQN]: "CidrIp",
	[_xN]: "cidrIp"
}]]
];
var Ipv4PrefixSpecificationRequest$ = [
3,
n0,
"Ipv4PrefixSpecificationRequest",
0,
[_IPpvre],
[0]
];
var Ipv4PrefixSpecificationResponse$ = [
3,
n0,
"Ipv4PrefixSpecificationResponse",
0,
[_IPpvre],
[[0, {
	[_eQN]: "Ipv4Prefix",
	[_xN]: _iPpv
}]]
];
var Ipv6PrefixSpecificationRequest$ = [
3,
n0,
"Ipv6PrefixSpecificationRequest",
0,
[_IPpv],
[0]
];
var Ipv6PrefixSpecificationResponse$ = [
3,
n0,
"Ipv6PrefixSpecificationResponse",
0,
[_IPpv],
[[0, {
	[_eQN]: "Ipv6Prefix",
	[_xN]: _iPpvr
}]]
];
var Ipv6Range$ = [
3,
n0,
"Ipv6Range",
0,
[_De, "CidrIpv6"],
[[0, {
	[_eQN]: "Description",
	[_xN]: _de
}], [0, {
	[_eQN]: "CidrIpv6",
	[_xN]: "cidrIpv6"
}]]
];
var LaunchTemplate$ = [
3,
n0,
_LT,
0,
[
	_LTI,
	_LTN,
	_CTre,
	_CBr,
	"DefaultVersionNumber",
	"LatestVersionNumber",
	_T,
	_Op
],
[
	[0, {
		[_eQN]: "LaunchTemplateId",
		[_xN]: _lTI
	}],
	[0, {
		[_eQN]: "LaunchTemplateName",
		[_xN]: _lTN
	}],
	[4, {
		[_eQN]: "CreateTime",
		[_xN]: _cTre
	}],
	[0, {
		[_eQN]: "CreatedBy",
		[_xN]: _cBr
	}],
	[1, {
		[_eQN]: "DefaultVersionNumber",
		[_xN]: "defaultVersionNumber"
	}],
	[1, {
		[_eQN]: "LatestVersionNumber",
		[_xN]: "latestVersionNumber"
	}],
	[() => TagList, {
		[_eQN]: "TagSet",
		[_xN]: _tS
	}],
	[() => OperatorResponse$, {
		[_eQN]: "Operator",
		[_xN]: _ope
	}]
]
];
var LaunchTemplateBlockDeviceMapping$ = [
3,
n0,
"LaunchTemplateBlockDeviceMapping",
0,
[
	_DN,
	_VN,
	"Ebs",
	_ND
],
[
	[0, {
		[_eQN]: "DeviceName",
		[_xN]: _dN
	}],
	[0, {
		[_eQN]: "VirtualName",
		[_xN]: _vN
	}],
	[() => LaunchTemplateEbsBlockDevice$, {
		[_eQN]: "Ebs",
		[_xN]: "ebs"
	}],
	[0, {
		[_eQN]: "NoDevice",
		[_xN]: _nD
	}]
]
];
var LaunchTemplateCapacityReservationSpecificationResponse$ = [
3,
n0,
"LaunchTemplateCapacityReservationSpecificationResponse",
0,
[_CRP, _CRT],
[[0, {
	[_eQN]: "CapacityReservationPreference",
	[_xN]: _cRP
}], [() => CapacityReservationTargetResponse$, {
	[_eQN]: "CapacityReservationTarget",
	[_xN]: _cRT
}]]
];
var LaunchTemplateCpuOptions$ = [
3,
n0,
"LaunchTemplateCpuOptions",
0,
[
	_CCor,
	_TPC,
	_ASSm,
	_NV
],
[
	[1, {
		[_eQN]: "CoreCount",
		[_xN]: _cCo
	}],
	[1, {
		[_eQN]: "ThreadsPerCore",
		[_xN]: _tPC
	}],
	[0, {
		[_eQN]: "AmdSevSnp",
		[_xN]: _aSS
	}],
	[0, {
		[_eQN]: "NestedVirtualization",
		[_xN]: _nV
	}]
]
];
var LaunchTemplateEbsBlockDevice$ = [
3,
n0,
"LaunchTemplateEbsBlockDevice",
0,
[
	_Enc,
	_DOT,
	_Io,
	_KKI,
	_SIn,
	_VSo,
	_VT,
	_Th,
	_VIR,
	_ECI
],
[
	[2, {
		[_eQN]: "Encrypted",
		[_xN]: _enc
	}],
	[2, {
		[_eQN]: "DeleteOnTermination",
		[_xN]: _dOT
	}],
	[1, {
		[_eQN]: "Iops",
		[_xN]: _io
	}],
	[0, {
		[_eQN]: "KmsKeyId",
		[_xN]: _kKI
	}],
	[0, {
		[_eQN]: "SnapshotId",
		[_xN]: _sIn
	}],
	[1, {
		[_eQN]: "VolumeSize",
		[_xN]: _vSo
	}],
	[0, {
		[_eQN]: "VolumeType",
		[_xN]: _vT
	}],
	[1, {
		[_eQN]: "Throughput",
		[_xN]: _th
	}],
	[1, {
		[_eQN]: "VolumeInitializationRate",
		[_xN]: _vIR
	}],
	[1, {
		[_eQN]: "EbsCardIndex",
		[_xN]: _eCI
	}]
]
];
var LaunchTemplateElasticInferenceAcceleratorResponse$ = [
3,
n0,
"LaunchTemplateElasticInferenceAcceleratorResponse",
0,
[_Ty, _Cou],
[[0, {
	[_eQN]: "Type",
	[_xN]: _ty
}], [1, {
	[_eQN]: "Count",
	[_xN]: "count"
}]]
];
var LaunchTemplateEnaSrdSpecification$ = [
3,
n0,
"LaunchTemplateEnaSrdSpecification",
0,
[_ESE, _ESUS],
[[2, {
	[_eQN]: "EnaSrdEnabled",
	[_xN]: _eSE
}], [() => LaunchTemplateEnaSrdUdpSpecification$, {
	[_eQN]: "EnaSrdUdpSpecification",
	[_xN]: _eSUS
}]]
];
var LaunchTemplateEnaSrdUdpSpecification$ = [
3,
n0,
"LaunchTemplateEnaSrdUdpSpecification",
0,
[_ESUE],
[[2, {
	[_eQN]: "EnaSrdUdpEnabled",
	[_xN]: _eSUE
}]]
];
var LaunchTemplateEnclaveOptions$ = [
3,
n0,
"LaunchTemplateEnclaveOptions",
0,
[_En],
[[2, {
	[_eQN]: "Enabled",
	[_xN]: _en
}]]
];
var LaunchTemplateHibernationOptions$ = [
3,
n0,
"LaunchTemplateHibernationOptions",
0,
[_Conf],
[[2, {
	[_eQN]: "Configured",
	[_xN]: _conf
}]]
];
var LaunchTemplateIamInstanceProfileSpecification$ = [
3,
n0,
"LaunchTemplateIamInstanceProfileSpecification",
0,
["Arn", _N],
[[0, {
	[_eQN]: "Arn",
	[_xN]: "arn"
}], [0, {
	[_eQN]: "Name",
	[_xN]: _n
}]]
];
var LaunchTemplateInstanceMaintenanceOptions$ = [
3,
n0,
"LaunchTemplateInstanceMaintenanceOptions",
0,
[_ARuto],
[[0, {
	[_eQN]: "AutoRecovery",
	[_xN]: _aRut
}]]
];
var LaunchTemplateInstanceMarketOptions$ = [
3,
n0,
"LaunchTemplateInstanceMarketOptions",
0,
[_MTa, _SO],
[[0, {
	[_eQN]: "MarketType",
	[_xN]: "marketType"
}], [() => LaunchTemplateSpotMarketOptions$, {
	[_eQN]: "SpotOptions",
	[_xN]: "spotOptions"
}]]
];
var LaunchTemplateInstanceMetadataOptions$ = [
3,
n0,
"LaunchTemplateInstanceMetadataOptions",
0,
[
	_St,
	_HT,
	_HPRHL,
	_HE,
	_HPI,
	_IMT
],
[
	[0, {
		[_eQN]: "State",
		[_xN]: _st
	}],
	[0, {
		[_eQN]: "HttpTokens",
		[_xN]: _hT
	}],
	[1, {
		[_eQN]: "HttpPutResponseHopLimit",
		[_xN]: _hPRHL
	}],
	[0, {
		[_eQN]: "HttpEndpoint",
		[_xN]: _hE
	}],
	[0, {
		[_eQN]: "HttpProtocolIpv6",
		[_xN]: _hPI
	}],
	[0, {
		[_eQN]: "InstanceMetadataTags",
		[_xN]: _iMT
	}]
]
];
var LaunchTemplateInstanceNetworkInterfaceSpecification$ = [
3,
n0,
"LaunchTemplateInstanceNetworkInterfaceSpecification",
0,
[
	_ACIA,
	_APIAss,
	_DOT,
	_De,
	_DI,
	_G,
	_ITnt,
	_IAC,
	_IA,
	_NII,
	_PIAr,
	_PIAri,
	_SPIAC,
	_SIu,
	_NCI,
	_IPpvr,
	_IPCp,
	_IPp,
	_IPC,
	_PIr,
	_ESS,
	_CTS,
	_EQC
],
[
	[2, {
		[_eQN]: "AssociateCarrierIpAddress",
		[_xN]: "associateCarrierIpAddress"
	}],
	[2, {
		[_eQN]: "AssociatePublicIpAddress",
		[_xN]: _aPIA
	}],
	[2, {
		[_eQN]: "DeleteOnTermination",
		[_xN]: _dOT
	}],
	[0, {
		[_eQN]: "Description",
		[_xN]: _de
	}],
	[1, {
		[_eQN]: "DeviceIndex",
		[_xN]: _dI
	}],
	[() => GroupIdStringList, {
		[_eQN]: "GroupSet",
		[_xN]: _gSr
	}],
	[0, {
		[_eQN]: "InterfaceType",
		[_xN]: _iTnt
	}],
	[1, {
		[_eQN]: "Ipv6AddressCount",
		[_xN]: _iAC
	}],
	[() => InstanceIpv6AddressList, {
		[_eQN]: "Ipv6AddressesSet",
		[_xN]: _iASp
	}],
	[0, {
		[_eQN]: "NetworkInterfaceId",
		[_xN]: _nII
	}],
	[0, {
		[_eQN]: "PrivateIpAddress",
		[_xN]: _pIAr
	}],
	[() => PrivateIpAddressSpecificationList, {
		[_eQN]: "PrivateIpAddressesSet",
		[_xN]: _pIAS
	}],
	[1, {
		[_eQN]: "SecondaryPrivateIpAddressCount",
		[_xN]: _sPIAC
	}],
	[0, {
		[_eQN]: "SubnetId",
		[_xN]: _sIu
	}],
	[1, {
		[_eQN]: "NetworkCardIndex",
		[_xN]: _nCI
	}],
	[() => Ipv4PrefixListResponse, {
		[_eQN]: "Ipv4PrefixSet",
		[_xN]: _iPSpvr
	}],
	[1, {
		[_eQN]: "Ipv4PrefixCount",
		[_xN]: "ipv4PrefixCount"
	}],
	[() => Ipv6PrefixListResponse, {
		[_eQN]: "Ipv6PrefixSet",
		[_xN]: _iPSpvre
	}],
	[1, {
		[_eQN]: "Ipv6PrefixCount",
		[_xN]: "ipv6PrefixCount"
	}],
	[2, {
		[_eQN]: "PrimaryIpv6",
		[_xN]: "primaryIpv6"
	}],
	[() => LaunchTemplateEnaSrdSpecification$, {
		[_eQN]: "EnaSrdSpecification",
		[_xN]: _eSS
	}],
	[() => ConnectionTrackingSpecification$, {
		[_eQN]: "ConnectionTrackingSpecification",
		[_xN]: "connectionTrackingSpecification"
	}],
	[1, {
		[_eQN]: "EnaQueueCount",
		[_xN]: _eQC
	}]
]
];
var LaunchTemplateInstanceSecondaryInterfaceSpecification$ = [
3,
n0,
"LaunchTemplateInstanceSecondaryInterfaceSpecification",
0,
[
	_DOT,
	_DI,
	_PIAri,
	_PIAC,
	_SSIe,
	_ITnt,
	_NCI
],
[
	[2, {
		[_eQN]: "DeleteOnTermination",
		[_xN]: _dOT
	}],
	[1, {
		[_eQN]: "DeviceIndex",
		[_xN]: _dI
	}],
	[() => SecondaryInterfacePrivateIpAddressSpecificationList, {
		[_eQN]: "PrivateIpAddressesSet",
		[_xN]: _pIAS
	}],
	[1, {
		[_eQN]: "PrivateIpAddressCount",
		[_xN]: "privateIpAddressCount"
	}],
	[0, {
		[_eQN]: "SecondarySubnetId",
		[_xN]: _sSI
	}],
	[0, {
		[_eQN]: "InterfaceType",
		[_xN]: _iTnt
	}],
	[1, {
		[_eQN]: "NetworkCardIndex",
		[_xN]: _nCI
	}]
]
];
var LaunchTemplateLicenseConfiguration$ = [
3,
n0,
"LaunchTemplateLicenseConfiguration",
0,
[_LCA],
[[0, {
	[_eQN]: "LicenseConfigurationArn",
	[_xN]: _lCA
}]]
];
var LaunchTemplateNetworkPerformanceOptions$ = [
3,
n0,
"LaunchTemplateNetworkPerformanceOptions",
0,
[_BW],
[[0, {
	[_eQN]: "BandwidthWeighting",
	[_xN]: _bW
}]]
];
var LaunchTemplatePlacement$ = [
3,
n0,
"LaunchTemplatePlacement",
0,
[
	_AZ,
	_AZI,
	_Af,
	_GN,
	_HIo,
	_Te,
	_SDp,
	_HRGA,
	_PN,
	_GIr
],
[
	[0, {
		[_eQN]: "AvailabilityZone",
		[_xN]: _aZ
	}],
	[0, {
		[_eQN]: "AvailabilityZoneId",
		[_xN]: _aZI
	}],
	[0, {
		[_eQN]: "Affinity",
		[_xN]: _af
	}],
	[0, {
		[_eQN]: "GroupName",
		[_xN]: _gN
	}],
	[0, {
		[_eQN]: "HostId",
		[_xN]: _hI
	}],
	[0, {
		[_eQN]: "Tenancy",
		[_xN]: _te
	}],
	[0, {
		[_eQN]: "SpreadDomain",
		[_xN]: _sDp
	}],
	[0, {
		[_eQN]: "HostResourceGroupArn",
		[_xN]: _hRGA
	}],
	[1, {
		[_eQN]: "PartitionNumber",
		[_xN]: _pN
	}],
	[0, {
		[_eQN]: "GroupId",
		[_xN]: _gIr
	}]
]
];
var LaunchTemplatePrivateDnsNameOptions$ = [
3,
n0,
"LaunchTemplatePrivateDnsNameOptions",
0,
[
	_HTo,
	_ERNDAR,
	_ERNDAAAAR
],
[
	[0, {
		[_eQN]: "HostnameType",
		[_xN]: _hTo
	}],
	[2, {
		[_eQN]: "EnableResourceNameDnsARecord",
		[_xN]: _eRNDAR
	}],
	[2, {
		[_eQN]: "EnableResourceNameDnsAAAARecord",
		[_xN]: _eRNDAAAAR
	}]
]
];
var LaunchTemplatesMonitoring$ = [
3,
n0,
"LaunchTemplatesMonitoring",
0,
[_En, _MCIe],
[[2, {
	[_eQN]: "Enabled",
	[_xN]: _en
}], [() => MetricCategoryIdList, {
	[_eQN]: "MetricCategoryIdSet",
	[_xN]: _mCIS
}]]
];
var LaunchTemplateSpecification$ = [
3,
n0,
"LaunchTemplateSpecification",
0,
[
	_LTI,
	_LTN,
	"Version"
],
[
	0,
	0,
	0
]
];
var LaunchTemplateSpotMarketOptions$ = [
3,
n0,
"LaunchTemplateSpotMarketOptions",
0,
[
	_MPax,
	_SITp,
	_BDMlo,
	_VU,
	_IIB
],
[
	[0, {
		[_eQN]: "MaxPrice",
		[_xN]: "maxPrice"
	}],
	[0, {
		[_eQN]: "SpotInstanceType",
		[_xN]: "spotInstanceType"
	}],
	[1, {
		[_eQN]: "BlockDurationMinutes",
		[_xN]: "blockDurationMinutes"
	}],
	[4, {
		[_eQN]: "ValidUntil",
		[_xN]: "validUntil"
	}],
	[0, {
		[_eQN]: "InstanceInterruptionBehavior",
		[_xN]: "instanceInterruptionBehavior"
	}]
]
];
var LaunchTemplateTagSpecification$ = [
3,
n0,
"LaunchTemplateTagSpecification",
0,
[_RTe, _T],
[[0, {
	[_eQN]: "ResourceType",
	[_xN]: _rTe
}], [() => TagList, {
	[_eQN]: "TagSet",
	[_xN]: _tS
}]]
];
var LaunchTemplateVersion$ = [
3,
n0,
_LTV,
0,
[
	_LTI,
	_LTN,
	"VersionNumber",
	"VersionDescription",
	_CTre,
	_CBr,
	"DefaultVersion",
	"LaunchTemplateData",
	_Op
],
[
	[0, {
		[_eQN]: "LaunchTemplateId",
		[_xN]: _lTI
	}],
	[0, {
		[_eQN]: "LaunchTemplateName",
		[_xN]: _lTN
	}],
	[1, {
		[_eQN]: "VersionNumber",
		[_xN]: "versionNumber"
	}],
	[0, {
		[_eQN]: "VersionDescription",
		[_xN]: "versionDescription"
	}],
	[4, {
		[_eQN]: "CreateTime",
		[_xN]: _cTre
	}],
	[0, {
		[_eQN]: "CreatedBy",
		[_xN]: _cBr
	}],
	[2, {
		[_eQN]: "DefaultVersion",
		[_xN]: "defaultVersion"
	}],
	[() => ResponseLaunchTemplateData$, {
		[_eQN]: "LaunchTemplateData",
		[_xN]: "launchTemplateData"
	}],
	[() => OperatorResponse$, {
		[_eQN]: "Operator",
		[_xN]: _ope
	}]
]
];
var LicenseConfiguration$ = [
3,
n0,
"LicenseConfiguration",
0,
[_LCA],
[[0, {
	[_eQN]: "LicenseConfigurationArn",
	[_xN]: _lCA
}]]
];
var LicenseConfigurationRequest$ = [
3,
n0,
"LicenseConfigurationRequest",
0,
[_LCA],
[0]
];
var ListImagesInRecycleBinRequest$ = [
3,
n0,
"ListImagesInRecycleBinRequest",
0,
[
	_IIma,
	_NTe,
	_MR,
	_DR
],
[
	[() => ImageIdStringList, { [_xN]: _IIm }],
	0,
	1,
	2
]
];
var ListImagesInRecycleBinResult$ = [
3,
n0,
"ListImagesInRecycleBinResult",
0,
[_Im, _NTe],
[[() => ImageRecycleBinInfoList, {
	[_eQN]: "ImageSet",
	[_xN]: "imageSet"
}], [0, {
	[_eQN]: "NextToken",
	[_xN]: _nTe
}]]
];
var ListSnapshotsInRecycleBinRequest$ = [
3,
n0,
"ListSnapshotsInRecycleBinRequest",
0,
[
	_MR,
	_NTe,
	_SIna,
	_DR
],
[
	1,
	0,
	[() => SnapshotIdStringList, { [_xN]: _SIn }],
	2
]
];
var ListSnapshotsInRecycleBinResult$ = [
3,
n0,
"ListSnapshotsInRecycleBinResult",
0,
[_Sn, _NTe],
[[() => SnapshotRecycleBinInfoList, {
	[_eQN]: "SnapshotSet",
	[_xN]: _sSn
}], [0, {
	[_eQN]: "NextToken",
	[_xN]: _nTe
}]]
];
var LockedSnapshotsInfo$ = [
3,
n0,
"LockedSnapshotsInfo",
0,
[
	_OI,
	_SIn,
	"LockState",
	"LockDuration",
	"CoolOffPeriod",
	"CoolOffPeriodExpiresOn",
	"LockCreatedOn",
	"LockDurationStartTime",
	"LockExpiresOn"
],
[
	[0, {
		[_eQN]: "OwnerId",
		[_xN]: _oI
	}],
	[0, {
		[_eQN]: "SnapshotId",
		[_xN]: _sIn
	}],
	[0, {
		[_eQN]: "LockState",
		[_xN]: "lockState"
	}],
	[1, {
		[_eQN]: "LockDuration",
		[_xN]: "lockDuration"
	}],
	[1, {
		[_eQN]: "CoolOffPeriod",
		[_xN]: "coolOffPeriod"
	}],
	[4, {
		[_eQN]: "CoolOffPeriodExpiresOn",
		[_xN]: "coolOffPeriodExpiresOn"
	}],
	[4, {
		[_eQN]: "LockCreatedOn",
		[_xN]: "lockCreatedOn"
	}],
	[4, {
		[_eQN]: "LockDurationStartTime",
		[_xN]: "lockDurationStartTime"
	}],
	[4, {
		[_eQN]: "LockExpiresOn",
		[_xN]: "lockExpiresOn"
	}]
]
];
var MemoryGiBPerVCpu$ = [
3,
n0,
_MGBPVC,
0,
["Min", "Max"],
[[1, {
	[_eQN]: "Min",
	[_xN]: "min"
}], [1, {
	[_eQN]: "Max",
	[_xN]: "max"
}]]
];
var MemoryMiB$ = [
3,
n0,
_MMB,
0,
["Min", "Max"],
[[1, {
	[_eQN]: "Min",
	[_xN]: "min"
}], [1, {
	[_eQN]: "Max",
	[_xN]: "max"
}]]
];
var Monitoring$ = [
3,
n0,
_Mon,
0,
[_MCIe, _St],
[[() => MetricCategoryIdList, {
	[_eQN]: "MetricCategoryIdSet",
	[_xN]: _mCIS
}], [0, {
	[_eQN]: "State",
	[_xN]: _st
}]]
];
var NetworkBandwidthGbps$ = [
3,
n0,
_NBGe,
0,
["Min", "Max"],
[[1, {
	[_eQN]: "Min",
	[_xN]: "min"
}], [1, {
	[_eQN]: "Max",
	[_xN]: "max"
}]]
];
var NetworkInterfaceCount$ = [
3,
n0,
_NIC,
0,
["Min", "Max"],
[[1, {
	[_eQN]: "Min",
	[_xN]: "min"
}], [1, {
	[_eQN]: "Max",
	[_xN]: "max"
}]]
];
var OperatorRequest$ = [
3,
n0,
"OperatorRequest",
0,
[_P],
[0]
];
var OperatorResponse$ = [
3,
n0,
"OperatorResponse",
0,
[
	"Managed",
	_P,
	"HiddenByDefault"
],
[
	[2, {
		[_eQN]: "Managed",
		[_xN]: "managed"
	}],
	[0, {
		[_eQN]: "Principal",
		[_xN]: "principal"
	}],
	[2, {
		[_eQN]: "HiddenByDefault",
		[_xN]: "hiddenByDefault"
	}]
]
];
var PerformanceFactorReference$ = [
3,
n0,
"PerformanceFactorReference",
0,
["InstanceFamily"],
[[0, {
	[_eQN]: "InstanceFamily",
	[_xN]: "instanceFamily"
}]]
];
var PerformanceStatusSummary$ = [
3,
n0,
"PerformanceStatusSummary",
0,
[
	_Sta,
	_ISm,
	"Remediation"
],
[
	[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}],
	[4, {
		[_eQN]: "ImpairedSince",
		[_xN]: _iSm
	}],
	[0, {
		[_eQN]: "Remediation",
		[_xN]: "remediation"
	}]
]
];
var Placement$ = [
3,
n0,
_Pla,
0,
[
	_AZI,
	_Af,
	_GN,
	_PN,
	_HIo,
	_Te,
	_SDp,
	_HRGA,
	_GIr,
	_AZ
],
[
	[0, {
		[_eQN]: "AvailabilityZoneId",
		[_xN]: _aZI
	}],
	[0, {
		[_eQN]: "Affinity",
		[_xN]: _af
	}],
	[0, {
		[_eQN]: "GroupName",
		[_xN]: _gN
	}],
	[1, {
		[_eQN]: "PartitionNumber",
		[_xN]: _pN
	}],
	[0, {
		[_eQN]: "HostId",
		[_xN]: _hI
	}],
	[0, {
		[_eQN]: "Tenancy",
		[_xN]: _te
	}],
	[0, {
		[_eQN]: "SpreadDomain",
		[_xN]: _sDp
	}],
	[0, {
		[_eQN]: "HostResourceGroupArn",
		[_xN]: _hRGA
	}],
	[0, {
		[_eQN]: "GroupId",
		[_xN]: _gIr
	}],
	[0, {
		[_eQN]: "AvailabilityZone",
		[_xN]: _aZ
	}]
]
];
var PrefixListId$ = [
3,
n0,
_PLI,
0,
[_De, _PLI],
[[0, {
	[_eQN]: "Description",
	[_xN]: _de
}], [0, {
	[_eQN]: "PrefixListId",
	[_xN]: "prefixListId"
}]]
];
var PrivateDnsNameOptionsOnLaunch$ = [
3,
n0,
_PDNOOL,
0,
[
	_HTo,
	_ERNDAR,
	_ERNDAAAAR
],
[
	[0, {
		[_eQN]: "HostnameType",
		[_xN]: _hTo
	}],
	[2, {
		[_eQN]: "EnableResourceNameDnsARecord",
		[_xN]: _eRNDAR
	}],
	[2, {
		[_eQN]: "EnableResourceNameDnsAAAARecord",
		[_xN]: _eRNDAAAAR
	}]
]
];
var PrivateDnsNameOptionsRequest$ = [
3,
n0,
"PrivateDnsNameOptionsRequest",
0,
[
	_HTo,
	_ERNDAR,
	_ERNDAAAAR
],
[
	0,
	2,
	2
]
];
var PrivateDnsNameOptionsResponse$ = [
3,
n0,
"PrivateDnsNameOptionsResponse",
0,
[
	_HTo,
	_ERNDAR,
	_ERNDAAAAR
],
[
	[0, {
		[_eQN]: "HostnameType",
		[_xN]: _hTo
	}],
	[2, {
		[_eQN]: "EnableResourceNameDnsARecord",
		[_xN]: _eRNDAR
	}],
	[2, {
		[_eQN]: "EnableResourceNameDnsAAAARecord",
		[_xN]: _eRNDAAAAR
	}]
]
];
var PrivateIpAddressSpecification$ = [
3,
n0,
"PrivateIpAddressSpecification",
0,
[_Prim, _PIAr],
[[2, {
	[_eQN]: "Primary",
	[_xN]: _prim
}], [0, {
	[_eQN]: "PrivateIpAddress",
	[_xN]: _pIAr
}]]
];
var ProductCode$ = [
3,
n0,
"ProductCode",
0,
["ProductCodeId", "ProductCodeType"],
[[0, {
	[_eQN]: "ProductCode",
	[_xN]: "productCode"
}], [0, {
	[_eQN]: "Type",
	[_xN]: _ty
}]]
];
var Reservation$ = [
3,
n0,
"Reservation",
0,
[
	"ReservationId",
	_OI,
	"RequesterId",
	_G,
	"Instances"
],
[
	[0, {
		[_eQN]: "ReservationId",
		[_xN]: "reservationId"
	}],
	[0, {
		[_eQN]: "OwnerId",
		[_xN]: _oI
	}],
	[0, {
		[_eQN]: "RequesterId",
		[_xN]: "requesterId"
	}],
	[() => GroupIdentifierList, {
		[_eQN]: "GroupSet",
		[_xN]: _gSr
	}],
	[() => InstanceList, {
		[_eQN]: "InstancesSet",
		[_xN]: _iSns
	}]
]
];
var ResourceTypeOption$ = [
3,
n0,
_RTOe,
0,
["OptionName", "OptionValues"],
[0, [64, { [_xN]: "OptionValue" }]]
];
var ResourceTypeRequest$ = [
3,
n0,
"ResourceTypeRequest",
0,
[_RTe, "ResourceTypeOptions"],
[0, [() => ResourceTypeOptionList, { [_xN]: _RTOe }]]
];
var ResponseLaunchTemplateData$ = [
3,
n0,
"ResponseLaunchTemplateData",
0,
[
	_KI,
	_EO,
	_IIP,
	_BDMl,
	_NIet,
	_IIm,
	_IT,
	_KN,
	_Mon,
	_Pla,
	"RamDiskId",
	_DAT,
	_IISB,
	_UDs,
	_TS,
	_EGSlas,
	_EIAl,
	_SGIe,
	_SGe,
	_IMOns,
	_CSr,
	_CO,
	_CRSa,
	_LSi,
	_HO,
	_MO,
	_EOn,
	_IR,
	_PDNO,
	_MOa,
	_DASi,
	_Op,
	_NPO,
	_SIec
],
[
	[0, {
		[_eQN]: "KernelId",
		[_xN]: _kI
	}],
	[2, {
		[_eQN]: "EbsOptimized",
		[_xN]: _eO
	}],
	[() => LaunchTemplateIamInstanceProfileSpecification$, {
		[_eQN]: "IamInstanceProfile",
		[_xN]: _iIP
	}],
	[() => LaunchTemplateBlockDeviceMappingList, {
		[_eQN]: "BlockDeviceMappingSet",
		[_xN]: "blockDeviceMappingSet"
	}],
	[() => LaunchTemplateInstanceNetworkInterfaceSpecificationList, {
		[_eQN]: "NetworkInterfaceSet",
		[_xN]: _nIS
	}],
	[0, {
		[_eQN]: "ImageId",
		[_xN]: _iIma
	}],
	[0, {
		[_eQN]: "InstanceType",
		[_xN]: _iT
	}],
	[0, {
		[_eQN]: "KeyName",
		[_xN]: _kN
	}],
	[() => LaunchTemplatesMonitoring$, {
		[_eQN]: "Monitoring",
		[_xN]: _mon
	}],
	[() => LaunchTemplatePlacement$, {
		[_eQN]: "Placement",
		[_xN]: _pla
	}],
	[0, {
		[_eQN]: "RamDiskId",
		[_xN]: "ramDiskId"
	}],
	[2, {
		[_eQN]: "DisableApiTermination",
		[_xN]: _dAT
	}],
	[0, {
		[_eQN]: "InstanceInitiatedShutdownBehavior",
		[_xN]: _iISB
	}],
	[() => SensitiveUserData, {
		[_eQN]: "UserData",
		[_xN]: "userData"
	}],
	[() => LaunchTemplateTagSpecificationList, {
		[_eQN]: "TagSpecificationSet",
		[_xN]: "tagSpecificationSet"
	}],
	[() => ElasticGpuSpecificationResponseList, {
		[_eQN]: "ElasticGpuSpecificationSet",
		[_xN]: "elasticGpuSpecificationSet"
	}],
	[() => LaunchTemplateElasticInferenceAcceleratorResponseList, {
		[_eQN]: "ElasticInferenceAcceleratorSet",
		[_xN]: "elasticInferenceAcceleratorSet"
	}],
	[() => ValueStringList, {
		[_eQN]: "SecurityGroupIdSet",
		[_xN]: "securityGroupIdSet"
	}],
	[() => ValueStringList, {
		[_eQN]: "SecurityGroupSet",
		[_xN]: "securityGroupSet"
	}],
	[() => LaunchTemplateInstanceMarketOptions$, {
		[_eQN]: "InstanceMarketOptions",
		[_xN]: "instanceMarketOptions"
	}],
	[() => CreditSpecification$, {
		[_eQN]: "CreditSpecification",
		[_xN]: "creditSpecification"
	}],
	[() => LaunchTemplateCpuOptions$, {
		[_eQN]: "CpuOptions",
		[_xN]: _cO
	}],
	[() => LaunchTemplateCapacityReservationSpecificationResponse$, {
		[_eQN]: "CapacityReservationSpecification",
		[_xN]: _cRSa
	}],
	[() => LaunchTemplateLicenseList, {
		[_eQN]: "LicenseSet",
		[_xN]: _lSic
	}],
	[() => LaunchTemplateHibernationOptions$, {
		[_eQN]: "HibernationOptions",
		[_xN]: _hO
	}],
	[() => LaunchTemplateInstanceMetadataOptions$, {
		[_eQN]: "MetadataOptions",
		[_xN]: _mO
	}],
	[() => LaunchTemplateEnclaveOptions$, {
		[_eQN]: "EnclaveOptions",
		[_xN]: _eOn
	}],
	[() => InstanceRequirements$, {
		[_eQN]: "InstanceRequirements",
		[_xN]: "instanceRequirements"
	}],
	[() => LaunchTemplatePrivateDnsNameOptions$, {
		[_eQN]: "PrivateDnsNameOptions",
		[_xN]: _pDNO
	}],
	[() => LaunchTemplateInstanceMaintenanceOptions$, {
		[_eQN]: "MaintenanceOptions",
		[_xN]: _mOa
	}],
	[2, {
		[_eQN]: "DisableApiStop",
		[_xN]: "disableApiStop"
	}],
	[() => OperatorResponse$, {
		[_eQN]: "Operator",
		[_xN]: _ope
	}],
	[() => LaunchTemplateNetworkPerformanceOptions$, {
		[_eQN]: "NetworkPerformanceOptions",
		[_xN]: _nPO
	}],
	[() => LaunchTemplateInstanceSecondaryInterfaceSpecificationList, {
		[_eQN]: "SecondaryInterfaceSet",
		[_xN]: _sISe
	}]
]
];
var RestoreImageFromRecycleBinRequest$ = [
3,
n0,
"RestoreImageFromRecycleBinRequest",
0,
[_IIm, _DR],
[0, 2],
1
];
var RestoreImageFromRecycleBinResult$ = [
3,
n0,
"RestoreImageFromRecycleBinResult",
0,
[_R],
[[2, {
	[_eQN]: "Return",
	[_xN]: _r
}]]
];
var RestoreSnapshotFromRecycleBinRequest$ = [
3,
n0,
"RestoreSnapshotFromRecycleBinRequest",
0,
[_SIn, _DR],
[0, 2],
1
];
var RestoreSnapshotFromRecycleBinResult$ = [
3,
n0,
"RestoreSnapshotFromRecycleBinResult",
0,
[
	_SIn,
	_OA,
	_De,
	_Enc,
	_OI,
	_Pro,
	_STt,
	_St,
	_VIo,
	_VSo,
	_STs
],
[
	[0, {
		[_eQN]: "SnapshotId",
		[_xN]: _sIn
	}],
	[0, {
		[_eQN]: "OutpostArn",
		[_xN]: _oA
	}],
	[0, {
		[_eQN]: "Description",
		[_xN]: _de
	}],
	[2, {
		[_eQN]: "Encrypted",
		[_xN]: _enc
	}],
	[0, {
		[_eQN]: "OwnerId",
		[_xN]: _oI
	}],
	[0, {
		[_eQN]: "Progress",
		[_xN]: _pro
	}],
	[4, {
		[_eQN]: "StartTime",
		[_xN]: _sTt
	}],
	[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}],
	[0, {
		[_eQN]: "VolumeId",
		[_xN]: _vIo
	}],
	[1, {
		[_eQN]: "VolumeSize",
		[_xN]: _vSo
	}],
	[0, {
		[_eQN]: "SseType",
		[_xN]: _sTs
	}]
]
];
var RunInstancesMonitoringEnabled$ = [
3,
n0,
"RunInstancesMonitoringEnabled",
0,
[_En, _MCIe],
[[2, {
	[_eQN]: "Enabled",
	[_xN]: _en
}], [() => MetricCategoryIdList, { [_xN]: "MetricCategoryId" }]],
1
];
var RunInstancesRequest$ = [
3,
n0,
"RunInstancesRequest",
0,
[
	"MaxCount",
	"MinCount",
	_BDMl,
	_IIm,
	_IT,
	_IAC,
	_IA,
	_KI,
	_KN,
	_Mon,
	_Pla,
	_RIa,
	_SGIe,
	_SGe,
	_SIu,
	_UDs,
	_EGSla,
	_EIAl,
	_TS,
	_LT,
	_IMOns,
	_CSr,
	_CO,
	_CRSa,
	_HO,
	_LSi,
	_MO,
	_EOn,
	_PDNO,
	_MOa,
	_DASi,
	"EnablePrimaryIpv6",
	_NPO,
	_Op,
	_SIec,
	_DR,
	_DAT,
	_IISB,
	_PIAr,
	_CT,
	"AdditionalInfo",
	_NIet,
	_IIP,
	_EO
],
[
	1,
	1,
	[() => BlockDeviceMappingRequestList, { [_xN]: _BDM }],
	0,
	0,
	1,
	[() => InstanceIpv6AddressList, { [_xN]: _IApv }],
	0,
	0,
	[() => RunInstancesMonitoringEnabled$, 0],
	[() => Placement$, 0],
	0,
	[() => SecurityGroupIdStringList, { [_xN]: _SGI }],
	[() => SecurityGroupStringList, { [_xN]: _SGec }],
	0,
	[() => RunInstancesUserData, 0],
	[() => ElasticGpuSpecifications, 0],
	[() => ElasticInferenceAccelerators, { [_xN]: _EIA }],
	[() => TagSpecificationList, { [_xN]: _TSa }],
	() => LaunchTemplateSpecification$,
	() => InstanceMarketOptionsRequest$,
	() => CreditSpecificationRequest$,
	() => CpuOptionsRequest$,
	() => CapacityReservationSpecification$,
	() => HibernationOptionsRequest$,
	[() => LicenseSpecificationListRequest, { [_xN]: "LicenseSpecification" }],
	() => InstanceMetadataOptionsRequest$,
	() => EnclaveOptionsRequest$,
	() => PrivateDnsNameOptionsRequest$,
	() => InstanceMaintenanceOptionsRequest$,
	2,
	2,
	() => InstanceNetworkPerformanceOptionsRequest$,
	() => OperatorRequest$,
	[() => InstanceSecondaryInterfaceSpecificationListRequest, { [_xN]: "SecondaryInterface" }],
	[2, {
		[_eQN]: "DryRun",
		[_xN]: _dR
	}],
	[2, {
		[_eQN]: "DisableApiTermination",
		[_xN]: _dAT
	}],
	[0, {
		[_eQN]: "InstanceInitiatedShutdownBehavior",
		[_xN]: _iISB
	}],
	[0, {
		[_eQN]: "PrivateIpAddress",
		[_xN]: _pIAr
	}],
	[0, {
		[_eQN]: "ClientToken",
		idempotencyToken: 1,
		[_xN]: _cT
	}],
	[0, {
		[_eQN]: "AdditionalInfo",
		[_xN]: "additionalInfo"
	}],
	[() => InstanceNetworkInterfaceSpecificationList, {
		[_eQN]: "NetworkInterface",
		[_xN]: "networkInterface"
	}],
	[() => IamInstanceProfileSpecification$, {
		[_eQN]: "IamInstanceProfile",
		[_xN]: _iIP
	}],
	[2, {
		[_eQN]: "EbsOptimized",
		[_xN]: _eO
	}]
],
2
];
var ScanResults$ = [
3,
n0,
_SRc,
0,
[
	"HighestFindingSeverityLabel",
	"FindingScanDate",
	"InformationalFixAvailableSince",
	"LowFixAvailableSince",
	"MediumFixAvailableSince",
	"HighFixAvailableSince",
	"CriticalFixAvailableSince"
],
[
	[0, {
		[_eQN]: "HighestFindingSeverityLabel",
		[_xN]: "highestFindingSeverityLabel"
	}],
	[4, {
		[_eQN]: "FindingScanDate",
		[_xN]: "findingScanDate"
	}],
	[4, {
		[_eQN]: "InformationalFixAvailableSince",
		[_xN]: "informationalFixAvailableSince"
	}],
	[4, {
		[_eQN]: "LowFixAvailableSince",
		[_xN]: "lowFixAvailableSince"
	}],
	[4, {
		[_eQN]: "MediumFixAvailableSince",
		[_xN]: "mediumFixAvailableSince"
	}],
	[4, {
		[_eQN]: "HighFixAvailableSince",
		[_xN]: "highFixAvailableSince"
	}],
	[4, {
		[_eQN]: "CriticalFixAvailableSince",
		[_xN]: "criticalFixAvailableSince"
	}]
]
];
var SecondaryInterfacePrivateIpAddressSpecification$ = [
3,
n0,
"SecondaryInterfacePrivateIpAddressSpecification",
0,
[_PIAr],
[[0, {
	[_eQN]: "PrivateIpAddress",
	[_xN]: _pIAr
}]]
];
var SecurityGroup$ = [
3,
n0,
_SGec,
0,
[
	_GIr,
	"IpPermissionsEgress",
	_T,
	_VI,
	"SecurityGroupArn",
	_OI,
	_GN,
	_De,
	"IpPermissions"
],
[
	[0, {
		[_eQN]: "GroupId",
		[_xN]: _gIr
	}],
	[() => IpPermissionList, {
		[_eQN]: "IpPermissionsEgress",
		[_xN]: "ipPermissionsEgress"
	}],
	[() => TagList, {
		[_eQN]: "TagSet",
		[_xN]: _tS
	}],
	[0, {
		[_eQN]: "VpcId",
		[_xN]: _vI
	}],
	[0, {
		[_eQN]: "SecurityGroupArn",
		[_xN]: "securityGroupArn"
	}],
	[0, {
		[_eQN]: "OwnerId",
		[_xN]: _oI
	}],
	[0, {
		[_eQN]: "GroupName",
		[_xN]: _gN
	}],
	[0, {
		[_eQN]: "GroupDescription",
		[_xN]: "groupDescription"
	}],
	[() => IpPermissionList, {
		[_eQN]: "IpPermissions",
		[_xN]: "ipPermissions"
	}]
]
];
var Snapshot$ = [
3,
n0,
"Snapshot",
0,
[
	"OwnerAlias",
	_OA,
	_T,
	"StorageTier",
	"RestoreExpiryTime",
	_STs,
	_AZ,
	"TransferType",
	"CompletionDurationMinutes",
	"CompletionTime",
	"FullSnapshotSizeInBytes",
	_SIn,
	_VIo,
	_St,
	"StateMessage",
	_STt,
	_Pro,
	_OI,
	_De,
	_VSo,
	_Enc,
	_KKI,
	"DataEncryptionKeyId"
],
[
	[0, {
		[_eQN]: "OwnerAlias",
		[_xN]: "ownerAlias"
	}],
	[0, {
		[_eQN]: "OutpostArn",
		[_xN]: _oA
	}],
	[() => TagList, {
		[_eQN]: "TagSet",
		[_xN]: _tS
	}],
	[0, {
		[_eQN]: "StorageTier",
		[_xN]: "storageTier"
	}],
	[4, {
		[_eQN]: "RestoreExpiryTime",
		[_xN]: "restoreExpiryTime"
	}],
	[0, {
		[_eQN]: "SseType",
		[_xN]: _sTs
	}],
	[0, {
		[_eQN]: "AvailabilityZone",
		[_xN]: _aZ
	}],
	[0, {
		[_eQN]: "TransferType",
		[_xN]: "transferType"
	}],
	[1, {
		[_eQN]: "CompletionDurationMinutes",
		[_xN]: "completionDurationMinutes"
	}],
	[4, {
		[_eQN]: "CompletionTime",
		[_xN]: "completionTime"
	}],
	[1, {
		[_eQN]: "FullSnapshotSizeInBytes",
		[_xN]: "fullSnapshotSizeInBytes"
	}],
	[0, {
		[_eQN]: "SnapshotId",
		[_xN]: _sIn
	}],
	[0, {
		[_eQN]: "VolumeId",
		[_xN]: _vIo
	}],
	[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}],
	[0, {
		[_eQN]: "StatusMessage",
		[_xN]: _sMt
	}],
	[4, {
		[_eQN]: "StartTime",
		[_xN]: _sTt
	}],
	[0, {
		[_eQN]: "Progress",
		[_xN]: _pro
	}],
	[0, {
		[_eQN]: "OwnerId",
		[_xN]: _oI
	}],
	[0, {
		[_eQN]: "Description",
		[_xN]: _de
	}],
	[1, {
		[_eQN]: "VolumeSize",
		[_xN]: _vSo
	}],
	[2, {
		[_eQN]: "Encrypted",
		[_xN]: _enc
	}],
	[0, {
		[_eQN]: "KmsKeyId",
		[_xN]: _kKI
	}],
	[0, {
		[_eQN]: "DataEncryptionKeyId",
		[_xN]: "dataEncryptionKeyId"
	}]
]
];
var SnapshotRecycleBinInfo$ = [
3,
n0,
"SnapshotRecycleBinInfo",
0,
[
	_SIn,
	_RBET,
	_RBETe,
	_De,
	_VIo
],
[
	[0, {
		[_eQN]: "SnapshotId",
		[_xN]: _sIn
	}],
	[4, {
		[_eQN]: "RecycleBinEnterTime",
		[_xN]: _rBET
	}],
	[4, {
		[_eQN]: "RecycleBinExitTime",
		[_xN]: _rBETe
	}],
	[0, {
		[_eQN]: "Description",
		[_xN]: _de
	}],
	[0, {
		[_eQN]: "VolumeId",
		[_xN]: _vIo
	}]
]
];
var SpotMarketOptions$ = [
3,
n0,
"SpotMarketOptions",
0,
[
	_MPax,
	_SITp,
	_BDMlo,
	_VU,
	_IIB
],
[
	0,
	0,
	1,
	4,
	0
]
];
var StateReason$ = [
3,
n0,
_SRt,
0,
[_Co, "Message"],
[[0, {
	[_eQN]: "Code",
	[_xN]: _co
}], [0, {
	[_eQN]: "Message",
	[_xN]: "message"
}]]
];
var Subnet$ = [
3,
n0,
"Subnet",
0,
[
	_AZI,
	"EnableLniAtDeviceIndex",
	"MapCustomerOwnedIpOnLaunch",
	"CustomerOwnedIpv4Pool",
	_OI,
	"AssignIpv6AddressOnCreation",
	"Ipv6CidrBlockAssociationSet",
	_T,
	"SubnetArn",
	_OA,
	"EnableDns64",
	"Ipv6Native",
	_PDNOOL,
	_BPAS,
	_Ty,
	_SIu,
	_St,
	_VI,
	"CidrBlock",
	"AvailableIpAddressCount",
	_AZ,
	"DefaultForAz",
	"MapPublicIpOnLaunch"
],
[
	[0, {
		[_eQN]: "AvailabilityZoneId",
		[_xN]: _aZI
	}],
	[1, {
		[_eQN]: "EnableLniAtDeviceIndex",
		[_xN]: "enableLniAtDeviceIndex"
	}],
	[2, {
		[_eQN]: "MapCustomerOwnedIpOnLaunch",
		[_xN]: "mapCustomerOwnedIpOnLaunch"
	}],
	[0, {
		[_eQN]: "CustomerOwnedIpv4Pool",
		[_xN]: "customerOwnedIpv4Pool"
	}],
	[0, {
		[_eQN]: "OwnerId",
		[_xN]: _oI
	}],
	[2, {
		[_eQN]: "AssignIpv6AddressOnCreation",
		[_xN]: "assignIpv6AddressOnCreation"
	}],
	[() => SubnetIpv6CidrBlockAssociationSet, {
		[_eQN]: "Ipv6CidrBlockAssociationSet",
		[_xN]: "ipv6CidrBlockAssociationSet"
	}],
	[() => TagList, {
		[_eQN]: "TagSet",
		[_xN]: _tS
	}],
	[0, {
		[_eQN]: "SubnetArn",
		[_xN]: "subnetArn"
	}],
	[0, {
		[_eQN]: "OutpostArn",
		[_xN]: _oA
	}],
	[2, {
		[_eQN]: "EnableDns64",
		[_xN]: "enableDns64"
	}],
	[2, {
		[_eQN]: "Ipv6Native",
		[_xN]: "ipv6Native"
	}],
	[() => PrivateDnsNameOptionsOnLaunch$, {
		[_eQN]: "PrivateDnsNameOptionsOnLaunch",
		[_xN]: "privateDnsNameOptionsOnLaunch"
	}],
	[() => BlockPublicAccessStates$, {
		[_eQN]: "BlockPublicAccessStates",
		[_xN]: "blockPublicAccessStates"
	}],
	[0, {
		[_eQN]: "Type",
		[_xN]: _ty
	}],
	[0, {
		[_eQN]: "SubnetId",
		[_xN]: _sIu
	}],
	[0, {
		[_eQN]: "State",
		[_xN]: _st
	}],
	[0, {
		[_eQN]: "VpcId",
		[_xN]: _vI
	}],
	[0, {
		[_eQN]: "CidrBlock",
		[_xN]: "cidrBlock"
	}],
	[1, {
		[_eQN]: "AvailableIpAddressCount",
		[_xN]: "availableIpAddressCount"
	}],
	[0, {
		[_eQN]: "AvailabilityZone",
		[_xN]: _aZ
	}],
	[2, {
		[_eQN]: "DefaultForAz",
		[_xN]: "defaultForAz"
	}],
	[2, {
		[_eQN]: "MapPublicIpOnLaunch",
		[_xN]: "mapPublicIpOnLaunch"
	}]
]
];
var SubnetCidrBlockState$ = [
3,
n0,
"SubnetCidrBlockState",
0,
[_St, "StatusMessage"],
[[0, {
	[_eQN]: "State",
	[_xN]: _st
}], [0, {
	[_eQN]: "StatusMessage",
	[_xN]: _sMt
}]]
];
var SubnetIpv6CidrBlockAssociation$ = [
3,
n0,
"SubnetIpv6CidrBlockAssociation",
0,
[
	"AssociationId",
	"Ipv6CidrBlock",
	"Ipv6CidrBlockState",
	"Ipv6AddressAttribute",
	"IpSource"
],
[
	[0, {
		[_eQN]: "AssociationId",
		[_xN]: "associationId"
	}],
	[0, {
		[_eQN]: "Ipv6CidrBlock",
		[_xN]: "ipv6CidrBlock"
	}],
	[() => SubnetCidrBlockState$, {
		[_eQN]: "Ipv6CidrBlockState",
		[_xN]: "ipv6CidrBlockState"
	}],
	[0, {
		[_eQN]: "Ipv6AddressAttribute",
		[_xN]: "ipv6AddressAttribute"
	}],
	[0, {
		[_eQN]: "IpSource",
		[_xN]: "ipSource"
	}]
]
];
var Tag$ = [
3,
n0,
"Tag",
0,
["Key", _V],
[[0, {
	[_eQN]: "Key",
	[_xN]: "key"
}], [0, {
	[_eQN]: "Value",
	[_xN]: "value"
}]]
];
var TagSpecification$ = [
3,
n0,
_TSa,
0,
[_RTe, _T],
[[0, {
	[_eQN]: "ResourceType",
	[_xN]: _rTe
}], [() => TagList, { [_xN]: "Tag" }]]
];
var TerminateInstancesRequest$ = [
3,
n0,
"TerminateInstancesRequest",
0,
[
	_IIn,
	"Force",
	"SkipOsShutdown",
	_DR
],
[
	[() => InstanceIdStringList, { [_xN]: _II }],
	2,
	2,
	[2, {
		[_eQN]: "DryRun",
		[_xN]: _dR
	}]
],
1
];
var TerminateInstancesResult$ = [
3,
n0,
"TerminateInstancesResult",
0,
["TerminatingInstances"],
[[() => InstanceStateChangeList, {
	[_eQN]: "InstancesSet",
	[_xN]: _iSns
}]]
];
var TotalLocalStorageGB$ = [
3,
n0,
_TLSGB,
0,
["Min", "Max"],
[[1, {
	[_eQN]: "Min",
	[_xN]: "min"
}], [1, {
	[_eQN]: "Max",
	[_xN]: "max"
}]]
];
var UserIdGroupPair$ = [
3,
n0,
"UserIdGroupPair",
0,
[
	_De,
	"UserId",
	_GN,
	_GIr,
	_VI,
	"VpcPeeringConnectionId",
	"PeeringStatus"
],
[
	[0, {
		[_eQN]: "Description",
		[_xN]: _de
	}],
	[0, {
		[_eQN]: "UserId",
		[_xN]: "userId"
	}],
	[0, {
		[_eQN]: "GroupName",
		[_xN]: _gN
	}],
	[0, {
		[_eQN]: "GroupId",
		[_xN]: _gIr
	}],
	[0, {
		[_eQN]: "VpcId",
		[_xN]: _vI
	}],
	[0, {
		[_eQN]: "VpcPeeringConnectionId",
		[_xN]: "vpcPeeringConnectionId"
	}],
	[0, {
		[_eQN]: "PeeringStatus",
		[_xN]: "peeringStatus"
	}]
]
];
var VCpuCountRange$ = [
3,
n0,
"VCpuCountRange",
0,
["Min", "Max"],
[[1, {
	[_eQN]: "Min",
	[_xN]: "min"
}], [1, {
	[_eQN]: "Max",
	[_xN]: "max"
}]]
];
var Volume$ = [
3,
n0,
"Volume",
0,
[
	_AZI,
	_OA,
	"SourceVolumeId",
	_Io,
	_T,
	_VT,
	"FastRestored",
	_MAE,
	_Th,
	_STs,
	_Op,
	_VIR,
	"VolumeArn",
	_OI,
	_VIo,
	_Siz,
	_SIn,
	_AZ,
	_St,
	_CTre,
	"Attachments",
	_Enc,
	_KKI
],
[
	[0, {
		[_eQN]: "AvailabilityZoneId",
		[_xN]: _aZI
	}],
	[0, {
		[_eQN]: "OutpostArn",
		[_xN]: _oA
	}],
	[0, {
		[_eQN]: "SourceVolumeId",
		[_xN]: "sourceVolumeId"
	}],
	[1, {
		[_eQN]: "Iops",
		[_xN]: _io
	}],
	[() => TagList, {
		[_eQN]: "TagSet",
		[_xN]: _tS
	}],
	[0, {
		[_eQN]: "VolumeType",
		[_xN]: _vT
	}],
	[2, {
		[_eQN]: "FastRestored",
		[_xN]: "fastRestored"
	}],
	[2, {
		[_eQN]: "MultiAttachEnabled",
		[_xN]: "multiAttachEnabled"
	}],
	[1, {
		[_eQN]: "Throughput",
		[_xN]: _th
	}],
	[0, {
		[_eQN]: "SseType",
		[_xN]: _sTs
	}],
	[() => OperatorResponse$, {
		[_eQN]: "Operator",
		[_xN]: _ope
	}],
	[1, {
		[_eQN]: "VolumeInitializationRate",
		[_xN]: _vIR
	}],
	[0, {
		[_eQN]: "VolumeArn",
		[_xN]: "volumeArn"
	}],
	[0, {
		[_eQN]: "OwnerId",
		[_xN]: _oI
	}],
	[0, {
		[_eQN]: "VolumeId",
		[_xN]: _vIo
	}],
	[1, {
		[_eQN]: "Size",
		[_xN]: "size"
	}],
	[0, {
		[_eQN]: "SnapshotId",
		[_xN]: _sIn
	}],
	[0, {
		[_eQN]: "AvailabilityZone",
		[_xN]: _aZ
	}],
	[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}],
	[4, {
		[_eQN]: "CreateTime",
		[_xN]: _cTre
	}],
	[() => VolumeAttachmentList, {
		[_eQN]: "AttachmentSet",
		[_xN]: "attachmentSet"
	}],
	[2, {
		[_eQN]: "Encrypted",
		[_xN]: _enc
	}],
	[0, {
		[_eQN]: "KmsKeyId",
		[_xN]: _kKI
	}]
]
];
var VolumeAttachment$ = [
3,
n0,
"VolumeAttachment",
0,
[
	_DOT,
	_ARss,
	"InstanceOwningService",
	_ECI,
	_VIo,
	_II,
	"Device",
	_St,
	_ATtt
],
[
	[2, {
		[_eQN]: "DeleteOnTermination",
		[_xN]: _dOT
	}],
	[0, {
		[_eQN]: "AssociatedResource",
		[_xN]: _aRs
	}],
	[0, {
		[_eQN]: "InstanceOwningService",
		[_xN]: "instanceOwningService"
	}],
	[1, {
		[_eQN]: "EbsCardIndex",
		[_xN]: _eCI
	}],
	[0, {
		[_eQN]: "VolumeId",
		[_xN]: _vIo
	}],
	[0, {
		[_eQN]: "InstanceId",
		[_xN]: _iI
	}],
	[0, {
		[_eQN]: "Device",
		[_xN]: "device"
	}],
	[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}],
	[4, {
		[_eQN]: "AttachTime",
		[_xN]: _aTt
	}]
]
];
var __Unit = "unit";
var AcceleratorManufacturerSet = [
1,
n0,
"AcceleratorManufacturerSet",
0,
[0, { [_xN]: _it }]
];
var AcceleratorNameSet = [
1,
n0,
"AcceleratorNameSet",
0,
[0, { [_xN]: _it }]
];
var AcceleratorTypeSet = [
1,
n0,
"AcceleratorTypeSet",
0,
[0, { [_xN]: _it }]
];
var AllowedInstanceTypeSet = [
1,
n0,
"AllowedInstanceTypeSet",
0,
[0, { [_xN]: _it }]
];
var BlockDeviceMappingList = [
1,
n0,
"BlockDeviceMappingList",
0,
[() => BlockDeviceMapping$, { [_xN]: _it }]
];
var BlockDeviceMappingRequestList = [
1,
n0,
"BlockDeviceMappingRequestList",
0,
[() => BlockDeviceMapping$, { [_xN]: _BDM }]
];
var CpuManufacturerSet = [
1,
n0,
"CpuManufacturerSet",
0,
[0, { [_xN]: _it }]
];
var DeleteSnapshotResultSet = [
1,
n0,
"DeleteSnapshotResultSet",
0,
[() => DeleteSnapshotReturnCode$, { [_xN]: _it }]
];
var EbsStatusDetailsList = [
1,
n0,
"EbsStatusDetailsList",
0,
[() => EbsStatusDetails$, { [_xN]: _it }]
];
var ElasticGpuAssociationList = [
1,
n0,
"ElasticGpuAssociationList",
0,
[() => ElasticGpuAssociation$, { [_xN]: _it }]
];
var ElasticGpuSpecificationResponseList = [
1,
n0,
"ElasticGpuSpecificationResponseList",
0,
[() => ElasticGpuSpecificationResponse$, { [_xN]: _it }]
];
var ElasticGpuSpecifications = [
1,
n0,
_EGSlas,
0,
[() => ElasticGpuSpecification$, { [_xN]: _it }]
];
var ElasticInferenceAcceleratorAssociationList = [
1,
n0,
"ElasticInferenceAcceleratorAssociationList",
0,
[() => ElasticInferenceAcceleratorAssociation$, { [_xN]: _it }]
];
var ElasticInferenceAccelerators = [
1,
n0,
_EIAl,
0,
[() => ElasticInferenceAccelerator$, { [_xN]: _it }]
];
var ExcludedInstanceTypeSet = [
1,
n0,
"ExcludedInstanceTypeSet",
0,
[0, { [_xN]: _it }]
];
var ExecutableByStringList = [
1,
n0,
"ExecutableByStringList",
0,
[0, { [_xN]: _EBx }]
];
var FilterList = [
1,
n0,
"FilterList",
0,
[() => Filter$, { [_xN]: _Fil }]
];
var GroupIdentifierList = [
1,
n0,
"GroupIdentifierList",
0,
[() => GroupIdentifier$, { [_xN]: _it }]
];
var GroupIdStringList = [
1,
n0,
"GroupIdStringList",
0,
[0, { [_xN]: _gIr }]
];
var GroupNameStringList = [
1,
n0,
"GroupNameStringList",
0,
[0, { [_xN]: _GN }]
];
var ImageIdStringList = [
1,
n0,
"ImageIdStringList",
0,
[0, { [_xN]: _IIm }]
];
var ImageList = [
1,
n0,
"ImageList",
0,
[() => Image$, { [_xN]: _it }]
];
var ImageRecycleBinInfoList = [
1,
n0,
"ImageRecycleBinInfoList",
0,
[() => ImageRecycleBinInfo$, { [_xN]: _it }]
];
var ImageReferenceList = [
1,
n0,
"ImageReferenceList",
0,
[() => ImageReference$, { [_xN]: _it }]
];
var ImageWatermarkList = [
1,
n0,
"ImageWatermarkList",
0,
[() => ImageWatermark$, { [_xN]: _it }]
];
var InstanceBlockDeviceMappingList = [
1,
n0,
"InstanceBlockDeviceMappingList",
0,
[() => InstanceBlockDeviceMapping$, { [_xN]: _it }]
];
var InstanceGenerationSet = [
1,
n0,
"InstanceGenerationSet",
0,
[0, { [_xN]: _it }]
];
var InstanceIdStringList = [
1,
n0,
"InstanceIdStringList",
0,
[0, { [_xN]: _II }]
];
var InstanceIpv4PrefixList = [
1,
n0,
"InstanceIpv4PrefixList",
0,
[() => InstanceIpv4Prefix$, { [_xN]: _it }]
];
var InstanceIpv6AddressList = [
1,
n0,
"InstanceIpv6AddressList",
0,
[() => InstanceIpv6Address$, { [_xN]: _it }]
];
var InstanceIpv6PrefixList = [
1,
n0,
"InstanceIpv6PrefixList",
0,
[() => InstanceIpv6Prefix$, { [_xN]: _it }]
];
var InstanceList = [
1,
n0,
"InstanceList",
0,
[() => Instance$, { [_xN]: _it }]
];
var InstanceNetworkInterfaceList = [
1,
n0,
"InstanceNetworkInterfaceList",
0,
[() => InstanceNetworkInterface$, { [_xN]: _it }]
];
var InstanceNetworkInterfaceSpecificationList = [
1,
n0,
"InstanceNetworkInterfaceSpecificationList",
0,
[() => InstanceNetworkInterfaceSpecification$, { [_xN]: _it }]
];
var InstancePrivateIpAddressList = [
1,
n0,
"InstancePrivateIpAddressList",
0,
[() => InstancePrivateIpAddress$, { [_xN]: _it }]
];
var InstanceSecondaryInterfaceList = [
1,
n0,
"InstanceSecondaryInterfaceList",
0,
[() => InstanceSecondaryInterface$, { [_xN]: _it }]
];
var InstanceSecondaryInterfacePrivateIpAddressList = [
1,
n0,
"InstanceSecondaryInterfacePrivateIpAddressList",
0,
[() => InstanceSecondaryInterfacePrivateIpAddress$, { [_xN]: _it }]
];
var InstanceSecondaryInterfacePrivateIpAddressListRequest = [
1,
n0,
"InstanceSecondaryInterfacePrivateIpAddressListRequest",
0,
[() => InstanceSecondaryInterfacePrivateIpAddressRequest$, { [_xN]: _it }]
];
var InstanceSecondaryInterfaceSpecificationListRequest = [
1,
n0,
"InstanceSecondaryInterfaceSpecificationListRequest",
0,
[() => InstanceSecondaryInterfaceSpecificationRequest$, { [_xN]: _it }]
];
var InstanceStateChangeList = [
1,
n0,
"InstanceStateChangeList",
0,
[() => InstanceStateChange$, { [_xN]: _it }]
];
var InstanceStatusDetailsList = [
1,
n0,
"InstanceStatusDetailsList",
0,
[() => InstanceStatusDetails$, { [_xN]: _it }]
];
var InstanceStatusEventList = [
1,
n0,
"InstanceStatusEventList",
0,
[() => InstanceStatusEvent$, { [_xN]: _it }]
];
var InstanceStatusList = [
1,
n0,
"InstanceStatusList",
0,
[() => InstanceStatus$, { [_xN]: _it }]
];
var IpPermissionList = [
1,
n0,
"IpPermissionList",
0,
[() => IpPermission$, { [_xN]: _it }]
];
var IpRangeList = [
1,
n0,
"IpRangeList",
0,
[() => IpRange$, { [_xN]: _it }]
];
var Ipv4PrefixList = [
1,
n0,
"Ipv4PrefixList",
0,
[() => Ipv4PrefixSpecificationRequest$, { [_xN]: _it }]
];
var Ipv4PrefixListResponse = [
1,
n0,
"Ipv4PrefixListResponse",
0,
[() => Ipv4PrefixSpecificationResponse$, { [_xN]: _it }]
];
var Ipv6PrefixList = [
1,
n0,
"Ipv6PrefixList",
0,
[() => Ipv6PrefixSpecificationRequest$, { [_xN]: _it }]
];
var Ipv6PrefixListResponse = [
1,
n0,
"Ipv6PrefixListResponse",
0,
[() => Ipv6PrefixSpecificationResponse$, { [_xN]: _it }]
];
var Ipv6RangeList = [
1,
n0,
"Ipv6RangeList",
0,
[() => Ipv6Range$, { [_xN]: _it }]
];
var LaunchTemplateBlockDeviceMappingList = [
1,
n0,
"LaunchTemplateBlockDeviceMappingList",
0,
[() => LaunchTemplateBlockDeviceMapping$, { [_xN]: _it }]
];
var LaunchTemplateElasticInferenceAcceleratorResponseList = [
1,
n0,
"LaunchTemplateElasticInferenceAcceleratorResponseList",
0,
[() => LaunchTemplateElasticInferenceAcceleratorResponse$, { [_xN]: _it }]
];
var LaunchTemplateIdStringList = [
1,
n0,
"LaunchTemplateIdStringList",
0,
[0, { [_xN]: _it }]
];
var LaunchTemplateInstanceNetworkInterfaceSpecificationList = [
1,
n0,
"LaunchTemplateInstanceNetworkInterfaceSpecificationList",
0,
[() => LaunchTemplateInstanceNetworkInterfaceSpecification$, { [_xN]: _it }]
];
var LaunchTemplateInstanceSecondaryInterfaceSpecificationList = [
1,
n0,
"LaunchTemplateInstanceSecondaryInterfaceSpecificationList",
0,
[() => LaunchTemplateInstanceSecondaryInterfaceSpecification$, { [_xN]: _it }]
];
var LaunchTemplateLicenseList = [
1,
n0,
"LaunchTemplateLicenseList",
0,
[() => LaunchTemplateLicenseConfiguration$, { [_xN]: _it }]
];
var LaunchTemplateNameStringList = [
1,
n0,
"LaunchTemplateNameStringList",
0,
[0, { [_xN]: _it }]
];
var LaunchTemplateSet = [
1,
n0,
"LaunchTemplateSet",
0,
[() => LaunchTemplate$, { [_xN]: _it }]
];
var LaunchTemplateTagSpecificationList = [
1,
n0,
"LaunchTemplateTagSpecificationList",
0,
[() => LaunchTemplateTagSpecification$, { [_xN]: _it }]
];
var LaunchTemplateVersionSet = [
1,
n0,
"LaunchTemplateVersionSet",
0,
[() => LaunchTemplateVersion$, { [_xN]: _it }]
];
var LicenseList = [
1,
n0,
"LicenseList",
0,
[() => LicenseConfiguration$, { [_xN]: _it }]
];
var LicenseSpecificationListRequest = [
1,
n0,
"LicenseSpecificationListRequest",
0,
[() => LicenseConfigurationRequest$, { [_xN]: _it }]
];
var LocalStorageTypeSet = [
1,
n0,
"LocalStorageTypeSet",
0,
[0, { [_xN]: _it }]
];
var LockedSnapshotsInfoList = [
1,
n0,
"LockedSnapshotsInfoList",
0,
[() => LockedSnapshotsInfo$, { [_xN]: _it }]
];
var MetricCategoryIdList = [
1,
n0,
"MetricCategoryIdList",
0,
[0, { [_xN]: _it }]
];
var OwnerStringList = [
1,
n0,
"OwnerStringList",
0,
[0, { [_xN]: _Own }]
];
var PerformanceFactorReferenceSet = [
1,
n0,
"PerformanceFactorReferenceSet",
0,
[() => PerformanceFactorReference$, { [_xN]: _it }]
];
var PrefixListIdList = [
1,
n0,
"PrefixListIdList",
0,
[() => PrefixListId$, { [_xN]: _it }]
];
var PrivateIpAddressSpecificationList = [
1,
n0,
"PrivateIpAddressSpecificationList",
0,
[() => PrivateIpAddressSpecification$, { [_xN]: _it }]
];
var ProductCodeList = [
1,
n0,
"ProductCodeList",
0,
[() => ProductCode$, { [_xN]: _it }]
];
var ResourceTypeOptionList = [
1,
n0,
"ResourceTypeOptionList",
0,
[() => ResourceTypeOption$, 0]
];
var ResourceTypeRequestList = [
1,
n0,
"ResourceTypeRequestList",
0,
[() => ResourceTypeRequest$, 0]
];
var SecondaryInterfacePrivateIpAddressSpecificationList = [
1,
n0,
"SecondaryInterfacePrivateIpAddressSpecificationList",
0,
[() => SecondaryInterfacePrivateIpAddressSpecification$, { [_xN]: _it }]
];
var SecurityGroupIdStringList = [
1,
n0,
"SecurityGroupIdStringList",
0,
[0, { [_xN]: _SGI }]
];
var SecurityGroupList = [
1,
n0,
"SecurityGroupList",
0,
[() => SecurityGroup$, { [_xN]: _it }]
];
var SecurityGroupStringList = [
1,
n0,
"SecurityGroupStringList",
0,
[0, { [_xN]: _SGec }]
];
var SnapshotIdStringList = [
1,
n0,
"SnapshotIdStringList",
0,
[0, { [_xN]: _SIn }]
];
var SnapshotList = [
1,
n0,
"SnapshotList",
0,
[() => Snapshot$, { [_xN]: _it }]
];
var SnapshotRecycleBinInfoList = [
1,
n0,
"SnapshotRecycleBinInfoList",
0,
[() => SnapshotRecycleBinInfo$, { [_xN]: _it }]
];
var SubnetIdStringList = [
1,
n0,
"SubnetIdStringList",
0,
[0, { [_xN]: _SIu }]
];
var SubnetIpv6CidrBlockAssociationSet = [
1,
n0,
"SubnetIpv6CidrBlockAssociationSet",
0,
[() => SubnetIpv6CidrBlockAssociation$, { [_xN]: _it }]
];
var SubnetList = [
1,
n0,
"SubnetList",
0,
[() => Subnet$, { [_xN]: _it }]
];
var SupportedInstanceTypeSet = [
1,
n0,
"SupportedInstanceTypeSet",
0,
[() => InstanceTypeItem$, { [_xN]: _it }]
];
var TagList = [
1,
n0,
"TagList",
0,
[() => Tag$, { [_xN]: _it }]
];
var TagSpecificationList = [
1,
n0,
"TagSpecificationList",
0,
[() => TagSpecification$, { [_xN]: _it }]
];
var UnsupportedInstanceTypeSet = [
1,
n0,
"UnsupportedInstanceTypeSet",
0,
[() => InstanceTypeItem$, { [_xN]: _it }]
];
var UserIdGroupPairList = [
1,
n0,
"UserIdGroupPairList",
0,
[() => UserIdGroupPair$, { [_xN]: _it }]
];
var ValueStringList = [
1,
n0,
"ValueStringList",
0,
[0, { [_xN]: _it }]
];
var VersionStringList = [
1,
n0,
"VersionStringList",
0,
[0, { [_xN]: _it }]
];
var VolumeAttachmentList = [
1,
n0,
"VolumeAttachmentList",
0,
[() => VolumeAttachment$, { [_xN]: _it }]
];
var VolumeIdStringList = [
1,
n0,
"VolumeIdStringList",
0,
[0, { [_xN]: _VIo }]
];
var VolumeList = [
1,
n0,
"VolumeList",
0,
[() => Volume$, { [_xN]: _it }]
];
var CopyImage$ = [
9,
n0,
"CopyImage",
0,
() => CopyImageRequest$,
() => CopyImageResult$
];
var CreateSnapshot$ = [
9,
n0,
"CreateSnapshot",
0,
() => CreateSnapshotRequest$,
() => Snapshot$
];
var CreateVolume$ = [
9,
n0,
"CreateVolume",
0,
() => CreateVolumeRequest$,
() => Volume$
];
var DeleteSnapshot$ = [
9,
n0,
"DeleteSnapshot",
0,
() => DeleteSnapshotRequest$,
() => __Unit
];
var DeregisterImage$ = [
9,
n0,
"DeregisterImage",
0,
() => DeregisterImageRequest$,
() => DeregisterImageResult$
];
var DescribeImageReferences$ = [
9,
n0,
"DescribeImageReferences",
0,
() => DescribeImageReferencesRequest$,
() => DescribeImageReferencesResult$
];
var DescribeImages$ = [
9,
n0,
"DescribeImages",
0,
() => DescribeImagesRequest$,
() => DescribeImagesResult$
];
var DescribeInstanceStatus$ = [
9,
n0,
"DescribeInstanceStatus",
0,
() => DescribeInstanceStatusRequest$,
() => DescribeInstanceStatusResult$
];
var DescribeLaunchTemplates$ = [
9,
n0,
"DescribeLaunchTemplates",
0,
() => DescribeLaunchTemplatesRequest$,
() => DescribeLaunchTemplatesResult$
];
var DescribeLaunchTemplateVersions$ = [
9,
n0,
"DescribeLaunchTemplateVersions",
0,
() => DescribeLaunchTemplateVersionsRequest$,
() => DescribeLaunchTemplateVersionsResult$
];
var DescribeLockedSnapshots$ = [
9,
n0,
"DescribeLockedSnapshots",
0,
() => DescribeLockedSnapshotsRequest$,
() => DescribeLockedSnapshotsResult$
];
var DescribeSecurityGroups$ = [
9,
n0,
"DescribeSecurityGroups",
0,
() => DescribeSecurityGroupsRequest$,
() => DescribeSecurityGroupsResult$
];
var DescribeSnapshots$ = [
9,
n0,
"DescribeSnapshots",
0,
() => DescribeSnapshotsRequest$,
() => DescribeSnapshotsResult$
];
var DescribeSubnets$ = [
9,
n0,
"DescribeSubnets",
0,
() => DescribeSubnetsRequest$,
() => DescribeSubnetsResult$
];
var DescribeVolumes$ = [
9,
n0,
"DescribeVolumes",
0,
() => DescribeVolumesRequest$,
() => DescribeVolumesResult$
];
var GetConsoleOutput$ = [
9,
n0,
"GetConsoleOutput",
0,
() => GetConsoleOutputRequest$,
() => GetConsoleOutputResult$
];
var GetConsoleScreenshot$ = [
9,
n0,
"GetConsoleScreenshot",
0,
() => GetConsoleScreenshotRequest$,
() => GetConsoleScreenshotResult$
];
var ListImagesInRecycleBin$ = [
9,
n0,
"ListImagesInRecycleBin",
0,
() => ListImagesInRecycleBinRequest$,
() => ListImagesInRecycleBinResult$
];
var ListSnapshotsInRecycleBin$ = [
9,
n0,
"ListSnapshotsInRecycleBin",
0,
() => ListSnapshotsInRecycleBinRequest$,
() => ListSnapshotsInRecycleBinResult$
];
var RestoreImageFromRecycleBin$ = [
9,
n0,
"RestoreImageFromRecycleBin",
0,
() => RestoreImageFromRecycleBinRequest$,
() => RestoreImageFromRecycleBinResult$
];
var RestoreSnapshotFromRecycleBin$ = [
9,
n0,
"RestoreSnapshotFromRecycleBin",
0,
() => RestoreSnapshotFromRecycleBinRequest$,
() => RestoreSnapshotFromRecycleBinResult$
];
var RunInstances$ = [
9,
n0,
"RunInstances",
0,
() => RunInstancesRequest$,
() => Reservation$
];
var TerminateInstances$ = [
9,
n0,
"TerminateInstances",
0,
() => TerminateInstancesRequest$,
() => TerminateInstancesResult$
];
var DescribeImagesCommand = class extends (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.G5)(_ec2_js__WEBPACK_IMPORTED_MODULE_2__.lq, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.yt, "DescribeImages", DescribeImages$) {};
function judgePending(point, now) {
if (point.state !== "pending") return null;
let since = pendingSince(point);
if (since === null || now - since <= 864e5) return null;
let { kind, region, id: target } = point;
let hours = Math.floor((now - since) / 36e5);
let of = point.source === null ? "" : ` of ${point.source}`;
let message = `this ${_start_js__WEBPACK_IMPORTED_MODULE_0__.GW[kind].point}${of} has been ${point.stateText} for ${hours} hours, since ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(since)}: it is no backup yet`;
if (now - since < 2592e5) return {
	level: "warning",
	warning: {
		region,
		target,
		message
	}
};
return {
	level: "red",
	failure: {
		region,
		target,
		action: "wait",
		fault: {
			code: "not-available-in-time",
			message,
			advice: "Look at it in the console. If it makes no progress, delete it by hand, back the resource up again, and contact AWS Support."
		}
	}
};
}
function pendingSince(point) {
let { createdAt, tags } = point;
return createdAt ?? ((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.sNC)(point) ? null : (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.pfI)(tags.name));
}
function judgeFound(point, change, account, mayBeFromThisRun) {
let stranger = whyAStranger(point, change, account);
if (stranger !== null) {
	let fault = {
		code: "name-taken",
		message: `the name ${change.slot} is taken by ${point.id}, which is not this backup: ${stranger}`,
		advice: "Find out who made it; rename or delete it, then run again."
	};
	return {
		is: mayGetTags(point, change, account) ? "untagged" : "stranger",
		fault
	};
}
let own = mayBeFromThisRun && point.tags.name === change.tags.Name;
let trouble = troubleOf(point);
if (own && trouble !== null) return {
	is: "backup",
	outcome: {
		result: "failed",
		fault: trouble
	}
};
if (trouble !== null) return {
	is: "unfit",
	met: {
		red: !0,
		id: point.id,
		fault: replaced(trouble)
	}
};
let expire = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mB)(point.tags.expire);
let end = expire.readable ? expire.expiresAt : change.expiresAt;
let short = own ? null : whyTooShort(point, end, change);
if (short !== null) {
	let message = `${point.id}, which an earlier attempt made for this backup, is no longer good for it: ${short}; another was made in its place`;
	return {
		is: "unfit",
		met: {
			red: !1,
			id: point.id,
			message
		}
	};
}
let met = pendingLong(point, change);
return {
	is: "backup",
	outcome: {
		result: own ? "done" : "already-done",
		id: point.id,
		state: point.state,
		expiresAt: end,
		...met.length === 0 ? {} : { met }
	}
};
}
function whyAStranger(point, change, account) {
let { owner, source, tags, createdAt } = point;
if (owner !== account) return `it belongs to account ${owner}`;
if (source !== change.resource.id) return `its source is ${source ?? "not recorded"}`;
let pairs = [
	["CreatedBy", tags.createdBy],
	["BackupSource", tags.source],
	["BackupTag", tags.backupTag],
	["BackupRun", tags.run]
];
for (let [key, value] of pairs) if (value !== change.tags[key]) return `its ${key} tag is ${value === null ? "missing" : `"${value}"`}`;
let made = createdAt ?? (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.pfI)(tags.name);
if (made !== null && made < change.adopts.since) return `it was made at ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(made)}, before any attempt of this run`;
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mB)(tags.expire).readable ? null : "its Expire tag is missing or unreadable";
}
function mayGetTags({ owner, source, tags, createdAt }, change, account) {
if (owner !== account || source !== change.resource.id) return !1;
if (createdAt !== null && createdAt < change.adopts.now - LONGEST_LAG) return !1;
return [
	tags.createdBy,
	tags.source,
	tags.backupTag,
	tags.run,
	tags.expire
].every((value) => value === null);
}
let LONGEST_LAG = 3e5;
function troubleOf({ id, state, stateText, stateReason }) {
if (state === "failed") return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.yrk)(`${id}${stateReason === "" ? "" : `: ${stateReason}`}`);
if (state === "available" || state === "pending") return null;
return {
	code: "backup-failed",
	message: `${id}, made for this slot before, is ${stateText}`,
	advice: "Bring it to the state available or delete it."
};
}
function replaced(trouble) {
return {
	...trouble,
	message: `an earlier attempt's backup is none, and another was made in its place: ${trouble.message}`,
	advice: "There is a backup now. Find the cause in the message; the next purge deletes what failed."
};
}
function whyTooShort({ tags, createdAt }, end, { adopts }) {
if (end === "never") return null;
if (end <= adopts.now) return `it expired at ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8)(end)}`;
let start = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.pfI)(tags.name) ?? (createdAt === null ? null : createdAt - LONGEST_BEFORE_MADE);
let asked = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJ)(adopts.keep, start ?? adopts.now);
if (asked === "never") return `it expires at ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8)(end)}, and this backup is to be kept for ever`;
if (end + 1e3 > asked) return null;
return `it expires at ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8)(end)}, before ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8)(asked)}`;
}
let LONGEST_BEFORE_MADE = 36e5;
function pendingLong(point, { adopts }) {
let judged = judgePending(point, adopts.now);
if (judged === null) return [];
let { id } = point;
if (judged.level === "red") return [{
	red: !0,
	id,
	fault: judged.failure.fault
}];
return [{
	red: !1,
	id,
	message: judged.warning.message
}];
}
function sharedTexts() {
let known = new Map();
return (text) => {
	let same = known.get(text);
	if (same !== void 0) return same;
	known.size === 5e3 && known.clear();
	known.set(text, text);
	return text;
};
}
function listImages(caller, region, { dlm, whole = !1 } = { dlm: !1 }) {
let filter = dlm ? {
	Name: "tag-key",
	Values: ["CreatedBy", _ec2_js__WEBPACK_IMPORTED_MODULE_2__.nK]
} : {
	Name: "tag:CreatedBy",
	Values: [_run_js__WEBPACK_IMPORTED_MODULE_1__.VI]
};
let points = pointsOf(region);
return describe(caller, region, { Filters: [filter] }, (image) => whole ? points(image).map((point) => withWhole(point, image)) : points(image));
}
function withWhole(point, { Tags, BlockDeviceMappings = [] }) {
if (point.tags.copyTo === void 0) return point;
let encrypted = BlockDeviceMappings.some(({ Ebs }) => Ebs?.Encrypted === !0);
return {
	...point,
	whole: {
		tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(Tags),
		encrypted
	}
};
}
async function findImage(caller, region, name) {
let found = await describe(caller, region, { Filters: [{
	Name: "name",
	Values: [(0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.ZG)(name)]
}] }, pointsOf(region));
return found.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(found.value.find((point) => point.name === name) ?? null) : found;
}
async function readStates(caller, region, ids) {
let read = await readImages(caller, region, ids);
if (!read.ok) return read;
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)(new Map(read.value.map(({ id, state, stateText, stateReason }) => [id, {
	state,
	stateText,
	stateReason
}])));
}
function readImages(caller, region, ids) {
return describeSome(caller, region, "image-id", ids, pointsOf(region));
}
async function readBearing(caller, region, leftOvers) {
let parents = leftOvers.flatMap(({ madeFor }) => madeFor ?? []);
let ids = leftOvers.map(({ id }) => id);
let [own, others] = await Promise.all([describeSome(caller, region, "image-id", parents, (image) => [(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hS)(image.ImageId ?? "")]), describeSome(caller, region, "block-device-mapping.snapshot-id", ids, snapshotsOf)]);
if (!own.ok) return own;
if (!others.ok) return others;
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)({
	points: new Set(own.value),
	snapshots: new Set(others.value.map(({ id }) => id))
});
}
function describeSome(caller, region, Name, ids, pick) {
return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Pu)([...new Set(ids)], 200, (batch) => describe(caller, region, { Filters: [{
	Name,
	Values: [...batch]
}] }, pick));
}
async function readRegistered(caller, region, except) {
let points = new Set();
let snapshots = new Set();
let read = await describe(caller, region, {}, (image) => {
	if (image.ImageId === except) return [];
	points.add((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hS)(image.ImageId ?? ""));
	for (let snapshot of snapshotsOf(image)) snapshots.add(snapshot.id);
	return [];
});
return read.ok ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.kX)({
	points,
	snapshots
}) : read;
}
function describe(caller, region, request, pick) {
return (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.n4)((NextToken) => caller.repeatable(region, "DescribeImages", (client) => client.send(new DescribeImagesCommand({
	Owners: ["self"],
	IncludeDisabled: !0,
	MaxResults: 1e3,
	NextToken,
	...request
}))), (page) => (page.Images ?? []).flatMap((image) => image.State === "deregistered" ? [] : pick(image)));
}
function pointsOf(region) {
let shared = sharedTexts();
return (image) => [{
	kind: "ec2-instance",
	region,
	id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hS)(image.ImageId ?? ""),
	name: image.Name ?? "",
	owner: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.lS)(shared(image.OwnerId ?? "")),
	createdAt: createdAtOf(image.CreationDate),
	state: stateOf(image.State),
	stateText: shared(image.State ?? "unknown"),
	stateReason: [image.StateReason?.Code, image.StateReason?.Message].filter(Boolean).join(": "),
	source: image.SourceInstanceId ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.a)(shared(image.SourceInstanceId)) : null,
	...copyOfIn(image),
	tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.ee)(image.Tags, shared),
	managedBy: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.dM)(image.Tags),
	protection: protectionOf$1(image.DeregistrationProtection),
	public: image.Public === !0,
	snapshots: snapshotsOf(image)
}];
}
function copyOfIn(image) {
let { SourceInstanceId: instance, SourceImageId: id, SourceImageRegion: from } = image;
if (instance || !id || !from) return {};
return { copyOf: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.cK5)({
	kind: "ec2-instance",
	region: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Ny)(from),
	id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.hS)(id)
}) };
}
function createdAtOf(text) {
let instant = Date.parse(text ?? "");
return Number.isNaN(instant) ? null : instant;
}
function stateOf(state) {
switch (state) {
	case "available":
	case "pending":
	case "failed":
	case "disabled": return state;
	case "transient": return "pending";
	default: return "other";
}
}
function protectionOf$1(protection) {
return protection === void 0 || protection === "" || protection === "disabled" ? null : protection;
}
function snapshotsOf(image) {
return (image.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ? [{
	id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.iy)(Ebs.SnapshotId),
	gib: Ebs.VolumeSize ?? null
}] : []);
}
function proveOwnership(point, account) {
if (point.owner !== account) return no(`it belongs to account ${point.owner}`);
if (point.tags.createdBy !== "backupViaTag") return no(`its CreatedBy tag is not "${_run_js__WEBPACK_IMPORTED_MODULE_1__.VI}"`);
if (point.managedBy !== null) return no(`${point.managedBy} made it and deletes it`);
if (point.source === null) return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.orl)(point, account);
if (point.tags.source !== null && point.tags.source !== point.source) return no(`its BackupSource tag says ${point.tags.source}, the service says ${point.source}`);
return {
	ours: !0,
	source: point.source
};
}
function proveSnapshotOwnership(snapshot, account) {
if (snapshot.owner !== account) return no(`it belongs to account ${snapshot.owner}`);
if (snapshot.tags.createdBy !== "backupViaTag") return no(`its CreatedBy tag is not "${_run_js__WEBPACK_IMPORTED_MODULE_1__.VI}"`);
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
let home = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.KzS)(tags.copyOf ?? "");
if (home === null || tags.copyOf !== (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.cK5)({
	kind,
	region: home,
	id
})) return no(`its BackupCopyOf tag says ${tags.copyOf ?? "nothing"}, its description says ${id}`);
if (home === region) return no(`it is a copy within ${region}, and we make none`);
if (!tags.source) return no("its BackupSource tag is missing, so it is not known of what it is a backup");
return {
	ours: !0,
	source: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.a)(tags.source)
};
}
function no(why) {
return {
	ours: !1,
	why
};
}
function changeKey({ action, kind, region, id }) {
return `${action} ${kind ?? ""} ${region} ${id}`;
}
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
	let tag = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mB)(point.tags.expire);
	let start = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.pfI)(point.tags.name);
	let { rules, whole } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__._Gl)(point, file);
	if (!tag.readable || tag.expiresAt === "never" || start === null || rules.length === 0 || !whole) return !1;
	if (!RETAINED_STATES.has(point.state) || (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.sNC)(point) || !proveOwnership(point, account).ours) return !1;
	let target = longest(rules.map(({ rule }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJ)(rule.expiry, start)));
	if (target === "never") return !1;
	let distance = Math.abs(target - tag.expiresAt);
	return distance >= SECOND && distance < 36e5;
}).length;
}
let RETAINED_STATES = new Set(["available", "disabled"]);
function judge(point, file, context) {
let from = point.tags.expire;
let tag = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mB)(from);
if (from === null || !tag.readable) return "left";
if (!RETAINED_STATES.has(point.state) || !proveOwnership(point, context.account).ours) return "left";
let { rules, unknown, whole } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__._Gl)(point, file);
if (unknown.some(({ why }) => why === "cut")) return "left";
let target = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.sNC)(point) ? targetOfCopy(point, rules) : targetOf(point, rules);
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
return longest(rules.map(({ rule }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJ)(rule.expiry, createdAt)));
}
function targetOfCopy({ region, tags }, rules) {
let start = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.pfI)(tags.name);
let copies = rules.flatMap(({ rule }) => (rule.copies ?? []).filter(({ to }) => to === region));
if (start === null || copies.length === 0) return null;
let ofBackup = longest(rules.map(({ rule }) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJ)(rule.expiry, start)));
return longest(copies.map(({ expiry }) => expiry === null ? ofBackup : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.WJ)(expiry, start)));
}
function expiryOfCopy({ tags }, to, file) {
let { rules, whole } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__._Gl)({ tags }, file);
return whole ? targetOfCopy({
	region: to,
	tags
}, rules) : null;
}
function hasStray({ snapshots }, is) {
return snapshots.some(({ strayExpire }) => {
	if (strayExpire === void 0) return !1;
	let tag = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mB)(strayExpire);
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
let START_DRIFT = 36e5;
function agreedExpiry(approved, { from, to, own, because }) {
if (approved.from !== from) return null;
let reading = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mB)(approved.expire ?? null);
if (!reading.readable) return null;
let agreed = reading.expiresAt;
if (agreed === to) return to;
if (agreed === "never" || to === "never" || because === "snapshots") return null;
let asked = own ?? to;
if ((because === "shorten-to-grace" ? to : asked) <= agreed && agreed < asked + 36e5) return agreed;
let before = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.mB)(from);
if (!before.readable) return null;
return agreed < to && (before.expiresAt === "never" || to < before.expiresAt) ? to : null;
}
function questionOf(request, source, due) {
let plan = source?.hash ?? null;
let { mode, kinds, regions } = request;
switch (request.mode) {
	case "backup": {
		let rules = due.map((one) => `${one.plan.name}/${one.rule.name}`);
		let tag = request.tagLines === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Gw)(request.tagLines);
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
		let tag = request.tagLines === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Gw)(request.tagLines);
		let judgedAt = asOf === null ? null : (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(asOf);
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
	...extra.length === 0 ? {} : { "extra-tags": (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Gw)(extra) }
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
	madeAt: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(made.madeAt),
	validUntil: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(made.madeAt + made.validForMilliseconds),
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
let known = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(approved, changeKey);
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
		expire: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.B8)(change.to),
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
return (0, node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(text).digest("hex");
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
function changeSetText(changeSet, asked, now, commit) {
let { request } = asked;
return writeChangeSet(approvableChanges(changeSet), contextOf(asked), {
	commit,
	run: request.workflowRun?.url ?? null,
	madeAt: now,
	validForMilliseconds: request.changeSet.validForMilliseconds
});
}
function approve(changeSet, text, asked, now) {
let reading = readChangeSet(text, contextOf(asked), now);
if (!reading.ok) return reading;
let { changeSet: allowed, unapproved, lapsed } = restrict(changeSet, reading.file.changes);
let owed = unapproved.flatMap((change) => {
	if (change.action !== "create") return [];
	let { region, id } = change.resource;
	return [{
		region,
		target: id,
		action: "create",
		fault: NOT_APPROVED,
		subject: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.g6C)(change.resource)
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
	question: questionOf(request, source, due)
};
}
function selectByPlan(resources, plan) {
let { selection } = plan;
let wanted = [];
let keptOut = [];
for (let found of resources) {
	let resource = plan.engine === "aws-backup" ? (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.vd)(found) : found;
	if (!isOfKind(resource, selection)) continue;
	let named = selection.resources.some((reference) => isNamedBy(reference, resource));
	if (!named && !selectedByTags(resource, selection)) continue;
	let inRegion = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Hw1)(selection.regions, resource.region);
	if (!inRegion && !named) continue;
	let reason = inRegion ? whyExcepted(resource, plan) : outOfRegions(resource, plan);
	reason === null ? wanted.push(resource) : keptOut.push(skip(resource, reason, !inRegion));
}
let { selected, skipped } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ltv)(wanted, []);
return {
	selected,
	skipped: [...skipped, ...keptOut].sort(_run_js__WEBPACK_IMPORTED_MODULE_1__.hzH)
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
return (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA)(tags, selection.tags) && (selection.anyOf.length === 0 || selection.anyOf.some((group) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA)(tags, group)));
}
function whyExcepted({ tags }, { name, selection }) {
let line = selection.except.find((one) => (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA)(tags, [one]));
return line === void 0 ? null : `its tag ${(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.em)(line)} keeps it out of the plan ${name}`;
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
return JSON.stringify((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Gw)(a.tags)) === JSON.stringify((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.Gw)(b.tags));
}
function planPath(planFile) {
return planFile ?? ".github/backup-plans.yml";
}
async function parsePlan(path, text, now) {
let { parsePlanFile } = await Promise.all([
	__webpack_require__.e(8473),
	__webpack_require__.e(411),
	__webpack_require__.e(1734),
	__webpack_require__.e(2698)
]).then(__webpack_require__.bind(__webpack_require__, 1734));
let reading = parsePlanFile(text, now);
if (reading.ok) return {
	ok: !0,
	value: {
		path,
		text,
		hash: (0, node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(text).digest("hex"),
		file: reading.file
	}
};
return {
	ok: !1,
	refusals: tellable(reading.problems, text).map(({ line, column, message }) => ({
		target: `${path}:${line}:${column}`,
		fault: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.AN1)(message, `Correct line ${line} of ${path} and run again; nothing was changed.`),
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
	fault: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.AN1)(message, "Correct plan-file and run again; nothing was changed.")
};
}
async function readPlan(path, { files, startedAt }) {
let text;
try {
	text = await files.read(path);
} catch (error) {
	if (isMissing(error)) return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.PG4)(null);
	let message = `plan-file: "${path}" cannot be read: ${error instanceof Error ? error.message : String(error)}; write the path of a file in the working copy`;
	return (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.J5Y)("plan-file", (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.AN1)(message, "Correct plan-file and run again; nothing was changed."));
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
} : (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.PG4)(reading.value);
}
function isMissing(error) {
return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
function commonTogether(reports, accounts, changeSetPath) {
let [first] = reports;
let failed = failedTogether(reports);
return {
	version: first.version,
	dryRun: first.dryRun,
	kinds: [...new Set(reports.flatMap(({ kinds }) => kinds))],
	outcome: outcomeTogether(reports.map(({ outcome }) => outcome)),
	startedAt: reports.map(({ startedAt }) => startedAt).sort()[0] ?? first.startedAt,
	finishedAt: reports.map(({ finishedAt }) => finishedAt).sort().at(-1) ?? first.finishedAt,
	account: null,
	caller: null,
	run: first.run,
	failedCount: failed.length,
	failed,
	warnings: warningsTogether(reports),
	changeSetPath,
	accounts: [...accounts].sort((one, other) => RANK[one.outcome] - RANK[other.outcome])
};
}
let RANK = {
failed: 0,
partial: 1,
ok: 2
};
function outcomeTogether(outcomes) {
if (outcomes.every((outcome) => outcome === "ok")) return "ok";
return outcomes.every((outcome) => outcome === "failed") ? "failed" : "partial";
}
function failedTogether(reports) {
let keyOf = ({ action, target, fault, message }) => JSON.stringify([
	action,
	target,
	fault,
	message
]);
let ofRun = ({ action, target }) => action === "start" && target !== "session";
let shared = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(reports.flatMap(({ failed }) => failed.filter(ofRun)), keyOf);
let told = new Set();
return reports.flatMap(({ failed }) => failed.flatMap((entry) => {
	let key = keyOf(entry);
	if (!ofRun(entry) || (shared.get(key)?.length ?? 0) < reports.length) return [entry];
	if (told.has(key)) return [];
	told.add(key);
	return [{
		...entry,
		account: null
	}];
}));
}
function warningsTogether(reports) {
let keyOf = ({ region, target, message }) => JSON.stringify([
	region,
	target,
	message
]);
let all = reports.flatMap(({ account, warnings }) => warnings.map((warning) => account === null ? warning : {
	...warning,
	account
}));
return [...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(all, keyOf).values()].flatMap((group) => {
	let [first] = group;
	if (first === void 0 || group.length < reports.length || reports.length === 1) return group;
	let { account: _, ...rest } = first;
	return [rest];
});
}
function regionsTogether(reports, add) {
return [...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(reports.flatMap(({ regions }) => regions), ({ region }) => region).values()].map((group) => group.reduce((sum, entry) => ({
	...add(sum, entry),
	read: sum.read && entry.read,
	failed: sum.failed + entry.failed
})));
}
function calendarTogether(reports) {
let calendars = reports.flatMap(({ account, calendar }) => calendar === null ? [] : [namedIn(calendar, account)]);
let [first] = calendars;
return first === void 0 ? null : {
	...first,
	resources: calendars.flatMap(({ resources }) => resources)
};
}
function namedIn(calendar, account) {
if (account === null) return calendar;
return {
	...calendar,
	resources: calendar.resources.map((one) => ({
		account,
		...one
	}))
};
}
function sum(reports, count) {
return reports.reduce((total, report) => total + count(report), 0);
}
function firstKnown(reports, text) {
for (let report of reports) {
	let known = text(report);
	if (known !== null) return known;
}
return null;
}
function viewOf(report, own) {
let { engine = "direct", rehearses = !0 } = own;
let subject = {
	kinds: report.kinds,
	engine
};
let verdict = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.VjH)(report, own);
let { htmlPage, evidence } = own;
return {
	report,
	subject,
	terms: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.fd5)(subject),
	verdict,
	alert: (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.GUJ)(report, verdict.sign, own.alert ?? amissLines(own.amiss ?? [])),
	rehearsal: report.dryRun && rehearses,
	totals: own.totals ?? [],
	asked: own.asked ?? [],
	sections: own.sections ?? [],
	regionCounts: own.regionCounts ?? {
		columns: [],
		counts: () => []
	},
	outputs: own.outputs ?? {
		plain: {},
		arrays: {}
	},
	lines: own.lines ?? [],
	skipped: own.skipped ?? [],
	page: own.page ?? null,
	htmlPage: htmlPage === void 0 ? null : () => htmlPage(verdict),
	evidence: evidence === void 0 ? null : () => evidence(verdict),
	amiss: own.amiss ?? [],
	remarks: own.remarks ?? [],
	folds: own.folds ?? [],
	warnings: own.warnings ?? report.warnings
};
}
function amissLines(amiss) {
return amiss.length === 0 ? [] : [{
	label: "Not protected",
	names: amiss.map(_run_js__WEBPACK_IMPORTED_MODULE_1__.VbZ)
}];
}
function refusedView(report) {
return viewOf(report, {
	job: "Run",
	done: "nothing was done",
	problems: [],
	besides: null
});
}
function heldAgainst({ due, latest, slack }, { made, since, bornAt, now }) {
let newest = made.at(-1);
let met = new Set();
let missed = new Set();
let lateSince = null;
let next = 0;
for (let [index, one] of due.entries()) {
	for (; next < made.length && (made[next] ?? one.at) < one.at;) next += 1;
	let at = made[next];
	if (at !== void 0 && at < endOf(due, index, slack)) met.add(dateOf$1(one.at));
	else if (since !== null && one.at >= since && !mayBeGone(one, now)) {
		missed.add(dateOf$1(one.at));
		(newest === void 0 || one.at > newest) && (lateSince ??= dateOf$1(one.at));
	}
}
let asked = {
	met: [...met],
	missed: [...missed]
};
if (latest === null || newest !== void 0 && newest >= latest) return {
	asked,
	standing: "on-time",
	lateSince: null
};
if (newest === void 0 && bornAt !== null && bornAt > latest) return {
	asked,
	standing: "new",
	lateSince: null
};
let last = dateOf$1(latest);
return {
	asked: due.at(-1)?.at === latest && !missed.has(last) ? {
		met: asked.met,
		missed: [...asked.missed, last]
	} : asked,
	standing: "late",
	lateSince: lateSince ?? last
};
}
function endOf(due, index, slack) {
let [one, next] = [due[index], due[index + 1]];
if (one === void 0 || next === void 0) return 1e400;
return Math.max(next.at, one.at + slack);
}
function mayBeGone({ expiresAt }, now) {
return expiresAt !== "never" && expiresAt <= now;
}
let DAY$2 = 864e5;
let dates = new Map();
function dateOf$1(instant) {
let day = Math.floor(instant / DAY$2);
let known = dates.get(day);
if (known !== void 0) return known;
let date = (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.r4)(day * DAY$2).slice(0, 10);
dates.set(day, date);
return date;
}
let NOTHING_KNOWN = {
asked: null,
selected: null,
exists: () => null
};
function calendarOf({ inventory, applied }, now, known = NOTHING_KNOWN) {
if (inventory === null) return null;
let gone = (applied?.deleted ?? []).flatMap(({ change, outcome }) => outcome.result === "failed" || outcome.result === "kept" ? [] : [change.point.id]);
return backupDays(inventory, {
	now,
	gone: new Set(gone),
	known
});
}
let DAY$1 = 864e5;
function calendarStart(now) {
return (Math.floor(now / DAY$1) - 35 + 1) * DAY$1;
}
function backupDays({ account, regions }, { now, gone, known = NOTHING_KNOWN }) {
let read = regions.filter((region) => region.read);
if (read.length === 0) return null;
let found = read.flatMap((region) => foundIn(region, region.points.flatMap((point) => gone.has(point.id) ? [] : madeOf(point, account, now) ?? []), known));
let span = {
	from: calendarStart(now),
	now,
	began: beginnings(found)
};
return {
	from: dateOf$1(span.from),
	to: dateOf$1(now),
	resources: found.map((one) => daysOf(one, span))
};
}
function foundIn({ kind, region, resources }, ours, known) {
let find = sourcesAmong(resources);
let backed = new Set();
let found = [...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(ours, ({ source }) => sourceKey(source)).values()].flatMap((points) => {
	let made = points.filter(({ pending }) => !pending).sort((a, b) => a.at - b.at);
	let newest = made.at(-1);
	if (newest === void 0) return [];
	let { source, tags } = newest;
	let resource = find(source);
	resource !== null && backed.add((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TN)(resource));
	return [{
		resource: {
			kind,
			region,
			resourceId: resource?.id ?? source.source,
			resourceName: resource?.name ?? tags.sourceName ?? "",
			exists: known.selected === null ? known.exists(source) : resource !== null && resource.gone !== !0
		},
		bornAt: resource?.bornAt ?? null,
		made: made.map(({ at }) => at),
		begun: points.map(({ at }) => at).sort((a, b) => a - b),
		asked: askedOf(resource, made, known)
	}];
});
let never = resources.filter((resource) => resource.gone !== !0 && !backed.has((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.TN)(resource)));
return [...found, ...never.flatMap((resource) => neverBacked(resource, known) ?? [])];
}
function madeOf(point, account, now) {
let ownership = proveOwnership(point, account);
if (!ownership.ours || (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.sNC)(point)) return null;
let pending = point.state === "pending" && judgePending(point, now) === null;
let at = point.state === "available" ? point.createdAt : pending ? pendingSince(point) : null;
if (at === null || Math.floor(at / DAY$1) > Math.floor(now / DAY$1)) return null;
return {
	at,
	pending,
	source: sourceFacts(point, ownership.source),
	tags: point.tags
};
}
function askedOf(resource, made, { selected, asked }) {
if (selected === null) return asked === null ? null : asked(made);
return resource === null ? null : selected(resource);
}
function neverBacked(resource, { selected }) {
let asked = selected === null ? null : selected(resource);
if (asked === null || asked.latest === null) return null;
let { kind, region, id: resourceId, name: resourceName, bornAt = null } = resource;
return {
	resource: {
		kind,
		region,
		resourceId,
		resourceName,
		exists: !0
	},
	bornAt,
	made: [],
	begun: [],
	asked
};
}
function beginnings(found) {
let began = new Map();
for (let { asked, made } of found) {
	let [first] = made;
	asked !== null && first !== void 0 && began.set(asked, Math.min(first, began.get(asked) ?? first));
}
return began;
}
function daysOf({ resource, made, begun, bornAt, asked }, { from, now, began }) {
let [first = null] = made;
let newest = made.at(-1) ?? null;
let dated = {
	days: [...new Set(made.filter((at) => at >= from).map(dateOf$1))],
	first: first === null ? null : dateOf$1(first),
	newest: newest === null ? null : dateOf$1(newest)
};
if (asked === null) return {
	...resource,
	...dated,
	asked: null,
	standing: null,
	lateSince: null
};
let since = first ?? latestOf(bornAt, began.get(asked) ?? null);
return {
	...resource,
	...dated,
	...heldAgainst(asked, {
		made: begun,
		since,
		bornAt,
		now
	})
};
}
function latestOf(bornAt, began) {
return began === null ? null : Math.max(bornAt ?? began, began);
}
let DAY = 864e5;
function rhythmsOf({ to, from, resources }) {
let [first, last] = [dayOf(from), dayOf(to)];
let rhythms = resources.map((entry) => known(entry, habitOf(entry, {
	first,
	last
}), last));
let pace = commonPace(rhythms);
if (pace === null) return rhythms;
return rhythms.map((rhythm) => {
	let { newest } = rhythm.entry;
	if (rhythm.status !== "unclear" || newest === null) return rhythm;
	return judged(rhythm.entry, {
		every: pace,
		next: dayOf(newest) + pace,
		missed: [],
		last
	});
});
}
function known(entry, habit, last) {
let { exists, asked, standing, lateSince, newest } = entry;
if (exists === !1) return {
	...habit,
	status: "gone",
	missing: [],
	lateBy: 0
};
let days = asked === null ? habit : {
	every: null,
	has: asked.met.map(dayOf),
	missing: asked.missed.map(dayOf)
};
if (standing === "late") {
	let since = lateSince === null ? last : dayOf(lateSince);
	let missing = asked === null ? [...past(days.missing, newest), ...daysFrom(since, last)] : days.missing;
	return {
		entry,
		...days,
		missing,
		status: "late",
		lateBy: lateSince === null ? null : last - since
	};
}
if (standing !== null) {
	let missing = asked === null ? past(days.missing, newest) : days.missing;
	return {
		entry,
		...days,
		missing,
		status: standing,
		lateBy: 0
	};
}
return exists === !0 && habit.status === "idle" ? {
	...habit,
	status: "late",
	lateBy: null
} : habit;
}
function past(days, newest) {
return newest === null ? [] : days.filter((day) => day < dayOf(newest));
}
function daysFrom(first, last) {
return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
function habitOf(entry, { first, last }) {
let days = entry.days.map(dayOf);
let nothing = {
	entry,
	every: null,
	has: days,
	missing: [],
	lateBy: 0
};
if (entry.newest === null || dayOf(entry.newest) < first) return {
	...nothing,
	status: "idle"
};
let gaps = gapsOf(days);
let newest = days.at(-1);
let every = median(gaps.slice(-4).map(({ length }) => length));
if (newest === void 0 || every === null) return {
	...nothing,
	status: "unclear"
};
let missed = gaps.flatMap((gap, index) => {
	let usual = median([...gaps.slice(Math.max(0, index - 4), index), ...gaps.slice(index + 1, index + 5)].map(({ length }) => length));
	return usual === null || isWeekly(gap, gaps) ? [] : dueDays(gap.from, usual, gap.from + gap.length);
});
let weekAgo = gaps.find(({ from }) => from === newest - 7)?.length ?? 0;
return judged(entry, {
	every,
	next: newest + (weekAgo <= 7 ? Math.max(every, weekAgo) : every),
	missed,
	last
});
}
function judged(entry, { every, next, missed, last }) {
let late = next + (every > 14 ? Math.ceil(every / 10) : 0) < last;
let open = late ? dueDays(next - every, every, last) : [];
return {
	entry,
	status: late ? "late" : "on-time",
	every,
	has: entry.days.map(dayOf),
	missing: [...missed, ...open],
	lateBy: late ? last - next : 0
};
}
function gapsOf(days) {
return days.slice(1).map((day, index) => {
	let from = days[index] ?? day;
	return {
		from,
		length: day - from
	};
});
}
function isWeekly({ from, length }, gaps) {
return gaps.some((other) => other.length === length && Math.abs(other.from - from) === 7);
}
function dueDays(from, every, until) {
let slack = every > 14 ? Math.ceil(every / 10) : 0;
let days = [];
for (let day = from + every; day + slack < until; day += every) days.push(day);
return days;
}
function commonPace(rhythms) {
let paces = rhythms.flatMap(({ every }) => every === null ? [] : [every]);
let pace = median(paces);
return pace !== null && paces.filter((each) => each === pace).length * 5 >= paces.length * 4 ? pace : null;
}
function median(values) {
return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;
}
function dayOf(date) {
return Math.floor(Date.parse(date) / DAY);
}
function dateOf(day) {
return new Date(day * DAY).toISOString().slice(0, 10);
}
function standingOf(calendar) {
let rhythms = rhythmsOf(calendar);
let late = rhythms.filter(({ status }) => status === "late").sort(longestFirst);
let count = (wanted) => rhythms.filter(({ status }) => status === wanted).length;
let [gone, young, idle] = [
	count("gone"),
	count("new"),
	count("idle")
];
let total = rhythms.length - gone - young - idle - count("apart");
return {
	total,
	onTime: total - late.length,
	late,
	gone,
	young,
	idle
};
}
function protectionOf(calendar) {
if (calendar === null || calendar.resources.length === 0) return {
	protection: null,
	worries: [],
	alert: []
};
let standing = standingOf(calendar);
let { total, onTime, late, idle } = standing;
let besides = besidesOf(standing);
let ended = besides === "" ? "" : ` (${besides})`;
return {
	protection: total === 0 ? `no backup in the last ${WINDOW}${ended}` : `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(onTime)} of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(total)} protected${ended}`,
	worries: late.length === 0 ? total === 0 && idle > 0 ? ["gone, or no longer backed up"] : [] : [`${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(late.length)} late`],
	alert: alertLines(late)
};
}
function besidesOf({ gone, young, idle }) {
return [
	gone === 0 ? "" : `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(gone)} gone`,
	young === 0 ? "" : `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(young)} new`,
	idle === 0 ? "" : `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(idle)} more without any for weeks`
].filter((part) => part !== "").join(", ");
}
let WINDOW = "35 days";
function alertLines(late) {
let { resource } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)({ kinds: late.map(({ entry }) => entry.kind) });
let groups = [...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.$zQ)(late, ({ entry, every }) => `${entry.newest} ${entry.lateSince} ${every}`).values()];
let shown = groups.length <= 3 ? groups : groups.slice(0, 2);
let rest = groups.slice(shown.length).flat();
let lines = shown.map((group) => {
	let [first] = group;
	let have = group.length === 1 ? "has" : "have";
	return {
		label: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(group.length, resource)} ${have} ${first === void 0 ? "" : sinceWords(first)}`,
		names: group.map(({ entry }) => (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.VbZ)(entry))
	};
});
if (rest.length === 0) return lines;
return [...lines, {
	label: `${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(rest.length, `more ${resource}`)} late`,
	names: rest.map(({ entry }) => (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.VbZ)(entry))
}];
}
function sinceWords({ entry, every }) {
let { newest, lateSince } = entry;
let due = lateSince === null ? paceWords(every) : `, due since ${shortDay(lateSince)}`;
return newest === null ? `never been backed up${due}` : `had no backup since ${shortDay(newest)}${due}`;
}
function paceWords(every) {
if (every === null) return "";
if (every === 1) return ", usually one every day";
return every === 7 ? ", usually one every week" : `, usually one every ${every} days`;
}
function longestFirst(a, b) {
return Number(b.entry.newest === null) - Number(a.entry.newest === null) || (b.lateBy ?? LONG_AGO) - (a.lateBy ?? LONG_AGO) || (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.z4l)(a.entry.region, b.entry.region) || (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.z4l)(a.entry.kind, b.entry.kind) || (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.z4l)((0, _run_js__WEBPACK_IMPORTED_MODULE_1__.VbZ)(a.entry), (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.VbZ)(b.entry)) || (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.z4l)(a.entry.resourceId, b.entry.resourceId);
}
let LONG_AGO = 1e6;
let ALL = {
drawn: "🟩",
letters: "#"
};
let SOME = {
drawn: "🟨",
letters: "-"
};
let MANY = {
drawn: "🟥",
letters: "X"
};
let NONE = {
drawn: "⬜",
letters: "."
};
function calendarSection(calendar) {
let resources = calendar?.resources ?? [];
let { resource, mixed } = (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Ta_)({ kinds: resources.map(({ kind }) => kind) });
let range = {
	from: dayOf(calendar?.from ?? ""),
	to: dayOf(calendar?.to ?? "")
};
let rhythms = calendar === null ? [] : rhythmsOf(calendar);
let { total, onTime, late } = calendar === null ? {
	total: 0,
	onTime: 0,
	late: []
} : standingOf(calendar);
return {
	..._run_js__WEBPACK_IMPORTED_MODULE_1__.tZW,
	title: `Backups by day: ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(onTime)} of ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(total, resource)} on schedule`,
	notes: [legendOf(resources), goneNote(rhythms, resource)].filter((note) => note !== ""),
	groups: resources.length === 0 ? null : {
		columns: ["Week of", "Mon to Sun"],
		rows: weeksOf(rhythms, range)
	},
	noun: resource,
	mostRows: 100,
	dispensable: ["Region"],
	...(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.Jbj)(mixed, [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.wWj)(resource),
		"Region",
		"Last 14 days",
		"Newest",
		"Late by"
	], late.map((rhythm) => ({
		rhythm,
		...rhythm.entry
	})), ({ rhythm, kind, region, resourceId, resourceName, newest }) => [
		(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.VGb)(kind, region, resourceId, resourceName),
		[region],
		[stripOf(rhythm, range.to)],
		[newest === null ? "never" : shortDay(newest)],
		[lateWords(rhythm)]
	])
};
}
function lateWords({ lateBy }) {
if (lateBy === null) return "not known";
return lateBy <= 0 ? "today" : (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(lateBy, "day");
}
let LEGEND = "A day in UTC is green (#) where all that were due have a backup, yellow (-) where some are missing, red (X) where more than 5 % are, white (.) where none was due.";
function legendOf(resources) {
let planned = resources.filter(({ asked }) => asked !== null).length;
if (planned === 0) return `${LEGEND} Due days follow from the intervals between earlier backups.`;
let schedules = `${LEGEND} Due days follow from the schedules in the current plan file`;
return planned === resources.length ? `${schedules}.` : `${schedules}; without a plan, from the intervals between earlier backups.`;
}
function goneNote(rhythms, resource) {
let idle = rhythms.filter(({ status }) => status === "idle").length;
let unasked = rhythms.filter(({ status, entry }) => status === "late" && entry.exists === null).length;
if (idle === 0 && unasked === 0) return "";
let more = idle === 0 ? "" : ` ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.hS3)(idle, `more ${resource}`)} had none in ${WINDOW} and ${idle === 1 ? "is" : "are"} not counted.`;
return `This run did not ask which of these still exist:${unasked === 0 ? "" : ` of the late ones ${(0, _run_js__WEBPACK_IMPORTED_MODULE_1__.aig)(unasked)} may be gone;`} mode: check tells gone from late.${more}`;
}
function weeksOf(rhythms, { from, to }) {
let has = new Map();
let missing = new Map();
let count = (counts, day) => counts.set(day, (counts.get(day) ?? 0) + 1);
for (let rhythm of rhythms) {
	if (rhythm.status === "apart") continue;
	let owed = new Set(rhythm.missing);
	for (let day of rhythm.has) owed.has(day) || count(has, day);
	for (let day of owed) count(missing, day);
}
let cellOf = (day) => day < from ? NONE : fleetSign(has.get(day) ?? 0, missing.get(day) ?? 0);
let rows = [];
for (let monday = Math.floor((from + 3) / 7) * 7 - 3; monday <= to; monday += 7) {
	let days = Array.from({ length: Math.min(7, to - monday + 1) }, (_, weekday) => cellOf(monday + weekday));
	rows.push([shortDay(dateOf(monday)), joined(days)]);
}
return rows;
}
function fleetSign(has, missing) {
if (missing === 0) return has === 0 ? NONE : ALL;
return missing * 20 > has + missing ? MANY : SOME;
}
function stripOf({ has, missing }, to) {
let [there, owed] = [new Set(has), new Set(missing)];
return joined(Array.from({ length: 14 }, (_, index) => to - 14 + 1 + index).map((day) => owed.has(day) ? there.has(day) ? SOME : MANY : there.has(day) ? ALL : NONE));
}
function joined(drawings) {
return {
	drawn: drawings.map(({ drawn }) => drawn).join(""),
	letters: drawings.map(({ letters }) => letters).join("")
};
}
let MONTHS = [
"Jan",
"Feb",
"Mar",
"Apr",
"May",
"Jun",
"Jul",
"Aug",
"Sep",
"Oct",
"Nov",
"Dec"
];
function shortDay(date) {
let [, month, day] = /^\d{4}-(\d\d)-(\d\d)/.exec(date) ?? [];
return month === void 0 || day === void 0 ? date : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`;
}
}) };
