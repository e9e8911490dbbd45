import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type GitHub, type GitHubOptions, type Mishap, startGitHub } from '../../sandbox/github.ts';
import { ACTIONS_BOT } from '../../sandbox/github-repository.ts';
import { repositoryWith } from '../../src/github/repository.ts';
import { type Clock, systemClock } from '../../src/ports/clock.ts';
import { DIRECT } from '../../src/ports/network.ts';
import { hurryWrites } from './hurry.ts';

const APP = {
  user: { id: 77, login: 'acme-backups[bot]', type: 'Bot' },
  authorAssociation: 'NONE',
  ofApp: true,
} as const;
const USER = { user: { id: 5, login: 'ada', type: 'User' }, authorAssociation: 'MEMBER', ofApp: false } as const;
const OTHER_BOT = { user: { id: 99, login: 'echo[bot]', type: 'Bot' }, authorAssociation: 'NONE' } as const;
const MEMBER = { user: { id: 6, login: 'mallory', type: 'User' }, authorAssociation: 'MEMBER' } as const;
const MARKER = { text: '<!-- preview a 1 -->', family: '<!-- preview a ', whole: true };

async function gitHubOf(options: GitHubOptions = {}): Promise<GitHub> {
  const gitHub = await startGitHub({ pullRequests: [7], tokens: { app: APP, user: USER }, ...options });
  onTestFinished(() => gitHub.close());
  gitHub.repository.commit('base', { 'README.md': 'x', 'a/plans.yml': 'plans' });
  gitHub.repository.commit('head', { 'README.md': 'x', 'b/plans.yml': 'plans', 'c.yml': 'c' }, ['base']);
  return gitHub;
}

interface Asked {
  readonly token?: string;
  readonly signal?: AbortSignal;
  /** How long one attempt may take. */
  readonly milliseconds?: number;
  readonly clock?: Clock;
}

function ask(
  gitHub: GitHub,
  { token = gitHub.token, signal = new AbortController().signal, milliseconds = 500, clock = systemClock }: Asked = {},
) {
  return repositoryWith('octo-org/octo-repo', token, {
    clock,
    signal,
    network: DIRECT,
    apiUrl: gitHub.url,
    attemptMilliseconds: milliseconds,
    secondMilliseconds: 50,
  });
}

describe('a repository', () => {
  it('tells files, what is proven to be absent, parents, and what a change moved', async () => {
    const gitHub = await gitHubOf();
    const repository = ask(gitHub);
    expect(await repository.fileAt('a/plans.yml', 'base')).toEqual({ ok: true, value: 'plans' });
    expect(await repository.fileAt('none.yml', 'base')).toEqual({ ok: true, value: null });
    expect(await repository.fileAt('a', 'base')).toMatchObject({ ok: false, fault: { code: 'bad-input' } });
    expect(await repository.isAbsent('a/none.yml', 'base')).toEqual({ ok: true, value: true });
    expect(await repository.isAbsent('none/at/all.yml', 'base')).toEqual({ ok: true, value: true });
    expect(await repository.isAbsent('a/plans.yml', 'base')).toEqual({ ok: true, value: false });
    expect(await repository.isAbsent('a/plans.yml', 'nothing')).toEqual({ ok: true, value: false });
    expect(await repository.parentsOf('head')).toEqual({ ok: true, value: ['base'] });
    expect(await repository.pathsAt('base')).toEqual({ ok: true, value: ['README.md', 'a/plans.yml'] });
    expect(await repository.changesBetween('base', 'head')).toEqual({
      ok: true,
      value: {
        mergeBase: 'base',
        whole: true,
        files: [
          { path: 'b/plans.yml', status: 'renamed', previousPath: 'a/plans.yml' },
          { path: 'c.yml', status: 'added', previousPath: null },
        ],
      },
    });
  });

  it('does not send a file that is larger than a plan file may be', async () => {
    const gitHub = await gitHubOf();
    gitHub.repository.commit('big', { 'plans.yml': 'x'.repeat(2 ** 20 + 1) });
    const refused = await ask(gitHub).fileAt('plans.yml', 'big');
    expect(refused).toMatchObject({ ok: false, fault: { message: expect.stringContaining('larger than 1 MiB') } });
  });

  it('proves nothing to a token that may not read', async () => {
    const gitHub = await gitHubOf({ commentToken: 'comments' });
    const repository = ask(gitHub, { token: 'comments' });
    expect(await repository.fileAt('a/plans.yml', 'base')).toEqual({ ok: true, value: null });
    expect(await repository.isAbsent('a/plans.yml', 'base')).toEqual({ ok: true, value: false });
    expect(await repository.pathsAt('base')).toEqual({ ok: true, value: null });
    expect(await repository.changesBetween('base', 'head')).toEqual({ ok: true, value: null });
  });
});

const AT = 'GET /repos/octo-org/octo-repo/contents';
const html = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' };

describe('what passes is asked again', () => {
  it.each<[string, Mishap['do'][]]>([
    ['a bad gateway', [{ status: 502 }]],
    ['two bad gateways', [{ status: 502 }, { status: 503 }]],
    ['an answer that ends in the middle', ['cut']],
    ['silence', ['silence']],
    ['the page of a proxy', [html]],
    ['an empty answer', [{ status: 200, body: '' }]],
    ['too many requests', [{ status: 429, headers: { 'retry-after': '1' } }]],
    [
      'a secondary rate limit',
      [{ status: 403, headers: { 'retry-after': '1' }, body: { message: 'You have exceeded a secondary rate limit' } }],
    ],
  ])(
    'after %s',
    async (_, mishaps) => {
      const gitHub = await gitHubOf();
      gitHub.mishaps.push(...mishaps.map((mishap) => ({ at: AT, do: mishap })));
      expect(await ask(gitHub).fileAt('a/plans.yml', 'base')).toEqual({ ok: true, value: 'plans' });
      expect(gitHub.requests).toHaveLength(mishaps.length + 1);
    },
    20_000,
  );

  it('as long as GitHub asks to wait', async () => {
    const gitHub = await gitHubOf();
    gitHub.mishaps.push({ at: AT, do: { status: 503, headers: { 'retry-after': '3' } } });
    const slept: number[] = [];
    const sleep = (milliseconds: number) => {
      slept.push(milliseconds);
      return Promise.resolve();
    };
    const answer = await ask(gitHub, { clock: { ...systemClock, sleep } }).fileAt('a/plans.yml', 'base');
    expect(answer).toMatchObject({ ok: true });
    // The client itself waits a second before it asks again.
    expect(slept).toEqual([2_000]);
  });

  it('and not without end', async () => {
    const gitHub = await gitHubOf();
    gitHub.mishaps.push(...Array.from({ length: 9 }, () => ({ at: AT, do: 'silence' }) as const));
    const fault = await ask(gitHub, { milliseconds: 200 }).fileAt('a/plans.yml', 'base');
    expect(fault).toMatchObject({
      ok: false,
      fault: { code: 'unreachable', advice: expect.stringContaining('outage') },
    });
    expect(gitHub.requests).toHaveLength(3);
  }, 20_000);

  it('and ends with the run', async () => {
    const gitHub = await gitHubOf();
    const controller = new AbortController();
    gitHub.mishaps.push({ at: AT, do: 'silence' });
    const asked = ask(gitHub, { signal: controller.signal, milliseconds: 30_000 }).fileAt('a/plans.yml', 'base');
    setTimeout(() => controller.abort(), 100);
    expect(await asked).toMatchObject({ ok: false, fault: { code: 'cancelled' } });
  });
});

describe('the advice', () => {
  const far = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' };
  it.each<[string, Mishap['do'], string, string]>([
    [
      'a missing permission',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      'access-denied',
      'contents: read',
    ],
    ['a wrong token', { status: 401, body: { message: 'Bad credentials' } }, 'access-denied', 'github-token'],
    [
      'a rate limit',
      { status: 403, headers: far, body: { message: 'API rate limit exceeded' } },
      'throttled',
      '2100-01-01',
    ],
    ['an outage', { status: 500 }, 'service-error', 'githubstatus.com'],
  ])(
    'tells of %s',
    async (_, mishap, code, advice) => {
      const gitHub = await gitHubOf();
      gitHub.mishaps.push(...Array.from({ length: 5 }, () => ({ at: AT, do: mishap })));
      const answer = await ask(gitHub).fileAt('a/plans.yml', 'base');
      expect(answer).toMatchObject({ ok: false, fault: { code, advice: expect.stringContaining(advice) } });
    },
    20_000,
  );
});

describe('the comment', () => {
  beforeEach(hurryWrites);

  const bodies = (gitHub: GitHub) => gitHub.repository.comments.map(({ user, body }) => `${user.login}: ${body}`);

  it.each([
    ['the job', undefined, 'github-actions[bot]'],
    ['another app', 'app', 'acme-backups[bot]'],
    ['a user', 'user', 'ada'],
  ])(
    'of %s is written once, and updated in place',
    async (_, token, login) => {
      const gitHub = await gitHubOf();
      const repository = ask(gitHub, token === undefined ? {} : { token });
      expect(await repository.writeComment(7, MARKER, 'one')).toMatchObject({ ok: true });
      const [first] = gitHub.repository.comments;
      await repository.writeComment(7, MARKER, 'two');
      expect(bodies(gitHub)).toEqual([`${login}: ${MARKER.text}\ntwo`]);
      expect(gitHub.repository.comments[0]?.id).toBe(first?.id);
    },
    20_000,
  );

  it('is never one that somebody else wrote', async () => {
    const gitHub = await gitHubOf();
    const planted = [OTHER_BOT, MEMBER].map((author) =>
      gitHub.repository.addComment(7, `${MARKER.text}\nsafe`, author),
    );
    planted.push(gitHub.repository.addComment(7, `${MARKER.text}\nsafe`));
    for (const token of ['app', gitHub.token, 'user']) {
      await ask(gitHub, { token }).writeComment(7, MARKER, 'one');
      await ask(gitHub, { token }).writeComment(7, MARKER, 'two');
    }
    expect(planted.map(({ body, edits }) => [body, edits])).toEqual(planted.map(() => [`${MARKER.text}\nsafe`, 0]));
    expect(bodies(gitHub).slice(3)).toEqual(
      ['acme-backups[bot]', 'github-actions[bot]', 'ada'].map((login) => `${login}: ${MARKER.text}\ntwo`),
    );
  }, 60_000);

  it('is another one for another marker, and found by its family where the account is not known', async () => {
    const gitHub = await gitHubOf();
    const repository = ask(gitHub);
    const unknown = { text: '<!-- preview a unknown -->', family: MARKER.family, whole: false };
    await repository.writeComment(7, MARKER, 'one');
    await repository.writeComment(7, unknown, 'failed');
    expect(gitHub.repository.comments).toHaveLength(1);
    await repository.writeComment(7, MARKER, 'one');
    await repository.writeComment(7, { ...MARKER, text: '<!-- preview a 2 -->' }, 'two');
    expect(gitHub.repository.comments.length).toBeGreaterThanOrEqual(2);
  }, 60_000);

  it('is one although two runs write it at once, and although an answer was lost', async () => {
    const gitHub = await gitHubOf();
    const [one, other] = [ask(gitHub), ask(gitHub)];
    await Promise.all([one.writeComment(7, MARKER, 'one'), other.writeComment(7, MARKER, 'other')]);
    expect(gitHub.repository.comments).toHaveLength(1);
    for (const old of ['a', 'b', 'c']) gitHub.repository.addComment(7, `${MARKER.text}\n${old}`, ACTIONS_BOT);
    await one.writeComment(7, MARKER, 'last');
    expect(bodies(gitHub)).toEqual([`github-actions[bot]: ${MARKER.text}\nlast`]);
  }, 60_000);

  it('that may not be written says which permission is missing', async () => {
    const gitHub = await gitHubOf();
    const refused = await ask(gitHub, { token: gitHub.readToken }).writeComment(7, MARKER, 'one');
    expect(refused).toMatchObject({ ok: false, fault: { advice: expect.stringContaining('pull-requests: write') } });
  });
});
