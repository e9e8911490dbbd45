import { describe, expect, it } from 'vitest';
import type { AccountSeed, FaultRule, VolumeSeed } from '../../sandbox/index.ts';
import { DAY, HOME, runWith, type World, worldOf } from './run-engine.ts';

const REGION = HOME;
const TAGGED = { Backup: 'daily', Name: 'data' };
const BACKUP = { mode: 'backup', kinds: 'ebs-volume', tag: 'Backup:daily', expiry: '7 days' } as const;
const RUN = { id: '4711', url: 'https://github.com/acme/ops/actions/runs/4711' };

function seedWith(volumes: readonly VolumeSeed[], more: Partial<AccountSeed> = {}): AccountSeed {
  const instance = { region: REGION, tags: { Server: 'yes' }, volumes: [...volumes] };
  return { regions: [REGION], instances: [instance], ...more };
}

const volume = (id: string, tags: Record<string, string> = TAGGED): VolumeSeed => ({ id: `vol-${id}`, size: 20, tags });

function snapshotsIn({ sandbox }: World) {
  return [...sandbox.account.region(REGION).snapshots.values()];
}

describe('a backup of volumes', () => {
  it('makes one snapshot of each that carries the tag, with all our tags and the slot as its description', async () => {
    const world = await worldOf(
      seedWith([volume('0aaaaaaa'), volume('0bbbbbbb'), volume('0ccccccc', { Backup: 'weekly' })]),
    );
    const report = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(report.failed).toEqual([]);
    expect(report).toMatchObject({ outcome: 'ok', matchedCount: 2, createdCount: 2, kinds: ['ebs-volume'] });
    const made = snapshotsIn(world);
    expect(made.map(({ volumeId }) => volumeId).sort()).toEqual(['vol-0aaaaaaa', 'vol-0bbbbbbb']);
    for (const snapshot of made) {
      expect(snapshot.description).toMatch(new RegExp(`^backupViaTag-${snapshot.volumeId}-4711-[0-9a-f]{12}$`));
      expect(Object.fromEntries(snapshot.tags)).toEqual({
        CreatedBy: 'backupViaTag',
        Expire: '2026-11-28T23:00:00Z',
        Name: `2026/11/21 23:00:00 Backup of ${snapshot.volumeId}`,
        BackupSource: snapshot.volumeId,
        BackupSourceName: 'data',
        BackupTag: 'Backup:daily',
        BackupRun: RUN.url,
      });
    }
    expect(report.created[0]).toMatchObject({ kind: 'ebs-volume', resourceName: 'data', state: 'pending' });
  });

  it('makes no second one in another attempt of the same workflow run', async () => {
    const world = await worldOf(seedWith([volume('0aaaaaaa')]));
    await runWith(world, BACKUP, { workflowRun: RUN });
    world.clock.advance(60_000);
    const again = await runWith(world, BACKUP, { workflowRun: RUN });
    expect(again).toMatchObject({ outcome: 'ok', createdCount: 0 });
    expect(again.created).toMatchObject([{ alreadyDone: true, expiresAt: '2026-11-28T23:00:00Z' }]);
    expect(snapshotsIn(world)).toHaveLength(1);
  });

  it('makes no second one where that of a killed attempt becomes visible while the volume has to rest', async () => {
    const settings = { consistencySeconds: 10, volumeSnapshotSpacingSeconds: 15 };
    const world = await worldOf(seedWith([volume('0aaaaaaa')], { settings }));
    await runWith(world, BACKUP, { workflowRun: RUN });
    world.clock.advance(1_000);
    const again = await runWith(world, BACKUP, { workflowRun: { ...RUN, attempt: 2 } });
    expect(again).toMatchObject({ outcome: 'ok', createdCount: 0, created: [{ alreadyDone: true }] });
    expect(snapshotsIn(world)).toHaveLength(1);
  });

  it.each(['RequestLimitExceeded', 'PendingSnapshotLimitExceeded', 'IncorrectState'])(
    'makes no second one where it becomes visible before the call is repeated: %s',
    async (code) => {
      const settings = { consistencySeconds: 3, volumeSnapshotSpacingSeconds: 0 };
      const world = await worldOf(seedWith([volume('0aaaaaaa')], { settings }));
      await runWith(world, BACKUP, { workflowRun: RUN });
      const refuse = { error: { code, status: code === 'RequestLimitExceeded' ? 503 : 400, message: '' } };
      world.sandbox.account.faults.add([{ match: { action: 'CreateSnapshot' }, do: refuse, times: 5 }]);
      const again = await runWith(world, BACKUP, { workflowRun: { ...RUN, attempt: 2 } });
      expect(again).toMatchObject({ outcome: 'ok', createdCount: 0, created: [{ alreadyDone: true }] });
      expect(snapshotsIn(world)).toHaveLength(1);
    },
  );

  it('finds the one of a lost answer though its tags come later', async () => {
    const faults: FaultRule[] = [{ match: { action: 'CreateSnapshot', nth: 1 }, do: { lostAnswer: true } }];
    const world = await worldOf(seedWith([volume('0aaaaaaa')], { faults, settings: { tagLagSeconds: 12 } }));
    expect(await runWith(world, BACKUP)).toMatchObject({ outcome: 'ok', createdCount: 1 });
    expect(snapshotsIn(world)).toHaveLength(1);
  });

  it('makes no second one after a lost answer', async () => {
    const world = await worldOf(
      seedWith([volume('0aaaaaaa')], {
        faults: [{ match: { action: 'CreateSnapshot', nth: 1 }, do: { lostAnswer: true } }],
      }),
    );
    const report = await runWith(world, BACKUP);
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1 });
    expect(snapshotsIn(world)).toHaveLength(1);
  });

  it('asks for no second one while it cannot look whether the lost answer made one', async () => {
    const world = await worldOf(
      seedWith([volume('0aaaaaaa')], {
        faults: [
          { match: { action: 'CreateSnapshot', nth: 1 }, do: { lostAnswer: true } },
          {
            match: { action: 'DescribeSnapshots', where: { 'Filter.1.Name': 'description' } },
            do: { deny: true },
            times: 2,
          },
        ],
      }),
    );
    const report = await runWith(world, BACKUP);
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1 });
    expect(snapshotsIn(world)).toHaveLength(1);
  });

  it('is red, and has asked once, where it never can look', async () => {
    const world = await worldOf(
      seedWith([volume('0aaaaaaa')], {
        faults: [
          { match: { action: 'CreateSnapshot' }, do: { lostAnswer: true } },
          { match: { action: 'DescribeSnapshots', where: { 'Filter.1.Name': 'description' } }, do: { deny: true } },
        ],
      }),
    );
    const report = await runWith(world, BACKUP);
    expect(report.failed).toMatchObject([{ target: 'vol-0aaaaaaa', action: 'create', fault: 'access-denied' }]);
    expect(report.failed[0]?.message).toContain('may have been made');
    expect(snapshotsIn(world)).toHaveLength(1);
  });

  it('waits until they are completed, and is red when one ends in error', async () => {
    const world = await worldOf(
      seedWith([volume('0aaaaaaa'), volume('0bbbbbbb')], {
        faults: [
          {
            match: { action: 'CreateSnapshot', where: { VolumeId: 'vol-0bbbbbbb' } },
            do: { imageFails: 'disk error' },
          },
        ],
      }),
    );
    const report = await runWith(world, { ...BACKUP, wait: 'true' });
    expect(report).toMatchObject({ outcome: 'partial', failedCount: 1 });
    expect(report.created.map(({ resourceId, state }) => [resourceId, state])).toEqual([
      ['vol-0aaaaaaa', 'available'],
      ['vol-0bbbbbbb', 'failed'],
    ]);
  });

  it('takes instances and their volumes in one run, spaced so that no volume is asked for twice at once', async () => {
    const seed: AccountSeed = {
      regions: [REGION],
      instances: [{ region: REGION, tags: TAGGED, volumes: [volume('0aaaaaaa')] }],
    };
    const world = await worldOf(seed);
    const report = await runWith(world, { ...BACKUP, kinds: 'ec2-instance, ebs-volume' });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 2, failedCount: 0 });
    expect(report.created.map(({ kind }) => kind).sort()).toEqual(['ebs-volume', 'ec2-instance']);
  });
});

describe('a purge of snapshots of volumes', () => {
  const PURGE = { mode: 'purge', kinds: 'ebs-volume' } as const;

  async function withBackups(): Promise<World> {
    const world = await worldOf(seedWith([volume('0aaaaaaa')]));
    for (let day = 0; day < 3; day += 1) {
      await runWith(world, BACKUP, {
        workflowRun: { id: `${day}`, url: `https://github.com/acme/ops/actions/runs/${day}` },
      });
      world.clock.advance(DAY);
    }
    return world;
  }

  /** An AMI of the instance that has the volume. */
  async function imageOf(world: World) {
    await runWith(world, { ...BACKUP, kinds: 'ec2-instance', tag: 'Server:yes' });
    const [image] = world.sandbox.account.region(REGION).images.values();
    if (image === undefined) throw new Error('an AMI was made');
    return image;
  }

  it('deletes those that expired, and keeps the newest of a volume that exists', async () => {
    const world = await withBackups();
    world.clock.advance(30 * DAY);
    const report = await runWith(world, PURGE);
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 2, keptCount: 1 });
    expect(report.deleted[0]?.snapshots).toEqual([
      { snapshotId: report.deleted[0]?.recoveryPointId, result: 'success' },
    ]);
    expect(report.kept).toMatchObject([{ because: 'min-keep' }]);
    expect(snapshotsIn(world)).toHaveLength(1);
  });

  it('leaves alone the snapshots of AMIs, copies, and what is public or part of an AMI', async () => {
    const seed: AccountSeed = {
      regions: [REGION],
      instances: [{ region: REGION, tags: TAGGED, volumes: [volume('0aaaaaaa')] }],
    };
    const world = await worldOf(seed);
    await runWith(world, { ...BACKUP, kinds: 'ec2-instance' });
    await runWith(world, BACKUP, { workflowRun: RUN });
    await runWith(world, BACKUP, { workflowRun: { ...RUN, id: '4712' } });
    await runWith(world, BACKUP, { workflowRun: { ...RUN, id: '4713' } });
    world.clock.advance(30 * DAY);
    await runWith(world, { mode: 'purge', kinds: 'ebs-volume', 'dry-run': 'true' });
    const [first, second, third] = snapshotsIn(world).filter(({ tags }) => tags.get('BackupSource') === 'vol-0aaaaaaa');
    if (first === undefined || second === undefined || third === undefined) throw new Error('three were made');
    first.sharedWith.add('all');
    const [image] = world.sandbox.account.region(REGION).images.values();
    const [root] = image?.devices ?? [];
    if (image === undefined || root === undefined) throw new Error('an AMI was made');
    image.devices = [root, { ...root, deviceName: '/dev/sdb', snapshotId: second.snapshotId }];
    world.sandbox.account.region(REGION).imageIdsBySnapshot.set(second.snapshotId, new Set([image.imageId]));
    third.volumeId = 'vol-ffffffff';
    const report = await runWith(world, { ...PURGE, 'min-keep': '0' });
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 0, keptCount: 3 });
    expect(report.kept.map(({ because }) => because).sort()).toEqual(['in-use', 'not-ours', 'public']);
  });

  it.each<[string, FaultRule['do'], RegExp, number]>([
    ['may have deleted one whose answer was lost', { lostAnswer: true }, /the snapshot may have been deleted$/, 0],
    ['deleted none where it was slowed down', { throttle: true }, /cancelled before this was done$/, 1],
  ])('says, where it is cancelled, that it %s', async (_, effect, words, left) => {
    const world = await worldOf(seedWith([volume('0aaaaaaa')]));
    await runWith(world, BACKUP, { workflowRun: RUN });
    world.clock.advance(30 * DAY);
    const controller = new AbortController();
    const cancel = () => {
      controller.abort();
      return true;
    };
    world.sandbox.account.faults.add([{ match: { action: 'DeleteSnapshot', where: cancel }, do: effect }]);
    const report = await runWith(world, { ...PURGE, 'min-keep': '0' }, { signal: controller.signal });
    expect(report.failed).toMatchObject([{ action: 'delete', fault: 'cancelled' }]);
    expect(report.failed[0]?.message).toMatch(words);
    expect(snapshotsIn(world)).toHaveLength(left);
  });

  it('never deletes what an AMI consists of, also without protect-in-use', async () => {
    const world = await withBackups();
    const image = await imageOf(world);
    world.clock.advance(30 * DAY);
    await runWith(world, { mode: 'purge', 'dry-run': 'true' });
    const [part] = snapshotsIn(world);
    if (part === undefined) throw new Error('three were made');
    const region = world.sandbox.account.region(REGION);
    const [root] = image.devices;
    if (root === undefined) throw new Error('an AMI has a root');
    image.devices = [root, { ...root, deviceName: '/dev/sdb', snapshotId: part.snapshotId }];
    region.imageIdsBySnapshot.set(part.snapshotId, new Set([image.imageId]));
    const report = await runWith(world, { ...PURGE, 'min-keep': '0', 'protect-in-use': 'false' });
    expect(report.failed).toEqual([]);
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 2, keptCount: 1 });
    expect(report.kept).toMatchObject([{ because: 'in-use', reason: `in use by ${image.imageId}` }]);
    expect(region.snapshots.has(part.snapshotId)).toBe(true);
  });

  it.each(['true', 'false'])(
    'keeps all, and is red, where the AMIs cannot be read, protect-in-use: %s',
    async (inUse) => {
      const world = await withBackups();
      world.clock.advance(30 * DAY);
      world.sandbox.account.faults.add([{ match: { action: 'DescribeImages' }, do: { deny: true } }]);
      const report = await runWith(world, { ...PURGE, 'min-keep': '0', 'protect-in-use': inUse });
      expect(report).toMatchObject({ outcome: 'failed', deletedCount: 0, keptCount: 3 });
      const target = inUse === 'true' ? 'protect-in-use' : 'snapshots';
      expect(report.failed).toMatchObject([{ target, fault: 'guard-unevaluated' }]);
    },
  );

  it('keeps all, and is red, where it cannot be told whether they are public', async () => {
    const world = await withBackups();
    world.clock.advance(30 * DAY);
    world.sandbox.account.faults.add([
      { match: { action: 'DescribeSnapshots', where: { 'RestorableBy.1': 'all' } }, do: { deny: true } },
    ]);
    const report = await runWith(world, PURGE);
    expect(report).toMatchObject({ outcome: 'failed', deletedCount: 0, keptCount: 3 });
    expect(report.failed).toMatchObject([{ target: 'public', fault: 'guard-unevaluated' }]);
  });
});
