import { boundsMissed } from '../../decide/vault-bounds.ts';
import type {
  DestinationVault,
  ExistingVault,
  ExistingVaults,
  PlanDocument,
  RuleDocument,
  SyncChange,
  WantedRegion,
} from '../../model/backup-plans.ts';
import type { Fault, Region } from '../../model.ts';
import { noVault, type SyncFailure } from './refusals.ts';
import { vaultArnsOf } from './vaults-of.ts';

/** The verdict on the destination vaults of copies. */
export interface Destinations {
  readonly failures: readonly SyncFailure[];
  /** Returns true for a plan that stays as it is, because one of its copies could not be made. */
  readonly isBlocked: (plan: PlanDocument) => boolean;
  /** Returns the missing vaults that the changes need. */
  readonly toMake: (changes: readonly SyncChange[]) => readonly SyncChange[];
}

interface Use {
  readonly home: Region;
  readonly plan: PlanDocument;
  readonly rule: RuleDocument;
  readonly keptDays: number | null;
}

/**
 * Checks each destination vault in this account before anything is changed: AWS Backup accepts a plan with a missing vault,
 * and every copy would fail. Vaults of other accounts can't be checked from here.
 */
export function judgeDestinations(
  wanted: readonly WantedRegion[],
  vaults: readonly ExistingVaults[],
  createVaults: boolean,
): Destinations {
  const failures: SyncFailure[] = [];
  const blocked = new Set<PlanDocument>();
  const missing = new Map<string, DestinationVault>();
  const unread = new Set<Region>();
  const block = (uses: readonly Use[], failure: SyncFailure | null) => {
    if (failure !== null) failures.push(failure);
    for (const { plan } of uses) blocked.add(plan);
  };
  for (const { vault, keys } of distinct(wanted)) {
    const { arn, region, name } = vault;
    const uses = usesOf(arn, wanted);
    const plans = [...new Set(uses.map(({ plan }) => plan.name))];
    const there = vaults.find((one) => one.region === region);
    if (there === undefined) throw new Error(`nobody looked at the vaults of ${region}: this is a bug`);
    if (!there.read) {
      block(uses, unread.has(region) ? null : { region, target: region, action: 'read', fault: there.fault });
      unread.add(region);
      continue;
    }
    if (keys.length > 1) {
      block(uses, refused(region, name, twoKeys(name, region, keys)));
      continue;
    }
    const found = there.vaults.find((one) => one.name === name);
    if (found === undefined && !createVaults) block(uses, noVault(region, name, plans, there.vaults));
    else if (found === undefined) missing.set(arn, { ...vault, kmsKey: keys[0] ?? null });
    else {
      const key = wrongKey(found, keys[0], region);
      if (key !== null) block(uses, refused(region, name, key));
      for (const use of uses) {
        const fault = boundsFault(use, found, region);
        if (fault !== null) block([use], refused(use.home, `${use.plan.name}/${use.rule.name}`, fault));
      }
    }
  }
  return {
    failures,
    isBlocked: (plan) => blocked.has(plan),
    toMake: (changes) =>
      [...missing.values()]
        .filter(({ arn }) => changes.some((one) => vaultArnsOf(one).includes(arn)))
        .filter(({ region, name }) => !changes.some((one) => makes(one, region, name)))
        .map(newVault),
  };
}

interface Distinct {
  readonly vault: DestinationVault;
  /** The keys that the plan file names for it, without duplicates. */
  readonly keys: readonly string[];
}

/** Returns each vault once. */
function distinct(wanted: readonly WantedRegion[]): readonly Distinct[] {
  const all = wanted.flatMap(({ destinations = [] }) => destinations);
  return [...new Map(all.map((vault) => [vault.arn, vault])).values()].map((vault) => ({
    vault,
    keys: [...new Set(all.flatMap(({ arn, kmsKey }) => (arn === vault.arn && kmsKey !== null ? [kmsKey] : [])))],
  }));
}

function usesOf(arn: string, wanted: readonly WantedRegion[]): readonly Use[] {
  return wanted.flatMap(({ region: home, plans }) =>
    plans.flatMap((plan) =>
      plan.rules.flatMap((rule) =>
        (rule.copies ?? [])
          .filter(({ vaultArn }) => vaultArn === arn)
          .map(({ deleteAfterDays }) => ({ home, plan, rule, keptDays: deleteAfterDays })),
      ),
    ),
  );
}

function makes(change: SyncChange, region: Region, name: string): boolean {
  return change.action === 'create-vault' && change.region === region && change.vault === name;
}

function newVault({ region, name, kmsKey }: DestinationVault): SyncChange {
  const reason = 'the plan file has copies put into it, and it is not there';
  return { action: 'create-vault', region, vault: name, ...(kmsKey === null ? {} : { kmsKey }), reason };
}

function refused(region: Region, target: string, fault: Fault): SyncFailure {
  return { region, target, action: 'sync', fault };
}

function twoKeys(name: string, region: Region, keys: readonly string[]): Fault {
  return {
    code: 'bad-input',
    message: `the plan file names ${keys.length} keys for the vault ${name} in ${region}, and a vault has one: ${keys.join(', ')}`,
    advice: 'Write one of them into all copies that go into this vault, or another vault.',
  };
}

function wrongKey({ name, key }: ExistingVault, wanted: string | undefined, region: Region): Fault | null {
  if (wanted === undefined || key === undefined || key === wanted) return null;
  return {
    code: 'bad-input',
    message: `the vault ${name} in ${region} has the key ${key}, and the plan file wants its copies encrypted with ${wanted}`,
    advice: 'A vault keeps its key: write another vault into the copy, or leave kms-key out.',
  };
}

function boundsFault({ plan, rule, keptDays }: Use, vault: ExistingVault, region: Region): Fault | null {
  const missed = boundsMissed(vault, keptDays);
  if (missed === null) return null;
  const kept = keptDays === null ? 'for ever' : `for ${keptDays} days`;
  return {
    code: 'bad-input',
    message: `the rule ${plan.name}/${rule.name} keeps its copies in ${region} ${kept}, and the lock of the vault ${vault.name} wants ${missed}: every copy would fail, and the plan stays as it is`,
    advice: 'Write an expiry into the copy that the lock allows, or another vault.',
  };
}
