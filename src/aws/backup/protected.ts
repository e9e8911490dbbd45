import { ListProtectedResourcesCommand } from '@aws-sdk/client-backup';
import {
  type Instant,
  type Region,
  type Result,
  recoveryPointId,
  type SeenJob,
  success,
  type VaultPoint,
} from '../../model.ts';
import type { ProtectedResource, RestoreTest } from '../../ports/cloud.ts';
import { type CallerContext, createCaller } from '../caller.ts';
import { readPages } from '../pages.ts';
import { listJobs, seenJob } from './jobs.ts';
import { listRestoreTests } from './restore-tests.ts';
import { BACKUP } from './service.ts';
import { listSwitchedOff } from './switched-off.ts';
import { listVaultPoints } from './vault-points.ts';

/** Reads what AWS Backup has backed up. */
export interface ProtectedResources {
  readonly list: (region: Region) => Promise<Result<ReadonlyMap<string, ProtectedResource>>>;
  /** The jobs created since then, in any vault and by any plan. */
  readonly jobs: (region: Region, since: Instant) => Promise<Result<readonly SeenJob[]>>;
  /** The restorable recovery points of all vaults. */
  readonly vaultPoints: (region: Region) => Promise<Result<readonly VaultPoint[]>>;
  /** For each resource, the newest restore test that ended since then. */
  readonly restoreTests: (region: Region, since: Instant) => Promise<Result<ReadonlyMap<string, RestoreTest>>>;
  /** The types that are switched off. */
  readonly switchedOff: (region: Region) => Promise<Result<readonly string[]>>;
  readonly close: () => void;
}

/**
 * Opens the listings. One listing returns the newest successful backup of each resource of a region, whatever its type,
 * vault and plan.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListProtectedResources.html
 */
export function openProtected(context: CallerContext): ProtectedResources {
  const caller = createCaller(BACKUP, context);
  return {
    list: async (region) => {
      const listed = await readPages(
        (NextToken) =>
          caller.repeatable(region, 'ListProtectedResources', (client) =>
            client.send(new ListProtectedResourcesCommand({ MaxResults: 1000, NextToken })),
          ),
        ({ Results = [] }) =>
          Results.flatMap(({ ResourceArn: arn, LastBackupTime: at, LastRecoveryPointArn: id = '' }) =>
            arn === undefined || at === undefined
              ? []
              : [[arn, { at: at.getTime(), id: recoveryPointId(id) }] as const],
          ),
      );
      return listed.ok ? success(new Map(listed.value)) : listed;
    },
    jobs: async (region, since) => {
      const listed = await listJobs(caller, region, { ByCreatedAfter: new Date(since) });
      return listed.ok ? success(listed.value.map((one) => seenJob(region, one))) : listed;
    },
    vaultPoints: (region) => listVaultPoints(caller, region),
    restoreTests: (region, since) => listRestoreTests(caller, region, since),
    switchedOff: (region) => listSwitchedOff(caller, region),
    close: () => caller.close(),
  };
}
