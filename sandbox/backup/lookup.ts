import type { BackupPlan, BackupVault, RestoreTestingPlan } from '../state/backup-records.ts';
import type { Call } from './call.ts';
import { accessDenied, notFound } from './errors.ts';

/**
 * The vault of that name. For one that is not there AWS documents `ResourceNotFoundException`, and was seen to answer
 * `AccessDeniedException` where the action is about the vault itself; a setting chooses.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeBackupVault.html
 * @see https://github.com/aws/aws-sdk-js/issues/2625
 * @see https://github.com/boto/boto3/issues/2269
 */
export function findVault({ account, region }: Call, name: string): BackupVault {
  const vault = region.backup.vaults.get(name);
  if (vault !== undefined) return vault;
  if (account.settings.unknownVaults === 'denied')
    throw accessDenied('Insufficient privileges to perform this action.');
  // The code is documented; the wording is not.
  throw notFound(`Backup vault ${name} does not exist`);
}

/** The plan of that id. */
export function findPlan({ region }: Call, planId: string): BackupPlan {
  const plan = region.backup.plans.get(planId);
  // The code is documented; the wording is not.
  if (plan === undefined) throw notFound(`Backup plan ${planId} does not exist`);
  return plan;
}

/** The restore testing plan of that name. */
export function findRestoreTestingPlan({ region }: Call, name: string): RestoreTestingPlan {
  const plan = region.backup.restoreTestingPlans.get(name);
  // The code is documented; the wording is not.
  if (plan === undefined) throw notFound(`Restore testing plan ${name} does not exist`);
  return plan;
}
