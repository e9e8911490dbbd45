import { DBSnapshotAlreadyExistsFault, DescribeDBSnapshotsCommand } from '@aws-sdk/client-rds';
import { describe, expect, test } from 'vitest';
import type { DbClusterSeed } from '../../sandbox/index.ts';
import { refusalOf, region } from './helpers.ts';
import { databasesOf } from './rds-client.ts';
import { big, clusterSnapshotOf, one, snapshotOf } from './rds-databases.ts';

describe('a snapshot of an instance', () => {
  test('is creating, then available; its database is backing up meanwhile', async () => {
    const { sandbox, rds, facts } = await databasesOf({ dbInstances: [one] });
    const { DBSnapshot } = await rds.send(snapshotOf('Nightly-1', 'ONE'));
    expect(DBSnapshot).toMatchObject({
      DBSnapshotIdentifier: 'nightly-1',
      DBSnapshotArn: `arn:aws:rds:${region}:123456789012:snapshot:nightly-1`,
      DBInstanceIdentifier: 'one',
      Status: 'creating',
      SnapshotType: 'manual',
      Engine: 'mysql',
      AllocatedStorage: 100,
      PercentProgress: 0,
      TagList: [],
    });
    expect(DBSnapshot?.SnapshotCreateTime).toBeUndefined();
    expect(facts().dbInstances[0]?.status).toBe('backing-up');
    sandbox.clock.advance?.(4_999);
    expect(facts().dbSnapshots[0]?.status).toBe('creating');
    sandbox.clock.advance?.(1);
    expect(facts()).toMatchObject({
      dbInstances: [{ id: 'one', status: 'available' }],
      dbSnapshots: [{ id: 'nightly-1', sourceId: 'one', status: 'available', type: 'manual' }],
    });
    const { DBSnapshots } = await rds.send(new DescribeDBSnapshotsCommand({ DBSnapshotIdentifier: 'NIGHTLY-1' }));
    expect(DBSnapshots).toMatchObject([
      {
        Status: 'available',
        PercentProgress: 100,
        SnapshotCreateTime: new Date('2026-11-21T23:00:00Z'),
        FullSnapshotSizeInBytes: 100 * 2 ** 29,
      },
    ]);
  });

  test('takes as long as it is told to', async () => {
    const { sandbox, rds, facts } = await databasesOf({ dbInstances: [one], settings: { dbSnapshotReadyMs: 60_000 } });
    await rds.send(snapshotOf('a'));
    sandbox.clock.advance?.(59_999);
    expect(facts().dbSnapshots[0]?.status).toBe('creating');
    sandbox.clock.advance?.(1);
    expect(facts().dbSnapshots[0]?.status).toBe('available');
  });

  test('fails when told to, and lets its database go', async () => {
    const { sandbox, rds, facts } = await databasesOf({
      dbInstances: [one],
      faults: [{ match: { action: 'CreateDBSnapshot', nth: 1 }, do: { dbSnapshotFails: true } }],
    });
    await rds.send(snapshotOf('a'));
    sandbox.clock.advance?.(5_000);
    await rds.send(snapshotOf('b'));
    sandbox.clock.advance?.(5_000);
    expect(facts().dbSnapshots.map(({ id, status }) => [id, status])).toEqual([
      ['a', 'failed'],
      ['b', 'available'],
    ]);
    expect(facts().dbInstances[0]?.status).toBe('available');
    const { DBSnapshots } = await rds.send(new DescribeDBSnapshotsCommand({ DBSnapshotIdentifier: 'a' }));
    expect(DBSnapshots?.[0]).toMatchObject({ Status: 'failed' });
    expect(DBSnapshots?.[0]?.SnapshotCreateTime).toBeUndefined();
  });

  test('can be settled by hand', async () => {
    const { sandbox, rds, facts } = await databasesOf({ dbInstances: [one] });
    await rds.send(snapshotOf('a'));
    sandbox.account.settleDbSnapshots('failed');
    expect(facts().dbSnapshots[0]?.status).toBe('failed');
  });

  test.each(['stopped', 'backing-up', 'creating', 'deleting', 'storage-full', 'modifying'])(
    'is refused while the database is %s',
    async (status) => {
      const { rds, facts } = await databasesOf({ dbInstances: [{ ...one, status }] });
      expect(await refusalOf(rds.send(snapshotOf('a')))).toEqual({
        code: 'InvalidDBInstanceStateFault',
        status: 400,
        message: expect.stringContaining('one is not currently in the available state'),
      });
      expect(facts().dbSnapshots).toEqual([]);
    },
  );

  test('is refused while another one is being made', async () => {
    const { sandbox, rds, facts } = await databasesOf({ dbInstances: [one] });
    await rds.send(snapshotOf('a'));
    expect(await refusalOf(rds.send(snapshotOf('b')))).toMatchObject({ code: 'InvalidDBInstanceStateFault' });
    sandbox.account.setDbStatus(region, 'instance', 'one', 'available');
    sandbox.clock.advance?.(1_000);
    await rds.send(snapshotOf('b'));
    sandbox.clock.advance?.(4_000);
    expect(facts()).toMatchObject({
      dbSnapshots: [{ status: 'available' }, { status: 'creating' }],
      dbInstances: [{ status: 'backing-up' }],
    });
    sandbox.clock.advance?.(1_000);
    expect(facts().dbInstances[0]?.status).toBe('available');
  });

  test('is refused for a member of a cluster', async () => {
    const { rds, facts } = await databasesOf({ dbClusters: [big] });
    expect(await refusalOf(rds.send(snapshotOf('a', 'big-1')))).toEqual({
      code: 'InvalidParameterValue',
      status: 400,
      message: expect.stringContaining('Please use the CreateDBClusterSnapshot API'),
    });
    expect(facts().dbSnapshots).toEqual([]);
  });

  test('is refused where there is no such database', async () => {
    const { rds } = await databasesOf({ dbInstances: [one] });
    expect(await refusalOf(rds.send(snapshotOf('a', 'two')))).toMatchObject({
      code: 'DBInstanceNotFoundFault',
      status: 404,
    });
    const arn = `arn:aws:rds:${region}:123456789012:db:one`;
    expect(await refusalOf(rds.send(snapshotOf('a', arn)))).toMatchObject({ code: 'InvalidParameterValue' });
  });

  test('has a name of its own, whatever the case', async () => {
    const { sandbox, rds, facts } = await databasesOf({ dbInstances: [one, { region, id: 'two' }] });
    await rds.send(snapshotOf('night'));
    await expect(rds.send(snapshotOf('NIGHT', 'two'))).rejects.toBeInstanceOf(DBSnapshotAlreadyExistsFault);
    expect(sandbox.requests.at(-1)).toMatchObject({ status: 400, errorCode: 'DBSnapshotAlreadyExists' });
    expect(facts().dbSnapshots).toHaveLength(1);
  });

  test.each([
    [false, 'DBSnapshotAlreadyExistsFault'],
    [true, 'InvalidDBInstanceStateFault'],
  ])('with its name taken, on a busy database (dbStatusBeforeName %s), is a %s', async (dbStatusBeforeName, code) => {
    const { rds } = await databasesOf({ dbInstances: [one], settings: { dbStatusBeforeName } });
    await rds.send(snapshotOf('a'));
    expect(await refusalOf(rds.send(snapshotOf('a')))).toMatchObject({ code });
  });

  test.each(['', '1a', '-a', 'a-', 'a--b', 'a_b', 'a.b', 'a b', 'rds:a', 'é', 'x'.repeat(256)])(
    'cannot be named "%s"',
    async (name) => {
      const { rds, facts } = await databasesOf({ dbInstances: [one] });
      const { code, status } = await refusalOf(rds.send(snapshotOf(name)));
      expect([code, status]).toEqual([name === '' ? 'MissingParameter' : 'InvalidParameterValue', 400]);
      expect(facts().dbSnapshots).toEqual([]);
    },
  );

  test.each(['a', 'a1-b2-c3', 'Z9', 'x'.repeat(255)])('can be named "%s"', async (name) => {
    const { rds, facts } = await databasesOf({ dbInstances: [one] });
    await rds.send(snapshotOf(name));
    expect(facts().dbSnapshots[0]?.id).toBe(name.toLowerCase());
  });
});

describe('a snapshot of a cluster', () => {
  test('leaves the members as they are, and has its time at once', async () => {
    const { sandbox, rds, facts } = await databasesOf({ dbClusters: [big] });
    const { DBClusterSnapshot } = await rds.send(clusterSnapshotOf('Night'));
    expect(DBClusterSnapshot).toMatchObject({
      DBClusterSnapshotIdentifier: 'night',
      DBClusterSnapshotArn: `arn:aws:rds:${region}:123456789012:cluster-snapshot:night`,
      DBClusterIdentifier: 'big',
      Status: 'creating',
      SnapshotCreateTime: new Date('2026-11-21T23:00:00Z'),
    });
    expect(facts()).toMatchObject({
      dbClusters: [{ status: 'backing-up' }],
      dbInstances: [{ status: 'available' }, { status: 'available' }],
      dbSnapshots: [],
    });
    sandbox.clock.advance?.(5_000);
    expect(facts()).toMatchObject({
      dbClusters: [{ status: 'available' }],
      dbClusterSnapshots: [{ status: 'available' }],
    });
  });

  test.each(['neptune', 'docdb'])('is made of %s too, which answers the same API', async (engine) => {
    const { rds, facts } = await databasesOf({ dbClusters: [{ ...big, engine }] });
    await rds.send(clusterSnapshotOf('a'));
    expect(facts()).toMatchObject({
      dbClusters: [{ engine }],
      dbInstances: [
        { engine, clusterId: 'big' },
        { engine, clusterId: 'big' },
      ],
      dbClusterSnapshots: [{ sourceId: 'big' }],
    });
  });

  test.each<[string, DbClusterSeed, string, string, string, number]>([
    ['of a stopped one', { ...big, status: 'stopped' }, 'a', 'big', 'InvalidDBClusterStateFault', 400],
    ['of none', big, 'a', 'small', 'DBClusterNotFoundFault', 404],
    ['with a name of 64 characters', big, 'x'.repeat(64), 'big', 'InvalidParameterValue', 400],
    ['with a double hyphen', big, 'a--b', 'big', 'InvalidParameterValue', 400],
  ])('%s is refused', async (_text, seed, name, source, code, status) => {
    const { rds, facts } = await databasesOf({ dbClusters: [seed] });
    expect(await refusalOf(rds.send(clusterSnapshotOf(name, source)))).toMatchObject({ code, status });
    expect(facts().dbClusterSnapshots).toEqual([]);
  });

  test('may have a name of 63 characters, once', async () => {
    const { sandbox, rds } = await databasesOf({ dbClusters: [big] });
    await rds.send(clusterSnapshotOf('x'.repeat(63)));
    const again = await refusalOf(rds.send(clusterSnapshotOf('X'.repeat(63))));
    expect(again).toMatchObject({ code: 'DBClusterSnapshotAlreadyExistsFault', status: 400 });
    expect(sandbox.requests.at(-1)?.errorCode).toBe('DBClusterSnapshotAlreadyExistsFault');
  });

  test('fails when told to', async () => {
    const { sandbox, rds, facts } = await databasesOf({
      dbClusters: [big],
      faults: [{ match: { action: 'CreateDBClusterSnapshot' }, do: { dbSnapshotFails: true } }],
    });
    await rds.send(clusterSnapshotOf('a'));
    sandbox.clock.advance?.(5_000);
    expect(facts().dbClusterSnapshots[0]?.status).toBe('failed');
  });
});
