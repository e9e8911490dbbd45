import { isCopy } from '../../decide/copies.ts';
import type { PurgeRequest } from '../../inputs/request.ts';
import type { ChangeSet, DeleteChange } from '../../model.ts';
import { newestVerified, type Verifying } from './keep-verified.ts';
import { newestAvailable } from './newest.ts';

/** What the questions depend on. */
export interface Asking extends Verifying {
  readonly request: PurgeRequest;
}

/**
 * The candidates whose source is asked about in their own region, where a copy's is not: whether it exists matters only for the newest,
 * which `min-keep` and `keep-verified` hold.
 */
export function askedSources({ changes }: ChangeSet, asking: Asking): readonly DeleteChange[] {
  const newest = newestAvailable(changes, asking.account, asking.request.minKeep);
  const verified = newestVerified(changes, asking);
  return changes.flatMap((change) => {
    if (change.action !== 'delete' || isCopy(change.point)) return [];
    return newest.has(change.point) || verified.has(change.point) ? [change] : [];
  });
}
