import type { Met } from '../../../ports/together.ts';
import type { Places } from './places.ts';

/** A point that all accounts reach, or end before. */
export interface Meeting {
  /** The ways of one account. */
  readonly member: () => Member;
}

export interface Member {
  /** Gives the place at work to another account while it waits. */
  readonly meet: (mine: Met) => Promise<readonly Met[]>;
  /** It has ended, whether or not it came. */
  readonly left: () => void;
}

/** @param members How many accounts there are. */
export function meeting(members: number, at: Places): Meeting {
  const came: Met[] = [];
  let open = members;
  let begin: (all: readonly Met[]) => void = () => {};
  const all = new Promise<readonly Met[]>((resolve) => {
    begin = resolve;
  });
  const oneLess = () => {
    open -= 1;
    if (open === 0) begin(came);
  };
  return {
    member: () => {
      let counted = false;
      return {
        meet: async (mine) => {
          came.push(mine);
          counted = true;
          at.free();
          oneLess();
          const everybody = await all;
          await at.take();
          return everybody;
        },
        left: () => {
          if (!counted) oneLess();
        },
      };
    },
  };
}
