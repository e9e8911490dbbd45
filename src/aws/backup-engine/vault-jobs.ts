import { formatInstant } from '../../decide/expiry.ts';
import { type Region, type Result, type SeenJobs, success } from '../../model.ts';
import { jobState } from '../backup/job-outcome.ts';
import { createdAt, type JobOf, listJobs, ruleOf, seenJob } from '../backup/jobs.ts';
import { subjectOf } from '../backup/subject.ts';
import type { BackupContext } from './context.ts';
import type { Finding } from './made-by.ts';

/** How long a failed job is reported, in milliseconds; older failures are history. */
const LOOKED_AT = 7 * 86_400_000;

/** The jobs of the vault, and their failures. */
export interface VaultJobs {
  readonly seen: SeenJobs;
  /**
   * For each resource and maker, the newest ended job if it made no complete backup. The run that started it may not have
   * waited, so nothing else reports it. A newer job that is still running does not clear the finding, nor does a job of
   * another rule or person: that is a different backup.
   */
  readonly findings: readonly Finding[];
}

/** Lists the jobs of the vault that were created or ended within the last seven days. */
export async function lookAtJobs(context: BackupContext, region: Region): Promise<Result<VaultJobs>> {
  const { caller, startedAt, engine } = context;
  const ByBackupVaultName = engine.vault;
  const since = new Date(startedAt - LOOKED_AT);
  // A job may end days after its creation (by default up to seven), and not every job has an end time.
  const [ended, begun] = await Promise.all([
    listJobs(caller, region, { ByBackupVaultName, ByCompleteAfter: since }),
    listJobs(caller, region, { ByBackupVaultName, ByCreatedAfter: since }),
  ]);
  if (!ended.ok) return ended;
  if (!begun.ok) return begun;
  const jobs = [
    ...new Map([...ended.value, ...begun.value].map((one) => [one.job.BackupJobId ?? one.job, one])).values(),
  ];
  const newest = [...newestOf(jobs).values()];
  return success({
    seen: { looked: jobs.length, newest: newest.map((one) => seenJob(region, one)) },
    findings: [...newestOf(jobs.filter(hasEnded)).values()].flatMap((one) => findingOf(region, one)),
  });
}

function hasEnded({ job }: JobOf): boolean {
  const { state } = jobState(job);
  return state === 'available' || state === 'failed';
}

function newestOf(jobs: readonly JobOf[]): ReadonlyMap<string, JobOf> {
  const newest = new Map<string, JobOf>();
  for (const one of jobs) {
    const key = JSON.stringify([one.resource, ruleOf(one.job)]);
    const other = newest.get(key);
    if (other === undefined || createdAt(one.job) > createdAt(other.job)) newest.set(key, one);
  }
  return newest;
}

function findingOf(region: Region, { job, resource }: JobOf): Finding[] {
  const { fault } = jobState(job);
  if (fault === undefined) return [];
  const message = `the job ${job.BackupJobId ?? ''} of ${formatInstant(createdAt(job))}: ${fault.message}`;
  return [
    {
      plan: job.CreatedBy?.BackupPlanArn ?? null,
      trouble: {
        region,
        target: resource,
        action: 'create',
        fault: { ...fault, message },
        subject: subjectOf(job),
      },
    },
  ];
}
