import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startGitHub } from '../../sandbox/github.ts';
import type { AccountSeed } from '../../sandbox/index.ts';
import { accountOf, IDS, REGION } from '../engine/accounts-world.ts';
import { startListener } from './listener.ts';
import { daysAgo, type World } from './world.ts';

/** A check of three accounts, by everything that tells of it: metrics, issue, heartbeat, evidence, page. */

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

export async function toldOf(
  worldOf: (seed: AccountSeed) => Promise<World>,
  ages: readonly [number, number, number],
  more = {},
) {
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
