import type { KindName, Report } from '../model.ts';
import type { Log } from '../ports/log.ts';
import { termsOf } from './terms.ts';
import { verdict } from './verdict.ts';
import { shownId } from './words.ts';

/** What a run did, a line for each thing, for the end of its log. Holds untrusted text. */
export function logLines(report: Report): readonly string[] {
  const { aWork, mixed } = termsOf(report);
  const place = (kind: KindName | null, region: string | null) =>
    [region, mixed ? kind : null].filter((part) => part !== null).join(' ');
  return [
    ...report.created.map(({ kind, region, resourceId, recoveryPointId, state, stateText, alreadyDone }) => {
      const now = report.engine === 'aws-backup' ? (stateText ?? state) : state;
      const made = alreadyDone ? ', made by an earlier attempt' : '';
      return `${place(kind, region)} ${resourceId}: ${recoveryPointId === null ? aWork : shownId(recoveryPointId)} ${now}${made}`;
    }),
    ...report.deleted.map(
      ({ kind, region, recoveryPointId, state, because }) =>
        `${place(kind, region)} ${shownId(recoveryPointId)}: ${state}, ${because}`,
    ),
    ...report.finishedSnapshots.map(
      ({ kind, region, snapshotId, recoveryPointId, result }) =>
        `${place(kind, region)} ${snapshotId}: ${result}, left over from ${recoveryPointId ?? 'an AMI'}`,
    ),
    ...report.failed.map(
      ({ kind, region, target, fault, message }) => `${place(kind, region)} ${shownId(target)}: ${fault}: ${message}`,
    ),
  ];
}

const MOST_LINES = 200;

/** The last words of the log: what was done, and the verdict, for whoever reads no further. */
export function logEnd(log: Log, report: Report): void {
  const lines = logLines(report);
  const more = lines.length > MOST_LINES ? [`and ${lines.length - MOST_LINES} more, in the report`] : [];
  if (lines.length > 0) log.group('What was done', [...lines.slice(0, MOST_LINES), ...more]);
  log.info(`${verdict(report).sentence}.`);
}
