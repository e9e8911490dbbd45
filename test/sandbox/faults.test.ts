import { CreateImageCommand, DescribeRegionsCommand } from '@aws-sdk/client-ec2';
import { AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import type { FaultEffect, FaultMatch, FaultRule } from '../../sandbox/index.ts';
import { ec2Of, idTokenOf, refusalOf, region, sandboxOf, stsOf } from './helpers.ts';

const id = 'i-0aaaaaaaaaaaaaaaa';

async function accountWith(...faults: FaultRule[]) {
  const sandbox = await sandboxOf({ instances: [{ region, id }], faults });
  return { sandbox, ec2: ec2Of(sandbox) };
}

describe('a fault', () => {
  test.each<[string, FaultEffect, object, number]>([
    ['throttles', { throttle: true }, { code: 'RequestLimitExceeded', status: 503 }, 0],
    [
      'answers any error',
      { error: { code: 'ResourceLimitExceeded', status: 400, message: 'full' } },
      { code: 'ResourceLimitExceeded', message: 'full' },
      0,
    ],
    [
      'denies',
      { deny: true },
      {
        code: 'UnauthorizedOperation',
        status: 403,
        message: expect.stringContaining('no identity-based policy allows the ec2:CreateImage action'),
      },
      0,
    ],
    [
      'denies like a service control policy',
      { deny: 'scp' },
      { message: expect.stringContaining('service control policy') },
      0,
    ],
    ['cuts the connection before the work', { reset: true }, { status: undefined }, 0],
    ['cuts it after the work', { lostAnswer: true }, { status: undefined }, 1],
    ['answers 500 after the work', { answer500AfterWork: true }, { code: 'InternalError', status: 500 }, 1],
    ['never answers', { hang: 'forever' }, { code: 'AbortError' }, 0],
    ['never answers though the work is done', { lostAnswer: 'hang' }, { code: 'AbortError' }, 1],
    ['is silent for a while, then cuts', { hang: 20 }, { status: undefined }, 0],
  ])('%s', async (_text, effect, expected, images) => {
    const { sandbox, ec2 } = await accountWith({ match: { action: 'CreateImage' }, do: effect });
    const create = new CreateImageCommand({ InstanceId: id, Name: 'abc' });
    expect(await refusalOf(ec2.send(create, { abortSignal: AbortSignal.timeout(300) }))).toMatchObject(expected);
    expect(sandbox.snapshotState().regions[region]?.images).toHaveLength(images);
    expect(sandbox.requests[0]?.faults).toEqual(Object.keys(effect));
  });

  test('delays', async () => {
    const { ec2 } = await accountWith({ match: {}, do: { delayMs: 50 } });
    const start = performance.now();
    await ec2.send(new DescribeRegionsCommand({}));
    expect(performance.now() - start).toBeGreaterThan(45);
  });

  test('ends the session that asks, and no other', async () => {
    const arn = 'arn:aws:iam::123456789012:role/backup';
    const sandbox = await sandboxOf({
      roles: [{ arn, trust: { subjects: ['*'] } }],
      faults: [{ match: { action: 'DescribeRegions', nth: 2 }, do: { expireCredentials: true } }],
    });
    const value = await idTokenOf(sandbox);
    const open = async () => {
      const { Credentials } = await stsOf(sandbox).send(
        new AssumeRoleWithWebIdentityCommand({ RoleArn: arn, RoleSessionName: 'run-1', WebIdentityToken: value }),
      );
      return ec2Of(sandbox, {
        credentials: {
          accessKeyId: Credentials?.AccessKeyId ?? '',
          secretAccessKey: Credentials?.SecretAccessKey ?? '',
          sessionToken: Credentials?.SessionToken ?? '',
        },
      });
    };
    const [one, two] = [await open(), await open()];
    await one.send(new DescribeRegionsCommand({}));
    expect(await refusalOf(one.send(new DescribeRegionsCommand({})))).toMatchObject({ code: 'RequestExpired' });
    await two.send(new DescribeRegionsCommand({}));
    expect(await refusalOf(one.send(new DescribeRegionsCommand({})))).toMatchObject({ code: 'RequestExpired' });
  });

  test('can strike the OIDC endpoint', async () => {
    const { sandbox } = await accountWith({
      match: { action: 'GetIdToken' },
      do: { error: { code: 'x', status: 503, message: 'down' } },
    });
    expect((await fetch(`${sandbox.url}/_github/oidc/token`)).status).toBe(503);
  });
});

describe('a fault matches', () => {
  const struck: [string, FaultMatch, number | undefined, string][] = [
    ['everything', {}, undefined, 'xxxxxx'],
    ['a glob of actions', { action: 'Describe*' }, undefined, 'xxxxxx'],
    ['one of several actions', { action: ['CreateImage', 'DescribeRegions'] }, undefined, 'xxxxxx'],
    ['no other action', { action: 'DescribeRegion' }, undefined, '......'],
    ['a region', { region }, undefined, 'xxxxxx'],
    ['no other region', { region: 'us-*' }, undefined, '......'],
    ['the nth', { nth: 2 }, undefined, '.x....'],
    ['every nth', { every: 3 }, undefined, '..x..x'],
    ['so many times', {}, 2, 'xx....'],
    ['every nth, so many times', { every: 2 }, 2, '.x.x..'],
    ['a parameter', { where: { AllRegions: 'tr*' } }, undefined, '......'],
    ['a predicate', { where: (params) => params.AllRegions === undefined }, undefined, 'xxxxxx'],
    ['with no chance at all', { probability: 0 }, undefined, '......'],
    ['with every chance', { probability: 1 }, undefined, 'xxxxxx'],
  ];

  test.each(struck)('%s', async (_text, match, times, expected) => {
    const { ec2 } = await accountWith({ match, do: { throttle: true }, ...(times === undefined ? {} : { times }) });
    let seen = '';
    for (let i = 0; i < 6; i += 1) {
      seen += await ec2.send(new DescribeRegionsCommand({})).then(
        () => '.',
        () => 'x',
      );
    }
    expect(seen).toBe(expected);
  });

  test('by chance, the same for the same seed', async () => {
    const run = async (randomSeed: number) => {
      const faults: FaultRule[] = [{ match: { probability: 0.5 }, do: { throttle: true } }];
      const ec2 = ec2Of(await sandboxOf({ faults }, randomSeed));
      let seen = '';
      for (let i = 0; i < 40; i += 1) {
        seen += await ec2.send(new DescribeRegionsCommand({})).then(
          () => '.',
          () => 'x',
        );
      }
      return seen;
    };
    const first = await run(7);
    expect(await run(7)).toBe(first);
    expect(await run(8)).not.toBe(first);
    const hits = first.split('x').length - 1;
    expect(hits).toBeGreaterThan(8);
    expect(hits).toBeLessThan(32);
  });
});
