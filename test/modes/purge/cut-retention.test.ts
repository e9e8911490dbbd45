import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../src/decide/expiry.ts';
import type { Retention } from '../../../src/decide/retention-model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import { keepRetained } from '../../../src/modes/purge/keep-retained.ts';
import { DAY, makeInventory, makePoint, makePurgeRequest, makeRegion, NOW } from '../../decide/make-model.ts';
import { histories, retentions } from '../../decide/retention-histories.ts';
import { oracleKeeps } from '../../decide/retention-oracle.ts';
import { fc } from '../../laws/fast-check.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';

const fileWith = (retention: Retention | null) =>
  fileOf(makePlan('production', [makeRule('daily', days(1))], { retention }));

describe('a retention that was cut', () => {
  it('still keeps what it kept, and with the new one nothing else: a purge by an independent oracle', () => {
    const seen = { old: 0, gone: 0 };
    fc.assert(
      fc.property(histories, retentions, fc.option(retentions), ({ points, now }, before, after) => {
        const recovery = points.map((point) =>
          makePoint({
            id: point.id,
            source: point.source,
            createdAt: point.createdAt,
            state: point.available ? 'available' : 'disabled',
            tags: { source: point.source, expire: formatInstant(now - DAY), backupPlan: 'production/daily' },
          }),
        );
        const family = points.map((point) => ({ ...point, region: recovery[0]?.region ?? point.region }));
        const inventory = makeInventory(makeRegion({ points: recovery }));
        const earlier = { known: true, files: [fileWith(before)] } as const;
        const due = decidePurge(inventory, makePurgeRequest(), now, now);
        const { changes } = keepRetained(due, inventory, fileWith(after), now, earlier);
        const gone = changes.flatMap((change) => (change.action === 'delete' ? [String(change.point.id)] : []));
        const old = oracleKeeps(family, before, now);
        const kept = new Set([...old, ...(after === null ? [] : oracleKeeps(family, after, now))]);
        expect(gone.sort()).toEqual(points.flatMap(({ id }) => (kept.has(id) ? [] : [String(id)])).sort());
        seen.old += old.size;
        seen.gone += gone.length;
      }),
      { numRuns: 500 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
  });

  it('is told in the reason', () => {
    const point = makePoint({
      createdAt: NOW - 9 * DAY,
      tags: { expire: formatInstant(NOW - DAY), backupPlan: 'production/daily' },
    });
    const inventory = makeInventory(makeRegion({ points: [point] }));
    const last = {
      keepLast: 1,
      keepHourly: 0,
      keepDaily: 0,
      keepWeekly: 0,
      keepMonthly: 0,
      keepYearly: 0,
      keepWithin: null,
      timeZone: 'UTC',
    };
    const due = decidePurge(inventory, makePurgeRequest(), NOW, NOW);
    const { changes } = keepRetained(due, inventory, fileWith(null), NOW, { known: true, files: [fileWith(last)] });
    const reason = 'last 1 of 1, before the plan file was changed';
    expect(changes).toEqual([{ action: 'keep', point, because: 'retention', reason }]);
  });

  it('that cannot be looked for lets nothing go that a plan made, and the run is red', () => {
    const point = makePoint({ tags: { expire: formatInstant(NOW - DAY), backupPlan: 'production/daily' } });
    const byTag = makePoint({ tags: { expire: formatInstant(NOW - DAY) } });
    const inventory = makeInventory(makeRegion({ points: [point, byTag] }));
    const due = decidePurge(makeInventory(makeRegion({ points: [point] })), makePurgeRequest(), NOW, NOW);
    const earlier = { known: false, why: 'the working copy has too little history' } as const;
    const { changes, failures } = keepRetained(due, inventory, fileWith(null), NOW, earlier);
    expect(changes).toMatchObject([{ action: 'refuse', point }]);
    expect(failures).toMatchObject([
      { target: 'plan-file', fault: { code: 'guard-unevaluated', advice: expect.stringContaining('fetch-depth: 0') } },
    ]);
    const plain = decidePurge(makeInventory(makeRegion({ points: [byTag] })), makePurgeRequest(), NOW, NOW);
    expect(keepRetained(plain, inventory, fileWith(null), NOW, earlier)).toEqual(plain);
  });
});
