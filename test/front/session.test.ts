import { describe, expect, it } from 'vitest';
import { AWAY, HOME, i, instance, worldOf } from './world.ts';

const ROLE = 'arn:aws:iam::123456789012:role/backup';
const OLD_SUBJECT = 'repo:octo-org/octo-repo:ref:refs/heads/main';
const NEW_SUBJECT = 'repo:octo-org@1111/octo-repo@2222:ref:refs/heads/main';

const seed = {
  regions: [HOME, AWAY],
  roles: [{ arn: ROLE, trust: { subjects: [OLD_SUBJECT] } }],
  oidc: { subject: OLD_SUBJECT, requestToken: 'request-token-of-the-job' },
  instances: [instance({ id: i(1) }), instance({ id: i(2), region: AWAY })],
};
/** A job with a role to assume has no keys of its own. */
const NO_KEYS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };

describe('session', () => {
  it('lets no secret reach the log, the summary, the outputs or the report', async () => {
    const world = await worldOf(seed);
    const run = await world.backup({ 'role-to-assume': ROLE }, { env: { ...NO_KEYS, RUNNER_DEBUG: '1' } });
    const token = world.sandbox.requests.find(({ action }) => action === 'AssumeRoleWithWebIdentity')?.params
      .WebIdentityToken;
    expect(token).toBeDefined();
    // The command that asks the runner to mask the token is the one place where it stands; the runner swallows that line.
    const log = run.log.replace(/^::add-mask::.*$/gm, '');
    const shown = [log, run.summary, JSON.stringify(run.outputs), JSON.stringify(run.report)].join('\n');
    expect(shown).not.toContain(token);
    expect(shown).not.toContain('request-token-of-the-job');
    for (const { secretAccessKey, sessionToken } of secretsOf(world.sandbox)) {
      expect(shown).not.toContain(secretAccessKey);
      if (sessionToken !== undefined) expect(shown).not.toContain(sessionToken);
    }
  });

  it.each([
    [
      'a missing id-token permission',
      {},
      { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
      'no-id-token',
      'id-token: write',
    ],
    [
      'a trust policy with the old subject',
      { oidc: { subject: NEW_SUBJECT } },
      {},
      'role-refused',
      'repo:OWNER@ID/REPO@ID',
    ],
    [
      'a wrong audience',
      { roles: [{ arn: ROLE, trust: { audience: 'other', subjects: ['*'] } }] },
      {},
      'role-refused',
      'audience',
    ],
    ['a missing provider', { oidc: { providerExists: false } }, {}, 'role-refused', 'OIDC provider'],
    ['an ID token that is too old', { oidc: { tokenSeconds: -10 } }, {}, 'credentials-expired', 'clock'],
    ['no credentials at all', {}, { ...NO_KEYS, 'INPUT_ROLE-TO-ASSUME': '' }, 'no-credentials', 'role-to-assume'],
    [
      'a key that is not known',
      {},
      { AWS_ACCESS_KEY_ID: 'AKIAUNKNOWN', AWS_SECRET_ACCESS_KEY: 'x', 'INPUT_ROLE-TO-ASSUME': '' },
      'no-credentials',
      'access key',
    ],
  ])('gives %s advice of its own and asks for nothing else', async (_, change, env, fault, advice) => {
    const world = await worldOf({ ...seed, ...change });
    const run = await world.backup({ 'role-to-assume': ROLE }, { env: { ...NO_KEYS, ...env } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.outcome).toBe('failed');
    expect(run.failed).toHaveLength(1);
    expect(run.failed[0]).toMatchObject({ action: 'start', fault });
    expect(run.failed[0]?.advice).toContain(advice);
    expect(world.sandbox.requests.filter(({ service }) => service === 'ec2')).toEqual([]);
  });

  it('renews a session that ends in mid-run once, with a fresh ID token, and repeats the refused call', async () => {
    const world = await worldOf({
      ...seed,
      faults: [{ match: { action: 'CreateImage', nth: 1 }, do: { expireCredentials: true }, times: 1 }],
    });
    const run = await world.backup({ 'role-to-assume': ROLE }, { env: NO_KEYS });
    expect(run.exitCode).toBe(0);
    expect(run.outputs['created-count']).toBe('2');
    const assumed = world.sandbox.requests.filter(({ action }) => action === 'AssumeRoleWithWebIdentity');
    expect(assumed).toHaveLength(2);
    expect(new Set(assumed.map(({ params }) => params.WebIdentityToken)).size).toBe(2);
    expect(world.imageIds()).toHaveLength(2);
  });

  it('works through sessions much shorter than the run, one renewal an expiry', async () => {
    const instances = Array.from({ length: 6 }, (_, index) => instance({ id: i(index + 1) }));
    const world = await worldOf({
      ...seed,
      regions: [HOME],
      instances,
      roles: [{ arn: ROLE, trust: { subjects: [OLD_SUBJECT] }, sessionSecondsOverride: 1 }],
      faults: [{ match: { action: 'DescribeInstances' }, do: { delayMs: 1_200 }, times: 1 }],
    });
    const run = await world.backup({ 'role-to-assume': ROLE }, { env: NO_KEYS });
    expect(run.exitCode).toBe(0);
    expect(run.outputs['created-count']).toBe('6');
    expect(world.sandbox.requests.filter(({ action }) => action === 'AssumeRoleWithWebIdentity')).toHaveLength(2);
  });

  it('says so when keys expire that cannot be renewed', async () => {
    const world = await worldOf({
      ...seed,
      faults: [
        {
          match: { action: 'DescribeInstances', region: HOME },
          do: { error: { code: 'RequestExpired', status: 400, message: 'Request has expired.' } },
        },
      ],
    });
    const run = await world.backup();
    expect(run.exitCode).toBe(1);
    expect(run.failed.map(({ fault }) => fault)).toContain('credentials-expired');
    expect(run.failed[0]?.advice).toContain('role-to-assume');
  });
});

function secretsOf(sandbox: Awaited<ReturnType<typeof worldOf>>['sandbox']) {
  return [...sandbox.account.identities.principals.values()];
}
