import { isCopy } from '../../decide/copies.ts';
import type { PurgeRequest } from '../../inputs/request.ts';
import type { ChangeSet, DeleteChange } from '../../model.ts';
import { newestVerified, type Verifying } from './keep-verified.ts';
import { newestAvailable } from './newest.ts';

/** What the choice of sources depends on. */
export interface Asking extends Verifying {
  readonly request: PurgeRequest;
}

/**
 * Returns the candidates whose resource is looked up in their own region; a copy's resource is looked up in its home
 * region. Only the newest matter, because `min-keep` and `keep-verified` keep no others.
 */
export function askedSources({ changes }: ChangeSet, asking: Asking): readonly DeleteChange[] {
  const newest = newestAvailable(changes, asking.account, asking.request.minKeep);
  const verified = newestVerified(changes, asking);
  return changes.flatMap((change) => {
    if (change.action !== 'delete' || isCopy(change.point)) return [];
    return newest.has(change.point) || verified.has(change.point) ? [change] : [];
  });
}
