import type { JobCreator, Lifecycle, RecoveryPoint } from '../state/backup-records.ts';
import { seconds } from './call.ts';

/** A lifecycle as answers carry it; undefined where nothing was said. */
export function writtenLifecycle({ moveToColdAfterDays, deleteAfterDays, archive }: Lifecycle) {
  const written = {
    MoveToColdStorageAfterDays: moveToColdAfterDays,
    DeleteAfterDays: deleteAfterDays,
    OptInToArchiveForSupportedResources: archive,
  };
  return Object.values(written).every((value) => value === undefined) ? undefined : written;
}

/** The plan and rule that made a job or a recovery point; undefined for what was made on demand. */
export function writtenCreator(creator: JobCreator | undefined) {
  if (creator === undefined) return undefined;
  return {
    BackupPlanId: creator.planId,
    BackupPlanArn: creator.planArn,
    BackupPlanName: creator.planName,
    BackupPlanVersion: creator.planVersion,
    BackupRuleId: creator.ruleId,
    BackupRuleName: creator.ruleName,
    BackupRuleCron: creator.cron,
    BackupRuleTimezone: creator.timezone,
  };
}

/** When a recovery point is moved and deleted; undefined where it never is. */
export function writtenDates({ moveToColdAt, deleteAt }: RecoveryPoint) {
  if (moveToColdAt === undefined && deleteAt === undefined) return undefined;
  return { MoveToColdStorageAt: seconds(moveToColdAt), DeleteAt: seconds(deleteAt) };
}
