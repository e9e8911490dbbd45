import { didYouMean } from '../../decide/nearest.ts';
import type { ExistingPlan, ExistingRegion, ExistingVault } from '../../model/backup-plans.ts';
import type { Failure, Fault, Region, Warning } from '../../model.ts';
import { MOST_BY_TAGS } from '../../plan/engine.ts';

/** A failure that makes the run red whatever the result of the changes. */
export interface SyncFailure extends Omit<Failure, 'action'> {
  readonly action: 'start' | 'read' | 'sync';
}

export function notOurs(name: string): Fault {
  return {
    code: 'name-taken',
    message: `there is a plan ${name} that a sync did not make: it has no tag CreatedBy=backupViaTag, and stays as it is`,
    advice: 'Give the plan of the plan file another name, or delete the other one by hand and run again.',
  };
}

export function several(name: string, plans: readonly ExistingPlan[]): Fault {
  const ids = plans.map(({ id }) => id).join(', ');
  return {
    code: 'name-taken',
    message: `there are ${plans.length} plans ${name} with our tag (${ids}), and it is unclear which one the file means`,
    advice: 'Delete all but one by hand and run again.',
  };
}

export function beyondTheFile(name: string, beyond: readonly string[]): Fault {
  return {
    code: 'not-allowed',
    message: `the plan ${name} holds what a plan file cannot say, and a change would drop it: ${beyond.join('; ')}`,
    advice:
      'Take that out by hand, or take the tag CreatedBy off the plan and give that of the plan file another name.',
  };
}

export function severalToAdopt(name: string, plans: readonly ExistingPlan[]): Fault {
  return {
    code: 'name-taken',
    message: `adopt: there are ${plans.length} plans ${name} (${plans.map(({ id }) => id).join(', ')}), and it is unclear which one is meant`,
    advice: 'Rename or delete all but one by hand and run again.',
  };
}

/** @param what Why the next sync would change it. */
export function differsFromFile(name: string, what: readonly string[]): Fault {
  return {
    code: 'not-allowed',
    message: `adopt: the plan ${name} is not as the plan file has it, and stays as it is: ${what.join('; ')}`,
    advice: `Run a sync with "import: ${name}", write what it gives into the plan file, and adopt the plan then.`,
  };
}

export function nothingToAdopt(name: string): SyncFailure {
  return {
    region: null,
    target: name,
    action: 'sync',
    fault: {
      code: 'resource-gone',
      message: `adopt: the plan file has no plan "${name}" that AWS Backup carries out in the regions of this run`,
      advice: `Run a sync with "import: ${name}", and write what it gives into the plan file.`,
    },
  };
}

export function tooManyAtOnce(name: string, count: number): Fault {
  return {
    code: 'quota-reached',
    message: `the plan ${name} would have ${count} selections by tags before the old ones are deleted, and AWS Backup allows ${MOST_BY_TAGS}: it stays as it is`,
    advice: 'Split the plan of the plan file into several, or change fewer of its groups in one sync.',
  };
}

export function madeByHand(region: Region, plan: string, selection: string): Warning {
  return {
    region,
    target: `${plan}/${selection}`,
    message: `the plan ${plan} has the selection ${selection}, which a sync did not make and the plan file does not have: it stays, and what it selects is backed up too; write it into the plan file, or delete it by hand`,
  };
}

/** @param plans Names of the plans that need the vault. */
export function noVault(
  region: Region,
  vault: string,
  plans: readonly string[],
  there: readonly ExistingVault[],
): SyncFailure {
  const known = there.map(({ name }) => name);
  return {
    region,
    target: vault,
    action: 'sync',
    fault: {
      code: 'resource-gone',
      message: `there is no backup vault ${vault}, which the plan file names for ${plans.join(', ')}${didYouMean(vault, known)}`,
      advice: 'Set create-vault to true, make the vault by hand, or correct its name in the plan file.',
    },
  };
}

export function nothingAsked(idle: Fault | null): readonly SyncFailure[] {
  return idle === null ? [] : [{ region: null, target: 'plan-file', action: 'start', fault: idle }];
}

export function wantedAndRemoved(name: string): SyncFailure {
  return {
    region: null,
    target: name,
    action: 'sync',
    fault: {
      code: 'bad-input',
      message: `remove-plans: "${name}" stands in the plan file too, so that it is both wanted and to be removed`,
      advice:
        'Take it out of the plan file or out of remove-plans; where only some regions are meant, name them in regions.',
    },
  };
}

/** A plan that was already removed is no failure, but the name may be misspelt. */
export function nothingToRemove(remove: readonly string[], existing: readonly ExistingRegion[]): readonly Warning[] {
  if (existing.some(({ read }) => !read)) return [];
  const there = new Set(existing.flatMap((one) => (one.read ? namesIn(one) : [])));
  return remove
    .filter((name) => !there.has(name))
    .map((name) => ({ region: null, target: name, message: `remove-plans: there is no plan "${name}" to remove` }));
}

function namesIn({ plans, restoreTests }: Extract<ExistingRegion, { read: true }>): readonly string[] {
  const tests = restoreTests?.read === true ? restoreTests.tests : [];
  return [
    ...plans.map(({ name }) => name),
    ...tests.flatMap(({ ours, plan }) => (ours && plan !== null ? [plan] : [])),
  ];
}
