import { groupBy } from '../group.ts';
import type { KeptEntry, Report } from '../model.ts';
import { counted, number } from './format.ts';
import { type Cell, PLAIN, rowsOf, type Section } from './section.ts';
import { headingWords, isUneventful, KEPT_WORDS } from './words.ts';

const KEPT_ORDER = Object.keys(KEPT_WORDS);

/** All that stayed counted by reason, then the rows that may need a look. */
export function kept(report: Report): Section {
  const byReason = groupBy(report.kept, ({ because }) => because);
  const reasons = [...byReason].sort(([one], [other]) => KEPT_ORDER.indexOf(one) - KEPT_ORDER.indexOf(other));
  const refused = byReason.get('refused')?.length ?? 0;
  const eventful = reasons.flatMap(([because, entries]) => (isUneventful(because) ? [] : entries));
  const title = report.dryRun
    ? headingWords('AMI', 'kept', report.kept.length, true)
    : `${counted(report.kept.length, 'AMI')} kept`;
  return {
    ...PLAIN,
    title: refused === 0 ? title : `${title}, ${number(refused)} refused`,
    bad: refused > 0 || byReason.has('failed'),
    groups:
      reasons.length === 0
        ? null
        : {
            columns: ['Why', 'AMIs'],
            rows: reasons.map(([because, entries]) => [KEPT_WORDS[because], number(entries.length)]),
          },
    noun: 'AMI',
    columns: KEPT_COLUMNS,
    dispensable: ['Source'],
    ...rowsOf(eventful, keptCells),
  };
}

/** What stays because the time has not come. */
export function keptUneventful(report: Report): Section {
  const never = report.kept.filter(({ because }) => because === 'never-expires');
  const later = report.kept.filter(({ because }) => because === 'not-expired');
  return {
    ...PLAIN,
    title: `${counted(never.length + later.length, 'AMI')} kept because the time has not come`,
    quiet: true,
    noun: 'AMI',
    columns: KEPT_COLUMNS,
    dispensable: ['Source'],
    ...rowsOf([...never, ...later], keptCells),
  };
}

const KEPT_COLUMNS = ['Region', 'AMI', 'Source', 'Why', 'Details'];

function keptCells(entry: KeptEntry): readonly Cell[] {
  return [
    [entry.region],
    [{ page: 'image', region: entry.region, id: entry.imageId }],
    [entry.instanceId === null ? 'not known' : { page: 'instance', region: entry.region, id: entry.instanceId }],
    [KEPT_WORDS[entry.because]],
    [entry.reason],
  ];
}
