import { describe, expect, it } from 'vitest';
import type { BackupJob, JobOutcome } from '../../../sandbox/state/backup-records.ts';
import { jobsIn, ROLE, VAULT } from '../../engine/backup-world.ts';
import { DAY, HOME, runWith, type World, worldOf } from '../../engine/run-engine.ts';
import { accountWith, BY_TAG, checkIn, requestsOf } from './world.ts';

const HOUR = DAY / 24;
const PLAN = `
plans:
  vaulted:
    engine: aws-backup
    vault: ${VAULT}
    role: ${ROLE}
    selection: {tags: [Backup:daily]}
    rules:
      daily: {schedule: '0 19 * * *', expiry: 30 days, start-window: 1 hour, completion-window: 2 hours}
`;
const STARTED = {
  mode: 'backup',
  engine: 'aws-backup',
  vault: VAULT,
  'backup-role-arn': ROLE,
  tag: 'Backup:daily',
  expiry: '30 days',
} as const;

/** An instance of which so many jobs were started, twelve hours apart; the last has just begun. */
async function worldWith(...outcomes: readonly (Omit<JobOutcome, 'resource'> | 'good')[]): Promise<World> {
  const strikes = outcomes.map((one) => ({ resource: '*', times: 1, ...(one === 'good' ? {} : one) }));
  const backup = { roles: [{ arn: ROLE }], vaults: [{ region: HOME, name: VAULT }], outcomes: strikes };
  const world = await worldOf(accountWith([], { backup }));
  for (const [index] of outcomes.entries()) {
    if (index > 0) world.clock.advance(12 * HOUR);
    expect((await runWith(world, STARTED)).outcome).toBe('ok');
  }
  return world;
}

function lastJob(world: World): BackupJob {
  const job = jobsIn(world).at(-1);
  if (job === undefined) throw new Error('no job was started');
  return job;
}

const checked = async (world: World, plan = PLAN) => {
  const report = await checkIn(world, { plan, inputs: {} });
  const [entry] = report.checked;
  return { report, status: entry?.status, reason: entry?.reason ?? '', newestAt: entry?.newestAt };
};

describe('a plan of AWS Backup', () => {
  it('is under way while the last job is within the windows of the rule, and late after them', async () => {
    const world = await worldWith('good');
    expect(await checked(world)).toMatchObject({ status: 'under-way', report: { outcome: 'ok' } });
    const job = lastJob(world);
    Object.assign(job, { state: 'RUNNING', completeBy: Number.POSITIVE_INFINITY, startBy: Number.POSITIVE_INFINITY });
    // An hour to begin, two to end, and three of late-after.
    job.createdAt = world.clock.now() - 6 * HOUR + 60_000;
    expect(await checked(world)).toMatchObject({ status: 'under-way' });
    job.createdAt = world.clock.now() - 6 * HOUR;
    expect(await checked(world)).toMatchObject({ status: 'never', report: { outcome: 'failed' } });
  });

  it('has eight hours to begin where the rule does not say', async () => {
    const world = await worldWith('good');
    const job = lastJob(world);
    Object.assign(job, { state: 'CREATED', completeBy: Number.POSITIVE_INFINITY, startBy: Number.POSITIVE_INFINITY });
    const plan = PLAN.replace(', start-window: 1 hour, completion-window: 2 hours', '');
    job.createdAt = world.clock.now() - 11 * HOUR + 60_000;
    expect(await checked(world, plan)).toMatchObject({ status: 'under-way' });
    job.createdAt = world.clock.now() - 11 * HOUR;
    expect(await checked(world, plan)).toMatchObject({ status: 'never' });
  });

  it.each(['FAILED', 'ABORTED', 'EXPIRED', 'PARTIAL'] as const)(
    'says that the last job is %s, and why',
    async (state) => {
      const world = await worldWith({ state, statusMessage: 'Access denied to the key' });
      world.clock.advance(9 * HOUR);
      const { status, reason } = await checked(world);
      expect(status).toBe('never');
      expect(reason).toContain(`its last job, on demand, of 9 hours ago, is ${state}: Access denied to the key`);
    },
  );

  it('counts no backup that is not whole: the one before it does, as long as that is young enough', async () => {
    const issues = { messageCategory: 'VSS_ERROR', statusMessage: 'Windows VSS failed' } as const;
    const alone = await worldWith(issues);
    alone.clock.advance(HOUR);
    const { status, reason, report } = await checked(alone);
    expect([status, report.outcome]).toEqual(['never', 'failed']);
    expect(reason).toContain('is COMPLETED with issues: Windows VSS failed');
    const after = await worldWith('good', issues);
    after.clock.advance(HOUR);
    // It is 12:00 on the day after: 19:00 of the day before is what is due.
    expect(await checked(after)).toMatchObject({ status: 'fresh', newestAt: '2026-11-21T23:00:00Z' });
    after.clock.advance(11 * HOUR);
    expect(await checked(after)).toMatchObject({ status: 'late', newestAt: '2026-11-21T23:00:00Z' });
  });

  it('is unknown where the jobs may not be listed: nobody can say whether the newest backup is whole', async () => {
    const world = await worldWith('good');
    world.clock.advance(HOUR);
    world.sandbox.account.faults.add([{ match: { action: 'ListBackupJobs' }, do: { deny: true } }]);
    const { status, reason, report } = await checked(world);
    expect(status).toBe('unknown');
    expect(reason).toContain('backup:ListBackupJobs');
    expect(report).toMatchObject({
      outcome: 'failed',
      failed: [{ region: HOME, action: 'read', fault: 'access-denied' }],
    });
  });

  it('is what jobs are listed for, once in a region: a tag with other-backups asks for none', async () => {
    const world = await worldWith('good');
    world.clock.advance(HOUR);
    world.sandbox.requests.length = 0;
    await checked(world);
    expect(requestsOf(world)).toMatchObject({ ListProtectedResources: 1, ListBackupJobs: 1 });
    world.sandbox.requests.length = 0;
    await checkIn(world, { inputs: { ...BY_TAG, 'other-backups': 'true' } });
    expect(requestsOf(world)).toMatchObject({ ListProtectedResources: 1 });
    expect(requestsOf(world)).not.toHaveProperty('ListBackupJobs');
  });
});
