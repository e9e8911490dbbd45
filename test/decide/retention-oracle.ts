import { Temporal } from 'temporal-polyfill';
import type { RetainedPoint } from '../../src/decide/retention.ts';
import type { Retention } from '../../src/decide/retention-model.ts';

/**
 * What a retention keeps, said once more and in another way: no sorting, no counters, no loop that stops. Every point is
 * asked by itself, and for each rule looks at all the others. Days come from a Temporal implementation, not from Intl.
 */

type NameOfPeriod = (time: Temporal.PlainDateTime) => string;

const PERIODS: readonly (readonly [keyof Retention & `keep${string}`, NameOfPeriod])[] = [
  ['keepHourly', (time) => `${time.toPlainDate().toString()} ${time.hour}`],
  ['keepDaily', (day) => day.toPlainDate().toString()],
  ['keepWeekly', (day) => `${day.yearOfWeek}-${day.weekOfYear}`],
  ['keepMonthly', (day) => `${day.year}-${day.month}`],
  ['keepYearly', (day) => `${day.year}`],
];

/** True when `one` is the newer of two points; ids decide between two of the same instant. */
function isNewer(one: RetainedPoint, other: RetainedPoint): boolean {
  return one.createdAt === other.createdAt ? one.id > other.id : one.createdAt > other.createdAt;
}

function timeOf(point: RetainedPoint, timeZone: string): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(point.createdAt).toZonedDateTimeISO(timeZone).toPlainDateTime();
}

/** The ids that must stay, for whatever reason. */
export function oracleKeeps(points: readonly RetainedPoint[], retention: Retention, now: number): ReadonlySet<string> {
  const available = points.filter((point) => point.available);
  const days = new Map(available.map((point) => [point, timeOf(point, retention.timeZone)]));
  return new Set(available.filter((point) => isKept(point, available, retention, now, days)).map(({ id }) => id));
}

function isKept(
  point: RetainedPoint,
  available: readonly RetainedPoint[],
  retention: Retention,
  now: number,
  days: ReadonlyMap<RetainedPoint, Temporal.PlainDateTime>,
): boolean {
  const family = available.filter((other) => other.source === point.source && other.region === point.region);
  if (family.filter((other) => isNewer(other, point)).length < retention.keepLast) return true;
  for (const [rule, nameOf] of PERIODS) {
    const count = Number(retention[rule]);
    const periodOf = (one: RetainedPoint) => {
      const day = days.get(one);
      if (day === undefined) throw new Error(`no day for ${one.id}`);
      return nameOf(day);
    };
    const mine = periodOf(point);
    const isNewestOfMine = !family.some((other) => periodOf(other) === mine && isNewer(other, point));
    const newer = new Set(family.filter((other) => isNewer(other, point)).map(periodOf));
    newer.delete(mine);
    if (isNewestOfMine && newer.size < count) return true;
    const isOldest = !family.some((other) => isNewer(point, other));
    if (isOldest && new Set(family.map(periodOf)).size < count) return true;
  }
  return isWithin(point, family, retention, now);
}

function isWithin(point: RetainedPoint, family: readonly RetainedPoint[], retention: Retention, now: number): boolean {
  if (retention.keepWithin === null) return false;
  const past = family.filter((other) => other.createdAt <= now);
  if (past.length === 0) return true;
  const newest = Math.max(...past.map((other) => other.createdAt));
  const since = Temporal.Instant.fromEpochMilliseconds(newest)
    .toZonedDateTimeISO('UTC')
    .subtract({ months: retention.keepWithin.months })
    .subtract({ milliseconds: retention.keepWithin.milliseconds });
  return point.createdAt >= since.epochMilliseconds;
}
