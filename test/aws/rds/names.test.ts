import { describe, expect, it } from 'vitest';
import { HOME, runWith, type World, worldOf } from '../../engine/run-engine.ts';
import { account, BACKUP, cluster, database, dbSnapshots, RUN } from './databases.ts';

describe('a name that is taken', () => {
  async function takenBy(tags: Record<string, string>, more: object = {}): Promise<World> {
    const world = await worldOf(account({ dbInstances: [database('orders')] }));
    const planned = await runWith(world, { ...BACKUP, 'dry-run': 'true' }, { workflowRun: RUN });
    const id = planned.created[0]?.name;
    if (id === undefined) throw new Error('one is planned');
    world.sandbox.account.addDbSnapshot('instance', { region: HOME, id, sourceId: 'orders', tags, ...more });
    return world;
  }
  const ours = {
    CreatedBy: 'backupViaTag',
    Expire: '2026-12-01T00:00:00Z',
    BackupSource: 'orders',
    BackupTag: 'Backup:daily',
    BackupRun: RUN.url,
  };

  it('by this slot is adopted with the expiry that it has', async () => {
    const world = await takenBy(ours);
    const report = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(report).toMatchObject({
      outcome: 'ok',
      created: [{ alreadyDone: true, expiresAt: '2026-12-01T00:00:00Z', state: 'available' }],
    });
  });

  it('by this slot is known though its BackupTag had to be cut', async () => {
    const marks = ','.repeat(120);
    const world = await worldOf(
      account({ dbInstances: [database('orders', { tags: { Backup: 'daily', Marks: marks } })] }),
    );
    const long = { ...BACKUP, tag: `Backup:daily\nMarks:${marks}` };
    await runWith(world, long, { workflowRun: RUN });
    expect(dbSnapshots(world)[0]?.tags.get('BackupTag')).toMatch(/^Backup:daily@2C Marks:(@2C)+@cut-[0-9a-f]{16}$/);
    const again = await runWith(world, long, { workflowRun: RUN });
    expect(again).toMatchObject({ outcome: 'ok', created: [{ alreadyDone: true }] });
  });

  it.each<[string, Record<string, string>, object, RegExp]>([
    ['of another run', { ...ours, BackupRun: 'elsewhere' }, {}, /its BackupRun tag is "elsewhere"/],
    ['without an expiry', { ...ours, Expire: 'soon' }, {}, /its Expire tag is missing or unreadable/],
    ['without tags', {}, {}, /its CreatedBy tag is missing/],
    ['of another database', ours, { sourceId: 'billing' }, /its source is not recorded/],
  ])('by a snapshot %s is a failure', async (_, tags, more, words) => {
    const world = await takenBy(tags, more);
    const report = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(report).toMatchObject({ createdCount: 0, failedCount: 1, failed: [{ fault: 'name-taken' }] });
    expect(report.failed[0]?.message).toMatch(words);
    expect(dbSnapshots(world)).toHaveLength(1);
  });

  it.each<'rds-instance' | 'rds-cluster'>(['rds-instance', 'rds-cluster'])(
    'by the backup of a database that had the name before is a failure: %s',
    async (kind) => {
      const world = await worldOf(account({ dbInstances: [database('orders')], dbClusters: [cluster('orders')] }));
      const backup = { ...BACKUP, kinds: kind };
      await runWith(world, backup, { workflowRun: RUN });
      world.clock.advance(60_000);
      const { account: there } = world.sandbox;
      const { dbInstances, dbClusters } = there.region(HOME);
      if (kind === 'rds-instance') {
        dbInstances.delete('orders');
        there.addDbInstance(database('orders'));
      } else {
        dbClusters.delete('orders');
        there.addDbCluster(cluster('orders'));
      }
      const again = await runWith(world, backup, { workflowRun: RUN });
      expect(again).toMatchObject({ createdCount: 0, created: [], failed: [{ fault: 'name-taken' }] });
      expect(again.failed[0]?.message).toContain('another database that was called orders before');
    },
  );

  it('is seen on whatever page it is, and so is the state of a busy database', async () => {
    const world = await worldOf(
      account({
        dbInstances: [database('orders'), database('billing', { status: 'modifying' })],
        settings: { pages: 'empty' },
      }),
    );
    await runWith(world, { ...BACKUP, tag: 'Backup:daily' }, { workflowRun: RUN });
    world.sandbox.account.setDbStatus(HOME, 'instance', 'billing', 'modifying');
    const again = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(again.created).toMatchObject([{ resourceId: 'orders', alreadyDone: true }]);
    expect(again.failed).toMatchObject([{ target: 'billing', fault: 'busy' }]);
  });

  it('by a failed one is told, and another is made', async () => {
    const world = await takenBy(ours, { status: 'failed' });
    const report = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(report).toMatchObject({ createdCount: 1, failed: [{ target: 'orders', fault: 'backup-failed' }] });
    const [made] = report.created;
    expect(made).toMatchObject({ alreadyDone: false, state: 'pending' });
    // A further attempt finds the one that was made in its place.
    const again = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(again.created).toMatchObject([{ alreadyDone: true, recoveryPointId: made?.recoveryPointId }]);
    expect(dbSnapshots(world)).toHaveLength(2);
  });
});
