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
  /** The current credentials, renewed shortly before they end. */
  readonly credentials: () => Promise<Credentials>;
  /** To be called with credentials that were refused as expired: other ones to try, or why there are none. */
  readonly renew: (refused: Credentials) => Promise<Result<Credentials>>;
}

export interface SessionContext extends Asking {
  readonly request: SessionRequest;
  /** Names the run in the user agent, so that CloudTrail shows which run did what. */
  readonly runName: string;
  /** Null outside GitHub, where no workflow has a token. */
  readonly fetchIdToken: FetchIdToken | null;
  /** Told every secret that the session comes to hold, so that none is ever written. */
  readonly hide: (secret: string) => void;
}
