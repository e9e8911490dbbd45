import * as client from '@aws-sdk/client-rds';
import { describe, expect, test } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { rdsActions } from '../../sandbox/rds/index.ts';
import { region, sandboxOf } from './helpers.ts';
import { rawRds } from './rds-client.ts';

const structure = 3;
const list = 1;
const operation = 9;
/** The bit of a list in the short form of a schema. */
const simpleList = 64;

/** A schema of the SDK may hide in a function, and may come with the traits of the member that has it. */
function unwrap(schema: unknown): { schema: unknown; traits: unknown } {
  const plain: unknown = typeof schema === 'function' ? schema() : schema;
  if (Array.isArray(plain) && plain.length === 2 && typeof plain[0] !== 'string') {
    return { ...unwrap(plain[0]), traits: plain[1] };
  }
  return { schema: plain, traits: undefined };
}

/** The input and the output of an operation. */
function shapesOf(action: string): { input: unknown; output: unknown } {
  const schema: unknown = Object.entries(client).find(([name]) => name === `${action}$`)?.[1];
  if (!Array.isArray(schema) || schema[0] !== operation) throw new Error(`The SDK has no operation ${action}.`);
  return { input: schema[4], output: schema[5] };
}

function elementOf(traits: unknown): string {
  const name: unknown = typeof traits === 'object' && traits !== null ? Reflect.get(traits, 'xmlName') : undefined;
  return typeof name === 'string' ? name : 'member';
}

/** The parts below a schema by name, in which a list has one part: its element. Undefined where there are none. */
function partsOf(schema: unknown): { parts: Map<string, unknown>; isList: boolean } | undefined {
  const plain = unwrap(schema).schema;
  if (typeof plain === 'number') {
    return plain < 128 && plain & simpleList ? { parts: new Map([['member', 0]]), isList: true } : undefined;
  }
  if (!Array.isArray(plain)) return undefined;
  if (plain[0] === list) {
    const member = unwrap(plain[4]);
    return { parts: new Map([[elementOf(member.traits), member.schema]]), isList: true };
  }
  if (plain[0] !== structure) return undefined;
  const [, , , , names, schemas] = plain;
  if (!Array.isArray(names) || !Array.isArray(schemas)) return undefined;
  return { parts: new Map(names.map((name, i) => [String(name), schemas[i]])), isList: false };
}

/** Every query parameter below a schema, numbers as `N`. */
function parametersOf(schema: unknown, prefix = ''): string[] {
  const below = partsOf(schema);
  if (below === undefined) return prefix === '' ? [] : [prefix];
  return [...below.parts].flatMap(([name, part]) => {
    const path = [prefix, name, ...(below.isList ? ['N'] : [])].filter((text) => text !== '').join('.');
    return parametersOf(part, path);
  });
}

/** Element names that no part of the schema has, as paths. */
function strangers(xml: string, schema: unknown): string[] {
  const found: string[] = [];
  const path: { name: string; schema: unknown }[] = [];
  for (const [, close, name = '', open] of xml.matchAll(/<(?:\/([\w:]+)|([\w:]+)\s*(\/)?)>/g)) {
    if (close !== undefined) {
      path.pop();
      continue;
    }
    const parent = path.at(-1);
    const below = partsOf(parent === undefined ? schema : parent.schema);
    if (below?.parts.has(name) !== true) found.push([...path.map((entry) => entry.name), name].join('.'));
    if (open === undefined) path.push({ name, schema: below?.parts.get(name) });
  }
  return found;
}

describe('the parameters of each action are those of the SDK', () => {
  test.each([...rdsActions])('%s', (name, action) => {
    const known = new Set(parametersOf(shapesOf(name).input));
    expect(action.parameters.filter((parameter) => !known.has(parameter))).toEqual([]);
    const heads = new Set([...action.parameters, ...(action.unmodelled ?? [])].map((entry) => entry.split('.')[0]));
    expect([...known].map((entry) => entry.split('.')[0]).filter((head) => !heads.has(head))).toEqual([]);
  });
});

describe('the elements of each answer are those of the SDK', () => {
  const tags = { Name: 'x' };
  const snapshots = [
    { region, id: 'snap', sourceId: 'one', tags },
    { region, id: 'theirs', ownerId: '999999999999', public: true },
    ...Array.from({ length: 30 }, (_, i) => ({ region, id: `more-${i}`, tags })),
  ];
  const seed: AccountSeed = {
    dbClusters: [{ region, id: 'big', members: ['big-1'], tags }],
    dbInstances: [{ region, id: 'one', tags }],
    dbSnapshots: snapshots,
    dbClusterSnapshots: snapshots,
  };
  const ResourceName = `arn:aws:rds:${region}:123456789012:db:one`;
  const share = { AttributeName: 'restore', 'ValuesToAdd.AttributeValue.1': 'all' };
  const answers: Record<string, Record<string, string>> = {
    AddTagsToResource: { ResourceName, 'Tags.Tag.1.Key': 'k', 'Tags.Tag.1.Value': 'v' },
    CopyDBClusterSnapshot: {
      SourceDBClusterSnapshotIdentifier: `arn:aws:rds:${region}:123456789012:cluster-snapshot:snap`,
      TargetDBClusterSnapshotIdentifier: 'copy',
    },
    CopyDBSnapshot: {
      SourceDBSnapshotIdentifier: `arn:aws:rds:${region}:123456789012:snapshot:snap`,
      TargetDBSnapshotIdentifier: 'copy',
    },
    CreateDBClusterSnapshot: { DBClusterSnapshotIdentifier: 'new', DBClusterIdentifier: 'big' },
    CreateDBSnapshot: { DBSnapshotIdentifier: 'new', DBInstanceIdentifier: 'one' },
    CreateDBInstance: {
      DBInstanceIdentifier: 'big-2',
      DBClusterIdentifier: 'big',
      DBInstanceClass: 'db.r6g.large',
      Engine: 'aurora-postgresql',
    },
    RestoreDBClusterFromSnapshot: {
      DBClusterIdentifier: 'new',
      SnapshotIdentifier: 'snap',
      Engine: 'aurora-postgresql',
    },
    RestoreDBInstanceFromDBSnapshot: { DBInstanceIdentifier: 'new', DBSnapshotIdentifier: 'snap' },
    DeleteDBClusterSnapshot: { DBClusterSnapshotIdentifier: 'snap' },
    DeleteDBSnapshot: { DBSnapshotIdentifier: 'snap' },
    DescribeDBClusterSnapshotAttributes: { DBClusterSnapshotIdentifier: 'snap' },
    DescribeDBClusterSnapshots: { IncludePublic: 'true', MaxRecords: '20' },
    DescribeDBSnapshotAttributes: { DBSnapshotIdentifier: 'snap' },
    DescribeDBSnapshots: { IncludePublic: 'true', MaxRecords: '20' },
    ListTagsForResource: { ResourceName },
    ModifyDBClusterSnapshotAttribute: { DBClusterSnapshotIdentifier: 'snap', ...share },
    ModifyDBSnapshotAttribute: { DBSnapshotIdentifier: 'snap', ...share },
    RemoveTagsFromResource: { ResourceName, 'TagKeys.member.1': 'Name' },
  };
  const silent = new Set(['AddTagsToResource', 'RemoveTagsFromResource']);

  test.each([...rdsActions.keys()])('%s', async (action) => {
    const { status, body } = await rawRds(await sandboxOf(seed), { Action: action, ...answers[action] });
    expect(status, body).toBe(200);
    const metadata = '<ResponseMetadata><RequestId>[^<]+</RequestId></ResponseMetadata>';
    const inner = new RegExp(
      `<${action}Response xmlns="http://rds.amazonaws.com/doc/2014-10-31/">(?:<${action}Result>(.+)</${action}Result>)?${metadata}</${action}Response>$`,
    ).exec(body);
    expect(inner, body).not.toBeNull();
    expect(inner?.[1] === undefined).toBe(silent.has(action));
    expect(strangers(inner?.[1] ?? '', shapesOf(action).output)).toEqual([]);
  });

  test('a list of another name would be told', () => {
    const { output } = shapesOf('DescribeDBSnapshots');
    expect(strangers('<DBSnapshots><item><Status>x</Status></item></DBSnapshots><Next>x</Next>', output)).toEqual([
      'DBSnapshots.item',
      'DBSnapshots.item.Status',
      'Next',
    ]);
  });
});
