import type { Instant } from '../instant.ts';
import type { DbSnapshotStatus, DbSnapshotType, ServerlessScaling } from '../state/rds-records.ts';

interface DatabaseSeed {
  region: string;
  /** Default `database-` and digits. */
  id?: string;
  /** Default `available`. */
  status?: string;
  tags?: Record<string, string>;
  engine?: string;
  engineVersion?: string;
  /** GiB. */
  allocatedStorage?: number;
  createdAt?: Instant;
  encrypted?: boolean;
  /** Default false, as AWS has it. */
  copyTagsToSnapshot?: boolean;
  resourceId?: string;
  multiAz?: boolean;
  /** Name of its subnet group; default none is told. */
  subnetGroup?: string;
  /** Ids of its VPC security groups. */
  securityGroups?: string[];
}

/** One DB instance. Default: available, PostgreSQL, 20 GiB, no tags, in no cluster. */
export interface DbInstanceSeed extends DatabaseSeed {
  /** A cluster of the same region, whose engine and version it has. */
  clusterId?: string;
  /** Default `db.t4g.micro`. */
  instanceClass?: string;
}

/** One DB cluster. Default: available, Aurora PostgreSQL, no members. */
export interface DbClusterSeed extends DatabaseSeed {
  /** Ids of instances to make as its members; others may name it as theirs. */
  members?: string[];
  /** Of a Multi-AZ DB cluster. */
  instanceClass?: string;
  scaling?: ServerlessScaling;
}

/** One snapshot, of an instance or of a cluster that may be gone. Default: manual, available, of this account. */
export interface DbSnapshotSeed {
  region: string;
  id: string;
  /** The instance, or the cluster, that it was taken of; default `database-gone`. */
  sourceId?: string;
  /** The id that stayed with it when it was renamed; default that of the database which bears the name. */
  sourceResourceId?: string;
  type?: DbSnapshotType;
  status?: DbSnapshotStatus;
  createdAt?: Instant;
  /** For one that is `creating`: when it becomes available. Default: `dbSnapshotReadyMs` from now. */
  readyAt?: Instant;
  tags?: Record<string, string>;
  /** Twelve digits; default the account itself. */
  ownerId?: string;
  /** Accounts that may restore it. */
  sharedWith?: string[];
  public?: boolean;
  engine?: string;
  engineVersion?: string;
  /** GiB. */
  allocatedStorage?: number;
  /** Default half the storage. */
  fullSizeBytes?: number;
  encrypted?: boolean;
  /** ARN of what it is a copy of. */
  copyOf?: string;
}
