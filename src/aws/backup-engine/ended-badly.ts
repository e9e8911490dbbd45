import { type BackupJob, ListBackupJobsCommand } from '@aws-sdk/client-backup';
import { formatInstant } from '../../decide/expiry.ts';
import { type Region, type Result, success } from '../../model.ts';
import { jobState } from '../backup/job-outcome.ts';
import { readPages } from '../pages.ts';
import type { BackupContext } from './context.ts';
import type { Finding } from './made-by.ts';
import { subjectOf } from './subject.ts';

/** How long a failed job is told of; older ones are history. */
const LOOKED_AT = 7 * 86_400_000;

/**
 * The newest job of each maker that has ended, for each resource, where it made no whole backup. Who started it may not have
 * waited: nobody else tells. A newer job that is under way has not made it good yet, and one that another rule or another person
 * started has made a backup of another kind.
 */
export async function listEndedBadly(context: BackupContext, region: Region): Promise<Result<readonly Finding[]>> {
  const since = new Date(context.startedAt - LOOKED_AT);
  // A job may end days after it was created, by default up to seven, and not every job says when it ended.
  const [ended, begun] = await Promise.all([
    listJobs(context, region, { ByCompleteAfter: since }),
    listJobs(context, region, { ByCreatedAfter: since }),
  ]);
  if (!ended.ok) return ended;
  if (!begun.ok) return begun;
  return success([...newestOf([...ended.value, ...begun.value]).values()].flatMap((job) => findingOf(region, job)));
}

interface EndedJob {
  readonly job: BackupJob;
  readonly resource: string;
}

/**
 * Jobs of the vault that have ended.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListBackupJobs.html
 */
function listJobs(
  { caller, engine }: BackupContext,
  region: Region,
  since: { readonly ByCompleteAfter: Date } | { readonly ByCreatedAfter: Date },
): Promise<Result<EndedJob[]>> {
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'ListBackupJobs', (client) =>
        client.send(
          new ListBackupJobsCommand({ ByBackupVaultName: engine.vault, ...since, MaxResults: 1000, NextToken }),
        ),
      ),
    ({ BackupJobs = [] }) =>
      BackupJobs.flatMap((job): EndedJob[] => {
        const { state } = jobState(job);
        const { ResourceArn: resource } = job;
        return resource !== undefined && (state === 'available' || state === 'failed') ? [{ job, resource }] : [];
      }),
  );
}

function newestOf(jobs: readonly EndedJob[]): ReadonlyMap<string, EndedJob> {
  const newest = new Map<string, EndedJob>();
  for (const one of jobs) {
    const key = JSON.stringify([one.resource, makerOf(one.job)]);
    const other = newest.get(key);
    if (other === undefined || createdAt(one.job) > createdAt(other.job)) newest.set(key, one);
  }
  return newest;
}

/**
 * The rule of a plan, or null for what was started on demand. By its name, where that is told: a change of the plan gives its
 * rules new ids.
 */
function makerOf({ CreatedBy: by }: BackupJob): unknown {
  return by?.BackupPlanArn === undefined ? null : [by.BackupPlanArn, by.BackupRuleName ?? by.BackupRuleId ?? ''];
}

function findingOf(region: Region, { job, resource }: EndedJob): Finding[] {
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
        subject: subjectOf(resource, job.ResourceName, job.RecoveryPointArn),
      },
    },
  ];
}

function createdAt({ CreationDate }: BackupJob): number {
  return CreationDate?.getTime() ?? 0;
}
