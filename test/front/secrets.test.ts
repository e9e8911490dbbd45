import { describe, expect, it } from 'vitest';
import type { ActionRun } from '../e2e/runner.ts';
import { HOME, i, instance, worldOf } from './world.ts';

const ROLE = 'arn:aws:iam::123456789012:role/backup';
const SUBJECT = 'repo:octo-org/octo-repo:ref:refs/heads/main';
const REQUEST_TOKEN = 'request-token-of-the-job/with+odd=characters';
const NO_KEYS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
const seed = {
  regions: [HOME],
  roles: [{ arn: ROLE, trust: { subjects: [SUBJECT] } }],
  oidc: { subject: SUBJECT, requestToken: REQUEST_TOKEN },
  instances: [instance({ id: i(1) })],
};

/** Everything that a run leaves behind; the runner swallows the lines that ask it to mask something. */
function leftBy(run: ActionRun): string {
  const log = run.log.replace(/^::add-mask::.*$/gm, '');
  return [log, run.summary, JSON.stringify(run.outputs), JSON.stringify(run.report), JSON.stringify(run.written)].join(
    '\n',
  );
}

describe('a secret that is echoed', () => {
  it('by the token service is in nothing either', async () => {
    const body = JSON.stringify({ message: `Bearer ${REQUEST_TOKEN} is not valid` });
    const world = await worldOf({
      ...seed,
      faults: [{ match: { action: 'GetIdToken' }, do: { page: { status: 401, body } } }],
    });
    const run = await world.backup({ 'role-to-assume': ROLE }, { env: NO_KEYS });
    expect(run.failed).toMatchObject([{ fault: 'no-id-token' }]);
    expect(run.failed[0]?.message).toContain('Bearer *** is not valid');
    expect(leftBy(run)).not.toContain(REQUEST_TOKEN);
  });

  it('as a key of the environment, in a name or a message, is in nothing either', async () => {
    const secret = 'sandbox-secret-access-key';
    const world = await worldOf({
      ...seed,
      instances: [instance({ id: i(1), tags: { Name: `pasted ${secret}` } }), instance({ id: i(2) })],
      faults: [{ match: { action: 'CreateImage', where: { InstanceId: i(2) } }, do: { deny: `key ${secret} is bad` } }],
    });
    for (const dryRun of ['true', 'false']) {
      const run = await world.backup({ 'dry-run': dryRun }, { env: { RUNNER_DEBUG: '1' } });
      expect(leftBy(run)).not.toContain(secret);
      expect(run.created[0]?.resourceName).toBe('pasted ***');
    }
    // What is written in the account is the account's own.
    expect(world.imageIds()).toHaveLength(1);
  });
});
