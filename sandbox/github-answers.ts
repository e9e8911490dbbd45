import type { GitHubAnswer, GitHubRequest, TokenIdentity } from './github-answer.ts';
import { answerIssues } from './github-issues.ts';
import type { GitHubComment, GitHubRepository } from './github-repository.ts';
import { answerGitData } from './github-trees.ts';

/** A comment may hold so many characters. */
const LONGEST_BODY = 65_536;

/**
 * The answer of the part of GitHub's REST API that a job needs for a pull request.
 * @see https://docs.github.com/en/rest/repos/contents
 * @see https://docs.github.com/en/rest/issues/comments
 */
export function answerGitHub(repository: GitHubRepository, request: GitHubRequest): GitHubAnswer {
  const { method, url, name } = request;
  // Links between pages name the repository by its number.
  const path = url.pathname.replace(/^\/repositories\/1\//, `/repos/${name}/`);
  if (path === '/user' && method === 'GET') return whoAmI(request.identity);
  const prefix = `/repos/${name}/`;
  if (!path.startsWith(prefix)) return NOT_FOUND;
  const rest = path.slice(prefix.length);
  const contents = /^contents\/(.*)$/.exec(rest)?.[1];
  if (!request.mayReadContents && /^(?:contents|git|compare)\//.test(rest)) return NOT_FOUND;
  if (method === 'GET' && /^(?:git|compare)\//.test(rest)) {
    return answerGitData(repository, rest, url.searchParams.has('recursive')) ?? NOT_FOUND;
  }
  if (contents !== undefined && method === 'GET') return fileAt(repository, decodeURIComponent(contents), request);
  const issue = /^issues\/(\d+)\/comments$/.exec(rest)?.[1];
  if (issue !== undefined && !repository.hasIssue(Number(issue))) return NOT_FOUND;
  if (issue !== undefined && method === 'GET') return listComments(repository, Number(issue), request);
  if (issue !== undefined && method === 'POST') {
    return written(request, (body) => ({
      status: 201,
      body: facts(repository.addComment(Number(issue), body, request.identity), request),
    }));
  }
  const issues = answerIssues(repository, rest, request);
  if (issues !== null) return issues;
  const id = /^issues\/comments\/(\d+)$/.exec(rest)?.[1];
  if (id !== undefined && method === 'DELETE') {
    if (!request.mayWrite) return NOT_ACCESSIBLE;
    return repository.removeComment(Number(id)) ? { status: 204, body: '' } : NOT_FOUND;
  }
  if (id !== undefined && method === 'PATCH') {
    const comment = repository.comments.find((one) => one.id === Number(id));
    if (comment === undefined) return NOT_FOUND;
    return written(request, (body) => {
      comment.body = body;
      comment.edits += 1;
      return { status: 200, body: facts(comment, request) };
    });
  }
  return NOT_FOUND;
}

/**
 * A token of an app, the one of a job included, is refused what only a user has.
 * @see https://docs.github.com/en/rest/users/users#get-the-authenticated-user
 */
function whoAmI({ ofApp, user }: TokenIdentity): GitHubAnswer {
  return ofApp ? NOT_ACCESSIBLE : { status: 200, body: user };
}

const NOT_ACCESSIBLE: GitHubAnswer = {
  status: 403,
  body: { message: 'Resource not accessible by integration', status: '403' },
};

const NOT_FOUND: GitHubAnswer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};

function fileAt(repository: GitHubRepository, path: string, { url, accept }: GitHubRequest): GitHubAnswer {
  const ref = url.searchParams.get('ref') ?? 'main';
  const files = repository.filesAt(ref);
  if (files === undefined)
    return { status: 404, body: { message: `No commit found for the ref ${ref}`, status: '404' } };
  const folder = path === '' ? '' : `${path}/`;
  const below = [...files.keys()].filter((one) => one.startsWith(folder));
  if (below.length > 0) {
    const entries = below.map((one) => ({ type: 'file', path: one, name: one.slice(folder.length) }));
    const body = /\.object\b/.test(accept) ? { type: 'dir', path, entries } : entries;
    return { status: 200, body };
  }
  const text = files.get(path);
  if (text === undefined) return NOT_FOUND;
  if (/\.raw\b/.test(accept)) {
    return { status: 200, headers: { 'content-type': 'application/vnd.github.v3.raw; charset=utf-8' }, body: text };
  }
  const size = Buffer.byteLength(text);
  // Of more than a megabyte only the raw form has it.
  if (size > 2 ** 20) return { status: 200, body: { type: 'file', path, encoding: 'none', size, content: '' } };
  const content = Buffer.from(text).toString('base64');
  return { status: 200, body: { type: 'file', path, encoding: 'base64', size, content } };
}

function listComments(repository: GitHubRepository, issue: number, request: GitHubRequest): GitHubAnswer {
  const { searchParams } = request.url;
  const perPage = Math.min(100, Math.max(1, Number(searchParams.get('per_page') ?? 30) || 30));
  const page = Math.max(1, Number(searchParams.get('page') ?? 1) || 1);
  const all = repository.comments.filter((comment) => comment.issue === issue);
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const link = (to: number, rel: string) =>
    `<${request.url.origin}/repositories/1/issues/${issue}/comments?per_page=${perPage}&page=${to}>; rel="${rel}"`;
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    status: 200,
    headers: links.length === 0 ? {} : { link: links.join(', ') },
    body: all.slice((page - 1) * perPage, page * perPage).map((comment) => facts(comment, request)),
  };
}

function facts(comment: GitHubComment, { name, url }: GitHubRequest) {
  const { id, issue, body, user, authorAssociation } = comment;
  return {
    id,
    body,
    user,
    author_association: authorAssociation,
    url: `${url.origin}/repos/${name}/issues/comments/${id}`,
    html_url: `https://github.com/${name}/pull/${issue}#issuecomment-${id}`,
  };
}

function written({ body, mayWrite }: GitHubRequest, write: (body: string) => GitHubAnswer): GitHubAnswer {
  if (!mayWrite) return NOT_ACCESSIBLE;
  const text = bodyOf(body);
  if (text === null) return { status: 400, body: { message: 'Problems parsing JSON', status: '400' } };
  if (text === '') return invalid('body cannot be blank');
  if (text.length > LONGEST_BODY) return invalid(`body is too long (maximum is ${LONGEST_BODY} characters)`);
  return write(text);
}

function invalid(message: string): GitHubAnswer {
  const error = { resource: 'IssueComment', code: 'unprocessable', field: 'data', message };
  return { status: 422, body: { message: 'Validation Failed', errors: [error], status: '422' } };
}

function bodyOf(json: string): string | null {
  try {
    const parsed: unknown = JSON.parse(json);
    if (typeof parsed !== 'object' || parsed === null || !('body' in parsed)) return '';
    return typeof parsed.body === 'string' ? parsed.body : '';
  } catch {
    return null;
  }
}
