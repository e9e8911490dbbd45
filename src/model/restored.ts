import type { TagPairs } from './decided.ts';
import type { Fault } from './faults.ts';
import type { Instant, RecoveryPointId, Region, ResourceId, Slot } from './ids.ts';
import type { OwnKindName } from './kinds.ts';

/** The settings of a new resource, under the names of the inputs where there is one. */
export const RESTORE_FIELDS = [
  'instance-type',
  'subnet',
  'security-groups',
  'instance-profile',
  'key-name',
  'private-ip',
  'instance-class',
  'capacity',
  'subnet-group',
  'availability-zone',
  'volume-type',
  'iops',
  'throughput',
  'restore-as',
] as const;
export type RestoreFieldName = (typeof RESTORE_FIELDS)[number];

/** Where a setting comes from: the input, the tag of the recovery point, or the original resource, if it still exists. */
export type FieldOrigin = 'input' | 'tag' | 'original';

export interface RestoreField {
  /** Several values are joined with spaces. */
  readonly value: string;
  readonly origin: FieldOrigin;
}

export type RestoreFields = Readonly<Partial<Record<RestoreFieldName, RestoreField>>>;

/** Settings of one origin; several values of one setting are joined with spaces. */
export type RestoreSettings = Readonly<Partial<Record<RestoreFieldName, string>>>;

/** Facts about a resource to restore. */
export interface RestoreFacts {
  /** The settings that its recovery point records; null where it records none. */
  readonly remembered: RestoreSettings | null;
  /** The present settings of the resource itself; null where it is gone. */
  readonly original: RestoreSettings | null;
  /** Further manual steps, one sentence each. */
  readonly notes: readonly string[];
}

/** A new resource to make from a recovery point, in addition to the old one. */
export interface RestoreChange {
  readonly action: 'restore';
  readonly kind: OwnKindName;
  readonly region: Region;
  readonly point: RecoveryPointId;
  /** The resource that the recovery point was made from, and its present or former name. */
  readonly source: ResourceId;
  readonly sourceName: string;
  /** The same slot is the same resource, however often it is requested. */
  readonly slot: Slot;
  /** Name of the new database; null where the service assigns an id. */
  readonly name: string | null;
  readonly fields: RestoreFields;
  readonly tags: TagPairs;
  /** Anything older is not of an earlier attempt of this run. */
  readonly since: Instant;
  readonly toDo: readonly string[];
  readonly reason: string;
}

export type RestoredState = 'pending' | 'available' | 'failed';

/** A restored resource as the service reports it. */
export interface Restored {
  readonly state: RestoredState;
  /** The service's own word for the state. */
  readonly stateText: string;
  /** Why it failed; empty where it did not, or the service gives no reason. */
  readonly stateReason: string;
}

export type RestoreOutcome =
  | ({ readonly result: 'done' | 'already-done'; readonly id: ResourceId } & Restored)
  | { readonly result: 'failed'; readonly fault: Fault };
