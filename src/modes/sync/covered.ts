import { noneFound } from '../../decide/faults.ts';
import type { SyncRequest } from '../../inputs/request.ts';
import type { WantedRegion } from '../../model/backup-plans.ts';
import type { Failure, Inventory, Named, Resource, Warning } from '../../model.ts';
import type { PlanFile } from '../../plan/model.ts';
import { onceEach } from '../../plan/once-each.ts';
import { type PassedOver, passedOverBy, type SwitchedOff } from '../../plan/passed-over.ts';
import { selectByPlan } from '../../plan/select.ts';
import { readFor } from './protected.ts';
import { unmatchedWarnings } from './unmatched.ts';

/** A resource that a wanted plan covers today. */
export interface CoveredEntry extends Named {
  readonly plan: string;
}

/** What the wanted plans cover, and what they are asked for in vain. */
export interface Cover {
  readonly covered: readonly CoveredEntry[];
  /** What the plans select and AWS Backup passes over, by the name of the plan. */
  readonly passedOver: ReadonlyMap<string, readonly PassedOver[]>;
  readonly failures: readonly Failure[];
  readonly warnings: readonly Warning[];
}

/**
 * Resolves the selections of the wanted plans to what they cover today. Plans that together cover nothing are what
 * `if-none-found` is for; one of several that does is a warning, since a plan protects what gets its tag later.
 * @param inventory Null where nothing was to be looked at.
 * @param switchedOff What AWS Backup passes over in silence is not covered.
 */
export function coverOf(
  { plans }: PlanFile,
  wanted: readonly WantedRegion[],
  inventory: Inventory | null,
  switchedOff: SwitchedOff,
  ifNoneFound: SyncRequest['ifNoneFound'],
): Cover {
  if (inventory === null) return { covered: [], passedOver: new Map(), failures: [], warnings: [] };
  const looked = plans.flatMap((plan) => {
    const read = readFor(plan, wanted, inventory);
    if (plan.engine !== 'aws-backup' || read.length === 0) return [];
    const resources = onceEach(read.flatMap((one) => (one.read ? one.resources : [])));
    const { selected } = selectByPlan(resources, plan);
    return [{ plan, read, selected, passed: passedOverBy(plan, selected, switchedOff) }];
  });
  const covered = looked.flatMap(({ plan, selected, passed }) => {
    const not = new Set(passed.map(({ resource }) => resource));
    return selected.filter((one) => !not.has(one)).map((resource) => entryOf(resource, plan.name, inventory));
  });
  const passedOver = new Map(looked.map(({ plan, passed }) => [plan.name, passed] as const));
  const nothingPassed = looked.every(({ passed }) => passed.length === 0);
  const warnings = unmatchedWarnings({ plans }, wanted, inventory, ifNoneFound);
  const known = looked.every(({ read }) => read.every((one) => one.read));
  // What could not be looked at may be covered, and a warning says so.
  const isNone = covered.length === 0 && nothingPassed && looked.length > 0;
  if (ifNoneFound !== 'error' || !isNone || !known) return { covered, passedOver, failures: [], warnings };
  const target = looked.map(({ plan }) => plan.name).join(', ');
  const fault = noneFound('plan', target);
  return { covered, passedOver, failures: [{ region: null, target, action: 'select', fault }], warnings };
}

function entryOf({ kind, region, id, name }: Resource, plan: string, { account }: Inventory): CoveredEntry {
  return { account, region, kind, resourceId: id, resourceName: name, recoveryPointId: null, plan };
}
