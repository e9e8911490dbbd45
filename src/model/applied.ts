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
      /** The service's own word for the state; absent where it reported none. */
      readonly stateText?: string;
      /** Its Expire tag: that of the first attempt when an earlier one made it. */
      readonly expiresAt: Expiry;
      /** Findings about recovery points that earlier attempts made for the same slot; absent where there are none. */
      readonly met?: readonly Met[];
      /** Its name where it replaces an earlier one; absent where it has the slot's own. */
      readonly slot?: Slot;
    }
  | { readonly result: 'failed'; readonly fault: Fault };

/** A finding about a recovery point that an attempt came across. */
export type Met =
  | { readonly red: true; readonly id: RecoveryPointId; readonly fault: Fault }
  | { readonly red: false; readonly id: RecoveryPointId; readonly message: string };

/** AWS's own codes for the fate of a snapshot of a deregistered AMI. */
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
  /** Set when the snapshot was left behind and that is a failure. */
  readonly fault: Fault | null;
}
export type DeleteOutcome =
  | { readonly result: 'done' | 'already-done'; readonly snapshots: readonly SnapshotResult[] }
  /** The last look found that it is no longer due. */
  | { readonly result: 'kept'; readonly reason: string }
  | { readonly result: 'failed'; readonly fault: Fault };

export type DeleteSnapshotOutcome =
  | { readonly result: 'done' | 'already-done' }
  | { readonly result: 'kept'; readonly reason: string }
  | { readonly result: 'failed'; readonly fault: Fault };

export type SetExpiryOutcome = { readonly result: 'done' } | { readonly result: 'failed'; readonly fault: Fault };

/** One change and its outcome. */
export interface Done<Change, Outcome> {
  readonly change: Change;
  readonly outcome: Outcome;
}

/** A completed change set: every change with its outcome. */
export interface Applied {
  readonly created: readonly Done<CreateChange, CreateOutcome>[];
  readonly deleted: readonly Done<DeleteChange, DeleteOutcome>[];
  readonly deletedSnapshots: readonly Done<DeleteSnapshotChange, DeleteSnapshotOutcome>[];
  readonly retained: readonly Done<SetExpiryChange, SetExpiryOutcome>[];
}

/** The result of waiting: the last states seen, and a failure for each recovery point that is not available. */
export interface Settled {
  readonly states: ReadonlyMap<RecoveryPointId, RecoveryPointState>;
  /** The same in the service's own words, including those still pending. */
  readonly stateTexts?: ReadonlyMap<RecoveryPointId, string>;
  readonly failures: readonly Failure[];
}
