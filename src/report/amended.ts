import type { CommonReport } from '../model.ts';
import { failedEntry } from './failures.ts';

/**
 * Returns the report of a run whose result could not be written completely. Steps that rely on an output would read nothing, so the run is
 * not green, and every remaining view shows that.
 */
export function amended<Report extends CommonReport>(report: Report, target: string, message: string): Report {
  const advice = 'Make room or give the permission to write there; what the run did to the account stays done.';
  const fault = { code: 'not-written', message, advice } as const;
  const failure = failedEntry({ region: null, target, action: 'report', fault }, { account: report.account });
  const outcome = report.outcome === 'failed' ? 'failed' : 'partial';
  return { ...report, outcome, failed: [...report.failed, failure], failedCount: report.failedCount + 1 };
}
