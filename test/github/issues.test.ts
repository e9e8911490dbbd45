import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type GitHub, type Mishap, startGitHub } from '../../sandbox/github.ts';
import { ACTIONS_BOT } from '../../sandbox/github-repository.ts';
import { issuesWith } from '../../src/github/issues.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { DIRECT } from '../../src/ports/network.ts';
import { hurryWrites } from './hurry.ts';

const USER = { user: { id: 5, login: 'ada', type: 'User' }, authorAssociation: 'MEMBER', ofApp: false } as const;
const MALLORY = { id: 6, login: 'mallory', type: 'User' } as const;
const OTHER_BOT = { id: 99, login: 'echo[bot]', type: 'Bot' } as const;
const MARKER = '<!-- backup-via-tag issue a ';
const TEXT = { title: 'It is red', body: `${MARKER}names -->\nIt is red.` };

async function gitHubOf(): Promise<GitHub> {
  const gitHub = await startGitHub({ pullRequests: [7], tokens: { user: USER } });
  onTestFinished(() => gitHub.close());
  return gitHub;
}

function ask(gitHub: GitHub, token = gitHub.token) {
  return issuesWith('octo-org/octo-repo', token, {
    clock: systemClock,
    signal: new AbortController().signal,
    network: DIRECT,
    apiUrl: gitHub.url,
    attemptMilliseconds: 500,
    secondMilliseconds: 50,
  });
}

describe('the issues of a repository', () => {
  beforeEach(hurryWrites);

  it.each(['sandbox-github-token', 'user'])(
    'are opened, found again, rewritten and closed with the token %s',
    async (token) => {
      const gitHub = await gitHubOf();
      const issues = ask(gitHub, token);
      expect(await issues.find(MARKER)).toEqual({ ok: true, value: [] });
      expect(await issues.open(TEXT)).toEqual({ ok: true, value: 8 });
      // A later run starts anew.
      const later = ask(gitHub, token);
      expect(await later.find(MARKER)).toEqual({
        ok: true,
        value: [{ number: 8, open: true, body: TEXT.body, author: expect.anything() }],
      });
      expect(await later.find('<!-- backup-via-tag issue b ')).toEqual({ ok: true, value: [] });
      await later.comment(8, 'Changed.');
      await later.close(8, 'completed');
      expect(gitHub.repository.issues).toMatchObject([
        { state: 'closed', stateReason: 'completed', labels: ['backup-via-tag'] },
      ]);
      expect(await later.find(MARKER)).toMatchObject({ ok: true, value: [{ open: false }] });
      await later.rewrite(8, { ...TEXT, title: 'Again' });
      expect(gitHub.repository.issues).toMatchObject([{ state: 'open', title: 'Again' }]);
      expect(gitHub.repository.comments).toMatchObject([{ issue: 8, body: 'Changed.' }]);
    },
  );

  it('are never those that somebody else wrote, or that lost the label', async () => {
    const gitHub = await gitHubOf();
    const { repository } = gitHub;
    repository.openIssue({ ...TEXT, labels: ['backup-via-tag'], user: MALLORY });
    repository.openIssue({ ...TEXT, labels: ['backup-via-tag'], user: OTHER_BOT });
    repository.openIssue({ ...TEXT, labels: ['other'], user: ACTIONS_BOT.user });
    expect(await ask(gitHub).find(MARKER)).toEqual({ ok: true, value: [] });
    const mine = repository.openIssue({ ...TEXT, labels: ['backup-via-tag'], user: ACTIONS_BOT.user });
    expect(await ask(gitHub).find(MARKER)).toMatchObject({ ok: true, value: [{ number: mine.number }] });
    expect(await ask(gitHub, 'user').find(MARKER)).toEqual({ ok: true, value: [] });
  });

  it('are read over all pages', async () => {
    const gitHub = await gitHubOf();
    gitHub.repository.openIssue({ ...TEXT, labels: ['backup-via-tag'], user: ACTIONS_BOT.user });
    for (let count = 0; count < 120; count += 1) {
      gitHub.repository.openIssue({ title: 'x', body: 'x', labels: ['backup-via-tag'], user: ACTIONS_BOT.user });
    }
    expect(await ask(gitHub).find(MARKER)).toMatchObject({ ok: true, value: [{ number: 8 }] });
  });

  it.each<[string, Mishap['do']]>([
    ['a bad gateway', { status: 502 }],
    ['an answer that is cut', 'cut'],
    ['silence', 'silence'],
  ])('are asked for again after %s', async (_, mishap) => {
    const gitHub = await gitHubOf();
    gitHub.mishaps.push({ at: 'GET /repos/octo-org/octo-repo/issues', do: mishap });
    expect(await ask(gitHub).find(MARKER)).toEqual({ ok: true, value: [] });
  });

  it('that may not be written, or are switched off, are a fault that says so', async () => {
    const gitHub = await gitHubOf();
    const refused = await ask(gitHub, gitHub.readToken).open(TEXT);
    expect(refused).toMatchObject({ ok: false, fault: { code: 'access-denied' } });
    expect(refused.ok ? '' : refused.fault.advice).toContain('issues: write');
    const body = { message: 'Issues are disabled for this repo' };
    gitHub.mishaps.push({ at: 'POST /repos/octo-org/octo-repo/issues', do: { status: 410, body } });
    const off = await ask(gitHub).open(TEXT);
    expect(off.ok ? '' : off.fault.message).toContain('Issues are disabled');
  });
});
