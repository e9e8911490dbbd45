import { didYouMeanTags } from '../decide/nearest-tags.ts';
import { carriesAll, type TagLine, tagText } from '../decide/tag-lines.ts';
import { type KindName, type Resource, wordsOf } from '../model.ts';
import type { BackupPlan } from './model.ts';
import { regionsAllow } from './regions.ts';
import { selectByPlan } from './select.ts';

/** What a plan asks for and nothing is, so that a slip of a tag makes no noise as long as something else matches. */
export type Unmatched =
  | { readonly part: 'plan' }
  | { readonly part: 'group'; readonly group: readonly TagLine[] }
  | { readonly part: 'kind'; readonly kind: KindName };

/**
 * Finds the whole plan, or those groups of `any-of` and those `kinds`, that match none of the resources, backed up or not. Resources
 * that a plan names are judged by themselves.
 * @param looked The kinds that the resources were looked for among.
 */
export function unmatchedIn(
  resources: readonly Resource[],
  plan: BackupPlan,
  looked: readonly KindName[],
): readonly Unmatched[] {
  const { selection } = plan;
  const kinds = kindsOf(plan, looked);
  // That the run looks at none of its kinds is told elsewhere.
  if (kinds.length === 0 || (selection.tags.length === 0 && selection.anyOf.length === 0)) return [];
  const { selected, skipped } = selectByPlan(resources, plan);
  if (selected.length + skipped.length === 0) return [{ part: 'plan' }];
  const here = resources.filter(({ kind, region }) => kinds.includes(kind) && regionsAllow(selection.regions, region));
  const groups = selection.anyOf.filter(
    (group) => !here.some(({ tags }) => carriesAll(tags, [...selection.tags, ...group])),
  );
  const found = new Set([...selected, ...skipped].map(({ kind }) => kind));
  const missing = selection.kinds.length < 2 ? [] : kinds.filter((kind) => !found.has(kind));
  return [
    ...groups.map((group): Unmatched => ({ part: 'group', group })),
    ...missing.map((kind): Unmatched => ({ part: 'kind', kind })),
  ];
}

/** The kinds that a plan is for, of those that were looked at. */
export function kindsOf({ selection }: BackupPlan, looked: readonly KindName[]): readonly KindName[] {
  return looked.filter((kind) => selection.kinds.length === 0 || selection.kinds.includes(kind));
}

/** `the plan web selects nothing: no instance carries Role:wbe`. */
export function unmatchedWords(plan: BackupPlan, unmatched: Unmatched, looked: readonly KindName[]): string {
  const { name, selection } = plan;
  const { resource } = wordsOf(kindsOf(plan, looked));
  switch (unmatched.part) {
    case 'plan': {
      const where = selection.regions === '' ? '' : ` in ${selection.regions}`;
      const wanted = [
        ...(selection.tags.length === 0 ? [] : [listed(selection.tags)]),
        ...(selection.anyOf.length === 0 ? [] : [selection.anyOf.map(listed).join(', or ')]),
      ];
      return `the plan ${name} selects nothing: no ${resource}${where} carries ${wanted.join(', and ')}`;
    }
    case 'group':
      return `a group of any-of in the plan ${name} matches nothing: no ${resource} carries ${listed([...selection.tags, ...unmatched.group])}`;
    case 'kind':
      return `the plan ${name} is for ${unmatched.kind} too, and selects none`;
    default:
      return unmatched satisfies never;
  }
}

/** What the plans probably meant, of the tags that something carries. */
export function didYouMeanInPlans(plans: readonly BackupPlan[], resources: readonly Resource[]): string {
  const lines = plans.flatMap(({ selection }) => [...selection.tags, ...selection.anyOf.flat()]);
  return didYouMeanTags(lines, resources);
}

/** The same of the part of a plan that matches nothing. */
export function didYouMeanIn(plan: BackupPlan, unmatched: Unmatched, resources: readonly Resource[]): string {
  if (unmatched.part === 'plan') return didYouMeanInPlans([plan], resources);
  return unmatched.part === 'group' ? didYouMeanTags(unmatched.group, resources) : '';
}

function listed(lines: readonly TagLine[]): string {
  return lines.map(tagText).join(' and ');
}
