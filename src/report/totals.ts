import type { CommonReport } from '../model.ts';
import { number, pluralOf, timeBetween } from './format.ts';
import type { Pair, View } from './view.ts';

/** The counts as pairs of label and value, in the order in which they add up. */
export function totalsOf({ report, totals }: View): readonly Pair[] {
  return report.failedCount === 0
    ? totals
    : [...totals, [pluralOf('failure', report.failedCount), number(report.failedCount)]];
}

/** Returns the small print as pairs of label and value: whose run it was, when, and what was requested. */
export function contextOf({ report, asked }: View): readonly Pair[] {
  const pairs = [
    ['account', shownAccount(report)],
    ...asked,
    ['started', report.startedAt],
    ['took', timeBetween(report.startedAt, report.finishedAt)],
    ['role', roleOf(report.caller)],
  ] as const;
  return pairs.flatMap(([label, value]) => (value === null || value === '' ? [] : [[label, value] as const]));
}

/**
 * Returns the account, or `hidden` where it is masked: the caller is then known without one. Null where no account was seen, or there are
 * several.
 */
export function shownAccount({ account, caller }: Pick<CommonReport, 'account' | 'caller'>): string | null {
  return account ?? (caller === null ? null : 'hidden');
}

/** Returns only the name: account and session are noise to readers who know them. */
function roleOf(caller: string | null): string | null {
  if (caller === null) return null;
  const parts = caller.split('/');
  const isSession = caller.includes(':assumed-role/') && parts.length > 2;
  const name = isSession ? parts.at(-2) : caller.split(/[/:]/).at(-1);
  return name === undefined || name === '' ? caller : name;
}
