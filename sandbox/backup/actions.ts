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
  CreateRestoreTestingPlan,
  DeleteRestoreTestingPlan,
  GetRestoreTestingPlan,
  ListRestoreTestingPlans,
  UpdateRestoreTestingPlan,
} from './restore-testing-plans.ts';
import {
  CreateRestoreTestingSelection,
  DeleteRestoreTestingSelection,
  GetRestoreTestingSelection,
  ListRestoreTestingSelections,
  UpdateRestoreTestingSelection,
} from './restore-testing-selections.ts';
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
    CreateRestoreTestingSelection,
    CreateRestoreTestingPlan,
    DeleteBackupPlan,
    DeleteBackupSelection,
    DeleteBackupVault,
    DeleteRestoreTestingPlan,
    DeleteRestoreTestingSelection,
    DeleteRecoveryPoint,
    DescribeBackupJob,
    DescribeBackupVault,
    DescribeCopyJob,
    DescribeRecoveryPoint,
    DescribeRegionSettings,
    GetBackupPlan,
    GetBackupSelection,
    GetRestoreTestingPlan,
    GetRestoreTestingSelection,
    GetSupportedResourceTypes,
    ListBackupJobs,
    ListBackupPlans,
    ListBackupSelections,
    ListBackupVaults,
    ListProtectedResources,
    ListRecoveryPointsByBackupVault,
    ListRecoveryPointsByResource,
    ListRestoreJobs,
    ListRestoreTestingPlans,
    ListRestoreTestingSelections,
    ListTags,
    StartBackupJob,
    StartCopyJob,
    StopBackupJob,
    TagResource,
    UntagResource,
    UpdateBackupPlan,
    UpdateRestoreTestingPlan,
    UpdateRestoreTestingSelection,
    UpdateRegionSettings,
  }),
);
