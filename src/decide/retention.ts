import type { Instant, RecoveryPointId } from '../model.ts';
import { DAILY, HOURS, MONTHLY, type Periods, periodsOf, WEEKLY, YEARLY } from './calendar.ts';
import { durationWords } from './duration-words.ts';
import { expiresAt } from './expiry.ts';
import { type SourceFacts, sourceKey } from './identity.ts';
import type { Retention } from './retention-model.ts';

/** What retention needs to know of a recovery point. */
export interface RetainedPoint extends SourceFacts {
  readonly id: RecoveryPointId;
  readonly createdAt: Instant;
  /** Only an available one can be restored, so only these count and only these are kept. */
  readonly available: boolean;
}

/**
 * Which recovery points a retention keeps, each with all the rules that keep it, such as
 * `last 1 of 3; daily 1 of 7, 2026-11-21; monthly 1 of 12, 2026-11`. Each resource of a region is judged by itself.
 *
 * The words mean what they mean in restic:
 * - `keep-last` keeps the newest so many.
 * - `keep-daily` (hourly, weekly, monthly, yearly) keeps the newest of each of the last so many days that have one. Days without
 *   do not count, so a pause of the backups takes nothing away.
 * - While fewer days have one than are asked for, the oldest of all is kept too, as if it stood for one more: otherwise a
 *   young history could never grow as long as it should.
 * - `keep-within` looks back from the newest of the resource, not from now; the newest is never one from the future,
 *   which a wrong clock can make.
 *
 * Two differences, both rare: what is exactly as old as `keep-within` says is kept, and a day or an hour that the clocks put back
 * to comes once, not twice. Throws a RangeError for a time zone that does not exist.
 * @see https://restic.readthedocs.io/en/stable/060_forget.html#removing-snapshots-according-to-a-policy
 */
export function retentionKeeps(
  points: readonly RetainedPoint[],
  retention: Retention,
  now: Instant,
): ReadonlyMap<RecoveryPointId, string> {
  const reasons = new Map<RecoveryPointId, string>();
  for (const newestFirst of availableByResource(points)) {
    const rules = [
      keptAsLast(newestFirst, retention.keepLast),
      keptByPeriod(newestFirst, HOURS, retention.keepHourly, retention.timeZone),
      keptByPeriod(newestFirst, periodsOf(DAILY), retention.keepDaily, retention.timeZone),
      keptByPeriod(newestFirst, periodsOf(WEEKLY), retention.keepWeekly, retention.timeZone),
      keptByPeriod(newestFirst, periodsOf(MONTHLY), retention.keepMonthly, retention.timeZone),
      keptByPeriod(newestFirst, periodsOf(YEARLY), retention.keepYearly, retention.timeZone),
      keptWithin(newestFirst, retention.keepWithin, now),
    ];
    for (const [place, { id }] of newestFirst.entries()) {
      const named = rules.flatMap((kept) => kept.get(place) ?? []);
      if (named.length > 0) reasons.set(id, named.join('; '));
    }
  }
  return reasons;
}

function availableByResource(points: readonly RetainedPoint[]): Iterable<RetainedPoint[]> {
  const groups = new Map<string, RetainedPoint[]>();
  for (const point of points) {
    if (!point.available) continue;
    const key = sourceKey(point);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [point]);
    else group.push(point);
  }
  // The id decides between two of the same instant, so that the order of reading does not.
  for (const group of groups.values()) group.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
  return groups.values();
}

/** Places in the list, newest first, with why what stands there is kept. */
type KeptPlaces = ReadonlyMap<number, string>;

function keptAsLast(newestFirst: readonly RetainedPoint[], count: number): KeptPlaces {
  return new Map(newestFirst.slice(0, Math.max(0, count)).map((_, place) => [place, `last ${place + 1} of ${count}`]));
}

function keptByPeriod(
  newestFirst: readonly RetainedPoint[],
  periods: Periods,
  count: number,
  timeZone: string,
): KeptPlaces {
  const kept = new Map<number, string>();
  if (count <= 0) return kept;
  const periodOf = periods.periodIn(timeZone);
  const filled = new Set<number>();
  for (const [place, { createdAt }] of newestFirst.entries()) {
    if (filled.size === count) return kept;
    const period = periodOf(createdAt);
    if (filled.has(period.number)) continue;
    filled.add(period.number);
    kept.set(place, `${periods.adjective} ${filled.size} of ${count}, ${period.name()}`);
  }
  const oldest = newestFirst.length - 1;
  if (filled.size < count && oldest >= 0 && !kept.has(oldest)) {
    kept.set(oldest, `oldest, while only ${filled.size} of ${count} ${periods.plural} have one`);
  }
  return kept;
}

function keptWithin(newestFirst: readonly RetainedPoint[], within: Retention['keepWithin'], now: Instant): KeptPlaces {
  const kept = new Map<number, string>();
  if (within === null) return kept;
  const since = earliestWithin(newestFirst.find(({ createdAt }) => createdAt <= now)?.createdAt, within);
  for (const [place, { createdAt }] of newestFirst.entries()) {
    if (createdAt >= since) kept.set(place, `within ${durationWords(within)} of the newest`);
  }
  return kept;
}

/** The same arithmetic as for an expiry, backwards. Where all are from the future, none is too old. */
function earliestWithin(
  newest: Instant | undefined,
  { months, milliseconds }: NonNullable<Retention['keepWithin']>,
): Instant {
  if (newest === undefined) return Number.NEGATIVE_INFINITY;
  const rule = { keep: 'for', duration: { months: -months, milliseconds: -milliseconds } } as const;
  const since = expiresAt(rule, newest);
  return since === 'never' ? Number.NEGATIVE_INFINITY : since;
}
