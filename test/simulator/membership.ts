import type { PlanEntry, RuleEntry } from './plan-file.ts';

/** Which rules made something, by its tags alone; written from the words of the documentation. */

type Tags = ReadonlyMap<string, string>;

function namesIn(tags: Tags): readonly string[] {
  return tags.get('BackupPlan')?.split(', ') ?? [];
}

function holds(plans: readonly PlanEntry[], name: string): boolean {
  return plans.some((plan) => plan.rules.some((rule) => `${plan.name}/${rule.name}` === name));
}

/** The rules of the file that made it. */
export function rulesThatMade(tags: Tags, plans: readonly PlanEntry[]): readonly RuleEntry[] {
  const names = namesIn(tags);
  return plans.flatMap((plan) => plan.rules.filter((rule) => names.includes(`${plan.name}/${rule.name}`)));
}

/** True where some rule that made it is not in the file, or there is no file. */
export function isOfUnknownRule(tags: Tags, plans: readonly PlanEntry[] | null): boolean {
  return namesIn(tags).some((name) => plans === null || !holds(plans, name));
}

/** True where a retention of the plan may keep it. */
export function isJudgedBy(tags: Tags, plan: PlanEntry, backupTag: string | null): boolean {
  const named = tags.has('BackupPlan');
  return named
    ? namesIn(tags).some((name) => name.startsWith(`${plan.name}/`))
    : backupTag !== null && tags.get('BackupTag') === backupTag;
}
