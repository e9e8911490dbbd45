import { expect, it } from 'vitest';
import type { Retention } from '../../../src/decide/retention-model.ts';
import { recoveryPointId } from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { keepRetained } from '../../../src/modes/purge/keep-retained.ts';
import type { DirectPlan, PlanFile } from '../../../src/plan/model.ts';
import { account, DAY, makeInventory, makePoint, makePurgeRequest, makeRegion, NOW } from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule, makeSelection } from '../../plan/make-retained-plan.ts';

const RETENTION: Retention = {
  keepLast: 0,
  keepHourly: 0,
  keepDaily: 2,
  keepWeekly: 0,
  keepMonthly: 0,
  keepYearly: 0,
  keepWithin: null,
  timeZone: 'UTC',
};

/** Plans that count how often anything of them is read. */
function counted(count: number): { readonly file: PlanFile; readonly reads: () => number } {
  let reads = 0;
  const plans = Array.from({ length: count }, (_, index): DirectPlan => {
    const tags = [{ key: 'Backup', value: `group-${index}` }];
    const plan = makePlan(`plan-${index}`, [makeRule('daily', days(3))], {
      retention: RETENTION,
      selection: makeSelection({ tags }),
    });
    return new Proxy(plan, {
      get: (target, name) => {
        reads += 1;
        return Reflect.get(target, name);
      },
    });
  });
  return { file: fileOf(...plans), reads: () => reads };
}

function readsUnder(plans: number): number {
  const points = Array.from({ length: 2_000 }, (_, index) =>
    makePoint({
      id: recoveryPointId(`ami-${index}`),
      createdAt: NOW - (10 + (index % 20)) * DAY,
      tags: { backupPlan: `plan-${index % plans}/daily`, expire: '2026-11-01T00:00:00Z' },
    }),
  );
  const inventory = makeInventory(makeRegion({ points }));
  const { file, reads } = counted(plans);
  const decided = decidePurge(inventory, makePurgeRequest(), NOW);
  const kept = keepRetained(decided, inventory, file, NOW);
  expect(kept.changes.filter(({ action }) => action === 'keep').length).toBeGreaterThanOrEqual(plans);
  expect(inventory.account).toBe(account);
  return reads();
}

it('what a retention keeps takes no more looks at the plans where there are many: each point belongs to its own', () => {
  const [few, many] = [readsUnder(10), readsUnder(160)];
  // A dozen looks at each plan, and none for each pair of a point and a plan, of which there are 320,000.
  expect(many - few).toBeLessThan(160 * 20);
});
