import { expect, it } from 'vitest';
import { accountOf, accountsWorld, machines, runInputs } from './accounts-world.ts';

it('begins no account after it was cancelled, and reports all of them', async () => {
  const ids = Array.from({ length: 12 }, (_, index) => String(100_000_000_000 + index));
  const [first, ...others] = ids.map((id) => accountOf(id, machines('api')));
  if (first === undefined) throw new Error('no accounts');
  const sandbox = await accountsWorld({ ...first, settings: { latencyMs: 100 } }, ...others);
  const controller = new AbortController();
  const inputs = { mode: 'backup', tag: 'Backup:Daily', expiry: '30 days', accounts: ids.join(' ') };
  const running = runInputs(inputs, { signal: controller.signal });
  const opened = () => sandbox.requests.filter(({ action }) => action === 'AssumeRoleWithWebIdentity').length;
  await expect.poll(opened, { interval: 5 }).toBeGreaterThanOrEqual(4);
  controller.abort();
  const report = await running;
  // The first four were under way.
  expect(opened()).toBe(4);
  expect(report.outcome).not.toBe('ok');
  expect(report.accounts?.map(({ account }) => account).sort()).toEqual(ids);
  const bad = report.accounts?.filter(({ outcome }) => outcome !== 'ok').map(({ account }) => account) ?? [];
  expect(bad).toEqual(expect.arrayContaining(ids.slice(4)));
  expect(new Set(report.failed.map(({ account }) => account))).toEqual(new Set(bad));
});
