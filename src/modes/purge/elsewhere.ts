import { copyOfText } from '../../decide/copies.ts';
import type { Instant, Place, RecoveryPoint, Result } from '../../model.ts';

/** The answer of a region, or the fact that it is no longer enabled for the account. */
export type Asked<Known> = { readonly enabled: true; readonly known: Result<Known> } | { readonly enabled: false };

/** What the guards need to know about other regions, because of copies. */
export interface Elsewhere {
  /** The instant that expiries of copies are compared with. */
  readonly now: Instant;
  /** For copies: which of their resources still exist, by kind and home region. */
  readonly homes: ReadonlyMap<Place, Asked<ReadonlySet<string>>>;
  /** For originals with copy wishes: our copies in any state, by kind and destination, keyed by the original. */
  readonly copies: ReadonlyMap<Place, Asked<ReadonlyMap<string, RecoveryPoint['state']>>>;
}

/** Returns the state of the copy of a recovery point in one place; null where there is none. */
export function stateOfCopy(
  copies: ReadonlyMap<string, RecoveryPoint['state']>,
  point: RecoveryPoint,
): RecoveryPoint['state'] | null {
  return copies.get(copyOfText(point)) ?? null;
}
