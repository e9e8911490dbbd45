import { didYouMean } from '../../decide/nearest.ts';
import { sameRules, selectionContent } from '../../decide/same-plans.ts';
import type {
  ExistingPlan,
  ExistingRegion,
  ExistingVault,
  PlanDocument,
  SyncChange,
  WantedRegion,
} from '../../model/backup-plans.ts';
import type { Failure, Fault, Region, Warning } from '../../model.ts';
import { MOST_BY_TAGS } from '../../plan/engine.ts';
import { isNameOfOurs } from './desired.ts';
import { leftOver, maybeOurs } from './left-over.ts';
import { unfitRules } from './locks.ts';
import { optInWarnings } from './opt-in.ts';

/** What a sync is to bring about, and what is there. */
export interface SyncQuestion {
  readonly wanted: readonly WantedRegion[];
  /** Why that is nothing at all; null or absent where it is something. */
  readonly idle?: Fault | null;
  /** One entry for each region that is wanted. */
  readonly existing: readonly ExistingRegion[];
  /** Names of plans of ours to delete. */
  readonly removePlans: readonly string[];
  /** True where vaults that are missing are to be made. */
  readonly createVaults: boolean;
}

/** Something that makes the run red whatever becomes of the changes. */
export interface SyncFailure extends Omit<Failure, 'action'> {
  readonly action: 'start' | 'read' | 'sync';
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
export function decideSync({ wanted, idle = null, existing, removePlans, createVaults }: SyncQuestion): SyncDecision {
  const wantedNames = new Set(wanted.flatMap(({ plans }) => plans.map(({ name }) => name)));
  const asked = [...new Set(removePlans)];
  const remove = asked.filter((name) => !wantedNames.has(name));
  const conflicts = asked.filter((name) => wantedNames.has(name)).map(wantedAndRemoved);
  const parts = wanted.map((one) => {
    const there = existing.find(({ region }) => region === one.region);
    if (there === undefined) throw new Error(`nobody looked at ${one.region}: this is a bug`);
    return there.read ? decideRegion(one, there, { remove, createVaults }) : unread(there);
  });
  const all: SyncDecision = {
    changes: parts.flatMap(({ changes }) => changes),
    failures: [...nothingAsked(idle), ...conflicts, ...parts.flatMap(({ failures }) => failures)],
    warnings: parts.flatMap(({ warnings }) => warnings),
  };
  return { ...all, warnings: [...all.warnings, ...nothingToRemove(remove, existing)] };
}

type ReadRegion = Extract<ExistingRegion, { read: true }>;
type UnreadRegion = Extract<ExistingRegion, { read: false }>;

interface Orders {
  readonly remove: readonly string[];
  readonly createVaults: boolean;
}

function unread({ region, fault }: UnreadRegion): SyncDecision {
  return { changes: [], failures: [{ region, target: region, action: 'read', fault }], warnings: [] };
}

function decideRegion(wanted: WantedRegion, there: ReadRegion, { remove, createVaults }: Orders): SyncDecision {
  const { region } = wanted;
  const missing = wanted.vaults.filter((vault) => !there.vaults.some(({ name }) => name === vault));
  const lost = new Set(createVaults ? [] : missing);
  const unfit = unfitRules(region, wanted.plans, there.vaults);
  const possible = wanted.plans.filter((plan) => !plan.rules.some(({ vault }) => lost.has(vault)) && !unfit.has(plan));
  const parts = possible.map((plan) => decidePlan(region, plan, there.plans));
  const removals = remove.map((name) => decideRemoval(region, name, there.plans));
  const ready = new Set(parts.flatMap((part, index) => (part.failures.length === 0 ? (possible[index] ?? []) : [])));
  const vaults = missing
    .filter((vault) => [...ready].some((plan) => plan.rules.some((rule) => rule.vault === vault)))
    .map(
      (vault): SyncChange => ({
        action: 'create-vault',
        region,
        vault,
        reason: 'the plan file names it, and it is not there',
      }),
    );
  return {
    changes: [...vaults, ...parts.flatMap(({ changes }) => changes), ...removals.flatMap(({ changes }) => changes)],
    failures: [
      ...[...lost].map((vault) => noVault(region, vault, wanted.plans, there.vaults)),
      ...[...unfit.values()].flat(),
      ...parts.flatMap(({ failures }) => failures),
      ...removals.flatMap(({ failures }) => failures),
    ],
    warnings: [
      ...optInWarnings(region, possible, there.notOptedIn),
      ...parts.flatMap(({ warnings }) => warnings),
      ...leftOver(wanted, there, remove),
      ...there.unclear.map((plan) => maybeOurs(region, plan)),
    ],
  };
}

// ---------------------------------------------------------------- plans

type Part = SyncDecision;

function decidePlan(region: Region, wanted: PlanDocument, there: readonly ExistingPlan[]): Part {
  const named = there.filter(({ name }) => name === wanted.name);
  const ours = named.filter((plan) => plan.ours);
  const [plan, ...others] = ours;
  if (plan === undefined) {
    if (named.length > 0) return refused(region, wanted.name, notOurs(wanted.name));
    const reason = 'the plan file has it, and AWS Backup does not';
    return { ...NOTHING, changes: [{ action: 'create-plan', region, plan: wanted, reason }] };
  }
  if (others.length > 0) return refused(region, wanted.name, several(wanted.name, ours));
  const beyond = [
    ...plan.beyond.map((what) => `the plan has ${what}`),
    ...plan.selections.flatMap((one) => one.beyond.map((what) => `its selection ${one.name} has ${what}`)),
  ];
  if (beyond.length > 0) return refused(region, wanted.name, beyondTheFile(wanted.name, beyond));
  const { changes, byHand } = changesOf(region, plan, wanted);
  const most = mostAtOnce(plan, changes);
  if (most > MOST_BY_TAGS) return refused(region, wanted.name, tooManyAtOnce(wanted.name, most));
  return { changes, failures: [], warnings: byHand.map((name) => madeByHand(region, wanted.name, name)) };
}

/** How many selections the plan has that compare tags before the first of them is deleted. */
function mostAtOnce({ selections }: ExistingPlan, changes: readonly SyncChange[]): number {
  const made = changes.flatMap((change) => (change.action === 'create-selection' ? [change.selection] : []));
  if (made.length === 0) return 0;
  return [...selections, ...made].filter(({ conditions }) => conditions.length > 0).length;
}

/**
 * The rules first, then what is newly selected, and last what is no longer: nothing is without protection in between. A
 * selection that somebody made by hand stays, and its name is told.
 */
function changesOf(
  region: Region,
  plan: ExistingPlan,
  wanted: PlanDocument,
): { readonly changes: readonly SyncChange[]; readonly byHand: readonly string[] } {
  const { id: planId, name: planName } = plan;
  const changes: SyncChange[] = [];
  if (!sameRules(plan.rules, wanted.rules)) {
    const reason = 'its rules are not those of the plan file';
    const what = { id: planId, name: planName, before: plan.rules, after: wanted.rules };
    changes.push({ action: 'update-plan', region, ...what, reason });
  }
  const left = new Map(plan.selections.map((selection) => [selection.id, selection]));
  for (const selection of wanted.selections) {
    const content = selectionContent(selection);
    const same = [...left.values()].find((one) => selectionContent(one) === content);
    if (same !== undefined) left.delete(same.id);
    else {
      const reason = 'the plan file selects so, and the plan does not';
      changes.push({ action: 'create-selection', region, planId, planName, selection, reason });
    }
  }
  const byHand: string[] = [];
  for (const { id: selectionId, name } of left.values()) {
    if (!isNameOfOurs(name)) {
      byHand.push(name);
      continue;
    }
    const reason = 'the plan file does not select so';
    changes.push({ action: 'delete-selection', region, planId, planName, selectionId, name, reason });
  }
  return { changes, byHand };
}

function decideRemoval(region: Region, name: string, there: readonly ExistingPlan[]): Part {
  const named = there.filter((plan) => plan.name === name);
  const changes = named
    .filter((plan) => plan.ours)
    .map(
      ({ id, rules, selections }): SyncChange => ({
        action: 'delete-plan',
        region,
        id,
        name,
        before: rules,
        selectionIds: selections.map((selection) => selection.id),
        reason: 'its removal was asked for',
      }),
    );
  // Also where one of ours goes: the next run finds the other alone.
  const { failures } = changes.length < named.length ? refused(region, name, notOurs(name)) : NOTHING;
  return { changes, failures, warnings: [] };
}

const NOTHING: Part = { changes: [], failures: [], warnings: [] };

function refused(region: Region, target: string, fault: Fault): Part {
  return { ...NOTHING, failures: [{ region, target, action: 'sync', fault }] };
}

// ---------------------------------------------------------------- words

function notOurs(name: string): Fault {
  return {
    code: 'name-taken',
    message: `there is a plan ${name} that a sync did not make: it has no tag CreatedBy=backupViaTag, and stays as it is`,
    advice: 'Give the plan of the plan file another name, or delete the other one by hand and run again.',
  };
}

function several(name: string, plans: readonly ExistingPlan[]): Fault {
  const ids = plans.map(({ id }) => id).join(', ');
  return {
    code: 'name-taken',
    message: `there are ${plans.length} plans ${name} with our tag (${ids}), and it is unclear which one the file means`,
    advice: 'Delete all but one by hand and run again.',
  };
}

function beyondTheFile(name: string, beyond: readonly string[]): Fault {
  return {
    code: 'not-allowed',
    message: `the plan ${name} holds what a plan file cannot say, and a change would drop it: ${beyond.join('; ')}`,
    advice:
      'Take that out by hand, or take the tag CreatedBy off the plan and give that of the plan file another name.',
  };
}

function tooManyAtOnce(name: string, count: number): Fault {
  return {
    code: 'quota-reached',
    message: `the plan ${name} would have ${count} selections by tags before the old ones are deleted, and AWS Backup allows ${MOST_BY_TAGS}: it stays as it is`,
    advice: 'Split the plan of the plan file into several, or change fewer of its groups in one sync.',
  };
}

function madeByHand(region: Region, plan: string, selection: string): Warning {
  return {
    region,
    target: `${plan}/${selection}`,
    message: `the plan ${plan} has the selection ${selection}, which a sync did not make and the plan file does not have: it stays, and what it selects is backed up too; write it into the plan file, or delete it by hand`,
  };
}

function noVault(
  region: Region,
  vault: string,
  plans: readonly PlanDocument[],
  there: readonly ExistingVault[],
): SyncFailure {
  const known = there.map(({ name }) => name);
  const names = plans.filter(({ rules }) => rules.some((rule) => rule.vault === vault)).map(({ name }) => name);
  return {
    region,
    target: vault,
    action: 'sync',
    fault: {
      code: 'resource-gone',
      message: `there is no backup vault ${vault}, which the plan file names for ${names.join(', ')}${didYouMean(vault, known)}`,
      advice: 'Set create-vault to true, make the vault by hand, or correct its name in the plan file.',
    },
  };
}

function nothingAsked(idle: Fault | null): SyncFailure[] {
  return idle === null ? [] : [{ region: null, target: 'plan-file', action: 'start', fault: idle }];
}

function wantedAndRemoved(name: string): SyncFailure {
  return {
    region: null,
    target: name,
    action: 'sync',
    fault: {
      code: 'bad-input',
      message: `remove-plans: "${name}" stands in the plan file too, so that it is both wanted and to be removed`,
      advice:
        'Take it out of the plan file or out of remove-plans; where only some regions are meant, name them in regions.',
    },
  };
}

/** A plan that was removed before is no failure, but a name that never was one may be misspelt. */
function nothingToRemove(remove: readonly string[], existing: readonly ExistingRegion[]): readonly Warning[] {
  if (existing.some(({ read }) => !read)) return [];
  const there = new Set(existing.flatMap((one) => (one.read ? one.plans.map(({ name }) => name) : [])));
  return remove
    .filter((name) => !there.has(name))
    .map((name) => ({ region: null, target: name, message: `remove-plans: there is no plan "${name}" to remove` }));
}
