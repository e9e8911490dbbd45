import { describe, expect, it } from 'vitest';
import type { AccountSeed, FaultRule, ImageSeed } from '../../sandbox/index.ts';
import { deregisterByHand } from './hand.ts';
import { DAY, HOME, runWith, START, type World, worldOf } from './run-engine.ts';

/** A purge, and the way back. */

const AWAY = 'eu-west-1';
const hex = (digit: number) => digit.toString(16).padStart(17, '0');
const i = (digit: number) => `i-${hex(digit)}`;
const ami = (digit: number) => `ami-${hex(digit)}`;
const snap = (digit: number) => `snap-${hex(digit)}`;
const OURS = { CreatedBy: 'backupViaTag' };
const PAST = '2026-11-01T00:00:00Z';
const GRACE = '2026-11-28T23:00:00Z';

function tagsOf(source: string, Expire = PAST) {
  return { ...OURS, Expire, BackupSource: source, BackupSourceName: `name of ${source}` };
}

function image(digit: number, more: Partial<ImageSeed> = {}): ImageSeed {
  return {
    region: HOME,
    id: ami(digit),
    name: `backupViaTag-${i(digit)}-20261001000000-0123456789ab`,
    description: `web-${digit}, ${i(digit)}, 2026/10/01 00:00:00 UTC`,
    sourceInstanceId: i(digit),
    createdAt: Date.parse(START) - 40 * DAY,
    tags: tagsOf(i(digit)),
    snapshots: [0, 1, 2].map((part) => ({ id: snap(10 * digit + part) })),
    ...more,
  };
}

const rules = (region: string, days = 7): NonNullable<AccountSeed['binRules']> => [
  { region, type: 'EC2_IMAGE', days, tags: OURS },
  { region, type: 'EBS_SNAPSHOT', days, tags: OURS },
];

const PURGE = { mode: 'purge', 'min-keep': '0', regions: HOME } as const;
const UNDO = { mode: 'restore', from: 'recycle-bin', regions: HOME } as const;

const stateOf = ({ sandbox }: World, region = HOME) => sandbox.snapshotState().regions[region];
const there = (world: World, region = HOME) => stateOf(world, region)?.images.map(({ imageId }) => imageId);

async function purged(seed: AccountSeed, inputs: object = {}) {
  const world = await worldOf({ regions: [HOME], binRules: rules(HOME), ...seed });
  const report = await runWith(world, { ...PURGE, ...inputs });
  expect(report.outcome).toBe('ok');
  return world;
}

const deny = (action: string, times?: number): FaultRule => ({
  match: { action },
  do: { deny: true },
  ...(times !== undefined && { times }),
});

describe('from: recycle-bin', () => {
  it('brings back what the last purge took, and the next purge keeps it', async () => {
    const world = await purged({ images: [image(1), image(2)] });
    expect(there(world)).toEqual([]);
    const before = stateOf(world);
    const dry = await runWith(world, { ...UNDO, 'dry-run': 'true' });
    expect(dry).toMatchObject({ outcome: 'ok', restored: [] });
    expect(dry.undeleted).toMatchObject([
      { recoveryPointId: ami(1), resourceId: i(1), resourceName: 'web-1', state: 'planned', expiresAt: GRACE },
      { recoveryPointId: ami(2), deletedAt: START, snapshots: [snap(20), snap(21), snap(22)] },
    ]);
    expect(stateOf(world)).toEqual(before);
    const report = await runWith(world, UNDO);
    expect(report).toMatchObject({ outcome: 'ok', failed: [], warnings: [] });
    expect(report.undeleted.map((one) => [one.recoveryPointId, one.state, one.alreadyDone, one.expiresAt])).toEqual([
      [ami(1), 'available', false, GRACE],
      [ami(2), 'available', false, GRACE],
    ]);
    const tags = { ...tagsOf(i(1), GRACE), BackupUndeleted: START };
    expect(stateOf(world)?.images[0]).toMatchObject({ imageId: ami(1), state: 'available', tags });
    expect(stateOf(world)?.snapshots.every((one) => one.tags.Expire === GRACE)).toBe(true);
    world.clock.advance(DAY);
    expect(await runWith(world, PURGE)).toMatchObject({ outcome: 'ok', deletedCount: 0, keptCount: 2 });
    expect(there(world)).toEqual([ami(1), ami(2)]);
  });

  it('done again finds the same purge, not the one before, and moves no expiry again', async () => {
    const world = await purged({ images: [image(1)] });
    world.clock.advance(DAY);
    world.sandbox.account.addImage(image(2));
    await runWith(world, PURGE);
    expect(await runWith(world, UNDO)).toMatchObject({ undeleted: [{ recoveryPointId: ami(2), alreadyDone: false }] });
    const state = stateOf(world);
    world.clock.advance(3_600_000);
    const again = await runWith(world, UNDO);
    expect(again).toMatchObject({ outcome: 'ok', undeleted: [{ recoveryPointId: ami(2), alreadyDone: true }] });
    expect(stateOf(world)).toEqual(state);
    // The one before is asked for by its time.
    const earlier = await runWith(world, { ...UNDO, at: '2026-11-22T12:00:00Z' });
    expect(earlier.undeleted).toMatchObject([{ recoveryPointId: ami(1), state: 'available', deletedAt: START }]);
  });

  it('keeps for as long as expiry says, and leaves a later expiry or none as it is', async () => {
    const later = '2027-06-01T00:00:00Z';
    const images = [image(1), image(2, { tags: tagsOf(i(2), later) }), image(3, { tags: tagsOf(i(3), 'never') })];
    const world = await worldOf({ regions: [HOME], binRules: rules(HOME), images });
    // Somebody deleted them by hand, before their time.
    for (const one of [1, 2, 3]) await deregisterByHand(world, ami(one));
    const report = await runWith(world, { ...UNDO, expiry: '30 days' });
    expect(report.undeleted.map(({ expiresAt }) => expiresAt)).toEqual(['2026-12-21T23:00:00Z', later, 'never']);
    const expire = stateOf(world)?.images.map(({ tags }) => tags.Expire);
    expect(expire).toEqual(['2026-12-21T23:00:00Z', later, 'never']);
  });

  it('brings back snapshots of volumes, and both kinds where both are asked for', async () => {
    const name = (digit: number) => `backupViaTag-vol-${hex(digit)}-20261001000000-0123456789ab`;
    const volume = {
      region: HOME,
      id: snap(99),
      volumeId: `vol-${hex(9)}`,
      description: name(9),
      startedAt: Date.parse(START) - 40 * DAY,
      tags: tagsOf(`vol-${hex(9)}`),
    };
    const kinds = 'ec2-instance ebs-volume';
    const world = await purged({ images: [image(1)], snapshots: [volume] }, { kinds });
    const report = await runWith(world, { ...UNDO, kinds });
    expect(
      report.undeleted.map(({ kind, recoveryPointId, resourceId }) => [kind, recoveryPointId, resourceId]),
    ).toEqual([
      ['ec2-instance', ami(1), i(1)],
      ['ebs-volume', snap(99), `vol-${hex(9)}`],
    ]);
    expect(stateOf(world)?.snapshots.find(({ snapshotId }) => snapshotId === snap(99))?.tags.Expire).toBe(GRACE);
    expect(await runWith(world, { ...PURGE, kinds })).toMatchObject({ deletedCount: 0, keptCount: 2 });
  });

  it('works in several regions at once, and tells of one that cannot be read', async () => {
    const seed = {
      regions: [HOME, AWAY],
      images: [image(1), image(2, { region: AWAY })],
      binRules: [...rules(HOME), ...rules(AWAY)],
    };
    const regions = `${HOME} ${AWAY}`;
    const world = await purged(seed, { regions });
    world.sandbox.account.faults.add([
      { match: { action: 'ListImagesInRecycleBin', region: AWAY }, do: { deny: true }, times: 1 },
    ]);
    const half = await runWith(world, { ...UNDO, regions });
    expect(half).toMatchObject({
      outcome: 'partial',
      failed: [{ region: AWAY, action: 'read', fault: 'access-denied' }],
    });
    expect(half.undeleted.map(({ region }) => region)).toEqual([HOME]);
    const whole = await runWith(world, { ...UNDO, regions });
    expect(whole.outcome).toBe('ok');
    expect(whole.undeleted.map(({ alreadyDone }) => alreadyDone).toSorted()).toEqual([false, true]);
    expect([there(world), there(world, AWAY)]).toEqual([[ami(1)], [ami(2)]]);
  });
});

describe('what cannot come back', () => {
  it('is told: an AMI of which a snapshot is gone', async () => {
    const binRules = rules(HOME).slice(0, 1);
    const world = await purged({ images: [image(1)], binRules });
    const report = await runWith(world, UNDO);
    expect(report).toMatchObject({ outcome: 'failed', failed: [{ recoveryPointId: ami(1), action: 'restore' }] });
    expect(report.undeleted).toMatchObject([{ state: 'failed' }]);
  });

  it('is told: snapshots whose AMI no rule kept', async () => {
    const world = await purged({ images: [image(1)], binRules: rules(HOME).slice(1) });
    const report = await runWith(world, UNDO);
    expect(report).toMatchObject({ outcome: 'failed', undeleted: [], failed: [{ fault: 'none-found' }] });
    expect(report.failed[0]?.message).toMatch(/3 snapshots in it are of AMIs that are not/);
  });

  it('is told: nothing at all, and what is gone by now', async () => {
    const world = await purged({ images: [image(1)] });
    world.clock.advance(8 * DAY);
    const report = await runWith(world, UNDO);
    expect(report).toMatchObject({ outcome: 'failed', failed: [{ target: 'from', fault: 'none-found' }] });
  });

  it('a snapshot that another AMI uses never left, and the AMI comes back with it', async () => {
    const shared = { id: snap(99) };
    const golden = { region: HOME, name: 'golden', snapshots: [shared] };
    const world = await purged({
      images: [image(1, { snapshots: [{ id: snap(10) }, { id: snap(11) }, shared] }), golden],
    });
    const report = await runWith(world, UNDO);
    expect(report).toMatchObject({
      outcome: 'ok',
      undeleted: [{ state: 'available', snapshots: [snap(10), snap(11)] }],
    });
  });
});

describe('a restore from the bin that is hindered', () => {
  it('by the permission for an AMI keeps its snapshots from the next purge, and goes on later', async () => {
    const world = await purged({ images: [image(1)] });
    world.sandbox.account.faults.add([deny('RestoreImageFromRecycleBin', 1)]);
    const report = await runWith(world, UNDO);
    expect(report).toMatchObject({ outcome: 'failed', failed: [{ fault: 'access-denied', recoveryPointId: ami(1) }] });
    expect(await runWith(world, PURGE)).toMatchObject({ deletedCount: 0 });
    expect(stateOf(world)?.snapshots).toHaveLength(3);
    expect(await runWith(world, UNDO)).toMatchObject({ outcome: 'ok', undeleted: [{ state: 'available' }] });
  });

  it('by the permission for tags is red, because the next purge would delete it again', async () => {
    const world = await purged({ images: [image(1)] });
    world.sandbox.account.faults.add([deny('CreateTags')]);
    const report = await runWith(world, UNDO);
    expect(report).toMatchObject({ outcome: 'partial', failed: [{ action: 'set-expiry', fault: 'access-denied' }] });
    expect(report.failed[0]?.message).toMatch(/the next purge deletes it again/);
    expect(report.undeleted).toMatchObject([{ state: 'available', expiresAt: PAST }]);
  });

  it('by lost answers ends well', async () => {
    const world = await purged({ images: [image(1)] });
    const lost = ['RestoreSnapshotFromRecycleBin', 'RestoreImageFromRecycleBin', 'CreateTags'];
    world.sandbox.account.faults.add(lost.map((action) => ({ match: { action, nth: 1 }, do: { lostAnswer: true } })));
    expect(await runWith(world, UNDO)).toMatchObject({
      outcome: 'ok',
      undeleted: [{ state: 'available', expiresAt: GRACE }],
    });
  });

  it.each(Array.from({ length: 10 }, (_, request) => request + 1))('by its end at write %i goes on', async (nth) => {
    const world = await purged({ images: [image(1), image(2)] });
    const writes = ['CreateTags', 'Restore*FromRecycleBin'];
    const kill = new AbortController();
    world.sandbox.account.faults.add([
      { match: { action: writes, where: () => count() === nth }, do: { lostAnswer: true } },
    ]);
    let seen = 0;
    function count() {
      seen += 1;
      if (seen === nth) kill.abort(new Error('killed'));
      return seen;
    }
    await runWith(world, UNDO, { signal: kill.signal });
    expect(kill.signal.aborted).toBe(true);
    const report = await runWith(world, UNDO);
    expect(report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(there(world)).toEqual([ami(1), ami(2)]);
    expect(await runWith(world, PURGE)).toMatchObject({ outcome: 'ok', deletedCount: 0 });
    expect(there(world)).toEqual([ami(1), ami(2)]);
  });
});
