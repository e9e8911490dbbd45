import { describe, expect, it } from 'vitest';
import { renderSummary } from '../report/views.ts';
import { BACKUP, backupWorld } from './backup-world.ts';
import { AWAY, accountWith, DLM, INSTANCE, image, OURS, snapshot, TAGGED, VOLUME } from './others-account.ts';
import { DAY, HOME, runWith, type World, worldOf } from './run-engine.ts';

const LOOK = { mode: 'backup', tag: 'Backup:daily', expiry: '7 days', 'other-backups': 'true' } as const;

/** How often each listing was asked for, in all regions. */
function requestsIn({ sandbox }: World): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { action } of sandbox.requests) counts[action] = (counts[action] ?? 0) + 1;
  return counts;
}

describe('a backup that looks for other backups', () => {
  it('tells of the AMIs and snapshots that DLM keeps of an instance, each once', async () => {
    const world = await worldOf(
      accountWith({
        images: [
          image(),
          image({ state: 'failed' }),
          image({ sourceInstanceId: 'i-0bbbbbbbb' }),
          image({ tags: OURS }),
          image({ createdAt: '2026-11-18T03:00:00Z', state: 'disabled', snapshots: [{ volumeId: 'vol-ffffffff' }] }),
        ],
        snapshots: [
          snapshot(),
          snapshot({ tags: { ...DLM, 'aws:dlm:lifecycle-policy-id': 'policy-2' }, startedAt: '2026-11-21T03:00:00Z' }),
          snapshot({ state: 'error' }),
          snapshot({ tags: {} }),
          snapshot({ volumeId: 'vol-0bbbbbbb' }),
          snapshot({ volumeId: 'vol-ffffffff' }),
        ],
      }),
    );
    const report = await runWith(world, LOOK);
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1, warnings: [] });
    expect(report.otherBackups).toEqual([
      {
        account: world.sandbox.account.accountId,
        recoveryPointId: null,
        kind: 'ec2-instance',
        region: HOME,
        resourceId: INSTANCE,
        resourceName: 'web',
        by: 'Data Lifecycle Manager',
        newest: '2026-11-21T03:00:00Z',
        count: 4,
        detail: 'policy-0123456789abcdef0, policy-2',
      },
    ]);
    const summary = renderSummary(report, { reportPath: 'report.json' });
    expect(summary).toContain('1 resource backed up by another service too');
    expect(summary).toContain('| Data Lifecycle Manager | 4 | 2026-11-21T03:00:00Z |');
  });

  it('tells of the snapshots of a volume, the parts of AMIs among them', async () => {
    const world = await worldOf(accountWith({ images: [image()], snapshots: [snapshot()] }));
    const report = await runWith(world, { ...LOOK, kinds: 'ebs-volume', 'dry-run': 'true' });
    expect(report.otherBackups).toMatchObject([
      { kind: 'ebs-volume', resourceId: VOLUME, by: 'Data Lifecycle Manager', count: 2 },
    ]);
    expect(requestsIn(world)).toMatchObject({ DescribeSnapshots: 1 });
    expect(requestsIn(world)).not.toHaveProperty('DescribeImages');
  });

  it('tells of what a plan of AWS Backup keeps of instances, volumes and databases', async () => {
    const kinds = 'ec2-instance ebs-volume rds-instance';
    const world = await backupWorld();
    await runWith(world, { ...BACKUP, kinds, wait: 'true' });
    world.clock.advance(DAY);
    const direct = { mode: 'backup', tag: BACKUP.tag, expiry: '7 days', 'other-backups': 'true', 'dry-run': 'true' };
    const report = await runWith(world, { ...direct, kinds });
    expect(report).toMatchObject({ outcome: 'ok', warnings: [], matchedCount: 3 });
    expect(report.otherBackups.map(({ kind, by, count }) => [kind, by, count])).toEqual([
      // The AMI, and the snapshot that was made of the volume by itself.
      ['ec2-instance', 'AWS Backup', 2],
      ['rds-instance', 'AWS Backup', 1],
      ['ebs-volume', 'AWS Backup', 2],
    ]);
    expect(report.otherBackups[1]).toMatchObject({
      resourceId: 'rdspg-fcj-labs',
      newest: expect.stringMatching(/^2026-11-21T23:0/),
    });
  });

  it('finds the instance of an AMI by the tag of AWS Backup where the service recorded none', async () => {
    const tags = { 'aws:backup:source-resource': `${INSTANCE}:0f0e-11aa` };
    const { sourceInstanceId: _, ...copied } = image({ tags });
    const world = await worldOf(accountWith({ images: [copied] }));
    const report = await runWith(world, LOOK);
    expect(report.otherBackups).toMatchObject([{ resourceId: INSTANCE, by: 'AWS Backup', count: 1, detail: '' }]);
  });

  it('tells of database snapshots by their type alone, of instances and clusters', async () => {
    const tags = { Backup: 'daily' };
    const world = await worldOf({
      regions: [HOME],
      dbInstances: [
        { region: HOME, id: 'orders', tags },
        { region: HOME, id: 'idle', tags },
      ],
      dbClusters: [{ region: HOME, id: 'big', tags }],
      dbSnapshots: [
        {
          region: HOME,
          id: 'awsbackup:job-1',
          sourceId: 'orders',
          type: 'awsbackup',
          createdAt: '2026-11-20T05:00:00Z',
        },
        {
          region: HOME,
          id: 'awsbackup:job-2',
          sourceId: 'orders',
          type: 'awsbackup',
          createdAt: '2026-11-19T05:00:00Z',
        },
        { region: HOME, id: 'awsbackup:job-3', sourceId: 'orders', type: 'awsbackup', status: 'failed' },
        { region: HOME, id: 'awsbackup:job-4', sourceId: 'other', type: 'awsbackup' },
        { region: HOME, id: 'by-hand', sourceId: 'orders' },
        { region: HOME, id: 'rds:orders', sourceId: 'orders', type: 'automated' },
      ],
      dbClusterSnapshots: [{ region: HOME, id: 'awsbackup:job-5', sourceId: 'big', type: 'awsbackup' }],
    });
    const report = await runWith(world, { ...LOOK, kinds: 'rds-instance rds-cluster' });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 3 });
    expect(report.otherBackups.map(({ resourceId, by, count, newest }) => [resourceId, by, count, newest])).toEqual([
      ['big', 'AWS Backup', 1, '2026-11-20T23:00:00Z'],
      ['orders', 'AWS Backup', 2, '2026-11-20T05:00:00Z'],
    ]);
  });

  it('asks once for each kind and region with something selected, whatever the number', async () => {
    const volumes = Array.from({ length: 199 }, (_, index) => ({ id: `vol-${String(index).padStart(8, '0')}` }));
    const world = await worldOf({
      regions: [HOME, AWAY],
      instances: [{ region: HOME, id: INSTANCE, tags: TAGGED, volumes }],
      snapshots: [snapshot({ volumeId: 'vol-00000198' }), snapshot({ volumeId: 'vol-0bbbbbbb' })],
    });
    const report = await runWith(world, { ...LOOK, 'dry-run': 'true' });
    expect(report.otherBackups).toMatchObject([{ resourceId: INSTANCE, count: 1 }]);
    expect(requestsIn(world)).toMatchObject({ DescribeImages: 1, DescribeSnapshots: 1 });
  });

  it.each([
    ['of two databases', 2],
    ['of many', 51],
  ])('reads the snapshots of all databases, which are named as they were called then: %s', async (_, count) => {
    const ids = Array.from({ length: count }, (_, index) => `db-${index}`);
    const world = await worldOf({
      regions: [HOME, AWAY],
      dbInstances: ids.map((id) => ({ region: HOME, id, tags: { Backup: 'daily' } })),
      dbSnapshots: Array.from({ length: 120 }, (_, index) => ({
        region: HOME,
        id: `awsbackup:job-${index}`,
        sourceId: index < count ? `db-${index}` : 'other',
        type: 'awsbackup' as const,
      })),
    });
    const report = await runWith(world, { ...LOOK, kinds: 'rds-instance', 'dry-run': 'true' });
    expect(report.otherBackups.map(({ resourceId, count }) => [resourceId, count]).sort()).toEqual(
      ids.map((id) => [id, 1]).sort(),
    );
    expect(requestsIn(world)).toMatchObject({ DescribeDBSnapshots: 2 });
  });

  it('asks for no snapshots of an instance without volumes', async () => {
    const world = await worldOf({
      regions: [HOME],
      instances: [{ region: HOME, id: INSTANCE, tags: TAGGED, volumes: [] }],
      images: [image()],
    });
    const report = await runWith(world, { ...LOOK, 'dry-run': 'true' });
    expect(report.otherBackups).toMatchObject([{ resourceId: INSTANCE, count: 1 }]);
    expect(requestsIn(world)).not.toHaveProperty('DescribeSnapshots');
  });

  it('says nothing where there are none, and looks nowhere where nothing is selected', async () => {
    const world = await worldOf(accountWith({ snapshots: [snapshot({ volumeId: 'vol-0bbbbbbb' })] }));
    const report = await runWith(world, { ...LOOK, 'dry-run': 'true' });
    expect(report).toMatchObject({ outcome: 'ok', otherBackups: [], warnings: [] });
    expect(renderSummary(report, { reportPath: 'report.json' })).not.toContain('another service');
    const before = requestsIn(world);
    await runWith(world, { ...LOOK, tag: 'Backup:never', 'if-none-found': 'ignore' });
    expect(requestsIn(world)).toMatchObject({
      DescribeImages: before.DescribeImages,
      DescribeSnapshots: before.DescribeSnapshots,
    });
  });

  it('is not made unless asked for', async () => {
    const world = await worldOf(accountWith({ images: [image()], snapshots: [snapshot()] }));
    const report = await runWith(world, { ...LOOK, 'other-backups': '', kinds: 'ec2-instance' });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1, otherBackups: [] });
    expect(requestsIn(world)).toEqual({
      GetCallerIdentity: 1,
      DescribeRegions: 1,
      DescribeInstances: 2,
      CreateImage: 1,
    });
  });

  it.each(['DescribeImages', 'DescribeSnapshots'])(
    'warns where %s is refused, backs up and stays green',
    async (action) => {
      const world = await worldOf(
        accountWith({ images: [image()], faults: [{ match: { action }, do: { deny: true } }] }),
      );
      const report = await runWith(world, LOOK);
      expect(report).toMatchObject({ outcome: 'ok', createdCount: 1, failedCount: 0, otherBackups: [] });
      expect(report.warnings).toMatchObject([{ region: HOME, target: HOME }]);
      expect(report.warnings[0]?.message).toContain('other-backups: who else backs up the instances');
      expect(report.warnings[0]?.message).toContain(`ec2:${action}`);
    },
  );
});
