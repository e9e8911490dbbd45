import { notFound } from '../decide/faults.ts';
import { type Failure, type Inventory, type KindName, tellsOf, type Warning } from '../model.ts';
import { unfoundKinds, unfoundWarning } from './kinds-due.ts';
import { backupPlanValue } from './membership.ts';
import type { BackupPlan, PlannedRule } from './model.ts';
import { missingResources } from './select.ts';
import { didYouMeanIn, kindsOf, unmatchedIn, unmatchedWords } from './unmatched.ts';

/** The inputs that determine what a run reads. */
export interface Scope {
  readonly kinds: readonly KindName[];
  /** The `regions` input; empty for all. */
  readonly regions: string;
}

/** Only for kinds that a plan lists explicitly: a plan without kinds requires none in particular. */
export function unfoundByPlans(
  { regions }: Inventory,
  { kinds }: Scope,
  due: readonly PlannedRule[],
  found: readonly { readonly kind: KindName }[],
): readonly Warning[] {
  if (kinds.length === 1) return [];
  return unfoundKinds(kinds, regions, found).flatMap((kind) => {
    const asking = due.filter(({ plan }) => plan.selection.kinds.includes(kind));
    return asking.length === 0 ? [] : [unfoundWarning(kind, 'plan', backupPlanValue(asking))];
  });
}

/**
 * Warns about parts of the plans that match nothing while others do. Skips plans with kinds that were not read
 * everywhere: their result is unknown, and the run has already failed.
 * @param told The warnings already issued about whole kinds.
 */
export function unmatchedByPlans(
  { regions }: Inventory,
  { kinds }: Scope,
  plans: readonly BackupPlan[],
  told: readonly Warning[],
): readonly Warning[] {
  const resources = regions.flatMap((region) => (region.read ? region.resources : []));
  const unread = regions.filter(({ read }) => !read);
  return plans.flatMap((plan) => {
    if (kindsOf(plan, kinds).some((kind) => unread.some((region) => tellsOf(region, kind)))) return [];
    return unmatchedIn(resources, plan, kinds).flatMap((unmatched): Warning[] => {
      if (unmatched.part === 'kind' && told.some(({ target }) => target === unmatched.kind)) return [];
      const words = unmatchedWords(plan, unmatched, kinds);
      const hint = didYouMeanIn(plan, unmatched, resources) || ';';
      const message = `${words}${hint} correct the plan or the tags, or, where that is expected, set if-none-found to ignore`;
      return [{ region: null, target: plan.name, message }];
    });
  });
}

export interface Missing {
  readonly failure?: Failure;
  readonly warning?: Warning;
}

/**
 * Reports named resources that do not exist. Each lacks a backup, which is a failure; only a warning if not every
 * region was read, or if the run does not read its kind.
 */
export function missingOnes(plan: BackupPlan, inventory: Inventory, scope: Scope): readonly Missing[] {
  const resources = inventory.regions.flatMap((region) => (region.read ? region.resources : []));
  const partly = scope.regions !== '';
  return missingResources(resources, plan).flatMap(({ kind, id, region }): Missing[] => {
    if (!scope.kinds.includes(kind)) {
      const message = `the plan ${plan.name} names ${id}, and this run does not look at it: the input kinds leaves ${kind} out`;
      return [{ warning: { region: null, target: id, message } }];
    }
    const regions = inventory.regions.filter((one) => tellsOf(one, kind));
    const asked = regions.filter((one) => one.region === region);
    const fault = notFound(id, plan.name);
    if (asked.some(({ read }) => !read)) return [];
    if (asked.length === 0 && (partly || (region === null && regions.some(({ read }) => !read)))) {
      return partly
        ? [{ warning: { region: null, target: id, message: `${fault.message} in the regions of this run` } }]
        : [];
    }
    return [{ failure: { region: asked[0]?.region ?? null, target: id, action: 'select', fault } }];
  });
}
