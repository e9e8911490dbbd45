import { createHash } from 'node:crypto';
import { byText } from '../model/order.ts';
import type { CreateChange } from '../model.ts';

/**
 * Returns creations in the order in which they start. If a limit drops some, it must not be the same ones every
 * night: the order follows the hashes of the slots, and a slot contains the run.
 */
export function inTurn(changes: readonly CreateChange[]): readonly CreateChange[] {
  return changes
    .map((change) => ({ change, turn: createHash('sha256').update(change.slot).digest('hex') }))
    .sort((one, other) => byText(one.turn, other.turn))
    .map(({ change }) => change);
}
