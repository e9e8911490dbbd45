import { copyOfText } from '../../decide/copies.ts';
import { type CopyWish, readCopyTo } from '../../decide/copy-wishes.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import { type Instant, placeOf, type RecoveryPoint } from '../../model.ts';
import { availableFrom } from './available-from.ts';
import type { PreviewInput } from './model.ts';

/** What a recovery point waits for, as judged by a purge's guard `protect-uncopied`. */
export interface Awaited {
  /** Until then it is kept for a missing copy; null where no copy is missing. */
  readonly until: Instant | null;
  /** True where a copy is wanted in a region that was not read; a purge will read it. */
  readonly unseen: boolean;
}

/**
 * Returns a function that finds a point's wanted but missing copies. Pending copies are assumed to become available, but
 * not before the first purge; failed copies, and those not yet started, are assumed to stay missing.
 */
export function awaitedCopies({ inventory, now }: Pick<PreviewInput, 'inventory' | 'now'>) {
  const { account, points, places } = inventory;
  const there = new Map<string, Instant>();
  for (const point of points) {
    const { kind, region, copyOf } = point;
    const from = availableFrom(point, now);
    if (copyOf === undefined || from === null || !proveOwnership(point, account).ours) continue;
    const key = `${placeOf({ kind, region })} ${copyOf}`;
    there.set(key, Math.min(from, there.get(key) ?? from));
  }
  return (point: RecoveryPoint): Awaited => {
    const wanted = wantedOf(point);
    if (wanted === 'unreadable') return { until: Number.POSITIVE_INFINITY, unseen: false };
    let until: Instant | null = null;
    let unseen = false;
    for (const { to, expiresAt } of wanted) {
      const place = placeOf({ kind: point.kind, region: to });
      if (!places.has(place)) {
        unseen = true;
        continue;
      }
      const from = there.get(`${place} ${copyOfText(point)}`) ?? Number.POSITIVE_INFINITY;
      const end = Math.min(from, expiresAt === 'never' ? Number.POSITIVE_INFINITY : expiresAt);
      if (end > now) until = Math.max(until ?? end, end);
    }
    return { until, unseen };
  };
}

/** A failed backup can't be copied. */
function wantedOf({ state, tags }: RecoveryPoint): readonly CopyWish[] | 'unreadable' {
  if (tags.copyTo === undefined || state === 'failed') return [];
  const { wishes, unreadable } = readCopyTo(tags.copyTo);
  return unreadable.length > 0 ? 'unreadable' : wishes;
}
