import { plain } from '../../decide/plain.ts';
import { type FinishedSnapshotEntry, recoveryPointId } from '../../model.ts';
import { calendarSection, protectionOf } from '../../report/backup-calendar.ts';
import { counted, number, pluralOf } from '../../report/format.ts';
import { kept, keptUneventful } from '../../report/kept.ts';
import { logPlace, namedInLog } from '../../report/log-lines.ts';
import { termsOf } from '../../report/terms.ts';
import { hasFault } from '../../report/verdict.ts';
import { type ModeOutputs, type Pair, type RegionCounts, type View, viewOf } from '../../report/view.ts';
import { shownId } from '../../report/words.ts';
import { jobsSection } from './jobs-section.ts';
import { isGone, type PurgeReport } from './report.ts';
import { deleted, finishedSnapshots } from './sections.ts';
import { undoInLog, undoWords } from './undo-words.ts';

/** Renders the report of a purge. */
export function purgeView(report: PurgeReport): View {
  const wentOn = report.deletedCount > 0 || !hasFault(report, 'too-many-deletions');
  return viewOf(report, {
    engine: report.engine,
    job: 'Purge',
    ...protectionOf(report.calendar),
    done: purged(report),
    problems: problems(report),
    besides: wentOn ? purged(report) : null,
    totals: totals(report),
    asked: [['tag', report.tag]],
    sections: [
      calendarSection(report.calendar),
      jobsSection(report),
      deleted(report),
      finishedSnapshots(report),
      kept(report),
      keptUneventful(report),
    ],
    regionCounts: regionCounts(report),
    outputs: outputs(report),
    lines: lines(report),
  });
}

function purged(report: PurgeReport): string {
  if (report.engine === 'aws-backup') {
    const none = report.outcome === 'ok' ? `, and left none EXPIRED in the vault ${plain(report.vault ?? '')}` : '';
    const jobs = `; looked at ${counted(report.jobCount, 'backup job')} of the last seven days`;
    return `AWS Backup deletes its recovery points itself${none}${jobs}`;
  }
  const leftOvers = leftOversOf(report);
  const points = counted(report.deletedCount - leftOvers, termsOf(report).point);
  const gone = leftOvers === 0 ? points : `${points} and ${counted(leftOvers, 'left-over snapshot')}`;
  const would = report.dryRun ? 'would be ' : '';
  return `${gone} ${would}deleted${undoWords(report)}, ${number(report.keptCount)} ${would}kept`;
}

function problems(report: PurgeReport): readonly string[] {
  const { point } = termsOf(report);
  const clauses: string[] = [];
  const limit = report.failed.find(({ fault }) => fault === 'too-many-deletions');
  const refused = report.kept.filter(({ because }) => because === 'refused').length;
  if (limit !== undefined) clauses.push(plain(limit.message, 200));
  else if (refused > 0) {
    const due = counted(refused, `${point} that was due was`, `${point}s that were due were`);
    clauses.push(`${due} kept because a guard could not be evaluated`);
  }
  const failed = report.kept.filter(({ because }) => because === 'failed').length;
  const stayed = report.engine === 'aws-backup' ? undeleted(report) : failed;
  if (stayed > 0) clauses.push(`${counted(stayed, point)} could not be deleted`);
  const snapshots = report.failed.filter(({ action }) => action === 'delete-snapshot').length;
  if (snapshots > 0) clauses.push(`${counted(snapshots, 'snapshot')} left behind`);
  const broken = report.failed.filter(({ fault }) => fault === 'backup-failed').length;
  if (broken > 0) clauses.push(`${counted(broken, point)} had failed and held no backup`);
  return clauses;
}

/** Returns how many recovery points AWS Backup failed to delete; the run itself deletes none. */
function undeleted({ failed }: PurgeReport): number {
  return failed.filter(({ action }) => action === 'delete').length;
}

function leftOversOf({ finishedSnapshots: left }: PurgeReport): number {
  return left.filter(isGone).length;
}

function totals(report: PurgeReport): readonly Pair[] {
  if (report.engine === 'aws-backup') {
    return [['recovery points that AWS Backup could not delete', number(undeleted(report))]];
  }
  const { point } = termsOf(report);
  const would = report.dryRun ? 'would be ' : '';
  const leftOvers = leftOversOf(report);
  const left: readonly Pair[] =
    leftOvers === 0 ? [] : [[`${pluralOf('left-over snapshot', leftOvers)} ${would}deleted`, number(leftOvers)]];
  return [
    [`${pluralOf(point, report.deletedCount - leftOvers)} ${would}deleted`, number(report.deletedCount - leftOvers)],
    ...left,
    [`${would}kept`, number(report.keptCount)],
  ];
}

function regionCounts({ engine, dryRun, regions }: PurgeReport): RegionCounts {
  // AWS Backup deletes its own recovery points, and doesn't report how many.
  if (engine === 'aws-backup') return { columns: [], counts: () => [] };
  return {
    columns: dryRun ? ['Would be deleted', 'Would be kept'] : ['Deleted', 'Kept'],
    counts: (index) => {
      const { deleted: gone = 0, kept: stays = 0 } = regions[index] ?? {};
      return [gone, stays];
    },
  };
}

function outputs(report: PurgeReport): ModeOutputs {
  const gone = [
    ...report.deleted.map(({ because: _, gib: __, ...entry }) => entry),
    ...report.finishedSnapshots.filter(isGone).map(leftOver),
  ];
  return {
    plain: { 'deleted-count': String(report.deletedCount), 'kept-count': String(report.keptCount) },
    arrays: {
      // In a real run every entry was deleted; only a dry run needs the state.
      deleted: gone.map(({ state, ...entry }) => ({ ...entry, ...(report.dryRun ? { state } : {}) })),
    },
  };
}

/** Turns a left-over snapshot into an entry of the output `deleted`: its own id replaces that of its AMI. */
function leftOver({ snapshotId, gib: _, reason: __, result, ...entry }: FinishedSnapshotEntry) {
  const state = result === 'planned' ? 'planned' : 'deleted';
  return { ...entry, recoveryPointId: recoveryPointId(snapshotId), name: '', createdAt: '', snapshots: [], state };
}

function lines(report: PurgeReport): readonly string[] {
  const terms = termsOf(report);
  return [
    ...report.deleted.map((entry) => {
      const { kind, region, recoveryPointId: id, state, because } = entry;
      return `${logPlace(terms, kind, region)} ${namedInLog(entry)}: ${shownId(id ?? '')} ${state}, ${because}${undoInLog(entry)}`;
    }),
    ...report.finishedSnapshots.map((entry) => {
      const { kind, region, snapshotId, recoveryPointId: id, result } = entry;
      return `${logPlace(terms, kind, region)} ${snapshotId}: ${result}, left over from ${id ?? 'an AMI'}${undoInLog(entry)}`;
    }),
  ];
}
