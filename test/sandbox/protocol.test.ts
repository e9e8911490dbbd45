import { CreateImageCommand, DescribeInstancesCommand, DescribeRegionsCommand } from '@aws-sdk/client-ec2';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import type { RegionCondition } from '../../sandbox/index.ts';
import { ec2Of, rawCall, refusalOf, region, sandboxOf, stsOf } from './helpers.ts';

const stranger = { accessKeyId: 'AKIAXXXXXXXXXXXXXXXX', secretAccessKey: 'x' };

describe('the query protocol', () => {
  test.each([
    ['an unknown action', { Action: 'DescribeWeather' }, 400, 'InvalidAction'],
    ['no action', {}, 400, 'MissingAction'],
    ['an unknown parameter', { Action: 'DescribeInstances', Filters: 'x' }, 400, 'UnknownParameter'],
    ['the list name of the SDK', { Action: 'DescribeInstances', 'InstanceIds.1': 'i-1' }, 400, 'UnknownParameter'],
    ['a filter with Values', { Action: 'DescribeInstances', 'Filter.1.Values.1': 'x' }, 400, 'UnknownParameter'],
    ['a parameter of another action', { Action: 'DescribeRegions', MaxResults: '5' }, 400, 'UnknownParameter'],
    ['a missing parameter', { Action: 'CreateImage', InstanceId: 'i-1' }, 400, 'MissingParameter'],
    ['a flag that is none', { Action: 'DescribeRegions', AllRegions: 'yes' }, 400, 'InvalidParameterValue'],
    ['a number that is none', { Action: 'DescribeInstances', MaxResults: 'ten' }, 400, 'InvalidParameterValue'],
    ['a part the sandbox lacks', { Action: 'CreateImage', BootModeOverride: 'uefi' }, 400, 'NotModelledBySandbox'],
    ['a dry run', { Action: 'DescribeRegions', DryRun: 'true' }, 412, 'DryRunOperation'],
  ])('%s', async (_text, params, status, code) => {
    const answer = await rawCall(await sandboxOf(), params);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatch(
      new RegExp(
        `<Response><Errors><Error><Code>${code}</Code><Message>[^<]+</Message></Error></Errors><RequestID>[^<]+</RequestID></Response>$`,
      ),
    );
  });

  test('lists are read by their numbers, not by their order', async () => {
    const sandbox = await sandboxOf({ instances: [{ region, tags: { a: '1', b: '2' } }] });
    const { body } = await rawCall(sandbox, {
      Action: 'DescribeInstances',
      'Filter.10.Name': 'tag:b',
      'Filter.10.Value.1': '2',
      'Filter.2.Value.7': '1',
      'Filter.2.Name': 'tag:a',
    });
    expect(body).toContain('<instanceId>');
  });

  test('a dry run of CreateImage makes nothing', async () => {
    const sandbox = await sandboxOf({ instances: [{ region, id: 'i-0aaaaaaaaaaaaaaaa' }] });
    const call = ec2Of(sandbox).send(
      new CreateImageCommand({ InstanceId: 'i-0aaaaaaaaaaaaaaaa', Name: 'abc', DryRun: true }),
    );
    expect(await refusalOf(call)).toMatchObject({ code: 'DryRunOperation', status: 412 });
    expect(sandbox.snapshotState().regions[region]?.images).toEqual([]);
  });

  test('STS words its refusals in its own way', async () => {
    const sandbox = await sandboxOf();
    const { status, body } = await rawCall(sandbox, { Action: 'GetCallerIdentity', Version: '2011-06-15' }, '');
    expect(status).toBe(403);
    expect(body).toContain('<Error><Type>Sender</Type><Code>MissingAuthenticationToken</Code>');
  });

  test('a service that the sandbox has not is refused by name', async () => {
    const authorization = `AWS4-HMAC-SHA256 Credential=${stranger.accessKeyId}/20261121/${region}/s3/aws4_request`;
    const answer = await rawCall(await sandboxOf(), { Action: 'ListBuckets' }, authorization);
    expect(answer.body).toContain('The service &quot;s3&quot; is not modelled');
  });
});

describe('who is asking', () => {
  test('a user is told who he is', async () => {
    const sandbox = await sandboxOf({ accountId: '111122223333' });
    expect(await stsOf(sandbox).send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: '111122223333',
      Arn: 'arn:aws:iam::111122223333:user/sandbox',
    });
  });

  test('a key nobody has heard of', async () => {
    const sandbox = await sandboxOf();
    const ec2 = ec2Of(sandbox, { credentials: stranger }).send(new DescribeRegionsCommand({}));
    expect(await refusalOf(ec2)).toMatchObject({ code: 'AuthFailure', status: 401 });
    const sts = stsOf(sandbox, stranger).send(new GetCallerIdentityCommand({}));
    expect(await refusalOf(sts)).toMatchObject({ code: 'InvalidClientTokenId', status: 403 });
  });

  test('nobody', async () => {
    const answer = await rawCall(await sandboxOf(), { Action: 'DescribeRegions' }, '');
    expect(answer).toMatchObject({ status: 401, body: expect.stringContaining('<Code>AuthFailure</Code>') });
  });

  test('is in the log, with all that was said', async () => {
    const sandbox = await sandboxOf();
    const ec2 = ec2Of(sandbox);
    await ec2.send(new DescribeInstancesCommand({ Filters: [{ Name: 'tag:a', Values: ['b'] }], MaxResults: 1000 }));
    await refusalOf(ec2.send(new DescribeInstancesCommand({ InstanceIds: ['i-0aaaaaaaaaaaaaaaa'] })));
    const common = {
      at: Date.parse('2026-11-21T23:00:00Z'),
      service: 'ec2',
      region,
      account: '123456789012',
      action: 'DescribeInstances',
      accessKeyId: 'AKIASANDBOX000000001',
      principal: 'arn:aws:iam::123456789012:user/sandbox',
      userAgent: expect.stringContaining('aws-sdk-js'),
    };
    expect(sandbox.requests).toEqual([
      { ...common, status: 200, params: { 'Filter.1.Name': 'tag:a', 'Filter.1.Value.1': 'b', MaxResults: '1000' } },
      {
        ...common,
        status: 400,
        params: { 'InstanceId.1': 'i-0aaaaaaaaaaaaaaaa' },
        errorCode: 'InvalidInstanceID.NotFound',
      },
    ]);
  });
});

describe('a region', () => {
  async function callIn(name: string, condition: RegionCondition) {
    const sandbox = await sandboxOf({ regions: ['us-east-1', { name: region, condition }] });
    const client = ec2Of(sandbox, { region: name });
    const abort = AbortSignal.timeout(300);
    return refusalOf(client.send(new DescribeInstancesCommand({}), { abortSignal: abort }));
  }

  test.each<[RegionCondition, object]>([
    ['not-enabled', { code: 'AuthFailure', status: 401 }],
    [
      'denied',
      {
        code: 'UnauthorizedOperation',
        status: 403,
        message: expect.stringContaining('explicit deny in a service control policy'),
      },
    ],
    ['unreachable', { status: undefined }],
    ['hang', { code: 'AbortError' }],
  ])('that is %s', async (condition, expected) => {
    expect(await callIn(region, condition)).toMatchObject(expected);
  });

  test('that the account does not have', async () => {
    expect(await callIn('sa-west-1', 'ok')).toMatchObject({ code: 'AuthFailure', status: 401 });
  });

  test('keeps to itself', async () => {
    const sandbox = await sandboxOf({ instances: [{ region: 'us-east-1' }] });
    const list = async (name: string) =>
      (await ec2Of(sandbox, { region: name }).send(new DescribeInstancesCommand({}))).Reservations?.length;
    expect([await list('us-east-1'), await list('eu-west-1')]).toEqual([1, 0]);
  });

  test('that is off is listed all the same', async () => {
    const sandbox = await sandboxOf({ regions: ['us-east-1', { name: region, condition: 'not-enabled' }] });
    const { Regions } = await ec2Of(sandbox, { region: 'us-east-1' }).send(new DescribeRegionsCommand({}));
    expect(Regions).toHaveLength(2);
  });
});
