import { DAILY, HOURS, MONTHLY, type Periods, periodsOf, WEEKLY, YEARLY } from '../../decide/calendar.ts';
import { expiresAt } from '../../decide/expiry.ts';
import type { Retention } from '../../decide/retention-model.ts';
import type { Instant, RecoveryPointId } from '../../model.ts';
import type { BackupPlan } from '../../plan/model.ts';
import type { SimulatedPoint } from './simulated-point.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NEVER = Number.POSITIVE_INFINITY;

const PERIODS: readonly {
  readonly periods: Periods;
  readonly length: number;
  readonly count: (of: Retention) => number;
}[] = [
  { periods: HOURS, length: HOUR, count: ({ keepHourly }) => keepHourly },
  { periods: periodsOf(DAILY), length: DAY, count: ({ keepDaily }) => keepDaily },
  { periods: periodsOf(WEEKLY), length: 7 * DAY, count: ({ keepWeekly }) => keepWeekly },
  { periods: periodsOf(MONTHLY), length: 30.44 * DAY, count: ({ keepMonthly }) => keepMonthly },
  { periods: periodsOf(YEARLY), length: 365.25 * DAY, count: ({ keepYearly }) => keepYearly },
];

/**
 * Returns from when a purge may delete each existing recovery point of one resource, however far in the future; infinite
 * for those that stay. Exact for expiries. For retentions it assumes that backups continue at the same rate, which is
 * enough to compare two files.
 */
export function lastingOf(
  points: readonly SimulatedPoint[],
  now: Instant,
  until: Instant,
): ReadonlyMap<RecoveryPointId, Instant> {
  const holds = new Map<string, (point: SimulatedPoint) => Instant>();
  const holdOf = ({ name, retention }: BackupPlan): ((point: SimulatedPoint) => Instant) => {
    if (retention === null) return () => Number.NEGATIVE_INFINITY;
    const known = holds.get(name) ?? holdIn(name, retention, points, { now, until });
    holds.set(name, known);
    return known;
  };
  return new Map(
    points
      .filter(({ exists }) => exists)
      .map((point) => [
        point.id,
        point.due === null ? NEVER : Math.max(point.due, ...point.plans.map((plan) => holdOf(plan)(point))),
      ]),
  );
}

/** Returns a function for how long the retention of a plan keeps each recovery point of a resource. */
function holdIn(
  plan: string,
  retention: Retention,
  points: readonly SimulatedPoint[],
  { now, until }: { readonly now: Instant; readonly until: Instant },
): (point: SimulatedPoint) => Instant {
  const members = points.filter(({ plans }) => plans.some(({ name }) => name === plan));
  const newestFirst = members
    .filter(({ exists, availableFrom }) => exists && availableFrom !== null && availableFrom <= now)
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
  const planned = members.filter(({ exists }) => !exists);
  // With no future backups, nothing ever replaces the existing ones.
  const gap = planned.length === 0 ? NEVER : (until - now) / planned.length;
  const places = new Map(newestFirst.map(({ id }, place) => [id, place]));
  const asked = PERIODS.flatMap(({ periods, length, count }) =>
    count(retention) === 0
      ? []
      : [
          holdByPeriod(newestFirst, planned, {
            periods,
            count: count(retention),
            now,
            zone: retention.timeZone,
            each: Math.max(length, gap),
          }),
        ],
  );
  return (point) => {
    const place = places.get(point.id);
    if (place === undefined) return Number.NEGATIVE_INFINITY;
    const last = place < retention.keepLast ? now + (retention.keepLast - place) * gap : Number.NEGATIVE_INFINITY;
    return Math.max(last, holdWithin(point, retention, gap), ...asked.map((hold) => hold(place)));
  };
}

/** The window of `keep-within` moves with the newest backup. */
function holdWithin({ createdAt }: SimulatedPoint, { keepWithin }: Retention, gap: number): Instant {
  if (keepWithin === null) return Number.NEGATIVE_INFINITY;
  const end = expiresAt({ keep: 'for', duration: keepWithin }, createdAt);
  return gap === NEVER || end === 'never' ? NEVER : end;
}

interface Asked {
  readonly periods: Periods;
  readonly count: number;
  readonly zone: string;
  readonly now: Instant;
  /** How long until another period has a backup. */
  readonly each: number;
}

function holdByPeriod(
  newestFirst: readonly SimulatedPoint[],
  planned: readonly SimulatedPoint[],
  { periods: asked, count, zone, now, each }: Asked,
): (place: number) => Instant {
  const { numberAt } = asked.periodIn(zone);
  const periodOf = ({ createdAt }: SimulatedPoint) => numberAt(createdAt);
  const periods = newestFirst.map(periodOf);
  const newest = new Map<number, number>();
  for (const [place, period] of periods.entries()) if (!newest.has(period)) newest.set(period, place);
  // When each of these periods gets its next backup; most of the many future backups belong to periods of their own.
  const taken = new Map<number, Instant>();
  for (const point of planned) {
    const period = periodOf(point);
    if (newest.has(period) && !taken.has(period)) taken.set(period, point.createdAt);
  }
  const order = new Map([...newest.keys()].map((period, index) => [period, index]));
  return (place) => {
    const period = periods[place] ?? 0;
    const index = order.get(period) ?? 0;
    if (newest.get(period) === place && index < count) return taken.get(period) ?? now + (count - index) * each;
    const isOldest = place === newestFirst.length - 1;
    return isOldest && order.size < count ? now + (count - order.size) * each : Number.NEGATIVE_INFINITY;
  };
}
