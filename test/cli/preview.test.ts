import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type GitHub, startGitHub } from '../../sandbox/github.ts';
import type { AccountSeed, ImageSeed } from '../../sandbox/index.ts';
import { EXPIRED, fleet, ourImage, WEB } from './account.ts';
import { command, commandHere, type Ended, reportOf, sandboxOf, temporaryFolder, writesOf } from './command.ts';

const PLAN_FILE = '.github/backup-plans.yml';
const RECENT = 'ami-0bbbbbbbbbbbbbb03';
const LATER = 'ami-0bbbbbbbbbbbbbb04';

const plans = (expiry: string, tag = 'Backup:ProductionDaily', more = '') => `plans:
  production:
    selection:
      tags: ['${tag}']
    rules:
      daily:
        schedule: '0 23 * * *'
        expiry: ${expiry}
${more}`;

/** One that the plan made. */
const planned = (image: ImageSeed): ImageSeed => ({
  ...image,
  tags: { ...image.tags, BackupPlan: 'production/daily' },
});

/** An AMI of yesterday and one of ten days ago, both of an instance that still exists. */
const account = (more: AccountSeed = {}) =>
  fleet({
    images: [
      planned(ourImage(EXPIRED)),
      planned(ourImage(RECENT, { days: 29, source: WEB })),
      planned(ourImage(LATER, { days: 20, source: WEB })),
    ],
    ...more,
  });

async function gitHubOf(base: string): Promise<GitHub> {
  const gitHub = await startGitHub({ pullRequests: [7] });
  onTestFinished(() => gitHub.close());
  gitHub.repository.commit('base-sha', { [PLAN_FILE]: base });
  return gitHub;
}

/** Runs a preview in a working copy that holds these files. */
async function preview(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  start: typeof commandHere = commandHere,
): Promise<Ended> {
  const checkout = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    writeFileSync(join(checkout, path), text);
  }
  return start(['--preview', ...args], { env, home: checkout });
}

function pullRequest(gitHub: GitHub): Readonly<Record<string, string>> {
  const folder = temporaryFolder();
  const repository = { repo: { full_name: 'octo-org/octo-repo' } };
  const event = {
    pull_request: { number: 7, base: { sha: 'base-sha', ...repository }, head: { sha: 'head-sha', ...repository } },
  };
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
  return {
    ...gitHub.env(),
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
  };
}

describe('a preview for people', () => {
  test('of a cut names the AMIs that go sooner, from when, and the rest in tables', async () => {
    const { sandbox, env } = await sandboxOf(account());
    const gitHub = await gitHubOf(plans('30 days'));
    const args = ['--github-token', gitHub.token, '--fail-on', 'newly-deletable'];
    const ended = await preview({ [PLAN_FILE]: plans('7 days') }, args, { ...env, ...pullRequest(gitHub) }, command);
    const { status, stdout } = ended;
    expect(status, ended.stderr).toBe(1);
    expect(stdout).toMatch(/^NOT OK: 2 AMIs become deletable sooner, the first from /);
    expect(stdout).toContain('\nFAILED to preview (not-allowed)\n  fail-on\n');
    const table = stdout.split('\n2 existing AMIs of 1 instance deletable sooner\n')[1]?.split('\n\n')[0] ?? '';
    const instant = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ';
    for (const id of [RECENT, LATER]) {
      expect(table).toMatch(new RegExp(`^web-1 ${WEB} +(?:us-east-1 +)?${id} +${instant}(?: +from ${instant})?$`, 'm'));
    }
    expect(table).not.toContain(EXPIRED);
    for (const title of [
      '1 difference in the plan file',
      'AMIs created and deleted in the next 35 days',
      'Size and monthly cost',
      '3 existing AMIs to be deleted in the next 35 days',
    ]) {
      expect(stdout).toContain(`\n${title}\n`);
    }
    expect(stdout).not.toMatch(/dry run/i);
    expect(stdout.split('\n').filter((line) => line.length > 120)).toEqual([]);
    expect(writesOf(sandbox)).toEqual([]);
  });

  test('names the instances that lose and gain protection', async () => {
    const { env } = await sandboxOf(account());
    const gitHub = await gitHubOf(plans('30 days'));
    const head = plans('30 days', 'Backup:ProductionWeekly');
    const { stdout } = await preview({ [PLAN_FILE]: head }, ['--github-token', gitHub.token], {
      ...env,
      ...pullRequest(gitHub),
    });
    expect(stdout).toContain('\n2 instances lose their protection\n');
    expect(stdout).toMatch(new RegExp(`^web-1 ${WEB} +us-east-1 +production +none$`, 'm'));
    expect(stdout).toContain('\n1 instance gains protection\n');
    expect(stdout).toMatch(/^archive-1 i-\w+ +eu-west-1 +none +production$/m);
  });

  test('without a pull request shows the file as it stands, dead rules and schedules that do not fit', async () => {
    const { env } = await sandboxOf(account());
    const dead = `      twin:
        schedule: '0 23 * * *'
        expiry: 5 days
`;
    const workflow = `on:
  schedule:
    - cron: '0 5 * * *'
jobs:
  backup:
    runs-on: ubuntu-latest
    steps:
      - uses: your-org/backup-via-tag@v1
        with:
          mode: backup
`;
    const files = { [PLAN_FILE]: plans('30 days', undefined, dead), '.github/workflows/backup.yml': workflow };
    const { status, stdout, stderr } = await preview(files, [], env);
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^WARNING: no workflow fires 2 rules, and 2 instances have no other\n/i);
    const flat = stdout.replace(/\s+/g, ' ');
    expect(flat).toContain('Rule "production/twin" changes nothing: whenever it is due, "production/daily" is due');
    expect(stdout).toContain('\n3 places where schedules and workflows do not fit\n');
    expect(stdout).toMatch(/^\.github\/workflows\/backup\.yml:3:13\n {2}\S/m);
    expect(flat.split('no workflow fires the rule "daily"')).toHaveLength(2);
    expect(stdout).toMatch(/^Backups by day: \d of \d instances? on schedule$/m);
  });

  test('of a file that cannot be used tells every problem', async () => {
    const { env } = await sandboxOf(account());
    const { status, stderr } = await preview(
      { [PLAN_FILE]: plans('30 dyas', undefined, '    retentoin: {}\n') },
      [],
      env,
    );
    expect(status).toBe(2);
    expect(stderr.split('\n').filter((line) => line.startsWith('backup-via-tag: '))).toHaveLength(2);
    expect(stderr).toContain(`${PLAN_FILE}:8:17`);
    expect(stderr).toContain(`${PLAN_FILE}:9:5`);
  });

  test('names of instances can do no harm to a terminal', async () => {
    const { env } = await sandboxOf(
      account({
        instances: [
          {
            region: 'us-east-1',
            id: WEB,
            tags: { Backup: 'ProductionDaily', Name: 'a\u001b[31m\u001b]0;owned\u0007b\nFAILED\r' },
          },
        ],
      }),
    );
    const { status, stdout } = await preview({ [PLAN_FILE]: plans('7 days') }, [], env);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^a.* ${WEB} `, 'm'));
    expect(stdout).not.toMatch(/[^\n\P{Cc}]/u);
    expect(stdout).not.toMatch(/^FAILED/m);
  });
});

describe('a preview for programs', () => {
  test('--json prints one line with everything, the calendar too', async () => {
    const { env } = await sandboxOf(account());
    const ended = await preview({ [PLAN_FILE]: plans('7 days') }, ['--json'], env);
    expect(ended.status, ended.stderr).toBe(0);
    const report = reportOf(ended);
    expect(report.preview?.preview?.after.deletions.map(({ recoveryPointId }) => recoveryPointId)).toContain(LATER);
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
    expect(report.calendar?.resources.find(({ resourceId }) => resourceId === WEB)).toMatchObject({
      kind: 'ec2-instance',
      region: 'us-east-1',
      resourceId: WEB,
      resourceName: 'web-1',
      days: [day(10), day(1)],
      first: day(10),
      newest: day(1),
      exists: true,
    });
  });
});
