import { formatInstant } from '../../decide/expiry.ts';
import { ruleName } from '../../plan/fired-rules.ts';
import type { BackupPlan, PlanFile } from '../../plan/model.ts';
import { fateChanges } from './fates.ts';
import { findings } from './findings.ts';
import type { Preview, PreviewInput, Unfired } from './model.ts';
import { courseUnder } from './outlook.ts';
import { ownPoints } from './own-points.ts';
import { protectionChanges } from './protection.ts';
import { compareRules } from './rule-changes.ts';
import { storageOf } from './storage.ts';
import type { ProtectedResource } from './upcoming.ts';

/**
 * Shows what a change of the plan file does, by living through the coming days once under the old file and once under the
 * new one, over one and the same inventory. Pure: nothing is read or written.
 *
 * It knows what a purge knows, apart from who uses a recovery point (`protect-in-use`) and `max-deletions`: both can only keep more.
 */
export function comparePlans(input: PreviewInput): Preview {
  const { base, head, kinds, inventory, now, days = 35, minKeep, graceMilliseconds, pricePerGibMonth } = input;
  const own = ownPoints(inventory);
  const { idleBefore, idleAfter } = { ...NONE_IDLE, ...input };
  // What the tags say today, and not what a retain would have made of them: an earlier cut may never have been carried out.
  const before = courseUnder(
    { file: base, retained: false, earlier: null, idle: idleBefore, lastPurge: null },
    own,
    input,
  );
  const after = courseUnder(
    { file: head, retained: true, earlier: base, idle: idleAfter, lastPurge: null },
    own,
    input,
  );
  return {
    version: 1,
    account: inventory.account,
    at: formatInstant(now),
    kinds,
    days,
    hasBase: base !== null,
    minKeep,
    graceMilliseconds,
    pricePerGibMonth,
    instanceCount: inventory.resources.length,
    rules: compareRules(base, head),
    protection: protectionChanges(inventory.resources, before.protectedOnes, after.protectedOnes),
    fates: fateChanges(own, before, after),
    unfired: unfiredIn(head, after.protectedOnes, idleAfter),
    findings: findings(input, before.protectedOnes, after.protectedOnes),
    storageNow: storageOf(own, pricePerGibMonth),
    before: before.outlook,
    after: after.outlook,
  };
}

const NONE_IDLE = { idleBefore: new Set<string>(), idleAfter: new Set<string>() };

/** The rules with a schedule that no workflow fires, and how many resources have no other. */
function unfiredIn(
  { plans }: PlanFile,
  protectedOnes: ReadonlyMap<string, ProtectedResource>,
  idle: ReadonlySet<string>,
): Unfired {
  const waiting = (plan: BackupPlan) =>
    plan.rules.filter((rule) => rule.schedule !== null && idle.has(ruleName({ plan, rule })));
  const alone = [...protectedOnes.values()].filter(
    (one) => one.firing.length === 0 && one.plans.some((plan) => waiting(plan).length > 0),
  );
  const rules = plans.flatMap((plan) => waiting(plan).map((rule) => ruleName({ plan, rule })));
  return { rules, alone: alone.length };
}
