import { describe, expect, it } from 'vitest';
import { workflowRunOf } from '../../src/github/environment.ts';
import { DAY, HOME, runWith, type World, worldOf } from './run-engine.ts';

const TAGS = { Backup: 'daily' };
const MINUTE = 60_000;
const ENVIRONMENT = {
  GITHUB_RUN_ID: '4711',
  GITHUB_REPOSITORY: 'acme/ops',
  GITHUB_JOB: 'nightly',
  GITHUB_ACTION: '__acme_backup',
  GITHUB_RUN_ATTEMPT: '1',
};
const KINDS = ['ec2-instance', 'ebs-volume', 'rds-instance', 'rds-cluster'] as const;
type Kind = (typeof KINDS)[number];

const world = (): Promise<World> =>
  worldOf({
    regions: [HOME],
    instances: [{ region: HOME, id: 'i-0aaaaaaaa', tags: TAGS, volumes: [{ id: 'vol-0aaaaaaa', tags: TAGS }] }],
    dbInstances: [{ region: HOME, id: 'orders', tags: TAGS }],
    dbClusters: [{ region: HOME, id: 'orders', tags: TAGS }],
  });

function backup(where: World, kinds: Kind, environment: object = {}, expiry = '7 days') {
  const workflowRun = workflowRunOf({ ...ENVIRONMENT, ...environment });
  return runWith(where, { mode: 'backup', kinds, tag: 'Backup:daily', expiry }, { workflowRun });
}

/** AMIs and snapshots of databases have names, and snapshots of volumes a description. */
function namesIn({ sandbox }: World): string[] {
  const region = sandbox.account.region(HOME);
  return [
    ...[...region.images.values()].map(({ name }) => name),
    ...[...region.snapshots.values()].map(({ description }) => description),
    ...[...region.dbSnapshots.keys(), ...region.dbClusterSnapshots.keys()],
  ];
}

describe.each(KINDS)('the slot of a backup: %s', (kind) => {
  it.each([
    ['job', { GITHUB_JOB: 'weekly' }],
    ['step', { GITHUB_ACTION: '__acme_backup_2' }],
  ])('is another one in another %s of the run', async (_, environment) => {
    const where = await world();
    const first = await backup(where, kind);
    where.clock.advance(MINUTE);
    const second = await backup(where, kind, environment);
    expect(second).toMatchObject({ outcome: 'ok', createdCount: 1, created: [{ alreadyDone: false }] });
    expect(second.created[0]?.name).not.toBe(first.created[0]?.name);
  });

  it('is the same in a later attempt, and its backup is taken for it', async () => {
    const where = await world();
    const first = await backup(where, kind);
    where.clock.advance(3 * DAY);
    const again = await backup(where, kind, { GITHUB_RUN_ATTEMPT: '2' });
    expect(again).toMatchObject({ outcome: 'ok', createdCount: 0, created: [{ alreadyDone: true }] });
    expect(again.created[0]?.recoveryPointId).toBe(first.created[0]?.recoveryPointId);
    expect(again.created[0]?.expiresAt).toBe(first.created[0]?.expiresAt);
  });

  it('that is older than a first attempt is taken by another run whose id repeats', async () => {
    const where = await world();
    await backup(where, kind);
    where.clock.advance(5 * MINUTE + 10_000);
    const next = await backup(where, kind);
    expect(next).toMatchObject({ outcome: 'failed', createdCount: 0, failed: [{ fault: 'name-taken' }] });
  });

  it('that is older than GitHub lets runs be is taken by another run, whatever the attempt', async () => {
    const where = await world();
    await backup(where, kind, {}, '90 days');
    where.clock.advance(36 * DAY);
    const next = await backup(where, kind, { GITHUB_RUN_ATTEMPT: '2' }, '90 days');
    expect(next).toMatchObject({ outcome: 'failed', createdCount: 0, failed: [{ fault: 'name-taken' }] });
  });

  it('is made anew once its backup has expired, and a further attempt finds that one', async () => {
    const where = await world();
    const first = await backup(where, kind);
    where.clock.advance(20 * DAY);
    const second = await backup(where, kind, { GITHUB_RUN_ATTEMPT: '2' });
    expect(second).toMatchObject({ outcome: 'ok', createdCount: 1, created: [{ alreadyDone: false }] });
    expect(second.created[0]?.recoveryPointId).not.toBe(first.created[0]?.recoveryPointId);
    expect(second.created[0]?.expiresAt).toBe('2026-12-18T23:00:00Z');
    expect(second.created[0]?.name).not.toBe(first.created[0]?.name);
    expect(namesIn(where)).toContain(second.created[0]?.name);
    expect(second.warnings).toMatchObject([{ message: expect.stringMatching(/expired at 2026-11-28T23:00:00Z/) }]);
    where.clock.advance(MINUTE);
    const third = await backup(where, kind, { GITHUB_RUN_ATTEMPT: '3' });
    expect(third).toMatchObject({ outcome: 'ok', createdCount: 0, created: [{ alreadyDone: true }] });
    expect(third.created[0]?.recoveryPointId).toBe(second.created[0]?.recoveryPointId);
  });

  it('is of its own where act runs it, whose run ids repeat', async () => {
    const where = await world();
    const act = { ACT: 'true', GITHUB_RUN_ID: '1' };
    await backup(where, kind, act);
    where.clock.advance(DAY);
    expect(await backup(where, kind, act)).toMatchObject({ outcome: 'ok', createdCount: 1 });
  });
});
