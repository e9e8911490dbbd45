import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { i, instance, type World, worldOf } from './world.ts';

/** Runs where the files that a runner makes are missing or cannot be written: log, report and exit status say the same. */

const account = (): Promise<World> => worldOf({ instances: [instance({ id: i(1) })] });

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'backup-via-tag-files-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

it('outputs for which the disk is full: the backup is made, and the report, the log and the exit status are red', async () => {
  const world = await account();
  const temp = folder();
  const run = await world.backup({}, { env: { GITHUB_OUTPUT: '/dev/full', RUNNER_TEMP: temp } });
  expect(world.imageIds()).toHaveLength(1);
  expect(run.exitCode, run.log).toBe(1);
  const [name = 'none'] = readdirSync(temp).filter((file) => file.startsWith('backup-via-tag-backup-'));
  expect(JSON.parse(readFileSync(join(temp, name), 'utf8'))).toMatchObject({
    outcome: 'partial',
    failed: [{ target: 'outputs', action: 'report', fault: 'not-written' }],
  });
  expect(run.log.trim().split('\n').at(-1)).toMatch(/^🔴 /);
});

it('outside a runner, without any of its files, the log and the exit status say how it went', async () => {
  const world = await account();
  const none = {
    GITHUB_ACTIONS: undefined,
    GITHUB_OUTPUT: undefined,
    GITHUB_STEP_SUMMARY: undefined,
    RUNNER_TEMP: undefined,
  };
  const run = await world.backup({}, { env: { ...none, TMPDIR: folder() } });
  expect(run.exitCode, run.log).toBe(0);
  expect(run.log.trim().split('\n').at(-1)).toMatch(/^🟢 /);
  expect(run.log).not.toContain('::set-output');
});
