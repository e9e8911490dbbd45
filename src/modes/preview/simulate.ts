import { formatExpiry, formatInstant } from '../../decide/expiry.ts';
import { keepPlaces, type RetainedPoint, retentionKeeps } from '../../decide/retention.ts';
import type { Retention } from '../../decide/retention-model.ts';
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
  /** Of those that exist. */
  readonly fates: ReadonlyMap<RecoveryPointId, Fate>;
  readonly deleted: readonly { readonly point: SimulatedPoint; readonly at: Instant }[];
  readonly left: readonly SimulatedPoint[];
}

/** How a purge judges. */
interface Rules {
  readonly minKeep: number;
  /** Until then the retention of the file before keeps too. */
  readonly graceEnds: Instant;
}

/**
 * Runs a purge at each of the instants, in the order of time, over one resource; resources do not depend on each other. What is due and
 * held is judged at every purge, so why it is held is only worked out for the last: whoever stayed until then was held there.
 */
export function simulate(
  { points, exists }: SimulatedResource,
  purges: readonly Instant[],
  { minKeep, graceEnds }: Rules,
): Course {
  const fates = new Map<RecoveryPointId, Fate>();
  const deleted: { point: SimulatedPoint; at: Instant }[] = [];
  const held = new Map<SimulatedPoint, Hold>();
  const waiting = points.filter(({ due }) => due !== null).sort((a, b) => Number(a.due) - Number(b.due));
  const stays = holding(points, { minKeep: exists ? minKeep : 0, graceEnds });
  let open: readonly SimulatedPoint[] = [];
  let seen = 0;
  for (const at of purges) {
    const before = seen;
    while (seen < waiting.length && Number(waiting[seen]?.due) <= at) seen += 1;
    open = [...open, ...waiting.slice(before, seen)];
    const candidates = open.filter(({ createdAt }) => createdAt <= at);
    if (candidates.length === 0) continue;
    const holds = stays.at(at);
    const gone = new Set<SimulatedPoint>();
    for (const point of candidates) {
      const hold = holds.get(point);
      if (hold !== undefined) {
        held.set(point, hold);
        continue;
      }
      gone.add(point);
      deleted.push({ point, at });
      if (point.exists) fates.set(point.id, deletedFate(point, at, held.get(point), purges[0] ?? at));
    }
    if (gone.size === 0) continue;
    open = open.filter((point) => !gone.has(point));
    stays.without(gone);
  }
  const wentAt = new Map(deleted.map(({ point, at }) => [point, at]));
  const left = points.filter((point) => !wentAt.has(point));
  const last = purges.at(-1) ?? 0;
  const reasons = left.some((point) => point.exists && held.has(point))
    ? reasonsAt(
        points.filter((point) => (wentAt.get(point) ?? last) >= last),
        last,
        { minKeep: exists ? minKeep : 0, graceEnds },
      )
    : new Map<RecoveryPointId, string>();
  for (const point of left) {
    if (point.exists) fates.set(point.id, keptFate(point, held.get(point), reasons.get(point.id)));
  }
  return { fates, deleted, left };
}

/** What the retentions and min-keep hold at an instant, among what is still there. */
interface Holding {
  readonly at: (at: Instant) => ReadonlyMap<SimulatedPoint, Hold>;
  readonly without: (gone: ReadonlySet<SimulatedPoint>) => void;
}

/** Those that one retention judges together, newest first. */
interface Judged {
  readonly retention: Retention;
  readonly ofEarlier: boolean;
  members: readonly SimulatedPoint[];
}

/** Sorts once what is judged at every purge. */
function holding(points: readonly SimulatedPoint[], { minKeep, graceEnds }: Rules): Holding {
  let newestFirst: readonly SimulatedPoint[] = [...points].sort(byAge);
  const judged = [
    ...judgedBy(newestFirst, ({ earlierPlans }) => earlierPlans, true),
    ...judgedBy(newestFirst, ({ plans }) => plans, false),
  ];
  return {
    at: (at) => {
      const holds = new Map<SimulatedPoint, Hold>();
      for (const point of firstThere(newestFirst, at, minKeep)) holds.set(point, 'min-keep');
      for (const { retention, ofEarlier, members } of judged) {
        if (ofEarlier && at >= graceEnds) continue;
        const there = members.filter((point) => isThere(point, at));
        keepPlaces(there, retention, at, (place) => {
          const point = there[place];
          if (point !== undefined) holds.set(point, 'retention');
        });
      }
      return holds;
    },
    without: (gone) => {
      const stays = (point: SimulatedPoint) => !gone.has(point);
      newestFirst = newestFirst.filter(stays);
      for (const one of judged) one.members = one.members.filter(stays);
    },
  };
}

/** The id decides between two of the same instant, as in a purge. */
function byAge(a: SimulatedPoint, b: SimulatedPoint): number {
  return b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1);
}

function judgedBy(
  newestFirst: readonly SimulatedPoint[],
  plansOf: (point: SimulatedPoint) => readonly BackupPlan[],
  ofEarlier: boolean,
): readonly Judged[] {
  const judged: { retention: Retention; ofEarlier: boolean; members: SimulatedPoint[] }[] = [];
  // A resource that was renamed has points of several names, and each name is judged by itself.
  const places = new Map<string, Map<string, SimulatedPoint[]>>();
  for (const point of newestFirst) {
    for (const { name, retention } of plansOf(point)) {
      if (retention === null) continue;
      const ofPlan = places.get(name) ?? new Map<string, SimulatedPoint[]>();
      if (ofPlan.size === 0) places.set(name, ofPlan);
      const known = ofPlan.get(point.source);
      if (known !== undefined) {
        known.push(point);
        continue;
      }
      const members = [point];
      ofPlan.set(point.source, members);
      judged.push({ retention, ofEarlier, members });
    }
  }
  return judged;
}

function isThere({ createdAt, availableFrom }: SimulatedPoint, at: Instant): boolean {
  return createdAt <= at && availableFrom !== null && availableFrom <= at;
}

function firstThere(newestFirst: readonly SimulatedPoint[], at: Instant, count: number): readonly SimulatedPoint[] {
  const found: SimulatedPoint[] = [];
  for (const point of newestFirst) {
    if (found.length >= count) return found;
    if (isThere(point, at)) found.push(point);
  }
  return found;
}

/** Why what comes to the last purge is held there, in the order of the reasons of a purge: a retention's come before min-keep. */
function reasonsAt(
  points: readonly SimulatedPoint[],
  at: Instant,
  { minKeep, graceEnds }: Rules,
): ReadonlyMap<RecoveryPointId, string> {
  const there = points.filter((point) => point.createdAt <= at);
  const newestFirst = [...there].sort(byAge);
  return new Map([
    ...firstThere(newestFirst, at, minKeep).map(
      ({ id, kind }) => [id, `among the newest ${minKeep} of its ${KINDS[kind].resource}`] as const,
    ),
    ...(at < graceEnds ? retentionReasons(there, at, ({ earlierPlans }) => earlierPlans) : []).map(
      ([id, reason]) => [id, `${reason}, before the plan file was changed`] as const,
    ),
    ...retentionReasons(there, at, ({ plans }) => plans),
  ]);
}

function retentionReasons(
  there: readonly SimulatedPoint[],
  at: Instant,
  plansOf: (point: SimulatedPoint) => readonly BackupPlan[],
): readonly (readonly [RecoveryPointId, string])[] {
  const plans = new Map(there.flatMap((point) => plansOf(point).map((plan) => [plan.name, plan])));
  return [...plans.values()].flatMap(({ name, retention }) => {
    if (retention === null) return [];
    const members = there
      .filter((point) => plansOf(point).some((plan) => plan.name === name))
      .map((point) => ({ ...point, available: isThere(point, at) }));
    return [...retentionKeeps(members, retention, at)].map(
      ([id, reason]) => [id, `retention of ${name}: ${reason}`] as const,
    );
  });
}

function deletedFate(point: SimulatedPoint, at: Instant, held: Hold | undefined, now: Instant): Fate {
  // One that was held back becomes free at some instant since the purge before; the purge is the first to know.
  const from = held === undefined ? Math.max(Number(point.due), now) : at;
  return {
    end: 'deleted',
    from: formatInstant(from),
    purgedAt: formatInstant(at),
    expiresAt: textOf(point),
    heldBy: held ?? null,
  };
}

function keptFate(point: SimulatedPoint, held: Hold | undefined, reason: string | undefined): Fate {
  return {
    end: 'kept',
    expiresAt: textOf(point),
    heldBy: held ?? null,
    reason: (held === undefined ? undefined : reason) ?? point.keptBecause,
  };
}

function textOf({ expiresAt }: SimulatedPoint): string | null {
  return expiresAt === null ? null : formatExpiry(expiresAt);
}
