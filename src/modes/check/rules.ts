import { didYouMean } from '../../decide/nearest.ts';
import { badInput } from '../../model/known-faults.ts';
import type { PlanFile, PlannedRule } from '../../plan/model.ts';
import { refused, type Step, went } from '../shared/mode.ts';

/** Returns the rules of a plan file to check: all, unless `plan` or `rule` selects some. */
export function rulesToCheck(
  file: PlanFile,
  { plan, rule }: { plan: string; rule: string },
): Step<readonly PlannedRule[]> {
  const all = file.plans.flatMap((one) => one.rules.map((theirs) => ({ plan: one, rule: theirs })));
  const planNames = file.plans.map(({ name }) => name);
  if (plan !== '' && !planNames.includes(plan)) return unknown('plan', 'the plan file', plan, planNames);
  const ofPlan = all.filter((one) => plan === '' || one.plan.name === plan);
  const chosen = ofPlan.filter((one) => rule === '' || one.rule.name === rule);
  if (chosen.length > 0 || rule === '') return went(chosen);
  const ruleNames = [...new Set(ofPlan.map((one) => one.rule.name))];
  return unknown('rule', plan === '' ? 'the plan file' : `the plan "${plan}"`, rule, ruleNames);
}

function unknown(input: 'plan' | 'rule', where: string, text: string, names: readonly string[]) {
  const listed = names.map((name) => `"${name}"`).join(', ');
  const message = `${input}: ${where} has no ${input} "${text}"${didYouMean(text, names) || ';'} it has ${listed}`;
  return refused(input, badInput(message, `Correct ${input} and run again.`));
}
