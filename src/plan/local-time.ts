import { clockIn } from '../decide/calendar.ts';
import type { Instant } from '../model.ts';

const HOUR = 3_600_000;
/** No clock was ever put forward or back by more. */
const WIDEST = 26 * HOUR;

/**
 * Returns the instant at which the clocks of a zone show a local time, which is counted as if it were UTC. In an hour
 * that is repeated in autumn, the first counts; a time that is skipped in spring becomes the first moment after the
 * gap.
 */
export function instantAt(local: number, timeZone: string): Instant {
  const clock = clockIn(timeZone);
  const offsetAt = (instant: Instant) => clock(instant) - instant;
  const offsets = [offsetAt(local - WIDEST), offsetAt(local + WIDEST)];
  const found = offsets.map((offset) => local - offset).filter((instant) => clock(instant) === local);
  if (found.length > 0) return Math.min(...found);
  // Clocks show an earlier time before the gap, and a later one after it: a binary search finds the change.
  let before = local - Math.max(...offsets);
  let after = local - Math.min(...offsets);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (clock(middle) < local) before = middle;
    else after = middle;
  }
  return after;
}

/** True for two names of one zone, such as `UTC` and `Etc/UTC`. Throws a RangeError for an unknown zone. */
export function isSameZone(one: string, other: string): boolean {
  return nameOf(one) === nameOf(other);
}

const names = new Map<string, string>();

/** Cached: every occurrence of a schedule needs it, and Intl takes longer for it than for the occurrence. */
function nameOf(timeZone: string): string {
  let name = names.get(timeZone);
  if (name === undefined) {
    name = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
    names.set(timeZone, name);
  }
  return name;
}
