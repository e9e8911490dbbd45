import { counted, number } from '../../../report/format.ts';
import { PLAIN, pointCell, resourceCell, rowsByKind, type Section } from '../../../report/section.ts';
import { headed, type Subject, termsOf } from '../../../report/terms.ts';
import { shownId } from '../../../report/words.ts';
import type { RestoreReport, UndeletedEntry } from '../report.ts';

function subjectOf({ kinds }: RestoreReport): Subject {
  return { kinds, engine: 'direct' };
}

/** Describes the result in one clause. */
export function undoneWords(report: RestoreReport): string {
  const { undeleted, dryRun } = report;
  const back = undeleted.filter(({ state }) => state !== 'failed');
  const { point } = termsOf(subjectOf(report));
  const before = back.filter(({ alreadyDone }) => alreadyDone).length;
  const after = before === 0 ? '' : `, ${number(before)} of them by an earlier run`;
  const until = firstExpiry(back);
  const kept =
    until === null ? '' : `, kept until ${until.slice(0, 10)}${until === lastExpiry(back) ? '' : ' or longer'}`;
  const verb = dryRun ? 'would be brought back' : 'brought back';
  return `${counted(back.length, point)} ${verb} from the Recycle Bin${after}${kept}`;
}

function expiries(entries: readonly UndeletedEntry[]): readonly string[] {
  return entries
    .flatMap(({ expiresAt }) => (expiresAt === null || expiresAt === 'never' ? [] : [expiresAt]))
    .toSorted();
}

function firstExpiry(entries: readonly UndeletedEntry[]): string | null {
  return expiries(entries)[0] ?? null;
}

function lastExpiry(entries: readonly UndeletedEntry[]): string | null {
  return expiries(entries).at(-1) ?? null;
}

/** Describes the problems in clauses. */
export function undoProblemWords(report: RestoreReport): readonly string[] {
  const { point } = termsOf(subjectOf(report));
  const lost = report.undeleted.filter(({ state }) => state === 'failed').length;
  const due = report.failed.filter(({ action }) => action === 'set-expiry').length;
  return [
    ...(lost === 0 ? [] : [`${counted(lost, point)} could not be brought back`]),
    ...(due === 0 ? [] : [`${counted(due, point)} will be deleted again by the next purge`]),
  ];
}

/** Lists what was brought back, or would be. */
export function undeletedSection(report: RestoreReport): Section {
  const { undeleted, dryRun } = report;
  const { resource, point, mixed } = termsOf(subjectOf(report));
  const columns = [headed(resource), 'Region', headed(point), 'Deleted', 'Snapshots', 'Expires', 'State'];
  const notes = [
    'What comes back had expired. Its new Expire tag keeps it from the next purge: choose how long with expiry, and write a later one, or never, on what you want to keep.',
  ];
  return {
    ...PLAIN,
    title: `${counted(undeleted.length, point)} ${dryRun ? 'would be brought back' : 'from the Recycle Bin'}`,
    notes: dryRun ? ['Dry run: none of these was brought back.', ...notes] : notes,
    noun: point,
    bad: undeleted.some(({ state }) => state === 'failed'),
    dispensable: ['Snapshots', 'Deleted', 'Region'],
    ...rowsByKind(mixed, columns, undeleted, (entry) => [
      resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
      [entry.region],
      entry.state === 'planned' || entry.state === 'failed'
        ? [shownId(entry.recoveryPointId)]
        : pointCell(entry.kind, entry.region, entry.recoveryPointId),
      [entry.deletedAt],
      [number(entry.snapshots.length)],
      [entry.expiresAt ?? 'no readable date'],
      [stateWords(entry)],
    ]),
  };
}

function stateWords({ state, alreadyDone }: UndeletedEntry): string {
  return alreadyDone && state !== 'failed' ? `${state}, brought back by an earlier run` : state;
}

/** Returns a log line for each point. */
export function undoneLines({ undeleted }: RestoreReport): readonly string[] {
  return undeleted.map((entry) => {
    const { region, recoveryPointId: id, resourceName, resourceId, deletedAt, expiresAt } = entry;
    const of = resourceName?.trim() || resourceId || 'not known';
    return `${region} ${of}: ${id} ${stateWords(entry)}, deleted at ${deletedAt}, expires ${expiresAt ?? 'at no readable date'}`;
  });
}
