import { describe, expect, it } from 'vitest';
import { AWAY, HOME, i, instance, worldOf } from './world.ts';

const SIX_TAGS = ['BackupRun', 'BackupSource', 'BackupTag', 'CreatedBy', 'Expire', 'Name'];

describe('backup', () => {
  it('makes exactly the right AMIs over three regions, all tags on image and snapshots, with the fewest requests', async () => {
    const world = await worldOf({
      regions: [HOME, AWAY, 'ap-southeast-2'],
      instances: [
        instance({ id: i(1), tags: { Name: 'web' }, volumes: [{ size: 8 }, { size: 100 }, { size: 500 }] }),
        instance({ id: i(2), tags: { Backup: 'daily' } }),
        instance({ id: i(3), tags: { Backup: 'Weekly' } }),
        instance({ id: i(4), state: 'stopped' }),
        instance({ id: i(5), region: AWAY, state: 'stopping' }),
        instance({ id: i(6), region: AWAY, state: 'terminated' }),
        instance({ id: i(7), region: AWAY, state: 'shutting-down' }),
        instance({ id: i(8), region: AWAY, state: 'pending' }),
        { region: AWAY, id: i(9), tags: { backup: 'Daily' } },
      ],
    });
    const run = await world.backup();

    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: 'ok',
      'matched-count': '3',
      'created-count': '3',
      'failed-count': '0',
    });
    const { regions } = world.sandbox.snapshotState();
    const images = Object.values(regions).flatMap((region) => region.images);
    expect(images.map((image) => image.sourceInstanceId).sort()).toEqual([i(1), i(4), i(5)]);
    for (const image of images) {
      const named = image.sourceInstanceId === i(1) ? ['BackupSourceName'] : [];
      const ours = [...SIX_TAGS, ...named].sort();
      expect(Object.keys(image.tags).sort()).toEqual([...ours, 'BackupLaunch'].sort());
      expect(image.tags).toMatchObject({
        CreatedBy: 'backupViaTag',
        BackupSource: image.sourceInstanceId,
        BackupTag: 'Backup:Daily',
        BackupRun: 'https://github.com/octo-org/octo-repo/actions/runs/1234567890',
      });
      expect(image.tags.Name).toMatch(/^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d Backup of i-/);
      expect(image.name).toContain('1234567890');
      expect(image.name).toContain(image.sourceInstanceId);
      const snapshots = Object.values(regions).flatMap((region) =>
        region.snapshots.filter((snapshot) => image.snapshotIds.includes(snapshot.snapshotId)),
      );
      expect(snapshots).toHaveLength(image.sourceInstanceId === i(1) ? 3 : 1);
      const { BackupLaunch: launch, ...shared } = image.tags;
      expect(launch).toMatch(/^type=/);
      for (const snapshot of snapshots) expect(snapshot.tags).toEqual(shared);
    }
    expect(world.calls()).toEqual(
      [
        `${HOME} GetCallerIdentity`,
        `${HOME} DescribeRegions`,
        `${HOME} DescribeInstances`,
        `${AWAY} DescribeInstances`,
        'ap-southeast-2 DescribeInstances',
        `${HOME} CreateImage`,
        `${HOME} CreateImage`,
        `${AWAY} CreateImage`,
      ].sort(),
    );
    expect(run.report.skipped.map(({ resourceId, reason }) => [resourceId, reason])).toEqual([
      [i(6), 'it is terminated'],
      [i(7), 'it is shutting-down'],
      [i(8), 'it is pending'],
    ]);
    expect(run.created[0]).toEqual({
      account: '123456789012',
      region: AWAY,
      kind: 'ec2-instance',
      copyOf: null,
      resourceId: i(5),
      resourceName: '',
      recoveryPointId: regions[AWAY]?.images[0]?.imageId,
      name: regions[AWAY]?.images[0]?.name,
      expiresAt: regions[AWAY]?.images[0]?.tags.Expire,
      reboot: false,
      state: 'pending',
      alreadyDone: false,
    });
  });
});
