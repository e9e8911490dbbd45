import type { AccountId, Result } from '../model.ts';
import type { Cloud } from './cloud.ts';

/** The accounts that a run may work in; `Asked` is the request for one of them. */
export interface Fleet<Asked> {
  /** Returns the cloud for each request, in order. Some are opened together, to share one ID token. */
  readonly cloudsOf: (requests: readonly Asked[]) => readonly Cloud[];
  /** Returns the active accounts in these organizational units and the units below them. */
  readonly accountsUnder: (units: readonly string[]) => Promise<Result<ReadonlyMap<string, readonly AccountId[]>>>;
}
