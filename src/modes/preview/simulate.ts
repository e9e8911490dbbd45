import { formatExpiry, formatInstant } from '../../decide/expiry.ts';
import { type RetainedPoint, retentionKeeps } from '../../decide/retention.ts';
import { type Expiry, type Instant, KINDS, type RecoveryPointId } from '../../model.ts';
import type { BackupPlan } from '../../plan/model.ts';
import type { Fate, Hold } from './model.ts';

/** A recovery point of one resource in the course of a simulation, existing or still to be made. */
export interface SimulatedPoint extends Omit<RetainedPoint, 'available'> {
  /** Null where it never becomes available. */
  readonly availableFrom: Instant | null;
  readonly exists: boolean;
  /** What its Expire tag says; null where it cannot be read. */
  readonly expiresAt: Expiry | null;
  /** The instant from which a purge looks at it; null where it never does, with the reason. */
  readonly due: Instant | null;
  readonly keptBecause: string;
  /** The plans whose retention judges it. */
  readonly plans: readonly BackupPlan[];
  /** Those of the file before, whose retention judges it too while the grace lasts. */
  readonly earlierPlans: readonly BackupPlan[];
  /** Null where it is not known. */
  readonly gib: number | null;
}

export interface SimulatedResource {
  /** Those that exist and those to come, in any order. */
  readonly points: readonly SimulatedPoint[];
  /** False for a resource that is gone: min-keep keeps nothing of it. */
  readonly exists: boolean;
}

export interface Course {
  readonly fates: ReadonlyMap<RecoveryPointId, Fate>;
  readonly deleted: readonly { readonly point: SimulatedPoint; readonly at: Instant }[];
  readonly left: readonly SimulatedPoint[];
}

/** Runs a purge at each of the instants over one resource; resources do not depend on each other. */
export function simulate(
  { points, exists }: SimulatedResource,
  purges: readonly Instant[],
  { minKeep, graceEnds }: { readonly minKeep: number; readonly graceEnds: Instant },
): Course {
  const fates = new Map<RecoveryPointId, Fate>();
  const deleted: { point: SimulatedPoint; at: Instant }[] = [];
  const held = new Map<RecoveryPointId, Held>();
  const waiting = points.filter(({ due }) => due !== null).sort((a, b) => Number(a.due) - Number(b.due));
  const gone = new Set<SimulatedPoint>();
  for (const at of purges) {
    const candidates = waiting.filter((point) => !gone.has(point) && Number(point.due) <= at && point.createdAt <= at);
    if (candidates.length === 0) continue;
    const there = points.filter((point) => !gone.has(point) && point.createdAt <= at);
    const kept = keptAt(there, at, exists ? minKeep : 0, at < graceEnds);
    for (const point of candidates) {
      const hold = kept.get(point.id);
      if (hold !== undefined) {
        held.set(point.id, hold);
        continue;
      }
      gone.add(point);
      deleted.push({ point, at });
      fates.set(point.id, deletedFate(point, at, held.get(point.id), purges[0] ?? at));
    }
  }
  const left = points.filter((point) => !gone.has(point));
  for (const point of left) fates.set(point.id, keptFate(point, held.get(point.id)));
  return { fates, deleted, left };
}

interface Held {
  readonly by: Hold;
  readonly reason: string;
}

/** What the retentions and min-keep keep among the points that are there, with the reason. */
function keptAt(
  there: readonly SimulatedPoint[],
  at: Instant,
  minKeep: number,
  isInGrace: boolean,
): ReadonlyMap<RecoveryPointId, Held> {
  const kept = new Map<RecoveryPointId, Held>();
  const newestFirst = there
    .filter((point) => isAvailable(point, at))
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
  for (const { id, kind } of newestFirst.slice(0, minKeep)) {
    kept.set(id, { by: 'min-keep', reason: `among the newest ${minKeep} of its ${KINDS[kind].resource}` });
  }
  const earlier = isInGrace ? keptByPlans(there, at, ({ earlierPlans }) => earlierPlans) : [];
  for (const [id, reason] of earlier) {
    kept.set(id, { by: 'retention', reason: `${reason}, before the plan file was changed` });
  }
  for (const [id, reason] of keptByPlans(there, at, ({ plans }) => plans)) kept.set(id, { by: 'retention', reason });
  return kept;
}

function keptByPlans(
  there: readonly SimulatedPoint[],
  at: Instant,
  plansOf: (point: SimulatedPoint) => readonly BackupPlan[],
): ReadonlyMap<RecoveryPointId, string> {
  const kept = new Map<RecoveryPointId, string>();
  const plans = new Map(there.flatMap((point) => plansOf(point).map((plan) => [plan.name, plan])));
  for (const plan of plans.values()) {
    if (plan.retention === null) continue;
    const members = there
      .filter((point) => plansOf(point).some(({ name }) => name === plan.name))
      .map((point) => ({ ...point, available: isAvailable(point, at) }));
    for (const [id, reason] of retentionKeeps(members, plan.retention, at)) {
      kept.set(id, `retention of ${plan.name}: ${reason}`);
    }
  }
  return kept;
}

function isAvailable({ availableFrom }: SimulatedPoint, at: Instant): boolean {
  return availableFrom !== null && availableFrom <= at;
}

function deletedFate(point: SimulatedPoint, at: Instant, held: Held | undefined, now: Instant): Fate {
  // One that was held back becomes free at some instant since the purge before; the purge is the first to know.
  const from = held === undefined ? Math.max(Number(point.due), now) : at;
  return {
    end: 'deleted',
    from: formatInstant(from),
    purgedAt: formatInstant(at),
    expiresAt: textOf(point),
    heldBy: held?.by ?? null,
  };
}

function keptFate(point: SimulatedPoint, held: Held | undefined): Fate {
  return {
    end: 'kept',
    expiresAt: textOf(point),
    heldBy: held?.by ?? null,
    reason: held?.reason ?? point.keptBecause,
  };
}

function textOf({ expiresAt }: SimulatedPoint): string | null {
  return expiresAt === null ? null : formatExpiry(expiresAt);
}
