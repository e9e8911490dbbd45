import type { Failure, Warning } from './findings.ts';
import type { Expiry, Instant, Region, ResourceId, Slot } from './ids.ts';
import type { KindName } from './kinds.ts';
import type { ExpiryRule } from './lifetime.ts';
import type { LooseSnapshot, RecoveryPoint, Resource } from './observed.ts';

/** The tags written on a recovery point and each of its snapshots; `BackupPlan` only where a plan made it. */
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
  /** Our tags that are only on the recovery point, not on its snapshots. */
  readonly pointTags: TagPairs;
  /** Tags that the user specifies, for the recovery point and its snapshots; with ours, at most as many as AWS allows. */
  readonly userTags: TagPairs;
  /** Devices of the resource that the recovery point leaves out. */
  readonly leftOut: readonly string[];
  /** For people: which resource, and when. */
  readonly description: string;
  readonly adopts: Adopts;
  readonly reason: string;
}

/** Which backups of an earlier attempt count as this one, so that none is made twice. */
export interface Adopts {
  /** When this attempt began. */
  readonly now: Instant;
  /** A backup older than this is not of an earlier attempt, whatever its name and tags. */
  readonly since: Instant;
  /** How long to keep the backup, from the start of the attempt that made it. */
  readonly keep: ExpiryRule;
}
export interface DeleteChange {
  readonly action: 'delete';
  readonly point: RecoveryPoint;
  /** The resource that it provably was made from: no deletion without this proof. */
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
/** A left-over snapshot that was due for deletion and is kept. */
export interface KeepSnapshotChange {
  readonly action: 'keep-snapshot';
  readonly snapshot: LooseSnapshot;
  readonly because: KeepReason | 'refused';
  readonly reason: string;
}
/** An `Expire` tag to rewrite, on the recovery point and its snapshots. */
export interface SetExpiryChange {
  readonly action: 'set-expiry';
  readonly point: RecoveryPoint;
  /** The tag as read. */
  readonly from: string;
  readonly to: Expiry;
  /**
   * The expiry by its own rules where `to` is later, because of the grace or shared with others of the same rules; absent where it equals
   * `to`.
   */
  readonly own?: Instant;
  readonly because: 'lengthen' | 'shorten' | 'shorten-to-grace' | 'snapshots';
  readonly reason: string;
}
/** A deletion that was due but is not allowed now. A refusal makes the run red. */
export interface RefuseChange {
  readonly action: 'refuse';
  readonly point: RecoveryPoint;
  readonly reason: string;
}
/** One thing that a run would do, with its reason. */
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

/** What a run would do. `failures` make the run red whatever the outcomes are. */
export interface ChangeSet {
  readonly changes: readonly Change[];
  readonly skipped: readonly Skipped[];
  readonly failures: readonly Failure[];
  readonly warnings: readonly Warning[];
  /** How many resources were selected for backup. */
  readonly matched: number;
}

/** A resource that carries the tag but is not backed up. */
export interface Skipped {
  readonly kind: KindName;
  readonly region: Region;
  readonly id: ResourceId;
  readonly name: string;
  readonly reason: string;
  readonly actionNeeded: boolean;
  /** Present where it is broken: nobody chose to leave it without a backup. */
  readonly incident?: true;
}
