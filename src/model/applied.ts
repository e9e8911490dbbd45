import type { CreateChange, DeleteChange, DeleteSnapshotChange, SetExpiryChange } from './decided.ts';
import type { Fault } from './faults.ts';
import type { Failure } from './findings.ts';
import type { Expiry, RecoveryPointId, Slot, SnapshotId } from './ids.ts';
import type { RecoveryPointState } from './observed.ts';

export type CreateOutcome =
  | {
      readonly result: 'done' | 'already-done';
      readonly id: RecoveryPointId;
      readonly state: RecoveryPointState;
      /** The service's own word for the state; absent where it has not told. */
      readonly stateText?: string;
      /** What its Expire tag says: that of the first attempt when an earlier one made it. */
      readonly expiresAt: Expiry;
      /** What is to be told of recovery points that earlier attempts made for the same slot; absent means nothing. */
      readonly met?: readonly Met[];
      /** Its name, where it stands in place of one that was met; absent where it has the slot's own. */
      readonly slot?: Slot;
    }
  | { readonly result: 'failed'; readonly fault: Fault };

/** Something about a recovery point that an attempt has met. */
export type Met =
  | { readonly red: true; readonly id: RecoveryPointId; readonly fault: Fault }
  | { readonly red: false; readonly id: RecoveryPointId; readonly message: string };

/** AWS's own words for what became of a snapshot of a deregistered AMI. */
export type SnapshotResultCode =
  | 'success'
  | 'skipped'
  | 'missing-permissions'
  | 'internal-error'
  | 'client-error'
  | (string & {});
export interface SnapshotResult {
  readonly snapshotId: SnapshotId;
  readonly result: SnapshotResultCode;
  /** Set when the snapshot stayed behind and that is a failure. */
  readonly fault: Fault | null;
}
export type DeleteOutcome =
  | { readonly result: 'done' | 'already-done'; readonly snapshots: readonly SnapshotResult[] }
  /** Seen at the last moment: it is not due any more. */
  | { readonly result: 'kept'; readonly reason: string }
  | { readonly result: 'failed'; readonly fault: Fault };

export type DeleteSnapshotOutcome =
  | { readonly result: 'done' | 'already-done' }
  | { readonly result: 'kept'; readonly reason: string }
  | { readonly result: 'failed'; readonly fault: Fault };

export type SetExpiryOutcome = { readonly result: 'done' } | { readonly result: 'failed'; readonly fault: Fault };

/** One change beside what became of it. */
export interface Done<Change, Outcome> {
  readonly change: Change;
  readonly outcome: Outcome;
}

/** A change set carried out: every change with its outcome. */
export interface Applied {
  readonly created: readonly Done<CreateChange, CreateOutcome>[];
  readonly deleted: readonly Done<DeleteChange, DeleteOutcome>[];
  readonly deletedSnapshots: readonly Done<DeleteSnapshotChange, DeleteSnapshotOutcome>[];
  readonly retained: readonly Done<SetExpiryChange, SetExpiryOutcome>[];
}

/** What waiting came to: the last states seen, and a failure for each that is not available. */
export interface Settled {
  readonly states: ReadonlyMap<RecoveryPointId, RecoveryPointState>;
  /** The same in the service's own words, also of what is still pending. */
  readonly stateTexts?: ReadonlyMap<RecoveryPointId, string>;
  readonly failures: readonly Failure[];
}
