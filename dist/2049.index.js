export const id = 2049;
export const ids = [2049, 2301];
export const modules = {
	78304: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G5: () => command,
			lq: () => _ep0,
			yt: () => _mw0
		});
		var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55747);
		var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27926);
		var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79605);
		let command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AmazonRDSv19", "RDSClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD);
		let _ep0 = {};
		let _mw0 = (Command, cs, config, o) => [];
	}),
	5198: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => tally,
			r: () => makingOf
		});
		var _decide_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60313);
		var _ec2_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8846);
		function makingOf(tags, takenAt, question, by = (0, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_1__.dM)(tags)) {
			if (by === null || takenAt !== null && takenAt >= question.before) return null;
			let all = (0, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(tags);
			let forSlot = all.get("CreatedBy") === _decide_naming_js__WEBPACK_IMPORTED_MODULE_0__.VI && all.has("BackupSource");
			if (by === "AWS Backup" && question.exceptSlots && forSlot) return null;
			return {
				by,
				policy: all.get(_ec2_wire_js__WEBPACK_IMPORTED_MODULE_1__.nK) ?? null,
				takenAt
			};
		}
		function tally(points) {
			let entries = new Map();
			for (let { resources, by, policy, takenAt } of points) for (let resource of resources) {
				let key = `${resource.id} ${by}`;
				let known = entries.get(key) ?? {
					resource,
					by,
					newest: null,
					count: 0,
					detail: "",
					policies: new Set()
				};
				policy !== null && known.policies.add(policy);
				let newest = takenAt === null ? known.newest : Math.max(takenAt, known.newest ?? takenAt);
				entries.set(key, {
					...known,
					newest,
					count: known.count + 1
				});
			}
			return [...entries].sort(([one], [other]) => one < other ? -1 : 1).map(([, { policies, ...entry }]) => ({
				...entry,
				detail: [...policies].sort().join(", ")
			}));
		}
	}),
	32301: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			clustersOf: () => clustersOf,
			rdsClusterKind: () => rdsClusterKind
		});
		var databases = __webpack_require__(74852);
		var kind = __webpack_require__(21619);
		var states = __webpack_require__(98166);
		var remembered = __webpack_require__(99274);
		var commandBuilder = __webpack_require__(78304);
		var schemas_0 = __webpack_require__(62278);
		class DescribeDBClustersCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeDBClusters", schemas_0.nIX) {}
		class DescribeDBClusterSnapshotsCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeDBClusterSnapshots", schemas_0.LGZ) {}
		class CreateDBClusterSnapshotCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "CreateDBClusterSnapshot", schemas_0.V4c) {}
		class DeleteDBClusterSnapshotCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DeleteDBClusterSnapshot", schemas_0.ci0) {}
		class DescribeDBClusterSnapshotAttributesCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeDBClusterSnapshotAttributes", schemas_0.Jd4) {}
		var wire = __webpack_require__(8846);
		var family = __webpack_require__(77400);
		let DB_CLUSTERS = {
			kind: "rds-cluster",
			createAction: "CreateDBClusterSnapshot",
			databases: async (caller, region, { id, marker }) => (0, family.CV)(await caller.repeatable(region, "DescribeDBClusters", (client) => client.send(new DescribeDBClustersCommand({
				DBClusterIdentifier: id,
				MaxRecords: family.zc,
				Marker: marker
			}))), ({ DBClusters, Marker }) => ({
				items: (DBClusters ?? []).map(databaseOf),
				NextToken: Marker
			})),
			snapshots: async (caller, region, { id, names, databases, type = "manual", marker }) => (0, family.CV)(await caller.repeatable(region, "DescribeDBClusterSnapshots", (client) => client.send(new DescribeDBClusterSnapshotsCommand({
				SnapshotType: type,
				DBClusterSnapshotIdentifier: id,
				Filters: (0, family.$l)({
					"db-cluster-snapshot-id": names,
					"db-cluster-id": databases
				}),
				MaxRecords: family.zc,
				Marker: marker
			}))), ({ DBClusterSnapshots, Marker }) => ({
				items: (DBClusterSnapshots ?? []).map(recordOf),
				NextToken: Marker
			})),
			create: async (caller, region, { name, database, tags }, unless) => (0, family.CV)(await caller.once(region, "CreateDBClusterSnapshot", (client) => client.send(new CreateDBClusterSnapshotCommand({
				DBClusterSnapshotIdentifier: name,
				DBClusterIdentifier: database,
				Tags: [...tags]
			})), unless), ({ DBClusterSnapshot: made }) => made === void 0 ? null : recordOf(made)),
			delete: (caller, region, name, lastLook) => caller.repeatable(region, "DeleteDBClusterSnapshot", (client) => client.send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: name })), lastLook),
			restorers: async (caller, region, name) => (0, family.CV)(await caller.repeatable(region, "DescribeDBClusterSnapshotAttributes", (client) => client.send(new DescribeDBClusterSnapshotAttributesCommand({ DBClusterSnapshotIdentifier: name }))), ({ DBClusterSnapshotAttributesResult: read }) => (read?.DBClusterSnapshotAttributes ?? []).flatMap(({ AttributeName, AttributeValues }) => AttributeName === "restore" ? AttributeValues ?? [] : [])),
			codes: {
				noDatabase: "DBClusterNotFoundFault",
				databaseState: "InvalidDBClusterStateFault",
				noSnapshot: "DBClusterSnapshotNotFoundFault",
				snapshotExists: "DBClusterSnapshotAlreadyExistsFault",
				snapshotState: "InvalidDBClusterSnapshotStateFault"
			},
			quota: {
				name: "ManualClusterSnapshots",
				counts: "manual DB cluster snapshots"
			}
		};
		function databaseOf(cluster) {
			return {
				id: cluster.DBClusterIdentifier ?? "",
				resourceId: cluster.DbClusterResourceId ?? "",
				state: cluster.Status,
				engine: cluster.Engine ?? "",
				tags: (0, wire.Fg)(cluster.TagList),
				cluster: null,
				bornAt: cluster.ClusterCreateTime?.getTime() ?? null,
				copiesTags: cluster.CopyTagsToSnapshot === !0,
				instanceClass: cluster.DBClusterInstanceClass ?? "",
				subnetGroup: cluster.DBSubnetGroup ?? "",
				securityGroups: (cluster.VpcSecurityGroups ?? []).flatMap((group) => group.VpcSecurityGroupId ?? [])
			};
		}
		function recordOf(snapshot) {
			return {
				arn: snapshot.DBClusterSnapshotArn ?? "",
				name: snapshot.DBClusterSnapshotIdentifier ?? "",
				database: snapshot.DBClusterIdentifier ?? "",
				databaseResourceId: snapshot.DbClusterResourceId ?? "",
				type: snapshot.SnapshotType ?? "",
				state: snapshot.Status ?? "unknown",
				takenAt: snapshot.SnapshotCreateTime,
				gib: snapshot.AllocatedStorage ?? null,
				copyOf: snapshot.SourceDBClusterSnapshotArn ?? "",
				tags: snapshot.TagList
			};
		}
		function rdsClusterKind(rds) {
			return (0, kind.c)(DB_CLUSTERS, rds, {
				obstacleOf: ({ state }) => (0, states.I)(state),
				list: (region) => clustersOf(rds, region)
			});
		}
		function clustersOf(rds, region) {
			return (0, remembered.H)(rds.clusters, region, () => (0, databases.Pf)(DB_CLUSTERS, rds, region));
		}
	}),
	62049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { rdsInstanceKind: () => rdsInstanceKind });
		var tag_lines = __webpack_require__(52431);
		var model = __webpack_require__(33444);
		var kind = __webpack_require__(21619);
		var states = __webpack_require__(98166);
		var rds_cluster = __webpack_require__(32301);
		var commandBuilder = __webpack_require__(78304);
		var schemas_0 = __webpack_require__(62278);
		class DescribeDBInstancesCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeDBInstances", schemas_0.WLA) {}
		class DescribeDBSnapshotsCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeDBSnapshots", schemas_0.x2x) {}
		class CreateDBSnapshotCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "CreateDBSnapshot", schemas_0.J_M) {}
		class DeleteDBSnapshotCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DeleteDBSnapshot", schemas_0._oT) {}
		class DescribeDBSnapshotAttributesCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeDBSnapshotAttributes", schemas_0.JgM) {}
		var wire = __webpack_require__(8846);
		var family = __webpack_require__(77400);
		let DB_INSTANCES = {
			kind: "rds-instance",
			createAction: "CreateDBSnapshot",
			databases: async (caller, region, { id, marker }) => (0, family.CV)(await caller.repeatable(region, "DescribeDBInstances", (client) => client.send(new DescribeDBInstancesCommand({
				DBInstanceIdentifier: id,
				MaxRecords: family.zc,
				Marker: marker
			}))), ({ DBInstances, Marker }) => ({
				items: (DBInstances ?? []).map(databaseOf),
				NextToken: Marker
			})),
			snapshots: async (caller, region, { id, names, databases, type = "manual", marker }) => (0, family.CV)(await caller.repeatable(region, "DescribeDBSnapshots", (client) => client.send(new DescribeDBSnapshotsCommand({
				SnapshotType: type,
				DBSnapshotIdentifier: id,
				Filters: (0, family.$l)({
					"db-snapshot-id": names,
					"db-instance-id": databases
				}),
				MaxRecords: family.zc,
				Marker: marker
			}))), ({ DBSnapshots, Marker }) => ({
				items: (DBSnapshots ?? []).map(recordOf),
				NextToken: Marker
			})),
			create: async (caller, region, { name, database, tags }, unless) => (0, family.CV)(await caller.once(region, "CreateDBSnapshot", (client) => client.send(new CreateDBSnapshotCommand({
				DBSnapshotIdentifier: name,
				DBInstanceIdentifier: database,
				Tags: [...tags]
			})), unless), ({ DBSnapshot: made }) => made === void 0 ? null : recordOf(made)),
			delete: (caller, region, name, lastLook) => caller.repeatable(region, "DeleteDBSnapshot", (client) => client.send(new DeleteDBSnapshotCommand({ DBSnapshotIdentifier: name })), lastLook),
			restorers: async (caller, region, name) => (0, family.CV)(await caller.repeatable(region, "DescribeDBSnapshotAttributes", (client) => client.send(new DescribeDBSnapshotAttributesCommand({ DBSnapshotIdentifier: name }))), ({ DBSnapshotAttributesResult: read }) => (read?.DBSnapshotAttributes ?? []).flatMap(({ AttributeName, AttributeValues }) => AttributeName === "restore" ? AttributeValues ?? [] : [])),
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
				tags: (0, wire.Fg)(instance.TagList),
				cluster: instance.DBClusterIdentifier || null,
				bornAt: instance.InstanceCreateTime?.getTime() ?? null,
				copiesTags: instance.CopyTagsToSnapshot === !0,
				instanceClass: instance.DBInstanceClass ?? "",
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
				tags: snapshot.TagList
			};
		}
		function rdsInstanceKind(rds) {
			return (0, kind.c)(DB_INSTANCES, rds, { obstacleOf: (database, region, lines) => database.cluster === null ? (0, states.I)(database.state) : memberOf(database.cluster, database, rds, region, lines) });
		}
		async function memberOf(cluster, { tags }, rds, region, lines) {
			let whole = `it belongs to the cluster ${cluster}, which is backed up as a whole`;
			if (!rds.kinds.includes("rds-cluster")) return {
				reason: `${whole}: add rds-cluster to kinds and tag the cluster`,
				actionNeeded: !0
			};
			let clusters = await (0, rds_cluster.clustersOf)(rds, region);
			let found = clusters.ok ? clusters.value.find(({ id }) => id === cluster) : void 0;
			if (found !== void 0 && (0, tag_lines.bA)(found.tags, lines.length > 0 ? lines : ownLines(tags))) return {
				reason: whole,
				actionNeeded: !1,
				coveredBy: {
					kind: "rds-cluster",
					region,
					id: (0, model.a)(cluster)
				}
			};
			return {
				reason: `${whole}: tag the cluster as this one is tagged`,
				actionNeeded: !0
			};
		}
		function ownLines(tags) {
			return [...tags].flatMap(([key, value]) => key === "Name" || /^aws:/i.test(key) ? [] : [{
				key,
				value
			}]);
		}
	}),
	74852: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Pf: () => listDatabases,
			U2: () => listResources,
			Y7: () => readExisting,
			un: () => readState
		});
		var _decide_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47843);
		var _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52431);
		var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33444);
		var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79158);
		var _find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81711);
		function listDatabases(family, { caller }, region) {
			return (0, _pages_js__WEBPACK_IMPORTED_MODULE_3__.n)((marker) => family.databases(caller, region, { marker }), ({ items }) => items);
		}
		async function listResources(family, databases, region, lines, obstacleOf) {
			let resources = databases.filter(({ tags }) => (0, _decide_tag_lines_js__WEBPACK_IMPORTED_MODULE_1__.bA)(tags, lines)).map(async (database) => {
				let { tags } = database;
				let ownObstacle = await obstacleOf(database, region, lines);
				return {
					kind: family.kind,
					region,
					...namedAs(database),
					name: tags.get("Name") ?? "",
					tags,
					obstacle: otherService(database, ownObstacle) ?? ownObstacle,
					reboot: !1,
					volumes: [],
					details: {
						launch: launchOf(database),
						securityGroups: [],
						devices: [],
						rootDevice: null,
						copiesTags: database.copiesTags
					},
					...database.bornAt !== null && { bornAt: database.bornAt },
					...database.state === "deleting" && { gone: !0 },
					...database.cluster !== null && { partOf: {
						kind: "rds-cluster",
						region,
						id: (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.a)(database.cluster)
					} }
				};
			});
			return Promise.all(resources);
		}
		function launchOf({ instanceClass, subnetGroup, securityGroups }) {
			return [
				["class", instanceClass],
				["subnet-group", subnetGroup],
				["groups", securityGroups.join(",")]
			].filter(([, value]) => value !== "");
		}
		function namedAs({ id, resourceId: identity }) {
			return {
				id: (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.a)(id),
				...identity === "" ? {} : { identity }
			};
		}
		async function readExisting(family, context, region, sources) {
			let read = await listDatabases(family, context, region);
			if (!read.ok) return read;
			let { kind } = family;
			let find = (0, _decide_identity_js__WEBPACK_IMPORTED_MODULE_0__.ni)(read.value.map((database) => ({
				kind,
				region,
				...namedAs(database)
			})));
			return (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.kX)(new Set(sources.filter((source) => find(source) !== null).map(_decide_identity_js__WEBPACK_IMPORTED_MODULE_0__.cu)));
		}
		async function readState(family, { caller }, region, id) {
			let found = await (0, _find_js__WEBPACK_IMPORTED_MODULE_4__.n)((marker) => family.databases(caller, region, {
				id,
				marker
			}), (database) => database.id === id);
			if (found.ok) return (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.kX)(found.value?.state ?? null);
			return found.refusal.code === family.codes.noDatabase ? (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.kX)(null) : found;
		}
		function otherService({ engine }, ofAwsBackup) {
			let service = /^neptune/.test(engine) ? "Amazon Neptune" : /^docdb/.test(engine) ? "Amazon DocumentDB" : null;
			if (service === null) return null;
			return {
				reason: `it belongs to ${service} (engine ${engine}), which this action does not back up by itself: have AWS Backup do it (engine: aws-backup, kinds: rds-cluster), or remove the tag`,
				actionNeeded: !0,
				ofAwsBackup
			};
		}
	}),
	77400: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$l: () => filtersOf,
			CV: () => mapped,
			zc: () => MOST_RECORDS
		});
		let MOST_RECORDS = 100;
		function filtersOf(values) {
			let filters = Object.entries(values).flatMap(([Name, wanted]) => wanted === void 0 ? [] : [{
				Name,
				Values: [...wanted]
			}]);
			return filters.length === 0 ? void 0 : filters;
		}
		function mapped(call, to) {
			return call.ok ? {
				ok: !0,
				value: to(call.value)
			} : call;
		}
	}),
	43197: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	}),
	81711: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => findNamed });
		async function findNamed(read, isIt) {
			let marker;
			do {
				let page = await read(marker);
				if (!page.ok) return page;
				let found = page.value.items.find(isIt);
				if (found !== void 0) return {
					ok: !0,
					value: found
				};
				marker = page.value.NextToken || void 0;
			} while (marker !== void 0);
			return {
				ok: !0,
				value: null
			};
		}
	}),
	21619: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => databaseKind });
		var model = __webpack_require__(33444);
		var adoption = __webpack_require__(98545);
		var anew = __webpack_require__(10251);
		var backoff = __webpack_require__(99734);
		var passing_limits = __webpack_require__(63858);
		var unanswered = __webpack_require__(23968);
		var rds_databases = __webpack_require__(74852);
		var faults = __webpack_require__(43197);
		var naming = __webpack_require__(60313);
		var wire = __webpack_require__(8846);
		var pages = __webpack_require__(79158);
		var find = __webpack_require__(81711);
		let SLOT = RegExp(`^${naming.VI.toLowerCase()}-(.+)-[0-9]+-[0-9a-f]{12}$`);
		function isSlotOf(name, database) {
			let id = SLOT.exec(name)?.[1];
			return id !== void 0 && database.toLowerCase().startsWith(id);
		}
		var states = __webpack_require__(98166);
		var tags = __webpack_require__(42553);
		async function listSnapshots(family, { caller }, region) {
			return (0, pages.n)((marker) => family.snapshots(caller, region, { marker }), ({ items }) => items.filter(({ type, state }) => type === "manual" && !(0, states.jf)(state)).map((record) => pointOf(family, region, record)).filter(({ tags }) => tags.createdBy === naming.VI));
		}
		async function findSnapshot(family, { caller }, region, name) {
			let found = await (0, find.n)((marker) => family.snapshots(caller, region, {
				id: name,
				marker
			}), (record) => record.name === name);
			if (!found.ok) return found.refusal.code === family.codes.noSnapshot ? (0, model.kX)(null) : (0, model.V2)(found.fault);
			if (found.value === null) return (0, model.kX)(null);
			let { databaseResourceId } = found.value;
			return (0, model.kX)({
				point: pointOf(family, region, found.value),
				databaseResourceId
			});
		}
		async function readStates(family, context, region, ids) {
			let read = await readSnapshots(family, context, region, ids);
			if (!read.ok) return read;
			return (0, model.kX)(new Map(read.value.map(({ id, state, stateText, stateReason }) => [id, {
				state,
				stateText,
				stateReason
			}])));
		}
		async function readSnapshots(family, { caller }, region, ids) {
			let wanted = new Set(ids);
			let found = [];
			for (let names of (0, wire.oq)(ids.map(nameOf), 50)) {
				let read = await (0, pages.n)((marker) => family.snapshots(caller, region, {
					names,
					marker
				}), ({ items }) => items.filter(({ arn, state }) => wanted.has(arn) && !(0, states.jf)(state)));
				if (!read.ok) return read;
				found.push(...read.value.map((record) => pointOf(family, region, record)));
			}
			return (0, model.kX)(found);
		}
		async function readPublic(family, { caller }, region, ids) {
			let calls = await Promise.all(ids.map(async (id) => ({
				id,
				call: await family.restorers(caller, region, nameOf(id))
			})));
			let found = new Set();
			for (let { id, call } of calls) {
				if (!call.ok && call.refusal.code !== family.codes.noSnapshot) return (0, model.V2)(call.fault);
				call.ok && call.value.includes("all") && found.add(id);
			}
			return (0, model.kX)(found);
		}
		function nameOf(arn) {
			return arn.split(":").slice(6).join(":");
		}
		function pointOf({ kind }, region, record) {
			let { arn, name, database, state, takenAt } = record;
			let isOriginal = record.copyOf === "" && isSlotOf(name, database);
			return {
				kind,
				region,
				id: (0, model.hS)(arn),
				name,
				owner: (0, model.lS)(arn.split(":")[4] ?? ""),
				createdAt: takenAt?.getTime() ?? null,
				state: (0, states.UI)(state),
				stateText: state,
				stateReason: "",
				source: isOriginal ? (0, model.a)(database) : null,
				...record.databaseResourceId === "" ? {} : { sourceIdentity: record.databaseResourceId },
				tags: (0, tags.rx)(record.tags),
				managedBy: name.startsWith("awsbackup:") ? "AWS Backup" : (0, wire.dM)(record.tags),
				protection: null,
				public: null,
				snapshots: [{
					id: (0, model.iy)(arn),
					gib: record.gib
				}]
			};
		}
		async function createSnapshot(context, change) {
			let lost = {
				answers: 0,
				timeouts: 0
			};
			let { signal } = context.rds.caller;
			return (0, unanswered.z2)(signal, lost, () => (0, anew.h)(change, (asked) => makeInRoom(context, asked, lost)), failed(inDoubt(change)));
		}
		async function makeInRoom(context, change, lost) {
			let room = context.roomOf(change.resource.region);
			let full = await room.take();
			if (full !== null) return await earlierOne(context, change, !1) ?? failed(full);
			let used = !1;
			try {
				let made = await request(context, change, room, lost);
				used = made.result === "done";
				return made;
			} finally {
				room.settle(used ? "used" : "not used");
			}
		}
		async function request(context, change, room, lost) {
			let { family, rds } = context;
			let { caller } = rds;
			let { resource, slot } = change;
			let { region } = resource;
			let snapshot = {
				name: slot,
				database: resource.id,
				tags: (0, tags.mU)(change)
			};
			let busy = (0, passing_limits._L)(caller.clock);
			for (;;) {
				let call = await family.create(caller, region, snapshot, room.closed);
				if (call.ok && call.value !== null && call.value.arn !== "") {
					let { arn, state } = call.value;
					return {
						result: "done",
						id: (0, model.hS)(arn),
						state: (0, states.UI)(state),
						expiresAt: change.expiresAt
					};
				}
				if (!call.ok && call.refusal.code === family.codes.snapshotExists) return adopt(context, change, lost.answers > 0);
				if (call.ok || (0, unanswered.Ni)(call.refusal)) {
					lost.answers += 1;
					!call.ok && call.refusal.kind === "timeout" && (lost.timeouts += 1);
					let made = await earlierOne(context, change, !0);
					if (made !== null) return made;
					let fault = call.ok ? noSnapshot(family) : call.fault;
					if (lost.answers >= 10 || lost.timeouts >= 2) return failed(fault);
					await caller.clock.sleep((0, backoff.J)(500, lost.answers, 8e3), caller.signal);
					continue;
				}
				if (call.fault.code === "quota-reached") {
					room.close(call.fault);
					return await earlierOne(context, change, lost.answers > 0) ?? failed(call.fault);
				}
				if ((0, passing_limits.ht)(call.refusal.code)) {
					let wait = busy.next(1e4, 6e4);
					if (wait === null) return failed((0, passing_limits.qs)(call.fault));
					await caller.clock.sleep(wait, caller.signal);
					continue;
				}
				if (call.refusal.code !== family.codes.databaseState) return failed(call.fault);
				let made = await earlierOne(context, change, lost.answers > 0);
				if (made !== null) return made;
				let state = await (0, rds_databases.un)(family, rds, region, resource.id);
				let wait = busy.next(1e4, 6e4);
				let fault = stateFault(call.fault, state, wait === null);
				if (wait === null || fault !== null) return failed(fault ?? call.fault);
				await caller.clock.sleep(wait, caller.signal);
			}
		}
		function stateFault(refused, state, overTime) {
			if (!state.ok || state.value === null) return refused;
			let fault = {
				...refused,
				message: `${refused.message}; the database is ${state.value}`
			};
			if ((0, states.I)(state.value) !== null) return fault;
			return overTime ? {
				...fault,
				code: "busy",
				advice: faults.ps
			} : null;
		}
		async function earlierOne(context, change, mayBeFromThisRun) {
			let found = await findSnapshot(context.family, context.rds, change.resource.region, change.slot);
			if (!found.ok || found.value === null) return null;
			let judged = judge(context, found.value, change, mayBeFromThisRun);
			return judged.is === "untagged" ? adopt(context, change, mayBeFromThisRun) : (0, anew.F)(judged);
		}
		async function adopt(context, change, madeByThisRun) {
			let { clock, signal } = context.rds.caller;
			let since = clock.now();
			for (let look = 0;; look += 1) {
				let found = await findSnapshot(context.family, context.rds, change.resource.region, change.slot);
				if (!found.ok) return failed(found.fault);
				let judged = found.value === null ? null : judge(context, found.value, change, madeByThisRun);
				let isLate = clock.now() - since > 9e4;
				if (judged !== null && (judged.is !== "untagged" || isLate)) return (0, anew.F)(judged);
				if (isLate) return failed({
					code: "name-taken",
					message: `the name ${change.slot} is taken, and no manual snapshot of that name can be seen`,
					advice: "Look for it in the RDS console; a name that was just deleted needs some time to become free."
				});
				await clock.sleep((0, backoff.J)(500, look, 8e3), signal);
			}
		}
		function judge({ rds, resourceIdOf }, { point, databaseResourceId }, change, mayBeFromThisRun) {
			let judged = (0, adoption.q)(point, {
				...change,
				tags: (0, tags.dx)(change.tags)
			}, rds.account, mayBeFromThisRun);
			let resourceId = resourceIdOf(change);
			let isOfAnother = resourceId !== "" && databaseResourceId !== "" && databaseResourceId !== resourceId;
			return (judged.is === "backup" || judged.is === "unfit") && isOfAnother ? {
				is: "stranger",
				fault: ofAnEarlierOne(point, change)
			} : judged;
		}
		function ofAnEarlierOne({ id }, { slot, resource }) {
			return {
				code: "name-taken",
				message: `the name ${slot} is taken by ${id}, which was taken of another database that was called ${resource.id} before`,
				advice: "Start a new run, which gives its snapshots other names; a rerun of the same one keeps to this name."
			};
		}
		function noSnapshot({ createAction }) {
			return {
				code: "service-error",
				message: `${createAction} answered without a snapshot, and none of that name can be found`,
				advice: "The service had an error of its own: run again, and look at the AWS Health Dashboard."
			};
		}
		function inDoubt({ slot }) {
			return {
				code: "cancelled",
				message: `the run was cancelled and the answer of the service was lost: the snapshot ${slot} may have been made`,
				advice: "Look for a snapshot of that name before you back up again; it carries its tags, so a purge finds it."
			};
		}
		function failed(fault) {
			return {
				result: "failed",
				fault
			};
		}
		async function deleteSnapshot(family, context, change, lastLook) {
			let { region, id } = change.point;
			let call = await (0, unanswered.IV)(context.caller, {
				ask: (counted) => family.delete(counted, region, nameOf(id), lastLook),
				isGone: (refusal) => isGone(refusal, family, context, change),
				inDoubt: IN_DOUBT
			});
			if (!call.ok) return {
				result: "failed",
				fault: call.fault
			};
			let snapshots = [{
				snapshotId: (0, model.iy)(id),
				result: "success",
				fault: null
			}];
			return {
				result: call.value === null ? "already-done" : "done",
				snapshots
			};
		}
		async function isGone(refusal, family, context, { point: { region, id } }) {
			if (refusal.code === family.codes.noSnapshot) return !0;
			if (refusal.code !== family.codes.snapshotState && !(0, unanswered.Ni)(refusal)) return !1;
			let states = await readStates(family, context, region, [id]);
			return states.ok && !states.value.has(id);
		}
		let IN_DOUBT = {
			code: "cancelled",
			message: "the run was cancelled and the answer of the service was lost: the snapshot may have been deleted",
			advice: "Run the purge again: what is gone is not asked for again."
		};
		var identity = __webpack_require__(47843);
		var other_backups = __webpack_require__(5198);
		async function listOtherBackups(family, { caller }, region, question) {
			let { kind } = family;
			let find = (0, identity.ni)(question.resources);
			let points = await (0, pages.n)((marker) => family.snapshots(caller, region, {
				type: "awsbackup",
				marker
			}), ({ items }) => items.flatMap((record) => other_backups_pointOf(record, (source) => find({
				...source,
				kind,
				region
			}), question)));
			return points.ok ? (0, model.kX)((0, other_backups.N)(points.value)) : points;
		}
		function other_backups_pointOf({ database, databaseResourceId, type, state, takenAt, tags }, find, question) {
			let identity = databaseResourceId === "" ? {} : { sourceIdentity: databaseResourceId };
			let resource = find({
				source: (0, model.a)(database),
				...identity
			});
			if (resource === null || type !== "awsbackup" || state === "failed" || state === "deleting") return [];
			let making = (0, other_backups.r)(tags, takenAt?.getTime() ?? null, question, "AWS Backup");
			return making === null ? [] : [{
				...making,
				resources: [resource]
			}];
		}
		var commandBuilder = __webpack_require__(78304);
		var schemas_0 = __webpack_require__(62278);
		class DescribeAccountAttributesCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeAccountAttributes", schemas_0.Qoe) {}
		var remembered = __webpack_require__(99274);
		function roomOf(family, context) {
			let rooms = new Map();
			return (region) => (0, remembered.H)(rooms, region, () => openRoom(family, () => readQuotas(context, region)));
		}
		function readQuotas({ caller, quotas }, region) {
			return (0, remembered.H)(quotas, region, async () => {
				let call = await caller.repeatable(region, "DescribeAccountAttributes", (client) => client.send(new DescribeAccountAttributesCommand({})));
				return call.ok ? call.value.AccountQuotas ?? null : null;
			});
		}
		function openRoom({ quota }, readAll) {
			let free = null;
			let most = 0;
			let open = 0;
			let closed = null;
			let waiting = [];
			let read = async () => {
				let found = (await readAll())?.find(({ AccountQuotaName }) => AccountQuotaName === quota.name);
				if (found?.Max === void 0 || found.Used === void 0) return;
				most = found.Max;
				free = most - found.Used;
			};
			let reading = null;
			return {
				take: async () => {
					reading ??= read();
					await reading;
					for (;;) {
						if (closed !== null) return closed;
						if (free === null || free > 0) {
							free !== null && --free;
							open += 1;
							return null;
						}
						if (open === 0) return fullFault(most - free, most, quota.counts);
						await new Promise((resolve) => {
							waiting.push(resolve);
						});
					}
				},
				settle: (outcome) => {
					--open;
					free !== null && outcome === "not used" && (free += 1);
					let woken = waiting;
					waiting = [];
					for (let wake of woken) wake();
				},
				close: (fault) => {
					closed ??= fault;
				},
				closed: () => closed
			};
		}
		function fullFault(used, most, counts) {
			return {
				code: "quota-reached",
				message: `the region has ${used} of ${most} ${counts}`,
				advice: faults.yG
			};
		}
		class AddTagsToResourceCommand extends (0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "AddTagsToResource", schemas_0.Yl$) {}
		var expiry = __webpack_require__(83430);
		var tag_text = __webpack_require__(35856);
		async function setExpiry(caller, { point, to }) {
			let call = await caller.repeatable(point.region, "AddTagsToResource", (client) => client.send(new AddTagsToResourceCommand({
				ResourceName: point.id,
				Tags: [{
					Key: "Expire",
					Value: (0, tag_text.px)((0, expiry.B8)(to))
				}]
			})));
			return call.ok ? { result: "done" } : {
				result: "failed",
				fault: call.fault
			};
		}
		function databaseKind(family, rds, rules) {
			let list = rules.list ?? ((region) => (0, rds_databases.Pf)(family, rds, region));
			let listed = new Map();
			let listedOf = ({ resource }) => listed.get((0, model.TN)(resource));
			let creating = {
				family,
				rds,
				roomOf: roomOf(family, rds),
				resourceIdOf: (change) => listedOf(change)?.resourceId ?? ""
			};
			return {
				listResources: async (region, lines) => {
					let databases = await list(region);
					if (!databases.ok) return databases;
					let resources = await (0, rds_databases.U2)(family, databases.value, region, lines, rules.obstacleOf);
					let byId = new Map(databases.value.map((database) => [database.id, database]));
					for (let resource of resources) {
						let database = byId.get(resource.id);
						database !== void 0 && listed.set((0, model.TN)(resource), database);
					}
					return (0, model.kX)(resources);
				},
				listPoints: async (region) => {
					let points = await listSnapshots(family, rds, region);
					return points.ok ? (0, model.kX)({
						points: points.value,
						loose: []
					}) : points;
				},
				readEvidence: (region, question) => readEvidence(family, rds, region, question),
				create: (change) => createSnapshot(creating, change),
				delete: (change, look) => deleteSnapshot(family, rds, change, look),
				readPoints: (region, ids) => readSnapshots(family, rds, region, ids),
				readLoose: async () => (0, model.kX)([]),
				deleteSnapshot: () => {
					throw Error("a snapshot of a database leaves nothing behind: this is a bug");
				},
				setExpiry: (change) => setExpiry(rds.caller, change),
				describeStates: (region, ids) => readStates(family, rds, region, ids),
				listOtherBackups: (region, question) => listOtherBackups(family, rds, region, question)
			};
		}
		async function readEvidence(family, rds, region, question) {
			let [existing, publicOnes] = await Promise.all([question.sources === null ? null : (0, rds_databases.Y7)(family, rds, region, question.sources), readPublic(family, rds, region, question.unclear)]);
			return {
				existing,
				users: question.candidates === null ? null : (0, model.kX)(new Map()),
				public: publicOnes,
				registered: null,
				locked: (0, model.kX)({
					known: !0,
					held: new Map()
				})
			};
		}
	}),
	98166: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => obstacleOfState,
			UI: () => snapshotState,
			jf: () => isGoing
		});
		let AT_REST = new Set([
			"creating",
			"deleting",
			"delete-precheck",
			"stopped",
			"stopping"
		]);
		let STUCK = /^(cloning-failed|failed|inaccessible-|incompatible-|insufficient-capacity|migration-failed|restore-error|storage-full)/;
		function obstacleOfState(state) {
			if (state === void 0) return null;
			let reason = `it is ${state}`;
			if (STUCK.test(state)) return {
				reason,
				actionNeeded: !0,
				incident: !0
			};
			return AT_REST.has(state) ? {
				reason,
				actionNeeded: !1
			} : null;
		}
		function isGoing(state) {
			return state === "deleting" || state === "deleted";
		}
		function snapshotState(state) {
			switch (state) {
				case "available":
				case "failed": return state;
				case "creating": return "pending";
				default: return "other";
			}
		}
	}),
	35856: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C4: () => readTagText,
			Fw: () => userTagText,
			px: () => writeTagText
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		function writeTagText(text) {
			let pieces = [...text].map((character) => /[\p{L}\p{Z}\p{N}_.:/=+-]/u.test(character) ? character : bytes(character));
			/^(aws|rds):/i.test(text) && (pieces[0] = bytes(text.charAt(0)));
			if (lengthOf(pieces) <= 256) return pieces.join("");
			let end = `@cut-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 16)}`;
			for (; lengthOf(pieces) + end.length > 256;) pieces.pop();
			return `${pieces.join("")}${end}`;
		}
		function userTagText(text) {
			return /^(?!(?:aws|rds):)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/iu.test(text) ? text : writeTagText(text);
		}
		function readTagText(text) {
			if (!text.includes("@")) return text;
			let read = text.replace(/(?:@[0-9A-F]{2})+/g, (escaped) => Buffer.from(escaped.replaceAll("@", ""), "hex").toString("utf8"));
			return writeTagText(read) === text ? read : text;
		}
		function bytes(character) {
			return [...Buffer.from(character, "utf8")].map((byte) => `@${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
		}
		function lengthOf(pieces) {
			return pieces.reduce((sum, piece) => sum + [...piece].length, 0);
		}
	}),
	42553: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			dx: () => tagsReadBack,
			mU: () => tagsToWrite,
			rx: () => snapshotTagsOf
		});
		var _ec2_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8846);
		var _tag_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35856);
		function snapshotTagsOf(tags) {
			let ours = (0, _ec2_wire_js__WEBPACK_IMPORTED_MODULE_1__.ee)(tags);
			let read = (text) => text === null ? null : (0, _tag_text_js__WEBPACK_IMPORTED_MODULE_0__.C4)(text);
			return {
				createdBy: read(ours.createdBy),
				expire: read(ours.expire),
				source: read(ours.source),
				sourceName: read(ours.sourceName),
				backupTag: read(ours.backupTag),
				run: read(ours.run),
				name: read(ours.name),
				backupPlan: read(ours.backupPlan),
				...ours.verified !== void 0 && { verified: (0, _tag_text_js__WEBPACK_IMPORTED_MODULE_0__.C4)(ours.verified) }
			};
		}
		function tagsReadBack({ BackupPlan, BackupSourceName, ...tags }) {
			let back = (text) => (0, _tag_text_js__WEBPACK_IMPORTED_MODULE_0__.C4)((0, _tag_text_js__WEBPACK_IMPORTED_MODULE_0__.px)(text));
			return {
				CreatedBy: back(tags.CreatedBy),
				Expire: back(tags.Expire),
				Name: back(tags.Name),
				BackupSource: back(tags.BackupSource),
				BackupTag: back(tags.BackupTag),
				BackupRun: back(tags.BackupRun),
				...BackupPlan === void 0 ? {} : { BackupPlan: back(BackupPlan) },
				...BackupSourceName === void 0 ? {} : { BackupSourceName: back(BackupSourceName) }
			};
		}
		function tagsToWrite({ tags, pointTags, userTags }) {
			return [...[...Object.entries(tags), ...pointTags].map(([Key, text]) => ({
				Key,
				Value: (0, _tag_text_js__WEBPACK_IMPORTED_MODULE_0__.px)(text)
			})), ...userTags.map(([Key, text]) => ({
				Key,
				Value: (0, _tag_text_js__WEBPACK_IMPORTED_MODULE_0__.Fw)(text)
			}))];
		}
	}),
	99274: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => remembered });
		function remembered(known, key, make) {
			let value = known.get(key) ?? make();
			known.set(key, value);
			return value;
		}
	}),
	47843: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Zt: () => sourceKey,
			cu: () => identityOf,
			ni: () => sourcesAmong,
			tp: () => sourceFacts
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33444);
		function identityOf({ source, sourceIdentity }) {
			return sourceIdentity ?? source;
		}
		function sourceKey(facts) {
			return `${(0, _model_js__WEBPACK_IMPORTED_MODULE_0__.$t)(facts)} ${identityOf(facts)}`;
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
				byName.set((0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)(resource), resource);
			}
			return (source) => {
				let known = source.sourceIdentity === void 0 ? void 0 : byIdentity.get(sourceKey(source));
				if (known !== void 0) return known;
				let namesake = byName.get((0, _model_js__WEBPACK_IMPORTED_MODULE_0__.TN)({
					...source,
					id: source.source
				})) ?? null;
				return namesake?.identity === void 0 || source.sourceIdentity === void 0 ? namesake : null;
			};
		}
		function sourceFacts(point, source) {
			let { kind, region, sourceIdentity } = point;
			return {
				kind,
				region,
				source,
				...sourceIdentity === void 0 ? {} : { sourceIdentity }
			};
		}
	})
};
