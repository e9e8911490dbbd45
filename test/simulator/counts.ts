import type { AnyReport as Report } from '../report/any-report.ts';
import type { Attempt } from './attempt.ts';
import { isRefusedApproval } from './check-report.ts';

/** What happened in a run that has to do with plan files, to see that it does happen. */
export function plannedCounts({ task }: Attempt, report: Report): readonly (readonly [string, number])[] {
  const kept = (reason: string) => report.kept.filter(({ because }) => because === reason).length;
  const done = report.retained.filter(({ state }) => state === 'done');
  return [
    ...done.map(({ because }) => [`expiries: ${because}`, 1] as const),
    ['kept by retention', kept('retention')],
    ['kept for want of approval', kept('not-approved')],
    ...(task.approved === null
      ? []
      : ([[`approved ${task.mode}, ${isRefusedApproval(report) ? 'refused' : 'taken'}`, 1]] as const)),
    ...(task.fires === null ? [] : ([['backups by plan', report.createdCount]] as const)),
  ];
}

/** What happened to the several kinds, to see that it does happen. */
export function kindCounts({ task }: Attempt, report: Report): readonly (readonly [string, number])[] {
  const [, ...others] = task.kinds;
  const unread = report.regions.some(({ read }) => !read) && report.createdCount > 0 && others.length > 0;
  return [
    ...report.kept.map(({ kind, because }) => [`${kind} kept: ${because}`, 1] as const),
    ...report.failed
      .filter(({ action }) => action === 'create' || action === 'delete')
      .map(({ action, fault }) => [`${action} failed: ${fault}`, 1] as const),
    ...report.created.flatMap(({ kind, alreadyDone }) => (alreadyDone ? [[`adopted ${kind}`, 1] as const] : [])),
    ['backups beside an unread place', unread ? 1 : 0],
  ];
}
