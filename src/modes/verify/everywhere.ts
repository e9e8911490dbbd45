import type { AccountId } from '../../model.ts';
import type { TestTurn } from '../../ports/together.ts';
import type { Run } from '../shared/mode.ts';
import { type Chosen, chosenOf, type Due, firstOf, inTurn, type Queue } from './choose.ts';

/**
 * Returns the first `most` tests of the whole run. Several accounts share one queue: an account with many unverified
 * resources goes before one where all were verified.
 */
export async function firstEverywhere(
  queue: Queue,
  most: number,
  account: AccountId,
  { accounts }: Pick<Run, 'accounts'>,
): Promise<Chosen> {
  if (accounts === undefined) return firstOf(queue, most);
  const keyOf = ({ point }: Due) => `${account} ${point.region} ${point.id}`;
  // No account can get more than this.
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
