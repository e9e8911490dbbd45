import type { Result } from '../model.ts';
import type { Patience } from './outside.ts';

/** The change to preview. */
export interface PreviewedPullRequest {
  readonly event: 'pull_request' | 'pull_request_target' | 'merge_group';
  /** Null for a merge queue group, which has no conversation. */
  readonly number: number | null;
  /** The base in the event, which is that of the last push, not of the last merge. */
  readonly baseSha: string;
  readonly headSha: string;
  /** The commit that the workflow runs for: the merge commit for `pull_request`, the newest of the base for `pull_request_target`. */
  readonly sha: string;
  /** The repository of the branch, such as `octo-org/octo-repo`; null where it is deleted or not reported. */
  readonly headRepository: string | null;
  /** True when the branch is in another repository: such runs get no ID token and no write access. */
  readonly fromFork: boolean;
}

/** The services of a preview's host, besides the cloud and the working copy. */
export interface PreviewHost {
  /** False where the job has no permission for an ID token, so that no role can be assumed with one. */
  readonly mayAskForIdToken: boolean;
  /** Null where something other than a pull request started the run. */
  readonly pullRequest: () => Promise<PreviewedPullRequest | null>;
  /** The repository of the run, accessed with a token. */
  readonly repository: (token: string, patience: Patience) => Promise<Result<HostedRepository>>;
  /** Returns the value without account ids where these are masked. Absent where nothing is hidden. */
  readonly shown?: <Value>(value: Value) => Value;
}

/** Requests to the service that hosts the repository. A refusal is a fault; null means not found or not reported. */
export interface HostedRepository {
  /** For example `octo-org/octo-repo`. */
  readonly name: string;
  /** The text of a file at a commit. Null is not proof of absence: a token without access to the file gets the same answer. */
  readonly fileAt: (path: string, commit: string) => Promise<Result<string | null>>;
  /** True where the tree of a commit was read and has no such file; false where that is not proven. */
  readonly isAbsent: (path: string, commit: string) => Promise<Result<boolean>>;
  /** The paths of all files of a commit; null where there are too many to list, or none is visible. */
  readonly pathsAt: (commit: string) => Promise<Result<readonly string[] | null>>;
  readonly parentsOf: (commit: string) => Promise<Result<readonly string[] | null>>;
  /** The changes of the head since it branched off the base. */
  readonly changesBetween: (base: string, head: string) => Promise<Result<Changes | null>>;
  /** Writes this preview's one comment on a pull request; returns its address. */
  readonly writeComment: (number: number, marker: CommentMarker, body: string) => Promise<Result<string>>;
}

export interface Changes {
  readonly mergeBase: string;
  readonly files: readonly ChangedFile[];
  /** False where there are more than the service lists. */
  readonly whole: boolean;
}

export interface ChangedFile {
  readonly path: string;
  readonly status: string;
  /** Its previous name; null where it was not renamed. */
  readonly previousPath: string | null;
}

/** The hidden start of a comment, by which the next run finds it. */
export interface CommentMarker {
  readonly text: string;
  /** The start that the markers of the same preview share across accounts. */
  readonly family: string;
  /** False where the account is unknown: the only comment of the family is then used. */
  readonly whole: boolean;
}
