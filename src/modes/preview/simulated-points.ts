import { readExpireTag } from '../../decide/expire-tag.ts';
import { verifiedAt } from '../../decide/verified.ts';
import { groupBy } from '../../model/group.ts';
import {
  type Expiry,
  type Instant,
  type RecoveryPoint,
  type RecoveryPointId,
  type Resource,
  recoveryPointId,
} from '../../model.ts';
import { backupPlanValue, membershipOf, type UnknownRule, unknownWords } from '../../plan/membership.ts';
import type { BackupPlan, PlanFile } from '../../plan/model.ts';
import { decideRetain } from '../../plan/retain.ts';
import { shareExpiries } from '../../plan/share-expiries.ts';
import { availableFrom } from './available-from.ts';
import { awaitedCopies } from './awaited-copies.ts';
import type { PreviewInput } from './model.ts';
import type { Life, OwnPoint } from './own-points.ts';
import type { SimulatedPoint } from './simulated-point.ts';
import { gibOf } from './storage.ts';
import type { ProtectedResource, UpcomingBackup } from './upcoming.ts';

const NO_PLANS: PlanFile = { plans: [] };

/**
 * Yields the existing and future recovery points of each resource, with its key. One resource at a time, because there are
 * many times more future points than existing ones.
 */
export function* pointsByResource(
  files: Life,
  own: readonly OwnPoint[],
  protectedOnes: ReadonlyMap<string, ProtectedResource>,
  input: PreviewInput,
): Generator<readonly [key: string, points: readonly SimulatedPoint[]]> {
  const retained = retainedExpiries(files, own, input);
  const existing = groupBy(own, ({ key }) => key);
  const plannedOf = planning(files);
  const awaited = awaitedCopies(input);
  for (const key of new Set([...existing.keys(), ...protectedOnes.keys()])) {
    const points = (existing.get(key) ?? []).map((one) => ({
      ...existingPoint(one, retained.get(one.point.id), files, input),
      ...guardedBy(one, awaited, input),
    }));
    const protectedOne = protectedOnes.get(key);
    if (protectedOne === undefined) yield [key, points];
    else {
      const { resource, upcoming } = protectedOne;
      yield [key, [...points, ...plannedOf(resource, upcoming, sizeOfNext(points))]];
    }
  }
}

/** Returns the expiries that a retain writes first; none where no retain runs. */
function retainedExpiries(
  { file, retained }: Life,
  own: readonly OwnPoint[],
  input: PreviewInput,
): ReadonlyMap<RecoveryPointId, Expiry> {
  if (!retained) return new Map();
  const plans = file ?? NO_PLANS;
  const { account } = input.inventory;
  const alone = decideRetain(
    own.map(({ point }) => point),
    plans,
    { ...input, account },
  );
  return new Map(shareExpiries(alone, plans).map(({ point, to }) => [point.id, to]));
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/**
 * Returns a function that creates the future points. Resources of the same plans differ only in their source and size, and
 * are simulated one after another: each reuses the points of the previous one, because there are thousands for each.
 */
function planning({ earlier }: Life) {
  const known = new Map<readonly UpcomingBackup[], readonly Mutable<SimulatedPoint>[]>();
  return (resource: Resource, upcoming: readonly UpcomingBackup[], gib: number | null): readonly SimulatedPoint[] => {
    const { kind, id: source, region } = resource;
    const planned = known.get(upcoming) ?? plannedPoints(resource, upcoming, earlier);
    known.set(upcoming, planned);
    for (const point of planned) {
      point.kind = kind;
      point.source = source;
      point.region = region;
      point.gib = gib;
    }
    return planned;
  };
}

function plannedPoints(
  { kind, id: source, region }: Resource,
  upcoming: readonly UpcomingBackup[],
  earlier: PlanFile | null,
): readonly Mutable<SimulatedPoint>[] {
  return upcoming.map(({ at, due, expiresAt }) => ({
    id: recoveryPointId(`planned-${at}`),
    kind,
    source,
    region,
    createdAt: at,
    availableFrom: at,
    exists: false,
    expiresAt,
    due: expiresAt === 'never' ? null : expiresAt,
    keptBecause: '',
    plans: [...new Set(due.map(({ plan }) => plan))],
    earlierPlans: earlierPlansOf({ backupPlan: backupPlanValue(due), backupTag: null }, earlier),
    gib: null,
  }));
}

function earlierPlansOf(
  tags: Parameters<typeof membershipOf>[0]['tags'],
  earlier: PlanFile | null,
): readonly BackupPlan[] {
  return membershipOf({ tags }, earlier).plans;
}

/** Assumes that the next backup is as large as the newest. */
function sizeOfNext(existing: readonly SimulatedPoint[]): number | null {
  return (
    existing.reduce<SimulatedPoint | null>(
      (newest, point) =>
        point.gib !== null && (newest === null || point.createdAt > newest.createdAt) ? point : newest,
      null,
    )?.gib ?? null
  );
}

function existingPoint(
  { point, source }: OwnPoint,
  retained: Expiry | undefined,
  files: Life,
  { now }: PreviewInput,
): SimulatedPoint {
  const { plans, unknown } = membershipOf(point, files.file);
  const tag = readExpireTag(point.tags.expire);
  const expiresAt = retained ?? (tag.readable ? tag.expiresAt : null);
  return {
    kind: point.kind,
    id: point.id,
    source,
    region: point.region,
    createdAt: point.createdAt,
    availableFrom: availableFrom(point, now),
    exists: true,
    expiresAt,
    ...dueOf(point, expiresAt, now, unknown[0]),
    plans,
    earlierPlans: earlierPlansOf(point.tags, files.earlier),
    gib: gibOf(point),
  };
}

/** Returns the facts for the guards `keep-verified` and `protect-uncopied`. */
function guardedBy(
  { point }: OwnPoint,
  awaited: ReturnType<typeof awaitedCopies>,
  { protectUncopied }: PreviewInput,
): Pick<SimulatedPoint, 'verifiedFrom' | 'awaitsCopyUntil'> {
  const verifiedFrom = verifiedAt(point, Number.POSITIVE_INFINITY);
  const until = protectUncopied ? awaited(point).until : null;
  return {
    ...(verifiedFrom !== null && { verifiedFrom }),
    ...(until !== null && { awaitsCopyUntil: until }),
  };
}

/** Checks the reasons in the same order as a purge. */
function dueOf(
  point: RecoveryPoint,
  expiresAt: Expiry | null,
  now: Instant,
  unknown: UnknownRule | undefined,
): Pick<SimulatedPoint, 'due' | 'keptBecause'> {
  if (point.protection !== null) {
    return { due: null, keptBecause: `deregistration protection is ${point.protection}` };
  }
  if (point.public) return { due: null, keptBecause: 'it is public' };
  if (point.state === 'failed') return { due: now, keptBecause: '' };
  if (expiresAt === null) return { due: null, keptBecause: 'it has no Expire tag that can be read' };
  if (expiresAt === 'never') return { due: null, keptBecause: 'it never expires' };
  if (unknown !== undefined) return { due: null, keptBecause: unknownWords(unknown) };
  // A purge keeps pending points, and the first purge is now.
  const due = point.state === 'pending' ? Math.max(expiresAt, now + 1) : expiresAt;
  return { due, keptBecause: 'it does not expire before' };
}
