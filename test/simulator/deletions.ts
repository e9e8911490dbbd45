import { type Attempt, purgeRules } from './attempt.ts';
import { allPoints, type PointFact, pointNow, type SnapshotFact, visiblePoints, visibleSnapshots } from './facts.ts';
import { keptByRetention } from './plan-rules.ts';
import type { DeletionRequest } from './requests.ts';
import { amongNewest, identityOf, isDueSnapshot, isTooMuch, madeFor, ownReasons, type PurgeRules } from './rules.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

/**
 * Why a run must not send this request, judged at the moment of its turn on what the run has read; null when it may.
 * Where somebody changed the thing meanwhile, either state of it may justify the request.
 */
export function whyNotDelete(world: World, attempt: Attempt, request: DeletionRequest): string | null {
  const { task, witness } = attempt;
  const { action, region, id } = request;
  const refuse = (why: string) => `${action} of ${id} in ${region}: ${why}`;
  if (task.mode !== 'purge') return refuse(`a ${task.mode} asked for it`);
  if (task.inputs['dry-run'] === 'true') return refuse('a dry run asked for it');
  // What is gone, or was listed as one of a volume, is judged as that.
  const ofVolume = witness.viewOf({ kind: 'ebs-volume', region }).points?.some((point) => point.id === id) === true;
  const kind = request.kind === 'snapshot' ? (ofVolume ? 'ebs-volume' : 'ec2-instance') : request.kind;
  if (!task.kinds.includes(kind)) return refuse(`nobody asked for ${kind}`);
  if (!witness.hasRead({ kind, region })) return refuse('a page was never read');
  const isLoose = request.kind === 'snapshot' && !ofVolume;
  const why = isLoose
    ? whyNotDeleteSnapshot(world, attempt, request)
    : whyNotDeletePoint(world, attempt, { ...request, kind });
  return why === null ? null : refuse(why);
}

function whyNotDeletePoint(
  world: World,
  attempt: Attempt,
  { kind, region, id }: DeletionRequest & { readonly kind: PointFact['kind'] },
): string | null {
  const { witness } = attempt;
  const place = { kind, region };
  const now = pointNow(world.account, place, id);
  const view = witness.viewOf(place);
  const listed = view.points?.find((point) => point.id === id);
  // Of what is not ours nothing is lost only where nothing of that name is there.
  if (listed === undefined) return 'it was not listed';
  // Somebody else was faster: there is nothing left to lose.
  if (now === null) return null;
  const rules = purgeRules(world, attempt);
  const asked = witness.listed.filter((point) => witness.deletionsAsked.has(point.id));
  const leftOvers = witness.leftOvers.filter((snapshot) => isDueSnapshot(snapshot, rules)).length;
  if (isTooMuch(asked, witness.listed, rules, 0, leftOvers)) return `more than max-deletions allows: ${asked.length}`;
  const reasons = whyKeep(listed, view, view.points ?? [], rules);
  if (reasons === null) return null;
  const touched = attempt.touched.has(id) || attempt.touched.has(listed.sourceKey);
  const mayNow = touched && whyKeep(now, view, visiblePoints(world.account, place), rules) === null;
  return mayNow ? null : reasons;
}

/** Why a recovery point is to be kept; null when nothing keeps it. */
export function whyKeep(point: PointFact, view: View, listed: readonly PointFact[], rules: PurgeRules): string | null {
  const own = ownReasons(point, rules);
  if (own.size > 0) return [...own].join(', ');
  // One that failed holds nothing that a retention could want.
  if (point.state !== 'failed' && keptByRetention(listed, rules).has(point.id)) return 'a retention keeps it';
  // Whether the source exists matters only for what min-keep may hold.
  if (rules.minKeep > 0 && point.source !== null && amongNewest(point, listed, rules) === 'yes') {
    const exists = view.existing.get(identityOf(point));
    if (exists === undefined) return `whether ${point.source} exists was not read`;
    if (exists) return `min-keep: ${point.source} exists`;
  }
  if (point.kind !== 'ec2-instance') {
    const open = view.public.get(point.id);
    if (open === undefined) return 'whether it is public was not read';
    if (open) return 'it is public';
  }
  if (isGuardedByUsers(point, rules)) {
    const used = view.inUse.get(point.id);
    if (used === undefined) return 'whether it is in use was not read';
    if (used) return 'it is in use';
  }
  if (view.locked?.has(point.id) === true) return 'it is locked';
  return null;
}

/** An AMI that consists of a volume's snapshot keeps it in any case; nothing names a snapshot of a database. */
export function isGuardedByUsers({ kind }: PointFact, { protectInUse }: PurgeRules): boolean {
  return kind === 'ebs-volume' || (kind === 'ec2-instance' && protectInUse);
}

function whyNotDeleteSnapshot(world: World, attempt: Attempt, { region, id }: DeletionRequest): string | null {
  const { witness, touched } = attempt;
  const { account } = world;
  const place = { kind: 'ec2-instance', region } as const;
  const users = allPoints(account, place).filter((image) => image.snapshots.includes(id));
  const user = users.find((image) => !touched.has(image.id));
  if (user !== undefined) return `${user.id} uses it`;
  if (witness.gone.some((image) => image.snapshots.includes(id))) return null;
  const view = witness.viewOf(place);
  // Its image went with an answer that was lost, or was deregistered by somebody else while this run was about to.
  if (view.points?.some((image) => image.snapshots.includes(id) && witness.deletionsAsked.has(image.id))) return null;
  const facts = [view.snapshots ?? [], visibleSnapshots(account, region)].flatMap(
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
  if (parent !== null && pointNow(account, { kind: 'ec2-instance', region: snapshot.region }, parent) !== null) {
    return `its image ${parent} is there`;
  }
  return null;
}
