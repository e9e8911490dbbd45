import { failure, type Result } from '../model.ts';
import type { CommentMarker } from '../ports/pull-request.ts';
import { textAt, valueAt } from './answers.ts';
import { type Api, statusOf } from './api.ts';
import { type Author, authorIn, isSame, JOB, whoAmI } from './authors.ts';

const WRITE = 'pull-requests: write';
/** GitHub's limit for a comment, in characters. */
const LONGEST_COMMENT = 65_536;

/** A repository by the two parts of its name. */
export interface Named {
  readonly owner: string;
  readonly repo: string;
}

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: Author;
  readonly address: string;
}

/**
 * Writes the one comment of a preview, or updates it in place, and deletes duplicates: two parallel runs each see none and
 * create one. Only comments of the token's own user or bot count: anyone can copy a marker, and whoever can edit a comment
 * could change its text. Returns the comment's address.
 */
export function writeComment(
  api: Api,
  where: Named,
  number: number,
  marker: CommentMarker,
  body: string,
): Promise<Result<string>> {
  const text = `${marker.text}\n${body}`;
  if (text.length > LONGEST_COMMENT) {
    const message = `a comment of ${text.length} characters is more than GitHub takes`;
    return Promise.resolve(failure({ code: 'unexpected', message, advice: 'Open an issue with the report.' }));
  }
  return api.ask(WRITE, async () => {
    const marked = await listMarked(api, where, number, marker);
    const self = marked.length === 0 ? null : await whoAmI(api);
    const known = marked.filter(({ author }) => self !== null && isSame(author, self));
    const found = known.length > 0 ? known : [await create(api, where, number, text)];
    const [mine] = found;
    // The author of the new comment is who we are; a second listing finds comments that came meanwhile or were not
    // recognized before.
    const ours =
      known.length > 0 || mine === undefined
        ? known
        : (await listMarked(api, where, number, marker)).filter(({ author }) => isSame(author, mine.author));
    return settle(api, where, ours.length > 0 ? ours : found, text);
  });
}

/** Keeps the oldest comment, with the new text, and deletes the others. */
async function settle(api: Api, where: Named, ours: readonly Comment[], text: string): Promise<string> {
  const [first, ...doubles] = ours.toSorted((a, b) => a.id - b.id);
  if (first === undefined) throw new Error('a comment was written and is nowhere: this is a bug');
  if (first.body !== text) {
    await api.octokit.rest.issues.updateComment({ ...where, comment_id: first.id, body: text });
  }
  for (const { id } of doubles) {
    try {
      await api.octokit.rest.issues.deleteComment({ ...where, comment_id: id });
    } catch (error) {
      // The other run may have deleted it.
      if (statusOf(error) !== 404) throw error;
    }
  }
  return first.address;
}

async function create({ octokit }: Api, where: Named, number: number, body: string): Promise<Comment> {
  const { data } = await octokit.rest.issues.createComment({ ...where, issue_number: number, body });
  return commentIn(data) ?? { id: data.id, body, author: { id: null, login: JOB }, address: data.html_url };
}

/** Lists the comments that begin with the marker, over all pages: a busy pull request has more than one. */
async function listMarked(
  { octokit }: Api,
  where: Named,
  number: number,
  { text, family, whole }: CommentMarker,
): Promise<readonly Comment[]> {
  const asked = { ...where, issue_number: number, per_page: 100 };
  const all = await octokit.paginate(octokit.rest.issues.listComments, asked);
  const comments = all.flatMap((one) => commentIn(one) ?? []);
  const exact = comments.filter(({ body }) => body.startsWith(text));
  if (whole || exact.length > 0) return exact;
  const kin = comments.filter(({ body }) => body.startsWith(family));
  return new Set(kin.map(({ body }) => body.split('\n')[0])).size === 1 ? kin : [];
}

function commentIn(data: unknown): Comment | null {
  const id = valueAt(data, 'id');
  const author = authorIn(data);
  if (typeof id !== 'number' || author === null) return null;
  return { id, body: textAt(data, 'body') ?? '', author, address: textAt(data, 'html_url') ?? '' };
}
