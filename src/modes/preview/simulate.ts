import { formatExpiry, formatInstant } from '../../decide/expiry.ts';
import { reasonsOf } from '../../decide/retention.ts';
import { groupBy } from '../../model/group.ts';
import { type Instant, KINDS, type RecoveryPointId } from '../../model.ts';
import type { BackupPlan } from '../../plan/model.ts';
import { awaitsCopy, byAge, holding, isThere, isVerified, type Member, type Rules } from './holding.ts';
import type { Fate, Hold } from './model.ts';
import type { SimulatedPoint } from './simulated-point.ts';

export interface SimulatedResource {
  /** Existing and future points, in any order. */
  readonly points: readonly SimulatedPoint[];
  /** False for a resource that is gone: `min-keep` and `keep-verified` keep none of its points. */
  readonly exists: boolean;
}

export interface Course {
  /** The fates of existing points. */
  readonly fates: ReadonlyMap<RecoveryPointId, Fate>;
  readonly deleted: readonly { readonly point: SimulatedPoint; readonly at: Instant }[];
  readonly left: readonly SimulatedPoint[];
}

/**
 * Simulates a purge at each of the instants, in order of time, for one resource; resources are independent of each other.
 * Every purge decides what is due and what is kept, but the reasons are only determined at the last one: what still exists
 * then was kept there.
 */
export function simulate(
  { points, exists }: SimulatedResource,
  purges: readonly Instant[],
  asked: Rules,
  textOf: (instant: Instant) => string = formatInstant,
): Course {
  const rules = exists ? asked : { ...asked, minKeep: 0, keepVerified: 0 };
  const fates = new Map<RecoveryPointId, Fate>();
  const held = new Map<SimulatedPoint, Hold>();
  const members = points.map((point): Member => ({ point, createdAt: point.createdAt, gone: false }));
  const deleted = deletedBy(members, purges, rules, held);
  for (const { point, at } of deleted) {
    if (point.exists) fates.set(point.id, deletedFate(point, at, held.get(point), { now: purges[0] ?? at, textOf }));
  }
  const left = members.filter(({ gone }) => !gone).map(({ point }) => point);
  const last = purges.at(-1) ?? 0;
  const reasons = left.some((point) => point.exists && held.has(point))
    ? reasonsAt(thereAtLast(points, deleted, last), last, rules)
    : new Map<RecoveryPointId, string>();
  for (const point of left) {
    if (point.exists) fates.set(point.id, keptFate(point, held.get(point), reasons.get(point.id)));
  }
  return { fates, deleted, left };
}

/** Returns what the last purge finds, including what it deletes, in the given order. */
function thereAtLast(
  points: readonly SimulatedPoint[],
  deleted: Course['deleted'],
  last: Instant,
): readonly SimulatedPoint[] {
  const before = new Set(deleted.flatMap(({ point, at }) => (at < last ? [point] : [])));
  return points.filter((point) => !before.has(point));
}

/** Returns what each purge deletes. Records in `held` what last kept a point that stayed or that a later purge deleted. */
function deletedBy(
  members: readonly Member[],
  purges: readonly Instant[],
  rules: Rules,
  held: Map<SimulatedPoint, Hold>,
): Course['deleted'] {
  const deleted: { point: SimulatedPoint; at: Instant }[] = [];
  const waiting = members.filter(({ point }) => point.due !== null).sort((a, b) => dueOf(a) - dueOf(b));
  const stays = holding(members, rules);
  let open: readonly Member[] = [];
  let seen = 0;
  for (const at of purges) {
    const before = seen;
    while (seen < waiting.length && dueOf(waiting[seen]) <= at) seen += 1;
    if (seen > before) open = [...open, ...waiting.slice(before, seen)];
    if (!open.some(({ createdAt }) => createdAt <= at)) continue;
    const holds = stays.at(at);
    const wentBefore = deleted.length;
    for (const member of open) {
      const { point, createdAt } = member;
      if (createdAt > at) continue;
      const hold = holds.get(member);
      if (hold !== undefined) {
        held.set(point, hold);
        continue;
      }
      member.gone = true;
      deleted.push({ point, at });
    }
    if (deleted.length === wentBefore) continue;
    open = open.filter(({ gone }) => !gone);
    stays.withoutGone();
  }
  return deleted;
}

function dueOf(member: Member | undefined): number {
  return member?.point.due ?? Number.POSITIVE_INFINITY;
}

/**
 * Returns why points are kept at the last purge. A retention's reason takes precedence over `min-keep`, and that over the
 * others, as in a purge.
 */
function reasonsAt(
  there: readonly SimulatedPoint[],
  at: Instant,
  { minKeep, keepVerified, graceEnds }: Rules,
): ReadonlyMap<RecoveryPointId, string> {
  const newestFirst = there.filter((point) => isThere(point, at)).sort(byAge);
  return new Map([
    ...there
      .filter((point) => awaitsCopy(point, at))
      .map(({ id }) => [id, 'a copy of it is wanted that is not there yet'] as const),
    ...newestFirst
      .filter((point) => isVerified(point, at))
      .slice(0, keepVerified)
      .map(({ id, kind }) => [id, `among the newest verified ${keepVerified} of its ${KINDS[kind].resource}`] as const),
    ...newestFirst
      .slice(0, minKeep)
      .map(({ id, kind }) => [id, `among the newest ${minKeep} of its ${KINDS[kind].resource}`] as const),
    ...(at < graceEnds ? retentionReasons(there, newestFirst, at, ({ earlierPlans }) => earlierPlans) : []).map(
      ([id, reason]) => [id, `${reason}, before the plan file was changed`] as const,
    ),
    ...retentionReasons(there, newestFirst, at, ({ plans }) => plans),
  ]);
}

function retentionReasons(
  there: readonly SimulatedPoint[],
  newestFirst: readonly SimulatedPoint[],
  at: Instant,
  plansOf: (point: SimulatedPoint) => readonly BackupPlan[],
): readonly (readonly [RecoveryPointId, string])[] {
  const plans = new Map(there.flatMap((point) => plansOf(point).map((plan) => [plan.name, plan])));
  return [...plans.values()].flatMap(({ name, retention }) => {
    if (retention === null) return [];
    const members = newestFirst.filter((point) => plansOf(point).some((plan) => plan.name === name));
    return [...groupBy(members, ({ source }) => source).values()].flatMap((ofSource) =>
      [...reasonsOf(ofSource, retention, at)].map(
        ([{ id }, reason]) => [id, `retention of ${name}: ${reason}`] as const,
      ),
    );
  });
}

function deletedFate(
  point: SimulatedPoint,
  at: Instant,
  held: Hold | undefined,
  { now, textOf }: { readonly now: Instant; readonly textOf: (instant: Instant) => string },
): Fate {
  // A point that was kept becomes deletable at some instant since the previous purge; this purge is the first to notice.
  const from = held === undefined ? Math.max(Number(point.due), now) : at;
  return {
    end: 'deleted',
    from: textOf(from),
    purgedAt: textOf(at),
    expiresAt: expiryOf(point),
    heldBy: held ?? null,
  };
}

function keptFate(point: SimulatedPoint, held: Hold | undefined, reason: string | undefined): Fate {
  return {
    end: 'kept',
    expiresAt: expiryOf(point),
    heldBy: held ?? null,
    reason: (held === undefined ? undefined : reason) ?? point.keptBecause,
  };
}

function expiryOf({ expiresAt }: SimulatedPoint): string | null {
  return expiresAt === null ? null : formatExpiry(expiresAt);
}
