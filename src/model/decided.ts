import type { Failure, Warning } from './findings.ts';
import type { Expiry, Instant, Region, ResourceId, Slot } from './ids.ts';
import type { KindName } from './kinds.ts';
import type { ExpiryRule } from './lifetime.ts';
import type { LooseSnapshot, RecoveryPoint, Resource } from './observed.ts';

/** The tags written on a recovery point and on each of its snapshots; `BackupPlan` only where a plan made it. */
export type WrittenTags = Readonly<
  Record<'CreatedBy' | 'Expire' | 'Name' | 'BackupSource' | 'BackupTag' | 'BackupRun', string>
> & { readonly BackupPlan?: string; readonly BackupSourceName?: string };

export type TagPairs = readonly (readonly [key: string, value: string])[];

export interface CreateChange {
  readonly action: 'create';
  readonly resource: Resource;
  readonly slot: Slot;
  readonly expiresAt: Expiry;
  readonly tags: WrittenTags;
  /** Tags of ours that stand on the recovery point alone, not on the snapshots that it consists of. */
  readonly pointTags: TagPairs;
  /** Tags that the user asks for, on the recovery point and its snapshots: together with ours no more than AWS takes. */
  readonly userTags: TagPairs;
  /** Devices of the resource that the recovery point leaves out. */
  readonly leftOut: readonly string[];
  /** For people: which resource, and when. */
  readonly description: string;
  readonly adopts: Adopts;
  readonly reason: string;
}

/** What of an earlier attempt may stand for a backup, so that none is made again. */
export interface Adopts {
  /** When this attempt began. */
  readonly now: Instant;
  /** Nothing older is of an earlier attempt, whatever its name and tags. */
  readonly since: Instant;
  /** How long the backup is to be kept, from the start of the attempt that made it. */
  readonly keep: ExpiryRule;
}
export interface DeleteChange {
  readonly action: 'delete';
  readonly point: RecoveryPoint;
  /** The resource it is proven to be made from: without a proof there is no deletion. */
  readonly source: ResourceId;
  readonly expiresAt: Expiry | null;
  readonly because: 'expired' | 'failed';
  readonly reason: string;
}
export interface DeleteSnapshotChange {
  readonly action: 'delete-snapshot';
  readonly snapshot: LooseSnapshot;
  readonly reason: string;
}
export interface KeepChange {
  readonly action: 'keep';
  readonly point: RecoveryPoint;
  readonly because: KeepReason;
  readonly reason: string;
}
/** A left-over snapshot that was due and stays. */
export interface KeepSnapshotChange {
  readonly action: 'keep-snapshot';
  readonly snapshot: LooseSnapshot;
  readonly because: KeepReason | 'refused';
  readonly reason: string;
}
/** An `Expire` tag to write anew, on the recovery point and its snapshots. */
export interface SetExpiryChange {
  readonly action: 'set-expiry';
  readonly point: RecoveryPoint;
  /** The tag as it was read. */
  readonly from: string;
  readonly to: Expiry;
  /** What its own rules ask for, where `to` is later: the grace, or what others of its rules expire at; absent where that is `to`. */
  readonly own?: Instant;
  readonly because: 'lengthen' | 'shorten' | 'shorten-to-grace' | 'snapshots';
  readonly reason: string;
}
/** A deletion that was due but must not be carried out now. A refusal makes the run red. */
export interface RefuseChange {
  readonly action: 'refuse';
  readonly point: RecoveryPoint;
  readonly reason: string;
}
/** One thing a run would do, with its reason. */
export type Change =
  | CreateChange
  | DeleteChange
  | DeleteSnapshotChange
  | SetExpiryChange
  | KeepChange
  | KeepSnapshotChange
  | RefuseChange;

export type KeepReason =
  | 'not-ours'
  | 'other-tag'
  | 'not-expired'
  | 'never-expires'
  | 'expiry-missing'
  | 'expiry-unreadable'
  | 'pending'
  | 'protected'
  | 'public'
  | 'min-keep'
  | 'verified'
  | 'retention'
  | 'unknown-plan'
  | 'not-approved'
  | 'awaiting-copy'
  | 'home-not-enabled'
  | 'in-use'
  | 'locked'
  | 'changed';

/** What a run would do. `failures` are findings that make the run red whatever becomes of the changes. */
export interface ChangeSet {
  readonly changes: readonly Change[];
  readonly skipped: readonly Skipped[];
  readonly failures: readonly Failure[];
  readonly warnings: readonly Warning[];
  /** How many resources were selected for backup. */
  readonly matched: number;
}

/** A resource that carries the tag and is not backed up. */
export interface Skipped {
  readonly kind: KindName;
  readonly region: Region;
  readonly id: ResourceId;
  readonly name: string;
  readonly reason: string;
  readonly actionNeeded: boolean;
  /** Present where it is broken, and nobody chose that it has no backup. */
  readonly incident?: true;
}
