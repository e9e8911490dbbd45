import { describe, expect, it } from 'vitest';
import type { Retention } from '../../../src/decide/retention-model.ts';
import { type Inventory, recoveryPointId, snapshotId } from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { keepRetained } from '../../../src/modes/purge/keep-retained.ts';
import type { PlanFile } from '../../../src/plan/model.ts';
import {
  DAY,
  fault,
  frankfurt,
  makeInventory,
  makeLoose,
  makePoint,
  makePurgeRequest,
  makeRegion,
  NOW,
  oregon,
} from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';

const none: Retention = {
  keepLast: 0,
  keepHourly: 0,
  keepDaily: 0,
  keepWeekly: 0,
  keepMonthly: 0,
  keepYearly: 0,
  keepWithin: null,
  timeZone: 'UTC',
};
const plan = (name: string, retention: Partial<Retention> | null) =>
  makePlan(name, [makeRule('daily', days(30))], { retention: retention === null ? null : { ...none, ...retention } });
const aged = (age: number, overrides: Parameters<typeof makePoint>[0] = {}) =>
  makePoint({
    id: recoveryPointId(`ami-${age}`),
    createdAt: NOW - age * DAY,
    ...overrides,
    tags: { backupPlan: 'production/daily', ...overrides.tags },
  });
const loose = (number: number, overrides: Parameters<typeof makeLoose>[0] = {}) =>
  makeLoose({ id: snapshotId(`snap-${number}`), ...overrides, tags: { backupPlan: 'production/daily' } });

function judge(inventory: Inventory, file: PlanFile | null, earlier?: Parameters<typeof keepRetained>[4]) {
  const due = decidePurge(inventory, makePurgeRequest(), NOW);
  const { changes, ...rest } = keepRetained(due, inventory, file, NOW, earlier);
  const fates = changes.map((change) => [
    change.action === 'keep' ? change.because : change.action,
    'point' in change ? change.point.id : 'snapshot' in change ? change.snapshot.id : '',
  ]);
  return { ...rest, fates, reasons: changes.map((change) => ('reason' in change ? change.reason : '')) };
}
const holding = (...points: readonly ReturnType<typeof aged>[]) => makeInventory(makeRegion({ points }));

describe('what rules made that nobody knows', () => {
  const inventory = makeInventory(
    makeRegion({
      points: [aged(1), aged(2, { state: 'failed' }), aged(3, { tags: { expire: 'never' } })],
      loose: [loose(1), loose(2, { state: 'error' })],
    }),
  );
  const fates = (because: string) => [
    [because, 'ami-1'],
    ['delete', 'ami-2'],
    ['never-expires', 'ami-3'],
    ['delete-snapshot', 'snap-2'],
  ];

  it('stays where there is no plan file, save what holds no backup', () => {
    const { fates: found, reasons, warnings } = judge(inventory, null);
    expect(found).toEqual(fates('retention'));
    expect(reasons[0]).toMatch(/, so its retention cannot be judged$/);
    expect(warnings).toMatchObject([
      {
        message: expect.stringMatching(
          /^1 expired AMI and 1 snapshot left behind are kept: the plan "production" made/,
        ),
      },
    ]);
  });

  it('stays where the file does not hold the plan, and the warning counts snapshots apart', () => {
    const { fates: found, reasons, warnings } = judge(inventory, fileOf(plan('other', null)));
    expect(found).toEqual(fates('unknown-plan'));
    expect(reasons[0]).not.toContain('cannot be judged');
    expect(warnings).toMatchObject([
      { target: 'production', message: expect.stringMatching(/^1 expired AMI and 1 snapshot left behind are kept: /) },
    ]);
  });

  it('goes where the file holds it and keeps nothing', () => {
    expect(judge(inventory, fileOf(plan('production', null))).fates).toEqual([
      ['delete', 'ami-1'],
      ['delete', 'ami-2'],
      ['never-expires', 'ami-3'],
      ['delete-snapshot', 'snap-1'],
      ['delete-snapshot', 'snap-2'],
    ]);
  });
});

describe('why a retention keeps', () => {
  const last = (count: number) => fileOf(plan('production', { keepLast: count }));

  it('is told of every plan that does, in the order of the file', () => {
    const both = aged(1, { tags: { backupPlan: 'production/daily, other/daily' } });
    const file = fileOf(
      plan('idle', { keepLast: 9 }),
      plan('other', { keepLast: 1 }),
      plan('production', { keepDaily: 1 }),
    );
    expect(judge(holding(both), file).reasons).toEqual(['last 1 of 1; daily 1 of 1, 2026-11-20']);
  });

  it('gives no place to what is not ours, though it has the identity of the same database', () => {
    const same = { sourceIdentity: 'DB-ONE' };
    const inventory = holding(aged(40, { ...same, managedBy: 'AWS Backup' }), aged(50, same), aged(60, same));
    expect(judge(inventory, fileOf(plan('production', { keepLast: 1 }))).fates).toEqual([
      ['not-ours', 'ami-40'],
      ['retention', 'ami-50'],
      ['delete', 'ami-60'],
    ]);
  });

  it('counts neither what is not ours nor what is of unknown age, which stays for that alone', () => {
    const undated = aged(9, { createdAt: null });
    const { fates, reasons } = judge(holding(aged(1, { source: null }), aged(2), aged(3), undated), last(2));
    expect(fates.map(([fate]) => fate)).toEqual(['not-ours', 'retention', 'retention', 'retention']);
    expect(reasons.slice(1)).toEqual([
      'last 1 of 2',
      'last 2 of 2',
      'it cannot be read when it was made, so its retention cannot be judged',
    ]);
    expect(judge(holding(aged(2), undated), last(2)).reasons[1]).toBe(reasons[3]);
  });

  it('goes by the regions that could be read', () => {
    const blind = { kind: 'ec2-instance', region: oregon, read: false, fault } as const;
    const inventory = makeInventory(blind, makeRegion({ points: [aged(1), aged(2)] }));
    expect(judge(inventory, last(1)).fates).toEqual([
      ['retention', 'ami-1'],
      ['delete', 'ami-2'],
    ]);
  });

  it('is that of the file itself, and else of the first that was in force before it', () => {
    const files = [last(2), fileOf(plan('production', { keepDaily: 3 }))];
    expect(judge(holding(aged(1), aged(2), aged(3), aged(4)), last(1), { known: true, files }).reasons).toEqual([
      'last 1 of 1',
      'last 2 of 2, before the plan file was changed',
      'daily 3 of 3, 2026-11-18, before the plan file was changed',
      'it expired at 2026-11-20T23:00:00Z',
    ]);
  });
});

describe('a history that cannot be read', () => {
  const unread = { known: false, why: 'the history is cut' } as const;
  const message = 'the guard retention could not be evaluated: the history is cut';
  const file = fileOf(plan('production', { keepLast: 1 }));

  it('refuses what a plan made, red once, beside what failed before', () => {
    const blind = { kind: 'ec2-instance', region: oregon, read: false, fault } as const;
    const plain = aged(5, { tags: { backupPlan: null, backupTag: 'Backup:Other' } });
    const inventory = makeInventory(blind, makeRegion({ points: [aged(1), aged(2), aged(3), plain] }));
    const { fates, reasons, failures } = judge(inventory, file, unread);
    expect(fates).toEqual([
      ['retention', 'ami-1'],
      ['refuse', 'ami-2'],
      ['refuse', 'ami-3'],
      ['delete', 'ami-5'],
    ]);
    expect(reasons[1]).toBe('whether its retention was cut is not known: the history is cut');
    expect(failures.map(({ region, target, fault: { message: said } }) => [region, target, said])).toEqual([
      [oregon, expect.anything(), expect.anything()],
      [null, 'plan-file', message],
    ]);
  });

  it.each<[string, Inventory]>([
    ['nothing is due', holding(aged(1, { tags: { expire: 'never' } }))],
    ['the file keeps all of it', holding(aged(1))],
    ['no plan made it', holding(aged(5, { region: frankfurt, tags: { backupPlan: null, backupTag: 'Backup:Other' } }))],
  ])('fails nothing where %s', (_, inventory) => {
    expect(judge(inventory, file, unread).failures).toEqual([]);
  });
});
