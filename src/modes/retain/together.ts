import { calendarTogether, regionsTogether, sum, type Together } from '../../report/together.ts';
import type { RetainReport } from './report.ts';

/** Merges the reports of retains in several accounts. */
export const retainTogether: Together<RetainReport> = (common, reports) => ({
  mode: 'retain',
  ...common,
  regions: regionsTogether(reports, (one) => one),
  retained: reports.flatMap(({ retained }) => retained),
  keptCount: sum(reports, ({ keptCount }) => keptCount),
  kept: reports.flatMap(({ kept }) => kept),
  calendar: calendarTogether(reports),
});
