import { expiresAt } from '../../decide/expiry.ts';
import { type Expiry, type Instant, keyOf, type Resource } from '../../model.ts';
import { ruleName } from '../../plan/fired-rules.ts';
import type { BackupPlan, PlanFile, PlannedRule } from '../../plan/model.ts';
import type { PreviewInput } from './model.ts';

/** One recovery point that the plan file will have made of one resource. */
export interface UpcomingBackup {
  readonly at: Instant;
  /** The rules due in that minute, in the order of the file: together they make one recovery point. */
  readonly due: readonly PlannedRule[];
  /** The rule whose expiry is the longest; the first of the file where several are. */
  readonly winner: PlannedRule;
  readonly expiresAt: Expiry;
}

/** A resource with the plans that select it and what they will make of it, in the order of time. */
export interface ProtectedResource {
  readonly resource: Resource;
  readonly plans: readonly BackupPlan[];
  /** Those of them of which some workflow fires a rule: only these protect it. */
  readonly firing: readonly BackupPlan[];
  readonly upcoming: readonly UpcomingBackup[];
  /** The same if every rule were fired. */
  readonly asWritten: readonly UpcomingBackup[];
}

type Timetable = Pick<PreviewInput, 'selectByPlan' | 'occurrences' | 'now'> & {
  readonly until: Instant;
  /** Names of the rules that no workflow fires. */
  readonly idle: ReadonlySet<string>;
};

/** Every resource that the file selects, by its key, with the backups after now until the end. */
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
  // Most resources share their plans, and what is due does not depend on anything else.
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

/** AWS Backup fires the rules of its plans by itself. */
function isFired(plan: BackupPlan, idle: ReadonlySet<string>): boolean {
  return plan.engine === 'aws-backup' || plan.rules.some((rule) => !idle.has(ruleName({ plan, rule })));
}

/** What the plans make together of a resource that all of them select. Those of AWS Backup make nothing that is ours. */
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
