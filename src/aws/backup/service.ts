import { BackupClient } from '@aws-sdk/client-backup';
import { checkAnswers } from '../answer-check.ts';
import type { Caller } from '../caller.ts';
import type { RequestLimit, Service } from '../service.ts';
import { BACKUP_WORDINGS } from './faults.ts';
import { isWholeAnswer } from './whole-answer.ts';

// AWS publishes calls per second for some actions and no bursts: the rate is used as the burst, and the lowest published
// rate for all other actions. https://docs.aws.amazon.com/general/latest/gr/bk.html (service quotas)
const SLOW = { burst: 5, perSecond: 5 };
const DESCRIBING = { burst: 15, perSecond: 15 };
const LISTING = { burst: 20, perSecond: 20 };

const LIMITS = {
  StartBackupJob: SLOW,
  DescribeBackupJob: DESCRIBING,
  StartCopyJob: SLOW,
  DescribeCopyJob: DESCRIBING,
  ListBackupJobs: LISTING,
  CreateBackupVault: SLOW,
  DescribeBackupVault: SLOW,
  ListBackupVaults: LISTING,
  ListRecoveryPointsByBackupVault: LISTING,
  ListProtectedResources: LISTING,
  ListRestoreJobs: LISTING,
  ListRecoveryPointsByResource: LISTING,
  DescribeRegionSettings: SLOW,
  GetSupportedResourceTypes: SLOW,
  CreateBackupPlan: SLOW,
  UpdateBackupPlan: SLOW,
  DeleteBackupPlan: SLOW,
  GetBackupPlan: DESCRIBING,
  ListBackupPlans: LISTING,
  CreateBackupSelection: SLOW,
  DeleteBackupSelection: SLOW,
  GetBackupSelection: SLOW,
  ListBackupSelections: LISTING,
  ListTags: LISTING,
  CreateRestoreTestingPlan: SLOW,
  UpdateRestoreTestingPlan: SLOW,
  DeleteRestoreTestingPlan: SLOW,
  GetRestoreTestingPlan: SLOW,
  ListRestoreTestingPlans: SLOW,
  CreateRestoreTestingSelection: SLOW,
  UpdateRestoreTestingSelection: SLOW,
  DeleteRestoreTestingSelection: SLOW,
  GetRestoreTestingSelection: SLOW,
  ListRestoreTestingSelections: SLOW,
  TagResource: SLOW,
} as const satisfies Readonly<Record<string, RequestLimit>>;

export type BackupAction = keyof typeof LIMITS;

export type BackupCaller = Caller<BackupClient, BackupAction>;

/** AWS Backup: its vaults, jobs, recovery points and plans. */
export const BACKUP: Service<BackupClient, BackupAction> = {
  prefix: 'backup',
  open: (config) => {
    const client = new BackupClient(config);
    checkAnswers(client, isWholeAnswer);
    return client;
  },
  limits: LIMITS,
  writes: new Set<BackupAction>([
    'StartBackupJob',
    'StartCopyJob',
    'CreateBackupVault',
    'CreateBackupPlan',
    'UpdateBackupPlan',
    'DeleteBackupPlan',
    'CreateBackupSelection',
    'DeleteBackupSelection',
    'TagResource',
    'CreateRestoreTestingPlan',
    'UpdateRestoreTestingPlan',
    'DeleteRestoreTestingPlan',
    'CreateRestoreTestingSelection',
    'UpdateRestoreTestingSelection',
    'DeleteRestoreTestingSelection',
  ]),
  wordings: BACKUP_WORDINGS,
};
