import { type FinishedSnapshotEntry, type Report, recoveryPointId } from '../model.ts';
import { isGone } from './verdict.ts';

export interface OutputsOptions {
  /** Room for all outputs together, in UTF-16 code units (a JavaScript string's length). */
  readonly budgetChars?: number;
}

/**
 * The outputs of a run, names and texts. GitHub allows 1 MB for all outputs of a job, counted as UTF-16, so by default they
 * stay below 900,000 bytes, which is 450,000 characters.
 *
 * Where the three arrays do not fit, whole entries are cut from the end, so that each stays valid JSON, and `truncated`
 * names the arrays that were cut; the counts and the report file are always whole. `failed` gets its share first: half of
 * the room, and what the other two do not need. Then `created` gets half of what is left, and what `deleted` does not
 * need; `deleted` gets the rest.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
export function renderOutputs(
  report: Report,
  reportPath: string | null,
  { budgetChars = 450_000 }: OutputsOptions = {},
): Record<string, string> {
  const plain = {
    outcome: report.outcome,
    'matched-count': String(report.matchedCount),
    'created-count': String(report.createdCount),
    'deleted-count': String(report.deletedCount),
    'kept-count': String(report.keptCount),
    'failed-count': String(report.failedCount),
    report: reportPath ?? '',
    'change-set': report.changeSetPath ?? '',
    preview: report.previewPath ?? '',
  };
  const failed = report.failed.map(({ place: _, decode: __, ...entry }) => JSON.stringify(entry));
  const created = report.created.map(({ stateText, ...entry }) => {
    // What AWS Backup says of a job tells more than a state does: PARTIAL is not FAILED.
    return JSON.stringify({ ...entry, ...(report.engine === 'aws-backup' ? { stateText } : {}) });
  });
  const gone = [
    ...report.deleted.map(({ because: _, gib: __, ...entry }) => entry),
    ...report.finishedSnapshots.filter(isGone).map(leftOver),
  ];
  // A real run's entries were all deleted; only a dry run's need to say what they are.
  const deleted = gone.map(({ state, ...entry }) => JSON.stringify({ ...entry, ...(report.dryRun ? { state } : {}) }));

  let left = budgetChars - lengthOfAll(plain) - lengthOfAll({ failed: '', created: '', deleted: '' });
  left -= `truncated${ARRAYS.join(',')}`.length;
  const failedText = cutToFit(failed, Math.max(left / 2, left - lengthOf(created) - lengthOf(deleted)));
  left -= failedText.text.length;
  const createdText = cutToFit(created, Math.max(left / 2, left - lengthOf(deleted)));
  left -= createdText.text.length;
  const deletedText = cutToFit(deleted, left);

  const texts = { created: createdText, deleted: deletedText, failed: failedText };
  return {
    ...plain,
    created: createdText.text,
    deleted: deletedText.text,
    failed: failedText.text,
    truncated: ARRAYS.filter((name) => texts[name].cut).join(','),
  };
}

const ARRAYS = ['created', 'deleted', 'failed'] as const;

/** A left-over is a recovery point that was named by its AMI: now it goes by its own id, and consists of nothing else. */
function leftOver({ snapshotId, gib: _, reason: __, result, ...entry }: FinishedSnapshotEntry) {
  const state = result === 'planned' ? 'planned' : 'deleted';
  return { ...entry, recoveryPointId: recoveryPointId(snapshotId), name: '', createdAt: '', snapshots: [], state };
}

function lengthOfAll(outputs: Readonly<Record<string, string>>): number {
  return Object.entries(outputs).reduce((sum, [name, text]) => sum + name.length + text.length, 0);
}

/** Length of the JSON array of these entries. */
function lengthOf(entries: readonly string[]): number {
  return entries.reduce((sum, entry) => sum + entry.length + 1, 2);
}

/** The JSON array of as many entries as fit into `room` characters; an empty one is never cut further. */
function cutToFit(entries: readonly string[], room: number): { readonly text: string; readonly cut: boolean } {
  let used = 1;
  const count = entries.findIndex((entry) => {
    used += entry.length + 1;
    return used > room;
  });
  const fitting = count === -1 ? entries : entries.slice(0, count);
  return { text: `[${fitting.join(',')}]`, cut: fitting.length < entries.length };
}
