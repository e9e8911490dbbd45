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
import { NO_PULL_REQUEST, PLAN_PATH, SILENT } from './surroundings.ts';

/** The plan of the console, with the name of its resource assignment and its windows. */
const WALK = planFile()
  .replace('selection:\n', 'selection:\n      name: rdspg-bp-resource-selection\n')
  .replace('expiry: 35 days', 'expiry: 35 days\n        start-window: 8 hours\n        completion-window: 7 days');
const MANUAL = {
  engine: 'aws-backup',
  vault: VAULT,
  'backup-role-arn': ROLE,
  kinds: 'rds-instance',
  tag: 'Environment:production\nResourceType:rdspg-fcj',
  expiry: '35 days',
  regions: HOME,
} as const;

describe('from the console to a file', () => {
  it('makes the vault, a backup on demand and the plan, and then watches over all of it', async () => {
    const world = await syncWorld();
    const demand = await runWith(world, { ...MANUAL, mode: 'backup', 'create-vault': 'true', wait: 'true' });
    expect(demand).toMatchObject({ outcome: 'ok', createdCount: 1, created: [{ state: 'available' }] });
    const made = await sync(world, WALK);
    expect(made.report.synced.map(({ action, name }) => [action, name])).toEqual([['create-plan', PLAN]]);
    expect(made.report.covered.map(({ resourceId, plan }) => [resourceId, plan])).toEqual([['rdspg-fcj-labs', PLAN]]);
    const [selection] = onlyPlan(world).selections.values();
    expect(selection).toMatchObject({ name: 'rdspg-bp-resource-selection', roleArn: ROLE });
    expect((await sync(world, WALK)).report.synced).toEqual([]);

    world.clock.advance(24 * 3_600_000);
    world.sandbox.account.region(HOME).schedule.runDue(world.clock.now());
    const jobs = [...backupIn(world).jobs.values()];
    expect(jobs.map(({ vaultName, state, createdBy }) => [vaultName, state, createdBy?.ruleName])).toEqual([
      [VAULT, 'COMPLETED', undefined],
      [VAULT, 'COMPLETED', 'DailyBackups'],
    ]);
    const points = [...backupIn(world).points.values()];
    expect(points.map(({ lifecycle }) => lifecycle.deleteAfterDays)).toEqual([35, 35]);

    const files = new Map([[PLAN_PATH, WALK]]);
    const check = await runWith(world, { mode: 'check', regions: HOME }, { files });
    expect(check).toMatchObject({
      outcome: 'ok',
      warnings: [],
      checked: [{ resourceId: 'rdspg-fcj-labs', status: 'fresh', by: 'aws-backup', dueAt: '2026-11-22T05:00:00Z' }],
    });
    const list = await runWith(world, { mode: 'list', 'other-backups': 'true', regions: HOME });
    expect(list.recoveryPoints.map(({ resourceId, vault }) => [resourceId, vault])).toEqual([
      ['rdspg-fcj-labs', VAULT],
      ['rdspg-fcj-labs', VAULT],
    ]);
    const purge = await runWith(world, { mode: 'purge', engine: 'aws-backup', vault: VAULT, kinds: 'rds-instance' });
    expect(purge).toMatchObject({ outcome: 'ok', jobCount: 2, deletedCount: 0 });
    expect(purge.jobs.map(({ resourceId, plan, state }) => [resourceId, plan, state])).toEqual([
      ['rdspg-fcj-labs', `${PLAN}/DailyBackups`, 'COMPLETED'],
      ['rdspg-fcj-labs', null, 'COMPLETED'],
    ]);
  });

  it('is red, or warns, in the run that could know of a slip', async () => {
    const world = await syncWorld({ vaults: [{ region: HOME, name: VAULT }] });
    await sync(world, WALK);
    world.clock.advance(24 * 3_600_000);
    const slip = await sync(world, WALK.replace('ResourceType:', 'ResoureType:'));
    expect(slip.report).toMatchObject({ outcome: 'partial', failed: [{ target: PLAN, fault: 'none-found' }] });
    const files = new Map([[PLAN_PATH, planFile({ name: 'other' })]]);
    const left = await runWith(world, { mode: 'check', regions: HOME }, { files });
    expect(left.warnings.map(({ target }) => target)).toEqual(['other', PLAN]);
    const nowhere = WALK.replace(`vault: ${VAULT}`, 'vault: rdspg-backup-vualt');
    const lost = await sync(world, nowhere);
    expect(lost.report).toMatchObject({ outcome: 'failed', synced: [] });
    expect(lost.report.failed[0]?.message).toContain(`did you mean "${VAULT}"`);
    const purge = { mode: 'purge', engine: 'aws-backup', vault: 'rdspg-backup-vualt', kinds: 'rds-instance' } as const;
    expect(await runWith(world, purge)).toMatchObject({ outcome: 'failed', failed: [{ target: 'vault' }] });
    Object.assign(backupIn(world).vaults.get(VAULT) ?? {}, { locked: true, maxRetentionDays: 30 });
    const locked = await sync(world, WALK);
    expect(locked.report.outcome).toBe('failed');
    expect(locked.report.failed[0]?.message).toContain('30 days');
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
