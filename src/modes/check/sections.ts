import type { CheckedEntry, CheckStatus } from '../../model.ts';
import { counted } from '../../report/format.ts';
import { type Cell, PLAIN, resourceCell, rowsByKind, type Section } from '../../report/section.ts';
import { directTerms, headed } from '../../report/terms.ts';
import { isRed } from './judged.ts';
import type { CheckReport } from './report.ts';

/** In words that need no manual. */
export const STATUS_WORDS: Readonly<Record<CheckStatus, string>> = {
  never: 'no backup',
  late: 'late',
  'lost-tag': 'lost its tag',
  unprotected: 'unprotected',
  unknown: 'unknown',
  new: 'new',
  'under-way': 'under way',
  fresh: 'fresh',
  skipped: 'skipped',
  exempt: 'exempt',
};

/** What makes the check red, the worst first. */
export function unprotectedSection(report: CheckReport): Section {
  const entries = report.checked.filter(({ status }) => isRed(status));
  return {
    ...tableOf(report, entries),
    title: `${counted(entries.length, directTerms(report).resource)} not protected`,
    bad: true,
  };
}

/** What has no backup of today, and is not asked for one. */
export function excusedSection(report: CheckReport): Section {
  const entries = report.checked.filter(({ status }) => !isRed(status) && status !== 'fresh');
  return { ...tableOf(report, entries), title: `${counted(entries.length, directTerms(report).resource)} excused` };
}

/** What is as it should be, which nobody needs to read one by one. */
export function freshSection(report: CheckReport): Section {
  const entries = report.checked.filter(({ status }) => status === 'fresh');
  return {
    ...tableOf(report, entries),
    title: `${counted(entries.length, directTerms(report).resource)} with a fresh backup`,
    quiet: true,
  };
}

function tableOf(report: CheckReport, entries: readonly CheckedEntry[]): Omit<Section, 'title'> {
  const { resource, mixed } = directTerms(report);
  // A column that says of every row what the reader takes for granted tells nothing.
  const others = entries.some(({ by }) => by !== null && by !== 'backup-via-tag');
  // On a phone the first columns are what is seen: which machine, and why.
  const columns = [headed(resource), 'Status', 'Why', 'Newest', ...(others ? ['By'] : []), 'Due', 'Region'];
  return {
    ...PLAIN,
    noun: resource,
    dispensable: ['By', 'Due', 'Region'],
    sentences: ['Why'],
    ...rowsByKind(mixed, columns, entries, (entry) => cellsOf(entry, others)),
  };
}

function cellsOf(entry: CheckedEntry, others: boolean): readonly Cell[] {
  return [
    resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
    [STATUS_WORDS[entry.status]],
    [entry.reason],
    [entry.newestAt ?? 'none'],
    ...(others ? [[entry.by ?? '']] : []),
    [entry.dueAt ?? ''],
    [entry.region],
  ];
}
