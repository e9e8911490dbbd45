import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../../../sandbox/index.ts';
import { HOME, runWith, type World, worldOf } from '../../engine/run-engine.ts';
import { verdict } from '../../report/views.ts';
import { account, BACKUP, calls, cluster, database } from './databases.ts';
import { BOTH, both, create } from './trouble-backup.ts';

/** The state of a database ends as soon as it is asked for a snapshot for the second time. */
function endsAt(world: World, action: string, kind: 'instance' | 'cluster', id: string): FaultRule {
  const where = () => {
    if (calls(world)[action] === 2) world.sandbox.account.setDbStatus(HOME, kind, id, 'available');
    return false;
  };
  return { match: { action, where }, do: { throttle: true } };
}

describe('the state of a database', () => {
  it('is waited for while it is being backed up', async () => {
    const world = await worldOf(
      account({
        dbInstances: [database('orders', { status: 'backing-up' })],
        dbSnapshots: [{ region: HOME, id: 'by-hand', sourceId: 'orders', status: 'creating' }],
        settings: { dbSnapshotReadyMs: 240_000 },
      }),
    );
    const report = await runWith(world, BACKUP);
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1 });
    expect(calls(world).CreateDBSnapshot).toBeGreaterThan(2);
  });

  it('is waited for at most half an hour', async () => {
    const world = await worldOf(account({ dbInstances: [database('orders', { status: 'modifying' })] }));
    const before = world.clock.now();
    const report = await runWith(world, BACKUP);
    expect(report).toMatchObject({
      createdCount: 0,
      failed: [{ fault: 'busy', advice: expect.stringMatching(/run again later/) }],
    });
    expect(report.failed[0]?.message).toMatch(/InvalidDBInstanceStateFault.*; the database is modifying$/);
    expect(world.clock.now() - before).toBeGreaterThan(28 * 60_000);
    expect(world.clock.now() - before).toBeLessThan(30 * 60_000 + 10_000);
  });

  it.each([
    'backtracking',
    'migrating',
    'scaling-compute',
    'scaling-capacity',
    'synchronizing',
    'preparing-data-migration',
  ])('is for the service to judge where it is %s: asked again until it ends', async (status) => {
    const world = await worldOf(
      account({ dbClusters: [cluster('big', { status })], dbInstances: [database('orders', { status })] }),
    );
    world.sandbox.account.faults.add([
      endsAt(world, 'CreateDBSnapshot', 'instance', 'orders'),
      endsAt(world, 'CreateDBClusterSnapshot', 'cluster', 'big'),
    ]);
    const report = await runWith(world, BOTH);
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 2, skipped: [] });
    expect(calls(world)).toMatchObject({ CreateDBSnapshot: 2, CreateDBClusterSnapshot: 2 });
  });

  it('is for the service to judge where it is one that AWS adds tomorrow: never a skip that nobody sees', async () => {
    const status = 'a state that AWS adds tomorrow';
    const world = await worldOf(
      account({
        dbClusters: [cluster('big', { status }), cluster('small')],
        dbInstances: [database('orders', { status })],
      }),
    );
    const report = await runWith(world, BOTH);
    expect(report).toMatchObject({ outcome: 'partial', createdCount: 1, skipped: [] });
    expect(report.failed.map(({ target, fault }) => [target, fault]).sort()).toEqual([
      ['big', 'busy'],
      ['orders', 'busy'],
    ]);
  });

  it('is waited for in a state that is not known', async () => {
    const world = await worldOf(account({ dbClusters: [cluster('big', { status: 'backtracking' })] }));
    const ends = () => {
      if (calls(world).CreateDBClusterSnapshot === 3)
        world.sandbox.account.setDbStatus(HOME, 'cluster', 'big', 'available');
      return false;
    };
    world.sandbox.account.faults.add([
      { match: { action: 'CreateDBClusterSnapshot', where: ends }, do: { throttle: true } },
    ]);
    const report = await runWith(world, { ...BACKUP, kinds: 'rds-cluster' });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1 });
  });

  it.each(['creating', 'deleting', 'delete-precheck', 'stopped', 'stopping'])(
    'is no reason to ask where it is %s, and leaves the run green',
    async (status) => {
      const world = await worldOf(account({ dbClusters: [cluster('big', { status }), cluster('small')] }));
      const report = await runWith(world, { ...BACKUP, kinds: 'rds-cluster' });
      expect(report).toMatchObject({ outcome: 'ok', matchedCount: 1, createdCount: 1, failedCount: 0 });
      expect(report.skipped).toMatchObject([{ resourceId: 'big', reason: `it is ${status}`, actionNeeded: false }]);
      expect(calls(world).CreateDBClusterSnapshot).toBe(1);
    },
  );

  it.each([
    'cloning-failed',
    'migration-failed',
    'failed',
    'inaccessible-encryption-credentials',
    'inaccessible-encryption-credentials-recoverable',
    'incompatible-network',
    'incompatible-option-group',
    'incompatible-parameters',
    'incompatible-restore',
    'insufficient-capacity',
    'restore-error',
    'storage-full',
  ])('is an incident where it is %s: red, and counted', async (status) => {
    const world = await worldOf(
      account({
        dbInstances: [database('orders', { status }), database('billing')],
        dbClusters: [cluster('big', { status }), cluster('small')],
      }),
    );
    for (const kinds of ['rds-instance', 'rds-cluster'] as const) {
      const report = await runWith(world, { ...BACKUP, kinds });
      expect(report).toMatchObject({ outcome: 'partial', matchedCount: 2, createdCount: 1, skipped: [] });
      const target = kinds === 'rds-instance' ? 'orders' : 'big';
      const message = expect.stringContaining(`it is ${status}`);
      expect(report.failed).toMatchObject([{ target, action: 'create', fault: 'wrong-state', message }]);
      expect(report.regions).toMatchObject([{ matched: 2, created: 1 }]);
      expect(verdict(report).sentence).toMatch(/1 of 2 .* has no new backup/);
    }
  });

  it('ends it at once where no waiting helps', async () => {
    const world = await worldOf(
      both([
        create(
          { error: { code: 'InvalidDBInstanceState', status: 400, message: 'not available' } },
          { match: { action: 'CreateDBSnapshot' } },
        ),
        create(
          { error: { code: 'InvalidDBClusterStateFault', status: 400, message: 'not available' } },
          { match: { action: 'CreateDBClusterSnapshot' } },
        ),
      ]),
    );
    const { dbInstances, dbClusters } = world.sandbox.account.region(HOME);
    // Stopped between the listing and the snapshot.
    const stop = () => {
      for (const one of [...dbInstances.values(), ...dbClusters.values()]) one.status = 'stopped';
      return false;
    };
    world.sandbox.account.faults.add([{ match: { action: 'Create*', where: stop }, do: { throttle: true } }]);
    const report = await runWith(world, BOTH);
    expect(report.failed).toMatchObject([
      {
        fault: 'wrong-state',
        message: expect.stringMatching(/; the database is stopped$/),
        advice: expect.stringMatching(/available/),
      },
      { fault: 'wrong-state', message: expect.stringMatching(/; the database is stopped$/) },
    ]);
    expect(calls(world)).toMatchObject({ CreateDBSnapshot: 1, CreateDBClusterSnapshot: 1 });
  });
});
