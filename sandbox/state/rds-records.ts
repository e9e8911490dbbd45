import { partitionOf } from './partition.ts';
import type { Tags } from './records.ts';

/** What a database is to RDS: an instance, or a cluster with its own storage and its own snapshots. */
export type DatabaseKind = 'instance' | 'cluster';

interface Database {
  /** In lower case, as RDS stores it. */
  id: string;
  region: string;
  /**
   * Such as `available`, `backing-up`, `stopped`.
   *
   * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/accessing-monitoring.html
   */
  status: string;
  tags: Tags;
  /** Such as `postgres`, `aurora-mysql`, and, from other services behind the same API, `neptune` and `docdb`. */
  engine: string;
  engineVersion: string;
  /** GiB. */
  allocatedStorage: number;
  createdAt: number;
  encrypted: boolean;
  copyTagsToSnapshot: boolean;
  /** The id that stays when the database is renamed. */
  resourceId: string;
  subnetGroup?: string;
  securityGroups: string[];
}

/** A DB instance. */
export interface DbInstance extends Database {
  instanceClass: string;
  multiAz: boolean;
  /** The cluster that it is a member of. */
  clusterId?: string;
}

/** In capacity units of Aurora Serverless v2. */
export interface ServerlessScaling {
  min: number;
  max: number;
  secondsUntilAutoPause?: number;
}

/** A DB cluster; its members are the instances that name it. */
export interface DbCluster extends Database {
  multiAz: boolean;
  /** That of its instances, where it is a Multi-AZ DB cluster; one of Aurora has none. */
  instanceClass?: string;
  scaling?: ServerlessScaling;
}

/** Who made a snapshot. That one is shared or public is a matter of who looks at it. */
export type DbSnapshotType = 'manual' | 'automated' | 'awsbackup';

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBSnapshot.html (Status) */
export type DbSnapshotStatus = 'creating' | 'available' | 'failed' | 'copying' | 'deleting';

/** A snapshot of an instance or of a cluster. */
export interface DbSnapshot {
  kind: DatabaseKind;
  /** In lower case; without a prefix for manual ones, with `rds:` or `awsbackup:` for the others. */
  id: string;
  region: string;
  ownerId: string;
  type: DbSnapshotType;
  status: DbSnapshotStatus;
  /** Id of the database it was taken of, which may be gone. */
  sourceId: string;
  sourceResourceId: string;
  sourceCreatedAt: number;
  createdAt: number;
  engine: string;
  engineVersion: string;
  allocatedStorage: number;
  fullSizeBytes: number;
  encrypted: boolean;
  /** ARN of what it is a copy of. */
  copyOf?: string;
  tags: Tags;
  /** Accounts that may restore it; `all` makes it public. */
  sharedWith: Set<string>;
}

/** What a region has of RDS. */
interface OfRds {
  readonly dbInstances: Map<string, DbInstance>;
  readonly dbClusters: Map<string, DbCluster>;
  readonly dbSnapshots: Map<string, DbSnapshot>;
  readonly dbClusterSnapshots: Map<string, DbSnapshot>;
}

/** The databases of a region of one kind, by id. */
export function databasesOf(region: OfRds, kind: DatabaseKind): ReadonlyMap<string, DbInstance | DbCluster> {
  return kind === 'instance' ? region.dbInstances : region.dbClusters;
}

/** The snapshots of a region of one kind, by id, other accounts' by ARN. */
export function dbSnapshotsOf(region: OfRds, kind: DatabaseKind): Map<string, DbSnapshot> {
  return kind === 'instance' ? region.dbSnapshots : region.dbClusterSnapshots;
}

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.ARN.html */
function arnOf(region: string, accountId: string, type: string, id: string): string {
  return `arn:${partitionOf(region)}:rds:${region}:${accountId}:${type}:${id}`;
}

/** The ARN of a database. */
export function databaseArn(kind: DatabaseKind, region: string, accountId: string, id: string): string {
  return arnOf(region, accountId, kind === 'instance' ? 'db' : 'cluster', id);
}

/** The ARN of a snapshot, in the account that owns it. */
export function dbSnapshotArn({ kind, region, ownerId, id }: DbSnapshot): string {
  return arnOf(region, ownerId, kind === 'instance' ? 'snapshot' : 'cluster-snapshot', id);
}
