import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../src/decide/expiry.ts';
import { type RecoveryPoint, recoveryPointId, resourceId, snapshotId } from '../../../src/model.ts';
import { judgeAsOf } from '../../../src/modes/preview/as-of.ts';
import { courseUnder } from '../../../src/modes/preview/outlook.ts';
import { type Life, ownPoints } from '../../../src/modes/preview/own-points.ts';
import { DAY, frankfurt, HOUR, makeResource, NOW, oregon } from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';
import { byTag, instanceId, makeImage, makeInput, makeInstance } from './make-preview.ts';
import { daily, NONE } from './read-preview.ts';

const life = (more: Partial<Life> = {}): Life => ({
  file: null,
  retained: false,
  earlier: null,
  idle: new Set(),
  lastPurge: null,
  ...more,
});
const course = (world: Parameters<typeof makeInput>[0], lived: Partial<Life> = {}) => {
  const input = makeInput({ minKeep: 0, days: 3, resources: [makeInstance(0)], ...world });
  return courseUnder(life(lived), ownPoints(input.inventory), input);
};
const at = (day: number) => formatInstant(NOW + day * DAY);
/** One of no plan that expires so many days from now. */
const due = (instance: number, age: number, dueIn: number, more: Partial<RecoveryPoint> = {}) =>
  byTag(makeImage(instance, age, age + dueIn, more));

describe('what happens under a plan file', () => {
  it('is counted for each day in UTC, from that of the preview to the last', () => {
    const { outlook } = course(
      { points: [due(0, 9, -1), due(0, 8, 0.5), due(0, 7, 0.6), due(0, 0.5, 9)] },
      { file: daily(2) },
    );
    expect(outlook.perDay).toEqual([
      { date: '2026-11-21', created: 0, deleted: 1 },
      { date: '2026-11-22', created: 1, deleted: 2 },
      { date: '2026-11-23', created: 1, deleted: 0 },
      { date: '2026-11-24', created: 1, deleted: 1 },
    ]);
    expect(outlook).toMatchObject({ createdCount: 3, deletedCount: 4, protectedCount: 1 });
    const { days: _, ...unsaid } = makeInput();
    expect(courseUnder(life(), [], unsaid).outlook.perDay).toHaveLength(36);
  });

  it('names the existing ones that go, in the order of time, region and id', () => {
    const named = (id: string, dueIn: number, more: Partial<RecoveryPoint> = {}) =>
      due(0, 9, dueIn, { id: recoveryPointId(id), ...more });
    const points = [
      named('ami-d', 2),
      named('ami-c', 1),
      named('ami-b', 1),
      named('ami-e', 1, { region: oregon }),
      named('ami-a', 1.5),
    ];
    const { deletions } = course({ points }, { file: daily(1) }).outlook;
    expect(deletions.map(({ recoveryPointId: id, at: when }) => [id, when])).toEqual([
      ['ami-b', at(1)],
      ['ami-c', at(1)],
      ['ami-e', at(1)],
      ['ami-a', at(2)],
      ['ami-d', at(2)],
    ]);
    expect(deletions[0]).toEqual({
      kind: 'ec2-instance',
      region: frankfurt,
      recoveryPointId: 'ami-b',
      resourceId: instanceId(0),
      resourceName: 'web-0',
      at: at(1),
    });
    // Its instance is gone, or was never in that region.
    expect(deletions[2]?.resourceName).toBe('');
  });

  it('leaves what takes its storage, as far back as the oldest', () => {
    const gib = (size: number) => ({ snapshots: [{ id: snapshotId('s'), gib: size }] });
    const { outlook } = course({ points: [due(0, 9, 1, gib(50)), due(0, 7.5, 9, gib(20)), due(1, 2, 9, gib(4))] });
    expect(outlook.storage).toMatchObject({ images: 2, lowerGib: 24, upperGib: 24, upperCost: 24 * 0.05 });
    expect(outlook.oldestDays).toBe(10);
    expect(course({}).outlook.oldestDays).toBeNull();
  });

  it('is held by min-keep for the resources that exist alone', () => {
    const fatesOf = (resources: readonly ReturnType<typeof makeInstance>[]) =>
      [...course({ minKeep: 1, resources, points: [due(0, 9, 1), due(0, 8, 1)] }).fates.values()].map((fate) =>
        fate.end === 'kept' ? fate.reason : fate.end,
      );
    expect(fatesOf([makeInstance(0)])).toEqual(['deleted', 'among the newest 1 of its instance']);
    expect(fatesOf([])).toEqual(['deleted', 'deleted']);
  });

  it('is held by the retention before for as long as the grace', () => {
    const earlier = fileOf(
      makePlan('production', [makeRule('daily', days(1))], { retention: { ...NONE, keepLast: 9 } }),
    );
    const points = [makeImage(0, 9, 1)];
    const purgedAt = (graceMilliseconds: number) => {
      const [fate] = course({ points, graceMilliseconds, days: 9 }, { file: daily(1), earlier }).fates.values();
      return fate?.end === 'deleted' ? fate.purgedAt : null;
    };
    expect(purgedAt(0)).toBe(at(0));
    expect(purgedAt(2 * DAY)).toBe(at(2));
    expect(purgedAt(2 * DAY + 1)).toBe(at(3));
  });

  it('ends with the last purge, where there is one', () => {
    const points = [due(0, 9, 1.2), due(0, 8, 1.5), due(0, 7, 1.6)];
    const lastPurge = NOW + 1.5 * DAY;
    const { fates, outlook } = course({ points, days: 1 }, { lastPurge, file: daily(1) });
    expect([...fates.values()].map((fate) => (fate.end === 'deleted' ? fate.purgedAt : fate.end))).toEqual([
      formatInstant(lastPurge),
      formatInstant(lastPurge),
      'kept',
    ]);
    // What is made after it is not.
    expect(outlook.createdCount).toBe(1);
    const early = course({ points: [due(0, 9, 1)], days: 3 }, { lastPurge: NOW + HOUR });
    expect([...early.fates.values()].map(({ end }) => end)).toEqual(['kept']);
  });

  it('is known of each existing one beyond the days too', () => {
    const { lasting } = course({ points: [due(0, 9, 400)] }, { file: daily(1) });
    expect([...lasting.values()]).toEqual([NOW + 400 * DAY]);
  });
});

describe('what is left on a day, in its order', () => {
  const on = (day: number, points: readonly RecoveryPoint[], more: Parameters<typeof makeInput>[0] = {}) =>
    judgeAsOf(makeInput({ head: fileOf(), resources: [], points, minKeep: 0, ...more }), NOW + day * DAY);
  const named = (id: string, dueIn: number, more: Partial<RecoveryPoint> = {}) => {
    const source = more.source ?? instanceId(0);
    return due(0, 9, dueIn, { id: recoveryPointId(id), ...more, tags: { ...due(0, 9, dueIn).tags, source } });
  };

  it('has what goes last in front, and of what stays what goes first', () => {
    const points = [
      named('a', 1),
      named('b', 5),
      named('c', 3),
      named('d', 9),
      named('e', 7),
      { ...named('f', 9), tags: { ...named('f', 9).tags, expire: 'soon' } },
    ];
    const { deleted, kept } = on(5, points);
    expect(deleted.map(({ recoveryPointId: id, onThatDay }) => [id, onThatDay])).toEqual([
      ['b', true],
      ['c', false],
      ['a', false],
    ]);
    // Instants, and then what has none.
    expect(kept.map(({ recoveryPointId: id, expiresAt }) => [id, expiresAt])).toEqual([
      ['e', at(7)],
      ['d', at(9)],
      ['f', null],
    ]);
  });

  it('goes by region, kind, resource and age then', () => {
    const rds = { kind: 'rds-instance' } as const;
    const points = [
      named('z', 1, { region: oregon }),
      named('y', 1, rds),
      named('x', 1, { source: resourceId('i-9') }),
      named('w', 1, { createdAt: NOW - 8 * DAY }),
      named('v', 1),
    ];
    const order = ['v', 'w', 'x', 'y', 'z'];
    expect(on(2, points).deleted.map(({ recoveryPointId: id }) => id)).toEqual(order);
    expect(on(0, points).kept.map(({ recoveryPointId: id }) => id)).toEqual(order);
    expect(on(0, points.toReversed()).kept.map(({ recoveryPointId: id }) => id)).toEqual(order);
  });

  it('tells of each what it is of', () => {
    const point = due(0, 9, 1);
    const resources = [makeResource({ id: instanceId(0), name: 'web' })];
    expect(on(3, [point], { resources })).toEqual({
      at: at(3),
      kinds: ['ec2-instance'],
      deleted: [
        {
          kind: 'ec2-instance',
          region: frankfurt,
          recoveryPointId: point.id,
          resourceId: instanceId(0),
          resourceName: 'web',
          createdAt: at(-9),
          purgedAt: at(1),
          onThatDay: false,
        },
      ],
      kept: [],
    });
  });

  it('makes nothing by the rules that no workflow fires', () => {
    const keepsLast = fileOf(
      makePlan('production', [makeRule('daily', days(1))], { retention: { ...NONE, keepLast: 1 } }),
    );
    const left = (idleAfter: ReadonlySet<string>) =>
      on(3, [makeImage(0, 9, 1)], { head: keepsLast, resources: [makeInstance(0)], idleAfter }).kept.length;
    expect(left(new Set())).toBe(0);
    expect(left(new Set(['production/daily']))).toBe(1);
  });
});
