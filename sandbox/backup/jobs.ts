import { stopJob } from '../state/backup-jobs.ts';
import type { BackupJob } from '../state/backup-records.ts';
import type { Action, Call } from './call.ts';
import { pagingQuery, seconds } from './call.ts';
import { invalidRequest, invalidValue, notFound } from './errors.ts';
import { pageOf } from './listing.ts';
import { writtenCreator, writtenLifecycle } from './written.ts';

function findJob({ region }: Call, jobId: string): BackupJob {
  const job = region.backup.jobs.get(jobId);
  // The code is documented; the wording is not.
  if (job === undefined) throw notFound(`Backup job ${jobId} does not exist`);
  return job;
}

const done: Readonly<Partial<Record<BackupJob['state'], string>>> = { COMPLETED: '100.0', PARTIAL: '100.0' };

function written({ account }: Call, job: BackupJob) {
  return {
    AccountId: account.accountId,
    BackupJobId: job.jobId,
    BackupVaultName: job.vaultName,
    BackupVaultArn: job.vaultArn,
    VaultType: 'BACKUP_VAULT',
    RecoveryPointArn: job.recoveryPointArn,
    RecoveryPointLifecycle: writtenLifecycle(job.lifecycle),
    ResourceArn: job.resourceArn,
    ResourceType: job.resourceType,
    ResourceName: job.resourceName,
    CreationDate: seconds(job.createdAt),
    InitiationDate: seconds(job.initiatedAt),
    CompletionDate: seconds(job.completedAt),
    State: job.state,
    StatusMessage: job.statusMessage,
    MessageCategory: job.messageCategory,
    PercentDone: done[job.state] ?? '0.0',
    BackupSizeInBytes: job.state === 'COMPLETED' ? job.size : undefined,
    IamRoleArn: job.roleArn,
    CreatedBy: writtenCreator(job.createdBy),
    StartBy: seconds(job.startBy),
    BackupOptions: job.options.size === 0 ? undefined : Object.fromEntries(job.options),
    IsParent: false,
  };
}

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeBackupJob.html */
export const DescribeBackupJob: Action = {
  method: 'GET',
  path: '/backup-jobs/{BackupJobId}',
  run: (call) => written(call, findJob(call, call.members.required('BackupJobId'))),
};

const states: ReadonlySet<string> = new Set<BackupJob['state']>([
  'CREATED',
  'PENDING',
  'RUNNING',
  'ABORTING',
  'ABORTED',
  'COMPLETED',
  'FAILED',
  'EXPIRED',
  'PARTIAL',
]);

/** Whether a job passes the filters of a listing; those that were not given let everything pass. */
function jobFilter({ account, members }: Call): (job: BackupJob) => boolean {
  const is = (name: string, value: string) => (members.text(name) ?? value) === value;
  const state = members.text('ByState');
  if (state !== undefined && !states.has(state)) throw invalidValue(`Invalid backup job state "${state}"`);
  const category = members.text('ByMessageCategory');
  const createdBefore = members.instant('ByCreatedBefore') ?? Number.POSITIVE_INFINITY;
  const createdAfter = members.instant('ByCreatedAfter') ?? Number.NEGATIVE_INFINITY;
  const completeBefore = members.instant('ByCompleteBefore');
  const completeAfter = members.instant('ByCompleteAfter');
  return (job) =>
    is('ByState', job.state) &&
    is('ByResourceArn', job.resourceArn) &&
    is('ByResourceType', job.resourceType) &&
    is('ByBackupVaultName', job.vaultName) &&
    (members.text('ByAccountId') === '*' || is('ByAccountId', account.accountId)) &&
    (category === undefined || category === '*' || category === job.messageCategory) &&
    job.createdAt > createdAfter &&
    job.createdAt < createdBefore &&
    (completeAfter === undefined || (job.completedAt !== undefined && job.completedAt > completeAfter)) &&
    (completeBefore === undefined || (job.completedAt !== undefined && job.completedAt < completeBefore)) &&
    members.text('ByParentJobId') === undefined;
}

/**
 * Lists jobs, the newest first; AWS promises no order.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListBackupJobs.html
 */
export const ListBackupJobs: Action = {
  method: 'GET',
  path: '/backup-jobs',
  query: {
    ...pagingQuery,
    resourceArn: { member: 'ByResourceArn', kind: 'text' },
    state: { member: 'ByState', kind: 'text' },
    backupVaultName: { member: 'ByBackupVaultName', kind: 'text' },
    createdBefore: { member: 'ByCreatedBefore', kind: 'instant' },
    createdAfter: { member: 'ByCreatedAfter', kind: 'instant' },
    resourceType: { member: 'ByResourceType', kind: 'text' },
    accountId: { member: 'ByAccountId', kind: 'text' },
    completeAfter: { member: 'ByCompleteAfter', kind: 'instant' },
    completeBefore: { member: 'ByCompleteBefore', kind: 'instant' },
    parentJobId: { member: 'ByParentJobId', kind: 'text' },
    messageCategory: { member: 'ByMessageCategory', kind: 'text' },
  },
  run(call) {
    const jobs = [...call.region.backup.jobs.values()].filter(jobFilter(call)).reverse();
    const { entries, nextToken } = pageOf(call, jobs, (job) => job.jobId);
    return { BackupJobs: entries.map((job) => written(call, job)), NextToken: nextToken };
  },
};

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StopBackupJob.html (not supported for) */
const unstoppable: ReadonlySet<string> = new Set<BackupJob['resourceType']>(['Aurora', 'DocumentDB', 'Neptune', 'RDS']);

/**
 * Stops a job of an instance or a volume that has not ended; for databases AWS cannot.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StopBackupJob.html
 */
export const StopBackupJob: Action = {
  method: 'POST',
  path: '/backup-jobs/{BackupJobId}',
  run(call) {
    const { account, region, members, now } = call;
    const job = findJob(call, members.required('BackupJobId'));
    // That it is refused is documented for both; the wording is not.
    if (unstoppable.has(job.resourceType))
      throw invalidRequest(`A backup job of ${job.resourceType} cannot be stopped`);
    if (job.state !== 'CREATED' && job.state !== 'PENDING' && job.state !== 'RUNNING') {
      throw invalidRequest(`Backup job ${job.jobId} is ${job.state} and cannot be stopped`);
    }
    stopJob(account, region, job, now);
    return undefined;
  },
};
