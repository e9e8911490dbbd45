export const id = 4630;
export const ids = [4630];
export const modules = {
4630: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { openRds: () => openRds });
var _ec2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3746);
var _schemas_0_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2824);
var _faults2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6626);
let defaultRDSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.ugi)(context).operation,
	region: await (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.te)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "rds",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
let defaultRDSHttpAuthSchemeProvider = (authParameters) => {
	let options = [];
	authParameters.operation;
	options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	return options;
};
let resolveHttpAuthSchemeConfig = (config) => {
	let config_0 = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.hoN)(config);
	return Object.assign(config_0, { authSchemePreference: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.te)(config.authSchemePreference ?? []) });
};
var version = "3.1169.0";
let c = "isSet";
let d = "PartitionResult";
let e = "booleanEquals";
let f = "getAttr";
let g = { ref: "Endpoint" };
let h = { ref: d };
let i = {};
let j = [{ ref: "Region" }];
let _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ ref: "UseFIPS" }, !0]],
		[e, [{ ref: "UseDualStack" }, !0]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, !0]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, !0]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://rds-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://rds.{Region}.amazonaws.com", i],
		["https://rds-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://rds.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://rds.{Region}.{PartitionResult#dnsSuffix}", i],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
let nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
let bdd = _start_js__WEBPACK_IMPORTED_MODULE_1__.d5j.from(nodes, 2, _data.conditions, _data.results);
let cache = new _start_js__WEBPACK_IMPORTED_MODULE_1__.kSP({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
let defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.cHK)(bdd, {
	endpointParams,
	logger: context.logger
}));
_start_js__WEBPACK_IMPORTED_MODULE_1__.mwn.aws = _start_js__WEBPACK_IMPORTED_MODULE_1__.UFW;
let getRuntimeConfig$1 = (config) => ({
	apiVersion: "2014-10-31",
	base64Decoder: config?.base64Decoder ?? _start_js__WEBPACK_IMPORTED_MODULE_1__.Eyu,
	base64Encoder: config?.base64Encoder ?? _start_js__WEBPACK_IMPORTED_MODULE_1__.nk4,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultRDSHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _start_js__WEBPACK_IMPORTED_MODULE_1__.f2d()
	}],
	logger: config?.logger ?? new _start_js__WEBPACK_IMPORTED_MODULE_1__.N4u(),
	protocol: config?.protocol ?? _start_js__WEBPACK_IMPORTED_MODULE_1__.kES,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.rds",
		errorTypeRegistries: _schemas_0_js__WEBPACK_IMPORTED_MODULE_2__.q1,
		xmlNamespace: "http://rds.amazonaws.com/doc/2014-10-31/",
		version: "2014-10-31",
		serviceTarget: "AmazonRDSv19"
	},
	serviceId: config?.serviceId ?? "RDS",
	sha256: config?.sha256 ?? _start_js__WEBPACK_IMPORTED_MODULE_1__.kSY,
	urlParser: config?.urlParser ?? _start_js__WEBPACK_IMPORTED_MODULE_1__.Dlv,
	utf8Decoder: config?.utf8Decoder ?? _start_js__WEBPACK_IMPORTED_MODULE_1__.arK,
	utf8Encoder: config?.utf8Encoder ?? _start_js__WEBPACK_IMPORTED_MODULE_1__.Pqo
});
let getRuntimeConfig = (config) => {
	(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.I9F)(process.version);
	let defaultsMode = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.IZP)(config);
	let defaultConfigProvider = () => defaultsMode().then(_start_js__WEBPACK_IMPORTED_MODULE_1__.lT5);
	let clientSharedValues = getRuntimeConfig$1(config);
	(0, _start_js__WEBPACK_IMPORTED_MODULE_1__.VXu)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Z9L)(_start_js__WEBPACK_IMPORTED_MODULE_1__.$SU, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _start_js__WEBPACK_IMPORTED_MODULE_1__.n8t,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _start_js__WEBPACK_IMPORTED_MODULE_1__.v6p,
		defaultSocketTimeout: (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.ED7)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.pfy)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Z9L)(_start_js__WEBPACK_IMPORTED_MODULE_1__.qsh, config),
		region: config?.region ?? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Z9L)(_start_js__WEBPACK_IMPORTED_MODULE_1__.GGV, {
			..._start_js__WEBPACK_IMPORTED_MODULE_1__.zH8,
			...loaderConfig
		}),
		requestHandler: _start_js__WEBPACK_IMPORTED_MODULE_1__.$c8.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Z9L)({
			..._start_js__WEBPACK_IMPORTED_MODULE_1__.kN5,
			default: async () => (await defaultConfigProvider()).retryMode || _start_js__WEBPACK_IMPORTED_MODULE_1__.L0v
		}, config),
		streamCollector: config?.streamCollector ?? _start_js__WEBPACK_IMPORTED_MODULE_1__.kvU,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Z9L)(_start_js__WEBPACK_IMPORTED_MODULE_1__.e$f, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Z9L)(_start_js__WEBPACK_IMPORTED_MODULE_1__.Kop, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Z9L)(_start_js__WEBPACK_IMPORTED_MODULE_1__.hVA, loaderConfig)
	};
};
let getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
let resolveHttpAuthRuntimeConfig = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
});
let resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Rq4)(runtimeConfig), (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.xA9)(runtimeConfig), (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.eS4)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.$3m)(extensionConfiguration), (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.uvv)(extensionConfiguration), (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.jt2)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
var RDSClient = class extends _start_js__WEBPACK_IMPORTED_MODULE_1__.Kje {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = (0, _schemas_0_js__WEBPACK_IMPORTED_MODULE_2__.vr)(_config_0);
		let _config_2 = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Dci)(_config_1);
		let _config_3 = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.$zY)(_config_2);
		let _config_4 = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.TDJ)(_config_3);
		let _config_5 = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.OVK)(_config_4);
		let _config_6 = (0, _start_js__WEBPACK_IMPORTED_MODULE_1__.CoJ)(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		let _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.wqw)(this.config));
		this.middlewareStack.use((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.sMQ)(this.config));
		this.middlewareStack.use((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.eyH)(this.config));
		this.middlewareStack.use((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.vKf)(this.config));
		this.middlewareStack.use((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.TCs)(this.config));
		this.middlewareStack.use((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.Y7m)(this.config));
		this.middlewareStack.use((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.n4Z)(this.config));
		this.middlewareStack.use((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.wBY)(this.config, {
			httpAuthSchemeParametersProvider: defaultRDSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _start_js__WEBPACK_IMPORTED_MODULE_1__.h$V({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0, _start_js__WEBPACK_IMPORTED_MODULE_1__.lWK)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
let READING = {
	burst: 20,
	perSecond: 5
};
let WRITING = {
	burst: 10,
	perSecond: 2
};
let RDS = {
	prefix: "rds",
	open: (config) => {
		let client = new RDSClient(config);
		(0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.Uw)(client, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.d6);
		return client;
	},
	limits: {
		DescribeDBInstances: READING,
		DescribeDBClusters: READING,
		DescribeDBSnapshots: READING,
		DescribeDBClusterSnapshots: READING,
		DescribeDBSnapshotAttributes: READING,
		DescribeDBClusterSnapshotAttributes: READING,
		DescribeAccountAttributes: READING,
		CreateDBSnapshot: WRITING,
		CopyDBSnapshot: WRITING,
		CopyDBClusterSnapshot: WRITING,
		CreateDBClusterSnapshot: WRITING,
		DeleteDBSnapshot: WRITING,
		DeleteDBClusterSnapshot: WRITING,
		AddTagsToResource: WRITING,
		RestoreDBInstanceFromDBSnapshot: WRITING,
		RestoreDBClusterFromSnapshot: WRITING,
		CreateDBInstance: WRITING
	},
	writes: new Set([
		"CreateDBSnapshot",
		"CopyDBSnapshot",
		"CopyDBClusterSnapshot",
		"CreateDBClusterSnapshot",
		"DeleteDBSnapshot",
		"DeleteDBClusterSnapshot",
		"AddTagsToResource",
		"RestoreDBInstanceFromDBSnapshot",
		"RestoreDBClusterFromSnapshot",
		"CreateDBInstance"
	]),
	wordings: _faults2_js__WEBPACK_IMPORTED_MODULE_3__.qm
};
function openRds(context) {
	return {
		caller: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_0__.uF)(RDS, context),
		account: context.session.identity.account,
		kinds: context.kinds,
		quotas: new Map(),
		databases: new Map()
	};
}
}),
6626: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	ps: () => BUSY_ADVICE,
	qm: () => RDS_WORDINGS,
	yG: () => QUOTA_ADVICE
});
let QUOTA_ADVICE = "Raise the quota of manual snapshots in Service Quotas for this region, or purge what is no longer needed; the other regions are not affected.";
let BUSY_ADVICE = "Another backup or a change of the database is still under way: run again later, or space the schedules.";
let GONE = ["resource-gone", "It disappeared during the run. If this was intended, do nothing."];
let SOURCE_STATE = ["wrong-state", "Bring the database to the state available and run again."];
let SNAPSHOT_STATE = ["wrong-state", "Only a snapshot that is available can be changed or deleted: the next run tries again; one that stays in another state is for AWS Support."];
let TAKEN = ["name-taken", "Find out who made the snapshot of that name; delete it, then run again."];
let RDS_WORDINGS = new Map(Object.entries({
	SnapshotQuotaExceededFault: ["quota-reached", QUOTA_ADVICE],
	DBInstanceNotFoundFault: GONE,
	DBClusterNotFoundFault: GONE,
	DBSnapshotNotFoundFault: GONE,
	DBClusterSnapshotNotFoundFault: GONE,
	InvalidDBInstanceStateFault: SOURCE_STATE,
	InvalidDBClusterStateFault: SOURCE_STATE,
	InvalidDBSnapshotStateFault: SNAPSHOT_STATE,
	InvalidDBClusterSnapshotStateFault: SNAPSHOT_STATE,
	DBSnapshotAlreadyExistsFault: TAKEN,
	DBClusterSnapshotAlreadyExistsFault: TAKEN,
	KMSKeyNotAccessibleFault: ["access-denied", "The database's KMS key cannot be used: enable it where it is disabled, and let the role use it (kms:DescribeKey, kms:CreateGrant) in the key's policy."]
}));
})
};
