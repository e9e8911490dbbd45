import { describe, expect, it } from 'vitest';
import { planFile, sync } from '../modes/sync/sync-world.ts';
import { renderSummary } from '../report/views.ts';
import { BACKUP, backupWorld, DATABASE, jobsIn, PURGE } from './backup-world.ts';
import { DAY, HOME, runWith } from './run-engine.ts';

const HOUR = DAY / 24;
const ELSEWHERE = 'us-east-1';

describe('the jobs of the vault', () => {
  it('are listed by a purge: of each resource the newest of each rule, and of those on demand', async () => {
    const outcomes = [{ resource: DATABASE, state: 'FAILED', statusMessage: 'Access denied', times: 1 } as const];
    const world = await backupWorld({ outcomes });
    for (const _ of [1, 2]) {
      await runWith(world, BACKUP);
      world.clock.advance(12 * HOUR);
    }
    expect((await sync(world, planFile())).report.outcome).toBe('ok');
    world.clock.advance(DAY);
    const report = await runWith(world, PURGE);
    const planned = jobsIn(world).filter(({ createdBy }) => createdBy?.ruleName === 'DailyBackups');
    expect(planned.length).toBeGreaterThan(0);
    expect(report).toMatchObject({ outcome: 'ok', jobCount: 2 + planned.length });
    const ofDatabase = report.jobs.filter(({ resource }) => resource === DATABASE);
    expect(ofDatabase.map(({ plan, state, message }) => [plan, state, message])).toEqual([
      ['rdspg-backup-plan/DailyBackups', 'COMPLETED', ''],
      [null, 'COMPLETED', ''],
    ]);
    expect(ofDatabase[1]).toMatchObject({
      account: '123456789012',
      region: HOME,
      kind: 'rds-instance',
      resourceId: 'rdspg-fcj-labs',
      resource: DATABASE,
      jobId: jobsIn(world)[1]?.jobId,
      createdAt: '2026-11-22T11:00:00Z',
    });
  });

  it('stand in the list while they are under way, and with what AWS Backup says of them', async () => {
    const outcomes = [{ resource: DATABASE, state: 'FAILED', statusMessage: 'Access denied' } as const];
    const world = await backupWorld({ outcomes });
    await runWith(world, BACKUP);
    expect((await runWith(world, PURGE)).jobs).toMatchObject([{ endedAt: null, message: '' }]);
    world.clock.advance(HOUR);
    const report = await runWith(world, PURGE);
    expect(report.jobs).toMatchObject([{ state: 'FAILED', message: 'Access denied' }]);
    const summary = renderSummary(report, { reportPath: 'report.json' });
    expect(summary).toContain('Newest backup jobs of 1 resource');
    expect(summary).toContain(
      'Looked at 1 job of the last seven days in the vault rdspg-backup-vault, made on demand.',
    );
  });

  it('are found by the day they ended where they were created before', async () => {
    const world = await backupWorld({ outcomes: [{ resource: DATABASE, state: 'FAILED' }] });
    await runWith(world, BACKUP);
    world.clock.advance(HOUR);
    const [job] = jobsIn(world);
    if (job !== undefined) job.createdAt -= 9 * DAY;
    const report = await runWith(world, PURGE);
    expect(report).toMatchObject({ jobCount: 1, jobs: [{ state: 'FAILED' }], failed: [{ fault: 'backup-failed' }] });
  });

  it('are none where there were none, and none are asked for where this action makes the backups', async () => {
    const world = await backupWorld({}, { regions: [HOME, ELSEWHERE] });
    expect(await runWith(world, PURGE)).toMatchObject({ outcome: 'ok', jobCount: 0, jobs: [] });
    world.sandbox.requests.length = 0;
    expect(await runWith(world, { mode: 'purge' })).toMatchObject({ outcome: 'ok', jobCount: 0, jobs: [] });
    expect(world.sandbox.requests.filter(({ service }) => service === 'backup')).toEqual([]);
  });
});
