import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS, writeCommandStart } from '../../scripts/bundle/command-start.ts';
import { readArguments } from '../../src/cli/arguments.ts';
import { MODES } from '../../src/model.ts';
import { run, temporaryFolder, VERSION } from '../cli/command.ts';

/** What the command line starts with, before a stand-in for all else. */
function start(args: readonly string[]): ReturnType<typeof run> {
  const folder = temporaryFolder();
  writeCommandStart(folder);
  const main = join(folder, 'main');
  mkdirSync(main);
  writeFileSync(join(main, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(main, 'index.js'),
    'console.log("main " + JSON.stringify(process.argv.slice(2))); process.exitCode = 3;',
  );
  return run(process.execPath, [join(folder, 'index.js'), ...args]);
}

describe('what the command line starts with', () => {
  it('has the version, and the help of the command and of every verb', () => {
    const asked = COMMANDS.map((args) => args.join(' '));
    expect(asked).toEqual(expect.arrayContaining(['--version', '-V', '--help', '-h', 'completion --help']));
    for (const mode of MODES) expect(asked).toEqual(expect.arrayContaining([`${mode} --help`, `${mode} -h`]));
  });

  it.each([['--version'], ['--help'], ['purge -h']])('prints what the options say: %s', async (line) => {
    const args = line.split(' ');
    const ended = await start(args);
    const command = readArguments(args);
    expect({ status: ended.status, text: ended.stdout }).toEqual({
      status: 0,
      text: command.does === 'print' ? command.text : null,
    });
    if (line === '--version') expect(ended.stdout).toBe(`${VERSION}\n`);
  });

  it.each([
    [[]],
    [['check', '--tag', '--help']],
    [['purge --help']],
    [['bakup', '--help']],
    [['toString', '-h']],
    [['backup', '-t', 'A:-h', '-e', '1 day']],
  ])('leaves everything else to the options: %j', async (args) => {
    const ended = await start(args);
    expect({ status: ended.status, text: ended.stdout }).toEqual({ status: 3, text: `main ${JSON.stringify(args)}\n` });
  });
});
