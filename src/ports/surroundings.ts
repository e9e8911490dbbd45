import type { Instant } from '../model.ts';
import type { CheckedOut } from './checkout.ts';
import type { Clock } from './clock.ts';
import type { Cloud } from './cloud.ts';
import type { FileHistory } from './file-history.ts';
import type { Log } from './log.ts';
import type { PlaceInTree } from './work-tree.ts';

/** Everything that a run needs from outside. */
export interface Surroundings {
  readonly cloud: Cloud;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when the run is cancelled: no new work starts, and finished work is still reported. */
  readonly signal: AbortSignal;
  readonly files: Files;
  /** The commit that the workflow runs for; null outside a workflow. */
  readonly commit: string | null;
}

export interface Files {
  /**
   * Reads a text that a pull request may have added, at most 1 MiB by default. Rejects where it cannot be read, with the code ENOENT where
   * the file does not exist.
   */
  readonly read: (path: string, mostBytes?: number) => Promise<string>;
  /** The versions of a text file since an instant; absent where no history is kept. */
  readonly history?: (path: string, since: Instant) => Promise<FileHistory>;
  /** The paths of the files that match a path or a glob. */
  readonly find: (pattern: string) => Promise<readonly string[]>;
  /** The names in a folder; none where the working copy has no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** The location of a path in its git work tree; null where it is outside any. */
  readonly placeOf: (path: string) => Promise<PlaceInTree | null>;
  /** The commit that a work tree has checked out; null where that is unknown. */
  readonly checkedOut: (top: string) => Promise<CheckedOut | null>;
  /**
   * Prepares the path for the run's evidence, and deletes that of an earlier run. Returns why it cannot be written; null where it can.
   * Absent where no evidence is written.
   */
  readonly prepareEvidence?: (path: string) => Promise<string | null>;
  /** Writes a text into a new file of the run's own and returns its path; rejects where it cannot be written. */
  readonly write: (kind: 'change-set' | 'preview' | 'imported-plan', text: string) => Promise<string>;
  /** Saves evidence of a backup that does not boot under this name, in the folder `evidence`; returns its path. */
  readonly saveEvidence: (name: string, content: string | Uint8Array) => Promise<string>;
}
