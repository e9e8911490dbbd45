import { describe, expect, it } from 'vitest';
import { type ExpiryRule, expiresAt, formatExpiry, formatInstant } from '../../src/decide/expiry.ts';
import { type RecoveryPoint, type Region, recoveryPointId } from '../../src/model.ts';
import type { PlanFile } from '../../src/plan/model.ts';
import { decideRetain, type RetainChange } from '../../src/plan/retain.ts';
import { shareExpiries } from '../../src/plan/share-expiries.ts';
import { account, DAY, frankfurt, HOUR, makePoint, NOW, oregon } from '../decide/make-model.ts';
import { fc, someRuns } from '../laws/fast-check.ts';
import { days, fileOf, makePlan, makeRule } from './make-retained-plan.ts';

const MINUTE = 60_000;
const RUNS = { numRuns: someRuns(500) };

const lengths: fc.Arbitrary<ExpiryRule> = fc.integer({ min: 1, max: 20 }).map(days);
const files: fc.Arbitrary<PlanFile> = fc
  .tuple(lengths, lengths, lengths)
  .map(([one, other, third]) =>
    fileOf(makePlan('a', [makeRule('x', one), makeRule('y', other)]), makePlan('b', [makeRule('x', third)])),
  );

/** Runs of a few machines each: the backups of one lie minutes apart, some of them more than an hour from the first. */
const points: fc.Arbitrary<readonly RecoveryPoint[]> = fc
  .array(
    fc.record({
      day: fc.nat({ max: 3 }),
      seconds: fc.integer({ min: 0, max: 3 * 3600 }),
      expire: fc.integer({ min: -10 * 24, max: 30 * 24 }).map((hours) => formatInstant(NOW + hours * HOUR)),
      backupPlan: fc.constantFrom(
        'a/x',
        'a/x',
        'a/x',
        'a/x',
        'a/x',
        'a/x, a/y',
        'a/y, a/x',
        'b/x',
        'a/x, a/gone',
        null,
      ),
      region: fc.constantFrom<Region>(frankfurt, frankfurt, frankfurt, oregon),
    }),
    { minLength: 6, maxLength: 24 },
  )
  .map((list) =>
    list.map(({ day, seconds, expire, backupPlan, region }, index) =>
      makePoint({
        id: recoveryPointId(`ami-${index}`),
        region,
        createdAt: NOW - day * DAY + seconds * 1000 - 6 * HOUR,
        tags: { expire, backupPlan },
      }),
    ),
  );
const graces = fc.constantFrom(0, 72 * HOUR);

function alone(list: readonly RecoveryPoint[], file: PlanFile, graceMilliseconds: number, now = NOW) {
  return decideRetain(list, file, { account, now, graceMilliseconds });
}

const shared = (list: readonly RecoveryPoint[], file: PlanFile, grace: number, now = NOW) =>
  shareExpiries(alone(list, file, grace, now), file);

function written(list: readonly RecoveryPoint[], changes: readonly RetainChange[]): readonly RecoveryPoint[] {
  const tags = new Map(changes.map(({ point, to }) => [point.id, formatExpiry(to)]));
  return list.map((point) => ({ ...point, tags: { ...point.tags, expire: tags.get(point.id) ?? point.tags.expire } }));
}

/** The rules of the file that a point names, in one order; and what is read at once. */
const groupOf = ({ region, tags }: RecoveryPoint) =>
  [
    region,
    ...(tags.backupPlan ?? '')
      .split(', ')
      .filter((name) => name !== 'a/gone')
      .sort(),
  ].join(' ');

/** What each change comes to, worked out from the words of the contract: the earliest that is left opens an hour, the latest in it is shared. */
function oracle(changes: readonly RetainChange[]): ReadonlyMap<string, number> {
  const expected = new Map<string, number>();
  const open = changes.filter(({ because }) => because !== 'shorten-to-grace');
  for (const one of changes) if (!open.includes(one)) expected.set(one.point.id, Number(one.to));
  while (open.length > 0) {
    const first = open.reduce((least, other) => (Number(other.to) < Number(least.to) ? other : least));
    const mine = open.filter(
      ({ point, to }) => groupOf(point) === groupOf(first.point) && Number(to) < Number(first.to) + HOUR,
    );
    const latest = Math.max(...mine.map(({ to }) => Number(to)));
    for (const one of mine) {
      expected.set(one.point.id, latest);
      open.splice(open.indexOf(one), 1);
    }
  }
  return expected;
}

const holds = (law: (list: readonly RecoveryPoint[], file: PlanFile, grace: number) => void): void =>
  fc.assert(fc.property(points, files, graces, law), RUNS);

describe('expiries of the same rules within an hour', () => {
  it('are the latest of them, counted from the earliest', () => {
    let moved = 0;
    holds((list, file, grace) => {
      const expected = oracle(alone(list, file, grace));
      const changes = shared(list, file, grace);
      moved += changes.filter(({ own }) => own !== undefined).length;
      expect(new Map(changes.map(({ point, to }) => [point.id, Number(to)]))).toEqual(expected);
    });
    expect(moved).toBeGreaterThan(1000);
  });

  it('are never less than their own rules ask for, nor an hour more, nor within the grace', () => {
    holds((list, file, grace) => {
      for (const change of shared(list, file, grace)) {
        const { point, to, own = to } = change;
        const asked = Math.max(
          ...file.plans.flatMap(({ name, rules }) =>
            rules
              .filter((rule) => point.tags.backupPlan?.split(', ').includes(`${name}/${rule.name}`))
              .map((rule) => Number(expiresAt(rule.expiry, Number(point.createdAt)))),
          ),
        );
        expect(Number(own)).toBeGreaterThanOrEqual(Math.floor(asked / 1000) * 1000);
        expect(Number(to) - Number(own)).toBeGreaterThanOrEqual(0);
        if (change.because !== 'shorten-to-grace') expect(Number(to) - Number(own)).toBeLessThan(HOUR);
        const before = Date.parse(point.tags.expire ?? '');
        expect(change.because === 'lengthen').toBe(Number(to) > before);
        expect(Number(to)).toBeGreaterThanOrEqual(Math.min(before, NOW + grace));
      }
    });
  });

  it('are written once: to decide again at once or later changes nothing', () => {
    fc.assert(
      fc.property(points, files, graces, fc.nat({ max: 30 * DAY }), (list, file, grace, later) => {
        const after = written(list, shared(list, file, grace));
        expect(shared(after, file, grace)).toEqual([]);
        expect(shared(after, file, grace, NOW + later)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('do not hang on the order in which the points are listed', () => {
    holds((list, file, grace) => {
      const found = (some: readonly RecoveryPoint[]) =>
        new Map(shared(some, file, grace).map(({ point, to }) => [point.id, to]));
      expect(found(list.toReversed())).toEqual(found(list));
    });
  });
});

it('a row of backups ten minutes apart falls into hours, and does not draw each other out', () => {
  const file = fileOf(makePlan('a', [makeRule('x', days(10))]));
  const list = Array.from({ length: 60 }, (_, index) =>
    makePoint({
      id: recoveryPointId(`ami-${index}`),
      createdAt: NOW - DAY + index * 10 * MINUTE,
      tags: { expire: formatInstant(NOW + 30 * DAY), backupPlan: 'a/x' },
    }),
  );
  const values = shared(list, file, 0).map(({ to }) => Number(to) - NOW - 9 * DAY);
  expect(new Set(values)).toEqual(new Set([50, 110, 170, 230, 290, 350, 410, 470, 530, 590].map((at) => at * MINUTE)));
});

it('regions share nothing', () => {
  const file = fileOf(makePlan('a', [makeRule('x', days(10))]));
  const tags = { expire: formatInstant(NOW + 30 * DAY), backupPlan: 'a/x' };
  const list = [
    makePoint({ createdAt: NOW - DAY, tags }),
    makePoint({ createdAt: NOW - DAY + MINUTE, tags, region: oregon }),
  ];
  expect(shared(list, file, 0).map(({ own }) => own)).toEqual([undefined, undefined]);
});
