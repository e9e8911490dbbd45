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

/** What the wanted plans cover, with failures and warnings for what they match in vain. */
export interface Cover {
  readonly covered: readonly CoveredEntry[];
  /** Selected resources that AWS Backup skips, by the name of the plan. */
  readonly passedOver: ReadonlyMap<string, readonly PassedOver[]>;
  readonly failures: readonly Failure[];
  readonly warnings: readonly Warning[];
}

/**
 * Resolves the selections of the wanted plans to the resources that they cover today. If all plans together cover nothing,
 * `if-none-found` applies; if only some cover nothing, that is a warning, because a plan also protects resources that get
 * its tag later.
 * @param inventory Null where nothing had to be listed.
 * @param switchedOff Resource types that AWS Backup silently skips; their resources are not covered.
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
  // Where a listing failed, there may be covered resources; a warning reports that.
  const isNone = covered.length === 0 && nothingPassed && looked.length > 0;
  if (ifNoneFound !== 'error' || !isNone || !known) return { covered, passedOver, failures: [], warnings };
  const target = looked.map(({ plan }) => plan.name).join(', ');
  const fault = noneFound('plan', target);
  return { covered, passedOver, failures: [{ region: null, target, action: 'select', fault }], warnings };
}

function entryOf({ kind, region, id, name }: Resource, plan: string, { account }: Inventory): CoveredEntry {
  return { account, region, kind, resourceId: id, resourceName: name, recoveryPointId: null, plan };
}
