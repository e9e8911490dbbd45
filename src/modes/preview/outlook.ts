import { isCopy } from '../../decide/copies.ts';
import { readExpireTag } from '../../decide/expire-tag.ts';
import { formatInstant } from '../../decide/expiry.ts';
import { sourceFacts, sourceKey, sourcesAmong } from '../../decide/identity.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import { decideRetain } from '../../decide/retain.ts';
import {
  type Expiry,
  type Instant,
  keyOf,
  type RecoveryPoint,
  type RecoveryPointId,
  type ResourceId,
  recoveryPointId,
} from '../../model.ts';
import {
  backupPlanValue,
  type MembershipTags,
  membershipOf,
  type UnknownRule,
  unknownWords,
} from '../../plan/membership.ts';
import type { BackupPlan, PlanFile } from '../../plan/model.ts';
import { lastingOf } from './lasting.ts';
import type { Deletion, Fate, Outlook, PreviewInput } from './model.ts';
import { type SimulatedPoint, simulate } from './simulate.ts';
import { estimateStorage, gibOf } from './storage.ts';
import { type ProtectedResource, protectedResources } from './upcoming.ts';

const DAY = 86_400_000;
const NO_PLANS: PlanFile = { plans: [] };

/** An existing recovery point of ours with the resource it was made of. */
export interface OwnPoint {
  readonly point: RecoveryPoint & { readonly createdAt: Instant };
  readonly source: ResourceId;
  /** The key of the resource that it was made of, whatever that is called now, and its `Name`; of one that is gone a key of its own. */
  readonly key: string;
  readonly resourceName: string;
}

/** What happens under one plan file, and what becomes of every existing recovery point of ours. */
export interface PlannedCourse {
  readonly outlook: Outlook;
  readonly fates: ReadonlyMap<RecoveryPointId, Fate>;
  /** From when on a purge may delete each of them, however far that is; infinite for what stays. */
  readonly lasting: ReadonlyMap<RecoveryPointId, Instant>;
  readonly protectedOnes: ReadonlyMap<string, ProtectedResource>;
}

/** Those of the points that are proven ours: nothing else is ever touched. One of unknown age stays, and has no course to show. */
export function ownPoints({ account, points, resources }: PreviewInput['inventory']): readonly OwnPoint[] {
  const find = sourcesAmong(resources);
  return points.flatMap((point): OwnPoint[] => {
    const ownership = proveOwnership(point, account);
    const { createdAt } = point;
    // A copy protects the same resource elsewhere, and counts for nothing here.
    if (!ownership.ours || createdAt === null || isCopy(point)) return [];
    const { source } = ownership;
    const facts = sourceFacts(point, source);
    const resource = find(facts);
    const key = resource === null ? `gone ${sourceKey(facts)}` : keyOf(resource);
    return [{ point: { ...point, createdAt }, source, key, resourceName: resource?.name ?? '' }];
  });
}

/** What is lived through. */
export interface Life {
  readonly file: PlanFile | null;
  /** True where `Expire` tags are brought in line with the file first, as a retain does. */
  readonly retained: boolean;
  /** The file that this one takes the place of now: while the grace lasts, its retention still keeps. */
  readonly earlier: PlanFile | null;
  /** Names of the rules that no workflow fires. */
  readonly idle: ReadonlySet<string>;
  /** One more purge, at the end of all; null where the daily ones are all. */
  readonly lastPurge: Instant | null;
}

/**
 * Lives through the days under a plan file: its rules make recovery points and a purge runs every day, the first one now. Every
 * backup is taken to succeed.
 */
export function courseUnder(life: Life, own: readonly OwnPoint[], input: PreviewInput): PlannedCourse {
  const { inventory, now, days = 35, minKeep, pricePerGibMonth } = input;
  const { file, lastPurge } = life;
  const until = lastPurge ?? now + days * DAY;
  const daily = Array.from({ length: days + 1 }, (_, day) => now + day * DAY).filter((purge) => purge <= until);
  const purges = lastPurge === null ? daily : [...daily, lastPurge];
  const plans = file ?? NO_PLANS;
  const protectedOnes = protectedResources(plans, inventory.resources, { ...input, idle: life.idle, until });
  const names = new Map(inventory.resources.map((resource) => [keyOf(resource), resource.name]));
  const fates = new Map<RecoveryPointId, Fate>();
  const lasting = new Map<RecoveryPointId, Instant>();
  const deletions: Deletion[] = [];
  const tally = new Tally(now, days);
  const left: (SimulatedPoint & { readonly key: string })[] = [];
  for (const [key, points] of pointsByResource(life, own, protectedOnes, input)) {
    for (const { exists, createdAt } of points) if (!exists) tally.created(createdAt);
    const course = simulate({ points, exists: names.has(key) }, purges, {
      minKeep,
      graceEnds: now + input.graceMilliseconds,
    });
    for (const { point, at } of course.deleted) {
      tally.deleted(at);
      if (!point.exists) continue;
      const { kind, region, id: recoveryPointId, source: resourceId } = point;
      deletions.push({
        kind,
        region,
        recoveryPointId,
        resourceId,
        resourceName: names.get(key) ?? '',
        at: formatInstant(at),
      });
    }
    for (const point of points) {
      const fate = course.fates.get(point.id);
      if (point.exists && fate !== undefined) fates.set(point.id, fate);
    }
    for (const [id, end] of lastingOf(points, now, until)) lasting.set(id, end);
    left.push(...course.left.map((point) => ({ ...point, key })));
  }
  deletions.sort(
    (a, b) => compare(a.at, b.at) || compare(a.region, b.region) || compare(a.recoveryPointId, b.recoveryPointId),
  );
  const outlook: Outlook = {
    protectedCount: [...protectedOnes.values()].filter(({ firing }) => firing.length > 0).length,
    createdCount: tally.days.reduce((sum, day) => sum + day.created, 0),
    deletedCount: tally.days.reduce((sum, day) => sum + day.deleted, 0),
    perDay: tally.days,
    deletions,
    storage: estimateStorage(left, pricePerGibMonth),
    oldestDays: oldestOf(left, until),
  };
  return { outlook, fates, lasting, protectedOnes };
}

function oldestOf(left: readonly SimulatedPoint[], until: Instant): number | null {
  const oldest = left.reduce((least, { createdAt }) => Math.min(least, createdAt), Number.POSITIVE_INFINITY);
  return Number.isFinite(oldest) ? Math.floor((until - oldest) / DAY) : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Counts by day in UTC. */
class Tally {
  readonly days: readonly { date: string; created: number; deleted: number }[];
  readonly #first: number;

  constructor(now: Instant, days: number) {
    this.#first = Math.floor(now / DAY);
    this.days = Array.from({ length: days + 1 }, (_, day) => ({
      date: formatInstant((this.#first + day) * DAY).slice(0, 10),
      created: 0,
      deleted: 0,
    }));
  }

  created(at: Instant): void {
    const day = this.#dayOf(at);
    if (day !== undefined) day.created += 1;
  }

  deleted(at: Instant): void {
    const day = this.#dayOf(at);
    if (day !== undefined) day.deleted += 1;
  }

  #dayOf(at: Instant) {
    return this.days[Math.floor(at / DAY) - this.#first];
  }
}

/**
 * Existing and upcoming recovery points of each resource, by its key.
 * @param files Null where there is no plan file: a purge without one keeps what a plan made.
 */
function pointsByResource(
  files: Life,
  own: readonly OwnPoint[],
  protectedOnes: ReadonlyMap<string, ProtectedResource>,
  input: PreviewInput,
): ReadonlyMap<string, SimulatedPoint[]> {
  const groups = new Map<string, SimulatedPoint[]>();
  const file = files.file ?? NO_PLANS;
  const retained = new Map(
    decideRetain(files.retained ? own.map(({ point }) => point) : [], file, {
      ...input,
      account: input.inventory.account,
    }).map(({ point, to }) => [point.id, to]),
  );
  for (const each of own) {
    const { key } = each;
    const point = existingPoint(each, retained.get(each.point.id), files, input);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [point]);
    else group.push(point);
  }
  for (const [key, { resource, upcoming }] of protectedOnes) {
    const group = groups.get(key) ?? [];
    const gib = sizeOfNext(group);
    const planned = upcoming.map(
      ({ at, due, expiresAt }): SimulatedPoint => ({
        id: recoveryPointId(`planned-${resource.id}-${at}`),
        kind: resource.kind,
        source: resource.id,
        region: resource.region,
        createdAt: at,
        availableFrom: at,
        exists: false,
        expiresAt,
        due: expiresAt === 'never' ? null : expiresAt,
        keptBecause: '',
        plans: [...new Set(due.map(({ plan }) => plan))],
        earlierPlans: earlierPlansOf({ backupPlan: backupPlanValue(due), backupTag: null }, files),
        gib,
      }),
    );
    groups.set(key, [...group, ...planned]);
  }
  return groups;
}

type Files = Pick<Life, 'file' | 'earlier'>;

function earlierPlansOf(tags: MembershipTags, { earlier }: Files): readonly BackupPlan[] {
  return earlier === null ? [] : membershipOf({ tags }, earlier).plans;
}

/** The next one is taken to be as large as the newest one. */
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
  files: Files,
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
    earlierPlans: earlierPlansOf(point.tags, files),
    gib: gibOf(point),
  };
}

/** What is pending now is taken to become available, but not for the first purge. */
function availableFrom({ state }: RecoveryPoint, now: Instant): Instant | null {
  if (state === 'available') return Number.NEGATIVE_INFINITY;
  return state === 'pending' ? now + 1 : null;
}

/** The same order of reasons as in a purge. */
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
  // A purge leaves alone what is pending, and the first purge is now.
  const due = point.state === 'pending' ? Math.max(expiresAt, now + 1) : expiresAt;
  return { due, keptBecause: 'it does not expire before' };
}
