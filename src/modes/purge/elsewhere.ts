import { copyOfText } from '../../decide/copies.ts';
import type { Instant, Place, RecoveryPoint, Result } from '../../model.ts';

/** A region that could be asked, or that is not enabled for the account any more. */
export type Asked<Known> = { readonly enabled: true; readonly known: Result<Known> } | { readonly enabled: false };

/** What copies hang on beside what is in their own region. */
export interface Elsewhere {
  /** The instant by which the expiry of copies is judged. */
  readonly now: Instant;
  /** Of copies: which of their resources still exist, by kind and home region. */
  readonly homes: ReadonlyMap<Place, Asked<ReadonlySet<string>>>;
  /** Of what copies are wanted of: our copies by kind and destination, in whatever state, under what they are copies of. */
  readonly copies: ReadonlyMap<Place, Asked<ReadonlyMap<string, RecoveryPoint['state']>>>;
}

/** The state of the copy of a recovery point in one place; null where there is none. */
export function stateOfCopy(
  copies: ReadonlyMap<string, RecoveryPoint['state']>,
  point: RecoveryPoint,
): RecoveryPoint['state'] | null {
  return copies.get(copyOfText(point)) ?? null;
}
