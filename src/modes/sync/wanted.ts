import type { SyncRequest } from '../../inputs/request.ts';
import type { WantedRegion } from '../../model/backup-plans.ts';
import { badInput } from '../../model/known-faults.ts';
import type { AccountId, Fault } from '../../model.ts';
import type { PlanSource } from '../../plan/source.ts';
import { refused, type Step, went } from '../shared/mode.ts';
import { type Regions, regionsOfPlan } from '../shared/regions.ts';
import { desiredRegions } from './desired.ts';

export interface Wanted {
  readonly regions: readonly WantedRegion[];
  /** Why there is nothing to do; null where there is something. */
  readonly idle: Fault | null;
}

/**
 * Returns what the plan file wants in each chosen region. A sync without any plan makes the run red, because it would do
 * nothing; left-over plans of earlier syncs are still reported.
 */
export function wantedOf(
  { file, path }: PlanSource,
  { removePlans }: SyncRequest,
  asked: Regions,
  account: AccountId,
): Step<Wanted> {
  const theirs = file.plans.filter(({ engine }) => engine === 'aws-backup');
  for (const plan of theirs) {
    const regions = regionsOfPlan(plan, asked);
    if (!regions.ok) return regions;
  }
  for (const { name, selection } of theirs) {
    const foreign = selection.resources.find((one) => one.account !== null && one.account !== account);
    if (foreign === undefined) continue;
    return refuse(
      `plan-file: the plan ${name} names ${foreign.id} of account ${foreign.account}, and this run works in ${account}: AWS Backup would pass over it in silence`,
      'Correct the ARN in resources of the plan, or the account of the run; nothing was changed.',
    );
  }
  const wanted = desiredRegions(file, asked.chosen, account);
  const idleCopies = wanted
    .flatMap(({ copiesAtHome = [] }) => copiesAtHome)
    .find((rule) => !copiesAnywhere(wanted, rule));
  if (idleCopies !== undefined) {
    return refuse(
      `plan-file: the copies of the rule ${idleCopies} all go into the vault that it writes to, so that nothing would be copied`,
      'Write another region or another vault into its copies, or take them out; nothing was changed.',
    );
  }
  const busy = removePlans.length > 0 || wanted.some(({ plans }) => plans.length > 0);
  return went({ regions: wanted, idle: busy ? null : nothingToSync(theirs.length, path) });
}

/** @param whole The rule, as `plan/rule`. */
function copiesAnywhere(wanted: readonly WantedRegion[], whole: string): boolean {
  return wanted.some(({ plans }) =>
    plans.some(({ name, rules }) =>
      rules.some((rule) => `${name}/${rule.name}` === whole && (rule.copies ?? []).length > 0),
    ),
  );
}

function nothingToSync(plans: number, path: string): Fault {
  return plans === 0
    ? badInput(
        `plan-file: no plan of "${path}" says "engine: aws-backup", so there is nothing to sync`,
        'Write engine, vault and role into the plans that AWS Backup is to carry out, or name those to delete in remove-plans, such as "nightly".',
      )
    : badInput(
        'regions: the plans of AWS Backup and the input regions have no region in common; write both so that they do, such as "eu-*"',
        'Correct regions and run again; nothing was changed.',
      );
}

function refuse(message: string, advice: string) {
  return refused('plan-file', badInput(message, advice));
}
