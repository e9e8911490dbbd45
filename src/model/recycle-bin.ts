import type { Fault } from './faults.ts';
import type { Expiry, Instant, RecoveryPointId, Region, ResourceId, SnapshotId } from './ids.ts';
import type { KindName } from './kinds.ts';
import type { RecoveryPoint } from './observed.ts';

/** What the service's Recycle Bin keeps apart. */
export type BinType = 'image' | 'snapshot';

/** A tag that a rule names; null stands for a rule that names the key alone. */
export interface BinTag {
  readonly key: string;
  readonly value: string | null;
}

/** A rule by which what is deleted can be restored for a while. Only active rules are told. */
export interface BinRule {
  readonly days: number;
  /** It keeps what carries any of these; with none, everything of the region. */
  readonly tags: readonly BinTag[];
  /** It does not keep what carries any of these. */
  readonly excluded: readonly BinTag[];
}

/** Something in the Recycle Bin, as its listing tells it: without tags. */
export interface Binned {
  readonly type: BinType;
  readonly region: Region;
  readonly id: string;
  /** Of an AMI; empty for a snapshot. */
  readonly name: string;
  readonly description: string;
  readonly enteredAt: Instant;
  /** From then on it is gone. */
  readonly exitsAt: Instant;
}

/** A deleted recovery point that can be brought back, or is back already. */
export interface DeletedPoint {
  readonly kind: KindName;
  readonly region: Region;
  readonly id: RecoveryPointId;
  readonly name: string;
  /** What it is a backup of, as far as its own words or tags tell. */
  readonly source: ResourceId | null;
  readonly sourceName: string | null;
  readonly deletedAt: Instant;
  /** Null where it is back already. */
  readonly exitsAt: Instant | null;
  /** Those of an AMI that lie in the bin. */
  readonly snapshots: readonly SnapshotId[];
  /** Where it is back already. */
  readonly point: RecoveryPoint | null;
}

/** A deletion to undo. */
export interface UndeleteChange {
  readonly action: 'undelete';
  readonly deleted: DeletedPoint;
  /** When what it belongs to was deleted: the tag that tells a second run what the first one has done. */
  readonly mark: string;
  /** What an expiry that is past is set to, so that the next purge does not delete it again. */
  readonly expiresAt: Expiry;
  readonly reason: string;
}

/** What became of it; what is back without its new expiry has a fault all the same. */
export interface Undeleted {
  readonly change: UndeleteChange;
  /** As it is now; null where it is not back. */
  readonly point: RecoveryPoint | null;
  /** As its tag says now; null where that cannot be read. */
  readonly expiresAt: Expiry | null;
  readonly fault: Fault | null;
}
