import type { DeletionsMet } from '../../../ports/together.ts';
import type { Places } from './places.ts';

/** A point that all accounts reach, or end before. */
export interface Meeting {
  /** Gives the place at work to another account while it waits. */
  readonly meet: (mine: DeletionsMet) => Promise<readonly DeletionsMet[]>;
  /** An account has ended, whether or not it came. */
  readonly left: () => void;
}

/** @param members How many accounts there are. */
export function meeting(members: number, at: Places): Meeting {
  const came: DeletionsMet[] = [];
  let open = members;
  let begin: (all: readonly DeletionsMet[]) => void = () => {};
  const all = new Promise<readonly DeletionsMet[]>((resolve) => {
    begin = resolve;
  });
  const oneLess = () => {
    open -= 1;
    if (open === 0) begin(came);
  };
  return {
    meet: async (mine) => {
      came.push(mine);
      at.free();
      oneLess();
      const everybody = await all;
      await at.take();
      return everybody;
    },
    left: oneLess,
  };
}
