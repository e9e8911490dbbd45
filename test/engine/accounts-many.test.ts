import { expect, it } from 'vitest';
import { viewOfReport } from '../../src/engine.ts';
import { annotations } from '../../src/report/annotations.ts';
import { renderOutputs } from '../../src/report/outputs.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { accountOf, accountsWorld, machines, reportOf } from './accounts-world.ts';

/** What GitHub takes of a step: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const SUMMARY_BYTES = 1_048_576;
const OUTPUTS_BYTES = 1_048_576;
const ANNOTATIONS = 10;
/** In how many it still fits is for the tests of limits. */
const ACCOUNTS = 100;

it('says in one summary what became of 100 accounts, those that refuse first', async () => {
  const ids = Array.from({ length: ACCOUNTS }, (_, index) => String(100_000_000_000 + index));
  const refusing = new Set(ids.filter((_, index) => index % 2 === 1));
  const names = Array.from({ length: 2 }, (_, index) => `machine-with-a-rather-long-name-${index}`);
  const [first, ...others] = ids.map((id) =>
    refusing.has(id) ? accountOf(id, { roles: [] }) : accountOf(id, machines(...names)),
  );
  if (first === undefined) throw new Error('no accounts');
  const sandbox = await accountsWorld(first, ...others);
  const report = await reportOf({ mode: 'backup', tag: 'Backup:Daily', expiry: '30 days', accounts: ids.join(' ') });
  expect(report.outcome).toBe('partial');
  expect(report.failedCount).toBe(ACCOUNTS / 2);
  expect(report.accounts?.slice(0, ACCOUNTS / 2).map(({ outcome }) => outcome)).toEqual(
    ids.slice(0, ACCOUNTS / 2).map(() => 'failed'),
  );
  expect(new Set(report.accounts?.map(({ account }) => account))).toEqual(new Set(ids));

  const view = await viewOfReport(report);
  const summary = renderSummary(view, { reportPath: '/tmp/report.json' });
  expect(Buffer.byteLength(summary)).toBeLessThan(SUMMARY_BYTES);
  for (const account of refusing) expect(summary).toContain(account);
  const outputs = renderOutputs(view, '/tmp/report.json', { pagePath: null });
  expect(Buffer.byteLength(JSON.stringify(outputs))).toBeLessThan(OUTPUTS_BYTES);
  expect(annotations(view).length).toBeLessThanOrEqual(ANNOTATIONS);
  // At most one token for four accounts.
  const tokens = sandbox.requests.filter(({ action }) => action === 'GetIdToken');
  expect(tokens.length).toBeLessThanOrEqual(ACCOUNTS / 4);
});
