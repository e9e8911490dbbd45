import type { RuleDocument, SelectionDocument } from '../../model/backup-plans.ts';
import { counted } from '../../report/format.ts';
import { type Cell, PLAIN, rowsOf, type Section } from '../../report/section.ts';
import type { SyncedContent, SyncedEntry, SyncReport } from './report.ts';
import { CHANGE_WORDS, wholeName } from './story.ts';

const STATE_WORDS: Readonly<Record<SyncedEntry['state'], string>> = {
  planned: 'would be done',
  done: 'done',
  failed: 'FAILED',
  'not-approved': 'not in the approved change set',
};

/** What a sync changed, the rules and selections in words. */
export function synced(report: SyncReport): Section {
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
