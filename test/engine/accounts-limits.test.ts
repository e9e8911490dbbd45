import { expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { type Report, viewOfReport } from '../../src/engine.ts';
import { type AccountEntry, type AccountId, accountId } from '../../src/model.ts';
import { backupTogether } from '../../src/modes/backup/together.ts';
import { checkTogether } from '../../src/modes/check/together.ts';
import { purgeTogether } from '../../src/modes/purge/together.ts';
import { annotations } from '../../src/report/annotations.ts';
import { issueSteps, issueText } from '../../src/report/issue.ts';
import { renderOutputs } from '../../src/report/outputs.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { commonTogether } from '../../src/report/together.ts';
import { accountOf, accountsWorld, IDS, REGION, reportOf } from './accounts-world.ts';

/**
 * What GitHub takes of a step, held by reports of 200 and 300 accounts in which everything fails, under the longest names that AWS
 * allows. The report of one account comes from a real run; the others are the same under other ids.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const SUMMARY_BYTES = 1_048_576;
const OUTPUTS_BYTES = 1_048_576;
const ISSUE_CHARACTERS = 65_536;
const TITLE_CHARACTERS = 256;
const ANNOTATIONS_OF_A_LEVEL = 10;
const MACHINES = 12;

const [ONE] = IDS;
const ROLE = { 'role-to-assume': `arn:aws:iam::${ONE}:role/backup` };
const HOSTILE = '|</details>`@team #1 [x](javascript:1) <!-- --> 🟥\\';
const nameOf = (index: number) => `${index} ${HOSTILE.repeat(9)}`.slice(0, 256);
const GONE = 'i-0fffffffffffffff9';

const seed: AccountSeed = {
  instances: Array.from({ length: MACHINES }, (_, index) => ({
    region: REGION,
    launchedAt: '2026-01-01T00:00:00Z',
    tags: { Backup: 'Daily', Name: nameOf(index) },
  })),
  images: Array.from({ length: MACHINES }, (_, index) => ({
    region: REGION,
    name: `old ${index}`,
    sourceInstanceId: GONE,
    createdAt: '2026-01-01T00:00:00Z',
    tags: {
      CreatedBy: 'backupViaTag',
      Expire: '2026-02-01T00:00:00Z',
      BackupSource: GONE,
      BackupSourceName: nameOf(index),
    },
  })),
  faults: ['CreateImage', 'DeregisterImage'].map((action) => ({
    match: { action },
    do: { deny: `User: x is not authorized to perform: ec2:${action}. ${HOSTILE.repeat(30)}` },
  })),
};

const MODES = {
  check: { ...ROLE, mode: 'check', tag: 'Backup:Daily', 'max-age': '26 hours' },
  backup: { ...ROLE, mode: 'backup', tag: 'Backup:Daily', expiry: '30 days' },
  purge: { ...ROLE, mode: 'purge', 'min-keep': '0' },
} as const;

/** The same report under another id, with failures that no other account has in these words. */
function inAccount<Some extends Report>(report: Some, account: AccountId): Some {
  const text = JSON.stringify(report).replaceAll(ONE, account);
  return JSON.parse(text);
}

async function everywhere(one: Report, count: number): Promise<Report> {
  const ids = Array.from({ length: count }, (_, index) => accountId(String(100_000_000_000 + index)));
  const { verdict } = await viewOfReport(one);
  const entries = ids.map(
    (account): AccountEntry => ({
      account,
      outcome: one.outcome,
      failedCount: one.failedCount,
      verdict: verdict.sentence,
    }),
  );
  const together = <Some extends Report>(report: Some): [Some, ...Some[]] => [
    inAccount(report, ids[0] ?? accountId(ONE)),
    ...ids.slice(1).map((id) => inAccount(report, id)),
  ];
  if (one.mode === 'check') {
    const all = together(one);
    return checkTogether(commonTogether(all, entries, null), all);
  }
  if (one.mode === 'backup') {
    const all = together(one);
    return backupTogether(commonTogether(all, entries, null), all);
  }
  if (one.mode === 'purge') {
    const all = together(one);
    return purgeTogether(commonTogether(all, entries, null), all);
  }
  throw new Error('another mode');
}

/** What fits for 300 fits for fewer; the one of 200 is to show that what is left out depends on their number. */
const CASES = [
  ['check', 200],
  ['check', 300],
  ['backup', 300],
  ['purge', 300],
] as const;

it.each(CASES)('a %s of %i accounts stays within what GitHub takes', async (mode, count) => {
  await accountsWorld(accountOf(ONE, seed));
  const one = await reportOf(MODES[mode]);
  expect(one.outcome).not.toBe('ok');
  const report = await everywhere(one, count);
  expect(report.accounts).toHaveLength(count);
  const view = await viewOfReport(report);

  const summary = renderSummary(view, { reportPath: '/tmp/report.json' });
  expect(Buffer.byteLength(summary)).toBeLessThan(SUMMARY_BYTES);
  // Every account is named in it, whatever else was left out.
  const missing = report.accounts?.filter(({ account }) => account !== null && !summary.includes(account));
  expect(missing).toEqual([]);

  const outputs = renderOutputs(view, '/tmp/report.json', { pagePath: '/tmp/page.html' });
  expect(Buffer.byteLength(JSON.stringify(outputs), 'utf16le')).toBeLessThan(2 * OUTPUTS_BYTES);
  expect(Buffer.byteLength(JSON.stringify(outputs))).toBeLessThan(OUTPUTS_BYTES);
  const { title, body } = issueText({ key: ['k'], title: ['check'], view, reportPath: '/tmp/r.json', origin: null });
  expect(body.length).toBeLessThanOrEqual(ISSUE_CHARACTERS);
  expect(title.length).toBeLessThanOrEqual(TITLE_CHARACTERS);
  const steps = issueSteps({ key: ['k'], title: ['check'], view, reportPath: null, origin: null }, [
    { number: 1, open: true, body: 'other names' },
  ]);
  for (const step of steps) if (step.do === 'comment') expect(step.text.length).toBeLessThanOrEqual(ISSUE_CHARACTERS);

  const told = annotations(view);
  for (const level of ['error', 'warning', 'notice']) {
    expect(told.filter((annotation) => annotation.level === level).length).toBeLessThanOrEqual(ANNOTATIONS_OF_A_LEVEL);
  }
});
