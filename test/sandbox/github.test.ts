import { describe, expect, it, onTestFinished } from 'vitest';
import { type GitHub, type GitHubOptions, startGitHub } from '../../sandbox/github.ts';

async function gitHubOf(options: GitHubOptions = {}): Promise<GitHub> {
  const gitHub = await startGitHub(options);
  onTestFinished(() => gitHub.close());
  return gitHub;
}

const REPO = '/repos/octo-org/octo-repo';

async function call(
  gitHub: GitHub,
  method: string,
  path: string,
  options: { body?: unknown; token?: string | null } = {},
) {
  const { body, token = gitHub.token } = options;
  const response = await fetch(path.startsWith('http') ? path : `${gitHub.url}${path}`, {
    method,
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const json: unknown = await response.json();
  return { status: response.status, link: response.headers.get('link'), json };
}

describe('files at a commit', () => {
  it('gives them raw or as JSON, lists folders, and knows what is not there', async () => {
    const gitHub = await gitHubOf();
    gitHub.repository.commit('abc', { '.github/backup-plans.yml': 'plans: {}\n' });
    const path = `${REPO}/contents/.github%2Fbackup-plans.yml`;
    const json = await call(gitHub, 'GET', `${path}?ref=abc`);
    expect(json.json).toMatchObject({
      encoding: 'base64',
      content: Buffer.from('plans: {}\n').toString('base64'),
    });
    const raw = await fetch(`${gitHub.url}${path}?ref=abc`, {
      headers: { authorization: `token ${gitHub.token}`, accept: 'application/vnd.github.v3.raw' },
    });
    expect(await raw.text()).toBe('plans: {}\n');
    expect((await call(gitHub, 'GET', `${REPO}/contents/.github?ref=abc`)).json).toEqual([
      { type: 'file', path: '.github/backup-plans.yml', name: 'backup-plans.yml' },
    ]);
    expect((await call(gitHub, 'GET', `${REPO}/contents/nothing?ref=abc`)).status).toBe(404);
    const noCommit = await call(gitHub, 'GET', `${path}?ref=def`);
    expect(noCommit).toMatchObject({ status: 404, json: { message: 'No commit found for the ref def' } });
  });
});

describe('comments', () => {
  it('are written, updated in place, and listed over pages that are linked', async () => {
    const gitHub = await gitHubOf({ pullRequests: [7] });
    for (let index = 0; index < 45; index += 1) gitHub.repository.addComment(7, `comment ${index}`);
    const made = await call(gitHub, 'POST', `${REPO}/issues/7/comments`, { body: { body: 'ours' } });
    expect(made).toMatchObject({ status: 201, json: { body: 'ours', user: { type: 'Bot' } } });
    const first = await call(gitHub, 'GET', `${REPO}/issues/7/comments`);
    expect(first.json).toHaveLength(30);
    const next = /<([^>]+)>; rel="next"/.exec(first.link ?? '')?.[1] ?? '';
    const second = await call(gitHub, 'GET', next);
    expect(second.json).toHaveLength(16);
    expect(second.link).not.toContain('rel="next"');
    const id = gitHub.repository.comments.at(-1)?.id;
    const patched = await call(gitHub, 'PATCH', `${REPO}/issues/comments/${id}`, { body: { body: 'newer' } });
    expect(patched.status).toBe(200);
    expect(gitHub.repository.comments.at(-1)).toMatchObject({ body: 'newer', edits: 1 });
  });

  it('are refused when too long, empty, on what does not exist, or without the right token', async () => {
    const gitHub = await gitHubOf();
    const path = `${REPO}/issues/1/comments`;
    const statusOf = async (...args: Parameters<typeof call>) => (await call(...args)).status;
    expect(await statusOf(gitHub, 'POST', path, { body: { body: 'x'.repeat(65_536) } })).toBe(201);
    expect(await statusOf(gitHub, 'POST', path, { body: { body: 'x'.repeat(65_537) } })).toBe(422);
    expect(await statusOf(gitHub, 'POST', path, { body: { body: '' } })).toBe(422);
    expect(await statusOf(gitHub, 'POST', `${REPO}/issues/2/comments`, { body: { body: 'x' } })).toBe(404);
    expect(await statusOf(gitHub, 'PATCH', `${REPO}/issues/comments/1`, { body: { body: 'x' } })).toBe(404);
    expect(await statusOf(gitHub, 'GET', '/repos/octo-org/other/issues/1/comments')).toBe(404);
    expect(await statusOf(gitHub, 'POST', path, { body: { body: 'x' }, token: gitHub.readToken })).toBe(403);
    expect(await statusOf(gitHub, 'GET', path, { token: gitHub.readToken })).toBe(200);
    expect(await statusOf(gitHub, 'GET', path, { token: 'wrong' })).toBe(401);
    expect(await statusOf(gitHub, 'GET', path, { token: null })).toBe(401);
    expect(gitHub.repository.comments).toHaveLength(1);
  });
});
