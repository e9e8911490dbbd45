import { instant } from '../xml.ts';
import type { Account } from './account.ts';
import type { BackupFacts } from './backup-facts.ts';
import { backupFacts } from './backup-facts.ts';
import type { DbCluster, DbInstance, DbSnapshot } from './rds-records.ts';
import type { Image, Instance, LaunchTemplate, Snapshot, Tags } from './records.ts';
import type { Binned } from './recycle-bin.ts';
import type { Region } from './region.ts';

/** An instance in the final state of an account. */
export interface InstanceFacts {
  instanceId: string;
  state: string;
  imageId: string;
  tags: Record<string, string>;
  volumeIds: string[];
}

/** An AMI in the final state of an account. */
export interface ImageFacts {
  imageId: string;
  name: string;
  ownerId: string;
  state: string;
  createdAt: string;
  public: boolean;
  protection: string;
  sourceInstanceId?: string;
  stateReason?: string;
  tags: Record<string, string>;
  snapshotIds: string[];
}

/** A snapshot in the final state of an account. */
export interface SnapshotFacts {
  snapshotId: string;
  volumeId: string;
  state: string;
  description: string;
  size: number;
  tags: Record<string, string>;
  imageIds: string[];
}

/** A launch template in the final state of an account. */
export interface LaunchTemplateFacts {
  launchTemplateId: string;
  name: string;
  imageIds: string[];
}

/** A DB instance or cluster in the final state of an account. */
export interface DatabaseFacts {
  id: string;
  status: string;
  engine: string;
  /** For an instance that is a member of a cluster. */
  clusterId?: string;
  tags: Record<string, string>;
}

/** A snapshot of a DB instance or cluster in the final state of an account. */
export interface DbSnapshotFacts {
  id: string;
  sourceId: string;
  ownerId: string;
  type: string;
  status: string;
  createdAt: string;
  /** Accounts that may restore it, `all` for everybody. */
  sharedWith: string[];
  tags: Record<string, string>;
}

/** What the Recycle Bin of a region holds: ids, and when each leaves. */
export interface BinFacts {
  images: Record<string, string>;
  snapshots: Record<string, string>;
}

/** One region in the final state of an account. */
export interface RegionFacts {
  instances: InstanceFacts[];
  images: ImageFacts[];
  snapshots: SnapshotFacts[];
  launchTemplates: LaunchTemplateFacts[];
  reboots: { at: string; instanceId: string; imageId: string }[];
  dbInstances: DatabaseFacts[];
  dbClusters: DatabaseFacts[];
  dbSnapshots: DbSnapshotFacts[];
  dbClusterSnapshots: DbSnapshotFacts[];
  backup: BackupFacts;
  /** Absent where nothing lies in it. */
  recycleBin?: BinFacts;
}

/** The account as plain JSON, sorted by id, so that two states can be compared. */
export interface AccountState {
  accountId: string;
  at: string;
  regions: Record<string, RegionFacts>;
}

function textOf(ms: number): string {
  return instant(ms) ?? '';
}

function plain(tags: Tags): Record<string, string> {
  return Object.fromEntries([...tags].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sorted<Value>(map: Map<string, Value>): Value[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function instanceFacts(instance: Instance): InstanceFacts {
  const { instanceId, state, imageId, tags, devices } = instance;
  return { instanceId, state, imageId, tags: plain(tags), volumeIds: devices.map((device) => device.volumeId) };
}

function imageFacts(image: Image): ImageFacts {
  return {
    imageId: image.imageId,
    name: image.name,
    ownerId: image.ownerId,
    state: image.state,
    createdAt: textOf(image.createdAt),
    public: image.public,
    protection: image.protection,
    ...(image.sourceInstanceId === undefined ? {} : { sourceInstanceId: image.sourceInstanceId }),
    ...(image.stateReason === undefined ? {} : { stateReason: image.stateReason.message }),
    tags: plain(image.tags),
    snapshotIds: image.devices.flatMap((device) => (device.snapshotId === undefined ? [] : [device.snapshotId])),
  };
}

function snapshotFacts(region: Region, snapshot: Snapshot): SnapshotFacts {
  const { snapshotId, volumeId, state, description, size, tags } = snapshot;
  const imageIds = [...(region.imageIdsBySnapshot.get(snapshotId) ?? [])].sort();
  return { snapshotId, volumeId, state, description, size, tags: plain(tags), imageIds };
}

function templateFacts({ launchTemplateId, name, versions }: LaunchTemplate): LaunchTemplateFacts {
  return { launchTemplateId, name, imageIds: versions.map((version) => version.imageId ?? '') };
}

function databaseFacts({ id, status, engine, tags, ...rest }: DbInstance | DbCluster): DatabaseFacts {
  const member = 'clusterId' in rest && rest.clusterId !== undefined ? { clusterId: rest.clusterId } : {};
  return { id, status, engine, ...member, tags: plain(tags) };
}

function dbSnapshotFacts(snapshot: DbSnapshot): DbSnapshotFacts {
  const { id, sourceId, ownerId, type, status, createdAt, sharedWith, tags } = snapshot;
  return {
    id,
    sourceId,
    ownerId,
    type,
    status,
    createdAt: textOf(createdAt),
    sharedWith: [...sharedWith].sort(),
    tags: plain(tags),
  };
}

function binFacts({ recycleBin: { images, snapshots } }: Region): { recycleBin?: BinFacts } {
  const exits = (binned: Map<string, Binned<unknown>>) =>
    Object.fromEntries(
      [...binned].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { exitsAt }]) => [id, textOf(exitsAt)]),
    );
  if (images.size + snapshots.size === 0) return {};
  return { recycleBin: { images: exits(images), snapshots: exits(snapshots) } };
}

/** Writes down the whole account as it is now. */
export function snapshotState(account: Account): AccountState {
  const regions: Record<string, RegionFacts> = {};
  for (const name of [...account.regions.keys()].sort()) {
    const region = account.region(name);
    regions[name] = {
      instances: sorted(region.instances).map(instanceFacts),
      images: sorted(region.images).map(imageFacts),
      snapshots: sorted(region.snapshots).map((snapshot) => snapshotFacts(region, snapshot)),
      launchTemplates: sorted(region.launchTemplates).map(templateFacts),
      reboots: region.reboots.map(({ at, instanceId, imageId }) => ({ at: textOf(at), instanceId, imageId })),
      dbInstances: sorted(region.dbInstances).map(databaseFacts),
      dbClusters: sorted(region.dbClusters).map(databaseFacts),
      dbSnapshots: sorted(region.dbSnapshots).map(dbSnapshotFacts),
      dbClusterSnapshots: sorted(region.dbClusterSnapshots).map(dbSnapshotFacts),
      backup: backupFacts(region),
      ...binFacts(region),
    };
  }
  return { accountId: account.accountId, at: textOf(account.clock.now()), regions };
}
