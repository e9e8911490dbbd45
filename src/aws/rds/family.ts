import type { Filter, Tag } from '@aws-sdk/client-rds';
import type { Fault, Instant, KindName, Region, Tags } from '../../model.ts';
import type { LastLook } from '../../ports/cloud.ts';
import type { CallResult } from '../caller.ts';
import type { RdsCaller } from './service.ts';

/**
 * What DB instances and DB clusters differ in: the calls, their codes, the quota. All else is one code for both kinds. The
 * calls answer in the records below, which are the same for both.
 */
export interface DatabaseFamily {
  readonly kind: Extract<KindName, 'rds-instance' | 'rds-cluster'>;
  readonly createAction: string;
  /** All databases of the region, or the one of an id. */
  readonly databases: (caller: RdsCaller, region: Region, wanted: Wanted) => Promise<CallResult<Page<Database>>>;
  /** All snapshots of one type of the region, those of the names or of the databases, or the one of an id. */
  readonly snapshots: (
    caller: RdsCaller,
    region: Region,
    wanted: WantedSnapshots,
  ) => Promise<CallResult<Page<DbSnapshotRecord>>>;
  /** Null where the answer holds no snapshot. */
  readonly create: (
    caller: RdsCaller,
    region: Region,
    snapshot: NewDbSnapshot,
    unless: () => Fault | null,
  ) => Promise<CallResult<DbSnapshotRecord | null>>;
  /** The same of a copy of a snapshot of another region. */
  readonly copy: (
    caller: RdsCaller,
    to: Region,
    order: CopyOrder,
    unless: () => Fault | null,
  ) => Promise<CallResult<DbSnapshotRecord | null>>;
  readonly delete: (
    caller: RdsCaller,
    region: Region,
    name: string,
    lastLook?: LastLook,
  ) => Promise<CallResult<unknown>>;
  /** Who may restore a snapshot: ids of accounts, or `all`. */
  readonly restorers: (caller: RdsCaller, region: Region, name: string) => Promise<CallResult<readonly string[]>>;
  /** The names that the SDK gives to refusals. */
  readonly codes: {
    readonly noDatabase: string;
    readonly databaseState: string;
    readonly noSnapshot: string;
    readonly snapshotExists: string;
    readonly snapshotState: string;
  };
  /** The name of the quota of manual snapshots, and what it counts. */
  readonly quota: { readonly name: string; readonly counts: string };
}

export interface Wanted {
  readonly id?: string;
  readonly marker?: string | undefined;
}

export interface WantedSnapshots extends Wanted {
  readonly names?: readonly string[];
  readonly databases?: readonly string[];
  /** Default `manual`. */
  readonly type?: 'manual' | 'awsbackup';
}

/** One page of a listing; the token is what RDS calls the marker. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly NextToken?: string | undefined;
}

/** A DB instance or a DB cluster. */
export interface Database {
  readonly id: string;
  /** The id that no other database ever has, whatever its name; empty where the service does not tell. */
  readonly resourceId: string;
  /** Such as `available`, `stopped`; undefined where the service does not tell. */
  readonly state: string | undefined;
  readonly engine: string;
  readonly tags: Tags;
  /** The cluster that it is a member of. */
  readonly cluster: string | null;
  /** Null where the service does not tell, as while it is being made. */
  readonly bornAt: Instant | null;
  /** CopyTagsToSnapshot. */
  readonly copiesTags: boolean;
  /** What a restored one would be given; empty where the service does not tell. */
  readonly instanceClass: string;
  /** Of a cluster, the bounds of its serverless instances: the fewest capacity units and the most, and the seconds until it pauses. */
  readonly capacity: string;
  /** Of a cluster, the instance that writes. */
  readonly writer: string;
  readonly subnetGroup: string;
  readonly securityGroups: readonly string[];
}

/** A DB snapshot or a DB cluster snapshot, as the service tells of it. */
export interface DbSnapshotRecord {
  readonly arn: string;
  readonly name: string;
  /** Id of the database that it was taken of. */
  readonly database: string;
  /** `resourceId` of that database. */
  readonly databaseResourceId: string;
  /** `manual`, `automated`, `awsbackup`, `shared` or `public`. */
  readonly type: string;
  readonly state: string;
  /** Undefined while it is being made. */
  readonly takenAt: Date | undefined;
  readonly gib: number | null;
  /** ARN of what it is a copy of; empty where the service tells of none. */
  readonly copyOf: string;
  readonly encrypted: boolean;
  readonly tags: readonly Tag[] | undefined;
}

export interface CopyOrder {
  /** ARN of the snapshot to copy. */
  readonly source: string;
  readonly name: string;
  readonly kmsKey: string | null;
  readonly tags: readonly Tag[];
}

export interface NewDbSnapshot {
  readonly name: string;
  readonly database: string;
  readonly tags: readonly Tag[];
}

/** The most records that a page may have. */
export const MOST_RECORDS = 100;

/** The filters that have values; undefined where none has, because an empty list would be sent as one. */
export function filtersOf(values: Readonly<Record<string, readonly string[] | undefined>>): Filter[] | undefined {
  const filters = Object.entries(values).flatMap(([Name, wanted]) =>
    wanted === undefined ? [] : [{ Name, Values: [...wanted] }],
  );
  return filters.length === 0 ? undefined : filters;
}

/** The answer as something else; a refusal stays what it is. */
export function mapped<Answer, Other>(call: CallResult<Answer>, to: (answer: Answer) => Other): CallResult<Other> {
  return call.ok ? { ok: true, value: to(call.value) } : call;
}
