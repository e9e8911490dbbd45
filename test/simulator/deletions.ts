import { type Attempt, purgeRules } from './attempt.ts';
import { allImages, type ImageFact, imageNow, type SnapshotFact, visibleImages, visibleSnapshots } from './facts.ts';
import { keptByRetention } from './plan-rules.ts';
import { amongNewest, isDueSnapshot, madeFor, mostDeletions, ownReasons, type PurgeRules } from './rules.ts';
import type { DeletionRequest, View } from './witness.ts';
import type { World } from './world.ts';

/**
 * Why a run must not send this request, judged at the moment of its turn on what the run has read; null when it may.
 * Where somebody changed the thing meanwhile, either state of it may justify the request.
 */
export function whyNotDelete(world: World, attempt: Attempt, request: DeletionRequest): string | null {
  const { task } = attempt;
  if (task.mode !== 'purge') return `a ${task.mode} asked for ${request.action} of ${request.id}`;
  if (task.inputs['dry-run'] === 'true') return `a dry run asked for ${request.action} of ${request.id}`;
  if (attempt.witness.lacksPage(request.region, ['DescribeSnapshots']) || lacksImages(attempt, request.region)) {
    return `${request.action} of ${request.id} in ${request.region}, of which a page was never read`;
  }
  const why =
    request.action === 'DeregisterImage'
      ? whyNotDeregister(world, attempt, request)
      : whyNotDeleteSnapshot(world, attempt, request);
  return why === null ? null : `${request.action} of ${request.id} in ${request.region}: ${why}`;
}

/** True when a page of our images was never read; looks for the snapshots' other users do not count. */
export function lacksImages({ witness }: Attempt, region: string): boolean {
  return [...witness.pages].some(
    ([key, page]) =>
      page.region === region && page.action === 'DescribeImages' && !page.delivered && key.includes('tag:CreatedBy'),
  );
}

function whyNotDeregister(world: World, attempt: Attempt, { region, id }: DeletionRequest): string | null {
  const { witness } = attempt;
  const now = imageNow(world.account, region, id);
  // Somebody else was faster: there is nothing left to lose.
  if (now === null) return null;
  const rules = purgeRules(world, attempt);
  const view = witness.viewOf(region);
  const listed = view.images?.find((image) => image.id === id);
  if (listed === undefined) return 'it was not listed';
  const allListed = [...witness.views.values()].flatMap(({ images }) => images ?? []);
  const asked = allListed.filter((image) => witness.deletionsAsked.has(image.id)).length;
  if (asked > mostDeletions(rules, allListed)) return `more than max-deletions allows: ${asked}`;
  const reasons = whyKeep(listed, view, view.images ?? [], rules);
  if (reasons === null) return null;
  const touched = attempt.touched.has(id) || attempt.touched.has(listed.source ?? '');
  const mayNow = touched && whyKeep(now, view, visibleImages(world.account, region), rules) === null;
  return mayNow ? null : reasons;
}

/** Why an image is to be kept; null when nothing keeps it. */
export function whyKeep(image: ImageFact, view: View, listed: readonly ImageFact[], rules: PurgeRules): string | null {
  const own = ownReasons(image, rules);
  if (own.size > 0) return [...own].join(', ');
  // One that failed holds nothing that a retention could want.
  if (image.state !== 'failed' && keptByRetention(listed, rules).has(image.id)) return 'a retention keeps it';
  if (rules.minKeep > 0 && image.source !== null) {
    const exists = view.existing.get(image.source);
    if (exists === undefined) return `whether ${image.source} exists was not read`;
    if (exists && amongNewest(image, listed, rules) === 'yes') return `min-keep: ${image.source} exists`;
  }
  if (rules.protectInUse) {
    const used = view.inUse.get(image.id);
    if (used === undefined) return 'whether it is in use was not read';
    if (used) return 'it is in use';
  }
  return null;
}

function whyNotDeleteSnapshot(world: World, attempt: Attempt, { region, id }: DeletionRequest): string | null {
  const { witness, touched } = attempt;
  const { account } = world;
  const users = allImages(account, region).filter((image) => image.snapshots.includes(id));
  const user = users.find((image) => !touched.has(image.id));
  if (user !== undefined) return `${user.id} uses it`;
  if (witness.deregistered.some((image) => image.snapshots.includes(id))) return null;
  const listed = witness.views.get(region)?.images ?? [];
  // Its image went with an answer that was lost, or was deregistered by somebody else while this run was about to.
  if (listed.some((image) => image.snapshots.includes(id) && witness.deletionsAsked.has(image.id))) return null;
  const facts = [witness.viewOf(region).snapshots ?? [], visibleSnapshots(account, region)].flatMap(
    (snapshots) => snapshots.find((snapshot) => snapshot.id === id) ?? [],
  );
  if (facts.length === 0) return null;
  const rules = purgeRules(world, attempt);
  const reasons = facts.map((snapshot) => whyKeepSnapshot(world, snapshot, rules));
  return reasons.includes(null) ? null : (reasons[0] ?? null);
}

function whyKeepSnapshot({ account }: World, snapshot: SnapshotFact, rules: PurgeRules): string | null {
  const parent = madeFor(snapshot);
  if (!isDueSnapshot(snapshot, rules)) return 'it is not an expired snapshot of ours';
  if (parent !== null && imageNow(account, snapshot.region, parent) !== null) return `its image ${parent} is there`;
  return null;
}
