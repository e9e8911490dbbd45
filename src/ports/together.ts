/** What one account of several would delete, as far as the limit on deletions must know it. */
export interface DeletionsMet {
  readonly count: number;
  /** True where its own limit refuses them already. */
  readonly refused: boolean;
}

/** How the runs of one mode in several accounts come together before anything is done. */
export interface Accounts {
  /** Waits until every account that is still at work has said what it would delete, and answers with what all of them said. */
  readonly meet: (mine: DeletionsMet) => Promise<readonly DeletionsMet[]>;
}
