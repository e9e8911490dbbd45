import type { BackupPlan, PlanFile, PlannedRule } from './model.ts';
import { didYouMean } from './nearest.ts';
import { foldSchedule } from './schedule.ts';

/** What a run was started with. */
export interface RuleChoice {
  /** The cron line that fired, from `github.event.schedule`; null or empty in a run that no schedule started. */
  readonly schedule: string | null;
  /** The input `plan`; empty where none was given. */
  readonly plan: string;
  /** The input `rule`; empty where none was given. */
  readonly rule: string;
}

export type RulesDue =
  | { readonly ok: true; readonly rules: readonly PlannedRule[] }
  /** One sentence that names the input where one is wrong. */
  | { readonly ok: false; readonly problem: string };

/**
 * Chooses the rules to run: those that are named, or else those whose schedule fired.
 *
 * A rule that is named runs whatever fired; without `plan`, in every plan that has one of that name. A plan that is named runs
 * those of its rules whose schedule fired, and all of them in a run that no schedule started. There is always at least one:
 * a run that would do nothing has a problem instead.
 */
export function rulesDue(file: PlanFile, choice: RuleChoice): RulesDue {
  const plan = choice.plan.trim();
  const rule = choice.rule.trim();
  const schedule = foldSchedule(choice.schedule ?? '');
  if (plan === '' && rule === '' && schedule === '') return nothingSaid(file);
  const plans = plan === '' ? file.plans : file.plans.filter(({ name }) => name === plan);
  if (plans.length === 0) return unknownPlan(plan, file);
  const all = rulesOf(plans);
  if (rule !== '') {
    const named = all.filter((one) => one.rule.name === rule);
    return named.length > 0 ? { ok: true, rules: named } : unknownRule(rule, plan, file);
  }
  if (schedule === '') return { ok: true, rules: all };
  const fired = all.filter((one) => one.rule.schedule === schedule);
  return fired.length > 0 ? { ok: true, rules: fired } : unansweredSchedule(schedule, plan, all);
}

function rulesOf(plans: readonly BackupPlan[]): readonly PlannedRule[] {
  return plans.flatMap((plan) => plan.rules.map((rule) => ({ plan, rule })));
}

function nothingSaid({ plans }: PlanFile): RulesDue {
  const example = plans[0]?.name ?? 'production';
  return problem(
    `plan: no schedule started this run, and neither plan nor rule says what is due; write the name of a plan, such as "${example}"`,
  );
}

function unknownPlan(plan: string, { plans }: PlanFile): RulesDue {
  const names = plans.map(({ name }) => name);
  return problem(`plan: the plan file has no plan "${plan}"${didYouMean(plan, names) || ';'} it has ${list(names)}`);
}

function unknownRule(rule: string, plan: string, file: PlanFile): RulesDue {
  const everywhere = rulesOf(file.plans);
  const here = plan === '' ? everywhere : everywhere.filter((one) => one.plan.name === plan);
  const where = plan === '' ? 'the plan file' : `the plan "${plan}"`;
  const names = [...new Set(here.map((one) => one.rule.name))];
  const elsewhere = everywhere.filter((one) => one.rule.name === rule).map((one) => one.plan.name);
  const hint = elsewhere.length > 0 ? `, but ${list(elsewhere)} has;` : didYouMean(rule, names) || ';';
  return problem(`rule: ${where} has no rule "${rule}"${hint} it has ${list(names)}`);
}

function unansweredSchedule(schedule: string, plan: string, rules: readonly PlannedRule[]): RulesDue {
  const where = plan === '' ? 'the plan file' : `the plan "${plan}"`;
  const known = [...new Set(rules.flatMap((one) => one.rule.schedule ?? []))];
  const has = known.length === 0 ? 'its rules have none' : `its rules have ${list(known)}`;
  return problem(
    `the schedule "${schedule}" fired, and no rule of ${where} has it; ${has}, and it must be the same text`,
  );
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function problem(text: string): RulesDue {
  return { ok: false, problem: text };
}
