export const id = 8390;
export const ids = [8390];
export const modules = {
8390: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { withClassOfWriter: () => withClassOfWriter });
var _databases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4457);
var _family2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5549);
async function withClassOfWriter(rds, region, clusters) {
	if (!clusters.some(lacksClass)) return clusters;
	let instances = await (0, _databases_js__WEBPACK_IMPORTED_MODULE_0__.KU)(_family2_js__WEBPACK_IMPORTED_MODULE_1__.E, rds, region);
	if (!instances.ok) return clusters;
	let classes = new Map(instances.value.map(({ id, instanceClass }) => [id, instanceClass]));
	return clusters.map((cluster) => lacksClass(cluster) ? {
		...cluster,
		instanceClass: classes.get(cluster.writer) ?? ""
	} : cluster);
}
function lacksClass({ engine, instanceClass, writer }) {
	return engine.startsWith("aurora") && instanceClass === "" && writer !== "";
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
