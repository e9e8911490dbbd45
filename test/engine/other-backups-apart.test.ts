import { describe, expect, it } from 'vitest';
import { BACKUP, backupWorld } from './backup-world.ts';
import { accountWith, DLM, INSTANCE, image, OURS, snapshot, VOLUME } from './others-account.ts';
import { DAY, HOME, runWith, worldOf } from './run-engine.ts';

describe('a backup by AWS Backup that looks for other backups', () => {
  it('takes what AWS Backup made for an earlier slot for its own, and what a plan or DLM made for others', async () => {
    const tags = { 'aws:backup:source-resource': 'volume/vol-0aaaaaaa', CreatedBy: 'backupViaTag', BackupPlan: 'p/r' };
    const world = await backupWorld(
      {},
      { snapshots: [snapshot(), snapshot({ tags }), snapshot({ volumeId: 'vol-0bbbbbbb' })] },
    );
    const inputs = { ...BACKUP, kinds: 'ec2-instance ebs-volume rds-instance', wait: 'true', 'other-backups': 'true' };
    const first = await runWith(world, inputs);
    world.clock.advance(DAY);
    const second = await runWith(world, inputs);
    for (const report of [first, second]) {
      expect(report).toMatchObject({ outcome: 'ok', createdCount: 3, warnings: [] });
      expect(report.otherBackups.map(({ kind, by, count }) => [kind, by, count])).toEqual([
        ['ec2-instance', 'AWS Backup', 1],
        ['ec2-instance', 'Data Lifecycle Manager', 1],
        ['ebs-volume', 'AWS Backup', 1],
        ['ebs-volume', 'Data Lifecycle Manager', 1],
      ]);
    }
  });
});

describe('a purge', () => {
  it('leaves alone what DLM made, though it carries our tags and has expired', async () => {
    const loose = 'Created by CreateImage(i-0aaaaaaaa) for ami-0ffffffff';
    const world = await worldOf(
      accountWith({
        images: [image({ tags: { ...OURS, ...DLM, BackupSource: INSTANCE } })],
        snapshots: [
          snapshot({ tags: { ...OURS, ...DLM, BackupSource: VOLUME } }),
          // Its AMI was deregistered by the policy, and it is not deleted yet.
          snapshot({ tags: { ...OURS, ...DLM }, description: loose }),
          snapshot({ id: 'snap-0ddddddd', tags: OURS, description: loose }),
        ],
      }),
    );
    const region = world.sandbox.account.region(HOME);
    const report = await runWith(world, { mode: 'purge', kinds: 'ec2-instance ebs-volume', 'min-keep': '0' });
    // The snapshot that DLM did not make.
    expect(report).toMatchObject({ outcome: 'ok', deleted: [], deletedCount: 1, failedCount: 0 });
    expect(report.kept.map(({ kind, because, reason }) => [kind, because, reason])).toEqual([
      ['ec2-instance', 'not-ours', 'not proven to be ours: Data Lifecycle Manager made it and deletes it'],
      ['ebs-volume', 'not-ours', 'not proven to be ours: Data Lifecycle Manager made it and deletes it'],
    ]);
    // Without the policy's tag the same snapshot is finished off.
    expect(report.finishedSnapshots).toMatchObject([{ snapshotId: 'snap-0ddddddd', result: 'deleted' }]);
    expect(region.images.size).toBe(1);
    expect(region.snapshots.size).toBe(3);
  });
});
