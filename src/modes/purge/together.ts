import { calendarTogether, firstKnown, regionsTogether, sum, type Together } from '../../report/together.ts';
import type { PurgeReport } from './report.ts';

/** Merges the reports of purges in several accounts. */
export const purgeTogether: Together<PurgeReport> = (common, reports) => ({
  mode: 'purge',
  ...common,
  engine: reports[0].engine,
  vault: reports[0].vault,
  tag: firstKnown(reports, ({ tag }) => tag),
  regions: regionsTogether(reports, (one, other) => ({
    ...one,
    deleted: one.deleted + other.deleted,
    kept: one.kept + other.kept,
  })),
  deletedCount: sum(reports, ({ deletedCount }) => deletedCount),
  keptCount: sum(reports, ({ keptCount }) => keptCount),
  deleted: reports.flatMap(({ deleted }) => deleted),
  finishedSnapshots: reports.flatMap(({ finishedSnapshots }) => finishedSnapshots),
  kept: reports.flatMap(({ kept }) => kept),
  recoveryUnknown: reports.flatMap(({ recoveryUnknown }) => recoveryUnknown),
  jobCount: sum(reports, ({ jobCount }) => jobCount),
  jobs: reports.flatMap(({ jobs }) => jobs),
  calendar: calendarTogether(reports),
});
