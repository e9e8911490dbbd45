import { describe, expect, test } from 'vitest';
import { type Command, readArguments } from '../../src/cli/arguments.ts';
import { USAGE } from '../../src/cli/usage.ts';
import { INPUTS } from '../../src/inputs/all.ts';

/** Arguments separated by one space, so that the table reads like a terminal; `_` stands for a space inside one. */
const read = (line: string): Command =>
  readArguments(line === '' ? [] : line.split(' ').map((argument) => argument.replaceAll('_', ' ')));

function inputsOf(command: Command): Record<string, string> {
  if (command.does !== 'run') throw new Error(`It does not run: ${JSON.stringify(command)}`);
  return Object.fromEntries(command.inputs);
}

describe('what to do', () => {
  test.each<[line: string, does: Command['does'], modes: readonly string[]]>([
    ['-b', 'run', ['backup']],
    ['--backup', 'run', ['backup']],
    ['-p', 'run', ['purge']],
    ['--purge', 'run', ['purge']],
    ['-b -p', 'run', ['backup', 'purge']],
    ['-p -b', 'run', ['backup', 'purge']],
    ['--sync', 'run', ['sync']],
    ['-b --sync', 'run', ['sync', 'backup']],
    ['-pb', 'run', ['backup', 'purge']],
    ['-h', 'help', []],
    ['--help', 'help', []],
    ['-b --help', 'help', []],
    ['-V', 'version', []],
    ['--version -p', 'version', []],
    ['', 'refuse', []],
    ['-t Backup:Daily', 'refuse', []],
    ['--dry-run', 'refuse', []],
    ['-x', 'refuse', []],
    ['-b --nope', 'refuse', []],
    ['-b Backup:Daily', 'refuse', []],
    ['-b -- -p', 'refuse', []],
    ['-b -t', 'refuse', []],
    ['-b -e', 'refuse', []],
    ['-b --dry-run=true', 'refuse', []],
    ['-p --no-tag', 'refuse', []],
    ['-p --mode=backup', 'refuse', []],
  ])('"%s" is %s', (line, does, modes) => {
    const command = read(line);
    expect(command.does).toBe(does);
    if (command.does === 'run') expect(command.modes).toEqual(modes);
  });
});

describe('inputs', () => {
  test.each<[line: string, inputs: Record<string, string>]>([
    ['-p', {}],
    ['-b -t Backup:Daily -e +30_days', { tag: 'Backup:Daily', expiry: '+30 days' }],
    ['-b --tag Backup:Daily --expiry never', { tag: 'Backup:Daily', expiry: 'never' }],
    ['-b --tag=a:b=c -e=x', { tag: 'a:b=c', expiry: '=x' }],
    ['-btBackup:Daily -e30d', { tag: 'Backup:Daily', expiry: '30d' }],
    ['-b -t a:1 -t b:2 --tag c:3', { tag: 'a:1\nb:2\nc:3' }],
    ['-p --regions us-* --regions !us-west-1', { regions: 'us-*\n!us-west-1' }],
    ['-p --dry-run', { 'dry-run': 'true' }],
    ['-p --no-dry-run', { 'dry-run': 'false' }],
    ['-p --no-protect-in-use', { 'protect-in-use': 'false' }],
    ['-p --protect-in-use', { 'protect-in-use': 'true' }],
    ['-b --wait --wait-timeout 2h', { wait: 'true', 'wait-timeout': '2h' }],
    ['-p --min-keep 3 --max-deletions 10%', { 'min-keep': '3', 'max-deletions': '10%' }],
    ['-b --if-none-found warn', { 'if-none-found': 'warn' }],
    ['-p --aws-region eu-west-1', { 'aws-region': 'eu-west-1' }],
    ['-b -t ', { tag: '' }],
    ['-b --tag=', { tag: '' }],
  ])('"%s"', (line, inputs) => {
    expect(inputsOf(read(line))).toEqual(inputs);
  });

  test.each(INPUTS.map(({ name }) => name).filter((name) => name !== 'mode'))(
    'every input of the action is an option: %s',
    (name) => {
      const flag = /^(dry-run|protect-in-use|wait|comment|create-vault|other-backups)$/.test(name);
      expect(inputsOf(read(flag ? `-p --${name}` : `-p --${name}=1`))).toEqual({ [name]: flag ? 'true' : '1' });
      expect(USAGE).toMatch(new RegExp(`--(no-)?${name}\\b`));
    },
  );
});

describe('output', () => {
  test.each<[line: string, json: boolean, reportPath: string | null]>([
    ['-p', false, null],
    ['-p --json', true, null],
    ['-p --report out.json', false, 'out.json'],
    ['-p --json --report=out.json', true, 'out.json'],
  ])('"%s"', (line, json, reportPath) => {
    expect(read(line)).toMatchObject({ json, reportPath });
  });
});

test('the help fits a terminal of 120 columns', () => {
  expect(USAGE.split('\n').filter((line) => line.length > 120)).toEqual([]);
});
