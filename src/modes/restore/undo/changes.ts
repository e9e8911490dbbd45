import { readExpireTag } from '../../../decide/expire-tag.ts';
import { expiresAt, formatInstant } from '../../../decide/expiry.ts';
import type { UndoRequest } from '../../../inputs/request.ts';
import { type DeletedPoint, type Expiry, type Instant, KINDS, type UndeleteChange } from '../../../model.ts';
import type { ChosenBack } from './choose.ts';

/** What a run would do to bring back what was chosen. */
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
 * The expiry that what came back needs, so that the next purge does not take it again; null where the one that it has will do. What
 * expires later than that, or never, was deleted by somebody else: it keeps its own.
 * @param fresh Whether this run brought it back: what an earlier one did is touched only where it is due for deletion.
 */
export function newExpiry(
  expire: string | null,
  { expiresAt: to }: UndeleteChange,
  fresh: boolean,
  now: Instant,
): Expiry | null {
  const reading = readExpireTag(expire);
  // A purge keeps what it cannot read.
  if (!reading.readable || reading.expiresAt === 'never') return null;
  if (to === 'never') return fresh || reading.expiresAt <= now ? to : null;
  return reading.expiresAt < to && (fresh || reading.expiresAt <= now) ? to : null;
}
