import type { CheckedEntry, CheckStatus } from '../../model.ts';
import { counted } from '../../report/format.ts';
import { type Cell, PLAIN, resourceCell, rowsByKind, type Section } from '../../report/section.ts';
import { directTerms, headed } from '../../report/terms.ts';
import { isRed } from './judged.ts';
import type { CheckReport } from './report.ts';

/** The statuses in plain words. */
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

/** Lists resources that make the check red, worst first. */
export function unprotectedSection(report: CheckReport): Section {
  const entries = report.checked.filter(({ status }) => isRed(status));
  return {
    ...tableOf(report, entries),
    title: `${counted(entries.length, directTerms(report).resource)} not protected`,
    bad: true,
  };
}

/** Lists resources without a fresh backup that don't need one now. */
export function excusedSection(report: CheckReport): Section {
  const entries = report.checked.filter(({ status }) => !isRed(status) && status !== 'fresh');
  return { ...tableOf(report, entries), title: `${counted(entries.length, directTerms(report).resource)} excused` };
}

/** Lists resources with a fresh backup; collapsed, because few readers need it. */
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
  // Show the column only if a row differs from the default.
  const others = entries.some(({ by }) => by !== null && by !== 'backup-via-tag');
  // A phone shows only the first columns: which resource, and why.
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
