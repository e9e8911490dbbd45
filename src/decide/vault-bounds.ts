import type { VaultBounds } from '../model/backup-plans.ts';

/**
 * Returns the bounds of a vault lock, such as `at least 60 days and at most 90 days`, if a retention is outside of
 * them; null if it is within.
 * @param days Null keeps forever.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html
 */
export function boundsMissed({ leastDays, mostDays }: VaultBounds, days: number | null): string | null {
  const kept = days ?? Number.POSITIVE_INFINITY;
  if (kept >= (leastDays ?? 0) && kept <= (mostDays ?? Number.POSITIVE_INFINITY)) return null;
  return [
    ...(leastDays === null ? [] : [`at least ${leastDays} days`]),
    ...(mostDays === null ? [] : [`at most ${mostDays} days`]),
  ].join(' and ');
}
