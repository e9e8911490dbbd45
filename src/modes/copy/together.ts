import { groupBy } from '../../model/group.ts';
import { regionsTogether, sum, type Together } from '../../report/together.ts';
import type { CopyReport, CopyTransfer } from './report.ts';

/** Merges the reports of copies in several accounts. */
export const copyTogether: Together<CopyReport> = (common, reports) => ({
  mode: 'copy',
  ...common,
  regions: regionsTogether(reports, (one) => one),
  wantedCount: sum(reports, ({ wantedCount }) => wantedCount),
  createdCount: sum(reports, ({ createdCount }) => createdCount),
  created: reports.flatMap(({ created }) => created),
  gib: sum(reports, ({ gib }) => gib),
  transfers: transfersTogether(reports.flatMap(({ transfers }) => transfers)),
  waiting: reports.flatMap(({ waiting }) => waiting),
});

function transfersTogether(all: readonly CopyTransfer[]): readonly CopyTransfer[] {
  return [...groupBy(all, ({ region }) => region)]
    .map(([region, some]) => ({
      region,
      copies: sum(some, ({ copies }) => copies),
      gib: sum(some, ({ gib }) => gib),
      cost: sum(some, ({ cost }) => cost),
    }))
    .sort((one, other) => (one.region < other.region ? -1 : 1));
}
