import { readExpireTag } from '../decide/expire-tag.ts';
import type { Expiry } from '../model.ts';
import { type ApprovedChange, changeKey } from './approved-change.ts';

/**
 * True where an approved change allows one that is due now, of the same kind and on the same thing.
 *
 * A new expiry is allowed for the very tag that was shown: where a person has written another since, the approval is about
 * something that is no more. Shortening may come out later than was approved, never earlier: `retain` shortens to no less than
 * the grace from its own start, and the approval was given before that.
 */
export function covers(approved: ApprovedChange, due: ApprovedChange): boolean {
  if (changeKey(approved) !== changeKey(due)) return false;
  if (due.action !== 'set-expiry') return true;
  if (approved.from !== due.from) return false;
  const [before, agreed, wanted] = [due.from, approved.expire, due.expire].map(endOf);
  if (before == null || agreed == null || wanted == null) return false;
  return wanted === agreed || (agreed < wanted && wanted < before);
}

/** The end of an expiry as a number, `never` after all others; null where it cannot be read. */
function endOf(text: string | undefined): number | null {
  const reading = readExpireTag(text ?? null);
  return reading.readable ? numberOf(reading.expiresAt) : null;
}

function numberOf(expiry: Expiry): number {
  return expiry === 'never' ? Number.POSITIVE_INFINITY : expiry;
}
