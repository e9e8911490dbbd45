import { noneFound } from '../../decide/faults.ts';
import type { SyncRequest } from '../../inputs/request.ts';
import type { WantedRegion } from '../../model/backup-plans.ts';
import type { Failure, Inventory, Named, Resource, Warning } from '../../model.ts';
import type { PlanFile } from '../../plan/model.ts';
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
  readonly failures: readonly Failure[];
  readonly warnings: readonly Warning[];
}

/**
 * Resolves the selections of the wanted plans to what they cover today. Plans that together cover nothing are what
 * `if-none-found` is for; one of several that does is a warning, since a plan protects what gets its tag later.
 * @param inventory Null where nothing was to be looked at.
 */
export function coverOf(
  { plans }: PlanFile,
  wanted: readonly WantedRegion[],
  inventory: Inventory | null,
  ifNoneFound: SyncRequest['ifNoneFound'],
): Cover {
  if (inventory === null) return { covered: [], failures: [], warnings: [] };
  const looked = plans
    .map((plan) => ({ plan, read: readFor(plan, wanted, inventory) }))
    .filter(({ plan, read }) => plan.engine === 'aws-backup' && read.length > 0);
  const covered = looked.flatMap(({ plan, read }) => {
    const resources = read.flatMap((one) => (one.read ? one.resources : []));
    const { selected } = selectByPlan(resources, plan);
    return selected.map((resource) => entryOf(resource, plan.name, inventory));
  });
  const warnings = unmatchedWarnings({ plans }, wanted, inventory, ifNoneFound);
  const known = looked.every(({ read }) => read.every((one) => one.read));
  // What could not be looked at may be covered, and a warning says so.
  if (ifNoneFound !== 'error' || covered.length > 0 || looked.length === 0 || !known) {
    return { covered, failures: [], warnings };
  }
  const target = looked.map(({ plan }) => plan.name).join(', ');
  const fault = noneFound('plan', target);
  return { covered, failures: [{ region: null, target, action: 'select', fault }], warnings };
}

function entryOf({ kind, region, id, name }: Resource, plan: string, { account }: Inventory): CoveredEntry {
  return { account, region, kind, resourceId: id, resourceName: name, recoveryPointId: null, plan };
}
