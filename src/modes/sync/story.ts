import type {
  ExistingPlan,
  ExistingRegion,
  PlanBody,
  SelectionDocument,
  SyncChange,
} from '../../model/backup-plans.ts';
import type { TestBody } from '../../model/restore-tests.ts';
import type { Done, Failure, Fault, Warning } from '../../model.ts';
import type { SyncOutcome } from '../../ports/backup-plans.ts';
import type { SyncedContent, SyncedEntry } from './report.ts';

/** What a sync read, and every change with its outcome. */
export interface SyncStory {
  readonly regions: readonly ExistingRegion[];
  readonly changes: readonly Done<SyncChange, SyncOutcome | { readonly result: 'planned' | 'not-approved' }>[];
}

/** Returns the report's entry for every change. */
export function syncedEntries(story: SyncStory): SyncedEntry[] {
  return story.changes.map(({ change, outcome }) => {
    const { region, action } = change;
    const reason = outcome.result === 'failed' ? outcome.fault.message : change.reason;
    const content = contentOf(change, story.regions);
    return { region, action, ...nameOf(change), state: outcome.result, ...content, reason };
  });
}

/** Returns failed changes, and unapproved ones that leave something unprotected. */
export function syncFailures({ changes }: SyncStory): Failure[] {
  return changes.flatMap(({ change, outcome }): Failure[] => {
    const failed = (fault: Fault): Failure[] => [
      { region: change.region, target: wholeName(nameOf(change)), action: 'sync', fault },
    ];
    if (outcome.result === 'failed') return failed(outcome.fault);
    return outcome.result === 'not-approved' && LACKING.has(change.action) ? failed(NOT_APPROVED) : [];
  });
}

/** Changes without which something in the plan file is unprotected. */
const LACKING: ReadonlySet<SyncChange['action']> = new Set([
  'create-vault',
  'create-plan',
  'create-selection',
  'replace-selection',
]);

const NOT_APPROVED: Fault = {
  code: 'not-allowed',
  message: 'it is wanted, and not in the approved change set',
  advice: 'Make a new change set with a dry run of the same inputs, have it approved, and apply that.',
};

/** Warns of unapproved changes that leave nothing unprotected: the plan continues as it was. */
export function notApprovedWarnings(changes: SyncStory['changes']): readonly Warning[] {
  return changes.flatMap(({ change, outcome }): Warning[] => {
    if (outcome.result !== 'not-approved' || LACKING.has(change.action)) return [];
    const message = `"${CHANGE_WORDS[change.action]}" is due, and not in the approved change set: it was not done; ${NEW_ONE}`;
    return [{ region: change.region, target: wholeName(nameOf(change)), message }];
  });
}

const NEW_ONE = 'make and approve a new one where it is to be';

function nameOf(change: SyncChange): Pick<SyncedEntry, 'name' | 'plan'> {
  switch (change.action) {
    case 'create-vault':
      return { name: change.vault, plan: null };
    case 'create-plan':
      return { name: change.plan.name, plan: null };
    case 'create-selection':
    case 'replace-selection':
      return { name: change.selection.name, plan: change.planName };
    case 'delete-selection':
      return { name: change.name, plan: change.planName };
    case 'adopt-plan':
    case 'update-plan':
    case 'delete-plan':
      return { name: change.name, plan: null };
    case 'create-restore-test':
    case 'update-restore-test':
    case 'delete-restore-test':
      return { name: change.name, plan: change.planName };
    default:
      return change satisfies never;
  }
}

/** Returns the name of a selection or restore testing plan with its plan in front. */
export function wholeName({ name, plan }: Pick<SyncedEntry, 'name' | 'plan'>): string {
  return plan === null ? name : `${plan}/${name}`;
}

/** Returns words such as `eu-central-1: make vault nightly`. */
export function changeWords(change: SyncChange): string {
  return `${change.region}: ${CHANGE_WORDS[change.action]} ${wholeName(nameOf(change))}`;
}

/** Shows deleted content completely, so that it can be restored. */
function contentOf(change: SyncChange, regions: readonly ExistingRegion[]): Pick<SyncedEntry, 'before' | 'after'> {
  const existing = regions.find(({ region }) => region === change.region);
  const plans = existing?.read === true ? existing.plans : [];
  switch (change.action) {
    case 'create-vault':
    case 'adopt-plan':
      return { before: null, after: null };
    case 'create-plan':
      return { before: null, after: { ...bodyOf(change.plan), selections: change.plan.selections.map(withoutId) } };
    case 'update-plan':
      return { before: { ...change.before, selections: [] }, after: { ...change.after, selections: [] } };
    case 'create-selection':
      return { before: null, after: { rules: [], selections: [change.selection] } };
    case 'replace-selection':
      return { before: selectionOf(change, plans), after: { rules: [], selections: [change.selection] } };
    case 'delete-selection':
      return { before: selectionOf(change, plans), after: null };
    case 'delete-plan': {
      const plan = plans.find(({ id }) => id === change.id);
      if (plan === undefined) return { before: null, after: null };
      return { before: { ...bodyOf(plan), selections: plan.selections.map(withoutId) }, after: null };
    }
    case 'create-restore-test':
      return { before: null, after: testContent(change.after) };
    case 'update-restore-test':
      return { before: testContent(change.before), after: testContent(change.after) };
    case 'delete-restore-test':
      return { before: testContent(change.before), after: null };
    default:
      return change satisfies never;
  }
}

function testContent(restoreTest: TestBody): SyncedContent {
  return { rules: [], selections: [], restoreTest };
}

function selectionOf(
  { planId, selectionId }: { readonly planId: string; readonly selectionId: string },
  plans: readonly ExistingPlan[],
): SyncedContent {
  const selections = plans.find(({ id }) => id === planId)?.selections ?? [];
  return { rules: [], selections: selections.filter(({ id }) => id === selectionId).map(withoutId) };
}

function bodyOf({ rules, settings }: PlanBody): PlanBody {
  return settings === undefined ? { rules } : { rules, settings };
}

function withoutId({ name, role, resources, conditions, anyTag }: SelectionDocument): SelectionDocument {
  return { name, role, resources, conditions, ...(anyTag === undefined ? {} : { anyTag }) };
}

/** The words for each change, which precede its name. */
export const CHANGE_WORDS: Readonly<Record<SyncedEntry['action'], string>> = {
  'create-vault': 'make vault',
  'create-plan': 'make plan',
  'adopt-plan': 'take over plan',
  'update-plan': 'change the rules of plan',
  'create-selection': 'make selection',
  'replace-selection': 'replace selection',
  'delete-selection': 'delete selection',
  'delete-plan': 'delete plan',
  'create-restore-test': 'make restore testing plan',
  'update-restore-test': 'change restore testing plan',
  'delete-restore-test': 'delete restore testing plan',
};
