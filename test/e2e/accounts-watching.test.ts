import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { startGitHub } from '../../sandbox/github.ts';
import type { AccountSeed } from '../../sandbox/index.ts';
import { accountOf, IDS, REGION } from '../engine/accounts-world.ts';
import { startListener } from './listener.ts';
import { daysAgo, worldOf } from './world.ts';

// Each test starts a process.
vi.setConfig({ testTimeout: 60_000 });

/** A check of three accounts, by everything that tells of it: metrics, issue, heartbeat, evidence, page. */

const [ONE, TWO, THREE] = IDS;
const INPUTS = {
  mode: 'check',
  tag: 'Backup:Daily',
  'max-age': '26 hours',
  accounts: IDS.join(' '),
  'role-to-assume': 'arn:aws:iam::{account}:role/backup',
  'aws-region': REGION,
  metrics: 'BackupViaTag',
  evidence: 'evidence/check',
  issue: 'true',
};

/** A machine of this name in each account, whose backup is so many days old. */
function checked(id: string, age: number): AccountSeed {
  const machine = `i-0aaaaaaaaaaaaaaa${id[0]}`;
  return accountOf(id, {
    instances: [{ region: REGION, id: machine, launchedAt: daysAgo(90), tags: { Backup: 'Daily', Name: 'api' } }],
    images: [
      {
        region: REGION,
        sourceInstanceId: machine,
        createdAt: daysAgo(age),
        tags: { CreatedBy: 'backupViaTag', BackupTag: 'Backup:Daily', Expire: 'never', BackupSource: machine },
      },
    ],
  });
}

async function toldOf(ages: readonly [number, number, number], more = {}) {
  const [first, ...otherAccounts] = IDS.map((id, place) => checked(id, ages[place] ?? 0));
  const world = await worldOf({ ...first, otherAccounts });
  const [gitHub, listener] = [await startGitHub({ pullRequests: [7] }), await startListener()];
  onTestFinished(() => gitHub.close());
  const folder = mkdtempSync(join(tmpdir(), 'backup-via-tag-workspace-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const inputs = { ...INPUTS, 'heartbeat-url': `${listener.url}/ping`, 'github-token': gitHub.token, ...more };
  const run = await world.run(inputs, { env: { ...gitHub.env(), GITHUB_WORKSPACE: folder } });
  const [csv = '', json = ''] = ['csv', 'json'].map((end) =>
    readFileSync(join(folder, `evidence/check.${end}`), 'utf8'),
  );
  const metrics = world.sandbox.requests.filter(({ action }) => action === 'PutMetricData');
  return { run, csv, json, metrics, issues: gitHub.repository.issues, heart: listener.asked };
}

it('tells of each account by its id', async () => {
  const { run, csv, json, metrics, issues, heart } = await toldOf([9, 0.5, 9]);
  expect(run.exitCode, run.log).toBe(1);
  expect(run.outputs).toMatchObject({ 'late-count': '2', 'fresh-count': '1' });
  // An alarm stands in each account, and counts what is late there.
  const told = metrics.map(({ account, params }) => [account, ...wordsIn(params, /Dimensions|MetricName|\.Value$/)]);
  expect(told.map(([account]) => account).sort()).toEqual([...IDS]);
  for (const [account, ...words] of told) {
    expect(words).toEqual(expect.arrayContaining(['Account', account, 'Late', account === TWO ? '0' : '1']));
  }
  expect(heart).toEqual(['GET /ping/fail']);
  expect(issues).toHaveLength(1);
  for (const account of [ONE, THREE]) expect(issues[0]?.body).toContain(account);
  const record = JSON.parse(json);
  expect(
    record.accounts.map(({ account, outcome }: { account: string; outcome: string }) => [account, outcome]),
  ).toEqual(run.report.accounts?.map(({ account, outcome }) => [account, outcome]));
  expect(record.resources.map(({ account }: { account: string }) => account).sort()).toEqual([...IDS]);
  for (const account of IDS) expect(csv).toContain(`${account}: `);
  expect(run.written.page).toContain('api');
});

it('tells nothing of whose they are where that is hidden, and is as red', async () => {
  const { run, csv, json, issues, metrics } = await toldOf([9, 0.5, 9], { 'mask-account-id': 'true' });
  expect(run.exitCode, run.log).toBe(1);
  const seen = { log: run.log.replace(/^::add-mask::.*$/gm, ''), summary: run.summary, page: run.written.page ?? '' };
  const texts = { ...seen, csv, json, outputs: JSON.stringify(run.outputs), issue: JSON.stringify(issues) };
  for (const [where, text] of Object.entries(texts)) {
    expect(text.length, where).toBeGreaterThan(100);
    for (const account of IDS) expect(text.includes(account), `${account} in ${where}`).toBe(false);
  }
  // CloudWatch is the account's own.
  expect(metrics.map(({ account }) => account).sort()).toEqual([...IDS]);
  expect(run.report.accounts?.map(({ account }) => account).sort()).toEqual([...IDS]);
});

it('opens no issue where all of them are well', async () => {
  const { run, issues, heart } = await toldOf([0.5, 0.5, 0.5]);
  expect(run.exitCode, run.log).toBe(0);
  expect(heart).toEqual(['GET /ping']);
  expect(issues).toEqual([]);
});

function wordsIn(params: Readonly<Record<string, string>>, names: RegExp): readonly string[] {
  return Object.entries(params).flatMap(([name, value]) => (names.test(name) ? [value] : []));
}
