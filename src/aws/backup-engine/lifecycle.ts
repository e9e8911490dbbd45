import type { Expiry, Instant } from '../../model.ts';

const DAY = 86_400_000;

/** Returns the days until the expiry, or null to keep forever. The inputs accept whole days only. */
export function daysUntil(expiresAt: Expiry, startedAt: Instant): number | null {
  return expiresAt === 'never' ? null : Math.round((expiresAt - startedAt) / DAY);
}
