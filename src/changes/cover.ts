import { readExpireTag } from '../decide/expire-tag.ts';
import type { Expiry, SetExpiryChange } from '../model.ts';
import { START_DRIFT } from '../plan/retain.ts';
import type { ApprovedChange } from './approved-change.ts';

/**
 * The expiry that an approved change allows to be written, where one is due now; null where it allows none.
 *
 * It is allowed for the very tag that was shown: where a person has written another since, the approval is about something that is
 * no more. What was shown is what is written, as long as it is what the recovery point's rules ask for or the later instant of others
 * in the same hour, which may have come or gone since. Shortening may come out later than was approved, never earlier: `retain`
 * shortens to no less than the grace from its own start, and the approval was given before that.
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
