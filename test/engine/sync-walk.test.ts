import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { execute, type Front } from '../../src/engine.ts';
import type { InputName } from '../../src/inputs/all.ts';
import { OPEN_ACCOUNTS } from '../../src/ports/account-mask.ts';
import { runFiles } from '../../src/ports/files.ts';
import { secretsOf } from '../../src/ports/secrets.ts';
import { backupIn, HOME, onlyPlan, PLAN, planFile, ROLE, sync, syncWorld, VAULT } from '../modes/sync/sync-world.ts';
import { checkedReport } from '../report/schema.ts';
import { runWith } from './run-engine.ts';
import { NO_PULL_REQUEST, SILENT } from './surroundings.ts';

describe('from the console to a file', () => {
  it('makes the vault and a backup on demand, and then the plan that goes on with it', async () => {
    const world = await syncWorld();
    const demand = await runWith(world, {
      mode: 'backup',
      engine: 'aws-backup',
      vault: VAULT,
      'create-vault': 'true',
      'backup-role-arn': ROLE,
      kinds: 'rds-instance',
      tag: 'Environment:production\nResourceType:rdspg-fcj',
      expiry: '35 days',
      regions: HOME,
      wait: 'true',
    });
    expect(demand).toMatchObject({ outcome: 'ok', createdCount: 1, created: [{ state: 'available' }] });
    const made = await sync(world, planFile());
    expect(made.report.synced.map(({ action, name }) => [action, name])).toEqual([['create-plan', PLAN]]);
    expect((await sync(world, planFile())).report.synced).toEqual([]);

    world.clock.advance(24 * 3_600_000);
    world.sandbox.account.region(HOME).schedule.runDue(world.clock.now());
    const jobs = [...backupIn(world).jobs.values()];
    expect(jobs.map(({ vaultName, state, createdBy }) => [vaultName, state, createdBy?.ruleName])).toEqual([
      [VAULT, 'COMPLETED', undefined],
      [VAULT, 'COMPLETED', 'DailyBackups'],
    ]);
    const points = [...backupIn(world).points.values()];
    expect(points.map(({ lifecycle }) => lifecycle.deleteAfterDays)).toEqual([35, 35]);
  });
});

describe('the mode sync', () => {
  async function front(inputs: Partial<Record<InputName, string>>): Promise<Front & { readonly folder: string }> {
    const folder = await mkdtemp(join(tmpdir(), 'sync-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'backup-plans.yml');
    const given: Partial<Record<InputName, string>> = {
      mode: 'sync',
      'plan-file': path,
      'aws-region': HOME,
      ...inputs,
    };
    return {
      folder,
      getInput: (name) => given[name] ?? '',
      workflowRun: null,
      runName: 'test',
      fetchIdToken: () => Promise.reject(new Error('no role is assumed here')),
      secrets: secretsOf({}),
      accounts: OPEN_ACCOUNTS,
      mask: () => {},
      log: SILENT,
      signal: new AbortController().signal,
      schedule: () => Promise.resolve(null),
      commit: null,
      files: runFiles([folder]),
      previewHost: NO_PULL_REQUEST,
    };
  }

  it('reads the plan file, shows what it would do, and applies what was approved', async () => {
    const world = await syncWorld();
    const dry = await front({ 'dry-run': 'true', 'create-vault': 'true' });
    await writeFile(join(dry.folder, 'backup-plans.yml'), planFile());
    const shown = await execute(dry);
    expect(shown).toMatchObject({ mode: 'sync', outcome: 'ok', dryRun: true });
    expect(backupIn(world).plans.size).toBe(0);
    const changeSet = shown.changeSetPath ?? '';
    expect(JSON.parse(await readFile(changeSet, 'utf8')).changes).toHaveLength(2);

    const real = await front({ 'create-vault': 'true', 'change-set': changeSet });
    await writeFile(join(real.folder, 'backup-plans.yml'), planFile());
    const applied = checkedReport(await execute(real));
    expect(applied.synced.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(onlyPlan(world).name).toBe(PLAN);
  });

  it('is refused without a plan file, before any call', async () => {
    const world = await syncWorld();
    const report = await execute(await front({}));
    expect(report).toMatchObject({ mode: 'sync', outcome: 'failed', failed: [{ target: 'plan-file' }] });
    expect(world.sandbox.requests).toEqual([]);
  });
});
