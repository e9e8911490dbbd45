import type { CheckRequest } from '../../inputs/request.ts';
import type { Instant, Warning } from '../../model.ts';
import type { Connection } from '../../ports/cloud.ts';
import type { Metric } from '../../ports/metrics.ts';
import type { Run } from '../shared/mode.ts';
import type { CheckReport } from './report.ts';

/** What sending takes of a session. */
export interface Sending {
  readonly request: Pick<CheckRequest, 'metrics'>;
  readonly run: Pick<Run, 'startedAt'>;
  readonly connection: Pick<Connection, 'putMetrics' | 'account'>;
}

const HOUR = 3_600_000;
const DIGITS = 100;

/**
 * Returns the metrics for CloudWatch; null if not everything could be judged. Missing data then raises the alarm, whereas
 * an incomplete number could hide a problem.
 */
function metricsOf(report: CheckReport, now: Instant): readonly Metric[] | null {
  if (report.failedCount > 0 || report.checked.some(({ status }) => status === 'unknown')) return null;
  const ages = report.checked
    .filter(({ status }) => status !== 'exempt' && status !== 'skipped')
    .flatMap(({ newestAt }) => (newestAt === null ? [] : [(now - Date.parse(newestAt)) / HOUR]));
  const oldest = ages.reduce((most, age) => Math.max(most, age), 0);
  return [
    { name: 'Late', value: report.lateCount, unit: 'Count' },
    { name: 'Unprotected', value: report.unprotectedCount, unit: 'Count' },
    // CloudWatch has no unit for hours.
    ...(ages.length === 0
      ? []
      : [{ name: 'OldestAgeHours', value: Math.round(oldest * DIGITS) / DIGITS, unit: 'None' } as const]),
  ];
}

/**
 * Sends the metrics if a namespace is given. A failure to send them is only a warning: it doesn't change the result of the
 * check.
 */
export async function withMetricsSent(report: CheckReport, session: Sending): Promise<CheckReport> {
  const { request, run, connection } = session;
  if (request.metrics === null) return report;
  const metrics = metricsOf(report, run.startedAt);
  if (metrics === null) return report;
  const fault = await connection.putMetrics({
    namespace: request.metrics,
    at: run.startedAt,
    dimension: { name: 'Account', value: connection.account },
    metrics,
  });
  if (fault === null) return report;
  const message = `the metrics were not sent: ${fault.message}; ${fault.advice}`;
  const warning: Warning = { region: null, target: 'metrics', message };
  return { ...report, warnings: [...report.warnings, warning] };
}
