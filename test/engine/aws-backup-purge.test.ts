import { describe, expect, it } from 'vitest';
import { BACKUP, backupWorld, callsOf, DATABASE, PURGE, pointsIn } from './backup-world.ts';
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
      failed: [{ region: HOME, target: point?.arn, action: 'delete', fault: 'deletion-blocked' }],
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
