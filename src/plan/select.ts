import { byPlace, type Selection, select } from '../decide/selection.ts';
import { canonicalLines, carriesAll, type TagLine, tagText } from '../decide/tag-lines.ts';
import { asAwsBackupFindsIt, type Resource, type Skipped } from '../model.ts';
import type { BackupPlan, PlanFile, PlanSelection, ResourceReference } from './model.ts';
import { regionsAllow } from './regions.ts';

/**
 * Selects the resources that a plan protects: those that match its tags or are listed in it, except those that
 * `except` or `regions` exclude. Skipped, with a reason: resources that cannot be backed up, those that `except`
 * excludes, and listed resources in an excluded region.
 */
export function selectByPlan(resources: readonly Resource[], plan: BackupPlan): Selection {
  const { selection } = plan;
  const wanted: Resource[] = [];
  const keptOut: Skipped[] = [];
  for (const found of resources) {
    const resource = plan.engine === 'aws-backup' ? asAwsBackupFindsIt(found) : found;
    if (!isOfKind(resource, selection)) continue;
    const named = selection.resources.some((reference) => isNamedBy(reference, resource));
    if (!named && !selectedByTags(resource, selection)) continue;
    const inRegion = regionsAllow(selection.regions, resource.region);
    // A plan for some regions does not concern the others, unless it lists a resource there.
    if (!inRegion && !named) continue;
    const reason = inRegion ? whyExcepted(resource, plan) : outOfRegions(resource, plan);
    if (reason === null) wanted.push(resource);
    else keptOut.push(skip(resource, reason, !inRegion));
  }
  const { selected, skipped } = select(wanted, []);
  return { selected, skipped: [...skipped, ...keptOut].sort(byPlace) };
}

/**
 * Returns the resources that a plan lists but that were not found. Each lacks a backup that the file requires: it is
 * gone, misspelled, or in another region or account.
 */
export function missingResources(resources: readonly Resource[], plan: BackupPlan): readonly ResourceReference[] {
  return plan.selection.resources.filter((reference) => !resources.some((resource) => isNamedBy(reference, resource)));
}

/** A database and a cluster may share a name, and so may databases in two regions. */
export function isNamedBy({ kind, id, region }: ResourceReference, resource: Resource): boolean {
  return resource.kind === kind && resource.id === id && (region === null || resource.region === region);
}

function isOfKind({ kind }: Resource, { kinds }: PlanSelection): boolean {
  return kinds.length === 0 || kinds.includes(kind);
}

function selectedByTags({ tags }: Resource, selection: PlanSelection): boolean {
  if (selection.tags.length === 0 && selection.anyOf.length === 0) return false;
  return (
    carriesAll(tags, selection.tags) &&
    (selection.anyOf.length === 0 || selection.anyOf.some((group) => carriesAll(tags, group)))
  );
}

function whyExcepted({ tags }: Resource, { name, selection }: BackupPlan): string | null {
  const line = selection.except.find((one) => carriesAll(tags, [one]));
  return line === undefined ? null : `its tag ${tagText(line)} keeps it out of the plan ${name}`;
}

function outOfRegions({ region }: Resource, { name }: BackupPlan): string {
  return `the plan ${name} names it, and leaves its region ${region} out`;
}

function skip({ kind, region, id, name }: Resource, reason: string, actionNeeded: boolean): Skipped {
  return { kind, region, id, name, reason, actionNeeded };
}

/** How to list what the plans may select: by tags that all of it carries, or everything. */
export type Prefilter = { readonly kind: 'tags'; readonly lines: readonly TagLine[] } | { readonly kind: 'all' };

/**
 * Returns the filter for the listing. Tags are enough if all plans select by the same tags and by nothing else;
 * otherwise one listing of everything costs less than one per plan.
 * @param file Contains only the plans that are due.
 */
export function prefilters({ plans }: PlanFile): Prefilter {
  const [first, ...others] = plans.map(({ selection }) => selection);
  if (first === undefined || !isByTagsAlone(first)) return { kind: 'all' };
  const shared = others.every((other) => isByTagsAlone(other) && sameTags(first, other));
  return shared ? { kind: 'tags', lines: first.tags } : { kind: 'all' };
}

function isByTagsAlone({ tags, anyOf, resources }: PlanSelection): boolean {
  return tags.length > 0 && anyOf.length === 0 && resources.length === 0;
}

function sameTags(a: PlanSelection, b: PlanSelection): boolean {
  return JSON.stringify(canonicalLines(a.tags)) === JSON.stringify(canonicalLines(b.tags));
}
