import type { DescribeDBSnapshotsMessage, Filter } from '@aws-sdk/client-rds';
import {
  DescribeDBClusterSnapshotsCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  DescribeDBSnapshotsCommand,
} from '@aws-sdk/client-rds';
import { describe, expect, test } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { refusalOf, region } from './helpers.ts';
import { databasesOf } from './rds-client.ts';

const account = '123456789012';
const stranger = '999999999999';
const arn = (type: string, id: string, owner = account) => `arn:aws:rds:${region}:${owner}:${type}:${id}`;

const seed: AccountSeed = {
  dbClusters: [
    { region, id: 'Big', tags: { Backup: 'yes' }, members: ['big-1', 'big-2'], multiAz: true },
    { region, id: 'graph', engine: 'neptune', members: ['graph-1'], status: 'stopped' },
    { region: 'us-east-1', id: 'elsewhere' },
  ],
  dbInstances: [
    { region, id: 'one', tags: { Backup: 'yes', empty: '' }, engine: 'mysql', copyTagsToSnapshot: true },
    { region, id: 'two', status: 'stopped', resourceId: 'db-TWO' },
  ],
};

describe('databases', () => {
  test('of clusters, with members and tags', async () => {
    const { rds } = await databasesOf(seed);
    const { DBClusters } = await rds.send(new DescribeDBClustersCommand({}));
    expect(DBClusters).toMatchObject([
      {
        DBClusterIdentifier: 'big',
        DBClusterArn: arn('cluster', 'big'),
        Engine: 'aurora-postgresql',
        Status: 'available',
        MultiAZ: true,
        DBClusterMembers: [
          { DBInstanceIdentifier: 'big-1', IsClusterWriter: true },
          { DBInstanceIdentifier: 'big-2', IsClusterWriter: false },
        ],
        TagList: [{ Key: 'Backup', Value: 'yes' }],
      },
      { DBClusterIdentifier: 'graph', Engine: 'neptune', Status: 'stopped', TagList: [] },
    ]);
  });

  test('of instances, with what they are', async () => {
    const { rds } = await databasesOf(seed);
    const { DBInstances } = await rds.send(new DescribeDBInstancesCommand({}));
    expect(DBInstances?.map((entry) => [entry.DBInstanceIdentifier, entry.DBClusterIdentifier, entry.Engine])).toEqual([
      ['big-1', 'big', 'aurora-postgresql'],
      ['big-2', 'big', 'aurora-postgresql'],
      ['graph-1', 'graph', 'neptune'],
      ['one', undefined, 'mysql'],
      ['two', undefined, 'postgres'],
    ]);
    expect(DBInstances?.[3]).toMatchObject({
      DBInstanceArn: arn('db', 'one'),
      DBInstanceStatus: 'available',
      CopyTagsToSnapshot: true,
      InstanceCreateTime: new Date('2026-11-20T23:00:00Z'),
      TagList: [
        { Key: 'Backup', Value: 'yes' },
        { Key: 'empty', Value: '' },
      ],
    });
  });

  test.each(['ONE', arn('db', 'one')])('by name: %s', async (DBInstanceIdentifier) => {
    const { rds } = await databasesOf(seed);
    const { DBInstances } = await rds.send(new DescribeDBInstancesCommand({ DBInstanceIdentifier }));
    expect(DBInstances?.map((entry) => entry.DBInstanceIdentifier)).toEqual(['one']);
  });

  test('that are not there', async () => {
    const { rds } = await databasesOf(seed);
    const instance = rds.send(new DescribeDBInstancesCommand({ DBInstanceIdentifier: 'three' }));
    expect(await refusalOf(instance)).toEqual({
      code: 'DBInstanceNotFoundFault',
      status: 404,
      message: 'DBInstance three not found.',
    });
    const cluster = rds.send(new DescribeDBClustersCommand({ DBClusterIdentifier: 'one' }));
    expect(await refusalOf(cluster)).toMatchObject({ code: 'DBClusterNotFoundFault', status: 404 });
  });

  test.each<[Filter[], string[]]>([
    [[{ Name: 'db-cluster-id', Values: ['big'] }], ['big-1', 'big-2']],
    [[{ Name: 'db-cluster-id', Values: [arn('cluster', 'graph'), 'big'] }], ['big-1', 'big-2', 'graph-1']],
    [[{ Name: 'db-instance-id', Values: ['one', arn('db', 'two'), 'none'] }], ['one', 'two']],
    [[{ Name: 'dbi-resource-id', Values: ['db-TWO'] }], ['two']],
    [[{ Name: 'engine', Values: ['mysql', 'neptune'] }], ['graph-1', 'one']],
    [[{ Name: 'engine', Values: ['my*'] }], []],
    [
      [
        { Name: 'engine', Values: ['mysql'] },
        { Name: 'db-instance-id', Values: ['two'] },
      ],
      [],
    ],
  ])('filtered: %j', async (Filters, expected) => {
    const { rds } = await databasesOf(seed);
    const { DBInstances } = await rds.send(new DescribeDBInstancesCommand({ Filters }));
    expect(DBInstances?.map((entry) => entry.DBInstanceIdentifier)).toEqual(expected);
  });

  test('of clusters, filtered', async () => {
    const { rds } = await databasesOf(seed);
    const list = async (Name: string, Value: string) =>
      (await rds.send(new DescribeDBClustersCommand({ Filters: [{ Name, Values: [Value] }] }))).DBClusters?.map(
        (entry) => entry.DBClusterIdentifier,
      );
    expect(await list('db-cluster-id', arn('cluster', 'big'))).toEqual(['big']);
    expect(await list('engine', 'neptune')).toEqual(['graph']);
  });

  test.each([
    ['tag:Backup', 'InvalidParameterValue', 'Unrecognized filter name: tag:Backup'],
    ['domain', 'NotModelledBySandbox', 'domain'],
  ])('filtered by %s is refused', async (Name, code, message) => {
    const { rds } = await databasesOf(seed);
    const call = rds.send(new DescribeDBInstancesCommand({ Filters: [{ Name, Values: ['yes'] }] }));
    expect(await refusalOf(call)).toEqual({ code, status: 400, message: expect.stringContaining(message) });
  });
});

describe('snapshots', () => {
  const snapshots: AccountSeed = {
    dbInstances: [{ region, id: 'one', resourceId: 'db-ONE', engine: 'mysql' }],
    dbSnapshots: [
      { region, id: 'mine', sourceId: 'one', tags: { CreatedBy: 'me' }, createdAt: '2026-10-01T00:00:00Z' },
      { region, id: 'orphan', sourceId: 'gone' },
      { region, id: 'open', sourceId: 'one', public: true },
      { region, id: 'rds:one-2026-11-20', sourceId: 'one', type: 'automated' },
      { region, id: 'awsbackup:job-1', sourceId: 'one', type: 'awsbackup' },
      { region, id: 'theirs', sourceId: 'one', ownerId: stranger, sharedWith: [account], tags: { CreatedBy: 'them' } },
      { region, id: 'everybodys', ownerId: stranger, public: true },
      { region, id: 'private', ownerId: stranger },
      { region: 'us-east-1', id: 'elsewhere' },
    ],
  };
  const mine = ['mine', 'orphan', 'open', 'rds:one-2026-11-20', 'awsbackup:job-1'];
  const theirs = arn('snapshot', 'theirs', stranger);
  const everybodys = arn('snapshot', 'everybodys', stranger);

  test.each<[DescribeDBSnapshotsMessage, string[]]>([
    [{}, mine],
    [{ SnapshotType: 'manual' }, ['mine', 'orphan', 'open']],
    [{ SnapshotType: 'manual', IncludeShared: true, IncludePublic: true }, ['mine', 'orphan', 'open']],
    [{ SnapshotType: 'automated' }, ['rds:one-2026-11-20']],
    [{ SnapshotType: 'awsbackup' }, ['awsbackup:job-1']],
    [{ SnapshotType: 'shared' }, [theirs]],
    [{ SnapshotType: 'public' }, [arn('snapshot', 'open'), everybodys]],
    [{ IncludeShared: true }, [...mine, theirs]],
    [{ IncludePublic: true }, [...mine, everybodys]],
    [{ DBInstanceIdentifier: 'ONE' }, ['mine', 'open', 'rds:one-2026-11-20', 'awsbackup:job-1']],
    [{ DBInstanceIdentifier: 'one', SnapshotType: 'manual' }, ['mine', 'open']],
    [{ DBInstanceIdentifier: 'gone' }, ['orphan']],
    [{ DBInstanceIdentifier: 'never-was' }, []],
    [{ DBSnapshotIdentifier: 'MINE' }, ['mine']],
    [{ DBSnapshotIdentifier: arn('snapshot', 'mine') }, ['mine']],
    [{ DBSnapshotIdentifier: theirs }, [theirs]],
    [{ DBSnapshotIdentifier: 'rds:one-2026-11-20', SnapshotType: 'automated' }, ['rds:one-2026-11-20']],
    [{ DbiResourceId: 'db-ONE' }, ['mine', 'open', 'rds:one-2026-11-20', 'awsbackup:job-1']],
    [{ Filters: [{ Name: 'db-snapshot-id', Values: ['mine', 'open'] }] }, ['mine', 'open']],
    [{ Filters: [{ Name: 'db-instance-id', Values: [arn('db', 'gone')] }] }, ['orphan']],
    [{ Filters: [{ Name: 'snapshot-type', Values: ['automated', 'awsbackup'] }] }, mine.slice(3)],
    [{ Filters: [{ Name: 'engine', Values: ['postgres'] }] }, ['orphan']],
  ])('%j', async (input, expected) => {
    const { rds } = await databasesOf(snapshots);
    const { DBSnapshots } = await rds.send(new DescribeDBSnapshotsCommand(input));
    expect(DBSnapshots?.map((entry) => entry.DBSnapshotIdentifier)).toEqual(expected);
  });

  test('say what they are', async () => {
    const { rds } = await databasesOf(snapshots);
    const { DBSnapshots } = await rds.send(new DescribeDBSnapshotsCommand({ IncludeShared: true }));
    expect(DBSnapshots?.map((entry) => entry.SnapshotType)).toEqual([
      'manual',
      'manual',
      'manual',
      'automated',
      'awsbackup',
      'shared',
    ]);
    expect(DBSnapshots?.[0]).toMatchObject({
      DBInstanceIdentifier: 'one',
      DbiResourceId: 'db-ONE',
      Engine: 'mysql',
      SnapshotCreateTime: new Date('2026-10-01T00:00:00Z'),
      TagList: [{ Key: 'CreatedBy', Value: 'me' }],
    });
    expect(DBSnapshots?.at(-1)?.TagList ?? []).toEqual([]);
  });

  test.each<[DescribeDBSnapshotsMessage, string, number]>([
    [{ DBSnapshotIdentifier: 'nothing' }, 'DBSnapshotNotFoundFault', 404],
    [{ DBSnapshotIdentifier: 'rds:one-2026-11-20' }, 'DBSnapshotNotFoundFault', 404],
    [{ DBSnapshotIdentifier: arn('snapshot', 'private', stranger) }, 'DBSnapshotNotFoundFault', 404],
    [{ DBSnapshotIdentifier: 'mine', SnapshotType: 'automated' }, 'DBSnapshotNotFoundFault', 404],
    [{ SnapshotType: 'mine' }, 'InvalidParameterValue', 400],
  ])('%j is refused', async (input, code, status) => {
    const { rds } = await databasesOf(snapshots);
    expect(await refusalOf(rds.send(new DescribeDBSnapshotsCommand(input)))).toMatchObject({ code, status });
  });

  test('of clusters are a list of their own', async () => {
    const { rds } = await databasesOf({
      ...snapshots,
      dbClusters: [{ region, id: 'big', resourceId: 'cluster-BIG' }],
      dbClusterSnapshots: [
        { region, id: 'night', sourceId: 'big', tags: { a: 'b' } },
        { region, id: 'rds:big', sourceId: 'big', type: 'automated' },
      ],
    });
    const list = async (input: object) =>
      (await rds.send(new DescribeDBClusterSnapshotsCommand(input))).DBClusterSnapshots;
    expect(await list({})).toMatchObject([
      {
        DBClusterSnapshotIdentifier: 'night',
        DBClusterIdentifier: 'big',
        DbClusterResourceId: 'cluster-BIG',
        SnapshotType: 'manual',
        Status: 'available',
        TagList: [{ Key: 'a', Value: 'b' }],
      },
      { DBClusterSnapshotIdentifier: 'rds:big', SnapshotType: 'automated' },
    ]);
    expect(await list({ DBClusterIdentifier: 'big', SnapshotType: 'manual' })).toHaveLength(1);
    expect(await list({ Filters: [{ Name: 'db-cluster-id', Values: ['big'] }] })).toHaveLength(2);
    expect(await list({ Filters: [{ Name: 'db-cluster-snapshot-id', Values: ['night'] }] })).toHaveLength(1);
    const both = { DBClusterIdentifier: 'big', DBClusterSnapshotIdentifier: 'night' };
    expect(await refusalOf(list(both))).toMatchObject({ code: 'InvalidParameterCombination', status: 400 });
    expect(await refusalOf(list({ DBClusterSnapshotIdentifier: 'day' }))).toMatchObject({
      code: 'DBClusterSnapshotNotFoundFault',
      status: 404,
    });
  });
});
