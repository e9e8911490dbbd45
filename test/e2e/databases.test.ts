import { describe, expect, it } from 'vitest';
import { FAR, KINDS, snapshotsOf, TAGS, tenDatabases } from './databases-world.ts';
import { AWAY, daysAgo, HOME, stamp, worldOf } from './world.ts';

describe('ten tagged databases in three regions', () => {
  it('get the right snapshots, each other one its reason, and the run is red for the one over quota', async () => {
    const world = await worldOf(tenDatabases());
    const { exitCode, created, failed, report, summary, outputs } = await world.run({ mode: 'backup', ...KINDS });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ outcome: 'partial', 'created-count': '7', 'failed-count': '1' });
    expect(created.map(({ region, kind, resourceId }) => `${region} ${kind} ${resourceId}`).sort()).toEqual(
      expect.arrayContaining([
        `${AWAY} rds-cluster shop`,
        `${AWAY} rds-instance orders`,
        `${AWAY} rds-instance users`,
        `${HOME} rds-instance billing`,
        `${HOME} rds-instance orders`,
      ]),
    );
    expect(failed).toMatchObject([{ region: FAR, action: 'create', fault: 'quota-reached' }]);
    expect(report.skipped.map(({ resourceId, reason }) => [resourceId, reason])).toEqual([
      ['shop-1', expect.stringContaining('shop')],
      ['archive', expect.stringContaining('stopped')],
    ]);
    expect(summary).toContain('orders');
    const made = snapshotsOf(world);
    expect(made).toHaveLength(7);
    for (const { region, tags } of made) {
      expect(tags, region).toMatchObject({ CreatedBy: 'backupViaTag', BackupTag: 'Backup:Daily' });
    }
  });
});

describe('a purge of databases', () => {
  it('removes exactly the manual snapshots of ours that expired', async () => {
    const ours = (id: string, days: number, more: object = {}) => ({
      region: HOME,
      id: `backupviatag-orders-${id}-0123456789ab`,
      sourceId: 'orders',
      createdAt: daysAgo(days),
      ...more,
      tags: {
        CreatedBy: 'backupViaTag',
        Expire: stamp(daysAgo(days - 30)),
        Name: `2026/10/01 23:00:00 Backup of orders`,
        BackupSource: 'orders',
        BackupTag: 'Backup:Daily',
        BackupRun: 'https://github.com/octo-org/octo-repo/actions/runs/1',
      },
    });
    const world = await worldOf({
      regions: [HOME],
      dbInstances: [{ region: HOME, id: 'orders', tags: TAGS }],
      dbSnapshots: [
        ours('101', 50),
        ours('102', 40),
        ours('103', 10),
        ours('104', 45, { public: true }),
        ours('105', 44, { type: 'automated' }),
        { region: HOME, id: 'by-hand', sourceId: 'orders', createdAt: daysAgo(90) },
      ],
    });
    const { exitCode, deleted, report } = await world.run({ mode: 'purge', kinds: 'rds-instance' });
    expect(exitCode).toBe(0);
    expect(deleted.map(({ name }) => name).sort()).toEqual([
      'backupviatag-orders-101-0123456789ab',
      'backupviatag-orders-102-0123456789ab',
    ]);
    expect(report.kept.map(({ name, because }) => [name, because]).sort()).toEqual([
      ['backupviatag-orders-103-0123456789ab', 'not-expired'],
      ['backupviatag-orders-104-0123456789ab', 'public'],
    ]);
    expect(
      snapshotsOf(world)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['by-hand', ...['103', '104', '105'].map((id) => `backupviatag-orders-${id}-0123456789ab`)].sort());
  });
});
