import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fleet } from './account.ts';
import { command, commandHere, reportOf, sandboxOf, temporaryFolder } from './command.ts';

describe('a command that cannot be understood: status 2, one sentence on standard error, no request', () => {
  test.each<[title: string, args: readonly string[], named: RegExp]>([
    ['neither -b nor -p', ['-t', 'Backup:Daily'], /-b .*-p/],
    ['unknown option', ['-b', '--retention', '30'], /--retention/],
    ['argument without option', ['-b', 'Backup:Daily'], /Backup:Daily/],
    ['option without its value', ['-b', '-t'], /-t/],
    [
      'value that looks like an option',
      ['-b', '-t', 'Backup:Daily', '-e', '-30 days'],
      /expiry: "-30 days" is .*negative/,
    ],
    ['value for an option without one', ['-p', '--dry-run=yes'], /--dry-run/],
  ])('%s', async (_, args, named) => {
    const { sandbox, env } = await sandboxOf(fleet());
    const { status, stdout, stderr } = await commandHere(args, { env });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^backup-via-tag: .+\n$/);
    expect(stderr).toMatch(named);
    expect(sandbox.requests).toEqual([]);
  });
});

describe('a value that cannot be right: status 2, a sentence that names the input and quotes the value, no request', () => {
  test.each<[title: string, args: readonly string[], input: string, quoted: string]>([
    ['-b without -t', ['-b', '-e', '30 days'], 'tag', '""'],
    ['-b without -e', ['-b', '-t', 'Backup:Daily'], 'expiry', '""'],
    ['a tag without a colon', ['-b', '-t', 'Backup', '-e', '30 days'], 'tag', '"Backup"'],
    ['two values of one key', ['-b', '-t', 'a:1', '-t', 'a:2', '-e', '30 days'], 'tag', '"a:2"'],
    ['an expiry in the past', ['-b', '-t', 'a:1', '-e', '30 days ago'], 'expiry', '"30 days ago"'],
    ['bad min-keep', ['-p', '--min-keep', 'all'], 'min-keep', '"all"'],
    [
      'bad input of the second mode',
      ['-b', '-p', '-t', 'a:1', '-e', '1d', '--max-deletions', '200%'],
      'max-deletions',
      '"200%"',
    ],
  ])('%s', async (_, args, input, quoted) => {
    const { sandbox, env } = await sandboxOf(fleet());
    const ended = await commandHere([...args, '--json'], { env });
    expect(ended.status).toBe(2);
    const { outcome, failed } = reportOf(ended);
    expect(outcome).toBe('failed');
    expect(failed.map(({ target, fault }) => [target, fault])).toEqual([[input, 'bad-input']]);
    expect(failed[0]?.message).toMatch(new RegExp(`^${input}: [^\\n]+$`));
    expect(failed[0]?.message).toContain(quoted);
    expect(sandbox.requests).toEqual([]);
  });

  test('an option for one value that is given twice', async () => {
    const { sandbox, env } = await sandboxOf(fleet());
    const ended = await commandHere(['-b', '-t', 'a:1', '-e', '30 days', '-e', '6 months', '--json'], { env });
    expect(ended.status).toBeGreaterThan(0);
    expect(sandbox.requests).toEqual([]);
  });

  test('for people each problem is one sentence on standard error, and there is no empty report', async () => {
    const { env } = await sandboxOf(fleet());
    const { status, stdout, stderr } = await command(['-b', '-t', 'Backup', '-e', '30'], { env });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'backup-via-tag: tag: "Backup" has no colon; write one Key:Value a line, such as "Backup:ProductionDaily"\n' +
        'backup-via-tag: expiry: "30" is not an expiry: "30" has no unit; write "30 days", "6 months" or "never"\n',
    );
  });

  test('a backup that is told nothing says so once', async () => {
    const { sandbox, env } = await sandboxOf(fleet());
    const { status, stdout, stderr } = await commandHere(['-b'], { env });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^backup-via-tag: plan-file: [^\n]*\n$/);
    expect(sandbox.requests).toEqual([]);
  });

  test('a plan file that is wrong: status 2, each problem with its place', async () => {
    const { sandbox, env } = await sandboxOf(fleet());
    const file = join(temporaryFolder(), 'plans.yml');
    writeFileSync(file, 'plans:\n  nightly:\n    rules: {}\n');
    const { status, stdout, stderr } = await commandHere(['retain', '--plan-file', file], { env });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^backup-via-tag: .*plans\.yml.*\n/);
    expect(sandbox.requests).toEqual([]);
  });
});

test('without credentials: status 1, said in one sentence, no request', async () => {
  const { sandbox, env } = await sandboxOf(fleet());
  const ended = await commandHere(['-p', '--json'], { env: { AWS_ENDPOINT_URL: env.AWS_ENDPOINT_URL ?? '' } });
  expect(ended.status).toBe(1);
  expect(reportOf(ended).failed.map(({ target, fault }) => [target, fault])).toEqual([['session', 'no-credentials']]);
  expect(sandbox.requests).toEqual([]);
});
