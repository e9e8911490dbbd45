import type { RetainedPoint } from '../../decide/retention.ts';
import type { Expiry, Instant } from '../../model.ts';
import type { BackupPlan } from '../../plan/model.ts';

/** A recovery point of one resource during a simulation, existing or future. */
export interface SimulatedPoint extends Omit<RetainedPoint, 'available'> {
  /** Null where it never becomes available. */
  readonly availableFrom: Instant | null;
  readonly exists: boolean;
  /** Its `Expire` tag; null where it is unreadable. */
  readonly expiresAt: Expiry | null;
  /** The instant from which a purge considers it; null where it never does, for the reason in `keptBecause`. */
  readonly due: Instant | null;
  readonly keptBecause: string;
  /** The plans whose retention judges it. */
  readonly plans: readonly BackupPlan[];
  /** The plans of the previous file, whose retention also judges it during the grace period. */
  readonly earlierPlans: readonly BackupPlan[];
  /** From when it counts as verified; absent where it was not verified. */
  readonly verifiedFrom?: Instant;
  /** Until then a purge keeps it because a wanted copy is missing; absent where none is. */
  readonly awaitsCopyUntil?: Instant;
  /** Null where it is unknown. */
  readonly gib: number | null;
}
