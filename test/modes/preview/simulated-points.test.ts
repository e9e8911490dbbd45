import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../src/decide/expiry.ts';
import { type RecoveryPoint, snapshotId } from '../../../src/model.ts';
import { type Life, ownPoints } from '../../../src/modes/preview/own-points.ts';
import type { SimulatedPoint } from '../../../src/modes/preview/simulated-point.ts';
import { pointsByResource } from '../../../src/modes/preview/simulated-points.ts';
import { protectedResources } from '../../../src/modes/preview/upcoming.ts';
import type { PlanFile } from '../../../src/plan/model.ts';
import { DAY, HOUR, NOW } from '../../decide/make-model.ts';
import { days, fileOf, forEver, makePlan, makeRule, makeSelection } from '../../plan/make-retained-plan.ts';
import { GRACE, instanceId, makeImage, makeInput, makeInstance } from './make-preview.ts';
import { daily } from './read-preview.ts';

const life = (file: PlanFile | null, more: Partial<Life> = {}): Life => ({
  file,
  retained: false,
  earlier: null,
  idle: new Set(),
  lastPurge: null,
  ...more,
});

/** The points of each resource, copied: those to come are taken over by the next one. */
function pointsUnder(lived: Life, world: Parameters<typeof makeInput>[0]) {
  const input = makeInput(world);
  const own = ownPoints(input.inventory);
  const until = NOW + 3 * DAY;
  const protectedOnes = protectedResources(lived.file ?? fileOf(), input.inventory.resources, {
    ...input,
    idle: lived.idle,
    until,
  });
  return Array.from(pointsByResource(lived, own, protectedOnes, input), ([key, points]) => ({
    key,
    points: points.map((point) => ({ ...point })),
  }));
}
const resources = [makeInstance(0)];
const only = (
  point: RecoveryPoint,
  lived: Life = life(daily(7)),
  world: Parameters<typeof makeInput>[0] = {},
): SimulatedPoint => {
  const [first] = pointsUnder(lived, { resources: [], points: [point], ...world });
  if (first?.points[0] === undefined) throw new Error('there is no point');
  return first.points[0];
};
const tagged = (tags: Partial<RecoveryPoint['tags']>, more: Partial<RecoveryPoint> = {}) => {
  const image = makeImage(0, 1, 30, more);
  return { ...image, tags: { ...image.tags, ...tags } };
};
const END = NOW + 29 * DAY;

describe('when a purge looks at a recovery point', () => {
  it.each<[string, RecoveryPoint, SimulatedPoint['due'], string]>([
    ['once it expires', tagged({}), END, 'it does not expire before'],
    [
      'never where it is protected',
      tagged({ expire: 'never' }, { protection: 'enabled', public: true, state: 'failed' }),
      null,
      'deregistration protection is enabled',
    ],
    ['never where it is public', tagged({}, { public: true, state: 'failed' }), null, 'it is public'],
    ['at once where it failed', tagged({ expire: 'never' }, { state: 'failed' }), NOW, ''],
    [
      'as if it were not public where that is not known',
      tagged({}, { public: null }),
      END,
      'it does not expire before',
    ],
    ['never where its tag cannot be read', tagged({ expire: 'soon' }), null, 'it has no Expire tag that can be read'],
    ['never where it never expires', tagged({ expire: 'never', backupPlan: 'gone/rule' }), null, 'it never expires'],
    ['never where its plan is unknown', tagged({ backupPlan: 'gone/rule' }), null, 'the plan file has no plan "gone"'],
    ['once it expires where no plan made it', tagged({ backupPlan: null }), END, 'it does not expire before'],
    ['once it expires, pending or not', tagged({}, { state: 'pending' }), END, 'it does not expire before'],
    [
      'not in the first purge while it is pending',
      tagged({ expire: formatInstant(NOW - DAY) }, { state: 'pending' }),
      NOW + 1,
      'it does not expire before',
    ],
    ['once it has expired', tagged({ expire: formatInstant(NOW - DAY) }), NOW - DAY, 'it does not expire before'],
  ])('%s', (_, point, due, keptBecause) => {
    expect(only(point)).toMatchObject({ due, keptBecause });
  });

  it('knows no plan where there is no file', () => {
    expect(only(tagged({}), life(null))).toMatchObject({
      due: null,
      plans: [],
      keptBecause: 'its plan production/daily was not read',
    });
  });

  it('is what a retain makes of its tag, where one runs first', () => {
    const week = daily(7);
    expect(only(tagged({}), life(week))).toMatchObject({ expiresAt: END });
    expect(only(tagged({}), life(week, { retained: true }))).toMatchObject({
      expiresAt: NOW + 6 * DAY,
      due: NOW + 6 * DAY,
    });
    const old = makeImage(0, 20, 30);
    expect(only(old, life(week, { retained: true }))).toMatchObject({ due: NOW + GRACE });
    expect(only(tagged({ expire: 'never' }), life(week, { retained: true }))).toMatchObject({
      due: null,
      expiresAt: 'never',
    });
    expect(only(tagged({}), life(null, { retained: true }))).toMatchObject({ expiresAt: END });
  });
});

describe('what is known of a recovery point', () => {
  const base = daily(30);

  it('are its plans, under the file and under the one before', () => {
    const [plan] = base.plans;
    expect(only(tagged({}), life(base))).toMatchObject({ plans: [plan], earlierPlans: [] });
    expect(only(tagged({}), life(fileOf(), { earlier: base }))).toMatchObject({ plans: [], earlierPlans: [plan] });
  });

  it('is its size, its age, and from when on it counts', () => {
    const point = tagged(
      {},
      {
        snapshots: [
          { id: snapshotId('snap-1'), gib: 5 },
          { id: snapshotId('snap-2'), gib: 6 },
        ],
      },
    );
    expect(only(point)).toMatchObject({
      exists: true,
      gib: 11,
      createdAt: NOW - DAY,
      availableFrom: Number.NEGATIVE_INFINITY,
      source: instanceId(0),
    });
    expect(only(tagged({}, { state: 'pending' })).availableFrom).toBe(NOW + 1);
  });

  it.each<[string, Partial<RecoveryPoint['tags']>, boolean, Partial<SimulatedPoint>]>([
    ['nothing', {}, true, {}],
    [
      'that it booted, also later',
      { verified: '2027-11-01T00:00:00Z' },
      true,
      { verifiedFrom: Date.parse('2027-11-01T00:00:00Z') },
    ],
    ['that a copy is wanted', { copyTo: 'eu-central-1=never' }, true, { awaitsCopyUntil: Number.POSITIVE_INFINITY }],
    ['that a copy is wanted, which holds nothing', { copyTo: 'eu-central-1=never' }, false, {}],
  ])('is of the guards: %s', (_, tags, protectUncopied, known) => {
    const { verifiedFrom, awaitsCopyUntil, ...rest } = only(tagged(tags), life(daily(7)), { protectUncopied });
    expect({ verifiedFrom, awaitsCopyUntil }).toEqual({
      verifiedFrom: undefined,
      awaitsCopyUntil: undefined,
      ...known,
    });
    expect(Object.keys(rest)).not.toContain('verified');
  });
});

describe('the recovery points to come', () => {
  const rules = [makeRule('daily', days(7)), makeRule('ever', forEver, '0 23 22 11 *')];
  const file = fileOf(makePlan('production', rules), makePlan('twice', [makeRule('more', days(3))]));

  it('are one for each minute in which rules are due', () => {
    const [first] = pointsUnder(life(file, { earlier: file }), { resources });
    expect(
      first?.points.map(({ createdAt, expiresAt, due, availableFrom, exists, plans, earlierPlans, id }) => [
        (createdAt - NOW) / DAY,
        expiresAt === 'never' ? expiresAt : (expiresAt ?? 0) - createdAt,
        due === null ? null : due - createdAt,
        availableFrom === createdAt,
        exists,
        plans.map(({ name }) => name).join(),
        earlierPlans.map(({ name }) => name).join(),
        id,
      ]),
    ).toEqual([
      [1, 'never', null, true, false, 'production,twice', 'production,twice', `planned-${NOW + DAY}`],
      [2, 7 * DAY, 7 * DAY, true, false, 'production,twice', 'production,twice', `planned-${NOW + 2 * DAY}`],
      [3, 7 * DAY, 7 * DAY, true, false, 'production,twice', 'production,twice', `planned-${NOW + 3 * DAY}`],
    ]);
    expect(pointsUnder(life(file), { resources })[0]?.points[0]?.earlierPlans).toEqual([]);
  });

  it('are as large as the newest of their own resource, where that is known', () => {
    const gib = (instance: number, age: number, size: number | null) =>
      makeImage(instance, age, 30, { snapshots: [{ id: snapshotId('s'), gib: size }] });
    const sizes = (points: readonly RecoveryPoint[]) =>
      pointsUnder(life(file), { resources: [makeInstance(0), makeInstance(1)], points }).map(({ points: all }) => [
        all[0]?.source,
        all.find(({ exists }) => !exists)?.gib,
        all.at(-1)?.source,
      ]);
    const [a, b] = [instanceId(0), instanceId(1)];
    expect(sizes([gib(0, 2, 50), gib(0, 1, 8), gib(0, 3, 90), gib(0, 0.5, null), gib(1, 1, 7)])).toEqual([
      [a, 8, a],
      [b, 7, b],
    ]);
    expect(sizes([gib(0, 1, 8)])).toEqual([
      [a, 8, a],
      [b, null, b],
    ]);
    expect(sizes([gib(0, 1, null)])).toEqual([
      [a, null, a],
      [b, null, b],
    ]);
  });

  it('are those of each resource, and none of one that is gone or has no plan', () => {
    const other = makePlan('other', [makeRule('r', days(1), '30 1 * * *')], {
      selection: makeSelection({ tags: [{ key: 'Backup', value: 'Other' }] }),
    });
    const world = {
      resources: [makeInstance(0), makeInstance(1, 'Other'), makeInstance(2, 'None')],
      points: [2, 3, 0].map((instance) => makeImage(instance, 1, 30)),
    };
    const counts = pointsUnder(life(fileOf(...file.plans, other)), world).map(({ key, points }) => [
      key.startsWith('gone'),
      points.map(
        ({ exists, source, createdAt }) => `${source.slice(-1)}${exists ? '' : ` ${(createdAt - NOW) / HOUR}`}`,
      ),
    ]);
    expect(counts).toEqual([
      [false, ['2']],
      [true, ['3']],
      [false, ['0', '0 24', '0 48', '0 72']],
      [false, ['1 2.5', '1 26.5', '1 50.5']],
    ]);
  });
});
