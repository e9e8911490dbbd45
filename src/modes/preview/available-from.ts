import type { Instant, RecoveryPoint } from '../../model.ts';

/** What is pending now is taken to become available, but not for the first purge. */
export function availableFrom({ state }: Pick<RecoveryPoint, 'state'>, now: Instant): Instant | null {
  if (state === 'available') return Number.NEGATIVE_INFINITY;
  return state === 'pending' ? now + 1 : null;
}
