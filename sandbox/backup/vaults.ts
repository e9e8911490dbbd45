import type { BackupVault } from '../state/backup-records.ts';
import { makeVault } from '../state/backup-vaults.ts';
import type { Region } from '../state/region.ts';
import type { Action, Call } from './call.ts';
import { pagingQuery, seconds } from './call.ts';
import { checkName, checkTags } from './checks.ts';
import { alreadyExists, invalidRequest, invalidValue, limitExceeded } from './errors.ts';
import { pageOf } from './listing.ts';
import { findVault } from './lookup.ts';

/** @see https://docs.aws.amazon.com/general/latest/gr/bk.html (backup vaults per Region) */
const mostVaults = 300;

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupVault.html (BackupVaultName, EncryptionKeyArn) */
function checkVault({ region }: Call, name: string, key: string | undefined): void {
  if (!/^[a-zA-Z0-9\-_]{2,50}$/.test(name)) {
    throw invalidValue(`Invalid backup vault name "${name}". It must contain 2 to 50 letters, numbers, '-' or '_'.`);
  }
  if (key !== undefined && !/^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key\/[\w-]+$/.test(key)) {
    throw invalidValue(`Invalid encryption key "${key}". Give the ARN of a key, not of an alias.`);
  }
  if (key !== undefined && key.split(':')[3] !== region.name) {
    throw invalidValue(`The encryption key ${key} is not in the Region ${region.name}`);
  }
}

/**
 * Makes a vault. The same name again is refused, unless it comes with the same request id: then nothing is done.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupVault.html
 */
export const CreateBackupVault: Action = {
  method: 'PUT',
  path: '/backup-vaults/{BackupVaultName}',
  body: ['BackupVaultTags.*', 'EncryptionKeyArn', 'CreatorRequestId'],
  run(call) {
    const { account, region, members, now } = call;
    const name = members.required('BackupVaultName');
    const encryptionKeyArn = members.text('EncryptionKeyArn');
    const creatorRequestId = members.text('CreatorRequestId');
    checkVault(call, name, encryptionKeyArn);
    checkName('CreatorRequestId', creatorRequestId);
    const tags = checkTags(members.textMap('BackupVaultTags'), 50);
    const { vaults } = region.backup;
    const found = vaults.get(name);
    if (found !== undefined) {
      if (creatorRequestId === undefined || found.creatorRequestId !== creatorRequestId) {
        throw alreadyExists('Backup vault with the same name already exists', found.arn, found.creatorRequestId);
      }
      return { BackupVaultName: name, BackupVaultArn: found.arn, CreationDate: seconds(found.createdAt) };
    }
    if (vaults.size >= mostVaults) throw limitExceeded(`There are ${mostVaults} backup vaults in the Region already.`);
    const vault = makeVault(account, region, {
      name,
      tags,
      createdAt: now,
      ...(encryptionKeyArn === undefined ? {} : { encryptionKeyArn }),
      ...(creatorRequestId === undefined ? {} : { creatorRequestId }),
    });
    return { BackupVaultName: name, BackupVaultArn: vault.arn, CreationDate: seconds(now) };
  },
};

function pointsIn(region: Region, vault: BackupVault): number {
  let count = 0;
  for (const point of region.backup.points.values()) if (point.vaultName === vault.name) count += 1;
  return count;
}

function typeOf({ type }: BackupVault): string {
  return type === undefined ? 'BACKUP_VAULT' : 'LOGICALLY_AIR_GAPPED_BACKUP_VAULT';
}

function listed(region: Region, vault: BackupVault) {
  return {
    BackupVaultName: vault.name,
    BackupVaultArn: vault.arn,
    VaultType: typeOf(vault),
    VaultState: 'AVAILABLE',
    EncryptionKeyArn: vault.encryptionKeyArn,
    CreationDate: seconds(vault.createdAt),
    CreatorRequestId: vault.creatorRequestId,
    NumberOfRecoveryPoints: pointsIn(region, vault),
    Locked: vault.locked,
    MinRetentionDays: vault.minRetentionDays,
    MaxRetentionDays: vault.maxRetentionDays,
  };
}

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeBackupVault.html */
export const DescribeBackupVault: Action = {
  method: 'GET',
  path: '/backup-vaults/{BackupVaultName}',
  unmodelled: ['BackupVaultAccountId'],
  run: (call) => listed(call.region, findVault(call, call.members.required('BackupVaultName'))),
};

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListBackupVaults.html */
export const ListBackupVaults: Action = {
  method: 'GET',
  path: '/backup-vaults',
  query: { ...pagingQuery, vaultType: { member: 'ByVaultType', kind: 'text' } },
  unmodelled: ['ByShared'],
  run(call) {
    const type = call.members.text('ByVaultType');
    const vaults = [...call.region.backup.vaults.values()].filter(
      (vault) => type === undefined || typeOf(vault) === type,
    );
    const { entries, nextToken } = pageOf(call, vaults, (vault) => vault.name);
    return { BackupVaultList: entries.map((vault) => listed(call.region, vault)), NextToken: nextToken };
  },
};

/**
 * Deletes a vault that holds nothing.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupVault.html
 */
export const DeleteBackupVault: Action = {
  method: 'DELETE',
  path: '/backup-vaults/{BackupVaultName}',
  run(call) {
    const vault = findVault(call, call.members.required('BackupVaultName'));
    if (pointsIn(call.region, vault) > 0) {
      // Wording: https://github.com/aws/aws-cdk/issues/33711
      throw invalidRequest('Backup vault cannot be deleted because it contains recovery points.');
    }
    call.region.backup.vaults.delete(vault.name);
    return undefined;
  },
};
