import type { Fault } from './faults.ts';
import type { Expiry, Instant, RecoveryPointId, Region, ResourceId, SnapshotId } from './ids.ts';
import type { KindName } from './kinds.ts';
import type { RecoveryPoint } from './observed.ts';

/** The types of item that the Recycle Bin stores separately. */
export type BinType = 'image' | 'snapshot';

/** A tag named in a rule; null where the rule names only the key. */
export interface BinTag {
  readonly key: string;
  readonly value: string | null;
}

/** A rule that keeps deleted items restorable for a while. Only active rules are listed. */
export interface BinRule {
  readonly days: number;
  /** It keeps items with any of these tags; with none, everything in the region. */
  readonly tags: readonly BinTag[];
  /** It does not keep items with any of these tags. */
  readonly excluded: readonly BinTag[];
}

/** An item in the Recycle Bin as listed, which is without tags. */
export interface Binned {
  readonly type: BinType;
  readonly region: Region;
  readonly id: string;
  /** Name of an AMI; empty for a snapshot. */
  readonly name: string;
  readonly description: string;
  readonly enteredAt: Instant;
  /** When it is deleted permanently. */
  readonly exitsAt: Instant;
}

/** A deleted recovery point that can be restored from the bin, or has been already. */
export interface DeletedPoint {
  readonly kind: KindName;
  readonly region: Region;
  readonly id: RecoveryPointId;
  readonly name: string;
  /** The resource it is a backup of, where its description or tags identify it. */
  readonly source: ResourceId | null;
  readonly sourceName: string | null;
  readonly deletedAt: Instant;
  /** Null where it is restored already. */
  readonly exitsAt: Instant | null;
  /** The snapshots of an AMI that are in the bin. */
  readonly snapshots: readonly SnapshotId[];
  /** Set where it is restored already. */
  readonly point: RecoveryPoint | null;
}

/** A deletion to undo. */
export interface UndeleteChange {
  readonly action: 'undelete';
  readonly deleted: DeletedPoint;
  /** When the recovery point was deleted: the tag that shows a second run what the first one did. */
  readonly mark: string;
  /** The new value for an expiry in the past, so that the next purge does not delete it again. */
  readonly expiresAt: Expiry;
  readonly reason: string;
}

/** The outcome of an undelete; one restored without its new expiry has a fault nevertheless. */
export interface Undeleted {
  readonly change: UndeleteChange;
  /** Its present state; null where it is not restored. */
  readonly point: RecoveryPoint | null;
  /** Its present tag; null where that cannot be read. */
  readonly expiresAt: Expiry | null;
  readonly fault: Fault | null;
}
