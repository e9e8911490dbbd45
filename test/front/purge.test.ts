import { describe, expect, it } from 'vitest';
import { AWAY, ami, HOME, i, instance, ourImage, snap, worldOf } from './world.ts';

describe('purge', () => {
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
