import { didYouMeanTags } from '../decide/nearest-tags.ts';
import { carriesAll, type TagLine, tagText } from '../decide/tag-lines.ts';
import { type KindName, type Resource, wordsOf } from '../model.ts';
import type { BackupPlan } from './model.ts';
import { regionsAllow } from './regions.ts';
import { selectByPlan } from './select.ts';

/**
 * A part of a plan that matches nothing; without a report, a mistyped tag would go unnoticed as long as something
 * else matches.
 */
export type Unmatched =
  | { readonly part: 'plan' }
  | { readonly part: 'group'; readonly group: readonly TagLine[] }
  | { readonly part: 'kind'; readonly kind: KindName };

/**
 * Finds the parts of a plan that match none of the resources, whether these can be backed up or not: the whole plan,
 * or groups of `any-of` and `kinds`. Resources that a plan lists are judged separately.
 * @param looked The kinds that were read.
 */
export function unmatchedIn(
  resources: readonly Resource[],
  plan: BackupPlan,
  looked: readonly KindName[],
): readonly Unmatched[] {
  const { selection } = plan;
  const kinds = kindsOf(plan, looked);
  // A run that reads none of its kinds is reported elsewhere.
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

/** Returns the kinds of a plan among those that were read. */
export function kindsOf({ selection }: BackupPlan, looked: readonly KindName[]): readonly KindName[] {
  return looked.filter((kind) => selection.kinds.length === 0 || selection.kinds.includes(kind));
}

/** Describes the part, such as `the plan web selects nothing: no instance carries Role:wbe`. */
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

/** Returns a hint with the existing tags that the plans probably meant. */
export function didYouMeanInPlans(plans: readonly BackupPlan[], resources: readonly Resource[]): string {
  const lines = plans.flatMap(({ selection }) => [...selection.tags, ...selection.anyOf.flat()]);
  return didYouMeanTags(lines, resources);
}

/** Returns the same hint for the part of a plan that matches nothing. */
export function didYouMeanIn(plan: BackupPlan, unmatched: Unmatched, resources: readonly Resource[]): string {
  if (unmatched.part === 'plan') return didYouMeanInPlans([plan], resources);
  return unmatched.part === 'group' ? didYouMeanTags(unmatched.group, resources) : '';
}

function listed(lines: readonly TagLine[]): string {
  return lines.map(tagText).join(' and ');
}
