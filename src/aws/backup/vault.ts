import { CreateBackupVaultCommand, DescribeBackupVaultCommand } from '@aws-sdk/client-backup';
import { CREATED_BY } from '../../decide/naming.ts';
import type { NewVault, VaultBounds } from '../../model/backup-plans.ts';
import { badInput } from '../../model/known-faults.ts';
import { type Fault, failure, type Region, type Result, success } from '../../model.ts';
import { noVault, vaultUnclear } from './faults.ts';
import type { BackupCaller } from './service.ts';

/** The result of looking for a vault. */
export type VaultLook =
  | { readonly there: true; readonly bounds: VaultBounds }
  /** With the fault to report if the vault must not be created. */
  | { readonly there: false; readonly fault: Fault };

/**
 * Reads whether the vault exists, and the limits of its lock. For a missing vault AWS documents ResourceNotFoundException,
 * but also answers AccessDeniedException, whatever the caller's permissions.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeBackupVault.html
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html
 */
export async function lookAtVault(caller: BackupCaller, region: Region, vault: string): Promise<Result<VaultLook>> {
  const call = await caller.repeatable(region, 'DescribeBackupVault', (client) =>
    client.send(new DescribeBackupVaultCommand({ BackupVaultName: vault })),
  );
  if (call.ok) return success({ there: true, bounds: boundsOf(call.value) });
  const { code, message } = call.refusal;
  if (!mayBeMissing(code)) return failure(call.fault);
  const unclear = code !== 'ResourceNotFoundException';
  const fault = unclear ? vaultUnclear(vault, region, `${code}: ${message}`) : noVault(vault, region);
  return success({ there: false, fault });
}

/** Returns the limits of a vault's lock; both null without a lock. */
export function boundsOf({ MinRetentionDays, MaxRetentionDays }: LockRecord): VaultBounds {
  return { leastDays: MinRetentionDays ?? null, mostDays: MaxRetentionDays ?? null };
}

interface LockRecord {
  readonly MinRetentionDays?: number | undefined;
  readonly MaxRetentionDays?: number | undefined;
}

/** True for the codes with which AWS Backup answers about a missing vault. */
export function mayBeMissing(code: string): boolean {
  return code === 'ResourceNotFoundException' || code === 'AccessDeniedException';
}

/**
 * Creates a vault with our tag; succeeds too if one of that name exists by now.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupVault.html
 */
export async function createVault(
  caller: BackupCaller,
  region: Region,
  vault: string,
  { kmsKey }: NewVault,
): Promise<Result<null>> {
  const wrong = keyFault({ kmsKey }, region, vault);
  if (wrong !== null) return failure(wrong);
  const call = await caller.repeatable(region, 'CreateBackupVault', (client) =>
    client.send(
      new CreateBackupVaultCommand({
        BackupVaultName: vault,
        BackupVaultTags: { CreatedBy: CREATED_BY },
        ...(kmsKey === null ? {} : { EncryptionKeyArn: kmsKey }),
      }),
    ),
  );
  return call.ok || call.refusal.code === 'AlreadyExistsException' ? success(null) : failure(call.fault);
}

/** Returns why a vault in this region cannot use the key; null if it can. */
export function keyFault({ kmsKey }: NewVault, region: Region, vault: string): Fault | null {
  if (kmsKey === null || kmsKey.split(':')[3] === region) return null;
  const message = `vault-kms-key: "${kmsKey}" is not a key of ${region}, where the vault "${vault}" is to be made`;
  const advice = `Write the ARN of a key of ${region}, one region a run, or make the vault there by hand; leave vault-kms-key empty for AWS Backup's own key.`;
  return badInput(message, advice);
}
