import { samePlan, withoutOurTag } from '../../decide/same-plans.ts';
import type { ExistingPlan, PlanBody, PlanDocument, SelectionDocument, SyncChange } from '../../model/backup-plans.ts';
import type { Fault, Region, Warning } from '../../model.ts';
import { MOST_BY_TAGS } from '../../plan/engine.ts';
import {
  beyondTheFile,
  differsFromFile,
  madeByHand,
  notOurs,
  type SyncFailure,
  several,
  severalToAdopt,
  tooManyAtOnce,
} from './refusals.ts';
import { type SelectionSteps, selectionSteps } from './selection-steps.ts';

/** The decision about one plan in one region. */
export interface Part {
  readonly changes: readonly SyncChange[];
  readonly failures: readonly SyncFailure[];
  readonly warnings: readonly Warning[];
}

/**
 * Decides about one plan.
 * @param adopt Names of others' plans to adopt.
 */
export function decidePlan(
  region: Region,
  wanted: PlanDocument,
  there: readonly ExistingPlan[],
  adopt: ReadonlySet<string>,
): Part {
  const named = there.filter(({ name }) => name === wanted.name);
  const ours = named.filter((plan) => plan.ours);
  const [plan, ...others] = ours;
  if (plan === undefined) {
    if (named.length > 0 && adopt.has(wanted.name)) return decideAdoption(region, wanted, named);
    if (named.length > 0) return refused(region, wanted.name, notOurs(wanted.name));
    const reason = 'the plan file has it, and AWS Backup does not';
    return { ...NOTHING, changes: [{ action: 'create-plan', region, plan: wanted, reason }] };
  }
  if (others.length > 0) return refused(region, wanted.name, several(wanted.name, ours));
  const beyond = beyondOf(plan);
  if (beyond.length > 0) return refused(region, wanted.name, beyondTheFile(wanted.name, beyond));
  const { changes, byHand } = changesOf(region, plan, wanted);
  const most = mostAtOnce(plan, changes);
  if (most > MOST_BY_TAGS) return refused(region, wanted.name, tooManyAtOnce(wanted.name, most));
  return { changes, failures: [], warnings: byHand.map((name) => madeByHand(region, wanted.name, name)) };
}

/** Adopts only a plan that matches the file, so that the next sync has nothing to remove from it. */
function decideAdoption(region: Region, wanted: PlanDocument, named: readonly ExistingPlan[]): Part {
  const { name } = wanted;
  const [plan, ...others] = named;
  if (plan === undefined || others.length > 0) return refused(region, name, severalToAdopt(name, named));
  const beyond = beyondOf(plan);
  if (beyond.length > 0) return refused(region, name, beyondTheFile(name, beyond));
  const { changes, byHand } = changesOf(
    region,
    { ...plan, ...withoutOurTag(plan) },
    { ...wanted, ...withoutOurTag(wanted) },
  );
  if (changes.length > 0 || byHand.length > 0)
    return refused(region, name, differsFromFile(name, [...changes.map(({ reason }) => reason), ...byHand]));
  const selectionIds = plan.selections.map(({ id }) => id);
  const reason = 'its adoption was asked for, and it is as the plan file has it';
  return {
    ...NOTHING,
    changes: [{ action: 'adopt-plan', region, id: plan.id, name, before: bodyOf(plan), selectionIds, reason }],
  };
}

function beyondOf({ beyond, selections }: ExistingPlan): readonly string[] {
  return [
    ...beyond.map((what) => `the plan has ${what}`),
    ...selections.flatMap((one) => one.beyond.map((what) => `its selection ${one.name} has ${what}`)),
  ];
}

/** Returns how many selections with tag conditions the plan has before the first of them is deleted. */
function mostAtOnce({ selections }: ExistingPlan, changes: readonly SyncChange[]): number {
  const made = changes.flatMap((change) => (change.action === 'create-selection' ? [change.selection] : []));
  return made.length === 0 ? 0 : [...selections, ...made].filter(comparesTags).length;
}

function comparesTags({ conditions, anyTag = [] }: SelectionDocument): boolean {
  return conditions.length + anyTag.length > 0;
}

/** Rules first, then new selections, and obsolete selections last, so that nothing is unprotected in between. */
function changesOf(region: Region, plan: ExistingPlan, wanted: PlanDocument): SelectionSteps {
  const { id, name } = plan;
  const steps = selectionSteps({ region, planId: id, planName: name }, plan.selections, wanted.selections);
  if (samePlan(plan, wanted)) return steps;
  const reason = 'its rules are not those of the plan file';
  const update: SyncChange = {
    action: 'update-plan',
    region,
    id,
    name,
    before: bodyOf(plan),
    after: bodyOf(wanted),
    reason,
  };
  return { ...steps, changes: [update, ...steps.changes] };
}

function bodyOf({ rules, settings }: PlanBody): PlanBody {
  return settings === undefined ? { rules } : { rules, settings };
}

export function decideRemoval(
  region: Region,
  name: string,
  there: readonly ExistingPlan[],
): Pick<Part, 'changes' | 'failures'> {
  const named = there.filter((plan) => plan.name === name);
  const changes = named
    .filter((plan) => plan.ours)
    .map(
      (plan): SyncChange => ({
        action: 'delete-plan',
        region,
        id: plan.id,
        name,
        before: bodyOf(plan),
        selectionIds: plan.selections.map((selection) => selection.id),
        reason: 'its removal was asked for',
      }),
    );
  // Also reported if one of ours is deleted: the next run finds only the other.
  const { failures } = changes.length < named.length ? refused(region, name, notOurs(name)) : NOTHING;
  return { changes, failures };
}

const NOTHING: Part = { changes: [], failures: [], warnings: [] };

function refused(region: Region, target: string, fault: Fault): Part {
  return { ...NOTHING, failures: [{ region, target, action: 'sync', fault }] };
}
