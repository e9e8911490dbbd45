import type { Filter, Tag } from '@aws-sdk/client-rds';
import type { Fault, Instant, KindName, Region, Tags } from '../../model.ts';
import type { LastLook } from '../../ports/cloud.ts';
import type { CallResult } from '../caller.ts';
import type { RdsCaller } from './service.ts';

/**
 * The differences between DB instances and DB clusters: calls, error codes, quota. Everything else is shared code. The calls
 * return the records below, which are the same for both.
 */
export interface DatabaseFamily {
  readonly kind: Extract<KindName, 'rds-instance' | 'rds-cluster'>;
  readonly createAction: string;
  /** All databases of the region, or the one with an id. */
  readonly databases: (caller: RdsCaller, region: Region, wanted: Wanted) => Promise<CallResult<Page<Database>>>;
  /** All snapshots of one type in the region, those with the names or of the databases, or the one with an id. */
  readonly snapshots: (
    caller: RdsCaller,
    region: Region,
    wanted: WantedSnapshots,
  ) => Promise<CallResult<Page<DbSnapshotRecord>>>;
  /** Returns null if the answer contains no snapshot. */
  readonly create: (
    caller: RdsCaller,
    region: Region,
    snapshot: NewDbSnapshot,
    unless: () => Fault | null,
  ) => Promise<CallResult<DbSnapshotRecord | null>>;
  /** The same for a copy of a snapshot from another region. */
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
  /** Who may restore a snapshot: account ids, or `all`. */
  readonly restorers: (caller: RdsCaller, region: Region, name: string) => Promise<CallResult<readonly string[]>>;
  /** The SDK's names of the errors. */
  readonly codes: {
    readonly noDatabase: string;
    readonly databaseState: string;
    readonly noSnapshot: string;
    readonly snapshotExists: string;
    readonly snapshotState: string;
  };
  /** Name of the quota of manual snapshots, and what it counts. */
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

/** One page of a listing; RDS calls the token a marker. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly NextToken?: string | undefined;
}

/** A DB instance or a DB cluster. */
export interface Database {
  readonly id: string;
  /** An id that no other database ever has, whatever its name; empty if RDS does not return it. */
  readonly resourceId: string;
  /** Such as `available` or `stopped`; undefined if RDS does not return it. */
  readonly state: string | undefined;
  readonly engine: string;
  readonly tags: Tags;
  /** The cluster that it is a member of; null if none. */
  readonly cluster: string | null;
  /** Null if RDS does not return it, as during creation. */
  readonly bornAt: Instant | null;
  /** CopyTagsToSnapshot. */
  readonly copiesTags: boolean;
  /** Used for a restored database; empty if RDS does not return it. */
  readonly instanceClass: string;
  /**
   * For a cluster, the limits of its serverless instances: minimum and maximum capacity units, and the seconds until it
   * pauses.
   */
  readonly capacity: string;
  /** For a cluster, its writer instance. */
  readonly writer: string;
  readonly subnetGroup: string;
  readonly securityGroups: readonly string[];
}

/** A DB snapshot or DB cluster snapshot as RDS returns it. */
export interface DbSnapshotRecord {
  readonly arn: string;
  readonly name: string;
  /** Id of its database. */
  readonly database: string;
  /** `resourceId` of its database. */
  readonly databaseResourceId: string;
  /** `manual`, `automated`, `awsbackup`, `shared` or `public`. */
  readonly type: string;
  readonly state: string;
  /** Undefined while it is being made. */
  readonly takenAt: Date | undefined;
  readonly gib: number | null;
  /** ARN of the source of a copy; empty if RDS returns none. */
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

/** Maximum number of records on a page. */
export const MOST_RECORDS = 100;

/** Returns the filters that have values; undefined if none has, because an empty list would be sent as a filter. */
export function filtersOf(values: Readonly<Record<string, readonly string[] | undefined>>): Filter[] | undefined {
  const filters = Object.entries(values).flatMap(([Name, wanted]) =>
    wanted === undefined ? [] : [{ Name, Values: [...wanted] }],
  );
  return filters.length === 0 ? undefined : filters;
}

/** Converts the value of an answer; a refusal is returned unchanged. */
export function mapped<Answer, Other>(call: CallResult<Answer>, to: (answer: Answer) => Other): CallResult<Other> {
  return call.ok ? { ok: true, value: to(call.value) } : call;
}
