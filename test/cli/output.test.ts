import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkedReport } from '../report/schema.ts';
import { EXPIRED, fleet, OTHER, ourImage, UNEXPIRED, WEB } from './account.ts';
import {
  BINARY,
  command,
  commandHere,
  reportOf,
  reportsOf,
  run,
  sandboxOf,
  temporaryFolder,
  VERSION,
} from './command.ts';

const DAILY = ['-b', '-t', 'Backup:ProductionDaily', '-e', '+30 days'];
// biome-ignore lint/suspicious/noControlCharactersInRegex: the start of every ANSI sequence.
const ANSI = /\u001b/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours only, not the moves of the cursor.
const COLOUR = /\u001b\[[0-9;]*m/;

describe('without a run', () => {
  test.each(['-h', '--help'])('%s', async (option) => {
    const { status, stdout, stderr } = await command([option]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: backup-via-tag /);
    expect(stdout).toContain('backup-via-tag backup -t Backup:ProductionDaily -e "+30 days"');
  });

  test.each(['-V', '--version'])('%s is that of package.json', async (option) => {
    expect(await command([option])).toEqual({ status: 0, signal: null, stdout: `${VERSION}\n`, stderr: '' });
  });
});

describe('for people', () => {
  test('the report goes to standard output, how it went to standard error, neither with colours', async () => {
    const { env } = await sandboxOf(fleet());
    const { status, stdout, stderr } = await commandHere(DAILY, { env: { ...env, FORCE_COLOR: '1' } });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^OK: 2 of 2 protected · 2 AMIs created, 2 still pending\n/);
    expect(stdout).toMatch(new RegExp(`^web-1 ${WEB} +(?:us-east-1 +)?ami-\\w+ .*pending$`, 'm'));
    expect(stderr).toContain('Account 123456789012');
    expect(stderr).toMatch(/^us-east-1: 1 found$/m);
    expect(stdout + stderr).not.toMatch(ANSI);
    expect(stdout.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  test('what belongs to a region is indented under it', async () => {
    const { env } = await sandboxOf(fleet());
    const { stderr } = await commandHere([...DAILY, '--dry-run'], { env });
    expect(stderr).toMatch(new RegExp(`^us-east-1: 1 found\\n {2}${WEB} \\(web-1\\)$`, 'm'));
  });

  test('names of instances can do no harm to a terminal', async () => {
    const { env } = await sandboxOf({
      instances: [
        {
          region: 'us-east-1',
          tags: { Backup: 'ProductionDaily', Name: 'a\u001b[31m\u001b]0;owned\u0007b\nFAILED\r' },
        },
      ],
    });
    const { status, stdout, stderr } = await commandHere(DAILY, { env });
    expect(status).toBe(0);
    expect(stdout + stderr).not.toMatch(ANSI);
    expect(stdout + stderr).not.toMatch(/^FAILED/m);
  });

  const hasTerminal = process.platform === 'linux' && existsSync('/usr/bin/script');
  /** In a pseudo-terminal of util-linux's `script`, of so many columns. */
  const terminal = async (columns: number, env: Readonly<Record<string, string>>) => {
    const line = [process.execPath, BINARY, ...DAILY].map((word) => `'${word}'`).join(' ');
    return run('script', ['-qec', `stty cols ${columns}; ${line} 2>/dev/null`, '/dev/null'], { env });
  };

  test.skipIf(!hasTerminal)('in a terminal there are colours, unless NO_COLOR is set', async () => {
    const { env } = await sandboxOf(fleet());
    const [coloured, plain] = await Promise.all([terminal(100, env), terminal(100, { ...env, NO_COLOR: '1' })]);
    expect([coloured.status, plain.status]).toEqual([0, 0]);
    expect(coloured.stdout).toMatch(COLOUR);
    expect(plain.stdout).not.toMatch(COLOUR);
    expect(plain.stdout).toContain('2 of 2 protected');
  });

  test.skipIf(!hasTerminal)(
    'a terminal that does not know its width, as in some containers, gets whole lines',
    async () => {
      const { env } = await sandboxOf(fleet());
      const { stdout } = await terminal(0, { ...env, NO_COLOR: '1' });
      expect(stdout).toContain('2 of 2 protected');
    },
  );
});

describe('how much is told', () => {
  test('-q says nothing of what went well, and all of what went wrong', async () => {
    const { env } = await sandboxOf(fleet());
    expect(await commandHere(['purge', '-q'], { env })).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const failed = await commandHere(['backup', '-q', '-t', 'Backup:Nobody', '-e', '1d'], { env });
    expect(failed).toMatchObject({ status: 1, stderr: '' });
    expect(failed.stdout).toMatch(/^NOT OK: Backup failed: /);
  });

  test('the verdict is told once', async () => {
    const { env } = await sandboxOf(fleet());
    const { stdout, stderr } = await commandHere(['backup', '-t', 'Backup:ProductionDaily', '-e', '1d'], { env });
    expect(`${stdout}${stderr}`.split('2 of 2 protected')).toHaveLength(2);
  });

  test('the path of a change set is told, and nobody else may read it', async () => {
    const { env } = await sandboxOf(fleet());
    const { stdout } = await commandHere(['purge', '--dry-run'], { env });
    const path = /(\/\S*change-set\S*\.json)/.exec(stdout)?.[1] ?? '';
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});

describe('for programs', () => {
  test('--json prints the report as one line and nothing else', async () => {
    const { sandbox, env } = await sandboxOf(fleet());
    const ended = await commandHere([...DAILY, '--json'], { env });
    expect(ended.status, ended.stderr).toBe(0);
    expect(ended.stdout).toMatch(/^\{.*\}\n$/);
    const report = reportOf(ended);
    expect(report).toMatchObject({
      version: 1,
      mode: 'backup',
      outcome: 'ok',
      account: '123456789012',
      caller: 'arn:aws:iam::123456789012:user/sandbox',
      tag: 'Backup:ProductionDaily',
      expiry: '+30 days',
      run: null,
      createdCount: 2,
    });
    const ids = Object.values(sandbox.snapshotState().regions).flatMap(({ images }) =>
      images.map((image) => image.imageId),
    );
    expect(report.created.map(({ resourceId }) => resourceId).sort()).toEqual([WEB, OTHER].sort());
    for (const { recoveryPointId } of report.created) expect(ids).toContain(recoveryPointId);
  });

  test('a run that fails prints a report too', async () => {
    const { env } = await sandboxOf(fleet());
    const ended = await commandHere(['-b', '-t', 'Backup:Nobody', '-e', '1d', '--json'], { env });
    expect(ended.status).toBe(1);
    expect(reportOf(ended).failed.map(({ fault }) => fault)).toEqual(['none-found']);
  });

  test('a long report reaches a pipe whole', async () => {
    const images = Array.from({ length: 1200 }, (_, index) =>
      ourImage(`ami-0cccccccccccc${String(index).padStart(4, '0')}`, { days: 10 }),
    );
    const { env } = await sandboxOf({ images });
    const ended = await command(['-p', '--json'], { env });
    expect(ended.status).toBe(0);
    expect(ended.stdout.length).toBeGreaterThan(200_000);
    expect(reportOf(ended).kept).toHaveLength(1200);
  });

  test('--report writes the whole report to a file, beside what is printed', async () => {
    const { env } = await sandboxOf(fleet());
    const file = join(temporaryFolder(), 'not-there/yet.json');
    const ended = await commandHere(['-p', '--json', '--report', file], { env });
    expect(ended.status).toBe(0);
    expect(checkedReport(JSON.parse(readFileSync(file, 'utf8')))).toEqual(reportOf(ended));
    expect(reportOf(ended).deleted.map(({ recoveryPointId }) => recoveryPointId)).toEqual([EXPIRED]);
    expect(reportOf(ended).kept.map(({ recoveryPointId }) => recoveryPointId)).toEqual([UNEXPIRED]);
  });

  test('--report is written for refused inputs and failed runs as well', async () => {
    const file = join(temporaryFolder(), 'report.json');
    const ended = await commandHere(['-b', '--report', file]);
    expect(ended.status).toBe(2);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ outcome: 'failed', mode: 'backup' });
  });

  test('with both modes each report has a line and a file of its own', async () => {
    const { env } = await sandboxOf(fleet());
    const folder = temporaryFolder();
    const ended = await commandHere([...DAILY, '-p', '--json', '--report', join(folder, 'report.json')], { env });
    expect(ended.status, ended.stderr).toBe(0);
    expect(reportsOf(ended).map(({ mode }) => mode)).toEqual(['backup', 'purge']);
    expect(readdirSync(folder).sort()).toEqual(['report-backup.json', 'report-purge.json']);
    const written = readdirSync(folder)
      .sort()
      .map((name) => checkedReport(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
    expect(written).toEqual(reportsOf(ended));
  });

  test('a report that cannot be written is told, and what was done is still printed', async () => {
    const { env } = await sandboxOf(fleet());
    const file = join(temporaryFolder(), 'a-folder');
    mkdirSync(file);
    const ended = await commandHere([...DAILY, '--json', '--report', file], { env });
    expect(ended.status).toBe(1);
    expect(reportOf(ended).createdCount).toBe(2);
    expect(ended.stderr).toContain(file);
    expect(ended.stderr).not.toMatch(/^ +at /m);
  });
});

describe('inside a workflow', () => {
  test('the ID token is masked without spoiling the one line of JSON', async () => {
    const arn = 'arn:aws:iam::123456789012:role/backup-via-tag-backup';
    const { sandbox, env } = await sandboxOf(
      fleet({ roles: [{ arn, trust: { subjects: ['repo:octo-org/octo-repo:ref:refs/heads/main'] } }] }),
    );
    const { ACTIONS_ID_TOKEN_REQUEST_URL = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN = '' } = sandbox.env();
    const ended = await commandHere([...DAILY, '--json', '--role-to-assume', arn], {
      env: {
        AWS_ENDPOINT_URL: env.AWS_ENDPOINT_URL ?? '',
        ACTIONS_ID_TOKEN_REQUEST_URL,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN,
        GITHUB_ACTIONS: 'true',
        GITHUB_RUN_ID: '4711',
        GITHUB_RUN_ATTEMPT: '2',
        GITHUB_REPOSITORY: 'octo-org/octo-repo',
      },
    });
    expect(ended.status, ended.stderr).toBe(0);
    expect(reportOf(ended)).toMatchObject({
      caller: 'arn:aws:sts::123456789012:assumed-role/backup-via-tag-backup/backup-via-tag-4711-2',
      run: 'https://github.com/octo-org/octo-repo/actions/runs/4711',
    });
    expect(reportOf(ended).created.map(({ name }) => name.includes('-4711-'))).toEqual([true, true]);
    const token = sandbox.requests.find(({ action }) => action === 'AssumeRoleWithWebIdentity')?.params
      .WebIdentityToken;
    expect(ended.stderr).toContain(`::add-mask::${token}`);
  });
});
