import type { TagPairs } from './decided.ts';
import type { Fault } from './faults.ts';
import type { Instant, RecoveryPointId, Region, ResourceId, Slot } from './ids.ts';
import type { OwnKindName } from './kinds.ts';

/** What a new resource is to be like, under the names of the inputs where there is one. */
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

/** Who said so: the input, the tag of the recovery point, or the resource that it was made of, which is still there. */
export type FieldOrigin = 'input' | 'tag' | 'original';

export interface RestoreField {
  /** Several are joined with blanks. */
  readonly value: string;
  readonly origin: FieldOrigin;
}

export type RestoreFields = Readonly<Partial<Record<RestoreFieldName, RestoreField>>>;

/** Settings of one origin; several values of one are joined with blanks. */
export type RestoreSettings = Readonly<Partial<Record<RestoreFieldName, string>>>;

/** What is known of a resource that is to be made again. */
export interface RestoreFacts {
  /** What its recovery point remembers; null where it remembers nothing. */
  readonly remembered: RestoreSettings | null;
  /** The resource itself as it is now; null where it is gone. */
  readonly original: RestoreSettings | null;
  /** What else must be seen to by hand, in one sentence each. */
  readonly notes: readonly string[];
}

/** A new resource to make from a recovery point, beside the old one. */
export interface RestoreChange {
  readonly action: 'restore';
  readonly kind: OwnKindName;
  readonly region: Region;
  readonly point: RecoveryPointId;
  /** The resource that the recovery point was made of, and what it is or was called. */
  readonly source: ResourceId;
  readonly sourceName: string;
  /** The same slot is the same resource, however often it is asked for. */
  readonly slot: Slot;
  /** The name that a database gets; null where the service gives an id. */
  readonly name: string | null;
  readonly fields: RestoreFields;
  readonly tags: TagPairs;
  /** Nothing older is of an earlier attempt of this run. */
  readonly since: Instant;
  readonly toDo: readonly string[];
  readonly reason: string;
}

export type RestoredState = 'pending' | 'available' | 'failed';

/** A restored resource as the service tells of it. */
export interface Restored {
  readonly state: RestoredState;
  /** The service's own word for the state. */
  readonly stateText: string;
  /** Why it failed; empty where it did not, or the service does not tell. */
  readonly stateReason: string;
}

export type RestoreOutcome =
  | ({ readonly result: 'done' | 'already-done'; readonly id: ResourceId } & Restored)
  | { readonly result: 'failed'; readonly fault: Fault };
