import type { KindName, Report } from '../model.ts';
import { termsOf } from './terms.ts';
import { shownId } from './words.ts';

/** What a run did, a line for each thing, for the end of its log. Holds untrusted text. */
export function logLines(report: Report): readonly string[] {
  const { aWork, mixed } = termsOf(report);
  const place = (kind: KindName | undefined, region: string) =>
    mixed && kind !== undefined ? `${region} ${kind}` : region;
  return [
    ...report.created.map(({ kind, region, instanceId, imageId, state, stateText, alreadyDone }) => {
      const now = report.engine === 'aws-backup' ? (stateText ?? state) : state;
      const made = alreadyDone ? ', made by an earlier attempt' : '';
      return `${place(kind, region)} ${instanceId}: ${imageId === null ? aWork : shownId(imageId)} ${now}${made}`;
    }),
    ...report.deleted.map(
      ({ kind, region, imageId, state, because }) => `${place(kind, region)} ${shownId(imageId)}: ${state}, ${because}`,
    ),
    ...report.finishedSnapshots.map(
      ({ kind, region, snapshotId, imageId, result }) =>
        `${place(kind, region)} ${snapshotId}: ${result}, left over from ${imageId ?? 'an AMI'}`,
    ),
    ...report.failed.map(
      ({ kind, region, target, fault, message }) => `${place(kind, region)} ${shownId(target)}: ${fault}: ${message}`,
    ),
  ];
}
