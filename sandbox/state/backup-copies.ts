import { uuid } from './backup-ids.ts';
import type { BackupJob, Underlying } from './backup-records.ts';
import type { Resource } from './backup-resources.ts';
import type { Context } from './context.ts';
import { enterImage, removeImage, settleImage } from './images.ts';
import { otherTypeOf } from './other-resources.ts';
import { partitionOf } from './partition.ts';
import type { DatabaseKind, DbSnapshot } from './rds-records.ts';
import { databasesOf, dbSnapshotArn, dbSnapshotsOf } from './rds-records.ts';
import { endDbSnapshot, removeDbSnapshot, startDbSnapshot } from './rds-snapshots.ts';
import type { Image, ImageDevice, Snapshot, Tags } from './records.ts';
import type { Region } from './region.ts';
import { endSnapshot, removeSnapshot, startSnapshot } from './snapshots.ts';

/**
 * The tags of what a job makes: those of the resource, those the caller gave, and AWS Backup's own. The key of the last is
 * documented in AWS's policies; that its value is the last part of the resource's ARN is not.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/recov-point-create-a-backup.html (tags are copied)
 * @see https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSBackupServiceRolePolicyForBackup.html
 */
function tagsOfCopy(resource: Resource, job: BackupJob): Tags {
  const own = [...resource.tags].filter(([key]) => !key.startsWith('aws:'));
  return new Map([...own, ...job.tags, ['aws:backup:source-resource', resource.localName]]);
}

function snapshotOf(context: Context, region: Region, volumeId: string, tags: Tags): Snapshot | undefined {
  const volume = region.volumes.get(volumeId);
  if (volume === undefined) return undefined;
  const text = 'This snapshot is created by the AWS Backup service.';
  const snapshot = startSnapshot(context, region, volume, text, tags, context.clock.now());
  snapshot.managedByBackup = true;
  return snapshot;
}

function imageOf(context: Context, region: Region, instanceId: string, job: BackupJob, tags: Tags): Image {
  const instance = region.instances.get(instanceId);
  if (instance === undefined) throw new TypeError(`There is no instance ${instanceId} to back up.`);
  const now = context.clock.now();
  const devices = instance.devices.map(({ deviceName, volumeId, deleteOnTermination }): ImageDevice => {
    const snapshot = snapshotOf(context, region, volumeId, tags);
    return {
      deviceName,
      size: snapshot?.size ?? 8,
      type: region.volumes.get(volumeId)?.type ?? 'gp3',
      encrypted: snapshot?.encrypted ?? false,
      deleteOnTermination,
      ...(snapshot === undefined ? {} : { snapshotId: snapshot.snapshotId }),
    };
  });
  const image: Image = {
    imageId: context.ids.resource('ami'),
    region: region.name,
    name: `AwsBackup_${instanceId}_${job.jobId}`,
    description: 'This image is created by the AWS Backup service.',
    ownerId: context.accountId,
    state: 'pending',
    createdAt: now,
    visibleAt: now,
    tags,
    public: false,
    sharedWith: new Set(),
    sourceInstanceId: instanceId,
    protection: 'disabled',
    architecture: instance.architecture,
    rootDeviceType: 'ebs',
    rootDeviceName: instance.rootDeviceName,
    devices,
    managedByBackup: true,
    ...(instance.platform === undefined ? {} : { platform: instance.platform }),
  };
  enterImage(context, region, image);
  return image;
}

/**
 * A DB snapshot as AWS Backup names it.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/recovery-points.html (awsbackup:job-)
 */
function dbSnapshotOf(
  context: Context,
  region: Region,
  kind: DatabaseKind,
  id: string,
  job: BackupJob,
  tags: Tags,
): Copy {
  const source = databasesOf(region, kind).get(id);
  if (source === undefined) throw new TypeError(`There is no DB ${kind} ${id} to back up.`);
  const name = `awsbackup:job-${job.jobId.toLowerCase()}`;
  const wanted = { id: name, type: 'awsbackup', tags, end: 'available' } as const;
  const snapshot = startDbSnapshot(context, region, kind, source, wanted);
  return {
    arn: dbSnapshotArn(snapshot),
    underlying: { kind: kind === 'instance' ? 'db-snapshot' : 'db-cluster-snapshot', id: name },
  };
}

/** What a job has begun to make. */
interface Copy {
  arn: string;
  underlying: Underlying;
}

/**
 * Begins the AMI or the snapshot of a resource. An instance is never rebooted for it.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/recovery-points.html
 */
export function beginCopy(context: Context, region: Region, resource: Resource, job: BackupJob): Copy {
  const tags = tagsOfCopy(resource, job);
  const prefix = `arn:${partitionOf(region.name)}:ec2:${region.name}::`;
  const id = resource.localName.split(/[:/]/)[1] ?? '';
  if (otherTypeOf(resource.arn) !== undefined) {
    // https://docs.aws.amazon.com/aws-backup/latest/devguide/recovery-points.html (types that AWS Backup manages in full)
    const point = uuid(context.ids).toLowerCase();
    const arn = `arn:${partitionOf(region.name)}:backup:${region.name}:${context.accountId}:recovery-point:${point}`;
    return { arn, underlying: { kind: 'in-vault', id: point } };
  }
  if (resource.localName.startsWith('db:')) return dbSnapshotOf(context, region, 'instance', id, job, tags);
  if (resource.localName.startsWith('cluster:')) return dbSnapshotOf(context, region, 'cluster', id, job, tags);
  if (resource.type === 'EC2') {
    const { imageId } = imageOf(context, region, id, job, tags);
    return { arn: `${prefix}image/${imageId}`, underlying: { kind: 'image', id: imageId } };
  }
  const snapshot = snapshotOf(context, region, id, tags);
  if (snapshot === undefined) throw new TypeError(`There is no volume ${id} to back up.`);
  return {
    arn: `${prefix}snapshot/${snapshot.snapshotId}`,
    underlying: { kind: 'snapshot', id: snapshot.snapshotId },
  };
}

function snapshotsOf(region: Region, underlying: Underlying): Snapshot[] {
  const ids =
    underlying.kind === 'image'
      ? (region.images.get(underlying.id)?.devices ?? []).flatMap(({ snapshotId }) => snapshotId ?? [])
      : [underlying.id];
  return ids.flatMap((id) => region.snapshots.get(id) ?? []);
}

function findDbSnapshot(region: Region, { kind, id }: Underlying): DbSnapshot | undefined {
  if (kind === 'db-snapshot') return dbSnapshotsOf(region, 'instance').get(id);
  return kind === 'db-cluster-snapshot' ? dbSnapshotsOf(region, 'cluster').get(id) : undefined;
}

/** Ends what a job has begun to make: it is there to be used. */
export function endCopy(region: Region, underlying: Underlying, at: number): void {
  const image = underlying.kind === 'image' ? region.images.get(underlying.id) : undefined;
  if (image !== undefined) settleImage(region, image, at);
  for (const snapshot of snapshotsOf(region, underlying)) endSnapshot(region, snapshot, 'completed', at);
  const database = findDbSnapshot(region, underlying);
  if (database !== undefined) endDbSnapshot(region, database, 'available');
}

/** Why a recovery point cannot be deleted, undefined where it can. */
export function lockOf(region: Region, underlying: Underlying): string | undefined {
  const locked = snapshotsOf(region, underlying).find((snapshot) => snapshot.locked);
  if (locked !== undefined) return `The snapshot ${locked.snapshotId} is locked`;
  const image = underlying.kind === 'image' ? region.images.get(underlying.id) : undefined;
  return image === undefined || image.protection === 'disabled'
    ? undefined
    : `The image ${image.imageId} is protected from deregistration`;
}

/** Deletes what a recovery point is made of, finished or not. */
export function removeCopy(context: Context, region: Region, underlying: Underlying): void {
  const snapshots = snapshotsOf(region, underlying);
  const image = underlying.kind === 'image' ? region.images.get(underlying.id) : undefined;
  if (image !== undefined) removeImage(context, region, image);
  for (const snapshot of snapshots) {
    endSnapshot(region, snapshot, 'error', context.clock.now());
    removeSnapshot(context, region, snapshot);
  }
  const database = findDbSnapshot(region, underlying);
  if (database === undefined) return;
  endDbSnapshot(region, database, 'failed');
  removeDbSnapshot(region, database);
}
