import { sameTestSelection, sameTestSettings } from '../../decide/same-restore-tests.ts';
import type { SyncChange } from '../../model/backup-plans.ts';
import type {
  ExistingRestoreTest,
  RestoreTestDocument,
  TestBody,
  WantedRestoreTest,
} from '../../model/restore-tests.ts';
import type { Fault, Region, Warning } from '../../model.ts';
import { MOST_TEST_SELECTIONS } from '../../plan/restore-test.ts';
import type { Part } from './decide-plan.ts';
import { isTestNameOfOurs } from './desired-restore-test.ts';
import type { ReadRegion } from './left-over.ts';
import {
  anothersTest,
  leftOverTest,
  testMadeByHand,
  testNotOurs,
  testsUnread,
  tooManyTestSelections,
} from './restore-test-refusals.ts';

/** What determines the restore tests of one region. */
export interface TestOrders {
  readonly region: Region;
  readonly wanted: readonly WantedRestoreTest[];
  /** Names of the plans that the file wants in the region. */
  readonly plans: ReadonlySet<string>;
  /** Those of them that a sync can create or keep. */
  readonly ready: ReadonlySet<string>;
  /** Names of the plans to delete. */
  readonly remove: readonly string[];
}

/**
 * Decides how to make a region's restore testing plans match the plan file. Only changes those with our tag; deletes them
 * if the file says `never`, or together with a plan in `remove-plans`.
 */
export function decideRestoreTests(orders: TestOrders, there: ReadRegion): Part {
  const { region, wanted, remove } = orders;
  const { restoreTests: existing } = there;
  if (existing === undefined) return NOTHING;
  if (!existing.read) return testsUnread(region, wanted, remove, existing.fault);
  const parts = wanted
    .filter(({ plan }) => orders.ready.has(plan))
    .map((one) => (one.test === null ? NOTHING : decideTest(one, one.test, orders, there, existing.tests)));
  const never = new Set(wanted.flatMap(({ plan, test }) => (test === null ? [plan] : [])));
  const gone = existing.tests.flatMap((test): readonly SyncChange[] => {
    const { plan, ours } = test;
    if (!ours || plan === null || !(never.has(plan) || remove.includes(plan))) return [];
    const reason = never.has(plan) ? 'the plan file says never' : 'the removal of its plan was asked for';
    return [
      { action: 'delete-restore-test', ...placeOf(orders, test.name, plan, there), before: bodyOf(test), reason },
    ];
  });
  const known = new Set([...wanted.map(({ plan }) => plan), ...remove]);
  const left = existing.tests.flatMap(({ name, ours, plan }): readonly Warning[] =>
    ours && plan !== null && !known.has(plan) ? [leftOverTest(region, name, plan, orders.plans.has(plan))] : [],
  );
  return {
    changes: [...parts.flatMap(({ changes }) => changes), ...gone],
    failures: parts.flatMap(({ failures }) => failures),
    warnings: [...parts.flatMap(({ warnings }) => warnings), ...left],
  };
}

function decideTest(
  { plan, ifSwitchedOn }: WantedRestoreTest,
  document: RestoreTestDocument,
  orders: TestOrders,
  there: ReadRegion,
  tests: readonly ExistingRestoreTest[],
): Part {
  const { region } = orders;
  const off = new Set(there.notOptedIn.filter((type) => ifSwitchedOn.includes(type)));
  const wanted = { ...document, selections: document.selections.filter(({ type }) => !off.has(type)) };
  const { name, selections } = wanted;
  if (selections.length > MOST_TEST_SELECTIONS) {
    return refused(region, plan, tooManyTestSelections(plan, selections.length));
  }
  const place = placeOf(orders, name, plan, there);
  const after = bodyOf(wanted);
  const test = tests.find((one) => one.name === name);
  if (test === undefined) {
    const reason = 'the plan file has it tested, and AWS Backup does not test it';
    return { ...NOTHING, changes: [{ action: 'create-restore-test', ...place, after, reason }] };
  }
  if (!test.ours || test.plan === null) return refused(region, plan, testNotOurs(name));
  if (test.plan !== plan) return refused(region, plan, anothersTest(name, test.plan, region));
  const byHand = test.selections.filter(
    (one) => !isTestNameOfOurs(one.name) && !selections.some((other) => other.name === one.name),
  );
  const warnings = byHand.map((one) => testMadeByHand(region, name, one.name));
  const kept = { ...after, selections: [...selections, ...byHand] };
  if (isAsWanted(test, kept)) return { ...NOTHING, warnings };
  const reason = 'it is not as the plan file has it';
  const change: SyncChange = { action: 'update-restore-test', ...place, before: bodyOf(test), after: kept, reason };
  return { ...NOTHING, changes: [change], warnings };
}

/** Returns the plan that restore tests belong to: they are changed after it, and deleted before it. */
function placeOf({ region }: TestOrders, name: string, planName: string, { plans }: ReadRegion) {
  const planId = plans.find((plan) => plan.ours && plan.name === planName)?.id ?? null;
  return { region, name, planName, planId };
}

function isAsWanted(test: TestBody, wanted: TestBody): boolean {
  return (
    sameTestSettings(test.settings, wanted.settings) &&
    test.selections.length === wanted.selections.length &&
    wanted.selections.every((one) =>
      test.selections.some((other) => other.name === one.name && sameTestSelection(one, other)),
    )
  );
}

function bodyOf({ settings, selections }: TestBody): TestBody {
  return { settings, selections };
}

const NOTHING: Part = { changes: [], failures: [], warnings: [] };

function refused(region: Region, plan: string, fault: Fault): Part {
  return { ...NOTHING, failures: [{ region, target: `${plan}/restore-test`, action: 'sync', fault }] };
}
