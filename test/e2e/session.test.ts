import { describe, expect, it } from 'vitest';
import { AWAY, HOME, i, instance, worldOf } from './world.ts';

const ROLE = 'arn:aws:iam::123456789012:role/backup';
const OLD_SUBJECT = 'repo:octo-org/octo-repo:ref:refs/heads/main';

const seed = {
  regions: [HOME, AWAY],
  roles: [{ arn: ROLE, trust: { subjects: [OLD_SUBJECT] } }],
  oidc: { subject: OLD_SUBJECT, requestToken: 'request-token-of-the-job' },
  instances: [instance({ id: i(1) }), instance({ id: i(2), region: AWAY })],
};
/** A job with a role to assume has no keys of its own. */
const NO_KEYS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };

describe('session', () => {
  it('assumes the role once for all regions, and names the run in session and user agent', async () => {
    const world = await worldOf(seed);
    const run = await world.backup({ 'role-to-assume': ROLE }, { env: NO_KEYS });
    expect(run.exitCode).toBe(0);
    const sts = world.sandbox.requests.filter(({ service }) => service === 'sts');
    expect(sts.map(({ action, params }) => [action, params.RoleSessionName, params.DurationSeconds])).toEqual([
      ['AssumeRoleWithWebIdentity', 'backup-via-tag-1234567890-1', '3600'],
    ]);
    expect(world.sandbox.requests.filter(({ service }) => service === 'github')).toHaveLength(1);
    const ec2 = world.sandbox.requests.filter(({ service }) => service === 'ec2');
    expect(new Set(ec2.map(({ principal }) => principal))).toEqual(new Set([ROLE]));
    for (const { userAgent } of ec2) expect(userAgent).toMatch(/backup-via-tag\/1\.0\.0.*backup-via-tag-1234567890-1/);
    expect(run.report.caller).toBe('arn:aws:sts::123456789012:assumed-role/backup/backup-via-tag-1234567890-1');
  });
});
