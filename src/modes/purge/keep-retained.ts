import { guardUnevaluated } from '../../decide/faults.ts';
import { sourceFacts } from '../../decide/identity.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import { type RetainedPoint, retentionKeeps } from '../../decide/retention.ts';
import { badInput } from '../../model/known-faults.ts';
import type { Change, ChangeSet, Failure, Instant, Inventory, RecoveryPoint, RecoveryPointId } from '../../model.ts';
import { membershipOf, type UnknownRule, unknownWords } from '../../plan/membership.ts';
import type { DirectPlan, PlanFile } from '../../plan/model.ts';
import type { EarlierPlans } from '../shared/earlier-plans.ts';
import { type Unjudged, unknownWarnings } from './unknown-warnings.ts';

/**
 * Keeps what the retention of a plan keeps beyond its expiry, and the backups of unknown plans or rules. Only turns
 * deletions into keeps or refusals.
 *
 * A backup that a change of the plan file took out of a retention stays for the grace period, as with a shortened expiry:
 * the versions that were in force within it keep too.
 * @param file Null where this run has none; then every backup made by a plan is kept.
 */
export function keepRetained(
  changeSet: ChangeSet,
  inventory: Inventory,
  file: PlanFile | null,
  now: Instant,
  earlier: EarlierPlans = { known: true, files: [] },
): ChangeSet {
  const reasons = file === null ? new Map() : allReasons(inventory, file, now, earlier);
  const kept: Unjudged[] = [];
  const unread = earlier.known ? null : unreadHistory(earlier.why);
  const failures = new Set<Failure>(changeSet.failures);
  const changes = changeSet.changes.flatMap((change): readonly Change[] => {
    const made = madeIn(change);
    if (made === null) return [change];
    const { unknown } = membershipOf(made, file);
    const [first] = unknown;
    if (first !== undefined) {
      kept.push({ kind: made.kind, loose: change.action === 'delete-snapshot', unknown });
      if (change.action !== 'delete') return [];
      const because = file === null ? 'retention' : 'unknown-plan';
      return [{ action: 'keep', point: change.point, because, reason: reasonOf(first) }];
    }
    if (change.action !== 'delete') return [change];
    const { point } = change;
    const reason = reasons.get(point.id);
    if (reason !== undefined) return [{ action: 'keep', point, because: 'retention', reason }];
    if (unread === null || point.tags.backupPlan === null) return [change];
    failures.add(unread.failure);
    return [{ action: 'refuse', point, reason: unread.reason }];
  });
  const warnings = [...changeSet.warnings, ...unknownWarnings(kept)];
  return { ...changeSet, changes, failures: [...failures], warnings };
}

function unreadHistory(why: string): { readonly reason: string; readonly failure: Failure } {
  const advice =
    'Write "fetch-depth: 0" under "with:" of actions/checkout, so that a purge can see whether the retention was cut in the last days.';
  const fault = guardUnevaluated('retention', badInput(why, advice));
  return {
    reason: `whether its retention was cut is not known: ${why}`,
    failure: { region: null, target: 'plan-file', action: 'purge', fault },
  };
}

/** Prefers the reason by the present file to those by earlier versions. */
function allReasons(
  inventory: Inventory,
  file: PlanFile,
  now: Instant,
  earlier: EarlierPlans,
): ReadonlyMap<RecoveryPointId, string> {
  const before = (earlier.known ? earlier.files : []).flatMap((one) =>
    [...retentionReasons(inventory, one, now)].map(
      ([id, reason]) => [id, `${reason}, before the plan file was changed`] as const,
    ),
  );
  return new Map([...before.reverse(), ...retentionReasons(inventory, file, now)]);
}

/** Returns what is about to be deleted although it may hold a backup; null for every other change. */
function madeIn(change: Change): Pick<RecoveryPoint, 'kind' | 'tags'> | null {
  if (change.action === 'delete') return change.because === 'expired' ? change.point : null;
  if (change.action === 'delete-snapshot') return change.snapshot.state === 'error' ? null : change.snapshot;
  return null;
}

function reasonOf(unknown: UnknownRule): string {
  return unknown.why === 'no-file'
    ? `${unknownWords(unknown)}, so its retention cannot be judged`
    : unknownWords(unknown);
}

/** Returns the reason for each point that any plan of the file keeps. */
function retentionReasons(inventory: Inventory, file: PlanFile, now: Instant): ReadonlyMap<RecoveryPointId, string> {
  const reasons = new Map<RecoveryPointId, string>();
  const points = inventory.regions.flatMap((region) => (region.read ? region.points : []));
  const members = membersByPlan(points, file);
  for (const plan of file.plans) {
    if (plan.engine !== 'direct' || plan.retention === null) continue;
    const ofPlan = members.get(plan) ?? [];
    for (const { id, createdAt } of ofPlan) {
      if (createdAt === null) reasons.set(id, 'it cannot be read when it was made, so its retention cannot be judged');
    }
    const judged = ofPlan.map((point) => retainedPoint(point, inventory)).filter((point) => point !== null);
    for (const [id, reason] of retentionKeeps(judged, plan.retention, now)) {
      const known = reasons.get(id);
      reasons.set(id, known === undefined ? reason : `${known}; ${reason}`);
    }
  }
  return reasons;
}

/** Groups the points by plan; a point can belong to several plans, and is listed once in each. */
function membersByPlan(
  points: readonly RecoveryPoint[],
  file: PlanFile,
): ReadonlyMap<DirectPlan, readonly RecoveryPoint[]> {
  const members = new Map<DirectPlan, RecoveryPoint[]>();
  for (const point of points) {
    for (const plan of membershipOf(point, file).plans) {
      const known = members.get(plan);
      if (known === undefined) members.set(plan, [point]);
      else known.push(point);
    }
  }
  return members;
}

function retainedPoint(point: RecoveryPoint, { account }: Inventory): RetainedPoint | null {
  const { id, createdAt, state } = point;
  const ownership = proveOwnership(point, account);
  if (!ownership.ours || createdAt === null) return null;
  return { ...sourceFacts(point, ownership.source), id, createdAt, available: state === 'available' };
}
