import type { AccountId } from '../../model.ts';
import type { TestTurn } from '../../ports/together.ts';
import type { Run } from '../shared/mode.ts';
import { type Chosen, chosenOf, type Due, firstOf, inTurn, type Queue } from './choose.ts';

/**
 * The first of the queue, so many in the whole run. With several accounts theirs is one queue: an account in which much was never
 * verified goes before one in which everything was.
 */
export async function firstEverywhere(
  queue: Queue,
  most: number,
  account: AccountId,
  { accounts }: Pick<Run, 'accounts'>,
): Promise<Chosen> {
  if (accounts === undefined) return firstOf(queue, most);
  const keyOf = ({ point }: Due) => `${account} ${point.region} ${point.id}`;
  // More of one account are never taken.
  const turns = queue.due.slice(0, most).map((one): TestTurn => {
    const { verifiedAt, lot } = one;
    return { key: keyOf(one), verifiedAt, lot };
  });
  const all = await accounts.meet({ of: 'tests', turns });
  const taken = all
    .flatMap((met) => (met.of === 'tests' ? met.turns : []))
    .sort(inTurn)
    .slice(0, most);
  const keys = new Set(taken.map(({ key }) => key));
  return chosenOf(queue, (one) => keys.has(keyOf(one)));
}
