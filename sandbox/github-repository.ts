/** A comment on a pull request, as far as the stand-in models it. */
export interface GitHubComment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
  readonly authorAssociation: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';
  /** How often it was written anew. */
  edits: number;
}

/** What a repository holds: files by commit and path, and the pull requests with their comments. */
export class GitHubRepository {
  readonly comments: GitHubComment[] = [];
  readonly #files = new Map<string, ReadonlyMap<string, string>>();
  readonly #issues: ReadonlySet<number>;
  #nextId = 1_000_001;

  constructor(issues: readonly number[]) {
    this.#issues = new Set(issues);
  }

  /** Makes the files of a commit what is given; a path that is left out does not exist there. */
  commit(ref: string, files: Readonly<Record<string, string>>): void {
    this.#files.set(ref, new Map(Object.entries(files)));
  }

  /** Undefined where there is no such commit. */
  filesAt(ref: string): ReadonlyMap<string, string> | undefined {
    return this.#files.get(ref);
  }

  hasIssue(number: number): boolean {
    return this.#issues.has(number);
  }

  /** Adds a comment; by default it is somebody's who has nothing to do with the repository. */
  addComment(
    issue: number,
    body: string,
    author: Pick<GitHubComment, 'user' | 'authorAssociation'> = PASSER_BY,
  ): GitHubComment {
    const comment: GitHubComment = { id: this.#nextId, issue, body, ...author, edits: 0 };
    this.#nextId += 1;
    this.comments.push(comment);
    return comment;
  }
}

const PASSER_BY = { user: { login: 'octocat', type: 'User' }, authorAssociation: 'NONE' } as const;

/** How comments appear that a job wrote with its own token. */
export const ACTIONS_BOT = { user: { login: 'github-actions[bot]', type: 'Bot' }, authorAssociation: 'NONE' } as const;
