import { describe, expect, it } from 'vitest';
import { HOME, i, instance, worldOf } from './world.ts';

const seed = { regions: [HOME], instances: [instance({ id: i(1) })] };
/** Nothing of the runner's own, and no metadata service. */
const NO_KEYS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
const CONFIG = `[profile expired]
sso_session = company
sso_account_id = 123456789012
sso_role_name = backup
[sso-session company]
sso_region = eu-central-1
sso_start_url = https://example.awsapps.com/start
sso_registration_scopes = sso:account:access
[profile legacy]
sso_start_url = https://example.awsapps.com/start
sso_region = eu-central-1
sso_account_id = 123456789012
sso_role_name = backup
[profile process]
credential_process = sh -c 'echo "the vault is sealed" >&2; exit 3'
[profile text]
credential_process = echo hello
[profile two]
role_arn = arn:aws:iam::123456789012:role/backup
source_profile = nowhere
`;

describe('what the credential chain says', () => {
  it.concurrent.for([
    ['a profile that is not there', 'nothing', 'nothing', 'AWS_PROFILE'],
    ['a sign-in that is over', 'expired', 'SSO', 'aws sso login'],
    ['a sign-in of the older kind', 'legacy', 'SSO', 'aws sso login'],
    ['a process that fails', 'process', 'the vault is sealed', 'credential_process'],
    ['a process that gives no JSON', 'text', 'invalid JSON', 'credential_process'],
    ['a source profile that is not there', 'two', 'nowhere', 'AWS_PROFILE'],
  ] as const)('is told of %s', async ([, profile, words, advice], { onTestFinished }) => {
    const world = await worldOf(seed, onTestFinished);
    const env = { ...NO_KEYS, AWS_PROFILE: profile, AWS_CONFIG_FILE: 'config', AWS_SHARED_CREDENTIALS_FILE: 'none' };
    const run = await world.backup({}, { env, files: { config: CONFIG } });
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
