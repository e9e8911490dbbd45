import { lockOf } from '../state/backup-copies.ts';
import { removePoint } from '../state/backup-points.ts';
import type { RecoveryPoint } from '../state/backup-records.ts';
import type { Action, Call } from './call.ts';
import { pagingQuery, seconds } from './call.ts';
import { invalidRequest, invalidState, notFound } from './errors.ts';
import { pageOf } from './listing.ts';
import { findVault } from './lookup.ts';
import { writtenCreator, writtenDates, writtenLifecycle } from './written.ts';

function findPoint(call: Call): RecoveryPoint {
  const vault = findVault(call, call.members.required('BackupVaultName'));
  const arn = call.members.required('RecoveryPointArn');
  const point = call.region.backup.points.get(arn);
  // The code is documented; the wording is not.
  if (point?.vaultName !== vault.name) throw notFound(`Recovery point ${arn} does not exist`);
  return point;
}

function listedInVault(point: RecoveryPoint) {
  return {
    RecoveryPointArn: point.arn,
    BackupVaultName: point.vaultName,
    BackupVaultArn: point.vaultArn,
    ResourceArn: point.resourceArn,
    ResourceType: point.resourceType,
    ResourceName: point.resourceName,
    CreatedBy: writtenCreator(point.createdBy),
    IamRoleArn: point.roleArn,
    Status: point.status,
    StatusMessage: point.statusMessage,
    CreationDate: seconds(point.createdAt),
    InitiationDate: seconds(point.initiatedAt),
    CompletionDate: seconds(point.completedAt),
    BackupSizeInBytes: point.size,
    CalculatedLifecycle: writtenDates(point),
    Lifecycle: writtenLifecycle(point.lifecycle),
    IsEncrypted: point.encrypted,
    IsParent: false,
    VaultType: 'BACKUP_VAULT',
  };
}

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeRecoveryPoint.html */
export const DescribeRecoveryPoint: Action = {
  method: 'GET',
  path: '/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}',
  unmodelled: ['BackupVaultAccountId'],
  run(call) {
    const point = findPoint(call);
    const cold = point.moveToColdAt !== undefined && point.moveToColdAt <= call.now;
    return { ...listedInVault(point), StorageClass: cold ? 'COLD' : 'WARM' };
  },
};

function pointFilter({ members }: Call): (point: RecoveryPoint) => boolean {
  const is = (name: string, value: string | undefined) => (members.text(name) ?? value) === value;
  const createdBefore = members.instant('ByCreatedBefore') ?? Number.POSITIVE_INFINITY;
  const createdAfter = members.instant('ByCreatedAfter') ?? Number.NEGATIVE_INFINITY;
  return (point) =>
    is('ByResourceArn', point.resourceArn) &&
    is('ByResourceType', point.resourceType) &&
    is('ByBackupPlanId', point.createdBy?.planId) &&
    point.createdAt > createdAfter &&
    point.createdAt < createdBefore &&
    members.text('ByParentRecoveryPointArn') === undefined;
}

/**
 * Lists the recovery points of a vault, the newest first, those that are being made or deleted among them.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListRecoveryPointsByBackupVault.html
 */
export const ListRecoveryPointsByBackupVault: Action = {
  method: 'GET',
  path: '/backup-vaults/{BackupVaultName}/recovery-points',
  query: {
    ...pagingQuery,
    resourceArn: { member: 'ByResourceArn', kind: 'text' },
    resourceType: { member: 'ByResourceType', kind: 'text' },
    backupPlanId: { member: 'ByBackupPlanId', kind: 'text' },
    createdBefore: { member: 'ByCreatedBefore', kind: 'instant' },
    createdAfter: { member: 'ByCreatedAfter', kind: 'instant' },
    parentRecoveryPointArn: { member: 'ByParentRecoveryPointArn', kind: 'text' },
  },
  unmodelled: ['BackupVaultAccountId'],
  run(call) {
    const vault = findVault(call, call.members.required('BackupVaultName'));
    const passes = pointFilter(call);
    const points = [...call.region.backup.points.values()]
      .filter((point) => point.vaultName === vault.name && passes(point))
      .reverse();
    const { entries, nextToken } = pageOf(call, points, (point) => point.arn);
    return { RecoveryPoints: entries.map(listedInVault), NextToken: nextToken };
  },
};

/**
 * Lists the recovery points of a resource; of one that has none, or that there is not, an empty list.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListRecoveryPointsByResource.html
 */
export const ListRecoveryPointsByResource: Action = {
  method: 'GET',
  path: '/resources/{ResourceArn}/recovery-points',
  query: { ...pagingQuery, managedByAWSBackupOnly: { member: 'ManagedByAWSBackupOnly', kind: 'flag' } },
  run(call) {
    const arn = call.members.required('ResourceArn');
    const points = [...call.region.backup.points.values()].filter((point) => point.resourceArn === arn).reverse();
    const { entries, nextToken } = pageOf(call, points, (point) => point.arn);
    return {
      RecoveryPoints: entries.map((point) => ({
        RecoveryPointArn: point.arn,
        CreationDate: seconds(point.createdAt),
        Status: point.status,
        StatusMessage: point.statusMessage,
        BackupSizeBytes: point.size,
        BackupVaultName: point.vaultName,
        IsParent: false,
        ResourceName: point.resourceName,
        VaultType: 'BACKUP_VAULT',
      })),
      NextToken: nextToken,
    };
  },
};

/**
 * Lists each resource that was backed up with success, with its newest recovery point; one that never was is not in it.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListProtectedResources.html
 */
export const ListProtectedResources: Action = {
  method: 'GET',
  path: '/resources',
  query: { ...pagingQuery },
  run(call) {
    const newest = new Map<string, RecoveryPoint>();
    for (const point of call.region.backup.points.values()) {
      const other = newest.get(point.resourceArn);
      if (point.status !== 'COMPLETED' || (other !== undefined && other.createdAt > point.createdAt)) continue;
      newest.set(point.resourceArn, point);
    }
    const { entries, nextToken } = pageOf(call, [...newest.values()], (point) => point.arn);
    return {
      Results: entries.map((point) => ({
        ResourceArn: point.resourceArn,
        ResourceType: point.resourceType,
        ResourceName: point.resourceName,
        LastBackupTime: seconds(point.createdAt),
        LastBackupVaultArn: point.vaultArn,
        LastRecoveryPointArn: point.arn,
      })),
      NextToken: nextToken,
    };
  },
};

/**
 * Deletes a recovery point, in a while, with the AMI or the snapshots it is made of. One that is being made or deleted, one
 * in a locked vault and one whose snapshot is locked stay.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteRecoveryPoint.html
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/deleting-backups.html
 */
export const DeleteRecoveryPoint: Action = {
  method: 'DELETE',
  path: '/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}',
  run(call) {
    const { account, region, now } = call;
    const point = findPoint(call);
    // The codes are documented; the wordings are not.
    if (point.status === 'CREATING' || point.status === 'DELETING') {
      throw invalidState(`Recovery point ${point.arn} is ${point.status}`);
    }
    if (region.backup.vaults.get(point.vaultName)?.locked === true) {
      throw invalidRequest(`Backup vault ${point.vaultName} is locked: its recovery points cannot be deleted`);
    }
    const lock = lockOf(region, point.underlying);
    if (lock !== undefined) throw invalidRequest(lock);
    point.status = 'DELETING';
    region.schedule.add(now + account.settings.backupDeletionMs, () => removePoint(account, region, point));
    return undefined;
  },
};
