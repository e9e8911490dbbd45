import { formatExpiry } from '../decide/expiry.ts';
import type { Applied, Change, RetainedEntry } from '../model.ts';
import type { Namer } from './named.ts';

/** Returns the `Expire` tags that were rewritten, or would be. */
export function retainedEntries(changes: readonly Change[], applied: Applied | null, names: Namer): RetainedEntry[] {
  const done =
    applied?.retained ??
    changes.flatMap((change) => (change.action === 'set-expiry' ? [{ change, outcome: null }] : []));
  return done.map(({ change: { point, from, to, because }, outcome }) => ({
    ...names.point(point),
    from,
    to: formatExpiry(to),
    because,
    state: outcome === null ? 'planned' : outcome.result,
  }));
}
