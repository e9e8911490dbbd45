import type { Attempt } from './attempt.ts';
import { checkBackup } from './check-backup.ts';
import { checkMade, type Slots } from './check-made.ts';
import { checkPurge } from './check-purge.ts';
import { checkReport, describe, isUntroubled } from './check-report.ts';
import { checkRetain } from './check-retain.ts';
import { kindCounts, plannedCounts } from './counts.ts';
import type { World } from './world.ts';

/** What is wrong with an attempt, what was seen in it, and its end in a line; null where it had none. */
interface Judgement {
  readonly problems: string[];
  readonly seen: readonly (readonly [what: string, count: number])[];
  readonly said: string | null;
}

/** Holds what an attempt did and reported against the account. */
export function judgeAttempt(world: World, slots: Slots, attempt: Attempt, alone: boolean): Judgement {
  const { report, task, witness, state } = attempt;
  const problems = [
    ...attempt.problems,
    ...witness.made.flatMap((made) => checkMade(world, attempt, made)),
    ...slots.duplicates(world, attempt, alone),
  ];
  if (witness.isOverQuota && isUntroubled(attempt)) problems.push('it asked for more than the quota has room for');
  const seen: (readonly [string, number])[] = [
    [`${task.mode} ${state === 'dead' ? 'dead' : (report?.outcome ?? 'none')}`, 1],
    ...witness.made.map(({ point }) => [`made ${point.kind}`, 1] as const),
    ...witness.gone.map(({ kind }) => [`gone ${kind}`, 1] as const),
  ];
  if (report === null) return { problems, seen, said: null };
  const said = `${attempt.name} ends ${report.outcome}: ${report.createdCount} created, ${report.deletedCount} deleted, ${report.keptCount} kept; ${describe(report.failed)}`;
  problems.push(...checkReport(world, attempt, report));
  if (task.mode === 'backup') problems.push(...checkBackup(world, attempt, report));
  else if (task.mode === 'retain') problems.push(...checkRetain(world, attempt, report));
  else problems.push(...checkPurge(world, attempt, report));
  seen.push(['orphans finished', report.finishedSnapshots.length]);
  seen.push(...plannedCounts(attempt, report), ...kindCounts(attempt, report));
  return { problems, seen, said };
}
