import { ListBackupVaultsCommand } from '@aws-sdk/client-backup';
import type { Region, Result } from '../../model.ts';
import { readPages } from '../pages.ts';
import type { BackupCaller } from './service.ts';

/** Lists the names of all vaults of a region. */
export function listVaultNames(caller: BackupCaller, region: Region): Promise<Result<string[]>> {
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'ListBackupVaults', (client) =>
        client.send(new ListBackupVaultsCommand({ MaxResults: 1000, NextToken })),
      ),
    ({ BackupVaultList = [] }) => BackupVaultList.flatMap(({ BackupVaultName: name }) => name ?? []),
  );
}
