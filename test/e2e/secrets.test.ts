import { describe, expect, it } from 'vitest';
import type { ActionRun } from './runner.ts';
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

const forms = (secret: string) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString('base64'),
];

describe('a secret that is echoed', () => {
  it('by AWS is in nothing that the run leaves, in no form', async () => {
    const world = await worldOf(seed);
    const { account, requests } = world.sandbox;
    const secrets = () => {
      const idToken = requests.find(({ action }) => action === 'AssumeRoleWithWebIdentity')?.params.WebIdentityToken;
      const session = [...account.identities.principals.values()].find(
        ({ sessionToken }) => sessionToken !== undefined,
      );
      return [idToken ?? '', session?.secretAccessKey ?? '', session?.sessionToken ?? '', REQUEST_TOKEN];
    };
    const echo = {
      get deny() {
        return `Refused: ${secrets().flatMap(forms).join(' and ')}`;
      },
    };
    account.faults.add([{ match: { action: 'CreateImage' }, do: echo }]);
    const run = await world.backup({ 'role-to-assume': ROLE }, { env: { ...NO_KEYS, RUNNER_DEBUG: '1' } });
    expect(run.failed).toMatchObject([{ action: 'create', fault: 'access-denied' }]);
    expect(run.failed[0]?.message).toContain('Refused: *** and ***');
    const left = leftBy(run);
    expect(secrets().every((secret) => secret.length > 8)).toBe(true);
    for (const form of secrets().flatMap(forms)) expect(left).not.toContain(form);
    // Besides, the runner is asked to mask each of them.
    for (const secret of secrets().slice(0, 3)) expect(run.log).toContain(`::add-mask::${secret}`);
  });
});
