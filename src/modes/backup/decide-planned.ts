import { idleWarnings, planned } from '../../decide/create-change.ts';
import { expiresAt } from '../../decide/expiry.ts';
import { noneFound } from '../../decide/faults.ts';
import { incidentsOf } from '../../decide/incidents.ts';
import { slotFor, writtenTags } from '../../decide/naming.ts';
import { unreadRegions } from '../../decide/unread.ts';
import type { PlanBackupRequest } from '../../inputs/request.ts';
import { groupBy } from '../../model/group.ts';
import {
  type ChangeSet,
  type Expiry,
  type Instant,
  type Inventory,
  keyOf,
  type Resource,
  type Skipped,
} from '../../model.ts';
import { leftOutKinds } from '../../plan/kinds-due.ts';
import { backupPlanValue } from '../../plan/membership.ts';
import { missingOnes, unfoundByPlans, unmatchedByPlans } from '../../plan/missing.ts';
import type { PlannedRule } from '../../plan/model.ts';
import { selectByPlan } from '../../plan/select.ts';
import { didYouMeanInPlans } from '../../plan/unmatched.ts';
import { NO_WISHES, type Wishes } from './decide.ts';

/**
 * Decides which recovery points the due rules create: one for each resource that any of their plans selects, with the
 * longest expiry of its rules and the names of all of them.
 */
export function decidePlannedBackup(
  inventory: Inventory,
  request: PlanBackupRequest,
  due: readonly PlannedRule[],
  startedAt: Instant,
  wishesOf: Wishes['of'] = NO_WISHES.of,
): ChangeSet {
  const resources = inventory.regions.flatMap((region) => (region.read ? region.resources : []));
  const rulesOf = groupBy(due, ({ plan }) => plan);
  const wanted = new Map<string, { resource: Resource; rules: PlannedRule[] }>();
  const left = new Map<string, Skipped>();
  for (const [plan, rules] of rulesOf) {
    const { selected, skipped } = selectByPlan(resources, plan);
    for (const resource of selected) {
      const known = wanted.get(keyOf(resource)) ?? { resource, rules: [] };
      wanted.set(keyOf(resource), { resource, rules: [...known.rules, ...rules] });
    }
    for (const entry of skipped) if (!left.has(keyOf(entry))) left.set(keyOf(entry), entry);
  }
  // The same in every attempt of a run, even if tags change in between.
  const asked = due.map(({ plan, rule }) => [plan.name, rule.name, rule.expiryText]);
  const creates = [...wanted.values()].map(({ resource, rules }) => {
    const { rule, expiry } = longest(rules, startedAt);
    const naming = { startedAt, workflowRun: request.workflowRun, tagLines: rule.plan.selection.tags };
    const slot = slotFor(resource, naming, asked);
    const backupPlan = backupPlanValue(rules);
    const tags = { ...writtenTags(resource, slot, expiry, naming), BackupPlan: backupPlan };
    const keep = rule.rule.expiry;
    const reason = `due by ${backupPlan}`;
    const wished = wishesOf(
      resource,
      expiry,
      rules.flatMap((one) => one.rule.copies ?? []),
    );
    return planned({ resource, slot, expiresAt: expiry, keep, tags, reason, wished }, startedAt, request);
  });
  const changes = creates.map(({ change }) => change);
  const coverOf = new Map(resources.map((resource) => [keyOf(resource), resource.obstacle?.coveredBy]));
  const without = [...left].flatMap(([key, entry]): Skipped[] => {
    if (wanted.has(key)) return [];
    const cover = coverOf.get(key);
    // A plan may select the part but not the whole.
    if (cover === undefined || wanted.has(keyOf(cover)) || left.has(keyOf(cover))) return [entry];
    return [{ ...entry, reason: `${entry.reason}, and no plan that is due selects that`, actionNeeded: true }];
  });
  const { skipped, failures: broken } = incidentsOf(without);
  const missing = [...rulesOf.keys()].flatMap((plan) => [
    leftOutKinds(plan, request.kinds),
    ...missingOnes(plan, inventory, request),
  ]);
  const failures = [...unreadRegions(inventory.regions), ...broken, ...missing.flatMap(({ failure }) => failure ?? [])];
  const warnings = [
    ...missing.flatMap(({ warning }) => warning ?? []),
    ...creates.flatMap((create) => create.warnings),
    ...idleWarnings(
      [...wanted.values()].map(({ resource }) => resource),
      request.tagWishes,
    ),
  ];
  if (changes.length > 0 && request.ifNoneFound !== 'ignore') {
    const found = [...[...wanted.values()].map(({ resource }) => resource), ...left.values()];
    const unfound = unfoundByPlans(inventory, request, due, found);
    warnings.push(...unfound, ...unmatchedByPlans(inventory, request, [...rulesOf.keys()], unfound));
  }
  // With an unread region the run is already red, and whether nothing was found is unknown.
  if (changes.length === 0 && failures.length === 0) {
    const target = backupPlanValue(due);
    const resources = inventory.regions.flatMap((region) => (region.read ? region.resources : []));
    const fault = noneFound('plan', target, didYouMeanInPlans([...rulesOf.keys()], resources));
    if (request.ifNoneFound === 'error') failures.push({ region: null, target, action: 'select', fault });
    if (request.ifNoneFound === 'warn') warnings.push({ region: null, target, message: fault.message });
  }
  return { changes, skipped, failures, warnings, matched: changes.length + broken.length };
}

function longest(rules: readonly PlannedRule[], from: Instant): { rule: PlannedRule; expiry: Expiry } {
  const [first, ...others] = rules.map((rule) => ({ rule, expiry: expiresAt(rule.rule.expiry, from) }));
  if (first === undefined) throw new Error('a resource was selected by no rule: this is a bug');
  return others.reduce((one, other) => (endOf(other.expiry) > endOf(one.expiry) ? other : one), first);
}

function endOf(expiry: Expiry): number {
  return expiry === 'never' ? Number.POSITIVE_INFINITY : expiry;
}
