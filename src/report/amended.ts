import type { FailedEntry, Report } from '../model.ts';

/**
 * The report of a run whose result could not be handed over whole. Steps that rely on an output would read nothing, so the run
 * is not green, and whatever still tells of it says so.
 */
export function amended(report: Report, target: string, message: string): Report {
  const failure: FailedEntry = {
    region: '',
    target,
    action: 'report',
    fault: 'not-written',
    message,
    advice: 'Make room or give the permission to write there; what the run did to the account stays done.',
  };
  const outcome = report.outcome === 'failed' ? 'failed' : 'partial';
  return { ...report, outcome, failed: [...report.failed, failure], failedCount: report.failedCount + 1 };
}
