import { describe, expect, it } from 'vitest';
import type { FaultRule, ImageSeed } from '../../sandbox/index.ts';
import { DAY, HOME, runWith, START, type World, worldOf } from './run-engine.ts';

const PURGE = { mode: 'purge', 'min-keep': '0' } as const;
/** More than leave in the first burst of 100, five a second: the last ones wait for a quarter of a minute. */
const MANY = 170;
const WATCHED = `ami-${(MANY - 1).toString(16).padStart(17, '0')}`;
const SNAPSHOT = WATCHED.replace('ami', 'snap');

function expired(index: number): ImageSeed {
  const id = `ami-${index.toString(16).padStart(17, '0')}`;
  const source = `i-${index.toString(16).padStart(17, '0')}`;
  return {
    region: HOME,
    id,
    name: `backupViaTag-${id}`,
    createdAt: Date.parse(START) - 40 * DAY,
    sourceInstanceId: source,
    snapshots: [{ id: id.replace('ami', 'snap') }],
    tags: { CreatedBy: 'backupViaTag', Expire: '2026-11-01T00:00:00Z', BackupSource: source },
  };
}

/** Something happens when the service is asked this for the nth time. */
function atRequest(action: string, nth: number, deed: () => unknown): FaultRule {
  let seen = 0;
  const where = () => {
    seen += 1;
    if (seen === nth) deed();
    return false;
  };
  return { match: { action, where }, do: { delayMs: 0 } };
}

/** Somebody is at work as soon as the first AMIs are gone. */
async function purgeWhile(deed: (world: World) => void, faults: Parameters<typeof worldOf>[0]['faults'] = []) {
  const world: World = await worldOf({
    regions: [HOME],
    images: Array.from({ length: MANY }, (_, index) => expired(index)),
    faults: [atRequest('DeregisterImage', 20, () => deed(world)), ...faults],
  });
  const report = await runWith(world, PURGE);
  return { world, report, region: world.sandbox.account.region(HOME) };
}

type Region = ReturnType<World['sandbox']['account']['region']>;
type Image = NonNullable<ReturnType<Region['images']['get']>>;

/** What somebody does to an AMI that waits for its turn, and what is said of it then. */
const DEEDS: readonly (readonly [string, (image: Image, region: Region) => unknown, string])[] = [
  ['that is to stay for ever', ({ tags }) => tags.set('Expire', 'never'), 'it never expires'],
  ['that is to stay longer', ({ tags }) => tags.set('Expire', '2027-01-01T00:00:00Z'), 'it expires at'],
  ['whose Expire was garbled', ({ tags }) => tags.set('Expire', 'soon'), 'cannot be read'],
  ['whose Expire was removed', ({ tags }) => tags.delete('Expire'), 'it has no Expire tag'],
  ['whose CreatedBy was removed', ({ tags }) => tags.delete('CreatedBy'), 'not ours to delete'],
  ['whose BackupTag was changed', ({ tags }) => tags.set('BackupTag', 'A:b'), 'its tags were changed'],
  [
    'that was protected',
    (image) => Object.assign(image, { protection: 'enabled-without-cooldown' }),
    'deregistration protection',
  ],
  ['that was made public', (image) => Object.assign(image, { public: true }), 'it is public'],
  ['that was disabled', (image) => Object.assign(image, { state: 'disabled' }), 'it was available and is disabled now'],
  [
    'that something uses',
    ({ imageId }, { references }) => references.push({ imageId, resourceType: 'ssm:Parameter', arn: 'a:parameter/x' }),
    'in use by parameter/x',
  ],
  [
    'of which a snapshot was locked',
    ({ imageId }, { snapshots }) => {
      const snapshot = snapshots.get(imageId.replace('ami', 'snap'));
      if (snapshot !== undefined) snapshot.locked = true;
    },
    'is locked',
  ],
];

/** To each of the last ones something else is done. */
const watchedOf = (index: number) => `ami-${(MANY - DEEDS.length + index).toString(16).padStart(17, '0')}`;

describe('in a long purge, an AMI', () => {
  let ended: ReturnType<typeof purgeWhile> | undefined;
  const together = () => {
    ended ??= purgeWhile(({ sandbox }) => {
      const region = sandbox.account.region(HOME);
      for (const [index, [, deed]] of DEEDS.entries()) {
        const image = region.images.get(watchedOf(index));
        if (image === undefined) throw new Error(`${watchedOf(index)} went too early`);
        deed(image, region);
      }
    });
    return ended;
  };

  it('stays where somebody changed it, and all others go', async () => {
    const { report, region } = await together();
    expect([...region.images.keys()].sort()).toEqual(DEEDS.map((_, index) => watchedOf(index)).sort());
    const kept = DEEDS.length;
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: MANY - kept, keptCount: kept, failedCount: 0 });
  });

  it.each(DEEDS.map(([what, , reason], index) => [what, watchedOf(index), reason] as const))(
    '%s is kept and told',
    async (_, watched, reason) => {
      const { report, region } = await together();
      expect(region.images.has(watched)).toBe(true);
      const kept = report.kept.filter(({ recoveryPointId }) => recoveryPointId === watched);
      expect(kept).toMatchObject([{ because: 'changed' }]);
      expect(kept[0]?.reason).toContain(reason);
    },
  );

  it('that somebody deregistered counts as deleted', async () => {
    const { report } = await purgeWhile(({ sandbox }) => {
      sandbox.account.region(HOME).images.delete(WATCHED);
      sandbox.account.region(HOME).imageIdsBySnapshot.delete(SNAPSHOT);
    });
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: MANY, keptCount: 0 });
  });

  it('that cannot be looked at again stays, and the run is red', async () => {
    const { report, region } = await purgeWhile(() => {}, [
      {
        match: { action: 'DescribeImages', where: (params) => params['Filter.1.Name'] === 'image-id' },
        do: { deny: true },
      },
    ]);
    expect(report.outcome).toBe('partial');
    expect(region.images.size).toBe(report.failedCount);
    expect(report.failed[0]).toMatchObject({ fault: 'guard-unevaluated', action: 'delete' });
    expect(report.failed[0]?.message).toContain('the guard unchanged');
  });

  it('is looked at in batches, and not at all in the first seconds', async () => {
    const { world } = await purgeWhile(() => {});
    const count = (name: string) => world.sandbox.requests.filter(({ action }) => action === name).length;
    // One listing, and one for each twenty that did not leave at once.
    expect(count('DescribeImages')).toBeGreaterThan(2);
    expect(count('DescribeImages')).toBeLessThanOrEqual(1 + Math.ceil(MANY / 20));
    const short = await worldOf({ regions: [HOME], images: Array.from({ length: 60 }, (_, index) => expired(index)) });
    await runWith(short, PURGE);
    expect(short.sandbox.requests.filter(({ action }) => action === 'DescribeImages')).toHaveLength(1);
  });
});

describe('in a long purge, what other kinds have', () => {
  const tags = { CreatedBy: 'backupViaTag', Expire: '2026-11-01T00:00:00Z' };
  const number = (index: number) => index.toString(16).padStart(17, '0');

  it('is looked at as well: a snapshot of a volume', async () => {
    const watched = `snap-${number(MANY - 1)}`;
    const world: World = await worldOf({
      regions: [HOME],
      snapshots: Array.from({ length: MANY }, (_, index) => ({
        region: HOME,
        id: `snap-${number(index)}`,
        volumeId: `vol-${number(index)}`,
        tags: { ...tags, BackupSource: `vol-${number(index)}` },
      })),
      faults: [
        atRequest('DeleteSnapshot', 20, () =>
          world.sandbox.account.region(HOME).snapshots.get(watched)?.sharedWith.add('all'),
        ),
      ],
    });
    const report = await runWith(world, { ...PURGE, kinds: 'ebs-volume' });
    expect([...world.sandbox.account.region(HOME).snapshots.keys()]).toEqual([watched]);
    expect(report.kept).toMatchObject([{ because: 'changed', reason: expect.stringContaining('it is public') }]);
  });

  it.each([
    ['rds-instance', 'dbSnapshots', 'DeleteDBSnapshot'],
    ['rds-cluster', 'dbClusterSnapshots', 'DeleteDBClusterSnapshot'],
  ] as const)('is looked at as well: %s', async (kinds, snapshots, action) => {
    const id = (index: number) => `backupviatag-db-${index}-20260901000000-0123456789ab`;
    const watched = id(59);
    const world: World = await worldOf({
      regions: [HOME],
      [snapshots]: Array.from({ length: 60 }, (_, index) => ({
        region: HOME,
        id: id(index),
        sourceId: `db-${index}`,
        tags: { ...tags, BackupSource: `db-${index}` },
      })),
      faults: [
        atRequest(action, 8, () =>
          world.sandbox.account.region(HOME)[snapshots].get(watched)?.tags.set('Expire', 'never'),
        ),
      ],
    });
    const report = await runWith(world, { ...PURGE, kinds });
    expect([...world.sandbox.account.region(HOME)[snapshots].keys()]).toEqual([watched]);
    expect(report.kept).toMatchObject([{ because: 'changed', reason: expect.stringContaining('never expires') }]);
  });

  it('a left-over of which somebody registers an AMI stays, however short ago that was', async () => {
    const watched = `snap-${number(0)}`;
    const world: World = await worldOf({
      regions: [HOME],
      snapshots: [0, 1].map((index) => ({
        region: HOME,
        id: `snap-${number(index)}`,
        volumeId: `vol-${number(index)}`,
        description: `Created by CreateImage(i-${number(7)}) for ami-${number(8)}`,
        tags: { ...tags, BackupSource: `i-${number(7)}` },
      })),
      faults: [
        // Asked for when all AMIs were listed, and nothing was deleted yet.
        atRequest('DescribeLockedSnapshots', 1, () =>
          world.sandbox.account.addImage({ region: HOME, snapshots: [{ id: watched }] }),
        ),
      ],
    });
    const report = await runWith(world, PURGE);
    expect([...world.sandbox.account.region(HOME).snapshots.keys()]).toEqual([watched]);
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 1, failedCount: 0 });
  });
});
