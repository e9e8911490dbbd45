import { readExpireTag } from '../../../decide/expire-tag.ts';
import { expiresAt, formatInstant } from '../../../decide/expiry.ts';
import type { UndoRequest } from '../../../inputs/request.ts';
import { type DeletedPoint, type Expiry, type Instant, KINDS, type UndeleteChange } from '../../../model.ts';
import type { ChosenBack } from './choose.ts';

/** Returns the changes that bring back the chosen points. */
export function undeleteChanges(
  { chosen, purgedAt }: ChosenBack,
  { expiry }: UndoRequest,
  now: Instant,
): readonly UndeleteChange[] {
  return chosen
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map((deleted) => ({
      action: 'undelete',
      deleted,
      mark: formatInstant(purgedAt ?? deleted.deletedAt),
      expiresAt: expiresAt(expiry, now),
      reason: `the ${KINDS[deleted.kind].point} was deleted at ${formatInstant(deleted.deletedAt)}`,
    }));
}

function keyOf({ region, id }: DeletedPoint): string {
  return `${region} ${id}`;
}

/**
 * Returns the expiry that a point needs so that the next purge doesn't delete it again; null where its own is enough. A
 * point that expires later, or never, was deleted by someone else, and keeps its expiry.
 * @param fresh Whether this run brought the point back; points that an earlier run brought back only get a new expiry if
 * they are due.
 */
export function newExpiry(
  expire: string | null,
  { expiresAt: to }: UndeleteChange,
  fresh: boolean,
  now: Instant,
): Expiry | null {
  const reading = readExpireTag(expire);
  // A purge keeps points with an unreadable expiry.
  if (!reading.readable || reading.expiresAt === 'never') return null;
  if (to === 'never') return fresh || reading.expiresAt <= now ? to : null;
  return reading.expiresAt < to && (fresh || reading.expiresAt <= now) ? to : null;
}
