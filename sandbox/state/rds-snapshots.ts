import type { DbSnapshotSeed } from '../rds/seed.ts';
import { instantOf } from '../seed.ts';
import type { Context } from './context.ts';
import type { DatabaseKind, DbCluster, DbInstance, DbSnapshot, DbSnapshotType } from './rds-records.ts';
import { databasesOf, dbSnapshotArn, dbSnapshotsOf } from './rds-records.ts';
import type { Tags } from './records.ts';
import type { Region } from './region.ts';

function enter(context: Context, region: Region, snapshot: DbSnapshot): DbSnapshot {
  const snapshots = dbSnapshotsOf(region, snapshot.kind);
  const key = snapshot.ownerId === context.accountId ? snapshot.id : dbSnapshotArn(snapshot);
  if (snapshots.has(key)) throw new TypeError(`The DB snapshot ${key} is there already.`);
  snapshots.set(key, snapshot);
  return snapshot;
}

/** Brings a snapshot that is being created to its end, and its database back to `available`. */
export function endDbSnapshot(region: Region, snapshot: DbSnapshot, status: 'available' | 'failed'): void {
  if (snapshot.status !== 'creating') return;
  snapshot.status = status;
  const source = databasesOf(region, snapshot.kind).get(snapshot.sourceId);
  const busy = [...dbSnapshotsOf(region, snapshot.kind).values()].some(
    (other) => other.status === 'creating' && other.sourceId === snapshot.sourceId,
  );
  if (source?.status === 'backing-up' && !busy) source.status = 'available';
}

/** Puts a snapshot of an instance or a cluster into a region. */
export function addDbSnapshot(context: Context, region: Region, kind: DatabaseKind, seed: DbSnapshotSeed): DbSnapshot {
  const now = context.clock.now();
  const sourceId = (seed.sourceId ?? 'database-gone').toLowerCase();
  const source = databasesOf(region, kind).get(sourceId);
  const allocatedStorage = seed.allocatedStorage ?? source?.allocatedStorage ?? 20;
  const createdAt = seed.createdAt === undefined ? now - 86_400_000 : instantOf(seed.createdAt);
  const snapshot = enter(context, region, {
    kind,
    id: seed.id.toLowerCase(),
    region: region.name,
    ownerId: seed.ownerId ?? context.accountId,
    type: seed.type ?? 'manual',
    status: seed.status ?? 'available',
    sourceId,
    // One that is gone had an id of its own.
    sourceResourceId:
      seed.sourceResourceId ??
      source?.resourceId ??
      `${kind === 'instance' ? 'db' : 'cluster'}-GONE${sourceId.toUpperCase()}`,
    sourceCreatedAt: source?.createdAt ?? createdAt,
    createdAt,
    engine: seed.engine ?? source?.engine ?? (kind === 'instance' ? 'postgres' : 'aurora-postgresql'),
    engineVersion: seed.engineVersion ?? source?.engineVersion ?? '16.6',
    allocatedStorage,
    fullSizeBytes: seed.fullSizeBytes ?? allocatedStorage * 2 ** 29,
    encrypted: seed.encrypted ?? source?.encrypted ?? false,
    tags: new Map(Object.entries(seed.tags ?? {})),
    sharedWith: new Set([...(seed.sharedWith ?? []), ...(seed.public === true ? ['all'] : [])]),
    ...(seed.copyOf === undefined ? {} : { copyOf: seed.copyOf }),
  });
  if (snapshot.status === 'creating') {
    const readyAt = seed.readyAt === undefined ? now + context.settings.dbSnapshotReadyMs : instantOf(seed.readyAt);
    region.schedule.add(readyAt, () => endDbSnapshot(region, snapshot, 'available'));
  }
  return snapshot;
}

/** A snapshot that is to be made. */
export interface NewDbSnapshot {
  /** In lower case. */
  id: string;
  type: DbSnapshotType;
  tags: Tags;
  /** How it is going to end. */
  end: 'available' | 'failed';
}

/**
 * Starts a snapshot of a database, which is `backing-up` until the clock has moved on; `endDbSnapshot` may end it before.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CreateSnapshot.html
 */
export function startDbSnapshot(
  context: Context,
  region: Region,
  kind: DatabaseKind,
  source: DbInstance | DbCluster,
  { id, type, tags, end }: NewDbSnapshot,
): DbSnapshot {
  const now = context.clock.now();
  const snapshot = enter(context, region, {
    kind,
    id,
    region: region.name,
    ownerId: context.accountId,
    type,
    status: 'creating',
    sourceId: source.id,
    sourceResourceId: source.resourceId,
    sourceCreatedAt: source.createdAt,
    createdAt: now,
    engine: source.engine,
    engineVersion: source.engineVersion,
    allocatedStorage: source.allocatedStorage,
    fullSizeBytes: source.allocatedStorage * 2 ** 29,
    encrypted: source.encrypted,
    tags: new Map(tags),
    sharedWith: new Set(),
  });
  source.status = 'backing-up';
  region.schedule.add(now + context.settings.dbSnapshotReadyMs, () => endDbSnapshot(region, snapshot, end));
  return snapshot;
}

/** Starts a copy of a snapshot in another region; it remembers the database, and what it is a copy of. */
export function copyDbSnapshot(
  context: Context,
  region: Region,
  source: DbSnapshot,
  { end, tags, ...made }: Pick<NewDbSnapshot, 'id' | 'tags' | 'end'> & { encrypted: boolean; copyOf: string },
): DbSnapshot {
  const now = context.clock.now();
  const snapshot = enter(context, region, {
    ...source,
    ...made,
    region: region.name,
    type: 'manual',
    status: 'creating',
    createdAt: now,
    tags: new Map(tags),
    sharedWith: new Set(),
  });
  region.schedule.add(now + context.settings.dbSnapshotReadyMs, () => endDbSnapshot(region, snapshot, end));
  return snapshot;
}

/** Takes a snapshot out of its region. */
export function removeDbSnapshot(region: Region, snapshot: DbSnapshot): void {
  dbSnapshotsOf(region, snapshot.kind).delete(snapshot.id);
}

/** How many manual snapshots of one kind the account has in a region: what the quota is about. */
export function countManual(accountId: string, region: Region, kind: DatabaseKind): number {
  let count = 0;
  for (const { ownerId, type } of dbSnapshotsOf(region, kind).values()) {
    if (ownerId === accountId && type === 'manual') count += 1;
  }
  return count;
}
