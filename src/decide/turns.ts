import { createHash } from 'node:crypto';
import type { CreateChange } from '../model.ts';

/**
 * Creations in the order in which they are begun. Where a limit leaves some out, it must not be the same ones every night: the
 * order follows the slots' hashes, and a slot holds the run.
 */
export function inTurn(changes: readonly CreateChange[]): readonly CreateChange[] {
  return changes
    .map((change) => ({ change, turn: createHash('sha256').update(change.slot).digest('hex') }))
    .sort((one, other) => (one.turn < other.turn ? -1 : one.turn > other.turn ? 1 : 0))
    .map(({ change }) => change);
}
