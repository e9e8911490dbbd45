import type { Tag } from '@aws-sdk/client-rds';
import {
  AddTagsToResourceCommand,
  CreateDBClusterSnapshotCommand,
  CreateDBSnapshotCommand,
  ListTagsForResourceCommand,
  RemoveTagsFromResourceCommand,
} from '@aws-sdk/client-rds';
import { describe, expect, test } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { refusalOf, region } from './helpers.ts';
import { databasesOf } from './rds-client.ts';

const arn = (type: string, id: string) => `arn:aws:rds:${region}:123456789012:${type}:${id}`;
const numbered = (count: number): Tag[] => Array.from({ length: count }, (_, i) => ({ Key: `k${i}`, Value: '' }));

const illegal: [string, Tag[]][] = [
  ['a comma', [{ Key: 'a', Value: 'one, two' }]],
  ['brackets', [{ Key: 'off(8)', Value: '' }]],
  ['a star', [{ Key: 'a', Value: '*' }]],
  ['a backslash', [{ Key: 'a', Value: '\\' }]],
  ['a line end', [{ Key: 'a', Value: 'one\ntwo' }]],
  ['a tilde', [{ Key: 'a~', Value: '' }]],
  ['the prefix aws:', [{ Key: 'aws:x', Value: '' }]],
  ['the prefix RDS:', [{ Key: 'RDS:x', Value: '' }]],
  ['a value with the prefix rds:', [{ Key: 'a', Value: 'rds:x' }]],
  ['no key', [{ Key: '', Value: 'x' }]],
  ['a key of 129 characters', [{ Key: 'x'.repeat(129), Value: '' }]],
  ['a value of 257 characters', [{ Key: 'a', Value: 'x'.repeat(257) }]],
  [
    'a key given twice',
    [
      { Key: 'a', Value: '1' },
      { Key: 'a', Value: '2' },
    ],
  ],
  ['51 tags', numbered(51)],
];

describe('tags of a new snapshot', () => {
  const seed: AccountSeed = {
    dbInstances: [
      { region, id: 'one', tags: { Team: 'a', 'aws:cloudformation:stack-name': 's' }, copyTagsToSnapshot: true },
    ],
    dbClusters: [{ region, id: 'big', tags: { Team: 'b' }, copyTagsToSnapshot: true }],
  };
  const create = (Tags?: Tag[]) =>
    new CreateDBSnapshotCommand({ DBSnapshotIdentifier: 'a', DBInstanceIdentifier: 'one', Tags });

  test('are written with it', async () => {
    const { rds, facts } = await databasesOf(seed);
    const Tags = [
      { Key: 'Expire', Value: '2026-12-21T23:00:00Z' },
      { Key: 'Über uns/+-=._:@', Value: '' },
    ];
    const { DBSnapshot } = await rds.send(create(Tags));
    expect(DBSnapshot?.TagList).toEqual(Tags);
    expect(facts().dbSnapshots[0]?.tags).toEqual({ Expire: '2026-12-21T23:00:00Z', 'Über uns/+-=._:@': '' });
  });

  test.each([
    ['copied where the database says so and the request gives none', true, undefined, { Team: 'a' }],
    ['not copied beside any that the request gives', true, [{ Key: 'x', Value: '1' }], { x: '1' }],
    ['not copied by default', false, undefined, {}],
  ])('are %s', async (_text, copyTagsToSnapshot, tags, expected) => {
    const [one] = seed.dbInstances ?? [];
    const { rds, facts } = await databasesOf({ dbInstances: [{ region, ...one, copyTagsToSnapshot }] });
    await rds.send(create(tags));
    expect(facts().dbSnapshots[0]?.tags).toEqual(expected);
  });

  test('of a cluster are copied by the same rule', async () => {
    const { sandbox, rds, facts } = await databasesOf(seed);
    const make = (id: string, Tags?: Tag[]) =>
      rds.send(
        new CreateDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: id, DBClusterIdentifier: 'big', Tags }),
      );
    await make('a');
    sandbox.account.settleDbSnapshots();
    await make('b', [{ Key: 'x', Value: '1' }]);
    expect(facts().dbClusterSnapshots.map(({ tags }) => tags)).toEqual([{ Team: 'b' }, { x: '1' }]);
  });

  test.each(illegal)('cannot hold %s, and then there is no snapshot', async (_text, tags) => {
    const { rds, facts } = await databasesOf(seed);
    expect(await refusalOf(rds.send(create(tags)))).toMatchObject({ code: 'InvalidParameterValue', status: 400 });
    expect(facts()).toMatchObject({ dbSnapshots: [], dbInstances: [{ status: 'available' }] });
  });

  test('may be 50, of 128 and 256 characters', async () => {
    const { rds, facts } = await databasesOf(seed);
    await rds.send(create([...numbered(49), { Key: 'é'.repeat(128), Value: 'ü'.repeat(256) }]));
    expect(Object.keys(facts().dbSnapshots[0]?.tags ?? {})).toHaveLength(50);
  });
});

describe('tags of what is there', () => {
  const seed: AccountSeed = {
    dbInstances: [{ region, id: 'one', tags: { a: '1' } }],
    dbClusters: [{ region, id: 'big' }],
    dbSnapshots: [
      { region, id: 'snap' },
      { region, id: 'rds:one', type: 'automated' },
    ],
    dbClusterSnapshots: [{ region, id: 'snap' }],
  };

  test.each([
    ['db', 'one'],
    ['cluster', 'big'],
    ['snapshot', 'snap'],
    ['snapshot', 'rds:one'],
    ['cluster-snapshot', 'snap'],
  ])('%s:%s are added, listed and removed', async (type, id) => {
    const { rds } = await databasesOf(seed);
    const ResourceName = arn(type, id);
    const list = async () => (await rds.send(new ListTagsForResourceCommand({ ResourceName }))).TagList;
    const Tags = [
      { Key: 'a', Value: '2' },
      { Key: 'b', Value: '3' },
    ];
    await rds.send(new AddTagsToResourceCommand({ ResourceName, Tags }));
    expect(await list()).toEqual(Tags);
    await rds.send(new RemoveTagsFromResourceCommand({ ResourceName, TagKeys: ['a', 'never-was'] }));
    expect(await list()).toEqual([{ Key: 'b', Value: '3' }]);
  });

  test.each(illegal)('cannot hold %s', async (_text, Tags) => {
    const { rds, facts } = await databasesOf(seed);
    const call = rds.send(new AddTagsToResourceCommand({ ResourceName: arn('db', 'one'), Tags }));
    expect(await refusalOf(call)).toMatchObject({ code: 'InvalidParameterValue' });
    expect(facts().dbInstances[0]?.tags).toEqual({ a: '1' });
  });

  test('are 50 in all', async () => {
    const { rds, facts } = await databasesOf(seed);
    const ResourceName = arn('db', 'one');
    const call = rds.send(new AddTagsToResourceCommand({ ResourceName, Tags: numbered(50) }));
    expect(await refusalOf(call)).toMatchObject({ code: 'InvalidParameterValue' });
    expect(facts().dbInstances[0]?.tags).toEqual({ a: '1' });
    await rds.send(new AddTagsToResourceCommand({ ResourceName, Tags: numbered(49) }));
    expect(Object.keys(facts().dbInstances[0]?.tags ?? {})).toHaveLength(50);
  });

  test.each([
    [arn('db', 'two'), 'DBInstanceNotFoundFault'],
    [arn('cluster', 'one'), 'DBClusterNotFoundFault'],
    [arn('snapshot', 'x'), 'DBSnapshotNotFoundFault'],
    [arn('cluster-snapshot', 'x'), 'DBClusterSnapshotNotFoundFault'],
    [`arn:aws:rds:us-east-1:123456789012:db:one`, 'InvalidParameterValue'],
    [`arn:aws:rds:${region}:999999999999:db:one`, 'InvalidParameterValue'],
    ['one', 'InvalidParameterValue'],
    [arn('og', 'x'), 'NotModelledBySandbox'],
  ])('%s are refused', async (ResourceName, code) => {
    const { rds } = await databasesOf(seed);
    expect(await refusalOf(rds.send(new ListTagsForResourceCommand({ ResourceName })))).toMatchObject({ code });
  });
});
