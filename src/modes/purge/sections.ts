import { groupBy } from '../../model/group.ts';
import type { DeletedEntry } from '../../model.ts';
import { counted, gib, number } from '../../report/format.ts';
import { type Cell, PLAIN, pointCell, resourceCell, rowsByKind, rowsOf, type Section } from '../../report/section.ts';
import { headed, termsOf } from '../../report/terms.ts';
import {
  behindWords,
  deletedBecauseWords,
  FINISHED_WORDS,
  headingWords,
  shownId,
  snapshotResultWords,
} from '../../report/words.ts';
import type { PurgeReport } from './report.ts';
import { undoNotes } from './undo-words.ts';

/** Lists the deleted recovery points and the results for their snapshots. */
export function deleted(report: PurgeReport): Section {
  const { resource, point, mixed } = termsOf(report);
  // Every other kind of recovery point is itself a snapshot.
  const consists = report.kinds.includes('ec2-instance');
  const snapshots = consists ? ['Snapshots'] : [];
  const columns = [headed(resource), 'Region', headed(point), 'Expired', 'Why', ...snapshots, 'GiB'];
  const size = report.deleted.reduce((sum, entry) => sum + entry.gib, 0);
  const notes = [
    `The ${behindWords(report.kinds)} behind them add up to ${gib(size)}; their snapshots can take less.`,
    ...undoNotes(report),
  ];
  return {
    ...PLAIN,
    title: headingWords(point, 'deleted', report.deleted.length, report.dryRun),
    notes: report.dryRun ? ['Dry run: none of these was deleted.', ...notes] : notes,
    noun: point,
    folded: true,
    dispensable: ['Why', 'GiB', 'Expired', 'Region'],
    ...rowsByKind(mixed, columns, report.deleted, (entry) => [
      resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
      [entry.region],
      // After a real deletion its console page is gone.
      entry.state === 'planned'
        ? pointCell(entry.kind, entry.region, entry.recoveryPointId)
        : [shownId(entry.recoveryPointId)],
      [entry.expiresAt ?? 'no readable date'],
      [deletedBecauseWords(entry)],
      ...(consists ? [snapshotsCell(entry)] : []),
      [number(entry.gib)],
    ]),
  };
}

/** Groups the snapshots of an AMI by result: `2 deleted; skipped (another AMI uses it): snap-3`. */
function snapshotsCell(entry: DeletedEntry): Cell {
  const byResult = groupBy(entry.snapshots, ({ result }) => snapshotResultWords(result));
  if (entry.kind !== 'ec2-instance') return [[...byResult.keys()].join('; ')];
  if (byResult.size === 0) return ['none'];
  const groups = [...byResult].map(([words, snapshots]) => {
    // Omits ids where all went well: they are in the report, and the row would be too wide.
    if (WELL.has(words)) return `${number(snapshots.length)} ${words}`;
    const shown = snapshots.slice(0, SNAPSHOTS_SHOWN).map(({ snapshotId }) => snapshotId);
    const more = snapshots.length - shown.length;
    return `${words}: ${shown.join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}`;
  });
  return [groups.join('; ')];
}
const SNAPSHOTS_SHOWN = 8;
const WELL: ReadonlySet<string> = new Set(['success', 'planned'].map(snapshotResultWords));

/** Lists snapshots whose AMIs an earlier run had deregistered. */
export function finishedSnapshots(report: PurgeReport): Section {
  return {
    ...PLAIN,
    title: `${counted(report.finishedSnapshots.length, 'snapshot')} left behind by earlier runs`,
    notes: [report.dryRun ? 'Dry run: none of these was deleted.' : 'Their AMIs were deregistered before.'],
    noun: 'snapshot',
    columns: ['Instance', 'Region', 'Snapshot', 'AMI it was made for', 'Result', 'GiB', 'Reason'],
    folded: !report.finishedSnapshots.some(({ result }) => result === 'failed'),
    dispensable: ['GiB', 'AMI it was made for'],
    ...rowsOf(report.finishedSnapshots, (entry) => [
      resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
      [entry.region],
      [
        entry.result === 'deleted'
          ? entry.snapshotId
          : { page: 'snapshot', region: entry.region, id: entry.snapshotId },
      ],
      [entry.recoveryPointId ?? 'not known'],
      [FINISHED_WORDS[entry.result]],
      [number(entry.gib)],
      [entry.reason],
    ]),
  };
}
