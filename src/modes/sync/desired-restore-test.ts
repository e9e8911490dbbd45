import type { TestAlgorithm, TestSelection, TestSettings, WantedRestoreTest } from '../../model/restore-tests.ts';
import type { AccountId, Region } from '../../model.ts';
import { inAccount } from '../../plan/arns.ts';
import { groupsOf } from '../../plan/assignments.ts';
import { awsCron } from '../../plan/aws-cron.ts';
import type { AwsBackupPlan, RestoreTest } from '../../plan/model.ts';
import { MOST_TEST_RESOURCES, restoreTestName, testableType, testableTypes } from '../../plan/restore-test.ts';
import { vaultArnOf } from '../../plan/vault-copies.ts';
import { conditionsOf, namedArns } from './selected.ts';

const TIME_ZONE = 'Etc/UTC';
const ALGORITHMS: Readonly<Record<RestoreTest['select'], TestAlgorithm>> = {
  latest: 'LATEST_WITHIN_WINDOW',
  random: 'RANDOM_WITHIN_WINDOW',
};
/** Their ARNs don't show the engine of a cluster, and naming a type doesn't switch AWS Backup on for it. */
const CLUSTERS = ['Aurora', 'DocumentDB', 'Neptune'];

/** Returns the restore tests that a plan wants in a region; null where the file doesn't mention them. */
export function desiredRestoreTest(plan: AwsBackupPlan, region: Region, account: AccountId): WantedRestoreTest | null {
  const { restoreTest, name } = plan;
  if (restoreTest === undefined) return null;
  if (restoreTest === null) return { plan: name, test: null, ifSwitchedOn: [] };
  const selections = selectionsOf(plan, restoreTest, region, account);
  return {
    plan: name,
    test: {
      name: restoreTestName(name),
      settings: settingsOf(plan, restoreTest, region, account),
      selections,
    },
    ifSwitchedOn: plan.selection.kinds.length === 0 ? [...testableTypes([])] : CLUSTERS,
  };
}

function settingsOf(plan: AwsBackupPlan, test: RestoreTest, region: Region, account: AccountId): TestSettings {
  const cron = awsCron(test.schedule);
  if (!cron.ok) throw new Error(`${cron.problem}: a plan file with this was not refused, which is a bug`);
  const vaults = new Set(plan.rules.map((rule) => rule.vault ?? plan.vault));
  return {
    schedule: cron.value,
    timeZone: test.timeZone ?? TIME_ZONE,
    startWindowHours: test.startWindowHours,
    algorithm: ALGORITHMS[test.select],
    vaults: [...vaults].map((vault) => vaultArnOf(vault, region, account)),
    exceptVaults: [],
    pointTypes: plan.rules.some(({ continuous }) => continuous === true) ? ['SNAPSHOT', 'CONTINUOUS'] : ['SNAPSHOT'],
    withinDays: test.withinDays,
  };
}

/**
 * Returns one selection for each type, and for each group of tags; all conditions of a selection must match. Resources
 * named by ARN can't have conditions; those that `except` leaves out have no recovery point of the plan to test.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_RestoreTestingSelectionForCreate.html
 */
function selectionsOf(
  plan: AwsBackupPlan,
  test: RestoreTest,
  region: Region,
  account: AccountId,
): readonly TestSelection[] {
  const { selection } = plan;
  const role = inAccount(test.role ?? plan.role, account);
  const groups = groupsOf(selection);
  const byTags = testableTypes(selection.kinds).flatMap((type) =>
    groups.map((group) => ({
      type,
      resources: [],
      conditions: [...conditionsOf('equals', group), ...conditionsOf('not-equals', selection.except)],
    })),
  );
  const here = namedArns(plan, region, account);
  const byArns = testableTypes([]).flatMap((type) => {
    const arns = here.filter(({ kind }) => testableType(kind) === type).map(({ arn }) => arn);
    return chunks(arns).map((resources) => ({ type, resources, conditions: [] }));
  });
  const counts = new Map<string, number>();
  return [...byTags, ...byArns].map(({ type, resources, conditions }) => {
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    return {
      name: count === 1 ? type : `${type}_${count}`,
      type,
      role,
      resources,
      conditions,
      validationHours: test.validationHours,
      overrides: test.overrides[type] ?? {},
    };
  });
}

function chunks(arns: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(arns.length / MOST_TEST_RESOURCES);
  return Array.from({ length: count }, (_, index) =>
    arns.slice(index * MOST_TEST_RESOURCES, (index + 1) * MOST_TEST_RESOURCES),
  );
}

/** Returns true for a name that a sync gives to a test selection. */
export function isTestNameOfOurs(name: string): boolean {
  const type = name.replace(/_[0-9]+$/, '');
  return testableTypes([]).some((one) => one === type);
}
