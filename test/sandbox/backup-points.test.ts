import {
  DeleteRecoveryPointCommand,
  DescribeRecoveryPointCommand,
  ListRecoveryPointsByBackupVaultCommand,
  ListRecoveryPointsByResourceCommand,
  paginateListRecoveryPointsByBackupVault,
} from '@aws-sdk/client-backup';
import {
  DeleteSnapshotCommand,
  DeregisterImageCommand,
  DescribeImagesCommand,
  DescribeSnapshotsCommand,
} from '@aws-sdk/client-ec2';
import { DescribeDBClusterSnapshotsCommand, DescribeDBSnapshotsCommand, RDSClient } from '@aws-sdk/client-rds';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Sandbox } from '../../sandbox/index.ts';
import { accountId, arns, backupScene, dayMs, jobMs, jobOf, roleArn, startJob, vaultName } from './backup-helpers.ts';
import { ec2Of, refusalOf, region } from './helpers.ts';

function rdsOf(sandbox: Sandbox): RDSClient {
  const credentials = { accessKeyId: 'AKIASANDBOX000000001', secretAccessKey: 'sandbox-secret-access-key' };
  const client = new RDSClient({ region, endpoint: sandbox.url, credentials, maxAttempts: 1 });
  onTestFinished(() => client.destroy());
  return client;
}

const RecoveryPointTags = { CreatedBy: 'backupViaTag', Team: 'platform' };

describe('a recovery point is', () => {
  test('an AMI and its snapshots, with the tags of the instance, those given, and one of AWS Backup', async () => {
    const { client, sandbox } = await backupScene();
    const ec2 = ec2Of(sandbox);
    const jobId = await startJob(client, { ResourceArn: arns.instance, RecoveryPointTags });
    sandbox.clock.advance(2_000);
    const images = async () => (await ec2.send(new DescribeImagesCommand({ Owners: ['self'] }))).Images ?? [];
    expect((await images()).map((image) => image.State)).toEqual(['pending']);
    sandbox.clock.advance(5_000);
    const [image] = await images();
    const { RecoveryPointArn, BackupSizeInBytes, ResourceName } = await jobOf(client, jobId);
    expect(RecoveryPointArn).toBe(`arn:aws:ec2:${region}::image/${image?.ImageId}`);
    expect(BackupSizeInBytes).toBe(28 * 2 ** 30);
    expect(ResourceName).toBe('web');
    const tags = [
      { Key: 'Name', Value: 'web' },
      { Key: 'Team', Value: 'platform' },
      { Key: 'CreatedBy', Value: 'backupViaTag' },
      { Key: 'aws:backup:source-resource', Value: 'instance/i-0aaaaaaaaaaaaaaaa' },
    ];
    expect(image).toMatchObject({
      State: 'available',
      Name: `AwsBackup_i-0aaaaaaaaaaaaaaaa_${jobId}`,
      SourceInstanceId: 'i-0aaaaaaaaaaaaaaaa',
      Tags: tags,
    });
    expect(image?.BlockDeviceMappings?.map((device) => device.Ebs?.VolumeSize)).toEqual([8, 20]);
    const { Snapshots = [] } = await ec2.send(new DescribeSnapshotsCommand({ OwnerIds: ['self'] }));
    expect(Snapshots.map(({ State, Tags }) => [State, Tags])).toEqual([
      ['completed', tags],
      ['completed', tags],
    ]);
    expect(sandbox.account.reboots).toEqual([]);
  });

  test('out of reach for EC2', async () => {
    const { client, sandbox } = await backupScene();
    const ec2 = ec2Of(sandbox);
    await startJob(client, { ResourceArn: arns.instance });
    await startJob(client, { ResourceArn: arns.volume });
    sandbox.clock.advance(jobMs);
    const state = sandbox.snapshotState().regions[region];
    const ImageId = state?.images[0]?.imageId;
    expect((await refusalOf(ec2.send(new DeregisterImageCommand({ ImageId })))).status).toBe(400);
    const SnapshotId = state?.snapshots.find(({ imageIds }) => imageIds.length === 0)?.snapshotId;
    expect((await refusalOf(ec2.send(new DeleteSnapshotCommand({ SnapshotId })))).status).toBe(400);
  });

  test('a snapshot of a volume', async () => {
    const { client, sandbox } = await backupScene();
    const jobId = await startJob(client, { ResourceArn: arns.volume, RecoveryPointTags });
    sandbox.clock.advance(jobMs);
    const [snapshot] = sandbox.snapshotState().regions[region]?.snapshots ?? [];
    expect((await jobOf(client, jobId)).RecoveryPointArn).toBe(
      `arn:aws:ec2:${region}::snapshot/${snapshot?.snapshotId}`,
    );
    expect(snapshot).toMatchObject({
      volumeId: 'vol-0aaaaaaaaaaaaaaaa',
      state: 'completed',
      tags: { Name: 'web root', ...RecoveryPointTags, 'aws:backup:source-resource': 'volume/vol-0aaaaaaaaaaaaaaaa' },
    });
  });

  test('a DB snapshot of the type awsbackup, named after the job', async () => {
    const { client, sandbox } = await backupScene();
    const jobId = await startJob(client, { RecoveryPointTags });
    sandbox.clock.advance(jobMs);
    const { DBSnapshots } = await rdsOf(sandbox).send(
      new DescribeDBSnapshotsCommand({ DBInstanceIdentifier: 'rdspg-fcj-labs', SnapshotType: 'awsbackup' }),
    );
    const name = `awsbackup:job-${jobId.toLowerCase()}`;
    expect(DBSnapshots).toMatchObject([
      {
        DBSnapshotIdentifier: name,
        SnapshotType: 'awsbackup',
        Status: 'available',
        TagList: expect.arrayContaining([
          { Key: 'Environment', Value: 'production' },
          { Key: 'CreatedBy', Value: 'backupViaTag' },
          { Key: 'aws:backup:source-resource', Value: 'db:rdspg-fcj-labs' },
        ]),
      },
    ]);
    expect(await jobOf(client, jobId)).toMatchObject({
      RecoveryPointArn: `arn:aws:rds:${region}:${accountId}:snapshot:${name}`,
      ResourceType: 'RDS',
      BackupSizeInBytes: 0,
    });
  });

  test('a cluster snapshot of an Aurora cluster', async () => {
    const { client, sandbox } = await backupScene();
    const jobId = await startJob(client, { ResourceArn: arns.cluster });
    sandbox.clock.advance(jobMs);
    const { DBClusterSnapshots } = await rdsOf(sandbox).send(
      new DescribeDBClusterSnapshotsCommand({ SnapshotType: 'awsbackup' }),
    );
    expect(DBClusterSnapshots).toMatchObject([{ SnapshotType: 'awsbackup', DBClusterIdentifier: 'orders' }]);
    expect(await jobOf(client, jobId)).toMatchObject({
      ResourceType: 'Aurora',
      RecoveryPointArn: DBClusterSnapshots?.[0]?.DBClusterSnapshotArn,
    });
  });
});

describe('a recovery point', () => {
  test('is there while it is made, and says when it will go', async () => {
    const { client, sandbox } = await backupScene();
    const Lifecycle = { DeleteAfterDays: 35 };
    const jobId = await startJob(client, { Lifecycle });
    const list = async () =>
      (await client.send(new ListRecoveryPointsByBackupVaultCommand({ BackupVaultName: vaultName }))).RecoveryPoints;
    expect(await list()).toEqual([]);
    sandbox.clock.advance(2_000);
    expect(await list()).toMatchObject([{ Status: 'CREATING' }]);
    sandbox.clock.advance(5_000);
    const expected = {
      RecoveryPointArn: (await jobOf(client, jobId)).RecoveryPointArn,
      BackupVaultName: vaultName,
      ResourceArn: arns.database,
      ResourceType: 'RDS',
      IamRoleArn: roleArn,
      Status: 'COMPLETED',
      Lifecycle,
      CalculatedLifecycle: { DeleteAt: new Date('2026-12-26T23:00:02Z') },
      CreationDate: new Date('2026-11-21T23:00:02Z'),
      CompletionDate: new Date('2026-11-21T23:00:07Z'),
    };
    expect(await list()).toMatchObject([expected]);
    const { RecoveryPointArn } = expected;
    const input = { BackupVaultName: vaultName, RecoveryPointArn };
    expect(await client.send(new DescribeRecoveryPointCommand(input))).toMatchObject({
      ...expected,
      StorageClass: 'WARM',
    });
    const { RecoveryPoints } = await client.send(
      new ListRecoveryPointsByResourceCommand({ ResourceArn: arns.database }),
    );
    expect(RecoveryPoints).toMatchObject([{ RecoveryPointArn, Status: 'COMPLETED', BackupVaultName: vaultName }]);
  });

  test.each(Object.entries(arns))('of one %s goes with its lifecycle, and what it is made of', async (_, arn) => {
    const { client, sandbox } = await backupScene();
    await startJob(client, { ResourceArn: arn, Lifecycle: { DeleteAfterDays: 7 } });
    await startJob(client, { ResourceArn: arn, Lifecycle: { DeleteAfterDays: -1 } });
    sandbox.clock.advance(7 * dayMs);
    const held = () => {
      const { backup, images, snapshots, dbSnapshots, dbClusterSnapshots } =
        sandbox.snapshotState().regions[region] ?? {};
      const made = [images, snapshots, dbSnapshots, dbClusterSnapshots].flatMap((list) => list?.length ?? 0);
      return [backup?.recoveryPoints.length, ...made];
    };
    const before = held();
    expect(before[0]).toBe(2);
    sandbox.clock.advance(2_000);
    expect(held()).toEqual(before.map((count) => (count ?? 0) / 2));
    sandbox.clock.advance(10_000 * dayMs);
    expect(held()[0]).toBe(1);
  });

  test('is moved to cold storage where it can be and was opted into', async () => {
    const { client, sandbox } = await backupScene();
    const cold = { MoveToColdStorageAfterDays: 1, DeleteAfterDays: 91 };
    const archived = await startJob(client, {
      ResourceArn: arns.volume,
      Lifecycle: { ...cold, OptInToArchiveForSupportedResources: true },
    });
    const overlooked = await startJob(client, { ResourceArn: arns.instance, Lifecycle: cold });
    sandbox.clock.advance(dayMs + 2_000);
    const describePoint = async (jobId: string) => {
      const { RecoveryPointArn } = await jobOf(client, jobId);
      return client.send(new DescribeRecoveryPointCommand({ BackupVaultName: vaultName, RecoveryPointArn }));
    };
    expect(await describePoint(archived)).toMatchObject({
      StorageClass: 'COLD',
      CalculatedLifecycle: { MoveToColdStorageAt: new Date('2026-11-22T23:00:02Z') },
    });
    const warm = await describePoint(overlooked);
    expect(warm).toMatchObject({ StorageClass: 'WARM', Lifecycle: cold });
    expect(warm.CalculatedLifecycle?.MoveToColdStorageAt).toBeUndefined();
  });

  test('that its lifecycle cannot delete is EXPIRED, and can be deleted by hand', async () => {
    const { client, sandbox } = await backupScene({ outcomes: [{ resource: '*', undeletable: true }] });
    const jobId = await startJob(client, { Lifecycle: { DeleteAfterDays: 1 } });
    sandbox.clock.advance(dayMs + jobMs);
    const { RecoveryPointArn } = await jobOf(client, jobId);
    const input = { BackupVaultName: vaultName, RecoveryPointArn };
    const point = await client.send(new DescribeRecoveryPointCommand(input));
    expect(point.Status).toBe('EXPIRED');
    expect(point.StatusMessage).toContain('unable to delete');
    await client.send(new DeleteRecoveryPointCommand(input));
    expect((await client.send(new DescribeRecoveryPointCommand(input))).Status).toBe('DELETING');
    expect((await refusalOf(client.send(new DeleteRecoveryPointCommand(input)))).code).toBe(
      'InvalidResourceStateException',
    );
    sandbox.clock.advance(1_000);
    expect((await refusalOf(client.send(new DescribeRecoveryPointCommand(input)))).code).toBe(
      'ResourceNotFoundException',
    );
    expect(sandbox.snapshotState().regions[region]?.dbSnapshots).toEqual([]);
  });

  test('with a locked snapshot stays, whoever deletes it', async () => {
    const { client, sandbox } = await backupScene();
    const jobId = await startJob(client, { ResourceArn: arns.instance, Lifecycle: { DeleteAfterDays: 1 } });
    sandbox.clock.advance(jobMs);
    const { RecoveryPointArn } = await jobOf(client, jobId);
    for (const snapshot of sandbox.account.region(region).snapshots.values()) snapshot.locked = true;
    const input = { BackupVaultName: vaultName, RecoveryPointArn };
    const remove = () => refusalOf(client.send(new DeleteRecoveryPointCommand(input)));
    expect((await remove()).code).toBe('InvalidRequestException');
    sandbox.clock.advance(dayMs);
    expect((await client.send(new DescribeRecoveryPointCommand(input))).Status).toBe('EXPIRED');
    expect((await remove()).code).toBe('InvalidRequestException');
    expect(sandbox.snapshotState().regions[region]?.images).toHaveLength(1);
  });

  test('in a locked vault, or not made yet, is not deleted', async () => {
    const { client, sandbox } = await backupScene({ vaults: [{ region, name: 'locked', locked: true }] });
    const open = await startJob(client, { ResourceArn: arns.volume });
    const locked = await startJob(client, { BackupVaultName: 'locked' });
    const remove = async (BackupVaultName: string, jobId: string) => {
      const { RecoveryPointArn } = await jobOf(client, jobId);
      return refusalOf(client.send(new DeleteRecoveryPointCommand({ BackupVaultName, RecoveryPointArn })));
    };
    sandbox.clock.advance(2_000);
    expect((await remove(vaultName, open)).code).toBe('InvalidResourceStateException');
    sandbox.clock.advance(5_000);
    expect((await remove('locked', locked)).code).toBe('InvalidRequestException');
    expect((await remove('locked', open)).code).toBe('ResourceNotFoundException');
  });

  test('is found by what it is of, and page by page', async () => {
    const { client, sandbox } = await backupScene();
    for (const ResourceArn of Object.values(arns)) await startJob(client, { ResourceArn });
    sandbox.clock.advance(dayMs);
    await startJob(client);
    sandbox.clock.advance(jobMs);
    const find = async (input: object) => {
      const command = new ListRecoveryPointsByBackupVaultCommand({ BackupVaultName: vaultName, ...input });
      return ((await client.send(command)).RecoveryPoints ?? []).map((point) => point.ResourceType);
    };
    expect(await find({})).toEqual(['RDS', 'Aurora', 'RDS', 'EBS', 'EC2']);
    expect(await find({ ByResourceType: 'EC2' })).toEqual(['EC2']);
    expect(await find({ ByResourceArn: arns.volume })).toEqual(['EBS']);
    expect(await find({ ByCreatedAfter: new Date('2026-11-22T00:00:00Z') })).toEqual(['RDS']);
    expect(await find({ ByCreatedBefore: new Date('2026-11-22T00:00:00Z'), ByResourceType: 'RDS' })).toEqual(['RDS']);
    expect(await find({ ByBackupPlanId: 'none' })).toEqual([]);
    let count = 0;
    const pages = paginateListRecoveryPointsByBackupVault({ client, pageSize: 2 }, { BackupVaultName: vaultName });
    for await (const page of pages) count += page.RecoveryPoints?.length ?? 0;
    expect(count).toBe(5);
  });
});
