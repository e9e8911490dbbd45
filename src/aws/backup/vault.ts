import { CreateBackupVaultCommand, DescribeBackupVaultCommand } from '@aws-sdk/client-backup';
import { CREATED_BY } from '../../decide/naming.ts';
import type { NewVault } from '../../inputs/request.ts';
import { badInput } from '../../model/known-faults.ts';
import { failure, type Region, type Result, success } from '../../model.ts';
import { noVault, vaultUnclear } from './faults.ts';
import type { BackupCaller } from './service.ts';

/** What a vault asks of the recovery points that are put into it: its lock allows no others. */
export interface VaultBounds {
  readonly leastDays: number | null;
  readonly mostDays: number | null;
}

const UNBOUND: VaultBounds = { leastDays: null, mostDays: null };

/**
 * Sees to it that the vault is there, and reads what its lock asks. For a vault that is not there AWS documents
 * ResourceNotFoundException, and answers AccessDeniedException as well, whatever the caller may do.
 * @param newVault How to make it where there is none; null makes none.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeBackupVault.html
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html
 */
export async function ensureVault(
  caller: BackupCaller,
  region: Region,
  vault: string,
  newVault: NewVault | null,
): Promise<Result<VaultBounds>> {
  const call = await caller.repeatable(region, 'DescribeBackupVault', (client) =>
    client.send(new DescribeBackupVaultCommand({ BackupVaultName: vault })),
  );
  if (call.ok) {
    const { MinRetentionDays, MaxRetentionDays } = call.value;
    return success({ leastDays: MinRetentionDays ?? null, mostDays: MaxRetentionDays ?? null });
  }
  const { code, message } = call.refusal;
  if (!mayBeMissing(code)) return failure(call.fault);
  if (newVault !== null) {
    const made = await createVault(caller, region, vault, newVault);
    return made.ok ? success(UNBOUND) : made;
  }
  if (code === 'ResourceNotFoundException') return failure(noVault(vault, region));
  return failure(vaultUnclear(vault, region, `${code}: ${message}`));
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
  if (kmsKey !== null && kmsKey.split(':')[3] !== region) {
    const message = `vault-kms-key: "${kmsKey}" is not a key of ${region}, where the vault "${vault}" is to be made`;
    const advice = `Write the ARN of a key of ${region}, one region a run, or make the vault there by hand; leave vault-kms-key empty for AWS Backup's own key.`;
    return failure(badInput(message, advice));
  }
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
