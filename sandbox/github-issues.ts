import type { GitHubAnswer, GitHubRequest } from './github-answer.ts';
import type { GitHubIssue, GitHubRepository } from './github-repository.ts';

/** A body may hold so many characters, a title 256. */
const LONGEST_BODY = 65_536;
const LONGEST_TITLE = 256;

/**
 * Listing, opening and changing issues; null where the path is about something else.
 * @see https://docs.github.com/en/rest/issues/issues
 * @see https://docs.github.com/en/rest/issues/labels
 */
export function answerIssues(repository: GitHubRepository, rest: string, request: GitHubRequest): GitHubAnswer | null {
  const { method } = request;
  if (rest === 'issues' && method === 'GET') return list(repository, request);
  if (rest === 'issues' && method === 'POST') return open(repository, request);
  const [, number, below] = /^issues\/(\d+)(\/labels)?$/.exec(rest) ?? [];
  if (number === undefined) return null;
  const issue = repository.issues.find((one) => one.number === Number(number));
  if (issue === undefined) return { status: 404, body: { message: 'Not Found', status: '404' } };
  if (below === undefined && method === 'GET') return { status: 200, body: facts(issue, request) };
  if (below === undefined && method === 'PATCH') return change(issue, request);
  if (below !== undefined && method === 'POST') return addLabels(issue, request);
  return null;
}

function list(repository: GitHubRepository, request: GitHubRequest): GitHubAnswer {
  const { searchParams } = request.url;
  const state = searchParams.get('state') ?? 'open';
  const labels = (searchParams.get('labels') ?? '').split(',').filter((label) => label !== '');
  const creator = searchParams.get('creator');
  const perPage = Math.min(100, Math.max(1, Number(searchParams.get('per_page') ?? 30) || 30));
  const page = Math.max(1, Number(searchParams.get('page') ?? 1) || 1);
  // The newest first, and pull requests among them.
  const pullRequests = labels.length > 0 || creator !== null ? [] : repository.pullRequests;
  const all = [
    ...repository.issues
      .filter((issue) => state === 'all' || issue.state === state)
      .filter((issue) => labels.every((label) => issue.labels.includes(label)))
      .filter((issue) => creator === null || issue.user.login === creator)
      .map((issue) => facts(issue, request)),
    ...pullRequests.map((number) => ({ number, title: 'A change', pull_request: {}, user: null })),
  ].sort((a, b) => b.number - a.number);
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const next = new URLSearchParams(searchParams);
  next.set('page', String(page + 1));
  return {
    status: 200,
    headers: page < last ? { link: `<${request.url.origin}/repositories/1/issues?${next}>; rel="next"` } : {},
    body: all.slice((page - 1) * perPage, page * perPage),
  };
}

function open(repository: GitHubRepository, request: GitHubRequest): GitHubAnswer {
  const asked = fieldsOf(request.body);
  if (asked === null) return { status: 400, body: { message: 'Problems parsing JSON', status: '400' } };
  const wrong = wrongIn(asked);
  if (!request.mayWrite) return NOT_ACCESSIBLE;
  if (typeof asked.title !== 'string' || asked.title === '') return invalid('title', 'missing_field');
  if (wrong !== null) return wrong;
  const labels = Array.isArray(asked.labels) ? asked.labels.filter((label) => typeof label === 'string') : [];
  const body = typeof asked.body === 'string' ? asked.body : '';
  const { user } = request.identity;
  const issue = repository.openIssue({ title: asked.title, body, labels, user });
  return { status: 201, body: facts(issue, request) };
}

function change(issue: GitHubIssue, request: GitHubRequest): GitHubAnswer {
  const asked = fieldsOf(request.body);
  if (asked === null) return { status: 400, body: { message: 'Problems parsing JSON', status: '400' } };
  if (!request.mayWrite) return NOT_ACCESSIBLE;
  const wrong = wrongIn(asked);
  if (wrong !== null) return wrong;
  const { state, state_reason: reason } = asked;
  if (typeof asked.title === 'string') issue.title = asked.title;
  if (typeof asked.body === 'string') issue.body = asked.body;
  if (state === 'open' || state === 'closed') issue.state = state;
  if (state === 'closed') issue.stateReason = typeof reason === 'string' ? reason : 'completed';
  if (state === 'open') issue.stateReason = null;
  issue.edits += 1;
  return { status: 200, body: facts(issue, request) };
}

function addLabels(issue: GitHubIssue, request: GitHubRequest): GitHubAnswer {
  if (!request.mayWrite) return NOT_ACCESSIBLE;
  const { labels } = fieldsOf(request.body) ?? {};
  if (!Array.isArray(labels)) return invalid('labels', 'missing_field');
  issue.labels.push(...labels.filter((label) => typeof label === 'string' && !issue.labels.includes(label)));
  return { status: 200, body: issue.labels.map((name) => ({ name })) };
}

function wrongIn({ title, body, state, state_reason: reason }: Fields): GitHubAnswer | null {
  if (typeof title === 'string' && title.length > LONGEST_TITLE) return invalid('title', 'is too long');
  if (typeof body === 'string' && body.length > LONGEST_BODY) return invalid('body', 'is too long');
  if (state !== undefined && state !== 'open' && state !== 'closed') return invalid('state', 'invalid');
  const reasons = ['completed', 'not_planned', 'duplicate', 'reopened', null, undefined];
  return reasons.some((one) => one === reason) ? null : invalid('state_reason', 'invalid');
}

const NOT_ACCESSIBLE: GitHubAnswer = {
  status: 403,
  body: { message: 'Resource not accessible by integration', status: '403' },
};

function invalid(field: string, code: string): GitHubAnswer {
  return {
    status: 422,
    body: { message: 'Validation Failed', errors: [{ resource: 'Issue', field, code }], status: '422' },
  };
}

function facts(issue: GitHubIssue, { name, url }: GitHubRequest) {
  const { number, title, body, state, stateReason, labels, user } = issue;
  return {
    number,
    title,
    body,
    state,
    state_reason: stateReason,
    user,
    labels: labels.map((label) => ({ name: label })),
    url: `${url.origin}/repos/${name}/issues/${number}`,
    html_url: `https://github.com/${name}/issues/${number}`,
  };
}

interface Fields {
  readonly title?: unknown;
  readonly body?: unknown;
  readonly labels?: unknown;
  readonly state?: unknown;
  readonly state_reason?: unknown;
}

function fieldsOf(json: string): Fields | null {
  try {
    const parsed: unknown = JSON.parse(json);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return null;
  }
}
