import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../../sandbox/index.ts';
import type { JobOutcome } from '../../sandbox/state/backup-records.ts';
import { onlyPlan, planFile, sync } from '../modes/sync/sync-world.ts';
import { BACKUP, backupWorld, DATABASE, jobsIn, PURGE, VAULT } from './backup-world.ts';
import { DAY, HOME, runWith, type World } from './run-engine.ts';

/** Whose jobs ended badly, and which jobs are still looked at. */

const HOUR = DAY / 24;
const FAILED = { resource: DATABASE, state: 'FAILED', times: 1 } as const;
const GOOD = { resource: DATABASE, times: 1 } as const;

/** A job on demand, and one of a plan six hours later: each with its outcome. */
async function twoJobs(onDemand: JobOutcome, planned: JobOutcome, ours: boolean): Promise<World> {
  const world = await backupWorld({ outcomes: [onDemand, planned] });
  expect((await sync(world, planFile())).report.outcome).toBe('ok');
  if (!ours) onlyPlan(world).tags.delete('CreatedBy');
  expect((await runWith(world, BACKUP)).outcome).toBe('ok');
  world.clock.advance(9 * HOUR);
  const jobs = jobsIn(world).filter(({ resourceArn }) => resourceArn === DATABASE);
  expect(jobs.map(({ createdBy }) => createdBy?.ruleName)).toEqual([undefined, 'DailyBackups']);
  return world;
}

describe('a job of ours that failed', () => {
  it('is told although a newer job of somebody else failed too', async () => {
    const report = await runWith(await twoJobs(FAILED, FAILED, false), PURGE);
    expect(report).toMatchObject({ outcome: 'failed', failed: [{ target: DATABASE, fault: 'backup-failed' }] });
    expect(report.failed[0]?.message).toContain('of 2026-11-21T23:00:00Z');
    expect(report.warnings.map(({ message }) => message)).toEqual([expect.stringContaining('not ours')]);
  });

  it.each([true, false])('is told although a newer job of another maker completed, ours: %j', async (ours) => {
    const report = await runWith(await twoJobs(FAILED, GOOD, ours), PURGE);
    expect(report.failed).toMatchObject([{ target: DATABASE, fault: 'backup-failed' }]);
    expect(report.warnings).toEqual([]);
  });

  it('is told once for each maker', async () => {
    const report = await runWith(await twoJobs(FAILED, FAILED, true), PURGE);
    expect(report.failed.map(({ target, fault }) => [target, fault])).toEqual([
      [DATABASE, 'backup-failed'],
      [DATABASE, 'backup-failed'],
    ]);
  });

  it('is no longer told once the same rule has made a good one', async () => {
    const world = await backupWorld({ outcomes: [FAILED, GOOD] });
    await sync(world, planFile());
    world.clock.advance(9 * HOUR);
    expect((await runWith(world, PURGE)).failed).toHaveLength(1);
    world.clock.advance(DAY);
    expect(await runWith(world, PURGE)).toMatchObject({ outcome: 'ok', failed: [] });
  });
});

it('tells of a job that ran into its completion window, which ends a week after it was made', async () => {
  const world = await backupWorld({}, { settings: { backupRunningMs: 30 * DAY } });
  expect((await runWith(world, BACKUP)).outcome).toBe('ok');
  world.clock.advance(7 * DAY - HOUR);
  expect(await runWith(world, PURGE)).toMatchObject({ outcome: 'ok', failed: [] });
  world.clock.advance(DAY);
  const report = await runWith(world, PURGE);
  expect(jobsIn(world)).toMatchObject([{ state: 'EXPIRED' }]);
  expect(report).toMatchObject({ outcome: 'failed', failed: [{ target: DATABASE, fault: 'backup-failed' }] });
  world.clock.advance(7 * DAY);
  expect(await runWith(world, PURGE)).toMatchObject({ outcome: 'ok', failed: [] });
});

it('tells of a job that does not say when it ended', async () => {
  const world = await backupWorld({ outcomes: [FAILED] });
  await runWith(world, BACKUP);
  world.clock.advance(HOUR);
  for (const job of jobsIn(world)) delete job.completedAt;
  expect((await runWith(world, PURGE)).failed).toMatchObject([{ fault: 'backup-failed' }]);
});

describe('a purge whose vault is nowhere', () => {
  const regions = [HOME, 'us-east-1'];

  it.each(['not-found', 'denied'] as const)('is red, and names the one that was meant: %s', async (unknownVaults) => {
    const world = await backupWorld({}, { regions, settings: { unknownVaults } });
    const report = await runWith(world, { ...PURGE, kinds: 'ec2-instance rds-instance', vault: VAULT.slice(0, -1) });
    expect(report).toMatchObject({ outcome: 'failed', failed: [{ target: 'vault', fault: 'bad-input' }] });
    expect(report.failed[0]?.message).toBe(
      `vault: there is no backup vault "rdspg-backup-vaul" in any of the 2 regions of this run; did you mean "${VAULT}"?`,
    );
  });

  it('says nothing of it where a region could not be asked: that is red by itself', async () => {
    const faults: FaultRule[] = [
      { match: { action: 'ListRecoveryPointsByBackupVault', region: HOME }, do: { throttle: true } },
    ];
    const world = await backupWorld({}, { regions, faults });
    const report = await runWith(world, { ...PURGE, vault: 'elsewhere' });
    expect(report.failed).toMatchObject([{ target: HOME, action: 'read' }]);
  });

  it('is red where the names may not be listed either', async () => {
    const faults = [{ match: { action: 'ListBackupVaults' }, do: { deny: true } }] as const;
    const world = await backupWorld({}, { settings: { unknownVaults: 'not-found' }, faults: [...faults] });
    const report = await runWith(world, { ...PURGE, vault: 'elsewhere' });
    expect(report.failed).toMatchObject([{ target: 'vault', message: expect.stringContaining(`in ${HOME}`) }]);
  });
});
