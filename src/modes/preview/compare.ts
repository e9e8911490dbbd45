import { formatInstant } from '../../decide/expiry.ts';
import { fateChanges } from './fates.ts';
import { findings } from './findings.ts';
import type { Preview, PreviewInput } from './model.ts';
import { courseUnder, ownPoints } from './outlook.ts';
import { protectionChanges } from './protection.ts';
import { compareRules } from './rule-changes.ts';
import { estimateStorage, gibOf } from './storage.ts';

/**
 * Shows what a change of the plan file does, by living through the coming days once under the old file and once under the
 * new one, over one and the same inventory. Pure: nothing is read or written.
 *
 * It knows what a purge knows, apart from who uses a recovery point (`protect-in-use`) and `max-deletions`: both can only keep more.
 */
export function comparePlans(input: PreviewInput): Preview {
  const { base, head, kinds, inventory, now, days = 35, minKeep, graceMilliseconds, pricePerGibMonth } = input;
  const own = ownPoints(inventory);
  const before = courseUnder(base, own, input);
  const after = courseUnder(head, own, input, base);
  const sized = own.map(({ point, key }) => ({ key, createdAt: point.createdAt, gib: gibOf(point) }));
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
    findings: findings(input, before.protectedOnes, after.protectedOnes),
    storageNow: estimateStorage(sized, pricePerGibMonth),
    before: before.outlook,
    after: after.outlook,
  };
}
