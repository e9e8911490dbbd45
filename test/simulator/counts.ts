import type { Report } from '../../src/model.ts';
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
