import type { SessionRequest } from '../inputs/request.ts';
import type { AccountId, Result } from '../model.ts';
import type { Asking, FetchIdToken } from '../ports/id-token.ts';

export interface Identity {
  readonly account: AccountId;
  /** ARN of the caller. */
  readonly arn: string;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** One set of credentials for all regions and actions of a run. */
export interface Session {
  readonly identity: Identity;
  /** Returns the current credentials, renewed shortly before they expire. */
  readonly credentials: () => Promise<Credentials>;
  /** Call this with credentials that were refused as expired: returns others to try, or a fault. */
  readonly renew: (refused: Credentials) => Promise<Result<Credentials>>;
}

export interface SessionContext extends Asking {
  readonly request: SessionRequest;
  /** Identifies the run in the user agent, so that CloudTrail shows which run made a call. */
  readonly runName: string;
  /** Null outside GitHub, where there is no workflow token. */
  readonly fetchIdToken: FetchIdToken | null;
  /** Called with every secret that the session receives, so that none is ever written. */
  readonly hide: (secret: string) => void;
}
