import type { Instant, RecoveryPoint } from '../../model.ts';

/**
 * Returns when a point is available; null if never. A pending point is assumed to become available, but not before the
 * first purge.
 */
export function availableFrom({ state }: Pick<RecoveryPoint, 'state'>, now: Instant): Instant | null {
  if (state === 'available') return Number.NEGATIVE_INFINITY;
  return state === 'pending' ? now + 1 : null;
}
