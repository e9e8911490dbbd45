import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { HOME, instance, worldOf } from './world.ts';

// Each test starts a process.
vi.setConfig({ testTimeout: 60_000 });

const CHECK = { mode: 'check', tag: 'Backup:Daily', 'max-age': '26 hours' };

function workspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backup-via-tag-workspace-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('evidence outside the workspace is one sentence, before anything is asked of AWS', async () => {
  const world = await worldOf({ regions: [HOME], instances: [instance()] });
  const run = await world.run({ ...CHECK, evidence: '/etc/check' }, { env: { GITHUB_WORKSPACE: workspace() } });
  expect(run.exitCode).toBe(1);
  expect(world.calls()).toEqual([]);
  expect(run.report.failed.map(({ target, message }) => [target, message])).toEqual([
    [
      'evidence',
      'evidence: "/etc/check" lies outside the workspace and RUNNER_TEMP; write a path in the workspace, such as "evidence/backup-check"',
    ],
  ]);
});

it('inputs that are refused, and a session that is, leave evidence of a red run', async () => {
  const world = await worldOf({ regions: [HOME], instances: [instance()] });
  const folder = workspace();
  const keyless = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_EC2_METADATA_DISABLED: 'true' };
  await world.run({ ...CHECK, 'max-age': 'soon', evidence: 'inputs' }, { env: { GITHUB_WORKSPACE: folder } });
  await world.run({ ...CHECK, evidence: 'session' }, { env: { GITHUB_WORKSPACE: folder, ...keyless } });
  expect(readdirSync(folder).sort()).toEqual(['inputs.csv', 'inputs.json', 'session.csv', 'session.json']);
  for (const name of ['inputs', 'session']) {
    const record = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    expect(record).toMatchObject({ outcome: 'failed', failedCount: 1, resources: [] });
  }
});
