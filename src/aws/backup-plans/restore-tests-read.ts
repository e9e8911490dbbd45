import {
  GetRestoreTestingPlanCommand,
  GetRestoreTestingSelectionCommand,
  ListRestoreTestingPlansCommand,
  ListRestoreTestingSelectionsCommand,
  type RestoreTestingPlanForList,
} from '@aws-sdk/client-backup';
import type { ExistingRestoreTest, TestSelection } from '../../model/restore-tests.ts';
import { type Region, type Result, success } from '../../model.ts';
import { restoreTestName } from '../../plan/restore-test.ts';
import type { BackupCaller } from '../backup/service.ts';
import { isOurs, readTags } from '../backup/tags.ts';
import { readPages } from '../pages.ts';
import { all, gone } from './all.ts';
import { readSettings, readTestSelection } from './restore-test-documents.ts';

/** https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListRestoreTestingPlans.html (MaxResults) */
const PAGE = 1_000;

/** The tag that names the backup plan of a restore testing plan. */
export const PLAN_TAG = 'BackupPlan';

/**
 * Reads the restore testing plans of these backup plans, found by their names, which never change: one listing, and the tags
 * of each. Ours are read in full.
 */
export async function readRestoreTests(
  caller: BackupCaller,
  region: Region,
  plans: readonly string[],
): Promise<Result<readonly ExistingRestoreTest[]>> {
  const names = new Set(plans.map(restoreTestName));
  const listed = await readPages(
    (NextToken) =>
      caller.repeatable(region, 'ListRestoreTestingPlans', (client) =>
        client.send(new ListRestoreTestingPlansCommand({ MaxResults: PAGE, NextToken })),
      ),
    ({ RestoreTestingPlans = [] }) =>
      RestoreTestingPlans.filter(({ RestoreTestingPlanName: name = '' }) => names.has(name)),
  );
  if (!listed.ok) return listed;
  const found = await all(listed.value.map((plan) => readOne(caller, region, plan)));
  return found.ok ? success(found.value.filter((test) => test !== null)) : found;
}

/** Returns null if it was deleted after the listing. */
async function readOne(
  caller: BackupCaller,
  region: Region,
  { RestoreTestingPlanArn: arn, RestoreTestingPlanName: name = '' }: RestoreTestingPlanForList,
): Promise<Result<ExistingRestoreTest | null>> {
  const tags = await readTags(caller, region, arn);
  if (!tags.ok) return gone(tags);
  const ours = isOurs(tags.value);
  const plan = tags.value.get(PLAN_TAG) ?? null;
  if (!ours) return success({ name, ours, plan, settings: readSettings(NOT_READ), selections: [] });
  const [whole, selections] = await Promise.all([
    caller.repeatable(region, 'GetRestoreTestingPlan', (client) =>
      client.send(new GetRestoreTestingPlanCommand({ RestoreTestingPlanName: name })),
    ),
    readTestSelections(caller, region, name),
  ]);
  if (!whole.ok) return gone(whole);
  if (!selections.ok) return gone(selections);
  const { RestoreTestingPlan: document } = whole.value;
  if (document === undefined) throw new Error(`GetRestoreTestingPlan answered without the plan ${name}`);
  return success({ name, ours, plan, settings: readSettings(document), selections: selections.value });
}

/** Of plans that others created, only the name is read. */
const NOT_READ = {
  CreationTime: undefined,
  RecoveryPointSelection: undefined,
  RestoreTestingPlanArn: undefined,
  RestoreTestingPlanName: undefined,
  ScheduleExpression: undefined,
};

/** Reads the selections of a restore testing plan, each in full. */
async function readTestSelections(
  caller: BackupCaller,
  region: Region,
  plan: string,
): Promise<Result<readonly TestSelection[]>> {
  const listed = await readPages(
    (NextToken) =>
      caller.repeatable(region, 'ListRestoreTestingSelections', (client) =>
        client.send(
          new ListRestoreTestingSelectionsCommand({ RestoreTestingPlanName: plan, MaxResults: PAGE, NextToken }),
        ),
      ),
    ({ RestoreTestingSelections = [] }) =>
      RestoreTestingSelections.flatMap(({ RestoreTestingSelectionName: name }) => (name === undefined ? [] : [name])),
  );
  if (!listed.ok) return listed;
  const found = await all(
    listed.value.map(async (name): Promise<Result<TestSelection | null>> => {
      const call = await caller.repeatable(region, 'GetRestoreTestingSelection', (client) =>
        client.send(
          new GetRestoreTestingSelectionCommand({ RestoreTestingPlanName: plan, RestoreTestingSelectionName: name }),
        ),
      );
      if (!call.ok) return gone(call);
      const { RestoreTestingSelection: selection } = call.value;
      if (selection === undefined) throw new Error(`GetRestoreTestingSelection answered without the selection ${name}`);
      return success(readTestSelection(selection));
    }),
  );
  return found.ok ? success(found.value.filter((selection) => selection !== null)) : found;
}
