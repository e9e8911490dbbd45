import { describe, expect, it } from 'vitest';
import { ami, daysAgo, HOME, i, instance, ourImage, snap, stamp, worldOf } from './world.ts';

describe('what a purge finishes and leaves', () => {
  it('removes an AMI of ours that failed, whatever its expiry, and is red in the run that finds it', async () => {
    const failed = ourImage({
      id: ami(1),
      source: i(1),
      state: 'failed',
      expire: stamp(daysAgo(-20)),
      stateReason: { code: 'Client.InternalError', message: 'Snapshot creation failed' },
    });
    const world = await worldOf({ regions: [HOME], instances: [instance({ id: i(1) })], images: [failed] });
    const run = await world.purge();
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([{ target: ami(1), fault: 'backup-failed' }]);
    expect(run.failed[0]?.message).toContain('Snapshot creation failed');
    expect(world.imageIds()).toEqual([]);
    expect((await world.purge()).exitCode).toBe(0);
  });

  it('reads the code of every snapshot, is red for one that stayed, and finishes it the next time', async () => {
    const world = await worldOf({
      regions: [HOME],
      images: [
        ourImage({
          id: ami(1),
          source: i(41),
          snapshots: [
            { id: snap(1), description: `Created by CreateImage(${i(41)}) for ${ami(1)}` },
            { id: snap(2), description: `Created by CreateImage(${i(41)}) for ${ami(1)}` },
          ],
        }),
      ],
      faults: [
        {
          match: { action: 'DeregisterImage' },
          do: { snapshotResult: { snapshotId: snap(2), code: 'internal-error' } },
          times: 1,
        },
      ],
    });
    const run = await world.purge();
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'partial', 'deleted-count': '1', 'failed-count': '1' });
    expect(run.deleted[0]?.snapshots).toEqual([
      { snapshotId: snap(1), result: 'success' },
      { snapshotId: snap(2), result: 'internal-error' },
    ]);
    expect(run.failed).toMatchObject([{ target: snap(2), action: 'delete-snapshot', fault: 'snapshot-left' }]);
    expect(world.snapshotIds()).toEqual([snap(2)]);
    const next = await world.purge();
    expect(next.exitCode).toBe(0);
    expect(next.report.finishedSnapshots).toMatchObject([{ snapshotId: snap(2), result: 'deleted' }]);
    expect(world.snapshotIds()).toEqual([]);
  });

  it('takes a snapshot that another AMI uses for no failure, and never deletes it', async () => {
    const world = await worldOf({
      regions: [HOME],
      images: [
        ourImage({
          id: ami(1),
          source: i(41),
          snapshots: [{ id: snap(1), description: `Created by CreateImage(${i(41)}) for ${ami(1)}` }],
        }),
        { region: HOME, id: ami(2), name: 'golden', snapshots: [{ id: snap(1) }] },
      ],
    });
    const run = await world.purge();
    expect(run.exitCode).toBe(0);
    expect(run.deleted[0]?.snapshots).toEqual([{ snapshotId: snap(1), result: 'skipped' }]);
    const second = await world.purge();
    expect(second.exitCode).toBe(0);
    expect(world.writes()).toEqual([]);
    expect(world.snapshotIds()).toEqual([snap(1)]);
  });

  it('leaves loose snapshots alone that are not proven ours, not expired, or whose AMI only lost its tags', async () => {
    const tags = {
      CreatedBy: 'backupViaTag',
      Expire: stamp(daysAgo(2)),
      BackupSource: i(41),
      BackupTag: 'Backup:Daily',
    };
    const description = (image: string) => `Created by CreateImage(${i(41)}) for ${image}`;
    const volumeId = 'vol-0123456789abcdef0';
    const world = await worldOf({
      regions: [HOME],
      images: [
        {
          region: HOME,
          id: ami(9),
          name: 'untagged',
          tags: {},
          snapshots: [{ id: snap(9), tags, description: description(ami(9)) }],
        },
      ],
      snapshots: [
        { region: HOME, id: snap(1), volumeId, tags, description: description(ami(1)) },
        { region: HOME, id: snap(2), volumeId, tags, description: 'by hand' },
        {
          region: HOME,
          id: snap(3),
          volumeId,
          tags: { ...tags, Expire: stamp(daysAgo(-2)) },
          description: description(ami(3)),
        },
        { region: HOME, id: snap(4), volumeId, tags: { ...tags, CreatedBy: 'me' }, description: description(ami(4)) },
        {
          region: HOME,
          id: snap(5),
          volumeId,
          tags: { ...tags, BackupSource: i(42) },
          description: description(ami(5)),
        },
        { region: HOME, id: snap(6), volumeId, tags: { ...tags, Expire: 'soon' }, description: description(ami(6)) },
      ],
    });
    const run = await world.purge();
    expect(run.exitCode).toBe(0);
    expect(world.snapshotIds()).toEqual([2, 3, 4, 5, 6, 9].map(snap));
    expect(run.report.finishedSnapshots).toMatchObject([
      { snapshotId: snap(1), result: 'deleted', recoveryPointId: ami(1) },
    ]);
  });

  it('counts an AMI that is gone already as deleted, and deletes its snapshots one by one after a lost answer', async () => {
    const world = await worldOf({
      regions: [HOME],
      images: [ourImage({ id: ami(1), source: i(41), snapshots: [{ id: snap(1) }, { id: snap(2) }] })],
      faults: [{ match: { action: 'DeregisterImage' }, do: { lostAnswer: true }, times: 1 }],
    });
    const run = await world.purge();
    expect(run.exitCode).toBe(0);
    expect(run.outputs['deleted-count']).toBe('1');
    expect(world.imageIds()).toEqual([]);
    expect(world.snapshotIds()).toEqual([]);
  });

  it('is red for a refused deregistration, keeps counting the AMI, and goes on with the others', async () => {
    const world = await worldOf({
      regions: [HOME],
      images: [ourImage({ id: ami(1), source: i(41) }), ourImage({ id: ami(2), source: i(42) })],
      faults: [{ match: { action: 'DeregisterImage', where: { ImageId: ami(1) } }, do: { deny: true } }],
    });
    const run = await world.purge();
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'partial', 'deleted-count': '1', 'kept-count': '1' });
    expect(run.failed).toMatchObject([{ target: ami(1), action: 'delete', fault: 'access-denied' }]);
    expect(world.imageIds()).toEqual([ami(1)]);
  });
});
