import type { Fault } from './faults.ts';
import type { Expiry, RecoveryPointId, Region, ResourceId, Slot } from './ids.ts';
import type { RecoveryPoint, RecoveryPointState, Whole } from './observed.ts';

/** A copy to be made of a recovery point in another region. */
export interface CopyChange {
  readonly action: 'copy';
  readonly point: RecoveryPoint;
  readonly whole: Whole;
  /** The resource that it is a backup of. */
  readonly source: ResourceId;
  readonly to: Region;
  /** Its name, and what makes the request safe to repeat: the same for every run that makes this very copy. */
  readonly slot: Slot;
  readonly token: string;
  readonly expiresAt: Expiry;
  /** ARN of the key that encrypts it; null leaves that to the region. */
  readonly kmsKey: string | null;
  readonly reason: string;
}

export type CopyOutcome =
  | { readonly result: 'done' | 'already-done'; readonly id: RecoveryPointId; readonly state: RecoveryPointState }
  | { readonly result: 'failed'; readonly fault: Fault };

/** What is known of a KMS key. */
export interface KeyFacts {
  /** As the service has it: an alias leads to another one. */
  readonly arn: string;
  /** Such as `Enabled`, `Disabled`, `PendingDeletion`. */
  readonly state: string;
  readonly manager: string;
  readonly usage: string;
}
