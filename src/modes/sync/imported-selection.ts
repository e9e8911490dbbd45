import { type TagLine, tagText } from '../../decide/tag-lines.ts';
import type { ExistingPlan, SelectionDocument } from '../../model/backup-plans.ts';
import type { SelectionCondition } from '../../model/selection-condition.ts';
import { AWS_TYPE_NAMES, KIND_NAMES, type KindName, type Region } from '../../model.ts';
import { everyArnOf } from '../../plan/arns.ts';
import { readResource } from '../../plan/resources.ts';

/** A plan's resource assignments as in a plan file, or the parts that a plan file can't express. */
export type SaidSelection =
  | { readonly ok: true; readonly selection: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly unsayable: readonly string[] };

type There = ExistingPlan['selections'][number];

/** What one assignment selects: everything with certain tags, or named resources. */
type Part =
  | { readonly by: 'tags'; readonly kinds: readonly KindName[]; readonly tags: readonly TagLine[] }
  | { readonly by: 'names'; readonly arns: readonly string[]; readonly anyTag: readonly TagLine[] };

/** Returns the `selection` of a plan file for the assignments of a plan in these regions. */
export function saySelection(assignments: readonly There[], regions: readonly Region[]): SaidSelection {
  const unsayable: string[] = assignments.flatMap(({ name, beyond }) => beyond.map((what) => `${what} of ${name}`));
  if (assignments.length === 0) unsayable.push('a plan without a resource assignment');
  const parts = assignments.map((one) => ({ one, part: partOf(one, regions) }));
  for (const { one, part } of parts) {
    if (typeof part === 'string') unsayable.push(`${part} of ${one.name}`);
  }
  const said = parts.flatMap(({ one, part }) => (typeof part === 'string' ? [] : [{ one, part }]));
  const byTags = said.flatMap(({ one, part }) => (part.by === 'tags' ? [{ one, part }] : []));
  const byNames = said.flatMap(({ one, part }) => (part.by === 'names' ? [{ one, part }] : []));
  const [named, ...more] = byNames;
  if (more.length > 0) unsayable.push(`several assignments of named resources (${namesOf(byNames)})`);
  if (differ(assignments.map(exceptOf)))
    unsayable.push(`assignments that leave out different tags (${all(assignments)})`);
  if (differ(byTags.map(({ part }) => part.kinds)))
    unsayable.push(`assignments of different types (${namesOf(byTags)})`);
  const joined = named !== undefined && named.part.anyTag.length > 0;
  if (joined && assignments.length > 1) unsayable.push(`ListOfTags of ${named.one.name} beside other assignments`);
  if (unsayable.length > 0) return { ok: false, unsayable };

  const groups = joined ? named.part.anyTag.map((tag) => [tag]) : byTags.map(({ part }) => part.tags);
  const names = [...byTags, ...byNames].map(({ one }) => one.name);
  const [group, ...others] = groups;
  const kinds = byTags[0]?.part.kinds ?? [];
  const except = assignments[0] === undefined ? [] : exceptOf(assignments[0]);
  return {
    ok: true,
    selection: {
      name: names.length === 1 ? names[0] : names,
      ...(group === undefined
        ? {}
        : others.length === 0
          ? { tags: group.map(sayTag) }
          : { 'any-of': groups.map((one) => one.map(sayTag)) }),
      ...(except.length === 0 ? {} : { except: except.map(sayTag) }),
      ...(kinds.length === 0 ? {} : { kinds }),
      regions: regions.join(' '),
      ...(named === undefined || named.part.arns.length === 0 ? {} : { resources: named.part.arns }),
    },
  };
}

/** Returns what an assignment selects; a string names the part that a plan file can't express. */
function partOf({ resources, conditions, anyTag = [] }: SelectionDocument, regions: readonly Region[]): Part | string {
  const tags = conditions.filter(({ is }) => is === 'equals');
  if (anyTag.length > 0 && tags.length > 0) return 'ListOfTags together with conditions';
  const kinds = kindsOf(resources, regions);
  if (kinds !== null && anyTag.length === 0) {
    return tags.length === 0 ? `everything without a tag (${resources.join(', ')})` : { by: 'tags', kinds, tags };
  }
  const unknown = resources.filter((arn) => !readResource(arn).ok);
  if (unknown.length > 0) return `the resources ${unknown.join(', ')}`;
  if (tags.length > 0) return 'conditions on named resources';
  return { by: 'names', arns: resources, anyTag };
}

/** Returns the kinds that these patterns select, empty for everything; null where they don't match whole kinds. */
function kindsOf(resources: readonly string[], regions: readonly Region[]): readonly KindName[] | null {
  if (resources.length === 0) return null;
  if (resources.every((pattern) => pattern === '*')) return [];
  const [region] = regions;
  if (region === undefined) return null;
  // Clusters of all engines share one pattern, which is read as the first of these kinds.
  const known = new Set<string>();
  const kinds = [...KIND_NAMES, ...AWS_TYPE_NAMES].filter((kind) => {
    const theirs = everyArnOf(kind, region);
    if (!theirs.every((arn) => resources.includes(arn)) || theirs.every((arn) => known.has(arn))) return false;
    for (const arn of theirs) known.add(arn);
    return true;
  });
  return resources.every((arn) => known.has(arn)) ? kinds : null;
}

function exceptOf({ conditions }: Pick<SelectionDocument, 'conditions'>): readonly SelectionCondition[] {
  return conditions.filter(({ is }) => is === 'not-equals');
}

function differ(lists: readonly (readonly unknown[])[]): boolean {
  return new Set(lists.map((list) => JSON.stringify(list.map((one) => JSON.stringify(one)).sort()))).size > 1;
}

function namesOf(parts: readonly { readonly one: There }[]): string {
  return all(parts.map(({ one }) => one));
}

function all(assignments: readonly There[]): string {
  return assignments.map(({ name }) => name).join(', ');
}

/** Returns a tag as one text if that is unambiguous. */
export function sayTag({ key, value }: TagLine): string | { readonly key: string; readonly value: string } {
  return /^[\w.+=@/-]+$/.test(key) && /^[\w.+=@/-]+$/.test(value) ? tagText({ key, value }) : { key, value };
}
