import { ListRecoveryPointsByBackupVaultCommand, type RecoveryPointByBackupVault } from '@aws-sdk/client-backup';
import { type Region, type Result, recoveryPointId, success, type VaultPoint } from '../../model.ts';
import { readPages } from '../pages.ts';
import type { BackupCaller } from './service.ts';
import { subjectOf } from './subject.ts';
import { listVaultNames } from './vault-names.ts';

/**
 * Lists the restorable recovery points of all vaults of a region, in no particular order.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListRecoveryPointsByBackupVault.html
 */
export async function listVaultPoints(caller: BackupCaller, region: Region): Promise<Result<readonly VaultPoint[]>> {
  const vaults = await listVaultNames(caller, region);
  if (!vaults.ok) return vaults;
  const lists = await Promise.all(vaults.value.map((vault) => listPoints(caller, region, vault)));
  const points: VaultPoint[] = [];
  for (const list of lists) {
    if (!list.ok) return list;
    points.push(...list.value);
  }
  return success(points);
}

function listPoints(caller: BackupCaller, region: Region, vault: string): Promise<Result<VaultPoint[]>> {
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'ListRecoveryPointsByBackupVault', (client) =>
        client.send(
          new ListRecoveryPointsByBackupVaultCommand({ BackupVaultName: vault, MaxResults: 1000, NextToken }),
        ),
      ),
    ({ RecoveryPoints = [] }) => RecoveryPoints.flatMap((point) => restorable(point, region, vault)),
  );
}

/** A complete recovery point is `COMPLETED`, or `AVAILABLE` if it is continuous. */
const WHOLE: ReadonlySet<string | undefined> = new Set(['COMPLETED', 'AVAILABLE']);

function restorable(point: RecoveryPointByBackupVault, region: Region, vault: string): VaultPoint[] {
  const { RecoveryPointArn: id, ResourceArn: resource, CreationDate, CalculatedLifecycle } = point;
  if (id === undefined || resource === undefined || !WHOLE.has(point.Status)) return [];
  return [
    {
      region,
      vault,
      id: recoveryPointId(id),
      resource,
      subject: subjectOf(point),
      createdAt: CreationDate?.getTime() ?? null,
      expiresAt: CalculatedLifecycle?.DeleteAt?.getTime() ?? 'never',
      copyOf: point.SourceBackupVaultArn ?? null,
    },
  ];
}
