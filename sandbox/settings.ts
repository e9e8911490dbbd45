import type { BucketChoice } from './buckets.ts';

/** How a listing is cut into pages: as asked for, at random shorter, or with an empty page before each real one. */
export type PageStyle = 'full' | 'short' | 'empty';

/** What the account of the sandbox is like. Every switch can be changed while it runs. */
export interface Settings {
  /** Milliseconds on the clock from CreateImage until the AMI is `available` (or `failed`). */
  imageReadyMs: number;
  /** Whether an AMI that is still `pending` already names its snapshots. AWS does not say; both must be lived with. */
  pendingImagesShowSnapshots: boolean;
  /** Seconds on the clock until a new AMI and its snapshots are seen by other calls. Its name is taken at once. */
  consistencySeconds: number;
  /**
   * Seconds on the clock until other calls see the tags of a new AMI and its snapshots. AWS documents that tags are written with
   * the resource, and describes its API as eventually consistent.
   */
  tagLagSeconds: number;
  /** Seconds a deregistered AMI answers `InvalidAMIID.Unavailable` before its id is forgotten. */
  deregisteredSeconds: number;
  /** Seconds the name of a deregistered AMI stays taken. */
  nameReleaseSeconds: number;
  /** Milliseconds on the clock that a new instance is `pending` before it is `running`. */
  instancePendingMs: number;
  /** Milliseconds on the clock that a new volume is `creating`. */
  volumeReadyMs: number;
  /** Milliseconds on the clock that a restored database, or a new instance of a cluster, is `creating`. */
  dbRestoreMs: number;
  /** Milliseconds on the clock from the launch of an instance until its status checks have a result. */
  statusChecksMs: number;
  /** Seconds on the clock until a new instance is seen by other calls. */
  instanceLagSeconds: number;
  /** Seconds a terminated instance stays in listings. */
  terminatedSeconds: number;
  /** Whether instances run by AWS services are left out of DescribeInstances unless they are asked for. */
  hideManagedInstances: boolean;
  /** Seconds that must pass between two snapshots of one volume; 0 is off, AWS has 15. */
  volumeSnapshotSpacingSeconds: number;
  /** Whether a volume takes only so many pending snapshots at once (1 for st1 and sc1, 5 for the others). */
  limitConcurrentSnapshots: boolean;
  /** Milliseconds on the clock from CreateDBSnapshot or CreateDBClusterSnapshot until it is `available` (or `failed`). */
  dbSnapshotReadyMs: number;
  /** Most manual snapshots of instances in a region. */
  manualDbSnapshotQuota: number;
  /** Most manual snapshots of clusters in a region. */
  manualDbClusterSnapshotQuota: number;
  /** Whether a database that is not `available` is told before a name that is taken. AWS does not say; both must be lived with. */
  dbStatusBeforeName: boolean;
  /** Whether a DB snapshot that is `failed` can be deleted. AWS documents that it cannot; users have seen that it can. */
  failedDbSnapshotsDeletable: boolean;
  /** Milliseconds on the clock that a backup job of AWS Backup is `CREATED`. */
  backupCreatedMs: number;
  /** Milliseconds on the clock that it is `PENDING` after that, if no other job of its resource is running. */
  backupPendingMs: number;
  /** Milliseconds on the clock that it is `RUNNING`. */
  backupRunningMs: number;
  /** Milliseconds on the clock from DeleteRecoveryPoint until the recovery point is gone. */
  backupDeletionMs: number;
  /** What AWS Backup answers about a vault that is not there: as documented, or `AccessDeniedException`, as users have seen. */
  unknownVaults: 'not-found' | 'denied';
  /** How listings are cut into pages. */
  pages: PageStyle;
  /** Request buckets: none, AWS's published ones, or a table of one's own. */
  buckets: BucketChoice;
  /** Real milliseconds that pass before each answer is sent. */
  latencyMs: number;
  /** How far the services' clock is ahead of this machine's: in the header `Date`, and where the time of a signature is judged. */
  clockSkewMs: number;
}

/** The settings of an account about which nothing was said. */
export const defaultSettings: Settings = {
  imageReadyMs: 5_000,
  pendingImagesShowSnapshots: false,
  consistencySeconds: 0,
  tagLagSeconds: 0,
  deregisteredSeconds: 600,
  nameReleaseSeconds: 0,
  instancePendingMs: 0,
  volumeReadyMs: 5_000,
  dbRestoreMs: 5_000,
  statusChecksMs: 60_000,
  instanceLagSeconds: 0,
  terminatedSeconds: 3_600,
  hideManagedInstances: false,
  volumeSnapshotSpacingSeconds: 0,
  limitConcurrentSnapshots: true,
  dbSnapshotReadyMs: 5_000,
  manualDbSnapshotQuota: 100,
  manualDbClusterSnapshotQuota: 100,
  dbStatusBeforeName: false,
  failedDbSnapshotsDeletable: false,
  backupCreatedMs: 1_000,
  backupPendingMs: 1_000,
  backupRunningMs: 5_000,
  backupDeletionMs: 1_000,
  unknownVaults: 'not-found',
  pages: 'full',
  buckets: 'off',
  latencyMs: 0,
  clockSkewMs: 0,
};
