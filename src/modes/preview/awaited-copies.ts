import { copyOfText } from '../../decide/copies.ts';
import { type CopyWish, readCopyTo } from '../../decide/copy-wishes.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import { type Instant, placeOf, type RecoveryPoint } from '../../model.ts';
import { availableFrom } from './available-from.ts';
import type { PreviewInput } from './model.ts';

/** What a recovery point waits for, as the guard `protect-uncopied` of a purge sees it. */
export interface Awaited {
  /** Until then it stays for a copy that is not there; null where it waits for none. */
  readonly until: Instant | null;
  /** True where a copy is wanted in a region that was not read: a purge will look there. */
  readonly unseen: boolean;
}

/**
 * The copies that are wanted and not there. As with backups, what is pending now is taken to become available, but not for the first
 * purge; what failed, or is not begun, is taken to stay away.
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

/** A failed one holds nothing that could be copied. */
function wantedOf({ state, tags }: RecoveryPoint): readonly CopyWish[] | 'unreadable' {
  if (tags.copyTo === undefined || state === 'failed') return [];
  const { wishes, unreadable } = readCopyTo(tags.copyTo);
  return unreadable.length > 0 ? 'unreadable' : wishes;
}
