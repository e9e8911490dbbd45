import type { Expiry, Instant } from '../../model.ts';

const DAY = 86_400_000;

/** Whole days were asked for when the inputs were read; null keeps for ever. */
export function daysUntil(expiresAt: Expiry, startedAt: Instant): number | null {
  return expiresAt === 'never' ? null : Math.round((expiresAt - startedAt) / DAY);
}
