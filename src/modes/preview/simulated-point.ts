import type { RetainedPoint } from '../../decide/retention.ts';
import type { Expiry, Instant } from '../../model.ts';
import type { BackupPlan } from '../../plan/model.ts';

/** A recovery point of one resource in the course of a simulation, existing or still to be made. */
export interface SimulatedPoint extends Omit<RetainedPoint, 'available'> {
  /** Null where it never becomes available. */
  readonly availableFrom: Instant | null;
  readonly exists: boolean;
  /** What its Expire tag says; null where it cannot be read. */
  readonly expiresAt: Expiry | null;
  /** The instant from which a purge looks at it; null where it never does, with the reason. */
  readonly due: Instant | null;
  readonly keptBecause: string;
  /** The plans whose retention judges it. */
  readonly plans: readonly BackupPlan[];
  /** Those of the file before, whose retention judges it too while the grace lasts. */
  readonly earlierPlans: readonly BackupPlan[];
  /** From when on it counts as proven to boot; absent where it was not proven. */
  readonly verifiedFrom?: Instant;
  /** Until then a purge keeps it for a wanted copy that is not there; absent where none is missing. */
  readonly awaitsCopyUntil?: Instant;
  /** Null where it is not known. */
  readonly gib: number | null;
}
