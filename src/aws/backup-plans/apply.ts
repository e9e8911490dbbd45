import {
  CreateBackupPlanCommand,
  CreateBackupSelectionCommand,
  DeleteBackupPlanCommand,
  DeleteBackupSelectionCommand,
  TagResourceCommand,
  UpdateBackupPlanCommand,
} from '@aws-sdk/client-backup';
import { CREATED_BY } from '../../decide/naming.ts';
import { samePlan, selectionContent } from '../../decide/same-plans.ts';
import type { NewVault, PlanDocument, SelectionDocument, SyncChange } from '../../model/backup-plans.ts';
import { failure, type Region, type Result, success } from '../../model.ts';
import { partitionOf } from '../../plan/arns.ts';
import { createVault } from '../backup/vault.ts';
import type { CallResult } from '../caller.ts';
import { adoptFault, planFault, selectionFault, takenMeanwhile } from './faults.ts';
import { planInput } from './plan-documents.ts';
import { readPlans, readSelections } from './read.ts';
import { createRestoreTest, deleteRestoreTest, updateRestoreTest } from './restore-tests-apply.ts';
import { selectionInput } from './selection-documents.ts';
import {
  ALREADY_THERE,
  type ApplyContext,
  doneOrGone,
  JUST_MADE,
  NOT_FOUND,
  requestId,
  untilSettled,
} from './settled.ts';

/**
 * Carries out one change. Every created object carries a request id, so that a repeat after a lost answer creates no second
 * one. The id includes the run, so that it never matches an older object that was changed since.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupPlan.html (CreatorRequestId)
 */
export async function applyChange(
  context: ApplyContext,
  change: SyncChange,
  newVault: NewVault,
): Promise<Result<null>> {
  const { caller } = context;
  const { region } = change;
  switch (change.action) {
    case 'create-vault':
      return createVault(
        caller,
        region,
        change.vault,
        change.kmsKey === undefined ? newVault : { kmsKey: change.kmsKey },
      );
    case 'create-plan':
      return createPlan(context, region, change.plan);
    case 'adopt-plan':
      return adopt(context, change);
    case 'update-plan':
      return updatePlan(context, change);
    case 'create-selection':
      return done(await createSelection(context, region, change.planId, change.selection, [NOT_FOUND]));
    case 'replace-selection':
      return replaceSelection(context, change);
    case 'delete-selection':
      return deleteSelection(context, region, change.planId, change.selectionId);
    case 'delete-plan':
      return deletePlan(context, change);
    case 'create-restore-test':
      return createRestoreTest(context, change);
    case 'update-restore-test':
      return updateRestoreTest(context, change);
    case 'delete-restore-test':
      return deleteRestoreTest(context, change);
    default:
      return change satisfies never;
  }
}

async function createPlan(context: ApplyContext, region: Region, plan: PlanDocument): Promise<Result<null>> {
  const { caller, run } = context;
  const { name, selections } = plan;
  const document = planInput(name, plan);
  const call = await caller.repeatable(region, 'CreateBackupPlan', (client) =>
    client.send(
      new CreateBackupPlanCommand({
        BackupPlan: document,
        BackupPlanTags: { CreatedBy: CREATED_BY },
        CreatorRequestId: requestId(run, document),
      }),
    ),
  );
  const id = call.ok ? success(call.value.BackupPlanId ?? '') : await adoptPlan(context, region, plan, call);
  if (!id.ok) return id;
  for (const selection of selections) {
    const made = await createSelection(context, region, id.value, selection, JUST_MADE);
    if (made.ok) continue;
    const message = `the plan ${name} is there, without its selection ${selection.name}: ${made.fault.message}`;
    return failure({ ...made.fault, message });
  }
  return success(null);
}

/**
 * Puts our tag on a plan that somebody else created.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_TagResource.html
 */
async function adopt(
  { caller, account }: ApplyContext,
  { region, id }: Extract<SyncChange, { action: 'adopt-plan' }>,
): Promise<Result<null>> {
  const arn = `arn:${partitionOf(region)}:backup:${region}:${account}:backup-plan:${id}`;
  const call = await caller.repeatable(region, 'TagResource', (client) =>
    client.send(new TagResourceCommand({ ResourceArn: arn, Tags: { CreatedBy: CREATED_BY } })),
  );
  return call.ok ? success(null) : failure(adoptFault(call));
}

/** A plan with the same content exists already: a parallel run created it, so it is ours, and nothing is left to do. */
async function adoptPlan(
  { caller }: ApplyContext,
  region: Region,
  wanted: PlanDocument,
  refused: Extract<CallResult<null>, { ok: false }>,
): Promise<Result<string>> {
  if (refused.refusal.code !== ALREADY_THERE) {
    return failure(planFault(refused, wanted));
  }
  const { name } = wanted;
  const found = await readPlans(caller, region, new Set([name]));
  if (!found.ok) return found;
  const same = found.value.plans.find(
    (plan) => plan.name === name && plan.ours && plan.beyond.length === 0 && samePlan(plan, wanted),
  );
  return same === undefined ? failure(takenMeanwhile(refused.fault)) : success(same.id);
}

async function updatePlan(
  { caller }: ApplyContext,
  { region, id, name, after }: Extract<SyncChange, { action: 'update-plan' }>,
): Promise<Result<null>> {
  const call = await caller.repeatable(region, 'UpdateBackupPlan', (client) =>
    client.send(new UpdateBackupPlanCommand({ BackupPlanId: id, BackupPlan: planInput(name, after) })),
  );
  if (call.ok) return success(null);
  return failure(planFault(call, after));
}

async function createSelection(
  context: ApplyContext,
  region: Region,
  plan: string,
  selection: SelectionDocument,
  unsettled: readonly string[],
): Promise<Result<string>> {
  const { caller, run } = context;
  const document = selectionInput(selection);
  const call = await untilSettled(context, unsettled, () =>
    caller.repeatable(region, 'CreateBackupSelection', (client) =>
      client.send(
        new CreateBackupSelectionCommand({
          BackupPlanId: plan,
          BackupSelection: document,
          CreatorRequestId: requestId(run, [plan, document]),
        }),
      ),
    ),
  );
  if (call.ok) return success(call.value.SelectionId ?? '');
  if (call.refusal.code !== ALREADY_THERE) return failure(selectionFault(call, selection.role));
  const found = await readSelections(caller, region, plan);
  if (!found.ok) return found;
  const content = selectionContent(selection);
  const same = found.value.find(
    (one) => one.name === selection.name && one.beyond.length === 0 && selectionContent(one) === content,
  );
  return same === undefined ? failure(takenMeanwhile(call.fault)) : success(same.id);
}

/** The assignment that stands in for it is deleted once the new one exists. */
async function replaceSelection(
  context: ApplyContext,
  { region, planId, selectionId, selection, passing }: Extract<SyncChange, { action: 'replace-selection' }>,
): Promise<Result<null>> {
  const deleted = await deleteSelection(context, region, planId, selectionId);
  if (!deleted.ok) return deleted;
  // The name may still be taken for a moment.
  const made = await createSelection(context, region, planId, selection, [NOT_FOUND, ALREADY_THERE]);
  if (!made.ok) {
    const message = `${made.fault.message}; ${passing ?? 'another assignment'} stands in for it until the next sync`;
    return failure({ ...made.fault, message });
  }
  if (passing === null) return success(null);
  const found = await readSelections(context.caller, region, planId);
  if (!found.ok) return found;
  const stoodIn = found.value.find(({ name }) => name === passing);
  return stoodIn === undefined ? success(null) : deleteSelection(context, region, planId, stoodIn.id);
}

function done(result: Result<string>): Result<null> {
  return result.ok ? success(null) : result;
}

async function deleteSelection(
  { caller }: ApplyContext,
  region: Region,
  plan: string,
  selection: string,
): Promise<Result<null>> {
  const call = await caller.repeatable(region, 'DeleteBackupSelection', (client) =>
    client.send(new DeleteBackupSelectionCommand({ BackupPlanId: plan, SelectionId: selection })),
  );
  return doneOrGone(call);
}

/** Deletes the selections first, because AWS Backup refuses to delete a plan that has any. */
async function deletePlan(
  context: ApplyContext,
  { region, id, selectionIds }: Extract<SyncChange, { action: 'delete-plan' }>,
): Promise<Result<null>> {
  for (const selection of selectionIds) {
    const deleted = await deleteSelection(context, region, id, selection);
    if (!deleted.ok) return deleted;
  }
  const call = await untilSettled(context, ['InvalidRequestException'], () =>
    context.caller.repeatable(region, 'DeleteBackupPlan', (client) =>
      client.send(new DeleteBackupPlanCommand({ BackupPlanId: id })),
    ),
  );
  if (call.ok || call.refusal.code !== 'InvalidRequestException') return doneOrGone(call);
  const advice = 'A selection may have been added since the plan was read: run again.';
  return failure({ ...call.fault, code: 'busy', advice });
}
