import { createHash } from 'node:crypto';
import type { CreateChange } from '../model.ts';

/**
 * Returns creations in the order in which they start. If a limit drops some, it must not be the same ones every
 * night: the order follows the hashes of the slots, and a slot contains the run.
 */
export function inTurn(changes: readonly CreateChange[]): readonly CreateChange[] {
  return changes
    .map((change) => ({ change, turn: createHash('sha256').update(change.slot).digest('hex') }))
    .sort((one, other) => (one.turn < other.turn ? -1 : one.turn > other.turn ? 1 : 0))
    .map(({ change }) => change);
}
