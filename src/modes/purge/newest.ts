import { sourceFacts, sourceKey } from '../../decide/identity.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import { groupBy } from '../../model/group.ts';
import type { AccountId, Change, RecoveryPoint } from '../../model.ts';

/** A recovery point with a key for its resource and region. */
export interface OfSource {
  readonly point: RecoveryPoint;
  readonly key: string;
}

/**
 * Returns the newest `count` available recovery points of each resource in each region, expired or not. Only these can be
 * kept by `min-keep`, so only their resources are looked up.
 */
export function newestAvailable(
  changes: readonly Change[],
  account: AccountId,
  count: number,
): ReadonlySet<RecoveryPoint> {
  if (count === 0) return new Set();
  const available = changes.flatMap((change) => {
    if (!('point' in change) || change.point.state !== 'available') return [];
    const ownership = proveOwnership(change.point, account);
    return ownership.ours ? [{ point: change.point, key: sourceKey(sourceFacts(change.point, ownership.source)) }] : [];
  });
  return new Set(newestOfEach(available, count).map(({ point }) => point));
}

/** Returns the newest `count` of each resource. One of unknown age may be the newest: it is kept, without counting against the limit. */
export function newestOfEach<One extends OfSource>(all: readonly One[], count: number): readonly One[] {
  return [...groupBy(all, ({ key }) => key).values()].flatMap((group) => {
    const undated = group.filter(({ point }) => point.createdAt === null);
    const dated = group.flatMap((one) => (one.point.createdAt === null ? [] : [{ one, at: one.point.createdAt }]));
    dated.sort((a, b) => b.at - a.at || (a.one.point.id < b.one.point.id ? 1 : -1));
    return [...undated, ...dated.slice(0, count).map(({ one }) => one)];
  });
}
