import type { PreviewRequest } from '../../inputs/request.ts';
import { badInput } from '../../model/known-faults.ts';
import type { FailedEntry, Fault } from '../../model.ts';
import type { PreviewedPullRequest, PreviewHost } from '../../ports/pull-request.ts';
import type { PreviewEntry } from './report.ts';
import { renderPreviewDocument } from './summary/document.ts';

/** What the one comment of a preview begins with, so that the next run finds it. */
const MARKER = '<!-- backup-via-tag preview -->';
/** GitHub takes 65,536 characters, and a byte is never less than one. */
const COMMENT_BYTES = 65_536 - MARKER.length - 1;

/** Writes the one comment of the preview; answers with the fault where it could not be written. */
export async function writeComment(
  { githubToken, workflowRun }: PreviewRequest,
  host: PreviewHost,
  { number, fromFork }: PreviewedPullRequest,
  entry: PreviewEntry,
  failed: readonly FailedEntry[],
): Promise<Fault | null> {
  // Its token may only read: the job summary has it all.
  if (fromFork) return null;
  const advice = 'Give the job the permission "pull-requests: write", or write "comment: false".';
  if (githubToken === '') return { ...badInput('there is no token to write the comment with', advice) };
  try {
    const reportPath = workflowRun === null ? null : `the summary of ${workflowRun.url}`;
    const body = renderPreviewDocument(entry, failed, { budgetBytes: COMMENT_BYTES, reportPath });
    await host.upsertComment(githubToken, number, MARKER, body);
    return null;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      code: 'comment-failed',
      message: `the comment on pull request ${number} could not be written: ${why}`,
      advice,
    };
  }
}
