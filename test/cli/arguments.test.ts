import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { type Command, readArguments } from '../../src/cli/arguments.ts';
import { INPUTS } from '../../src/inputs/all.ts';
import { MODES } from '../../src/model.ts';
import { MODE_INPUTS } from '../../src/modes/inputs.ts';

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
    ['backup', 'run', ['backup']],
    ['purge --dry-run', 'run', ['purge']],
    ['--dry-run purge', 'run', ['purge']],
    ['retain', 'run', ['retain']],
    ['sync -q', 'run', ['sync']],
    ['purge -v', 'run', ['purge']],
    ['-h', 'print', []],
    ['purge --help', 'print', []],
    ['completion zsh', 'print', []],
    ['completion tcsh', 'refuse', []],
    ['completion', 'refuse', []],
    ['bakcup', 'refuse', []],
    ['purge backup', 'refuse', []],
    ['purge -q -v', 'refuse', []],
    ['--help', 'print', []],
    ['-b --help', 'print', []],
    ['-V', 'print', []],
    ['--version -p', 'print', []],
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
    ['-b -t -e 1d', 'refuse', []],
    ['-p --mode=backup', 'refuse', []],
  ])('"%s" is %s', (line, does, modes) => {
    const command = read(line);
    expect(command.does).toBe(does);
    if (command.does === 'run') expect(command.modes).toEqual(modes);
  });
});

describe('the flag of a mode', () => {
  test.each(MODES)('--%s is the same as its verb', (mode) => {
    expect(read(`--${mode}`)).toMatchObject({ does: 'run', modes: [mode] });
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

  const OPTIONS = INPUTS.filter(({ name }) => name !== 'mode').map(({ name, option }) =>
    option.is === 'flag'
      ? { name, line: `--${name}`, value: 'true' }
      : { name, line: `--${name}=of-${name}`, value: `of-${name}` },
  );

  test.each(OPTIONS)('every input of the action is an option: $name', ({ name, line, value }) => {
    expect(inputsOf(read(`-p ${line}`))).toEqual({ [name]: value });
  });

  test.each(MODES)('the verb %s takes them all', (verb) => {
    const all = Object.fromEntries(OPTIONS.map(({ name, value }) => [name, value]));
    expect(inputsOf(read(`${verb} ${OPTIONS.map(({ line }) => line).join(' ')}`))).toEqual(all);
  });
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

/** What a help prints. */
function printed(line: string): string {
  const command = read(line);
  return command.does === 'print' ? command.text : `It prints nothing: ${JSON.stringify(command)}`;
}

describe('help', () => {
  test.each(['--help', ...MODES.map((mode) => `${mode} --help`)])('%s fits a terminal of 80 columns', (line) => {
    const text = printed(line);
    expect(text).toMatch(/^Usage: backup-via-tag /);
    expect(text.split('\n').filter((one) => one.length > 80)).toEqual([]);
    expect(text).toMatch(/\nExamples:\n {2}backup-via-tag /);
  });

  test.each(MODES)('%s has what the mode takes, and nothing else', (mode) => {
    const text = printed(`${mode} --help`);
    for (const { name } of INPUTS) {
      const taken = name !== 'mode' && MODE_INPUTS[mode].takes.some((input) => input.name === name);
      expect(new RegExp(`^ {2}(-., )?--${name}(?![a-z-])`, 'm').test(text), name).toBe(taken);
    }
  });

  test('of all names every verb', () => {
    for (const verb of [...MODES, 'completion']) expect(printed('--help')).toMatch(new RegExp(`^ {2}${verb} `, 'm'));
  });
});

describe('one sentence, with what was probably meant', () => {
  test.each<[line: string, why: string]>([
    ['bakcup', '"bakcup" is no verb; did you mean "backup"?'],
    ['frobnicate', `"frobnicate" is no verb; the verbs are ${[...MODES, 'completion'].join(', ')}`],
    ['restart', '"restart" is no verb; did you mean "restore"?'],
    ['purge --dry-rnu', "unknown option '--dry-rnu'; did you mean --dry-run?"],
    ['-b --expire 1d', "unknown option '--expire'; did you mean --expiry?"],
    ['-p -t', "option '-t, --tag <KEY:VALUE>' argument missing"],
    ['-b -t -e 1d', "option '-t, --tag <KEY:VALUE>' argument missing"],
    ['completion tcsh', '"tcsh" is no shell that is known here; write bash, zsh or fish'],
  ])('%s', (line, why) => {
    expect(read(line)).toEqual({ does: 'refuse', why });
  });
});

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish'])('%s knows verbs and their options', (shell) => {
    const script = printed(`completion ${shell}`);
    for (const mode of MODES) expect(script).toContain(mode);
    expect(script).toMatch(/max-deletions/);
  });

  test('the script of bash offers the options of the verb', () => {
    const script = `${printed('completion bash')}
COMP_WORDS=(backup-via-tag purge --m); COMP_CWORD=2; _backup_via_tag; echo "\${COMPREPLY[@]}"
COMP_WORDS=(backup-via-tag pu); COMP_CWORD=1; _backup_via_tag; echo "\${COMPREPLY[@]}"`;
    const output = execFileSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(output).toBe('--min-keep --max-deletions --mask-account-id\npurge\n');
  });
});
