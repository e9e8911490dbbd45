import { formatInstant } from '../decide/expiry.ts';
import type { BackupDays, Instant } from '../model.ts';
import type { AskedFor, Due } from '../plan/asked-for.ts';

/** What is known of one resource and its backups. */
export interface Held {
  /** When its backups were made, the oldest first: good ones, and those under way. */
  readonly made: readonly Instant[];
  /** From when on one should have been there; null where nobody knows. */
  readonly since: Instant | null;
  /** When the resource itself came to be; null where nobody knows. */
  readonly bornAt: Instant | null;
  readonly now: Instant;
}

/**
 * Holds the backups of a resource against what the schedules asked for. A time is met by a backup made from then on, before the
 * next one was due or soon after. One whose backup may have expired since, or that lies before there was anything to back up, is
 * neither met nor missed.
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

/** Until when a backup counts for a time at which it was due: a run that came late may overlap with the next one. */
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

/** The date of an instant in UTC. The same days come again for every resource; one text each for all of them keeps the report small in memory. */
export function dateOf(instant: Instant): string {
  const day = Math.floor(instant / DAY);
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = formatInstant(day * DAY).slice(0, 10);
  dates.set(day, date);
  return date;
}
