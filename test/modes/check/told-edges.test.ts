import { describe, expect, it } from 'vitest';
import type { CheckStatus, Fault } from '../../../src/model.ts';
import type { Judged } from '../../../src/modes/check/judged.ts';
import { withMetricsSent } from '../../../src/modes/check/metrics.ts';
import { recordOf } from '../../../src/modes/check/record.ts';
import { type CheckReport, checkReport } from '../../../src/modes/check/report.ts';
import type { MetricsPut } from '../../../src/ports/metrics.ts';
import { account, fault, makeInventory, makeRegion, makeResource, NOW } from '../../decide/make-model.ts';
import { point } from './judge-world.ts';

const one = (status: CheckStatus, hours: number | null = null): Judged => ({
  resource: makeResource(),
  status,
  newest: hours === null ? null : point(hours),
  dueAt: null,
  reason: '',
});
const reportOf = (judged: readonly Judged[], more: Partial<CheckReport> = {}): CheckReport => ({
  ...checkReport(
    { request: null, startedAt: NOW, finishedAt: NOW, account, caller: 'x', refusals: [], warnings: [] },
    { inventory: makeInventory(makeRegion()), judged },
  ),
  ...more,
});

describe('what CloudWatch is told', () => {
  async function send(report: CheckReport, metrics: string | null = 'Backups', answer: Fault | null = null) {
    const sent: MetricsPut[] = [];
    const connection = {
      account,
      putMetrics: async (put: MetricsPut) => {
        sent.push(put);
        return answer;
      },
    };
    const after = await withMetricsSent(report, { request: { metrics }, run: { startedAt: NOW }, connection });
    return { after, sent, named: sent.map((put) => put.metrics.map(({ name, value }) => [name, value])) };
  }

  it.each<[string, readonly Judged[], readonly (readonly [string, number])[]]>([
    [
      'the greatest age, in hours to two places',
      [one('fresh', 1), one('late', 26.456), one('unprotected')],
      [
        ['Late', 1],
        ['Unprotected', 1],
        ['OldestAgeHours', 26.46],
      ],
    ],
    [
      'no age of what is exempt or skipped',
      [one('fresh', 1), one('exempt', 500), one('skipped', 400)],
      [
        ['Late', 0],
        ['Unprotected', 0],
        ['OldestAgeHours', 1],
      ],
    ],
    [
      'no age where there is none',
      [one('never')],
      [
        ['Late', 1],
        ['Unprotected', 0],
      ],
    ],
  ])('is %s', async (_, judged, metrics) => {
    const { sent, named } = await send(reportOf(judged));
    expect(named).toEqual([metrics]);
    expect(sent[0]).toMatchObject({ namespace: 'Backups', at: NOW, dimension: { name: 'Account', value: account } });
  });

  it.each<[string, CheckReport, string | null]>([
    ['without a namespace', reportOf([one('fresh', 1)]), null],
    ['where something is not known', reportOf([one('fresh', 1), one('unknown')]), 'Backups'],
    ['where something failed', reportOf([one('fresh', 1)], { failedCount: 1 }), 'Backups'],
  ])('is nothing %s', async (_, report, namespace) => {
    const { after, sent } = await send(report, namespace);
    expect([after, sent]).toEqual([report, []]);
  });

  it('is a warning where it does not arrive, and no other change', async () => {
    const report = reportOf([one('fresh', 1)]);
    const { after } = await send(report, 'Backups', fault);
    const message = `the metrics were not sent: ${fault.message}; ${fault.advice}`;
    expect(after).toEqual({ ...report, warnings: [{ region: null, target: 'metrics', message }] });
    expect((await send(report)).after).toBe(report);
  });
});

it('a record of several accounts names each, and what became of it', () => {
  const report = reportOf([], {
    accounts: [
      { account, outcome: 'ok', failedCount: 0, verdict: 'all protected' },
      { account: null, outcome: 'failed', failedCount: 2, verdict: 'refused' },
    ],
  });
  const { csv, json } = recordOf(report, { sentence: 'well' });
  expect(csv).toContain(`Account,"${account}: ok, all protected"`);
  expect(csv).toContain('Account,"hidden: failed, refused"');
  expect(JSON.parse(json)).toMatchObject({ accounts: report.accounts });
  expect(JSON.parse(recordOf(reportOf([]), { sentence: 'well' }).json)).not.toHaveProperty('accounts');
});
