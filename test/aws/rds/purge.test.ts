import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../../../sandbox/index.ts';
import { DAY, HOME, runWith, worldOf } from '../../engine/run-engine.ts';
import {
  account,
  alterAnswers,
  BACKUP,
  calls,
  cluster,
  clusterSnapshots,
  database,
  dbSnapshots,
  oldSnapshot,
  PURGE,
} from './databases.ts';

const ids = (snapshots: readonly { readonly id: string }[]) => snapshots.map(({ id }) => id).sort();

describe('a purge of DB snapshots', () => {
  it('deletes exactly the expired manual ones that are ours', async () => {
    const stays = [
      oldSnapshot('orders', 9),
      oldSnapshot('orders', 4, { tags: { ...oldSnapshot('orders', 4).tags, Expire: '2027-01-01T00:00:00Z' } }),
      oldSnapshot('orders', 11, { type: 'automated', id: 'rds:orders-2026-08-20-05-00' }),
      oldSnapshot('orders', 12, { type: 'awsbackup', id: 'awsbackup:job-1' }),
      oldSnapshot('orders', 13, { tags: { BackupSource: 'orders', Expire: '2026-10-01T00:00:00Z' } }),
      oldSnapshot('orders', 14, { id: 'before-the-upgrade' }),
      oldSnapshot('orders', 15, { tags: { ...oldSnapshot('orders', 15).tags, BackupSource: 'billing' } }),
      oldSnapshot('orders', 5, { public: true }),
      oldSnapshot('orders', 17, {
        status: 'creating',
        readyAt: '2027-01-01T00:00:00Z',
        tags: { ...oldSnapshot('orders', 17).tags, Name: '2026/11/21 22:00:00 Backup of orders' },
      }),
    ];
    const goes = [oldSnapshot('orders', 1), oldSnapshot('orders', 2), oldSnapshot('gone', 3)];
    const world = await worldOf(account({ dbInstances: [database('orders')], dbSnapshots: [...stays, ...goes] }));
    const report = await runWith(world, PURGE);
    expect(report.failed).toEqual([]);
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 3, keptCount: 6 });
    expect(report.deleted.map(({ name }) => name).sort()).toEqual(ids(goes));
    for (const { recoveryPointId, snapshots, gib } of report.deleted) {
      expect(snapshots).toEqual([{ snapshotId: recoveryPointId, result: 'success' }]);
      expect(gib).toBe(20);
    }
    expect(ids(dbSnapshots(world))).toEqual(ids(stays));
    const why = Object.fromEntries(report.kept.map(({ name, because }) => [name, because]));
    expect(why).toEqual({
      [stays[0]?.id ?? '']: 'min-keep',
      [stays[1]?.id ?? '']: 'not-expired',
      'before-the-upgrade': 'not-ours',
      [stays[6]?.id ?? '']: 'not-ours',
      [stays[7]?.id ?? '']: 'public',
      [stays[8]?.id ?? '']: 'pending',
    });
  });

  it('does the same for clusters, and touches no snapshot of the same name in the other kind', async () => {
    const old = [oldSnapshot('big', 1), oldSnapshot('big', 2), oldSnapshot('big', 3)];
    const world = await worldOf(
      account({ dbClusters: [cluster('big')], dbClusterSnapshots: old, dbSnapshots: old, settings: {} }),
    );
    const report = await runWith(world, { ...PURGE, kinds: 'rds-cluster' });
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 2, keptCount: 1 });
    expect(report.kept).toMatchObject([{ because: 'min-keep', name: old[2]?.id }]);
    expect(ids(clusterSnapshots(world))).toEqual([old[2]?.id]);
    expect(dbSnapshots(world)).toHaveLength(3);
  });

  it('takes what was copied from elsewhere for nobody’s, whatever tags and name it has', async () => {
    const world = await worldOf(
      account({ dbSnapshots: [oldSnapshot('gone', 1)], dbClusterSnapshots: [oldSnapshot('gone', 1)] }),
    );
    const from = 'arn:aws:rds:us-west-2:123456789012';
    await alterAnswers(world, (body) =>
      body
        .replace('<DBSnapshotArn>', `<SourceDBSnapshotIdentifier>${from}:snapshot:x</SourceDBSnapshotIdentifier>$&`)
        .replace(
          '<DBClusterSnapshotArn>',
          `<SourceDBClusterSnapshotArn>${from}:cluster-snapshot:x</SourceDBClusterSnapshotArn>$&`,
        ),
    );
    const both = { ...PURGE, kinds: 'rds-instance, rds-cluster', 'min-keep': '0' };
    const report = await runWith(world, both);
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 0, keptCount: 2 });
    expect(report.kept.map(({ because, kind }) => `${kind} ${because}`).sort()).toEqual([
      'rds-cluster not-ours',
      'rds-instance not-ours',
    ]);
    process.env.AWS_ENDPOINT_URL = world.sandbox.url;
    expect(await runWith(world, both)).toMatchObject({ outcome: 'ok', deletedCount: 2 });
  });

  it('reads all pages', async () => {
    const many = Array.from({ length: 250 }, (_, index) => ({ region: HOME, id: `by-hand-${index}` }));
    for (const pages of ['full', 'short', 'empty'] as const) {
      const old = Array.from({ length: 30 }, (_, day) => oldSnapshot('gone', day));
      const world = await worldOf(account({ dbSnapshots: [...many, ...old], settings: { pages } }));
      const report = await runWith(world, PURGE);
      expect(report).toMatchObject({ outcome: 'ok', deletedCount: 30 });
      expect(dbSnapshots(world)).toHaveLength(250);
    }
  });

  it.each<[string, FaultRule[], number]>([
    ['cut after the work', [{ match: { action: 'DeleteDBSnapshot' }, do: { lostAnswer: true }, times: 1 }], 2],
    [
      'always lost, with the work done',
      [{ match: { action: 'DeleteDBSnapshot' }, do: { answer500AfterWork: true } }],
      2,
    ],
    ['slowed down', [{ match: { action: 'D*DBSnapshot*' }, do: { throttle: true }, times: 6 }], 2],
  ])('goes on after an answer that was %s', async (_, faults, gone) => {
    const old = [oldSnapshot('gone', 1), oldSnapshot('gone', 2)];
    const world = await worldOf(account({ dbSnapshots: old, faults }));
    const report = await runWith(world, PURGE);
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: gone, failedCount: 0 });
    expect(dbSnapshots(world)).toEqual([]);
  });

  it('looks whether it is gone where no answer comes at all', async () => {
    const asked = (id: string) => ({ action: 'DeleteDBSnapshot', where: { DBSnapshotIdentifier: id } });
    const [done, undone] = [oldSnapshot('gone', 1), oldSnapshot('gone', 2)];
    const world = await worldOf(
      account({
        dbSnapshots: [done, undone],
        faults: [
          { match: { ...asked(done.id), nth: 1 }, do: { lostAnswer: true } },
          ...[2, 3, 4].map((nth): FaultRule => ({ match: { ...asked(done.id), nth }, do: { reset: true } })),
          { match: asked(undone.id), do: { reset: true } },
        ],
      }),
    );
    const report = await runWith(world, PURGE);
    expect(report).toMatchObject({ outcome: 'partial', deletedCount: 1, failedCount: 1 });
    expect(report.deleted).toMatchObject([{ name: done.id, snapshots: [{ result: 'success' }] }]);
    expect(report.failed).toMatchObject([{ action: 'delete', fault: 'unreachable' }]);
    expect(ids(dbSnapshots(world))).toEqual([undone.id]);
  });

  it.each([
    ['rds-instance', 'DeleteDBSnapshot', 'InvalidDBSnapshotState'],
    ['rds-cluster', 'DeleteDBClusterSnapshot', 'InvalidDBClusterSnapshotStateFault'],
  ])('takes one of %s that is being deleted for gone, whoever asked for that', async (kind, action, code) => {
    const old = [oldSnapshot('gone', 1), oldSnapshot('gone', 2)];
    const world = await worldOf(account({ dbSnapshots: old, dbClusterSnapshots: old }));
    const begin = () => {
      for (const one of [...dbSnapshots(world), ...clusterSnapshots(world)]) one.status = 'deleting';
      return true;
    };
    world.sandbox.account.faults.add([
      { match: { action, where: begin }, do: { error: { code, status: 400, message: 'it is deleting' } } },
    ]);
    const report = await runWith(world, { ...PURGE, kinds: kind });
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 2, failedCount: 0 });
    expect(calls(world)[action]).toBe(2);
  });

  it('says what it does not know where it is cancelled after an answer was lost', async () => {
    const controller = new AbortController();
    const cancel = () => {
      controller.abort();
      return true;
    };
    const world = await worldOf(
      account({
        dbSnapshots: [oldSnapshot('gone', 1)],
        faults: [{ match: { action: 'DeleteDBSnapshot', where: cancel }, do: { lostAnswer: true } }],
      }),
    );
    const report = await runWith(world, PURGE, { signal: controller.signal });
    expect(report.failed).toMatchObject([
      { action: 'delete', fault: 'cancelled', message: expect.stringMatching(/the snapshot may have been deleted$/) },
    ]);
    expect(dbSnapshots(world)).toEqual([]);
  });

  it('knows that it deleted nothing where it is cancelled while it is slowed down', async () => {
    const controller = new AbortController();
    const cancel = () => {
      controller.abort();
      return true;
    };
    const world = await worldOf(
      account({
        dbSnapshots: [oldSnapshot('gone', 1)],
        faults: [{ match: { action: 'DeleteDBSnapshot', where: cancel }, do: { throttle: true } }],
      }),
    );
    const report = await runWith(world, PURGE, { signal: controller.signal });
    expect(report.failed).toMatchObject([
      { action: 'delete', fault: 'cancelled', message: expect.stringMatching(/before this was done/) },
    ]);
    expect(dbSnapshots(world)).toHaveLength(1);
  });

  it('is red for one that cannot be deleted in its state', async () => {
    const world = await worldOf(account({ dbSnapshots: [oldSnapshot('gone', 1, { status: 'failed' })] }));
    const report = await runWith(world, PURGE);
    expect(report.failed).toMatchObject([
      { action: 'create', fault: 'backup-failed' },
      { action: 'delete', fault: 'wrong-state', advice: expect.stringMatching(/available.*next run/) },
    ]);
    expect(dbSnapshots(world)).toHaveLength(1);
  });

  it.each([
    ['DescribeDBSnapshotAttributes', 'public'],
    ['DescribeDBInstances', 'min-keep'],
  ])('keeps all, and is red, where %s is refused', async (action, target) => {
    const world = await worldOf(
      account({ dbSnapshots: [oldSnapshot('gone', 1)], faults: [{ match: { action }, do: { deny: true } }] }),
    );
    const report = await runWith(world, PURGE);
    expect(report).toMatchObject({ outcome: 'failed', deletedCount: 0, keptCount: 1 });
    expect(report.failed).toMatchObject([{ target, fault: 'guard-unevaluated' }]);
    expect(dbSnapshots(world)).toHaveLength(1);
  });

  it('asks whether they are public even where the other guards are off', async () => {
    const world = await worldOf(
      account({
        dbSnapshots: [
          oldSnapshot('gone', 1, { public: true }),
          oldSnapshot('gone', 2, { sharedWith: ['210987654321'] }),
        ],
      }),
    );
    const report = await runWith(world, { ...PURGE, 'min-keep': '0', 'protect-in-use': 'false' });
    expect(report).toMatchObject({ deletedCount: 1, kept: [{ because: 'public' }] });
    expect(calls(world)).toEqual({ DescribeDBSnapshots: 1, DescribeDBSnapshotAttributes: 2, DeleteDBSnapshot: 1 });
  });

  it('finds what a backup made once it has expired, and leaves what AWS is deleting', async () => {
    const world = await worldOf(
      account({ dbInstances: [database('orders')], dbSnapshots: [oldSnapshot('orders', 1, { status: 'deleting' })] }),
    );
    for (let day = 0; day < 3; day += 1) {
      await runWith(world, BACKUP, {
        workflowRun: { id: `${day}`, url: `https://github.com/acme/ops/actions/runs/${day}` },
      });
      world.clock.advance(DAY);
    }
    world.clock.advance(30 * DAY);
    const report = await runWith(world, PURGE);
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 2, keptCount: 1 });
  });
});
