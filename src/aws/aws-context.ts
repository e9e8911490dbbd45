import type { BackupMaker, SessionRequest } from '../inputs/request.ts';
import type { KindName } from '../model.ts';
import type { Clock } from '../ports/clock.ts';
import type { FetchIdToken } from '../ports/id-token.ts';

/** What a run brings to AWS. */
export interface AwsContext {
  readonly request: SessionRequest;
  /** What the run looks at. */
  readonly kinds: readonly KindName[];
  /** True where these are whatever AWS Backup takes. */
  readonly allKinds?: true;
  /** Who makes the backups. */
  readonly engine: BackupMaker;
  readonly runName: string;
  readonly clock: Clock;
  /** Null outside GitHub, where no workflow has a token. */
  readonly fetchIdToken: FetchIdToken | null;
  readonly signal: AbortSignal;
  /** Told every secret that the run comes to hold; absent where nobody writes anything. */
  readonly hide?: (secret: string) => void;
}
