import { instantOf } from '../seed.ts';
import type { Action } from './call.ts';
import { pagingQuery, seconds } from './call.ts';
import { pageOf } from './listing.ts';

/**
 * Lists the restore jobs that a seed says, the only ones there are.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListRestoreJobs.html
 */
export const ListRestoreJobs: Action = {
  method: 'GET',
  path: '/restore-jobs',
  query: { ...pagingQuery, completeAfter: { member: 'ByCompleteAfter', kind: 'instant' } },
  unmodelled: [
    'ByAccountId',
    'ByResourceType',
    'ByCreatedBefore',
    'ByCreatedAfter',
    'ByStatus',
    'ByCompleteBefore',
    'ByRestoreTestingPlanArn',
    'ByParentJobId',
  ],
  run(call) {
    const { account, region, members } = call;
    const after = members.instant('ByCompleteAfter') ?? Number.NEGATIVE_INFINITY;
    const jobs = account.backup.restoreJobs.filter((job) => job.region === region.name);
    const ended = jobs.filter((job) => instantOf(job.completedAt) > after);
    const { entries, nextToken } = pageOf(call, ended, (job) => job.id);
    return {
      RestoreJobs: entries.map((job) => ({
        AccountId: account.accountId,
        RestoreJobId: job.id,
        SourceResourceArn: job.resourceArn,
        Status: job.status ?? 'COMPLETED',
        CompletionDate: seconds(instantOf(job.completedAt)),
        ValidationStatus: job.validationStatus,
        CreatedBy: job.testingPlanArn === undefined ? undefined : { RestoreTestingPlanArn: job.testingPlanArn },
      })),
      NextToken: nextToken,
    };
  },
};
