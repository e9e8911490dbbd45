import { readExpireTag } from '../decide/expire-tag.ts';
import type { Expiry, SetExpiryChange } from '../model.ts';
import { START_DRIFT } from '../plan/retain.ts';
import type { ApprovedChange } from './approved-change.ts';

/**
 * Returns the expiry that an approved change allows to be written now; null if it allows none.
 *
 * The approval holds only for the tag that was shown: if the tag has changed since, the approval no longer applies.
 * The approved value is written if it is what the recovery point's own rules require, or a later instant within the
 * same hour that it shares with others, which may have appeared or disappeared since. A shortened expiry may be later
 * than approved, never earlier: `retain` shortens to no less than the grace from its own start, and the approval was
 * given before that start.
 */
export function agreedExpiry(approved: ApprovedChange, { from, to, own, because }: SetExpiryChange): Expiry | null {
  if (approved.from !== from) return null;
  const reading = readExpireTag(approved.expire ?? null);
  if (!reading.readable) return null;
  const agreed = reading.expiresAt;
  if (agreed === to) return to;
  if (agreed === 'never' || to === 'never' || because === 'snapshots') return null;
  const asked = own ?? to;
  const least = because === 'shorten-to-grace' ? to : asked;
  if (least <= agreed && agreed < asked + START_DRIFT) return agreed;
  const before = readExpireTag(from);
  if (!before.readable) return null;
  return agreed < to && (before.expiresAt === 'never' || to < before.expiresAt) ? to : null;
}
