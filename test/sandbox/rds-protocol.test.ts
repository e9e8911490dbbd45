import { DescribeRegionsCommand } from '@aws-sdk/client-ec2';
import { CreateDBSnapshotCommand, DescribeDBInstancesCommand } from '@aws-sdk/client-rds';
import { AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import type { AccountSeed, FaultEffect, RegionCondition } from '../../sandbox/index.ts';
import { ec2Of, idTokenOf, refusalOf, region, sandboxOf, stsOf } from './helpers.ts';
import { databasesOf, rawRds, rdsOf } from './rds-client.ts';

const seed: AccountSeed = { dbInstances: [{ region, id: 'one' }] };
const create = () => new CreateDBSnapshotCommand({ DBSnapshotIdentifier: 'a', DBInstanceIdentifier: 'one' });
const list = () => new DescribeDBInstancesCommand({});

describe('the query protocol of RDS', () => {
  test.each([
    ['an unknown action', { Action: 'DescribeWeather' }, 'InvalidAction'],
    ['no action', {}, 'MissingAction'],
    ['an unknown parameter', { Action: 'DescribeDBInstances', MaxResults: '20' }, 'InvalidQueryParameter'],
    ['a filter as EC2 has it', { Action: 'DescribeDBInstances', 'Filter.1.Name': 'engine' }, 'InvalidQueryParameter'],
    ['a missing parameter', { Action: 'CreateDBSnapshot', DBInstanceIdentifier: 'one' }, 'MissingParameter'],
    ['a number that is none', { Action: 'DescribeDBInstances', MaxRecords: 'all' }, 'InvalidParameterValue'],
    ['a part the sandbox lacks', { Action: 'DescribeDBClusters', IncludeShared: 'true' }, 'NotModelledBySandbox'],
  ])('%s', async (_text, params, code) => {
    const answer = await rawRds(await sandboxOf(seed), params);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatch(
      new RegExp(
        `<ErrorResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><Error><Type>Sender</Type><Code>${code}</Code><Message>[^<]+</Message></Error><RequestId>[^<]+</RequestId></ErrorResponse>$`,
      ),
    );
  });

  test('a list that is empty is sent without a number', async () => {
    const answer = await rawRds(await sandboxOf(seed), { Action: 'DescribeDBInstances', Filters: '' });
    expect(answer.status).toBe(200);
  });

  test('a request that nobody signed is known by its version', async () => {
    const answer = await rawRds(await sandboxOf(seed), { Action: 'DescribeDBInstances' }, '');
    expect(answer.status).toBe(403);
    expect(answer.body).toContain('<Code>MissingAuthenticationToken</Code>');
  });

  test('what was asked is in the log', async () => {
    const { sandbox, rds } = await databasesOf(seed);
    await rds.send(
      new DescribeDBInstancesCommand({ Filters: [{ Name: 'engine', Values: ['mysql'] }], MaxRecords: 20 }),
    );
    await refusalOf(rds.send(new DescribeDBInstancesCommand({ DBInstanceIdentifier: 'x' })));
    expect(sandbox.requests).toMatchObject([
      {
        service: 'rds',
        region,
        action: 'DescribeDBInstances',
        params: { 'Filters.Filter.1.Name': 'engine', 'Filters.Filter.1.Values.Value.1': 'mysql', MaxRecords: '20' },
        principal: 'arn:aws:iam::123456789012:user/sandbox',
        status: 200,
      },
      { service: 'rds', params: { DBInstanceIdentifier: 'x' }, status: 404, errorCode: 'DBInstanceNotFound' },
    ]);
    expect(Object.keys(sandbox.requests[0]?.params ?? {})).not.toContain('Version');
  });

  test('services share a region and nothing else', async () => {
    const { sandbox, rds } = await databasesOf({
      ...seed,
      faults: [{ match: { service: 'rds' }, do: { throttle: true } }],
    });
    await ec2Of(sandbox).send(new DescribeRegionsCommand({}));
    expect(await refusalOf(rds.send(list()))).toMatchObject({ code: 'Throttling' });
    expect(sandbox.requests.map(({ service }) => service)).toEqual(['ec2', 'rds']);
  });
});

describe('a fault in RDS', () => {
  test.each<[string, FaultEffect, object, number]>([
    ['throttles', { throttle: true }, { code: 'Throttling', status: 400, message: 'Rate exceeded' }, 0],
    [
      'denies',
      { deny: true },
      {
        code: 'AccessDenied',
        status: 403,
        message: expect.stringContaining('no identity-based policy allows the rds:CreateDBSnapshot action'),
      },
      0,
    ],
    [
      'denies like a service control policy',
      { deny: 'scp' },
      { code: 'AccessDenied', message: expect.stringContaining('service control policy') },
      0,
    ],
    ['answers any error', { error: { code: 'X', status: 418, message: 'no' } }, { code: 'X', status: 418 }, 0],
    ['cuts the connection before the work', { reset: true }, { status: undefined }, 0],
    ['cuts it after the work', { lostAnswer: true }, { status: undefined }, 1],
    ['answers 500 after the work', { answer500AfterWork: true }, { code: 'InternalFailure', status: 500 }, 1],
    ['never answers though the work is done', { lostAnswer: 'hang' }, { code: 'AbortError' }, 1],
  ])('%s', async (_text, effect, expected, snapshots) => {
    const { sandbox, rds, facts } = await databasesOf({
      ...seed,
      faults: [{ match: { action: 'CreateDBSnapshot' }, do: effect }],
    });
    const call = rds.send(create(), { abortSignal: AbortSignal.timeout(300) });
    expect(await refusalOf(call)).toMatchObject(expected);
    expect(facts().dbSnapshots).toHaveLength(snapshots);
    expect(sandbox.requests[0]?.faults).toEqual(Object.keys(effect));
  });

  test('finds what the parameters say', async () => {
    const { rds } = await databasesOf({
      dbInstances: [
        { region, id: 'one' },
        { region, id: 'two' },
      ],
      faults: [{ match: { action: 'CreateDB*', where: { DBInstanceIdentifier: 'one' } }, do: { deny: true } }],
    });
    expect(await refusalOf(rds.send(create()))).toMatchObject({ code: 'AccessDenied' });
    await rds.send(new CreateDBSnapshotCommand({ DBSnapshotIdentifier: 'b', DBInstanceIdentifier: 'two' }));
  });

  test('ends the session that asks', async () => {
    const arn = 'arn:aws:iam::123456789012:role/backup';
    const sandbox = await sandboxOf({
      ...seed,
      roles: [{ arn, trust: { subjects: ['*'] } }],
      faults: [{ match: { service: 'rds', nth: 2 }, do: { expireCredentials: true } }],
    });
    const { Credentials } = await stsOf(sandbox).send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: arn,
        RoleSessionName: 'run-1',
        WebIdentityToken: await idTokenOf(sandbox),
      }),
    );
    const rds = rdsOf(sandbox, {
      credentials: {
        accessKeyId: Credentials?.AccessKeyId ?? '',
        secretAccessKey: Credentials?.SecretAccessKey ?? '',
        sessionToken: Credentials?.SessionToken ?? '',
      },
    });
    await rds.send(list());
    expect(sandbox.requests.at(-1)?.principal).toBe(arn);
    expect(await refusalOf(rds.send(list()))).toMatchObject({ code: 'ExpiredToken', status: 403 });
    expect(await refusalOf(rds.send(list()))).toMatchObject({ code: 'ExpiredToken', status: 403 });
  });
});

describe('RDS turns away', () => {
  test('a key nobody has heard of', async () => {
    const sandbox = await sandboxOf(seed);
    const rds = rdsOf(sandbox, { credentials: { accessKeyId: 'AKIAXXXXXXXXXXXXXXXX', secretAccessKey: 'x' } });
    expect(await refusalOf(rds.send(list()))).toMatchObject({ code: 'InvalidClientTokenId', status: 403 });
  });

  test.each<[RegionCondition, object]>([
    ['not-enabled', { code: 'InvalidClientTokenId', status: 403 }],
    ['denied', { code: 'AccessDenied', message: expect.stringContaining('rds:DescribeDBInstances') }],
    ['unreachable', { status: undefined }],
    ['hang', { code: 'AbortError' }],
  ])('calls in a region that is %s', async (condition, expected) => {
    const { rds } = await databasesOf({ regions: [{ name: region, condition }] });
    expect(await refusalOf(rds.send(list(), { abortSignal: AbortSignal.timeout(300) }))).toMatchObject(expected);
  });

  test('what an empty bucket has no token for, each action and service for itself', async () => {
    const sandbox = await sandboxOf({
      ...seed,
      settings: {
        buckets: { DescribeDBInstances: { burst: 2, refillPerSecond: 1 }, '*': { burst: 1, refillPerSecond: 0 } },
      },
    });
    const rds = rdsOf(sandbox);
    await rds.send(list());
    await rds.send(list());
    expect(await refusalOf(rds.send(list()))).toMatchObject({ code: 'Throttling', status: 400 });
    await rds.send(create());
    expect(await refusalOf(rds.send(create()))).toMatchObject({ code: 'Throttling' });
    await ec2Of(sandbox).send(new DescribeRegionsCommand({}));
    // An action of the same name in another service has a bucket of its own.
    expect((await rawRds(sandbox, { Action: 'DescribeRegions' })).body).toContain('<Code>InvalidAction</Code>');
    sandbox.clock.advance(1_000);
    await rds.send(list());
  });

  test('nothing under the published limits, which do not speak of RDS', async () => {
    const { rds } = await databasesOf({ ...seed, settings: { buckets: 'published' } });
    const calls = await Promise.allSettled(Array.from({ length: 120 }, () => rds.send(list())));
    expect(calls.filter(({ status }) => status === 'rejected')).toEqual([]);
  });
});

describe('a seed', () => {
  test.each<[AccountSeed, string]>([
    [{ dbInstances: [{ region, id: 'a', clusterId: 'none' }] }, 'There is no DB cluster "none"'],
    [
      {
        dbInstances: [
          { region, id: 'a' },
          { region, id: 'A' },
        ],
      },
      'The DB instance a is there already',
    ],
    [
      {
        dbClusters: [
          { region, id: 'a' },
          { region, id: 'a' },
        ],
      },
      'The DB cluster a is there already',
    ],
    [
      {
        dbSnapshots: [
          { region, id: 'a' },
          { region, id: 'A' },
        ],
      },
      'The DB snapshot a is there already',
    ],
  ])('%j is refused', async (bad, message) => {
    await expect(sandboxOf(bad)).rejects.toThrow(message);
  });

  test.each([
    [{ dbInstances: [{ region, name: 'a' }] }, 'dbInstances[0] has no field "name"'],
    [{ dbClusters: [{ region, clusterId: 'a' }] }, 'dbClusters[0] has no field "clusterId"'],
    [{ dbSnapshots: {} }, 'dbSnapshots must be a list'],
    [{ dbClusterSnapshots: [{ region, id: 'a', instanceId: 'x' }] }, 'dbClusterSnapshots[0] has no field "instanceId"'],
  ])('misspelt is refused: %j', async (bad, message) => {
    const sandbox = await sandboxOf();
    const response = await fetch(`${sandbox.url}/_sandbox/seed`, { method: 'POST', body: JSON.stringify(bad) });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ message: expect.stringContaining(message) });
  });

  test('may hold a snapshot that is still being made', async () => {
    const { sandbox, facts } = await databasesOf({
      dbSnapshots: [
        { region, id: 'a', status: 'creating' },
        { region, id: 'b', status: 'creating', readyAt: '2026-11-22T00:00:00Z' },
      ],
    });
    sandbox.clock.advance?.(5_000);
    expect(facts().dbSnapshots.map(({ status }) => status)).toEqual(['available', 'creating']);
    sandbox.clock.advance?.(3_600_000);
    expect(facts().dbSnapshots.map(({ status }) => status)).toEqual(['available', 'available']);
  });
});
