import type { Met } from '../../../ports/together.ts';
import type { Places } from './places.ts';

/** A barrier: an account passes once every other account has reached it or has ended. */
export interface Meeting {
  /** Adds one account. */
  readonly member: () => Member;
}

export interface Member {
  /**
   * Shares this account's data, waits for the others, and returns the data of all. Frees its place while it waits, so that
   * another account can run.
   */
  readonly meet: (mine: Met) => Promise<readonly Met[]>;
  /** Call when the account ends, whether or not it reached the meeting. */
  readonly left: () => void;
}

/**
 * Creates a meeting.
 * @param members Number of accounts.
 */
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
