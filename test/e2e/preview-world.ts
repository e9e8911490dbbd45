import { onTestFinished } from 'vitest';
import { type GitHub, startGitHub } from '../../sandbox/github.ts';
import type { Duration } from '../../src/decide/duration.ts';
import { expiresAt, formatExpiry } from '../../src/decide/expiry.ts';
import type { PreviewEntry } from '../../src/modes/preview/report.ts';
import type { ActionRun, Inputs } from './runner.ts';
import { AWAY, ami, daysAgo, HOME, i, instance, ourImage, type World } from './world.ts';

/** A repository with a plan file, the account of its backups, and runs for pushes to a pull request. */

export const DAY = 86_400_000;
export const PLAN_FILE = '.github/backup-plans.yml';
export const MARKER = '<!-- backup-via-tag preview ';

export const plans = (daily: string, more = '') => `plans:
  daily:
    selection:
      tags: [Backup:Daily]
    rules:
      nightly:
        schedule: '0 23 * * *'
        expiry: ${daily}
  weekly:
    selection:
      tags: [Backup:Weekly]
    rules:
      sunday:
        schedule: '0 3 * * 0'
        expiry: 6 months
${more}`;

export const DAILY = Array.from({ length: 120 }, (_, index) => ({
  id: ami(index + 1),
  source: i(1 + (index % 12)),
  // Ten AMIs of each of twelve instances, three days apart.
  createdAt: Math.floor(daysAgo(1 + Math.floor(index / 12) * 3) / 1000) * 1000,
  region: index % 12 < 6 ? HOME : AWAY,
}));

/** 200 AMIs: 120 of a daily plan that keeps them for 30 days, and 80 of a weekly one. */
export function account() {
  const expire = (createdAt: number, duration: Duration) =>
    formatExpiry(expiresAt({ keep: 'for', duration }, createdAt));
  const weekly = Array.from({ length: 80 }, (_, index) => {
    const createdAt = Math.floor(daysAgo(2 + Math.floor(index / 4) * 7) / 1000) * 1000;
    return ourImage({
      id: ami(500 + index),
      source: i(50 + (index % 4)),
      createdAt,
      expire: expire(createdAt, { months: 6, milliseconds: 0 }),
      tags: { BackupTag: 'Backup:Weekly', BackupPlan: 'weekly/sunday' },
    });
  });
  return {
    regions: [HOME, AWAY],
    instances: [
      ...Array.from({ length: 12 }, (_, index) => instance({ id: i(1 + index), region: index < 6 ? HOME : AWAY })),
      ...Array.from({ length: 4 }, (_, index) => instance({ id: i(50 + index), tags: { Backup: 'Weekly' } })),
    ],
    images: [
      ...DAILY.map(({ id, source, createdAt, region }) =>
        ourImage({
          id,
          source,
          createdAt,
          region,
          expire: expire(createdAt, { months: 0, milliseconds: 30 * DAY }),
          tags: { BackupPlan: 'daily/nightly' },
        }),
      ),
      ...weekly,
    ],
  };
}

export async function gitHubOf(base: string | null): Promise<GitHub> {
  const gitHub = await startGitHub({ pullRequests: [7] });
  onTestFinished(() => gitHub.close());
  gitHub.repository.commit('base-sha', base === null ? { 'README.md': 'x' } : { [PLAN_FILE]: base });
  return gitHub;
}

export interface Push {
  readonly head: string | null;
  readonly fork?: boolean;
  readonly inputs?: Inputs;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A run of the action for a push to the pull request. */
export function preview(
  world: World,
  gitHub: GitHub,
  { head, fork = false, inputs, files, env }: Push,
): Promise<ActionRun> {
  const repository = (name: string) => ({ repo: { full_name: name } });
  const event = {
    pull_request: {
      number: 7,
      base: { sha: 'base-sha', ...repository('octo-org/octo-repo') },
      head: { sha: 'head-sha', ...repository(fork ? 'somebody/octo-repo' : 'octo-org/octo-repo') },
    },
  };
  return world.run(
    { mode: 'preview', 'github-token': fork ? gitHub.readToken : gitHub.token, ...inputs },
    {
      files: { ...(head === null ? {} : { [PLAN_FILE]: head }), 'event.json': JSON.stringify(event), ...files },
      env: { ...gitHub.env(), GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: 'event.json', ...env },
    },
  );
}

export const previewOf = (run: ActionRun): PreviewEntry => JSON.parse(run.written.preview ?? 'null');

export const ours = (gitHub: GitHub) =>
  gitHub.repository.comments.filter(({ user, body }) => user.type === 'Bot' && body.startsWith(MARKER));
