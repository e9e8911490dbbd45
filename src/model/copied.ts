import type { Fault } from './faults.ts';
import type { Expiry, RecoveryPointId, Region, ResourceId, Slot } from './ids.ts';
import type { RecoveryPoint, RecoveryPointState, Whole } from './observed.ts';

/** A copy to make of a recovery point in another region. */
export interface CopyChange {
  readonly action: 'copy';
  readonly point: RecoveryPoint;
  readonly whole: Whole;
  /** The resource that it backs up. */
  readonly source: ResourceId;
  readonly to: Region;
  /** Its name, which makes the request idempotent: the same for every run that makes this copy. */
  readonly slot: Slot;
  readonly token: string;
  readonly expiresAt: Expiry;
  /** ARN of the key that encrypts it; null uses the default of the region. */
  readonly kmsKey: string | null;
  readonly reason: string;
}

export type CopyOutcome =
  | { readonly result: 'done' | 'already-done'; readonly id: RecoveryPointId; readonly state: RecoveryPointState }
  | { readonly result: 'failed'; readonly fault: Fault };

/** Facts about a KMS key. */
export interface KeyFacts {
  /** As the service returns it: for an alias, the ARN of the key behind it. */
  readonly arn: string;
  /** For example `Enabled`, `Disabled`, `PendingDeletion`. */
  readonly state: string;
  readonly manager: string;
  readonly usage: string;
}
