export const id = 1035;
export const ids = [1035];
export const modules = {
1035: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { rdsInstanceKind: () => rdsInstanceKind });
var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
var _databases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4457);
var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4113);
var _states_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4017);
var _family_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3915);
var _family2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5549);
function rdsInstanceKind(rds) {
	return (0, _kind_js__WEBPACK_IMPORTED_MODULE_2__.c)(_family2_js__WEBPACK_IMPORTED_MODULE_5__.E, rds, { obstacleOf: (database, region, lines) => database.cluster === null ? (0, _states_js__WEBPACK_IMPORTED_MODULE_3__.I)(database.state) : memberOf(database.cluster, database, rds, region, lines) });
}
async function memberOf(cluster, { tags, engine }, rds, region, lines) {
	let whole = `it belongs to the cluster ${cluster}, which is backed up as a whole`;
	let kind = kindOfCluster(engine, rds);
	if (!rds.kinds.includes(kind)) return {
		reason: `${whole}: add rds-cluster to kinds and tag the cluster`,
		actionNeeded: !0
	};
	let clusters = await (0, _databases_js__WEBPACK_IMPORTED_MODULE_1__.KU)(_family_js__WEBPACK_IMPORTED_MODULE_4__.B3, rds, region);
	let found = clusters.ok ? clusters.value.find(({ id }) => id === cluster) : void 0;
	if (found !== void 0 && (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.bA5)(found.tags, lines.length > 0 ? lines : ownLines(tags))) return {
		reason: whole,
		actionNeeded: !1,
		coveredBy: {
			kind,
			region,
			id: (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.aaf)(cluster)
		}
	};
	return {
		reason: `${whole}: tag the cluster as this one is tagged`,
		actionNeeded: !0
	};
}
function kindOfCluster(engine, { kinds }) {
	let type = (0, _databases_js__WEBPACK_IMPORTED_MODULE_1__.w7)(engine);
	return kinds.find((kind) => kind === type) ?? "rds-cluster";
}
function ownLines(tags) {
	return [...tags].flatMap(([key, value]) => key === "Name" || /^aws:/i.test(key) ? [] : [{
		key,
		value
	}]);
}
}),
5549: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => DB_INSTANCES,
	z: () => databaseOf
});
var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4255);
var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2824);
var _ec2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1105);
var _family3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6238);
var CopyDBSnapshotCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.Fw, "CopyDBSnapshot", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.oO) {};
var CreateDBSnapshotCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateDBSnapshot", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.J_) {};
var DeleteDBSnapshotCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteDBSnapshot", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__._o) {};
var DescribeDBInstancesCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeDBInstances", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.WL) {};
var DescribeDBSnapshotAttributesCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeDBSnapshotAttributes", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.Jg) {};
var DescribeDBSnapshotsCommand = class extends (0, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeDBSnapshots", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.x2) {};
let DB_INSTANCES = {
	kind: "rds-instance",
	createAction: "CreateDBSnapshot",
	databases: async (caller, region, { id, marker }) => (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.C)(await caller.repeatable(region, "DescribeDBInstances", (client) => client.send(new DescribeDBInstancesCommand({
		DBInstanceIdentifier: id,
		MaxRecords: 100,
		Marker: marker
	}))), ({ DBInstances, Marker }) => ({
		items: (DBInstances ?? []).map(databaseOf),
		NextToken: Marker
	})),
	snapshots: async (caller, region, { id, names, databases, type = "manual", marker }) => (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.C)(await caller.repeatable(region, "DescribeDBSnapshots", (client) => client.send(new DescribeDBSnapshotsCommand({
		SnapshotType: type,
		DBSnapshotIdentifier: id,
		Filters: (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.$)({
			"db-snapshot-id": names,
			"db-instance-id": databases
		}),
		MaxRecords: 100,
		Marker: marker
	}))), ({ DBSnapshots, Marker }) => ({
		items: (DBSnapshots ?? []).map(recordOf),
		NextToken: Marker
	})),
	create: async (caller, region, { name, database, tags }, unless) => (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.C)(await caller.once(region, "CreateDBSnapshot", (client) => client.send(new CreateDBSnapshotCommand({
		DBSnapshotIdentifier: name,
		DBInstanceIdentifier: database,
		Tags: [...tags]
	})), unless), ({ DBSnapshot: made }) => made === void 0 ? null : recordOf(made)),
	copy: async (caller, to, { source, name, kmsKey, tags }, unless) => (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.C)(await caller.repeatable(to, "CopyDBSnapshot", (client) => client.send(new CopyDBSnapshotCommand({
		SourceDBSnapshotIdentifier: source,
		TargetDBSnapshotIdentifier: name,
		Tags: [...tags],
		...kmsKey !== null && { KmsKeyId: kmsKey }
	})), unless), ({ DBSnapshot: made }) => made === void 0 ? null : recordOf(made)),
	delete: (caller, region, name, lastLook) => caller.repeatable(region, "DeleteDBSnapshot", (client) => client.send(new DeleteDBSnapshotCommand({ DBSnapshotIdentifier: name })), lastLook),
	restorers: async (caller, region, name) => (0, _family3_js__WEBPACK_IMPORTED_MODULE_3__.C)(await caller.repeatable(region, "DescribeDBSnapshotAttributes", (client) => client.send(new DescribeDBSnapshotAttributesCommand({ DBSnapshotIdentifier: name }))), ({ DBSnapshotAttributesResult: read }) => (read?.DBSnapshotAttributes ?? []).flatMap(({ AttributeName, AttributeValues }) => AttributeName === "restore" ? AttributeValues ?? [] : [])),
	codes: {
		noDatabase: "DBInstanceNotFoundFault",
		databaseState: "InvalidDBInstanceStateFault",
		noSnapshot: "DBSnapshotNotFoundFault",
		snapshotExists: "DBSnapshotAlreadyExistsFault",
		snapshotState: "InvalidDBSnapshotStateFault"
	},
	quota: {
		name: "ManualSnapshots",
		counts: "manual DB snapshots"
	}
};
function databaseOf(instance) {
	return {
		id: instance.DBInstanceIdentifier ?? "",
		resourceId: instance.DbiResourceId ?? "",
		state: instance.DBInstanceStatus,
		engine: instance.Engine ?? "",
		tags: (0, _ec2_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(instance.TagList),
		cluster: instance.DBClusterIdentifier || null,
		bornAt: instance.InstanceCreateTime?.getTime() ?? null,
		copiesTags: instance.CopyTagsToSnapshot === !0,
		instanceClass: instance.DBInstanceClass ?? "",
		capacity: "",
		writer: "",
		subnetGroup: instance.DBSubnetGroup?.DBSubnetGroupName ?? "",
		securityGroups: (instance.VpcSecurityGroups ?? []).flatMap((group) => group.VpcSecurityGroupId ?? [])
	};
}
function recordOf(snapshot) {
	return {
		arn: snapshot.DBSnapshotArn ?? "",
		name: snapshot.DBSnapshotIdentifier ?? "",
		database: snapshot.DBInstanceIdentifier ?? "",
		databaseResourceId: snapshot.DbiResourceId ?? "",
		type: snapshot.SnapshotType ?? "",
		state: snapshot.Status ?? "unknown",
		takenAt: snapshot.SnapshotCreateTime,
		gib: snapshot.AllocatedStorage ?? null,
		copyOf: snapshot.SourceDBSnapshotIdentifier ?? "",
		encrypted: snapshot.Encrypted === !0,
		tags: snapshot.TagList
	};
}
})
};
