import type { BackupMaker, SessionRequest } from '../inputs/request.ts';
import type { KindName } from '../model.ts';
import type { Clock } from '../ports/clock.ts';
import type { FetchIdToken } from '../ports/id-token.ts';

/** Everything about a run that the AWS side needs. */
export interface AwsContext {
  readonly request: SessionRequest;
  /** Kinds that the run covers. */
  readonly kinds: readonly KindName[];
  /** True if the run covers every type that AWS Backup supports. */
  readonly allKinds?: true;
  /** The engine that makes the backups. */
  readonly engine: BackupMaker;
  readonly runName: string;
  readonly clock: Clock;
  /** Null outside GitHub, where there is no workflow token. */
  readonly fetchIdToken: FetchIdToken | null;
  readonly signal: AbortSignal;
  /** Called with every secret that the run receives; absent if nothing is written. */
  readonly hide?: (secret: string) => void;
}
