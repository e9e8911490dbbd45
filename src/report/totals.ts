import type { Report } from '../model.ts';
import { number, timeBetween } from './format.ts';
import { isMade } from './sync.ts';

/** The totals as pairs of label and value, for a line or a small table. The mode is null where it could not be read. */
export function totalsOf(report: Report): readonly (readonly [label: string, value: string])[] {
  const would = report.dryRun ? 'that would be ' : '';
  const backup: [string, string][] = [
    ['Instances selected', number(report.matchedCount)],
    [`AMIs ${would}created`, number(report.createdCount)],
    ['Instances skipped', number(report.skipped.length)],
  ];
  const purge: [string, string][] = [
    [`AMIs ${would}deleted`, number(report.deletedCount)],
    [`AMIs ${would}kept`, number(report.keptCount)],
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
