import { type BackupJob, ListBackupJobsCommand, type ListBackupJobsCommandInput } from '@aws-sdk/client-backup';
import type { Instant, Region, Result, SeenJob } from '../../model.ts';
import { readPages } from '../pages.ts';
import { jobState } from './job-outcome.ts';
import type { BackupCaller } from './service.ts';
import { subjectOf } from './subject.ts';

/** A job with a known resource. */
export interface JobOf {
  readonly job: BackupJob;
  /** ARN of the resource that it backs up. */
  readonly resource: string;
}

/** The filters of a listing of jobs. */
export type JobFilter = Pick<ListBackupJobsCommandInput, 'ByBackupVaultName' | 'ByCompleteAfter' | 'ByCreatedAfter'>;

/**
 * Lists the jobs of a region that name their resource. @see
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListBackupJobs.html
 */
export function listJobs(caller: BackupCaller, region: Region, filter: JobFilter): Promise<Result<JobOf[]>> {
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'ListBackupJobs', (client) =>
        client.send(new ListBackupJobsCommand({ ...filter, MaxResults: 1000, NextToken })),
      ),
    ({ BackupJobs = [] }) =>
      BackupJobs.flatMap((job): JobOf[] => (job.ResourceArn === undefined ? [] : [{ job, resource: job.ResourceArn }])),
  );
}

/**
 * Returns the plan and rule of a job, or null for an on-demand job. Prefers the rule's name, because a change of the plan
 * gives its rules new ids.
 */
export function ruleOf({ CreatedBy: by }: BackupJob): readonly [plan: string, rule: string] | null {
  return by?.BackupPlanArn === undefined ? null : [by.BackupPlanArn, by.BackupRuleName ?? by.BackupRuleId ?? ''];
}

/** Returns when a job was created; 0 if AWS Backup does not say. */
export function createdAt({ CreationDate }: BackupJob): Instant {
  return CreationDate?.getTime() ?? 0;
}

/** Converts a job to the form of the report. */
export function seenJob(region: Region, { job, resource }: JobOf): SeenJob {
  const { state, stateText, stateReason } = jobState(job);
  return {
    region,
    id: job.BackupJobId ?? '',
    resource,
    subject: subjectOf(job),
    maker: makerWords(job),
    state: stateText,
    whole: state === 'pending' ? null : state === 'available',
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
