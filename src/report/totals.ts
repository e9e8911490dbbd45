import type { Report } from '../model.ts';
import { number, timeBetween } from './format.ts';
import { headed, termsOf } from './terms.ts';
import { isGone, isMade, undeleted } from './verdict.ts';

/** The totals as pairs of label and value, for a line or a small table. The mode is null where it could not be read. */
export function totalsOf(report: Report): readonly (readonly [label: string, value: string])[] {
  const { resource, point, work, begun } = termsOf(report);
  const would = report.dryRun ? 'that would be ' : '';
  const backup: [string, string][] = [
    [`${headed(resource)}s selected`, number(report.matchedCount)],
    [`${headed(work)}s ${would}${begun}`, number(report.createdCount)],
    [`${headed(resource)}s skipped`, number(report.skipped.length)],
  ];
  const leftOvers = report.finishedSnapshots.filter(isGone).length;
  const purge: [string, string][] =
    report.engine === 'aws-backup'
      ? [['Recovery points that AWS Backup could not delete', number(undeleted(report))]]
      : [
          [`${headed(point)}s ${would}deleted`, number(report.deletedCount - leftOvers)],
          ...(leftOvers === 0
            ? []
            : [[`Left-over snapshots ${would}deleted`, number(leftOvers)] satisfies [string, string]]),
          [`${headed(point)}s ${would}kept`, number(report.keptCount)],
        ];
  const retain: [string, string][] = [[`Expiries ${would}changed`, number(report.retained.length)]];
  const sync: [string, string][] = [[`Changes ${would}made`, number(report.synced.filter(isMade).length)]];
  const took = timeBetween(report.startedAt, report.finishedAt);
  return [
    ['Outcome', report.outcome],
    ...(report.mode === null ? [] : { backup, purge, retain, preview: [], sync }[report.mode]),
    ['Failures', number(report.failedCount)],
    ['Account', report.account ?? 'not known'],
    ...(took === null ? [] : [['Duration', took] as const]),
  ];
}

/** What was asked for, by whom and when, as pairs of label and value. */
export function contextOf(report: Report): readonly (readonly [label: string, value: string])[] {
  const pairs: [string, string | null][] = [
    ['Tag', report.tag],
    ['Expiry', report.expiry],
    ['Rules due', report.plan],
    ['Started', report.startedAt],
    ['Caller', report.caller],
  ];
  return pairs.flatMap(([label, value]) => (value === null || value === '' ? [] : [[label, value] as const]));
}
