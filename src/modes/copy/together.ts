import { regionsTogether, sum, type Together } from '../../report/together.ts';
import type { CopyReport } from './report.ts';

/** One report of the copies in several accounts. */
export const copyTogether: Together<CopyReport> = (common, reports) => ({
  mode: 'copy',
  ...common,
  regions: regionsTogether(reports, (one) => one),
  wantedCount: sum(reports, ({ wantedCount }) => wantedCount),
  createdCount: sum(reports, ({ createdCount }) => createdCount),
  created: reports.flatMap(({ created }) => created),
  gib: sum(reports, ({ gib }) => gib),
  waiting: reports.flatMap(({ waiting }) => waiting),
});
