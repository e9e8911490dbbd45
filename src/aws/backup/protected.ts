import { ListProtectedResourcesCommand } from '@aws-sdk/client-backup';
import { type Region, type Result, recoveryPointId, success } from '../../model.ts';
import type { ProtectedResource } from '../../ports/cloud.ts';
import { type CallerContext, createCaller } from '../caller.ts';
import { readPages } from '../pages.ts';
import { BACKUP } from './service.ts';

/** Asks AWS Backup what it has backed up. */
export interface ProtectedResources {
  readonly list: (region: Region) => Promise<Result<ReadonlyMap<string, ProtectedResource>>>;
  readonly close: () => void;
}

/**
 * One listing tells the newest backup of each resource of a region, whatever its type, vault and plan; only those that ended well.
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
    close: () => caller.close(),
  };
}
