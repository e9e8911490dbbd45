import { notModelled } from '../errors.ts';
import type { BackupPlan } from '../state/backup-records.ts';
import type { Action } from './call.ts';
import { pagingQuery, seconds } from './call.ts';
import { pageOf } from './listing.ts';
import { findPlan } from './lookup.ts';

/** A plan as it was sent, with what the service adds: the ids of its rules, and what stands where nothing was said. */
function writtenPlan({ name, rules, document }: BackupPlan) {
  return {
    BackupPlanName: name,
    Rules: rules.map((rule) => ({
      ...rule.document,
      RuleId: rule.ruleId,
      ScheduleExpression: rule.cron,
      ScheduleExpressionTimezone: rule.timezone,
      StartWindowMinutes: rule.startWindow,
      CompletionWindowMinutes: rule.completionWindow,
    })),
    AdvancedBackupSettings: document.AdvancedBackupSettings,
    ScanSettings: document.ScanSettings,
  };
}

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_GetBackupPlan.html */
export const GetBackupPlan: Action = {
  method: 'GET',
  path: '/backup/plans/{BackupPlanId}',
  query: { versionId: { member: 'VersionId', kind: 'text' } },
  unmodelled: ['MaxScheduledRunsPreview'],
  run(call) {
    const plan = findPlan(call, call.members.required('BackupPlanId'));
    const version = call.members.text('VersionId');
    if (version !== undefined && version !== plan.versionId) throw notModelled('An older version of a backup plan');
    return {
      BackupPlan: writtenPlan(plan),
      BackupPlanId: plan.planId,
      BackupPlanArn: plan.arn,
      VersionId: plan.versionId,
      CreatorRequestId: plan.creatorRequestId,
      CreationDate: seconds(plan.createdAt),
      LastExecutionDate: seconds(plan.lastExecutionAt),
      AdvancedBackupSettings: plan.document.AdvancedBackupSettings,
    };
  },
};

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListBackupPlans.html */
export const ListBackupPlans: Action = {
  method: 'GET',
  path: '/backup/plans',
  query: pagingQuery,
  unmodelled: ['IncludeDeleted'],
  run(call) {
    const { entries, nextToken } = pageOf(call, [...call.region.backup.plans.values()], (plan) => plan.planId);
    return {
      BackupPlansList: entries.map((plan) => ({
        BackupPlanArn: plan.arn,
        BackupPlanId: plan.planId,
        BackupPlanName: plan.name,
        CreationDate: seconds(plan.createdAt),
        VersionId: plan.versionId,
        CreatorRequestId: plan.creatorRequestId,
        LastExecutionDate: seconds(plan.lastExecutionAt),
        AdvancedBackupSettings: plan.document.AdvancedBackupSettings,
      })),
      NextToken: nextToken,
    };
  },
};
