import { boundsMissed } from '../../decide/vault-bounds.ts';
import type { ExistingVault, PlanDocument, RuleDocument } from '../../model/backup-plans.ts';
import type { Failure, Region } from '../../model.ts';

/**
 * Returns the plans with a rule that keeps backups for shorter or longer than the lock of its vault allows: all its jobs
 * would fail.
 */
export function unfitRules(
  region: Region,
  plans: readonly PlanDocument[],
  vaults: readonly ExistingVault[],
): ReadonlyMap<PlanDocument, readonly UnfitRule[]> {
  const byName = new Map(vaults.map((vault) => [vault.name, vault]));
  return new Map(
    plans.flatMap((plan) => {
      const unfit = plan.rules.flatMap((rule) => unfitRule(region, plan, rule, byName.get(rule.vault)));
      return unfit.length === 0 ? [] : [[plan, unfit] as const];
    }),
  );
}

type UnfitRule = Failure & { readonly action: 'sync' };

function unfitRule(region: Region, plan: PlanDocument, rule: RuleDocument, vault?: ExistingVault): UnfitRule[] {
  const missed = vault === undefined ? null : boundsMissed(vault, rule.deleteAfterDays);
  if (missed === null) return [];
  const kept = rule.deleteAfterDays === null ? 'for ever' : `for ${rule.deleteAfterDays} days`;
  return [
    {
      region,
      target: `${plan.name}/${rule.name}`,
      action: 'sync',
      fault: {
        code: 'bad-input',
        message: `the rule ${plan.name}/${rule.name} keeps ${kept}, and the lock of the vault ${rule.vault} wants ${missed}: every job of it would fail, and the plan stays as it is`,
        advice: 'Write an expiry into the rule that the lock allows, or another vault into the plan.',
      },
    },
  ];
}
