import { onTestFinished } from 'vitest';
import { type GitHub, startGitHub } from '../../sandbox/github.ts';
import { ami, daysAgo, HOME, i, instance, ourImage, stamp, type World } from './world.ts';

/** A small account and a repository with its plan file, for the red and green of a pull request's check. */

export const PLAN_FILE = '.github/backup-plans.yml';
const FAIL_ON = { 'fail-on': 'newly-deletable, unprotected' };

export const plans = (expiry: string, comment = '') => `# ${comment}
plans:
  daily:
    selection: {tags: [Backup:Daily]}
    rules:
      nightly: {schedule: '0 23 * * *', expiry: ${expiry}}
`;

/** Two instances with three AMIs each, of yesterday and before, which expire after 30 days. */
export const account = (expire = stamp(daysAgo(-29))) => ({
  regions: [HOME],
  instances: [instance({ id: i(1) }), instance({ id: i(2) })],
  images: [1, 2, 3, 4, 5, 6].map((number) =>
    ourImage({ id: ami(number), source: i(1 + (number % 2)), age: 1, expire, tags: { BackupPlan: 'daily/nightly' } }),
  ),
});

export async function gitHubOf(commits: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<GitHub> {
  const gitHub = await startGitHub({ pullRequests: [7], commentToken: 'comments-only' });
  onTestFinished(() => gitHub.close());
  for (const [sha, files] of Object.entries(commits)) {
    gitHub.repository.commit(sha, { 'README.md': 'x', ...files }, sha === 'base-sha' ? [] : ['base-sha']);
  }
  return gitHub;
}

interface Push {
  readonly files: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly payload?: object;
}

export function preview(
  world: Pick<World, 'run'>,
  gitHub: GitHub,
  { files, event = 'pull_request', inputs, env, payload }: Push,
) {
  const side = (sha: string) => ({ sha, repo: { full_name: 'octo-org/octo-repo' } });
  const pull = { pull_request: { number: 7, base: side('base-sha'), head: side('head-sha') } };
  return world.run(
    { mode: 'preview', 'github-token': gitHub.token, ...FAIL_ON, ...inputs },
    {
      files: { 'event.json': JSON.stringify(payload ?? pull), ...files },
      env: { ...gitHub.env(), GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: 'event.json', ...env },
    },
  );
}

export const MONTH = plans('30 days');
export const WEEK = plans('7 days');
