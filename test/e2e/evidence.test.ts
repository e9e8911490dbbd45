import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { daysAgo, HOME, instance, worldOf } from './world.ts';

// Each test starts a process.
vi.setConfig({ testTimeout: 60_000 });

const CHECK = { mode: 'check', tag: 'Backup:Daily', 'max-age': '26 hours' };

function workspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backup-via-tag-workspace-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('a red check leaves its evidence in the workspace, without the account id where that is masked', async () => {
  const world = await worldOf({
    regions: [HOME],
    instances: [instance({ launchedAt: daysAgo(90), tags: { Name: 'web-1' } })],
  });
  const { accountId } = world.sandbox.account;
  const folder = workspace();
  const env = { GITHUB_WORKSPACE: folder };
  const run = await world.run({ ...CHECK, evidence: 'evidence/check', 'mask-account-id': 'true' }, { env });
  expect(run.exitCode).toBe(1);
  expect(run.report.commit).toBe('0123456789abcdef0123456789abcdef01234567');
  const [csv, json] = ['csv', 'json'].map((end) => readFileSync(join(folder, `evidence/check.${end}`), 'utf8'));
  for (const text of [csv, json]) {
    expect(text).not.toContain(accountId);
    expect(text).toContain('1 of 1 without a backup');
    expect(text).toContain('https://github.com/octo-org/octo-repo/actions/runs/1234567890');
    expect(text).toContain('0123456789abcdef0123456789abcdef01234567');
    expect(text).toContain('web-1');
  }
  expect(JSON.parse(json ?? '').account).toBeNull();
});
