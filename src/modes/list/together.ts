import { firstKnown, regionsTogether, type Together } from '../../report/together.ts';
import type { ListReport } from './report.ts';

/** Merges the reports of lists in several accounts. */
export const listTogether: Together<ListReport> = (common, reports) => ({
  mode: 'list',
  ...common,
  from: firstKnown(reports, ({ from }) => from),
  tag: firstKnown(reports, ({ tag }) => tag),
  regions: regionsTogether(reports, (one) => one),
  recoveryPoints: reports.flatMap(({ recoveryPoints }) => recoveryPoints),
  runbook: reports.flatMap(({ runbook }) => runbook),
});
