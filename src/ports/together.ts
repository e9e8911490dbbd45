import type { Instant } from '../model.ts';

/** The numbers that one of several accounts reports, for a limit that applies to all of them. */
export type Met = DeletionsMet | TestsMet;

/** The deletions that it would make. */
export interface DeletionsMet {
  readonly of: 'deletions';
  readonly count: number;
  /** True where its own limit already refuses them. */
  readonly refused: boolean;
}

/** The tests that it would start. */
export interface TestsMet {
  readonly of: 'tests';
  readonly turns: readonly TestTurn[];
}

/** The position of a test in the queue. */
export interface TestTurn {
  /** Unique across all accounts. */
  readonly key: string;
  /** Null where nothing was ever verified. */
  readonly verifiedAt: Instant | null;
  /** Breaks ties. */
  readonly lot: string;
}

/** How the runs of one mode in several accounts coordinate before any change. */
export interface Accounts {
  /** Waits until every account still at work has reported; returns all reports. */
  readonly meet: (mine: Met) => Promise<readonly Met[]>;
}
