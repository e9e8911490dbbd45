import { samePlan, selectionContent } from '../../decide/same-plans.ts';
import { badInput } from '../../model/known-faults.ts';
import { type AccountId, type Fault, failure, type Instant, type Region, type Result, success } from '../../model.ts';
import { type Found, importPlan } from './imported-plan.ts';

/** A plan with the requested name. */
export interface InRegion {
  readonly region: Region;
  readonly plan: Found['plan'];
}

/** Returns the one plan of this name, or identical ones, one in each region. */
export function oneOf(name: string, all: readonly InRegion[]): Result<Found> {
  const [first, ...others] = all;
  if (first === undefined) return failure(noSuchPlan(name));
  const regions = all.map(({ region }) => region);
  const alike = others.every(({ plan }) => isSame(plan, first.plan)) && new Set(regions).size === regions.length;
  if (alike) return success({ plan: first.plan, regions });
  const places = all.map(({ region, plan }) => `${plan.id} in ${region}`).join(', ');
  return failure({
    code: 'name-taken',
    message: `import: there are ${all.length} plans "${name}" that differ (${places}), and one plan of the file is the same in all of its regions`,
    advice:
      'Name one region in regions, and import them one by one; rename all but one of those that are in one region.',
  });
}

/** Returns the plan file for the plan that was found, or why there is none. */
export function textOf(found: Result<Found>, account: AccountId, now: Instant): Result<string> {
  if (!found.ok) return found;
  const imported = importPlan(found.value, account, now);
  return imported.ok ? success(imported.text) : failure(cannotSay(found.value.plan.name, imported.unsayable));
}

function isSame(one: Found['plan'], other: Found['plan']): boolean {
  const contents = ({ selections }: Found['plan']) =>
    JSON.stringify(selections.map((each) => JSON.stringify([each.name, selectionContent(each), each.beyond])).sort());
  return (
    samePlan(one, other) &&
    contents(one) === contents(other) &&
    JSON.stringify(one.beyond) === JSON.stringify(other.beyond)
  );
}

function noSuchPlan(name: string): Fault {
  return badInput(
    `import: there is no plan of AWS Backup "${name}" in the regions of this run`,
    'Correct the name as the console shows it, upper and lower case included, or regions.',
  );
}

function cannotSay(name: string, unsayable: readonly string[]): Fault {
  return {
    code: 'not-allowed',
    message: `a plan file cannot say all of the plan ${name}: ${unsayable.join('; ')}`,
    advice: 'Take that out of the plan in the console of AWS Backup, or leave the plan to whoever made it.',
  };
}
