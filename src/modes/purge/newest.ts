import { sourceFacts, sourceKey } from '../../decide/identity.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import { groupBy } from '../../model/group.ts';
import type { AccountId, Change, RecoveryPoint } from '../../model.ts';

/**
 * Returns the newest `count` available recovery points of each resource in each region, expired or not. Only these can be
 * kept by `min-keep`, so only their resources are looked up.
 */
export function newestAvailable(
  changes: readonly Change[],
  account: AccountId,
  count: number,
): ReadonlySet<RecoveryPoint> {
  const newest = new Set<RecoveryPoint>();
  if (count === 0) return newest;
  const available = changes.flatMap((change) => {
    if (!('point' in change) || change.point.state !== 'available') return [];
    const ownership = proveOwnership(change.point, account);
    return ownership.ours ? [{ point: change.point, key: sourceKey(sourceFacts(change.point, ownership.source)) }] : [];
  });
  for (const group of groupBy(available, ({ key }) => key).values()) {
    const points = group.map(({ point }) => point);
    // A point of unknown age may be the newest: it is kept, without counting against the limit.
    for (const point of points) if (point.createdAt === null) newest.add(point);
    const dated = points.flatMap((point) => (point.createdAt === null ? [] : [{ point, at: point.createdAt }]));
    dated.sort((a, b) => b.at - a.at || (a.point.id < b.point.id ? 1 : -1));
    for (const { point } of dated.slice(0, count)) newest.add(point);
  }
  return newest;
}
