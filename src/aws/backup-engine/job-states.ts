import { type BackupJob, ListBackupJobsCommand } from '@aws-sdk/client-backup';
import { type RecoveryPointId, type Region, type Result, recoveryPointId, success } from '../../model.ts';
import type { States } from '../../ports/cloud.ts';
import { jobState } from '../backup/job-outcome.ts';
import { readPages } from '../pages.ts';
import type { BackupContext } from './context.ts';

/** The filter leaves out what was created at its very instant. */
const A_SECOND = 1_000;

/** What the jobs' states are now: one listing a region, from the oldest of them on, instead of a request for each. */
export async function readJobStates(
  { caller, engine, oldestJobs, startedAt }: BackupContext,
  region: Region,
  ids: readonly RecoveryPointId[],
): Promise<Result<States>> {
  const wanted: ReadonlySet<RecoveryPointId> = new Set(ids);
  const since = new Date((oldestJobs.get(region) ?? startedAt) - A_SECOND);
  const jobs = await readPages(
    (NextToken) =>
      caller.repeatable(region, 'ListBackupJobs', (client) =>
        client.send(
          new ListBackupJobsCommand({
            ByBackupVaultName: engine.vault,
            ByCreatedAfter: since,
            MaxResults: 1000,
            NextToken,
          }),
        ),
      ),
    (page) => (page.BackupJobs ?? []).filter((job) => wanted.has(idOf(job))),
  );
  return jobs.ok ? success(new Map(jobs.value.map((job) => [idOf(job), jobState(job)]))) : jobs;
}

function idOf({ BackupJobId = '' }: BackupJob): RecoveryPointId {
  return recoveryPointId(BackupJobId);
}
