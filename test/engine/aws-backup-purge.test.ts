import { describe, expect, it } from 'vitest';
import type { JobOutcome } from '../../sandbox/state/backup-records.ts';
import { makeVault } from '../../sandbox/state/backup-vaults.ts';
import { onlyPlan, planFile, sync } from '../modes/sync/sync-world.ts';
import { BACKUP, backupWorld, callsOf, DATABASE, jobsIn, PURGE, pointsIn } from './backup-world.ts';
import { DAY, HOME, runWith, type World } from './run-engine.ts';

const ELSEWHERE = 'us-east-1';

async function withPoints(undeletable: boolean): Promise<World> {
  const world = await backupWorld({ outcomes: [{ resource: DATABASE, undeletable }] }, { regions: [HOME, ELSEWHERE] });
  const kinds = 'rds-instance ebs-volume';
  const report = await runWith(world, { ...BACKUP, kinds, wait: 'true' });
  expect(report.outcome).toBe('ok');
  return world;
}

describe('a purge of what AWS Backup made', () => {
  it('deletes nothing while nothing has expired', async () => {
    const world = await withPoints(false);
    const report = await runWith(world, PURGE);
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 0, failedCount: 0 });
    expect(pointsIn(world)).toHaveLength(2);
  });

  it('tells once of what AWS Backup could not delete, whatever the kinds, and leaves it alone', async () => {
    const world = await withPoints(true);
    world.clock.advance(31 * DAY);
    const report = await runWith(world, { ...PURGE, kinds: 'ec2-instance rds-instance', 'min-keep': '0' });
    const [point, ...others] = pointsIn(world);
    expect(others).toEqual([]);
    expect(point?.status).toBe('EXPIRED');
    expect(report).toMatchObject({
      outcome: 'failed',
      deletedCount: 0,
      failed: [
        {
          region: HOME,
          kind: 'rds-instance',
          resourceId: 'rdspg-fcj-labs',
          recoveryPointId: point?.arn,
          target: point?.arn,
          action: 'delete',
          fault: 'deletion-blocked',
        },
      ],
    });
    expect(report.failed[0]?.message).toContain('AWS Backup was unable to delete this recovery point');
    expect(report.failed[0]?.message).toContain(DATABASE);
    expect(Object.keys(callsOf(world))).not.toContain('DeleteRecoveryPoint');
  });

  it.each(['not-found', 'denied'] as const)(
    'takes a region without the vault for empty, answered as %s',
    async (style) => {
      const world = await backupWorld({}, { regions: [HOME, ELSEWHERE], settings: { unknownVaults: style } });
      const report = await runWith(world, PURGE);
      expect(report).toMatchObject({ outcome: 'ok', failedCount: 0 });
      expect(report.regions.map(({ region, read }) => [region, read])).toEqual(
        expect.arrayContaining([
          [HOME, true],
          [ELSEWHERE, true],
        ]),
      );
    },
  );

  it('is red where the vault is there and may not be read', async () => {
    const world = await withPoints(true);
    world.sandbox.account.faults.add([
      { match: { action: 'ListRecoveryPointsByBackupVault', region: HOME }, do: { deny: true } },
    ]);
    const report = await runWith(world, PURGE);
    expect(report).toMatchObject({ outcome: 'partial', failed: [{ target: HOME, fault: 'access-denied' }] });
  });
});

describe('a purge after backups that nobody waited for', () => {
  const FAILED = { resource: DATABASE, state: 'FAILED', statusMessage: 'Access denied to the key' } as const;
  const HOUR = DAY / 24;

  /** The outcomes of the first jobs; later ones complete. */
  async function afterJobs(...outcomes: readonly JobOutcome[]): Promise<World> {
    const world = await backupWorld({ outcomes: [...outcomes] });
    for (const _ of outcomes) {
      expect((await runWith(world, BACKUP)).outcome).toBe('ok');
      world.clock.advance(12 * HOUR);
    }
    return world;
  }

  it.each([
    [FAILED, 'in state FAILED: Access denied to the key'],
    [{ ...FAILED, state: 'ABORTED' }, 'in state ABORTED'],
    [{ ...FAILED, state: 'EXPIRED' }, 'in state EXPIRED'],
    [{ ...FAILED, state: 'PARTIAL' }, 'in state PARTIAL'],
    [
      { ...FAILED, state: 'COMPLETED', messageCategory: 'VSS_ERROR' },
      'in state COMPLETED, but with issues (VSS_ERROR)',
    ],
  ] as const)('tells of a job that ended badly: %j', async (outcome, message) => {
    const world = await afterJobs({ ...outcome, times: 1 });
    const report = await runWith(world, { ...PURGE, kinds: 'ec2-instance rds-instance' });
    expect(report).toMatchObject({
      outcome: 'failed',
      failed: [
        {
          region: HOME,
          kind: 'rds-instance',
          resourceId: 'rdspg-fcj-labs',
          target: DATABASE,
          action: 'create',
          fault: 'backup-failed',
        },
      ],
    });
    expect(report.failed[0]?.message).toContain(
      `the job ${jobsIn(world)[0]?.jobId} of 2026-11-21T23:00:00Z: the backup`,
    );
    expect(report.failed[0]?.message).toContain(message);
  });

  it('tells nothing where a newer job completed, and tells the newest where that failed', async () => {
    const good = await afterJobs({ ...FAILED, times: 1 }, { resource: DATABASE, times: 1 });
    expect(await runWith(good, PURGE)).toMatchObject({ outcome: 'ok', failed: [] });
    const bad = await afterJobs({ resource: DATABASE, times: 1 }, { ...FAILED, times: 1 });
    const report = await runWith(bad, PURGE);
    expect(report.failed).toMatchObject([{ target: DATABASE, fault: 'backup-failed' }]);
    expect(report.failed[0]?.message).toContain('of 2026-11-22T11:00:00Z');
  });

  it('still tells while a newer job is under way', async () => {
    const world = await afterJobs({ ...FAILED, times: 1 });
    await runWith(world, BACKUP);
    const report = await runWith(world, PURGE);
    expect(jobsIn(world).map(({ state }) => state)).toEqual([
      'FAILED',
      expect.stringMatching(/CREATED|PENDING|RUNNING/),
    ]);
    expect(report.failed).toMatchObject([{ target: DATABASE, fault: 'backup-failed' }]);
  });

  it('tells nothing of jobs of another vault, and of those of more than a week ago', async () => {
    const world = await afterJobs({ ...FAILED, times: 1 });
    makeVault(world.sandbox.account, world.sandbox.account.region(HOME), {
      name: 'another',
      tags: new Map(),
      createdAt: 0,
    });
    expect(await runWith(world, { ...PURGE, vault: 'another' })).toMatchObject({ outcome: 'ok', failed: [] });
    world.clock.advance(7 * DAY);
    expect(await runWith(world, PURGE)).toMatchObject({ outcome: 'ok', failed: [] });
  });

  it('is red where the jobs may not be listed', async () => {
    const world = await afterJobs();
    world.sandbox.account.faults.add([{ match: { action: 'ListBackupJobs' }, do: { deny: true } }]);
    expect(await runWith(world, PURGE)).toMatchObject({ outcome: 'failed', failed: [{ fault: 'access-denied' }] });
  });
});

describe('what a plan of AWS Backup made in the vault', () => {
  /** A plan that has run once: its point cannot be deleted, or its job failed. */
  async function withPlan(outcome: JobOutcome, ours: boolean): Promise<World> {
    const world = await backupWorld({ outcomes: [outcome] });
    const { report } = await sync(world, planFile({ expiry: '1 day' }));
    expect(report.outcome).toBe('ok');
    const { tags } = onlyPlan(world);
    if (!ours) tags.delete('CreatedBy');
    world.clock.advance(3 * DAY);
    return world;
  }
  const UNDELETABLE = { resource: DATABASE, undeletable: true };
  const FAILED = { resource: DATABASE, state: 'FAILED' } as const;

  it.each([
    [UNDELETABLE, 'deletion-blocked'],
    [FAILED, 'backup-failed'],
  ])('is a failure where the plan is ours: %j', async (outcome, fault) => {
    const report = await runWith(await withPlan(outcome, true), PURGE);
    expect(report.outcome).toBe('failed');
    expect(report.failed[0]).toMatchObject({ region: HOME, fault });
    expect(report.warnings).toEqual([]);
  });

  it.each([UNDELETABLE, FAILED])('is a warning where it is not: %j', async (outcome) => {
    const report = await runWith(await withPlan(outcome, false), PURGE);
    expect(report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(report.warnings[0]?.message).toContain('made by a plan that is not ours: arn:aws:backup:');
  });

  it('is a failure where the tags of the plan cannot be read', async () => {
    const world = await withPlan(UNDELETABLE, false);
    world.sandbox.account.faults.add([{ match: { action: 'ListTags' }, do: { deny: true } }]);
    const report = await runWith(world, PURGE);
    expect(report.failed[0]).toMatchObject({ fault: 'deletion-blocked' });
    expect(report.warnings).toEqual([]);
  });
});

describe('a direct purge', () => {
  it('keeps the AMIs and snapshots that AWS Backup made, though they carry our tags and have expired', async () => {
    const world = await backupWorld({ outcomes: [{ resource: '*', undeletable: true }] });
    const kinds = 'ec2-instance ebs-volume rds-instance';
    await runWith(world, { ...BACKUP, kinds, wait: 'true' });
    const region = world.sandbox.account.region(HOME);
    const before = [region.images.size, region.snapshots.size];
    expect(before).toEqual([1, 2]);
    world.clock.advance(60 * DAY);
    const report = await runWith(world, { mode: 'purge', kinds, 'min-keep': '0' });
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 0, failedCount: 0 });
    expect(report.kept.map(({ kind, because }) => [kind, because]).sort()).toEqual([
      ['ebs-volume', 'not-ours'],
      ['ec2-instance', 'not-ours'],
    ]);
    expect(report.kept[0]?.reason).toContain('AWS Backup made it');
    expect([region.images.size, region.snapshots.size]).toEqual(before);
    expect(pointsIn(world).map(({ status }) => status)).toEqual(['EXPIRED', 'EXPIRED', 'EXPIRED']);
  });
});
