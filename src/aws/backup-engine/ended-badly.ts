import { type BackupJob, ListBackupJobsCommand } from '@aws-sdk/client-backup';
import { formatInstant } from '../../decide/expiry.ts';
import { type Region, type Result, success } from '../../model.ts';
import { jobState } from '../backup/job-outcome.ts';
import { readPages } from '../pages.ts';
import type { BackupContext } from './context.ts';
import type { Finding } from './made-by.ts';

/** A job ends within seven days unless its plan says otherwise; older ones are history. */
const LOOKED_AT = 7 * 86_400_000;

/**
 * The resources whose newest job in the vault that has ended made no whole backup. Who started it may not have waited: nobody else
 * tells. A newer job that is under way has not made it good yet.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListBackupJobs.html
 */
export async function listEndedBadly(
  { caller, engine, startedAt }: BackupContext,
  region: Region,
): Promise<Result<readonly Finding[]>> {
  const newest = new Map<string, BackupJob>();
  const read = await readPages(
    (NextToken) =>
      caller.repeatable(region, 'ListBackupJobs', (client) =>
        client.send(
          new ListBackupJobsCommand({
            ByBackupVaultName: engine.vault,
            ByCreatedAfter: new Date(startedAt - LOOKED_AT),
            MaxResults: 1000,
            NextToken,
          }),
        ),
      ),
    (page) => {
      for (const job of page.BackupJobs ?? []) {
        const { state } = jobState(job);
        const { ResourceArn: resource } = job;
        if (resource === undefined || (state !== 'available' && state !== 'failed')) continue;
        const other = newest.get(resource);
        if (other === undefined || createdAt(job) > createdAt(other)) newest.set(resource, job);
      }
      return [];
    },
  );
  if (!read.ok) return read;
  return success([...newest].flatMap(([resource, job]) => findingOf(region, resource, job)));
}

function findingOf(region: Region, resource: string, job: BackupJob): Finding[] {
  const { fault } = jobState(job);
  if (fault === undefined) return [];
  const message = `the job ${job.BackupJobId ?? ''} of ${formatInstant(createdAt(job))}: ${fault.message}`;
  return [
    {
      plan: job.CreatedBy?.BackupPlanArn ?? null,
      trouble: { region, target: resource, action: 'create', fault: { ...fault, message } },
    },
  ];
}

function createdAt({ CreationDate }: BackupJob): number {
  return CreationDate?.getTime() ?? 0;
}
