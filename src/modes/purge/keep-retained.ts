import { sourceFacts } from '../../decide/identity.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import { type RetainedPoint, retentionKeeps } from '../../decide/retention.ts';
import type { Change, ChangeSet, Instant, Inventory, RecoveryPoint, RecoveryPointId } from '../../model.ts';
import { membershipOf, type UnknownRule, unknownWords } from '../../plan/membership.ts';
import type { PlanFile } from '../../plan/model.ts';
import { type Unjudged, unknownWarnings } from './unknown-warnings.ts';

/**
 * Keeps what the retention of a plan keeps beyond its expiry, and what was made by plans or rules of which nobody knows what
 * they ask for. It only ever keeps: what is not due stays as it is.
 * @param file Null where this run has none. Then everything that a plan made is kept.
 */
export function keepRetained(
  changeSet: ChangeSet,
  inventory: Inventory,
  file: PlanFile | null,
  now: Instant,
): ChangeSet {
  const reasons = file === null ? null : retentionReasons(inventory, file, now);
  const kept: Unjudged[] = [];
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
    const reason = change.action === 'delete' ? reasons?.get(change.point.id) : undefined;
    if (change.action !== 'delete' || reason === undefined) return [change];
    return [{ action: 'keep', point: change.point, because: 'retention', reason }];
  });
  return { ...changeSet, changes, warnings: [...changeSet.warnings, ...unknownWarnings(kept)] };
}

/** What is about to go although it may hold a backup; null for every other change. */
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

/** Why each point stays, as far as any plan of the file keeps it. */
function retentionReasons(inventory: Inventory, file: PlanFile, now: Instant): ReadonlyMap<RecoveryPointId, string> {
  const reasons = new Map<RecoveryPointId, string>();
  const points = inventory.regions.flatMap((region) => (region.read ? region.points : []));
  const memberships = points.map((point) => ({ point, plans: membershipOf(point, file).plans }));
  for (const plan of file.plans) {
    if (plan.engine !== 'direct' || plan.retention === null) continue;
    const members = memberships.flatMap(({ point, plans }) => (plans.includes(plan) ? [point] : []));
    for (const { id, createdAt } of members) {
      if (createdAt === null) reasons.set(id, 'it cannot be read when it was made, so its retention cannot be judged');
    }
    const judged = members.flatMap((point) => retainedPoint(point, inventory) ?? []);
    for (const [id, reason] of retentionKeeps(judged, plan.retention, now)) {
      const known = reasons.get(id);
      reasons.set(id, known === undefined ? reason : `${known}; ${reason}`);
    }
  }
  return reasons;
}

function retainedPoint(point: RecoveryPoint, { account }: Inventory): RetainedPoint | null {
  const { id, createdAt, state } = point;
  const ownership = proveOwnership(point, account);
  if (!ownership.ours || createdAt === null) return null;
  return { ...sourceFacts(point, ownership.source), id, createdAt, available: state === 'available' };
}
