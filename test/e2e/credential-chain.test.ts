import { describe, expect, it } from 'vitest';
import { profile } from './credential-config.ts';
import { HOME, i, instance, worldOf } from './world.ts';

const seed = { regions: [HOME], instances: [instance({ id: i(1) })] };

describe('what the credential chain says', () => {
  it.concurrent.for([
    ['a sign-in that is over', 'expired', 'SSO', 'aws sso login'],
    ['a process that fails', 'process', 'the vault is sealed', 'credential_process'],
  ] as const)('is told of %s', async ([, name, words, advice], { onTestFinished }) => {
    const world = await worldOf(seed, onTestFinished);
    const run = await world.backup({}, profile(name));
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([{ action: 'start', fault: 'no-credentials' }]);
    expect(run.failed[0]?.message).toContain(words);
    expect(run.failed[0]?.advice).toContain(advice);
    expect(world.sandbox.requests).toEqual([]);
  });
});

describe('the region of the session', () => {
  const GOV = 'us-gov-west-1';
  const govSeed = {
    regions: [GOV],
    roles: [{ arn: 'arn:aws-us-gov:iam::123456789012:role/backup', trust: { subjects: ['*'] } }],
    instances: [instance({ id: i(1), region: GOV })],
  };

  it('reaches the clients inside the SDK: a profile with a role', async () => {
    const world = await worldOf(govSeed);
    const config = `[profile work]\nrole_arn = ${govSeed.roles[0]?.arn}\ncredential_source = Environment\n`;
    const env = {
      AWS_PROFILE: 'work',
      AWS_CONFIG_FILE: 'config',
      AWS_REGION: undefined,
      AWS_DEFAULT_REGION: undefined,
    };
    const run = await world.backup({ 'aws-region': GOV }, { env, files: { config } });
    // The sandbox has no AssumeRole, and says so where it was asked.
    expect(world.sandbox.requests).toMatchObject([{ service: 'sts', action: 'AssumeRole', region: GOV }]);
    expect(run.exitCode).toBe(1);
  });
});
