import type { SyncRequest } from '../../inputs/request.ts';
import type { WantedRegion } from '../../model/backup-plans.ts';
import { badInput } from '../../model/known-faults.ts';
import type { AccountId } from '../../model.ts';
import type { PlanSource } from '../../plan/source.ts';
import { refused, type Step, went } from '../shared/mode.ts';
import { type Regions, regionsOfPlan } from '../shared/regions.ts';
import { desiredRegions } from './desired.ts';

/**
 * What the plan file wants in each of the chosen regions. A sync that has nothing to bring about is an error: it would be green
 * and do nothing.
 */
export function wantedOf(
  { file, path }: PlanSource,
  { removePlans }: SyncRequest,
  { enabled, chosen }: Regions,
  account: AccountId,
): Step<readonly WantedRegion[]> {
  const theirs = file.plans.filter(({ engine }) => engine === 'aws-backup');
  for (const plan of theirs) {
    const regions = regionsOfPlan(plan, enabled);
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
  const wanted = desiredRegions(file, chosen, account);
  if (removePlans.length > 0 || wanted.some(({ plans }) => plans.length > 0)) return went(wanted);
  if (theirs.length === 0) {
    return refuse(
      `plan-file: no plan of "${path}" says "engine: aws-backup", so there is nothing to sync`,
      'Write engine, vault and role into the plans that AWS Backup is to carry out, or name those to delete in remove-plans, such as "nightly".',
    );
  }
  return refuse(
    'regions: the plans of AWS Backup and the input regions have no region in common; write both so that they do, such as "eu-*"',
    'Correct regions and run again; nothing was changed.',
  );
}

function refuse(message: string, advice: string) {
  return refused('plan-file', badInput(message, advice));
}
