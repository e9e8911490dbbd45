import type { Done, Failure, Report, SyncedContent, SyncedEntry } from '../model.ts';
import type { ExistingRegion, RuleDocument, SelectionDocument, SyncChange } from '../sync/model.ts';
import type { SyncOutcome } from '../sync/port.ts';
import { counted } from './format.ts';
import { type Cell, PLAIN, rowsOf, type Section } from './section.ts';

/** What a sync read, and every change with what became of it. */
export interface SyncStory {
  readonly regions: readonly ExistingRegion[];
  readonly changes: readonly Done<SyncChange, SyncOutcome | { readonly result: 'planned' | 'not-approved' }>[];
}

/** True for what was made, or would be in a real run. */
export function isMade({ state }: SyncedEntry): boolean {
  return state === 'done' || state === 'planned';
}

export function syncedEntries(story: SyncStory | null): SyncedEntry[] {
  return (story?.changes ?? []).map(({ change, outcome }) => {
    const { region, action } = change;
    const reason = outcome.result === 'failed' ? outcome.fault.message : change.reason;
    const content = contentOf(change, story?.regions ?? []);
    return { region, action, ...nameOf(change), state: outcome.result, ...content, reason };
  });
}

export function syncFailures(story: SyncStory | null): Failure[] {
  return (story?.changes ?? []).flatMap(({ change, outcome }): Failure[] => {
    if (outcome.result !== 'failed') return [];
    return [{ region: change.region, target: wholeName(nameOf(change)), action: 'sync', fault: outcome.fault }];
  });
}

function nameOf(change: SyncChange): Pick<SyncedEntry, 'name' | 'plan'> {
  switch (change.action) {
    case 'create-vault':
      return { name: change.vault, plan: null };
    case 'create-plan':
      return { name: change.plan.name, plan: null };
    case 'create-selection':
      return { name: change.selection.name, plan: change.planName };
    case 'delete-selection':
      return { name: change.name, plan: change.planName };
    case 'update-plan':
    case 'delete-plan':
      return { name: change.name, plan: null };
    default:
      return change satisfies never;
  }
}

function wholeName({ name, plan }: Pick<SyncedEntry, 'name' | 'plan'>): string {
  return plan === null ? name : `${plan}/${name}`;
}

/** `eu-central-1: make vault nightly`. */
export function changeWords(change: SyncChange): string {
  return `${change.region}: ${CHANGE_WORDS[change.action]} ${wholeName(nameOf(change))}`;
}

/** What is deleted stands here in whole, so that it can be made again. */
function contentOf(change: SyncChange, regions: readonly ExistingRegion[]): Pick<SyncedEntry, 'before' | 'after'> {
  const existing = regions.find(({ region }) => region === change.region);
  const plans = existing?.read === true ? existing.plans : [];
  switch (change.action) {
    case 'create-vault':
      return { before: null, after: null };
    case 'create-plan':
      return { before: null, after: { rules: change.plan.rules, selections: change.plan.selections } };
    case 'update-plan':
      return { before: { rules: change.before, selections: [] }, after: { rules: change.after, selections: [] } };
    case 'create-selection':
      return { before: null, after: { rules: [], selections: [change.selection] } };
    case 'delete-selection': {
      const plan = plans.find(({ id }) => id === change.planId);
      const selections = (plan?.selections ?? []).filter(({ id }) => id === change.selectionId);
      return { before: { rules: [], selections: selections.map(withoutId) }, after: null };
    }
    case 'delete-plan': {
      const plan = plans.find(({ id }) => id === change.id);
      if (plan === undefined) return { before: null, after: null };
      return { before: { rules: plan.rules, selections: plan.selections.map(withoutId) }, after: null };
    }
    default:
      return change satisfies never;
  }
}

function withoutId({ name, role, resources, conditions }: SelectionDocument): SelectionDocument {
  return { name, role, resources, conditions };
}

const CHANGE_WORDS: Readonly<Record<SyncedEntry['action'], string>> = {
  'create-vault': 'make vault',
  'create-plan': 'make plan',
  'update-plan': 'change the rules of plan',
  'create-selection': 'make selection',
  'delete-selection': 'delete selection',
  'delete-plan': 'delete plan',
};

const STATE_WORDS: Readonly<Record<SyncedEntry['state'], string>> = {
  planned: 'would be done',
  done: 'done',
  failed: 'FAILED',
  'not-approved': 'not in the approved change set',
};

/** What a sync changed, the rules and selections in words. */
export function synced(report: Report): Section {
  const notes = report.dryRun ? ['Dry run: none of these was made.'] : [];
  return {
    ...PLAIN,
    title: `${counted(report.synced.length, 'change')} of AWS Backup`,
    notes,
    noun: 'change',
    columns: ['Region', 'Change', 'Name', 'State', 'Before', 'After', 'Why'],
    dispensable: ['Why', 'Before'],
    ...rowsOf(report.synced, (entry) => {
      const [before, after] = [linesOf(entry.before), linesOf(entry.after)];
      return [
        [entry.region],
        [CHANGE_WORDS[entry.action]],
        [wholeName(entry)],
        [STATE_WORDS[entry.state]],
        // What an update leaves as it is needs no reading.
        cellOf(before.filter((line) => !after.includes(line))),
        cellOf(after.filter((line) => !before.includes(line))),
        [entry.reason],
      ];
    }),
  };
}

function cellOf(lines: readonly string[]): Cell {
  return [lines.join('; ')];
}

function linesOf(content: SyncedContent | null): readonly string[] {
  return [...(content?.rules ?? []).map(ruleWords), ...(content?.selections ?? []).map(selectionWords)];
}

/** `DailyBackups: cron(0 5 ? * * *) Etc/UTC, into nightly, kept 35 days`. */
function ruleWords(rule: RuleDocument): string {
  const { startWindowMinutes, completionWindowMinutes, deleteAfterDays, coldStorageAfterDays } = rule;
  const tags = Object.entries(rule.tags).map(([key, value]) => `${key}=${value}`);
  const parts = [
    `${rule.schedule} ${rule.timeZone}`,
    `into ${rule.vault}`,
    deleteAfterDays === null ? 'kept for ever' : `kept ${counted(deleteAfterDays, 'day')}`,
    ...(coldStorageAfterDays === null ? [] : [`cold after ${counted(coldStorageAfterDays, 'day')}`]),
    ...(startWindowMinutes === null ? [] : [`begun within ${counted(startWindowMinutes, 'minute')}`]),
    ...(completionWindowMinutes === null ? [] : [`done within ${counted(completionWindowMinutes, 'minute')}`]),
    ...(tags.length === 0 ? [] : [`tagged ${tags.join(', ')}`]),
  ];
  return `${rule.name}: ${parts.join(', ')}`;
}

/** `all: everything where Environment is production and ResourceType is not rdspg, as arn:...`. */
function selectionWords({ name, role, resources, conditions }: SelectionDocument): string {
  const what = resources.map((arn) => (arn === '*' ? 'everything' : arn)).join(', ');
  const tags = conditions.map(({ is, key, value }) => `${key} ${is === 'equals' ? 'is' : 'is not'} ${value}`);
  return `${name}: ${what}${tags.length === 0 ? '' : ` where ${tags.join(' and ')}`}, as ${role}`;
}
