import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../../sandbox/index.ts';
import { BACKUP, backupWorld, callsOf, DATABASE, jobsIn, RUN, VAULT } from './backup-world.ts';
import { DAY, HOME, runWith, type World } from './run-engine.ts';

const NEXT = { id: '4712', url: 'https://github.com/acme/ops/actions/runs/4712' };

describe('a backup that AWS Backup makes, asked for again', () => {
  it('starts no second job in another attempt of the same workflow run', async () => {
    const world = await backupWorld();
    const first = await runWith(world, { ...BACKUP, wait: 'true' }, { workflowRun: RUN });
    world.clock.advance(60_000);
    const again = await runWith(world, { ...BACKUP, wait: 'true' }, { workflowRun: RUN });
    expect(jobsIn(world)).toHaveLength(1);
    expect(again).toMatchObject({ outcome: 'ok', createdCount: 0 });
    expect(again.created).toMatchObject([
      {
        alreadyDone: true,
        recoveryPointId: first.created[0]?.recoveryPointId,
        state: 'available',
        stateText: 'COMPLETED',
      },
    ]);
    expect(again.created[0]?.expiresAt).toBe(first.created[0]?.expiresAt);
  });

  it('is red where the job of the earlier attempt has failed, and starts another', async () => {
    const outcomes = [{ resource: DATABASE, state: 'FAILED', statusMessage: 'Access denied' }] as const;
    const world = await backupWorld({ outcomes: [...outcomes] });
    await runWith(world, { ...BACKUP, wait: 'true' }, { workflowRun: RUN });
    world.clock.advance(60_000);
    const again = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(again).toMatchObject({ outcome: 'partial', failed: [{ target: 'rdspg-fcj-labs', fault: 'backup-failed' }] });
    expect(again.failed[0]?.message).toContain('the backup ended in state FAILED: Access denied');
    expect(again.created).toMatchObject([{ alreadyDone: false }]);
    expect(jobsIn(world)).toHaveLength(2);
  });

  it('is red where the job is older than a first attempt can have started, and where it is older than any', async () => {
    const world = await backupWorld();
    await runWith(world, { ...BACKUP, expiry: '90 days' }, { workflowRun: RUN });
    for (const [attempt, later] of [
      [1, 6 * 60_000],
      [2, 36 * DAY],
    ] as const) {
      world.clock.advance(later);
      const again = await runWith(world, { ...BACKUP, expiry: '90 days' }, { workflowRun: { ...RUN, attempt } });
      expect(again).toMatchObject({ createdCount: 0, failed: [{ fault: 'name-taken' }] });
    }
    expect(jobsIn(world)).toHaveLength(1);
  });

  it('starts another job where what the first made has expired, and a further attempt finds that one', async () => {
    const world = await backupWorld();
    const week = { ...BACKUP, expiry: '7 days' };
    await runWith(world, week, { workflowRun: RUN });
    world.clock.advance(20 * DAY);
    const again = await runWith(world, week, { workflowRun: RUN });
    expect(again).toMatchObject({
      outcome: 'ok',
      createdCount: 1,
      warnings: [{ message: expect.stringMatching(/expired/) }],
    });
    world.clock.advance(3_600_000);
    const third = await runWith(world, week, { workflowRun: RUN });
    expect(third.created).toMatchObject([{ alreadyDone: true, recoveryPointId: again.created[0]?.recoveryPointId }]);
    expect(jobsIn(world)).toHaveLength(2);
  });

  it.each([
    ['concurrent jobs', 'You have reached the limit of concurrent backup jobs', 'ok'],
    ['what there is', 'You have reached the limit of recovery points', 'failed'],
  ])('waits for a limit on %s only where it passes', async (_, message, outcome) => {
    const world = await backupWorld();
    const error = { code: 'LimitExceededException', status: 400, message };
    world.sandbox.account.faults.add([{ match: { action: 'StartBackupJob' }, do: { error }, times: 8 }]);
    expect(await runWith(world, BACKUP, { workflowRun: RUN })).toMatchObject({ outcome });
  });

  it('takes a job for its own where the clock of AWS Backup is some seconds behind', async () => {
    const world = await backupWorld();
    const ahead: World = { ...world, clock: new VirtualClock(new Date(world.clock.now() + 20_000).toISOString()) };
    const report = await runWith(ahead, BACKUP, { workflowRun: RUN });
    expect(jobsIn(world)).toHaveLength(1);
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1, created: [{ alreadyDone: false }] });
    expect(callsOf(world)).not.toHaveProperty('DescribeBackupJob');
  });

  it('starts another one in another workflow run, and into another vault', async () => {
    const world = await backupWorld({
      vaults: [
        { region: HOME, name: VAULT },
        { region: HOME, name: 'second' },
      ],
    });
    await runWith(world, BACKUP, { workflowRun: RUN });
    await runWith(world, BACKUP, { workflowRun: NEXT });
    const second = await runWith(world, { ...BACKUP, vault: 'second' }, { workflowRun: NEXT });
    expect(second).toMatchObject({ outcome: 'ok', createdCount: 1 });
    expect(jobsIn(world).map(({ vaultName }) => vaultName)).toEqual([VAULT, VAULT, 'second']);
  });

  it.each([{ lostAnswer: true }, { answer500AfterWork: true }, { throttle: true }] as const)(
    'starts one job after %j',
    async (effect) => {
      const world = await backupWorld({}, { faults: [{ match: { action: 'StartBackupJob', nth: 1 }, do: effect }] });
      const report = await runWith(world, BACKUP);
      expect(report).toMatchObject({ outcome: 'ok', createdCount: 1 });
      expect(jobsIn(world)).toHaveLength(1);
      expect(callsOf(world)).toMatchObject({ StartBackupJob: 2 });
    },
  );
});
