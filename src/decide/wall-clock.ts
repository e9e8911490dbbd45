import type { Instant } from '../model.ts';
import { clockIn } from './calendar.ts';

/**
 * The time that clocks show in a zone, as the instant at which clocks of UTC show the same: what can be reckoned with as if no
 * clock were ever changed.
 */
export type WallTime = number;

const DAY = 86_400_000;
const SECOND = 1000;

/** What the clocks of a zone show at an instant. */
export function wallTime(timeZone: string, instant: Instant): WallTime {
  return clockIn(timeZone)(instant);
}

/**
 * The instant at which the clocks of a zone show a time. Of an hour that is repeated the first counts, and a time that is skipped
 * stands for the first moment after the gap.
 */
export function instantOfWall(timeZone: string, wall: WallTime): Instant {
  // No zone changes its clocks twice within two days, and none is a day away from UTC.
  const early = wall - offsetIn(timeZone, wall - DAY);
  const late = wall - offsetIn(timeZone, wall + DAY);
  const [first, last] = [Math.min(early, late), Math.max(early, late)];
  if (wallTime(timeZone, first) === wall) return first;
  if (wallTime(timeZone, last) === wall) return last;
  return firstAfterGap(timeZone, first, last, wall);
}

/** The clocks show less than `wall` at `early`, more at `late`, and never `wall` itself. */
function firstAfterGap(timeZone: string, early: Instant, late: Instant, wall: WallTime): Instant {
  let [low, high] = [Math.floor(early / SECOND), Math.ceil(late / SECOND)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (wallTime(timeZone, middle * SECOND) < wall) low = middle;
    else high = middle;
  }
  return high * SECOND;
}

function offsetIn(timeZone: string, instant: Instant): number {
  return wallTime(timeZone, instant) - instant;
}
