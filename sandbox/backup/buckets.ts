import type { Bucket } from '../bucket.ts';

function perSecond(calls: number): Bucket {
  return { burst: calls, refillPerSecond: calls };
}

const writing = perSecond(5);
const describing = perSecond(15);
const listing = perSecond(20);

/**
 * AWS Backup's default calls per second, per account, region and action; that the sum of all has a limit too (50) is left
 * out, and so are actions of which no number is published.
 *
 * @see https://docs.aws.amazon.com/general/latest/gr/bk.html (service quotas)
 */
export const backupBuckets: Readonly<Record<string, Bucket>> = {
  StartBackupJob: writing,
  StopBackupJob: writing,
  StartCopyJob: writing,
  CreateBackupPlan: writing,
  CreateBackupSelection: writing,
  TagResource: writing,
  DescribeBackupVault: writing,
  DeleteRecoveryPoint: perSecond(10),
  DescribeBackupJob: describing,
  DescribeCopyJob: describing,
  DescribeRecoveryPoint: describing,
  GetBackupPlan: describing,
  ListBackupJobs: listing,
  ListBackupPlans: listing,
  ListBackupSelections: listing,
  ListBackupVaults: listing,
  ListRecoveryPointsByBackupVault: listing,
  ListProtectedResources: listing,
  ListRecoveryPointsByResource: listing,
  ListTags: listing,
};
