import { createHash } from 'node:crypto';
import type { PreviewRequest } from '../../inputs/request.ts';
import { badInput } from '../../model/known-faults.ts';
import type { AccountId, FailedEntry, Fault } from '../../model.ts';
import { planPath } from '../../plan/source.ts';
import type { CommentMarker, PreviewedPullRequest } from '../../ports/pull-request.ts';
import type { Run } from '../shared/mode.ts';
import type { PreviewEntry } from './report.ts';
import { renderPreviewDocument } from './summary/document.ts';

/** GitHub allows 65,536 characters, and no character takes less than a byte. Leaves room for the marker. */
const COMMENT_BYTES = 65_536 - 100;

/** The content of a comment. */
export interface Commented {
  readonly entry: PreviewEntry;
  readonly failed: readonly FailedEntry[];
  /** Null where the account is unknown. */
  readonly account: AccountId | null;
}

/** Writes the preview's single comment; returns a fault if that failed. */
export async function writeComment(
  request: PreviewRequest,
  { pullRequests, clock, signal }: Pick<Run, 'pullRequests' | 'clock' | 'signal'>,
  { number, fromFork }: PreviewedPullRequest,
  { entry, failed, account }: Commented,
): Promise<Fault | null> {
  const { githubToken, workflowRun } = request;
  // The token of a fork's pull request is read-only; the job summary has the whole preview.
  if (fromFork || number === null) return null;
  if (githubToken === '') {
    const advice = 'Give the input github-token, or write "comment: false".';
    return badInput('there is no token to write the comment with', advice);
  }
  const run = workflowRun?.url ?? null;
  const { shown = (value) => value } = pullRequests;
  const body = renderPreviewDocument(shown(entry), shown(failed), {
    budgetBytes: COMMENT_BYTES,
    reportPath: null,
    run,
  });
  const repository = await pullRequests.repository(githubToken, { clock, signal });
  const written = repository.ok
    ? await repository.value.writeComment(number, markerOf(request, account), body)
    : repository;
  if (written.ok) return null;
  const { code, message: why, advice } = written.fault;
  return {
    code: code === 'cancelled' ? code : 'comment-failed',
    message: `the comment on pull request ${number} could not be written: ${why}`,
    advice: code === 'access-denied' ? `${advice} Or write "comment: false".` : advice,
  };
}

/**
 * Returns the marker that identifies the comment of this account, plan file and choice of regions, so that the jobs of a
 * matrix don't overwrite each other's. It contains only hashes, because the account may be a secret. If the account is
 * unknown, it is taken from the role's ARN.
 */
function markerOf({ planFile, regions, session }: PreviewRequest, seen: AccountId | null): CommentMarker {
  const account = seen ?? /^arn:[^:]*:iam::(\d{12}):/.exec(session.role ?? '')?.[1] ?? null;
  const words = regions.split(/[\s,]+/).filter((word) => word !== '');
  const family = `<!-- backup-via-tag preview ${hashOf([planPath(planFile), ...words])} `;
  const text = `${family}${account === null ? 'unknown' : hashOf([account])} -->`;
  return { text, family, whole: account !== null };
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
