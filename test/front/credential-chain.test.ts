import { describe, expect, it } from 'vitest';
import { NO_KEYS, profile } from '../e2e/credential-config.ts';
import { HOME, i, instance, worldOf } from './world.ts';

const seed = { regions: [HOME], instances: [instance({ id: i(1) })] };

describe('a key that cannot be sent', () => {
  it.for([
    ['AWS_ACCESS_KEY_ID', 'AKIASANDBOX000000001\n', 'a line end'],
    ['AWS_SECRET_ACCESS_KEY', 'sandbox-secret-access-key\r\n', 'a line end'],
    ['AWS_SECRET_ACCESS_KEY', 'sandbox-secret access-key', 'a blank'],
    ['AWS_SESSION_TOKEN', 'a-token-with-a-line\nend-in-the-middle', 'a line end'],
    ['AWS_ACCESS_KEY_ID', 'AKIASANDBOX00000000é', 'a character'],
  ] as const)('is refused at once: %s', async ([name, value, what]) => {
    const world = await worldOf(seed);
    const startedAt = Date.now();
    const run = await world.backup({}, { env: { [name]: value } });
    expect(Date.now() - startedAt).toBeLessThan(14_000);
    expect(run.failed).toMatchObject([{ action: 'start', fault: 'no-credentials' }]);
    expect(run.failed[0]?.message).toContain(`${name} holds ${what}`);
    expect(world.sandbox.requests).toEqual([]);
  });
});

describe('what the credential chain says', () => {
  it.for([
    ['a profile that is not there', 'nothing', 'nothing', 'AWS_PROFILE'],
    ['a sign-in of the older kind', 'legacy', 'SSO', 'aws sso login'],
    ['a process that gives no JSON', 'text', 'invalid JSON', 'credential_process'],
    ['a source profile that is not there', 'two', 'nowhere', 'AWS_PROFILE'],
  ] as const)('is told of %s', async ([, name, words, advice]) => {
    const world = await worldOf(seed);
    const run = await world.backup({}, profile(name));
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([{ action: 'start', fault: 'no-credentials' }]);
    expect(run.failed[0]?.message).toContain(words);
    expect(run.failed[0]?.advice).toContain(advice);
    expect(world.sandbox.requests).toEqual([]);
  });
});

describe('the region of the session', () => {
  const regionsAsked = (world: Awaited<ReturnType<typeof worldOf>>) =>
    world.sandbox.requests
      .filter(({ service }) => service === 'sts')
      .map(({ action, region }) => `${action} ${region}`);
  const GOV = 'us-gov-west-1';
  const govSeed = {
    regions: [GOV],
    roles: [{ arn: 'arn:aws-us-gov:iam::123456789012:role/backup', trust: { subjects: ['*'] } }],
    instances: [instance({ id: i(1), region: GOV })],
  };

  it.each([
    ['regions that are named', { regions: GOV }, {}],
    ['the region of the environment', {}, { AWS_REGION: GOV }],
    ['aws-region', { 'aws-region': GOV }, {}],
  ])('is that of %s', async (_, inputs, env) => {
    const world = await worldOf(govSeed);
    const run = await world.backup(inputs, { env });
    expect(run.exitCode, run.log).toBe(0);
    expect(regionsAsked(world)).toEqual([`GetCallerIdentity ${GOV}`]);
    expect(run.outputs['created-count']).toBe('1');
  });

  it('is in the partition of the role', async () => {
    const world = await worldOf(govSeed);
    const run = await world.backup({ 'role-to-assume': govSeed.roles[0]?.arn ?? '' }, { env: NO_KEYS });
    expect(run.exitCode, run.log).toBe(0);
    expect(world.calls()).toContain(`${GOV} DescribeRegions`);
  });
});

describe('regions that are named exactly', () => {
  it('are not asked for, so that a policy that denies another region stops nothing', async () => {
    const world = await worldOf({
      regions: [{ name: HOME, condition: 'denied' }, 'eu-west-1'],
      instances: [instance({ id: i(1), region: 'eu-west-1' })],
    });
    const run = await world.backup({ regions: 'eu-west-1' });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs['created-count']).toBe('1');
    expect(world.calls()).not.toContain(`${HOME} DescribeRegions`);
  });

  it('are red where one does not exist, and done where they do', async () => {
    const world = await worldOf(seed);
    const run = await world.backup({ regions: `${HOME} us-esat-1` });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['created-count']).toBe('1');
    expect(run.failed).toMatchObject([{ region: 'us-esat-1', action: 'read' }]);
  });
});
