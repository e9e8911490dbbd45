import { describe, expect, it } from 'vitest';
import { HOME, runWith, worldOf } from '../../engine/run-engine.ts';
import { account, BACKUP, calls, database, RUN } from './databases.ts';
import { BOTH, both } from './trouble-backup.ts';

describe('the quota of manual snapshots', () => {
  const byHand = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ region: HOME, id: `by-hand-${index}` }));
  const three = [database('a'), database('b'), database('c')];

  it('is asked for once a region and not counted twice with what an earlier attempt made', async () => {
    const world = await worldOf(
      account({ dbInstances: three, dbSnapshots: byHand(2), settings: { manualDbSnapshotQuota: 4 } }),
    );
    const first = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(first).toMatchObject({ outcome: 'partial', createdCount: 2, failedCount: 1 });
    expect(first.failed[0]?.message).toBe('the region has 4 of 4 manual DB snapshots');
    expect(calls(world)).toMatchObject({ DescribeAccountAttributes: 1, CreateDBSnapshot: 2 });
    world.sandbox.requests.length = 0;
    const again = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(again).toMatchObject({ outcome: 'partial', createdCount: 0, failedCount: 1 });
    expect(again.created.map(({ alreadyDone }) => alreadyDone)).toEqual([true, true]);
    expect(calls(world)).not.toHaveProperty('CreateDBSnapshot');
    const region = world.sandbox.account.region(HOME);
    region.dbSnapshots.delete('by-hand-0');
    const third = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(third).toMatchObject({ outcome: 'ok', createdCount: 1 });
    expect(third.created).toHaveLength(3);
  });

  it('has a number of its own for clusters', async () => {
    const world = await worldOf(
      account({
        ...both([]),
        dbSnapshots: byHand(2),
        settings: { manualDbSnapshotQuota: 5, manualDbClusterSnapshotQuota: 0 },
      }),
    );
    const report = await runWith(world, BOTH);
    expect(report).toMatchObject({ createdCount: 1, failedCount: 1 });
    expect(report.failed[0]?.message).toBe('the region has 0 of 0 manual DB cluster snapshots');
    expect(calls(world)).toMatchObject({ DescribeAccountAttributes: 1 });
  });

  it('is left to the service where it may not be read, whose first refusal ends the region', async () => {
    const many = Array.from({ length: 40 }, (_, index) => database(`db-${index}`));
    const world = await worldOf(
      account({
        dbInstances: many,
        dbSnapshots: byHand(2),
        settings: { manualDbSnapshotQuota: 2 },
        faults: [{ match: { action: 'DescribeAccountAttributes' }, do: { deny: true } }],
      }),
    );
    const report = await runWith(world, BACKUP);
    expect(report).toMatchObject({ outcome: 'failed', createdCount: 0, failedCount: 40 });
    expect(new Set(report.failed.map(({ fault }) => fault))).toEqual(new Set(['quota-reached']));
    expect(report.failed[0]?.message).toMatch(/SnapshotQuotaExceeded/);
    expect(calls(world).CreateDBSnapshot).toBeLessThan(20);
  });
});
