import { createHash } from 'node:crypto';
import { isCopy } from '../../decide/copies.ts';
import { sourcesAmong } from '../../decide/identity.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import { verifiedAt } from '../../decide/verified.ts';
import { type AccountId, type Instant, keyOf, type RecoveryPoint, type Resource } from '../../model.ts';

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
  readonly most: number;
}

/**
 * Chooses what is tested: of each resource that was not verified lately the newest good recovery point, what was never verified
 * first, then what was verified longest ago.
 */
export function chooseTests(
  resources: readonly Resource[],
  points: readonly RecoveryPoint[],
  choosing: Choosing,
): Chosen {
  const known = goodPoints(resources, points, choosing);
  const passedOver: PassedOver[] = [];
  const due: Due[] = [];
  for (const resource of resources) {
    const good = known.get(keyOf(resource));
    if (good === undefined) passedOver.push({ resource, because: 'no-backup', verifiedAt: null });
    else if (good.verifiedAt !== null && good.verifiedAt >= choosing.since) {
      passedOver.push({ resource, because: 'recent', verifiedAt: good.verifiedAt });
    } else due.push({ resource, ...good });
  }
  due.sort(inTurn(choosing.seenAt));
  const later = due.slice(choosing.most);
  return {
    tests: due.slice(0, choosing.most).map(({ resource, point }) => ({ resource, point })),
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

type Due = Good & Pick<BootTest, 'resource'>;

/** Good is what is available, proven to be ours and made of the resource itself, and not dated in the future. */
function goodPoints(
  resources: readonly Resource[],
  points: readonly RecoveryPoint[],
  { account, seenAt }: Choosing,
): ReadonlyMap<string, Good> {
  const find = sourcesAmong(resources);
  const known = new Map<string, Good>();
  for (const point of points) {
    const { kind, region, state, createdAt, sourceIdentity } = point;
    const ownership = proveOwnership(point, account);
    if (isCopy(point) || !ownership.ours || state !== 'available' || createdAt === null || createdAt > seenAt) continue;
    const { source } = ownership;
    const resource = find({ kind, region, source, ...(sourceIdentity !== undefined && { sourceIdentity }) });
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
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}

/**
 * What was never verified first, then what was verified longest ago. Among equals the order differs from day to day: with more that
 * never boot than one run tests, it must not be the same ones that are never tested.
 */
function inTurn(now: Instant): (a: Due, b: Due) => number {
  const day = new Date(now).toISOString().slice(0, 10);
  const turn = ({ point }: Due) => createHash('sha256').update(`${day} ${point.id}`).digest('hex');
  const instant = ({ verifiedAt: at }: Due) => at ?? Number.NEGATIVE_INFINITY;
  return (a, b) => {
    if (instant(a) !== instant(b)) return instant(a) < instant(b) ? -1 : 1;
    return turn(a) < turn(b) ? -1 : 1;
  };
}
