import type { LockSeed, SnapshotSeed } from '../seed.ts';
import { instantOf } from '../seed.ts';
import type { Context } from './context.ts';
import type { Snapshot, SnapshotLock, Tags, Volume } from './records.ts';
import { throwAway } from './recycle-bin.ts';
import type { Region } from './region.ts';

function lockFrom(context: Context, { mode, createdAt, expiresAt, coolOffUntil }: LockSeed): SnapshotLock {
  return {
    mode,
    createdAt: createdAt === undefined ? context.clock.now() : instantOf(createdAt),
    expiresAt: instantOf(expiresAt),
    ...(coolOffUntil === undefined ? {} : { coolOffUntil: instantOf(coolOffUntil) }),
  };
}

/** Puts a snapshot into a region. */
export function addSnapshot(context: Context, region: Region, seed: SnapshotSeed): Snapshot {
  const snapshotId = seed.id ?? context.ids.resource('snap');
  if (region.snapshots.has(snapshotId)) throw new TypeError(`The snapshot ${snapshotId} is there already.`);
  const startedAt = seed.startedAt === undefined ? context.clock.now() - 86_400_000 : instantOf(seed.startedAt);
  const size = seed.size ?? 8;
  const state = seed.state ?? 'completed';
  const snapshot: Snapshot = {
    snapshotId,
    region: region.name,
    volumeId: seed.volumeId ?? 'vol-ffffffff',
    size,
    fullSizeBytes: seed.fullSizeBytes ?? size * 2 ** 29,
    state,
    startedAt,
    visibleAt: startedAt,
    description: seed.description ?? '',
    ownerId: seed.ownerId ?? context.accountId,
    tags: new Map(Object.entries(seed.tags ?? {})),
    encrypted: seed.encrypted ?? false,
    storageTier: seed.storageTier ?? 'standard',
    locked: seed.locked ?? false,
    managedByBackup: seed.managedByBackup ?? false,
    sharedWith: new Set(),
    deleteWhenDone: false,
    ...(seed.lock === undefined ? {} : { lock: lockFrom(context, seed.lock) }),
    ...(state === 'completed' ? { completedAt: startedAt + 60_000 } : {}),
  };
  region.snapshots.set(snapshotId, snapshot);
  return snapshot;
}

/** Starts a snapshot of a volume; `endSnapshot` finishes it. */
export function startSnapshot(
  context: Context,
  region: Region,
  volume: Volume,
  description: string,
  tags: Tags,
  visibleAt: number,
): Snapshot {
  const now = context.clock.now();
  const snapshot: Snapshot = {
    snapshotId: context.ids.resource('snap'),
    region: region.name,
    volumeId: volume.volumeId,
    size: volume.size,
    fullSizeBytes: volume.size * 2 ** 29,
    state: 'pending',
    startedAt: now,
    visibleAt,
    description,
    ownerId: context.accountId,
    tags: new Map(tags),
    encrypted: volume.encrypted,
    storageTier: 'standard',
    locked: false,
    managedByBackup: false,
    sharedWith: new Set(),
    deleteWhenDone: false,
  };
  region.snapshots.set(snapshot.snapshotId, snapshot);
  volume.lastSnapshotAt = now;
  volume.pendingSnapshots += 1;
  return snapshot;
}

/** Takes the tags of what was just made out of sight, for as long as they lag. */
export function hideTags(context: Context, region: Region, made: readonly { tags: Tags }[]): void {
  const { tagLagSeconds } = context.settings;
  if (tagLagSeconds === 0) return;
  for (const one of made) {
    const { tags } = one;
    one.tags = new Map();
    unseen.set(one, tags);
    region.schedule.add(context.clock.now() + tagLagSeconds * 1000, () => {
      one.tags = new Map([...tags, ...one.tags]);
      unseen.delete(one);
    });
  }
}

const unseen = new WeakMap<object, Tags>();

/** The tags of something, those that no call shows yet included. */
export function writtenTags(one: { readonly tags: Tags }): Tags {
  return new Map([...(unseen.get(one) ?? []), ...one.tags]);
}

/** Brings a pending snapshot to its end; one that was deleted meanwhile goes now. */
export function endSnapshot(region: Region, snapshot: Snapshot, state: 'completed' | 'error', at: number): void {
  if (snapshot.state !== 'pending') return;
  const volume = region.volumes.get(snapshot.volumeId);
  if (volume !== undefined) volume.pendingSnapshots = Math.max(0, volume.pendingSnapshots - 1);
  snapshot.state = state;
  if (state === 'completed') snapshot.completedAt = at;
  if (snapshot.deleteWhenDone) region.snapshots.delete(snapshot.snapshotId);
}

/**
 * Deletes a snapshot: at once, or, while it is pending, when it completes. Where a rule keeps it, it goes into the bin.
 *
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/ebs-deleting-snapshot.html
 */
export function removeSnapshot(context: Context, region: Region, snapshot: Snapshot): void {
  if (snapshot.state === 'pending') {
    snapshot.deleteWhenDone = true;
    return;
  }
  const { snapshotId } = snapshot;
  region.snapshots.delete(snapshotId);
  const { rules, snapshots } = region.recycleBin;
  const exitsAt = throwAway(context, rules, 'EBS_SNAPSHOT', snapshots, snapshotId, snapshot);
  if (exitsAt === null) return;
  region.schedule.add(exitsAt, (at) => {
    if ((snapshots.get(snapshotId)?.exitsAt ?? at + 1) <= at) snapshots.delete(snapshotId);
  });
}
