import type { Instant } from '../model.ts';
import type { CheckedOut } from './checkout.ts';
import type { Clock } from './clock.ts';
import type { Cloud } from './cloud.ts';
import type { FileHistory } from './file-history.ts';
import type { Log } from './log.ts';
import type { PlaceInTree } from './work-tree.ts';

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
  /**
   * Reads a text that a pull request may have put there, of 1 MiB at most unless told otherwise; rejects where it cannot be
   * read, with the code ENOENT where there is no such file.
   */
  readonly read: (path: string, mostBytes?: number) => Promise<string>;
  /** What a text file said since an instant; absent where no history is kept. */
  readonly history?: (path: string, since: Instant) => Promise<FileHistory>;
  /** The paths of the files that a path or a glob matches. */
  readonly find: (pattern: string) => Promise<readonly string[]>;
  /** The names of what lies in a folder; none where there is no such folder in the working copy. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Where a path lies in the git work tree that holds it; null where it is outside of all of them. */
  readonly placeOf: (path: string) => Promise<PlaceInTree | null>;
  /** What a work tree has checked out; null where that cannot be told. */
  readonly checkedOut: (top: string) => Promise<CheckedOut | null>;
  /**
   * Makes room for the evidence that the run will leave at a path: what an earlier run left there is gone. Answers why it
   * cannot be written, and null where it can; absent where no evidence is left.
   */
  readonly prepareEvidence?: (path: string) => Promise<string | null>;
  /** Writes a text into a new file of the run's own and answers with its path; rejects where it cannot be written. */
  readonly write: (kind: 'change-set' | 'preview' | 'imported-plan', text: string) => Promise<string>;
  /** Saves what shows why a backup does not boot under this name, in the folder `evidence`; answers with its path. */
  readonly saveEvidence: (name: string, content: string | Uint8Array) => Promise<string>;
}
