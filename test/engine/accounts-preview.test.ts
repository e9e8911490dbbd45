import { describe, expect, it } from 'vitest';
import { success } from '../../src/model.ts';
import { type AccountMask, accountMask, OPEN_ACCOUNTS } from '../../src/ports/account-mask.ts';
import type { CommentMarker, HostedRepository, PreviewHost } from '../../src/ports/pull-request.ts';
import { accountOf, accountsWorld, IDS, REGION, runInputs } from './accounts-world.ts';
import { PLAN_PATH } from './surroundings.ts';

/** A preview over several accounts: a comment for each, and the card of the one that the change harms most. */

const [ONE, TWO, THREE] = IDS;
const DAY = 86_400_000;
const plan = (expiry: string) => `plans:
  daily:
    selection: {tags: [Backup:Daily]}
    rules:
      nightly: {schedule: '0 23 * * *', expiry: ${expiry}}
`;

/** A machine with so many backups, one a day, that a shorter expiry takes. */
function withBackups(id: string, count: number) {
  const machine = 'i-0aaaaaaaaaaaaaaa1';
  const made = (days: number) => new Date(Date.now() - days * DAY).toISOString();
  return accountOf(id, {
    instances: [{ region: REGION, id: machine, launchedAt: made(400), tags: { Backup: 'Daily', Name: 'api' } }],
    images: Array.from({ length: count }, (_, index) => ({
      region: REGION,
      name: `backup ${index}`,
      sourceInstanceId: machine,
      createdAt: made(index + 1),
      tags: {
        CreatedBy: 'backupViaTag',
        Expire: `${made(index + 1 - 30).slice(0, 19)}Z`,
        BackupSource: machine,
        BackupTag: 'Backup:Daily',
        BackupPlan: 'daily/nightly',
      },
    })),
  });
}

interface Comment {
  readonly marker: CommentMarker;
  readonly body: string;
}

function hostOf(comments: Comment[]): PreviewHost {
  const repository: HostedRepository = {
    name: 'octo-org/octo-repo',
    fileAt: () => Promise.resolve(success(plan('30 days'))),
    isAbsent: () => Promise.resolve(success(false)),
    pathsAt: () => Promise.resolve(success(null)),
    parentsOf: () => Promise.resolve(success(null)),
    changesBetween: () => Promise.resolve(success(null)),
    writeComment: (_, marker, body) => {
      comments.push({ marker, body });
      return Promise.resolve(success('https://github.com/octo-org/octo-repo/pull/7#issuecomment-1'));
    },
  };
  const shas = { baseSha: 'base', headSha: 'head', sha: 'merge', headRepository: null };
  return {
    mayAskForIdToken: true,
    pullRequest: () => Promise.resolve({ event: 'pull_request', number: 7, fromFork: false, ...shas }),
    repository: () => Promise.resolve(success(repository)),
  };
}

async function preview(failOn: string, accounts: AccountMask = OPEN_ACCOUNTS) {
  await accountsWorld(withBackups(ONE, 4), withBackups(TWO, 20), withBackups(THREE, 12));
  const comments: Comment[] = [];
  const inputs = { mode: 'preview', accounts: IDS.join(' '), 'fail-on': failOn, 'github-token': 'token' };
  const files = new Map([[PLAN_PATH, plan('7 days')]]);
  const report = await runInputs(inputs, { files, host: hostOf(comments), accounts });
  return { report, comments };
}

describe('a preview over three accounts', () => {
  it.each(['none', 'newly-deletable'])('shows the card of the account that loses most, fail-on: %s', async (failOn) => {
    const { report } = await preview(failOn);
    expect(report.outcome === 'ok').toBe(failOn === 'none');
    expect(report.preview?.preview?.account).toBe(TWO);
    expect(report.preview?.good).toBe(failOn === 'none');
    expect(report.accounts?.map(({ verdict }) => /(\d+ AMIs?) become/.exec(verdict)?.[1])).toEqual([
      '4 AMIs',
      '20 AMIs',
      '12 AMIs',
    ]);
  });

  it('comments for each of them, in a comment of its own', async () => {
    const { comments } = await preview('none');
    expect(new Set(comments.map(({ marker }) => marker.text)).size).toBe(3);
    expect(new Set(comments.map(({ marker }) => marker.family)).size).toBe(1);
    for (const account of IDS) {
      expect(comments.filter(({ body }) => body.includes(`Account ${account}`))).toHaveLength(1);
    }
  });

  it('names none of them in the comments where they are hidden', async () => {
    const { comments } = await preview(
      'none',
      accountMask(() => {}),
    );
    expect(comments).toHaveLength(3);
    for (const { body, marker } of comments) {
      expect(body).toContain('Account hidden');
      expect(body).not.toContain('***');
      for (const account of IDS) expect(`${marker.text}${body}`).not.toContain(account);
    }
  });
});
