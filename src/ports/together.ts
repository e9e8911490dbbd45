import type { Instant } from '../model.ts';

/** What one account of several says of itself, as far as a limit over all of them must know it. */
export type Met = DeletionsMet | TestsMet;

/** What it would delete. */
export interface DeletionsMet {
  readonly of: 'deletions';
  readonly count: number;
  /** True where its own limit refuses them already. */
  readonly refused: boolean;
}

/** What it would boot. */
export interface TestsMet {
  readonly of: 'tests';
  readonly turns: readonly TestTurn[];
}

/** Where one test stands in the queue. */
export interface TestTurn {
  /** Its own among those of all accounts. */
  readonly key: string;
  /** Null where nothing was ever verified. */
  readonly verifiedAt: Instant | null;
  /** Decides between equals. */
  readonly lot: string;
}

/** How the runs of one mode in several accounts come together before anything is done. */
export interface Accounts {
  /** Waits until every account that is still at work has said its own, and answers with what all of them said. */
  readonly meet: (mine: Met) => Promise<readonly Met[]>;
}
