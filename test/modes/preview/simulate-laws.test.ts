import { expect, it } from 'vitest';
import { formatExpiry, formatInstant } from '../../../src/decide/expiry.ts';
import { retentionKeeps } from '../../../src/decide/retention.ts';
import { type Instant, recoveryPointId, resourceId } from '../../../src/model.ts';
import type { Fate, Hold } from '../../../src/modes/preview/model.ts';
import { type SimulatedResource, simulate } from '../../../src/modes/preview/simulate.ts';
import type { SimulatedPoint } from '../../../src/modes/preview/simulated-point.ts';
import { DAY, frankfurt, HOUR, NOW, web } from '../../decide/make-model.ts';
import { retentions } from '../../decide/retention-histories.ts';
import { fc, someRuns } from '../../laws/fast-check.ts';
import { days, makePlan, makeRule } from '../../plan/make-retained-plan.ts';

interface Rules {
  readonly minKeep: number;
  readonly keepVerified: number;
  readonly graceEnds: Instant;
}

/** Day by day, everything judged anew each day with the words of a purge: slow, and easy to believe. */
function livedThrough({ points, exists }: SimulatedResource, purges: readonly Instant[], rules: Rules) {
  const fates = new Map<string, Fate>();
  const gone = new Map<SimulatedPoint, Instant>();
  const held = new Map<string, { by: Hold; reason: string }>();
  for (const at of purges) {
    const there = points.filter((point) => !gone.has(point) && point.createdAt <= at);
    const holds = holdsOn(there, at, exists ? rules : { ...rules, minKeep: 0, keepVerified: 0 });
    for (const point of there) {
      if (point.due === null || point.due > at) continue;
      const hold = holds.get(point.id);
      if (hold !== undefined) held.set(point.id, hold);
      else {
        const before = held.get(point.id);
        const from = formatInstant(before === undefined ? Math.max(point.due, purges[0] ?? at) : at);
        const expiresAt = textOf(point);
        fates.set(point.id, {
          end: 'deleted',
          from,
          purgedAt: formatInstant(at),
          expiresAt,
          heldBy: before?.by ?? null,
        });
        gone.set(point, at);
      }
    }
  }
  for (const point of points) {
    const hold = held.get(point.id);
    const reason = hold?.reason ?? point.keptBecause;
    if (!gone.has(point))
      fates.set(point.id, { end: 'kept', expiresAt: textOf(point), heldBy: hold?.by ?? null, reason });
  }
  return { fates, gone };
}

function holdsOn(there: readonly SimulatedPoint[], at: Instant, { minKeep, keepVerified, graceEnds }: Rules) {
  const holds = new Map<string, { by: Hold; reason: string }>();
  const isAvailable = ({ availableFrom }: SimulatedPoint) => availableFrom !== null && availableFrom <= at;
  const newest = there.filter(isAvailable).sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
  for (const { id, awaitsCopyUntil } of there) {
    const waits = awaitsCopyUntil !== undefined && at < awaitsCopyUntil;
    if (waits) holds.set(id, { by: 'awaiting-copy', reason: 'a copy of it is wanted that is not there yet' });
  }
  const proven = newest.filter(({ verifiedFrom = Number.POSITIVE_INFINITY }) => verifiedFrom <= at);
  for (const { id } of proven.slice(0, keepVerified)) {
    holds.set(id, { by: 'verified', reason: `among the newest verified ${keepVerified} of its instance` });
  }
  for (const { id } of newest.slice(0, minKeep)) {
    holds.set(id, { by: 'min-keep', reason: `among the newest ${minKeep} of its instance` });
  }
  const files = [
    {
      plansOf: (point: SimulatedPoint) => point.earlierPlans,
      after: ', before the plan file was changed',
      on: at < graceEnds,
    },
    { plansOf: (point: SimulatedPoint) => point.plans, after: '', on: true },
  ];
  for (const { plansOf, after } of files.filter(({ on }) => on)) {
    for (const plan of new Set(there.flatMap(plansOf))) {
      if (plan.retention === null) continue;
      const members = there.filter((point) => plansOf(point).includes(plan));
      const judged = members.map((point) => ({ ...point, available: isAvailable(point) }));
      for (const [id, why] of retentionKeeps(judged, plan.retention, at)) {
        holds.set(id, { by: 'retention', reason: `retention of ${plan.name}: ${why}${after}` });
      }
    }
  }
  return holds;
}

const textOf = ({ expiresAt }: SimulatedPoint) => (expiresAt === null ? null : formatExpiry(expiresAt));

const resources = fc
  .tuple(retentions, fc.option(retentions), retentions)
  .chain(([one, other, earlier]) => {
    const now = [
      makePlan('a', [makeRule('x', days(3))], { retention: one }),
      makePlan('b', [makeRule('x', days(3))], { retention: other }),
    ];
    const before = [makePlan('a', [makeRule('x', days(9))], { retention: earlier })];
    const points = fc.array(
      fc.record({
        hours: fc.integer({ min: -30 * 24, max: 20 * 24 }),
        keep: fc.option(fc.integer({ min: 0, max: 30 * 24 })),
        plans: fc.subarray(now),
        earlierPlans: fc.subarray(before),
        verified: fc.constantFrom(null, null, -9, 2),
        waits: fc.constantFrom(null, null, null, 4, 40),
        state: fc.constantFrom('available', 'available', 'available', 'pending', 'failed'),
        source: fc.constantFrom(web, web, web, resourceId('i-0bbbbbbbbbbbbbbb1')),
      }),
      { minLength: 2, maxLength: 40 },
    );
    return fc.record({ points, exists: fc.boolean() });
  })
  .map(
    ({ points, exists }): SimulatedResource => ({
      exists,
      points: points.map(
        ({ hours, keep, plans, earlierPlans, state, source, verified, waits }, index): SimulatedPoint => {
          const createdAt = NOW + hours * HOUR;
          const isPlanned = createdAt > NOW;
          const expiresAt = keep === null ? 'never' : createdAt + keep * HOUR;
          return {
            id: recoveryPointId(`ami-${index}`),
            kind: 'ec2-instance',
            region: frankfurt,
            source,
            createdAt,
            availableFrom: isPlanned
              ? createdAt
              : state === 'failed'
                ? null
                : state === 'pending'
                  ? NOW + 1
                  : -Infinity,
            exists: !isPlanned,
            expiresAt,
            due: keep === null ? null : Number(expiresAt),
            keptBecause: 'it does not expire before',
            plans,
            earlierPlans,
            gib: 8,
            ...(verified !== null && !isPlanned && { verifiedFrom: NOW + verified * DAY }),
            ...(waits !== null && !isPlanned && { awaitsCopyUntil: NOW + waits * DAY }),
          };
        },
      ),
    }),
  );

it('a resource that is sorted once comes to the same as one that is judged anew each day', () => {
  let held = 0;
  fc.assert(
    fc.property(
      resources,
      fc.nat({ max: 3 }),
      fc.nat({ max: 2 }),
      fc.nat({ max: 10 }),
      (resource, minKeep, keepVerified, graceDays) => {
        const purges = Array.from({ length: 22 }, (_, day) => NOW + day * DAY);
        const rules = { minKeep, keepVerified, graceEnds: NOW + graceDays * DAY };
        const course = simulate(resource, purges, rules);
        const { fates, gone } = livedThrough(resource, purges, rules);
        const ofExisting = new Map(resource.points.filter(({ exists }) => exists).map(({ id }) => [id, fates.get(id)]));
        expect(course.fates).toEqual(ofExisting);
        expect(new Map(course.deleted.map(({ point, at }) => [point.id, at]))).toEqual(
          new Map([...gone].map(([{ id }, at]) => [id, at])),
        );
        expect(course.left).toEqual(resource.points.filter((point) => !gone.has(point)));
        for (const { heldBy } of course.fates.values()) if (heldBy !== null) held += 1;
      },
    ),
    { numRuns: someRuns(300) },
  );
  expect(held).toBeGreaterThan(500);
});
