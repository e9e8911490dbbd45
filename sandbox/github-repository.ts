export interface GitHubUser {
  readonly id: number;
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

/** A comment on a pull request, as far as the stand-in models it. */
export interface GitHubComment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly user: GitHubUser;
  readonly authorAssociation: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';
  /** How often it was written anew. */
  edits: number;
}

/** An issue as far as the stand-in models it. */
export interface GitHubIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  stateReason: string | null;
  readonly labels: string[];
  readonly user: GitHubUser;
  /** How often it was changed. */
  edits: number;
}

/** What a repository holds: files by commit and path, and the pull requests with their comments. */
export class GitHubRepository {
  readonly comments: GitHubComment[] = [];
  readonly issues: GitHubIssue[] = [];
  readonly #files = new Map<string, ReadonlyMap<string, string>>();
  readonly #parents = new Map<string, readonly string[]>();
  readonly #issues: ReadonlySet<number>;
  #nextId = 1_000_001;

  constructor(issues: readonly number[]) {
    this.#issues = new Set(issues);
  }

  /** Makes the files of a commit what is given; a path that is left out does not exist there. */
  commit(ref: string, files: Readonly<Record<string, string>>, parents: readonly string[] = []): void {
    this.#files.set(ref, new Map(Object.entries(files)));
    this.#parents.set(ref, parents);
  }

  parentsOf(ref: string): readonly string[] {
    return this.#parents.get(ref) ?? [];
  }

  /** The newest commit that both have among their ancestors, themselves included. */
  mergeBase(one: string, other: string): string | undefined {
    const ancestors = new Set(this.#ancestry(one));
    return this.#ancestry(other).find((ref) => ancestors.has(ref));
  }

  #ancestry(ref: string): readonly string[] {
    const found = [ref];
    for (const next of found) found.push(...this.parentsOf(next).filter((parent) => !found.includes(parent)));
    return found;
  }

  removeComment(id: number): boolean {
    const index = this.comments.findIndex((comment) => comment.id === id);
    if (index >= 0) this.comments.splice(index, 1);
    return index >= 0;
  }

  /** Undefined where there is no such commit. */
  filesAt(ref: string): ReadonlyMap<string, string> | undefined {
    return this.#files.get(ref);
  }

  hasIssue(number: number): boolean {
    return this.#issues.has(number) || this.issues.some((issue) => issue.number === number);
  }

  /** Opens an issue; issues and pull requests are counted together. */
  openIssue({ title, body, labels = [], user = PASSER_BY.user }: OpenedIssue): GitHubIssue {
    const number = Math.max(0, ...this.#issues, ...this.issues.map((issue) => issue.number)) + 1;
    const issue: GitHubIssue = {
      number,
      title,
      body,
      state: 'open',
      stateReason: null,
      labels: [...labels],
      user,
      edits: 0,
    };
    this.issues.push(issue);
    return issue;
  }

  /** Pull requests are issues too. */
  get pullRequests(): readonly number[] {
    return [...this.#issues];
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

export interface OpenedIssue {
  readonly title: string;
  readonly body: string;
  readonly labels?: readonly string[];
  readonly user?: GitHubUser;
}

const PASSER_BY = { user: { id: 583_231, login: 'octocat', type: 'User' }, authorAssociation: 'NONE' } as const;

/** How comments appear that a job wrote with its own token. */
export const ACTIONS_BOT = {
  user: { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' },
  authorAssociation: 'NONE',
} as const;
