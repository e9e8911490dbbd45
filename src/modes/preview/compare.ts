import { formatInstant } from '../../decide/expiry.ts';
import { verifiedAt } from '../../decide/verified.ts';
import { groupBy } from '../../model/group.ts';
import { keyOf } from '../../model.ts';
import { ruleName } from '../../plan/fired-rules.ts';
import type { BackupPlan, PlanFile } from '../../plan/model.ts';
import { awaitedCopies } from './awaited-copies.ts';
import { fateChanges } from './fates.ts';
import { findings } from './findings.ts';
import type { Guarded, Preview, PreviewInput, Unfired } from './model.ts';
import { courseUnder } from './outlook.ts';
import { type OwnPoint, ownPoints } from './own-points.ts';
import { protectionChanges } from './protection.ts';
import { compareRules } from './rule-changes.ts';
import { storageOf } from './storage.ts';
import type { ProtectedResource } from './upcoming.ts';

/**
 * Shows what a change of the plan file does, by simulating the coming days once under the old file and once under the new
 * one, with the same inventory. Pure: reads and writes nothing.
 *
 * Takes into account what a purge does, except for users of a recovery point (`protect-in-use`), snapshot locks, copies in
 * regions that were not looked at, and `max-deletions`: these can only keep more.
 */
export function comparePlans(input: PreviewInput): Preview {
  const {
    base,
    head,
    kinds,
    inventory,
    now,
    days = 35,
    minKeep,
    graceMilliseconds,
    pricePerGibMonth,
    pricePerGibTransferred,
  } = input;
  const own = ownPoints(inventory);
  const { idleBefore, idleAfter } = { ...NONE_IDLE, ...input };
  // Uses the present tags, not what a retain would have written: an earlier shortening may never have been applied.
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
    guarded: guardedIn(own, input),
    graceMilliseconds,
    pricePerGibMonth,
    pricePerGibTransferred,
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

function guardedIn(own: readonly OwnPoint[], input: PreviewInput): Guarded {
  const { inventory, keepVerified, protectUncopied, now } = input;
  const existing = new Set(inventory.resources.map(keyOf));
  const verified = own.filter(
    ({ point, key }) => existing.has(key) && point.state === 'available' && verifiedAt(point, now) !== null,
  );
  const byResource = [...groupBy(verified, ({ key }) => key).values()];
  const of = awaitedCopies(input);
  const awaited = protectUncopied ? own.map(({ point }) => of(point)) : [];
  return {
    verified: byResource.reduce((sum, some) => sum + Math.min(some.length, keepVerified), 0),
    awaitingCopy: awaited.filter(({ until }) => until !== null).length,
    copiesUnseen: awaited.filter(({ unseen }) => unseen).length,
  };
}

const NONE_IDLE = { idleBefore: new Set<string>(), idleAfter: new Set<string>() };

/** Returns the scheduled rules that no workflow triggers, and how many resources have no other rule. */
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
