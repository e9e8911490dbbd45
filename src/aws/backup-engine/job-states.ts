import { type BackupJob, ListBackupJobsCommand } from '@aws-sdk/client-backup';
import { type RecoveryPointId, type Region, type Result, recoveryPointId, success } from '../../model.ts';
import type { States } from '../../ports/cloud.ts';
import { jobState } from '../backup/job-outcome.ts';
import { readPages } from '../pages.ts';
import type { BackupContext } from './context.ts';

/** The filter is exclusive: it leaves out jobs created at exactly its time. */
const A_SECOND = 1_000;

/** Reads the current states of the jobs: one listing per region, from the oldest job on, instead of one request per job. */
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
