import type { Instant, RecoveryPointId } from '../model.ts';
import { DAILY, HOURS, MONTHLY, type Periods, periodsOf, WEEKLY, YEARLY } from './calendar.ts';
import { durationWords } from './duration-words.ts';
import { expiresAt } from './expiry.ts';
import { type SourceFacts, sourceKey } from './identity.ts';
import type { Retention } from './retention-model.ts';

/** The facts about a recovery point that retention depends on. */
export interface RetainedPoint extends SourceFacts {
  readonly id: RecoveryPointId;
  readonly createdAt: Instant;
  /** Only available recovery points can be restored, so only they count and only they are kept. */
  readonly available: boolean;
}

/**
 * Returns the recovery points that a retention keeps, each with all the rules that keep it, such as `last 1 of 3;
 * daily 1 of 7, 2026-11-21; monthly 1 of 12, 2026-11`. Each resource of a region is judged separately.
 *
 * The terms mean what they mean in restic:
 * - `keep-last` keeps this many of the newest.
 * - `keep-daily` (hourly, weekly, monthly, yearly) keeps the newest of each of this many most recent days that have
 *   one. Days without one do not count, so a pause in the backups removes nothing.
 * - While fewer days have one than requested, the oldest of all is kept too, as if it stood for one more day: otherwise
 *   a young history could never reach its full length.
 * - `keep-within` looks back from the newest of the resource, not from now. Recovery points dated in the future, which
 *   a wrong clock can make, do not count as the newest.
 *
 * There are two differences, both rare: a recovery point exactly as old as `keep-within` is kept, and a day or an
 * hour that is repeated when clocks go back counts once, not twice. Throws a RangeError for an unknown time zone.
 * @see https://restic.readthedocs.io/en/stable/060_forget.html#removing-snapshots-according-to-a-policy
 */
export function retentionKeeps(
  points: readonly RetainedPoint[],
  retention: Retention,
  now: Instant,
): ReadonlyMap<RecoveryPointId, string> {
  const reasons = new Map<RecoveryPointId, string>();
  for (const newestFirst of availableByResource(points)) {
    for (const [{ id }, why] of reasonsOf(newestFirst, retention, now)) reasons.set(id, why);
  }
  return reasons;
}

/** Returns the same for the available recovery points of one resource, sorted newest first. */
export function reasonsOf<Point extends Dated>(
  newestFirst: readonly Point[],
  retention: Retention,
  now: Instant,
): ReadonlyMap<Point, string> {
  const named = new Map<Point, string>();
  keepPlaces(newestFirst, retention, now, (place, words, nth) => {
    const point = newestFirst[place];
    if (point === undefined) return;
    const before = named.get(point);
    const why = words(nth, place);
    named.set(point, before === undefined ? why : `${before}; ${why}`);
  });
  return named;
}

/** Describes why a rule keeps its nth recovery point, which is at this place. */
export type Words = (nth: number, place: number) => string;

/** Called for each place that a rule keeps; the words are only built on demand. */
export type Keep = (place: number, words: Words, nth: number) => void;

type Dated = Pick<RetainedPoint, 'createdAt'>;

/**
 * Reports the places that a retention keeps among the available recovery points of one resource, sorted newest first.
 * Places before `first` are ignored.
 */
export function keepPlaces(
  newestFirst: readonly Dated[],
  retention: Retention,
  now: Instant,
  keep: Keep,
  first = 0,
): void {
  const there = { newestFirst, first, timeZone: retention.timeZone, keep };
  keepLast(there, retention.keepLast);
  keepByPeriod(there, HOURS, retention.keepHourly);
  keepByPeriod(there, DAYS, retention.keepDaily);
  keepByPeriod(there, WEEKS, retention.keepWeekly);
  keepByPeriod(there, MONTHS, retention.keepMonthly);
  keepByPeriod(there, YEARS, retention.keepYearly);
  keepWithin(there, retention.keepWithin, now);
}

/** The recovery points that are judged together. */
interface There {
  readonly newestFirst: readonly Dated[];
  readonly first: number;
  readonly timeZone: string;
  readonly keep: Keep;
}

const DAYS = periodsOf(DAILY);
const WEEKS = periodsOf(WEEKLY);
const MONTHS = periodsOf(MONTHLY);
const YEARS = periodsOf(YEARLY);

function availableByResource(points: readonly RetainedPoint[]): Iterable<RetainedPoint[]> {
  const groups = new Map<string, RetainedPoint[]>();
  for (const point of points) {
    if (!point.available) continue;
    const key = sourceKey(point);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [point]);
    else group.push(point);
  }
  // The id breaks ties, so that the result does not depend on the order of reading.
  for (const group of groups.values()) group.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
  return groups.values();
}

function keepLast({ newestFirst, first, keep }: There, count: number): void {
  const end = Math.min(first + count, newestFirst.length);
  const words: Words = (nth) => `last ${nth} of ${count}`;
  for (let place = first; place < end; place += 1) keep(place, words, place - first + 1);
}

function keepByPeriod({ newestFirst, first, timeZone, keep }: There, periods: Periods, count: number): void {
  if (count <= 0) return;
  const { numberAt, nameAt } = periods.periodIn(timeZone);
  const words: Words = (nth, place) =>
    `${periods.adjective} ${nth} of ${count}, ${nameAt(newestFirst[place]?.createdAt ?? 0)}`;
  const filled = new Set<number>();
  let lastKept = first;
  for (let place = first; place < newestFirst.length; place += 1) {
    const period = numberAt(newestFirst[place]?.createdAt ?? 0);
    if (filled.has(period)) continue;
    filled.add(period);
    lastKept = place;
    keep(place, words, filled.size);
    if (filled.size === count) return;
  }
  const oldest = newestFirst.length - 1;
  if (oldest > lastKept)
    keep(oldest, (nth) => `oldest, while only ${nth} of ${count} ${periods.plural} have one`, filled.size);
}

function keepWithin({ newestFirst, first, keep }: There, within: Retention['keepWithin'], now: Instant): void {
  if (within === null) return;
  const newest = newestFirst.find(({ createdAt }, place) => place >= first && createdAt <= now);
  const since = earliestWithin(newest?.createdAt, within);
  const words: Words = () => `within ${durationWords(within)} of the newest`;
  for (let place = first; place < newestFirst.length; place += 1) {
    if ((newestFirst[place]?.createdAt ?? since) < since) return;
    keep(place, words, place - first + 1);
  }
}

/** Uses the same arithmetic as an expiry, backwards. If all are from the future, none is too old. */
function earliestWithin(
  newest: Instant | undefined,
  { months, milliseconds }: NonNullable<Retention['keepWithin']>,
): Instant {
  if (newest === undefined) return Number.NEGATIVE_INFINITY;
  const rule = { keep: 'for', duration: { months: -months, milliseconds: -milliseconds } } as const;
  const since = expiresAt(rule, newest);
  return since === 'never' ? Number.NEGATIVE_INFINITY : since;
}
