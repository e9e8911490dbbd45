import { success } from '../model.ts';
import type { FoundIssue, Issues, IssueText } from '../ports/issues.ts';
import { listAt, textAt, valueAt } from './answers.ts';
import { type Api, type ApiContext, apiWith } from './api.ts';
import { type Author, authorIn, isSame, whoAmI } from './authors.ts';

const WRITE = 'issues: write';
const LABEL = 'backup-via-tag';

interface Marked extends FoundIssue {
  readonly author: Author;
}

/**
 * Opens the issues of a repository, by a name such as `octo-org/octo-repo`. Anyone can copy a marker, and an issue's author
 * can edit it, so only issues of the token's own user or bot count.
 * @see https://docs.github.com/en/rest/issues/issues
 */
export function issuesWith(name: string, token: string, context: ApiContext): Issues {
  const api = apiWith(token, context);
  const { issues } = api.octokit.rest;
  const [owner = '', repo = ''] = name.split('/');
  const where = { owner, repo };
  let self: Author | null = null;
  const done = async (work: () => Promise<unknown>) => {
    const written = await api.ask(WRITE, work);
    return written.ok ? success(null) : written;
  };
  return {
    find: (marker) =>
      api.ask(WRITE, async () => {
        const asked = { ...where, labels: LABEL, state: 'all', per_page: 100 } as const;
        const all = await api.octokit.paginate(issues.listForRepo, asked);
        const marked = all.flatMap((one) => issueIn(one) ?? []).filter(({ body }) => body.startsWith(marker));
        if (marked.length === 0) return [];
        const me = self ?? (await whoAmI(api));
        self = me;
        return marked.filter(({ author }) => isSame(author, me));
      }),
    open: (text) =>
      api.ask(WRITE, async () => {
        const { data } = await issues.create({ ...where, ...text, labels: [LABEL] });
        // The author of the new issue is who we are.
        self = authorIn(data) ?? self;
        await label(api, { ...where, issue_number: data.number }, data);
        return data.number;
      }),
    rewrite: (number, text: IssueText) =>
      done(() => issues.update({ ...where, issue_number: number, ...text, state: 'open' })),
    comment: (number, body) => done(() => issues.createComment({ ...where, issue_number: number, body })),
    close: (number, because) =>
      done(() => issues.update({ ...where, issue_number: number, state: 'closed', state_reason: because })),
  };
}

/** GitHub silently drops labels that the token may not set, and the issue would never be found again. */
async function label(
  { octokit }: Api,
  where: { readonly owner: string; readonly repo: string; readonly issue_number: number },
  created: unknown,
): Promise<void> {
  const labels = listAt(created, 'labels') ?? [];
  if (labels.some((one) => one === LABEL || textAt(one, 'name') === LABEL)) return;
  await octokit.rest.issues.addLabels({ ...where, labels: [LABEL] });
}

/** Returns null for a pull request, which GitHub lists among the issues. */
function issueIn(data: unknown): Marked | null {
  const number = valueAt(data, 'number');
  const author = authorIn(data);
  if (typeof number !== 'number' || author === null || valueAt(data, 'pull_request') !== undefined) return null;
  return { number, author, open: textAt(data, 'state') === 'open', body: textAt(data, 'body') ?? '' };
}
