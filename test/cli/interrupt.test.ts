import { expect, test, vi } from 'vitest';
import type { Sandbox } from '../../sandbox/index.ts';
import { EXPIRED, fleet, OTHER, WEB, web } from './account.ts';
import { actionsOf, command, commandHere, type Ended, reportOf, sandboxOf, writesOf } from './command.ts';

const BOTH = ['-b', '-p', '-t', 'Backup:ProductionDaily', '-e', '+30 days', '--json'];

/** Runs the command line in this process, and cancels it as soon as this is so. */
async function cancelledOnce(isSo: () => boolean, env: Readonly<Record<string, string>>): Promise<Ended> {
  const cancel = new AbortController();
  const ending = commandHere(BOTH, { env, cancelled: cancel.signal });
  await vi.waitUntil(isSo, { interval: 5, timeout: 20_000 });
  cancel.abort();
  return ending;
}

/** One CreateImage was answered and the other one is still open. */
function oneOfTwo(sandbox: Sandbox): boolean {
  const creates = sandbox.requests.filter(({ action }) => action === 'CreateImage');
  return creates.length === 2 && creates.some(({ status }) => status === 200);
}

test.each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])(
  '%s while a backup hangs: status above 0, a report of what was done, no purge',
  async (signal) => {
    const { sandbox, env } = await sandboxOf(
      fleet({ faults: [{ match: { action: 'CreateImage', region: 'us-east-1' }, do: { hang: 800 } }] }),
    );
    const ended = await command(BOTH, {
      env,
      whileRunning: async ({ send, until }) => {
        await until(() => oneOfTwo(sandbox));
        send(signal);
      },
    });
    expect(ended.signal).toBe(null);
    expect(ended.status).toBeGreaterThan(0);
    expect(ended.stderr).toContain(signal);

    const report = reportOf(ended);
    expect(report.outcome).toBe('partial');
    expect(report.created.map(({ resourceId }) => resourceId)).toEqual([OTHER]);
    expect(report.failed.map(({ target, fault }) => [target, fault])).toEqual([[WEB, 'cancelled']]);
    expect(writesOf(sandbox)).toEqual(['CreateImage', 'CreateImage']);
    const left = sandbox.snapshotState().regions['us-east-1']?.images.map(({ imageId }) => imageId);
    expect(left).toContain(EXPIRED);
  },
);

test('a cancel while a region cannot be read: it ends soon, and nothing is created', async () => {
  const { sandbox, env } = await sandboxOf(
    fleet({ faults: [{ match: { action: 'DescribeInstances', region: 'us-east-1' }, do: { hang: 800 } }] }),
  );
  const read = ({ region, status }: (typeof sandbox.requests)[number]) => region === 'eu-west-1' && status === 200;
  const ended = await cancelledOnce(() => sandbox.requests.some(read), env);
  expect(ended.status).toBeGreaterThan(0);
  expect(reportOf(ended).failed.map(({ fault }) => fault)).toContain('cancelled');
  expect(writesOf(sandbox)).toEqual([]);
});

test('a cancel before the session is open: no call is begun after it', async () => {
  const { sandbox, env } = await sandboxOf(
    fleet({ faults: [{ match: { action: 'GetCallerIdentity' }, do: { hang: 600 } }] }),
  );
  const ended = await cancelledOnce(() => sandbox.requests.length > 0, env);
  expect(ended.status).toBeGreaterThan(0);
  expect(reportOf(ended).failed).toHaveLength(1);
  expect(actionsOf(sandbox.requests)).toEqual(['GetCallerIdentity']);
});

test('an AMI that was made although its answer was lost is not said to be missing', async () => {
  const { sandbox, env } = await sandboxOf({
    instances: [web],
    faults: [
      { match: { action: 'CreateImage' }, do: { delayMs: 500 } },
      { match: { action: 'CreateImage' }, do: { lostAnswer: true } },
    ],
  });
  const ended = await cancelledOnce(() => actionsOf(sandbox.requests).includes('CreateImage'), env);
  expect(ended.status).toBeGreaterThan(0);
  const [image] = sandbox.snapshotState().regions['us-east-1']?.images ?? [];
  const { created, failed } = reportOf(ended);
  const told = created.some(({ recoveryPointId }) => recoveryPointId === image?.imageId);
  expect(told || /\bmay\b|not known/.test(failed[0]?.message ?? ''), JSON.stringify(failed)).toBe(true);
});
