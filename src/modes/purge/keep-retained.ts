import { proveOwnership } from '../../decide/ownership.ts';
import { type RetainedPoint, retentionKeeps } from '../../decide/retention.ts';
import {
  type Change,
  type ChangeSet,
  type Instant,
  type Inventory,
  type KindName,
  type RecoveryPoint,
  type RecoveryPointId,
  type Warning,
  wordsOf,
} from '../../model.ts';
import { isCutPlanValue, plansOf } from '../../plan/membership.ts';
import type { PlanFile } from '../../plan/model.ts';

/**
 * Keeps what the retention of a plan keeps beyond its expiry. It only ever keeps: what is not due stays as it is.
 * @param file Null where this run has none. Then what a plan made is kept, since nobody knows what its plan asks for.
 */
export function keepRetained(
  changeSet: ChangeSet,
  inventory: Inventory,
  file: PlanFile | null,
  now: Instant,
): ChangeSet {
  const reasons = file === null ? null : retentionReasons(inventory, file, now);
  const unjudged: KindName[] = [];
  const changes = changeSet.changes.map((change): Change => {
    if (change.action !== 'delete' || change.because !== 'expired') return change;
    const { point } = change;
    const keep = (reason: string): Change => ({ action: 'keep', point, because: 'retention', reason });
    if (reasons === null) {
      if (point.tags.backupPlan === null) return change;
      unjudged.push(point.kind);
      return keep(`its plan ${point.tags.backupPlan} was not read, so its retention cannot be judged`);
    }
    const reason = reasons.get(point.id);
    return reason === undefined ? change : keep(reason);
  });
  if (unjudged.length === 0) return { ...changeSet, changes };
  const warning: Warning = {
    region: null,
    target: 'plan-file',
    message: `${unjudged.length} expired ${wordsOf(unjudged).point}s that a backup plan made are kept, because no plan file was read; check the repository out before the purge, or name the file in plan-file`,
  };
  return { ...changeSet, changes, warnings: [...changeSet.warnings, warning] };
}

/** Why each point stays, as far as any plan of the file keeps it or may keep it. */
function retentionReasons(inventory: Inventory, file: PlanFile, now: Instant): ReadonlyMap<RecoveryPointId, string> {
  const reasons = new Map<RecoveryPointId, string>();
  const points = inventory.regions.flatMap((region) => (region.read ? region.points : []));
  // One of the plans that are not told may keep it, unless none of the file keeps anything.
  if (file.plans.some(({ retention }) => retention !== null)) {
    for (const { id, tags } of points) if (isCutPlanValue(tags.backupPlan)) reasons.set(id, CUT);
  }
  for (const plan of file.plans) {
    if (plan.retention === null) continue;
    const members = points.filter((point) => plansOf(point, file).some((one) => one.plan === plan));
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

const CUT = 'its BackupPlan tag was cut, so not all its plans are known';

function retainedPoint(point: RecoveryPoint, { account }: Inventory): RetainedPoint | null {
  const { kind, id, region, createdAt, state } = point;
  const ownership = proveOwnership(point, account);
  if (!ownership.ours || createdAt === null) return null;
  return { kind, id, region, source: ownership.source, createdAt, available: state === 'available' };
}
