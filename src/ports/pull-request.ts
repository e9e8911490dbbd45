/** The pull request that a run is for. */
export interface PreviewedPullRequest {
  readonly number: number;
  readonly baseSha: string;
  /** True when the branch lies in another repository: such runs get no ID token and may not write. */
  readonly fromFork: boolean;
}

/** What a preview needs of the place it runs in, beside the cloud and the working copy. */
export interface PreviewHost {
  /** False where the job may not ask for an ID token, so that no role can be assumed with one. */
  readonly mayAskForIdToken: boolean;
  /** Null where something else than a pull request started the run. */
  readonly pullRequest: () => Promise<PreviewedPullRequest | null>;
  /** The text of a file at a commit, or null where it is not there. */
  readonly readFileAt: (token: string, path: string, ref: string) => Promise<string | null>;
  /** Writes or updates the one comment that begins with the marker; answers with its address. */
  readonly upsertComment: (token: string, number: number, marker: string, body: string) => Promise<string>;
}
