import { isCopy } from '../../decide/copies.ts';
import { formatInstant } from '../../decide/expiry.ts';
import { identityOf, sourceFacts, sourceKey } from '../../decide/identity.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import { verifiedAt } from '../../decide/verified.ts';
import type { PurgeRequest } from '../../inputs/request.ts';
import type { AccountId, Change, DeleteChange, Evidence, Instant, RecoveryPoint } from '../../model.ts';
import { perCopy } from './copy-guards.ts';
import { type Guard, keep, perDelete } from './guarding.ts';
import { newestOfEach } from './newest.ts';

/** What determines the newest verified recovery points. */
export interface Verifying {
  readonly account: AccountId;
  readonly request: Pick<PurgeRequest, 'keepVerified'>;
  /** When the account was read; a verification dated later is ignored. */
  readonly seenAt: Instant;
}

/**
 * Keeps the newest verified recovery points of every source that still exists, expired or not: until a newer one has
 * booted, no other is known to work.
 */
export const keepVerified: Guard = (changeSet, context) => {
  const newest = newestVerified(changeSet.changes, context);
  if (newest.size === 0) return changeSet;
  const original = ({ point }: DeleteChange) => newest.has(point) && !isCopy(point);
  const existingOf = ({ existing }: Evidence) => existing;
  const judge = (change: DeleteChange, existing: ReadonlySet<string>) =>
    existing.has(identityOf(sourceFacts(change.point, change.source)))
      ? keep(change, 'verified', reasonOf(change, newest.get(change.point) ?? 0, context))
      : null;
  const guarded = perDelete(changeSet, context, 'keep-verified', existingOf, original, judge);
  return perCopy(guarded, context, 'keep-verified', ({ point }) => newest.has(point), judge);
};

function reasonOf({ source }: DeleteChange, at: Instant, { request: { keepVerified: count } }: Verifying): string {
  const which = count === 1 ? 'the newest verified one' : `among the newest ${count} verified ones`;
  return `it booted on ${formatInstant(at)} and is ${which} of ${source}, which still exists`;
}

/** Returns the newest verified recovery points of each source, with the time of the verification. Most accounts have none. */
export function newestVerified(
  changes: readonly Change[],
  { account, request, seenAt }: Verifying,
): ReadonlyMap<RecoveryPoint, Instant> {
  if (request.keepVerified === 0) return new Map();
  const verified = changes.flatMap((change) => {
    if (!('point' in change) || change.point.state !== 'available') return [];
    const { point } = change;
    const at = verifiedAt(point, seenAt);
    if (at === null) return [];
    const ownership = proveOwnership(point, account);
    return ownership.ours ? [{ point, at, key: sourceKey(sourceFacts(point, ownership.source)) }] : [];
  });
  return new Map(newestOfEach(verified, request.keepVerified).map(({ point, at }) => [point, at]));
}
