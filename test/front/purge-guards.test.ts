import { describe, expect, it } from 'vitest';
import type { SnapshotSeed } from '../../sandbox/index.ts';
import { AWAY, ami, daysAgo, HOME, i, instance, ourImage, snap, stamp, worldOf } from './world.ts';

const created = (source: string, image: string) => `Created by CreateImage(${source}) for ${image}`;

/** What a purge of AMI 900 and up left behind. */
function leftOver(number: number, more: Partial<SnapshotSeed> = {}): SnapshotSeed {
  return {
    region: HOME,
    id: snap(number),
    volumeId: `vol-${number.toString(16).padStart(17, '0')}`,
    description: created(i(41), ami(900 + number)),
    tags: {
      CreatedBy: 'backupViaTag',
      Expire: stamp(daysAgo(2)),
      BackupSource: i(41),
      BackupTag: 'Backup:Daily',
    },
    ...more,
  };
}

describe('what names an AMI', () => {
  const parameter = { region: HOME, resourceType: 'ssm:Parameter' as const, arn: 'parameter/runners/ami' };

  it('keeps it: SSM parameters, recipes, an instance that is shutting down, an old version of 150', async () => {
    const arn = (rest: string) => `arn:aws:x:${HOME}:123456789012:${rest}`;
    const world = await worldOf({
      regions: [HOME],
      instances: [{ region: HOME, id: i(4), imageId: ami(4), state: 'shutting-down' }],
      images: [1, 2, 3, 4, 5, 6].map((number) => ourImage({ id: ami(number), source: i(40 + number) })),
      launchTemplates: [
        {
          region: HOME,
          name: 'fleet',
          versions: [{ imageId: ami(5) }, ...Array.from({ length: 149 }, () => ({ imageId: ami(900) }))],
        },
      ],
      references: [
        { ...parameter, imageId: ami(1), arn: arn('parameter/runners/ami') },
        { ...parameter, imageId: ami(2), resourceType: 'imagebuilder:ImageRecipe', arn: arn('image-recipe/golden/1') },
        {
          ...parameter,
          imageId: ami(3),
          resourceType: 'imagebuilder:ContainerRecipe',
          arn: arn('container-recipe/c/1'),
        },
      ],
    });
    const run = await world.purge();
    expect(run.exitCode).toBe(0);
    expect(world.imageIds()).toEqual([1, 2, 3, 4, 5].map(ami));
    expect(run.report.kept.map(({ because }) => because)).toEqual(Array(5).fill('in-use'));
    expect(run.report.kept[0]?.reason).toContain('parameter/runners/ami');
  });

  it.each(['InvalidAction', 'UnsupportedOperation'])(
    'is read from instances and all versions of launch templates where a partition answers %s',
    async (code) => {
      const world = await worldOf({
        regions: [HOME],
        instances: [
          { region: HOME, id: i(1), imageId: ami(1), state: 'stopped' },
          { region: HOME, id: i(2), imageId: ami(2), state: 'terminated' },
        ],
        images: [1, 2, 3, 4].map((number) => ourImage({ id: ami(number), source: i(40 + number) })),
        launchTemplates: [
          {
            region: HOME,
            name: 'fleet',
            versions: [{ imageId: ami(3) }, ...Array.from({ length: 300 }, () => ({ imageId: ami(900) }))],
          },
          { region: HOME, name: 'other', versions: [{ imageId: ami(901) }] },
        ],
        faults: [
          { match: { action: 'DescribeImageReferences' }, do: { error: { code, status: 400, message: 'not here' } } },
        ],
      });
      const run = await world.purge();
      expect(run.exitCode).toBe(0);
      expect(world.imageIds()).toEqual([ami(1), ami(3)]);
    },
  );

  it('is unknown there when the launch templates cannot be read: nothing goes, and the run is red', async () => {
    const world = await worldOf({
      regions: [HOME],
      images: [ourImage({ id: ami(1), source: i(41) })],
      faults: [
        {
          match: { action: 'DescribeImageReferences' },
          do: { error: { code: 'InvalidAction', status: 400, message: 'not here' } },
        },
        { match: { action: 'DescribeLaunchTemplates' }, do: { deny: true } },
      ],
    });
    const run = await world.purge();
    expect(run.failed).toMatchObject([{ fault: 'guard-unevaluated' }]);
    expect(world.imageIds()).toEqual([ami(1)]);
  });
});

describe('a lock', () => {
  const soon = daysAgo(-30);
  const images = [
    ourImage({
      id: ami(1),
      source: i(41),
      snapshots: [{ id: snap(1), lock: { mode: 'compliance', expiresAt: soon } }, { id: snap(101) }],
    }),
    ourImage({
      id: ami(2),
      source: i(42),
      snapshots: [{ id: snap(2) }, { id: snap(102), lock: { mode: 'governance', expiresAt: soon } }],
    }),
    ourImage({
      id: ami(3),
      source: i(43),
      snapshots: [{ id: snap(3), lock: { mode: 'compliance', expiresAt: soon, coolOffUntil: daysAgo(-1) } }],
    }),
    ourImage({
      id: ami(4),
      source: i(44),
      snapshots: [{ id: snap(4), lock: { mode: 'governance', createdAt: daysAgo(9), expiresAt: daysAgo(1) } }],
    }),
    ourImage({ id: ami(5), source: i(45), snapshots: [{ id: snap(5) }] }),
  ];

  it('on any snapshot keeps the AMI whole, green, with the date; one that is over does not', async () => {
    const world = await worldOf({ regions: [HOME], images, snapshots: [leftOver(6, { locked: true }), leftOver(7)] });
    const run = await world.purge();
    expect(run.exitCode).toBe(0);
    expect(world.imageIds()).toEqual([ami(1), ami(2), ami(3)]);
    expect(world.snapshotIds().sort()).toEqual([1, 2, 3, 6, 101, 102].map(snap).sort());
    expect(run.report.kept.map(({ because }) => because)).toEqual(Array(4).fill('locked'));
    expect(run.report.kept[0]?.reason).toContain(`locked until ${stamp(soon)} (compliance)`);
    expect(run.outputs).toMatchObject({ 'deleted-count': '3', 'kept-count': '4', 'failed-count': '0' });
    expect((await world.purge()).exitCode).toBe(0);
    expect(world.writes()).toEqual([]);
  });

  it('is not seen by a role that may not ask: a warning beforehand, and the refusal is told', async () => {
    const world = await worldOf({
      regions: [HOME],
      images: images.slice(0, 1),
      faults: [{ match: { action: 'DescribeLockedSnapshots' }, do: { deny: true } }],
    });
    const run = await world.purge();
    expect(run.exitCode).toBe(1);
    expect(run.report.warnings.map(({ message }) => message).join()).toContain('ec2:DescribeLockedSnapshots');
    expect(run.failed).toMatchObject([{ target: snap(1), fault: 'snapshot-left' }]);
  });

  it.each([
    ['InvalidAction', [], 0],
    ['InternalError', [ami(5)], 1],
  ])('where the question is answered with %s', async (code, stay, exitCode) => {
    const world = await worldOf({
      regions: [HOME],
      images: images.slice(4),
      faults: [
        {
          match: { action: 'DescribeLockedSnapshots' },
          do: { error: { code, status: exitCode === 0 ? 400 : 500, message: 'no' } },
        },
      ],
    });
    const run = await world.purge();
    expect(run.exitCode).toBe(exitCode);
    expect(world.imageIds()).toEqual(stay);
    if (exitCode === 1) expect(run.failed).toMatchObject([{ fault: 'guard-unevaluated', target: 'locked' }]);
  });

  it('is asked about once a region for AMIs and volumes together', async () => {
    const world = await worldOf({
      regions: [HOME],
      images: images.slice(4),
      snapshots: [
        leftOver(8, {
          description: 'backupViaTag-vol',
          tags: { ...leftOver(8).tags, BackupSource: leftOver(8).volumeId ?? '' },
          lock: { mode: 'governance', expiresAt: soon },
        }),
      ],
    });
    const run = await world.purge({ kinds: 'ec2-instance, ebs-volume' });
    expect(run.exitCode).toBe(0);
    expect(world.snapshotIds()).toEqual([snap(8)]);
    expect(run.report.kept).toMatchObject([{ because: 'locked', recoveryPointId: snap(8), kind: 'ebs-volume' }]);
    expect(world.calls().filter((call) => call.endsWith('DescribeLockedSnapshots'))).toHaveLength(1);
  });
});

describe('a left-over snapshot', () => {
  it('is none where it may be a copy, belongs to another service, or only quotes the description', async () => {
    const { tags } = leftOver(1);
    const world = await worldOf({
      regions: [HOME, AWAY],
      // Kept: its machine is there.
      instances: [instance({ id: i(41), region: AWAY })],
      images: [ourImage({ id: ami(920), source: i(41), region: AWAY, snapshots: [{ id: snap(920) }] })],
      snapshots: [
        leftOver(1, { volumeId: 'vol-ffffffff' }),
        leftOver(2, { volumeId: 'vol-ffff' }),
        leftOver(3, { tags: { ...tags, 'aws:backup:source-resource': 'x' } }),
        leftOver(4, { tags: { ...tags, 'aws:dlm:lifecycle-policy-id': 'policy-1' } }),
        leftOver(5, { description: `Copy: ${created(i(41), ami(905))}` }),
        // Its AMI is registered in another region.
        leftOver(20),
        leftOver(7),
      ],
    });
    const run = await world.purge();
    expect(run.exitCode).toBe(0);
    expect(world.snapshotIds().sort()).toEqual([1, 2, 3, 4, 5, 20, 920].map(snap).sort());
    expect(run.report.finishedSnapshots.map(({ snapshotId }) => snapshotId)).toEqual([snap(7)]);
  });

  it('counts for max-deletions, as a number and within its kind', async () => {
    const snapshots = [1, 2, 3].map((number) => leftOver(number));
    const seed = { regions: [HOME], snapshots, images: [ourImage({ id: ami(50), source: i(1), expire: 'never' })] };
    for (const limit of ['2', '70%']) {
      const world = await worldOf(seed);
      const run = await world.purge({ 'max-deletions': limit });
      expect(run.failed).toMatchObject([{ fault: 'too-many-deletions' }]);
      expect(run.failed[0]?.message).toContain('3 of 4 AMIs and left-over snapshots');
      expect(run.outputs).toMatchObject({ 'deleted-count': '0', 'kept-count': '4' });
      expect(world.writes()).toEqual([]);
    }
    const world = await worldOf(seed);
    expect((await world.purge({ 'max-deletions': '75%' })).exitCode).toBe(0);
    expect(world.snapshotIds()).toHaveLength(1);
  });

  it('is due in a dry run, is approved, and is counted and listed when it goes', async () => {
    const world = await worldOf({ regions: [HOME], snapshots: [leftOver(1)] });
    const dry = await world.purge({ 'dry-run': 'true' });
    expect(dry.outputs['deleted-count']).toBe('1');
    const approved = { 'change-set.json': dry.written['change-set'] ?? '' };
    const run = await world.purge({ 'change-set': 'change-set.json' }, { files: approved });
    expect(run.exitCode).toBe(0);
    expect(run.outputs['deleted-count']).toBe('1');
    expect(run.deleted).toMatchObject([{ region: HOME, recoveryPointId: snap(1), resourceId: i(41), snapshots: [] }]);
    expect(run.summary).toContain('1 left-over snapshot deleted');
    expect(world.snapshotIds()).toEqual([]);
  });
});
