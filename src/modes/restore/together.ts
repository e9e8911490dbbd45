import { firstKnown, regionsTogether, type Together } from '../../report/together.ts';
import type { RestoreReport } from './report.ts';

/** Merges the reports of restores in several accounts. */
export const restoreTogether: Together<RestoreReport> = (common, reports) => ({
  mode: 'restore',
  ...common,
  from: firstKnown(reports, ({ from }) => from),
  at: firstKnown(reports, ({ at }) => at) ?? 'newest',
  regions: regionsTogether(reports, (one) => one),
  restored: reports.flatMap(({ restored }) => restored),
  undeleted: reports.flatMap(({ undeleted }) => undeleted),
});
