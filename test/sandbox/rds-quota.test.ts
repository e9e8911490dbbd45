import {
  DescribeAccountAttributesCommand,
  DescribeDBInstancesCommand,
  SnapshotQuotaExceededFault,
} from '@aws-sdk/client-rds';
import { describe, expect, test } from 'vitest';
import { refusalOf, region } from './helpers.ts';
import { databasesOf } from './rds-client.ts';
import { big, clusterSnapshotOf, one, snapshotOf } from './rds-databases.ts';

describe('the quota of manual snapshots', () => {
  async function quotas(rds: Awaited<ReturnType<typeof databasesOf>>['rds']) {
    const { AccountQuotas } = await rds.send(new DescribeAccountAttributesCommand({}));
    return Object.fromEntries((AccountQuotas ?? []).map((quota) => [quota.AccountQuotaName, [quota.Used, quota.Max]]));
  }

  test('is 100 in a region, of instances and of clusters each; others do not count', async () => {
    const many = Array.from({ length: 99 }, (_, i) => ({ region, id: `old-${i}` }));
    const others = [
      { region, id: 'rds:auto', type: 'automated' as const },
      { region, id: 'awsbackup:job-1', type: 'awsbackup' as const },
      { region, id: 'theirs', ownerId: '999999999999', sharedWith: ['123456789012'] },
      { region: 'us-east-1', id: 'elsewhere' },
    ];
    const { sandbox, rds, facts } = await databasesOf({
      dbInstances: [one, { region, id: 'two' }],
      dbClusters: [big],
      dbSnapshots: [...many, ...others],
    });
    expect(await quotas(rds)).toMatchObject({ ManualSnapshots: [99, 100], ManualClusterSnapshots: [0, 100] });
    await rds.send(snapshotOf('last'));
    expect(await quotas(rds)).toMatchObject({ ManualSnapshots: [100, 100] });
    const call = rds.send(snapshotOf('over', 'two'));
    await expect(call).rejects.toBeInstanceOf(SnapshotQuotaExceededFault);
    await expect(call).rejects.toThrow('Cannot create more than 100 manual snapshots');
    expect(sandbox.requests.at(-1)?.errorCode).toBe('SnapshotQuotaExceeded');
    expect(facts().dbInstances.find(({ id }) => id === 'two')?.status).toBe('available');
    await rds.send(clusterSnapshotOf('still'));
    expect(await quotas(rds)).toMatchObject({ ManualClusterSnapshots: [1, 100] });
  });

  test('is what the settings say', async () => {
    const { rds } = await databasesOf({
      dbInstances: [one],
      dbClusters: [big],
      settings: { manualDbSnapshotQuota: 0, manualDbClusterSnapshotQuota: 0 },
    });
    for (const command of [rds.send(snapshotOf('a')), rds.send(clusterSnapshotOf('a'))]) {
      expect(await refusalOf(command)).toMatchObject({ code: 'SnapshotQuotaExceededFault', status: 400 });
    }
    expect(await quotas(rds)).toEqual({
      DBInstances: [3, 40],
      DBClusters: [1, 40],
      ManualSnapshots: [0, 0],
      ManualClusterSnapshots: [0, 0],
    });
  });
});

test('a lost answer leaves one snapshot, and the second try is told of it', async () => {
  const { rds, facts } = await databasesOf({
    dbInstances: [one],
    faults: [{ match: { service: 'rds', action: 'CreateDBSnapshot', nth: 1 }, do: { lostAnswer: true } }],
  });
  expect((await refusalOf(rds.send(snapshotOf('a')))).status).toBeUndefined();
  expect(await refusalOf(rds.send(snapshotOf('a')))).toMatchObject({ code: 'DBSnapshotAlreadyExistsFault' });
  expect(facts().dbSnapshots).toHaveLength(1);
  const { DBInstances } = await rds.send(new DescribeDBInstancesCommand({}));
  expect(DBInstances?.[0]?.DBInstanceStatus).toBe('backing-up');
});
