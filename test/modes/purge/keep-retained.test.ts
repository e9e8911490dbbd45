import { describe, expect, it } from 'vitest';
import { recoveryPointId } from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { keepRetained } from '../../../src/modes/purge/keep-retained.ts';
import { DAY, makeInventory, makePoint, makePurgeRequest, makeRegion, NOW } from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';

const retention = {
  keepLast: 2,
  keepHourly: 0,
  keepDaily: 0,
  keepWeekly: 0,
  keepMonthly: 0,
  keepYearly: 0,
  keepWithin: null,
  timeZone: 'UTC',
};
const file = fileOf(makePlan('production', [makeRule('daily', days(30))], { retention }));
const aged = (age: number, overrides: Parameters<typeof makePoint>[0] = {}) =>
  makePoint({
    id: recoveryPointId(`ami-${age}`),
    createdAt: NOW - age * DAY,
    ...overrides,
    tags: { backupPlan: 'production/daily', ...overrides.tags },
  });

function keptOf(points: readonly ReturnType<typeof makePoint>[], plans: typeof file | null = file) {
  const inventory = makeInventory(makeRegion({ points }));
  const due = decidePurge(inventory, makePurgeRequest(), NOW);
  const { changes, warnings } = keepRetained(due, inventory, plans, NOW);
  const kept = changes.flatMap((change) =>
    change.action === 'keep' && change.because === 'retention' ? [[change.point.id, change.reason]] : [],
  );
  return { kept: Object.fromEntries(kept), warnings };
}

describe('the retention of a plan in a purge', () => {
  it('keeps what it keeps of the plan alone, each with its reason', () => {
    const other = aged(1, { id: recoveryPointId('ami-other'), tags: { backupPlan: null, backupTag: 'Backup:Other' } });
    expect(keptOf([other, aged(10), aged(20), aged(30)]).kept).toEqual({
      'ami-10': 'last 1 of 2',
      'ami-20': 'last 2 of 2',
    });
  });

  it('counts neither what failed nor what is not proven ours', () => {
    const points = [aged(1, { state: 'failed' }), aged(2, { source: null }), aged(10), aged(20), aged(30)];
    expect(Object.keys(keptOf(points).kept)).toEqual(['ami-10', 'ami-20']);
  });

  it('keeps what is of unknown age', () => {
    const unknown = aged(40, { createdAt: null });
    expect(keptOf([aged(10), aged(20), unknown]).kept).toHaveProperty('ami-40');
  });

  it('without a plan file keeps all that a plan made, warns once, and judges the rest as ever', () => {
    const plain = makePoint({ id: recoveryPointId('ami-plain') });
    const { kept, warnings } = keptOf([aged(10), aged(20), plain], null);
    expect(Object.keys(kept)).toEqual(['ami-10', 'ami-20']);
    const message = expect.stringMatching(
      /^2 expired AMIs are kept: the plan "production" made them, and no plan file/,
    );
    expect(warnings).toEqual([{ region: null, target: 'plan-file', message }]);
  });
});
