import { describe, expect, it } from 'vitest';
import { keyOf, type RecoveryPoint, recoveryPointId, resourceId } from '../../../src/model.ts';
import { type Choosing, firstOf, queueOf } from '../../../src/modes/verify/choose.ts';
import { account, DAY, makePoint, makeResource, NOW } from '../../decide/make-model.ts';
import { fc } from '../../laws/fast-check.ts';

const RUNS = { numRuns: 300 };
const IDS = [1, 2, 3, 4, 5, 6].map((digit) => resourceId(`i-0aaaaaaaaaaaaaaa${digit}`));
const at = (days: number) => new Date(NOW - days * DAY).toISOString().replace('.000', '');

/** AMIs of a fleet, most of them good; what each flaw means is told beside it. */
const pointCase = fc.record({
  source: fc.constantFrom(...IDS),
  age: fc.integer({ min: -2, max: 60 }),
  flaw: fc.oneof(
    { weight: 5, arbitrary: fc.constant('none' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('pending' as const, 'failed' as const, 'foreign' as const, 'undated' as const),
    },
  ),
  verified: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: fc.integer({ min: -5, max: 90 }) },
    { weight: 1, arbitrary: fc.constant('yes' as const) },
  ),
});
type Case = typeof pointCase extends fc.Arbitrary<infer Value> ? Value : never;

function pointOf({ source, age, flaw, verified }: Case, index: number): RecoveryPoint {
  const text = typeof verified === 'number' ? at(verified) : verified;
  return makePoint({
    id: recoveryPointId(`ami-${index}`),
    source,
    createdAt: flaw === 'undated' ? null : NOW - age * DAY,
    state: flaw === 'pending' || flaw === 'failed' ? flaw : 'available',
    tags: {
      source,
      createdBy: flaw === 'foreign' ? 'somebody' : 'backupViaTag',
      ...(text === null ? {} : { verified: text }),
    },
  });
}

// ---------------------------------------------------------------- the oracle

const isGood = ({ age, flaw }: Case) => flaw === 'none' && age >= 0;
const goodOf = (cases: readonly Case[], id: string) => cases.filter((one) => one.source === id && isGood(one));
/** Days since one of them last booted; infinite where none ever did. */
const unproven = (cases: readonly Case[], id: string) =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...goodOf(cases, id).map(({ verified }) =>
      typeof verified === 'number' && verified >= 0 ? verified : Number.POSITIVE_INFINITY,
    ),
  );

const asked = fc.record({ every: fc.integer({ min: 1, max: 60 }), most: fc.integer({ min: 1, max: 7 }) });
const resources = IDS.map((id) => makeResource({ id }));

function chooseTests(
  all: typeof resources,
  points: readonly RecoveryPoint[],
  { most, ...choosing }: Choosing & { readonly most: number },
) {
  return firstOf(queueOf(all, points, choosing), most);
}

function choose(cases: readonly Case[], { every, most }: { every: number; most: number }) {
  return chooseTests(resources, cases.map(pointOf), { account, seenAt: NOW, since: NOW - every * DAY, most });
}

describe('what is tested', () => {
  const holds = (law: (cases: readonly Case[], wish: { every: number; most: number }) => void) =>
    fc.assert(fc.property(fc.array(pointCase, { maxLength: 20 }), asked, law), RUNS);

  it('is due by the rules, and as much of it as may be', () => {
    holds((cases, wish) => {
      const due = IDS.filter((id) => goodOf(cases, id).length > 0 && unproven(cases, id) > wish.every);
      const { tests } = choose(cases, wish);
      expect(tests).toHaveLength(Math.min(due.length, wish.most));
      for (const { resource } of tests) expect(due).toContain(resource.id);
    });
  });

  it('is never less urgent than what is left for later', () => {
    holds((cases, wish) => {
      const { tests, passedOver } = choose(cases, wish);
      const later = passedOver.filter(({ because }) => because === 'later');
      for (const { resource: now } of tests) {
        for (const { resource } of later)
          expect(unproven(cases, now.id)).toBeGreaterThanOrEqual(unproven(cases, resource.id));
      }
    });
  });

  it('is the newest good AMI of its resource, each resource once', () => {
    holds((cases, wish) => {
      const { tests } = choose(cases, wish);
      expect(new Set(tests.map(({ resource }) => resource.id)).size).toBe(tests.length);
      for (const { resource, point } of tests) {
        const chosen = cases[Number(point.id.slice('ami-'.length))];
        expect(chosen?.source).toBe(resource.id);
        expect(chosen?.age).toBe(Math.min(...goodOf(cases, resource.id).map(({ age }) => age)));
      }
    });
  });

  it('and what is not, are all of what was selected', () => {
    holds((cases, wish) => {
      const { tests, passedOver } = choose(cases, wish);
      const told = [...tests, ...passedOver].map(({ resource }) => keyOf(resource));
      expect(told.sort()).toEqual(resources.map(keyOf).sort());
      for (const { resource, because } of passedOver) {
        const good = goodOf(cases, resource.id).length;
        expect(because === 'no-backup').toBe(good === 0);
        if (because === 'recent') expect(unproven(cases, resource.id)).toBeLessThanOrEqual(wish.every);
      }
    });
  });

  it('does not depend on the order in which things were read', () => {
    holds((cases, wish) => {
      const points = cases.map(pointOf);
      const terms = { account, seenAt: NOW, since: NOW - wish.every * DAY, most: wish.most };
      const [one, other] = [chooseTests(resources, points, terms), chooseTests(resources, points.toReversed(), terms)];
      expect(other.tests).toEqual(one.tests);
    });
  });

  it('is another one on another day, of those that never boot', () => {
    const cases = IDS.map((source): Case => ({ source, age: 1, flaw: 'none', verified: null }));
    const first = Array.from({ length: 30 }, (_, day) => {
      const points = cases.map(pointOf);
      const seenAt = NOW + day * DAY;
      return chooseTests(resources, points, { account, seenAt, since: seenAt - DAY, most: 1 }).tests[0]?.point.id;
    });
    expect(new Set(first).size).toBe(IDS.length);
  });
});
