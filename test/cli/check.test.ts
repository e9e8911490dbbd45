import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startGitHub } from '../../sandbox/github.ts';
import { startListener } from '../e2e/listener.ts';
import { commandHere, reportOf, sandboxOf, temporaryFolder, writesOf } from './command.ts';

const CHECK = ['check', '-t', 'Backup:ProductionDaily', '--max-age', '26 hours'];
const HOUR = 3_600_000;

/** One instance, with a backup of so many hours ago. */
function accountOf(hours: number | null) {
  const id = 'i-0aaaaaaaaaaaaaaa1';
  const [now, region] = [Date.now(), 'us-east-1'];
  const image = {
    region,
    sourceInstanceId: id,
    createdAt: now - (hours ?? 0) * HOUR,
    tags: { CreatedBy: 'backupViaTag', Expire: 'never', BackupSource: id, BackupTag: 'Backup:ProductionDaily' },
  };
  return sandboxOf({
    regions: [region],
    instances: [
      { region, id, launchedAt: now - 1000 * HOUR, tags: { Backup: 'ProductionDaily', Name: '<b>web-1</b>' } },
    ],
    images: hours === null ? [] : [image],
  });
}

describe('the page', () => {
  test('goes to a new file, and its path is printed, unless nobody would see it', async () => {
    const { env, sandbox } = await accountOf(1);
    const temp = temporaryFolder();
    const run = (...args: readonly string[]) => commandHere([...CHECK, ...args], { env: { ...env, TMPDIR: temp } });
    const shown = await run();
    expect(shown.status).toBe(0);
    const path = /^Page: (.+)$/m.exec(shown.stdout)?.[1] ?? '';
    expect(path).toMatch(/backup-via-tag-check-\d{14}-\d+\.html$/);
    expect(readFileSync(path, 'utf8')).toContain('1 of 1 protected');
    expect(readFileSync(path, 'utf8')).toContain('&lt;b&gt;web-1');
    const before = readdirSync(temp);
    for (const quiet of [['--quiet'], ['--json']]) {
      expect((await run(...quiet)).status).toBe(0);
      expect(readdirSync(temp)).toEqual(before);
    }
    expect(writesOf(sandbox)).toEqual([]);
  });

  test('goes where --page says, also with --json, and the run is red where it cannot', async () => {
    const { env } = await accountOf(100);
    const file = join(temporaryFolder(), 'page.html');
    const late = await commandHere([...CHECK, '--json', '--page', file], { env });
    expect(late.status).toBe(1);
    expect(readFileSync(file, 'utf8')).toContain('1 of 1 late');
    const fresh = await accountOf(1);
    const nowhere = join(temporaryFolder(), 'no', 'such', 'folder', 'page.html');
    const unwritten = await commandHere([...CHECK, '--json', '--page', nowhere], { env: fresh.env });
    expect(unwritten.status).toBe(1);
    expect(unwritten.stderr).toContain('the page could not be written');
    expect(reportOf(unwritten).failed.map(({ target, fault }) => [target, fault])).toEqual([['page', 'not-written']]);
  });

  test('is an option of check alone', async () => {
    expect((await commandHere(['check', '--help'])).stdout).toContain('--page <FILE>');
    expect((await commandHere(['purge', '--help'])).stdout).not.toContain('--page');
    const { status, stderr } = await commandHere(['purge', '--page', 'x.html']);
    expect([status, stderr]).toEqual([2, expect.stringContaining("unknown option '--page'")]);
  });
});

describe('who is told', () => {
  test('the heartbeat: green, red, and refused, and its address is never printed', async () => {
    const listener = await startListener();
    const beat = ['--heartbeat-url', `${listener.url}/ping/0f5e-secret?rid=1`];
    const runs = [
      await commandHere([...CHECK, ...beat], { env: (await accountOf(1)).env }),
      await commandHere([...CHECK, ...beat], { env: (await accountOf(30)).env }),
      await commandHere(['check', '-t', 'Backup:ProductionDaily', '--max-age', 'soon', ...beat]),
    ];
    expect(runs.map(({ status }) => status)).toEqual([0, 1, 2]);
    expect(listener.asked).toEqual([
      'GET /ping/0f5e-secret?rid=1',
      'GET /ping/0f5e-secret/fail?rid=1',
      'GET /ping/0f5e-secret/fail?rid=1',
    ]);
    for (const { stdout, stderr } of runs) expect(stdout + stderr).not.toContain('0f5e-secret');
  });

  test('the issue is a warning outside a repository, and one issue, closed, in one', async () => {
    const { env } = await accountOf(1);
    const outside = await commandHere([...CHECK, '--json', '--issue', '--github-token', 'ghs_x'], { env });
    expect(outside.status).toBe(0);
    expect(reportOf(outside).warnings.map(({ target }) => target)).toEqual(['issue']);
    const gitHub = await startGitHub({ pullRequests: [] });
    try {
      const inWorkflow = { ...gitHub.env(), GITHUB_WORKFLOW: 'Check', GITHUB_JOB: 'check' };
      const run = async (hours: number) =>
        commandHere([...CHECK, '--json', '--issue', '--github-token', gitHub.token], {
          env: { ...(await accountOf(hours)).env, ...inWorkflow },
        });
      expect([(await run(30)).status, (await run(1)).status]).toEqual([1, 0]);
      expect(gitHub.repository.issues.map(({ state }) => state)).toEqual(['closed']);
      expect(gitHub.repository.issues[0]?.body).toContain('web-1');
    } finally {
      await gitHub.close();
    }
  }, 60_000);
});

test('the evidence goes to any path that a person types, and is refused where it cannot be written', async () => {
  const { env, sandbox } = await accountOf(1);
  const folder = temporaryFolder();
  const { status } = await commandHere([...CHECK, '--evidence', join(folder, 'deep/check')], { env });
  expect(status).toBe(0);
  expect(readFileSync(join(folder, 'deep/check.csv'), 'utf8')).toContain('SOC 2 A1.2');
  expect(existsSync(join(folder, 'deep/check.json'))).toBe(true);
  sandbox.requests.length = 0;
  const wrong = await commandHere([...CHECK, '--evidence', '/proc/none/check'], { env });
  expect([wrong.status, sandbox.requests]).toEqual([2, []]);
  expect(wrong.stderr).toMatch(/^backup-via-tag: evidence: "\/proc\/none\/check" cannot be written: /);
});
