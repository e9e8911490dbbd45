import type { CommonReport, FailedEntry } from '../../../model.ts';

/**
 * Whether anything was found is judged over all accounts: one of many without a machine that carries the tag is no failure as
 * long as another has one. Where none has, each says so, and it is told once.
 * @param isAmiss True where a report is red for more than its failures, such as a check for machines that nothing selects.
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
