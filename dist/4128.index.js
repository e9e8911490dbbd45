export const id = 4128;
export const ids = [4128];
export const modules = { 4128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$l: () => DescribeImageReferences$,
CE: () => TerminateInstances$,
DH: () => RestoreSnapshotFromRecycleBin$,
FJ: () => DescribeSnapshots$,
GZ: () => DescribeSecurityGroups$,
NX: () => GetConsoleOutput$,
Qv: () => RestoreImageFromRecycleBin$,
RA: () => DescribeVolumes$,
Zz: () => DescribeInstanceStatus$,
_3: () => DescribeSubnets$,
_z: () => DescribeLaunchTemplates$,
du: () => CreateVolume$,
ei: () => DeregisterImage$,
el: () => RunInstances$,
gy: () => DescribeImages$,
lK: () => ListSnapshotsInRecycleBin$,
lZ: () => CopyImage$,
m4: () => GetConsoleScreenshot$,
q_: () => DescribeLaunchTemplateVersions$,
ql: () => DeleteSnapshot$,
sk: () => ListImagesInRecycleBin$,
vh: () => DescribeLockedSnapshots$,
z4: () => CreateSnapshot$
});
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _ec2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
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
let _s_registry = new _start_js__WEBPACK_IMPORTED_MODULE_0__.OFv(_s);
var EC2ServiceException$ = [
-3,
_s,
"EC2ServiceException",
0,
[],
[]
];
_s_registry.registerError(EC2ServiceException$, _ec2_js__WEBPACK_IMPORTED_MODULE_1__.Fo);
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
}) };
