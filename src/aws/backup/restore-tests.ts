import { ListRestoreJobsCommand, type RestoreJobsListMember } from '@aws-sdk/client-backup';
import { type Instant, type Region, type Result, success } from '../../model.ts';
import type { RestoreTest } from '../../ports/cloud.ts';
import { readPages } from '../pages.ts';
import type { BackupCaller } from './service.ts';

/**
 * Lists, for each resource, the newest restore test that ended since then. Restores that people start are not tests.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListRestoreJobs.html
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing-validation.html
 */
export async function listRestoreTests(
  caller: BackupCaller,
  region: Region,
  since: Instant,
): Promise<Result<ReadonlyMap<string, RestoreTest>>> {
  const listed = await readPages(
    (NextToken) =>
      caller.repeatable(region, 'ListRestoreJobs', (client) =>
        client.send(new ListRestoreJobsCommand({ ByCompleteAfter: new Date(since), MaxResults: 1000, NextToken })),
      ),
    ({ RestoreJobs = [] }) => RestoreJobs.flatMap(testOf),
  );
  if (!listed.ok) return listed;
  const newest = new Map<string, RestoreTest>();
  for (const [arn, test] of listed.value) {
    const other = newest.get(arn);
    if (other === undefined || test.at > other.at) newest.set(arn, test);
  }
  return success(newest);
}

/** A test whose validation is still running has no result yet; without a validation, a successful restore passes. */
function testOf(job: RestoreJobsListMember): (readonly [string, RestoreTest])[] {
  const {
    SourceResourceArn: arn,
    CompletionDate: at,
    CreatedBy: by,
    Status: status,
    ValidationStatus: validation,
  } = job;
  if (arn === undefined || at === undefined || by?.RestoreTestingPlanArn === undefined) return [];
  if (validation === 'VALIDATING') return [];
  const passed = status === 'COMPLETED' && (validation === undefined || validation === 'SUCCESSFUL');
  return [[arn, { at: at.getTime(), passed }]];
}
