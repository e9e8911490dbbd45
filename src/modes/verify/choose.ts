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

/** A resource of which nothing is tested. */
export interface PassedOver {
  readonly resource: Resource;
  readonly because: 'recent' | 'later' | 'no-backup';
  /** When one of its recovery points last booted. */
  readonly verifiedAt: Instant | null;
}

export interface Chosen {
  readonly tests: readonly BootTest[];
  readonly passedOver: readonly PassedOver[];
}

export interface Choosing {
  readonly account: AccountId;
  /** When the account was read: nothing is dated later, unless something is wrong. */
  readonly seenAt: Instant;
  /** What was verified since then is not tested again. */
  readonly since: Instant;
}

/** What is to be tested some time, in its turn, and the rest. */
export interface Queue {
  readonly due: readonly Due[];
  readonly passedOver: readonly PassedOver[];
}

export type Due = Good & Pick<BootTest, 'resource'> & Pick<TestTurn, 'lot'>;

/** Of each resource that was not verified lately the newest good recovery point. */
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

/** The first so many of the queue. */
export function firstOf(queue: Queue, most: number): Chosen {
  const first = new Set(queue.due.slice(0, most));
  return chosenOf(queue, (one) => first.has(one));
}

/** Those that are tested in this run; the others come later. */
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

/** What is known of the good recovery points of one resource. */
interface Good {
  /** The newest. */
  readonly point: RecoveryPoint;
  readonly createdAt: Instant;
  /** When one of them last booted. */
  readonly verifiedAt: Instant | null;
}

/** Good is what is available, proven to be ours and made of the resource itself, and not dated in the future. */
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
 * The order differs from day to day: with more that never boot than one run tests, it must not be the same ones that are never tested.
 */
function lotOf({ id }: RecoveryPoint, now: Instant): string {
  const day = new Date(now).toISOString().slice(0, 10);
  return createHash('sha256').update(`${day} ${id}`).digest('hex');
}

/** What was never verified first, then what was verified longest ago, then by lot. */
export function inTurn(one: Omit<TestTurn, 'key'>, other: Omit<TestTurn, 'key'>): number {
  const instant = ({ verifiedAt: at }: Omit<TestTurn, 'key'>) => at ?? Number.NEGATIVE_INFINITY;
  if (instant(one) !== instant(other)) return instant(one) < instant(other) ? -1 : 1;
  return one.lot < other.lot ? -1 : 1;
}
