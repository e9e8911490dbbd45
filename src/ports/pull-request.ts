import type { Result } from '../model.ts';
import type { Patience } from './outside.ts';

/** The change that a run is to preview. */
export interface PreviewedPullRequest {
  readonly event: 'pull_request' | 'pull_request_target' | 'merge_group';
  /** Null for a group in the merge queue: it has no conversation. */
  readonly number: number | null;
  /** The base as the event has it, which is that of the last push and not of the last merge. */
  readonly baseSha: string;
  readonly headSha: string;
  /** The commit that the workflow runs for: of `pull_request` the merge, of `pull_request_target` the newest of the base. */
  readonly sha: string;
  /** The repository of the branch, such as `octo-org/octo-repo`; null where it is gone or not told. */
  readonly headRepository: string | null;
  /** True when the branch lies in another repository: such runs get no ID token and may not write. */
  readonly fromFork: boolean;
}

/** What a preview needs of the place it runs in, beside the cloud and the working copy. */
export interface PreviewHost {
  /** False where the job may not ask for an ID token, so that no role can be assumed with one. */
  readonly mayAskForIdToken: boolean;
  /** Null where something else than a pull request started the run. */
  readonly pullRequest: () => Promise<PreviewedPullRequest | null>;
  /** The repository of the run, asked with a token. */
  readonly repository: (token: string, patience: Patience) => Promise<Result<HostedRepository>>;
  /** What people may see of a value: no account ids where these are masked. Absent where nothing is hidden. */
  readonly shown?: <Value>(value: Value) => Value;
}

/** What is asked of the service that holds the repository. A refusal is a fault; null is what is not there, or not told. */
export interface HostedRepository {
  /** Such as `octo-org/octo-repo`. */
  readonly name: string;
  /** The text of a file at a commit. Null may mean anything: a token that may not see the file gets the same answer. */
  readonly fileAt: (path: string, commit: string) => Promise<Result<string | null>>;
  /** True where the tree of a commit was read and has no such file; false where that is not proven. */
  readonly isAbsent: (path: string, commit: string) => Promise<Result<boolean>>;
  /** The paths of all files of a commit; null where there are too many to be told, or none is shown. */
  readonly pathsAt: (commit: string) => Promise<Result<readonly string[] | null>>;
  readonly parentsOf: (commit: string) => Promise<Result<readonly string[] | null>>;
  /** What the head changed since it left the base. */
  readonly changesBetween: (base: string, head: string) => Promise<Result<Changes | null>>;
  /** Writes the one comment of a pull request that is this preview's; answers with its address. */
  readonly writeComment: (number: number, marker: CommentMarker, body: string) => Promise<Result<string>>;
}

export interface Changes {
  readonly mergeBase: string;
  readonly files: readonly ChangedFile[];
  /** False where there are more than the service tells. */
  readonly whole: boolean;
}

export interface ChangedFile {
  readonly path: string;
  readonly status: string;
  /** What it was called before; null where that is its name still. */
  readonly previousPath: string | null;
}

/** A comment begins with it, unseen by the reader, so that the next run finds it. */
export interface CommentMarker {
  readonly text: string;
  /** What the markers of the same preview begin with in other accounts. */
  readonly family: string;
  /** False where the account is not known: then the only one of the family is taken. */
  readonly whole: boolean;
}
