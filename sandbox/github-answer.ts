import type { GitHubComment } from './github-repository.ts';

/** One request to the REST API, read. */
export interface GitHubRequest {
  readonly method: string;
  readonly url: URL;
  readonly accept: string;
  readonly body: string;
  readonly mayWrite: boolean;
  /** False for a token without `contents: read` in a private repository, which does not learn what is there. */
  readonly mayReadContents: boolean;
  readonly identity: TokenIdentity;
  /** `owner/name` */
  readonly name: string;
}

/** Whom a token speaks for. */
export interface TokenIdentity extends Pick<GitHubComment, 'user' | 'authorAssociation'> {
  /** True for a token of an app, such as the one of a job, which has no user to ask for. */
  readonly ofApp: boolean;
}

export interface GitHubAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text is sent as it is, everything else as JSON. */
  readonly body: unknown;
}
