export const id = 11;
export const ids = [11];
export const modules = {
	11: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			openRds: () => openRds,
			remembered: () => remembered
		});
		var caller = __webpack_require__(3338);
		var RDSClient = __webpack_require__(1364);
		var answer_check = __webpack_require__(5723);
		var faults = __webpack_require__(3197);
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
				let client = new RDSClient.r(config);
				(0, answer_check.U)(client, answer_check.d);
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
				CreateDBClusterSnapshot: WRITING,
				DeleteDBSnapshot: WRITING,
				DeleteDBClusterSnapshot: WRITING,
				AddTagsToResource: WRITING
			},
			writes: new Set([
				"CreateDBSnapshot",
				"CreateDBClusterSnapshot",
				"DeleteDBSnapshot",
				"DeleteDBClusterSnapshot",
				"AddTagsToResource"
			]),
			wordings: faults.qm
		};
		function openRds(context) {
			return {
				caller: (0, caller.u)(RDS, context),
				account: context.session.identity.account,
				kinds: context.kinds,
				quotas: new Map(),
				clusters: new Map()
			};
		}
		function remembered(known, key, make) {
			let value = known.get(key) ?? make();
			known.set(key, value);
			return value;
		}
	}),
	3197: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ps: () => BUSY_ADVICE,
			qm: () => RDS_WORDINGS,
			yG: () => QUOTA_ADVICE
		});
		let QUOTA_ADVICE = "Raise the quota of manual snapshots in Service Quotas for this region, or purge what is no longer needed; the other regions are not affected.";
		let BUSY_ADVICE = "Another backup or a change of the database is still under way: run again later, or space the schedules.";
		let GONE = ["resource-gone", "It disappeared while the run was at work: if that was meant, nothing is to be done."];
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
