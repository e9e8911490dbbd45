import { KIND_NAMES, type LooseSnapshot, type RecoveryPoint, type Region } from '../../../src/model.ts';
import { NOW } from '../../decide/expire-texts.ts';
import { ACCOUNT, type World } from './arbitraries.ts';

/**
 * What a purge must do with an account, written from the rules alone and as plainly as can be: slow, and with no line of the
 * code under test.
 */

/** All AMIs of the regions that were read whole. */
export function pointsOf({ inventory }: World): RecoveryPoint[] {
  return inventory.regions.flatMap((entry) => (entry.read ? entry.points : []));
}

export function looseOf({ inventory }: World): LooseSnapshot[] {
  return inventory.regions.flatMap((entry) => (entry.read ? entry.loose : []));
}

/** This account's, with our `CreatedBy`: each of these must be accounted for. */
export function isMarked({ owner, tags }: RecoveryPoint | LooseSnapshot): boolean {
  return owner === ACCOUNT && tags.createdBy === 'backupViaTag';
}

export function isProvenOurs(point: RecoveryPoint): boolean {
  if (!isMarked(point)) return false;
  if (point.source === null || point.managedBy !== null) return false;
  return point.tags.source === null || point.tags.source === point.source;
}

function isPast(text: string | null, { meanings }: World): boolean {
  if (text === null) return false;
  const meaning = meanings.get(text);
  return meaning !== undefined && meaning !== 'never' && meaning <= NOW;
}

function isWanted(backupTag: string | null, { wanted }: World): boolean {
  return wanted === null || backupTag === wanted;
}

/** May go as far as its own properties tell. */
export function isDue(point: RecoveryPoint, world: World): boolean {
  if (!isProvenOurs(point) || !isWanted(point.tags.backupTag, world)) return false;
  if (point.protection !== null || point.public === true || point.state === 'pending') return false;
  return point.state === 'failed' || isPast(point.tags.expire, world);
}

function evidenceOf({ evidence }: World, region: Region) {
  const found = evidence.get(region);
  if (found === undefined) throw new Error(`the world has no evidence for ${region}`);
  return found;
}

/** The id that stays when a resource is renamed, where the service recorded one. */
export function resourceOf({ source, sourceIdentity }: RecoveryPoint): string {
  return sourceIdentity ?? source ?? '';
}

/** True when among the proven available AMIs of its instance fewer than `minKeep` are newer. */
export function isAmongNewest(point: RecoveryPoint, world: World): boolean {
  if (point.state !== 'available') return false;
  const newer = pointsOf(world).filter(
    (other) =>
      other.region === point.region &&
      resourceOf(other) === resourceOf(point) &&
      other.state === 'available' &&
      isProvenOurs(other) &&
      bornAt(other) > bornAt(point),
  );
  return newer.length < world.request.minKeep;
}

/** A readable instant that has come, on an AMI of ours that can be launched. */
export function isVerified(point: RecoveryPoint, { meanings }: World): boolean {
  const { verified } = point.tags;
  const meaning = verified === undefined ? undefined : meanings.get(verified);
  if (meaning === undefined || meaning === 'never' || meaning > NOW) return false;
  return point.state === 'available' && isProvenOurs(point);
}

/** True when among the verified AMIs of its instance fewer than `keepVerified` are newer. */
function isAmongNewestVerified(point: RecoveryPoint, world: World): boolean {
  if (!isVerified(point, world)) return false;
  const newer = pointsOf(world).filter(
    (other) =>
      other.region === point.region &&
      resourceOf(other) === resourceOf(point) &&
      isVerified(other, world) &&
      bornAt(other) > bornAt(point),
  );
  return newer.length < world.request.keepVerified;
}

/** Due, and kept by a guard or by the doubt that a guard could not clear. */
function isGuarded(point: RecoveryPoint, world: World): boolean {
  const { request } = world;
  const { existing, users, public: publicOnes } = evidenceOf(world, point.region);
  if (point.public === null) {
    if (publicOnes === null || !publicOnes.ok) return true;
    if (publicOnes.value.has(point.id)) return true;
  }
  if (request.minKeep > 0) {
    if (existing === null || !existing.ok) return true;
    if (existing.value.has(resourceOf(point)) && isAmongNewest(point, world)) return true;
  }
  if (request.keepVerified > 0 && isAmongNewestVerified(point, world)) {
    if (existing === null || !existing.ok) return true;
    if (existing.value.has(resourceOf(point))) return true;
  }
  if (request.protectInUse) {
    if (users === null || !users.ok) return true;
    if ((users.value.get(point.id) ?? []).length > 0) return true;
  }
  return point.snapshots.some(({ id }) => isHeld(id, point.region, world));
}

/** Locked, or nobody could find out; where this account may not ask, the service's own refusal has to do. */
function isHeld(id: string, region: Region, world: World): boolean {
  const { locked } = evidenceOf(world, region);
  if (locked === null || !locked.ok) return true;
  return locked.value.known && [...locked.value.held.keys()].some((one) => one === id);
}

/** The AMIs that go unless there are too many of them. */
function passGuards(world: World): RecoveryPoint[] {
  return pointsOf(world).filter((point) => isDue(point, world) && !isGuarded(point, world));
}

export function isTooMany(world: World): boolean {
  const limit = world.request.maxDeletions;
  if (limit === null) return false;
  const due = [...passGuards(world), ...leftOversPastGuards(world)];
  if ('count' in limit) return due.length > limit.count;
  const ours = [...pointsOf(world).filter(isProvenOurs), ...leftOvers(world)];
  type Counted = readonly (RecoveryPoint | LooseSnapshot)[];
  const isAbove = (some: Counted, of: Counted) => some.length * 100 > limit.percent * of.length;
  if (isAbove(due, ours)) return true;
  return KIND_NAMES.some((kind) =>
    isAbove(
      due.filter((one) => one.kind === kind),
      ours.filter((one) => one.kind === kind),
    ),
  );
}

/** The ids of exactly those AMIs that a purge deletes. */
export function deletedPoints(world: World): string[] {
  return isTooMany(world) ? [] : passGuards(world).map((point) => point.id);
}

/** Points of unknown age have a test of their own. */
function bornAt({ createdAt }: RecoveryPoint): number {
  return createdAt ?? 0;
}

/** The ids of exactly those left-behind snapshots that a purge deletes. */
export function deletedSnapshots(world: World): string[] {
  return isTooMany(world) ? [] : leftOversPastGuards(world).map((snapshot) => snapshot.id);
}

function leftOversPastGuards(world: World): LooseSnapshot[] {
  return leftOvers(world).filter((snapshot) => {
    const { registered } = evidenceOf(world, snapshot.region);
    return registered?.ok === true && !isHeld(snapshot.id, snapshot.region, world);
  });
}

/** Past their expiry, and by all that was read of no AMI any more. */
function leftOvers(world: World): LooseSnapshot[] {
  const everywhere = pointsOf(world).map((point) => point.id);
  return looseOf(world).filter((snapshot) => {
    const { registered } = evidenceOf(world, snapshot.region);
    if (!isMarked(snapshot) || !isWanted(snapshot.tags.backupTag, world)) return false;
    if (snapshot.madeFor === null || snapshot.source === null || snapshot.state !== 'completed') return false;
    if (!snapshot.original || everywhere.includes(snapshot.madeFor)) return false;
    if (snapshot.tags.source !== null && snapshot.tags.source !== snapshot.source) return false;
    if (!isPast(snapshot.tags.expire, world)) return false;
    if (registered === null || !registered.ok) return true;
    return !registered.value.points.has(snapshot.madeFor) && !registered.value.snapshots.has(snapshot.id);
  });
}
