import type { ExistingRegion, ExistingVaults, SyncChange, WantedRegion } from '../../model/backup-plans.ts';
import type { Fault, Region, Warning } from '../../model.ts';
import type { PassedOver } from '../../plan/passed-over.ts';
import { decidePlan, decideRemoval } from './decide-plan.ts';
import { decideRestoreTests } from './decide-restore-tests.ts';
import { type Destinations, judgeDestinations } from './destinations.ts';
import { leftOver, maybeOurs, type ReadRegion } from './left-over.ts';
import { unfitRules } from './locks.ts';
import { optInWarnings } from './opt-in.ts';
import {
  nothingAsked,
  nothingToAdopt,
  nothingToRemove,
  noVault,
  type SyncFailure,
  wantedAndRemoved,
} from './refusals.ts';

/** The wanted state and the existing state. */
export interface SyncQuestion {
  readonly wanted: readonly WantedRegion[];
  /** Why nothing is wanted; null or absent where something is. */
  readonly idle?: Fault | null;
  /** One entry for each wanted region. */
  readonly existing: readonly ExistingRegion[];
  /** One entry for each region with a destination vault of copies; absent where there is none. */
  readonly vaults?: readonly ExistingVaults[];
  /** Names of our plans to delete. */
  readonly removePlans: readonly string[];
  /** Names of others' plans to adopt; absent where there are none. */
  readonly adopt?: readonly string[];
  /** Resources that AWS Backup skips today, by the name of the plan; absent where there are none. */
  readonly passedOver?: ReadonlyMap<string, readonly PassedOver[]>;
  /** True where missing vaults are to be created. */
  readonly createVaults: boolean;
}

export interface SyncDecision {
  /** In the order of their application. */
  readonly changes: readonly SyncChange[];
  readonly failures: readonly SyncFailure[];
  readonly warnings: readonly Warning[];
}

/**
 * Decides how to make AWS Backup's plans match the plan file. Only changes plans with our tag, and only deletes those that
 * are named for removal. Deciding again after the changes are applied yields none.
 */
export function decideSync(question: SyncQuestion): SyncDecision {
  const { wanted, idle = null, existing, vaults = [], removePlans, adopt = [], createVaults } = question;
  const wantedNames = new Set(wanted.flatMap(({ plans }) => plans.map(({ name }) => name)));
  const asked = [...new Set(removePlans)];
  const remove = asked.filter((name) => !wantedNames.has(name));
  const conflicts = asked.filter((name) => wantedNames.has(name)).map(wantedAndRemoved);
  const destinations = judgeDestinations(wanted, vaults, createVaults);
  const parts = wanted.map((one) => {
    const there = existing.find(({ region }) => region === one.region);
    if (there === undefined) throw new Error(`nobody looked at ${one.region}: this is a bug`);
    return there.read
      ? decideRegion(one, there, {
          remove,
          createVaults,
          destinations,
          adopt: new Set(adopt),
          passedOver: question.passedOver,
        })
      : unread(there);
  });
  const changes = parts.flatMap((part) => part.changes);
  const needed = destinations.toMake(changes);
  return {
    changes: [...needed, ...changes],
    failures: [
      ...nothingAsked(idle),
      ...conflicts,
      ...adopt.filter((name) => !wantedNames.has(name)).map(nothingToAdopt),
      ...destinations.failures,
      ...parts.flatMap(({ failures }) => failures),
    ],
    warnings: [...parts.flatMap(({ warnings }) => warnings), ...nothingToRemove(remove, existing)],
  };
}

type UnreadRegion = Extract<ExistingRegion, { read: false }>;

interface Orders {
  readonly remove: readonly string[];
  readonly createVaults: boolean;
  readonly destinations: Destinations;
  readonly adopt: ReadonlySet<string>;
  readonly passedOver: SyncQuestion['passedOver'];
}

function unread({ region, fault }: UnreadRegion): SyncDecision {
  return { changes: [], failures: [{ region, target: region, action: 'read', fault }], warnings: [] };
}

function decideRegion(wanted: WantedRegion, there: ReadRegion, orders: Orders): SyncDecision {
  const { remove, createVaults, destinations, passedOver } = orders;
  const { region } = wanted;
  // A rule can't name an air-gapped vault as its vault.
  const writable = there.vaults.filter(({ airGapped }) => airGapped === undefined);
  const missing = wanted.vaults.filter((vault) => !writable.some(({ name }) => name === vault));
  const lost = new Set(createVaults ? [] : missing);
  const unfit = unfitRules(region, wanted.plans, writable);
  const possible = wanted.plans.filter(
    (plan) => !plan.rules.some(({ vault }) => lost.has(vault)) && !unfit.has(plan) && !destinations.isBlocked(plan),
  );
  const parts = possible.map((plan) => decidePlan(region, plan, there.plans, orders.adopt));
  const removals = remove.map((name) => decideRemoval(region, name, there.plans));
  const ready = new Set(parts.flatMap((part, index) => (part.failures.length === 0 ? (possible[index] ?? []) : [])));
  const vaults = missing
    .filter((vault) => [...ready].some((plan) => plan.rules.some((rule) => rule.vault === vault)))
    .map((vault) => newVault(region, vault));
  const tests = decideRestoreTests(
    {
      region,
      wanted: wanted.restoreTests ?? [],
      plans: new Set(wanted.plans.map(({ name }) => name)),
      ready: new Set([...ready].map(({ name }) => name)),
      remove,
    },
    there,
  );
  return {
    changes: [
      ...vaults,
      ...parts.flatMap(({ changes }) => changes),
      // Before their plans are deleted: a later sync finds the tests that an interrupted one left by their plan.
      ...tests.changes,
      ...removals.flatMap(({ changes }) => changes),
    ],
    failures: [
      ...[...lost].map((vault) => noVault(region, vault, namesOf(wanted, vault), writable)),
      ...[...unfit.values()].flat(),
      ...parts.flatMap(({ failures }) => failures),
      ...tests.failures,
      ...removals.flatMap(({ failures }) => failures),
    ],
    warnings: [
      ...optInWarnings(region, possible, there.notOptedIn, passedOver),
      ...(wanted.copiesAtHome ?? []).map((rule) => copyAtHome(region, rule)),
      ...parts.flatMap(({ warnings }) => warnings),
      ...leftOver(wanted, there, remove),
      ...tests.warnings,
      ...there.unclear.map((plan) => maybeOurs(region, plan)),
    ],
  };
}

function newVault(region: Region, vault: string): SyncChange {
  return { action: 'create-vault', region, vault, reason: 'the plan file names it, and it is not there' };
}

function namesOf({ plans }: WantedRegion, vault: string): readonly string[] {
  return plans.filter(({ rules }) => rules.some((rule) => rule.vault === vault)).map(({ name }) => name);
}

function copyAtHome(region: Region, rule: string): Warning {
  const message = `the rule ${rule} would copy into the vault that it writes to in ${region}: it makes no such copy there`;
  return { region, target: rule, message };
}
