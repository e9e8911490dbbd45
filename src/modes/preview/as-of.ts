import { formatInstant } from '../../decide/expiry.ts';
import { byText } from '../../model/order.ts';
import type { Instant, KindName, RecoveryPointId, Region, ResourceId } from '../../model.ts';
import type { Fate, PreviewInput } from './model.ts';
import { courseUnder } from './outlook.ts';
import { ownPoints } from './own-points.ts';

const DAY = 86_400_000;

/** Which of the present recovery points are left on a future day. Instants are RFC 3339 in UTC. */
export interface AsOf {
  /** The last purge that is simulated, on the day in `as-of`. */
  readonly at: string;
  /** The kinds that were looked at. */
  readonly kinds: readonly KindName[];
  readonly deleted: readonly DeletedByThen[];
  readonly kept: readonly KeptThen[];
}

interface ExistingPoint {
  readonly kind: KindName;
  readonly region: Region;
  readonly recoveryPointId: RecoveryPointId;
  readonly resourceId: ResourceId;
  readonly resourceName: string;
  readonly createdAt: string;
}

export interface DeletedByThen extends ExistingPoint {
  readonly purgedAt: string;
  /** True if it is deleted on that day, and not before. */
  readonly onThatDay: boolean;
}

export interface KeptThen extends ExistingPoint {
  readonly expiresAt: string | null;
  readonly reason: string;
}

/**
 * Simulates the days under the new plan file until `asOf`, like a preview, and returns what daily purges and a last one at
 * that instant delete, and what is kept. Pure.
 * @param asOf An instant not before `input.now`; its day is in UTC.
 */
export function judgeAsOf(input: PreviewInput, asOf: Instant): AsOf {
  const { inventory, now, head, kinds, idleAfter = new Set<string>() } = input;
  const days = Math.max(0, Math.floor((asOf - now) / DAY));
  const own = ownPoints(inventory);
  const life = { file: head, retained: true, earlier: input.base, idle: idleAfter, lastPurge: asOf };
  const { fates } = courseUnder(life, own, { ...input, days });
  const deleted: DeletedByThen[] = [];
  const kept: KeptThen[] = [];
  for (const { point, source, resourceName } of own) {
    const fate = fates.get(point.id);
    if (fate === undefined) continue;
    const { kind, region, id: recoveryPointId, createdAt } = point;
    const existing: ExistingPoint = {
      kind,
      region,
      recoveryPointId,
      resourceId: source,
      resourceName,
      createdAt: formatInstant(createdAt),
    };
    if (fate.end === 'deleted') {
      const onThatDay = sameDay(fate, asOf);
      deleted.push({ ...existing, purgedAt: fate.purgedAt, onThatDay });
    } else kept.push({ ...existing, expiresAt: fate.expiresAt, reason: fate.reason });
  }
  return {
    at: formatInstant(asOf),
    kinds,
    // The deletions of the day itself come first: the question is about them.
    deleted: deleted.sort((a, b) => byText(b.purgedAt, a.purgedAt) || byPlace(a, b)),
    kept: kept.sort((a, b) => byText(a.expiresAt ?? 'unknown', b.expiresAt ?? 'unknown') || byPlace(a, b)),
  };
}

function sameDay({ purgedAt }: Extract<Fate, { end: 'deleted' }>, instant: Instant): boolean {
  return purgedAt.slice(0, 10) === formatInstant(instant).slice(0, 10);
}

function byPlace(a: ExistingPoint, b: ExistingPoint): number {
  return (
    byText(a.region, b.region) ||
    byText(a.kind, b.kind) ||
    byText(a.resourceId, b.resourceId) ||
    byText(a.createdAt, b.createdAt)
  );
}
