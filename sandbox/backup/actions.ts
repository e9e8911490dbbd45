import type { Action } from './call.ts';
import { DescribeCopyJob, StartCopyJob } from './copy-jobs.ts';
import { DescribeBackupJob, ListBackupJobs, StopBackupJob } from './jobs.ts';
import { CreateBackupPlan, DeleteBackupPlan, UpdateBackupPlan } from './plan-changes.ts';
import { GetBackupPlan, ListBackupPlans } from './plans.ts';
import {
  DeleteRecoveryPoint,
  DescribeRecoveryPoint,
  ListProtectedResources,
  ListRecoveryPointsByBackupVault,
  ListRecoveryPointsByResource,
} from './recovery-points.ts';
import { DescribeRegionSettings, GetSupportedResourceTypes, UpdateRegionSettings } from './region-settings.ts';
import { ListRestoreJobs } from './restore-jobs.ts';
import {
  CreateBackupSelection,
  DeleteBackupSelection,
  GetBackupSelection,
  ListBackupSelections,
} from './selections.ts';
import { StartBackupJob } from './start-backup-job.ts';
import { ListTags, TagResource, UntagResource } from './tagging.ts';
import { CreateBackupVault, DeleteBackupVault, DescribeBackupVault, ListBackupVaults } from './vaults.ts';

/** The AWS Backup actions the sandbox has, by name. */
export const backupActions: ReadonlyMap<string, Action> = new Map(
  Object.entries<Action>({
    CreateBackupPlan,
    CreateBackupSelection,
    CreateBackupVault,
    DeleteBackupPlan,
    DeleteBackupSelection,
    DeleteBackupVault,
    DeleteRecoveryPoint,
    DescribeBackupJob,
    DescribeBackupVault,
    DescribeCopyJob,
    DescribeRecoveryPoint,
    DescribeRegionSettings,
    GetBackupPlan,
    GetBackupSelection,
    GetSupportedResourceTypes,
    ListBackupJobs,
    ListBackupPlans,
    ListBackupSelections,
    ListBackupVaults,
    ListProtectedResources,
    ListRecoveryPointsByBackupVault,
    ListRecoveryPointsByResource,
    ListRestoreJobs,
    ListTags,
    StartBackupJob,
    StartCopyJob,
    StopBackupJob,
    TagResource,
    UntagResource,
    UpdateBackupPlan,
    UpdateRegionSettings,
  }),
);
