import type { CommonReport, FailedEntry } from '../../../model.ts';

/**
 * Judges over all accounts whether anything was found: an account with no tagged resource doesn't fail the run if another
 * account has one. If none has any, each report keeps its failure, and the combined report shows it once.
 * @param isAmiss Returns true for a report that is red for reasons beyond its failures, such as a check that found
 * resources that no plan selects.
 */
export function foundNothing<Report extends CommonReport>(
  reports: readonly [Report, ...Report[]],
  isAmiss: (report: Report) => boolean,
): readonly [Report, ...Report[]] {
  const isNone = ({ fault, action }: FailedEntry) => fault === 'none-found' && action === 'select';
  const nowhere = reports.every(({ failed }) => failed.some(isNone));
  if (nowhere) return reports;
  const [first, ...others] = reports;
  const forgiven = (report: Report) => without(report, isNone, isAmiss(report));
  return [forgiven(first), ...others.map(forgiven)];
}

function without<Report extends CommonReport>(
  report: Report,
  isNone: (entry: FailedEntry) => boolean,
  amiss: boolean,
): Report {
  const failed = report.failed.filter((entry) => !isNone(entry));
  if (failed.length === report.failed.length) return report;
  const outcome = failed.length === 0 && !amiss ? 'ok' : report.outcome;
  return { ...report, failed, failedCount: failed.length, outcome };
}
