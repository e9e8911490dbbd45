import type { CreatedEntry, DeletedEntry, FailedEntry, FinishedSnapshotEntry, Report } from '../model.ts';
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
  // Where a run looks at EC2 instances alone, its entries say no kind.
  const mixed = report.kinds.some((kind) => kind !== 'ec2-instance');
  const kindOf = ({ kind }: Pick<CreatedEntry, 'kind'>) => (mixed ? { kind } : {});
  // What AWS Backup says of a job tells more than a state does: PARTIAL is not FAILED.
  const stateTextOf = ({ stateText }: CreatedEntry) => (report.engine === 'aws-backup' ? { stateText } : {});
  const failed = report.failed.map((entry) => JSON.stringify(failedFields(entry)));
  const created = report.created.map((entry) =>
    JSON.stringify({ ...kindOf(entry), ...createdFields(entry), ...stateTextOf(entry) }),
  );
  const deleted = [...report.deleted, ...report.finishedSnapshots.filter(isGone).map(leftOver)].map((entry) =>
    JSON.stringify({ ...kindOf(entry), ...deletedFields(entry, report.dryRun) }),
  );

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

function createdFields(entry: CreatedEntry): Omit<CreatedEntry, 'kind'> {
  const { region, instanceId, instanceName, imageId, name, expiresAt, reboot, state, alreadyDone } = entry;
  return { region, instanceId, instanceName, imageId, name, expiresAt, reboot, state, alreadyDone };
}

/** A real run's entries were all deleted; only a dry run's need to say what they are. */
function deletedFields(
  { region, imageId, name, instanceId, createdAt, expiresAt, snapshots, state }: Deleted,
  dryRun: boolean,
): Partial<Deleted> {
  const results = snapshots.map(({ snapshotId, result }) => ({ snapshotId, result }));
  const fields = { region, imageId, name, instanceId, createdAt, expiresAt, snapshots: results };
  return dryRun ? { ...fields, state } : fields;
}

/** A left-over is a recovery point that was named by its AMI: now it goes by its own id, and consists of nothing else. */
function leftOver({ kind, region, snapshotId, instanceId, expiresAt, result }: FinishedSnapshotEntry): Deleted {
  const state = result === 'planned' ? 'planned' : 'deleted';
  return { kind, region, imageId: snapshotId, name: '', instanceId, createdAt: '', expiresAt, snapshots: [], state };
}

type Deleted = Omit<DeletedEntry, 'because' | 'gib' | 'imageId'> & { readonly imageId: string };

function failedFields({ kind, region, target, action, fault, message, advice }: FailedEntry): FailedEntry {
  return { ...(kind && { kind }), region, target, action, fault, message, advice };
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
