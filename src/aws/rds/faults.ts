import type { Wording } from '../service.ts';

/** Advice when the region's quota of manual snapshots is full. */
export const QUOTA_ADVICE =
  'Raise the quota of manual snapshots in Service Quotas for this region, or purge what is no longer needed; the other regions are not affected.';

/** Advice when a database stays busy. */
export const BUSY_ADVICE =
  'Another backup or a change of the database is still under way: run again later, or space the schedules.';

const GONE: Wording = ['resource-gone', 'It disappeared during the run. If this was intended, do nothing.'];
const SOURCE_STATE: Wording = ['wrong-state', 'Bring the database to the state available and run again.'];
const SNAPSHOT_STATE: Wording = [
  'wrong-state',
  'Only a snapshot that is available can be changed or deleted: the next run tries again; one that stays in another state is for AWS Support.',
];
const TAKEN: Wording = ['name-taken', 'Find out who made the snapshot of that name; delete it, then run again.'];

/**
 * Meanings of RDS's error codes, by the SDK's names: on the wire only some end in Fault, in the SDK all do.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBSnapshot.html (Errors)
 */
export const RDS_WORDINGS: ReadonlyMap<string, Wording> = new Map(
  Object.entries<Wording>({
    SnapshotQuotaExceededFault: ['quota-reached', QUOTA_ADVICE],
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
    KMSKeyNotAccessibleFault: [
      'access-denied',
      "The database's KMS key cannot be used: enable it where it is disabled, and let the role use it (kms:DescribeKey, kms:CreateGrant) in the key's policy.",
    ],
  }),
);
