import { createHash } from 'node:crypto';
import { backupArn, uuid } from '../state/backup-ids.ts';
import type { BackupPlan } from '../state/backup-records.ts';
import { schedulePlan } from '../state/backup-schedule.ts';
import type { Action, Call } from './call.ts';
import { seconds } from './call.ts';
import { checkName, checkTags } from './checks.ts';
import { alreadyExists, invalidRequest, limitExceeded } from './errors.ts';
import { findPlan } from './lookup.ts';
import { canonical, planMembers, readPlan } from './plan-document.ts';

/** @see https://docs.aws.amazon.com/general/latest/gr/bk.html (backup plans per Region) */
const mostPlans = 300;

function newVersion({ account }: Call): string {
  return createHash('sha256').update(uuid(account.ids)).digest('base64url').slice(0, 48);
}

function changed(plan: BackupPlan) {
  return {
    BackupPlanId: plan.planId,
    BackupPlanArn: plan.arn,
    CreationDate: seconds(plan.createdAt),
    VersionId: plan.versionId,
    AdvancedBackupSettings: plan.document.AdvancedBackupSettings,
  };
}

/**
 * The plan that stands in the way of a new one: one with the same content. The same name with other content is another
 * plan.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupPlan.html (AlreadyExistsException)
 * @see https://github.com/ansible/ansible/pull/53655 (that the content counts, not the name)
 */
function findEqual({ region }: Call, document: BackupPlan['document']): BackupPlan | undefined {
  const wanted = canonical(document);
  return [...region.backup.plans.values()].find((plan) => canonical(plan.document) === wanted);
}

/**
 * Makes a plan; the same request id again gives the plan it was made by.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupPlan.html
 */
export const CreateBackupPlan: Action = {
  method: 'PUT',
  path: '/backup/plans',
  body: [...planMembers, 'BackupPlanTags.*', 'CreatorRequestId'],
  run(call) {
    const { account, region, members, now } = call;
    const { plans } = region.backup;
    const creatorRequestId = members.text('CreatorRequestId');
    checkName('CreatorRequestId', creatorRequestId);
    const tags = checkTags(members.textMap('BackupPlanTags'), 50);
    const { name, rules, document } = readPlan(call);
    const repeated = [...plans.values()].find(
      (plan) => creatorRequestId !== undefined && plan.creatorRequestId === creatorRequestId,
    );
    if (repeated !== undefined) return changed(repeated);
    const equal = findEqual(call, document);
    if (equal !== undefined) {
      // Wording: https://github.com/ministryofjustice/modernisation-platform/pull/4909
      throw alreadyExists('Backup plan with the same plan document already exists', equal.arn, equal.creatorRequestId);
    }
    if (plans.size >= mostPlans) throw limitExceeded(`There are ${mostPlans} backup plans in the Region already.`);
    const planId = uuid(account.ids);
    const plan: BackupPlan = {
      planId,
      arn: backupArn(account, region, 'backup-plan', planId),
      name,
      versionId: newVersion(call),
      createdAt: now,
      tags,
      rules,
      document,
      selections: new Map(),
      ...(creatorRequestId === undefined ? {} : { creatorRequestId }),
    };
    plans.set(planId, plan);
    schedulePlan(account, region, plan, now);
    return changed(plan);
  },
};

/**
 * Gives a plan another document, and with it another version; its selections and its tags stay.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_UpdateBackupPlan.html
 */
export const UpdateBackupPlan: Action = {
  method: 'POST',
  path: '/backup/plans/{BackupPlanId}',
  body: planMembers,
  run(call) {
    const { account, region, members, now } = call;
    const plan = findPlan(call, members.required('BackupPlanId'));
    const { name, rules, document } = readPlan(call);
    const ids = new Map(plan.rules.map((rule) => [rule.name, rule.ruleId]));
    plan.name = name;
    plan.rules = rules.map((rule) => ({ ...rule, ruleId: ids.get(rule.name) ?? rule.ruleId }));
    plan.document = document;
    plan.versionId = newVersion(call);
    schedulePlan(account, region, plan, now);
    return changed(plan);
  },
};

/**
 * Deletes a plan that no selection belongs to any more. What it made stays.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupPlan.html
 */
export const DeleteBackupPlan: Action = {
  method: 'DELETE',
  path: '/backup/plans/{BackupPlanId}',
  run(call) {
    const plan = findPlan(call, call.members.required('BackupPlanId'));
    if (plan.selections.size > 0) {
      // Wording: https://github.com/hashicorp/terraform-provider-aws/issues/10414
      throw invalidRequest('Related backup plan selections must be deleted prior to backup plan deletion');
    }
    call.region.backup.plans.delete(plan.planId);
    return {
      BackupPlanId: plan.planId,
      BackupPlanArn: plan.arn,
      DeletionDate: seconds(call.now),
      VersionId: plan.versionId,
    };
  },
};
