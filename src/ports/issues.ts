import type { Result } from '../model.ts';
import type { Patience } from './outside.ts';

/** An issue of ours in its present state. */
export interface FoundIssue {
  readonly number: number;
  readonly open: boolean;
  readonly body: string;
}

export interface IssueText {
  readonly title: string;
  readonly body: string;
}

/** The issues of the repository that a run belongs to. A refusal is a fault. */
export interface Issues {
  /** Finds open and closed issues that begin with the marker, written by the token's own user or bot. */
  readonly find: (marker: string) => Promise<Result<readonly FoundIssue[]>>;
  readonly open: (text: IssueText) => Promise<Result<number>>;
  /** Replaces its text, and reopens it where it was closed. */
  readonly rewrite: (number: number, text: IssueText) => Promise<Result<null>>;
  readonly comment: (number: number, text: string) => Promise<Result<null>>;
  readonly close: (number: number, because: 'completed' | 'not_planned') => Promise<Result<null>>;
}

/** Where issues are kept. */
export interface IssueHost {
  /** The workflow and the job; null outside a workflow, where there is no repository for an issue. */
  readonly place: readonly string[] | null;
  readonly issues: (token: string, patience: Patience) => Promise<Result<Issues>>;
}
