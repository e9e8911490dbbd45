import type { DeletedEntry, FinishedSnapshotEntry } from '../../model.ts';
import { counted, number } from '../../report/format.ts';
import { isGone, type PurgeReport } from './report.ts';

type Gone = Pick<DeletedEntry | FinishedSnapshotEntry, 'kind' | 'recoverableUntil'>;

/** Returns all deletions, real or planned, of kinds that the Recycle Bin supports. */
function goneOf({ deleted, finishedSnapshots }: PurgeReport): readonly Gone[] {
  const all: readonly Gone[] = [...deleted, ...finishedSnapshots.filter(isGone)];
  return all.filter(({ kind }) => kind === 'ec2-instance' || kind === 'ebs-volume');
}

/**
 * Returns the earliest instant at which one of them is permanently gone, and how many are restorable at least until then;
 * null where none is.
 */
function earliest(gone: readonly Gone[]): { readonly until: string; readonly count: number } | null {
  const untils = gone.flatMap(({ recoverableUntil }) => (recoverableUntil === null ? [] : [recoverableUntil]));
  const [until] = untils.toSorted();
  return until === undefined ? null : { until, count: untils.length };
}

/** Returns a suffix for the number of deletions, such as ` (recoverable until 2026-12-06)`; empty where none can be undone. */
export function undoWords(report: PurgeReport): string {
  const gone = goneOf(report);
  const found = earliest(gone);
  if (found === null) return '';
  const all = report.deleted.length + report.finishedSnapshots.filter(isGone).length;
  const some = found.count === all ? '' : `${number(found.count)} of them `;
  return ` (${some}recoverable until ${found.until.slice(0, 10)})`;
}

/** Explains how to undo deletions, and which can't be undone. */
export function undoNotes(report: PurgeReport): readonly string[] {
  const gone = goneOf(report);
  if (gone.length === 0) return [];
  const found = earliest(gone);
  const lost = gone.length - (found?.count ?? 0);
  const notes: string[] = [];
  if (found !== null) {
    notes.push(
      `The Recycle Bin keeps ${number(found.count)} of ${number(gone.length)} until ${found.until} or longer: mode: restore with from: recycle-bin brings back what a purge took.`,
    );
  }
  for (const { region, reason } of report.recoveryUnknown) {
    notes.push(`Whether deletions in ${region} can be undone is not known: ${reason}`);
  }
  if (lost > 0 && report.recoveryUnknown.length === 0) {
    notes.push(
      `${counted(lost, 'deletion')} cannot be undone: the Recycle Bin has no rule that keeps all of it. infra/undo.yaml makes such rules.`,
    );
  }
  return notes;
}

/** Returns the end of a log line; empty where the deletion can't be undone. */
export function undoInLog({ recoverableUntil }: Gone): string {
  return recoverableUntil === null ? '' : `, recoverable until ${recoverableUntil}`;
}
