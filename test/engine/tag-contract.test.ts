import { describe, expect, it } from 'vitest';
import type { InstanceSeed } from '../../sandbox/index.ts';
import { HOME, runWith, type World, worldOf } from './run-engine.ts';

const INSTANCE: InstanceSeed = {
  region: HOME,
  id: 'i-0aaaaaaaa',
  tags: { Backup: 'daily', Name: 'wéb', CostCenter: '1234', 'aws:cloudformation:stack-name': 's' },
  instanceType: 'm5.large',
  subnetId: 'subnet-0a',
  privateIpAddress: '10.0.0.7',
  keyName: 'my key',
  instanceProfileArn: 'arn:aws:iam::111122223333:instance-profile/web',
  securityGroups: ['sg-1', 'sg-2'],
  volumes: [{}, { deviceName: '/dev/sdf', size: 500 }, { deviceName: '/dev/sdg' }],
};
const BACKUP = { mode: 'backup', tag: 'Backup:daily', expiry: '7 days' } as const;
const WISHES = { 'copy-tags': 'Cost* !CostSecret', 'extra-tags': 'Stage:production' } as const;

function made({ sandbox }: World) {
  const region = sandbox.account.region(HOME);
  const [image] = region.images.values();
  return { image, snapshots: [...region.snapshots.values()] };
}

const OURS = {
  CreatedBy: 'backupViaTag',
  Expire: '2026-11-28T23:00:00Z',
  Name: '2026/11/21 23:00:00 Backup of i-0aaaaaaaa',
  BackupSource: 'i-0aaaaaaaa',
  BackupSourceName: 'wéb',
  BackupTag: 'Backup:daily',
};

describe('an AMI', () => {
  it('carries all that a launch needs, and its snapshots what they need', async () => {
    const world = await worldOf({ regions: [HOME], instances: [INSTANCE] });
    const report = await runWith(world, { ...BACKUP, ...WISHES });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1, warnings: [] });
    const { image, snapshots } = made(world);
    const everywhere = { ...OURS, CostCenter: '1234', Stage: 'production', BackupRun: image?.name };
    expect(Object.fromEntries(image?.tags ?? [])).toEqual({
      ...everywhere,
      BackupLaunch:
        'type=m5.large subnet=subnet-0a profile=arn%3Aaws%3Aiam%3A%3A111122223333%3Ainstance-profile%2Fweb key=my%20key ip=10.0.0.7',
      BackupGroups: 'sg-1 sg-2',
    });
    expect(snapshots).toHaveLength(3);
    for (const { tags } of snapshots) expect(Object.fromEntries(tags)).toEqual(everywhere);
    expect(image?.description).toBe('w?b, i-0aaaaaaaa, 2026/11/21 23:00:00 UTC');
    expect(world.sandbox.requests.map(({ action }) => action)).toEqual([
      'GetCallerIdentity',
      'DescribeRegions',
      'DescribeInstances',
      'CreateImage',
    ]);
  });

  it('leaves out the devices that its instance asks to leave out', async () => {
    const tags = { ...INSTANCE.tags, BackupExclude: '/dev/sdf /dev/sdz' };
    const world = await worldOf({ regions: [HOME], instances: [{ ...INSTANCE, tags }] });
    const report = await runWith(world, BACKUP);
    expect(report.warnings).toMatchObject([{ target: 'i-0aaaaaaaa', message: expect.stringMatching(/\/dev\/sdz/) }]);
    const { image, snapshots } = made(world);
    expect(image?.tags.get('BackupLeftOut')).toBe('/dev/sdf');
    expect(image?.devices.map(({ deviceName }) => deviceName)).toEqual(['/dev/xvda', '/dev/sdg']);
    expect(snapshots).toHaveLength(2);
  });

  it('is made where the machine carries more tags than fit, and that is told', async () => {
    const many = Object.fromEntries(Array.from({ length: 48 }, (_, index) => [`key-${index}`, 'x']));
    const world = await worldOf({ regions: [HOME], instances: [{ ...INSTANCE, tags: { ...many, ...INSTANCE.tags } }] });
    const report = await runWith(world, { ...BACKUP, 'copy-tags': '*' });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1 });
    expect(report.warnings).toMatchObject([{ message: expect.stringMatching(/an AMI has 50 at most/) }]);
    expect(made(world).image?.tags.size).toBe(50);
  });

  it('is made where a pattern picks nothing, and that is told', async () => {
    const world = await worldOf({ regions: [HOME], instances: [INSTANCE] });
    const report = await runWith(world, { ...BACKUP, 'copy-tags': 'costcenter' });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1 });
    expect(report.warnings).toMatchObject([{ target: 'copy-tags', message: expect.stringMatching(/"costcenter"/) }]);
  });
});

describe('the other kinds', () => {
  it('write the same on snapshots of volumes', async () => {
    const tags = { Backup: 'daily', Name: 'data', CostCenter: '7' };
    const instances = [{ region: HOME, volumes: [{ id: 'vol-0aaaaaaa', tags }] }];
    const world = await worldOf({ regions: [HOME], instances });
    const report = await runWith(world, { ...BACKUP, ...WISHES, kinds: 'ebs-volume' });
    expect(report).toMatchObject({ outcome: 'ok', warnings: [] });
    const [snapshot] = made(world).snapshots;
    expect(Object.fromEntries(snapshot?.tags ?? [])).toMatchObject({
      BackupSourceName: 'data',
      CostCenter: '7',
      Stage: 'production',
    });
  });

  it.each(['rds-instance', 'rds-cluster'] as const)('write what a restore needs on snapshots: %s', async (kind) => {
    const database = {
      region: HOME,
      id: 'orders',
      tags: { Backup: 'daily', Name: 'Orders', CostCenter: '7@x' },
      subnetGroup: 'private a',
      securityGroups: ['sg-1', 'sg-2'],
    };
    const world = await worldOf({
      regions: [HOME],
      ...(kind === 'rds-instance'
        ? { dbInstances: [{ ...database, instanceClass: 'db.r6g.large' }] }
        : { dbClusters: [database] }),
    });
    const report = await runWith(world, { ...BACKUP, ...WISHES, kinds: kind });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1, warnings: [] });
    const region = world.sandbox.account.region(HOME);
    const [snapshot] = [...region.dbSnapshots.values(), ...region.dbClusterSnapshots.values()];
    const launch = 'subnet-group=private@2520a groups=sg-1@2Csg-2';
    expect(Object.fromEntries(snapshot?.tags ?? [])).toMatchObject({
      BackupSourceName: 'Orders',
      BackupLaunch: kind === 'rds-instance' ? `class=db.r6g.large ${launch}` : launch,
      CostCenter: '7@x',
      Stage: 'production',
    });
  });

  it('are made by AWS Backup with the tags that are asked for', async () => {
    const world = await worldOf({
      regions: [HOME],
      instances: [{ ...INSTANCE, tags: { ...INSTANCE.tags, BackupExclude: '/dev/sdf' } }],
      backup: { roles: [{ arn: 'arn:aws:iam::123456789012:role/backup' }] },
    });
    const report = await runWith(world, {
      ...BACKUP,
      ...WISHES,
      engine: 'aws-backup',
      vault: 'nightly',
      'create-vault': 'true',
      'backup-role-arn': 'arn:aws:iam::123456789012:role/backup',
    });
    expect(report.failed).toEqual([]);
    expect(report.warnings).toMatchObject([{ message: expect.stringMatching(/AWS Backup takes all volumes/) }]);
    const [job] = world.sandbox.account.region(HOME).backup.jobs.values();
    expect(Object.fromEntries(job?.tags ?? [])).toMatchObject({ CostCenter: '1234', Stage: 'production' });
  });
});
