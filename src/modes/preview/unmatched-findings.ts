import type { BackupPlan } from '../../plan/model.ts';
import { missingResources } from '../../plan/select.ts';
import { didYouMeanIn, unmatchedIn, unmatchedWords } from '../../plan/unmatched.ts';
import type { Finding, PreviewInput } from './model.ts';

/** Finds the parts of a plan that match nothing, although the plan selects something: a group, a kind, a named resource. */
export function unmatchedFindings(
  plan: BackupPlan,
  { inventory, kinds }: Pick<PreviewInput, 'inventory' | 'kinds'>,
): readonly Omit<Finding, 'isNew'>[] {
  const { resources } = inventory;
  const parts = unmatchedIn(resources, plan, kinds).flatMap((unmatched) =>
    unmatched.part === 'plan'
      ? []
      : [`${unmatchedWords(plan, unmatched, kinds)}${didYouMeanIn(plan, unmatched, resources)}`],
  );
  const gone = missingResources(resources, plan)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id }) => `the plan ${plan.name} names ${id}, which was not found`);
  return [...parts, ...gone].map((words) => ({
    kind: 'selects-nothing',
    plan: plan.name,
    rule: null,
    message: `${words.charAt(0).toUpperCase()}${words.slice(1)}${words.endsWith('?') ? '' : '.'}`,
  }));
}
