import { CreateBackupVaultCommand, DescribeBackupVaultCommand } from '@aws-sdk/client-backup';
import { CREATED_BY } from '../../decide/naming.ts';
import type { NewVault, VaultBounds } from '../../model/backup-plans.ts';
import { badInput } from '../../model/known-faults.ts';
import { type Fault, failure, type Region, type Result, success } from '../../model.ts';
import { noVault, vaultUnclear } from './faults.ts';
import type { BackupCaller } from './service.ts';

/** What was found of a vault. */
export type VaultLook =
  | { readonly there: true; readonly bounds: VaultBounds }
  /** With what is told where it is not to be made. */
  | { readonly there: false; readonly fault: Fault };

/**
 * Reads whether the vault is there, and what its lock asks. For a vault that is not there AWS documents
 * ResourceNotFoundException, and answers AccessDeniedException as well, whatever the caller may do.
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

/** What the lock of a vault asks; nothing where it has none. */
export function boundsOf({ MinRetentionDays, MaxRetentionDays }: LockRecord): VaultBounds {
  return { leastDays: MinRetentionDays ?? null, mostDays: MaxRetentionDays ?? null };
}

interface LockRecord {
  readonly MinRetentionDays?: number | undefined;
  readonly MaxRetentionDays?: number | undefined;
}

/** True for the codes that AWS Backup answers with about a vault that is not there. */
export function mayBeMissing(code: string): boolean {
  return code === 'ResourceNotFoundException' || code === 'AccessDeniedException';
}

/**
 * Makes a vault with our tag, or finds that there is one of that name by now.
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

/** Why a vault of this region cannot have the key; null where it can. */
export function keyFault({ kmsKey }: NewVault, region: Region, vault: string): Fault | null {
  if (kmsKey === null || kmsKey.split(':')[3] === region) return null;
  const message = `vault-kms-key: "${kmsKey}" is not a key of ${region}, where the vault "${vault}" is to be made`;
  const advice = `Write the ARN of a key of ${region}, one region a run, or make the vault there by hand; leave vault-kms-key empty for AWS Backup's own key.`;
  return badInput(message, advice);
}
