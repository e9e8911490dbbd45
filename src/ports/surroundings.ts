import type { Instant } from '../model.ts';
import type { Clock } from './clock.ts';
import type { Cloud } from './cloud.ts';
import type { FileHistory } from './file-history.ts';
import type { Log } from './log.ts';

/** All that a run needs from outside. */
export interface Surroundings {
  readonly cloud: Cloud;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when the run is to stop: no new work is begun, and what was done is still reported. */
  readonly signal: AbortSignal;
  readonly files: Files;
  /** The commit whose workflow this is; null outside a workflow. */
  readonly commit: string | null;
}

export interface Files {
  /** Reads a text file; rejects where it cannot be read. */
  readonly read: (path: string) => Promise<string>;
  /** What a text file said since an instant; absent where no history is kept. */
  readonly history?: (path: string, since: Instant) => Promise<FileHistory>;
  /** The names of what lies in a folder; rejects where there is none. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Writes a text into a new file of the run's own and answers with its path; rejects where it cannot be written. */
  readonly write: (kind: 'change-set' | 'preview', text: string) => Promise<string>;
}
