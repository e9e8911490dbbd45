import { context, getOctokit } from '@actions/github';

/** The pull request that the workflow runs for. */
export interface PullRequest {
  readonly number: number;
  readonly baseSha: string;
  readonly headSha: string;
  /** True when the branch lies in another repository: such runs get no ID token and may not write. */
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

/**
 * The text of a file as it is at a commit, or null where it is not there. Throws where the path is no file, and where GitHub
 * refuses the token or does not know the commit: that says nothing about the file.
 */
export async function readFileAt(token: string, path: string, ref: string): Promise<string | null> {
  const { rest } = getOctokit(token);
  try {
    const answer = await rest.repos.getContent({ ...context.repo, path, ref, mediaType: { format: 'raw' } });
    const data: unknown = answer.data;
    if (typeof data === 'string') return data;
    if (data instanceof ArrayBuffer) return new TextDecoder().decode(data);
    throw new Error(`${path} is not a file at ${ref}`);
  } catch (error) {
    if (statusOf(error) === 404 && !(error instanceof Error && /no commit found/i.test(error.message))) return null;
    throw error;
  }
}

/** The most characters that GitHub takes for a comment. */
const LONGEST_COMMENT = 65_536;

/**
 * Writes the one comment of a pull request that begins with the marker, or updates it in place. Comments are looked through
 * over all pages, because a busy pull request has more than one. Answers with the comment's address.
 */
export async function upsertComment(token: string, number: number, marker: string, body: string): Promise<string> {
  const octokit = getOctokit(token);
  const text = `${marker}\n${body}`;
  if (text.length > LONGEST_COMMENT)
    throw new Error(`a comment of ${text.length} characters is more than GitHub takes`);
  const where = { ...context.repo, issue_number: number };
  for await (const page of octokit.paginate.iterator(octokit.rest.issues.listComments, { ...where, per_page: 100 })) {
    const ours = page.data.find((comment) => comment.body?.startsWith(marker) === true && isTrusted(comment));
    if (ours === undefined) continue;
    const answer = await octokit.rest.issues.updateComment({ ...context.repo, comment_id: ours.id, body: text });
    return answer.data.html_url;
  }
  const answer = await octokit.rest.issues.createComment({ ...where, body: text });
  return answer.data.html_url;
}

interface Authored {
  readonly user?: { readonly type: string } | null;
  readonly author_association?: string;
}

/**
 * The marker can be copied by anybody, and who wrote a comment can edit it later: a preview must not stand in a comment of
 * somebody who could not have written to the repository.
 */
function isTrusted({ user, author_association: association = '' }: Authored): boolean {
  return user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association);
}

function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  return typeof error.status === 'number' ? error.status : null;
}
