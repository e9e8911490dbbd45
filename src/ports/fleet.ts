import type { AccountId, Result } from '../model.ts';
import type { Cloud } from './cloud.ts';

/** The accounts that a run may work in; `Asked` is what a run asks in one of them. */
export interface Fleet<Asked> {
  /** The cloud as each of these sees it, in their order. Some are opened together, so that they share one ID token. */
  readonly cloudsOf: (requests: readonly Asked[]) => readonly Cloud[];
  /** The active accounts in these organizational units and the units below them. */
  readonly accountsUnder: (units: readonly string[]) => Promise<Result<ReadonlyMap<string, readonly AccountId[]>>>;
}
