import { describe, expect, it } from 'vitest';
import { hereIn } from '../front/world.ts';
import { AWAY, ami, daysAgo, HOME, i, instance, ourImage, snap, stamp, worldOf } from './world.ts';

describe('purge', () => {
  it('leaves exactly the right AMIs and snapshots of a mixed account, and a second purge does nothing', async () => {
    const world = await worldOf({
      regions: [HOME, AWAY],
      instances: [instance({ id: i(1) }), { region: HOME, id: i(5), imageId: ami(20) }],
      images: [
        ourImage({
          id: ami(1),
          source: i(1),
          snapshots: [
            { id: snap(1), size: 8 },
            { id: snap(101), size: 100 },
          ],
        }),
        ourImage({ id: ami(2), source: i(1), age: 2, expire: stamp(daysAgo(-28)) }),
        ourImage({ id: ami(3), source: i(1), expire: 'never' }),
        ourImage({ id: ami(4), source: i(1), expire: null }),
        ourImage({ id: ami(5), source: i(1), expire: 'tomorrow-ish' }),
        ourImage({ id: ami(6), source: i(1), expire: '2020-01-01' }),
        ourImage({ id: ami(7), source: i(1), tags: { CreatedBy: 'backupviatag' } }),
        ourImage({ id: ami(8), source: i(1), recorded: null }),
        ourImage({ id: ami(9), source: i(1), recorded: i(77) }),
        ourImage({ id: ami(10), source: i(1), protection: 'enabled-without-cooldown' }),
        ourImage({ id: ami(11), source: i(1), public: true }),
        ourImage({ id: ami(12), source: i(1), state: 'pending', age: 0.5, readyAt: daysAgo(-1) }),
        ourImage({ id: ami(13), source: i(1), state: 'disabled' }),
        ourImage({ id: ami(14), source: i(1), ownerId: '999999999999' }),
        // As the original script left them: three tags, a GNU date.
        {
          region: AWAY,
          id: ami(15),
          name: 'script',
          createdAt: daysAgo(4000),
          sourceInstanceId: i(99),
          snapshots: [{ id: snap(15) }],
          tags: { CreatedBy: 'backupViaTag', Expire: 'Mon Oct 12 23:00:01 UTC 2015', Name: 'x' },
        },
        // The newest of a machine that is gone: it does not exist, so nothing holds its last AMI.
        ourImage({ id: ami(16), source: i(98), region: AWAY }),
        ourImage({ id: ami(20), source: i(1) }),
        ourImage({ id: ami(21), source: i(1) }),
      ],
      launchTemplates: [
        {
          region: HOME,
          name: 'fleet',
          versions: [{ imageId: ami(21) }, ...Array.from({ length: 15 }, () => ({ imageId: ami(900) }))],
        },
      ],
    });
    const run = await world.purge();
    const gone = [1, 13, 15, 16].map(ami);
    expect(run.deleted.map(({ recoveryPointId }) => recoveryPointId).sort()).toEqual(gone);
    expect(world.imageIds().filter((id) => gone.includes(id))).toEqual([]);
    expect(world.imageIds()).toHaveLength(14);
    for (const id of [snap(1), snap(101), snap(13), snap(15), snap(16)]) expect(world.snapshotIds()).not.toContain(id);
    expect(world.snapshotIds()).toHaveLength(14);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'ok', 'deleted-count': '4', 'kept-count': '12', 'failed-count': '0' });
    const kept = Object.fromEntries(run.report.kept.map(({ recoveryPointId, because }) => [recoveryPointId, because]));
    expect(kept).toEqual({
      [ami(2)]: 'not-expired',
      [ami(3)]: 'never-expires',
      [ami(4)]: 'expiry-missing',
      [ami(5)]: 'expiry-unreadable',
      [ami(6)]: 'expiry-unreadable',
      [ami(8)]: 'not-ours',
      [ami(9)]: 'not-ours',
      [ami(10)]: 'protected',
      [ami(11)]: 'public',
      [ami(12)]: 'pending',
      [ami(20)]: 'in-use',
      [ami(21)]: 'in-use',
    });
    expect(run.deleted.find(({ recoveryPointId }) => recoveryPointId === ami(1))).toMatchObject({
      region: HOME,
      resourceId: i(1),
      snapshots: [
        { snapshotId: snap(1), result: 'success' },
        { snapshotId: snap(101), result: 'success' },
      ],
    });

    const before = world.sandbox.snapshotState();
    const second = await hereIn(world)({ mode: 'purge' });
    expect(second.exitCode).toBe(0);
    expect(second.outputs['deleted-count']).toBe('0');
    expect(world.writes()).toEqual([]);
    expect(world.sandbox.snapshotState().regions).toEqual(before.regions);
  });
});
