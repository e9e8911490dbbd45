import {
  DeleteDBClusterSnapshotCommand,
  DeleteDBSnapshotCommand,
  DescribeDBClusterSnapshotAttributesCommand,
  DescribeDBSnapshotAttributesCommand,
  ModifyDBClusterSnapshotAttributeCommand,
  ModifyDBSnapshotAttributeCommand,
} from '@aws-sdk/client-rds';
import { describe, expect, test } from 'vitest';
import type { DbSnapshotSeed } from '../../sandbox/index.ts';
import { refusalOf, region } from './helpers.ts';
import { databasesOf } from './rds-client.ts';

const stranger = '999999999999';

describe('deleting', () => {
  test('a manual snapshot takes it away for good, and makes room under the quota', async () => {
    const { rds, facts } = await databasesOf({
      dbSnapshots: [
        { region, id: 'a' },
        { region, id: 'b' },
      ],
    });
    const remove = () => rds.send(new DeleteDBSnapshotCommand({ DBSnapshotIdentifier: 'A' }));
    expect((await remove()).DBSnapshot).toMatchObject({ DBSnapshotIdentifier: 'a', Status: 'deleted' });
    expect(facts().dbSnapshots.map(({ id }) => id)).toEqual(['b']);
    expect(await refusalOf(remove())).toEqual({
      code: 'DBSnapshotNotFoundFault',
      status: 404,
      message: 'DBSnapshot not found: A',
    });
  });

  test('a snapshot of a cluster', async () => {
    const { rds, facts } = await databasesOf({
      dbClusterSnapshots: [{ region, id: 'a' }],
      dbSnapshots: [{ region, id: 'a' }],
    });
    const remove = () => rds.send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: 'a' }));
    expect((await remove()).DBClusterSnapshot).toMatchObject({ Status: 'deleted' });
    expect(facts()).toMatchObject({ dbClusterSnapshots: [], dbSnapshots: [{ id: 'a' }] });
    expect(await refusalOf(remove())).toMatchObject({ code: 'DBClusterSnapshotNotFoundFault', status: 404 });
  });

  const kept: [string, Omit<DbSnapshotSeed, 'region'>, string][] = [
    ['an automated one', { id: 'rds:a', type: 'automated' }, 'State'],
    ["one of AWS Backup's", { id: 'awsbackup:job-1', type: 'awsbackup' }, 'State'],
    ['one that is being created', { id: 'a', status: 'creating', readyAt: '2027-01-01T00:00:00Z' }, 'State'],
    ['one that failed', { id: 'a', status: 'failed' }, 'State'],
    ["another account's, though public", { id: 'a', ownerId: stranger, public: true }, 'NotFound'],
  ];

  test.each(kept)('%s is refused', async (_text, seed, what) => {
    const { rds, facts } = await databasesOf({
      dbSnapshots: [{ region, ...seed }],
      dbClusterSnapshots: [{ region, ...seed }],
    });
    const before = facts();
    const one = rds.send(new DeleteDBSnapshotCommand({ DBSnapshotIdentifier: seed.id }));
    expect(await refusalOf(one)).toMatchObject({
      code: what === 'State' ? 'InvalidDBSnapshotStateFault' : 'DBSnapshotNotFoundFault',
    });
    const cluster = rds.send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: seed.id }));
    expect(await refusalOf(cluster)).toMatchObject({
      code: what === 'State' ? 'InvalidDBClusterSnapshotStateFault' : 'DBClusterSnapshotNotFoundFault',
    });
    expect(facts()).toEqual(before);
  });

  test.each([
    ['rds:a', 'automated snapshots cannot be deleted.', 'Only manual snapshots may be deleted.'],
    ['awsbackup:job-1', 'is managed by AWS Backup', 'is managed by AWS Backup'],
  ])('%s says why not', async (id, instance, cluster) => {
    const seeds: DbSnapshotSeed[] = [
      { region, id: 'rds:a', type: 'automated' },
      { region, id: 'awsbackup:job-1', type: 'awsbackup' },
    ];
    const { rds } = await databasesOf({ dbSnapshots: seeds, dbClusterSnapshots: seeds });
    const one = await refusalOf(rds.send(new DeleteDBSnapshotCommand({ DBSnapshotIdentifier: id })));
    expect(one.message).toContain(instance);
    const other = rds.send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: id }));
    expect((await refusalOf(other)).message).toContain(cluster);
  });

  test('one that failed is let pass where the settings say so', async () => {
    const { rds, facts } = await databasesOf({
      dbSnapshots: [{ region, id: 'a', status: 'failed' }],
      settings: { failedDbSnapshotsDeletable: true },
    });
    await rds.send(new DeleteDBSnapshotCommand({ DBSnapshotIdentifier: 'a' }));
    expect(facts().dbSnapshots).toEqual([]);
  });
});

describe('sharing', () => {
  const restore = (id: string, ValuesToAdd?: string[], ValuesToRemove?: string[]) =>
    new ModifyDBSnapshotAttributeCommand({
      DBSnapshotIdentifier: id,
      AttributeName: 'restore',
      ValuesToAdd,
      ValuesToRemove,
    });

  test('makes a snapshot public, and private again', async () => {
    const { rds, facts } = await databasesOf({ dbSnapshots: [{ region, id: 'a' }] });
    const changed = await rds.send(restore('A', [stranger, 'all']));
    const attributes = { DBSnapshotIdentifier: 'a', DBSnapshotAttributes: [{ AttributeName: 'restore' }] };
    expect(changed.DBSnapshotAttributesResult).toMatchObject(attributes);
    expect(changed.DBSnapshotAttributesResult?.DBSnapshotAttributes?.[0]?.AttributeValues).toEqual([stranger, 'all']);
    expect(facts().dbSnapshots[0]?.sharedWith).toEqual([stranger, 'all']);
    await rds.send(restore('a', undefined, ['all']));
    const seen = await rds.send(new DescribeDBSnapshotAttributesCommand({ DBSnapshotIdentifier: 'a' }));
    expect(seen.DBSnapshotAttributesResult?.DBSnapshotAttributes?.[0]?.AttributeValues).toEqual([stranger]);
  });

  test('a snapshot of a cluster', async () => {
    const { rds } = await databasesOf({ dbClusterSnapshots: [{ region, id: 'a' }] });
    const id = { DBClusterSnapshotIdentifier: 'a' };
    await rds.send(
      new ModifyDBClusterSnapshotAttributeCommand({ ...id, AttributeName: 'restore', ValuesToAdd: ['all'] }),
    );
    const seen = await rds.send(new DescribeDBClusterSnapshotAttributesCommand(id));
    expect(seen.DBClusterSnapshotAttributesResult).toMatchObject({
      ...id,
      DBClusterSnapshotAttributes: [{ AttributeName: 'restore', AttributeValues: ['all'] }],
    });
  });

  const accounts = Array.from({ length: 21 }, (_, i) => String(100_000_000_000 + i));
  test.each<[string, Partial<DbSnapshotSeed>, string, string[], string]>([
    ['an automated one', { id: 'rds:a', type: 'automated' }, 'rds:a', [stranger], 'InvalidParameterValue'],
    ['an encrypted one with all', { encrypted: true }, 'a', ['all'], 'InvalidParameterValue'],
    ['with what is no account', {}, 'a', ['friends'], 'InvalidParameterValue'],
    ['with 21 accounts', {}, 'a', accounts, 'SharedSnapshotQuotaExceededFault'],
    ['one that is not there', {}, 'b', [stranger], 'DBSnapshotNotFoundFault'],
    ['one that failed', { status: 'failed' }, 'a', [stranger], 'InvalidDBSnapshotStateFault'],
  ])('%s is refused', async (_text, seed, id, values, code) => {
    const { rds, facts } = await databasesOf({ dbSnapshots: [{ region, id: 'a', ...seed }] });
    expect(await refusalOf(rds.send(restore(id, values)))).toMatchObject({ code });
    expect(facts().dbSnapshots[0]?.sharedWith).toEqual([]);
  });

  test('takes an encrypted one for single accounts, and 20 of them', async () => {
    const { rds, facts } = await databasesOf({ dbSnapshots: [{ region, id: 'a', encrypted: true }] });
    await rds.send(restore('a', accounts.slice(0, 20)));
    expect(facts().dbSnapshots[0]?.sharedWith).toHaveLength(20);
  });
});
