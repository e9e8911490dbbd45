import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it, onTestFinished, vi } from 'vitest';
import { type AccountSeed, startSandbox } from '../../sandbox/index.ts';
import { accountContext } from './account-context.ts';
import { authorize } from './authorize.ts';

// Each test starts a process.
vi.setConfig({ testTimeout: 60_000 });

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const REGION = 'eu-central-1';
const SOURCE = 'i-0123456789abcdef0';
const EXPIRED = { CreatedBy: 'backupViaTag', Expire: '2020-01-01T00:00:00Z', BackupSource: SOURCE };

const seed: AccountSeed = {
  regions: [REGION, 'us-east-1'],
  instances: [{ region: REGION, id: SOURCE, tags: { Backup: 'ProductionDaily' }, volumes: [{}, {}] }],
  images: [
    { region: REGION, sourceInstanceId: SOURCE, tags: EXPIRED, snapshots: [{}, {}], createdAt: '2019-12-01T00:00:00Z' },
    { region: REGION, sourceInstanceId: SOURCE, tags: EXPIRED, createdAt: '2019-12-02T00:00:00Z' },
  ],
  snapshots: [
    {
      region: REGION,
      tags: EXPIRED,
      description: `Created by CreateImage(${SOURCE}) for ami-0fedcba9876543210`,
    },
  ],
  settings: { imageReadyMs: 0 },
};

/** What the command line asks of an account made from the seed, with the rights it had to have. */
async function record(...args: readonly string[]) {
  const sandbox = await startSandbox({ seed });
  onTestFinished(() => sandbox.close());
  const before = sandbox.snapshotState();
  await promisify(execFile)(process.execPath, [CLI, ...args], { env: { PATH: process.env.PATH, ...sandbox.env() } });
  const after = sandbox.snapshotState();
  const actions = [...new Set(sandbox.requests.map(({ action }) => action))].sort();
  return { requests: sandbox.requests, context: accountContext(before, after), actions };
}

function policy(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../infra/policies/${name}.json`, import.meta.url), 'utf8'));
}

const BACKUP = ['-b', '-t', 'Backup:ProductionDaily', '-e', '30 days', '--wait'];
const LOOKS = ['DescribeRegions', 'GetCallerIdentity'];
const PURGE_LOOKS = ['DescribeImageReferences', 'DescribeImages', 'DescribeInstances', 'DescribeSnapshots', ...LOOKS];

it.each([
  ['look', 'a backup', [...BACKUP, '--dry-run'], ['DescribeInstances', ...LOOKS]],
  ['look', 'a purge', ['-p', '--dry-run'], PURGE_LOOKS],
])('the %s role is enough for a dry run of %s', async (role, _, args, actions) => {
  const recorded = await record(...args);
  expect(recorded.actions).toEqual(actions.toSorted());
  expect(await authorize(policy(role), recorded.requests, recorded.context)).toEqual([]);
});

it('the backup role is enough for a backup, and the others are not', async () => {
  const { requests, context, actions } = await record(...BACKUP);
  expect(actions).toEqual(expect.arrayContaining(['CreateImage', 'DescribeInstances', ...LOOKS]));
  expect(await authorize(policy('backup'), requests, context)).toEqual([]);
  for (const role of ['look', 'purge']) expect(await authorize(policy(role), requests, context)).not.toEqual([]);
});

it('the purge role is enough for a purge, and the others are not', async () => {
  const { requests, context, actions } = await record('-p');
  expect(actions).toEqual([...PURGE_LOOKS, 'DeleteSnapshot', 'DeregisterImage'].sort());
  expect(await authorize(policy('purge'), requests, context)).toEqual([]);
  for (const role of ['look', 'backup']) expect(await authorize(policy(role), requests, context)).not.toEqual([]);
});
