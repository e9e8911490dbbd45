import { describe, expect, it } from 'vitest';
import { HOME, runWith, worldOf } from '../../engine/run-engine.ts';
import { account, BACKUP, calls, cluster, clusterSnapshots, database, dbSnapshots, RUN } from './databases.ts';

describe('a backup of databases', () => {
  it('makes one snapshot of each that carries the tag, with all our tags and the slot as its name', async () => {
    const world = await worldOf(
      account({
        dbInstances: [
          database('orders', { tags: { Backup: 'daily', Name: 'Orders' } }),
          database('billing'),
          database('lab', { tags: { Backup: 'weekly' } }),
        ],
      }),
    );
    const report = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(report.failed).toEqual([]);
    expect(report).toMatchObject({ outcome: 'ok', matchedCount: 2, createdCount: 2, kinds: ['rds-instance'] });
    const made = dbSnapshots(world);
    expect(made.map(({ sourceId }) => sourceId).sort()).toEqual(['billing', 'orders']);
    for (const snapshot of made) {
      expect(snapshot.id).toMatch(new RegExp(`^backupviatag-${snapshot.sourceId}-4711-[0-9a-f]{12}$`));
      expect(Object.fromEntries(snapshot.tags)).toEqual({
        CreatedBy: 'backupViaTag',
        Expire: '2026-11-28T23:00:00Z',
        Name: `2026/11/21 23:00:00 Backup of ${snapshot.sourceId}`,
        BackupSource: snapshot.sourceId,
        BackupTag: 'Backup:daily',
        BackupRun: RUN.url,
        BackupLaunch: 'class=db.t4g.micro',
        ...(snapshot.sourceId === 'orders' ? { BackupSourceName: 'Orders' } : {}),
      });
    }
    const orders = report.created.find(({ resourceId }) => resourceId === 'orders');
    expect(orders).toMatchObject({ kind: 'rds-instance', resourceName: 'Orders', state: 'pending' });
    expect(orders?.recoveryPointId).toBe(`arn:aws:rds:${HOME}:123456789012:snapshot:${orders?.name}`);
    expect(calls(world)).toEqual({ DescribeDBInstances: 1, DescribeAccountAttributes: 1, CreateDBSnapshot: 2 });
  });

  it('backs up a cluster as a whole', async () => {
    const world = await worldOf(account({ dbClusters: [cluster('big', { members: ['big-1', 'big-2'] })] }));
    const report = await runWith(world, { ...BACKUP, kinds: 'rds-cluster' }, { workflowRun: RUN });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1 });
    const [made] = clusterSnapshots(world);
    expect(made?.id).toMatch(/^backupviatag-big-4711-[0-9a-f]{12}$/);
    expect(report.created).toMatchObject([
      { kind: 'rds-cluster', recoveryPointId: `arn:aws:rds:${HOME}:123456789012:cluster-snapshot:${made?.id}` },
    ]);
    expect(Object.fromEntries(made?.tags ?? [])).toMatchObject({ BackupSource: 'big', BackupTag: 'Backup:daily' });
    expect(dbSnapshots(world)).toEqual([]);
  });

  it('makes no second one in another attempt of the same workflow run, though the first keeps the database busy', async () => {
    for (const dbStatusBeforeName of [true, false]) {
      const world = await worldOf(
        account({
          dbInstances: [database('orders')],
          dbClusters: [cluster('big')],
          settings: { dbStatusBeforeName, dbSnapshotReadyMs: 3_600_000 },
        }),
      );
      const both = { ...BACKUP, kinds: 'rds-instance, rds-cluster' };
      await runWith(world, both, { workflowRun: RUN });
      world.clock.advance(60_000);
      const again = await runWith(world, both, { workflowRun: RUN });
      expect(again.failed).toEqual([]);
      expect(again).toMatchObject({ outcome: 'ok', createdCount: 0 });
      expect(again.created).toMatchObject([
        { alreadyDone: true, expiresAt: '2026-11-28T23:00:00Z' },
        { alreadyDone: true, expiresAt: '2026-11-28T23:00:00Z' },
      ]);
      expect(dbSnapshots(world)).toHaveLength(1);
      expect(clusterSnapshots(world)).toHaveLength(1);
    }
  });

  it('reads all pages of databases and matches the tags exactly', async () => {
    const many = Array.from({ length: 230 }, (_, index) => database(`db-${index}`, { tags: { Backup: 'Daily' } }));
    for (const pages of ['full', 'empty'] as const) {
      const world = await worldOf(account({ dbInstances: [...many, database('orders')], settings: { pages } }));
      const report = await runWith(world, BACKUP);
      expect(report.created.map(({ resourceId }) => resourceId)).toEqual(['orders']);
      expect(calls(world).DescribeDBInstances).toBeGreaterThanOrEqual(3);
    }
  });

  it('waits until the snapshots are available, and is red when one fails', async () => {
    const world = await worldOf(
      account({
        dbInstances: [database('billing'), database('orders')],
        settings: { dbSnapshotReadyMs: 600_000 },
        faults: [
          {
            match: { action: 'CreateDBSnapshot', where: { DBInstanceIdentifier: 'orders' } },
            do: { dbSnapshotFails: true },
          },
        ],
      }),
    );
    const report = await runWith(world, { ...BACKUP, wait: 'true' });
    expect(report).toMatchObject({ outcome: 'partial', failedCount: 1 });
    expect(report.created.map(({ resourceId, state }) => [resourceId, state])).toEqual([
      ['billing', 'available'],
      ['orders', 'failed'],
    ]);
    expect(report.failed).toMatchObject([{ action: 'wait', fault: 'backup-failed' }]);
  });

  it('writes what RDS does not take in its own alphabet, and a purge by that tag reads it back', async () => {
    const tags = { Backup: 'nightly', Team: 'büro' };
    const world = await worldOf(account({ dbInstances: [database('orders', { tags })] }));
    const tag = 'Team:büro\nBackup:nightly';
    await runWith(world, { ...BACKUP, tag }, { workflowRun: RUN });
    expect(dbSnapshots(world)[0]?.tags.get('BackupTag')).toBe('Backup:nightly@2C Team:büro');
    world.clock.advance(30 * 86_400_000);
    const other = await runWith(world, { ...PURGE_ALL, tag: 'Backup:nightly' });
    expect(other).toMatchObject({ deletedCount: 0, kept: [{ because: 'other-tag' }] });
    expect(await runWith(world, { ...PURGE_ALL, tag })).toMatchObject({ outcome: 'ok', deletedCount: 1 });
    expect(dbSnapshots(world)).toEqual([]);
  });

  it('takes the tags of a database along where it copies them, and only there', async () => {
    const tags = { Backup: 'daily', Cost: 'a-1', Name: 'Orders' };
    const world = await worldOf(
      account({
        dbInstances: [database('orders', { tags, copyTagsToSnapshot: true }), database('billing', { tags })],
        dbClusters: [cluster('big', { tags, copyTagsToSnapshot: true })],
      }),
    );
    await runWith(world, { ...BACKUP, kinds: 'rds-instance, rds-cluster' });
    const costs = [...dbSnapshots(world), ...clusterSnapshots(world)].map((made) => [
      made.sourceId,
      made.tags.get('Cost'),
      made.tags.get('Name'),
    ]);
    expect(costs.sort()).toEqual([
      ['big', 'a-1', '2026/11/21 23:00:00 Backup of big'],
      ['billing', undefined, '2026/11/21 23:00:00 Backup of billing'],
      ['orders', 'a-1', '2026/11/21 23:00:00 Backup of orders'],
    ]);
  });
});

const PURGE_ALL = { mode: 'purge', kinds: 'rds-instance', 'min-keep': '0' } as const;

describe('ten tagged databases in three regions', () => {
  const OHIO = 'us-east-2';
  const TOKYO = 'ap-northeast-1';

  it('get the snapshots that can be made, each other one its reason, and a run that is red for what is missing', async () => {
    const full = Array.from({ length: 99 }, (_, index) => ({ region: OHIO, id: `by-hand-${index}` }));
    const world = await worldOf({
      regions: [HOME, OHIO, TOKYO],
      dbInstances: [
        database('one'),
        database('two'),
        database('three', { status: 'stopped' }),
        database('four', { region: OHIO }),
        database('five', { region: OHIO }),
        database('six', { region: TOKYO }),
        database('seven', { region: TOKYO, engine: 'neptune' }),
        database('eight', { region: TOKYO, engine: 'docdb' }),
        database('nine', { region: TOKYO, status: 'inaccessible-encryption-credentials' }),
        database('ten', { region: TOKYO, clusterId: 'big' }),
      ],
      dbClusters: [cluster('big', { region: TOKYO, tags: {} })],
      dbSnapshots: full,
    });
    const report = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(report).toMatchObject({ outcome: 'partial', matchedCount: 6, createdCount: 4, failedCount: 2 });
    const made = report.created.map(({ region, resourceId }) => `${region} ${resourceId}`);
    expect(made).toEqual(expect.arrayContaining([`${HOME} one`, `${HOME} two`, `${TOKYO} six`]));
    expect(report.failed).toMatchObject([
      { region: TOKYO, resourceId: 'nine', message: expect.stringContaining('inaccessible-encryption-credentials') },
      {
        region: OHIO,
        action: 'create',
        fault: 'quota-reached',
        message: 'the region has 100 of 100 manual DB snapshots',
        advice: expect.stringMatching(/Service Quotas.*purge/),
      },
    ]);
    const quiet = (resourceId: string) => report.skipped.find((entry) => entry.resourceId === resourceId);
    expect(quiet('three')).toMatchObject({ reason: 'it is stopped', actionNeeded: false });
    expect(quiet('seven')).toMatchObject({ reason: expect.stringMatching(/Amazon Neptune/), actionNeeded: true });
    expect(quiet('eight')).toMatchObject({ reason: expect.stringMatching(/DocumentDB/), actionNeeded: true });
    expect(quiet('ten')).toMatchObject({
      reason:
        'it belongs to the cluster big, which is backed up as a whole: add rds-cluster to kinds and tag the cluster',
      actionNeeded: true,
    });
    const asked = world.sandbox.requests.filter(
      ({ action, region }) => action === 'CreateDBSnapshot' && region === OHIO,
    );
    expect(asked).toHaveLength(1);
    expect(calls(world)).not.toHaveProperty('DescribeDBClusters');
  });
});

describe('a member of a cluster', () => {
  const seed = (tags: Record<string, string>) =>
    account({
      dbClusters: [cluster('big', { tags })],
      dbInstances: [database('big-1', { clusterId: 'big', tags: { Backup: 'daily', Name: 'one' } })],
    });
  const both = { ...BACKUP, kinds: 'rds-instance, rds-cluster' };

  it('needs nobody where its cluster is backed up by the same run', async () => {
    const world = await worldOf(seed({ Backup: 'daily' }));
    const report = await runWith(world, both);
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1, created: [{ resourceId: 'big' }] });
    expect(report.skipped).toMatchObject([
      {
        resourceId: 'big-1',
        reason: 'it belongs to the cluster big, which is backed up as a whole',
        actionNeeded: false,
      },
    ]);
    expect(calls(world)).toMatchObject({ DescribeDBInstances: 1, DescribeDBClusters: 1 });
  });

  it('needs a person where its cluster does not carry the tag', async () => {
    const world = await worldOf(seed({ Backup: 'weekly' }));
    const report = await runWith(world, { ...both, 'if-none-found': 'ignore' });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 0 });
    expect(report.skipped).toMatchObject([
      { resourceId: 'big-1', actionNeeded: true, reason: expect.stringMatching(/tag the cluster as/) },
    ]);
  });
});
