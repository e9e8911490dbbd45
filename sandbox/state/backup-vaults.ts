import { backupArn, uuid } from './backup-ids.ts';
import type { BackupVault } from './backup-records.ts';
import type { Context } from './context.ts';
import { partitionOf } from './partition.ts';
import type { Tags } from './records.ts';
import type { Region } from './region.ts';

/** What is asked for when a vault is made. */
interface NewVault {
  name: string;
  tags: Tags;
  createdAt: number;
  encryptionKeyArn?: string;
  creatorRequestId?: string;
  locked?: boolean;
  minRetentionDays?: number;
  maxRetentionDays?: number;
  type?: 'air-gapped';
}

/** Puts a vault into a region; without a key it has the one that AWS Backup makes for the account. */
export function makeVault(context: Context, region: Region, wanted: NewVault): BackupVault {
  const { backup, name: regionName } = region;
  if (backup.vaults.has(wanted.name)) throw new TypeError(`The backup vault ${wanted.name} is there already.`);
  const partition = partitionOf(regionName);
  const own = [...backup.vaults.values()].find(({ ownKey }) => !ownKey);
  const key = wanted.encryptionKeyArn ?? own?.encryptionKeyArn;
  const vault: BackupVault = {
    name: wanted.name,
    arn: backupArn(context, region, 'backup-vault', wanted.name),
    createdAt: wanted.createdAt,
    encryptionKeyArn: key ?? `arn:${partition}:kms:${regionName}:${context.accountId}:key/${uuid(context.ids)}`,
    ownKey: wanted.encryptionKeyArn !== undefined,
    tags: wanted.tags,
    locked: wanted.locked ?? false,
    ...(wanted.minRetentionDays === undefined ? {} : { minRetentionDays: wanted.minRetentionDays }),
    ...(wanted.maxRetentionDays === undefined ? {} : { maxRetentionDays: wanted.maxRetentionDays }),
    ...(wanted.type === undefined ? {} : { type: wanted.type }),
    ...(wanted.creatorRequestId === undefined ? {} : { creatorRequestId: wanted.creatorRequestId }),
  };
  backup.vaults.set(vault.name, vault);
  return vault;
}

/**
 * Why a vault takes in no recovery point of such a retention; undefined where it does. The job fails, and no call tells before.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultLockConfiguration.html (MinRetentionDays, MaxRetentionDays)
 */
export function lockProblem(vault: BackupVault, deleteAfterDays: number | undefined): string | undefined {
  const kept = deleteAfterDays === undefined || deleteAfterDays < 0 ? Number.POSITIVE_INFINITY : deleteAfterDays;
  const { minRetentionDays: least = 0, maxRetentionDays: most = Number.POSITIVE_INFINITY } = vault;
  // The wording is not documented.
  return kept < least || kept > most
    ? `Backup job failed because its retention period is not within the bounds of the lock of the vault ${vault.name}`
    : undefined;
}
