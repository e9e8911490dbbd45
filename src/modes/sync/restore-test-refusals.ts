import type { WantedRestoreTest } from '../../model/restore-tests.ts';
import type { Fault, Region, Warning } from '../../model.ts';
import { MOST_TEST_SELECTIONS } from '../../plan/restore-test.ts';
import type { Part } from './decide-plan.ts';

export function testNotOurs(name: string): Fault {
  return {
    code: 'name-taken',
    message: `there is a restore testing plan ${name} that a sync did not make: it lacks the tags CreatedBy=backupViaTag and BackupPlan, and stays as it is`,
    advice: 'Give the plan of the plan file another name, or delete the restore testing plan by hand and run again.',
  };
}

export function anothersTest(name: string, owner: string, region: Region): Fault {
  return {
    code: 'name-taken',
    message: `the restore testing plan ${name} was made for the plan ${owner}, and stays as it is`,
    advice: `Where ${owner} has left the plan file, run a sync with "remove-plans: ${owner}" and "regions: ${region}"; otherwise give the plan of the plan file another name.`,
  };
}

export function tooManyTestSelections(plan: string, count: number): Fault {
  return {
    code: 'quota-reached',
    message: `the restore tests of the plan ${plan} would have ${count} selections, one for each type and group of tags, and AWS Backup allows ${MOST_TEST_SELECTIONS}`,
    advice: 'Name the kinds of the plan under kinds of its selection, or split it into several plans.',
  };
}

export function testMadeByHand(region: Region, name: string, selection: string): Warning {
  return {
    region,
    target: `${name}/${selection}`,
    message: `the restore testing plan ${name} has the selection ${selection}, which a sync did not make: it stays, and what it selects is restored too; delete it by hand if nobody wants it`,
  };
}

/** @param inFile Whether the file wants the plan in the region, without restore tests. */
export function leftOverTest(region: Region, name: string, plan: string, inFile: boolean): Warning {
  const end = inFile
    ? `write "restore-test: never" into the plan`
    : `run a sync with "remove-plans: ${plan}" and "regions: ${region}"`;
  const message = `AWS Backup still restores what the plan ${plan} made, by the restore testing plan ${name}, which the plan file does not want in ${region}; to end it, ${end}`;
  return { region, target: name, message };
}

/** Fails for wanted tests; only warns for a plan to be removed, which may have had some. */
export function testsUnread(
  region: Region,
  wanted: readonly WantedRestoreTest[],
  remove: readonly string[],
  fault: Fault,
): Part {
  const failures = wanted.map(({ plan }) => ({
    region,
    target: `${plan}/restore-test`,
    action: 'read' as const,
    fault,
  }));
  const warnings =
    wanted.length > 0
      ? []
      : remove.map((plan) => ({
          region,
          target: plan,
          message: `whether restore tests of the plan ${plan} go on is not known, because they could not be read: ${fault.message}`,
        }));
  return { changes: [], failures, warnings };
}
