import { ListRecoveryPointsByBackupVaultCommand, type RecoveryPointByBackupVault } from '@aws-sdk/client-backup';
import { formatInstant } from '../../decide/expiry.ts';
import { type Failure, type Region, type Result, success } from '../../model.ts';
import { subjectOf } from '../backup/subject.ts';
import { mayBeMissing } from '../backup/vault.ts';
import { listVaultNames } from '../backup/vault-names.ts';
import type { CallResult } from '../caller.ts';
import { readPages } from '../pages.ts';
import type { BackupContext } from './context.ts';
import type { Finding } from './made-by.ts';

/**
 * Lists the expired recovery points of the vault that AWS Backup could not delete: they stay, and cost, until a person acts.
 * A region without the vault has none.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/deleting-backups.html
 */
export async function listUndeleted(context: BackupContext, region: Region): Promise<Result<readonly Finding[]>> {
  const { caller, engine } = context;
  // Assumed until the listing shows that the region has no such vault.
  context.hasVault.set(region, true);
  let refusedWith = '';
  const points = await readPages(
    async (NextToken) => {
      const call = await caller.repeatable(region, 'ListRecoveryPointsByBackupVault', (client) =>
        client.send(
          new ListRecoveryPointsByBackupVaultCommand({ BackupVaultName: engine.vault, MaxResults: 1000, NextToken }),
        ),
      );
      refusedWith = codeOf(call);
      return call;
    },
    (page) => (page.RecoveryPoints ?? []).filter(({ Status }) => Status === 'EXPIRED'),
  );
  if (points.ok) {
    return success(
      points.value.map((point) => ({
        plan: point.CreatedBy?.BackupPlanArn ?? null,
        trouble: troubleOf(region, engine.vault, point),
      })),
    );
  }
  if (refusedWith === 'ResourceNotFoundException') return withoutVault(context, region);
  // The refusal may mean that the vault does not exist; the list of all vaults shows whether it does.
  const names = mayBeMissing(refusedWith) ? await listVaultNames(caller, region) : null;
  return names?.ok === true && !names.value.includes(engine.vault) ? withoutVault(context, region) : points;
}

function withoutVault({ hasVault }: BackupContext, region: Region): Result<readonly Finding[]> {
  hasVault.set(region, false);
  return success([]);
}

function codeOf(call: CallResult<unknown>): string {
  return call.ok ? '' : call.refusal.code;
}

function troubleOf(region: Region, vault: string, point: RecoveryPointByBackupVault): Failure {
  const due = point.CalculatedLifecycle?.DeleteAt;
  const said = point.StatusMessage?.trim() ?? '';
  const of = point.ResourceArn === undefined ? '' : ` of ${point.ResourceArn}`;
  return {
    region,
    target: point.RecoveryPointArn ?? vault,
    action: 'delete',
    subject: subjectOf(point),
    fault: {
      code: 'deletion-blocked',
      message: `AWS Backup could not delete this recovery point${of}${
        due === undefined ? '' : `, due since ${formatInstant(due.getTime())}`
      }, and it is EXPIRED${said === '' ? '' : `: ${said}`}`,
      advice: `Its role may be gone or changed, or its AMI, its snapshot or the vault "${vault}" protected or locked: lift that, then delete it by hand in AWS Backup.`,
    },
  };
}
