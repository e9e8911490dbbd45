import { lockOf, removeCopy } from './backup-copies.ts';
import type { BackupType, Lifecycle, RecoveryPoint } from './backup-records.ts';
import type { Context } from './context.ts';
import type { Region } from './region.ts';

const dayMs = 86_400_000;

function after(start: number, days: number | undefined): number | undefined {
  return days === undefined || days === -1 ? undefined : start + days * dayMs;
}

/** Types that go to cold storage without being opted in to it. */
const inVaultCold: ReadonlySet<BackupType> = new Set([
  'EFS',
  'DynamoDB',
  'Timestream',
  'VirtualMachine',
  'SAP HANA on Amazon EC2',
]);

/**
 * When a recovery point is moved and deleted. Of the types of EC2 and RDS only EBS snapshots go to cold storage, and only when that
 * was opted into; for the others that part of the lifecycle is overlooked.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-feature-availability.html (lifecycle to cold storage)
 */
export function calculateLifecycle(
  point: Pick<RecoveryPoint, 'createdAt' | 'resourceType'>,
  lifecycle: Lifecycle,
): Pick<RecoveryPoint, 'moveToColdAt' | 'deleteAt'> {
  const archived = inVaultCold.has(point.resourceType) || (point.resourceType === 'EBS' && lifecycle.archive === true);
  const moveToColdAt = archived ? after(point.createdAt, lifecycle.moveToColdAfterDays) : undefined;
  const deleteAt = after(point.createdAt, lifecycle.deleteAfterDays);
  return {
    ...(moveToColdAt === undefined ? {} : { moveToColdAt }),
    ...(deleteAt === undefined ? {} : { deleteAt }),
  };
}

/** Takes a recovery point and what it is made of away. */
export function removePoint(context: Context, region: Region, point: RecoveryPoint): void {
  removeCopy(context, region, point.underlying);
  region.backup.points.delete(point.arn);
}

/**
 * Ends a recovery point whose time has come; one that cannot be deleted stays, as `EXPIRED`.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/deleting-backups.html
 */
function expirePoint(context: Context, region: Region, point: RecoveryPoint): void {
  if (region.backup.points.get(point.arn) !== point || point.status === 'DELETING') return;
  const lock = lockOf(region, point.underlying);
  if (lock === undefined && !point.undeletable) {
    removePoint(context, region, point);
    return;
  }
  point.status = 'EXPIRED';
  point.statusMessage = lock ?? 'AWS Backup was unable to delete this recovery point: insufficient permissions.';
}

/** Puts the transitions of a recovery point's lifecycle on the schedule of its region. */
export function scheduleLifecycle(contextAt: (at: number) => Context, region: Region, point: RecoveryPoint): void {
  const { moveToColdAt, deleteAt, underlying } = point;
  if (moveToColdAt !== undefined) {
    region.schedule.add(moveToColdAt, () => {
      const snapshot = region.snapshots.get(underlying.id);
      if (snapshot !== undefined) snapshot.storageTier = 'archive';
    });
  }
  if (deleteAt !== undefined) region.schedule.add(deleteAt, (at) => expirePoint(contextAt(at), region, point));
}
