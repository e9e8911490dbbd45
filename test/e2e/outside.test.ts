import { describe, expect, it } from 'vitest';
import { AWAY, ami, HOME, i, instance, ourImage, worldOf } from './world.ts';

const ROLE = 'arn:aws:iam::123456789012:role/backup';
const SUBJECT = 'repo:octo-org/octo-repo:ref:refs/heads/main';
const roleSeed = {
  regions: [HOME],
  roles: [{ arn: ROLE, trust: { subjects: [SUBJECT] } }],
  oidc: { subject: SUBJECT, requestToken: 'request-token-of-the-job' },
};
/** A job with a role to assume has no keys of its own. */
const NO_KEYS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
const TOKEN = { action: 'GetIdToken' };
/** Half a minute in ten seconds. */
const FASTER = { faster: 3 };

// Beside each other: most of their time goes by in waiting.
describe('somebody outside who misbehaves', () => {
  // All the other answers that are none: test/github/id-token.test.ts.
  it.concurrent('is asked again after an answer that is cut, an outage, and a limit', async ({ onTestFinished }) => {
    const outage = { page: { status: 502, body: '<html>Bad Gateway</html>' } };
    const limit = { page: { status: 429, body: '', headers: { 'retry-after': '1' } } };
    const faults = [{ cut: true } as const, outage, limit].map((effect) => ({ match: TOKEN, do: effect, times: 1 }));
    const world = await worldOf({ ...roleSeed, instances: [instance()], faults }, onTestFinished);
    const run = await world.backup({ 'role-to-assume': ROLE }, { ...FASTER, env: NO_KEYS });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs['created-count']).toBe('1');
  });

  it.concurrent('never ends a purge without a report, also where the session is renewed in the middle', async ({
    onTestFinished,
  }) => {
    const images = Array.from({ length: 9 }, (_, index) => ourImage({ id: ami(index + 1), source: i(index + 41) }));
    const world = await worldOf(
      {
        ...roleSeed,
        images,
        faults: [{ match: { action: 'DeregisterImage', nth: 6 }, do: { expireCredentials: true }, times: 1 }],
      },
      onTestFinished,
    );
    const asked = () => world.sandbox.requests.filter(({ action }) => action === 'DeregisterImage').length;
    const run = await world.purge(
      { 'role-to-assume': ROLE },
      {
        ...FASTER,
        env: NO_KEYS,
        whileRunning: async () => {
          while (asked() === 0) await new Promise((resolve) => setTimeout(resolve, 2));
          world.sandbox.account.faults.add([{ match: TOKEN, do: { cut: true } }]);
        },
      },
    );
    expect(run.exitCode).toBe(1);
    expect(run.outputs.outcome).toBe('partial');
    expect(new Set(run.failed.map(({ fault }) => fault))).toEqual(new Set(['no-id-token']));
    expect(Number(run.outputs['deleted-count']) + run.failed.length).toBe(9);
    expect(world.imageIds()).toHaveLength(run.failed.length);
  });

  it.concurrent('is not waited for after a cancel', async ({ onTestFinished }) => {
    const world = await worldOf({ ...roleSeed, faults: [{ match: TOKEN, do: { hang: 'forever' } }] }, onTestFinished);
    let cancelledAt = 0;
    const run = await world.purge(
      { 'role-to-assume': ROLE },
      {
        env: NO_KEYS,
        whileRunning: async (send) => {
          while (world.sandbox.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
          cancelledAt = Date.now();
          send('SIGINT');
        },
      },
    );
    expect(Date.now() - cancelledAt).toBeLessThan(6_000);
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([{ action: 'start', fault: 'cancelled' }]);
  });

  it.concurrent('gives half of an answer and then nothing: one region is red, the other done, in bounded time', async ({
    onTestFinished,
  }) => {
    const world = await worldOf(
      {
        regions: [HOME, AWAY],
        instances: [instance({ id: i(1) }), instance({ id: i(2), region: AWAY })],
        faults: [{ match: { action: 'DescribeInstances', region: HOME }, do: { cut: 'stall' } }],
      },
      onTestFinished,
    );
    const run = await world.backup({}, FASTER);
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([{ region: HOME, action: 'read', fault: 'unreachable' }]);
    expect(run.outputs['created-count']).toBe('1');
  });

  it.concurrent('is a credential_process that hangs: told after half a minute, and the process ends', async ({
    onTestFinished,
  }) => {
    const world = await worldOf({}, onTestFinished);
    const run = await world.backup(
      {},
      {
        ...FASTER,
        env: { ...NO_KEYS, AWS_CONFIG_FILE: 'aws-config' },
        files: { 'aws-config': '[default]\ncredential_process = sleep 300\n' },
      },
    );
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([{ action: 'start', fault: 'no-credentials' }]);
    expect(run.failed[0]?.message).toContain('within 30 seconds');
  });
});
