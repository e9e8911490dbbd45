import { groupBy } from '../model/group.ts';
import type { KeptEntry } from '../model.ts';
import { counted, number } from './format.ts';
import { type Cell, PLAIN, pointCell, resourceCell, rowsByKind, type Section } from './section.ts';
import { headed, type Subject, type Terms, termsOf } from './terms.ts';
import { headingWords, isUneventful, KEPT_ORDER, keptWords } from './words.ts';

/** The parts of a report that list what is kept. */
interface Kept extends Pick<Subject, 'kinds'> {
  readonly engine?: Subject['engine'];
  readonly dryRun: boolean;
  readonly kept: readonly KeptEntry[];
}

/** Shows everything kept: counts by reason, then the rows that may need attention. */
export function kept(report: Kept): Section {
  const terms = termsOf({ engine: 'direct', ...report });
  const { point, mixed } = terms;
  const byReason = groupBy(report.kept, ({ because }) => because);
  const reasons = [...byReason].sort(([one], [other]) => KEPT_ORDER.indexOf(one) - KEPT_ORDER.indexOf(other));
  const refused = byReason.get('refused')?.length ?? 0;
  const eventful = reasons.flatMap(([because, entries]) => (isUneventful(because) ? [] : entries));
  const title = report.dryRun
    ? headingWords(point, 'kept', report.kept.length, true)
    : `${counted(report.kept.length, point)} kept`;
  return {
    ...PLAIN,
    title: refused === 0 ? title : `${title}, ${number(refused)} refused`,
    bad: refused > 0 || byReason.has('failed'),
    folded: refused === 0 && !byReason.has('failed'),
    groups:
      reasons.length === 0
        ? null
        : {
            columns: ['Why', `${headed(point)}s`],
            rows: reasons.map(([because, entries]) => [keptWords(because, report.kinds), number(entries.length)]),
          },
    noun: point,
    dispensable: ['Region'],
    ...rowsByKind(mixed, columnsOf(terms), eventful, keptCells),
  };
}

/** Shows what is kept because it is not yet due. */
export function keptUneventful(report: Kept): Section {
  const terms = termsOf({ engine: 'direct', ...report });
  const { point, mixed } = terms;
  const never = report.kept.filter(({ because }) => because === 'never-expires');
  const later = report.kept.filter(({ because }) => because === 'not-expired');
  return {
    ...PLAIN,
    title: `${counted(never.length + later.length, point)} kept because the time has not come`,
    quiet: true,
    noun: point,
    dispensable: ['Region'],
    ...rowsByKind(mixed, columnsOf(terms), [...never, ...later], keptCells),
  };
}

function columnsOf({ resource, point }: Terms): readonly string[] {
  return [headed(resource), 'Region', headed(point), 'Why', 'Details'];
}

function keptCells(entry: KeptEntry): readonly Cell[] {
  return [
    resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
    [entry.region],
    pointCell(entry.kind, entry.region, entry.recoveryPointId),
    [keptWords(entry.because, [entry.kind])],
    [entry.reason],
  ];
}
