import { formatInstant } from '../decide/expiry.ts';
import type { BackupDays, Instant } from '../model.ts';
import type { AskedFor, Due } from '../plan/asked-for.ts';

/** Facts about one resource and its backups. */
export interface Held {
  /** When its good and pending backups were made, oldest first. */
  readonly made: readonly Instant[];
  /** The instant from which it should have had one; null where that is unknown. */
  readonly since: Instant | null;
  /** When the resource was created; null where that is unknown. */
  readonly bornAt: Instant | null;
  readonly now: Instant;
}

/**
 * Compares the backups of a resource with its schedules. A due time is met by a backup made from then until the next one was due, or soon
 * after. A time whose backup may have expired, or before there was anything to back up, is neither met nor missed.
 */
export function heldAgainst(
  { due, latest, slack }: AskedFor,
  { made, since, bornAt, now }: Held,
): Pick<BackupDays, 'asked' | 'standing' | 'lateSince'> {
  const newest = made.at(-1);
  const met = new Set<string>();
  const missed = new Set<string>();
  let lateSince: string | null = null;
  let next = 0;
  for (const [index, one] of due.entries()) {
    while (next < made.length && (made[next] ?? one.at) < one.at) next += 1;
    const at = made[next];
    if (at !== undefined && at < endOf(due, index, slack)) met.add(dateOf(one.at));
    else if (since !== null && one.at >= since && !mayBeGone(one, now)) {
      missed.add(dateOf(one.at));
      if (newest === undefined || one.at > newest) lateSince ??= dateOf(one.at);
    }
  }
  const asked = { met: [...met], missed: [...missed] };
  if (latest === null || (newest !== undefined && newest >= latest))
    return { asked, standing: 'on-time', lateSince: null };
  if (newest === undefined && bornAt !== null && bornAt > latest) return { asked, standing: 'new', lateSince: null };
  // The latest one is missing whatever its expiry: it would be the newest, which a purge keeps.
  const last = dateOf(latest);
  const shown = due.at(-1)?.at === latest && !missed.has(last);
  return {
    asked: shown ? { met: asked.met, missed: [...asked.missed, last] } : asked,
    standing: 'late',
    lateSince: lateSince ?? last,
  };
}

/** Returns until when a backup counts for a due time: a late run may overlap with the next one. */
function endOf(due: readonly Due[], index: number, slack: number): Instant {
  const [one, next] = [due[index], due[index + 1]];
  if (one === undefined || next === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(next.at, one.at + slack);
}

function mayBeGone({ expiresAt }: Due, now: Instant): boolean {
  return expiresAt !== 'never' && expiresAt <= now;
}

const DAY = 86_400_000;
const dates = new Map<number, string>();

/** Returns the UTC date of an instant. Resources share the same days; sharing one string for each saves memory in a large report. */
export function dateOf(instant: Instant): string {
  const day = Math.floor(instant / DAY);
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = formatInstant(day * DAY).slice(0, 10);
  dates.set(day, date);
  return date;
}
