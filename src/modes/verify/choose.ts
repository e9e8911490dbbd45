import { createHash } from 'node:crypto';
import { isCopy } from '../../decide/copies.ts';
import { sourceFacts, sourcesAmong } from '../../decide/identity.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import { verifiedAt } from '../../decide/verified.ts';
import { type AccountId, type Instant, keyOf, type RecoveryPoint, type Resource } from '../../model.ts';
import type { TestTurn } from '../../ports/together.ts';

/** One recovery point to boot. */
export interface BootTest {
  readonly resource: Resource;
  readonly point: RecoveryPoint;
}

/** A resource that is not tested in this run. */
export interface PassedOver {
  readonly resource: Resource;
  readonly because: 'recent' | 'later' | 'no-backup';
  /** When one of its recovery points last booted in a test. */
  readonly verifiedAt: Instant | null;
}

export interface Chosen {
  readonly tests: readonly BootTest[];
  readonly passedOver: readonly PassedOver[];
}

export interface Choosing {
  readonly account: AccountId;
  /** When the account was read; recovery points dated later don't count. */
  readonly seenAt: Instant;
  /** Resources verified since then are not tested again. */
  readonly since: Instant;
}

/** Resources to test eventually, in order, and those not to test. */
export interface Queue {
  readonly due: readonly Due[];
  readonly passedOver: readonly PassedOver[];
}

export type Due = Good & Pick<BootTest, 'resource'> & Pick<TestTurn, 'lot'>;

/** Returns the newest good recovery point of each resource that was not verified recently. */
export function queueOf(resources: readonly Resource[], points: readonly RecoveryPoint[], choosing: Choosing): Queue {
  const known = goodPoints(resources, points, choosing);
  const passedOver: PassedOver[] = [];
  const due: Due[] = [];
  for (const resource of resources) {
    const good = known.get(keyOf(resource));
    if (good === undefined) passedOver.push({ resource, because: 'no-backup', verifiedAt: null });
    else if (good.verifiedAt !== null && good.verifiedAt >= choosing.since) {
      passedOver.push({ resource, because: 'recent', verifiedAt: good.verifiedAt });
    } else due.push({ resource, ...good, lot: lotOf(good.point, choosing.seenAt) });
  }
  return { due: due.sort(inTurn), passedOver };
}

/** Returns the first `most` tests of the queue. */
export function firstOf(queue: Queue, most: number): Chosen {
  const first = new Set(queue.due.slice(0, most));
  return chosenOf(queue, (one) => first.has(one));
}

/** Returns the tests of this run; the others come later. */
export function chosenOf({ due, passedOver }: Queue, isTaken: (one: Due) => boolean): Chosen {
  const later = due.filter((one) => !isTaken(one));
  return {
    tests: due.filter(isTaken).map(({ resource, point }) => ({ resource, point })),
    passedOver: [
      ...passedOver,
      ...later.map(({ resource, verifiedAt: at }) => ({ resource, because: 'later' as const, verifiedAt: at })),
    ],
  };
}

/** A summary of the good recovery points of one resource. */
interface Good {
  /** The newest one. */
  readonly point: RecoveryPoint;
  readonly createdAt: Instant;
  /** When one of them last booted in a test. */
  readonly verifiedAt: Instant | null;
}

/**
 * Finds the good points of each resource: available, proven to be ours, made of the resource itself, and not dated in the
 * future.
 */
function goodPoints(
  resources: readonly Resource[],
  points: readonly RecoveryPoint[],
  { account, seenAt }: Choosing,
): ReadonlyMap<string, Good> {
  const find = sourcesAmong(resources);
  const known = new Map<string, Good>();
  for (const point of points) {
    const { state, createdAt } = point;
    const ownership = proveOwnership(point, account);
    if (isCopy(point) || !ownership.ours || state !== 'available' || createdAt === null || createdAt > seenAt) continue;
    const resource = find(sourceFacts(point, ownership.source));
    if (resource === null) continue;
    const other = known.get(keyOf(resource));
    const at = latest(verifiedAt(point, seenAt), other?.verifiedAt ?? null);
    const newest = other === undefined || isNewer(point, createdAt, other) ? { point, createdAt } : other;
    known.set(keyOf(resource), { ...newest, verifiedAt: at });
  }
  return known;
}

function isNewer({ id }: RecoveryPoint, createdAt: Instant, other: Good): boolean {
  return createdAt > other.createdAt || (createdAt === other.createdAt && id > other.point.id);
}

function latest(one: Instant | null, other: Instant | null): Instant | null {
  return one === null ? other : Math.max(one, other ?? one);
}

/**
 * Returns an order that differs from day to day: if more resources never boot than one run tests, it must not always be the
 * same ones that are left out.
 */
function lotOf({ id }: RecoveryPoint, now: Instant): string {
  const day = new Date(now).toISOString().slice(0, 10);
  return createHash('sha256').update(`${day} ${id}`).digest('hex');
}

/** Sorts never-verified resources first, then the least recently verified, then by lot. */
export function inTurn(one: Omit<TestTurn, 'key'>, other: Omit<TestTurn, 'key'>): number {
  const instant = ({ verifiedAt: at }: Omit<TestTurn, 'key'>) => at ?? Number.NEGATIVE_INFINITY;
  if (instant(one) !== instant(other)) return instant(one) < instant(other) ? -1 : 1;
  return one.lot < other.lot ? -1 : 1;
}
