import { type BackupJob, ListBackupJobsCommand } from '@aws-sdk/client-backup';
import { formatInstant } from '../../decide/expiry.ts';
import { type Instant, type Region, type Result, type SeenJob, type SeenJobs, success } from '../../model.ts';
import { jobState } from '../backup/job-outcome.ts';
import { readPages } from '../pages.ts';
import type { BackupContext } from './context.ts';
import type { Finding } from './made-by.ts';
import { subjectOf } from './subject.ts';

/** How long a failed job is told of; older ones are history. */
const LOOKED_AT = 7 * 86_400_000;

/** The jobs of the vault, and what went wrong with them. */
export interface VaultJobs {
  readonly seen: SeenJobs;
  /**
   * The newest job of each maker that has ended, for each resource, where it made no whole backup. Who started it may not have
   * waited: nobody else tells. A newer job that is under way has not made it good yet, and one that another rule or another person
   * started has made a backup of another kind.
   */
  readonly findings: readonly Finding[];
}

/** Looks at the jobs of the vault that were created or ended within seven days. */
export async function lookAtJobs(context: BackupContext, region: Region): Promise<Result<VaultJobs>> {
  const since = new Date(context.startedAt - LOOKED_AT);
  // A job may end days after it was created, by default up to seven, and not every job says when it ended.
  const [ended, begun] = await Promise.all([
    listJobs(context, region, { ByCompleteAfter: since }),
    listJobs(context, region, { ByCreatedAfter: since }),
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

interface JobOf {
  readonly job: BackupJob;
  readonly resource: string;
}

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListBackupJobs.html */
function listJobs(
  { caller, engine }: BackupContext,
  region: Region,
  since: { readonly ByCompleteAfter: Date } | { readonly ByCreatedAfter: Date },
): Promise<Result<JobOf[]>> {
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'ListBackupJobs', (client) =>
        client.send(
          new ListBackupJobsCommand({ ByBackupVaultName: engine.vault, ...since, MaxResults: 1000, NextToken }),
        ),
      ),
    ({ BackupJobs = [] }) =>
      BackupJobs.flatMap((job): JobOf[] => (job.ResourceArn === undefined ? [] : [{ job, resource: job.ResourceArn }])),
  );
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

/**
 * The rule of a plan, or null for what was started on demand. By its name, where that is told: a change of the plan gives its
 * rules new ids.
 */
function ruleOf({ CreatedBy: by }: BackupJob): readonly [plan: string, rule: string] | null {
  return by?.BackupPlanArn === undefined ? null : [by.BackupPlanArn, by.BackupRuleName ?? by.BackupRuleId ?? ''];
}

function seenJob(region: Region, { job, resource }: JobOf): SeenJob {
  const { stateText, stateReason } = jobState(job);
  return {
    region,
    id: job.BackupJobId ?? '',
    resource,
    subject: subjectOf(resource, job.ResourceName, job.RecoveryPointArn),
    maker: makerWords(job),
    state: stateText,
    message: stateReason,
    createdAt: createdAt(job),
    endedAt: job.CompletionDate?.getTime() ?? null,
  };
}

function makerWords(job: BackupJob): string | null {
  const rule = ruleOf(job);
  if (rule === null) return null;
  const [arn, name] = rule;
  return `${job.CreatedBy?.BackupPlanName ?? arn.slice(arn.lastIndexOf(':') + 1)}/${name}`;
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
        subject: subjectOf(resource, job.ResourceName, job.RecoveryPointArn),
      },
    },
  ];
}

function createdAt({ CreationDate }: BackupJob): Instant {
  return CreationDate?.getTime() ?? 0;
}
