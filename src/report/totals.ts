import { number, timeBetween } from './format.ts';
import type { Pair, View } from './view.ts';

/** The totals as pairs of label and value, for a line or a small table. */
export function totalsOf({ report, totals }: View): readonly Pair[] {
  const took = timeBetween(report.startedAt, report.finishedAt);
  return [
    ['Outcome', report.outcome],
    ...totals,
    ['Failures', number(report.failedCount)],
    ['Account', report.account ?? 'not known'],
    ...(took === null ? [] : [['Duration', took] as const]),
  ];
}

/** What was asked for, by whom and when, as pairs of label and value. */
export function contextOf({ report, asked }: View): readonly Pair[] {
  const pairs = [...asked, ['Started', report.startedAt], ['Caller', report.caller]] as const;
  return pairs.flatMap(([label, value]) => (value === null || value === '' ? [] : [[label, value] as const]));
}
