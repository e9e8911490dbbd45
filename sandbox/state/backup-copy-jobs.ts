import { matchesGlob } from '../glob.ts';
import type { Account } from './account.ts';
import { uuid } from './backup-ids.ts';
import { calculateLifecycle, scheduleLifecycle } from './backup-points.ts';
import type { CopyJob, CopyOutcome, JobCreator, Lifecycle, RecoveryPoint, Underlying } from './backup-records.ts';
import { lockProblem } from './backup-vaults.ts';
import type { Context } from './context.ts';
import { enterImage, settleImage } from './images.ts';
import { partitionOf } from './partition.ts';
import { dbSnapshotArn, dbSnapshotsOf } from './rds-records.ts';
import { copyDbSnapshot, endDbSnapshot } from './rds-snapshots.ts';
import type { Image, Snapshot } from './records.ts';
import type { Region } from './region.ts';
import { addSnapshot } from './snapshots.ts';

/** What is asked for when a copy starts. */
export interface NewCopy {
  point: RecoveryPoint;
  vaultArn: string;
  roleArn: string;
  lifecycle: Lifecycle;
  createdBy?: JobCreator;
}

function contextAt({ accountId, ids, settings }: Account, at: number): Context {
  return { accountId, ids, settings, clock: { now: () => at } };
}

function drawOutcome(account: Account, vaultArn: string): CopyOutcome | undefined {
  for (const outcome of account.backup.copyOutcomes) {
    if (!matchesGlob(outcome.vault, vaultArn) || outcome.struck >= (outcome.times ?? Number.POSITIVE_INFINITY))
      continue;
    outcome.struck += 1;
    return outcome;
  }
  return undefined;
}

function snapshotCopy(context: Context, to: Region, source: Snapshot): Snapshot {
  return addSnapshot(context, to, {
    region: to.name,
    startedAt: context.clock.now(),
    state: 'completed',
    description: 'This snapshot is created by the AWS Backup service.',
    tags: Object.fromEntries(source.tags),
    size: source.size,
    encrypted: source.encrypted,
    managedByBackup: true,
  });
}

function imageCopy(context: Context, from: Region, to: Region, source: Image): Image {
  const { sourceInstanceId: _, ...kept } = source;
  const image: Image = {
    ...kept,
    imageId: context.ids.resource('ami'),
    region: to.name,
    state: 'pending',
    createdAt: context.clock.now(),
    visibleAt: context.clock.now(),
    sourceImageId: source.imageId,
    sourceImageRegion: from.name,
    sharedWith: new Set(),
    devices: source.devices.map((device) => {
      const snapshot = device.snapshotId === undefined ? undefined : from.snapshots.get(device.snapshotId);
      return snapshot === undefined
        ? device
        : { ...device, snapshotId: snapshotCopy(context, to, snapshot).snapshotId };
    }),
  };
  // A copy in one region would have the name of its source.
  enterImage(context, to, from === to ? { ...image, name: `${image.name}_copy_${image.imageId}` } : image);
  return image;
}

/** Makes what a recovery point is made of once more; undefined where that is gone. */
function copyUnderlying(context: Context, from: Region, to: Region, { kind, id }: Underlying, jobId: string) {
  const prefix = `arn:${partitionOf(to.name)}:ec2:${to.name}::`;
  if (kind === 'image') {
    const source = from.images.get(id);
    if (source === undefined) return undefined;
    const { imageId } = imageCopy(context, from, to, source);
    const made = to.images.get(imageId);
    if (made !== undefined) settleImage(to, made, context.clock.now());
    return { arn: `${prefix}image/${imageId}`, underlying: { kind, id: imageId } };
  }
  if (kind === 'snapshot') {
    const source = from.snapshots.get(id);
    if (source === undefined) return undefined;
    const { snapshotId } = snapshotCopy(context, to, source);
    return { arn: `${prefix}snapshot/${snapshotId}`, underlying: { kind, id: snapshotId } };
  }
  const source = dbSnapshotsOf(from, kind === 'db-snapshot' ? 'instance' : 'cluster').get(id);
  if (source === undefined) return undefined;
  const name = `awsbackup:copyjob-${jobId.toLowerCase()}`;
  const wanted = { id: name, tags: source.tags, end: 'available', encrypted: source.encrypted } as const;
  const snapshot = copyDbSnapshot(context, to, source, { ...wanted, copyOf: dbSnapshotArn(source) });
  snapshot.type = 'awsbackup';
  endDbSnapshot(to, snapshot, 'available');
  return { arn: dbSnapshotArn(snapshot), underlying: { kind, id: name } };
}

/**
 * The lifecycle of a copy: that of its source where nothing is said, and a copy that is never to be deleted goes with its source.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/recov-point-create-a-copy.html
 */
function lifecycleOf(source: Lifecycle, asked: Lifecycle): Lifecycle {
  if (Object.keys(asked).length === 0) return source;
  const kept = asked.deleteAfterDays ?? -1;
  const deleteAfterDays = kept === -1 ? source.deleteAfterDays : kept;
  const { deleteAfterDays: _, ...others } = asked;
  return { ...others, ...(deleteAfterDays === undefined ? {} : { deleteAfterDays }) };
}

/** Puts the copy into its vault, or says why it cannot be. */
function makeCopy(account: Account, from: Region, job: CopyJob, point: RecoveryPoint, at: number): string | undefined {
  const [, , , regionName = '', owner = '', , vaultName = ''] = job.destinationVaultArn.split(':');
  if (owner !== account.accountId) {
    // https://docs.aws.amazon.com/aws-backup/latest/devguide/create-cross-account-backup.html (the vault's access policy); wording unknown.
    return account.backup.sharedVaults.has(job.destinationVaultArn)
      ? undefined
      : `Access Denied trying to call AWS Backup service: backup:CopyIntoBackupVault on ${job.destinationVaultArn}`;
  }
  const to = account.regions.get(regionName);
  to?.schedule.runDue(at);
  const vault = to?.backup.vaults.get(vaultName);
  // The wording is not documented.
  if (to === undefined || vault === undefined) return `Backup vault ${job.destinationVaultArn} does not exist`;
  const lifecycle = lifecycleOf(point.lifecycle, job.lifecycle);
  const locked = lockProblem(vault, lifecycle.deleteAfterDays);
  if (locked !== undefined) return locked.replace('Backup job', 'Copy job');
  const context = contextAt(account, at);
  const made = copyUnderlying(context, from, to, point.underlying, job.jobId);
  if (made === undefined || from.backup.points.get(point.arn) !== point) {
    return `Source recovery point ${point.arn} does not exist`;
  }
  const { deleteAt: _, moveToColdAt: __, ...kept } = point;
  const copy: RecoveryPoint = {
    ...kept,
    ...made,
    vaultName: vault.name,
    vaultArn: vault.arn,
    roleArn: job.roleArn,
    status: 'COMPLETED',
    completedAt: at,
    lifecycle,
    // The creation date is that of the source: the same page.
    ...calculateLifecycle(point, lifecycle),
  };
  to.backup.points.set(copy.arn, copy);
  job.destinationPointArn = copy.arn;
  scheduleLifecycle((then) => contextAt(account, then), to, copy);
  return undefined;
}

/**
 * Starts a copy of a recovery point, which takes as long as a backup and is listed in the region of its source.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StartCopyJob.html
 */
export function startCopy(account: Account, region: Region, wanted: NewCopy, at: number): CopyJob {
  const { point, createdBy } = wanted;
  const { backupCreatedMs, backupRunningMs } = account.settings;
  const outcome = drawOutcome(account, wanted.vaultArn);
  const job: CopyJob = {
    jobId: uuid(account.ids).toUpperCase(),
    sourceVaultArn: point.vaultArn,
    sourcePointArn: point.arn,
    destinationVaultArn: wanted.vaultArn,
    resourceArn: point.resourceArn,
    resourceType: point.resourceType,
    roleArn: wanted.roleArn,
    createdAt: at,
    state: 'CREATED',
    size: point.size,
    lifecycle: wanted.lifecycle,
    ...(point.resourceName === undefined ? {} : { resourceName: point.resourceName }),
    ...(createdBy === undefined ? {} : { createdBy }),
  };
  region.backup.copyJobs.set(job.jobId, job);
  account.backup.copying.add(region.name);
  region.schedule.add(at + backupCreatedMs, () => {
    job.state = 'RUNNING';
  });
  region.schedule.add(at + backupCreatedMs + backupRunningMs, (then) => {
    const planned = outcome?.state ?? 'COMPLETED';
    const problem = planned === 'COMPLETED' ? makeCopy(account, region, job, point, then) : undefined;
    job.state = problem === undefined ? planned : 'FAILED';
    job.completedAt = then;
    const said = problem ?? outcome?.statusMessage;
    if (said !== undefined) job.statusMessage = said;
    job.messageCategory = job.state === 'COMPLETED' ? 'SUCCESS' : 'FAILURE';
  });
  return job;
}
