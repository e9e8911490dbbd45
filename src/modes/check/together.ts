import { CHECK_STATUSES } from '../../model.ts';
import { calendarTogether, firstKnown, regionsTogether, sum, type Together } from '../../report/together.ts';
import type { CheckReport } from './report.ts';

/** Merges the reports of checks in several accounts. */
export const checkTogether: Together<CheckReport> = (common, reports) => ({
  mode: 'check',
  ...common,
  tag: firstKnown(reports, ({ tag }) => tag),
  coverage: reports[0].coverage,
  planFile: reports.find(({ planFile }) => planFile !== null)?.planFile ?? null,
  commit: reports[0].commit,
  regions: regionsTogether(reports, (one) => one),
  checkedCount: sum(reports, ({ checkedCount }) => checkedCount),
  freshCount: sum(reports, ({ freshCount }) => freshCount),
  lateCount: sum(reports, ({ lateCount }) => lateCount),
  unprotectedCount: sum(reports, ({ unprotectedCount }) => unprotectedCount),
  // Each account's list is already sorted.
  checked: reports
    .flatMap(({ checked }) => checked)
    .sort((one, other) => CHECK_STATUSES.indexOf(one.status) - CHECK_STATUSES.indexOf(other.status)),
  calendar: calendarTogether(reports),
});
