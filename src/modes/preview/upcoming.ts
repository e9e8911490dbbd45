import { expiresAt } from '../../decide/expiry.ts';
import { type Expiry, type Instant, keyOf, type Resource } from '../../model.ts';
import { ruleName } from '../../plan/fired-rules.ts';
import type { BackupPlan, PlanFile, PlannedRule } from '../../plan/model.ts';
import type { PreviewInput } from './model.ts';

/** One recovery point that the plan file will create for one resource. */
export interface UpcomingBackup {
  readonly at: Instant;
  /** The rules due in that minute, in the order of the file: together they create one recovery point. */
  readonly due: readonly PlannedRule[];
  /** The rule with the longest expiry; the first in the file if several have it. */
  readonly winner: PlannedRule;
  readonly expiresAt: Expiry;
}

/** A resource with the plans that select it and its future backups, in order of time. */
export interface ProtectedResource {
  readonly resource: Resource;
  readonly plans: readonly BackupPlan[];
  /** Those of the plans with a rule that some workflow triggers: only these protect it. */
  readonly firing: readonly BackupPlan[];
  readonly upcoming: readonly UpcomingBackup[];
  /** The future backups if every rule were triggered. */
  readonly asWritten: readonly UpcomingBackup[];
}

type Timetable = Pick<PreviewInput, 'selectByPlan' | 'occurrences' | 'now'> & {
  readonly until: Instant;
  /** Names of the rules that no workflow triggers. */
  readonly idle: ReadonlySet<string>;
};

/** Returns every resource that the file selects, by its key, with its backups after now and until the end. */
export function protectedResources(
  file: PlanFile,
  resources: readonly Resource[],
  timetable: Timetable,
): ReadonlyMap<string, ProtectedResource> {
  const plansOf = new Map<string, { readonly resource: Resource; readonly plans: BackupPlan[] }>();
  for (const plan of file.plans) {
    for (const resource of timetable.selectByPlan(resources, plan).selected) {
      const known = plansOf.get(keyOf(resource));
      if (known === undefined) plansOf.set(keyOf(resource), { resource, plans: [plan] });
      else known.plans.push(plan);
    }
  }
  // Most resources share their plans, and the due rules depend on nothing else.
  const backups = new Map<string, Pick<ProtectedResource, 'upcoming' | 'asWritten'>>();
  return new Map(
    [...plansOf].map(([key, { resource, plans }]) => {
      const names = JSON.stringify(plans.map(({ name }) => name));
      const due = backups.get(names) ?? bothBackups(plans, timetable);
      backups.set(names, due);
      const firing = plans.filter((plan) => isFired(plan, timetable.idle));
      return [key, { resource, plans, firing, ...due }];
    }),
  );
}

const NONE: ReadonlySet<string> = new Set();

function bothBackups(plans: readonly BackupPlan[], timetable: Timetable) {
  const asWritten = upcomingBackups(plans, { ...timetable, idle: NONE });
  return { asWritten, upcoming: timetable.idle.size === 0 ? asWritten : upcomingBackups(plans, timetable) };
}

/** AWS Backup triggers the rules of its plans itself. */
function isFired(plan: BackupPlan, idle: ReadonlySet<string>): boolean {
  return plan.engine === 'aws-backup' || plan.rules.some((rule) => !idle.has(ruleName({ plan, rule })));
}

/**
 * Returns the backups that the plans create together for a resource that all of them select. AWS Backup's plans create none
 * of ours.
 */
export function upcomingBackups(
  plans: readonly BackupPlan[],
  { occurrences, now, until, idle }: Pick<Timetable, 'occurrences' | 'now' | 'until' | 'idle'>,
): readonly UpcomingBackup[] {
  const byMinute = new Map<Instant, PlannedRule[]>();
  for (const plan of plans) {
    if (plan.engine === 'aws-backup') continue;
    for (const rule of plan.rules) {
      if (rule.schedule === null || idle.has(ruleName({ plan, rule }))) continue;
      for (const instant of occurrences(rule.schedule, now, until, rule.timeZone)) {
        if (instant <= now || instant > until) continue;
        const minute = Math.floor(instant / 60_000) * 60_000;
        const due = byMinute.get(minute);
        if (due === undefined) byMinute.set(minute, [{ plan, rule }]);
        else due.push({ plan, rule });
      }
    }
  }
  return [...byMinute].sort(([one], [other]) => one - other).flatMap(([at, due]) => together(at, due));
}

function together(at: Instant, due: readonly PlannedRule[]): UpcomingBackup[] {
  let winner: PlannedRule | undefined;
  let longest = Number.NEGATIVE_INFINITY;
  for (const planned of due) {
    const expiry = expiresAt(planned.rule.expiry, at);
    const end = expiry === 'never' ? Number.POSITIVE_INFINITY : expiry;
    if (end > longest) [winner, longest] = [planned, end];
  }
  if (winner === undefined) return [];
  return [{ at, due, winner, expiresAt: longest === Number.POSITIVE_INFINITY ? 'never' : longest }];
}
