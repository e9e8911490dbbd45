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

/** What a sync is to bring about, and what is there. */
export interface SyncQuestion {
  readonly wanted: readonly WantedRegion[];
  /** Why that is nothing at all; null or absent where it is something. */
  readonly idle?: Fault | null;
  /** One entry for each region that is wanted. */
  readonly existing: readonly ExistingRegion[];
  /** One entry for each region with a vault that copies are put into; absent where there is none. */
  readonly vaults?: readonly ExistingVaults[];
  /** Names of plans of ours to delete. */
  readonly removePlans: readonly string[];
  /** Names of plans of others to take over; absent where none are. */
  readonly adopt?: readonly string[];
  /** What AWS Backup passes over today, by the name of the plan; absent where that is nothing. */
  readonly passedOver?: ReadonlyMap<string, readonly PassedOver[]>;
  /** True where vaults that are missing are to be made. */
  readonly createVaults: boolean;
}

export interface SyncDecision {
  /** In the order in which they are to be carried out. */
  readonly changes: readonly SyncChange[];
  readonly failures: readonly SyncFailure[];
  readonly warnings: readonly Warning[];
}

/**
 * Decides how to make AWS Backup's plans equal to those of the plan file. Only plans that carry our tag are ever changed, and
 * only those whose removal was asked for by name are deleted. To decide again once the changes are carried out gives none.
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
  // A rule cannot write into an air-gapped vault by its name.
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
      // Before their plans go: what is left of a sync that was cut short is found by its plan.
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
