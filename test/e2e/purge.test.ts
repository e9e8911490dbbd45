import { describe, expect, it } from 'vitest';
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
    const second = await world.purge();
    expect(second.exitCode).toBe(0);
    expect(second.outputs['deleted-count']).toBe('0');
    expect(world.writes()).toEqual([]);
    expect(world.sandbox.snapshotState().regions).toEqual(before.regions);
  });

  it('asks as little as possible: listings everywhere, evidence only where something is due', async () => {
    const due = Array.from({ length: 12 }, (_, index) => ourImage({ id: ami(index + 1), source: i(50 + index) }));
    const world = await worldOf({
      regions: [HOME, AWAY],
      images: [...due, ourImage({ id: ami(100), source: i(1), region: AWAY, expire: 'never' })],
    });
    const run = await world.purge();
    expect(run.outputs['deleted-count']).toBe('12');
    expect(world.calls()).toEqual(
      [
        `${HOME} GetCallerIdentity`,
        `${HOME} DescribeRegions`,
        `${HOME} DescribeImages`,
        `${HOME} DescribeSnapshots`,
        `${HOME} DescribeInstances`,
        `${HOME} DescribeImageReferences`,
        `${HOME} DescribeImageReferences`,
        `${HOME} DescribeLockedSnapshots`,
        // The rules of the Recycle Bin, for AMIs and for snapshots.
        `${HOME} ListRules`,
        `${HOME} ListRules`,
        ...due.map(() => `${HOME} DeregisterImage`),
        `${AWAY} DescribeImages`,
        `${AWAY} DescribeSnapshots`,
      ].sort(),
    );
  });

  it('tells the same sets in a dry run and writes nothing', async () => {
    const images = [
      ourImage({ id: ami(1), source: i(50) }),
      ourImage({ id: ami(2), source: i(50), expire: 'never' }),
      ourImage({ id: ami(3), source: i(51), snapshots: [{ id: snap(3), size: 30 }] }),
    ];
    const world = await worldOf({ regions: [HOME], images });
    const dry = await world.purge({ 'dry-run': 'true' });
    expect(world.writes()).toEqual([]);
    expect(dry.outputs).toMatchObject({ outcome: 'ok', 'deleted-count': '2', 'kept-count': '1' });
    expect(dry.deleted.every(({ state }) => state === 'planned')).toBe(true);
    const real = await world.purge();
    expect(real.deleted.map(({ recoveryPointId }) => recoveryPointId)).toEqual(
      dry.deleted.map(({ recoveryPointId }) => recoveryPointId),
    );
    expect(real.report.kept).toEqual(dry.report.kept);
  });

  it('keeps the newest available AMIs of an instance that exists, expired or not', async () => {
    const images = [1, 2, 3, 4].map((number) => ourImage({ id: ami(number), source: i(1), age: 40 + number }));
    const seed = {
      regions: [HOME],
      instances: [instance({ id: i(1), state: 'stopped' as const })],
      images: [...images, ourImage({ id: ami(9), source: i(1), age: 1, state: 'failed' })],
    };
    for (const [minKeep, stay] of [
      ['1', [1]],
      ['3', [1, 2, 3]],
      ['0', []],
    ] as const) {
      const world = await worldOf(seed);
      await world.purge({ 'min-keep': minKeep });
      expect(world.imageIds()).toEqual(stay.map(ami));
    }
    const terminated = await worldOf({ ...seed, instances: [instance({ id: i(1), state: 'terminated' })] });
    await terminated.purge({ 'min-keep': '3' });
    expect(terminated.imageIds()).toEqual([]);
  });

  it('refuses the whole purge above max-deletions, as a number and as a percentage', async () => {
    const images = [1, 2, 3].map((number) => ourImage({ id: ami(number), source: i(40 + number) }));
    const seed = {
      regions: [HOME, AWAY],
      images: [...images, ourImage({ id: ami(4), source: i(44), expire: 'never' })],
    };
    for (const limit of ['2', '74%', '0']) {
      const world = await worldOf(seed);
      const run = await world.purge({ 'max-deletions': limit });
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ outcome: 'failed', 'deleted-count': '0', 'kept-count': '4' });
      expect(run.failed).toMatchObject([{ fault: 'too-many-deletions', action: 'purge' }]);
      expect(world.writes()).toEqual([]);
      expect(run.summary).toContain('max-deletions');
    }
    for (const limit of ['3', '75%']) {
      const world = await worldOf(seed);
      const run = await world.purge({ 'max-deletions': limit });
      expect(run.exitCode).toBe(0);
      expect(world.imageIds()).toEqual([ami(4)]);
    }
  });

  it('with a tag purges only AMIs made for exactly that tag', async () => {
    const world = await worldOf({
      regions: [HOME],
      images: [
        ourImage({ id: ami(1), source: i(41) }),
        ourImage({ id: ami(2), source: i(42), tags: { BackupTag: 'Backup:Weekly' } }),
        {
          region: HOME,
          id: ami(3),
          name: 'script',
          sourceInstanceId: i(43),
          tags: { CreatedBy: 'backupViaTag', Expire: 'Mon Oct 12 23:00:01 UTC 2015', Name: 'x' },
        },
      ],
    });
    const run = await world.purge({ tag: 'Backup:Weekly' });
    expect(run.deleted.map(({ recoveryPointId }) => recoveryPointId)).toEqual([ami(2)]);
    expect(run.report.kept.map(({ because }) => because)).toEqual(['other-tag', 'other-tag']);
  });

  it('in-use: an old version of a launch template protects, a terminated instance does not, and it can be switched off', async () => {
    const seed = {
      regions: [HOME],
      instances: [
        { region: HOME, id: i(1), imageId: ami(1), state: 'terminated' as const },
        { region: HOME, id: i(2), imageId: ami(2), state: 'stopped' as const },
      ],
      images: [1, 2, 3].map((number) => ourImage({ id: ami(number), source: i(40 + number) })),
      launchTemplates: [
        {
          region: HOME,
          name: 'lt',
          versions: [{ imageId: ami(3) }, ...Array.from({ length: 30 }, () => ({ imageId: ami(999) }))],
        },
      ],
    };
    const world = await worldOf(seed);
    await world.purge();
    expect(world.imageIds()).toEqual([ami(2), ami(3)]);
    const off = await worldOf(seed);
    await off.purge({ 'protect-in-use': 'false' });
    expect(off.imageIds()).toEqual([]);
    expect(off.calls()).not.toContain(`${HOME} DescribeImageReferences`);
  });

  it.each(['DescribeInstances', 'DescribeImageReferences'])(
    'deletes nothing in a region where the guard cannot ask %s, goes on elsewhere, and is red',
    async (action) => {
      const world = await worldOf({
        regions: [HOME, AWAY],
        images: [ourImage({ id: ami(1), source: i(41) }), ourImage({ id: ami(2), source: i(42), region: AWAY })],
        faults: [{ match: { action, region: HOME }, do: { deny: true } }],
      });
      const run = await world.purge();
      expect(run.exitCode).toBe(1);
      expect(run.outputs.outcome).toBe('partial');
      expect(world.imageIds()).toEqual([ami(1)]);
      expect(run.failed).toMatchObject([{ region: HOME, fault: 'guard-unevaluated' }]);
      expect(run.failed[0]?.advice).toContain(`ec2:${action}`);
    },
  );

  it.each(['DescribeImages', 'DescribeSnapshots'])(
    'deletes nothing in a region half read (%s fails)',
    async (action) => {
      const world = await worldOf({
        regions: [HOME, AWAY],
        images: [ourImage({ id: ami(1), source: i(41) }), ourImage({ id: ami(2), source: i(42), region: AWAY })],
        faults: [{ match: { action, region: HOME }, do: { deny: 'scp' } }],
      });
      const run = await world.purge();
      expect(run.exitCode).toBe(1);
      expect(world.imageIds()).toEqual([ami(1)]);
      expect(run.failed).toMatchObject([{ region: HOME, action: 'read', fault: 'denied-by-policy' }]);
    },
  );
});
