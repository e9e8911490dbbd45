import {
  CreateRestoreTestingPlanCommand,
  CreateRestoreTestingSelectionCommand,
  DeleteRestoreTestingPlanCommand,
  DeleteRestoreTestingSelectionCommand,
  UpdateRestoreTestingPlanCommand,
  UpdateRestoreTestingSelectionCommand,
} from '@aws-sdk/client-backup';
import { CREATED_BY } from '../../decide/naming.ts';
import { sameTestSelection, sameTestSettings } from '../../decide/same-restore-tests.ts';
import type { RestoreTestChange, TestBody, TestSelection } from '../../model/restore-tests.ts';
import { failure, type Region, type Result, success } from '../../model.ts';
import type { CallResult } from '../caller.ts';
import { takenMeanwhile, testFault, testSelectionFault } from './faults.ts';
import { settingsInput, testSelectionInput } from './restore-test-documents.ts';
import { PLAN_TAG, readRestoreTests } from './restore-tests-read.ts';
import {
  ALREADY_THERE,
  type ApplyContext,
  doneOrGone,
  JUST_MADE,
  NOT_FOUND,
  requestId,
  untilSettled,
} from './settled.ts';

type Change<Action extends RestoreTestChange['action']> = Extract<RestoreTestChange, { action: Action }>;

/** The restore testing plan of a selection. */
interface Place {
  readonly region: Region;
  /** Name of the restore testing plan. */
  readonly plan: string;
}

/**
 * Creates a restore testing plan and its selections, one after the other, as AWS Backup requires.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateRestoreTestingPlan.html
 */
export async function createRestoreTest(
  context: ApplyContext,
  change: Change<'create-restore-test'>,
): Promise<Result<null>> {
  const { caller, run } = context;
  const { region, name, planName, after } = change;
  const document = { RestoreTestingPlanName: name, ...settingsInput(after.settings, 'create') };
  const call = await caller.repeatable(region, 'CreateRestoreTestingPlan', (client) =>
    client.send(
      new CreateRestoreTestingPlanCommand({
        RestoreTestingPlan: document,
        Tags: { CreatedBy: CREATED_BY, [PLAN_TAG]: planName },
        CreatorRequestId: requestId(run, document),
      }),
    ),
  );
  if (!call.ok) return beside(context, change, call);
  return makeAll(context, { region, plan: name }, after.selections, JUST_MADE);
}

/**
 * A plan of that name exists already: if a parallel run created it for the same backup plan, it is ours, and its missing
 * parts are added.
 */
async function beside(
  context: ApplyContext,
  change: Change<'create-restore-test'>,
  refused: Extract<CallResult<never>, { ok: false }>,
): Promise<Result<null>> {
  const { region, name, planName, after } = change;
  if (refused.refusal.code !== ALREADY_THERE) return failure(testFault(refused, region));
  const found = await readRestoreTests(context.caller, region, [planName]);
  if (!found.ok) return found;
  const there = found.value.find((test) => test.name === name && test.ours && test.plan === planName);
  if (there === undefined || !sameTestSettings(there.settings, after.settings)) {
    return failure(takenMeanwhile(refused.fault));
  }
  return settle(context, { region, plan: name }, there, after);
}

/** Changes only the parts that differ. */
export async function updateRestoreTest(
  context: ApplyContext,
  { region, name, before, after }: Change<'update-restore-test'>,
): Promise<Result<null>> {
  if (!sameTestSettings(before.settings, after.settings)) {
    const call = await context.caller.repeatable(region, 'UpdateRestoreTestingPlan', (client) =>
      client.send(
        new UpdateRestoreTestingPlanCommand({
          RestoreTestingPlanName: name,
          RestoreTestingPlan: settingsInput(after.settings, 'update'),
        }),
      ),
    );
    if (!call.ok) return failure(testFault(call, region));
  }
  return settle(context, { region, plan: name }, before, after);
}

/** Creates, changes and deletes selections until they are the wanted ones. */
async function settle(context: ApplyContext, place: Place, before: TestBody, after: TestBody): Promise<Result<null>> {
  const missing: TestSelection[] = [];
  for (const wanted of after.selections) {
    const there = before.selections.find(({ name }) => name === wanted.name);
    if (there === undefined) {
      missing.push(wanted);
      continue;
    }
    if (sameTestSelection(there, wanted)) continue;
    const changed = canBecome(there, wanted)
      ? await updateSelection(context, place, wanted)
      : await replaceSelection(context, place, wanted);
    if (!changed.ok) return changed;
  }
  const made = await makeAll(context, place, missing, []);
  if (!made.ok) return made;
  const kept = new Set(after.selections.map(({ name }) => name));
  for (const { name } of before.selections) {
    if (kept.has(name)) continue;
    const deleted = await deleteSelection(context, place, name);
    if (!deleted.ok) return deleted;
  }
  return success(null);
}

/**
 * True if an update can turn one selection into the other: it cannot turn resources into conditions, change the type, or
 * remove an override or the validation hours.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_UpdateRestoreTestingSelection.html
 */
function canBecome(there: TestSelection, wanted: TestSelection): boolean {
  const byConditions = (one: TestSelection) => one.conditions.length > 0;
  const keys = new Set(Object.keys(wanted.overrides).map((key) => key.toLowerCase()));
  return (
    there.type === wanted.type &&
    byConditions(there) === byConditions(wanted) &&
    (there.validationHours === null || wanted.validationHours !== null) &&
    Object.keys(there.overrides).every((key) => keys.has(key.toLowerCase()))
  );
}

async function makeAll(
  context: ApplyContext,
  place: Place,
  selections: readonly TestSelection[],
  unsettled: readonly string[],
): Promise<Result<null>> {
  for (const selection of selections) {
    const made = await createSelection(context, place, selection, unsettled);
    if (made.ok) continue;
    const message = `the restore testing plan ${place.plan} is there, without its selection ${selection.name}: ${made.fault.message}`;
    return failure({ ...made.fault, message });
  }
  return success(null);
}

async function createSelection(
  context: ApplyContext,
  { region, plan }: Place,
  selection: TestSelection,
  unsettled: readonly string[],
): Promise<Result<null>> {
  const { caller, run } = context;
  const document = {
    RestoreTestingSelectionName: selection.name,
    ProtectedResourceType: selection.type,
    ...testSelectionInput(selection, 'create'),
  };
  const call = await untilSettled(context, unsettled, () =>
    caller.repeatable(region, 'CreateRestoreTestingSelection', (client) =>
      client.send(
        new CreateRestoreTestingSelectionCommand({
          RestoreTestingPlanName: plan,
          RestoreTestingSelection: document,
          CreatorRequestId: requestId(run, [plan, document]),
        }),
      ),
    ),
  );
  if (call.ok) return success(null);
  // A parallel run created it: it is updated to the wanted content.
  if (call.refusal.code === ALREADY_THERE) return updateSelection(context, { region, plan }, selection);
  return failure(testSelectionFault(call, region, selection.role));
}

async function updateSelection(
  { caller }: ApplyContext,
  { region, plan }: Place,
  selection: TestSelection,
): Promise<Result<null>> {
  const call = await caller.repeatable(region, 'UpdateRestoreTestingSelection', (client) =>
    client.send(
      new UpdateRestoreTestingSelectionCommand({
        RestoreTestingPlanName: plan,
        RestoreTestingSelectionName: selection.name,
        RestoreTestingSelection: testSelectionInput(selection, 'update'),
      }),
    ),
  );
  return call.ok ? success(null) : failure(testSelectionFault(call, region, selection.role));
}

/** At worst, a test is missed in between. */
async function replaceSelection(context: ApplyContext, place: Place, selection: TestSelection): Promise<Result<null>> {
  const deleted = await deleteSelection(context, place, selection.name);
  // The name may still be taken for a moment.
  return deleted.ok ? createSelection(context, place, selection, [NOT_FOUND, ALREADY_THERE]) : deleted;
}

async function deleteSelection(
  { caller }: ApplyContext,
  { region, plan }: Place,
  selection: string,
): Promise<Result<null>> {
  const call = await caller.repeatable(region, 'DeleteRestoreTestingSelection', (client) =>
    client.send(
      new DeleteRestoreTestingSelectionCommand({
        RestoreTestingPlanName: plan,
        RestoreTestingSelectionName: selection,
      }),
    ),
  );
  return doneOrGone(call);
}

/**
 * Deletes the selections first, because AWS Backup refuses to delete a plan that has any.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteRestoreTestingPlan.html
 */
export async function deleteRestoreTest(
  context: ApplyContext,
  { region, name, before }: Change<'delete-restore-test'>,
): Promise<Result<null>> {
  for (const selection of before.selections) {
    const deleted = await deleteSelection(context, { region, plan: name }, selection.name);
    if (!deleted.ok) return deleted;
  }
  const call = await untilSettled(context, ['InvalidRequestException'], () =>
    context.caller.repeatable(region, 'DeleteRestoreTestingPlan', (client) =>
      client.send(new DeleteRestoreTestingPlanCommand({ RestoreTestingPlanName: name })),
    ),
  );
  if (call.ok || call.refusal.code !== 'InvalidRequestException') return doneOrGone(call);
  const advice = 'A selection may have been added since it was read: run again.';
  return failure({ ...call.fault, code: 'busy', advice });
}
