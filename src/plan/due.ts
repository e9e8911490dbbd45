import { didYouMean } from '../decide/nearest.ts';
import type { BackupPlan, PlanFile, PlannedRule } from './model.ts';
import { foldSchedule } from './schedule.ts';

/** The inputs that choose the rules of a run. */
export interface RuleChoice {
  /** The cron line that fired, from `github.event.schedule`; null or empty in a run that no schedule started. */
  readonly schedule: string | null;
  /** The `plan` input; empty if not set. */
  readonly plan: string;
  /** The `rule` input; empty if not set. */
  readonly rule: string;
}

export type RulesDue =
  | { readonly ok: true; readonly rules: readonly PlannedRule[] }
  /** One sentence, including the input if one is wrong. */
  | { readonly ok: false; readonly problem: string };

/**
 * Chooses the rules to run: the named ones, or else those whose schedule fired.
 *
 * A named rule runs regardless of the schedule; without `plan`, in every plan that has a rule of that name. A named
 * plan runs its rules whose schedule fired, or all of them in a run that no schedule started. The result is never
 * empty: a run that would do nothing has a problem instead. Rules of plans that AWS Backup carries out are never due.
 */
export function rulesDue(file: PlanFile, choice: RuleChoice): RulesDue {
  const plan = choice.plan.trim();
  const rule = choice.rule.trim();
  const schedule = foldSchedule(choice.schedule ?? '');
  const direct = file.plans.filter(({ engine }) => engine === 'direct');
  if (direct.length === 0) return nothingOfOurs(file);
  if (plan === '' && rule === '' && schedule === '') return nothingSaid(direct);
  const named = file.plans.find(({ name }) => name === plan);
  if (plan !== '' && named === undefined) return unknownPlan(plan, direct);
  if (named?.engine === 'aws-backup') return notOurs(named);
  const all = rulesOf(named === undefined ? direct : [named]);
  if (rule !== '') {
    const chosen = all.filter((one) => one.rule.name === rule);
    return chosen.length > 0 ? { ok: true, rules: chosen } : unknownRule(rule, plan, file);
  }
  if (schedule === '') return { ok: true, rules: all };
  const fired = all.filter((one) => one.rule.schedule === schedule);
  return fired.length > 0 ? { ok: true, rules: fired } : unansweredSchedule(schedule, plan, all, file);
}

function rulesOf(plans: readonly BackupPlan[]): readonly PlannedRule[] {
  return plans.flatMap((plan) => plan.rules.map((rule) => ({ plan, rule })));
}

const SYNC = 'a run with "mode: sync" makes AWS Backup do it';

/** A file always has a plan; only a deleted file has none. */
function nothingOfOurs({ plans }: PlanFile): RulesDue {
  if (plans.length === 0) return problem('plan-file: there is no plan');
  return problem(
    `plan-file: AWS Backup carries out every plan of the file (${list(plans.map(({ name }) => name))}), so that no rule is ever due here; ${SYNC}`,
  );
}

function notOurs({ name }: BackupPlan): RulesDue {
  return problem(
    `plan: AWS Backup carries out the plan "${name}" by itself, and none of its rules is run here; ${SYNC}`,
  );
}

function nothingSaid(plans: readonly BackupPlan[]): RulesDue {
  const example = plans[0]?.name ?? 'production';
  return problem(
    `plan: no schedule started this run, and neither plan nor rule is given; write the name of a plan, such as "${example}"`,
  );
}

function unknownPlan(plan: string, plans: readonly BackupPlan[]): RulesDue {
  const names = plans.map(({ name }) => name);
  return problem(`plan: the plan file has no plan "${plan}"${didYouMean(plan, names) || ';'} it has ${list(names)}`);
}

function unknownRule(rule: string, plan: string, file: PlanFile): RulesDue {
  const everywhere = rulesOf(file.plans);
  const ours = everywhere.filter((one) => one.plan.engine === 'direct' && (plan === '' || one.plan.name === plan));
  const where = plan === '' ? 'the plan file' : `the plan "${plan}"`;
  const names = [...new Set(ours.map((one) => one.rule.name))];
  const holders = everywhere.filter((one) => one.rule.name === rule).map((one) => one.plan);
  const elsewhere = holders.filter(({ engine }) => engine === 'direct').map(({ name }) => name);
  if (elsewhere.length === 0 && holders.length > 0) {
    return problem(`rule: AWS Backup carries out the rule "${rule}" of ${list(namesOf(holders))} by itself; ${SYNC}`);
  }
  const hint = elsewhere.length > 0 ? `, but ${list(elsewhere)} has;` : didYouMean(rule, names) || ';';
  return problem(`rule: ${where} has no rule "${rule}"${hint} it has ${list(names)}`);
}

function unansweredSchedule(
  schedule: string,
  plan: string,
  rules: readonly PlannedRule[],
  { plans }: PlanFile,
): RulesDue {
  const where = plan === '' ? 'the plan file' : `the plan "${plan}"`;
  const known = [...new Set(rules.flatMap((one) => one.rule.schedule ?? []))];
  const has = known.length === 0 ? 'its rules have none' : `its rules have ${list(known)}`;
  const others = plans.filter(
    ({ engine, rules: theirs }) => engine === 'aws-backup' && theirs.some((one) => one.schedule === schedule),
  );
  const hint = others.length === 0 ? '' : `; AWS Backup carries out ${list(namesOf(others))}, which needs no run`;
  return problem(
    `the schedule "${schedule}" fired, and no rule of ${where} has it; ${has}, and it must be the same text${hint}`,
  );
}

function namesOf(plans: readonly BackupPlan[]): readonly string[] {
  return [...new Set(plans.map(({ name }) => name))];
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function problem(text: string): RulesDue {
  return { ok: false, problem: text };
}
