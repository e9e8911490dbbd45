import { context, getOctokit } from '@actions/github';

/** The pull request that the workflow runs for. */
export interface PullRequest {
  readonly number: number;
  readonly baseSha: string;
  readonly headSha: string;
  /** True when the branch lies in another repository: such runs get no ID token. */
  readonly fromFork: boolean;
}

/** The pull request of the event, or null when the workflow was started by something else. */
export function pullRequestOfEvent(): PullRequest | null {
  const found = context.payload.pull_request;
  if (found === undefined) return null;
  const baseRepository: unknown = found.base?.repo?.full_name;
  const headRepository: unknown = found.head?.repo?.full_name;
  return {
    number: found.number,
    baseSha: String(found.base?.sha ?? ''),
    headSha: String(found.head?.sha ?? ''),
    // A fork that was deleted meanwhile has no repository any more.
    fromFork: headRepository !== baseRepository,
  };
}

/** The text of a file as it is at a commit, or null where it is not there. */
export async function readFileAt(token: string, path: string, ref: string): Promise<string | null> {
  try {
    const answer = await getOctokit(token).rest.repos.getContent({
      ...context.repo,
      path,
      ref,
      mediaType: { format: 'raw' },
    });
    const data: unknown = answer.data;
    return typeof data === 'string' ? data : null;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** The most characters that GitHub takes for a comment. */
export const LONGEST_COMMENT = 65_536;

/**
 * Writes the one comment of a pull request that begins with the marker, or updates it in place. Comments are looked through
 * over all pages, because a busy pull request has more than one.
 */
export async function upsertComment(token: string, number: number, marker: string, body: string): Promise<string> {
  const octokit = getOctokit(token);
  const text = `${marker}\n${body}`;
  if (text.length > LONGEST_COMMENT)
    throw new Error(`a comment of ${text.length} characters is more than GitHub takes`);
  const where = { ...context.repo, issue_number: number };
  for await (const page of octokit.paginate.iterator(octokit.rest.issues.listComments, { ...where, per_page: 100 })) {
    const ours = page.data.find((comment) => comment.body?.startsWith(marker));
    if (ours === undefined) continue;
    const answer = await octokit.rest.issues.updateComment({ ...context.repo, comment_id: ours.id, body: text });
    return answer.data.html_url;
  }
  const answer = await octokit.rest.issues.createComment({ ...where, body: text });
  return answer.data.html_url;
}

function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  return typeof error.status === 'number' ? error.status : null;
}
